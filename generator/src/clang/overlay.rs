//! Headers that clang reads in another text than they have on disk: its virtual file system.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;

use crate::scratch;

/// Constraints of inline assembly that GCC knows for an architecture and clang does not, and what clang takes in their places. bindgen
/// has clang read the bodies of functions too, of which it makes nothing.
const CONSTRAINTS: &[(&str, &str, &str)] = &[("powerpc64le", "YZ<>\"", "m\"")];

/// Puts constraints that clang takes into those of the files that have others; `texts` are such as are other texts already.
pub fn mend_constraints(arch: &str, files: &BTreeSet<PathBuf>, texts: &mut BTreeMap<PathBuf, String>) {
    for (_, refused, taken) in CONSTRAINTS.iter().filter(|(name, ..)| *name == arch) {
        for file in files {
            let text = texts.get(file).cloned().or_else(|| fs::read_to_string(file).ok()).unwrap_or_default();
            if text.contains(refused) {
                texts.insert(file.clone(), text.replace(refused, taken));
            }
        }
    }
}

/// The texts, for as long as this lives.
pub struct Overlay {
    _folder: TempDir,
    list: PathBuf,
}

impl Overlay {
    /// Texts by the files that they stand for.
    pub fn new(texts: &BTreeMap<PathBuf, String>) -> Result<Overlay> {
        let folder = scratch::folder("overlay")?;
        let write = |name: String, text: &str| {
            let path = folder.path().join(name);
            fs::write(&path, text).with_context(|| path.display().to_string())?;
            Ok::<PathBuf, anyhow::Error>(path)
        };
        let mut roots = Vec::new();
        for (number, (file, text)) in texts.iter().enumerate() {
            let contents = write(format!("{number}.h"), text)?;
            let name = std::path::absolute(file).with_context(|| file.display().to_string())?;
            roots.push(json!({ "type": "file", "name": name, "external-contents": contents }));
        }
        // Headers keep their own names: what is read from them is sorted by these.
        let list = json!({ "version": 0, "use-external-names": false, "roots": roots });
        let list = write("overlay.yaml".to_owned(), &list.to_string())?;
        Ok(Overlay { _folder: folder, list })
    }

    /// The arguments of clang that have it read them.
    pub fn args(&self) -> [String; 2] {
        ["-ivfsoverlay".to_owned(), self.list.display().to_string()]
    }
}
