//! What maps numbers to pointers, text that grows, and names of objects.

use core::mem::zeroed;
use core::ptr::null_mut;
use linux_kmod::bindings;

pub unsafe fn say() {
    xarray();
    ids();
    radix_tree();
    scatterlist();
    buffers();
}

unsafe fn xarray() {
    let mut array: bindings::xarray = zeroed();
    let xa = &raw mut array;
    bindings::xa_init(xa);
    call!(bindings::xa_empty(xa));
    let value = bindings::xa_mk_value(77);
    call! {
        bindings::xa_mk_value(77);
        bindings::xa_is_value(value);
        bindings::xa_is_value(xa.cast());
        bindings::xa_to_value(value);
        bindings::xa_store(xa, 1000, value, bindings::GFP_KERNEL);
        bindings::xa_store(xa, 1000, bindings::xa_mk_value(78), bindings::GFP_KERNEL);
        bindings::xa_load(xa, 1000);
        bindings::xa_load(xa, 999);
        bindings::xa_err(bindings::xa_load(xa, 1000));
        bindings::xa_insert(xa, 1000, value, bindings::GFP_KERNEL);
        bindings::xa_empty(xa);
        bindings::xa_erase(xa, 1000);
        bindings::xa_empty(xa);
    }
    bindings::xa_destroy(xa);
}

unsafe fn ids() {
    let mut idr: bindings::idr = zeroed();
    let map = &raw mut idr;
    bindings::idr_init(map);
    call! {
        bindings::idr_is_empty(map);
        bindings::idr_alloc(map, 0x10 as *mut _, 5, 7, bindings::GFP_KERNEL);
        bindings::idr_alloc(map, 0x20 as *mut _, 5, 7, bindings::GFP_KERNEL);
        bindings::idr_alloc(map, 0x30 as *mut _, 5, 7, bindings::GFP_KERNEL);
        bindings::idr_find(map, 6);
        bindings::idr_remove(map, 5);
        bindings::idr_is_empty(map);
    }
    bindings::idr_destroy(map);
    let mut ida: bindings::ida = zeroed();
    bindings::ida_init(&raw mut ida);
    call! {
        bindings::ida_alloc(&raw mut ida, bindings::GFP_KERNEL);
        bindings::ida_alloc_max(&raw mut ida, 1, bindings::GFP_KERNEL);
        bindings::ida_alloc_max(&raw mut ida, 1, bindings::GFP_KERNEL);
        bindings::ida_is_empty(&raw const ida);
    }
    bindings::ida_destroy(&raw mut ida);
    call!(bindings::ida_is_empty(&raw const ida));
}

unsafe fn radix_tree() {
    let mut root = zeroed();
    let tree = &raw mut root;
    bindings::INIT_RADIX_TREE(tree, bindings::GFP_KERNEL);
    call! {
        bindings::radix_tree_empty(tree);
        bindings::radix_tree_insert(tree, 3, 0x40 as *mut _);
        bindings::radix_tree_insert(tree, 3, 0x80 as *mut _);
        bindings::radix_tree_lookup(tree, 3);
        bindings::radix_tree_delete(tree, 3);
        bindings::radix_tree_empty(tree);
    }
}

unsafe fn scatterlist() {
    let memory = bindings::kzalloc(512, bindings::GFP_KERNEL);
    let mut list: [bindings::scatterlist; 2] = zeroed();
    let sg = list.as_mut_ptr();
    bindings::sg_init_table(sg, 2);
    bindings::sg_set_buf(sg, memory, 100);
    bindings::sg_set_buf(sg.add(1), memory.cast::<u8>().add(256).cast(), 200);
    call!(bindings::sg_nents(sg); bindings::sg_nents(sg.add(1)));
    after!(sg_virt, bindings::sg_virt(sg) == memory, bindings::sg_next(sg) == sg.add(1));
    bindings::sg_init_one(sg, memory, 64);
    call!(bindings::sg_nents(sg));
    bindings::kfree(memory);
}

unsafe fn buffers() {
    let mut memory = [0_u8; 16];
    let mut buffer: bindings::seq_buf = zeroed();
    bindings::seq_buf_init(&raw mut buffer, memory.as_mut_ptr().cast(), 16);
    buffer.len = 12;
    call! {
        bindings::seq_buf_used(&raw mut buffer);
        bindings::seq_buf_buffer_left(&raw mut buffer);
        bindings::seq_buf_has_overflowed(&raw mut buffer);
    }
    bindings::seq_buf_set_overflow(&raw mut buffer);
    call! {
        bindings::seq_buf_used(&raw mut buffer);
        bindings::seq_buf_has_overflowed(&raw mut buffer);
    }
    let mut object: bindings::kobject = zeroed();
    object.name = c"an object".as_ptr().cast();
    let name = bindings::kobject_name(&raw const object);
    crate::say::text("kobject_name", core::ffi::CStr::from_ptr(name.cast()));
    after!(kobject_name, bindings::kobject_get(null_mut()).is_null());
}
