//! What the items of a stock claim: the facts that both compilers have to confirm.

use std::collections::BTreeMap;

use syn::{Fields, GenericArgument, Item as Syntax, PathArguments, Type};

use crate::bind::items::{Item, Kind};
use crate::clang::records::{Form, Record};
use crate::facts::{Fact, Member, MemberType, Sign};

use super::stock::Stock;

/// The facts of a stock, by the position of their item.
pub fn of(stock: &Stock) -> Vec<(usize, Fact)> {
    stock.entries.iter().enumerate().filter_map(|(at, entry)| Some((at, of_item(&entry.item, stock)?))).collect()
}

/// The facts of a stock with the names of their items.
pub fn named(stock: &Stock) -> Vec<(String, Fact)> {
    of(stock).into_iter().map(|(at, fact)| (stock.entries[at].item.name.clone(), fact)).collect()
}

/// What an item claims; nothing where C has no words for it.
pub fn of_item(item: &Item, stock: &Stock) -> Option<Fact> {
    let name = item.c_name.clone();
    match item.kind {
        Kind::Const => match item.integer() {
            Some(value) => {
                let sign = sign(item).filter(|_| !stock.enumerators.contains(&name));
                Some(Fact::Const { name, value, sign })
            }
            None => Some(Fact::Text { name, value: item.string()? }),
        },
        Kind::Record => Some(Fact::Record(of_record(item, stock.records.get(&item.name)?, stock))),
        Kind::Alias => {
            let alias = stock.types.aliases.get(&name)?;
            let of = alias.of.clone().unwrap_or_default();
            Some(Fact::Alias { c: alias.c.clone(), rust: item.name.clone(), layout: alias.layout, of })
        }
        Kind::Function if stock.is_macro(item) => None,
        Kind::Function => Some(Fact::Function { ty: stock.types.functions.get(&name)?.clone()?, name }),
        Kind::Static => Some(Fact::Variable { ty: stock.types.variables.get(&name)?.ty.clone()?, name }),
    }
}

/// Of a constant.
fn sign(item: &Item) -> Option<Sign> {
    let Syntax::Const(constant) = &item.syntax else { return None };
    Sign::of_macro(&innermost(&constant.ty)?)
}

fn of_record(item: &Item, record: &Record, stock: &Stock) -> crate::facts::Record {
    let mut fact = crate::facts::Record {
        c: record.c.clone(),
        rust: item.name.clone(),
        size: record.size,
        align: record.align,
        shape: None,
        members: Vec::new(),
    };
    if stock.opaque.contains_key(&item.name) {
        return fact;
    }
    let mut shape = String::new();
    for (member, field) in paired(record, item) {
        shape.extend(match member.form {
            Form::Scalar => Some('s'),
            Form::Aggregate => Some('a'),
            Form::Part => Some('p'),
            Form::Flexible => None,
        });
        let field = field.unwrap_or_default();
        let (name, ty) = match (&member.name, &member.ty) {
            (None, _) => (field.name.clone(), MemberType::Part(field.ty)),
            (Some(name), Some(ty)) => (name.clone(), MemberType::Spelled(ty.clone())),
            (Some(name), None) => (name.clone(), MemberType::Unnamed),
        };
        let rust = Some(field.name).filter(|field| !field.is_empty() && *field != name);
        fact.members.push(Member { name, rust, place: member.place, ty });
    }
    fact.shape = (record.padded && !stock.unshaped.contains(&item.name)).then_some(shape);
    fact
}

/// A field in Rust.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    /// The name of the record that it is, holds or points to.
    pub ty: String,
}

/// The members of a record in C, each with its field in Rust. Bitfields have none: they share units.
pub fn paired<'a>(record: &'a Record, item: &Item) -> Vec<(&'a crate::clang::records::Member, Option<Field>)> {
    let fields = match &item.syntax {
        Syntax::Struct(syn::ItemStruct { fields: Fields::Named(fields), .. }) => Some(fields),
        Syntax::Union(union) => Some(&union.fields),
        _ => None,
    };
    let mut named = BTreeMap::new();
    let mut unnamed = Vec::new();
    for field in fields.into_iter().flat_map(|fields| &fields.named) {
        let Some(name) = field.ident.as_ref().map(ToString::to_string) else { continue };
        let ty = innermost(&field.ty).unwrap_or_default();
        if name.starts_with("anon__") {
            unnamed.push(Field { name, ty });
        } else {
            named.insert(name.clone(), Field { name, ty });
        }
    }
    let mut unnamed = unnamed.into_iter();
    record
        .members
        .iter()
        .map(|member| {
            let field = match &member.name {
                Some(name) => named.get(name).or_else(|| named.get(&format!("{name}_"))).cloned(),
                None => unnamed.next(),
            };
            (member, field)
        })
        .collect()
}

/// The name within arrays, pointers and wrappers.
pub fn innermost(ty: &Type) -> Option<String> {
    match ty {
        Type::Array(array) => innermost(&array.elem),
        Type::Ptr(pointer) => innermost(&pointer.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match &last.arguments {
                PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
                    GenericArgument::Type(ty) => innermost(ty),
                    _ => None,
                }),
                _ => Some(last.ident.to_string()),
            }
        }
        _ => None,
    }
}
