//! A set of the store, written out: what a build that picks its key compiles.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};

use crate::bits;
pub use crate::parcel::Group;
use crate::set::{self, Places, Set};
use crate::store::manifest::Row;
use crate::store::pool::{self, Kind};
use crate::store::{self, segment_path, set_path, Sets};
use crate::terse;

use super::stock::stub;

/// Reads a key's set out of the store in `folder`.
pub fn load(folder: &Path, key: &str, row: &Row) -> Result<Vec<Group>> {
    Reader::new(folder).load(key, row)
}

/// Reads sets of a store; a segment that several of them name is read once.
#[derive(Debug)]
pub struct Reader<'a> {
    folder: &'a Path,
    sets: Sets<'a>,
    segments: BTreeMap<String, Segment>,
}

/// A segment, and where in it each record is.
#[derive(Debug)]
struct Segment {
    text: String,
    records: Vec<Range<usize>>,
}

impl Segment {
    fn of(text: String, kind: Kind) -> Segment {
        let start = text.as_ptr() as usize;
        let place = |record: &str| {
            let from = record.as_ptr() as usize - start;
            from..from + record.len()
        };
        let records = pool::split(&text, kind).into_iter().map(place).collect();
        Segment { text, records }
    }
}

impl<'a> Reader<'a> {
    pub fn new(folder: &'a Path) -> Reader<'a> {
        Reader { folder, sets: Sets::new(folder), segments: BTreeMap::new() }
    }

    /// The store's.
    pub fn folder(&self) -> &'a Path {
        self.folder
    }

    /// A key's set.
    pub fn load(&mut self, key: &str, row: &Row) -> Result<Vec<Group>> {
        let mut all = self.stored(key, row)?;
        for item in all.iter_mut().flat_map(|group| &mut group.rust) {
            *item = whole(item).with_context(|| set_path(key))?;
        }
        Ok(all)
    }

    /// Whether what a key's set names is there, of whatever kind. (That it comes back as it was made was seen when it was stored.)
    pub fn check(&mut self, key: &str, row: &Row) -> Result<()> {
        self.open(row)?;
        let set = self.sets.get(key)?;
        let mut places = set.groups.iter().flat_map(|group| Kind::ALL.map(|kind| (&group.places[kind as usize], kind)));
        places
            .try_for_each(|(places, kind)| records(places, kind, |path| named(&self.segments, row, path), |_| ()))
            .with_context(|| set_path(key))
    }

    /// Reads the segments that a key names.
    fn open(&mut self, row: &Row) -> Result<()> {
        for (path, kind) in row.files.keys().filter_map(|path| Some((path, store::segment_of(path)?.1))) {
            if !self.segments.contains_key(path) {
                let segment = Segment::of(store::read(self.folder, path)?, kind);
                self.segments.insert(path.clone(), segment);
            }
        }
        Ok(())
    }

    /// A key's set, with items as the store has them.
    pub fn stored(&mut self, key: &str, row: &Row) -> Result<Vec<Group>> {
        self.open(row)?;
        let set = self.sets.get(key)?;
        let mut all = groups(set, |path| named(&self.segments, row, path)).with_context(|| set_path(key))?;
        let stored: Vec<terse::Group<'_>> =
            all.iter().map(|group| terse::Group { items: &group.rust, facts: &group.facts }).collect();
        let facts = terse::restore(&row.arch, &stored).map_err(anyhow::Error::msg).with_context(|| set_path(key))?;
        for (group, facts) in all.iter_mut().zip(facts) {
            group.facts = facts;
        }
        Ok(all)
    }
}

/// The segment of a path, if it is one of the key's.
fn named<'a>(segments: &'a BTreeMap<String, Segment>, row: &Row, path: &str) -> Option<&'a Segment> {
    segments.get(path).filter(|_| row.files.contains_key(path))
}

