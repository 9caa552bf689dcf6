//! `make doctor` says what a build would use, and fails when a build would.

use kmod_tests::command::{make, run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::root;
use kmod_tests::toolchain::Toolchain;
use kmod_tests::tree::Tree;

#[test]
fn a_machine_that_can_build_is_well() {
    let key = kernel().key.split(' ').next().expect("a key");
    let mut doctor = run(&mut make(root(), &["doctor", &kernel().build_path()])).succeeded();
    for word in [key, &kernel().release, "rustc", "rust-src", "sysroot", "gcc"] {
        doctor = doctor.says(word);
    }
}

#[test]
fn a_kernel_tree_that_is_not_configured_is_ill() {
    let tree = Tree::copy().without("include/generated/autoconf.h");
    let doctor = run(&mut make(root(), &["doctor", &tree.build_path()]));
    assert_ne!(doctor.status(), Some(0), "make would fail\n{doctor}");
    doctor.says("autoconf.h");
}

#[test]
fn a_toolchain_without_sources_is_ill() {
    let toolchain = Toolchain::without_sources();
    let doctor = run(&mut make(root(), &["doctor", &kernel().build_path(), &toolchain.rust_root()]));
    assert_ne!(doctor.status(), Some(0), "make would fail\n{doctor}");
    doctor.says("rust-src");
}
