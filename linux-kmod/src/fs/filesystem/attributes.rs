//! What is known of a type of file systems, and of a node.

use core::ops::BitOr;

/// Flags of a file system, the kernel's `FS_…`.
///
/// ```
/// # use linux_kmod::fs::filesystem::{Attributes, Emitter};
/// use linux_kmod::fs::filesystem::{FileSystem, Flags};
/// use linux_kmod::prelude::*;
///
/// struct Scratch;
///
/// impl FileSystem for Scratch {
///     const NAME: &'static CStr = c"scratch";
///     /// Containers may mount it.
///     const FLAGS: Flags = Flags::USERNS_MOUNT;
/// #     type Options = ();
/// #     type Node = ();
/// #     fn mount(_: &()) -> Result<(Self, Arc<()>)> { Ok((Scratch, Arc::new((), GFP_KERNEL)?)) }
/// #     fn attributes(&self, _: &()) -> Attributes { Attributes::directory(1, 0o755) }
/// #     fn lookup(&self, _: &(), _: &[u8]) -> Result<Option<Arc<()>>> { Ok(None) }
/// #     fn entries(&self, _: &(), _: u64, _: &mut Emitter<'_>) -> Result { Ok(()) }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags(pub(super) i32);

impl Flags {
    /// None.
    pub const EMPTY: Flags = Flags(0);
    /// It is mounted from a block device. Listed without `nodev`.
    pub const REQUIRES_DEV: Flags = Flags(1);
    /// The data of `mount` are not text, says the type. They are read as options all the same: up to the first zero, cut at commas.
    pub const BINARY_MOUNTDATA: Flags = Flags(2);
    /// Types may have subtypes, `fuse.sshfs`: an option `subtype=`, which the file system does not see.
    pub const HAS_SUBTYPE: Flags = Flags(4);
    /// The root of a user namespace may mount it: any user of the machine. What such a file system keeps has to be limited, and a
    /// tree that any depth of folders makes must not be dropped one within the other, on the kernel's stack.
    pub const USERNS_MOUNT: Flags = Flags(8);
    /// The kernel leaves it to the file system to move what it knows of a name that is changed. linux-kmod does that, when
    /// [`rename`](super::FileSystem::rename) has returned, so a file system in Rust sees no difference.
    pub const RENAME_DOES_D_MOVE: Flags = Flags(32_768);

    /// Both, in a constant too.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Flags;
    /// const FLAGS: Flags = Flags::REQUIRES_DEV.union(Flags::HAS_SUBTYPE);
    /// ```
    #[must_use]
    pub const fn union(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

impl BitOr for Flags {
    type Output = Flags;
    fn bitor(self, other: Flags) -> Flags {
        self.union(other)
    }
}

/// A moment: seconds and nanoseconds since the beginning of 1970.
///
/// ```
/// use linux_kmod::fs::filesystem::{Attributes, Time};
///
/// /// When the image was built: the time of all of its nodes.
/// const BUILT: Time = Time { seconds: 1_735_689_600, nanoseconds: 0 };
///
/// fn directory(ino: u64) -> Attributes {
///     let mut attributes = Attributes::directory(ino, 0o555);
///     attributes.set_times([BUILT; 3]);
///     attributes
/// }
/// ```
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Seconds.
    pub seconds: i64,
    /// Nanoseconds of the second.
    pub nanoseconds: u32,
}

/// What the kernel knows of a node: `stat`. Laid out as `struct kmod_attributes` of `c/filesystem.c`.
///
/// ```
/// use linux_kmod::fs::filesystem::Attributes;
///
/// fn file(ino: u64, content: &[u8]) -> Attributes {
///     let mut attributes = Attributes::default();
///     attributes.ino = ino;
///     attributes.mode = Attributes::S_IFREG | 0o444;
///     attributes.nlink = 1;
///     attributes.size = content.len() as u64;
///     attributes
/// }
/// ```
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
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Attributes;
    /// /// The root belongs to whoever `-o uid=` says.
    /// fn root(uid: u32) -> Attributes {
    ///     let mut root = Attributes::directory(1, 0o755);
    ///     root.uid = uid;
    ///     root
    /// }
    /// ```
    #[must_use]
    pub fn directory(ino: u64, permissions: u32) -> Self {
        Attributes { ino, mode: Self::S_IFDIR | permissions, nlink: 2, ..Attributes::default() }
    }

    /// Those of a file that has just been made, with these permission bits and a size in bytes. It has no times.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Attributes;
    /// /// Files that tell how the device is, which nobody writes.
    /// fn status(ino: u64, text: &str) -> Attributes {
    ///     Attributes::file(ino, 0o444, text.len() as u64)
    /// }
    /// ```
    #[must_use]
    pub fn file(ino: u64, permissions: u32, size: u64) -> Self {
        Attributes { ino, size, mode: Self::S_IFREG | permissions, nlink: 1, ..Attributes::default() }
    }

    /// Whether it is a directory.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Attributes;
    /// # use linux_kmod::prelude::*;
    /// # struct Node;
    /// enum Content {
    ///     File(KVVec<u8>),
    ///     Directory(KVec<Arc<Node>>),
    /// }
    ///
    /// /// The content that a new node begins with.
    /// fn content(attributes: &Attributes) -> Content {
    ///     if attributes.is_directory() { Content::Directory(KVec::new()) } else { Content::File(KVVec::new()) }
    /// }
    /// ```
    #[must_use]
    pub fn is_directory(&self) -> bool {
        self.mode & 0o170_000 == Self::S_IFDIR
    }

    /// When it was last read, written, and changed in any way.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Attributes;
    /// /// Whether a node has to go into a backup.
    /// fn is_newer(attributes: &Attributes, backup: i64) -> bool {
    ///     let [_read, written, changed] = attributes.times();
    ///     written.seconds.max(changed.seconds) > backup
    /// }
    /// ```
    #[must_use]
    pub fn times(&self) -> [Time; 3] {
        [0, 1, 2].map(|which| Time { seconds: self.seconds[which], nanoseconds: self.nanoseconds[which] })
    }

    /// The same, to be set.
    ///
    /// ```
    /// # use linux_kmod::fs::filesystem::Attributes;
    /// /// What is stored of a node whose file system has no place for when it was read.
    /// fn without_atime(mut attributes: Attributes) -> Attributes {
    ///     let [_read, written, changed] = attributes.times();
    ///     attributes.set_times([written, written, changed]);
    ///     attributes
    /// }
    /// ```
    pub fn set_times(&mut self, times: [Time; 3]) {
        self.seconds = times.map(|time| time.seconds);
        self.nanoseconds = times.map(|time| time.nanoseconds);
    }
}
