//! Records, laid out as rows: a row for each member, those of unnamed members below them.

use crate::facts::{MemberType, Place, Record};

use super::ctype::CType;
use super::kernel::Btf;
use super::same::Judge;
use super::set::Set;
use super::types::{Id, Type};

/// Unnamed members within unnamed members; damaged BTF may go round in circles.
const DEPTH: usize = 16;
/// More than any record has, with all that is within it.
const ROWS: usize = 1 << 16;

/// A member of either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<What> {
    /// In how many unnamed members it is.
    pub depth: usize,
    /// Empty for an unnamed one.
    pub name: String,
    /// In bits from the start of the outermost record.
    pub at: u64,
    /// Of a bitfield.
    pub width: Option<u64>,
    pub what: What,
}

/// What a member is, in the set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Here {
    /// The type as the fact spells it, and read.
    Spelled(String, CType),
    /// A type without a name, which a fact of its own tells of.
    Unnamed,
    /// An unnamed member of this size.
    Part(u64),
}

/// The rows of a record of the set. An error is a fault of its facts.
pub fn here(set: &Set, record: &Record) -> Result<Vec<Row<Here>>, String> {
    let mut rows = Vec::new();
    add_here(set, record, 0, 0, &mut rows)?;
    Ok(rows)
}

fn add_here(set: &Set, record: &Record, depth: usize, start: u64, rows: &mut Vec<Row<Here>>) -> Result<(), String> {
    for member in &record.members {
        let (at, width) = match member.place {
            Place::Byte(at) => (start + at * 8, None),
            Place::Bits { at, width } => (start + at, Some(width)),
        };
        let (name, what, part) = match &member.ty {
            MemberType::Spelled(text) => {
                let ty = CType::parse(text).map_err(|error| format!("{}: {error:#}", member.name))?;
                (member.name.clone(), Here::Spelled(text.clone(), ty), None)
            }
            MemberType::Unnamed => (member.name.clone(), Here::Unnamed, None),
            MemberType::Part(rust) => {
                let part = set.part(rust).ok_or_else(|| format!("{}: the set has no part {rust}", member.name))?;
                (String::new(), Here::Part(part.size), Some(part))
            }
        };
        rows.push(Row { depth, name, at, width, what });
        if let Some(part) = part {
            if depth == DEPTH {
                return Err(format!("{}: unnamed members go deeper than {DEPTH} levels", member.name));
            }
            add_here(set, part, depth + 1, at, rows)?;
        }
    }
    Ok(())
}

/// The rows of a record of the kernel.
pub fn there(btf: &Btf, id: Id) -> Vec<Row<Id>> {
    let mut rows = Vec::new();
    add_there(btf, id, 0, 0, &mut rows);
    rows
}

fn add_there(btf: &Btf, id: Id, depth: usize, start: u64, rows: &mut Vec<Row<Id>>) {
    for member in btf.members(id) {
        let core = btf.strip(member.of);
        let mut at = start + u64::from(member.at);
        let mut width = member.width.map(u64::from);
        if let (None, Type::Int { size, bits, offset, .. }) = (width, btf.get(core)) {
            // The older way to write a bitfield: an integer of fewer bits than it has room for.
            if u64::from(*bits) < u64::from(*size) * 8 && *bits != 0 {
                at += u64::from(*offset);
                width = Some(u64::from(*bits));
            }
        }
        let record = matches!(btf.get(core), Type::Record { .. });
        if member.name.is_none() && !record || rows.len() >= ROWS {
            continue;
        }
        let name = member.name.as_deref().unwrap_or_default().to_owned();
        rows.push(Row { depth, name, at, width, what: member.of });
        if member.name.is_none() && depth < DEPTH {
            add_there(btf, core, depth + 1, at, rows);
        }
    }
}

impl Judge<'_> {
    /// Whether a member is the same on both sides.
    pub fn same_row(&self, here: &Row<Here>, there: &Row<Id>) -> bool {
        here.depth == there.depth
            && here.name == there.name
            && here.at == there.at
            && here.width == there.width
            && match &here.what {
                Here::Spelled(_, ty) if here.width.is_some() => self.same_bits(ty, there.what),
                Here::Spelled(_, ty) => self.same(ty, there.what),
                Here::Unnamed => self.has_unnamed(there.what),
                Here::Part(size) => self.btf.size(there.what) == Some(*size),
            }
    }

    /// Whether a type without a name is behind arrays, pointers and functions.
    fn has_unnamed(&self, id: Id) -> bool {
        let (mut pending, mut seen) = (vec![id], Vec::new());
        while let Some(id) = pending.pop() {
            let id = self.btf.strip(id);
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            match self.btf.get(id) {
                Type::Record { name, .. } | Type::Enum { name, .. } if name.is_none() => return true,
                ty @ (Type::Pointer(_) | Type::Array { .. } | Type::Prototype { .. }) => {
                    pending.extend(ty.references())
                }
                _ => {}
            }
        }
        false
    }
}

/// How a row is printed.
pub fn text<What>(row: &Row<What>, spelled: &str) -> String {
    let place = match row.width {
        Some(width) => format!("{}.{}:{width}", row.at / 8, row.at % 8),
        None => (row.at / 8).to_string(),
    };
    let name = if row.name.is_empty() { "(unnamed)" } else { &row.name };
    format!("{}@{place} {name}: {spelled}", "  ".repeat(row.depth + 1))
}
