// What 5.10.251-x86_64-d8012568 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const LINUX_VERSION_CODE: i32 = 330491;
