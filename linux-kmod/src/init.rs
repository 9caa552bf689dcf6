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
use core::mem::MaybeUninit;
use core::pin::Pin;

mod closure;
#[doc(hidden)]
pub mod internal;
mod macros;
mod zeroable;

#[cfg(doc)]
use crate::alloc::KBox;

pub use self::closure::{init_array_from_fn, init_from_closure, pin_init_array_from_fn, pin_init_from_closure};
pub use self::internal::OnlyCallFromDrop;
pub use self::zeroable::{zeroed, Zeroable};

/// An initialiser of a `T` that does not move afterwards. Mostly made by [`pin_init!`](crate::pin_init) or
/// [`try_pin_init!`](crate::try_pin_init). A value is its own initialiser, and so is a `Result` with one.
///
/// # Safety
///
/// If [`__pinned_init`](PinInit::__pinned_init) returns `Ok`, there is a value in the slot. If not, there is none, and nothing else
/// refers to the slot: it may be freed or used anew.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # struct Lock(core::marker::PhantomPinned);
/// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
/// pin_data! {
///     struct Channel {
///         number: u32,
///         lock: Lock,
///     }
/// }
///
/// impl Channel {
///     fn new(number: u32) -> impl PinInit<Self> {
///         pin_init!(Channel { number, lock <- Lock::new() })
///     }
/// }
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// fn make<T>(init: impl PinInit<T, Error>) -> Result<Pin<KBox<T>>> {
    ///     let mut room = KBox::<T>::new_uninit(GFP_KERNEL)?;
    ///     // SAFETY: The room is valid for writes, and pinned from here on.
    ///     unsafe { init.__pinned_init(room.as_mut_ptr())? };
    ///     // SAFETY: It succeeded, so there is a value.
    ///     Ok(KBox::into_pin(unsafe { room.assume_init() }))
    /// }
    /// # assert!(make(Ok(7)).is_ok());
    /// ```
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E>;
}

/// An initialiser of a `T` that may move afterwards. Mostly made by [`init!`](macro@crate::init) or [`try_init!`](crate::try_init).
///
/// # Safety
///
/// As of [`PinInit`]; [`__init`](Init::__init) does the same as [`__pinned_init`](PinInit::__pinned_init), and depends on nothing
/// staying where it is.
///
/// ```
/// use linux_kmod::init::zeroed;
/// # use linux_kmod::prelude::*;
///
/// struct Table {
///     used: usize,
///     rows: [u64; 4096],
/// }
///
/// impl Table {
///     fn new() -> impl Init<Self> {
///         init!(Table { used: 0, rows <- zeroed() })
///     }
/// }
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// fn make<T>(init: impl Init<T, Error>) -> Result<KBox<T>> {
    ///     let mut room = KBox::<T>::new_uninit(GFP_KERNEL)?;
    ///     // SAFETY: The room is valid for writes.
    ///     unsafe { init.__init(room.as_mut_ptr())? };
    ///     // SAFETY: It succeeded, so there is a value.
    ///     Ok(unsafe { room.assume_init() })
    /// }
    /// # assert!(make(Ok(7)).is_ok());
    /// ```
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
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::init::{init_from_closure, InitOk};
///
/// fn answer() -> impl Init<u32> {
///     let make = |slot: *mut u32| {
///         // SAFETY: The slot is valid for writes, and the value is there then.
///         unsafe {
///             slot.write(42);
///             Ok(InitOk::new())
///         }
///     };
///     // SAFETY: It cannot fail, and a number may move.
///     unsafe { init_from_closure(make) }
/// }
/// # assert!(matches!(KBox::init(answer(), GFP_KERNEL), Ok(answer) if *answer == 42));
/// ```
#[derive(Debug)]
pub struct InitOk(());

impl InitOk {
    /// Says so.
    ///
    /// # Safety
    ///
    /// There is a value in the slot that the closure was given.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # unsafe fn read_mac(mac: *mut [u8; 6]) -> c_int { -5 }
    /// use linux_kmod::error::to_result;
    /// use linux_kmod::init::InitOk;
    ///
    /// let make = |slot: *mut [u8; 6]| -> Result<InitOk> {
    ///     // SAFETY: The slot is valid for writes.
    ///     to_result(unsafe { read_mac(slot) })?;
    ///     // SAFETY: The function succeeded, so it wrote all of it.
    ///     Ok(unsafe { InitOk::new() })
    /// };
    /// ```
    #[inline]
    #[must_use]
    pub unsafe fn new() -> Self {
        InitOk(())
    }
}

