//! Uses a crate of the registry.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: WithCrate,
    name: "with_crate",
    license: "Dual MIT/GPL",
    description: "Has a dependency",
}

struct WithCrate;

impl KernelModule for WithCrate {
    fn init() -> Result<Self> {
        pr_info!("{}\n", itoa::Buffer::new().format(i128::MIN));
        Ok(WithCrate)
    }
}
