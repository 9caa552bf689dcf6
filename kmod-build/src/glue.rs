//! What the command of the C unit says for kbuild's sake, which compiles again what has another command. Times of files would not
//! do: packages bring files with old ones, and clocks go back.

use crate::cache::{digest, stamp, write_if_changed};
use crate::fail::{OnPath, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const FILE: &str = "glue.args";
/// Another value each time that the witness asks for something.
const QUESTION: &str = "-DKMOD_QUESTION=";

/// Writes the words into `.kmod`. Where the witness asks for nothing, the question stays the last one.
pub fn write(out: &Path, root: &Path, asks_nothing: bool) -> Result<()> {
    let last = if asks_nothing { question(out) } else { None };
    let question = last.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        format!("{QUESTION}q{}", digest(&[&format!("{now:?} {}", std::process::id())]))
    });
    write_if_changed(&out.join(FILE), format!("-DKMOD_SOURCES=s{} {question}", digest(&[&stamps(root)]))).map(drop)
}

/// Whether the last question was in the command of the object that kbuild's `.cmd` file speaks of.
pub fn is_of_this_question(out: &Path, depfile: &Path) -> Result<bool> {
    let command = fs::read_to_string(depfile).on(depfile)?;
    Ok(question(out).is_some_and(|question| command.split_whitespace().any(|word| word == question)))
}

/// What tells whether the sources of the C half changed.
pub fn stamps(root: &Path) -> String {
    let folder = root.join("linux-kmod");
    let entries = fs::read_dir(folder.join("c")).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).chain([folder.join("glue.c")]).collect();
    files.sort();
    files.iter().map(|file| stamp(file)).collect()
}

fn question(out: &Path) -> Option<String> {
    let words = fs::read_to_string(out.join(FILE)).ok()?;
    words.split_whitespace().find(|word| word.starts_with(QUESTION)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_another_one_each_time() {
        let dir = std::env::temp_dir().join(format!("kmod-glue-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(dir.join("linux-kmod/c")).unwrap();
        let source = dir.join("linux-kmod/glue.c");
        fs::write(&source, "").unwrap();
        let words = || fs::read_to_string(dir.join(FILE)).unwrap();
        write(&dir, &dir, false).unwrap();
        let first = words();
        let depfile = dir.join(".glue.o.cmd");
        fs::write(&depfile, format!("cmd_glue.o := gcc {first} -c\n")).unwrap();
        assert!(is_of_this_question(&dir, &depfile).unwrap());

        write(&dir, &dir, true).unwrap();
        assert_eq!(words(), first);
        // Another source under the old time.
        let time = fs::metadata(&source).unwrap().modified().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        fs::write(&source, "/**/").unwrap();
        fs::File::options().append(true).open(&source).unwrap().set_modified(time).unwrap();
        write(&dir, &dir, true).unwrap();
        assert_ne!(words(), first);
        assert!(is_of_this_question(&dir, &depfile).unwrap());

        write(&dir, &dir, false).unwrap();
        assert!(!is_of_this_question(&dir, &depfile).unwrap());
        fs::remove_dir_all(dir).unwrap();
    }
}
