//! The items of all keys, by name. What is the same on several kernels is said once.
//!
//! As text, a line for each item; the script reads a line when it shows the item:
//!
//! ```text
//! NAME ⇥ GROUP ⇥ HEADER ⇥ VARIANT ⇥ VARIANT…
//! ```
//!
//! GROUP is the one that it stands under in the last kernel that has it; HEADER is empty where the store does not know it. A
//! variant is what an item is on some of the kernels, in cells that U+001F separates: the letter of its kind, positions of
//! the kernels (`0-2,5`), and what is claimed of it. Variants come in the order of their first kernels.
//!
//! | letter | kind | claims |
//! |---|---|---|
//! | `t` | struct or union | size, alignment, fields |
//! | `d`, `e` | typedef, enum | what it stands for, size, alignment |
//! | `f`, `i`, `m`, `v` | function, inline function, macro, variable | type, or prototype of a macro; whom it is linked to |
//! | `c`, `s` | constant, text | value |
//!
//! A field is `NAME@BYTE TYPE` or `NAME@BIT:WIDTH TYPE`, `NAME/RUST@…` where Rust reaches it otherwise. `?` stands for the fields
//! of a record that Rust knows by its size only.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::ranges;
use crate::diff::fields::{Field, Spot};
use crate::diff::item::{Item, Kind, Space};
use crate::diff::links::whom;
use crate::diff::side::Side;

const CELL: char = '\u{1f}';

/// All items.
#[derive(Debug, Default)]
pub struct Catalogue {
    items: BTreeMap<(Space, String), Entry>,
}

#[derive(Debug, Default)]
struct Entry {
    group: String,
    header: String,
    variants: Vec<Variant>,
}

#[derive(Debug)]
struct Variant {
    kind: Kind,
    claims: String,
    kernels: Vec<usize>,
}

impl Catalogue {
    /// Adds what a key has; `position` is that of its kernel, and kernels come in order.
    pub fn add(&mut self, position: usize, side: &Side) {
        for ((space, name), item) in &side.items {
            // The type of a field that no described record leads to: C can say its name, and nobody looks for it.
            if name.starts_with("__typeof__(") {
                continue;
            }
            let entry = self.items.entry((*space, name.clone())).or_default();
            entry.group = item.heading(None).to_owned();
            entry.header = item.header.clone().unwrap_or_default();
            let claims = claims(item);
            match entry.variants.iter_mut().find(|variant| variant.kind == item.kind && variant.claims == claims) {
                Some(variant) => variant.kernels.push(position),
                None => entry.variants.push(Variant { kind: item.kind, claims, kernels: vec![position] }),
            }
        }
    }

    /// How many items there are, by where their names are looked up.
    pub fn counts(&self) -> BTreeMap<Space, usize> {
        let mut counts = BTreeMap::new();
        for (space, _) in self.items.keys() {
            *counts.entry(*space).or_default() += 1;
        }
        counts
    }

    pub fn text(&self) -> String {
        let mut text = String::new();
        for ((_, name), entry) in &self.items {
            // Writing to a string does not fail.
            let _ = write!(text, "{name}\t{}\t{}", entry.group, entry.header);
            for Variant { kind, claims, kernels } in &entry.variants {
                let _ = write!(text, "\t{}{CELL}{}{CELL}{claims}", letter(*kind), ranges::format(kernels));
            }
            text.push('\n');
        }
        text
    }
}

fn letter(kind: Kind) -> char {
    match kind {
        Kind::Type => 't',
        Kind::Typedef => 'd',
        Kind::Enum => 'e',
        Kind::Function => 'f',
        Kind::InlineFunction => 'i',
        Kind::Macro => 'm',
        Kind::Variable => 'v',
        Kind::Constant => 'c',
        Kind::Text => 's',
    }
}

fn claims(item: &Item) -> String {
    let claim = &item.claim;
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let ty = claim.ty.clone().unwrap_or_default();
    let cells = match item.kind {
        Kind::Type => {
            let fields = match &item.fields {
                Some(fields) => fields.iter().map(field).collect(),
                None => vec!["?".to_owned()],
            };
            [number(claim.size), number(claim.align)].into_iter().chain(fields).collect()
        }
        Kind::Typedef | Kind::Enum => vec![ty, number(claim.size), number(claim.align)],
        Kind::Function | Kind::InlineFunction | Kind::Macro | Kind::Variable => {
            vec![ty, claim.linked.as_deref().map(whom).unwrap_or_default()]
        }
        Kind::Constant => vec![claim.number().unwrap_or_default()],
        Kind::Text => vec![claim.text.clone().unwrap_or_default()],
    };
    cells.join(&CELL.to_string())
}

fn field(field: &Field) -> String {
    let rust = if field.rust == field.name { String::new() } else { format!("/{}", field.rust) };
    let place = match field.place {
        Spot::Byte { byte } => byte.to_string(),
        Spot::Bits { bit, width } => format!("{bit}:{width}"),
    };
    format!("{}{rust}@{place} {}", field.name, field.ty)
}
