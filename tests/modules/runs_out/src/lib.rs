//! An allocation that Rust has no way to report ends in a panic, never in a write to null.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: RunsOut,
    name: "runs_out",
    license: "Dual MIT/GPL",
    description: "Wants more memory than there is",
}

struct RunsOut;

impl KernelModule for RunsOut {
    fn init() -> Result<Self> {
        let large: Vec<u8> = Vec::with_capacity(core::hint::black_box(1 << 46));
        // An allocation whose address nobody asks for may be left out.
        pr_info!("at {:p}\n", core::hint::black_box(large.as_ptr()));
        Ok(RunsOut)
    }
}
