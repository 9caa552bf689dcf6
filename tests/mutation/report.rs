//! What came of a campaign, as a table.

use crate::build::Refusal;
use crate::kinds::{Intent, Kind};
use crate::worker::{Record, Verdict};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// Counts of one kind, or of several.
#[derive(Debug, Default, Clone, Copy)]
struct Row {
    harmful: usize,
    refused: usize,
    harmless: usize,
    built: usize,
    void: usize,
}

impl Row {
    fn add(&mut self, record: &Record) {
        let right = usize::from(record.right);
        match record.verdict {
            Verdict::Harmful => (self.harmful, self.refused) = (self.harmful + 1, self.refused + right),
            Verdict::Harmless => (self.harmless, self.built) = (self.harmless + 1, self.built + right),
            Verdict::Void => self.void += 1,
        }
    }

    fn line(&self, name: &str) -> String {
        let Row { harmful, refused, harmless, built, void } = self;
        format!("{name:<42}{harmful:>9}{refused:>9}{harmless:>10}{built:>9}{void:>7}\n")
    }
}

/// The table: kinds by what the oracle said and what the build did.
pub fn table(records: &[Record]) -> String {
    let mut out = format!(
        "{:<42}{:>9}{:>9}{:>10}{:>9}{:>7}\n",
        "kind of change", "harmful", "refused", "harmless", "built", "void"
    );
    let (mut total, mut grey) = (Row::default(), Row::default());
    for kind in Kind::ALL {
        let mut row = Row::default();
        for record in records.iter().filter(|record| record.kind == *kind) {
            row.add(record);
            if kind.intent() == Intent::Grey { &mut grey } else { &mut total }.add(record);
        }
        if kind.intent() != Intent::Grey {
            out += &row.line(kind.name());
        }
    }
    out += &total.line("total");
    out += "in the grey zone, and not in the total:\n";
    for kind in Kind::ALL.iter().filter(|kind| kind.intent() == Intent::Grey) {
        let mut row = Row::default();
        records.iter().filter(|record| record.kind == *kind).for_each(|record| row.add(record));
        out += &row.line(kind.name());
    }
    out += &refusals(records);
    out += &costs(records);
    out
}

fn refusals(records: &[Record]) -> String {
    let mut counts: BTreeMap<Refusal, usize> = BTreeMap::new();
    for refusal in records.iter().filter(|r| r.verdict != Verdict::Void).filter_map(|record| record.refusal) {
        *counts.entry(refusal).or_default() += 1;
    }
    let mut out = String::from("refused by:\n");
    for (refusal, count) in counts {
        let _ = writeln!(out, "{:<42}{count:>9}", format!("  {}", refusal.name()));
    }
    out
}

fn costs(records: &[Record]) -> String {
    let mean = |list: Vec<Duration>| match u32::try_from(list.len()) {
        Ok(count @ 1..) => format!("{:.1} s", (list.iter().sum::<Duration>() / count).as_secs_f64()),
        _ => "-".to_owned(),
    };
    let judged = || records.iter().filter(|record| record.verdict != Verdict::Void);
    let builds = |refused: bool| judged().filter(move |r| r.refusal.is_some() == refused).map(|r| r.took.1).collect();
    format!(
        "on average: the oracle {}, a build that is refused {}, one that is not {}\n",
        mean(records.iter().map(|record| record.took.0).collect()),
        mean(builds(true)),
        mean(builds(false))
    )
}

/// Everything about the changes that were judged wrongly.
pub fn failures(records: &[Record]) -> String {
    let mut out = String::new();
    for record in records.iter().filter(|record| !record.right) {
        let _ = writeln!(out, "=== {}: {}\n{}", record.kind.name(), wrong(record), record.story);
    }
    out
}

/// A record in a line.
pub fn line(record: &Record) -> String {
    let came = match (record.verdict, record.refusal) {
        (Verdict::Void, _) => "void",
        (Verdict::Harmful, Some(_)) => "harmful, refused",
        (Verdict::Harmful, None) => "harmful, built",
        (Verdict::Harmless, Some(_)) => "harmless, refused",
        (Verdict::Harmless, None) => "harmless, built",
    };
    format!("{}: {came}{}", record.kind.name(), if record.right { "" } else { ": WRONG" })
}

fn wrong(record: &Record) -> &'static str {
    match (record.verdict, record.refusal) {
        (Verdict::Harmful, None) => "a harmful change that builds",
        (Verdict::Harmful, Some(_)) => "a harmful change that is refused, but by no proof",
        (_, Some(_)) => "a harmless change that is refused",
        (_, None) => "a harmless change that builds with the wrong bindings",
    }
}
