//! Shared ownership.

use crate::alloc::{AllocError, Allocator, Flags, Kmalloc};
use crate::init::{InPlaceInit, Init, PinInit};
use crate::types::ForeignOwnable;
use core::alloc::Layout;
use core::ffi::c_void;
use core::fmt;
use core::marker::PhantomData;
use core::mem::{offset_of, ManuallyDrop};
use core::ops::Deref;
use core::pin::Pin;
use core::ptr::NonNull;
use core::sync::atomic::{fence, AtomicI32, Ordering};

mod borrow;
mod unique;

pub use borrow::ArcBorrow;
pub use unique::UniqueArc;

/// A counter like the kernel's `refcount_t`: where it would wrap it stays, so that the value leaks instead of being used after it
/// was freed.
struct Count(AtomicI32);

/// Far from 0, whatever else is counted up and down at the same time.
const SATURATED: i32 = i32::MIN / 2;

impl Count {
    #[inline]
    fn up(&self) {
        // Who counts up has a reference already, so nothing has to be seen or shown.
        if self.0.fetch_add(1, Ordering::Relaxed) < 0 {
            self.0.store(SATURATED, Ordering::Relaxed);
        }
    }

    /// Whether that was the last.
    #[inline]
    fn down(&self) -> bool {
        // What was done before comes before the drop, in whatever task that is.
        let before = self.0.fetch_sub(1, Ordering::Release);
        if before == 1 {
            fence(Ordering::Acquire);
            return true;
        }
        if before < 0 {
            self.0.store(SATURATED, Ordering::Relaxed);
        }
        false
    }
}

#[repr(C)]
struct Inner<T: ?Sized> {
    count: Count,
    value: T,
}

/// A value with a count of who shares it, dropped when the last is done. There are no weak references.
///
/// What is shared is not changed, but for what is within a lock. The value does not move while it is shared, so it is as good as
/// pinned, and an `Arc` made by `pin_init` is an `Arc`.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let one = Arc::new([1, 2, 3], GFP_KERNEL)?;
/// let other = one.clone();
/// drop(one);
/// assert_eq!(*other, [1, 2, 3]);
/// # Ok(())
/// # }
/// ```
///
/// What may not be shared stays with its task:
///
/// ```compile_fail,E0277
/// use linux_kmod::prelude::*;
/// use core::cell::Cell;
///
/// fn for_another_task<T: Send>(_: T) {}
/// for_another_task(Arc::new(Cell::new(1), GFP_KERNEL).unwrap());
/// ```
///
/// # Invariants
///
/// The pointer is to memory of `kmalloc`, with a value and a count in which this is one.
#[repr(transparent)]
pub struct Arc<T: ?Sized> {
    inner: NonNull<Inner<T>>,
    owns: PhantomData<Inner<T>>,
}

// SAFETY: Whoever has one can share the value, and drop it if it is the last, so both are asked of it.
unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}
// SAFETY: Whoever has a reference to one can clone it: as above.
unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}

impl<T> Arc<T> {
    /// Allocates, and moves `value` there.
    ///
    /// # Errors
    ///
    /// When there is no memory. The value is dropped then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// struct Config { baud: u32 }
    ///
    /// let config = Arc::new(Config { baud: 115_200 }, GFP_KERNEL)?;
    /// assert_eq!(config.baud, 115_200);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn new(value: T, flags: Flags) -> Result<Self, AllocError> {
        Ok(UniqueArc::new(value, flags)?.into())
    }

    /// Takes back what [`Arc::into_raw`] gave.
    ///
    /// # Safety
    ///
    /// `ptr` is from [`Arc::into_raw`] of this type, and is taken back once.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Device { minor: u32 }
    /// unsafe extern "C" fn release(cookie: *mut c_void) {
    ///     // SAFETY: C was given it by `into_raw`, and this is its last call.
    ///     let device = unsafe { Arc::from_raw(cookie.cast::<Device>()) };
    ///     pr_debug!("device {} is released\n", device.minor);
    /// }
    /// ```
    #[inline]
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        // SAFETY: By the caller's contract.
        Arc { inner: unsafe { inner_of(ptr) }, owns: PhantomData }
    }
}

/// What a value is in.
///
/// # Safety
///
/// It is in one, and not at 0.
#[inline]
unsafe fn inner_of<T>(ptr: *const T) -> NonNull<Inner<T>> {
    // SAFETY: The value is a field of it, by the caller's contract.
    unsafe { NonNull::new_unchecked(ptr.byte_sub(offset_of!(Inner<T>, value)).cast_mut().cast()) }
}

impl<T: ?Sized> Arc<T> {
    /// Gives the share away as a pointer to the value. It is dropped by [`Arc::from_raw`], or never.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Device { minor: u32 }
    /// /// What a callback of C gets as its argument: a share of its own.
    /// fn cookie(device: &Arc<Device>) -> *mut c_void {
    ///     device.clone().into_raw().cast_mut().cast()
    /// }
    /// ```
    #[inline]
    #[must_use = "what is not taken back by `from_raw` leaks"]
    pub fn into_raw(self) -> *const T {
        Self::as_ptr(&ManuallyDrop::new(self))
    }

    /// The pointer to the value.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn main() -> Result {
    /// let device = Arc::new(0u32, GFP_KERNEL)?;
    /// let other = device.clone();
    /// // The address tells devices apart, as `dev_id` does for handlers of a shared interrupt.
    /// assert_eq!(Arc::as_ptr(&device), Arc::as_ptr(&other));
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_ptr(this: &Self) -> *const T {
        // SAFETY: There is a value, by the type's invariant.
        unsafe { &raw const (*this.inner.as_ptr()).value }
    }

