//! The memory of user space. Wants the group `fs`.
//!
//! A [`UserSlice`] is a piece of a process's address space, as a system call names it. Nothing is known of it: it may be unmapped,
//! belong to the kernel, or change while it is looked at. Copying is checked, and gives [`EFAULT`](Error::EFAULT). And **each byte
//! of it can be fetched once only**: a reader moves on with what it reads, there is no way back, and none to a second reader. So what
//! was checked is what is used, however often another thread writes there. Who has an address as a number, or as a pointer of C's, may
//! begin anew with it: [`UserPtr::from_addr`] and [`UserPtr::from_ptr`] are the places to look at.
//!
//! ```
//! use linux_kmod::prelude::*;
//! use linux_kmod::uaccess::UserSlice;
//!
//! /// What comes before a text in a request.
//! fn request(slice: UserSlice) -> Result<(u32, Vec<u8>)> {
//!     let mut reader = slice.reader();
//!     let number: u32 = reader.read()?;
//!     if reader.len() > 4096 {
//!         return Err(EMSGSIZE);
//!     }
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
//! Nor can a slice of what another was made of:
//!
//! ```compile_fail,E0382
//! # use linux_kmod::uaccess::{UserPtr, UserSlice};
//! fn twice(ptr: UserPtr) {
//!     let one = UserSlice::new(ptr, 4);
//!     let two = UserSlice::new(ptr, 4);
//! }
//! ```
//!
//! And it stays with the task whose address space it is of:
//!
//! ```compile_fail,E0277
//! fn sent<T: Send>() {}
//! sent::<linux_kmod::uaccess::UserSlice>();
//! ```
//!
//! All of it may sleep (a page may have to be fetched), and is about the process that runs: neither in interrupts nor in kernel
//! threads nor under a spinlock.

use crate::error::Result;
use crate::ffi::c_void;
use core::marker::PhantomData;

mod copy;
mod reader;
mod rest;
mod writer;

pub use reader::UserSliceReader;
use rest::Rest;
pub use writer::UserSliceWriter;

/// An address in the user space of the task that runs, which cannot be dereferenced. One is used up by the slice that is made of it.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::{UserPtr, UserSlice};
///
/// linux_kmod::plain_struct! {
///     /// The argument of an ioctl: where the caller's buffer is.
///     struct Transfer { addr: u64, len: u64 }
/// }
///
/// fn buffer(transfer: &Transfer) -> Result<UserSlice> {
///     let ptr = UserPtr::from_addr(usize::try_from(transfer.addr)?);
///     Ok(UserSlice::new(ptr, usize::try_from(transfer.len)?))
/// }
/// ```
#[repr(transparent)]
#[derive(Debug, PartialEq, Eq)]
pub struct UserPtr(
    usize,
    /// Not `Send`: for another task it is another place.
    PhantomData<*mut ()>,
);

impl UserPtr {
    /// The address that a process gave.
    ///
    /// ```
    /// # use linux_kmod::ioctl::Command;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::{UserPtr, UserSlice};
    /// /// For a command whose number does not say how large the argument is.
    /// fn name(command: Command) -> Result<[u8; 16]> {
    ///     UserSlice::new(UserPtr::from_addr(command.arg()), 16).reader().read()
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_addr(addr: usize) -> Self {
        UserPtr(addr, PhantomData)
    }

    /// The address of a pointer of the kernel's interface that is marked `__user`.
    ///
    /// ```
    /// # use linux_kmod::error::from_result;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::{UserPtr, UserSlice};
    /// /// A callback of C's, with `char __user *to`.
    /// unsafe extern "C" fn show(to: *mut c_char, len: usize) -> c_int {
    ///     from_result(|| {
    ///         UserSlice::new(UserPtr::from_ptr(to), len).write_all(b"on\n")?;
    ///         Ok(3)
    ///     })
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn from_ptr<T>(ptr: *const T) -> Self {
        UserPtr::from_addr(ptr.addr())
    }

