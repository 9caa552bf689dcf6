//! `diff`: what changed in the kernel's interface between two keys.

use std::path::PathBuf;

use anyhow::{bail, Result};
use clap::Args;

use crate::diff::compare::{Comparison, Filter};
use crate::diff::item::Space;
use crate::diff::report;
use crate::diff::side::Side;
use crate::groups;
use crate::sets::expand::Reader;
use crate::store::manifest::Manifest;

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
    let (old, new) = (manifest.find(&options.old)?.0, manifest.find(&options.new)?.0);
    let mut store = Reader::new(&options.store);
    let (old, new) = (Side::load(&mut store, &manifest, old)?, Side::load(&mut store, &manifest, new)?);
    if let Some(group) = &options.group {
        let mut known: Vec<&String> = new.groups.iter().collect();
        known.extend(old.groups.iter().filter(|group| !new.groups.contains(group)));
        if !known.contains(&group) {
            let known: Vec<&str> = known.into_iter().map(String::as_str).collect();
            bail!("neither key has a group `{group}`; they have: {}", known.join(", "));
        }
    }
    let bound = groups::by_header()?;
    let filter = Filter { group: options.group.as_deref(), only: options.only, bound: Some(&bound) };
    let comparison = Comparison::of(&old, &new, filter);
    let text = if options.json { report::json(&comparison)? + "\n" } else { report::text(&comparison) };
    super::print(&text)
}
