//! What `diff` says of two kernels, the second of which has other headers.

use std::path::Path;
use std::process::Command;

use crate::support::{fail, generate, generator, keys, succeed, Tree};

fn diff(store: &Path, args: &[&str]) -> Command {
    let mut command = generator(&["diff", "--store"]);
    command.arg(store).args(args);
    command
}

/// The fixture, a release later.
pub fn next_release() -> Tree {
    let tree = Tree::new();
    for (header, changes) in [
        ("generated/uapi/linux/version.h", &[("SUBLEVEL 1", "SUBLEVEL 2"), ("393473", "393474")][..]),
        ("linux/time.h", &[("timer_add", "timer_add_first"), ("USER_HZ 100", "USER_HZ 1000")]),
        (
            "linux/fs.h",
            &[
                ("u64 i_size;", "u32 i_mode; struct list_head i_list;"),
                ("(*open)(struct inode *, int type)", "(*open)(struct inode *)"),
                ("struct name_list {", "struct name_set { u32 count; char names[8]; };\nstruct name_list {"),
                ("enum fs_kind kind)", "u32 kind)"),
                ("struct yield { int yield; };", ""),
            ],
        ),
        (
            "linux/lock.h",
            &[("struct { u32 owner;", "struct { u64 owner;"), ("extern struct lock", "extern const struct lock")],
        ),
        ("linux/printk.h", &[("STRING\"", "TEXT\"")]),
        ("linux/types.h", &[("typedef u32 gfp_t", "typedef u64 gfp_t")]),
    ] {
        let path = format!("include/{header}");
        let mut text = std::fs::read_to_string(tree.path().join(&path)).unwrap();
        for (old, new) in changes {
            assert!(text.contains(old), "{path}: {old}");
            text = text.replace(old, new);
        }
        tree.write(&path, &text);
    }
    tree
}

#[test]
fn the_next_release() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    generate(next_release().path(), store.path());
    let known = keys(store.path());
    let [old, new] = &known[..] else { panic!("{known:?}") };
    insta::assert_snapshot!("text", succeed(&mut diff(store.path(), &[old, new])));

    // The same for programs, by a part of the keys' names.
    let json = succeed(&mut diff(store.path(), &["6.1.1", "6.1.2", "--json", "--group", "time"]));
    insta::assert_snapshot!("json", json);
    let types = succeed(&mut diff(store.path(), &[old, new, "--only", "types"]));
    assert!(types.contains("struct inode") && !types.contains("fs_register"), "{types}");

    let nothing = succeed(&mut diff(store.path(), &[old, old]));
    assert!(!nothing.contains("@@"), "{nothing}");
    let backwards = succeed(&mut diff(store.path(), &[new, old]));
    assert!(backwards.contains("+ struct yield: size 4, align 4"), "{backwards}");
}

#[test]
fn what_cannot_be_found_is_listed() {
    let store = tempfile::tempdir().unwrap();
    generate(Tree::new().path(), store.path());
    generate(next_release().path(), store.path());
    let known = keys(store.path());
    let message = fail(&mut diff(store.path(), &["6.1.", "6.1.2"]));
    assert!(known.iter().all(|key| message.contains(key)), "{message}");
    let message = fail(&mut diff(store.path(), &["6.1.1", "5.10"]));
    assert!(message.contains("no key `5.10`") && message.contains(&known[0]), "{message}");
    let message = fail(&mut diff(store.path(), &["6.1.1", "6.1.2", "--group", "nets"]));
    assert!(message.contains("`nets`") && message.contains("sync"), "{message}");
}
