//! What rustc makes of the bindings is held against the numbers that the kernel's compiler confirmed.

use kmod_tests::command::{command, run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use std::fs;
use std::path::Path;

fn digest(file: &Path) -> String {
    let answer = run(command("sha256sum").arg(file)).succeeded();
    answer.stdout.split(' ').next().expect("sha256sum prints a digest").to_owned()
}

#[test]
fn an_item_that_rustc_lays_out_otherwise_is_refused() {
    let scratch = Scratch::new();
    let bindings = scratch.path().join("bindings");
    // The item is wrong, and its fact is right: the witness in C has nothing to object to.
    let item = "pub struct list_head {\n";
    let pools = fs::read_dir(bindings.join("pool")).expect("the copy has a pool").flatten();
    let pool = pools
        .map(|entry| entry.path())
        .find(|path| {
            path.extension().is_some_and(|e| e == "rs") && fs::read_to_string(path).is_ok_and(|t| t.contains(item))
        })
        .expect("some segment has struct list_head");
    let (before, text) = (digest(&pool), fs::read_to_string(&pool).expect("it was just read"));
    fs::write(&pool, text.replace(item, &format!("{item}    pub vendor: u64,\n"))).expect("the copy can be changed");
    let manifest = bindings.join("manifest.json");
    let rows = fs::read_to_string(&manifest).expect("the copy has a manifest");
    fs::write(&manifest, rows.replace(&before, &digest(&pool))).expect("the copy can be changed");

    let words = ["this rustc lays out types of the bindings otherwise", "list_head", "RUST_ROOT"];
    scratch.make(&[&kernel().build_path()]).refused(&words);
}
