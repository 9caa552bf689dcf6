//! What make says of a toolchain that cannot do the work.

use kmod_tests::command::{command, make, run};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::{root, Scratch};
use kmod_tests::scratch::folder;
use kmod_tests::toolchain::{programs_without, script, Toolchain};
use std::fs;

#[test]
fn rustc_without_rust_src() {
    let toolchain = Toolchain::without_sources();
    Scratch::new().make(&[&kernel().build_path(), &toolchain.rust_root()]).refused(&[
        "rust-src",
        "bin/rustc",
        "install",
    ]);
}

#[test]
fn rustc_too_old() {
    let toolchain = Toolchain::of_version("1.70.0");
    Scratch::new().make(&[&kernel().build_path(), &toolchain.rust_root()]).refused(&["1.70.0", "1.85", "bin/rustc"]);
}

#[test]
fn rustc_without_retpolines() {
    let (toolchain, cache) = (Toolchain::without_retpolines(), folder());
    let cache = format!("KMOD_CACHE={}", cache.path().display());
    let words = ["retpolines", "Spectre v2", "bin/rustc", "RUST_ROOT=DIR"];
    Scratch::new().make(&[&kernel().build_path(), &toolchain.rust_root(), &cache]).refused(&words);
}

#[test]
fn rust_root_that_is_no_toolchain() {
    let scratch = Scratch::new();
    scratch
        .make(&[&kernel().build_path(), &format!("RUST_ROOT={}", scratch.beside("nothing").display())])
        .refused(&["RUST_ROOT", "nothing"]);
}

#[test]
fn rustup_stands_for_a_compiler_of_another_place() {
    let module = Module::new("proxied");
    let (root_of_it, cache) = (folder(), folder());
    let folder = root_of_it.path();
    let sysroot = run(command("rustc").args(["--print", "sysroot"])).succeeded().stdout;
    fs::create_dir(folder.join("bin")).expect("the folder is new");
    script(&folder.join("bin/rustup"), &format!("#!/bin/sh\nexec '{}/bin/rustc' \"$@\"\n", sysroot.trim()));
    std::os::unix::fs::symlink("rustup", folder.join("bin/rustc")).expect("the folder is there");
    run(command(root().join("scripts/bootstrap"))
        .arg(module.path().join(".kmod"))
        .env("RUST_ROOT", folder)
        .env("KMOD_CACHE", cache.path()))
    .succeeded();
    let memo = fs::read_to_string(module.path().join(".kmod/toolchain")).expect("bootstrap writes one");
    assert!(memo.lines().any(|line| line == format!("{}/bin/rustc", sysroot.trim())), "{memo}");
}

#[test]
fn no_c_compiler() {
    let programs = programs_without(|name| name == "cc" || name.contains("gcc") || name.contains("clang"));
    let scratch = Scratch::new();
    run(make(scratch.path(), &[&kernel().build_path()]).env("PATH", programs.path())).refused(&["compiler", "gcc"]);
}
