//! The kernel's tables of file operations, made of the traits that a type implements.

use super::file::File;
use super::operations::{FileOperations, Fsync, Ioctl, Read, Seek, Write};
use crate::error::{from_result, Error, Result};
use crate::ffi::{c_char, c_int, c_long, c_uint, c_ulong};
use crate::ioctl::Command;
use crate::seek::SeekFrom;
use crate::types::ForeignOwnable;
use crate::uaccess::{UserPtr, UserSlice};
use bindings::{file, file_operations, inode, loff_t};
use core::marker::PhantomData;
use core::mem::MaybeUninit;

/// The operations that a type lists, for [`FileOperations::OPERATIONS`]: `Operations::new().read().write()`. They are of that very
/// type: those of a subtype have other functions, and other data.
///
/// ```
/// use linux_kmod::fs::{File, FileOperations, Operations, Read, Seek};
/// # use linux_kmod::fs::SeekFrom;
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::uaccess::UserSliceWriter;
///
/// struct Eeprom;
///
/// impl FileOperations for Eeprom {
///     type Context = ();
///     type Data = ();
///     /// It has `Read` and `Seek`, and no `Write`.
///     const OPERATIONS: Operations<Self> = Operations::new().read().seek();
/// #     fn open(_: &(), _: &File) -> Result { Ok(()) }
/// }
/// # impl Read for Eeprom {
/// #     fn read(_: (), _: &File, to: &mut UserSliceWriter, at: u64) -> Result { to.write_from(&[0xff; 64], at) }
/// # }
/// # impl Seek for Eeprom {
/// #     fn seek(_: (), file: &File, to: SeekFrom) -> Result<u64> { to.resolve(file.pos(), 64) }
/// # }
/// ```
pub struct Operations<T>(pub(crate) Table, pub(super) PhantomData<fn(T) -> T>);

/// The functions that the kernel calls.
#[derive(Clone, Copy)]
pub(crate) struct Table {
    pub(crate) llseek: Option<unsafe extern "C" fn(*mut file, loff_t, c_int) -> loff_t>,
    pub(crate) read: Option<unsafe extern "C" fn(*mut file, *mut c_char, usize, *mut loff_t) -> isize>,
    pub(crate) write: Option<unsafe extern "C" fn(*mut file, *const c_char, usize, *mut loff_t) -> isize>,
    pub(crate) ioctl: Option<unsafe extern "C" fn(*mut file, c_uint, c_ulong) -> c_long>,
    pub(crate) compat_ioctl: Option<unsafe extern "C" fn(*mut file, c_uint, c_ulong) -> c_long>,
    #[cfg(feature = "sync")]
    pub(crate) poll: Option<unsafe extern "C" fn(*mut file, *mut bindings::poll_table_struct) -> bindings::__poll_t>,
    #[cfg(feature = "mm")]
    pub(crate) mmap: Option<unsafe extern "C" fn(*mut file, *mut bindings::vm_area_struct) -> c_int>,
    pub(crate) fsync: Option<unsafe extern "C" fn(*mut file, loff_t, loff_t, c_int) -> c_int>,
}

impl Table {
    pub(super) const EMPTY: Table = Table {
        llseek: None,
        read: None,
        write: None,
        ioctl: None,
        compat_ioctl: None,
        #[cfg(feature = "sync")]
        poll: None,
        #[cfg(feature = "mm")]
        mmap: None,
        fsync: None,
    };
}

/// How a file is opened: where the device's context is.
pub(crate) trait Opener<T: FileOperations> {
    /// The context of the device that is opened.
    ///
    /// # Safety
    ///
    /// The arguments are those of the kernel's call of `open`. The context is used no longer than that call lasts.
    unsafe fn context<'a>(inode: *mut inode, file: *mut file) -> &'a T::Context;
}

/// The kernel's table for files of `T` that are opened as `O` does.
pub(crate) struct FileTable<T, O>(PhantomData<(T, O)>);

impl<T: FileOperations, O: Opener<T>> FileTable<T, O> {
    pub(crate) const TABLE: &'static file_operations = &Self::table();

    const fn table() -> file_operations {
        // SAFETY: All bytes zero is the table with nothing in it.
        let mut table: file_operations = unsafe { MaybeUninit::zeroed().assume_init() };
        let operations = T::OPERATIONS.0;
        table.owner = crate::module::this_module();
        table.open = Some(open::<T, O>);
        table.release = Some(release::<T>);
        table.llseek = operations.llseek;
        table.read = operations.read;
        table.write = operations.write;
        table.unlocked_ioctl = operations.ioctl;
        table.compat_ioctl = operations.compat_ioctl;
        #[cfg(feature = "sync")]
        {
            table.poll = operations.poll;
        }
        #[cfg(feature = "mm")]
        {
            table.mmap = operations.mmap;
        }
        table.fsync = operations.fsync;
        table
    }
}

