//! A set of the committed bindings: which headers it binds, and how to put other text in its place.
//! `docs/architecture.md` describes the files.

use crate::module::{read, write};
use crate::{manifest as rows, set};
use anyhow::{Context as _, Result};
use serde_json::{json, Map, Value};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// One key, and its group `base`.
#[derive(Debug)]
pub struct Set {
    key: String,
    /// The manifest's.
    format: Value,
    row: Value,
    /// The headers of `base`.
    pub headers: Vec<String>,
    /// Types whose fields bindgen cannot express.
    pub opaque: Vec<String>,
}

impl Set {
    /// Reads what there is to know of a key in a folder of bindings.
    pub fn open(folder: &Path, key: &str) -> Result<Set> {
        let path = folder.join("manifest.json");
        let manifest: Value = serde_json::from_str(&read(&path)?).with_context(|| path.display().to_string())?;
        let format = manifest["format"].clone();
        let row = rows::whole(manifest)?["keys"][key].clone();
        let opaque = row["opaque"].as_object().into_iter().flat_map(Map::keys).cloned().collect();
        let text = |key: &str| read(&folder.join("keys").join(format!("{key}.set"))).map_err(|why| format!("{why:#}"));
        let set = set::read(key, &mut { text }).map_err(anyhow::Error::msg)?;
        let base = set.groups.iter().find(|group| group.name == "base");
        let headers = base.into_iter().flat_map(|group| group.all("header")).map(str::to_owned).collect();
        Ok(Set { key: key.to_owned(), format, row, headers, opaque })
    }

    /// Writes a folder of bindings for the same kernel, whose only set is `items`, without a claim to prove.
    pub fn replace(&self, items: &str, folder: &Path) -> Result<()> {
        for name in ["keys", "pool"] {
            fs::create_dir_all(folder.join(name)).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let record = items.replace("\n\n", "\n");
        let set = format!("format {}\ngroup base\n+rs {} 0\n", set::FORMAT, self.key);
        let mut files = Map::new();
        for (name, text) in [(format!("pool/{}.rs", self.key), record), (format!("keys/{}.set", self.key), set)] {
            write(&folder.join(&name), &text)?;
            let sum: String = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
            files.insert(name, json!({ "bytes": text.len(), "sha256": sum }));
        }
        let mut row = self.row.clone();
        row["files"] = files.into();
        row.as_object_mut().context("a row is an object")?.remove("like");
        let manifest = json!({ "format": self.format, "keys": { self.key.as_str(): row } });
        write(&folder.join("manifest.json"), &manifest.to_string())
    }
}
