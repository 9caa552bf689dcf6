//! The memory of user space. Wants the group `fs`.
//!
//! A [`UserSlice`] is a piece of a process's address space, as a system call names it. Nothing is known of it: it may be unmapped,
//! belong to the kernel, or change while it is looked at. Copying is checked, and gives [`EFAULT`](Error::EFAULT). And **each byte
//! can be fetched once only**: a reader moves on with what it reads, there is no way back, and none to a second reader. So what was
//! checked is what is used, however often another thread writes there.
//!
//! ```
//! use linux_kmod::prelude::*;
//! use linux_kmod::uaccess::UserSlice;
//!
//! /// What comes before a text in a request.
//! fn request(slice: UserSlice) -> Result<(u32, Vec<u8>)> {
//!     let mut reader = slice.reader();
//!     let number: u32 = reader.read()?;
//!     Ok((number, reader.read_all()?))
//! }
//! ```
//!
//! A reader cannot be made twice:
//!
//! ```compile_fail,E0382
//! # use linux_kmod::uaccess::UserSlice;
//! fn twice(slice: UserSlice) {
//!     let one = slice.reader();
//!     let two = slice.reader();
//! }
//! ```
//!
//! All of it may sleep (a page may have to be fetched), and is about the process that runs: neither in interrupts nor in kernel
//! threads nor under a spinlock.

use crate::error::{Error, Result};
use crate::ffi::c_void;
use crate::transmute::{AsBytes, FromBytes};
use core::mem::{size_of, MaybeUninit};

mod copy;

/// An address in user space, which cannot be dereferenced.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserPtr(usize);

impl UserPtr {
    /// The address that a process gave.
    #[inline]
    #[must_use]
    pub const fn from_addr(addr: usize) -> Self {
        UserPtr(addr)
    }

    /// The address of a pointer of the kernel's interface that is marked `__user`.
    #[inline]
    #[must_use]
    pub fn from_ptr<T>(ptr: *const T) -> Self {
        UserPtr(ptr.addr())
    }

    /// The address.
    #[inline]
    #[must_use]
    pub const fn addr(self) -> usize {
        self.0
    }

    #[inline]
    fn as_ptr(self) -> *mut c_void {
        core::ptr::without_provenance_mut(self.0)
    }
}

/// A piece of user space: an address and a length in bytes, of which nothing was checked.
#[derive(Debug)]
pub struct UserSlice {
    ptr: UserPtr,
    len: usize,
}

impl UserSlice {
    /// What is at `ptr`. Making one cannot fail; using it can.
    #[inline]
    #[must_use]
    pub const fn new(ptr: UserPtr, len: usize) -> Self {
        UserSlice { ptr, len }
    }

    /// To read it.
    #[inline]
    #[must_use]
    pub fn reader(self) -> UserSliceReader {
        UserSliceReader { ptr: self.ptr, len: self.len, done: 0 }
    }

    /// To write it.
    #[inline]
    #[must_use]
    pub fn writer(self) -> UserSliceWriter {
        UserSliceWriter { ptr: self.ptr, len: self.len, done: 0 }
    }

    /// To read it first, then to write it: for what a call takes and returns in one place.
    #[inline]
    #[must_use]
    pub fn reader_writer(self) -> (UserSliceReader, UserSliceWriter) {
        (UserSliceReader { ptr: self.ptr, len: self.len, done: 0 }, self.writer())
    }

    /// Reads all of it.
    ///
    /// # Errors
    ///
    /// `EFAULT` where it cannot be read, `ENOMEM` where there is no memory for that much.
    pub fn read_all(self) -> Result<rust_alloc::vec::Vec<u8>> {
        self.reader().read_all()
    }

    /// Writes all of `data` to its beginning.
    ///
    /// # Errors
    ///
    /// `EFAULT` where it cannot be written or is shorter.
    pub fn write_all(self, data: &[u8]) -> Result {
        self.writer().write_slice(data)
    }
}

/// Reads from user space, on and on.
#[derive(Debug)]
pub struct UserSliceReader {
    ptr: UserPtr,
    len: usize,
    done: usize,
}

