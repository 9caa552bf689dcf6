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
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// These events if `condition` holds, or else none.
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
    pub fn register_wait(&self, queue: &'a WaitQueue) {
        // SAFETY: The queue stays until the file is released, before which the kernel has left it. The others are its own.
        unsafe { bindings::poll_wait(self.file, queue.as_raw(), self.table) }
    }
}
