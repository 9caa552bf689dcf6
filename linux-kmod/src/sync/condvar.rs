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
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::CondVarTimeoutResult;
/// use linux_kmod::time::Jiffies;
///
/// /// What is left of the time, or why a system call ends.
/// fn left(result: CondVarTimeoutResult) -> Result<Jiffies> {
///     match result {
///         CondVarTimeoutResult::Woken { jiffies } => Ok(jiffies),
///         CondVarTimeoutResult::Signal { .. } => Err(ERESTARTSYS),
///         CondVarTimeoutResult::Timeout => Err(ETIMEDOUT),
///     }
/// }
/// ```
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
    /// again. A signal may come to a task that was notified, and so may the end of its time: it looks at the value before it gives up, or
    /// what another put there for it stays:
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
    ///             if self.changed.wait_interruptible(&mut items) && items.is_empty() {
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
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{static_lock_class, CondVar};
    /// /// All that are made here are of one class.
    /// fn changed(name: &'static CStr) -> Result<Pin<KBox<CondVar>>> {
    ///     KBox::pin_init(CondVar::new(name, static_lock_class!()), GFP_KERNEL)
    /// }
    /// ```
    pub fn new(name: &'static CStr, key: &'static LockClassKey) -> impl PinInit<Self> {
        pin_init!(CondVar { queue <- WaitQueue::new(name, key) })
    }

    /// Lets go of the lock, sleeps until somebody notifies, and takes the lock again.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// fn drain(queue: &Mutex<KVec<u32>>, taken: &CondVar) {
    ///     let mut items = queue.lock();
    ///     while !items.is_empty() {
    ///         taken.wait(&mut items);
    ///     }
    /// }
    /// ```
    pub fn wait<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) {
        self.sleep(TASK_UNINTERRUPTIBLE, guard, MAX_SCHEDULE_TIMEOUT);
    }

    /// As [`wait`](CondVar::wait), or until there is a signal. Returns whether there is one.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// fn reserve(slots: &Mutex<u32>, freed: &CondVar) -> Result {
    ///     let mut slots = slots.lock();
    ///     while *slots == 0 {
    ///         if freed.wait_interruptible(&mut slots) && *slots == 0 {
    ///             return Err(ERESTARTSYS);
    ///         }
    ///     }
    ///     *slots -= 1;
    ///     Ok(())
    /// }
    /// ```
    #[must_use = "a system call ends when there is a signal"]
    pub fn wait_interruptible<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) -> bool {
        self.sleep(TASK_INTERRUPTIBLE, guard, MAX_SCHEDULE_TIMEOUT);
        signal_pending()
    }

    /// As [`wait`](CondVar::wait), for so long at most. Returns what is left, 0 if nobody notified in time.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// # use linux_kmod::time::msecs_to_jiffies;
    /// fn wait_ready(ready: &Mutex<bool>, changed: &CondVar) -> Result {
    ///     let (mut ready, mut left) = (ready.lock(), msecs_to_jiffies(500));
    ///     while !*ready {
    ///         if left == 0 {
    ///             return Err(ETIMEDOUT);
    ///         }
    ///         left = changed.wait_timeout(&mut ready, left);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn wait_timeout<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>, timeout: Jiffies) -> Jiffies {
        self.sleep(TASK_UNINTERRUPTIBLE, guard, limit(timeout))
    }

    /// As [`wait_interruptible`](CondVar::wait_interruptible), for so long at most.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, CondVarTimeoutResult, Mutex};
    /// # use linux_kmod::time::HZ;
    /// fn wait_for_link(up: &Mutex<bool>, changed: &CondVar) -> Result {
    ///     let (mut up, mut left) = (up.lock(), 5 * HZ);
    ///     while !*up {
    ///         match changed.wait_interruptible_timeout(&mut up, left) {
    ///             _ if *up => break,
    ///             CondVarTimeoutResult::Woken { jiffies } => left = jiffies,
    ///             CondVarTimeoutResult::Signal { .. } => return Err(ERESTARTSYS),
    ///             CondVarTimeoutResult::Timeout => return Err(ETIMEDOUT),
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
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
    ///
    /// ```
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// /// One slot is for one task.
    /// fn release(slots: &Mutex<u32>, freed: &CondVar) {
    ///     *slots.lock() += 1;
    ///     freed.notify_one();
    /// }
    /// ```
    #[inline]
    pub fn notify_one(&self) {
        self.queue.wake(1);
    }

    /// Wakes all tasks that wait.
    ///
    /// ```
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// /// The device is unplugged, which is for all to know.
    /// fn disconnect(gone: &Mutex<bool>, changed: &CondVar) {
    ///     *gone.lock() = true;
    ///     changed.notify_all();
    /// }
    /// ```
    #[inline]
    pub fn notify_all(&self) {
        self.queue.wake_up();
    }

    /// The queue, for a function of the kernel that takes one, `poll_wait` among them.
    ///
    /// ```
    /// # use linux_kmod::poll::{Events, PollTable};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// # struct Queue { items: Mutex<KVec<u32>>, changed: CondVar }
    /// fn poll<'a>(queue: &'a Queue, table: &PollTable<'a>) -> Events {
    ///     table.register_wait(queue.changed.wait_queue());
    ///     Events::READABLE.when(!queue.items.lock().is_empty())
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn wait_queue(&self) -> &WaitQueue {
        &self.queue
    }
}

/// The initialiser of a [`CondVar`](crate::sync::CondVar) with a class of its own: `new_condvar!()`, or `new_condvar!("name")` for a
/// name in the reports of lockdep other than the place where it stands.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{new_condvar, new_mutex, CondVar, Mutex};
///
/// pin_data! {
///     struct Slots {
///         free: Mutex<u32>,
///         freed: CondVar,
///     }
/// }
///
/// let init = pin_init!(Slots { free <- new_mutex!(8), freed <- new_condvar!("Slots::freed") });
/// ```
#[macro_export]
macro_rules! new_condvar {
    ($($name:literal)?) => {
        $crate::sync::CondVar::new($crate::__lock_name!($($name)?), $crate::static_lock_class!())
    };
}
