//! C's types as the kernel defines them.
//!
//! They differ from [`core::ffi`] in two ways: `char` is unsigned on every architecture from Linux 6.2 on (before, it was
//! what the architecture's C says), and `long` is a machine word, so `c_long` is [`isize`] and `c_ulong` is [`usize`], as
//! in the kernel's own Rust code.

pub use core::ffi::c_void;

/// `char` of a kernel that compiles with `-funsigned-char`, or whose architecture has it unsigned anyway.
#[cfg(any(
    kernel_at_least = "6.2",
    target_arch = "aarch64",
    target_arch = "arm",
    target_arch = "powerpc",
    target_arch = "powerpc64",
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "s390x",
))]
pub type c_char = u8;

/// `char` of a kernel before 6.2 on an architecture that has it signed.
#[cfg(not(any(
    kernel_at_least = "6.2",
    target_arch = "aarch64",
    target_arch = "arm",
    target_arch = "powerpc",
    target_arch = "powerpc64",
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "s390x",
)))]
pub type c_char = i8;

/// `signed char`.
pub type c_schar = i8;
/// `unsigned char`.
pub type c_uchar = u8;
/// `short`.
pub type c_short = i16;
/// `unsigned short`.
pub type c_ushort = u16;
/// `int`.
pub type c_int = i32;
/// `unsigned int`.
pub type c_uint = u32;
/// `long`: a machine word on every architecture that Linux runs on.
pub type c_long = isize;
/// `unsigned long`: a machine word on every architecture that Linux runs on.
pub type c_ulong = usize;
/// `long long`.
pub type c_longlong = i64;
/// `unsigned long long`.
pub type c_ulonglong = u64;
/// `float`: for declarations only, the kernel computes without.
pub type c_float = f32;
/// `double`: for declarations only, the kernel computes without.
pub type c_double = f64;
