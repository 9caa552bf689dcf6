//! The rows of `manifest.json`: which sets of bindings there are, and what each is right for.

use crate::fail::{Failure, OnPath, Result};
use crate::json::Json;
use crate::tree::{Tree, Version};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The format this program reads.
const FORMAT: &str = "4";

/// The command that mends a manifest.
const MEND: &str = "git checkout -- bindings, or install linux-kmod anew";

/// A folder of bindings: `bindings/` of the checkout, or one that a user's generator wrote.
#[derive(Debug)]
pub struct Manifest {
    /// The folder that holds `manifest.json`.
    pub folder: PathBuf,
    /// The rows, by key, as the file has them.
    keys: Json,
}

/// What a row says first. There are hundreds, and few are worth reading to the end.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// `<version>-<arch>-<layout hash>`.
    pub key: &'a str,
    /// The kernel that the set was made from.
    pub version: Version,
    /// Its architecture, as the folder in `targets/` is called.
    pub arch: &'a str,
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
        let text = std::fs::read_to_string(&path).on(&path).map_err(|f| f.mend(MEND))?;
        let json = Json::parse(&text).map_err(|f| f.at(path.display()).mend(MEND))?;
        let format = json.get("format").and_then(Json::text).unwrap_or("none");
        if format != FORMAT {
            return Err(Failure::new(format!(
                "the manifest has format {format}, and this linux-kmod reads format {FORMAT}"
            ))
            .at(path.display())
            .mend("use the linux-kmod that these bindings came with, or a newer one"));
        }
        let keys = match json {
            Json::Object(mut all) => all.remove("keys"),
            _ => None,
        };
        let none = || Failure::new("the manifest has no `keys`").at(path.display()).mend(MEND);
        Ok(Manifest { folder: folder.to_owned(), keys: keys.ok_or_else(none)? })
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.members().map(|(key, _)| key.as_str())
    }

    /// Its rows, in the order of their keys.
    ///
    /// # Errors
    /// A row that does not say what kernel it is of.
    pub fn entries(&self) -> Result<Vec<Entry<'_>>> {
        let entries = self.keys.members().map(|(key, row)| Entry::read(key, row));
        entries.collect::<Result<_>>().map_err(|failure| self.damaged(failure))
    }

    /// A row to its end.
    ///
    /// # Errors
    /// There is none of that key, or it is not whole.
    pub fn row(&self, key: &str) -> Result<Row> {
        Row::read(&self.keys, key).map_err(|failure| self.damaged(failure))
    }

    fn damaged(&self, failure: Failure) -> Failure {
        failure.at(self.folder.join("manifest.json").display()).mend(MEND)
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

impl<'a> Entry<'a> {
    fn read(key: &'a str, row: &'a Json) -> Result<Entry<'a>> {
        let text = |name: &str| row.get(name).and_then(Json::text).ok_or_else(|| missing(key, name));
        let version = Version::parse(text("version")?).ok_or_else(|| missing(key, "version"))?;
        Ok(Entry { key, version, arch: text("arch")? })
    }
}

fn missing(key: &str, name: &str) -> Failure {
    Failure::new(format!("the row `{key}` has no valid `{name}`"))
}

/// A row, and those that it is over: each names the next as its `like`, and is a merge patch (RFC 7396) to it.
struct Layers<'a> {
    key: &'a str,
    rows: Vec<&'a Json>,
}