/// # Safety
///
/// Called by the kernel as an operation of a file of `T` that is open.
unsafe fn data<'a, T: FileOperations>(file: *mut file) -> <T::Data as ForeignOwnable>::Borrowed<'a> {
    // SAFETY: `open` has put it there, and `release` takes it back when all operations have ended.
    unsafe { T::Data::borrow((*file).private_data) }
}

pub(crate) unsafe extern "C" fn open<T: FileOperations, O: Opener<T>>(inode: *mut inode, file: *mut file) -> c_int {
    from_result(|| {
        // SAFETY: The kernel calls this to open a file of `T`.
        let context = unsafe { O::context(inode, file) };
        // SAFETY: The file is valid during the call.
        let data = T::open(context, unsafe { File::from_raw(file) })?;
        // SAFETY: Nobody else uses a file that is being opened.
        unsafe { (*file).private_data = data.into_foreign() };
        Ok(0)
    })
}

pub(crate) unsafe extern "C" fn release<T: FileOperations>(_: *mut inode, file: *mut file) -> c_int {
    // SAFETY: `open` has put it there. This is the last call for the file.
    let data = unsafe { T::Data::from_foreign((*file).private_data) };
    // SAFETY: The file is valid during the call.
    T::release(data, unsafe { File::from_raw(file) });
    0
}

unsafe extern "C" fn read<T: Read>(file: *mut file, to: *mut c_char, len: usize, pos: *mut loff_t) -> isize {
    let mut to = UserSlice::new(UserPtr::from_ptr(to), len).writer();
    // SAFETY: The kernel calls this for an open file of `T`, with a position that is this call's.
    let result = unsafe { T::read(data::<T>(file), File::from_raw(file), &mut to, *pos as u64) };
    // SAFETY: As above.
    unsafe { moved(result, to.done().min(len), pos) }
}

unsafe extern "C" fn write<T: Write>(file: *mut file, from: *const c_char, len: usize, pos: *mut loff_t) -> isize {
    let mut from = UserSlice::new(UserPtr::from_ptr(from), len).reader();
    // SAFETY: The kernel calls this for an open file of `T`, with a position that is this call's.
    let result = unsafe { T::write(data::<T>(file), File::from_raw(file), &mut from, *pos as u64) };
    // SAFETY: As above.
    unsafe { moved(result, from.done().min(len), pos) }
}

/// What `read` or `write` returns.
///
/// # Safety
///
/// `pos` is valid.
unsafe fn moved(result: Result, bytes: usize, pos: *mut loff_t) -> isize {
    match result {
        Ok(()) => {
            // SAFETY: By the caller's contract. The kernel has seen to it that the sum is a position.
            unsafe { *pos += bytes as loff_t };
            bytes as isize
        }
        Err(error) => error.to_errno() as isize,
    }
}

unsafe extern "C" fn llseek<T: Seek>(file: *mut file, offset: loff_t, whence: c_int) -> loff_t {
    from_result(|| {
        let to = SeekFrom::new(offset, whence)?;
        // SAFETY: The kernel calls this for an open file of `T`.
        let pos = unsafe { T::seek(data::<T>(file), File::from_raw(file), to) }?;
        let pos = loff_t::try_from(pos).map_err(|_| Error::EOVERFLOW)?;
        // SAFETY: The file is open. Where several threads seek in one at once, one of them wins, as in C.
        unsafe { (&raw mut (*file).f_pos).write_volatile(pos) };
        Ok(pos)
    })
}

unsafe extern "C" fn ioctl<T: Ioctl>(file: *mut file, number: c_uint, arg: c_ulong) -> c_long {
    // SAFETY: The kernel calls this for an open file of `T`.
    let result = unsafe { T::ioctl(data::<T>(file), File::from_raw(file), Command::new(number, arg)) };
    answer(result)
}

#[cfg(CONFIG_COMPAT)]
unsafe extern "C" fn compat_ioctl<T: Ioctl>(file: *mut file, number: c_uint, arg: c_ulong) -> c_long {
    // SAFETY: The function takes any number.
    let arg = unsafe { bindings::compat_ptr(arg as _) }.addr();
    // SAFETY: The kernel calls this for an open file of `T`.
    let result = unsafe { T::compat_ioctl(data::<T>(file), File::from_raw(file), Command::new(number, arg)) };
    answer(result)
}

