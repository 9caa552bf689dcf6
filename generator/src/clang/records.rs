//! The layout of structs and unions: where each member is, and of what type.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use clang_sys::*;

use super::parse::string;
use super::spell::{self, spell};
use super::walk::name_of;
use crate::facts::Place;

/// A struct or union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// How C names it: `struct page`, `atomic_t`, `__typeof__(((struct page *)0)->field)`; nothing for the type of an unnamed
    /// member.
    pub c: Option<String>,
    /// In bytes.
    pub size: u64,
    /// In bytes.
    pub align: u64,
    pub members: Vec<Member>,
    /// Whether there is room that belongs to no member.
    pub padded: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// None for an unnamed struct or union.
    pub name: Option<String>,
    pub place: Place,
    /// As C spells it, if it can.
    pub ty: Option<String>,
    /// Whether a positional initialiser has braces for it, or nothing at all for a flexible array.
    pub form: Form,
    /// The unnamed record that it is, or holds, or points to.
    pub unnamed: Option<Box<Record>>,
}

/// What a positional initialiser has for a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Scalar,
    Aggregate,
    Part,
    Flexible,
}

/// The record of this type, whose name in C is `c`; nothing for one that is never defined.
pub fn record(ty: CXType, c: String) -> Option<Record> {
    Some(Record { c: Some(c.clone()), ..within(ty, &c)? })
}

/// A record whose members are reached through the one that C calls `outer`.
fn within(ty: CXType, outer: &str) -> Option<Record> {
    // SAFETY: the type belongs to a live unit; negative answers mean that it has no layout.
    let (size, align, declaration) =
        unsafe { (clang_Type_getSizeOf(ty), clang_Type_getAlignOf(ty), clang_getTypeDeclaration(ty)) };
    let (size, align) = (u64::try_from(size).ok()?, u64::try_from(align).ok()?);
    let mut cursors = Vec::new();
    fields(ty, |cursor| cursors.push(cursor));
    let members: Vec<Member> = cursors.iter().filter_map(|cursor| member(*cursor, outer)).collect();
    let used: u64 = cursors.iter().filter(|cursor| !is_spare(**cursor)).map(|cursor| bits(*cursor)).sum();
    let padded = declaration.kind == CXCursor_StructDecl
        && (used < size * 8 || members.iter().any(|member| member.form == Form::Part && has_room(member)));
    Some(Record { c: None, size, align, members, padded })
}

fn has_room(member: &Member) -> bool {
    member.unnamed.as_ref().is_some_and(|record| record.padded)
}

/// Calls `each` for every field, unnamed ones included.
pub fn fields<F: FnMut(CXCursor)>(ty: CXType, mut each: F) {
    extern "C" fn visit<F: FnMut(CXCursor)>(field: CXCursor, data: CXClientData) -> CXVisitorResult {
        // SAFETY: `data` is the closure below, alive during the visit and not aliased.
        let each = unsafe { &mut *data.cast::<F>() };
        each(field);
        CXVisit_Continue
    }
    // SAFETY: the callback casts the pointer back to the closure's own type, during the call only.
    unsafe { clang_Type_visitFields(ty, visit::<F>, std::ptr::from_mut(&mut each).cast()) };
}

/// The width of a bitfield.
fn width(cursor: CXCursor) -> Option<u64> {
    // SAFETY: the cursor is a field of a live unit.
    unsafe { (clang_Cursor_isBitField(cursor) != 0).then(|| clang_getFieldDeclBitWidth(cursor)) }
        .and_then(|width| u64::try_from(width).ok())
}

/// An unnamed bitfield: room that a member may come to take.
fn is_spare(cursor: CXCursor) -> bool {
    width(cursor).is_some() && name_of(cursor).is_empty()
}

/// How many bits a field takes.
fn bits(cursor: CXCursor) -> u64 {
    // SAFETY: the cursor is a field of a live unit; a flexible array has no size and takes none.
    let size = unsafe { clang_Type_getSizeOf(clang_getCursorType(cursor)) };
    width(cursor).unwrap_or_else(|| u64::try_from(size).unwrap_or(0) * 8)
}

fn member(cursor: CXCursor, outer: &str) -> Option<Member> {
    if is_spare(cursor) {
        return None;
    }
    // SAFETY: the cursor is a field of a live unit.
    let (ty, at) = unsafe { (clang_getCursorType(cursor), clang_Cursor_getOffsetOfField(cursor)) };
    let at = u64::try_from(at).ok()?;
    // SAFETY: the type belongs to a live unit.
    let canonical = unsafe { clang_getCanonicalType(ty) };
    let name = Some(name_of(cursor)).filter(|name| !name.is_empty() && !name.contains(['(', ' ']));
    if let Some(width) = width(cursor) {
        let ty = integer(canonical).map(str::to_owned);
        return Some(Member { name, place: Place::Bits { at, width }, ty, form: Form::Scalar, unnamed: None });
    }
    let place = Place::Byte(at / 8);
    let Some(name) = name else {
        let unnamed = within(canonical, outer).map(Box::new);
        return Some(Member { name: None, place, ty: None, form: Form::Part, unnamed });
    };
    let form = match canonical.kind {
        CXType_IncompleteArray => Form::Flexible,
        CXType_Record | CXType_ConstantArray => Form::Aggregate,
        _ => Form::Scalar,
    };
    let unnamed = unnamed(canonical, format!("(({outer} *)0)->{name}")).map(Box::new);
    // An enum without a name is the integer behind it.
    let ty =
        spell(ty).or_else(|| (canonical.kind == CXType_Enum).then(|| integer(canonical)).flatten().map(str::to_owned));
    Some(Member { name: Some(name), place, ty, form, unnamed })
}

/// The unnamed record behind a type; `path` is an expression of that type.
pub fn unnamed(ty: CXType, path: String) -> Option<Record> {
    // SAFETY: the type belongs to a live unit.
    match ty.kind {
        CXType_Record => {
            // As it is declared: an address space of this use has parentheses, too.
            let spelling = unsafe { string(clang_getTypeSpelling(clang_getCursorType(clang_getTypeDeclaration(ty)))) };
            if !spelling.contains('(') {
                return None;
            }
            record(ty, format!("__typeof__({path})"))
        }
        CXType_ConstantArray | CXType_IncompleteArray => {
            unnamed(unsafe { clang_getArrayElementType(ty) }, format!("{path}[0]"))
        }
        CXType_Pointer => unnamed(unsafe { clang_getPointeeType(ty) }, format!("(*{path})")),
        _ => None,
    }
}

/// The integer type that a bitfield has, whatever its typedef or enum.
pub fn integer(canonical: CXType) -> Option<&'static str> {
    if canonical.kind == CXType_Enum {
        // SAFETY: the type is an enum of a live unit.
        let behind =
            unsafe { clang_getCanonicalType(clang_getEnumDeclIntegerType(clang_getTypeDeclaration(canonical))) };
        return spell::builtin(behind.kind);
    }
    spell::builtin(canonical.kind)
}
