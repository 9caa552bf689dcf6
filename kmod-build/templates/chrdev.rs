//! Character devices of one major number: minor 0 reads as the alphabet without end, minor 1 is a piece of memory.
//!
//! ```
//! major=$(sed -n 's/ {module}$//p' /proc/devices)
//! mknod /dev/{module}0 c $major 0; head -c 30 /dev/{module}0
//! mknod /dev/{module}1 c $major 1; echo kept >/dev/{module}1; head -c 5 /dev/{module}1
//! ```

#![no_std]

use linux_kmod::chrdev;
use linux_kmod::fs::{File, FileOperations, Operations, Read, Seek, SeekFrom, Write};
use linux_kmod::prelude::*;
use linux_kmod::sync::{new_mutex, Mutex};
use linux_kmod::uaccess::{UserSliceReader, UserSliceWriter};

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "Two character devices",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded: the numbers, and the devices that they stand for.
struct {type}Module {
    _region: chrdev::Registration,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        let memory = Arc::pin_init(Memory::new(), GFP_KERNEL)?;
        let region = chrdev::builder(c"{module}", 0..2)?
            .register_device::<Alphabet>(())?
            .register_device::<MemoryFile>(memory)?
            .build()?;
        pr_info!("major number {}\n", region.major());
        Ok({type}Module { _region: region })
    }
}

/// Minor 0. Its files hold nothing.
struct Alphabet;

impl FileOperations for Alphabet {
    type Context = ();
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new().read();

    fn open(_: &(), _: &File) -> Result {
        Ok(())
    }
}

impl Read for Alphabet {
    fn read(_: (), _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";
        let mut at = offset % LETTERS.len() as u64;
        while !to.is_empty() {
            to.write_from(LETTERS, at)?;
            at = 0;
        }
        Ok(())
    }
}

/// The size of the memory, in bytes.
const SIZE: usize = 4096;

// A lock must not move, so the struct is made in its place.
pin_data! {
    struct Memory {
        bytes: Mutex<[u8; SIZE]>,
    }
}

impl Memory {
    fn new() -> impl PinInit<Self> {
        pin_init!(Memory { bytes <- new_mutex!([0; SIZE]) })
    }
}

/// Minor 1. All its files share the memory.
struct MemoryFile;

impl FileOperations for MemoryFile {
    type Context = Arc<Memory>;
    type Data = Arc<Memory>;
    const OPERATIONS: Operations<Self> = Operations::new().read().write().seek();

    fn open(memory: &Arc<Memory>, _: &File) -> Result<Arc<Memory>> {
        Ok(memory.clone())
    }
}

impl Read for MemoryFile {
    fn read(memory: ArcBorrow<'_, Memory>, _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        to.write_from(&*memory.bytes.lock(), offset)
    }
}

impl Write for MemoryFile {
    fn write(memory: ArcBorrow<'_, Memory>, _: &File, from: &mut UserSliceReader, offset: u64) -> Result {
        let mut bytes = memory.bytes.lock();
        let rest = usize::try_from(offset).ok().and_then(|offset| bytes.get_mut(offset..)).unwrap_or_default();
        if rest.is_empty() && !from.is_empty() {
            return Err(ENOSPC);
        }
        let part = rest.len().min(from.len());
        from.read_slice(&mut rest[..part])
    }
}

impl Seek for MemoryFile {
    fn seek(_: ArcBorrow<'_, Memory>, file: &File, to: SeekFrom) -> Result<u64> {
        to.resolve(file.pos(), SIZE as u64)
    }
}
