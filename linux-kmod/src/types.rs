//! Types for the border to C.

use crate::alloc::{Allocator, Box};
use crate::init::{pin_init_from_closure, InitOk, PinInit};
use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::marker::PhantomPinned;
use core::mem::MaybeUninit;
use core::pin::Pin;

/// A value that C owns: Rust hands out pointers to it, and assumes nothing of what is in it.
///
/// C may change it while Rust has shared references to what holds it, it may be uninitialised, it does not move, and is not dropped.
///
/// A device of the kernel's, beside what only Rust knows of it:
///
/// ```
/// # #[allow(non_camel_case_types)]
/// # mod bindings { pub struct miscdevice; }
/// use core::sync::atomic::AtomicU32;
/// use linux_kmod::prelude::*;
/// use linux_kmod::types::Opaque;
///
/// pin_data! {
///     struct Device {
///         device: Opaque<bindings::miscdevice>,
///         opened: AtomicU32,
///     }
/// }
/// ```
#[repr(transparent)]
pub struct Opaque<T> {
    value: UnsafeCell<MaybeUninit<T>>,
    _pin: PhantomPinned,
}

impl<T> Opaque<T> {
    /// What holds a value that C gave out.
    ///
    /// ```
    /// # #[allow(non_camel_case_types)]
    /// # mod bindings { pub struct notifier_block { pub priority: i32 } }
    /// # use linux_kmod::types::Opaque;
    /// struct Listener {
    ///     block: Opaque<bindings::notifier_block>,
    /// }
    ///
    /// // When it is registered, the kernel puts it into a list.
    /// let listener = Listener { block: Opaque::new(bindings::notifier_block { priority: 10 }) };
    /// ```
    #[inline]
    #[must_use]
    pub const fn new(value: T) -> Self {
        Opaque { value: UnsafeCell::new(MaybeUninit::new(value)), _pin: PhantomPinned }
    }

    /// Room for a value.
    ///
    /// ```
    /// # #[allow(non_camel_case_types)]
    /// # mod bindings {
    /// #     pub struct wait_queue_entry { pub flags: u32 }
    /// #     pub unsafe fn init_wait_entry(entry: *mut wait_queue_entry, flags: u32) {
    /// #         // SAFETY: By the caller's contract.
    /// #         unsafe { entry.write(wait_queue_entry { flags }) }
    /// #     }
    /// # }
    /// # use linux_kmod::types::Opaque;
    /// let entry = Opaque::uninit();
    /// // SAFETY: It is memory for an entry, of which the function makes one.
    /// unsafe { bindings::init_wait_entry(entry.get(), 0) };
    /// ```
    #[inline]
    #[must_use]
    pub const fn uninit() -> Self {
        Opaque { value: UnsafeCell::new(MaybeUninit::uninit()), _pin: PhantomPinned }
    }

    /// Room for a value, all zero.
    ///
    /// ```
    /// # #[allow(non_camel_case_types)]
    /// # mod bindings { pub struct kobject { pub state: u32 } }
    /// # use core::sync::atomic::AtomicU32;
    /// # use linux_kmod::types::Opaque;
    /// struct Entry {
    ///     kobj: Opaque<bindings::kobject>,
    ///     value: AtomicU32,
    /// }
    ///
    /// // Zeroes are what `kobject_init` wants to find.
    /// let entry = Entry { kobj: Opaque::zeroed(), value: AtomicU32::new(0) };
    /// ```
    #[inline]
    #[must_use]
    pub const fn zeroed() -> Self {
        Opaque { value: UnsafeCell::new(MaybeUninit::zeroed()), _pin: PhantomPinned }
    }

