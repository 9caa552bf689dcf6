//! The rows of `manifest.json`: which sets of bindings there are, and what each is right for.

use crate::fail::{Failure, OnPath, Result};
use crate::json::Json;
use crate::tree::{Tree, Version};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The format this program reads.
const FORMAT: &str = "4";

/// A folder of bindings: `bindings/` of the checkout, or one that a user's generator wrote.
#[derive(Debug)]
pub struct Manifest {
    /// The folder that holds `manifest.json`.
    pub folder: PathBuf,
    /// Its rows, by key.
    pub rows: Vec<Row>,
}

/// One set of bindings.
#[derive(Debug, Clone)]
pub struct Row {
    /// `<version>-<arch>-<layout hash>`.
    pub key: String,
    /// The kernel it was made from.
    pub version: Version,
    /// Its architecture, as the folder in `targets/` is called.
    pub arch: String,
    /// What `uname -r` says on the kernel it was made from, and on others that have the same headers.
    pub releases: Vec<String>,
    /// The symbols that the bound headers mention, with their values.
    pub config: BTreeMap<String, String>,
    /// Generated headers that carry layouts, with their digests.
    pub generated: BTreeMap<String, String>,
    /// Flags of the kernel's compiler that decide what a declaration means.
    pub abi: Vec<String>,
    /// The files of the set, with their digests.
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// Reads `folder/manifest.json`.
    ///
    /// # Errors
    /// A file that is missing, cut short, or of a newer format.
    pub fn open(folder: &Path) -> Result<Manifest> {
        let path = folder.join("manifest.json");
        let mend = "git checkout -- bindings, or install linux-kmod anew";
        let text = std::fs::read_to_string(&path).on(&path).map_err(|f| f.mend(mend))?;
        let json = Json::parse(&text).map_err(|f| f.at(path.display()).mend(mend))?;
        let format = json.get("format").and_then(Json::text).unwrap_or("none");
        if format != FORMAT {
            return Err(Failure::new(format!(
                "the manifest has format {format}, and this linux-kmod reads format {FORMAT}"
            ))
            .at(path.display())
            .mend("use the linux-kmod that these bindings came with, or a newer one"));
        }
        let rows = json
            .get("keys")
            .ok_or_else(|| Failure::new("the manifest has no `keys`"))
            .and_then(|keys| keys.members().map(|(key, _)| Row::read(key, &whole(keys, key)?)).collect())
            .map_err(|f: Failure| f.at(path.display()).mend(mend))?;
        Ok(Manifest { folder: folder.to_owned(), rows })
    }

    /// Checks the files of one set against their digests.
    ///
    /// # Errors
    /// Names the files that are missing or were altered.
    pub fn check_files(&self, row: &Row) -> Result<()> {
        let names: Vec<&String> = row.files.keys().collect();
        let actual = sha256(&self.folder, &names)?;
        let wrong: Vec<&str> = names
            .iter()
            .zip(&actual)
            .filter(|(name, sum)| sum.as_deref() != Some(row.files[**name].as_str()))
            .map(|(name, _)| name.as_str())
            .collect();
        if wrong.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "generated files of the key {} are not what the generator wrote: {}",
            row.key,
            wrong.join(", ")
        ))
        .at(self.folder.display())
        .mend("git checkout -- bindings, or install linux-kmod anew; generated files are never edited"))
    }
}

/// A row in full: over the row that it is like, and with the files of the keys that it uses.
fn whole(keys: &Json, key: &str) -> Result<Json> {
    let mut row = patched(keys, key, &mut Vec::new())?;
    let files = row.get("uses").map_or(&[][..], Json::elements).iter().filter_map(Json::text);
    let files =
        files.map(|used| of(keys, used)?.get("files").ok_or_else(|| Failure::new(format!("`{used}` has no files"))));
    for files in files.collect::<Result<Vec<_>>>()? {
        if let Json::Object(row) = &mut row {
            row.entry("files".to_owned()).and_modify(|all| all.merge(files));
        }
    }
    Ok(row)
}

fn patched(keys: &Json, key: &str, younger: &mut Vec<String>) -> Result<Json> {
    let row = of(keys, key)?;
    let Some(like) = row.get("like").and_then(Json::text) else { return Ok(row.clone()) };
    if younger.iter().any(|younger| younger == key) {
        return Err(Failure::new(format!("the row `{key}` is like itself")));
    }
    younger.push(key.to_owned());
    let mut all = patched(keys, like, younger)?;
    if let Json::Object(all) = &mut all {
        // What a row says of its own key only.
        all.remove("files");
        all.remove("source");
        all.remove("also");
    }
    all.merge(row);
    Ok(all)
}

fn of<'a>(keys: &'a Json, key: &str) -> Result<&'a Json> {
    keys.get(key).ok_or_else(|| Failure::new(format!("the manifest has no row `{key}`, which another one needs")))
}

impl Row {
    /// What it was made from, in the words of a kernel if it is this one's: `release` is that kernel's.
    pub fn made_from(&self, release: &str) -> &str {
        let own = self.releases.iter().find(|of| *of == release);
        own.or(self.releases.first()).map_or("a tree without a name", String::as_str)
    }

