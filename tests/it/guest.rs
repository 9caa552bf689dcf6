//! Modules in a guest that runs the real kernel. One boot for all that must go well, one for those that must BUG.

use crate::build::hello;
use kmod_tests::guest::{Guest, Report, Step};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use std::sync::LazyLock;

/// The status of `scripts/vm` when the kernel logged something bad.
const SPLAT: i32 = 123;

/// When the guest died.
const DIED: i32 = 122;

/// The one boot of what must go well.
fn report() -> &'static Report {
    static REPORT: LazyLock<Report> = LazyLock::new(|| {
        let fails_init = Module::of_tests("fails_init");
        let fails_in_place = Module::of_tests("fails_in_place");
        fails_in_place.name_groups(&["sync"]);
        let mut guest = Guest::new(&kernel().image)
            .load_unload(hello())
            .step("hello again", "insmod /modules/hello.ko && insmod /modules/hello.ko")
            .step("hello in sysfs", "cat /sys/module/hello/taint && rmmod hello && ! [ -e /sys/module/hello ]")
            .module(&fails_init.build())
            .step("fails_init", "insmod /modules/fails_init.ko")
            .step("after fails_init", "! grep fails_init /proc/modules")
            .module(&fails_in_place.build())
            .step("fails_in_place", "insmod /modules/fails_in_place.ko")
            .step("after fails_in_place", "! grep fails_in_place /proc/modules");
        let behaved = ["prints", "heap", "fields", "with_c"].map(Module::of_tests);
        // As one does for C: `pr_debug` prints then. The kernel's headers declare `print_hex_dump_devel` otherwise.
        let kbuild = std::fs::read_to_string(behaved[0].path().join("Kbuild")).expect("make new writes one");
        behaved[0].write("Kbuild", &format!("ccflags-y += -DDEBUG\n{kbuild}"));
        for module in &behaved {
            guest = guest.load_unload(&module.build());
        }
        let inlines = crate::shims::inlines();
        guest = guest.load_unload(&inlines.build());
        guest.boot()
    });
    &REPORT
}

/// A step that ended well, as far as the kernel says.
#[track_caller]
fn step(name: &str) -> &'static Step {
    report().step(name).clean()
}

#[test]
fn the_kernel_has_no_complaint_in_all_of_it() {
    report().ended_well();
}

#[test]
fn hello_prints_its_lines_and_leaves() {
    step("hello").succeeded().logged(&["hello: init", "hello from rust", "hello: exit"]);
}

#[test]
fn hello_loads_once_at_a_time() {
    step("hello again").failed_with("File exists");
}

#[test]
fn hello_taints_as_any_unsigned_module_does() {
    // Out of tree and unsigned, and not proprietary.
    let taint = step("hello in sysfs").succeeded().output.trim().to_owned();
    assert!(!taint.contains('P'), "the taint flags are {taint}");
}

#[test]
fn an_error_of_init_is_that_of_insmod() {
    step("fails_init")
        .failed_with("Device or resource busy")
        .logged(&["fails_init: refusing", "fails_init: registration dropped"])
        .log_lacks("never made")
        .log_lacks("without DEBUG");
    step("after fails_init").succeeded();
}

#[test]
fn a_module_that_is_made_in_part_goes_again() {
    let failed = step("fails_in_place").failed_with("No such device or address");
    let drops: Vec<&str> = failed.dmesg.iter().filter_map(|line| line.strip_prefix("fails_in_place: ")).collect();
    // busybox tries a second time, by the older of the two system calls.
    assert!(
        !drops.is_empty() && drops.chunks(2).all(|once| once == ["dropped second", "dropped first"]),
        "{failed:#?}"
    );
    step("after fails_in_place").succeeded();
}

#[test]
fn printing_formats_as_rust_does() {
    step("prints").succeeded().logged(&[
        "prints: emerg",
        "prints: alert",
        "prints: crit",
        "prints: err 7",
        "prints: warn 0xbeef",
        "prints: notice Point { x: -1, y: Some(\"é\") }",
        "prints: info     1|2    |  3  |",
        "prints: debug 7",
        "prints: begun, went on, ended so",
        "bare line 18446744073709551615",
        "100% literal %s %pK {}",
    ]);
    step("prints").logged(&["prints: error EINVAL ENOMEM"]);
}

