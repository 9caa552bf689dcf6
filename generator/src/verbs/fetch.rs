//! `fetch`: kernels of the list into the user's cache.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{bail, Result};
use clap::Args;

use crate::kernels::names::Shard;
use crate::kernels::{fetch, record, Kernel, List, Selection};

#[derive(Debug, Args)]
pub struct Options {
    /// A list of sources instead of the built-in one (generator/kernels.toml)
    #[arg(long, value_name = "FILE")]
    pub list: Option<PathBuf>,
    /// Kernels whose names match, as debian/bookworm/*-amd64; may be given more than once
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    pub only: Vec<String>,
    /// One of N parts of the list
    #[arg(long, value_name = "I/N")]
    pub shard: Option<Shard>,
    /// Fetch each kernel's image too, whose BTF `verify` compares with
    #[arg(long)]
    pub images: bool,
    /// Go by the indexes that the cache has
    #[arg(long)]
    pub offline: bool,
    /// Say which kernels there are and which of them are fetched, and fetch none
    #[arg(long, conflicts_with = "json")]
    pub dry_run: bool,
    /// Print the kernels as JSON: where their header trees and images are
    #[arg(long)]
    pub json: bool,
    /// Take the mirror from this file of apt sources instead of the system's
    #[arg(long, value_name = "FILE")]
    pub sources: Option<PathBuf>,
}

pub fn run(options: &Options) -> Result<()> {
    let started = Instant::now();
    let list = List::load(options.list.as_deref())?;
    let selection = Selection::new(&options.only, options.shard)?;
    let folder = record::folder()?;
    let (record, notes) = fetch::look_up(&list, &selection, options.sources.as_deref(), options.offline, &folder)?;
    for note in &notes {
        eprintln!("note: {note}");
    }
    let kernels = record::kernels(&record, &list, &selection, &folder)?;
    if options.dry_run {
        for kernel in &kernels {
            let state = if fetch::is_whole(kernel, options.images) { "there" } else { "missing" };
            println!("{:<46} {:<22} {state}", kernel.name, kernel.package().version);
        }
        return Ok(());
    }
    let outcome = fetch::fetch(&kernels, options.images, &folder)?;
    if options.json {
        println!("{:#}", kernels.iter().map(described).collect::<serde_json::Value>());
    } else {
        println!(
            "{} kernels: {} fetched ({:.1} MB), {} were there, {} failed; {:.1} s",
            kernels.len(),
            outcome.fetched,
            outcome.bytes as f64 / 1e6,
            outcome.there,
            outcome.failed.len(),
            started.elapsed().as_secs_f64()
        );
    }
    if !outcome.failed.is_empty() {
        let failed: Vec<String> = outcome.failed.iter().map(|(name, why)| format!("{name}: {why}")).collect();
        bail!("{} of {} kernels were not fetched:\n{}", failed.len(), kernels.len(), failed.join("\n"));
    }
    Ok(())
}

/// A kernel and its places, for programs.
fn described(kernel: &Kernel) -> serde_json::Value {
    serde_json::json!({
        "name": kernel.name,
        "release": kernel.release,
        "arch": kernel.debian,
        "version": kernel.package().version,
        "tree": kernel.tree(),
        "image": kernel.image(),
    })
}
