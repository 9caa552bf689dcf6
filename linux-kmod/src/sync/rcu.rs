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
//! for one that has ended, and the value may be gone when it wakes. Kernels with `CONFIG_PROVE_RCU` report it. Waiting for readers is what
//! a reader does most easily by mistake; that panics, in every kernel. (Where a kernel keeps no count of readers, the module counts them by
//! processor: after one that slept, others may panic there.)

use crate::shims;
use crate::types::ForeignOwnable;
use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomData;
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

/// The time between the beginning and the end of a reader: see [`read_lock`].
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::rcu::{self, Rcu};
///
/// /// For who reads already.
/// fn mtu(config: &Rcu<KBox<u32>>, guard: &rcu::Guard) -> u32 {
///     config.read(guard).copied().unwrap_or(1500)
/// }
/// ```
#[must_use = "a guard that is not kept ends at once"]
pub struct Guard(
    /// Not `Send`: the kernel counts readers by task or processor.
    PhantomData<*mut ()>,
);

/// Begins to read. The end is when the guard is dropped. Readers may be within one another. The kernel's `rcu_read_lock`.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::sync::rcu::{self, Rcu};
/// fn is_allowed(allowed: &Rcu<KBox<[u16; 8]>>, port: u16) -> bool {
///     let guard = rcu::read_lock();
///     allowed.read(&guard).is_some_and(|ports| ports.contains(&port))
/// }
/// ```
#[inline]
pub fn read_lock() -> Guard {
    // SAFETY: The function has no contract but that the end follows, which the guard's drop is.
    unsafe { shims::kmod_rcu_read_lock() };
    Guard(PhantomData)
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The guard is from `read_lock`, in this task.
        unsafe { shims::kmod_rcu_read_unlock() }
    }
}

/// Waits until all readers have ended that began before. Sleeps. The kernel's `synchronize_rcu`.
///
/// # Panics
///
/// When a reader calls it: it would wait for itself or, in kernels that do not preempt, would not be waited for.
///
/// ```
/// # use core::sync::atomic::{AtomicBool, Ordering};
/// # use linux_kmod::sync::rcu;
/// /// Readers look at `enabled` first.
/// fn disable(enabled: &AtomicBool) {
///     enabled.store(false, Ordering::Release);
///     rcu::synchronize_rcu();
///     // Those that found it true have ended.
/// }
/// ```
pub fn synchronize_rcu() {
    // SAFETY: The function has no contract.
    let waited = unsafe { shims::kmod_synchronize_rcu() };
    assert!(waited, "a reader waits for readers to end: drop its rcu::Guard first");
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
/// What is put in is of just the type that is read, and not of one that it would pass for:
///
/// ```compile_fail,E0308
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::sync::rcu::Rcu;
/// type Any = for<'a> fn(&'a u8);
///
/// fn weaker(pointer: &Rcu<KBox<Any>>) -> &Rcu<KBox<fn(&'static u8)>> {
///     pointer
/// }
/// ```
///
/// # Invariants
///
/// The pointer is null, or from [`ForeignOwnable::into_foreign`] of `P` and owned by this.
pub struct Rcu<P: ForeignOwnable>(AtomicPtr<c_void>, PhantomData<UnsafeCell<P>>);

// SAFETY: It owns what it points to, so it goes where that may go.
unsafe impl<P: ForeignOwnable + Send> Send for Rcu<P> {}
// SAFETY: Readers share what it points to, and a writer in any task takes it away.
unsafe impl<P: ForeignOwnable + Send + Sync> Sync for Rcu<P> {}

impl<P: ForeignOwnable> Rcu<P> {
    /// A pointer to nothing.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::rcu::Rcu;
    /// struct Config {
    ///     rate: u32,
    /// }
    ///
    /// /// Nothing until the device is set up.
    /// static CONFIG: Rcu<KBox<Config>> = Rcu::null();
    /// ```
    #[must_use]
    pub const fn null() -> Self {
        Rcu(AtomicPtr::new(ptr::null_mut()), PhantomData)
    }

    /// A pointer to this.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::rcu::Rcu;
    /// # struct Config { rate: u32 }
    /// struct Device {
    ///     config: Rcu<KBox<Config>>,
    /// }
    ///
    /// fn device(rate: u32) -> Result<Device> {
    ///     Ok(Device { config: Rcu::new(KBox::new(Config { rate }, GFP_KERNEL)?) })
    /// }
    /// ```
    #[must_use]
    pub fn new(value: P) -> Self {
        // INVARIANT: It is from `into_foreign`.
        Rcu(AtomicPtr::new(value.into_foreign()), PhantomData)
    }

    /// What it points to, for as long as the guard is there.
    ///
    /// What is shared can be kept for longer than the guard:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::rcu::{self, Rcu};
    /// # struct Config { rate: u32 }
    /// fn current(config: &Rcu<Arc<Config>>) -> Option<Arc<Config>> {
    ///     let guard = rcu::read_lock();
    ///     config.read(&guard).map(Arc::from)
    /// }
    /// ```
    #[inline]
    pub fn read<'a>(&'a self, _: &'a Guard) -> Option<P::Borrowed<'a>> {
        // What was written to the value before it was put here is seen.
        let ptr = self.0.load(Ordering::Acquire);
        // SAFETY: It is from `into_foreign`, by the type's invariant. Who replaces it takes it back after this reader has ended;
        // it is nowhere borrowed mutably.
        (!ptr.is_null()).then(|| unsafe { P::borrow(ptr) })
    }

    /// Puts another in its place, and returns what was there. Several writers may do so at a time.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::rcu::Rcu;
    /// # struct Config { rate: u32 }
    /// fn set_rate(config: &Rcu<KBox<Config>>, rate: u32) -> Result {
    ///     let new = KBox::new(Config { rate }, GFP_KERNEL)?;
    ///     drop(config.replace(Some(new)));
    ///     Ok(())
    /// }
    /// ```
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

/// What an [`Rcu`] pointed to, and readers may still look at. Dropping it waits for them, as [`synchronize_rcu`] does: it may sleep, and
/// panics in a reader.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::rcu::{Rcu, Replaced};
/// use linux_kmod::sync::Mutex;
///
/// fn update(generation: &Mutex<u64>, config: &Rcu<KBox<u32>>, new: KBox<u32>) {
///     let mut generation = generation.lock();
///     *generation += 1;
///     let old: Option<Replaced<KBox<u32>>> = config.replace(Some(new));
///     // Other writers need not wait for readers.
///     drop(generation);
///     drop(old);
/// }
/// ```
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
    ///
    /// # Panics
    ///
    /// As [`synchronize_rcu`].
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::rcu::Rcu;
    /// # struct Config { rate: u32 }
    /// fn take(config: &Rcu<KBox<Config>>) -> Option<KBox<Config>> {
    ///     config.replace(None).map(|old| old.synchronize())
    /// }
    /// ```
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
