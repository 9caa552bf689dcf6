//! The kernel's memory behind the `alloc` crate.
//!
//! `Box`, `Vec`, `String` and their kin allocate with `kvmalloc(…, GFP_KERNEL)`: small objects come from the slab, large
//! ones, which `kmalloc` would refuse beyond 4 MiB, from `vmalloc` when no contiguous memory is free. Hence:
//!
//! * allocating may sleep: do it where `GFP_KERNEL` is allowed, so neither in interrupts nor under a spinlock;
//! * memory behind a `Box` or `Vec` need not be physically contiguous, so it is not for DMA.
//!
//! A failure is quiet in the log (`__GFP_NOWARN`), because it is never silent in the program: the methods that can fail,
//! such as `Vec::try_reserve`, return it, and the others panic with the size that could not be had.
//!
//! Growing is allocating, copying and freeing, which is what the kernel's `krealloc` does whenever the next size class is
//! reached, and which is right for slab and `vmalloc` memory alike in every version.

//!
//! # Alignment
//!
//! The slab aligns every object to 8 bytes, and one whose size is a power of two to its size (since 5.4); whole pages from
//! the page allocator are aligned to their number. So more than 8 bytes are had by rounding the size up. `vmalloc` aligns to
//! a page only: what wants more and does not get it counts as a failure.

use crate::shims;
use core::alloc::{GlobalAlloc, Layout};
use core::ptr;

/// The alignment of every slab object, the least `ARCH_KMALLOC_MINALIGN`.
const SLAB_ALIGN: usize = 8;

/// The largest size that `kvmalloc` does not warn of.
const MAX_SIZE: usize = i32::MAX as usize;

struct KernelAllocator;

#[global_allocator]
static ALLOCATOR: KernelAllocator = KernelAllocator;

impl KernelAllocator {
    /// Returns null, or memory for the layout.
    #[inline]
    fn allocate(layout: Layout, zeroed: bool) -> *mut u8 {
        let (size, align) = (layout.size(), layout.align());
        let size = if align > SLAB_ALIGN { size.max(align).next_power_of_two() } else { size };
        if size > MAX_SIZE {
            return ptr::null_mut();
        }
        // SAFETY: The function may be called wherever allocating may sleep, which is the caller's to see to, in C and here.
        let memory = unsafe { shims::kmod_alloc(size, zeroed) };
        if memory.addr() % align != 0 {
            // SAFETY: It was allocated just now, and nobody knows of it.
            unsafe { shims::kvfree(memory) };
            return ptr::null_mut();
        }
        memory.cast()
    }
}

// SAFETY: `allocate` returns null or memory of the size and alignment asked for, which nothing else uses until `kvfree`.
// Nothing here unwinds.
unsafe impl GlobalAlloc for KernelAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::allocate(layout, false)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Self::allocate(layout, true)
    }

    unsafe fn dealloc(&self, ptr: *mut u8, _layout: Layout) {
        // SAFETY: The pointer came from `allocate`, by the caller's contract.
        unsafe { shims::kvfree(ptr.cast()) }
    }
}
