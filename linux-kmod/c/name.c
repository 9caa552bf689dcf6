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

/*
 * 0 for a name that is free, -EEXIST for one that is taken, and -ENOTDIR or
 * -ENAMETOOLONG where there can be none. Any other error says nothing of that.
 */
int kmod_name_check(const char *folder, const char *name);
int kmod_name_check(const char *folder, const char *name)
{
	char *text = kasprintf(GFP_KERNEL, "%s/%s", folder, name);
	struct path path;
	int error;

	if (!text)
		return -ENOMEM;
	error = kern_path(text, 0, &path);
	kfree(text);
	if (error)
		return error == -ENOTDIR || error == -ENAMETOOLONG ? error : 0;
	path_put(&path);
	return -EEXIST;
}
