//! Functions of the kernel that changed their names, under the names that they have today.
//!
//! [`bindings`] has each kernel's functions as that kernel calls them; what was renamed is here once, for all kernels. They
//! are as raw as their neighbours in `bindings`: the contract of each is the kernel's. What a kernel has is asked of its headers
//! (`kernel_has`) and not of its version, because distributions carry changes back to older ones.

/// Takes a timer off; 1 if it was pending, 0 if not. `timer_delete` of the kernel, before 6.2 `del_timer`.
///
/// # Safety
///
/// `timer` was initialised. Its function may still be running when this returns.
///
/// ```
/// # use linux_kmod::bindings;
/// use linux_kmod::moved::timer_delete;
///
/// /// Returns whether a watchdog was stopped before it barked.
/// unsafe fn stop(timer: *mut bindings::timer_list) -> bool {
///     // SAFETY: By the caller's contract it was initialised.
///     unsafe { timer_delete(timer) == 1 }
/// }
/// ```
#[cfg(feature = "time")]
#[inline]
pub unsafe fn timer_delete(timer: *mut bindings::timer_list) -> crate::ffi::c_int {
    #[cfg(not(kernel_has = "timer_delete"))]
    use bindings::del_timer as delete;
    #[cfg(kernel_has = "timer_delete")]
    use bindings::timer_delete as delete;
    // SAFETY: The contract is the same.
    unsafe { delete(timer) }
}

/// Takes a timer off and waits until its function has ended; 1 if it was pending, 0 if not. `timer_delete_sync` of the kernel,
/// before 6.2 `del_timer_sync`.
///
/// # Safety
///
/// `timer` was initialised. The caller is in no interrupt, and holds nothing that the timer's function waits for.
///
/// ```
/// # use linux_kmod::bindings;
/// use linux_kmod::moved::timer_delete_sync;
/// # use linux_kmod::types::Opaque;
///
/// /// A timer that was initialised, and whose function takes no locks.
/// struct Blinker(Opaque<bindings::timer_list>);
///
/// impl Drop for Blinker {
///     fn drop(&mut self) {
///         // SAFETY: The timer was initialised. Its function waits for nothing.
///         unsafe { timer_delete_sync(self.0.get()) };
///     }
/// }
/// ```
#[cfg(feature = "time")]
#[inline]
pub unsafe fn timer_delete_sync(timer: *mut bindings::timer_list) -> crate::ffi::c_int {
    #[cfg(not(kernel_has = "timer_delete_sync"))]
    use bindings::del_timer_sync as delete;
    #[cfg(kernel_has = "timer_delete_sync")]
    use bindings::timer_delete_sync as delete;
    // SAFETY: The contract is the same.
    unsafe { delete(timer) }
}

/// Initialises a high-resolution timer. `hrtimer_setup` of the kernel; before 6.13 `hrtimer_init`, and the function was written
/// into the timer by hand.
///
/// # Safety
///
/// `timer` is valid for writes, is not in use, and stays where it is until it was cancelled for the last time.
///
/// ```
/// use linux_kmod::bindings::{self, hrtimer, hrtimer_restart};
/// use linux_kmod::moved::hrtimer_setup;
///
/// unsafe extern "C" fn expired(_: *mut hrtimer) -> hrtimer_restart {
///     bindings::HRTIMER_NORESTART
/// }
///
/// unsafe fn init(timer: *mut hrtimer) {
///     // SAFETY: By the caller's contract it is new, and stays where it is until it was cancelled.
///     unsafe { hrtimer_setup(timer, expired, bindings::CLOCK_MONOTONIC, bindings::HRTIMER_MODE_REL) }
/// }
/// ```
#[cfg(feature = "time")]
#[inline]
pub unsafe fn hrtimer_setup(
    timer: *mut bindings::hrtimer,
    function: unsafe extern "C" fn(*mut bindings::hrtimer) -> bindings::hrtimer_restart,
    clock: bindings::clockid_t,
    mode: bindings::hrtimer_mode,
) {
    #[cfg(kernel_has = "hrtimer_setup")]
    // SAFETY: The contract is the same.
    unsafe {
        bindings::hrtimer_setup(timer, Some(function), clock, mode);
    }
    #[cfg(not(kernel_has = "hrtimer_setup"))]
    // SAFETY: The timer is valid, and nobody uses it yet.
    unsafe {
        bindings::hrtimer_init(timer, clock, mode);
        (*timer).function = Some(function);
    }
}

