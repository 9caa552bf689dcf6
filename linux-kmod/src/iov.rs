//! Where a file's `read` writes to and its `write` reads from: the kernel's `struct iov_iter`. Wants the group `fs`.
//!
//! It may be memory of a process, in one piece or several, of the kernel, or a pipe. What was said of
//! [user memory](crate::uaccess) holds: each byte can be fetched once only, and a fault is `EFAULT`.

use crate::error::{Error, Result};
use crate::shims;
use crate::uaccess::from_offset;
use bindings::iov_iter;
use core::marker::PhantomData;

/// Memory to write to. Upstream: `kernel::iov::IovIterDest`.
///
/// What a file system's [`read`](crate::fs::filesystem::FileSystem::read) does of a file in memory:
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::iov::IovIterDest;
///
/// fn read(content: &[u8], to: &mut IovIterDest<'_>, offset: u64) -> Result {
///     to.write_from(content, offset)
/// }
/// ```
pub struct IovIterDest<'a>(*mut iov_iter, PhantomData<&'a mut iov_iter>);

/// Memory to read from. Upstream: `kernel::iov::IovIterSource`.
///
/// What a file system's [`write`](crate::fs::filesystem::FileSystem::write) does of a file of a fixed size in memory:
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::iov::IovIterSource;
///
/// fn write(content: &mut [u8], from: &mut IovIterSource<'_>, offset: u64) -> Result {
///     let start = usize::try_from(offset)?;
///     let end = start.checked_add(from.len()).ok_or(EFBIG)?;
///     from.read_slice(content.get_mut(start..end).ok_or(ENOSPC)?)
/// }
/// ```
pub struct IovIterSource<'a>(*mut iov_iter, PhantomData<&'a mut iov_iter>);

impl IovIterDest<'_> {
    /// # Safety
    ///
    /// `iter` is one to write to, and nobody else uses it during the value's life.
    pub(crate) unsafe fn from_raw(iter: *mut iov_iter) -> Self {
        IovIterDest(iter, PhantomData)
    }

    /// How many bytes there is room for.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterDest;
    /// # fn read(record: &[u8], to: &mut IovIterDest<'_>) -> Result {
    /// // A record is read as a whole, or not at all.
    /// if to.len() < record.len() {
    ///     return Err(EINVAL);
    /// }
    /// to.write_slice(record)
    /// # }
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        // SAFETY: The iterator is valid.
        unsafe { shims::kmod_iov_len(self.0) }
    }

    /// Whether there is no more room.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterDest;
    /// # fn read(to: &mut IovIterDest<'_>) -> Result {
    /// while !to.is_empty() {
    ///     to.write_slice(&[0; 64])?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes what of `data` there is room for. May sleep.
    ///
    /// # Errors
    ///
    /// `EFAULT` if that cannot be written. Some of it may have been.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterDest;
    /// # fn read(to: &mut IovIterDest<'_>, offset: u64) -> Result {
    /// if offset == 0 {
    ///     to.write_slice(b"ready\n")?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterDest;
    /// # fn read(count: u64, to: &mut IovIterDest<'_>, offset: u64) -> Result {
    /// to.write_from(format!("{count}\n").as_bytes(), offset)
    /// # }
    /// ```
    pub fn write_from(&mut self, data: &[u8], offset: u64) -> Result {
        self.write_slice(from_offset(data, offset))
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
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterSource;
    /// # fn write(from: &mut IovIterSource<'_>) -> Result {
    /// // A page at most, whatever user space asks for.
    /// let mut data = KVec::from_elem(0, from.len().min(4096), GFP_KERNEL)?;
    /// from.read_slice(&mut data)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        // SAFETY: The iterator is valid.
        unsafe { shims::kmod_iov_len(self.0) }
    }

    /// Whether none is left.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterSource;
    /// # fn write(from: &mut IovIterSource<'_>) -> Result {
    /// let mut sum = 0_u64;
    /// while !from.is_empty() {
    ///     let mut word = [0; 4];
    ///     from.read_slice(&mut word)?;
    ///     sum += u64::from(u32::from_le_bytes(word));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Fills `out`. May sleep.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer bytes are left, or one cannot be read. None is used up then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterSource;
    /// # fn write(from: &mut IovIterSource<'_>) -> Result {
    /// let mut header = [0; 16];
    /// from.read_slice(&mut header)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_slice(&mut self, out: &mut [u8]) -> Result {
        if out.len() > self.len() {
            return Err(Error::EFAULT);
        }
        // SAFETY: `out` is memory for that many bytes.
        let all = unsafe { shims::kmod_iov_copy_all(self.0, out.as_mut_ptr().cast(), out.len()) };
        if all {
            Ok(())
        } else {
            Err(Error::EFAULT)
        }
    }

    /// Reads into the beginning of `out` what is left and can be read, and returns how many bytes that is. May sleep. The kernel's
    /// `copy_from_iter`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::iov::IovIterSource;
    /// /// Keeps what there is, up to where the caller's memory ends.
    /// fn write(from: &mut IovIterSource<'_>, record: &mut [u8; 64]) -> Result {
    ///     match from.read_some(record) {
    ///         0 => Err(EFAULT),
    ///         len => Ok(record[len..].fill(0)),
    ///     }
    /// }
    /// ```
    pub fn read_some(&mut self, out: &mut [u8]) -> usize {
        let len = out.len().min(self.len());
        // SAFETY: `out` is memory for that many bytes.
        unsafe { shims::kmod_iov_copy(self.0, out.as_mut_ptr().cast(), len, false) }
    }
}
