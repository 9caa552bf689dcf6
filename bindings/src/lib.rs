//! The kernel's C interface as Rust items: types, constants, functions and variables, under their C names.
//!
//! Nothing is generated while a module builds. Each kernel has a set of items that was made ahead of time; the build picks
//! the set that fits the kernel at hand, proves it with the kernel's own compiler, and names it by a cfg:
//!
//! * `kernel = "<key>"` says which set to include, out of the folder in the environment variable `KMOD_SETS`;
//! * a cargo feature per group of headers (`fs`, `net`, …) says how much of it; the group `base` is always there;
//! * `kernel_at_least = "6.4"` (one for each version that the kernel reaches) and `CONFIG_*` describe the kernel itself.
//!
//! All items stand in one flat module, so a type has one identity whichever group brought it. They are raw: using them
//! is `unsafe`, and their documentation is the kernel's. The crate `linux-kmod` puts safe abstractions on top.
//!
//! This crate depends on nothing.

#![no_std]

#[allow(non_camel_case_types, reason = "C names")]
pub mod ctypes;

// Checked first, so that a plain `cargo build` says what to do instead of failing to find a file.
const _: &str = env!(
    "KMOD_SETS",
    "this crate is built by `make`, which finds the kernel and its set of bindings: run `make` in the module's folder"
);

/// The set that the build picked, flat.
#[allow(
    missing_docs,
    dead_code,
    improper_ctypes,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unknown_lints,
    unnecessary_transmutes,
    unsafe_op_in_unsafe_fn,
    unused_imports,
    reason = "the items are the kernel's, named and shaped as in C"
)]
#[allow(clippy::all, clippy::undocumented_unsafe_blocks, clippy::missing_safety_doc)]
mod selected {
    include!("keys.rs");
}

#[allow(unused_imports, reason = "a set outside the table of keys may be empty")]
pub use selected::*;
