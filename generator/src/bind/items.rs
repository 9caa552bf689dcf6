//! bindgen's output as a list of items, each with its `impl` blocks: the unit that is stored.

use std::collections::BTreeMap;

use anyhow::{bail, Context, Result};
use quote::ToTokens;
use syn::{ForeignItem, Item as Syntax};

/// In the order in which a group lists its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Alias,
    Record,
    Const,
    Static,
    Function,
}

#[derive(Debug, Clone)]
pub struct Item {
    pub kind: Kind,
    /// The name in Rust.
    pub name: String,
    /// The name in C, where it is another one (`yield`, which Rust keeps for itself, is `yield_`).
    pub c_name: String,
    /// For a type without a name in C: the named entity that it is part of.
    pub owner: Option<String>,
    pub syntax: Syntax,
    pub impls: Vec<Syntax>,
}

impl Item {
    /// The text that is stored: formatted, and without an empty line, because that is what separates records.
    pub fn render(&self) -> String {
        let items = std::iter::once(&self.syntax).chain(&self.impls).cloned().collect();
        let text = prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items });
        text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The value of an integer constant.
    pub fn integer(&self) -> Option<i128> {
        let Syntax::Const(constant) = &self.syntax else { return None };
        match &*constant.expr {
            syn::Expr::Lit(literal) => integer(&literal.lit),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => match &**expr {
                syn::Expr::Lit(literal) => integer(&literal.lit).map(|value| -value),
                _ => None,
            },
            _ => None,
        }
    }

    /// The bytes of a string constant, its final NUL left out.
    pub fn string(&self) -> Option<Vec<u8>> {
        let Syntax::Const(constant) = &self.syntax else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::ByteStr(bytes), .. }) = &*constant.expr else { return None };
        let mut bytes = bytes.value();
        bytes.pop();
        Some(bytes)
    }
}

fn integer(literal: &syn::Lit) -> Option<i128> {
    match literal {
        syn::Lit::Int(number) => number.base10_parse().ok(),
        syn::Lit::Bool(value) => Some(value.value.into()),
        syn::Lit::Byte(byte) => Some(byte.value().into()),
        _ => None,
    }
}

/// The name in Rust of what C calls so: Rust keeps some for itself.
pub fn rust_name(c_name: &str) -> String {
    match syn::parse_str::<syn::Ident>(c_name) {
        Ok(_) => c_name.to_owned(),
        Err(_) => format!("{c_name}_"),
    }
}

/// Splits bindgen's output.
pub fn parse(text: &str) -> Result<Vec<Item>> {
    let file = syn::parse_file(text).context("bindgen's output is no Rust")?;
    let mut items: Vec<Item> = Vec::new();
    let mut impls: BTreeMap<String, Vec<Syntax>> = BTreeMap::new();
    for syntax in file.items {
        let (kind, name) = match &syntax {
            Syntax::Type(item) => (Kind::Alias, item.ident.to_string()),
            Syntax::Struct(item) => (Kind::Record, item.ident.to_string()),
            Syntax::Union(item) => (Kind::Record, item.ident.to_string()),
            Syntax::Const(item) => (Kind::Const, item.ident.to_string()),
            Syntax::Impl(item) => {
                let name = self_type(&item.self_ty)
                    .with_context(|| format!("an impl of {}", item.self_ty.to_token_stream()))?;
                impls.entry(name).or_default().push(syntax);
                continue;
            }
            Syntax::ForeignMod(block) => {
                items.extend(foreign(block)?);
                continue;
            }
            // A typedef of an enum that is all constants.
            Syntax::Use(import) => {
                let Some((target, name)) = renaming(&import.tree) else {
                    bail!("bindgen wrote an import that is not known here: {}", import.to_token_stream());
                };
                let syntax = syn::parse_quote!(pub type #name = #target;);
                let name = name.to_string();
                items.push(Item {
                    kind: Kind::Alias,
                    c_name: name.clone(),
                    name,
                    owner: None,
                    syntax,
                    impls: Vec::new(),
                });
                continue;
            }
            other => bail!("bindgen wrote an item of a kind that is not known here: {}", other.to_token_stream()),
        };
        items.push(Item { kind, c_name: name.clone(), name, owner: None, syntax, impls: Vec::new() });
    }
    for item in items.iter_mut().filter(|item| item.kind == Kind::Record) {
        item.impls = impls.remove(&item.name).unwrap_or_default();
    }
    if let Some(name) = impls.keys().next() {
        bail!("bindgen wrote an impl block for `{name}`, which it does not define");
    }
    Ok(items)
}

fn self_type(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// `self::target as name`
fn renaming(tree: &syn::UseTree) -> Option<(&syn::Ident, &syn::Ident)> {
    match tree {
        syn::UseTree::Path(path) if path.ident == "self" => renaming(&path.tree),
        syn::UseTree::Rename(rename) => Some((&rename.ident, &rename.rename)),
        _ => None,
    }
}

/// One item for each declaration of an `extern` block, in a block of its own.
fn foreign(block: &syn::ItemForeignMod) -> Result<Vec<Item>> {
    block
        .items
        .iter()
        .map(|declaration| {
            let (kind, name, attrs) = match declaration {
                ForeignItem::Fn(item) => (Kind::Function, item.sig.ident.to_string(), &item.attrs),
                ForeignItem::Static(item) => (Kind::Static, item.ident.to_string(), &item.attrs),
                other => bail!("bindgen declared something that is not known here: {}", other.to_token_stream()),
            };
            let c_name = attrs.iter().find_map(link_name).unwrap_or_else(|| name.clone());
            let syntax = Syntax::ForeignMod(syn::ItemForeignMod { items: vec![declaration.clone()], ..block.clone() });
            Ok(Item { kind, name, c_name, owner: None, syntax, impls: Vec::new() })
        })
        .collect()
}

/// `#[link_name = "\u{1}yield"]`: the first character tells the compiler not to mangle.
fn link_name(attr: &syn::Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attr.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return None };
    pair.path.is_ident("link_name").then(|| text.value().trim_start_matches('\u{1}').to_owned())
}
