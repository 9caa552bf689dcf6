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
/// A type of a module's own is declared by its name, as in `level: Percent { default: Percent(50), … }`:
///
/// ```
/// # use linux_kmod::params::Page;
/// use linux_kmod::params::ParamType;
/// use linux_kmod::prelude::*;
/// # kernel_module! {
/// #     type: Fan,
/// #     name: "fan",
/// #     license: "GPL",
/// #     params: { level: Percent { default: Percent(50), permissions: 0o644, description: "How fast" } },
/// # }
/// # struct Fan;
/// # impl KernelModule for Fan { fn init() -> Result<Self> { Ok(Fan) } }
///
/// #[repr(transparent)]
/// pub struct Percent(u8);
///
/// // SAFETY: It is loaded and stored as a number is.
/// unsafe impl ParamType for Percent {
///     type Value = u8;
///     const NAME: &'static str = "percent";
///
///     fn parse(text: Option<&[u8]>) -> Result<Self> {
///         match u8::parse(text)? {
///             percent @ 0..=100 => Ok(Percent(percent)),
///             _ => Err(EINVAL),
///         }
///     }
/// #
/// #     fn value(&self) -> &u8 { &self.0 }
/// #     // SAFETY: By the caller's contract, here and below; the layout is that of the number.
/// #     unsafe fn load(place: *mut Self) -> Self { Percent(unsafe { u8::load(place.cast()) }) }
/// #     // SAFETY: As above.
/// #     unsafe fn store(place: *mut Self, new: Self) { unsafe { u8::store(place.cast(), new.0) } }
/// #     // SAFETY: As above.
/// #     unsafe fn show(place: *const Self, out: &mut Page<'_>) { unsafe { u8::show(place.cast(), out) } }
/// }
/// # fn main() {}
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::params::ParamType;
    /// assert_eq!(u16::parse(Some(b"0x1f")), Ok(31));
    /// assert_eq!(bool::parse(None), Ok(true));
    /// ```
    fn parse(text: Option<&[u8]>) -> Result<Self>;

    /// The value.
    ///
    /// ```
    /// # struct Percent(u8);
    /// # impl Percent {
    /// /// What `validate` gets of a percentage.
    /// fn value(&self) -> &u8 {
    ///     &self.0
    /// }
    /// # }
    /// ```
    fn value(&self) -> &Self::Value;

    /// What is in a place.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter.
    ///
    /// ```
    /// # use linux_kmod::params::ParamType;
    /// # #[repr(transparent)]
    /// # struct Percent(u8);
    /// # impl Percent {
    /// unsafe fn load(place: *mut Self) -> Self {
    ///     // SAFETY: By the caller's contract; the layout is that of the number.
    ///     Percent(unsafe { u8::load(place.cast()) })
    /// }
    /// # }
    /// ```
    unsafe fn load(place: *mut Self) -> Self;

    /// Puts a new one in the place of the old.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter, and the caller holds the lock of the parameters.
    ///
    /// ```
    /// # use linux_kmod::params::ParamType;
    /// # #[repr(transparent)]
    /// # struct Percent(u8);
    /// # impl Percent {
    /// unsafe fn store(place: *mut Self, new: Self) {
    ///     // SAFETY: By the caller's contract; the layout is that of the number.
    ///     unsafe { u8::store(place.cast(), new.0) }
    /// }
    /// # }
    /// ```
    unsafe fn store(place: *mut Self, new: Self);

    /// Says what it is.
    ///
    /// # Safety
    ///
    /// `place` is that of a parameter, and the caller holds the lock of the parameters.
    ///
    /// ```
    /// # use linux_kmod::params::{Page, ParamType};
    /// # #[repr(transparent)]
    /// # struct Percent(u8);
    /// # impl Percent {
    /// unsafe fn show(place: *const Self, out: &mut Page<'_>) {
    ///     // SAFETY: By the caller's contract; the layout is that of the number.
    ///     unsafe { u8::show(place.cast(), out) }
    /// }
    /// # }
    /// ```
    unsafe fn show(place: *const Self, out: &mut Page<'_>);
}

/// A parameter: what [`kernel_module!`](crate::kernel_module) makes of a declaration.
///
/// ```
/// use linux_kmod::params::Param;
/// use linux_kmod::prelude::*;
///
/// /// Logs requests as long as `/sys/module/NAME/parameters/verbose` says so.
/// fn log(verbose: &Param<bool>, request: &str) {
///     if verbose.get() {
///         pr_info!("request {request}\n");
///     }
/// }
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::params::Param;
    /// # use linux_kmod::prelude::*;
    /// fn buffer(size: &Param<usize>) -> Result<KVec<u8>> {
    ///     // Asked once, because the next call may say something else.
    ///     let size = size.get();
    ///     let mut buffer = KVec::with_capacity(size, GFP_KERNEL)?;
    ///     buffer.extend_with(size, 0, GFP_KERNEL)?;
    ///     Ok(buffer)
    /// }
    /// ```
    #[inline]
    pub fn get(&self) -> T {
        // SAFETY: The place is that of a parameter.
        unsafe { T::load(self.value.get()) }
    }
}

/// What a file in sysfs says: a page, with what does not fit left out.
///
/// ```
/// use linux_kmod::params::Page;
///
/// /// Says a level by its name.
/// fn show_level(level: u8, out: &mut Page<'_>) {
///     let name = ["off\n", "low\n", "high\n"].get(usize::from(level)).copied().unwrap_or("unknown\n");
///     out.push(name.as_bytes());
/// }
/// ```
#[derive(Debug)]
pub struct Page<'a> {
    room: &'a mut [u8],
    used: usize,
}

impl Page<'_> {
    /// Appends.
    ///
    /// ```
    /// # use linux_kmod::params::{Page, Scalar};
    /// fn show_range(low: u32, high: u32, out: &mut Page<'_>) {
    ///     low.write(out);
    ///     out.push(b"-");
    ///     high.write(out);
    ///     out.push(b"\n");
    /// }
    /// ```
    pub fn push(&mut self, text: &[u8]) {
        for (to, from) in self.room[self.used..].iter_mut().zip(text) {
            *to = *from;
            self.used += 1;
        }
    }
}

#[cfg(test)]
mod tests;
