//! The kernel's functions that copy to and from user space, by what is copied. Each says whether all of it was.
//!
//! Pieces of memory go through `copy_from_user` and `copy_to_user`, which on hardened kernels (`CONFIG_HARDENED_USERCOPY`) look what
//! object of the kernel's the memory is a part of, and whether it ends in it. Where the compiler knows the size, C leaves that out,
//! and so do values here: what the memory is, their type says.

use super::UserPtr;
use crate::transmute::{AsBytes, FromBytes};
use core::mem::{size_of, MaybeUninit};

// What C calls where it leaves the look out: a function, or one that is inline. Kernels that export neither have the look.
#[cfg(kernel_has = "_copy_from_user")]
use bindings::{_copy_from_user as copy_value_from_user, _copy_to_user as copy_value_to_user};
#[cfg(all(not(kernel_has = "_copy_from_user"), kernel_has = "_inline_copy_from_user"))]
use bindings::{_inline_copy_from_user as copy_value_from_user, _inline_copy_to_user as copy_value_to_user};
#[cfg(not(any(kernel_has = "_copy_from_user", kernel_has = "_inline_copy_from_user")))]
use bindings::{copy_from_user as copy_value_from_user, copy_to_user as copy_value_to_user};

/// The most that is copied at once: the kernel warns of more than `INT_MAX`.
const CHUNK: usize = 1 << 30;

/// Fills `to`.
#[inline]
pub(super) fn from_user(to: &mut [MaybeUninit<u8>], from: &UserPtr) -> bool {
    if to.len() > CHUNK {
        return from_user_in_chunks(to, from);
    }
    // SAFETY: `to` is memory for that many bytes; what is at `from` is the function's to find out.
    unsafe { bindings::copy_from_user(to.as_mut_ptr().cast(), from.as_ptr(), to.len() as _) == 0 }
}

#[cold]
fn from_user_in_chunks(to: &mut [MaybeUninit<u8>], from: &UserPtr) -> bool {
    to.chunks_mut(CHUNK).enumerate().all(|(nr, part)| from_user(part, &from.beyond(nr * CHUNK)))
}

/// Writes `from`.
#[inline]
pub(super) fn to_user(to: &UserPtr, from: &[u8]) -> bool {
    if from.len() > CHUNK {
        return to_user_in_chunks(to, from);
    }
    // SAFETY: `from` is initialised memory of that length; what is at `to` is the function's to find out.
    unsafe { bindings::copy_to_user(to.as_ptr(), from.as_ptr().cast(), from.len() as _) == 0 }
}

#[cold]
fn to_user_in_chunks(to: &UserPtr, from: &[u8]) -> bool {
    from.chunks(CHUNK).enumerate().all(|(nr, part)| to_user(&to.beyond(nr * CHUNK), part))
}

/// Fills all bytes of a value.
#[inline]
pub(super) fn value_from_user<T: FromBytes>(to: &mut MaybeUninit<T>, from: &UserPtr) -> bool {
    // SAFETY: It is memory of that size; what is at `from` is the function's to find out.
    unsafe { copy_value_from_user(to.as_mut_ptr().cast(), from.as_ptr(), size_of::<T>() as _) == 0 }
}

/// Writes all bytes of a value.
#[inline]
pub(super) fn value_to_user<T: AsBytes>(to: &UserPtr, from: &T) -> bool {
    // SAFETY: All bytes of the value are initialised and do not change; what is at `to` is the function's to find out.
    unsafe { copy_value_to_user(to.as_ptr(), core::ptr::from_ref(from).cast(), size_of::<T>() as _) == 0 }
}
