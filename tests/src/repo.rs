//! This checkout, and scratch copies of it.

use crate::command::{make, run, Run};
use crate::rows;
use crate::scratch;
use serde_json::{Map, Value};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use walkdir::{DirEntry, WalkDir};

/// The checkout's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ is a folder of the checkout")
}

/// A script of `scripts/`.
pub fn script(name: &str) -> PathBuf {
    root().join("scripts").join(name)
}

/// Folders that hold what was made, not what it is made from.
const MADE: [&str; 4] = [".git", "target", ".kmod", "node_modules"];

/// A copy of the checkout's sources that a test may damage.
pub struct Scratch {
    folder: TempDir,
    path: PathBuf,
}

impl Scratch {
    /// A copy in a new folder.
    pub fn new() -> Scratch {
        Scratch::named("linux-kmod")
    }

    /// A copy whose folder has this name.
    ///
    /// # Panics
    /// When the copy cannot be made.
    pub fn named(name: &str) -> Scratch {
        let folder = scratch::folder();
        let path = folder.path().join(name);
        copy_sources(root(), &path);
        Scratch { folder, path }
    }

    /// The copy's root.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A folder beside the copy, for what else the test needs.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Edits the table of keys, in which every row is whole: none needs another one.
    ///
    /// # Panics
    /// When the copy has none that can be read and written.
    pub fn edit_keys(&self, edit: impl FnOnce(&mut Map<String, Value>)) {
        let path = self.path.join("bindings/manifest.json");
        let text = fs::read_to_string(&path).expect("the checkout has a manifest");
        let mut manifest: Value = serde_json::from_str(&text).expect("the manifest is JSON");
        manifest = rows::whole(manifest).expect("the rows are whole");
        let rows = manifest["keys"].as_object_mut().expect("the manifest has keys");
        rows.values_mut().filter_map(Value::as_object_mut).for_each(|row| _ = row.remove("like"));
        edit(manifest["keys"].as_object_mut().expect("the manifest has keys"));
        fs::write(&path, serde_json::to_string_pretty(&manifest).expect("it was JSON"))
            .expect("the copy can be changed");
    }

    /// Runs make in the copy.
    pub fn make(&self, arguments: &[&str]) -> Run {
        run(&mut make(&self.path, arguments))
    }
}

impl Default for Scratch {
    fn default() -> Self {
        Scratch::new()
    }
}

/// What a fresh clone would have.
fn is_source(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    if entry.file_type().is_dir() {
        return !MADE.contains(&&*name);
    }
    let made = [".ko", ".o", ".mod", ".mod.c", ".cmd", ".order", ".symvers"];
    name != "config.mk" && !made.iter().any(|end| name.ends_with(end))
}

/// Copies a folder without what make and cargo made in it.
///
/// # Panics
/// When a file cannot be copied.
pub fn copy_sources(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().filter_entry(is_source) {
        let entry = entry.expect("the checkout can be read");
        let goal = to.join(entry.path().strip_prefix(from).expect("it lies below"));
        let copied = if entry.file_type().is_dir() {
            fs::create_dir_all(&goal)
        } else if entry.file_type().is_symlink() {
            fs::read_link(entry.path()).and_then(|link| std::os::unix::fs::symlink(link, &goal))
        } else {
            fs::copy(entry.path(), &goal).map(drop)
        };
        copied.unwrap_or_else(|error| panic!("copying {} to {}: {error}", entry.path().display(), goal.display()));
    }
}
