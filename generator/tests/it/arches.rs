//! Kernels of other architectures, and such as say less of themselves than a distribution's.

use std::fs;
use std::process::Command;

use generator::sets::expand;
use generator::store::manifest::Manifest;

use crate::support::{contents, fail, generate, generate_command, keys, succeed, verify, Tree};

/// The fixture, configured for another architecture.
fn tree_for(symbol: &str, cc: &str) -> Tree {
    let tree = Tree::new();
    let change = |file: &str, old: &str, new: &str| {
        let text = fs::read_to_string(tree.path().join(file)).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        tree.write(file, &text.replace(old, new));
    };
    change("include/generated/autoconf.h", "CONFIG_X86_64", symbol);
    change("Makefile", "CC := gcc", cc);
    tree
}

/// The one fact of the store that begins so, in full.
fn fact(tree: &Tree, start: &str) -> String {
    let store = tempfile::tempdir().unwrap();
    generate(tree.path(), store.path());
    assert!(verify(store.path()).status.success());
    let manifest = Manifest::load(store.path()).unwrap();
    let groups = manifest.keys.iter().flat_map(|(key, row)| expand::load(store.path(), key, row).unwrap());
    let mut facts = groups.flat_map(|group| group.facts);
    facts.find(|fact| fact.starts_with(start)).unwrap()
}

#[test]
fn words_of_32_bits() {
    if !cfg!(target_arch = "x86_64") {
        return;
    }
    let tree = tree_for("CONFIG_X86_32", "CC := gcc -m32");
    let timer = fact(&tree, "type\tstruct timer\t");
    assert!(timer.starts_with("type\tstruct timer\ttimer\t16\t4\t"), "{timer}");
    assert!(timer.contains("function@12 "), "{timer}");
}

#[test]
fn bitfields_of_big_endian_machines() {
    // Debian's package gcc-s390x-linux-gnu has it. On a machine without there is nothing to compare with.
    if Command::new("s390x-linux-gnu-gcc").arg("--version").output().is_err() {
        return;
    }
    let timer = fact(&tree_for("CONFIG_S390", "CC = $(CROSS_COMPILE)gcc"), "type\tstruct timer\t");
    // Counted in the order of memory, so as on other machines; it is the accessors that differ.
    for member in ["on@128:1 ", "off@129:2 ", "busy@134:4 ", "function@24 "] {
        assert!(timer.contains(member), "{timer}");
    }
}

#[test]
fn a_compiler_that_is_missing_is_named_with_its_package() {
    let store = tempfile::tempdir().unwrap();
    let tree = tree_for("CONFIG_S390", "CC = $(CROSS_COMPILE)gcc-99");
    let message = fail(&mut generate_command(tree.path(), store.path()));
    let package = if cfg!(target_arch = "s390x") { "gcc-99" } else { "gcc-99-s390x-linux-gnu" };
    assert!(message.contains(&format!("apt install {package}`")) && message.contains("debian-compiler"), "{message}");
    // Who names another one is asked for that.
    let message =
        fail(generate_command(tree.path(), store.path()).args(["--make", "CROSS_COMPILE=sparc64-linux-gnu-"]));
    assert!(message.contains("gcc-99-sparc64-linux-gnu"), "{message}");
}

#[test]
fn a_tree_that_was_not_built_says_nothing_of_exports() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    fs::remove_file(tree.path().join("Module.symvers")).unwrap();
    let prepared = tempfile::tempdir().unwrap();
    generate(tree.path(), prepared.path());
    let files = contents(prepared.path());
    let (_, links) = files.iter().find(|(name, _)| name.ends_with(".links")).unwrap();
    assert!(links.lines().any(|line| line == "exports\tunknown"), "{links}");
    assert!(!links.contains("export\t") && !links.contains("\t!"), "{links}");
    let of_built = contents(store.path());
    let (_, built) = of_built.iter().find(|(name, _)| name.ends_with(".links")).unwrap();
    assert!(!built.contains("exports\t") && built.contains("\t!"), "{built}");
}

#[test]
fn what_is_not_known_of_one_key_is_compared_of_none() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    tree.append("include/generated/autoconf.h", "#define CONFIG_DEBUG_LOCK 1\n");
    fs::remove_file(tree.path().join("Module.symvers")).unwrap();
    generate(tree.path(), store.path());
    let keys = keys(store.path());
    let [old, new] = &keys[..] else { panic!("{keys:?}") };
    let mut diff = crate::support::generator(&["diff", old, new, "--store"]);
    let text = succeed(diff.arg(store.path()));
    assert!(text.contains("exports: not compared") && !text.contains("may be linked by"), "{text}");
}
