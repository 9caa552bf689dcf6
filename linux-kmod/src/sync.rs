//! What several tasks share.
//!
//! [`Arc`] is always there; the locks and what else waits come with the group `sync`:
//! `linux-kmod = { …, features = ["sync"] }`.
//!
//! | | |
//! |---|---|
//! | `Mutex` | one at a time; waiters sleep |
//! | `SpinLock` | one at a time; waiters spin, with interrupts off if need be |
//! | `RwLock` | many readers or one writer; waiters spin |
//! | `CondVar` | sleeping until a value behind a lock changes |
//! | `WaitQueue` | sleeping until a condition is true |
//! | `Completion` | sleeping until something is done |
//! | `rcu` | reading what is replaced and never changed |
//!
//! Locks of the kernel do not move. What makes one is an initialiser (`new_mutex!` and its kin), which [`init`](mod@crate::init) is about.
//! With it comes a lockdep class for the place where it stands, as in C.
//!
//! Taking a lock where none may be taken, in the wrong order, or twice is no less a deadlock than in C. Memory stays safe, as long as
//! no guard is forgotten (`mem::forget`, `Box::leak`): a lock points to the task that holds it.

mod arc;
#[cfg(all(MODULE, feature = "sync"))]
mod completion;
#[cfg(all(MODULE, feature = "sync"))]
mod condvar;
#[cfg(all(MODULE, feature = "sync"))]
pub mod lock;
#[cfg(all(MODULE, feature = "sync"))]
pub mod rcu;
#[cfg(all(MODULE, feature = "sync"))]
mod rwlock;
#[cfg(all(MODULE, feature = "sync"))]
mod wait;

pub use self::arc::{Arc, ArcBorrow, UniqueArc};

#[cfg(all(MODULE, feature = "sync"))]
pub use self::{
    completion::Completion,
    condvar::{CondVar, CondVarTimeoutResult},
    lock::mutex::{Mutex, MutexGuard},
    lock::spinlock::{SpinLock, SpinLockGuard},
    rwlock::{ReadGuard, RwLock, WriteGuard},
    wait::WaitQueue,
};
#[cfg(all(MODULE, feature = "sync"))]
pub use crate::lockdep::LockClassKey;
#[cfg(all(MODULE, feature = "sync"))]
#[doc(no_inline)]
pub use crate::{new_condvar, new_mutex, new_rwlock, new_spinlock, new_waitqueue, static_lock_class};
