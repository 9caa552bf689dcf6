//! The set of bindings that a kernel gets: what it claims, and which symbols of the configuration it rests on.

use crate::facts::Fact;
use crate::{sets, terse};
use anyhow::{bail, Context, Result};
use kmod_tests::rows;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

/// Some groups of a set.
#[derive(Debug, Default)]
pub struct Set {
    /// Its key.
    pub key: String,
    /// The headers of the groups, in order.
    pub headers: Vec<String>,
    /// What they claim, each once.
    pub facts: Vec<Fact>,
    /// The symbols of the layout hash.
    pub config: BTreeMap<String, String>,
}

impl Set {
    /// The names of its constants.
    pub fn constants(&self) -> HashSet<&str> {
        let constants = self.facts.iter().filter(|fact| matches!(fact, Fact::Const { .. } | Fact::Text { .. }));
        constants.map(Fact::subject).collect()
    }

    /// Reads a set from the store; docs/architecture.md describes it.
    pub fn load(folder: &Path, key: &str, groups: &[&str]) -> Result<Set> {
        let path = |key: &str| folder.join("keys").join(format!("{key}.set"));
        let text = |key: &str| fs::read_to_string(path(key)).map_err(|why| format!("{}: {why}", path(key).display()));
        let read = sets::read(key, &mut { text }).map_err(anyhow::Error::msg)?;
        let mut pool = Pool { folder, segments: HashMap::new() };
        let records = |group: &sets::Group, kind: usize, pool: &mut Pool| pool.records(&group.places[kind], kind);
        let items: Vec<Vec<String>> =
            read.groups.iter().map(|group| records(group, 0, &mut pool)).collect::<Result<_>>()?;
        let facts: Vec<Vec<String>> =
            read.groups.iter().map(|group| records(group, 1, &mut pool)).collect::<Result<_>>()?;
        let stored: Vec<terse::Group> =
            items.iter().zip(&facts).map(|(items, facts)| terse::Group { items, facts }).collect();
        let arch = key.split('-').nth(1).with_context(|| format!("{key} names no architecture"))?;
        let facts = terse::restore(arch, &stored).map_err(anyhow::Error::msg)?;
        let mut set = Set { key: key.to_owned(), config: config(folder, key)?, ..Set::default() };
        let mut seen = HashSet::new();
        let wanted = read.groups.iter().zip(facts).filter(|(group, _)| groups.contains(&group.name.as_str()));
        for (group, facts) in wanted {
            set.headers.extend(group.all("header").map(str::to_owned));
            for line in facts.into_iter().filter(|line| seen.insert(line.clone())) {
                set.facts.push(Fact::parse(&line).with_context(|| format!("not a fact: {line}"))?);
            }
        }
        if set.facts.is_empty() {
            bail!("{}: there are no facts of the groups {groups:?}", path(key).display());
        }
        Ok(set)
    }
}

/// The pool of records; a segment is read once.
struct Pool<'a> {
    folder: &'a Path,
    segments: HashMap<String, Vec<String>>,
}

impl Pool<'_> {
    fn records(&mut self, places: &sets::Places, kind: usize) -> Result<Vec<String>> {
        let mut records = Vec::new();
        for (segment, positions) in places {
            let name = format!("{segment}.{}", sets::KINDS[kind]);
            if !self.segments.contains_key(&name) {
                let path = self.folder.join("pool").join(&name);
                let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
                let all = match kind {
                    0 => text
                        .trim_end()
                        .split("\n\n")
                        .filter(|item| !item.starts_with("//"))
                        .map(str::to_owned)
                        .collect(),
                    _ => text.lines().map(str::to_owned).collect(),
                };
                self.segments.insert(name.clone(), all);
            }
            for place in positions {
                let record = self.segments[&name].get(*place);
                records.push(record.with_context(|| format!("{name} has no record {place}"))?.clone());
            }
        }
        Ok(records)
    }
}

fn config(folder: &Path, key: &str) -> Result<BTreeMap<String, String>> {
    let path = folder.join("manifest.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let manifest: Value = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    let manifest = rows::whole(manifest)?;
    let symbols = manifest["keys"][key]["config"].as_object();
    let symbols = symbols.with_context(|| format!("{} has no key {key}", path.display()))?;
    Ok(symbols.iter().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect())
}
