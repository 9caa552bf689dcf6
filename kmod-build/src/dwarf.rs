//! Reads the debugging information of an object: what the kernel's own compiler knows of the types that it saw. Version 4,
//! which every compiler of a kernel writes when it is asked to; anything else is not understood, and not an error.

use crate::elf::Object;
use std::collections::HashMap;

/// An entry: a type, a member, a variable.
#[derive(Debug, Default)]
pub struct Entry {
    /// What it is: one of [`tag`].
    pub tag: u64,
    /// Its name, if it has one.
    pub name: Option<String>,
    /// The type that it is of, points to or stands for.
    pub ty: Option<usize>,
    /// In bytes.
    pub size: Option<u64>,
    /// The byte that a member starts at.
    pub at: Option<u64>,
    /// A bitfield's width.
    pub bits: Option<u64>,
    /// Its first bit from the start of the record, as newer compilers say it.
    pub first_bit: Option<u64>,
    /// The bits between it and the most significant one of its unit, as older ones do.
    pub bits_above: Option<u64>,
    /// Elements of an array.
    pub count: Option<u64>,
    /// Whether it is only declared.
    pub incomplete: bool,
    /// Its members, parameters or dimensions.
    pub children: Vec<usize>,
}

/// What an entry can be, as far as C has it.
pub mod tag {
    #![allow(missing_docs)]
    pub const ARRAY: u64 = 0x01;
    pub const ENUM: u64 = 0x04;
    pub const PARAMETER: u64 = 0x05;
    pub const MEMBER: u64 = 0x0d;
    pub const POINTER: u64 = 0x0f;
    pub const STRUCT: u64 = 0x13;
    pub const FUNCTION: u64 = 0x15;
    pub const TYPEDEF: u64 = 0x16;
    pub const UNION: u64 = 0x17;
    pub const VARIADIC: u64 = 0x18;
    pub const DIMENSION: u64 = 0x21;
    pub const BASE: u64 = 0x24;
    pub const CONST: u64 = 0x26;
    pub const VARIABLE: u64 = 0x34;
    pub const VOLATILE: u64 = 0x35;
    pub const RESTRICT: u64 = 0x37;
}

/// The entries of an object that was compiled from one file.
#[derive(Debug)]
pub struct Dwarf {
    entries: HashMap<usize, Entry>,
    /// Whether the low byte of a number comes first: the order of bitfields depends on it.
    pub little: bool,
}

impl Dwarf {
    /// Reads an object. None where it has nothing of the kind, or not in a form that is known here.
    pub fn read(object: &Object, file: &[u8]) -> Option<Dwarf> {
        let number = object.sections.iter().position(|section| section.name == ".debug_info")?;
        let mut references = HashMap::new();
        let lists = object.sections.iter().filter_map(|section| section.relocations.as_ref());
        for relocation in lists.filter(|(target, _)| *target == number).flat_map(|(_, list)| list) {
            let symbol = object.symbols.get(relocation.symbol)?;
            references.insert(usize::try_from(relocation.offset).ok()?, (symbol.value, relocation.addend));
        }
        let mut reader = Reader {
            bytes: object.contents(file, ".debug_info")?,
            strings: object.contents(file, ".debug_str").unwrap_or_default(),
            references,
            little: object.little,
            at: 0,
            address: 0,
        };
        let abbreviations = abbreviations(object.contents(file, ".debug_abbrev")?, object.little)?;
        reader.header()?;
        let mut entries = HashMap::new();
        reader.entries(&abbreviations, &mut entries)?;
        Some(Dwarf { entries, little: object.little })
    }

    /// An entry, by its place.
    pub fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(&place)
    }

    /// The types of variables, by their names.
    pub fn variables(&self) -> HashMap<&str, usize> {
        let variables = self.entries.values().filter(|entry| entry.tag == tag::VARIABLE);
        variables.filter_map(|entry| Some((entry.name.as_deref()?, entry.ty?))).collect()
    }
}

/// How entries of one kind are written: tag, whether children follow, attributes with their forms.
struct Abbreviation {
    tag: u64,
    children: bool,
    attributes: Vec<(u64, u64)>,
}

