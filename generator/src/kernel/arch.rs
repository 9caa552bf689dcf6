//! Architectures: how the kernel's configuration tells them apart, and how clang and rustc call them.

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
    /// Configuration symbols that are set on this architecture and on no other.
    symbols: &'static [&'static str],
}

const ARCHES: &[Arch] = &[
    Arch {
        name: "x86_64",
        make: "x86_64",
        clang: "x86_64-linux-gnu",
        rustc: "x86_64-unknown-linux-gnu",
        symbols: &["CONFIG_X86_64"],
    },
    Arch {
        name: "x86",
        make: "i386",
        clang: "i386-linux-gnu",
        rustc: "i686-unknown-linux-gnu",
        symbols: &["CONFIG_X86_32"],
    },
    Arch {
        name: "aarch64",
        make: "arm64",
        clang: "aarch64-linux-gnu",
        rustc: "aarch64-unknown-linux-gnu",
        symbols: &["CONFIG_ARM64"],
    },
    Arch {
        name: "arm",
        make: "arm",
        clang: "arm-linux-gnueabi",
        rustc: "armv7-unknown-linux-gnueabi",
        symbols: &["CONFIG_ARM"],
    },
    Arch {
        name: "riscv64",
        make: "riscv",
        clang: "riscv64-linux-gnu",
        rustc: "riscv64gc-unknown-linux-gnu",
        symbols: &["CONFIG_RISCV", "CONFIG_64BIT"],
    },
    Arch {
        name: "loongarch64",
        make: "loongarch",
        clang: "loongarch64-linux-gnusf",
        rustc: "loongarch64-unknown-linux-gnu",
        symbols: &["CONFIG_LOONGARCH", "CONFIG_64BIT"],
    },
    Arch {
        name: "powerpc64le",
        make: "powerpc",
        clang: "powerpc64le-linux-gnu",
        rustc: "powerpc64le-unknown-linux-gnu",
        symbols: &["CONFIG_PPC64", "CONFIG_CPU_LITTLE_ENDIAN"],
    },
    Arch {
        name: "s390x",
        make: "s390",
        clang: "s390x-linux-gnu",
        rustc: "s390x-unknown-linux-gnu",
        symbols: &["CONFIG_S390"],
    },
];

impl Arch {
    /// The architecture that a kernel's `autoconf.h` describes.
    pub fn of(autoconf: &BTreeMap<String, String>) -> Option<Arch> {
        ARCHES.iter().copied().find(|arch| arch.symbols.iter().all(|symbol| autoconf.contains_key(*symbol)))
    }

    pub fn named(name: &str) -> Option<Arch> {
        ARCHES.iter().copied().find(|arch| arch.name == name)
    }

    /// The names of all of them, for messages.
    pub fn names() -> String {
        ARCHES.iter().map(|arch| arch.name).collect::<Vec<_>>().join(", ")
    }
}
