//! Waiting for files: `poll`, `select`, `epoll`. Wants the groups `fs` and `sync`.

use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::KBox;
use crate::error::{Error, Result};
use crate::ffi::{c_int, c_void};
use crate::lockdep::LockClassKey;
use crate::str::{CStr, CStrExt};
use crate::types::Opaque;
use bindings::{file, poll_table_struct, wait_queue_head};
use core::marker::PhantomData;
use core::ops::BitOr;
use core::pin::Pin;

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
    pub fn register_wait(&self, queue: &'a PollCondVar) {
        // SAFETY: The queue stays until the file is released, before which the kernel has left it. The others are its own.
        unsafe { bindings::poll_wait(self.file, queue.0.get(), self.table) }
    }
}

/// A queue of tasks that wait for a condition, by [`wait_interruptible`](PollCondVar::wait_interruptible) or for a file that
/// registered it: the kernel's `wait_queue_head`, in memory of its own. Made by [`new_poll_condvar!`](crate::new_poll_condvar).
pub struct PollCondVar(Pin<KBox<Opaque<wait_queue_head>>>);

// SAFETY: A queue has a lock of its own, and may be freed anywhere.
unsafe impl Send for PollCondVar {}
// SAFETY: As above.
unsafe impl Sync for PollCondVar {}

impl PollCondVar {
    /// An empty queue, of the lockdep class `key`.
    ///
    /// # Errors
    ///
    /// `ENOMEM`.
    pub fn new(name: &'static CStr, key: &'static LockClassKey) -> Result<Self> {
        let queue = KBox::pin(Opaque::uninit(), GFP_KERNEL)?;
        // SAFETY: The memory is the queue's, and stays where it is. Name and key are static.
        unsafe { bindings::init_waitqueue_head(queue.get(), name.as_char_ptr(), key.as_ptr()) };
        Ok(PollCondVar(queue))
    }

    /// Wakes all who wait. The condition has to be changed before that.
    pub fn notify_all(&self) {
        // SAFETY: The queue was initialised.
        unsafe { bindings::wake_up_all(self.0.get()) }
    }

    /// Wakes who waits for a file, and one who waits in [`wait_interruptible`](Self::wait_interruptible).
    pub fn notify_one(&self) {
        // SAFETY: The queue was initialised.
        unsafe { bindings::wake_up(self.0.get()) }
    }

    /// Sleeps until the condition holds. It is tried first, and again whenever somebody notified; it runs where it may not sleep long.
    ///
    /// # Errors
    ///
    /// `ERESTARTSYS` where a signal came first: the system call that returns it is begun again, or fails with `EINTR`.
    pub fn wait_interruptible<F: FnMut() -> bool>(&self, mut condition: F) -> Result {
        unsafe extern "C" fn holds<F: FnMut() -> bool>(condition: *mut c_void) -> bool {
            // SAFETY: It is the closure of the caller, who waits for this.
            unsafe { (*condition.cast::<F>())() }
        }
        let data: *mut c_void = (&raw mut condition).cast();
        // SAFETY: The queue was initialised; `data` is what the function takes, and lives as long as the call.
        let status: c_int =
            unsafe { bindings::wait_event_interruptible(self.0.get(), Some(holds::<F>), data) };
        if status == 0 {
            Ok(())
        } else {
            Err(Error::from_errno(status))
        }
    }
}

/// Makes a [`PollCondVar`] with a lockdep class of its own: `new_poll_condvar!("name")`, a `Result`.
#[macro_export]
macro_rules! new_poll_condvar {
    ($name:expr) => {{
        // SAFETY: It is a static.
        static KEY: $crate::lockdep::LockClassKey = unsafe { $crate::lockdep::LockClassKey::new() };
        $crate::poll::PollCondVar::new($crate::c_str!($name), &KEY)
    }};
}
