//! What every row works with: the checkout, the kernel, a scratch folder, and commands that nothing leaks into.

use crate::measure::run;
use anyhow::{bail, ensure, Context as _, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::available_parallelism;

/// Variables of a make that runs this program, or of its user, that would change one side of a comparison.
const CLEARED: [&str; 18] = [
    "MAKEFLAGS",
    "MFLAGS",
    "MAKELEVEL",
    "MAKEOVERRIDES",
    "V",
    "RELEASE",
    "BUILD_DIRECTORY",
    "KERNEL_BUILD_PATH",
    "KERNEL_INCLUDE",
    "KERNEL_MODULE",
    "KMOD_BINDINGS",
    "KMOD_CACHE",
    "C_FILES",
    "RUST_FILES",
    "CARGOFLAGS",
    "RCFLAGS",
    "CARGO",
    "RUSTC",
];

/// The surroundings of a run.
#[derive(Debug)]
pub struct Context {
    /// The checkout of linux-kmod.
    pub root: PathBuf,
    /// The kernel's header tree.
    pub kernel: PathBuf,
    /// What that kernel calls itself.
    pub release: String,
    /// How many jobs make gets, on both sides.
    pub jobs: usize,
    /// Rounds that the user asked for.
    pub rounds: Option<usize>,
    /// Gone when the run is over.
    scratch: tempfile::TempDir,
}

impl Context {
    /// Looks at the checkout and the kernel. Without `kernel`, the tree is the one that `make` would take.
    pub fn new(root: &Path, kernel: Option<&Path>, rounds: Option<usize>) -> Result<Context> {
        let root = root.canonicalize().with_context(|| format!("no such checkout: {}", root.display()))?;
        let kernel = match kernel {
            Some(kernel) => kernel.to_owned(),
            None => default_kernel(&root)?,
        };
        let header = kernel.join("include/generated/utsrelease.h");
        let text = fs::read_to_string(&header)
            .with_context(|| format!("no kernel headers at {}: --kernel DIR names others", kernel.display()))?;
        let release = text
            .lines()
            .find_map(|line| line.strip_prefix("#define UTS_RELEASE "))
            .with_context(|| format!("{} defines no UTS_RELEASE", header.display()))?
            .trim_matches('"')
            .to_owned();
        let scratch =
            tempfile::Builder::new().prefix("kmod-bench-").tempdir().context("cannot make a scratch folder")?;
        Ok(Context { root, kernel, release, jobs: available_parallelism().map_or(1, usize::from), rounds, scratch })
    }

    /// Rounds of a row that takes `usual` of them unless the user has said how many.
    pub fn rounds(&self, usual: usize) -> usize {
        self.rounds.unwrap_or(usual)
    }

    /// A path in the scratch folder.
    pub fn scratch(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// An empty folder in the scratch folder, whatever was there before.
    pub fn empty(&self, name: &str) -> Result<PathBuf> {
        let folder = self.scratch(name);
        remove(&folder)?;
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// `make` in a module of linux-kmod. It finds the number of jobs by itself.
    pub fn make(&self, module: &Path, cache: &Path) -> Command {
        let mut command = bare("make");
        command.arg("-C").arg(module);
        command.arg(assignment("KERNEL_BUILD_PATH", &self.kernel)).arg(assignment("KMOD_CACHE", cache));
        command
    }

    /// The plain call of kbuild that builds a C module, with as many jobs.
    pub fn make_c(&self, module: &Path) -> Command {
        let mut command = bare("make");
        command.arg(format!("-j{}", self.jobs)).arg("-C").arg(&self.kernel).arg(assignment("M", module)).arg("modules");
        command
    }

    /// The key of the bindings that the kernel gets.
    pub fn key(&self) -> Result<String> {
        let mut select = self.make(&self.root, &self.scratch("cache-new"));
        let answer = run(select.args(["-s", "--no-print-directory", "select-key"]))?;
        let key = answer.split_whitespace().next().context("make select-key names no key")?;
        Ok(key.to_owned())
    }

    /// The toolchain that a build with this cache uses.
    pub fn toolchain(&self, cache: &Path) -> Result<Toolchain> {
        let out = self.empty("toolchain")?;
        let mut bootstrap = bare("sh");
        bootstrap.arg(self.root.join("scripts/bootstrap")).arg(&out).env("KMOD_CACHE", cache);
        run(&mut bootstrap)?;
        // The memo's third and fourth lines; scripts/bootstrap writes it.
        let memo = out.join("toolchain");
        let text = fs::read_to_string(&memo).with_context(|| format!("cannot read {}", memo.display()))?;
        let mut lines = text.lines().skip(2).map(PathBuf::from);
        match (lines.next(), lines.next()) {
            (Some(rustc), Some(cargo)) => Ok(Toolchain { rustc, cargo }),
            _ => bail!("{} names no toolchain", memo.display()),
        }
    }
}

/// A compiler and its cargo, by absolute paths.
#[derive(Debug)]
pub struct Toolchain {
    /// rustc.
    pub rustc: PathBuf,
    /// cargo.
    pub cargo: PathBuf,
}

/// A command without the variables that would change one side of a comparison.
pub fn bare(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in CLEARED {
        command.env_remove(name);
    }
    command.stdin(std::process::Stdio::null());
    command
}

/// Removes a file or a folder that may be there.
pub fn remove(path: &Path) -> Result<()> {
    let done = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match done {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

fn assignment(name: &str, path: &Path) -> std::ffi::OsString {
    let mut word = std::ffi::OsString::from(format!("{name}="));
    word.push(path);
    word
}

fn default_kernel(root: &Path) -> Result<PathBuf> {
    let release = run(bare("uname").arg("-r"))?;
    let running = Path::new("/lib/modules").join(release.trim()).join("build");
    if running.join("Makefile").exists() {
        return Ok(running);
    }
    let newest = run(bare("sh").arg(root.join("scripts/newest-headers")))?;
    ensure!(!newest.trim().is_empty(), "no kernel headers are installed: scripts/install-deps, or --kernel DIR");
    Ok(newest.trim().into())
}
