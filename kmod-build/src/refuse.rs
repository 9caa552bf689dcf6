//! Kernels that no module of ours must be built for, refused by the name of the option.
//!
//! What depends on the compiler rather than on the kernel alone is found where that is known: a retpoline kernel with a
//! rustc that cannot make retpolines when the sysroot is built, an architecture without a target in `Kbuild.include`.

const SHUFFLED: &str = "the compiler shuffles structure layouts with a seed that bindings cannot know";
const TYPED_CALLS: &str = "indirect calls are checked against type hashes that these builds do not emit";
const TAGGED: &str = "pointers carry tags that Rust code would have to keep, which nobody has shown that it does";

/// Options, and why. Generic KASAN is not among them: it works on the instrumented code of others, and Rust code goes
/// without. Neither are KCOV, GCOV, UBSAN and ftrace, for the same reason.
const REFUSED: [(&str, &str); 8] = [
    ("CONFIG_RANDSTRUCT", SHUFFLED),
    ("CONFIG_GCC_PLUGIN_RANDSTRUCT", SHUFFLED),
    ("CONFIG_CFI_CLANG", TYPED_CALLS),
    ("CONFIG_CFI", TYPED_CALLS),
    ("CONFIG_LTO_CLANG", "its objects are LLVM bitcode, and this project links machine code"),
    ("CONFIG_KASAN_SW_TAGS", TAGGED),
    ("CONFIG_KASAN_HW_TAGS", TAGGED),
    ("CONFIG_SHADOW_CALL_STACK", "a register holds the shadow stack's place, and these builds do not reserve it"),
];

/// The first option that rules a kernel out, and why.
pub fn reason(is_set: impl Fn(&str) -> bool) -> Option<(&'static str, &'static str)> {
    REFUSED.into_iter().find(|(option, _)| is_set(option))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The option by which a kernel that has only this one is refused.
    fn refused_by(set: &str) -> Option<&'static str> {
        reason(|option| option == set).map(|(option, _)| option)
    }

    #[test]
    fn every_name_of_what_cannot_work_is_refused() {
        for option in [
            "CONFIG_RANDSTRUCT",
            "CONFIG_GCC_PLUGIN_RANDSTRUCT",
            "CONFIG_CFI_CLANG",
            "CONFIG_CFI",
            "CONFIG_LTO_CLANG",
            "CONFIG_KASAN_SW_TAGS",
            "CONFIG_KASAN_HW_TAGS",
            "CONFIG_SHADOW_CALL_STACK",
        ] {
            assert_eq!(refused_by(option), Some(option));
        }
    }

    #[test]
    fn what_leaves_rust_code_alone_is_allowed() {
        for option in [
            "CONFIG_KASAN",
            "CONFIG_KASAN_GENERIC",
            "CONFIG_KCOV",
            "CONFIG_UBSAN",
            "CONFIG_RANDOMIZE_BASE",
            "CONFIG_RANDSTRUCT_NONE",
            "CONFIG_ARCH_SUPPORTS_SHADOW_CALL_STACK",
            "CONFIG_ARCH_SUPPORTS_CFI_CLANG",
            "CONFIG_LTO_NONE",
            "CONFIG_MITIGATION_RETPOLINE",
        ] {
            assert_eq!(refused_by(option), None);
        }
    }
}
