//! Gives what has no name in C a name that is the same in every kernel.
//!
//! bindgen numbers such things by position (`_bindgen_ty_17`, `page__bindgen_ty_1`, `__bindgen_anon_2`, `_bitfield_1`),
//! so that a declaration added in front renames all that follow. Here
//!
//! * the type of a field is called `parent__field`,
//! * the type of an unnamed member `parent__first`, and the member `anon__first`, after the first field in it that has
//!   a name,
//! * a unit of bitfields `_bits_first`, after the first of its fields,
//! * an enum without a name is the integer type behind it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{bail, Result};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Fields, Item as Syntax};

use super::items::{Item, Kind};
use super::refs;

fn is_numbered(name: &str) -> bool {
    name.contains("_bindgen_ty_")
}

fn is_anonymous_member(name: &str) -> bool {
    name.starts_with("__bindgen_anon_")
}

fn is_bitfield_unit(name: &str) -> bool {
    name.starts_with("_bitfield_")
}

/// What the passes need to know of one record.
struct Shape {
    /// Fields in order, with the numbered type that each holds or points to.
    fields: Vec<(String, Option<String>)>,
    /// The first accessor of each bitfield unit.
    accessors: BTreeMap<String, String>,
}

/// Renames throughout.
pub fn anonymous(items: Vec<Item>) -> Result<Vec<Item>> {
    let shapes: BTreeMap<String, Shape> =
        items.iter().filter_map(|item| shape(item).map(|shape| (item.name.clone(), shape))).collect();
    let names = type_names(&items, &shapes)?;
    let mut types: BTreeMap<String, TokenStream> =
        names.iter().map(|(old, new)| (old.clone(), ident(&new.name).into_token_stream())).collect();
    for item in &items {
        if let (Syntax::Type(alias), true) = (&item.syntax, is_numbered(&item.name)) {
            types.insert(item.name.clone(), alias.ty.to_token_stream());
        }
    }

    items
        .into_iter()
        .filter(|item| !(item.kind == Kind::Alias && is_numbered(&item.name)))
        .map(|mut item| {
            let members = match shapes.get(&item.name).filter(|_| item.kind == Kind::Record) {
                Some(shape) => member_names(&item.name, shape, &shapes)?,
                None => BTreeMap::new(),
            };
            rename(&mut item, &members, &types)?;
            if let Some(new) = names.get(&item.name) {
                item.name.clone_from(&new.name);
                item.c_name.clone_from(&new.name);
                item.owner = Some(new.owner.clone());
            }
            Ok(item)
        })
        .collect()
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn shape(item: &Item) -> Option<Shape> {
    let fields = match &item.syntax {
        Syntax::Struct(record) => match &record.fields {
            Fields::Named(fields) => fields,
            _ => return None,
        },
        Syntax::Union(record) => &record.fields,
        _ => return None,
    };
    let fields = fields
        .named
        .iter()
        .filter_map(|field| {
            let numbered = refs::of_type(&field.ty).into_iter().find(|name| is_numbered(name));
            Some((field.ident.as_ref()?.to_string(), numbered))
        })
        .collect();
    let mut accessors = BTreeMap::new();
    for method in item.impls.iter().flat_map(methods) {
        let mut used = BTreeSet::new();
        idents(method.block.to_token_stream(), &mut used);
        for unit in used.into_iter().filter(|name| is_bitfield_unit(name)) {
            accessors.entry(unit).or_insert_with(|| method.sig.ident.to_string());
        }
    }
    Some(Shape { fields, accessors })
}

fn methods(block: &Syntax) -> Vec<&syn::ImplItemFn> {
    let Syntax::Impl(block) = block else { return Vec::new() };
    block
        .items
        .iter()
        .filter_map(|item| match item {
            syn::ImplItem::Fn(method) => Some(method),
            _ => None,
        })
        .collect()
}

fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => idents(group.stream(), found),
            _ => {}
        }
    }
}

