//! The printing macros. All take what [`format!`](alloc::format) takes, and none but [`println!`](crate::println!) ends the
//! line.
//!
//! They are written out because the compiler refuses the path `crate::pr_err!` for a macro that a macro made.

/// Prints that the system is unusable (level 0). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn overheated(celsius: i32) {
/// pr_emerg!("{celsius} °C, switching off\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_emerg {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::EMERG, ::core::format_args!($($arg)*))
    };
}

/// Prints that action must be taken at once (level 1). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn failed(fan: usize) {
/// pr_alert!("fan {fan} does not turn\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_alert {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::ALERT, ::core::format_args!($($arg)*))
    };
}

/// Prints a critical condition (level 2). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn corrupt(sector: u64) {
/// pr_crit!("the journal is corrupt at sector {sector:#x}\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_crit {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::CRIT, ::core::format_args!($($arg)*))
    };
}

/// Prints an error (level 3). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn probe() -> Result { Err(ENODEV) }
/// # fn init() -> Result {
/// probe().inspect_err(|error| pr_err!("no device: {error}\n"))?;
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! pr_err {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::ERR, ::core::format_args!($($arg)*))
    };
}

/// Prints a warning (level 4). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn check(version: u32) {
/// if version < 3 {
///     pr_warn!("firmware {version} is too old for power management\n");
/// }
/// # }
/// ```
#[macro_export]
macro_rules! pr_warn {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::WARNING, ::core::format_args!($($arg)*))
    };
}

/// Prints something normal but significant (level 5). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn link_up(name: &CStr, mbits: u32) {
/// pr_notice!("{name:?} is up, with {mbits} Mbit/s\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_notice {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::NOTICE, ::core::format_args!($($arg)*))
    };
}

/// Prints something worth knowing (level 6). The module's name comes first.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn found(devices: &[u16]) {
/// pr_info!("{} devices: {devices:04x?}\n", devices.len());
/// # }
/// ```
#[macro_export]
macro_rules! pr_info {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::INFO, ::core::format_args!($($arg)*))
    };
}

/// Prints what helps to debug (level 7), in crates that are compiled with `DEBUG`.
///
/// That is said as for C: `ccflags-y += -DDEBUG` in the module's Kbuild, before the include, or `make KCFLAGS=-DDEBUG`. It is for the
/// module's own crate. Other builds check the arguments' types and leave the code out, arguments included.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn write(offset: u32, value: u32) {
/// pr_debug!("write {value:#010x} to register {offset:#x}\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_debug {
    ($($arg:tt)*) => {
        if ::core::cfg!(DEBUG) {
            $crate::print::print($crate::print::How::DEBUG, ::core::format_args!($($arg)*))
        }
    };
}

/// Goes on with the line that the last message left open.
///
/// If another message came in between, or the line was ended, the text begins a line of its own at the kernel's default
/// level: print whole lines where you can.
///
/// ```
/// # use linux_kmod::prelude::*;
/// # fn dump(registers: &[u32]) {
/// pr_info!("registers:");
/// for register in registers {
///     pr_cont!(" {register:08x}");
/// }
/// pr_cont!("\n");
/// # }
/// ```
#[macro_export]
macro_rules! pr_cont {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::CONT, ::core::format_args!($($arg)*))
    };
}

/// Prints bare text, without the module's name, at level 6.
///
/// As `std`'s: the text goes on with the line that the same task left open, and leaves its own open unless it ends with
/// `\n`. An open line appears on consoles once it is ended or another one begins.
///
/// ```
/// # use linux_kmod::{print, println};
/// # fn banner(version: &str) {
/// print!("example, version {version}: ");
/// println!("ready");
/// # }
/// ```
#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::PRINT, ::core::format_args!($($arg)*))
    };
}

/// Prints bare text as [`print!`](crate::print!) does, and ends the line.
///
/// ```
/// # use linux_kmod::println;
/// # fn report(requests: u64, errors: u64) {
/// println!("{requests} requests, {errors} of them failed");
/// # }
/// ```
#[macro_export]
macro_rules! println {
    () => {
        $crate::println!("")
    };
    ($($arg:tt)*) => {
        $crate::print::print($crate::print::How::PRINTLN, ::core::format_args!($($arg)*))
    };
}
