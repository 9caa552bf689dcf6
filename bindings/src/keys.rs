// The sets of this store. Written by `cargo generator`, not to be edited.
#[cfg(kernel = "6.1.192-x86_64-37c90972")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-37c90972/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-39675d08")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-39675d08/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-4244ef8b")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-4244ef8b/mod.rs"));
// A set of the user's own.
#[cfg(not(any(
    kernel = "6.1.192-x86_64-37c90972",
    kernel = "6.1.192-x86_64-39675d08",
    kernel = "6.1.192-x86_64-4244ef8b",
)))]
include!(concat!(env!("KMOD_SETS"), "/user/mod.rs"));
