//! A C file beside the Rust ones joins the module, and each calls the other.

#![no_std]

use linux_kmod::prelude::*;

kernel_module! {
    type: WithC,
    name: "with_c",
    license: "Dual MIT/GPL",
    description: "Has a C file",
}

struct WithC;

extern "C" {
    fn c_half(number: c_int) -> c_int;
}

/// What C calls.
#[no_mangle]
extern "C" fn rust_half(number: c_int) -> c_int {
    number + 1
}

impl KernelModule for WithC {
    fn init() -> Result<Self> {
        // SAFETY: The function in c_half.c takes any number and calls back only `rust_half`.
        let answer = unsafe { c_half(20) };
        pr_info!("C and Rust make {answer}\n");
        Ok(WithC)
    }
}
