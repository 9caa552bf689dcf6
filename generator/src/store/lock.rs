//! One writer at a time. The lock is on the folder itself, so it leaves no file behind, and ends with its process.

use std::fs::File;
use std::path::Path;

use anyhow::{bail, Context, Result};
use fs4::{FileExt, TryLockError};

pub struct Lock(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

impl Lock {
    pub fn take(folder: &Path) -> Result<Lock> {
        let file = File::open(folder).with_context(|| format!("cannot open the folder {}", folder.display()))?;
        match FileExt::try_lock(&file) {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => {
                bail!("another generator is writing to {}: wait for it to end and run this again", folder.display())
            }
            Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("cannot lock {}", folder.display())),
        }
    }
}
