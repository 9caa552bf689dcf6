//! The items and facts of a kernel by group, as they are stored.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::bind::headers::Headers;
use crate::bind::items::Kind;
use crate::groups::{self, Group};

use super::assign::{self, Assigned, BASE, TYPES};
use super::claims;
use super::stock::Stock;
use crate::facts::Fact;
use crate::linking::rows;
use crate::links::Link;

/// One group, in the order in which it is stored.
#[derive(Debug, Default)]
pub struct Sorted {
    /// Position of the group.
    pub number: usize,
    pub needs: Vec<String>,
    pub headers: Vec<String>,
    /// Its items, by position in the stock.
    pub items: Vec<usize>,
    /// Functions and variables by their names in C, in the order of the items.
    pub symbols: Vec<String>,
    pub stubs: Vec<(String, String)>,
    /// What it claims, by item.
    pub claims: Vec<(String, Fact)>,
}

/// The text of a group, as it is stored.
#[derive(Debug, Default)]
pub struct Text {
    pub rust: Vec<String>,
    pub facts: Vec<String>,
    pub links: Vec<String>,
}

impl Sorted {
    /// `stock` is the one that it was sorted from.
    pub fn text(&self, stock: &Stock) -> Text {
        let mut links: Vec<String> = self.symbols.iter().filter_map(|name| rows::of(name, stock)).collect();
        if self.number == BASE && !stock.exports.are_known() {
            links.push(Link::Unknown.to_string());
        }
        Text {
            rust: self.items.iter().map(|at| stock.entries[*at].item.render()).collect(),
            facts: self.claims.iter().map(|(_, fact)| fact.to_string()).collect(),
            links,
        }
    }
}

/// Sorts everything.
pub fn sort(
    stock: &Stock,
    groups: &[Group],
    headers: &Headers,
    includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>,
) -> Vec<Sorted> {
    let Assigned { placed, needs } = assign::assign(stock, groups, headers, includes);
    let facts: BTreeMap<usize, Fact> = claims::of(stock).into_iter().collect();
    let mut sorted: Vec<Sorted> = groups.iter().map(|_| Sorted::default()).collect();

    let in_order = |positions: &mut Vec<usize>| {
        positions.sort_by_key(|at| {
            let item = &stock.entries[*at].item;
            (item.kind, &item.name)
        });
    };
    for (number, group) in sorted.iter_mut().enumerate() {
        group.number = number;
        let mut own: Vec<usize> = (0..placed.len()).filter(|at| placed[*at] == Some(number)).collect();
        in_order(&mut own);
        let items = own.iter().map(|at| &stock.entries[*at].item);
        let symbols = items.filter(|item| matches!(item.kind, Kind::Function | Kind::Static));
        group.symbols = symbols.map(|item| item.c_name.clone()).collect();
        group.items.clone_from(&own);
        // The types that groups share are proven by each of them, for what it holds: its own headers declare that.
        let mut proven = if number == TYPES { Vec::new() } else { with_shared(own, &needs, &placed) };
        in_order(&mut proven);
        group.claims = proven
            .iter()
            .filter_map(|at| Some((stock.entries[*at].item.name.clone(), facts.get(at)?.clone())))
            .collect();
        group.headers = headers.own(number, groups).into_iter().map(str::to_owned).collect();
    }
    for (number, stubs) in stubs(stock, &placed).into_iter().enumerate() {
        sorted[number].stubs = stubs.into_iter().map(|(name, of)| (name, groups[of].name.clone())).collect();
    }
    if !sorted[TYPES].items.is_empty() {
        for group in sorted.iter_mut().skip(TYPES + 1) {
            group.needs.push(groups::TYPES.to_owned());
        }
    }
    log_sizes(stock, groups, &placed);
    sorted
}

/// Items, and those in `types` that they hold by value.
fn with_shared(mut items: Vec<usize>, needs: &[Vec<usize>], placed: &[Option<usize>]) -> Vec<usize> {
    let mut seen: BTreeSet<usize> = items.iter().copied().collect();
    let mut next = 0;
    while let Some(&at) = items.get(next) {
        next += 1;
        let shared = needs[at].iter().copied().filter(|need| placed[*need] == Some(TYPES));
        items.extend(shared.filter(|need| seen.insert(*need)));
    }
    items
}

/// Which headers make a group as large as it is: for whoever edits `groups.toml`.
fn log_sizes(stock: &Stock, groups: &[Group], placed: &[Option<usize>]) {
    let mut counts: BTreeMap<(usize, &Path), usize> = BTreeMap::new();
    for (entry, group) in stock.entries.iter().zip(placed) {
        if let (Some(file), Some(group)) = (&entry.file, group) {
            *counts.entry((*group, file)).or_default() += 1;
        }
    }
    for ((group, file), count) in counts {
        tracing::debug!(group = groups[group].name, count, "{}", file.display());
    }
}

/// For each group, the records that it only points to, with the group that defines each.
fn stubs(stock: &Stock, placed: &[Option<usize>]) -> Vec<BTreeMap<String, usize>> {
    let records: BTreeMap<&str, usize> = stock
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.item.kind == Kind::Record)
        .filter_map(|(at, entry)| Some((entry.item.name.as_str(), placed[at]?)))
        .collect();
    let count = placed.iter().flatten().max().map_or(0, |last| last + 1);
    let mut stubs = vec![BTreeMap::new(); count];
    for (at, entry) in stock.entries.iter().enumerate() {
        let Some(group) = placed[at] else { continue };
        for name in &entry.refs.soft {
            if let Some(&of) = records.get(name.as_str()) {
                let is_there = of == group || of == BASE || (of == TYPES && group != BASE);
                if !is_there {
                    stubs[group].insert(name.clone(), of);
                }
            }
        }
    }
    stubs
}

/// The header to include for the declarations of a file: itself where `#include <…>` finds it, else the first bound one
/// that opens it.
pub fn header_for(
    file: &Path,
    headers: &Headers,
    includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>,
    dirs: &[PathBuf],
) -> Option<String> {
    own_name(file, dirs).or_else(|| opener(file, headers, includes))
}

/// The name under which a file can be included.
fn own_name(file: &Path, dirs: &[PathBuf]) -> Option<String> {
    let names = dirs.iter().filter_map(|dir| file.strip_prefix(dir).ok());
    // The name must lead back to this very file: another folder may come first on the path.
    names
        .filter(|name| dirs.iter().map(|dir| dir.join(name)).find(|found| found.is_file()).as_deref() == Some(file))
        .map(|name| name.to_string_lossy().into_owned())
        .min_by_key(String::len)
}

fn opener(file: &Path, headers: &Headers, includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> Option<String> {
    let opens = |header: &Path| {
        let mut seen = BTreeSet::new();
        let mut pending = vec![header];
        while let Some(at) = pending.pop() {
            if at == file {
                return true;
            }
            if seen.insert(at) {
                pending.extend(includes.get(at).into_iter().flatten().map(PathBuf::as_path));
            }
        }
        false
    };
    headers.bound.iter().find(|header| opens(&header.file)).map(|header| header.name.clone())
}
