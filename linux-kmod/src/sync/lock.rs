//! A lock and what it protects, whatever the kind of lock.

use crate::init::{pin_init_from_closure, InitOk, PinInit};
use crate::lockdep::LockClassKey;
use crate::str::CStr;
use crate::types::Opaque;
use core::cell::UnsafeCell;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

pub mod mutex;
pub mod spinlock;

/// A kind of lock that one task at a time can hold.
///
/// # Safety
///
/// Between a [`lock`](Backend::lock), a successful [`try_lock`](Backend::try_lock) or a [`relock`](Backend::relock) and the
/// [`unlock`](Backend::unlock) that follows it, nobody else returns from one for the same lock.
///
/// What is generic in it works with every kind:
///
/// ```
/// use linux_kmod::sync::lock::{Backend, Lock};
///
/// fn account<B: Backend>(bytes: &Lock<u64, B>, more: u64) {
///     *bytes.lock() += more;
/// }
/// ```
///
/// A kind that the crate does not have, for what softirqs lock too:
///
/// ```
/// # use linux_kmod::bindings;
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::sync::lock::{spinlock::SpinLockBackend, Backend};
/// # use linux_kmod::sync::LockClassKey;
/// enum BottomHalvesOff {}
///
/// // SAFETY: That is what the kernel's spinlocks do.
/// unsafe impl Backend for BottomHalvesOff {
///     type State = bindings::spinlock_t;
///     type GuardState = ();
///
///     unsafe fn lock(state: *mut bindings::spinlock_t) {
///         // SAFETY: By the caller's contract.
///         unsafe { bindings::spin_lock_bh(state) }
///     }
///     // And so on.
/// #     unsafe fn init(state: *mut bindings::spinlock_t, name: &'static CStr, key: &'static LockClassKey) {
/// #         // SAFETY: By the caller's contract.
/// #         unsafe { SpinLockBackend::init(state, name, key) }
/// #     }
/// #     unsafe fn try_lock(state: *mut bindings::spinlock_t) -> Option<()> {
/// #         // SAFETY: By the caller's contract.
/// #         (unsafe { bindings::spin_trylock_bh(state) } != 0).then_some(())
/// #     }
/// #     unsafe fn unlock(state: *mut bindings::spinlock_t, (): &()) {
/// #         // SAFETY: By the caller's contract.
/// #         unsafe { bindings::spin_unlock_bh(state) }
/// #     }
/// #     unsafe fn relock(state: *mut bindings::spinlock_t, (): &mut ()) {
/// #         // SAFETY: By the caller's contract.
/// #         unsafe { bindings::spin_lock_bh(state) }
/// #     }
/// }
/// ```
pub unsafe trait Backend {
    /// The kernel's type.
    type State;
    /// What taking it leaves for letting it go.
    type GuardState;

    /// Makes the lock.
    ///
    /// # Safety
    ///
    /// `state` is valid for writes, and stays where it is until the lock is used for the last time.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::lock::{mutex::MutexBackend, Backend};
    /// # use linux_kmod::sync::static_lock_class;
    /// /// What the C part of the module has in common with this.
    /// #[repr(C)]
    /// struct Shared {
    ///     lock: bindings::mutex,
    ///     users: u32,
    /// }
    ///
    /// unsafe fn init(shared: *mut Shared) {
    ///     // SAFETY: By the caller's contract: nobody uses it yet, and it stays where it is.
    ///     unsafe { MutexBackend::init(&raw mut (*shared).lock, c"Shared::lock", static_lock_class!()) };
    /// }
    /// ```
    unsafe fn init(state: *mut Self::State, name: &'static CStr, key: &'static LockClassKey);

