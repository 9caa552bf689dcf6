//! Proofs that were made, remembered across modules.
//!
//! A group of bindings is proven for a kernel tree when the kernel's compiler has compiled its witness there, as part of
//! some module's C unit. That stays true until one of the headers that the compiler opened changes, or its flags. So a
//! proof is kept under all that it depends on, with the stamps of these headers: the next module for the same tree does
//! not compile the same assertions again, and a header that changes under an old time stamp is noticed.

use crate::cache::{digest, stamp, write_if_changed, Cache};
use crate::fail::{OnPath, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a proof depends on beside the headers.
#[derive(Debug)]
pub struct Subject {
    /// The kernel tree, resolved.
    pub tree: PathBuf,
    /// The compiler and its flags, as kbuild gives them to every module.
    pub compiler: String,
    /// The set, as its folder in the cache: named after the digests of its files.
    pub set: PathBuf,
}

/// The proofs of one user.
#[derive(Debug)]
pub struct Proofs {
    folder: PathBuf,
}

impl Proofs {
    /// Those in the cache.
    pub fn new(cache: &Cache) -> Proofs {
        Proofs { folder: cache.path("proofs") }
    }

    /// The file that stands for one group's proof.
    pub fn of(&self, subject: &Subject, group: &str) -> PathBuf {
        let parts = [&*subject.tree.to_string_lossy(), &subject.compiler, &*subject.set.to_string_lossy(), group];
        self.folder.join(digest(&parts))
    }

    /// The closure that a proof rests on, if there is such a proof. Whether it still holds is [`holds`]'s to say.
    pub fn closure(&self, proof: &Path) -> Option<PathBuf> {
        fs::read_to_string(proof).ok().map(|name| self.folder.join(name.trim_end()))
    }

    /// Records proofs that one compilation made: `depfile` is kbuild's `.cmd` file of its object, and `asked` a file that was
    /// written before it began.
    ///
    /// Returns the closure; none where a header changed since then, maybe after the compiler read it, which proves nothing.
    pub fn record(&self, of: &Places<'_>, depfile: &Path, asked: &Path, proofs: &[PathBuf]) -> Result<Option<PathBuf>> {
        let asked = fs::metadata(asked).and_then(|m| m.modified()).on(asked)?;
        let files = of.opened(depfile)?;
        let changed = |file: &String| changed_at(Path::new(file)).is_none_or(|time| time >= asked);
        if files.iter().any(changed) {
            return Ok(None);
        }
        let list = files.into_iter().collect::<Vec<_>>().join("\n");
        let text = format!("{}\n{list}\n", stamps(&list));
        let closure = self.folder.join(format!("{}.closure", digest(&[&text])));
        write_if_changed(&closure, &text)?;
        let name = closure.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for proof in proofs {
            write_if_changed(proof, &name)?;
        }
        Ok(Some(closure))
    }
}

/// Whether no header of a closure has changed.
pub fn holds(closure: &Path) -> bool {
    fs::read_to_string(closure)
        .ok()
        .and_then(|text| text.split_once('\n').map(|(old, list)| old == stamps(list.trim_end())))
        .unwrap_or(false)
}

/// What tells whether one of the files in `list`, one a line, changed.
pub fn stamps(list: &str) -> String {
    let all: String = list.lines().map(|file| stamp(Path::new(file))).collect();
    digest(&[&all])
}

/// When the inode changed last: content, mode or name, and no tool can set it back.
fn changed_at(path: &Path) -> Option<std::time::SystemTime> {
    use std::os::unix::fs::MetadataExt;
    let m = fs::metadata(path).ok()?;
    let since = std::time::Duration::new(m.ctime().try_into().ok()?, m.ctime_nsec().try_into().ok()?);
    Some(std::time::UNIX_EPOCH + since)
}

/// Where the headers of a compilation are.
#[derive(Debug)]
pub struct Places<'a> {
    /// The kernel tree.
    pub tree: &'a Path,
    /// The folder that is built in, and the module's own where that is another.
    pub own: &'a [PathBuf],
}

