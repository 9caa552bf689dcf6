//! Modules that are loaded and unloaded over and over while others use their files: nothing of them is left. One boot for all of it.
//!
//! What there is for each template to use, and what is counted, is in `tests/programs`: `users.h` and `counters.h`.

use kmod_tests::guest::{Guest, Report};
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::program::Program;
use std::env;

/// The templates of `make new`.
const TEMPLATES: [&str; 7] = ["hello", "misc", "chrdev", "proc", "fs", "params", "shared"];

/// Cycles of each, unless `KMOD_TEST_CYCLES` says how many, as `make check-matrix` does.
const CYCLES: &str = "80";

/// What the module `leaks` leaks, with the counter that has to see it.
const LEAKS: [(&str, &str); 4] =
    [("object", "kmalloc-"), ("large", "SUnreclaim"), ("vmalloc", "VmallocUsed"), ("page", "other pages")];

/// Cycles of what leaks in each.
const LEAKING: &str = "60";

/// One test, for as long as it boots no other waits for it with a processor to itself.
#[test]
fn nothing_is_left_of_any_template() {
    let report = report();
    for template in TEMPLATES {
        let step = report.step(template);
        println!("{template}:\n{}", step.output);
        step.found_all_right().found_right("the cycles").found_right("nothing grew");
    }
    the_counters_see_what_leaks(&report);
    assert_eq!(report.step("left").succeeded().output, "", "a module stays loaded");
    report.ended_well();
}

fn report() -> Report {
    let cycles = env::var("KMOD_TEST_CYCLES").unwrap_or_else(|_| CYCLES.to_owned());
    let seconds = 600 + 12 * cycles.parse::<u32>().expect("KMOD_TEST_CYCLES is a number");
    let timeout = seconds.to_string();
    let leaks = Module::of_tests("leaks");
    leaks.build();
    let templates = TEMPLATES.map(|template| {
        let module = Module::of_template(&format!("cycles_{template}"), template);
        module.build();
        module
    });
    let program = Program::of_tests("cycles");
    // By that clock what is late to be freed has the time that it takes, however busy this machine is; and sleeping takes none.
    let mut guest = Guest::new(&kernel().image).option("--icount").option("--timeout").option(&timeout);
    guest = guest.file(program.path(), "/cycles");
    for module in templates.iter().chain([&leaks]) {
        guest = guest.module(&module.ko());
    }
    for template in TEMPLATES {
        guest = guest.step(template, &format!("/cycles {template} cycles_{template} {cycles}"));
    }
    guest = guest.step("leaks nothing", &format!("/cycles hello leaks {LEAKING}"));
    for (what, _) in LEAKS {
        guest = guest.step(&format!("leaks {what}"), &format!("/cycles hello leaks {LEAKING} what={what}"));
    }
    guest.step("left", "cat /proc/modules").boot()
}

fn the_counters_see_what_leaks(report: &Report) {
    report.step("leaks nothing").found_all_right();
    for (what, counter) in LEAKS {
        let step = report.step(&format!("leaks {what}")).clean().found_right("the cycles");
        let said = step.output.lines().any(|line| line.starts_with(&format!("growth of {counter}")));
        assert!(step.status != 0 && said, "{counter} should have grown: {step:#?}");
    }
}
