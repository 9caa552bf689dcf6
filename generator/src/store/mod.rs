//! The store: the manifest, the sets, and the pool of records that the sets share. `docs/architecture.md` has the formats.

pub mod key;
pub mod lock;
pub mod manifest;
pub mod origins;
pub mod pool;
pub mod put;
pub mod rows;
pub mod sizes;
pub mod table;
pub mod transaction;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{bail, Context, Result};
use sha2::{Digest, Sha256};

use crate::set::{self, Set};
use lock::Lock;
use manifest::Manifest;

/// Makes this process the one that writes to the store, as long as the lock is held; what an interrupted run left is taken away.
pub fn open(folder: &Path) -> Result<(Lock, Manifest)> {
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let lock = Lock::take(folder)?;
    let manifest = Manifest::load(folder)?;
    if !folder.join(manifest::FILE).exists() {
        // A run that is interrupted leaves one, so this is another's loss, and the files may be all that there is.
        let files = transaction::unnamed(folder, &manifest)?;
        if let Some(file) = files.first() {
            bail!(
                "{} is gone, and without it nothing says what {} files are, {file} among them: they are left as they are\n  where: \
                 {}\n  mend:  bring it back (`git checkout -- {0}`), or name an empty folder with --out",
                manifest::FILE,
                files.len(),
                folder.display()
            );
        }
    }
    for left in transaction::clean(folder, &manifest)? {
        eprintln!("removed {left}, which an interrupted run left");
    }
    Ok((lock, manifest))
}

/// The SHA-256 of some bytes, in hex.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The path of a file of the store within its folder.
pub fn set_path(key: &str) -> String {
    format!("keys/{key}.set")
}

/// The path of what a key says of where its items are declared.
pub fn origins_path(key: &str) -> String {
    format!("keys/{key}.headers")
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
pub fn read(folder: &Path, path: &str) -> Result<String> {
    let file = folder.join(path);
    std::fs::read_to_string(&file).with_context(|| {
        format!("the store has no readable {}: restore it (`git checkout -- {}`)", file.display(), file.display())
    })
}

/// The sets of a store. Each is read once, with those that it is like.
#[derive(Debug)]
pub struct Sets<'a> {
    folder: &'a Path,
    read: BTreeMap<String, Set>,
}

impl<'a> Sets<'a> {
    pub fn new(folder: &'a Path) -> Sets<'a> {
        Sets { folder, read: BTreeMap::new() }
    }

    pub fn get(&mut self, key: &str) -> Result<&Set> {
        if !self.read.contains_key(key) {
            let set = set::read(key, &mut |key| read(self.folder, &set_path(key)).map_err(|why| format!("{why:#}")));
            let set = set.map_err(anyhow::Error::msg).with_context(|| set_path(key))?;
            self.read.insert(key.to_owned(), set);
        }
        Ok(&self.read[key])
    }
}
