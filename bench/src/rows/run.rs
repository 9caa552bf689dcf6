//! What comes out, running: a character device in Rust and the same in C, in one guest, used turn by turn. The guest's clock
//! counts instructions, so that neither this machine nor what else it does shows.

use super::size::Size;
use crate::context::{bare, Context};
use crate::measure::run;
use crate::module::{write, Groups, Module};
use crate::row::Row;
use anyhow::{bail, ensure, Result};
use std::path::PathBuf;

/// The device in Rust.
const DEVICE_RS: &str = include_str!("../../fixtures/device.rs");
/// The same in C.
const DEVICE_C: &str = include_str!("../../fixtures/device.c");
/// What uses them, in the guest.
const ROUNDS_C: &str = include_str!("../../fixtures/rounds.c");

/// Turns of each, for each row.
const ROUNDS: usize = 30;
/// The least that the throughput of Rust is to be of C's.
const LEAST: f64 = 0.97;

/// The rows of times, as the program names them, with what is done.
const ROWS: [(&str, &str); 7] = [
    ("run-read-1", "reads of 1 B a second, from a device in Rust ÷ from the same in C"),
    ("run-read-4k", "the same of 4 KiB"),
    ("run-read-1m", "the same of 1 MiB"),
    ("run-write-1", "writes of 1 B a second, to a device in Rust ÷ to the same in C"),
    ("run-write-4k", "the same of 4 KiB"),
    ("run-write-1m", "the same of 1 MiB"),
    ("run-ioctl", "ioctl a second, with a struct there and back, to a device in Rust ÷ to the same in C"),
];

/// Times and sizes.
pub fn measure(context: &Context) -> Result<Vec<Row>> {
    let rust = Module::rust_of(context, "run/rust", "device_rust", DEVICE_RS, Groups::Device)?;
    let c = Module::c_of(context, "run/c", "device_c", DEVICE_C)?;
    rust.build(&mut context.make(&rust.dir, &context.scratch("cache")))?;
    c.build(&mut context.make_c(&c.dir))?;
    let output = in_guest(context, &rust, &c)?;
    let mut rows = Vec::new();
    for (id, title) in ROWS {
        let (ours, other) = rates(&output, id)?;
        rows.push(Row::of_rates(id, title, LEAST, ours, other));
    }
    let title = "executable sections of the device in Rust ÷ of the same in C";
    rows.push(Row::of_sizes("text-chrdev", title, None, Size::of(&rust)?.text, Size::of(&c)?.text));
    Ok(rows)
}

/// Runs all turns, and returns what the program printed.
fn in_guest(context: &Context, rust: &Module, c: &Module) -> Result<String> {
    let rounds = context.rounds(ROUNDS);
    let program = program(context)?;
    let script = context.scratch("run/script");
    // The kernel has work of its own for a second after it booted. Sleeping takes no time here.
    let load = "insmod /modules/device_rust.ko && insmod /modules/device_c.ko";
    write(&script, &format!("{load} && sleep 10 && /rounds {rounds}\n"))?;
    let image = run(bare("sh").arg(context.root.join("scripts/debian-kernel")).arg("image").arg(&context.release))?;
    eprintln!("  BENCH   run: {rounds} rounds in a guest");
    let mut vm = bare("sh");
    vm.arg(context.root.join("scripts/vm")).arg("--icount").args(["--timeout", "900", "--kernel", image.trim()]);
    vm.arg("--module").arg(rust.ko()).arg("--module").arg(c.ko()).arg("--run").arg(&script);
    run(vm.arg("--file").arg(format!("{}:/rounds", program.display())))
}

/// The program: static, since the guest has no libraries.
fn program(context: &Context) -> Result<PathBuf> {
    let (source, program) = (context.scratch("run/rounds.c"), context.scratch("run/rounds"));
    write(&source, ROUNDS_C)?;
    run(bare("cc").args(["-static", "-O2", "-o"]).arg(&program).arg(&source))?;
    Ok(program)
}

/// Calls a second of both sides, of all turns of a row.
fn rates(output: &str, id: &str) -> Result<(Vec<f64>, Vec<f64>)> {
    let turns = output.lines().filter_map(|line| line.strip_prefix(id)?.strip_prefix(' '));
    let rates = turns.map(|turn| {
        let figures: Vec<f64> = turn.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        match figures[..] {
            [calls, ours, other] => Ok((calls * 1e9 / ours, calls * 1e9 / other)),
            _ => bail!("no turn: {id} {turn}"),
        }
    });
    let (ours, other): (Vec<f64>, Vec<f64>) = rates.collect::<Result<Vec<_>>>()?.into_iter().unzip();
    ensure!(!ours.is_empty(), "the guest did not measure {id}");
    Ok((ours, other))
}
