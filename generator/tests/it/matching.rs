//! What `match` says of a kernel and the keys: equal where only unrelated options differ, and told apart by name where not.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{fail, generate, generator, succeed, Tree};

fn matching(tree: &Path, store: &Path) -> Command {
    let mut command = generator(&["match", "--kernel"]);
    command.arg(tree).arg("--store").arg(store);
    command
}

fn json(tree: &Path, store: &Path) -> Value {
    serde_json::from_str(&succeed(matching(tree, store).arg("--json"))).unwrap()
}

#[test]
fn an_option_that_no_header_mentions_does_not_matter() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let tree = Tree::new();
    tree.append("include/generated/autoconf.h", "#define CONFIG_SOME_DRIVER_MODULE 1\n");
    let answer = json(tree.path(), store.path());
    assert_eq!(answer["keys"][0]["exact"], true, "{answer:#}");
    assert!(answer["keys"][0]["symbols"].as_object().is_some_and(|symbols| !symbols.is_empty()), "{answer:#}");
    // And the generator agrees: it is the same key.
    assert!(generate(tree.path(), store.path()).contains("nothing written"));
}

#[test]
fn an_option_that_changes_a_layout_is_named() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    let tree = Tree::new();
    tree.append("include/generated/autoconf.h", "#define CONFIG_DEBUG_LOCK 1\n");
    let answer = json(tree.path(), store.path());
    assert_eq!(answer["keys"][0]["exact"], false);
    assert_eq!(answer["keys"][0]["differences"]["CONFIG_DEBUG_LOCK"], serde_json::json!(["n", "y"]));
    let hash = answer["keys"][0]["layout_hash"].as_str().unwrap().to_owned();
    let text = succeed(matching(tree.path(), store.path()).arg("--symbols"));
    assert!(text.contains("CONFIG_DEBUG_LOCK: n in the key, y here") && text.contains("CONFIG_DEBUG_LOCK=y"), "{text}");
    // The hash is the one that the kernel's own key gets.
    assert!(generate(tree.path(), store.path()).contains(&hash[..8]));
}

#[test]
fn without_a_key_the_command_is_named() {
    let store = tempfile::tempdir().unwrap();
    let message = fail(&mut matching(Tree::new().path(), store.path()));
    assert!(message.contains("cargo generator generate --kernel"), "{message}");
}
