//! What a module says about itself in the section `.modinfo`, put together when it is compiled: for
//! [`kernel_module!`](crate::kernel_module) alone.
//!
//! The functions run in the compiler only; `#[inline]` keeps their code out of the crate's object file.

/// An entry, `key=value`; the value is in pieces.
pub type Entry = (&'static str, &'static [&'static str]);

/// Keys that may stand several times.
const LISTS: [&str; 6] = ["author", "alias", "firmware", "import_ns", "parm", "parmtype"];

/// Whether a kernel lets a module of this licence use what it exports to GPL-compatible modules only:
/// `license_is_gpl_compatible` in include/linux/license.h.
#[inline]
#[must_use]
pub const fn is_gpl(license: &str) -> bool {
    const NAMES: [&str; 6] =
        ["GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL"];
    let mut i = 0;
    while i < NAMES.len() {
        if same(NAMES[i].as_bytes(), license.as_bytes()) {
            return true;
        }
        i += 1;
    }
    false
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut i = 0;
    while i < one.len() && i < other.len() {
        if one[i] != other[i] {
            return false;
        }
        i += 1;
    }
    one.len() == other.len()
}

/// The length of all entries, each with its `=` and a NUL. Entries that cannot be do not compile.
#[inline]
#[must_use]
pub const fn len(entries: &[Entry]) -> usize {
    let mut len = 0;
    let mut i = 0;
    while i < entries.len() {
        let (key, value) = entries[i];
        let mut piece = 0;
        let mut value_len = 0;
        while piece < value.len() {
            check_piece(value[piece]);
            value_len += value[piece].len();
            piece += 1;
        }
        assert!(value_len != 0, "kernel_module!: a field is empty: say something or leave it out");
        assert!(is_list(key) || !named_before(entries, i), "kernel_module!: a field other than a list is given twice");
        len += key.len() + value_len + 2;
        i += 1;
    }
    len
}

/// The text of all entries; `N` is their [`len`].
#[inline]
#[must_use]
pub const fn text<const N: usize>(entries: &[Entry]) -> [u8; N] {
    let mut bytes = [0; N];
    let mut at = 0;
    let mut i = 0;
    while i < entries.len() {
        let (key, value) = entries[i];
        at = append(&mut bytes, at, key);
        bytes[at] = b'=';
        at += 1;
        let mut piece = 0;
        while piece < value.len() {
            at = append(&mut bytes, at, value[piece]);
            piece += 1;
        }
        at += 1;
        i += 1;
    }
    bytes
}

/// The length of what [`prefix`] makes of a name. A name that no module can have does not compile.
#[inline]
#[must_use]
pub const fn prefix_len(name: &str) -> usize {
    check_name(name);
    name.len() + 3
}

/// What stands before a module's messages: its name, `": "`, and a NUL for C.
#[inline]
#[must_use]
pub const fn prefix<const N: usize>(name: &str) -> [u8; N] {
    let mut bytes = [0; N];
    let at = append(&mut bytes, 0, name);
    append(&mut bytes, at, ": ");
    bytes
}

/// Puts `text` at `at`, and returns where it ends.
#[inline]
const fn append(bytes: &mut [u8], at: usize, text: &str) -> usize {
    let text = text.as_bytes();
    let mut i = 0;
    while i < text.len() {
        bytes[at + i] = text[i];
        i += 1;
    }
    at + text.len()
}

#[inline]
const fn check_piece(value: &str) {
    let value = value.as_bytes();
    let mut i = 0;
    while i < value.len() {
        assert!(value[i] != 0, "kernel_module!: a field contains a NUL, where the kernel would cut it");
        i += 1;
    }
}

#[inline]
const fn check_name(name: &str) {
    assert!(!name.is_empty(), "kernel_module!: `name` is empty");
    let name = name.as_bytes();
    let mut i = 0;
    while i < name.len() {
        assert!(
            name[i].is_ascii_alphanumeric() || name[i] == b'_' || name[i] == b'-',
            "kernel_module!: `name` may consist of letters, digits, `_` and `-`, as the file name of a module"
        );
        i += 1;
    }
}

#[inline]
const fn is_list(key: &str) -> bool {
    let mut i = 0;
    while i < LISTS.len() {
        if equal(key, LISTS[i]) {
            return true;
        }
        i += 1;
    }
    false
}

#[inline]
const fn named_before(entries: &[Entry], end: usize) -> bool {
    let mut i = 0;
    while i < end {
        if equal(entries[i].0, entries[end].0) {
            return true;
        }
        i += 1;
    }
    false
}

/// `==` is not for constants.
#[inline]
const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_separated_by_nuls() {
        const ENTRIES: &[Entry] = &[("license", &["GPL"]), ("author", &["A"]), ("author", &["B", "é"])];
        const TEXT: [u8; len(ENTRIES)] = text(ENTRIES);
        assert_eq!(TEXT.as_slice(), "license=GPL\0author=A\0author=Bé\0".as_bytes());
    }

    #[test]
    fn the_prefix_is_a_c_string() {
        const PREFIX: [u8; prefix_len("a_b-1")] = prefix("a_b-1");
        assert_eq!(&PREFIX, b"a_b-1: \0");
    }

    #[test]
    #[should_panic(expected = "given twice")]
    fn a_field_stands_once() {
        let _ = len(&[("version", &["1"]), ("author", &["A"]), ("author", &["B"]), ("version", &["2"])]);
    }

    #[test]
    #[should_panic(expected = "is empty")]
    fn an_empty_field_is_refused() {
        let _ = len(&[("description", &["", ""])]);
    }

    #[test]
    #[should_panic(expected = "NUL")]
    fn a_nul_is_refused() {
        let _ = len(&[("description", &["a\0b"])]);
    }

    #[test]
    #[should_panic(expected = "file name of a module")]
    fn a_name_with_a_space_is_refused() {
        let _ = prefix_len("a b");
    }
}
