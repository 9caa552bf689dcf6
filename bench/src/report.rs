//! The table and the JSON.

use crate::context::Context;
use crate::measure::run;
use crate::row::{Row, Spread};
use anyhow::{Context as _, Result};
use serde::Serialize;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

/// The version of the JSON's layout; `docs/benchmarks.md` describes it.
const SCHEMA: u32 = 1;

/// A run.
#[derive(Debug, Serialize)]
pub struct Report {
    schema: u32,
    machine: Machine,
    subject: Subject,
    rows: Vec<Row>,
    failed: Vec<Failed>,
}

/// Where it ran.
#[derive(Debug, Serialize)]
struct Machine {
    processor: String,
    processors: usize,
    kernel: String,
}

/// What was measured.
#[derive(Debug, Serialize)]
struct Subject {
    headers: String,
    key: String,
    rustc: String,
    cc: String,
}

/// A row that could not be measured.
#[derive(Debug, Serialize)]
pub struct Failed {
    /// The names of the rows that are missing.
    pub ids: Vec<&'static str>,
    /// Why.
    pub error: String,
}

impl Report {
    /// Puts rows together with what they were measured on.
    pub fn new(context: &Context, rows: Vec<Row>, failed: Vec<Failed>) -> Result<Report> {
        let line = |program: &Path, arg: &str| -> Result<String> {
            let text = run(std::process::Command::new(program).arg(arg))?;
            Ok(text.lines().next().unwrap_or_default().to_owned())
        };
        let toolchain = context.toolchain(&context.scratch("cache-new"))?;
        let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let processor = cpuinfo.lines().find(|l| l.starts_with("model name")).and_then(|l| l.split_once(": "));
        Ok(Report {
            schema: SCHEMA,
            machine: Machine {
                processor: processor.map_or("unknown", |(_, name)| name).to_owned(),
                processors: context.jobs,
                kernel: line(Path::new("uname"), "-r")?,
            },
            subject: Subject {
                headers: context.release.clone(),
                key: context.key()?,
                rustc: line(&toolchain.rustc, "--version")?,
                cc: line(Path::new("cc"), "--version")?,
            },
            rows,
            failed,
        })
    }

    /// Whether every row was measured.
    pub fn is_whole(&self) -> bool {
        self.failed.is_empty()
    }

    /// Writes the JSON, whole or not at all.
    pub fn save(&self, path: &Path) -> Result<()> {
        let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut file = tempfile::NamedTempFile::new_in(folder).with_context(|| folder.display().to_string())?;
        writeln!(file, "{}", serde_json::to_string_pretty(self)?)?;
        file.persist(path).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(())
    }

    /// The table, with a line before it that says what it is of.
    pub fn table(&self) -> String {
        let mut out = format!(
            "{} ({}), {}, {}, {} × {}\n\n",
            self.subject.headers,
            self.subject.key,
            self.subject.rustc,
            self.subject.cc,
            self.machine.processors,
            self.machine.processor
        );
        let mut lines = vec![["row", "ours", "other", "ratio (min–max)", "cpu", "target", "met?"].map(str::to_owned)];
        lines.extend(self.rows.iter().map(cells));
        let mut widths = [0; 7];
        for line in &lines {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = (*width).max(cell.chars().count());
            }
        }
        for line in &lines {
            let text: Vec<String> = line
                .iter()
                .zip(widths)
                .enumerate()
                .map(
                    |(column, (cell, width))| {
                        if column == 0 {
                            format!("{cell:<width$}")
                        } else {
                            format!("{cell:>width$}")
                        }
                    },
                )
                .collect();
            let _ = writeln!(out, "{}", text.join("  ").trim_end());
        }
        out.push('\n');
        for row in &self.rows {
            let note = row.note.as_ref().map(|n| format!(" ({n})")).unwrap_or_default();
            let _ = writeln!(out, "{}: {}{note}", row.id, row.title);
        }
        for failed in &self.failed {
            let _ = writeln!(out, "error: {} not measured: {}", failed.ids.join(", "), failed.error);
        }
        out
    }
}

fn cells(row: &Row) -> [String; 7] {
    let figure = |value: f64| match row.unit {
        "s" => format!("{value:.2} s"),
        "bytes" => format!("{value:.0} B"),
        _ => format!("{value:.0} /s"),
    };
    let ratio = |s: &Spread| {
        if s.min == s.max {
            format!("{:.2}", s.median)
        } else {
            format!("{:.2} ({:.2}–{:.2})", s.median, s.min, s.max)
        }
    };
    [
        row.id.to_owned(),
        figure(row.ours.median),
        figure(row.other.median),
        row.confidence.map_or_else(|| ratio(&row.ratio), |c| format!("{:.3} (95 %: ≥ {:.3})", c.mean, c.lower)),
        row.cpu_ratio.map_or(String::new(), |s| format!("{:.2}", s.median)),
        target(row),
        row.met.map_or(String::new(), |met| if met { "yes" } else { "NO" }.to_owned()),
    ]
}

fn target(row: &Row) -> String {
    match (row.target, row.confidence) {
        (Some(most), _) => format!("≤ {most}"),
        (None, Some(confidence)) => format!("≥ {}", confidence.at_least),
        (None, None) => String::new(),
    }
}
