//! All facts of a key against a kernel.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::facts::Fact;

use super::ctype::CType;
use super::exceptions::Exceptions;
use super::kernel::{Btf, Space};
use super::same::Judge;
use super::set::Set;
use super::types::{Id, Type};

/// What a fact is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Record,
    Typedef,
    Enum,
    Constant,
    Function,
    Variable,
}

impl Kind {
    fn of(fact: &Fact) -> Kind {
        match fact {
            Fact::Record(_) => Kind::Record,
            Fact::Alias { c, .. } if c.starts_with("enum ") => Kind::Enum,
            Fact::Alias { .. } => Kind::Typedef,
            Fact::Const { .. } | Fact::Text { .. } => Kind::Constant,
            Fact::Function { .. } => Kind::Function,
            Fact::Variable { .. } => Kind::Variable,
        }
    }

    pub fn plural(self) -> &'static str {
        match self {
            Kind::Record => "structs and unions",
            Kind::Typedef => "typedefs",
            Kind::Enum => "enums",
            Kind::Constant => "constants",
            Kind::Function => "functions",
            Kind::Variable => "variables",
        }
    }
}

/// How a fact fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The kernel says nothing of it.
    Unknown,
    Agrees,
    /// Lines as of a diff.
    Differs(Vec<String>),
}

impl Outcome {
    /// From the differences to each of the kernel's types of that name: one that has none is enough, and the nearest is
    /// shown.
    pub fn of(candidates: impl Iterator<Item = Vec<String>>) -> Outcome {
        match candidates.min_by_key(Vec::len) {
            None => Outcome::Unknown,
            Some(lines) if lines.is_empty() => Outcome::Agrees,
            Some(lines) => Outcome::Differs(lines),
        }
    }

    /// A fact that cannot be understood is none that agrees.
    pub fn fault(message: String) -> Outcome {
        Outcome::Differs(vec![format!("-  {message}")])
    }

    /// Two texts, one of each side.
    fn pair(here: impl AsRef<str>, there: impl AsRef<str>) -> Vec<String> {
        vec![format!("-  {}", here.as_ref()), format!("+  {}", there.as_ref())]
    }
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub in_the_set: usize,
    pub known_to_both: usize,
    pub agree: usize,
    pub differ: usize,
    pub exceptions: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub kind: Kind,
    pub name: String,
    pub lines: Vec<String>,
    /// Of an exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    pub key: String,
    pub kernel: String,
    pub counts: BTreeMap<Kind, Counts>,
    pub differences: Vec<Difference>,
    /// Exceptions for differences that are no more.
    pub stale: Vec<String>,
}

impl Comparison {
    /// `kernel`: what a report calls it. `release`: what exceptions know it by.
    pub fn of(
        (key, set): (&str, &Set),
        (kernel, btf): (&str, &Btf),
        (release, exceptions): (&str, &Exceptions),
    ) -> Comparison {
        let judge = Judge { set, btf };
        let mut comparison = Comparison {
            key: key.to_owned(),
            kernel: kernel.to_owned(),
            counts: BTreeMap::new(),
            differences: Vec::new(),
            stale: Vec::new(),
        };
        for fact in &set.facts {
            // The type of an unnamed member is compared with who holds it, and of texts no BTF tells.
            let elsewhere = matches!(fact, Fact::Record(record) if record.c.is_none());
            if elsewhere || matches!(fact, Fact::Text { .. }) {
                continue;
            }
            let (kind, name) = (Kind::of(fact), fact.subject());
            let counts = comparison.counts.entry(kind).or_default();
            counts.in_the_set += 1;
            match judge.fact(fact) {
                Outcome::Unknown => tracing::debug!("{kernel} knows nothing of {name}"),
                Outcome::Agrees => {
                    counts.known_to_both += 1;
                    counts.agree += 1;
                    comparison.stale.extend(exceptions.of(name, release).next().map(|_| name.to_owned()));
                }
                Outcome::Differs(lines) => {
                    counts.known_to_both += 1;
                    let exception = exceptions.of(name, release).find(|exception| exception.excuses(&lines));
                    match exception {
                        Some(_) => counts.exceptions += 1,
                        None => counts.differ += 1,
                    }
                    let cause = exception.map(|exception| exception.cause.trim().to_owned());
                    comparison.differences.push(Difference { kind, name: name.to_owned(), lines, cause });
                }
            }
        }
        comparison.differences.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
        comparison.stale.sort();
        comparison
    }

