//! Numbers, and yes or no.

use super::{parse, Page, ParamType};
use crate::error::{code::EINVAL, Result};
use core::sync::atomic::{
    AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8,
    AtomicUsize, Ordering,
};

/// A type that is loaded and stored at once.
///
/// ```
/// use linux_kmod::params::{Array, Scalar};
///
/// /// The element at `index`, or the last one that was given.
/// fn pick<T: Scalar, const N: usize>(values: &Array<T, N>, index: usize) -> T {
///     values.get(index).or(values.last()).copied().unwrap_or(T::ZERO)
/// }
/// # assert_eq!(pick(&Array::<u8, 4>::new(&[3, 5]), 7), 5);
/// ```
pub trait Scalar: ParamType<Value = Self> + Copy {
    /// What it is if nobody says otherwise.
    const ZERO: Self;

    /// Says what it is, without the end of a line.
    ///
    /// ```
    /// # use linux_kmod::params::{Page, Scalar};
    /// fn show_all<T: Scalar>(values: &[T], out: &mut Page<'_>) {
    ///     for value in values {
    ///         value.write(out);
    ///         out.push(b"\n");
    ///     }
    /// }
    /// ```
    fn write(self, out: &mut Page<'_>);
}

macro_rules! scalar {
    ($($type:ident $atomic:ident $name:literal $no_value:literal $zero:literal $parse:expr, $write:expr;)*) => {$(
        // SAFETY: Both are atomic.
        unsafe impl ParamType for $type {
            type Value = $type;
            const NAME: &'static str = $name;
            const NO_VALUE: bool = $no_value;

            fn parse(text: Option<&[u8]>) -> Result<$type> {
                $parse(text)
            }

            #[inline]
            fn value(&self) -> &$type {
                self
            }

            #[inline]
            unsafe fn load(place: *mut $type) -> $type {
                // SAFETY: The place is valid, by the caller's contract, and all accesses are atomic.
                unsafe { $atomic::from_ptr(place) }.load(Ordering::Relaxed)
            }

            #[inline]
            unsafe fn store(place: *mut $type, new: $type) {
                // SAFETY: The place is valid, by the caller's contract, and all accesses are atomic.
                unsafe { $atomic::from_ptr(place) }.store(new, Ordering::Relaxed);
            }

            unsafe fn show(place: *const $type, out: &mut Page<'_>) {
                // SAFETY: The place is valid, by the caller's contract.
                unsafe { Self::load(place.cast_mut()) }.write(out);
                out.push(b"\n");
            }
        }

        impl Scalar for $type {
            const ZERO: $type = $zero;

            fn write(self, out: &mut Page<'_>) {
                $write(self, out);
            }
        }
    )*};
}

macro_rules! unsigned {
    ($($type:ident $atomic:ident $name:literal;)*) => {
        scalar! {$(
            $type $atomic $name false 0
            |text: Option<&[u8]>| match parse::number(text.ok_or(EINVAL)?)? {
                (false, number) => $type::try_from(number).map_err(|_| EINVAL),
                (true, _) => Err(EINVAL),
            },
            |number: $type, out: &mut Page<'_>| out.push(parse::digits(number as u64, &mut [0; 20]));
        )*}
    };
}

macro_rules! signed {
    ($($type:ident $atomic:ident $name:literal;)*) => {
        scalar! {$(
            $type $atomic $name false 0
            |text: Option<&[u8]>| match parse::number(text.ok_or(EINVAL)?)? {
                (false, number) => $type::try_from(number).map_err(|_| EINVAL),
                // One further than above.
                (true, number) if number <= $type::MIN.unsigned_abs() as u64 => Ok((number as $type).wrapping_neg()),
                (true, _) => Err(EINVAL),
            },
            |number: $type, out: &mut Page<'_>| {
                if number < 0 {
                    out.push(b"-");
                }
                out.push(parse::digits(number.unsigned_abs() as u64, &mut [0; 20]));
            };
        )*}
    };
}

scalar! {
    bool AtomicBool "bool" true false
    |text: Option<&[u8]>| text.map_or(Ok(true), parse::truth),
    |truth: bool, out: &mut Page<'_>| out.push(if truth { b"Y" } else { b"N" });
}

// As C calls them, where C has the type.
unsigned! {
    u8 AtomicU8 "byte";
    u16 AtomicU16 "ushort";
    u32 AtomicU32 "uint";
    u64 AtomicU64 "ullong";
    usize AtomicUsize "ulong";
}

signed! {
    i8 AtomicI8 "s8";
    i16 AtomicI16 "short";
    i32 AtomicI32 "int";
    i64 AtomicI64 "llong";
    isize AtomicIsize "long";
}
