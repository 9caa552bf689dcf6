//! The two compilers that must agree with what is written: the kernel's own, and rustc.

mod core;
pub mod gcc;
pub mod rustc;
pub mod tries;
mod undeclared;
pub mod values;
pub mod witness;

/// What a compiler has against something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    pub why: String,
    /// `FILE:LINE:COLUMN` of a header, where it is within one.
    pub place: Option<String>,
}
