//! Modules in C alone, which owe nothing to this project: what Rust does is held against them.

use crate::command::{building, run};
use crate::repo::{copy_sources, root};
use crate::scratch;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder of `tests/modules` with a Kbuild of its own.
pub struct Reference {
    folder: TempDir,
    name: String,
}

impl Reference {
    /// The module of that name.
    ///
    /// # Panics
    /// When there is none.
    pub fn of_tests(name: &str) -> Reference {
        let folder = scratch::folder();
        copy_sources(&root().join("tests/modules").join(name), folder.path());
        Reference { folder, name: name.to_owned() }
    }

    /// Writes a file.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Builds it with kbuild alone, and returns where the module lies.
    #[track_caller]
    pub fn build(&self, tree: &Path) -> PathBuf {
        let folder = format!("M={}", self.folder.path().display());
        let jobs = format!("-j{}", std::thread::available_parallelism().map_or(1, usize::from));
        let mut make = building("make");
        let built = run(make.args(["-s", &jobs, "-C"]).arg(tree).args([&*folder, "modules"]));
        let built = built.succeeded().without_warnings();
        let ko = self.folder.path().join(format!("{}.ko", self.name));
        assert!(ko.is_file(), "kbuild left no {}\n{built}", ko.display());
        ko
    }
}
