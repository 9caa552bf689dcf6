//! Makes parcels, several at a time. Each is made by a process of its own: what fails takes no other down, and the memory of
//! libclang and syn goes with it.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::time::Instant;

use anyhow::{bail, Context, Result};

use super::bars::{Bars, KernelBar};
use super::plan::Task;
use crate::parcel;
use crate::progress::STEP;

/// What one process may take, its compilers included, in bytes. Measured: 1.9 GiB for 6.1 on two threads.
const MEMORY: u64 = 3 << 30;

/// How many processes there are at a time, and how many threads each has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crew {
    pub processes: usize,
    pub threads: usize,
}

impl Crew {
    /// As many as there are processors, and as the memory that is free allows.
    pub fn for_this_machine(wanted: Option<usize>) -> Crew {
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let meminfo = fs::read_to_string("/proc/meminfo").unwrap_or_default();
        Crew::of(processors, available(&meminfo), wanted)
    }

    fn of(processors: usize, memory: Option<u64>, wanted: Option<usize>) -> Crew {
        let fit = memory.map_or(1, |bytes| (bytes / MEMORY) as usize);
        let processes = wanted.unwrap_or(processors.min(fit)).max(1);
        Crew { processes, threads: processors.div_ceil(processes) }
    }
}

/// `MemAvailable` in bytes.
fn available(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? << 10)
}

/// A parcel that is there, or why there is none, by the number of its task.
pub type Report = (usize, Result<f64, String>);

/// Makes the parcels of the tasks, those that are not there, and sends word of each as it is done.
pub fn all(tasks: &[Task], crew: Crew, bars: &Bars, done: Sender<Report>) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..crew.processes {
            let done = done.clone();
            let next = &next;
            scope.spawn(move || loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some(task) = tasks.get(number) else { break };
                let began = Instant::now();
                let made = if is_made(task, bars) { Ok(()) } else { one(task, crew.threads, bars) };
                let report = made.map(|()| began.elapsed().as_secs_f64()).map_err(|why| format!("{why:#}"));
                // Nobody listens any more when storing has failed.
                if done.send((number, report)).is_err() {
                    break;
                }
            });
        }
    });
}

/// Whether the parcel of a task is there. One that is not whole, as after a power cut, is made anew if it can be; else reading it
/// says what is wrong.
fn is_made(task: &Task, bars: &Bars) -> bool {
    let whole = || match parcel::check(&task.parcel) {
        Ok(()) => true,
        Err(why) => {
            bars.warn(&format!("{}: its parcel {} is made anew: {why:#}", task.name, task.parcel.display()));
            false
        }
    };
    task.parcel.is_file() && (task.tree.is_none() || whole())
}

fn one(task: &Task, threads: usize, bars: &Bars) -> Result<()> {
    let Some(tree) = &task.tree else {
        bail!("its headers are not in the cache\n  mend:  cargo generator fetch --only {}", task.name);
    };
    let bar = bars.kernel(&task.name);
    let log = task.parcel.with_extension("log");
    let mut command = Command::new(std::env::current_exe().context("this program has no path")?);
    command.args(["generate", "--log-steps", "--threads"]).arg(threads.to_string());
    command.arg("--kernel").arg(tree).arg("--parcel").arg(&task.parcel);
    command.arg("--source-package").args(&task.source.package);
    command.arg("--source-version").args(&task.source.version);
    watched(&mut command, &log, &bar)
}

/// Runs a process, shows its steps and keeps what else it says in a file.
fn watched(command: &mut Command, log: &Path, bar: &KernelBar) -> Result<()> {
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let mut kept = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let mut said = Vec::new();
    for line in BufReader::new(child.stderr.take().context("a pipe was asked for")?).lines() {
        let line = line.unwrap_or_default();
        match line.strip_prefix(STEP) {
            Some(step) => bar.step(step),
            None => said.push(line.clone()),
        }
        writeln!(kept, "{line}").with_context(|| format!("cannot write {}", log.display()))?;
    }
    let status = child.wait()?;
    if !status.success() {
        let reason = said.iter().position(|line| line.starts_with("error: ")).map(|at| said[at..].join("\n"));
        let reason = reason.map(|text| text.trim_start_matches("error: ").to_owned());
        bail!("{}\n  log:   {}", reason.unwrap_or_else(|| format!("it ended with {status}")), log.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::source::Source;
    use crate::parcel::Parcel;
    use crate::store::manifest::Row;

    #[test]
    fn a_parcel_that_is_cut_short_is_made_anew_where_it_can_be() {
        let folder = tempfile::tempdir().unwrap();
        let parcel = folder.path().join("a.parcel");
        let bars = Bars::new(1, 1);
        let source = Source { package: None, version: None, release: String::new() };
        let task =
            |tree| Task { name: "a".into(), source: source.clone(), arch: String::new(), tree, parcel: parcel.clone() };
        let (known, gone) = (task(Some(folder.path().to_owned())), task(None));
        assert!(!is_made(&known, &bars) && !is_made(&gone, &bars));
        let row = Row::fixture("6.1.1", "6.1.1");
        Parcel { key: "a".into(), row, groups: Vec::new(), origins: Default::default() }.write(&parcel).unwrap();
        assert!(is_made(&known, &bars) && is_made(&gone, &bars));
        let whole = fs::read(&parcel).unwrap();
        for length in [0, 1, whole.len() / 2, whole.len() - 1] {
            fs::write(&parcel, &whole[..length]).unwrap();
            assert!(!is_made(&known, &bars) && is_made(&gone, &bars), "{length}");
        }
    }

    #[test]
    fn processes_fit_into_memory() {
        let crew = |processors, gib: u64, wanted| {
            let Crew { processes, threads } = Crew::of(processors, Some(gib << 30), wanted);
            (processes, threads)
        };
        assert_eq!(crew(2, 24, None), (2, 1));
        assert_eq!(crew(16, 12, None), (4, 4));
        assert_eq!(crew(8, 1, None), (1, 8));
        assert_eq!(crew(2, 24, Some(1)), (1, 2));
        assert_eq!(Crew::of(4, None, None), Crew { processes: 1, threads: 4 });
        assert_eq!(available("MemTotal: 9 kB\nMemAvailable:   1024 kB\n"), Some(1 << 20));
    }
}
