//! All kernels of the list, as one piece of work.
//!
//! 1. [`plan`]: which kernels the store lacks, in the list's order;
//! 2. [`making`]: a process each makes their parcels, several at a time, as far as processors and memory go;
//! 3. [`storing`]: parcels go into the store one by one in the list's order, whatever the order in which they were made: what a
//!    key shares depends on the keys before it, and on nothing else;
//! 4. [`summary`]: what became of each. While it goes on, [`bars`] show how far it is.
//!
//! Parcels are kept in a folder, so that a run that was killed goes on from there, and several machines can make a part each.

pub mod bars;
pub mod making;
pub mod plan;
pub mod storing;
pub mod summary;

/// What became of a kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The store had it before.
    Known,
    /// The cache has no headers of it.
    Absent,
    /// The store has a new key, of so many bytes.
    New { bytes: usize },
    /// Another package has the same headers.
    Shared,
    /// Its parcel is made, and left for another run to store.
    Made,
    /// Why there is no key.
    Failed(String),
}

/// A kernel when all is done.
#[derive(Debug, Clone)]
pub struct Ended {
    pub name: String,
    pub key: Option<String>,
    pub state: State,
    /// How long its parcel took, if it was made in this run.
    pub seconds: Option<f64>,
}
