//! What a panic does: it says what and where in the kernel's log, then does what `BUG()` does.
//!
//! The kernel kills the task that runs and taints itself; whatever the task held stays held. There is no unwinding.

use crate::pr_emerg;
use crate::shims;
use core::panic::PanicInfo;

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    match info.location() {
        Some(at) => pr_emerg!("panicked at {at}: {}\n", info.message()),
        None => pr_emerg!("panicked: {}\n", info.message()),
    }
    // SAFETY: The function takes nothing, and may be called in every context.
    unsafe { shims::kmod_bug() };
    trap()
}

/// Follows a call that does not return. objtool may or may not know that of `kmod_bug`; it takes a trap as the end of
/// the code either way, and would report an endless loop as unreachable.
fn trap() -> ! {
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    // SAFETY: The instruction raises an exception and touches nothing.
    unsafe {
        core::arch::asm!("ud2", options(noreturn, nomem, nostack))
    }
    #[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
    loop {
        core::hint::spin_loop();
    }
}
