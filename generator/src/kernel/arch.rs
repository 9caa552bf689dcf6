//! Architectures: how the kernel's configuration tells them apart, and how compilers and Debian call them.

use std::collections::BTreeMap;

/// One architecture that bindings can be made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arch {
    /// The name in keys, which is that of the folder in `targets/`.
    pub name: &'static str,
    /// `ARCH=` for make.
    pub make: &'static str,
    /// `--target=` for clang.
    pub clang: &'static str,
    /// A rustc target with the same data layout, to check Rust's view of the items.
    pub rustc: &'static str,
    /// What GCC and binutils for it have in front of their names.
    pub gnu: &'static str,
    /// Debian's name for it.
    pub debian: &'static str,
    /// Configuration symbols that are set on this architecture and on no other.
    symbols: &'static [&'static str],
}

const ARCHES: &[Arch] = &[
    Arch {
        name: "x86_64",
        make: "x86_64",
        clang: "x86_64-linux-gnu",
        rustc: "x86_64-unknown-linux-gnu",
        gnu: "x86_64-linux-gnu",
        debian: "amd64",
        symbols: &["CONFIG_X86_64"],
    },
    Arch {
        name: "x86",
        make: "i386",
        clang: "i386-linux-gnu",
        rustc: "i686-unknown-linux-gnu",
        gnu: "i686-linux-gnu",
        debian: "i386",
        symbols: &["CONFIG_X86_32"],
    },
    Arch {
        name: "aarch64",
        make: "arm64",
        clang: "aarch64-linux-gnu",
        rustc: "aarch64-unknown-linux-gnu",
        gnu: "aarch64-linux-gnu",
        debian: "arm64",
        symbols: &["CONFIG_ARM64"],
    },
    Arch {
        name: "arm",
        make: "arm",
        clang: "arm-linux-gnueabi",
        rustc: "armv7-unknown-linux-gnueabi",
        gnu: "arm-linux-gnueabihf",
        debian: "armhf",
        symbols: &["CONFIG_ARM"],
    },
    Arch {
        name: "riscv64",
        make: "riscv",
        clang: "riscv64-linux-gnu",
        rustc: "riscv64gc-unknown-linux-gnu",
        gnu: "riscv64-linux-gnu",
        debian: "riscv64",
        symbols: &["CONFIG_RISCV", "CONFIG_64BIT"],
    },
    Arch {
        name: "loongarch64",
        make: "loongarch",
        clang: "loongarch64-linux-gnusf",
        rustc: "loongarch64-unknown-linux-gnu",
        gnu: "loongarch64-linux-gnu",
        debian: "loong64",
        symbols: &["CONFIG_LOONGARCH", "CONFIG_64BIT"],
    },
    Arch {
        name: "powerpc64le",
        make: "powerpc",
        clang: "powerpc64le-linux-gnu",
        rustc: "powerpc64le-unknown-linux-gnu",
        gnu: "powerpc64le-linux-gnu",
        debian: "ppc64el",
        symbols: &["CONFIG_PPC64", "CONFIG_CPU_LITTLE_ENDIAN"],
    },
    Arch {
        name: "s390x",
        make: "s390",
        clang: "s390x-linux-gnu",
        rustc: "s390x-unknown-linux-gnu",
        gnu: "s390x-linux-gnu",
        debian: "s390x",
        symbols: &["CONFIG_S390"],
    },
];

impl Arch {
    /// The architecture that a kernel's `autoconf.h` describes.
    pub fn of(autoconf: &BTreeMap<String, String>) -> Option<Arch> {
        ARCHES.iter().copied().find(|arch| arch.symbols.iter().all(|symbol| autoconf.contains_key(*symbol)))
    }

    /// The architecture that keys call so.
    pub fn named(name: &str) -> Option<Arch> {
        ARCHES.iter().copied().find(|arch| arch.name == name)
    }

    /// The architecture that Debian calls so.
    pub fn of_debian(name: &str) -> Option<Arch> {
        ARCHES.iter().copied().find(|arch| arch.debian == name)
    }

    /// Whether a compiler for `machine` (a GNU triplet) makes code for this architecture without being another program. That of
    /// x86_64 makes i386's too: the kernel gives it `-m32`.
    pub fn is_compiled_by(&self, machine: &str) -> bool {
        let processor = machine.split('-').next().unwrap_or_default();
        match self.name {
            "x86" => processor == "x86_64" || (processor.starts_with('i') && processor.ends_with("86")),
            "powerpc64le" => ["powerpc64le", "ppc64le"].contains(&processor),
            name => processor == name,
        }
    }

    /// The names of all of them, for messages.
    pub fn names() -> String {
        ARCHES.iter().map(|arch| arch.name).collect::<Vec<_>>().join(", ")
    }

    /// Debian's names of all of them, for messages.
    pub fn debian_names() -> String {
        ARCHES.iter().map(|arch| arch.debian).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_belong_together() {
        for arch in ARCHES {
            assert_eq!(Arch::named(arch.name), Some(*arch));
            assert_eq!(Arch::of_debian(arch.debian), Some(*arch));
            assert!(arch.is_compiled_by(arch.gnu), "{}", arch.name);
        }
    }

    #[test]
    fn a_compiler_of_another_architecture_is_told() {
        let of = |name| Arch::named(name).unwrap();
        assert!(of("x86").is_compiled_by("x86_64-linux-gnu") && !of("x86_64").is_compiled_by("i686-linux-gnu"));
        assert!(!of("aarch64").is_compiled_by("x86_64-linux-gnu") && !of("arm").is_compiled_by("aarch64-linux-gnu"));
        assert!(of("x86").is_compiled_by("i586-linux-gnu") && !of("x86").is_compiled_by(""));
    }
}
