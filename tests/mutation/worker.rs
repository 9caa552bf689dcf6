//! A worker: a tree of its own, a module, an oracle and a control, and the judgement on one change after the other.

use crate::build::{build, Built, Refusal};
use crate::control::{glue_headers, Control};
use crate::edit::{apply, diff};
use crate::kinds::{propose, Config, Kind, Material, Mutation};
use crate::oracle::{contradictions, differences, Answers, Oracle, Outcome};
use crate::set::Set;
use crate::source::{Header, Index, Names};
use anyhow::{bail, Context, Result};
use fastrand::Rng;
use kmod_tests::kernel::kernel;
use kmod_tests::module::Module;
use kmod_tests::repo::root;
use kmod_tests::scratch;
use kmod_tests::tree::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use walkdir::WalkDir;

/// The groups that the module names: those that a driver with a device file would.
pub const GROUPS: [&str; 8] = ["fs", "time", "sync", "char", "device", "proc", "sched", "mm"];

/// How many differences a story tells.
const SHOWN: usize = 20;

/// How often a place for a change is looked for.
const TRIES: usize = 100;

/// Works on one tree.
pub struct Worker {
    tree: Tree,
    module: Module,
    folder: TempDir,
    oracle: Oracle,
    control: Control,
    untouched: Answers,
}

/// What the oracle said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Something that the set knows is another now.
    Harmful,
    /// Nothing is.
    Harmless,
    /// No module can be built for the changed tree, of whatever language.
    Void,
}

/// What became of a change.
#[derive(Debug)]
pub struct Record {
    /// Its kind.
    pub kind: Kind,
    /// What it is.
    pub verdict: Verdict,
    /// Who refused the module; none where it was built.
    pub refusal: Option<Refusal>,
    /// Whether the build was right, or there was nothing to be right about.
    pub right: bool,
    /// Everything about it, in words.
    pub story: String,
    /// How long the oracle took, and the build.
    pub took: (Duration, Duration),
}

impl Worker {
    /// Sets one up. Fails unless the oracle, the set and the build agree on the untouched tree.
    pub fn new(set: &Set) -> Result<Worker> {
        let tree = Tree::single();
        let folder = scratch::folder();
        let module = Module::new("mutated");
        with_groups(&module)?;
        let mut headers = glue_headers()?;
        headers.extend(set.headers.iter().cloned());
        let oracle = Oracle::new(folder.path().join("oracle"), set, headers)?;
        let untouched = match oracle.ask(tree.path())? {
            Outcome::Described(answers) => answers,
            Outcome::Refused(message) => bail!("the untouched tree does not have what the bindings name:\n{message}"),
        };
        let control = Control::new(folder.path().join("control"), set)?;
        if let Some(output) = control.fails(tree.path()) {
            bail!("no module can be built for the untouched tree:\n{output}");
        }
        match build(&module, &tree.build_path(), None) {
            Built::Module(key) if key == set.key => {}
            Built::Module(key) => bail!("the untouched tree gets the key {key}, and not {}", set.key),
            Built::Refused(_, run) => bail!("the module cannot be built for the untouched tree:\n{run}"),
        }
        Ok(Worker { tree, module, folder, oracle, control, untouched })
    }

    /// Where the set does not say what the oracle says, each in a line.
    pub fn contradictions(&self, set: &Set, name: &str) -> Result<Vec<String>> {
        let mut headers = glue_headers()?;
        headers.extend(set.headers.iter().cloned());
        contradictions(self.folder.path().join(name), set, headers, self.tree.path())
    }

    /// What there is to change in the tree.
    pub fn material(&self, set: Set) -> Result<Material> {
        let tree = self.tree.path();
        let absolute = format!("{}/", tree.display());
        let within = |path: String| path.trim_start_matches(&absolute).trim_start_matches("./").to_owned();
        let opened: BTreeSet<String> = self.oracle.opened()?.into_iter().map(within).collect();
        let headers = opened.iter().filter(|path| !path.starts_with('/')).map(|path| {
            let text = fs::read_to_string(tree.join(path)).with_context(|| path.clone())?;
            Ok(Header::new(path.clone(), text))
        });
        let headers = headers.collect::<Result<Vec<_>>>()?;
        let index = Index::new(headers, &Names::of(&set));
        let control: BTreeSet<String> = self.control.opened()?.into_iter().map(within).collect();
        let all = WalkDir::new(tree.join("include")).sort_by_file_name().into_iter().filter_map(Result::ok);
        let unused = all.filter_map(|entry| {
            let path = entry.path().strip_prefix(tree).ok()?.to_str()?.to_owned();
            (path.ends_with(".h") && !opened.contains(&path) && !control.contains(&path)).then_some(path)
        });
        let unused = unused.collect();
        let config = Config::read(tree, refused()?)?;
        Ok(Material { index, set, unused, config })
    }

