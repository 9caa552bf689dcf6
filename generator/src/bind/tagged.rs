//! Types that were copied for bindgen to see a member of theirs (see [`clang::tagged`](crate::clang::tagged)) take the places of
//! their copies.

use std::collections::BTreeMap;

use anyhow::Result;
use quote::ToTokens;
use syn::{Fields, Item as Syntax};

use crate::clang::tagged::COPY_OF;

use super::items::{rust_name, Item};
use super::rename::{ident, replaced};

/// Names each type where its copy was named, and drops the copies.
pub fn restored(items: Vec<Item>) -> Result<Vec<Item>> {
    let copies: BTreeMap<String, String> =
        items.iter().filter_map(|item| Some((item.name.clone(), copy_of(&item.syntax)?))).collect();
    let types = copies.iter().map(|(copy, tag)| (copy.clone(), ident(&rust_name(tag)).into_token_stream())).collect();
    let members = BTreeMap::new();
    items
        .into_iter()
        .filter(|item| !copies.keys().any(|copy| is_part_of(&item.name, copy)))
        .map(|mut item| {
            let replace = |syntax: &Syntax| syn::parse2(replaced(syntax.to_token_stream(), &members, &types));
            item.syntax = replace(&item.syntax)?;
            item.impls = item.impls.iter().map(replace).collect::<syn::Result<_>>()?;
            Ok(item)
        })
        .collect()
}

/// Whether an item is the copy, or of a type that is declared within it.
fn is_part_of(name: &str, copy: &str) -> bool {
    name.strip_prefix(copy).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
}

/// The tag of the type that this is a copy of.
fn copy_of(syntax: &Syntax) -> Option<String> {
    let fields = match syntax {
        Syntax::Struct(syn::ItemStruct { fields: Fields::Named(fields), .. }) => fields,
        Syntax::Union(union) => &union.fields,
        _ => return None,
    };
    let mut names = fields.named.iter().filter_map(|field| field.ident.as_ref());
    names.find_map(|name| Some(name.to_string().strip_prefix(COPY_OF)?.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    #[test]
    fn the_type_stands_where_its_copy_stood() {
        let text = "pub struct f { __bindgen_anon_1: f__bindgen_ty_1, n: u8 } pub struct head { a: u8 }
                    pub struct f__bindgen_ty_1 { __kmod_copy_of_head: f__bindgen_ty_1__bindgen_ty_1, a: u8 }
                    pub struct f__bindgen_ty_1__bindgen_ty_1 { }";
        let items = restored(items::parse(text).unwrap()).unwrap();
        let names: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
        assert_eq!(names, ["f", "head"]);
        assert!(items[0].render().contains("__bindgen_anon_1: head,"));
    }
}
