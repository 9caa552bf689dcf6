//! Where a file's `read` writes to and its `write` reads from: the kernel's `struct iov_iter`. Wants the group `fs`.
//!
//! It may be memory of a process, in one piece or several, of the kernel, or a pipe. What was said of
//! [user memory](crate::uaccess) holds: each byte can be fetched once only, and a fault is `EFAULT`.

use crate::error::{Error, Result};
use crate::shims;
use bindings::iov_iter;
use core::marker::PhantomData;

/// Memory to write to. Upstream: `kernel::iov::IovIterDest`.
pub struct IovIterDest<'a>(*mut iov_iter, PhantomData<&'a mut iov_iter>);

/// Memory to read from. Upstream: `kernel::iov::IovIterSource`.
pub struct IovIterSource<'a>(*mut iov_iter, PhantomData<&'a mut iov_iter>);

impl IovIterDest<'_> {
    /// # Safety
    ///
    /// `iter` is one to write to, and nobody else uses it during the value's life.
    pub(crate) unsafe fn from_raw(iter: *mut iov_iter) -> Self {
        IovIterDest(iter, PhantomData)
    }

    /// How many bytes there is room for.
    #[must_use]
    pub fn len(&self) -> usize {
        // SAFETY: The iterator is valid.
        unsafe { shims::kmod_iov_len(self.0) }
    }

    /// Whether there is no more room.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes what of `data` there is room for. May sleep.
    ///
    /// # Errors
    ///
    /// `EFAULT` if that cannot be written. Some of it may have been.
    pub fn write_slice(&mut self, data: &[u8]) -> Result {
        let data = &data[..data.len().min(self.len())];
        // SAFETY: `data` is initialised memory of that length, which the function does not write to.
        let written = unsafe { shims::kmod_iov_copy(self.0, data.as_ptr().cast_mut().cast(), data.len(), true) };
        if written == data.len() {
            Ok(())
        } else {
            Err(Error::EFAULT)
        }
    }

    /// Writes what of `data`, from `offset` on, there is room for.
    ///
    /// # Errors
    ///
    /// As [`write_slice`](Self::write_slice).
    pub fn write_from(&mut self, data: &[u8], offset: u64) -> Result {
        let rest = usize::try_from(offset).ok().and_then(|offset| data.get(offset..)).unwrap_or_default();
        self.write_slice(rest)
    }
}

impl IovIterSource<'_> {
    /// # Safety
    ///
    /// `iter` is one to read from, and nobody else uses it during the value's life.
    pub(crate) unsafe fn from_raw(iter: *mut iov_iter) -> Self {
        IovIterSource(iter, PhantomData)
    }

    /// How many bytes are left.
    #[must_use]
    pub fn len(&self) -> usize {
        // SAFETY: The iterator is valid.
        unsafe { shims::kmod_iov_len(self.0) }
    }

    /// Whether none is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Fills `out`. May sleep.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer bytes are left, or one cannot be read.
    pub fn read_slice(&mut self, out: &mut [u8]) -> Result {
        // SAFETY: `out` is memory for that many bytes.
        let read = unsafe { shims::kmod_iov_copy(self.0, out.as_mut_ptr().cast(), out.len(), false) };
        if read == out.len() {
            Ok(())
        } else {
            Err(Error::EFAULT)
        }
    }
}
