//! What a module shows of itself and can be told: files in /proc, and a setting in /proc/sys.
//!
//! ```
//! cat /proc/{module}/status /proc/{module}/squares
//! echo 3 >/proc/sys/{module}/limit
//! ```

#![no_std]

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use linux_kmod::prelude::*;
use linux_kmod::procfs::{Entry, Folder};
use linux_kmod::seq_file::{SeqFile, Sequence, Show};
use linux_kmod::seq_print;
use linux_kmod::sysctl::Sysctl;

kernel_module! {
    type: {type}Module,
    name: "{module}",
    author: "Your Name",
    description: "Files in /proc, and a setting",
    license: "Dual MIT/GPL",
}

/// What lives as long as the module is loaded. Unloading takes the entries back in this order: the setting goes last, since others
/// have a share of it.
struct {type}Module {
    _status: Entry<Status>,
    _squares: Entry<Squares>,
    _limit: Arc<Sysctl<AtomicU32>>,
}

impl KernelModule for {type}Module {
    fn init() -> Result<Self> {
        let limit = Sysctl::register(c"{module}", c"limit", AtomicU32::new(10), 0o644)?;
        let limit = Arc::new(limit, GFP_KERNEL)?;
        // /proc/{module} is there as long as one of its entries.
        let folder = Folder::new(c"{module}", None)?;
        let status = Status { read: AtomicU64::new(0), limit: limit.clone() };
        Ok({type}Module {
            _status: Entry::show(c"status", 0o444, Some(&folder), status)?,
            _squares: Entry::sequence(c"squares", 0o444, Some(&folder), Squares { limit: limit.clone() })?,
            _limit: limit,
        })
    }
}

/// A file of one piece, which is written whenever somebody reads.
struct Status {
    read: AtomicU64,
    limit: Arc<Sysctl<AtomicU32>>,
}

impl Show for Status {
    fn show(&self, file: &mut SeqFile) -> Result {
        seq_print!(file, "read: {}\n", self.read.fetch_add(1, Ordering::Relaxed));
        seq_print!(file, "limit: {}\n", self.limit.get().load(Ordering::Relaxed));
        Ok(())
    }
}

/// A file of records. The kernel asks for as many as the reader has room for, one by one.
struct Squares {
    limit: Arc<Sysctl<AtomicU32>>,
}

impl Sequence for Squares {
    fn contains(&self, number: u64) -> bool {
        number < u64::from(self.limit.get().load(Ordering::Relaxed))
    }

    fn show(&self, number: u64, file: &mut SeqFile) -> Result {
        seq_print!(file, "{number} {}\n", number * number);
        Ok(())
    }
}
