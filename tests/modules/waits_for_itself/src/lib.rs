//! A reader that waits for readers to end panics: it would wait for itself, or lose what it reads.

#![no_std]

use linux_kmod::prelude::*;
use linux_kmod::sync::rcu::{self, Rcu};

kernel_module! {
    type: WaitsForItself,
    name: "waits_for_itself",
    license: "Dual MIT/GPL",
    description: "Drops what it reads",
}

struct WaitsForItself;

impl KernelModule for WaitsForItself {
    fn init() -> Result<Self> {
        let pointer = Rcu::new(KBox::new(42, GFP_KERNEL)?);
        {
            let _guard = rcu::read_lock();
            let _another = rcu::read_lock();
        }
        // Those have ended.
        drop(pointer.replace(Some(KBox::new(43, GFP_KERNEL)?)));

        let guard = rcu::read_lock();
        let number = pointer.read(&guard);
        drop(pointer.replace(None));
        pr_info!("{number:?}: WRONG\n");
        Ok(WaitsForItself)
    }
}
