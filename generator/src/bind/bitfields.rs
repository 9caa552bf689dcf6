//! Where bindgen's accessors look for each bitfield.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, GenericArgument, ImplItem, Item as Syntax, Member};

use super::items::Item;

/// A bitfield, as its accessor reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The field that holds its unit.
    pub unit: String,
    /// Its first bit in the unit.
    pub start: u64,
    /// In bits.
    pub width: u64,
}

/// The bitfields of a record by the names of their accessors.
pub fn places(item: &Item) -> BTreeMap<String, Place> {
    let blocks = item.impls.iter().filter_map(|block| match block {
        Syntax::Impl(block) => Some(block),
        _ => None,
    });
    let methods = blocks.flat_map(|block| &block.items).filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    methods
        .filter_map(|method| {
            let mut getter = Getter(None);
            getter.visit_block(&method.block);
            Some((method.sig.ident.to_string(), getter.0?))
        })
        .collect()
}

/// Finds `self.unit.get_const::<start, width>()`.
struct Getter(Option<Place>);

impl<'ast> Visit<'ast> for Getter {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if call.method == "get_const" {
            self.0 = place(call);
        }
        visit::visit_expr_method_call(self, call);
    }
}

fn place(call: &syn::ExprMethodCall) -> Option<Place> {
    let Expr::Field(syn::ExprField { member: Member::Named(unit), .. }) = &*call.receiver else { return None };
    let numbers: Vec<u64> = call.turbofish.as_ref()?.args.iter().filter_map(number).collect();
    let [start, width] = numbers[..] else { return None };
    Some(Place { unit: unit.to_string(), start, width })
}

fn number(argument: &GenericArgument) -> Option<u64> {
    let text = argument.to_token_stream().to_string();
    text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).trim_end_matches("u8").parse().ok()
}
