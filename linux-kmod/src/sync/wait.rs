//! Queues of tasks that sleep until something happens.

use crate::error::{code::ERESTARTSYS, Result};
use crate::ffi::{c_int, c_long, c_uint};
use crate::init::PinInit;
use crate::lockdep::LockClassKey;
use crate::shims;
use crate::str::{CStr, CStrExt};
use crate::time::Jiffies;
use crate::types::Opaque;
use crate::{pin_data, pin_init};
use core::ptr;

/// The states of a task, as `glue.c` asserts.
pub(super) const TASK_INTERRUPTIBLE: c_int = 1;
pub(super) const TASK_UNINTERRUPTIBLE: c_int = 2;
const TASK_NORMAL: c_uint = 3;

/// The longest that a task sleeps: for ever.
pub(super) const MAX_SCHEDULE_TIMEOUT: c_long = c_long::MAX;

pin_data! {
    /// A queue of tasks that wait for a condition: the kernel's `wait_queue_head_t`.
    ///
    /// Who makes the condition true calls [`wake_up`](WaitQueue::wake_up) afterwards. Where what is waited for is behind a lock, a
    /// [`CondVar`] fits better.
    ///
    /// ```
    /// use core::sync::atomic::{AtomicU32, Ordering};
    /// use linux_kmod::prelude::*;
    /// use linux_kmod::sync::{new_waitqueue, WaitQueue};
    ///
    /// pin_data! {
    ///     struct Mailbox {
    ///         letters: AtomicU32,
    ///         arrived: WaitQueue,
    ///     }
    /// }
    ///
    /// impl Mailbox {
    ///     fn new() -> impl PinInit<Self> {
    ///         pin_init!(Mailbox { letters: AtomicU32::new(0), arrived <- new_waitqueue!("Mailbox::arrived") })
    ///     }
    ///
    ///     fn put(&self) {
    ///         self.letters.fetch_add(1, Ordering::Release);
    ///         self.arrived.wake_up();
    ///     }
    ///
    ///     fn wait(&self) -> Result {
    ///         self.arrived.wait_event_interruptible(|| self.letters.load(Ordering::Acquire) > 0)
    ///     }
    /// }
    /// ```
    pub struct WaitQueue {
        head: Opaque<bindings::wait_queue_head>,
    }
}

// SAFETY: The kernel's queue has a lock of its own, and may be used by any task.
unsafe impl Send for WaitQueue {}
// SAFETY: As above.
unsafe impl Sync for WaitQueue {}

impl WaitQueue {
    /// The initialiser of a queue. [`new_waitqueue!`](crate::new_waitqueue) has a class for each place where it stands.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{static_lock_class, WaitQueue};
    /// /// All that are made here are of one class.
    /// fn arrived(name: &'static CStr) -> Result<Arc<WaitQueue>> {
    ///     Arc::pin_init(WaitQueue::new(name, static_lock_class!()), GFP_KERNEL)
    /// }
    /// ```
    pub fn new(name: &'static CStr, key: &'static LockClassKey) -> impl PinInit<Self> {
        pin_init!(WaitQueue {
            // SAFETY: The head is valid for writes, and pinned; name and key are static.
            head <- Opaque::ffi_init(move |head| unsafe {
                bindings::init_waitqueue_head(head, name.as_char_ptr(), key.as_ptr());
            }),
        })
    }

    /// Sleeps until `condition` is true. It is asked before the first sleep, and after each time that somebody woke the task.
    ///
    /// `condition` must not sleep itself, so it takes no mutex: the task has said already that it is about to. Nor is there a way
    /// out of this but the condition, so `kill` does not help.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # use linux_kmod::sync::WaitQueue;
    /// /// Before the memory goes that transfers use.
    /// fn quiesce(in_flight: &AtomicU32, ended: &WaitQueue) {
    ///     ended.wait_event(|| in_flight.load(Ordering::Acquire) == 0);
    /// }
    /// ```
    pub fn wait_event(&self, condition: impl FnMut() -> bool) {
        // Without a limit, and with signals left out, there is one way for it to end.
        let _ = self.wait_until(TASK_UNINTERRUPTIBLE, MAX_SCHEDULE_TIMEOUT, condition);
    }