impl UserSliceReader {
    /// How many bytes are left.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether none is left.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How many bytes were read, or left out.
    #[inline]
    pub(crate) fn done(&self) -> usize {
        self.done
    }

    /// Leaves bytes out.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer are left.
    #[inline]
    pub fn skip(&mut self, bytes: usize) -> Result {
        if bytes > self.len {
            return Err(Error::EFAULT);
        }
        self.ptr = UserPtr(self.ptr.0.wrapping_add(bytes));
        self.len -= bytes;
        self.done += bytes;
        Ok(())
    }

    /// Moves on by what was copied. After a fault there is nothing left: some of it may have been copied.
    #[inline]
    fn copied(&mut self, bytes: usize, all: bool) -> Result {
        if !all {
            self.len = 0;
        }
        self.skip(bytes)
    }

    /// Fills `out`.
    ///
    /// # Errors
    ///
    /// `EFAULT` if fewer bytes are left, or one cannot be read. Then no further one can be: nothing of what may have been copied
    /// can be fetched again.
    #[inline]
    pub fn read_raw<'a>(&mut self, out: &'a mut [MaybeUninit<u8>]) -> Result<&'a mut [u8]> {
        if out.len() > self.len {
            return Err(Error::EFAULT);
        }
        if !out.is_empty() {
            self.copied(out.len(), copy::from_user(out, self.ptr))?;
        }
        // SAFETY: All of it was written.
        Ok(unsafe { &mut *(core::ptr::from_mut(out) as *mut [u8]) })
    }

    /// Fills `out`.
    ///
    /// # Errors
    ///
    /// As [`read_raw`](Self::read_raw).
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
    #[inline]
    pub fn read<T: FromBytes>(&mut self) -> Result<T> {
        if size_of::<T>() > self.len {
            return Err(Error::EFAULT);
        }
        let mut value = MaybeUninit::uninit();
        self.copied(size_of::<T>(), copy::value_from_user(&mut value, self.ptr))?;
        // SAFETY: All bytes were written, and any bytes are a value of the type.
        Ok(unsafe { value.assume_init() })
    }

    /// Reads all that is left.
    ///
    /// # Errors
    ///
    /// As [`read_raw`](Self::read_raw), and `ENOMEM` where there is no memory for that much.
    pub fn read_all(mut self) -> Result<rust_alloc::vec::Vec<u8>> {
        let mut data = rust_alloc::vec::Vec::new();
        data.try_reserve_exact(self.len)?;
        let read = self.read_raw(&mut data.spare_capacity_mut()[..self.len])?.len();
        // SAFETY: They were written.
        unsafe { data.set_len(read) };
        Ok(data)
    }
}

/// Writes to user space, on and on.
#[derive(Debug)]
pub struct UserSliceWriter {
    ptr: UserPtr,
    len: usize,
    done: usize,
}

impl UserSliceWriter {
    /// How many bytes were written.
    #[inline]
    pub(crate) fn done(&self) -> usize {
        self.done
    }

    /// How many bytes there is room for.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no more room.
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
        self.ptr = UserPtr(self.ptr.0.wrapping_add(bytes));
        self.len -= bytes;
        self.done += bytes;
        Ok(())
    }

    /// Writes `data`.
    ///
    /// # Errors
    ///
    /// `EFAULT` if there is not so much room, or it cannot be written. Some of it may have been.
    #[inline]
    pub fn write_slice(&mut self, data: &[u8]) -> Result {
        if data.len() > self.len {
            return Err(Error::EFAULT);
        }
        if data.is_empty() {
            return Ok(());
        }
        self.copied(data.len(), copy::to_user(self.ptr, data))
    }

    /// Writes what of `data`, from `offset` on, there is room for: what `read` of a file does whose content is in memory.
    ///
    /// # Errors
    ///
    /// As [`write_slice`](Self::write_slice).
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
    #[inline]
    pub fn write<T: AsBytes>(&mut self, value: &T) -> Result {
        if size_of::<T>() > self.len {
            return Err(Error::EFAULT);
        }
        self.copied(size_of::<T>(), copy::value_to_user(self.ptr, value))
    }
}
