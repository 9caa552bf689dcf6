//! Types that are no more than their bytes: what may be copied from and to user space.

/// A type of which any bytes are a value.
///
/// # Safety
///
/// Every pattern of bytes of the type's size is a valid value of it, and it has no interior mutability.
///
/// ```
/// use linux_kmod::transmute::FromBytes;
///
/// /// The number of a sector.
/// #[derive(Clone, Copy)]
/// #[repr(transparent)]
/// struct Sector(u64);
///
/// // SAFETY: It is a number, and any will do.
/// unsafe impl FromBytes for Sector {}
/// ```
pub unsafe trait FromBytes {}

/// A type of which every byte is part of its value.
///
/// # Safety
///
/// Values have no uninitialised bytes (padding), which would tell user space what was in the kernel's memory before, and no interior
/// mutability.
///
/// ```
/// use linux_kmod::transmute::AsBytes;
///
/// /// User space reads it. It does not write it: most numbers are no state.
/// #[derive(Clone, Copy)]
/// #[repr(u32)]
/// enum State {
///     Idle = 0,
///     Busy = 1,
/// }
///
/// // SAFETY: It is as a `u32`, all of whose bytes are there.
/// unsafe impl AsBytes for State {}
/// ```
pub unsafe trait AsBytes {}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        // SAFETY: All bytes of a number count, and any are one.
        unsafe impl FromBytes for $type {}
        // SAFETY: As above.
        unsafe impl AsBytes for $type {}
    )*};
}
numbers!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize);

// SAFETY: It has no bytes.
unsafe impl FromBytes for () {}
// SAFETY: As above.
unsafe impl AsBytes for () {}
// SAFETY: `bool` is a byte, 0 or 1.
unsafe impl AsBytes for bool {}
// SAFETY: An array has no padding between its elements.
unsafe impl<T: FromBytes, const N: usize> FromBytes for [T; N] {}
// SAFETY: As above.
unsafe impl<T: AsBytes, const N: usize> AsBytes for [T; N] {}

/// Declares a struct as C lays it out, whose values are their bytes: for `ioctl` arguments and records that user space reads. Its
/// fields are numbers, arrays of numbers, and other such structs.
///
/// ```
/// use linux_kmod::transmute::{AsBytes, FromBytes};
///
/// linux_kmod::plain_struct! {
///     /// What a device counts.
///     #[derive(Clone, Copy, Default)]
///     pub struct Counts {
///         /// Calls of `read`.
///         pub reads: u64,
///         /// The last error of each direction.
///         pub errors: [u32; 2],
///     }
/// }
/// fn to_user<T: AsBytes + FromBytes>(_: T) {}
/// to_user(Counts { reads: 1, errors: [0; 2] });
/// ```
///
/// A struct that has room between its fields or behind them does not compile: name it, so that it is initialised.
///
/// ```compile_fail,E0080
/// linux_kmod::plain_struct! {
///     struct Holed { small: u8, large: u32 }
/// }
/// ```
///
/// Nor does one with a field that is not always there:
///
/// ```compile_fail,E0609
/// linux_kmod::plain_struct! {
///     struct Sometimes { small: u8, #[cfg(any())] room: [u8; 3], large: u32 }
/// }
/// ```
#[macro_export]
macro_rules! plain_struct {
    ($(#[$attribute:meta])* $vis:vis struct $name:ident {
        $($(#[$of_field:meta])* $field_vis:vis $field:ident: $type:ty),* $(,)?
    }) => {
        $(#[$attribute])*
        #[repr(C)]
        $vis struct $name { $($(#[$of_field])* $field_vis $field: $type),* }

        const _: () = {
            const fn plain<T: $crate::transmute::FromBytes + $crate::transmute::AsBytes>() -> usize {
                ::core::mem::size_of::<T>()
            }
            let mut end = 0;
            $(
                // A field that a `cfg` has taken out has no place, and this does not compile.
                let place = ::core::mem::offset_of!($name, $field);
                assert!(place == end, "plain_struct!: there is room between the fields: put a field there");
                end += plain::<$type>();
            )*
            assert!(
                ::core::mem::size_of::<$name>() == end,
                "plain_struct!: there is room behind the fields: put a field there"
            );
        };
        // SAFETY: Its fields are of such types, and there is no room between them, as was asserted.
        unsafe impl $crate::transmute::FromBytes for $name {}
        // SAFETY: As above.
        unsafe impl $crate::transmute::AsBytes for $name {}
        // SAFETY: Any bytes are one, and so are zeroes.
        unsafe impl $crate::init::Zeroable for $name {}
    };
}
