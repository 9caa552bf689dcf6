//! The committed store, by its manifest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::sets::expand::Reader;
use generator::store::manifest::Manifest;

/// Percent of the types, functions and so on that both compilers confirm.
const PROVEN: f64 = 99.0;
/// Percent of the constant macros, and of the inline functions and other macros, that are bound.
const BOUND: [(&str, f64); 3] = [("constant macros", 99.0), ("inline functions", 95.0), ("other macros", 95.0)];

pub fn committed() -> (PathBuf, Manifest) {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings");
    let manifest = Manifest::load(&store).unwrap();
    (store, manifest)
}

#[test]
fn every_key_is_proven_and_lacks_little() {
    let (_, manifest) = committed();
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
        let of_a_machine = row.flags.iter().find(|flag| flag.trim_start_matches("-I").starts_with('/'));
        assert_eq!(of_a_machine, None, "{key}: flags for the record have no path of the machine");
    }
}

/// GCC up to 12 does not fold what `_IOR` makes of a type in every place where C wants a constant.
#[test]
fn ioctl_numbers_are_constants_with_every_compiler() {
    let names = ["BLKGETSIZE64", "EVIOCGVERSION", "FS_IOC_GETFLAGS", "RTC_RD_TIME"];
    let (store, manifest) = committed();
    let of_compiler: BTreeMap<&str, &String> =
        manifest.keys.iter().map(|(key, row)| (row.tools.compiler.as_str(), key)).collect();
    assert!(of_compiler.len() >= 4, "{of_compiler:?}");
    let mut stored = Reader::new(&store);
    for (compiler, key) in of_compiler {
        let groups = stored.stored(key, manifest.row(key).unwrap()).unwrap();
        let items: String = groups.iter().flat_map(|group| &group.rust).map(|item| format!("{item}\n")).collect();
        for name in names {
            assert!(items.contains(&format!("pub const {name}: ")), "{key}, {compiler}: {name}");
        }
    }
}
