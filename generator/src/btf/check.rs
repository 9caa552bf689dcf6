//! Keys of the store before the BTF of a kernel.

use std::path::Path;

use anyhow::{bail, Context, Result};

use super::compare::Comparison;
use super::exceptions::Exceptions;
use super::set::Set;
use super::{keys, Btf};
use crate::image::Image;
use crate::store::manifest::Manifest;

/// What came of it.
#[derive(Debug)]
pub struct Checked {
    /// How many types the kernel's BTF has.
    pub types: usize,
    /// One for each key.
    pub comparisons: Vec<Comparison>,
}

impl Checked {
    /// Whether one of the keys is this kernel's: of several that its words name, one is.
    pub fn agrees(&self) -> bool {
        self.comparisons.iter().any(|comparison| comparison.faults() == 0)
    }
}

/// Compares a key, or those that the image's version names, with the types within the image. `file` is what it is called.
///
/// Fails where the BTF cannot be read, or knows nothing that the bindings know.
pub fn check(store: &Path, manifest: &Manifest, image: &Image, file: &str, asked: Option<&str>) -> Result<Checked> {
    let btf = Btf::parse(&image.btf).with_context(|| file.to_owned())?;
    let kernel = keys::Kernel { image, btf: &btf };
    let chosen = kernel.keys(manifest, asked).with_context(|| file.to_owned())?;
    let exceptions = Exceptions::committed()?;
    let comparisons: Vec<Comparison> = chosen
        .into_iter()
        .map(|(key, row)| {
            let set = Set::load(store, key, row)?;
            // BTF alone does not say which kernel it is of: exceptions go by the one that the key was made from.
            let (name, release) = (kernel.release().unwrap_or(file), kernel.release().unwrap_or(&row.source.release));
            Ok(Comparison::of((key, &set), (name, &btf), (release, &exceptions)))
        })
        .collect::<Result<_>>()?;
    if comparisons.iter().all(|comparison| comparison.known() == 0) {
        bail!(
            "{file}: its BTF has {} types, and none that the bindings know: name the image of a whole kernel",
            btf.len()
        );
    }
    Ok(Checked { types: btf.len(), comparisons })
}
