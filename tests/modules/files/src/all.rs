//! Files with all operations there are.

use core::ops::RangeInclusive;
use core::sync::atomic::{AtomicI32, AtomicU64, AtomicU8, Ordering::Relaxed};
use linux_kmod::fs::{File, FileOperations, Fsync, Ioctl, Mmap, Operations, Poll, Read, Seek, SeekFrom, Write};
use linux_kmod::ioctl::{Command, _IO, _IOR, _IOW, _IOWR};
use linux_kmod::mm::{SharedPages, VmaNew};
use linux_kmod::poll::{Events, PollTable};
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_waitqueue, WaitQueue};
use linux_kmod::uaccess::{UserPtr, UserSlice, UserSliceReader, UserSliceWriter};

/// What all open files have in common: two pages, a byte that one file waits for and another gives, and counters.
pub struct SharedParts {
    pages: SharedPages,
    token: AtomicU8,
    synced: AtomicU64,
    open: AtomicI32,
}

pin_data! {
    pub struct Shared {
        parts: SharedParts,
        queue: WaitQueue,
    }
}

impl core::ops::Deref for Shared {
    type Target = SharedParts;
    fn deref(&self) -> &SharedParts {
        &self.parts
    }
}

impl Shared {
    pub fn new() -> Result<Arc<Shared>> {
        let parts = SharedParts {
            pages: SharedPages::new(5000)?,
            token: AtomicU8::new(0),
            synced: AtomicU64::new(0),
            open: AtomicI32::new(0),
        };
        Arc::pin_init(pin_init!(Shared { parts, queue <- new_waitqueue!() }), GFP_KERNEL)
    }
}

impl Drop for SharedParts {
    fn drop(&mut self) {
        pr_info!("shared dropped with {} open\n", self.open.load(Relaxed));
    }
}

linux_kmod::plain_struct! {
    /// A question and its answer.
    struct Sum { a: u32, b: u32, sum: u64 }
}

linux_kmod::plain_struct! {
    /// A piece of the caller's memory, copied to offset 0 of the pages.
    struct Copy { addr: u64, len: u64 }
}

const RESET: u32 = _IO(b'k', 0);
const SYNCED: u32 = _IOR::<u64>(b'k', 1);
const TOKEN: u32 = _IOW::<u32>(b'k', 2);
const SUM: u32 = _IOWR::<Sum>(b'k', 3);
const COPY: u32 = _IOW::<Copy>(b'k', 4);
const FLAGS: u32 = _IO(b'k', 5);
const BELOW: u32 = _IO(b'k', 6);
const READ_ALL: u32 = _IOW::<Copy>(b'k', 7);

pub struct All;

impl FileOperations for All {
    type Context = Arc<Shared>;
    type Data = Arc<Shared>;
    const OPERATIONS: Operations<Self> = Operations::new().read().write().seek().ioctl().poll().mmap().fsync();

    fn open(shared: &Arc<Shared>, file: &File) -> Result<Arc<Shared>> {
        if file.flags() & linux_kmod::fs::flags::O_TRUNC != 0 {
            return Err(ENOSPC);
        }
        shared.open.fetch_add(1, Relaxed);
        Ok(shared.clone())
    }

    fn release(shared: Arc<Shared>, _: &File) {
        shared.open.fetch_sub(1, Relaxed);
    }
}

impl Read for All {
    /// At offset 0, waits for the token; elsewhere reads the pages.
    fn read(shared: ArcBorrow<'_, Shared>, file: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        if offset > 0 {
            let bytes = shared.pages.cells();
            let rest = usize::try_from(offset).ok().and_then(|offset| bytes.get(offset..)).unwrap_or_default();
            for byte in rest.iter().take(to.len()) {
                to.write(&byte.load(Relaxed))?;
            }
            return Ok(());
        }
        let mut token = shared.token.swap(0, Relaxed);
        if token == 0 && file.nonblocking() {
            return Err(EAGAIN);
        }
        while token == 0 {
            shared.queue.wait_event_interruptible(|| shared.token.load(Relaxed) != 0)?;
            token = shared.token.swap(0, Relaxed);
        }
        to.write(&token)
    }
}

impl Write for All {
    fn write(shared: ArcBorrow<'_, Shared>, _: &File, from: &mut UserSliceReader, offset: u64) -> Result {
        let at = usize::try_from(offset)?;
        for byte in shared.pages.cells().get(at..).ok_or(ENOSPC)? {
            if from.is_empty() {
                break;
            }
            byte.store(from.read()?, Relaxed);
        }
        Ok(())
    }
}

impl Seek for All {
    fn seek(shared: ArcBorrow<'_, Shared>, file: &File, to: SeekFrom) -> Result<u64> {
        to.resolve(file.pos(), shared.pages.len() as u64)
    }
}

impl Ioctl for All {
    fn ioctl(shared: ArcBorrow<'_, Shared>, file: &File, command: Command) -> Result<i32> {
        match command.number() {
            RESET => shared.synced.store(0, Relaxed),
            SYNCED => command.write(&shared.synced.load(Relaxed))?,
            TOKEN => {
                shared.token.store(u8::try_from(command.read::<u32>()?)?, Relaxed);
                shared.queue.wake_up();
            }
            SUM => {
                let (mut reader, mut writer) = command.reader_writer()?;
                let Sum { a, b, .. } = reader.read()?;
                writer.write(&Sum { a, b, sum: u64::from(a) + u64::from(b) })?;
                return Ok(7);
            }
            COPY => {
                let Copy { addr, len } = command.read()?;
                let mut reader = UserSlice::new(UserPtr::from_addr(addr as usize), usize::try_from(len)?).reader();
                let mut copied = vec![0; reader.len().min(shared.pages.len())];
                reader.read_slice(&mut copied)?;
                for (to, from) in shared.pages.cells().iter().zip(&copied) {
                    to.store(*from, Relaxed);
                }
                return Ok(i32::try_from(copied.len())?);
            }
            READ_ALL => {
                let Copy { addr, len } = command.read()?;
                let all = UserSlice::new(UserPtr::from_addr(addr as usize), usize::try_from(len)?).read_all()?;
                return Ok(i32::try_from(all.len())?);
            }
            FLAGS => return Ok(file.flags() as i32),
            BELOW => return Ok(-1),
            _ => return Err(ENOTTY),
        }
        Ok(0)
    }

    fn compat_ioctl(shared: ArcBorrow<'_, Shared>, file: &File, command: Command) -> Result<i32> {
        Ok(Self::ioctl(shared, file, command)? + 100)
    }
}

impl Poll for All {
    fn poll<'a>(shared: ArcBorrow<'a, Shared>, _: &'a File, table: &PollTable<'a>) -> Events {
        table.register_wait(&shared.get().queue);
        Events::WRITABLE | Events::READABLE.when(shared.token.load(Relaxed) != 0)
    }
}

impl Mmap for All {
    fn mmap(shared: ArcBorrow<'_, Shared>, _: &File, area: &mut VmaNew) -> Result {
        if area.page_offset() == 1 {
            area.forbid_write()?;
        }
        area.map(&shared.pages)
    }
}

impl Fsync for All {
    fn fsync(shared: ArcBorrow<'_, Shared>, _: &File, _: RangeInclusive<u64>, datasync: bool) -> Result {
        shared.synced.fetch_add(if datasync { 1 } else { 1000 }, Relaxed);
        Ok(())
    }
}
