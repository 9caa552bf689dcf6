//! `generate --all`: every kernel of the list.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::mpsc;

use anyhow::{bail, Result};
use clap::Args;

use crate::cache;
use crate::kernels::names::Shard;
use crate::kernels::{record, Kernel, List, Selection};
use crate::matrix::bars::Bars;
use crate::matrix::making::{self, Crew};
use crate::matrix::plan::{self, Task};
use crate::matrix::{storing, summary, Ended, State};
use crate::store;

/// Which kernels, and how.
#[derive(Debug, Default, Args)]
pub struct Many {
    /// A list of sources instead of the built-in one (generator/kernels.toml)
    #[arg(long, value_name = "FILE", requires = "all")]
    pub list: Option<PathBuf>,
    /// Kernels whose names match, as debian/bookworm/*-amd64; may be given more than once
    #[arg(long, value_name = "PATTERN", num_args = 1.., requires = "all")]
    pub only: Vec<String>,
    /// Make the parcels of one of N parts of the list, and leave them in the folder of `--parcels`: a run without this puts
    /// them into the store
    #[arg(long, value_name = "I/N", requires_all = ["all", "parcels"])]
    pub shard: Option<Shard>,
    /// Where parcels are kept, and taken from where they are there; in the user's cache by default
    #[arg(long, value_name = "DIR", requires = "all")]
    pub parcels: Option<PathBuf>,
    /// How many kernels to make at a time; as many as processors and memory allow by default
    #[arg(long, value_name = "N", requires = "all")]
    pub jobs: Option<usize>,
}

pub fn run(out: &Path, options: &Many) -> Result<()> {
    let list = List::load(options.list.as_deref())?;
    let selection = Selection::new(&options.only, options.shard)?;
    let kernels = record::known(&list, &selection)?;
    // A shard makes parcels, and of these nothing is to be made.
    let gone = match (&options.parcels, options.shard) {
        (Some(folder), None) => plan::gone(folder, &selection)?,
        _ => Vec::new(),
    };
    let ended = generate(out, &kernels, gone, options, |_| Ok(()))?;
    println!("{}", summary::text(&ended));
    let failed = ended.iter().filter(|ended| matches!(ended.state, State::Failed(_))).count();
    if failed > 0 {
        bail!("{failed} of {} kernels have no key", ended.len());
    }
    Ok(())
}

/// Makes the keys that the store lacks, at last of what is `gone` from the list and has parcels. `stored` hears of each kernel
/// when it is done with, in the list's order (and may say that it failed, see [`storing::all`]).
pub fn generate(
    out: &Path,
    kernels: &[Kernel],
    gone: Vec<Task>,
    options: &Many,
    mut stored: impl FnMut(&mut Ended) -> Result<()>,
) -> Result<Vec<Ended>> {
    let (_lock, manifest) = store::open(out)?;
    let folder = options.parcels.clone().map_or_else(|| Ok(cache::folder()?.join("parcels")), anyhow::Ok)?;
    let mut ended = Vec::new();
    let mut tasks: Vec<Task> = Vec::new();
    let mut take = |task: Task, known: Option<&str>| {
        let key = known.map(str::to_owned);
        let state = match key {
            Some(_) => State::Known,
            None if task.tree.is_none() && !task.parcel.is_file() => State::Absent,
            None => return tasks.push(task),
        };
        ended.push(Ended { name: task.name, key, state, seconds: None });
    };
    for kernel in kernels {
        take(plan::task(kernel, &folder)?, plan::known(&manifest, kernel)?);
    }
    for task in gone {
        let known = plan::known_task(&manifest, &task);
        take(task, known);
    }
    let bars = Bars::new(tasks.len(), tasks.iter().filter(|task| !task.parcel.is_file()).count());
    let (sender, reports) = mpsc::channel();
    let made = std::thread::scope(|scope| {
        let maker = scope.spawn(|| making::all(&tasks, Crew::for_this_machine(options.jobs), &bars, sender));
        let mut number = 0;
        let each = |ended: &mut Ended| {
            stored(ended)?;
            number += 1;
            bars.done(number);
            if !std::io::stderr().is_terminal() {
                // A log has no bar.
                eprintln!("[{number}/{}] {}", tasks.len(), summary::line(ended));
            }
            Ok(())
        };
        let made = match options.shard {
            None => storing::all(&tasks, out, manifest, &reports, each),
            Some(_) => storing::none(&tasks, &reports, each),
        };
        drop(reports);
        // A thread that died says so itself.
        maker.join().map_err(|_| anyhow::anyhow!("making parcels ended early"))?;
        made
    });
    drop(bars);
    ended.extend(made?);
    Ok(ended)
}
