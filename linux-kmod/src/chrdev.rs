//! Character devices with numbers of their own. Wants the group `fs`.
//!
//! A region is a name in `/proc/devices`, a major number that the kernel picks, and some minor numbers, each with its own type of
//! files:
//!
//! ```
//! use linux_kmod::chrdev;
//! # use linux_kmod::fs::FileOperations;
//! use linux_kmod::prelude::*;
//!
//! fn register<Zeroes, Counter>(start: u32) -> Result<chrdev::Registration>
//! where
//!     Zeroes: FileOperations<Context = ()>,
//!     Counter: FileOperations<Context = u32>,
//! {
//!     chrdev::builder(c"example", 0..2)?.register_device::<Zeroes>(())?.register_device::<Counter>(start)?.build()
//! }
//! ```
//!
//! Nodes in `/dev` are for user space to make (`mknod`), with the major number of [`Registration::major`]. For a single device that
//! shall have its node, [`miscdevice`](crate::miscdevice) is the simpler way.

use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::{KBox, KVec};
use crate::error::{from_err_ptr, to_result, Error, Result};
use crate::ffi::c_void;
use crate::fs::table::{FileTable, Opener};
use crate::fs::FileOperations;
use crate::shims;
use crate::str::{CStr, CStrExt};
use crate::types::ForeignOwnable;
use bindings::{dev_t, file, file_operations, inode};
use core::ops::Range;

/// The bits of a device number that are its minor number: `MINORBITS` of the kernel.
const MINOR_BITS: u32 = 20;

/// Begins a region: its name, and which minor numbers it has.
///
/// # Errors
///
/// `EINVAL` for a name of more than 63 bytes, or for minor numbers that are none.
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::chrdev;
///
/// # fn demo() -> Result {
/// // Four devices at most, with the minor numbers 0 to 3.
/// let region = chrdev::builder(c"example", 0..4)?;
/// # Ok(())
/// # }
/// ```
pub fn builder(name: &'static CStr, minors: Range<u32>) -> Result<Builder> {
    if name.is_empty() || name.count_bytes() > 63 || minors.is_empty() || minors.end > 1 << MINOR_BITS {
        return Err(Error::EINVAL);
    }
    Ok(Builder { name, minors, devices: KVec::new() })
}

/// A region in the making.
///
/// As many devices of one type as the module is told:
///
/// ```
/// use linux_kmod::chrdev;
/// # use linux_kmod::fs::FileOperations;
/// # use linux_kmod::prelude::*;
///
/// fn register<Channel: FileOperations<Context = u32>>(count: u32) -> Result<chrdev::Registration> {
///     let mut region = chrdev::builder(c"channels", 0..count)?;
///     for number in 0..count {
///         region = region.register_device::<Channel>(number)?;
///     }
///     region.build()
/// }
/// ```
pub struct Builder {
    name: &'static CStr,
    minors: Range<u32>,
    devices: KVec<Device>,
}

/// A device that is not registered yet: its table, and the context as C keeps it.
struct Device {
    table: &'static file_operations,
    context: *mut c_void,
    drop: unsafe extern "C" fn(*mut c_void),
}

// SAFETY: The context may be sent: `FileOperations` asks for it.
unsafe impl Send for Device {}
// SAFETY: Nothing can be done with a shared reference.
unsafe impl Sync for Device {}

impl Drop for Device {
    fn drop(&mut self) {
        // SAFETY: The context is still this device's, and this is the function for it.
        unsafe { (self.drop)(self.context) }
    }
}

