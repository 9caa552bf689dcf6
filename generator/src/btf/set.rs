//! The facts of one key, by name.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use anyhow::{Context, Result};

use crate::facts::{Fact, Record};
use crate::sets::expand;
use crate::store::manifest::Row;

use super::ctype::CType;

pub struct Set {
    /// In the order of the groups, each once.
    pub facts: Vec<Fact>,
    aliases: HashMap<String, CType>,
    parts: HashMap<String, Record>,
    /// Typedefs of records without a name of their own.
    records: HashSet<String>,
    /// The Rust names of the records that have a size and no members.
    pub opaque: HashSet<String>,
}

impl Set {
    pub fn load(store: &Path, key: &str, row: &Row) -> Result<Set> {
        let groups = expand::load(store, key, row)?;
        let lines = groups.iter().flat_map(|group| &group.facts).map(String::as_str);
        Set::of(lines, row.opaque.keys().cloned().collect()).with_context(|| format!("the facts of {key}"))
    }

    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>, opaque: HashSet<String>) -> Result<Set> {
        let mut seen = HashSet::new();
        let mut set =
            Set { facts: Vec::new(), aliases: HashMap::new(), parts: HashMap::new(), records: HashSet::new(), opaque };
        for line in lines {
            // A fact of an item that several groups hold is listed by each of them.
            if !seen.insert(line) {
                continue;
            }
            let fact = Fact::parse(line).with_context(|| {
                format!(
                    "cannot read {line:?}: restore the store (`git checkout -- bindings`), or generate the key anew"
                )
            })?;
            match &fact {
                Fact::Alias { c, of, .. } => {
                    set.aliases.insert(c.clone(), CType::parse(of).with_context(|| c.clone())?);
                }
                Fact::Record(Record { c: Some(c), .. }) => {
                    set.records.insert(c.clone());
                }
                Fact::Record(record) => {
                    set.parts.insert(record.rust.clone(), record.clone());
                }
                _ => {}
            }
            set.facts.push(fact);
        }
        Ok(set)
    }

    /// What a typedef stands for.
    pub fn alias(&self, name: &str) -> Option<&CType> {
        self.aliases.get(name)
    }

    /// The type of an unnamed member, by its Rust name.
    pub fn part(&self, rust: &str) -> Option<&Record> {
        self.parts.get(rust)
    }

    /// Whether a typedef is the only name of a record.
    pub fn is_record(&self, name: &str) -> bool {
        self.records.contains(name)
    }
}
