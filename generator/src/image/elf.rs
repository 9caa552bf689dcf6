//! `vmlinux`: an ELF file with a section `.BTF`.

use anyhow::{anyhow, Context, Result};
use object::elf::{FileHeader32, FileHeader64, SHT_NOBITS};
use object::read::elf::{FileHeader, SectionHeader};
use object::Endianness;

use super::Machine;

/// What the headers say.
pub struct Vmlinux<'data> {
    pub machine: Option<Machine>,
    /// The number in the header, for messages where no machine is known by it.
    pub number: u16,
    /// None where there is no such section, or it is empty.
    pub btf: Option<&'data [u8]>,
}

pub fn is_elf(bytes: &[u8]) -> bool {
    bytes.starts_with(&object::elf::ELFMAG)
}

pub fn read(bytes: &[u8]) -> Result<Vmlinux<'_>> {
    match bytes.get(4) {
        Some(1) => parse::<FileHeader32<Endianness>>(bytes, 4),
        Some(2) => parse::<FileHeader64<Endianness>>(bytes, 8),
        _ => Err(anyhow!("its ELF header is cut short")),
    }
    .context("the ELF file is cut short or damaged: copy, unpack or download it again")
}

fn parse<H: FileHeader<Endian = Endianness>>(bytes: &[u8], pointer: u8) -> Result<Vmlinux<'_>> {
    let header = H::parse(bytes)?;
    let endian = header.endian()?;
    let number = header.e_machine(endian);
    let sections = header.sections(endian, bytes)?;
    let section = sections.section_by_name(endian, b".BTF").map(|(_, section)| section);
    let btf = match section {
        Some(section) if section.sh_type(endian) != SHT_NOBITS => section.data(endian, bytes)?,
        _ => &[],
    };
    Ok(Vmlinux {
        machine: Machine::of_elf(number, pointer, endian == Endianness::Little),
        number,
        btf: (!btf.is_empty()).then_some(btf),
    })
}
