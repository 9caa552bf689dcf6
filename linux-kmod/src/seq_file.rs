//! Files of text that are made while they are read, in [procfs](crate::procfs). Wants the groups `fs` and `proc`.
//!
//! Either of one piece ([`Show`]), or of records ([`Sequence`]), of which the kernel asks for as many as a reader takes.

use crate::error::Result;
use crate::types::Opaque;
use bindings::seq_file;
use core::fmt;

/// A file that is being read: what is written to it by `write!` or [`seq_print!`](crate::seq_print) is read. Upstream:
/// `kernel::seq_file::SeqFile`.
///
/// ```
/// use linux_kmod::seq_file::SeqFile;
/// use linux_kmod::seq_print;
///
/// /// One row of a table.
/// fn row(file: &mut SeqFile, name: &str, packets: u64) {
///     seq_print!(file, "{name:<16}{packets:>12}\n");
/// }
/// ```
#[repr(transparent)]
pub struct SeqFile(Opaque<seq_file>);

impl SeqFile {
    /// # Safety
    ///
    /// `ptr` is that of the kernel's call of `show`, and used by nobody else during `'a`.
    pub(crate) unsafe fn from_raw<'a>(ptr: *mut seq_file) -> &'a mut SeqFile {
        // SAFETY: By the caller's contract. The layout is that of the kernel's type.
        unsafe { &mut *ptr.cast() }
    }

    /// Writes bytes. What does not fit is asked for again, with more room.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::seq_file::{SeqFile, Show};
    /// /// What a firmware logged, which is of any encoding.
    /// struct Log(KVec<u8>);
    ///
    /// impl Show for Log {
    ///     fn show(&self, file: &mut SeqFile) -> Result {
    ///         file.write(&self.0);
    ///         Ok(())
    ///     }
    /// }
    /// ```
    pub fn write(&mut self, data: &[u8]) {
        // SAFETY: The file is being read, and `data` is initialised memory of that length. That there is no room is marked in it.
        unsafe { bindings::seq_write(self.0.get(), data.as_ptr().cast(), data.len()) };
    }
}

impl fmt::Write for SeqFile {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.write(text.as_bytes());
        Ok(())
    }
}

/// Prints to a [`SeqFile`]: `seq_print!(file, "{} of {}\n", n, m)`.
///
/// ```
/// use linux_kmod::seq_print;
/// # use linux_kmod::seq_file::SeqFile;
///
/// # fn show(file: &mut SeqFile, name: &str, speed: u32) {
/// seq_print!(file, "{name}: {speed} rpm\n");
/// # }
/// ```
#[macro_export]
macro_rules! seq_print {
    ($file:expr, $($arguments:tt)+) => {{
        // A `SeqFile` takes everything.
        let _ = ::core::fmt::Write::write_fmt($file, ::core::format_args!($($arguments)+));
    }};
}

/// A file of one piece.
///
/// ```
/// use core::sync::atomic::{AtomicU32, Ordering};
/// use linux_kmod::prelude::*;
/// use linux_kmod::seq_file::{SeqFile, Show};
/// use linux_kmod::seq_print;
///
/// struct Fan {
///     speed: AtomicU32,
/// }
///
/// impl Show for Fan {
///     fn show(&self, file: &mut SeqFile) -> Result {
///         seq_print!(file, "speed: {} rpm\n", self.speed.load(Ordering::Relaxed));
///         Ok(())
///     }
/// }
/// ```
pub trait Show: Send + Sync + 'static {
    /// Writes all of it. May be called again, with more room, for one reader.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::seq_file::{SeqFile, Show};
    /// # use linux_kmod::seq_print;
    /// # struct Sensor;
    /// # impl Sensor { fn temperature(&self) -> Option<i32> { None } }
    /// # impl Show for Sensor {
    /// fn show(&self, file: &mut SeqFile) -> Result {
    ///     let temperature = self.temperature().ok_or(ENODEV)?;
    ///     seq_print!(file, "{temperature}\n");
    ///     Ok(())
    /// }
    /// # }
    /// ```
    fn show(&self, file: &mut SeqFile) -> Result;
}

/// A file of records, which are numbered from 0.
///
/// ```
/// use linux_kmod::prelude::*;
/// use linux_kmod::seq_file::{SeqFile, Sequence};
/// use linux_kmod::seq_print;
///
/// /// The names of devices, one in each line.
/// struct Names([&'static str; 3]);
///
/// impl Sequence for Names {
///     fn contains(&self, number: u64) -> bool {
///         number < self.0.len() as u64
///     }
///
///     fn show(&self, number: u64, file: &mut SeqFile) -> Result {
///         seq_print!(file, "{}\n", self.0[number as usize]);
///         Ok(())
///     }
/// }
/// ```
pub trait Sequence: Send + Sync + 'static {
    /// Whether there is a record of this number, or one after it.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::seq_file::{SeqFile, Sequence};
    /// # use linux_kmod::sync::Mutex;
    /// # struct Samples(Mutex<KVec<u32>>);
    /// # impl Sequence for Samples {
    /// fn contains(&self, number: u64) -> bool {
    ///     number < self.0.lock().len() as u64
    /// }
    /// #     fn show(&self, _: u64, _: &mut SeqFile) -> Result { Ok(()) }
    /// # }
    /// ```
    fn contains(&self, number: u64) -> bool;

    /// Writes a record; nothing, if it is gone meanwhile.
    ///
    /// # Errors
    ///
    /// Whatever `read` shall fail with.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// # use linux_kmod::seq_file::{SeqFile, Sequence};
    /// # use linux_kmod::seq_print;
    /// # use linux_kmod::sync::Mutex;
    /// # struct Samples(Mutex<KVec<u32>>);
    /// # impl Sequence for Samples {
    /// #     fn contains(&self, number: u64) -> bool { number < self.0.lock().len() as u64 }
    /// fn show(&self, number: u64, file: &mut SeqFile) -> Result {
    ///     // Since `contains` was asked, samples may have been taken out.
    ///     if let Some(sample) = self.0.lock().get(usize::try_from(number)?) {
    ///         seq_print!(file, "{number} {sample}\n");
    ///     }
    ///     Ok(())
    /// }
    /// # }
    /// ```
    fn show(&self, number: u64, file: &mut SeqFile) -> Result;
}
