//! The slab, pages, memory of each processor, memory of the user's.

use core::ffi::c_void;
use core::ptr::null_mut;
use linux_kmod::bindings;
use linux_kmod::prelude::*;

pub unsafe fn say() -> Result<()> {
    slab();
    cache()?;
    pages()?;
    per_cpu()?;
    user();
    Ok(())
}

unsafe fn slab() {
    let bytes = bindings::kzalloc(100, bindings::GFP_KERNEL).cast::<u8>();
    after!(kzalloc, *bytes, *bytes.add(99));
    *bytes.add(99) = 7;
    let bytes = bindings::krealloc(bytes.cast(), 5000, bindings::GFP_KERNEL).cast::<u8>();
    after!(krealloc, *bytes.add(99));
    bindings::kfree(bytes.cast());
    let quiet = bindings::GFP_KERNEL | bindings::__GFP_NOWARN;
    call! {
        bindings::kmalloc_array(usize::MAX / 2, 3, quiet);
        bindings::kcalloc(usize::MAX / 2, 3, quiet);
    }
    let empty = bindings::kmalloc(0, bindings::GFP_KERNEL);
    call!(bindings::ZERO_OR_NULL_PTR(empty); bindings::ZERO_OR_NULL_PTR(null_mut()));
    let two = bindings::kcalloc(2, 8, bindings::GFP_KERNEL).cast::<u64>();
    after!(kcalloc, *two, *two.add(1));
    call!(bindings::ZERO_OR_NULL_PTR(two.cast()); bindings::is_vmalloc_addr(two.cast()));
    bindings::kfree(two.cast());
    let large = bindings::kvmalloc(1 << 23, bindings::GFP_KERNEL);
    call!(bindings::is_vmalloc_addr(large));
    bindings::kvfree(large);
}

unsafe fn cache() -> Result<()> {
    let cache = bindings::kmem_cache_create(c"kmod_translated".as_ptr().cast(), 72, 8, 0, None);
    if cache.is_null() {
        return Err(Error::ENOMEM);
    }
    call!(bindings::kmem_cache_size(cache));
    let object = bindings::kmem_cache_zalloc(cache, bindings::GFP_KERNEL).cast::<u64>();
    after!(kmem_cache_zalloc, *object, *object.add(8));
    bindings::kmem_cache_free(cache, object.cast());
    bindings::kmem_cache_destroy(cache);
    Ok(())
}

unsafe fn pages() -> Result<()> {
    let page = bindings::alloc_pages(bindings::GFP_KERNEL | bindings::__GFP_ZERO, 1);
    if page.is_null() {
        return Err(Error::ENOMEM);
    }
    let address = bindings::page_address(page);
    after!(page_address, *address.cast::<u64>(), address as usize & 0xfff);
    after!(virt_to_page, bindings::virt_to_page(address) == page);
    after!(pfn_to_page, bindings::pfn_to_page(bindings::page_to_pfn(page)) == page);
    after!(__va, bindings::__va(bindings::__pa(address)) == address);
    let within = address.cast::<u8>().add(123).cast::<c_void>();
    call!(bindings::offset_in_page(within); bindings::virt_addr_valid(within); bindings::page_count(page));
    bindings::get_page(page);
    call!(bindings::page_count(page));
    bindings::put_page(page);
    call!(bindings::page_count(page); bindings::PageLocked(page); bindings::PageCompound(page));
    let mapped = bindings::kmap(page);
    after!(kmap, mapped == address);
    bindings::kunmap(page);
    bindings::__free_pages(page, 1);
    let one = bindings::get_zeroed_page(bindings::GFP_KERNEL);
    after!(get_zeroed_page, *(one as *const u64));
    bindings::free_page(one);
    Ok(())
}

unsafe fn per_cpu() -> Result<()> {
    let counter = bindings::alloc_percpu(8, 8).cast::<u64>();
    if counter.is_null() {
        return Err(Error::ENOMEM);
    }
    bindings::preempt_disable();
    bindings::this_cpu_add_u64(counter, 41);
    bindings::this_cpu_inc_u64(counter);
    let cpu = bindings::smp_processor_id();
    let mine = bindings::this_cpu_read_u64(counter);
    let through = *bindings::per_cpu_ptr(counter.cast(), cpu).cast::<u64>();
    bindings::preempt_enable();
    after!(this_cpu_read_u64, mine, through);
    bindings::free_percpu(counter.cast());
    call!(bindings::num_online_cpus(); bindings::cpu_online(0); bindings::cpu_possible(8000));
    Ok(())
}

/// Addresses that no program has.
unsafe fn user() {
    let mut kernel = 5_u32;
    let ours = &raw mut kernel;
    let (low, high) = (0x10 as *mut u32, usize::MAX as *mut u32);
    call! {
        bindings::access_ok(low.cast(), 4);
        bindings::access_ok(high.cast(), 4);
        bindings::access_ok(ours.cast(), 4);
        bindings::copy_to_user(low.cast(), ours.cast(), 4);
        bindings::copy_to_user(ours.cast(), ours.cast(), 4);
        bindings::copy_from_user(ours.cast(), low.cast(), 4);
        bindings::get_user_u32(ours, low);
        bindings::get_user_u32(ours, high);
        bindings::put_user_u32(9, low);
        bindings::put_user_u32(9, ours);
        bindings::clear_user(low.cast(), 4);
    }
    after!(copy_from_user, kernel);
}
