// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Readers and who waits for them, for src/sync/rcu.rs: whether a task reads is
 * known to a macro, or to nobody. Included by glue.c.
 */
#include <linux/percpu.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>

#if defined(CONFIG_PREEMPT_RCU) || defined(CONFIG_PREEMPT_COUNT)
#define kmod_readers_add(n) do { } while (0)
#else
/*
 * Such a kernel keeps no count. It does not preempt either, so a reader stays
 * on its processor, and what interrupts it has ended when it goes on.
 */
static DEFINE_PER_CPU(int, kmod_readers);
#define kmod_readers_add(n) this_cpu_add(kmod_readers, n)
#endif

#ifdef KMOD_SHIM_kmod_rcu_read_lock
void kmod_rcu_read_lock(void);
void notrace kmod_rcu_read_lock(void)
{
	rcu_read_lock();
	kmod_readers_add(1);
}
#endif

#ifdef KMOD_SHIM_kmod_rcu_read_unlock
void kmod_rcu_read_unlock(void);
void notrace kmod_rcu_read_unlock(void)
{
	kmod_readers_add(-1);
	rcu_read_unlock();
}
#endif

#ifdef KMOD_SHIM_kmod_synchronize_rcu
static bool kmod_is_reader(void)
{
#ifdef CONFIG_PREEMPT_RCU
	return rcu_preempt_depth() > 0;
#elif defined(CONFIG_PREEMPT_COUNT)
	return preempt_count() != 0;
#else
	return this_cpu_read(kmod_readers) > 0;
#endif
}

bool kmod_synchronize_rcu(void);
bool notrace kmod_synchronize_rcu(void)
{
	if (kmod_is_reader())
		return false;
	synchronize_rcu();
	return true;
}
#endif
