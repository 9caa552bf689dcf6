//! Debug information to types.

use super::types::{Member, Record, Type};
use anyhow::{bail, Context, Result};
use gimli::{constants as dw, AttributeValue, DebuggingInformationEntry, Dwarf, Reader, Unit, UnitOffset};

/// The types that the members of a struct point to, in order. The first `records` are described by what they hold.
pub fn pointees<R: Reader<Offset = usize>>(dwarf: &Dwarf<R>, holder: &str, records: usize) -> Result<Vec<Type>> {
    let mut units = dwarf.units();
    while let Some(header) = units.next()? {
        let unit = dwarf.unit(header)?;
        let reader = Types { dwarf, unit: &unit };
        if let Some(list) = reader.pointees(holder, records)? {
            return Ok(list);
        }
    }
    bail!("the debug information has no struct {holder}")
}

/// A qualifier of an array is one of its elements. The compiler says so of some arrays twice.
fn qualified(word: &'static str, ty: Type) -> Type {
    match ty {
        Type::Array(element, length) => Type::Array(Box::new(qualified(word, *element)), length),
        Type::Qualified(same, ty) if same == word => Type::Qualified(same, ty),
        ty => Type::Qualified(word, Box::new(ty)),
    }
}

struct Types<'a, R: Reader<Offset = usize>> {
    dwarf: &'a Dwarf<R>,
    unit: &'a Unit<R>,
}

type Entry<'a, R> = DebuggingInformationEntry<'a, 'a, R>;

