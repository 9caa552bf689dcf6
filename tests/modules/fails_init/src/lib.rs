//! Its `init` refuses: loading must fail with that error number, and what `init` had made must be gone.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: FailsInit,
    name: "fails_init",
    license: "Dual MIT/GPL",
    description: "Refuses to load",
}

struct FailsInit;

/// Stands for a registration that `init` made before it failed.
struct Registration;

impl Drop for Registration {
    fn drop(&mut self) {
        pr_info!("registration dropped\n");
    }
}

impl KernelModule for FailsInit {
    fn init() -> Result<Self> {
        let _registration = Registration;
        pr_info!("refusing\n");
        pr_debug!("without DEBUG\n");
        Err(EBUSY)
    }
}

impl Drop for FailsInit {
    fn drop(&mut self) {
        pr_info!("never made, but dropped\n");
    }
}
