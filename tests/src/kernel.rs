//! The kernel under test: the one that `make demo` would take, chosen once for all tests.

use crate::command::{command, run};
use crate::cross::Compiler;
use crate::repo::script;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A kernel to build for and to boot.
pub struct Kernel {
    /// The header tree.
    pub tree: PathBuf,
    /// How the kernel calls itself.
    pub release: String,
    /// The file to boot.
    pub image: PathBuf,
    /// Its own compiler.
    pub compiler: Compiler,
    /// The key of the bindings that fit, and why it was taken.
    pub key: String,
    /// A folder with bindings that had to be generated.
    pub bindings: Option<PathBuf>,
}

/// The kernel under test.
///
/// # Panics
/// When there is none; with what `scripts/choose-kernel` said.
#[track_caller]
pub fn kernel() -> &'static Kernel {
    static KERNEL: OnceLock<Result<Kernel, String>> = OnceLock::new();
    match KERNEL.get_or_init(choose) {
        Ok(kernel) => kernel,
        Err(why) => panic!("there is no kernel to test with\n{why}"),
    }
}

fn choose() -> Result<Kernel, String> {
    let mut ask = command(script("choose-kernel"));
    if let Some(tree) = std::env::var_os("KMOD_TEST_TREE") {
        let compiler = Compiler::of(Path::new(&tree)).map_err(|error| format!("{error:#}"))?;
        ask.env("KERNEL_BUILD_PATH", tree).envs(compiler.variables());
    }
    let answer = run(&mut ask);
    let find = |name: &str| {
        answer.stdout.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')).map(str::to_owned)
    };
    let get = |name: &str| find(name).ok_or_else(|| answer.to_string());
    let tree = PathBuf::from(get("tree")?);
    Ok(Kernel {
        compiler: Compiler::of(&tree).map_err(|error| format!("{error:#}"))?,
        tree,
        release: get("release")?,
        image: PathBuf::from(get("image")?),
        key: get("key")?,
        bindings: find("bindings").map(PathBuf::from),
    })
}

impl Kernel {
    /// `6.1`
    pub fn series(&self) -> String {
        // Of a release candidate the release has fewer numbers.
        self.key.split('.').take(2).collect::<Vec<_>>().join(".")
    }

    /// The argument of make that names the header tree.
    pub fn build_path(&self) -> String {
        format!("KERNEL_BUILD_PATH={}", self.tree.display())
    }
}
