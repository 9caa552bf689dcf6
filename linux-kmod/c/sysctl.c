// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Entries of /proc/sys, for src/sysctl.rs: their table got other types in most
 * versions. Included by glue.c.
 */
#include <linux/sysctl.h>

struct kmod_sysctl {
	struct ctl_table_header *header;
	/* The second stays empty, for kernels that look for the end. */
	struct ctl_table table[2];
	void *storage;
	int (*store)(void *storage, const char *text, size_t len);
	/* The length of the text that was written to `to`, or an error. */
	int (*show)(void *storage, char *to, size_t size);
};

static int kmod_sysctl_access(const struct ctl_table *table, int write, void *buffer, size_t *lenp, loff_t *ppos)
{
	struct kmod_sysctl *sysctl = table->data;
	ssize_t copied;
	char *text;
	int len;

	if (write) {
		int error = 0;

		/* A value is written at once; what comes behind it counts for nothing, as with the kernel's own (sysctl_writes_strict). */
		if (*lenp && !*ppos)
			error = sysctl->store(sysctl->storage, buffer, *lenp);
		if (!error)
			*ppos += *lenp;
		return error;
	}
	text = kmalloc(PAGE_SIZE, GFP_KERNEL);
	if (!text)
		return -ENOMEM;
	len = sysctl->show(sysctl->storage, text, PAGE_SIZE);
	if (len >= 0) {
		copied = memory_read_from_buffer(buffer, *lenp, ppos, text, len);
		*lenp = copied < 0 ? 0 : copied;
		len = copied < 0 ? copied : 0;
	}
	kfree(text);
	return len;
}

/* The table is constant since 6.11. */
static int __maybe_unused kmod_sysctl_handler(struct ctl_table *table, int write, void *buffer, size_t *lenp,
					      loff_t *ppos)
{
	return kmod_sysctl_access(table, write, buffer, lenp, ppos);
}

void *kmod_sysctl_register(const char *path, const char *name, umode_t mode, void *storage,
			   int (*store)(void *, const char *, size_t), int (*show)(void *, char *, size_t));
void *kmod_sysctl_register(const char *path, const char *name, umode_t mode, void *storage,
			   int (*store)(void *, const char *, size_t), int (*show)(void *, char *, size_t))
{
	struct kmod_sysctl *sysctl = kzalloc(sizeof(*sysctl), GFP_KERNEL);

	if (!sysctl)
		return NULL;
	sysctl->storage = storage;
	sysctl->store = store;
	sysctl->show = show;
	sysctl->table[0].procname = name;
	sysctl->table[0].data = sysctl;
	sysctl->table[0].mode = mode;
	sysctl->table[0].proc_handler = _Generic((proc_handler *)NULL,
		int (*)(struct ctl_table *, int, void *, size_t *, loff_t *): kmod_sysctl_handler,
		default: kmod_sysctl_access);
#ifdef KMOD_HAS_register_sysctl_sz
	sysctl->header = register_sysctl_sz(path, sysctl->table, 1);
#else
	sysctl->header = register_sysctl(path, sysctl->table);
#endif
	if (sysctl->header)
		return sysctl;
	kfree(sysctl);
	return NULL;
}

void kmod_sysctl_unregister(void *ptr);
void kmod_sysctl_unregister(void *ptr)
{
	struct kmod_sysctl *sysctl = ptr;

	unregister_sysctl_table(sysctl->header);
	kfree(sysctl);
}
