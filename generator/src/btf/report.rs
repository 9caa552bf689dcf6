//! What is printed of comparisons.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;

use super::compare::{Comparison, Counts, Difference};

/// Differences like a diff, then the counts.
pub fn text(comparison: &Comparison) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write_text(&mut out, comparison);
    out
}

fn write_text(out: &mut String, comparison: &Comparison) -> std::fmt::Result {
    let (excused, open): (Vec<_>, Vec<_>) =
        comparison.differences.iter().partition(|difference| difference.cause.is_some());
    if !comparison.differences.is_empty() {
        writeln!(out, "--- bindings {}\n+++ kernel {}", comparison.key, comparison.kernel)?;
    }
    open.into_iter().try_for_each(|difference| write_difference(out, difference))?;
    // Many have one cause.
    let mut by_cause: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
    for difference in excused {
        by_cause.entry(difference.cause.as_deref().unwrap_or_default()).or_default().push(difference);
    }
    for (cause, differences) in by_cause {
        writeln!(out, "exceptions: {cause}")?;
        differences.into_iter().try_for_each(|difference| write_difference(out, difference))?;
    }
    for name in &comparison.stale {
        writeln!(out, "stale: {name} agrees, and generator/btf-exceptions.toml has an exception for it: remove it")?;
    }
    let row = |name: &str, cells: [&str; 5]| {
        let [set, both, agree, differ, exceptions] = cells;
        format!("{name:<20}{set:>12}{both:>15}{agree:>9}{differ:>9}{exceptions:>12}")
    };
    writeln!(out, "{}", row("", ["in the set", "known to both", "agree", "differ", "exceptions"]))?;
    for (kind, counts) in &comparison.counts {
        let Counts { in_the_set, known_to_both, agree, differ, exceptions } = counts;
        let cells = [in_the_set, known_to_both, agree, differ, exceptions].map(usize::to_string);
        writeln!(out, "{}", row(kind.plural(), cells.each_ref().map(String::as_str)))?;
    }
    Ok(())
}

fn write_difference(out: &mut String, difference: &Difference) -> std::fmt::Result {
    writeln!(out, "@@ {} @@", difference.name)?;
    difference.lines.iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// One line for each comparison: what to make of it.
pub fn verdict(comparison: &Comparison) -> String {
    let Comparison { key, kernel, .. } = comparison;
    match comparison.faults() {
        0 => format!(
            "{key} agrees with {kernel} on all {} that both know, but for {} exceptions",
            comparison.known(),
            comparison.excused()
        ),
        faults => format!("{key} differs from {kernel} in {faults} of {} that both know", comparison.known()),
    }
}

pub fn json(comparisons: &[Comparison]) -> Result<String> {
    Ok(serde_json::to_string_pretty(comparisons)?)
}
