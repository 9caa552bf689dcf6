// What 6.12.111-aarch64-d8528f4c brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const FIXADDR_TOT_SIZE: i32 = 4034560;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073697128448;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 979;

pub const FIX_P4D: fixed_addresses = 983;

pub const FIX_PGD: fixed_addresses = 984;

pub const FIX_PMD: fixed_addresses = 981;

pub const FIX_PTE: fixed_addresses = 980;

pub const FIX_PUD: fixed_addresses = 982;

pub const __end_of_fixed_addresses: fixed_addresses = 985;
