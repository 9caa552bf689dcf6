//! Says what inline functions, macros and constants of the kernel are in Rust. The module `reference` says the same in C.

#![no_std]

#[macro_use]
mod say;

mod constants;
mod deferred;
mod devices;
mod lists;
mod locks;
mod maps;
mod memory;
mod network;
mod numbers;
mod processor;
mod tasks;
mod values;

use linux_kmod::prelude::*;

kernel_module! {
    type: Translated,
    name: "translated",
    description: "Inline functions, macros and constants, from Rust",
    license: "GPL",
}

struct Translated;

impl KernelModule for Translated {
    fn init() -> Result<Self> {
        constants::say();
        // SAFETY: each of these calls what it calls as C code does, with memory of its own, in a task that may sleep.
        unsafe {
            values::say();
            numbers::say();
            lists::say();
            maps::say();
            memory::say()?;
            locks::say();
            deferred::say()?;
            tasks::say();
            network::say()?;
            devices::say();
            processor::say();
        }
        Ok(Translated)
    }
}
