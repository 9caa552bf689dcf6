// What 7.2.12-riscv64-ba144dfb brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cfi_state {
    pub _bits_ubcfi_en: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub user_shdw_stk: crate::ctypes::c_ulong,
    pub shdw_stk_base: crate::ctypes::c_ulong,
    pub shdw_stk_size: crate::ctypes::c_ulong,
}
bits cfi_state
    ubcfi_en: crate::ctypes::c_ulong as u64 = _bits_ubcfi_en 0 1
    ubcfi_locked: crate::ctypes::c_ulong as u64 = _bits_ubcfi_en 1 1
    ufcfi_en: crate::ctypes::c_ulong as u64 = _bits_ubcfi_en 2 1
    ufcfi_locked: crate::ctypes::c_ulong as u64 = _bits_ubcfi_en 3 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__a0__a0 {
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub a3: crate::ctypes::c_ulong,
    pub a4: crate::ctypes::c_ulong,
    pub a5: crate::ctypes::c_ulong,
    pub a6: crate::ctypes::c_ulong,
    pub a7: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__a0__a_regs {
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub a3: crate::ctypes::c_ulong,
    pub a4: crate::ctypes::c_ulong,
    pub a5: crate::ctypes::c_ulong,
    pub a6: crate::ctypes::c_ulong,
    pub a7: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub preempt_count: crate::ctypes::c_int,
    pub kernel_sp: crate::ctypes::c_long,
    pub user_sp: crate::ctypes::c_long,
    pub cpu: crate::ctypes::c_int,
    pub syscall_work: crate::ctypes::c_ulong,
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub user_cfi_state: cfi_state,
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 4usize],
    pub node_zonelists: [zonelist; 2usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_size_lock: spinlock_t,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
    pub kswapd_lock: mutex,
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: atomic_t,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub proactive_compact_trigger: bool_,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub min_unmapped_pages: crate::ctypes::c_ulong,
    pub min_slab_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub nbp_rl_start: crate::ctypes::c_uint,
    pub nbp_rl_nr_cand: crate::ctypes::c_ulong,
    pub nbp_threshold: crate::ctypes::c_uint,
    pub nbp_th_start: crate::ctypes::c_uint,
    pub nbp_th_nr_cand: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 67usize],
    pub memtier: *mut memory_tier,
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub node: crate::ctypes::c_int,
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high_min: crate::ctypes::c_int,
    pub pageset_high_max: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub present_early_pages: crate::ctypes::c_ulong,
    pub cma_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub span_seqlock: seqlock_t,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub trylock_free_pages: llist_head,
    pub _pad2_: cacheline_padding,
    pub percpu_drift_mark: crate::ctypes::c_ulong,
    pub compact_cached_free_pfn: crate::ctypes::c_ulong,
    pub compact_cached_migrate_pfn: [crate::ctypes::c_ulong; 2usize],
    pub compact_init_migrate_pfn: crate::ctypes::c_ulong,
    pub compact_init_free_pfn: crate::ctypes::c_ulong,
    pub compact_considered: crate::ctypes::c_uint,
    pub compact_defer_shift: crate::ctypes::c_uint,
    pub compact_order_failed: crate::ctypes::c_int,
    pub compact_blockskip_flush: bool_,
    pub contiguous: bool_,
    pub _pad3_: cacheline_padding,
    pub vm_stat: [atomic_long_t; 11usize],
    pub vm_numa_event: [atomic_long_t; 6usize],
    pub vmemmap_tails: [*mut page; 16usize],
}

