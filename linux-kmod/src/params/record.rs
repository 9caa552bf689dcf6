//! What the module loader reads: the section `__param`, as `linux/moduleparam.h` describes it. `glue.c` asserts that it is so.

use super::{Page, Param, ParamType};
use crate::ffi::{c_char, c_int, c_uint};
use crate::str::{CStr, CStrExt};
use core::ffi::c_void;

/// `struct kernel_param`.
#[repr(C)]
#[derive(Debug)]
pub struct Record {
    name: *const c_char,
    module: *mut c_void,
    ops: *const Ops,
    perm: u16,
    level: i8,
    flags: u8,
    arg: *const c_void,
}

/// All of a module's.
#[repr(transparent)]
#[derive(Debug)]
pub struct Records<const N: usize>(pub [Record; N]);

// SAFETY: The kernel reads them, and what they point to can be used by any task.
unsafe impl<const N: usize> Sync for Records<N> {}

/// `struct kernel_param_ops`.
#[repr(C)]
#[derive(Debug)]
struct Ops {
    flags: c_uint,
    set: unsafe extern "C" fn(*const c_char, *const Record) -> c_int,
    get: unsafe extern "C" fn(*mut c_char, *const Record) -> c_int,
    free: Option<unsafe extern "C" fn(*mut c_void)>,
}

/// `KERNEL_PARAM_OPS_FL_NOARG`.
const NO_VALUE: c_uint = 1;

/// The smallest page of any architecture.
const PAGE: usize = 4096;

impl Record {
    /// The record of a parameter.
    #[must_use]
    pub const fn new<T: ParamType>(name: &'static CStr, param: &'static Param<T>, perm: u16) -> Self {
        Record {
            name: name.as_ptr().cast(),
            module: this_module(),
            ops: Param::<T>::OPS,
            perm,
            level: -1,
            flags: 0,
            arg: (&raw const *param).cast(),
        }
    }
}

/// The kernel's `struct module` of this module.
#[cfg(MODULE)]
const fn this_module() -> *mut c_void {
    (&raw mut bindings::__this_module).cast()
}

#[cfg(not(MODULE))]
const fn this_module() -> *mut c_void {
    core::ptr::null_mut()
}

/// Permissions that a file of sysfs can have. Others do not compile, as in C.
#[must_use]
pub const fn permissions(perm: u16) -> u16 {
    assert!(perm <= 0o777, "kernel_module!: `permissions` are three octal digits, as in `0o644`");
    let (user, group, other) = ((perm >> 6) & 7, (perm >> 3) & 7, perm & 7);
    assert!(other & 2 == 0, "kernel_module!: `permissions` let everybody write");
    assert!(perm & 0o111 == 0, "kernel_module!: a parameter cannot be executed");
    assert!(user & 4 >= group & 4 && group & 4 >= other & 4, "kernel_module!: others may read what the owner may not");
    assert!(user & 2 >= group & 2, "kernel_module!: the group may write what the owner may not");
    perm
}

impl<T: ParamType> Param<T> {
    const OPS: &'static Ops = &Ops {
        flags: if T::NO_VALUE { NO_VALUE } else { 0 },
        set: set::<T>,
        get: get::<T>,
        free: if core::mem::needs_drop::<T>() { Some(free::<T>) } else { None },
    };
}

/// Called for `insmod`'s arguments, and for what is written to the file.
///
/// # Safety
///
/// `text` is null or a C string, `record` that of a `Param<T>`; the caller holds the lock of the parameters.
unsafe extern "C" fn set<T: ParamType>(text: *const c_char, record: *const Record) -> c_int {
    // SAFETY: By the caller's contract.
    let param = unsafe { &*(*record).arg.cast::<Param<T>>() };
    // SAFETY: By the caller's contract.
    let text = (!text.is_null()).then(|| unsafe { CStr::from_char_ptr(text) }.to_bytes());
    // SAFETY: The kernel holds the lock when it calls this.
    match unsafe { param.set(text) } {
        Ok(()) => 0,
        Err(error) => error.to_errno(),
    }
}

/// Called for who reads the file.
///
/// # Safety
///
/// `room` is a page, `record` that of a `Param<T>`; the caller holds the lock of the parameters.
unsafe extern "C" fn get<T: ParamType>(room: *mut c_char, record: *const Record) -> c_int {
    // SAFETY: By the caller's contract.
    let param = unsafe { &*(*record).arg.cast::<Param<T>>() };
    // SAFETY: By the caller's contract; the last byte is left for a NUL.
    let room = unsafe {
        room.cast::<u8>().write_bytes(0, PAGE);
        core::slice::from_raw_parts_mut(room.cast::<u8>(), PAGE - 1)
    };
    let mut page = Page { room, used: 0 };
    // SAFETY: The kernel holds the lock when it calls this.
    unsafe { T::show(param.value.get(), &mut page) };
    c_int::try_from(page.used).unwrap_or(c_int::MAX)
}

/// Called when the module goes, also when it could not be loaded.
///
/// # Safety
///
/// `param` is a `Param<T>` that nobody uses any more.
unsafe extern "C" fn free<T: ParamType>(param: *mut c_void) {
    // SAFETY: By the caller's contract. The static itself is never dropped.
    unsafe { (*param.cast::<Param<T>>()).value.get().drop_in_place() }
}
