//! What the committed bindings take, whole and packed, and what a key adds to those that are there.

use crate::context::{bare, Context};
use crate::measure::run;
use crate::row::Row;
use anyhow::{Context as _, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What the folder may take, in bytes.
const FOLDER: u64 = 80_000_000;
/// What the packed crate may take, in bytes.
const PACKED: u64 = 10_000_000;

/// All rows; those of keys only where the store has such a key.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let toolchain = context.toolchain(&context.scratch("cache-new"))?;
    let bindings = context.root.join("bindings");
    let mut rows = vec![Row::of_sizes("store", "the folder bindings ÷ 80 MB", Some(1.0), bytes(&bindings)?, FOLDER)];

    let target = context.empty("store")?;
    let mut package = bare(&toolchain.cargo);
    package.env("RUSTC", &toolchain.rustc).current_dir(&context.root).arg("package").arg("--target-dir").arg(&target);
    run(package.args(["-p", "bindings", "--no-verify", "--allow-dirty", "--offline", "--quiet"]))?;
    // Beside the crate lies a folder of cargo's own.
    let packed = fs::read_dir(target.join("package"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "crate"));
    let packed = fs::metadata(packed.context("cargo package made no crate")?)?.len();
    rows.push(Row::of_sizes("store-packed", "the crate bindings, packed ÷ 10 MB", Some(1.0), packed, PACKED));

    let mut list = bare(&toolchain.cargo);
    list.env("RUSTC", &toolchain.rustc).args(["run", "--quiet", "--release", "--locked", "--manifest-path"]);
    list.arg(context.root.join("generator/Cargo.toml")).args(["--", "list", "--json", "--store"]).arg(&bindings);
    let list: List = serde_json::from_str(&run(&mut list)?).context("cargo generator list --json")?;
    let point = "what the key of a further point release added ÷ its whole set; the largest such share";
    let arch = "what the first key of a further architecture added ÷ its whole set; the largest such share";
    for (id, title, target, added) in
        [("store-point", point, 0.04, Added::PointRelease), ("store-arch", arch, 0.25, Added::Architecture)]
    {
        let mut keys: Vec<&Key> = list.keys.iter().filter(|key| list.added(key) == added).collect();
        keys.sort_by(|a, b| b.share().total_cmp(&a.share()));
        if let Some(largest) = keys.first() {
            let shares: Vec<String> =
                keys.iter().map(|key| format!("{} {:.2} %", key.key, key.share() * 100.0)).collect();
            let row = Row::of_sizes(id, title, Some(target), largest.bytes.own, largest.bytes.full);
            rows.push(row.with_note(shares.join(", ")));
        }
    }
    Ok(rows)
}

/// Of all files in a folder.
fn bytes(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    let mut pending = vec![folder.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let entry = entry?;
            match entry.file_type()?.is_dir() {
                true => pending.push(entry.path()),
                false => sum += entry.metadata()?.len(),
            }
        }
    }
    Ok(sum)
}

/// What `cargo generator list --json` says.
#[derive(Debug, Deserialize)]
struct List {
    keys: Vec<Key>,
}

#[derive(Debug, Deserialize)]
struct Key {
    key: String,
    version: String,
    arch: String,
    configuration: String,
    bytes: Bytes,
    /// Older keys, whose records it shares.
    shares_with: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Bytes {
    own: u64,
    full: u64,
}

/// What is new of a key.
#[derive(Debug, PartialEq, Eq)]
enum Added {
    /// Of a series, in an architecture and configuration that were there.
    PointRelease,
    /// In a series that was there.
    Architecture,
    Other,
}

impl List {
    fn added(&self, key: &Key) -> Added {
        let named: BTreeMap<&str, &Key> = self.keys.iter().map(|key| (key.key.as_str(), key)).collect();
        let older = key.shares_with.iter().filter_map(|name| named.get(name.as_str()));
        let series: Vec<_> = older.filter(|other| other.series() == key.series()).collect();
        let arch: Vec<_> = series.iter().filter(|other| other.arch == key.arch).collect();
        match (series.is_empty(), arch.is_empty()) {
            (false, true) => Added::Architecture,
            (false, false) if arch.iter().any(|other| other.configuration == key.configuration) => Added::PointRelease,
            _ => Added::Other,
        }
    }
}

impl Key {
    /// `6.1` of `6.1.192`
    fn series(&self) -> &str {
        self.version.rsplit_once('.').map_or(self.version.as_str(), |(series, _)| series)
    }

    fn share(&self) -> f64 {
        self.bytes.own as f64 / self.bytes.full as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_of_a_key() {
        let key = |key: &str, version: &str, arch: &str, configuration: &str, shares_with: &[&str]| Key {
            key: key.to_owned(),
            version: version.to_owned(),
            arch: arch.to_owned(),
            configuration: configuration.to_owned(),
            bytes: Bytes { own: 1, full: 4 },
            shares_with: shares_with.iter().map(|name| (*name).to_owned()).collect(),
        };
        let list = List {
            keys: vec![
                key("a", "6.1.1", "x86_64", "amd64", &[]),
                key("b", "6.1.2", "x86_64", "amd64", &["a"]),
                key("c", "6.1.2", "x86_64", "cloud-amd64", &["a", "b"]),
                key("d", "6.1.2", "arm64", "arm64", &["a"]),
                key("e", "6.12.2", "x86_64", "amd64", &["a"]),
            ],
        };
        let added: Vec<Added> = list.keys.iter().map(|key| list.added(key)).collect();
        let expected = [Added::Other, Added::PointRelease, Added::Other, Added::Architecture, Added::Other];
        assert_eq!(added, expected);
        assert_eq!(list.keys[0].share(), 0.25);
    }
}