    /// The differences that no exception excuses.
    pub fn faults(&self) -> usize {
        self.counts.values().map(|counts| counts.differ).sum()
    }

    pub fn excused(&self) -> usize {
        self.counts.values().map(|counts| counts.exceptions).sum()
    }

    pub fn known(&self) -> usize {
        self.counts.values().map(|counts| counts.known_to_both).sum()
    }
}

impl Judge<'_> {
    fn fact(&self, fact: &Fact) -> Outcome {
        match fact {
            Fact::Record(record) => self.record(record),
            Fact::Alias { c, layout, of, .. } => {
                let size = layout.map(|(size, _)| size);
                match Kind::of(fact) {
                    Kind::Enum => self.parsed(c, |ty| self.enumeration(ty, size, of)),
                    _ => self.parsed(of, |ty| self.typedef(c, size, ty, of)),
                }
            }
            Fact::Const { name, value, .. } => self.constant(name, *value),
            Fact::Text { .. } => Outcome::Unknown,
            Fact::Function { name, ty } => self.parsed(ty, |parsed| self.function(name, parsed, ty)),
            Fact::Variable { name, ty } => self.parsed(ty, |parsed| self.variable(name, parsed, ty)),
        }
    }

    fn parsed(&self, text: &str, then: impl FnOnce(&CType) -> Outcome) -> Outcome {
        CType::parse(text).map_or_else(|error| Outcome::fault(format!("{error:#}")), |ty| then(&ty))
    }

    fn typedef(&self, name: &str, size: Option<u64>, of: &CType, text: &str) -> Outcome {
        let candidates = self.btf.named(Space::Typedef, name).iter().filter_map(|id| match self.btf.get(*id) {
            Type::Typedef { of, .. } => Some(*of),
            _ => None,
        });
        Outcome::of(candidates.map(|id| {
            let mut lines = Vec::new();
            if !self.same(of, id) {
                lines.extend(Outcome::pair(text, self.btf.spell(id)));
            }
            match (size, self.btf.size(id)) {
                (Some(here), Some(there)) if here != there => {
                    lines.extend(Outcome::pair(format!("size {here}"), format!("size {there}")));
                }
                _ => {}
            }
            lines
        }))
    }

    /// The integer type that an enum is, by its size and sign: which one it is by name BTF does not say.
    fn enumeration(&self, ty: &CType, size: Option<u64>, of: &str) -> Outcome {
        let Some((here_size, here_signed)) = self.integer(of).filter(|(of, _)| size == Some(*of)) else {
            return Outcome::fault(format!("no integer type of {} bytes: {of}", size.unwrap_or_default()));
        };
        let say = |size: u64, signed: bool| format!("{} bytes, {}", size, if signed { "signed" } else { "unsigned" });
        Outcome::of(self.find(ty).into_iter().filter_map(|id| {
            let (there_size, there_signed) = self.enum_integer(id, here_signed)?;
            let (here, there) = (say(here_size, here_signed), say(there_size, there_signed));
            Some(if here == there { Vec::new() } else { Outcome::pair(here, there) })
        }))
    }

    fn constant(&self, name: &str, value: i128) -> Outcome {
        let candidates = self.btf.enumerator(name).iter();
        Outcome::of(candidates.map(|there| {
            // BTF of before the sign was told has of every enumerator the lower 32 bits, as an unsigned number.
            let cut = !self.btf.signs && (value < 0 || there.size > 4);
            let known = if cut { value & 0xffff_ffff } else { value };
            if there.value == value || there.value == known {
                Vec::new()
            } else {
                Outcome::pair(value.to_string(), there.value.to_string())
            }
        }))
    }

    fn function(&self, name: &str, ty: &CType, text: &str) -> Outcome {
        self.declared(ty, text, self.btf.named(Space::Function, name), |found| match found {
            Type::Function { prototype, .. } => Some(*prototype),
            _ => None,
        })
    }

    fn variable(&self, name: &str, ty: &CType, text: &str) -> Outcome {
        self.declared(ty, text, self.btf.named(Space::Variable, name), Type::of_variable)
    }

    fn declared(&self, ty: &CType, text: &str, ids: &[Id], of: impl Fn(&Type) -> Option<Id>) -> Outcome {
        let types = ids.iter().filter_map(|id| of(self.btf.get(*id)));
        Outcome::of(types.map(|id| match self.same(ty, id) {
            true => Vec::new(),
            false => Outcome::pair(text, self.btf.spell(id)),
        }))
    }
}
