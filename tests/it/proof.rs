//! Bindings are proven against the headers at hand, and the proof falls when a header changes.

use crate::build::modinfo;
use kmod_tests::command::{command, run};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::scratch;
use kmod_tests::toolchain::script;
use kmod_tests::tree::Tree;
use std::fs;

const HEADER: &str = "include/linux/types.h";

#[test]
fn a_tree_in_one_piece_works_and_what_changes_in_it_is_noticed() {
    // As Fedora ships it: sources' headers and the build's in one folder.
    let tree = Tree::single();
    let build_path = tree.build_path();
    let module = Module::new("proven");
    module.make(&[&build_path]).succeeded().without_warnings();
    module.make(&[&build_path]).succeeded().does_not_say("CC [M]");

    // What changes no layout is compiled again, under an old time stamp or not, and passes.
    let tree = tree.edited_in_secret(HEADER, |text| format!("{text}/* a comment */\n"));
    module.make(&[&build_path]).succeeded().says("CC [M]");
    module.make(&[&build_path]).succeeded().does_not_say("CC [M]");

    // A member more, as a vendor's patch brings it; the package keeps the old time, and the clock went back meanwhile.
    run(command("touch").args(["-d", "+1 day"]).arg(module.path().join(".kmod/glue.o"))).succeeded();
    let tree = tree.edited_in_secret(HEADER, |text| {
        text.replace("struct list_head *next, *prev;", "struct list_head *next, *prev; int vendor;")
    });
    let words = [
        "struct list_head: 16 bytes in the bindings, 24 in this kernel; first difference at field 'vendor'",
        "make bindings",
    ];
    module.make(&[&build_path]).refused(&words);
    module.make(&[&build_path]).refused(&words);
    // Another module does not profit from the proof that the tree once had.
    Module::new("later").make(&[&build_path]).refused(&words);

    let _tree = tree.edited_in_secret(HEADER, |text| text.replace(" int vendor;", ""));
    module.make(&[&build_path]).succeeded();
}

#[test]
fn what_an_interrupted_clean_leaves_is_no_proof() {
    let tree = Tree::single();
    let build_path = tree.build_path();
    let module = Module::new("halved");
    module.make(&[&build_path]).succeeded();
    let _tree = tree.edited_in_secret(HEADER, |text| {
        text.replace("struct list_head *next, *prev;", "struct list_head *next, *prev; int vendor;")
    });
    let words = ["struct list_head: 16 bytes in the bindings, 24 in this kernel"];
    for gone in ["closures", "unproven"] {
        fs::remove_file(module.path().join(".kmod").join(gone)).expect("a build leaves one");
        module.make(&[&build_path]).refused(&words);
    }
}

#[test]
fn a_proof_of_another_module_spares_no_compile_of_what_it_is_about() {
    let tree = Tree::single();
    let build_path = tree.build_path();
    let modules = ["first", "second"].map(Module::new);
    modules.iter().for_each(|module| drop(module.make(&[&build_path]).succeeded()));
    // The body of an inline function, say. kbuild sees no newer header, and the second to build has nothing to prove.
    let _tree = tree.edited_in_secret(HEADER, |text| format!("{text}/* a comment */\n"));
    for module in &modules {
        module.make(&[&build_path]).succeeded().says(".kmod/glue.o").says(".mod.o");
        module.make(&[&build_path]).succeeded().does_not_say("CC [M]");
    }
}

#[test]
fn a_folder_that_was_built_in_for_another_kernel_keeps_nothing_of_it() {
    const RELEASE: &str = "6.66.6-another";
    let one = Tree::copy();
    // With the times of the first one: kbuild has the same command for both, and sees nothing that is newer.
    let another = Tree::copy()
        .edited_in_secret("include/generated/utsrelease.h", |_| format!("#define UTS_RELEASE \"{RELEASE}\"\n"))
        .edited_in_secret("include/config/kernel.release", |_| format!("{RELEASE}\n"));
    let module = Module::new("moved");
    module.make(&[&one.build_path()]).succeeded();
    Module::new("before").make(&[&another.build_path()]).succeeded();
    for (tree, release) in [(&another, RELEASE), (&one, &kernel().release)] {
        module.make(&[&tree.build_path()]).succeeded();
        let magic = format!("{release} ");
        let info = modinfo(&module.ko());
        assert!(info.iter().any(|(name, value)| name == "vermagic" && value.starts_with(&magic)), "{info:?}");
        let glue = fs::read(module.path().join(".kmod/glue.o")).expect("the C half is there");
        assert!(glue.windows(release.len()).any(|word| word == release.as_bytes()), "glue.o is of another kernel");
        module.make(&[&tree.build_path()]).succeeded().does_not_say("CC [M]");
    }
}

