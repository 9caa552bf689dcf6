//! Asks the kernel's compiler what macros are worth, and of what type.
//!
//! bindgen evaluates macros by itself, in signed 64 bits and at the place of the definition: it takes `UINT_MAX` for -1
//! and `HZ` for the 100 of another header, and most macros for nothing. So its answers are not used: all candidates are put
//! into a few C units, and what the compiler makes of them is read from the object files. The compiler has read the headers
//! already ([`Gcc::with_headers`]).

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use object::{Object, ObjectSection};
use proc_macro2::Literal;
use quote::{format_ident, quote};
use syn::Item as Syntax;

use super::gcc::{Gcc, MAIN};
use super::{tries, undeclared};
use crate::kernel::kbuild::MODULE;

const SECTION: &str = ".kmod_values";

/// The longest text that is kept, in bytes: what is longer is a licence or a table.
const LONGEST: usize = 1024;

/// C's integer types, in the order in which the compiler numbers them here. Plain `char` is left out: its sign differs by
/// architecture and version, and a character in C is an `int`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Bool,
    SChar,
    UChar,
    Short,
    UShort,
    Int,
    UInt,
    Long,
    ULong,
    LongLong,
    ULongLong,
}

use Type::*;

const TYPES: [(Type, &str); 11] = [
    (Bool, "_Bool"),
    (SChar, "signed char"),
    (UChar, "unsigned char"),
    (Short, "short"),
    (UShort, "unsigned short"),
    (Int, "int"),
    (UInt, "unsigned int"),
    (Long, "long"),
    (ULong, "unsigned long"),
    (LongLong, "long long"),
    (ULongLong, "unsigned long long"),
];

/// What an integer constant expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// The bits, extended to 64 according to the sign of the type.
    bits: u64,
    ty: Type,
}

