//! C strings.
//!
//! [`CStr`] is core's, so `c"…"` literals and everything else that speaks of C strings fit. What differs is the type of a
//! character: the kernel's `char` is [`c_char`], unsigned from Linux 6.2 on, while [`CStr::as_ptr`] follows the
//! architecture. [`CStrExt`] has the pointers that the kernel's functions take and return.

use crate::ffi::c_char;

pub use core::ffi::CStr;

/// The kernel's view of a C string.
///
/// ```
/// use linux_kmod::ffi::c_char;
/// use linux_kmod::str::{CStr, CStrExt};
/// # unsafe extern "C" fn alias(name: *const c_char) -> *const c_char { name }
///
/// fn alias_of(name: &'static CStr) -> &'static CStr {
///     // SAFETY: The function of C takes a string that stays, and returns one.
///     unsafe { CStr::from_char_ptr(alias(name.as_char_ptr())) }
/// }
/// # assert_eq!(alias_of(c"eth0"), c"eth0");
/// ```
pub trait CStrExt {
    /// The string as the kernel's functions take it: `const char *`, NUL-terminated, for as long as `self` lives.
    ///
    /// ```
    /// # use linux_kmod::ffi::{c_char, c_int};
    /// # use linux_kmod::prelude::*;
    /// # unsafe extern "C" fn request_module(name: *const c_char) -> c_int { 0 }
    /// fn load_codec() -> bool {
    ///     // SAFETY: The function takes a string, and keeps nothing of it.
    ///     unsafe { request_module(c"snd-hda-codec".as_char_ptr()) == 0 }
    /// }
    /// # assert!(load_codec());
    /// ```
    fn as_char_ptr(&self) -> *const c_char;

    /// The string that a kernel function returned.
    ///
    /// # Safety
    ///
    /// `ptr` points to a NUL-terminated string that nobody changes or frees during `'a`.
    ///
    /// ```
    /// # use linux_kmod::ffi::c_char;
    /// # use linux_kmod::prelude::*;
    /// /// Called by C for each device.
    /// unsafe extern "C" fn found(name: *const c_char) {
    ///     // SAFETY: The caller keeps the string during the call.
    ///     let name = unsafe { CStr::from_char_ptr(name) };
    ///     pr_info!("found {}\n", name.to_string_lossy());
    /// }
    /// ```
    unsafe fn from_char_ptr<'a>(ptr: *const c_char) -> &'a Self;
}

impl CStrExt for CStr {
    #[inline]
    fn as_char_ptr(&self) -> *const c_char {
        self.as_ptr().cast()
    }

    #[inline]
    unsafe fn from_char_ptr<'a>(ptr: *const c_char) -> &'a CStr {
        // SAFETY: The caller's promise is the same; the two types of a character have the same layout.
        unsafe { CStr::from_ptr(ptr.cast()) }
    }
}

/// A C string made when the module is compiled, of type `&'static CStr`.
///
/// Takes any constant `&str`, where a `c"…"` literal takes a literal only. A NUL inside does not compile.
///
/// ```
/// use linux_kmod::c_str;
///
/// const NAME: &core::ffi::CStr = c_str!(concat!("device", 0));
/// assert_eq!(NAME, c"device0");
/// ```
///
/// ```compile_fail
/// linux_kmod::c_str!("cut\0short");
/// ```
#[macro_export]
macro_rules! c_str {
    ($text:expr) => {{
        const TEXT: &::core::primitive::str = $text;
        const BYTES: [::core::primitive::u8; TEXT.len() + 1] = $crate::str::with_nul(TEXT);
        const STRING: &$crate::str::CStr = $crate::str::checked(&BYTES);
        STRING
    }};
}

/// The bytes of `text` and a NUL. `N` is one more than its length.
#[doc(hidden)]
#[must_use]
pub const fn with_nul<const N: usize>(text: &str) -> [u8; N] {
    let text = text.as_bytes();
    let mut bytes = [0; N];
    let mut i = 0;
    while i < text.len() {
        bytes[i] = text[i];
        i += 1;
    }
    bytes
}

#[doc(hidden)]
#[inline]
#[must_use]
pub const fn checked(bytes: &[u8]) -> &CStr {
    match CStr::from_bytes_with_nul(bytes) {
        Ok(string) => string,
        Err(_) => panic!("c_str!: a C string ends at its first NUL, so there can be none inside"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_constants_become_c_strings() {
        const NAME: &str = "name";
        assert_eq!(c_str!(NAME), c"name");
        assert_eq!(c_str!(""), c"");
        assert_eq!(c_str!("é").to_bytes_with_nul(), "é\0".as_bytes());
    }

    #[test]
    fn pointers_go_both_ways() {
        let string = c_str!("abc");
        // SAFETY: The pointer is that of a static string.
        let back = unsafe { CStr::from_char_ptr(string.as_char_ptr()) };
        assert_eq!(back, string);
    }
}
