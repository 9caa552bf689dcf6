//! Values of zeroes.

use super::{init_from_closure, Init, InitOk};
use core::marker::{PhantomData, PhantomPinned};
use core::mem::MaybeUninit;
use core::ptr::NonNull;

/// A type of which all zeroes are a value.
///
/// # Safety
///
/// They are.
pub unsafe trait Zeroable {}

/// Makes a value of zeroes in its place, however large it is.
#[inline]
pub fn zeroed<T: Zeroable>() -> impl Init<T> {
    // SAFETY: All zeroes are a value, by the trait's contract, and it cannot fail.
    unsafe {
        init_from_closure(|slot: *mut T| {
            slot.write_bytes(0, 1);
            // SAFETY: It was written.
            Ok(InitOk::new())
        })
    }
}

macro_rules! zeroable {
    (@impl {$($generics:tt)*} $type:ty) => {
        // SAFETY: Zeroes are a number, a false, a null, a none, nothing at all, or an array of those.
        unsafe impl<$($generics)*> Zeroable for $type {}
    };
    ($generics:tt $($type:ty),*) => {$(zeroable! { @impl $generics $type })*};
}

zeroable! { {} bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, (), PhantomPinned }
zeroable! { {T} *mut T, *const T, Option<NonNull<T>>, Option<&T>, Option<&mut T>, MaybeUninit<T> }
zeroable! { {T: ?Sized} PhantomData<T> }
zeroable! { {T: Zeroable, const N: usize} [T; N] }
