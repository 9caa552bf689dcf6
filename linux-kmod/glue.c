// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * The C half of linux-kmod: what only C can say. The kernel's build compiles
 * this file once for each module, with KMOD_WITNESS naming a header that proves
 * the module's bindings against the kernel's own headers.
 *
 * Declared for Rust in src/shims.rs. What Rust defines for this file comes from
 * the macro kernel_module!, in src/module/macros.rs.
 */
/*
 * That is for pr_debug!, which kmod-build has told rustc of. With it headers
 * declare a few things otherwise, and bindings are made without.
 */
#undef DEBUG

#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/bug.h>
#include <linux/compiler.h>
#include <linux/module.h>
#include <linux/nsproxy.h>
#include <linux/printk.h>
#include <linux/sched/task.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/types.h>
#include <linux/utsname.h>
#include <linux/version.h>
#include <generated/utsrelease.h>

/* kvmalloc() was in here once, and in slab.h later. It is a third of the time that this file takes to compile. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#include <linux/mm.h>
#endif

/* The bindings' c_char (bindings/src/ctypes.rs) goes by the version; distributions carry changes back. */
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 2, 0)
_Static_assert((char)-1 > 0, "plain char is unsigned since Linux 6.2");
#elif defined(CONFIG_X86) || defined(CONFIG_LOONGARCH)
_Static_assert((char)-1 < 0, "plain char is signed before Linux 6.2");
#endif

#ifndef KMOD_WITNESS
#error "KMOD_WITNESS is not defined: build the module with `make`, which proves its bindings"
#endif
#include KMOD_WITNESS

/* Defined by kernel_module!. */
int __kmod_init(void);
void __kmod_exit(void);
const char *__kmod_running_release(void);
extern const char __kmod_prefix[];

/*
 * With CONFIG_MODVERSIONS the loader does not compare releases, and symbol
 * versions do not see the layouts that were compiled into Rust code.
 */
static bool __init kmod_release_fits(void)
{
	const char *running = __kmod_running_release();

	if (!running || !strcmp(running, UTS_RELEASE))
		return true;
	pr_err("built for kernel %s, but this is %s: rebuild it with `make KERNEL_BUILD_PATH=/lib/modules/%s/build`\n",
	       UTS_RELEASE, running, running);
	return false;
}

/*
 * The kernel frees a module whose initialisation failed, whoever has it: while
 * it was initialised, files of its devices could be opened, and its file
 * systems mounted. So it waits for those who came; its own initialisation
 * counts as one. What is registered is gone by now. Nobody comes anew but to
 * the node of a device that somebody has open, and then not the last one goes
 * before the kernel forgets the device. A kernel without CONFIG_MODULE_UNLOAD
 * does not count, and a module that registers no such thing has no users: the
 * shims are those of its registrations.
 */
static void __init kmod_wait_for_users(int error)
{
#if defined(CONFIG_MODULE_UNLOAD) && \
	(defined(KMOD_SHIM_kmod_chrdev_add) || defined(KMOD_SHIM_kmod_name_check) || defined(KMOD_SHIM_kmod_fs_register))
	if (module_refcount(THIS_MODULE) > 1)
		pr_notice("initialising failed with %d; waiting for those who have the module in use\n", error);
	while (module_refcount(THIS_MODULE) > 1)
		schedule_timeout_uninterruptible(HZ / 50 + 1);
#endif
}

static int __init kmod_load(void)
{
	int error;

	/* Claims that are no constant expressions. The compiler removes them, or does not compile this file. */
	KMOD_WITNESSES;
	if (!kmod_release_fits())
		return -ENOEXEC;
	error = __kmod_init();
	if (error)
		kmod_wait_for_users(error);
	return error;
}
module_init(kmod_load);

static void __exit kmod_unload(void)
{
	__kmod_exit();
}
module_exit(kmod_unload);

/*
 * Shims: functions that Rust calls. A build that knows which of them its Rust
 * object leaves undefined defines KMOD_SHIM_<name> for each of those; a module
 * then carries no other. KMOD_SHIMS names the header that does so, which goes
 * on, when it is included once more, with the shims that bindings describe.
 * Any other build gets all of those that are here.
 *
 * They are stubs of a call each, so tracing them would tell nothing.
 */
#ifndef KMOD_SHIMS
#define KMOD_SHIM_kmod_release
#define KMOD_SHIM_kmod_printk
#define KMOD_SHIM_kmod_bug
#define KMOD_SHIM_kmod_kvmalloc
#endif

#ifdef KMOD_SHIM_kmod_printk
/* The bits of `How` in src/print.rs; the low byte is the level's character. */
#define KMOD_LEVEL	0xff
#define KMOD_PREFIX	(1 << 8)
#define KMOD_CONTINUE	(1 << 9)
#define KMOD_NEWLINE	(1 << 10)

/*
 * printk() looks for levels at the start of the formatted text, so they may be
 * arguments. A text that goes on with a line still carries its level, for when
 * there is no line to go on with.
 *
 * GCC takes what calls printk() for unlikely, which would add a section.
 */
