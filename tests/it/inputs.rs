//! Bad input: a clear error, and nothing is lost.

use kmod_tests::command::{make, run, unshare, Run};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::Scratch;
use kmod_tests::scratch::folder;
use kmod_tests::tree::Tree;
use std::fs;
use std::path::Path;

/// A build for this tree.
fn build_for(tree: &Tree) -> Run {
    Scratch::new().make(&[&tree.build_path()])
}

#[test]
fn a_header_tree_without_autoconf() {
    build_for(&Tree::copy().without("include/generated/autoconf.h")).refused(&["autoconf.h", "headers"]);
}

#[test]
fn a_header_tree_without_auto_conf() {
    build_for(&Tree::copy().without("include/config/auto.conf")).refused(&["auto.conf", "headers"]);
}

#[test]
fn a_header_tree_whose_autoconf_is_empty() {
    build_for(&Tree::copy().edited("include/generated/autoconf.h", |_| String::new()))
        .refused(&["autoconf.h", "headers"]);
}

#[test]
fn an_architecture_without_a_target() {
    // The same tree, if it said that it is for a 32-bit machine.
    let other = |text: &str| text.replace("CONFIG_X86_64", "CONFIG_X86_32");
    let tree = Tree::copy().edited("include/generated/autoconf.h", other).edited("include/config/auto.conf", other);
    build_for(&tree).stopped(&["targets/x86/", "docs/architectures.md"]);
}

#[test]
fn a_kernel_whose_layouts_cannot_be_known() {
    let tree =
        Tree::copy().edited("include/generated/autoconf.h", |text| format!("{text}#define CONFIG_RANDSTRUCT 1\n"));
    build_for(&tree).refused(&["CONFIG_RANDSTRUCT"]);
}

#[test]
fn a_configuration_that_was_edited_and_not_applied() {
    let edit = |text: &str| text.replacen("CONFIG_SMP=y", "# CONFIG_SMP is not set", 1);
    let words =
        ["CONFIG_SMP is n in .config, y in include/generated/autoconf.h", "olddefconfig modules_prepare", "reinstall"];
    let tree = Tree::copy();
    let build_path = tree.build_path();
    let scratch = Scratch::new();
    scratch.make(&[&build_path]).succeeded();
    // Noticed also where a decision stood, and under an old time.
    let tree = tree.edited_in_secret(".config", edit);
    scratch.make(&[&build_path]).refused(&words);
    scratch.make(&[&build_path]).refused(&words);
    let tree = tree.edited(".config", |text| text.replacen("# CONFIG_SMP is not set", "CONFIG_SMP=y", 1));
    scratch.make(&[&build_path]).succeeded();
    scratch.make(&[&build_path]).succeeded().does_not_say("CC [M]");

    let words = ["CONFIG_SMP is n in include/config/auto.conf, y in include/generated/autoconf.h"];
    let _tree = tree.edited("include/config/auto.conf", |text| text.replacen("CONFIG_SMP=y\n", "", 1));
    scratch.make(&[&build_path]).refused(&words);
}

#[test]
fn a_generated_header_is_missing() {
    for header in ["include/generated/bounds.h", "include/generated/asm-offsets.h", "include/generated/timeconst.h"] {
        let what = format!("this kernel tree is incomplete: {header} is missing");
        let refused = build_for(&Tree::copy().without(header)).refused(&[&what, "modules_prepare", "reinstall"]);
        assert_eq!(refused.output().matches(&what).count(), 1, "once is enough\n{refused}");
    }
}

#[test]
fn a_header_of_the_tree_is_missing_or_broken() {
    // One of those that the build made by the dozen: only the compiler notices.
    let tree = Tree::copy().without("arch/x86/include/generated/asm/rwonce.h");
    build_for(&tree).refused(&["this kernel tree is incomplete: asm/rwonce.h, which ", "reinstall"]);

    let tree = Tree::single().edited("include/linux/list.h", |text| text[..text.len() / 2].to_owned());
    build_for(&tree).refused(&["this kernel's own headers do not compile", "include/linux/list.h", "reinstall"]);
}

/// A build with one committed file changed; the file is left as it was found.
fn build_with(file: &Path, edit: impl FnOnce(&str) -> String, words: &[&str]) {
    let scratch = Scratch::new();
    let path = scratch.path().join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let edited = edit(&text);
    assert_ne!(text, edited, "the edit changed nothing");
    fs::write(&path, &edited).expect("the copy can be changed");
    scratch.make(&[&kernel().build_path()]).refused(words);
    assert_eq!(fs::read_to_string(&path).expect("it is still there"), edited, "make changed {}", file.display());
}

