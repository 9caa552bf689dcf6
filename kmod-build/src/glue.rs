//! What the command of the C unit says for kbuild's sake, which compiles again what has another command. Times of files would not
//! do: packages bring files with old ones, and clocks go back.

use crate::cache::{digest, stamp, write_if_changed};
use crate::fail::{OnPath, Result};
use crate::tree::IDENTITY_FILES;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const FILE: &str = "glue.args";
/// Another value each time that the witness asks for something, or that the C unit is compiled against something else.
const QUESTION: &str = "-DKMOD_QUESTION=";
/// What the C unit was last compiled against.
const GROUND: &str = "glue.ground";

/// A kernel tree, and the headers of its proofs, as the names of their closures. These are digests of what the headers are. kbuild
/// names headers relative to the tree, so that its commands are the same for two trees, and times of files tell nothing.
pub fn ground(tree: &Path, closures: &BTreeSet<PathBuf>) -> String {
    let stamps: String = IDENTITY_FILES.iter().map(|name| stamp(&tree.join(name))).collect();
    digest(&[&tree.to_string_lossy(), &stamps, &format!("{closures:?}")])
}

/// Writes the words into `.kmod`. Where the witness asks for nothing, the question stays the last one on the same ground. Where
/// it asks, the ground is known once it has been answered ([`settle`]).
pub fn write(out: &Path, root: &Path, asks_nothing: bool, ground: &str) -> Result<()> {
    let path = out.join(GROUND);
    let same = asks_nothing && fs::read(&path).is_ok_and(|old| old == ground.as_bytes());
    let last = if same { question(out) } else { None };
    if last.is_none() {
        remove_final_objects(out.parent().unwrap_or(out))?;
    }
    let question = last.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        format!("{QUESTION}q{}", digest(&[&format!("{now:?} {}", std::process::id())]))
    });
    // First: who is interrupted in between has a question that no object answers.
    write_if_changed(&out.join(FILE), format!("-DKMOD_SOURCES=s{} {question}", digest(&[&stamps(root)])))?;
    settle(out, if asks_nothing { ground } else { "" })
}

/// Notes what the C unit is compiled against.
pub fn settle(out: &Path, ground: &str) -> Result<()> {
    write_if_changed(&out.join(GROUND), ground).map(drop)
}

/// The objects that kbuild compiles for the final link, with the release of the kernel in them: it would keep those of another tree.
fn remove_final_objects(folder: &Path) -> Result<()> {
    let entries = fs::read_dir(folder).on(folder)?.flatten();
    let of_kbuild = |name: &str| name.ends_with(".mod.o") || name == ".module-common.o";
    for entry in entries.filter(|entry| entry.file_name().to_str().is_some_and(of_kbuild)) {
        fs::remove_file(entry.path()).on(&entry.path())?;
    }
    Ok(())
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
        write(&dir, &dir, false, "one").unwrap();
        settle(&dir, "one").unwrap();
        let first = words();
        let depfile = dir.join(".glue.o.cmd");
        fs::write(&depfile, format!("cmd_glue.o := gcc {first} -c\n")).unwrap();
        assert!(is_of_this_question(&dir, &depfile).unwrap());

        write(&dir, &dir, true, "one").unwrap();
        assert_eq!(words(), first);
        // Another source under the old time.
        let time = fs::metadata(&source).unwrap().modified().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        fs::write(&source, "/**/").unwrap();
        fs::File::options().append(true).open(&source).unwrap().set_modified(time).unwrap();
        write(&dir, &dir, true, "one").unwrap();
        assert_ne!(words(), first);
        assert!(is_of_this_question(&dir, &depfile).unwrap());

        write(&dir, &dir, false, "one").unwrap();
        assert!(!is_of_this_question(&dir, &depfile).unwrap());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn another_ground_is_another_question() {
        let dir = std::env::temp_dir().join(format!("kmod-ground-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        let out = dir.join(".kmod");
        fs::create_dir_all(&out).unwrap();
        let objects = ["m.mod.o", ".module-common.o"].map(|name| dir.join(name));
        let compiled = || objects.iter().chain([&dir.join("m.o")]).for_each(|object| fs::write(object, "").unwrap());
        let asked_with = |ground: &str| {
            compiled();
            write(&out, &dir, true, ground).unwrap();
            question(&out).unwrap()
        };
        let first = asked_with("one");
        assert!(objects.iter().all(|object| !object.exists()) && dir.join("m.o").exists());
        assert_eq!(asked_with("one"), first);
        assert!(objects.iter().all(|object| object.exists()));
        let second = asked_with("two");
        assert_ne!(second, first);
        // What was asked and not answered may be compiled already.
        write(&out, &dir, false, "three").unwrap();
        let third = question(&out).unwrap();
        assert_ne!(asked_with("two"), third);
        fs::remove_dir_all(dir).unwrap();
    }
}
