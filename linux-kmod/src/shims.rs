//! The functions of `glue.c`, with the reason each is C, and those of the kernel that need no C.
//!
//! Only integers of a machine word or less and pointers cross, so that one declaration serves every architecture's
//! calling convention.

#[cfg(not(test))]
pub(crate) use glue::*;
#[cfg(test)]
pub(crate) use host::*;

#[cfg(not(test))]
mod glue {
    #[cfg(MODULE)]
    use crate::ffi::{c_char, c_void};

    extern "C" {
        /// `printk` is a macro over a function whose name differs by version, and absent from kernels without it.
        pub(crate) fn kmod_printk(how: u32, text: *const u8, len: usize);

        /// `BUG()` is a macro that emits a trap and its row in the kernel's table of bugs. It does not return; it is
        /// declared as if it did, because the older kernels' objtool takes a call for one that returns unless its name
        /// is on a list.
        #[cfg(all(MODULE, not(KMOD_EXAMPLES)))]
        pub(crate) fn kmod_bug();

        /// `kvmalloc` is inline or a macro, and in another header in each version.
        #[cfg(MODULE)]
        pub(crate) fn kmod_kvmalloc(size: usize, flags: u32) -> *mut c_void;

        /// `vmalloc` with flags is a macro in some versions.
        #[cfg(MODULE)]
        pub(crate) fn kmod_vmalloc(size: usize, flags: u32) -> *mut c_void;

        /// `kernel_param_lock` is inline where there is no sysfs.
        pub(crate) fn kmod_param_lock();

        /// As above.
        pub(crate) fn kmod_param_unlock();

        /// The release of the running kernel, through a variable that is exported to GPL-compatible modules.
        #[cfg(MODULE)]
        pub(crate) fn kmod_release() -> *const c_char;

        /// The same, through one that is exported to all.
        #[cfg(MODULE)]
        pub(crate) fn kmod_release_for_any() -> *const c_char;

        /// The kernel's own: exported under this name, and with this type, by every version.
        #[cfg(MODULE)]
        pub(crate) fn kvfree(ptr: *const c_void);

        /// As above.
        #[cfg(MODULE)]
        pub(crate) fn vfree(ptr: *const c_void);

        /// As above. `bindings` has it in a group that a wait needs nothing else of.
        #[cfg(all(MODULE, feature = "sync"))]
        pub(crate) fn schedule_timeout(timeout: crate::ffi::c_long) -> crate::ffi::c_long;

        /// `signal_pending` and `current` are inline or macros, and in that group too.
        #[cfg(all(MODULE, feature = "sync"))]
        pub(crate) fn kmod_signal_pending() -> crate::ffi::c_int;

        /// The module's own structure, which the kernel's linker script of modules places.
        #[cfg(all(MODULE, feature = "fs"))]
        pub(crate) static __this_module: crate::types::Opaque<[u8; 0]>;
    }

    // Those of `c/chrdev.c`: a cdev lies beside a kobject, whose structures belong to the group `lib`.
    #[cfg(all(MODULE, feature = "fs"))]
    #[allow(improper_ctypes, reason = "empty structs of the kernel are empty in GNU C, too")]
    extern "C" {
        /// Adds a device; null-or-error pointer. The context is dropped with the device, or stays the caller's where this fails.
        pub(crate) fn kmod_chrdev_add(
            number: u32,
            fops: *const bindings::file_operations,
            context: *mut c_void,
            drop: unsafe extern "C" fn(*mut c_void),
        ) -> *mut c_void;
        pub(crate) fn kmod_chrdev_del(device: *mut c_void);
        pub(crate) fn kmod_chrdev_context(inode: *mut bindings::inode) -> *mut c_void;
    }

