//! Picks the set of bindings for a kernel: the exact key, or the nearest whose witness holds, or a refusal.

use crate::cache::Cache;
use crate::expand::{expand, Expanded, GroupInfo};
use crate::fail::{Failure, Result};
use crate::kbuild::{Source, Workshop};
use crate::manifest::{generated_digests, Difference, Entry, Manifest, Row};
use crate::measure::Measure;
use crate::probe::{judge, Candidate, Judged, Verdict};
use crate::refusal::{worth_measuring, Refusal, Tried};
use crate::tree::{Tree, Version};
use std::path::{Path, PathBuf};

/// How many near keys are tried before giving up: each costs a compile.
const TRIES: usize = 6;

/// What to pick from.
#[derive(Debug)]
pub struct Request<'a> {
    /// The kernel.
    pub tree: &'a Tree,
    /// Folders with a `manifest.json`, in order of preference.
    pub folders: Vec<PathBuf>,
    /// `KMOD_BINDINGS`: a key, or a folder with a manifest, that the user insists on.
    pub forced: Option<String>,
    /// Those of the kernel's compiler's flags that decide what a declaration means, if they are known.
    pub abi: Option<Vec<String>>,
    /// The groups that the module is known to use.
    pub groups: Vec<String>,
    /// A folder of this build's own, for probes.
    pub scratch: PathBuf,
    /// Whether an exact key is judged here and now as well. A build leaves that to the module's own C unit.
    pub judge_exact: bool,
}

/// The pick.
#[derive(Debug)]
pub struct Choice {
    /// The row of the manifest.
    pub row: Row,
    /// Its set, written out.
    pub expanded: Expanded,
    /// Where the kernel differs from the one the set was made from; empty for an exact key.
    pub differences: Vec<Difference>,
}

/// Picks a set.
///
/// # Errors
/// No key fits: names the kernel, the nearest keys, what differs, and the command that makes bindings for this kernel.
pub fn select(cache: &Cache, request: &Request<'_>) -> Result<Choice> {
    let tree = request.tree;
    let mut folders = request.folders.clone();
    let mut forced_key = None;
    if let Some(forced) = &request.forced {
        if Path::new(forced).join("manifest.json").is_file() {
            folders = vec![PathBuf::from(forced)];
        } else {
            forced_key = Some(forced.as_str());
        }
    }
    let manifests = folders.iter().map(|folder| Manifest::open(folder)).collect::<Result<Vec<_>>>()?;
    let generated = generated_digests(&tree.path)?;

    let mut entries = Vec::new();
    for manifest in &manifests {
        let all = manifest.entries()?.into_iter().map(|entry| (manifest, entry));
        entries.extend(all.filter(|(_, entry)| match forced_key {
            Some(key) => entry.key == key,
            None => entry.arch == tree.arch,
        }));
    }
    if let (Some(key), true) = (forced_key, entries.is_empty()) {
        return Err(Failure::new(format!("KMOD_BINDINGS names the key {key}, which no manifest has"))
            .at(list(&folders))
            .mend("make doctor shows the keys; KMOD_BINDINGS= takes one, or a folder with a manifest.json"));
    }
    if let Some((_, Entry { key, arch, .. })) = entries.iter().find(|(_, entry)| entry.arch != tree.arch) {
        return Err(Failure::new(format!(
            "KMOD_BINDINGS names {key}, for {arch}, and this kernel is for {}",
            tree.arch
        ))
        .at(tree.path.display())
        .mend("leave KMOD_BINDINGS out: make takes bindings that fit, or says how to make them"));
    }
    // Series by series, and no farther than it takes. Stable: among equals the folder that was named first wins.
    entries.sort_by_key(|(_, entry)| series_distance(entry.version, tree));
    let mut candidates = Vec::new();
    for series in
        entries.chunk_by(|(_, a), (_, b)| series_distance(a.version, tree) == series_distance(b.version, tree))
    {
        if candidates.len() >= TRIES {
            break;
        }
        for (manifest, entry) in series {
            let row = manifest.row(entry.key)?;
            let differences = row.differences(tree, &generated, request.abi.as_deref());
            candidates.push(Candidate { manifest, row, differences });
        }
    }
    candidates.sort_by_key(|candidate| distance(candidate, tree));
    candidates.truncate(TRIES);
    // One that was made from this very kernel knows what belongs to it.
    let same = |row: &Row| row.releases.contains(&tree.release) && row.version == tree.version && row.arch == tree.arch;
    let mut known =
        candidates.iter().filter(|candidate| same(&candidate.row)).flat_map(|candidate| candidate.row.generated.keys());
    if let Some(header) = known.find(|header| !generated.contains_key(*header)) {
        return Err(tree.without(header));
    }
    let refusal = Refusal { tree, folders: &folders, forced: request.forced.as_deref() };
    Trial { cache, request, refusal }.of(candidates)
}

/// Candidates before the kernel's own compiler.
struct Trial<'a> {
    cache: &'a Cache,
    request: &'a Request<'a>,
    refusal: Refusal<'a>,
}

