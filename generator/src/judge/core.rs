//! core for an architecture that this rustc comes without: its metadata alone, which is all that checking items takes. It is
//! made from the library's source once for each compiler and target, and kept in the user's cache.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use crate::cache;
use crate::store::sha256;

/// What core wants to be there beside it. Nothing is linked, so it may be empty.
const BUILTINS: &str =
    "#![feature(compiler_builtins)]\n#![compiler_builtins]\n#![no_std]\n#![allow(internal_features)]\n";

/// A folder for `--sysroot`.
pub fn sysroot(program: &OsStr, target: &str) -> Result<PathBuf> {
    let library = library(program)?;
    let manifest = library.join("core/Cargo.toml");
    let text = fs::read_to_string(&manifest).with_context(|| {
        format!(
            "{} has no core for {target}, and no source to make it from ({} is not there): `apt install rust-src`, \
             `rustup component add rust-src`, or name another rustc in RUSTC",
            program.to_string_lossy(),
            manifest.display()
        )
    })?;
    let edition = text
        .lines()
        .find_map(|line| line.strip_prefix("edition = \"")?.strip_suffix('"'))
        .with_context(|| format!("{} names no edition", manifest.display()))?;
    let id = sha256(format!("{}\n{}", ask(program, &["-vV"])?, library.display()).as_bytes());
    cache::made(&format!("core/{target}-{}", &id[..16]), |folder| {
        tracing::info!("making core for {target}, once for this rustc");
        let lib = folder.join("lib/rustlib").join(target).join("lib");
        fs::create_dir_all(&lib)?;
        let builtins = folder.join("compiler_builtins.rs");
        fs::write(&builtins, BUILTINS)?;
        let core = library.join("core/src/lib.rs");
        for (name, source) in [("core", core.as_path()), ("compiler_builtins", &builtins)] {
            let mut command = Command::new(program);
            command.args(["--edition", edition, "--crate-type=rlib", "--crate-name", name, "--emit=metadata"]);
            command.args(["--cap-lints=allow", "-Cpanic=abort", "-Zforce-unstable-if-unmarked", "--target", target]);
            command.arg("--sysroot").arg(folder).arg("--out-dir").arg(&lib).arg(source);
            let output = command.env("RUSTC_BOOTSTRAP", "1").output().context("cannot run rustc")?;
            if !output.status.success() {
                bail!("`{command:?}` fails:\n{}", String::from_utf8_lossy(&output.stderr));
            }
        }
        Ok(())
    })
}

/// Where the source of core is, or would be.
fn library(program: &OsStr) -> Result<PathBuf> {
    let sysroot = ask(program, &["--print", "sysroot"])?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library"))
}

fn ask(program: &OsStr, args: &[&str]) -> Result<String> {
    let output = Command::new(program)
        .args(args)
        .output()
        .with_context(|| format!("cannot run {}", program.to_string_lossy()))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_source_it_says_what_to_install() {
        // Answers as rustc does, and has no library.
        let why = sysroot(OsStr::new("true"), "riscv64gc-unknown-linux-gnu").unwrap_err();
        assert!(why.to_string().contains("rust-src"), "{why}");
    }
}
