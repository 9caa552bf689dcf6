// What 5.10.218-aarch64-88987806 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const LEGACY_MAP_MASK: i32 = 2080897331;

pub type efi_freemem_callback_t = ::core::option::Option<
    unsafe extern "C" fn(
        start: u64_,
        end: u64_,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    pub fn __efi_memmap_free(
        phys: u64_,
        size: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn efi_get_pal_addr() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn efi_gettimeofday(ts: *mut timespec64);
}

unsafe extern "C" {
    pub fn efi_map_pal_code();
}

unsafe extern "C" {
    pub fn efi_memmap_alloc(
        num_entries: crate::ctypes::c_uint,
        data: *mut efi_memory_map_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efi_memmap_insert(
        old_memmap: *mut efi_memory_map,
        buf: *mut crate::ctypes::c_void,
        mem: *mut efi_mem_range,
    );
}

unsafe extern "C" {
    pub fn efi_memmap_install(data: *mut efi_memory_map_data) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efi_memmap_split_count(
        md: *mut efi_memory_desc_t,
        range: *mut range,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efi_memmap_walk(
        callback: efi_freemem_callback_t,
        arg: *mut crate::ctypes::c_void,
    );
}
