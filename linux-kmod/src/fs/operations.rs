//! What a device's files can do.

use super::file::File;
use super::table::Table;
use crate::error::Result;
use crate::ioctl::Command;
use crate::seek::SeekFrom;
use crate::types::ForeignOwnable;
use crate::uaccess::{UserSliceReader, UserSliceWriter};

pub use super::table::Operations;

/// What [`FileOperations::Data`] lends to an operation: `&T` of a `KBox<T>`, an `ArcBorrow` of an `Arc<T>`, nothing of `()`.
pub(crate) type Borrowed<'a, T> = <<T as FileOperations>::Data as ForeignOwnable>::Borrowed<'a>;

/// What files of a device, or of an entry of procfs, can do.
///
/// Opening makes a value of [`Data`](FileOperations::Data), which lives until the last descriptor of the open file is closed. What
/// else can be done with it are traits of their own ([`Read`], [`Write`], [`Seek`], [`Ioctl`], [`Poll`](super::Poll),
/// [`Mmap`](super::Mmap), [`Fsync`]), and [`OPERATIONS`](FileOperations::OPERATIONS) lists which of them the type has. What it does
/// not list fails as the kernel has it: `read` and `write` with `EINVAL` (in procfs `EIO`), `lseek` with `ESPIPE`, `ioctl` with `ENOTTY`,
/// `mmap` with `ENODEV`, `fsync` with `EINVAL`; and `poll` says that reading and writing do not wait.
///
/// ```
/// use linux_kmod::fs::{File, FileOperations, Operations, Read};
/// use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceWriter;
///
/// /// Files full of zeroes.
/// struct Zeroes;
///
/// impl FileOperations for Zeroes {
///     type Context = ();
///     type Data = ();
///     const OPERATIONS: Operations<Self> = Operations::new().read();
///
///     fn open(_: &(), _: &File) -> Result {
///         Ok(())
///     }
/// }
///
/// impl Read for Zeroes {
///     fn read(_: (), _: &File, to: &mut UserSliceWriter, _offset: u64) -> Result {
///         while !to.is_empty() {
///             to.write_from(&[0; 64], 0)?;
///         }
///         Ok(())
///     }
/// }
/// ```
///
/// What is listed and not implemented does not compile:
///
/// ```compile_fail,E0277
/// use linux_kmod::fs::{File, FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// struct Nothing;
/// impl FileOperations for Nothing {
///     type Context = ();
///     type Data = ();
///     const OPERATIONS: Operations<Self> = Operations::new().read();
///     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// }
/// ```
///
/// # Unloading
///
/// An open file of a device keeps the module loaded: `rmmod` fails with `EBUSY`.
pub trait FileOperations: Sized + 'static {
    /// What the device is registered with, and every open file is opened from. It stays as long as the registration.
    type Context: Send + Sync + 'static;

    /// What an open file holds: a `KBox`, an `Arc`, or `()`. Several threads may use it at once.
    type Data: ForeignOwnable + Send + Sync;

    /// Which of the traits for operations the type implements.
    const OPERATIONS: Operations<Self>;

    /// Opens a file.
    ///
    /// # Errors
    ///
    /// Whatever `open` shall fail with.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::fs::{File, FileOperations, Operations};
    /// # use linux_kmod::prelude::*;
    /// # struct Exclusive;
    /// # impl FileOperations for Exclusive {
    /// #     type Context = Arc<AtomicBool>;
    /// #     type Data = Arc<AtomicBool>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new();
    /// /// Opens a device that one process at a time may have.
    /// fn open(busy: &Arc<AtomicBool>, _: &File) -> Result<Arc<AtomicBool>> {
    ///     if busy.swap(true, Ordering::Acquire) {
    ///         return Err(EBUSY);
    ///     }
    ///     Ok(busy.clone())
    /// }
    /// # }
    /// ```
    fn open(context: &Self::Context, file: &File) -> Result<Self::Data>;

    /// The last descriptor of the file was closed.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::fs::{File, FileOperations, Operations};
    /// # use linux_kmod::prelude::*;
    /// # struct Exclusive;
    /// # impl FileOperations for Exclusive {
    /// #     type Context = Arc<AtomicBool>;
    /// #     type Data = Arc<AtomicBool>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new();
    /// #     fn open(busy: &Arc<AtomicBool>, _: &File) -> Result<Arc<AtomicBool>> { Ok(busy.clone()) }
    /// /// The next process may open the device.
    /// fn release(busy: Arc<AtomicBool>, _: &File) {
    ///     busy.store(false, Ordering::Release);
    /// }
    /// # }
    /// ```
    fn release(data: Self::Data, file: &File) {
        let _ = (data, file);
    }
}

