//! Kernel images: the file that a boot loader loads, or what a build left of it, in; the kernel's BTF, out.
//!
//! 1. [`container`]: which form the file has, and where the kernel is within it;
//! 2. [`unpack`]: what was compressed;
//! 3. [`elf`]: `vmlinux`, of which a part of the forms is made;
//! 4. [`flat`]: the kernel as it lies in memory, of which the others are made;
//! 5. [`machine`]: which processor it is for.

pub mod container;
pub mod elf;
pub mod flat;
pub mod machine;
pub mod unpack;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{bail, Context, Result};

pub use machine::Machine;

/// What an image says of its kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The forms that were peeled off, outermost first: `bzImage`, `xz`, `ELF`.
    pub forms: Vec<String>,
    /// The processor, where a header names it.
    pub machine: Option<Machine>,
    /// `Linux version …`, as the kernel says it when it boots.
    pub banner: Option<String>,
    /// The kernel's types.
    pub btf: Vec<u8>,
}

impl Image {
    /// Reads an image of whatever form.
    pub fn open(file: &Path) -> Result<Image> {
        let bytes = std::fs::read(file).with_context(|| {
            format!(
                "cannot read {}: name a kernel image (`scripts/debian-kernel image RELEASE` prints one)",
                file.display()
            )
        })?;
        Image::read(&bytes).with_context(|| file.display().to_string())
    }

    /// Reads an image that is in memory.
    pub fn read(bytes: &[u8]) -> Result<Image> {
        if bytes.is_empty() {
            bail!("the file is empty: copy or download it again");
        }
        container::read(bytes, &mut Vec::new(), None)
    }

    /// Reads a file that is BTF and nothing else, as `/sys/kernel/btf/vmlinux` is.
    pub fn open_btf(file: &Path) -> Result<Image> {
        let bytes = std::fs::read(file).with_context(|| {
            format!("cannot read {}: name a BTF file (a running kernel's is /sys/kernel/btf/vmlinux)", file.display())
        })?;
        if flat::is_btf(&bytes) {
            return Ok(Image { forms: vec!["BTF".to_owned()], machine: None, banner: None, btf: bytes });
        }
        bail!(
            "{}: no BTF: it begins with {}, and BTF with 9f eb (or eb 9f); a kernel image is read with `--vmlinux {0}`",
            file.display(),
            magic(&bytes)
        )
    }
}

/// The first bytes, for messages.
pub fn magic(bytes: &[u8]) -> String {
    bytes.iter().take(8).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

/// Little-endian, as the headers of images are.
fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}

/// The first place of `needle` from `start` on.
fn find(bytes: &[u8], needle: &[u8], start: usize) -> Option<usize> {
    let first = *needle.first()?;
    let mut at = start;
    loop {
        // A plain search for one byte is what the standard library does fast.
        at += bytes.get(at..)?.iter().position(|byte| *byte == first)?;
        if bytes[at..].starts_with(needle) {
            return Some(at);
        }
        at += 1;
    }
}
