//! File systems that can be mounted.

use super::{ops, FileSystem};
use crate::error::{from_err_ptr, Error, Result};
use crate::ffi::{c_int, c_void};
use crate::shims;
use crate::str::CStrExt;
use core::marker::PhantomData;

/// A file system that is registered, until this is dropped. What is mounted keeps the module loaded.
///
/// ```
/// use linux_kmod::fs::filesystem::{FileSystem, Registration};
/// use linux_kmod::prelude::*;
///
/// /// What lives as long as the module is loaded.
/// struct Module<T: FileSystem> {
///     _registration: Registration<T>,
/// }
///
/// impl<T: FileSystem> KernelModule for Module<T> {
///     fn init() -> Result<Self> {
///         Ok(Module { _registration: Registration::new()? })
///     }
/// }
/// ```
pub struct Registration<T: FileSystem>(*mut c_void, PhantomData<fn() -> T>);

// SAFETY: It is only dropped, which any thread may do.
unsafe impl<T: FileSystem> Send for Registration<T> {}
// SAFETY: Nothing can be done with a shared reference.
unsafe impl<T: FileSystem> Sync for Registration<T> {}

impl<T: FileSystem> Registration<T> {
    /// Registers it. It can be mounted from then on.
    ///
    /// # Errors
    ///
    /// `EBUSY` where the name is taken, `EINVAL` for one with a dot or without anything, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{FileSystem, Registration};
    /// # use linux_kmod::prelude::*;
    /// # fn register<Memory: FileSystem>() -> Result<Registration<Memory>> {
    /// let registration = Registration::<Memory>::new().inspect_err(|error| pr_err!("no file system: {error}\n"))?;
    /// # Ok(registration)
    /// # }
    /// ```
    pub fn new() -> Result<Self> {
        // The kernel takes what is behind a dot for a subtype, and BUGs.
        if T::NAME.is_empty() || T::NAME.to_bytes().contains(&b'.') {
            return Err(Error::EINVAL);
        }
        // SAFETY: Name and table are static.
        let registered =
            unsafe { shims::kmod_fs_register(T::NAME.as_char_ptr(), T::FLAGS.0 as c_int, ops::Ops::<T>::TABLE) };
        Ok(Registration(from_err_ptr(registered)?, PhantomData))
    }
}

impl<T: FileSystem> Drop for Registration<T> {
    fn drop(&mut self) {
        // SAFETY: It came from `kmod_fs_register`.
        unsafe { shims::kmod_fs_unregister(self.0) }
    }
}
