//! The package that a header tree came from: given by options, else asked of dpkg.

use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// Where the headers came from. `null` where nobody knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Source {
    pub package: Option<String>,
    pub version: Option<String>,
    pub release: String,
}

impl Source {
    /// Package and version, as far as they are known.
    pub fn words(&self) -> Option<String> {
        let package = self.package.as_ref()?;
        Some(match &self.version {
            Some(version) => format!("{package} {version}"),
            None => package.clone(),
        })
    }

    /// What the release says behind its version and the number of its ABI: `cloud-amd64` of `6.1.0-56-cloud-amd64`. A
    /// configuration, as distributions name it; empty for a release that says no more.
    pub fn flavour(&self) -> &str {
        let Some((version, mut rest)) = self.release.split_once('-') else { return "" };
        let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let of_version = |word: &str| is_number(word) || word.strip_prefix("rc").is_some_and(is_number);
        // `6.12.117+deb13-amd64` has no such number, and i386's flavour is `686`.
        if version.contains('+') {
            return rest;
        }
        for expected in [|word: &str| word.starts_with("rc"), |word: &str| !word.starts_with("rc")] {
            let (word, behind) = rest.split_once('-').unwrap_or((rest, ""));
            if expected(word) && of_version(word) {
                rest = behind;
            }
        }
        rest
    }
}

/// Fills in what the options left open from dpkg's records of the tree's owner.
pub fn of(dir: &Path, release: &str, package: Option<String>, version: Option<String>) -> Source {
    let package = package.or_else(|| owner(dir));
    let version = version.or_else(|| package.as_deref().and_then(installed_version));
    Source { package, version, release: release.to_owned() }
}

fn owner(dir: &Path) -> Option<String> {
    let text = query(&["-S", dir.join("Makefile").to_str()?])?;
    // `package[:arch]: path`; diversions and shared folders have other forms and mean nothing here.
    let (package, _) = text.lines().next()?.split_once(": ")?;
    let package = package.split(':').next()?;
    (!package.contains([',', ' '])).then(|| package.to_owned())
}

fn installed_version(package: &str) -> Option<String> {
    query(&["-W", "-f", "${Version}", package]).filter(|text| !text.is_empty())
}

fn query(args: &[&str]) -> Option<String> {
    let output = Command::new("dpkg-query").args(args).env("LC_ALL", "C").output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flavours_of_releases() {
        for (release, flavour) in [
            ("6.1.0-56-amd64", "amd64"),
            ("6.1.0-56-cloud-amd64", "cloud-amd64"),
            ("5.10.0-35-686-pae", "686-pae"),
            ("6.12.117+deb13-rt-amd64", "rt-amd64"),
            ("7.2.3+deb14-arm64-16k", "arm64-16k"),
            ("7.3-rc2-amd64", "amd64"),
            ("7.3.0-rc2-1-amd64", "amd64"),
            ("6.8.0-45-generic", "generic"),
            ("6.1.192-tiny", "tiny"),
            ("6.1.192", ""),
            ("6.1.192-1", ""),
        ] {
            let source = Source { package: None, version: None, release: release.to_owned() };
            assert_eq!(source.flavour(), flavour, "{release}");
        }
    }
}
