//! Copies of the header tree under test, that a test may damage.

use crate::command::{command, run};
use crate::kernel::kernel;
use crate::scratch;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A copy of the header tree of the kernel under test.
pub struct Tree {
    _folder: TempDir,
    path: PathBuf,
}

impl Tree {
    /// A whole copy. What the tree shares with others (kbuild itself, the common headers) stays where it is.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn copy() -> Tree {
        let folder = scratch::folder();
        let path = folder.path().join("headers");
        let from = kernel().tree.canonicalize().expect("the header tree is there");
        run(command("cp").arg("-a").arg(&from).arg(&path)).succeeded();
        // Debian's links are relative, to a place beside the tree.
        for name in ["scripts", "tools"] {
            let link = path.join(name);
            if link.is_symlink() {
                let goal = from.join(name).canonicalize().expect("kbuild is installed");
                fs::remove_file(&link).expect("the copy can be changed");
                std::os::unix::fs::symlink(goal, &link).expect("the copy can be changed");
            }
        }
        Tree { _folder: folder, path }
    }

    /// The copy's place.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The argument of make that names it.
    pub fn build_path(&self) -> String {
        format!("KERNEL_BUILD_PATH={}", self.path.display())
    }

    /// Removes a file.
    ///
    /// # Panics
    /// When there is no such file.
    pub fn without(self, name: &str) -> Tree {
        fs::remove_file(self.path.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        self
    }

    /// Changes the text of a file.
    ///
    /// # Panics
    /// When the change changes nothing, or there is no such file.
    pub fn edited(self, name: &str, edit: impl FnOnce(&str) -> String) -> Tree {
        let path = self.path.join(name);
        let old = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let new = edit(&old);
        assert_ne!(old, new, "the edit of {name} changed nothing");
        fs::write(&path, new).unwrap_or_else(|error| panic!("{name}: {error}"));
        self
    }

    /// Gives the kernel another name, as a rebuild of the same sources would.
    pub fn renamed(self, release: &str) -> Tree {
        let line = format!("#define UTS_RELEASE \"{release}\"\n");
        self.edited("include/generated/utsrelease.h", |_| line.clone())
            .edited("include/config/kernel.release", |_| format!("{release}\n"))
    }
}
