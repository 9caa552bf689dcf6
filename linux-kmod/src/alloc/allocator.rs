//! The kernel's allocators, as types.
//!
//! # Sizes and alignment
//!
//! A size beyond `i32::MAX` is refused before the kernel is asked, because some versions warn of it. The slab aligns each object
//! to 8 bytes, and one whose size is a power of two to its size (since 5.4), so more than 8 bytes are had by rounding the size up;
//! `vmalloc` aligns to a page. What comes back less aligned than was asked for counts as a failure.
//!
//! Growing is allocating, copying and freeing. The kernel's `krealloc` does that too whenever the next size class is
//! reached, does not know `vmalloc` memory, and is of another name and type every few versions.

use super::flags::{Flags, __GFP_NOWARN};
use core::alloc::Layout;
use core::convert::Infallible;
use core::fmt;
use core::ptr::NonNull;

/// There was no memory. `?` makes it [`ENOMEM`](crate::error::code::ENOMEM).
///
/// ```
/// use linux_kmod::alloc::AllocError;
/// use linux_kmod::prelude::*;
///
/// fn buffer(len: usize) -> Result<KVec<u8>, AllocError> {
///     KVec::from_elem(0, len, GFP_KERNEL)
/// }
///
/// fn probe() -> Result<KVec<u8>> {
///     Ok(buffer(64)?) // fails with ENOMEM
/// }
/// # assert!(probe().is_ok());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AllocError;

impl fmt::Display for AllocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("out of memory")
    }
}

impl core::error::Error for AllocError {}

impl From<Infallible> for AllocError {
    #[inline]
    fn from(never: Infallible) -> AllocError {
        match never {}
    }
}

/// A source of memory. It is the kernel that allocates: the types that implement this have no values, and need none.
///
/// # Safety
///
/// What [`alloc`](Allocator::alloc) returns is as large and as aligned as the layout says, and nobody else's until
/// [`free`](Allocator::free).
///
/// One that charges what it allocates to the memory cgroup of the task:
///
/// ```
/// # use core::alloc::Layout;
/// # use core::ptr::NonNull;
/// # use linux_kmod::alloc::{self, AllocError, Allocator, Flags, Kmalloc};
/// # use linux_kmod::prelude::*;
/// enum Accounted {}
///
/// // SAFETY: The memory is that of `Kmalloc`, for the same layout.
/// unsafe impl Allocator for Accounted {
///     fn alloc(layout: Layout, flags: Flags) -> Result<NonNull<u8>, AllocError> {
///         Kmalloc::alloc(layout, flags | __GFP_ACCOUNT)
///     }
///
///     unsafe fn free(memory: NonNull<u8>, layout: Layout) {
///         // SAFETY: By the caller's contract; what this allocated, `Kmalloc` did.
///         unsafe { Kmalloc::free(memory, layout) }
///     }
/// }
/// # fn main() -> Result {
/// # let mut table = alloc::Vec::<u32, Accounted>::new();
/// # table.push(1, GFP_KERNEL)?;
/// # Ok(())
/// # }
/// ```
pub unsafe trait Allocator: 'static {
    /// Allocates. For a layout without size it returns a dangling pointer, and asks nobody.
    ///
    /// # Errors
    ///
    /// When there is no memory, or not of that alignment.
    ///
    /// ```
    /// # use core::alloc::Layout;
    /// # use linux_kmod::alloc::{Allocator, Kmalloc};
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let layout = Layout::array::<u32>(16)?;
    /// let memory = Kmalloc::alloc(layout, GFP_KERNEL | __GFP_ZERO)?;
    /// # // SAFETY: It was allocated for this layout, and nobody uses it.
    /// # unsafe { Kmalloc::free(memory, layout) };
    /// # Ok(())
    /// # }
    /// ```
    fn alloc(layout: Layout, flags: Flags) -> Result<NonNull<u8>, AllocError>;

    /// Frees.
    ///
    /// # Safety
    ///
    /// `memory` was returned by [`alloc`](Allocator::alloc) of the same type for the same layout, and nobody uses it any more.
    ///
    /// ```
    /// # use core::alloc::Layout;
    /// # use linux_kmod::alloc::{Allocator, Vmalloc};
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let layout = Layout::array::<u8>(1 << 16)?;
    /// let memory = Vmalloc::alloc(layout, GFP_KERNEL)?;
    /// // SAFETY: It was allocated for this layout, and nobody uses it.
    /// unsafe { Vmalloc::free(memory, layout) };
    /// # Ok(())
    /// # }
    /// ```
    unsafe fn free(memory: NonNull<u8>, layout: Layout);

    /// Allocates anew, moves what is there, and frees the old. On failure the old stays as it was.
    ///
    /// # Errors
    ///
    /// As of [`alloc`](Allocator::alloc).
    ///
    /// # Safety
    ///
    /// As of [`free`](Allocator::free) for `old`.
    ///
    /// ```
    /// # use core::alloc::Layout;
    /// # use linux_kmod::alloc::{Allocator, KVmalloc};
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let (small, large) = (Layout::array::<u64>(8)?, Layout::array::<u64>(64)?);
    /// let memory = KVmalloc::alloc(small, GFP_KERNEL)?;
    /// // SAFETY: It was allocated for the small layout, and nobody uses it.
    /// let memory = match unsafe { KVmalloc::realloc(memory, small, large, GFP_KERNEL) } {
    ///     Ok(memory) => memory,
    ///     Err(error) => {
    ///         // SAFETY: It is as it was.
    ///         unsafe { KVmalloc::free(memory, small) };
    ///         return Err(error.into());
    ///     }
    /// };
    /// # // SAFETY: It was allocated for this layout, and nobody uses it.
    /// # unsafe { KVmalloc::free(memory, large) };
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    unsafe fn realloc(memory: NonNull<u8>, old: Layout, new: Layout, flags: Flags) -> Result<NonNull<u8>, AllocError> {
        let to = Self::alloc(new, flags)?;
        // SAFETY: `to` is new, so the two do not overlap; each is as large as its layout says. The old one is freed with the
        // layout that it was allocated with, by the caller's contract.
        unsafe {
            memory.as_ptr().copy_to_nonoverlapping(to.as_ptr(), old.size().min(new.size()));
            Self::free(memory, old);
        }
        Ok(to)
    }
}

