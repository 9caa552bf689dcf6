//! What BTF can say of C types, as `Documentation/bpf/btf.rst` of the kernel describes it.

/// The number of a type. 0 is `void`.
pub type Id = u32;

/// A name, or nothing where C gave none.
pub type Name = Option<Box<str>>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    Void,
    Int {
        name: Name,
        size: u32,
        /// How many of its bits count, and the first of them: bitfields of old compilers.
        bits: u8,
        offset: u8,
    },
    Pointer(Id),
    Array {
        element: Id,
        length: u32,
    },
    Record {
        union: bool,
        name: Name,
        size: u32,
        members: Vec<Member>,
    },
    Enum {
        name: Name,
        size: u32,
        signed: bool,
        values: Vec<(Name, i128)>,
    },
    /// A struct or union of which no more than the name is known.
    Forward {
        union: bool,
        name: Name,
    },
    Typedef {
        name: Name,
        of: Id,
    },
    Qualified(Qualifier, Id),
    /// A remark on a type (`__user`), which C's type system does not know of.
    Tag(Id),
    Function {
        name: Name,
        prototype: Id,
    },
    Prototype {
        result: Id,
        parameters: Vec<Id>,
        variadic: bool,
    },
    Variable {
        name: Name,
        of: Id,
    },
    Float {
        name: Name,
        size: u32,
    },
    /// Of sections and declarations: nothing that a type refers to.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    Const,
    Volatile,
    Restrict,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub name: Name,
    pub of: Id,
    /// In bits from the start of the record.
    pub at: u32,
    /// The number of bits of a bitfield.
    pub width: Option<u8>,
}

impl Type {
    /// Its own name.
    pub fn name(&self) -> Option<&str> {
        match self {
            Type::Int { name, .. }
            | Type::Record { name, .. }
            | Type::Enum { name, .. }
            | Type::Forward { name, .. }
            | Type::Typedef { name, .. }
            | Type::Function { name, .. }
            | Type::Variable { name, .. }
            | Type::Float { name, .. } => name.as_deref(),
            _ => None,
        }
    }

    /// The type of a variable.
    pub fn of_variable(&self) -> Option<Id> {
        match self {
            Type::Variable { of, .. } => Some(*of),
            _ => None,
        }
    }

    /// The types that it refers to.
    pub fn references(&self) -> Vec<Id> {
        match self {
            Type::Pointer(of)
            | Type::Array { element: of, .. }
            | Type::Typedef { of, .. }
            | Type::Qualified(_, of)
            | Type::Tag(of)
            | Type::Function { prototype: of, .. }
            | Type::Variable { of, .. } => vec![*of],
            Type::Record { members, .. } => members.iter().map(|member| member.of).collect(),
            Type::Prototype { result, parameters, .. } => parameters.iter().copied().chain([*result]).collect(),
            _ => Vec::new(),
        }
    }
}
