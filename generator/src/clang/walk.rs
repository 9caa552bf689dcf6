//! Walks the AST once and notes, for every C entity, the header that declares it and what C says of its type.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::ptr;

use clang_sys::*;

use super::inlines::{self, Prototype};
use super::macros::{self, Form};
use super::parse::{place, string, Unit};
use super::records::{self, Record};
use super::renamed;
use super::spell::spell;

/// A typedef or an enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// `gfp_t`, `enum zone_type`.
    pub c: String,
    /// Size and alignment in bytes, if it has any.
    pub layout: Option<(u64, u64)>,
    /// What it stands for, if C can spell that; an enum's integer type.
    pub of: Option<String>,
    /// The unnamed record behind it.
    pub unnamed: Option<Record>,
}

/// A variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// As C spells it, if it can.
    pub ty: Option<String>,
    /// The unnamed record behind it.
    pub unnamed: Option<Record>,
}

/// What C says of the types, by name. Tags and typedefs share the names, as they do in Rust.
#[derive(Debug, Clone, Default)]
pub struct Types {
    pub records: BTreeMap<String, Record>,
    pub aliases: BTreeMap<String, Alias>,
    /// As C spells them, if it can.
    pub functions: BTreeMap<String, Option<String>>,
    pub variables: BTreeMap<String, Variable>,
}

/// What the headers declare. Each map gives the file of a name.
#[derive(Debug, Default)]
pub struct Declared {
    pub tags: BTreeMap<String, PathBuf>,
    pub typedefs: BTreeMap<String, PathBuf>,
    pub enumerators: BTreeMap<String, PathBuf>,
    pub functions: BTreeMap<String, PathBuf>,
    pub variables: BTreeMap<String, PathBuf>,
    pub macros: BTreeMap<String, PathBuf>,
    /// Of the macros, those without arguments that may be expressions, with the other name that one is no more than.
    pub expressions: BTreeMap<String, Option<String>>,
    /// Of the macros, those with arguments.
    pub function_macros: BTreeSet<String>,
    /// Functions that the headers define, each with the prototype of its shim.
    pub inlines: BTreeMap<String, Prototype>,
    /// Macros that are another name of a function, each with the prototype of a function of its own name.
    pub renamed: BTreeMap<String, Prototype>,
    pub types: Types,
    /// Which file includes which, guarded re-inclusions included.
    pub includes: BTreeMap<PathBuf, BTreeSet<PathBuf>>,
    /// Tags whose definition was seen, so that a later forward declaration does not move them.
    defined: BTreeSet<String>,
}

pub fn walk(unit: &Unit) -> Declared {
    let mut declared = Declared::default();
    // libclang lists what the preprocessor saw in front of all declarations: so the names of macros are known to these.
    children(unit.root(), |cursor| top_level(cursor, &mut declared));
    declared.renamed = renamed::of(unit.root(), &declared);
    declared
}

/// Calls `each` for every direct child.
pub fn children<F: FnMut(CXCursor)>(cursor: CXCursor, mut each: F) {
    extern "C" fn visit<F: FnMut(CXCursor)>(child: CXCursor, _: CXCursor, data: CXClientData) -> CXChildVisitResult {
        // SAFETY: `data` is the closure below, alive during the visit and not aliased.
        let each = unsafe { &mut *data.cast::<F>() };
        each(child);
        CXChildVisit_Continue
    }
    // SAFETY: the callback casts the pointer back to the closure's own type, during the call only.
    unsafe { clang_visitChildren(cursor, visit::<F>, ptr::from_mut(&mut each).cast()) };
}

pub fn name_of(cursor: CXCursor) -> String {
    // SAFETY: the cursor belongs to a live unit.
    unsafe { string(clang_getCursorSpelling(cursor)) }
}

fn file_of(cursor: CXCursor) -> Option<PathBuf> {
    // SAFETY: the cursor belongs to a live unit.
    unsafe { place(clang_getCursorLocation(cursor)).0 }
}

/// Whether C has a name for it. (libclang spells unnamed records `struct (unnamed at …)`.)
pub fn is_named(cursor: CXCursor) -> bool {
    let name = name_of(cursor);
    // SAFETY: the cursor belongs to a live unit.
    let anonymous = unsafe { clang_Cursor_isAnonymous(cursor) != 0 };
    !anonymous && !name.is_empty() && !name.contains(['(', ' '])
}

fn top_level(cursor: CXCursor, declared: &mut Declared) {
    let Some(file) = file_of(cursor) else { return };
    match cursor.kind {
        CXCursor_InclusionDirective => {
            // SAFETY: the cursor is an inclusion directive of a live unit.
            let included = unsafe { clang_getIncludedFile(cursor) };
            if !included.is_null() {
                // SAFETY: a file of a live unit.
                let included = unsafe { string(clang_getFileName(included)) };
                declared.includes.entry(file).or_default().insert(included.into());
            }
        }
        CXCursor_MacroDefinition => {
            let name = name_of(cursor);
            // The last definition counts.
            declared.expressions.remove(&name);
            declared.function_macros.remove(&name);
            match macros::form(cursor) {
                Form::Expression(lone) => drop(declared.expressions.insert(name.clone(), lone)),
                Form::Function => drop(declared.function_macros.insert(name.clone())),
                Form::Other => {}
            }
            declared.macros.insert(name, file);
        }
        CXCursor_FunctionDecl => {
            let name = name_of(cursor);
            // SAFETY: the cursor is a function of a live unit.
            declared
                .types
                .functions
                .entry(name.clone())
                .or_insert_with(|| spell(unsafe { clang_getCursorType(cursor) }));
            match inlines::prototype(cursor, &declared.macros) {
                Some(prototype) => {
                    // Where it is defined, and not where it is announced.
                    declared.functions.insert(name.clone(), file);
                    declared.inlines.insert(name, prototype);
                }
                None => drop(declared.functions.entry(name).or_insert(file)),
            }
        }
        CXCursor_VarDecl => {
            let name = name_of(cursor);
            // SAFETY: the cursor is a variable of a live unit.
            let (ty, canonical) = unsafe {
                let ty = clang_getCursorType(cursor);
                (ty, clang_getCanonicalType(ty))
            };
            let unnamed = records::unnamed(canonical, name.clone());
            declared.types.variables.entry(name.clone()).or_insert_with(|| Variable { ty: spell(ty), unnamed });
            declared.variables.entry(name).or_insert(file);
        }
        CXCursor_TypedefDecl => typedef(cursor, file, declared),
        CXCursor_StructDecl | CXCursor_UnionDecl | CXCursor_EnumDecl => tag(cursor, &file, declared),
        _ => {}
    }
}

