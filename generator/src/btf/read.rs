//! BTF, from its bytes. No input makes this panic: what is out of range is an error that says where.
//!
//! A parser of our own, since the crate for this (btf-rs) is under the LGPL, which the project's licence does not go with.

use anyhow::{bail, ensure, Context, Result};

use super::types::{Id, Member, Name, Qualifier, Type};

/// Cut short, altered, or of a newer format: the reader cannot tell.
const MEND: &str = "copy or extract it again";
/// Types and names that are elsewhere: of a module's BTF, they are in the kernel's.
const MEND_RANGE: &str =
    "copy or extract it again; if it is a module's, name the kernel's own (`--btf /sys/kernel/btf/vmlinux`)";
/// Greater than any kernel's.
const MAX_TYPES: usize = 1 << 24;

/// The bytes, and the order they are in.
#[derive(Clone, Copy)]
struct Bytes<'data> {
    bytes: &'data [u8],
    little: bool,
}

impl<'data> Bytes<'data> {
    fn u32(&self, at: usize) -> Option<u32> {
        let word = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.little { u32::from_le_bytes(word) } else { u32::from_be_bytes(word) })
    }

    fn part(&self, at: u32, length: u32) -> Option<Bytes<'data>> {
        let at = at as usize;
        Some(Bytes { bytes: self.bytes.get(at..at.checked_add(length as usize)?)?, little: self.little })
    }
}

/// What was read.
pub struct Parsed {
    pub little_endian: bool,
    /// The first one is `void`.
    pub types: Vec<Type>,
}

pub fn read(bytes: &[u8]) -> Result<Parsed> {
    let little = match bytes {
        [0x9f, 0xeb, ..] => true,
        [0xeb, 0x9f, ..] => false,
        _ => bail!("the BTF begins with {}, and not with 9f eb (or eb 9f): {MEND}", crate::image::magic(bytes)),
    };
    let bytes = Bytes { bytes, little };
    let short = || format!("the BTF is cut short within its header ({} bytes): {MEND}", bytes.bytes.len());
    let version = *bytes.bytes.get(2).with_context(short)?;
    ensure!(version == 1, "the BTF has version {version}, and this generator reads version 1: update it (`git pull`)");
    let number = |at: usize| bytes.u32(at).with_context(short);
    let header = number(4)?;
    let (type_at, type_length, string_at, string_length) = (number(8)?, number(12)?, number(16)?, number(20)?);
    let section = |what: &str, at: u32, length: u32| {
        header.checked_add(at).and_then(|at| bytes.part(at, length)).with_context(|| {
            format!(
                "the BTF's {what} take {length} bytes from {header} + {at} on, and it has {}: it is cut short; {MEND}",
                bytes.bytes.len()
            )
        })
    };
    ensure!(header >= 24, "the BTF's header says that it has {header} bytes, and it has 24 at least: {MEND}");
    let strings = section("strings", string_at, string_length)?;
    let mut reader = Reader { types: section("types", type_at, type_length)?, strings: strings.bytes, at: 0 };
    let mut types = vec![Type::Void];
    while reader.at < reader.types.bytes.len() {
        let (number, at) = (types.len(), reader.at);
        ensure!(number < MAX_TYPES, "the BTF has more than {MAX_TYPES} types: {MEND}");
        types.push(reader.next().with_context(|| format!("type {number} of the BTF, at byte {at} of its types"))?);
    }
    for (number, ty) in types.iter().enumerate() {
        if let Some(id) = ty.references().into_iter().find(|id| *id as usize >= types.len()) {
            bail!("type {number} of the BTF refers to type {id}, and there are {}: {MEND_RANGE}", types.len());
        }
    }
    Ok(Parsed { little_endian: little, types })
}

struct Reader<'data> {
    types: Bytes<'data>,
    strings: &'data [u8],
    at: usize,
}

