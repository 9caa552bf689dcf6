//! A kernel header tree: what it says of itself in its generated headers.
//!
//! Three shapes are known, and none needs special care here, because all of them answer `make -C DIR M=…`: Debian's
//! split tree (its Makefile includes the one of the `-common` tree), a build folder made with `O=`, and Fedora's single
//! tree. What is generated for the configuration lies in DIR in all of them.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{anyhow, bail, Context, Result};

use super::arch::Arch;
use crate::{agree, refuse};

/// `LINUX_VERSION_MAJOR.PATCHLEVEL.SUBLEVEL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub patchlevel: u32,
    pub sublevel: u32,
}

impl Version {
    /// Reads `5.10.262`, and what may follow it (`-rc1`).
    pub fn parse(text: &str) -> Option<Version> {
        let mut numbers = text.trim().split('.').map(|part| {
            let digits = part.split(|c: char| !c.is_ascii_digit()).next()?;
            digits.parse().ok()
        });
        Some(Version {
            major: numbers.next()??,
            patchlevel: numbers.next()??,
            sublevel: numbers.next().unwrap_or(Some(0))?,
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.patchlevel, self.sublevel)
    }
}

/// A header tree that is complete enough to build a module.
#[derive(Debug)]
pub struct Tree {
    pub dir: PathBuf,
    pub version: Version,
    /// Whether the sublevel may be greater: before 5.13 `version.h` has it in 8 bits only, in which it stops at 255.
    pub version_is_clamped: bool,
    pub arch: Arch,
    /// `UTS_RELEASE`.
    pub release: String,
    /// The definitions of `include/generated/autoconf.h`, by name.
    pub autoconf: BTreeMap<String, String>,
}

impl Tree {
    pub fn open(dir: &Path) -> Result<Tree> {
        let dir = dir.canonicalize().with_context(|| {
            format!(
                "no kernel header tree at {}: install one (`apt install linux-headers-amd64`) or name another with --kernel",
                dir.display()
            )
        })?;
        if dir.to_string_lossy().contains(char::is_whitespace) {
            bail!(
                "{}: kbuild cannot work in a folder whose path has a space in it: move the tree to another",
                dir.display()
            );
        }
        for file in ["Makefile", ".config"] {
            if !dir.join(file).is_file() {
                bail!(
                    "{} has no {file}: it is not a configured kernel tree; `make -C {} olddefconfig modules_prepare` \
                     completes a source tree",
                    dir.display(),
                    dir.display()
                );
            }
        }
        let autoconf = autoconf(&read(&dir, "include/generated/autoconf.h")?)
            .map_err(|why| anyhow!("{}: {why}", dir.join("include/generated/autoconf.h").display()))
            .with_context(|| mend(&dir))?;
        let (version, version_is_clamped) = version(&read(&dir, "include/generated/uapi/linux/version.h")?)
            .with_context(|| {
                format!("{}: no version in it", dir.join("include/generated/uapi/linux/version.h").display())
            })
            .with_context(|| mend(&dir))?;
        let release = define(&read(&dir, "include/generated/utsrelease.h")?, "UTS_RELEASE")
            .map(|text| text.trim_matches('"').to_owned())
            .with_context(|| format!("{}: no UTS_RELEASE in it", dir.join("include/generated/utsrelease.h").display()))
            .with_context(|| mend(&dir))?;
        let arch = Arch::of(&autoconf).with_context(|| {
            format!(
                "{}: configured for an architecture that has no bindings yet (known: {}); src/kernel/arch.rs lists them",
                dir.display(),
                Arch::names()
            )
        })?;
        if let Some((option, why)) = refuse::reason(|option| autoconf.get(option).is_some_and(|value| value == "1")) {
            bail!(
                "{}: no Rust module can be built for a kernel with {option}: {why}; configure it without {option}",
                dir.display()
            );
        }
        if let Some(what) = agree::disagreement(|name| fs::read_to_string(dir.join(name)).unwrap_or_default()) {
            return Err(anyhow!(what).context(mend(&dir)));
        }
        Ok(Tree { dir, version, version_is_clamped, arch, release, autoconf })
    }