    /// As [`wait_event`](WaitQueue::wait_event), unless a signal comes first.
    ///
    /// # Errors
    ///
    /// [`ERESTARTSYS`] for a signal: the system call that returns this is begun anew, or fails with `EINTR`.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// /// Takes one letter, or waits for it.
    /// fn take(letters: &AtomicU32, arrived: &WaitQueue) -> Result {
    ///     arrived.wait_event_interruptible(|| {
    ///         letters.fetch_update(Ordering::Acquire, Ordering::Relaxed, |letters| letters.checked_sub(1)).is_ok()
    ///     })
    /// }
    /// ```
    pub fn wait_event_interruptible(&self, condition: impl FnMut() -> bool) -> Result {
        self.wait_until(TASK_INTERRUPTIBLE, MAX_SCHEDULE_TIMEOUT, condition).map(drop)
    }

    /// As [`wait_event`](WaitQueue::wait_event), for so long at most. Returns what was left when the condition was true, at least 1;
    /// 0 if it was not in time.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// # use linux_kmod::time::msecs_to_jiffies;
    /// fn wait_idle(busy: &AtomicBool, changed: &WaitQueue) -> Result {
    ///     match changed.wait_event_timeout(msecs_to_jiffies(100), || !busy.load(Ordering::Acquire)) {
    ///         0 => Err(ETIMEDOUT),
    ///         _ => Ok(()),
    ///     }
    /// }
    /// ```
    pub fn wait_event_timeout(&self, timeout: Jiffies, condition: impl FnMut() -> bool) -> Jiffies {
        self.wait_until(TASK_UNINTERRUPTIBLE, limit(timeout), condition).unwrap_or(0)
    }

    /// As [`wait_event_timeout`](WaitQueue::wait_event_timeout), unless a signal comes first.
    ///
    /// # Errors
    ///
    /// [`ERESTARTSYS`] for a signal.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// # use linux_kmod::time::HZ;
    /// fn wait_for_link(up: &AtomicBool, changed: &WaitQueue) -> Result {
    ///     if changed.wait_event_interruptible_timeout(5 * HZ, || up.load(Ordering::Acquire))? == 0 {
    ///         return Err(ETIMEDOUT);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn wait_event_interruptible_timeout(
        &self,
        timeout: Jiffies,
        condition: impl FnMut() -> bool,
    ) -> Result<Jiffies> {
        self.wait_until(TASK_INTERRUPTIBLE, limit(timeout), condition)
    }

    fn wait_until(&self, state: c_int, timeout: c_long, mut condition: impl FnMut() -> bool) -> Result<Jiffies> {
        let mut left = timeout;
        if condition() {
            return Ok(left.max(1).unsigned_abs());
        }
        let entry = Opaque::uninit();
        let sleeper = Sleeper::new(self, &entry);
        loop {
            sleeper.prepare(state);
            let met = condition();
            if met || left == 0 {
                return Ok(if met { left.max(1).unsigned_abs() } else { 0 });
            }
            if state == TASK_INTERRUPTIBLE && signal_pending() {
                return Err(ERESTARTSYS);
            }
            left = schedule(left);
        }
    }

    /// Wakes all tasks that wait. The kernel's `wake_up_all`.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # use linux_kmod::sync::WaitQueue;
    /// fn transfer_ended(in_flight: &AtomicU32, ended: &WaitQueue) {
    ///     in_flight.fetch_sub(1, Ordering::Release);
    ///     ended.wake_up();
    /// }
    /// ```
    #[inline]
    pub fn wake_up(&self) {
        // 0 is for all.
        self.wake(0);
    }

    /// Wakes this many of those that are to be woken alone, and all others.
    #[inline]
    pub(super) fn wake(&self, tasks: c_int) {
        // SAFETY: The head was made, and no key is passed. Some versions return how many were woken.
        unsafe { bindings::__wake_up(self.head.get(), TASK_NORMAL, tasks, ptr::null_mut()) };
    }

    /// The kernel's queue, for a function of the kernel that takes one, `poll_wait` among them.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::WaitQueue;
    /// /// Leaves those alone whom no signal wakes.
    /// fn wake_up_interruptible(queue: &WaitQueue) {
    ///     // SAFETY: The queue was made, and is borrowed.
    ///     unsafe { bindings::wake_up_interruptible(queue.as_raw()) };
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_raw(&self) -> *mut bindings::wait_queue_head {
        self.head.get()
    }
}

