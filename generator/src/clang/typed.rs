//! The types of expressions: of macros that stand for one, which are not constant.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use std::collections::BTreeMap;

use anyhow::Result;
use clang_sys::*;

use super::parse::Unit;
use super::spell::spell;
use super::walk::{children, name_of};

/// Reads the variables that are called `prefix` and a number: pointers to the types in question. What is left out is neither a
/// number nor a pointer to an object.
pub fn types(text: &str, prefix: &str, args: &[String]) -> Result<BTreeMap<usize, String>> {
    let unit = Unit::parse(text, args)?;
    let mut types = BTreeMap::new();
    children(unit.root(), |cursor| {
        let number = (cursor.kind == CXCursor_VarDecl)
            .then(|| name_of(cursor).strip_prefix(prefix).and_then(|number| number.parse().ok()))
            .flatten();
        let Some(number) = number else { return };
        // SAFETY: the cursor is a variable of a live unit, and its type a pointer.
        let ty = unsafe { clang_getCanonicalType(clang_getPointeeType(clang_getCursorType(cursor))) };
        if is_value(ty) {
            types.extend(spell(ty).map(|ty| (number, ty)));
        }
    });
    Ok(types)
}

fn is_value(ty: CXType) -> bool {
    match ty.kind {
        CXType_Pointer => {
            // SAFETY: the type is a pointer of a live unit.
            let pointee = unsafe { clang_getCanonicalType(clang_getPointeeType(ty)) };
            !matches!(pointee.kind, CXType_FunctionProto | CXType_FunctionNoProto)
        }
        CXType_Enum => true,
        kind => (CXType_Bool..=CXType_LongLong).contains(&kind) && !matches!(kind, CXType_UInt128 | CXType_WChar),
    }
}