    /// Makes a change of that kind, judges what comes of it, and takes it back.
    pub fn judge(&self, kind: Kind, material: &Material, seed: u64) -> Result<Record> {
        let mut rng = Rng::with_seed(seed);
        let tree = self.tree.path();
        let Some(mutation) = (0..TRIES).find_map(|_| propose(kind, material, tree, &mut rng)) else {
            bail!("there is no place in this tree for a change of the kind '{}'", kind.name());
        };
        let diff = diff(tree, &mutation);
        let applied = apply(tree, &mutation)?;
        let record = self.judged(&material.set, &mutation);
        applied.restore()?;
        let mut record = record?;
        record.story = format!("{diff}{}", record.story);
        Ok(record)
    }

    fn judged(&self, set: &Set, mutation: &Mutation) -> Result<Record> {
        let kind = mutation.kind;
        let began = Instant::now();
        let void = |story: String, took| Record {
            kind,
            verdict: Verdict::Void,
            refusal: None,
            right: true,
            story: format!("void:\n{}\n", last_lines(&story)),
            took: (took, Duration::ZERO),
        };
        let differences = match self.oracle.ask(self.tree.path())? {
            Outcome::Described(answers) => differences(set, &self.untouched, &answers)?,
            Outcome::Refused(message) => match self.control.fails(self.tree.path()) {
                Some(output) => return Ok(void(output, began.elapsed())),
                None => message.lines().filter(|line| line.contains("error: ")).map(str::to_owned).collect(),
            },
        };
        let asked = began.elapsed();
        let verdict = if differences.is_empty() { Verdict::Harmless } else { Verdict::Harmful };
        let began = Instant::now();
        // With another configuration another key may be right. With other headers none is: to look for one, which a build
        // does when it fails, would take most of the campaign's time.
        let key = (!kind.reconfigures()).then_some(&*set.key);
        let built = build(&self.module, &self.tree.build_path(), key);
        let took = (asked, began.elapsed());
        let right = match (&built, verdict) {
            (Built::Module(key), Verdict::Harmless) => *key == set.key || self.fits(key)?,
            (Built::Module(key), _) => *key != set.key && self.fits(key)?,
            (Built::Refused(refusal, _), Verdict::Harmful) => refusal.is_proof(),
            (Built::Refused(..), _) => false,
        };
        let (refusal, said) = match built {
            Built::Module(key) => (None, format!("built with {key}\n")),
            Built::Refused(refusal, run) => (Some(refusal), last_lines(&run.output())),
        };
        if !right && refusal.is_some() {
            if let Some(output) = self.control.fails(self.tree.path()) {
                return Ok(void(output, asked));
            }
        }
        let seen = match differences.len() {
            0 => "nothing".to_owned(),
            count @ ..=SHOWN => differences[..count].join("\n  "),
            count => format!("{}\n  and {} more", differences[..SHOWN].join("\n  "), count - SHOWN),
        };
        let story = format!("the oracle sees:\n  {seen}\nthe build:\n{said}");
        Ok(Record { kind, verdict, refusal, right, story, took })
    }

    /// Whether another set than the expected one is right for the tree as it is.
    fn fits(&self, key: &str) -> Result<bool> {
        let set = load(key)?;
        Ok(self.contradictions(&set, "other")?.is_empty())
    }

    /// Whether the tree, as it is, gets its module.
    pub fn builds(&self) -> bool {
        matches!(build(&self.module, &self.tree.build_path(), None), Built::Module(_))
    }
}

/// The groups of a set that the module uses.
pub fn load(key: &str) -> Result<Set> {
    let folder = kernel().bindings.clone().unwrap_or_else(bindings);
    let mut groups = vec!["base", "types"];
    groups.extend(GROUPS);
    Set::load(&folder, key, &groups)
}

fn bindings() -> PathBuf {
    root().join("bindings")
}

fn with_groups(module: &Module) -> Result<()> {
    let path = module.path().join("Cargo.toml");
    let text = fs::read_to_string(&path)?;
    let new = text.replace("/linux-kmod\" }", &format!("/linux-kmod\", features = {GROUPS:?} }}"));
    if new == text {
        bail!("{} names linux-kmod in another way", path.display());
    }
    module.write("Cargo.toml", &new);
    Ok(())
}

/// The symbols that kmod-build refuses by name: that it does is another test's to show.
fn refused() -> Result<Vec<String>> {
    let path = root().join("kmod-build/src/refuse.rs");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(text.split('"').filter(|word| word.starts_with("CONFIG_")).map(str::to_owned).collect())
}

/// The end of what a build said.
fn last_lines(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    lines[lines.len().saturating_sub(40)..].iter().map(|line| format!("  {line}\n")).collect()
}
