//! What runs later: work and timers. Nothing is left to run when this returns.

use core::mem::{offset_of, zeroed};
use core::sync::atomic::{AtomicU32, Ordering};
use linux_kmod::{bindings, moved};
use linux_kmod::prelude::*;

/// What is waited for, and how often it came.
struct Deferred {
    work: bindings::work_struct,
    delayed: bindings::delayed_work,
    timer: bindings::timer_list,
    done: bindings::completion,
    ran: AtomicU32,
}

unsafe extern "C" fn work(work: *mut bindings::work_struct) {
    // SAFETY: the work is that of a `Deferred`.
    unsafe { (*work.byte_sub(offset_of!(Deferred, work)).cast::<Deferred>()).ran.fetch_add(1, Ordering::SeqCst) };
}

unsafe extern "C" fn delayed(work: *mut bindings::work_struct) {
    // SAFETY: the work is that of the delayed work of a `Deferred`.
    unsafe {
        let delayed = bindings::to_delayed_work(work);
        (*delayed.byte_sub(offset_of!(Deferred, delayed)).cast::<Deferred>()).ran.fetch_add(10, Ordering::SeqCst);
    }
}

unsafe extern "C" fn timer(timer: *mut bindings::timer_list) {
    // SAFETY: the timer is that of a `Deferred`.
    unsafe {
        let deferred = timer.byte_sub(offset_of!(Deferred, timer)).cast::<Deferred>();
        (*deferred).ran.fetch_add(100, Ordering::SeqCst);
        bindings::complete(&raw mut (*deferred).done);
    }
}

pub unsafe fn say() -> Result<()> {
    let memory = bindings::kzalloc(size_of::<Deferred>(), bindings::GFP_KERNEL).cast::<Deferred>();
    if memory.is_null() {
        return Err(Error::ENOMEM);
    }
    works(memory);
    timers(memory);
    bindings::kfree(memory.cast());
    Ok(())
}

unsafe fn works(deferred: *mut Deferred) {
    let item = &raw mut (*deferred).work;
    bindings::INIT_WORK(item, Some(work), c"translated work".as_ptr().cast(), key!());
    call!(bindings::work_pending(item); bindings::schedule_work(item));
    bindings::flush_work(item);
    after!(flush_work, (*deferred).ran.load(Ordering::SeqCst));
    call!(bindings::work_pending(item); bindings::cancel_work_sync(item));
    call!(bindings::queue_work(bindings::system_wq, item));
    bindings::flush_work(item);
    after!(queue_work, (*deferred).ran.load(Ordering::SeqCst));

    let item = &raw mut (*deferred).delayed;
    bindings::INIT_DELAYED_WORK(item, Some(delayed), c"translated delayed".as_ptr().cast(), key!());
    call! {
        bindings::schedule_delayed_work(item, 360_000);
        bindings::delayed_work_pending(item);
        bindings::cancel_delayed_work_sync(item);
        bindings::delayed_work_pending(item);
        bindings::schedule_delayed_work(item, 0);
    }
    bindings::flush_delayed_work(item);
    after!(flush_delayed_work, (*deferred).ran.load(Ordering::SeqCst));
}

unsafe fn timers(deferred: *mut Deferred) {
    let (item, done) = (&raw mut (*deferred).timer, &raw mut (*deferred).done);
    bindings::init_completion(done);
    bindings::timer_setup(item, Some(timer), 0, c"translated timer".as_ptr().cast(), key!());
    call! {
        bindings::timer_pending(item);
        bindings::mod_timer(item, bindings::jiffies + 360_000);
        bindings::timer_pending(item);
        bindings::mod_timer(item, bindings::jiffies + 1);
    }
    bindings::wait_for_completion(done);
    after!(mod_timer, (*deferred).ran.load(Ordering::SeqCst));
    after!(timer_delete_sync, moved::timer_delete_sync(item));
    bindings::mod_timer(item, bindings::jiffies + 360_000);
    after!(timer_delete_sync, moved::timer_delete_sync(item));
    call!(bindings::timer_pending(item));
    bindings::mod_timer(item, bindings::jiffies + 360_000);
    after!(timer_delete, moved::timer_delete(item), moved::timer_delete(item));

    let mut hrtimer: bindings::hrtimer = zeroed();
    bindings::hrtimer_set_expires(&raw mut hrtimer, 5_000_000);
    bindings::hrtimer_add_expires_ns(&raw mut hrtimer, 7);
    call! {
        bindings::hrtimer_get_expires(&raw const hrtimer);
        bindings::hrtimer_is_queued(&raw mut hrtimer);
    }
}
