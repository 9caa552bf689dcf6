//! How much of what C code can use is there for Rust: macros, and functions without a symbol.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::stock::Stock;

/// Of each kind, how many the headers have, and how many of them are bound.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Availability {
    /// Macros that the kernel's compiler takes for constants.
    pub constants: Share,
    /// Functions that the headers define.
    pub inlines: Share,
    /// Macros that stand for an expression, and those with arguments that have a prototype here.
    pub macros: Share,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub known: usize,
    pub bound: usize,
}

impl Share {
    /// In hundredths.
    pub fn percent(self) -> f64 {
        if self.known == 0 {
            return 100.0;
        }
        self.bound as f64 / self.known as f64 * 100.0
    }

    fn of<'a>(names: impl IntoIterator<Item = &'a String>, there: &BTreeSet<&str>) -> Share {
        let mut share = Share::default();
        for name in names {
            share.known += 1;
            share.bound += usize::from(there.contains(name.as_str()));
        }
        share
    }
}

impl Availability {
    /// With what each kind is called.
    pub fn by_kind(&self) -> [(&'static str, Share); 3] {
        [("constant macros", self.constants), ("inline functions", self.inlines), ("other macros", self.macros)]
    }
}

impl fmt::Display for Availability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (name, share)) in self.by_kind().into_iter().enumerate() {
            let comma = if number > 0 { ", " } else { "" };
            write!(f, "{comma}{:.2} % of {} {name}", share.percent(), share.known)?;
        }
        Ok(())
    }
}

/// What the headers have, by name.
#[derive(Debug, Default)]
pub struct Known {
    pub constants: BTreeSet<String>,
    pub inlines: BTreeSet<String>,
    pub macros: BTreeSet<String>,
    /// Why some of it is not bound.
    pub refused: BTreeMap<String, String>,
}

impl Known {
    /// How much of it is among the items; and why the rest is not.
    pub fn availability(&self, stock: &Stock) -> (Availability, BTreeMap<String, String>) {
        let there: BTreeSet<&str> = stock.entries.iter().map(|entry| entry.item.c_name.as_str()).collect();
        let availability = Availability {
            constants: Share::of(&self.constants, &there),
            inlines: Share::of(&self.inlines, &there),
            macros: Share::of(&self.macros, &there),
        };
        let all = self.constants.iter().chain(&self.inlines).chain(&self.macros);
        let missing = all.filter(|name| !there.contains(name.as_str()));
        let why = |name: &String| {
            let reasons = [&self.refused, &stock.dropped];
            let why = reasons.iter().find_map(|reasons| reasons.get(name));
            why.map_or("its name is that of another item", String::as_str).to_owned()
        };
        (availability, missing.map(|name| (name.clone(), why(name))).collect())
    }
}
