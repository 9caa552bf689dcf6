//! The user's cache, where `make` has its own things too: `KMOD_CACHE`, or `linux-kmod` in the user's folder for such.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use fs4::FileExt;

/// The folder. It need not be there.
pub fn folder() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let named = set("KMOD_CACHE")
        // Its specification says that a relative one is to be ignored.
        .or_else(|| Some(set("XDG_CACHE_HOME").filter(|home| home.is_absolute())?.join("linux-kmod")))
        .or_else(|| Some(set("HOME")?.join(".cache/linux-kmod")))
        .context("there is no folder for the cache: KMOD_CACHE=DIR names one")?;
    // apt, links and kbuild take it from folders of their own.
    std::path::absolute(&named).with_context(|| format!("cannot tell where the cache {} is", named.display()))
}

/// The folder `name` of the cache, which `fill` makes if it is not there yet. It gets an empty folder beside, which is renamed
/// when it is done: whoever is killed leaves nothing under the final name. Others that want the same folder wait.
pub fn made(name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let folder = folder()?.join(name);
    if folder.is_dir() {
        return Ok(folder);
    }
    let parent = folder.parent().context("a name below the cache has a folder")?;
    let writable = || format!("cannot write to the cache {}: KMOD_CACHE=DIR names another", parent.display());
    fs::create_dir_all(parent).with_context(writable)?;
    let lock = File::create(folder.with_extension("lock")).with_context(writable)?;
    FileExt::lock(&lock).with_context(writable)?;
    if folder.is_dir() {
        return Ok(folder);
    }
    let partial = tempfile::Builder::new().prefix(".partial-").tempdir_in(parent).with_context(writable)?;
    fill(partial.path())?;
    fs::rename(partial.path(), &folder).with_context(writable)?;
    // It is not there any more under the name that would be removed.
    let _ = partial.keep();
    Ok(folder)
}
