//! Folders of the cache: made beside their place and renamed when they are whole, and packages unpacked into them.

use std::error::Error;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{bail, Context, Result};
use fs4::FileExt;

/// What fails every kernel alike, so that going on makes no sense.
#[derive(Debug)]
pub struct Hopeless(pub String);

impl fmt::Display for Hopeless {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Hopeless {}

/// Says what went wrong, and tells a full disk from the rest. `said` is what the program that failed wrote.
pub fn failure(what: String, folder: &Path, said: &str) -> anyhow::Error {
    if said.contains("No space left on device") || said.contains("Disk quota exceeded") {
        return full(folder);
    }
    anyhow::Error::msg(format!("{what}:\n{}", said.trim_end()))
}

fn full(folder: &Path) -> anyhow::Error {
    Hopeless(format!(
        "the disk is full; what was fetched before is whole, and stays\n  where: {}\n  mend:  free some space there, or name \
         another cache folder (KMOD_CACHE=DIR), and run this again",
        folder.display()
    ))
    .into()
}

/// Adds the place to an error of the file system.
pub fn writing(error: io::Error, folder: &Path) -> anyhow::Error {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => full(folder),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Hopeless(format!(
            "the cache cannot be written to: {error}\n  where: {}\n  mend:  KMOD_CACHE=DIR names another",
            folder.display()
        ))
        .into(),
        _ => anyhow::Error::from(error).context(format!("cannot write to {}", folder.display())),
    }
}

/// Makes a folder that is not there yet. `fill` gets an empty one beside it, which is renamed when it is done; whoever is
/// killed leaves nothing under the final name. Others that want the same folder, `scripts/debian-kernel` among them, wait.
pub fn make(to: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if to.is_dir() {
        return Ok(());
    }
    let name = to.file_name().context("a folder of the cache has a name")?.to_string_lossy().into_owned();
    let beside = |ending: &str| to.with_file_name(format!("{name}{ending}"));
    let (lock, partial) = (beside(".lock"), beside(".partial"));
    let held = File::create(&lock).map_err(|error| writing(error, to))?;
    FileExt::lock(&held).map_err(|error| writing(error, to))?;
    // Another run may have made it while this one waited.
    if !to.is_dir() {
        let root = partial.join("root");
        // What an earlier run left is of no use: half a package cannot be told from a whole one.
        remove(&root)?;
        fs::create_dir_all(&root).map_err(|error| writing(error, to))?;
        if let Err(error) = fill(&root) {
            remove(&partial)?;
            let _ = fs::remove_file(&lock);
            return Err(error);
        }
        fs::rename(&root, to).map_err(|error| writing(error, to))?;
        remove(&partial)?;
    }
    // Whoever waits for it holds it open, and finds the folder.
    let _ = fs::remove_file(&lock);
    Ok(())
}

