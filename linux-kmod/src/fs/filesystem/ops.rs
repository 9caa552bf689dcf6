//! What C calls: `struct kmod_fs_ops` of `c/filesystem.c`.
//!
//! A node crosses as the pointer of its share (`Arc`), a file system and options as that of their box. C keeps a node's share from
//! the call that returned it to the one of `forget`, and lends it to all others.

use super::{Attributes, Emitter, FileSystem, Place};
use crate::alloc::flags::GFP_KERNEL;
use crate::alloc::KBox;
use crate::error::{from_result, Result};
use crate::ffi::{c_char, c_int, c_void};
use crate::iov::{IovIterDest, IovIterSource};
use crate::str::{CStr, CStrExt};
use crate::sync::Arc;
use crate::types::ForeignOwnable;
use bindings::iov_iter;
use core::marker::PhantomData;

type Fs = *mut c_void;
type Node = *mut c_void;
type Options = *mut c_void;

/// The table. Fields stand as they do in C.
#[repr(C)]
pub(crate) struct RawOps {
    options_new: unsafe extern "C" fn(*mut Options) -> c_int,
    option: unsafe extern "C" fn(Options, *const c_char, *const c_char) -> c_int,
    options_free: unsafe extern "C" fn(Options),
    remount: unsafe extern "C" fn(Fs, Options) -> c_int,
    mount: unsafe extern "C" fn(Options, *mut Fs, *mut Node) -> c_int,
    unmount: unsafe extern "C" fn(Fs),
    forget: unsafe extern "C" fn(Fs, Node, *const Attributes),
    attributes: unsafe extern "C" fn(Fs, Node, *mut Attributes),
    lookup: unsafe extern "C" fn(Fs, Node, *const u8, usize, *mut Node) -> c_int,
    create: unsafe extern "C" fn(Fs, Node, *const u8, usize, *const Attributes, *mut Node) -> c_int,
    remove: unsafe extern "C" fn(Fs, Node, *const u8, usize, Node) -> c_int,
    rename: unsafe extern "C" fn(Fs, Node, *const u8, usize, Node, Node, *const u8, usize, Node) -> c_int,
    truncate: unsafe extern "C" fn(Fs, Node, *const u64) -> c_int,
    read: unsafe extern "C" fn(Fs, Node, *mut iov_iter, *const u64) -> c_int,
    write: unsafe extern "C" fn(Fs, Node, *mut iov_iter, *const u64) -> c_int,
    entries: unsafe extern "C" fn(Fs, Node, *const u64, *mut c_void) -> c_int,
}

/// The functions for a type.
pub(super) struct Ops<T>(PhantomData<T>);

impl<T: FileSystem> Ops<T> {
    pub(super) const TABLE: &'static RawOps = &RawOps {
        options_new: options_new::<T>,
        option: option::<T>,
        options_free: options_free::<T>,
        remount: remount::<T>,
        mount: mount::<T>,
        unmount: unmount::<T>,
        forget: forget::<T>,
        attributes: attributes::<T>,
        lookup: lookup::<T>,
        create: create::<T>,
        remove: remove::<T>,
        rename: rename::<T>,
        truncate: truncate::<T>,
        read: read::<T>,
        write: write::<T>,
        entries: entries::<T>,
    };
}

fn done(result: Result) -> c_int {
    from_result(|| result.map(|()| 0))
}

/// # Safety
///
/// `fs` is from `mount` of this type, and is not given to `unmount` during `'a`.
unsafe fn fs_of<'a, T: FileSystem>(fs: Fs) -> &'a T {
    // SAFETY: By the caller's contract.
    unsafe { KBox::<T>::borrow(fs) }
}

/// # Safety
///
/// `node` is a share of a node of this type, which is not given to `forget` during `'a`.
unsafe fn node_of<'a, T: FileSystem>(node: Node) -> &'a T::Node {
    // SAFETY: By the caller's contract.
    unsafe { Arc::<T::Node>::borrow(node).get() }
}

/// # Safety
///
/// There are `len` bytes at `name`, which do not change during `'a`.
unsafe fn name_of<'a>(name: *const u8, len: usize) -> &'a [u8] {
    // SAFETY: By the caller's contract.
    unsafe { core::slice::from_raw_parts(name, len) }
}

/// # Safety
///
/// `to` is valid for writes.
unsafe fn give<T: ForeignOwnable>(value: Result<T>, to: *mut *mut c_void) -> c_int {
    from_result(|| {
        let value = value?.into_foreign();
        // SAFETY: By the caller's contract.
        unsafe { to.write(value) };
        Ok(0)
    })
}

// SAFETY, of all calls below: C passes what the table in c/filesystem.c says, and calls in the order that is said there.

unsafe extern "C" fn options_new<T: FileSystem>(options: *mut Options) -> c_int {
    // SAFETY: As above.
    unsafe { give(KBox::new(T::Options::default(), GFP_KERNEL).map_err(Into::into), options) }
}