    /// The pointer for C.
    ///
    /// ```
    /// # #[allow(non_camel_case_types)]
    /// # mod bindings {
    /// #     pub struct timespec64 { pub tv_sec: i64 }
    /// #     pub unsafe fn ktime_get_real_ts64(now: *mut timespec64) {
    /// #         // SAFETY: By the caller's contract.
    /// #         unsafe { now.write(timespec64 { tv_sec: 1 }) }
    /// #     }
    /// # }
    /// # use linux_kmod::types::Opaque;
    /// let now = Opaque::<bindings::timespec64>::uninit();
    /// // SAFETY: The function fills it in, and nobody else uses it.
    /// let seconds = unsafe {
    ///     bindings::ktime_get_real_ts64(now.get());
    ///     (*now.get()).tv_sec
    /// };
    /// ```
    #[inline]
    #[must_use]
    pub const fn get(&self) -> *mut T {
        UnsafeCell::raw_get(&raw const self.value).cast()
    }

    /// The pointer for C, from one to what may not be initialised yet.
    ///
    /// ```
    /// # #[allow(non_camel_case_types)]
    /// # mod bindings {
    /// #     pub struct completion { pub done: u32 }
    /// #     pub unsafe fn init_completion(completion: *mut completion) {
    /// #         // SAFETY: By the caller's contract.
    /// #         unsafe { completion.write(completion { done: 0 }) }
    /// #     }
    /// # }
    /// # use linux_kmod::types::Opaque;
    /// struct Request {
    ///     id: u32,
    ///     done: Opaque<bindings::completion>,
    /// }
    ///
    /// /// There is no request yet, so this makes no reference to it.
    /// unsafe fn init(slot: *mut Request) {
    ///     // SAFETY: By the caller's contract, the slot is memory for a request that stays there.
    ///     unsafe { bindings::init_completion(Opaque::raw_get(&raw const (*slot).done)) };
    /// }
    /// ```
    #[inline]
    #[must_use]
    pub const fn raw_get(this: *const Self) -> *mut T {
        this.cast_mut().cast()
    }

    /// Lets C make the value in its place.
    ///
    /// ```
    /// # use linux_kmod::types::Opaque;
    /// # struct spinlock(u32);
    /// # unsafe fn spin_lock_init(lock: *mut spinlock) {
    /// #     // SAFETY: By the caller's contract.
    /// #     unsafe { lock.write(spinlock(0)) }
    /// # }
    /// // SAFETY: It is memory for a spinlock, of which the function of C makes one.
    /// let init = Opaque::ffi_init(|lock| unsafe { spin_lock_init(lock) });
    /// # linux_kmod::stack_pin_init!(let lock = init);
    /// ```
    #[inline]
    pub fn ffi_init(f: impl FnOnce(*mut T)) -> impl PinInit<Self> {
        // SAFETY: What is opaque needs no value, so nothing is claimed of what `f` does.
        unsafe {
            pin_init_from_closure(move |slot: *mut Self| {
                f(Self::raw_get(slot));
                // SAFETY: As above.
                Ok(InitOk::new())
            })
        }
    }
}

/// What can be given to C as one pointer, and taken back.
///
/// # Safety
///
/// [`into_foreign`](ForeignOwnable::into_foreign) returns a pointer that is not null, and that is fit for the other functions.
///
/// A share goes to a callback of C's, and comes back when that is not called any more:
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::prelude::*;
/// use linux_kmod::types::ForeignOwnable;
///
/// unsafe extern "C" fn tick(private: *mut c_void) {
///     // SAFETY: `private` is from `into_foreign` of this type, and is taken back after the last call.
///     unsafe { Arc::<AtomicU32>::borrow(private) }.fetch_add(1, Ordering::Relaxed);
/// }
///
/// # fn main() -> Result {
/// let ticks = Arc::new(AtomicU32::new(0), GFP_KERNEL)?;
/// let private = ticks.clone().into_foreign();
/// # // SAFETY: As C would call it.
/// # unsafe { tick(private) };
/// # // SAFETY: It is from above, and not used any more.
/// # drop(unsafe { Arc::<AtomicU32>::from_foreign(private) });
/// # assert_eq!(ticks.load(Ordering::Relaxed), 1);
/// # Ok(())
/// # }
/// ```
pub unsafe trait ForeignOwnable: Sized {
    /// What [`borrow`](ForeignOwnable::borrow) gives.
    type Borrowed<'a>;
    /// What [`borrow_mut`](ForeignOwnable::borrow_mut) gives.
    type BorrowedMut<'a>;