impl<'a> Layers<'a> {
    fn of(keys: &'a Json, key: &'a str) -> Result<Layers<'a>> {
        let mut rows = vec![of(keys, key)?];
        while let Some(like) = rows[rows.len() - 1].get("like").and_then(Json::text) {
            let row = of(keys, like)?;
            if rows.iter().any(|younger| std::ptr::eq(*younger, row)) {
                return Err(Failure::new(format!("the row `{like}` is like itself")));
            }
            rows.push(row);
        }
        Ok(Layers { key, rows })
    }

    /// A member that is no object: the youngest row's that has it.
    fn value(&self, name: &str) -> Result<&'a Json> {
        self.rows.iter().find_map(|row| row.get(name)).ok_or_else(|| missing(self.key, name))
    }

    /// A member that is an object of texts.
    fn texts(&self, name: &str) -> Result<BTreeMap<String, String>> {
        self.value(name)?;
        let mut all = BTreeMap::new();
        for (name, value) in self.rows.iter().rev().filter_map(|row| row.get(name)).flat_map(Json::members) {
            match value {
                Json::Null => _ = all.remove(name),
                value => _ = all.insert(name, value),
            }
        }
        let text = |value: &Json| value.text().map(str::to_owned).ok_or_else(|| missing(self.key, name));
        all.into_iter().map(|(name, value)| Ok((name.clone(), text(value)?))).collect()
    }
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

    fn read(keys: &Json, key: &str) -> Result<Row> {
        let own = of(keys, key)?;
        let entry = Entry::read(key, own)?;
        let layers = Layers::of(keys, key)?;
        let abi = layers.value("abi")?.elements().iter();
        // It names the files that its key brought, and the keys whose files it needs as well.
        let mut files = BTreeMap::new();
        let used = own.get("uses").map_or(&[][..], Json::elements).iter().filter_map(Json::text);
        for row in std::iter::once(Ok(own)).chain(used.map(|used| of(keys, used))) {
            let all = row?.get("files").ok_or_else(|| missing(key, "files"))?.members();
            // Which header declares an item is for people who compare kernels.
            for (path, file) in all.filter(|(path, _)| !path.ends_with(".headers")) {
                let digest = file.get("sha256").and_then(Json::text).ok_or_else(|| missing(key, "files"))?;
                files.insert(path.clone(), digest.to_owned());
            }
        }
        Ok(Row {
            key: key.to_owned(),
            version: entry.version,
            arch: entry.arch.to_owned(),
            releases: own
                .get("source")
                .into_iter()
                .chain(own.get("also").map(Json::elements).unwrap_or_default())
                .filter_map(|source| Some(source.get("release")?.text()?.to_owned()))
                .collect(),
            config: layers.texts("config")?,
            generated: layers.texts("generated")?,
            abi: abi
                .map(|flag| Some(flag.text()?.to_owned()))
                .collect::<Option<_>>()
                .ok_or_else(|| missing(key, "abi"))?,
            files,
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

    /// What every row must have beside `config`.
    const REST: &str = r#""version": "6.1.1", "arch": "x86_64", "generated": {}, "files": {}"#;

    fn manifest(keys: &str) -> Manifest {
        Manifest { folder: "bindings".into(), keys: Json::parse(keys).unwrap() }
    }

    #[test]
    fn a_key_may_be_of_the_headers_of_several_packages() {
        let rest = format!(r#"{REST}, "config": {{}}, "abi": []"#);
        let manifest = manifest(&format!(
            r#"{{
                "a": {{ "source": {{ "release": "6.1.0-1" }}, "also": [{{ "release": "6.1.0-2" }}], {rest} }},
                "b": {{ "like": "a", "source": {{ "release": "6.1.0-3" }}, {rest} }} }}"#
        ));
        let rows = ["a", "b"].map(|key| manifest.row(key).unwrap());
        assert_eq!(rows[0].releases, ["6.1.0-1", "6.1.0-2"]);
        assert_eq!(rows[1].releases, ["6.1.0-3"]);
        assert_eq!(["6.1.0-2", "6.1.0-9"].map(|release| rows[0].made_from(release)), ["6.1.0-2", "6.1.0-1"]);
    }

    #[test]
    fn a_row_is_what_differs() {
        let manifest = manifest(&format!(
            r#"{{
                "a": {{ "config": {{ "A": "y", "B": "n" }}, "abi": ["-m64"], "flags": [], {REST} }},
                "b": {{ "like": "a", "config": {{ "A": "m", "B": null, "C": "1" }}, {REST} }},
                "c": {{ "like": "b", "config": {{ "B": "y" }}, "abi": [], "uses": ["d"], {REST} }},
                "d": {{ "files": {{ "keys/d.headers": {{ "sha256": "1" }}, "pool/d.rs": {{ "sha256": "0" }} }} }} }}"#
        ));
        let config = |key: &str| {
            let row = manifest.row(key).unwrap();
            let symbols = row.config.iter().map(|(name, value)| format!("{name}={value}"));
            (symbols.collect::<Vec<_>>().join(" "), row.abi, row.files.into_keys().collect::<Vec<_>>())
        };
        assert_eq!(config("b"), ("A=m C=1".into(), vec!["-m64".into()], vec![]));
        assert_eq!(config("c"), ("A=m B=y C=1".into(), vec![], vec!["pool/d.rs".into()]));
    }

    #[test]
    fn damage_is_named() {
        let row = format!(r#""config": {{}}, "abi": [], {REST}"#);
        for (keys, expected) in [
            (format!(r#"{{ "a": {{ "like": "b", {row} }}, "b": {{ "like": "a", {row} }} }}"#), "like itself"),
            (format!(r#"{{ "a": {{ "like": "b", {row} }} }}"#), "no row `b`"),
            (format!(r#"{{ "a": {{ "uses": ["b"], {row} }} }}"#), "no row `b`"),
            (format!(r#"{{ "a": {{ "config": {{}}, {REST} }} }}"#), "no valid `abi`"),
            (format!(r#"{{ "a": {{ "config": {{ "A": [] }}, "abi": [], {REST} }} }}"#), "no valid `config`"),
            (r#"{ "a": { "version": "6" } }"#.into(), "no valid `version`"),
        ] {
            let why = manifest(&keys).row("a").unwrap_err().to_string();
            assert!(why.contains(expected) && why.contains("bindings/manifest.json"), "{keys}: {why}");
        }
        assert!(manifest(r#"{ "a": {} }"#).entries().is_err());
    }
}
