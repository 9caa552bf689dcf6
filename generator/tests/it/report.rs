//! The page of `report` as a file.

use std::path::Path;

use crate::diff::next_release;
use crate::support::{fail, generate, generate_command, generator, keys, succeed, Tree};

/// Writes the page of a store.
pub fn report(store: &Path, page: &Path) {
    succeed(generator(&["report", "--store"]).arg(store).arg("--out").arg(page));
}

#[test]
fn the_same_store_gives_the_same_page_and_nothing_is_outside_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store");
    std::fs::create_dir(&store).unwrap();
    generate(Tree::new().path(), &store);
    generate(next_release().path(), &store);
    let (first, second) = (folder.path().join("first.html"), folder.path().join("second.html"));
    report(&store, &first);
    report(&store, &second);
    let html = std::fs::read_to_string(&first).unwrap();
    assert!(html == std::fs::read_to_string(&second).unwrap(), "two pages of one store");
    for key in keys(&store) {
        assert!(html.contains(&format!("id=\"key={key}\"")) && html.contains(&format!("href=\"#key={key}\"")), "{key}");
    }
    for outside in ["http:", "https:", " src=", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "the page has {outside}");
    }
    assert!(!html.contains(&folder.path().display().to_string()), "the page says where it was made");
}

#[test]
fn what_cannot_be_written_or_read() {
    let folder = tempfile::tempdir().unwrap();
    let message = fail(generator(&["report", "--store"]).arg(folder.path()));
    assert!(message.contains("has no keys") && message.contains("--store"), "{message}");
    generate(Tree::new().path(), folder.path());
    let nowhere = folder.path().join("none/report.html");
    let message = fail(generator(&["report", "--store"]).arg(folder.path()).arg("--out").arg(nowhere));
    assert!(message.contains("--out"), "{message}");
}

#[test]
fn sizes_of_keys() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    generate(next_release().path(), store.path());
    let json = succeed(generator(&["list", "--json", "--packed", "--store"]).arg(store.path()));
    let list: serde_json::Value = serde_json::from_str(&json).unwrap();
    let bytes = |number: usize, what: &str| list["keys"][number]["bytes"][what].as_u64().unwrap();
    assert_eq!(bytes(0, "shared"), 0);
    // The first line of a segment of items says whose it is.
    assert!(bytes(0, "own") >= bytes(0, "full") && bytes(0, "own") - bytes(0, "full") < 300);
    assert!(bytes(1, "shared") > bytes(1, "own") / 2 && bytes(1, "own") < bytes(1, "full"));
    assert_eq!(list["keys"][0]["version"], "6.1.1");
    assert!(list["store"]["packed"].as_u64() < list["store"]["files"].as_u64());
    let text = succeed(generator(&["list", "--store"]).arg(store.path()));
    assert!(text.contains("100.00 %") && text.contains("2 keys"), "{text}");
}

#[test]
fn every_package_of_a_key_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let (store, page) = (folder.path().join("store"), folder.path().join("report.html"));
    std::fs::create_dir(&store).unwrap();
    let tree = Tree::new();
    for version in ["1.0", "2.0"] {
        let source = ["--source-package", "linux-headers", "--source-version", version];
        succeed(generate_command(tree.path(), &store).args(source));
    }
    let text = succeed(generator(&["list", "--store"]).arg(&store));
    let packages = ["linux-headers 1.0", "linux-headers 2.0"];
    assert!(packages.iter().all(|one| text.contains(one)) && text.contains("1 keys"), "{text}");
    let json = succeed(generator(&["list", "--json", "--store"]).arg(&store));
    let list: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(list["keys"][0]["source"]["version"], "1.0");
    assert_eq!(list["keys"][0]["also"][0]["version"], "2.0");
    report(&store, &page);
    let html = std::fs::read_to_string(&page).unwrap();
    assert!(html.contains("linux-headers 1.0<br>linux-headers 2.0"), "{html}");
}
