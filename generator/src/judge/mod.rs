//! The two compilers that must agree with what is written: the kernel's own, and rustc.

mod core;
pub mod gcc;
pub mod rustc;
pub mod tries;
mod undeclared;
pub mod values;
pub mod witness;
