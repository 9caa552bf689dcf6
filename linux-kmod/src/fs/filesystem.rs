//! File systems whose content a module makes: registered, listed in `/proc/filesystems`, and mounted.
//!
//! A type that implements [`FileSystem`] is a mounted file system. It consists of *nodes*, files and directories, which are shared
//! (`Arc`). The kernel keeps inodes for those that are in use and caches names; it asks the file system for what it does not know,
//! and gives [`Attributes`] back when it forgets a node. So a node's data are the file system's, and its mode, owner and times are
//! the kernel's while it has an inode.
//!
//! [`Registration::new`] registers a type. `linux-kmod`'s template `fs` (`make new TEMPLATE=fs`) is a whole one, in memory.
//!
//! # Locking
//!
//! While [`create`](FileSystem::create), [`remove`](FileSystem::remove) and [`rename`](FileSystem::rename) run, the kernel lets nobody
//! else look names up in the directories concerned or change them; of the writers and truncaters of a file there is one at a time.
//! Readers come at any time. So a node's content wants a lock of its own, one that may be held while sleeping.
//!
//! # Unloading
//!
//! A mounted file system keeps the module loaded: `rmmod` fails with `EBUSY`.

use crate::error::{from_err_ptr, Error, Result};
use crate::ffi::{c_int, c_void};
use crate::iov::{IovIterDest, IovIterSource};
use crate::shims;
use crate::str::{CStr, CStrExt};
use crate::sync::Arc;
use core::marker::PhantomData;
use core::ops::BitOr;

mod ops;

pub(crate) use ops::RawOps;

/// Flags of a file system, the kernel's `FS_…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags(i32);

impl Flags {
    /// None.
    pub const EMPTY: Flags = Flags(0);
    /// It is mounted from a block device. Listed without `nodev`.
    pub const REQUIRES_DEV: Flags = Flags(1);
    /// The data of `mount` are not text.
    pub const BINARY_MOUNTDATA: Flags = Flags(2);
    /// Types may have subtypes, `fuse.sshfs`.
    pub const HAS_SUBTYPE: Flags = Flags(4);
    /// The root of a user namespace may mount it.
    pub const USERNS_MOUNT: Flags = Flags(8);
}

impl BitOr for Flags {
    type Output = Flags;
    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

/// A moment: seconds and nanoseconds since the beginning of 1970.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Seconds.
    pub seconds: i64,
    /// Nanoseconds of the second.
    pub nanoseconds: u32,
}

/// What the kernel knows of a node: `stat`. Laid out as `struct kmod_attributes` of `c/filesystem.c`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Attributes {
    /// Its number, unique in the file system and not 0.
    pub ino: u64,
    /// Its size, in bytes.
    pub size: u64,
    seconds: [i64; 3],
    nanoseconds: [u32; 3],
    /// Its kind and permission bits: [`S_IFDIR`](Attributes::S_IFDIR) or [`S_IFREG`](Attributes::S_IFREG), and `0o644` or the like.
    pub mode: u32,
    /// The user that owns it, as the namespace that mounted the file system numbers users.
    pub uid: u32,
    /// The group that owns it.
    pub gid: u32,
    /// Names that it has: 1 for a file, 2 for a directory and 1 more for each directory in it.
    pub nlink: u32,
    unused: u32,
}

impl Attributes {
    /// The kind of a directory.
    pub const S_IFDIR: u32 = 0o040_000;
    /// The kind of a file.
    pub const S_IFREG: u32 = 0o100_000;

    /// Those of a directory that has just been made, with these permission bits. It has no times.
    #[must_use]
    pub fn directory(ino: u64, permissions: u32) -> Self {
        Attributes { ino, mode: Self::S_IFDIR | permissions, nlink: 2, ..Attributes::default() }
    }

    /// Whether it is a directory.
    #[must_use]
    pub fn is_directory(&self) -> bool {
        self.mode & 0o170_000 == Self::S_IFDIR
    }

    /// When it was last read, written, and changed in any way.
    #[must_use]
    pub fn times(&self) -> [Time; 3] {
        [0, 1, 2].map(|which| Time { seconds: self.seconds[which], nanoseconds: self.nanoseconds[which] })
    }

    /// The same, to be set.
    pub fn set_times(&mut self, times: [Time; 3]) {
        self.seconds = times.map(|time| time.seconds);
        self.nanoseconds = times.map(|time| time.nanoseconds);
    }
}

