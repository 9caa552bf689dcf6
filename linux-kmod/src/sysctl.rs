//! Entries of `/proc/sys`. Wants the group `proc`.
//!
//! ```
//! use core::sync::atomic::{AtomicBool, Ordering};
//! use linux_kmod::prelude::*;
//! use linux_kmod::sysctl::Sysctl;
//!
//! struct Module {
//!     enabled: Sysctl<AtomicBool>,
//! }
//!
//! impl KernelModule for Module {
//!     fn init() -> Result<Self> {
//!         // /proc/sys/example/enabled
//!         let enabled = Sysctl::register(c"example", c"enabled", AtomicBool::new(false), 0o644)?;
//!         pr_info!("enabled: {}\n", enabled.get().load(Ordering::Relaxed));
//!         Ok(Module { enabled })
//!     }
//! }
//! ```

use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::{KBox, KVec};
use crate::error::{from_result, to_result, Error, Result};
use crate::ffi::{c_char, c_int, c_void};
use crate::shims;
use crate::str::{CStr, CStrExt};
use core::fmt::{self, Write};
use core::pin::Pin;
use core::ptr::NonNull;
use core::sync::atomic::{
    AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8,
    AtomicUsize, Ordering,
};

/// What keeps the value of an entry. Reading and writing may happen at once, in several tasks.
///
/// ```
/// use core::fmt;
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::prelude::*;
/// use linux_kmod::sysctl::SysctlStorage;
///
/// /// Bits, which are read and written as `0xff`.
/// struct Mask(AtomicU32);
///
/// impl SysctlStorage for Mask {
///     fn store(&self, text: &str) -> Result {
///         let digits = text.strip_prefix("0x").ok_or(EINVAL)?;
///         self.0.store(u32::from_str_radix(digits, 16)?, Ordering::Relaxed);
///         Ok(())
///     }
///
///     fn show(&self, out: &mut dyn fmt::Write) -> fmt::Result {
///         write!(out, "{:#x}", self.0.load(Ordering::Relaxed))
///     }
/// }
/// ```
pub trait SysctlStorage: Send + Sync + 'static {
    /// Takes what was written, without white space around it. A value is written at once: what is written behind the beginning
    /// of the file counts for nothing, as with the kernel's own numbers (`kernel.sysctl_writes_strict`).
    ///
    /// # Errors
    ///
    /// `EINVAL` for a text that is no value; nothing is changed then.
    ///
    /// ```
    /// # use core::fmt;
    /// # use core::sync::atomic::{AtomicU8, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sysctl::SysctlStorage;
    /// # struct Percent(AtomicU8);
    /// # impl SysctlStorage for Percent {
    /// fn store(&self, text: &str) -> Result {
    ///     match text.parse() {
    ///         Ok(percent @ 0..=100) => self.0.store(percent, Ordering::Relaxed),
    ///         _ => return Err(EINVAL),
    ///     }
    ///     Ok(())
    /// }
    /// #     fn show(&self, out: &mut dyn fmt::Write) -> fmt::Result {
    /// #         write!(out, "{}", self.0.load(Ordering::Relaxed))
    /// #     }
    /// # }
    /// ```
    fn store(&self, text: &str) -> Result;

    /// Writes the value, less than a page of text. The end of the line is added.
    ///
    /// # Errors
    ///
    /// Those of `out` only.
    ///
    /// ```
    /// # use core::fmt;
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sysctl::SysctlStorage;
    /// # struct Governor(AtomicBool);
    /// # impl SysctlStorage for Governor {
    /// #     fn store(&self, text: &str) -> Result {
    /// #         self.0.store(text == "performance", Ordering::Relaxed);
    /// #         Ok(())
    /// #     }
    /// fn show(&self, out: &mut dyn fmt::Write) -> fmt::Result {
    ///     out.write_str(if self.0.load(Ordering::Relaxed) { "performance" } else { "powersave" })
    /// }
    /// # }
    /// ```
    fn show(&self, out: &mut dyn Write) -> fmt::Result;
}

/// Reads as `0` or `1`, and takes nothing else.
impl SysctlStorage for AtomicBool {
    fn store(&self, text: &str) -> Result {
        let value = match text {
            "0" => false,
            "1" => true,
            _ => return Err(Error::EINVAL),
        };
        AtomicBool::store(self, value, Ordering::Relaxed);
        Ok(())
    }

    fn show(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_str(if self.load(Ordering::Relaxed) { "1" } else { "0" })
    }
}

macro_rules! numbers {
    ($($type:ident)*) => {$(
        /// Decimal, with a sign or without; what does not fit the type is `EINVAL`.
        impl SysctlStorage for $type {
            fn store(&self, text: &str) -> Result {
                $type::store(self, text.parse().map_err(|_| Error::EINVAL)?, Ordering::Relaxed);
                Ok(())
            }

            fn show(&self, out: &mut dyn Write) -> fmt::Result {
                write!(out, "{}", self.load(Ordering::Relaxed))
            }
        }
    )*};
}
numbers!(AtomicU8 AtomicI8 AtomicU16 AtomicI16 AtomicU32 AtomicI32 AtomicU64 AtomicI64 AtomicUsize AtomicIsize);