    // Those of `c/filesystem.c`: the kernel's tables for file systems change with nearly every version.
    #[cfg(all(MODULE, feature = "fs"))]
    #[allow(improper_ctypes, reason = "empty structs of the kernel are empty in GNU C, too")]
    extern "C" {
        pub(crate) fn kmod_fs_register(
            name: *const c_char,
            flags: crate::ffi::c_int,
            ops: *const crate::fs::filesystem::RawOps,
        ) -> *mut c_void;
        pub(crate) fn kmod_fs_unregister(registered: *mut c_void);
        pub(crate) fn kmod_fs_emit(
            emitter: *mut c_void,
            name: *const u8,
            len: usize,
            ino: *const u64,
            mode: u32,
            next: *const u64,
        ) -> bool;
        pub(crate) fn kmod_iov_copy(iter: *mut bindings::iov_iter, memory: *mut c_void, len: usize, to: bool) -> usize;
        pub(crate) fn kmod_iov_copy_all(iter: *mut bindings::iov_iter, memory: *mut c_void, len: usize) -> bool;
        pub(crate) fn kmod_iov_len(iter: *const bindings::iov_iter) -> usize;
    }

    // Those of `c/sysctl.c`: the kernel's table for entries changes.
    #[cfg(all(MODULE, feature = "proc"))]
    extern "C" {
        pub(crate) fn kmod_sysctl_register(
            path: *const c_char,
            name: *const c_char,
            mode: u16,
            storage: *mut c_void,
            store: unsafe extern "C" fn(*mut c_void, *const c_char, usize) -> crate::ffi::c_int,
            show: unsafe extern "C" fn(*mut c_void, *mut c_char, usize) -> crate::ffi::c_int,
        ) -> *mut c_void;
        pub(crate) fn kmod_sysctl_unregister(registered: *mut c_void);
    }

    // Those of `c/rcu.c`: inline functions, and what only macros tell.
    #[cfg(all(MODULE, feature = "sync"))]
    extern "C" {
        pub(crate) fn kmod_rcu_read_lock();
        pub(crate) fn kmod_rcu_read_unlock();
        /// Whether it has waited. It does not for a reader.
        pub(crate) fn kmod_synchronize_rcu() -> bool;
    }

    // `c/name.c`: paths of the kernel are a matter of macros and several calls.
    #[cfg(all(MODULE, any(feature = "fs", feature = "proc")))]
    extern "C" {
        /// 0 where there is no file `folder/name`, as the task that runs sees it, and there can be one.
        pub(crate) fn kmod_name_check(folder: *const c_char, name: *const c_char) -> crate::ffi::c_int;
    }

    // Those of `c/mm.c`: macros, and fields whose places changed.
    #[cfg(all(MODULE, feature = "fs", feature = "mm"))]
    #[allow(improper_ctypes, reason = "empty structs of the kernel are empty in GNU C, too")]
    extern "C" {
        pub(crate) fn kmod_vmalloc_user(size: usize) -> *mut c_void;
        /// Start, size, page offset, flags.
        pub(crate) fn kmod_vma_shape(area: *const bindings::vm_area_struct, shape: &mut [usize; 4]);
        pub(crate) fn kmod_vma_forbid_write(area: *mut bindings::vm_area_struct);
    }
}

/// The stand-in for unit tests: printing goes to a log of the thread.
#[cfg(test)]
pub(crate) mod host {
    use std::cell::RefCell;

    thread_local! {
        /// What the running test has printed.
        pub(crate) static PRINTED: RefCell<Vec<(u32, String)>> = const { RefCell::new(Vec::new()) };
    }

    pub(crate) unsafe fn kmod_param_lock() {}

    pub(crate) unsafe fn kmod_param_unlock() {}

    pub(crate) unsafe fn kmod_printk(how: u32, text: *const u8, len: usize) {
        // SAFETY: The caller passes the start and length of a string that it holds.
        let text = unsafe { core::slice::from_raw_parts(text, len) };
        let text = core::str::from_utf8(text).expect("a piece is cut between characters");
        PRINTED.with_borrow_mut(|printed| printed.push((how, text.into())));
    }
}
