//! Error codes.
//!
//! [`Error`] is one of the kernel's error numbers. Functions of the kernel return it negated in an `int`, or folded into a
//! pointer; [`to_result`] and [`from_err_ptr`] take it out, [`from_result`] and [`Error::to_ptr`] put it back.

use crate::alloc::AllocError;
use crate::ffi::c_int;
use core::alloc::LayoutError;
use core::convert::Infallible;
use core::ffi::FromBytesWithNulError;
use core::fmt;
use core::num::{IntErrorKind, NonZeroI32, ParseIntError, TryFromIntError};
use core::str::Utf8Error;
use rust_alloc::collections::TryReserveError;
use rust_alloc::ffi::NulError;

mod errno;

pub use errno::code;

/// The largest error number, the kernel's `MAX_ERRNO`: the last page of addresses is never an object.
const MAX_ERRNO: c_int = 4095;

/// What an operation in the kernel returns.
///
/// ```
/// use linux_kmod::error::{code::*, Result};
///
/// fn checked(minor: u32) -> Result<u32> {
///     if minor > 0xff {
///         return Err(EINVAL);
///     }
///     Ok(minor)
/// }
/// assert_eq!(checked(300), Err(EINVAL));
/// ```
pub type Result<T = (), E = Error> = core::result::Result<T, E>;

/// An error code of the kernel.
///
/// ```
/// use linux_kmod::prelude::*;
/// # fn device_tree_number(name: &str) -> Result<u32> { Err(ENOENT) }
///
/// /// How deep the queue is: the default, where nothing is said of it.
/// fn depth() -> Result<u32> {
///     match device_tree_number("queue-depth") {
///         Err(ENOENT) => Ok(32),
///         depth => depth,
///     }
/// }
/// # assert_eq!(depth(), Ok(32));
/// ```
///
/// # Invariants
///
/// The number is from -4095 to -1: what the kernel's `IS_ERR_VALUE` recognises.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Error(NonZeroI32);

impl Error {
    /// The error with this (positive) number, refused by the compiler if there can be none.
    const fn from_number<const NUMBER: c_int>() -> Error {
        const {
            match Error::try_from_errno(-NUMBER) {
                Some(error) => error,
                None => panic!("an error number is from 1 to 4095"),
            }
        }
    }

    /// The error that a (negative) return value of the kernel stands for.
    ///
    /// A value that is none, which only a bug can have returned, gives [`Error::EINVAL`].
    ///
    /// Of a function that returns a number of bytes, or an error:
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn device_read() -> c_int { -5 }
    /// fn read() -> Result<u32> {
    ///     let read = device_read();
    ///     if read < 0 {
    ///         return Err(Error::from_errno(read));
    ///     }
    ///     Ok(read as u32)
    /// }
    /// # assert_eq!(read(), Err(EIO));
    /// ```
    #[must_use]
    pub const fn from_errno(errno: c_int) -> Error {
        match Error::try_from_errno(errno) {
            Some(error) => error,
            None => Error::EINVAL,
        }
    }

    /// The error that a (negative) return value of the kernel stands for, [`None`] if it stands for none.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # fn device_read() -> c_int { 7 }
    /// # fn read() -> Result<u32> {
    /// let read = device_read();
    /// match Error::try_from_errno(read) {
    ///     Some(error) => Err(error),
    ///     None => Ok(read as u32),
    /// }
    /// # }
    /// # assert_eq!(read(), Ok(7));
    /// ```
    #[must_use]
    pub const fn try_from_errno(errno: c_int) -> Option<Error> {
        if errno < -MAX_ERRNO || errno > -1 {
            return None;
        }
        match NonZeroI32::new(errno) {
            // INVARIANT: The range was checked above.
            Some(errno) => Some(Error(errno)),
            None => None,
        }
    }

    /// The value that a C function returns for this error: negative, as `-EINVAL`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// extern "C" fn probe(revision: c_int) -> c_int {
    ///     if revision < 2 {
    ///         return ENODEV.to_errno();
    ///     }
    ///     0
    /// }
    /// assert_eq!(probe(1), -19);
    /// ```
    #[must_use]
    pub const fn to_errno(self) -> c_int {
        self.0.get()
    }