    /// Takes it, after waiting for it if need be.
    ///
    /// # Safety
    ///
    /// It was made.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::lock::{mutex::MutexBackend, Backend};
    /// # #[repr(C)]
    /// # struct Shared { lock: bindings::mutex, users: u32 }
    /// /// `shared` is from the C part of the module, which takes the same lock.
    /// unsafe fn get(shared: *mut Shared) {
    ///     // SAFETY: By the caller's contract: the lock was made, and is what `users` is changed under.
    ///     unsafe {
    ///         MutexBackend::lock(&raw mut (*shared).lock);
    ///         (*shared).users += 1;
    ///         MutexBackend::unlock(&raw mut (*shared).lock, &());
    ///     }
    /// }
    /// ```
    unsafe fn lock(state: *mut Self::State) -> Self::GuardState;

    /// Takes it if nobody has it.
    ///
    /// # Safety
    ///
    /// It was made.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::lock::{spinlock::SpinLockBackend, Backend};
    /// /// Does it now, or says that somebody else has the lock. C made `lock`.
    /// unsafe fn unless_busy(lock: *mut bindings::spinlock_t, work: impl FnOnce()) -> bool {
    ///     // SAFETY: By the caller's contract.
    ///     let Some(saved) = (unsafe { SpinLockBackend::try_lock(lock) }) else { return false };
    ///     work();
    ///     // SAFETY: It was taken above.
    ///     unsafe { SpinLockBackend::unlock(lock, &saved) };
    ///     true
    /// }
    /// ```
    unsafe fn try_lock(state: *mut Self::State) -> Option<Self::GuardState>;

    /// Lets it go.
    ///
    /// # Safety
    ///
    /// The caller took it and has it, and `guard` is of that.
    ///
    /// ```
    /// # use linux_kmod::sync::lock::Backend;
    /// /// A lock of C's that is held.
    /// struct Held<B: Backend> {
    ///     lock: *mut B::State,
    ///     taken: B::GuardState,
    /// }
    ///
    /// impl<B: Backend> Drop for Held<B> {
    ///     fn drop(&mut self) {
    ///         // SAFETY: Whoever made this has taken the lock.
    ///         unsafe { B::unlock(self.lock, &self.taken) }
    ///     }
    /// }
    /// ```
    unsafe fn unlock(state: *mut Self::State, guard: &Self::GuardState);

    /// Takes it again, in the way that it was taken.
    ///
    /// # Safety
    ///
    /// `guard` is of a lock that was let go since.
    ///
    /// ```
    /// # use linux_kmod::sync::lock::Backend;
    /// /// Lets others have the lock while `pause` runs.
    /// unsafe fn unlocked<B: Backend>(lock: *mut B::State, taken: &mut B::GuardState, pause: impl FnOnce()) {
    ///     // SAFETY: By the caller's contract: the lock is held, and `taken` is of that.
    ///     unsafe { B::unlock(lock, taken) };
    ///     pause();
    ///     // SAFETY: It was let go above.
    ///     unsafe { B::relock(lock, taken) };
    /// }
    /// ```
    unsafe fn relock(state: *mut Self::State, guard: &mut Self::GuardState);
}

/// A value that is got at by a lock. [`Mutex`](super::Mutex) and [`SpinLock`](super::SpinLock) are of this type.
///
/// Kernel locks do not move. So what makes one is an initialiser:
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_mutex, Mutex};
///
/// fn counter() -> Result<Arc<Mutex<u32>>> {
///     let counter = Arc::pin_init(new_mutex!(0, "counter"), GFP_KERNEL)?;
///     *counter.lock() += 1;
///     Ok(counter)
/// }
/// ```
///
/// One that was not pinned does not come about, nor is it moved:
///
/// ```compile_fail,E0308
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_mutex, Mutex};
///
/// let _: Result<KBox<Mutex<u32>>> = KBox::init(new_mutex!(0), GFP_KERNEL); // and not `pin_init`
/// ```
///
/// ```compile_fail,E0277
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::Mutex;
///
/// fn moved(lock: Pin<KBox<Mutex<u32>>>) -> Mutex<u32> {
///     KBox::into_inner(Pin::into_inner(lock))
/// }
/// ```
///
/// What may not go to another task is not shared by a lock either:
///
/// ```compile_fail,E0277
/// use linux_kmod::sync::Mutex;
///
/// fn shared<T: Sync>() {}
/// shared::<Mutex<*mut u8>>();
/// ```
#[repr(C)]
pub struct Lock<T: ?Sized, B: Backend> {
    state: Opaque<B::State>,
    data: UnsafeCell<T>,
}

