//! What a key says of linking: which functions are inline or macros, and what is exported to whom.
//!
//! Keys of older stores say nothing of it.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::store::manifest::Row;
use crate::store::{self, ranges, set_path};

use super::side::Lines;

/// What a claim says of an item that is exported to none.
pub const NOBODY: &str = "!";

/// Whom a claim is for, in words: `gpl`, `any NAMESPACE`, `!symbol`.
pub fn whom(linked: &str) -> String {
    let (to, namespace) = linked.split_once(' ').unwrap_or((linked, ""));
    let to = match (to, to.strip_prefix('!')) {
        ("any", _) => "all modules".to_owned(),
        ("gpl", _) => "GPL-compatible modules".to_owned(),
        (_, Some("")) => "no module".to_owned(),
        (_, Some(symbol)) => format!("no module ({symbol} is not exported)"),
        _ => to.to_owned(),
    };
    if namespace.is_empty() {
        to
    } else {
        format!("{to} that import {namespace}")
    }
}

/// A record of `pool/*.links`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    Export { symbol: String, to: String },
    Inline { name: String, to: String },
    Macro { name: String, to: String, prototype: String },
}

impl Link {
    pub fn parse(line: &str) -> Option<Link> {
        let cells: Vec<&str> = line.split('\t').collect();
        Some(match cells[..] {
            ["export", symbol, to, namespace] => {
                Link::Export { symbol: symbol.to_owned(), to: format!("{to} {namespace}").trim_end().to_owned() }
            }
            ["inline", name, _, to] => Link::Inline { name: name.to_owned(), to: to.to_owned() },
            ["macro", name, _, to, prototype, ..] => {
                Link::Macro { name: name.to_owned(), to: to.to_owned(), prototype: prototype.to_owned() }
            }
            _ => return None,
        })
    }
}

/// The lines of a key by group; nothing where the key has none at all.
pub fn load(folder: &Path, key: &str, row: &Row) -> Result<Option<Vec<Lines>>> {
    if !row.files.keys().any(|path| path.ends_with(".links")) {
        return Ok(None);
    }
    let path = set_path(key);
    let mut segments = HashMap::new();
    for segment in row.files.keys().filter(|path| path.ends_with(".links")) {
        segments.insert(segment.as_str(), store::read(folder, segment)?);
    }
    lines(&store::read(folder, &path)?, &segments).with_context(|| path).map(Some)
}

/// Picks out what a set's text names of the segments.
fn lines(set: &str, segments: &HashMap<&str, String>) -> Result<Vec<Lines>> {
    let split: HashMap<&str, Vec<&str>> = segments.iter().map(|(path, text)| (*path, text.lines().collect())).collect();
    let mut groups: Vec<Lines> = Vec::new();
    for line in set.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        match (&words[..], groups.last_mut()) {
            (["group", name], _) => groups.push(((*name).to_owned(), Vec::new())),
            (["links", segment, positions], Some((_, lines))) => {
                let path = format!("pool/{segment}.links");
                let all = split
                    .get(path.as_str())
                    .with_context(|| format!("the manifest does not list {path} for this key"))?;
                for position in ranges::parse(positions)? {
                    let line = all.get(position).with_context(|| format!("{path} has no record {position}"))?;
                    lines.push((*line).to_owned());
                }
            }
            _ => {}
        }
    }
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_names_lines_of_segments() {
        let segments = HashMap::from([("pool/k.links", "export\ta\tany\t\nexport\tb\tgpl\tNS\n".to_owned())]);
        let groups = lines("format 2\ngroup base\nrs k 0\ngroup fs\nlinks k 1\n", &segments).unwrap();
        let expected = [("base".to_owned(), vec![]), ("fs".to_owned(), vec!["export\tb\tgpl\tNS".to_owned()])];
        assert_eq!(groups, expected);
        assert!(lines("group fs\nlinks k 2\n", &segments).is_err());
        assert!(lines("group fs\nlinks other 0\n", &segments).is_err());
    }

    #[test]
    fn whom_a_symbol_is_for() {
        let of = |line: &str| match Link::parse(line).unwrap() {
            Link::Export { to, .. } | Link::Inline { to, .. } | Link::Macro { to, .. } => whom(&to),
        };
        assert_eq!(of("export\ta\tgpl\t"), "GPL-compatible modules");
        assert_eq!(of("export\ta\tany\tNS"), "all modules that import NS");
        assert_eq!(of("inline\ta\tlinux/a.h\t!b"), "no module (b is not exported)");
        assert_eq!(whom(NOBODY), "no module");
        assert_eq!(Link::parse("inline\ta"), None);
    }
}
