//! An open file.

use crate::types::Opaque;

/// An open file, the kernel's `struct file`: what a descriptor of a process stands for.
///
/// ```
/// use linux_kmod::fs::{flags, File};
/// use linux_kmod::prelude::*;
///
/// /// Opens a device that can only be read.
/// fn open(_: &(), file: &File) -> Result {
///     match file.flags() & flags::O_ACCMODE {
///         flags::O_RDONLY => Ok(()),
///         _ => Err(EACCES),
///     }
/// }
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::fs::File;
    /// fn inode_number(file: &File) -> u64 {
    ///     // SAFETY: The file is open, and has its inode as long as it is.
    ///     unsafe { (*bindings::file_inode(file.as_ptr())).i_ino as u64 }
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_ptr(&self) -> *mut bindings::file {
        self.0.get()
    }

    /// The position that the file's next `read` or `write` goes by. What [`Read`](super::Read) and [`Write`](super::Write) get as
    /// `offset` is the one to use there: `pread` has one of its own.
    ///
    /// A stream of which parts can be skipped, and none is read again:
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Seek, SeekFrom};
    /// # use linux_kmod::prelude::*;
    /// # struct Stream;
    /// # impl FileOperations for Stream {
    /// #     type Context = ();
    /// #     type Data = ();
    /// #     const OPERATIONS: Operations<Self> = Operations::new().seek();
    /// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
    /// # }
    /// # impl Seek for Stream {
    /// fn seek(_: (), file: &File, to: SeekFrom) -> Result<u64> {
    ///     match to {
    ///         SeekFrom::Current(bytes @ 0..) => file.pos().checked_add_signed(bytes).ok_or(EOVERFLOW),
    ///         _ => Err(EINVAL),
    ///     }
    /// }
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn pos(&self) -> u64 {
        // SAFETY: The file is there. Other calls may be moving its position, so it is read as it is.
        unsafe { (&raw const (*self.as_ptr()).f_pos).read_volatile() as u64 }
    }

    /// The flags that it was opened with, or got by `fcntl`: bits of [`flags`].
    ///
    /// ```
    /// # use linux_kmod::fs::{flags, File};
    /// /// Where a write goes to.
    /// fn target(file: &File, offset: u64, size: u64) -> u64 {
    ///     if file.flags() & flags::O_APPEND != 0 { size } else { offset }
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn flags(&self) -> u32 {
        // SAFETY: As in `pos`.
        unsafe { (&raw const (*self.as_ptr()).f_flags).read_volatile() }
    }

    /// Whether operations shall return `EAGAIN` rather than wait.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::fs::File;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// fn wait(file: &File, ready: &AtomicBool, changed: &WaitQueue) -> Result {
    ///     if file.nonblocking() && !ready.load(Ordering::Acquire) {
    ///         return Err(EAGAIN);
    ///     }
    ///     changed.wait_event_interruptible(|| ready.load(Ordering::Acquire))
    /// }
    /// ```
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
