//! A file system in memory: files and directories, which are gone when it is unmounted.
//!
//! ```
//! mount -t {module} -o limit=1000000 none /mnt
//! mount -o remount,limit=2000000 /mnt
//! ```

#![no_std]

use core::sync::atomic::{AtomicU64, Ordering};
use linux_kmod::fs::filesystem::{Attributes, Emitter, FileSystem, Place, Registration};
use linux_kmod::iov::{IovIterDest, IovIterSource};
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, Mutex};

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "A file system in memory",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded.
struct {type}Module {
    _registration: Registration<Memory>,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        Ok({type}Module { _registration: Registration::new()? })
    }
}

/// A mounted file system. What is in it hangs on the root, which the kernel has while it is mounted.
struct Memory {
    /// The number of the next node.
    next: AtomicU64,
    /// The most that a file may be, in bytes. What is larger already stays so.
    limit: AtomicU64,
}

/// The limit where `mount` says none.
const LIMIT: u64 = 16 << 20;

/// What `mount -o` says.
#[derive(Default)]
struct Options {
    limit: Option<u64>,
}

// Locks must not move, so a node is made in its place.
pin_data! {
    /// A file or directory.
    struct Node {
        /// What the kernel knows of it, as it was when the kernel forgot it.
        attributes: Mutex<Attributes>,
        content: Mutex<Content>,
    }
}

enum Content {
    File(KVVec<u8>),
    Directory(Entries),
}

/// What is in a directory.
#[derive(Default)]
struct Entries(KVec<Entry>);

/// A name in a directory. Entries come with growing positions, so that a listing goes on at the right one whatever was removed.
struct Entry {
    position: u64,
    name: KVec<u8>,
    node: Arc<Node>,
}

/// A tree is taken down node by node: each within the one above it would take the kernel's stack, which is small.
impl Drop for Entries {
    fn drop(&mut self) {
        let mut next = self.0.pop();
        while let Some(mut entry) = next {
            // Of what somebody else has, nothing goes.
            let Some(node) = Arc::into_unique_or_drop(entry.node) else {
                next = self.0.pop();
                continue;
            };
            let is_deeper = match &mut *node.content.lock() {
                Content::Directory(below) if !below.0.is_empty() => {
                    core::mem::swap(&mut self.0, &mut below.0);
                    true
                }
                _ => false,
            };
            next = self.0.pop();
            if is_deeper {
                // The rest of the upper directory waits in the lower one, and that in the place of what has just been taken out:
                // this takes no memory.
                entry.node = node.into();
                let _ = self.0.push(entry, GFP_KERNEL);
            }
        }
    }
}

impl Node {
    fn new(attributes: Attributes) -> Result<Arc<Node>> {
        let content =
            if attributes.is_directory() { Content::Directory(Entries::default()) } else { Content::File(KVVec::new()) };
        let node = pin_init!(Node { attributes <- new_mutex!(attributes), content <- new_mutex!(content) });
        Arc::pin_init(node, GFP_KERNEL)
    }

    /// Does something with the entries of a directory.
    fn entries<T>(&self, with: impl FnOnce(&mut KVec<Entry>) -> Result<T>) -> Result<T> {
        match &mut *self.content.lock() {
            Content::Directory(entries) => with(&mut entries.0),
            Content::File(_) => Err(ENOTDIR),
        }
    }

    /// Does something with the bytes of a file.
    fn bytes<T>(&self, with: impl FnOnce(&mut KVVec<u8>) -> Result<T>) -> Result<T> {
        match &mut *self.content.lock() {
            Content::File(bytes) => with(bytes),
            Content::Directory(_) => Err(EISDIR),
        }
    }

    /// Refuses a directory that has something in it.
    fn check_empty(&self) -> Result {
        match &*self.content.lock() {
            Content::Directory(entries) if !entries.0.is_empty() => Err(ENOTEMPTY),
            _ => Ok(()),
        }
    }
}

fn find(entries: &[Entry], name: &[u8]) -> Option<usize> {
    entries.iter().position(|entry| &*entry.name == name)
}

/// Puts a name at the end. Nothing is changed if there is no memory for it.
fn add(entries: &mut KVec<Entry>, name: &[u8], node: Arc<Node>) -> Result {
    let mut copy = KVec::new();
    copy.extend_from_slice(name, GFP_KERNEL)?;
    let position = entries.last().map_or(0, |last| last.position + 1);
    entries.push(Entry { position, name: copy, node }, GFP_KERNEL)?;
    Ok(())
}