    /// The address.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserPtr;
    /// /// The device transfers whole sectors.
    /// fn check_alignment(buffer: &UserPtr) -> Result {
    ///     if buffer.addr() % 512 != 0 {
    ///         return Err(EINVAL);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub const fn addr(&self) -> usize {
        self.0
    }

    #[inline]
    fn as_ptr(&self) -> *mut c_void {
        core::ptr::without_provenance_mut(self.0)
    }

    /// The address that many bytes on.
    #[inline]
    fn beyond(&self, bytes: usize) -> UserPtr {
        UserPtr::from_addr(self.0.wrapping_add(bytes))
    }
}

/// A piece of user space: an address and a length in bytes, of which nothing was checked.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSlice;
///
/// fn negate(slice: UserSlice) -> Result {
///     let (mut reader, mut writer) = slice.reader_writer();
///     let value: i32 = reader.read()?;
///     writer.write(&value.checked_neg().ok_or(ERANGE)?)
/// }
/// ```
#[derive(Debug)]
pub struct UserSlice {
    ptr: UserPtr,
    len: usize,
}

impl UserSlice {
    /// What is at `ptr`. Making one cannot fail; using it can.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::{UserPtr, UserSlice};
    /// /// The packet of a request that was read.
    /// fn packet(addr: u64, len: u16) -> Result<Vec<u8>> {
    ///     let slice = UserSlice::new(UserPtr::from_addr(usize::try_from(addr)?), len.into());
    ///     slice.read_all()
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(ptr: UserPtr, len: usize) -> Self {
        UserSlice { ptr, len }
    }

    /// To read it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSlice;
    /// fn name(slice: UserSlice) -> Result<Vec<u8>> {
    ///     let reader = slice.reader();
    ///     if reader.len() > 64 {
    ///         return Err(ENAMETOOLONG);
    ///     }
    ///     reader.read_all()
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn reader(self) -> UserSliceReader {
        UserSliceReader(Rest::new(self.ptr, self.len))
    }

    /// To write it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSlice;
    /// fn report(slice: UserSlice, version: u32, name: &[u8; 16]) -> Result {
    ///     let mut writer = slice.writer();
    ///     writer.write(&version)?;
    ///     writer.write_slice(name)
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn writer(self) -> UserSliceWriter {
        UserSliceWriter(Rest::new(self.ptr, self.len))
    }

    /// To read it first, then to write it: for what a call takes and returns in one place.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSlice;
    /// /// Takes the number of a register, and returns what is in it.
    /// fn register(slice: UserSlice, registers: &[u32; 16]) -> Result {
    ///     let (mut reader, mut writer) = slice.reader_writer();
    ///     let number = usize::try_from(reader.read::<u32>()?)?;
    ///     writer.write(registers.get(number).ok_or(EINVAL)?)
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn reader_writer(self) -> (UserSliceReader, UserSliceWriter) {
        (UserSliceReader(Rest::new(self.ptr.beyond(0), self.len)), self.writer())
    }

    /// Reads all of it.
    ///
    /// # Errors
    ///
    /// `EFAULT` where it cannot be read, `ENOMEM` where there is no memory for that much.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::{UserPtr, UserSlice};
    /// fn packet(buffer: UserPtr, len: usize) -> Result<Vec<u8>> {
    ///     if len > 1500 {
    ///         return Err(EMSGSIZE);
    ///     }
    ///     UserSlice::new(buffer, len).read_all()
    /// }
    /// ```
    pub fn read_all(self) -> Result<rust_alloc::vec::Vec<u8>> {
        self.reader().read_all()
    }

    /// Writes all of `data` to its beginning.
    ///
    /// # Errors
    ///
    /// `EFAULT` where it cannot be written or is shorter.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::uaccess::UserSlice;
    /// /// The serial number, which is 8 digits.
    /// fn serial(slice: UserSlice, number: u32) -> Result {
    ///     slice.write_all(format!("{number:08x}").as_bytes())
    /// }
    /// ```
    pub fn write_all(self, data: &[u8]) -> Result {
        self.writer().write_slice(data)
    }
}

/// What of a file's content is from `offset` on: nothing beyond its end.
#[inline]
pub(crate) fn from_offset(content: &[u8], offset: u64) -> &[u8] {
    usize::try_from(offset).ok().and_then(|offset| content.get(offset..)).unwrap_or_default()
}
