//! Whether a type of the set and one of the kernel are the same.
//!
//! Types are the same by structure, and records and enums by name: whether two records of one name are the same is told
//! once, where they are compared, and not by everything that points to them.

use super::ctype::{base, CType, Expr, Signature, Tag};
use super::kernel::{Btf, Qualifiers, Space};
use super::set::Set;
use super::types::{Id, Type};

/// No chain of the set's typedefs is longer.
const CHAIN: usize = 64;

pub struct Judge<'a> {
    pub set: &'a Set,
    pub btf: &'a Btf,
}

/// Where a type stands, which decides on what of it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Plain,
    /// Qualifiers do not count: the result of a function, and the bits of a bitfield.
    Value,
    /// As of a value, and arrays and functions are pointers.
    Parameter,
}

/// A type of the set, without its typedefs.
struct Chain<'a> {
    typedefs: Vec<(&'a str, Qualifiers)>,
    qualifiers: Qualifiers,
    core: &'a CType,
}

impl Judge<'_> {
    pub fn same(&self, ty: &CType, id: Id) -> bool {
        self.same_at(Place::Plain, ty, Qualifiers::default(), id, Qualifiers::default())
    }

    /// `outer`: qualifiers of an array, which are those of its elements.
    fn same_at(&self, place: Place, ty: &CType, outer: Qualifiers, id: Id, outer_there: Qualifiers) -> bool {
        let here = self.chain(ty);
        let there = self.btf.chain(id);
        let qualifiers =
            |here: Qualifiers, there: Qualifiers| place != Place::Plain || here.and(outer) == there.and(outer_there);
        // A typedef that both went through: what follows is said by the typedef's own fact.
        for (name, before) in &here.typedefs {
            if let Some((_, before_there)) = there.typedefs.iter().find(|(other, _)| other == name) {
                return qualifiers(*before, *before_there);
            }
        }
        let elements = (here.qualifiers.and(outer), there.qualifiers.and(outer_there));
        match (here.core, self.btf.get(there.id)) {
            (CType::Array(element, _), Type::Pointer(of)) if place == Place::Parameter => {
                self.same_at(Place::Plain, element, elements.0, *of, Qualifiers::default())
            }
            (CType::Function(signature), Type::Pointer(of)) if place == Place::Parameter => {
                self.same_prototype(signature, self.btf.strip(*of))
            }
            (CType::Array(..), Type::Array { .. }) => self.same_array(here.core, elements.0, there.id, elements.1),
            (core, found) => qualifiers(here.qualifiers, there.qualifiers) && self.same_core(core, there.id, found),
        }
    }

    fn same_core(&self, core: &CType, id: Id, found: &Type) -> bool {
        match (core, found) {
            (CType::Void, Type::Void) => true,
            (CType::Base(name), Type::Int { .. } | Type::Float { .. }) => {
                let words: Vec<&str> = found.name().unwrap_or_default().split(' ').collect();
                base(&words).as_ref() == Some(name)
            }
            // An enum without a name is the integer behind it, in the set.
            (CType::Base(name), Type::Enum { .. }) if found.name().is_none() => self.is_integer_of(name, id),
            (CType::Tagged(tag, name), _) => tag_of(found) == Some(*tag) && found.name() == Some(name),
            (CType::Pointer(to), Type::Pointer(of)) => self.same(to, *of),
            (CType::Function(signature), Type::Prototype { .. }) => self.same_prototype(signature, id),
            (CType::Of(expr), _) => self.type_of(expr).into_iter().any(|candidate| self.btf.strip(candidate) == id),
            // The compiler's own type; what it stands for depends on the architecture.
            (CType::Typedef(name), _) if name == "__builtin_va_list" => match found {
                Type::Array { element: of, .. } | Type::Pointer(of) => match self.btf.get(self.btf.strip(*of)) {
                    // riscv's and loongarch's; powerpc's.
                    Type::Void | Type::Int { size: 1, .. } => matches!(found, Type::Pointer(_)),
                    of => is_va_list(of),
                },
                found => is_va_list(found),
            },
            // A name that the set has no fact of: the kernel may know what it stands for.
            (CType::Typedef(name), _) => {
                let candidates = self.btf.named(Space::Typedef, name);
                candidates.iter().any(|candidate| self.btf.strip(*candidate) == id)
            }
            _ => false,
        }
    }

    /// DWARF has all dimensions in one, and pahole makes one array of them: as many elements, then.
    fn same_array(&self, mut core: &CType, here: Qualifiers, id: Id, there: Qualifiers) -> bool {
        let (mut count, mut found, mut count_there) = (1_u64, id, 1_u64);
        while let CType::Array(element, length) = core {
            count = count.saturating_mul(length.unwrap_or(0));
            core = element;
        }
        for _ in 0..CHAIN {
            let Type::Array { element, length } = self.btf.get(found) else { break };
            count_there = count_there.saturating_mul(u64::from(*length));
            found = *element;
        }
        count == count_there && self.same_at(Place::Plain, core, here, found, there)
    }

    pub fn same_prototype(&self, signature: &Signature, id: Id) -> bool {
        let Type::Prototype { result, parameters, variadic } = self.btf.get(id) else { return false };
        let none = Qualifiers::default();
        if !self.same_at(Place::Value, &signature.result, none, *result, none) {
            return false;
        }
        if !signature.prototyped {
            return parameters.is_empty();
        }
        signature.variadic == *variadic
            && signature.parameters.len() == parameters.len()
            && signature
                .parameters
                .iter()
                .zip(parameters)
                .all(|(ty, id)| self.same_at(Place::Parameter, ty, none, *id, none))
    }

    fn chain<'b>(&'b self, ty: &'b CType) -> Chain<'b> {
        let mut chain = Chain { typedefs: Vec::new(), qualifiers: Qualifiers::default(), core: ty };
        for _ in 0..CHAIN {
            chain.core = match chain.core {
                CType::Qualified(qualifiers, ty) => {
                    chain.qualifiers = chain.qualifiers.and(*qualifiers);
                    ty
                }
                CType::Typedef(name) => {
                    chain.typedefs.push((name, chain.qualifiers));
                    match self.set.alias(name) {
                        Some(ty) => ty,
                        None => break,
                    }
                }
                _ => break,
            };
        }
        chain
    }

    /// The kernel's types that a type of the set may be: a name can stand for several.
    pub fn find(&self, ty: &CType) -> Vec<Id> {
        match ty {
            CType::Tagged(Tag::Struct, name) => self.btf.named(Space::Struct, name).to_vec(),
            CType::Tagged(Tag::Union, name) => self.btf.named(Space::Union, name).to_vec(),
            CType::Tagged(Tag::Enum, name) => self.btf.named(Space::Enum, name).to_vec(),
            CType::Typedef(name) => self.btf.named(Space::Typedef, name).to_vec(),
            CType::Qualified(_, ty) => self.find(ty),
            CType::Of(expr) => self.type_of(expr),
            _ => Vec::new(),
        }
    }

    /// The types that an expression may have in the kernel.
    pub fn type_of(&self, expr: &Expr) -> Vec<Id> {
        match expr {
            Expr::Variable(name) => {
                let variables = self.btf.named(Space::Variable, name).iter();
                variables.filter_map(|id| self.btf.get(*id).of_variable()).collect()
            }
            Expr::Field(record, field) => {
                let records = self.find(record).into_iter().map(|id| self.btf.strip(id));
                records.filter_map(|id| Some(self.btf.member(id, field)?.of)).collect()
            }
            Expr::Element(of) => {
                // Of several dimensions BTF has one: it was left with the first `[0]`.
                let merged = matches!(**of, Expr::Element(_));
                let of = self.type_of(of).into_iter().map(|id| self.btf.strip(id));
                of.filter_map(|id| match self.btf.get(id) {
                    Type::Array { element: of, .. } | Type::Pointer(of) => Some(*of),
                    _ => merged.then_some(id),
                })
                .collect()
            }
        }
    }

    /// The size and sign of an integer type.
    pub fn integer(&self, name: &str) -> Option<(u64, bool)> {
        Some(match name {
            "unsigned char" | "_Bool" => (1, false),
            "char" | "signed char" => (1, true),
            "unsigned short" => (2, false),
            "short" => (2, true),
            "unsigned int" => (4, false),
            "int" => (4, true),
            "unsigned long" => (u64::from(self.btf.pointer), false),
            "long" => (u64::from(self.btf.pointer), true),
            "unsigned long long" => (8, false),
            "long long" => (8, true),
            _ => return None,
        })
    }

    /// The size and sign of an enum. BTF of before the sign was told has it as it is `expected` to be.
    pub fn enum_integer(&self, id: Id, expected: bool) -> Option<(u64, bool)> {
        match self.btf.get(id) {
            Type::Enum { size, signed, .. } => {
                Some((u64::from(*size), if self.btf.signs { *signed } else { expected }))
            }
            _ => None,
        }
    }

    /// Whether a bitfield has the integer type that the fact names, which is the one behind typedefs and enums: it says
    /// how its bits are read.
    pub fn same_bits(&self, ty: &CType, id: Id) -> bool {
        let none = Qualifiers::default();
        self.same_at(Place::Value, ty, none, id, none)
            || matches!(ty, CType::Base(name) if self.is_integer_of(name, self.btf.strip(id)))
    }

    /// Whether a type is an enum of this integer's size and sign.
    fn is_integer_of(&self, name: &str, id: Id) -> bool {
        self.integer(name).is_some_and(|(size, signed)| self.enum_integer(id, signed) == Some((size, signed)))
    }
}

fn tag_of(ty: &Type) -> Option<Tag> {
    match ty {
        Type::Record { union, .. } | Type::Forward { union, .. } => Some(if *union { Tag::Union } else { Tag::Struct }),
        Type::Enum { .. } => Some(Tag::Enum),
        _ => None,
    }
}

fn is_va_list(ty: &Type) -> bool {
    ty.name().is_some_and(|name| name.starts_with("__va_list"))
}
