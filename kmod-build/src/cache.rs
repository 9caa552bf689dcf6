//! The cache of one user: where it is, and how things get into it whole or not at all.

use crate::fail::{Failure, OnPath, Result};
use std::collections::hash_map::DefaultHasher;
use std::fs::{self, File, OpenOptions};
use std::hash::{Hash, Hasher};
use std::os::fd::AsRawFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// The folder that everything cached lives under. `scripts/bootstrap` decides where it is.
#[derive(Debug, Clone)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// The cache that bootstrap named in `KMOD_CACHE_DIR`.
    pub fn from_env() -> Result<Cache> {
        std::env::var_os("KMOD_CACHE_DIR")
            .map(|root| Cache { root: root.into() })
            .ok_or_else(|| Failure::new("KMOD_CACHE_DIR is not set: this program is started by make").mend("make"))
    }

    /// A path below the cache.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Returns the folder `name`, which `fill` makes if it is not there yet.
    ///
    /// `fill` gets an empty folder beside the final one, which is renamed into place when it is done: a build that is
    /// killed or that fails leaves nothing under the final name. Other processes that want the same folder wait.
    pub fn folder(&self, name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let folder = self.path(name);
        if folder.is_dir() {
            return Ok(folder);
        }
        let parent = folder.parent().expect("a name below the root has a parent");
        fs::create_dir_all(parent).on(parent)?;
        let _lock = lock(&folder.with_extension("lock"))?;
        if folder.is_dir() {
            return Ok(folder);
        }
        let partial = folder.with_extension("partial");
        if partial.exists() {
            fs::remove_dir_all(&partial).on(&partial)?;
        }
        fs::create_dir(&partial).on(&partial)?;
        let filled = fill(&partial).and_then(|()| fs::rename(&partial, &folder).on(&folder));
        if let Err(failure) = filled {
            // A full disk is the likeliest cause: give the space back before anybody reads the message.
            let _ = fs::remove_dir_all(&partial);
            return Err(failure);
        }
        Ok(folder)
    }
}

/// An advisory lock on a file, held until dropped. The kernel drops it when its holder dies.
pub struct Lock(#[allow(dead_code)] File);

/// Waits for the lock on `path`.
pub fn lock(path: &Path) -> Result<Lock> {
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).on(path)?;
    // std's own `File::lock` came with Rust 1.89, later than the oldest rustc that is supported.
    extern "C" {
        fn flock(fd: i32, operation: i32) -> i32;
    }
    const LOCK_EX: i32 = 2;
    loop {
        // SAFETY: flock(2) takes two integers and touches no memory; the descriptor is open as long as `file` lives.
        if unsafe { flock(file.as_raw_fd(), LOCK_EX) } == 0 {
            return Ok(Lock(file));
        }
        let error = std::io::Error::last_os_error();
        if error.kind() != std::io::ErrorKind::Interrupted {
            return Err(Failure::io(path, &error));
        }
    }
}

/// Writes a file whole or not at all, and leaves it alone (its times, too) where it has these bytes already.
/// Returns whether it wrote.
pub fn write_if_changed(path: &Path, contents: impl AsRef<[u8]>) -> Result<bool> {
    let contents = contents.as_ref();
    if fs::read(path).is_ok_and(|old| old == contents) {
        return Ok(false);
    }
    let parent = path.parent().expect("a file has a folder");
    fs::create_dir_all(parent).on(parent)?;
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}.partial", std::process::id()));
    let partial = PathBuf::from(partial);
    fs::write(&partial, contents).on(&partial)?;
    fs::rename(&partial, path).on(path)?;
    Ok(true)
}

/// A name for a cached thing from all that decides what it is.
///
/// Not cryptographic, and not stable between builds of this program: a changed digest costs a rebuild, nothing else.
pub fn digest(parts: &[&str]) -> String {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// What tells whether a file changed without reading it. Package managers keep old modification times, so a changed
/// file may look older than what was made from it: inode and change time do not lie.
pub fn stamp(path: &Path) -> String {
    match fs::metadata(path) {
        Ok(m) => format!(
            "{} {} {} {}.{} {}.{}",
            path.display(),
            m.ino(),
            m.size(),
            m.mtime(),
            m.mtime_nsec(),
            m.ctime(),
            m.ctime_nsec()
        ),
        Err(_) => format!("{} -", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("kmod-build-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).unwrap();
        dir
    }

    #[test]
    fn a_failed_fill_leaves_nothing() {
        let cache = Cache { root: scratch("fill") };
        let failed = cache.folder("a/b", |dir| {
            fs::write(dir.join("half"), "x").unwrap();
            Err(Failure::new("no"))
        });
        assert!(failed.is_err());
        assert!(!cache.path("a/b").exists() && !cache.path("a/b.partial").exists());
        let made = cache.folder("a/b", |dir| fs::write(dir.join("whole"), "x").on(dir)).unwrap();
        assert!(made.join("whole").exists());
        cache.folder("a/b", |_| panic!("made twice")).unwrap();
        fs::remove_dir_all(cache.root).unwrap();
    }

    #[test]
    fn unchanged_files_keep_their_time() {
        let dir = scratch("write");
        let file = dir.join("f");
        assert!(write_if_changed(&file, "a").unwrap());
        assert!(!write_if_changed(&file, "a").unwrap());
        assert!(write_if_changed(&file, "b").unwrap());
        fs::remove_dir_all(dir).unwrap();
    }
}