/// `kmalloc`: physically contiguous memory, for objects up to a page or so and buffers up to a few MiB.
///
/// [`KBox`](super::KBox) and [`KVec`](super::KVec) are short for types with it:
///
/// ```
/// use linux_kmod::alloc::{self, Kmalloc};
/// # use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let irqs: alloc::Vec<u32, Kmalloc> = KVec::with_capacity(8, GFP_KERNEL)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub enum Kmalloc {}

/// `vmalloc`: whole pages that are contiguous in virtual addresses only. May sleep, whatever the flags, and is not for DMA.
///
/// ```
/// use linux_kmod::alloc::{self, Vmalloc};
/// # use linux_kmod::prelude::*;
///
/// type Trace = alloc::Vec<u64, Vmalloc>;
///
/// # fn main() -> Result {
/// let mut trace = Trace::with_capacity(1 << 15, GFP_KERNEL)?;
/// # trace.push(1, GFP_KERNEL)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub enum Vmalloc {}

/// `kvmalloc`: as [`Kmalloc`], or where that has none as [`Vmalloc`].
///
/// For what is small mostly, and large at times:
///
/// ```
/// use linux_kmod::alloc::{self, KVmalloc};
/// # use linux_kmod::prelude::*;
///
/// fn hash_table(buckets: usize) -> Result<alloc::Vec<u32, KVmalloc>> {
///     Ok(alloc::Vec::from_elem(0, buckets, GFP_KERNEL)?)
/// }
/// # assert!(hash_table(256).is_ok());
/// ```
#[derive(Debug)]
pub enum KVmalloc {}

/// The largest size that no version of the kernel warns of.
const MAX_SIZE: usize = i32::MAX as usize;

