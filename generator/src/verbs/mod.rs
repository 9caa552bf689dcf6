//! The command line's verbs, a module each.

pub mod all;
mod checkout;
pub mod coverage;
pub mod diff;
pub mod fetch;
pub mod generate;
pub mod list;
pub mod matching;
pub mod report;
pub mod show;
pub mod unpack;
pub mod update;
pub mod verify;

use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "cargo generator", version, about = "Makes and checks the committed bindings of linux-kmod")]
pub struct Cli {
    /// Say what is done; twice: in detail
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Bring the kernels of the list into the user's cache
    Fetch(fetch::Options),
    /// Make the bindings of one kernel from its header tree, or of all kernels of the list
    Generate(Box<generate::Options>),
    /// Fetch, make, verify and commit what the archive has and the store lacks
    Update(update::Options),
    /// Check every committed file against the manifest; needs no kernel and no libclang
    Verify(verify::Options),
    /// List the keys of the store, and what each costs
    List(list::Options),
    /// Print one key's bindings in full
    Show(show::Options),
    /// Write the store's keys as parcels again, to put together a store in another order from them
    Unpack(unpack::Options),
    /// Say what a kernel's layout hash is made of, and how it differs from the keys
    Match(matching::Options),
    /// Say how much of a key the compilers confirm, and why not the rest
    Coverage(coverage::Options),
    /// Say what changed in the kernel's interface between two keys
    Diff(diff::Options),
    /// Write a page that shows what the store has, and any type or function on all of its kernels
    Report(report::Options),
}

impl Verb {
    pub fn run(&self) -> anyhow::Result<()> {
        match self {
            Verb::Fetch(options) => fetch::run(options),
            Verb::Generate(options) => generate::run(options),
            Verb::Update(options) => update::run(options),
            Verb::Verify(options) => verify::run(options),
            Verb::List(options) => list::run(options),
            Verb::Show(options) => show::run(options),
            Verb::Unpack(options) => unpack::run(options),
            Verb::Match(options) => matching::run(options),
            Verb::Coverage(options) => coverage::run(options),
            Verb::Diff(options) => diff::run(options),
            Verb::Report(options) => report::run(options),
        }
    }
}

/// Prints a text that somebody may stop reading, as `head` does.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

/// `bindings/` next to the generator's own folder, wherever the command is run from.
fn default_store() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| PathBuf::from("bindings"), |root| root.join("bindings"))
}
