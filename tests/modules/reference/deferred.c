/* What runs later: work and timers. Nothing is left to run when this returns. */
#include "reference.h"
#include <linux/completion.h>
#include <linux/hrtimer.h>
#include <linux/jiffies.h>
#include <linux/timer.h>
#include <linux/version.h>
#include <linux/workqueue.h>

/* Debian's 6.1 has both names. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#define timer_delete del_timer
#define timer_delete_sync del_timer_sync
#endif

struct deferred {
	struct work_struct work;
	struct delayed_work delayed;
	struct timer_list timer;
	struct completion done;
	atomic_t ran;
};

static void work(struct work_struct *work)
{
	atomic_add(1, &container_of(work, struct deferred, work)->ran);
}

static void delayed(struct work_struct *work)
{
	atomic_add(10, &container_of(to_delayed_work(work), struct deferred, delayed)->ran);
}

static void timer(struct timer_list *timer)
{
	struct deferred *deferred = container_of(timer, struct deferred, timer);

	atomic_add(100, &deferred->ran);
	complete(&deferred->done);
}

static void works(struct deferred *deferred)
{
	struct work_struct *item = &deferred->work;
	struct delayed_work *later = &deferred->delayed;

	INIT_WORK(item, work);
	TRUTH(work_pending, item);
	CALL(schedule_work, item);
	flush_work(item);
	AFTER(flush_work, atomic_read(&deferred->ran));
	TRUTH(work_pending, item);
	CALL(cancel_work_sync, item);
	CALL(queue_work, system_wq, item);
	flush_work(item);
	AFTER(queue_work, atomic_read(&deferred->ran));

	INIT_DELAYED_WORK(later, delayed);
	CALL(schedule_delayed_work, later, 360000);
	TRUTH(delayed_work_pending, later);
	CALL(cancel_delayed_work_sync, later);
	TRUTH(delayed_work_pending, later);
	CALL(schedule_delayed_work, later, 0);
	flush_delayed_work(later);
	AFTER(flush_delayed_work, atomic_read(&deferred->ran));
}

static void timers(struct deferred *deferred)
{
	struct timer_list *item = &deferred->timer;
	struct hrtimer hrtimer = {};

	init_completion(&deferred->done);
	timer_setup(item, timer, 0);
	CALL(timer_pending, item);
	CALL(mod_timer, item, jiffies + 360000);
	CALL(timer_pending, item);
	CALL(mod_timer, item, jiffies + 1);
	wait_for_completion(&deferred->done);
	AFTER(mod_timer, atomic_read(&deferred->ran));
	AFTER(timer_delete_sync, timer_delete_sync(item));
	mod_timer(item, jiffies + 360000);
	AFTER(timer_delete_sync, timer_delete_sync(item));
	CALL(timer_pending, item);
	mod_timer(item, jiffies + 360000);
	AFTER(timer_delete, timer_delete(item));
	AFTER(timer_delete, timer_delete(item));

	hrtimer_set_expires(&hrtimer, 5000000);
	hrtimer_add_expires_ns(&hrtimer, 7);
	CALL(hrtimer_get_expires, &hrtimer);
	CALL(hrtimer_is_queued, &hrtimer);
}

int say_deferred(void)
{
	struct deferred *deferred = kzalloc(sizeof(*deferred), GFP_KERNEL);

	if (!deferred)
		return -ENOMEM;
	works(deferred);
	timers(deferred);
	kfree(deferred);
	return 0;
}