    /// What is wrong, and mends it, where a header of its own is missing.
    pub fn is_incomplete(&self) -> String {
        mend(&self.dir)
    }
}

fn mend(dir: &Path) -> String {
    format!(
        "the header tree {} is not complete: reinstall its package, or run `make -C {} modules_prepare`",
        dir.display(),
        dir.display()
    )
}

fn read(dir: &Path, file: &str) -> Result<String> {
    let path = dir.join(file);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display())).with_context(|| mend(dir))
}

/// The text of `#define NAME text`.
fn define(header: &str, name: &str) -> Option<String> {
    header.lines().find_map(|line| {
        let rest = line.strip_prefix("#define ")?.strip_prefix(name)?;
        rest.starts_with(' ').then(|| rest.trim().to_owned())
    })
}

/// The version, and whether its sublevel stopped at what fits.
fn version(header: &str) -> Option<(Version, bool)> {
    let number = |name| define(header, name).and_then(|text| text.parse::<u32>().ok());
    let code = number("LINUX_VERSION_CODE")?;
    let sublevel = number("LINUX_VERSION_SUBLEVEL");
    let version = Version {
        major: number("LINUX_VERSION_MAJOR").unwrap_or(code >> 16),
        patchlevel: number("LINUX_VERSION_PATCHLEVEL").unwrap_or((code >> 8) & 0xff),
        sublevel: sublevel.unwrap_or(code & 0xff),
    };
    Some((version, sublevel.is_none() && version.sublevel == 255))
}

/// Reads `autoconf.h`, which holds nothing but definitions: anything else means that it was cut or overwritten.
fn autoconf(header: &str) -> std::result::Result<BTreeMap<String, String>, String> {
    if !header.ends_with('\n') {
        return Err("cut short (its last line has no end)".to_owned());
    }
    let mut symbols = BTreeMap::new();
    for (number, line) in header.lines().enumerate() {
        if let Some(rest) = line.strip_prefix("#define CONFIG_") {
            let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
            symbols.insert(format!("CONFIG_{name}"), value.trim().to_owned());
        } else if !(line.is_empty() || line.starts_with("/*") || line.starts_with(" *")) {
            return Err(format!("line {} is no definition of a CONFIG symbol: {line:?}", number + 1));
        }
    }
    if symbols.is_empty() {
        return Err("defines no CONFIG symbol".to_owned());
    }
    Ok(symbols)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_from_the_triple() {
        let text = "#define LINUX_VERSION_CODE 330495\n#define LINUX_VERSION_MAJOR 5\n\
                    #define LINUX_VERSION_PATCHLEVEL 10\n#define LINUX_VERSION_SUBLEVEL 260\n";
        assert_eq!(version(text), Some((Version { major: 5, patchlevel: 10, sublevel: 260 }, false)));
    }

    #[test]
    fn version_from_the_code_alone() {
        let text = "#define LINUX_VERSION_CODE 330455\n#define KERNEL_VERSION(a,b,c) (((a) << 16))\n";
        assert_eq!(version(text), Some((Version { major: 5, patchlevel: 10, sublevel: 215 }, false)));
        assert!(version("#define LINUX_VERSION_CODE 330495\n").unwrap().1);
    }

    #[test]
    fn version_from_kbuild() {
        assert_eq!(Version::parse("5.10.262\n").unwrap().to_string(), "5.10.262");
        assert_eq!(Version::parse("7.3.0-rc2").unwrap().to_string(), "7.3.0");
        assert_eq!(Version::parse("7.3-rc2").unwrap().to_string(), "7.3.0");
        assert_eq!(Version::parse("no"), None);
    }

    #[test]
    fn autoconf_cut_short_is_refused() {
        assert!(autoconf("#define CONFIG_SMP 1\n#define CONFIG_H").is_err());
        assert!(autoconf("").is_err());
        assert!(autoconf("#define CONFIG_SMP 1\nbogus\n").unwrap_err().contains("line 2"));
        assert_eq!(autoconf("/*\n * x\n */\n#define CONFIG_HZ 250\n").unwrap()["CONFIG_HZ"], "250");
    }
}
