//! What a module can link to: the symbols that a kernel exports, and shims for what has no symbol.
//!
//! A shim is a C function that does what a `static inline` or a macro does. Rust declares it under the name that the thing has
//! in C; its symbol has [`SHIM`](crate::links::SHIM) in front. A module's C unit gets those that its Rust code
//! calls, and no other.
//!
//! * [`exports`]: the kernel's own list;
//! * [`curated`]: macros with arguments, with the prototype that somebody wrote for each;
//! * [`shims`]: everything that wants a shim, as C;
//! * [`needs`]: what the code of a shim refers to;
//! * [`alone`]: whether the header of a shim is all that it takes.

pub mod alone;
pub mod curated;
pub mod exports;
pub mod needs;
pub mod rows;
pub mod shims;