#[test]
fn a_header_that_changes_while_the_compiler_reads_it_proves_nothing() {
    let (tree, folder) = (Tree::single(), scratch::folder());
    let build_path = tree.build_path();
    // The compiler of a slow machine: the header changes when it has read it, and before its object is there.
    let (cc, done) = (folder.path().join("cc"), folder.path().join("done"));
    script(
        &cc,
        &format!(
            "#!/bin/sh\ngcc \"$@\" || exit\ncase \" $* \" in *'.kmod/glue.c '*) ;; *) exit ;; esac\n[ ! -e '{done}' ] || exit 0\n\
             : >'{done}'; sed -i 's/struct list_head \\*next, \\*prev;/& int vendor;/' '{header}'\n\
             for word; do [ \"$last\" != -o ] || touch \"$word\"; last=$word; done\n",
            done = done.display(),
            header = tree.path().join(HEADER).display(),
        ),
    );
    let cc = format!("CC={}", cc.display());
    let module = Module::new("overtaken");
    let words = ["struct list_head: 16 bytes in the bindings, 24 in this kernel", "make bindings"];
    // It is asked again at once: no module comes of it.
    module.make(&[&build_path, &cc]).refused(&words);
    assert!(done.exists(), "the C unit was not compiled by the compiler that CC names");
    module.make(&[&build_path, &cc]).refused(&words);
    Module::new("later").make(&[&build_path, &cc]).refused(&words);
}

/// Puts a line in front of one that a header has.
fn before<'a>(line: &'a str, new: &'a str) -> impl FnOnce(&str) -> String + 'a {
    move |text| text.replacen(line, &format!("{new}\n{line}"), 1)
}

fn instead<'a>(old: &'a str, new: &'a str) -> impl FnOnce(&str) -> String + 'a {
    move |text| text.replacen(old, new, 1)
}

#[test]
fn the_refusal_names_what_a_vendor_patched() {
    let module = Module::with_groups("patched", &["fs", "time"]);
    let tree = Tree::single();
    let build_path = tree.build_path();
    module.make(&[&build_path]).succeeded().without_warnings();

    let flock = "\tint (*flock) (struct file *, int, struct file_lock *);";
    let _tree = tree
        .edited("include/linux/fs.h", before(flock, "\tint (*setfl)(struct file *, unsigned long);"))
        .edited("include/linux/fs.h", instead("\tint\t\t\tki_flags;", "\tunsigned int\tki_flags;"))
        .edited(
            "include/linux/kthread.h",
            instead("kthread_stop(struct task_struct *k)", "kthread_stop(struct task_struct *k, int)"),
        )
        .edited("include/linux/stat.h", instead("(S_IRUSR|S_IRGRP|S_IROTH)", "(S_IRUSR|S_IRGRP)"))
        .edited(
            "include/linux/types.h",
            instead("typedef unsigned int __bitwise fmode_t", "typedef unsigned long __bitwise fmode_t"),
        );
    let made_from = format!("(made from {})", kernel().release);
    let words = [
        "no bindings fit this kernel",
        &made_from,
        "in this kernel; first difference at field 'setfl', which the bindings do not have",
        "struct kiocb: first difference at field 'ki_flags': 'int' in the bindings, 'unsigned int' in this kernel",
        "kthread_stop: 'int (struct task_struct *)' in the bindings, 'int (struct task_struct *, int)' in this kernel",
        "S_IRUGO: 292 in the bindings, 288 in this kernel",
        "fmode_t: stands for 'unsigned int' in the bindings, 'unsigned long' in this kernel",
        "make bindings KERNEL_BUILD_PATH=",
    ];
    module.make(&[&build_path]).refused(&words);
    // Forced to it, it is judged all the same.
    let key = kernel().key.split(' ').next().expect("a key");
    module.make(&[&build_path, &format!("KMOD_BINDINGS={key}")]).refused(&[key, "'setfl'", "leave KMOD_BINDINGS out"]);
}

#[test]
fn the_refusal_names_what_moves_nothing_else() {
    let module = Module::with_groups("crept", &["fs", "sched", "time"]);
    let tree = Tree::single();
    let build_path = tree.build_path();
    // The compiler looks at bitfields when it has found nothing else.
    let tree = tree.edited("include/linux/sched.h", instead("sched_reset_on_fork:1;", "sched_reset_on_fork:2;"));
    module.make(&[&build_path]).refused(&[
        "struct task_struct: first difference at field 'sched_reset_on_fork': 1 bit at bit ",
        " in the bindings, 2 bits at bit ",
    ]);

    let jiffies = "extern unsigned long volatile __cacheline_aligned_in_smp __jiffy_arch_data jiffies;";
    let _tree = tree
        .edited("include/linux/fs.h", instead("\tu16\t\t\tki_ioprio;", "\tu16\t\t\tki_ioprio, ki_vendor;"))
        .edited("include/linux/fs.h", instead("#define MAY_EXEC\t\t0x00000001", "#define MAY_EXEC\t\t0x00000001U"))
        .edited("include/linux/jiffies.h", instead(jiffies, &jiffies.replace("long", "int")))
        .edited("include/linux/kthread.h", instead("void kthread_unpark(", "void kthread_unpark_all("));
    module.make(&[&build_path]).refused(&[
        "struct kiocb: first difference at field 'ki_vendor', which the bindings do not have",
        "MAY_EXEC: 1, signed in the bindings, unsigned in this kernel",
        "kthread_unpark: not declared in this kernel's headers",
        "jiffies: 'volatile unsigned long' in the bindings, 'volatile unsigned int' in this kernel",
    ]);
}
