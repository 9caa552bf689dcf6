//! A kernel's types, by name.

use std::collections::HashMap;

use anyhow::Result;

use super::read;
use super::types::{Id, Member, Qualifier, Type};

/// No chain of typedefs and qualifiers is longer: damaged BTF may have circles.
const CHAIN: usize = 64;

/// What C keeps apart by a word in front of the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Space {
    Struct,
    Union,
    Enum,
    Typedef,
    Function,
    Variable,
}

/// What an enum says of one of its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enumerator {
    pub value: i128,
    /// The enum's size in bytes.
    pub size: u32,
}

pub struct Btf {
    pub little_endian: bool,
    types: Vec<Type>,
    names: HashMap<Space, HashMap<Box<str>, Vec<Id>>>,
    enumerators: HashMap<Box<str>, Vec<Enumerator>>,
    /// Whether enums tell their sign; pahole does so since it knows of enums of 64 bits.
    pub signs: bool,
    /// The size of a pointer in bytes.
    pub pointer: u32,
}

impl Btf {
    pub fn parse(bytes: &[u8]) -> Result<Btf> {
        let read::Parsed { little_endian, types } = read::read(bytes)?;
        let mut names: HashMap<Space, HashMap<Box<str>, Vec<Id>>> = HashMap::new();
        let mut enumerators: HashMap<Box<str>, Vec<Enumerator>> = HashMap::new();
        for (id, ty) in types.iter().enumerate() {
            let space = match ty {
                Type::Record { union: false, .. } => Space::Struct,
                Type::Record { union: true, .. } => Space::Union,
                Type::Enum { values, size, .. } => {
                    for (name, value) in values {
                        let enumerator = Enumerator { value: *value, size: *size };
                        enumerators.entry(name.clone().unwrap_or_default()).or_default().push(enumerator);
                    }
                    // An enum that is declared only has no values.
                    if values.is_empty() {
                        continue;
                    }
                    Space::Enum
                }
                Type::Typedef { .. } => Space::Typedef,
                Type::Function { .. } => Space::Function,
                Type::Variable { .. } => Space::Variable,
                _ => continue,
            };
            if let Some(name) = ty.name() {
                names.entry(space).or_default().entry(name.into()).or_default().push(id as Id);
            }
        }
        let signs = types.iter().any(|ty| matches!(ty, Type::Enum { signed: true, .. }));
        // BTF does not say it; `long` has the size of a pointer in every kernel.
        let long = types.iter().find_map(|ty| match ty {
            Type::Int { name: Some(name), size, .. }
                if matches!(&**name, "long int" | "long unsigned int" | "long") =>
            {
                Some(*size)
            }
            _ => None,
        });
        Ok(Btf { little_endian, types, names, enumerators, signs, pointer: long.unwrap_or(8) })
    }

    pub fn len(&self) -> usize {
        self.types.len()
    }

    pub fn is_empty(&self) -> bool {
        self.types.len() < 2
    }

    pub fn get(&self, id: Id) -> &Type {
        // Every reference was checked when it was read.
        self.types.get(id as usize).unwrap_or(&Type::Void)
    }

    /// Every type of that name: compile units may each have their own.
    pub fn named(&self, space: Space, name: &str) -> &[Id] {
        self.names.get(&space).and_then(|names| names.get(name)).map_or(&[], Vec::as_slice)
    }

    /// Every enumerator of that name.
    pub fn enumerator(&self, name: &str) -> &[Enumerator] {
        self.enumerators.get(name).map_or(&[], Vec::as_slice)
    }

    /// What a type is, without typedefs, qualifiers and tags; and what it went through.
    pub fn chain(&self, mut id: Id) -> Chain<'_> {
        let mut chain = Chain { typedefs: Vec::new(), qualifiers: Qualifiers::default(), id };
        for _ in 0..CHAIN {
            id = match self.get(id) {
                Type::Typedef { name, of } => {
                    chain.typedefs.push((name.as_deref().unwrap_or_default(), chain.qualifiers));
                    *of
                }
                Type::Qualified(qualifier, of) => {
                    chain.qualifiers = chain.qualifiers.with(*qualifier);
                    *of
                }
                Type::Tag(of) => *of,
                _ => break,
            };
            chain.id = id;
        }
        chain
    }

    /// What a type is in the end.
    pub fn strip(&self, id: Id) -> Id {
        self.chain(id).id
    }

    /// The size in bytes; of functions and what is declared only: none.
    pub fn size(&self, id: Id) -> Option<u64> {
        let mut count = 1_u64;
        let mut id = self.strip(id);
        for _ in 0..CHAIN {
            let size = match self.get(id) {
                Type::Int { size, .. }
                | Type::Float { size, .. }
                | Type::Record { size, .. }
                | Type::Enum { size, .. } => *size,
                Type::Pointer(_) => self.pointer,
                Type::Array { element, length } => {
                    count = count.checked_mul(u64::from(*length))?;
                    id = self.strip(*element);
                    continue;
                }
                _ => return None,
            };
            return count.checked_mul(u64::from(size));
        }
        None
    }

    /// A record's members.
    pub fn members(&self, id: Id) -> &[Member] {
        match self.get(id) {
            Type::Record { members, .. } => members,
            _ => &[],
        }
    }

    /// The member of that name, also within members without a name.
    pub fn member(&self, id: Id, name: &str) -> Option<&Member> {
        let mut records = vec![id];
        let mut next = 0;
        while let Some(record) = records.get(next) {
            let members = self.members(*record);
            if let Some(member) = members.iter().find(|member| member.name.as_deref() == Some(name)) {
                return Some(member);
            }
            for member in members.iter().filter(|member| member.name.is_none()) {
                let within = self.strip(member.of);
                if !records.contains(&within) {
                    records.push(within);
                }
            }
            next += 1;
        }
        None
    }
}

/// The way from a type to what it is.
pub struct Chain<'btf> {
    /// The typedefs passed, each with the qualifiers before it.
    pub typedefs: Vec<(&'btf str, Qualifiers)>,
    pub qualifiers: Qualifiers,
    pub id: Id,
}

/// `const`, `volatile` and `restrict` of one type.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Qualifiers {
    pub is_const: bool,
    pub is_volatile: bool,
    pub is_restrict: bool,
}

impl Qualifiers {
    pub fn with(mut self, qualifier: Qualifier) -> Qualifiers {
        match qualifier {
            Qualifier::Const => self.is_const = true,
            Qualifier::Volatile => self.is_volatile = true,
            Qualifier::Restrict => self.is_restrict = true,
        }
        self
    }

    pub fn and(self, other: Qualifiers) -> Qualifiers {
        Qualifiers {
            is_const: self.is_const || other.is_const,
            is_volatile: self.is_volatile || other.is_volatile,
            is_restrict: self.is_restrict || other.is_restrict,
        }
    }
}
