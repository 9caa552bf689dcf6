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
