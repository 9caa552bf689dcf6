/* Says what inline functions, macros and constants of the kernel are in C. The module `translated` says it in Rust. */
#include "reference.h"

void say_number(const char *name, u64 value)
{
	pr_info("call %s = %llx\n", name, value);
}

void say_text(const char *name, const char *value)
{
	size_t length = strlen(value);
	char digits[129];

	if (length > 64)
		length = 64;
	*bin2hex(digits, value, length) = 0;
	pr_info("call %s = %s\n", name, digits);
}

static int __init reference_init(void)
{
	say_constants();
	say_values();
	say_numbers();
	say_lists();
	say_maps();
	if (say_memory())
		return -ENOMEM;
	say_locks();
	if (say_deferred())
		return -ENOMEM;
	say_tasks();
	if (say_network())
		return -ENOMEM;
	say_devices();
	say_processor();
	return 0;
}

static void __exit reference_exit(void)
{
}

module_init(reference_init);
module_exit(reference_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Inline functions, macros and constants, from C");
