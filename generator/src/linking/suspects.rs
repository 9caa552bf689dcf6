//! Shims that the compiler refused for other kernels. It stops at the first errors of some kinds, so one of them costs its unit
//! another round each: those that are likely to be refused are tried by themselves. What is tried with what decides the time,
//! and nothing else.

use std::collections::BTreeSet;

use crate::store::manifest::Manifest;

use super::shims::Shim;

/// The names.
#[derive(Debug, Clone, Default)]
pub struct Suspects(BTreeSet<String>);

impl Suspects {
    /// What is not there for the keys of a store.
    pub fn of(manifest: &Manifest) -> Suspects {
        Suspects(manifest.keys.values().flat_map(|row| row.unavailable.keys().cloned()).collect())
    }

    /// The shims that are, and those that are not.
    pub fn part(&self, shims: Vec<Shim>) -> (Vec<Shim>, Vec<Shim>) {
        shims.into_iter().partition(|shim| self.0.contains(shim.name()))
    }
}
