//! Memory that user space maps. Wants the groups `fs` and `mm`.
//!
//! [`SharedPages`] are the kernel's pages that [`Mmap`](crate::fs::Mmap) maps into processes. A mapping keeps its pages: they may be
//! dropped here while a process has them mapped, and are freed when the last one unmaps them.

use crate::error::{to_result, Error, Result};
use crate::ffi::c_void;
use crate::shims;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicU32, AtomicU8};

/// The size of a page, in bytes.
pub const PAGE_SIZE: usize = bindings::PAGE_SIZE as usize;

/// Whole pages, zeroed at first, that the kernel and processes look at together. Contiguous in the kernel's addresses only.
///
/// What processes write may change at any time: so it is seen as atomics.
pub struct SharedPages {
    start: NonNull<c_void>,
    len: usize,
}

// SAFETY: Memory that is accessed by atomics, and may be freed by any thread.
unsafe impl Send for SharedPages {}
// SAFETY: As above.
unsafe impl Sync for SharedPages {}

impl SharedPages {
    /// Pages for at least `bytes` bytes. May sleep.
    ///
    /// # Errors
    ///
    /// `EINVAL` for none, `ENOMEM`.
    pub fn new(bytes: usize) -> Result<Self> {
        let len = bytes.checked_next_multiple_of(PAGE_SIZE).ok_or(Error::ENOMEM)?;
        if len == 0 {
            return Err(Error::EINVAL);
        }
        if len > i32::MAX as usize {
            return Err(Error::ENOMEM);
        }
        // SAFETY: The function takes any size.
        let start = unsafe { shims::kmod_vmalloc_user(len) };
        Ok(SharedPages { start: NonNull::new(start).ok_or(Error::ENOMEM)?, len })
    }

    /// The size, a multiple of [`PAGE_SIZE`].
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// All of it, by bytes.
    #[must_use]
    pub fn bytes(&self) -> &[AtomicU8] {
        // SAFETY: It is initialised memory of this length, and is nowhere accessed otherwise than by atomics.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr().cast(), self.len) }
    }

    /// All of it, by words of 32 bits.
    #[must_use]
    pub fn words(&self) -> &[AtomicU32] {
        // SAFETY: As in `bytes`; pages are aligned.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr().cast(), self.len / 4) }
    }
}

impl Drop for SharedPages {
    fn drop(&mut self) {
        // SAFETY: It came from `vmalloc_user`. Mappings have counted the pages.
        unsafe { shims::vfree(self.start.as_ptr()) }
    }
}

/// An area of a process's address space that is being mapped. Upstream: `kernel::mm::virt::VmaNew`.
#[repr(transparent)]
pub struct VmaNew(bindings::vm_area_struct);

impl VmaNew {
    /// # Safety
    ///
    /// `ptr` is that of the kernel's call of `mmap`, and used by nobody else during `'a`.
    pub(crate) unsafe fn from_raw<'a>(ptr: *mut bindings::vm_area_struct) -> &'a mut VmaNew {
        // SAFETY: By the caller's contract. The layout is that of the kernel's type.
        unsafe { &mut *ptr.cast() }
    }

    /// The address, the size in bytes, the offset in the file in pages, and the flags.
    fn shape(&self) -> [usize; 4] {
        let mut shape = [0; 4];
        // SAFETY: The area is valid.
        unsafe { shims::kmod_vma_shape(&raw const self.0, &mut shape) };
        shape
    }

    /// Where it is in the process's address space.
    #[must_use]
    pub fn start(&self) -> usize {
        self.shape()[0]
    }

    /// Its size, in bytes.
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    #[must_use]
    pub fn len(&self) -> usize {
        self.shape()[1]
    }

    /// Where in the file it begins, in pages.
    #[must_use]
    pub fn page_offset(&self) -> usize {
        self.shape()[2]
    }

    /// Whether the process may write to it: `PROT_WRITE`.
    #[must_use]
    pub fn writable(&self) -> bool {
        self.shape()[3] & bindings::VM_WRITE as usize != 0
    }

    /// Sees to it that the process cannot get to write to it, by `mprotect` either.
    ///
    /// # Errors
    ///
    /// `EPERM` if it may already.
    pub fn forbid_write(&mut self) -> Result {
        if self.writable() {
            return Err(Error::EPERM);
        }
        // SAFETY: The area is being mapped, so its flags may be changed.
        unsafe { shims::kmod_vma_forbid_write(&raw mut self.0) };
        Ok(())
    }

    /// Maps pages, from the area's offset on.
    ///
    /// # Errors
    ///
    /// `EINVAL` where the area reaches beyond them, or what the kernel's `remap_vmalloc_range` returns.
    pub fn map(&mut self, pages: &SharedPages) -> Result {
        // SAFETY: The area is being mapped, and the memory came from `vmalloc_user`. The function compares the two.
        to_result(unsafe {
            bindings::remap_vmalloc_range(&raw mut self.0, pages.start.as_ptr(), self.page_offset() as _)
        })
    }
}
