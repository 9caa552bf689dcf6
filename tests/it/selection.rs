//! Which bindings a kernel gets, and what make says when none fit.

use kmod_tests::command::{command, run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use kmod_tests::tree::Tree;
use serde_json::{json, Map, Value};
use std::fs;

/// A copy of the checkout with another table of keys.
fn with_keys(edit: impl FnOnce(&mut Map<String, Value>)) -> Scratch {
    let scratch = Scratch::new();
    scratch.edit_keys(edit);
    scratch
}

/// The key that the kernel under test gets from the whole table.
fn key() -> &'static str {
    kernel().key.split(' ').next().expect("a key")
}

/// Whether a key is that of the real-time flavour of the kernel under test.
fn is_real_time(name: &str, row: &Value) -> bool {
    let (own, _) = key().rsplit_once('-').expect("a key ends with a hash");
    name.rsplit_once('-').is_some_and(|(other, _)| other == own) && row["config"]["CONFIG_PREEMPT_RT"] == "y"
}

#[test]
fn a_key_is_chosen_and_printed() {
    let scratch = Scratch::new();
    let chosen = scratch.make(&["-s", "select-key", &kernel().build_path()]).succeeded();
    assert!(chosen.stdout.starts_with(key()), "{chosen}");
}

#[test]
fn a_newer_point_release_gets_a_near_key_and_is_told_so() {
    let newer =
        |text: &str| {
            let sublevel = |line: &str| line.starts_with("#define LINUX_VERSION_SUBLEVEL ");
            text.lines()
                .map(|line| {
                    if sublevel(line) {
                        "#define LINUX_VERSION_SUBLEVEL 250\n".to_owned()
                    } else {
                        format!("{line}\n")
                    }
                })
                .collect()
        };
    let tree = Tree::copy().edited("include/generated/uapi/linux/version.h", newer);
    let scratch = Scratch::new();
    let chosen = scratch.make(&["-s", "select-key", &tree.build_path()]).succeeded();
    assert!(chosen.stdout.starts_with(key()), "{chosen}");
    scratch.make(&[&tree.build_path()]).succeeded().without_warnings().says(key()).says("nearest");
}

#[test]
fn with_its_key_hidden_a_kernel_gets_a_near_key_or_the_refusal() {
    let scratch = with_keys(|keys| {
        keys.remove(key()).expect("the table has the kernel's key");
    });
    let built = scratch.make(&[&kernel().build_path()]);
    if built.status() == Some(0) {
        built.without_warnings().says("nearest").does_not_say(key());
    } else {
        built.refused(&[&kernel().release, "make bindings KERNEL_BUILD_PATH="]);
    }
}

#[test]
fn with_no_key_at_all_the_refusal_names_the_command() {
    let scratch = with_keys(Map::clear);
    scratch.make(&[&kernel().build_path()]).refused(&[
        "no bindings",
        &kernel().release,
        "make bindings KERNEL_BUILD_PATH=",
    ]);
    let select = scratch.make(&["-s", "select-key", &kernel().build_path()]);
    assert_ne!(select.status(), Some(0), "{select}");
}

