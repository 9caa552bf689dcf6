//! Which processor a kernel is for, by the numbers of ELF and of EFI's executables.

use std::fmt;

/// What an image, a key and a BTF can be compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Machine {
    /// The architecture as keys call it.
    pub arch: &'static str,
    /// `e_machine` of ELF.
    elf: u16,
    /// `Machine` of a PE header; 0 where EFI has none.
    pe: u16,
    /// The size of a pointer in bytes.
    pub pointer: u8,
    /// The order of bytes.
    pub little_endian: bool,
    /// A struct that the family's kernels have and no others, where one is known.
    mark: Option<&'static str>,
}

const fn machine(
    arch: &'static str,
    elf: u16,
    pe: u16,
    pointer: u8,
    little_endian: bool,
    mark: Option<&'static str>,
) -> Machine {
    Machine { arch, elf, pe, pointer, little_endian, mark }
}

const MACHINES: &[Machine] = &[
    machine("x86_64", 62, 0x8664, 8, true, Some("cpuinfo_x86")),
    machine("x86", 3, 0x014c, 4, true, Some("cpuinfo_x86")),
    machine("aarch64", 183, 0xaa64, 8, true, Some("arm64_cpu_capabilities")),
    machine("arm", 40, 0x01c2, 4, true, Some("machine_desc")),
    machine("riscv64", 243, 0x5064, 8, true, Some("riscv_isa_ext_data")),
    machine("loongarch64", 258, 0x6264, 8, true, Some("loongarch_fpu")),
    machine("powerpc64le", 21, 0, 8, true, Some("machdep_calls")),
    machine("s390x", 22, 0, 8, false, None),
];

impl Machine {
    /// The machine of a key's architecture.
    pub fn named(arch: &str) -> Option<Machine> {
        MACHINES.iter().copied().find(|machine| machine.arch == arch)
    }

    /// The machine of an ELF header: the number alone does not tell the byte orders and sizes of a family apart.
    pub fn of_elf(number: u16, pointer: u8, little_endian: bool) -> Option<Machine> {
        let fits = |machine: &Machine| machine.pointer == pointer && machine.little_endian == little_endian;
        MACHINES.iter().copied().find(|machine| machine.elf == number && fits(machine))
    }

    /// The machine of a kernel's types, of which `has` says whether they have a struct: raw BTF does not say what it is of.
    pub fn of_types(has: impl Fn(&str) -> bool, pointer: u32) -> Option<Machine> {
        let fits = |machine: &Machine| u32::from(machine.pointer) == pointer && machine.mark.is_some_and(&has);
        MACHINES.iter().copied().find(fits)
    }

    /// The machine of a PE header.
    pub fn of_pe(number: u16) -> Option<Machine> {
        MACHINES.iter().copied().find(|machine| machine.pe != 0 && machine.pe == number)
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.arch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::arch::Arch;

    #[test]
    fn every_machine_is_an_architecture_of_keys() {
        for machine in MACHINES {
            assert!(Arch::named(machine.arch).is_some(), "{machine}");
        }
    }

    #[test]
    fn families_are_told_apart() {
        assert_eq!(Machine::of_elf(62, 8, true).map(|machine| machine.arch), Some("x86_64"));
        assert_eq!(Machine::of_elf(21, 8, false), None, "big-endian PowerPC has no target here");
        assert_eq!(Machine::of_pe(0xaa64).map(|machine| machine.arch), Some("aarch64"));
        assert_eq!(Machine::of_pe(0), None);
    }
}
