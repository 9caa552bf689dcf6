//! BTF, the description of a kernel's types that the kernel carries with it: a judge of the bindings from outside.
//!
//! 1. [`read`], [`types`]: the bytes in, types out;
//! 2. [`kernel`]: the types by name; [`spell`]: as C writes them;
//! 3. [`ctype`]: the C types that the facts name, parsed; [`set`]: the facts of a key by name;
//! 4. [`same`]: whether two types are the same; [`rows`], [`records`], [`compare`]: whether the facts hold;
//! 5. [`exceptions`]: differences whose cause is known;
//! 6. [`keys`]: which keys an image is compared with; [`report`]: what is printed.

pub mod check;
pub mod compare;
pub mod ctype;
pub mod exceptions;
pub mod kernel;
pub mod keys;
pub mod read;
pub mod records;
pub mod report;
pub mod rows;
pub mod same;
pub mod set;
pub mod spell;
pub mod types;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

pub use kernel::Btf;
