/* What maps numbers to pointers, text that grows, and names of objects. */
#include "reference.h"
#include <linux/idr.h>
#include <linux/kobject.h>
#include <linux/radix-tree.h>
#include <linux/scatterlist.h>
#include <linux/seq_buf.h>
#include <linux/xarray.h>

static void array(void)
{
	struct xarray array, *xa = &array;
	void *value = xa_mk_value(77);

	xa_init(xa);
	CALL(xa_empty, xa);
	CALL(xa_mk_value, 77);
	CALL(xa_is_value, value);
	CALL(xa_is_value, xa);
	CALL(xa_to_value, value);
	CALL(xa_store, xa, 1000, value, GFP_KERNEL);
	CALL(xa_store, xa, 1000, xa_mk_value(78), GFP_KERNEL);
	CALL(xa_load, xa, 1000);
	CALL(xa_load, xa, 999);
	CALL(xa_err, xa_load(xa, 1000));
	CALL(xa_insert, xa, 1000, value, GFP_KERNEL);
	CALL(xa_empty, xa);
	CALL(xa_erase, xa, 1000);
	CALL(xa_empty, xa);
	xa_destroy(xa);
}

static void ids(void)
{
	struct idr idr;
	struct ida ida;

	idr_init(&idr);
	CALL(idr_is_empty, &idr);
	CALL(idr_alloc, &idr, (void *)0x10, 5, 7, GFP_KERNEL);
	CALL(idr_alloc, &idr, (void *)0x20, 5, 7, GFP_KERNEL);
	CALL(idr_alloc, &idr, (void *)0x30, 5, 7, GFP_KERNEL);
	CALL(idr_find, &idr, 6);
	CALL(idr_remove, &idr, 5);
	CALL(idr_is_empty, &idr);
	idr_destroy(&idr);
	ida_init(&ida);
	CALL(ida_alloc, &ida, GFP_KERNEL);
	CALL(ida_alloc_max, &ida, 1, GFP_KERNEL);
	CALL(ida_alloc_max, &ida, 1, GFP_KERNEL);
	CALL(ida_is_empty, &ida);
	ida_destroy(&ida);
	CALL(ida_is_empty, &ida);
}

static void radix_tree(void)
{
	struct radix_tree_root root;

	INIT_RADIX_TREE(&root, GFP_KERNEL);
	CALL(radix_tree_empty, &root);
	CALL(radix_tree_insert, &root, 3, (void *)0x40);
	CALL(radix_tree_insert, &root, 3, (void *)0x80);
	CALL(radix_tree_lookup, &root, 3);
	CALL(radix_tree_delete, &root, 3);
	CALL(radix_tree_empty, &root);
}

static void scatter(void)
{
	void *memory = kzalloc(512, GFP_KERNEL);
	struct scatterlist sg[2];

	sg_init_table(sg, 2);
	sg_set_buf(sg, memory, 100);
	sg_set_buf(sg + 1, memory + 256, 200);
	CALL(sg_nents, sg);
	CALL(sg_nents, sg + 1);
	AFTER(sg_virt, sg_virt(sg) == memory);
	AFTER(sg_virt, sg_next(sg) == sg + 1);
	sg_init_one(sg, memory, 64);
	CALL(sg_nents, sg);
	kfree(memory);
}

static void buffers(void)
{
	char memory[16];
	struct seq_buf buffer;
	struct kobject object = { .name = "an object" };

	seq_buf_init(&buffer, memory, 16);
	buffer.len = 12;
	CALL(seq_buf_used, &buffer);
	CALL(seq_buf_buffer_left, &buffer);
	CALL(seq_buf_has_overflowed, &buffer);
	seq_buf_set_overflow(&buffer);
	CALL(seq_buf_used, &buffer);
	CALL(seq_buf_has_overflowed, &buffer);
	say_text("kobject_name", kobject_name(&object));
	AFTER(kobject_name, !kobject_get(NULL));
}

void say_maps(void)
{
	array();
	ids();
	radix_tree();
	scatter();
	buffers();
}
