//! Devices with a node in `/dev` and a minor number among the kernel's miscellaneous ones. Wants the group `fs`.
//!
//! ```
//! # use linux_kmod::fs::FileOperations;
//! use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
//! use linux_kmod::prelude::*;
//!
//! fn register<T: FileOperations<Context = ()>>() -> Result<MiscDeviceRegistration<T>> {
//!     MiscDeviceRegistration::register(MiscDeviceOptions { name: c"example", mode: 0o600 }, ())
//! }
//! ```

use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::KBox;
use crate::error::{to_result, Error, Result};
use crate::fs::table::{FileTable, Opener};
use crate::fs::FileOperations;
use crate::shims;
use crate::str::{CStr, CStrExt};
use crate::types::Opaque;
use bindings::{file, inode, miscdevice};
use core::mem::MaybeUninit;
use core::pin::Pin;

/// `MISC_DYNAMIC_MINOR` of the kernel.
const DYNAMIC_MINOR: i32 = 255;

/// What a device is registered as.
///
/// A device that everyone may open:
///
/// ```
/// use linux_kmod::miscdevice::MiscDeviceOptions;
///
/// const OPTIONS: MiscDeviceOptions = MiscDeviceOptions { name: c"example", mode: 0o666 };
/// ```
#[derive(Clone, Copy, Debug)]
pub struct MiscDeviceOptions {
    /// Its name, in `/dev` and in `/sys/class/misc`.
    pub name: &'static CStr,
    /// Who may open its node: permission bits, as of `chmod`. 0 stands for the kernel's own choice, `0o600`.
    pub mode: u16,
}

/// A device that is registered, until this is dropped. What it was registered with is not there any longer than it is:
///
/// ```compile_fail,E0505
/// # use linux_kmod::fs::FileOperations;
/// # use linux_kmod::miscdevice::MiscDeviceRegistration;
/// fn last<T: FileOperations<Context = u32>>(device: MiscDeviceRegistration<T>) -> u32 {
///     let context = device.context();
///     drop(device);
///     *context
/// }
/// ```
///
/// A module that has one keeps its device until it is unloaded:
///
/// ```
/// # use linux_kmod::fs::{File, FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// # struct Files;
/// # impl FileOperations for Files {
/// #     type Context = ();
/// #     type Data = ();
/// #     const OPERATIONS: Operations<Self> = Operations::new();
/// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// # }
/// use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
///
/// struct Example {
///     _device: MiscDeviceRegistration<Files>,
/// }
///
/// impl KernelModule for Example {
///     fn init() -> Result<Self> {
///         let options = MiscDeviceOptions { name: c"example", mode: 0o600 };
///         Ok(Example { _device: MiscDeviceRegistration::register(options, ())? })
///     }
/// }
/// ```
///
/// # Invariants
///
/// The kernel's structure is registered, and the context beside it as it was given.
pub struct MiscDeviceRegistration<T: FileOperations>(Pin<KBox<Inner<T>>>);

#[repr(C)]
struct Inner<T: FileOperations> {
    device: Opaque<miscdevice>,
    context: T::Context,
}

// SAFETY: The kernel's structure is only touched under a lock of its own; the context may be sent.
unsafe impl<T: FileOperations> Send for MiscDeviceRegistration<T> {}
// SAFETY: Shared, it gives out the context only, which may be shared.
unsafe impl<T: FileOperations> Sync for MiscDeviceRegistration<T> {}

impl<T: FileOperations> MiscDeviceRegistration<T> {
    /// Registers a device whose files are of type `T` and are opened from `context`. It can be opened from then on.
    ///
    /// The kernel opens files of all such devices, registers them and takes them away, by one lock (`misc_mtx`): so
    /// [`open`](FileOperations::open) of one must not wait for another to be opened, register or drop one, or take a lock that is held
    /// where one is registered or dropped.
    ///
    /// # Errors
    ///
    /// `EINVAL` for a name that no file can have, `EEXIST` where the name is taken, `EBUSY` where no minor number is free,
    /// `ENAMETOOLONG`, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::fs::FileOperations;
    /// # use linux_kmod::miscdevice::{MiscDeviceOptions, MiscDeviceRegistration};
    /// # use linux_kmod::prelude::*;
    /// # struct Hardware { speed: u32 }
    /// # fn demo<Files: FileOperations<Context = Hardware>>() -> Result {
    /// let options = MiscDeviceOptions { name: c"example", mode: 0o600 };
    /// let device = MiscDeviceRegistration::<Files>::register(options, Hardware { speed: 9600 })?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn register(options: MiscDeviceOptions, context: T::Context) -> Result<Self> {
        let name = options.name.to_bytes();
        if name.is_empty() || name.contains(&b'/') || name == b"." || name == b".." {
            return Err(Error::EINVAL);
        }
        // SAFETY: Both are C strings.
        to_result(unsafe { shims::kmod_name_check(c"/sys/class/misc".as_char_ptr(), options.name.as_char_ptr()) })?;
        // SAFETY: All bytes zero is what the kernel wants to find in what is not filled in.
        let mut device: miscdevice = unsafe { MaybeUninit::zeroed().assume_init() };
        device.minor = DYNAMIC_MINOR;
        device.name = options.name.as_char_ptr();
        device.fops = FileTable::<T, ByMinor>::TABLE;
        device.mode = options.mode & 0o777;
        let inner = KBox::pin(Inner { device: Opaque::new(device), context }, GFP_KERNEL)?;
        // SAFETY: The structure is filled in, and stays where it is until it is deregistered.
        to_result(unsafe { bindings::misc_register(inner.device.get()) })?;
        Ok(MiscDeviceRegistration(inner))
    }

    /// What the device was registered with.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
    /// # use linux_kmod::fs::FileOperations;
    /// # use linux_kmod::miscdevice::MiscDeviceRegistration;
    /// # use linux_kmod::prelude::*;
    /// # struct Counts { opens: AtomicU32 }
    /// # fn demo<Files: FileOperations<Context = Counts>>(device: &MiscDeviceRegistration<Files>) {
    /// pr_info!("opened {} times\n", device.context().opens.load(Relaxed));
    /// # }
    /// ```
    #[must_use]
    pub fn context(&self) -> &T::Context {
        &self.0.context
    }
}

impl<T: FileOperations> Drop for MiscDeviceRegistration<T> {
    fn drop(&mut self) {
        // SAFETY: It was registered. The function waits for calls of `open`, so nobody uses the context afterwards.
        unsafe { bindings::misc_deregister(self.0.device.get()) }
    }
}

/// Files that are opened by way of the kernel's `misc_open`, which leaves the device in the file.
struct ByMinor;

impl<T: FileOperations> Opener<T> for ByMinor {
    unsafe fn context<'a>(_: *mut inode, file: *mut file) -> &'a T::Context {
        // SAFETY: It is the device that was registered, which is the beginning of this. `misc_open` holds a lock that
        // `misc_deregister` takes.
        unsafe { &(*(*file).private_data.cast::<Inner<T>>()).context }
    }
}
