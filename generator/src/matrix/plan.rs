//! Which kernels the store lacks.

use std::path::{Path, PathBuf};

use crate::kernel::source::Source;
use crate::kernels::Kernel;
use crate::store::manifest::Manifest;
use crate::store::sha256;

/// A kernel that the store lacks.
#[derive(Debug, Clone)]
pub struct Task {
    pub name: String,
    pub source: Source,
    /// Its header tree; none where it was not fetched.
    pub tree: Option<PathBuf>,
    /// Where its parcel is, or will be.
    pub parcel: PathBuf,
}

/// The package that a kernel's key has on record.
pub fn source(kernel: &Kernel) -> Source {
    let package = kernel.package();
    Source {
        package: Some(package.package.clone()),
        version: Some(package.version.clone()),
        release: kernel.release.clone(),
    }
}

/// The key that the store has of a kernel.
pub fn known<'a>(manifest: &'a Manifest, source: &Source) -> Option<&'a str> {
    manifest.keys.iter().find(|(_, row)| row.is_from(source)).map(|(key, _)| key.as_str())
}

/// What is to be done for a kernel. Parcels are kept in `folder`.
pub fn task(kernel: &Kernel, folder: &Path) -> Task {
    let source = source(kernel);
    // A parcel is right for one package and one state of the generator.
    let identity = format!("{}\0{}\0{}", crate::STATE, kernel.name, kernel.package().sha256);
    let file = format!("{}-{}.parcel", kernel.name.replace('/', "-"), &sha256(identity.as_bytes())[..12]);
    Task { name: kernel.name.clone(), source, tree: kernel.tree(), parcel: folder.join(file) }
}
