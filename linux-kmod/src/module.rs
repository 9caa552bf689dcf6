//! What makes a crate a kernel module: the trait [`KernelModule`] and the macro [`kernel_module!`](crate::kernel_module).

use crate::error::{Error, Result};
use crate::ffi::{c_char, c_int};
use crate::init::{pin_init_from_closure, InitOk, PinInit};
use core::cell::UnsafeCell;
use core::mem::MaybeUninit;

mod macros;

/// A kernel module: the value that lives from the end of its loading to its unloading.
///
/// Cleaning up is [`Drop`]: whatever the value holds, registrations above all, is released when the module is unloaded,
/// field by field in the order of their declaration.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// struct Squares(Vec<u64>);
///
/// impl KernelModule for Squares {
///     fn init() -> Result<Self> {
///         let mut squares = Vec::new();
///         squares.try_reserve_exact(10)?;
///         squares.extend((0..10).map(|n| n * n));
///         Ok(Squares(squares))
///     }
/// }
/// ```
pub trait KernelModule: Sized + Sync + Send + 'static {
    /// Called when the module is loaded. An error makes loading fail with its number, as `insmod` then reports it;
    /// nothing of the module stays.
    ///
    /// # Errors
    ///
    /// Whatever keeps the module from working.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn processors() -> usize { 4 }
    /// # struct Example { queues: KVec<u64> }
    /// impl KernelModule for Example {
    ///     fn init() -> Result<Self> {
    ///         let count = processors();
    ///         if count > 64 {
    ///             return Err(ENODEV);
    ///         }
    ///         Ok(Example { queues: KVec::from_elem(0, count, GFP_KERNEL)? })
    ///     }
    /// }
    /// ```
    fn init() -> Result<Self>;
}

/// A kernel module whose value is made in its place, where it stays: so that locks can be fields of it. Every [`KernelModule`] is
/// one.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::InPlaceModule;
/// # struct Lock(core::marker::PhantomPinned);
/// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
///
/// kernel_module! {
///     type: Queues,
///     name: "queues",
///     license: "GPL",
/// }
///
/// pin_data! {
///     struct Queues {
///         lock: Lock,
///         names: KVec<&'static str>,
///     }
/// }
///
/// impl InPlaceModule for Queues {
///     fn init() -> impl PinInit<Self, Error> {
///         try_pin_init!(Queues {
///             lock <- Lock::new(),
///             names: KVec::with_capacity(4, GFP_KERNEL)?,
///         })
///     }
/// }
/// # fn main() {}
/// ```
pub trait InPlaceModule: Sized + Sync + Send + 'static {
    /// The initialiser that is run when the module is loaded. An error makes loading fail with its number; nothing of the module
    /// stays.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::InPlaceModule;
    /// # struct Lock(core::marker::PhantomPinned);
    /// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
    /// # pin_data! { struct Example { lock: Lock, table: KBox<[u32; 64]> } }
    /// impl InPlaceModule for Example {
    ///     fn init() -> impl PinInit<Self, Error> {
    ///         try_pin_init!(Example {
    ///             lock <- Lock::new(),
    ///             table: KBox::new([0; 64], GFP_KERNEL)?,
    ///         })
    ///     }
    /// }
    /// ```
    fn init() -> impl PinInit<Self, Error>;
}

impl<T: KernelModule> InPlaceModule for T {
    #[inline]
    fn init() -> impl PinInit<Self, Error> {
        let make = |slot: *mut T| {
            let module = <T as KernelModule>::init()?;
            // SAFETY: The slot is valid for writes. The value is there then.
            unsafe {
                slot.write(module);
                Ok(InitOk::new())
            }
        };
        // SAFETY: On failure nothing was written.
        unsafe { pin_init_from_closure(make) }
    }
}

/// Where the module's value lives: for [`kernel_module!`](crate::kernel_module) alone.
///
/// # Invariants
///
/// The value is there from a call of [`Slot::init`] that returned 0 to the call of [`Slot::exit`].
#[doc(hidden)]
pub struct Slot<T>(UnsafeCell<MaybeUninit<T>>);

// SAFETY: The slot is only written by `init` and `exit`, which the loader calls one after the other, maybe on different
// processors, hence `Send`. In between, the value may be shared, hence `Sync`.
unsafe impl<T: Send + Sync> Sync for Slot<T> {}

impl<T: InPlaceModule> Slot<T> {
    /// An empty slot.
    #[allow(clippy::new_without_default, reason = "a default is not for constants")]
    #[must_use]
    pub const fn new() -> Self {
        Slot(UnsafeCell::new(MaybeUninit::uninit()))
    }

    /// Makes the module's value. Returns 0 or the negative error number, as the loader wants it.
    ///
    /// # Safety
    ///
    /// Called once, before anything else.
    #[inline]
    pub unsafe fn init(&self) -> c_int {
        // SAFETY: Nobody else uses the slot, by the caller's contract, and the value stays in it until it is dropped.
        match unsafe { <T as InPlaceModule>::init().__pinned_init(self.0.get().cast()) } {
            Ok(()) => 0,
            Err(error) => error.to_errno(),
        }
    }

    /// Drops the module's value.
    ///
    /// # Safety
    ///
    /// Called once, after [`Slot::init`] returned 0 and when nothing uses the module any more.
    #[inline]
    pub unsafe fn exit(&self) {
        // SAFETY: By the type's invariant the value is there, and by the caller's contract nobody else uses it.
        unsafe { (*self.0.get()).assume_init_drop() }
    }
}

/// The module as the kernel knows it: C's `THIS_MODULE`. What a registration says its owner is.
#[cfg(all(MODULE, feature = "fs"))]
pub(crate) const fn this_module<T>() -> *mut T {
    (&raw const crate::shims::__this_module).cast_mut().cast()
}

/// The release of the running kernel, for [`kernel_module!`](crate::kernel_module): null where it is not to be checked. A
/// module whose licence the kernel does not take for GPL-compatible gets it by a longer way.
#[doc(hidden)]
#[inline]
#[must_use]
pub fn running_release<const CHECKED: bool, const GPL: bool>() -> *const c_char {
    #[cfg(MODULE)]
    if CHECKED {
        // SAFETY: Neither function has a contract.
        return unsafe {
            if GPL {
                crate::shims::kmod_release()
            } else {
                crate::shims::kmod_release_for_any()
            }
        };
    }
    core::ptr::null()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use std::sync::atomic::{AtomicU32, Ordering};

    static DROPPED: AtomicU32 = AtomicU32::new(0);

    struct Works;
    impl KernelModule for Works {
        fn init() -> Result<Self> {
            Ok(Works)
        }
    }
    impl Drop for Works {
        fn drop(&mut self) {
            DROPPED.fetch_add(1, Ordering::Relaxed);
        }
    }

    struct Fails;
    impl KernelModule for Fails {
        fn init() -> Result<Self> {
            Err(Error::ENODEV)
        }
    }

    #[test]
    fn the_value_lives_from_init_to_exit() {
        static SLOT: Slot<Works> = Slot::new();
        // SAFETY: The only calls, in order.
        unsafe {
            assert_eq!(SLOT.init(), 0);
            assert_eq!(DROPPED.load(Ordering::Relaxed), 0);
            SLOT.exit();
        }
        assert_eq!(DROPPED.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn an_error_is_returned() {
        static SLOT: Slot<Fails> = Slot::new();
        // SAFETY: The only call.
        assert_eq!(unsafe { SLOT.init() }, -19);
    }
}
