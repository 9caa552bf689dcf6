//! What a kernel header tree says about itself.

use crate::fail::{Failure, Result};
use crate::kbuild;
use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// The kernel's version triple, as in `LINUX_VERSION_MAJOR.PATCHLEVEL.SUBLEVEL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u32, pub u32, pub u32);

impl Version {
    /// Reads `6.1.192`; `6.1` counts as `6.1.0`.
    pub fn parse(text: &str) -> Option<Version> {
        let mut parts = text.split('.').map(|p| p.parse().ok());
        let major = parts.next()??;
        let minor = parts.next()??;
        let patch = parts.next().unwrap_or(Some(0))?;
        parts.next().is_none().then_some(Version(major, minor, patch))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

/// The header tree of one configured kernel (what `make -C` is given).
#[derive(Debug)]
pub struct Tree {
    /// The folder with the kernel's output: `Makefile`, `include/generated`, `Module.symvers`.
    pub path: PathBuf,
    /// From `include/generated/uapi/linux/version.h`.
    pub version: Version,
    /// `UTS_RELEASE`, what `uname -r` will say.
    pub release: String,
    /// The name of the architecture's folder in `targets/`.
    pub arch: &'static str,
    config: HashMap<String, String>,
}

/// Files that decide what a tree is; their stamps tell whether it changed.
pub const IDENTITY_FILES: [&str; 8] = [
    "include/generated/autoconf.h",
    "include/generated/uapi/linux/version.h",
    "include/generated/utsrelease.h",
    "include/generated/bounds.h",
    "include/generated/asm-offsets.h",
    "include/generated/timeconst.h",
    "include/config/auto.conf",
    ".config",
];
/// One of them that no header does without.
const BOUNDS: &str = IDENTITY_FILES[3];

/// Which symbol of the configuration names which architecture.
const ARCHES: [(&str, &str); 9] = [
    ("CONFIG_X86_64", "x86_64"),
    ("CONFIG_X86_32", "x86"),
    ("CONFIG_ARM64", "aarch64"),
    ("CONFIG_ARM", "arm"),
    ("CONFIG_RISCV", "riscv64"),
    ("CONFIG_LOONGARCH", "loongarch64"),
    ("CONFIG_PPC64", "powerpc64le"),
    ("CONFIG_S390", "s390x"),
    ("CONFIG_MIPS", "mips"),
];

impl Tree {
    /// Reads a header tree.
    ///
    /// # Errors
    /// A folder that is no header tree, or one of a kernel that has not been configured.
    pub fn open(path: &Path) -> Result<Tree> {
        // kbuild calls it `.`, which would tell a reader nothing.
        let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if !path.join("Makefile").is_file() {
            return Err(Failure::new("this is no kernel header tree: it has no Makefile")
                .at(path.display())
                .mend("apt install linux-headers-$(uname -r), or name another tree: make KERNEL_BUILD_PATH=DIR"));
        }
        let unconfigured = || {
            damaged(
                path,
                "this kernel tree is not configured: include/generated/autoconf.h or version.h is missing or cut short"
                    .into(),
            )
        };
        let read = |name: &str| fs::read_to_string(path.join(name)).map_err(|_| unconfigured());

        let config = parse_autoconf(&read(IDENTITY_FILES[0])?);
        let arch = ARCHES
            .iter()
            .find(|(symbol, _)| config.contains_key(*symbol))
            .map(|(_, arch)| *arch)
            .ok_or_else(unconfigured)?;

        let header = read(IDENTITY_FILES[1])?;
        let number = |name: &str| define(&header, name).and_then(|v| v.parse::<u32>().ok());
        // LINUX_VERSION_CODE holds the sublevel in a byte; the three names came with 5.14 and to some
        // stable series, and hold it in full.
        let version =
            match (number("LINUX_VERSION_MAJOR"), number("LINUX_VERSION_PATCHLEVEL"), number("LINUX_VERSION_SUBLEVEL"))
            {
                (Some(major), Some(patch), Some(sub)) => Version(major, patch, sub),
                _ => {
                    let code = number("LINUX_VERSION_CODE").ok_or_else(unconfigured)?;
                    match code & 255 {
                        // The byte is full: only kbuild knows.
                        255 => kernel_version(path).ok_or_else(|| {
                            damaged(path, "the kernel's build does not say the version: make kernelversion".into())
                        })?,
                        sublevel => Version(code >> 16, (code >> 8) & 255, sublevel),
                    }
                }
            };
        let release = define(&read(IDENTITY_FILES[2])?, "UTS_RELEASE")
            .map(|v| v.trim_matches('"').to_owned())
            .ok_or_else(unconfigured)?;
        if !path.join(BOUNDS).is_file() {
            return Err(damaged(path, incomplete(BOUNDS)));
        }
        Ok(Tree { path: path.clone(), version, release, arch, config })
    }

    /// The value of a `CONFIG_` symbol: `y`, `m`, `n`, or the text of its definition.
    pub fn config(&self, symbol: &str) -> &str {
        self.config.get(symbol).map_or("n", String::as_str)
    }

    /// Whether a symbol is built in.
    pub fn is_set(&self, symbol: &str) -> bool {
        self.config(symbol) == "y"
    }

    /// Something is wrong with the tree itself.
    pub fn damaged(&self, what: String) -> Failure {
        damaged(&self.path, what)
    }

    /// Its own headers do not compile; `error` is what the compiler said, with its place.
    pub fn broken(&self, error: &str) -> Failure {
        let missing = error.split_once(": ").and_then(|(place, message)| {
            Some((place, message.strip_suffix(NO_FILE).or_else(|| message.strip_suffix(" file not found"))?))
        });
        let in_cache = |(_, header): &(&str, &str)| Path::new(header.trim_matches('\'')).is_absolute();
        if let Some((_, file)) = missing.filter(in_cache) {
            // The kernel's own headers have no such names: it is a witness.
            return Failure::new("a file of the cache is gone")
                .at(file)
                .mend("make, once more: it fills the cache anew");
        }
        self.damaged(match missing {
            Some((place, header)) => incomplete(&format!("{}, which {place} includes,", header.trim_matches('\''))),
            None => format!("this kernel's own headers do not compile:\n  {error}"),
        })
    }

    /// kbuild compiles nothing in it; `log` is what was said.
    pub fn unusable(&self, log: &str) -> Failure {
        let telling = |line: &&str| ["***", "error", "not found"].iter().any(|word| line.contains(word));
        let line = log.lines().find(telling).or_else(|| log.lines().last()).unwrap_or("it says nothing");
        self.damaged(format!("the kernel's build compiles nothing in this tree: {}", line.trim()))
    }

    /// A generated header is missing.
    pub fn without(&self, header: &str) -> Failure {
        self.damaged(incomplete(header))
    }

    /// All symbols that are set, in no order.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, &str)> {
        self.config.iter().map(|(k, v)| (k.as_str(), v.as_str()))
    }

    /// The tree of exported symbols, if the kernel was built far enough to have one.
    pub fn symvers(&self) -> PathBuf {
        self.path.join("Module.symvers")
    }
}

/// How a compiler says that a header is missing.
const NO_FILE: &str = ": No such file or directory";

fn incomplete(missing: &str) -> String {
    format!("this kernel tree is incomplete: {missing} is missing")
}

fn damaged(path: &Path, what: String) -> Failure {
    Failure::new(what).at(path.display()).mend(format!(
        "a source tree: make -C {} olddefconfig modules_prepare\na distribution's tree: reinstall its linux-headers package",
        path.display()
    ))
}

/// What kbuild says the version is: in what it exports, where it is this tree's that runs us.
fn kernel_version(tree: &Path) -> Option<Version> {
    let objtree = std::env::var_os("abs_objtree").and_then(|objtree| Path::new(&objtree).canonicalize().ok());
    if objtree.as_deref() == Some(tree) {
        if let Ok(version) = std::env::var("KERNELVERSION") {
            return Version::parse(&version);
        }
    }
    let output = kbuild::make(tree).args(["-s", "--no-print-directory", "kernelversion"]).output().ok()?;
    Version::parse(String::from_utf8_lossy(&output.stdout).trim())
}

/// The text after `#define NAME ` in a header of plain definitions.
fn define<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.lines().find_map(|line| {
        let (key, value) = line.strip_prefix("#define ")?.split_once(' ')?;
        (key == name).then(|| value.trim())
    })
}