/// The alignment of every slab object, the least `ARCH_KMALLOC_MINALIGN`.
const SLAB_ALIGN: usize = 8;

/// The size to ask the slab for.
#[inline]
const fn slab_size(layout: Layout) -> usize {
    if layout.align() <= SLAB_ALIGN {
        return layout.size();
    }
    // A layout is no larger than half of the address space.
    if layout.size() > layout.align() { layout.size() } else { layout.align() }.next_power_of_two()
}

/// Asks `from` for `size` bytes, frees with `to` what is not aligned as `layout` says.
#[inline]
fn request(
    layout: Layout,
    size: usize,
    flags: Flags,
    from: impl FnOnce(usize, u32) -> *mut u8,
    to: impl FnOnce(NonNull<u8>),
) -> Result<NonNull<u8>, AllocError> {
    if layout.size() == 0 {
        return Ok(dangling(layout));
    }
    if size > MAX_SIZE {
        return Err(AllocError);
    }
    let memory = NonNull::new(from(size, (flags | __GFP_NOWARN).as_raw())).ok_or(AllocError)?;
    if memory.addr().get() % layout.align() != 0 {
        to(memory);
        return Err(AllocError);
    }
    Ok(memory)
}

/// What stands for memory of no size.
#[inline]
pub(super) const fn dangling(layout: Layout) -> NonNull<u8> {
    let address = core::ptr::without_provenance_mut(layout.align());
    // SAFETY: An alignment is a power of two, which 0 is not.
    unsafe { NonNull::new_unchecked(address) }
}

macro_rules! allocator {
    ($name:ident, $size:expr, $alloc:path, $free:path) => {
        // SAFETY: `request` returns what the kernel's allocator gave out, after looking at its alignment; its size is no less
        // than was asked for. The kernel gives it to nobody else until it is freed.
        unsafe impl Allocator for $name {
            #[inline]
            fn alloc(layout: Layout, flags: Flags) -> Result<NonNull<u8>, AllocError> {
                // SAFETY: The kernel's function takes any size and flags; where the flags allow to sleep, that is for the caller
                // to see to, in C and here.
                let from = |size, flags| unsafe { $alloc(size, flags) }.cast();
                // SAFETY: It was allocated just now, and nobody knows of it.
                let to = |memory: NonNull<u8>| unsafe { $free(memory.as_ptr().cast()) };
                request(layout, $size(layout), flags, from, to)
            }

            #[inline]
            unsafe fn free(memory: NonNull<u8>, layout: Layout) {
                if layout.size() != 0 {
                    // SAFETY: It came from the same allocator, by the caller's contract.
                    unsafe { $free(memory.as_ptr().cast()) }
                }
            }
        }
    };
}

#[cfg(MODULE)]
mod kernel {
    use super::*;
    use crate::shims;

    allocator!(Kmalloc, slab_size, bindings::kmalloc, bindings::kfree);
    allocator!(Vmalloc, |layout: Layout| layout.size(), shims::kmod_vmalloc, shims::vfree);
    allocator!(KVmalloc, slab_size, shims::kmod_kvmalloc, shims::kvfree);
}

/// The stand-in on the host: the heap of the program, in a box that knows its size.
#[cfg(not(MODULE))]
mod host {
    use super::*;
    use crate::alloc::flags::__GFP_ZERO;
    use core::ffi::c_void;
    use rust_alloc::alloc::{alloc_zeroed, dealloc};

    /// In front of what is given out. As large as the largest alignment that a test asks for.
    const HEADER: usize = 4096;

    unsafe fn take(size: usize, flags: u32) -> *mut c_void {
        #[cfg(test)]
        if failing::now() {
            return core::ptr::null_mut();
        }
        let Ok(layout) = Layout::from_size_align(size + HEADER, HEADER) else { return core::ptr::null_mut() };
        // SAFETY: The layout has a size, and the header has room for a number.
        unsafe {
            let memory = alloc_zeroed(layout);
            if memory.is_null() {
                return memory.cast();
            }
            memory.cast::<usize>().write(size);
            let memory = memory.add(HEADER);
            if flags & __GFP_ZERO.as_raw() == 0 {
                memory.write_bytes(0xa5, size);
            }
            memory.cast()
        }
    }

