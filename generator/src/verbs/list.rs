//! `list`: the keys of the store.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::store::manifest::{Manifest, Row};
use crate::store::set_path;

#[derive(Debug, Args)]
pub struct Options {
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// For programs
    #[arg(long)]
    pub json: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    if options.json {
        let rows: Vec<_> = manifest.keys.iter().map(|(key, row)| json(key, row)).collect();
        println!("{}", serde_json::to_string_pretty(&rows)?);
        return Ok(());
    }
    println!("{:<30} {:<24} {:<34} {:>9} {:>9}", "key", "release", "package", "own KB", "reads KB");
    for (key, row) in &manifest.keys {
        let package = match (&row.source.package, &row.source.version) {
            (Some(package), Some(version)) => format!("{package} {version}"),
            (Some(package), None) => package.clone(),
            _ => "unknown".to_owned(),
        };
        let (own, reads) = sizes(key, row);
        println!("{key:<30} {:<24} {package:<34} {:>9} {:>9}", row.source.release, own / 1000, reads / 1000);
    }
    Ok(())
}

/// Bytes that the key brought, and bytes of all files that it reads.
fn sizes(key: &str, row: &Row) -> (u64, u64) {
    let is_own = |path: &str| path == set_path(key) || path.starts_with(&format!("pool/{key}."));
    let own = row.files.iter().filter(|(path, _)| is_own(path)).map(|(_, file)| file.bytes).sum();
    (own, row.files.values().map(|file| file.bytes).sum())
}

fn json(key: &str, row: &Row) -> serde_json::Value {
    let (own, reads) = sizes(key, row);
    json!({
        "key": key,
        "version": row.version,
        "arch": row.arch,
        "source": row.source,
        "own_bytes": own,
        "read_bytes": reads,
        "symbols": row.config.len(),
        "opaque": row.opaque.len(),
        "dropped": row.dropped.len(),
    })
}
