//! A panic prints its message and its place, and then BUGs.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: Panics,
    name: "panics",
    license: "Dual MIT/GPL",
    description: "Panics",
}

struct Panics;

impl KernelModule for Panics {
    fn init() -> Result<Self> {
        let answer = 42;
        panic!("the answer is {answer}");
    }
}
