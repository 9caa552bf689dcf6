//! A kernel module.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "What it does, in a line",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded. Registrations, memory and locks go in here; unloading drops them.
struct {type}Module;

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        pr_info!("init\n");
        Ok({type}Module)
    }
}

impl Drop for {type}Module {
    fn drop(&mut self) {
        pr_info!("exit\n");
    }
}
