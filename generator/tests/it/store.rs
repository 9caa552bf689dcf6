//! The store under a second kernel, a second run, a kill, a rival and a careless hand.

use std::fs::{self, File};
use std::time::{Duration, Instant};

use fs4::FileExt;

use crate::support::{contents, fail, generate, generate_command, generator, keys, succeed, verify, Tree};

/// The fixture with another configuration: its lock is larger, and what holds a lock.
fn debug_tree() -> Tree {
    let tree = Tree::new();
    tree.append("include/generated/autoconf.h", "#define CONFIG_DEBUG_LOCK 1\n");
    tree
}

#[test]
fn a_second_key_shares_the_first_ones_records() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let first = contents(store.path());
    generate(debug_tree().path(), store.path());
    let both = contents(store.path());
    assert_eq!(keys(store.path()).len(), 2);
    for (name, text) in first.iter().filter(|(name, _)| name.starts_with("keys/") || name.starts_with("pool/")) {
        assert_eq!(text, &both[name], "{name} was rewritten");
    }
    let new: Vec<_> = both.iter().filter(|(name, _)| name.ends_with(".rs") && !first.contains_key(*name)).collect();
    // `lock` itself differs; what holds it says so by name alone.
    let [(_, text)] = new[..] else { panic!("{new:?}") };
    assert_eq!(text.matches("\n\n").count(), 1, "{text}");
    assert!(text.contains("pub struct lock {"));
    assert!(verify(store.path()).status.success());
}

#[test]
fn the_same_key_again_writes_nothing() {
    let store = tempfile::tempdir().unwrap();
    let (first, second) = (Tree::new(), debug_tree());
    generate(first.path(), store.path());
    generate(second.path(), store.path());
    let before = contents(store.path());
    for tree in [&first, &second] {
        assert!(generate(tree.path(), store.path()).contains("nothing written"));
    }
    assert_eq!(contents(store.path()), before);
}

#[test]
fn other_contents_want_replace_and_later_keys_forbid_it() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let changed = Tree::new();
    changed.append("include/linux/net.h", "void net_put(struct net *net);\n");
    let message = fail(&mut generate_command(changed.path(), store.path()));
    assert!(message.contains("--replace") && message.contains("the text"), "{message}");
    succeed(generate_command(changed.path(), store.path()).arg("--replace"));
    assert!(verify(store.path()).status.success());

    generate(debug_tree().path(), store.path());
    let message = fail(generate_command(Tree::new().path(), store.path()).arg("--replace"));
    assert!(message.contains("cannot be replaced"), "{message}");
}

#[test]
fn a_store_is_put_together_anew_of_what_the_archive_has_no_more() {
    let (store, anew, parcels) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    generate(Tree::new().path(), store.path());
    succeed(generate_command(debug_tree().path(), store.path()).args([
        "--source-package",
        "linux-headers-debug",
        "--source-version",
        "1.0~rc1-1",
    ]));
    let list = parcels.path().join("list.toml");
    fs::write(&list, "arch = []\n").unwrap();
    let unpack = || {
        let mut command = generator(&["unpack", "--list"]);
        succeed(command.arg(&list).arg("--parcels").arg(parcels.path()).arg("--store").arg(store.path()))
    };
    assert_eq!(unpack(), "2 parcels written, 0 were there\n");
    assert_eq!(unpack(), "0 parcels written, 2 were there\n");

    let all = |only: &[&str]| {
        let mut command = generator(&["generate", "--all", "--list"]);
        command.arg(&list).arg("--parcels").arg(parcels.path()).arg("--out").arg(anew.path());
        succeed(command.args(only))
    };
    let said = all(&["--only", "gone/*linux-headers-debug*"]);
    assert!(said.contains("1 new"), "{said}");
    fs::remove_dir_all(anew.path()).unwrap();
    let said = all(&[]);
    assert!(said.contains("2 new"), "{said}");
    assert_eq!(contents(anew.path()), contents(store.path()));
    let said = all(&[]);
    assert!(said.contains("0 new") && said.contains("2 known"), "{said}");
}

#[test]
fn files_without_a_manifest_are_left_alone() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    fs::remove_file(store.path().join("manifest.json")).unwrap();
    let before = contents(store.path());
    let message = fail(&mut generate_command(tree.path(), store.path()));
    assert!(message.contains("manifest.json is gone") && message.contains("git checkout"), "{message}");
    assert_eq!(contents(store.path()), before);
}

