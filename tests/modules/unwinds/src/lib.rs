//! Registers one thing after the other, of which one fails: parameter `fails`, from 1; 0 is none.

#![no_std]
#![forbid(unsafe_code)]

use core::sync::atomic::AtomicBool;
use linux_kmod::chrdev;
use linux_kmod::fs::filesystem::{self, Attributes, Emitter, FileSystem};
use linux_kmod::fs::{File, FileOperations, Operations};
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::prelude::*;
use linux_kmod::procfs::{Entry, Folder};
use linux_kmod::seq_file::{SeqFile, Show};
use linux_kmod::sysctl::Sysctl;

kernel_module! {
    type: Unwinds,
    name: "unwinds",
    license: "Dual MIT/GPL",
    description: "Fails at each step of its initialisation",
    params: {
        fails: u8 { description: "The step that fails" },
    },
}

#[allow(dead_code, reason = "kept for dropping them")]
struct Unwinds {
    region: chrdev::Registration,
    device: MiscDeviceRegistration<Nothing>,
    sysctl: Sysctl<AtomicBool>,
    folder: Arc<Folder>,
    entry: Entry<Told>,
    good: Option<filesystem::Registration<Good>>,
}

/// Says that it goes.
struct Told(&'static str);

impl Drop for Told {
    fn drop(&mut self) {
        pr_info!("dropped {}\n", self.0);
    }
}

struct Nothing;

impl FileOperations for Nothing {
    type Context = Told;
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new();

    fn open(_: &Told, _: &File) -> Result {
        Ok(())
    }
}

impl Show for Told {
    fn show(&self, file: &mut SeqFile) -> Result {
        file.write(self.0.as_bytes());
        Ok(())
    }
}

/// A file system with nothing but a root, which cannot be mounted where that is asked for.
struct Empty;
struct Good(Empty);
struct Taken(Empty);

macro_rules! empty {
    ($type:ident, $name:expr) => {
        impl FileSystem for $type {
            const NAME: &'static CStr = $name;
            type Options = bool;
            type Node = Told;

            fn option(fails: &mut bool, name: &CStr, _: Option<&CStr>) -> Result<bool> {
                *fails = name == c"fails";
                Ok(*fails)
            }

            fn mount(fails: &bool) -> Result<(Self, Arc<Told>)> {
                let root = Arc::new(Told("root"), GFP_KERNEL)?;
                if *fails {
                    return Err(EUCLEAN);
                }
                Ok(($type(Empty), root))
            }

            /// Of folders it counts no names at all.
            fn attributes(&self, _: &Told) -> Attributes {
                let mut attributes = Attributes::directory(1, 0o755);
                attributes.nlink = 0;
                attributes
            }

            fn create(&self, _: &Told, _: &[u8], _: &Attributes) -> Result<Arc<Told>> {
                Ok(Arc::new(Told("folder"), GFP_KERNEL)?)
            }

            fn remove(&self, _: &Told, _: &[u8], _: &Told) -> Result {
                Ok(())
            }

            fn lookup(&self, _: &Told, _: &[u8]) -> Result<Option<Arc<Told>>> {
                Ok(None)
            }

            fn entries(&self, _: &Told, _: u64, _: &mut Emitter<'_>) -> Result {
                Ok(())
            }
        }
    };
}
empty!(Good, c"unwinds");
empty!(Taken, c"tmpfs");

impl Drop for Empty {
    fn drop(&mut self) {
        pr_info!("dropped file system\n");
    }
}

impl KernelModule for Unwinds {
    fn init() -> Result<Self> {
        let fails = module_parameters::fails.get();
        // What is taken by the kernel itself stands for what fails.
        let name = |step, good: &'static CStr, taken: &'static CStr| if fails == step { taken } else { good };

        let region = chrdev::builder(c"unwinds", 0..if fails == 1 { 1 } else { 2 })?
            .register_device::<Nothing>(Told("minor 0"))?
            .register_device::<Nothing>(Told("minor 1"))?
            .build()?;
        let device = MiscDeviceRegistration::register(
            MiscDeviceOptions { name: name(2, c"unwinds", c"cpu_dma_latency"), mode: 0o600 },
            Told("misc"),
        )?;
        let sysctl = Sysctl::register(c"kernel", name(3, c"unwinds", c"panic"), AtomicBool::new(true), 0o644)?;
        let folder = Folder::new(name(4, c"unwinds", c"fs"), None)?;
        let entry = match fails {
            5 => Entry::show(c"uptime", 0o444, None, Told("proc"))?,
            _ => Entry::show(c"entry", 0o444, Some(&folder), Told("proc"))?,
        };
        if fails == 6 {
            filesystem::Registration::<Taken>::new()?;
        }
        let good = filesystem::Registration::new()?;
        if fails == 7 {
            return Err(EL3RST);
        }
        Ok(Unwinds { region, device, sysctl, folder, entry, good: Some(good) })
    }
}
