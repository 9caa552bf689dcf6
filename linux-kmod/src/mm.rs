//! Memory that user space maps. Wants the groups `fs` and `mm`.
//!
//! [`SharedPages`] are the kernel's pages that [`Mmap`](crate::fs::Mmap) maps into processes. A mapping keeps its pages: they may be
//! dropped here while a process has them mapped, and are freed when the last one unmaps them.

use crate::error::{to_result, Error, Result};
use crate::ffi::c_void;
use crate::shims;
use crate::types::Opaque;
use core::marker::PhantomData;
use core::ptr::NonNull;
#[cfg(target_has_atomic = "64")]
use core::sync::atomic::AtomicU64;
use core::sync::atomic::{AtomicU16, AtomicU32, AtomicU8};

/// The size of a page, in bytes.
#[allow(clippy::unnecessary_cast, reason = "its type is another one on some architectures")]
pub const PAGE_SIZE: usize = bindings::PAGE_SIZE as usize;

/// Whole pages, zeroed at first, that the kernel and processes look at together. Contiguous in the kernel's addresses only.
///
/// What processes write may change at any time: so it is seen as atomics. They are all of one size, `C`, because Rust has no meaning for
/// threads that access the same memory by atomics of several sizes.
///
/// A page from which processes learn what happened last without a system call:
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::mm::SharedPages;
///
/// fn publish(page: &SharedPages<AtomicU32>, event: u32) {
///     let [count, last, ..] = page.cells() else { return };
///     last.store(event, Ordering::Relaxed);
///     count.fetch_add(1, Ordering::Release);
/// }
/// ```
pub struct SharedPages<C: Cell = AtomicU8> {
    start: NonNull<c_void>,
    len: usize,
    cells: PhantomData<[C]>,
}

/// What [`SharedPages`] may consist of: integer atomics.
///
/// ```compile_fail,E0277
/// use linux_kmod::mm::SharedPages;
///
/// // Who reads a plain number cannot say what it is while a process writes to it.
/// fn first(pages: &SharedPages<u32>) {}
/// ```
///
/// # Safety
///
/// Any bytes are a value, the size divides that of a page, and shared references are enough to change it.
///
/// ```
/// # use linux_kmod::mm::{Cell, SharedPages};
/// fn count<C: Cell>(pages: &SharedPages<C>) -> usize {
///     pages.cells().len()
/// }
/// ```
pub unsafe trait Cell: Sync {}

// SAFETY: It is an integer in a cell, of one byte.
unsafe impl Cell for AtomicU8 {}
// SAFETY: The same, of two.
unsafe impl Cell for AtomicU16 {}
// SAFETY: The same, of four.
unsafe impl Cell for AtomicU32 {}
#[cfg(target_has_atomic = "64")]
// SAFETY: The same, of eight.
unsafe impl Cell for AtomicU64 {}

// SAFETY: Memory that is accessed by atomics, and may be freed by any thread.
unsafe impl<C: Cell> Send for SharedPages<C> {}
// SAFETY: As above.
unsafe impl<C: Cell> Sync for SharedPages<C> {}

impl SharedPages {
    /// Pages for at least `bytes` bytes, seen by bytes. May sleep.
    ///
    /// # Errors
    ///
    /// `EINVAL` for none, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::SharedPages;
    /// # fn demo() -> Result {
    /// let frame = SharedPages::new(640 * 480 * 4)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(bytes: usize) -> Result<Self> {
        SharedPages::of_cells(bytes)
    }
}

impl<C: Cell> SharedPages<C> {
    /// Pages for at least `bytes` bytes, seen by cells of this type. May sleep.
    ///
    /// # Errors
    ///
    /// `EINVAL` for none, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use core::sync::atomic::AtomicU32;
    /// # use linux_kmod::mm::{SharedPages, PAGE_SIZE};
    /// # fn demo() -> Result {
    /// let status = SharedPages::<AtomicU32>::of_cells(PAGE_SIZE)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn of_cells(bytes: usize) -> Result<Self> {
        let len = bytes.checked_next_multiple_of(PAGE_SIZE).ok_or(Error::ENOMEM)?;
        if len == 0 {
            return Err(Error::EINVAL);
        }
        if len > i32::MAX as usize {
            return Err(Error::ENOMEM);
        }
        // SAFETY: The function takes any size.
        let start = unsafe { shims::kmod_vmalloc_user(len) };
        Ok(SharedPages { start: NonNull::new(start).ok_or(Error::ENOMEM)?, len, cells: PhantomData })
    }

    /// The size in bytes, a multiple of [`PAGE_SIZE`].
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::fs::SeekFrom;
    /// # use linux_kmod::mm::SharedPages;
    /// # fn seek(pages: &SharedPages, position: u64, to: SeekFrom) -> Result<u64> {
    /// to.resolve(position, pages.len() as u64)
    /// # }
    /// ```
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// All of it.
    ///
    /// ```
    /// # use core::sync::atomic::Ordering::Relaxed;
    /// # use linux_kmod::mm::SharedPages;
    /// # fn demo(pages: &SharedPages) {
    /// for (to, from) in pages.cells().iter().zip(b"ready\n") {
    ///     to.store(*from, Relaxed);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn cells(&self) -> &[C] {
        // SAFETY: It is initialised memory of this length, aligned to pages, and is nowhere accessed otherwise than by such cells.
        unsafe { core::slice::from_raw_parts(self.start.as_ptr().cast(), self.len / size_of::<C>()) }
    }
}

