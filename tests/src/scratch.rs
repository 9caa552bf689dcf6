//! Temporary folders. Values in statics are never dropped, so the folders of one run lie under one that bears the
//! process's number, and the next run removes those of processes that are no more.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

const PREFIX: &str = "kmod-tests-";

/// A new temporary folder, removed when it is dropped or by the next run.
///
/// # Panics
/// When it cannot be made.
pub fn folder() -> TempDir {
    TempDir::with_prefix_in("t", base()).unwrap_or_else(|error| panic!("{}: {error}", base().display()))
}

fn base() -> &'static Path {
    static BASE: OnceLock<PathBuf> = OnceLock::new();
    BASE.get_or_init(|| {
        let parent = std::env::temp_dir();
        remove_old(&parent);
        let base = parent.join(format!("{PREFIX}{}", std::process::id()));
        fs::create_dir_all(&base).unwrap_or_else(|error| panic!("{}: {error}", base.display()));
        base
    })
}

fn remove_old(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|n| n.strip_prefix(PREFIX));
        if process.is_some_and(|p| p.parse::<u32>().is_ok() && !Path::new("/proc").join(p).exists()) {
            // Another run may be removing it, too.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
