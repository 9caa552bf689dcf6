//! What several tasks share.
//!
//! [`Arc`] is always there; the locks and what else waits come with the group `sync`:
//! `linux-kmod = { …, features = ["sync"] }`.

mod arc;

pub use self::arc::{Arc, ArcBorrow, UniqueArc};
