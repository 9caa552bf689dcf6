//! The smallest module: it says hello when it is loaded and when it is unloaded.

#![no_std]
#![forbid(unsafe_code)]

use linux_kmod::prelude::*;

kernel_module! {
    type: Hello,
    name: "hello",
    author: "The linux-kmod authors",
    description: "Says hello from Rust",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded. It may hold registrations, memory, locks: all are dropped on unload.
struct Hello;

impl KernelModule for Hello {
    fn init() -> Result<Self> {
        pr_info!("init\n");
        println!("hello from rust");
        Ok(Hello)
    }
}

impl Drop for Hello {
    fn drop(&mut self) {
        pr_info!("exit\n");
    }
}
