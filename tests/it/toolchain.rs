//! What make says of a toolchain that cannot do the work.

use kmod_tests::command::{make, run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use kmod_tests::scratch::folder;
use kmod_tests::toolchain::{programs_without, Toolchain};

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
fn no_c_compiler() {
    let programs = programs_without(|name| name == "cc" || name.contains("gcc") || name.contains("clang"));
    let scratch = Scratch::new();
    run(make(scratch.path(), &[&kernel().build_path()]).env("PATH", programs.path())).refused(&["compiler", "gcc"]);
}
