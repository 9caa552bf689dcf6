//! Tasks that wait for each other.

use crate::check;
use crate::thread::spawn;
use core::sync::atomic::{AtomicU32, Ordering};
use linux_kmod::prelude::*;
use linux_kmod::sync::{
    new_condvar, new_mutex, new_spinlock, new_waitqueue, Completion, CondVar, CondVarTimeoutResult, Mutex, SpinLock,
    WaitQueue,
};
use linux_kmod::time::msecs_to_jiffies;

pub fn all() -> Result {
    condvars()?;
    queues()?;
    completions()
}

pin_data! {
    struct Queue {
        items: Mutex<KVec<u32>>,
        spinning: SpinLock<u32>,
        changed: CondVar,
        taken: CondVar,
    }
}

impl Queue {
    fn new() -> impl PinInit<Self> {
        pin_init!(Queue {
            items <- new_mutex!(KVec::new(), "Queue::items"),
            spinning <- new_spinlock!(0, "Queue::spinning"),
            changed <- new_condvar!("Queue::changed"),
            taken <- new_condvar!(),
        })
    }
}

const ITEMS: u32 = 200;

fn condvars() -> Result {
    let queue = Arc::pin_init(Queue::new(), GFP_KERNEL)?;
    let thread = spawn(queue.clone(), |queue: &Queue| {
        for item in 1..=ITEMS {
            let mut items = queue.items.lock();
            while !items.is_empty() {
                queue.taken.wait(&mut items);
            }
            if items.push(item, GFP_KERNEL).is_err() {
                pr_err!("no memory: WRONG\n");
            }
            queue.changed.notify_one();
        }
    })?;
    let mut sum = 0;
    for _ in 0..ITEMS {
        let mut items = queue.items.lock();
        while items.is_empty() {
            if queue.changed.wait_interruptible(&mut items) {
                return Err(ERESTARTSYS);
            }
        }
        sum += items.pop().unwrap_or(0);
        queue.taken.notify_all();
    }
    drop(thread);
    check("a condvar hands over", sum == ITEMS * (ITEMS + 1) / 2)?;

    let thread = spawn(queue.clone(), |queue: &Queue| {
        *queue.spinning.lock_irqsave() = 1;
        queue.changed.notify_all();
    })?;
    let mut value = queue.spinning.lock();
    while *value == 0 {
        queue.changed.wait(&mut value);
    }
    drop(value);
    drop(thread);
    check("a condvar takes a spinlock", true)?;

    let mut items = queue.items.lock();
    let left = queue.changed.wait_timeout(&mut items, msecs_to_jiffies(20));
    check("a condvar gives up in time", left == 0)?;
    let how = queue.changed.wait_interruptible_timeout(&mut items, msecs_to_jiffies(20));
    check("and says why", how == CondVarTimeoutResult::Timeout)
}

pin_data! {
    struct Flag {
        value: AtomicU32,
        set: WaitQueue,
    }
}

fn queues() -> Result {
    let make = pin_init!(Flag { value: AtomicU32::new(0), set <- new_waitqueue!("Flag::set") });
    let flag = Arc::pin_init(make, GFP_KERNEL)?;
    let is = |n| flag.value.load(Ordering::Acquire) >= n;
    check("a queue gives up in time", flag.set.wait_event_timeout(msecs_to_jiffies(20), || is(1)) == 0)?;
    let thread = spawn(flag.clone(), |flag: &Flag| {
        for _ in 0..100 {
            flag.value.fetch_add(1, Ordering::Release);
            flag.set.wake_up();
        }
    })?;
    flag.set.wait_event(|| is(10));
    flag.set.wait_event_interruptible(|| is(100))?;
    drop(thread);
    check("a queue wakes", is(100))?;
    check("what is true is not waited for", flag.set.wait_event_interruptible_timeout(0, || true)? == 1)
}

fn completions() -> Result {
    let done = Arc::pin_init(Completion::new(), GFP_KERNEL)?;
    check("not done yet", done.wait_for_completion_timeout(msecs_to_jiffies(20)) == 0)?;
    let thread = spawn(done.clone(), Completion::complete)?;
    done.wait_for_completion_interruptible()?;
    drop(thread);
    done.complete_all();
    done.wait_for_completion();
    check("done for all", done.wait_for_completion_timeout(msecs_to_jiffies(20)) > 0)?;
    done.reinit();
    check("not done again", done.wait_for_completion_timeout(1) == 0)
}

/// Waits for what does not come.
pub fn for_a_signal() -> Result {
    let never = KBox::pin_init(new_waitqueue!(), GFP_KERNEL)?;
    pr_info!("waiting\n");
    let how = never.wait_event_interruptible(|| false);
    check("a signal ends a wait", how == Err(ERESTARTSYS))?;
    let lock = KBox::pin_init(new_mutex!(()), GFP_KERNEL)?;
    let changed = KBox::pin_init(new_condvar!(), GFP_KERNEL)?;
    check("and one with a lock", changed.wait_interruptible(&mut lock.lock()))?;
    Err(ERESTARTSYS)
}
