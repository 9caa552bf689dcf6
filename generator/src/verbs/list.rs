//! `list`: the keys of the store, where they come from, and what each of them costs.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::kernel::source::Source;
use crate::store::manifest::{Manifest, Row};
use crate::store::sizes::{self, Sizes};

#[derive(Debug, Args)]
pub struct Options {
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// Also say what the store's files take when they are packed, as in a published crate
    #[arg(long)]
    pub packed: bool,
    /// For programs
    #[arg(long)]
    pub json: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let (sizes, total) = sizes::of(&options.store, &manifest)?;
    let packed = options.packed.then(|| sizes::packed(&options.store, &manifest)).transpose()?;
    if options.json {
        let keys: Vec<_> = manifest.keys.iter().map(|(key, row)| json(key, row, sizes[key])).collect();
        let store = json!({ "files": total.files, "unshared": total.unshared, "packed": packed });
        return super::print(&(serde_json::to_string_pretty(&json!({ "keys": keys, "store": store }))? + "\n"));
    }
    let packed = packed.map(|packed| format!(", packed {} MB", millions(packed))).unwrap_or_default();
    super::print(&format!(
        "{}{} keys, {} MB{packed}; if they shared nothing, {} MB\n",
        table(&manifest, &sizes),
        manifest.keys.len(),
        millions(total.files),
        millions(total.unshared)
    ))
}

/// A line for each key, and one for each further package that has its headers; the columns are as wide as what is in them.
fn table(manifest: &Manifest, sizes: &BTreeMap<String, Sizes>) -> String {
    let titles = ["key", "configuration", "package", "own KB", "of its set", "shared KB", "set KB"];
    let mut lines = vec![titles.map(str::to_owned)];
    for (key, row) in &manifest.keys {
        let sizes = sizes[key];
        lines.push([
            key.clone(),
            configuration(&row.source),
            package(&row.source),
            (sizes.own / 1000).to_string(),
            format!("{:.2} %", sizes.percent()),
            (sizes.shared / 1000).to_string(),
            (sizes.full / 1000).to_string(),
        ]);
        lines.extend(row.also.iter().map(|source| {
            let mut line = [const { String::new() }; 7];
            (line[1], line[2]) = (configuration(source), package(source));
            line
        }));
    }
    let width = |column: usize| lines.iter().map(|line| line[column].len()).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    let mut text = String::new();
    for line in &lines {
        let mut row = String::new();
        for (column, (cell, width)) in line.iter().zip(widths).enumerate() {
            // Numbers to the right.
            row += &if column < 3 { format!("{cell:<width$}  ") } else { format!("{cell:>width$}  ") };
        }
        text += row.trim_end();
        text.push('\n');
    }
    text
}

/// The release where it names none.
fn configuration(source: &Source) -> String {
    let flavour = source.flavour();
    if flavour.is_empty() { &source.release } else { flavour }.to_owned()
}

fn package(source: &Source) -> String {
    source.words().unwrap_or_else(|| "unknown".to_owned())
}

fn millions(bytes: u64) -> String {
    format!("{:.2}", bytes as f64 / 1e6)
}

fn json(key: &str, row: &Row, sizes: Sizes) -> serde_json::Value {
    json!({
        "key": key,
        "version": row.version,
        "arch": row.arch,
        "configuration": configuration(&row.source),
        "source": row.source,
        "also": row.also,
        "shares_with": sizes::older(key, row),
        "bytes": sizes,
        "own_percent": (sizes.percent() * 100.0).round() / 100.0,
        "symbols": row.config.len(),
        "coverage": row.coverage,
        "available": row.available,
        "opaque": row.opaque.len(),
        "dropped": row.dropped.len(),
    })
}
