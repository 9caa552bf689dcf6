//! The items of two keys, each with its namesake.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::fields::{self, Field, FieldChange, What};
use super::item::{Claim, Item, Kind, Space};
use super::rename;
use super::side::Side;

/// What is asked for; all of it by default.
#[derive(Debug, Default, Clone, Copy)]
pub struct Filter<'a> {
    pub group: Option<&'a str>,
    pub only: Option<Space>,
    /// The group that binds each header, under which the header's changes stand. Others may have types of it, too.
    pub bound: Option<&'a BTreeMap<String, String>>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub added: usize,
    pub removed: usize,
    pub changed: usize,
    pub renamed: usize,
}

/// Of the types that both keys have.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FieldCounts {
    pub added: usize,
    pub removed: usize,
    /// A field may have moved and been retyped.
    pub moved: usize,
    pub retyped: usize,
    pub renamed: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    #[serde(flatten)]
    pub items: BTreeMap<Kind, Counts>,
    pub fields: FieldCounts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub change: What,
    /// In the new key, or in the old one for what was removed.
    pub kind: Kind,
    /// In the old key, where it was another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Kind>,
    /// In the old key, for what was renamed.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
    pub group: String,
    /// Where it is declared, in the new key if it has it, as far as the store knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Claim>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Claim>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldChange>,
    /// What the store says of its absence in one of the keys, and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A header that one of the keys does without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Header {
    pub header: String,
    pub missing_in: String,
    pub why: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    pub old: String,
    pub new: String,
    pub summary: Summary,
    /// Whether inline functions and macros were compared: both keys must know them.
    pub links: bool,
    /// Whether it was compared who may link to what: so must it be known of both keys what is exported.
    pub exports: bool,
    pub headers: Vec<Header>,
    /// By group in the order of the sets, by header, then by name.
    pub changes: Vec<Change>,
}

impl Comparison {
    pub fn of(old: &Side, new: &Side, filter: Filter) -> Comparison {
        let links = old.has_links && new.has_links;
        let exports = old.has_exports && new.has_exports;
        let pick = |side: &'_ Side| -> BTreeMap<(Space, String), Item> {
            let wanted = side.items.iter().filter(|((space, _), _)| filter.only.is_none_or(|only| only == *space));
            wanted.map(|(name, item)| (name.clone(), common(item, links, exports))).collect()
        };
        let (mut removed, mut added) = (pick(old), pick(new));
        let mut changes = Vec::new();
        let both: Vec<_> = removed.keys().filter(|name| added.contains_key(*name)).cloned().collect();
        for name in both {
            let Some((was, is)) = removed.remove(&name).zip(added.remove(&name)) else { continue };
            if was.is_in(filter.group) || is.is_in(filter.group) {
                changes.extend(changed(&was, &is, (old, new), filter));
            }
        }
        for (items, side) in [(&mut removed, old), (&mut added, new)] {
            // That the key without links has no such item says nothing.
            items
                .retain(|name, item| item.is_in(filter.group) && (links || !side.items.get(name).is_some_and(is_shim)));
        }
        let (removed, added): (Vec<Item>, Vec<Item>) = (removed.into_values().collect(), added.into_values().collect());
        let pairs = rename::pairs(&renamable(&removed, filter), &renamable(&added, filter), &names(old, new));
        let (gone, come): (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
        changes.extend(pairs.iter().map(|(was, is)| renamed(&removed[*was], &added[*is], filter)));
        let others = |items: Vec<Item>, paired: BTreeSet<usize>| {
            items.into_iter().enumerate().filter(move |(number, _)| !paired.contains(number)).map(|(_, item)| item)
        };
        changes.extend(others(removed, gone).map(|item| Change {
            old: Some(item.claim.clone()),
            note: new.reasons.get(&item.rust).map(|why| format!("in {}: {why}", new.key)),
            ..change(What::Removed, &item, filter)
        }));
        changes.extend(others(added, come).map(|item| Change {
            new: Some(item.claim.clone()),
            note: old.reasons.get(&item.rust).map(|why| format!("in {}: {why}", old.key)),
            ..change(What::Added, &item, filter)
        }));
        // The groups of the new key, and those that only the old one has.
        let order: Vec<&String> = new.groups.iter().chain(&old.groups).collect();
        if filter.group.is_none() {
            under_one_group(&mut changes, &order, filter.bound);
        }
        let position = |change: &Change| order.iter().position(|group| **group == change.group);
        changes.sort_by(|a, b| {
            (position(a), &a.header, bare(&a.name), a.kind, a.change).cmp(&(
                position(b),
                &b.header,
                bare(&b.name),
                b.kind,
                b.change,
            ))
        });
        Comparison {
            old: old.key.clone(),
            new: new.key.clone(),
            summary: count(&changes, filter, links),
            links,
            exports,
            headers: headers(old, new),
            changes,
        }
    }
}

