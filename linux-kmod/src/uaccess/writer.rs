//! Copying to user space.

use super::{copy, UserPtr};
use crate::error::{Error, Result};
use crate::transmute::AsBytes;
use core::mem::size_of;

/// Writes to user space, on and on.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceWriter;
///
/// /// As many samples as there is room for.
/// fn samples(writer: &mut UserSliceWriter, samples: &[u32]) -> Result {
///     for sample in samples.iter().take(writer.len() / size_of::<u32>()) {
///         writer.write(sample)?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct UserSliceWriter {
    pub(super) ptr: UserPtr,
    pub(super) len: usize,
    pub(super) done: usize,
}

impl UserSliceWriter {
    /// How many bytes were written.
    #[inline]
    pub(crate) fn done(&self) -> usize {
        self.done
    }

    /// How many bytes there is room for.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// /// Events are read whole.
    /// fn event(to: &mut UserSliceWriter, event: &[u8; 24]) -> Result {
    ///     if to.len() < event.len() {
    ///         return Err(EINVAL);
    ///     }
    ///     to.write_slice(event)
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no more room.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// fn zeroes(to: &mut UserSliceWriter) -> Result {
    ///     while !to.is_empty() {
    ///         to.write_from(&[0; 256], 0)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Moves on by what was copied.
    #[inline]
    fn copied(&mut self, bytes: usize, all: bool) -> Result {
        if !all {
            return Err(Error::EFAULT);
        }
        self.ptr = self.ptr.beyond(bytes);
        self.len -= bytes;
        self.done += bytes;
        Ok(())
    }

    /// Writes `data`.
    ///
    /// # Errors
    ///
    /// `EFAULT` if there is not so much room, or it cannot be written. Some of it may have been.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// /// A record, after its length.
    /// fn record(to: &mut UserSliceWriter, record: &[u8]) -> Result {
    ///     to.write(&u32::try_from(record.len())?)?;
    ///     to.write_slice(record)
    /// }
    /// ```
    #[inline]
    pub fn write_slice(&mut self, data: &[u8]) -> Result {
        if data.len() > self.len {
            return Err(Error::EFAULT);
        }
        if data.is_empty() {
            return Ok(());
        }
        self.copied(data.len(), copy::to_user(&self.ptr, data))
    }

    /// Writes what of `data`, from `offset` on, there is room for: what `read` of a file does whose content is in memory.
    ///
    /// # Errors
    ///
    /// As [`write_slice`](Self::write_slice).
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Read};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// # struct Version;
    /// # impl FileOperations for Version {
    /// #     type Context = ();
    /// #     type Data = ();
    /// #     const OPERATIONS: Operations<Self> = Operations::new().read();
    /// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
    /// # }
    /// impl Read for Version {
    ///     fn read(_: (), _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
    ///         to.write_from(b"1.0\n", offset)
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn write_from(&mut self, data: &[u8], offset: u64) -> Result {
        let rest = usize::try_from(offset).ok().and_then(|offset| data.get(offset..)).unwrap_or_default();
        self.write_slice(&rest[..rest.len().min(self.len)])
    }

    /// Writes a value.
    ///
    /// # Errors
    ///
    /// As [`write_slice`](Self::write_slice).
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// linux_kmod::plain_struct! {
    ///     struct Stats { packets: u64, dropped: u64 }
    /// }
    ///
    /// fn report(to: &mut UserSliceWriter, packets: u64, dropped: u64) -> Result {
    ///     to.write(&Stats { packets, dropped })
    /// }
    /// ```
    #[inline]
    pub fn write<T: AsBytes>(&mut self, value: &T) -> Result {
        if size_of::<T>() > self.len {
            return Err(Error::EFAULT);
        }
        self.copied(size_of::<T>(), copy::value_to_user(&self.ptr, value))
    }
}
