//! The fields of a record as C reaches them, and how they changed.
//!
//! Types without a name are described through who holds them: the members of an unnamed member are the holder's own, and
//! those of a field whose type has no name are called after the field, `info.owner`.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use crate::facts::{Fact, Member, MemberType, Place, Record};

use super::rename;

/// Deeper records are none of a kernel.
const DEPTH: usize = 32;

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Field {
    /// As C reaches it: `i_lru`, `info[].owner`.
    pub name: String,
    /// As Rust reaches it, which has a name for each unnamed member: `anon__i_lru.i_lru`.
    pub rust: String,
    #[serde(flatten)]
    pub place: Spot,
    #[serde(rename = "type")]
    pub ty: String,
}

/// A [`Place`] that knows its names in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Spot {
    Byte { byte: u64 },
    Bits { bit: u64, width: u64 },
}

impl Spot {
    fn within(place: Place, base: u64) -> Spot {
        match place {
            Place::Byte(at) => Spot::Byte { byte: base + at },
            Place::Bits { at, width } => Spot::Bits { bit: base * 8 + at, width },
        }
    }

    /// The first bit.
    fn start(self) -> u64 {
        match self {
            Spot::Byte { byte } => byte * 8,
            Spot::Bits { bit, .. } => bit,
        }
    }

    fn width(self) -> Option<u64> {
        match self {
            Spot::Byte { .. } => None,
            Spot::Bits { width, .. } => Some(width),
        }
    }
}

/// The records without a name of a key, by how their holders lead to them.
#[derive(Debug, Default)]
pub struct Unnamed<'a> {
    /// By the Rust name, which the unnamed member has.
    parts: HashMap<&'a str, &'a Record>,
    /// By `((struct page *)0)->field`, with how C goes on from the field.
    of_fields: HashMap<&'a str, (&'a Record, String)>,
}

impl<'a> Unnamed<'a> {
    pub fn of(facts: impl IntoIterator<Item = &'a Fact>) -> Unnamed<'a> {
        let mut unnamed = Unnamed::default();
        for fact in facts {
            let Fact::Record(record) = fact else { continue };
            match record.c.as_deref() {
                None => drop(unnamed.parts.insert(&record.rust, record)),
                Some(c) => {
                    if let Some((path, step)) = holder(c) {
                        unnamed.of_fields.insert(path, (record, step));
                    }
                }
            }
        }
        unnamed
    }

    /// The fields of a record, and in `described` the C names of the types that are described with it.
    pub fn fields(&self, record: &'a Record, described: &mut HashSet<&'a str>) -> Vec<Field> {
        let mut fields = Vec::new();
        self.walk(record, &Within { holder: record, base: 0, c: "", rust: "", depth: 0 }, &mut fields, described);
        fields
    }

    fn walk(&self, record: &'a Record, within: &Within, fields: &mut Vec<Field>, described: &mut HashSet<&'a str>) {
        if within.depth > DEPTH {
            return;
        }
        for member in &record.members {
            let spot = Spot::within(member.place, within.base);
            let rust = format!("{}{}", within.rust, rust_name(member));
            if let (MemberType::Part(part), Place::Byte(at)) = (&member.ty, member.place) {
                if let Some(part) = self.parts.get(part.as_str()) {
                    let rust = format!("{rust}.");
                    let depth = within.depth + 1;
                    self.walk(
                        part,
                        &Within { base: within.base + at, rust: &rust, depth, ..*within },
                        fields,
                        described,
                    );
                }
                continue;
            }
            let name = format!("{}{}", within.c, member.name);
            let own = match &member.ty {
                MemberType::Spelled(_) | MemberType::Part(_) => None,
                MemberType::Unnamed => self.of_field(within.holder, &member.name),
            };
            let ty = match (&member.ty, own) {
                (MemberType::Spelled(ty), _) => ty.clone(),
                (_, Some((own, _))) => format!("unnamed, {} bytes", own.size),
                _ => "unnamed".to_owned(),
            };
            fields.push(Field { name: name.clone(), rust: rust.clone(), place: spot, ty });
            if let Some((own, step)) = own {
                described.extend(own.c.as_deref());
                let (c, rust) = (format!("{name}{step}"), format!("{rust}{step}"));
                // Its members are placed from its own start: they stay where they are when it moves as a whole.
                let inner = Within { holder: own, base: 0, c: &c, rust: &rust, depth: within.depth + 1 };
                self.walk(own, &inner, fields, described);
            }
        }
    }

    fn of_field(&self, holder: &Record, field: &str) -> Option<(&'a Record, &str)> {
        let path = format!("(({} *)0)->{field}", holder.c.as_deref()?);
        self.of_fields.get(path.as_str()).map(|(record, step)| (*record, step.as_str()))
    }
}

/// Where a walk is.
struct Within<'a> {
    /// The record whose fields these are for C.
    holder: &'a Record,
    /// In bytes from the holder's start.
    base: u64,
    /// In front of a field's name.
    c: &'a str,
    rust: &'a str,
    depth: usize,
}

