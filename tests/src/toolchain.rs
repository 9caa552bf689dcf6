//! Toolchains that are not as they should be: scripts that pass most questions on to the real rustc.

use crate::command::{command, run};
use crate::scratch;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with `bin/rustc` and `bin/cargo`, to give as `RUST_ROOT`.
pub struct Toolchain(TempDir);

impl Toolchain {
    /// One without rust-src.
    pub fn without_sources() -> Toolchain {
        Toolchain::answering("*--print*sysroot*) dirname \"$(dirname \"$0\")\" ;;")
    }

    /// One of this version.
    pub fn of_version(version: &str) -> Toolchain {
        Toolchain::answering(&format!(
            "*--version*|*-V*|*-vV*) printf 'rustc {version} (0123456789 2023-01-01)\\nbinary: rustc\\n\
             host: x86_64-unknown-linux-gnu\\nrelease: {version}\\n' ;;"
        ))
    }

    /// One that makes no retpolines. It does not make the libraries either, which would take half a minute.
    pub fn without_retpolines() -> Toolchain {
        Toolchain::answering(
            "*' --crate-name core '* | *' --crate-name alloc '* | *' --crate-name compiler_builtins '*) ;;\n\
             *' --crate-name=kmod_retpoline '*)\n\
             for a; do case $a in --emit=obj=*) echo 'int x;' | cc -xc -c -o \"${a#--emit=obj=}\" - ;; esac; done ;;",
        )
    }

    /// One whose rustc answers some questions itself: a case of the shell.
    fn answering(case: &str) -> Toolchain {
        let folder = scratch::folder();
        let bin = folder.path().join("bin");
        fs::create_dir(&bin).expect("the folder is new");
        let rustc =
            format!("#!/bin/sh\ncase \" $* \" in\n{case}\n*) exec '{}' \"$@\" ;;\nesac\n", real("rustc").display());
        script(&bin.join("rustc"), &rustc);
        script(&bin.join("cargo"), &format!("#!/bin/sh\nexec '{}' \"$@\"\n", real("cargo").display()));
        Toolchain(folder)
    }

    /// The argument of make that names it.
    pub fn rust_root(&self) -> String {
        format!("RUST_ROOT={}", self.0.path().display())
    }
}

/// A folder for PATH with all programs of this machine's but those that `unwanted` picks.
///
/// # Panics
/// When it cannot be made.
pub fn programs_without(unwanted: impl Fn(&str) -> bool) -> TempDir {
    let folder = scratch::folder();
    for directory in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
        for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let link = folder.path().join(&name);
            // The first of a name on PATH is the one that counts.
            if !name.to_str().is_some_and(&unwanted) && !link.is_symlink() {
                std::os::unix::fs::symlink(entry.path(), link).expect("a link in a new folder");
            }
        }
    }
    folder
}

/// The path of the first program of that name that the build would find.
fn real(program: &str) -> PathBuf {
    let found =
        run(command("sh").args(["-c", &format!("command -v {program} || echo /usr/bin/{program}")])).succeeded();
    PathBuf::from(found.stdout.trim())
}

/// Writes a program.
///
/// # Panics
/// When it cannot be written.
pub fn script(path: &Path, text: &str) {
    fs::write(path, text).expect("a file in a new folder");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it is ours");
}
