//! An index that is out of bounds panics, and reads nothing.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: Overruns,
    name: "overruns",
    license: "Dual MIT/GPL",
    description: "Reads past an array's end",
}

struct Overruns;

impl KernelModule for Overruns {
    fn init() -> Result<Self> {
        let index = core::hint::black_box(12);
        pr_info!("{}\n", [1, 2, 3][index]);
        Ok(Overruns)
    }
}
