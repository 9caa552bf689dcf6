//! A module loads into the kernel that it was built for, and into no other.

use crate::build::hello;
use kmod_tests::guest::Guest;
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::tree::Tree;

/// What the guest's insmod says of ENOEXEC.
const ENOEXEC: &str = "invalid module format";

#[test]
fn another_release_is_refused_by_name_unless_the_module_takes_any() {
    let tree = Tree::copy().renamed("6.1.0-999-elsewhere");
    let (checked, unchecked) = (Module::of_tests("fields"), Module::of_tests("any_release"));
    for module in [&checked, &unchecked] {
        module.make(&[&tree.build_path()]).succeeded().without_warnings();
    }
    let report = Guest::new(&kernel().image)
        .module(&checked.ko())
        .step("checked", "insmod /modules/fields.ko")
        .load_unload(&unchecked.ko())
        .boot()
        .clean();
    report.step("checked").failed_with(ENOEXEC).log_says(&["fields: ", "6.1.0-999-elsewhere", &kernel().release]);
    report.step("any_release").succeeded().logged(&["any_release: loaded"]);
}

#[test]
fn another_flavour_is_refused() {
    let report = Guest::new(&kernel().flavour("cloud"))
        .module(hello())
        .step("hello", "insmod /modules/hello.ko")
        .step("after", "! grep hello /proc/modules")
        .boot()
        .clean();
    // The loader may see it first, by the version of a symbol.
    let step = report.step("hello");
    let refusals = [ENOEXEC, "invalid parameter"];
    assert!(
        step.status != 0 && refusals.iter().any(|word| step.output.contains(word)),
        "insmod should have been refused: {step:#?}"
    );
    step.log_says(&["hello: "]).log_lacks("hello: init");
    report.step("after").succeeded();
}
