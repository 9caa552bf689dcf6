//! How much of what is bound the kernel's compiler can confirm, and why not the rest.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::bind::items::Kind;

use super::claims;
use super::stock::{is_placeholder, Entry, Stock};

/// Of each kind, how many items are bound, and how many of them have a fact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    pub types: Count,
    pub functions: Count,
    pub variables: Count,
    pub constants: Count,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub bound: usize,
    pub proven: usize,
}

impl Count {
    /// In hundredths.
    pub fn percent(self) -> f64 {
        if self.bound == 0 {
            return 100.0;
        }
        self.proven as f64 / self.bound as f64 * 100.0
    }
}

impl Coverage {
    /// With the name of each kind.
    pub fn by_kind(&self) -> [(&'static str, Count); 4] {
        [
            ("types", self.types),
            ("functions", self.functions),
            ("variables", self.variables),
            ("constants", self.constants),
        ]
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (name, count)) in self.by_kind().into_iter().enumerate() {
            let comma = if number > 0 { ", " } else { "" };
            write!(f, "{comma}{:.2} % of {} {name}", count.percent(), count.bound)?;
        }
        Ok(())
    }
}

/// Counts, and gives the reason for each item that has no fact.
pub fn of(stock: &Stock) -> (Coverage, BTreeMap<String, String>) {
    let mut coverage = Coverage::default();
    let mut unproven = stock.unproven.clone();
    for entry in stock.entries.iter().filter(|entry| is_bound(entry) && !stock.is_macro(&entry.item)) {
        let count = match entry.item.kind {
            Kind::Alias | Kind::Record => &mut coverage.types,
            Kind::Function => &mut coverage.functions,
            Kind::Static => &mut coverage.variables,
            Kind::Const => &mut coverage.constants,
        };
        count.bound += 1;
        match claims::of_item(&entry.item, stock) {
            Some(_) => count.proven += 1,
            None => drop(unproven.entry(entry.item.name.clone()).or_insert_with(|| why_not(entry).to_owned())),
        }
    }
    (coverage, unproven)
}

/// What is known by name only has nothing to prove, and bindgen's helpers are no part of the kernel.
fn is_bound(entry: &Entry) -> bool {
    let name = &entry.item.name;
    !is_placeholder(&entry.item) && !name.starts_with("__Bindgen") && !name.starts_with("__Incomplete")
}

fn why_not(entry: &Entry) -> &'static str {
    match entry.item.kind {
        Kind::Record if entry.item.owner.is_some() => "it is part of a type that Rust knows by its size only",
        Kind::Record | Kind::Alias
            if entry.item.name.starts_with("__builtin_") || entry.item.name.starts_with("__va_") =>
        {
            "it is the compiler's own"
        }
        Kind::Record | Kind::Alias => "the headers declare it and never define it",
        Kind::Function | Kind::Static => "C cannot spell its type: an unnamed type is part of it",
        Kind::Const => "it is neither an integer nor a text",
    }
}
