//! Where modules for a kernel are built: a kernel's headers come with programs of its own suite, and want its compiler.

use anyhow::{bail, Context, Result};
use kmod_tests::archive::Key;
use kmod_tests::command::{command, run};
use kmod_tests::cross::Compiler;
use kmod_tests::repo::{root, script};
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A kernel in the generator's cache.
pub struct Kernel {
    /// The suite that it is of: `trixie`.
    suite: String,
    /// Its header tree.
    pub tree: PathBuf,
    /// The file to boot.
    pub image: PathBuf,
    /// What compiles for it.
    compiler: Compiler,
}

impl Kernel {
    /// Fetches it, with its image.
    pub fn fetch(key: &Key) -> Result<Kernel> {
        let mut fetch = cargo("run", "generator/Cargo.toml");
        fetch.args(["--release", "--", "fetch", "--images", "--json", "--only", &format!("*/{}", key.release)]);
        let ran = run(&mut fetch);
        if ran.status() != Some(0) {
            // Notes of what else the mirror lacks stand before it.
            let why = ran.stderr.find("error: ").map_or(ran.stderr.as_str(), |at| &ran.stderr[at..]);
            bail!("it cannot be fetched: {}", why.trim());
        }
        let kernels: serde_json::Value = serde_json::from_str(&ran.stdout).context("`generator fetch --json`")?;
        let kernel = &kernels[0];
        let text = |name: &str| kernel[name].as_str().with_context(|| format!("the archive has no {name} of it"));
        let suite = text("name")?.split('/').nth(1).context("a kernel's name has its suite")?;
        // Backports run in the userland that they were made for, and experimental is no whole suite: it stands on sid.
        let suite = suite.trim_end_matches("-backports").replace("experimental", "sid");
        let tree = PathBuf::from(text("tree")?);
        Ok(Kernel { suite, compiler: Compiler::of(&tree)?, tree, image: text("image")?.into() })
    }
}

/// Where it is built.
pub enum Place {
    /// On this machine, as it is.
    Here,
    /// On this machine, with a compiler of the suite's, in this folder: the suite's rustc is too old, or it is this machine's own
    /// and the compiler another architecture's.
    Compiler(String, PathBuf),
    /// In the suite's userland, in this folder.
    Userland(String, PathBuf),
}

/// How `scripts/debian-userland` ends where a suite's rustc is too old.
const TOO_OLD: i32 = 3;

impl Place {
    pub fn of(kernel: &Kernel) -> Result<Place> {
        let (suite, packages) = (&kernel.suite, kernel.compiler.packages());
        let folder = |name: &str| {
            let ran = run(command(script(name)).arg(suite).args(&packages));
            (ran.status(), PathBuf::from(ran.stdout.trim()), ran.stderr)
        };
        let by_compiler = || match folder("debian-compiler") {
            (Some(0), path, _) => Ok(Place::Compiler(format!("{} of {suite}", kernel.compiler.name), path)),
            (_, _, why) => bail!("no {}: {}", packages[0], why.trim()),
        };
        if *suite == own_suite() {
            return if kernel.compiler.is_foreign() { by_compiler() } else { Ok(Place::Here) };
        }
        match folder("debian-userland") {
            (Some(0), path, _) => Ok(Place::Userland(suite.clone(), path)),
            (Some(TOO_OLD), ..) => by_compiler(),
            (_, _, why) => bail!("no userland: {}", why.trim()),
        }
    }

    /// Has the tests build there.
    pub fn prepare(&self, tests: &mut Command) {
        match self {
            Place::Here => {}
            Place::Compiler(_, folder) => {
                let mut path = OsString::from(folder);
                path.push(":");
                path.push(std::env::var_os("PATH").unwrap_or_default());
                tests.env("PATH", path);
            }
            Place::Userland(_, folder) => drop(tests.env("KMOD_TEST_USERLAND", folder)),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Here => f.write_str("this machine"),
            Place::Compiler(name, _) => f.write_str(name),
            Place::Userland(suite, _) => write!(f, "userland of {suite}"),
        }
    }
}

/// The cargo that runs this, for a workspace of the checkout.
pub fn cargo(verb: &str, manifest: &str) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([verb, "--quiet", "--manifest-path"]).arg(root().join(manifest));
    cargo
}

/// The suite of this machine.
fn own_suite() -> String {
    let text = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let named = text.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME="));
    named.unwrap_or_default().trim_matches('"').to_owned()
}
