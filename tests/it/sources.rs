//! What the Rust code is made from, beyond the files that are there: make notices it.

use kmod_tests::module::Module;
use std::fs;

/// Text that changes nothing.
const COMMENT: &str = "\n# another line\n";

#[test]
fn a_source_file_that_is_gone_is_missed() {
    let module = Module::new("shrunk");
    module.append("src/lib.rs", "\nmod extra;\n");
    module.write("src/extra.rs", "");
    module.make(&[]).succeeded();
    module.make(&[]).succeeded().does_not_say("RUSTC");
    fs::remove_file(module.path().join("src/extra.rs")).expect("it was written here");
    module.make(&[]).refused(&["extra"]);
    let text = fs::read_to_string(module.path().join("src/lib.rs")).expect("make new writes one");
    module.write("src/lib.rs", &text.replace("mod extra;", ""));
    module.make(&[]).succeeded();
    module.make(&[]).succeeded().does_not_say("RUSTC");
}

#[test]
fn manifests_beside_the_modules_own_are_heeded() {
    let module = Module::new("member");
    // A workspace above it, and a crate beside it.
    let manifest = fs::read_to_string(module.path().join("Cargo.toml")).expect("make new writes one");
    module.write("Cargo.toml", &manifest.replace("\n[workspace]\n", "\n"));
    module.depend_on("beside = { path = \"../beside\" }");
    let others = ["../Cargo.toml", "../Cargo.lock", "../beside/Cargo.toml", ".cargo/config.toml"];
    module.write(others[0], "[workspace]\nresolver = \"2\"\nmembers = [\"member\"]\n");
    module.write(others[2], "[package]\nname = \"beside\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\n");
    module.write("../beside/src/lib.rs", "#![no_std]\n");
    module.write(others[3], "[net]\noffline = true\n");
    module.append("src/lib.rs", "\nuse beside as _;\n");
    module.make(&[]).succeeded();
    module.make(&[]).succeeded().does_not_say("RUSTC");
    for other in others {
        module.append(other, COMMENT);
        module.make(&[]).succeeded().says("RUSTC");
        module.make(&[]).succeeded().does_not_say("RUSTC");
    }
}
