//! Asks the kernel's own compiler, through kbuild, whether a witness holds.

use crate::fail::{OnPath, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the compiler said.
#[derive(Debug)]
pub enum Verdict {
    /// Every assertion holds.
    Holds,
    /// Some do not; the claims that failed, or the first error of another kind.
    Fails(Vec<String>),
}

/// Compiles `witnesses` against the tree with the flags that a module gets.
///
/// `scratch` is a folder of this build's own: kbuild wants one to work in.
pub fn probe(tree: &Path, scratch: &Path, witnesses: &[PathBuf]) -> Result<Verdict> {
    if scratch.exists() {
        fs::remove_dir_all(scratch).on(scratch)?;
    }
    fs::create_dir_all(scratch).on(scratch)?;
    let source: String = witnesses.iter().map(|w| format!("#include \"{}\"\n", w.display())).collect();
    for (name, text) in [("Kbuild", "obj-m := witness.o\n"), ("witness.c", &source)] {
        let path = scratch.join(name);
        fs::write(&path, text).on(&path)?;
    }

    let mut make = Command::new("make");
    make.arg("-C")
        .arg(tree)
        .arg(format!("M={}", scratch.display()))
        .args(std::env::var("KMOD_MAKE_VARS").unwrap_or_default().split_whitespace())
        .arg("witness.o")
        // This may run inside kbuild, whose exported variables must not reach the kbuild that it starts.
        .env_clear()
        .env("LC_ALL", "C");
    for name in ["PATH", "HOME", "TMPDIR"] {
        if let Some(value) = std::env::var_os(name) {
            make.env(name, value);
        }
    }
    let output = make
        .output()
        .map_err(|e| crate::fail::Failure::new(format!("cannot run make: {e}")).mend("apt install make"))?;
    let _ = fs::remove_dir_all(scratch);
    if output.status.success() {
        return Ok(Verdict::Holds);
    }
    let log = String::from_utf8_lossy(&output.stderr);
    Ok(Verdict::Fails(claims(&log)))
}

/// The claims that failed; where none is named, the first error.
fn claims(log: &str) -> Vec<String> {
    let mut list: Vec<String> = log
        .lines()
        .filter_map(|line| {
            let (_, claim) = line.split_once("static assertion failed: \"")?;
            Some(claim.trim_end_matches('"').to_owned())
        })
        .collect();
    if list.is_empty() {
        let first = log
            .lines()
            .find(|l| (l.contains("error") || l.contains("not found")) && !l.starts_with("make"))
            .or_else(|| log.lines().last())
            .unwrap_or("the compiler said nothing");
        list.push(first.to_owned());
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failed_claims_are_found() {
        let log =
            "x.h:3:1: error: static assertion failed: \"struct page: 64 bytes in the bindings\"\n    3 | _Static\n";
        assert_eq!(claims(log), ["struct page: 64 bytes in the bindings"]);
        assert_eq!(claims("a\nb.c:1: fatal error: no.h: No such file\n"), ["b.c:1: fatal error: no.h: No such file"]);
    }
}
