//! Which compiler a kernel wants: what make has to be told of it, where it is looked for, and the package that has it.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::arch::Arch;
use crate::cache;

/// What make's command line says: what was given, and the prefix of a cross compiler where the machine's own is for another
/// architecture.
pub fn variables(arch: Arch, given: &[String]) -> Vec<String> {
    let decides = |variable: &String| ["CROSS_COMPILE=", "CC=", "LLVM="].iter().any(|name| variable.starts_with(name));
    let mut variables = given.to_vec();
    if !given.iter().any(decides) && !own_machine().is_some_and(|machine| arch.is_compiled_by(&machine)) {
        variables.push(format!("CROSS_COMPILE={}-", arch.gnu));
    }
    variables
}

/// What the machine's own GCC makes code for.
fn own_machine() -> Option<String> {
    let output = Command::new("gcc").arg("-dumpmachine").env("LC_ALL", "C").output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where programs are looked for: in `PATH`, and then among the compilers that `scripts/debian-compiler` keeps in the user's
/// cache, each in a folder of its own.
pub fn search_path() -> Result<OsString> {
    let mut folders: Vec<_> = env::var_os("PATH").iter().flat_map(env::split_paths).collect();
    if let Ok(entries) =
        cache::folder().map(|cache| cache.join("compilers")).and_then(|all| Ok(std::fs::read_dir(all)?))
    {
        let mut found: Vec<_> =
            entries.flatten().map(|entry| entry.path().join("bin")).filter(|bin| bin.is_dir()).collect();
        found.sort();
        folders.extend(found);
    }
    Ok(env::join_paths(folders)?)
}

/// How a compiler is to be had that this machine does not have.
pub fn mend(program: &str) -> String {
    let package = package(program);
    format!("`apt install {package}`; of another suite, `scripts/debian-compiler SUITE {package}`; or name another one with --make CC=…")
}

/// Debian's package of a compiler: `gcc-12-aarch64-linux-gnu` has `aarch64-linux-gnu-gcc-12`.
fn package(program: &str) -> String {
    let name = Path::new(program).file_name().map_or(program.into(), |name| name.to_string_lossy());
    let Some(at) = name.rfind("gcc").filter(|at| *at > 0) else { return name.into_owned() };
    let (prefix, gcc) = name.split_at(at);
    let machine = prefix.trim_end_matches('-');
    if own_machine().as_deref() == Some(machine) {
        return gcc.to_owned();
    }
    format!("{gcc}-{}", machine.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cross_compiler_is_named_where_none_was() {
        let (arm, s390x) = (Arch::named("arm").unwrap(), Arch::named("s390x").unwrap());
        let foreign = if own_machine().is_some_and(|machine| arm.is_compiled_by(&machine)) { s390x } else { arm };
        assert_eq!(variables(foreign, &[]), [format!("CROSS_COMPILE={}-", foreign.gnu)]);
        for given in ["CC=clang", "CROSS_COMPILE=", "LLVM=1"] {
            assert_eq!(variables(foreign, &[given.to_owned()]), [given]);
        }
        assert_eq!(variables(foreign, &["W=1".to_owned()]).len(), 2);
    }

    #[test]
    fn packages_of_compilers() {
        assert_eq!(package("/opt/bin/sparc64-linux-gnu-gcc-12"), "gcc-12-sparc64-linux-gnu");
        assert_eq!(package("gcc-16"), "gcc-16");
        assert_eq!(package("clang"), "clang");
    }
}
