//! Texts, and several values in one.

use super::{Page, ParamType, Scalar};
use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::KVec;
use crate::error::{code::EINVAL, Result};
use crate::shims;
use crate::str::CStr;
use crate::sync::Arc;
use core::fmt;
use core::ops::Deref;

/// Copies what is in a place, under the lock of the module's parameters.
///
/// # Safety
///
/// The place is that of a parameter.
unsafe fn load<T: Clone>(place: *mut T) -> T {
    // SAFETY: The lock is let go below. By the caller's contract there is a value; who stores another has the lock.
    unsafe {
        shims::kmod_param_lock();
        let value = (*place).clone();
        shims::kmod_param_unlock();
        value
    }
}

/// Up to `N` values, separated by commas: what `[T; N]` is as the type of a parameter. It is handed about by value, on the kernel's
/// stack, so one of more than a kilobyte does not compile.
///
/// ```
/// use linux_kmod::params::{Array, Param};
///
/// /// Whether a port is one of `ports=1,2,…`.
/// fn is_listed(ports: &Param<Array<u16, 8>>, port: u16) -> bool {
///     ports.get().contains(&port)
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Array<T: Scalar, const N: usize> {
    len: usize,
    values: [T; N],
}

impl<T: Scalar, const N: usize> Array<T, N> {
    /// These values. More than there is room for do not compile.
    ///
    /// ```
    /// # use linux_kmod::params::Array;
    /// const SIZES: Array<u32, 8> = Array::new(&[64, 128]);
    /// assert_eq!(*SIZES, [64, 128]);
    /// ```
    #[must_use]
    pub const fn new(values: &[T]) -> Self {
        const { assert!(size_of::<Self>() <= 1024, "kernel_module!: a parameter of more than a kilobyte") };
        assert!(values.len() <= N, "kernel_module!: `default` has more elements than the parameter");
        let mut array = Array { len: values.len(), values: [T::ZERO; N] };
        let mut i = 0;
        while i < values.len() {
            array.values[i] = values[i];
            i += 1;
        }
        array
    }
}

impl<T: Scalar, const N: usize> Deref for Array<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.values[..self.len]
    }
}

impl<T: Scalar + fmt::Debug, const N: usize> fmt::Debug for Array<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

// SAFETY: Both have the lock.
unsafe impl<T: Scalar, const N: usize> ParamType for Array<T, N> {
    type Value = [T];
    const NAME: &'static str = T::NAME;
    const PREFIX: &'static str = "array of ";

    fn parse(text: Option<&[u8]>) -> Result<Self> {
        let mut array = Array::new(&[]);
        for value in text.ok_or(EINVAL)?.split(|byte| *byte == b',') {
            *array.values.get_mut(array.len).ok_or(EINVAL)? = T::parse(Some(value))?;
            array.len += 1;
        }
        Ok(array)
    }

    fn value(&self) -> &[T] {
        self
    }

    unsafe fn load(place: *mut Self) -> Self {
        // SAFETY: By the caller's contract.
        unsafe { load(place) }
    }

    unsafe fn store(place: *mut Self, new: Self) {
        // SAFETY: There is a value, and nobody else uses it, by the caller's contract.
        unsafe { *place = new }
    }

    unsafe fn show(place: *const Self, out: &mut Page<'_>) {
        // SAFETY: There is a value, and nobody else uses it, by the caller's contract.
        for (i, value) in unsafe { &*place }.value().iter().enumerate() {
            if i > 0 {
                out.push(b",");
            }
            value.write(out);
        }
        out.push(b"\n");
    }
}

/// A text: what `charp` is as the type of a parameter.
///
/// ```
/// use linux_kmod::params::{CharP, Param};
/// use linux_kmod::prelude::*;
///
/// fn say_hello(name: &Param<CharP>) {
///     let name = name.get();
///     pr_info!("hello, {}\n", name.to_str().unwrap_or("whoever you are"));
/// }
/// ```
#[derive(Clone)]
pub struct CharP {
    default: &'static CStr,
    /// With its NUL; none for the default. Shared, so that loading it takes no memory.
    text: Option<Arc<KVec<u8>>>,
}

/// The longest text, as in C.
const LONGEST: usize = 1024;

impl CharP {
    /// This text.
    ///
    /// ```
    /// # use linux_kmod::params::CharP;
    /// let label = CharP::new(c"echo");
    /// assert_eq!(*label, *c"echo");
    /// ```
    #[must_use]
    pub const fn new(default: &'static CStr) -> Self {
        CharP { default, text: None }
    }
}

impl Deref for CharP {
    type Target = CStr;

    fn deref(&self) -> &CStr {
        match &self.text {
            Some(text) => CStr::from_bytes_with_nul(text).unwrap_or(self.default),
            None => self.default,
        }
    }
}

impl fmt::Debug for CharP {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

// SAFETY: Both have the lock.
unsafe impl ParamType for CharP {
    type Value = CStr;
    const NAME: &'static str = "charp";

    fn parse(text: Option<&[u8]>) -> Result<Self> {
        let text = text.ok_or(EINVAL)?;
        if text.len() > LONGEST || text.contains(&0) {
            return Err(EINVAL);
        }
        let mut copy = KVec::with_capacity(text.len() + 1, GFP_KERNEL)?;
        copy.extend_from_slice(text, GFP_KERNEL)?;
        copy.push(0, GFP_KERNEL)?;
        Ok(CharP { default: c"", text: Some(Arc::new(copy, GFP_KERNEL)?) })
    }

    fn value(&self) -> &CStr {
        self
    }

    unsafe fn load(place: *mut Self) -> Self {
        // SAFETY: By the caller's contract.
        unsafe { load(place) }
    }

    unsafe fn store(place: *mut Self, new: Self) {
        // SAFETY: There is a value, and nobody else uses it, by the caller's contract.
        unsafe { *place = new }
    }

    unsafe fn show(place: *const Self, out: &mut Page<'_>) {
        // SAFETY: There is a value, and nobody else uses it, by the caller's contract.
        out.push(unsafe { &*place }.value().to_bytes());
        out.push(b"\n");
    }
}
