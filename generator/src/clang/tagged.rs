//! Unnamed members of a type that has a tag: `struct head;` within a struct, which `-fms-extensions` makes a member.
//!
//! libclang lists them among a type's fields and shows them to no visitor, so bindgen does not know of them. It is given
//! headers, in an [overlay](super::overlay), in which an unnamed member of an untagged copy of the type follows each, and no
//! `-fms-extensions`. In Rust the member's type is then one of the record's own parts, as that of any unnamed member.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::ptr;

use anyhow::{Context, Result};
use clang_sys::*;

use super::parse::{string, Unit};
use super::records::fields;
use super::walk::{children, is_named, name_of};

/// The flag of clang that there is no need of any more.
pub const FLAG: &str = "-fms-extensions";

/// Where a declaration begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    file: PathBuf,
    offset: usize,
}

/// Such a member, and the definition of its type.
struct Tagged {
    at: Place,
    tag: String,
    definition: Place,
}

/// The headers that have such members, with the copies.
pub fn with_copies(unit: &Unit) -> Result<BTreeMap<PathBuf, String>> {
    let mut members = Vec::new();
    within(unit.root(), &mut members);
    let mut texts: BTreeMap<&Path, String> = BTreeMap::new();
    for place in members.iter().flat_map(|member| [&member.at, &member.definition]) {
        if !texts.contains_key(&*place.file) {
            let text = fs::read_to_string(&place.file).with_context(|| place.file.display().to_string())?;
            texts.insert(&place.file, text);
        }
    }
    // By the place that a copy is put at: a header may be read more than once.
    let mut copies: BTreeMap<&Path, BTreeMap<usize, String>> = BTreeMap::new();
    for member in &members {
        let end = end(&texts[&*member.at.file], member.at.offset);
        let copy = copy(&texts[&*member.definition.file], member.definition.offset, &member.tag);
        if let (Some(end), Some(copy)) = (end, copy) {
            copies.entry(&member.at.file).or_default().insert(end + 1, copy);
        }
    }
    Ok(copies.into_iter().map(|(file, copies)| (file.to_owned(), inserted(&texts[file], copies))).collect())
}

/// The members of all types that are declared within `cursor`.
fn within(cursor: CXCursor, members: &mut Vec<Tagged>) {
    let mut records = Vec::new();
    children(cursor, |child| {
        if matches!(child.kind, CXCursor_StructDecl | CXCursor_UnionDecl) {
            records.push(child);
        }
    });
    for record in records {
        // SAFETY: the cursor is a type's declaration in a live unit.
        fields(unsafe { clang_getCursorType(record) }, |field| members.extend(tagged(field)));
        within(record, members);
    }
}

/// The field, if it has no name and its type has one; none where a macro wrote either, which cannot be edited.
fn tagged(field: CXCursor) -> Option<Tagged> {
    // SAFETY: the cursor is a field of a live unit.
    let (bits, declaration) = unsafe {
        (clang_Cursor_isBitField(field), clang_getTypeDeclaration(clang_getCanonicalType(clang_getCursorType(field))))
    };
    if !name_of(field).is_empty() || bits != 0 || !is_named(declaration) {
        return None;
    }
    Some(Tagged { at: written(field)?, tag: name_of(declaration), definition: written(declaration)? })
}

fn written(cursor: CXCursor) -> Option<Place> {
    let (mut file, mut offset, mut spelled) = (ptr::null_mut(), 0, 0);
    let none = ptr::null_mut();
    // SAFETY: the cursor is a declaration of a live unit, the out-pointers are valid or null, as the functions allow.
    unsafe {
        let start = clang_getRangeStart(clang_getCursorExtent(cursor));
        clang_getExpansionLocation(start, &mut file, none, none, &mut offset);
        clang_getSpellingLocation(start, ptr::null_mut(), none, none, &mut spelled);
        (!file.is_null() && offset == spelled)
            .then(|| Place { file: string(clang_getFileName(file)).into(), offset: offset as usize })
    }
}

fn inserted(text: &str, copies: BTreeMap<usize, String>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    for (at, copy) in copies {
        whole.push_str(&text[done..at]);
        whole.push_str(&copy);
        done = at;
    }
    whole + &text[done..]
}

/// A definition without its tag.
fn copy(text: &str, start: usize, tag: &str) -> Option<String> {
    let definition = text.get(start..end(text, start)?)?;
    let (head, rest) = definition.split_once('{')?;
    let head: Vec<&str> = head.split_whitespace().filter(|word| *word != tag).collect();
    Some(format!(" {} {{{rest};", head.join(" ")))
}

/// Where the semicolon is that ends a declaration.
fn end(text: &str, start: usize) -> Option<usize> {
    let (mut depth, mut at) = (0_i32, start);
    loop {
        let rest = text.get(at..)?;
        let comment = [("/*", "*/"), ("//", "\n")].into_iter().find(|(open, _)| rest.starts_with(open));
        if let Some((open, close)) = comment {
            at += open.len() + rest[open.len()..].find(close)? + close.len();
            continue;
        }
        let next = rest.chars().next()?;
        match next {
            '{' | '(' => depth += 1,
            '}' | ')' => depth -= 1,
            ';' if depth == 0 => return Some(at),
            _ => {}
        }
        at += next.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "struct head { int a; /* ; } */ int b; } __aligned(8);\nstruct f { struct head; /* c; */ int z; };\n";

    #[test]
    fn a_copy_has_no_tag() {
        let copied = " struct { int a; /* ; } */ int b; } __aligned(8);";
        assert_eq!(copy(TEXT, 0, "head").as_deref(), Some(copied));
        let end = end(TEXT, TEXT.find("struct head;").unwrap()).unwrap();
        assert!(TEXT[end..].starts_with("; /* c; */"));
        let whole = inserted(TEXT, [(end + 1, copied.to_owned())].into());
        assert!(whole.ends_with(&format!("struct f {{ struct head;{copied} /* c; */ int z; }};\n")));
    }

    #[test]
    fn a_declaration_without_end_is_left_alone() {
        assert_eq!(end("struct head /* ", 0), None);
        assert_eq!(copy("struct head { int a;", 0, "head"), None);
    }
}
