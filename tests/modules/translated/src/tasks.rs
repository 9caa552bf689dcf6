//! The task that loads the module, its rights, and users.

use core::mem::zeroed;
use core::ptr::null_mut;
use linux_kmod::bindings;

pub unsafe fn say() {
    current();
    users();
    modules();
    notifiers();
}

unsafe fn current() {
    let task = bindings::get_current();
    after!(get_current, bindings::task_pid_nr(task) > 1, bindings::task_pid_nr(task) == (*task).pid);
    after!(task_tgid_nr, bindings::task_tgid_nr(task) == (*task).tgid);
    crate::say::text("get_current.comm", core::ffi::CStr::from_ptr((&raw const (*task).comm).cast()));
    call! {
        bindings::signal_pending(task);
        bindings::is_global_init(task);
        bindings::capable(bindings::CAP_SYS_MODULE as _);
        bindings::rt_prio(-1);
        bindings::rt_prio(200);
    }
    let got = bindings::get_task_struct(task);
    after!(get_task_struct, got == task, bindings::pid_alive(task));
    bindings::put_task_struct(task);
    after!(current_cred, (*bindings::current_cred()).uid.val, bindings::current_uid().val);
    bindings::cond_resched();
}

unsafe fn users() {
    let (mut root, mut user, mut none): (bindings::kuid_t, bindings::kuid_t, bindings::kuid_t) = zeroed();
    (root.val, user.val, none.val) = (0, 1000, u32::MAX);
    call! {
        bindings::uid_eq(root, user);
        bindings::uid_lt(root, user);
        bindings::uid_gte(root, user);
        bindings::uid_valid(root);
        bindings::uid_valid(none);
        bindings::__kuid_val(user);
    }
}

unsafe fn modules() {
    let module = bindings::THIS_MODULE();
    call!(bindings::module_is_live(module); bindings::try_module_get(module));
    bindings::module_put(module);
}

unsafe extern "C" fn notified(
    _: *mut bindings::notifier_block,
    action: usize,
    data: *mut core::ffi::c_void,
) -> core::ffi::c_int {
    crate::say::number("raw_notifier_call_chain.action", action as u64);
    // SAFETY: whoever calls the chain passes the address of a number.
    unsafe { *data.cast::<u32>() += 1 };
    0x0001
}

unsafe fn notifiers() {
    let mut chain: bindings::raw_notifier_head = zeroed();
    let mut block: bindings::notifier_block = zeroed();
    block.notifier_call = Some(notified);
    let head = &raw mut chain;
    bindings::RAW_INIT_NOTIFIER_HEAD(head);
    let mut count = 0_u32;
    call! {
        bindings::raw_notifier_call_chain(head, 3, null_mut());
        bindings::raw_notifier_chain_register(head, &raw mut block);
        bindings::raw_notifier_call_chain(head, 4, (&raw mut count).cast());
        bindings::raw_notifier_chain_unregister(head, &raw mut block);
    }
    after!(raw_notifier_call_chain, count);
}