/// A task in a queue, which it leaves when this is dropped.
///
/// # Invariants
///
/// The entry was made, and is in no queue but this.
pub(super) struct Sleeper<'a> {
    queue: &'a WaitQueue,
    entry: &'a Opaque<bindings::wait_queue_entry>,
}

impl<'a> Sleeper<'a> {
    pub(super) fn new(queue: &'a WaitQueue, entry: &'a Opaque<bindings::wait_queue_entry>) -> Self {
        // SAFETY: The entry is valid for writes, and borrowed for as long as it may be in the queue. INVARIANT: It is made here.
        unsafe { bindings::init_wait_entry(entry.get(), 0) };
        Sleeper { queue, entry }
    }

    /// Joins the queue, and says that the task is about to sleep. Who wakes it between this and [`schedule`] is not missed.
    pub(super) fn prepare(&self, state: c_int) {
        // SAFETY: Both were made; the entry leaves the queue when `self` is dropped, while it is borrowed still.
        unsafe { bindings::prepare_to_wait(self.queue.as_raw(), self.entry.get(), state) };
    }

    /// The same for a task that is to be woken alone.
    pub(super) fn prepare_exclusive(&self, state: c_int) {
        // SAFETY: As above. Some versions return whether the queue was empty.
        unsafe { bindings::prepare_to_wait_exclusive(self.queue.as_raw(), self.entry.get(), state) };
    }
}

impl Drop for Sleeper<'_> {
    fn drop(&mut self) {
        // SAFETY: Both were made, and the entry is in this queue or in none.
        unsafe { bindings::finish_wait(self.queue.as_raw(), self.entry.get()) }
    }
}

/// A timeout as the scheduler takes it.
pub(super) fn limit(timeout: Jiffies) -> c_long {
    c_long::try_from(timeout).unwrap_or(MAX_SCHEDULE_TIMEOUT)
}

/// Sleeps until somebody wakes the task, for so long at most; returns what is left.
pub(super) fn schedule(timeout: c_long) -> c_long {
    // SAFETY: Where a task may sleep is the caller's to see to, in C and here. The timeout is not negative.
    unsafe { shims::schedule_timeout(timeout) }
}

/// Whether there is a signal for the task.
pub(super) fn signal_pending() -> bool {
    // SAFETY: The function has no contract.
    unsafe { shims::kmod_signal_pending() != 0 }
}

/// The initialiser of a [`WaitQueue`](crate::sync::WaitQueue) with a class of its own: `new_waitqueue!()`, or
/// `new_waitqueue!("name")` for a name in the reports of lockdep other than the place where it stands.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_waitqueue, WaitQueue};
///
/// pin_data! {
///     struct Device {
///         readable: WaitQueue,
///         writable: WaitQueue,
///     }
/// }
///
/// let init = pin_init!(Device { readable <- new_waitqueue!(), writable <- new_waitqueue!("Device::writable") });
/// ```
#[macro_export]
macro_rules! new_waitqueue {
    ($($name:literal)?) => {
        $crate::sync::WaitQueue::new($crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
