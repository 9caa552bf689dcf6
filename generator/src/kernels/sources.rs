//! The mirror that the system's own apt uses: its sources, in both of the forms that sources.list(5) describes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

/// A source of packages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    pub uris: Vec<String>,
    pub suites: Vec<String>,
    pub components: Vec<String>,
    /// A keyring, a fingerprint or a whole key, as the source has it.
    pub signed_by: Option<String>,
    pub trusted: bool,
}

/// Where a part of Debian's archive is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mirror {
    pub uri: String,
    pub signed_by: Option<String>,
    pub trusted: bool,
}

/// The archive, and the one that has the security suites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mirrors {
    pub main: Mirror,
    pub security: Option<Mirror>,
}

impl Mirrors {
    /// From a file of sources, or from those of the system.
    pub fn find(file: Option<&Path>, suites: &[&str]) -> Result<Mirrors> {
        match file {
            Some(file) => Mirrors::among(&read(file)?, suites).with_context(|| file.display().to_string()),
            None => Mirrors::among(&of_system(Path::new("/etc/apt"))?, suites).context("/etc/apt/sources.list(.d)"),
        }
    }

    /// Debian's entries are told from others by their suites: what the list names, or a class as `stable`. Other archives
    /// name their suites after Debian's too, so an entry that is signed by another's key comes last.
    fn among(entries: &[Entry], suites: &[&str]) -> Result<Mirrors> {
        const CLASSES: [&str; 6] = ["oldoldstable", "oldstable", "stable", "testing", "unstable", "experimental"];
        let debian = |suite: &str, ending: &str| {
            let name = suite.strip_suffix(ending);
            name.is_some_and(|name| CLASSES.contains(&name) || suites.contains(&name) || suites.contains(&suite))
        };
        let find = |ending: &str| {
            let mut fitting: Vec<&Entry> = entries
                .iter()
                .filter(|entry| entry.components.iter().any(|component| component == "main"))
                .filter(|entry| {
                    entry
                        .suites
                        .iter()
                        .any(|suite| debian(suite, ending) && (ending.is_empty() != suite.ends_with("-security")))
                })
                .collect();
            fitting.sort_by_key(|entry| entry.signed_by.as_ref().is_some_and(|key| !key.contains("debian-archive")));
            let entry = fitting.first()?;
            Some(Mirror {
                uri: entry.uris.first()?.trim_end_matches('/').to_owned(),
                signed_by: entry.signed_by.clone(),
                trusted: entry.trusted,
            })
        };
        match find("") {
            Some(main) => Ok(Mirrors { main, security: find("-security") }),
            None => bail!(
                "no source of Debian's packages (component main, suite one of {}, …)\n  mend:  --sources FILE, with the line \
                 `deb URI {} main`",
                suites.join(", "),
                suites.first().unwrap_or(&"stable")
            ),
        }
    }

    /// Where a suite is.
    pub fn of(&self, suite: &str) -> Result<&Mirror> {
        if !suite.ends_with("-security") {
            return Ok(&self.main);
        }
        self.security.as_ref().with_context(|| {
            format!(
                "the list names {suite}, and the system's sources have no archive with security suites\n  mend:  --sources \
                 FILE, with a line `deb URI {suite} main` beside the mirror's"
            )
        })
    }
}

/// All sources of packages below apt's folder.
fn of_system(folder: &Path) -> Result<Vec<Entry>> {
    let mut files = vec![folder.join("sources.list")];
    let parts = folder.join("sources.list.d");
    let mut more: Vec<PathBuf> =
        fs::read_dir(&parts).map(|entries| entries.flatten().map(|entry| entry.path()).collect()).unwrap_or_default();
    more.sort();
    files.extend(
        more.into_iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "list" || extension == "sources")),
    );
    let mut entries = Vec::new();
    for file in files.iter().filter(|file| file.is_file()) {
        entries.extend(read(file)?);
    }
    Ok(entries)
}

fn read(file: &Path) -> Result<Vec<Entry>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read the sources {}", file.display()))?;
    Ok(if file.extension().is_some_and(|extension| extension == "sources") { deb822(&text) } else { lines(&text) })
}

/// `deb [option=value …] URI SUITE COMPONENT…`
fn lines(text: &str) -> Vec<Entry> {
    text.lines().filter_map(line).collect()
}

