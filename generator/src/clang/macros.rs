//! Object-like macros, and which of them may be expressions at all.
//!
//! Whether a macro is a constant is for the kernel's compiler to say. Here only those are left out whose text would not leave
//! the compiler in one piece for the next question: statements, declarations, unbalanced brackets.

#![allow(non_upper_case_globals, reason = "libclang spells its constants so")]

use clang_sys::*;

use super::parse::string;

/// What a macro's own text tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// It takes arguments.
    Function,
    /// It may be an expression. With it comes the one name that it is, if it is no more.
    Expression(Option<String>),
    /// It is none: nothing, a statement, a part of a declaration.
    Other,
}

/// Looks at a macro's definition.
pub fn form(cursor: CXCursor) -> Form {
    // SAFETY: the cursor is a macro definition of a live unit.
    let (function, builtin) =
        unsafe { (clang_Cursor_isMacroFunctionLike(cursor) != 0, clang_Cursor_isMacroBuiltin(cursor) != 0) };
    if function {
        return Form::Function;
    }
    let tokens = tokens(cursor);
    match tokens.split_first() {
        Some((name, body)) if !builtin && is_expression(name, body) => Form::Expression(lone_name(body)),
        _ => Form::Other,
    }
}

/// The tokens of a macro, its name first.
fn tokens(cursor: CXCursor) -> Vec<String> {
    // SAFETY: the cursor belongs to a live unit; the tokens are copied before they are disposed of, once.
    unsafe {
        let unit = clang_Cursor_getTranslationUnit(cursor);
        let mut list = std::ptr::null_mut();
        let mut count = 0;
        clang_tokenize(unit, clang_getCursorExtent(cursor), &mut list, &mut count);
        if list.is_null() {
            return Vec::new();
        }
        let tokens = std::slice::from_raw_parts(list, count as usize);
        let words = tokens
            .iter()
            .filter(|token| clang_getTokenKind(**token) != CXToken_Comment)
            .map(|token| string(clang_getTokenSpelling(unit, *token)))
            .collect();
        clang_disposeTokens(unit, list, count);
        words
    }
}

/// Words that no expression has.
const NEVER: &[&str] = &[
    ";",
    "{",
    "}",
    "#",
    "##",
    "=",
    "+=",
    "-=",
    "|=",
    "&=",
    "++",
    "--",
    "...",
    "do",
    "if",
    "else",
    "while",
    "for",
    "switch",
    "case",
    "default",
    "return",
    "goto",
    "break",
    "continue",
    "static",
    "extern",
    "inline",
    "typedef",
    "register",
    "asm",
    "__asm__",
    "__attribute__",
    "__attribute",
    "_Pragma",
    "__extension__",
    "_Static_assert",
    "auto",
];

fn is_expression(name: &str, body: &[String]) -> bool {
    let mut open = Vec::new();
    for (at, token) in body.iter().enumerate() {
        match token.as_str() {
            "(" | "[" => open.push(token.as_str()),
            ")" if open.pop() != Some("(") => return false,
            "]" if open.pop() != Some("[") => return false,
            // `.member`, as in an initialiser.
            "." if at == 0 => return false,
            "," if open.is_empty() => return false,
            word if NEVER.contains(&word) => return false,
            _ => {}
        }
    }
    // `#define name name` says that there is such a function.
    open.is_empty() && !body.is_empty() && body != [name]
}

/// The name that a macro is, be it in parentheses of its own, if there is nothing else.
fn lone_name(body: &[String]) -> Option<String> {
    match body {
        [open, inner @ .., close] if open == "(" && close == ")" => lone_name(inner),
        [name] => name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_').then(|| name.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_call_is_no_name() {
        for text in ["f", "( f )", "( ( f ) )"] {
            assert_eq!(lone_name(&words(text)).as_deref(), Some("f"), "{text}");
        }
        for text in ["", "( )", "f ( )", "( f ) ( )", "1", "( a b )"] {
            assert_eq!(lone_name(&words(text)), None, "{text}");
        }
    }

    #[test]
    fn expressions_are_told_from_the_rest() {
        let may = |text: &str| is_expression("NAME", &words(text));
        for text in ["1", "( ( gfp_t ) 1 )", "A | B", "\"x\" \"y\"", "( & __this_module )", "get_current ( )"] {
            assert!(may(text), "{text}");
        }
        for text in [
            "",
            "NAME",
            "( 1",
            "1 )",
            "do { } while ( 0 )",
            "__attribute__ ( ( x ) )",
            ". x",
            "a , b",
            "x = 1",
            "[ 1 )",
        ] {
            assert!(!may(text), "{text}");
        }
    }
}
