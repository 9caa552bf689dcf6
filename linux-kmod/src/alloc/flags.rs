//! What the kernel may do to find memory: the `GFP_*` and `__GFP_*` of `linux/gfp.h`, under their names.

use core::ops::{BitAnd, BitOr, Not};

/// Flags of an allocation, the kernel's `gfp_t`. One of those that begin with `GFP_`, and perhaps more with `|`.
///
/// ```
/// use linux_kmod::alloc::flags::*;
///
/// let flags = GFP_KERNEL | __GFP_ZERO;
/// assert!(flags.contains(__GFP_ZERO));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flags(u32);

impl Flags {
    /// The number, for a function of the kernel.
    ///
    /// ```
    /// # use linux_kmod::prelude::*;
    /// // For a function of `bindings` that takes a `gfp_t`.
    /// let gfp: u32 = (GFP_KERNEL | __GFP_ZERO).as_raw();
    /// # assert_ne!(gfp, 0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn as_raw(self) -> u32 {
        self.0
    }

    /// Whether all of `flags` are among these.
    ///
    /// ```
    /// use linux_kmod::alloc::flags::*;
    ///
    /// fn may_sleep(flags: Flags) -> bool {
    ///     flags.contains(GFP_NOIO)
    /// }
    /// assert!(may_sleep(GFP_KERNEL));
    /// assert!(!may_sleep(GFP_ATOMIC));
    /// ```
    #[inline]
    #[must_use]
    pub const fn contains(self, flags: Flags) -> bool {
        self.0 & flags.0 == flags.0
    }
}

impl BitOr for Flags {
    type Output = Flags;

    #[inline]
    fn bitor(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }
}

impl BitAnd for Flags {
    type Output = Flags;

    #[inline]
    fn bitand(self, other: Flags) -> Flags {
        Flags(self.0 & other.0)
    }
}

impl Not for Flags {
    type Output = Flags;

    #[inline]
    fn not(self) -> Flags {
        // Of those that are offered: there are others that no allocation here may have.
        Flags(!self.0 & OFFERED)
    }
}

/// On the host the numbers are of no matter, as long as they differ.
macro_rules! flags {
    ($($(#[$doc:meta])* $name:ident = $host:literal;)*) => {$(
        $(#[$doc])*
        #[cfg(MODULE)]
        pub const $name: Flags = Flags(bindings::$name);
        $(#[$doc])*
        #[cfg(not(MODULE))]
        pub const $name: Flags = Flags($host);
    )*

    const OFFERED: u32 = 0 $(| $name.0)*;
    };
}

flags! {
    /// What tasks use: it may sleep, write dirty pages out and call into file systems.
    GFP_KERNEL = 0xcc0;
    /// As [`GFP_KERNEL`], counted against the memory cgroup of the task.
    GFP_KERNEL_ACCOUNT = 0x40_0cc0;
    /// Does not sleep: for interrupts, and under spinlocks. May use the reserves.
    GFP_ATOMIC = 0xa20;
    /// Does not sleep, and leaves the reserves alone.
    GFP_NOWAIT = 0x800;
    /// May sleep, and starts no input or output: for what a block device needs.
    GFP_NOIO = 0xc00;
    /// May sleep, and does not call into file systems: for what a file system needs.
    GFP_NOFS = 0xc40;
    /// The memory is zeroed.
    __GFP_ZERO = 0x100;
    /// No message in the log on failure. All allocations of this crate imply it: their failures are never silent in the program.
    __GFP_NOWARN = 0x2000;
    /// Gives up after little effort.
    __GFP_NORETRY = 0x1_0000;
    /// Tries harder, and gives up in the end.
    __GFP_RETRY_MAYFAIL = 0x4000;
    /// Takes from the reserves.
    __GFP_HIGH = 0x20;
    /// Counted against the memory cgroup of the task.
    __GFP_ACCOUNT = 0x40_0000;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_is_of_what_is_offered() {
        let others = !GFP_ATOMIC;
        assert_eq!(others.0 & GFP_ATOMIC.0, 0);
        assert_eq!(others | GFP_ATOMIC, !Flags(0));
        // `__GFP_NOFAIL`, which is 0x8000 here as in most kernels.
        assert_eq!(others.0 & 0x8000, 0);
    }
}
