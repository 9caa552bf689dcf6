//! Copies of header trees, that a test may damage.

use crate::command::{command, run};
use crate::kernel::kernel;
use crate::scratch;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A copy of a header tree: of the kernel under test, if nothing else is said.
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
        Tree::of(&kernel().tree)
    }

    /// The same of another kernel's tree.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn of(tree: &Path) -> Tree {
        let folder = scratch::folder();
        let path = folder.path().join("headers");
        let from = tree.canonicalize().expect("the header tree is there");
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

    /// A copy in one piece, with headers, kbuild and its programs, as distributions without Debian's split have it.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn single() -> Tree {
        let folder = scratch::folder();
        let path = folder.path().join("headers");
        let from = kernel().tree.canonicalize().expect("the header tree is there");
        let makefile = fs::read_to_string(from.join("Makefile")).expect("the header tree has a Makefile");
        // Debian's is one line that includes the Makefile of the common tree.
        let common = makefile.lines().find_map(|line| line.strip_prefix("include ")?.strip_suffix("/Makefile"));
        let parts = [common.expect("the tree is Debian's split one"), &from.to_string_lossy()].map(str::to_owned);
        for part in &parts {
            run(command("mkdir").arg("-p").arg(&path)).succeeded();
            run(command("cp")
                .args(["-RL", "--preserve=timestamps", "--remove-destination"])
                .arg(format!("{part}/."))
                .arg(&path))
            .succeeded();
        }
        fs::copy(Path::new(&parts[0]).join("Makefile"), path.join("Makefile")).expect("the copy can be changed");
        Tree { _folder: folder, path }
    }

    /// Changes the text of a file and keeps its modification time, as package managers do.
    ///
    /// # Panics
    /// When the change changes nothing, or there is no such file.
    pub fn edited_in_secret(self, name: &str, edit: impl FnOnce(&str) -> String) -> Tree {
        let path = self.path.join(name);
        let time = fs::metadata(&path).and_then(|m| m.modified()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let tree = self.edited(name, edit);
        let file = fs::File::options().append(true).open(&path).expect("the copy can be changed");
        file.set_modified(time).expect("the copy can be changed");
        tree
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
