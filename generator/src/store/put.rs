//! Puts a parcel into the store: records that older keys have are shared, the others go into segments of the key's own. No
//! file of another key is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{bail, Context, Result};

use super::manifest::{FileRow, Manifest, Row};
use super::pool::{Kind, Pool};
use super::set::{self, Set};
use super::{segment_of, segment_path, set_path, transaction};
use crate::parcel::Parcel;

/// What became of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The store has a new key, of so many bytes.
    New { bytes: usize },
    /// The store had it, of the same package.
    Known,
    /// The store had it, of a package that it now knows as well.
    Shared,
}

/// Stores what was made, if the store does not have it. Says what the manifest is then, and under which key it is.
///
/// Fails where the store has the key of the same package with other contents, unless `replace` allows to write it anew and no
/// other key uses its records; and on what the file system refuses, with the store as it was.
pub fn put(folder: &Path, manifest: &Manifest, parcel: &Parcel, replace: bool) -> Result<(Manifest, String, Outcome)> {
    let source = &parcel.row.source;
    let mut key = parcel.key.clone();
    let mut stored = Stored::of(folder, manifest, parcel, &key)?;
    let mut known = stored.is_in(manifest, folder, &key)?;
    // Two packages may be configured alike and patched otherwise: then something of the contents tells them apart.
    if !known && !replace && manifest.keys.get(&key).is_some_and(|old| !old.is_from(source)) {
        key = format!("{key}-{}", &parcel.digest()[..8]);
        stored = Stored::of(folder, manifest, parcel, &key)?;
        known = stored.is_in(manifest, folder, &key)?;
    }
    let mut next = manifest.clone();
    match manifest.keys.get(&key) {
        // Of headers that belong to no package there is nothing to note.
        Some(old) if known && (old.is_from(source) || source.package.is_none()) => Ok((next, key, Outcome::Known)),
        // The same headers may be served by two packages: the first one stays in front.
        Some(old) if known => {
            let mut row = old.clone();
            row.also.push(source.clone());
            row.also.sort();
            next.keys.insert(key.clone(), row);
            transaction::commit(folder, &BTreeMap::new(), &next)?;
            Ok((next, key, Outcome::Shared))
        }
        old => {
            if let Some(old) = old {
                may_replace(manifest, &key, old, &stored.row, replace)?;
            }
            let bytes = stored.files.values().map(String::len).sum();
            next.keys.insert(key.clone(), stored.row);
            transaction::commit(folder, &stored.files, &next)?;
            // A replaced key may have had a segment that it has no more.
            transaction::clean(folder, &next)?;
            Ok((next, key, Outcome::New { bytes }))
        }
    }
}

/// What the store has, or would have, of a parcel under a key.
struct Stored {
    row: Row,
    /// Those that are the key's own, by path.
    files: BTreeMap<String, String>,
}

impl Stored {
    fn of(folder: &Path, manifest: &Manifest, parcel: &Parcel, key: &str) -> Result<Stored> {
        let older = older_segments(folder, manifest, key)?;
        let Packed { files, shared } = pack(parcel, key, &older);
        let mut rows: BTreeMap<String, FileRow> =
            files.iter().map(|(path, text)| (path.clone(), FileRow::of(text.as_bytes()))).collect();
        for path in shared {
            let row = manifest.keys.values().find_map(|row| row.files.get(&path));
            rows.insert(path.clone(), row.with_context(|| format!("the manifest has no digest of {path}"))?.clone());
        }
        Ok(Stored { row: Row { files: rows, ..parcel.row.clone() }, files })
    }

    /// Whether the store has just this, of whichever package.
    fn is_in(&self, manifest: &Manifest, folder: &Path, key: &str) -> Result<bool> {
        let Some(old) = manifest.keys.get(key) else { return Ok(false) };
        let same = Row { source: old.source.clone(), also: old.also.clone(), ..self.row.clone() } == *old;
        Ok(same && intact(folder, &self.files)?)
    }
}

