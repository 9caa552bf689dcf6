//! Memory that a device shares with the processes that map it: counters, which processes read without a system call.
//!
//! ```
//! int fd = open("/dev/{module}", O_RDWR);
//! volatile uint32_t *counters = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 0);
//! ioctl(fd, _IOW('s', 0, uint32_t), &which);      // counters[which] is one more
//! fsync(fd);                                      // and what was counted is in the kernel's log
//! ```

#![no_std]

use core::ops::RangeInclusive;
use core::sync::atomic::{AtomicU32, Ordering};
use linux_kmod::fs::{File, FileOperations, Fsync, Ioctl, Mmap, Operations};
use linux_kmod::ioctl::{Command, _IOW};
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::mm::{SharedPages, VmaNew, PAGE_SIZE};
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, Mutex};

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "Counters in shared memory",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded: the device. A mapping keeps the pages, an open file the rest.
struct {type}Module {
    _device: MiscDeviceRegistration<CountersFile>,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        let pages = SharedPages::of_cells(PAGE_SIZE)?;
        let counters = pin_init!(Counters { pages: pages, logged <- new_mutex!(0) });
        let options = MiscDeviceOptions { name: c"{module}", mode: 0o600 };
        let device = MiscDeviceRegistration::register(options, Arc::pin_init(counters, GFP_KERNEL)?)?;
        Ok({type}Module { _device: device })
    }
}

/// The command of `ioctl`: counts. Its argument is a `u32`, the number of the counter.
const COUNT: u32 = _IOW::<u32>(b's', 0);

pin_data! {
    struct Counters {
        /// Processes see it, so it consists of atomics.
        pages: SharedPages<AtomicU32>,
        /// The sum that was logged last.
        logged: Mutex<u64>,
    }
}

struct CountersFile;

impl FileOperations for CountersFile {
    type Context = Arc<Counters>;
    type Data = Arc<Counters>;
    const OPERATIONS: Operations<Self> = Operations::new().ioctl().mmap().fsync();

    fn open(counters: &Arc<Counters>, _: &File) -> Result<Arc<Counters>> {
        Ok(counters.clone())
    }
}

impl Ioctl for CountersFile {
    // The numbers of 32-bit processes are the same, so they need no `compat_ioctl` of their own.
    fn ioctl(counters: ArcBorrow<'_, Counters>, _: &File, command: Command) -> Result<i32> {
        if command.number() != COUNT {
            return Err(ENOTTY);
        }
        let which: u32 = command.read()?;
        let counter = counters.get().pages.cells().get(which as usize).ok_or(EINVAL)?;
        counter.fetch_add(1, Ordering::Relaxed);
        Ok(0)
    }
}

impl Mmap for CountersFile {
    fn mmap(counters: ArcBorrow<'_, Counters>, _: &File, area: &mut VmaNew) -> Result {
        // Processes look on: only the kernel counts.
        area.forbid_write()?;
        area.map(&counters.get().pages)
    }
}

impl Fsync for CountersFile {
    fn fsync(counters: ArcBorrow<'_, Counters>, _: &File, _: RangeInclusive<u64>, _datasync: bool) -> Result {
        let mut logged = counters.get().logged.lock();
        let sum = counters.get().pages.cells().iter().map(|counter| u64::from(counter.load(Ordering::Relaxed))).sum::<u64>();
        // It is less than the last time when a counter has begun with 0 again.
        pr_info!("counted {sum}, {} of it since the last time\n", sum.saturating_sub(*logged));
        *logged = sum;
        Ok(())
    }
}
