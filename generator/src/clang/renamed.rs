//! Macros without arguments that are another name of a function: `#define hash_64 hash_64_generic`.

use std::collections::BTreeMap;

use clang_sys::{CXCursor, CXCursor_FunctionDecl};

use super::inlines::{self, Prototype};
use super::walk::{children, name_of, Declared};

/// Such macros that are no functions themselves, each with the prototype of a function of its name, or why there is none.
pub fn of(root: CXCursor, declared: &Declared) -> BTreeMap<String, Prototype> {
    let mut names: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for name in declared.expressions.keys().filter(|name| !declared.functions.contains_key(*name)) {
        if let Some(function) = function(name, declared) {
            names.entry(function).or_default().push(name);
        }
    }
    let mut found = BTreeMap::new();
    children(root, |cursor| {
        if cursor.kind != CXCursor_FunctionDecl {
            return;
        }
        for name in names.remove(name_of(cursor).as_str()).unwrap_or_default() {
            found.insert(name.to_owned(), inlines::declaration(cursor, name, &declared.macros));
        }
    });
    found
}

/// The function that a macro is, by way of other macros where there are some.
fn function<'a>(name: &str, declared: &'a Declared) -> Option<&'a str> {
    // No chain is as long as this one; a ring would be.
    const LONGEST: usize = 8;
    let mut next = declared.expressions.get(name)?.as_deref()?;
    for _ in 0..LONGEST {
        match declared.expressions.get(next) {
            Some(lone) => next = lone.as_deref()?,
            None => return declared.functions.contains_key(next).then_some(next),
        }
    }
    None
}
