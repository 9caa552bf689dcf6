//! Bad input gets an error that says what is wrong, where, and what mends it.

use std::fs;
use std::process::Command;

use crate::support::{contents, fail, generate_command, succeed, Tree};

/// The message for a tree that `damage` was done to; nothing may have been written.
fn refusal(damage: impl FnOnce(&Tree)) -> String {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    damage(&tree);
    let message = fail(&mut generate_command(tree.path(), store.path()));
    assert!(contents(store.path()).is_empty());
    message
}

#[test]
fn a_tree_without_configuration() {
    let message = refusal(|tree| fs::remove_file(tree.path().join(".config")).unwrap());
    assert!(message.contains(".config") && message.contains("modules_prepare"), "{message}");
    let message = refusal(|tree| fs::remove_file(tree.path().join("include/generated/autoconf.h")).unwrap());
    assert!(message.contains("autoconf.h") && message.contains("reinstall"), "{message}");
}

#[test]
fn a_tree_cut_short() {
    let message = refusal(|tree| tree.write("include/generated/autoconf.h", "#define CONFIG_X86_64 1\n#define CONF"));
    assert!(message.contains("cut short"), "{message}");
    let message = refusal(|tree| tree.write("include/generated/uapi/linux/version.h", ""));
    assert!(message.contains("version.h"), "{message}");
    let message = refusal(|tree| fs::remove_dir_all(tree.path().join("include/linux")).unwrap());
    assert!(message.contains("is it a header tree?"), "{message}");
}

#[test]
fn an_unknown_architecture() {
    let message = refusal(|tree| tree.write("include/generated/autoconf.h", "#define CONFIG_M68K 1\n"));
    assert!(message.contains("architecture") && message.contains("x86_64"), "{message}");
}

#[test]
fn a_kernel_that_nothing_can_be_built_for() {
    let message = refusal(|tree| tree.append("include/generated/autoconf.h", "#define CONFIG_RANDSTRUCT 1\n"));
    assert!(message.contains("CONFIG_RANDSTRUCT: the compiler shuffles"), "{message}");
}

#[test]
fn a_configuration_that_was_edited_and_not_applied() {
    let message = refusal(|tree| tree.write(".config", "CONFIG_SMP=m\n"));
    assert!(message.contains("CONFIG_SMP is m in .config") && message.contains("modules_prepare"), "{message}");
}

#[test]
fn a_generated_header_is_missing() {
    let message = refusal(|tree| tree.append("include/linux/net.h", "#include <generated/timeconst.h>\n"));
    let named = message.contains("<linux/net.h>") && message.contains("generated/timeconst.h");
    assert!(named && message.contains("modules_prepare"), "{message}");
}

#[test]
fn no_tree_at_all() {
    let store = tempfile::tempdir().unwrap();
    let message = fail(&mut generate_command(&store.path().join("none"), store.path()));
    assert!(message.contains("apt install linux-headers"), "{message}");
}

#[test]
fn a_kbuild_that_does_not_answer() {
    let message = refusal(|tree| tree.write("Makefile", "all:\n"));
    assert!(message.contains("kmod_probe.o") && message.contains("does not say"), "{message}");
}

#[test]
fn another_libclang() {
    let (tree, store, empty) = (Tree::new(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let message = fail(generate_command(tree.path(), store.path()).env("LIBCLANG_PATH", empty.path()));
    assert!(message.contains("apt install 'libclang1-19=1:19.1.7*'"), "{message}");
}

#[test]
fn a_libclang_of_another_version() {
    let (tree, store, folder) = (Tree::new(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    // It can say its version, and nothing else.
    let (source, library) = (folder.path().join("clang.c"), folder.path().join("libclang-19.so.1"));
    for version in ["18.1.0", "19.1.1"] {
        let text = format!(
            "typedef struct {{ const char *text; unsigned flags; }} string;\n\
             string clang_getClangVersion(void) {{ return (string) {{ \"Some clang version {version} (1)\", 0 }}; }}\n\
             const char *clang_getCString(string it) {{ return it.text; }}\n\
             void clang_disposeString(string it) {{ }}\n"
        );
        fs::write(&source, text).unwrap();
        succeed(Command::new("cc").args(["-shared", "-fPIC", "-o"]).args([&library, &source]));
        for named in [&library, folder.path()] {
            let message = fail(generate_command(tree.path(), store.path()).env("LIBCLANG_PATH", named));
            let says_what =
                message.contains(&format!("\"Some clang version {version} (1)\"")) && message.contains("19.1.7 only");
            assert!(
                says_what && message.contains("apt install") && message.contains("unset LIBCLANG_PATH"),
                "{message}"
            );
        }
    }
    assert!(contents(store.path()).is_empty());
}

#[test]
fn a_flag_that_libclang_does_not_know() {
    let message = refusal(|tree| {
        let makefile = fs::read_to_string(tree.path().join("Makefile")).unwrap();
        // GCC takes it for a parameter of its own, libclang for nothing.
        tree.write("Makefile", &makefile.replace("-std=gnu11", "-std=gnu11 -fno-ipa-vrp"));
    });
    assert!(message.contains("-fno-ipa-vrp") && message.contains("src/clang/flags.rs"), "{message}");
}

#[test]
fn a_store_from_the_future() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    fs::write(store.path().join("manifest.json"), "{\"format\": 5, \"keys\": {}}").unwrap();
    let message = fail(&mut generate_command(tree.path(), store.path()));
    assert!(message.contains("format 5") && message.contains("update"), "{message}");
}

#[test]
fn a_header_asked_for_by_name_that_does_not_compile() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    for header in ["linux/broken.h", "linux/nowhere.h"] {
        let message = fail(generate_command(tree.path(), store.path()).args(["--include", header]));
        assert!(message.contains(header) && message.contains("KERNEL_INCLUDE"), "{message}");
    }
    assert!(contents(store.path()).is_empty());
}

#[test]
fn a_header_that_only_libclang_refuses() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    tree.write("include/linux/inner.h", "\n\nextern _Decimal64 money;\n");
    tree.write("include/linux/outer.h", "#include <linux/inner.h>\n");
    let message = fail(generate_command(tree.path(), store.path()).args(["--include", "linux/outer.h"]));
    assert!(message.contains("<linux/outer.h>") && message.contains("include/linux/inner.h:3"), "{message}");
}

#[test]
fn a_header_that_all_others_include_is_broken() {
    let message = refusal(|tree| tree.append("include/linux/types.h", "u33 wrong;\n"));
    let lines = fs::read_to_string(Tree::new().path().join("include/linux/types.h")).unwrap().lines().count();
    let place = format!("include/linux/types.h:{}:1: types.h: unknown type name 'u33'", lines + 1);
    assert!(message.contains(&place) && message.contains("do not compile"), "{message}");
}
