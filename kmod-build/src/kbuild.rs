//! Asks the kernel's own compiler, through kbuild: with the flags of a module, in a folder that is gone afterwards.

use crate::fail::{Failure, OnPath, Result};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder for kbuild to work in.
#[derive(Debug)]
pub struct Workshop {
    tree: PathBuf,
    folder: PathBuf,
}

/// A C file.
#[derive(Debug)]
pub struct Source {
    /// Its name, without `.c`.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// Whether it is compiled to be looked into: with debugging information, and with warnings only where the kernel's
    /// compiler does not compile otherwise.
    pub debug: bool,
}

/// Errors without the lines that they point to, which may be as long as a structure. Not all of them, where a set is of quite another
/// kernel: GCC looks for a name that is like each one that it does not know, and takes half a minute for a thousand of them.
const TERSE: &str = "ccflags-$(CONFIG_CC_IS_CLANG) += -fno-caret-diagnostics -ferror-limit=100\n\
                     ccflags-$(CONFIG_CC_IS_GCC) += -fno-diagnostics-show-caret -fmax-errors=100\n";

impl Workshop {
    /// Makes `folder` empty.
    pub fn new(tree: &Path, folder: &Path) -> Result<Workshop> {
        if folder.exists() {
            fs::remove_dir_all(folder).on(folder)?;
        }
        fs::create_dir_all(folder).on(folder)?;
        Ok(Workshop { tree: tree.to_owned(), folder: folder.to_owned() })
    }

    /// Compiles what can be compiled of some files, and returns what the compilers said.
    pub fn compile(&self, sources: &[Source]) -> Result<String> {
        let objects: Vec<String> = sources.iter().map(|source| format!("{}.o", source.name)).collect();
        let mut kbuild = format!("obj-m := {}\n{TERSE}", objects.join(" "));
        for source in sources {
            let path = self.folder.join(format!("{}.c", source.name));
            fs::write(&path, &source.text).on(&path)?;
            if source.debug {
                // Also where the kernel's configuration wants little of it, or wants it elsewhere.
                let _ = writeln!(
                    kbuild,
                    "CFLAGS_{}.o := -w -g -gdwarf-4 $(foreach f,-gz=none -gno-split-dwarf -fstandalone-debug \
                     -femit-struct-debug-detailed=any,$(call cc-option,$(f)))",
                    source.name
                );
            }
        }
        let path = self.folder.join("Kbuild");
        fs::write(&path, kbuild).on(&path)?;
        let jobs = std::thread::available_parallelism().map_or(1, |n| n.get()).min(sources.len());
        let mut make = make(&self.tree);
        make.arg("-k")
            .arg(format!("-j{jobs}"))
            .arg(format!("M={}", self.folder.display()))
            // module.mk has tabs for the blanks within a value, as in `CC=ccache gcc`.
            .args(std::env::var("KMOD_MAKE_VARS").unwrap_or_default().split(' ').filter(|word| !word.is_empty()))
            .args(objects);
        let output =
            make.output().map_err(|e| Failure::new(format!("cannot run make: {e}")).mend("apt install make"))?;
        Ok(String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// The object that a source became, if it could be compiled.
    pub fn object(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(format!("{name}.o"))).ok()
    }
}

/// The make of a tree. It may run inside kbuild, whose exported variables must not reach the kbuild that it starts.
pub fn make(tree: &Path) -> Command {
    let mut make = Command::new("make");
    make.arg("-C").arg(tree).env_clear().env("LC_ALL", "C");
    for name in ["PATH", "HOME", "TMPDIR"] {
        if let Some(value) = std::env::var_os(name) {
            make.env(name, value);
        }
    }
    make
}

impl Drop for Workshop {
    fn drop(&mut self) {
        // What stays behind is a few files in a build folder, and the next one removes them.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
