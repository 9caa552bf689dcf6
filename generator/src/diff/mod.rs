//! What changed in the kernel's interface between two keys of the store.
//!
//! 1. [`side`]: a key's facts and links, as items by name; [`fields`]: the members of records; [`links`]: who may link to them;
//! 2. [`compare`]: the items of two keys, one with its namesake; [`rename`]: what goes on under another name;
//! 3. [`report`], [`lines`]: what is printed.
//!
//! `docs/diff.md` has the format for programs.

pub mod compare;
pub mod fields;
pub mod item;
pub mod lines;
pub mod links;
pub mod rename;
pub mod report;
pub mod side;

#[cfg(test)]
mod tests;
