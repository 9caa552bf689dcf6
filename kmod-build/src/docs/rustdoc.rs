//! `docs`: rustdoc over the module, `linux-kmod`, and the set of bindings with what the kernel's headers say of each item.

use super::documented::Request;
use crate::args::Args;
use crate::cache::{lock, write_if_changed, Cache};
use crate::compile::Build;
use crate::expand::{read_listing, GroupInfo};
use crate::fail::{Failure, OnPath, Result};
use crate::rustc::Toolchain;
use crate::select::needed;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Runs it. Options: those of `compile` but `library`, `rcflags` and `verbose`; `tree` and `source` (the kernel's), `compiler` (with a module's flags,
/// to preprocess), `groups` (more than the module names, or `all`), `doc` (the folder that the result goes into).
pub fn run(args: &Args) -> Result<()> {
    let rustdoc = Toolchain::from_env()?.rustc.with_file_name("rustdoc");
    if !rustdoc.is_file() {
        return Err(Failure::new("this Rust toolchain has no rustdoc").at(rustdoc.display()).mend(
            "install the package of rustc again, which has it (Debian 12: rustc-web; else rustc, rust)\n\
             make RUST_ROOT=DIR names another toolchain",
        ));
    }
    let mut build = Build::new(args)?;
    let known = read_listing(&build.state.sets.join(&build.state.key))?;
    let groups = groups(&build.state.proven, &args.words("groups"), &known).map_err(|f| f.at(&build.state.key))?;
    let canonical = |name: &str| {
        let path = args.path(name)?;
        path.canonicalize().on(&path)
    };
    let request = Request {
        state: &build.state,
        groups: &groups,
        known: &known,
        compiler: args.need("compiler")?,
        tree: canonical("tree")?,
        source: canonical("source")?,
        here: Path::new(".").canonicalize().on(Path::new("."))?,
    };
    let sets = request.folder(&Cache::from_env()?)?;

    let doc = args.path("doc")?;
    let work = doc.join("docs");
    fs::create_dir_all(&work).on(&work)?;
    let _lock = lock(&work.join("lock"))?;
    let made = work.join(build.target_name());
    let folder = made.join("doc");
    // Pages of what is documented no more would stay.
    let of = work.join("of");
    if fs::read_to_string(&of).ok().as_deref() != sets.to_str() && made.exists() {
        fs::remove_dir_all(&made).on(&made)?;
    }
    build.target_dir = work.clone();
    build.state.sets = sets.clone();
    build.state.features = groups.into_iter().filter(|group| group != "base").collect();
    cargo(args, &build, &rustdoc, &sets)?;
    // For each item, where its private module had it: as many files again that only say where to go.
    let redirections = folder.join("bindings/selected");
    if redirections.is_dir() {
        fs::remove_dir_all(&redirections).on(&redirections)?;
    }
    write_if_changed(&of, sets.to_string_lossy().as_bytes())?;
    let link = doc.join("doc");
    if fs::read_link(&link).ok().as_deref() != Some(&folder) {
        let _ = fs::remove_file(&link);
        symlink(&folder, &link).on(&link)?;
    }
    println!("  {}", summary(&sets)?);
    println!("open: {}", link.join("index.html").display());
    Ok(())
}

/// The groups to document: the module's, those that were asked for, and what these need.
fn groups(own: &[String], asked: &[String], known: &[GroupInfo]) -> Result<Vec<String>> {
    let all = asked.iter().any(|word| word == "all");
    let names = || known.iter().map(|group| group.name.as_str());
    if let Some(other) = asked.iter().find(|word| *word != "all" && !names().any(|name| name == *word)) {
        return Err(Failure::new(format!("GROUPS names `{other}`, which is no group of these bindings"))
            .mend(format!("GROUPS=all, or some of: {}", names().collect::<Vec<_>>().join(" "))));
    }
    let wanted: Vec<String> =
        if all { names().map(str::to_owned).collect() } else { own.iter().chain(asked).cloned().collect() };
    Ok(needed(known, &wanted).map(str::to_owned).collect())
}

fn cargo(args: &Args, build: &Build<'_>, rustdoc: &Path, sets: &Path) -> Result<()> {
    let package = package(&build.manifest())?;
    let mut flags = build.rustdocflags();
    flags.extend(["-Zunstable-options", "--enable-index-page"].map(str::to_owned));
    // Cargo looks at times and flags; so that it sees another set, the set's name is in one.
    flags.push(format!("--cfg=kmod_docs=\"{}\"", sets.display()));
    flags.push("--check-cfg=cfg(kmod_docs, values(any()))".to_owned());
    let status = build
        .call(&build.toolchain.cargo, "doc")
        .env("RUSTDOC", rustdoc)
        .env("CARGO_ENCODED_RUSTDOCFLAGS", flags.join("\x1f"))
        .args(["--quiet", "--release", "--no-deps", "--lib"])
        .args(["-p", "bindings", "-p", "linux-kmod", "-p", &package])
        .args(args.words("cargoflags"))
        .stdin(Stdio::null())
        .status()
        .map_err(|e| build.cannot_run(&e))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new("rustdoc could not document the module; its messages are above")
        .at(build.manifest().display())
        .mend("make says whether the module compiles at all; a full disk also ends here: df"))
}

/// The name of the package in a Cargo.toml.
fn package(manifest: &Path) -> Result<String> {
    let text = fs::read_to_string(manifest).on(manifest)?;
    let lines = text.lines().map(str::trim).skip_while(|line| *line != "[package]").skip(1);
    lines
        .take_while(|line| !line.starts_with('['))
        .find_map(|line| {
            Some(line.strip_prefix("name")?.trim_start().strip_prefix('=')?.trim().trim_matches('"').to_owned())
        })
        .ok_or_else(|| Failure::new("no [package] with a `name` here").at(manifest.display()))
}

/// How much there is to read.
fn summary(sets: &Path) -> Result<String> {
    let path: PathBuf = sets.join("coverage");
    let text = fs::read_to_string(&path).on(&path)?;
    let mut sums = [0usize; 3];
    for line in text.lines().take_while(|line| !line.is_empty()) {
        let numbers = line.split(' ').filter_map(|word| word.parse::<usize>().ok());
        sums.iter_mut().zip(numbers).for_each(|(sum, number)| *sum += number);
    }
    let [all, placed, said] = sums;
    Ok(format!("{all} items of the kernel; {placed} with header and line, {said} with the kernel's own words"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<GroupInfo> {
        let group = |name: &str, needs: &[&str]| GroupInfo {
            name: name.into(),
            headers: Vec::new(),
            needs: needs.iter().map(|need| (*need).to_owned()).collect(),
        };
        vec![group("base", &[]), group("types", &[]), group("fs", &["types"]), group("net", &["types"])]
    }

    #[test]
    fn groups_are_the_modules_own_and_what_is_asked_for() {
        let groups = |asked: &[&str]| {
            let asked: Vec<String> = asked.iter().map(|word| (*word).to_owned()).collect();
            groups(&["base".to_owned()], &asked, &known()).map(|list| list.join(" "))
        };
        assert_eq!(groups(&[]).unwrap(), "base");
        assert_eq!(groups(&["net"]).unwrap(), "base types net");
        assert_eq!(groups(&["all"]).unwrap(), "base types fs net");
        let refusal = groups(&["nets"]).unwrap_err().to_string();
        assert!(refusal.contains("`nets`") && refusal.contains("base types fs net"), "{refusal}");
    }
}
