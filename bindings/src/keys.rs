// The sets of this store. Written by `cargo generator`, not to be edited.
#[cfg(kernel = "6.1.192-x86_64-a30dbe5f")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-a30dbe5f/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-b8653803")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-b8653803/mod.rs"));
#[cfg(kernel = "6.1.192-x86_64-bf6f82f7")]
include!(concat!(env!("KMOD_SETS"), "/6.1.192-x86_64-bf6f82f7/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-2ddb41ed")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-2ddb41ed/mod.rs"));
#[cfg(kernel = "6.12.117-x86_64-3ae29ba4")]
include!(concat!(env!("KMOD_SETS"), "/6.12.117-x86_64-3ae29ba4/mod.rs"));
// A set of the user's own.
#[cfg(not(any(
    kernel = "6.1.192-x86_64-a30dbe5f",
    kernel = "6.1.192-x86_64-b8653803",
    kernel = "6.1.192-x86_64-bf6f82f7",
    kernel = "6.12.117-x86_64-2ddb41ed",
    kernel = "6.12.117-x86_64-3ae29ba4",
)))]
include!(concat!(env!("KMOD_SETS"), "/user/mod.rs"));
