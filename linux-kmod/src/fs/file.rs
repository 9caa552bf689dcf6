//! An open file.

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
