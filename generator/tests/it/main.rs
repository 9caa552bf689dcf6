//! The generator, run over a kernel tree of a dozen headers. Needs what `generate` needs: gcc, make, rustc, libclang 19.1.7;
//! and for the page of `report` a browser: chromium.

mod arches;
mod browser;
mod committed;
mod devtools;
mod diff;
mod fetch;
#[path = "../../src/image/fixture.rs"]
mod images;
mod kernels;
mod matching;
mod output;
mod refusals;
mod report;
mod store;
mod support;
