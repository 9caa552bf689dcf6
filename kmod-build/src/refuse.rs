//! Kernels that no bindings can be right for, refused by the name of the option.

use crate::fail::{Failure, Result};
use crate::tree::Tree;

/// Options, and why a module of ours must not be built for a kernel that has them.
const REFUSED: [(&str, &str); 8] = [
    ("CONFIG_RANDSTRUCT", "the compiler shuffles structure layouts with a seed that bindings cannot know"),
    ("CONFIG_GCC_PLUGIN_RANDSTRUCT", "the compiler shuffles structure layouts with a seed that bindings cannot know"),
    ("CONFIG_CFI_CLANG", "indirect calls are checked against type hashes that these builds do not emit"),
    ("CONFIG_CFI", "indirect calls are checked against type hashes that these builds do not emit"),
    ("CONFIG_LTO_CLANG", "its objects are LLVM bitcode, and this project links machine code"),
    ("CONFIG_KASAN_SW_TAGS", "pointers carry tags that Rust code would have to keep"),
    ("CONFIG_KASAN_HW_TAGS", "pointers carry tags that Rust code would have to keep"),
    ("CONFIG_SHADOW_CALL_STACK", "x18 is reserved, and these builds do not reserve it yet"),
];

/// Refuses a kernel by the first option that rules it out.
pub fn check(tree: &Tree) -> Result<()> {
    for (option, why) in REFUSED {
        if tree.is_set(option) {
            return Err(Failure::new(format!("Rust modules cannot be built for a kernel with {option}: {why}"))
                .at(tree.path.display())
                .mend(format!(
                    "use a kernel without {option}; no stock distribution kernel for servers and desktops sets it"
                )));
        }
    }
    Ok(())
}