/// What a header declares stands together: under the group that binds it, or else the first one that has any of it. (Types that
/// groups share are in each of them.)
fn under_one_group(changes: &mut [Change], order: &[&String], bound: Option<&BTreeMap<String, String>>) {
    let position = |group: &str| order.iter().position(|name| *name == group);
    let mut groups: BTreeMap<String, String> = BTreeMap::new();
    for change in changes.iter() {
        let Some(header) = &change.header else { continue };
        let binding = bound.and_then(|bound| bound.get(header.trim_start_matches("uapi/")));
        let binding = binding.filter(|group| position(group).is_some());
        let group = groups.entry(header.clone()).or_insert_with(|| binding.unwrap_or(&change.group).clone());
        if binding.is_none() && position(&change.group) < position(group) {
            group.clone_from(&change.group);
        }
    }
    for change in changes {
        if let Some(group) = change.header.as_ref().and_then(|header| groups.get(header)) {
            change.group.clone_from(group);
        }
    }
}

/// `struct page` is among the names that begin with `page`.
fn bare(name: &str) -> &str {
    ["struct ", "union ", "enum "].iter().find_map(|tag| name.strip_prefix(tag)).unwrap_or(name)
}

fn is_shim(item: &Item) -> bool {
    matches!(item.kind, Kind::InlineFunction | Kind::Macro)
}

/// An item without what only one of the keys says.
fn common(item: &Item, links: bool, exports: bool) -> Item {
    let mut item = item.clone();
    if !exports {
        item.claim.linked = None;
    }
    if !links && item.kind == Kind::InlineFunction {
        item.kind = Kind::Function;
    }
    item
}

fn change(what: What, item: &Item, filter: Filter) -> Change {
    Change {
        change: what,
        kind: item.kind,
        was: None,
        name: item.name.clone(),
        new_name: None,
        group: item.heading(filter.group).to_owned(),
        header: item.header.clone(),
        old: None,
        new: None,
        fields: Vec::new(),
        note: None,
    }
}

fn changed(was: &Item, is: &Item, (old, new): (&Side, &Side), filter: Filter) -> Option<Change> {
    let (fields, note) = match (&was.fields, &is.fields) {
        (Some(was), Some(is)) => (fields::compare(was, is), None),
        // A typedef that has become a record, say.
        _ if was.kind != is.kind || was.kind != Kind::Type => (Vec::new(), None),
        (None, None) => (Vec::new(), None),
        (Some(_), None) => (Vec::new(), Some(format!("{} knows its size only", new.key))),
        (None, Some(_)) => (Vec::new(), Some(format!("{} knows its size only", old.key))),
    };
    let same = was.kind == is.kind && was.claim == is.claim && fields.is_empty() && note.is_none();
    (!same).then(|| Change {
        was: (was.kind != is.kind).then_some(was.kind),
        old: Some(was.claim.clone()),
        new: Some(is.claim.clone()),
        fields,
        note,
        header: is.header.clone().or_else(|| was.header.clone()),
        ..change(What::Changed, is, filter)
    })
}

