//! Walks the AST once and notes, for every C entity, the header that declares it, and for every record its layout.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::ptr;

use clang_sys::*;

use super::parse::{place, string, Unit};

/// One field of a record, members of anonymous members included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    pub offset: u64,
}

/// The layout of one struct or union that C code can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// `struct page`, `union thread_union`, `atomic_t`.
    pub spelling: String,
    pub name: String,
    pub size: u64,
    pub align: u64,
    /// Fields that have a byte offset, in order.
    pub fields: Vec<Field>,
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
    pub records: Vec<Record>,
    /// Which file includes which, guarded re-inclusions included.
    pub includes: BTreeMap<PathBuf, BTreeSet<PathBuf>>,
    /// Tags whose definition was seen, so that a later forward declaration does not move them.
    defined: BTreeSet<String>,
}

pub fn walk(unit: &Unit) -> Declared {
    let mut declared = Declared::default();
    children(unit.root(), |cursor| top_level(cursor, &mut declared));
    declared
}

/// Calls `each` for every direct child.
fn children<F: FnMut(CXCursor)>(cursor: CXCursor, mut each: F) {
    extern "C" fn visit<F: FnMut(CXCursor)>(child: CXCursor, _: CXCursor, data: CXClientData) -> CXChildVisitResult {
        // SAFETY: `data` is the closure below, alive during the visit and not aliased.
        let each = unsafe { &mut *data.cast::<F>() };
        each(child);
        CXChildVisit_Continue
    }
    // SAFETY: the callback casts the pointer back to the closure's own type, during the call only.
    unsafe { clang_visitChildren(cursor, visit::<F>, ptr::from_mut(&mut each).cast()) };
}

fn name_of(cursor: CXCursor) -> String {
    // SAFETY: the cursor belongs to a live unit.
    unsafe { string(clang_getCursorSpelling(cursor)) }
}

fn file_of(cursor: CXCursor) -> Option<PathBuf> {
    // SAFETY: the cursor belongs to a live unit.
    unsafe { place(clang_getCursorLocation(cursor)).0 }
}

/// Whether C has a name for it. (libclang spells unnamed records `struct (unnamed at …)`.)
fn is_named(cursor: CXCursor) -> bool {
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
            declared.macros.insert(name_of(cursor), file);
        }
        CXCursor_FunctionDecl => {
            declared.functions.entry(name_of(cursor)).or_insert(file);
        }
        CXCursor_VarDecl => {
            declared.variables.entry(name_of(cursor)).or_insert(file);
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
    // `typedef struct { … } name`: the record has no other name.
    // SAFETY: the cursor is a typedef of a live unit.
    let target =
        unsafe { clang_getTypeDeclaration(clang_getCanonicalType(clang_getTypedefDeclUnderlyingType(cursor))) };
    let is_record = matches!(target.kind, CXCursor_StructDecl | CXCursor_UnionDecl);
    // SAFETY: as above.
    let underlying = unsafe { clang_getTypedefDeclUnderlyingType(cursor) };
    let direct = matches!(underlying.kind, CXType_Elaborated | CXType_Record);
    if is_record && direct && !is_tag_spelled(target) {
        declared.records.extend(record(target, name.clone(), name));
    }
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
        if declared.defined.insert(name.clone()) && cursor.kind != CXCursor_EnumDecl {
            let keyword = if cursor.kind == CXCursor_StructDecl { "struct" } else { "union" };
            declared.records.extend(record(cursor, format!("{keyword} {name}"), name));
        }
    } else if !declared.defined.contains(&name) {
        declared.tags.entry(name).or_insert_with(|| file.clone());
    }
}

fn record(cursor: CXCursor, spelling: String, name: String) -> Option<Record> {
    // SAFETY: the cursor is a record of a live unit; negative answers mean that it has no layout.
    let (kind, size, align) = unsafe {
        let kind = clang_getCursorType(cursor);
        (kind, clang_Type_getSizeOf(kind), clang_Type_getAlignOf(kind))
    };
    let (Ok(size), Ok(align)) = (u64::try_from(size), u64::try_from(align)) else { return None };
    let mut names = Vec::new();
    field_names(cursor, &mut names);
    let fields = names
        .into_iter()
        .filter_map(|name| {
            let c_name = std::ffi::CString::new(name.as_str()).ok()?;
            // SAFETY: the type is a complete record; the name is a C string that outlives the call.
            let bits = unsafe { clang_Type_getOffsetOf(kind, c_name.as_ptr()) };
            let bits = u64::try_from(bits).ok()?;
            bits.is_multiple_of(8).then_some(Field { name, offset: bits / 8 })
        })
        .collect();
    Some(Record { spelling, name, size, align, fields })
}

/// The fields that C can name through this record, bitfields left out (`offsetof` does not take them).
fn field_names(cursor: CXCursor, names: &mut Vec<String>) {
    children(cursor, |child| match child.kind {
        // SAFETY: the cursor is a field of a live unit.
        CXCursor_FieldDecl if unsafe { clang_Cursor_isBitField(child) } == 0 => {
            let name = name_of(child);
            if !name.is_empty() && !name.contains(['(', ' ']) {
                names.push(name);
            }
        }
        // SAFETY: the cursor is a record of a live unit.
        CXCursor_StructDecl | CXCursor_UnionDecl if unsafe { clang_Cursor_isAnonymousRecordDecl(child) } != 0 => {
            field_names(child, names);
        }
        _ => {}
    });
}
