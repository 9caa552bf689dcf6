//! Parameters of all types.

#![no_std]
#![forbid(unsafe_code)]

use linux_kmod::prelude::*;

kernel_module! {
    type: Parameters,
    name: "parameters",
    license: "Dual MIT/GPL",
    description: "Says what it was told",
    params: {
        flag: bool { permissions: 0o644, description: "Yes or no" },
        byte: u8 { default: 7, permissions: 0o644, description: "A byte" },
        signed_byte: i8 { default: -7, description: "A byte with a sign" },
        short: i16 { default: -300, description: "Two bytes" },
        unsigned_short: u16 { default: 60_000, description: "Two bytes without a sign" },
        int: i32 { default: i32::MIN, permissions: 0o444, description: "Four bytes" },
        unsigned_int: u32 { default: LARGE, permissions: 0o644, validate: even, description: "Four bytes, even" },
        long: isize { default: -5, description: "A word" },
        unsigned_long: usize { default: 5, description: "A word without a sign" },
        long_long: i64 { default: -5_000_000_000, description: "Eight bytes" },
        unsigned_long_long: u64 { default: u64::MAX, permissions: 0o644, description: "Eight bytes without a sign" },
        numbers: [i32; 4] { default: &[1, 2], permissions: 0o644, validate: rising, description: "Rising numbers" },
        flags: [bool; 2] { description: "Two flags" },
        text: charp { default: c"some text", permissions: 0o644, validate: no_slash, description: "A text: without slashes" },
        no_text: charp { description: "No text" },
    },
}

const LARGE: u32 = 4_000_000_000;

fn even(n: &u32) -> Result {
    if n & 1 == 0 {
        Ok(())
    } else {
        Err(EINVAL)
    }
}

fn rising(numbers: &[i32]) -> Result {
    if numbers.is_sorted() {
        Ok(())
    } else {
        Err(EDOM)
    }
}

fn no_slash(text: &CStr) -> Result {
    if text.to_bytes().contains(&b'/') {
        Err(EINVAL)
    } else {
        Ok(())
    }
}

struct Parameters;

fn say(when: &str) {
    use module_parameters as p;
    pr_info!("{when} {} {} {} {}\n", p::flag.get(), p::byte.get(), p::signed_byte.get(), p::short.get());
    pr_info!("{when} {} {} {}\n", p::unsigned_short.get(), p::int.get(), p::unsigned_int.get());
    pr_info!(
        "{when} {} {} {} {}\n",
        p::long.get(),
        p::unsigned_long.get(),
        p::long_long.get(),
        p::unsigned_long_long.get()
    );
    pr_info!("{when} {:?} {:?}\n", p::numbers.get(), p::flags.get());
    pr_info!("{when} {:?} {:?}\n", p::text.get(), p::no_text.get());
}

impl KernelModule for Parameters {
    fn init() -> Result<Self> {
        say("init");
        Ok(Parameters)
    }
}

impl Drop for Parameters {
    fn drop(&mut self) {
        say("exit");
    }
}
