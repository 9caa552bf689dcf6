//! Brings the kernels of a list into the cache.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};
use indicatif::{ProgressBar, ProgressStyle};
use sha2::{Digest, Sha256};

use super::apt::{self, Apt, Index, Repository};
use super::index::{self, Deb};
use super::kernel::{Kernel, Parts};
use super::list::{Asked, Kind, List};
use super::names::Selection;
use super::place::{self, Hopeless};
use super::record::{Record, Row};
use super::resolve::{self, Archive};
use super::sources::Mirrors;
use super::{configured, download};
use crate::parallel::in_parallel;
use crate::store::hex;

/// Looks up what the sources have whose kernels may be meant, and puts it on record. `offline` goes by the indexes that
/// are there. Returns the record and what is worth a person's notice.
pub fn look_up(
    list: &List,
    selection: &Selection,
    sources: Option<&Path>,
    offline: bool,
    folder: &Path,
) -> Result<(Record, Vec<String>)> {
    let machine = machine()?;
    let asked: Vec<Asked<'_>> =
        list.sources().into_iter().filter(|source| selection.may_begin(&source.prefix())).collect();
    let arches: BTreeSet<&str> = list.arch.iter().map(|row| row.debian.as_str()).chain([machine.as_str()]).collect();
    let arches: Vec<&str> = arches.into_iter().collect();
    fs::create_dir_all(folder).map_err(|error| place::writing(error, folder))?;
    let apt = Apt::open(&folder.join("apt"), &arches)?;

    // A machine's entries are Debian's by any suite of Debian's, and not only by those that a list of one's own asks for.
    let built_in = List::load(None)?;
    let sources_of = [list, &built_in].map(List::sources);
    let known: Vec<&str> = sources_of.iter().flatten().flat_map(|source| source.suites).map(String::as_str).collect();
    let mirrors = Mirrors::find(sources, &known)?;
    let repositories = repositories(&asked, &mirrors, &machine)?;
    let mut notes = if offline { Vec::new() } else { apt::grouped(&apt.update(&repositories)?) };
    let indexes = apt.indexes(&repositories)?;
    if indexes.is_empty() && !asked.is_empty() {
        bail!("the cache has no index of any suite of the list\n  where: {}\n  mend:  cargo generator fetch   # without --offline", folder.display());
    }
    let mut record = Record::load(folder)?;
    let mut archive = Archive::default();
    for source in &asked {
        let stamp = stamp(source, &indexes, &machine)?;
        let old = record.sources.get(&source.name);
        if !old.is_some_and(|row| row.asked == source.asked && row.indexes == stamp) {
            read(&apt, &mut archive, source, &indexes, &machine)?;
            let found = match source.kind {
                Kind::Headers(entry) => resolve::headers(list, entry, &archive, &machine),
                Kind::Source(entry) => resolve::configured(list, entry, &archive, &machine),
            };
            let row = Row { asked: source.asked.clone(), indexes: stamp, kernels: found.kernels, notes: found.notes };
            record.sources.insert(source.name.clone(), row);
        }
        if let Some(row) = record.sources.get(&source.name) {
            notes.extend(row.notes.iter().cloned());
            if row.kernels.is_empty() && row.notes.is_empty() {
                notes.push(format!("{}: no kernel is found there", source.name));
            }
        }
    }
    record.store(folder)?;
    Ok((record, notes))
}

