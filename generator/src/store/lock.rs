//! One writer at a time. The lock is on the folder itself, so it leaves no file behind, and ends with its process.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::Duration;

use anyhow::{bail, Context, Result};
use fs4::{FileExt, TryLockError};

pub struct Lock(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File);

impl Lock {
    pub fn take(folder: &Path) -> Result<Lock> {
        let file = File::open(folder).with_context(|| format!("cannot open the folder {}", folder.display()))?;
        if !taken(&file).with_context(|| format!("cannot lock {}", folder.display()))? {
            bail!("another generator is writing to {}: wait for it to end and run this again", folder.display());
        }
        Ok(Lock(file))
    }
}

/// Locks a file, if nobody else has. A run that was killed while it was starting a program leaves its lock to that until the program
/// begins, so this waits for a moment.
pub fn taken(file: &File) -> io::Result<bool> {
    for _ in 0..20 {
        match FileExt::try_lock(file) {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(50)),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Ok(false)
}
