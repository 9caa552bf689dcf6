//! What the integration tests in `it/` are made of.
//!
//! A test here does what a user does: it runs `make` or a script of `scripts/`, and looks at the exit status, at what
//! was said and at what lies on disk; or it boots a real kernel in QEMU and looks at the kernel log.
//!
//! | module | concern |
//! |---|---|
//! | [`command`] | runs a command in a clean environment, keeps its output, says all of it when an assertion fails |
//! | [`scratch`] | temporary folders, of which none outlives the next run |
//! | [`repo`] | this checkout, and scratch copies of it that a test may damage |
//! | [`rows`] | the rows of its table of keys |
//! | [`arch`], [`cross`] | architectures, and how modules and programs are compiled for another one than this machine's |
//! | [`archive`] | other kernels, of Debian's archive |
//! | [`kernel`] | the kernel that is under test: header tree, image, key |
//! | [`toolchain`] | toolchains that lack something |
//! | [`tree`] | copies of the header tree that a test may damage |
//! | [`module`] | test modules of `tests/modules`, built out of tree as a user's are |
//! | [`program`] | programs of `tests/programs`, which modules are used by in the guest |
//! | [`expanded`] | the bindings that a module was built with, as text |
//! | [`tables`] | constants that are chosen from them, for a module in Rust and one in C |
//! | [`reference`] | modules in C alone, to hold against |
//! | [`guest`] | one boot, many steps; the kernel log of each step by itself |

#[path = "../../generator/src/kernel/arch.rs"]
pub mod arch;
pub mod archive;
pub mod command;
pub mod cross;
pub mod expanded;
pub mod guest;
pub mod kernel;
pub mod module;
pub mod program;
pub mod reference;
pub mod repo;
#[path = "../../generator/src/store/rows.rs"]
pub mod rows;
pub mod scratch;
pub mod tables;
pub mod toolchain;
pub mod tree;
