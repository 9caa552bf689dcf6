//! Integration tests: see `docs/testing.md`.

mod build;
mod doctor;
mod guest;
mod inputs;
mod offline;
mod options;
mod out_of_tree;
mod releases;
mod scripts;
mod selection;
mod toolchain;
