//! Modules outside this repository.

use kmod_tests::command::{make, run};
use kmod_tests::guest::Guest;
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::root;
use std::fs;
use std::path::Path;

#[test]
fn make_new_writes_a_module_that_builds_and_loads() {
    let module = Module::new("fresh");
    let mut files: Vec<_> = fs::read_dir(module.path())
        .expect("make new made the folder")
        .map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned())
        .collect();
    files.sort();
    for file in ["Cargo.toml", "Kbuild", "Makefile", "src"] {
        assert!(files.iter().any(|f| f == file), "make new should have written {file}: {files:?}");
    }
    let ko = module.build();
    let report = Guest::new(&kernel().image).load_unload(&ko).boot().clean();
    report.step("fresh").succeeded().log_says(&["fresh: "]);
}

#[test]
fn make_new_does_not_overwrite() {
    let module = Module::new("kept");
    module.append("src/lib.rs", "// mine\n");
    let dir = format!("DIR={}", module.path().display());
    run(&mut make(root(), &["new", "NAME=kept", &dir])).refused(&["kept"]);
    let text = fs::read_to_string(module.path().join("src/lib.rs")).expect("it is still there");
    assert!(text.ends_with("// mine\n"), "make new overwrote the source");
}

#[test]
fn make_new_refuses_a_name_that_no_module_can_have() {
    let folder = kmod_tests::scratch::folder();
    let dir = format!("DIR={}", folder.path().join("m").display());
    for name in ["", "1st", "a b", "a/b", "a.b", "bindings", "linux-kmod", "linux_kmod", "kernel"] {
        let new = run(&mut make(root(), &["new", &format!("NAME={name}"), &dir]));
        assert_ne!(new.status(), Some(0), "{new}");
        new.says("error: ").says("NAME");
    }
    assert!(!folder.path().join("m").exists());
}

#[test]
fn a_module_may_be_called_as_something_of_the_prelude() {
    // Its struct would have hidden that one.
    Module::new("result").build();
}

#[test]
fn make_new_knows_the_home_folder() {
    let home = kmod_tests::scratch::folder();
    run(make(root(), &["new", "NAME=homely", "DIR=~/in/homely"]).env("HOME", home.path())).succeeded();
    assert!(home.path().join("in/homely/Kbuild").is_file(), "it is not below HOME");
    assert!(!root().join("~").exists(), "there is a folder called ~");
}

#[test]
fn a_crate_of_the_registry_joins() {
    let module = Module::of_tests("with_crate");
    module.depend_on("itoa = \"1\"");
    let ko = module.build();
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"))
        .expect("cargo has a home");
    assert!(has(&ko, "cargo/registry/") && !has(&ko, &home), "the crate is not named by its place in cargo's home");
    let report = Guest::new(&kernel().image).load_unload(&ko).boot().clean();
    report.step("with_crate").succeeded().logged(&["with_crate: -170141183460469231731687303715884105728"]);
}

#[test]
fn a_folder_without_a_kbuild_is_refused_and_not_read_again_and_again() {
    let module = Module::new("nameless");
    fs::remove_file(module.path().join("Kbuild")).expect("make new wrote it");
    module.make(&[]).stopped(&["there is no Kbuild in", "make new"]);
    module.make(&["clean"]).succeeded();
    // kbuild reads the Makefile then: where it is called without ours, or ours believes that it knows the module.
    let kmod = format!("KMOD={}", root().display());
    let folder = format!("M={}", module.path().display());
    run(&mut make(&kernel().tree, &[&folder, &kmod, "modules"])).stopped(&["module.mk is not for kbuild", "nameless"]);
    module.make(&["KERNEL_MODULE=nameless"]).stopped(&["module.mk is not for kbuild", "nameless"]);
}

#[test]
fn kbuild_builds_it_without_our_make() {
    let module = Module::new("by_kbuild");
    let folder = format!("M={}", module.path().display());
    run(&mut make(&kernel().tree, &[&folder, "modules"])).succeeded().without_warnings();
    assert!(module.ko().is_file(), "there is no {}", module.ko().display());
}

#[test]
fn a_makefile_may_be_the_kbuild_as_well() {
    let module = Module::new("both_ways");
    fs::remove_file(module.path().join("Kbuild")).expect("make new wrote it");
    module.write(
        "Makefile",
        &format!(
            "KERNEL_MODULE := both_ways\nKMOD ?= {}\nifneq ($(KERNELRELEASE),)\n\
             include $(KMOD)/Kbuild.include\nelse\ninclude $(KMOD)/module.mk\nendif\n",
            root().display()
        ),
    );
    module.build();
}

/// Whether a file has a text in it.
fn has(file: &Path, text: &str) -> bool {
    fs::read(file).expect("make left it").windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_vendored_crate_says_nothing_of_the_folder_that_it_was_built_in() {
    let module = Module::new("vendored");
    module.depend_on("panicking = \"1\"");
    module.write(
        ".cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n",
    );
    module.write(
        "vendor/panicking/Cargo.toml",
        "[package]\nname = \"panicking\"\nversion = \"1.0.0\"\nedition = \"2021\"\n",
    );
    module.write("vendor/panicking/.cargo-checksum.json", "{\"files\":{}}");
    module.write(
        "vendor/panicking/src/lib.rs",
        "#![no_std]\n#[inline(never)]\npub fn at(list: &[u8], place: usize) -> u8 {\n    list[place]\n}\n",
    );
    let source = fs::read_to_string(module.path().join("src/lib.rs")).expect("make new writes one");
    let call = "pr_info!(\"{}\\n\", panicking::at(b\"abc\", core::hint::black_box(1)));\n        Ok(";
    module.write("src/lib.rs", &source.replacen("Ok(", call, 1));
    module.make(&["RELEASE=1"]).succeeded().without_warnings();
    let folder = format!("{}/vendor", module.path().display());
    assert!(has(&module.ko(), "./vendor/panicking/src/lib.rs") && !has(&module.ko(), &folder), "it names {folder}");
}