/// Debian's name of this machine's architecture.
fn machine() -> Result<String> {
    let output = Command::new("dpkg").arg("--print-architecture").output();
    let output = output.context("cannot run dpkg: this fetches kernels of Debian, on Debian or its kin")?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The suites to ask for, each with all architectures that any source wants of it.
fn repositories(asked: &[Asked<'_>], mirrors: &Mirrors, machine: &str) -> Result<Vec<Repository>> {
    let mut repositories: Vec<Repository> = Vec::new();
    for source in asked {
        let suites = source.suites.iter().map(|suite| (suite, false));
        for (suite, optional) in suites.chain(source.optional.iter().map(|suite| (suite, true))) {
            let arches = source.arches.iter().copied().chain([machine]).map(str::to_owned);
            match repositories.iter_mut().find(|repository| repository.suite == *suite) {
                Some(repository) => {
                    repository.arches.extend(arches);
                    repository.optional &= optional;
                }
                None => repositories.push(Repository {
                    suite: suite.clone(),
                    mirror: mirrors.of(suite)?.clone(),
                    arches: arches.collect(),
                    optional,
                }),
            }
        }
    }
    Ok(repositories)
}

/// The indexes that a source is found in.
fn of_source<'a>(source: &'a Asked<'_>, indexes: &'a [Index], machine: &'a str) -> impl Iterator<Item = &'a Index> {
    indexes.iter().filter(move |index| {
        let suites = || source.suites.iter().chain(source.optional);
        suites().any(|suite| *suite == index.suite)
            && (source.arches.contains(&index.arch.as_str()) || index.arch == machine)
    })
}

/// Changes when one of a source's indexes does.
fn stamp(source: &Asked<'_>, indexes: &[Index], machine: &str) -> Result<String> {
    let mut hash = Sha256::new();
    for index in of_source(source, indexes, machine) {
        let data = fs::metadata(&index.file)?;
        hash.update(format!("{} {} {} {:?}\n", index.suite, index.arch, data.len(), data.modified()?));
    }
    Ok(hex(&hash.finalize()[..8]))
}

/// Reads the indexes that were not read yet.
fn read(apt: &Apt, archive: &mut Archive, source: &Asked<'_>, indexes: &[Index], machine: &str) -> Result<()> {
    let key = |index: &Index| (index.suite.clone(), index.arch.clone());
    let new: Vec<&Index> =
        of_source(source, indexes, machine).filter(|index| !archive.0.contains_key(&key(index))).collect();
    let debs = in_parallel(new.len(), |number| Ok(index::parse(&apt.read(new[number])?, &new[number].base)))?;
    archive.0.extend(new.into_iter().map(key).zip(debs));
    Ok(())
}

/// What was done.
#[derive(Debug, Default)]
pub struct Outcome {
    pub fetched: usize,
    pub there: usize,
    pub bytes: u64,
    /// Kernels that could not be had, and why.
    pub failed: Vec<(String, String)>,
}

/// Fetches what is not there of these kernels. One that fails does not lose the others; what fails them all ends the run.
pub fn fetch(kernels: &[Kernel], images: bool, folder: &Path) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    place::tidy(folder)?;
    let missing: Vec<&Kernel> = kernels.iter().filter(|kernel| !is_whole(kernel, images)).collect();
    outcome.there = kernels.len() - missing.len();
    if missing.is_empty() {
        return Ok(outcome);
    }
    // Only the settings are needed; the architectures were told when the indexes were fetched.
    let apt = Apt::open(&folder.join("apt"), &[machine()?.as_str()])?;
    let debs = folder.join("debs");
    fs::create_dir_all(&debs).map_err(|error| place::writing(error, folder))?;
    let run = Run { apt, debs, bar: bar(total(&missing, images)), images };
    for kernel in missing {
        run.bar.set_message(kernel.name.clone());
        match run.kernel(kernel) {
            Ok(bytes) => {
                outcome.fetched += 1;
                outcome.bytes += bytes;
                run.say(&format!("{} {}", kernel.name, kernel.package().version));
            }
            Err(error) if error.is::<Hopeless>() => return Err(error.context(format!("{}: not fetched", kernel.name))),
            Err(error) => {
                run.say(&format!("{}: failed", kernel.name));
                outcome.failed.push((kernel.name.clone(), format!("{error:#}")));
            }
        }
    }
    run.bar.finish_and_clear();
    Ok(outcome)
}

pub fn is_whole(kernel: &Kernel, images: bool) -> bool {
    kernel.tree().is_some() && (!images || image_deb(kernel).is_none() || kernel.image().is_some())
}

fn image_deb(kernel: &Kernel) -> Option<&Deb> {
    match &kernel.parts {
        Parts::Headers { image, .. } => image.as_ref(),
        Parts::Configured { .. } => None,
    }
}

/// What is to be downloaded for a kernel.
fn needed(kernel: &Kernel, images: bool) -> Vec<&Deb> {
    let mut debs = Vec::new();
    let shared = !kernel.shared_folder().is_dir();
    match &kernel.parts {
        Parts::Headers { headers, common, kbuild, .. } if kernel.tree().is_none() => {
            debs.push(headers);
            debs.extend([common, kbuild].into_iter().filter(|_| shared));
        }
        Parts::Configured { source, .. } if shared => debs.push(source),
        _ => {}
    }
    if images && kernel.image().is_none() {
        debs.extend(image_deb(kernel));
    }
    debs
}

fn total(kernels: &[&Kernel], images: bool) -> u64 {
    let debs = kernels.iter().flat_map(|kernel| needed(kernel, images));
    debs.map(|deb| (&deb.uri, deb.bytes)).collect::<BTreeMap<_, _>>().values().sum()
}

fn bar(bytes: u64) -> ProgressBar {
    let bar = ProgressBar::new(bytes);
    let style = ProgressStyle::with_template("{spinner} {bar:24} {bytes}/{total_bytes}, {eta} left  {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(std::time::Duration::from_millis(120));
    bar
}

struct Run {
    apt: Apt,
    /// Packages that are not unpacked yet.
    debs: PathBuf,
    bar: ProgressBar,
    images: bool,
}

impl Run {
    /// A line that stays. Where there is no terminal, the bar shows nothing at all.
    fn say(&self, line: &str) {
        if self.bar.is_hidden() {
            eprintln!("{line}");
        } else {
            self.bar.println(line);
        }
    }

    /// Fetches one kernel; returns how many bytes that took.
    fn kernel(&self, kernel: &Kernel) -> Result<u64> {
        let before = self.bar.position();
        let shared = kernel.shared_folder();
        match &kernel.parts {
            Parts::Headers { headers, common, kbuild, .. } => {
                if kernel.tree().is_none() {
                    place::make(&shared, |root| {
                        self.unpacked(common, |file| place::unpack(file, root, None))?;
                        self.unpacked(kbuild, |file| place::unpack(file, root, None))?;
                        join_common(root)
                    })?;
                    let to = kernel.folder();
                    place::make(&to, |root| {
                        self.unpacked(headers, |file| place::unpack(file, root, None))?;
                        place::join_halves(root, &to, &shared, &kernel.release)
                    })?;
                }
            }
            Parts::Configured { source, .. } => {
                configured::check_tools()?;
                place::make(&shared, |root| {
                    self.unpacked(source, |file| configured::unpack(&source.package, file, root))
                })?;
                place::make(&kernel.folder(), |root| configured::prepare(kernel, root))?;
            }
        }
        if let Some(image) = image_deb(kernel).filter(|_| self.images && kernel.image().is_none()) {
            // From 7.2 on the image is a package of its own, without the modules, and lies among them.
            let only = if image.package.starts_with("linux-binary-") { "./usr/lib/modules" } else { "./boot" };
            let to = kernel.image_folder();
            place::make(&to, |root| self.unpacked(image, |file| place::unpack(file, root, Some(only))))?;
        }
        Ok(self.bar.position() - before)
    }

    /// Downloads a package, has it unpacked, and takes it away.
    fn unpacked(&self, deb: &Deb, unpack: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let before = self.bar.position();
        tracing::info!("{} {}", deb.package, deb.version);
        let file = download::deb(&self.apt, deb, &self.debs, &|bytes| self.bar.set_position(before + bytes))?;
        unpack(&file)?;
        fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))
    }
}

/// The common half has links into kbuild, which are right where both lie in one folder.
fn join_common(root: &Path) -> Result<()> {
    for tree in fs::read_dir(root.join("usr/src")).context("the package of common headers has no /usr/src")?.flatten() {
        let scripts = tree.path().join("scripts");
        if scripts.is_symlink() && !scripts.exists() {
            bail!("{} leads nowhere: linux-kbuild does not bring it", scripts.display());
        }
    }
    Ok(())
}
