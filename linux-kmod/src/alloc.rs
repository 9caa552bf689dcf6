//! Memory that can run out: allocations that take flags and return errors.
//!
//! [`KBox`], [`KVec`] and their kin never abort. Whatever allocates takes [`Flags`], which say what the kernel may do to find the
//! memory, and returns [`AllocError`], which `?` turns into `ENOMEM`:
//!
//! ```
//! use linux_kmod::prelude::*;
//!
//! fn squares(n: usize) -> Result<KVec<u64>> {
//!     let mut squares = KVec::with_capacity(n, GFP_KERNEL)?;
//!     for i in 0..n as u64 {
//!         squares.push(i * i, GFP_KERNEL)?;
//!     }
//!     Ok(squares)
//! }
//! # assert_eq!(squares(4).unwrap().as_slice(), [0, 1, 4, 9]);
//! ```
//!
//! | owner | allocator | memory |
//! |---|---|---|
//! | [`KBox`], [`KVec`], [`Arc`](crate::sync::Arc) | [`Kmalloc`] | from the slab; contiguous; up to a few MiB |
//! | [`VBox`], [`VVec`] | [`Vmalloc`] | whole pages, contiguous in virtual addresses only; may sleep |
//! | [`KVBox`], [`KVVec`] | [`KVmalloc`] | from the slab where that has some, else of the second kind |
//!
//! What is of the second kind may sleep when it is freed as well: drop it neither under a spinlock nor in a section of RCU. The slab's
//! may be dropped anywhere.
//!
//! What the `alloc` crate of the Rust distribution has (`vec`, `string`, `format!`, …) is here too. Its types allocate with
//! `GFP_KERNEL`, and those of its methods that cannot return an error panic when there is no memory.

pub mod allocator;
pub mod flags;
mod kbox;
mod kvec;

pub use self::allocator::{AllocError, Allocator, KVmalloc, Kmalloc, Vmalloc};
pub use self::flags::Flags;
pub use self::kbox::{Box, KBox, KVBox, VBox};
pub use self::kvec::{IntoIter, KVVec, KVec, VVec, Vec};
#[doc(no_inline)]
pub use rust_alloc::*;
