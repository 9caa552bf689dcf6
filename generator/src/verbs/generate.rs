//! `generate`: one header tree in, one key in the store.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{bail, Context, Result};
use clap::Args;

use crate::groups;
use crate::kernel::source;
use crate::linking::suspects::Suspects;
use crate::make::{self, Made};
use crate::parcel::Parcel;
use crate::progress::Progress;
use crate::store::lock::Lock;
use crate::store::manifest::Manifest;
use crate::store::put::{put, Outcome};
use crate::store::transaction;

#[derive(Debug, Args)]
pub struct Options {
    /// The kernel's header tree, as in /lib/modules/RELEASE/build
    #[arg(long, value_name = "DIR")]
    pub kernel: PathBuf,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub out: PathBuf,
    /// The package that the headers came from; asked of dpkg by default
    #[arg(long, value_name = "NAME")]
    pub source_package: Option<String>,
    /// Its version; asked of dpkg by default
    #[arg(long, value_name = "VERSION")]
    pub source_version: Option<String>,
    /// A variable for kbuild's command line, as in CROSS_COMPILE=aarch64-linux-gnu-
    #[arg(long = "make", value_name = "NAME=VALUE")]
    pub make: Vec<String>,
    /// Groups of headers to bind instead of the built-in ones
    #[arg(long, value_name = "FILE")]
    pub groups: Option<PathBuf>,
    /// A header to bind beyond those of the groups; may be given more than once
    #[arg(long = "include", value_name = "HEADER")]
    pub include: Vec<String>,
    /// Write the key anew where the store has it with other contents and no other key builds on it
    #[arg(long)]
    pub replace: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let started = Instant::now();
    std::fs::create_dir_all(&options.out).with_context(|| format!("cannot make {}", options.out.display()))?;
    let _lock = Lock::take(&options.out)?;
    let manifest = Manifest::load(&options.out)?;
    for left in transaction::clean(&options.out, &manifest)? {
        eprintln!("removed {left}, which an interrupted run left");
    }

    let progress = Progress::new(make::STEPS);
    let parcel = parcel(options, &Suspects::of(&manifest), &progress)?;
    progress.step("writing the store");
    let (_, outcome) = put(&options.out, &manifest, &parcel, options.replace)?;
    drop(progress);
    println!("{}; {}, {:.1} s", summary(&parcel), said(outcome), started.elapsed().as_secs_f64());
    Ok(())
}

fn parcel(options: &Options, suspects: &Suspects, progress: &Progress) -> Result<Parcel> {
    let mut groups = match &options.groups {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            groups::parse(&text).with_context(|| file.display().to_string())?
        }
        None => groups::built_in()?,
    };
    groups::add_overlay(&mut groups, &options.include);
    let made = make::make(&options.kernel, &options.make, &groups, suspects, progress)?;
    refuse_skipped(options, &made)?;
    let source =
        source::of(&made.tree.dir, &made.tree.release, options.source_package.clone(), options.source_version.clone());
    Ok(Parcel::of(made, &groups, source))
}

/// A header that was asked for by name is not left out in silence.
fn refuse_skipped(options: &Options, made: &Made) -> Result<()> {
    for header in &options.include {
        if let Some(why) = made.dropped.get(&format!("<{header}>")) {
            bail!(
                "<{header}> cannot be bound: {why}\n  where: {}\n  mend:  leave it out of KERNEL_INCLUDE, or name the header \
                 that it wants in front of it",
                options.kernel.display()
            );
        }
    }
    Ok(())
}

fn said(outcome: Outcome) -> String {
    match outcome {
        Outcome::New { bytes } => format!("{:.2} MB new", bytes as f64 / 1e6),
        Outcome::Known => "the store has it already: nothing written".to_owned(),
        Outcome::Shared => "the store has it already, from another package with the same headers".to_owned(),
    }
}

fn summary(parcel: &Parcel) -> String {
    let Parcel { key, row, groups } = parcel;
    let items: usize = groups.iter().map(|group| group.rust.len()).sum();
    let facts: usize = groups.iter().map(|group| group.facts.len()).sum();
    let text: usize = groups.iter().flat_map(|group| group.rust.iter().chain(&group.facts)).map(String::len).sum();
    format!(
        "{key}: {items} items and {facts} facts in {} groups, {:.2} MB of text; {} symbols hashed, {} opaque, {} dropped; \
         proven: {}; there: {}",
        groups.len(),
        text as f64 / 1e6,
        row.config.len(),
        row.opaque.len(),
        row.dropped.len(),
        row.coverage,
        row.available
    )
}