/// The first named thing in a record, looking into unnamed members.
fn first_name(name: &str, shapes: &BTreeMap<String, Shape>) -> Option<String> {
    let shape = shapes.get(name)?;
    shape.fields.iter().find_map(|(field, numbered)| {
        if is_anonymous_member(field) {
            first_name(numbered.as_deref()?, shapes)
        } else if is_bitfield_unit(field) {
            shape.accessors.get(field).cloned()
        } else {
            (!field.trim_start_matches('_').starts_with("bindgen_")).then(|| field.clone())
        }
    })
}

/// The new name of a numbered record, and the named entity that it is part of.
struct Stable {
    name: String,
    owner: String,
}

/// New names for the numbered records.
fn type_names(items: &[Item], shapes: &BTreeMap<String, Shape>) -> Result<BTreeMap<String, Stable>> {
    // Who holds each numbered type, and as what.
    let mut holders: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for (parent, shape) in shapes {
        for (field, numbered) in &shape.fields {
            if let Some(numbered) = numbered.as_deref().filter(|name| shapes.contains_key(*name)) {
                holders.entry(numbered).or_insert((parent, field));
            }
        }
    }
    let mut names = BTreeMap::new();
    let mut taken: BTreeSet<String> = items
        .iter()
        .filter(|item| matches!(item.kind, Kind::Alias | Kind::Record))
        .map(|item| item.name.clone())
        .collect();
    for numbered in shapes.keys().filter(|name| is_numbered(name)) {
        let new = stable_name(numbered, &holders, items, shapes)?;
        if !taken.insert(new.name.clone()) {
            bail!(
                "the unnamed type {numbered} would be called `{}`, which is taken: src/bind/rename.rs needs a rule for it",
                new.name
            );
        }
        names.insert(numbered.clone(), new);
    }
    Ok(names)
}

fn stable_name(
    numbered: &str,
    holders: &BTreeMap<&str, (&str, &str)>,
    items: &[Item],
    shapes: &BTreeMap<String, Shape>,
) -> Result<Stable> {
    let first = || first_name(numbered, shapes).unwrap_or_else(|| "blank".to_owned());
    if let Some((parent, field)) = holders.get(numbered) {
        let parent = if is_numbered(parent) {
            stable_name(parent, holders, items, shapes)?
        } else {
            Stable { name: (*parent).to_owned(), owner: (*parent).to_owned() }
        };
        let last = if is_anonymous_member(field) { first() } else { (*field).to_owned() };
        return Ok(Stable { name: format!("{}__{last}", parent.name), owner: parent.owner });
    }
    // No record holds it: a variable of an unnamed type, the target of a typedef, or a type declared and not used.
    let user = items.iter().filter(|item| !is_numbered(&item.name)).find(|item| {
        matches!(item.kind, Kind::Static | Kind::Alias | Kind::Function) && refs::of(item).mentions(numbered)
    });
    Ok(match (user, numbered.split_once("__bindgen_ty_")) {
        (Some(user), _) => Stable { name: format!("{}__target", user.name), owner: user.name.clone() },
        (None, Some((parent, _))) if !parent.is_empty() => {
            Stable { name: format!("{parent}__{}", first()), owner: parent.to_owned() }
        }
        _ => Stable { name: format!("unnamed__{}", first()), owner: String::new() },
    })
}

/// New names for the members of one record.
fn member_names(record: &str, shape: &Shape, shapes: &BTreeMap<String, Shape>) -> Result<BTreeMap<String, Ident>> {
    let mut names = BTreeMap::new();
    let mut taken: BTreeSet<String> = shape.fields.iter().map(|(field, _)| field.clone()).collect();
    let mut previous = "start".to_owned();
    for (field, numbered) in &shape.fields {
        let new = if is_anonymous_member(field) {
            let first = numbered.as_deref().and_then(|name| first_name(name, shapes));
            format!("anon__{}", first.unwrap_or_else(|| format!("after_{previous}")))
        } else if let Some(number) = field.strip_prefix("_bitfield_align_") {
            format!("_bits_align_{}", unit_name(shape, &format!("_bitfield_{number}"), &previous))
        } else if is_bitfield_unit(field) {
            format!("_bits_{}", unit_name(shape, field, &previous))
        } else if field.starts_with("__bindgen_padding_") {
            format!("_padding_after_{previous}")
        } else {
            previous.clone_from(field);
            continue;
        };
        if !taken.insert(new.clone()) {
            bail!("{record}: its member {field} would be called `{new}`, which is taken: src/bind/rename.rs needs a rule for it");
        }
        names.insert(field.clone(), ident(&new));
        previous = new;
    }
    Ok(names)
}

