//! What is asked of a kernel: its header tree, its package, the flags that its kbuild gives a module.

pub mod arch;
pub mod compiler;
pub mod config;
pub mod kbuild;
pub mod source;
pub mod tree;
