//! Locks, waiting and RCU, by several threads at a time.

#![no_std]

mod rcus;
mod thread;
mod waits;

use linux_kmod::init::OnlyCallFromDrop;
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, new_rwlock, new_spinlock, Mutex, RwLock, SpinLock};
use linux_kmod::InPlaceModule;
use thread::in_threads;

kernel_module! {
    type: Locks,
    name: "locks",
    license: "Dual MIT/GPL",
    description: "Locks, waits and swaps",
    params: {
        wait_for_signal: bool { default: false, description: "Wait for ever in init, or until a signal comes" },
    },
}

pin_data! {
    #[pinned_drop]
    struct Locks {
        mutex: Mutex<u32>,
        spinlock: SpinLock<u32>,
        rwlock: RwLock<u32>,
    }
}

pub fn check(what: &str, right: bool) -> Result {
    if right {
        pr_info!("{what}: right\n");
        Ok(())
    } else {
        pr_err!("{what}: WRONG\n");
        Err(EIO)
    }
}

const THREADS: usize = 4;
const ROUNDS: u32 = 2000;

/// Adds one in a way that loses some if another does so at the same time.
fn add_one(value: &mut u32) {
    let old = core::hint::black_box(*value);
    for _ in 0..20 {
        core::hint::spin_loop();
    }
    *value = core::hint::black_box(old) + 1;
}

fn mutexes() -> Result {
    let counter = Arc::pin_init(new_mutex!(0u32, "counter"), GFP_KERNEL)?;
    in_threads(THREADS, counter.clone(), |counter| {
        for _ in 0..ROUNDS {
            add_one(&mut counter.lock());
        }
    })?;
    check("a mutex loses nothing", *counter.lock() == ROUNDS * THREADS as u32)?;
    let guard = counter.lock();
    check("a mutex that is held is not had", counter.try_lock().is_none())?;
    drop(guard);
    check("a mutex that is let go is had", counter.try_lock().is_some())?;
    let mine = counter.lock_interruptible().is_ok();
    check("nobody interrupts", mine)
}

fn interrupts_are_off() -> bool {
    // SAFETY: It has no contract.
    unsafe { linux_kmod::bindings::irqs_disabled() }
}

fn spinlocks() -> Result {
    let counter = Arc::pin_init(new_spinlock!(0u32), GFP_KERNEL)?;
    in_threads(THREADS, counter.clone(), |counter| {
        for round in 0..ROUNDS {
            match round % 2 {
                0 => add_one(&mut counter.lock()),
                _ => add_one(&mut counter.lock_irqsave()),
            }
        }
    })?;
    check("a spinlock loses nothing", *counter.lock() == ROUNDS * THREADS as u32)?;
    let guard = counter.lock();
    let held = counter.try_lock().is_none();
    drop(guard);
    check("a spinlock that is held is not had", held)?;
    let other = KBox::pin_init(new_spinlock!(0u32), GFP_KERNEL)?;
    let before = interrupts_are_off();
    let guard = counter.lock_irqsave();
    let one = interrupts_are_off();
    drop(other.lock_irqsave());
    let still = interrupts_are_off();
    drop(guard);
    let after = interrupts_are_off();
    // On kernels with PREEMPT_RT the lock sleeps, and interrupts stay on.
    #[allow(unexpected_cfgs, reason = "it is declared where the kernel has it")]
    let off = !cfg!(CONFIG_PREEMPT_RT);
    check("irqsave turns interrupts off and on", !before && one == off && still == off && !after)
}

fn rwlocks() -> Result {
    let pair = Arc::pin_init(new_rwlock!([0u32; 2], "pair"), GFP_KERNEL)?;
    in_threads(THREADS, pair.clone(), |pair| {
        for round in 0..ROUNDS {
            if round % 8 == 0 {
                let mut pair = pair.write();
                add_one(&mut pair[0]);
                add_one(&mut pair[1]);
            } else {
                let pair = pair.read();
                if pair[0] != pair[1] {
                    pr_err!("a reader saw half: WRONG\n");
                }
            }
        }
    })?;
    check("a rwlock loses nothing", pair.read()[0] == ROUNDS / 8 * THREADS as u32)?;
    let one = pair.read();
    let (reader, writer) = (pair.try_read().is_some(), pair.try_write().is_some());
    drop(one);
    check("readers let readers in, and no writers", reader && !writer)?;
    let one = pair.write_irqsave();
    let (reader, writer) = (pair.try_read().is_some(), pair.try_write().is_some());
    drop(one);
    check("a writer lets nobody in", !reader && !writer)?;
    drop(pair.read_irqsave());
    check("interrupts are on again", !interrupts_are_off())
}

/// Does all that a module can do before its value is made.
fn checks() -> Result {
    if module_parameters::wait_for_signal.get() {
        return waits::for_a_signal();
    }
    mutexes()?;
    spinlocks()?;
    rwlocks()?;
    waits::all()?;
    rcus::all()
}

impl InPlaceModule for Locks {
    fn init() -> impl PinInit<Self, Error> {
        try_pin_init!(Locks {
            mutex <- checks().map(|()| new_mutex!(1))?,
            spinlock <- new_spinlock!(2),
            rwlock <- new_rwlock!(3),
        })
    }
}

impl PinnedDrop for Locks {
    fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop) {
        pr_info!("kept {}\n", *self.mutex.lock() + *self.spinlock.lock() + *self.rwlock.read());
    }
}