fn typedef(cursor: CXCursor, file: PathBuf, declared: &mut Declared) {
    let name = name_of(cursor);
    if declared.typedefs.contains_key(&name) {
        return;
    }
    declared.typedefs.insert(name.clone(), file);
    // SAFETY: the cursor is a typedef of a live unit.
    let (ty, underlying, canonical) = unsafe {
        let ty = clang_getCursorType(cursor);
        (ty, clang_getTypedefDeclUnderlyingType(cursor), clang_getCanonicalType(ty))
    };
    // `typedef struct { … } name`: the record has no other name.
    if is_named_by(canonical, &name) {
        declared.types.records.extend(records::record(canonical, name.clone()).map(|record| (name, record)));
        return;
    }
    let of = spell(underlying).or_else(|| records::integer(canonical).map(str::to_owned));
    let unnamed = records::unnamed(canonical, format!("*({name} *)0"));
    let alias = Alias { c: name.clone(), layout: layout(ty), of, unnamed };
    declared.types.aliases.insert(name, alias);
}

/// Size and alignment of a complete type.
fn layout(ty: CXType) -> Option<(u64, u64)> {
    // SAFETY: the type belongs to a live unit.
    let canonical = unsafe { clang_getCanonicalType(ty) };
    if matches!(canonical.kind, CXType_Void | CXType_FunctionProto | CXType_FunctionNoProto) {
        return None;
    }
    // SAFETY: as above; negative answers mean that it has no layout.
    let (size, align) = unsafe { (clang_Type_getSizeOf(ty), clang_Type_getAlignOf(ty)) };
    Some((u64::try_from(size).ok()?, u64::try_from(align).ok()?))
}

/// Whether this is the typedef that a record without a tag is called after. (C may have several: the first one counts.)
fn is_named_by(canonical: CXType, name: &str) -> bool {
    // SAFETY: the type belongs to a live unit.
    let spelling = unsafe { string(clang_getTypeSpelling(clang_getCursorType(clang_getTypeDeclaration(canonical)))) };
    canonical.kind == CXType_Record && spelling == name
}

/// A record that got its name from a typedef is spelled by that name, without `struct`.
fn is_tag_spelled(cursor: CXCursor) -> bool {
    // SAFETY: the cursor is a record of a live unit.
    let spelling = unsafe { string(clang_getTypeSpelling(clang_getCursorType(cursor))) };
    (spelling.starts_with("struct ") || spelling.starts_with("union ")) && !spelling.contains('(')
}

/// A struct, union or enum, and those declared within: in C they all live in one scope.
fn tag(cursor: CXCursor, file: &PathBuf, declared: &mut Declared) {
    // SAFETY: the cursor belongs to a live unit.
    let is_definition = unsafe { clang_isCursorDefinition(cursor) != 0 };
    if cursor.kind == CXCursor_EnumDecl {
        children(cursor, |child| {
            if child.kind == CXCursor_EnumConstantDecl {
                declared.enumerators.insert(name_of(child), file.clone());
            }
        });
    } else if is_definition {
        children(cursor, |child| {
            if matches!(child.kind, CXCursor_StructDecl | CXCursor_UnionDecl | CXCursor_EnumDecl) {
                tag(child, file, declared);
            }
        });
    }
    let spelled =
        if cursor.kind == CXCursor_EnumDecl { is_named(cursor) } else { is_named(cursor) && is_tag_spelled(cursor) };
    if !spelled {
        return;
    }
    let name = name_of(cursor);
    if is_definition {
        declared.tags.insert(name.clone(), file.clone());
        if declared.defined.insert(name.clone()) {
            definition(cursor, name, declared);
        }
    } else if !declared.defined.contains(&name) {
        declared.tags.entry(name).or_insert_with(|| file.clone());
    }
}

fn definition(cursor: CXCursor, name: String, declared: &mut Declared) {
    // SAFETY: the cursor is a definition of a live unit.
    let ty = unsafe { clang_getCursorType(cursor) };
    if cursor.kind == CXCursor_EnumDecl {
        let of = records::integer(ty).map(str::to_owned);
        let alias = Alias { c: format!("enum {name}"), layout: layout(ty), of, unnamed: None };
        declared.types.aliases.entry(name).or_insert(alias);
        return;
    }
    let keyword = if cursor.kind == CXCursor_StructDecl { "struct" } else { "union" };
    if let Some(record) = records::record(ty, format!("{keyword} {name}")) {
        declared.types.records.insert(name, record);
    }
}
