//! Symbols of the kernel's configuration, changed in all the places where a reconfiguration changes them.

use super::Change;
use anyhow::{Context, Result};
use fastrand::Rng;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const DOT_CONFIG: &str = ".config";
const AUTO_CONF: &str = "include/config/auto.conf";
const AUTOCONF_H: &str = "include/generated/autoconf.h";

/// A kernel's configuration.
#[derive(Debug)]
pub struct Config {
    dot_config: String,
    auto_conf: String,
    autoconf_h: String,
    /// All symbols that `.config` mentions, with their values; `n` for those that are not set.
    symbols: BTreeMap<String, String>,
    refused: Vec<String>,
}

impl Config {
    /// That of a tree. `refused` are symbols that are left alone.
    pub fn read(tree: &Path, refused: Vec<String>) -> Result<Config> {
        let read = |name: &str| fs::read_to_string(tree.join(name)).with_context(|| name.to_owned());
        let dot_config = read(DOT_CONFIG)?;
        let symbols = dot_config.lines().filter_map(symbol).collect();
        Ok(Config { dot_config, auto_conf: read(AUTO_CONF)?, autoconf_h: read(AUTOCONF_H)?, symbols, refused })
    }

    /// Another value for one of the symbols that `wanted` picks.
    pub fn flip(&self, rng: &mut Rng, wanted: impl Fn(&str) -> bool) -> Option<Vec<Change>> {
        let fits = |name: &&String| wanted(name) && !self.refused.contains(name);
        let symbols: Vec<&String> = self.symbols.keys().filter(fits).collect();
        let name = *rng.choice(&symbols)?;
        let value = another(&self.symbols[name], rng);
        let marker = format!("include/config/{}", name.strip_prefix("CONFIG_")?);
        Some(vec![
            Change { path: DOT_CONFIG.into(), text: Some(replaced(&self.dot_config, name, &dot_config(name, &value))) },
            Change { path: AUTO_CONF.into(), text: Some(replaced(&self.auto_conf, name, &auto_conf(name, &value))) },
            Change { path: AUTOCONF_H.into(), text: Some(replaced(&self.autoconf_h, name, &autoconf_h(name, &value))) },
            // kconfig touches the markers of all symbols that change.
            Change { path: marker, text: Some(String::new()) },
        ])
    }
}

/// A line of `.config`.
fn symbol(line: &str) -> Option<(String, String)> {
    if let Some(name) = line.strip_prefix("# ").and_then(|rest| rest.strip_suffix(" is not set")) {
        return Some((name.to_owned(), "n".to_owned()));
    }
    let (name, value) = line.split_once('=')?;
    name.starts_with("CONFIG_").then(|| (name.to_owned(), value.to_owned()))
}

fn another(value: &str, rng: &mut Rng) -> String {
    let hex = value.strip_prefix("0x").and_then(|digits| u64::from_str_radix(digits, 16).ok());
    match (value, hex, value.parse::<i64>()) {
        ("y" | "m", ..) => "n".to_owned(),
        ("n", ..) => "y".to_owned(),
        (_, Some(number), _) => format!("{:#x}", number ^ 0x1000),
        (_, _, Ok(number)) if rng.bool() => (number / 2).to_string(),
        (_, _, Ok(number)) => (number + 1).to_string(),
        // A string, in its quotes.
        _ => "\"changed\"".to_owned(),
    }
}

fn dot_config(name: &str, value: &str) -> String {
    match value {
        "n" => format!("# {name} is not set\n"),
        _ => format!("{name}={value}\n"),
    }
}

fn auto_conf(name: &str, value: &str) -> String {
    match value {
        "n" => String::new(),
        _ => format!("{name}={value}\n"),
    }
}

fn autoconf_h(name: &str, value: &str) -> String {
    match value {
        "n" => String::new(),
        "y" => format!("#define {name} 1\n"),
        "m" => format!("#define {name}_MODULE 1\n"),
        _ => format!("#define {name} {value}\n"),
    }
}

/// The text with another line for this symbol; at the end, where it has none.
fn replaced(text: &str, name: &str, line: &str) -> String {
    let module = format!("{name}_MODULE");
    let is_it = |old: &&str| old.split([' ', '=']).any(|word| word == name || word == module) && !old.starts_with("##");
    let mut out: String = text.lines().filter(|old| !is_it(old)).map(|old| format!("{old}\n")).collect();
    out.push_str(line);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_changes_everywhere() {
        let config = Config {
            dot_config: "CONFIG_A=y\nCONFIG_AB=m\n# CONFIG_B is not set\n".into(),
            auto_conf: "CONFIG_A=y\nCONFIG_AB=m\n".into(),
            autoconf_h: "#define CONFIG_A 1\n#define CONFIG_AB_MODULE 1\n".into(),
            symbols: [("CONFIG_A", "y"), ("CONFIG_AB", "m"), ("CONFIG_B", "n")]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .into(),
            refused: vec![],
        };
        let mut rng = Rng::with_seed(1);
        let texts = |name: &str, rng: &mut Rng| {
            let changes = config.flip(rng, |symbol| symbol == name).unwrap_or_default();
            changes.into_iter().filter_map(|change| change.text).collect::<Vec<_>>()
        };
        assert_eq!(
            texts("CONFIG_A", &mut rng),
            [
                "CONFIG_AB=m\n# CONFIG_B is not set\n# CONFIG_A is not set\n",
                "CONFIG_AB=m\n",
                "#define CONFIG_AB_MODULE 1\n",
                ""
            ]
        );
        assert_eq!(texts("CONFIG_AB", &mut rng)[2], "#define CONFIG_A 1\n");
        let set = texts("CONFIG_B", &mut rng);
        assert_eq!(set[0], "CONFIG_A=y\nCONFIG_AB=m\nCONFIG_B=y\n");
        assert_eq!(set[2], "#define CONFIG_A 1\n#define CONFIG_AB_MODULE 1\n#define CONFIG_B 1\n");
    }
}