#[test]
fn a_manifest_cut_short() {
    let half = |text: &str| text[..text.len() / 2].to_owned();
    build_with(Path::new("bindings/manifest.json"), half, &["manifest.json", "cut short", "git"]);
}

#[test]
fn a_manifest_of_a_newer_format() {
    let newer = |text: &str| text.replacen("\"format\": ", "\"format\": 9", 1);
    build_with(Path::new("bindings/manifest.json"), newer, &["manifest.json", "format 9"]);
}

#[test]
fn no_manifest() {
    let scratch = Scratch::new();
    fs::remove_file(scratch.path().join("bindings/manifest.json")).expect("the checkout has one");
    scratch.make(&[&kernel().build_path()]).refused(&["manifest.json"]);
}

/// The file that says which records make the kernel's set.
fn set() -> std::path::PathBuf {
    let key = kernel().key.split(' ').next().expect("a key");
    Path::new("bindings/keys").join(format!("{key}.set"))
}

#[test]
fn a_set_altered_by_hand() {
    build_with(&set(), |text| format!("{text}# mine\n"), &[".set", "git"]);
}

#[test]
fn a_pool_altered_by_hand() {
    let pool = kmod_tests::repo::root().join("bindings/pool");
    let pool = fs::read_dir(pool)
        .expect("the checkout has a pool")
        .map(|entry| entry.expect("it can be read").path())
        .find(|path| fs::read_to_string(path).is_ok_and(|text| text.contains("pub const E2BIG: ")))
        .expect("the pool has the error numbers");
    let pool = pool.file_name().expect("a file has a name");
    // One letter, so that the size stays.
    let edit = |text: &str| text.replacen("pub const E2BIG", "pub const E2BIH", 1).replacen("i32 = 1;", "i32 = 2;", 1);
    let name = pool.to_string_lossy().into_owned();
    build_with(&Path::new("bindings/pool").join(pool), edit, &[&name, "git"]);
}

#[test]
fn a_path_with_a_space() {
    let scratch = Scratch::named("linux kmod");
    scratch.make(&[&kernel().build_path()]).stopped(&["space", "linux kmod", "Move or link"]);
}

#[test]
fn a_folder_with_a_space() {
    let module = Module::new("spaced");
    let folder = folder();
    let spaced = folder.path().join("a b");
    fs::create_dir(&spaced).expect("the folder is new");
    let spaced = spaced.display();
    module.make(&[&format!("BUILD_DIRECTORY={spaced}")]).stopped(&["BUILD_DIRECTORY", "space", &spaced.to_string()]);
    module.make(&[&format!("KERNEL_BUILD_PATH={spaced}")]).stopped(&[
        "KERNEL_BUILD_PATH",
        "space",
        &spaced.to_string(),
    ]);
    let mut doctor = make(module.path(), &[&kernel().build_path(), "doctor"]);
    run(doctor.env("TMPDIR", spaced.to_string())).succeeded();
}

/// Runs a shell script in a mount namespace of its own, where it may mount over folders.
fn with_mounts(script: &str) -> Run {
    run(unshare(&["--mount"], "sh").args(["-euc", script]))
}

#[test]
fn sources_that_cannot_be_written_need_a_lock_file() {
    let (module, build) = (Module::new("packaged"), folder());
    let build_directory = format!("BUILD_DIRECTORY={}", build.path().join("build").display());
    // The first time in a folder that can be written, so that the cache of the tests has all that does not belong to it.
    module.make(&[&build_directory]).succeeded();
    let lock = module.path().join("Cargo.lock");
    let kept = build.path().join("Cargo.lock");
    fs::rename(&lock, &kept).expect("cargo wrote it");
    let (path, kernel) = (module.path().display(), kernel().build_path());
    let make = format!(
        "mount --bind {path} {path}\nmount -o remount,bind,ro {path}\n\
         exec make -C {path} {kernel} {build_directory} KMOD_CACHE={} RCFLAGS=--cfg=again",
        concat!(env!("CARGO_MANIFEST_DIR"), "/target/kmod-cache")
    );
    with_mounts(&make).refused(&["no Cargo.lock", "packaged/Cargo.lock", "cargo generate-lockfile"]);
    fs::rename(&kept, &lock).expect("it was kept");
    with_mounts(&make).succeeded();
}

#[test]
fn an_unknown_goal_is_makes_own_error() {
    let scratch = Scratch::new();
    let told = run(&mut make(scratch.path(), &["no-such-goal"]));
    assert_ne!(told.status(), Some(0), "{told}");
}
