//! The examples in the documentation of linux-kmod: every public item has one. They are compiled with the bindings of a kernel, on the
//! host, and not run. Among them are those that must not compile, each with the error that rustc has to give.

use kmod_tests::command::{command, run};
use kmod_tests::module::Module;
use kmod_tests::repo::root;
use kmod_tests::scratch;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// The groups whose abstractions have examples.
const GROUPS: [&str; 6] = ["sync", "time", "lib", "mm", "fs", "proc"];

/// At least so many must not compile.
const LEAST: usize = 12;

#[test]
fn every_item_has_an_example_which_compiles_or_does_not_as_it_says() {
    let module = Module::with_groups("exemplary", &GROUPS);
    let built = module.make(&[]).succeeded();
    let set = fs::read_to_string(module.path().join(".kmod/set")).expect("the build says what it took");
    let of = |key: &str| {
        let line = set.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {key} in\n{set}\n{built}")).to_owned()
    };
    let toolchain = fs::read_to_string(module.path().join(".kmod/toolchain")).expect("the build says what it took");
    let rustc = toolchain.lines().find(|line| line.ends_with("/rustc")).unwrap_or_else(|| panic!("{toolchain}"));

    let flags = format!("@{}\x1f--cfg=MODULE\x1f--cfg=KMOD_EXAMPLES", of("cfgs"));
    let target = scratch::folder();
    let cargo = |verb: &[&str], rustdoc: &[&str]| {
        run(command(rustc.replace("/rustc", "/cargo"))
            .args(verb)
            .args(["--offline", "--package=linux-kmod"])
            .args(GROUPS.map(|group| format!("--features={group}")))
            .arg("--manifest-path")
            .arg(root().join("Cargo.toml"))
            .env("RUSTC", rustc)
            .env("RUSTDOC", rustc.replace("/rustc", "/rustdoc"))
            // Error numbers are looked at where unstable features may be used.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("KMOD_SETS", of("sets"))
            .env("CARGO_TARGET_DIR", target.path())
            .env("CARGO_ENCODED_RUSTFLAGS", &flags)
            .env(
                "CARGO_ENCODED_RUSTDOCFLAGS",
                [&[flags.as_str(), "-Zunstable-options"], rustdoc].concat().join("\x1f"),
            ))
        .succeeded()
    };
    let tests = cargo(&["test", "--doc"], &["--no-run"]);
    let refused = tests.stdout.lines().filter(|line| line.ends_with("compile fail ... ok")).count();
    assert!(refused >= LEAST, "{refused} examples that must not compile are fewer than {LEAST}\n{tests}");

    // As rustdoc counts them: fields, variants and constants want no example.
    let counted = cargo(&["rustdoc"], &["--show-coverage", "--output-format=json"]).stdout;
    let counted: BTreeMap<String, Value> = serde_json::from_str(&counted).expect("rustdoc writes an object");
    let without: Vec<String> = counted
        .iter()
        .map(|(file, counts)| (file, number(counts, "total_examples"), number(counts, "with_examples")))
        .filter(|(_, all, with)| with < all)
        .map(|(file, all, with)| format!("{file}: {} of {all}", all - with))
        .collect();
    assert!(without.is_empty(), "public items without an example:\n{}", without.join("\n"));
    assert!(counted.values().map(|counts| number(counts, "with_examples")).sum::<u64>() > 200, "{counted:?}");
}

fn number(counts: &Value, of: &str) -> u64 {
    counts[of].as_u64().unwrap_or_else(|| panic!("no number of {of}: {counts}"))
}
