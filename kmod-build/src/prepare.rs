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
//! | `glue.ground` | what it was last compiled against |
//! | `unproven` | where to record these proofs once it has compiled |
//! | `closures` | what the other proofs rest on, to be looked at on every make |

use crate::args::Args;
use crate::cache::{self, digest, stamp, write_if_changed, Cache};
use crate::cfgs;
use crate::choose::{choose, folders, reason, Chosen};
use crate::deps;
use crate::fail::{Failure, OnPath, Result};
use crate::glue;
use crate::linking::shims;
use crate::manifest::Manifest;
use crate::probe;
use crate::proofs::{holds, Places, Proofs, Subject};
use crate::select::closure;
use crate::state::{self, State};
use crate::tree::IDENTITY_FILES;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Runs it. Options: `out` (the `.kmod` folder), `compiler` (the compiler with the flags of every module), and those of
/// [`choose`].
pub fn run(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    let compiler = compiler(args);
    let inputs = inputs(args, &compiler)?;
    let stamp = out.join("prepare.stamp");
    // The cache may have been deleted meanwhile, in part or whole.
    let is_there = |state: State| cache::is_whole(&state.sets) && state.cfgs.is_file();
    let decided = is_complete(&out)
        && State::load(&out).is_ok_and(is_there)
        && fs::read(&stamp).ok().as_deref() == Some(inputs.as_bytes());
    if decided && lines(&out.join("closures")).iter().all(|closure| holds(closure)) {
        shims::guess_again(&out, args.get("module").map(Path::new))?;
        return deps::notice_gone(&out, &out.join(state::FILE));
    }
    // Who is interrupted from here on leaves the half of a decision, which must not be taken for the one before.
    remove(&stamp)?;
    // What was decided before is of another state of things: there is nothing to explain.
    decide(args, &out, compiler).inspect_err(|_| drop(fs::remove_file(out.join("unproven"))))?;
    write_if_changed(&stamp, inputs)?;
    deps::notice_gone(&out, &out.join(state::FILE))
}

/// What a decision leaves beside `set` and its stamp.
const DECIDED: [&str; 6] = ["closures", "unproven", "witness.h", "shims.h", "has.h", "glue.args"];

/// Whether all of a decision is there. An interrupted clean takes files one by one, and what is gone must not be taken for what
/// has nothing to say: every module rests on a proof, or asks for one.
fn is_complete(out: &Path) -> bool {
    DECIDED.iter().all(|name| out.join(name).is_file())
        && ["closures", "unproven"].iter().any(|name| !lines(&out.join(name)).is_empty())
}

/// `seal`, when the C unit is compiled: what it has proven is remembered. Options: `tree`, `out`, `module`, `depfile` (kbuild's list
/// of the headers that it opened, below its command), `last` (no other try comes after this one).
///
/// Where a header changed since the question was asked, nothing is proven, and `unproven` stays: it is to be asked again.
///
/// # Errors
/// Nothing is proven, and this was the last try.
pub fn seal(args: &Args) -> Result<()> {
    let out = args.path("out")?;
    let tree = args.path("tree")?;
    let tree = tree.canonicalize().on(&tree)?;
    let unproven = out.join("unproven");
    let proofs = Proofs::new(&Cache::from_env()?);
    let depfile = args.path("depfile")?;
    // Where the clock went back, an old object may seem to be the new one.
    let mut own = folders_of(out.parent().unwrap_or(&out))?;
    if let Some(module) = args.get("module") {
        own.extend(folders_of(Path::new(module))?);
    }
    let closure = if glue::is_of_this_question(&out, &depfile)? {
        proofs.record(&Places { tree: &tree, own: &own }, &depfile, &out.join("witness.h"), &lines(&unproven))?
    } else {
        None
    };
    match closure {
        Some(closure) => {
            let mut closures: BTreeSet<PathBuf> = lines(&out.join("closures")).into_iter().collect();
            closures.insert(closure);
            write_lines(&out.join("closures"), &closures)?;
            glue::settle(&out, &glue::ground(&tree, &closures))?;
            write_if_changed(&unproven, "").map(drop)
        }
        None => {
            remove(&out.join("prepare.stamp"))?;
            match args.get("last") {
                Some(_) => Err(Failure::new(
                    "the kernel's headers change while the module is built: its bindings are not proven",
                )
                .at(tree.display())
                .mend("make, when nobody writes to the headers any more")),
                None => Ok(()),
            }
        }
    }
}

/// A folder by the name that it was given and by its own.
fn folders_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let folder = std::path::absolute(folder).on(folder)?;
    Ok(vec![folder.canonicalize().on(&folder)?, folder])
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).on(file),
        _ => Ok(()),
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

fn decide(args: &Args, out: &Path, compiler: String) -> Result<()> {
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
    let subject = Subject { tree: tree.path.clone(), compiler, set: set.clone() };
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
    glue::write(out, &args.path("root")?, asked.is_empty(), &glue::ground(&tree.path, &closures))?;
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

/// The compiler with the flags of every module: what is said of it, and which programs its first words are.
fn compiler(args: &Args) -> String {
    let line = args.get("compiler").unwrap_or_default();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let program = |word: &str| {
        // What has a slash in it is found as it is: joined, an absolute name stays, and another is looked for in vain.
        let found = std::env::split_paths(&path).map(|folder| folder.join(word)).find(|file| file.is_file());
        found.map_or_else(String::new, |file| stamp(&file))
    };
    let programs: String = line.split_whitespace().take_while(|word| !word.starts_with('-')).map(program).collect();
    format!("{line}\n{}\n{programs}", args.get("without").unwrap_or_default())
}

/// A digest of all that decides the choice.
fn inputs(args: &Args, compiler: &str) -> Result<String> {
    // kbuild calls it `.`, and trees that are linked to one another have the same files in part.
    let tree = args.path("tree")?;
    let tree = tree.canonicalize().on(&tree)?;
    let mut text = format!("{}\n{}\n{args:?}\n{}\n", crate::TOOL_ID, tree.display(), compiler);
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
