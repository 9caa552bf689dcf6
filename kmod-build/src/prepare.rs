//! `prepare`: looks at the kernel tree, picks the bindings, and leaves in the module's `.kmod` folder what the rest of
//! the build goes by. Runs on every `make`; when nothing moved it only compares stamps.
//!
//! | file in `.kmod` | what it says |
//! |---|---|
//! | `set` | what was decided ([`State`]) |
//! | `shims.h` | the shims that the C unit compiles ([`shims`]) |
//! | `has.h` | what the kernel has of what the C unit asks for ([`cfgs::Interface`]) |
//! | `witness.h` | the witnesses that the C unit compiles: those of the groups that were not proven for this tree yet |
//! | `glue.args` | what makes kbuild compile the C unit again where no time of a file would ([`glue`]) |
//! | `unproven` | where to record these proofs once it has compiled |
//! | `closures` | what the other proofs rest on, to be looked at on every make |

use crate::args::Args;
use crate::cache::{digest, stamp, write_if_changed, Cache};
use crate::cfgs;
use crate::choose::{choose, folders, reason, Chosen};
use crate::fail::{Failure, OnPath, Result};
use crate::glue;
use crate::linking::shims;
use crate::manifest::Manifest;
use crate::probe;
use crate::proofs::{holds, Proofs, Subject};
use crate::select::closure;
use crate::state::State;
use crate::tree::IDENTITY_FILES;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Runs it. Options: `out` (the `.kmod` folder), `compiler` (the compiler with the flags of every module), and those of
/// [`choose`].
pub fn run(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    let inputs = inputs(args)?;
    let stamp = out.join("prepare.stamp");
    // The cache may have been deleted meanwhile, in part or whole.
    let is_there = |state: State| state.sets.join(&state.key).is_dir() && state.cfgs.is_file();
    let decided = State::load(&out).is_ok_and(is_there) && fs::read(&stamp).ok().as_deref() == Some(inputs.as_bytes());
    if decided && lines(&out.join("closures")).iter().all(|closure| holds(closure)) {
        return shims::guess_again(&out, args.get("module").map(Path::new));
    }
    decide(args, &out).inspect_err(|_| {
        // What was decided before is of another state of things: there is nothing to explain, and nothing to go on from.
        for name in ["unproven", "prepare.stamp"] {
            let _ = fs::remove_file(out.join(name));
        }
    })?;
    write_if_changed(&stamp, inputs).map(drop)
}

/// `seal`, when the C unit is compiled: what it has proven is remembered. Options: `tree`, `out`, `depfile` (kbuild's list
/// of the headers that it opened, below its command).
pub fn seal(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    let tree = args.path("tree")?;
    let tree = tree.canonicalize().on(&tree)?;
    let unproven = out.join("unproven");
    let proofs = Proofs::new(&Cache::from_env()?);
    let depfile = args.path("depfile")?;
    // Where the clock went back, an old object may seem to be the new one.
    let closure = if glue::is_of_this_question(&out, &depfile)? {
        proofs.record(&tree, &depfile, &out.join("witness.h"), &lines(&unproven))?
    } else {
        None
    };
    match closure {
        Some(closure) => {
            let mut closures: BTreeSet<PathBuf> = lines(&out.join("closures")).into_iter().collect();
            closures.insert(closure);
            write_lines(&out.join("closures"), &closures)?;
            write_if_changed(&unproven, "").map(drop)
        }
        // A header changed while the compiler was at work: the next make has to prove it all again.
        None => fs::remove_file(out.join("prepare.stamp")).on(&out),
    }
}

/// `explain`, after a build that failed before its bindings were proven: if it is their fault, says so in words.
/// Options: those of `prepare`.
pub fn explain(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    if lines(&out.join("unproven")).is_empty() {
        return Ok(());
    }
    let state = State::load(&out)?;
    let chosen = choose(args, &out.join("probe"), true)?;
    let key = &chosen.choice.row.key;
    if chosen.choice.expanded.sets == state.sets {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the bindings of the key {} are not right for this kernel; those of {key} are",
        state.key
    ))
    .at(chosen.tree.path.display())
    .mend(format!("make KMOD_BINDINGS={key}")))
}