/// `#define CONFIG_X 1` is y, `#define CONFIG_X_MODULE 1` is m, and everything else its text.
fn parse_autoconf(header: &str) -> HashMap<String, String> {
    header
        .lines()
        .filter_map(|line| {
            let (name, value) = line.strip_prefix("#define ")?.split_once(' ')?;
            let value = value.trim();
            Some(match (name.strip_suffix("_MODULE"), value) {
                (Some(symbol), "1") => (symbol.to_owned(), "m".to_owned()),
                (None, "1") => (name.to_owned(), "y".to_owned()),
                _ => (name.to_owned(), value.to_owned()),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_by_number() {
        assert!(Version::parse("6.1.192") > Version::parse("6.1.99"));
        assert_eq!(Version::parse("6.1"), Some(Version(6, 1, 0)));
        assert_eq!(Version::parse("6.x"), None);
        assert_eq!(Version::parse("6.1.2.3"), None);
    }

    #[test]
    fn what_the_cache_lacks_is_no_fault_of_the_tree() {
        let tree = Tree {
            path: "/tree".into(),
            version: Version(6, 1, 0),
            release: String::new(),
            arch: "x86_64",
            config: HashMap::new(),
        };
        let says = |error: &str| tree.broken(error).to_string();
        let lost = says("/m/witness0.c:1: /cache/sets/1/k/base.witness.h: No such file or directory");
        assert!(lost.contains("a file of the cache is gone") && !lost.contains("/tree"), "{lost}");
        let missing = says("include/linux/list.h:5: asm/rwonce.h: No such file or directory");
        assert!(missing.contains("this kernel tree is incomplete: asm/rwonce.h"), "{missing}");
    }

    #[test]
    fn autoconf_values() {
        let c = parse_autoconf(
            "#define CONFIG_SMP 1\n#define CONFIG_EXT4_FS_MODULE 1\n#define CONFIG_HZ 250\n#define CONFIG_X \"a b\"\n",
        );
        assert_eq!(c["CONFIG_SMP"], "y");
        assert_eq!(c["CONFIG_EXT4_FS"], "m");
        assert_eq!(c["CONFIG_HZ"], "250");
        assert_eq!(c["CONFIG_X"], "\"a b\"");
    }
}
