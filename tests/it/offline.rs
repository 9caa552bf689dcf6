//! What the build does without: a network, a registry, a warm cache, another make that stays out of its way.

use kmod_tests::command::{command, make, run, unshare};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::Scratch;
use kmod_tests::scratch::folder;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Whether something under a folder has this in its name.
fn has(folder: &Path, word: &str) -> bool {
    !run(command("find").arg(folder).args(["-name", word])).stdout.is_empty()
}

#[test]
fn the_first_build_needs_neither_network_nor_registry() {
    let (scratch, home) = (Scratch::new(), folder());
    let mut build = unshare("--net", "make");
    build
        .arg("-C")
        .arg(scratch.path())
        .arg(kernel().build_path())
        .env("CARGO_HOME", home.path().join("cargo"))
        .env("KMOD_CACHE", home.path().join("cache"));
    run(&mut build).succeeded().without_warnings();
    assert!(scratch.path().join("hello/hello.ko").is_file());
    assert!(!home.path().join("cargo/registry").exists(), "cargo has a registry now");
    // Nothing may depend on the home folder either: packagers' builds have none.
    let mut homeless = make(scratch.path(), &[&kernel().build_path(), "clean", "all"]);
    homeless.env_remove("HOME").env_remove("XDG_CACHE_HOME").env("KMOD_CACHE", home.path().join("cache"));
    run(&mut homeless).succeeded();
}

/// A make that is put into a process group of its own.
fn spawn(scratch: &Scratch, cache: &Path) -> std::process::Child {
    let mut build: Command = make(scratch.path(), &[&kernel().build_path()]);
    build
        .env("KMOD_CACHE", cache)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("make can be started")
}

#[test]
fn a_killed_make_and_two_at_once_share_an_empty_cache() {
    let (one, two, cache) = (Scratch::new(), Scratch::new(), folder());

    // Killed where it hurts: while core is being written.
    let mut killed = spawn(&one, cache.path());
    let start = Instant::now();
    while !has(cache.path(), "*.partial") && start.elapsed() < Duration::from_secs(120) {
        std::thread::sleep(Duration::from_millis(100));
    }
    std::thread::sleep(Duration::from_secs(2));
    run(command("sh").args(["-c", &format!("kill -s KILL -- -{}", killed.id())])).succeeded();
    let ended = killed.wait().expect("it was started here");
    assert!(!ended.success(), "make was done before it was killed");

    let mut both = [spawn(&one, cache.path()), spawn(&two, cache.path())];
    for build in &mut both {
        assert!(build.wait().expect("it was started here").success(), "one of two makes at once failed");
    }
    for scratch in [&one, &two] {
        scratch.make(&[&kernel().build_path(), &format!("KMOD_CACHE={}", cache.path().display())]).succeeded();
        assert!(scratch.path().join("hello/hello.ko").is_file());
    }
    assert!(!has(cache.path(), "*.partial"), "something half made is left in the cache");
}