fn abbreviations(bytes: &[u8], little: bool) -> Option<HashMap<u64, Abbreviation>> {
    let mut reader = Reader { bytes, strings: &[], references: HashMap::new(), little, at: 0, address: 0 };
    let mut table = HashMap::new();
    loop {
        let code = reader.unsigned()?;
        if code == 0 {
            return Some(table);
        }
        let mut abbreviation =
            Abbreviation { tag: reader.unsigned()?, children: reader.number(1)? != 0, attributes: Vec::new() };
        loop {
            match (reader.unsigned()?, reader.unsigned()?) {
                (0, 0) => break,
                pair => abbreviation.attributes.push(pair),
            }
        }
        table.insert(code, abbreviation);
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    strings: &'a [u8],
    /// By the place that they fill in: the value of a symbol, and what is added to it.
    references: HashMap<usize, (u64, Option<u64>)>,
    little: bool,
    at: usize,
    /// Bytes of an address.
    address: usize,
}

/// The value of an attribute.
enum Value<'a> {
    Number(u64),
    Text(&'a [u8]),
    /// An expression, a list: nothing that is asked for here.
    Other,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(count)?)?;
        self.at += count;
        Some(taken)
    }

    fn number(&mut self, width: usize) -> Option<u64> {
        let little = self.little;
        let bytes = self.take(width)?;
        let fold = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
        Some(if little { bytes.iter().rev().fold(0, fold) } else { bytes.iter().fold(0, fold) })
    }

    fn unsigned(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.number(1)?;
            value |= (byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<u64> {
        let start = self.at;
        let value = self.unsigned()?;
        let width = 7 * (self.at - start);
        let negative = width < 64 && value >> (width - 1) & 1 == 1;
        Some(if negative { value | u64::MAX << width } else { value })
    }

    /// The only unit: its length, version, the offset of its abbreviations, the size of an address.
    fn header(&mut self) -> Option<()> {
        let (_length, version) = (self.number(4)?, self.number(2)?);
        let _abbreviations = self.number(4)?;
        self.address = self.number(1)? as usize;
        (version == 4).then_some(())
    }

    fn entries(&mut self, abbreviations: &HashMap<u64, Abbreviation>, into: &mut HashMap<usize, Entry>) -> Option<()> {
        let mut parents: Vec<usize> = Vec::new();
        loop {
            let place = self.at;
            let code = self.unsigned()?;
            if code == 0 {
                // The end of somebody's children.
                parents.pop();
            } else {
                let abbreviation = abbreviations.get(&code)?;
                let mut entry = Entry { tag: abbreviation.tag, ..Entry::default() };
                for (attribute, form) in &abbreviation.attributes {
                    let value = self.value(*form)?;
                    note(&mut entry, *attribute, &value);
                }
                into.insert(place, entry);
                if let Some(parent) = parents.last().and_then(|parent| into.get_mut(parent)) {
                    parent.children.push(place);
                }
                if abbreviation.children {
                    parents.push(place);
                }
            }
            if parents.is_empty() {
                return Some(());
            }
        }
    }

    /// A place in another section, which the linker would fill in.
    fn reference(&mut self) -> Option<u64> {
        let here = self.at;
        let number = self.number(4)?;
        Some(match self.references.get(&here) {
            Some((symbol, addend)) => symbol.wrapping_add(addend.unwrap_or(number)),
            None => number,
        })
    }

    fn value(&mut self, form: u64) -> Option<Value<'a>> {
        let number = match form {
            0x01 => self.number(self.address)?,
            0x05 | 0x12 => self.number(2)?,
            0x06 | 0x13 | 0x17 => self.number(4)?,
            0x07 | 0x14 => self.number(8)?,
            0x0b | 0x0c | 0x11 => self.number(1)?,
            0x0d => self.signed()?,
            0x0f | 0x15 => self.unsigned()?,
            0x10 => self.reference()?,
            0x19 => 1,
            0x08 => {
                let text = text(self.bytes.get(self.at..)?)?;
                self.at += text.len() + 1;
                return Some(Value::Text(text));
            }
            0x0e => {
                let place = usize::try_from(self.reference()?).ok()?;
                return Some(Value::Text(text(self.strings.get(place..)?)?));
            }
            0x03 | 0x04 | 0x09 | 0x0a | 0x18 => {
                let length = match form {
                    0x03 => self.number(2)?,
                    0x04 => self.number(4)?,
                    0x0a => self.number(1)?,
                    _ => self.unsigned()?,
                };
                self.take(usize::try_from(length).ok()?)?;
                return Some(Value::Other);
            }
            _ => return None,
        };
        Some(Value::Number(number))
    }
}

/// What stands before the first NUL.
fn text(bytes: &[u8]) -> Option<&[u8]> {
    bytes.split(|byte| *byte == 0).next().filter(|text| text.len() < bytes.len())
}

fn note(entry: &mut Entry, attribute: u64, value: &Value<'_>) {
    match (attribute, value) {
        (0x03, Value::Text(name)) => entry.name = Some(String::from_utf8_lossy(name).into_owned()),
        (0x0b, Value::Number(size)) => entry.size = Some(*size),
        (0x0c, Value::Number(bits)) => entry.bits_above = Some(*bits),
        (0x0d, Value::Number(bits)) => entry.bits = Some(*bits),
        // The last index: none is -1.
        (0x2f, Value::Number(last)) => entry.count = Some(last.wrapping_add(1)),
        (0x37, Value::Number(count)) => entry.count = Some(*count),
        (0x38, Value::Number(at)) => entry.at = Some(*at),
        (0x3c, Value::Number(declared)) => entry.incomplete = *declared != 0,
        (0x49, Value::Number(ty)) => entry.ty = usize::try_from(*ty).ok(),
        (0x6b, Value::Number(bit)) => entry.first_bit = Some(*bit),
        _ => {}
    }
}
