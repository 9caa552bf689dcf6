//! `manifest.json`: one row a key.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use super::rows::{self, key_of};
use crate::kernel::source::Source;
use crate::sets::availability::Availability;
use crate::sets::coverage::Coverage;

/// Newer formats have a greater number.
pub const FORMAT: u32 = 4;

pub const FILE: &str = "manifest.json";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    pub keys: BTreeMap<String, Row>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    pub version: String,
    pub arch: String,
    pub layout_hash: String,
    /// The older key that the set, and what the file says of this row, differ from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<String>,
    pub source: Source,
    /// Further packages that have the same headers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Source>,
    pub config: BTreeMap<String, String>,
    pub generated: BTreeMap<String, String>,
    pub abi: Vec<String>,
    pub tools: Tools,
    pub flags: Vec<String>,
    pub files: BTreeMap<String, FileRow>,
    pub opaque: BTreeMap<String, String>,
    pub dropped: BTreeMap<String, String>,
    pub coverage: Coverage,
    pub unproven: BTreeMap<String, String>,
    pub available: Availability,
    pub unavailable: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tools {
    pub compiler: String,
    pub bindgen: String,
    pub libclang: String,
    pub rust_target: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRow {
    pub sha256: String,
    pub bytes: u64,
}

impl Row {
    /// Whether this is known to be the key of a package's headers.
    pub fn is_from(&self, source: &Source) -> bool {
        self.sources().any(|own| own == source)
    }

    /// The packages that have these headers, first the one that the key was made of.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.source).chain(&self.also)
    }
}

#[cfg(test)]
impl Row {
    /// A row with nothing in it but these.
    pub fn fixture(version: &str, release: &str) -> Row {
        let arch = "x86_64";
        serde_json::from_value(serde_json::json!({
            "version": version, "arch": arch, "layout_hash": "", "source": { "release": release }, "config": {},
            "generated": {}, "abi": [], "flags": [], "files": {}, "opaque": {}, "dropped": {}, "unproven": {},
            "unavailable": {}, "tools": { "compiler": "", "bindgen": "", "libclang": "", "rust_target": "" },
            "coverage": Coverage::default(), "available": Availability::default(),
        }))
        .expect("a row has these members")
    }
}

impl FileRow {
    pub fn of(bytes: &[u8]) -> FileRow {
        FileRow { sha256: super::sha256(bytes), bytes: bytes.len() as u64 }
    }
}

impl Default for Manifest {
    fn default() -> Manifest {
        Manifest { format: FORMAT, keys: BTreeMap::new() }
    }
}

impl Manifest {
    /// The manifest of a store; that of a folder without one is empty.
    pub fn load(folder: &Path) -> Result<Manifest> {
        let file = folder.join(FILE);
        match std::fs::read_to_string(&file) {
            Ok(text) => Manifest::parse(&text).with_context(|| file.display().to_string()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Manifest::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }

    pub fn parse(text: &str) -> Result<Manifest> {
        let value: serde_json::Value = serde_json::from_str(text).context(
            "is no whole JSON text (cut short, or altered by hand): restore it (`git checkout -- bindings/manifest.json`)",
        )?;
        match value.get("format").and_then(serde_json::Value::as_u64) {
            Some(format) if format == u64::from(FORMAT) => {}
            Some(format) => {
                bail!("has format {format}, and this generator reads format {FORMAT}: update it (`git pull`)")
            }
            None => bail!("names no format: restore it (`git checkout -- bindings/manifest.json`)"),
        }
        rows::whole(value)
            .and_then(|value| Ok(serde_json::from_value(value)?))
            .context("is not built as its format says: restore it (`git checkout -- bindings/manifest.json`)")
    }

    /// The committed form: rows as [`rows`] has them, sorted, indented by two, ended by a newline.
    pub fn to_text(&self) -> Result<String> {
        // Through `Value`, whose objects are sorted; a struct would keep the order of its fields.
        let value = rows::short(serde_json::to_value(self)?)?;
        Ok(serde_json::to_string_pretty(&value)? + "\n")
    }

    /// The files that a key brought.
    pub fn own_files<'a>(&'a self, key: &'a str) -> impl Iterator<Item = (&'a String, &'a FileRow)> {
        self.keys.get(key).into_iter().flat_map(|row| &row.files).filter(move |(path, _)| key_of(path) == Some(key))
    }

    pub fn row(&self, key: &str) -> Result<&Row> {
        self.keys.get(key).with_context(|| {
            let known: Vec<_> = self.keys.keys().map(String::as_str).collect();
            format!("the store has no key `{key}`; it has: {} (`cargo generator list` shows them)", known.join(", "))
        })
    }

    /// The key that a person means: the one of that name, or the one that begins so.
    pub fn find(&self, asked: &str) -> Result<(&String, &Row)> {
        if let Some(exact) = self.keys.get_key_value(asked) {
            return Ok(exact);
        }
        let fitting: Vec<_> = self.keys.iter().filter(|(key, _)| key.starts_with(asked)).collect();
        match fitting[..] {
            [one] => Ok(one),
            [] => Err(self.row(asked).expect_err("the store has no key that begins so")),
            _ => {
                let keys: Vec<&str> = fitting.iter().map(|(key, _)| key.as_str()).collect();
                bail!("several keys begin with `{asked}`: {}: write more of the one that is meant", keys.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        let text = Manifest::default().to_text().unwrap();
        assert_eq!(text, "{\n  \"format\": 4,\n  \"keys\": {}\n}\n");
        assert_eq!(Manifest::parse(&text).unwrap(), Manifest::default());
    }

    #[test]
    fn damage_and_newer_formats_are_told_apart() {
        let why = |text: &str| Manifest::parse(text).unwrap_err().to_string();
        assert!(why("{\"format\": 4, \"ke").contains("cut short"));
        assert!(why("{\"format\": 5}").contains("format 5"));
        assert!(why("{}").contains("names no format"));
        assert!(why("{\"format\": 4}").contains("not built"));
    }

    #[test]
    fn a_prefix_will_do_where_it_fits_one_key() {
        let row = Row::fixture("6.1.1", "6.1.0");
        let keys = ["6.1.1-x86_64-aa", "6.1.1-x86_64-aabb", "6.12.1-x86_64-cc"];
        let manifest = Manifest { format: FORMAT, keys: keys.map(|key| (key.to_owned(), row.clone())).into() };
        let found = |asked: &str| manifest.find(asked).map(|(key, _)| key.as_str()).map_err(|error| error.to_string());
        assert_eq!(found("6.12").unwrap(), "6.12.1-x86_64-cc");
        // A whole key is none of the longer ones.
        assert_eq!(found("6.1.1-x86_64-aa").unwrap(), "6.1.1-x86_64-aa");
        let several = found("6.1.").unwrap_err();
        assert!(several.contains("6.1.1-x86_64-aa, 6.1.1-x86_64-aabb") && !several.contains("6.12"), "{several}");
        assert!(found("5.10").unwrap_err().contains("has no key `5.10`"));
    }
}
