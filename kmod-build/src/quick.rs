//! Items in words that rustc is quick to read. A set has 50,000 of them, so what is longer than need be counts as often:
//! docs/benchmarks.md has the figures, row `bindings-all`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// C's types as the crate `bindings` has them.
const CTYPES: &str = include_str!("../../bindings/src/ctypes.rs");

/// How items name them.
const LONG: &str = "crate::ctypes::c_";

/// What bindgen has above a type that can be copied. The compiler asks of each field whether it can, twice.
const DERIVE: &str = "#[derive(Copy, Clone)]\n";

/// What comes before all items: C's types by their own names. A set that has one of these for something else does not compile.
pub fn head() -> String {
    let name = |line: &'static str| {
        let rest = line.strip_prefix("pub type ").or_else(|| line.strip_prefix("pub use core::ffi::"))?;
        rest.split([' ', ';']).next().filter(|name| name.starts_with("c_"))
    };
    let names: BTreeSet<&str> = CTYPES.lines().filter_map(name).collect();
    format!("use crate::ctypes::{{{}}};\n", names.into_iter().collect::<Vec<_>>().join(", "))
}

/// The same item.
pub fn quick(item: &str) -> String {
    let mut text = item.replace(LONG, "c_");
    if let (Some(at), Some(name)) = (text.find(DERIVE), record(&text)) {
        let impls = format!(
            "\nimpl ::core::marker::Copy for {name} {{}}\nimpl ::core::clone::Clone for {name} {{\n    #[inline]\n    \
             fn clone(&self) -> Self {{\n        *self\n    }}\n}}"
        );
        text.replace_range(at..at + DERIVE.len(), "");
        let _ = write!(text, "{impls}");
    }
    text
}

/// The name of the struct or union that an item defines, if it has no parameters.
fn record(item: &str) -> Option<&str> {
    let line = item.lines().find(|line| !line.starts_with('#'))?;
    let rest = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub union "))?;
    rest.split(' ').next().filter(|name| !name.contains(['<', '(', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_c_are_imported_by_name() {
        let head = head();
        let list = head.strip_prefix("use crate::ctypes::{").and_then(|rest| rest.strip_suffix("};\n")).unwrap();
        let names: Vec<&str> = list.split(", ").collect();
        // `c_char` is there for both signs.
        for name in ["c_char", "c_int", "c_ulong", "c_void"] {
            assert_eq!(names.iter().filter(|it| **it == name).count(), 1, "{name}: {head}");
        }
        assert_eq!(quick("pub type a = *mut crate::ctypes::c_void;"), "pub type a = *mut c_void;");
        // Not a type: a set may well have a function of that name.
        let call = "unsafe { crate::ctypes::bits(a, 0, 1) }";
        assert_eq!(quick(call), call);
    }

    #[test]
    fn copies_are_written_out() {
        let item = "#[repr(C)]\n#[derive(Copy, Clone)]\npub union a {\n    pub b: crate::ctypes::c_int,\n}";
        let text = quick(item);
        assert!(text.starts_with("#[repr(C)]\npub union a {\n    pub b: c_int,\n}\nimpl "), "{text}");
        assert!(text.contains("impl ::core::marker::Copy for a {}") && text.contains("        *self\n"), "{text}");
        for other in [
            "#[repr(C)]\n#[derive(Copy, Clone)]\npub struct a<T> {\n    pub b: T,\n}",
            "#[derive(Default)]\npub struct a {\n}",
            "#[repr(C)]\npub struct a {\n    pub b: u8,\n}",
        ] {
            assert_eq!(quick(other), other);
        }
    }
}
