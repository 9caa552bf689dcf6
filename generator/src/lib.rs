//! Makes the bindings of linux-kmod: kernel header trees in, committed text out.
//!
//! The way of one run of `generate`, a module a step:
//!
//! 1. [`kernel`]: what the header tree says of itself, and the flags that its kbuild gives a module;
//! 2. [`bind::headers`], [`groups`]: which headers are bound;
//! 3. [`clang`]: the declarations, their headers and layouts, from libclang;
//! 4. [`linking`]: what the kernel exports, and C shims for what has no symbol;
//! 5. [`bind`]: the Rust items, from bindgen, with stable names and without ballast;
//! 6. [`judge`]: the kernel's compiler and rustc check every number, and what they contradict is dropped;
//! 7. [`sets`]: each item and fact goes to its group;
//! 8. [`parcel`]: it is wrapped up, whole and by itself;
//! 9. [`store`]: the set is written next to the older ones, sharing their records.
//!
//! The formats are in `docs/architecture.md`.

#[path = "../../kmod-build/src/abi.rs"]
pub mod abi;
#[path = "../../kmod-build/src/agree.rs"]
pub mod agree;
pub mod bind;
#[path = "../../kmod-build/src/bits.rs"]
pub mod bits;
pub mod btf;
pub mod cache;
pub mod clang;
#[path = "../../kmod-build/src/docs/cpp.rs"]
pub mod cpp;
pub mod diff;
#[path = "../../kmod-build/src/facts.rs"]
pub mod facts;
pub mod groups;
pub mod image;
pub mod judge;
pub mod kernel;
pub mod kernels;
pub mod linking;
#[path = "../../kmod-build/src/links.rs"]
pub mod links;
pub mod make;
pub mod matrix;
pub mod parallel;
pub mod parcel;
pub mod progress;
#[path = "../../kmod-build/src/refuse.rs"]
pub mod refuse;
pub mod report;
pub mod scratch;
#[path = "../../kmod-build/src/set.rs"]
pub mod set;
pub mod sets;
#[path = "../../kmod-build/src/shim.rs"]
pub mod shim;
pub mod store;
#[path = "../../kmod-build/src/linking/symvers.rs"]
pub mod symvers;
#[path = "../../kmod-build/src/terse.rs"]
pub mod terse;
pub mod verbs;
#[path = "../../kmod-build/src/witness.rs"]
pub mod witness;

/// The version of bindgen that this generator was built with.
pub const BINDGEN_VERSION: &str = env!("BINDGEN_VERSION");

/// A digest of everything in this generator that decides what it makes.
pub const STATE: &str = env!("GENERATOR_STATE");
