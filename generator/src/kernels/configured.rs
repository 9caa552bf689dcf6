//! Trees of configurations that no distribution ships, made from a source package by kbuild itself.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{bail, Context, Result};

use super::kernel::{Kernel, Parts};
use super::list::Config;
use super::place::failure;
use crate::kernel::compiler;

/// What `modules_prepare` does not read, which is nine tenths of the source: headers, build rules, Kconfig and the kernel's
/// own programs are what a module's build needs. `*` matches a slash too.
const LEFT_OUT: [&str; 9] = [
    "Documentation/*/*",
    "tools/testing/*",
    "tools/perf/*",
    "drivers/*.[ch]",
    "sound/*.[ch]",
    "fs/*.[ch]",
    "net/*.[ch]",
    "crypto/*.[ch]",
    "arch/*.dts*",
];

/// Programs that kbuild runs for it, by the package that has them.
const PROGRAMS: [(&str, &str); 7] = [
    ("make", "make"),
    ("gcc", "gcc"),
    ("flex", "flex"),
    ("bison", "bison"),
    ("bc", "bc"),
    ("perl", "perl"),
    ("xz", "xz-utils"),
];

/// Says which tools are missing, before anything is downloaded for which they are needed.
pub fn check_tools() -> Result<()> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let here = |program: &str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    let mut missing: Vec<&str> =
        PROGRAMS.iter().filter(|(program, _)| !here(program)).map(|(_, package)| *package).collect();
    // objtool is built from it.
    if !Path::new("/usr/include/gelf.h").exists() {
        missing.push("libelf-dev");
    }
    if !missing.is_empty() {
        bail!(
            "configured sources need tools that this machine lacks: {}\n  mend:  apt install {}",
            missing.join(", "),
            missing.join(" ")
        );
    }
    Ok(())
}

/// Unpacks the source that is in `package`, as far as it is needed.
pub fn unpack(package: &str, deb: &Path, root: &Path) -> Result<()> {
    let script = "dpkg-deb --fsys-tarfile \"$1\" | tar -xO \"./usr/src/$3.tar.xz\" | xz -dcT0 | \
                  tar -x --strip-components=1 -C \"$2\" --anchored \"${@:4}\"";
    let excludes = LEFT_OUT.iter().map(|pattern| format!("--exclude={package}/{pattern}"));
    let output = Command::new("bash")
        .args(["-o", "pipefail", "-c", script, "unpack"])
        .arg(deb)
        .arg(root)
        .arg(package)
        .args(excludes)
        .env("LC_ALL", "C")
        .output()
        .context("cannot run bash")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(failure(format!("{} cannot be unpacked", deb.display()), root, &said));
    }
    Ok(())
}

/// Configures and prepares a tree in the empty folder `root`, which will be the kernel's own.
pub fn prepare(kernel: &Kernel, root: &Path) -> Result<()> {
    let Parts::Configured { config, .. } = &kernel.parts else {
        bail!("{}: it is not made from a source", kernel.name)
    };
    make(kernel, root, &[&config.start])?;
    let file = root.join(".config");
    let lines: String = config.set.iter().map(|set| format!("CONFIG_{set}\n")).collect();
    // Of one source, configurations are told apart by what `uname -r` says.
    let name = format!("CONFIG_LOCALVERSION=\"{}\"\nCONFIG_LOCALVERSION_AUTO=n\n", config.local_version());
    fs::write(&file, fs::read_to_string(&file)? + &lines + &name)?;
    make(kernel, root, &["olddefconfig"])?;
    check_set(config, &fs::read_to_string(&file)?).with_context(|| kernel.name.clone())?;
    make(kernel, root, &["modules_prepare"])
}

/// kbuild drops what a dependency forbids, and says nothing.
fn check_set(config: &Config, text: &str) -> Result<()> {
    for set in &config.set {
        let (name, wanted) = set.split_once('=').unwrap_or((set, "y"));
        let assigned = format!("CONFIG_{name}=");
        let value = text.lines().find_map(|line| line.strip_prefix(&assigned)).unwrap_or("n");
        if value != wanted {
            bail!(
                "[[config]] {:?} sets {set}, and kbuild makes it {value}: something that it depends on is missing\n  mend:  \
                 add that to `set`",
                config.name
            );
        }
    }
    Ok(())
}

fn make(kernel: &Kernel, root: &Path, targets: &[&str]) -> Result<()> {
    let arch = kernel.arch()?;
    let jobs = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut command = Command::new("make");
    command.arg("-s").arg(format!("-j{jobs}")).arg("-C").arg(kernel.shared_folder());
    command.arg(format!("O={}", root.display())).arg(format!("ARCH={}", arch.make));
    command.args(compiler::variables(arch, &[])).args(targets);
    for name in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES", "KBUILD_OUTPUT", "CC", "CROSS_COMPILE", "LLVM"] {
        command.env_remove(name);
    }
    let output = command.env("LC_ALL", "C").stdin(Stdio::null()).output().context("cannot run make")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last: Vec<&str> = said.lines().rev().take(12).collect();
        let last: String = last.iter().rev().map(|line| format!("    {line}\n")).collect();
        return Err(failure(format!("{}: `{command:?}` ended with {}", kernel.name, output.status), root, &last));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_stay_is_said() {
        let config = |set: &[&str]| Config {
            name: "tiny".to_owned(),
            start: "tinyconfig".to_owned(),
            set: set.iter().map(|set| (*set).to_owned()).collect(),
            reason: String::new(),
        };
        let text = "CONFIG_MODULES=y\n# CONFIG_SMP is not set\nCONFIG_HZ=100\n";
        check_set(&config(&["MODULES=y", "SMP=n", "HZ=100", "ABSENT=n"]), text).unwrap();
        for set in ["KASAN=y", "MODULES=n", "HZ=10"] {
            let why = check_set(&config(&[set]), text).unwrap_err().to_string();
            assert!(why.contains(set) && why.contains("mend:"), "{why}");
        }
    }
}
