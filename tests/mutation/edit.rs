//! Changes a tree, and puts it back as it was.

use crate::kinds::{Change, Mutation};
use anyhow::{Context, Result};
use similar::TextDiff;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A change that is in place.
#[derive(Debug)]
#[must_use = "the tree stays changed"]
pub struct Applied(Vec<Old>);

/// A file as it was.
#[derive(Debug)]
struct Old {
    path: PathBuf,
    /// Its contents and its time; none where there was no such file.
    was: Option<(Vec<u8>, SystemTime)>,
}

/// Makes the change. In secret: the file is the same one and keeps its time. Else it is replaced, and new.
pub fn apply(tree: &Path, mutation: &Mutation) -> Result<Applied> {
    let mut applied = Applied(vec![]);
    for Change { path, text } in &mutation.changes {
        let path = tree.join(path);
        let was = match fs::read(&path) {
            Ok(data) => Some((data, fs::metadata(&path)?.modified()?)),
            Err(_) => None,
        };
        let time = was.as_ref().map(|(_, time)| *time).filter(|_| mutation.secret);
        match text {
            Some(text) => write(&path, text.as_bytes(), time)?,
            None => fs::remove_file(&path)?,
        }
        applied.0.push(Old { path, was });
    }
    Ok(applied)
}

impl Applied {
    /// Takes the change back.
    pub fn restore(self) -> Result<()> {
        for Old { path, was } in self.0 {
            match was {
                Some((data, time)) => write(&path, &data, Some(time))?,
                None => fs::remove_file(&path).with_context(|| path.display().to_string())?,
            }
        }
        Ok(())
    }
}

fn write(path: &Path, data: &[u8], time: Option<SystemTime>) -> Result<()> {
    let at = || path.display().to_string();
    match time {
        Some(time) => {
            fs::write(path, data).with_context(at)?;
            fs::File::options().append(true).open(path)?.set_modified(time).with_context(at)
        }
        None => {
            let new = path.with_extension("new");
            fs::write(&new, data).with_context(at)?;
            fs::rename(&new, path).with_context(at)
        }
    }
}

/// The change as a diff. `tree` is the untouched tree.
pub fn diff(tree: &Path, mutation: &Mutation) -> String {
    let mut out = String::new();
    for Change { path, text } in &mutation.changes {
        let old = fs::read_to_string(tree.join(path)).unwrap_or_default();
        let new = text.as_deref().unwrap_or_default();
        let diff = TextDiff::from_lines(&*old, new);
        let diff = diff.unified_diff().header(path, path).to_string();
        if diff.is_empty() {
            let _ = writeln!(out, "{path}: the same text, new");
        }
        out += &diff;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::Kind;

    #[test]
    fn a_tree_is_as_it_was() -> Result<()> {
        let folder = kmod_tests::scratch::folder();
        let tree = folder.path();
        fs::write(tree.join("a.h"), "a")?;
        let time = fs::metadata(tree.join("a.h"))?.modified()?;
        let change = |path: &str, text: &str| Change { path: path.into(), text: Some(text.into()) };
        for secret in [true, false] {
            let changes = vec![change("a.h", "b"), change("c.h", "c")];
            let applied = apply(tree, &Mutation { kind: Kind::Touched, changes, secret })?;
            assert_eq!(fs::read_to_string(tree.join("a.h"))?, "b");
            assert_eq!(fs::metadata(tree.join("a.h"))?.modified()? == time, secret);
            applied.restore()?;
            assert_eq!(fs::read_to_string(tree.join("a.h"))?, "a");
            assert_eq!(fs::metadata(tree.join("a.h"))?.modified()?, time);
            assert_eq!(fs::read_dir(tree)?.count(), 1);
        }
        Ok(())
    }
}
