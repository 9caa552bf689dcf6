//! Which kernels the store lacks.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::kernel::source::Source;
use crate::kernels::{Kernel, Selection, GONE};
use crate::store::manifest::{Manifest, Row};
use crate::store::sha256;

/// A kernel that the store lacks.
#[derive(Debug, Clone)]
pub struct Task {
    pub name: String,
    pub source: Source,
    /// Its architecture, as keys have it.
    pub arch: String,
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

/// The key that the store has of a kernel.
pub fn known<'a>(manifest: &'a Manifest, kernel: &Kernel) -> Result<Option<&'a str>> {
    let is_of_it = |row: &Row| is_configured_so(kernel, row);
    Ok(find(manifest, &source(kernel), kernel.arch()?.name, is_of_it))
}

/// The same of a task that is of no list.
pub fn known_task<'a>(manifest: &'a Manifest, task: &Task) -> Option<&'a str> {
    find(manifest, &task.source, &task.arch, |_| true)
}

/// The key of a package, for an architecture: a source package is the same for all. (Headers that belong to no package have nothing
/// that would tell.)
fn find<'a>(manifest: &'a Manifest, source: &Source, arch: &str, is_of_it: impl Fn(&Row) -> bool) -> Option<&'a str> {
    source.package.as_ref()?;
    let of_package = |row: &Row| row.is_from(source) && row.arch == arch;
    manifest.keys.iter().find(|(_, row)| of_package(row) && is_of_it(row)).map(|(key, _)| key.as_str())
}

/// Whether a row has what the list sets, as far as its headers ask for it: the list may have changed since.
fn is_configured_so(kernel: &Kernel, row: &Row) -> bool {
    kernel.settings().all(|(name, value)| row.config.get(&format!("CONFIG_{name}")).is_none_or(|had| had == value))
}

/// What is to be done for a kernel. Parcels are kept in `folder`.
pub fn task(kernel: &Kernel, folder: &Path) -> Result<Task> {
    Ok(Task {
        name: kernel.name.clone(),
        source: source(kernel),
        arch: kernel.arch()?.name.to_owned(),
        tree: kernel.tree(),
        parcel: folder.join(file(&kernel.name, &kernel.identity())),
    })
}

/// The same for a key of headers that the list has no more, because the archive hasn't: its parcel is there, of `unpack`, or
/// nowhere.
pub fn gone_task(key: &str, source: Source, folder: &Path) -> Task {
    let word = |word: &Option<String>| word.clone().unwrap_or_default();
    let name = format!("{GONE}{key},{},{},{}", word(&source.package), word(&source.version), source.release);
    let parcel = folder.join(file(&name, ""));
    let arch = key.split('-').nth(1).unwrap_or_default().to_owned();
    Task { name, source, arch, tree: None, parcel }
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

/// What a parcel's file is called: it is right for what a kernel is made of and for one state of the generator.
fn file(name: &str, made_of: &str) -> String {
    let identity = format!("{}\0{name}\0{made_of}", crate::STATE);
    format!("{}-{}.parcel", flat(name), &sha256(identity.as_bytes())[..12])
}

fn flat(name: &str) -> String {
    name.replace('/', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernels::index::Deb;
    use crate::kernels::kernel::Parts;
    use crate::kernels::list::Config;

    #[test]
    fn a_source_is_known_by_its_architecture_and_its_configuration() {
        let config = |set: &str| Config {
            name: "tiny".into(),
            start: "tinyconfig".into(),
            set: vec![set.to_owned()],
            reason: String::new(),
        };
        let deb = Deb { package: "linux-source-6.1".into(), version: "6.1.9-1".into(), ..Deb::default() };
        let kernel = |debian: &str, set: &str| Kernel {
            name: format!("source/6.1/tiny-{debian}"),
            release: "6.1.9-tiny".into(),
            debian: debian.into(),
            parts: Parts::Configured { source: deb.clone(), config: config(set) },
            cache: PathBuf::new(),
        };
        let mut manifest = Manifest::default();
        let row = Row {
            source: source(&kernel("amd64", "")),
            config: [("CONFIG_MODULES".to_owned(), "y".to_owned())].into(),
            ..Row::fixture("6.1.9", "6.1.9-tiny")
        };
        manifest.keys.insert("6.1.9-x86_64-01234567".into(), row);
        for (debian, set, is_known) in [
            ("amd64", "MODULES=y", true),
            ("amd64", "NO_HEADER_ASKS=y", true),
            ("amd64", "MODULES=n", false),
            ("arm64", "MODULES=y", false),
        ] {
            let kernel = kernel(debian, set);
            assert_eq!(known(&manifest, &kernel).unwrap().is_some(), is_known, "{debian} {set}");
        }
        let parcel = |set: &str| task(&kernel("amd64", set), Path::new("")).unwrap().parcel;
        assert_ne!(parcel("MODULES=y"), parcel("MODULES=n"));
    }

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
