//! The list of sources, `generator/kernels.toml`: what it says, and what is wrong with it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{bail, Context, Result};
use serde::{Deserialize, Serialize};

use crate::kernel::arch::Arch;

const BUILT_IN: &str = include_str!("../../kernels.toml");

/// Where kernels come from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// In the order of the kernels of one version.
    pub arch: Vec<ArchRow>,
    #[serde(default)]
    pub debian: Vec<Headers>,
    #[serde(default)]
    pub source: Vec<Source>,
    #[serde(default)]
    pub config: Vec<Config>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchRow {
    pub debian: String,
    /// As package names have them, the standard one first.
    pub flavours: Vec<String>,
}

/// Header packages of a few suites.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    pub name: String,
    pub suites: Vec<String>,
    #[serde(default)]
    pub optional: Vec<String>,
    /// Empty: all that there are.
    #[serde(default)]
    pub series: Vec<String>,
    /// Empty: all of the list.
    #[serde(default)]
    pub arches: Vec<String>,
    pub newest: Option<usize>,
}

/// A package with a kernel's source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub package: String,
    pub suites: Vec<String>,
    #[serde(default)]
    pub optional: Vec<String>,
    pub arches: Vec<String>,
    pub configs: Vec<String>,
}

/// A configuration to make from a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub name: String,
    /// The target of kbuild to begin with.
    pub start: String,
    /// `NAME=value`, without `CONFIG_`.
    #[serde(default)]
    pub set: Vec<String>,
    pub reason: String,
}

impl Config {
    /// `CONFIG_LOCALVERSION`: `-tiny`. Releases end with it.
    pub fn local_version(&self) -> String {
        format!("-{}", self.name)
    }
}

impl List {
    /// The built-in list, or the one of a file.
    pub fn load(file: Option<&Path>) -> Result<List> {
        let Some(file) = file else { return List::parse(BUILT_IN).context("generator/kernels.toml") };
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read the list {}", file.display()))?;
        List::parse(&text).with_context(|| file.display().to_string())
    }

    pub fn parse(text: &str) -> Result<List> {
        let list: List = toml::from_str(text).context("not a list of kernels")?;
        list.check()?;
        Ok(list)
    }

    fn check(&self) -> Result<()> {
        let mut seen = BTreeSet::new();
        for row in &self.arch {
            if Arch::of_debian(&row.debian).is_none() {
                bail!("[[arch]] {:?}: no such architecture; known are {}", row.debian, Arch::debian_names());
            }
            if row.flavours.is_empty() || !seen.insert(("arch", &row.debian)) {
                bail!("[[arch]] {:?}: named twice, or without flavours", row.debian);
            }
        }
        for entry in &self.debian {
            let place = format!("[[debian]] {:?}", entry.name);
            if !is_name(&entry.name) || !seen.insert(("debian", &entry.name)) {
                bail!("{place}: a name is of letters, digits, `-`, `.` and `+`, and stands once");
            }
            self.check_place(&place, [&entry.suites, &entry.optional], &entry.arches)?;
            if entry.newest == Some(0) {
                bail!("{place}: newest = 0 leaves nothing: take the entry out");
            }
        }
        for entry in &self.source {
            let place = format!("[[source]] {:?}", entry.package);
            if !is_name(&entry.package) || !seen.insert(("source", &entry.package)) {
                bail!("{place}: not a package's name, or named twice");
            }
            self.check_place(&place, [&entry.suites, &entry.optional], &entry.arches)?;
            for config in &entry.configs {
                self.config(config).with_context(|| place.clone())?;
            }
        }
        for config in &self.config {
            if !is_name(&config.name) || !seen.insert(("config", &config.name)) {
                bail!("[[config]] {:?}: not a name, or named twice", config.name);
            }
            if let Some(wrong) = config.set.iter().find(|set| set.starts_with("CONFIG_") || !set.contains('=')) {
                bail!("[[config]] {:?}: {wrong:?} is not NAME=value (without CONFIG_)", config.name);
            }
        }
        Ok(())
    }

    fn check_place(&self, place: &str, suites: [&Vec<String>; 2], arches: &[String]) -> Result<()> {
        if suites[0].is_empty() {
            bail!("{place}: no suites");
        }
        if let Some(wrong) = suites.into_iter().flatten().find(|suite| !is_name(suite)) {
            bail!("{place}: {wrong:?} is not a suite's name");
        }
        for arch in arches {
            if !self.arch.iter().any(|row| row.debian == *arch) {
                let known: Vec<&str> = self.arch.iter().map(|row| row.debian.as_str()).collect();
                bail!("{place}: no [[arch]] is called {arch:?}; there are {}", known.join(", "));
            }
        }
        Ok(())
    }

