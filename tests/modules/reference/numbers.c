/* Arithmetic: bits, divisions, hashes, orders of bytes, text that becomes a number. */
#include "reference.h"
#include <linux/bcd.h>
#include <linux/bitops.h>
#include <linux/ctype.h>
#include <linux/etherdevice.h>
#include <linux/hash.h>
#include <linux/jhash.h>
#include <linux/kernel.h>
#include <linux/log2.h>
#include <linux/math64.h>
#include <linux/mm.h>
#include <linux/overflow.h>

static void bits(void)
{
	CALL(ffs, 0x50);
	CALL(fls64, 1ULL << 40);
	CALL(hweight32, 0xf0f00001);
	CALL(hweight64, U64_MAX);
	CALL(rol32, 0x80000001, 4);
	CALL(ror64, 0x1, 1);
	CALL(sign_extend32, 0x80, 7);
	CALL(ilog2, 1000000ULL);
	CALL(ilog2, 1ULL << 63);
	CALL(roundup_pow_of_two, 1000UL);
	CALL(rounddown_pow_of_two, 1000UL);
	CALL(is_power_of_2, 4096);
	CALL(is_power_of_2, 0);
	CALL(order_base_2, 1000ULL);
	CALL(BIT, 63);
	CALL(BIT_MASK, 67);
	CALL(BIT_WORD, 130);
	CALL(BITS_TO_LONGS, 65);
	CALL(GENMASK, 39, 21);
}

static void arithmetic(void)
{
	u32 rest = 0;
	u64 n = 1000000000009;

	CALL(div_u64, 1ULL << 40, 1000);
	CALL(div64_u64, U64_MAX, 1ULL << 33);
	CALL(div_s64, -1000001, 1000);
	CALL(div_u64_rem, 1000000000007, 1000, &rest);
	CALL(mul_u64_u32_shr, 1ULL << 50, 3000000000, 20);
	CALL(DIV_ROUND_UP, 1001UL, 10UL);
	CALL(round_up, 1001UL, 64UL);
	CALL(round_down, 1001UL, 64UL);
	CALL(roundup, 1001UL, 10UL);
	CALL(rounddown, 1001UL, 10UL);
	CALL(ALIGN, 4097UL, 4096UL);
	CALL(IS_ALIGNED, 4097UL, 4096UL);
	CALL(PAGE_ALIGN, 1UL);
	CALL(get_order, 4097);
	CALL(size_mul, SIZE_MAX, 2);
	CALL(size_add, SIZE_MAX, 2);
	CALL(lower_32_bits, 0x123456789abcdef0ULL);
	CALL(upper_32_bits, 0x123456789abcdef0ULL);
	AFTER(div_u64_rem, rest);
	CALL(do_div, n, 10);
	AFTER(do_div, n);
}

static void hashes(void)
{
	CALL(hash_32, 0xdeadbeef, 10);
	CALL(hash_64_generic, 0xdeadbeefdeadbeefULL, 12);
	CALL(hash_long, 77, 32);
	CALL(jhash_1word, 1, 2);
	CALL(jhash, "linux", 5, 0x1234);
}

static void orders(void)
{
	u8 bytes[] = { 0x81, 2, 3, 4, 5 };

	CALL(cpu_to_be32, 0x81020304);
	CALL(be32_to_cpu, 0x81020304);
	CALL(cpu_to_le16, 0x8102);
	CALL(le16_to_cpu, 0x8102);
	CALL(cpu_to_be64, 0x8102030405060708ULL);
	CALL(htonl, 0x81020304);
	CALL(ntohs, 0x8102);
	CALL(swab32, 0x81020304);
	CALL(get_unaligned_be32, bytes + 1);
	put_unaligned_le16(0xa1b2, bytes + 1);
	AFTER(put_unaligned_le16, bytes[1]);
	AFTER(put_unaligned_le16, bytes[2]);
}

static void text(void)
{
	unsigned long number = 0;

	CALL(toupper, 'x');
	CALL(tolower, 'X');
	TRUTH(isspace, ' ');
	CALL(kstrtoul, "0x7fff", 0, &number);
	CALL(kstrtoul, "12 dogs", 10, &number);
	CALL(bcd2bin, 0x59);
	CALL(bin2bcd, 42);
	AFTER(kstrtoul, number);
}

void say_numbers(void)
{
	bits();
	arithmetic();
	hashes();
	orders();
	text();
}
