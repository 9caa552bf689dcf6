//! `generate`: header trees in, keys in the store: one, or all of the list.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{bail, Context, Result};
use clap::Args;

use crate::groups;
use crate::judge::Complaint;
use crate::kernel::source;
use crate::make::{self, Made};
use crate::parcel::Parcel;
use crate::progress::Progress;
use crate::store;
use crate::store::put::{put, Clash, Outcome};

use super::all::Many;

#[derive(Debug, Args)]
pub struct Options {
    /// The kernel's header tree, as in /lib/modules/RELEASE/build
    #[arg(long, value_name = "DIR", required_unless_present = "all", conflicts_with = "all")]
    pub kernel: Option<PathBuf>,
    /// All kernels of the list that were fetched (`cargo generator fetch`) and that the store lacks
    #[arg(long)]
    pub all: bool,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub out: PathBuf,
    #[command(flatten)]
    pub one: One,
    #[command(flatten)]
    pub many: Many,
}

/// What is said of one kernel.
#[derive(Debug, Args)]
pub struct One {
    /// The package that the headers came from; asked of dpkg by default
    #[arg(long, value_name = "NAME", conflicts_with = "all")]
    pub source_package: Option<String>,
    /// Its version; asked of dpkg by default
    #[arg(long, value_name = "VERSION", conflicts_with = "all")]
    pub source_version: Option<String>,
    /// A variable for kbuild's command line, as in CROSS_COMPILE=aarch64-linux-gnu-
    #[arg(long = "make", value_name = "NAME=VALUE", conflicts_with = "all")]
    pub make: Vec<String>,
    /// Groups of headers to bind instead of the built-in ones
    #[arg(long, value_name = "FILE", conflicts_with = "all")]
    pub groups: Option<PathBuf>,
    /// A header to bind beyond those of the groups; may be given more than once
    #[arg(long = "include", value_name = "HEADER", conflicts_with = "all")]
    pub include: Vec<String>,
    /// Write the key anew where the store has it with other contents and no other key builds on it
    #[arg(long, conflicts_with = "all")]
    pub replace: bool,
    /// Where the store has the key with other contents, add another one, with a digest of the contents behind it
    #[arg(long, conflicts_with_all = ["all", "replace"])]
    pub beside: bool,
    /// Write what was made to a file, which `--all` puts into the store
    #[arg(long, value_name = "FILE", conflicts_with = "all")]
    pub parcel: Option<PathBuf>,
    /// How many compilers to run at a time; one for each processor by default
    #[arg(long, value_name = "N", conflicts_with = "all")]
    pub threads: Option<usize>,
    /// Say each step on a line, for the program that runs this one
    #[arg(long, hide = true)]
    pub log_steps: bool,
}

pub fn run(options: &Options) -> Result<()> {
    match &options.kernel {
        Some(kernel) => one(kernel, &options.out, &options.one),
        None => super::all::run(&options.out, &options.many),
    }
}

/// Makes one kernel's key, or its parcel.
fn one(kernel: &Path, out: &Path, options: &One) -> Result<()> {
    let started = Instant::now();
    crate::parallel::limit(options.threads.unwrap_or(0));
    let progress = if options.log_steps { Progress::lines() } else { Progress::new(make::STEPS) };
    if let Some(file) = &options.parcel {
        let parcel = parcel(kernel, options, &progress)?;
        return parcel.write(file);
    }
    let (_lock, manifest) = store::open(out)?;
    let parcel = parcel(kernel, options, &progress)?;
    progress.step("writing the store");
    let clash = match (options.replace, options.beside) {
        (true, _) => Clash::Replace,
        (_, true) => Clash::Beside,
        _ => Clash::Refuse,
    };
    let (_, key, outcome) = put(out, &manifest, &parcel, clash)?;
    drop(progress);
    println!("{}; {}, {:.1} s", summary(&key, &parcel), said(outcome), started.elapsed().as_secs_f64());
    Ok(())
}

fn parcel(kernel: &Path, options: &One, progress: &Progress) -> Result<Parcel> {
    let mut groups = match &options.groups {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            groups::parse(&text).with_context(|| file.display().to_string())?
        }
        None => groups::built_in()?,
    };
    groups::add_overlay(&mut groups, &options.include);
    let made = make::make(kernel, &options.make, &groups, progress)?;
    refuse_skipped(kernel, options, &made)?;
    let source =
        source::of(&made.tree.dir, &made.tree.release, options.source_package.clone(), options.source_version.clone());
    Ok(Parcel::of(made, &groups, source))
}

/// A header that was asked for by name is not left out in silence.
fn refuse_skipped(kernel: &Path, options: &One, made: &Made) -> Result<()> {
    for header in &options.include {
        if let Some(Complaint { why, place }) = made.skipped.get(header) {
            let place = place.clone().unwrap_or_else(|| kernel.display().to_string());
            bail!(
                "<{header}> cannot be bound: {why}\n  where: {place}\n  mend:  leave it out of KERNEL_INCLUDE, or name the header \
                 that it wants in front of it"
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

fn summary(key: &str, parcel: &Parcel) -> String {
    let Parcel { row, groups, .. } = parcel;
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
