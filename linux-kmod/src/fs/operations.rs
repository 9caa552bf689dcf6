//! What a device's files can do.

use super::file::File;
use super::table::Table;
use crate::error::Result;
use crate::ioctl::Command;
use crate::seek::SeekFrom;
use crate::types::ForeignOwnable;
use crate::uaccess::{UserSliceReader, UserSliceWriter};

pub use super::table::Operations;

/// What [`FileOperations::Data`] lends to an operation: `&T` of a `KBox<T>`, an `ArcBorrow` of an `Arc<T>`, nothing of `()`.
pub(crate) type Borrowed<'a, T> = <<T as FileOperations>::Data as ForeignOwnable>::Borrowed<'a>;

/// What files of a device, or of an entry of procfs, can do.
///
/// Opening makes a value of [`Data`](FileOperations::Data), which lives until the last descriptor of the open file is closed. What
/// else can be done with it are traits of their own ([`Read`], [`Write`], [`Seek`], [`Ioctl`], [`Poll`](super::Poll),
/// [`Mmap`](super::Mmap), [`Fsync`]), and [`OPERATIONS`](FileOperations::OPERATIONS) lists which of them the type has. What it does
/// not list fails as the kernel has it: `read` and `write` with `EINVAL`, `lseek` with `ESPIPE`, `ioctl` with `ENOTTY`, `mmap` with
/// `ENODEV`, `fsync` with `EINVAL`; and `poll` says that reading and writing do not wait.
///
/// ```
/// use linux_kmod::fs::{File, FileOperations, Operations, Read};
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceWriter;
///
/// /// Files full of zeroes.
/// struct Zeroes;
///
/// impl FileOperations for Zeroes {
///     type Context = ();
///     type Data = ();
///     const OPERATIONS: Operations<Self> = Operations::new().read();
///
///     fn open(_: &(), _: &File) -> Result {
///         Ok(())
///     }
/// }
///
/// impl Read for Zeroes {
///     fn read(_: (), _: &File, to: &mut UserSliceWriter, _offset: u64) -> Result {
///         while !to.is_empty() {
///             to.write_from(&[0; 64], 0)?;
///         }
///         Ok(())
///     }
/// }
/// ```
///
/// What is listed and not implemented does not compile:
///
/// ```compile_fail,E0277
/// use linux_kmod::fs::{File, FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// struct Nothing;
/// impl FileOperations for Nothing {
///     type Context = ();
///     type Data = ();
///     const OPERATIONS: Operations<Self> = Operations::new().read();
///     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// }
/// ```
///
/// # Unloading
///
/// An open file of a device keeps the module loaded: `rmmod` fails with `EBUSY`.
pub trait FileOperations: Sized + 'static {
    /// What the device is registered with, and every open file is opened from. It stays as long as the registration.
    type Context: Send + Sync + 'static;

    /// What an open file holds: a `KBox`, an `Arc`, or `()`. Several threads may use it at once.
    type Data: ForeignOwnable + Send + Sync;

    /// Which of the traits for operations the type implements.
    const OPERATIONS: Operations<Self>;

    /// Opens a file.
    ///
    /// # Errors
    ///
    /// Whatever `open` shall fail with.
    fn open(context: &Self::Context, file: &File) -> Result<Self::Data>;

    /// The last descriptor of the file was closed.
    fn release(data: Self::Data, file: &File) {
        let _ = (data, file);
    }
}

/// Files that can be read.
pub trait Read: FileOperations {
    /// Writes to `to` what is at `offset`. What `read` returns, and how far the position moves, is the number of bytes that were
    /// written; none means the end of the file.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with: `EAGAIN` where it would have to wait and the file is [`File::nonblocking`].
    fn read(data: Borrowed<'_, Self>, file: &File, to: &mut UserSliceWriter, offset: u64) -> Result;
}

/// Files that can be written.
pub trait Write: FileOperations {
    /// Reads from `from`, and puts it at `offset`. What `write` returns, and how far the position moves, is the number of bytes that
    /// were read.
    ///
    /// # Errors
    ///
    /// Whatever `write` shall fail with.
    fn write(data: Borrowed<'_, Self>, file: &File, from: &mut UserSliceReader, offset: u64) -> Result;
}

/// Files that have a position.
pub trait Seek: FileOperations {
    /// Finds the new position, which is set where `Ok` is returned.
    ///
    /// # Errors
    ///
    /// Whatever `lseek` shall fail with. [`SeekFrom::resolve`] does as files on a disk do.
    fn seek(data: Borrowed<'_, Self>, file: &File, to: SeekFrom) -> Result<u64>;
}

/// Files that know commands.
pub trait Ioctl: FileOperations {
    /// Does what the command asks. The value is that of `ioctl`; one below 0 is `EINVAL`.
    ///
    /// # Errors
    ///
    /// Whatever `ioctl` shall fail with: `ENOTTY` for numbers that the device does not have.
    fn ioctl(data: Borrowed<'_, Self>, file: &File, command: Command) -> Result<i32>;

    /// The same from a 32-bit process on a 64-bit kernel. Arguments that are laid out alike for both (numbers of fixed width, no
    /// pointers, no `u64` at an odd place) need nothing else than [`ioctl`](Ioctl::ioctl), which is called by default.
    ///
    /// # Errors
    ///
    /// As [`ioctl`](Ioctl::ioctl).
    fn compat_ioctl(data: Borrowed<'_, Self>, file: &File, command: Command) -> Result<i32> {
        Self::ioctl(data, file, command)
    }
}

/// Files that can be waited for. Wants the group `sync`.
#[cfg(feature = "sync")]
pub trait Poll: FileOperations {
    /// Says what can be done without waiting, and registers the queues whose wake-ups may change that. `'a` is as long as the file is
    /// open: queues that could go earlier cannot be registered.
    fn poll<'a>(data: Borrowed<'a, Self>, file: &'a File, table: &crate::poll::PollTable<'a>) -> crate::poll::Events;
}

/// Files that can be mapped. Wants the group `mm`.
#[cfg(feature = "mm")]
pub trait Mmap: FileOperations {
    /// Maps memory into the area.
    ///
    /// # Errors
    ///
    /// Whatever `mmap` shall fail with.
    fn mmap(data: Borrowed<'_, Self>, file: &File, area: &mut crate::mm::VmaNew) -> Result;
}

/// Files that keep data that are to be made safe.
pub trait Fsync: FileOperations {
    /// Makes data in a range of the file safe. `datasync`: what is needed to read them only.
    ///
    /// # Errors
    ///
    /// Whatever `fsync` shall fail with.
    fn fsync(data: Borrowed<'_, Self>, file: &File, range: core::ops::RangeInclusive<u64>, datasync: bool) -> Result;
}

impl<T: FileOperations> Operations<T> {
    /// Nothing but `open` and `release`.
    #[must_use]
    pub const fn new() -> Self {
        Operations(Table::EMPTY, core::marker::PhantomData)
    }
}

impl<T: FileOperations> Default for Operations<T> {
    fn default() -> Self {
        Self::new()
    }
}
