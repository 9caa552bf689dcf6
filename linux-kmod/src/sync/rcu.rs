//! Read, copy, update: reading without a lock what is replaced, never changed.
//!
//! A reader says where it begins and where it ends, and that costs next to nothing. A writer puts a new value in the place of the
//! old one, and the old one stays until all those have ended that may still look at it.
//!
//! ```
//! use linux_kmod::prelude::*;
//! use linux_kmod::sync::rcu::{self, Rcu};
//!
//! struct Route { hops: u32 }
//!
//! fn longer(route: &Rcu<KBox<Route>>) -> Result {
//!     let hops = {
//!         let guard = rcu::read_lock();
//!         route.read(&guard).map_or(0, |route| route.hops)
//!     };
//!     let new = KBox::new(Route { hops: hops + 1 }, GFP_KERNEL)?;
//!     // Waits until nobody reads the old one, and drops it.
//!     drop(route.replace(Some(new)));
//!     Ok(())
//! }
//! ```
//!
//! Between the two, a reader must not sleep. As in C, no compiler sees to that: a kernel that does not preempt takes a task that sleeps
//! for one that has ended, and the value may be gone when it wakes. Kernels with `CONFIG_PROVE_RCU` report it.

use crate::types::ForeignOwnable;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

/// The time between the beginning and the end of a reader: see [`read_lock`].
#[must_use = "a guard that is not kept ends at once"]
pub struct Guard(
    /// Not `Send`: the kernel counts readers by task or processor.
    PhantomData<*mut ()>,
);

/// Begins to read. The end is when the guard is dropped. Readers may be within one another. The kernel's `rcu_read_lock`.
#[inline]
pub fn read_lock() -> Guard {
    // SAFETY: The function has no contract but that the end follows, which the guard's drop is.
    unsafe { bindings::rcu_read_lock() };
    Guard(PhantomData)
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The guard is from `read_lock`, in this task.
        unsafe { bindings::rcu_read_unlock() }
    }
}

/// Waits until all readers have ended that began before. Sleeps, so a reader must not call it.
#[inline]
pub fn synchronize_rcu() {
    // SAFETY: The function has no contract; called by a reader, it does not return.
    unsafe { bindings::synchronize_rcu() }
}

/// A pointer that readers follow and writers replace. What it points to is owned: by a `KBox`, an `Arc`, or whatever else can be
/// one pointer.
///
/// What was read does not outlive the guard, nor is what was replaced dropped before its readers end:
///
/// ```compile_fail,E0597
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::rcu::{self, Rcu};
///
/// fn outlive(pointer: &Rcu<KBox<u32>>) -> u32 {
///     let value;
///     {
///         let guard = rcu::read_lock();
///         value = pointer.read(&guard).unwrap();
///     }
///     *value
/// }
/// ```
///
/// A reader stays with its task:
///
/// ```compile_fail,E0277
/// fn sent<T: Send>() {}
/// sent::<linux_kmod::sync::rcu::Guard>();
/// ```
///
/// # Invariants
///
/// The pointer is null, or from [`ForeignOwnable::into_foreign`] of `P` and owned by this.
pub struct Rcu<P: ForeignOwnable>(AtomicPtr<c_void>, PhantomData<P>);

// SAFETY: It owns what it points to, so it goes where that may go.
unsafe impl<P: ForeignOwnable + Send> Send for Rcu<P> {}
// SAFETY: Readers share what it points to, and a writer in any task takes it away.
unsafe impl<P: ForeignOwnable + Send + Sync> Sync for Rcu<P> {}

impl<P: ForeignOwnable> Rcu<P> {
    /// A pointer to nothing.
    #[must_use]
    pub const fn null() -> Self {
        Rcu(AtomicPtr::new(ptr::null_mut()), PhantomData)
    }

    /// A pointer to this.
    #[must_use]
    pub fn new(value: P) -> Self {
        // INVARIANT: It is from `into_foreign`.
        Rcu(AtomicPtr::new(value.into_foreign()), PhantomData)
    }

    /// What it points to, for as long as the guard is there.
    #[inline]
    pub fn read<'a>(&'a self, _: &'a Guard) -> Option<P::Borrowed<'a>> {
        // What was written to the value before it was put here is seen.
        let ptr = self.0.load(Ordering::Acquire);
        // SAFETY: It is from `into_foreign`, by the type's invariant. Who replaces it takes it back after this reader has ended;
        // it is nowhere borrowed mutably.
        (!ptr.is_null()).then(|| unsafe { P::borrow(ptr) })
    }

    /// Puts another in its place, and returns what was there. Several writers may do so at a time.
    #[inline]
    pub fn replace(&self, new: Option<P>) -> Option<Replaced<P>> {
        let new = new.map_or(ptr::null_mut(), ForeignOwnable::into_foreign);
        // INVARIANT: It is null or from `into_foreign`.
        let old = self.0.swap(new, Ordering::AcqRel);
        // INVARIANT: It was owned by this, and is now by that.
        (!old.is_null()).then(|| Replaced(old, PhantomData))
    }
}

impl<P: ForeignOwnable> Drop for Rcu<P> {
    fn drop(&mut self) {
        // SAFETY: It is null, or from `into_foreign` and owned. Readers have borrowed `self`, so there are none.
        drop(unsafe { P::try_from_foreign(*self.0.get_mut()) });
    }
}

/// What an [`Rcu`] pointed to, and readers may still look at. Dropping it waits for them, which may sleep.
///
/// # Invariants
///
/// The pointer is from [`ForeignOwnable::into_foreign`] of `P` and owned by this.
#[must_use = "dropping it waits for readers"]
pub struct Replaced<P: ForeignOwnable>(*mut c_void, PhantomData<P>);

// SAFETY: It owns what it points to, and readers may still share that.
unsafe impl<P: ForeignOwnable + Send + Sync> Send for Replaced<P> {}
// SAFETY: A shared one gives nothing.
unsafe impl<P: ForeignOwnable> Sync for Replaced<P> {}

impl<P: ForeignOwnable> Replaced<P> {
    /// Waits until no reader looks at it any more.
    pub fn synchronize(self) -> P {
        let this = core::mem::ManuallyDrop::new(self);
        synchronize_rcu();
        // SAFETY: It is from `into_foreign`, by the type's invariant, and its last reader has ended.
        unsafe { P::from_foreign(this.0) }
    }
}

impl<P: ForeignOwnable> Drop for Replaced<P> {
    fn drop(&mut self) {
        synchronize_rcu();
        // SAFETY: It is from `into_foreign`, by the type's invariant, and its last reader has ended.
        drop(unsafe { P::from_foreign(self.0) });
    }
}
