/* The task that loads the module, its rights, and users. */
#include "reference.h"
#include <linux/capability.h>
#include <linux/cred.h>
#include <linux/notifier.h>
#include <linux/sched.h>
#include <linux/sched/rt.h>
#include <linux/sched/signal.h>
#include <linux/sched/task.h>
#include <linux/uidgid.h>

static void this_task(void)
{
	struct task_struct *task = get_current(), *got;

	AFTER(get_current, task_pid_nr(task) > 1);
	AFTER(get_current, task_pid_nr(task) == task->pid);
	AFTER(task_tgid_nr, task_tgid_nr(task) == task->tgid);
	say_text("get_current.comm", task->comm);
	CALL(signal_pending, task);
	CALL(is_global_init, task);
	CALL(capable, CAP_SYS_MODULE);
	CALL(rt_prio, -1);
	CALL(rt_prio, 200);
	got = get_task_struct(task);
	AFTER(get_task_struct, got == task);
	AFTER(get_task_struct, pid_alive(task));
	put_task_struct(task);
	AFTER(current_cred, current_cred()->uid.val);
	AFTER(current_cred, current_uid().val);
	cond_resched();
}

static void users(void)
{
	kuid_t root = { 0 }, user = { 1000 }, none = { -1 };

	CALL(uid_eq, root, user);
	CALL(uid_lt, root, user);
	CALL(uid_gte, root, user);
	CALL(uid_valid, root);
	CALL(uid_valid, none);
	CALL(__kuid_val, user);
}

static void modules(void)
{
	CALL(module_is_live, THIS_MODULE);
	CALL(try_module_get, THIS_MODULE);
	module_put(THIS_MODULE);
}

static int notified(struct notifier_block *block, unsigned long action, void *data)
{
	say_number("raw_notifier_call_chain.action", action);
	*(u32 *)data += 1;
	return NOTIFY_OK;
}

static void notifiers(void)
{
	struct raw_notifier_head head;
	struct notifier_block block = { .notifier_call = notified };
	u32 count = 0;

	RAW_INIT_NOTIFIER_HEAD(&head);
	CALL(raw_notifier_call_chain, &head, 3, NULL);
	CALL(raw_notifier_chain_register, &head, &block);
	CALL(raw_notifier_call_chain, &head, 4, &count);
	CALL(raw_notifier_chain_unregister, &head, &block);
	AFTER(raw_notifier_call_chain, count);
}

void say_tasks(void)
{
	this_task();
	users();
	modules();
	notifiers();
}
