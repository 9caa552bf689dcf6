//! Values that are made where they stay.
//!
//! A lock of the kernel knows its own address from its first moment, so it cannot be made on the stack and moved into a box. What
//! such a type has for a constructor returns an *initialiser*, a value that knows how to make another one in a place that it is told:
//! [`PinInit<T>`] if the value must not move afterwards, [`Init<T>`] if it may. Who has the place runs it: [`KBox::pin_init`],
//! [`Arc::pin_init`](crate::sync::Arc), [`stack_pin_init!`](crate::stack_pin_init), or the initialiser of a struct that has such a
//! field.
//!
//! ```
//! use linux_kmod::prelude::*;
//! # struct Lock(core::marker::PhantomPinned);
//! # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
//!
//! pin_data! {
//!     /// A queue of eight.
//!     pub struct Queue {
//!         lock: Lock,
//!         slots: KVec<u32>,
//!     }
//! }
//!
//! impl Queue {
//!     fn new() -> impl PinInit<Self, Error> {
//!         try_pin_init!(Queue {
//!             lock <- Lock::new(),
//!             slots: KVec::with_capacity(8, GFP_KERNEL)?,
//!         })
//!     }
//! }
//!
//! # fn main() -> Result {
//! let queue: Pin<KBox<Queue>> = KBox::pin_init(Queue::new(), GFP_KERNEL)?;
//! # Ok(())
//! # }
//! ```
//!
//! No `unsafe` is needed, and none of these can go wrong: a field that is forgotten or named twice does not compile; when a field
//! fails, those before it are dropped, last first, and the memory is freed; a pinned struct that could be moved, or that could move
//! its fields when it is dropped, does not compile.
//!
//! # How it holds
//!
//! Pinning is *structural* for every field of a struct that [`pin_data!`](crate::pin_data) declares: a pinned struct has pinned
//! fields. So the struct must be `Unpin` only if all its fields are, and must not have a `Drop`, whose `&mut self` could swap fields;
//! the macro implements the one and rules out the other, and [`PinnedDrop`] takes its place. Nor can the struct be packed.
//! [`pin_init!`](crate::pin_init) makes structs of `pin_data!` only. Fields come about in the order in which the initialiser names them.

use crate::alloc::{AllocError, Flags};
use crate::error::{Error, Result};
use core::convert::Infallible;
use core::marker::PhantomData;
use core::mem::MaybeUninit;
use core::pin::Pin;

#[doc(hidden)]
pub mod internal;
mod macros;
mod zeroable;

#[cfg(doc)]
use crate::alloc::KBox;

pub use self::internal::OnlyCallFromDrop;
pub use self::zeroable::{zeroed, Zeroable};

/// An initialiser of a `T` that does not move afterwards. Mostly made by [`pin_init!`](crate::pin_init) or
/// [`try_pin_init!`](crate::try_pin_init). A value is its own initialiser, and so is a `Result` with one.
///
/// # Safety
///
/// If [`__pinned_init`](PinInit::__pinned_init) returns `Ok`, there is a value in the slot. If not, there is none, and nothing else
/// refers to the slot: it may be freed or used anew.
#[must_use = "an initialiser does nothing until someone runs it"]
pub unsafe trait PinInit<T: ?Sized, E = Infallible>: Sized {
    /// Makes the value.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being made.
    ///
    /// # Safety
    ///
    /// `slot` is valid for writes and nobody else uses it. If this returns `Ok`, the value is pinned: it stays there until it is
    /// dropped.
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E>;
}

/// An initialiser of a `T` that may move afterwards. Mostly made by [`init!`](macro@crate::init) or [`try_init!`](crate::try_init).
///
/// # Safety
///
/// As of [`PinInit`]; [`__init`](Init::__init) does the same as [`__pinned_init`](PinInit::__pinned_init), and depends on nothing
/// staying where it is.
#[must_use = "an initialiser does nothing until someone runs it"]
pub unsafe trait Init<T: ?Sized, E = Infallible>: PinInit<T, E> {
    /// Makes the value.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being made.
    ///
    /// # Safety
    ///
    /// `slot` is valid for writes and nobody else uses it.
    unsafe fn __init(self, slot: *mut T) -> Result<(), E>;
}