fn renamed(was: &Item, is: &Item, filter: Filter) -> Change {
    Change {
        name: was.name.clone(),
        new_name: Some(is.name.clone()),
        was: (was.kind != is.kind).then_some(was.kind),
        old: Some(was.claim.clone()),
        new: Some(is.claim.clone()),
        ..change(What::Renamed, is, filter)
    }
}

/// What must be the same of an item that goes on under another name. Constants are not told apart by their values, and a
/// typedef or a lone field says too little.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Likeness {
    Declared(Space, String, String),
    Record(String, Claim, Vec<Field>),
    /// Like none but itself.
    Alone(Space, String),
}

impl rename::Likeness for Likeness {
    /// Of numbers only, there are many.
    fn is_telling(&self) -> bool {
        match self {
            Likeness::Declared(_, _, ty) => ["struct ", "union ", "enum "].iter().any(|tag| ty.contains(tag)),
            Likeness::Record(..) | Likeness::Alone(..) => true,
        }
    }
}

fn renamable(items: &[Item], filter: Filter) -> Vec<(String, Likeness)> {
    let likeness = |item: &Item| {
        let heading = item.heading(filter.group).to_owned();
        match (item.kind.space(), &item.claim.ty, &item.fields) {
            (space @ (Space::Functions | Space::Variables), Some(ty), _) => {
                Likeness::Declared(space, heading, ty.clone())
            }
            (Space::Types, _, Some(fields)) if fields.len() > 1 => {
                Likeness::Record(heading, item.claim.clone(), fields.clone())
            }
            (space, ..) => Likeness::Alone(space, item.name.clone()),
        }
    };
    items.iter().map(|item| (item.name.clone(), likeness(item))).collect()
}

/// The names of what can be renamed, and of what is like it, in either key.
fn names<'a>(old: &'a Side, new: &'a Side) -> Vec<&'a str> {
    let all = old.items.keys().chain(new.items.keys()).filter(|(space, _)| *space != Space::Constants);
    let names: BTreeSet<&str> = all.map(|(_, name)| name.as_str()).collect();
    names.into_iter().collect()
}

fn headers(old: &Side, new: &Side) -> Vec<Header> {
    let missing = |side: &Side, other: &Side| -> Vec<Header> {
        let only = side.reasons.iter().filter(|(name, _)| name.starts_with('<') && !other.reasons.contains_key(*name));
        only.map(|(name, why)| Header { header: name.clone(), missing_in: side.key.clone(), why: why.clone() })
            .collect()
    };
    let mut headers = missing(old, new);
    headers.extend(missing(new, old));
    headers.sort_by(|a, b| (&a.header, &a.missing_in).cmp(&(&b.header, &b.missing_in)));
    headers
}

fn count(changes: &[Change], filter: Filter, links: bool) -> Summary {
    let asked = Kind::ALL.into_iter().filter(|kind| filter.only.is_none_or(|only| only == kind.space()));
    let known = asked.filter(|kind| links || !matches!(kind, Kind::InlineFunction | Kind::Macro));
    let mut items: BTreeMap<Kind, Counts> = known.map(|kind| (kind, Counts::default())).collect();
    let mut fields = FieldCounts::default();
    for change in changes {
        let counts = items.entry(change.kind).or_default();
        *match change.change {
            What::Added => &mut counts.added,
            What::Removed => &mut counts.removed,
            What::Changed => &mut counts.changed,
            What::Renamed => &mut counts.renamed,
        } += 1;
        for field in &change.fields {
            match field.change {
                What::Added => fields.added += 1,
                What::Removed => fields.removed += 1,
                What::Renamed => fields.renamed += 1,
                What::Changed => {
                    fields.moved += usize::from(field.moved());
                    fields.retyped += usize::from(field.retyped());
                }
            }
        }
    }
    Summary { items, fields }
}