/// Files that can be read.
///
/// ```
/// use linux_kmod::fs::{File, Read};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceWriter;
/// # struct Greeting;
/// # impl FileOperations for Greeting {
/// #     type Context = ();
/// #     type Data = ();
/// #     const OPERATIONS: Operations<Self> = Operations::new().read();
/// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// # }
///
/// impl Read for Greeting {
///     fn read(_: (), _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
///         to.write_from(b"hello from the kernel\n", offset)
///     }
/// }
/// ```
pub trait Read: FileOperations {
    /// Writes to `to` what is at `offset`. What `read` returns, and how far the position moves, is the number of bytes that were
    /// written; none means the end of the file.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with: `EAGAIN` where it would have to wait and the file is [`File::nonblocking`].
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Read};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// # use linux_kmod::uaccess::UserSliceWriter;
    /// # struct Device { events: AtomicU32, arrived: WaitQueue }
    /// # struct Events;
    /// # impl FileOperations for Events {
    /// #     type Context = Arc<Device>;
    /// #     type Data = Arc<Device>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().read();
    /// #     fn open(device: &Arc<Device>, _: &File) -> Result<Arc<Device>> { Ok(device.clone()) }
    /// # }
    /// # impl Read for Events {
    /// /// Waits for events, and reads as their number.
    /// fn read(device: ArcBorrow<'_, Device>, file: &File, to: &mut UserSliceWriter, _: u64) -> Result {
    ///     loop {
    ///         match device.events.swap(0, Ordering::Acquire) {
    ///             0 if file.nonblocking() => return Err(EAGAIN),
    ///             0 => device.arrived.wait_event_interruptible(|| device.events.load(Ordering::Relaxed) > 0)?,
    ///             events => return to.write(&events),
    ///         }
    ///     }
    /// }
    /// # }
    /// ```
    fn read(data: Borrowed<'_, Self>, file: &File, to: &mut UserSliceWriter, offset: u64) -> Result;
}

