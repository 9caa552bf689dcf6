//! What keys cost: the bytes that each one brought, and those of its whole set.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::write::GzEncoder;
use flate2::Compression;
use serde::Serialize;

use super::manifest::{self, Manifest, Row};
use super::pool::{self, Kind};
use super::rows::key_of;
use super::{origins_path, read, segment_of, segment_path, set_path, table, Sets};
use crate::set::Set;

/// Of one key, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Sizes {
    /// Of the files that this key brought: its `.set`, its `.headers` and its pool segments.
    pub own: u64,
    /// Of its row in the manifest.
    pub row: u64,
    /// Of its `.set` and of the records that this names: what the files would be, were it the only key of the store. Of the
    /// `.headers`, what it brought.
    pub full: u64,
    /// Of the records among them that older keys brought.
    pub shared: u64,
    /// Of all files that it reads, whole segments.
    pub read: u64,
}

impl Sizes {
    /// What the key added, in hundredths of its whole set.
    pub fn percent(self) -> f64 {
        if self.full == 0 {
            return 0.0;
        }
        (self.full - self.shared) as f64 / self.full as f64 * 100.0
    }
}

/// Of the whole store, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Total {
    /// Of all its files, the manifest and the table of keys among them.
    pub files: u64,
    /// Of the sets together, if they shared nothing.
    pub unshared: u64,
}

/// The sizes of every key, and of the store.
pub fn of(folder: &Path, manifest: &Manifest) -> Result<(BTreeMap<String, Sizes>, Total)> {
    let mut lengths = Lengths { folder, sets: Sets::new(folder), segments: HashMap::new() };
    let mut keys = BTreeMap::new();
    for (key, row) in &manifest.keys {
        keys.insert(key.clone(), lengths.sizes(key, row)?);
    }
    let files = files(manifest).into_values().sum::<u64>()
        + [table::text(manifest), manifest.to_text()?].iter().map(|text| text.len() as u64).sum::<u64>();
    let unshared = keys.values().map(|sizes| sizes.full).sum();
    Ok((keys, Total { files, unshared }))
}

/// The bytes of all files of the store, packed as one with gzip: about what they take in a packed crate. Takes a second for
/// each 20 MB.
pub fn packed(folder: &Path, manifest: &Manifest) -> Result<u64> {
    let mut encoder = GzEncoder::new(Counter(0), Compression::default());
    for path in files(manifest).into_keys().chain([table::FILE, manifest::FILE]) {
        let text = read(folder, path)?;
        encoder.write_all(text.as_bytes()).with_context(|| path.to_owned())?;
    }
    Ok(encoder.finish()?.0)
}

/// The older keys whose records a key shares.
pub fn older<'a>(key: &str, row: &'a Row) -> BTreeSet<&'a str> {
    row.files.keys().filter_map(|path| Some(segment_of(path)?.0)).filter(|segment| *segment != key).collect()
}

/// The files that keys name, each once, with their bytes.
fn files(manifest: &Manifest) -> BTreeMap<&str, u64> {
    let files = manifest.keys.values().flat_map(|row| &row.files);
    files.map(|(path, file)| (path.as_str(), file.bytes)).collect()
}

/// Counts what is written to it.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The lengths of records; a segment is read once, for all keys.
struct Lengths<'a> {
    folder: &'a Path,
    sets: Sets<'a>,
    segments: HashMap<String, Vec<u64>>,
}

impl Lengths<'_> {
    fn sizes(&mut self, key: &str, row: &Row) -> Result<Sizes> {
        let path = set_path(key);
        let set = self.sets.get(key)?.clone();
        let mut sizes = Sizes {
            own: row.files.iter().filter(|(path, _)| key_of(path) == Some(key)).map(|(_, file)| file.bytes).sum(),
            row: serde_json::to_string_pretty(row)?.len() as u64,
            full: set.to_text(None).len() as u64 + row.files.get(&origins_path(key)).map_or(0, |file| file.bytes),
            shared: 0,
            read: row.files.values().map(|file| file.bytes).sum(),
        };
        for kind in Kind::ALL {
            for (segment, positions) in records(&set, kind) {
                let bytes = self.bytes(&segment, kind, &positions).with_context(|| path.clone())?;
                sizes.full += bytes;
                if segment != key {
                    sizes.shared += bytes;
                }
            }
        }
        Ok(sizes)
    }

    /// The bytes of some records of a segment, with what separates each from the next.
    fn bytes(&mut self, segment: &str, kind: Kind, positions: &BTreeSet<usize>) -> Result<u64> {
        let path = segment_path(segment, kind);
        let lengths = match self.segments.entry(path) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let text = read(self.folder, place.key())?;
                let separator = if kind == Kind::Rust { 2 } else { 1 };
                place.insert(pool::split(&text, kind).iter().map(|record| record.len() as u64 + separator).collect())
            }
        };
        let length = |position: &usize| {
            let known = lengths.get(*position).copied();
            known.with_context(|| format!("segment {segment} has {} records, and no {position}", lengths.len()))
        };
        positions.iter().map(length).sum()
    }
}

/// The records of a set, each once: several groups may list the same fact.
fn records(set: &Set, kind: Kind) -> BTreeMap<String, BTreeSet<usize>> {
    let mut records: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (segment, positions) in set.groups.iter().flat_map(|group| &group.places[kind as usize]) {
        records.entry(segment.clone()).or_default().extend(positions);
    }
    records
}
