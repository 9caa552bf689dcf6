//! Numbers of `ioctl` commands, made as C's macros make them: a type (a letter that the driver picks), a number, and the direction
//! and size of the argument.
//!
//! ```
//! use linux_kmod::ioctl::{_IO, _IOR, _IOC_SIZE};
//!
//! const RESET: u32 = _IO(b'k', 0);
//! const COUNT: u32 = _IOR::<u64>(b'k', 1);
//! assert_eq!(_IOC_SIZE(COUNT), 8);
//! ```
//!
//! What an argument's size is not that of the number's is another number, and so an unknown command: `ENOTTY`.

use core::mem::size_of;

const NR_BITS: u32 = 8;
const TYPE_BITS: u32 = 8;
// The two layouts of asm/ioctl.h.
#[cfg(not(any(target_arch = "powerpc", target_arch = "powerpc64")))]
const SIZE_BITS: u32 = 14;
#[cfg(any(target_arch = "powerpc", target_arch = "powerpc64"))]
const SIZE_BITS: u32 = 13;

const TYPE_SHIFT: u32 = NR_BITS;
const SIZE_SHIFT: u32 = TYPE_SHIFT + TYPE_BITS;
const DIR_SHIFT: u32 = SIZE_SHIFT + SIZE_BITS;

/// The direction of a command without an argument.
pub const _IOC_NONE: u32 = if SIZE_BITS == 14 { 0 } else { 1 };
/// The direction of a command that user space reads something by.
pub const _IOC_READ: u32 = 2;
/// The direction of a command that user space writes something by.
pub const _IOC_WRITE: u32 = if SIZE_BITS == 14 { 1 } else { 4 };

/// A number of any direction and size.
///
/// # Panics
///
/// When the direction or the size does not fit (in a constant, this does not compile).
///
/// A command whose argument is a buffer of the caller's choice, as `EVIOCGNAME` of input devices:
///
/// ```
/// use linux_kmod::ioctl::{_IOC, _IOC_READ};
///
/// const fn get_name(len: usize) -> u32 {
///     _IOC(_IOC_READ, b'k', 6, len)
/// }
/// const GET_NAME: u32 = get_name(32);
/// ```
#[must_use]
pub const fn _IOC(dir: u32, ty: u8, nr: u8, size: usize) -> u32 {
    assert!(dir < 1 << (32 - DIR_SHIFT), "the direction of an ioctl command is made of _IOC_READ and _IOC_WRITE");
    assert!(size < 1 << SIZE_BITS, "the argument of an ioctl command is at most 16 KiB large, 8 KiB on powerpc");
    (dir << DIR_SHIFT) | ((ty as u32) << TYPE_SHIFT) | nr as u32 | ((size as u32) << SIZE_SHIFT)
}

/// A command without an argument.
///
/// ```
/// # use linux_kmod::ioctl::_IO;
/// const RESET: u32 = _IO(b'k', 0);
/// ```
#[must_use]
pub const fn _IO(ty: u8, nr: u8) -> u32 {
    _IOC(_IOC_NONE, ty, nr, 0)
}

/// A command by which user space reads a `T`.
///
/// ```
/// # use linux_kmod::ioctl::_IOR;
/// linux_kmod::plain_struct! {
///     struct Counts { reads: u64, writes: u64 }
/// }
/// const GET_COUNTS: u32 = _IOR::<Counts>(b'k', 1);
/// ```
#[must_use]
pub const fn _IOR<T>(ty: u8, nr: u8) -> u32 {
    _IOC(_IOC_READ, ty, nr, size_of::<T>())
}

/// A command by which user space writes a `T`.
///
/// ```
/// # use linux_kmod::ioctl::_IOW;
/// /// Takes the new speed, in bits per second.
/// const SET_SPEED: u32 = _IOW::<u32>(b'k', 2);
/// ```
#[must_use]
pub const fn _IOW<T>(ty: u8, nr: u8) -> u32 {
    _IOC(_IOC_WRITE, ty, nr, size_of::<T>())
}

/// A command by which user space writes a `T` and reads one back.
///
/// ```
/// # use linux_kmod::ioctl::_IOWR;
/// linux_kmod::plain_struct! {
///     /// User space fills `register` in, and the driver `value`.
///     struct Peek { register: u32, value: u32 }
/// }
/// const PEEK: u32 = _IOWR::<Peek>(b'k', 3);
/// ```
#[must_use]
pub const fn _IOWR<T>(ty: u8, nr: u8) -> u32 {
    _IOC(_IOC_READ | _IOC_WRITE, ty, nr, size_of::<T>())
}

