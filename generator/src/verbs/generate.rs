//! `generate`: one header tree in, one key in the store.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{bail, Context, Result};
use clap::Args;

use crate::groups::{self, Group};
use crate::kernel::source::{self, Source};
use crate::make::{self, Made};
use crate::progress::Progress;
use crate::store::lock::Lock;
use crate::store::manifest::{FileRow, Manifest, Row, Tools};
use crate::store::pool::{Kind, Pool};
use crate::store::set::{self, Set};
use crate::store::{self, key, segment_of, segment_path, set_path, transaction};

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
    let mut groups = match &options.groups {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            groups::parse(&text).with_context(|| file.display().to_string())?
        }
        None => groups::built_in()?,
    };
    groups::add_overlay(&mut groups, &options.include);
    std::fs::create_dir_all(&options.out).with_context(|| format!("cannot make {}", options.out.display()))?;
    let _lock = Lock::take(&options.out)?;
    let manifest = Manifest::load(&options.out)?;
    for left in transaction::clean(&options.out, &manifest)? {
        eprintln!("removed {left}, which an interrupted run left");
    }

    let progress = Progress::new(make::STEPS);
    let made = make::make(&options.kernel, &options.make, &groups, &progress)?;
    refuse_skipped(options, &made)?;
    let source =
        source::of(&made.tree.dir, &made.tree.release, options.source_package.clone(), options.source_version.clone());
    progress.step("writing the store");
    let outcome = put(options, &manifest, &made, &groups, source)?;
    drop(progress);
    println!("{outcome}, {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
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

/// Stores what was made, if the store does not have it.
fn put(options: &Options, manifest: &Manifest, made: &Made, groups: &[Group], source: Source) -> Result<String> {
    let generated = key::generated(&made.tree.dir);
    let layout_hash = key::layout_hash(&made.config, &generated, &made.abi);
    let key = key::key(&made.tree, &layout_hash);
    let older = older_segments(options, manifest, &key)?;
    let Packed { set, files, shared } = pack(&key, made, groups, &older);

    let mut rows: BTreeMap<String, FileRow> =
        files.iter().map(|(path, text)| (path.clone(), FileRow::of(text.as_bytes()))).collect();
    for path in shared {
        let row = manifest.keys.values().find_map(|row| row.files.get(&path));
        rows.insert(path.clone(), row.with_context(|| format!("the manifest has no digest of {path}"))?.clone());
    }
    let row = Row {
        version: made.tree.version.to_string(),
        arch: made.tree.arch.name.to_owned(),
        layout_hash,
        source,
        config: made.config.clone(),
        generated,
        abi: made.abi.clone(),
        tools: Tools {
            compiler: made.compiler.clone(),
            bindgen: crate::BINDGEN_VERSION.to_owned(),
            libclang: made.libclang.clone(),
            rust_target: crate::bind::run::RUST_TARGET.to_owned(),
        },
        flags: made.flags.clone(),
        files: rows,
        opaque: made.stock.opaque.clone(),
        dropped: made.dropped.clone(),
        coverage: made.coverage,
        unproven: made.unproven.clone(),
        available: made.available,
        unavailable: made.unavailable.clone(),
    };
    let summary = summary(&key, made, &set, &files, &row);

    if let Some(old) = manifest.keys.get(&key) {
        // The same headers may be served by two packages: the first one stays on record.
        let same = Row { source: old.source.clone(), ..row.clone() } == *old && intact(options, &files)?;
        if same {
            let other = if old.source == row.source { "" } else { " (from another package with the same headers)" };
            return Ok(format!("{summary}; the store has it already{other}: nothing written"));
        }
        may_replace(options, manifest, &key, old, &row)?;
    }
    let mut next = manifest.clone();
    next.keys.insert(key, row);
    transaction::commit(&options.out, &files, &next)?;
    // A replaced key may have had a segment that it has no more.
    transaction::clean(&options.out, &next)?;
    Ok(summary)
}

/// The segments whose records a key may share: all of them for a new key, those that it was made with for an old one, so
/// that making it again gives the same bytes.
fn older_segments(
    options: &Options,
    manifest: &Manifest,
    key: &str,
) -> Result<BTreeMap<Kind, BTreeMap<String, String>>> {
    let paths: BTreeSet<&String> = match manifest.keys.get(key) {
        Some(row) => row.files.keys().collect(),
        None => manifest.keys.values().flat_map(|row| row.files.keys()).collect(),
    };
    let mut older: BTreeMap<Kind, BTreeMap<String, String>> = BTreeMap::new();
    for (segment, kind) in paths.into_iter().filter_map(|path| segment_of(path)) {
        if segment != key {
            let text = store::read(&options.out, &segment_path(segment, kind))?;
            older.entry(kind).or_default().insert(segment.to_owned(), text);
        }
    }
    Ok(older)
}

struct Packed {
    set: Set,
    /// New files by path.
    files: BTreeMap<String, String>,
    /// Paths of older segments in use.
    shared: BTreeSet<String>,
}

fn pack(key: &str, made: &Made, groups: &[Group], older: &BTreeMap<Kind, BTreeMap<String, String>>) -> Packed {
    let empty = BTreeMap::new();
    let mut pools = Kind::ALL.map(|kind| Pool::new(kind, key, older.get(&kind).unwrap_or(&empty)));
    let mut set = Set::default();
    let mut shared = BTreeSet::new();
    for (group, (sorted, text)) in groups.iter().zip(made.groups.iter().zip(&made.texts)) {
        if text.rust.is_empty() && sorted.headers.is_empty() {
            continue;
        }
        let mut place = |pool: &mut Pool, kind: Kind, records: &[String]| {
            let mut places = set::Places::new();
            for record in records {
                let (segment, position) = pool.place(record);
                if segment != key {
                    shared.insert(segment_path(&segment, kind));
                }
                places.entry(segment).or_default().push(position);
            }
            places.values_mut().for_each(|positions| positions.sort_unstable());
            places
        };
        set.groups.push(set::Group {
            name: group.name.clone(),
            needs: sorted.needs.clone(),
            headers: sorted.headers.clone(),
            rust: place(&mut pools[0], Kind::Rust, &text.rust),
            facts: place(&mut pools[1], Kind::Facts, &text.facts),
            links: place(&mut pools[2], Kind::Links, &text.links),
            stubs: sorted.stubs.clone(),
        });
    }
    let mut files = BTreeMap::from([(set_path(key), set.to_text())]);
    for (pool, kind) in pools.iter().zip(Kind::ALL) {
        files.extend(pool.segment().map(|text| (segment_path(key, kind), text)));
    }
    Packed { set, files, shared }
}

/// Whether the files of a key are in the store as they should be.
fn intact(options: &Options, files: &BTreeMap<String, String>) -> Result<bool> {
    for (path, text) in files {
        if store::read(&options.out, path)? != *text {
            return Ok(false);
        }
    }
    Ok(true)
}

fn may_replace(options: &Options, manifest: &Manifest, key: &str, old: &Row, new: &Row) -> Result<()> {
    if !options.replace {
        bail!(
            "the store has {key} with other contents ({}): `--replace` writes it anew, if that is what is meant",
            difference(old, new)
        );
    }
    let own = Kind::ALL.map(|kind| segment_path(key, kind));
    let users: Vec<&str> = manifest
        .keys
        .iter()
        .filter(|(other, row)| *other != key && own.iter().any(|path| row.files.contains_key(path)))
        .map(|(other, _)| other.as_str())
        .collect();
    if !users.is_empty() {
        bail!(
            "{key} cannot be replaced, because {} use its records: generate into an empty folder (--out) in the order of \
             the keys instead",
            users.join(", ")
        );
    }
    Ok(())
}

fn difference(old: &Row, new: &Row) -> String {
    let mut parts = Vec::new();
    let mut note = |name: &str, differs: bool| {
        if differs {
            parts.push(name.to_owned());
        }
    };
    note("the configuration", old.config != new.config);
    note("the tools", old.tools != new.tools);
    note("the flags", old.flags != new.flags);
    note("opaque types", old.opaque != new.opaque);
    note("dropped items", old.dropped != new.dropped);
    note("what is proven", old.coverage != new.coverage || old.unproven != new.unproven);
    note("what is there", old.available != new.available || old.unavailable != new.unavailable);
    note("the text", old.files != new.files);
    if parts.is_empty() {
        return "its files were altered by hand".to_owned();
    }
    format!("what differs: {}", parts.join(", "))
}

fn summary(key: &str, made: &Made, set: &Set, files: &BTreeMap<String, String>, row: &Row) -> String {
    let items: usize = made.texts.iter().map(|text| text.rust.len()).sum();
    let facts: usize = made.texts.iter().map(|text| text.facts.len()).sum();
    let text: usize = made.texts.iter().flat_map(|text| text.rust.iter().chain(&text.facts)).map(String::len).sum();
    let new: usize = files.values().map(String::len).sum();
    format!(
        "{key}: {items} items and {facts} facts in {} groups, {:.2} MB of text, {:.2} MB new; {} symbols hashed, {} opaque, {} dropped; proven: {}; there: {}",
        set.groups.len(),
        text as f64 / 1e6,
        new as f64 / 1e6,
        row.config.len(),
        row.opaque.len(),
        row.dropped.len(),
        row.coverage,
        row.available
    )
}
