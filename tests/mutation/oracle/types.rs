//! C types as the compiler has understood them, and the question whether two are the same. Typedefs are gone: what a name
//! stands for counts, not the name.

use std::collections::HashSet;
use std::fmt;

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `void`.
    Void,
    /// A base type, as the compiler calls it: `long unsigned int`.
    Base(String),
    /// An enum: its tag, and the integer that holds it. What its enumerators are is a matter of constants.
    Enum(Option<String>, String),
    /// A struct or union with a tag: `struct page`. Its size, where it is held by value.
    Tagged(String, Option<u64>),
    /// A struct or union without a tag, and its size.
    Record(Record),
    /// A pointer.
    Pointer(Box<Type>),
    /// An array, and its length if it has one.
    Array(Box<Type>, Option<u64>),
    /// A function: its result, its parameters, whether more may follow.
    Function(Box<Type>, Vec<Type>, bool),
    /// A type behind `const` or the like.
    Qualified(&'static str, Box<Type>),
}

impl Type {
    /// Without its own qualifiers; an array's are those of its elements.
    pub fn unqualified(self) -> Type {
        match self {
            Type::Qualified(_, ty) => ty.unqualified(),
            Type::Array(element, length) => Type::Array(Box::new(element.unqualified()), length),
            ty => ty,
        }
    }

    /// The same, with the sizes of those structs and unions only that are among these.
    pub fn sized_by(&self, records: &HashSet<&str>) -> Type {
        match self {
            Type::Tagged(name, Some(_)) if !records.contains(name.as_str()) => Type::Tagged(name.clone(), None),
            Type::Array(element, length) => Type::Array(Box::new(element.sized_by(records)), *length),
            Type::Qualified(word, ty) => Type::Qualified(word, Box::new(ty.sized_by(records))),
            ty => ty.clone(),
        }
    }
}

/// A struct or union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Whether it is a union.
    pub union: bool,
    /// In bytes.
    pub size: u64,
    /// In order.
    pub members: Vec<Member>,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name, if it has one.
    pub name: Option<String>,
    /// Its first bit.
    pub bit: u64,
    /// The width of a bitfield.
    pub width: Option<u64>,
    /// Its type.
    pub ty: Type,
}

/// Whether two types are the same, as C sees it: an enum is the integer that holds it, but it is not another enum.
pub fn same(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Enum(None, a), Type::Enum(None, b)) => a == b,
        (Type::Enum(a, _), Type::Enum(b, _)) => a == b,
        (Type::Enum(_, base), Type::Base(other)) | (Type::Base(other), Type::Enum(_, base)) => base == other,
        (Type::Record(a), Type::Record(b)) => differences("", a, b).is_empty(),
        (Type::Pointer(a), Type::Pointer(b)) => same(a, b),
        (Type::Array(a, n), Type::Array(b, m)) => n == m && same(a, b),
        (Type::Function(r, p, v), Type::Function(s, q, w)) => {
            same(r, s) && v == w && p.len() == q.len() && p.iter().zip(q).all(|(a, b)| same(a, b))
        }
        (Type::Qualified(q, a), Type::Qualified(r, b)) => q == r && same(a, b),
        _ => a == b,
    }
}

/// What is different in a record, each in a line; `place` says where it is.
///
/// A union that gained a member and kept its size is the same: nothing that was known of it is untrue now, and whoever
/// holds one holds as many bytes as before.
pub fn differences(place: &str, old: &Record, new: &Record) -> Vec<String> {
    let mut list = vec![];
    if old.union != new.union {
        list.push(format!("{place}: a struct is a union now, or a union a struct"));
    }
    if old.size != new.size {
        list.push(format!("{place}: {} bytes, now {}", old.size, new.size));
    }
    if old.union && new.union {
        for member in &old.members {
            match new.members.iter().find(|other| other.name == member.name) {
                // Unnamed ones are told apart by what they hold.
                _ if member.name.is_none() => {
                    if !new.members.iter().any(|other| member_differences(place, member, other).is_empty()) {
                        list.push(format!("{place}: an unnamed member is another now: {}", member.ty));
                    }
                }
                Some(other) => list.extend(member_differences(place, member, other)),
                None => list.push(format!("{place}: {member} is gone")),
            }
        }
        return list;
    }
    let (old, new) = (placed(old, &[]), placed(new, &old.members));
    for pair in 0..old.len().max(new.len()) {
        match (old.get(pair).copied(), new.get(pair).copied()) {
            (Some(a), Some(b)) if a.name == b.name => list.extend(member_differences(place, a, b)),
            (a, b) => {
                let say = |member: Option<&Member>| member.map_or_else(|| "nothing".to_owned(), Member::to_string);
                list.push(format!("{place}: {}, now {}", say(a), say(b)));
                // From here on names are shifted against each other.
                break;
            }
        }
    }
    list
}

