//! Other types in the place of one.

use crate::source::Header;
use fastrand::Rng;
use std::ops::Range;

const SCALARS: [&str; 12] = [
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned int",
    "long",
    "unsigned long",
    "long long",
    "unsigned long long",
    "_Bool",
];
const INTEGERS: Range<usize> = 1..11;
const POINTED: [&str; 6] = ["void", "char", "unsigned char", "long", "struct kmod_other", "const struct kmod_other"];

/// What the name of a type may be replaced by without a difference. `unsigned long` and `unsigned long long` are of one
/// size on most of the architectures and still two types.
const EQUALS: [(&str, &str); 14] = [
    ("u8", "unsigned char"),
    ("s8", "signed char"),
    ("u16", "unsigned short"),
    ("s16", "short"),
    ("u32", "unsigned int"),
    ("s32", "int"),
    ("u64", "unsigned long long"),
    ("s64", "long long"),
    ("bool", "_Bool"),
    ("unsigned int", "u32"),
    ("int", "s32"),
    ("unsigned short", "u16"),
    ("unsigned char", "u8"),
    ("gfp_t", "unsigned int"),
];

/// Another type for the one that is written there. `behind` is the token that follows.
pub fn another(header: &Header, specifier: &Range<usize>, rng: &mut Rng) -> Option<(Range<usize>, String)> {
    if specifier.is_empty() || header.has_directive(specifier.clone()) {
        return None;
    }
    let span = header.span(specifier.clone());
    let old = words(header, specifier);
    let pointer = header.is(specifier.end, b'*');
    let bitfield = header.is(specifier.end + 1, b':');
    let new = match (rng.u8(..8), pointer, bitfield) {
        (_, _, true) => (*rng.choice(&SCALARS[INTEGERS])?).to_owned(),
        // A pointer to the same with a qualifier.
        (0, true, _) if !old.contains("const") => format!("const {old}"),
        // A pointer to it.
        (1 | 2, ..) => format!("{old} *"),
        (_, true, _) => (*rng.choice(&POINTED)?).to_owned(),
        (_, false, _) => (*rng.choice(&SCALARS)?).to_owned(),
    };
    (new != old).then_some((span, new))
}

/// The same type under another name.
pub fn equal(header: &Header, specifier: &Range<usize>) -> Option<(Range<usize>, String)> {
    let old = words(header, specifier);
    let (_, new) = EQUALS.iter().find(|(name, _)| *name == old)?;
    Some((header.span(specifier.clone()), (*new).to_owned()))
}

fn words(header: &Header, tokens: &Range<usize>) -> String {
    tokens.clone().map(|at| header.word(at)).collect::<Vec<_>>().join(" ")
}