// SAFETY: The value is moved into the slot.
unsafe impl<T> PinInit<T> for T {
    #[inline]
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), Infallible> {
        // SAFETY: The slot is valid for writes, by the caller's contract.
        unsafe { slot.write(self) };
        Ok(())
    }
}

// SAFETY: The value is moved into the slot, and could be moved before.
unsafe impl<T> Init<T> for T {
    #[inline]
    unsafe fn __init(self, slot: *mut T) -> Result<(), Infallible> {
        // SAFETY: The slot is valid for writes, by the caller's contract.
        unsafe { slot.write(self) };
        Ok(())
    }
}

// SAFETY: The value is moved into the slot, where there is one.
unsafe impl<T, E> PinInit<T, E> for Result<T, E> {
    #[inline]
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E> {
        // SAFETY: The slot is valid for writes, by the caller's contract.
        unsafe { slot.write(self?) };
        Ok(())
    }
}

// SAFETY: As above; and it could be moved before.
unsafe impl<T, E> Init<T, E> for Result<T, E> {
    #[inline]
    unsafe fn __init(self, slot: *mut T) -> Result<(), E> {
        // SAFETY: The slot is valid for writes, by the caller's contract.
        unsafe { slot.write(self?) };
        Ok(())
    }
}

/// Proof that a value was made: what the closure of an initialiser returns.
#[derive(Debug)]
pub struct InitOk(());

impl InitOk {
    /// Says so.
    ///
    /// # Safety
    ///
    /// There is a value in the slot that the closure was given.
    #[inline]
    #[must_use]
    pub unsafe fn new() -> Self {
        InitOk(())
    }
}

/// The closure, and whether the value may move.
struct Closure<F, T: ?Sized, const PINNED: bool>(F, PhantomData<fn(*mut T)>);

// SAFETY: The closure returns `Ok` only with the proof of a value; who made this promised the rest.
unsafe impl<T: ?Sized, F, E, const PINNED: bool> PinInit<T, E> for Closure<F, T, PINNED>
where
    F: FnOnce(*mut T) -> Result<InitOk, E>,
{
    #[inline]
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot).map(|_| ())
    }
}

// SAFETY: As above; who made this promised that the value may move.
unsafe impl<T: ?Sized, F, E> Init<T, E> for Closure<F, T, false>
where
    F: FnOnce(*mut T) -> Result<InitOk, E>,
{
    #[inline]
    unsafe fn __init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot).map(|_| ())
    }
}

/// An initialiser from a closure that gets the slot. [`pin_init!`](crate::pin_init) does the same without `unsafe`.
///
/// # Safety
///
/// As of [`PinInit`]: when `f` fails, there is no value in the slot, and nothing refers to it.
#[inline]
pub const unsafe fn pin_init_from_closure<T: ?Sized, E>(
    f: impl FnOnce(*mut T) -> Result<InitOk, E>,
) -> impl PinInit<T, E> {
    Closure::<_, T, true>(f, PhantomData)
}

/// An initialiser from a closure that gets the slot. [`init!`](macro@crate::init) does the same without `unsafe`.
///
/// # Safety
///
/// As of [`Init`]: when `f` fails, there is no value in the slot, and nothing refers to it; the value may move.
#[inline]
pub const unsafe fn init_from_closure<T: ?Sized, E>(f: impl FnOnce(*mut T) -> Result<InitOk, E>) -> impl Init<T, E> {
    Closure::<_, T, false>(f, PhantomData)
}

/// An array whose elements are made one by one, each by the initialiser that `make` returns for its index. When one fails, those
/// before it are dropped.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::init::pin_init_array_from_fn;
///
/// # fn main() -> Result {
/// let squares = KBox::pin_init(pin_init_array_from_fn::<3, _, _, _>(|i| i * i), GFP_KERNEL)?;
/// assert_eq!(*squares, [0, 1, 4]);
/// # Ok(())
/// # }
/// ```
pub fn pin_init_array_from_fn<const N: usize, T, I: PinInit<T, E>, E>(
    mut make: impl FnMut(usize) -> I,
) -> impl PinInit<[T; N], E> {
    let fill = move |slot: *mut [T; N]| {
        let mut done = internal::DropFirst { start: slot.cast::<T>(), len: 0 };
        while done.len < N {
            let init = make(done.len);
            // SAFETY: The element is within the slot, which is the caller's to write, and is pinned as the array is.
            unsafe { init.__pinned_init(done.start.add(done.len))? };
            done.len += 1;
        }
        core::mem::forget(done);
        // SAFETY: All elements are there.
        Ok(unsafe { InitOk::new() })
    };
    // SAFETY: On failure, those elements that were made are dropped.
    unsafe { pin_init_from_closure(fill) }
}