/// The segments whose records a key may share: all of them for a new key, those that it was made with for an old one, so
/// that making it again gives the same bytes.
fn older_segments(folder: &Path, manifest: &Manifest, key: &str) -> Result<BTreeMap<Kind, BTreeMap<String, String>>> {
    let paths: BTreeSet<&String> = match manifest.keys.get(key) {
        Some(row) => row.files.keys().collect(),
        None => manifest.keys.values().flat_map(|row| row.files.keys()).collect(),
    };
    let mut older: BTreeMap<Kind, BTreeMap<String, String>> = BTreeMap::new();
    for (segment, kind) in paths.into_iter().filter_map(|path| segment_of(path)) {
        if segment != key {
            let text = super::read(folder, &segment_path(segment, kind))?;
            older.entry(kind).or_default().insert(segment.to_owned(), text);
        }
    }
    Ok(older)
}

struct Packed {
    /// New files by path.
    files: BTreeMap<String, String>,
    /// Paths of older segments in use.
    shared: BTreeSet<String>,
}

fn pack(parcel: &Parcel, key: &str, older: &BTreeMap<Kind, BTreeMap<String, String>>) -> Packed {
    let empty = BTreeMap::new();
    let mut pools = Kind::ALL.map(|kind| Pool::new(kind, key, older.get(&kind).unwrap_or(&empty)));
    let mut set = Set::default();
    let mut shared = BTreeSet::new();
    for group in &parcel.groups {
        let mut place = |pool: &mut Pool, kind: Kind, records: &[String]| {
            let mut places = set::Places::new();
            for record in records {
                let (segment, position) = pool.place(record);
                if segment != key {
                    shared.insert(segment_path(&segment, kind));
                }
                places.entry(segment).or_default().push(position);
            }
            places.values_mut().for_each(|positions| positions.sort_unstable());
            places
        };
        set.groups.push(set::Group {
            name: group.name.clone(),
            needs: group.needs.clone(),
            headers: group.headers.clone(),
            rust: place(&mut pools[0], Kind::Rust, &group.rust),
            facts: place(&mut pools[1], Kind::Facts, &group.facts),
            links: place(&mut pools[2], Kind::Links, &group.links),
            stubs: group.stubs.clone(),
        });
    }
    let mut files = BTreeMap::from([(set_path(key), set.to_text())]);
    for (pool, kind) in pools.iter().zip(Kind::ALL) {
        files.extend(pool.segment().map(|text| (segment_path(key, kind), text)));
    }
    Packed { files, shared }
}

/// Whether the files of a key are in the store as they should be.
fn intact(folder: &Path, files: &BTreeMap<String, String>) -> Result<bool> {
    for (path, text) in files {
        if super::read(folder, path)? != *text {
            return Ok(false);
        }
    }
    Ok(true)
}

fn may_replace(manifest: &Manifest, key: &str, old: &Row, new: &Row, replace: bool) -> Result<()> {
    if !replace {
        bail!(
            "the store has {key} with other contents ({}): `--replace` writes it anew, if that is what is meant",
            difference(old, new)
        );
    }
    let own = Kind::ALL.map(|kind| segment_path(key, kind));
    let users: Vec<&str> = manifest
        .keys
        .iter()
        .filter(|(other, row)| *other != key && own.iter().any(|path| row.files.contains_key(path)))
        .map(|(other, _)| other.as_str())
        .collect();
    if !users.is_empty() {
        bail!(
            "{key} cannot be replaced, because {} use its records: generate into an empty folder (--out) in the order of \
             the keys instead",
            users.join(", ")
        );
    }
    Ok(())
}

fn difference(old: &Row, new: &Row) -> String {
    let mut parts = Vec::new();
    let mut note = |name: &str, differs: bool| {
        if differs {
            parts.push(name.to_owned());
        }
    };
    note("the configuration", old.config != new.config);
    note("the tools", old.tools != new.tools);
    note("the flags", old.flags != new.flags);
    note("opaque types", old.opaque != new.opaque);
    note("dropped items", old.dropped != new.dropped);
    note("what is proven", old.coverage != new.coverage || old.unproven != new.unproven);
    note("what is there", old.available != new.available || old.unavailable != new.unavailable);
    note("the text", old.files != new.files);
    if parts.is_empty() {
        return "its files were altered by hand".to_owned();
    }
    format!("what differs: {}", parts.join(", "))
}
