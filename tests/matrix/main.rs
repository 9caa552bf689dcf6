//! The matrix: the modules of the tests, built for and run on a kernel of each series that has a key, in the userland of the
//! suite that the kernel is of, or cross-compiled. docs/testing.md describes it.

mod place;

use anyhow::{bail, Context, Result};
use clap::Parser;
use kmod_tests::archive::{newest, Key};
use kmod_tests::command::run;
use place::{Kernel, Place};
use std::process::ExitCode;
use std::time::Instant;

/// Builds and runs the tests' modules on a kernel of each series that has a key; a table at the end says what came of it.
#[derive(Debug, Parser)]
struct Args {
    /// Series to try, such as 6.12; all, if none is named.
    #[arg(long, value_delimiter = ' ', env = "ONLY")]
    only: Vec<String>,
    /// The flavour, as releases end: amd64, cloud-amd64, arm64; or all.
    #[arg(long, default_value = "amd64", env = "FLAVOUR")]
    flavour: String,
    /// The tests, by how their names begin: by default those that build modules and run them. The others are of the build
    /// itself, and no kernel's.
    #[arg(
        long,
        value_delimiter = ' ',
        default_value = "abstractions:: cycles:: files:: guest:: translated::",
        env = "TESTS"
    )]
    tests: Vec<String>,
}

/// Cycles of loading and unloading each template, where the environment does not say how many.
const CYCLES: &str = "500";

/// What came of one kernel.
struct Row {
    key: Key,
    place: String,
    seconds: u64,
    result: Result<String>,
}

fn main() -> Result<ExitCode> {
    let args = Args::parse();
    let is_asked_for = |key: &Key| args.flavour == "all" || key.flavour() == args.flavour;
    let keys = newest(|key| key.has_target() && key.has_image() && is_asked_for(key));
    let keys: Vec<Key> =
        keys.into_iter().filter(|key| args.only.is_empty() || args.only.contains(&key.series())).collect();
    if keys.is_empty() {
        bail!(
            "no key is of the series {:?} and the flavour {}: cargo generator list shows them",
            args.only,
            args.flavour
        );
    }
    let rows: Vec<Row> = keys.into_iter().map(|key| tried(key, &args.tests)).collect();
    println!("\n{:<28} {:<26} {:<22} {:>5}  result", "key", "release", "built in", "s");
    for row in &rows {
        let result = match &row.result {
            Ok(summary) => summary.clone(),
            Err(error) => format!("FAILED: {error:#}").lines().next().unwrap_or_default().to_owned(),
        };
        println!("{:<28} {:<26} {:<22} {:>5}  {result}", row.key.name, row.key.release, row.place, row.seconds);
    }
    Ok(if rows.iter().all(|row| row.result.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn tried(key: Key, names: &[String]) -> Row {
    println!("  MATRIX  {} ({})", key.name, key.release);
    let began = Instant::now();
    let mut place = String::new();
    let result = Kernel::fetch(&key).and_then(|kernel| {
        let found = Place::of(&kernel)?;
        place = found.to_string();
        tests(&kernel, &found, names)
    });
    Row { key, place, seconds: began.elapsed().as_secs(), result }
}

/// Runs the tests for a kernel; the runner's own last line, if all passed.
fn tests(kernel: &Kernel, place: &Place, names: &[String]) -> Result<String> {
    let mut cargo = place::cargo("test", "tests/Cargo.toml");
    cargo.args(["--test", "it", "--"]).args(names);
    cargo.env("KMOD_TEST_TREE", &kernel.tree).env("KERNEL_IMAGE", &kernel.image);
    if std::env::var_os("KMOD_TEST_CYCLES").is_none() {
        cargo.env("KMOD_TEST_CYCLES", CYCLES);
    }
    place.prepare(&mut cargo);
    let ran = run(&mut cargo);
    print!("{}", ran.stdout);
    let summary = ran.stdout.lines().rev().find(|line| line.starts_with("test result: "));
    let summary = summary.map(|line| line.trim_start_matches("test result: ").to_owned());
    match (ran.status(), summary) {
        (Some(0), Some(summary)) => Ok(summary),
        (_, Some(summary)) => bail!("{summary}"),
        _ => Err(anyhow::anyhow!("{}", ran.stderr)).context("the tests did not run"),
    }
}
