//! The rows, in the order of the table. Each file measures what belongs together, and yields one row or several.

mod again;
mod bindgen;
mod bindings;
mod cold;
mod first;
mod run;
mod shims;
mod size;
mod store;
mod witness;

use crate::context::Context;
use crate::row::Row;
use anyhow::Result;

/// What is measured in one go.
#[derive(Debug)]
pub struct Task {
    /// The rows that it yields.
    pub ids: &'static [&'static str],
    /// Measures them.
    pub measure: fn(&Context) -> Result<Vec<Row>>,
}

/// All of them.
pub const TASKS: [Task; 13] = [
    Task { ids: &["first"], measure: first::hello },
    Task { ids: &["first-all"], measure: first::all },
    Task { ids: &["first-uncompiled"], measure: first::uncompiled_hello },
    Task { ids: &["first-all-uncompiled"], measure: first::uncompiled_all },
    Task { ids: &["noop", "edit"], measure: again::measure },
    Task { ids: &["size", "text", "size-formatted", "text-formatted"], measure: size::measure },
    Task {
        ids: &[
            "run-read-1",
            "run-read-4k",
            "run-read-1m",
            "run-write-1",
            "run-write-4k",
            "run-write-1m",
            "run-ioctl",
            "text-chrdev",
        ],
        measure: run::measure,
    },
    Task { ids: &["shim", "shims", "shims-c", "shim-added"], measure: shims::measure },
    Task { ids: &["witness", "witness-few", "witness-all"], measure: witness::measure },
    Task { ids: &["bindings", "bindings-all", "bindings-keys"], measure: bindings::measure },
    Task { ids: &["store", "store-packed", "store-point", "store-arch"], measure: store::measure },
    Task { ids: &["cold"], measure: cold::measure },
    Task { ids: &["bindgen"], measure: bindgen::measure },
];

/// How often short things are measured.
const SHORT: usize = 7;
/// How often things are measured that take half a minute.
const LONG: usize = 3;
