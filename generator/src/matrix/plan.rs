//! Which kernels the store lacks.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::kernel::source::Source;
use crate::kernels::{Kernel, Selection, GONE};
use crate::store::manifest::Manifest;
use crate::store::sha256;

/// A kernel that the store lacks.
#[derive(Debug, Clone)]
pub struct Task {
    pub name: String,
    pub source: Source,
    /// Its header tree; none where it was not fetched.
    pub tree: Option<PathBuf>,
    /// Where its parcel is, or will be.
    pub parcel: PathBuf,
}

/// The package that a kernel's key has on record.
pub fn source(kernel: &Kernel) -> Source {
    let package = kernel.package();
    Source {
        package: Some(package.package.clone()),
        version: Some(package.version.clone()),
        release: kernel.release.clone(),
    }
}

/// The key that the store has of a package. (Headers that belong to none have nothing that would tell.)
pub fn known<'a>(manifest: &'a Manifest, source: &Source) -> Option<&'a str> {
    source.package.as_ref()?;
    manifest.keys.iter().find(|(_, row)| row.is_from(source)).map(|(key, _)| key.as_str())
}

/// What is to be done for a kernel. Parcels are kept in `folder`.
pub fn task(kernel: &Kernel, folder: &Path) -> Task {
    let parcel = folder.join(file(&kernel.name, &kernel.package().sha256));
    Task { name: kernel.name.clone(), source: source(kernel), tree: kernel.tree(), parcel }
}

/// The same for a key of headers that the list has no more, because the archive hasn't: its parcel is there, of `unpack`, or
/// nowhere.
pub fn gone_task(key: &str, source: Source, folder: &Path) -> Task {
    let word = |word: &Option<String>| word.clone().unwrap_or_default();
    let name = format!("{GONE}{key},{},{},{}", word(&source.package), word(&source.version), source.release);
    let parcel = folder.join(file(&name, ""));
    Task { name, source, tree: None, parcel }
}

/// What there are parcels of that no list has, in the order of names.
pub fn gone(folder: &Path, selection: &Selection) -> Result<Vec<Task>> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", folder.display())),
    };
    let mut tasks = Vec::new();
    for entry in files {
        let path = entry.with_context(|| format!("cannot read {}", folder.display()))?.path();
        let name = path.file_name().and_then(|name| gone_name(name.to_str()?));
        let task = name.map(|(key, source)| gone_task(key, source, folder));
        // Those of another state of the generator have another name.
        tasks.extend(task.filter(|task| task.parcel == path && selection.has(&task.name)));
    }
    tasks.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(tasks)
}

/// The key and where it is from, of the name of a file that [`gone_task`] made.
fn gone_name(file: &str) -> Option<(&str, Source)> {
    let (words, _digest) = file.strip_prefix(&flat(GONE))?.rsplit_once('-')?;
    let mut words = words.splitn(4, ',');
    let key = words.next()?;
    let word = |word: &str| (!word.is_empty()).then(|| word.to_owned());
    let (package, version) = (word(words.next()?), word(words.next()?));
    Some((key, Source { package, version, release: words.next()?.to_owned() }))
}

/// What a parcel's file is called: it is right for one package and one state of the generator.
fn file(name: &str, package: &str) -> String {
    let identity = format!("{}\0{name}\0{package}", crate::STATE);
    format!("{}-{}.parcel", flat(name), &sha256(identity.as_bytes())[..12])
}

fn flat(name: &str) -> String {
    name.replace('/', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_is_found_by_its_parcels() {
        let folder = tempfile::tempdir().unwrap();
        let source = |package: Option<&str>, version: Option<&str>, release: &str| Source {
            package: package.map(str::to_owned),
            version: version.map(str::to_owned),
            release: release.to_owned(),
        };
        let all = [
            ("6.1.0-x86_64-01234567", source(None, None, "6.1.0,mine-rc1")),
            ("6.1.0-x86_64-12345678", source(None, None, "6.1.0,mine-rc1")),
            (
                "7.3.0-x86_64-ee0b0b1b",
                source(Some("linux-headers-7.3-rt-amd64"), Some("7.3~rc7-1~exp1"), "7.3-rt-amd64"),
            ),
        ];
        for (key, source) in &all {
            fs::write(gone_task(key, source.clone(), folder.path()).parcel, "").unwrap();
        }
        fs::write(folder.path().join("debian-trixie-6.12-0123456789ab.parcel"), "").unwrap();
        fs::write(
            folder.path().join("gone-6.1.0-x86_64-01234567,,,6.1.0,mine-rc1-0123456789ab.parcel"),
            "of another generator",
        )
        .unwrap();
        let found = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|only| (*only).to_owned()).collect();
            let tasks = gone(folder.path(), &Selection::new(&only, None).unwrap()).unwrap();
            tasks.into_iter().map(|task| task.source).collect::<Vec<_>>()
        };
        let sources = all.map(|(_, source)| source);
        assert_eq!(found(&[]), sources);
        assert_eq!(found(&["debian/*", "gone/*7.3-rt*"]), sources[2..]);
        assert!(gone(&folder.path().join("none"), &Selection::default()).unwrap().is_empty());
    }
}
