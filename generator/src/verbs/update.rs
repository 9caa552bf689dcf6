//! `update`: what the archive has and the store lacks, fetched, made, verified, and committed one by one. Fit for a timer.

use std::path::{Path, PathBuf};

use anyhow::{bail, ensure, Context, Result};
use clap::Args;

use crate::btf::check::check;
use crate::btf::report as btf_report;
use crate::diff::compare::{Comparison, Filter};
use crate::diff::report;
use crate::diff::side::Side;
use crate::image::Image;
use crate::kernel::tree::Version;
use crate::kernels::{fetch, record, Kernel, List, Selection};
use crate::matrix::{plan, summary, Ended, State};
use crate::sets::expand::Reader;
use crate::store::manifest::{Manifest, Row};

use super::all::{self, Many};
use super::checkout::Checkout;

#[derive(Debug, Args)]
pub struct Options {
    /// The store, in a git checkout
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub out: PathBuf,
    /// A list of sources instead of the built-in one (generator/kernels.toml)
    #[arg(long, value_name = "FILE")]
    pub list: Option<PathBuf>,
    /// Kernels whose names match, as debian/bookworm/*-amd64; may be given more than once
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    pub only: Vec<String>,
    /// Take the mirror from this file of apt sources instead of the system's
    #[arg(long, value_name = "FILE")]
    pub sources: Option<PathBuf>,
    /// Do not fetch images: keys are verified where headers bring the kernel's BTF
    #[arg(long)]
    pub no_images: bool,
    /// Say what is new, and do no more
    #[arg(long)]
    pub dry_run: bool,
}

pub fn run(options: &Options) -> Result<()> {
    let list = List::load(options.list.as_deref())?;
    let selection = Selection::new(&options.only, None)?;
    let checkout = if options.dry_run { None } else { Some(Checkout::open(&options.out)?) };
    let done = look(options, &list, &selection, checkout.as_ref());
    // Whatever became of it, what is not committed was taken out again.
    if let Some(checkout) = checkout {
        checkout.close()?;
    }
    done
}

fn look(options: &Options, list: &List, selection: &Selection, checkout: Option<&Checkout<'_>>) -> Result<()> {
    let folder = record::folder()?;
    let (record, notes) = fetch::look_up(list, selection, options.sources.as_deref(), false, &folder)?;
    for note in &notes {
        eprintln!("note: {note}");
    }
    let manifest = Manifest::load(&options.out)?;
    let mut wanted = Vec::new();
    for kernel in record::kernels(&record, list, selection, &folder)? {
        if plan::known(&manifest, &kernel)?.is_none() {
            wanted.push(kernel);
        }
    }
    if wanted.is_empty() {
        println!("the store has every kernel of the list");
        return Ok(());
    }
    let Some(checkout) = checkout else {
        wanted.iter().for_each(|kernel| println!("{} {}", kernel.name, kernel.package().version));
        return Ok(());
    };
    // What the archive names and does not have is for another day: headers, and an image whose BTF would be the proof.
    let fetched = fetch::fetch(&wanted, !options.no_images, &folder)?;
    let all = wanted.len();
    wanted.retain(|kernel| !fetched.failed.iter().any(|(name, _)| *name == kernel.name));
    let ended = all::generate(&options.out, &wanted, Vec::new(), &Many::default(), |ended| {
        let of_it = wanted.iter().find(|kernel| kernel.name == ended.name);
        publish(checkout, &options.out, of_it.context("a kernel that was not asked for")?, ended)
    })?;
    println!("{}", summary::text(&ended));
    for (name, why) in &fetched.failed {
        println!("{name} was not fetched: {why}");
    }
    let failed = ended.iter().filter(|ended| matches!(ended.state, State::Failed(_))).count() + fetched.failed.len();
    ensure!(failed == 0, "{failed} of {all} kernels have no key; the others are committed");
    Ok(())
}

/// Verifies and commits what became of a kernel. A key that does not stand up to it is the failure of this kernel alone.
fn publish(checkout: &Checkout<'_>, store: &Path, kernel: &Kernel, ended: &mut Ended) -> Result<()> {
    let Some(key) = &ended.key else { return Ok(()) };
    match message(store, kernel, key, &ended.state) {
        Ok(Some(message)) => checkout.commit(&message)?,
        Ok(None) => {}
        Err(why) => ended.state = State::Failed(format!("{why:#}")),
    }
    Ok(())
}

