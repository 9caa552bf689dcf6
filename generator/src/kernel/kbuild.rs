//! Asks kbuild for the flags with which it compiles a module's C file.
//!
//! A folder that looks like an external module is handed to `make M=`. Its Kbuild has a rule of its own for the
//! module's object, so the recipe runs where the compiler would, sees the same `$(CC)` and `$(c_flags)`, and writes them
//! down instead of compiling. The shell undoes the quoting, as it would for the compiler.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, Context, Result};

use super::compiler;
use super::tree::{Tree, Version};
use crate::scratch;

/// What the module is called whose flags are asked for. Nothing of a kernel has this in its name.
pub const MODULE: &str = "kmod_probe";

const OBJECT: &str = "kmod_probe.o";

const KBUILD: &str = "\
obj-m := kmod_probe.o
$(obj)/kmod_probe.o: FORCE
\t@printf '%s\\0' $(CC) > $(obj)/cc
\t@printf '%s\\0' $(c_flags) > $(obj)/c_flags
\t@printf '%s\\0' \"$$PWD\" $(abspath $(srctree)) $(abspath $(objtree)) > $(obj)/places
\t@printf '%s\\0' \"$(KERNELVERSION)\" > $(obj)/version
";

/// What of the environment would change the answer.
const REMOVED: [&str; 9] = [
    "MAKEFLAGS",
    "MFLAGS",
    "MAKELEVEL",
    "MAKEOVERRIDES",
    "KBUILD_OUTPUT",
    "KBUILD_EXTMOD",
    "CC",
    "CROSS_COMPILE",
    "LLVM",
];

/// How the kernel compiles a module.
#[derive(Debug, Clone)]
pub struct Kbuild {
    pub cc: Vec<String>,
    /// `$(c_flags)`, with every relative path made absolute.
    pub c_flags: Vec<String>,
    /// `gcc 12.2.0`.
    pub compiler: String,
    /// `$(KERNELVERSION)`
    pub version: Option<Version>,
    srctree: PathBuf,
    objtree: PathBuf,
}

impl Kbuild {
    /// Runs kbuild once. `variables` (`W=1`) go on make's command line; [`compiler::variables`] adds to them.
    pub fn ask(tree: &Tree, variables: &[String]) -> Result<Kbuild> {
        let folder = scratch::folder("probe")?;
        // kbuild resolves links in M=, so the answers come back with the real path.
        let module = folder.path().canonicalize()?;
        fs::write(module.join("Kbuild"), KBUILD)?;
        fs::write(module.join("kmod_probe.c"), "")?;

        let mut make = Command::new("make");
        make.arg("-s").arg("-C").arg(&tree.dir).arg(format!("M={}", module.display()));
        make.arg(format!("ARCH={}", tree.arch.make)).args(compiler::variables(tree.arch, variables)).arg(OBJECT);
        let search_path = compiler::search_path()?;
        make.env("PATH", &search_path);
        for name in REMOVED {
            make.env_remove(name);
        }
        let output =
            make.env("LC_ALL", "C").output().context("cannot run make, which kbuild needs: `apt install make`")?;
        let answers = ["cc", "c_flags", "places"].map(|name| fields(&module.join(name)));
        let [Ok(cc), Ok(c_flags), Ok(places)] = answers else {
            bail!(
                "kbuild in {} does not say how it compiles a module; `{:?}` ended with {}:\n{}",
                tree.dir.display(),
                make,
                output.status,
                String::from_utf8_lossy(&output.stderr).trim_end()
            );
        };
        let [cwd, srctree, objtree] = &places[..] else {
            bail!("kbuild in {} answered with {} places, not 3: {places:?}", tree.dir.display(), places.len());
        };
        let version = fields(&module.join("version")).ok().and_then(|fields| Version::parse(fields.first()?));
        let c_flags = absolute(c_flags, Path::new(cwd));
        let cc = found(cc, &search_path)?;
        let compiler = compiler(&cc)?;
        Ok(Kbuild { cc, c_flags, compiler, version, srctree: srctree.into(), objtree: objtree.into() })
    }

    /// The flags for the record: without the paths of this machine, the names of the probe and what says nothing of
    /// the meaning of a header (warnings, dependency files, prefix maps).
    pub fn recorded_flags(&self) -> Vec<String> {
        let said = |flag: &&String| {
            !(flag.starts_with("-W")
                || flag.starts_with("-DKBUILD_")
                || flag.starts_with("-D__KBUILD_")
                || flag.contains("-prefix-map="))
        };
        let portable = |flag: &String| {
            let objtree = self.objtree.to_string_lossy();
            let srctree = self.srctree.to_string_lossy();
            // The longer path first: one tree may lie within the other. Where both are one, it is the source.
            let mut names = [(srctree, "$(srctree)"), (objtree, "$(objtree)")];
            names.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
            names.iter().fold(flag.clone(), |flag, (path, name)| flag.replace(&**path, name))
        };
        without_resource_headers(&self.c_flags).into_iter().filter(said).map(portable).collect()
    }

