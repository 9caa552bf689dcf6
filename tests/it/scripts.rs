//! The scripts themselves: that they are clean, that the guest's harness tells what happened, and that `make demo`
//! fails when it should.

use kmod_tests::command::{command, run, Run};
use kmod_tests::kernel::kernel;
use kmod_tests::repo::{copy_sources, root, script};
use kmod_tests::scratch::folder;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Every shell script of the checkout: what begins with a shell's name, or says that it is one.
fn shell_scripts() -> Vec<PathBuf> {
    let listed = run(command("grep")
        .args(["-rlIE", "^(#!/bin/(busybox )?(sh|bash)|# shellcheck shell=)"])
        .args([root().join("scripts"), root().join(".ci")]))
    .succeeded();
    listed.stdout.lines().map(PathBuf::from).collect()
}

#[test]
fn shellcheck_has_nothing_to_say() {
    let scripts = shell_scripts();
    assert!(scripts.len() >= 10, "{scripts:?}");
    run(command("shellcheck").args(["--external-sources", "--source-path"]).arg(root()).args(scripts)).succeeded();
}

#[test]
fn scripts_explain_themselves() {
    for name in ["vm", "demo", "choose-kernel", "debian-kernel", "install-deps", "check"] {
        let help = run(command(script(name)).arg("--help")).succeeded();
        assert!(help.stdout.starts_with("usage: "), "{help}");
        assert!(!help.stdout.contains("set -eu"), "the help goes on into the code\n{help}");
    }
}

#[test]
fn a_relative_folder_for_caches_is_ignored() {
    // kbuild's own folder is the kernel's tree, and that is no place for a cache.
    let (home, out) = (folder(), folder());
    let within = |program: &mut std::process::Command| {
        run(program.env_remove("KMOD_CACHE").env("XDG_CACHE_HOME", "relative").env("HOME", home.path())).succeeded()
    };
    let say = format!(". {}; cache_folder", script("lib/say.sh").display());
    let cache = home.path().join(".cache/linux-kmod");
    assert_eq!(within(command("sh").args(["-euc", &say])).stdout.trim(), cache.to_string_lossy());
    let tool = within(command(script("bootstrap")).arg(out.path().join(".kmod")).current_dir(out.path()));
    assert!(tool.stdout.starts_with(&*cache.to_string_lossy()), "{tool}");
    assert!(!out.path().join("relative").exists(), "the cache is where the command was run");
}

#[test]
fn nothing_is_installed_when_nothing_is_missing() {
    let start = Instant::now();
    let install = run(command(script("install-deps")).arg("check")).succeeded();
    assert_eq!(install.output(), "", "{install}");
    assert!(start.elapsed() < Duration::from_secs(1), "looking took {:?}", start.elapsed());
}

#[test]
fn the_archive_is_listed_newest_first() {
    let list = run(command(script("debian-kernel")).args(["list", "amd64"])).succeeded();
    let rows: Vec<Vec<&str>> = list.stdout.lines().map(|line| line.split(' ').collect()).collect();
    assert!(!rows.is_empty(), "{list}");
    for row in &rows {
        assert!(row.len() == 2 && row[0].ends_with("-amd64"), "{row:?}\n{list}");
        assert!(!row[0].contains("cloud") && !row[0].contains("rt-"), "only plain ones were asked for\n{list}");
    }
    let release: Vec<u32> = rows
        .iter()
        .map(|row| row[1].split('.').nth(1).and_then(|n| n.parse().ok()).expect("a version has a minor number"))
        .collect();
    assert!(release.is_sorted_by(|a, b| a >= b), "{list}");
}

#[test]
fn headers_that_are_not_installed_are_unpacked_and_build() {
    let list = run(command(script("debian-kernel")).args(["list", "amd64"])).succeeded();
    let installed = |release: &str| PathBuf::from(format!("/lib/modules/{release}/build")).exists();
    let release = list
        .stdout
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|release| release.starts_with("6.1."))
        .find(|release| !installed(release))
        .expect("the archive has more than is installed");
    let headers = run(command(script("debian-kernel")).args(["headers", release])).succeeded();
    let tree = headers.stdout.trim();
    let stub = Stub::new();
    run(command("make").arg("-C").arg(stub.0.path().join("hello")).arg(format!("KERNEL_BUILD_PATH={tree}")))
        .succeeded();
    assert!(stub.0.path().join("hello/hello.ko").is_file());
}

/// `scripts/vm` with a script for the guest.
fn vm(commands: &str, options: &[&str]) -> Run {
    let folder = folder();
    let file = folder.path().join("script");
    fs::write(&file, commands).expect("a file in the temporary folder");
    let mut vm = command(script("vm"));
    vm.arg("--kernel").arg(&kernel().image).arg("--run").arg(&file).args(options);
    run(&mut vm)
}

