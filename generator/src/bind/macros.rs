//! Macros without arguments as items: constants of the value and type that the kernel's compiler gives them.

use std::collections::BTreeMap;

use crate::judge::values::{self, Value};

use super::items::{rust_name, Item, Kind};

/// Constants, by their names in C.
#[derive(Debug, Default)]
pub struct Constants {
    pub integers: BTreeMap<String, Value>,
    pub texts: BTreeMap<String, Vec<u8>>,
}

impl Constants {
    pub fn items(&self) -> Vec<Item> {
        let integers = self.integers.iter().map(|(name, value)| (name, value.constant(&rust_name(name))));
        let texts = self.texts.iter().map(|(name, bytes)| (name, values::text_constant(&rust_name(name), bytes)));
        integers
            .chain(texts)
            .map(|(name, syntax)| Item {
                kind: Kind::Const,
                name: rust_name(name),
                c_name: name.clone(),
                owner: None,
                syntax,
                impls: Vec::new(),
            })
            .collect()
    }

    /// The names in C.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.integers.keys().chain(self.texts.keys())
    }
}
