//! The generator, run over a kernel tree of a dozen headers. Needs what `generate` needs: gcc, make, rustc, libclang 19.

mod output;
mod refusals;
mod store;
mod support;