    /// Gives it away. It leaks unless [`from_foreign`](ForeignOwnable::from_foreign) takes it back.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::types::ForeignOwnable;
    /// # struct State { opened: u32 }
    /// /// What the kernel keeps in `private_data` of a file.
    /// fn private_data(opened: u32) -> Result<*mut c_void> {
    ///     Ok(KBox::new(State { opened }, GFP_KERNEL)?.into_foreign())
    /// }
    /// ```
    #[must_use = "what is not taken back leaks"]
    fn into_foreign(self) -> *mut c_void;

    /// Takes it back.
    ///
    /// # Safety
    ///
    /// `ptr` is from [`into_foreign`](ForeignOwnable::into_foreign) of this type and was not taken back since; no borrow of it is
    /// left.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::types::ForeignOwnable;
    /// # struct State { opened: u32 }
    /// unsafe extern "C" fn release(private_data: *mut c_void) {
    ///     // SAFETY: `open` put it there, by `into_foreign` of this type, and this is the last call for the file.
    ///     drop(unsafe { KBox::<State>::from_foreign(private_data) });
    /// }
    /// ```
    unsafe fn from_foreign(ptr: *mut c_void) -> Self;

    /// Takes it back, unless the pointer is null.
    ///
    /// # Safety
    ///
    /// As of [`from_foreign`](ForeignOwnable::from_foreign), where it is not null.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::types::ForeignOwnable;
    /// # struct State { opened: u32 }
    /// /// `probe` may have failed before there was anything.
    /// unsafe extern "C" fn remove(drvdata: *mut c_void) {
    ///     // SAFETY: It is null, or from `into_foreign` of this type; nobody uses it after this.
    ///     if let Some(state) = unsafe { KBox::<State>::try_from_foreign(drvdata) } {
    ///         pr_info!("opened {} times\n", state.opened);
    ///     }
    /// }
    /// ```
    unsafe fn try_from_foreign(ptr: *mut c_void) -> Option<Self> {
        // SAFETY: By the caller's contract.
        (!ptr.is_null()).then(|| unsafe { Self::from_foreign(ptr) })
    }

    /// A shared view of what was given away.
    ///
    /// # Safety
    ///
    /// `ptr` is from [`into_foreign`](ForeignOwnable::into_foreign) of this type and is not taken back during `'a`, nor borrowed
    /// mutably.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::types::ForeignOwnable;
    /// # struct State { opened: u32 }
    /// unsafe extern "C" fn show(drvdata: *mut c_void) -> c_int {
    ///     // SAFETY: It is from `into_foreign` of this type, and stays as long as the attribute.
    ///     let state: &State = unsafe { KBox::<State>::borrow(drvdata) };
    ///     state.opened as c_int
    /// }
    /// ```
    unsafe fn borrow<'a>(ptr: *mut c_void) -> Self::Borrowed<'a>;

    /// A view of what was given away, to change it.
    ///
    /// # Safety
    ///
    /// `ptr` is from [`into_foreign`](ForeignOwnable::into_foreign) of this type and is not taken back during `'a`, nor borrowed
    /// otherwise.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::types::ForeignOwnable;
    /// # struct State { opened: u32 }
    /// unsafe extern "C" fn open(drvdata: *mut c_void) {
    ///     // SAFETY: It is from `into_foreign` of this type, and the caller has a lock that all users of it take.
    ///     let state: &mut State = unsafe { KBox::<State>::borrow_mut(drvdata) };
    ///     state.opened += 1;
    /// }
    /// ```
    unsafe fn borrow_mut<'a>(ptr: *mut c_void) -> Self::BorrowedMut<'a>;
}