/// An owner of memory that can have its value made in place.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # struct Queue(core::marker::PhantomPinned);
/// # impl Queue { fn new() -> impl PinInit<Queue> { Queue(core::marker::PhantomPinned) } }
/// /// In whatever the caller wants it.
/// fn queue<P: InPlaceInit<Queue>>() -> Result<P::PinnedSelf> {
///     P::pin_init(Queue::new(), GFP_KERNEL)
/// }
///
/// # fn main() -> Result {
/// let owned = queue::<KBox<Queue>>()?;
/// let shared = queue::<Arc<Queue>>()?;
/// # Ok(())
/// # }
/// ```
pub trait InPlaceInit<T>: Sized {
    /// The owner of a value that does not move.
    type PinnedSelf;

    /// Allocates, and makes a value that stays there. The error is one of the initialiser's choice.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// use linux_kmod::alloc::AllocError;
    ///
    /// pin_data! { struct Log { lines: KVec<u64> } }
    ///
    /// fn log() -> Result<Pin<KBox<Log>>, AllocError> {
    ///     let init = try_pin_init!(Log { lines: KVec::with_capacity(64, GFP_KERNEL)? }? AllocError);
    ///     KBox::try_pin_init(init, GFP_KERNEL)
    /// }
    /// # assert!(log().is_ok());
    /// ```
    fn try_pin_init<E: From<AllocError>>(init: impl PinInit<T, E>, flags: Flags) -> Result<Self::PinnedSelf, E>;

    /// Allocates, and makes a value. The error is one of the initialiser's choice.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// use linux_kmod::alloc::AllocError;
    ///
    /// struct Log { lines: KVec<u64> }
    ///
    /// fn log() -> Result<KBox<Log>, AllocError> {
    ///     let init = try_init!(Log { lines: KVec::with_capacity(64, GFP_KERNEL)? }? AllocError);
    ///     KBox::try_init(init, GFP_KERNEL)
    /// }
    /// # assert!(log().is_ok());
    /// ```
    fn try_init<E: From<AllocError>>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E>;

    /// Allocates, and makes a value that stays there.
    ///
    /// # Errors
    ///
    /// When there is no memory, and what the initialiser fails with. Nothing is left then.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # struct Lock(core::marker::PhantomPinned);
    /// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
    /// pin_data! { struct Queue { lock: Lock, len: usize } }
    ///
    /// fn queue() -> Result<Arc<Queue>> {
    ///     Arc::pin_init(pin_init!(Queue { lock <- Lock::new(), len: 0 }), GFP_KERNEL)
    /// }
    /// # assert!(queue().is_ok());
    /// ```
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
    ///
    /// Nothing of the table is on the stack at any time:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// use linux_kmod::init::zeroed;
    ///
    /// struct Table { used: usize, rows: [u64; 4096] }
    ///
    /// fn table() -> Result<VBox<Table>> {
    ///     VBox::init(init!(Table { used: 0, rows <- zeroed() }), GFP_KERNEL)
    /// }
    /// # assert!(table().is_ok());
    /// ```
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
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::init::OnlyCallFromDrop;
///
/// pin_data! {
///     #[pinned_drop]
///     struct Channel { number: u32 }
/// }
///
/// impl PinnedDrop for Channel {
///     fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop<Self>) {
///         pr_info!("channel {} is closed\n", self.number);
///     }
/// }
/// ```
pub trait PinnedDrop {
    /// What `Drop::drop` does, with a `self` that cannot be moved. Only the macro can call it, since nobody else has the token.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::init::OnlyCallFromDrop;
    /// # struct Timer(core::marker::PhantomPinned);
    /// # impl Timer { fn cancel(self: Pin<&mut Self>) {} }
    /// pin_data! {
    ///     #[pinned_drop]
    ///     struct Watchdog { timer: Timer }
    /// }
    ///
    /// impl PinnedDrop for Watchdog {
    ///     fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop<Self>) {
    ///         self.project().timer.cancel();
    ///     }
    /// }
    /// ```
    fn drop(self: Pin<&mut Self>, token: OnlyCallFromDrop<Self>);
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
