//! Picks the set of bindings for a kernel: the exact key, or the nearest whose witness holds, or a refusal.

use crate::cache::Cache;
use crate::expand::{expand, Expanded};
use crate::fail::{Failure, Result};
use crate::manifest::{generated_digests, Difference, Manifest, Row};
use crate::probe::{probe, Verdict};
use crate::tree::Tree;
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

    let mut candidates: Vec<(Vec<Difference>, &Manifest, &Row)> = manifests
        .iter()
        .flat_map(|m| m.rows.iter().map(move |row| (m, row)))
        .filter(|(_, row)| match forced_key {
            Some(key) => row.key == key,
            None => row.arch == tree.arch,
        })
        .map(|(m, row)| (row.differences(tree, &generated), m, row))
        .collect();
    if let (Some(key), true) = (forced_key, candidates.is_empty()) {
        return Err(Failure::new(format!("KMOD_BINDINGS names the key {key}, which no manifest has"))
            .at(list(&folders))
            .mend("make doctor shows the keys; KMOD_BINDINGS= takes one, or a folder with a manifest.json"));
    }
    // Stable: among equals the folder that was named first wins.
    candidates.sort_by_key(|(differences, _, row)| (distance(row, tree), differences.len()));

    let mut tried = Vec::new();
    for (differences, manifest, row) in candidates.into_iter().take(TRIES) {
        let expanded = expand(cache, manifest, row)?;
        // An exact key is proven by the module's own C unit. A near one is only worth choosing if its witness holds.
        let verdict = if differences.is_empty() && !request.judge_exact {
            Verdict::Holds
        } else {
            probe(&tree.path, &request.scratch, &witnesses(&expanded, &row.key, &request.groups))?
        };
        match verdict {
            Verdict::Holds => return Ok(Choice { row: row.clone(), expanded, differences }),
            Verdict::Fails(claims) => tried.push((row, differences, claims)),
        }
    }
    Err(refusal(tree, &folders, &tried))
}

/// Major and minor first, then the point release; configurations are compared by the caller.
fn distance(row: &Row, tree: &Tree) -> (u32, u32, u32) {
    (
        row.version.0.abs_diff(tree.version.0),
        row.version.1.abs_diff(tree.version.1),
        row.version.2.abs_diff(tree.version.2),
    )
}

/// The witness files of the groups in use and of those that they need.
pub fn witnesses(expanded: &Expanded, key: &str, groups: &[String]) -> Vec<PathBuf> {
    closure(expanded, groups).map(|name| expanded.sets.join(key).join(format!("{name}.witness.h"))).collect()
}

/// `base`, the groups named, and all that they need, in the order of the set.
pub fn closure<'a>(expanded: &'a Expanded, groups: &[String]) -> impl Iterator<Item = &'a str> {
    let mut wanted: Vec<&str> = vec!["base"];
    wanted.extend(groups.iter().map(String::as_str));
    let mut at = 0;
    while at < wanted.len() {
        let needs = expanded.groups.iter().find(|g| g.name == wanted[at]).map(|g| g.needs.as_slice());
        for need in needs.unwrap_or_default() {
            if !wanted.contains(&need.as_str()) {
                wanted.push(need);
            }
        }
        at += 1;
    }
    let names: Vec<&'a str> =
        expanded.groups.iter().map(|g| g.name.as_str()).filter(|name| wanted.contains(name)).collect();
    names.into_iter()
}

fn list(folders: &[PathBuf]) -> String {
    let names: Vec<String> = folders.iter().map(|f| f.display().to_string()).collect();
    names.join(", ")
}

fn refusal(tree: &Tree, folders: &[PathBuf], tried: &[(&Row, Vec<Difference>, Vec<String>)]) -> Failure {
    let mut what = format!("no bindings fit this kernel: {} ({} {})", tree.release, tree.version, tree.arch);
    if tried.is_empty() {
        what += &format!("; there is no key for {}", tree.arch);
    }
    for (row, differences, claims) in tried.iter().take(3) {
        what += &format!("\n  nearest: {} (made from {})", row.key, row.release);
        for d in differences.iter().take(4) {
            what += &format!("\n    {}: {} in the key, {} here", d.name, d.set, d.tree);
        }
        if differences.len() > 4 {
            what += &format!("\n    and {} more", differences.len() - 4);
        }
        for claim in claims.iter().take(5) {
            what += &format!("\n    does not hold here: {claim}");
        }
        if claims.len() > 5 {
            what += &format!("\n    and {} more", claims.len() - 5);
        }
    }
    Failure::new(what).at(format!("{} (bindings: {})", tree.path.display(), list(folders))).mend(format!(
        "make bindings KERNEL_BUILD_PATH={} (makes them for this kernel; needs libclang once)",
        tree.path.display()
    ))
}
