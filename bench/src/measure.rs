//! Runs things and says what they cost: time on the wall, and on the processors for them and all of their children.

use anyhow::{bail, Context, Result};
use nix::sys::resource::{getrusage, UsageWho};
use nix::sys::time::{TimeVal, TimeValLike};
use serde::Serialize;
use std::process::Command;
use std::time::Instant;

/// What one run cost, in seconds.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Sample {
    /// On the wall.
    pub wall: f64,
    /// On all processors together, user and system, children included.
    pub cpu: f64,
}

/// Runs `work` and measures it. Only the processor time of child processes that were waited for counts, which is where
/// all of it is spent here.
pub fn measure(work: impl FnOnce() -> Result<()>) -> Result<Sample> {
    let before = children_cpu()?;
    let began = Instant::now();
    work()?;
    let wall = began.elapsed().as_secs_f64();
    Ok(Sample { wall, cpu: children_cpu()? - before })
}

fn children_cpu() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("getrusage")?;
    let seconds = |time: TimeVal| time.num_microseconds() as f64 / 1e6;
    Ok(seconds(usage.user_time()) + seconds(usage.system_time()))
}

/// Runs a command to its end and returns what it printed; where it fails, the error holds the end of its output.
pub fn run(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    if !output.status.success() {
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text += &String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = text.lines().collect();
        let tail = lines[lines.len().saturating_sub(25)..].join("\n    ");
        bail!("{}\n  command: {command:?}\n    {tail}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Measures two things turn by turn, after one round that does not count: what the machine does beside them, and how
/// warm it is, then falls on both alike. Both get the number of the round.
pub fn pairs(
    id: &str,
    rounds: usize,
    mut ours: impl FnMut(usize) -> Result<Sample>,
    mut other: impl FnMut(usize) -> Result<Sample>,
) -> Result<Pairs> {
    let mut pairs = Pairs { ours: Vec::new(), other: Vec::new() };
    for round in 0..=rounds {
        let pair = (ours(round)?, other(round)?);
        if round == 0 {
            eprintln!("  BENCH   {id}: warm");
            continue;
        }
        eprintln!("  BENCH   {id}: {round}/{rounds}, {:.2} s ÷ {:.2} s", pair.0.wall, pair.1.wall);
        pairs.ours.push(pair.0);
        pairs.other.push(pair.1);
    }
    Ok(pairs)
}

/// Samples of two things; those with the same index were taken one after the other.
#[derive(Debug)]
pub struct Pairs {
    /// What linux-kmod does.
    pub ours: Vec<Sample>,
    /// What it is compared with.
    pub other: Vec<Sample>,
}