/// An entry that is registered, until this is dropped. Dropping waits for those who read or write it.
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::prelude::*;
/// use linux_kmod::sysctl::Sysctl;
///
/// struct Queue {
///     items: KVec<u64>,
///     limit: Sysctl<AtomicU32>,
/// }
///
/// impl Queue {
///     fn push(&mut self, item: u64) -> Result {
///         if self.items.len() >= self.limit.get().load(Ordering::Relaxed) as usize {
///             return Err(EAGAIN);
///         }
///         Ok(self.items.push(item, GFP_KERNEL)?)
///     }
/// }
/// ```
pub struct Sysctl<T: SysctlStorage> {
    registered: NonNull<c_void>,
    storage: Pin<KBox<T>>,
}

// SAFETY: What is registered is only taken back, which any thread may do; the storage may be sent.
unsafe impl<T: SysctlStorage> Send for Sysctl<T> {}
// SAFETY: Shared, it gives out the storage only, which may be shared.
unsafe impl<T: SysctlStorage> Sync for Sysctl<T> {}

impl<T: SysctlStorage> Sysctl<T> {
    /// Registers `/proc/sys/<path>/<name>`, with permission bits as of `chmod`. Folders on the way are made where there are none.
    ///
    /// # Errors
    ///
    /// `EINVAL` for names that no file can have, or a mode that has more than permission bits; `EEXIST` where there is such an entry;
    /// `ENOTDIR` where something on the way to it is no folder; `ENAMETOOLONG`; `ENOMEM`.
    ///
    /// ```
    /// # use core::sync::atomic::AtomicU32;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sysctl::Sysctl;
    /// # fn register() -> Result<Sysctl<AtomicU32>> {
    /// // /proc/sys/fan/speed, which root can write
    /// let speed = Sysctl::register(c"fan", c"speed", AtomicU32::new(1200), 0o644)?;
    /// # Ok(speed)
    /// # }
    /// ```
    pub fn register(path: &CStr, name: &'static CStr, storage: T, mode: u16) -> Result<Self> {
        let path_bytes = path.to_bytes();
        let odd = |part: &[u8]| part.is_empty() || part == b"." || part == b"..";
        if path_bytes.split(|byte| *byte == b'/').any(odd) || odd(name.to_bytes()) || name.to_bytes().contains(&b'/') {
            return Err(Error::EINVAL);
        }
        // The kernel refuses tables that anybody may execute, and logs them.
        if mode & !0o666 != 0 {
            return Err(Error::EINVAL);
        }
        let mut folder = KVec::with_capacity(path_bytes.len() + 11, GFP_KERNEL)?;
        folder.extend_from_slice(b"/proc/sys/", GFP_KERNEL)?;
        folder.extend_from_slice(path.to_bytes_with_nul(), GFP_KERNEL)?;
        // SAFETY: Both are C strings.
        to_result(unsafe { shims::kmod_name_check(folder.as_ptr().cast(), name.as_char_ptr()) })?;
        let storage = KBox::pin(storage, GFP_KERNEL)?;
        let data = core::ptr::from_ref(&*storage).cast_mut().cast();
        // SAFETY: The name is static, the storage stays until the entry is taken back, and the functions are those for its type.
        let registered = unsafe {
            shims::kmod_sysctl_register(path.as_char_ptr(), name.as_char_ptr(), mode, data, store::<T>, show::<T>)
        };
        Ok(Sysctl { registered: NonNull::new(registered).ok_or(Error::ENOMEM)?, storage })
    }

    /// What keeps the value.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sysctl::Sysctl;
    /// /// Forbids something until the module is loaded anew.
    /// fn lock_down(allowed: &Sysctl<AtomicBool>) {
    ///     if allowed.get().swap(false, Ordering::Relaxed) {
    ///         pr_notice!("not allowed any more\n");
    ///     }
    /// }
    /// ```
    ///
    /// Not longer than the entry is there:
    ///
    /// ```compile_fail,E0505
    /// # use core::sync::atomic::{AtomicBool, Ordering};
    /// # use linux_kmod::sysctl::Sysctl;
    /// fn take_back(allowed: Sysctl<AtomicBool>) -> bool {
    ///     let storage = allowed.get();
    ///     drop(allowed);
    ///     storage.load(Ordering::Relaxed)
    /// }
    /// ```
    #[must_use]
    pub fn get(&self) -> &T {
        &self.storage
    }
}

impl<T: SysctlStorage> Drop for Sysctl<T> {
    fn drop(&mut self) {
        // SAFETY: It was registered.
        unsafe { shims::kmod_sysctl_unregister(self.registered.as_ptr()) }
    }
}

unsafe extern "C" fn store<T: SysctlStorage>(storage: *mut c_void, text: *const c_char, len: usize) -> c_int {
    from_result(|| {
        // SAFETY: The storage is of this type; the text is a buffer of the kernel of this length.
        let (storage, text) = unsafe { (&*storage.cast::<T>(), core::slice::from_raw_parts(text.cast::<u8>(), len)) };
        let text = core::str::from_utf8(text)?;
        storage.store(text.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\0')).map(|()| 0)
    })
}

unsafe extern "C" fn show<T: SysctlStorage>(storage: *mut c_void, to: *mut c_char, size: usize) -> c_int {
    from_result(|| {
        // SAFETY: The storage is of this type; the kernel's half has memory of this size there, which nobody else uses.
        let (storage, to) = unsafe { (&*storage.cast::<T>(), core::slice::from_raw_parts_mut(to.cast::<u8>(), size)) };
        let mut out = Text { to, len: 0 };
        storage.show(&mut out)?;
        out.write_str("\n")?;
        Ok(c_int::try_from(out.len)?)
    })
}

/// Text that goes to a buffer, and must fit.
struct Text<'a> {
    to: &'a mut [u8],
    len: usize,
}

impl Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.to.get_mut(self.len..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}