/// The members of a struct by their places. Some are empty and share theirs with others: their order is nobody's concern, and
/// one that is new (not among `known`) brings nothing.
fn placed<'a>(record: &'a Record, known: &[Member]) -> Vec<&'a Member> {
    let is_new = |member: &Member| !known.is_empty() && !known.iter().any(|old| old.name == member.name);
    let mut list: Vec<&Member> =
        record.members.iter().filter(|member| !(is_empty(&member.ty) && is_new(member))).collect();
    list.sort_by_key(|member| (member.bit, !is_empty(&member.ty), &member.name));
    list
}

fn is_empty(ty: &Type) -> bool {
    match ty {
        Type::Tagged(_, Some(0)) | Type::Record(Record { size: 0, .. }) => true,
        Type::Array(element, _) | Type::Qualified(_, element) => is_empty(element),
        _ => false,
    }
}

fn member_differences(place: &str, old: &Member, new: &Member) -> Vec<String> {
    let place = format!("{place}.{}", old.name.as_deref().unwrap_or("(unnamed)"));
    let mut list = vec![];
    if (old.bit, old.width) != (new.bit, new.width) {
        list.push(format!("{place}: {}, now {}", Place(old), Place(new)));
    }
    match (&old.ty, &new.ty) {
        (a, b) if old.width.is_some() && new.width.is_some() => {
            if unsigned(a) != unsigned(b) {
                list.push(format!("{place}: bits of {a}, now of {b}"));
            }
        }
        (Type::Record(a), Type::Record(b)) => list.extend(differences(&place, a, b)),
        (a, b) if !same(a, b) => list.push(format!("{place}: {a}, now {b}")),
        _ => {}
    }
    list
}

/// A bitfield is so many bits with a sign or without one. Of what size the integer is that they are declared to be part of
/// shows in the record's layout, or nowhere.
fn unsigned(ty: &Type) -> bool {
    match ty {
        Type::Base(name) | Type::Enum(_, name) => name.contains("unsigned") || name == "_Bool",
        Type::Qualified(_, ty) => unsigned(ty),
        _ => false,
    }
}

