//! The lock of one writer or many readers.

use crate::ffi::c_ulong;
use crate::init::{pin_init_from_closure, InitOk, PinInit};
use crate::lockdep::LockClassKey;
use crate::str::{CStr, CStrExt};
use crate::types::Opaque;
use core::cell::UnsafeCell;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

/// A value that many may read at a time, or one write: the kernel's `rwlock_t`. Waiters spin, and while it is held nothing may sleep.
///
/// What an interrupt reads is read by [`read`](RwLock::read) in tasks too; they write it by
/// [`write_irqsave`](RwLock::write_irqsave). A task that reads must not take it for
/// reading once more: the second time it would wait behind a writer, who waits for the first. An interrupt may.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_rwlock, RwLock};
///
/// fn table() -> Result<Pin<KBox<RwLock<[u32; 4]>>>> {
///     let table = KBox::pin_init(new_rwlock!([0; 4], "table"), GFP_KERNEL)?;
///     table.write()[2] = 7;
///     let sum: u32 = table.read().iter().sum();
///     table.write_irqsave()[0] = sum;
///     Ok(table)
/// }
/// ```
///
/// A reader changes nothing, and what several tasks may not look at is not shared:
///
/// ```compile_fail,E0594
/// # use linux_kmod::sync::RwLock;
/// fn change(lock: &RwLock<u32>) {
///     *lock.read() += 1;
/// }
/// ```
///
/// ```compile_fail,E0277
/// # use linux_kmod::sync::RwLock;
/// fn shared<T: Sync>() {}
/// shared::<RwLock<core::cell::Cell<u32>>>();
/// ```
#[repr(C)]
pub struct RwLock<T: ?Sized> {
    state: Opaque<bindings::rwlock_t>,
    data: UnsafeCell<T>,
}

// SAFETY: The value goes with the lock; the lock itself may be used by any task.
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
// SAFETY: Whoever shares the lock gets at the value alone, or with others, so both are asked of it.
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

impl<T> RwLock<T> {
    /// The initialiser of a lock. [`new_rwlock!`](crate::new_rwlock) has a class for each place where it stands.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{static_lock_class, RwLock};
    /// /// The locks of all tables are of one class, whoever makes the table.
    /// fn table(routes: KVec<u32>) -> impl PinInit<RwLock<KVec<u32>>> {
    ///     RwLock::new(routes, c"table", static_lock_class!())
    /// }
    /// ```
    pub fn new(value: T, name: &'static CStr, key: &'static LockClassKey) -> impl PinInit<Self> {
        let make = move |slot: *mut Self| {
            // SAFETY: The slot is valid for writes, and pinned. Both fields are made, and nothing fails; name and key are static.
            unsafe {
                (&raw mut (*slot).data).cast::<T>().write(value);
                let state = Opaque::raw_get(&raw const (*slot).state);
                bindings::rwlock_init(state, name.as_char_ptr(), key.as_ptr());
                Ok(InitOk::new())
            }
        };
        // SAFETY: It does not fail.
        unsafe { pin_init_from_closure(make) }
    }
}

impl<T: ?Sized> RwLock<T> {
    /// Takes the lock for reading.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::RwLock;
    /// fn knows(table: &RwLock<KVec<u32>>, id: u32) -> bool {
    ///     table.read().contains(&id)
    /// }
    /// ```
    #[inline]
    pub fn read(&self) -> ReadGuard<'_, T> {
        // SAFETY: A lock is made before there are references to it.
        unsafe { bindings::read_lock(self.state.get()) };
        // INVARIANT: It was taken just now.
        ReadGuard { lock: self, flags: None, stays: PhantomData }
    }

    /// Takes the lock for reading, if no writer has it or waits for it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::RwLock;
    /// fn peek(level: &RwLock<u32>) -> Result<u32> {
    ///     let level = level.try_read().ok_or(EAGAIN)?;
    ///     Ok(*level)
    /// }
    /// ```
    #[inline]
    pub fn try_read(&self) -> Option<ReadGuard<'_, T>> {
        // SAFETY: A lock is made before there are references to it.
        let taken = unsafe { bindings::read_trylock(self.state.get()) } != 0;
        // INVARIANT: It was taken just now.
        taken.then(|| ReadGuard { lock: self, flags: None, stays: PhantomData })
    }

    /// Turns interrupts of this processor off, and takes the lock for reading. They are as they were before when the guard is
    /// dropped: guards of several such locks go in the opposite order.
    ///
    /// ```
    /// # use linux_kmod::sync::RwLock;
    /// /// An interrupt writes it.
    /// fn last_sample(samples: &RwLock<[u32; 16]>) -> u32 {
    ///     samples.read_irqsave()[15]
    /// }
    /// ```
    #[inline]
    pub fn read_irqsave(&self) -> ReadGuard<'_, T> {
        // SAFETY: A lock is made before there are references to it.
        let flags = unsafe { bindings::read_lock_irqsave(self.state.get()) };
        // INVARIANT: It was taken just now.
        ReadGuard { lock: self, flags: Some(flags), stays: PhantomData }
    }

    /// Takes the lock for writing.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::RwLock;
    /// fn forget(table: &RwLock<KVec<u32>>, id: u32) {
    ///     table.write().retain(|known| *known != id);
    /// }
    /// ```
    #[inline]
    pub fn write(&self) -> WriteGuard<'_, T> {
        // SAFETY: A lock is made before there are references to it.
        unsafe { bindings::write_lock(self.state.get()) };
        // INVARIANT: It was taken just now.
        WriteGuard { lock: self, flags: None, stays: PhantomData }
    }

    /// Takes the lock for writing, if nobody has it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::RwLock;
    /// fn set_level(level: &RwLock<u32>, new: u32) -> Result {
    ///     let mut level = level.try_write().ok_or(EBUSY)?;
    ///     *level = new;
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    pub fn try_write(&self) -> Option<WriteGuard<'_, T>> {
        // SAFETY: A lock is made before there are references to it.
        let taken = unsafe { bindings::write_trylock(self.state.get()) } != 0;
        // INVARIANT: It was taken just now.
        taken.then(|| WriteGuard { lock: self, flags: None, stays: PhantomData })
    }

    /// Turns interrupts of this processor off, and takes the lock for writing. They are as they were before when the guard is
    /// dropped: guards of several such locks go in the opposite order.
    ///
    /// ```
    /// # use linux_kmod::sync::RwLock;
    /// /// An interrupt reads it.
    /// fn set_limits(limits: &RwLock<(u32, u32)>, low: u32, high: u32) {
    ///     *limits.write_irqsave() = (low, high);
    /// }
    /// ```
    #[inline]
    pub fn write_irqsave(&self) -> WriteGuard<'_, T> {
        // SAFETY: A lock is made before there are references to it.
        let flags = unsafe { bindings::write_lock_irqsave(self.state.get()) };
        // INVARIANT: It was taken just now.
        WriteGuard { lock: self, flags: Some(flags), stays: PhantomData }
    }

    /// The value, without locking: who has the lock alone needs none.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::RwLock;
    /// fn clear(table: Pin<&mut RwLock<KVec<u32>>>) {
    ///     // SAFETY: The lock is not moved.
    ///     let table = unsafe { table.get_unchecked_mut() };
    ///     table.get_mut().clear();
    /// }
    /// ```
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.data.get_mut()
    }
}

