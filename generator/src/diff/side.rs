//! One key of a comparison: its items by name.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::{Context, Result};

use crate::facts::{Fact, Record, Sign};
use crate::links::{Link, GROUP};
use crate::sets::expand::{Group, Reader};
use crate::store::manifest::Manifest;
use crate::store::origins::{self, Origins};
use crate::store::{pool, segment_of};

use super::fields::Unnamed;
use super::item::{Claim, Item, Kind, Space};
use super::links;

#[derive(Debug)]
pub struct Side {
    pub key: String,
    pub groups: Vec<String>,
    pub items: BTreeMap<(Space, String), Item>,
    /// Whether the store says how things are linked.
    pub has_links: bool,
    /// Whether the store says what is exported.
    pub has_exports: bool,
    /// Why items have no fact, or are left out, by their names in Rust; of a header, by `<linux/x.h>`.
    pub reasons: BTreeMap<String, String>,
}

impl Side {
    pub fn load(store: &mut Reader, manifest: &Manifest, key: &str) -> Result<Side> {
        let row = manifest.row(key)?;
        let groups = store.stored(key, row)?;
        // Keys of older stores have none.
        let has_links = row.files.keys().any(|path| matches!(segment_of(path), Some((_, pool::Kind::Links))));
        let mut side = Side::of(key, &groups, has_links, &row.opaque)?;
        side.declared_in(&origins::load(store.folder(), manifest, key)?);
        side.reasons = row.dropped.clone();
        side.reasons.extend(row.unproven.clone());
        Ok(side)
    }

    /// `opaque`: the Rust names of the records that have a size and no fields.
    pub fn of(key: &str, groups: &[Group], has_links: bool, opaque: &BTreeMap<String, String>) -> Result<Side> {
        let (parsed, listed) = parse(key, groups)?;
        let unnamed = Unnamed::of(&parsed);
        let mut described = HashSet::new();
        let mut side = Side {
            key: key.to_owned(),
            groups: groups.iter().map(|group| group.name.clone()).collect(),
            items: BTreeMap::new(),
            has_links,
            has_exports: has_links,
            reasons: BTreeMap::new(),
        };
        for (fact, groups) in parsed.iter().zip(listed) {
            let Some(mut item) = item(fact, groups) else { continue };
            if let Fact::Record(record) = fact {
                let fields = unnamed.fields(record, &mut described);
                item.fields = (!opaque.contains_key(&record.rust)).then_some(fields);
            }
            side.items.insert((item.kind.space(), item.name.clone()), item);
        }
        // They come with their holders.
        for name in described {
            side.items.remove(&(Space::Types, name.to_owned()));
        }
        for group in groups {
            for line in &group.links {
                side.link(&group.name, Link::parse(line).with_context(|| unreadable(key, line))?);
            }
        }
        match side.has_exports {
            true => side.not_exported(),
            // What shims refer to is not known either.
            false => side.items.values_mut().for_each(|item| item.claim.linked = None),
        }
        Ok(side)
    }

    /// Where the store says which header declares an item, and not only which one its shim includes.
    pub fn declared_in(&mut self, origins: &Origins) {
        for item in self.items.values_mut() {
            let space = if item.kind.space() == Space::Types { origins::Space::Type } else { origins::Space::Value };
            if let Some(header) = origins.header(space, &item.name) {
                item.header = Some(header.to_owned());
            }
        }
    }

    fn link(&mut self, group: &str, link: Link) {
        let linked = Some(links::linked(&link));
        let header = link.shimmed().map(|of| of.header.clone()).filter(|header| header != GROUP);
        match link {
            Link::Unknown => self.has_exports = false,
            Link::Export { symbol, .. } => {
                for space in [Space::Functions, Space::Variables] {
                    if let Some(item) = self.items.get_mut(&(space, symbol.clone())) {
                        item.claim.linked.clone_from(&linked);
                    }
                }
            }
            Link::Inline(of) => {
                if let Some(item) = self.items.get_mut(&(Space::Functions, of.name)) {
                    item.kind = Kind::InlineFunction;
                    item.claim.linked = linked;
                    item.header = header;
                }
            }
            Link::Macro { of, prototype, .. } => {
                let claim = Claim { ty: Some(prototype), linked, ..Claim::default() };
                let item = self.items.entry((Space::Functions, of.name.clone())).or_insert_with(|| Item {
                    kind: Kind::Macro,
                    rust: of.name.clone(),
                    name: of.name,
                    groups: Vec::new(),
                    header,
                    claim,
                    fields: None,
                });
                if item.kind == Kind::Macro && !item.groups.iter().any(|name| name == group) {
                    item.groups.push(group.to_owned());
                }
            }
        }
    }

    /// In a store that names what is exported, nothing else is.
    fn not_exported(&mut self) {
        for item in self.items.values_mut() {
            if matches!(item.kind.space(), Space::Functions | Space::Variables) {
                item.claim.linked.get_or_insert_with(|| links::NOBODY.to_owned());
            }
        }
    }
}

/// Each fact once, with the groups that list it.
fn parse(key: &str, groups: &[Group]) -> Result<(Vec<Fact>, Vec<Vec<String>>)> {
    let (mut parsed, mut listed) = (Vec::new(), Vec::<Vec<String>>::new());
    let mut known: HashMap<&str, usize> = HashMap::new();
    for group in groups {
        for line in &group.facts {
            if let Some(number) = known.get(line.as_str()) {
                listed[*number].push(group.name.clone());
                continue;
            }
            known.insert(line, parsed.len());
            parsed.push(Fact::parse(line).with_context(|| unreadable(key, line))?);
            listed.push(vec![group.name.clone()]);
        }
    }
    Ok((parsed, listed))
}

fn unreadable(key: &str, line: &str) -> String {
    format!("{key}: cannot read {line:?}: restore the store (`git checkout -- bindings`), or generate the key anew")
}

/// Nothing for the type of an unnamed member, which comes with its holder.
fn item(fact: &Fact, groups: Vec<String>) -> Option<Item> {
    let typed = |ty: &String| Claim { ty: Some(ty.clone()), ..Claim::default() };
    let name = fact.subject();
    let (kind, rust, claim) = match fact {
        Fact::Record(Record { c: None, .. }) => return None,
        Fact::Record(record) => {
            let claim = Claim { size: Some(record.size), align: Some(record.align), ..Claim::default() };
            (Kind::Type, &*record.rust, claim)
        }
        Fact::Alias { c, rust, layout, of } => {
            let kind = if c.starts_with("enum ") { Kind::Enum } else { Kind::Typedef };
            let (size, align) = layout.unzip();
            (kind, &**rust, Claim { size, align, ..typed(of) })
        }
        Fact::Const { value, sign, .. } => {
            let ty = sign.filter(|sign| *sign == Sign::Unsigned).map(|sign| sign.word().to_owned());
            (Kind::Constant, name, Claim { value: Some(*value), ty, ..Claim::default() })
        }
        Fact::Text { value, .. } => {
            (Kind::Text, name, Claim { text: Some(value.escape_ascii().to_string()), ..Claim::default() })
        }
        Fact::Function { ty, .. } => (Kind::Function, name, typed(ty)),
        Fact::Variable { ty, .. } => (Kind::Variable, name, typed(ty)),
    };
    Some(Item { kind, name: name.to_owned(), rust: rust.to_owned(), groups, header: None, claim, fields: None })
}
