// What 6.12.116-x86_64-83b43f38 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const LINUX_VERSION_CODE: i32 = 396404;

pub const LINUX_VERSION_SUBLEVEL: i32 = 116;
