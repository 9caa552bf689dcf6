//! The facts of a set against what the compiler sees: before anything is changed the oracle and the set have to agree, or
//! the oracle would judge by another measure than the set's.

use super::types::{same, Type};
use super::{Answers, Set};
use crate::facts::{Fact, MemberType, Place, Record};
use std::collections::HashMap;

/// The questions that facts answer beside their names: each type that they spell.
#[derive(Debug)]
pub struct Claims {
    /// All records that C can name, those of named members too.
    pub records: Vec<String>,
    /// The types of members, aliases, functions and variables, in the order in which [`Claims::judge`] wants them.
    pub types: Vec<String>,
}

impl Claims {
    /// Those of a set.
    pub fn of(set: &Set) -> Claims {
        let mut claims = Claims { records: vec![], types: vec![] };
        for fact in &set.facts {
            match fact {
                Fact::Record(record) => {
                    claims.records.extend(record.c.clone());
                    let spelled = record.members.iter().filter_map(|member| match &member.ty {
                        MemberType::Spelled(ty) => Some(ty.clone()),
                        MemberType::Unnamed | MemberType::Part(_) => None,
                    });
                    claims.types.extend(spelled);
                }
                Fact::Alias { of, .. } => claims.types.push(of.clone()),
                Fact::Function { ty, .. } | Fact::Variable { ty, .. } => claims.types.push(ty.clone()),
                Fact::Const { .. } | Fact::Text { .. } => {}
            }
        }
        claims
    }

    /// Compares.
    pub fn judge(&self, set: &Set, answers: &Answers) -> Vec<String> {
        let aliases = set.facts.iter().filter(|fact| matches!(fact, Fact::Alias { .. })).count();
        let (records, others) = answers.types.split_at(self.records.len());
        let (names, others) = others.split_at(aliases);
        let (spelled, symbols) = others.split_at(self.types.len());
        let mut judge = Judge { parts: parts(set, spelled), list: vec![] };
        let mut records = self.records.iter().zip(records).zip(&answers.layouts);
        let (mut names, mut symbols) = (names.iter(), symbols.iter());
        let (mut values, mut texts, mut spelled) = (answers.values.iter(), answers.texts.iter(), spelled);
        for fact in &set.facts {
            let subject = fact.subject();
            match fact {
                Fact::Record(record) => {
                    let count = spelled_members(record);
                    let types = &spelled[..count];
                    spelled = &spelled[count..];
                    if record.c.is_none() {
                        continue;
                    }
                    let Some(((_, ty), layout)) = records.next() else { continue };
                    if (record.size, record.align) != *layout {
                        judge.say(subject, format!("{} bytes aligned to {}", record.size, record.align), layout);
                    }
                    judge.record(subject, record, types, ty);
                }
                Fact::Const { value, sign, .. } => {
                    let real = values.next();
                    if real.is_none_or(|(real, its)| real != value || sign.is_some_and(|sign| sign != *its)) {
                        judge.say(subject, format!("{value}, {sign:?}"), real);
                    }
                }
                Fact::Text { value, .. } => {
                    if texts.next() != Some(value) {
                        judge.say(subject, "another text", value);
                    }
                }
                Fact::Alias { .. } => judge.same(subject, &mut spelled, names.next()),
                Fact::Function { .. } | Fact::Variable { .. } => judge.same(subject, &mut spelled, symbols.next()),
            }
        }
        judge.list
    }
}

/// A `part` and the types that it spells.
type Parts<'a> = HashMap<&'a str, (&'a Record, &'a [Type])>;

fn parts<'a>(set: &'a Set, mut spelled: &'a [Type]) -> Parts<'a> {
    let mut parts = HashMap::new();
    for fact in &set.facts {
        let count = match fact {
            Fact::Record(record) => spelled_members(record),
            Fact::Const { .. } | Fact::Text { .. } => 0,
            Fact::Alias { .. } | Fact::Function { .. } | Fact::Variable { .. } => 1,
        };
        let (types, rest) = spelled.split_at(count);
        spelled = rest;
        if let Fact::Record(record @ Record { c: None, .. }) = fact {
            parts.insert(&*record.rust, (record, types));
        }
    }
    parts
}

fn spelled_members(record: &Record) -> usize {
    record.members.iter().filter(|member| matches!(member.ty, MemberType::Spelled(_))).count()
}

struct Judge<'a> {
    parts: Parts<'a>,
    list: Vec<String>,
}

impl Judge<'_> {
    fn say(&mut self, subject: &str, claim: impl std::fmt::Display, real: impl std::fmt::Debug) {
        self.list.push(format!("{subject}: {claim} in the bindings, {real:?} to the compiler"));
    }

    fn same(&mut self, subject: &str, spelled: &mut &[Type], real: Option<&Type>) {
        if let (Some((claim, rest)), Some(real)) = (spelled.split_first(), real) {
            *spelled = rest;
            if !same(&claim.clone().unqualified(), &real.clone().unqualified()) {
                self.list.push(format!("{subject}: {claim} in the bindings, {real} to the compiler"));
            }
        }
    }

    fn record(&mut self, subject: &str, claim: &Record, mut spelled: &[Type], real: &Type) {
        let real = match real {
            // An unnamed member may have a qualifier.
            Type::Qualified(_, real) => &**real,
            real => real,
        };
        let Type::Record(real) = real else {
            return self.say(subject, "a struct or union", real);
        };
        // Rust knows it by its size only.
        if claim.members.is_empty() {
            return;
        }
        // Of a transparent union GCC gives the size alone (seen with 12.2).
        if real.union && real.members.is_empty() {
            return;
        }
        if claim.members.len() != real.members.len() {
            self.say(subject, format!("{} members", claim.members.len()), real.members.len());
            return;
        }
        for (member, other) in claim.members.iter().zip(&real.members) {
            let place = format!("{subject}.{}", member.name);
            let at = match member.place {
                Place::Byte(at) => (at * 8, None),
                Place::Bits { at, width } => (at, Some(width)),
            };
            if at != (other.bit, other.width) {
                self.say(&place, format!("{:?}", member.place), (other.bit, other.width));
            }
            let named = other.name.as_deref();
            match &member.ty {
                MemberType::Part(part) => match self.parts.get(&**part).copied() {
                    Some((record, types)) if named.is_none() => self.record(&place, record, types, &other.ty),
                    _ => self.say(&place, format!("the unnamed {part}"), named),
                },
                _ if named != Some(&*member.name) => self.say(&place, "so called", named),
                MemberType::Spelled(_) => self.same(&place, &mut spelled, Some(&other.ty)),
                // A fact of its own says what it is.
                MemberType::Unnamed => {}
            }
        }
    }
}
