//! Positions in a file.

use crate::error::{Error, Result};

/// Where to seek to.
///
/// A tape, which is wound to one of its ends:
///
/// ```
/// use linux_kmod::fs::{File, SeekFrom};
/// # use linux_kmod::fs::{FileOperations, Operations, Seek};
/// # use linux_kmod::prelude::*;
/// # struct Tape { length: u64 }
/// # impl FileOperations for Tape {
/// #     type Context = ();
/// #     type Data = KBox<Tape>;
/// #     const OPERATIONS: Operations<Self> = Operations::new().seek();
/// #     fn open(_: &(), _: &File) -> Result<KBox<Tape>> { Ok(KBox::new(Tape { length: 0 }, GFP_KERNEL)?) }
/// # }
///
/// # impl Seek for Tape {
/// fn seek(tape: &Tape, _: &File, to: SeekFrom) -> Result<u64> {
///     match to {
///         SeekFrom::Start(0) => Ok(0),
///         SeekFrom::End(0) => Ok(tape.length),
///         _ => Err(EINVAL),
///     }
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    /// From the beginning.
    Start(u64),
    /// From the end.
    End(i64),
    /// From the current position.
    Current(i64),
}

impl SeekFrom {
    pub(crate) fn new(offset: i64, whence: i32) -> Result<SeekFrom> {
        match whence {
            0 => Ok(SeekFrom::Start(u64::try_from(offset)?)),
            1 => Ok(SeekFrom::Current(offset)),
            2 => Ok(SeekFrom::End(offset)),
            // SEEK_DATA and SEEK_HOLE.
            _ => Err(Error::EINVAL),
        }
    }

    /// The position that it comes to, in a file of this size whose position is `pos`.
    ///
    /// ```
    /// # use linux_kmod::fs::{File, FileOperations, Operations, Seek, SeekFrom};
    /// # use linux_kmod::prelude::*;
    /// # struct Rom(KVec<u8>);
    /// # impl FileOperations for Rom {
    /// #     type Context = ();
    /// #     type Data = KBox<Rom>;
    /// #     const OPERATIONS: Operations<Self> = Operations::new().seek();
    /// #     fn open(_: &(), _: &File) -> Result<KBox<Rom>> { Ok(KBox::new(Rom(KVec::new()), GFP_KERNEL)?) }
    /// # }
    /// # impl Seek for Rom {
    /// fn seek(rom: &Rom, file: &File, to: SeekFrom) -> Result<u64> {
    ///     to.resolve(file.pos(), rom.0.len() as u64)
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// `EINVAL` for one before the beginning, `EOVERFLOW` for one that a file cannot have. Behind the end is allowed.
    pub fn resolve(self, pos: u64, size: u64) -> Result<u64> {
        let (base, offset) = match self {
            SeekFrom::Start(pos) => (pos, 0),
            SeekFrom::End(offset) => (size, offset),
            SeekFrom::Current(offset) => (pos, offset),
        };
        let pos = i64::try_from(base).ok().and_then(|base| base.checked_add(offset)).ok_or(Error::EOVERFLOW)?;
        Ok(u64::try_from(pos)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeks_stay_within_what_a_file_can_be() {
        assert_eq!(SeekFrom::Start(7).resolve(3, 10), Ok(7));
        assert_eq!(SeekFrom::Current(-3).resolve(3, 10), Ok(0));
        assert_eq!(SeekFrom::Current(-4).resolve(3, 10), Err(Error::EINVAL));
        assert_eq!(SeekFrom::End(5).resolve(3, 10), Ok(15));
        assert_eq!(SeekFrom::Current(i64::MAX).resolve(3, 10), Err(Error::EOVERFLOW));
        assert_eq!(SeekFrom::Start(u64::MAX).resolve(0, 0), Err(Error::EOVERFLOW));
        assert_eq!(SeekFrom::new(-1, 0), Err(Error::EINVAL));
        assert_eq!(SeekFrom::new(-1, 2), Ok(SeekFrom::End(-1)));
        assert_eq!(SeekFrom::new(0, 3), Err(Error::EINVAL));
    }
}
