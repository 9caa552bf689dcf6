//! The variables and targets of make.

use kmod_tests::command::{command, make, run};
use kmod_tests::guest::Guest;
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::{copy_sources, root, Scratch};
use kmod_tests::scratch::folder;
use kmod_tests::toolchain::script;
use std::fs;
use std::path::Path;

fn size(path: &Path) -> u64 {
    fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).len()
}

#[test]
fn release_strips_debug_information_and_loads() {
    let module = Module::new("released");
    module.build();
    let debug = size(&module.ko());
    module.make(&["clean"]).succeeded();
    module.make(&["RELEASE=1"]).succeeded().without_warnings();
    let release = size(&module.ko());
    assert!(release * 2 < debug, "RELEASE=1 makes {release} bytes, and without it {debug}");
    let report = Guest::new(&kernel().image).load_unload(&module.ko()).boot().clean();
    report.step("released").succeeded();
}

#[test]
fn v_1_shows_the_commands_and_nothing_else_does() {
    let quiet = Module::new("quiet").make(&[]).succeeded();
    quiet.says("RUSTC").does_not_say("--crate-name").does_not_say("--gc-sections");
    // A module of its own: cargo shows no command that it need not run.
    let verbose = Module::new("verbose").make(&["V=1"]).succeeded();
    verbose.says("--crate-name verbose").says("--gc-sections");
}

#[test]
fn build_directory_takes_everything_that_make_makes() {
    let module = Module::of_tests("with_c");
    let before = listing(module.path());
    let folder = folder();
    let build = folder.path().join("build");
    let build_directory = format!("BUILD_DIRECTORY={}", build.display());
    module.make(&[&build_directory]).succeeded().without_warnings();
    assert!(build.join("with_c.ko").is_file(), "the module is not in BUILD_DIRECTORY");
    assert_eq!(listing(module.path()), before, "make wrote beside the sources");
    module.make(&[&build_directory, "clean"]).succeeded();
    assert!(!build.exists(), "clean left the folder");

    // The module's own folder is none of its own, and another's Kbuild is neither used nor removed.
    module.make(&["BUILD_DIRECTORY=.", "clean"]).succeeded();
    assert_eq!(listing(module.path()), before, "clean removed a source");
    fs::create_dir(&build).expect("it was removed");
    fs::write(build.join("Kbuild"), "obj-m += other.o\n").expect("the folder is there");
    fs::create_dir(build.join(".kmod")).expect("the folder is there");
    fs::write(build.join("other.ko"), "").expect("the folder is there");
    let others = listing(&build);
    for target in ["all", "clean"] {
        module
            .make(&[&build_directory, target])
            .refused(&["a Kbuild that is not of this module", &build.to_string_lossy()]);
        assert_eq!(listing(&build), others, "{target} changed what is another's");
    }
    // Without a Kbuild nothing in it was made by this module.
    fs::remove_file(build.join("Kbuild")).expect("it was written");
    let others = listing(&build);
    module.make(&[&build_directory, "clean"]).succeeded();
    assert_eq!(listing(&build), others, "clean removed what is another's");
}

#[test]
fn clean_needs_no_headers() {
    let module = Module::of_tests("with_c");
    let folder = folder();
    let build_directory = format!("BUILD_DIRECTORY={}", folder.path().join("build").display());
    let before = listing(module.path());
    let nowhere = "KERNEL_BUILD_PATH=/nonexistent";
    module.make(&[]).succeeded();
    module.make(&[nowhere, "clean"]).succeeded();
    assert_eq!(listing(module.path()), before, "clean left something, or took a source");
    module.make(&[&build_directory]).succeeded();
    module.make(&[&build_directory, nowhere, "clean"]).succeeded();
    assert_eq!(listing(folder.path()), ["."], "clean left something");
}

#[test]
fn modules_install_puts_the_module_where_kbuild_puts_modules() {
    let module = Module::new("installed");
    let folder = folder();
    let build_directory = format!("BUILD_DIRECTORY={}", folder.path().join("build").display());
    let modules = module.path().join("root/lib/modules").join(&kernel().release);
    // A path is named from where make is called.
    let options = ["modules_install", "INSTALL_MOD_PATH=root", "INSTALL_MOD_DIR=mine", "INSTALL_MOD_STRIP=1"];
    module.make(&options).succeeded();
    let installed = modules.join("mine/installed.ko");
    assert!(size(&installed) * 2 < size(&module.ko()), "it was not stripped");
    fs::remove_file(installed).expect("it is there");
    module.make(&["clean"]).succeeded();
    module.make(&[&build_directory, "modules_install", "INSTALL_MOD_PATH=root", "INSTALL_MOD_DIR=mine"]).succeeded();
    assert!(modules.join("mine/installed.ko").is_file(), "BUILD_DIRECTORY is not where it was looked for");
}

#[test]
fn one_kbuild_has_one_rust_module() {
    let module = Module::new("first");
    module.append("Kbuild", "KERNEL_MODULE := second\ninclude $(KMOD)/Kbuild.include\n");
    module.make(&[]).stopped(&["after first", "obj-m += folder/"]);
}

