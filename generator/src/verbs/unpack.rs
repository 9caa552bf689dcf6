//! `unpack`: the store's keys as parcels once more, of which a store in another order, or of another form, is made.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::kernel::source::Source;
use crate::kernels::{record, Kernel, List, Selection};
use crate::matrix::plan::{self, Task};
use crate::parcel::{self, Parcel};
use crate::sets::expand::Reader;
use crate::store::manifest::Manifest;

#[derive(Debug, Args)]
pub struct Options {
    /// Where `generate --all --parcels DIR` looks for them; what is there stays
    #[arg(long, value_name = "DIR")]
    pub parcels: PathBuf,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
    /// A list of sources instead of the built-in one (generator/kernels.toml)
    #[arg(long, value_name = "FILE")]
    pub list: Option<PathBuf>,
    /// Kernels whose names match, as debian/bookworm/*-amd64; may be given more than once
    #[arg(long, value_name = "PATTERN", num_args = 1..)]
    pub only: Vec<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let manifest = Manifest::load(&options.store)?;
    let list = List::load(options.list.as_deref())?;
    let selection = Selection::new(&options.only, None)?;
    let kernels = record::known(&list, &Selection::default())?;
    let arch = |kernel: &Kernel| anyhow::Ok(kernel.arch()?.name);
    let listed = kernels.iter().map(|kernel| Ok((plan::source(kernel), arch(kernel)?)));
    let listed: Vec<(Source, &str)> = listed.collect::<Result<_>>()?;
    let mut tasks: Vec<(&str, Task)> = Vec::new();
    for kernel in selection.of(kernels)? {
        if let Some(key) = plan::known(&manifest, &kernel)? {
            tasks.push((key, plan::task(&kernel, &options.parcels)?));
        }
    }
    // What has left the archive cannot be made again, so that the store is where it comes from.
    for (key, row) in &manifest.keys {
        let is_listed = |source: &Source| listed.iter().any(|(of, arch)| of == source && *arch == row.arch);
        let gone = row.also.iter().chain([&row.source]).filter(|source| !is_listed(source));
        let gone = gone.map(|source| (key.as_str(), plan::gone_task(key, source.clone(), &options.parcels)));
        tasks.extend(gone.filter(|(_, task)| selection.has(&task.name)));
    }

    let mut stored = Reader::new(&options.store);
    let (mut written, mut there) = (0, 0);
    for (key, task) in tasks {
        if parcel::check(&task.parcel).is_ok() {
            there += 1;
            continue;
        }
        Parcel::of_store(&mut stored, &manifest, key, task.source)?.write(&task.parcel)?;
        written += 1;
    }
    println!("{written} parcels written, {there} were there");
    Ok(())
}