impl Builder {
    /// Adds files of type `T`, under the next minor number. They are opened from `context`.
    ///
    /// # Errors
    ///
    /// `EINVAL` if all minor numbers have a type already, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::chrdev;
    /// # use linux_kmod::fs::FileOperations;
    /// # use linux_kmod::prelude::*;
    /// # struct Hardware;
    /// # fn demo<Control, Data>(hardware: Arc<Hardware>) -> Result
    /// # where
    /// #     Control: FileOperations<Context = Arc<Hardware>>,
    /// #     Data: FileOperations<Context = Arc<Hardware>>,
    /// # {
    /// let region = chrdev::builder(c"example", 0..2)?
    ///     .register_device::<Control>(hardware.clone())?
    ///     .register_device::<Data>(hardware)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_device<T: FileOperations>(mut self, context: T::Context) -> Result<Self> {
        unsafe extern "C" fn drop_context<C: 'static>(context: *mut c_void) {
            // SAFETY: It is from `into_foreign` of this type.
            drop(unsafe { KBox::<C>::from_foreign(context) });
        }
        if self.devices.len() >= self.minors.len() {
            return Err(Error::EINVAL);
        }
        self.devices.reserve(1, GFP_KERNEL)?;
        let context = KBox::new(context, GFP_KERNEL)?;
        let device = Device {
            table: FileTable::<T, ByNumber>::TABLE,
            context: context.into_foreign(),
            drop: drop_context::<T::Context>,
        };
        self.devices.push(device, GFP_KERNEL)?;
        Ok(self)
    }

    /// Registers the region and its devices, which can be opened from then on.
    ///
    /// # Errors
    ///
    /// `EBUSY` where no major number is free, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::chrdev;
    /// # use linux_kmod::fs::FileOperations;
    /// # use linux_kmod::prelude::*;
    /// # fn demo<Zeroes: FileOperations<Context = ()>>() -> Result {
    /// let region = chrdev::builder(c"zeroes", 0..1)?.register_device::<Zeroes>(())?;
    /// let registration = region.build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(self) -> Result<Registration> {
        let mut first: dev_t = 0;
        let count = self.minors.end - self.minors.start;
        // SAFETY: The name is static.
        to_result(unsafe {
            bindings::alloc_chrdev_region(&mut first, self.minors.start, count, self.name.as_char_ptr())
        })?;
        // From here on, dropping it takes back what is done.
        let mut registration = Registration { first, count, devices: KVec::new() };
        registration.devices.reserve(self.devices.len(), GFP_KERNEL)?;
        for (number, device) in (first..).zip(self.devices) {
            // SAFETY: The number is of the region, the table is static, and the context is what the function takes.
            let added = unsafe { shims::kmod_chrdev_add(number, device.table, device.context, device.drop) };
            let added = from_err_ptr(added)?;
            // The context is that of C now.
            core::mem::forget(device);
            registration.devices.push(Added(added), GFP_KERNEL)?;
        }
        Ok(registration)
    }
}

/// A region that is registered, until this is dropped. What is open then stays so, and keeps what it needs; the kernel remembers the
/// device by the node in the file system, so while somebody has that one open it can be opened once more.
///
/// A module that has one keeps its devices until it is unloaded:
///
/// ```
/// use linux_kmod::chrdev;
/// # use linux_kmod::fs::{File, FileOperations, Operations};
/// # use linux_kmod::prelude::*;
/// # struct Files;
/// # impl FileOperations for Files {
/// #     type Context = ();
/// #     type Data = ();
/// #     const OPERATIONS: Operations<Self> = Operations::new();
/// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// # }
///
/// struct Example {
///     _region: chrdev::Registration,
/// }
///
/// impl KernelModule for Example {
///     fn init() -> Result<Self> {
///         let region = chrdev::builder(c"example", 0..1)?.register_device::<Files>(())?;
///         Ok(Example { _region: region.build()? })
///     }
/// }
/// ```
pub struct Registration {
    first: dev_t,
    count: u32,
    devices: KVec<Added>,
}

/// A device that can be opened.
struct Added(*mut c_void);

// SAFETY: It is only dropped, which any thread may do.
unsafe impl Send for Added {}
// SAFETY: Nothing can be done with a shared reference.
unsafe impl Sync for Added {}

impl Drop for Added {
    fn drop(&mut self) {
        // SAFETY: It came from `kmod_chrdev_add`.
        unsafe { shims::kmod_chrdev_del(self.0) }
    }
}

impl Registration {
    /// The major number.
    ///
    /// ```
    /// # use linux_kmod::chrdev;
    /// # use linux_kmod::prelude::*;
    /// # fn demo(registration: &chrdev::Registration) {
    /// pr_info!("mknod /dev/example c {} 0\n", registration.major());
    /// # }
    /// ```
    #[must_use]
    pub fn major(&self) -> u32 {
        self.first >> MINOR_BITS
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        // In the reverse of their order, as they came.
        while self.devices.pop().is_some() {}
        // SAFETY: The region was registered, and has no devices any more.
        unsafe { bindings::unregister_chrdev_region(self.first, self.count) }
    }
}

/// Files that are opened through a node with the device's number.
struct ByNumber;

impl<T: FileOperations> Opener<T> for ByNumber {
    unsafe fn context<'a>(inode: *mut inode, _: *mut file) -> &'a T::Context {
        // SAFETY: The inode is one of a device of `kmod_chrdev_add`, whose context is a box of this type. It stays as long as the
        // device, which the kernel has counted for this call.
        unsafe { &*shims::kmod_chrdev_context(inode).cast() }
    }
}
