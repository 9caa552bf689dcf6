//! The object that the compiler made of the oracle's unit: its debug information and its tables.

use super::unit::{LAYOUTS, NEGATIVE, SIGNED, TEXT, TYPES, VALUES};
use crate::facts::Sign;
use anyhow::{bail, Context, Result};
use gimli::{EndianSlice, RunTimeEndian, SectionId};
use object::{Object as _, ObjectSection as _, ObjectSymbol as _, RelocationKind, RelocationTarget};
use std::collections::HashMap;

/// The answers, in the order of the questions.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Of records, other types and symbols.
    pub types: Vec<super::types::Type>,
    /// Sizes and alignments of records.
    pub layouts: Vec<(u64, u64)>,
    /// Of constants, with the signs of their types.
    pub values: Vec<(i128, Sign)>,
    /// Of string constants, the final NUL left out.
    pub texts: Vec<Vec<u8>>,
}

/// Reads an object file. The first `records` types are described by what they hold.
pub fn read(data: &[u8], records: usize) -> Result<Answers> {
    let file = object::File::parse(data).context("the compiler's object is no ELF file")?;
    let endian = if file.is_little_endian() { RunTimeEndian::Little } else { RunTimeEndian::Big };
    let mut sections = HashMap::new();
    for section in file.sections() {
        let name = section.name().context("a section without a name")?;
        if name.starts_with(".debug_") {
            sections.insert(name.to_owned(), relocated(&file, &section)?);
        }
    }
    let load = |id: SectionId| {
        Ok::<_, gimli::Error>(EndianSlice::new(sections.get(id.name()).map_or(&[][..], Vec::as_slice), endian))
    };
    let dwarf = gimli::Dwarf::load(load)?;
    let types = super::dwarf::pointees(&dwarf, TYPES, records)?;
    let layouts = table(&file, LAYOUTS)?;
    let values = table(&file, VALUES)?.into_iter();
    let values = values.map(|(value, bits)| {
        let value = if bits & NEGATIVE == 0 { i128::from(value) } else { i128::from(value as i64) };
        (value, if bits & SIGNED == 0 { Sign::Unsigned } else { Sign::Signed })
    });
    let values = values.collect();
    let mut texts = vec![];
    while let Some(symbol) = file.symbol_by_name(&format!("{TEXT}{}", texts.len())) {
        let data = contents(&file, &symbol)?;
        texts.push(data.strip_suffix(b"\0").unwrap_or(data).to_owned());
    }
    Ok(Answers { types, layouts, values, texts })
}

/// A section with its relocations applied: where everything starts at 0, a symbol's value is its place in its section.
fn relocated(file: &object::File<'_>, section: &object::Section<'_, '_>) -> Result<Vec<u8>> {
    let mut data = section.data()?.to_owned();
    for (offset, relocation) in section.relocations() {
        let RelocationTarget::Symbol(symbol) = relocation.target() else { continue };
        if relocation.kind() != RelocationKind::Absolute {
            bail!("a relocation of debug information that is not absolute: {relocation:?}");
        }
        let value = file.symbol_by_index(symbol)?.address().wrapping_add_signed(relocation.addend());
        let bytes = if file.is_little_endian() { value.to_le_bytes() } else { value.to_be_bytes() };
        let length = usize::from(relocation.size() / 8);
        let bytes = if file.is_little_endian() { &bytes[..length] } else { &bytes[8 - length..] };
        let start = usize::try_from(offset)?;
        data.get_mut(start..start + length).context("a relocation beyond its section")?.copy_from_slice(bytes);
    }
    Ok(data)
}

/// An array of pairs of words.
fn table(file: &object::File<'_>, name: &str) -> Result<Vec<(u64, u64)>> {
    let symbol = file.symbol_by_name(name).with_context(|| format!("the object has no {name}"))?;
    let data = contents(file, &symbol)?;
    let word = |bytes: &[u8]| -> Result<u64> {
        let bytes = bytes.try_into()?;
        Ok(if file.is_little_endian() { u64::from_le_bytes(bytes) } else { u64::from_be_bytes(bytes) })
    };
    data.chunks_exact(16).map(|pair| Ok((word(&pair[..8])?, word(&pair[8..])?))).collect()
}

/// What a variable is initialised to.
fn contents<'a>(file: &object::File<'a>, symbol: &object::Symbol<'a, '_>) -> Result<&'a [u8]> {
    let name = symbol.name().unwrap_or_default();
    if symbol.size() == 0 {
        return Ok(&[]);
    }
    let index = symbol.section_index().with_context(|| format!("{name} is in no section"))?;
    let data = file.section_by_index(index)?.data_range(symbol.address(), symbol.size())?;
    data.with_context(|| format!("{name} has no data"))
}
