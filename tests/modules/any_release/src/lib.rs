//! Opts out of the comparison of releases.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: AnyRelease,
    name: "any_release",
    license: "Dual MIT/GPL",
    description: "Loads into other kernels than its own",
    check_release: false,
}

struct AnyRelease;

impl KernelModule for AnyRelease {
    fn init() -> Result<Self> {
        pr_info!("loaded\n");
        Ok(AnyRelease)
    }
}
