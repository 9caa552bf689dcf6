/* One line for each thing: what it is, and its bits. The module `translated` has the same in Rust. */
#undef pr_fmt
#define pr_fmt(fmt) "reference: " fmt
#include <linux/module.h>
#include <linux/printk.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/version.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 4, 0)
#include <linux/hex.h>
#endif

void say_number(const char *name, u64 value);
void say_text(const char *name, const char *value);

/* Calls a function, and says what it gave. */
#define CALL(name, ...) say_number(#name, (u64)name(__VA_ARGS__))
/* The same for a macro that is true or not, and says it with any number. */
#define TRUTH(name, ...) say_number(#name, !!(name(__VA_ARGS__)))
/* Says what there is after a function: what it changed. */
#define AFTER(name, value) say_number(#name, (u64)(value))

void say_constants(void);
void say_values(void);
void say_numbers(void);
void say_lists(void);
void say_maps(void);
int say_memory(void);
void say_locks(void);
int say_deferred(void);
void say_tasks(void);
int say_network(void);
void say_devices(void);
void say_processor(void);
