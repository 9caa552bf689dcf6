//! Time as the scheduler counts it.

use crate::ffi::{c_uint, c_ulong};

/// Ticks of the timer interrupt: [`HZ`] of them are a second.
///
/// ```
/// use linux_kmod::sync::Completion;
/// use linux_kmod::time::{Jiffies, HZ};
///
/// /// How long the firmware may take to boot.
/// const BOOT: Jiffies = 3 * HZ;
///
/// fn has_booted(ready: &Completion) -> bool {
///     ready.wait_for_completion_timeout(BOOT) > 0
/// }
/// ```
pub type Jiffies = c_ulong;

/// Milliseconds.
///
/// ```
/// use linux_kmod::time::{msecs_to_jiffies, Jiffies, Msecs};
///
/// /// A parameter of the module, in which 0 is for the default.
/// fn interval(given: Msecs) -> Jiffies {
///     msecs_to_jiffies(if given == 0 { 250 } else { given })
/// }
/// ```
pub type Msecs = c_uint;

/// How many jiffies a second has, in this kernel.
pub const HZ: Jiffies = bindings::HZ as Jiffies;

/// As many jiffies as it takes for so many milliseconds to pass: a part of one counts as a whole. The kernel's `msecs_to_jiffies`.
///
/// ```
/// use linux_kmod::time::{msecs_to_jiffies, Jiffies, HZ};
///
/// const TIMEOUT: Jiffies = msecs_to_jiffies(2000);
/// assert_eq!(TIMEOUT, 2 * HZ);
/// ```
#[inline]
#[must_use]
pub const fn msecs_to_jiffies(msecs: Msecs) -> Jiffies {
    let jiffies = (msecs as u64 * HZ as u64).div_ceil(1000);
    // Where a long has 32 bits, that is as good as for ever.
    if jiffies > Jiffies::MAX as u64 / 2 {
        Jiffies::MAX / 2
    } else {
        jiffies as Jiffies
    }
}
