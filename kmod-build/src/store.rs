//! Reads the committed store (docs/architecture.md describes the format): which records make which group of a set.

use crate::fail::{Failure, OnPath, Result};
use crate::{bits, set, terse};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// One group of a set, put together from the pool.
#[derive(Debug, Default)]
pub struct Group {
    /// Its name: a cargo feature of `bindings`.
    pub name: String,
    /// What a C file includes to see all that this group speaks of.
    pub headers: Vec<String>,
    /// Rust items.
    pub items: Vec<String>,
    /// Layout facts, in full.
    pub facts: Vec<String>,
    /// How the items are linked, as the pool has it.
    pub links: Vec<String>,
    /// Types known through pointers only, with the group that defines each.
    pub stubs: Vec<(String, String)>,
    /// Groups that must be there as well.
    pub needs: Vec<String>,
}

/// Reads the set of a key, those that it is like, and the pool segments that it names.
pub fn read(folder: &Path, key: &str, arch: &str) -> Result<Vec<Group>> {
    let path = |key: &str| folder.join("keys").join(format!("{key}.set"));
    let set =
        set::read(key, &mut |key| fs::read_to_string(path(key)).map_err(|e| format!("{}: {e}", path(key).display())))
            .map_err(|why| Failure::new(why).at(path(key).display()))?;
    let mut pool = Pool { folder: folder.join("pool"), segments: HashMap::new() };
    let mut groups: Vec<Group> = set
        .groups
        .iter()
        .map(|group| gather(group, &mut pool))
        .collect::<Result<_>>()
        .map_err(|f| f.at(path(key).display()))?;
    let stored: Vec<terse::Group<'_>> =
        groups.iter().map(|group| terse::Group { items: &group.items, facts: &group.facts }).collect();
    let facts = terse::restore(arch, &stored).map_err(|why| Failure::new(why).at(path(key).display()))?;
    for (group, facts) in groups.iter_mut().zip(facts) {
        group.facts = facts;
    }
    Ok(groups)
}

/// A group with its records, in the order of the segments.
fn gather(group: &set::Group, pool: &mut Pool) -> Result<Group> {
    let [items, facts, links] = [0, 1, 2].map(|kind| {
        let mut records = Vec::new();
        for (segment, places) in &group.places[kind] {
            let all = pool.segment(segment, set::KINDS[kind])?;
            for place in places {
                let record = all.get(*place);
                let missing =
                    || Failure::new(format!("the pool has no record {place} of {segment}.{}", set::KINDS[kind]));
                records.push(record.ok_or_else(missing)?.clone());
            }
        }
        Ok(records)
    });
    let items: Vec<String> = items?;
    let items = items.iter().map(|item| {
        bits::expand(item).ok_or_else(|| Failure::new(format!("bitfields that this program cannot read: {item}")))
    });
    let stubs = group.all("stub").filter_map(|stub| stub.split_once(' '));
    Ok(Group {
        name: group.name.clone(),
        headers: group.all("header").map(str::to_owned).collect(),
        items: items.collect::<Result<_>>()?,
        facts: facts?,
        links: links?,
        stubs: stubs.map(|(name, of)| (name.to_owned(), of.to_owned())).collect(),
        needs: group.all("needs").map(str::to_owned).collect(),
    })
}

struct Pool {
    folder: PathBuf,
    segments: HashMap<String, Vec<String>>,
}

impl Pool {
    fn segment(&mut self, name: &str, kind: &str) -> Result<&[String]> {
        let file = format!("{name}.{kind}");
        if !self.segments.contains_key(&file) {
            let path = self.folder.join(&file);
            let text = fs::read_to_string(&path).on(&path)?;
            let records = if kind == "rs" {
                text.split("\n\n")
                    .map(|record| record.trim_matches('\n'))
                    .filter(|record| !record.is_empty() && !record.starts_with("//"))
                    .map(str::to_owned)
                    .collect()
            } else {
                text.lines().map(str::to_owned).collect()
            };
            self.segments.insert(file.clone(), records);
        }
        Ok(&self.segments[&file])
    }
}
