//! Classes of locks, for the kernel's lock validator (`CONFIG_LOCKDEP`). What initialises a lock in [`bindings`] takes a name and a
//! key: all locks that were initialised with one key are one class, about whose order lockdep learns.

use bindings::lock_class_key;
use core::cell::UnsafeCell;
use core::mem::MaybeUninit;

/// The key of a class of locks. Made by [`static_lock_class!`](crate::static_lock_class): lockdep wants keys that are static.
///
/// A function that makes locks of the caller's class:
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::sync::{LockClassKey, SpinLock};
///
/// fn ring(key: &'static LockClassKey) -> Result<Arc<SpinLock<[u32; 16]>>> {
///     Arc::pin_init(SpinLock::new([0; 16], c"ring", key), GFP_KERNEL)
/// }
/// ```
#[repr(transparent)]
pub struct LockClassKey(UnsafeCell<MaybeUninit<lock_class_key>>);

// SAFETY: Only lockdep looks into a key, under a lock of its own.
unsafe impl Sync for LockClassKey {}

impl LockClassKey {
    /// A key that no lock has yet.
    ///
    /// # Safety
    ///
    /// It is for a static: lockdep remembers its address until the module is unloaded.
    ///
    /// ```
    /// use linux_kmod::sync::LockClassKey;
    ///
    /// // SAFETY: It is for a static.
    /// static PORTS: LockClassKey = unsafe { LockClassKey::new() };
    /// ```
    #[must_use]
    pub const unsafe fn new() -> Self {
        LockClassKey(UnsafeCell::new(MaybeUninit::zeroed()))
    }

    /// For the last parameter of `bindings::spin_lock_init`, `mutex_init` and their kin.
    ///
    /// ```
    /// use linux_kmod::bindings;
    /// # use linux_kmod::prelude::*;
    /// use linux_kmod::sync::static_lock_class;
    /// use linux_kmod::types::Opaque;
    ///
    /// fn lock() -> impl PinInit<Opaque<bindings::mutex>> {
    ///     let key = static_lock_class!();
    ///     // SAFETY: The mutex is valid for writes, and pinned; name and key are static.
    ///     Opaque::ffi_init(|lock| unsafe { bindings::mutex_init(lock, c"lock".as_char_ptr(), key.as_ptr()) })
    /// }
    /// ```
    #[must_use]
    pub const fn as_ptr(&self) -> *mut lock_class_key {
        self.0.get().cast()
    }
}

/// A class of locks of its own for the place where this stands, as C's `spin_lock_init` makes one: a
/// `&'static` [`LockClassKey`](crate::lockdep::LockClassKey). On kernels without lockdep it has no size. Wants the group `sync`.
///
/// [`new_mutex!`](crate::new_mutex) and its kin have one in them.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::sync::{static_lock_class, Mutex};
///
/// fn queue() -> Result<Pin<KBox<Mutex<u32>>>> {
///     KBox::pin_init(Mutex::new(0, c"queue", static_lock_class!()), GFP_KERNEL)
/// }
/// ```
#[macro_export]
macro_rules! static_lock_class {
    () => {{
        // SAFETY: It is a static.
        static KEY: $crate::lockdep::LockClassKey = unsafe { $crate::lockdep::LockClassKey::new() };
        &KEY
    }};
}

/// The name of a lock: the one that is given, or the place where it stands.
#[doc(hidden)]
#[macro_export]
macro_rules! __lock_name {
    () => {
        $crate::c_str!(::core::concat!(::core::file!(), ":", ::core::line!()))
    };
    ($name:literal) => {
        $crate::c_str!($name)
    };
}
