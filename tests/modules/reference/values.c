/* Functions of numbers that mean something: errors, devices, modes, ioctls, instants. */
#include "reference.h"
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/interrupt.h>
#include <linux/ioctl.h>
#include <linux/jiffies.h>
#include <linux/kdev_t.h>
#include <linux/ktime.h>
#include <linux/notifier.h>
#include <linux/stat.h>

static void errors(void)
{
	void *error = ERR_PTR(-12), *fine = (void *)0x1000;

	CALL(IS_ERR, error);
	CALL(IS_ERR, fine);
	CALL(IS_ERR_OR_NULL, NULL);
	CALL(IS_ERR_OR_NULL, fine);
	CALL(PTR_ERR, error);
	CALL(PTR_ERR_OR_ZERO, error);
	CALL(PTR_ERR_OR_ZERO, fine);
	CALL(ERR_CAST, error);
	CALL(IS_ERR_VALUE, ULONG_MAX - 4094);
	CALL(IS_ERR_VALUE, ULONG_MAX - 4095);
	CALL(notifier_from_errno, -22);
	CALL(notifier_to_errno, 0x8016);
	CALL(IRQ_RETVAL, true);
	CALL(IRQ_RETVAL, false);
}

static void device_numbers(void)
{
	dev_t dev = MKDEV(0x123, 0x45678);
	char buffer[32];

	CALL(MKDEV, 8, 17);
	CALL(MAJOR, dev);
	CALL(MINOR, dev);
	CALL(old_valid_dev, dev);
	CALL(old_decode_dev, 0x1234);
	CALL(new_encode_dev, dev);
	CALL(new_decode_dev, 0x12345678);
	CALL(S_ISDIR, 040755);
	CALL(S_ISDIR, 0100644);
	CALL(S_ISREG, 0100644);
	CALL(S_ISLNK, 0120777);
	CALL(S_ISCHR, 020600);
	say_text("format_dev_t", format_dev_t(buffer, dev));
}

struct bytes24 {
	char bytes[24];
};

static void ioctls(void)
{
	CALL(_IO, 0x12, 3);
	CALL(_IOR, 0x12, 4, u64);
	CALL(_IOW, 0x12, 5, struct bytes24);
	CALL(_IOWR, 0x12, 6, char);
	CALL(_IOC, 3U, 0xff, 0xff, 0x1234);
	CALL(_IOC_DIR, 0xc0181206);
	CALL(_IOC_TYPE, 0xc0181206);
	CALL(_IOC_NR, 0xc0181206);
	CALL(_IOC_SIZE, 0xc0181206);
}

static void in_jiffies(void)
{
	CALL(msecs_to_jiffies, 0);
	CALL(msecs_to_jiffies, 1001);
	CALL(msecs_to_jiffies, UINT_MAX);
	CALL(usecs_to_jiffies, 999999);
	CALL(time_after, 1UL, ULONG_MAX);
	CALL(time_after, ULONG_MAX, 1UL);
	CALL(time_before, ULONG_MAX, 1UL);
	CALL(time_after_eq, 7UL, 7UL);
	CALL(time_in_range, 5UL, 3UL, 5UL);
}

static void ktimes(void)
{
	ktime_t early = ktime_set(-2, 5), late = ktime_set(3, 999999999);

	CALL(ktime_set, -2, 5);
	CALL(ktime_set, S64_MAX, 0);
	CALL(ktime_add, early, late);
	CALL(ktime_sub, early, late);
	CALL(ktime_add_ns, early, 77);
	CALL(ktime_compare, early, late);
	CALL(ktime_compare, late, early);
	CALL(ktime_after, early, late);
	CALL(ktime_before, early, late);
	CALL(ktime_to_ms, early);
	CALL(ktime_to_us, late);
	CALL(ktime_to_ns, late);
	CALL(ms_to_ktime, 1234);
	CALL(ns_to_ktime, 1234);
}

static void timespecs(void)
{
	struct timespec64 a = { 7, 999999999 }, b, sum, less;

	b = ktime_to_timespec64(1500000000);
	AFTER(ktime_to_timespec64, b.tv_sec);
	AFTER(ktime_to_timespec64, b.tv_nsec);
	sum = timespec64_add(a, b);
	AFTER(timespec64_add, sum.tv_sec);
	AFTER(timespec64_add, sum.tv_nsec);
	less = timespec64_sub(b, a);
	AFTER(timespec64_sub, less.tv_sec);
	AFTER(timespec64_sub, less.tv_nsec);
	CALL(timespec64_to_ns, &a);
	CALL(timespec64_compare, &a, &b);
	CALL(timespec64_equal, &a, &a);
	CALL(timespec64_valid, &a);
}

void say_values(void)
{
	errors();
	device_numbers();
	ioctls();
	in_jiffies();
	ktimes();
	timespecs();
}