fn unit_name(shape: &Shape, unit: &str, previous: &str) -> String {
    shape.accessors.get(unit).cloned().unwrap_or_else(|| format!("after_{previous}"))
}

/// Renames within an item. Most have nothing to rename, and keep their syntax: to write it out and read it again is what takes long.
fn rename(
    item: &mut Item,
    members: &BTreeMap<String, Ident>,
    types: &BTreeMap<String, TokenStream>,
) -> syn::Result<()> {
    for syntax in std::iter::once(&mut item.syntax).chain(&mut item.impls) {
        let mut search = Search { members, types, found: false };
        search.visit_item(syntax);
        if search.found {
            *syntax = syn::parse2(replaced(syntax.to_token_stream(), members, types))?;
        }
    }
    Ok(())
}

/// Looks for a name that will be replaced.
struct Search<'a> {
    members: &'a BTreeMap<String, Ident>,
    types: &'a BTreeMap<String, TokenStream>,
    found: bool,
}

impl Search<'_> {
    fn look_at(&mut self, name: &str) {
        self.found |= self.members.contains_key(name) || self.types.contains_key(name);
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.look_at(&ident.to_string());
    }

    fn visit_token_stream(&mut self, tokens: &'ast TokenStream) {
        let mut names = BTreeSet::new();
        idents(tokens.clone(), &mut names);
        names.iter().for_each(|name| self.look_at(name));
    }
}

fn replaced(
    tokens: TokenStream,
    members: &BTreeMap<String, Ident>,
    types: &BTreeMap<String, TokenStream>,
) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                match (members.get(&name), types.get(&name)) {
                    (Some(new), _) => new.to_token_stream(),
                    (None, Some(new)) => new.clone(),
                    (None, None) => ident.into_token_stream(),
                }
            }
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), replaced(group.stream(), members, types)).into_token_stream()
            }
            other => other.into_token_stream(),
        })
        .collect()
}

/// Gives a type that is declared within a record the name that C has for it; bindgen puts the record's in front.
///
/// `is_type` says whether C has a tag of a name.
pub fn nested(items: Vec<Item>, is_type: impl Fn(&str) -> bool) -> Result<Vec<Item>> {
    let is_declared = |item: &&Item| matches!(item.kind, Kind::Alias | Kind::Record);
    let taken: BTreeSet<String> = items.iter().filter(is_declared).map(|item| item.name.clone()).collect();
    let names: BTreeMap<String, String> = taken
        .iter()
        .filter(|name| !is_type(name))
        .filter_map(|name| {
            if is_numbered(name) {
                let own = behind_number(name).filter(|own| is_type(own) && !taken.contains(*own))?;
                return Some((name.clone(), own.to_owned()));
            }
            let mut parts = name.match_indices('_').map(|(at, _)| (&name[..at], &name[at + 1..]));
            let (_, own) =
                parts.find(|(outer, own)| taken.contains(*outer) && is_type(own) && !taken.contains(*own))?;
            Some((name.clone(), own.to_owned()))
        })
        .collect();
    let types: BTreeMap<String, TokenStream> =
        names.iter().map(|(old, new)| (old.clone(), ident(new).into_token_stream())).collect();
    let none = BTreeMap::new();
    items
        .into_iter()
        .map(|mut item| {
            rename(&mut item, &none, &types)?;
            if let (Some(new), true) = (names.get(&item.name), matches!(item.kind, Kind::Alias | Kind::Record)) {
                item.name.clone_from(new);
                item.c_name.clone_from(new);
            }
            Ok(item)
        })
        .collect()
}

/// The tag of a type that is declared within an unnamed one: `tag` of `page__bindgen_ty_1_tag`.
fn behind_number(name: &str) -> Option<&str> {
    let (_, rest) = name.rsplit_once("_bindgen_ty_")?;
    rest.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix('_').filter(|own| !own.is_empty())
}

