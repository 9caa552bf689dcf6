//! Which group an item belongs to.
//!
//! * Declared in a header that a group lists: that group. (`base` lists headers too, and gets just these items.)
//! * Declared in a header that no group lists: the first group, after those by need, whose headers open it.
//! * Held by value by an item of `base`: `base`.
//! * Held by value by an item of another group than its own: `types`, which every group but `base` needs. So groups never
//!   need each other, and any choice of them compiles.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::path::{Path, PathBuf};

use crate::bind::headers::Headers;
use crate::bind::items::Kind;
use crate::groups::Group;

use super::stock::Stock;

/// Position of `base` and `types` in the list of groups.
pub const BASE: usize = 0;
pub const TYPES: usize = 1;

/// By position in the stock.
pub struct Assigned {
    /// The group; `None` for what nothing needs.
    pub placed: Vec<Option<usize>>,
    /// What must be there in full for an item to compile.
    pub needs: Vec<Vec<usize>>,
}

pub fn assign(
    stock: &Stock,
    groups: &[Group],
    headers: &Headers,
    includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>,
) -> Assigned {
    let opens = first_openers(groups, headers, includes);
    let own = |file: &Path| headers.lists(file).or_else(|| opens.get(file).copied());
    // There are many items to a file.
    let mut of_file: HashMap<&Path, Option<usize>> = HashMap::new();
    let mut placed: Vec<Option<usize>> = Vec::with_capacity(stock.entries.len());
    for entry in &stock.entries {
        let file = entry.file.as_deref();
        placed.push(file.and_then(|file| *of_file.entry(file).or_insert_with(|| own(file))));
    }

    let types: BTreeMap<&str, usize> = stock
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| matches!(entry.item.kind, Kind::Alias | Kind::Record))
        .map(|(at, entry)| (entry.item.name.as_str(), at))
        .collect();
    // What must be there in full: what is held by value, and aliases, which have no opaque form.
    let needs: Vec<Vec<usize>> = stock
        .entries
        .iter()
        .map(|entry| {
            let hard = entry.refs.hard.iter().filter_map(|name| types.get(name.as_str()).copied());
            let soft = entry.refs.soft.iter().filter_map(|name| types.get(name.as_str()).copied());
            let aliases = soft.filter(|at| stock.entries[*at].item.kind == Kind::Alias);
            hard.chain(aliases).collect()
        })
        .collect();

    pull(&mut placed, &needs, BASE, |user, _| user == Some(BASE));
    name_only(&mut placed, stock, &types);
    pull(&mut placed, &needs, TYPES, |user, need| {
        user.is_some() && need != Some(BASE) && (need != user || user == Some(TYPES))
    });
    Assigned { placed, needs }
}

/// Records that no header declares on its own account (a name that first occurs in a parameter list): with the others.
fn name_only(placed: &mut [Option<usize>], stock: &Stock, types: &BTreeMap<&str, usize>) {
    for user in 0..placed.len() {
        let Some(group) = placed[user] else { continue };
        for need in stock.entries[user].refs.soft.iter().filter_map(|name| types.get(name.as_str()).copied()) {
            if placed[need].is_none() {
                placed[need] = Some(if group == BASE { BASE } else { TYPES });
            }
        }
    }
}

/// Moves what is needed into `into`, for every pair of user and need for which `moves` holds, until nothing moves.
fn pull(
    placed: &mut [Option<usize>],
    needs: &[Vec<usize>],
    into: usize,
    moves: impl Fn(Option<usize>, Option<usize>) -> bool,
) {
    let mut pending: VecDeque<usize> = (0..placed.len()).collect();
    while let Some(user) = pending.pop_front() {
        for &need in &needs[user] {
            if placed[need] != Some(into) && moves(placed[user], placed[need]) {
                placed[need] = Some(into);
                pending.push_back(need);
            }
        }
    }
}

/// The first group whose headers open each file, directly or not.
fn first_openers(
    groups: &[Group],
    headers: &Headers,
    includes: &BTreeMap<PathBuf, BTreeSet<PathBuf>>,
) -> BTreeMap<PathBuf, usize> {
    let mut first: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for number in (0..groups.len()).filter(|number| *number != BASE && !groups[*number].by_need) {
        let mut pending: Vec<&Path> =
            headers.bound.iter().filter(|header| header.group == number).map(|header| header.file.as_path()).collect();
        while let Some(file) = pending.pop() {
            if first.contains_key(file) {
                continue;
            }
            first.insert(file.to_owned(), number);
            pending.extend(includes.get(file).into_iter().flatten().map(PathBuf::as_path));
        }
    }
    first
}
