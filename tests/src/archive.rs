//! Kernels of Debian's archive, beside the one under test.

use crate::command::{command, run};
use crate::repo::{root, script};
use std::fs;
use std::path::PathBuf;

/// A kernel of the archive, unpacked into the user's cache.
#[derive(Debug, Clone)]
pub struct Release {
    /// What `uname -r` says there.
    pub name: String,
    /// Its header tree.
    pub tree: PathBuf,
    /// The file to boot.
    pub image: PathBuf,
}

impl Release {
    /// Fetches headers and image; none where the archive has them no longer.
    pub fn fetch(name: &str) -> Option<Release> {
        let ask = |what: &str| {
            let answer = run(command(script("debian-kernel")).args([what, name]));
            (answer.status() == Some(0)).then(|| PathBuf::from(answer.stdout.trim()))
        };
        Some(Release { name: name.to_owned(), tree: ask("headers")?, image: ask("image")? })
    }

    /// The argument of make that names the header tree.
    pub fn build_path(&self) -> String {
        format!("KERNEL_BUILD_PATH={}", self.tree.display())
    }
}

/// A committed key, and the release that it was made from.
#[derive(Debug, Clone)]
pub struct Key {
    /// `6.1.192-x86_64-1a2b3c4d`
    pub name: String,
    /// `6.1.192`
    pub version: String,
    /// What `uname -r` says on the kernel that it was made from.
    pub release: String,
}

/// The committed keys of this machine's architecture.
///
/// # Panics
/// When the manifest cannot be read.
pub fn keys() -> Vec<Key> {
    let text = fs::read_to_string(root().join("bindings/manifest.json")).expect("the manifest is there");
    let manifest: serde_json::Value = serde_json::from_str(&text).expect("the manifest is JSON");
    let rows = manifest["keys"].as_object().expect("the manifest has keys");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    rows.iter()
        .filter(|(_, row)| text(&row["arch"]) == std::env::consts::ARCH)
        .map(|(name, row)| Key {
            name: name.clone(),
            version: text(&row["version"]),
            release: text(&row["source"]["release"]),
        })
        .collect()
}

/// What the archive serves now: release and version of the package, newest first.
pub fn served() -> Vec<(String, String)> {
    let answer = run(command(script("debian-kernel")).arg("list")).succeeded();
    let words = answer.stdout.lines().filter_map(|line| line.split_once(' '));
    words.map(|(release, version)| (release.to_owned(), version.to_owned())).collect()
}