fn decide(args: &Args, out: &Path) -> Result<()> {
    fs::create_dir_all(out).on(out)?;
    let Chosen { tree, choice, included, groups } = choose(args, &out.join("probe"), false)?;
    let key = &choice.row.key;
    if !choice.differences.is_empty() {
        println!("  KEY     {key} ({})", reason(&choice));
    }
    let cache = Cache::from_env()?;
    let set = choice.expanded.sets.join(key);
    let needed: Vec<String> = closure(&choice.expanded, &groups).map(str::to_owned).collect();

    let proofs = Proofs::new(&cache);
    let subject = Subject {
        tree: tree.path.clone(),
        compiler: args.get("compiler").unwrap_or_default().to_owned(),
        set: set.clone(),
    };
    let mut closures = BTreeSet::new();
    let mut unproven = BTreeSet::new();
    let mut asked = Vec::new();
    for group in &needed {
        let proof = proofs.of(&subject, group);
        match proofs.closure(&proof).filter(|closure| closures.contains(closure) || holds(closure)) {
            Some(closure) => drop(closures.insert(closure)),
            None => {
                asked.push(group.as_str());
                unproven.insert(proof);
            }
        }
    }
    let witness = format!("{WITNESS}{}", probe::includes(&set, asked.iter().copied()));
    glue::write(out, &args.path("root")?, asked.is_empty())?;
    write_witness(&out.join("witness.h"), &witness, asked.is_empty(), &set)?;
    write_lines(&out.join("unproven"), &unproven)?;
    write_lines(&out.join("closures"), &closures)?;
    shims::guess(out, args.get("module").map(Path::new), &set, &needed)?;

    let root = args.path("root")?;
    let interface = cfgs::Interface::read(&root, &set)?;
    write_if_changed(&out.join("has.h"), interface.header())?;
    let table = Manifest::open(&root.join("bindings"))?;
    let keys: Vec<&str> = table.keys().collect();
    State {
        key: key.clone(),
        sets: choice.expanded.sets.clone(),
        cfgs: cfgs::argument_file(&cache, &tree, key, &keys, &interface)?,
        proven: needed,
        features: included,
    }
    .save(out)
}

const WITNESS: &str =
    "/* Written by kmod-build: the claims of this module's bindings that are still to be proven here. */\n";

/// Writes the witness list. One that asks for nothing new leaves an old one of the same set alone: the C unit need not be
/// compiled again for claims that it has proven. One that asks is always written, so that make sees it as new.
fn write_witness(path: &Path, text: &str, asks_nothing: bool, set: &Path) -> Result<()> {
    let old = fs::read_to_string(path).unwrap_or_default();
    let of_this_set = |line: &str| !line.starts_with("#include") || line.contains(&*set.to_string_lossy());
    if asks_nothing && !old.is_empty() && old.lines().all(of_this_set) {
        return Ok(());
    }
    fs::write(path, text).on(path)
}

/// Before the C unit is compiled again for its shims: what it has proven, it need not prove once more.
pub fn ask_nothing(out: &Path) -> Result<()> {
    if !lines(&out.join("unproven")).is_empty() {
        return Ok(());
    }
    write_if_changed(&out.join("witness.h"), format!("{WITNESS}{}", probe::includes(out, std::iter::empty()))).map(drop)
}

fn lines(path: &Path) -> Vec<PathBuf> {
    fs::read_to_string(path).unwrap_or_default().lines().map(PathBuf::from).collect()
}

fn write_lines(path: &Path, list: &BTreeSet<PathBuf>) -> Result<()> {
    let text: String = list.iter().map(|p| format!("{}\n", p.display())).collect();
    write_if_changed(path, text).map(drop)
}

/// A digest of all that decides the choice.
fn inputs(args: &Args) -> Result<String> {
    // kbuild calls it `.`, and trees that are linked to one another have the same files in part.
    let tree = args.path("tree")?;
    let tree = tree.canonicalize().on(&tree)?;
    let mut text = format!("{}\n{}\n{args:?}\n", crate::TOOL_ID, tree.display());
    for name in IDENTITY_FILES {
        text.push_str(&stamp(&tree.join(name)));
    }
    for folder in folders(args)? {
        text.push_str(&stamp(&folder.join("manifest.json")));
    }
    if let Some(forced) = args.get("bindings") {
        text.push_str(&stamp(&Path::new(forced).join("manifest.json")));
    }
    let root = args.path("root")?;
    text.push_str(&stamp(&root.join("linux-kmod/kernel_has")));
    text.push_str(&glue::stamps(&root));
    if let Some(module) = args.get("module") {
        text.push_str(&stamp(&Path::new(module).join("Cargo.toml")));
    }
    Ok(digest(&[&text]))
}
