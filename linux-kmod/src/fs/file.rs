//! An open file.

use crate::error::{Error, Result};
use crate::types::Opaque;

/// An open file, the kernel's `struct file`: what a descriptor of a process stands for.
///
/// # Invariants
///
/// A reference to it is one to a `struct file` whose count stays above 0 as long as the reference is there.
#[repr(transparent)]
pub struct File(Opaque<bindings::file>);

// SAFETY: All that can be done with a reference may be done by several at once.
unsafe impl Sync for File {}

impl File {
    /// # Safety
    ///
    /// `ptr` is an open file, and stays one during `'a`.
    pub(crate) unsafe fn from_raw<'a>(ptr: *mut bindings::file) -> &'a File {
        // SAFETY: By the caller's contract. The layout is that of the kernel's type.
        unsafe { &*ptr.cast() }
    }

    /// The kernel's own view of it.
    #[inline]
    #[must_use]
    pub fn as_ptr(&self) -> *mut bindings::file {
        self.0.get()
    }

    /// The position that the file's next `read` or `write` goes by. What [`Read`](super::Read) and [`Write`](super::Write) get as
    /// `offset` is the one to use there: `pread` has one of its own.
    #[inline]
    #[must_use]
    pub fn pos(&self) -> u64 {
        // SAFETY: The file is there. Other calls may be moving its position, so it is read as it is.
        unsafe { (&raw const (*self.as_ptr()).f_pos).read_volatile() as u64 }
    }

    /// The flags that it was opened with, or got by `fcntl`: bits of [`flags`].
    #[inline]
    #[must_use]
    pub fn flags(&self) -> u32 {
        // SAFETY: As in `pos`.
        unsafe { (&raw const (*self.as_ptr()).f_flags).read_volatile() }
    }

    /// Whether operations shall return `EAGAIN` rather than wait.
    #[inline]
    #[must_use]
    pub fn nonblocking(&self) -> bool {
        self.flags() & flags::O_NONBLOCK != 0
    }
}

/// Flags of `open`. Their numbers are ABI, the same on every architecture that is supported.
pub mod flags {
    /// The bits that say whether to read or to write.
    pub const O_ACCMODE: u32 = 0o3;
    /// To read only: no bit.
    pub const O_RDONLY: u32 = 0o0;
    /// To write only.
    pub const O_WRONLY: u32 = 0o1;
    /// To read and write.
    pub const O_RDWR: u32 = 0o2;
    /// To be emptied.
    pub const O_TRUNC: u32 = 0o1000;
    /// Writes go to the end.
    pub const O_APPEND: u32 = 0o2000;
    /// Operations return rather than wait.
    pub const O_NONBLOCK: u32 = 0o4000;
    /// Writes return when the data are safe.
    pub const O_DSYNC: u32 = 0o10000;
    /// The same for all that belongs to the file.
    pub const O_SYNC: u32 = 0o4_000_000 | O_DSYNC;
}

/// Where to seek to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    /// From the beginning.
    Start(u64),
    /// From the end.
    End(i64),
    /// From the current position.
    Current(i64),
}

impl SeekFrom {
    pub(crate) fn new(offset: i64, whence: i32) -> Result<SeekFrom> {
        match whence {
            0 => Ok(SeekFrom::Start(u64::try_from(offset)?)),
            1 => Ok(SeekFrom::Current(offset)),
            2 => Ok(SeekFrom::End(offset)),
            // SEEK_DATA and SEEK_HOLE.
            _ => Err(Error::EINVAL),
        }
    }

    /// The position that it comes to, in a file of this size whose position is `pos`.
    ///
    /// ```ignore
    /// fn seek(_: &Data, file: &File, to: SeekFrom) -> Result<u64> {
    ///     to.resolve(file.pos(), SIZE)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// `EINVAL` for one before the beginning, `EOVERFLOW` for one that a file cannot have. Behind the end is allowed.
    pub fn resolve(self, pos: u64, size: u64) -> Result<u64> {
        let (base, offset) = match self {
            SeekFrom::Start(pos) => (pos, 0),
            SeekFrom::End(offset) => (size, offset),
            SeekFrom::Current(offset) => (pos, offset),
        };
        let pos = i64::try_from(base).ok().and_then(|base| base.checked_add(offset)).ok_or(Error::EOVERFLOW)?;
        Ok(u64::try_from(pos)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeks_stay_within_what_a_file_can_be() {
        assert_eq!(SeekFrom::Start(7).resolve(3, 10), Ok(7));
        assert_eq!(SeekFrom::Current(-3).resolve(3, 10), Ok(0));
        assert_eq!(SeekFrom::Current(-4).resolve(3, 10), Err(Error::EINVAL));
        assert_eq!(SeekFrom::End(5).resolve(3, 10), Ok(15));
        assert_eq!(SeekFrom::Current(i64::MAX).resolve(3, 10), Err(Error::EOVERFLOW));
        assert_eq!(SeekFrom::Start(u64::MAX).resolve(0, 0), Err(Error::EOVERFLOW));
        assert_eq!(SeekFrom::new(-1, 0), Err(Error::EINVAL));
        assert_eq!(SeekFrom::new(-1, 2), Ok(SeekFrom::End(-1)));
        assert_eq!(SeekFrom::new(0, 3), Err(Error::EINVAL));
    }
}
