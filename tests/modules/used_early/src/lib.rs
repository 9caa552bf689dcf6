//! Registers two devices and a file system, waits until somebody has opened or mounted one of them, and fails to initialise then.

#![no_std]
#![forbid(unsafe_code)]

use core::sync::atomic::{AtomicBool, Ordering};
use linux_kmod::chrdev;
use linux_kmod::fs::filesystem::{self, Attributes, Emitter, FileSystem};
use linux_kmod::fs::{File, FileOperations, Operations, Read};
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::prelude::*;
use linux_kmod::sync::Completion;
use linux_kmod::time::msecs_to_jiffies;
use linux_kmod::uaccess::UserSliceWriter;

kernel_module! {
    type: UsedEarly,
    name: "used_early",
    license: "Dual MIT/GPL",
    description: "Fails when it is in use already",
}

struct UsedEarly;

/// Somebody has opened or mounted something.
static USED: AtomicBool = AtomicBool::new(false);

/// Says that it goes.
struct Told(&'static str);

impl Drop for Told {
    fn drop(&mut self) {
        pr_info!("dropped {}\n", self.0);
    }
}

struct OpenedFile;

impl FileOperations for OpenedFile {
    type Context = Arc<Told>;
    type Data = Arc<Told>;
    const OPERATIONS: Operations<Self> = Operations::new().read();

    fn open(device: &Arc<Told>, _: &File) -> Result<Arc<Told>> {
        USED.store(true, Ordering::Relaxed);
        Ok(device.clone())
    }
}

impl Read for OpenedFile {
    fn read(_: ArcBorrow<'_, Told>, _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        to.write_from(b"still here\n", offset)
    }
}

struct Mounted {
    _told: Told,
}

impl FileSystem for Mounted {
    const NAME: &'static CStr = c"used_early";
    type Options = ();
    type Node = ();

    fn mount(_: &()) -> Result<(Self, Arc<()>)> {
        let root = Arc::new((), GFP_KERNEL)?;
        USED.store(true, Ordering::Relaxed);
        Ok((Mounted { _told: Told("the file system") }, root))
    }

    fn attributes(&self, _: &()) -> Attributes {
        Attributes::directory(1, 0o755)
    }

    fn lookup(&self, _: &(), _: &[u8]) -> Result<Option<Arc<()>>> {
        Ok(None)
    }

    fn entries(&self, _: &(), _: u64, _: &mut Emitter<'_>) -> Result {
        Ok(())
    }
}

impl KernelModule for UsedEarly {
    fn init() -> Result<Self> {
        let device = Arc::new(Told("the device"), GFP_KERNEL)?;
        let _region = chrdev::builder(c"used_early", 0..1)?.register_device::<OpenedFile>(device.clone())?.build()?;
        let options = MiscDeviceOptions { name: c"used_early", mode: 0o600 };
        let _device = MiscDeviceRegistration::<OpenedFile>::register(options, device)?;
        let _file_system = filesystem::Registration::<Mounted>::new()?;
        let nobody_completes = KBox::pin_init(Completion::new(), GFP_KERNEL)?;
        while !USED.load(Ordering::Relaxed) {
            nobody_completes.wait_for_completion_timeout(msecs_to_jiffies(50));
        }
        Err(EL3RST)
    }
}
