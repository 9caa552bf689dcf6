//! Taking the values out of a vector.

use super::Vec;
use crate::alloc::allocator::Allocator;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ptr::{self, NonNull};

impl<T, A: Allocator> IntoIterator for Vec<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;

    #[inline]
    fn into_iter(self) -> IntoIter<T, A> {
        let vec = ManuallyDrop::new(self);
        // INVARIANT: All values are still to come, in memory of that capacity.
        IntoIter { start: vec.start, capacity: vec.capacity, next: 0, end: vec.len, owns: PhantomData }
    }
}

/// The values of a [`Vec`], one after the other.
///
/// ```
/// # use linux_kmod::prelude::*;
/// struct Request(u64);
///
/// fn total(queue: KVec<Request>) -> u64 {
///     let mut total = 0;
///     for Request(sectors) in queue {
///         total += sectors;
///     }
///     total
/// }
/// ```
///
/// # Invariants
///
/// The pointer is to memory from `A` for `capacity` values, of which those from `next` to before `end` are there.
pub struct IntoIter<T, A: Allocator> {
    start: NonNull<T>,
    capacity: usize,
    next: usize,
    end: usize,
    owns: PhantomData<(T, A)>,
}

// SAFETY: It owns the values, so it goes where they may go.
unsafe impl<T: Send, A: Allocator> Send for IntoIter<T, A> {}
// SAFETY: Shared, it gives nothing at all.
unsafe impl<T: Sync, A: Allocator> Sync for IntoIter<T, A> {}

impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;

    #[inline]
    fn next(&mut self) -> Option<T> {
        if self.next == self.end {
            return None;
        }
        // SAFETY: The value is there, by the type's invariant, and counts no more.
        let value = unsafe { self.start.as_ptr().add(self.next).read() };
        // INVARIANT: The others are there.
        self.next += 1;
        Some(value)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.next, Some(self.end - self.next))
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> Drop for IntoIter<T, A> {
    #[inline]
    fn drop(&mut self) {
        let left = self.end - self.next;
        // SAFETY: What is left is there, and the memory of that layout, by the type's invariant; nobody uses them any more.
        unsafe {
            ptr::slice_from_raw_parts_mut(self.start.as_ptr().add(self.next), left).drop_in_place();
            A::free(self.start.cast(), Vec::<T, A>::layout(self.capacity));
        }
    }
}