    unsafe fn give_back(memory: *const c_void) {
        // SAFETY: `take` put the header in front of what it returned, and made it with this layout.
        unsafe {
            let memory = memory.cast_mut().cast::<u8>().sub(HEADER);
            let size = memory.cast::<usize>().read();
            dealloc(memory, Layout::from_size_align_unchecked(size + HEADER, HEADER));
        }
    }

    allocator!(Kmalloc, slab_size, take, give_back);
    allocator!(Vmalloc, |layout: Layout| layout.size(), take, give_back);
    allocator!(KVmalloc, slab_size, take, give_back);
}

/// For unit tests: allocations of this thread that fail.
#[cfg(test)]
pub(crate) mod failing {
    use std::cell::Cell;

    thread_local! {
        static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
    }

    /// Lets `n` more allocations succeed while `f` runs, and none after.
    pub(crate) fn after<R>(n: usize, f: impl FnOnce() -> R) -> R {
        LEFT.set(Some(n));
        let result = f();
        LEFT.set(None);
        result
    }

    pub(super) fn now() -> bool {
        match LEFT.get() {
            None => false,
            Some(0) => true,
            Some(n) => {
                LEFT.set(Some(n - 1));
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alloc::flags::{self, GFP_KERNEL};

    fn layout(size: usize, align: usize) -> Layout {
        Layout::from_size_align(size, align).unwrap()
    }

    #[test]
    fn the_slab_is_asked_for_what_it_aligns() {
        assert_eq!(slab_size(layout(100, 8)), 100);
        assert_eq!(slab_size(layout(100, 16)), 128);
        assert_eq!(slab_size(layout(3, 64)), 64);
        assert_eq!(slab_size(layout(4096, 4096)), 4096);
    }

    #[test]
    fn memory_of_no_size_is_not_asked_for() {
        failing::after(0, || {
            let memory = Kmalloc::alloc(layout(0, 64), GFP_KERNEL).unwrap();
            assert_eq!(memory.addr().get(), 64);
            // SAFETY: It was allocated like this.
            unsafe { Kmalloc::free(memory, layout(0, 64)) };
        });
    }

    #[test]
    fn too_much_is_refused_unasked() {
        assert_eq!(Kmalloc::alloc(layout(MAX_SIZE + 1, 1), GFP_KERNEL), Err(AllocError));
        assert_eq!(Vmalloc::alloc(layout(MAX_SIZE + 1, 1), GFP_KERNEL), Err(AllocError));
    }

    #[test]
    fn what_is_not_aligned_is_given_back() {
        let mut back = None;
        let address = |_, _| core::ptr::without_provenance_mut(0x1008);
        assert_eq!(request(layout(8, 16), 16, GFP_KERNEL, address, |m| back = Some(m.addr().get())), Err(AllocError));
        assert_eq!(back, Some(0x1008));
    }

    #[test]
    fn growing_keeps_what_is_there() {
        let memory = KVmalloc::alloc(layout(4, 1), GFP_KERNEL | flags::__GFP_ZERO).unwrap();
        // SAFETY: There are four bytes, then eight, then two; each time the layout is that of before.
        unsafe {
            memory.as_ptr().write(7);
            let memory = KVmalloc::realloc(memory, layout(4, 1), layout(8, 1), GFP_KERNEL).unwrap();
            assert_eq!(memory.cast::<[u8; 4]>().read(), [7, 0, 0, 0]);
            assert!(failing::after(0, || KVmalloc::realloc(memory, layout(8, 1), layout(2, 1), GFP_KERNEL)).is_err());
            let memory = KVmalloc::realloc(memory, layout(8, 1), layout(2, 1), GFP_KERNEL).unwrap();
            assert_eq!(memory.cast::<[u8; 2]>().read(), [7, 0]);
            KVmalloc::free(memory, layout(2, 1));
        }
    }
}
