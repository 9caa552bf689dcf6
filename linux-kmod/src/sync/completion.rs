//! Waiting for something that happens once.

use crate::error::{code::ERESTARTSYS, Result};
use crate::init::PinInit;
use crate::moved::init_completion;
use crate::time::Jiffies;
use crate::types::Opaque;
use crate::{pin_data, pin_init};

pin_data! {
    /// What tasks wait for until somebody says that it is done: the kernel's `struct completion`.
    ///
    /// It may be done before anybody waits:
    ///
    /// ```
    /// use linux_kmod::prelude::*;
    /// use linux_kmod::sync::Completion;
    ///
    /// fn wait_for(start: impl FnOnce(Arc<Completion>) -> Result) -> Result {
    ///     let done = Arc::pin_init(Completion::new(), GFP_KERNEL)?;
    ///     start(done.clone())?;
    ///     done.wait_for_completion();
    ///     Ok(())
    /// }
    /// ```
    pub struct Completion {
        inner: Opaque<bindings::completion>,
    }
}

// SAFETY: The kernel's completion has a lock of its own, and may be used by any task.
unsafe impl Send for Completion {}
// SAFETY: As above.
unsafe impl Sync for Completion {}

impl Completion {
    /// The initialiser of one that is not done.
    ///
    /// ```
    /// # use core::sync::atomic::AtomicI32;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// pin_data! {
    ///     struct Request {
    ///         done: Completion,
    ///         status: AtomicI32,
    ///     }
    /// }
    ///
    /// fn request() -> Result<Arc<Request>> {
    ///     Arc::pin_init(pin_init!(Request { done <- Completion::new(), status: AtomicI32::new(0) }), GFP_KERNEL)
    /// }
    /// ```
    #[allow(clippy::new_ret_no_self, reason = "it is made in its place")]
    pub fn new() -> impl PinInit<Self> {
        pin_init!(Completion {
            // SAFETY: The completion is valid for writes, and pinned.
            inner <- Opaque::ffi_init(|inner| unsafe { init_completion(inner) }),
        })
    }

    /// Says that it is done, to one task: the first that waits, or that will.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicI32, Ordering};
    /// # use linux_kmod::sync::Completion;
    /// /// The device interrupts when a transfer has ended.
    /// fn transfer_ended(status: &AtomicI32, done: &Completion, code: i32) {
    ///     status.store(code, Ordering::Relaxed);
    ///     done.complete();
    /// }
    /// ```
    #[inline]
    pub fn complete(&self) {
        // SAFETY: It was made.
        unsafe { bindings::complete(self.inner.get()) }
    }

    /// Says that it is done, to all tasks that wait, and that will.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// /// From now on nobody waits, in `open` or elsewhere.
    /// fn firmware_loaded(ready: &Completion, version: u32) {
    ///     pr_info!("firmware {version} runs\n");
    ///     ready.complete_all();
    /// }
    /// ```
    #[inline]
    pub fn complete_all(&self) {
        // SAFETY: It was made.
        unsafe { bindings::complete_all(self.inner.get()) }
    }

    /// Makes one that was done by [`complete_all`](Completion::complete_all) anew.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// fn reset(ready: &Completion, start: impl FnOnce() -> Result) -> Result {
    ///     ready.reinit();
    ///     start()?;
    ///     ready.wait_for_completion_interruptible()
    /// }
    /// ```
    #[inline]
    pub fn reinit(&self) {
        // SAFETY: It was made. Who waits meanwhile goes on waiting, or has been woken.
        unsafe { bindings::reinit_completion(self.inner.get()) }
    }

    /// Sleeps until it is done. No signal ends that.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// /// The thread completes this when it does not use the device any more.
    /// struct Thread(Arc<Completion>);
    ///
    /// impl Drop for Thread {
    ///     fn drop(&mut self) {
    ///         self.0.wait_for_completion();
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn wait_for_completion(&self) {
        // SAFETY: It was made.
        unsafe { bindings::wait_for_completion(self.inner.get()) }
    }

    /// Sleeps until it is done, for so long at most. Returns what was left, at least 1; 0 if it was not done in time.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// # use linux_kmod::time::msecs_to_jiffies;
    /// fn transfer(done: &Completion, start: impl FnOnce() -> Result) -> Result {
    ///     // The transfer before this may have ended after its time.
    ///     done.reinit();
    ///     start()?;
    ///     match done.wait_for_completion_timeout(msecs_to_jiffies(200)) {
    ///         0 => Err(ETIMEDOUT),
    ///         _ => Ok(()),
    ///     }
    /// }
    /// ```
    #[inline]
    pub fn wait_for_completion_timeout(&self, timeout: Jiffies) -> Jiffies {
        // SAFETY: It was made.
        unsafe { bindings::wait_for_completion_timeout(self.inner.get(), super::wait::limit(timeout) as Jiffies) }
    }

    /// Sleeps until it is done, or until there is a signal.
    ///
    /// # Errors
    ///
    /// [`ERESTARTSYS`] for a signal.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Completion;
    /// fn open(ready: &Completion) -> Result {
    ///     ready.wait_for_completion_interruptible()?;
    ///     pr_debug!("the device is ready\n");
    ///     Ok(())
    /// }
    /// ```
    #[inline]
    pub fn wait_for_completion_interruptible(&self) -> Result {
        // SAFETY: It was made.
        match unsafe { bindings::wait_for_completion_interruptible(self.inner.get()) } {
            0 => Ok(()),
            _ => Err(ERESTARTSYS),
        }
    }

    /// The kernel's completion, for a function of the kernel that takes one.
    ///
    /// ```
    /// # use linux_kmod::bindings;
    /// # use linux_kmod::sync::Completion;
    /// fn is_done(completion: &Completion) -> bool {
    ///     // SAFETY: It was made, and is borrowed.
    ///     unsafe { bindings::completion_done(completion.as_raw()) }
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub fn as_raw(&self) -> *mut bindings::completion {
        self.inner.get()
    }
}
