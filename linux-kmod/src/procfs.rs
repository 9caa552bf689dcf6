//! Files in `/proc`. Wants the groups `fs` and `proc`.
//!
//! ```
//! use linux_kmod::prelude::*;
//! use linux_kmod::procfs::{Entry, Folder};
//! use linux_kmod::seq_file::{SeqFile, Show};
//! use linux_kmod::seq_print;
//!
//! struct Answer(u32);
//!
//! impl Show for Answer {
//!     fn show(&self, file: &mut SeqFile) -> Result {
//!         seq_print!(file, "the answer is {}\n", self.0);
//!         Ok(())
//!     }
//! }
//!
//! fn register() -> Result<Entry<Answer>> {
//!     Entry::show(c"answer", 0o444, Some(&Folder::new(c"example", None)?), Answer(42))
//! }
//! ```
//!
//! Removing an entry, and so unloading a module, waits for calls that are under way and closes what is open; a descriptor that is left
//! gives `EIO` then.

use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::{KBox, KVec};
use crate::error::{to_result, Error, Result};
use crate::fs::FileOperations;
use crate::moved::pde_data;
use crate::shims;
use crate::str::{CStr, CStrExt};
use crate::sync::Arc;
use bindings::{inode, proc_dir_entry, proc_ops};
use core::pin::Pin;
use core::ptr::NonNull;

mod tables;

/// A folder in `/proc`, which stays as long as anything in it, or a share of it, does.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # use linux_kmod::seq_file::Show;
/// use linux_kmod::procfs::{Entry, Folder};
///
/// fn register<T: Show>(status: T) -> Result<Entry<T>> {
///     let folder = Folder::new(c"fan", None)?;
///     // /proc/fan is there as long as /proc/fan/status.
///     Entry::show(c"status", 0o444, Some(&folder), status)
/// }
/// ```
pub struct Folder {
    entry: NonNull<proc_dir_entry>,
    /// Its path, with a NUL.
    path: KVec<u8>,
    _parent: Option<Arc<Folder>>,
}

// SAFETY: An entry is only removed, which any thread may do, and made a parent, for which the kernel has a lock.
unsafe impl Send for Folder {}
// SAFETY: As above.
unsafe impl Sync for Folder {}

impl Folder {
    /// Makes a folder in `parent`, or in `/proc` itself.
    ///
    /// # Errors
    ///
    /// `EINVAL` for a name that no file can have, `EEXIST` where it is taken, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::procfs::Folder;
    /// # fn folder() -> Result<Arc<Folder>> {
    /// let fans = Folder::new(c"fans", None)?;
    /// let first = Folder::new(c"0", Some(&fans))?; // /proc/fans/0
    /// # Ok(first)
    /// # }
    /// ```
    pub fn new(name: &CStr, parent: Option<&Arc<Folder>>) -> Result<Arc<Folder>> {
        check(name, parent)?;
        let mut path = KVec::new();
        path.extend_from_slice(folder_path(parent).to_bytes(), GFP_KERNEL)?;
        path.extend_from_slice(b"/", GFP_KERNEL)?;
        path.extend_from_slice(name.to_bytes_with_nul(), GFP_KERNEL)?;
        // SAFETY: The name is copied; the parent stays, since the folder keeps a share.
        let entry = unsafe { bindings::proc_mkdir(name.as_char_ptr(), raw(parent)) };
        let entry = NonNull::new(entry).ok_or(Error::ENOMEM)?;
        let folder = Folder { entry, path, _parent: parent.cloned() };
        Ok(Arc::new(folder, GFP_KERNEL)?)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // SAFETY: It was made by `proc_mkdir`, and is empty: what is in it has a share.
        unsafe { bindings::proc_remove(self.entry.as_ptr()) }
    }
}

/// An entry in `/proc`, until this is dropped, and the context that its files are opened from.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::procfs::Entry;
/// # use linux_kmod::seq_file::{SeqFile, Show};
/// # struct Fan;
/// # impl Show for Fan { fn show(&self, _: &mut SeqFile) -> Result { Ok(()) } }
///
/// /// What lives as long as the module is loaded: `/proc/fan`.
/// struct Module {
///     _fan: Entry<Fan>,
/// }
///
/// impl KernelModule for Module {
///     fn init() -> Result<Self> {
///         Ok(Module { _fan: Entry::show(c"fan", 0o444, None, Fan)? })
///     }
/// }
/// ```
///
/// What it was made with is not there any longer than it is:
///
/// ```compile_fail,E0505
/// use linux_kmod::procfs::Entry;
///
/// fn last(entry: Entry<u32>) -> u32 {
///     let context = entry.context();
///     drop(entry);
///     *context
/// }
/// ```
pub struct Entry<C> {
    entry: NonNull<proc_dir_entry>,
    context: Pin<KBox<C>>,
    _parent: Option<Arc<Folder>>,
}

// SAFETY: The entry is only removed, which any thread may do; the context may be sent.
unsafe impl<C: Send> Send for Entry<C> {}
// SAFETY: Shared, it gives out the context only, which may be shared.
unsafe impl<C: Sync> Sync for Entry<C> {}

