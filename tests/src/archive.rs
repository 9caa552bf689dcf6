//! Kernels of Debian's archive, beside the one under test.

use crate::command::{command, run};
use crate::kernel::kernel;
use crate::repo::{root, script};
use crate::rows;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// A kernel of the archive, unpacked into the user's cache.
#[derive(Debug, Clone)]
pub struct Release {
    /// What `uname -r` says there.
    pub name: String,
    /// Its header tree.
    pub tree: PathBuf,
    /// The file to boot.
    pub image: PathBuf,
}

impl Release {
    /// Fetches headers and image; none where the archive has them no longer.
    pub fn fetch(name: &str) -> Option<Release> {
        let ask = |what: &str| {
            let answer = run(command(script("debian-kernel")).args([what, name]));
            (answer.status() == Some(0)).then(|| PathBuf::from(answer.stdout.trim()))
        };
        Some(Release { name: name.to_owned(), tree: ask("headers")?, image: ask("image")? })
    }

    /// The argument of make that names the header tree.
    pub fn build_path(&self) -> String {
        format!("KERNEL_BUILD_PATH={}", self.tree.display())
    }
}

/// A committed key, and a release that has its headers.
#[derive(Debug, Clone)]
pub struct Key {
    /// `6.1.192-x86_64-1a2b3c4d`
    pub name: String,
    /// `6.1.192`
    pub version: String,
    /// What `uname -r` says there.
    pub release: String,
    /// Its architecture, as Rust calls it.
    pub arch: String,
    /// The package that its headers are from.
    package: String,
}

/// The committed keys that are tried in guests: those whose kernels the archive serves to this machine; of the series of the
/// kernel under test the newest of each flavour, and with `ALL_KEYS=1` in the environment every one. The other series are the
/// matrix's.
///
/// # Panics
/// When the manifest cannot be read.
pub fn keys() -> Vec<Key> {
    let served: BTreeSet<String> = served().into_iter().map(|(release, _)| release).collect();
    let is_served = |key: &Key| served.contains(&key.release);
    if std::env::var_os("ALL_KEYS").is_some() {
        return committed().into_iter().filter(is_served).collect();
    }
    newest(|key| is_served(key) && key.series() == kernel().series())
}

/// The newest of each series and flavour, among the committed keys that a condition holds for. A flavour is one architecture's.
///
/// # Panics
/// When the manifest cannot be read.
pub fn newest(of: impl Fn(&Key) -> bool) -> Vec<Key> {
    let mut newest: BTreeMap<(String, String), Key> = BTreeMap::new();
    for key in committed().into_iter().filter(of) {
        let known = newest.entry((key.series(), key.flavour())).or_insert_with(|| key.clone());
        if key.age() > known.age() {
            *known = key;
        }
    }
    newest.into_values().collect()
}

/// The committed keys, each with every release that it is known to have.
fn committed() -> Vec<Key> {
    let text = fs::read_to_string(root().join("bindings/manifest.json")).expect("the manifest is there");
    let manifest: serde_json::Value = serde_json::from_str(&text).expect("the manifest is JSON");
    let manifest = rows::whole(manifest).expect("the rows are whole");
    let rows = manifest["keys"].as_object().expect("the manifest has keys");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let keys = rows.iter().flat_map(|(name, row)| {
        let also = row["also"].as_array().into_iter().flatten();
        let (name, version, arch) = (name.clone(), text(&row["version"]), text(&row["arch"]));
        std::iter::once(&row["source"]).chain(also).map(move |source| Key {
            name: name.clone(),
            version: version.clone(),
            arch: arch.clone(),
            release: text(&source["release"]),
            package: text(&source["package"]),
        })
    });
    keys.collect()
}

impl Key {
    /// Whether modules can be built for its architecture.
    pub fn has_target(&self) -> bool {
        root().join("targets").join(&self.arch).is_dir()
    }

    /// Whether there is an image to boot; of sources that were only configured there is none.
    pub fn has_image(&self) -> bool {
        !self.package.starts_with("linux-source-")
    }

    /// `6.1`
    pub fn series(&self) -> String {
        self.version.split('.').take(2).collect::<Vec<_>>().join(".")
    }

    /// `cloud-amd64`: what stands behind the numbers of the release.
    pub fn flavour(&self) -> String {
        let is_number = |word: &&str| word.trim_start_matches("rc").starts_with(|c: char| c.is_ascii_digit());
        let words = self.release.split('-').skip_while(is_number);
        words.collect::<Vec<_>>().join("-")
    }

    /// Greater for what is newer: the numbers of version and release.
    fn age(&self) -> Vec<u64> {
        let numbers = |text: &str| -> Vec<u64> {
            text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
        };
        [numbers(&self.version), numbers(&self.release)].concat()
    }
}

/// What the archive serves now: release and version of the package, newest first.
pub fn served() -> Vec<(String, String)> {
    let answer = run(command(script("debian-kernel")).arg("list")).succeeded();
    let words = answer.stdout.lines().filter_map(|line| line.split_once(' '));
    words.map(|(release, version)| (release.to_owned(), version.to_owned())).collect()
}
