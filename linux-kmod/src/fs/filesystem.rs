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

use crate::error::{Error, Result};
use crate::ffi::c_void;
use crate::iov::{IovIterDest, IovIterSource};
use crate::shims;
use crate::str::CStr;
use crate::sync::Arc;
use core::marker::PhantomData;

mod attributes;
mod ops;
mod registration;

pub use attributes::{Attributes, Flags, Time};
pub use registration::Registration;

pub(crate) use ops::RawOps;

/// A mounted file system. Dropping it is unmounting, when nothing of it is in use any more.
///
/// What a type leaves out is refused: with `EPERM` for what would change the file system, `EINVAL` for reading and writing.
///
/// An empty one:
///
/// ```
/// use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
/// use linux_kmod::prelude::*;
///
/// struct Empty;
///
/// impl FileSystem for Empty {
///     const NAME: &'static CStr = c"empty";
///     type Options = ();
///     type Node = ();
///
///     fn mount(_: &()) -> Result<(Self, Arc<()>)> {
///         Ok((Empty, Arc::new((), GFP_KERNEL)?))
///     }
///
///     fn attributes(&self, _root: &()) -> Attributes {
///         Attributes::directory(1, 0o555)
///     }
///
///     fn lookup(&self, _root: &(), _name: &[u8]) -> Result<Option<Arc<()>>> {
///         Ok(None)
///     }
///
///     fn entries(&self, _root: &(), _position: u64, _: &mut Emitter<'_>) -> Result {
///         Ok(())
///     }
/// }
/// ```
pub trait FileSystem: Sized + Send + Sync + 'static {
    /// Its name, for `mount -t`.
    const NAME: &'static CStr;
    /// How it can be mounted.
    const FLAGS: Flags = Flags::EMPTY;

    /// What is collected of the options of a mount.
    type Options: Default + Send + Sync + 'static;
    /// A file or directory.
    type Node: Send + Sync + 'static;

    /// An option of a mount, `name` or `name=value`. Returns whether there is one of this name: of one that lacks its value, or has one
    /// too much, the answer is an error.
    ///
    /// # Errors
    ///
    /// Whatever `mount` shall fail with: `EINVAL` for a value that cannot be. One that does not exist is `EINVAL` by itself.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # #[derive(Default)]
    /// # struct Options { quiet: bool, size: u64 }
    /// # struct Memory;
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = Options;
    /// #     type Node = ();
    /// /// `mount -o quiet,size=1000000`
    /// fn option(options: &mut Options, name: &CStr, value: Option<&CStr>) -> Result<bool> {
    ///     match (name.to_bytes(), value) {
    ///         (b"quiet", None) => options.quiet = true,
    ///         (b"size", Some(size)) => options.size = size.to_str()?.parse()?,
    ///         (b"quiet" | b"size", _) => return Err(EINVAL),
    ///         _ => return Ok(false),
    ///     }
    ///     Ok(true)
    /// }
    /// #     fn mount(_: &Options) -> Result<(Self, Arc<()>)> { Ok((Memory, Arc::new((), GFP_KERNEL)?)) }
    /// #     fn attributes(&self, _: &()) -> Attributes { Attributes::directory(1, 0o755) }
    /// #     fn lookup(&self, _: &(), _: &[u8]) -> Result<Option<Arc<()>>> { Ok(None) }
    /// #     fn entries(&self, _: &(), _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn option(options: &mut Self::Options, name: &CStr, value: Option<&CStr>) -> Result<bool> {
        let _ = (options, name, value);
        Ok(false)
    }

    /// Makes the file system of a mount, and its root.
    ///
    /// # Errors
    ///
    /// Whatever `mount` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # #[derive(Default)]
    /// # struct Options { size: u64 }
    /// # struct Node { attributes: Attributes }
    /// # struct Memory { size: u64 }
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = Options;
    /// #     type Node = Node;
    /// fn mount(options: &Options) -> Result<(Self, Arc<Node>)> {
    ///     if options.size == 0 {
    ///         return Err(EINVAL);
    ///     }
    ///     let root = Node { attributes: Attributes::directory(1, 0o755) };
    ///     Ok((Memory { size: options.size }, Arc::new(root, GFP_KERNEL)?))
    /// }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn mount(options: &Self::Options) -> Result<(Self, Arc<Self::Node>)>;

    /// Takes the options of a remount, if it has any; those that it does not name are what [`Options`](FileSystem::Options) begins
    /// with. `ro` and its kin are the kernel's affair; but what `/etc/fstab` says of the mount comes again with each
    /// `mount -o remount,ro`, so an option that changes nothing is to be taken.
    ///
    /// # Errors
    ///
    /// Whatever `mount` shall fail with: the file system stays as it was then. Left out, no option can be changed, which is `EINVAL`.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU64, Ordering};
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # #[derive(Default)]
    /// # struct Options { size: Option<u64> }
    /// # struct Memory { size: AtomicU64 }
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = Options;
    /// #     type Node = ();
    /// /// `mount -o remount,size=2000000`
    /// fn remount(&self, options: &Options) -> Result {
    ///     if let Some(size) = options.size {
    ///         self.size.store(size, Ordering::Relaxed);
    ///     }
    ///     Ok(())
    /// }
    /// #     fn mount(_: &Options) -> Result<(Self, Arc<()>)> { Err(ENODEV) }
    /// #     fn attributes(&self, _: &()) -> Attributes { Attributes::directory(1, 0o755) }
    /// #     fn lookup(&self, _: &(), _: &[u8]) -> Result<Option<Arc<()>>> { Ok(None) }
    /// #     fn entries(&self, _: &(), _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn remount(&self, options: &Self::Options) -> Result {
        let _ = options;
        Err(Error::EINVAL)
    }

    /// What the kernel's inode of a node begins with.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { ino: u64, content: &'static [u8] }
    /// # struct Rom;
    /// # impl FileSystem for Rom {
    /// #     const NAME: &'static CStr = c"rom";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// /// All of it can be read by all.
    /// fn attributes(&self, node: &Node) -> Attributes {
    ///     let mut attributes = Attributes::directory(node.ino, 0o555);
    ///     if !node.content.is_empty() {
    ///         attributes.mode = Attributes::S_IFREG | 0o444;
    ///         attributes.nlink = 1;
    ///         attributes.size = node.content.len() as u64;
    ///     }
    ///     attributes
    /// }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn attributes(&self, node: &Self::Node) -> Attributes;

    /// The kernel forgets a node. What [`attributes`](FileSystem::attributes) returns after this is what it begins with next time.
    ///
    /// The kernel may call this to get memory back, from any place that asks for memory. So a lock that is taken here, or where a node is
    /// dropped, is held elsewhere only while nothing is allocated with `GFP_KERNEL`, [emitted](Emitter::emit), or copied from or to
    /// user space.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::SpinLock;
    /// # struct Node { attributes: SpinLock<Attributes> }
    /// # struct Memory;
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// fn attributes(&self, node: &Node) -> Attributes {
    ///     *node.attributes.lock()
    /// }
    ///
    /// /// The lock is taken to copy them only.
    /// fn store(&self, node: &Node, attributes: &Attributes) {
    ///     *node.attributes.lock() = *attributes;
    /// }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn store(&self, node: &Self::Node, attributes: &Attributes) {
        let _ = (node, attributes);
    }

    /// The node of this name in a directory.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being looked for. That there is none is no error.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { name: &'static [u8], attributes: Attributes, children: KVec<Arc<Node>> }
    /// # struct Rom;
    /// # impl FileSystem for Rom {
    /// #     const NAME: &'static CStr = c"rom";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// fn lookup(&self, dir: &Node, name: &[u8]) -> Result<Option<Arc<Node>>> {
    ///     let child = dir.children.iter().find(|child| child.name == name);
    ///     Ok(child.cloned())
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn lookup(&self, dir: &Self::Node, name: &[u8]) -> Result<Option<Arc<Self::Node>>>;

    /// Makes a node, of a name that is not there. `attributes` say whether a file or a directory, and lack the number.
    ///
    /// # Errors
    ///
    /// Whatever `open` or `mkdir` shall fail with.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU64, Ordering};
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { attributes: Attributes }
    /// # impl Node { fn add(&self, name: &[u8], node: Arc<Node>) -> Result { Ok(()) } }
    /// # struct Memory { next: AtomicU64 }
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// fn create(&self, dir: &Node, name: &[u8], attributes: &Attributes) -> Result<Arc<Node>> {
    ///     let mut attributes = *attributes;
    ///     attributes.ino = self.next.fetch_add(1, Ordering::Relaxed);
    ///     let node = Arc::new(Node { attributes }, GFP_KERNEL)?;
    ///     dir.add(name, node.clone())?;
    ///     Ok(node)
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn create(&self, dir: &Self::Node, name: &[u8], attributes: &Attributes) -> Result<Arc<Self::Node>> {
        let _ = (dir, name, attributes);
        Err(Error::EPERM)
    }

    /// Takes a name out of a directory. The node may still be open: then it stays until it is closed.
    ///
    /// # Errors
    ///
    /// `ENOTEMPTY` for a directory that is not empty; whatever else `unlink` or `rmdir` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { attributes: Attributes }
    /// # impl Node {
    /// #     fn is_empty(&self) -> bool { true }
    /// #     fn take(&self, name: &[u8]) -> Option<Arc<Node>> { None }
    /// # }
    /// # struct Memory;
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// fn remove(&self, dir: &Node, name: &[u8], node: &Node) -> Result {
    ///     if self.attributes(node).is_directory() && !node.is_empty() {
    ///         return Err(ENOTEMPTY);
    ///     }
    ///     dir.take(name).map(drop).ok_or(ENOENT)
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn remove(&self, dir: &Self::Node, name: &[u8], node: &Self::Node) -> Result {
        let _ = (dir, name, node);
        Err(Error::EPERM)
    }

    /// Gives a node another name, in the same directory or another. `replaced` has that name, and loses it; it is of the same kind.
    ///
    /// # Errors
    ///
    /// `ENOTEMPTY` where a directory is replaced that is not empty; whatever else `rename` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem, Place};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { attributes: Attributes }
    /// # impl Node {
    /// #     fn is_empty(&self) -> bool { true }
    /// #     fn put(&self, name: &[u8], node: Arc<Node>) -> Result { Ok(()) }
    /// #     fn take(&self, name: &[u8]) -> Option<Arc<Node>> { None }
    /// # }
    /// # struct Memory;
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// fn rename(&self, from: Place<'_, Self>, _: &Node, to: Place<'_, Self>, replaced: Option<&Node>) -> Result {
    ///     if replaced.is_some_and(|node| self.attributes(node).is_directory() && !node.is_empty()) {
    ///         return Err(ENOTEMPTY);
    ///     }
    ///     // What may fail comes first: the node has two names for a moment, and never none.
    ///     let node = self.lookup(from.dir, from.name)?.ok_or(ENOENT)?;
    ///     to.dir.put(to.name, node)?;
    ///     from.dir.take(from.name);
    ///     Ok(())
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
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
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// # struct Node { attributes: Attributes, content: Mutex<KVVec<u8>> }
    /// # struct Memory { limit: u64 }
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// fn truncate(&self, node: &Node, size: u64) -> Result {
    ///     if size > self.limit {
    ///         return Err(EFBIG);
    ///     }
    ///     node.content.lock().resize(usize::try_from(size)?, 0, GFP_KERNEL)?;
    ///     Ok(())
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn truncate(&self, node: &Self::Node, size: u64) -> Result {
        let _ = (node, size);
        Err(Error::EPERM)
    }

    /// Writes to `to` what is at `offset` of a file; nothing, at its end.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with where nothing was written.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::iov::IovIterDest;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// # struct Node { attributes: Attributes, content: Mutex<KVVec<u8>> }
    /// # struct Memory;
    /// # impl FileSystem for Memory {
    /// #     const NAME: &'static CStr = c"memory";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// fn read(&self, node: &Node, to: &mut IovIterDest<'_>, offset: u64) -> Result {
    ///     to.write_from(&node.content.lock(), offset)
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
    fn read(&self, node: &Self::Node, to: &mut IovIterDest<'_>, offset: u64) -> Result {
        let _ = (node, to, offset);
        Err(Error::EINVAL)
    }

    /// Reads from `from` what goes to `offset` of a file, which may be behind its end. What was read of it counts as written.
    ///
    /// # Errors
    ///
    /// Whatever `write` shall fail with. Then nothing counts as written, whatever was read.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::iov::IovIterSource;
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::sync::Mutex;
    /// # struct Node { attributes: Attributes, content: Mutex<[u8; 512]> }
    /// # struct Nvram;
    /// # impl FileSystem for Nvram {
    /// #     const NAME: &'static CStr = c"nvram";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// /// Writes to a file that does not grow.
    /// fn write(&self, node: &Node, from: &mut IovIterSource<'_>, offset: u64) -> Result {
    ///     let mut content = node.content.lock();
    ///     let rest = content.get_mut(usize::try_from(offset)?..).unwrap_or_default();
    ///     if rest.is_empty() {
    ///         return Err(ENOSPC);
    ///     }
    ///     let len = rest.len().min(from.len());
    ///     from.read_slice(&mut rest[..len])
    /// }
    /// #     fn entries(&self, _: &Node, _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
    /// # }
    /// ```
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
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem};
    /// # use linux_kmod::prelude::*;
    /// # struct Node { name: &'static [u8], attributes: Attributes, children: KVec<Arc<Node>> }
    /// # struct Rom;
    /// # impl FileSystem for Rom {
    /// #     const NAME: &'static CStr = c"rom";
    /// #     type Options = ();
    /// #     type Node = Node;
    /// #     fn mount(_: &()) -> Result<(Self, Arc<Node>)> { Err(ENODEV) }
    /// #     fn attributes(&self, node: &Node) -> Attributes { node.attributes }
    /// #     fn lookup(&self, _: &Node, _: &[u8]) -> Result<Option<Arc<Node>>> { Ok(None) }
    /// /// Children never change, so the position of one is its index.
    /// fn entries(&self, dir: &Node, position: u64, emitter: &mut Emitter<'_>) -> Result {
    ///     for (at, child) in (0..).zip(&dir.children) {
    ///         if at >= position && !emitter.emit(child.name, &child.attributes, at + 1) {
    ///             break;
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// # }
    /// ```
    fn entries(&self, dir: &Self::Node, position: u64, emitter: &mut Emitter<'_>) -> Result;
}