impl<C: Send + Sync + 'static> Entry<C> {
    /// Makes an entry whose files are of type `T`, with permission bits as of `chmod`. Of its operations, `poll`, `mmap` and `fsync`
    /// are not called: a process could be waiting for a file whose entry is removed.
    ///
    /// # Errors
    ///
    /// `EINVAL` for a name that no file can have, and for a mode that lets nobody in, which the kernel would take for none; `EEXIST` where
    /// the name is taken, `ENOMEM`.
    ///
    /// ```
    /// # use linux_kmod::fs::FileOperations;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::procfs::Entry;
    /// # struct Fan;
    /// # fn register<Control: FileOperations<Context = Arc<Fan>>>(fan: &Arc<Fan>) -> Result<Entry<Arc<Fan>>> {
    /// // What root writes to /proc/fan-control, `Control` reads.
    /// let control = Entry::new::<Control>(c"fan-control", 0o200, None, fan.clone())?;
    /// # Ok(control)
    /// # }
    /// ```
    pub fn new<T: FileOperations<Context = C>>(
        name: &CStr,
        mode: u16,
        parent: Option<&Arc<Folder>>,
        context: C,
    ) -> Result<Self> {
        Self::make(name, mode, parent, tables::Files::<T>::TABLE, context)
    }

    /// Makes an entry that is read as one piece of text.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::procfs::Entry;
    /// use linux_kmod::seq_file::{SeqFile, Show};
    ///
    /// struct Version(&'static str);
    ///
    /// impl Show for Version {
    ///     fn show(&self, file: &mut SeqFile) -> Result {
    ///         file.write(self.0.as_bytes());
    ///         Ok(())
    ///     }
    /// }
    ///
    /// # fn register() -> Result<Entry<Version>> {
    /// let version = Entry::show(c"fan-version", 0o444, None, Version("1.0\n"))?;
    /// # Ok(version)
    /// # }
    /// ```
    pub fn show(name: &CStr, mode: u16, parent: Option<&Arc<Folder>>, context: C) -> Result<Self>
    where
        C: crate::seq_file::Show,
    {
        Self::make(name, mode, parent, tables::Single::<C>::TABLE, context)
    }

    /// Makes an entry that is read record by record.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::procfs::Entry;
    /// use linux_kmod::seq_file::{SeqFile, Sequence};
    /// # use linux_kmod::seq_print;
    ///
    /// struct Squares(u64);
    ///
    /// impl Sequence for Squares {
    ///     fn contains(&self, number: u64) -> bool {
    ///         number < self.0
    ///     }
    ///
    ///     fn show(&self, number: u64, file: &mut SeqFile) -> Result {
    ///         seq_print!(file, "{}\n", number * number);
    ///         Ok(())
    ///     }
    /// }
    ///
    /// # fn register() -> Result<Entry<Squares>> {
    /// let squares = Entry::sequence(c"squares", 0o444, None, Squares(1000))?;
    /// # Ok(squares)
    /// # }
    /// ```
    pub fn sequence(name: &CStr, mode: u16, parent: Option<&Arc<Folder>>, context: C) -> Result<Self>
    where
        C: crate::seq_file::Sequence,
    {
        Self::make(name, mode, parent, tables::Records::<C>::TABLE, context)
    }

    fn make(
        name: &CStr,
        mode: u16,
        parent: Option<&Arc<Folder>>,
        table: &'static proc_ops,
        context: C,
    ) -> Result<Self> {
        check(name, parent)?;
        if mode & 0o777 == 0 {
            // `proc_create_data` takes that for no word about who may, and lets everybody read.
            return Err(Error::EINVAL);
        }
        let context = KBox::pin(context, GFP_KERNEL)?;
        let data = core::ptr::from_ref(&*context).cast_mut().cast();
        // SAFETY: The name is copied, the table is static, the context stays until the entry is removed, and the parent, too.
        let entry = unsafe { bindings::proc_create_data(name.as_char_ptr(), mode & 0o777, raw(parent), table, data) };
        Ok(Entry { entry: NonNull::new(entry).ok_or(Error::ENOMEM)?, context, _parent: parent.cloned() })
    }

    /// What the entry was made with.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU64, Ordering};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::procfs::Entry;
    /// /// Counts how often its entry was read.
    /// struct Status {
    ///     reads: AtomicU64,
    /// }
    ///
    /// fn report(entry: &Entry<Status>) {
    ///     pr_info!("read {} times\n", entry.context().reads.load(Ordering::Relaxed));
    /// }
    /// ```
    #[must_use]
    pub fn context(&self) -> &C {
        &self.context
    }
}

impl<C> Drop for Entry<C> {
    fn drop(&mut self) {
        // SAFETY: It was made by `proc_create_data`. The function waits for calls, so nobody uses the context afterwards.
        unsafe { bindings::proc_remove(self.entry.as_ptr()) }
    }
}

fn raw(parent: Option<&Arc<Folder>>) -> *mut proc_dir_entry {
    parent.map_or(core::ptr::null_mut(), |folder| folder.entry.as_ptr())
}

fn folder_path(parent: Option<&Arc<Folder>>) -> &CStr {
    parent.and_then(|folder| CStr::from_bytes_with_nul(&folder.path).ok()).unwrap_or(c"/proc")
}

/// Whether there can be an entry of this name; what is taken the kernel would WARN of.
fn check(name: &CStr, parent: Option<&Arc<Folder>>) -> Result {
    let bytes = name.to_bytes();
    if bytes.is_empty() || bytes.len() > 255 || bytes.contains(&b'/') || bytes == b"." || bytes == b".." {
        return Err(Error::EINVAL);
    }
    // Numbers are processes'.
    if parent.is_none() && bytes.iter().all(u8::is_ascii_digit) {
        return Err(Error::EINVAL);
    }
    // SAFETY: Both are C strings.
    to_result(unsafe { shims::kmod_name_check(folder_path(parent).as_char_ptr(), name.as_char_ptr()) })
}

/// The context of an entry.
///
/// # Safety
///
/// The inode is that of an entry that was made with a context of this type, and a call of one of its operations lasts during `'a`.
unsafe fn context<'a, C>(inode: *const inode) -> &'a C {
    // SAFETY: By the caller's contract; an entry is not removed while an operation runs.
    unsafe { &*pde_data(inode).cast() }
}
