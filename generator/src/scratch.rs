//! Temporary folders. What is killed, as by Ctrl-C, leaves its own behind: each has the number of its process in its name, and
//! the next run takes away those whose process is gone.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Once;

use anyhow::{Context, Result};
use tempfile::TempDir;

/// How names of all of them begin.
const OURS: &str = "kmod-generator-";

static SWEPT: Once = Once::new();

/// A folder for `what`, which goes when it is dropped.
pub fn folder(what: &str) -> Result<TempDir> {
    let all = std::env::temp_dir();
    SWEPT.call_once(|| sweep(&all));
    let prefix = format!("{}{what}-", begin(std::process::id()));
    tempfile::Builder::new().prefix(&prefix).tempdir_in(&all).with_context(|| {
        format!("cannot make a temporary folder\n  where: {}\n  mend:  TMPDIR=DIR names another", all.display())
    })
}

/// How the names of a process's folders begin. The same number in another container, which may share `TMPDIR`, is another process.
fn begin(process: u32) -> String {
    let container = fs::metadata("/proc/self/ns/pid").map_or(0, |namespace| namespace.ino());
    format!("{OURS}{container}-{process}-")
}

/// Takes away this user's folders of processes that are gone. One that resists is in nobody's way.
fn sweep(all: &Path) {
    let Ok(me) = fs::metadata("/proc/self") else { return };
    for entry in fs::read_dir(all).into_iter().flatten().flatten() {
        let is_mine = || entry.metadata().is_ok_and(|data| data.is_dir() && data.uid() == me.uid());
        if entry.file_name().to_str().is_some_and(is_left) && is_mine() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether a name is that of a folder whose process is gone.
fn is_left(name: &str) -> bool {
    let number = name.strip_prefix(OURS).and_then(|rest| rest.split('-').nth(1)?.parse().ok());
    number.is_some_and(|number| name.starts_with(&begin(number)) && !Path::new(&format!("/proc/{number}")).exists())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn only_what_a_dead_process_left_is_taken_away() {
        let all = tempfile::tempdir().unwrap();
        let mut child = Command::new("true").spawn().unwrap();
        let gone = child.id();
        child.wait().unwrap();
        let left = format!("{}witness-a", begin(gone));
        let stay = [
            format!("{}witness-a", begin(std::process::id())),
            format!("{OURS}0-{gone}-witness-a"),
            format!("{OURS}x-y"),
            "kmod-other".to_owned(),
        ];
        for name in stay.iter().chain([&left]) {
            fs::create_dir(all.path().join(name)).unwrap();
            fs::write(all.path().join(name).join("file"), "").unwrap();
        }
        // A link of that name leads elsewhere, and is no folder.
        let link = format!("{}link-a", begin(gone));
        std::os::unix::fs::symlink("kmod-other", all.path().join(&link)).unwrap();
        sweep(all.path());
        assert!(!all.path().join(&left).exists());
        assert!(stay.iter().all(|name| all.path().join(name).join("file").is_file()));
        assert!(all.path().join(&link).is_symlink());
    }

    #[test]
    fn a_folder_has_its_process_in_its_name() {
        let folder = folder("test").unwrap();
        let name = folder.path().file_name().unwrap().to_str().unwrap();
        assert!(name.starts_with(&format!("{}test-", begin(std::process::id()))), "{name}");
        assert!(!is_left(name));
    }
}