    pub fn config(&self, name: &str) -> Result<&Config> {
        self.config
            .iter()
            .find(|config| config.name == name)
            .with_context(|| format!("no [[config]] is called {name:?}"))
    }
}

/// A source of the list, of either kind.
#[derive(Debug)]
pub struct Asked<'a> {
    /// `debian/bookworm`
    pub name: String,
    /// All that decides what is found there.
    pub asked: String,
    pub suites: &'a [String],
    pub optional: &'a [String],
    /// Whose indexes are needed.
    pub arches: Vec<&'a str>,
    pub kind: Kind<'a>,
}

#[derive(Debug, Clone, Copy)]
pub enum Kind<'a> {
    Headers(&'a Headers),
    Source(&'a Source),
}

impl Asked<'_> {
    /// How names of its kernels begin.
    pub fn prefix(&self) -> String {
        format!("{}/", self.name)
    }
}

impl List {
    /// All sources, in the order of their kernels.
    pub fn sources(&self) -> Vec<Asked<'_>> {
        let headers = self.debian.iter().map(|entry| Asked {
            name: format!("debian/{}", entry.name),
            asked: format!("{entry:?} {:?}", entry.arches(self).collect::<Vec<_>>()),
            suites: &entry.suites,
            optional: &entry.optional,
            arches: entry.arches(self).map(|row| row.debian.as_str()).collect(),
            kind: Kind::Headers(entry),
        });
        let configs =
            |entry: &Source| entry.configs.iter().filter_map(|name| self.config(name).ok()).collect::<Vec<_>>();
        let sources = self.source.iter().map(|entry| Asked {
            name: format!("source/{}", entry.short()),
            asked: format!("{entry:?} {:?}", configs(entry)),
            suites: &entry.suites,
            optional: &entry.optional,
            // Sources are in the index of every architecture; this machine's is read in any case.
            arches: Vec::new(),
            kind: Kind::Source(entry),
        });
        headers.chain(sources).collect()
    }
}

impl Source {
    /// `6.1` of `linux-source-6.1`.
    pub fn short(&self) -> &str {
        self.package.strip_prefix("linux-source-").unwrap_or(&self.package)
    }
}

impl Headers {
    /// The rows of the list's architectures that count here.
    pub fn arches<'a>(&'a self, list: &'a List) -> impl Iterator<Item = &'a ArchRow> {
        list.arch.iter().filter(|row| self.arches.is_empty() || self.arches.contains(&row.debian))
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-.+".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARCH: &str = "[[arch]]\ndebian = \"amd64\"\nflavours = [\"amd64\"]\n";

    fn wrong(text: &str) -> String {
        format!("{:#}", List::parse(&format!("{ARCH}{text}")).unwrap_err())
    }

    #[test]
    fn the_built_in_list_is_right() {
        let list = List::load(None).unwrap();
        assert!(list.debian.len() >= 5 && list.source.len() >= 2 && list.arch[0].debian == "amd64");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let unknown = List::parse("[[arch]]\ndebian = \"vax\"\nflavours = [\"vax\"]").unwrap_err().to_string();
        assert!(unknown.contains("\"vax\"") && unknown.contains("ppc64el"), "{unknown}");
        let arch = wrong("[[debian]]\nname = \"sid\"\nsuites = [\"sid\"]\narches = [\"s390x\"]");
        assert!(arch.contains("sid") && arch.contains("\"s390x\"") && arch.contains("amd64"), "{arch}");
        assert!(wrong("[[debian]]\nname = \"sid\"\nsuites = []").contains("no suites"));
        assert!(wrong("[[debian]]\nname = \"sid\"\nsuites = [\"../x\"]").contains("suite's name"));
        assert!(wrong("[[debian]]\nname = \"a/b\"\nsuites = [\"sid\"]").contains("name"));
        assert!(wrong("[[debian]]\nname = \"sid\"\nsiutes = []").contains("siutes"));
        let source =
            "[[source]]\npackage = \"linux-source-6.1\"\nsuites = [\"sid\"]\narches = [\"amd64\"]\nconfigs = [\"x\"]";
        assert!(wrong(source).contains("no [[config]] is called \"x\""));
        assert!(
            wrong("[[config]]\nname = \"a\"\nstart = \"defconfig\"\nset = [\"SMP\"]\nreason = \"\"").contains("SMP")
        );
    }
}