#[test]
fn other_contents_can_be_kept_beside() {
    let (tree, store) = (Tree::new(), tempfile::tempdir().unwrap());
    generate(tree.path(), store.path());
    tree.append("include/linux/net.h", "void net_put(struct net *net);\n");
    succeed(generate_command(tree.path(), store.path()).arg("--beside"));
    let said = succeed(generate_command(tree.path(), store.path()).arg("--beside"));
    assert!(said.contains("nothing written"), "{said}");
    let mut keys = keys(store.path());
    keys.sort();
    assert!(keys.len() == 2 && keys[1].starts_with(&format!("{}-", keys[0])), "{keys:?}");
    assert!(verify(store.path()).status.success());
}

#[test]
fn packages_with_the_same_headers_share_a_key_and_patched_ones_do_not() {
    let store = tempfile::tempdir().unwrap();
    let of = |tree: &Tree, version: &str| {
        let source = ["--source-package", "linux-headers", "--source-version", version];
        succeed(generate_command(tree.path(), store.path()).args(source))
    };
    let (same, patched) = (Tree::new(), Tree::new());
    patched.append("include/linux/net.h", "void net_put(struct net *net);\n");
    of(&same, "1");
    let files = contents(store.path()).len();
    assert!(of(&same, "2").contains("another package with the same headers"));
    assert!(of(&same, "2").contains("nothing written"));
    assert_eq!(contents(store.path()).len(), files);
    assert!(contents(store.path())["manifest.json"].contains("\"also\""));
    of(&patched, "3");
    assert!(of(&patched, "3").contains("nothing written"));
    let mut keys = keys(store.path());
    keys.sort();
    assert!(keys.len() == 2 && keys[1].starts_with(&format!("{}-", keys[0])), "{keys:?}");
    assert!(verify(store.path()).status.success());
}

#[test]
fn a_kill_at_any_time_leaves_the_store_whole() {
    let store = tempfile::tempdir().unwrap();
    let started = Instant::now();
    generate(Tree::new().path(), store.path());
    let length = started.elapsed();
    let before = contents(store.path());
    let second = debug_tree();
    for part in 1..=8 {
        let mut child = generate_command(second.path(), store.path()).spawn().unwrap();
        std::thread::sleep(length * part / 9);
        child.kill().unwrap();
        child.wait().unwrap();
        let after = contents(store.path());
        for (name, text) in &before {
            let is_shared = name == "manifest.json" || name == "src/keys.rs";
            assert!(after[name] == *text || (is_shared && keys(store.path()).len() == 2), "{name} after part {part}");
        }
    }
    generate(second.path(), store.path());
    assert!(verify(store.path()).status.success());
    assert!(contents(store.path()).keys().all(|name| !name.contains("stage")));
}

#[test]
fn what_a_killed_run_left_is_taken_away() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let before = contents(store.path());
    fs::create_dir(store.path().join(".generator-stage-x")).unwrap();
    fs::write(store.path().join(".generator-stage-x/0"), "half").unwrap();
    fs::write(store.path().join("pool/6.1.2-x86_64-00000000.rs"), "half").unwrap();
    assert!(!verify(store.path()).status.success());
    generate(Tree::new().path(), store.path());
    assert_eq!(contents(store.path()), before);
}

#[test]
fn one_writer_at_a_time() {
    let store = tempfile::tempdir().unwrap();
    let folder = File::open(store.path()).unwrap();
    FileExt::lock(&folder).unwrap();
    let message = fail(&mut generate_command(Tree::new().path(), store.path()));
    assert!(message.contains("another generator"), "{message}");
    drop(folder);
    std::thread::sleep(Duration::from_millis(10));
    generate(Tree::new().path(), store.path());
}

#[test]
fn an_altered_file_is_noticed() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let whole = contents(store.path());
    for (name, text) in &whole {
        let path = store.path().join(name);
        for damaged in [text.replacen('a', "b", 1), text[..text.len() / 2].to_owned()] {
            fs::write(&path, damaged).unwrap();
            let output = verify(store.path());
            let message = String::from_utf8_lossy(&output.stderr);
            assert!(!output.status.success(), "{name}");
            assert!(message.contains("git checkout") || message.contains("update it"), "{message}");
        }
        fs::remove_file(&path).unwrap();
        assert!(!verify(store.path()).status.success(), "{name} gone");
        fs::write(&path, text).unwrap();
    }
    assert!(verify(store.path()).status.success());
}
