//! Configuration symbols: which ones the headers mention, and which values a kernel gives them.

use std::collections::{BTreeMap, BTreeSet};

/// Symbols that describe the build and not the layout of anything.
fn describes_the_build(symbol: &str) -> bool {
    const NAMES: &[&str] = &[
        "CONFIG_CC_VERSION_TEXT",
        "CONFIG_GCC_VERSION",
        "CONFIG_CLANG_VERSION",
        "CONFIG_LD_VERSION",
        "CONFIG_LLD_VERSION",
        "CONFIG_AS_VERSION",
        "CONFIG_PAHOLE_VERSION",
        "CONFIG_RUSTC_VERSION",
        "CONFIG_BINDGEN_VERSION",
        "CONFIG_BUILD_SALT",
        "CONFIG_LOCALVERSION",
        "CONFIG_DEFAULT_HOSTNAME",
    ];
    NAMES.contains(&symbol) || symbol.ends_with("_VERSION_TEXT")
}

/// Adds the symbols that C text mentions to `found`. Comments, strings and character constants do not count;
/// `CONFIG_X_MODULE` counts as `CONFIG_X`.
pub fn mentions(text: &str, found: &mut BTreeSet<String>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at = text[at + 2..].find("*/").map_or(bytes.len(), |end| at + 2 + end + 2);
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = end_of_line(bytes, at),
            quote @ (b'"' | b'\'') => at = end_of_literal(bytes, at, quote),
            byte if is_word(byte) => {
                let end = at + bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
                if let Some(name) = text[at..end].strip_prefix("CONFIG_").filter(|name| !name.is_empty()) {
                    let symbol = format!("CONFIG_{}", name.strip_suffix("_MODULE").unwrap_or(name));
                    if !describes_the_build(&symbol) {
                        found.insert(symbol);
                    }
                }
                at = end;
            }
            _ => at += 1,
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn end_of_line(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && !(bytes[at] == b'\n' && bytes[at - 1] != b'\\') {
        at += 1;
    }
    at
}

/// The end of a literal, or of its line: an apostrophe in a `#error` text has no partner.
fn end_of_literal(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut at = from + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'\n' => return at,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The value of each symbol: `y`, `m`, `n`, or the text of its definition.
pub fn values(symbols: &BTreeSet<String>, autoconf: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let value = |symbol: &String| match autoconf.get(symbol).map(String::as_str) {
        Some("1") => "y".to_owned(),
        Some(text) => text.to_owned(),
        None if autoconf.get(&format!("{symbol}_MODULE")).is_some_and(|text| text == "1") => "m".to_owned(),
        None => "n".to_owned(),
    };
    symbols.iter().map(|symbol| (symbol.clone(), value(symbol))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        mentions(text, &mut found);
        found.into_iter().collect()
    }

    #[test]
    fn code_counts() {
        assert_eq!(
            scan("#ifdef CONFIG_SMP\n#if IS_ENABLED(CONFIG_FOO) || CONFIG_HZ>1\n#ifdef CONFIG_BAR_MODULE"),
            ["CONFIG_BAR", "CONFIG_FOO", "CONFIG_HZ", "CONFIG_SMP"]
        );
    }

    #[test]
    fn comments_and_strings_do_not() {
        assert!(scan("/* CONFIG_A\n CONFIG_B */ // CONFIG_C \\\n CONFIG_D\n\"CONFIG_E \\\" CONFIG_F\" 'CONFIG_G'")
            .is_empty());
    }

    #[test]
    fn a_lone_apostrophe_ends_with_its_line() {
        assert_eq!(scan("#error don't CONFIG_A\n#ifdef CONFIG_B"), ["CONFIG_B"]);
    }

    #[test]
    fn parts_of_words_and_build_symbols_do_not() {
        assert!(scan("MY_CONFIG_A CONFIG_ CONFIG_GCC_VERSION CONFIG_CC_VERSION_TEXT").is_empty());
    }

    #[test]
    fn values_as_the_key_wants_them() {
        let autoconf = [("CONFIG_A", "1"), ("CONFIG_B_MODULE", "1"), ("CONFIG_HZ", "250")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        let symbols = ["CONFIG_A", "CONFIG_B", "CONFIG_C", "CONFIG_HZ"].map(str::to_owned).into();
        let values: Vec<_> = values(&symbols, &autoconf).into_values().collect();
        assert_eq!(values, ["y", "m", "n", "250"]);
    }
}