/// The data that an entry of procfs was made with. `pde_data` of the kernel, before 5.17 `PDE_DATA`.
///
/// # Safety
///
/// `inode` is that of an entry of procfs.
///
/// ```
/// # use linux_kmod::bindings;
/// # use linux_kmod::ffi::c_int;
/// use linux_kmod::moved::pde_data;
///
/// /// `proc_open` of a table of the kernel's.
/// unsafe extern "C" fn open(inode: *mut bindings::inode, file: *mut bindings::file) -> c_int {
///     // SAFETY: The kernel calls this for an entry of procfs. Nobody else uses a file that is being opened.
///     unsafe { (*file).private_data = pde_data(inode) };
///     0
/// }
/// ```
#[cfg(feature = "proc")]
#[inline]
pub unsafe fn pde_data(inode: *const bindings::inode) -> *mut crate::ffi::c_void {
    #[cfg(kernel_has = "pde_data")]
    use bindings::pde_data as data;
    #[cfg(not(kernel_has = "pde_data"))]
    use bindings::PDE_DATA as data;
    // SAFETY: The contract is the same.
    unsafe { data(inode) }
}

/// Makes a completion. `init_completion` of the kernel, a macro around `__init_completion` before 5.17.
///
/// # Safety
///
/// `completion` is valid for writes, and stays where it is until it is used for the last time.
///
/// ```
/// # use linux_kmod::bindings;
/// use linux_kmod::moved::init_completion;
/// use linux_kmod::prelude::*;
/// use linux_kmod::types::Opaque;
///
/// fn new_completion() -> impl PinInit<Opaque<bindings::completion>> {
///     // SAFETY: The completion is valid for writes, and pinned.
///     Opaque::ffi_init(|completion| unsafe { init_completion(completion) })
/// }
/// ```
#[cfg(feature = "sync")]
#[inline]
pub unsafe fn init_completion(completion: *mut bindings::completion) {
    #[cfg(not(kernel_has = "init_completion"))]
    use bindings::__init_completion as init;
    #[cfg(kernel_has = "init_completion")]
    use bindings::init_completion as init;
    // SAFETY: The contract is the same.
    unsafe { init(completion) }
}

/// Completes, and ends the kernel thread that calls it. `kthread_complete_and_exit` of the kernel, before 5.17
/// `complete_and_exit`.
///
/// # Safety
///
/// The caller is a kernel thread. `completion` is null or was initialised. Nothing of the thread's stack is dropped.
///
/// ```
/// # use linux_kmod::ffi::{c_int, c_void};
/// use linux_kmod::moved::kthread_complete_and_exit;
/// # use linux_kmod::prelude::*;
///
/// /// What a kernel thread runs. Who started it waits for `done`.
/// unsafe extern "C" fn run(done: *mut c_void) -> c_int {
///     pr_info!("running\n");
///     // SAFETY: This is a kernel thread, the completion was initialised, and nothing is left to be dropped.
///     unsafe { kthread_complete_and_exit(done.cast(), 0) }
/// }
/// ```
#[cfg(all(feature = "time", feature = "sync"))]
#[inline]
pub unsafe fn kthread_complete_and_exit(completion: *mut bindings::completion, code: crate::ffi::c_long) -> ! {
    // Declared in a header of another group, which nobody needs for newer kernels.
    #[cfg(not(kernel_has = "kthread_complete_and_exit"))]
    extern "C" {
        #[link_name = "complete_and_exit"]
        fn exit(completion: *mut bindings::completion, code: crate::ffi::c_long) -> !;
    }
    #[cfg(kernel_has = "kthread_complete_and_exit")]
    use bindings::kthread_complete_and_exit as exit;
    // SAFETY: The contract is the same.
    unsafe { exit(completion, code) };
    // Whether the kernel's headers say so or not, it does not return.
    #[allow(unreachable_code, reason = "where they do, rustc knows")]
    // SAFETY: As above.
    unsafe {
        core::hint::unreachable_unchecked()
    }
}