#[test]
fn vm_passes_on_output_and_status() {
    let ran = vm("echo out; echo err >&2; cat /given; exit 7", &["--file", "/etc/hostname:/given"]).exited(7);
    let hostname = fs::read_to_string("/etc/hostname").expect("the machine has a name");
    assert_eq!(ran.stdout, format!("out\nerr\n{hostname}"));
    assert_eq!(ran.stderr, "");
}

#[test]
fn vm_tells_a_panic() {
    vm("echo c >/proc/sysrq-trigger", &[]).exited(122).says("Kernel panic");
}

#[test]
fn vm_tells_a_reset() {
    vm("reboot -f", &[]).exited(122);
}

#[test]
fn vm_tells_a_hang() {
    vm("echo begun; sleep 1000", &["--timeout", "8"]).exited(124).says("begun").says("8 s");
}

#[test]
fn vm_tells_a_complaint_of_the_kernel() {
    let warn = "echo 'WARNING: CPU: 0 PID: 1 at here' >/dev/kmsg; exit 3";
    vm(warn, &[]).exited(123).says("WARNING: CPU: 0");
    vm(warn, &["--allow-splat"]).exited(3);
}

#[test]
fn vm_tells_that_qemu_failed() {
    let ran = run(command(script("vm")).args(["--kernel", "/etc/passwd"])).exited(121);
    ran.says("QEMU failed");
}

#[test]
fn vm_tells_what_it_was_asked_wrongly() {
    let kernel = kernel().image.to_string_lossy();
    for arguments in [
        &["--kernel", "/nonexistent"][..],
        &["--kernel", &kernel, "--module", "/nonexistent.ko"],
        &["--kernel", &kernel, "--file", "/etc/hostname:relative"],
        &["--kernel", &kernel, "--timeout", "soon"],
        &["--kernel", &kernel, "--arch", "vax"],
        &["--no-such-option"],
        &["--kernel"],
        &[],
    ] {
        run(command(script("vm")).args(arguments)).exited(120).says("error: ").says("mend: ");
    }
}

/// A checkout in which a C module stands for hello, so that it can be made to misbehave.
struct Stub(TempDir);

impl Stub {
    fn new() -> Stub {
        let folder = folder();
        copy_sources(&root().join("tests/fixtures/stub"), folder.path());
        copy_sources(&root().join("scripts"), &folder.path().join("scripts"));
        Stub(folder)
    }

    /// `scripts/demo`, with a module that does what `stub` says.
    fn demo(&self, stub: &str) -> Run {
        let mut demo = command(self.0.path().join("scripts/demo"));
        demo.env("STUB", stub).env("KERNEL_BUILD_PATH", &kernel().tree).env("FITS", kernel().tree.as_os_str());
        run(&mut demo)
    }
}

#[test]
fn the_demo_shows_the_modules_lines() {
    let demo = Stub::new().demo("BEHAVES").succeeded();
    let shown: Vec<&str> = demo.stdout.lines().filter(|line| line.contains("hello")).collect();
    for line in ["] hello: init", "] hello from rust", "] hello: exit"] {
        assert!(shown.iter().any(|s| s.ends_with(line)), "{demo}");
    }
}

#[test]
fn the_demo_fails_with_the_module() {
    for (stub, word) in [
        ("REFUSES", "Input/output error"),
        ("WARNS", "as asked"),
        ("STAYS", "Resource temporarily unavailable"),
        ("BUGS_LATE", "kernel BUG at"),
        ("IS_SILENT", "did not print its lines"),
    ] {
        let demo = Stub::new().demo(stub);
        assert_ne!(demo.status(), Some(0), "the demo should have failed: {stub}\n{demo}");
        demo.says(word).says("error: ").does_not_say("  OK  ");
    }
}

#[test]
fn a_kernel_without_bindings_is_passed_over() {
    let stub = Stub::new();
    let choose = |fits: &str| {
        let mut choose = command(stub.0.path().join("scripts/choose-kernel"));
        run(choose.env("FITS", fits))
    };
    // The kernels that have a key are those of the archive that are not installed.
    let list = run(command(script("debian-kernel")).args(["list", "amd64"])).succeeded();
    let (release, version) = list
        .stdout
        .lines()
        .filter_map(|line| line.split_once(' '))
        .find(|(release, _)| release.starts_with("6.1.") && !PathBuf::from(format!("/lib/modules/{release}")).exists())
        .expect("the archive has more than is installed");
    let key = format!("{}-x86_64-00000000", version.split('-').next().expect("a version"));
    let manifest = format!("{{\n  \"format\": 1,\n  \"keys\": {{\n    \"{key}\": {{}}\n  }}\n}}\n");
    fs::write(stub.0.path().join("bindings/manifest.json"), manifest).expect("the copy can be changed");
    choose(release).succeeded().says(&format!("release {release}")).says("SKIP");

    // Where nothing has a key, bindings are generated; here that fails, and all of it is said.
    choose("nothing at all").refused(&["bindings are asked for", "nothing fits"]);
}
