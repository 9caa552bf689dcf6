//! Which kernels a source of the list has: found in the indexes by what packages are called and depend on.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::index::Deb;
use super::kernel::{Kernel, Parts};
use super::list::{Headers, List, Source};
use super::version;

/// The packages of kernels, by suite and architecture of their index.
#[derive(Debug, Default)]
pub struct Archive(pub BTreeMap<(String, String), Vec<Deb>>);

impl Archive {
    /// What these suites have for an architecture; a package that two of them have counts once.
    fn of<'a>(&'a self, suites: &'a [&String], arch: &str) -> Vec<&'a Deb> {
        let mut debs: Vec<&Deb> =
            suites.iter().filter_map(|suite| self.0.get(&((*suite).clone(), arch.to_owned()))).flatten().collect();
        debs.sort_by(|a, b| (&a.package, &a.version).cmp(&(&b.package, &b.version)));
        debs.dedup_by(|a, b| (&a.package, &a.version) == (&b.package, &b.version));
        debs
    }
}

/// What a source has, in order, and what is amiss, in words.
#[derive(Debug, Default)]
pub struct Found {
    pub kernels: Vec<Kernel>,
    pub notes: Vec<String>,
}

/// Finds header packages. `machine` is the architecture of this machine, whose kbuild runs here.
pub fn headers(list: &List, entry: &Headers, archive: &Archive, machine: &str) -> Found {
    let suites: Vec<&String> = entry.suites.iter().chain(&entry.optional).collect();
    let tools = archive.of(&suites, machine);
    let mut notes = Vec::new();
    // Of one name, the newest version.
    let mut by_name: BTreeMap<String, (usize, usize, Kernel)> = BTreeMap::new();
    for (arch_number, row) in entry.arches(list).enumerate() {
        let debs = archive.of(&suites, &row.debian);
        for deb in &debs {
            let of_series = |series: &String| version::is_of_series(&deb.version, series);
            if !entry.series.is_empty() && !entry.series.iter().any(of_series) {
                continue;
            }
            let Some((flavour, release)) = flavour(&deb.package, &row.flavours) else { continue };
            let Some(common) = deb.depends.iter().find(|name| is_common(name)) else { continue };
            let name = format!("debian/{}/{}", entry.name, full_release(release, &deb.version));
            let common = debs.iter().find(|other| other.package == *common && other.version == deb.version);
            let (Some(common), Some(kbuild)) = (common, kbuild(deb, &tools)) else {
                let lacking = if common.is_none() { "common headers" } else { "linux-kbuild" };
                notes.push(format!("{name}: no suite of this source has its {lacking} any more"));
                continue;
            };
            let kernel = Kernel {
                name: name.clone(),
                release: release.to_owned(),
                debian: row.debian.clone(),
                parts: Parts::Headers {
                    headers: (*deb).clone(),
                    common: (*common).clone(),
                    kbuild: kbuild.clone(),
                    image: image(release, deb, &debs),
                },
                cache: PathBuf::new(),
            };
            let newer = |(_, _, old): &(_, _, Kernel)| version::compare(&old.package().version, &deb.version).is_lt();
            if by_name.get(&name).is_none_or(newer) {
                by_name.insert(name, (arch_number, flavour, kernel));
            }
        }
    }
    let mut found: Vec<_> = by_name.into_values().collect();
    found.sort_by(|a, b| {
        version::compare(&a.2.package().version, &b.2.package().version).then((a.0, a.1).cmp(&(b.0, b.1)))
    });
    if let Some(newest) = entry.newest {
        keep_newest(&mut found, newest);
    }
    Found { kernels: found.into_iter().map(|(_, _, kernel)| kernel).collect(), notes }
}

/// Keeps as many of the newest versions of each architecture and flavour.
fn keep_newest(found: &mut Vec<(usize, usize, Kernel)>, newest: usize) {
    let mut counts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    found.reverse();
    found.retain(|(arch, flavour, _)| {
        let count = counts.entry((*arch, *flavour)).or_default();
        *count += 1;
        *count <= newest
    });
    found.reverse();
}

/// The number of a package's flavour, and the release: `linux-headers-6.1.0-56-rt-amd64` is of `rt-amd64`, and not of
/// `amd64`.
fn flavour<'a>(package: &'a str, flavours: &[String]) -> Option<(usize, &'a str)> {
    let release = package.strip_prefix("linux-headers-")?;
    let is_version = |stem: &str| stem.split('-').all(|part| part.starts_with(|c: char| c.is_ascii_digit()));
    let of =
        |flavour: &String| release.strip_suffix(flavour.as_str())?.strip_suffix('-').filter(|stem| is_version(stem));
    let number = flavours.iter().position(|flavour| of(flavour).is_some())?;
    Some((number, release))
}

/// Packages that stand for the newest kernel depend on its headers; headers depend on what flavours share.
fn is_common(package: &str) -> bool {
    package.starts_with("linux-headers-") && (package.ends_with("-common") || package.ends_with("-common-rt"))
}

