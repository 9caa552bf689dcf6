//! Memory that can run out, and values that are made in their places.

#![no_std]
#![forbid(unsafe_code)]

use core::sync::atomic::{AtomicU32, Ordering};
use linux_kmod::alloc::{AllocError, Flags};
use linux_kmod::init::{pin_init_array_from_fn, zeroed, OnlyCallFromDrop};
use linux_kmod::prelude::*;

kernel_module! {
    type: Fallible,
    name: "fallible",
    license: "Dual MIT/GPL",
    description: "Allocates, and takes no for an answer",
}

struct Fallible {
    kept: KVec<KBox<u64>>,
    shared: Arc<dyn Area>,
}

fn check(what: &str, right: bool) -> Result {
    if right {
        pr_info!("{what}: right\n");
        Ok(())
    } else {
        pr_err!("{what}: WRONG\n");
        Err(EIO)
    }
}

trait Area: Send + Sync {
    fn area(&self) -> u32;
}

struct Square(u32);
impl Area for Square {
    fn area(&self) -> u32 {
        self.0 * self.0
    }
}

#[repr(align(256))]
struct Aligned([u8; 300]);

/// How many values of [`Counted`] there are.
static COUNT: AtomicU32 = AtomicU32::new(0);

struct Counted;
impl Counted {
    fn new() -> Self {
        COUNT.fetch_add(1, Ordering::Relaxed);
        Counted
    }
}
impl Drop for Counted {
    fn drop(&mut self) {
        COUNT.fetch_sub(1, Ordering::Relaxed);
    }
}

pin_data! {
    #[pinned_drop]
    struct Parts {
        first: Counted,
        others: [Counted; 3],
        last: KBox<Counted>,
    }
}

impl PinnedDrop for Parts {
    fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop) {
        pr_info!("parts go\n");
    }
}

impl Parts {
    /// Fails at a step, if that is less than 3.
    fn new(step: usize) -> impl PinInit<Self, Error> {
        let at = move |this| if step == this { Err(EBUSY) } else { Ok(Counted::new()) };
        try_pin_init!(Parts {
            first: at(0)?,
            others <- pin_init_array_from_fn::<3, Counted, _, _>(move |i| if i == 2 { at(1) } else { Ok(Counted::new()) }),
            last: KBox::new(at(2)?, GFP_KERNEL)?,
        })
    }
}

fn boxes() -> Result {
    check("KBox", *KBox::new(7, GFP_KERNEL)? == 7)?;
    check("VBox", VBox::new([3u8; 3000], GFP_KERNEL)?.iter().all(|b| *b == 3))?;
    check("KVBox", *KVBox::new(9, GFP_KERNEL)? == 9)?;
    check("GFP_ATOMIC", *KBox::new(7, GFP_ATOMIC | __GFP_ZERO)? == 7)?;
    let aligned = KBox::new(Aligned([1; 300]), GFP_KERNEL)?;
    check("alignment", (&raw const *aligned).addr() % 256 == 0 && aligned.0[299] == 1)?;
    let area: KBox<dyn Area> = KBox::new(Square(3), GFP_KERNEL)?;
    check("a box of a trait", area.area() == 9)
}

fn refusals() -> Result {
    // More than kmalloc has, than the kernel's arithmetic, than the address space.
    let enough = |n, flags: Flags| KVec::<u8>::with_capacity(n, flags);
    check("kmalloc refuses", enough(1 << 30, GFP_KERNEL).is_err() && enough(1 << 40, GFP_KERNEL).is_err())?;
    check("arithmetic refuses", KVec::<u64>::with_capacity(usize::MAX / 4, GFP_KERNEL).is_err())?;
    check("vmalloc refuses", VVec::<u8>::with_capacity(2_000_000_000, GFP_KERNEL | __GFP_NORETRY).is_err())?;
    let error: Result<VVec<u8>> = VVec::with_capacity(1 << 40, GFP_KERNEL).map_err(Error::from);
    check("the error is ENOMEM", matches!(error, Err(ENOMEM)))
}

fn vectors() -> Result {
    let mut vec = KVec::new();
    for i in 0..1000u32 {
        vec.push(i, GFP_KERNEL)?;
    }
    vec.retain(|i| *i % 2 == 0);
    check("KVec", vec.len() == 500 && vec.iter().sum::<u32>() == 249_500)?;
    let mut large = KVVec::from_elem(0xa5u8, 8 << 20, GFP_KERNEL)?;
    large.extend_from_slice(&[1, 2, 3], GFP_KERNEL)?;
    check("KVVec moves 8 MiB", large[0] == 0xa5 && large[(8 << 20) + 2] == 3)?;
    let zeroes = VBox::init(zeroed::<[u64; 1 << 17]>(), GFP_KERNEL)?;
    check("1 MiB made in its place", zeroes.iter().all(|z| *z == 0))
}

fn initialisers() -> Result {
    for step in 0..3 {
        let failed = KBox::pin_init(Parts::new(step), GFP_KERNEL);
        check("a step fails", matches!(failed, Err(EBUSY)) && COUNT.load(Ordering::Relaxed) == 0)?;
    }
    let mut parts = Arc::pin_init(Parts::new(3), GFP_KERNEL)?;
    check("all steps work", COUNT.load(Ordering::Relaxed) == 5)?;
    for _ in 0..10 {
        parts = parts.clone();
    }
    check("fields are reached", parts.as_arc_borrow().others.len() == 3)?;
    drop(parts);
    check("dropped once", COUNT.load(Ordering::Relaxed) == 0)?;
    let failed: Result<KBox<Counted>, AllocError> = KBox::try_init(Err::<Counted, AllocError>(AllocError), GFP_KERNEL);
    check("an error of another type", matches!(failed, Err(AllocError)))?;
    stack_pin_init!(let here = pin_init!(Pair { one: Counted::new(), other: Counted::new() }));
    let Pair { one: _, other: _ } = &*here;
    check("on the stack", COUNT.load(Ordering::Relaxed) == 2)
}

pin_data! {
    struct Pair {
        one: Counted,
        other: Counted,
    }
}

impl KernelModule for Fallible {
    fn init() -> Result<Self> {
        boxes()?;
        refusals()?;
        vectors()?;
        initialisers()?;
        check("and not after", COUNT.load(Ordering::Relaxed) == 0)?;
        let mut kept = KVec::with_capacity(1000, GFP_KERNEL)?;
        for i in 0..1000 {
            kept.push(KBox::new(i, GFP_KERNEL)?, GFP_KERNEL)?;
        }
        Ok(Fallible { kept, shared: Arc::new(Square(4), GFP_KERNEL)? })
    }
}

impl Drop for Fallible {
    fn drop(&mut self) {
        let sum: u64 = self.kept.iter().map(|b| **b).sum();
        pr_info!("kept {sum}, shared {}\n", self.shared.area());
    }
}
