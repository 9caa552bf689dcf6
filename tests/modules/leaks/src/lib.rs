//! Leaks, each time it is loaded, what its parameter names: to show that the counters of the cycles see it.

#![no_std]

use core::mem::forget;
use linux_kmod::bindings;
use linux_kmod::prelude::*;

kernel_module! {
    type: Leaks,
    name: "leaks",
    license: "Dual MIT/GPL",
    params: {
        what: charp { default: c"nothing", description: "object, large, vmalloc, page or nothing" },
    },
}

struct Leaks;

impl KernelModule for Leaks {
    fn init() -> Result<Self> {
        match module_parameters::what.get().to_bytes() {
            b"object" => forget(KBox::new([0_u64; 8], GFP_KERNEL)?),
            // More than a slab cache has objects of: the pages come from the page allocator.
            b"large" => forget(KVec::from_elem(0_u8, 16 << 10, GFP_KERNEL)?),
            b"vmalloc" => forget(VVec::from_elem(0_u8, 4096, GFP_KERNEL)?),
            // SAFETY: Allocating may sleep here.
            b"page" if unsafe { bindings::__get_free_page(bindings::GFP_KERNEL) } == 0 => return Err(ENOMEM),
            _ => {}
        }
        Ok(Leaks)
    }
}
