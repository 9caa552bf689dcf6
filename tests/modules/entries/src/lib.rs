//! Entries of procfs and sysctl, for `tests/programs/entries.c`.

#![no_std]
#![forbid(unsafe_code)]

use core::fmt;
use core::sync::atomic::{AtomicBool, AtomicI16, AtomicU32, AtomicU64, AtomicU8, Ordering::Relaxed};
use linux_kmod::fs::{File, FileOperations, Operations, Read, Write};
use linux_kmod::prelude::*;
use linux_kmod::procfs::{Entry, Folder};
use linux_kmod::random;
use linux_kmod::seq_file::{SeqFile, Sequence, Show};
use linux_kmod::seq_print;
use linux_kmod::sysctl::{Sysctl, SysctlStorage};
use linux_kmod::uaccess::{UserSliceReader, UserSliceWriter};

kernel_module! {
    type: Entries,
    name: "entries",
    license: "Dual MIT/GPL",
    description: "Entries of procfs and sysctl",
}

struct Entries {
    flag: Sysctl<AtomicBool>,
    _number: Sysctl<AtomicI16>,
    _large: Sysctl<AtomicU64>,
    _letter: Sysctl<Letter>,
    _entropy: Entry<Entropy>,
    _answer: Entry<Answer>,
    _records: Entry<Records>,
}

/// Keeps the first letter of what is written, and refuses what is none.
struct Letter(AtomicU8);

impl SysctlStorage for Letter {
    fn store(&self, text: &str) -> Result {
        let letter = *text.as_bytes().first().ok_or(ENODATA)?;
        if !letter.is_ascii_alphabetic() {
            return Err(EDOM);
        }
        self.0.store(letter, Relaxed);
        Ok(())
    }

    fn show(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        write!(out, "<{}>", char::from(self.0.load(Relaxed)))
    }
}

/// Random bytes, of which any may be given back.
struct Entropy;

impl FileOperations for Entropy {
    type Context = Entropy;
    type Data = ();
    const OPERATIONS: Operations<Self> = Operations::new().read().write();

    fn open(_: &Entropy, _: &File) -> Result {
        Ok(())
    }
}

impl Read for Entropy {
    fn read(_: (), file: &File, to: &mut UserSliceWriter, _: u64) -> Result {
        let mut bytes = [0; 256];
        let bytes = &mut bytes[..to.len().min(256)];
        if file.nonblocking() {
            random::fill_nonblocking(bytes)?;
        } else {
            random::fill(bytes)?;
        }
        to.write_slice(bytes)
    }
}

impl Write for Entropy {
    fn write(_: (), _: &File, from: &mut UserSliceReader, _: u64) -> Result {
        let mut bytes = [0; 64];
        while !from.is_empty() {
            let part = from.len().min(64);
            from.read_slice(&mut bytes[..part])?;
            random::add_randomness(&bytes[..part]);
        }
        Ok(())
    }
}

/// How often it was asked.
struct Answer(AtomicU32);

impl Show for Answer {
    fn show(&self, file: &mut SeqFile) -> Result {
        let asked = self.0.fetch_add(1, Relaxed);
        if asked == 2 {
            return Err(ENOLINK);
        }
        seq_print!(file, "asked {asked} times before\n");
        Ok(())
    }
}

/// Ten thousand lines.
struct Records;

impl Sequence for Records {
    fn contains(&self, number: u64) -> bool {
        number < 10_000
    }

    fn show(&self, number: u64, file: &mut SeqFile) -> Result {
        // Every tenth is gone.
        if number % 10 != 3 {
            seq_print!(file, "record {number:5}\n");
        }
        Ok(())
    }
}

impl KernelModule for Entries {
    fn init() -> Result<Self> {
        let flag = Sysctl::register(c"kmod-test", c"flag", AtomicBool::new(false), 0o644)?;
        let folder = Folder::new(c"kmod-test", None)?;
        let entries = Entries {
            flag,
            _number: Sysctl::register(c"kmod-test/deeper", c"number", AtomicI16::new(-7), 0o644)?,
            _large: Sysctl::register(c"kernel", c"kmod-large", AtomicU64::new(u64::MAX), 0o444)?,
            _letter: Sysctl::register(c"kmod-test", c"letter", Letter(AtomicU8::new(b'a')), 0o644)?,
            _entropy: Entry::new::<Entropy>(c"entropy", 0o600, Some(&folder), Entropy)?,
            _answer: Entry::show(c"answer", 0o444, Some(&folder), Answer(AtomicU32::new(0)))?,
            _records: Entry::sequence(c"records", 0o444, Some(&folder), Records)?,
        };
        odd_names(&folder);
        Ok(entries)
    }
}

impl Drop for Entries {
    fn drop(&mut self) {
        pr_info!("flag was {}\n", self.flag.get().load(Relaxed));
    }
}

fn odd_names(folder: &Arc<Folder>) {
    let entry = |name: &CStr, parent| Entry::show(name, 0o444, parent, Answer(AtomicU32::new(0))).err();
    pr_info!("proc, taken: {:?} {:?}\n", entry(c"answer", Some(folder)), entry(c"uptime", None));
    pr_info!("proc, odd: {:?} {:?} {:?}\n", entry(c"a/b", None), entry(c"", None), entry(c"17", None));
    let hidden = Entry::show(c"hidden", 0o1000, None, Answer(AtomicU32::new(0))).err();
    pr_info!("proc, for nobody: {:?}\n", hidden);
    pr_info!("proc, a folder that is taken: {:?}\n", Folder::new(c"kmod-test", None).err());
    let sysctl = |path, name, mode| Sysctl::register(path, name, AtomicBool::new(true), mode).err();
    pr_info!("sysctl, taken: {:?} {:?}\n", sysctl(c"kmod-test", c"flag", 0o644), sysctl(c"kernel", c"panic", 0o644));
    pr_info!(
        "sysctl, odd: {:?} {:?} {:?} {:?}\n",
        sysctl(c"", c"flag", 0o644),
        sysctl(c"/kernel", c"a", 0o644),
        sysctl(c"kernel", c"a/b", 0o644),
        sysctl(c"kernel", c"a", 0o755)
    );
    pr_info!("sysctl, below what is no folder: {:?}\n", sysctl(c"kernel/panic", c"a", 0o644));
}