/// An owner of memory that can have its value made in place.
pub trait InPlaceInit<T>: Sized {
    /// The owner of a value that does not move.
    type PinnedSelf;

    /// Allocates, and makes a value that stays there. The error is one of the initialiser's choice.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    fn try_pin_init<E: From<AllocError>>(init: impl PinInit<T, E>, flags: Flags) -> Result<Self::PinnedSelf, E>;

    /// Allocates, and makes a value. The error is one of the initialiser's choice.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    fn try_init<E: From<AllocError>>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E>;

    /// Allocates, and makes a value that stays there.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    #[inline]
    fn pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> Result<Self::PinnedSelf>
    where
        Error: From<E>,
    {
        // SAFETY: The closure does what `init` does, and changes the type of its error.
        let init = unsafe {
            pin_init_from_closure(|slot| match init.__pinned_init(slot) {
                // SAFETY: `init` says so.
                Ok(()) => Ok(InitOk::new()),
                Err(error) => Err(Error::from(error)),
            })
        };
        Self::try_pin_init(init, flags)
    }

    /// Allocates, and makes a value.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    #[inline]
    fn init<E>(init: impl Init<T, E>, flags: Flags) -> Result<Self>
    where
        Error: From<E>,
    {
        // SAFETY: The closure does what `init` does, and changes the type of its error.
        let init = unsafe {
            init_from_closure(|slot| match init.__init(slot) {
                // SAFETY: `init` says so.
                Ok(()) => Ok(InitOk::new()),
                Err(error) => Err(Error::from(error)),
            })
        };
        Self::try_init(init, flags)
    }
}

/// What a struct of [`pin_data!`](crate::pin_data) that says `#[pinned_drop]` does when it is dropped. Its fields are dropped
/// afterwards.
pub trait PinnedDrop {
    /// What `Drop::drop` does, with a `self` that cannot be moved. Only the macro can call it, since nobody else has the token.
    fn drop(self: Pin<&mut Self>, token: OnlyCallFromDrop);
}

/// Room on the stack for a value that does not move: for [`stack_pin_init!`](crate::stack_pin_init).
///
/// # Invariants
///
/// `made` says whether there is a value.
#[doc(hidden)]
pub struct StackInit<T> {
    made: bool,
    value: MaybeUninit<T>,
    _pin: core::marker::PhantomPinned,
}

impl<T> StackInit<T> {
    #[inline]
    #[must_use]
    pub const fn uninit() -> Self {
        StackInit { made: false, value: MaybeUninit::uninit(), _pin: core::marker::PhantomPinned }
    }

    #[inline]
    pub fn init<E>(self: Pin<&mut Self>, init: impl PinInit<T, E>) -> Result<Pin<&mut T>, E> {
        // SAFETY: Nothing is moved below. There is no value yet: the macro names no room twice.
        let this = unsafe { self.get_unchecked_mut() };
        assert!(!this.made, "stack_pin_init!: made twice");
        // SAFETY: The room is pinned, and has no value.
        unsafe { init.__pinned_init(this.value.as_mut_ptr())? };
        // INVARIANT: `init` says so.
        this.made = true;
        // SAFETY: There is a value, which is pinned as the room is.
        Ok(unsafe { Pin::new_unchecked(this.value.assume_init_mut()) })
    }
}

impl<T> Drop for StackInit<T> {
    #[inline]
    fn drop(&mut self) {
        if self.made {
            // SAFETY: There is a value, by the type's invariant. It is dropped where it was pinned.
            unsafe { self.value.assume_init_drop() }
        }
    }
}

#[cfg(test)]
mod tests;