impl Reader<'_> {
    fn word(&mut self) -> Result<u32> {
        let word = self.types.u32(self.at).with_context(|| format!("it is cut short: {MEND}"))?;
        self.at += 4;
        Ok(word)
    }

    fn name(&self, at: u32) -> Result<Name> {
        if at == 0 {
            return Ok(None);
        }
        let text = self.strings.get(at as usize..).with_context(|| {
            format!("its name is at byte {at} of the strings, and there are {}: {MEND_RANGE}", self.strings.len())
        })?;
        let end = text.iter().position(|byte| *byte == 0).with_context(|| format!("its name does not end: {MEND}"))?;
        let text = String::from_utf8_lossy(&text[..end]);
        Ok((!text.is_empty()).then(|| text.into()))
    }

    /// `count` rows of `N` words. The number was read from the file: room is made as the rows are found.
    fn rows<const N: usize, T>(&mut self, count: u32, row: impl Fn(&Self, [u32; N]) -> Result<T>) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        for _ in 0..count {
            let mut words = [0; N];
            for word in &mut words {
                *word = self.word()?;
            }
            rows.push(row(self, words)?);
        }
        Ok(rows)
    }

    fn next(&mut self) -> Result<Type> {
        let name_at = self.word()?;
        let info = self.word()?;
        // A size or a type, by kind.
        let third = self.word()?;
        let (kind, flag, count) = (info >> 24 & 0x1f, info >> 31 == 1, info & 0xffff);
        let name = self.name(name_at)?;
        Ok(match kind {
            1 => {
                let encoding = self.word()?;
                Type::Int { name, size: third, bits: encoding as u8, offset: (encoding >> 16) as u8 }
            }
            2 => Type::Pointer(third),
            3 => {
                let [element, _index, length] = [self.word()?, self.word()?, self.word()?];
                Type::Array { element, length }
            }
            4 | 5 => Type::Record { union: kind == 5, name, size: third, members: self.members(count, flag)? },
            6 => {
                let value = |word: u32| if flag { i128::from(word as i32) } else { i128::from(word) };
                let values = self.rows(count, |reader, [name, word]| Ok((reader.name(name)?, value(word))))?;
                Type::Enum { name, size: third, signed: flag, values }
            }
            7 => Type::Forward { union: flag, name },
            8 => Type::Typedef { name, of: third },
            9 => Type::Qualified(Qualifier::Volatile, third),
            10 => Type::Qualified(Qualifier::Const, third),
            11 => Type::Qualified(Qualifier::Restrict, third),
            12 => Type::Function { name, prototype: third },
            13 => {
                let parameters = self.rows(count, |_, [name, of]| Ok((name, of)))?;
                // `...` is a last parameter without name and type.
                let variadic = parameters.last() == Some(&(0, 0));
                let parameters = parameters.into_iter().map(|(_, of)| of).take(count as usize - usize::from(variadic));
                Type::Prototype { result: third, parameters: parameters.collect(), variadic }
            }
            14 => {
                self.word()?;
                Type::Variable { name, of: third }
            }
            15 => {
                self.rows(count, |_, [_, _, _]: [u32; 3]| Ok(()))?;
                Type::Other
            }
            16 => Type::Float { name, size: third },
            17 => {
                self.word()?;
                Type::Other
            }
            18 => Type::Tag(third),
            19 => {
                let value = |low: u32, high: u32| {
                    let word = u64::from(high) << 32 | u64::from(low);
                    if flag {
                        i128::from(word as i64)
                    } else {
                        i128::from(word)
                    }
                };
                let values =
                    self.rows(count, |reader, [name, low, high]| Ok((reader.name(name)?, value(low, high))))?;
                Type::Enum { name, size: third, signed: flag, values }
            }
            _ => bail!("its kind is {kind}, which this generator does not know: update it (`git pull`)"),
        })
    }

    fn members(&mut self, count: u32, bitfields: bool) -> Result<Vec<Member>> {
        self.rows(count, |reader, [name, of, place]: [Id; 3]| {
            let (at, width) = if bitfields { (place & 0xff_ffff, (place >> 24) as u8) } else { (place, 0) };
            Ok(Member { name: reader.name(name)?, of, at, width: (width != 0).then_some(width) })
        })
    }
}
