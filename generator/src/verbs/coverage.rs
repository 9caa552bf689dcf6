//! `coverage`: how much of a key both compilers confirm, and why not the rest.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::store::manifest::{Manifest, Row};

#[derive(Debug, Args)]
pub struct Options {
    /// As `list` shows it, or as much of it as no other key begins with; all keys by default
    pub key: Option<String>,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// For programs
    #[arg(long)]
    pub json: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let rows: Vec<(&String, &Row)> = match &options.key {
        Some(asked) => vec![manifest.find(asked)?],
        None => manifest.keys.iter().collect(),
    };
    if options.json {
        let rows: Vec<_> = rows
            .into_iter()
            .map(|(key, row)| json!({ "key": key, "coverage": row.coverage, "unproven": row.unproven, "available": row.available, "unavailable": row.unavailable, "opaque": row.opaque, "dropped": row.dropped }))
            .collect();
        return super::print(&(serde_json::to_string_pretty(&rows)? + "\n"));
    }
    super::print(&rows.into_iter().map(|(key, row)| text(key, row)).collect::<String>())
}

fn text(key: &str, row: &Row) -> String {
    let mut text = format!("{key}\n");
    for (kind, count) in row.coverage.by_kind() {
        let (proven, bound) = (count.proven, count.bound);
        text.push_str(&format!("  {kind:<10} {proven:>6} of {bound:>6} confirmed, {:.2} %\n", count.percent()));
    }
    for (kind, share) in row.available.by_kind() {
        let (bound, known) = (share.bound, share.known);
        text.push_str(&format!("  {kind:<16} {bound:>6} of {known:>6} bound, {:.2} %\n", share.percent()));
    }
    for (title, items) in [
        ("not confirmed", &row.unproven),
        ("known by size only", &row.opaque),
        ("left out", &row.dropped),
        ("not bound", &row.unavailable),
    ] {
        if !items.is_empty() {
            text.push_str(&format!("  {title}:\n"));
        }
        for (name, why) in items {
            text.push_str(&format!("    {name}: {why}\n"));
        }
    }
    text
}
