//! `prepare`: looks at the kernel tree, picks the bindings, and leaves in the module's `.kmod` folder what the rest of
//! the build goes by. Runs on every `make`; when nothing moved it only compares stamps.

use crate::args::Args;
use crate::cache::{digest, stamp, write_if_changed, Cache};
use crate::cfgs;
use crate::fail::{Failure, OnPath, Result};
use crate::link;
use crate::manifest::Manifest;
use crate::refuse;
use crate::select::{closure, select, witnesses, Choice, Request};
use crate::state::State;
use crate::tree::{Tree, IDENTITY_FILES};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Runs it. Options: `tree`, `out` (the `.kmod` folder), `root` (linux-kmod), `module` (the module's sources),
/// `bindings`, `path` (KMOD_BINDINGS and KMOD_BINDINGS_PATH), `include` (KERNEL_INCLUDE), `depfile` (kbuild's list of
/// the headers that the C unit opened).
pub fn run(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    let inputs = inputs(args)?;
    let stamp = out.join("prepare.stamp");
    if !out.join("set").is_file() || fs::read(&stamp).ok().as_deref() != Some(inputs.as_bytes()) {
        decide(args, &out)?;
        link::guess_shims(&out)?;
        write_if_changed(&stamp, inputs)?;
    }
    let depfile = args.path("depfile")?;
    if depfile.is_file() && fs::read_to_string(out.join(SEAL)).ok() != opened_headers(&args.path("tree")?, &depfile) {
        // A header changed under an old time stamp, which make does not see: the proof has to be made again.
        let witness = out.join("witness.h");
        let text = fs::read(&witness).on(&witness)?;
        fs::write(&witness, text).on(&witness)?;
    }
    Ok(())
}

/// `seal`, after a build: remembers which headers the proof rests on. Options: `tree`, `out`, `depfile`.
pub fn seal(args: &Args) -> Result<()> {
    let headers = opened_headers(&args.path("tree")?, &args.path("depfile")?).unwrap_or_default();
    write_if_changed(&args.path("out")?.join(SEAL), headers).map(drop)
}

/// The file in `.kmod` that says what the headers were when the C unit was compiled.
const SEAL: &str = "headers.seal";

/// Answers which key a kernel gets, without a module: `key`, then the reason.
pub fn select_key(args: &Args) -> Result<()> {
    let scratch = std::env::temp_dir().join(format!("kmod-select-{}", std::process::id()));
    let choice = choose(args, &scratch)?.1;
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

/// Opens the tree, refuses what must be refused, and selects.
pub fn choose(args: &Args, scratch: &Path) -> Result<(Tree, Choice, Vec<String>)> {
    let cache = Cache::from_env()?;
    let tree = Tree::open(&args.path("tree")?)?;
    refuse::check(&tree)?;
    let folders = folders(args)?;
    let choice = select(
        &cache,
        &Request {
            tree: &tree,
            folders,
            forced: args.get("bindings").map(str::to_owned),
            groups: named_groups(args)?,
            scratch: scratch.to_owned(),
        },
    )?;
    let included = included_groups(args, &choice)?;
    Ok((tree, choice, included))
}

fn decide(args: &Args, out: &Path) -> Result<()> {
    fs::create_dir_all(out).on(out)?;
    let (tree, choice, features) = choose(args, &out.join("probe"))?;
    let key = &choice.row.key;
    if !choice.differences.is_empty() {
        println!("  KEY     {key} ({})", reason(&choice));
    }
    let mut groups = named_groups(args)?;
    groups.extend(features.iter().cloned());
    let mut witness =
        String::from("/* Written by kmod-build prepare: the claims that this module's bindings make. */\n");
    for path in witnesses(&choice.expanded, key, &groups) {
        let _ = writeln!(witness, "#include \"{}\"", path.display());
    }
    write_if_changed(&out.join("witness.h"), witness)?;

    let cache = Cache::from_env()?;
    let table = Manifest::open(&args.path("root")?.join("bindings"))?;
    let keys: Vec<String> = table.rows.into_iter().map(|row| row.key).collect();
    State {
        key: key.clone(),
        sets: choice.expanded.sets.clone(),
        cfgs: cfgs::argument_file(&cache, &tree, key, &keys)?,
        proven: closure(&choice.expanded, &groups).map(str::to_owned).collect(),
        features,
    }
    .save(out)
}

/// Folders with bindings, in order: the module's own, the user's search path, the checkout's.
fn folders(args: &Args) -> Result<Vec<PathBuf>> {
    let mut list = Vec::new();
    if let Some(module) = args.get("module") {
        list.push(Path::new(module).join("bindings"));
    }
    list.extend(args.get("path").into_iter().flat_map(|p| p.split(':')).map(PathBuf::from));
    list.push(Cache::from_env()?.path("bindings"));
    list.retain(|folder| folder.join("manifest.json").is_file());
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
        .flat_map(|line| line.split('"').skip(1).step_by(2))
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
                .mend("make bindings (makes an overlay in the module's folder; needs libclang once)")
        })?;
        if group.name != "base" && !list.contains(&group.name) {
            list.push(group.name.clone());
        }
    }
    Ok(list)
}

/// A digest of all that decides the choice.
fn inputs(args: &Args) -> Result<String> {
    let tree = args.path("tree")?;
    let mut text = format!("{}\n{args:?}\n", crate::TOOL_ID);
    for name in IDENTITY_FILES {
        text.push_str(&stamp(&tree.join(name)));
    }
    for folder in folders(args)? {
        text.push_str(&stamp(&folder.join("manifest.json")));
    }
    if let Some(module) = args.get("module") {
        text.push_str(&stamp(&Path::new(module).join("Cargo.toml")));
    }
    Ok(digest(&[&text]))
}

/// A digest of the stamps of the headers that the C unit opened, from kbuild's `.cmd` file, which names generated ones
/// relative to the tree.
fn opened_headers(tree: &Path, depfile: &Path) -> Option<String> {
    let text = fs::read_to_string(depfile).ok()?;
    let tree = tree.canonicalize().ok()?;
    let stamps: String = text
        .lines()
        .skip_while(|line| !line.starts_with("deps_"))
        .map_while(|line| line.strip_suffix('\\'))
        .map(str::trim)
        // Our own witness list is rewritten to make kbuild compile anew; it is compared elsewhere.
        .filter(|word| word.ends_with(".h") && !word.starts_with("$(") && !word.contains("/.kmod/"))
        .map(|header| stamp(&tree.join(header)))
        .collect();
    Some(digest(&[&stamps]))
}
