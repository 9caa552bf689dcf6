//! What C's constants, inline functions and macros are in Rust: a module in Rust and one in C say what they are in a guest,
//! and every line must be in both.

use crate::shims::shims;
use kmod_tests::expanded::Expanded;
use kmod_tests::guest::{Guest, Step};
use kmod_tests::kernel::{kernel, Kernel};
use kmod_tests::module::Module;
use kmod_tests::reference::Reference;
use kmod_tests::repo::root;
use kmod_tests::tables::Tables;
use std::collections::BTreeSet;
use std::fs;

/// How much is compared, at least: constants, texts, shims, and the groups that have these.
const LEAST: (usize, usize, usize, usize) = (200, 24, 60, 10);

/// Loads and unloads a module, and prints what the kernel says of it meanwhile: who uses it, and the taint, without out-of-tree
/// and unsigned modules.
const STEP: &str = "insmod /modules/NAME.ko && cat /sys/module/NAME/refcnt && rmmod NAME && \
                    echo $(($(cat /proc/sys/kernel/tainted) & ~0x3000)) && ! grep kmod_translated /proc/slabinfo";

#[test]
fn constants_and_shims_are_those_of_c() {
    let Kernel { release, tree, image, .. } = kernel();
    let build_path = format!("KERNEL_BUILD_PATH={}", tree.display());
    let module = Module::of_tests("translated");
    module.name_groups(&groups());
    // Once to have the set written out, from which constants are chosen.
    module.make(&[&build_path]).succeeded().without_warnings();
    let set = Expanded::of(&module);
    let tables = Tables::choose(&set);
    let reference = Reference::of_tests("reference");
    module.write("src/constants/table.rs", &tables.rust());
    reference.write("table.h", &tables.c());
    reference.write("headers.h", &tables.headers());
    module.make(&[&build_path]).succeeded().without_warnings();

    let report = Guest::new(image)
        .module(&module.ko())
        .module(&reference.build(tree))
        .step("translated", &STEP.replace("NAME", "translated"))
        .step("reference", &STEP.replace("NAME", "reference"))
        .boot()
        .clean();
    let [rust, c] = ["translated", "reference"].map(|name| {
        let step = report.step(name).succeeded();
        assert_eq!(step.output, "0\n0\n", "{release}: users of {name}, and other taints");
        lines(step, name)
    });
    let differences = differences(&rust, &c);
    assert!(differences.is_empty(), "{release}: Rust and C differ\n{}", differences.join("\n"));
    enough(release, &set, &tables, &shims(&module), &rust);
}

/// All groups that there are: what `base` holds is always on, and `types` comes with the others.
fn groups() -> Vec<String> {
    let text = fs::read_to_string(root().join("generator/groups.toml")).expect("the checkout has one");
    let names = text.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    names.filter(|name| !["base", "types"].contains(name)).map(str::to_owned).collect()
}

/// What a module said.
fn lines(step: &Step, name: &str) -> Vec<String> {
    let said = step.dmesg.iter().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    let ours = |line: &&str| ["const ", "text ", "call "].iter().any(|kind| line.starts_with(kind));
    said.filter(ours).map(str::to_owned).collect()
}

/// Where they differ, line by line.
fn differences(rust: &[String], c: &[String]) -> Vec<String> {
    let line = |side: &[String], at: usize| side.get(at).cloned().unwrap_or_else(|| "nothing".to_owned());
    let numbers = 0..rust.len().max(c.len());
    let differ = numbers.map(|at| (at, line(rust, at), line(c, at))).filter(|(_, rust, c)| rust != c);
    differ.map(|(at, rust, c)| format!("line {at}:\n  Rust: {rust}\n  C:    {c}")).take(20).collect()
}

/// Asserts that as much was compared as there should be: what was chosen was said, and what was called by way of shims.
#[track_caller]
fn enough(release: &str, set: &Expanded, tables: &Tables, shims: &[String], said: &[String]) {
    let of = |kind: &str| -> Vec<&str> { said.iter().filter_map(|line| line.strip_prefix(kind)).collect() };
    let (numbers, texts) = (of("const ").len(), of("text ").len());
    assert_eq!((numbers, texts), tables.counts(), "{release}: every constant is said");
    let called: BTreeSet<&str> = of("call ").iter().filter_map(|line| line.split(' ').next()).collect();
    let groups = set.shims();
    let shims: Vec<&String> = shims.iter().filter(|name| called.contains(&***name)).collect();
    let behind: BTreeSet<&str> = shims.iter().filter_map(|name| groups.get(*name).copied()).collect();
    println!("{release}: {numbers} constants, {texts} texts, {} shims of {behind:?}", shims.len());
    let found = (numbers, texts, shims.len(), behind.len());
    let enough = found.0 >= LEAST.0 && found.1 >= LEAST.1 && found.2 >= LEAST.2 && found.3 >= LEAST.3;
    assert!(enough, "{release}: {found:?} constants, texts, shims and groups are fewer than {LEAST:?}");
}

#[test]
fn a_line_that_is_missing_or_other_is_seen() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(differences(&lines("a\nb"), &lines("a\nb")).is_empty());
    assert_eq!(differences(&lines("a\nb"), &lines("a")), ["line 1:\n  Rust: b\n  C:    nothing"]);
    assert_eq!(differences(&lines("a"), &lines("c")), ["line 0:\n  Rust: a\n  C:    c"]);
}
