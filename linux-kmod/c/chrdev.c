// SPDX-License-Identifier: MIT OR Apache-2.0
/*
 * Character devices that keep what their files are opened from, for
 * src/chrdev.rs. Included by glue.c.
 *
 * A cdev may outlive its registration: an open file has counted it. So it lies
 * beside a kobject, as it does for the kernel's cdev_device_add(), and the last
 * one to let go frees both.
 */
#include <linux/cdev.h>
#include <linux/fs.h>
#include <linux/kobject.h>

struct kmod_chrdev {
	struct kobject kobj;
	struct cdev cdev;
	void *context;
	void (*drop)(void *context);
};

static void kmod_chrdev_release(struct kobject *kobj)
{
	struct kmod_chrdev *dev = container_of(kobj, struct kmod_chrdev, kobj);

	if (dev->drop)
		dev->drop(dev->context);
	kfree(dev);
}

static struct kobj_type kmod_chrdev_type = { .release = kmod_chrdev_release };

void *kmod_chrdev_add(u32 number, const struct file_operations *fops, void *context, void (*drop)(void *));
void kmod_chrdev_del(void *dev);
void *kmod_chrdev_context(struct inode *inode);

/* The context stays the caller's if this fails. */
void *kmod_chrdev_add(u32 number, const struct file_operations *fops, void *context, void (*drop)(void *))
{
	struct kmod_chrdev *dev = kzalloc(sizeof(*dev), GFP_KERNEL);
	int error;

	if (!dev)
		return ERR_PTR(-ENOMEM);
	kobject_init(&dev->kobj, &kmod_chrdev_type);
	cdev_init(&dev->cdev, fops);
	dev->cdev.owner = THIS_MODULE;
	cdev_set_parent(&dev->cdev, &dev->kobj);
	dev->context = context;
	error = cdev_add(&dev->cdev, number, 1);
	if (error) {
		kobject_put(&dev->kobj);
		return ERR_PTR(error);
	}
	dev->drop = drop;
	return dev;
}

void kmod_chrdev_del(void *ptr)
{
	struct kmod_chrdev *dev = ptr;

	cdev_del(&dev->cdev);
	kobject_put(&dev->kobj);
}

void *kmod_chrdev_context(struct inode *inode)
{
	return container_of(inode->i_cdev, struct kmod_chrdev, cdev)->context;
}
