//! The committed store, by its manifest.

use std::path::Path;

use generator::store::manifest::Manifest;

/// Percent of the types, functions and so on that both compilers confirm.
const PROVEN: f64 = 99.0;
/// Percent of the constant macros, and of the inline functions and other macros, that are bound.
const BOUND: [(&str, f64); 3] = [("constant macros", 99.0), ("inline functions", 95.0), ("other macros", 95.0)];

#[test]
fn every_key_is_proven_and_lacks_little() {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings");
    let manifest = Manifest::load(&store).unwrap();
    assert!(!manifest.keys.is_empty());
    for (key, row) in &manifest.keys {
        for (kind, count) in row.coverage.by_kind() {
            assert!(count.percent() >= PROVEN, "{key}: {} % of {kind} are confirmed", count.percent());
        }
        let bound = row.available.by_kind();
        assert_eq!(bound.len(), BOUND.len());
        for ((kind, share), (name, least)) in bound.into_iter().zip(BOUND) {
            assert_eq!(kind, name);
            assert!(share.percent() >= least, "{key}: {} % of {kind} are bound", share.percent());
        }
    }
}