/// Takes away what stands beside whole folders of the cache: of a run that was killed after it had given one its name. What
/// somebody holds at the moment stays.
pub fn tidy(cache: &Path) -> Result<()> {
    for entry in fs::read_dir(cache).into_iter().flatten().flatten() {
        let lock = entry.path();
        let whole = lock.with_extension("");
        let is_left = lock.extension().is_some_and(|ending| ending == "lock") && whole.is_dir();
        if is_left && File::open(&lock).is_ok_and(|held| FileExt::try_lock(&held).is_ok()) {
            remove(&cache.join(format!("{}.partial", whole.file_name().unwrap_or_default().to_string_lossy())))?;
            let _ = fs::remove_file(&lock);
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// Unpacks a package, or what of it lies below `only`.
pub fn unpack(deb: &Path, to: &Path, only: Option<&str>) -> Result<()> {
    let mut archive = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(deb)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot run dpkg-deb, which is part of dpkg")?;
    let stream = archive.stdout.take().context("dpkg-deb has an output")?;
    let mut tar = Command::new("tar");
    tar.arg("-x").arg("-C").arg(to).args(["--exclude=./usr/share"]).args(only).stdin(stream);
    let unpacked = tar.env("LC_ALL", "C").output().context("cannot run tar")?;
    let read = archive.wait_with_output()?;
    for Output { status, stderr, .. } in [unpacked, read] {
        if !status.success() {
            return Err(failure(
                format!("{} cannot be unpacked", deb.display()),
                to,
                &String::from_utf8_lossy(&stderr),
            ));
        }
    }
    Ok(())
}

/// Debian's header trees name each other by their places under /usr. Here the half of an architecture in `root` (which will
/// be `to`) gets the places of the cache; `shared` has the common half and kbuild.
pub fn join_halves(root: &Path, to: &Path, shared: &Path, release: &str) -> Result<()> {
    let below = PathBuf::from("usr/src").join(format!("linux-headers-{release}"));
    let tree = root.join(&below);
    let makefile = tree.join("Makefile");
    let text =
        fs::read_to_string(&makefile).with_context(|| format!("the package has no {}/Makefile", below.display()))?;
    let moved: String = text
        .lines()
        .map(|line| {
            let line = line.replacen("include /usr/src/", &format!("include {}/usr/src/", shared.display()), 1);
            line.replacen("=/usr/src/", &format!("={}/usr/src/", to.display()), 1) + "\n"
        })
        .collect();
    fs::write(&makefile, moved).map_err(|error| writing(error, root))?;
    for entry in fs::read_dir(&tree)?.flatten() {
        let Ok(goal) = fs::read_link(entry.path()) else { continue };
        // ../../lib/linux-kbuild-6.1/scripts, and once an absolute path.
        let Some((_, rest)) =
            goal.to_string_lossy().split_once("lib/linux-kbuild-").map(|(a, b)| (a.to_owned(), b.to_owned()))
        else {
            continue;
        };
        let place = shared.join("usr/lib").join(format!("linux-kbuild-{rest}"));
        if !place.exists() {
            bail!(
                "{}: the tree's {} is to be {}, which the common half and kbuild do not bring",
                release,
                entry.file_name().to_string_lossy(),
                place.display()
            );
        }
        fs::remove_file(entry.path())?;
        symlink(&place, entry.path()).map_err(|error| writing(error, root))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_whole_or_not_there() {
        let cache = tempfile::tempdir().unwrap();
        let to = cache.path().join("x_1.0");
        make(&to, |root| {
            fs::write(root.join("half"), "")?;
            bail!("cut short")
        })
        .unwrap_err();
        assert_eq!(fs::read_dir(cache.path()).unwrap().count(), 0);
        // What a kill leaves.
        fs::create_dir_all(cache.path().join("x_1.0.partial/root")).unwrap();
        fs::write(cache.path().join("x_1.0.partial/root/half"), "").unwrap();
        fs::write(cache.path().join("x_1.0.lock"), "").unwrap();
        make(&to, |root| Ok(fs::write(root.join("whole"), "")?)).unwrap();
        assert!(to.join("whole").exists() && !to.join("half").exists());
        assert_eq!(fs::read_dir(cache.path()).unwrap().count(), 1);
        make(&to, |_| bail!("it is there already")).unwrap();
    }

    #[test]
    fn what_stands_beside_a_whole_folder_is_taken_away() {
        let cache = tempfile::tempdir().unwrap();
        for name in ["x_1.0", "x_1.0.partial", "held_1.0", "held_1.0.partial", "half_1.0.partial"] {
            fs::create_dir(cache.path().join(name)).unwrap();
        }
        for name in ["x_1.0.lock", "held_1.0.lock", "half_1.0.lock"] {
            fs::write(cache.path().join(name), "").unwrap();
        }
        let held = File::open(cache.path().join("held_1.0.lock")).unwrap();
        FileExt::lock(&held).unwrap();
        tidy(cache.path()).unwrap();
        let names = fs::read_dir(cache.path()).unwrap().flatten();
        let mut left: Vec<_> = names.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        left.sort();
        let expected = ["half_1.0.lock", "half_1.0.partial", "held_1.0", "held_1.0.lock", "held_1.0.partial", "x_1.0"];
        assert_eq!(left, expected);
        tidy(&cache.path().join("none")).unwrap();
    }

    #[test]
    fn a_full_disk_is_told() {
        let folder = Path::new("/cache");
        let error = failure("x".to_owned(), folder, "tar: ./a: Cannot write: No space left on device");
        assert!(error.downcast_ref::<Hopeless>().unwrap().0.contains("/cache"));
        assert!(writing(io::ErrorKind::StorageFull.into(), folder).is::<Hopeless>());
        assert!(!failure("x".to_owned(), folder, "tar: not an archive").is::<Hopeless>());
    }
}
