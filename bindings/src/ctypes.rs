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

/// The bits from `start` on, `width` of them, of what lies at `unit`: counted in the order of memory, which the byte order
/// of the processor says for the bits of a byte as well.
///
/// # Safety
/// The bytes that hold these bits can be read.
#[inline]
pub const unsafe fn bits(unit: *const u8, start: u32, width: u32) -> u64 {
    let (mut value, mut done) = (0u64, 0);
    while done < width {
        let (skip, left) = ((start + done) % 8, width - done);
        let these = if left < 8 - skip { left } else { 8 - skip };
        // SAFETY: the caller says so; the byte holds some of these bits.
        let byte = unsafe { *unit.add(((start + done) / 8) as usize) } as u64;
        if cfg!(target_endian = "big") {
            value = (value << these) | ((byte >> (8 - skip - these)) & ((1 << these) - 1));
        } else {
            value |= ((byte >> skip) & ((1 << these) - 1)) << done;
        }
        done += these;
    }
    value
}

/// Puts the lowest `width` bits of `value` where [`bits`] reads them; others stay as they are.
///
/// # Safety
/// The bytes that hold these bits can be read and written.
#[inline]
pub const unsafe fn set_bits(unit: *mut u8, start: u32, width: u32, value: u64) {
    let mut done = 0;
    while done < width {
        let (skip, left) = ((start + done) % 8, width - done);
        let these = if left < 8 - skip { left } else { 8 - skip };
        let (shift, part) = if cfg!(target_endian = "big") {
            (8 - skip - these, value >> (left - these))
        } else {
            (skip, value >> done)
        };
        let mask = (((1u32 << these) - 1) << shift) as u8;
        // SAFETY: the caller says so; the byte holds some of these bits.
        unsafe {
            let byte = unit.add(((start + done) / 8) as usize);
            *byte = (*byte & !mask) | (((part << shift) as u8) & mask);
        }
        done += these;
    }
}
