//! Writes to the store so that a kill at any time leaves it whole.
//!
//! Everything is written to a folder beside its place first, then renamed, the manifest last. Until the manifest is
//! there, nothing refers to the new files; the next run takes away what no manifest refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

use super::manifest::{self, Manifest};
use super::{segment_of, table};

const STAGE: &str = ".generator-stage-";

/// Puts files (by their path in the store), the table and the manifest in place, in this order.
pub fn commit(folder: &Path, files: &BTreeMap<String, String>, manifest: &Manifest) -> Result<()> {
    let mut writes: Vec<(&str, String)> = files.iter().map(|(path, text)| (path.as_str(), text.clone())).collect();
    writes.push((table::FILE, table::text(manifest)));
    writes.push((manifest::FILE, manifest.to_text()?));

    let stage = tempfile::Builder::new().prefix(STAGE).tempdir_in(folder).with_context(|| {
        format!("cannot write to {}: make it writable, or name another folder with --out", folder.display())
    })?;
    for (number, (path, text)) in writes.iter().enumerate() {
        let staged = stage.path().join(number.to_string());
        let mut file = File::create(&staged)?;
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
            .with_context(|| format!("cannot write {path} to {}: is the disk full?", folder.display()))?;
    }
    if !folder.join(manifest::FILE).exists() {
        // A store that is interrupted at its first key has a manifest all the same: files without one are nobody's to remove.
        let (staged, place) = (stage.path().join(manifest::FILE), folder.join(manifest::FILE));
        fs::write(&staged, Manifest::default().to_text()?)
            .and_then(|()| fs::rename(&staged, &place))
            .with_context(|| format!("cannot write {}", place.display()))?;
    }
    for (number, (path, _)) in writes.iter().enumerate() {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(stage.path().join(number.to_string()), &target)
            .with_context(|| format!("cannot put {} in place", target.display()))?;
    }
    Ok(())
}

/// Makes the store what `manifest` says again, which was in place before the last [`commit`].
pub fn take_back(folder: &Path, manifest: &Manifest) -> Result<()> {
    commit(folder, &BTreeMap::new(), manifest)?;
    clean(folder, manifest)?;
    Ok(())
}

/// Takes away what an interrupted run left: stages, and files of keys that no row of the manifest names.
pub fn clean(folder: &Path, manifest: &Manifest) -> Result<Vec<String>> {
    let mut removed = Vec::new();
    for entry in read_dir(folder)? {
        if entry.starts_with(STAGE) {
            fs::remove_dir_all(folder.join(&entry))?;
            removed.push(entry);
        }
    }
    for path in unnamed(folder, manifest)? {
        fs::remove_file(folder.join(&path))?;
        removed.push(path);
    }
    Ok(removed)
}

/// Files of keys that no row of the manifest names.
pub fn unnamed(folder: &Path, manifest: &Manifest) -> Result<Vec<String>> {
    let known: BTreeSet<&str> = manifest.keys.values().flat_map(|row| row.files.keys()).map(String::as_str).collect();
    let mut found = Vec::new();
    for sub in ["keys", "pool"] {
        let files = read_dir(&folder.join(sub))?.into_iter().map(|entry| format!("{sub}/{entry}"));
        let is_ours =
            |path: &String| segment_of(path).is_some() || [".set", ".headers"].iter().any(|end| path.ends_with(end));
        found.extend(files.filter(|path| is_ours(path) && !known.contains(path.as_str())));
    }
    Ok(found)
}

fn read_dir(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot list {}", folder.display())),
    };
    let mut names =
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
