//! A private state of apt in the user's cache: sources, indexes and settings of its own. Nothing of the system's apt
//! changes, and what that is told of proxies and of access holds here too.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};
use fs4::FileExt;

use super::sources::Mirror;

/// Fetches and reads what apt does; a program of apt's own package.
const HELPER: &str = "/usr/lib/apt/apt-helper";

/// A suite that is asked for.
#[derive(Debug, Clone)]
pub struct Repository {
    pub suite: String,
    pub mirror: Mirror,
    pub arches: BTreeSet<String>,
    /// The mirror may lack it.
    pub optional: bool,
}

/// An index of packages that is in the state folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    pub suite: String,
    pub arch: String,
    /// Below which its packages are.
    pub base: String,
    pub file: PathBuf,
}

pub struct Apt {
    folder: PathBuf,
    #[expect(dead_code, reason = "the lock lasts as long as the file is open")]
    lock: File,
}

impl Apt {
    /// Opens the state in `folder`, and makes it where there is none. Another generator's run is waited for.
    pub fn open(folder: &Path, arches: &[&str]) -> Result<Apt> {
        let writable =
            || format!("the cache cannot be written to: {}\n  mend:  KMOD_CACHE=DIR names another", folder.display());
        for sub in ["state/lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(folder.join(sub)).with_context(writable)?;
        }
        let lock = File::create(folder.join("lock")).with_context(writable)?;
        FileExt::lock(&lock).with_context(writable)?;
        let apt = Apt { folder: folder.to_owned(), lock };
        fs::write(apt.settings(), settings(folder, arches)).with_context(writable)?;
        Ok(apt)
    }

    fn settings(&self) -> PathBuf {
        self.folder.join("apt.conf")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("APT_CONFIG", self.settings()).env("LC_ALL", "C");
        command
    }

    /// Fetches the indexes of these suites. Returns what the mirror lacks, in words, as far as that may be.
    pub fn update(&self, repositories: &[Repository]) -> Result<Vec<String>> {
        let mut wanted = repositories.to_vec();
        let mut notes = Vec::new();
        // One index that cannot be had takes all of its suite's with it, so what fails is left out, and the rest asked
        // for again. Each round leaves something out.
        loop {
            self.write_sources(&wanted)?;
            let output = self
                .command("apt-get")
                .args(["-q", "update"])
                .output()
                .context("cannot run apt-get: this fetches kernels of Debian, on Debian or its kin")?;
            if output.status.success() {
                return Ok(notes);
            }
            let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
            let failures = failures(&said);
            let before = wanted.clone();
            for failure in &failures {
                leave_out(&mut wanted, failure, &mut notes)?;
            }
            let left = |all: &[Repository]| all.iter().map(|repository| 1 + repository.arches.len()).sum::<usize>();
            if left(&wanted) == left(&before) {
                let mend = if said.contains("Could not get lock") {
                    "an apt-get that a killed run left, which apt names, holds the lock: wait for it or end it, and run this again"
                } else if said.contains("No space left on device") {
                    "make room on the disk of the cache, or name another with KMOD_CACHE=DIR, and run this again"
                } else {
                    "once the mirror can be reached, run this again; `--offline` works with what the cache has"
                };
                bail!("apt could not fetch its indexes:\n{}\n  mend:  {mend}", last_words(&said));
            }
        }
    }

    fn write_sources(&self, repositories: &[Repository]) -> Result<()> {
        let file = self.folder.join("kernels.sources");
        let text: String = repositories.iter().map(stanza).collect();
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
    }

    /// The indexes of these suites that are there.
    pub fn indexes(&self, repositories: &[Repository]) -> Result<Vec<Index>> {
        // `apt-get indextargets` would say it too, after reading all of them.
        let folder = self.folder.join("state/lists");
        let entries = fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
        let files: BTreeSet<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into()).collect();
        let mut indexes = Vec::new();
        for repository in repositories {
            for arch in &repository.arches {
                let name = list_name(&repository.mirror.uri, &repository.suite, arch);
                let is_it =
                    |file: &&String| file.strip_prefix(&name).is_some_and(|end| end.is_empty() || end.starts_with('.'));
                indexes.extend(files.range(name.clone()..).take(2).find(is_it).map(|file| Index {
                    suite: repository.suite.clone(),
                    arch: arch.clone(),
                    base: repository.mirror.uri.clone(),
                    file: folder.join(file),
                }));
            }
        }
        Ok(indexes)
    }

    /// The text of an index, however it is compressed.
    pub fn read(&self, index: &Index) -> Result<Vec<u8>> {
        let output = self.command(HELPER).arg("cat-file").arg(&index.file).output();
        let output = output.with_context(|| format!("cannot run {HELPER}, which is part of apt"))?;
        if !output.status.success() {
            bail!("{}: {}", index.file.display(), last_words(&String::from_utf8_lossy(&output.stderr)));
        }
        Ok(output.stdout)
    }

    /// What downloads a file, and goes on where an earlier one was cut short. Files of this machine are copied: apt would
    /// make links to them.
    pub fn download(&self, uri: &str, to: &Path, sha256: &str) -> Command {
        let mut command = self.command(HELPER);
        let uri = uri.strip_prefix("file:").map_or(uri.to_owned(), |path| format!("copy:{path}"));
        command.arg("download-file").arg(uri).arg(to).arg(format!("SHA256:{sha256}"));
        command
    }
}

