/* The slab, pages, memory of each processor, memory of the user's. */
#include "reference.h"
#include <linux/cpumask.h>
#include <linux/gfp.h>
#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/percpu.h>
#include <linux/smp.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>

/* Sizes that the compiler cannot see through, and so does not object to. */
static size_t much = SIZE_MAX / 2;

static void slab(void)
{
	u8 *bytes = kzalloc(100, GFP_KERNEL);
	void *empty, *large;
	u64 *two;

	AFTER(kzalloc, bytes[0]);
	AFTER(kzalloc, bytes[99]);
	bytes[99] = 7;
	bytes = krealloc(bytes, 5000, GFP_KERNEL);
	AFTER(krealloc, bytes[99]);
	kfree(bytes);
	CALL(kmalloc_array, READ_ONCE(much), 3, GFP_KERNEL | __GFP_NOWARN);
	CALL(kcalloc, READ_ONCE(much), 3, GFP_KERNEL | __GFP_NOWARN);
	empty = kmalloc(0, GFP_KERNEL);
	CALL(ZERO_OR_NULL_PTR, empty);
	CALL(ZERO_OR_NULL_PTR, NULL);
	two = kcalloc(2, 8, GFP_KERNEL);
	AFTER(kcalloc, two[0]);
	AFTER(kcalloc, two[1]);
	CALL(ZERO_OR_NULL_PTR, two);
	CALL(is_vmalloc_addr, two);
	kfree(two);
	large = kvmalloc(1 << 23, GFP_KERNEL);
	CALL(is_vmalloc_addr, large);
	kvfree(large);
}

static int cache(void)
{
	struct kmem_cache *cache = kmem_cache_create("kmod_translated", 72, 8, 0, NULL);
	u64 *object;

	if (!cache)
		return -ENOMEM;
	CALL(kmem_cache_size, cache);
	object = kmem_cache_zalloc(cache, GFP_KERNEL);
	AFTER(kmem_cache_zalloc, object[0]);
	AFTER(kmem_cache_zalloc, object[8]);
	kmem_cache_free(cache, object);
	kmem_cache_destroy(cache);
	return 0;
}

static int pages(void)
{
	struct page *page = alloc_pages(GFP_KERNEL | __GFP_ZERO, 1);
	void *address, *within, *mapped;
	unsigned long one;

	if (!page)
		return -ENOMEM;
	address = page_address(page);
	AFTER(page_address, *(u64 *)address);
	AFTER(page_address, (unsigned long)address & 0xfff);
	AFTER(virt_to_page, virt_to_page(address) == page);
	AFTER(pfn_to_page, pfn_to_page(page_to_pfn(page)) == page);
	AFTER(__va, __va(__pa(address)) == address);
	within = address + 123;
	CALL(offset_in_page, within);
	CALL(virt_addr_valid, within);
	CALL(page_count, page);
	get_page(page);
	CALL(page_count, page);
	put_page(page);
	CALL(page_count, page);
	CALL(PageLocked, page);
	CALL(PageCompound, page);
	mapped = kmap(page);
	AFTER(kmap, mapped == address);
	kunmap(page);
	__free_pages(page, 1);
	one = get_zeroed_page(GFP_KERNEL);
	AFTER(get_zeroed_page, *(u64 *)one);
	free_page(one);
	return 0;
}

static int per_cpu_memory(void)
{
	u64 __percpu *counter = alloc_percpu(u64);
	u64 mine, through;

	if (!counter)
		return -ENOMEM;
	preempt_disable();
	this_cpu_add(*counter, 41);
	this_cpu_inc(*counter);
	mine = this_cpu_read(*counter);
	through = *per_cpu_ptr(counter, smp_processor_id());
	preempt_enable();
	AFTER(this_cpu_read_u64, mine);
	AFTER(this_cpu_read_u64, through);
	free_percpu(counter);
	CALL(num_online_cpus);
	TRUTH(cpu_online, 0);
	say_number("cpu_possible", 8000 < nr_cpu_ids);
	return 0;
}

/* Addresses that no program has. */
static void user(void)
{
	u32 kernel = 5;
	u32 *low = (u32 *)0x10, *high = (u32 *)ULONG_MAX, *ours = &kernel;

	CALL(access_ok, low, 4);
	CALL(access_ok, high, 4);
	CALL(access_ok, ours, 4);
	CALL(copy_to_user, low, ours, 4);
	CALL(copy_to_user, ours, ours, 4);
	CALL(copy_from_user, ours, low, 4);
	say_number("get_user_u32", get_user(*ours, low));
	say_number("get_user_u32", get_user(*ours, high));
	say_number("put_user_u32", put_user(9, low));
	say_number("put_user_u32", put_user(9, ours));
	CALL(clear_user, low, 4);
	AFTER(copy_from_user, kernel);
}

int say_memory(void)
{
	slab();
	if (cache() || pages() || per_cpu_memory())
		return -ENOMEM;
	user();
	return 0;
}
