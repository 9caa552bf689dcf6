//! The kernel's tables for entries of procfs.

use super::context;
use crate::error::{from_result, Result};
use crate::ffi::{c_int, c_void};
use crate::fs::table::{self, Opener};
use crate::fs::FileOperations;
use crate::seq_file::{SeqFile, Sequence, Show};
use bindings::{file, inode, loff_t, proc_ops, seq_file, seq_operations};
use core::marker::PhantomData;
use core::mem::MaybeUninit;

/// `FMODE_LSEEK` of the kernel.
const FMODE_LSEEK: u32 = 4;

const fn empty() -> proc_ops {
    // SAFETY: All bytes zero is the table with nothing in it.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// Files of a type.
pub(super) struct Files<T>(PhantomData<T>);

impl<T: FileOperations> Files<T> {
    pub(super) const TABLE: &'static proc_ops = &Self::table();

    const fn table() -> proc_ops {
        let operations = T::OPERATIONS.0;
        let mut table = empty();
        table.proc_open = Some(Self::open);
        table.proc_release = Some(table::release::<T>);
        table.proc_lseek = operations.llseek;
        table.proc_read = operations.read;
        table.proc_write = operations.write;
        table.proc_ioctl = operations.ioctl;
        #[cfg(CONFIG_COMPAT)]
        {
            table.proc_compat_ioctl = operations.compat_ioctl;
        }
        table
    }

    unsafe extern "C" fn open(inode: *mut inode, file: *mut file) -> c_int {
        if T::OPERATIONS.0.llseek.is_none() {
            // procfs would call the function that is not there.
            // SAFETY: Nobody else uses a file that is being opened.
            unsafe { (*file).f_mode &= !FMODE_LSEEK };
        }
        // SAFETY: The call is passed on.
        unsafe { table::open::<T, ByEntry>(inode, file) }
    }
}

/// Files that are opened through procfs.
struct ByEntry;

impl<T: FileOperations> Opener<T> for ByEntry {
    unsafe fn context<'a>(inode: *mut inode, _: *mut file) -> &'a T::Context {
        // SAFETY: The entry was made with a context of this type, and a call of `open` lasts.
        unsafe { context(inode) }
    }
}

/// One piece of text.
pub(super) struct Single<C>(PhantomData<C>);

impl<C: Show> Single<C> {
    pub(super) const TABLE: &'static proc_ops = &{
        let mut table = empty();
        table.proc_open = Some(Self::open);
        table.proc_read = Some(bindings::seq_read);
        table.proc_lseek = Some(bindings::seq_lseek);
        table.proc_release = Some(bindings::single_release);
        table
    };

    unsafe extern "C" fn open(inode: *mut inode, file: *mut file) -> c_int {
        // SAFETY: The file is being opened. The context stays as long as the entry, and so as long as `show` is called.
        unsafe {
            bindings::single_open(file, Some(Self::show), core::ptr::from_ref(context::<C>(inode)).cast_mut().cast())
        }
    }

    unsafe extern "C" fn show(file: *mut seq_file, _: *mut c_void) -> c_int {
        // SAFETY: The kernel calls this for what `single_open` was given.
        done(unsafe { (*(*file).private.cast::<C>()).show(SeqFile::from_raw(file)) })
    }
}

/// Text of records. What the kernel keeps of one is its number and 1, as a pointer that is not null.
pub(super) struct Records<C>(PhantomData<C>);

impl<C: Sequence> Records<C> {
    pub(super) const TABLE: &'static proc_ops = &{
        let mut table = empty();
        table.proc_open = Some(Self::open);
        table.proc_read = Some(bindings::seq_read);
        table.proc_lseek = Some(bindings::seq_lseek);
        table.proc_release = Some(bindings::seq_release);
        table
    };

    const SEQUENCE: &'static seq_operations = &seq_operations {
        start: Some(Self::start),
        stop: Some(Self::stop),
        next: Some(Self::next),
        show: Some(Self::show),
    };

    unsafe extern "C" fn open(inode: *mut inode, file: *mut file) -> c_int {
        // SAFETY: The file is being opened, and the table is static.
        let status = unsafe { bindings::seq_open(file, Self::SEQUENCE) };
        if status == 0 {
            // SAFETY: `seq_open` has put it there. The context stays as long as the entry.
            unsafe {
                let seq: *mut seq_file = (*file).private_data.cast();
                (*seq).private = core::ptr::from_ref(context::<C>(inode)).cast_mut().cast();
            }
        }
        status
    }

    /// # Safety
    ///
    /// `file` is that of a call of the kernel, which lasts during `'a`.
    unsafe fn context<'a>(file: *mut seq_file) -> &'a C {
        // SAFETY: `open` has put it there.
        unsafe { &*(*file).private.cast() }
    }

    unsafe extern "C" fn start(file: *mut seq_file, position: *mut loff_t) -> *mut c_void {
        // SAFETY: The kernel calls this with a position of its own.
        let (context, number) = unsafe { (Self::context(file), *position as u64) };
        let there = number < usize::MAX as u64 && context.contains(number);
        core::ptr::without_provenance_mut(if there { number as usize + 1 } else { 0 })
    }

    unsafe extern "C" fn next(file: *mut seq_file, _: *mut c_void, position: *mut loff_t) -> *mut c_void {
        // SAFETY: As above.
        unsafe {
            *position += 1;
            Self::start(file, position)
        }
    }

    unsafe extern "C" fn stop(_: *mut seq_file, _: *mut c_void) {}

    unsafe extern "C" fn show(file: *mut seq_file, record: *mut c_void) -> c_int {
        // SAFETY: As above; the record is one of `start`.
        done(unsafe { Self::context(file).show(record.addr() as u64 - 1, SeqFile::from_raw(file)) })
    }
}

fn done(result: Result) -> c_int {
    from_result(|| result.map(|()| 0))
}