impl Value {
    /// The constant in Rust, of the type that it has in C. `name` is Rust's.
    pub fn constant(self, name: &str) -> Syntax {
        let name = format_ident!("{name}");
        let signed = Literal::i64_unsuffixed(self.bits as i64);
        let unsigned = Literal::u64_unsuffixed(self.bits);
        let (ty, value) = match self.ty {
            Bool => (quote!(bool), if self.bits == 0 { quote!(false) } else { quote!(true) }),
            SChar => (quote!(i8), quote!(#signed)),
            UChar => (quote!(u8), quote!(#unsigned)),
            Short => (quote!(i16), quote!(#signed)),
            UShort => (quote!(u16), quote!(#unsigned)),
            Int => (quote!(i32), quote!(#signed)),
            UInt => (quote!(u32), quote!(#unsigned)),
            Long => (quote!(crate::ctypes::c_long), quote!(#signed)),
            ULong => (quote!(crate::ctypes::c_ulong), quote!(#unsigned)),
            LongLong => (quote!(i64), quote!(#signed)),
            ULongLong => (quote!(u64), quote!(#unsigned)),
        };
        syn::parse_quote!(pub const #name: #ty = #value;)
    }
}

/// A string constant in Rust; its final NUL is part of it, as it is in C.
pub fn text_constant(name: &str, bytes: &[u8]) -> Syntax {
    let name = format_ident!("{name}");
    let length = Literal::usize_unsuffixed(bytes.len() + 1);
    let bytes = Literal::byte_string(&[bytes, b"\0"].concat());
    syn::parse_quote!(pub const #name: &[u8; #length] = #bytes;)
}

/// What the compiler makes of names that may be integer constant expressions.
#[derive(Debug, Default)]
pub struct Integers {
    /// Those that are.
    pub values: BTreeMap<String, Value>,
    /// Those that are no expression at all, because they use what nothing declares.
    pub undeclared: BTreeSet<String>,
}

/// The values of those names that are integer constant expressions.
pub fn integers(gcc: &Gcc, names: &[&str]) -> Result<Integers> {
    let kinds: Vec<String> = TYPES.iter().enumerate().map(|(number, (_, c))| format!("{c}: {number}")).collect();
    let head = format!(
        "struct kmod_value {{ unsigned long long bits, type; }};\n\
         #define KMOD_VALUE(x) {{ (unsigned long long)(x), _Generic((x), {}) }}\n",
        kinds.join(", ")
    );
    let numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let hopeless = undeclared::among(gcc, names)?;
    let candidates: Vec<&str> = names.iter().copied().filter(|name| !hopeless.contains(name)).collect();
    // What else is no expression at all is found in functions: there the compiler gets over an error before the next name.
    let read = tries::each(gcc, "readable", "", &candidates, |name| {
        format!("void kmod_p{}(void) {{ (void)({name}); }}", numbers[name])
    })?;
    let tried = tries::each(gcc, "integers", &head, &read.taken, |name| {
        // An enumerator is an integer constant expression, and no variable that the optimiser knows the value of. The length
        // of an array would be the wrong place to ask: up to version 12, GCC folds no `?:` there, and `_IOR` has one.
        let number = numbers[name];
        format!("static const struct kmod_value kmod_v{number} = KMOD_VALUE({name}); enum {{ kmod_e{number} = ({name}) == 1 }};")
    })?;
    let undeclared = read.refused.iter().chain(&tried.refused).filter(|(_, why)| tries::is_undeclared(why));
    let undeclared = undeclared.map(|(name, _)| *name).chain(hopeless).map(str::to_owned).collect();
    if tried.taken.is_empty() {
        return Ok(Integers { values: BTreeMap::new(), undeclared });
    }
    let elements: String = tried.taken.iter().map(|name| format!("KMOD_VALUE({name}),\n")).collect();
    let text = format!(
        "{head}static const struct kmod_value kmod_values[] __attribute__((section(\"{SECTION}\"), used)) = {{\n{elements}}};\n"
    );
    let data = section(&gcc.object("integers", &text)?)?;
    anyhow::ensure!(
        data.words.len() == 2 * tried.taken.len(),
        "{} values were asked for, and {} words came",
        tried.taken.len(),
        data.words.len()
    );
    let values: Result<BTreeMap<String, Value>> = tried
        .taken
        .iter()
        .zip(data.words.chunks_exact(2))
        .map(|(name, words)| {
            let (ty, _) =
                TYPES.get(words[1] as usize).with_context(|| format!("{name}: a type numbered {}", words[1]))?;
            Ok(((*name).to_owned(), Value { bits: words[0], ty: *ty }))
        })
        .collect();
    Ok(Integers { values: values?, undeclared })
}

/// The texts of those names that are string literals. A text that has the module's name in it, as that of `LOCK_SECTION_NAME`, or
/// the file's, as that of `FILE_LINE`, is another in each module, and none of the kernel's: it is left to be an expression.
pub fn texts(gcc: &Gcc, names: &[&str]) -> Result<BTreeMap<String, Vec<u8>>> {
    let numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    let tried = tries::each(gcc, "texts", "", names, |name| {
        let number = numbers[name];
        format!(
            "static const char kmod_t{number}[] = {name}; _Static_assert(sizeof({name}) <= {LONGEST} && !__builtin_memcmp({name}, {name}, 1), \"\");"
        )
    })?;
    if tried.taken.is_empty() {
        return Ok(BTreeMap::new());
    }
    let elements: String = tried.taken.iter().map(|name| format!("{{ sizeof({name}), {name} }},\n")).collect();
    let text = format!(
        "struct kmod_text {{ unsigned long long size; char text[{LONGEST}]; }};\n\
         static const struct kmod_text kmod_texts[] __attribute__((section(\"{SECTION}\"), used)) = {{\n{elements}}};\n"
    );
    let data = section(&gcc.object("texts", &text)?)?;
    let pieces = data.bytes.chunks_exact(8 + LONGEST).zip(data.words.chunks_exact(1 + LONGEST / 8));
    Ok(tried
        .taken
        .iter()
        .zip(pieces)
        .map(|(name, (bytes, words))| {
            let length = (words[0] as usize).saturating_sub(1);
            ((*name).to_owned(), bytes[8..8 + length].to_vec())
        })
        .filter(|(_, text)| !names_module(text))
        .collect())
}

fn names_module(text: &[u8]) -> bool {
    [MODULE, MAIN].iter().any(|name| text.windows(name.len()).any(|part| part == name.as_bytes()))
}

/// Those names that are an expression of some type other than void, and no type themselves.
pub fn expressions<'a>(gcc: &Gcc, names: &[&'a str]) -> Result<Vec<&'a str>> {
    let numbers: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
    Ok(tries::each(gcc, "expressions", "", names, |name| expression(name, numbers[name]))?.taken)
}

/// A declaration of which the type tells the type of an expression.
pub fn expression(name: &str, number: usize) -> String {
    format!(
        "extern __typeof__((void)0, ({name})) *{}{number}; _Static_assert(sizeof((void)0, ({name})) > 0, \"\");",
        TYPED
    )
}

/// What is declared by [`expression`] is called so, with a number behind it.
pub const TYPED: &str = "kmod_typed_";

struct Data {
    bytes: Vec<u8>,
    /// The same in words of 64 bits, as the kernel's processor reads them.
    words: Vec<u64>,
}

fn section(object: &[u8]) -> Result<Data> {
    let file = object::File::parse(object).context("the kernel's compiler wrote no object file")?;
    let little = file.is_little_endian();
    let section = file.section_by_name(SECTION).with_context(|| format!("the object has no section {SECTION}"))?;
    let bytes = section.uncompressed_data()?.into_owned();
    let words = bytes
        .chunks_exact(8)
        .map(|bytes| {
            let bytes: [u8; 8] = bytes.try_into().unwrap_or_default();
            if little {
                u64::from_le_bytes(bytes)
            } else {
                u64::from_be_bytes(bytes)
            }
        })
        .collect();
    Ok(Data { bytes, words })
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens;

    #[test]
    fn types_are_those_of_c() {
        let text = |bits, ty| Value { bits, ty }.constant("X").to_token_stream().to_string();
        assert_eq!(text(u64::from(u32::MAX), UInt), "pub const X : u32 = 4294967295 ;");
        assert_eq!(text(u64::MAX, ULongLong), "pub const X : u64 = 18446744073709551615 ;");
        assert_eq!(text(4096, ULong), "pub const X : crate :: ctypes :: c_ulong = 4096 ;");
        assert_eq!(text(-5_i64 as u64, Int), "pub const X : i32 = - 5 ;");
        assert_eq!(text(1, Bool), "pub const X : bool = true ;");
    }

    #[test]
    fn a_text_of_the_module_is_none_of_the_kernel() {
        assert!(
            names_module(b".text..lock.kmod_probe")
                && names_module(b"texts_kmod_witness.c:1")
                && !names_module(b".text..lock")
        );
    }

    #[test]
    fn a_text_keeps_its_end() {
        assert_eq!(
            text_constant("X", b"a\n").to_token_stream().to_string(),
            "pub const X : & [u8 ; 3] = b\"a\\n\\0\" ;"
        );
    }
}
