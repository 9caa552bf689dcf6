//! `show`: one key's bindings in full, as a build that picks them sees them.

use std::path::PathBuf;

use anyhow::{bail, Result};
use clap::Args;

use crate::sets::expand::{self, Group};
use crate::store::manifest::Manifest;

#[derive(Debug, Args)]
pub struct Options {
    /// As `list` shows it, or as much of it as no other key begins with
    pub key: String,
    /// This group only (may be repeated)
    #[arg(long, value_name = "NAME")]
    pub group: Vec<String>,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let (key, row) = manifest.find(&options.key)?;
    let groups = expand::load(&options.store, key, row)?;
    if let Some(unknown) = options.group.iter().find(|name| !groups.iter().any(|group| group.name == **name)) {
        let names: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
        bail!("{key} has no group `{unknown}`; it has: {}", names.join(", "));
    }
    let chosen = groups.iter().filter(|group| options.group.is_empty() || options.group.contains(&group.name));
    let text: String = chosen.map(text).collect();
    super::print(&text)
}

fn text(group: &Group) -> String {
    let mut text = format!("// group {}\n", group.name);
    let lines = [
        ("needs", group.needs.clone()),
        ("header", group.headers.clone()),
        ("stub", group.stubs.iter().map(|(name, of)| format!("{name} (of {of})")).collect()),
        ("fact", group.facts.clone()),
    ];
    for (word, values) in lines {
        for value in values {
            text.push_str(&format!("// {word} {value}\n"));
        }
    }
    for record in &group.rust {
        text.push('\n');
        text.push_str(record);
        text.push('\n');
    }
    text.push('\n');
    text
}
