//! The oracle: what a tree's headers really say, by the debug information that the kernel's own compiler makes of them.
//! It shares nothing with the witness but the facts' names, so it can tell whether the witness is right.

mod claims;
mod dwarf;
mod object;
mod types;
mod unit;

pub use object::Answers;

use crate::facts::Fact;
use crate::kbuild::Folder;
use crate::set::Set;
use anyhow::{bail, Result};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use types::Type;
use unit::{nameable, Questions};

/// One question to one tree.
#[derive(Debug)]
pub struct Oracle {
    folder: Folder,
    records: usize,
}

/// What came of it.
#[derive(Debug)]
pub enum Outcome {
    /// The headers, described.
    Described(Answers),
    /// Something that the set names is not there, or the headers are no C any more: what the compiler said.
    Refused(String),
}

impl Oracle {
    /// Asks about all that a set names. `headers` are included in this order.
    pub fn new(folder: PathBuf, set: &Set, headers: Vec<String>) -> Result<Oracle> {
        Oracle::asking(folder, &Questions::of(set, headers))
    }

    fn asking(folder: PathBuf, questions: &Questions) -> Result<Oracle> {
        let folder = Folder::new(folder, "obj-m := oracle.o\nccflags-y := -g -gdwarf-5 -gz=none\n")?;
        folder.write("oracle.c", &questions.unit())?;
        Ok(Oracle { folder, records: questions.records.len() })
    }

    /// Compiles it, and reads what the compiler understood.
    pub fn ask(&self, tree: &Path) -> Result<Outcome> {
        let run = self.folder.make(tree, &["oracle.o"]);
        if run.status() != Some(0) {
            return Ok(Outcome::Refused(run.stderr));
        }
        let data = fs::read(self.folder.path("oracle.o"))?;
        object::read(&data, self.records).map(Outcome::Described)
    }

    /// The headers that the compiler opened last time, as it named them.
    pub fn opened(&self) -> Result<Vec<String>> {
        self.folder.opened("oracle")
    }
}

/// Where the facts of a set are not what the compiler sees in a tree; each in a line. None, when the set is right.
pub fn contradictions(folder: PathBuf, set: &Set, headers: Vec<String>, tree: &Path) -> Result<Vec<String>> {
    let claims = claims::Claims::of(set);
    let mut questions = Questions::of(set, headers);
    questions.records = claims.records.clone();
    questions.types.extend(claims.types.iter().cloned());
    match Oracle::asking(folder, &questions)?.ask(tree)? {
        Outcome::Refused(message) => Ok(message.lines().filter(|l| l.contains("error")).map(str::to_owned).collect()),
        Outcome::Described(answers) => Ok(claims.judge(set, &answers)),
    }
}

/// What is different between two trees, of that which the set knows; each in a line.
pub fn differences(set: &Set, old: &Answers, new: &Answers) -> Result<Vec<String>> {
    let mut list = vec![];
    if (old.types.len(), old.values.len(), old.texts.len()) != (new.types.len(), new.values.len(), new.texts.len()) {
        bail!("the oracle was not asked the same");
    }
    let (mut record, mut value, mut text) = (0, 0, 0);
    for fact in &set.facts {
        match fact {
            Fact::Record(claim) => {
                let Some(name) = nameable(claim) else { continue };
                let (a, b) = (old.layouts[record], new.layouts[record]);
                if a != b {
                    list.push(format!("{name}: {} bytes aligned to {}, now {} and {}", a.0, a.1, b.0, b.1));
                }
                match (&old.types[record], &new.types[record]) {
                    // Rust knows it by its size only.
                    _ if claim.members.is_empty() => {}
                    (Type::Record(a), Type::Record(b)) => list.extend(types::differences(name, a, b)),
                    (a, b) if !types::same(a, b) => list.push(format!("{name}: {a}, now {b}")),
                    _ => {}
                }
                record += 1;
            }
            Fact::Const { name, sign, .. } => {
                let ((a, was), (b, is)) = (old.values[value], new.values[value]);
                if a != b {
                    list.push(format!("{name}: {a}, now {b}"));
                } else if sign.is_some() && was != is {
                    list.push(format!("{name}: {a}, {}, now {}", was.word(), is.word()));
                }
                value += 1;
            }
            Fact::Text { name, .. } => {
                if old.texts[text] != new.texts[text] {
                    list.push(format!("{name}: another text"));
                }
                text += 1;
            }
            Fact::Alias { .. } | Fact::Function { .. } | Fact::Variable { .. } => {}
        }
    }
    let named = |symbols: bool| {
        set.facts.iter().filter(move |fact| match fact {
            Fact::Alias { .. } => !symbols,
            Fact::Function { .. } | Fact::Variable { .. } => symbols,
            Fact::Record(_) | Fact::Const { .. } | Fact::Text { .. } => false,
        })
    };
    let records = set.facts.iter().filter_map(|fact| match fact {
        Fact::Record(claim) => nameable(claim),
        _ => None,
    });
    let records: HashSet<&str> = records.collect();
    let types = old.types[record..].iter().zip(&new.types[record..]);
    for (fact, (a, b)) in named(false).chain(named(true)).zip(types) {
        let is_same = match fact {
            // Of a type that the set knows by its name only, Rust has the variable's address and no more.
            Fact::Variable { .. } => types::same(&a.sized_by(&records), &b.sized_by(&records)),
            _ => types::same(a, b),
        };
        if !is_same {
            list.push(format!("{}: {a}, now {b}", fact.subject()));
        }
    }
    Ok(list)
}
