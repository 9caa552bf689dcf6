//! Headers that clang reads in another text than they have on disk: its virtual file system.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;

/// The texts, for as long as this lives.
pub struct Overlay {
    _folder: TempDir,
    list: PathBuf,
}

impl Overlay {
    /// Texts by the files that they stand for.
    pub fn new(texts: &BTreeMap<PathBuf, String>) -> Result<Overlay> {
        let folder = tempfile::tempdir().context("no folder for temporary files")?;
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
