//! Functions that a header defines for whoever includes it: `static inline` and their kin. No symbol stands for them, so Rust
//! calls them through a shim.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use clang_sys::*;

use crate::links::SHIM;

use super::parse::string;
use super::spell;
use super::walk::name_of;

/// The prototype of a shim with the names of its parameters, or why there is none.
pub type Prototype = std::result::Result<String, &'static str>;

/// The shim of a function, if C calls what is defined here: in a header, that is what is static, and what covers a symbol. What must
/// not name a parameter is in `macros`.
pub fn prototype(cursor: CXCursor, macros: &BTreeMap<String, PathBuf>) -> Option<Prototype> {
    // SAFETY: the cursor is a function of a live unit.
    let class = unsafe { clang_Cursor_getStorageClass(cursor) };
    let is_here = class == CX_SC_Static || covers_a_symbol(cursor);
    is_here.then(|| declaration(cursor, &format!("{SHIM}{}", name_of(cursor)), macros))
}

/// Whether this is an inline function over one that was declared as none, as FORTIFY_SOURCE of 5.10 has them for `memcpy` and its
/// kin: neither the symbol nor the body would be bound. (Later kernels overload these names for clang, and the symbols are bound.)
fn covers_a_symbol(cursor: CXCursor) -> bool {
    // SAFETY: the cursor is a function of a live unit, as is its first declaration.
    unsafe {
        clang_Cursor_isFunctionInlined(cursor) != 0
            && clang_Cursor_isFunctionInlined(clang_getCanonicalCursor(cursor)) == 0
            && string(clang_Cursor_getMangling(cursor)) == name_of(cursor)
    }
}

/// The declaration of a function of another name that takes and returns what this one does.
pub fn declaration(cursor: CXCursor, name: &str, macros: &BTreeMap<String, PathBuf>) -> Prototype {
    // SAFETY: the cursor is a function of a live unit.
    let ty = unsafe { clang_getCursorType(cursor) };
    // SAFETY: as above.
    if unsafe { clang_isFunctionTypeVariadic(ty) } != 0 {
        return Err("it takes a list of arguments of any length");
    }
    let declarator = parameters(cursor, macros).map(|parameters| format!("{name}({parameters})"));
    // SAFETY: as above.
    let spelled = declarator.and_then(|declarator| spell::declare(unsafe { clang_getResultType(ty) }, declarator));
    match spelled {
        None => Err("C cannot spell its type: an unnamed type is part of it"),
        Some(text) if text.contains("__builtin_va_list") => Err("it takes a va_list"),
        Some(text) => Ok(text),
    }
}

fn parameters(cursor: CXCursor, macros: &BTreeMap<String, PathBuf>) -> Option<String> {
    // SAFETY: the cursor is a function of a live unit.
    let count = u32::try_from(unsafe { clang_Cursor_getNumArguments(cursor) }).ok()?;
    let mut list = Vec::new();
    for at in 0..count {
        // SAFETY: as above, and `at` is below the number of parameters.
        let (parameter, ty) = unsafe {
            let parameter = clang_Cursor_getArgument(cursor, at);
            (parameter, clang_getCursorType(parameter))
        };
        let mut name = name_of(parameter);
        if name.is_empty() {
            name = format!("a{at}");
        }
        while macros.contains_key(&name) {
            name.push('_');
        }
        list.push(spell::declare(ty, name)?);
    }
    Some(if list.is_empty() { "void".to_owned() } else { list.join(", ") })
}

#[cfg(test)]
mod tests {
    use crate::clang::library::Library;
    use crate::clang::parse::Unit;
    use crate::clang::walk::walk;

    #[test]
    fn what_covers_a_symbol_is_called_by_a_shim() {
        const TEXT: &str = "
            #define FORTIFY extern inline __attribute__((gnu_inline, always_inline))
            extern void *memcpy(void *to, const void *from, unsigned long len);
            FORTIFY void *memcpy(void *p, const void *q, unsigned long size) { return __builtin_memcpy(p, q, size); }
            extern char *strcat(char *to, const char *from);
            FORTIFY __attribute__((overloadable)) char *strcat(char *const __attribute__((pass_object_size(1))) p, const char *q)
            { return __builtin_strcat(p, q); }
            FORTIFY int announced(void);
            FORTIFY int announced(void) { return 1; }
            static inline int own(void) { return 2; }
            int symbol(void);
        ";
        let _library = Library::load().unwrap();
        let unit = Unit::parse(TEXT, &["-std=gnu11".to_owned()]).unwrap();
        let declared = walk(&unit);
        assert_eq!(declared.inlines.keys().collect::<Vec<_>>(), ["memcpy", "own"]);
        let prototype = declared.inlines["memcpy"].as_deref().unwrap();
        assert_eq!(prototype, "void *kmod_shim_memcpy(void *p, const void *q, unsigned long size)");
    }
}
