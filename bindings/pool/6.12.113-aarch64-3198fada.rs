// What 6.12.113-aarch64-3198fada brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const ARM64_WORKAROUND_2645198: i32 = 82;

pub const ARM64_WORKAROUND_2658417: i32 = 83;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 84;

pub const ARM64_WORKAROUND_BROKEN_AMU_CONSTCNT: i32 = 101;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 88;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 89;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 90;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 91;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 92;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 93;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 94;

pub const ARM64_WORKAROUND_NVIDIA_CARMEL_CNP: i32 = 95;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 96;

pub const ARM64_WORKAROUND_REPEAT_TLBI: i32 = 97;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 98;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 99;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 100;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 85;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 87;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 86;

#[repr(C)]
#[repr(align(64))]
pub struct page_pool {
    pub p: page_pool_params_fast,
    pub cpuid: crate::ctypes::c_int,
    pub pages_state_hold_cnt: u32_,
    pub _bits_has_init_callback: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_has_init_callback: [u8; 7usize],
    pub __cacheline_group_begin__frag: __IncompleteArrayField<__u8>,
    pub frag_users: crate::ctypes::c_long,
    pub frag_page: netmem_ref,
    pub frag_offset: crate::ctypes::c_uint,
    pub _padding_after_frag_offset: [u8; 4usize],
    pub __cacheline_group_end__frag: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__frag: [u8; 8usize],
    pub __cacheline_group_pad__frag: page_pool____cacheline_group_pad__frag,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(pool: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 60usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
    pub recycle_stats: *mut page_pool_recycle_stats,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
    pub slow: page_pool_params_slow,
    pub user: page_pool__user,
}
bits page_pool
    has_init_callback: bool_ as u8 = _bits_has_init_callback 0 1
    dma_map: bool_ as u8 = _bits_has_init_callback 1 1
    dma_sync: bool_ as u8 = _bits_has_init_callback 2 1
    dma_sync_for_cpu: bool_ as u8 = _bits_has_init_callback 3 1
    system: bool_ as u8 = _bits_has_init_callback 4 1
