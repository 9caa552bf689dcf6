//! Where kernels come from: a list of sources in, header trees in the user's cache out.
//!
//! 1. [`list`]: `generator/kernels.toml`, which names suites, architectures and configurations, and no kernel;
//! 2. [`sources`]: the mirror that the system's own apt uses;
//! 3. [`apt`]: a private state folder of apt, whose indexes hold the suites of the list;
//! 4. [`index`], [`resolve`]: which kernels these are, by the packages that each is made of;
//! 5. [`record`]: what was found, in a file of the cache, so that no later step needs the network;
//! 6. [`fetch`]: packages are downloaded, checked and unpacked by [`place`]; [`configured`] makes trees from sources.
//!
//! Whoever wants kernels takes them from [`record::known`]: in the list's order, with the places of their trees.

pub mod apt;
pub mod configured;
pub mod download;
pub mod fetch;
pub mod index;
pub mod kernel;
pub mod list;
pub mod names;
pub mod place;
pub mod record;
pub mod resolve;
pub mod sources;
pub mod version;

pub use kernel::Kernel;
pub use list::List;
pub use names::{Selection, GONE};
