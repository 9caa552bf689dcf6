//! The store: the manifest, the sets, and the pool of records that the sets share. `docs/architecture.md` has the formats.

pub mod key;
pub mod lock;
pub mod manifest;
pub mod pool;
pub mod put;
pub mod ranges;
pub mod set;
pub mod sizes;
pub mod table;
pub mod transaction;

use std::path::Path;

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, in hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The path of a file of the store within its folder.
pub fn set_path(key: &str) -> String {
    format!("keys/{key}.set")
}

pub fn segment_path(key: &str, kind: pool::Kind) -> String {
    format!("pool/{key}.{}", kind.extension())
}

/// The key whose segment a path names.
pub fn segment_of(path: &str) -> Option<(&str, pool::Kind)> {
    let name = path.strip_prefix("pool/")?;
    pool::Kind::ALL.into_iter().find_map(|kind| Some((name.strip_suffix(kind.extension())?.strip_suffix('.')?, kind)))
}

/// Reads a file of the store.
pub fn read(folder: &Path, path: &str) -> anyhow::Result<String> {
    use anyhow::Context;
    let file = folder.join(path);
    std::fs::read_to_string(&file).with_context(|| {
        format!("the store has no readable {}: restore it (`git checkout -- {}`)", file.display(), file.display())
    })
}