/// An [`RwLock`] that is held for reading: lets go when it is dropped.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{ReadGuard, RwLock};
///
/// struct Table(RwLock<KVec<u32>>);
///
/// impl Table {
///     /// Nobody adds or removes routes as long as it is kept.
///     fn routes(&self) -> ReadGuard<'_, KVec<u32>> {
///         self.0.read()
///     }
/// }
/// ```
///
/// # Invariants
///
/// The lock is held for reading; `flags` are what interrupts were before, if they were turned off for it.
#[must_use = "a guard that is not kept lets go at once"]
pub struct ReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    flags: Option<c_ulong>,
    /// Not `Send`: the kernel wants the lock back from the task that took it.
    stays: PhantomData<*mut ()>,
}

/// An [`RwLock`] that is held for writing: lets go when it is dropped.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::WriteGuard;
///
/// /// Whoever calls it has the lock, so this must not sleep.
/// fn add_route(table: &mut WriteGuard<'_, KVec<u32>>, route: u32) -> Result {
///     Ok(table.push(route, GFP_ATOMIC)?)
/// }
/// ```
///
/// # Invariants
///
/// The lock is held for writing; `flags` are what interrupts were before, if they were turned off for it.
#[must_use = "a guard that is not kept lets go at once"]
pub struct WriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
    flags: Option<c_ulong>,
    /// Not `Send`: the kernel wants the lock back from the task that took it.
    stays: PhantomData<*mut ()>,
}

// SAFETY: A shared guard gives a shared value and no more.
unsafe impl<T: ?Sized + Sync> Sync for ReadGuard<'_, T> {}
// SAFETY: As above.
unsafe impl<T: ?Sized + Sync> Sync for WriteGuard<'_, T> {}

impl<T: ?Sized> Deref for ReadGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: Who reads has the lock, so nobody writes.
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> Deref for WriteGuard<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: Who writes has the lock alone.
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> DerefMut for WriteGuard<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: Who writes has the lock alone.
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized> Drop for ReadGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The lock is held, by the type's invariant, and the flags are of when it was taken.
        unsafe {
            match self.flags {
                None => bindings::read_unlock(self.lock.state.get()),
                Some(flags) => bindings::read_unlock_irqrestore(self.lock.state.get(), flags),
            }
        }
    }
}

impl<T: ?Sized> Drop for WriteGuard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The lock is held, by the type's invariant, and the flags are of when it was taken.
        unsafe {
            match self.flags {
                None => bindings::write_unlock(self.lock.state.get()),
                Some(flags) => bindings::write_unlock_irqrestore(self.lock.state.get(), flags),
            }
        }
    }
}

/// The initialiser of an [`RwLock`](crate::sync::RwLock) with a class of its own: `new_rwlock!(value)`, or
/// `new_rwlock!(value, "name")` for a name in the reports of lockdep other than the place where it stands.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_rwlock, RwLock};
///
/// pin_data! {
///     struct Router {
///         routes: RwLock<KVec<u32>>,
///         name: &'static str,
///     }
/// }
///
/// let init = pin_init!(Router { routes <- new_rwlock!(KVec::new(), "Router::routes"), name: "example" });
/// ```
#[macro_export]
macro_rules! new_rwlock {
    ($value:expr $(, $name:literal)? $(,)?) => {
        $crate::sync::RwLock::new($value, $crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