#[repr(C)]
pub struct device {
    pub kobj: kobject,
    pub parent: *mut device,
    pub p: *mut device_private,
    pub init_name: *const crate::ctypes::c_char,
    pub type_: *const device_type,
    pub bus: *const bus_type,
    pub driver: *mut device_driver,
    pub platform_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub driver_override: device__driver_override,
    pub mutex: mutex,
    pub links: dev_links_info,
    pub power: dev_pm_info,
    pub pm_domain: *mut dev_pm_domain,
    pub em_pd: *mut em_perf_domain,
    pub pins: *mut dev_pin_info,
    pub msi: dev_msi_info,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub dma_mem: *mut dma_coherent_mem,
    pub cma_area: *mut cma,
    pub dma_io_tlb_mem: *mut io_tlb_mem,
    pub archdata: dev_archdata,
    pub of_node: *mut device_node,
    pub fwnode: *mut fwnode_handle,
    pub numa_node: crate::ctypes::c_int,
    pub devt: dev_t,
    pub id: u32_,
    pub devres_lock: spinlock_t,
    pub devres_head: list_head,
    pub class: *const class,
    pub groups: *mut *const attribute_group,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub iommu_group: *mut iommu_group,
    pub iommu: *mut dev_iommu,
    pub physical_location: *mut device_physical_location,
    pub removable: device_removable,
    pub flags: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct mm_context_t {
    pub id: atomic_long_t,
    pub vdso: *mut crate::ctypes::c_void,
    pub icache_stale_mask: cpumask_t,
    pub force_icache_flush: bool_,
    pub flags: crate::ctypes::c_ulong,
    pub pmlen: u8_,
}

#[repr(C)]
pub struct pt_regs {
    pub epc: crate::ctypes::c_ulong,
    pub ra: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub gp: crate::ctypes::c_ulong,
    pub tp: crate::ctypes::c_ulong,
    pub t0: crate::ctypes::c_ulong,
    pub t1: crate::ctypes::c_ulong,
    pub t2: crate::ctypes::c_ulong,
    pub s0: crate::ctypes::c_ulong,
    pub s1: crate::ctypes::c_ulong,
    pub anon__a0: pt_regs__a0,
    pub s2: crate::ctypes::c_ulong,
    pub s3: crate::ctypes::c_ulong,
    pub s4: crate::ctypes::c_ulong,
    pub s5: crate::ctypes::c_ulong,
    pub s6: crate::ctypes::c_ulong,
    pub s7: crate::ctypes::c_ulong,
    pub s8: crate::ctypes::c_ulong,
    pub s9: crate::ctypes::c_ulong,
    pub s10: crate::ctypes::c_ulong,
    pub s11: crate::ctypes::c_ulong,
    pub t3: crate::ctypes::c_ulong,
    pub t4: crate::ctypes::c_ulong,
    pub t5: crate::ctypes::c_ulong,
    pub t6: crate::ctypes::c_ulong,
    pub status: crate::ctypes::c_ulong,
    pub badaddr: crate::ctypes::c_ulong,
    pub cause: crate::ctypes::c_ulong,
    pub orig_a0: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union pt_regs__a0 {
    pub anon__a0: pt_regs__a0__a0,
    pub a_regs: pt_regs__a0__a_regs,
}

#[repr(C)]
pub struct riscv_isa_vendor_ext_data_list {
    _unused: [u8; 0],
}

pub const CMDLINE_DISABLE_RISCV_USERCFI: i32 = 3;

pub const CMDLINE_DISABLE_RISCV_USERCFI_BCFI: i32 = 2;

pub const CMDLINE_DISABLE_RISCV_USERCFI_FCFI: i32 = 1;

pub const ERRATA_ANDES_NO_IOCP: i32 = 0;

pub const ERRATA_ANDES_NUMBER: i32 = 1;

pub const ERRATA_THEAD_GHOSTWRITE: i32 = 2;

pub const ERRATA_THEAD_NUMBER: i32 = 3;

pub const INSN_S_FUNC3_SHIFT: i32 = 12;

pub const INSN_S_OPCODE_SHIFT: i32 = 0;

pub const INSN_S_RS1_SHIFT: i32 = 15;

pub const INSN_S_RS2_SHIFT: i32 = 20;

pub const INSN_S_SIMM5_SHIFT: i32 = 7;

pub const INSN_S_SIMM7_SHIFT: i32 = 25;

pub const MAX_POSSIBLE_PHYSMEM_BITS: i32 = 56;

pub const MICROCHIP_VENDOR_ID: i32 = 41;

pub const MIPS_EHB: &[u8; 19] = b".insn 0x00301013\n\t\0";

pub const MIPS_IHB: &[u8; 19] = b".insn 0x00101013\n\t\0";

pub const MIPS_PAUSE: &[u8; 19] = b".insn 0x00501013\n\t\0";

pub const MIPS_VENDOR_ID: i32 = 295;

pub const MM_CONTEXT_LOCK_PMLEN: i32 = 0;

pub const PR_CFI_SUPPORTED_STATUS_MASK: crate::ctypes::c_ulong = 7;

pub const PR_SHADOW_STACK_SUPPORTED_STATUS_MASK: crate::ctypes::c_ulong = 1;

pub const RISCV_INSN_NOP4: u32 = 19;

pub const RISCV_ISA_VENDOR_EXT_XMIPSEXECTL: i32 = 0;

pub const RISCV_NOP4: &[u8; 17] = b".insn 0x00000013\0";

pub const RISCV_PAUSE: &[u8; 16] = b".insn 0x100000f\0";

pub const RISCV_ZICFISS_MAGIC: i32 = 38023;

pub const RV_OPCODE_AMO: &[u8; 3] = b"47\0";

pub const RV_OPCODE_OP_IMM: &[u8; 3] = b"19\0";

pub const SRLI: &[u8; 6] = b"srliw\0";

pub const TIF_32BIT: i32 = 16;

pub const TIF_RISCV_V_DEFER_RESTORE: i32 = 17;

pub const ZAWRS_WRS_NTO: &[u8; 17] = b".insn 0x00d00073\0";

pub const ZAWRS_WRS_STO: &[u8; 17] = b".insn 0x01d00073\0";

pub const _TIF_RISCV_V_DEFER_RESTORE: crate::ctypes::c_ulong = 131072;

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_SOFT_DIRTY"]
    pub fn _PAGE_SOFT_DIRTY() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_SWP_SOFT_DIRTY"]
    pub fn _PAGE_SWP_SOFT_DIRTY() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_SWP_UFFD_WP"]
    pub fn _PAGE_SWP_UFFD_WP() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_UFFD_WP"]
    pub fn _PAGE_UFFD_WP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab16"]
    pub fn __arch_swab16(value: __u16) -> __u16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab32"]
    pub fn __arch_swab32(value: __u32) -> __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_swab64"]
    pub fn __arch_swab64(value: __u64) -> __u64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___untagged_addr_remote"]
    pub fn __untagged_addr_remote(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_is_contended"]
    pub fn ticket_spin_is_contended(lock: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_is_locked"]
    pub fn ticket_spin_is_locked(lock: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_lock"]
    pub fn ticket_spin_lock(lock: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_trylock"]
    pub fn ticket_spin_trylock(lock: *mut arch_spinlock_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_unlock"]
    pub fn ticket_spin_unlock(lock: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ticket_spin_value_unlocked"]
    pub fn ticket_spin_value_unlocked(lock: arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __asm_copy_from_user_sum_enabled(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __asm_copy_to_user_sum_enabled(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_active_shstk(task: *mut task_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_shstk_base(
        task: *mut task_struct,
        size: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn is_indir_lp_enabled(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn is_indir_lp_locked(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn is_shstk_allocated(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn is_shstk_enabled(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn is_shstk_locked(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn is_user_lpad_enabled() -> bool_;
}

unsafe extern "C" {
    pub fn is_user_shstk_enabled() -> bool_;
}

unsafe extern "C" {
    pub fn restore_user_shstk(
        tsk: *mut task_struct,
        shstk_ptr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn save_user_shstk(
        tsk: *mut task_struct,
        saved_shstk_ptr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_active_shstk(task: *mut task_struct, shstk_addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn set_indir_lp_lock(task: *mut task_struct, lock: bool_);
}

unsafe extern "C" {
    pub fn set_indir_lp_status(task: *mut task_struct, enable: bool_);
}

unsafe extern "C" {
    pub fn set_shstk_base(
        task: *mut task_struct,
        shstk_addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn set_shstk_lock(task: *mut task_struct, lock: bool_);
}

unsafe extern "C" {
    pub fn set_shstk_status(task: *mut task_struct, enable: bool_);
}

unsafe extern "C" {
    pub fn shstk_alloc_thread_stack(
        tsk: *mut task_struct,
        args: *const kernel_clone_args,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn shstk_release(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn strnlen(arg1: *const crate::ctypes::c_char, arg2: usize) -> __kernel_size_t;
}

unsafe extern "C" {
    pub static mut qspinlock_key: static_key_true;
}

unsafe extern "C" {
    pub static mut riscv_isa_vendor_ext_list_mips: riscv_isa_vendor_ext_data_list;
}

unsafe extern "C" {
    pub static mut riscv_nousercfi: crate::ctypes::c_ulong;
}

pub const CMA_ALLOC_FAIL: vm_event_item = 59;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 58;

pub const COMPACTFAIL: vm_event_item = 51;

pub const COMPACTFREE_SCANNED: vm_event_item = 48;

pub const COMPACTISOLATED: vm_event_item = 49;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 47;

pub const COMPACTSTALL: vm_event_item = 50;

pub const COMPACTSUCCESS: vm_event_item = 52;

pub const DROP_PAGECACHE: vm_event_item = 34;

pub const DROP_SLAB: vm_event_item = 35;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 56;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 57;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 55;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 54;

pub const KCOMPACTD_WAKE: vm_event_item = 53;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 31;

pub const KSWAPD_INODESTEAL: vm_event_item = 29;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 30;

pub const NUMA_HINT_FAULTS: vm_event_item = 39;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 40;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 38;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 41;

pub const NUMA_PTE_UPDATES: vm_event_item = 37;

pub const OOM_KILL: vm_event_item = 36;

pub const PAGEOUTRUN: vm_event_item = 32;

pub const PGINODESTEAL: vm_event_item = 27;

pub const PGMIGRATE_FAIL: vm_event_item = 43;

pub const PGMIGRATE_SUCCESS: vm_event_item = 42;

pub const PGROTATED: vm_event_item = 33;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 26;

pub const PGSCAN_ZONE_RECLAIM_SUCCESS: vm_event_item = 25;

pub const SLABS_SCANNED: vm_event_item = 28;

pub const THP_MIGRATION_FAIL: vm_event_item = 45;

pub const THP_MIGRATION_SPLIT: vm_event_item = 46;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 44;

pub const THP_SPLIT_PUD: vm_event_item = 84;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 79;

#[repr(C)]
#[repr(align(64))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 56usize],
    pub mkobj: module_kobject,
    pub modinfo_attrs: *mut module_attribute,
    pub version: *const crate::ctypes::c_char,
    pub srcversion: *const crate::ctypes::c_char,
    pub imported_namespaces: *const crate::ctypes::c_char,
    pub holders_dir: *mut kobject,
    pub syms: *mut kernel_symbol,
    pub crcs: *const u32_,
    pub flagstab: *const u8_,
    pub num_syms: crate::ctypes::c_uint,
    pub param_lock: mutex,
    pub kp: *mut kernel_param,
    pub num_kp: crate::ctypes::c_uint,
    pub using_gplonly_symbols: bool_,
    pub sig_ok: bool_,
    pub async_probe_requested: bool_,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: [u8; 8usize],
    pub mem: [module_memory; 7usize],
    pub arch: mod_arch_specific,
    pub taints: crate::ctypes::c_ulong,
    pub num_bugs: crate::ctypes::c_uint,
    pub bug_list: list_head,
    pub bug_table: *mut bug_entry,
    pub kallsyms: *mut mod_kallsyms,
    pub core_kallsyms: mod_kallsyms,
    pub sect_attrs: *mut module_sect_attrs,
    pub notes_attrs: *mut module_notes_attrs,
    pub args: *mut crate::ctypes::c_char,
    pub percpu: *mut crate::ctypes::c_void,
    pub percpu_size: crate::ctypes::c_uint,
    pub noinstr_text_start: *mut crate::ctypes::c_void,
    pub noinstr_text_size: crate::ctypes::c_uint,
    pub num_tracepoints: crate::ctypes::c_uint,
    pub tracepoints_ptrs: *const *mut tracepoint,
    pub num_srcu_structs: crate::ctypes::c_uint,
    pub srcu_struct_ptrs: *mut *mut srcu_struct,
    pub num_bpf_raw_events: crate::ctypes::c_uint,
    pub bpf_raw_events: *mut bpf_raw_event_map,
    pub btf_data_size: crate::ctypes::c_uint,
    pub btf_base_data_size: crate::ctypes::c_uint,
    pub btf_data: *mut crate::ctypes::c_void,
    pub btf_base_data: *mut crate::ctypes::c_void,
    pub jump_entries: *mut jump_entry,
    pub num_jump_entries: crate::ctypes::c_uint,
    pub num_trace_bprintk_fmt: crate::ctypes::c_uint,
    pub trace_bprintk_fmt_start: *mut *const crate::ctypes::c_char,
    pub trace_events: *mut *mut trace_event_call,
    pub num_trace_events: crate::ctypes::c_uint,
    pub trace_evals: *mut *mut trace_eval_map,
    pub num_trace_evals: crate::ctypes::c_uint,
    pub num_ftrace_callsites: crate::ctypes::c_uint,
    pub ftrace_callsites: *mut crate::ctypes::c_ulong,
    pub kprobes_text_start: *mut crate::ctypes::c_void,
    pub kprobes_text_size: crate::ctypes::c_uint,
    pub kprobe_blacklist: *mut crate::ctypes::c_ulong,
    pub num_kprobe_blacklist: crate::ctypes::c_uint,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub dyndbg_info: _ddebug_info,
}

pub const ACPI_RISCV_IRQCHIP_SMSI: riscv_irqchip_type = 4;

unsafe extern "C" {
    pub fn riscv_acpi_update_gsi_range(
        gsi_base: u32_,
        nr_irqs: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_get_hart_index(
        fwnode: *mut fwnode_handle,
        logical_index: u32_,
        hart_index: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut new_valid_map_cpus: [crate::ctypes::c_ulong; 4usize];
}

unsafe extern "C" {
    pub static mut riscv_cbop_block_size: crate::ctypes::c_uint;
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup_per_node {
    pub memcg: *mut mem_cgroup,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: *mut lruvec_stats,
    pub shrinker_info: *mut shrinker_info,
    pub _pad1_: cacheline_padding,
    pub lruvec: lruvec,
    pub _pad2_: cacheline_padding,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 4usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub objcg: *mut obj_cgroup,
    pub orig_objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
}

#[repr(C)]
#[repr(align(64))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_cid: mm_mm_cid,
    pub sched_cache_grp: *mut sched_cache_group,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
    pub vma_writer_wait: rcuwait,
    pub mm_lock_seq: seqcount_t,
    pub futex: futex_mm_data,
    pub hiwater_rss: crate::ctypes::c_ulong,
    pub hiwater_vm: crate::ctypes::c_ulong,
    pub total_vm: crate::ctypes::c_ulong,
    pub locked_vm: crate::ctypes::c_ulong,
    pub pinned_vm: atomic64_t,
    pub data_vm: crate::ctypes::c_ulong,
    pub exec_vm: crate::ctypes::c_ulong,
    pub stack_vm: crate::ctypes::c_ulong,
    pub anon__def_flags: mm_struct__mm_count__def_flags,
    pub write_protect_seq: seqcount_t,
    pub arg_lock: spinlock_t,
    pub start_code: crate::ctypes::c_ulong,
    pub end_code: crate::ctypes::c_ulong,
    pub start_data: crate::ctypes::c_ulong,
    pub end_data: crate::ctypes::c_ulong,
    pub start_brk: crate::ctypes::c_ulong,
    pub brk: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub arg_start: crate::ctypes::c_ulong,
    pub arg_end: crate::ctypes::c_ulong,
    pub env_start: crate::ctypes::c_ulong,
    pub env_end: crate::ctypes::c_ulong,
    pub saved_auxv: [crate::ctypes::c_ulong; 70usize],
    pub saved_e_flags: crate::ctypes::c_ulong,
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub lru_gen: mm_struct__mm_count__lru_gen,
    pub mm_id: mm_id_t,
}

#[repr(C)]
pub struct __arch_ftrace_regs {
    pub epc: crate::ctypes::c_ulong,
    pub ra: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub s0: crate::ctypes::c_ulong,
    pub t1: crate::ctypes::c_ulong,
    pub direct_tramp: crate::ctypes::c_ulong,
    pub anon__args: __arch_ftrace_regs__args,
}

pub const AT_VECTOR_SIZE: i32 = 70;

pub const JALR_RANGE: i32 = 2047;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 44;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 44;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 44;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 15393162788864;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 41;

pub const MCOUNT_AUIPC_SIZE: i32 = 4;

pub const MCOUNT_JALR_SIZE: i32 = 4;

pub const MCOUNT_NOP4_SIZE: i32 = 4;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 15393164157219;

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct task_struct {
    pub thread_info: thread_info,
    pub __state: crate::ctypes::c_uint,
    pub saved_state: crate::ctypes::c_uint,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: u8_,
    pub on_rq: u8_,
    pub is_blocked: u8_,
    pub __pad: u8_,
    pub wake_entry: __call_single_node,
    pub wakee_flips: crate::ctypes::c_uint,
    pub wakee_flip_decay_ts: crate::ctypes::c_ulong,
    pub last_wakee: *mut task_struct,
    pub recent_used_cpu: crate::ctypes::c_int,
    pub wake_cpu: crate::ctypes::c_int,
    pub prio: crate::ctypes::c_int,
    pub static_prio: crate::ctypes::c_int,
    pub normal_prio: crate::ctypes::c_int,
    pub rt_priority: crate::ctypes::c_uint,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub dl: sched_dl_entity,
    pub dl_server: *mut sched_dl_entity,
    pub scx: sched_ext_entity,
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub sched_throttle_work: callback_head,
    pub throttle_node: list_head,
    pub throttled: bool_,
    pub uclamp_req: [uclamp_se; 2usize],
    pub uclamp: [uclamp_se; 2usize],
    pub stats: sched_statistics,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub max_allowed_capacity: crate::ctypes::c_ulong,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_disabled: crate::ctypes::c_ushort,
    pub migration_flags: crate::ctypes::c_ushort,
    pub rcu_tasks_nvcsw: crate::ctypes::c_ulong,
    pub rcu_tasks_holdout: u8_,
    pub rcu_tasks_idx: u8_,
    pub rcu_tasks_idle_cpu: crate::ctypes::c_int,
    pub rcu_tasks_holdout_list: list_head,
    pub rcu_tasks_exit_cpu: crate::ctypes::c_int,
    pub rcu_tasks_exit_list: list_head,
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_reader_scp: *mut srcu_ctr,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub exec_state: *mut task_exec_state,
    pub exit_state: crate::ctypes::c_int,
    pub exit_code: crate::ctypes::c_int,
    pub exit_signal: crate::ctypes::c_int,
    pub pdeath_signal: crate::ctypes::c_int,
    pub jobctl: crate::ctypes::c_ulong,
    pub personality: crate::ctypes::c_uint,
    pub _bits_sched_reset_on_fork: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub atomic_flags: crate::ctypes::c_ulong,
    pub restart_block: restart_block,
    pub pid: pid_t,
    pub tgid: pid_t,
    pub stack_canary: crate::ctypes::c_ulong,
    pub real_parent: *mut task_struct,
    pub parent: *mut task_struct,
    pub children: list_head,
    pub sibling: list_head,
    pub group_leader: *mut task_struct,
    pub ptraced: list_head,
    pub ptrace_entry: list_head,
    pub thread_pid: *mut pid,
    pub pid_links: [hlist_node; 4usize],
    pub thread_node: list_head,
    pub vfork_done: *mut completion,
    pub set_child_tid: *mut crate::ctypes::c_int,
    pub clear_child_tid: *mut crate::ctypes::c_int,
    pub worker_private: *mut crate::ctypes::c_void,
    pub utime: u64_,
    pub stime: u64_,
    pub gtime: u64_,
    pub prev_cputime: prev_cputime,
    pub vtime: vtime,
    pub tick_dep_mask: atomic_t,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub start_time: u64_,
    pub start_boottime: u64_,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub posix_cputimers: posix_cputimers,
    pub posix_cputimers_work: posix_cputimers_work,
    pub ptracer_cred: *const cred,
    pub real_cred: *const cred,
    pub cred: *const cred,
    pub cached_requested_key: *mut key,
    pub comm: [crate::ctypes::c_char; 16usize],
    pub nameidata: *mut nameidata,
    pub sysvsem: sysv_sem,
    pub sysvshm: sysv_shm,
    pub last_switch_count: crate::ctypes::c_ulong,
    pub last_switch_time: crate::ctypes::c_ulong,
    pub fs: *mut fs_struct,
    pub files: *mut files_struct,
    pub io_uring: *mut io_uring_task,
    pub io_uring_restrict: *mut io_restriction,
    pub nsproxy: *mut nsproxy,
    pub signal: *mut signal_struct,
    pub sighand: *mut sighand_struct,
    pub blocked: sigset_t,
    pub real_blocked: sigset_t,
    pub saved_sigmask: sigset_t,
    pub pending: sigpending,
    pub sas_ss_sp: crate::ctypes::c_ulong,
    pub sas_ss_size: usize,
    pub sas_ss_flags: crate::ctypes::c_uint,
    pub task_works: *mut callback_head,
    pub audit_context: *mut audit_context,
    pub loginuid: kuid_t,
    pub sessionid: crate::ctypes::c_uint,
    pub seccomp: seccomp,
    pub syscall_dispatch: syscall_user_dispatch,
    pub parent_exec_id: u64_,
    pub self_exec_id: u64_,
    pub alloc_lock: spinlock_t,
    pub pi_lock: raw_spinlock_t,
    pub wake_q: wake_q_node,
    pub pi_waiters: rb_root_cached,
    pub pi_top_task: *mut task_struct,
    pub pi_blocked_on: *mut rt_mutex_waiter,
    pub blocked_on: *mut mutex,
    pub blocked_lock: raw_spinlock_t,
    pub blocked_donor: *mut task_struct,
    pub blocker: crate::ctypes::c_ulong,
    pub in_ubsan: crate::ctypes::c_uint,
    pub journal_info: *mut crate::ctypes::c_void,
    pub bio_list: *mut bio_list,
    pub plug: *mut blk_plug,
    pub reclaim_state: *mut reclaim_state,
    pub io_context: *mut io_context,
    pub capture_control: *mut capture_control,
    pub ptrace_message: crate::ctypes::c_ulong,
    pub last_siginfo: *mut kernel_siginfo_t,
    pub ioac: task_io_accounting,
    pub psi_flags: crate::ctypes::c_uint,
    pub acct_rss_mem1: u64_,
    pub acct_vm_mem1: u64_,
    pub acct_timexpd: u64_,
    pub mems_allowed: nodemask_t,
    pub mems_allowed_seq: seqcount_spinlock_t,
    pub cpuset_mem_spread_rotor: crate::ctypes::c_int,
    pub cgroups: *mut css_set,
    pub cg_list: list_head,
    pub futex: futex_sched_data,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub perf_ctx_data: *mut perf_ctx_data,
    pub mempolicy: *mut mempolicy,
    pub il_prev: crate::ctypes::c_short,
    pub il_weight: u8_,
    pub pref_node_fork: crate::ctypes::c_short,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub numa_scan_period: crate::ctypes::c_uint,
    pub numa_scan_period_max: crate::ctypes::c_uint,
    pub numa_preferred_nid: crate::ctypes::c_int,
    pub numa_migrate_retry: crate::ctypes::c_ulong,
    pub node_stamp: u64_,
    pub last_task_numa_placement: u64_,
    pub last_sum_exec_runtime: u64_,
    pub numa_work: callback_head,
    pub numa_group: *mut numa_group,
    pub numa_faults: *mut crate::ctypes::c_ulong,
    pub total_numa_faults: crate::ctypes::c_ulong,
    pub numa_faults_locality: [crate::ctypes::c_ulong; 3usize],
    pub numa_pages_migrated: crate::ctypes::c_ulong,
    pub cache_work: callback_head,
    pub sched_cache_grp: *mut sched_cache_group,
    pub preferred_llc: crate::ctypes::c_int,
    pub pref_llc_queued: crate::ctypes::c_int,
    pub rseq: rseq_data,
    pub mm_cid: sched_mm_cid,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub splice_pipe: *mut pipe_inode_info,
    pub task_frag: page_frag,
    pub delays: *mut task_delay_info,
    pub nr_dirtied: crate::ctypes::c_int,
    pub nr_dirtied_pause: crate::ctypes::c_int,
    pub dirty_paused_when: crate::ctypes::c_ulong,
    pub timer_slack_ns: u64_,
    pub default_timer_slack_ns: u64_,
    pub curr_ret_stack: crate::ctypes::c_int,
    pub curr_ret_depth: crate::ctypes::c_int,
    pub ret_stack: *mut crate::ctypes::c_ulong,
    pub ftrace_timestamp: crate::ctypes::c_ulonglong,
    pub ftrace_sleeptime: crate::ctypes::c_ulonglong,
    pub trace_overrun: atomic_t,
    pub tracing_graph_pause: atomic_t,
    pub trace_recursion: crate::ctypes::c_ulong,
    pub memcg_nr_pages_over_high: crate::ctypes::c_uint,
    pub active_memcg: *mut mem_cgroup,
    pub objcg: *mut obj_cgroup,
    pub throttle_disk: *mut gendisk,
    pub utask: *mut uprobe_task,
    pub sequential_io: crate::ctypes::c_uint,
    pub sequential_io_avg: crate::ctypes::c_uint,
    pub kmap_ctrl: kmap_ctrl,
    pub rcu: callback_head,
    pub rcu_users: refcount_t,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    sched_rt_mutex: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_nf_duplicate: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

pub const RISCV_HWPROBE_EXT_SUPM: u64 = 562949953421312;

pub const RISCV_HWPROBE_EXT_ZAAMO: u64 = 72057594037927936;

pub const RISCV_HWPROBE_EXT_ZABHA: u64 = 288230376151711744;

pub const RISCV_HWPROBE_EXT_ZALASR: u64 = 576460752303423488;

pub const RISCV_HWPROBE_EXT_ZALRSC: u64 = 144115188075855872;

pub const RISCV_HWPROBE_EXT_ZCLSD: u64 = 4611686018427387904;

pub const RISCV_HWPROBE_EXT_ZFBFMIN: u64 = 4503599627370496;

pub const RISCV_HWPROBE_EXT_ZICBOM: u64 = 36028797018963968;

pub const RISCV_HWPROBE_EXT_ZICBOP: u64 = 1152921504606846976;

pub const RISCV_HWPROBE_EXT_ZICFILP: u64 = 9223372036854775808;

pub const RISCV_HWPROBE_EXT_ZICFISS: u64 = 1;

pub const RISCV_HWPROBE_EXT_ZICNTR: u64 = 1125899906842624;

pub const RISCV_HWPROBE_EXT_ZIHPM: u64 = 2251799813685248;

pub const RISCV_HWPROBE_EXT_ZILSD: u64 = 2305843009213693952;

pub const RISCV_HWPROBE_EXT_ZVFBFMIN: u64 = 9007199254740992;

pub const RISCV_HWPROBE_EXT_ZVFBFWMA: u64 = 18014398509481984;

pub const RISCV_HWPROBE_KEY_IMA_EXT_1: i32 = 16;

pub const RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: i32 = 10;

pub const RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: i32 = 14;

pub const RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: i32 = 13;

pub const RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: i32 = 11;

pub const RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: i32 = 12;

pub const RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: i32 = 15;

pub const RISCV_HWPROBE_MAX_KEY: i32 = 16;

pub const RISCV_HWPROBE_MISALIGNED_VECTOR_FAST: i32 = 3;

pub const RISCV_HWPROBE_MISALIGNED_VECTOR_SLOW: i32 = 2;

pub const RISCV_HWPROBE_MISALIGNED_VECTOR_UNKNOWN: i32 = 0;

pub const RISCV_HWPROBE_MISALIGNED_VECTOR_UNSUPPORTED: i32 = 4;

unsafe extern "C" {
    pub fn riscv_hwprobe_complete_async_probe();
}

unsafe extern "C" {
    pub fn riscv_hwprobe_register_async_probe();
}

#[repr(C)]
pub struct pci_dev {
    pub bus_list: list_head,
    pub bus: *mut pci_bus,
    pub subordinate: *mut pci_bus,
    pub sysdata: *mut crate::ctypes::c_void,
    pub procent: *mut proc_dir_entry,
    pub slot: *mut pci_slot,
    pub devfn: crate::ctypes::c_uint,
    pub vendor: crate::ctypes::c_ushort,
    pub device: crate::ctypes::c_ushort,
    pub subsystem_vendor: crate::ctypes::c_ushort,
    pub subsystem_device: crate::ctypes::c_ushort,
    pub class: crate::ctypes::c_uint,
    pub revision: u8_,
    pub hdr_type: u8_,
    pub aer_cap: u16_,
    pub aer_info: *mut aer_info,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
    pub devcap: u32_,
    pub rebar_cap: u16_,
    pub pcie_cap: u8_,
    pub msi_cap: u8_,
    pub msix_cap: u8_,
    pub _bits_pcie_mpss: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub rom_base_reg: u8_,
    pub pin: u8_,
    pub pcie_flags_reg: u16_,
    pub dma_alias_mask: *mut crate::ctypes::c_ulong,
    pub driver: *mut pci_driver,
    pub dma_mask: u64_,
    pub msi_addr_mask: u64_,
    pub dma_parms: device_dma_parameters,
    pub current_state: pci_power_t,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub l1ss: u16_,
    pub link_state: *mut pcie_link_state,
    pub _bits_aspm_l0s_support: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 17usize],
    pub driver_exclusive_resource: resource,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_enable_cnt: atomic_t,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub link_bwctrl: *mut pcie_bwctrl_data,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub doe_mbs: xarray,
    pub acs_cap: u16_,
    pub acs_capabilities: u16_,
    pub supported_speeds: u8_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 8usize],
}
bits pci_dev
    pcie_mpss: u8_ as u8 = _bits_pcie_mpss 0 3
    pme_support: crate::ctypes::c_uint as u32 = _bits_pme_support 0 5
    pme_poll: crate::ctypes::c_uint as u32 = _bits_pme_support 5 1
    pinned: crate::ctypes::c_uint as u32 = _bits_pme_support 6 1
    config_rrs_sv: crate::ctypes::c_uint as u32 = _bits_pme_support 7 1
    imm_ready: crate::ctypes::c_uint as u32 = _bits_pme_support 8 1
    d1_support: crate::ctypes::c_uint as u32 = _bits_pme_support 9 1
    d2_support: crate::ctypes::c_uint as u32 = _bits_pme_support 10 1
    no_d1d2: crate::ctypes::c_uint as u32 = _bits_pme_support 11 1
    no_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 12 1
    bridge_d3: crate::ctypes::c_uint as u32 = _bits_pme_support 13 1
    d3cold_allowed: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    mmio_always_on: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    wakeup_prepared: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 18 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 19 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 20 1
    no_bw_notif: crate::ctypes::c_uint as u32 = _bits_pme_support 21 1
    aspm_l0s_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 0 1
    aspm_l1_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 1 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 2 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 3 1
    eetlp_prefix_max: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 4 3
    transparent: crate::ctypes::c_uint as u32 = _bits_transparent 0 1
    io_window: crate::ctypes::c_uint as u32 = _bits_transparent 1 1
    pref_window: crate::ctypes::c_uint as u32 = _bits_transparent 2 1
    pref_64_window: crate::ctypes::c_uint as u32 = _bits_transparent 3 1
    multifunction: crate::ctypes::c_uint as u32 = _bits_transparent 4 1
    is_busmaster: crate::ctypes::c_uint as u32 = _bits_transparent 5 1
    no_msi: crate::ctypes::c_uint as u32 = _bits_transparent 6 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 9 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 11 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    tph_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    fm_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    is_cxl: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 40 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 41 1
    non_mappable_bars: crate::ctypes::c_uint as u32 = _bits_transparent 42 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

pub const IIO_DMA_MINALIGN: crate::ctypes::c_ulong = 64;

#[repr(C)]
pub union poly1305_block_state__opaque_r {
    pub opaque_r: [poly1305_key; 2usize],
    pub core_r: poly1305_core_key,
}

pub const MAX_SYNC_HASH_REQSIZE: crate::ctypes::c_ulong = 505;

pub const RB_ARCH_ALIGNMENT: u32 = 8;

pub const RB_FORCE_8BYTE_ALIGNMENT: i32 = 1;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sbi_dbtr_data_msg {
    pub tstate: crate::ctypes::c_ulong,
    pub tdata1: crate::ctypes::c_ulong,
    pub tdata2: crate::ctypes::c_ulong,
    pub tdata3: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sbi_dbtr_id_msg {
    pub idx: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct __cfi_status {
    pub cfi_state: __u64,
}

#[repr(C)]
pub struct __sc_riscv_cfi_state {
    pub ss_ptr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct kernel_mapping {
    pub virt_addr: crate::ctypes::c_ulong,
    pub virt_offset: crate::ctypes::c_ulong,
    pub phys_addr: usize,
    pub size: usize,
    pub va_pa_offset: crate::ctypes::c_ulong,
    pub page_offset: crate::ctypes::c_ulong,
    pub va_kernel_pa_offset: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct riscv_pmu_event_info {
    pub event_idx: u32_,
    pub output: u32_,
    pub event_data: u64_,
}

#[repr(C)]
pub struct user_cfi_state {
    pub cfi_status: __cfi_status,
    pub shstk_ptr: __u64,
}

#[repr(C)]
pub union sbi_dbtr_shmem_entry {
    pub data: sbi_dbtr_data_msg,
    pub id: sbi_dbtr_id_msg,
}

pub const CSR_MSECCFG: i32 = 1863;

pub const CSR_MSECCFGH: i32 = 1879;

pub const CSR_SSP: i32 = 17;

pub const CSR_VXRM: i32 = 10;

pub const CSR_VXRM_MASK: i32 = 3;

pub const CSR_VXRM_SHIFT: i32 = 1;

pub const CSR_VXSAT: i32 = 9;

pub const CSR_VXSAT_MASK: i32 = 1;

pub const ENVCFG_ADUE: u64 = 2305843009213693952;

pub const ENVCFG_LPE: crate::ctypes::c_ulong = 4;

pub const ENVCFG_PMM: u64 = 12884901888;

pub const ENVCFG_PMM_PMLEN_0: u64 = 0;

pub const ENVCFG_PMM_PMLEN_16: u64 = 12884901888;

pub const ENVCFG_PMM_PMLEN_7: u64 = 8589934592;

pub const ENVCFG_SSE: crate::ctypes::c_ulong = 8;

pub const HSTATUS_HUPMM: crate::ctypes::c_ulong = 844424930131968;

pub const HSTATUS_HUPMM_PMLEN_0: crate::ctypes::c_ulong = 0;

pub const HSTATUS_HUPMM_PMLEN_16: crate::ctypes::c_ulong = 844424930131968;

pub const HSTATUS_HUPMM_PMLEN_7: crate::ctypes::c_ulong = 562949953421312;

pub const MSECCFG_PMM: u64 = 12884901888;

pub const MSECCFG_PMM_PMLEN_0: u64 = 0;

pub const MSECCFG_PMM_PMLEN_16: u64 = 12884901888;

pub const MSECCFG_PMM_PMLEN_7: u64 = 8589934592;

pub const PAGE_OFFSET_L5: crate::ctypes::c_ulong = 18401708077435846656;

pub const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT: i32 = 2;

pub const PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE: crate::ctypes::c_ulong = 4;

pub const PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT: i32 = 0;

pub const PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE: crate::ctypes::c_ulong = 1;

pub const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT: i32 = 1;

pub const PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE: crate::ctypes::c_ulong = 2;

pub const PTRACE_CFI_SHADOW_STACK_EN_BIT: i32 = 3;

pub const PTRACE_CFI_SHADOW_STACK_EN_STATE: crate::ctypes::c_ulong = 8;

pub const PTRACE_CFI_SHADOW_STACK_LOCK_BIT: i32 = 4;

pub const PTRACE_CFI_SHADOW_STACK_LOCK_STATE: crate::ctypes::c_ulong = 16;

pub const PTRACE_CFI_SHADOW_STACK_PTR_BIT: i32 = 5;

pub const PTRACE_CFI_SHADOW_STACK_PTR_STATE: crate::ctypes::c_ulong = 32;

pub const PTRACE_CFI_STATE_INVALID_MASK: crate::ctypes::c_ulong = 18446744073709551552;

pub const RISCV_ISA_EXT_SMMPM: i32 = 87;

pub const RISCV_ISA_EXT_SMNPM: i32 = 88;

pub const RISCV_ISA_EXT_SSNPM: i32 = 89;

pub const RISCV_ISA_EXT_SUPM: i32 = 89;

pub const RISCV_ISA_EXT_SVADE: i32 = 92;

pub const RISCV_ISA_EXT_SVADU: i32 = 93;

pub const RISCV_ISA_EXT_SVRSW60T59B: i32 = 100;

pub const RISCV_ISA_EXT_ZAAMO: i32 = 97;

pub const RISCV_ISA_EXT_ZABHA: i32 = 90;

pub const RISCV_ISA_EXT_ZALASR: i32 = 101;

pub const RISCV_ISA_EXT_ZALRSC: i32 = 98;

pub const RISCV_ISA_EXT_ZCLSD: i32 = 103;

pub const RISCV_ISA_EXT_ZFBFMIN: i32 = 94;

pub const RISCV_ISA_EXT_ZICBOP: i32 = 99;

pub const RISCV_ISA_EXT_ZICCRSE: i32 = 91;

pub const RISCV_ISA_EXT_ZICFILP: i32 = 104;

pub const RISCV_ISA_EXT_ZICFISS: i32 = 105;

pub const RISCV_ISA_EXT_ZILSD: i32 = 102;

pub const RISCV_ISA_EXT_ZVFBFMIN: i32 = 95;

pub const RISCV_ISA_EXT_ZVFBFWMA: i32 = 96;

pub const RISCV_PMU_EVENT_INFO_OUTPUT_MASK: i32 = 1;

pub const RISCV_PMU_RAW_EVENT_V2_IDX: i32 = 196608;

pub const RISCV_PMU_RAW_EVENT_V2_MASK: u64 = 72057594037927935;

pub const RISCV_PREEMPT_V_IN_SCHEDULE: i32 = 536870912;

pub const SBI_ERR_BAD_RANGE: i32 = -11;

pub const SBI_ERR_DENIED_LOCKED: i32 = -14;

pub const SBI_ERR_INVALID_STATE: i32 = -10;

pub const SBI_ERR_IO: i32 = -13;

pub const SBI_ERR_TIMEOUT: i32 = -12;

pub const SBI_EXT_DBTR: sbi_ext_id = 1145197650;

pub const SBI_EXT_DBTR_NUM_TRIGGERS: sbi_ext_dbtr_fid = 0;

pub const SBI_EXT_DBTR_SETUP_SHMEM: sbi_ext_dbtr_fid = 1;

pub const SBI_EXT_DBTR_TRIG_DISABLE: sbi_ext_dbtr_fid = 7;

pub const SBI_EXT_DBTR_TRIG_ENABLE: sbi_ext_dbtr_fid = 6;

pub const SBI_EXT_DBTR_TRIG_INSTALL: sbi_ext_dbtr_fid = 3;

pub const SBI_EXT_DBTR_TRIG_READ: sbi_ext_dbtr_fid = 2;

pub const SBI_EXT_DBTR_TRIG_UNINSTALL: sbi_ext_dbtr_fid = 5;

pub const SBI_EXT_DBTR_TRIG_UPDATE: sbi_ext_dbtr_fid = 4;

pub const SBI_EXT_FWFT: sbi_ext_id = 1180124756;

pub const SBI_EXT_FWFT_GET: i32 = 1;

pub const SBI_EXT_FWFT_SET: i32 = 0;

pub const SBI_EXT_MPXY: sbi_ext_id = 1297111129;

pub const SBI_EXT_MPXY_GET_CHANNEL_IDS: sbi_ext_mpxy_fid = 2;

pub const SBI_EXT_MPXY_GET_NOTIFICATION_EVENTS: sbi_ext_mpxy_fid = 7;

pub const SBI_EXT_MPXY_GET_SHMEM_SIZE: sbi_ext_mpxy_fid = 0;

pub const SBI_EXT_MPXY_READ_ATTRS: sbi_ext_mpxy_fid = 3;

pub const SBI_EXT_MPXY_SEND_MSG_WITHOUT_RESP: sbi_ext_mpxy_fid = 6;

pub const SBI_EXT_MPXY_SEND_MSG_WITH_RESP: sbi_ext_mpxy_fid = 5;

pub const SBI_EXT_MPXY_SET_SHMEM: sbi_ext_mpxy_fid = 1;

pub const SBI_EXT_MPXY_WRITE_ATTRS: sbi_ext_mpxy_fid = 4;

pub const SBI_EXT_NACL: sbi_ext_id = 1312899916;

pub const SBI_EXT_NACL_PROBE_FEATURE: sbi_ext_nacl_fid = 0;

pub const SBI_EXT_NACL_SET_SHMEM: sbi_ext_nacl_fid = 1;

pub const SBI_EXT_NACL_SYNC_CSR: sbi_ext_nacl_fid = 2;

pub const SBI_EXT_NACL_SYNC_HFENCE: sbi_ext_nacl_fid = 3;

pub const SBI_EXT_NACL_SYNC_SRET: sbi_ext_nacl_fid = 4;

pub const SBI_EXT_PMU_EVENT_GET_INFO: sbi_ext_pmu_fid = 8;

pub const SBI_FWFT_DOUBLE_TRAP: sbi_fwft_feature_t = 3;

pub const SBI_FWFT_GLOBAL_FEATURE_BIT: crate::ctypes::c_ulong = 2147483648;

pub const SBI_FWFT_GLOBAL_PLATFORM_END: sbi_fwft_feature_t = 4294967295;

pub const SBI_FWFT_GLOBAL_PLATFORM_START: sbi_fwft_feature_t = 3221225472;

pub const SBI_FWFT_GLOBAL_RESERVED_END: sbi_fwft_feature_t = 3221225471;

pub const SBI_FWFT_GLOBAL_RESERVED_START: sbi_fwft_feature_t = 2147483648;

pub const SBI_FWFT_LANDING_PAD: sbi_fwft_feature_t = 1;

pub const SBI_FWFT_LOCAL_PLATFORM_END: sbi_fwft_feature_t = 2147483647;

pub const SBI_FWFT_LOCAL_PLATFORM_START: sbi_fwft_feature_t = 1073741824;

pub const SBI_FWFT_LOCAL_RESERVED_END: sbi_fwft_feature_t = 1073741823;

pub const SBI_FWFT_LOCAL_RESERVED_START: sbi_fwft_feature_t = 6;

pub const SBI_FWFT_MISALIGNED_EXC_DELEG: sbi_fwft_feature_t = 0;

pub const SBI_FWFT_PLATFORM_FEATURE_BIT: crate::ctypes::c_ulong = 1073741824;

pub const SBI_FWFT_POINTER_MASKING_PMLEN: sbi_fwft_feature_t = 5;

pub const SBI_FWFT_PTE_AD_HW_UPDATING: sbi_fwft_feature_t = 4;

pub const SBI_FWFT_SET_FLAG_LOCK: crate::ctypes::c_ulong = 1;

pub const SBI_FWFT_SHADOW_STACK: sbi_fwft_feature_t = 2;

pub const SBI_MPXY_ATTR_CHANNEL_CAPABILITY: sbi_mpxy_attribute_id = 5;

pub const SBI_MPXY_ATTR_EVENTS_STATE_CONTROL: sbi_mpxy_attribute_id = 11;

pub const SBI_MPXY_ATTR_MSGPROTO_ATTR_END: sbi_mpxy_attribute_id = 4294967295;

pub const SBI_MPXY_ATTR_MSGPROTO_ATTR_START: sbi_mpxy_attribute_id = 2147483648;

pub const SBI_MPXY_ATTR_MSG_COMPLETION_TIMEOUT: sbi_mpxy_attribute_id = 4;

pub const SBI_MPXY_ATTR_MSG_MAX_LEN: sbi_mpxy_attribute_id = 2;

pub const SBI_MPXY_ATTR_MSG_PROT_ID: sbi_mpxy_attribute_id = 0;

pub const SBI_MPXY_ATTR_MSG_PROT_VER: sbi_mpxy_attribute_id = 1;

pub const SBI_MPXY_ATTR_MSG_SEND_TIMEOUT: sbi_mpxy_attribute_id = 3;

pub const SBI_MPXY_ATTR_MSI_ADDR_HI: sbi_mpxy_attribute_id = 9;

pub const SBI_MPXY_ATTR_MSI_ADDR_LO: sbi_mpxy_attribute_id = 8;

pub const SBI_MPXY_ATTR_MSI_CONTROL: sbi_mpxy_attribute_id = 7;

pub const SBI_MPXY_ATTR_MSI_DATA: sbi_mpxy_attribute_id = 10;

pub const SBI_MPXY_ATTR_SSE_EVENT_ID: sbi_mpxy_attribute_id = 6;

pub const SBI_MPXY_ATTR_STD_ATTR_MAX_IDX: sbi_mpxy_attribute_id = 12;

pub const SBI_MPXY_CHAN_CAP_EVENTS_STATE: crate::ctypes::c_ulong = 4;

pub const SBI_MPXY_CHAN_CAP_GET_NOTIFICATIONS: crate::ctypes::c_ulong = 32;

pub const SBI_MPXY_CHAN_CAP_MSI: crate::ctypes::c_ulong = 1;

pub const SBI_MPXY_CHAN_CAP_SEND_WITHOUT_RESP: crate::ctypes::c_ulong = 16;

pub const SBI_MPXY_CHAN_CAP_SEND_WITH_RESP: crate::ctypes::c_ulong = 8;

pub const SBI_MPXY_CHAN_CAP_SSE: crate::ctypes::c_ulong = 2;

pub const SBI_MPXY_MSGPROTO_RPMI_ID: sbi_mpxy_msgproto_id = 0;

pub const SBI_MPXY_RPMI_ATTR_IMPL_ID: sbi_mpxy_rpmi_attribute_id = 2147483650;

pub const SBI_MPXY_RPMI_ATTR_IMPL_VERSION: sbi_mpxy_rpmi_attribute_id = 2147483651;

pub const SBI_MPXY_RPMI_ATTR_MAX_ID: sbi_mpxy_rpmi_attribute_id = 2147483652;

pub const SBI_MPXY_RPMI_ATTR_SERVICEGROUP_ID: sbi_mpxy_rpmi_attribute_id = 2147483648;

pub const SBI_MPXY_RPMI_ATTR_SERVICEGROUP_VERSION: sbi_mpxy_rpmi_attribute_id = 2147483649;

pub const SBI_NACL_FEAT_AUTOSWAP_CSR: sbi_ext_nacl_feature = 3;

pub const SBI_NACL_FEAT_SYNC_CSR: sbi_ext_nacl_feature = 0;

pub const SBI_NACL_FEAT_SYNC_HFENCE: sbi_ext_nacl_feature = 1;

pub const SBI_NACL_FEAT_SYNC_SRET: sbi_ext_nacl_feature = 2;

pub const SBI_NACL_SHMEM_ADDR_SHIFT: i32 = 12;

pub const SBI_NACL_SHMEM_AUTOSWAP_FLAG_HSTATUS: crate::ctypes::c_ulong = 1;

pub const SBI_NACL_SHMEM_AUTOSWAP_HSTATUS: i32 = 8;

pub const SBI_NACL_SHMEM_AUTOSWAP_OFFSET: i32 = 512;

pub const SBI_NACL_SHMEM_AUTOSWAP_SIZE: i32 = 128;

pub const SBI_NACL_SHMEM_CSR_OFFSET: i32 = 4096;

pub const SBI_NACL_SHMEM_CSR_SIZE: i32 = 8192;

pub const SBI_NACL_SHMEM_DBITMAP_OFFSET: i32 = 3968;

pub const SBI_NACL_SHMEM_DBITMAP_SIZE: i32 = 128;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_ASID_BITS: i32 = 16;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_ASID_MASK: crate::ctypes::c_ulong = 65535;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_ORDER_BITS: i32 = 7;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_ORDER_MASK: crate::ctypes::c_ulong = 127;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_ORDER_SHIFT: i32 = 48;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_PEND: crate::ctypes::c_ulong = 9223372036854775808;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_PEND_BITS: i32 = 1;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_PEND_MASK: crate::ctypes::c_ulong = 1;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_PEND_SHIFT: i32 = 63;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_RSVD1_BITS: i32 = 3;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_RSVD1_SHIFT: i32 = 60;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_RSVD2_BITS: i32 = 1;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_RSVD2_SHIFT: i32 = 55;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_TYPE_BITS: i32 = 4;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_TYPE_MASK: crate::ctypes::c_ulong = 15;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_TYPE_SHIFT: i32 = 56;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_VMID_BITS: i32 = 14;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_VMID_MASK: crate::ctypes::c_ulong = 16383;

pub const SBI_NACL_SHMEM_HFENCE_CONFIG_VMID_SHIFT: i32 = 16;

pub const SBI_NACL_SHMEM_HFENCE_ENTRY_MAX: i32 = 60;

pub const SBI_NACL_SHMEM_HFENCE_ENTRY_SZ: i32 = 32;

pub const SBI_NACL_SHMEM_HFENCE_OFFSET: i32 = 2048;

pub const SBI_NACL_SHMEM_HFENCE_ORDER_BASE: i32 = 12;

pub const SBI_NACL_SHMEM_HFENCE_SIZE: i32 = 1920;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_GVMA: i32 = 0;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_GVMA_ALL: i32 = 1;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_GVMA_VMID: i32 = 2;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_GVMA_VMID_ALL: i32 = 3;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_VVMA: i32 = 4;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_VVMA_ALL: i32 = 5;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_VVMA_ASID: i32 = 6;

pub const SBI_NACL_SHMEM_HFENCE_TYPE_VVMA_ASID_ALL: i32 = 7;

pub const SBI_NACL_SHMEM_SCRATCH_OFFSET: i32 = 0;

pub const SBI_NACL_SHMEM_SCRATCH_SIZE: i32 = 4096;

pub const SBI_NACL_SHMEM_SIZE: i32 = 12288;

pub const SBI_NACL_SHMEM_SRET_OFFSET: i32 = 0;

pub const SBI_NACL_SHMEM_SRET_SIZE: i32 = 512;

pub const SBI_NACL_SHMEM_SRET_X_LAST: i32 = 31;

pub const SBI_NACL_SHMEM_UNUSED_OFFSET: i32 = 640;

pub const SBI_NACL_SHMEM_UNUSED_SIZE: i32 = 1408;

pub const SBI_PMU_EVENT_TYPE_RAW_V2: sbi_pmu_event_type = 3;

pub const SR_ELP: crate::ctypes::c_ulong = 8388608;

pub const SR_MPELP: crate::ctypes::c_ulong = 2199023255552;

pub const SR_SPELP: crate::ctypes::c_ulong = 8388608;

pub const SR_VS_CLEAN_THEAD: crate::ctypes::c_ulong = 16777216;

pub const SR_VS_DIRTY_THEAD: crate::ctypes::c_ulong = 25165824;

pub const SR_VS_INITIAL_THEAD: crate::ctypes::c_ulong = 8388608;

pub const SR_VS_OFF_THEAD: crate::ctypes::c_ulong = 0;

pub const SR_VS_THEAD: crate::ctypes::c_ulong = 25165824;

pub const VSIP_BIAS_MASK: crate::ctypes::c_ulong = 546;

pub const VSIP_NO_BIAS_MASK: crate::ctypes::c_ulong = 8192;

pub const VTYPE_VEDIV_THEAD: crate::ctypes::c_ulong = 96;

pub const VTYPE_VEDIV_THEAD_SHIFT: i32 = 5;

pub const VTYPE_VILL: crate::ctypes::c_ulong = 9223372036854775808;

pub const VTYPE_VILL_SHIFT: i32 = 63;

pub const VTYPE_VLMUL: crate::ctypes::c_ulong = 7;

pub const VTYPE_VLMUL_FRAC: crate::ctypes::c_ulong = 4;

pub const VTYPE_VLMUL_THEAD: crate::ctypes::c_ulong = 3;

pub const VTYPE_VMA: crate::ctypes::c_ulong = 128;

pub const VTYPE_VMA_SHIFT: i32 = 7;

pub const VTYPE_VSEW: crate::ctypes::c_ulong = 56;

pub const VTYPE_VSEW_SHIFT: i32 = 3;

pub const VTYPE_VSEW_THEAD: crate::ctypes::c_ulong = 28;

pub const VTYPE_VSEW_THEAD_SHIFT: i32 = 2;

pub const VTYPE_VTA: crate::ctypes::c_ulong = 64;

pub const VTYPE_VTA_SHIFT: i32 = 6;

pub type sbi_ext_dbtr_fid = crate::ctypes::c_uint;

pub type sbi_ext_mpxy_fid = crate::ctypes::c_uint;

pub type sbi_ext_nacl_feature = crate::ctypes::c_uint;

pub type sbi_ext_nacl_fid = crate::ctypes::c_uint;

pub type sbi_fwft_feature_t = crate::ctypes::c_uint;

pub type sbi_mpxy_attribute_id = crate::ctypes::c_uint;

pub type sbi_mpxy_msgproto_id = crate::ctypes::c_uint;

pub type sbi_mpxy_rpmi_attribute_id = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL_NC"]
    pub fn _PAGE_KERNEL_NC() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_supports_indirect_br_lp_instr"]
    pub fn cpu_supports_indirect_br_lp_instr() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_supports_shadow_stack"]
    pub fn cpu_supports_shadow_stack() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mkwrite_shstk"]
    pub fn pmd_mkwrite_shstk(pte: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_soft_dirty"]
    pub fn pmd_soft_dirty(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_swp_soft_dirty"]
    pub fn pmd_swp_soft_dirty(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_swp_uffd_wp"]
    pub fn pmd_swp_uffd_wp(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_uffd_wp"]
    pub fn pmd_uffd_wp(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_uffd_wp"]
    pub fn pte_swp_uffd_wp(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_uffd_wp"]
    pub fn pte_uffd_wp(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_set_access_flags"]
    pub fn pudp_set_access_flags(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        entry: pud_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_test_and_clear_young"]
    pub fn pudp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_fwft_set_online_cpus"]
    pub fn sbi_fwft_set_online_cpus(
        feature: u32_,
        value: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache_pud"]
    pub fn update_mmu_cache_pud(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    );
}

unsafe extern "C" {
    pub fn arch_tlbbatch_add_pending(
        batch: *mut arch_tlbflush_unmap_batch,
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn check_vector_unaligned_access_emulated(work: *mut work_struct);
}

unsafe extern "C" {
    pub fn check_vector_unaligned_access_emulated_all_cpus() -> bool_;
}

unsafe extern "C" {
    pub fn cpu_online_unaligned_access_init(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn flush_pud_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn misaligned_traps_can_delegate() -> bool_;
}

unsafe extern "C" {
    pub fn ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn sbi_fwft_set(
        feature: u32_,
        value: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_fwft_set_cpumask(
        mask: *const cpumask_t,
        feature: u32_,
        value: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unaligned_access_init();
}

unsafe extern "C" {
    pub static mut __cpuid_to_hartid_map: [crate::ctypes::c_ulong; 256usize];
}

unsafe extern "C" {
    pub static mut hart_isa: [riscv_isainfo; 256usize];
}

unsafe extern "C" {
    pub static mut thead_vlenb_of: u32_;
}

unsafe extern "C" {
    pub static mut vector_misaligned_access: crate::ctypes::c_long;
}
