//! One page about the whole store, for a browser: which kernels there are and in which state, and any item on all of them.
//!
//! 1. [`catalogue`]: the items of all keys, by name, what is the same on several kernels said once;
//! 2. [`kernels`]: the keys, in the order in which a person reads them;
//! 3. [`matrix`]: the tables of keys, as HTML;
//! 4. [`page`]: all of it in one file, with the style and the script that lie here beside these modules.
//!
//! The page asks nothing of a network, and says so to the browser. Same store, same bytes. `docs/reading.md` has the format of
//! its data.

pub mod catalogue;
pub mod kernels;
pub mod matrix;
pub mod page;
pub mod ranges;

#[cfg(test)]
mod tests;
