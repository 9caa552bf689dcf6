//! The keys of a store, in the order in which a person reads them.

use serde::Serialize;

use crate::store::manifest::{Manifest, Row};

/// One key.
#[derive(Debug)]
pub struct Kernel<'a> {
    pub key: &'a str,
    pub row: &'a Row,
    /// How it is told from the others of its version and architecture.
    pub configuration: String,
}

/// What the script knows of a key.
#[derive(Debug, Serialize)]
pub struct Named<'a> {
    key: &'a str,
    version: &'a str,
    arch: &'a str,
    configuration: &'a str,
}

impl Kernel<'_> {
    pub fn named(&self) -> Named<'_> {
        Named { key: self.key, version: &self.row.version, arch: &self.row.arch, configuration: &self.configuration }
    }
}

/// By version, architecture and configuration.
pub fn of(manifest: &Manifest) -> Vec<Kernel<'_>> {
    let mut kernels: Vec<Kernel> =
        manifest.keys.iter().map(|(key, row)| Kernel { key, row, configuration: configuration(row) }).collect();
    kernels.sort_by(|a, b| order(a).cmp(&order(b)));
    kernels
}

/// The digits of the hash where the release says nothing.
fn configuration(row: &Row) -> String {
    let hash = row.layout_hash.get(..8).unwrap_or(&row.layout_hash);
    match row.source.flavour() {
        "" => hash.to_owned(),
        flavour => flavour.to_owned(),
    }
}

type Order<'a> = (Vec<u64>, &'a str, usize, &'a str, &'a str);

/// Shorter configurations first: `amd64` is what `cloud-amd64` differs from.
fn order<'a>(kernel: &'a Kernel) -> Order<'a> {
    let row = kernel.row;
    (version(&row.version), &row.arch, kernel.configuration.len(), &kernel.configuration, kernel.key)
}

/// `6.12.117` as numbers, for 6.12 is later than 6.2.
pub fn version(text: &str) -> Vec<u64> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}
