//! libclang: found at run time, pinned to one version, and asked for what bindgen does not tell.

pub mod flags;
pub mod inlines;
pub mod library;
pub mod macros;
pub mod overlay;
pub mod parse;
pub mod records;
pub mod renamed;
pub mod spell;
pub mod tagged;
pub mod typed;
pub mod walk;