/// Calls `each` with the records at some places. `segment`: the one of a path, if it is one of the key's.
fn records<'a>(
    places: &Places,
    kind: Kind,
    segment: impl Fn(&str) -> Option<&'a Segment>,
    mut each: impl FnMut(&'a str),
) -> Result<()> {
    for (of, positions) in places {
        let Segment { text, records } = segment(&segment_path(of, kind))
            .with_context(|| format!("names the segment {of}, which the manifest does not list for this key"))?;
        for position in positions {
            let record = records.get(*position);
            let missing = || format!("segment {of} has {} records, and no {position}", records.len());
            each(&text[record.cloned().with_context(missing)?]);
        }
    }
    Ok(())
}

/// Picks out what a set names. `segment`: the one of a path, if it is one of the key's.
fn groups<'a>(set: &Set, segment: impl Fn(&str) -> Option<&'a Segment>) -> Result<Vec<Group>> {
    let gather = |group: &set::Group, kind: Kind| -> Result<Vec<String>> {
        let mut all = Vec::new();
        records(&group.places[kind as usize], kind, &segment, |record| all.push(record.to_owned()))?;
        Ok(all)
    };
    let owned = |words: &str| words.to_owned();
    set.groups
        .iter()
        .map(|group| {
            Ok(Group {
                name: group.name.clone(),
                needs: group.all("needs").map(owned).collect(),
                headers: group.all("header").map(owned).collect(),
                rust: gather(group, Kind::Rust)?,
                facts: gather(group, Kind::Facts)?,
                links: gather(group, Kind::Links)?,
                stubs: group
                    .all("stub")
                    .filter_map(|stub| stub.split_once(' '))
                    .map(|(name, of)| (name.to_owned(), of.to_owned()))
                    .collect(),
            })
        })
        .collect()
}

fn whole(item: &str) -> Result<String> {
    bits::expand(item).with_context(|| format!("bitfields that this generator cannot read: {item}"))
}

/// `wanted` with everything that it needs, and `base`.
pub fn with_needs<'a>(groups: &'a [Group], wanted: &[&'a str]) -> BTreeSet<&'a str> {
    let mut chosen: BTreeSet<&str> = groups.first().map(|group| group.name.as_str()).into_iter().collect();
    let mut pending = wanted.to_vec();
    while let Some(name) = pending.pop() {
        if chosen.insert(name) {
            let group = groups.iter().find(|group| group.name == name);
            pending.extend(group.into_iter().flat_map(|group| &group.needs).map(String::as_str));
        }
    }
    chosen
}

/// The Rust text of some groups.
pub fn rust(groups: &[Group], chosen: &BTreeSet<&str>) -> String {
    let mut records: Vec<&str> = Vec::new();
    let mut stubs = BTreeSet::new();
    for group in groups.iter().filter(|group| chosen.contains(group.name.as_str())) {
        records.extend(group.rust.iter().map(String::as_str));
        stubs.extend(group.stubs.iter().filter(|(_, of)| !chosen.contains(of.as_str())).map(|(name, _)| stub(name)));
    }
    let mut text = String::new();
    for record in records.into_iter().chain(stubs.iter().map(String::as_str)) {
        text.push_str(record);
        text.push_str("\n\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_names_lines_of_segments() {
        let segment = Segment::of("export\ta\tany\t\nexport\tb\tgpl\tNS\n".to_owned(), Kind::Links);
        let links = |set: &str| -> Result<Vec<(String, Vec<String>)>> {
            let set = Set::parse(set, |_| Ok(Set::default())).map_err(anyhow::Error::msg)?;
            let segment = |path: &str| (path == "pool/k.links").then_some(&segment);
            Ok(groups(&set, segment)?.into_iter().map(|group| (group.name, group.links)).collect())
        };
        let expected = [("base".to_owned(), vec![]), ("fs".to_owned(), vec!["export\tb\tgpl\tNS".to_owned()])];
        assert_eq!(links("format 3\ngroup base\ngroup fs\n+links k 1\n").unwrap(), expected);
        assert!(links("format 3\ngroup fs\n+links k 2\n").is_err());
        assert!(links("format 3\ngroup fs\n+links other 0\n").is_err());
    }
}
