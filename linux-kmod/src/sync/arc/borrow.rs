//! A share that someone else keeps.

use super::{Arc, Inner};
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::Deref;
use core::ptr::NonNull;

/// A share that someone else keeps: it costs nothing to copy, and becomes an [`Arc`] by `into`.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// struct Device {
///     removed: bool,
/// }
///
/// fn subscribe(device: ArcBorrow<'_, Device>, subscribed: &mut KVec<Arc<Device>>) -> Result {
///     if device.removed {
///         return Err(ENODEV);
///     }
///     Ok(subscribed.push(device.into(), GFP_KERNEL)?)
/// }
/// ```
///
/// # Invariants
///
/// There is a share that stays during `'a`.
pub struct ArcBorrow<'a, T: ?Sized> {
    pub(super) inner: NonNull<Inner<T>>,
    pub(super) lifetime: PhantomData<&'a Arc<T>>,
}

// SAFETY: It is as good as a reference to an `Arc`.
unsafe impl<T: ?Sized + Sync + Send> Send for ArcBorrow<'_, T> {}
// SAFETY: As above.
unsafe impl<T: ?Sized + Sync + Send> Sync for ArcBorrow<'_, T> {}

impl<T: ?Sized> Clone for ArcBorrow<'_, T> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for ArcBorrow<'_, T> {}

impl<'a, T: ?Sized> ArcBorrow<'a, T> {
    /// The value, for as long as it is lent: longer than this borrow itself.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Device { name: String }
    /// fn name<'a>(device: ArcBorrow<'a, Device>) -> &'a str {
    ///     &device.get().name
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn get(self) -> &'a T {
        // SAFETY: There is a value, by the type's invariant, and the count stays up during `'a`.
        unsafe { &(*self.inner.as_ptr()).value }
    }
}

impl<T: ?Sized> Deref for ArcBorrow<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: There is a value, by the type's invariant.
        unsafe { &(*self.inner.as_ptr()).value }
    }
}

impl<T: ?Sized> From<ArcBorrow<'_, T>> for Arc<T> {
    #[inline]
    fn from(borrow: ArcBorrow<'_, T>) -> Self {
        let share = ManuallyDrop::new(Arc { inner: borrow.inner, owns: PhantomData });
        Arc::clone(&share)
    }
}