/// The release of a candidate does not say which one it is: `7.3-amd64` is the name of each.
fn full_release(release: &str, version: &str) -> String {
    let candidate = version::upstream(version).split_once("~rc").map(|(_, number)| number);
    match (candidate, release.split_once('-')) {
        (Some(number), Some((stem, flavour))) if !release.contains("rc") => format!("{stem}-rc{number}-{flavour}"),
        _ => release.to_owned(),
    }
}

/// The programs of kbuild: of the same version, else the newest; up to 6.1 all uploads of a series have one package.
fn kbuild<'a>(headers: &Deb, tools: &[&'a Deb]) -> Option<&'a Deb> {
    let name = headers.depends.iter().find(|name| name.starts_with("linux-kbuild-"))?;
    let fitting = || tools.iter().copied().filter(|deb| deb.package == *name);
    let same = fitting().find(|deb| deb.version == headers.version);
    same.or_else(|| fitting().max_by(|a, b| version::compare(&a.version, &b.version)))
}

/// The package with the file to boot; from 7.2 on linux-image depends on it.
fn image(release: &str, headers: &Deb, debs: &[&Deb]) -> Option<Deb> {
    let names = [
        format!("linux-binary-{release}"),
        format!("linux-image-{release}"),
        format!("linux-image-{release}-unsigned"),
    ];
    names.iter().find_map(|name| {
        debs.iter().find(|deb| deb.package == *name && deb.version == headers.version).map(|deb| (*deb).clone())
    })
}

