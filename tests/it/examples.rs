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

    // As rustdoc counts them: fields, variants and constants want no example. What is named elsewhere than in its module it does not
    // count: of that see below.
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

/// What is no user's business, for macros of the crate only.
const HIDDEN: [&str; 5] = ["init/internal.rs", "modinfo.rs", "params/macros.rs", "params/record.rs", "shims.rs"];

#[test]
fn items_that_are_named_elsewhere_have_examples_too() {
    let mut without = Vec::new();
    let mut items = 0;
    for (name, text) in rust_files("linux-kmod/src") {
        if name.ends_with("tests.rs") || HIDDEN.contains(&&*name) {
            continue;
        }
        for item in documented(&text) {
            items += 1;
            if !item.has_example {
                without.push(format!("linux-kmod/src/{name}:{}: {}", item.line, item.start));
            }
        }
    }
    assert!(items > 300, "{items} public items");
    assert!(without.is_empty(), "public items without an example:\n{}", without.join("\n"));
}

/// The Rust files below a folder of the checkout: their names in it, and their texts.
fn rust_files(folder: &str) -> impl Iterator<Item = (String, String)> {
    let folder = root().join(folder);
    let files = walkdir::WalkDir::new(&folder).into_iter().map(|entry| entry.expect("it can be looked into"));
    let files = files.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"));
    files.map(move |entry| {
        let name = entry.path().strip_prefix(&folder).expect("it is in there").display().to_string();
        (name, fs::read_to_string(entry.path()).expect("it can be read"))
    })
}

struct Item<'a> {
    line: usize,
    start: &'a str,
    has_example: bool,
}

/// The public functions, methods, types and traits of a source file, as far as they stand behind a comment that documents them.
fn documented(text: &str) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    let (mut documented, mut has_example, mut is_hidden) = (false, false, false);
    let (mut hidden, mut within_hidden) = (Vec::new(), false);
    for (at, full) in text.lines().enumerate() {
        let line = full.trim_start();
        if full.starts_with("impl") {
            within_hidden = hidden.iter().any(|name| full.contains(&format!(" {name}<")));
        }
        if let Some(doc) = line.strip_prefix("///") {
            documented = true;
            has_example |= doc.trim_start().starts_with("```");
            continue;
        }
        if line.starts_with("#[") || line.starts_with("// ") {
            is_hidden |= line.contains("doc(hidden)");
            continue;
        }
        let words: Vec<&str> = line.split(' ').collect();
        let kind = words.iter().skip(1).find(|word| !["unsafe", "const", "extern", "\"C\""].contains(word));
        let is_item =
            words[0] == "pub" && kind.is_some_and(|kind| ["fn", "struct", "enum", "trait", "type"].contains(kind));
        if is_hidden && line.starts_with("pub struct ") {
            hidden.push(words[2].split(['<', '(']).next().unwrap_or_default());
        }
        if is_item && documented && !is_hidden && !within_hidden {
            items.push(Item { line: at + 1, start: line, has_example });
        }
        (documented, has_example, is_hidden) = (false, false, false);
    }
    items
}

/// Examples are the same files on all kernels: what differs between versions is linux-kmod's affair.
#[test]
fn no_example_knows_versions() {
    let mut files = 0;
    for folder in ["kmod-build/templates", "hello/src", "tests/modules"] {
        for (name, text) in rust_files(folder) {
            for word in ["kernel_at_least", "kernel_has", "cfg(kernel", "LINUX_VERSION_CODE"] {
                assert!(!text.contains(word), "{folder}/{name} has `{word}`");
            }
            files += 1;
        }
    }
    assert!(files > 20, "{files}");
}
