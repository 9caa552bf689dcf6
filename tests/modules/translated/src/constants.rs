//! Constants: of each its name, its bits, its size, and whether its type has a sign.

use crate::say::Bytes;
use linux_kmod::prelude::*;

mod table;

/// A type that constants of C have.
pub trait Constant: Copy {
    const SIGNED: bool;
    fn bits(self) -> u64;
}

macro_rules! constant {
    ($($type:ty: $signed:literal),*) => { $(
        impl Constant for $type {
            const SIGNED: bool = $signed;
            fn bits(self) -> u64 {
                self as u64
            }
        }
    )* };
}

constant!(i8: true, i16: true, i32: true, i64: true, isize: true);
constant!(u8: false, u16: false, u32: false, u64: false, usize: false, bool: false);

/// The value is read where this is called: in the table.
pub fn say_number<T: Constant>(name: &str, value: T) {
    line(name, value.bits(), size_of::<T>(), T::SIGNED);
}

#[inline(never)]
fn line(name: &str, bits: u64, size: usize, signed: bool) {
    pr_info!("const {name} = {bits:x} {size} {}\n", u8::from(signed));
}

pub fn say() {
    table::say_numbers();
    for (name, value) in table::TEXTS {
        let hash = value
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
        pr_info!("text {name} = {} {hash:x} {}\n", value.len(), Bytes(&value[..value.len().min(40)]));
    }
}