    fn read(key: &str, json: &Json) -> Result<Row> {
        let missing = |name: &str| Failure::new(format!("the row `{key}` has no valid `{name}`"));
        let text = |name: &str| json.get(name).and_then(Json::text).ok_or_else(|| missing(name));
        let map = |name: &str, value: fn(&Json) -> Option<&str>| {
            json.get(name)
                .ok_or_else(|| missing(name))?
                .members()
                .map(|(k, v)| Ok((k.clone(), value(v).ok_or_else(|| missing(name))?.to_owned())))
                .collect::<Result<BTreeMap<_, _>>>()
        };
        Ok(Row {
            key: key.to_owned(),
            version: Version::parse(text("version")?).ok_or_else(|| missing("version"))?,
            arch: text("arch")?.to_owned(),
            releases: json
                .get("source")
                .into_iter()
                .chain(json.get("also").map(Json::elements).unwrap_or_default())
                .filter_map(|source| Some(source.get("release")?.text()?.to_owned()))
                .collect(),
            config: map("config", Json::text)?,
            generated: map("generated", Json::text)?,
            abi: json
                .get("abi")
                .ok_or_else(|| missing("abi"))?
                .elements()
                .iter()
                .map(|flag| Ok(flag.text().ok_or_else(|| missing("abi"))?.to_owned()))
                .collect::<Result<_>>()?,
            files: map("files", |file| file.get("sha256").and_then(Json::text))?,
        })
    }

    /// What differs between the kernel this set was made from and the one at hand; empty for an exact match.
    ///
    /// `abi`: the flags of the kernel's compiler that count, where they are known.
    pub fn differences(
        &self,
        tree: &Tree,
        generated: &BTreeMap<String, String>,
        abi: Option<&[String]>,
    ) -> Vec<Difference> {
        let mut list = Vec::new();
        if self.version != tree.version {
            list.push(Difference {
                name: "version".into(),
                set: self.version.to_string(),
                tree: tree.version.to_string(),
            });
        }
        for (symbol, value) in &self.config {
            if tree.config(symbol) != value {
                list.push(Difference {
                    name: symbol.clone(),
                    set: value.clone(),
                    tree: tree.config(symbol).to_owned(),
                });
            }
        }
        for name in self.generated.keys().chain(generated.keys().filter(|n| !self.generated.contains_key(*n))) {
            if self.generated.get(name) != generated.get(name) {
                list.push(Difference { name: name.clone(), set: "its own".into(), tree: "another".into() });
            }
        }
        if let Some(abi) = abi.filter(|abi| *abi != self.abi) {
            list.push(Difference { name: "compiler flags".into(), set: self.abi.join(" "), tree: abi.join(" ") });
        }
        list
    }
}

/// One fact that a set of bindings and a kernel disagree on.
#[derive(Debug, Clone)]
pub struct Difference {
    /// A symbol, a generated header, or `version`.
    pub name: String,
    /// Its value where the set was made.
    pub set: String,
    /// Its value in the kernel at hand.
    pub tree: String,
}

/// The digests of those generated headers of a tree that carry layouts.
pub fn generated_digests(tree: &Path) -> Result<BTreeMap<String, String>> {
    let names: Vec<&str> = ["bounds.h", "asm-offsets.h", "timeconst.h"]
        .into_iter()
        .filter(|n| tree.join("include/generated").join(n).is_file())
        .collect();
    let paths: Vec<String> = names.iter().map(|n| format!("include/generated/{n}")).collect();
    let sums = sha256(tree, &paths.iter().collect::<Vec<_>>())?;
    Ok(paths.into_iter().zip(sums).filter_map(|(name, sum)| Some((name, sum?))).collect())
}

/// SHA-256 of files, by coreutils: this program has no crate to compute it and need not write its own.
fn sha256(folder: &Path, names: &[&String]) -> Result<Vec<Option<String>>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let output = Command::new("sha256sum")
        .current_dir(folder)
        .arg("--")
        .args(names)
        .output()
        .map_err(|e| Failure::new(format!("cannot run sha256sum: {e}")).mend("apt install coreutils"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let sums: BTreeMap<&str, &str> = text
        .lines()
        .filter_map(|line| {
            let (sum, name) = line.split_once(' ')?;
            Some((name.get(1..)?, sum))
        })
        .collect();
    Ok(names.iter().map(|name| sums.get(name.as_str()).map(|s| (*s).to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_may_be_of_the_headers_of_several_packages() {
        let folder = std::env::temp_dir().join(format!("kmod-manifest-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let rest = r#""version": "6.1.1", "arch": "x86_64", "config": {}, "generated": {}, "abi": [], "files": {}"#;
        let text = format!(
            r#"{{ "format": 4, "keys": {{
                "a": {{ "source": {{ "release": "6.1.0-1" }}, "also": [{{ "release": "6.1.0-2" }}], {rest} }},
                "b": {{ "like": "a", "source": {{ "release": "6.1.0-3" }}, {rest} }} }} }}"#
        );
        std::fs::write(folder.join("manifest.json"), text).unwrap();
        let rows = Manifest::open(&folder).unwrap().rows;
        assert_eq!(rows[0].releases, ["6.1.0-1", "6.1.0-2"]);
        assert_eq!(rows[1].releases, ["6.1.0-3"]);
        assert_eq!(["6.1.0-2", "6.1.0-9"].map(|release| rows[0].made_from(release)), ["6.1.0-2", "6.1.0-1"]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
