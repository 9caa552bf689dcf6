//! Files and file systems. Wants the group `fs`.
//!
//! * [`File`]: an open file.
//! * [`FileOperations`], and [`Read`], [`Write`], [`Seek`], [`Ioctl`], [`Poll`], [`Fsync`], `Mmap` beside it: what a device's
//!   files can do. [`chrdev`](crate::chrdev) and [`miscdevice`](crate::miscdevice) register such devices.
//! * [`filesystem`]: a file system that is registered and can be mounted.

mod file;
pub mod filesystem;
mod operations;
pub(crate) mod table;

pub use self::file::{flags, File};
#[cfg(feature = "mm")]
pub use self::operations::Mmap;
#[cfg(feature = "sync")]
pub use self::operations::Poll;
pub use self::operations::{FileOperations, Fsync, Ioctl, Operations, Read, Seek, Write};
pub use crate::seek::SeekFrom;
