//! Pool segments: append-only files of records that sets share.

use std::collections::{BTreeMap, HashMap};

use crate::set::KINDS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Rust items, separated by empty lines.
    Rust,
    /// Layout facts, one a line.
    Facts,
    /// What linking has to know, one a line.
    Links,
}

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Rust, Kind::Facts, Kind::Links];

    /// Also the word in a `.set`.
    pub fn extension(self) -> &'static str {
        KINDS[self as usize]
    }
}

/// The records of a segment's text.
pub fn split(text: &str, kind: Kind) -> Vec<&str> {
    match kind {
        Kind::Facts | Kind::Links => text.lines().collect(),
        Kind::Rust => {
            let records = text.trim_end_matches('\n').split("\n\n");
            records.skip_while(|record| record.starts_with("//")).filter(|record| !record.is_empty()).collect()
        }
    }
}

/// The text of a segment.
pub fn join(key: &str, records: &[String], kind: Kind) -> String {
    let mut text = String::new();
    match kind {
        Kind::Facts | Kind::Links => {
            for record in records {
                text.push_str(record);
                text.push('\n');
            }
        }
        Kind::Rust => {
            text.push_str(&format!(
                "// What {key} brought that no older set had. Written by `cargo generator`, not to be edited.\n\
                 // keys/*.set say which records make a set; the form is described in docs/architecture.md.\n"
            ));
            for record in records {
                text.push('\n');
                text.push_str(record);
                text.push('\n');
            }
        }
    }
    text
}

/// The records of older segments and of the one being written.
#[derive(Debug)]
pub struct Pool {
    kind: Kind,
    key: String,
    /// Segment and position of every record.
    known: HashMap<String, (String, usize)>,
    new: Vec<String>,
}

impl Pool {
    /// `older`: text of each older segment, by its key. The same record in two of them counts for the first.
    pub fn new(kind: Kind, key: &str, older: &BTreeMap<String, String>) -> Pool {
        let mut known = HashMap::new();
        for (segment, text) in older {
            for (position, record) in split(text, kind).into_iter().enumerate() {
                known.entry(record.to_owned()).or_insert_with(|| (segment.clone(), position));
            }
        }
        Pool { kind, key: key.to_owned(), known, new: Vec::new() }
    }

    /// Where a record is, after adding it if it is new.
    pub fn place(&mut self, record: &str) -> (String, usize) {
        if let Some(place) = self.known.get(record) {
            return place.clone();
        }
        let place = (self.key.clone(), self.new.len());
        self.new.push(record.to_owned());
        self.known.insert(record.to_owned(), place.clone());
        place
    }

    /// The text of the new segment; `None` when the key brought nothing.
    pub fn segment(&self) -> Option<String> {
        (!self.new.is_empty()).then(|| join(&self.key, &self.new, self.kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back() {
        let records = ["pub type a = b;".to_owned(), "pub struct c {\n    x: u8,\n}".to_owned()];
        assert_eq!(split(&join("k", &records, Kind::Rust), Kind::Rust), records);
        assert_eq!(split(&join("k", &records[..1], Kind::Facts), Kind::Facts), records[..1]);
    }

    #[test]
    fn a_second_key_adds_only_what_is_new() {
        let older = [("k1".to_owned(), join("k1", &["one".to_owned(), "two".to_owned()], Kind::Rust))].into();
        let mut pool = Pool::new(Kind::Rust, "k2", &older);
        assert_eq!(pool.place("two"), ("k1".to_owned(), 1));
        assert_eq!(pool.segment(), None);
        assert_eq!(pool.place("three"), ("k2".to_owned(), 0));
        assert_eq!(pool.place("three"), ("k2".to_owned(), 0));
        assert!(pool.segment().unwrap().ends_with("\nthree\n"));
    }
}
