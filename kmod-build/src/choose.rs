//! From the options of a build to a set of bindings.

use crate::abi;
use crate::agree;
use crate::args::Args;
use crate::cache::Cache;
use crate::fail::{Failure, OnPath, Result};
use crate::refuse;
use crate::select::{select, Choice, Request};
use crate::tree::Tree;
use std::fs;
use std::path::{Path, PathBuf};

/// Answers which key a kernel gets, without a module: `key`, then the reason.
pub fn select_key(args: &Args) -> Result<()> {
    let scratch = std::env::temp_dir().join(format!("kmod-select-{}", std::process::id()));
    let choice = choose(args, &scratch, false)?.choice;
    println!("{} {}", choice.row.key, reason(&choice));
    Ok(())
}

/// Why this set, in a few words.
pub fn reason(choice: &Choice) -> String {
    match choice.differences.as_slice() {
        [] => "exact".to_owned(),
        differences => format!("nearest, its witness holds; {} differences", differences.len()),
    }
}

/// What was chosen, for which tree.
#[derive(Debug)]
pub struct Chosen {
    /// The kernel.
    pub tree: Tree,
    /// The set.
    pub choice: Choice,
    /// The groups that `KERNEL_INCLUDE` turns on.
    pub included: Vec<String>,
    /// Those, and the ones that the module's Cargo.toml may turn on.
    pub groups: Vec<String>,
}

/// Opens the tree, refuses what must be refused, and selects. Options: `tree`, `root` (linux-kmod), `module` (the
/// module's sources), `compiler` (its flags, if they are known), `bindings`, `path` (KMOD_BINDINGS and KMOD_BINDINGS_PATH), `include` (KERNEL_INCLUDE).
/// With `judge_exact` an exact key has to pass its witness here and now, like any other.
pub fn choose(args: &Args, scratch: &Path, judge_exact: bool) -> Result<Chosen> {
    let cache = Cache::from_env()?;
    let tree = Tree::open(&args.path("tree")?)?;
    must_be_buildable(&tree)?;
    let folders = folders(args)?;
    let mut groups = named_groups(args)?;
    let choice = select(
        &cache,
        &Request {
            tree: &tree,
            folders,
            forced: args.get("bindings").map(str::to_owned),
            abi: args.get("compiler").map(|line| abi::flags(line.split_whitespace())),
            groups: groups.clone(),
            scratch: scratch.to_owned(),
            judge_exact,
        },
    )?;
    let included = included_groups(args, &choice)?;
    groups.extend(included.iter().cloned());
    Ok(Chosen { tree, choice, included, groups })
}

/// Refuses kernels that nothing can be built for, and trees that do not agree with themselves.
fn must_be_buildable(tree: &Tree) -> Result<()> {
    if let Some((option, why)) = refuse::reason(|option| tree.is_set(option)) {
        return Err(Failure::new(format!("Rust modules cannot be built for a kernel with {option}: {why}"))
            .at(tree.path.display())
            .mend(format!("build for a kernel that is configured without {option}: make KERNEL_BUILD_PATH=DIR")));
    }
    if let Some(what) = agree::disagreement(|name| fs::read_to_string(tree.path.join(name)).unwrap_or_default()) {
        return Err(tree.damaged(what));
    }
    Ok(())
}

/// Folders with bindings, in order: the module's own, the user's search path, the checkout's.
pub fn folders(args: &Args) -> Result<Vec<PathBuf>> {
    let has_bindings = |folder: &PathBuf| folder.join("manifest.json").is_file();
    let own = args.get("module").map(|module| Path::new(module).join("bindings")).filter(has_bindings);
    let mut list = Vec::from_iter(own);
    for folder in args.get("path").into_iter().flat_map(|p| p.split(':')).filter(|p| !p.is_empty()).map(PathBuf::from) {
        if !has_bindings(&folder) {
            return Err(Failure::new("KMOD_BINDINGS_PATH names a folder that has no manifest.json")
                .at(folder.display())
                .mend(
                    "KMOD_BINDINGS_PATH= takes folders that `cargo generator generate --out` made, with : between them",
                ));
        }
        list.push(folder);
    }
    list.extend(Some(Cache::from_env()?.path("bindings")).filter(has_bindings));
    // The checkout's own must be there: a missing manifest is an error, not an empty choice.
    list.push(args.path("root")?.join("bindings"));
    Ok(list)
}

/// Words of the module's Cargo.toml that may name groups. More than is really used does no harm: the witness then
/// proves more. Fewer is found after cargo has run, and stops the build.
fn named_groups(args: &Args) -> Result<Vec<String>> {
    let Some(module) = args.get("module") else {
        return Ok(Vec::new());
    };
    let path = Path::new(module).join("Cargo.toml");
    let text = fs::read_to_string(&path)
        .on(&path)
        .map_err(|f| f.mend("make new NAME=… DIR=… makes a module with all that it needs"))?;
    Ok(text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .flat_map(|line| line.split(['"', '\'']).skip(1).step_by(2))
        .map(|word| word.rsplit('/').next().unwrap_or(word).to_owned())
        .collect())
}

/// The groups that bind the headers of `KERNEL_INCLUDE`.
fn included_groups(args: &Args, choice: &Choice) -> Result<Vec<String>> {
    let mut list = Vec::new();
    for header in args.words("include") {
        let group = choice.expanded.groups.iter().find(|g| g.headers.contains(&header)).ok_or_else(|| {
            Failure::new(format!("KERNEL_INCLUDE names {header}, which no group of the bindings has"))
                .at(&choice.row.key)
                .mend(format!(
                    "make bindings KERNEL_INCLUDE='{}' (makes an overlay in the module's folder; needs libclang once)",
                    args.words("include").join(" ")
                ))
        })?;
        if group.name != "base" && !list.contains(&group.name) {
            list.push(group.name.clone());
        }
    }
    Ok(list)
}