#[test]
fn cargo_settings_of_the_module_count_as_far_as_they_do_no_harm() {
    let module = Module::new("settled");
    // A vendored crate, which only the module's own settings lead to; and what no linker of the kernel can read.
    module.depend_on("nobodys-crate = \"1\"");
    module.write("vendor/nobodys-crate/Cargo.toml", "[package]\nname = \"nobodys-crate\"\nversion = \"1.0.0\"\n");
    module.write("vendor/nobodys-crate/.cargo-checksum.json", "{\"files\":{}}\n");
    module.write("vendor/nobodys-crate/src/lib.rs", "#![no_std]\npub fn seven() -> u32 { 7 }\n");
    module.write(
        ".cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored\"\n[source.vendored]\ndirectory = \"vendor\"\n\
         [build]\ntarget-dir = \"elsewhere\"\n[profile.release]\nlto = true\n",
    );
    let source = fs::read_to_string(module.path().join("src/lib.rs")).expect("make new wrote it");
    module.write(
        "src/lib.rs",
        &format!("{source}\n/// A vendored crate's.\npub fn seven() -> u32 {{\n    nobodys_crate::seven()\n}}\n"),
    );
    module.make(&[]).succeeded().without_warnings();
    assert!(!module.path().join("elsewhere").exists());
}

/// What is in a folder, but for Cargo.lock, which is a source once cargo has written it.
fn listing(folder: &Path) -> Vec<String> {
    let found = run(command("find").args([".", "!", "-name", "Cargo.lock"]).current_dir(folder)).succeeded();
    let mut names: Vec<String> = found.stdout.lines().map(str::to_owned).collect();
    names.sort();
    names
}

#[test]
fn kernel_module_names_the_module() {
    let module = Module::new("first_name");
    module.make(&["KERNEL_MODULE=second_name"]).succeeded().without_warnings();
    assert!(module.path().join("second_name.ko").is_file(), "there is no second_name.ko");
}

#[test]
fn config_mk_sets_variables_and_git_ignores_it() {
    let module = Module::new("configured");
    module.write("config.mk", "KERNEL_BUILD_PATH := /nonexistent/from/config.mk\n");
    run(&mut make(module.path(), &[])).refused(&["/nonexistent/from/config.mk"]);
    // What is on the command line counts more.
    module.make(&[]).succeeded();

    let ignored = fs::read_to_string(root().join(".gitignore")).expect("the checkout has a .gitignore");
    assert!(ignored.lines().any(|line| line.trim_start_matches('/') == "config.mk"), "{ignored}");
}

#[test]
fn rust_flags_of_the_user_are_added() {
    let module = Module::new("flagged");
    module.append("src/lib.rs", "#[cfg(from_rcflags)]\ncompile_error!(\"RCFLAGS arrived\");\n");
    module.make(&["RCFLAGS=--cfg from_rcflags"]).refused(&["RCFLAGS arrived"]);
    // Flags for other programs do not displace the kernel's.
    let mut with_rustflags = make(module.path(), &[&kernel().build_path()]);
    run(with_rustflags.env("RUSTFLAGS", "--cfg from_rcflags -Ctarget-cpu=nonsense")).succeeded();
}

#[test]
fn a_header_that_is_bound_brings_its_group() {
    let module = Module::new("included");
    module.make(&["KERNEL_INCLUDE=linux/no_such_header.h"]).refused(&["linux/no_such_header.h", "make bindings"]);
    module.append("src/lib.rs", "const _: usize = core::mem::size_of::<linux_kmod::bindings::miscdevice>();\n");
    module.make(&["KERNEL_INCLUDE=linux/miscdevice.h"]).succeeded().without_warnings();
}

#[test]
fn an_output_tree_of_another_place_works() {
    // As `make O=DIR` leaves it: a Makefile that includes the sources' by its path.
    let tree = kmod_tests::tree::Tree::copy();
    let module = Module::new("elsewhere");
    module.make(&[&tree.build_path()]).succeeded().without_warnings();
}

#[test]
fn insmod_rmmod_and_test_do_what_they_are_called() {
    // Nothing may be loaded here: programs of the same names say how they were called.
    let programs = folder();
    for name in ["insmod", "rmmod", "dmesg"] {
        script(&programs.path().join(name), &format!("#!/bin/sh\necho \"called: {name} $*\"\n"));
    }
    let path = std::env::var("PATH").expect("there is a PATH");
    let path = format!("{}:{path}", programs.path().display());
    let module = Module::new("called");
    let called = |target: &str| {
        let mut make = make(module.path(), &[&kernel().build_path(), target]);
        run(make.env("PATH", &path)).succeeded()
    };
    called("insmod").says("called: insmod").says("/called.ko");
    called("rmmod").says("called: rmmod called");
    called("test").says("called: insmod").says("called: rmmod called").says("called: dmesg");
}

#[test]
fn a_copy_of_the_sample_is_a_module_too() {
    let scratch = Scratch::new();
    let copy = scratch.path().join("mine");
    copy_sources(&scratch.path().join("hello"), &copy);
    run(&mut make(&scratch.path().join("hello"), &[&kernel().build_path()])).succeeded();
    assert!(scratch.path().join("hello/hello.ko").is_file());
}