unsafe extern "C" fn option<T: FileSystem>(options: Options, name: *const c_char, value: *const c_char) -> c_int {
    /// `ENOPARAM` of the kernel, which no user sees: it says `Unknown parameter` and returns `EINVAL`.
    const ENOPARAM: c_int = 519;
    // SAFETY: As above. Options are one task's.
    let (options, name) = unsafe { (KBox::<T::Options>::borrow_mut(options), CStr::from_char_ptr(name)) };
    // SAFETY: As above, where it is not null.
    let value = (!value.is_null()).then(|| unsafe { CStr::from_char_ptr(value) });
    match T::option(options, name, value) {
        Ok(true) => 0,
        Ok(false) => -ENOPARAM,
        Err(error) => error.to_errno(),
    }
}

unsafe extern "C" fn options_free<T: FileSystem>(options: Options) {
    // SAFETY: As above.
    drop(unsafe { KBox::<T::Options>::from_foreign(options) });
}

unsafe extern "C" fn remount<T: FileSystem>(fs: Fs, options: Options) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).remount(KBox::<T::Options>::borrow(options)) })
}

unsafe extern "C" fn mount<T: FileSystem>(options: Options, fs: *mut Fs, root: *mut Node) -> c_int {
    // SAFETY: As above.
    let options = unsafe { KBox::<T::Options>::borrow(options) };
    let made = T::mount(options).and_then(|(fs, root)| Ok((KBox::new(fs, GFP_KERNEL)?, root)));
    match made {
        Ok((made, node)) => {
            // SAFETY: As above.
            unsafe {
                fs.write(made.into_foreign());
                root.write(node.into_foreign());
            }
            0
        }
        Err(error) => error.to_errno(),
    }
}

unsafe extern "C" fn unmount<T: FileSystem>(fs: Fs) {
    // SAFETY: As above.
    drop(unsafe { KBox::<T>::from_foreign(fs) });
}

unsafe extern "C" fn forget<T: FileSystem>(fs: Fs, node: Node, attributes: *const Attributes) {
    // SAFETY: As above; the attributes may be null.
    unsafe {
        if let Some(attributes) = attributes.as_ref() {
            fs_of::<T>(fs).store(node_of::<T>(node), attributes);
        }
        drop(Arc::<T::Node>::from_foreign(node));
    }
}

unsafe extern "C" fn attributes<T: FileSystem>(fs: Fs, node: Node, attributes: *mut Attributes) {
    // SAFETY: As above.
    unsafe { attributes.write(fs_of::<T>(fs).attributes(node_of::<T>(node))) }
}

unsafe extern "C" fn lookup<T: FileSystem>(fs: Fs, dir: Node, name: *const u8, len: usize, node: *mut Node) -> c_int {
    // SAFETY: As above.
    let found = unsafe { fs_of::<T>(fs).lookup(node_of::<T>(dir), name_of(name, len)) };
    match found.transpose() {
        // SAFETY: As above.
        Some(found) => unsafe { give(found, node) },
        None => 0,
    }
}

unsafe extern "C" fn create<T: FileSystem>(
    fs: Fs,
    dir: Node,
    name: *const u8,
    len: usize,
    attributes: *const Attributes,
    node: *mut Node,
) -> c_int {
    // SAFETY: As above.
    unsafe { give(fs_of::<T>(fs).create(node_of::<T>(dir), name_of(name, len), &*attributes), node) }
}

unsafe extern "C" fn remove<T: FileSystem>(fs: Fs, dir: Node, name: *const u8, len: usize, node: Node) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).remove(node_of::<T>(dir), name_of(name, len), node_of::<T>(node)) })
}

#[allow(clippy::too_many_arguments, reason = "those of rename")]
unsafe extern "C" fn rename<T: FileSystem>(
    fs: Fs,
    from: Node,
    name: *const u8,
    len: usize,
    node: Node,
    to: Node,
    new_name: *const u8,
    new_len: usize,
    replaced: Node,
) -> c_int {
    // SAFETY: As above; what is replaced may be null.
    done(unsafe {
        let from = Place::<T> { dir: node_of::<T>(from), name: name_of(name, len) };
        let to = Place::<T> { dir: node_of::<T>(to), name: name_of(new_name, new_len) };
        let replaced = (!replaced.is_null()).then(|| node_of::<T>(replaced));
        fs_of::<T>(fs).rename(from, node_of::<T>(node), to, replaced)
    })
}

unsafe extern "C" fn truncate<T: FileSystem>(fs: Fs, node: Node, size: *const u64) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).truncate(node_of::<T>(node), *size) })
}

unsafe extern "C" fn read<T: FileSystem>(fs: Fs, node: Node, to: *mut iov_iter, offset: *const u64) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).read(node_of::<T>(node), &mut IovIterDest::from_raw(to), *offset) })
}

unsafe extern "C" fn write<T: FileSystem>(fs: Fs, node: Node, from: *mut iov_iter, offset: *const u64) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).write(node_of::<T>(node), &mut IovIterSource::from_raw(from), *offset) })
}

unsafe extern "C" fn entries<T: FileSystem>(fs: Fs, dir: Node, position: *const u64, emitter: *mut c_void) -> c_int {
    // SAFETY: As above.
    done(unsafe { fs_of::<T>(fs).entries(node_of::<T>(dir), *position, &mut Emitter(emitter, PhantomData)) })
}