/// What apt calls an index: its URI without scheme and password, with `_` for the slashes.
fn list_name(uri: &str, suite: &str, arch: &str) -> String {
    let place = uri.split_once("://").or_else(|| uri.split_once(':')).map_or(uri, |(_, place)| place);
    let (host, path) = place.split_once('/').unwrap_or((place, ""));
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let quoted: String = format!("{host}/{path}")
        .trim_end_matches('/')
        .chars()
        .map(|c| match c {
            '/' => "_".to_owned(),
            c if "\\|{}[]<>\"^~_=!@#$%&*".contains(c) => format!("%{:02x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("{quoted}_dists_{suite}_main_binary-{arch}_Packages")
}

/// What differs from the system's own settings.
fn settings(folder: &Path, arches: &[&str]) -> String {
    let folder = folder.display();
    let arches: String = arches.iter().map(|arch| format!(" \"{arch}\";")).collect();
    // Hooks of the system's apt clean up what is not ours. Without packages that are installed nothing need be worked out,
    // so the indexes are only stored. A suite that is being prepared, or is no longer kept, is often past its date.
    format!(
        "#clear APT::Update::Pre-Invoke;\n#clear APT::Update::Post-Invoke;\n#clear APT::Update::Post-Invoke-Success;\n\
         #clear APT::Architectures;\nAPT::Architectures {{{arches} }};\n\
         Dir::State \"{folder}/state\";\nDir::State::status \"/dev/null\";\nDir::Cache \"{folder}/cache\";\n\
         Dir::Cache::pkgcache \"\";\nDir::Cache::srcpkgcache \"\";\npkgCacheFile::Generate \"false\";\n\
         Dir::Etc::sourcelist \"{folder}/kernels.sources\";\nDir::Etc::sourceparts \"/dev/null\";\n\
         APT::Get::List-Cleanup \"false\";\nAPT::Update::Error-Mode \"any\";\nAPT::Sandbox::User \"root\";\n\
         Acquire::Check-Valid-Until \"false\";\nAcquire::Languages \"none\";\nAcquire::GzipIndexes \"true\";\n\
         Acquire::Retries \"1\";\n"
    )
}

fn stanza(repository: &Repository) -> String {
    let arches: Vec<&str> = repository.arches.iter().map(String::as_str).collect();
    let mut text = format!(
        "Types: deb\nURIs: {}\nSuites: {}\nComponents: main\nArchitectures: {}\nTargets: Packages\n",
        repository.mirror.uri,
        repository.suite,
        arches.join(" ")
    );
    if let Some(key) = &repository.mirror.signed_by {
        text += &format!("Signed-By: {key}\n");
    }
    if repository.mirror.trusted {
        text += "Trusted: yes\n";
    }
    text + "\n"
}

/// What apt could not fetch.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Failure {
    /// The mirror has no such suite.
    Suite(String),
    /// The index of an architecture is not there, or is not what the suite's Release file says.
    Index(String, String),
}

/// What apt says of what a mirror does not have, or does not have as its Release file says.
const LACKING: [&str; 5] =
    ["404 ", "File not found", "unexpected size", "Hash Sum mismatch", "Mirror sync in progress"];

/// `Err:7 URI SUITE/main ARCH Packages` or `Err:7 URI SUITE Release`, the reason in the lines below it.
fn failures(said: &str) -> BTreeSet<Failure> {
    let mut failures = BTreeSet::new();
    let mut lines = said.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(words) = line.strip_prefix("Err:").map(|rest| rest.split_whitespace().collect::<Vec<_>>()) else {
            continue;
        };
        let mut reason = String::new();
        while let Some(more) = lines.next_if(|next| next.starts_with("  ")) {
            reason += more;
        }
        // What a mirror has not, or has half: anything else may be otherwise the next time, and is no reason to go on without.
        // (No reason stands with what apt gave up because of another one.)
        let lacks = reason.trim().is_empty() || LACKING.iter().any(|words| reason.contains(words));
        match words[..] {
            [_, _, suite, "Release"] if lacks => failures.insert(Failure::Suite(suite.to_owned())),
            [_, _, place, arch, "Packages"] if lacks => {
                let suite = place.split('/').next().unwrap_or(place);
                failures.insert(Failure::Index(suite.to_owned(), arch.to_owned()))
            }
            _ => false,
        };
    }
    failures
}

fn leave_out(wanted: &mut Vec<Repository>, failure: &Failure, notes: &mut Vec<String>) -> Result<()> {
    match failure {
        Failure::Suite(suite) => {
            if wanted.iter().any(|repository| repository.suite == *suite && !repository.optional) {
                bail!(
                    "the mirror has no suite {suite:?}, or no index of it, and the list names it\n  where: {}\n  mend:  correct the name, or move \
                     it to `optional`",
                    wanted.iter().find(|repository| repository.suite == *suite).map_or("", |found| &found.mirror.uri)
                );
            }
            notes.push(format!("{suite}: the mirror does not have it"));
            wanted.retain(|repository| repository.suite != *suite);
        }
        Failure::Index(suite, arch) => {
            let mut taken = false;
            for repository in wanted.iter_mut().filter(|repository| repository.suite == *suite) {
                taken |= repository.arches.remove(arch);
            }
            let left = wanted.iter().find(|repository| repository.suite == *suite).map(|found| found.arches.len());
            if left == Some(0) {
                // A source that is trusted without a signature needs no Release file, so this is how a suite is missing there.
                return leave_out(wanted, &Failure::Suite(suite.clone()), notes);
            }
            if taken {
                notes.push(format!("{suite}, {arch}: the mirror has no index that fits the suite's Release file"));
            }
        }
    }
    Ok(())
}

/// What apt ended with.
pub fn last_words(said: &str) -> String {
    let mut lines: Vec<&str> = said.lines().filter(|line| line.starts_with("E: ") || line.starts_with("W: ")).collect();
    if lines.is_empty() {
        lines = said.lines().collect();
    }
    lines[lines.len().saturating_sub(6)..].iter().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

/// The notes of several rounds, each suite's in one line.
pub fn grouped(notes: &[String]) -> Vec<String> {
    let mut by_reason: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for note in notes {
        let (place, reason) = note.split_once(": ").unwrap_or((note, ""));
        let (suite, arch) = place.split_once(", ").unwrap_or((place, ""));
        by_reason.entry((suite, reason)).or_default().push(arch);
    }
    let line = |((suite, reason), arches): ((&str, &str), Vec<&str>)| {
        let arches = arches.join(" ");
        format!("{suite}{}{arches}: {reason}", if arches.is_empty() { "" } else { ", " })
    };
    by_reason.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "\
Get:1 http://a.example/debian trixie InRelease [140 kB]
Err:24 http://a.example/debian bullseye-backports Release
  404  Not Found [IP: 192.0.2.1 80]
Err:33 http://a.example/debian trixie/main armhf Packages
  File has unexpected size (1 != 2). Mirror sync in progress?
Err:34 http://a.example/debian trixie/main i386 Packages
  
Err:1 http://b.example/debian sid InRelease
  Temporary failure resolving 'b.example'
Err:2 http://b.example/debian sid Release
  Could not connect to b.example
Err:3 http://b.example/debian sid/main s390x Packages
  503  Service Unavailable [IP: 192.0.2.1 80]
Err:4 http://b.example/debian bookworm Release
  Connection failed [IP: 192.0.2.1 80]
Err:5 http://b.example/debian bookworm/main amd64 Packages
  Error writing to output file - write (28: No space left on device)
E: The repository has no Release file.
";

    #[test]
    fn what_could_not_be_fetched() {
        let index = |arch: &str| Failure::Index("trixie".to_owned(), arch.to_owned());
        let expected = [Failure::Suite("bullseye-backports".to_owned()), index("armhf"), index("i386")];
        assert_eq!(failures(SAID), expected.into_iter().collect());
        assert_eq!(last_words(SAID), "    E: The repository has no Release file.");
    }

    #[test]
    fn names_of_indexes() {
        let ending = "_dists_sid_main_binary-amd64_Packages";
        for (uri, name) in [
            ("http://me:secret@a.example/debian", "a.example_debian"),
            ("http://a.example:3142/a_b", "a.example:3142_a%5fb"),
            ("file:/srv/debian/", "_srv_debian"),
            ("file:///srv/debian", "_srv_debian"),
        ] {
            assert_eq!(list_name(uri, "sid", "amd64"), format!("{name}{ending}"));
        }
    }

    #[test]
    fn an_optional_suite_may_fail() {
        let mirror = Mirror { uri: "http://a.example/debian".to_owned(), signed_by: None, trusted: false };
        let repository = |suite: &str, optional| Repository {
            suite: suite.to_owned(),
            mirror: mirror.clone(),
            arches: ["amd64".to_owned(), "armhf".to_owned()].into(),
            optional,
        };
        let mut wanted = vec![repository("trixie", false), repository("bullseye-backports", true)];
        let mut notes = Vec::new();
        for failure in failures(SAID) {
            leave_out(&mut wanted, &failure, &mut notes).unwrap();
        }
        assert_eq!(wanted.len(), 1);
        assert_eq!(wanted[0].arches, ["amd64".to_owned()].into());
        assert_eq!(grouped(&notes).len(), 2);
        let why = leave_out(&mut wanted, &Failure::Suite("trixie".to_owned()), &mut notes).unwrap_err().to_string();
        assert!(why.contains("no suite \"trixie\"") && why.contains("mend:"), "{why}");
    }
}