    /// Whether two share one value.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Listener;
    /// fn unregister(listeners: &mut KVec<Arc<Listener>>, gone: &Arc<Listener>) {
    ///     listeners.retain(|listener| !Arc::ptr_eq(listener, gone));
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        core::ptr::addr_eq(this.inner.as_ptr(), other.inner.as_ptr())
    }

    /// A share that does not count, as an argument that may or may not be cloned.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Device { minor: u32 }
    /// fn open(device: ArcBorrow<'_, Device>) -> Result<Arc<Device>> {
    ///     Ok(device.into())
    /// }
    ///
    /// # fn main() -> Result {
    /// let device = Arc::new(Device { minor: 0 }, GFP_KERNEL)?;
    /// let opened = open(device.as_arc_borrow())?;
    /// # assert!(Arc::ptr_eq(&device, &opened));
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_arc_borrow(&self) -> ArcBorrow<'_, T> {
        // INVARIANT: The borrowed share keeps the value.
        ArcBorrow { inner: self.inner, lifetime: PhantomData }
    }

    /// The value alone, if this is the only share. If not, the share is dropped.
    ///
    /// Whoever is the last to use a buffer puts it back:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # type Buffer = [u8; 64];
    /// fn put(buffer: Arc<Buffer>, unused: &mut KVec<Pin<UniqueArc<Buffer>>>) -> Result {
    ///     if let Some(buffer) = Arc::into_unique_or_drop(buffer) {
    ///         unused.push(buffer, GFP_KERNEL)?;
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn into_unique_or_drop(this: Self) -> Option<Pin<UniqueArc<T>>> {
        let this = ManuallyDrop::new(this);
        // SAFETY: There is a count, by the type's invariant.
        let count = unsafe { &(*this.inner.as_ptr()).count };
        if !count.down() {
            return None;
        }
        // Nobody else has a share to count by.
        count.0.store(1, Ordering::Relaxed);
        // INVARIANT: The share is the only one. SAFETY: The value may have been pinned, and stays so.
        Some(unsafe { Pin::new_unchecked(UniqueArc { arc: Arc { inner: this.inner, owns: PhantomData } }) })
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    #[inline]
    fn clone(&self) -> Self {
        // SAFETY: There is a count, by the type's invariant.
        unsafe { (*self.inner.as_ptr()).count.up() };
        // INVARIANT: It was counted.
        Arc { inner: self.inner, owns: PhantomData }
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: There are a count and a value, by the type's invariant. The last share drops it, in memory of that layout.
        unsafe {
            if (*self.inner.as_ptr()).count.down() {
                let layout = Layout::for_value(self.inner.as_ref());
                self.inner.drop_in_place();
                Kmalloc::free(self.inner.cast(), layout);
            }
        }
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: There is a value, by the type's invariant, which is not changed while it is shared.
        unsafe { &(*self.inner.as_ptr()).value }
    }
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    #[inline]
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: ?Sized> From<UniqueArc<T>> for Arc<T> {
    #[inline]
    fn from(unique: UniqueArc<T>) -> Self {
        unique.arc
    }
}

impl<T: ?Sized> From<Pin<UniqueArc<T>>> for Arc<T> {
    #[inline]
    fn from(unique: Pin<UniqueArc<T>>) -> Self {
        // SAFETY: What is shared does not move.
        unsafe { Pin::into_inner_unchecked(unique) }.arc
    }
}

impl<T> InPlaceInit<T> for Arc<T> {
    type PinnedSelf = Self;

    #[inline]
    fn try_pin_init<E: From<AllocError>>(init: impl PinInit<T, E>, flags: Flags) -> Result<Self, E> {
        UniqueArc::try_pin_init(init, flags).map(Into::into)
    }

    #[inline]
    fn try_init<E: From<AllocError>>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E> {
        UniqueArc::try_init(init, flags).map(Into::into)
    }
}

// SAFETY: The pointer is to the value, which is not at 0, and stays until the share is taken back.
unsafe impl<T: 'static> ForeignOwnable for Arc<T> {
    type Borrowed<'a> = ArcBorrow<'a, T>;
    type BorrowedMut<'a> = ArcBorrow<'a, T>;

    #[inline]
    fn into_foreign(self) -> *mut c_void {
        self.into_raw().cast_mut().cast()
    }

    #[inline]
    unsafe fn from_foreign(ptr: *mut c_void) -> Self {
        // SAFETY: It is from `into_raw`, by the caller's contract.
        unsafe { Arc::from_raw(ptr.cast()) }
    }

    #[inline]
    unsafe fn borrow<'a>(ptr: *mut c_void) -> ArcBorrow<'a, T> {
        // INVARIANT: The share that was given away keeps the value during `'a`, by the caller's contract.
        // SAFETY: It is from `into_raw`.
        ArcBorrow { inner: unsafe { inner_of(ptr.cast()) }, lifetime: PhantomData }
    }

    #[inline]
    unsafe fn borrow_mut<'a>(ptr: *mut c_void) -> ArcBorrow<'a, T> {
        // SAFETY: As above.
        unsafe { Self::borrow(ptr) }
    }
}

macro_rules! forward {
    ($($type:ty),*) => {$(
        impl<T: ?Sized + fmt::Debug> fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }

        impl<T: ?Sized + fmt::Display> fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (**self).fmt(f)
            }
        }
    )*};
}

forward!(Arc<T>, ArcBorrow<'_, T>, UniqueArc<T>);

// A share of a type becomes a share of a trait that it implements.
#[cfg(MODULE)]
impl<T: ?Sized + core::marker::Unsize<U>, U: ?Sized> core::ops::CoerceUnsized<Arc<U>> for Arc<T> {}

#[cfg(test)]
mod tests;
