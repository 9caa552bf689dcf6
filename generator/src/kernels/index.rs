//! Packages of kernels, as apt's indexes describe them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A package that can be downloaded.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deb {
    pub package: String,
    pub version: String,
    /// Of the package: `all` for those of no architecture.
    pub arch: String,
    pub uri: String,
    pub bytes: u64,
    pub sha256: String,
    /// The names of what it depends on; of alternatives, each.
    #[serde(skip)]
    pub depends: Vec<String>,
}

/// What may be part of a kernel; indexes have sixty thousand others.
fn counts(package: &str) -> bool {
    ["linux-headers-", "linux-kbuild-", "linux-image-", "linux-binary-", "linux-source-"].iter().any(|beginning| {
        package.strip_prefix(beginning).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Reads an index. `base` is the URI below which its files are. A stanza that lacks what is needed is no package.
pub fn parse(text: &[u8], base: &str) -> Vec<Deb> {
    let mut debs = Vec::new();
    let mut at = 0;
    // Stanzas begin with their package, so the others are passed over without a look.
    while let Some(found) = next(text, at) {
        let end = find(text, b"\n\n", found).unwrap_or(text.len());
        let stanza = String::from_utf8_lossy(&text[found..end]);
        debs.extend(deb(&stanza, base));
        at = end;
    }
    debs
}

fn next(text: &[u8], from: usize) -> Option<usize> {
    const FIELD: &[u8] = b"Package: linux-";
    let mut at = from;
    loop {
        let found = find(text, FIELD, at)?;
        if found == 0 || text[found - 1] == b'\n' {
            return Some(found);
        }
        at = found + FIELD.len();
    }
}

fn find(text: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let first = what[0];
    let mut at = from;
    while at + what.len() <= text.len() {
        at += text[at..=text.len() - what.len()].iter().position(|byte| *byte == first)?;
        if text[at..].starts_with(what) {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn deb(stanza: &str, base: &str) -> Option<Deb> {
    let fields: BTreeMap<&str, &str> =
        stanza.lines().filter(|line| !line.starts_with(' ')).filter_map(|line| line.split_once(": ")).collect();
    let package = *fields.get("Package")?;
    if !counts(package) {
        return None;
    }
    let depends = fields.get("Depends").copied().unwrap_or_default();
    let name = |dependency: &str| dependency.trim().split([' ', '(', ':']).next().unwrap_or_default().to_owned();
    Some(Deb {
        package: package.to_owned(),
        version: (*fields.get("Version")?).to_owned(),
        arch: (*fields.get("Architecture")?).to_owned(),
        uri: format!("{}/{}", base.trim_end_matches('/'), fields.get("Filename")?),
        bytes: fields.get("Size")?.parse().ok()?,
        sha256: (*fields.get("SHA256")?).to_owned(),
        depends: depends.split([',', '|']).map(name).collect(),
    })
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A stanza as the archive has it.
    pub fn stanza(package: &str, version: &str, arch: &str, depends: &str) -> String {
        format!(
            "Package: {package}\nSource: linux\nVersion: {version}\nArchitecture: {arch}\nDepends: {depends}\nDescription: x\n \
             Package: linux-headers-9\nFilename: pool/{package}.deb\nSize: 12\nSHA256: ab\n\n"
        )
    }

    #[test]
    fn packages_of_kernels_and_no_others() {
        let text = [
            stanza("bash", "5", "amd64", "linux-headers-x"),
            stanza("linux-headers-6.1.0-56-amd64", "6.1.192-2", "amd64", "a (= 1), b:any | c (>= 2) [amd64]"),
            stanza("linux-headers-amd64", "6.1.192-2", "amd64", "x"),
            stanza("linux-kbuild-6.1", "6.1.192-2", "amd64", ""),
        ]
        .concat();
        let debs = parse(text.as_bytes(), "http://a.example/debian/");
        let names: Vec<&str> = debs.iter().map(|deb| deb.package.as_str()).collect();
        assert_eq!(names, ["linux-headers-6.1.0-56-amd64", "linux-kbuild-6.1"]);
        assert_eq!(debs[0].uri, "http://a.example/debian/pool/linux-headers-6.1.0-56-amd64.deb");
        assert_eq!(debs[0].depends, ["a", "b", "c"]);
    }

    #[test]
    fn a_stanza_without_a_digest_is_none() {
        let text = stanza("linux-kbuild-6.1", "1", "amd64", "").replace("SHA256", "MD5sum");
        assert_eq!(parse(text.as_bytes(), "x"), []);
        assert_eq!(parse(b"", "x"), []);
        assert_eq!(parse(b"Package: linux-", "x"), []);
    }
}
