//! Devices of all kinds, for `tests/programs/files.c`.

#![no_std]
#![forbid(unsafe_code)]

mod all;
mod few;

use linux_kmod::chrdev;
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::prelude::*;

kernel_module! {
    type: Files,
    name: "files",
    license: "Dual MIT/GPL",
    description: "Devices of all kinds",
}

struct Files {
    _region: chrdev::Registration,
    _all: MiscDeviceRegistration<all::All>,
}

impl KernelModule for Files {
    fn init() -> Result<Self> {
        region_is_enforced();
        let region = chrdev::builder(c"files", 0..4)?
            .register_device::<few::Cycle>(())?
            .register_device::<few::Seeks>(())?
            .register_device::<few::Counts>(())?
            .register_device::<few::Nothing>(())?
            .build()?;
        pr_info!("major {}\n", region.major());
        let all =
            MiscDeviceRegistration::register(MiscDeviceOptions { name: c"files", mode: 0o600 }, all::Shared::new()?)?;

        let taken = MiscDeviceRegistration::<all::All>::register(
            MiscDeviceOptions { name: c"files", mode: 0o600 },
            all::Shared::new()?,
        );
        pr_info!("a name that is taken: {:?}\n", taken.err());
        let odd = MiscDeviceRegistration::<all::All>::register(
            MiscDeviceOptions { name: c"a/b", mode: 0o600 },
            all::Shared::new()?,
        );
        pr_info!("a name with a slash: {:?}\n", odd.err());
        Ok(Files { _region: region, _all: all })
    }
}

/// What is wrong with a region is said before anything is registered.
fn region_is_enforced() {
    let too_many = chrdev::builder(c"files-many", 0..1)
        .and_then(|region| region.register_device::<few::Cycle>(()))
        .and_then(|region| region.register_device::<few::Cycle>(()));
    pr_info!("too many minors: {:?}\n", too_many.err());
    let odd =
        [chrdev::builder(c"", 0..1), chrdev::builder(c"files-none", 3..3), chrdev::builder(c"files-far", 0..1 << 21)];
    pr_info!("odd regions: {:?}\n", odd.map(Result::err));
}