/// What `ioctl` returns: a value below 0 would be taken for an error.
#[inline]
fn answer(result: Result<i32>) -> c_long {
    match result {
        Ok(value @ 0..) => value as c_long,
        Ok(_) => Error::EINVAL.to_errno() as c_long,
        Err(error) => error.to_errno() as c_long,
    }
}

#[cfg(feature = "sync")]
unsafe extern "C" fn poll<T: super::Poll>(
    file: *mut file,
    table: *mut bindings::poll_table_struct,
) -> bindings::__poll_t {
    // SAFETY: The kernel calls this for an open file of `T`. Queues that are registered are left before `release`.
    unsafe {
        let table = crate::poll::PollTable::from_raw(file, table);
        T::poll(data::<T>(file), File::from_raw(file), &table).bits()
    }
}

#[cfg(feature = "mm")]
unsafe extern "C" fn mmap<T: super::Mmap>(file: *mut file, area: *mut bindings::vm_area_struct) -> c_int {
    from_result(|| {
        // SAFETY: The kernel calls this for an open file of `T`, with an area that is not in use yet.
        unsafe { T::mmap(data::<T>(file), File::from_raw(file), crate::mm::VmaNew::from_raw(area)) }.map(|()| 0)
    })
}

unsafe extern "C" fn fsync<T: Fsync>(file: *mut file, start: loff_t, end: loff_t, datasync: c_int) -> c_int {
    from_result(|| {
        let range = u64::try_from(start)?..=u64::try_from(end)?;
        // SAFETY: The kernel calls this for an open file of `T`.
        unsafe { T::fsync(data::<T>(file), File::from_raw(file), range, datasync != 0) }.map(|()| 0)
    })
}

impl<T: FileOperations> Operations<T> {
    /// `read` and `pread`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Operations, Read};
    /// # trait Device: Read {
    /// const OPERATIONS: Operations<Self> = Operations::new().read();
    /// # }
    /// ```
    #[must_use]
    pub const fn read(mut self) -> Self
    where
        T: Read,
    {
        self.0.read = Some(read::<T>);
        self
    }

    /// `write` and `pwrite`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Operations, Read, Write};
    /// # trait Device: Read + Write {
    /// const OPERATIONS: Operations<Self> = Operations::new().read().write();
    /// # }
    /// ```
    #[must_use]
    pub const fn write(mut self) -> Self
    where
        T: Write,
    {
        self.0.write = Some(write::<T>);
        self
    }

    /// `lseek`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Operations, Read, Seek};
    /// # trait Device: Read + Seek {
    /// const OPERATIONS: Operations<Self> = Operations::new().read().seek();
    /// # }
    /// ```
    #[must_use]
    pub const fn seek(mut self) -> Self
    where
        T: Seek,
    {
        self.0.llseek = Some(llseek::<T>);
        self
    }

    /// `ioctl`, from 32-bit processes on a 64-bit kernel too.
    ///
    /// ```
    /// # use linux_kmod::fs::{Ioctl, Operations};
    /// # trait Device: Ioctl {
    /// const OPERATIONS: Operations<Self> = Operations::new().ioctl();
    /// # }
    /// ```
    #[must_use]
    pub const fn ioctl(mut self) -> Self
    where
        T: Ioctl,
    {
        self.0.ioctl = Some(ioctl::<T>);
        #[cfg(CONFIG_COMPAT)]
        {
            self.0.compat_ioctl = Some(compat_ioctl::<T>);
        }
        self
    }

    /// `poll`, `select` and `epoll`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Operations, Poll, Read};
    /// # trait Device: Read + Poll {
    /// const OPERATIONS: Operations<Self> = Operations::new().read().poll();
    /// # }
    /// ```
    #[cfg(feature = "sync")]
    #[must_use]
    pub const fn poll(mut self) -> Self
    where
        T: super::Poll,
    {
        self.0.poll = Some(poll::<T>);
        self
    }

    /// `mmap`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Ioctl, Mmap, Operations};
    /// # trait Device: Ioctl + Mmap {
    /// const OPERATIONS: Operations<Self> = Operations::new().ioctl().mmap();
    /// # }
    /// ```
    #[cfg(feature = "mm")]
    #[must_use]
    pub const fn mmap(mut self) -> Self
    where
        T: super::Mmap,
    {
        self.0.mmap = Some(mmap::<T>);
        self
    }

    /// `fsync` and `fdatasync`.
    ///
    /// ```
    /// # use linux_kmod::fs::{Fsync, Operations, Write};
    /// # trait Device: Write + Fsync {
    /// const OPERATIONS: Operations<Self> = Operations::new().write().fsync();
    /// # }
    /// ```
    #[must_use]
    pub const fn fsync(mut self) -> Self
    where
        T: Fsync,
    {
        self.0.fsync = Some(fsync::<T>);
        self
    }
}