impl Places<'_> {
    /// The headers that a compilation opened, and their folders: a file that is added to one might come to hide a header. (Not so
    /// the module's own, which come last, and in which each build writes.) What the build itself writes is no part of the proof.
    fn opened(&self, depfile: &Path) -> Result<BTreeSet<String>> {
        let text = fs::read_to_string(depfile).on(depfile)?;
        let mut files = BTreeSet::new();
        let words = text
            .lines()
            .skip_while(|line| !line.starts_with("deps_"))
            .map_while(|line| line.strip_suffix('\\'))
            .map(str::trim)
            .filter(|word| word.ends_with(".h") && !word.starts_with("$("));
        for path in words.map(|word| self.path(word)) {
            if self.own.iter().any(|own| path.starts_with(own.join(".kmod"))) {
                continue;
            }
            if let Some(folder) = path.parent().filter(|folder| !self.own.iter().any(|own| own == folder)) {
                files.insert(folder.to_string_lossy().into_owned());
            }
            files.insert(path.to_string_lossy().into_owned());
        }
        Ok(files)
    }

    /// kbuild names generated headers relative to the tree; from 6.13 on it runs in the folder that is built in.
    fn path(&self, word: &str) -> PathBuf {
        let in_tree = self.tree.join(word);
        let in_own = || self.own.iter().map(|own| own.join(word)).find(|file| file.exists());
        if in_tree.exists() { None } else { in_own() }.unwrap_or(in_tree)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_falls_when_a_header_changes_under_its_old_time() {
        let dir = std::env::temp_dir().join(format!("kmod-proofs-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(dir.join("include")).unwrap();
        let header = dir.join("include/a.h");
        fs::write(&header, "int a;").unwrap();
        let depfile = dir.join(".x.o.cmd");
        fs::write(
            &depfile,
            "deps_x.o := \\\n  include/a.h \\\n    $(wildcard include/config/X) \\\n\nx.o: $(deps_x.o)\n",
        )
        .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        let asked = dir.join("witness.h");
        fs::write(&asked, "").unwrap();

        let proofs = Proofs { folder: dir.join("proofs") };
        let subject = Subject { tree: dir.clone(), compiler: "gcc".into(), set: "set".into() };
        let proof = proofs.of(&subject, "base");
        assert!(proofs.closure(&proof).is_none());
        let places = Places { tree: &dir, own: &[dir.join("module")] };
        let closure = proofs.record(&places, &depfile, &asked, std::slice::from_ref(&proof)).unwrap().unwrap();
        assert_eq!(proofs.closure(&proof).as_ref(), Some(&closure));
        assert!(holds(&closure));

        let time = fs::metadata(&header).unwrap().modified().unwrap();
        fs::write(&header, "int b;").unwrap();
        fs::File::options().append(true).open(&header).unwrap().set_modified(time).unwrap();
        assert!(!holds(&closure));
        // And a compilation that may have begun before the change proves nothing.
        assert!(proofs.record(&places, &depfile, &asked, &[proof]).unwrap().is_none());
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn what_the_build_writes_is_no_part_of_a_proof() {
        let dir = std::env::temp_dir().join(format!("kmod-opened-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        let (tree, module) = (dir.join("tree"), dir.join(".kmod/module"));
        for folder in [tree.join("include"), module.join(".kmod")] {
            fs::create_dir_all(folder).unwrap();
        }
        for file in [tree.join("include/a.h"), module.join("compat.h"), module.join(".kmod/has.h")] {
            fs::write(file, "").unwrap();
        }
        let depfile = dir.join("cmd");
        let has = module.join(".kmod/has.h");
        fs::write(&depfile, format!("deps_x.o := \\\n  include/a.h \\\n  compat.h \\\n  {} \\\n\n", has.display()))
            .unwrap();
        let opened = Places { tree: &tree, own: std::slice::from_ref(&module) }.opened(&depfile).unwrap();
        let expected = [tree.join("include"), tree.join("include/a.h"), module.join("compat.h")];
        assert_eq!(opened, expected.map(|path| path.to_string_lossy().into_owned()).into());
        fs::remove_dir_all(dir).unwrap();
    }
}
