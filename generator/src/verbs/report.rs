//! `report`: the whole store as one page for a browser.

use std::fs::Permissions;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use clap::Args;

use crate::btf::exceptions::Exceptions;
use crate::diff::side::Side;
use crate::parallel::in_order;
use crate::progress::Progress;
use crate::report::catalogue::Catalogue;
use crate::report::kernels;
use crate::report::matrix::Store;
use crate::report::page::Contents;
use crate::sets::expand::Reader;
use crate::store::manifest::Manifest;
use crate::store::sizes;

#[derive(Debug, Args)]
pub struct Options {
    /// The page
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    pub out: PathBuf,
    /// The store
    #[arg(long, value_name = "DIR", default_value_os_t = super::default_store())]
    pub store: PathBuf,
}

pub fn run(options: &Options) -> Result<()> {
    let html = html(&options.store)?;
    write(&options.out, &html)?;
    println!("{}: {:.1} MB", options.out.display(), html.len() as f64 / 1e6);
    Ok(())
}

fn html(store: &Path) -> Result<String> {
    let manifest = Manifest::load(store)?;
    ensure!(
        !manifest.keys.is_empty(),
        "{} has no keys to report on: `cargo generator generate --kernel DIR` makes one, and `--store DIR` names another store",
        store.display()
    );
    let kernels = kernels::of(&manifest);
    let progress = Progress::new(kernels.len() as u64);
    let mut catalogue = Catalogue::default();
    let load = |reader: &mut Reader, at: usize| Side::load(reader, &manifest, kernels[at].key);
    in_order(
        kernels.len(),
        || Reader::new(store),
        load,
        |position, side| {
            progress.step(kernels[position].key);
            catalogue.add(position, &side);
            Ok(())
        },
    )?;
    let (sizes, total) = sizes::of(store, &manifest)?;
    let packed = sizes::packed(store, &manifest)?;
    let contents = Contents {
        store: Store { kernels, sizes, total, packed, exceptions: Exceptions::committed()? },
        counts: catalogue.counts(),
        catalogue: catalogue.text(),
    };
    contents.html()
}

/// Whole or not at all: a browser may have the old page open.
fn write(file: &Path, html: &str) -> Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let wrong = || format!("cannot write {}: name another file with --out", file.display());
    let mut new = tempfile::NamedTempFile::new_in(folder).with_context(wrong)?;
    new.write_all(html.as_bytes()).with_context(wrong)?;
    // Temporary files are for their owner only.
    std::fs::set_permissions(new.path(), Permissions::from_mode(0o644)).with_context(wrong)?;
    new.persist(file).with_context(wrong)?;
    Ok(())
}
