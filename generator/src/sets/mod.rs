//! A set: the items and facts of one kernel, sorted into groups.

pub mod assign;
pub mod availability;
pub mod claims;
pub mod coverage;
pub mod expand;
pub mod origins;
pub mod sorted;
pub mod stock;
