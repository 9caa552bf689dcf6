//! What Rust code may ask about the kernel it is built for, as arguments of rustc.

use crate::cache::{digest, write_if_changed, Cache};
use crate::expand;
use crate::fail::{OnPath, Result};
use crate::linking::shims;
use crate::tree::{Tree, Version};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The last minor version of each major one, for `kernel_at_least`. The newest major is open-ended.
const LAST_MINOR: [(u32, u32, u32); 3] = [(4, 4, 20), (5, 0, 19), (6, 0, 19)];

/// Writes the argument file for a kernel and a key, and returns its path.
///
/// It stands in the cache under a name made from its content: cargo sees only the name, and every module built for the
/// same kernel shares the compiled `bindings` and `linux-kmod`.
pub fn argument_file(cache: &Cache, tree: &Tree, key: &str, keys: &[&str], interface: &Interface) -> Result<PathBuf> {
    let text = arguments(tree, key, keys) + &interface.arguments();
    let path = cache.path(&format!("cfg/{}.args", digest(&[&text])));
    write_if_changed(&path, text)?;
    Ok(path)
}

/// Functions, variables and macros that linux-kmod asks for, and which of them the bindings have: whatever the kernel's version says.
#[derive(Debug)]
pub struct Interface {
    asked: BTreeSet<String>,
    there: BTreeSet<String>,
}

impl Interface {
    /// Looks for what the file `linux-kmod/kernel_has` asks for, in all groups of a set.
    pub fn read(root: &Path, set: &Path) -> Result<Interface> {
        let path = root.join("linux-kmod/kernel_has");
        let text = fs::read_to_string(&path).on(&path)?;
        let asked: BTreeSet<String> =
            text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect();
        let names: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
        let mut there = BTreeSet::new();
        for group in expand::read_listing(set)? {
            for (kind, words) in [("facts", &["function", "variable"][..]), ("links", &["macro"])] {
                let text = shims::read(set, &group.name, kind)?;
                let lines = shims::lines_of(&text, words, &names);
                there.extend(lines.filter_map(|line| Some(line.split('\t').nth(1)?.to_owned())));
            }
        }
        Ok(Interface { asked, there })
    }

    /// The same for the C half, where the preprocessor knows macros only: `KMOD_HAS_<name>` for each that is there.
    pub fn header(&self) -> String {
        let mut out = String::from("/* Written by kmod-build: what of linux-kmod/kernel_has this kernel has. */\n");
        for name in &self.there {
            let _ = writeln!(out, "#define KMOD_HAS_{name}");
        }
        out
    }

    fn arguments(&self) -> String {
        let values: Vec<String> = self.asked.iter().map(|name| format!("\"{name}\"")).collect();
        let mut out = format!("--check-cfg=cfg(kernel_has, values({}))\n", values.join(", "));
        for name in &self.there {
            let _ = writeln!(out, "--cfg=kernel_has=\"{name}\"");
        }
        out
    }
}

fn arguments(tree: &Tree, key: &str, keys: &[&str]) -> String {
    let mut out = format!("--cfg=kernel=\"{key}\"\n--check-cfg=cfg(kernel, values(\"{key}\"");
    for other in keys.iter().filter(|k| **k != key) {
        let _ = write!(out, ", \"{other}\"");
    }
    out.push_str("))\n--check-cfg=cfg(kernel_at_least, values(any()))\n");
    for (major, minor) in versions_up_to(tree.version) {
        let _ = writeln!(out, "--cfg=kernel_at_least=\"{major}.{minor}\"");
    }
    // Sorted, because the file is named after its content.
    let sorted: BTreeSet<(&str, &str)> = tree.symbols().collect();
    for (symbol, value) in sorted {
        // Values other than y and m are no yes-or-no questions: bindings have them as constants where C does.
        if value == "y" || value == "m" {
            let _ = writeln!(out, "--cfg={symbol}\n--cfg={symbol}=\"{value}\"");
        }
    }
    out
}

fn versions_up_to(version: Version) -> Vec<(u32, u32)> {
    let mut list = Vec::new();
    for (major, first, last) in LAST_MINOR {
        list.extend((first..=last).map(|minor| (major, minor)));
    }
    let newest = LAST_MINOR[LAST_MINOR.len() - 1].0;
    for major in newest + 1..=version.0 {
        list.extend((0..=version.1).map(|minor| (major, minor)));
    }
    list.retain(|&(major, minor)| (major, minor) <= (version.0, version.1));
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_said_and_the_rest_is_known() {
        let interface = Interface {
            asked: ["hrtimer_setup", "timer_delete"].map(str::to_owned).into(),
            there: ["timer_delete".to_owned()].into(),
        };
        assert_eq!(
            interface.arguments(),
            "--check-cfg=cfg(kernel_has, values(\"hrtimer_setup\", \"timer_delete\"))\n--cfg=kernel_has=\"timer_delete\"\n"
        );
        assert!(interface.header().ends_with("*/\n#define KMOD_HAS_timer_delete\n"));
    }

    #[test]
    fn at_least_is_a_ladder() {
        let v = versions_up_to(Version(6, 1, 192));
        assert_eq!(v.first(), Some(&(4, 4)));
        assert_eq!(v.last(), Some(&(6, 1)));
        assert!(v.contains(&(5, 19)) && v.contains(&(4, 20)) && v.contains(&(6, 0)));
        assert_eq!(versions_up_to(Version(7, 2, 0)).last(), Some(&(7, 2)));
        assert!(versions_up_to(Version(7, 2, 0)).contains(&(6, 19)));
    }
}
