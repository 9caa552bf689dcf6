//! The kernel's random numbers: of the quality that keys want. Wants the group `lib`.

use crate::error::{to_result, Error, Result};
use core::mem::size_of;

/// How much is asked for at once: the kernel took the length as an `int` once.
const CHUNK: usize = 1 << 30;

/// Fills `out`. Waits until the kernel has collected enough to be unpredictable, which is over soon after booting. May sleep.
///
/// # Errors
///
/// `ERESTARTSYS` where a signal came while it waited.
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::random;
///
/// fn new_key() -> Result<[u8; 32]> {
///     let mut key = [0; 32];
///     random::fill(&mut key)?;
///     Ok(key)
/// }
/// ```
pub fn fill(out: &mut [u8]) -> Result {
    // SAFETY: The function may be called wherever one may sleep.
    to_result(unsafe { bindings::wait_for_random_bytes() })?;
    fill_now(out);
    Ok(())
}

/// The same without waiting.
///
/// # Errors
///
/// `EAGAIN` where it would have to.
///
/// ```
/// # use linux_kmod::fs::File;
/// # use linux_kmod::prelude::*;
/// use linux_kmod::random;
///
/// fn nonce(file: &File) -> Result<[u8; 12]> {
///     let mut nonce = [0; 12];
///     if file.nonblocking() {
///         random::fill_nonblocking(&mut nonce)?;
///     } else {
///         random::fill(&mut nonce)?;
///     }
///     Ok(nonce)
/// }
/// ```
pub fn fill_nonblocking(out: &mut [u8]) -> Result {
    // SAFETY: The function has no contract.
    if !unsafe { bindings::rng_is_initialized() } {
        return Err(Error::EAGAIN);
    }
    fill_now(out);
    Ok(())
}

fn fill_now(out: &mut [u8]) {
    for part in out.chunks_mut(CHUNK) {
        // SAFETY: It is memory of that length.
        unsafe { bindings::get_random_bytes(part.as_mut_ptr().cast(), part.len() as _) }
    }
}

/// A random number.
///
/// # Errors
///
/// As [`fill`].
///
/// ```
/// # use linux_kmod::prelude::*;
/// use linux_kmod::random;
///
/// /// A table whose buckets nobody can aim at.
/// struct Table {
///     seed: u64,
/// }
///
/// impl Table {
///     fn new() -> Result<Self> {
///         Ok(Table { seed: random::number()? })
///     }
/// }
/// ```
pub fn number() -> Result<u64> {
    let mut bytes = [0; size_of::<u64>()];
    fill(&mut bytes)?;
    Ok(u64::from_ne_bytes(bytes))
}

/// Gives the kernel something that others may not know. It does not count as unpredictable, and cannot harm.
///
/// ```
/// use linux_kmod::random;
///
/// /// Called when a card is found: no other one has its numbers.
/// fn probe(serial: u64, mac: &[u8; 6]) {
///     random::add_randomness(&serial.to_ne_bytes());
///     random::add_randomness(mac);
/// }
/// ```
pub fn add_randomness(data: &[u8]) {
    for part in data.chunks(CHUNK) {
        // SAFETY: It is initialised memory of that length.
        unsafe { bindings::add_device_randomness(part.as_ptr().cast(), part.len() as _) }
    }
}
