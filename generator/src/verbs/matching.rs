//! `match`: what the layout hash of a kernel is made of, and how it differs from the keys of the store.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{bail, Result};
use clap::Args;
use serde::Serialize;

use crate::abi;
use crate::kernel::config;
use crate::kernel::kbuild::Kbuild;
use crate::kernel::tree::Tree;
use crate::store::key;
use crate::store::manifest::{Manifest, Row};

#[derive(Debug, Args)]
pub struct Options {
    /// The kernel's header tree, as in /lib/modules/RELEASE/build
    #[arg(long, value_name = "DIR")]
    pub kernel: PathBuf,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// A variable for kbuild's command line, as in CROSS_COMPILE=aarch64-linux-gnu-
    #[arg(long = "make", value_name = "NAME=VALUE")]
    pub make: Vec<String>,
    /// Also list the symbols that the nearest key mentions, with their values here
    #[arg(long)]
    pub symbols: bool,
    /// For programs
    #[arg(long)]
    pub json: bool,
}

/// A kernel, and the keys of its architecture, the nearest first.
#[derive(Debug, Serialize)]
struct Answer {
    release: String,
    version: String,
    arch: String,
    abi: Vec<String>,
    keys: Vec<Candidate>,
}

#[derive(Debug, Serialize)]
struct Candidate {
    key: String,
    release: String,
    /// Version, symbols, generated headers and flags are the same: this is the kernel's own key.
    exact: bool,
    same_version: bool,
    /// The hash that this kernel has over the symbols of the key.
    layout_hash: String,
    /// The symbols that matter, with their values here.
    symbols: BTreeMap<String, String>,
    /// What differs: the value in the key, and here.
    differences: BTreeMap<String, (String, String)>,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let mut tree = Tree::open(&options.kernel)?;
    let kbuild = Kbuild::ask(&tree, &options.make)?;
    if let (true, Some(version)) = (tree.version_is_clamped, kbuild.version) {
        tree.version = version;
    }
    let answer = answer(&manifest, &tree, abi::flags(kbuild.c_flags.iter().map(String::as_str)));
    if answer.keys.is_empty() {
        bail!(
            "{}: the store has no key for {}: `cargo generator generate --kernel {}` makes one",
            options.store.display(),
            answer.arch,
            options.kernel.display()
        );
    }
    if options.json {
        println!("{}", serde_json::to_string_pretty(&answer)?);
    } else {
        print!("{}", text(&answer, options.symbols));
    }
    Ok(())
}

fn answer(manifest: &Manifest, tree: &Tree, abi: Vec<String>) -> Answer {
    let generated = key::generated(&tree.dir);
    let version = tree.version.to_string();
    let mut keys: Vec<Candidate> = manifest
        .keys
        .iter()
        .filter(|(_, row)| row.arch == tree.arch.name)
        .map(|(name, row)| candidate(name, row, tree, &generated, &abi))
        .collect();
    keys.sort_by_key(|candidate| {
        (distance(&manifest.keys[&candidate.key].version, &version), candidate.differences.len())
    });
    Answer { release: tree.release.clone(), version, arch: tree.arch.name.to_owned(), abi, keys }
}

/// Major and minor number first, then the point release.
fn distance(one: &str, other: &str) -> Vec<u32> {
    let numbers = |text: &str| text.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
    numbers(one).into_iter().zip(numbers(other)).map(|(one, other)| one.abs_diff(other)).collect()
}

fn candidate(name: &str, row: &Row, tree: &Tree, generated: &BTreeMap<String, String>, abi: &[String]) -> Candidate {
    let mentioned: BTreeSet<String> = row.config.keys().cloned().collect();
    let symbols = config::values(&mentioned, &tree.autoconf);
    let mut differences = BTreeMap::new();
    for (symbol, here) in &symbols {
        if let Some(there) = row.config.get(symbol).filter(|there| *there != here) {
            differences.insert(symbol.clone(), (there.clone(), here.clone()));
        }
    }
    let none = "none".to_owned();
    for header in row.generated.keys().chain(generated.keys()) {
        let (there, here) = (row.generated.get(header), generated.get(header));
        if there != here {
            differences.insert(header.clone(), (there.unwrap_or(&none).clone(), here.unwrap_or(&none).clone()));
        }
    }
    if row.abi != abi {
        differences.insert("compiler flags".to_owned(), (row.abi.join(" "), abi.join(" ")));
    }
    let same_version = row.version == tree.version.to_string();
    Candidate {
        key: name.to_owned(),
        release: row.source.release.clone(),
        exact: same_version && differences.is_empty(),
        same_version,
        layout_hash: key::layout_hash(&symbols, generated, abi),
        symbols,
        differences,
    }
}

fn text(answer: &Answer, symbols: bool) -> String {
    let mut text = format!("{}: Linux {}, {}, {}\n", answer.release, answer.version, answer.arch, answer.abi.join(" "));
    for candidate in &answer.keys {
        let state = if candidate.exact { "exact" } else { "near" };
        text.push_str(&format!(
            "{state:<6} {} (made from {}): {} of {} symbols and headers differ{}\n",
            candidate.key,
            candidate.release,
            candidate.differences.len(),
            candidate.symbols.len(),
            if candidate.same_version { "" } else { ", and the version" }
        ));
        for (name, (there, here)) in &candidate.differences {
            text.push_str(&format!("         {name}: {there} in the key, {here} here\n"));
        }
    }
    if let (true, Some(nearest)) = (symbols, answer.keys.first()) {
        text.push_str(&format!("symbols that matter, after {}:\n", nearest.key));
        for (name, value) in &nearest.symbols {
            text.push_str(&format!("         {name}={value}\n"));
        }
    }
    text
}
