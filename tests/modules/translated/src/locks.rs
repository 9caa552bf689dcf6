//! Atomics, counters of references, locks, and waiting.

use core::ffi::c_void;
use core::mem::zeroed;
use linux_kmod::bindings;

pub unsafe fn say() {
    atomics();
    references();
    spinlocks();
    sleeping();
    sequences();
    rcu();
    completions();
    waiting();
}

unsafe fn atomics() {
    let mut atomic: bindings::atomic_t = zeroed();
    let v = &raw mut atomic;
    bindings::atomic_set(v, -5);
    call!(bindings::atomic_read(v); bindings::atomic_add_return(7, v); bindings::atomic_sub_return(1, v));
    bindings::atomic_inc(v);
    call! {
        bindings::atomic_cmpxchg(v, 2, 100);
        bindings::atomic_cmpxchg(v, 2, 100);
        bindings::atomic_xchg(v, -1);
        bindings::atomic_inc_and_test(v);
        bindings::atomic_dec_and_test(v);
        bindings::atomic_add_unless(v, 5, -1);
        bindings::atomic_fetch_or(0x70, v);
        bindings::atomic_inc_not_zero(v);
    }
    let mut atomic: bindings::atomic64_t = zeroed();
    let v = &raw mut atomic;
    bindings::atomic64_set(v, 1 << 40);
    call!(bindings::atomic64_add_return(-1, v); bindings::atomic64_read(v));
    let mut atomic: bindings::atomic_long_t = zeroed();
    call!(bindings::atomic_long_inc_return(&raw mut atomic));
}

unsafe extern "C" fn release(_: *mut bindings::kref) {
    crate::say::number("kref_put.release", 1);
}

unsafe fn references() {
    let mut refcount: bindings::refcount_t = zeroed();
    let r = &raw mut refcount;
    bindings::refcount_set(r, 1);
    bindings::refcount_inc(r);
    call! {
        bindings::refcount_read(r);
        bindings::refcount_inc_not_zero(r);
        bindings::refcount_dec_and_test(r);
        bindings::refcount_dec_and_test(r);
        bindings::refcount_dec_and_test(r);
        bindings::refcount_inc_not_zero(r);
    }
    let mut kref: bindings::kref = zeroed();
    let k = &raw mut kref;
    bindings::kref_init(k);
    bindings::kref_get(k);
    call! {
        bindings::kref_read(k);
        bindings::kref_put(k, Some(release));
        bindings::kref_put(k, Some(release));
        bindings::kref_get_unless_zero(k);
    }
}

unsafe fn spinlocks() {
    let mut spinlock: bindings::spinlock_t = zeroed();
    let lock = &raw mut spinlock;
    bindings::spin_lock_init(lock, c"translated".as_ptr().cast(), key!());
    let free = bindings::spin_is_locked(lock);
    bindings::spin_lock(lock);
    let held = bindings::spin_is_locked(lock);
    bindings::spin_unlock(lock);
    let tried = bindings::spin_trylock(lock);
    bindings::spin_unlock(lock);
    after!(spin_is_locked, free, held, tried);

    let before = bindings::irqs_disabled();
    let flags = bindings::spin_lock_irqsave(lock);
    let within = bindings::irqs_disabled();
    bindings::spin_unlock_irqrestore(lock, flags);
    after!(spin_lock_irqsave, before, within, bindings::irqs_disabled());
    let flags = bindings::local_irq_save();
    let within = bindings::irqs_disabled();
    bindings::local_irq_restore(flags);
    after!(local_irq_save, within, bindings::irqs_disabled());
    bindings::spin_lock_bh(lock);
    let within = bindings::in_atomic();
    bindings::spin_unlock_bh(lock);
    after!(spin_lock_bh, within, bindings::in_atomic());

    let mut raw: bindings::raw_spinlock_t = zeroed();
    bindings::raw_spin_lock_init(&raw mut raw, c"translated raw".as_ptr().cast(), key!());
    let first = bindings::raw_spin_trylock(&raw mut raw);
    let second = bindings::raw_spin_trylock(&raw mut raw);
    let count = bindings::preempt_count();
    bindings::raw_spin_unlock(&raw mut raw);
    after!(raw_spin_trylock, first, second, count - bindings::preempt_count());

    let mut rwlock: bindings::rwlock_t = zeroed();
    let lock = &raw mut rwlock;
    bindings::rwlock_init(lock, c"translated rw".as_ptr().cast(), key!());
    bindings::read_lock(lock);
    let tried = bindings::write_trylock(lock);
    bindings::read_unlock(lock);
    bindings::write_lock(lock);
    let other = bindings::read_trylock(lock);
    bindings::write_unlock(lock);
    after!(write_trylock, tried, other);
}