// SAFETY: The value goes with the lock; the lock itself may be used by any task.
unsafe impl<T: ?Sized + Send, B: Backend> Send for Lock<T, B> {}
// SAFETY: Whoever shares the lock gets at the value, one at a time: that is like sending it to and fro.
unsafe impl<T: ?Sized + Send, B: Backend> Sync for Lock<T, B> {}

impl<T, B: Backend> Lock<T, B> {
    /// The initialiser of a lock. [`new_mutex!`](crate::new_mutex) and [`new_spinlock!`](crate::new_spinlock) have a class for each
    /// place where they stand.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{static_lock_class, Mutex};
    /// /// The locks of all queues are of one class, whoever makes the queue.
    /// fn queue(first: KVec<u32>) -> impl PinInit<Mutex<KVec<u32>>> {
    ///     Mutex::new(first, c"queue", static_lock_class!())
    /// }
    /// ```
    pub fn new(value: T, name: &'static CStr, key: &'static LockClassKey) -> impl PinInit<Self> {
        let make = move |slot: *mut Self| {
            // SAFETY: The slot is valid for writes, and pinned. Both fields are made, and nothing fails.
            unsafe {
                (&raw mut (*slot).data).cast::<T>().write(value);
                B::init(Opaque::raw_get(&raw const (*slot).state), name, key);
                Ok(InitOk::new())
            }
        };
        // SAFETY: It does not fail.
        unsafe { pin_init_from_closure(make) }
    }
}

impl<T: ?Sized, B: Backend> Lock<T, B> {
    /// Takes the lock, after waiting for it if need be.
    ///
    /// ```
    /// # use linux_kmod::sync::Mutex;
    /// fn account(totals: &Mutex<(u64, u64)>, bytes: u64) {
    ///     let mut totals = totals.lock();
    ///     totals.0 += 1;
    ///     totals.1 += bytes;
    /// } // Here it is let go.
    /// ```
    #[inline]
    pub fn lock(&self) -> Guard<'_, T, B> {
        // SAFETY: A lock is made before there are references to it.
        let state = unsafe { B::lock(self.state.get()) };
        // SAFETY: It was taken just now.
        unsafe { Guard::new(self, state) }
    }

    /// Takes the lock if nobody has it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// fn start(running: &Mutex<bool>) -> Result {
    ///     let mut running = running.try_lock().ok_or(EBUSY)?;
    ///     *running = true;
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    pub fn try_lock(&self) -> Option<Guard<'_, T, B>> {
        // SAFETY: A lock is made before there are references to it.
        let state = unsafe { B::try_lock(self.state.get()) }?;
        // SAFETY: It was taken just now.
        Some(unsafe { Guard::new(self, state) })
    }

    /// The value, without locking: who has the lock alone needs none. A lock that is shared or pinned gives no such reference.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// fn clear(queue: Pin<&mut Mutex<KVec<u32>>>) {
    ///     // SAFETY: The lock is not moved.
    ///     let queue = unsafe { queue.get_unchecked_mut() };
    ///     queue.get_mut().clear();
    /// }
    /// ```
    #[inline]
    pub fn get_mut(&mut self) -> &mut T {
        self.data.get_mut()
    }

    /// The kernel's lock, for a function of the kernel that takes one.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::Mutex;
    /// fn is_locked(lock: &Mutex<u32>) -> bool {
    ///     // SAFETY: The lock was made, and is borrowed.
    ///     unsafe { bindings::mutex_is_locked(lock.as_raw()) }
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_raw(&self) -> *mut B::State {
        self.state.get()
    }
}

