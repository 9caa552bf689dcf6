//! Puts a parcel into the store: records that older keys have are shared, the others go into segments of the key's own. No
//! file of another key is touched.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{bail, Result};

use super::manifest::{FileRow, Manifest, Row};
use super::pool::{Kind, Pool};
use super::rows::key_of;
use super::{origins, origins_path, segment_of, segment_path, set_path, transaction, Sets};
use crate::bits;
use crate::parcel::Parcel;
use crate::set::{self, Places, Set};
use crate::terse;

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

/// What happens where the store has the key of the same package with other contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// Nothing is written.
    Refuse,
    /// It is written anew, unless another key uses its records.
    Replace,
    /// Another key is made, which has a digest of the contents behind it: whoever chooses finds out which one holds.
    Beside,
}

/// Stores what was made, if the store does not have it. Says what the manifest is then, and under which key it is.
///
/// Fails where the store has the key of the same package with other contents, unless `clash` says what to do then; and on what the
/// file system refuses, with the store as it was.
pub fn put(folder: &Path, manifest: &Manifest, parcel: &Parcel, clash: Clash) -> Result<(Manifest, String, Outcome)> {
    let source = &parcel.row.source;
    let mut key = parcel.key.clone();
    let mut stored = Stored::of(folder, manifest, parcel, &key)?;
    let mut known = stored.is_in(manifest, folder, &key, clash)?;
    // Two packages may be configured alike and patched otherwise: then something of the contents tells them apart.
    let is_another = |old: &Row| match clash {
        Clash::Refuse => !old.is_from(source),
        Clash::Replace => false,
        Clash::Beside => true,
    };
    if !known && manifest.keys.get(&key).is_some_and(is_another) {
        key = format!("{key}-{}", &parcel.digest()[..8]);
        stored = Stored::of(folder, manifest, parcel, &key)?;
        known = stored.is_in(manifest, folder, &key, clash)?;
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
                may_replace(manifest, &key, old, &stored.row, clash)?;
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
        let Packed { set, mut files } = pack(parcel, key, &older)?;
        let mut sets = Sets::new(folder);
        let like = match manifest.keys.get(key) {
            Some(row) => row.like.clone(),
            None => nearest(&set, manifest, &mut sets)?,
        };
        let text = match &like {
            Some(like) => set.to_text(Some((like, sets.get(like)?))),
            None => set.to_text(None),
        };
        files.insert(set_path(key), text);
        let text = parcel.origins.to_text(&origins::over(folder, manifest, like.as_deref())?);
        if !text.is_empty() {
            files.insert(origins_path(key), text);
        }
        let segments = set.groups.iter().flat_map(|group| &group.places).flat_map(Places::keys);
        let mut uses: BTreeSet<&str> = segments.map(String::as_str).filter(|segment| *segment != key).collect();
        let mut next = like.as_deref();
        while let Some(like) = next {
            uses.insert(like);
            next = manifest.row(like)?.like.as_deref();
        }
        let mut rows: BTreeMap<String, FileRow> =
            files.iter().map(|(path, text)| (path.clone(), FileRow::of(text.as_bytes()))).collect();
        for used in uses {
            rows.extend(manifest.own_files(used).map(|(path, file)| (path.clone(), file.clone())));
        }
        Ok(Stored { row: Row { like, files: rows, ..parcel.row.clone() }, files })
    }

    /// Whether the store has just this, of whichever package.
    fn is_in(&self, manifest: &Manifest, folder: &Path, key: &str, clash: Clash) -> Result<bool> {
        let Some(old) = manifest.keys.get(key) else { return Ok(false) };
        let mut row = Row { source: old.source.clone(), also: old.also.clone(), ..self.row.clone() };
        // Where items are declared makes no other kernel; and keys that were stored before this was known say nothing of it.
        let path = origins_path(key);
        let counts = old.is_from(&self.row.source) && (old.files.contains_key(&path) || clash == Clash::Replace);
        if !counts {
            row.files.remove(&path);
            row.files.extend(old.files.get(&path).map(|file| (path.clone(), file.clone())));
        }
        let files = self.files.iter().filter(|(of, _)| counts || **of != path);
        Ok(row == *old && intact(folder, files)?)
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

/// The key whose set takes the fewest bytes to make this one of.
fn nearest(set: &Set, manifest: &Manifest, sets: &mut Sets<'_>) -> Result<Option<String>> {
    let mut best: Option<(usize, &String)> = None;
    for key in manifest.keys.keys() {
        let bytes = set.to_text(Some((key, sets.get(key)?))).len();
        if best.is_none_or(|(least, _)| bytes < least) {
            best = Some((bytes, key));
        }
    }
    Ok(best.map(|(_, key)| key.clone()))
}

struct Packed {
    set: Set,
    /// The segments that the key brings, by path.
    files: BTreeMap<String, String>,
}

fn pack(parcel: &Parcel, key: &str, older: &BTreeMap<Kind, BTreeMap<String, String>>) -> Result<Packed> {
    let empty = BTreeMap::new();
    let mut pools = Kind::ALL.map(|kind| Pool::new(kind, key, older.get(&kind).unwrap_or(&empty)));
    let facts = terse(parcel)?;
    let mut set = Set::default();
    for (group, facts) in parcel.groups.iter().zip(&facts) {
        let items: Vec<String> = group.rust.iter().map(|item| bits::shorten(item)).collect();
        if let Some(item) = items.iter().find(|item| bits::expand(item).is_none()) {
            bail!("the bitfields of an item would not come back from the store: {item}");
        }
        let mut places = [&items, facts, &group.links].into_iter().zip(&mut pools).map(|(records, pool)| {
            let mut places = Places::new();
            // By their text, so that a parcel that was made and one that was taken out of a store come to the same bytes.
            let mut sorted: Vec<&String> = records.iter().collect();
            sorted.sort_unstable();
            for record in sorted {
                let (segment, position) = pool.place(record);
                places.entry(segment).or_default().push(position);
            }
            places.values_mut().for_each(|positions| positions.sort_unstable());
            places
        });
        let places = std::array::from_fn(|_| places.next().unwrap_or_default());
        set.groups.push(set::Group { name: group.name.clone(), lines: group.lines(), places });
    }
    let segments = pools.iter().zip(Kind::ALL);
    let files = segments.filter_map(|(pool, kind)| Some((segment_path(key, kind), pool.segment()?))).collect();
    Ok(Packed { set, files })
}

/// The facts of each group as the store has them; they are known to come back in full.
fn terse(parcel: &Parcel) -> Result<Vec<Vec<String>>> {
    let arch = &parcel.row.arch;
    let whole: Vec<terse::Group<'_>> =
        parcel.groups.iter().map(|group| terse::Group { items: &group.rust, facts: &group.facts }).collect();
    let short = terse::shorten(arch, &whole).map_err(anyhow::Error::msg)?;
    let stored: Vec<terse::Group<'_>> =
        whole.iter().zip(&short).map(|(group, facts)| terse::Group { items: group.items, facts }).collect();
    let restored = terse::restore(arch, &stored).map_err(anyhow::Error::msg)?;
    for ((group, mut restored), of) in whole.iter().zip(restored).zip(&parcel.groups) {
        let mut facts = group.facts.to_vec();
        facts.sort_unstable();
        restored.sort_unstable();
        if facts != restored {
            bail!("the facts of the group {} would not come back from the store as they are", of.name);
        }
    }
    Ok(short)
}

/// Whether the files of a key are in the store as they should be.
fn intact<'a>(folder: &Path, files: impl Iterator<Item = (&'a String, &'a String)>) -> Result<bool> {
    for (path, text) in files {
        if super::read(folder, path)? != *text {
            return Ok(false);
        }
    }
    Ok(true)
}

fn may_replace(manifest: &Manifest, key: &str, old: &Row, new: &Row, clash: Clash) -> Result<()> {
    if clash != Clash::Replace {
        bail!(
            "the store has {key} with other contents ({}): `--replace` writes it anew, `--beside` adds another key",
            difference(old, new)
        );
    }
    let users: Vec<&str> = manifest
        .keys
        .iter()
        .filter(|(other, row)| *other != key && row.files.keys().any(|path| key_of(path) == Some(key)))
        .map(|(other, _)| other.as_str())
        .collect();
    if !users.is_empty() {
        bail!(
            "{key} cannot be replaced, because {} are made of its files: generate into an empty folder (--out) in the order of \
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