fn line(line: &str) -> Option<Entry> {
    let line = line.split('#').next()?.trim();
    let mut rest = line.strip_prefix("deb")?.strip_prefix([' ', '\t'])?.trim_start();
    let mut entry = Entry::default();
    if let Some(options) = rest.strip_prefix('[') {
        let (options, after) = options.split_once(']')?;
        rest = after;
        for (name, value) in options.split_whitespace().filter_map(|option| option.split_once('=')) {
            match name {
                "signed-by" => entry.signed_by = Some(value.to_owned()),
                "trusted" => entry.trusted = value == "yes",
                _ => {}
            }
        }
    }
    let mut words = rest.split_whitespace().map(str::to_owned);
    entry.uris.push(words.next()?);
    entry.suites.push(words.next()?);
    entry.components = words.collect();
    Some(entry)
}

/// Stanzas of `Types:`, `URIs:`, `Suites:`, `Components:`, `Signed-By:` …
fn deb822(text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut stanza: Vec<(String, String)> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.starts_with('#') {
            continue;
        }
        if line.trim().is_empty() {
            entries.extend(entry(&std::mem::take(&mut stanza)));
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = stanza.last_mut() {
                *value = format!("{value}\n{line}");
            }
        } else if let Some((name, value)) = line.split_once(':') {
            stanza.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    entries
}

fn entry(stanza: &[(String, String)]) -> Option<Entry> {
    let field = |name: &str| stanza.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let words = |name: &str| field(name).unwrap_or_default().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let disabled = field("enabled").is_some_and(|value| value.eq_ignore_ascii_case("no"));
    if disabled || !words("types").iter().any(|kind| kind == "deb") {
        return None;
    }
    Some(Entry {
        uris: words("uris"),
        suites: words("suites"),
        components: words("components"),
        signed_by: field("signed-by").filter(|value| !value.is_empty()).map(str::to_owned),
        trusted: field("trusted").is_some_and(|value| value.eq_ignore_ascii_case("yes")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "\
# deb http://commented.example/debian bookworm main
deb-src http://a.example/debian bookworm main
deb [arch=amd64 signed-by=/keys/docker.gpg] http://docker.example/debian bookworm main
deb [ arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg ] http://a.example/debian/ bookworm main contrib # why
deb\thttp://s.example/security bookworm-security main
";

    const STANZAS: &str = "\
# The mirror.
Types: deb deb-src
URIs: http://a.example/debian
Suites: bookworm
 bookworm-updates
# between fields
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc

Types: deb
URIs: http://s.example/security
Suites: bookworm-security
Components: main

Types: deb
Enabled: no
URIs: http://off.example/debian
Suites: bookworm
Components: main
";

    fn uris(mirrors: &Mirrors) -> [&str; 2] {
        [&mirrors.main.uri, &mirrors.security.as_ref().unwrap().uri]
    }

    #[test]
    fn one_line_style() {
        let mirrors = Mirrors::among(&lines(LINES), &["bullseye", "bookworm"]).unwrap();
        assert_eq!(uris(&mirrors), ["http://a.example/debian", "http://s.example/security"]);
        assert_eq!(mirrors.main.signed_by.as_deref(), Some("/usr/share/keyrings/debian-archive-keyring.gpg"));
        assert_eq!(mirrors.of("bookworm-updates").unwrap(), &mirrors.main);
        assert_eq!(&mirrors.of("trixie-security").unwrap().uri, "http://s.example/security");
    }

    #[test]
    fn stanzas() {
        let entries = deb822(STANZAS);
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].suites, ["bookworm", "bookworm-updates"]);
        assert!(entries[0].signed_by.as_ref().unwrap().ends_with("\n .\n abc"));
        let mirrors = Mirrors::among(&entries, &["bookworm"]).unwrap();
        assert_eq!(uris(&mirrors), ["http://a.example/debian", "http://s.example/security"]);
    }

    #[test]
    fn a_class_names_debian_too() {
        let mirrors = Mirrors::among(&lines("deb [trusted=yes] file:/x stable main"), &["bookworm"]).unwrap();
        assert!(mirrors.main.trusted && mirrors.security.is_none());
        let why = mirrors.of("bookworm-security").unwrap_err().to_string();
        assert!(why.contains("bookworm-security") && why.contains("mend:"), "{why}");
    }

    #[test]
    fn systems_without_debian() {
        let why =
            Mirrors::among(&lines("deb http://x.example/ubuntu noble main"), &["bookworm"]).unwrap_err().to_string();
        assert!(why.contains("deb URI bookworm main"), "{why}");
    }
}