// SAFETY: The pointer of a box is never null. It points to the value, which stays until the box is taken back.
unsafe impl<T: 'static, A: Allocator> ForeignOwnable for Box<T, A> {
    type Borrowed<'a> = &'a T;
    type BorrowedMut<'a> = &'a mut T;

    #[inline]
    fn into_foreign(self) -> *mut c_void {
        Box::into_raw(self).cast()
    }

    #[inline]
    unsafe fn from_foreign(ptr: *mut c_void) -> Self {
        // SAFETY: It is from `into_raw`, by the caller's contract.
        unsafe { Box::from_raw(ptr.cast()) }
    }

    #[inline]
    unsafe fn borrow<'a>(ptr: *mut c_void) -> &'a T {
        // SAFETY: The value is there during `'a` and nobody changes it, by the caller's contract.
        unsafe { &*ptr.cast() }
    }

    #[inline]
    unsafe fn borrow_mut<'a>(ptr: *mut c_void) -> &'a mut T {
        // SAFETY: The value is there during `'a` and nobody else uses it, by the caller's contract.
        unsafe { &mut *ptr.cast() }
    }
}

// SAFETY: As of the box.
unsafe impl<T: 'static, A: Allocator> ForeignOwnable for Pin<Box<T, A>> {
    type Borrowed<'a> = Pin<&'a T>;
    type BorrowedMut<'a> = Pin<&'a mut T>;

    #[inline]
    fn into_foreign(self) -> *mut c_void {
        // SAFETY: Nobody moves the value through this pointer: only the functions below use it.
        Box::into_raw(unsafe { Pin::into_inner_unchecked(self) }).cast()
    }

    #[inline]
    unsafe fn from_foreign(ptr: *mut c_void) -> Self {
        // SAFETY: It is from `into_raw`, by the caller's contract.
        Box::into_pin(unsafe { Box::from_raw(ptr.cast()) })
    }

    #[inline]
    unsafe fn borrow<'a>(ptr: *mut c_void) -> Pin<&'a T> {
        // SAFETY: The value is there during `'a` and nobody changes it, by the caller's contract; and it is pinned.
        unsafe { Pin::new_unchecked(&*ptr.cast()) }
    }

    #[inline]
    unsafe fn borrow_mut<'a>(ptr: *mut c_void) -> Pin<&'a mut T> {
        // SAFETY: The value is there during `'a` and nobody else uses it, by the caller's contract; and it is pinned.
        unsafe { Pin::new_unchecked(&mut *ptr.cast()) }
    }
}

// SAFETY: The pointer is dangling and nobody follows it; there is nothing to be had.
unsafe impl ForeignOwnable for () {
    type Borrowed<'a> = ();
    type BorrowedMut<'a> = ();

    #[inline]
    fn into_foreign(self) -> *mut c_void {
        core::ptr::dangling_mut()
    }

    #[inline]
    unsafe fn from_foreign(_: *mut c_void) -> Self {}

    #[inline]
    unsafe fn borrow<'a>(_: *mut c_void) -> Self::Borrowed<'a> {}

    #[inline]
    unsafe fn borrow_mut<'a>(_: *mut c_void) -> Self::BorrowedMut<'a> {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alloc::flags::GFP_KERNEL;
    use crate::alloc::KBox;

    #[test]
    fn a_box_goes_to_c_and_back() {
        let ptr = KBox::new(7, GFP_KERNEL).unwrap().into_foreign();
        // SAFETY: The pointer is from above; the borrows end before the next one, and before it is taken back.
        unsafe {
            assert_eq!(*KBox::<i32>::borrow(ptr), 7);
            *KBox::<i32>::borrow_mut(ptr) += 1;
            assert_eq!(*KBox::<i32>::from_foreign(ptr), 8);
            assert!(KBox::<i32>::try_from_foreign(core::ptr::null_mut()).is_none());
        }
    }
}
