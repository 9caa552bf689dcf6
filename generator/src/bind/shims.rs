//! Declarations of shims in Rust: under the names that they stand for, with the symbols that they have.

use std::collections::BTreeSet;

use syn::{ForeignItem, Item as Syntax};

use crate::links::SHIM;

use super::items::{rust_name, Item, Kind};

/// Gives the shims among the items the names of what they stand for. A function that a macro of the same name hides from C is
/// hidden here, too.
pub fn rename(items: &mut Vec<Item>) {
    let shims: BTreeSet<String> =
        items.iter().filter_map(|item| item.name.strip_prefix(SHIM).map(str::to_owned)).collect();
    items.retain(|item| item.kind != Kind::Function || !shims.contains(&item.c_name));
    for item in items.iter_mut() {
        let Some(c_name) = item.name.strip_prefix(SHIM).map(str::to_owned) else { continue };
        let symbol = std::mem::replace(&mut item.name, rust_name(&c_name));
        item.c_name = c_name;
        let Syntax::ForeignMod(block) = &mut item.syntax else { continue };
        for declaration in &mut block.items {
            if let ForeignItem::Fn(function) = declaration {
                function.sig.ident = quote::format_ident!("{}", item.name);
                function.attrs = vec![syn::parse_quote!(#[link_name = #symbol])];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    #[test]
    fn a_shim_has_the_name_of_what_it_stands_for() {
        let text = "extern \"C\" { pub fn mutex_lock(lock: *mut mutex); } extern \"C\" { pub fn kmod_shim_mutex_lock(lock: *mut mutex); }
                    extern \"C\" { pub fn kmod_shim_yield(); }";
        let mut items = items::parse(text).unwrap();
        rename(&mut items);
        let rendered: Vec<String> = items.iter().map(Item::render).collect();
        assert_eq!(
            rendered,
            [
                "extern \"C\" {\n    #[link_name = \"kmod_shim_mutex_lock\"]\n    pub fn mutex_lock(lock: *mut mutex);\n}",
                "extern \"C\" {\n    #[link_name = \"kmod_shim_yield\"]\n    pub fn yield_();\n}"
            ]
        );
    }
}
