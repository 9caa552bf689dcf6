//! Records that Rust cannot express, as blobs of the right size and alignment.

use anyhow::{bail, Context, Result};
use quote::quote;
use serde::Deserialize;
use std::collections::BTreeMap;

use super::items::{Item, Kind};

const FILE: &str = include_str!("../../opaque.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    opaque: BTreeMap<String, String>,
}

/// The types that are known to be beyond Rust, each with its reason.
pub fn known() -> Result<BTreeMap<String, String>> {
    Ok(toml::from_str::<File>(FILE).context("generator/opaque.toml")?.opaque)
}

/// Replaces the body of a record.
pub fn make(item: &mut Item, size: u64, align: u64) -> Result<()> {
    if item.kind != Kind::Record {
        bail!("`{}` is no record and cannot be made opaque: take it out of generator/opaque.toml", item.name);
    }
    let name = quote::format_ident!("{}", item.name);
    // An alignment of up to 8 comes from the element, because `repr(align)` may not stand within `repr(packed)`.
    let (attribute, element, width) = match align {
        1 => (quote!(), quote!(u8), 1),
        2 => (quote!(), quote!(u16), 2),
        4 => (quote!(), quote!(u32), 4),
        8 => (quote!(), quote!(u64), 8),
        other => {
            let align = proc_macro2::Literal::u64_unsuffixed(other);
            (quote!(, align(#align)), quote!(u8), 1)
        }
    };
    if size % width != 0 {
        bail!("`{}` has size {size} and alignment {align}, which no C type has", item.name);
    }
    let length = proc_macro2::Literal::u64_unsuffixed(size / width);
    item.syntax = syn::parse2(quote! {
        #[repr(C #attribute)]
        #[derive(Copy, Clone)]
        pub struct #name {
            pub _opaque: [#element; #length],
        }
    })?;
    item.impls.clear();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    #[test]
    fn blobs_have_the_size_and_alignment_asked_for() {
        let mut items = items::parse("pub struct a { x: u8 }").unwrap();
        make(&mut items[0], 16, 4).unwrap();
        assert_eq!(
            items[0].render(),
            "#[repr(C)]\n#[derive(Copy, Clone)]\npub struct a {\n    pub _opaque: [u32; 4],\n}"
        );
        make(&mut items[0], 64, 64).unwrap();
        assert!(items[0].render().contains("#[repr(C, align(64))]") && items[0].render().contains("[u8; 64]"));
    }
}
