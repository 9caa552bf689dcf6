//! A device with a node in /dev: a mailbox for one message. Reading waits for it, and takes it.
//!
//! ```
//! cat /dev/{module} & echo hello >/dev/{module}
//! ```

#![no_std]

use core::sync::atomic::{AtomicUsize, Ordering};
use linux_kmod::fs::{File, FileOperations, Ioctl, Operations, Poll, Read, Write};
use linux_kmod::ioctl::{Command, _IO, _IOR};
use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
use linux_kmod::poll::{Events, PollTable};
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, new_waitqueue, Mutex, WaitQueue};
use linux_kmod::uaccess::{UserSliceReader, UserSliceWriter};

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "A mailbox for one message",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded: the device. It holds the mailbox, which every open file has a share of.
struct {type}Module {
    _device: MiscDeviceRegistration<MailboxFile>,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        let mailbox = Arc::pin_init(Mailbox::new(), GFP_KERNEL)?;
        let options = MiscDeviceOptions { name: c"{module}", mode: 0o666 };
        Ok({type}Module { _device: MiscDeviceRegistration::register(options, mailbox)? })
    }
}

/// The most that a message may be, in bytes.
const LIMIT: usize = 4096;

/// Commands of `ioctl`: the length of the message, as a `u32`; and taking it away unread.
const LENGTH: u32 = _IOR::<u32>(b'm', 0);
const CLEAR: u32 = _IO(b'm', 1);

// A lock and a queue must not move, so the struct is made in its place.
pin_data! {
    struct Mailbox {
        message: Mutex<KVec<u8>>,
        /// The message's length, for those who cannot take the lock: who waits has said already that it is about to sleep.
        length: AtomicUsize,
        changed: WaitQueue,
    }
}

impl Mailbox {
    fn new() -> impl PinInit<Self> {
        pin_init!(Mailbox {
            message <- new_mutex!(KVec::new()),
            length: AtomicUsize::new(0),
            changed <- new_waitqueue!(),
        })
    }

    /// Exchanges the message, and wakes whoever waits.
    fn exchange(&self, message: KVec<u8>) -> KVec<u8> {
        let mut place = self.message.lock();
        self.length.store(message.len(), Ordering::Relaxed);
        let old = core::mem::replace(&mut *place, message);
        drop(place);
        self.changed.wake_up();
        old
    }

    fn is_empty(&self) -> bool {
        self.length.load(Ordering::Relaxed) == 0
    }
}

/// What files of the device can do. `OPERATIONS` lists the traits below; what is not listed fails as the kernel has it.
struct MailboxFile;

impl FileOperations for MailboxFile {
    type Context = Arc<Mailbox>;
    type Data = Arc<Mailbox>;
    const OPERATIONS: Operations<Self> = Operations::new().read().write().ioctl().poll();

    fn open(mailbox: &Arc<Mailbox>, _: &File) -> Result<Arc<Mailbox>> {
        Ok(mailbox.clone())
    }
}

impl Read for MailboxFile {
    fn read(mailbox: ArcBorrow<'_, Mailbox>, file: &File, to: &mut UserSliceWriter, _offset: u64) -> Result {
        loop {
            let message = mailbox.exchange(KVec::new());
            if !message.is_empty() {
                return to.write_from(&message, 0);
            }
            if file.nonblocking() {
                return Err(EAGAIN);
            }
            mailbox.changed.wait_event_interruptible(|| !mailbox.is_empty())?;
        }
    }
}

impl Write for MailboxFile {
    fn write(mailbox: ArcBorrow<'_, Mailbox>, _: &File, from: &mut UserSliceReader, _offset: u64) -> Result {
        if from.len() > LIMIT {
            return Err(EMSGSIZE);
        }
        if from.is_empty() {
            return Ok(());
        }
        let mut message = KVec::from_elem(0, from.len(), GFP_KERNEL)?;
        from.read_slice(&mut message)?;
        mailbox.exchange(message);
        Ok(())
    }
}

impl Ioctl for MailboxFile {
    fn ioctl(mailbox: ArcBorrow<'_, Mailbox>, _: &File, command: Command) -> Result<i32> {
        match command.number() {
            LENGTH => command.write(&(mailbox.length.load(Ordering::Relaxed) as u32))?,
            CLEAR => drop(mailbox.exchange(KVec::new())),
            _ => return Err(ENOTTY),
        }
        Ok(0)
    }
}

impl Poll for MailboxFile {
    fn poll<'a>(mailbox: ArcBorrow<'a, Mailbox>, _: &'a File, table: &PollTable<'a>) -> Events {
        // First the queue, then the question: so no change in between is missed.
        table.register_wait(&mailbox.get().changed);
        Events::WRITABLE | Events::READABLE.when(!mailbox.is_empty())
    }
}
