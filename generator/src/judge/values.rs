//! Asks the kernel's compiler what a constant expression is worth, and of what type.
//!
//! bindgen evaluates macros by itself, in signed 64 bits and at the place of the definition: it takes `UINT_MAX` for -1
//! and `HZ` for the 100 of another header. Where the compiler contradicts it, the compiler's own answer is taken: the
//! values are put into a section of an object file, and read from there.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use object::{Object, ObjectSection};
use proc_macro2::Literal;
use quote::{format_ident, quote};
use syn::Item as Syntax;

use super::gcc::{Depth, Gcc};

const SECTION: &str = ".kmod_values";

/// What an integer constant expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// The bits, extended to 64 according to the sign of the type.
    bits: u64,
    /// In bytes.
    size: u64,
    signed: bool,
}

impl Value {
    /// The constant in Rust. Like bindgen's: of an unsigned type unless it is negative.
    pub fn constant(self, name: &str) -> Syntax {
        let name = format_ident!("{name}");
        let negative = self.signed && (self.bits as i64) < 0;
        let (ty, literal) = match (negative, self.size) {
            (true, 8) => (quote!(i64), Literal::i64_unsuffixed(self.bits as i64)),
            (true, _) => (quote!(i32), Literal::i64_unsuffixed(self.bits as i64)),
            (false, 8) => (quote!(u64), Literal::u64_unsuffixed(self.bits)),
            (false, _) => (quote!(u32), Literal::u64_unsuffixed(self.bits)),
        };
        syn::parse_quote!(pub const #name: #ty = #literal;)
    }
}

/// The values of those names that are integer constant expressions after these includes.
pub fn evaluate<'a>(
    gcc: &Gcc,
    includes: &str,
    names: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<String, Value>> {
    let mut names: Vec<&str> = names.collect();
    // An array of negative size refuses what is no integer (pointers and floats are of another class).
    let head = format!(
        "{includes}struct kmod_value {{ unsigned long long bits, size, sign; }};\n\
         #define KMOD_IS_INTEGER(x) sizeof(char[__builtin_classify_type(x) == __builtin_classify_type(0) ? 1 : -1])\n\
         #define KMOD_VALUE(x) {{ (unsigned long long)(x), sizeof(x) * KMOD_IS_INTEGER(x), (__typeof__(x))-1 < 0 }},\n\
         static const struct kmod_value kmod_values[] __attribute__((section(\"{SECTION}\"), used)) = {{\n"
    );
    let first = head.lines().count() + 1;
    while !names.is_empty() {
        let elements: String = names.iter().map(|name| format!("KMOD_VALUE({name})\n")).collect();
        let text = format!("{head}{elements}}};\n");
        let bad: BTreeSet<usize> = gcc
            .errors("values", &text, Depth::Syntax)?
            .into_keys()
            .filter_map(|line| (line as usize).checked_sub(first))
            .collect();
        if bad.is_empty() {
            let values = read(&gcc.object("values", &text)?, names.len())?;
            return Ok(names.into_iter().map(str::to_owned).zip(values).collect());
        }
        let mut number = 0;
        names.retain(|_| {
            number += 1;
            !bad.contains(&(number - 1))
        });
    }
    Ok(BTreeMap::new())
}

fn read(object: &[u8], count: usize) -> Result<Vec<Value>> {
    let file = object::File::parse(object).context("the kernel's compiler wrote no object file")?;
    let little = file.is_little_endian();
    let section = file.section_by_name(SECTION).with_context(|| format!("the object has no section {SECTION}"))?;
    let data = section.uncompressed_data()?;
    let words: Vec<u64> = data
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
    anyhow::ensure!(words.len() == 3 * count, "{count} values were asked for, and {} words came", words.len());
    Ok(words.chunks_exact(3).map(|words| Value { bits: words[0], size: words[1], signed: words[2] != 0 }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens;

    #[test]
    fn types_follow_size_and_sign() {
        let text = |bits, size, signed| Value { bits, size, signed }.constant("X").to_token_stream().to_string();
        assert_eq!(text(u64::from(u32::MAX), 4, false), "pub const X : u32 = 4294967295 ;");
        assert_eq!(text(u64::MAX, 8, false), "pub const X : u64 = 18446744073709551615 ;");
        assert_eq!(text(-5_i64 as u64, 4, true), "pub const X : i32 = - 5 ;");
        assert_eq!(text(250, 4, true), "pub const X : u32 = 250 ;");
    }
}