/// Files that can be written.
///
/// ```
/// # use core::sync::atomic::{AtomicBool, Ordering};
/// use linux_kmod::fs::{File, Write};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// use linux_kmod::uaccess::UserSliceReader;
/// # struct Led(AtomicBool);
/// # struct LedFile;
/// # impl FileOperations for LedFile {
/// #     type Context = Arc<Led>;
/// #     type Data = Arc<Led>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().write();
/// #     fn open(led: &Arc<Led>, _: &File) -> Result<Arc<Led>> { Ok(led.clone()) }
/// # }
/// # impl Led { fn set(&self, on: bool) { self.0.store(on, Ordering::Relaxed); } }
///
/// /// Turned on and off by `1` and `0`, whatever follows them.
/// impl Write for LedFile {
///     fn write(led: ArcBorrow<'_, Led>, _: &File, from: &mut UserSliceReader, _: u64) -> Result {
///         // Nothing may be written, too.
///         if from.is_empty() {
///             return Ok(());
///         }
///         led.set(from.read::<u8>()? == b'1');
///         from.skip(from.len())
///     }
/// }
/// ```
pub trait Write: FileOperations {
    /// Reads from `from`, and puts it at `offset`. What `write` returns, and how far the position moves, is the number of bytes that
    /// were read.
    ///
    /// # Errors
    ///
    /// Whatever `write` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Write};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// # use linux_kmod::uaccess::UserSliceReader;
    /// # const LIMIT: usize = 512;
    /// # struct Device { message: Mutex<KVec<u8>> }
    /// # struct DeviceFile;
    /// # impl FileOperations for DeviceFile {
    /// #     type Context = Arc<Device>;
    /// #     type Data = Arc<Device>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().write();
    /// #     fn open(device: &Arc<Device>, _: &File) -> Result<Arc<Device>> { Ok(device.clone()) }
    /// # }
    /// # impl Write for DeviceFile {
    /// /// Takes a message as a whole, or not at all.
    /// fn write(device: ArcBorrow<'_, Device>, _: &File, from: &mut UserSliceReader, _: u64) -> Result {
    ///     if from.len() > LIMIT {
    ///         return Err(EMSGSIZE);
    ///     }
    ///     let mut message = KVec::from_elem(0, from.len(), GFP_KERNEL)?;
    ///     from.read_slice(&mut message)?;
    ///     *device.message.lock() = message;
    ///     Ok(())
    /// }
    /// # }
    /// ```
    fn write(data: Borrowed<'_, Self>, file: &File, from: &mut UserSliceReader, offset: u64) -> Result;
}

/// Files that have a position.
///
/// ```
/// use linux_kmod::fs::{File, Seek, SeekFrom};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// # struct Eeprom;
/// # impl FileOperations for Eeprom {
/// #     type Context = ();
/// #     type Data = ();
/// #     const OPERATIONS: Operations<Self> = Operations::new().seek();
/// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// # }
///
/// /// How many bytes the device has.
/// const SIZE: u64 = 256;
///
/// impl Seek for Eeprom {
///     fn seek(_: (), file: &File, to: SeekFrom) -> Result<u64> {
///         to.resolve(file.pos(), SIZE)
///     }
/// }
/// ```
pub trait Seek: FileOperations {
    /// Finds the new position, which is set where `Ok` is returned.
    ///
    /// # Errors
    ///
    /// Whatever `lseek` shall fail with. [`SeekFrom::resolve`] does as files on a disk do.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Seek, SeekFrom};
    /// # use linux_kmod::prelude::*;
    /// # const SIZE: u64 = 256;
    /// # struct Registers;
    /// # impl FileOperations for Registers {
    /// #     type Context = ();
    /// #     type Data = ();
    /// #     const OPERATIONS: Operations<Self> = Operations::new().seek();
    /// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
    /// # }
    /// # impl Seek for Registers {
    /// /// Seeks to a register, all of which have four bytes.
    /// fn seek(_: (), file: &File, to: SeekFrom) -> Result<u64> {
    ///     match to.resolve(file.pos(), SIZE)? {
    ///         pos @ 0..SIZE if pos % 4 == 0 => Ok(pos),
    ///         _ => Err(EINVAL),
    ///     }
    /// }
    /// # }
    /// ```
    fn seek(data: Borrowed<'_, Self>, file: &File, to: SeekFrom) -> Result<u64>;
}

/// Files that know commands.
///
/// ```
/// # use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::fs::{File, Ioctl};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// use linux_kmod::ioctl::{Command, _IOR, _IOW};
/// # use linux_kmod::prelude::*;
/// # struct Fan { speed: AtomicU32 }
/// # struct FanFile;
/// # impl FileOperations for FanFile {
/// #     type Context = Arc<Fan>;
/// #     type Data = Arc<Fan>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().ioctl();
/// #     fn open(fan: &Arc<Fan>, _: &File) -> Result<Arc<Fan>> { Ok(fan.clone()) }
/// # }
///
/// const GET_SPEED: u32 = _IOR::<u32>(b'f', 0);
/// const SET_SPEED: u32 = _IOW::<u32>(b'f', 1);
///
/// impl Ioctl for FanFile {
///     fn ioctl(fan: ArcBorrow<'_, Fan>, _: &File, command: Command) -> Result<i32> {
///         match command.number() {
///             GET_SPEED => command.write(&fan.speed.load(Ordering::Relaxed))?,
///             SET_SPEED => fan.speed.store(command.read()?, Ordering::Relaxed),
///             _ => return Err(ENOTTY),
///         }
///         Ok(0)
///     }
/// }
/// ```
pub trait Ioctl: FileOperations {
    /// Does what the command asks. The value is that of `ioctl`; one below 0 is `EINVAL`.
    ///
    /// # Errors
    ///
    /// Whatever `ioctl` shall fail with: `ENOTTY` for numbers that the device does not have.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Ioctl, Operations};
    /// # use linux_kmod::ioctl::{Command, _IO};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// # struct Queue { jobs: Mutex<KVec<u64>> }
    /// # struct QueueFile;
    /// # impl FileOperations for QueueFile {
    /// #     type Context = Arc<Queue>;
    /// #     type Data = Arc<Queue>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().ioctl();
    /// #     fn open(queue: &Arc<Queue>, _: &File) -> Result<Arc<Queue>> { Ok(queue.clone()) }
    /// # }
    /// const FLUSH: u32 = _IO(b'q', 0);
    ///
    /// # impl Ioctl for QueueFile {
    /// /// `FLUSH` returns how many jobs it dropped.
    /// fn ioctl(queue: ArcBorrow<'_, Queue>, _: &File, command: Command) -> Result<i32> {
    ///     match command.number() {
    ///         FLUSH => Ok(i32::try_from(core::mem::take(&mut *queue.jobs.lock()).len())?),
    ///         _ => Err(ENOTTY),
    ///     }
    /// }
    /// # }
    /// ```
    fn ioctl(data: Borrowed<'_, Self>, file: &File, command: Command) -> Result<i32>;

    /// The same from a 32-bit process on a 64-bit kernel. Arguments that are laid out alike for both (numbers of fixed width, no
    /// pointers, no `u64` at an odd place) need nothing else than [`ioctl`](Ioctl::ioctl), which is called by default.
    ///
    /// # Errors
    ///
    /// As [`ioctl`](Ioctl::ioctl).
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicUsize, Ordering};
    /// # use linux_kmod::fs::{File, FileOperations, Ioctl, Operations};
    /// # use linux_kmod::ioctl::{Command, _IOW};
    /// # use linux_kmod::prelude::*;
    /// # struct Limit(AtomicUsize);
    /// # impl FileOperations for Limit {
    /// #     type Context = ();
    /// #     type Data = KBox<Limit>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().ioctl();
    /// #     fn open(_: &(), _: &File) -> Result<KBox<Limit>> {
    /// #         Ok(KBox::new(Limit(AtomicUsize::new(0)), GFP_KERNEL)?)
    /// #     }
    /// # }
    /// // The argument is an `unsigned long`, so a 32-bit process has another size of it, and another number.
    /// const SET_LIMIT: u32 = _IOW::<usize>(b'l', 0);
    /// const SET_LIMIT_32: u32 = _IOW::<u32>(b'l', 0);
    ///
    /// # impl Ioctl for Limit {
    /// #     fn ioctl(limit: &Limit, _: &File, command: Command) -> Result<i32> {
    /// #         match command.number() {
    /// #             SET_LIMIT => limit.0.store(command.read()?, Ordering::Relaxed),
    /// #             _ => return Err(ENOTTY),
    /// #         }
    /// #         Ok(0)
    /// #     }
    /// fn compat_ioctl(limit: &Limit, file: &File, command: Command) -> Result<i32> {
    ///     match command.number() {
    ///         SET_LIMIT_32 => limit.0.store(command.read::<u32>()? as usize, Ordering::Relaxed),
    ///         _ => return Self::ioctl(limit, file, command),
    ///     }
    ///     Ok(0)
    /// }
    /// # }
    /// ```
    fn compat_ioctl(data: Borrowed<'_, Self>, file: &File, command: Command) -> Result<i32> {
        Self::ioctl(data, file, command)
    }
}

/// Files that can be waited for. Wants the group `sync`.
///
/// ```
/// # use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::fs::{File, Poll};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// use linux_kmod::poll::{Events, PollTable};
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::sync::WaitQueue;
/// # struct Device { events: AtomicU32, arrived: WaitQueue }
/// # struct DeviceFile;
/// # impl FileOperations for DeviceFile {
/// #     type Context = Arc<Device>;
/// #     type Data = Arc<Device>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().poll();
/// #     fn open(device: &Arc<Device>, _: &File) -> Result<Arc<Device>> { Ok(device.clone()) }
/// # }
///
/// impl Poll for DeviceFile {
///     fn poll<'a>(device: ArcBorrow<'a, Device>, _: &'a File, table: &PollTable<'a>) -> Events {
///         table.register_wait(&device.get().arrived);
///         Events::READABLE.when(device.events.load(Ordering::Acquire) > 0)
///     }
/// }
/// ```
#[cfg(feature = "sync")]
pub trait Poll: FileOperations {
    /// Says what can be done without waiting, and registers the queues whose wake-ups may change that. `'a` is as long as the file is
    /// open: queues that could go earlier cannot be registered.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Poll};
    /// # use linux_kmod::poll::{Events, PollTable};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::WaitQueue;
    /// # struct Port { filled: AtomicU32, unplugged: AtomicBool, changed: WaitQueue }
    /// # struct PortFile;
    /// # impl FileOperations for PortFile {
    /// #     type Context = Arc<Port>;
    /// #     type Data = Arc<Port>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().poll();
    /// #     fn open(port: &Arc<Port>, _: &File) -> Result<Arc<Port>> { Ok(port.clone()) }
    /// # }
    /// # impl Poll for PortFile {
    /// fn poll<'a>(port: ArcBorrow<'a, Port>, _: &'a File, table: &PollTable<'a>) -> Events {
    ///     let port = port.get();
    ///     // The queue comes first: what changes after it was asked for wakes the process.
    ///     table.register_wait(&port.changed);
    ///     Events::READABLE.when(port.filled.load(Ordering::Acquire) > 0)
    ///         | Events::HANGUP.when(port.unplugged.load(Ordering::Acquire))
    /// }
    /// # }
    /// ```
    fn poll<'a>(data: Borrowed<'a, Self>, file: &'a File, table: &crate::poll::PollTable<'a>) -> crate::poll::Events;
}

/// Files that can be mapped. Wants the group `mm`.
///
/// ```
/// use linux_kmod::fs::{File, Mmap};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// use linux_kmod::mm::{SharedPages, VmaNew};
/// # use linux_kmod::prelude::*;
/// # struct Ring;
/// # impl FileOperations for Ring {
/// #     type Context = Arc<SharedPages>;
/// #     type Data = Arc<SharedPages>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().mmap();
/// #     fn open(pages: &Arc<SharedPages>, _: &File) -> Result<Arc<SharedPages>> { Ok(pages.clone()) }
/// # }
///
/// impl Mmap for Ring {
///     fn mmap(pages: ArcBorrow<'_, SharedPages>, _: &File, area: &mut VmaNew) -> Result {
///         area.map(&pages)
///     }
/// }
/// ```
#[cfg(feature = "mm")]
pub trait Mmap: FileOperations {
    /// Maps memory into the area.
    ///
    /// # Errors
    ///
    /// Whatever `mmap` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Mmap, Operations};
    /// # use linux_kmod::mm::{SharedPages, VmaNew};
    /// # use linux_kmod::prelude::*;
    /// # struct Statistics;
    /// # impl FileOperations for Statistics {
    /// #     type Context = Arc<SharedPages>;
    /// #     type Data = Arc<SharedPages>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().mmap();
    /// #     fn open(pages: &Arc<SharedPages>, _: &File) -> Result<Arc<SharedPages>> { Ok(pages.clone()) }
    /// # }
    /// # impl Mmap for Statistics {
    /// /// Maps what a process may look at and not change.
    /// fn mmap(pages: ArcBorrow<'_, SharedPages>, _: &File, area: &mut VmaNew) -> Result {
    ///     area.forbid_write()?;
    ///     area.map(&pages)
    /// }
    /// # }
    /// ```
    fn mmap(data: Borrowed<'_, Self>, file: &File, area: &mut crate::mm::VmaNew) -> Result;
}

/// Files that keep data that are to be made safe.
///
/// ```
/// use core::ops::RangeInclusive;
/// use linux_kmod::fs::{File, Fsync};
/// # use linux_kmod::fs::{FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// # struct Log;
/// # impl Log { fn flush(&self) -> Result { Ok(()) } }
/// # impl FileOperations for Log {
/// #     type Context = ();
/// #     type Data = KBox<Log>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().fsync();
/// #     fn open(_: &(), _: &File) -> Result<KBox<Log>> { Ok(KBox::new(Log, GFP_KERNEL)?) }
/// # }
///
/// /// Flushes all of the log, which is more than was asked for.
/// impl Fsync for Log {
///     fn fsync(log: &Log, _: &File, _range: RangeInclusive<u64>, _datasync: bool) -> Result {
///         log.flush()
///     }
/// }
/// ```
pub trait Fsync: FileOperations {
    /// Makes data in a range of the file safe. `datasync`: what is needed to read them only.
    ///
    /// # Errors
    ///
    /// Whatever `fsync` shall fail with.
    ///
    /// ```
    /// # use core::ops::RangeInclusive;
    /// # use linux_kmod::fs::{File, FileOperations, Fsync, Operations};
    /// # use linux_kmod::prelude::*;
    /// # struct Disk;
    /// # impl Disk {
    /// #     fn write_back(&self, blocks: RangeInclusive<u64>) -> Result { Ok(()) }
    /// #     fn write_times(&self) -> Result { Ok(()) }
    /// # }
    /// # impl FileOperations for Disk {
    /// #     type Context = ();
    /// #     type Data = KBox<Disk>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().fsync();
    /// #     fn open(_: &(), _: &File) -> Result<KBox<Disk>> { Ok(KBox::new(Disk, GFP_KERNEL)?) }
    /// # }
    /// # impl Fsync for Disk {
    /// fn fsync(disk: &Disk, _: &File, range: RangeInclusive<u64>, datasync: bool) -> Result {
    ///     disk.write_back(range.start() / 512..=range.end() / 512)?;
    ///     if !datasync {
    ///         disk.write_times()?;
    ///     }
    ///     Ok(())
    /// }
    /// # }
    /// ```
    fn fsync(data: Borrowed<'_, Self>, file: &File, range: core::ops::RangeInclusive<u64>, datasync: bool) -> Result;
}

impl<T: FileOperations> Operations<T> {
    /// Nothing but `open` and `release`.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations};
    /// # use linux_kmod::prelude::*;
    /// # struct Device;
    /// # struct PowerOn(Arc<Device>);
    /// /// Files that keep a device powered while they are open, and are for nothing else.
    /// struct PowerFile;
    ///
    /// impl FileOperations for PowerFile {
    ///     type Context = Arc<Device>;
    ///     type Data = KBox<PowerOn>;
    ///     const OPERATIONS: Operations<Self> = Operations::new();
    ///
    ///     fn open(device: &Arc<Device>, _: &File) -> Result<KBox<PowerOn>> {
    ///         Ok(KBox::new(PowerOn(device.clone()), GFP_KERNEL)?)
    ///     }
    /// }
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Operations(Table::EMPTY, core::marker::PhantomData)
    }
}

impl<T: FileOperations> Default for Operations<T> {
    fn default() -> Self {
        Self::new()
    }
}
