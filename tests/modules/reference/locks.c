/* Atomics, counters of references, locks, and waiting. */
#include "reference.h"
#include <linux/atomic.h>
#include <linux/completion.h>
#include <linux/kref.h>
#include <linux/mutex.h>
#include <linux/preempt.h>
#include <linux/rcupdate.h>
#include <linux/refcount.h>
#include <linux/rwsem.h>
#include <linux/semaphore.h>
#include <linux/seqlock.h>
#include <linux/spinlock.h>
#include <linux/wait.h>

static void atomics(void)
{
	atomic_t small, *v = &small;
	atomic64_t large;
	atomic_long_t number = ATOMIC_LONG_INIT(0);

	atomic_set(v, -5);
	CALL(atomic_read, v);
	CALL(atomic_add_return, 7, v);
	CALL(atomic_sub_return, 1, v);
	atomic_inc(v);
	CALL(atomic_cmpxchg, v, 2, 100);
	CALL(atomic_cmpxchg, v, 2, 100);
	CALL(atomic_xchg, v, -1);
	CALL(atomic_inc_and_test, v);
	CALL(atomic_dec_and_test, v);
	CALL(atomic_add_unless, v, 5, -1);
	CALL(atomic_fetch_or, 0x70, v);
	CALL(atomic_inc_not_zero, v);
	atomic64_set(&large, 1LL << 40);
	CALL(atomic64_add_return, -1, &large);
	CALL(atomic64_read, &large);
	CALL(atomic_long_inc_return, &number);
}

static void release(struct kref *kref)
{
	say_number("kref_put.release", 1);
}

static void references(void)
{
	refcount_t r;
	struct kref k;

	refcount_set(&r, 1);
	refcount_inc(&r);
	CALL(refcount_read, &r);
	CALL(refcount_inc_not_zero, &r);
	CALL(refcount_dec_and_test, &r);
	CALL(refcount_dec_and_test, &r);
	CALL(refcount_dec_and_test, &r);
	CALL(refcount_inc_not_zero, &r);
	kref_init(&k);
	kref_get(&k);
	CALL(kref_read, &k);
	CALL(kref_put, &k, release);
	CALL(kref_put, &k, release);
	CALL(kref_get_unless_zero, &k);
}

static void spinlocks(void)
{
	spinlock_t lock;
	raw_spinlock_t raw;
	rwlock_t rw;
	unsigned long flags;
	int free, held, tried, before, within, first, second, count, other;

	spin_lock_init(&lock);
	free = spin_is_locked(&lock);
	spin_lock(&lock);
	held = spin_is_locked(&lock);
	spin_unlock(&lock);
	tried = spin_trylock(&lock);
	spin_unlock(&lock);
	AFTER(spin_is_locked, free);
	AFTER(spin_is_locked, held);
	AFTER(spin_is_locked, tried);

	before = !!irqs_disabled();
	spin_lock_irqsave(&lock, flags);
	within = !!irqs_disabled();
	spin_unlock_irqrestore(&lock, flags);
	AFTER(spin_lock_irqsave, before);
	AFTER(spin_lock_irqsave, within);
	AFTER(spin_lock_irqsave, !!irqs_disabled());
	local_irq_save(flags);
	within = !!irqs_disabled();
	local_irq_restore(flags);
	AFTER(local_irq_save, within);
	AFTER(local_irq_save, !!irqs_disabled());
	spin_lock_bh(&lock);
	within = !!in_atomic();
	spin_unlock_bh(&lock);
	AFTER(spin_lock_bh, within);
	AFTER(spin_lock_bh, !!in_atomic());

	raw_spin_lock_init(&raw);
	first = raw_spin_trylock(&raw);
	second = raw_spin_trylock(&raw);
	count = preempt_count();
	raw_spin_unlock(&raw);
	AFTER(raw_spin_trylock, first);
	AFTER(raw_spin_trylock, second);
	AFTER(raw_spin_trylock, count - preempt_count());

	rwlock_init(&rw);
	read_lock(&rw);
	tried = write_trylock(&rw);
	read_unlock(&rw);
	write_lock(&rw);
	other = read_trylock(&rw);
	write_unlock(&rw);
	AFTER(write_trylock, tried);
	AFTER(write_trylock, other);
}

static void sleeping(void)
{
	struct mutex lock;
	struct rw_semaphore sem;
	struct semaphore semaphore;

	mutex_init(&lock);
	mutex_lock(&lock);
	CALL(mutex_is_locked, &lock);
	CALL(mutex_trylock, &lock);
	mutex_unlock(&lock);
	CALL(mutex_is_locked, &lock);
	CALL(mutex_trylock, &lock);
	mutex_unlock(&lock);

	init_rwsem(&sem);
	down_read(&sem);
	CALL(down_write_trylock, &sem);
	TRUTH(rwsem_is_locked, &sem);
	up_read(&sem);
	CALL(down_write_trylock, &sem);
	up_write(&sem);
	TRUTH(rwsem_is_locked, &sem);

	sema_init(&semaphore, 1);
	CALL(down_trylock, &semaphore);
	CALL(down_trylock, &semaphore);
	up(&semaphore);
	AFTER(sema_init, semaphore.count);
}

static void sequences(void)
{
	seqlock_t sl;
	unsigned int start;

	seqlock_init(&sl);
	start = read_seqbegin(&sl);
	CALL(read_seqbegin, &sl);
	CALL(read_seqretry, &sl, start);
	write_seqlock(&sl);
	write_sequnlock(&sl);
	CALL(read_seqbegin, &sl);
	CALL(read_seqretry, &sl, start);
}

static void rcu(void)
{
	u32 value = 9, __rcu *pointer, seen;
	int before, within;

	rcu_assign_pointer(pointer, &value);
	rcu_read_lock();
	seen = *rcu_dereference(pointer);
	rcu_read_unlock();
	AFTER(rcu_dereference, seen);
	TRUTH(in_task);
	TRUTH(in_interrupt);
	TRUTH(in_atomic);
	before = preempt_count();
	preempt_disable();
	within = preempt_count();
	preempt_enable();
	AFTER(preempt_disable, within - before);
	AFTER(preempt_disable, preempt_count() - before);
}

static void completions(void)
{
	struct completion x;

	init_completion(&x);
	CALL(try_wait_for_completion, &x);
	CALL(wait_for_completion_timeout, &x, 1);
	complete(&x);
	CALL(completion_done, &x);
	CALL(wait_for_completion_timeout, &x, 100);
	CALL(try_wait_for_completion, &x);
	complete_all(&x);
	CALL(try_wait_for_completion, &x);
	reinit_completion(&x);
	CALL(try_wait_for_completion, &x);
}

static void waiting(void)
{
	wait_queue_head_t wq;
	u32 count = 2;

	init_waitqueue_head(&wq);
	CALL(waitqueue_active, &wq);
	CALL(wq_has_sleeper, &wq);
	wait_event(wq, ++count > 2);
	AFTER(wait_event, count);
	CALL(wait_event_timeout, wq, ++count > 2, 50);
	count = 0;
	/* Nobody wakes it: it looks once more when it has waited long enough. */
	CALL(wait_event_timeout, wq, ++count > 2, 2);
	AFTER(wait_event_timeout, count);
	count = 2;
	CALL(wait_event_interruptible, wq, ++count > 2);
	wake_up(&wq);
	AFTER(wait_event_interruptible, count);
}

void say_locks(void)
{
	atomics();
	references();
	spinlocks();
	sleeping();
	sequences();
	rcu();
	completions();
	waiting();
}
