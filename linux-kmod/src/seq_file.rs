//! Files of text that are made while they are read, in [procfs](crate::procfs). Wants the groups `fs` and `proc`.
//!
//! Either of one piece ([`Show`]), or of records ([`Sequence`]), of which the kernel asks for as many as a reader takes.

use crate::error::Result;
use bindings::seq_file;
use core::fmt;

/// A file that is being read: what is written to it by `write!` or [`seq_print!`](crate::seq_print) is read. Upstream:
/// `kernel::seq_file::SeqFile`.
#[repr(transparent)]
pub struct SeqFile(seq_file);

impl SeqFile {
    /// # Safety
    ///
    /// `ptr` is that of the kernel's call of `show`, and used by nobody else during `'a`.
    pub(crate) unsafe fn from_raw<'a>(ptr: *mut seq_file) -> &'a mut SeqFile {
        // SAFETY: By the caller's contract. The layout is that of the kernel's type.
        unsafe { &mut *ptr.cast() }
    }

    /// Writes bytes. What does not fit is asked for again, with more room.
    pub fn write(&mut self, data: &[u8]) {
        // SAFETY: The file is being read, and `data` is initialised memory of that length. That there is no room is marked in it.
        unsafe { bindings::seq_write(&raw mut self.0, data.as_ptr().cast(), data.len()) };
    }
}

impl fmt::Write for SeqFile {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.write(text.as_bytes());
        Ok(())
    }
}

/// Prints to a [`SeqFile`]: `seq_print!(file, "{} of {}\n", n, m)`.
#[macro_export]
macro_rules! seq_print {
    ($file:expr, $($arguments:tt)+) => {{
        // A `SeqFile` takes everything.
        let _ = ::core::fmt::Write::write_fmt($file, ::core::format_args!($($arguments)+));
    }};
}

/// A file of one piece.
pub trait Show: Send + Sync + 'static {
    /// Writes all of it. May be called again, with more room, for one reader.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with.
    fn show(&self, file: &mut SeqFile) -> Result;
}

/// A file of records, which are numbered from 0.
pub trait Sequence: Send + Sync + 'static {
    /// Whether there is a record of this number, or one after it.
    fn contains(&self, number: u64) -> bool;

    /// Writes a record; nothing, if it is gone meanwhile.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with.
    fn show(&self, number: u64, file: &mut SeqFile) -> Result;
}