void kmod_printk(u32 how, const char *text, size_t len);
void notrace __section(".text") kmod_printk(u32 how, const char *text, size_t len)
{
	printk("%s" KERN_SOH "%c%s%.*s%s",
	       how & KMOD_CONTINUE ? KERN_CONT : "", (int)(how & KMOD_LEVEL),
	       how & KMOD_PREFIX ? __kmod_prefix : "", (int)len, text,
	       how & KMOD_NEWLINE ? "\n" : "");
}
#endif

/*
 * The running release, through variables whose symbol versions cover the types
 * on the way: a kernel that has them otherwise refuses the module before it
 * runs. Of these the first says least about the kernel, so that it is this
 * module that explains; it is for GPL-compatible modules.
 */
#ifdef KMOD_SHIM_kmod_release
const char *kmod_release(void);
const char *notrace kmod_release(void)
{
	return init_uts_ns.name.release;
}
#endif

#ifdef KMOD_SHIM_kmod_release_for_any
const char *kmod_release_for_any(void);
const char *notrace kmod_release_for_any(void)
{
	return init_task.nsproxy->uts_ns->name.release;
}
#endif

/*
 * A parameter is a record in the section __param. src/params/record.rs makes
 * it, without the group of bindings that has its type.
 */
#define KMOD_PARAM(field, n) \
	_Static_assert(offsetof(struct kernel_param, field) == (n), "struct kernel_param: " #field)
KMOD_PARAM(name, 0);
KMOD_PARAM(mod, sizeof(long));
KMOD_PARAM(ops, 2 * sizeof(long));
KMOD_PARAM(perm, 3 * sizeof(long));
KMOD_PARAM(level, 3 * sizeof(long) + 2);
KMOD_PARAM(flags, 3 * sizeof(long) + 3);
KMOD_PARAM(arg, sizeof(long) == 8 ? 32 : 16);
_Static_assert(sizeof(struct kernel_param) == (sizeof(long) == 8 ? 40 : 20), "struct kernel_param");
_Static_assert(offsetof(struct kernel_param_ops, set) == sizeof(long) &&
	       offsetof(struct kernel_param_ops, get) == 2 * sizeof(long) &&
	       offsetof(struct kernel_param_ops, free) == 3 * sizeof(long) &&
	       sizeof(struct kernel_param_ops) == 4 * sizeof(long), "struct kernel_param_ops");
_Static_assert(KERNEL_PARAM_OPS_FL_NOARG == 1, "parameters without a value");

#ifdef KMOD_SHIM_kmod_param_lock
void kmod_param_lock(void);
void notrace kmod_param_lock(void)
{
	kernel_param_lock(THIS_MODULE);
}
#endif

#ifdef KMOD_SHIM_kmod_param_unlock
void kmod_param_unlock(void);
void notrace kmod_param_unlock(void)
{
	kernel_param_unlock(THIS_MODULE);
}
#endif

#ifdef KMOD_SHIM_kmod_bug
#include <linux/sched/task_stack.h>
void kmod_bug(void);
void notrace kmod_bug(void)
{
	/* What the task waits in and holds goes on pointing to the task, and to its stack: neither is given back. */
	get_task_struct(current);
	(void)try_get_task_stack(current);
	BUG();
}
#endif

#ifdef KMOD_SHIM_kmod_kvmalloc
void *kmod_kvmalloc(size_t size, u32 flags);
void *notrace kmod_kvmalloc(size_t size, u32 flags)
{
	return kvmalloc(size, (__force gfp_t)flags);
}
#endif

#ifdef KMOD_SHIM_kmod_vmalloc
#include <linux/vmalloc.h>
void *kmod_vmalloc(size_t size, u32 flags);
void *notrace kmod_vmalloc(size_t size, u32 flags)
{
	return __vmalloc(size, (__force gfp_t)flags);
}
#endif

#ifdef KMOD_SHIM_kmod_signal_pending
#include <linux/sched/signal.h>
/* What src/sync/wait.rs takes them to be, which calls this. */
_Static_assert(TASK_INTERRUPTIBLE == 1 && TASK_UNINTERRUPTIBLE == 2 && TASK_NORMAL == 3, "states of a task");
_Static_assert(MAX_SCHEDULE_TIMEOUT == LONG_MAX, "the longest sleep");

int kmod_signal_pending(void);
int notrace kmod_signal_pending(void)
{
	return signal_pending(current);
}
#endif

/* In files of their own: what needs many headers. */
#ifdef KMOD_SHIM_kmod_chrdev_add
#include "c/chrdev.c"
#endif
#if defined(KMOD_SHIM_kmod_vmalloc_user) || defined(KMOD_SHIM_kmod_vma_shape) || defined(KMOD_SHIM_kmod_vma_forbid_write)
#include "c/mm.c"
#endif
#if defined(KMOD_SHIM_kmod_rcu_read_lock) || defined(KMOD_SHIM_kmod_rcu_read_unlock) || defined(KMOD_SHIM_kmod_synchronize_rcu)
#include "c/rcu.c"
#endif
#ifdef KMOD_SHIM_kmod_fs_register
#include "c/filesystem.c"
#endif
#ifdef KMOD_SHIM_kmod_sysctl_register
#include "c/sysctl.c"
#endif
#ifdef KMOD_SHIM_kmod_name_check
#include "c/name.c"
#endif

/* Last: headers that these need may define anything. */
#ifdef KMOD_SHIMS
#include KMOD_SHIMS
#endif
