//! Module parameters: what `insmod` and `/sys/module/NAME/parameters` set.
//!
//! They are declared in [`kernel_module!`](crate::kernel_module), and are statics in a module called `module_parameters`:
//!
//! ```
//! use linux_kmod::prelude::*;
//!
//! kernel_module! {
//!     type: Echo,
//!     name: "echo",
//!     license: "GPL",
//!     params: {
//!         minors: u8 { default: 4, validate: at_least_one, description: "How many devices" },
//!         verbose: bool { permissions: 0o644, description: "Log each request" },
//!         label: charp { default: c"echo", permissions: 0o644, description: "What the devices are called" },
//!         sizes: [u32; 8] { default: &[64, 128], permissions: 0o444, description: "Sizes of the buffers" },
//!     },
//! }
//!
//! fn at_least_one(n: &u8) -> Result {
//!     if *n == 0 { Err(EINVAL) } else { Ok(()) }
//! }
//!
//! struct Echo;
//!
//! impl KernelModule for Echo {
//!     fn init() -> Result<Self> {
//!         if module_parameters::verbose.get() {
//!             pr_info!("{} minors, {:?}\n", module_parameters::minors.get(), module_parameters::label.get());
//!         }
//!         for size in module_parameters::sizes.get().iter() {
//!             pr_debug!("a buffer of {size}\n");
//!         }
//!         Ok(Echo)
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! | type | is |
//! |---|---|
//! | `bool` | `1`, `y`, `yes`, `true`, `on` and their opposites, in any case; without a value, true |
//! | `u8` … `u64`, `usize`, `i8` … `i64`, `isize` | a number: decimal, `0x` hexadecimal, `0` octal |
//! | `[T; N]` | up to `N` of the above, separated by commas: an [`Array`], which is a slice |
//! | `charp` | text of up to 1024 bytes: a [`CharP`], which is a `CStr` |
//!
//! | field | | |
//! |---|---|---|
//! | `description` | required | what it is, for `modinfo` |
//! | `default` | 0, false, no elements, no text | what it is if nobody sets it: a constant |
//! | `permissions` | 0 | of its file in sysfs: `0o444` can be read, `0o644` written by root, too; 0 is no file |
//! | `validate` | | a function of the value that returns an error for what may not be |
//!
//! A value that is malformed, does not fit the type, or is too long for it is `EINVAL`, for `insmod` as for a write to the file; what
//! `validate` returns is the error as it is. The parameter then stays as it was.
//!
//! A parameter that can be written changes at any time, and [`get`](Param::get) says what it is now. For an array or a text that takes
//! the kernel's lock of the module's parameters, so it may sleep. `validate` runs under that lock, and reads no other parameter of
//! those types.

use crate::error::Result;
use core::cell::UnsafeCell;

mod compound;
#[doc(hidden)]
pub mod macros;
mod parse;
mod record;
mod scalar;

pub use self::compound::{Array, CharP};
#[doc(hidden)]
pub use self::record::{permissions, Record, Records};
pub use self::scalar::Scalar;

/// A type that a parameter can have.
///
/// # Safety
///
/// [`load`](ParamType::load) and [`store`](ParamType::store) may run at the same time.
pub unsafe trait ParamType: Sized + Send + Sync + 'static {
    /// What is read.
    type Value: ?Sized;

    /// C's name of the type, for `modinfo`.
    const NAME: &'static str;

    /// What stands before it.
    const PREFIX: &'static str = "";

    /// Whether the parameter may stand without a value.
    const NO_VALUE: bool = false;

    /// What a text says, without the end of its line; none where the parameter stands alone.
    ///
    /// # Errors
    ///
    /// `EINVAL` where it says nothing, `ENOMEM`.
    fn parse(text: Option<&[u8]>) -> Result<Self>;

    /// The value.
    fn value(&self) -> &Self::Value;

    /// What is in a place.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter.
    unsafe fn load(place: *mut Self) -> Self;

    /// Puts a new one in the place of the old.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter, and the caller holds the lock of the parameters.
    unsafe fn store(place: *mut Self, new: Self);

    /// Says what it is.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter, and the caller holds the lock of the parameters.
    unsafe fn show(place: *const Self, out: &mut Page<'_>);
}

/// A parameter: what [`kernel_module!`](crate::kernel_module) makes of a declaration.
pub struct Param<T: ParamType> {
    value: UnsafeCell<T>,
    validate: Option<fn(&T::Value) -> Result>,
}

// SAFETY: Loading and storing may go on at the same time, by the contract of the type.
unsafe impl<T: ParamType> Sync for Param<T> {}

impl<T: ParamType> Param<T> {
    /// For the macro.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(value: T, validate: Option<fn(&T::Value) -> Result>) -> Self {
        Param { value: UnsafeCell::new(value), validate }
    }

    /// Sets it to what a text says.
    ///
    /// # Safety
    ///
    /// The caller holds the lock of the parameters.
    unsafe fn set(&self, text: Option<&[u8]>) -> Result {
        let text = text.map(|text| text.strip_suffix(b"\n").unwrap_or(text));
        let new = T::parse(text)?;
        if let Some(validate) = self.validate {
            validate(new.value())?;
        }
        // SAFETY: The place is that of a parameter, and the caller holds the lock.
        unsafe { T::store(self.value.get(), new) };
        Ok(())
    }
}

impl<T: ParamType> Param<T> {
    /// What it is now. An array is a slice by `*`, and a text a `CStr`; both may sleep.
    #[inline]
    pub fn get(&self) -> T {
        // SAFETY: The place is that of a parameter.
        unsafe { T::load(self.value.get()) }
    }
}

/// What a file in sysfs says: a page, with what does not fit left out.
#[derive(Debug)]
pub struct Page<'a> {
    room: &'a mut [u8],
    used: usize,
}

impl Page<'_> {
    /// Appends.
    pub fn push(&mut self, text: &[u8]) {
        for (to, from) in self.room[self.used..].iter_mut().zip(text) {
            *to = *from;
            self.used += 1;
        }
    }
}

#[cfg(test)]
mod tests;
