//! The lock that does not sleep.

use super::{Backend, Guard, Lock};
use crate::ffi::c_ulong;
use crate::lockdep::LockClassKey;
use crate::str::{CStr, CStrExt};

/// A lock whose waiters spin: the kernel's `spinlock_t`. While it is held nothing may sleep, so memory is asked for with
/// [`GFP_ATOMIC`](crate::alloc::flags::GFP_ATOMIC).
///
/// What an interrupt uses too is taken by [`lock_irqsave`](SpinLock::lock_irqsave) outside of it: if the interrupt came while this
/// processor has the lock, it would wait for ever.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_spinlock, SpinLock};
///
/// fn pending() -> Result<Pin<KBox<SpinLock<KVec<u32>>>>> {
///     let pending = KBox::pin_init(new_spinlock!(KVec::new(), "pending"), GFP_KERNEL)?;
///     pending.lock().push(1, GFP_ATOMIC)?;
///     pending.lock_irqsave().clear();
///     Ok(pending)
/// }
/// ```
///
/// On kernels with `PREEMPT_RT` it sleeps, as C's does.
pub type SpinLock<T> = Lock<T, SpinLockBackend>;

/// A [`SpinLock`] that is held.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::SpinLockGuard;
///
/// /// Whoever calls it has the lock, so this must not sleep.
/// fn enqueue(queue: &mut SpinLockGuard<'_, KVec<u32>>, item: u32) -> Result {
///     Ok(queue.push(item, GFP_ATOMIC)?)
/// }
/// ```
pub type SpinLockGuard<'a, T> = Guard<'a, T, SpinLockBackend>;

/// The kernel's `spinlock_t`.
///
/// ```
/// use linux_kmod::sync::lock::{spinlock::SpinLockBackend, Backend, Lock};
///
/// struct Counter<B: Backend = SpinLockBackend>(Lock<u64, B>);
///
/// impl<B: Backend> Counter<B> {
///     fn add(&self, n: u64) {
///         *self.0.lock() += n;
///     }
/// }
/// ```
#[derive(Debug)]
pub enum SpinLockBackend {}

/// Whether interrupts were turned off for it, and what they were before.
///
/// ```
/// use linux_kmod::bindings;
/// use linux_kmod::sync::lock::spinlock::{Saved, SpinLockBackend};
/// use linux_kmod::sync::lock::Backend;
///
/// /// C made `lock`.
/// unsafe fn locked<R>(lock: *mut bindings::spinlock_t, f: impl FnOnce() -> R) -> R {
///     // SAFETY: By the caller's contract.
///     let saved: Saved = unsafe { SpinLockBackend::lock(lock) };
///     let result = f();
///     // SAFETY: It was taken above, and `saved` is of that.
///     unsafe { SpinLockBackend::unlock(lock, &saved) };
///     result
/// }
/// ```
#[derive(Debug)]
pub struct Saved(Option<c_ulong>);

// SAFETY: That is what the kernel's spinlocks do.
unsafe impl Backend for SpinLockBackend {
    type State = bindings::spinlock_t;
    type GuardState = Saved;

    #[inline]
    unsafe fn init(state: *mut bindings::spinlock_t, name: &'static CStr, key: &'static LockClassKey) {
        // SAFETY: By the caller's contract; name and key are static.
        unsafe { bindings::spin_lock_init(state, name.as_char_ptr(), key.as_ptr()) }
    }

    #[inline]
    unsafe fn lock(state: *mut bindings::spinlock_t) -> Saved {
        // SAFETY: By the caller's contract.
        unsafe { bindings::spin_lock(state) };
        Saved(None)
    }

    #[inline]
    unsafe fn try_lock(state: *mut bindings::spinlock_t) -> Option<Saved> {
        // SAFETY: By the caller's contract.
        (unsafe { bindings::spin_trylock(state) } != 0).then_some(Saved(None))
    }

    #[inline]
    unsafe fn unlock(state: *mut bindings::spinlock_t, guard: &Saved) {
        // SAFETY: By the caller's contract; the flags are those of when it was taken.
        unsafe {
            match guard.0 {
                None => bindings::spin_unlock(state),
                Some(flags) => bindings::spin_unlock_irqrestore(state, flags),
            }
        }
    }

    #[inline]
    unsafe fn relock(state: *mut bindings::spinlock_t, guard: &mut Saved) {
        // SAFETY: By the caller's contract.
        unsafe {
            match &mut guard.0 {
                None => bindings::spin_lock(state),
                Some(flags) => *flags = bindings::spin_lock_irqsave(state),
            }
        }
    }
}

impl<T: ?Sized> SpinLock<T> {
    /// Turns interrupts of this processor off, and takes the lock. They are as they were before when the guard is dropped: guards of
    /// several such locks go in the opposite order. The kernel's `spin_lock_irqsave`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::SpinLock;
    /// /// The handler puts the events there, in an interrupt.
    /// fn next_event(events: &SpinLock<KVec<u32>>) -> Option<u32> {
    ///     events.lock_irqsave().pop()
    /// }
    /// ```
    #[inline]
    pub fn lock_irqsave(&self) -> SpinLockGuard<'_, T> {
        // SAFETY: A lock is made before there are references to it.
        let flags = unsafe { bindings::spin_lock_irqsave(self.as_raw()) };
        // SAFETY: It was taken just now.
        unsafe { Guard::new(self, Saved(Some(flags))) }
    }
}

/// The initialiser of a [`SpinLock`](crate::sync::SpinLock) with a class of its own: `new_spinlock!(value)`, or
/// `new_spinlock!(value, "name")` for a name in the reports of lockdep other than the place where it stands.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_spinlock, SpinLock};
///
/// pin_data! {
///     struct Port {
///         pending: SpinLock<u32>,
///         base: usize,
///     }
/// }
///
/// let init = pin_init!(Port { pending <- new_spinlock!(0, "Port::pending"), base: 0x3f8 });
/// ```
#[macro_export]
macro_rules! new_spinlock {
    ($value:expr $(, $name:literal)? $(,)?) => {
        $crate::sync::SpinLock::new($value, $crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