impl<C: Cell> Drop for SharedPages<C> {
    fn drop(&mut self) {
        // SAFETY: It came from `vmalloc_user`. Mappings have counted the pages.
        unsafe { shims::vfree(self.start.as_ptr()) }
    }
}

/// An area of a process's address space that is being mapped. Upstream: `kernel::mm::virt::VmaNew`.
///
/// ```
/// use linux_kmod::fs::{File, Mmap};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// use linux_kmod::mm::{SharedPages, VmaNew};
/// # use linux_kmod::prelude::*;
/// # struct Frame;
/// # impl FileOperations for Frame {
/// #     type Context = Arc<SharedPages>;
/// #     type Data = Arc<SharedPages>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().mmap();
/// #     fn open(pages: &Arc<SharedPages>, _: &File) -> Result<Arc<SharedPages>> { Ok(pages.clone()) }
/// # }
///
/// impl Mmap for Frame {
///     fn mmap(pages: ArcBorrow<'_, SharedPages>, _: &File, area: &mut VmaNew) -> Result {
///         area.map(&pages)
///     }
/// }
/// ```
#[repr(transparent)]
pub struct VmaNew(Opaque<bindings::vm_area_struct>);

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
        unsafe { shims::kmod_vma_shape(self.0.get(), &mut shape) };
        shape
    }

    /// Where it is in the process's address space.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::VmaNew;
    /// # fn mmap(area: &mut VmaNew) {
    /// pr_debug!("mapped at {:#x}\n", area.start());
    /// # }
    /// ```
    #[must_use]
    pub fn start(&self) -> usize {
        self.shape()[0]
    }

    /// Its size, in bytes.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::{VmaNew, PAGE_SIZE};
    /// # fn mmap(area: &mut VmaNew) -> Result {
    /// if area.len() != PAGE_SIZE {
    ///     return Err(EINVAL);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    #[must_use]
    pub fn len(&self) -> usize {
        self.shape()[1]
    }

    /// Where in the file it begins, in pages.
    ///
    /// Two kinds of memory in one file:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::{SharedPages, VmaNew};
    /// # fn mmap(pages: &SharedPages, area: &mut VmaNew) -> Result {
    /// match area.page_offset() {
    ///     0 => area.forbid_write()?, // for the kernel to write
    ///     1 => {}
    ///     _ => return Err(EINVAL),
    /// }
    /// area.map(pages)
    /// # }
    /// ```
    #[must_use]
    pub fn page_offset(&self) -> usize {
        self.shape()[2]
    }

    /// Whether the process may write to it: `PROT_WRITE`. If not, it may come to by `mprotect`, unless
    /// [`forbid_write`](Self::forbid_write) is called.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::{SharedPages, VmaNew};
    /// # fn mmap(status: &SharedPages, area: &mut VmaNew) -> Result {
    /// if area.writable() {
    ///     return Err(EACCES);
    /// }
    /// area.forbid_write()?; // nor later
    /// area.map(status)
    /// # }
    /// ```
    #[must_use]
    pub fn writable(&self) -> bool {
        self.shape()[3] & bindings::VM_WRITE as usize != 0
    }

    /// Sees to it that the process cannot get to write to it, by `mprotect` either.
    ///
    /// # Errors
    ///
    /// `EPERM` if it may already.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::{SharedPages, VmaNew};
    /// # fn mmap(status: &SharedPages, area: &mut VmaNew) -> Result {
    /// area.forbid_write()?;
    /// area.map(status)
    /// # }
    /// ```
    pub fn forbid_write(&mut self) -> Result {
        if self.writable() {
            return Err(Error::EPERM);
        }
        // SAFETY: The area is being mapped, so its flags may be changed.
        unsafe { shims::kmod_vma_forbid_write(self.0.get()) };
        Ok(())
    }

    /// Maps pages, from the area's offset on.
    ///
    /// # Errors
    ///
    /// `EINVAL` where the area reaches beyond them, or what the kernel's `remap_vmalloc_range` returns.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::mm::{SharedPages, VmaNew};
    /// # fn mmap(pages: &SharedPages, area: &mut VmaNew) -> Result {
    /// if area.page_offset() != 0 {
    ///     return Err(EINVAL);
    /// }
    /// area.map(pages)
    /// # }
    /// ```
    pub fn map<C: Cell>(&mut self, pages: &SharedPages<C>) -> Result {
        // SAFETY: The area is being mapped, and the memory came from `vmalloc_user`. The function compares the two.
        to_result(unsafe { bindings::remap_vmalloc_range(self.0.get(), pages.start.as_ptr(), self.page_offset() as _) })
    }
}
