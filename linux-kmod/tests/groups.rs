//! The groups of headers are named in three places: where they are defined, and as features of two crates.

use std::collections::BTreeSet;

/// The groups that the generator knows, but for `base`, which is no feature, and with the one that users make.
fn groups() -> BTreeSet<&'static str> {
    include_str!("../../generator/groups.toml")
        .lines()
        .filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'))
        .filter(|name| *name != "base")
        .chain(["overlay"])
        .collect()
}

/// The names in a manifest's `[features]`.
fn features(manifest: &'static str) -> BTreeSet<&'static str> {
    manifest
        .lines()
        .skip_while(|line| *line != "[features]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| Some(line.split_once(" = ")?.0))
        .collect()
}

#[test]
fn every_group_is_a_feature_of_both_crates() {
    assert!(!groups().is_empty());
    assert_eq!(features(include_str!("../../bindings/Cargo.toml")), groups());
    assert_eq!(features(include_str!("../Cargo.toml")), groups());
}
