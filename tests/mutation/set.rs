//! The set of bindings that a kernel gets: what it claims, and which symbols of the configuration it rests on.

use crate::facts::Fact;
use anyhow::{bail, Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

/// How a set begins.
const FORMAT: &str = "format 2";

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
    /// Reads a set from the store; docs/architecture.md describes it.
    pub fn load(folder: &Path, key: &str, groups: &[&str]) -> Result<Set> {
        let path = folder.join("keys").join(format!("{key}.set"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let mut set = Set { key: key.to_owned(), config: config(folder, key)?, ..Set::default() };
        let mut segments = HashMap::new();
        let mut seen = HashSet::new();
        let mut wanted = false;
        let mut lines = text.lines();
        if lines.next() != Some(FORMAT) {
            bail!("{} does not begin with `{FORMAT}`", path.display());
        }
        for line in lines {
            let words: Vec<&str> = line.split(' ').collect();
            match words[..] {
                ["group", name] => wanted = groups.contains(&name),
                ["header", name] if wanted => set.headers.push(name.to_owned()),
                ["facts", segment, ranges] if wanted => {
                    if !segments.contains_key(segment) {
                        let path = folder.join("pool").join(format!("{segment}.facts"));
                        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
                        segments.insert(segment.to_owned(), text.lines().map(str::to_owned).collect::<Vec<_>>());
                    }
                    for number in numbers(ranges)? {
                        let line = segments[segment].get(number).with_context(|| format!("{segment} {number}"))?;
                        if seen.insert(line.clone()) {
                            set.facts.push(Fact::parse(line).with_context(|| format!("not a fact: {line}"))?);
                        }
                    }
                }
                // `rs` and `links`, and what groups have of each other: no claims on headers.
                _ => {}
            }
        }
        if set.facts.is_empty() {
            bail!("{}: there are no facts of the groups {groups:?}", path.display());
        }
        Ok(set)
    }
}

/// `0-12,14`
fn numbers(ranges: &str) -> Result<Vec<usize>> {
    let mut list = vec![];
    for range in ranges.split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        list.extend(first.parse::<usize>()?..=last.parse()?);
    }
    Ok(list)
}

fn config(folder: &Path, key: &str) -> Result<BTreeMap<String, String>> {
    let path = folder.join("manifest.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let manifest: Value = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    let symbols = manifest["keys"][key]["config"].as_object();
    let symbols = symbols.with_context(|| format!("{} has no key {key}", path.display()))?;
    Ok(symbols.iter().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect())
}
