//! Turns the flags that kbuild has for its compiler into flags for libclang.
//!
//! Only flags that clang refuses are left out. Every `-D` and `-include` is passed on: a definition on which bindgen
//! and the kernel's compiler differ changes sizes in silence.

use crate::kernel::arch::Arch;
use crate::kernel::kbuild::without_resource_headers;

use super::library::Library;

/// What clang refuses or what says nothing to a parser; a trailing `*` stands for any ending. When libclang reports an
/// unknown argument, this is the list to add it to.
const REFUSED: &[&str] = &[
    // Warnings and dependency files. `-Wp,` and `-Wa,` are among them.
    "-W*",
    // Optimisation and code generation of GCC alone.
    "-fasan-shadow-offset=*",
    "-fconserve-stack",
    "-fdiagnostics-show-context=*",
    "-femit-struct-debug-baseonly",
    "-fmacro-prefix-map=*",
    "-ffile-prefix-map=*",
    "-fdebug-prefix-map=*",
    "-fmin-function-alignment=*",
    "-fno-allow-store-data-races",
    "-fno-dwarf2-cfi-asm",
    "-fno-inline-functions-called-once",
    "-fno-isolate-erroneous-paths-dereference",
    "-fno-ipa-cp-clone",
    "-fno-ipa-icf",
    "-fno-ipa-ra",
    "-fno-ipa-sra",
    "-fno-partial-inlining",
    "-fno-reorder-blocks",
    "-fno-tree-loop-im",
    "-fno-tree-loop-distribute-patterns",
    "-fno-var-tracking*",
    "-fplugin*",
    "-fsanitize=bounds-strict",
    "-fsanitize=kernel-address",
    "-fsanitize-coverage=*",
    "-fstack-protector-guard*",
    "-fvar-tracking*",
    "-fzero-init-padding-bits=*",
    "-falign-*",
    "-flive-patching=*",
    "--param*",
    "-mstack-protector-guard*",
    // x86
    "-maccumulate-outgoing-args",
    "-mfunction-return=*",
    "-mharden-sls=*",
    "-mindirect-branch*",
    "-mno-fp-ret-in-387",
    "-mpreferred-stack-boundary=*",
    "-mrecord-mcount",
    "-mskip-rax-setup",
    // arm, arm64
    "-mapcs*",
    "-mno-fdpic",
    "-mno-sched-prolog",
    "-mno-thumb-interwork",
    "-mtpcs*",
    "-msve-vector-bits=*",
    "-mfpu=vfp",
    // powerpc
    "-mabi=no-altivec",
    "-mcall-aixdesc",
    "-mno-pointers-to-nested-functions",
    "-mno-prefixed",
    "-mno-pcrel",
    "-mno-save-toc-indirect",
    "-mno-string",
    "-mno-strict-align",
    "-mprofile-kernel",
    "-mspe=*",
    "-mtraceback=*",
    // s390
    "-mindirect-branch*",
    "-mno-pic-data-is-text-relative",
    "-mpacked-stack",
    "-mstack-size=*",
    "-mstack-guard=*",
    "-mwarn-dynamicstack",
    "-mwarn-framesize=*",
    // riscv, loongarch
    "-mno-riscv-attribute",
    "-misa-spec=*",
    "-mexplicit-relocs*",
    "-mno-check-zero-division",
    "-mno-lsx",
    "-mno-lasx",
    "-mdirect-extern-access",
    "-mno-direct-extern-access",
];

/// What clang refuses for one architecture, and has to know for another.
const REFUSED_FOR: &[(&str, &[&str])] = &[
    // The one ABI that its kernel has, under GCC's name.
    ("aarch64", &["-mabi=lp64"]),
    // A target for which clang cannot do it.
    ("powerpc64le", &["-fpatchable-function-entry=*"]),
];

fn is_refused(flag: &str, arch: Arch) -> bool {
    let own = REFUSED_FOR.iter().filter(|(name, _)| *name == arch.name).flat_map(|(_, flags)| *flags);
    REFUSED.iter().chain(own).any(|pattern| match pattern.strip_suffix('*') {
        Some(start) => flag.starts_with(start),
        None => flag == *pattern,
    })
}

/// The arguments for libclang.
pub fn for_clang(c_flags: &[String], arch: Arch, library: &Library) -> Vec<String> {
    let mut args = vec![format!("--target={}", arch.clang), "-w".to_owned()];
    // -nostdinc takes clang's own headers off the path; kernels before 5.15 include <stdarg.h>.
    args.extend(["-isystem".to_owned(), library.resource_headers.to_string_lossy().into_owned()]);
    // GCC's would come first and speak of GCC's builtins.
    let mut flags = without_resource_headers(c_flags).into_iter();
    while let Some(flag) = flags.next() {
        // In two words, the second is its value.
        if flag == "--param" {
            flags.next();
        } else if !is_refused(flag, arch) {
            args.push(for_this_clang(flag));
        }
    }
    args
}

/// Flags that clang knows by another value.
fn for_this_clang(flag: &str) -> String {
    match flag.strip_prefix("-march=") {
        // The extensions that GCC wants named are part of clang's base.
        Some(isa) if isa.starts_with("rv") => {
            let isa = ["_zicsr", "_zifencei", "_zacas", "_zabha"]
                .iter()
                .fold(isa.to_owned(), |isa, part| isa.replace(part, ""));
            format!("-march={isa}")
        }
        _ => flag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gcc_flags_go_and_definitions_stay() {
        let library = Library { version: "19".to_owned(), resource_headers: "/r".into() };
        let arch = Arch::of(&[("CONFIG_X86_64".to_owned(), "1".to_owned())].into()).unwrap();
        let given = [
            "-Wp,-MMD,x.d",
            "-nostdinc",
            "-isystem",
            "/usr/lib/gcc/x/include",
            "-I/k",
            "-D__KERNEL__",
            "-include",
            "/k/kconfig.h",
            "-mpreferred-stack-boundary=3",
            "-Wall",
            "--param",
            "x=1",
            "-fshort-wchar",
            "-fms-extensions",
        ];
        let given: Vec<String> = given.map(str::to_owned).into();
        assert_eq!(
            for_clang(&given, arch, &library)[2..],
            [
                "-isystem",
                "/r",
                "-nostdinc",
                "-I/k",
                "-D__KERNEL__",
                "-include",
                "/k/kconfig.h",
                "-fshort-wchar",
                "-fms-extensions"
            ]
        );
    }

    #[test]
    fn an_abi_is_named_where_there_are_several() {
        let library = Library { version: "19".to_owned(), resource_headers: "/r".into() };
        let given = ["-mabi=lp64".to_owned(), "-march=rv64imac_zicsr_zifencei".to_owned()];
        let of = |name: &str| for_clang(&given, Arch::named(name).unwrap(), &library)[4..].to_vec();
        assert_eq!(of("riscv64"), ["-mabi=lp64", "-march=rv64imac"]);
        assert_eq!(of("aarch64"), ["-march=rv64imac"]);
    }
}
