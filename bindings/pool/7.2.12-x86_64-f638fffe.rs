// What 7.2.12-x86_64-f638fffe brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const FOP_IMMUTABLE: u32 = 256;

pub const LINUX_VERSION_CODE: i32 = 459276;

pub const LINUX_VERSION_SUBLEVEL: i32 = 12;
