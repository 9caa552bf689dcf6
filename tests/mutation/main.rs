//! The mutation campaign: a real header tree is changed at random, and a module that uses much of it is built. What makes
//! its bindings wrong must not build; what does not, must. An oracle that knows nothing of the proofs says which is which.
//! docs/testing.md describes it.

mod build;
mod campaign;
mod control;
mod edit;
mod kbuild;
mod kinds;
mod oracle;
mod report;
mod set;
mod source;
mod worker;

#[path = "../../kmod-build/src/facts.rs"]
mod facts;
#[path = "../../kmod-build/src/set.rs"]
#[allow(dead_code)] // The generator writes such files too.
mod sets;
#[path = "../../kmod-build/src/terse.rs"]
#[allow(dead_code)] // The generator writes such lines too.
mod terse;

use anyhow::{bail, Context, Result};
use campaign::Quota;
use clap::Parser;
use kmod_tests::kernel::kernel;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use worker::{load, Record, Worker};

/// Changes a copy of the kernel's headers at random, and looks whether builds of a module notice what is harmful and do not
/// mind what is not. Without options: the small sample of `make check`.
#[derive(Debug, Parser)]
struct Args {
    /// Harmful changes to try. Those that turn out to be harmless, or no C any more, come on top.
    #[arg(long, default_value_t = 16)]
    harmful: usize,
    /// Harmless changes to try.
    #[arg(long, default_value_t = 7)]
    harmless: usize,
    /// What decides the changes: the same number, the same changes.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many trees are changed and built for at a time.
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Only kinds of changes whose names have this in them, such as `field`.
    #[arg(long, default_value = "")]
    kind: String,
}

/// Where the stories of failures go, and the log: in a folder that is called like the seed.
const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/mutation");

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let key = kernel().key.split(' ').next().unwrap_or_default();
    let set = load(key)?;
    let workers: Result<Vec<Worker>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..args.jobs.max(1)).map(|_| scope.spawn(|| Worker::new(&set))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| bail!("a worker panicked"))).collect()
    });
    let workers = workers?;
    let contradictions = workers[0].contradictions(&set, "claims")?;
    if !contradictions.is_empty() {
        bail!("the bindings are not what the oracle sees in the untouched tree:\n{}", contradictions.join("\n"));
    }
    let facts = set.facts.len();
    let material = workers[0].material(set)?;
    println!(
        "{} with {key}: {facts} facts of the groups {}, defined in {} headers; seed {}",
        kernel().release,
        worker::GROUPS.join(" "),
        material.index.headers.len(),
        args.seed
    );

    let folder = Path::new(OUT).join(args.seed.to_string());
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let log = Mutex::new(fs::File::create(folder.join("log"))?);
    let say = |record: &Record| {
        let mut log = log.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        // A log that cannot be written is no reason to stop.
        let _ = writeln!(log, "{}\n{}", report::line(record), record.story);
    };
    let quota = Quota { harm: args.harmful, rest: args.harmless, grey: args.harmless.div_ceil(3) };
    let records = campaign::run(&workers, &material, quota, &args.kind, args.seed, &say)?;
    print!("{}", report::table(&records));
    for worker in &workers {
        if !worker.builds() {
            bail!("the tree was put back as it was, and the module does not build any more");
        }
    }
    let failures = report::failures(&records);
    fs::write(folder.join("failures"), &failures)?;
    if failures.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    print!("{failures}");
    eprintln!(
        "error: the build misjudged changes\n  where: {}/failures\n  mend:  the witness, or the oracle",
        folder.display()
    );
    Ok(ExitCode::FAILURE)
}