impl<'a> Trial<'a> {
    fn open(&self, candidate: Candidate<'a>) -> Result<Judged<'a>> {
        let expanded = expand(self.cache, candidate.manifest, &candidate.row)?;
        let groups = closure(&expanded, &self.request.groups).map(str::to_owned).collect();
        Ok(Judged { candidate, expanded, groups })
    }

    /// The first that fits. The nearest one is tried by itself, for it mostly does.
    fn of(self, candidates: Vec<Candidate<'a>>) -> Result<Choice> {
        let tree = self.request.tree;
        let mut candidates = candidates.into_iter();
        let Some(nearest) = candidates.next() else { return Err(self.refusal.of_none()) };
        let nearest = self.open(nearest)?;
        let exact = nearest.candidate.differences.is_empty();
        // An exact key is proven by the module's own C unit. A near one is only worth choosing if its witness holds; and of two
        // that are exact one was made for a kernel that is configured alike and patched.
        let rival = candidates.as_slice().first().is_some_and(|candidate| candidate.differences.is_empty());
        if exact && !rival && !self.request.judge_exact {
            return Ok(nearest.into());
        }
        let workshop = Workshop::new(&tree.path, &self.request.scratch)?;
        let (verdicts, blame, log) = judge(&workshop, &[&nearest], Vec::new())?;
        let Some(Verdict::Fails(faults)) = verdicts.into_iter().next() else { return Ok(nearest.into()) };
        match blame.elsewhere.first() {
            Some(error) if exact => return Err(tree.broken(error)),
            None if faults.is_empty() => return Err(tree.unusable(&log)),
            _ => {}
        }
        let claims = nearest.claims()?;
        let nearest = Tried { set: nearest, claims, faults: Some(faults), broken: blame.elsewhere };
        self.others(&workshop, &nearest, candidates)
    }

    /// The rest: what the nearest one has wrong may rule out some of them unseen. The others are compiled at once, and
    /// beside them what a refusal has to say of the nearest.
    fn others(
        self,
        workshop: &Workshop,
        nearest: &Tried<'_>,
        candidates: impl Iterator<Item = Candidate<'a>>,
    ) -> Result<Choice> {
        let tree = self.request.tree;
        let faults = nearest.faults.as_deref().unwrap_or_default();
        let mut tried = Vec::new();
        let mut others = Vec::new();
        for candidate in candidates {
            let set = self.open(candidate)?;
            let claims = set.claims()?;
            if claims.shares(&nearest.claims, faults) {
                tried.push(Tried { set, claims, faults: None, broken: Vec::new() });
            } else {
                others.push((set, claims));
            }
        }
        let parts = nearest.claims.parts();
        let doubts = worth_measuring(&nearest.claims.doubts(&parts, faults));
        let measure = Measure::new(&nearest.headers(), &doubts);
        let mut beside = vec![measure.source()];
        if !nearest.broken.is_empty() {
            // What every module includes.
            beside.push(Source { name: PLAIN.into(), text: "#include <linux/module.h>\n".into(), debug: false });
        }
        let (verdicts, blame, log) = judge(workshop, &others.iter().map(|(set, _)| set).collect::<Vec<_>>(), beside)?;
        for ((set, claims), verdict) in others.into_iter().zip(verdicts) {
            match verdict {
                Verdict::Holds => return Ok(set.into()),
                Verdict::Fails(faults) => {
                    let broken = if faults.is_empty() { blame.elsewhere.clone() } else { Vec::new() };
                    tried.push(Tried { set, claims, faults: Some(faults), broken });
                }
            }
        }
        if let (Some(error), None) = (nearest.broken.first(), workshop.object(PLAIN)) {
            return Err(tree.broken(error));
        }
        let measured: Vec<_> = doubts.iter().copied().zip(measure.take(workshop, &log)?).collect();
        tried.sort_by_key(|tried| distance(&tried.set.candidate, tree));
        tried.truncate(REPORTED - 1);
        Err(self.refusal.of(nearest, &measured, &tried))
    }
}

/// Of how many sets a refusal speaks.
const REPORTED: usize = 3;

/// The name of the C file that tells whether any module can be compiled.
const PLAIN: &str = "plain";

impl From<Judged<'_>> for Choice {
    fn from(set: Judged<'_>) -> Choice {
        Choice { row: set.candidate.row, expanded: set.expanded, differences: set.candidate.differences }
    }
}

/// Major and minor first, then the configuration, then the point release: a flavour is more like its own earlier uploads than like
/// another flavour of its own.
fn distance(candidate: &Candidate<'_>, tree: &Tree) -> ((u32, u32), usize, u32) {
    let version = candidate.row.version;
    (series_distance(version, tree), candidate.differences.len(), version.2.abs_diff(tree.version.2))
}

fn series_distance(version: Version, tree: &Tree) -> (u32, u32) {
    (version.0.abs_diff(tree.version.0), version.1.abs_diff(tree.version.1))
}

/// `base`, the groups named, and all that they need, in the order of the set.
pub fn closure<'a>(expanded: &'a Expanded, groups: &[String]) -> impl Iterator<Item = &'a str> {
    needed(&expanded.groups, groups)
}

/// The same, of the groups that a set has.
pub fn needed<'a>(known: &'a [GroupInfo], groups: &[String]) -> impl Iterator<Item = &'a str> {
    let mut wanted: Vec<&str> = vec!["base"];
    wanted.extend(groups.iter().map(String::as_str));
    let mut at = 0;
    while at < wanted.len() {
        let needs = known.iter().find(|g| g.name == wanted[at]).map(|g| g.needs.as_slice());
        for need in needs.unwrap_or_default() {
            if !wanted.contains(&need.as_str()) {
                wanted.push(need);
            }
        }
        at += 1;
    }
    let names: Vec<&'a str> = known.iter().map(|g| g.name.as_str()).filter(|name| wanted.contains(name)).collect();
    names.into_iter()
}

fn list(folders: &[PathBuf]) -> String {
    let names: Vec<String> = folders.iter().map(|f| f.display().to_string()).collect();
    names.join(", ")
}
