//! `diff`: what changed in the kernel's interface between two keys.

use std::path::PathBuf;

use anyhow::{anyhow, bail, Result};
use clap::Args;

use crate::diff::compare::{Comparison, Filter};
use crate::diff::item::Space;
use crate::diff::report;
use crate::diff::side::Side;
use crate::sets::expand::Reader;
use crate::store::manifest::{Manifest, Row};

#[derive(Debug, Args)]
pub struct Options {
    /// The key to start from, as `list` shows it, or as much of it as no other key begins with
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The key to compare it with, likewise
    #[arg(value_name = "NEW")]
    pub new: String,
    /// What this group lists only
    #[arg(long, value_name = "NAME")]
    pub group: Option<String>,
    /// Names of this kind only
    #[arg(long, value_enum)]
    pub only: Option<Space>,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// For programs
    #[arg(long)]
    pub json: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let (old, new) = (find(&manifest, &options.old)?, find(&manifest, &options.new)?);
    let mut store = Reader::new(&options.store);
    let (old, new) = (Side::load(&mut store, old.0, old.1)?, Side::load(&mut store, new.0, new.1)?);
    if let Some(group) = &options.group {
        let mut known: Vec<&String> = new.groups.iter().collect();
        known.extend(old.groups.iter().filter(|group| !new.groups.contains(group)));
        if !known.contains(&group) {
            let known: Vec<&str> = known.into_iter().map(String::as_str).collect();
            bail!("neither key has a group `{group}`; they have: {}", known.join(", "));
        }
    }
    let comparison = Comparison::of(&old, &new, Filter { group: options.group.as_deref(), only: options.only });
    let text = if options.json { report::json(&comparison)? + "\n" } else { report::text(&comparison) };
    super::print(&text)
}

/// The key of that name, or the one key that begins so.
fn find<'a>(manifest: &'a Manifest, asked: &str) -> Result<(&'a String, &'a Row)> {
    if let Some(exact) = manifest.keys.get_key_value(asked) {
        return Ok(exact);
    }
    let fitting: Vec<_> = manifest.keys.iter().filter(|(key, _)| key.starts_with(asked)).collect();
    match fitting[..] {
        [one] => Ok(one),
        [] => Err(manifest.row(asked).err().unwrap_or_else(|| anyhow!("the store has no key `{asked}`"))),
        _ => {
            let keys: Vec<&str> = fitting.iter().map(|(key, _)| key.as_str()).collect();
            bail!("several keys begin with `{asked}`: {}: write more of the one that is meant", keys.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::manifest;

    #[test]
    fn a_prefix_will_do_where_it_fits_one_key() {
        let row = Row::fixture("6.1.1", "6.1.0");
        let keys = ["6.1.1-x86_64-aa", "6.1.1-x86_64-aabb", "6.12.1-x86_64-cc"];
        let keys = keys.map(|key| (key.to_owned(), row.clone())).into();
        let manifest = Manifest { format: manifest::FORMAT, keys };
        let found =
            |asked: &str| find(&manifest, asked).map(|(key, _)| key.as_str()).map_err(|error| error.to_string());
        assert_eq!(found("6.12").unwrap(), "6.12.1-x86_64-cc");
        // A whole key is none of the longer ones.
        assert_eq!(found("6.1.1-x86_64-aa").unwrap(), "6.1.1-x86_64-aa");
        let several = found("6.1.").unwrap_err();
        assert!(several.contains("6.1.1-x86_64-aa, 6.1.1-x86_64-aabb") && !several.contains("6.12"), "{several}");
        assert!(found("5.10").unwrap_err().contains("has no key `5.10`"));
    }
}