/// A mounted file system. Dropping it is unmounting, when nothing of it is in use any more.
///
/// What a type leaves out is refused: with `EPERM` for what would change the file system, `EINVAL` for reading and writing.
pub trait FileSystem: Sized + Send + Sync + 'static {
    /// Its name, for `mount -t`.
    const NAME: &'static CStr;
    /// How it can be mounted.
    const FLAGS: Flags = Flags::EMPTY;

    /// What is collected of the options of a mount.
    type Options: Default + Send + Sync + 'static;
    /// A file or directory.
    type Node: Send + Sync + 'static;

    /// An option of a mount, `name` or `name=value`. Returns whether there is one of this name.
    ///
    /// # Errors
    ///
    /// Whatever `mount` shall fail with: `EINVAL` for a value that cannot be. One that does not exist is `EINVAL` by itself.
    fn option(options: &mut Self::Options, name: &CStr, value: Option<&CStr>) -> Result<bool> {
        let _ = (options, name, value);
        Ok(false)
    }

    /// Makes the file system of a mount, and its root.
    ///
    /// # Errors
    ///
    /// Whatever `mount` shall fail with.
    fn mount(options: &Self::Options) -> Result<(Self, Arc<Self::Node>)>;

    /// What the kernel's inode of a node begins with.
    fn attributes(&self, node: &Self::Node) -> Attributes;

    /// The kernel forgets a node. What [`attributes`](FileSystem::attributes) returns after this is what it begins with next time.
    ///
    /// The kernel may call this to get memory back, from any place that asks for memory. So a lock that is taken here, or where a node is
    /// dropped, is held elsewhere only while nothing is allocated with `GFP_KERNEL`, [emitted](Emitter::emit), or copied from or to
    /// user space.
    fn store(&self, node: &Self::Node, attributes: &Attributes) {
        let _ = (node, attributes);
    }

    /// The node of this name in a directory.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being looked for. That there is none is no error.
    fn lookup(&self, dir: &Self::Node, name: &[u8]) -> Result<Option<Arc<Self::Node>>>;

    /// Makes a node, of a name that is not there. `attributes` say whether a file or a directory, and lack the number.
    ///
    /// # Errors
    ///
    /// Whatever `open` or `mkdir` shall fail with.
    fn create(&self, dir: &Self::Node, name: &[u8], attributes: &Attributes) -> Result<Arc<Self::Node>> {
        let _ = (dir, name, attributes);
        Err(Error::EPERM)
    }

    /// Takes a name out of a directory. The node may still be open: then it stays until it is closed.
    ///
    /// # Errors
    ///
    /// `ENOTEMPTY` for a directory that is not empty; whatever else `unlink` or `rmdir` shall fail with.
    fn remove(&self, dir: &Self::Node, name: &[u8], node: &Self::Node) -> Result {
        let _ = (dir, name, node);
        Err(Error::EPERM)
    }

    /// Gives a node another name, in the same directory or another. `replaced` has that name, and loses it; it is of the same kind.
    ///
    /// # Errors
    ///
    /// `ENOTEMPTY` where a directory is replaced that is not empty; whatever else `rename` shall fail with.
    fn rename(
        &self,
        from: Place<'_, Self>,
        node: &Self::Node,
        to: Place<'_, Self>,
        replaced: Option<&Self::Node>,
    ) -> Result {
        let _ = (from, node, to, replaced);
        Err(Error::EPERM)
    }

    /// Sets the size of a file. What it grows by is zeroes.
    ///
    /// # Errors
    ///
    /// Whatever `truncate` shall fail with.
    fn truncate(&self, node: &Self::Node, size: u64) -> Result {
        let _ = (node, size);
        Err(Error::EPERM)
    }

    /// Writes to `to` what is at `offset` of a file; nothing, at its end.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with where nothing was written.
    fn read(&self, node: &Self::Node, to: &mut IovIterDest<'_>, offset: u64) -> Result {
        let _ = (node, to, offset);
        Err(Error::EINVAL)
    }

    /// Reads from `from` what goes to `offset` of a file, which may be behind its end.
    ///
    /// # Errors
    ///
    /// Whatever `write` shall fail with where nothing was read.
    fn write(&self, node: &Self::Node, from: &mut IovIterSource<'_>, offset: u64) -> Result {
        let _ = (node, from, offset);
        Err(Error::EINVAL)
    }

    /// Lists a directory, from `position` on: 0, one that was [emitted](Emitter::emit), or any other, for a process may seek. Between two
    /// calls the directory may change; a position should stay that of an entry's successor all the same.
    ///
    /// # Errors
    ///
    /// Whatever `getdents` shall fail with.
    fn entries(&self, dir: &Self::Node, position: u64, emitter: &mut Emitter<'_>) -> Result;
}

/// A name in a directory.
pub struct Place<'a, T: FileSystem> {
    /// The directory.
    pub dir: &'a T::Node,
    /// The name.
    pub name: &'a [u8],
}

/// Takes the entries of a directory.
pub struct Emitter<'a>(*mut c_void, PhantomData<&'a mut c_void>);

impl Emitter<'_> {
    /// Takes an entry: its name, the node's number and mode, and the position behind it. Returns whether there is room for more; the
    /// entry itself is not taken if there is none.
    #[must_use = "where there is no room, the listing ends"]
    pub fn emit(&mut self, name: &[u8], attributes: &Attributes, next: u64) -> bool {
        // SAFETY: The name is valid, and so is the emitter as long as this lives.
        unsafe { shims::kmod_fs_emit(self.0, name.as_ptr(), name.len(), &attributes.ino, attributes.mode, &next) }
    }
}

/// A file system that is registered, until this is dropped. What is mounted keeps the module loaded.
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
