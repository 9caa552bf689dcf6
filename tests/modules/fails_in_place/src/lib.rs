//! A module that is made in its place, and whose third field cannot be made: loading must fail with that error number, and the fields
//! before it must be gone.

#![no_std]
#![forbid(unsafe_code)]

use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, Mutex};
use linux_kmod::InPlaceModule;

kernel_module! {
    type: FailsInPlace,
    name: "fails_in_place",
    license: "Dual MIT/GPL",
    description: "Refuses to load when it is made in part",
}

pin_data! {
    struct FailsInPlace {
        first: Mutex<Told>,
        second: Told,
        third: Told,
    }
}

struct Told(&'static str);

impl Drop for Told {
    fn drop(&mut self) {
        pr_info!("dropped {}\n", self.0);
    }
}

fn refused() -> Result<Told> {
    Err(ENXIO)
}

impl InPlaceModule for FailsInPlace {
    fn init() -> impl PinInit<Self, Error> {
        try_pin_init!(FailsInPlace {
            first <- new_mutex!(Told("first")),
            second: Told("second"),
            third: refused()?,
        })
    }
}