/// A module that names no group may well do with the few types of `base`; real-time kernels have other locks.
fn use_locks(scratch: &Scratch) {
    let manifest = scratch.path().join("hello/Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("hello has a manifest");
    let locks = text.replace("path = \"../linux-kmod\"", "path = \"../linux-kmod\", features = [\"sync\"]");
    assert_ne!(text, locks, "hello depends on linux-kmod in another way");
    fs::write(&manifest, locks).expect("the copy can be changed");
}

#[test]
fn bindings_of_another_configuration_are_refused_by_what_differs() {
    let scratch = with_keys(|keys| keys.retain(|name, row| is_real_time(name, row)));
    use_locks(&scratch);
    scratch.make(&[&kernel().build_path()]).refused(&[
        &kernel().release,
        "made from",
        "CONFIG_",
        " in the bindings, ",
        " in this kernel",
        "make bindings KERNEL_BUILD_PATH=",
    ]);
}

#[test]
fn a_key_that_is_forced_is_still_judged() {
    let scratch = Scratch::new();
    scratch.make(&[&kernel().build_path(), &format!("KMOD_BINDINGS={}", key())]).succeeded();
    scratch.make(&[&kernel().build_path(), "KMOD_BINDINGS=9.9.9-x86_64-00000000"]).refused(&["9.9.9-x86_64-00000000"]);
    // Those of a kernel with other locks, forced by their key and by their folder.
    let real_time = with_keys(|keys| keys.retain(|name, row| is_real_time(name, row)));
    let folder = real_time.path().join("bindings").display().to_string();
    let table = fs::read_to_string(real_time.path().join("bindings/manifest.json")).expect("the copy has a table");
    let table: Value = serde_json::from_str(&table).expect("the table is JSON");
    let (key, _) = table["keys"].as_object().and_then(|keys| keys.iter().next()).expect("there is a real-time kernel");
    use_locks(&scratch);
    std::os::unix::fs::symlink(&folder, scratch.path().join("theirs")).expect("the copy can be changed");
    for forced in [key, &folder, "./theirs"] {
        scratch.make(&[&kernel().build_path(), &format!("KMOD_BINDINGS={forced}")]).refused(&[
            "KMOD_BINDINGS names do not fit",
            forced.trim_start_matches('.'),
            "struct ",
            " in this kernel",
            "leave KMOD_BINDINGS out",
        ]);
    }
}

#[test]
fn of_two_sets_for_one_configuration_the_one_that_holds_is_taken() {
    // As `make bindings` makes one for a kernel that somebody patched: of the same key, and here with other locks.
    let mut from = String::new();
    let patched = with_keys(|keys| {
        let own = keys[key()].clone();
        let (name, row) = keys.iter().find(|(name, row)| is_real_time(name, row)).expect("there is one");
        (from, *keys) = (name.clone(), Map::from_iter([(key().to_owned(), row.clone())]));
        let row = &mut keys[key()];
        for same in ["abi", "config", "generated", "layout_hash", "source", "version"] {
            row[same] = own[same].clone();
        }
        let files = row["files"].as_object_mut().expect("a row names its files");
        let set = files.remove(&format!("keys/{from}.set")).expect("one is the set");
        files.insert(format!("keys/{}.set", key()), set);
    });
    let folder = patched.path().join("bindings");
    let set = |key: &str| folder.join("keys").join(format!("{key}.set"));
    // Sets say what they are like: what was this key's goes by another name.
    fs::rename(set(key()), set("other")).expect("every key has a set");
    fs::copy(set(&from), set(key())).expect("the copy can be changed");
    patched.edit_keys(|keys| {
        let files = keys[key()]["files"].as_object_mut().expect("a row names its files");
        files.insert("keys/other.set".to_owned(), Value::Null);
        for (name, file) in files.iter_mut().filter(|(name, _)| name.ends_with(".set")) {
            let path = folder.join(name);
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            let text = text.replacen(&format!("\nlike {}\n", key()), "\nlike other\n", 1);
            fs::write(&path, &text).expect("the copy can be changed");
            let sum = run(command("sha256sum").arg(&path)).succeeded();
            *file = json!({ "bytes": text.len(), "sha256": sum.stdout.split(' ').next() });
        }
    });

    let scratch = Scratch::new();
    use_locks(&scratch);
    let path = format!("KMOD_BINDINGS_PATH={}", folder.display());
    scratch.make(&[&kernel().build_path(), &path]).succeeded().without_warnings();
    scratch.make(&[&kernel().build_path(), &path]).succeeded().does_not_say("CC [M]");
    // By itself it is refused.
    scratch.make(&[&kernel().build_path(), &format!("KMOD_BINDINGS={}", folder.display())]).refused(&[
        "KMOD_BINDINGS names do not fit",
        "struct ",
        " in this kernel",
    ]);
}
