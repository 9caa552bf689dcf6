//! Kernels of another architecture than this machine's: how modules and programs for them are compiled here.

use crate::arch::Arch;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The compiler of the kernel that a header tree is of.
#[derive(Debug, Clone)]
pub struct Compiler {
    /// What it makes code for.
    pub arch: Arch,
    /// What its configuration was made for, without what stands in front where it is a cross compiler: `gcc-14`.
    pub name: String,
}

impl Compiler {
    /// Reads it from the tree's configuration.
    ///
    /// # Errors
    /// A tree that is not configured, or one of an architecture that nobody knows.
    pub fn of(tree: &Path) -> Result<Compiler> {
        let path = tree.join("include/generated/autoconf.h");
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let defines = text.lines().filter_map(|line| line.strip_prefix("#define ")?.split_once(' '));
        let config: BTreeMap<_, _> = defines.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let arch = Arch::of(&config).context("its configuration names no architecture that is known")?;
        let named = config.get("CONFIG_CC_VERSION_TEXT").and_then(|text| text.trim_matches('"').split(' ').next());
        let program = named.context("its configuration names no compiler")?;
        // Debian's carry the architecture in front.
        let name = program.rsplit_once("-gcc").map_or(program.to_owned(), |(_, version)| format!("gcc{version}"));
        Ok(Compiler { arch, name })
    }

    /// Whether this machine's own compilers do not make such code.
    pub fn is_foreign(&self) -> bool {
        !self.arch.is_compiled_by(std::env::consts::ARCH)
    }

    /// The variables by which kbuild takes it; none where it would take the right one anyway.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        if !self.is_foreign() {
            return vec![];
        }
        vec![("ARCH", self.arch.make.to_owned()), ("CROSS_COMPILE", format!("{}-", self.arch.gnu))]
    }

    /// What compiles programs for the guest.
    pub fn of_programs(&self) -> String {
        if self.is_foreign() {
            format!("{}-{}", self.arch.gnu, self.name)
        } else {
            "cc".to_owned()
        }
    }

    /// Debian's packages of it: itself, and the library of programs where it is a foreign one.
    pub fn packages(&self) -> Vec<String> {
        let Compiler { arch, name } = self;
        if !self.is_foreign() {
            return vec![name.clone()];
        }
        vec![format!("{name}-{}", arch.gnu.replace('_', "-")), format!("libc6-dev-{}-cross", arch.debian)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiler(arch: &str, text: &str) -> Compiler {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let generated = folder.path().join("include/generated");
        fs::create_dir_all(&generated).expect("a new folder");
        let text = format!("#define CONFIG_{arch} 1\n#define CONFIG_CC_VERSION_TEXT \"{text}\"\n");
        fs::write(generated.join("autoconf.h"), text).expect("a file in a new folder");
        Compiler::of(folder.path()).expect("it is whole")
    }

    #[test]
    fn compilers_are_named() {
        let plain = compiler("S390", "gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0");
        assert_eq!(plain.packages(), ["gcc-12-s390x-linux-gnu", "libc6-dev-s390x-cross"]);
        let prefixed = compiler("ARM64", "aarch64-linux-gnu-gcc-14 (Debian 14.2.0-19) 14.2.0");
        assert_eq!((prefixed.arch.name, &*prefixed.name), ("aarch64", "gcc-14"));
    }

    #[test]
    fn kbuild_is_told_of_a_foreign_one() {
        let [own, other] = if std::env::consts::ARCH == "aarch64" { ["ARM64", "X86_64"] } else { ["X86_64", "ARM64"] };
        assert_eq!(compiler(own, "gcc-12").variables().len(), 0);
        assert_eq!(compiler(other, "gcc-12").variables().len(), 2);
    }
}
