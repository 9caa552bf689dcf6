//! What is printed of a comparison.

use std::fmt::{self, Write};

use anyhow::Result;

use super::compare::{Comparison, Counts, FieldCounts};
use super::item::Kind;
use super::lines;

/// The counts, then the changes under their headings.
pub fn text(comparison: &Comparison) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write_text(&mut out, comparison);
    out
}

/// The counts alone.
pub fn summary(comparison: &Comparison) -> String {
    let mut out = format!("--- {}\n+++ {}\n\n", comparison.old, comparison.new);
    // Writing to a string does not fail.
    let _ = write_summary(&mut out, comparison);
    out
}

pub fn json(comparison: &Comparison) -> Result<String> {
    Ok(serde_json::to_string_pretty(comparison)?)
}

fn write_text(out: &mut String, comparison: &Comparison) -> fmt::Result {
    writeln!(out, "--- {}\n+++ {}\n", comparison.old, comparison.new)?;
    write_summary(out, comparison)?;
    for header in &comparison.headers {
        writeln!(out, "{} is not in {}: {}", header.header, header.missing_in, header.why)?;
    }
    if !comparison.links {
        writeln!(
            out,
            "inline functions, macros and exports: not compared, for the store does not have them of both keys"
        )?;
    } else if !comparison.exports {
        writeln!(out, "exports: not compared, for one of the kernels was configured and not built")?;
    }
    let mut heading = None;
    for change in &comparison.changes {
        let under = (&change.group, &change.header);
        if heading != Some(under) {
            match &change.header {
                Some(header) => writeln!(out, "\n@@ {}: {header} @@", change.group)?,
                None => writeln!(out, "\n@@ {} @@", change.group)?,
            }
            heading = Some(under);
        }
        lines::write(out, change)?;
    }
    Ok(())
}

fn write_summary(out: &mut String, comparison: &Comparison) -> fmt::Result {
    let row = |name: &str, cells: [String; 5]| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>10}")).collect();
        format!("{name:<18}{cells}").trim_end().to_owned()
    };
    let titles = ["added", "removed", "changed", "renamed", "moved"].map(str::to_owned);
    writeln!(out, "{}", row("", titles))?;
    for (kind, Counts { added, removed, changed, renamed }) in &comparison.summary.items {
        let [added, removed, changed, renamed] = [added, removed, changed, renamed].map(usize::to_string);
        writeln!(out, "{}", row(kind.plural(), [added, removed, changed, renamed, String::new()]))?;
        if *kind == Kind::Type {
            let FieldCounts { added, removed, moved, retyped, renamed } = comparison.summary.fields;
            writeln!(
                out,
                "{}",
                row("  their fields", [added, removed, retyped, renamed, moved].map(|count| count.to_string()))
            )?;
        }
    }
    Ok(())
}
