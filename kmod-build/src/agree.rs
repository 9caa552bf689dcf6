//! The files of a kernel's configuration say the same: the one that people edit, the one that kbuild reads, and the one
//! that C sees. Where they do not, somebody has reconfigured the tree and not prepared it, and nothing that is built there
//! fits the kernel that was built.

use std::collections::{BTreeSet, HashMap};

/// What C sees.
const HEADER: &str = "include/generated/autoconf.h";
/// What people edit, which need not be there; and what kbuild reads.
const OTHERS: [&str; 2] = [".config", "include/config/auto.conf"];
/// How many symbols are named.
const NAMED: usize = 4;

/// What two files of a tree disagree about, by the names of symbols. `read` gives the text of a file, or none.
pub fn disagreement(read: impl Fn(&str) -> String) -> Option<String> {
    let header = read(HEADER);
    let header = definitions(&header);
    for name in OTHERS {
        let text = read(name);
        let other = settings(&text);
        let symbols = if other.is_empty() { BTreeSet::new() } else { differing(&other, &header) };
        if symbols.is_empty() {
            continue;
        }
        let mut what = "the files of this kernel's configuration disagree:".to_owned();
        for symbol in symbols.iter().take(NAMED) {
            what +=
                &format!("\n  {symbol} is {} in {name}, {} in {HEADER}", value(&other, symbol), value(&header, symbol));
        }
        if symbols.len() > NAMED {
            what += &format!("\n  and {} more", symbols.len() - NAMED);
        }
        return Some(what);
    }
    None
}

/// What C sees, or would see: `CONFIG_X` is 1 where the symbol is y, and `CONFIG_X_MODULE` where it is m.
type Definitions<'a> = HashMap<String, &'a str>;

fn definitions(header: &str) -> Definitions<'_> {
    let lines = header.lines().filter_map(|line| line.strip_prefix("#define CONFIG_")?.split_once(' '));
    lines.map(|(name, value)| (format!("CONFIG_{name}"), value)).collect()
}

fn settings(text: &str) -> Definitions<'_> {
    let lines = text.lines().filter(|line| line.starts_with("CONFIG_")).filter_map(|line| line.split_once('='));
    lines
        .filter(|(_, value)| *value != "n")
        .map(|(name, value)| match value {
            "m" => (format!("{name}_MODULE"), "1"),
            "y" => (name.to_owned(), "1"),
            _ => (name.to_owned(), value),
        })
        .collect()
}

/// The symbols that differ. Texts and versions are about the build, and packages are known to touch them up.
fn differing(a: &Definitions<'_>, b: &Definitions<'_>) -> BTreeSet<String> {
    let text = |value: &str| value.starts_with('"');
    let number = |value: &str| value.trim_start_matches("0x").to_ascii_lowercase();
    a.keys()
        .chain(b.keys())
        .filter(|name| !name.ends_with("_VERSION") && !name.ends_with("_VERSION_TEXT"))
        .filter(|name| match (a.get(*name), b.get(*name)) {
            (Some(a), Some(b)) => !text(a) && !text(b) && number(a) != number(b),
            (a, b) => !a.or(b).is_some_and(|value| text(value)),
        })
        .map(|name| name.strip_suffix("_MODULE").unwrap_or(name).to_owned())
        .collect()
}

fn value<'a>(definitions: &Definitions<'a>, symbol: &str) -> &'a str {
    match (definitions.get(symbol), definitions.get(&format!("{symbol}_MODULE"))) {
        (Some(&"1"), _) => "y",
        (Some(value), _) => value,
        (None, Some(_)) => "m",
        (None, None) => "n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(config: &str, header: &str) -> Vec<String> {
        differing(&settings(config), &definitions(header)).into_iter().collect()
    }

    #[test]
    fn three_ways_to_write_the_same() {
        let config =
            "# CONFIG_A is not set\nCONFIG_SMP=y\nCONFIG_EXT4_FS=m\nCONFIG_B=n\nCONFIG_BASE=0xFF\nCONFIG_HZ=250\n\
                      CONFIG_LOCALVERSION=\"-x\"\nCONFIG_GCC_VERSION=120200\nCONFIG_OLD_MODULE=y\nCONFIG_NAME=plain\n";
        let header = "#define CONFIG_SMP 1\n#define CONFIG_EXT4_FS_MODULE 1\n#define CONFIG_BASE 0xff\n#define CONFIG_HZ 250\n\
                      #define CONFIG_LOCALVERSION \"\"\n#define CONFIG_GCC_VERSION 130000\n#define CONFIG_OLD_MODULE 1\n\
                      #define CONFIG_NAME \"plain\"\n";
        assert!(differences(config, header).is_empty());
    }

    #[test]
    fn what_differs_is_named_once() {
        let config = "CONFIG_SMP=y\nCONFIG_EXT4_FS=m\nCONFIG_HZ=250\n";
        let header = "#define CONFIG_EXT4_FS 1\n#define CONFIG_HZ 1000\n#define CONFIG_NEW_MODULE 1\n";
        let expected = ["CONFIG_EXT4_FS", "CONFIG_HZ", "CONFIG_NEW", "CONFIG_SMP"];
        assert_eq!(differences(config, header), expected);
        let (config, header) = (settings(config), definitions(header));
        let said: Vec<_> = expected.iter().map(|symbol| (value(&config, symbol), value(&header, symbol))).collect();
        assert_eq!(said, [("m", "y"), ("250", "1000"), ("n", "m"), ("y", "n")]);
    }
}
