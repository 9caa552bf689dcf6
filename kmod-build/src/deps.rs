//! `.kmod/deps.mk`: tells make what the module's library was made from.

use crate::cache::write_if_changed;
use crate::fail::{OnPath, Result};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const FILE: &str = "deps.mk";
/// How the list begins, and what stands in front of each file of it.
const LIST: &str = "kmod-sources :=";
const NEXT: &str = " \\\n  ";

/// The source files that cargo's dependency file names.
pub fn sources(path: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(path).on(path)?;
    Ok(text
        .lines()
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(_, files)| files.replace("\\ ", "\0").split(' ').map(|f| f.replace('\0', " ")).collect::<Vec<_>>())
        .filter(|file| !file.is_empty())
        .collect())
}

/// Writes it: sources, and the manifests that cargo went by.
pub fn write(out: &Path, library: &Path, sources: &BTreeSet<String>, module: &Path) -> Result<()> {
    let mut all: BTreeSet<PathBuf> = sources.iter().map(PathBuf::from).collect();
    all.extend(manifests(sources, module)?);
    // Build scripts may name what is not there, and would be run on every make.
    all.retain(|file| file.exists());
    write_if_changed(&out.join(FILE), text(library, &all)).map(drop)
}

/// As kbuild's fixdep writes it: that a file is gone is no error where it has a rule without a recipe.
fn text(library: &Path, files: &BTreeSet<PathBuf>) -> String {
    let library = library.display();
    let mut text = LIST.to_owned();
    // A rule for such a name would be one for a pattern.
    let (patterns, files): (Vec<&PathBuf>, Vec<&PathBuf>) =
        files.iter().partition(|file| file.to_string_lossy().contains('%'));
    files.iter().for_each(|file| text += &format!("{NEXT}{}", escaped(file)));
    let _ = write!(text, "\n\n{library}: $(kmod-sources)\n\n$(kmod-sources):\n");
    for file in patterns {
        let _ = writeln!(text, "\n{library}: $(wildcard {})", escaped(file));
    }
    text
}

/// What make reads otherwise than it stands.
const ESCAPED: [(&str, &str); 4] = [("$", "$$"), (" ", "\\ "), ("#", "\\#"), (":", "\\:")];

fn escaped(file: &Path) -> String {
    ESCAPED.iter().fold(file.display().to_string(), |name, (plain, escaped)| name.replace(plain, escaped))
}

/// The files that [`write`] named.
pub fn read(out: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(out.join(FILE)).unwrap_or_default();
    let list = text.split("\n\n").next().and_then(|text| text.strip_prefix(LIST)).unwrap_or_default();
    let plain =
        |name: &str| ESCAPED.iter().fold(name.to_owned(), |name, (plain, escaped)| name.replace(escaped, plain));
    list.split(NEXT).filter(|name| !name.is_empty()).map(|name| plain(name).into()).collect()
}

/// Makes a file new that the library depends on, if one is gone that it was made from. By its rule make would take that for a
/// change, but not so where it has to wait for another one that the library depends on, as it waits for this program.
pub fn notice_gone(out: &Path, new: &Path) -> Result<()> {
    if read(out).iter().all(|file| file.exists()) {
        return Ok(());
    }
    fs::File::options().append(true).open(new).and_then(|file| file.set_modified(SystemTime::now())).on(new)
}

/// What cargo reads beside sources and does not name: the manifest of each crate; and in the module's folder and those above it
/// the manifests and locks of workspaces, and cargo's configuration.
fn manifests(sources: &BTreeSet<String>, module: &Path) -> Result<BTreeSet<PathBuf>> {
    const MANIFEST: &str = "Cargo.toml";
    let of_crate = |source: &String| {
        let folders = Path::new(source).ancestors().skip(1);
        folders.map(|folder| folder.join(MANIFEST)).find(|manifest| manifest.is_file())
    };
    let mut all: BTreeSet<PathBuf> = sources.iter().filter_map(of_crate).collect();
    let real = module.canonicalize().on(module)?;
    for folder in module.ancestors().chain(real.ancestors()) {
        let names = [MANIFEST, "Cargo.lock", ".cargo/config.toml", ".cargo/config"];
        all.extend(names.iter().map(|name| folder.join(name)).filter(|file| file.is_file()));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Command;

    fn folder(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("kmod-deps-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).unwrap();
        dir
    }

    #[test]
    fn a_file_that_is_gone_is_noticed_whatever_its_name() {
        let dir = folder("gone");
        let path = |name: &str| dir.join(name).display().to_string();
        let sources: BTreeSet<String> = ["plain.rs", "a b.rs", "a#b.rs", "a$b.rs", "a:b.rs", "a=b.rs"].map(path).into();
        let all: BTreeSet<String> = sources.iter().cloned().chain([path("100%.rs")]).collect();
        all.iter().for_each(|source| fs::write(source, "").unwrap());
        let library = dir.join("rust.a");
        write(&dir, &library, &all, &dir).unwrap();
        let read: BTreeSet<String> = read(&dir).iter().map(|file| file.display().to_string()).collect();
        assert!(read.is_superset(&sources), "{read:?}");

        fs::write(&library, "").unwrap();
        fs::write(dir.join("Makefile"), format!("include {FILE}\n{}:\n\t@echo made '$?'\n", library.display()))
            .unwrap();
        let set = dir.join("set");
        let is_new = || {
            fs::write(&set, "").unwrap();
            let old = SystemTime::UNIX_EPOCH;
            fs::File::options().append(true).open(&set).unwrap().set_modified(old).unwrap();
            notice_gone(&dir, &set).unwrap();
            fs::metadata(&set).unwrap().modified().unwrap() != old
        };
        let make = || {
            let output = Command::new("make").arg("-C").arg(&dir).arg("-s").arg(&library).output().unwrap();
            assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
            String::from_utf8(output.stdout).unwrap()
        };
        assert!(!make().contains("made") && !is_new());
        for source in &sources {
            fs::remove_file(source).unwrap();
            assert!(make().contains(&format!("made {source}")) && is_new(), "{source}");
            fs::write(source, "").unwrap();
            fs::write(&library, "").unwrap();
        }
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn manifests_above_the_module_count_and_those_of_its_crates() {
        let dir = folder("manifests");
        let module = dir.join("workspace/module");
        for name in [
            "workspace/Cargo.toml",
            "workspace/Cargo.lock",
            "workspace/.cargo/config.toml",
            "workspace/module/Cargo.toml",
            "workspace/module/src/lib.rs",
            "crate/Cargo.toml",
            "crate/src/a/b.rs",
            "other/Cargo.toml",
        ] {
            let file = dir.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        let sources = ["crate/src/a/b.rs", "workspace/module/src/lib.rs"];
        let sources = sources.iter().map(|name| dir.join(name).display().to_string()).collect();
        let found = manifests(&sources, &module).unwrap();
        let found: Vec<&Path> = found.iter().filter_map(|file| file.strip_prefix(&dir).ok()).collect();
        let expected = [
            "crate/Cargo.toml",
            "workspace/.cargo/config.toml",
            "workspace/Cargo.lock",
            "workspace/Cargo.toml",
            "workspace/module/Cargo.toml",
        ];
        assert_eq!(found, expected.map(Path::new));
        fs::remove_dir_all(dir).unwrap();
    }
}
