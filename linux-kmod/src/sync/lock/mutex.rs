//! The lock that sleeps.

use super::{Backend, Guard, Lock};
use crate::error::{code::EINTR, Result};
use crate::lockdep::LockClassKey;
use crate::str::{CStr, CStrExt};

/// A lock whose waiters sleep: the kernel's `struct mutex`. Not for interrupts, nor under a spinlock.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_mutex, Mutex};
///
/// pin_data! {
///     struct Device {
///         open: Mutex<u32>,
///         name: &'static str,
///     }
/// }
///
/// impl Device {
///     fn new(name: &'static str) -> impl PinInit<Self> {
///         pin_init!(Device { open <- new_mutex!(0, "Device::open"), name })
///     }
///
///     fn open(&self) -> Result {
///         let mut open = self.open.lock_interruptible()?;
///         *open = open.checked_add(1).ok_or(EMFILE)?;
///         Ok(())
///     }
/// }
/// ```
///
/// Taking it twice in one task is a deadlock.
pub type Mutex<T> = Lock<T, MutexBackend>;

/// A [`Mutex`] that is held.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::MutexGuard;
///
/// /// Whoever calls it has the lock.
/// fn enqueue(queue: &mut MutexGuard<'_, KVec<u32>>, item: u32) -> Result {
///     Ok(queue.push(item, GFP_KERNEL)?)
/// }
/// ```
pub type MutexGuard<'a, T> = Guard<'a, T, MutexBackend>;

/// The kernel's `struct mutex`.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::lock::{mutex::MutexBackend, spinlock::SpinLockBackend, Backend, Lock};
///
/// pin_data! {
///     struct Queue<B: Backend> {
///         items: Lock<KVec<u32>, B>,
///     }
/// }
///
/// type TaskQueue = Queue<MutexBackend>;
/// type InterruptQueue = Queue<SpinLockBackend>;
/// ```
#[derive(Debug)]
pub enum MutexBackend {}

// SAFETY: That is what the kernel's mutexes do.
unsafe impl Backend for MutexBackend {
    type State = bindings::mutex;
    type GuardState = ();

    #[inline]
    unsafe fn init(state: *mut bindings::mutex, name: &'static CStr, key: &'static LockClassKey) {
        // SAFETY: By the caller's contract; name and key are static.
        unsafe { bindings::mutex_init(state, name.as_char_ptr(), key.as_ptr()) }
    }

    #[inline]
    unsafe fn lock(state: *mut bindings::mutex) {
        // SAFETY: By the caller's contract.
        unsafe { bindings::mutex_lock(state) }
    }

    #[inline]
    unsafe fn try_lock(state: *mut bindings::mutex) -> Option<()> {
        // SAFETY: By the caller's contract.
        (unsafe { bindings::mutex_trylock(state) } != 0).then_some(())
    }

    #[inline]
    unsafe fn unlock(state: *mut bindings::mutex, (): &()) {
        // SAFETY: By the caller's contract.
        unsafe { bindings::mutex_unlock(state) }
    }

    #[inline]
    unsafe fn relock(state: *mut bindings::mutex, (): &mut ()) {
        // SAFETY: By the caller's contract.
        unsafe { bindings::mutex_lock(state) }
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Takes the lock, unless a signal comes first. The kernel's `mutex_lock_interruptible`.
    ///
    /// # Errors
    ///
    /// [`EINTR`] for a signal.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// fn set_rate(rate: &Mutex<u32>, new: u32) -> Result {
    ///     *rate.lock_interruptible()? = new;
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    pub fn lock_interruptible(&self) -> Result<MutexGuard<'_, T>> {
        // SAFETY: A lock is made before there are references to it.
        if unsafe { bindings::mutex_lock_interruptible(self.as_raw()) } != 0 {
            return Err(EINTR);
        }
        // SAFETY: It was taken just now.
        Ok(unsafe { Guard::new(self, ()) })
    }
}

/// The initialiser of a [`Mutex`](crate::sync::Mutex) with a class of its own: `new_mutex!(value)`, or `new_mutex!(value, "name")` for
/// a name in the reports of lockdep other than the place where it stands.
///
/// Two places are two classes, so one lock may be taken while the other is held:
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_mutex, Mutex};
///
/// pin_data! {
///     struct Pipe {
///         read: Mutex<u64>,
///         written: Mutex<u64>,
///     }
/// }
///
/// let init = pin_init!(Pipe { read <- new_mutex!(0), written <- new_mutex!(0, "Pipe::written") });
/// ```
#[macro_export]
macro_rules! new_mutex {
    ($value:expr $(, $name:literal)? $(,)?) => {
        $crate::sync::Mutex::new($value, $crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
