//! One line for each thing: what it is, and its bits.

use core::fmt;
use linux_kmod::prelude::*;

/// What a function gave, with a sign where C's type has one.
#[inline(never)]
pub fn number(name: &str, value: u64) {
    pr_info!("call {name} = {value:x}\n");
}

/// Text that a function gave.
#[inline(never)]
pub fn text(name: &str, value: &CStr) {
    pr_info!("call {name} = {}\n", Bytes(value.to_bytes()));
}

/// Bytes, by twos of digits.
pub struct Bytes<'a>(pub &'a [u8]);

impl fmt::Display for Bytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Calls functions of the bindings, and says what each gave.
macro_rules! call {
    ($(bindings::$name:ident($($argument:expr),* $(,)?));+ $(;)?) => { $(
        $crate::say::number(stringify!($name), linux_kmod::bindings::$name($($argument),*) as u64);
    )+ };
}

/// Says what there is after a function: what it changed.
macro_rules! after {
    ($name:ident, $($value:expr),+) => { $( $crate::say::number(stringify!($name), ($value) as u64); )+ };
}

/// The lockdep class of the place where it stands.
macro_rules! key {
    () => {{
        // SAFETY: the C structure is one of integers and pointers, and begins as zeros.
        static mut KEY: linux_kmod::bindings::lock_class_key = unsafe { core::mem::zeroed() };
        &raw mut KEY
    }};
}
