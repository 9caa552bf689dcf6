//! Waiting for files: `poll`, `select`, `epoll`. Wants the groups `fs` and `sync`.
//!
//! A queue that could go before the file is closed cannot be registered:
//!
//! ```compile_fail,E0716
//! # use linux_kmod::fs::File;
//! # use linux_kmod::poll::{Events, PollTable};
//! # use linux_kmod::prelude::*;
//! # use linux_kmod::sync::{new_waitqueue, WaitQueue};
//! fn poll<'a>(_: ArcBorrow<'a, u32>, _: &'a File, table: &PollTable<'a>) -> Events {
//!     stack_pin_init!(let queue: WaitQueue = new_waitqueue!());
//!     table.register_wait(&queue);
//!     Events::NONE
//! }
//! ```

use crate::sync::WaitQueue;
use bindings::{file, poll_table_struct};
use core::marker::PhantomData;
use core::ops::BitOr;

/// What can be done with a file without waiting.
///
/// ```
/// use linux_kmod::poll::Events;
///
/// /// What can be done with a ring buffer that holds `used` of `size` bytes.
/// fn ready(used: usize, size: usize) -> Events {
///     Events::READABLE.when(used > 0) | Events::WRITABLE.when(used < size)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Events(u32);

impl Events {
    /// Nothing.
    pub const NONE: Events = Events(0);
    /// Reading: `EPOLLIN | EPOLLRDNORM`.
    pub const READABLE: Events = Events(0x0001 | 0x0040);
    /// Writing: `EPOLLOUT | EPOLLWRNORM`.
    pub const WRITABLE: Events = Events(0x0004 | 0x0100);
    /// Something urgent: `EPOLLPRI`.
    pub const PRIORITY: Events = Events(0x0002);
    /// There is an error: `EPOLLERR`.
    pub const ERROR: Events = Events(0x0008);
    /// The other side is gone: `EPOLLHUP`.
    pub const HANGUP: Events = Events(0x0010);

    /// The bits, as the kernel's `__poll_t` has them.
    ///
    /// ```
    /// # use linux_kmod::bindings::{file, poll_table_struct, __poll_t};
    /// # use linux_kmod::poll::Events;
    /// /// For a table of the kernel's: files that are always ready to be written.
    /// unsafe extern "C" fn poll(_: *mut file, _: *mut poll_table_struct) -> __poll_t {
    ///     Events::WRITABLE.bits()
    /// }
    /// ```
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// These events if `condition` holds, or else none.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering};
    /// # use linux_kmod::poll::Events;
    /// fn ready(filled: &AtomicU32) -> Events {
    ///     Events::READABLE.when(filled.load(Ordering::Acquire) > 0)
    /// }
    /// ```
    #[must_use]
    pub fn when(self, condition: bool) -> Events {
        if condition {
            self
        } else {
            Events::NONE
        }
    }
}

impl BitOr for Events {
    type Output = Events;
    fn bitor(self, other: Events) -> Events {
        Events(self.0 | other.0)
    }
}

/// Who waits for a file, in [`Poll::poll`](crate::fs::Poll::poll). What is registered must live as long as the file is open, `'a`.
///
/// ```
/// use linux_kmod::poll::PollTable;
/// # use linux_kmod::sync::WaitQueue;
///
/// /// A device whose two directions have a queue each.
/// struct Pipe {
///     filled: WaitQueue,
///     drained: WaitQueue,
/// }
///
/// fn register<'a>(pipe: &'a Pipe, table: &PollTable<'a>) {
///     table.register_wait(&pipe.filled);
///     table.register_wait(&pipe.drained);
/// }
/// ```
pub struct PollTable<'a> {
    file: *mut file,
    table: *mut poll_table_struct,
    // Invariant: a lifetime that could be shortened would let queues in that go earlier.
    _file: PhantomData<fn(&'a ()) -> &'a ()>,
}

impl<'a> PollTable<'a> {
    /// # Safety
    ///
    /// The arguments are those of the kernel's call of `poll`; `'a` ends no earlier than the file is released.
    pub(crate) unsafe fn from_raw(file: *mut file, table: *mut poll_table_struct) -> Self {
        PollTable { file, table, _file: PhantomData }
    }

    /// Has whoever waits woken by this queue.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Poll};
    /// # use linux_kmod::poll::{Events, PollTable};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::{CondVar, Mutex};
    /// # struct Queue { items: Mutex<KVec<u32>>, changed: CondVar }
    /// # struct QueueFile;
    /// # impl FileOperations for QueueFile {
    /// #     type Context = Arc<Queue>;
    /// #     type Data = Arc<Queue>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().poll();
    /// #     fn open(queue: &Arc<Queue>, _: &File) -> Result<Arc<Queue>> { Ok(queue.clone()) }
    /// # }
    /// # impl Poll for QueueFile {
    /// fn poll<'a>(queue: ArcBorrow<'a, Queue>, _: &'a File, table: &PollTable<'a>) -> Events {
    ///     table.register_wait(queue.get().changed.wait_queue());
    ///     Events::READABLE.when(!queue.items.lock().is_empty())
    /// }
    /// # }
    /// ```
    pub fn register_wait(&self, queue: &'a WaitQueue) {
        // SAFETY: The queue stays until the file is released, before which the kernel has left it. The others are its own.
        unsafe { bindings::poll_wait(self.file, queue.as_raw(), self.table) }
    }
}
