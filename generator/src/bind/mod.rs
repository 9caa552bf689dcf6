//! From headers to Rust items: bindgen writes them, the passes here make them small, stable and sharable.

pub mod bitfields;
pub mod headers;
pub mod items;
pub mod macros;
pub mod opaque;
pub mod refs;
pub mod rename;
pub mod run;
pub mod shims;
pub mod trim;