impl Memory {
    fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// The length that a file has after an access up to `end`.
    fn length(&self, end: Option<u64>) -> Result<usize> {
        let end = end.filter(|end| *end <= self.limit.load(Ordering::Relaxed)).ok_or(EFBIG)?;
        Ok(usize::try_from(end)?)
    }
}

impl FileSystem for Memory {
    const NAME: &'static CStr = c"{module}";
    type Options = Options;
    type Node = Node;

    fn option(options: &mut Options, name: &CStr, value: Option<&CStr>) -> Result<bool> {
        if name != c"limit" {
            return Ok(false);
        }
        let value = value.and_then(|value| value.to_str().ok()).ok_or(EINVAL)?;
        options.limit = Some(value.parse().map_err(|_| EINVAL)?);
        Ok(true)
    }

    fn mount(options: &Options) -> Result<(Self, Arc<Node>)> {
        let memory = Memory { next: AtomicU64::new(1), limit: AtomicU64::new(options.limit.unwrap_or(LIMIT)) };
        let root = Node::new(Attributes::directory(memory.number(), 0o755))?;
        Ok((memory, root))
    }

    fn remount(&self, options: &Options) -> Result {
        if let Some(limit) = options.limit {
            self.limit.store(limit, Ordering::Relaxed);
        }
        Ok(())
    }

    fn attributes(&self, node: &Node) -> Attributes {
        *node.attributes.lock()
    }

    fn store(&self, node: &Node, attributes: &Attributes) {
        *node.attributes.lock() = *attributes;
    }

    fn lookup(&self, dir: &Node, name: &[u8]) -> Result<Option<Arc<Node>>> {
        dir.entries(|entries| Ok(find(entries, name).map(|at| entries[at].node.clone())))
    }

    fn create(&self, dir: &Node, name: &[u8], attributes: &Attributes) -> Result<Arc<Node>> {
        let mut attributes = *attributes;
        attributes.ino = self.number();
        let node = Node::new(attributes)?;
        dir.entries(|entries| add(entries, name, node.clone()))?;
        Ok(node)
    }

    fn remove(&self, dir: &Node, name: &[u8], node: &Node) -> Result {
        node.check_empty()?;
        let removed = dir.entries(|entries| Ok(entries.remove(find(entries, name).ok_or(ENOENT)?)))?;
        // Dropped when the lock is free.
        drop(removed);
        Ok(())
    }

    fn rename(&self, from: Place<'_, Self>, _: &Node, to: Place<'_, Self>, replaced: Option<&Node>) -> Result {
        if let Some(replaced) = replaced {
            replaced.check_empty()?;
        }
        let node = self.lookup(from.dir, from.name)?.ok_or(ENOENT)?;
        // The new name first: it is the one that may fail. One of its old entries is not needed any more.
        let old = to.dir.entries(|entries| {
            let old = find(entries, to.name);
            add(entries, to.name, node)?;
            Ok(old.map(|at| entries.remove(at)))
        })?;
        drop(old);
        let moved = from.dir.entries(|entries| Ok(find(entries, from.name).map(|at| entries.remove(at))))?;
        drop(moved);
        Ok(())
    }

    fn truncate(&self, node: &Node, size: u64) -> Result {
        let size = self.length(Some(size))?;
        node.bytes(|bytes| Ok(bytes.resize(size, 0, GFP_KERNEL)?))
    }

    fn read(&self, node: &Node, to: &mut IovIterDest<'_>, offset: u64) -> Result {
        node.bytes(|bytes| to.write_from(bytes, offset))
    }

    fn write(&self, node: &Node, from: &mut IovIterSource<'_>, offset: u64) -> Result {
        let end = self.length(offset.checked_add(from.len() as u64))?;
        let start = usize::try_from(offset)?;
        node.bytes(|bytes| {
            let before = bytes.len();
            if before < end {
                bytes.resize(end, 0, GFP_KERNEL)?;
            }
            let written = from.read_some(&mut bytes[start..end]);
            if start + written < end {
                // The caller's memory ended somewhere: so does the file.
                bytes.truncate(if written == 0 { before } else { before.max(start + written) });
            }
            if written == 0 {
                return Err(EFAULT);
            }
            Ok(())
        })
    }

    fn entries(&self, dir: &Node, position: u64, emitter: &mut Emitter<'_>) -> Result {
        dir.entries(|entries| {
            for entry in entries.iter().skip_while(|entry| entry.position < position) {
                // Not held while the caller's memory is written: that may ask for memory, and `store` takes it then.
                let attributes = *entry.node.attributes.lock();
                if !emitter.emit(&entry.name, &attributes, entry.position + 1) {
                    break;
                }
            }
            Ok(())
        })
    }
}
