//! Readers and writers without a lock.

use crate::check;
use crate::thread::in_threads;
use core::sync::atomic::{AtomicU32, Ordering};
use linux_kmod::prelude::*;
use linux_kmod::sync::rcu::{self, Rcu};

static ALIVE: AtomicU32 = AtomicU32::new(0);

/// Two halves that are the same, unless it was dropped.
struct Halves(AtomicU32, AtomicU32);

impl Halves {
    fn new(n: u32) -> Result<KBox<Self>> {
        let halves = KBox::new(Halves(AtomicU32::new(n), AtomicU32::new(n)), GFP_KERNEL)?;
        ALIVE.fetch_add(1, Ordering::Relaxed);
        Ok(halves)
    }
}

impl Drop for Halves {
    fn drop(&mut self) {
        self.0.store(1, Ordering::Relaxed);
        self.1.store(2, Ordering::Relaxed);
        ALIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

pub fn all() -> Result {
    let pointer = Arc::new(Rcu::<KBox<Halves>>::null(), GFP_KERNEL)?;
    let guard = rcu::read_lock();
    let nothing = pointer.read(&guard).is_none();
    drop(guard);
    check("rcu begins with nothing", nothing)?;
    in_threads(3, pointer.clone(), |pointer| {
        for round in 0..30 {
            for _ in 0..200 {
                let guard = rcu::read_lock();
                if let Some(halves) = pointer.read(&guard) {
                    let first = halves.0.load(Ordering::Relaxed);
                    core::hint::spin_loop();
                    if first != halves.1.load(Ordering::Relaxed) {
                        pr_err!("a reader saw what was dropped: WRONG\n");
                    }
                }
            }
            match Halves::new(round) {
                Ok(new) => drop(pointer.replace(Some(new))),
                Err(_) => pr_err!("no memory: WRONG\n"),
            }
        }
    })?;
    check("one is left", ALIVE.load(Ordering::Relaxed) == 1)?;
    let last = pointer.replace(None).ok_or(EIO)?.synchronize();
    check("and is taken back", last.0.load(Ordering::Relaxed) == 29)?;
    drop(pointer.replace(Some(last)));
    drop(pointer);
    check("none leaks", ALIVE.load(Ordering::Relaxed) == 0)
}