/// The direction of a number: [`_IOC_READ`], [`_IOC_WRITE`], both, or [`_IOC_NONE`].
///
/// What only reads is for everyone:
///
/// ```
/// use linux_kmod::ioctl::{_IOC_DIR, _IOC_READ};
///
/// fn needs_privilege(number: u32) -> bool {
///     _IOC_DIR(number) != _IOC_READ
/// }
/// # assert!(needs_privilege(linux_kmod::ioctl::_IO(b'k', 0)));
/// # assert!(!needs_privilege(linux_kmod::ioctl::_IOR::<u32>(b'k', 1)));
/// ```
#[must_use]
pub const fn _IOC_DIR(number: u32) -> u32 {
    number >> DIR_SHIFT
}

/// The type of a number.
///
/// ```
/// use linux_kmod::ioctl::_IOC_TYPE;
/// # use linux_kmod::prelude::*;
///
/// fn check(number: u32) -> Result {
///     if _IOC_TYPE(number) != b'k' {
///         return Err(ENOTTY);
///     }
///     Ok(())
/// }
/// # assert_eq!(check(linux_kmod::ioctl::_IO(b'k', 0)), Ok(()));
/// ```
#[must_use]
pub const fn _IOC_TYPE(number: u32) -> u8 {
    (number >> TYPE_SHIFT) as u8
}

/// The number within its type.
///
/// ```
/// use linux_kmod::ioctl::{_IOC_NR, _IOR};
///
/// /// The first of 16 commands, one for each channel.
/// const GET_CHANNEL: u32 = _IOR::<u32>(b'k', 0x10);
///
/// fn channel(number: u32) -> Option<u8> {
///     _IOC_NR(number).checked_sub(_IOC_NR(GET_CHANNEL)).filter(|channel| *channel < 16)
/// }
/// # assert_eq!(channel(_IOR::<u32>(b'k', 0x12)), Some(2));
/// ```
#[must_use]
pub const fn _IOC_NR(number: u32) -> u8 {
    number as u8
}

/// The size of a number's argument, in bytes.
///
/// ```
/// use linux_kmod::ioctl::{_IOC_SIZE, _IOW};
///
/// const SET_KEY: u32 = _IOW::<[u8; 32]>(b'k', 4);
/// const KEY_LEN: usize = _IOC_SIZE(SET_KEY);
/// # assert_eq!(KEY_LEN, 32);
/// ```
#[must_use]
pub const fn _IOC_SIZE(number: u32) -> usize {
    ((number >> SIZE_SHIFT) & ((1 << SIZE_BITS) - 1)) as usize
}

#[cfg(all(MODULE, feature = "fs"))]
mod command {
    use super::{_IOC_DIR, _IOC_READ, _IOC_SIZE, _IOC_WRITE};
    use crate::error::{Error, Result};
    use crate::transmute::{AsBytes, FromBytes};
    use crate::uaccess::{UserPtr, UserSlice, UserSliceReader, UserSliceWriter};
    use core::marker::PhantomData;
    use core::mem::size_of;

    /// What a process asked of a device by `ioctl`: a number, and an argument that is an address mostly. Whatever looks at what is
    /// there uses the command up, so that nothing is read twice.
    ///
    /// ```
    /// # use core::sync::atomic::{AtomicU32, Ordering::Relaxed};
    /// # use linux_kmod::prelude::*;
    /// use linux_kmod::ioctl::{Command, _IOR, _IOW};
    ///
    /// const GET_SPEED: u32 = _IOR::<u32>(b'k', 1);
    /// const SET_SPEED: u32 = _IOW::<u32>(b'k', 2);
    ///
    /// fn ioctl(speed: &AtomicU32, command: Command) -> Result<i32> {
    ///     match command.number() {
    ///         GET_SPEED => command.write(&speed.load(Relaxed))?,
    ///         SET_SPEED => speed.store(command.read()?, Relaxed),
    ///         _ => return Err(ENOTTY),
    ///     }
    ///     Ok(0)
    /// }
    /// ```
    #[derive(Debug)]
    pub struct Command {
        number: u32,
        arg: usize,
        /// Not `Send`: the argument may be an address in the memory of this task.
        here: PhantomData<*mut ()>,
    }

    impl Command {
        #[inline]
        pub(crate) fn new(number: u32, arg: usize) -> Self {
            Command { number, arg, here: PhantomData }
        }

        /// The number, to be compared with those that the device has.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// use linux_kmod::ioctl::{Command, _IO};
        ///
        /// const RESET: u32 = _IO(b'k', 0);
        ///
        /// fn ioctl(command: Command, reset: impl FnOnce() -> Result) -> Result<i32> {
        ///     if command.number() != RESET {
        ///         return Err(ENOTTY);
        ///     }
        ///     reset().map(|()| 0)
        /// }
        /// ```
        #[inline]
        #[must_use]
        pub fn number(&self) -> u32 {
            self.number
        }

        /// The argument as a number.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::{Command, _IO};
        /// /// The argument is the number of a channel, and no address.
        /// const SELECT: u32 = _IO(b'k', 5);
        ///
        /// fn select(command: Command) -> Result<u8> {
        ///     Ok(u8::try_from(command.arg())?)
        /// }
        /// ```
        #[inline]
        #[must_use]
        pub fn arg(self) -> usize {
            self.arg
        }

