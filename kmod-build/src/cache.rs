//! The cache of one user: where it is, and how things get into it whole or not at all.

use crate::fail::{Failure, OnPath, Result};
use std::collections::hash_map::{DefaultHasher, RandomState};
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hash, Hasher};
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

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the cache.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Returns the folder `name`, which `fill` makes if it is not there yet.
    ///
    /// `fill` gets an empty folder beside the final one, which is renamed into place when it is done: a build that is
    /// killed or that fails leaves nothing under the final name. Other processes that want the same folder wait. One that has lost
    /// files since is made once more.
    pub fn folder(&self, name: &str, fill: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
        let folder = self.path(name);
        if is_whole(&folder) {
            return Ok(folder);
        }
        let parent = folder.parent().expect("a name below the root has a parent");
        fs::create_dir_all(parent).on(parent)?;
        let _lock = lock(&folder.with_extension("lock"))?;
        if is_whole(&folder) {
            return Ok(folder);
        }
        let partial = folder.with_extension("partial");
        if partial.exists() {
            fs::remove_dir_all(&partial).on(&partial)?;
        }
        fs::create_dir(&partial).on(&partial)?;
        let filled = fill(&partial).and_then(|()| put(&partial, &folder));
        if let Err(failure) = filled {
            // A full disk is the likeliest cause: give the space back before anybody reads the message.
            let _ = fs::remove_dir_all(&partial);
            return Err(failure);
        }
        Ok(folder)
    }
}

/// In a folder of the cache, the list of its files: size and name, a line each.
const LIST: &str = ".files";

/// Whether a folder of the cache has all that was put into it. Who clears a cache may be interrupted, and a machine may lose
/// what it has not written to the disk.
pub fn is_whole(folder: &Path) -> bool {
    let size = |name: &str| fs::symlink_metadata(folder.join(name)).ok().map(|m| m.len());
    let is_there =
        |line: &str| line.split_once(' ').is_some_and(|(old, name)| size(name).is_some_and(|s| old == s.to_string()));
    fs::read_to_string(folder.join(LIST)).is_ok_and(|list| !list.is_empty() && list.lines().all(is_there))
}

/// Brings what was made to its place.
fn put(partial: &Path, folder: &Path) -> Result<()> {
    let mut list = String::new();
    note(partial, "", &mut list)?;
    fs::write(partial.join(LIST), list).on(partial)?;
    // What is there is not whole.
    if folder.exists() {
        fs::remove_dir_all(folder).on(folder)?;
    }
    fs::rename(partial, folder).on(folder)
}

fn note(folder: &Path, prefix: &str, list: &mut String) -> Result<()> {
    for entry in fs::read_dir(folder).on(folder)? {
        let path = entry.on(folder)?.path();
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        let metadata = fs::symlink_metadata(&path).on(&path)?;
        if metadata.is_dir() {
            note(&path, &format!("{name}/"), list)?;
        } else {
            list.push_str(&format!("{} {name}\n", metadata.len()));
        }
    }
    Ok(())
}

/// A word that nobody else has: numbers of processes are no such words, where containers share a cache.
pub fn unique() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
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
    partial.push(format!(".{}.partial", unique()));
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
    fn a_folder_that_lost_a_file_is_made_once_more() {
        let cache = Cache { root: scratch("whole") };
        let fill = |dir: &Path| {
            fs::create_dir(dir.join("key")).unwrap();
            std::os::unix::fs::symlink("key", dir.join("user")).unwrap();
            fs::write(dir.join("key/a.rs"), "a").unwrap();
            fs::write(dir.join("b"), "").on(dir)
        };
        let made = cache.folder("a/b", fill).unwrap();
        for lost in ["key/a.rs", "b", "user", LIST] {
            fs::remove_file(made.join(lost)).unwrap();
            assert!(!is_whole(&made), "{lost}");
            cache.folder("a/b", fill).unwrap();
            assert!(is_whole(&made), "{lost}");
        }
        // As after a power failure.
        fs::write(made.join("key/a.rs"), "").unwrap();
        cache.folder("a/b", fill).unwrap();
        assert_eq!(fs::read_to_string(made.join("user/a.rs")).unwrap(), "a");
        fs::remove_dir_all(cache.root).unwrap();
    }

    #[test]
    fn a_word_is_given_once() {
        let words: std::collections::HashSet<String> = (0..100).map(|_| unique()).collect();
        assert_eq!(words.len(), 100);
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
