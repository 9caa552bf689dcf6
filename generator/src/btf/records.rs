//! Structs and unions: size, and every member's name, place, width and type.

use crate::facts::Record;

use super::compare::Outcome;
use super::ctype::CType;
use super::rows::{self, Here, Row};
use super::same::Judge;
use super::types::{Id, Type};

impl Judge<'_> {
    pub fn record(&self, record: &Record) -> Outcome {
        let Some(c) = &record.c else { return Outcome::Unknown };
        let ty = match CType::parse(c) {
            Ok(ty) => ty,
            Err(error) => return Outcome::fault(format!("{error:#}")),
        };
        let rows = match rows::here(self.set, record) {
            Ok(rows) => rows,
            Err(error) => return Outcome::fault(error),
        };
        // Rust knows some by their size only.
        let opaque = self.set.opaque.contains(&record.rust) || (rows.is_empty() && record.size > 0);
        let candidates = self.find(&ty).into_iter().map(|id| self.btf.strip(id));
        let records = candidates.filter(|id| matches!(self.btf.get(*id), Type::Record { .. }));
        Outcome::of(records.map(|id| {
            let mut lines = Vec::new();
            if self.btf.size(id) != Some(record.size) {
                let size = self.btf.size(id).unwrap_or_default();
                lines.push(format!("-  size {}", record.size));
                lines.push(format!("+  size {size}"));
            }
            if !opaque {
                lines.extend(self.difference(&rows, &rows::there(self.btf, id)));
            }
            lines
        }))
    }

    /// What differs between the members, like a diff.
    fn difference(&self, here: &[Row<Here>], there: &[Row<Id>]) -> Vec<String> {
        if here.len() == there.len() && here.iter().zip(there).all(|(here, there)| self.same_row(here, there)) {
            return Vec::new();
        }
        let mut lines = Vec::new();
        let (mut next_here, mut next_there) = (0, 0);
        let end = (here.len(), there.len());
        for (at_here, at_there) in common(here, there).into_iter().chain([end]) {
            lines.extend(here[next_here..at_here].iter().map(|row| format!("-{}", text_here(row))));
            lines.extend(there[next_there..at_there].iter().map(|row| format!("+{}", self.text_there(row))));
            if (at_here, at_there) != end && !self.same_row(&here[at_here], &there[at_there]) {
                lines.push(format!("-{}", text_here(&here[at_here])));
                lines.push(format!("+{}", self.text_there(&there[at_there])));
            }
            (next_here, next_there) = (at_here + 1, at_there + 1);
        }
        lines
    }

    fn text_there(&self, row: &Row<Id>) -> String {
        let mut spelled = self.btf.spell(row.what);
        if row.name.is_empty() {
            spelled += &format!(" of {} bytes", self.btf.size(row.what).unwrap_or_default());
        }
        rows::text(row, &spelled)
    }
}

fn text_here(row: &Row<Here>) -> String {
    match &row.what {
        Here::Spelled(text, _) => rows::text(row, text),
        Here::Unnamed => rows::text(row, "a type without a name"),
        Here::Part(size) => rows::text(row, &format!("{{...}} of {size} bytes")),
    }
}

/// The longest sequence of members, by name, that both have: what a reader takes for the same ones.
fn common(here: &[Row<Here>], there: &[Row<Id>]) -> Vec<(usize, usize)> {
    let same = |a: usize, b: usize| here[a].depth == there[b].depth && here[a].name == there[b].name;
    let width = there.len() + 1;
    let mut lengths = vec![0_u32; (here.len() + 1) * width];
    for a in (0..here.len()).rev() {
        for b in (0..there.len()).rev() {
            lengths[a * width + b] = if same(a, b) {
                lengths[(a + 1) * width + b + 1] + 1
            } else {
                lengths[(a + 1) * width + b].max(lengths[a * width + b + 1])
            };
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < here.len() && b < there.len() {
        if same(a, b) {
            pairs.push((a, b));
            (a, b) = (a + 1, b + 1);
        } else if lengths[(a + 1) * width + b] >= lengths[a * width + b + 1] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}
