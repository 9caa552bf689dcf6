//! The identity of a set: version, architecture, and the hash of everything that decides layouts.

use std::collections::BTreeMap;
use std::path::Path;

use super::sha256;

/// Generated headers that carry layouts.
const GENERATED: &[&str] =
    &["include/generated/asm-offsets.h", "include/generated/bounds.h", "include/generated/timeconst.h"];

/// Digests of those that this tree has.
pub fn generated(tree: &Path) -> BTreeMap<String, String> {
    GENERATED
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), sha256(&std::fs::read(tree.join(name)).ok()?))))
        .collect()
}

/// The layout hash, in full.
pub fn layout_hash(config: &BTreeMap<String, String>, generated: &BTreeMap<String, String>, abi: &[String]) -> String {
    let mut lines: Vec<String> =
        config.iter().chain(generated).map(|(name, value)| format!("{name}={value}\n")).collect();
    lines.extend(abi.iter().map(|flag| format!("abi={flag}\n")));
    lines.sort();
    sha256(lines.concat().as_bytes())
}

/// `6.1.192-x86_64-1a2b3c4d`
pub fn key(version: &str, arch: &str, layout_hash: &str) -> String {
    format!("{version}-{arch}-{}", layout_hash.get(..8).unwrap_or(layout_hash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_over_sorted_lines() {
        let config = [("CONFIG_SMP".to_owned(), "y".to_owned()), ("CONFIG_HZ".to_owned(), "250".to_owned())].into();
        let generated = [("include/generated/bounds.h".to_owned(), "00".to_owned())].into();
        assert_eq!(
            layout_hash(&config, &generated, &["-m64".to_owned()]),
            sha256(b"CONFIG_HZ=250\nCONFIG_SMP=y\nabi=-m64\ninclude/generated/bounds.h=00\n")
        );
    }
}
