//! Growable arrays.

use super::allocator::{dangling, AllocError, Allocator, KVmalloc, Kmalloc, Vmalloc};
use super::flags::Flags;
use core::alloc::Layout;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use core::ptr::{self, NonNull};
use core::slice;

mod into_iter;

pub use into_iter::IntoIter;

/// A growable array, as Rust's `Vec`, in memory from an allocator of the kernel: [`KVec`], [`VVec`] or [`KVVec`].
///
/// What may allocate takes flags and can fail; the vector is then as it was.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let mut names = KVec::new();
/// names.push("eth0", GFP_KERNEL)?;
/// names.extend_from_slice(&["eth1", "lo"], GFP_KERNEL)?;
/// names.retain(|name| name.starts_with("eth"));
/// assert_eq!(names.as_slice(), ["eth0", "eth1"]);
/// # Ok(())
/// # }
/// ```
///
/// # Invariants
///
/// The pointer is to memory from `A` for `capacity` values, of which the first `len` are there; both fit an `isize` in bytes.
/// Where the values have no size, `capacity` is 0.
pub struct Vec<T, A: Allocator> {
    start: NonNull<T>,
    capacity: usize,
    len: usize,
    owns: PhantomData<(T, A)>,
}

/// A [`Vec`] of `kmalloc`.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn main() -> Result {
/// let mut irqs = KVec::with_capacity(4, GFP_KERNEL)?;
/// for irq in 32..36 {
///     irqs.push(irq, GFP_KERNEL)?;
/// }
/// # assert_eq!(irqs.as_slice(), [32, 33, 34, 35]);
/// # Ok(())
/// # }
/// ```
pub type KVec<T> = Vec<T, Kmalloc>;
/// A [`Vec`] of `vmalloc`.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn main() -> Result {
/// let mut frame = VVec::from_elem(0_u32, 640 * 480, GFP_KERNEL)?;
/// frame[..640].fill(0xff_ffff);
/// # Ok(())
/// # }
/// ```
pub type VVec<T> = Vec<T, Vmalloc>;
/// A [`Vec`] of `kvmalloc`.
///
/// ```
/// # use linux_kmod::prelude::*;
/// /// As many as user space asks for.
/// fn buffer(len: usize) -> Result<KVVec<u8>> {
///     if len > 1 << 20 {
///         return Err(E2BIG);
///     }
///     Ok(KVVec::from_elem(0, len, GFP_KERNEL)?)
/// }
/// # assert!(buffer(100).is_ok());
/// ```
pub type KVVec<T> = Vec<T, KVmalloc>;

// SAFETY: The vector owns its values, so it goes where they may go. The allocator has no values.
unsafe impl<T: Send, A: Allocator> Send for Vec<T, A> {}
// SAFETY: As above: a shared vector gives shared values and no more.
unsafe impl<T: Sync, A: Allocator> Sync for Vec<T, A> {}

/// The least that is allocated for.
const FEW: usize = 4;

impl<T, A: Allocator> Vec<T, A> {
    const SIZELESS: bool = size_of::<T>() == 0;