/// Where a member is.
struct Place<'a>(&'a Member);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.width {
            Some(width) => write!(f, "bit {} of width {width}", self.0.bit),
            None => write!(f, "byte {}", self.0.bit / 8),
        }
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name.as_deref().unwrap_or("(unnamed)");
        write!(f, "'{name}' ({}) at {}", self.ty, Place(self))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Void => f.write_str("void"),
            Type::Base(name) | Type::Tagged(name, None) => f.write_str(name),
            Type::Enum(name, base) => write!(f, "enum {} ({base})", name.as_deref().unwrap_or("(unnamed)")),
            Type::Tagged(name, Some(size)) => write!(f, "{name} ({size} bytes)"),
            Type::Record(record) => {
                let kind = if record.union { "union" } else { "struct" };
                let names = record.members.iter().map(|member| member.name.as_deref().unwrap_or("(unnamed)"));
                write!(f, "{kind} {{ {} }}", names.collect::<Vec<_>>().join(" "))
            }
            Type::Pointer(ty) => write!(f, "pointer to {ty}"),
            Type::Array(ty, Some(length)) => write!(f, "array of {length} × {ty}"),
            Type::Array(ty, None) => write!(f, "array of {ty}"),
            Type::Function(result, parameters, variadic) => {
                let list = parameters.iter().map(Type::to_string).chain(variadic.then(|| "...".to_owned()));
                write!(f, "function ({}) to {result}", list.collect::<Vec<_>>().join(", "))
            }
            Type::Qualified(word, ty) => write!(f, "{word} {ty}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, bit: u64) -> Member {
        Member { name: Some(name.to_owned()), bit, width: None, ty: Type::Base("int".into()) }
    }

    fn record(union: bool, size: u64, members: &[(&str, u64)]) -> Record {
        Record { union, size, members: members.iter().map(|(name, bit)| member(name, *bit)).collect() }
    }

    #[test]
    fn a_member_in_the_padding_is_a_difference() {
        let old = record(false, 16, &[("a", 0), ("b", 64)]);
        assert!(differences("r", &old, &old).is_empty());
        let new = record(false, 16, &[("a", 0), ("pad", 32), ("b", 64)]);
        assert_eq!(differences("r", &old, &new), ["r: 'b' (int) at byte 8, now 'pad' (int) at byte 4"]);
        let new = record(false, 16, &[("a", 0), ("b", 64), ("c", 96)]);
        assert_eq!(differences("r", &old, &new), ["r: nothing, now 'c' (int) at byte 12"]);
    }

    #[test]
    fn empty_members_have_no_order() {
        let empty = |name: &str| Member { ty: Type::Tagged("struct key".into(), Some(0)), ..member(name, 64) };
        let with = |list: &[Member]| Record { members: list.to_vec(), ..record(false, 16, &[]) };
        let old = with(&[member("a", 0), empty("x"), empty("y"), member("b", 64)]);
        let new = with(&[member("a", 0), empty("z"), empty("y"), empty("x"), member("b", 64)]);
        assert!(differences("r", &old, &new).is_empty());
        let gone = with(&[member("a", 0), empty("x"), member("b", 64)]);
        assert_eq!(differences("r", &old, &gone).len(), 1);
    }

    #[test]
    fn a_union_may_gain_a_member_but_no_byte() {
        let old = record(true, 4, &[("a", 0)]);
        assert!(differences("r", &old, &record(true, 4, &[("b", 0), ("a", 0)])).is_empty());
        assert_eq!(differences("r", &old, &record(true, 8, &[("a", 0), ("b", 0)])), ["r: 4 bytes, now 8"]);
        assert_eq!(differences("r", &old, &record(true, 4, &[("b", 0)])), ["r: 'a' (int) at byte 0 is gone"]);
    }

    #[test]
    fn a_bitfield_is_its_bits_and_its_sign() {
        let bits = |ty: &str| Record {
            union: false,
            size: 4,
            members: vec![Member { width: Some(3), ty: Type::Base(ty.into()), ..member("a", 0) }],
        };
        assert!(differences("r", &bits("unsigned int"), &bits("long unsigned int")).is_empty());
        assert_eq!(differences("r", &bits("unsigned int"), &bits("int")), ["r.a: bits of unsigned int, now of int"]);
    }

    #[test]
    fn what_is_known_by_its_name_has_no_size() {
        let array = |name: &str, size| Type::Array(Box::new(Type::Tagged(name.into(), Some(size))), Some(2));
        let known = HashSet::from(["struct known"]);
        let is_same = |name: &str| same(&array(name, 8).sized_by(&known), &array(name, 16).sized_by(&known));
        assert!(is_same("struct other") && !is_same("struct known"));
    }

    #[test]
    fn an_enum_is_its_integer_and_no_other_enum() {
        let (int, a) = (Type::Base("int".into()), Type::Enum(Some("a".into()), "int".into()));
        let b = Type::Enum(Some("b".into()), "int".into());
        assert!(same(&a, &int) && same(&int, &b) && !same(&a, &b));
        assert!(!same(&a, &Type::Base("unsigned int".into())));
        assert!(!same(&Type::Qualified("const", Box::new(int.clone())), &int));
    }
}
