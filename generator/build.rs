//! Reads from the lock file which version of bindgen is built in, which goes on record with every set; and digests what
//! decides the output, so that what another state of the generator made is not taken for its own.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

/// Files and folders that decide what is made: code, data, and what it compiles of kmod-build and reads of linux-kmod.
const INPUTS: &[&str] = &[
    "Cargo.lock",
    "apart.toml",
    "groups.toml",
    "macros",
    "opaque.toml",
    "src/bind",
    "src/clang",
    "src/groups.rs",
    "src/judge",
    "src/kernel",
    "src/linking",
    "src/make",
    "src/parcel.rs",
    "src/sets",
    "src/store/key.rs",
    "../bindings/src/ctypes.rs",
    "../kmod-build/src",
    "../linux-kmod/glue.c",
];

fn main() {
    let lock = std::fs::read_to_string("Cargo.lock")
        .expect("generator/Cargo.lock is committed: `git checkout -- generator/Cargo.lock`");
    let version = lock
        .split("[[package]]")
        .find(|package| package.contains("name = \"bindgen\""))
        .and_then(|package| package.lines().find_map(|line| line.strip_prefix("version = ")))
        .expect("Cargo.lock has bindgen");
    println!("cargo::rustc-env=BINDGEN_VERSION={}", version.trim_matches('"'));

    let mut hasher = DefaultHasher::new();
    for input in INPUTS {
        println!("cargo::rerun-if-changed={input}");
        let mut files = Vec::new();
        list(Path::new(input), &mut files);
        files.sort();
        for file in files {
            file.hash(&mut hasher);
            std::fs::read(&file).expect("a file that was listed").hash(&mut hasher);
        }
    }
    println!("cargo::rustc-env=GENERATOR_STATE={:016x}", hasher.finish());
}

fn list(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder of the sources").flatten() {
            list(&entry.path(), files);
        }
    } else if path.exists() {
        files.push(path.to_owned());
    }
}
