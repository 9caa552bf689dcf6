//! The generator, run over a kernel tree of a dozen headers. Needs what `generate` needs: gcc, make, rustc, libclang 19.

mod arches;
mod diff;
#[path = "../../src/image/fixture.rs"]
mod images;
mod kernels;
mod matching;
mod output;
mod refusals;
mod store;
mod support;