/// What to say of a kernel in its commit; nothing where there is nothing to commit.
fn message(store: &Path, kernel: &Kernel, key: &str, state: &State) -> Result<Option<String>> {
    let manifest = Manifest::load(store)?;
    Ok(match state {
        State::Shared => Some(format!("bindings: {} has the headers of {key}\n", kernel.name)),
        State::New { .. } => Some(format!(
            "bindings: {key}, of {} {}\n\n{}\n\n{}",
            kernel.name,
            kernel.package().version,
            verdict(store, &manifest, kernel, key)?,
            change(store, &manifest, key)?
        )),
        State::Known | State::Absent | State::Made | State::Failed(_) => None,
    })
}

/// What the kernel's BTF says of a new key. Fails where it contradicts.
fn verdict(store: &Path, manifest: &Manifest, kernel: &Kernel, key: &str) -> Result<String> {
    let file = match kernel.btf() {
        Ok(file) => file,
        Err(why) => return Ok(format!("Nothing outside says what its types are: {why}.")),
    };
    let image = Image::open(&file)?;
    let checked = check(store, manifest, &image, &kernel.release, Some(key))?;
    if !checked.agrees() {
        bail!(
            "{key} contradicts the BTF of its kernel, and is not committed\n  where: {}\n  mend:  put the cause right, or list \
             it in generator/btf-exceptions.toml, and run `cargo generator update` again\n{}",
            file.display(),
            checked.comparisons.iter().map(btf_report::text).collect::<String>()
        );
    }
    Ok(checked.comparisons.iter().map(btf_report::verdict).collect::<Vec<_>>().join("\n"))
}

/// The counts of what changed since the nearest older key.
fn change(store: &Path, manifest: &Manifest, key: &str) -> Result<String> {
    let row = manifest.row(key)?;
    let Some(old) = predecessor(manifest, key, row) else {
        return Ok(format!("The first key of {}.\n", row.arch));
    };
    let mut reader = Reader::new(store);
    let (old, new) = (Side::load(&mut reader, manifest, old)?, Side::load(&mut reader, manifest, key)?);
    Ok(report::summary(&Comparison::of(&old, &new, Filter::default())))
}

/// Of the same architecture, before all of the same flavour, the newest that is older; else the nearest that is newer.
fn predecessor<'a>(manifest: &'a Manifest, key: &str, row: &Row) -> Option<&'a str> {
    let version = |row: &Row| Version::parse(&row.version);
    let others = manifest.keys.iter().filter(|(other, of)| *other != key && of.arch == row.arch);
    let nearness = |(_, other): &(&String, &Row)| {
        let same = other.source.flavour() == row.source.flavour();
        let older = version(other) <= version(row);
        // The greatest counts: of older ones the newest, of newer ones the oldest.
        let age = if older { (version(other), None) } else { (None, version(other).map(std::cmp::Reverse)) };
        (same, older, age)
    };
    others.max_by_key(nearness).map(|(other, _)| other.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_predecessor_is_of_the_same_flavour_and_older() {
        let mut manifest = Manifest::default();
        for (key, version, release) in [
            ("a", "6.1.190", "6.1.0-54-amd64"),
            ("b", "6.1.192", "6.1.0-56-amd64"),
            ("c", "6.1.192", "6.1.0-56-rt-amd64"),
            ("d", "6.12.1", "6.12.1+deb13-amd64"),
        ] {
            manifest.keys.insert(key.to_owned(), Row::fixture(version, release));
        }
        let of = |version: &str, release: &str| predecessor(&manifest, "new", &Row::fixture(version, release)).unwrap();
        assert_eq!(of("6.1.195", "6.1.0-57-amd64"), "b");
        assert_eq!(of("6.1.195", "6.1.0-57-rt-amd64"), "c");
        assert_eq!(of("5.10.1", "5.10.0-1-amd64"), "a");
        assert_eq!(of("7.2.1", "7.2.1-cloud-amd64"), "d");
        assert!(predecessor(&Manifest::default(), "new", &Row::fixture("1.2.3", "x")).is_none());
    }
}
