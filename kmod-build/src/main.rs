//! `kmod-build`: the host side of a linux-kmod build, started by make.
//!
//! | verb | what it does |
//! |---|---|
//! | `prepare` | looks at the kernel tree and picks the bindings, on every make |
//! | `seal` | when the C unit is compiled: remembers what it has proven |
//! | `explain` | after a failure: says in words which bindings do not hold |
//! | `compile` | builds the sysroot if the cache has none, then the module's static library through cargo |
//! | `roots` | before the partial link: what C files call in Rust |
//! | `aliases` | after the partial link: functions at one place get one size |
//! | `shims` | after the partial link: which C shims the module needs |
//! | `exports` | when the C unit is compiled: whether all that its shims refer to is exported |
//! | `clippy` | runs clippy over the same crates with the same flags |
//! | `docs` | runs rustdoc over them, with what the kernel's headers say of each item |
//! | `lint` | checks the linked object |
//! | `select` | prints the key that a kernel gets |
//! | `doctor` | prints what a build would use, and what mends what is missing |
//! | `new` | writes a module of its own |
//!
//! `scripts/bootstrap` compiles it with the toolchain that it found, once, into the user's cache.

mod abi;
mod agree;
mod archive;
mod args;
mod asserts;
#[allow(dead_code)] // The generator writes such lines too.
mod bits;
mod blame;
mod cache;
mod cfgs;
mod choose;
mod compile;
mod ctypes;
mod deps;
mod disassembly;
mod docs;
mod doctor;
mod dwarf;
mod elf;
mod expand;
mod facts;
mod fail;
mod glue;
mod json;
mod kbuild;
mod link;
mod linking;
mod links;
mod lint;
mod manifest;
mod measure;
mod new;
mod prepare;
mod probe;
mod proofs;
mod quick;
mod refusal;
mod refuse;
mod rustc;
mod select;
#[allow(dead_code)] // The generator writes such files too.
mod set;
mod shim;
mod state;
mod store;
mod sysroot;
mod target;
#[allow(dead_code)] // The generator writes such lines too.
mod terse;
mod tree;
#[allow(dead_code)] // The generator reads more of it.
mod witness;
mod words;

use fail::{Failure, Result};

/// Tells builds of this program apart, so that what one cached is not taken for another's.
pub const TOOL_ID: &str = match option_env!("KMOD_TOOL_ID") {
    Some(id) => id,
    None => "not built by scripts/bootstrap",
};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let args = args::Args::parse(words)?;
    match verb.as_str() {
        "prepare" => prepare::run(&args),
        "explain" => prepare::explain(&args),
        "seal" => prepare::seal(&args),
        "compile" => compile::run(&args),
        "roots" => link::roots(&args),
        "aliases" => link::aliases(&args),
        "shims" => linking::shims::run(&args),
        "exports" => linking::exports::run(&args),
        "clippy" => compile::clippy(&args),
        "docs" => docs::run(&args),
        "lint" => lint::run(&args),
        "select" => choose::select_key(&args),
        "doctor" => doctor::run(&args),
        "new" => new::run(&args),
        _ => Err(Failure::new(format!("no such verb: `{verb}`")).mend("make, make doctor, make new")),
    }
}
