//! Integration tests: see `docs/testing.md`.

mod abstractions;
mod build;
mod cache;
mod cycles;
mod docs;
mod doctor;
mod examples;
mod exports;
mod files;
mod guest;
mod inputs;
mod lint;
mod offline;
mod options;
mod out_of_tree;
mod proof;
mod releases;
mod rustc;
mod scripts;
mod selection;
mod shims;
mod sources;
mod toolchain;
mod translated;