/// A lock that is held: lets go when it is dropped. It stays with the task that took it.
///
/// ```compile_fail,E0277
/// use linux_kmod::sync::{Mutex, MutexGuard};
///
/// fn sent<T: Send>() {}
/// sent::<MutexGuard<'static, u32>>();
/// ```
///
/// Nothing that is behind the lock outlives it:
///
/// ```compile_fail,E0515
/// use linux_kmod::sync::Mutex;
///
/// fn leaked(lock: &Mutex<u32>) -> &u32 {
///     let value;
///     {
///         let guard = lock.lock();
///         value = &*guard;
///     }
///     value
/// }
/// ```
///
/// Who has one can do what wants the lock:
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::lock::{Backend, Guard};
///
/// fn next<B: Backend>(pending: &mut Guard<'_, KVec<u32>, B>) -> Result<u32> {
///     pending.pop().ok_or(EAGAIN)
/// }
/// ```
///
/// # Invariants
///
/// The lock is held, and `state` is of that.
#[must_use = "a guard that is not kept lets go at once"]
pub struct Guard<'a, T: ?Sized, B: Backend> {
    lock: &'a Lock<T, B>,
    state: B::GuardState,
    /// Not `Send`: the kernel wants the lock back from the task that took it.
    stays: PhantomData<*mut ()>,
}

// SAFETY: A shared guard gives a shared value, and the lock, which gives the value away to who takes it.
unsafe impl<T: ?Sized + Send + Sync, B: Backend> Sync for Guard<'_, T, B> {}

impl<'a, T: ?Sized, B: Backend> Guard<'a, T, B> {
    /// A guard of a lock that was taken.
    ///
    /// # Safety
    ///
    /// The caller has the lock, and `state` is of that.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::lock::Guard;
    /// # use linux_kmod::sync::{Mutex, MutexGuard};
    /// fn lock_killable<T>(lock: &Mutex<T>) -> Result<MutexGuard<'_, T>> {
    ///     // SAFETY: The lock was made, and is borrowed.
    ///     if unsafe { bindings::mutex_lock_killable(lock.as_raw()) } != 0 {
    ///         return Err(EINTR);
    ///     }
    ///     // SAFETY: It was taken just now.
    ///     Ok(unsafe { Guard::new(lock, ()) })
    /// }
    /// ```
    #[inline]
    pub unsafe fn new(lock: &'a Lock<T, B>, state: B::GuardState) -> Self {
        // INVARIANT: By the caller's contract.
        Guard { lock, state, stays: PhantomData }
    }

    /// The lock.
    ///
    /// ```
    /// # use linux_kmod::sync::{Mutex, MutexGuard};
    /// /// Does what takes long while others have the lock.
    /// fn pause<'a>(guard: MutexGuard<'a, u32>, wait: impl FnOnce()) -> MutexGuard<'a, u32> {
    ///     let lock: &'a Mutex<u32> = guard.lock_ref();
    ///     drop(guard);
    ///     wait();
    ///     lock.lock()
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn lock_ref(&self) -> &'a Lock<T, B> {
        self.lock
    }

    /// Lets go while `f` runs.
    #[inline]
    pub(crate) fn do_unlocked<R>(&mut self, f: impl FnOnce() -> R) -> R {
        // SAFETY: It is held, by the type's invariant; `self` is borrowed, so nobody uses the value meanwhile.
        unsafe { B::unlock(self.lock.state.get(), &self.state) };
        let result = f();
        // SAFETY: It was let go above, in this task. INVARIANT: And is held again.
        unsafe { B::relock(self.lock.state.get(), &mut self.state) };
        result
    }
}

impl<T: ?Sized, B: Backend> Deref for Guard<'_, T, B> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: The lock is held, by the type's invariant, and with it the value.
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized, B: Backend> DerefMut for Guard<'_, T, B> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: The lock is held, by the type's invariant, and with it the value.
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized, B: Backend> Drop for Guard<'_, T, B> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: The lock is held, by the type's invariant, and nobody uses the value any more.
        unsafe { B::unlock(self.lock.state.get(), &self.state) }
    }
}