/// A name in a directory.
///
/// ```
/// use linux_kmod::fs::filesystem::{FileSystem, Place};
/// use linux_kmod::prelude::*;
///
/// /// Refuses a `rename` out of a directory.
/// fn check<T: FileSystem>(from: &Place<'_, T>, to: &Place<'_, T>) -> Result {
///     if core::ptr::eq(from.dir, to.dir) { Ok(()) } else { Err(EXDEV) }
/// }
/// ```
pub struct Place<'a, T: FileSystem> {
    /// The directory.
    pub dir: &'a T::Node,
    /// The name.
    pub name: &'a [u8],
}

/// Takes the entries of a directory.
///
/// ```
/// use linux_kmod::fs::filesystem::{Attributes, Emitter};
///
/// /// Lists files that are always there.
/// fn list(files: &[(&str, Attributes)], position: u64, emitter: &mut Emitter<'_>) {
///     for (at, (name, attributes)) in (0..).zip(files) {
///         if at >= position && !emitter.emit(name.as_bytes(), attributes, at + 1) {
///             break;
///         }
///     }
/// }
/// ```
pub struct Emitter<'a>(*mut c_void, PhantomData<&'a mut c_void>);

impl Emitter<'_> {
    /// Takes an entry: its name, the node's number and mode, and the position behind it. Returns whether there is room for more; the
    /// entry itself is not taken if there is none.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::{Attributes, Emitter};
    /// # use linux_kmod::prelude::*;
    /// /// An entry, whose position it keeps when others are removed.
    /// struct Entry {
    ///     position: u64,
    ///     name: KVec<u8>,
    ///     attributes: Attributes,
    /// }
    ///
    /// /// Takes an entry, if it is not before `position`. Returns whether there is room for more.
    /// fn list_one(entry: &Entry, position: u64, emitter: &mut Emitter<'_>) -> bool {
    ///     entry.position < position || emitter.emit(&entry.name, &entry.attributes, entry.position + 1)
    /// }
    /// ```
    #[must_use = "where there is no room, the listing ends"]
    pub fn emit(&mut self, name: &[u8], attributes: &Attributes, next: u64) -> bool {
        // SAFETY: The name is valid, and so is the emitter as long as this lives.
        unsafe { shims::kmod_fs_emit(self.0, name.as_ptr(), name.len(), &attributes.ino, attributes.mode, &next) }
    }
}
