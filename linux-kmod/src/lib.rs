//! Safe abstractions for Linux kernel modules.
//!
//! A module implements [`KernelModule`] and names itself with [`kernel_module!`]:
//!
//! ```
//! # #![allow(unused)]
//! use linux_kmod::prelude::*;
//!
//! kernel_module! {
//!     type: Hello,
//!     name: "hello",
//!     author: "Me",
//!     description: "Says hello",
//!     license: "Dual MIT/GPL",
//! }
//!
//! struct Hello;
//!
//! impl KernelModule for Hello {
//!     fn init() -> Result<Self> {
//!         pr_info!("loaded\n");
//!         Ok(Hello)
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! The crate has two halves. What Rust can say is here; what only C can say (inline functions, macros, the loader's entry
//! points) is in `glue.c`, one translation unit that the kernel's build compiles for each module. `src/shims.rs` declares
//! everything that crosses between them.
//!
//! Everything beyond what is wrapped here is reachable through [`bindings`], the kernel's C interface.
//!
//! # Host builds
//!
//! Without `--cfg MODULE`, which every build for a kernel sets, the crate has neither panic handler nor global allocator:
//! so its unit tests and the examples of its documentation build and run on the host. With `--cfg KMOD_EXAMPLES` beside it, what
//! needs bindings of a kernel is there and those two are not: so the examples that need them are compiled, and not run.

#![cfg_attr(not(test), no_std)]
// For boxes and shares of traits.
#![cfg_attr(MODULE, feature(coerce_unsized, unsize))]
#![warn(missing_docs)]

// Its name is taken by the module that has all of it and more.
extern crate alloc as rust_alloc;

#[doc(no_inline)]
pub use bindings;

/// C's types as the kernel defines them.
pub mod ffi {
    #[doc(inline)]
    pub use bindings::ctypes::*;
}

pub mod alloc;
#[cfg(all(MODULE, not(KMOD_EXAMPLES)))]
mod allocator;
#[cfg(all(MODULE, feature = "fs"))]
pub mod chrdev;
pub mod error;
#[cfg(all(MODULE, feature = "fs"))]
pub mod fs;
pub mod init;
#[allow(non_snake_case, reason = "the names are those of C's macros")]
pub mod ioctl;
#[cfg(all(MODULE, feature = "fs"))]
pub mod iov;
#[cfg(all(MODULE, feature = "sync"))]
pub mod lockdep;
#[cfg(all(MODULE, feature = "fs"))]
pub mod miscdevice;
#[cfg(all(MODULE, feature = "fs", feature = "mm"))]
pub mod mm;
#[doc(hidden)]
pub mod modinfo;
pub mod module;
#[cfg(MODULE)]
pub mod moved;
#[cfg(all(MODULE, not(KMOD_EXAMPLES)))]
mod panic;
pub mod params;
#[cfg(all(MODULE, feature = "fs", feature = "sync"))]
pub mod poll;
pub mod prelude;
pub mod print;
#[cfg(all(MODULE, feature = "fs", feature = "proc"))]
pub mod procfs;
#[cfg(all(MODULE, feature = "lib"))]
pub mod random;
#[cfg(all(MODULE, feature = "fs", feature = "proc"))]
pub mod seq_file;
// Beside the rest of `fs`, which is not for the host, so that its tests are.
#[cfg(any(test, all(MODULE, feature = "fs")))]
#[path = "fs/seek.rs"]
mod seek;
mod shims;
pub mod str;
pub mod sync;
#[cfg(all(MODULE, feature = "proc"))]
pub mod sysctl;
#[cfg(all(MODULE, feature = "sync"))]
pub mod time;
pub mod transmute;
pub mod types;
#[cfg(all(MODULE, feature = "fs"))]
pub mod uaccess;

pub use error::{Error, Result};
pub use module::{InPlaceModule, KernelModule};
