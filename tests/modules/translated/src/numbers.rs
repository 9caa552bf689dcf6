//! Arithmetic: bits, divisions, hashes, orders of bytes, text that becomes a number.

use linux_kmod::bindings;

pub unsafe fn say() {
    bits();
    arithmetic();
    hashes();
    orders();
    text();
}

unsafe fn bits() {
    call! {
        bindings::ffs(0x50);
        bindings::fls64(1 << 40);
        bindings::hweight32(0xf0f0_0001);
        bindings::hweight64(u64::MAX);
        bindings::rol32(0x8000_0001, 4);
        bindings::ror64(0x1, 1);
        bindings::sign_extend32(0x80, 7);
        bindings::ilog2(1_000_000);
        bindings::ilog2(1 << 63);
        bindings::roundup_pow_of_two(1000);
        bindings::rounddown_pow_of_two(1000);
        bindings::is_power_of_2(4096);
        bindings::is_power_of_2(0);
        bindings::order_base_2(1000);
        bindings::BIT(63);
        bindings::BIT_MASK(67);
        bindings::BIT_WORD(130);
        bindings::BITS_TO_LONGS(65);
        bindings::GENMASK(39, 21);
    }
}

unsafe fn arithmetic() {
    let mut rest = 0;
    call! {
        bindings::div_u64(1 << 40, 1000);
        bindings::div64_u64(u64::MAX, 1 << 33);
        bindings::div_s64(-1_000_001, 1000);
        bindings::div_u64_rem(1_000_000_000_007, 1000, &raw mut rest);
        bindings::mul_u64_u32_shr(1 << 50, 3_000_000_000, 20);
        bindings::DIV_ROUND_UP(1001, 10);
        bindings::round_up(1001, 64);
        bindings::round_down(1001, 64);
        bindings::roundup(1001, 10);
        bindings::rounddown(1001, 10);
        bindings::ALIGN(4097, 4096);
        bindings::IS_ALIGNED(4097, 4096);
        bindings::PAGE_ALIGN(1);
        bindings::get_order(4097);
        bindings::size_mul(usize::MAX, 2);
        bindings::size_add(usize::MAX, 2);
        bindings::lower_32_bits(0x1234_5678_9abc_def0);
        bindings::upper_32_bits(0x1234_5678_9abc_def0);
    }
    after!(div_u64_rem, rest);
    let mut n = 1_000_000_000_009;
    call!(bindings::do_div(&raw mut n, 10));
    after!(do_div, n);
}

unsafe fn hashes() {
    let bytes = *b"linux";
    call! {
        bindings::hash_32(0xdead_beef, 10);
        bindings::hash_64_generic(0xdead_beef_dead_beef, 12);
        bindings::hash_long(77, 32);
        bindings::jhash_1word(1, 2);
        bindings::jhash(bytes.as_ptr().cast(), 5, 0x1234);
    }
}

unsafe fn orders() {
    let mut bytes = [0x81_u8, 2, 3, 4, 5];
    call! {
        bindings::cpu_to_be32(0x8102_0304);
        bindings::be32_to_cpu(0x8102_0304);
        bindings::cpu_to_le16(0x8102);
        bindings::le16_to_cpu(0x8102);
        bindings::cpu_to_be64(0x8102_0304_0506_0708);
        bindings::htonl(0x8102_0304);
        bindings::ntohs(0x8102);
        bindings::swab32(0x8102_0304);
        bindings::get_unaligned_be32(bytes.as_ptr().add(1).cast());
    }
    bindings::put_unaligned_le16(0xa1b2, bytes.as_mut_ptr().add(1).cast());
    after!(put_unaligned_le16, bytes[1], bytes[2]);
}

unsafe fn text() {
    let mut number: usize = 0;
    call! {
        bindings::toupper(i32::from(b'x'));
        bindings::tolower(i32::from(b'X'));
        bindings::isspace(i32::from(b' '));
        bindings::kstrtoul(c"0x7fff".as_ptr().cast(), 0, &raw mut number);
        bindings::kstrtoul(c"12 dogs".as_ptr().cast(), 10, &raw mut number);
        bindings::bcd2bin(0x59);
        bindings::bin2bcd(42);
    }
    after!(kstrtoul, number);
}
