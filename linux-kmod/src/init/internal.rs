//! What the macros of [`init`](mod@crate::init) expand to: not for anyone else.

use super::{init_from_closure, pin_init_from_closure, Init, InitOk, PinInit};
use crate::error::Result;
use core::marker::PhantomData;

/// Marks a struct that [`pin_data!`](crate::pin_data) declared.
///
/// # Safety
///
/// Pinning is structural for all fields of the struct.
pub unsafe trait PinData: Sized {}

/// Names a type, with its parameters still to be found.
pub struct Witness<T>(PhantomData<fn(T) -> T>);

/// Of what a closure would return, which is never called: so that a macro can name a struct whose parameters it does not know. A
/// function of the type's own name could be the user's.
#[inline]
pub fn witness_of<T>(_: impl FnOnce() -> T) -> Witness<T> {
    Witness(PhantomData)
}

impl<T> Witness<T> {
    /// The closure: this is where the compiler learns what its parameter is.
    #[inline]
    pub fn closure<E, F: FnOnce(*mut T) -> Result<InitOk, E>>(&self, f: F) -> F {
        f
    }

    /// # Safety
    ///
    /// As of [`pin_init_from_closure`].
    #[inline]
    pub unsafe fn pin_init<E>(self, f: impl FnOnce(*mut T) -> Result<InitOk, E>) -> impl PinInit<T, E>
    where
        T: PinData,
    {
        // SAFETY: By the caller's contract.
        unsafe { pin_init_from_closure(f) }
    }

    /// # Safety
    ///
    /// As of [`init_from_closure`].
    #[inline]
    pub unsafe fn init<E>(self, f: impl FnOnce(*mut T) -> Result<InitOk, E>) -> impl Init<T, E> {
        // SAFETY: By the caller's contract.
        unsafe { init_from_closure(f) }
    }
}

/// Runs the initialiser of a field.
///
/// # Safety
///
/// As of [`PinInit::__pinned_init`].
#[inline]
pub unsafe fn field_pinned<T, E>(slot: *mut T, init: impl PinInit<T, E>) -> Result<(), E> {
    // SAFETY: By the caller's contract.
    unsafe { init.__pinned_init(slot) }
}

/// Runs the initialiser of a field that may move.
///
/// # Safety
///
/// As of [`Init::__init`].
#[inline]
pub unsafe fn field_moving<T, E>(slot: *mut T, init: impl Init<T, E>) -> Result<(), E> {
    // SAFETY: By the caller's contract.
    unsafe { init.__init(slot) }
}

/// Drops a field when a later one fails.
pub struct DropGuard<T: ?Sized>(*mut T);

impl<T: ?Sized> DropGuard<T> {
    /// # Safety
    ///
    /// There is a value, and nobody uses it once the guard is dropped.
    #[inline]
    pub unsafe fn new(value: *mut T) -> Self {
        DropGuard(value)
    }
}

impl<T: ?Sized> Drop for DropGuard<T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: There is a value that nobody uses, by the contract of `new`.
        unsafe { self.0.drop_in_place() }
    }
}

/// Drops the first elements of an array whose next one failed.
pub(super) struct DropFirst<T> {
    pub(super) start: *mut T,
    pub(super) len: usize,
}

impl<T> Drop for DropFirst<T> {
    fn drop(&mut self) {
        // SAFETY: That many elements are there, as `pin_init_array_from_fn` counts them, and nobody uses them.
        unsafe { core::ptr::slice_from_raw_parts_mut(self.start, self.len).drop_in_place() }
    }
}

/// The token without which [`PinnedDrop::drop`](super::PinnedDrop::drop) of a `T` cannot be called. Whoever has one can call that for
/// a value of the same type and of no other: so nobody drops what is another author's twice.
pub struct OnlyCallFromDrop<T: ?Sized>(PhantomData<fn(&T)>);

impl<T: ?Sized> OnlyCallFromDrop<T> {
    /// # Safety
    ///
    /// The caller is the `Drop` of the value.
    #[inline]
    #[must_use]
    pub unsafe fn new() -> Self {
        OnlyCallFromDrop(PhantomData)
    }
}
