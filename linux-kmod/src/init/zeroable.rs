//! Values of zeroes.

use super::{init_from_closure, Init, InitOk};
use core::marker::{PhantomData, PhantomPinned};
use core::mem::MaybeUninit;
use core::ptr::NonNull;
use core::sync::atomic::{
    AtomicBool, AtomicI16, AtomicI32, AtomicI8, AtomicIsize, AtomicPtr, AtomicU16, AtomicU32, AtomicU8, AtomicUsize,
};
#[cfg(target_has_atomic = "64")]
use core::sync::atomic::{AtomicI64, AtomicU64};

/// A type of which all zeroes are a value.
///
/// # Safety
///
/// They are.
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::init::{zeroed, Zeroable};
///
/// #[repr(C)]
/// struct Stats {
///     packets: [u64; 256],
///     errors: [u64; 256],
/// }
///
/// // SAFETY: Its fields are numbers, which may be 0.
/// unsafe impl Zeroable for Stats {}
///
/// # fn main() -> Result {
/// let stats: KBox<Stats> = KBox::init(zeroed(), GFP_KERNEL)?;
/// # assert_eq!(stats.errors[255], 0);
/// # Ok(())
/// # }
/// ```
pub unsafe trait Zeroable {}

/// Makes a value of zeroes in its place, however large it is.
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::init::zeroed;
///
/// # fn main() -> Result {
/// let pages: VBox<[[u8; 4096]; 16]> = VBox::init(zeroed(), GFP_KERNEL)?;
/// # assert_eq!(pages[15][4095], 0);
/// # Ok(())
/// # }
/// ```
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

zeroable! { {} AtomicBool, AtomicU8, AtomicU16, AtomicU32, AtomicUsize, AtomicI8, AtomicI16, AtomicI32, AtomicIsize }
#[cfg(target_has_atomic = "64")]
zeroable! { {} AtomicU64, AtomicI64 }
zeroable! { {T} AtomicPtr<T> }
zeroable! { {} bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize, (), PhantomPinned }
zeroable! { {T} *mut T, *const T, Option<NonNull<T>>, Option<&T>, Option<&mut T>, MaybeUninit<T> }
zeroable! { {T: ?Sized} PhantomData<T> }
zeroable! { {T: Zeroable, const N: usize} [T; N] }