unsafe fn sleeping() {
    let mut mutex: bindings::mutex = zeroed();
    let lock = &raw mut mutex;
    bindings::mutex_init(lock, c"translated mutex".as_ptr().cast(), key!());
    bindings::mutex_lock(lock);
    call!(bindings::mutex_is_locked(lock); bindings::mutex_trylock(lock));
    bindings::mutex_unlock(lock);
    call!(bindings::mutex_is_locked(lock); bindings::mutex_trylock(lock));
    bindings::mutex_unlock(lock);

    let mut semaphore: bindings::rw_semaphore = zeroed();
    let sem = &raw mut semaphore;
    bindings::init_rwsem(sem, c"translated rwsem".as_ptr().cast(), key!());
    bindings::down_read(sem);
    call!(bindings::down_write_trylock(sem); bindings::rwsem_is_locked(sem));
    bindings::up_read(sem);
    call!(bindings::down_write_trylock(sem));
    bindings::up_write(sem);
    call!(bindings::rwsem_is_locked(sem));

    let mut semaphore: bindings::semaphore = zeroed();
    bindings::sema_init(&raw mut semaphore, 1);
    call!(bindings::down_trylock(&raw mut semaphore); bindings::down_trylock(&raw mut semaphore));
    bindings::up(&raw mut semaphore);
    after!(sema_init, semaphore.count);
}

unsafe fn sequences() {
    let mut seqlock: bindings::seqlock_t = zeroed();
    let sl = &raw mut seqlock;
    bindings::seqlock_init(sl, c"translated seq".as_ptr().cast(), key!());
    let start = bindings::read_seqbegin(sl);
    call!(bindings::read_seqbegin(sl); bindings::read_seqretry(sl, start));
    bindings::write_seqlock(sl);
    bindings::write_sequnlock(sl);
    call!(bindings::read_seqbegin(sl); bindings::read_seqretry(sl, start));
}

unsafe fn rcu() {
    let mut value = 9_u32;
    let mut pointer: *mut c_void = core::ptr::null_mut();
    bindings::rcu_assign_pointer(&raw mut pointer, (&raw mut value).cast());
    bindings::rcu_read_lock();
    let seen = *bindings::rcu_dereference(&raw mut pointer).cast::<u32>();
    bindings::rcu_read_unlock();
    after!(rcu_dereference, seen);
    call! {
        bindings::in_task();
        bindings::in_interrupt();
        bindings::in_atomic();
    }
    let before = bindings::preempt_count();
    bindings::preempt_disable();
    let within = bindings::preempt_count();
    bindings::preempt_enable();
    after!(preempt_disable, within - before, bindings::preempt_count() - before);
}

unsafe fn completions() {
    let mut completion: bindings::completion = zeroed();
    let x = &raw mut completion;
    bindings::init_completion(x);
    call!(bindings::try_wait_for_completion(x); bindings::wait_for_completion_timeout(x, 1));
    bindings::complete(x);
    call! {
        bindings::completion_done(x);
        bindings::wait_for_completion_timeout(x, 100);
        bindings::try_wait_for_completion(x);
    }
    bindings::complete_all(x);
    call!(bindings::try_wait_for_completion(x));
    bindings::reinit_completion(x);
    call!(bindings::try_wait_for_completion(x));
}

/// True from the third time on.
unsafe extern "C" fn condition(count: *mut c_void) -> bool {
    // SAFETY: whoever waits passes the address of a counter of its own.
    unsafe {
        *count.cast::<u32>() += 1;
        *count.cast::<u32>() > 2
    }
}

unsafe fn waiting() {
    let mut head: bindings::wait_queue_head_t = zeroed();
    let wq = &raw mut head;
    bindings::init_waitqueue_head(wq, c"translated queue".as_ptr().cast(), key!());
    call!(bindings::waitqueue_active(wq); bindings::wq_has_sleeper(wq));
    let mut count = 2_u32;
    bindings::wait_event(wq, Some(condition), (&raw mut count).cast());
    after!(wait_event, count);
    call!(bindings::wait_event_timeout(wq, Some(condition), (&raw mut count).cast(), 50));
    let mut count = 0_u32;
    // Nobody wakes it: it looks once more when it has waited long enough.
    call!(bindings::wait_event_timeout(wq, Some(condition), (&raw mut count).cast(), 2));
    after!(wait_event_timeout, count);
    let mut count = 2_u32;
    call!(bindings::wait_event_interruptible(wq, Some(condition), (&raw mut count).cast()));
    bindings::wake_up(wq);
    after!(wait_event_interruptible, count);
}