    /// The pointer that a C function returns for this error, as `ERR_PTR()` makes it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # #[repr(C)] struct dentry { name_len: u32 }
    /// extern "C" fn lookup(dentry: &dentry) -> *mut dentry {
    ///     if dentry.name_len > 255 {
    ///         return ENAMETOOLONG.to_ptr();
    ///     }
    ///     core::ptr::null_mut()
    /// }
    /// ```
    #[must_use]
    pub const fn to_ptr<T>(self) -> *mut T {
        core::ptr::without_provenance_mut(self.0.get() as isize as usize)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            // By hand: `debug_tuple` would bring 2 KiB of code for indentation into every module that prints an error.
            None => {
                f.write_str("Error(")?;
                fmt::Display::fmt(&self.0, f)?;
                f.write_str(")")
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl core::error::Error for Error {}

/// The outcome of a C function that returns 0 or more for success and a negative error number otherwise.
///
/// ```
/// use linux_kmod::error::{code::*, to_result};
///
/// assert_eq!(to_result(0), Ok(()));
/// assert_eq!(to_result(-12), Err(ENOMEM));
/// ```
pub const fn to_result(returned: c_int) -> Result {
    if returned < 0 {
        Err(Error::from_errno(returned))
    } else {
        Ok(())
    }
}

/// What a callback written in Rust returns to C: the value, or the negative error number.
///
/// The return types of such callbacks hold all error numbers, which `From<i16>` ensures.
///
/// ```
/// use linux_kmod::error::{code::*, from_result};
///
/// extern "C" fn read() -> isize {
///     from_result(|| Err(EIO))
/// }
/// assert_eq!(read(), -5);
/// ```
#[doc(alias = "from_kernel_result")]
pub fn from_result<T, F>(callback: F) -> T
where
    T: From<i16>,
    F: FnOnce() -> Result<T>,
{
    match callback() {
        Ok(value) => value,
        // The invariant keeps the number within 12 bits.
        Err(error) => T::from(error.to_errno() as i16),
    }
}

/// The outcome of a C function that returns a pointer, or an error folded into one (`IS_ERR()`, `PTR_ERR()`).
///
/// A null pointer is no error here, as in C.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # struct clk;
/// # unsafe extern "C" fn clk_get() -> *mut clk { ENOENT.to_ptr() }
/// use linux_kmod::error::from_err_ptr;
///
/// fn clock() -> Result<*mut clk> {
///     // SAFETY: The function has no contract.
///     from_err_ptr(unsafe { clk_get() })
/// }
/// # assert_eq!(clock(), Err(ENOENT));
/// ```
pub fn from_err_ptr<T>(ptr: *mut T) -> Result<*mut T> {
    match c_int::try_from(ptr.addr() as isize).ok().and_then(Error::try_from_errno) {
        Some(error) => Err(error),
        None => Ok(ptr),
    }
}

macro_rules! from_errors {
    ($($source:ty => $code:ident, $why:literal;)*) => {$(
        #[doc = $why]
        impl From<$source> for Error {
            fn from(_: $source) -> Error {
                Error::$code
            }
        }
    )*};
}

from_errors! {
    AllocError => ENOMEM, "There was no memory.";
    TryFromIntError => EINVAL, "A number that does not fit is an invalid argument.";
    Utf8Error => EINVAL, "Text that is not UTF-8 is an invalid argument.";
    FromBytesWithNulError => EINVAL, "A string with a misplaced or missing NUL is an invalid argument.";
    NulError => EINVAL, "A string with a NUL inside is an invalid argument.";
    fmt::Error => EINVAL, "Formatting fails only when what is formatted refuses.";
    LayoutError => ENOMEM, "What is too large to describe is too large to allocate.";
    TryReserveError => ENOMEM, "The allocator had no memory.";
}

impl From<ParseIntError> for Error {
    /// Text that is no number is an invalid argument, and one that does not fit is out of range, as the kernel's `kstrtoint` has it.
    fn from(error: ParseIntError) -> Error {
        match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => Error::ERANGE,
            _ => Error::EINVAL,
        }
    }
}

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Error {
        match never {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn numbers_are_the_kernels() {
        assert_eq!(Error::EPERM.to_errno(), -1);
        assert_eq!(Error::EHWPOISON.to_errno(), -133);
        assert_eq!(Error::ERESTARTSYS.to_errno(), -512);
        assert_eq!(Error::ENOTSUPP.to_errno(), -524);
        assert_eq!(Error::EWOULDBLOCK, code::EAGAIN);
    }

    #[test]
    fn only_error_numbers_become_errors() {
        for errno in [0, 1, 22, -4096, c_int::MIN, c_int::MAX] {
            assert_eq!(Error::try_from_errno(errno), None);
            assert_eq!(Error::from_errno(errno), Error::EINVAL);
        }
        assert_eq!(Error::try_from_errno(-1), Some(Error::EPERM));
        assert_eq!(Error::from_errno(-4095).to_errno(), -4095);
    }

    #[test]
    fn results_go_both_ways() {
        assert_eq!(to_result(3), Ok(()));
        assert_eq!(to_result(-22), Err(Error::EINVAL));
        assert_eq!(from_result(|| Ok(7_i64)), 7);
        assert_eq!(from_result(|| Err::<c_int, _>(Error::EFAULT)), -14);
    }

    #[test]
    fn pointers_go_both_ways() {
        let mut object = 0_u8;
        let ptr: *mut u8 = &mut object;
        assert_eq!(from_err_ptr(ptr), Ok(ptr));
        assert_eq!(from_err_ptr(core::ptr::null_mut::<u8>()), Ok(core::ptr::null_mut()));
        assert_eq!(from_err_ptr(Error::ENODEV.to_ptr::<u8>()), Err(Error::ENODEV));
    }

    #[test]
    fn errors_print_their_names() {
        assert_eq!(format!("{:?} {}", Error::ENOENT, Error::EPROBE_DEFER), "ENOENT EPROBE_DEFER");
        assert_eq!(code::EPERM.name(), Some("EPERM"));
        assert_eq!(code::ENOGRACE.name(), Some("ENOGRACE"));
        assert_eq!(Error::from_errno(-4000).to_string(), "Error(-4000)");
    }

    #[test]
    fn foreign_errors_convert() {
        fn narrow(number: u32) -> Result<u8> {
            Ok(u8::try_from(number)?)
        }
        fn reserve(bytes: usize) -> Result {
            Ok(Vec::<u8>::new().try_reserve(bytes)?)
        }
        assert_eq!(narrow(256), Err(Error::EINVAL));
        assert_eq!(reserve(usize::MAX), Err(Error::ENOMEM));
        assert_eq!(Error::from(fmt::Error), Error::EINVAL);
    }
}