        /// The argument as memory, as large as the number says.
        ///
        /// # Errors
        ///
        /// `EINVAL` if the number's direction is not this one.
        #[inline]
        fn slice(self, direction: u32) -> Result<UserSlice> {
            if _IOC_DIR(self.number) & direction != direction {
                return Err(Error::EINVAL);
            }
            Ok(UserSlice::new(UserPtr::from_addr(self.arg), _IOC_SIZE(self.number)))
        }

        /// To read the argument of a command of [`_IOW`](super::_IOW).
        ///
        /// # Errors
        ///
        /// `EINVAL` if the command is not one.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::Command;
        /// /// A name of any length.
        /// fn set_name(command: Command) -> Result<String> {
        ///     let name = command.reader()?.read_all()?;
        ///     String::from_utf8(name).map_err(|_| EINVAL)
        /// }
        /// ```
        #[inline]
        pub fn reader(self) -> Result<UserSliceReader> {
            Ok(self.slice(_IOC_WRITE)?.reader())
        }

        /// To write the argument of a command of [`_IOR`](super::_IOR).
        ///
        /// # Errors
        ///
        /// `EINVAL` if the command is not one.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::Command;
        /// /// As much of the name as there is room for.
        /// fn get_name(name: &[u8], command: Command) -> Result<i32> {
        ///     let mut to = command.writer()?;
        ///     let len = to.len().min(name.len());
        ///     to.write_slice(&name[..len])?;
        ///     Ok(len as i32)
        /// }
        /// ```
        #[inline]
        pub fn writer(self) -> Result<UserSliceWriter> {
            Ok(self.slice(_IOC_READ)?.writer())
        }

        /// To read the argument of a command of [`_IOWR`](super::_IOWR), then to write it.
        ///
        /// # Errors
        ///
        /// `EINVAL` if the command is not one.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::Command;
        /// linux_kmod::plain_struct! {
        ///     struct Peek { register: u32, value: u32 }
        /// }
        ///
        /// fn peek(registers: &[u32], command: Command) -> Result {
        ///     let (mut from, mut to) = command.reader_writer()?;
        ///     let mut peek: Peek = from.read()?;
        ///     peek.value = *registers.get(peek.register as usize).ok_or(EINVAL)?;
        ///     to.write(&peek)
        /// }
        /// ```
        #[inline]
        pub fn reader_writer(self) -> Result<(UserSliceReader, UserSliceWriter)> {
            Ok(self.slice(_IOC_READ | _IOC_WRITE)?.reader_writer())
        }

        /// Reads the argument of a command of [`_IOW`](super::_IOW).
        ///
        /// # Errors
        ///
        /// `EINVAL` if the command is not one, or not of this size; `EFAULT` if the argument cannot be read.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::Command;
        /// fn set_speed(command: Command) -> Result<u32> {
        ///     let speed = command.read()?;
        ///     if !(50..=4_000_000).contains(&speed) {
        ///         return Err(EINVAL);
        ///     }
        ///     Ok(speed)
        /// }
        /// ```
        #[inline]
        pub fn read<T: FromBytes>(self) -> Result<T> {
            let mut reader = self.reader()?;
            if reader.len() != size_of::<T>() {
                return Err(Error::EINVAL);
            }
            reader.read()
        }

        /// Writes the argument of a command of [`_IOR`](super::_IOR).
        ///
        /// # Errors
        ///
        /// `EINVAL` if the command is not one, or not of this size; `EFAULT` if the argument cannot be written.
        ///
        /// ```
        /// # use linux_kmod::prelude::*;
        /// # use linux_kmod::ioctl::Command;
        /// linux_kmod::plain_struct! {
        ///     struct Counts { reads: u64, writes: u64 }
        /// }
        ///
        /// fn get_counts(reads: u64, writes: u64, command: Command) -> Result {
        ///     command.write(&Counts { reads, writes })
        /// }
        /// ```
        #[inline]
        pub fn write<T: AsBytes>(self, value: &T) -> Result {
            let mut writer = self.writer()?;
            if writer.len() != size_of::<T>() {
                return Err(Error::EINVAL);
            }
            writer.write(value)
        }
    }
}
#[cfg(all(MODULE, feature = "fs"))]
pub use command::Command;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_c() {
        // TCGETS2 of <asm-generic/ioctls.h>, FIFREEZE of <linux/fs.h>, on architectures with 14 bits of size.
        assert_eq!(_IOC(_IOC_READ, b'T', 0x2a, 44), 0x802c_542a);
        assert_eq!(_IOWR::<i32>(b'X', 119), 0xc004_5877);
        assert_eq!(_IO(0x12, 93), 0x125d);
        let number = _IOW::<[u8; 100]>(b'k', 7);
        assert_eq!((_IOC_DIR(number), _IOC_TYPE(number), _IOC_NR(number), _IOC_SIZE(number)), (1, b'k', 7, 100));
    }
}