    /// The folders that `#include <…>` searches, in order.
    pub fn include_dirs(&self) -> Vec<PathBuf> {
        let mut dirs = Vec::new();
        let mut flags = self.c_flags.iter();
        while let Some(flag) = flags.next() {
            match flag.as_str() {
                "-I" | "-isystem" => dirs.extend(flags.next().map(PathBuf::from)),
                _ => dirs.extend(flag.strip_prefix("-I").or(flag.strip_prefix("-isystem")).map(PathBuf::from)),
            }
        }
        dirs
    }
}

/// Kernels before 5.15, and some architectures, name the folder of the compiler's own headers, which is where this machine has it.
pub fn without_resource_headers(flags: &[String]) -> Vec<&String> {
    let is_compilers = |path: &String| path.contains("/gcc/") || path.contains("/gcc-cross/");
    let mut kept = Vec::new();
    let mut flags = flags.iter().peekable();
    while let Some(flag) = flags.next() {
        if flag != "-isystem" || flags.next_if(|path| is_compilers(path)).is_none() {
            kept.push(flag);
        }
    }
    kept
}

fn fields(path: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(path)?;
    Ok(text.split_terminator('\0').map(str::to_owned).collect())
}

/// Makes the paths in include flags absolute: M= builds run in the kernel's folder up to 6.12, in the module's after.
fn absolute(flags: Vec<String>, cwd: &Path) -> Vec<String> {
    const TWO_WORDS: &[&str] = &["-include", "-isystem", "-I", "-iquote", "-idirafter", "-imacros"];
    let mut previous = String::new();
    let mut result = Vec::with_capacity(flags.len());
    for flag in flags {
        let fixed = if TWO_WORDS.contains(&previous.as_str()) {
            join(cwd, &flag)
        } else if let Some(path) = flag.strip_prefix("-I").filter(|path| !path.is_empty()) {
            format!("-I{}", join(cwd, path))
        } else {
            flag.clone()
        };
        previous = flag;
        result.push(fixed);
    }
    result
}

fn join(cwd: &Path, path: &str) -> String {
    let joined = cwd.join(path);
    joined.components().collect::<PathBuf>().to_string_lossy().into_owned()
}

/// Gives the compiler the path that it was found under.
fn found(mut cc: Vec<String>, search_path: &OsStr) -> Result<Vec<String>> {
    let program = cc.first_mut().context("kbuild names no compiler: $(CC) is empty")?;
    if !program.contains('/') {
        let file = std::env::split_paths(search_path).map(|folder| folder.join(&*program)).find(|file| file.is_file());
        let file = file.with_context(|| {
            format!("{program}, the compiler of this kernel, is not installed: {}", compiler::mend(program))
        })?;
        *program = file.to_string_lossy().into_owned();
    }
    Ok(cc)
}

/// Name and version of the kernel's compiler.
fn compiler(cc: &[String]) -> Result<String> {
    let (program, args) = cc.split_first().context("kbuild names no compiler: $(CC) is empty")?;
    let ask = |option: &str| -> Result<String> {
        let output = Command::new(program).args(args).arg(option).env("LC_ALL", "C").output().with_context(|| {
            format!("cannot run {program}, the compiler of this kernel: {}", compiler::mend(program))
        })?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let banner = ask("--version")?;
    if let Some((_, rest)) = banner.split_once("clang version ") {
        return Ok(format!("clang {}", rest.split_whitespace().next().unwrap_or_default()));
    }
    Ok(format!("gcc {}", ask("-dumpfullversion")?))
}

#[cfg(test)]
impl Kbuild {
    /// This machine's compiler, without flags.
    pub fn of_this_machine() -> Kbuild {
        Kbuild {
            cc: vec!["gcc".to_owned()],
            c_flags: Vec::new(),
            compiler: "gcc".to_owned(),
            version: None,
            srctree: PathBuf::new(),
            objtree: PathBuf::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compilers_own_headers_are_of_this_machine() {
        let compilers = ["/usr/lib/gcc/x/10/include", "/usr/lib/gcc-cross/y/10/include"];
        let [native, cross] = compilers.map(|path| ["-isystem", path]);
        let flags = [&["-nostdinc"][..], &native, &cross, &["-isystem", "/k/inc", "-I/k"]].concat();
        let flags: Vec<String> = flags.into_iter().map(str::to_owned).collect();
        assert_eq!(without_resource_headers(&flags), ["-nostdinc", "-isystem", "/k/inc", "-I/k"]);
    }

    #[test]
    fn relative_paths_are_resolved() {
        let flags = ["-I./include", "-include", "./a/b.h", "-I/abs", "-DX=./y", "-isystem", "inc"].map(str::to_owned);
        assert_eq!(
            absolute(flags.to_vec(), Path::new("/k")),
            ["-I/k/include", "-include", "/k/a/b.h", "-I/abs", "-DX=./y", "-isystem", "/k/inc"]
        );
    }
}
