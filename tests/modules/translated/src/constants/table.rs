//! Three constants. The test writes another table, of those that it chooses for the kernel at hand.

use linux_kmod::bindings;

pub const TEXTS: &[(&str, &[u8])] = &[("KERN_SOH", bindings::KERN_SOH)];

pub fn say_numbers() {
    super::say_number("PAGE_SIZE", bindings::PAGE_SIZE);
    super::say_number("ENOMEM", bindings::ENOMEM);
}
