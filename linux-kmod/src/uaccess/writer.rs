//! Copying to user space.

use super::rest::Rest;
use super::{copy, from_offset};
use crate::error::Result;
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
pub struct UserSliceWriter(pub(super) Rest);

impl UserSliceWriter {
    /// How many bytes were written.
    #[inline]
    pub(crate) fn done(&self) -> usize {
        self.0.done()
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
        self.0.len()
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
        self.len() == 0
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
        self.0.has(data.len())?;
        if data.is_empty() {
            return Ok(());
        }
        self.0.copied(data.len(), copy::to_user(self.0.ptr(), data))
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
        let rest = from_offset(data, offset);
        self.write_slice(&rest[..rest.len().min(self.len())])
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
        self.0.has(size_of::<T>())?;
        self.0.copied(size_of::<T>(), copy::value_to_user(self.0.ptr(), value))
    }
}
