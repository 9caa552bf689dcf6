//! The macros of [`init`](mod@crate::init). They are `macro_rules!` macros: a procedural one would be a program for the host, built before
//! anything else in each build.

/// Declares a struct whose fields are pinned when it is: see [`init`](mod@crate::init).
///
/// Write the struct as ever. It may have lifetimes and then types for parameters, each with one bound, and a `where` clause with one bound at a time,
/// as in `struct Queue<'a, T: Send> where T: Clone, T: 'a { … }`. A struct that needs a `Drop` says `#[pinned_drop]` in front of all,
/// and implements [`PinnedDrop`](crate::init::PinnedDrop).
///
/// With the struct comes `project`, a method that is private to its module: from a pinned reference to the struct it makes a struct of
/// pinned references to the fields, of the same names.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::init::OnlyCallFromDrop;
///
/// pin_data! {
///     #[pinned_drop]
///     struct Counter<T: Send> {
///         count: u32,
///         value: T,
///     }
/// }
///
/// impl<T: Send> Counter<T> {
///     fn count(self: Pin<&mut Self>) -> u32 {
///         let mut this = self.project();
///         *this.count += 1;
///         *this.count
///     }
/// }
///
/// impl<T: Send> PinnedDrop for Counter<T> {
///     fn drop(self: Pin<&mut Self>, _: OnlyCallFromDrop<Self>) {
///         // Its last words.
///     }
/// }
///
/// # fn main() -> Result {
/// let mut counter = KBox::pin_init(pin_init!(Counter { count: 0, value: 'x' }), GFP_KERNEL)?;
/// assert_eq!(counter.as_mut().count(), 1);
/// # Ok(())
/// # }
/// ```
///
/// Nobody else calls that `drop`, a struct that has such a field among them:
///
/// ```compile_fail,E0308
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::init::OnlyCallFromDrop;
/// pin_data! { #[pinned_drop] struct Outer<T: PinnedDrop> { inner: T } }
/// impl<T: PinnedDrop> PinnedDrop for Outer<T> {
///     fn drop(self: Pin<&mut Self>, token: OnlyCallFromDrop<Self>) {
///         self.project().inner.drop(token);
///     }
/// }
/// ```
///
/// An `Unpin` that the fields do not allow, and a `Drop` that could move them, do not compile:
///
/// ```compile_fail,E0119
/// # use linux_kmod::prelude::*;
/// pin_data! { struct Node { pin: core::marker::PhantomPinned } }
/// impl Unpin for Node {}
/// ```
///
/// ```compile_fail,E0119
/// # use linux_kmod::prelude::*;
/// pin_data! { struct Node { pin: core::marker::PhantomPinned } }
/// impl Drop for Node { fn drop(&mut self) {} }
/// ```
///
/// ```compile_fail,E0793
/// # use linux_kmod::prelude::*;
/// pin_data! { #[repr(packed)] struct Node { number: u32 } }
/// ```
#[macro_export]
macro_rules! pin_data {
    (#[pinned_drop] $($rest:tt)*) => {
        $crate::__pin_data! { [pinned_drop] $($rest)* }
    };
    ($($rest:tt)*) => {
        $crate::__pin_data! { [plain] $($rest)* }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __pin_data {
    (
        [$drop:ident]
        $(#[$attribute:meta])*
        $vis:vis struct $name:ident
        $(<
            $($lifetime:lifetime $(: $longer:lifetime)?),* $(,)?
            $($param:ident $(: $bound:path)? $(: ?$unsized:path)? $(: $outlives:lifetime)?),* $(,)?
        >)?
        $(where $($bounded:ty $(: $trait:path)? $(: ?$relaxed:path)? $(: $living:lifetime)?),* $(,)?)?
        {
            $($(#[$field_attribute:meta])* $field_vis:vis $field:ident : $type:ty),* $(,)?
        }
    ) => {
        $crate::__pin_data! {
            @emit [$drop] [$(#[$attribute])*] [$vis] $name
            [$($($lifetime $(: $longer)?,)* $($param $(: $bound)? $(: ?$unsized)? $(: $outlives)?,)*)?]
            [$($($lifetime,)* $($param,)*)?]
            [$($($bounded : $($trait)? $(?$relaxed)? $($living)?,)*)?]
            { $([$(#[$field_attribute])*] [$field_vis] $field : $type,)* }
        }
    };
    (
        @emit [$drop:ident] [$($attribute:tt)*] [$vis:vis] $name:ident [$($generics:tt)*] [$($params:tt)*] [$($where:tt)*]
        { $([$($field_attribute:tt)*] [$field_vis:vis] $field:ident : $type:ty,)* }
    ) => {
        $($attribute)*
        $vis struct $name<$($generics)*> where $($where)* {
            $($($field_attribute)* $field_vis $field : $type,)*
        }

        const _: () = {
            // SAFETY: `Unpin`, `Drop` and `packed` are dealt with below, and `project` is all that leads from a pinned struct to
            // its fields.
            unsafe impl<$($generics)*> $crate::init::internal::PinData for $name<$($params)*> where $($where)* {}

            /// All that has to be `Unpin`. The lifetime keeps the compiler from looking at the bound before it is asked.
            #[allow(dead_code, reason = "it is a bound")]
            struct Fields<'__pin, $($generics)*> where $($where)* {
                _lifetime: ::core::marker::PhantomData<&'__pin ()>,
                $($field: $type,)*
            }
            impl<'__pin, $($generics)*> ::core::marker::Unpin for $name<$($params)*>
            where
                Fields<'__pin, $($params)*>: ::core::marker::Unpin,
                $($where)*
            {
            }

            $crate::__pin_data! { @$drop $name [$($generics)*] [$($params)*] [$($where)*] }

            /// The fields of a pinned struct.
            #[allow(dead_code, reason = "not all of them are always of use")]
            struct Projection<'__pin, $($generics)*> where $($where)* {
                _lifetime: ::core::marker::PhantomData<&'__pin mut $name<$($params)*>>,
                $($field: ::core::pin::Pin<&'__pin mut $type>,)*
            }
            impl<$($generics)*> $name<$($params)*> where $($where)* {
                #[allow(dead_code, clippy::mut_mut, reason = "for whom it is of use, whatever the fields are")]
                #[inline]
                fn project<'__pin>(
                    self: ::core::pin::Pin<&'__pin mut Self>,
                ) -> Projection<'__pin, $($params)*> {
                    // SAFETY: Nothing is moved: a pinned struct has pinned fields.
                    unsafe {
                        let this = ::core::pin::Pin::get_unchecked_mut(self);
                        Projection {
                            _lifetime: ::core::marker::PhantomData,
                            $($field: ::core::pin::Pin::new_unchecked(&mut this.$field),)*
                        }
                    }
                }
            }
        };
    };
    (@plain $name:ident [$($generics:tt)*] [$($params:tt)*] [$($where:tt)*]) => {
        // Whoever implements `Drop` implements this twice.
        #[allow(dead_code, reason = "it is there not to be implemented")]
        trait HasNoDrop {}
        #[allow(drop_bounds, reason = "that is what it is about")]
        impl<__T: ::core::ops::Drop + ?::core::marker::Sized> HasNoDrop for __T {}
        impl<$($generics)*> HasNoDrop for $name<$($params)*> where $($where)* {}
    };
    (@pinned_drop $name:ident [$($generics:tt)*] [$($params:tt)*] [$($where:tt)*]) => {
        impl<$($generics)*> ::core::ops::Drop for $name<$($params)*> where $($where)* {
            #[inline]
            fn drop(&mut self) {
                // SAFETY: The value does not move from here on, until its fields have been dropped in their places.
                let this = unsafe { ::core::pin::Pin::new_unchecked(self) };
                // SAFETY: This is `Drop`.
                let token = unsafe { $crate::init::OnlyCallFromDrop::new() };
                $crate::init::PinnedDrop::drop(this, token);
            }
        }
    };
}

/// The initialiser of a struct that [`pin_data!`](crate::pin_data) declared, which cannot fail: a [`PinInit`](crate::init::PinInit).
///
/// After the name of the struct, which may have its parameters as in `Queue::<u32>`, stand all its fields: `field: value`, `field` for
/// a variable of that name, or `field <- initialiser`. With an error type behind it, `pin_init!(Queue { … }? Error)`, it can fail.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// pin_data! { struct Point { x: u32, y: u32 } }
///
/// # fn main() -> Result {
/// let x = 1;
/// let point = KBox::pin_init(pin_init!(Point { x, y: 2 }), GFP_KERNEL)?;
/// # Ok(())
/// # }
/// ```
///
/// A field that is missing, one that is unknown, and a struct that [`pin_data!`](crate::pin_data) did not declare:
///
/// ```compile_fail,E0063
/// # use linux_kmod::prelude::*;
/// # pin_data! { struct Point { x: u32, y: u32 } }
/// let _ = pin_init!(Point { x: 1 });
/// ```
///
/// ```compile_fail,E0609
/// # use linux_kmod::prelude::*;
/// # pin_data! { struct Point { x: u32, y: u32 } }
/// let _ = pin_init!(Point { x: 1, y: 2, z: 3 });
/// ```
///
/// ```compile_fail,E0277
/// # use linux_kmod::prelude::*;
/// struct Point { x: u32, y: u32 }
/// let _ = pin_init!(Point { x: 1, y: 2 });
/// ```
///
/// Nor does one that was made in place come out of there again:
///
/// ```compile_fail,E0596
/// # use linux_kmod::prelude::*;
/// pin_data! { struct Node { pin: core::marker::PhantomPinned } }
/// fn swap(a: &mut Pin<KBox<Node>>, b: &mut Pin<KBox<Node>>) {
///     core::mem::swap(&mut **a, &mut **b);
/// }
/// ```
#[macro_export]
macro_rules! pin_init {
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }) => {
        $crate::__init!(pin_init field_pinned ::core::convert::Infallible, [$name $(::<$($param),+>)?] { $($fields)* })
    };
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }? $error:ty) => {
        $crate::__init!(pin_init field_pinned $error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
}

/// [`pin_init!`](crate::pin_init) whose fields may fail: values with `?`, initialisers whose errors become this one. The error is
/// [`Error`](crate::Error), or the one behind it: `try_pin_init!(Queue { … }? AllocError)`.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// pin_data! { struct Pair { one: KBox<u32>, other: KBox<u32> } }
///
/// impl Pair {
///     fn new(one: u32, other: u32) -> impl PinInit<Self, Error> {
///         try_pin_init!(Pair {
///             one: KBox::new(one, GFP_KERNEL)?,
///             other: KBox::new(other, GFP_KERNEL)?, // should this fail, `one` is dropped
///         })
///     }
/// }
/// ```
#[macro_export]
macro_rules! try_pin_init {
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }) => {
        $crate::__init!(pin_init field_pinned $crate::error::Error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }? $error:ty) => {
        $crate::__init!(pin_init field_pinned $error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
}

/// The initialiser of any struct, as [`pin_init!`](crate::pin_init), where all fields may move: an [`Init`](crate::init::Init). For
/// what is too large for the stack.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// struct Table { used: usize, rows: [u64; 4096] }
///
/// # fn main() -> Result {
/// let table = VBox::init(init!(Table { used: 0, rows <- linux_kmod::init::zeroed() }), GFP_KERNEL)?;
/// # assert!(table.rows.iter().all(|row| *row == 0));
/// # Ok(())
/// # }
/// ```
///
/// What must not move is not for it:
///
/// ```compile_fail,E0277
/// # use linux_kmod::prelude::*;
/// # struct Lock(core::marker::PhantomPinned);
/// # impl Lock { fn new() -> impl PinInit<Lock> { Lock(core::marker::PhantomPinned) } }
/// struct Queue { lock: Lock }
/// let _ = init!(Queue { lock <- Lock::new() });
/// ```
///
/// Nor is a struct whose fields are not aligned:
///
/// ```compile_fail,E0793
/// # use linux_kmod::prelude::*;
/// #[repr(C, packed)]
/// struct Packet { kind: u8, length: u32 }
/// let _ = init!(Packet { kind: 1, length: 2 });
/// ```
#[macro_export]
macro_rules! init {
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }) => {
        $crate::__init!(init field_moving ::core::convert::Infallible, [$name $(::<$($param),+>)?] { $($fields)* })
    };
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }? $error:ty) => {
        $crate::__init!(init field_moving $error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
}

/// [`init!`](macro@crate::init) whose fields may fail, with [`Error`](crate::Error) or the error behind it.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// struct Table { names: KVec<&'static str>, rows: [u64; 4096] }
///
/// impl Table {
///     fn new() -> impl Init<Self, Error> {
///         try_init!(Table {
///             names: KVec::with_capacity(8, GFP_KERNEL)?,
///             rows <- linux_kmod::init::zeroed(),
///         })
///     }
/// }
/// # assert!(VBox::init(Table::new(), GFP_KERNEL).is_ok());
/// ```
#[macro_export]
macro_rules! try_init {
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }) => {
        $crate::__init!(init field_moving $crate::error::Error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
    ($name:ident $(::<$($param:ty),+ $(,)?>)? { $($fields:tt)* }? $error:ty) => {
        $crate::__init!(init field_moving $error, [$name $(::<$($param),+>)?] { $($fields)* })
    };
}

/// What the four have in common: a closure that makes one field after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! __init {
    ($kind:ident $run:ident $error:ty, [$($name:tt)*] { $($fields:tt)* }) => {{
        // Never made; that it compiles says what type this is, and that the fields are those of the struct, each once.
        #[allow(unreachable_code, clippy::diverging_sub_expression, reason = "only its type matters")]
        let witness = $crate::init::internal::witness_of(|| $crate::__init!(@all [$($name)*] [] $($fields)*));
        let make = witness.closure(move |slot| -> ::core::result::Result<$crate::init::InitOk, $error> {
            $crate::__init!(@make slot $run { $($fields)* } { $($fields)* });
            // Never runs; that it compiles says that no field is where it may not be aligned.
            if false {
                $crate::__init!(@aligned slot $($fields)*);
            }
            // SAFETY: All fields were made.
            ::core::result::Result::Ok(unsafe { $crate::init::InitOk::new() })
        });
        // SAFETY: On failure the guards drop the fields that were made.
        unsafe { witness.$kind::<$error>(make) }
    }};

    // The fields, one within the other, so that the guards go in the opposite order.
    (@make $slot:ident $run:ident {} { $($all:tt)* }) => {};
    (@make $slot:ident $run:ident { $field:ident : $value:expr $(, $($rest:tt)*)? } $all:tt) => {
        let value = $value;
        // SAFETY: The field is in the slot.
        let place = unsafe { &raw mut (*$slot).$field };
        // SAFETY: The slot is valid for writes.
        unsafe { ::core::ptr::write(place, value) };
        $crate::__init!(@guarded place $slot $run { $($($rest)*)? } $all);
    };
    (@make $slot:ident $run:ident { $field:ident <- $init:expr $(, $($rest:tt)*)? } $all:tt) => {
        let init = $init;
        // SAFETY: The field is in the slot.
        let place = unsafe { &raw mut (*$slot).$field };
        // SAFETY: The slot is valid for writes, and pinned if that is what the field wants.
        unsafe { $crate::init::internal::$run(place, init)? };
        $crate::__init!(@guarded place $slot $run { $($($rest)*)? } $all);
    };
    (@make $slot:ident $run:ident { $field:ident $(, $($rest:tt)*)? } $all:tt) => {
        $crate::__init!(@make $slot $run { $field: $field $(, $($rest)*)? } $all);
    };
    (@guarded $place:ident $slot:ident $run:ident $rest:tt $all:tt) => {
        // SAFETY: There is a value, which nobody uses when the struct is not made.
        let guard = unsafe { $crate::init::internal::DropGuard::new($place) };
        $crate::__init!(@make $slot $run $rest $all);
        ::core::mem::forget(guard);
    };

    // A reference to each field, which no packed struct allows.
    (@aligned $slot:ident) => {};
    (@aligned $slot:ident $field:ident : $value:expr $(, $($rest:tt)*)?) => {
        $crate::__init!(@aligned $slot $field $(, $($rest)*)?)
    };
    (@aligned $slot:ident $field:ident <- $init:expr $(, $($rest:tt)*)?) => {
        $crate::__init!(@aligned $slot $field $(, $($rest)*)?)
    };
    (@aligned $slot:ident $field:ident $(, $($rest:tt)*)?) => {
        // SAFETY: It is never called.
        let _ = unsafe { &mut (*$slot).$field };
        $crate::__init!(@aligned $slot $($($rest)*)?);
    };

    // A literal of the struct, with no values.
    (@all [$($name:tt)*] [$($done:tt)*]) => {
        $($name)* { $($done)* }
    };
    (@all $name:tt [$($done:tt)*] $field:ident : $value:expr $(, $($rest:tt)*)?) => {
        $crate::__init!(@all $name [$($done)* $field: ::core::panic!(),] $($($rest)*)?)
    };
    (@all $name:tt [$($done:tt)*] $field:ident <- $init:expr $(, $($rest:tt)*)?) => {
        $crate::__init!(@all $name [$($done)* $field: ::core::panic!(),] $($($rest)*)?)
    };
    (@all $name:tt [$($done:tt)*] $field:ident $(, $($rest:tt)*)?) => {
        $crate::__init!(@all $name [$($done)* $field: ::core::panic!(),] $($($rest)*)?)
    };
}

/// Makes a value on the stack that does not move: `stack_pin_init!(let name = initialiser)` declares `name` as a `Pin<&mut T>`. For
/// initialisers that cannot fail.
///
/// ```
/// use linux_kmod::prelude::*;
///
/// pin_data! { struct Point { x: u32, y: u32 } }
///
/// stack_pin_init!(let point = pin_init!(Point { x: 1, y: 2 }));
/// assert_eq!(point.x + point.y, 3);
/// ```
#[macro_export]
macro_rules! stack_pin_init {
    (let $name:ident $(: $type:ty)? = $init:expr) => {
        let room = ::core::pin::pin!($crate::init::StackInit$(::<$type>)?::uninit());
        let $name = match $crate::init::StackInit::init(room, $init) {
            ::core::result::Result::Ok(value) => value,
            ::core::result::Result::Err(never) => {
                let never: ::core::convert::Infallible = never;
                match never {}
            }
        };
    };
}
