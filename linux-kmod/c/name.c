// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Whether user space sees a name already. Where a module registers one that is
 * taken, some of the kernel's functions WARN or print a stack before they
 * return the error. That is for bugs of a driver, and not for a name that the
 * user gave; so it is looked for first. Included by glue.c.
 */
#include <linux/fs.h>
#include <linux/namei.h>
#include <linux/path.h>

bool kmod_name_taken(const char *folder, const char *name);
bool kmod_name_taken(const char *folder, const char *name)
{
	char *text = kasprintf(GFP_KERNEL, "%s/%s", folder, name);
	struct path path;
	bool taken = text && !kern_path(text, 0, &path);

	if (taken)
		path_put(&path);
	kfree(text);
	return taken;
}
