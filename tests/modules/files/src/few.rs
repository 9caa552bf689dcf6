//! Files with few operations each.

use core::sync::atomic::{AtomicU64, Ordering};
use linux_kmod::fs::{File, FileOperations, Operations, Read, Seek, SeekFrom, Write};
use linux_kmod::prelude::*;
use linux_kmod::uaccess::{UserSliceReader, UserSliceWriter};

/// 123456789123456789…
pub struct Cycle;

impl FileOperations for Cycle {
    type Context = ();
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new().read();

    fn open(_: &(), _: &File) -> Result {
        Ok(())
    }
}

impl Read for Cycle {
    fn read(_: (), _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        let mut chunk = [0; 9 * 32];
        for (at, byte) in chunk.iter_mut().enumerate() {
            *byte = b'1' + ((offset % 9) as usize + at) as u8 % 9;
        }
        while !to.is_empty() {
            to.write_from(&chunk, 0)?;
        }
        Ok(())
    }
}

/// Is at 1234, wherever it was sent.
pub struct Seeks;

impl FileOperations for Seeks {
    type Context = ();
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new().seek();

    fn open(_: &(), _: &File) -> Result {
        Ok(())
    }
}

impl Seek for Seeks {
    fn seek(_: (), _: &File, _: SeekFrom) -> Result<u64> {
        Ok(1234)
    }
}

/// Counts what is written to each open file, and reads as the number.
pub struct Counts(AtomicU64);

impl FileOperations for Counts {
    type Context = ();
    type Data = KBox<Counts>;
    const OPERATIONS: Operations<Self> = Operations::new().read().write();

    fn open(_: &(), _: &File) -> Result<KBox<Counts>> {
        Ok(KBox::new(Counts(AtomicU64::new(0)), GFP_KERNEL)?)
    }
}

impl Read for Counts {
    fn read(counts: &Counts, _: &File, to: &mut UserSliceWriter, offset: u64) -> Result {
        to.write_from(counts.0.load(Ordering::Relaxed).to_string().as_bytes(), offset)
    }
}

impl Write for Counts {
    fn write(counts: &Counts, _: &File, from: &mut UserSliceReader, _: u64) -> Result {
        let count = from.len();
        from.skip(count)?;
        counts.0.fetch_add(count as u64, Ordering::Relaxed);
        Ok(())
    }
}

/// Can be opened.
pub struct Nothing;

impl FileOperations for Nothing {
    type Context = ();
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new();

    fn open(_: &(), _: &File) -> Result {
        Ok(())
    }
}
