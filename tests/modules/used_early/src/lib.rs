//! Registers two devices, waits until somebody has opened one of them, and fails to initialise then.

#![no_std]
#![forbid(unsafe_code)]

use linux_kmod::chrdev;
use linux_kmod::fs::{File, FileOperations, Operations, Read};
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::prelude::*;
use linux_kmod::sync::Completion;
use linux_kmod::uaccess::UserSliceWriter;

kernel_module! {
    type: UsedEarly,
    name: "used_early",
    license: "Dual MIT/GPL",
    description: "Fails when it is in use already",
}

struct UsedEarly;

pin_data! {
    struct Opened {
        by_somebody: Completion,
        said: Said,
    }
}

struct Said;

impl Drop for Said {
    fn drop(&mut self) {
        pr_info!("dropped\n");
    }
}

struct OpenedFile;

impl FileOperations for OpenedFile {
    type Context = Arc<Opened>;
    type Data = Arc<Opened>;
    const OPERATIONS: Operations<Self> = Operations::new().read();

    fn open(opened: &Arc<Opened>, _: &File) -> Result<Arc<Opened>> {
        opened.by_somebody.complete_all();
        Ok(opened.clone())
    }
}

impl Read for OpenedFile {
    fn read(_: ArcBorrow<'_, Opened>, _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        to.write_from(b"still here\n", offset)
    }
}

impl KernelModule for UsedEarly {
    fn init() -> Result<Self> {
        let opened = Arc::pin_init(pin_init!(Opened { by_somebody <- Completion::new(), said: Said }), GFP_KERNEL)?;
        let _region = chrdev::builder(c"used_early", 0..1)?.register_device::<OpenedFile>(opened.clone())?.build()?;
        let options = MiscDeviceOptions { name: c"used_early", mode: 0o600 };
        let _device = MiscDeviceRegistration::<OpenedFile>::register(options, opened.clone())?;
        opened.by_somebody.wait_for_completion();
        Err(EL3RST)
    }
}
