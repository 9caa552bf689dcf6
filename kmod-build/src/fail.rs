//! The one error type: what is wrong, where, and the command that mends it.

use std::fmt;
use std::path::Path;

/// A failure that a person can act on.
#[derive(Debug)]
pub struct Failure {
    what: String,
    place: Option<String>,
    mend: Option<String>,
}

/// What every fallible function of this program returns.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// Says what is wrong.
    pub fn new(what: impl Into<String>) -> Self {
        Failure { what: what.into(), place: None, mend: None }
    }

    /// Says where. The innermost place wins: it is the most exact one.
    pub fn at(mut self, place: impl fmt::Display) -> Self {
        self.place.get_or_insert_with(|| place.to_string());
        self
    }

    /// Says which command, or which change, mends it.
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend.get_or_insert_with(|| mend.into());
        self
    }

    /// Wraps an I/O error on a file or folder.
    pub fn io(path: &Path, error: &std::io::Error) -> Self {
        let failure = Failure::new(error.to_string()).at(path.display());
        match error.raw_os_error() {
            Some(ENOSPC) => failure.mend("free some space there, or name another cache folder: make KMOD_CACHE=DIR"),
            Some(EROFS | EACCES) => failure.mend("make it writable, or name another cache folder: make KMOD_CACHE=DIR"),
            _ => failure,
        }
    }
}

const EACCES: i32 = 13;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        if let Some(place) = &self.place {
            write!(f, "\n  where: {place}")?;
        }
        if let Some(mend) = &self.mend {
            write!(f, "\n  mend:  {}", mend.replace('\n', "\n         "))?;
        }
        Ok(())
    }
}

/// Adds the file's name to I/O errors.
pub trait OnPath<T> {
    /// Turns the error into a [`Failure`] at `path`.
    fn on(self, path: &Path) -> Result<T>;
}

impl<T> OnPath<T> for std::io::Result<T> {
    fn on(self, path: &Path) -> Result<T> {
        self.map_err(|e| Failure::io(path, &e))
    }
}
