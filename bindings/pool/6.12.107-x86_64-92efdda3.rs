// What 6.12.107-x86_64-92efdda3 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const X86_VECTOR_MSI_FLAGS_REQUIRED: u32 = 3;

pub const X86_VECTOR_MSI_FLAGS_SUPPORTED: u32 = 1245183;

pub const RT6_TABLE_DFLT: u32 = 254;

pub const RT6_TABLE_INFO: u32 = 254;

pub const RT6_TABLE_LOCAL: u32 = 255;

pub const RT6_TABLE_MAIN: u32 = 254;

pub const RT6_TABLE_PREFIX: u32 = 254;

pub const RT6_TABLE_UNSPEC: u32 = 0;
