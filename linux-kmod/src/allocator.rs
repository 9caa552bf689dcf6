//! The kernel's memory behind the `alloc` crate.
//!
//! `Box`, `Vec`, `String` and their kin allocate with `kvmalloc(…, GFP_KERNEL)`: small objects come from the slab, large
//! ones, which `kmalloc` would refuse beyond 4 MiB, from `vmalloc` when no contiguous memory is free. Hence:
//!
//! * allocating may sleep: do it where `GFP_KERNEL` is allowed, so neither in interrupts nor under a spinlock;
//! * freeing may sleep too, where the memory came from `vmalloc`: under a spinlock, take what is to go out of its place
//!   ([`core::mem::take`]), and drop it when the guard is gone;
//! * memory behind a `Box` or `Vec` need not be physically contiguous, so it is not for DMA.
//!
//! A failure is quiet in the log (`__GFP_NOWARN`), because it is never silent in the program: the methods that can fail,
//! such as `Vec::try_reserve`, return it, and the others panic with the size that could not be had.
//!
//! Growing is allocating, copying and freeing, which is what the kernel's `krealloc` does whenever the next size class is
//! reached, and which is right for slab and `vmalloc` memory alike in every version.
//! [`KVmalloc`] says what comes of sizes and alignment.

use crate::alloc::allocator::{Allocator, KVmalloc};
use crate::alloc::flags::{self, Flags, GFP_KERNEL};
use core::alloc::{GlobalAlloc, Layout};
use core::ptr::{self, NonNull};

struct KernelAllocator;

#[global_allocator]
static ALLOCATOR: KernelAllocator = KernelAllocator;

impl KernelAllocator {
    /// Returns null, or memory for the layout.
    #[inline]
    fn allocate(layout: Layout, flags: Flags) -> *mut u8 {
        KVmalloc::alloc(layout, flags).map_or(ptr::null_mut(), NonNull::as_ptr)
    }
}

// SAFETY: `allocate` returns null or memory of the size and alignment asked for, which nothing else uses until it is freed.
// Nothing here unwinds.
unsafe impl GlobalAlloc for KernelAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Self::allocate(layout, GFP_KERNEL)
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Self::allocate(layout, GFP_KERNEL | flags::__GFP_ZERO)
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: The pointer came from `allocate` with this layout, by the caller's contract.
        unsafe { KVmalloc::free(NonNull::new_unchecked(ptr), layout) }
    }
}