impl<R: Reader<Offset = usize>> Types<'_, R> {
    fn pointees(&self, holder: &str, records: usize) -> Result<Option<Vec<Type>>> {
        let mut entries = self.unit.entries();
        let holder = loop {
            match entries.next_dfs()? {
                None => return Ok(None),
                Some((_, entry))
                    if entry.tag() == dw::DW_TAG_structure_type && self.name(entry)?.as_deref() == Some(holder) =>
                {
                    break entry.offset();
                }
                Some(_) => {}
            }
        };
        let mut list = vec![];
        for member in self.children(holder)? {
            let pointer = self.target(member)?.context("a member without a type")?;
            let target = self.target(pointer)?;
            list.push(match target {
                Some(target) if list.len() < records => self.contents(target)?,
                target => self.read(target, true)?,
            });
        }
        Ok(Some(list))
    }

    fn entry(&self, at: UnitOffset<usize>) -> Result<Entry<'_, R>> {
        Ok(self.unit.entry(at)?)
    }

    fn children(&self, at: UnitOffset<usize>) -> Result<Vec<UnitOffset<usize>>> {
        let mut tree = self.unit.entries_tree(Some(at))?;
        let mut children = tree.root()?.children();
        let mut list = vec![];
        while let Some(child) = children.next()? {
            list.push(child.entry().offset());
        }
        Ok(list)
    }

    fn name(&self, entry: &Entry<'_, R>) -> Result<Option<String>> {
        let Some(value) = entry.attr_value(dw::DW_AT_name)? else { return Ok(None) };
        Ok(Some(self.dwarf.attr_string(self.unit, value)?.to_string_lossy()?.into_owned()))
    }

    fn number(&self, entry: &Entry<'_, R>, name: gimli::DwAt) -> Result<Option<u64>> {
        Ok(entry.attr_value(name)?.and_then(|value| value.udata_value()))
    }

    fn target(&self, at: UnitOffset<usize>) -> Result<Option<UnitOffset<usize>>> {
        match self.entry(at)?.attr_value(dw::DW_AT_type)? {
            None => Ok(None),
            Some(AttributeValue::UnitRef(target)) => Ok(Some(target)),
            Some(other) => bail!("a type in another unit: {other:?}"),
        }
    }

    /// The contents of a struct or union, tag or no tag.
    fn contents(&self, mut at: UnitOffset<usize>) -> Result<Type> {
        loop {
            let entry = self.entry(at)?;
            match entry.tag() {
                dw::DW_TAG_typedef | dw::DW_TAG_const_type | dw::DW_TAG_volatile_type => {
                    match self.target(at)? {
                        Some(target) => at = target,
                        None => return Ok(Type::Void),
                    };
                }
                dw::DW_TAG_structure_type | dw::DW_TAG_union_type
                    if entry.attr_value(dw::DW_AT_declaration)?.is_none() =>
                {
                    return self.record(at).map(Type::Record);
                }
                _ => return self.read(Some(at), true),
            }
        }
    }

    /// A type as something else mentions it; by value, or behind a pointer.
    fn read(&self, at: Option<UnitOffset<usize>>, by_value: bool) -> Result<Type> {
        let Some(at) = at else { return Ok(Type::Void) };
        let entry = self.entry(at)?;
        let qualified = |word| Ok(qualified(word, self.read(self.target(at)?, by_value)?));
        match entry.tag() {
            dw::DW_TAG_base_type => Ok(Type::Base(self.name(&entry)?.context("a base type without a name")?)),
            dw::DW_TAG_typedef | dw::DW_TAG_restrict_type => self.read(self.target(at)?, by_value),
            dw::DW_TAG_const_type => qualified("const"),
            dw::DW_TAG_volatile_type => qualified("volatile"),
            dw::DW_TAG_atomic_type => qualified("_Atomic"),
            dw::DW_TAG_pointer_type => Ok(Type::Pointer(Box::new(self.read(self.target(at)?, false)?))),
            dw::DW_TAG_array_type => self.array(at),
            dw::DW_TAG_subroutine_type => self.function(at),
            dw::DW_TAG_enumeration_type => {
                let base = match self.read(self.target(at)?, true)? {
                    Type::Base(base) => base,
                    // Only declared.
                    other => other.to_string(),
                };
                Ok(Type::Enum(self.name(&entry)?, base))
            }
            tag @ (dw::DW_TAG_structure_type | dw::DW_TAG_union_type) => match self.name(&entry)? {
                Some(name) => {
                    let kind = if tag == dw::DW_TAG_union_type { "union" } else { "struct" };
                    let size = if by_value { self.number(&entry, dw::DW_AT_byte_size)? } else { None };
                    Ok(Type::Tagged(format!("{kind} {name}"), size))
                }
                None => self.record(at).map(Type::Record),
            },
            other => bail!("a type of an unknown kind: {other}"),
        }
    }

    fn array(&self, at: UnitOffset<usize>) -> Result<Type> {
        let mut lengths = vec![];
        for child in self.children(at)? {
            let entry = self.entry(child)?;
            if entry.tag() == dw::DW_TAG_subrange_type {
                let last = self.number(&entry, dw::DW_AT_upper_bound)?;
                lengths.push(self.number(&entry, dw::DW_AT_count)?.or(last.map(|last| last.wrapping_add(1))));
            }
        }
        let element = self.read(self.target(at)?, true)?;
        Ok(lengths.into_iter().rev().fold(element, |inner, length| Type::Array(Box::new(inner), length)))
    }

    fn function(&self, at: UnitOffset<usize>) -> Result<Type> {
        let mut parameters = vec![];
        let mut variadic = false;
        for child in self.children(at)? {
            match self.entry(child)?.tag() {
                // Qualifiers of a parameter itself are no part of the function's type.
                dw::DW_TAG_formal_parameter => parameters.push(match self.read(self.target(child)?, true)? {
                    Type::Qualified(_, ty) => *ty,
                    ty => ty,
                }),
                dw::DW_TAG_unspecified_parameters => variadic = true,
                _ => {}
            }
        }
        Ok(Type::Function(Box::new(self.read(self.target(at)?, true)?), parameters, variadic))
    }

    fn record(&self, at: UnitOffset<usize>) -> Result<Record> {
        let entry = self.entry(at)?;
        let mut members = vec![];
        for child in self.children(at)? {
            let member = self.entry(child)?;
            if member.tag() != dw::DW_TAG_member {
                continue;
            }
            let width = self.number(&member, dw::DW_AT_bit_size)?;
            let byte = self.number(&member, dw::DW_AT_data_member_location)?.unwrap_or(0);
            let bit = match (width, self.number(&member, dw::DW_AT_data_bit_offset)?) {
                (Some(_), None) => bail!("a bitfield in the manner of DWARF 3"),
                (_, bit) => bit.unwrap_or(byte * 8),
            };
            // A member's own qualifiers say how C code may use it, and nothing of what is where.
            let ty = self.read(self.target(child)?, true)?.unqualified();
            members.push(Member { name: self.name(&member)?, bit, width, ty });
        }
        Ok(Record {
            union: entry.tag() == dw::DW_TAG_union_type,
            size: self.number(&entry, dw::DW_AT_byte_size)?.unwrap_or(0),
            members,
        })
    }
}