/// Enumerators of an enum declared within a struct come with the struct's name in front; C has none.
///
/// `is_enumerator` says whether C knows a name.
pub fn enumerators(items: &mut [Item], is_enumerator: impl Fn(&str) -> bool) {
    let taken: BTreeSet<String> =
        items.iter().filter(|item| item.kind != Kind::Record).map(|item| item.name.clone()).collect();
    for item in items.iter_mut().filter(|item| item.kind == Kind::Const) {
        if is_enumerator(&item.name) {
            continue;
        }
        let suffixes = item.name.match_indices('_').map(|(at, _)| &item.name[at + 1..]);
        let c_name = suffixes.into_iter().find(|name| is_enumerator(name)).map(str::to_owned);
        if let (Some(c_name), Syntax::Const(constant)) = (c_name, &mut item.syntax) {
            if taken.contains(&c_name) {
                continue;
            }
            constant.ident = ident(&c_name);
            item.name.clone_from(&c_name);
            item.c_name = c_name;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bind::items;

    fn names(items: &[Item]) -> Vec<&str> {
        items.iter().map(|item| item.name.as_str()).collect()
    }

    #[test]
    fn nested_types_get_their_own_name() {
        let text = "pub struct stats { a: stats_stat, b: stats_odd } pub struct stats_stat { x: u8 } pub struct stats_odd { x: u8 }";
        let items = nested(items::parse(text).unwrap(), |name| ["stats", "stat"].contains(&name)).unwrap();
        assert_eq!(names(&items), ["stats", "stat", "stats_odd"]);
        assert!(items[0].render().contains("a: stat,"));

        let text = "pub struct g { a: g__bindgen_ty_1 } pub struct g__bindgen_ty_1 { b: g__bindgen_ty_1_data } pub struct g__bindgen_ty_1_data { x: u8 }";
        let items = nested(items::parse(text).unwrap(), |name| ["g", "data"].contains(&name)).unwrap();
        assert_eq!(names(&items), ["g", "g__bindgen_ty_1", "data"]);
    }

    #[test]
    fn names_are_found_in_macros_and_attributes() {
        let names = BTreeMap::from([("old".to_owned(), ident("new"))]);
        let renamed = |text: &str| {
            let mut item = items::parse(text).unwrap().remove(0);
            rename(&mut item, &names, &BTreeMap::new()).unwrap();
            item.render()
        };
        assert_eq!(renamed("pub const A: u8 = size!([old]);"), "pub const A: u8 = size!([new]);");
        assert!(renamed("#[repr(old)] pub struct a { b: u8 }").contains("#[repr(new)]"));
        assert_eq!(renamed("pub const A: u8 = 1u8;"), "pub const A: u8 = 1u8;");
    }

    #[test]
    fn names_that_clash_are_refused() {
        let text = "pub struct a { x: a__bindgen_ty_1 } pub struct a__bindgen_ty_1 { y: u8 } pub struct a__x { z: u8 }";
        assert!(anonymous(items::parse(text).unwrap()).unwrap_err().to_string().contains("a__x"));
    }

    #[test]
    fn unnamed_members_are_called_after_their_first_field() {
        let text = "pub struct a { __bindgen_anon_1: a__bindgen_ty_1, e: _bindgen_ty_7 }
                    pub union a__bindgen_ty_1 { __bindgen_anon_1: a__bindgen_ty_1__bindgen_ty_1, w: u32 }
                    pub struct a__bindgen_ty_1__bindgen_ty_1 { h: u8, l: u8 } pub type _bindgen_ty_7 = c_uint;";
        let items = anonymous(items::parse(text).unwrap()).unwrap();
        assert_eq!(names(&items), ["a", "a__h", "a__h__h"]);
        assert!(items[0].render().contains("anon__h: a__h,") && items[0].render().contains("e: c_uint,"));
        assert!(items.iter().all(|item| item.name == "a" || item.owner.as_deref() == Some("a")));
    }

    #[test]
    fn nested_enumerators_lose_the_record_in_front() {
        let mut items = items::parse("pub const lock_HELD: u32 = 1; pub const FREE: u32 = 0;").unwrap();
        enumerators(&mut items, |name| ["HELD", "FREE"].contains(&name));
        assert_eq!(names(&items), ["HELD", "FREE"]);
    }
}
