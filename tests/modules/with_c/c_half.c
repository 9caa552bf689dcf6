// SPDX-License-Identifier: MIT OR Apache-2.0
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/printk.h>

int c_half(int number);
int rust_half(int number);

int c_half(int number)
{
	pr_info("C got %d\n", number);
	return 2 * rust_half(number);
}