    /// An empty vector, which has no memory yet.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Log {
    ///     lines: KVec<u64>,
    /// }
    ///
    /// impl Log {
    ///     const fn new() -> Self {
    ///         Log { lines: KVec::new() }
    ///     }
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        // INVARIANT: There are no values, nor memory for any.
        Vec { start: dangling(Layout::new::<T>()).cast(), capacity: 0, len: 0, owns: PhantomData }
    }

    /// An empty vector with memory for `capacity` values.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let mut offsets = KVec::with_capacity(16, GFP_KERNEL)?;
    /// for page in 0..16_u64 {
    ///     offsets.push(page << 12, GFP_NOWAIT)?;
    /// }
    /// # assert_eq!(offsets[15], 0xf000);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn with_capacity(capacity: usize, flags: Flags) -> Result<Self, AllocError> {
        let mut vec = Self::new();
        vec.reserve_exact(capacity, flags)?;
        Ok(vec)
    }

    /// A vector of `n` copies.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let mut bitmap = KVec::from_elem(0_u64, 1024 / 64, GFP_KERNEL)?;
    /// bitmap[3] |= 1 << 5;
    /// # assert_eq!(bitmap.len(), 16);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn from_elem(value: T, n: usize, flags: Flags) -> Result<Self, AllocError>
    where
        T: Clone,
    {
        let mut vec = Self::with_capacity(n, flags)?;
        vec.extend_with(n, value, flags)?;
        Ok(vec)
    }

    /// How many values there are.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Request;
    /// /// The device has 32 slots.
    /// fn is_full(queue: &KVec<Request>) -> bool {
    ///     queue.len() >= 32
    /// }
    /// # assert!(!is_full(&KVec::new()));
    /// ```
    #[inline]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Request;
    /// fn stop(pending: &KVec<Request>) -> Result {
    ///     if !pending.is_empty() {
    ///         return Err(EBUSY);
    ///     }
    ///     Ok(())
    /// }
    /// # assert_eq!(stop(&KVec::new()), Ok(()));
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// For how many values there is memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// For an interrupt handler: does not allocate.
    /// fn record(samples: &mut KVec<u32>, sample: u32) -> Result {
    ///     if samples.len() == samples.capacity() {
    ///         return Err(ENOSPC);
    ///     }
    ///     Ok(samples.push(sample, GFP_NOWAIT)?)
    /// }
    /// # assert_eq!(record(&mut KVec::new(), 7), Err(ENOSPC));
    /// ```
    #[inline]
    #[must_use]
    pub const fn capacity(&self) -> usize {
        if Self::SIZELESS {
            usize::MAX
        } else {
            self.capacity
        }
    }

    /// The values.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Whether the answer begins with the magic number.
    /// fn is_ours(answer: &KVec<u8>) -> bool {
    ///     matches!(answer.as_slice(), [0x6b, 0x6d, ..])
    /// }
    /// # assert!(!is_ours(&KVec::new()));
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_slice(&self) -> &[T] {
        // SAFETY: The first `len` values are there, by the type's invariant.
        unsafe { slice::from_raw_parts(self.start.as_ptr(), self.len) }
    }

    /// The values, to be changed.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Silences both ends, where it crackles.
    /// fn smooth(samples: &mut KVec<i16>) {
    ///     if let [first, .., last] = samples.as_mut_slice() {
    ///         *first = 0;
    ///         *last = 0;
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        // SAFETY: The first `len` values are there, by the type's invariant.
        unsafe { slice::from_raw_parts_mut(self.start.as_ptr(), self.len) }
    }

    /// Makes room for `additional` more values, and for some beyond where it has to allocate: so that pushing one at a time costs
    /// a constant on average.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Adds all of them, or none.
    /// fn add(routes: &mut KVec<u32>, more: &[u32]) -> Result {
    ///     routes.reserve(more.len(), GFP_KERNEL)?;
    ///     for route in more {
    ///         routes.push(*route, GFP_KERNEL)?;
    ///     }
    ///     Ok(())
    /// }
    /// # assert_eq!(add(&mut KVec::new(), &[1, 2]), Ok(()));
    /// ```
    #[inline]
    pub fn reserve(&mut self, additional: usize, flags: Flags) -> Result<(), AllocError> {
        if additional <= self.capacity() - self.len {
            return Ok(());
        }
        let least = self.len.checked_add(additional).ok_or(AllocError)?;
        self.set_capacity(least.max(self.capacity.saturating_mul(2)).max(FEW), flags)
    }

    /// Makes room for `additional` more values, and not for more than that.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Ends a frame by its checksum, behind which nothing comes.
    /// fn seal(frame: &mut KVec<u8>) -> Result {
    ///     let sum: u32 = frame.iter().map(|byte| u32::from(*byte)).sum();
    ///     frame.reserve_exact(4, GFP_KERNEL)?;
    ///     Ok(frame.extend_from_slice(&sum.to_le_bytes(), GFP_KERNEL)?)
    /// }
    /// # assert_eq!(seal(&mut KVec::new()), Ok(()));
    /// ```
    #[inline]
    pub fn reserve_exact(&mut self, additional: usize, flags: Flags) -> Result<(), AllocError> {
        if additional <= self.capacity() - self.len {
            return Ok(());
        }
        self.set_capacity(self.len.checked_add(additional).ok_or(AllocError)?, flags)
    }

    /// Grows the memory. Values without size never come here, but for more of them than can be counted.
    fn set_capacity(&mut self, capacity: usize, flags: Flags) -> Result<(), AllocError> {
        if Self::SIZELESS {
            return Err(AllocError);
        }
        let new = Layout::array::<T>(capacity).map_err(|_| AllocError)?;
        let old = Self::layout(self.capacity);
        // SAFETY: The memory is of that layout, by the type's invariant, and `self` forgets it.
        let memory = unsafe { A::realloc(self.start.cast(), old, new, flags)? };
        // INVARIANT: The values were copied, and the memory is for `capacity` of them.
        self.start = memory.cast();
        self.capacity = capacity;
        Ok(())
    }

    /// The layout of memory that was allocated.
    #[inline]
    const fn layout(capacity: usize) -> Layout {
        // SAFETY: It was computed with checks when it was allocated; the size fits.
        unsafe { Layout::from_size_align_unchecked(capacity * size_of::<T>(), align_of::<T>()) }
    }

    /// Appends a value.
    ///
    /// # Errors
    ///
    /// When there is no memory. The value is dropped then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Route { network: u32, gateway: u32 }
    /// fn add(routes: &mut KVec<Route>, network: u32, gateway: u32) -> Result {
    ///     if routes.len() == 64 {
    ///         return Err(ENOSPC);
    ///     }
    ///     Ok(routes.push(Route { network, gateway }, GFP_KERNEL)?)
    /// }
    /// # assert_eq!(add(&mut KVec::new(), 1, 2), Ok(()));
    /// ```
    #[inline]
    pub fn push(&mut self, value: T, flags: Flags) -> Result<(), AllocError> {
        self.reserve(1, flags)?;
        // SAFETY: There is room for one more.
        unsafe { self.append(value) };
        Ok(())
    }

    /// # Safety
    ///
    /// There is room for one more.
    #[inline]
    unsafe fn append(&mut self, value: T) {
        // SAFETY: The place is in the memory, by the caller's contract.
        unsafe { self.start.as_ptr().add(self.len).write(value) };
        // INVARIANT: It was written.
        self.len += 1;
    }

    /// Takes the last value off.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// The number that was given back last.
    /// fn take(free: &mut KVec<u32>) -> Result<u32> {
    ///     free.pop().ok_or(ENOSPC)
    /// }
    /// # assert_eq!(take(&mut KVec::new()), Err(ENOSPC));
    /// ```
    #[inline]
    pub fn pop(&mut self) -> Option<T> {
        // INVARIANT: The others are there.
        self.len = self.len.checked_sub(1)?;
        // SAFETY: The value was there, and counts no more.
        Some(unsafe { self.start.as_ptr().add(self.len).read() })
    }

    /// Puts a value at `index`, and moves those behind it up.
    ///
    /// # Errors
    ///
    /// When there is no memory. The value is dropped then.
    ///
    /// # Panics
    ///
    /// When `index` is beyond the end.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Keeps what expires in order.
    /// fn add(deadlines: &mut KVec<u64>, deadline: u64) -> Result {
    ///     let index = deadlines.partition_point(|other| *other <= deadline);
    ///     Ok(deadlines.insert(index, deadline, GFP_KERNEL)?)
    /// }
    /// # assert_eq!(add(&mut KVec::new(), 5), Ok(()));
    /// ```
    #[inline]
    pub fn insert(&mut self, index: usize, value: T, flags: Flags) -> Result<(), AllocError> {
        self.push(value, flags)?;
        self.as_mut_slice()[index..].rotate_right(1);
        Ok(())
    }

    /// Takes the value at `index` out, and moves those behind it down.
    ///
    /// # Panics
    ///
    /// When there is none.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// fn close(ports: &mut KVec<u16>, port: u16) -> Result {
    ///     let index = ports.iter().position(|open| *open == port).ok_or(ENOENT)?;
    ///     ports.remove(index);
    ///     Ok(())
    /// }
    /// # assert_eq!(close(&mut KVec::new(), 80), Err(ENOENT));
    /// ```
    #[inline]
    pub fn remove(&mut self, index: usize) -> T {
        self.as_mut_slice()[index..].rotate_left(1);
        match self.pop() {
            Some(value) => value,
            None => unreachable!("the index was in bounds"),
        }
    }

    /// Drops the values from `len` on.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Takes the end of the line off.
    /// fn trim(line: &mut KVec<u8>) {
    ///     let len = line.trim_ascii_end().len();
    ///     line.truncate(len);
    /// }
    /// # trim(&mut KVec::new());
    /// ```
    #[inline]
    pub fn truncate(&mut self, len: usize) {
        let Some(more) = self.len.checked_sub(len) else { return };
        // INVARIANT: Before they are dropped they count no more.
        self.len = len;
        // SAFETY: They were there, and nobody looks at them any more.
        unsafe { ptr::slice_from_raw_parts_mut(self.start.as_ptr().add(len), more).drop_in_place() };
    }

    /// Drops all values, and keeps the memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// The next batch uses the same memory.
    /// fn flush(batch: &mut KVec<u32>, send: impl FnOnce(&[u32]) -> Result) -> Result {
    ///     send(batch)?;
    ///     batch.clear();
    ///     Ok(())
    /// }
    /// # assert_eq!(flush(&mut KVec::new(), |_| Ok(())), Ok(()));
    /// ```
    #[inline]
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Drops the values for which `keep` is false; the order of the others stays.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// struct Lease {
    ///     address: u32,
    ///     expires: u64,
    /// }
    ///
    /// fn expire(leases: &mut KVec<Lease>, now: u64) {
    ///     leases.retain(|lease| lease.expires > now);
    /// }
    /// # expire(&mut KVec::new(), 7);
    /// ```
    #[inline]
    pub fn retain(&mut self, mut keep: impl FnMut(&mut T) -> bool) {
        let mut kept = 0;
        let values = self.as_mut_slice();
        for at in 0..values.len() {
            if keep(&mut values[at]) {
                values.swap(kept, at);
                kept += 1;
            }
        }
        self.truncate(kept);
    }

    /// Appends copies.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// A tag, the length and the value.
    /// fn field(message: &mut KVec<u8>, tag: u8, value: &[u8]) -> Result {
    ///     let len = u8::try_from(value.len())?;
    ///     message.extend_from_slice(&[tag, len], GFP_KERNEL)?;
    ///     Ok(message.extend_from_slice(value, GFP_KERNEL)?)
    /// }
    /// # assert_eq!(field(&mut KVec::new(), 3, b"eth0"), Ok(()));
    /// ```
    #[inline]
    pub fn extend_from_slice(&mut self, values: &[T], flags: Flags) -> Result<(), AllocError>
    where
        T: Clone,
    {
        self.reserve(values.len(), flags)?;
        for value in values {
            // SAFETY: There is room for all of them.
            unsafe { self.append(value.clone()) };
        }
        Ok(())
    }

    /// Appends `n` copies of one value.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// Fills the last sector up.
    /// fn pad(image: &mut KVVec<u8>) -> Result {
    ///     let missing = image.len().next_multiple_of(512) - image.len();
    ///     Ok(image.extend_with(missing, 0, GFP_KERNEL)?)
    /// }
    /// # assert_eq!(pad(&mut KVVec::new()), Ok(()));
    /// ```
    #[inline]
    pub fn extend_with(&mut self, n: usize, value: T, flags: Flags) -> Result<(), AllocError>
    where
        T: Clone,
    {
        self.reserve(n, flags)?;
        for _ in 1..n {
            // SAFETY: There is room for all of them.
            unsafe { self.append(value.clone()) };
        }
        if n > 0 {
            // SAFETY: There is room for the last.
            unsafe { self.append(value) };
        }
        Ok(())
    }

    /// Makes it `len` values long: by copies of `value`, or by dropping some.
    ///
    /// # Errors
    ///
    /// When there is no memory.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// /// New channels begin at 0.
    /// fn set_channels(counts: &mut KVec<u64>, channels: usize) -> Result {
    ///     Ok(counts.resize(channels, 0, GFP_KERNEL)?)
    /// }
    /// # assert_eq!(set_channels(&mut KVec::new(), 4), Ok(()));
    /// ```
    #[inline]
    pub fn resize(&mut self, len: usize, value: T, flags: Flags) -> Result<(), AllocError>
    where
        T: Clone,
    {
        match len.checked_sub(self.len) {
            Some(more) => self.extend_with(more, value, flags),
            None => {
                self.truncate(len);
                Ok(())
            }
        }
    }
}

impl<T, A: Allocator> Drop for Vec<T, A> {
    #[inline]
    fn drop(&mut self) {
        self.clear();
        // SAFETY: The memory is of that layout, by the type's invariant, and nobody's any more.
        unsafe { A::free(self.start.cast(), Self::layout(self.capacity)) };
    }
}

impl<T, A: Allocator> Default for Vec<T, A> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<T, A: Allocator> Deref for Vec<T, A> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T, A: Allocator> DerefMut for Vec<T, A> {
    #[inline]
    fn deref_mut(&mut self) -> &mut [T] {
        self.as_mut_slice()
    }
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for Vec<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a Vec<T, A> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a mut Vec<T, A> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;

    #[inline]
    fn into_iter(self) -> slice::IterMut<'a, T> {
        self.iter_mut()
    }
}

#[cfg(test)]
mod tests;
