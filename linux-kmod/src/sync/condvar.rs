//! Waiting for what is behind a lock.

use super::lock::{Backend, Guard};
use super::wait::{limit, schedule, signal_pending, Sleeper, WaitQueue};
use super::wait::{MAX_SCHEDULE_TIMEOUT, TASK_INTERRUPTIBLE, TASK_UNINTERRUPTIBLE};
use crate::ffi::{c_int, c_long};
use crate::init::PinInit;
use crate::lockdep::LockClassKey;
use crate::str::CStr;
use crate::time::Jiffies;
use crate::types::Opaque;
use crate::{pin_data, pin_init};

/// What ended a sleep that could end in several ways.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CondVarTimeoutResult {
    /// There is a signal for the task, which has that many jiffies left to sleep.
    Signal {
        /// What is left.
        jiffies: Jiffies,
    },
    /// Somebody woke it.
    Woken {
        /// What is left.
        jiffies: Jiffies,
    },
    /// Nobody did in time.
    Timeout,
}

pin_data! {
    /// A queue of tasks that wait for a value behind a lock to change.
    ///
    /// A task that waits lets go of the lock while it sleeps, and has it again when it goes on. It may go on for no reason, so it asks
    /// again:
    ///
    /// ```
    /// use linux_kmod::prelude::*;
    /// use linux_kmod::sync::{new_condvar, new_mutex, CondVar, Mutex};
    ///
    /// pin_data! {
    ///     struct Queue {
    ///         items: Mutex<KVec<u32>>,
    ///         changed: CondVar,
    ///     }
    /// }
    ///
    /// impl Queue {
    ///     fn new() -> impl PinInit<Self> {
    ///         pin_init!(Queue {
    ///             items <- new_mutex!(KVec::new(), "Queue::items"),
    ///             changed <- new_condvar!("Queue::changed"),
    ///         })
    ///     }
    ///
    ///     fn put(&self, item: u32) -> Result {
    ///         self.items.lock().push(item, GFP_KERNEL)?;
    ///         self.changed.notify_one();
    ///         Ok(())
    ///     }
    ///
    ///     fn take(&self) -> Result<u32> {
    ///         let mut items = self.items.lock();
    ///         loop {
    ///             if let Some(item) = items.pop() {
    ///                 return Ok(item);
    ///             }
    ///             if self.changed.wait_interruptible(&mut items) {
    ///                 return Err(ERESTARTSYS);
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// What is behind the lock is not in use while it is let go:
    ///
    /// ```compile_fail,E0499
    /// # use linux_kmod::sync::{CondVar, MutexGuard};
    /// fn wait(changed: &CondVar, guard: &mut MutexGuard<'_, u32>) {
    ///     let value = &mut **guard;
    ///     changed.wait(guard);
    ///     *value = 0;
    /// }
    /// ```
    pub struct CondVar {
        queue: WaitQueue,
    }
}

impl CondVar {
    /// The initialiser of a queue. [`new_condvar!`](crate::new_condvar) has a class for each place where it stands.
    pub fn new(name: &'static CStr, key: &'static LockClassKey) -> impl PinInit<Self> {
        pin_init!(CondVar { queue <- WaitQueue::new(name, key) })
    }

    /// Lets go of the lock, sleeps until somebody notifies, and takes the lock again.
    pub fn wait<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) {
        self.sleep(TASK_UNINTERRUPTIBLE, guard, MAX_SCHEDULE_TIMEOUT);
    }

    /// As [`wait`](CondVar::wait), or until there is a signal. Returns whether there is one.
    #[must_use = "a system call ends when there is a signal"]
    pub fn wait_interruptible<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) -> bool {
        self.sleep(TASK_INTERRUPTIBLE, guard, MAX_SCHEDULE_TIMEOUT);
        signal_pending()
    }

    /// As [`wait`](CondVar::wait), for so long at most. Returns what is left, 0 if nobody notified in time.
    pub fn wait_timeout<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>, timeout: Jiffies) -> Jiffies {
        self.sleep(TASK_UNINTERRUPTIBLE, guard, limit(timeout))
    }

    /// As [`wait_interruptible`](CondVar::wait_interruptible), for so long at most.
    pub fn wait_interruptible_timeout<T: ?Sized, B: Backend>(
        &self,
        guard: &mut Guard<'_, T, B>,
        timeout: Jiffies,
    ) -> CondVarTimeoutResult {
        let jiffies = self.sleep(TASK_INTERRUPTIBLE, guard, limit(timeout));
        match (signal_pending(), jiffies) {
            (true, jiffies) => CondVarTimeoutResult::Signal { jiffies },
            (false, 0) => CondVarTimeoutResult::Timeout,
            (false, jiffies) => CondVarTimeoutResult::Woken { jiffies },
        }
    }

    fn sleep<T: ?Sized, B: Backend>(&self, state: c_int, guard: &mut Guard<'_, T, B>, timeout: c_long) -> Jiffies {
        let entry = Opaque::uninit();
        let sleeper = Sleeper::new(&self.queue, &entry);
        // Before the lock is let go: who then changes the value and notifies finds the task in the queue.
        sleeper.prepare_exclusive(state);
        guard.do_unlocked(|| {
            let left = schedule(timeout);
            drop(sleeper);
            left.max(0).unsigned_abs()
        })
    }

    /// Wakes one of the tasks that wait, if there is any.
    #[inline]
    pub fn notify_one(&self) {
        self.queue.wake(1);
    }

    /// Wakes all tasks that wait.
    #[inline]
    pub fn notify_all(&self) {
        self.queue.wake_up();
    }

    /// The queue, for a function of the kernel that takes one, `poll_wait` among them.
    #[inline]
    #[must_use]
    pub fn wait_queue(&self) -> &WaitQueue {
        &self.queue
    }
}

/// The initialiser of a [`CondVar`](crate::sync::CondVar) with a class of its own: `new_condvar!()`, or `new_condvar!("name")` for a
/// name in the reports of lockdep other than the place where it stands.
#[macro_export]
macro_rules! new_condvar {
    ($($name:literal)?) => {
        $crate::sync::CondVar::new($crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
