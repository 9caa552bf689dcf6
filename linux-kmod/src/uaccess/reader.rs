//! Copying from user space.

use super::copy;
use super::rest::Rest;
use crate::error::Result;
use crate::transmute::FromBytes;
use core::mem::{size_of, MaybeUninit};

/// Reads from user space, on and on.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceReader;
///
/// /// A station's address, and which channel it is on.
/// fn station(reader: &mut UserSliceReader) -> Result<([u8; 6], u16)> {
///     let address = reader.read()?;
///     let channel = reader.read()?;
///     Ok((address, channel))
/// }
/// ```
#[derive(Debug)]
pub struct UserSliceReader(pub(super) Rest);

impl UserSliceReader {
    /// How many bytes are left.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// /// Events are written whole.
    /// fn events(from: &UserSliceReader) -> Result<usize> {
    ///     if from.len() % 24 != 0 {
    ///         return Err(EINVAL);
    ///     }
    ///     Ok(from.len() / 24)
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is left.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// fn sum(from: &mut UserSliceReader) -> Result<u64> {
    ///     let mut sum = 0;
    ///     while !from.is_empty() {
    ///         sum += u64::from(from.read::<u32>()?);
    ///     }
    ///     Ok(sum)
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes were read, or left out.
    #[inline]
    pub(crate) fn done(&self) -> usize {
        self.0.done()
    }

    /// Leaves bytes out.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer are left.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// /// The sequence number, behind a header that is of no use here.
    /// fn sequence(from: &mut UserSliceReader) -> Result<u32> {
    ///     from.skip(12)?;
    ///     from.read()
    /// }
    /// ```
    #[inline]
    pub fn skip(&mut self, bytes: usize) -> Result {
        self.0.has(bytes)?;
        self.0.copied(bytes, true)
    }

    /// Moves on by what was copied. After a fault there is nothing left: some of it may have been copied.
    #[inline]
    fn copied(&mut self, bytes: usize, all: bool) -> Result {
        let result = self.0.copied(bytes, all);
        if result.is_err() {
            self.0.end();
        }
        result
    }

    /// Fills `out`.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer bytes are left, or one cannot be read. Then no further one can be: nothing of what may have been copied
    /// can be fetched again.
    ///
    /// ```
    /// # use core::mem::MaybeUninit;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// /// Nothing is written to the block before it is filled.
    /// fn checksum(from: &mut UserSliceReader) -> Result<u32> {
    ///     let mut block = [MaybeUninit::uninit(); 512];
    ///     let block = from.read_raw(&mut block)?;
    ///     Ok(block.iter().map(|byte| u32::from(*byte)).sum())
    /// }
    /// ```
    #[inline]
    pub fn read_raw<'a>(&mut self, out: &'a mut [MaybeUninit<u8>]) -> Result<&'a mut [u8]> {
        self.0.has(out.len())?;
        if !out.is_empty() {
            self.copied(out.len(), copy::from_user(out, self.0.ptr()))?;
        }
        // SAFETY: All of it was written.
        Ok(unsafe { &mut *(core::ptr::from_mut(out) as *mut [u8]) })
    }

    /// Fills `out`.
    ///
    /// # Errors
    ///
    /// As [`read_raw`](Self::read_raw).
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// /// Reads as much as there is room for.
    /// fn fill<'a>(from: &mut UserSliceReader, buffer: &'a mut [u8]) -> Result<&'a [u8]> {
    ///     let len = from.len().min(buffer.len());
    ///     from.read_slice(&mut buffer[..len])?;
    ///     Ok(&buffer[..len])
    /// }
    /// ```
    #[inline]
    pub fn read_slice(&mut self, out: &mut [u8]) -> Result {
        // SAFETY: Bytes are written only, so none becomes uninitialised.
        self.read_raw(unsafe { &mut *(core::ptr::from_mut(out) as *mut [MaybeUninit<u8>]) }).map(drop)
    }

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// As [`read_raw`](Self::read_raw).
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// linux_kmod::plain_struct! {
    ///     struct Settings { rate: u32, channels: u32 }
    /// }
    ///
    /// fn settings(from: &mut UserSliceReader) -> Result<Settings> {
    ///     let settings: Settings = from.read()?;
    ///     if settings.rate == 0 || settings.channels > 8 {
    ///         return Err(EINVAL);
    ///     }
    ///     Ok(settings)
    /// }
    /// ```
    #[inline]
    pub fn read<T: FromBytes>(&mut self) -> Result<T> {
        self.0.has(size_of::<T>())?;
        let mut value = MaybeUninit::uninit();
        self.copied(size_of::<T>(), copy::value_from_user(&mut value, self.0.ptr()))?;
        // SAFETY: All bytes were written, and any bytes are a value of the type.
        Ok(unsafe { value.assume_init() })
    }

    /// Reads all that is left.
    ///
    /// # Errors
    ///
    /// As [`read_raw`](Self::read_raw), and `ENOMEM` where there is no memory for that much.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// /// A key and, behind it, its name.
    /// fn named_key(mut from: UserSliceReader) -> Result<([u8; 32], String)> {
    ///     let key = from.read()?;
    ///     if from.len() > 255 {
    ///         return Err(ENAMETOOLONG);
    ///     }
    ///     let name = String::from_utf8(from.read_all()?).map_err(|_| EINVAL)?;
    ///     Ok((key, name))
    /// }
    /// ```
    pub fn read_all(mut self) -> Result<rust_alloc::vec::Vec<u8>> {
        let mut data = rust_alloc::vec::Vec::new();
        data.try_reserve_exact(self.len())?;
        let read = self.read_raw(&mut data.spare_capacity_mut()[..self.len()])?.len();
        // SAFETY: They were written.
        unsafe { data.set_len(read) };
        Ok(data)
    }
}