#[test]
fn long_text_is_printed_whole() {
    let step = step("prints");
    let printed: String = step
        .dmesg
        .iter()
        .map(|line| line.strip_prefix("prints: ").unwrap_or(line))
        .skip_while(|line| !line.starts_with("0123456789"))
        .take_while(|line| !line.starts_with("error "))
        .collect();
    assert_eq!(printed, "0123456789".repeat(300) + "END", "{step:#?}");
}

#[test]
fn the_heap_works_and_refuses() {
    step("heap").succeeded().log_lacks("WRONG").logged(&[
        "heap: 8 MiB and a move: right",
        "heap: the error is ENOMEM: right",
        "heap: freeing 1000",
    ]);
}

#[test]
fn a_c_file_beside_the_rust_ones_joins() {
    step("with_c").succeeded().logged(&["with_c: C got 20", "with_c: C and Rust make 42"]);
}

#[test]
fn inline_functions_do_what_they_do_in_c() {
    step("inlines").succeeded().logged(&["inlines: linked true", "inlines: init"]);
}

#[test]
fn fields_of_the_macro_are_in_modinfo() {
    let module = Module::of_tests("fields");
    let info = crate::build::modinfo(&module.build());
    for (name, value) in [
        ("license", "GPL v2"),
        ("description", "Has all fields, with \"quotes\" and = signs"),
        ("author", "Ada"),
        ("author", "Grace <grace@example.org>"),
        ("version", "1.2.3"),
        ("alias", "fields-alias"),
        ("alias", "of:N*T*Cacme,fields"),
        ("firmware", "acme/one.bin"),
        ("firmware", "acme/two.bin"),
        ("import_ns", "ACME"),
        ("import_ns", "DMA_BUF"),
        ("name", "fields"),
    ] {
        assert!(info.contains(&(name.to_owned(), value.to_owned())), "no {name}={value} in {info:#?}");
    }
    step("fields").succeeded();
}

/// Modules whose loading must BUG, with the groups that they want. After the last, the kernel may be short of what it read.
const BUGS: [(&str, &[&str]); 4] =
    [("panics", &[]), ("overruns", &[]), ("runs_out", &[]), ("waits_for_itself", &["sync"])];

/// A guest in which these modules are loaded, one after the other.
fn guest(bugs: &[(&str, &[&str])]) -> Report {
    let modules = bugs.iter().map(|(name, groups)| {
        let module = Module::of_tests(name);
        module.name_groups(groups);
        (name, module)
    });
    let modules: Vec<(&&str, Module)> = modules.collect();
    let guest = modules.iter().fold(Guest::new(&kernel().image), |guest, (name, module)| {
        guest.module(&module.build()).step(name, &format!("insmod /modules/{name}.ko"))
    });
    guest.boot()
}

/// The kernel log says why loading a module came to a BUG, and the guest outlives it.
#[track_caller]
fn bugs(name: &str, message: &[&str]) {
    static ALL: LazyLock<Report> = LazyLock::new(|| guest(&BUGS).exited(SPLAT));
    if is_fatal() {
        let alone = BUGS.iter().find(|(bug, _)| *bug == name).copied();
        let report = guest(&[alone.expect("it is among them")]).exited(DIED);
        for words in [message, &["kernel BUG at"]] {
            let said = report.console().lines().any(|line| words.iter().all(|word| line.contains(word)));
            assert!(said, "a line of the kernel log should have had {words:?}\n{report}");
        }
        return;
    }
    let step = ALL.step(name);
    assert!(step.status != 0, "loading should have failed: {step:#?}");
    step.log_says(message).log_says(&["kernel BUG at"]);
}

/// Whether nobody outlives a BUG: riscv64's kernel takes the trap for an interrupt, in which no task dies alone.
fn is_fatal() -> bool {
    kernel().compiler.arch.name == "riscv64"
}

#[test]
fn a_panic_says_what_and_where_and_bugs() {
    bugs("panics", &["panics: ", "src/lib.rs:19:9", "the answer is 42"]);
}

#[test]
fn an_index_out_of_bounds_panics() {
    bugs("overruns", &["index out of bounds: the len is 3 but the index is 12"]);
}

#[test]
fn an_allocation_that_cannot_fail_panics_when_it_does() {
    bugs("runs_out", &["allocation of 70368744177664 bytes failed"]);
}

#[test]
fn a_reader_that_waits_for_readers_panics() {
    bugs("waits_for_itself", &["a reader waits for readers to end"]);
}
