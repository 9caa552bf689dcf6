//! A cache that has lost a part is filled anew.

use kmod_tests::command::{command, run};
use kmod_tests::module::Module;
use kmod_tests::repo::root;
use kmod_tests::scratch::folder;

#[test]
fn what_a_cache_has_lost_is_made_once_more() {
    let sh = |text: &str| run(command("sh").args(["-c", text])).succeeded();
    Module::new("before").make(&[]).succeeded();
    // Without core, which takes long.
    let cache = folder();
    let shared = root().join("tests/target/kmod-cache/sysroot");
    // What is half made is another test's, and may go while it is copied.
    let copy = format!(
        "mkdir {1}/sysroot && find {0} -mindepth 1 -maxdepth 1 -type d ! -name '*.partial' -exec cp -a {{}} {1}/sysroot ';'",
        shared.display(),
        cache.path().display()
    );
    sh(&copy);
    let module = Module::new("forgotten");
    let place = format!("KMOD_CACHE={}", cache.path().display());
    module.make(&[&place]).succeeded().without_warnings();
    module.make(&[&place]).succeeded().does_not_say("RUSTC");
    for lost in ["sets/*/*-*/base.witness.h", "sets/*/*-*/base.rs", "tools/*/kmod-build.bin", "tools/*/minor"] {
        sh(&format!("rm {}/{lost}", cache.path().display()));
        // With nothing to be done; below with something, and in another module.
        module.make(&[&place]).succeeded().without_warnings();
        sh(&format!("ls {}/{lost}", cache.path().display()));
    }
    sh(&format!("rm -r {}/sets/*/*-*/*.h", cache.path().display()));
    module.append("src/lib.rs", "\n// another line\n");
    module.make(&[&place]).succeeded().without_warnings();
    sh(&format!("rm -r {}/sets/*/*-*/*.h", cache.path().display()));
    Module::new("late").make(&[&place]).succeeded().without_warnings();
    let left = run(command("find").arg(cache.path()).args(["-name", "*.partial"])).succeeded();
    assert_eq!(left.stdout, "", "something half made is left in the cache");
}
