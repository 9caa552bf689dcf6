//! What is written for the fixture tree, in full, and that it is written again byte for byte.

use crate::support::{contents, generate, generator, keys, succeed, verify, Tree};

fn only<'a>(files: &'a std::collections::BTreeMap<String, String>, ending: &str) -> &'a str {
    let mut found = files.iter().filter(|(name, _)| name.ends_with(ending));
    let (_, text) = found.next().unwrap();
    assert!(found.next().is_none());
    text
}

#[test]
fn the_fixture() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    let files = contents(store.path());
    insta::assert_snapshot!("set", only(&files, ".set"));
    insta::assert_snapshot!("headers", only(&files, ".headers"));
    insta::assert_snapshot!("facts", only(&files, ".facts"));
    insta::assert_snapshot!("links", only(&files, ".links"));
    // bindgen's own helpers are long and not ours.
    let pool = only(&files, "6.1.1-x86_64-8c46bba1.rs");
    let items: Vec<&str> = pool
        .split("\n\n")
        .filter(|item| !item.contains("struct __BindgenBitfieldUnit<") && !item.contains("struct __Incomplete"))
        .collect();
    insta::assert_snapshot!("items", items.join("\n\n"));
    insta::assert_snapshot!("table", &files["src/keys.rs"]);

    let mut manifest: serde_json::Value = serde_json::from_str(&files["manifest.json"]).unwrap();
    let row = &mut manifest["keys"]["6.1.1-x86_64-8c46bba1"];
    for machine in ["tools", "files"] {
        row.as_object_mut().unwrap().remove(machine).unwrap();
    }
    insta::assert_snapshot!("manifest", serde_json::to_string_pretty(&manifest).unwrap());
}

#[test]
fn two_machines_write_the_same_bytes() {
    let (first, second) = (Tree::new(), Tree::new());
    let stores = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    generate(first.path(), stores[0].path());
    // Another folder for the tree, for temporary files and for the run.
    let temporary = tempfile::tempdir().unwrap();
    let mut command = crate::support::generate_command(second.path(), stores[1].path());
    succeed(command.env("TMPDIR", temporary.path()).current_dir(temporary.path()).env("LANG", "C"));
    assert!(contents(stores[0].path()) == contents(stores[1].path()));
}

#[test]
fn no_name_is_numbered() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    for (name, text) in contents(store.path()) {
        for sign in ["_bindgen_ty_", "__bindgen_anon_", "_bitfield_1", "new_bitfield"] {
            assert!(!text.contains(sign), "{name} has {sign}");
        }
    }
}

#[test]
fn a_declaration_in_front_renames_nothing() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    let before = contents(store.path());
    let changed = Tree::new();
    let header = std::fs::read_to_string(changed.path().join("include/linux/lock.h")).unwrap();
    let front = "enum { LOCK_FIRST };\nstruct first { union { int a; struct { int b; }; }; };\nstruct lock {";
    changed.write("include/linux/lock.h", &header.replace("struct lock {", front));
    let other = tempfile::tempdir().unwrap();
    generate(changed.path(), other.path());
    let after = contents(other.path());
    for item in only(&before, "8c46bba1.rs").split("\n\n").filter(|item| !item.starts_with("//")) {
        assert!(only(&after, "8c46bba1.rs").contains(item.trim_end()), "changed: {item}");
    }
}

#[test]
fn every_group_compiles_alone() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    succeed(generator(&["verify", "--compile", "--store"]).arg(store.path()));
}

#[test]
fn show_and_list() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    let key = &keys(store.path())[0];
    let fs = succeed(generator(&["show", key, "--group", "fs", "--store"]).arg(store.path()));
    assert!(
        fs.contains("pub struct inode {") && fs.contains("// stub net (of net)") && !fs.contains("pub struct net ")
    );
    let list = succeed(generator(&["list", "--store"]).arg(store.path()));
    assert!(list.contains(key) && list.contains("unknown"));
    let json = succeed(generator(&["list", "--json", "--store"]).arg(store.path()));
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(rows["keys"][0]["key"], **key);
    assert!(verify(store.path()).status.success());
}
