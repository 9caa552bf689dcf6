//! Writes a set out once more, each item with its documentation: into the cache, named after all that it is made from. The
//! headers' words are the kernel's, and go nowhere else.

use super::annotate::{Annotator, Coverage};
use super::cpp::Unit;
use super::headers::Headers;
use super::items::{is_on, marks, Mark, Names, What};
use super::linkage::Linkage;
use crate::cache::{digest, unique, write_if_changed, Cache};
use crate::expand::GroupInfo;
use crate::fail::{Failure, OnPath, Result};
use crate::proofs::{holds, stamps};
use crate::state::State;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

/// What is to be documented, for which kernel.
pub struct Request<'a> {
    /// The set.
    pub state: &'a State,
    /// Its groups that are on.
    pub groups: &'a [String],
    /// What is known of all of its groups.
    pub known: &'a [GroupInfo],
    /// The kernel's compiler with a module's flags, as a line of shell.
    pub compiler: &'a str,
    /// The kernel's output.
    pub tree: PathBuf,
    /// The kernel's source.
    pub source: PathBuf,
    /// Where kbuild works, and flags with relative paths mean what they say: in the tree, or from 6.13 on in the module's folder.
    pub here: PathBuf,
}

impl Request<'_> {
    /// The folder for `KMOD_SETS` whose set has documentation. It is made if the cache has none, or if a header changed.
    pub fn folder(&self, cache: &Cache) -> Result<PathBuf> {
        let set = self.set();
        let request = digest(&[
            crate::TOOL_ID,
            &set.to_string_lossy(),
            &self.groups.join(" "),
            self.compiler,
            &self.tree.to_string_lossy(),
        ]);
        // As a proof has one: the headers, under a line that tells whether they changed.
        let closure = cache.path(&format!("docs/{request}.closure"));
        let name = |text: &str| format!("docs/{request}-{}", text.lines().next().unwrap_or_default());
        let old = fs::read_to_string(&closure).unwrap_or_default();
        if !old.is_empty() && cache.path(&name(&old)).is_dir() && holds(&closure) {
            return Ok(cache.path(&name(&old)));
        }
        let text = self.preprocess(cache)?;
        let unit = Unit::read(&text);
        // The compiler names its folder as well, and itself.
        let headers = unit.files.iter().filter(|file| file.ends_with(".h"));
        let files: BTreeSet<String> = headers.map(|file| self.path(file).display().to_string()).collect();
        let list = files.into_iter().collect::<Vec<_>>().join("\n");
        let new = format!("{}\n{list}\n", stamps(&list));
        let folder = cache.folder(&name(&new), |dir| self.write(&unit, dir))?;
        write_if_changed(&closure, &new)?;
        if !old.is_empty() && name(&old) != name(&new) {
            // What an older state of the headers said is of no use.
            let _ = fs::remove_dir_all(cache.path(&name(&old)));
        }
        Ok(folder)
    }

    fn set(&self) -> PathBuf {
        self.state.sets.join(&self.state.key)
    }

    /// The headers, as the kernel's preprocessor reads them.
    fn preprocess(&self, cache: &Cache) -> Result<String> {
        println!("  CPP     headers of {}", self.groups.join(" "));
        let own = |group: &str| self.groups.iter().any(|own| own == group);
        if !own("types") {
            return self.preprocessed(cache, &own);
        }
        // What several groups hold by value comes out of any group's headers. Where one of these cannot be read, it may be of
        // a group that was not asked for.
        self.preprocessed(cache, &|_| true).or_else(|_| self.preprocessed(cache, &own))
    }

    /// The headers of some groups.
    fn preprocessed(&self, cache: &Cache, wanted: &dyn Fn(&str) -> bool) -> Result<String> {
        let groups = self.known.iter().filter(|known| wanted(&known.name));
        let includes = groups.flat_map(|group| &group.headers).map(|header| format!("#include <{header}>\n"));
        let source = cache.path(&format!("docs/{}.c", unique()));
        write_if_changed(&source, includes.collect::<String>())?;
        let line = format!(
            "{} -w -DKBUILD_MODNAME='\"kmod_docs\"' -DKBUILD_BASENAME='\"kmod_docs\"' -DKBUILD_MODFILE='\"kmod_docs\"' -E -dD {}",
            self.compiler,
            source.display()
        );
        let output = Command::new("sh").args(["-c", &line]).current_dir(&self.here).env("LC_ALL", "C").output();
        let _ = fs::remove_file(&source);
        let output = output.map_err(|e| Failure::new(format!("cannot run the kernel's compiler: {e}")))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let error =
            said.lines().find(|line| line.contains("error")).or_else(|| said.lines().next()).unwrap_or_default();
        Err(Failure::new(format!("the kernel's compiler cannot read the kernel's headers: {error}"))
            .at(self.tree.display())
            .mend("make doctor says what is wrong with the tree; make docs GROUPS=… names fewer groups"))
    }

    fn write(&self, unit: &Unit<'_>, dir: &Path) -> Result<()> {
        println!("  DOC     {} headers", unit.files.len());
        let headers = Headers::new(unit, |file| {
            let bytes = if file.ends_with(".h") { fs::read(self.path(file)).unwrap_or_default() } else { Vec::new() };
            String::from_utf8_lossy(&bytes).into_owned()
        });
        let set = self.set();
        let read = |name: String| {
            let path = set.join(name);
            fs::read_to_string(&path).on(&path)
        };
        let texts = self.groups.iter().map(|group| read(format!("{group}.rs"))).collect::<Result<Vec<_>>>()?;
        let stubs = read("stubs.rs".to_owned())?;
        let found: Vec<Vec<Mark<'_>>> = texts.iter().map(|text| marks(text)).collect();
        let stub_marks = marks(&stubs);
        let conditions: Vec<&str> = stubs.lines().collect();
        let on: Vec<Mark<'_>> =
            stub_marks.iter().filter(|mark| is_on(conditions[mark.line], self.groups)).copied().collect();
        let mut names = Names::default();
        found.iter().chain([&on]).for_each(|marks| names.add(marks));

        // Not all sets have these files.
        let links: String = self.groups.iter().filter_map(|group| read(format!("{group}.links")).ok()).collect();
        let shown = |file: &str| self.shown(&self.path(file));
        let annotator = Annotator { headers: &headers, names: &names, links: &Linkage::read(&links), shown: &shown };
        let (mut coverage, mut missing) = (Coverage::new(), Vec::new());
        let folder = dir.join(&self.state.key);
        fs::create_dir(&folder).on(&folder)?;
        let write = |name: &str, text: &str| fs::write(folder.join(name), text).on(&folder.join(name));
        for (group, (text, marks)) in self.groups.iter().zip(texts.iter().zip(&found)) {
            write(&format!("{group}.rs"), &annotator.annotate(text, marks, &mut coverage, &mut missing))?;
        }
        // Stubs stand for what other groups have: they count where those are.
        let fieldless: Vec<Mark<'_>> =
            stub_marks.into_iter().filter(|mark| matches!(mark.what, What::Item { .. })).collect();
        write("stubs.rs", &annotator.annotate(&stubs, &fieldless, &mut Coverage::new(), &mut Vec::new()))?;
        write("mod.rs", &read("mod.rs".to_owned())?)?;
        std::os::unix::fs::symlink(&self.state.key, dir.join("user")).on(dir)?;
        let path = dir.join("coverage");
        fs::write(&path, report(&coverage, &missing)).on(&path)
    }

    /// Where a file is that the compiler named.
    fn path(&self, file: &str) -> PathBuf {
        let mut path = PathBuf::new();
        for component in self.here.join(file).components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir => drop(path.pop()),
                other => path.push(other),
            }
        }
        path
    }

    /// How a header is called in the kernel's source.
    fn shown(&self, path: &Path) -> String {
        let below = |root: &PathBuf| path.strip_prefix(root).ok();
        let relative = [&self.source, &self.tree].into_iter().find_map(below);
        relative.unwrap_or(path).display().to_string()
    }
}

/// How much of the set has a place and the kernel's words; then what has no place.
fn report(coverage: &Coverage, missing: &[String]) -> String {
    let mut out = String::new();
    for (topic, [all, placed, said]) in coverage {
        let _ = writeln!(out, "{topic} {all} placed {placed} said {said}");
    }
    out + "\n" + &missing.join("\n") + "\n"
}
