//! The groups of headers, as `groups.toml` lists them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{bail, Context, Result};
use serde::Deserialize;

const FILE: &str = include_str!("../groups.toml");

/// The group that is always compiled.
pub const BASE: &str = "base";
/// The group of the headers that a user adds with `--include`.
pub const OVERLAY: &str = "overlay";
/// The group that every other one needs.
pub const TYPES: &str = "types";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub name: String,
    pub reason: String,
    pub headers: Vec<String>,
    /// Headers of other groups that these need in front of them, because they do not include what they use.
    #[serde(default)]
    pub after: Vec<String>,
    #[serde(default)]
    pub by_need: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    group: Vec<Group>,
}

/// The groups that this generator was built with.
pub fn built_in() -> Result<Vec<Group>> {
    parse(FILE).context("generator/groups.toml")
}

/// The built-in group of each header that one lists.
pub fn by_header() -> Result<BTreeMap<String, String>> {
    let of_group = |group: Group| group.headers.into_iter().map(move |header| (header, group.name.clone()));
    Ok(built_in()?.into_iter().flat_map(of_group).collect())
}

/// Adds the headers that a user asks for and no group has, as a group of their own.
pub fn add_overlay(groups: &mut Vec<Group>, headers: &[String]) {
    let bound = |header: &&String| groups.iter().any(|group| group.headers.contains(header));
    let headers: Vec<String> = headers.iter().filter(|header| !bound(header)).cloned().collect();
    if !headers.is_empty() {
        let reason = "headers that were asked for".to_owned();
        groups.push(Group { name: OVERLAY.to_owned(), reason, headers, after: Vec::new(), by_need: false });
    }
}

pub fn parse(text: &str) -> Result<Vec<Group>> {
    let groups = toml::from_str::<File>(text)?.group;
    let names: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
    if names.first() != Some(&BASE) || names.get(1) != Some(&TYPES) {
        bail!("the first two groups must be `{BASE}` and `{TYPES}`, not {names:?}");
    }
    let mut seen = BTreeSet::new();
    for group in &groups {
        if group.name.is_empty() || !group.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
            bail!("group `{}`: a name is of lower-case letters, because it is a cargo feature", group.name);
        }
        if group.reason.is_empty() {
            bail!("group `{}` has no reason", group.name);
        }
        if !seen.insert(&group.name) {
            bail!("group `{}` is listed twice", group.name);
        }
    }
    Ok(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_is_sound() {
        let groups = built_in().unwrap();
        assert!(groups.len() > 10);
        assert!(groups[1].by_need && groups[1].headers.is_empty());
    }

    #[test]
    fn an_overlay_has_what_no_group_has() {
        let mut groups = built_in().unwrap();
        let count = groups.len();
        add_overlay(&mut groups, &["linux/fs.h".to_owned()]);
        assert_eq!(groups.len(), count);
        add_overlay(&mut groups, &["linux/fs.h".to_owned(), "linux/odd.h".to_owned()]);
        assert_eq!(groups[count].headers, ["linux/odd.h"]);
    }

    #[test]
    fn bad_files_are_refused() {
        assert!(parse("[[group]]\nname='net'\nreason='x'\nheaders=[]").is_err());
        assert!(parse("[[group]]\nname='base'\nreason=''\nheaders=[]").is_err());
        assert!(parse("[[group]]\nname='base'\nreason='x'\nheaders=[]\nodd=1").is_err());
    }
}
