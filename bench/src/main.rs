//! `make bench`: what linux-kmod costs, as ratios to what it competes with, measured side by side on this machine.
//!
//! Everything is built in a scratch folder, with caches of its own. Two things are compared turn by turn, and the figure
//! of a row is the median of the ratios pair by pair: a ratio says the same on a fast machine and on a slow one, and what
//! disturbs one half of a pair mostly disturbs the other. `docs/benchmarks.md` says what each row is and why.
//!
//! | module | what it does |
//! |---|---|
//! | [`context`] | the checkout, the kernel, clean commands |
//! | [`module`] | the modules that are built, in Rust and in C |
//! | [`measure`] | runs commands, and takes turns |
//! | [`recorder`] | calls of rustc, taken from a build and run again |
//! | [`store`] | the bindings' files, for the row that replaces them |
//! | [`rows`] | what is measured |
//! | [`row`], [`report`] | ratios, the table, the JSON |

mod context;
#[allow(dead_code)] // The generator writes it.
#[path = "../../generator/src/store/rows.rs"]
mod manifest;
mod measure;
mod module;
mod recorder;
mod report;
mod row;
mod rows;
#[allow(dead_code)] // The generator writes such files too.
#[path = "../../kmod-build/src/set.rs"]
mod set;
mod store;

use anyhow::{bail, Result};
use clap::Parser;
use context::Context;
use report::{Failed, Report};
use rows::{Task, TASKS};
use std::path::PathBuf;
use std::process::ExitCode;

/// Measures linux-kmod against C modules, rustc and bindgen, side by side.
#[derive(Debug, Parser)]
#[command(name = "bench")]
struct Options {
    /// Only this row, and those that are measured with it; may be given again
    #[arg(long, value_name = "ROW")]
    only: Vec<String>,
    /// Counted rounds of every row [default: 7, and 3 where a round takes half a minute]
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
    rounds: Option<u16>,
    /// The kernel's header tree [default: as make finds it]
    #[arg(long, value_name = "DIR", env = "KERNEL_BUILD_PATH")]
    kernel: Option<PathBuf>,
    /// Where the JSON goes [default: bench/out/<release>.json, or, with --only, bench/out/<release>-<rows>.json]
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// The checkout to measure
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/.."))]
    root: PathBuf,
    /// Names the rows, and measures nothing
    #[arg(long)]
    list: bool,
}

fn main() -> Result<ExitCode> {
    let options = Options::parse();
    let tasks = chosen(&options.only)?;
    if options.list {
        for id in tasks.iter().flat_map(|task| task.ids) {
            println!("{id}");
        }
        return Ok(ExitCode::SUCCESS);
    }
    let context = Context::new(&options.root, options.kernel.as_deref(), options.rounds.map(usize::from))?;
    let mut rows = Vec::new();
    let mut failed = Vec::new();
    for task in tasks {
        match (task.measure)(&context) {
            Ok(measured) => rows.extend(measured),
            // The others are worth having: a run takes minutes.
            Err(error) => {
                eprintln!("error: {}: {error:#}", task.ids.join(", "));
                failed.push(Failed { ids: task.ids.to_vec(), error: format!("{error:#}") });
            }
        }
    }
    let report = Report::new(&context, rows, failed)?;
    let file = options.json.unwrap_or_else(|| {
        let suffix: String = options.only.iter().map(|id| format!("-{id}")).collect();
        context.root.join(format!("bench/out/{}{suffix}.json", context.release))
    });
    report.save(&file)?;
    println!("{}\n{}", report.table(), file.display());
    Ok(if report.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tasks that yield the rows named; all where none is.
fn chosen(only: &[String]) -> Result<Vec<&'static Task>> {
    for id in only {
        if !TASKS.iter().any(|task| task.ids.contains(&id.as_str())) {
            bail!("there is no row `{id}`: bench --list names them");
        }
    }
    let wanted = |task: &&Task| only.is_empty() || task.ids.iter().any(|id| only.iter().any(|o| o == id));
    Ok(TASKS.iter().filter(wanted).collect())
}