/// The kernels that are made from a source package: the newest of it, in each configuration.
pub fn configured(list: &List, entry: &Source, archive: &Archive, machine: &str) -> Found {
    let suites: Vec<&String> = entry.suites.iter().chain(&entry.optional).collect();
    let debs = archive.of(&suites, machine);
    let source = debs
        .into_iter()
        .filter(|deb| deb.package == entry.package)
        .max_by(|a, b| version::compare(&a.version, &b.version));
    let Some(source) = source else {
        return Found { kernels: Vec::new(), notes: vec![format!("{}: no suite of its entry has it", entry.package)] };
    };
    let arches = list.arch.iter().filter(|row| entry.arches.contains(&row.debian));
    let kernel = |arch: &str, config: &String| {
        let config = list.config(config).ok()?.clone();
        Some(Kernel {
            name: format!("source/{}/{}-{arch}", entry.short(), config.name),
            release: format!("{}{}", version::upstream(&source.version), config.local_version()),
            debian: arch.to_owned(),
            parts: Parts::Configured { source: source.clone(), config },
            cache: PathBuf::new(),
        })
    };
    let kernels = arches
        .flat_map(|row| entry.configs.iter().filter_map(|config| kernel(&row.debian, config)).collect::<Vec<_>>())
        .collect();
    Found { kernels, notes: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::super::index::{parse, tests::stanza};
    use super::*;

    /// Package, version, dependencies.
    type Row<'a> = (&'a str, &'a str, &'a str);

    fn archive(rows: &[(&str, &str, &[Row<'_>])]) -> Archive {
        let index = |(suite, arch, debs): &(&str, &str, &[Row<'_>])| {
            let text: String =
                debs.iter().map(|(package, version, depends)| stanza(package, version, arch, depends)).collect();
            (((*suite).to_owned(), (*arch).to_owned()), parse(text.as_bytes(), "http://a.example/debian"))
        };
        Archive(rows.iter().map(index).collect())
    }

    const OLD: &str = "linux-headers-6.1.0-9-common (= 6.1.90-1), linux-kbuild-6.1 (>= 6.1.90-1)";
    const NEW: &str = "linux-headers-6.1.0-10-common (= 6.1.99-1), linux-kbuild-6.1";
    const RT: &str = "linux-headers-6.1.0-10-common-rt, linux-kbuild-6.1";
    const LIST: &str = "\
[[arch]]
debian = \"amd64\"
flavours = [\"amd64\", \"rt-amd64\"]
[[arch]]
debian = \"arm64\"
flavours = [\"arm64\"]
[[debian]]
name = \"bookworm\"
suites = [\"bookworm\", \"bookworm-security\"]
series = [\"6.1\"]
";

    fn bookworm() -> Archive {
        archive(&[
            (
                "bookworm",
                "amd64",
                &[
                    ("linux-headers-6.1.0-9-amd64", "6.1.90-1", OLD),
                    ("linux-headers-6.1.0-9-common", "6.1.90-1", ""),
                    ("linux-kbuild-6.1", "6.1.90-1", ""),
                    ("linux-headers-6.12.1+deb12-amd64", "6.12.1-1", "linux-headers-6.12.1+deb12-common"),
                    ("linux-headers-6.1-amd64", "6.1.99-1", "linux-headers-6.1.0-10-amd64 (= 6.1.99-1)"),
                ],
            ),
            (
                "bookworm-security",
                "amd64",
                &[
                    ("linux-headers-6.1.0-10-rt-amd64", "6.1.99-1", RT),
                    ("linux-headers-6.1.0-10-amd64", "6.1.99-1", NEW),
                    ("linux-headers-6.1.0-9-amd64", "6.1.90-1", OLD),
                    ("linux-headers-6.1.0-10-common", "6.1.99-1", ""),
                    ("linux-headers-6.1.0-10-common-rt", "6.1.99-1", ""),
                    ("linux-image-6.1.0-10-amd64", "6.1.99-1", ""),
                    ("linux-kbuild-6.1", "6.1.99-1", ""),
                ],
            ),
            (
                "bookworm-security",
                "arm64",
                &[
                    ("linux-headers-6.1.0-10-arm64", "6.1.99-1", NEW),
                    ("linux-headers-6.1.0-10-common", "6.1.99-1", ""),
                    ("linux-headers-6.1.0-8-arm64", "6.1.80-1", "linux-headers-6.1.0-8-common, linux-kbuild-6.1"),
                ],
            ),
        ])
    }

    fn names(found: &Found) -> Vec<&str> {
        found.kernels.iter().map(|kernel| kernel.name.as_str()).collect()
    }

    #[test]
    fn every_upload_once_and_in_order() {
        let list = List::parse(LIST).unwrap();
        let found = headers(&list, &list.debian[0], &bookworm(), "amd64");
        assert_eq!(
            names(&found),
            [
                "debian/bookworm/6.1.0-9-amd64",
                "debian/bookworm/6.1.0-10-amd64",
                "debian/bookworm/6.1.0-10-rt-amd64",
                "debian/bookworm/6.1.0-10-arm64"
            ]
        );
        assert_eq!(
            found.notes,
            ["debian/bookworm/6.1.0-8-arm64: no suite of this source has its common headers any more"]
        );
        let Parts::Headers { kbuild, image, .. } = &found.kernels[3].parts else { panic!() };
        assert_eq!((kbuild.arch.as_str(), kbuild.version.as_str(), image), ("amd64", "6.1.99-1", &None));
        let Parts::Headers { common, image, .. } = &found.kernels[1].parts else { panic!() };
        assert_eq!(image.as_ref().unwrap().package, "linux-image-6.1.0-10-amd64");
        assert_eq!(common.package, "linux-headers-6.1.0-10-common");
    }

    #[test]
    fn only_the_newest() {
        let list = List::parse(&format!("{LIST}newest = 1\n")).unwrap();
        let found = headers(&list, &list.debian[0], &bookworm(), "amd64");
        assert_eq!(found.kernels.len(), 3);
        assert!(found.kernels.iter().all(|kernel| kernel.package().version == "6.1.99-1"));
    }

    #[test]
    fn candidates_are_told_apart() {
        assert_eq!(full_release("7.3-amd64", "7.3~rc7-1~exp1"), "7.3-rc7-amd64");
        assert_eq!(full_release("7.3-rt-amd64", "7.3~rc7-1~exp1"), "7.3-rc7-rt-amd64");
        assert_eq!(full_release("6.1.0-56-amd64", "6.1.192-2"), "6.1.0-56-amd64");
    }

    #[test]
    fn flavours_of_names() {
        let flavours = ["armmp", "armmp-lpae", "rt-armmp"].map(str::to_owned);
        let of = |package| flavour(package, &flavours).map(|(number, _)| number);
        assert_eq!(of("linux-headers-6.1.0-47-armmp"), Some(0));
        assert_eq!(of("linux-headers-6.1.0-47-armmp-lpae"), Some(1));
        assert_eq!(of("linux-headers-6.1.0-47-rt-armmp"), Some(2));
        assert_eq!(of("linux-headers-6.1.0-47-common"), None);
        assert_eq!(of("linux-headers-armmp"), None);
    }

    #[test]
    fn sources_in_each_configuration() {
        let text = format!(
            "{LIST}[[source]]\npackage = \"linux-source-6.1\"\nsuites = [\"bookworm\"]\narches = [\"arm64\", \
             \"amd64\"]\nconfigs = [\"tiny\"]\n[[config]]\nname = \"tiny\"\nstart = \"tinyconfig\"\nreason = \"x\"\n"
        );
        let list = List::parse(&text).unwrap();
        let rows = [("linux-source-6.1", "6.1.9-1", ""), ("linux-source-6.1", "6.1.10-1", "")];
        let found = configured(&list, &list.source[0], &archive(&[("bookworm", "amd64", &rows)]), "amd64");
        assert_eq!(names(&found), ["source/6.1/tiny-amd64", "source/6.1/tiny-arm64"]);
        assert_eq!(
            (found.kernels[0].package().version.as_str(), found.kernels[0].release.as_str()),
            ("6.1.10-1", "6.1.10-tiny")
        );
        assert_eq!(configured(&list, &list.source[0], &Archive::default(), "amd64").notes.len(), 1);
    }
}