fn rust_name(member: &Member) -> &str {
    member.rust.as_deref().unwrap_or(&member.name)
}

/// `__typeof__(((struct page *)0)->field[0])`: the path to the field, and `[].`, which leads on from it.
fn holder(c: &str) -> Option<(&str, String)> {
    let mut path = c.strip_prefix("__typeof__(")?.strip_suffix(')')?;
    let mut step = String::new();
    loop {
        if let Some(array) = path.strip_suffix("[0]") {
            path = array;
            step.insert_str(0, "[]");
        } else if let Some(pointer) = path.strip_prefix("(*").and_then(|rest| rest.strip_suffix(')')) {
            path = pointer;
            step.insert(0, '*');
        } else {
            break;
        }
    }
    // What is pointed to last is reached by an arrow.
    match step.strip_suffix('*') {
        Some(rest) => step = format!("{rest}->"),
        None => step.push('.'),
    }
    path.starts_with("((").then_some((path, step))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Added,
    Removed,
    Changed,
    Renamed,
}

impl What {
    pub fn sign(self) -> char {
        match self {
            What::Added => '+',
            What::Removed => '-',
            What::Changed => '~',
            What::Renamed => '>',
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    pub change: What,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Field>,
}

impl FieldChange {
    fn both(&self) -> Option<(&Field, &Field)> {
        self.old.as_ref().zip(self.new.as_ref())
    }

    pub fn moved(&self) -> bool {
        self.both().is_some_and(|(old, new)| old.place.start() != new.place.start())
    }

    /// Another type, or another width.
    pub fn retyped(&self) -> bool {
        self.both().is_some_and(|(old, new)| old.ty != new.ty || old.place.width() != new.place.width())
    }

    /// C reaches it by the same name, and Rust by another way: it went into an unnamed member, or came out of one.
    pub fn regrouped(&self) -> bool {
        self.change == What::Changed && self.both().is_some_and(|(old, new)| old.rust != new.rust)
    }

    fn order(&self) -> (u64, What, &str) {
        let field = self.new.as_ref().or(self.old.as_ref());
        field.map_or((0, self.change, ""), |field| (field.place.start(), self.change, &field.name))
    }
}

/// What a field keeps that only got another name.
#[derive(PartialEq, Eq, Hash)]
struct Slot(Spot, String);

impl rename::Likeness for Slot {
    /// In one place of one record.
    fn is_telling(&self) -> bool {
        true
    }
}

/// In the order of their places.
pub fn compare(old: &[Field], new: &[Field]) -> Vec<FieldChange> {
    let by_name = |fields: &'_ [Field]| -> BTreeMap<String, Field> {
        fields.iter().map(|field| (field.name.clone(), field.clone())).collect()
    };
    let (mut removed, mut added) = (by_name(old), by_name(new));
    let mut changes = Vec::new();
    for field in old {
        let Some(namesake) = added.remove(&field.name) else { continue };
        removed.remove(&field.name);
        if namesake != *field {
            changes.push(FieldChange { change: What::Changed, old: Some(field.clone()), new: Some(namesake) });
        }
    }
    let (removed, added): (Vec<Field>, Vec<Field>) = (removed.into_values().collect(), added.into_values().collect());
    let keyed = |fields: &'_ [Field]| -> Vec<(String, Slot)> {
        fields.iter().map(|field| (field.name.clone(), Slot(field.place, field.ty.clone()))).collect()
    };
    let known: Vec<&str> = old.iter().chain(new).map(|field| field.name.as_str()).collect();
    let pairs = rename::pairs(&keyed(&removed), &keyed(&added), &known);
    for (old, new) in &pairs {
        let (old, new) = (removed[*old].clone(), added[*new].clone());
        changes.push(FieldChange { change: What::Renamed, old: Some(old), new: Some(new) });
    }
    for (number, field) in removed.into_iter().enumerate() {
        if !pairs.iter().any(|(old, _)| *old == number) {
            changes.push(FieldChange { change: What::Removed, old: Some(field), new: None });
        }
    }
    for (number, field) in added.into_iter().enumerate() {
        if !pairs.iter().any(|(_, new)| *new == number) {
            changes.push(FieldChange { change: What::Added, old: None, new: Some(field) });
        }
    }
    changes.sort_by(|a, b| a.order().cmp(&b.order()));
    changes
}
