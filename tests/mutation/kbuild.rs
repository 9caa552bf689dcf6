//! Folders that kbuild compiles C in, as it does for any module.

use anyhow::{Context, Result};
use kmod_tests::command::{command, run, Run};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with a Kbuild.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one.
    pub fn new(path: PathBuf, kbuild: &str) -> Result<Folder> {
        fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        let folder = Folder(path);
        folder.write("Kbuild", kbuild)?;
        Ok(folder)
    }

    /// A file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.path(name);
        fs::write(&path, text).with_context(|| path.display().to_string())
    }

    /// Makes a goal of kbuild's, from scratch: kbuild goes by times, and the headers here may have any.
    pub fn make(&self, tree: &Path, goal: &[&str]) -> Run {
        for entry in fs::read_dir(&self.0).into_iter().flatten().flatten() {
            if entry.path().extension().is_some_and(|end| end == "o") {
                let _ = fs::remove_file(entry.path());
            }
        }
        run(command("make").arg("-s").arg("-C").arg(tree).arg(format!("M={}", self.0.display())).args(goal))
    }

    /// The headers that the compiler opened for an object, as it named them: kbuild's list beside the object.
    pub fn opened(&self, object: &str) -> Result<Vec<String>> {
        let path = self.path(&format!(".{object}.o.cmd"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let words =
            text.lines().skip_while(|line| !line.starts_with("deps_")).map_while(|line| line.strip_suffix('\\'));
        let words = words.map(str::trim).filter(|word| word.ends_with(".h") && !word.starts_with("$("));
        Ok(words.map(str::to_owned).collect())
    }
}
