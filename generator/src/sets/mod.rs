//! A set: the items and facts of one kernel, sorted into groups.

pub mod assign;
pub mod expand;
pub mod facts;
pub mod sorted;
pub mod stock;
