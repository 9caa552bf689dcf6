//! The allocator behind the `alloc` crate.

#![no_std]

extern crate alloc;

use alloc::collections::BTreeMap;
use alloc::rc::Rc;
use alloc::sync::Arc;
use linux_kmod::prelude::*;

kernel_module! {
    type: Heap,
    name: "heap",
    license: "Dual MIT/GPL",
    description: "Allocates",
}

struct Heap {
    kept: Vec<Box<u64>>,
}

#[repr(align(256))]
struct Aligned(#[allow(dead_code)] u8);

fn check(what: &str, right: bool) -> Result {
    if right {
        pr_info!("{what}: right\n");
        Ok(())
    } else {
        pr_err!("{what}: WRONG\n");
        Err(EIO)
    }
}

impl KernelModule for Heap {
    fn init() -> Result<Self> {
        let kept: Vec<Box<u64>> = (0..1000).map(Box::new).collect();
        check("boxes", kept.iter().map(|b| **b).sum::<u64>() == 499_500)?;

        let mut text = String::new();
        for n in 0..500 {
            text = format!("{text}{}", n % 10);
        }
        check("strings grow", text.len() == 500 && text.ends_with("789"))?;

        let aligned: Vec<Box<Aligned>> = (0..20).map(|n| Box::new(Aligned(n))).collect();
        check("alignment", aligned.iter().all(|a| core::ptr::from_ref(&**a).addr() % 256 == 0))?;

        let mut large: Vec<u8> = Vec::new();
        large.try_reserve_exact(8 << 20)?;
        large.resize(8 << 20, 0xa5);
        large.extend_from_slice(&[1, 2, 3]);
        check("8 MiB and a move", large[(8 << 20) - 1] == 0xa5 && large[(8 << 20) + 2] == 3)?;
        large.truncate(10);
        large.shrink_to_fit();
        check("shrinking", large.iter().all(|b| *b == 0xa5))?;
        check("zeroed", vec![0_u32; 5000].iter().all(|n| *n == 0))?;

        // More than any machine has, and more than fits the kernel's own arithmetic.
        for bytes in [1 << 33, 1 << 46, isize::MAX as usize] {
            check("no memory", Vec::<u8>::new().try_reserve_exact(bytes).is_err())?;
        }
        let refused: Result = (|| Ok(Vec::<u8>::new().try_reserve(1 << 46)?))();
        check("the error is ENOMEM", refused == Err(ENOMEM))?;

        let shared = Arc::new(Rc::new(5));
        let tree: BTreeMap<u32, String> = (0..100).map(|n| (n, n.to_string())).collect();
        check("collections", tree[&42] == "42" && Arc::strong_count(&shared) == 1)?;
        Ok(Heap { kept })
    }
}

impl Drop for Heap {
    fn drop(&mut self) {
        pr_info!("freeing {}\n", self.kept.len());
    }
}
