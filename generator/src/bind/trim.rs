//! Leaves out what costs rustc time and gives a module nothing.

use std::collections::{BTreeMap, BTreeSet};

use syn::{Fields, ImplItem, Item as Syntax, Type};

use super::items::{Item, Kind};

/// Drops the constructors of bitfield units: they are named by position, and a zeroed record and setters do the same.
pub fn constructors(items: &mut [Item]) {
    for block in items.iter_mut().flat_map(|item| &mut item.impls) {
        if let Syntax::Impl(block) = block {
            block.items.retain(|item| !matches!(item, ImplItem::Fn(method) if method.sig.ident.to_string().starts_with("new_bitfield_")));
        }
    }
}

/// Keeps `Copy` and `Clone` where the language wants them, on what a union holds by value, and where C code copies a value all the
/// time: on what functions take and return (`pte_t`, `ktime_t`).
pub fn copies(items: &mut [Item]) {
    let held_by: BTreeMap<String, Vec<String>> = items
        .iter()
        .filter(|item| matches!(item.kind, Kind::Record | Kind::Alias))
        .map(|item| (item.name.clone(), held(&item.syntax)))
        .collect();
    let mut pending: Vec<&String> = items
        .iter()
        .filter(|item| matches!(item.syntax, Syntax::Union(_)))
        .flat_map(|item| &held_by[&item.name])
        .collect();
    let passed: Vec<String> = items.iter().flat_map(|item| passed(&item.syntax)).collect();
    pending.extend(&passed);
    let mut needed: BTreeSet<String> = BTreeSet::new();
    while let Some(name) = pending.pop() {
        if let Some(held) = held_by.get(name) {
            if needed.insert(name.clone()) {
                pending.extend(held);
            }
        }
    }
    for item in items.iter_mut() {
        // bindgen's own helpers are generic, and their derives are what makes them fit.
        if item.name.starts_with("__Bindgen") || item.name.starts_with("__Incomplete") || needed.contains(&item.name) {
            continue;
        }
        if let Syntax::Struct(syn::ItemStruct { attrs, .. }) | Syntax::Union(syn::ItemUnion { attrs, .. }) =
            &mut item.syntax
        {
            attrs.retain(|attr| !attr.path().is_ident("derive"));
        }
    }
}

/// The names of what a record or alias holds by value.
fn held(syntax: &Syntax) -> Vec<String> {
    let types: Vec<&Type> = match syntax {
        Syntax::Union(record) => record.fields.named.iter().map(|field| &field.ty).collect(),
        Syntax::Struct(syn::ItemStruct { fields: Fields::Named(fields), .. }) => {
            fields.named.iter().map(|field| &field.ty).collect()
        }
        Syntax::Type(alias) => vec![&alias.ty],
        _ => Vec::new(),
    };
    types.into_iter().filter_map(held_name).collect()
}

/// The names of what a function takes and returns by value.
fn passed(syntax: &Syntax) -> Vec<String> {
    let Syntax::ForeignMod(block) = syntax else { return Vec::new() };
    let functions = block.items.iter().filter_map(|item| match item {
        syn::ForeignItem::Fn(function) => Some(&function.sig),
        _ => None,
    });
    let types = functions.flat_map(|signature| {
        let taken = signature.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(argument) => Some(&*argument.ty),
            syn::FnArg::Receiver(_) => None,
        });
        taken.chain(match &signature.output {
            syn::ReturnType::Type(_, ty) => Some(&**ty),
            syn::ReturnType::Default => None,
        })
    });
    types.filter_map(held_name).collect()
}

/// A path of several segments (ManuallyDrop, a function pointer's Option, the integers) needs nothing from us.
fn held_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Array(array) => held_name(&array.elem),
        Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    #[test]
    fn copy_stays_where_a_union_or_a_caller_needs_it() {
        let text = "#[derive(Copy, Clone)] pub struct a { x: b } #[derive(Copy, Clone)] pub struct b { y: u8 }
                    #[derive(Copy, Clone)] pub struct c { y: u8 } pub type d = a;
                    #[derive(Copy, Clone)] pub union u { f: [d; 2usize], g: *mut c }
                    #[derive(Copy, Clone)] pub struct pte { pte: e } #[derive(Copy, Clone)] pub struct e { y: u8 }
                    #[derive(Copy, Clone)] pub struct back { y: u8 }
                    extern \"C\" { pub fn mk(pte: pte, c: *mut c) -> back; }";
        let mut items = items::parse(text).unwrap();
        copies(&mut items);
        let copied: Vec<_> =
            items.iter().filter(|item| item.render().contains("Copy")).map(|item| item.name.as_str()).collect();
        assert_eq!(copied, ["a", "b", "pte", "e", "back"]);
    }
}
