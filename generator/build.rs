//! Reads from the lock file which version of bindgen is built in: it goes on record with every set.

fn main() {
    println!("cargo::rerun-if-changed=Cargo.lock");
    let lock = std::fs::read_to_string("Cargo.lock")
        .expect("generator/Cargo.lock is committed: `git checkout -- generator/Cargo.lock`");
    let version = lock
        .split("[[package]]")
        .find(|package| package.contains("name = \"bindgen\""))
        .and_then(|package| package.lines().find_map(|line| line.strip_prefix("version = ")))
        .expect("Cargo.lock has bindgen");
    println!("cargo::rustc-env=BINDGEN_VERSION={}", version.trim_matches('"'));
}
