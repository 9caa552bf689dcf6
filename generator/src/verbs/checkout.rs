//! The git checkout that a store lies in, as `update` uses it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, ensure, Context, Result};

use crate::store::lock::{self, Lock};
use crate::store::manifest::{self, Manifest};
use crate::store::transaction;

pub struct Checkout<'a> {
    store: &'a Path,
    /// There while an update is at work, and after one that was killed: what is not committed is then its own.
    mark: PathBuf,
    #[expect(dead_code, reason = "the lock on the mark lasts as long as the file is open")]
    lock: File,
}

impl<'a> Checkout<'a> {
    /// Opens it, ready to commit to. What an update that was killed left uncommitted is not known to be right, and is taken back.
    ///
    /// Fails where the store is in no checkout, has changes of somebody else's, which would come into the first commit, or where
    /// git does not know who commits.
    pub fn open(store: &'a Path) -> Result<Checkout<'a>> {
        let mark = git(store, &["rev-parse", "--git-path", "linux-kmod-update"]).with_context(|| {
            format!(
                "update commits what it makes, and the store is in no git checkout: {}\n  mend:  `cargo generator fetch` and \
                 `cargo generator generate --all --out DIR` do without",
                store.display()
            )
        })?;
        let mark = store.join(mark.trim_end());
        let was_killed = mark.exists();
        let writable = || format!("cannot write {}", mark.display());
        let lock = File::create(&mark).with_context(writable)?;
        if !lock::taken(&lock).with_context(writable)? {
            bail!("another update of {} is at work: wait for it to end and run this again", store.display());
        }
        if was_killed {
            take_back(store)?;
        }
        let checkout = Checkout { store, mark, lock };
        checkout.must_be_ready().inspect_err(|_| _ = fs::remove_file(&checkout.mark))?;
        Ok(checkout)
    }

    fn must_be_ready(&self) -> Result<()> {
        let store = self.store;
        let changes = changes(store)?;
        ensure!(
            changes.is_empty(),
            "the store has changes that are not committed\n  where: {}\n  mend:  git add {0} && git commit, or git stash push --include-untracked -- {0}",
            store.display()
        );
        git(store, &["var", "GIT_COMMITTER_IDENT"]).context(
            "git does not know who commits\n  mend:  git config user.name NAME && git config user.email ADDRESS",
        )?;
        Ok(())
    }

    /// Commits the store, and nothing else that may be staged.
    pub fn commit(&self, message: &str) -> Result<()> {
        let commit = || {
            git(self.store, &["add", "--", "."])?;
            git(self.store, &["commit", "--quiet", "-m", message, "--", "."])
        };
        if let Err(why) = commit() {
            git(self.store, &["reset", "--quiet", "--", "."])?;
            return Err(why);
        }
        Ok(())
    }

    /// At the end of an update. What it could not take back itself, as on a full disk, the next one does.
    pub fn close(self) -> Result<()> {
        if changes(self.store)?.is_empty() {
            fs::remove_file(&self.mark).with_context(|| format!("cannot remove {}", self.mark.display()))?;
        }
        Ok(())
    }
}

/// Makes a store what is committed of it.
fn take_back(store: &Path) -> Result<()> {
    let _lock = Lock::take(store)?;
    // Staged, it would be in the next commit of whoever makes one.
    git(store, &["reset", "--quiet", "--", "."])?;
    if changes(store)?.is_empty() {
        return Ok(());
    }
    let committed = match git(store, &["show", &format!("HEAD:./{}", manifest::FILE)]) {
        Ok(text) => Manifest::parse(&text).context("the manifest that is committed")?,
        Err(_) => Manifest::default(),
    };
    eprintln!("note: an update was interrupted before it committed a key: taken back, to be made again");
    transaction::take_back(store, &committed)
}

/// What is not committed, a line each.
fn changes(store: &Path) -> Result<String> {
    git(store, &["status", "--porcelain", "--", "."])
}

fn git(store: &Path, args: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(store).args(args);
    let output = command.output().context("cannot run git: `apt install git`")?;
    if !output.status.success() {
        bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A checkout with a committed store of nothing.
    fn repository() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for args in [
            &["init", "--quiet"][..],
            &["config", "user.name", "Nobody"],
            &["config", "user.email", "nobody@example.org"],
        ] {
            git(folder.path(), args).unwrap();
        }
        transaction::take_back(folder.path(), &Manifest::default()).unwrap();
        git(folder.path(), &["add", "."]).unwrap();
        git(folder.path(), &["commit", "--quiet", "-m", "nothing"]).unwrap();
        folder
    }

    /// What a run has stored and not committed.
    fn store(folder: &Path) {
        let mut manifest = Manifest::default();
        manifest.keys.insert("6.1.1-x86_64-00000000".into(), manifest::Row::fixture("6.1.1", "6.1.1-1"));
        let files = [("pool/6.1.1-x86_64-00000000.links".to_owned(), "export\ta\tany\t\n".to_owned())];
        transaction::commit(folder, &files.into(), &manifest).unwrap();
    }

    #[test]
    fn what_a_killed_update_left_is_taken_back() {
        let folder = repository();
        let status = || git(folder.path(), &["status", "--porcelain"]).unwrap();
        // Killed before the commit, and within it.
        for staged in [false, true] {
            drop(Checkout::open(folder.path()).unwrap());
            store(folder.path());
            if staged {
                git(folder.path(), &["add", "."]).unwrap();
            }
            assert!(!status().is_empty());
            Checkout::open(folder.path()).unwrap().close().unwrap();
            assert_eq!(status(), "");
        }
        // Killed between the files of a key and its manifest.
        drop(Checkout::open(folder.path()).unwrap());
        fs::write(folder.path().join("pool/6.1.2-x86_64-00000000.rs"), "").unwrap();
        Checkout::open(folder.path()).unwrap().close().unwrap();
        assert_eq!(status(), "");
        // What somebody else changed is left alone.
        store(folder.path());
        assert!(Checkout::open(folder.path()).is_err());
        assert!(!status().is_empty());
    }

    #[test]
    fn what_is_at_work_is_left_alone() {
        let folder = repository();
        let checkout = Checkout::open(folder.path()).unwrap();
        store(folder.path());
        let why = Checkout::open(folder.path()).err().unwrap().to_string();
        assert!(why.contains("another update"), "{why}");
        // Nor is the store of a `generate` at work taken from it, after an update that was killed.
        drop(checkout);
        let _lock = Lock::take(folder.path()).unwrap();
        let why = Checkout::open(folder.path()).err().unwrap().to_string();
        assert!(why.contains("another generator"), "{why}");
        assert!(folder.path().join("pool/6.1.1-x86_64-00000000.links").exists());
    }

    #[test]
    fn a_commit_that_fails_leaves_nothing_staged() {
        let folder = repository();
        let checkout = Checkout::open(folder.path()).unwrap();
        store(folder.path());
        let hook = folder.path().join(".git/hooks/pre-commit");
        fs::create_dir_all(hook.parent().unwrap()).unwrap();
        fs::write(&hook, "#!/bin/sh\nexit 1\n").unwrap();
        fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        assert!(checkout.commit("no").is_err());
        assert_eq!(git(folder.path(), &["diff", "--cached", "--name-only"]).unwrap(), "");
    }

    #[test]
    fn a_folder_that_is_no_checkout() {
        let folder = tempfile::tempdir().unwrap();
        let why = Checkout::open(folder.path()).err().unwrap().to_string();
        assert!(why.contains("no git checkout") && why.contains("mend:"), "{why}");
    }
}
