//! Initialisers that closures are, and those of arrays.

use super::{internal, Init, InitOk, PinInit};
use core::marker::PhantomData;

/// The closure, and whether the value may move.
struct Closure<F, T: ?Sized, const PINNED: bool>(F, PhantomData<fn(*mut T)>);

// SAFETY: The closure returns `Ok` only with the proof of a value; who made this promised the rest.
unsafe impl<T: ?Sized, F, E, const PINNED: bool> PinInit<T, E> for Closure<F, T, PINNED>
where
    F: FnOnce(*mut T) -> Result<InitOk, E>,
{
    #[inline]
    unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot).map(|_| ())
    }
}

// SAFETY: As above; who made this promised that the value may move.
unsafe impl<T: ?Sized, F, E> Init<T, E> for Closure<F, T, false>
where
    F: FnOnce(*mut T) -> Result<InitOk, E>,
{
    #[inline]
    unsafe fn __init(self, slot: *mut T) -> Result<(), E> {
        (self.0)(slot).map(|_| ())
    }
}

/// An initialiser from a closure that gets the slot. [`pin_init!`](crate::pin_init) does the same without `unsafe`.
///
/// # Safety
///
/// As of [`PinInit`]: when `f` fails, there is no value in the slot, and nothing refers to it.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::error::to_result;
/// # struct Queue(u32, core::marker::PhantomPinned);
/// # unsafe fn queue_setup(queue: *mut Queue) -> c_int { -12 }
/// use linux_kmod::init::{pin_init_from_closure, InitOk};
///
/// fn queue() -> impl PinInit<Queue, Error> {
///     let make = |slot: *mut Queue| {
///         // SAFETY: The slot is valid for writes, and pinned.
///         to_result(unsafe { queue_setup(slot) })?;
///         // SAFETY: The function made the queue.
///         Ok(unsafe { InitOk::new() })
///     };
///     // SAFETY: Where it fails, the function leaves nothing.
///     unsafe { pin_init_from_closure(make) }
/// }
/// ```
#[inline]
pub const unsafe fn pin_init_from_closure<T: ?Sized, E>(
    f: impl FnOnce(*mut T) -> Result<InitOk, E>,
) -> impl PinInit<T, E> {
    Closure::<_, T, true>(f, PhantomData)
}

/// An initialiser from a closure that gets the slot. [`init!`](macro@crate::init) does the same without `unsafe`.
///
/// # Safety
///
/// As of [`Init`]: when `f` fails, there is no value in the slot, and nothing refers to it; the value may move.
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::init::{init_from_closure, InitOk};
///
/// /// Makes a buffer that is full of one byte.
/// fn filled(byte: u8) -> impl Init<[u8; 4096]> {
///     let make = move |slot: *mut [u8; 4096]| {
///         // SAFETY: The slot is valid for writes, and any bytes are a buffer.
///         unsafe {
///             slot.write_bytes(byte, 1);
///             Ok(InitOk::new())
///         }
///     };
///     // SAFETY: It cannot fail, and bytes may move.
///     unsafe { init_from_closure(make) }
/// }
/// # assert!(matches!(KBox::init(filled(7), GFP_KERNEL), Ok(buffer) if buffer[4095] == 7));
/// ```
#[inline]
pub const unsafe fn init_from_closure<T: ?Sized, E>(f: impl FnOnce(*mut T) -> Result<InitOk, E>) -> impl Init<T, E> {
    Closure::<_, T, false>(f, PhantomData)
}

/// An array whose elements are made one by one, each by the initialiser that `make` returns for its index. When one fails, those
/// before it are dropped.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::init::pin_init_array_from_fn;
///
/// # fn main() -> Result {
/// let squares = KBox::pin_init(pin_init_array_from_fn::<3, _, _, _>(|i| i * i), GFP_KERNEL)?;
/// assert_eq!(*squares, [0, 1, 4]);
/// # Ok(())
/// # }
/// ```
pub fn pin_init_array_from_fn<const N: usize, T, I: PinInit<T, E>, E>(
    mut make: impl FnMut(usize) -> I,
) -> impl PinInit<[T; N], E> {
    // SAFETY: The slot is the closure's to write, and so is each element of it.
    let array = move |slot| unsafe { fill(slot, |i, element| make(i).__pinned_init(element)) };
    // SAFETY: On failure, those elements that were made are dropped. They are pinned as the array is.
    unsafe { pin_init_from_closure(array) }
}

/// The same for elements that may be moved, and then so may the array.
///
/// ```
/// use linux_kmod::init::init_array_from_fn;
/// use linux_kmod::prelude::*;
///
/// # fn main() -> Result {
/// let squares = KBox::init(init_array_from_fn::<3, _, _, _>(|i| i * i), GFP_KERNEL)?;
/// let [.., last] = *squares;
/// assert_eq!(last, 4);
/// # Ok(())
/// # }
/// ```
pub fn init_array_from_fn<const N: usize, T, I: Init<T, E>, E>(
    mut make: impl FnMut(usize) -> I,
) -> impl Init<[T; N], E> {
    // SAFETY: The slot is the closure's to write, and so is each element of it.
    let array = move |slot| unsafe { fill(slot, |i, element| make(i).__init(element)) };
    // SAFETY: On failure, those elements that were made are dropped. They may be moved.
    unsafe { init_from_closure(array) }
}

/// Makes the elements of an array, one by one. On failure, those that were made are dropped.
///
/// # Safety
///
/// `slot` is valid for writes, and `each` makes a value where its pointer points to unless it fails.
unsafe fn fill<const N: usize, T, E>(
    slot: *mut [T; N],
    mut each: impl FnMut(usize, *mut T) -> Result<(), E>,
) -> Result<InitOk, E> {
    let mut done = internal::DropFirst { start: slot.cast::<T>(), len: 0 };
    while done.len < N {
        // SAFETY: The element is within the slot.
        each(done.len, unsafe { done.start.add(done.len) })?;
        done.len += 1;
    }
    core::mem::forget(done);
    // SAFETY: All elements are there.
    Ok(unsafe { InitOk::new() })
}
