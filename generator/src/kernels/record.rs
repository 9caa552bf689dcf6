//! What was found, in a file of the cache: later steps need neither the network nor the indexes.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use super::kernel::Kernel;
use super::list::List;
use super::names::Selection;
use crate::cache;

const FILE: &str = "kernels.json";

/// What each source of the list has, by its name.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub sources: BTreeMap<String, Row>,
}

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// What the list said of the source.
    pub asked: String,
    /// The indexes that were read.
    pub indexes: String,
    pub kernels: Vec<Kernel>,
    pub notes: Vec<String>,
}

/// The folder of the cache that has kernels.
pub fn folder() -> Result<PathBuf> {
    Ok(cache::folder()?.join("debian"))
}

/// The kernels that are meant, in the list's order, fetched or not. [`Kernel::tree`] is there for those that were.
pub fn known(list: &List, selection: &Selection) -> Result<Vec<Kernel>> {
    let folder = folder()?;
    kernels(&Record::load(&folder)?, list, selection, &folder)
}

/// The same of a record at hand.
pub fn kernels(record: &Record, list: &List, selection: &Selection, folder: &Path) -> Result<Vec<Kernel>> {
    let mut kernels: Vec<Kernel> = Vec::new();
    for source in list.sources().into_iter().filter(|source| selection.may_begin(&source.prefix())) {
        let Some(row) = record.sources.get(&source.name).filter(|row| row.asked == source.asked) else {
            bail!(
                "it is not known which kernels {} has: the list is newer than what was looked up\n  where: {}\n  mend:  \
                 cargo generator fetch",
                source.name,
                folder.join(FILE).display()
            );
        };
        for kernel in &row.kernels {
            // Two sources may have a suite in common; the first one counts.
            if !kernels.iter().any(|other| other.parts == kernel.parts) {
                kernels.push(kernel.clone().below(folder));
            }
        }
    }
    selection.of(kernels)
}

impl Record {
    /// The record of a cache; an empty one where there is none, or one of another form.
    pub fn load(folder: &Path) -> Result<Record> {
        let file = folder.join(FILE);
        match fs::read(&file) {
            Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Record::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", file.display())),
        }
    }

    /// Writes the record, whole or not at all.
    pub fn store(&self, folder: &Path) -> Result<()> {
        let file = folder.join(FILE);
        let write = || -> Result<()> {
            let staged = tempfile::NamedTempFile::new_in(folder)?;
            serde_json::to_writer_pretty(staged.as_file(), self)?;
            staged.as_file().sync_all()?;
            staged.persist(&file)?;
            Ok(())
        };
        write().with_context(|| format!("cannot write {}: is the disk full?", file.display()))
    }
}
