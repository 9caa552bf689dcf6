// What 6.12.95-powerpc64le-508a7b3f brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_CGROUP: kmalloc_cache_type = 2;

pub const KMALLOC_MAX_ORDER: i32 = 12;

unsafe extern "C" {
    pub static mut kmalloc_caches: [kmem_buckets; 3usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint {
    pub address: crate::ctypes::c_ulong,
    pub type_: u16_,
    pub len: u16_,
    pub hw_len: u16_,
    pub flags: u8_,
    pub perf_single_step: bool_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct qspinlock__val__locked {
    pub locked: u16_,
    pub reserved: [u8_; 2usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union qspinlock__val {
    pub val: u32_,
    pub anon__locked: qspinlock__val__locked,
}

#[repr(C)]
#[repr(align(128))]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub _pad1_: cacheline_padding,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub local_watermark: crate::ctypes::c_ulong,
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub protection_support: bool_,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
#[repr(align(128))]
pub struct pglist_data {
    pub node_zones: [zone; 3usize],
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
    pub kswapd_failures: crate::ctypes::c_int,
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
    pub deferred_split_queue: deferred_split,
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
    pub vm_stat: [atomic_long_t; 47usize],
    pub memtier: *mut memory_tier,
    pub mf_stats: memory_failure_stats,
}

#[repr(C)]
#[repr(align(128))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 3usize],
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
    pub free_area: [free_area; 13usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
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
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub ksp: crate::ctypes::c_ulong,
    pub ksp_vsid: crate::ctypes::c_ulong,
    pub regs: *mut pt_regs,
    pub debug: debug_reg,
    pub fp_state: thread_fp_state,
    pub fp_save_area: *mut thread_fp_state,
    pub fpexc_mode: crate::ctypes::c_int,
    pub align_ctl: crate::ctypes::c_uint,
    pub ptrace_bps: [*mut perf_event; 2usize],
    pub hw_brk: [arch_hw_breakpoint; 2usize],
    pub trap_nr: crate::ctypes::c_ulong,
    pub load_slb: u8_,
    pub load_fp: u8_,
    pub load_vec: u8_,
    pub vr_state: thread_vr_state,
    pub vr_save_area: *mut thread_vr_state,
    pub vrsave: crate::ctypes::c_ulong,
    pub used_vr: crate::ctypes::c_int,
    pub used_vsr: crate::ctypes::c_int,
    pub dscr: crate::ctypes::c_ulong,
    pub fscr: crate::ctypes::c_ulong,
    pub dscr_inherit: crate::ctypes::c_int,
    pub tidr: crate::ctypes::c_ulong,
    pub tar: crate::ctypes::c_ulong,
    pub ebbrr: crate::ctypes::c_ulong,
    pub ebbhr: crate::ctypes::c_ulong,
    pub bescr: crate::ctypes::c_ulong,
    pub siar: crate::ctypes::c_ulong,
    pub sdar: crate::ctypes::c_ulong,
    pub sier: crate::ctypes::c_ulong,
    pub mmcr2: crate::ctypes::c_ulong,
    pub mmcr0: crate::ctypes::c_uint,
    pub used_ebb: crate::ctypes::c_uint,
    pub mmcr3: crate::ctypes::c_ulong,
    pub sier2: crate::ctypes::c_ulong,
    pub sier3: crate::ctypes::c_ulong,
    pub hashkeyr: crate::ctypes::c_ulong,
    pub dexcr: crate::ctypes::c_ulong,
    pub dexcr_onexec: crate::ctypes::c_ulong,
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
    pub msi: dev_msi_info,
    pub dma_ops: *const dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub dma_mem: *mut dma_coherent_mem,
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
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub flags: [crate::ctypes::c_ulong; 1usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1
    dma_ops_bypass: bool_ as u8 = _bits_offline_disabled 5 1
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 6 1

#[repr(C)]
pub struct lru_gen_folio {
    pub max_seq: crate::ctypes::c_ulong,
    pub min_seq: [crate::ctypes::c_ulong; 2usize],
    pub timestamps: [crate::ctypes::c_ulong; 4usize],
    pub folios: [[[list_head; 3usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 3usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 3usize]; 2usize]; 1usize],
    pub evicted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub refaulted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub enabled: bool_,
    pub gen_: u8_,
    pub seg: u8_,
    pub list: hlist_nulls_node,
}

#[repr(C)]
pub struct lru_gen_mm_walk {
    pub lruvec: *mut lruvec,
    pub seq: crate::ctypes::c_ulong,
    pub next_addr: crate::ctypes::c_ulong,
    pub nr_pages: [[[crate::ctypes::c_int; 3usize]; 2usize]; 4usize],
    pub mm_stats: [crate::ctypes::c_int; 4usize],
    pub batched: crate::ctypes::c_int,
    pub can_swap: bool_,
    pub force_scan: bool_,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub stubs_section: crate::ctypes::c_uint,
    pub toc_section: crate::ctypes::c_uint,
    pub toc_fixed: bool_,
    pub start_opd: crate::ctypes::c_ulong,
    pub end_opd: crate::ctypes::c_ulong,
    pub tramp: crate::ctypes::c_ulong,
    pub tramp_regs: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 769usize],
}

#[repr(C)]
pub union mm_context_t__id {
    pub id: mm_context_id_t,
    pub extended_id: [mm_context_id_t; 1usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct real_pte_t {
    pub pte: pte_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct lppaca {
    pub desc: __be32,
    pub size: __be16,
    pub reserved1: [u8_; 3usize],
    pub __old_status: u8_,
    pub reserved3: [u8_; 14usize],
    pub dyn_hw_node_id: __be32,
    pub dyn_hw_proc_id: __be32,
    pub reserved4: [u8_; 56usize],
    pub vphn_assoc_counts: [u8_; 8usize],
    pub reserved5: [u8_; 32usize],
    pub reserved6: [u8_; 48usize],
    pub cede_latency_hint: u8_,
    pub ebb_regs_in_use: u8_,
    pub reserved7: [u8_; 6usize],
    pub dtl_enable_mask: u8_,
    pub donate_dedicated_cpu: u8_,
    pub fpregs_in_use: u8_,
    pub pmcregs_in_use: u8_,
    pub l2_counters_enable: u8_,
    pub reserved8: [u8_; 27usize],
    pub wait_state_cycles: __be64,
    pub reserved9: [u8_; 28usize],
    pub slb_count: __be16,
    pub idle: u8_,
    pub vmxregs_in_use: u8_,
    pub yield_count: __be32,
    pub dispersion_count: __be32,
    pub cmo_faults: __be64,
    pub cmo_fault_time: __be64,
    pub reserved10: [u8_; 64usize],
    pub enqueue_dispatch_tb: __be64,
    pub ready_enqueue_tb: __be64,
    pub wait_ready_tb: __be64,
    pub reserved11: [u8_; 16usize],
    pub page_ins: __be32,
    pub reserved12: [u8_; 28usize],
    pub l1_to_l2_cs_tb: __be64,
    pub l2_to_l1_cs_tb: __be64,
    pub l2_runtime_tb: __be64,
    pub reserved13: [u8_; 96usize],
    pub dtl_idx: __be64,
    pub reserved14: [u8_; 96usize],
}

#[repr(C)]
#[repr(align(128))]
pub struct paca_struct {
    pub lppaca_ptr: *mut lppaca,
    pub paca_index: u16_,
    pub lock_token: u16_,
    pub kernel_toc: u64_,
    pub kernelbase: u64_,
    pub kernel_msr: u64_,
    pub emergency_sp: *mut crate::ctypes::c_void,
    pub data_offset: u64_,
    pub hw_cpu_id: s16,
    pub cpu_start: u8_,
    pub kexec_state: u8_,
    pub slb_shadow_ptr: *mut slb_shadow,
    pub dispatch_log: *mut dtl_entry,
    pub dispatch_log_end: *mut dtl_entry,
    pub dscr_default: u64_,
    pub _padding_after_dscr_default: [u8; 32usize],
    pub exgen: [u64_; 10usize],
    pub vmalloc_sllp: u16_,
    pub slb_cache_ptr: u8_,
    pub stab_rr: u8_,
    pub slb_used_bitmap: u32_,
    pub slb_kern_bitmap: u32_,
    pub slb_cache: [u32_; 8usize],
    pub mm_ctx_low_slices_psize: [crate::ctypes::c_uchar; 8usize],
    pub mm_ctx_high_slices_psize: [crate::ctypes::c_uchar; 32usize],
    pub __current: *mut task_struct,
    pub kstack: u64_,
    pub saved_r1: u64_,
    pub saved_msr: u64_,
    pub exit_save_r1: u64_,
    pub hsrr_valid: u8_,
    pub srr_valid: u8_,
    pub irq_soft_mask: u8_,
    pub irq_happened: u8_,
    pub irq_work_pending: u8_,
    pub pmcregs_in_use: u8_,
    pub sprg_vdso: u64_,
    pub idle_lock: crate::ctypes::c_ulong,
    pub idle_state: crate::ctypes::c_ulong,
    pub anon__thread_idle_state: paca_struct__thread_idle_state,
    pub exnmi: [u64_; 10usize],
    pub exmc: [u64_; 10usize],
    pub nmi_emergency_sp: *mut crate::ctypes::c_void,
    pub mc_emergency_sp: *mut crate::ctypes::c_void,
    pub in_nmi: u16_,
    pub in_mce: u16_,
    pub hmi_event_available: u8_,
    pub hmi_p9_special_emu: u8_,
    pub hmi_irqs: u32_,
    pub ftrace_enabled: u8_,
    pub accounting: cpu_accounting_data,
    pub dtl_ridx: u64_,
    pub dtl_curr: *mut dtl_entry,
    pub kvm_hstate: kvmppc_host_state,
    pub sibling_subcore_state: *mut sibling_subcore_state,
    pub _padding_after_sibling_subcore_state: __BindgenOpaqueArray<[u8; 80usize]>,
    pub exrfi: [u64_; 10usize],
    pub rfi_flush_fallback_area: *mut crate::ctypes::c_void,
    pub l1d_flush_size: u64_,
    pub mce_data_buf: *mut u8_,
    pub mce_faulty_slbs: *mut slb_entry,
    pub slb_save_cache_ptr: u16_,
    pub canary: crate::ctypes::c_ulong,
    pub mmiowb_state: mmiowb_state,
    pub mce_info: *mut mce_info,
    pub mce_pending_irq_work: u8_,
}

#[repr(C)]
#[repr(align(128))]
pub struct srcu_data {
    pub srcu_lock_count: [atomic_long_t; 2usize],
    pub srcu_unlock_count: [atomic_long_t; 2usize],
    pub srcu_nmi_safety: crate::ctypes::c_int,
    pub _padding_after_srcu_nmi_safety: __BindgenOpaqueArray<[u8; 92usize]>,
    pub lock: spinlock_t,
    pub srcu_cblist: rcu_segcblist,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_cblist_invoking: bool_,
    pub delay_work: timer_list,
    pub work: work_struct,
    pub srcu_barrier_head: callback_head,
    pub mynode: *mut srcu_node,
    pub grpmask: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub ssp: *mut srcu_struct,
}

#[repr(C)]
pub struct hash_mm_context {
    pub user_psize: u16_,
    pub low_slices_psize: [crate::ctypes::c_uchar; 8usize],
    pub high_slices_psize: [crate::ctypes::c_uchar; 32usize],
    pub slb_addr_limit: crate::ctypes::c_ulong,
    pub mask_4k: slice_mask,
    pub mask_16m: slice_mask,
    pub mask_16g: slice_mask,
}

#[repr(C)]
pub struct kvmppc_host_state {
    pub host_r1: ulong,
    pub host_r2: ulong,
    pub host_msr: ulong,
    pub vmhandler: ulong,
    pub scratch0: ulong,
    pub scratch1: ulong,
    pub scratch2: ulong,
    pub in_guest: u8_,
    pub restore_hid5: u8_,
    pub napping: u8_,
    pub hwthread_req: u8_,
    pub hwthread_state: u8_,
    pub host_ipi: u8_,
    pub ptid: u8_,
    pub fake_suspend: u8_,
    pub kvm_vcpu: *mut kvm_vcpu,
    pub kvm_vcore: *mut kvmppc_vcore,
    pub xics_phys: *mut crate::ctypes::c_void,
    pub xive_tima_phys: *mut crate::ctypes::c_void,
    pub xive_tima_virt: *mut crate::ctypes::c_void,
    pub saved_xirr: u32_,
    pub dabr: u64_,
    pub host_mmcr: [u64_; 7usize],
    pub host_pmc: [u32_; 8usize],
    pub host_purr: u64_,
    pub host_spurr: u64_,
    pub host_dscr: u64_,
    pub dec_expires: u64_,
    pub kvm_split_mode: *mut kvm_split_mode,
    pub cfar: u64_,
    pub ppr: u64_,
    pub host_fscr: u64_,
}

#[repr(C)]
pub struct slice_mask {
    pub low_slices: u64_,
    pub high_slices: [crate::ctypes::c_ulong; 1usize],
}

pub const CPULIST_FILE_MAX_BYTES: crate::ctypes::c_ulong = 7168;

pub const CPU_FTRS_POSSIBLE: crate::ctypes::c_ulong = 9002714493071751;

pub const CPU_FTRS_POWER10: crate::ctypes::c_ulong = 7882311003517317;

pub const CPU_FTRS_POWER11: crate::ctypes::c_ulong = 7882311003517317;

pub const CPU_FTR_DEXCR_NPHIE: crate::ctypes::c_ulong = 4503599627370496;

pub const DEFAULT_MAP_WINDOW: crate::ctypes::c_ulong = 70368744177664;

pub const DEFAULT_MAP_WINDOW_USER64: crate::ctypes::c_ulong = 70368744177664;

pub const DEXCR_INIT: crate::ctypes::c_ulong = 67108864;

pub const DEXCR_PR_IBRTPD: crate::ctypes::c_ulong = 268435456;

pub const DEXCR_PR_NPHIE: crate::ctypes::c_ulong = 67108864;

pub const DEXCR_PR_SBHE: crate::ctypes::c_ulong = 2147483648;

pub const DEXCR_PR_SRAPD: crate::ctypes::c_ulong = 134217728;

pub const FW_FEATURE_PLPKS: crate::ctypes::c_ulong = 17592186044416;

pub const FW_FEATURE_POSSIBLE: crate::ctypes::c_ulong = 35183824732159;

pub const FW_FEATURE_PSERIES_POSSIBLE: crate::ctypes::c_ulong = 35183556296703;

pub const HFSCR_PREFIX: crate::ctypes::c_ulong = 8192;

pub const HID2_G2_LE_HBE: i32 = 262144;

pub const H_GUEST_CAP_BITMAP2: crate::ctypes::c_ulong = 1;

pub const H_GUEST_CAP_COPY_MEM: crate::ctypes::c_ulong = 9223372036854775808;

pub const H_GUEST_CAP_POWER10: crate::ctypes::c_ulong = 2305843009213693952;

pub const H_GUEST_CAP_POWER9: crate::ctypes::c_ulong = 4611686018427387904;

pub const H_GUEST_COPY_MEMORY: i32 = 1156;

pub const H_GUEST_CREATE: i32 = 1136;

pub const H_GUEST_CREATE_VCPU: i32 = 1140;

pub const H_GUEST_DELETE: i32 = 1160;

pub const H_GUEST_FLAGS_WIDE: crate::ctypes::c_ulong = 9223372036854775808;

pub const H_GUEST_GET_CAPABILITIES: i32 = 1120;

pub const H_GUEST_GET_STATE: i32 = 1144;

pub const H_GUEST_RUN_VCPU: i32 = 1152;

pub const H_GUEST_SET_CAPABILITIES: i32 = 1124;

pub const H_GUEST_SET_STATE: i32 = 1148;

pub const H_GUEST_VCPU_STATE_NOT_HV_OWNED: i32 = -87;

pub const H_INPUT_BUFFER_NOT_DEFINED: i32 = -82;

pub const H_INPUT_BUFFER_TOO_SMALL: i32 = -83;

pub const H_INVALID_ELEMENT_ID: i32 = -79;

pub const H_INVALID_ELEMENT_SIZE: i32 = -80;

pub const H_INVALID_ELEMENT_VALUE: i32 = -81;

pub const H_KERN_IO_END: crate::ctypes::c_ulong = 13835127324514713600;

pub const H_KERN_IO_SIZE: crate::ctypes::c_ulong = 1099511627776;

pub const H_KERN_IO_START: crate::ctypes::c_ulong = 13835126225003085824;

pub const H_KERN_MAP_SIZE: crate::ctypes::c_ulong = 1099511627776;

pub const H_KERN_VIRT_START: crate::ctypes::c_ulong = 13835125125491458048;

pub const H_MAX_PHYSMEM_BITS: i32 = 46;

pub const H_OUTPUT_BUFFER_NOT_DEFINED: i32 = -84;

pub const H_OUTPUT_BUFFER_TOO_SMALL: i32 = -85;

pub const H_PAGE_4K_PFN: i32 = 0;

pub const H_PAGE_COMBO: i32 = 0;

pub const H_PAGE_F_GIX: crate::ctypes::c_ulong = 63050394783186944;

pub const H_PAGE_F_GIX_SHIFT: i32 = 53;

pub const H_PAGE_F_SECOND: crate::ctypes::c_ulong = 72057594037927936;

pub const H_PAGE_HASHPTE: crate::ctypes::c_ulong = 1152921504606846976;

pub const H_PAGE_THP_HUGE: i32 = 0;

pub const H_PARTITION_PAGE_TABLE_NOT_DEFINED: i32 = -86;

pub const H_PGD_INDEX_SIZE: i32 = 9;

pub const H_PGD_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const H_PGTABLE_EADDR_SIZE: i32 = 46;

pub const H_PGTABLE_RANGE: crate::ctypes::c_ulong = 70368744177664;

pub const H_PKS_SIGNED_UPDATE: i32 = 1108;

pub const H_PMD_FRAG_SIZE_SHIFT: i32 = 10;

pub const H_PMD_INDEX_SIZE: i32 = 7;

pub const H_PMD_TABLE_SIZE: crate::ctypes::c_ulong = 1024;

pub const H_PTE_FRAG_NR: crate::ctypes::c_ulong = 1;

pub const H_PTE_INDEX_SIZE: i32 = 9;

pub const H_PTE_NONE_MASK: crate::ctypes::c_ulong = 1288029493427961920;

pub const H_PTE_PKEY_BIT0: crate::ctypes::c_ulong = 144115188075855872;

pub const H_PTE_PKEY_BIT1: crate::ctypes::c_ulong = 288230376151711744;

pub const H_PTE_PKEY_BIT2: crate::ctypes::c_ulong = 576460752303423488;

pub const H_PTE_PKEY_BIT3: i32 = 0;

pub const H_PTE_PKEY_BIT4: i32 = 0;

pub const H_PTE_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const H_PTRS_PER_PMD: i32 = 128;

pub const H_PTRS_PER_PTE: i32 = 512;

pub const H_PTRS_PER_PUD: i32 = 512;

pub const H_PUD_CACHE_INDEX: i32 = 9;

pub const H_PUD_INDEX_SIZE: i32 = 9;

pub const H_PUD_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const H_VMALLOC_END: crate::ctypes::c_ulong = 13835126225003085824;

pub const H_VMALLOC_SIZE: crate::ctypes::c_ulong = 1099511627776;

pub const H_VMALLOC_START: crate::ctypes::c_ulong = 13835125125491458048;

pub const H_VMEMMAP_END: crate::ctypes::c_ulong = 13835128424026341376;

pub const H_VMEMMAP_SIZE: crate::ctypes::c_ulong = 1099511627776;

pub const H_VMEMMAP_START: crate::ctypes::c_ulong = 13835127324514713600;

pub const MAX_EA_BITS_PER_CONTEXT: i32 = 46;

pub const MAX_HCALL_OPCODE: i32 = 1160;

pub const MAX_KERNEL_CTX_CNT: i32 = 1;

pub const MIN_THREAD_SHIFT: i32 = 15;

pub const MIN_USER_CONTEXT: i32 = 6;

pub const MMU_FTRS_POWER11: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTR_KUAP: crate::ctypes::c_ulong = 512;

pub const OP_31_XOP_HASHCHK: i32 = 754;

pub const PAGE_FACTOR: i32 = 0;

pub const PPC_INST_PADDI: i32 = 939524096;

pub const PPC_RAW_TLBILX_LPID: i32 = 2080374820;

pub const PPC_TLBILX_LPID: &[u8; 20] = b".long (0x7c000024) \0";

pub const PTE_RPN_MASK: crate::ctypes::c_ulong = 9007199254736896;

pub const PTE_RPN_SHIFT: i32 = 12;

pub const PVR_ARCH_31_P11: i32 = 251658247;

pub const PVR_HX_C2000: i32 = 102;

pub const PVR_POWER11: i32 = 130;

pub const RADIX_PMD_FRAG_NR: crate::ctypes::c_ulong = 1;

pub const RADIX_PMD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775817;

pub const RADIX_PTE_FRAG_NR: crate::ctypes::c_ulong = 1;

pub const RADIX_PTE_FRAG_SIZE_SHIFT: i32 = 12;

pub const RADIX_PTE_INDEX_SIZE: i32 = 9;

pub const RADIX_PTE_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const REGION_SHIFT: i32 = 40;

pub const R_PTRS_PER_PTE: i32 = 512;

pub const SLB_ADDR_LIMIT_DEFAULT: crate::ctypes::c_ulong = 70368744177664;

pub const SLICE_ARRAY_SIZE: crate::ctypes::c_ulong = 32;

pub const SLICE_NUM_HIGH: crate::ctypes::c_ulong = 64;

pub const SPRN_DEXCR: i32 = 828;

pub const SPRN_DEXCR_RO: i32 = 812;

pub const SPRN_HASHKEYR: i32 = 468;

pub const SPRN_HDEXCR: i32 = 471;

pub const SPRN_HDEXCR_RO: i32 = 455;

pub const SPRN_HID2_750FX: i32 = 1016;

pub const SPRN_HID2_G2_LE: i32 = 1011;

pub const STACK_FRAME_PARAMS: i32 = 32;

pub const STACK_TOP: crate::ctypes::c_ulong = 70368744177664;

pub const STACK_TOP_MAX: crate::ctypes::c_ulong = 70368744177664;

pub const STACK_TOP_USER32: crate::ctypes::c_ulong = 4294963200;

pub const STACK_TOP_USER64: crate::ctypes::c_ulong = 70368744177664;

pub const TASK_CONTEXT_SIZE: crate::ctypes::c_ulong = 70368744177664;

pub const TASK_SIZE: crate::ctypes::c_ulong = 70368744177664;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 70368744177664;

pub const TASK_SIZE_USER32: crate::ctypes::c_ulong = 4294963200;

pub const TASK_SIZE_USER64: crate::ctypes::c_ulong = 70368744177664;

pub const THREAD_ALIGN: i32 = 32768;

pub const THREAD_ALIGN_SHIFT: i32 = 15;

pub const THREAD_SHIFT: i32 = 15;

pub const THREAD_SIZE: i32 = 32768;

pub const THREAD_SIZE_ORDER: i32 = 3;

pub const _HPAGE_CHG_MASK: crate::ctypes::c_ulong = 5908722711110089664;

pub const _PAGE_CHG_MASK: crate::ctypes::c_ulong = 5908722711110090688;

pub const _PAGE_HPTEFLAGS: crate::ctypes::c_ulong = 1288029493427961920;

pub const _PAGE_NA: i32 = 0;

pub const _PAGE_NAX: i32 = 1;

pub const _PAGE_RO: i32 = 4;

pub const _PAGE_ROX: i32 = 5;

pub const _Q_LOCKED_BITS: i32 = 1;

pub const _Q_MUST_Q_BITS: i32 = 1;

pub const _Q_MUST_Q_OFFSET: i32 = 16;

pub const _Q_MUST_Q_VAL: u32 = 65536;

pub const _Q_OWNER_CPU_BITS: i32 = 14;

pub const _Q_OWNER_CPU_MASK: u32 = 32766;

pub const _Q_OWNER_CPU_OFFSET: i32 = 1;

pub const _Q_SLEEPY_BITS: i32 = 1;

pub const _Q_SLEEPY_OFFSET: i32 = 15;

pub const _Q_SLEEPY_VAL: u32 = 32768;

pub const _Q_SPIN_EH_HINT: i32 = 1;

pub const _Q_SPIN_MISO: i32 = 0;

pub const _Q_SPIN_MISO_UNLOCK: i32 = 0;

pub const _Q_SPIN_PREFETCH_NEXT: i32 = 0;

pub const _Q_SPIN_SPEC_BARRIER: i32 = 0;

pub const _Q_SPIN_TRY_LOCK_STEAL: i32 = 1;

pub const _Q_TAIL_CPU_BITS: i32 = 15;

pub const _Q_TAIL_CPU_MASK: u32 = 4294836224;

pub const _Q_TAIL_CPU_OFFSET: i32 = 17;

pub const __ALIGN_STR: &[u8; 10] = b".balign 4\0";

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16"]
    pub fn __cmpxchg_u16(
        p: *mut crate::ctypes::c_ushort,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16_acquire"]
    pub fn __cmpxchg_u16_acquire(
        p: *mut u16_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16_relaxed"]
    pub fn __cmpxchg_u16_relaxed(
        p: *mut u16_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8"]
    pub fn __cmpxchg_u8(
        p: *mut crate::ctypes::c_uchar,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_acquire"]
    pub fn __cmpxchg_u8_acquire(
        p: *mut u8_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_local"]
    pub fn __cmpxchg_u8_local(
        p: *mut crate::ctypes::c_uchar,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_relaxed"]
    pub fn __cmpxchg_u8_relaxed(
        p: *mut u8_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pud_mkhuge"]
    pub fn __pud_mkhuge(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pudp_test_and_clear_young"]
    pub fn __pudp_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___queued_spin_trylock_nosteal"]
    pub fn __queued_spin_trylock_nosteal(lock: *mut qspinlock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___queued_spin_trylock_steal"]
    pub fn __queued_spin_trylock_steal(lock: *mut qspinlock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u16_local"]
    pub fn __xchg_u16_local(
        p: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u16_relaxed"]
    pub fn __xchg_u16_relaxed(
        p: *mut u16_,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u8_local"]
    pub fn __xchg_u8_local(
        p: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u8_relaxed"]
    pub fn __xchg_u8_relaxed(
        p: *mut u8_,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_pud_tlb_range"]
    pub fn flush_pud_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_tlb_fix_spurious_fault"]
    pub fn flush_tlb_fix_spurious_fault(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_transparent_pud_hugepage"]
    pub fn has_transparent_pud_hugepage() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pte_update_one"]
    pub fn hash__pte_update_one(
        ptep: *mut pte_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pud_same"]
    pub fn hash__pud_same(pud_a: pud_t, pud_b: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_vcpu_idle"]
    pub fn is_vcpu_idle(vcpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_page_psize"]
    pub fn local_flush_tlb_page_psize(
        mm: *mut mm_struct,
        vmaddr: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_leaf_size"]
    pub fn pmd_leaf_size(pmd: pmd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_hugepage_update"]
    pub fn pud_hugepage_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_leaf_size"]
    pub fn pud_leaf_size(pud: pud_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_ptep"]
    pub fn pudp_ptep(pud: *mut pud_t) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_set_wrprotect"]
    pub fn pudp_set_wrprotect(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queued_spin_encode_locked_val"]
    pub fn queued_spin_encode_locked_val() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__has_transparent_pud_hugepage"]
    pub fn radix__has_transparent_pud_hugepage() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pud_mkdevmap"]
    pub fn radix__pud_mkdevmap(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pud_mkhuge"]
    pub fn radix__pud_mkhuge(pud: pud_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pud_same"]
    pub fn radix__pud_same(pud_a: pud_t, pud_b: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pud_trans_huge"]
    pub fn radix__pud_trans_huge(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_is_core_online"]
    pub fn topology_is_core_online(cpu: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_smt_thread_allowed"]
    pub fn topology_smt_thread_allowed(cpu: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vcpu_is_dispatched"]
    pub fn vcpu_is_dispatched(vcpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    pub fn copy_from_user_flushcache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn emulate_single_step(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn hot_add_drconf_memory_max() -> u64_;
}

unsafe extern "C" {
    pub fn pfn_pud(pfn: crate::ctypes::c_ulong, pgprot: pgprot_t) -> pud_t;
}

unsafe extern "C" {
    pub fn pud_modify(pud: pud_t, newprot: pgprot_t) -> pud_t;
}

unsafe extern "C" {
    pub fn pudp_huge_get_and_clear_full(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        full: crate::ctypes::c_int,
    ) -> pud_t;
}

unsafe extern "C" {
    pub fn pudp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pv_spinlocks_init();
}

unsafe extern "C" {
    pub fn queued_spin_lock_slowpath(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn radix__flush_pud_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__pud_hugepage_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn radix__pudp_huge_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> pud_t;
}

unsafe extern "C" {
    pub fn radix__vmemmap_free(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        altmap: *mut vmem_altmap,
    );
}

unsafe extern "C" {
    pub fn radix__vmemmap_populate(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        node: crate::ctypes::c_int,
        altmap: *mut vmem_altmap,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn restore_breakpoints();
}

unsafe extern "C" {
    pub fn set_pud_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        pud: pud_t,
    );
}

unsafe extern "C" {
    pub fn suspend_breakpoints();
}

unsafe extern "C" {
    pub fn update_mmu_feature_fixups(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn vmemmap_can_optimize(
        altmap: *mut vmem_altmap,
        pgmap: *mut dev_pagemap,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn vmemmap_populate_compound_pages(
        start_pfn: crate::ctypes::c_ulong,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        node: crate::ctypes::c_int,
        pgmap: *mut dev_pagemap,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut memory_block_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut static_key_feature_checks_initialized: bool_;
}

pub const ALLOCSTALL_DEVICE: vm_event_item = 9;

pub const ALLOCSTALL_MOVABLE: vm_event_item = 8;

pub const ALLOCSTALL_NORMAL: vm_event_item = 7;

pub const CMA_ALLOC_FAIL: vm_event_item = 67;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 66;

pub const IOCTL_MEI_NOTIFY_GET: crate::ctypes::c_ulong = 1074022403;

pub const IOCTL_MEI_NOTIFY_SET: crate::ctypes::c_ulong = 2147764226;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 109;

pub const PGALLOC_DEVICE: vm_event_item = 6;

pub const PGSCAN_DIRECT: vm_event_item = 26;

pub const PGSCAN_KHUGEPAGED: vm_event_item = 27;

pub const PGSCAN_KSWAPD: vm_event_item = 25;

pub const PGSCAN_SKIP_DEVICE: vm_event_item = 12;

pub const PGSCAN_SKIP_MOVABLE: vm_event_item = 11;

pub const PGSCAN_SKIP_NORMAL: vm_event_item = 10;

pub const PGSCAN_ZONE_RECLAIM_SUCCESS: vm_event_item = 33;

pub const PGSTEAL_KHUGEPAGED: vm_event_item = 24;

pub const SWPIN_ZERO: vm_event_item = 102;

pub const SWPOUT_ZERO: vm_event_item = 103;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 78;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 79;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 86;

pub const THP_FAULT_ALLOC: vm_event_item = 75;

pub const THP_FAULT_FALLBACK: vm_event_item = 76;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 77;

pub const THP_FILE_ALLOC: vm_event_item = 80;

pub const THP_FILE_FALLBACK: vm_event_item = 81;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 82;

pub const THP_FILE_MAPPED: vm_event_item = 83;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 89;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 91;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 90;

pub const THP_SPLIT_PAGE: vm_event_item = 84;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 85;

pub const THP_SPLIT_PMD: vm_event_item = 88;

pub const THP_SPLIT_PUD: vm_event_item = 92;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 87;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 73;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 68;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 71;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 72;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 70;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 69;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 74;

pub const WORK_CPU_UNBOUND: wq_misc_consts = 2048;

pub const ZSWPWB: vm_event_item = 108;

unsafe extern "C" {
    pub fn eeh_pe_inject_mmio_error(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(128))]
pub struct cgroup {
    pub self_: cgroup_subsys_state,
    pub flags: crate::ctypes::c_ulong,
    pub level: crate::ctypes::c_int,
    pub max_depth: crate::ctypes::c_int,
    pub nr_descendants: crate::ctypes::c_int,
    pub nr_dying_descendants: crate::ctypes::c_int,
    pub max_descendants: crate::ctypes::c_int,
    pub nr_populated_csets: crate::ctypes::c_int,
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u16_,
    pub subtree_ss_mask: u16_,
    pub old_subtree_control: u16_,
    pub old_subtree_ss_mask: u16_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_cpu: *mut cgroup_rstat_cpu,
    pub rstat_css_list: list_head,
    pub _pad_: cacheline_padding,
    pub rstat_flush_next: *mut cgroup,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub freezer: cgroup_freezer_state,
    pub bpf_cgrp_storage: *mut bpf_local_storage,
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
#[repr(align(128))]
pub struct cgroup_root {
    pub kf_root: *mut kernfs_root,
    pub subsys_mask: crate::ctypes::c_uint,
    pub hierarchy_id: crate::ctypes::c_int,
    pub root_list: list_head,
    pub rcu: callback_head,
    pub cgrp: cgroup,
    pub cgrp_ancestor_storage: *mut cgroup,
    pub nr_cgrps: atomic_t,
    pub flags: crate::ctypes::c_uint,
    pub release_agent_path: [crate::ctypes::c_char; 4096usize],
    pub name: [crate::ctypes::c_char; 64usize],
}

#[repr(C)]
#[repr(align(128))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 56usize],
    pub mkobj: module_kobject,
    pub modinfo_attrs: *mut module_attribute,
    pub version: *const crate::ctypes::c_char,
    pub srcversion: *const crate::ctypes::c_char,
    pub holders_dir: *mut kobject,
    pub syms: *mut kernel_symbol,
    pub crcs: *const s32,
    pub num_syms: crate::ctypes::c_uint,
    pub param_lock: mutex,
    pub kp: *mut kernel_param,
    pub num_kp: crate::ctypes::c_uint,
    pub num_gpl_syms: crate::ctypes::c_uint,
    pub gpl_syms: *const kernel_symbol,
    pub gpl_crcs: *const s32,
    pub using_gplonly_symbols: bool_,
    pub sig_ok: bool_,
    pub async_probe_requested: bool_,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 64usize]>,
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

#[repr(C)]
#[repr(align(128))]
pub struct psi_group_cpu {
    pub tasks: [crate::ctypes::c_uint; 4usize],
    pub state_mask: u32_,
    pub times: [u32_; 7usize],
    pub state_start: u64_,
    pub _padding_after_state_start: __BindgenOpaqueArray<[u8; 72usize]>,
    pub times_prev: [[u32_; 7usize]; 2usize],
}

#[repr(C)]
pub struct kimage {
    pub head: kimage_entry_t,
    pub entry: *mut kimage_entry_t,
    pub last_entry: *mut kimage_entry_t,
    pub start: crate::ctypes::c_ulong,
    pub control_code_page: *mut page,
    pub swap_page: *mut page,
    pub vmcoreinfo_data_copy: *mut crate::ctypes::c_void,
    pub nr_segments: crate::ctypes::c_ulong,
    pub segment: [kexec_segment; 16usize],
    pub control_pages: list_head,
    pub dest_pages: list_head,
    pub unusable_pages: list_head,
    pub control_page: crate::ctypes::c_ulong,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub arch: kimage_arch,
    pub hp_action: crate::ctypes::c_int,
    pub elfcorehdr_index: crate::ctypes::c_int,
    pub elfcorehdr_updated: bool_,
    pub elf_headers: *mut crate::ctypes::c_void,
    pub elf_headers_sz: crate::ctypes::c_ulong,
    pub elf_load_addr: crate::ctypes::c_ulong,
}
impl kimage {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<0usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn preserve_context(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<1usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_preserve_context(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn preserve_context_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_preserve_context_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn file_mode(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<2usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_file_mode(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn file_mode_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_file_mode_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn hotplug_support(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<3usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_hotplug_support(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn hotplug_support_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_hotplug_support_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
}

#[repr(C)]
pub struct kimage_arch {
    pub exclude_ranges: *mut crash_mem,
    pub backup_start: crate::ctypes::c_ulong,
    pub backup_buf: *mut crate::ctypes::c_void,
    pub fdt: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_cpuhp_cleanup_dead_cpu"]
    pub fn arch_cpuhp_cleanup_dead_cpu(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuhp_ap_report_dead"]
    pub fn cpuhp_ap_report_dead();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_try_cmpxchg"]
    pub fn local_try_cmpxchg(
        l: *mut local_t,
        po: *mut crate::ctypes::c_long,
        n: crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_create"]
    pub fn plpar_guest_create(
        flags: crate::ctypes::c_ulong,
        guest_id: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_create_vcpu"]
    pub fn plpar_guest_create_vcpu(
        flags: crate::ctypes::c_ulong,
        guest_id: crate::ctypes::c_ulong,
        vcpu_id: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_delete"]
    pub fn plpar_guest_delete(
        flags: crate::ctypes::c_ulong,
        guest_id: u64_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_get_capabilities"]
    pub fn plpar_guest_get_capabilities(
        flags: crate::ctypes::c_ulong,
        capabilities: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_get_state"]
    pub fn plpar_guest_get_state(
        flags: crate::ctypes::c_ulong,
        guest_id: crate::ctypes::c_ulong,
        vcpu_id: crate::ctypes::c_ulong,
        data_buffer: crate::ctypes::c_ulong,
        data_size: crate::ctypes::c_ulong,
        failed_index: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_run_vcpu"]
    pub fn plpar_guest_run_vcpu(
        flags: crate::ctypes::c_ulong,
        guest_id: crate::ctypes::c_ulong,
        vcpu_id: crate::ctypes::c_ulong,
        trap: *mut crate::ctypes::c_int,
        failed_index: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_set_capabilities"]
    pub fn plpar_guest_set_capabilities(
        flags: crate::ctypes::c_ulong,
        capabilities: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_guest_set_state"]
    pub fn plpar_guest_set_state(
        flags: crate::ctypes::c_ulong,
        guest_id: crate::ctypes::c_ulong,
        vcpu_id: crate::ctypes::c_ulong,
        data_buffer: crate::ctypes::c_ulong,
        data_size: crate::ctypes::c_ulong,
        failed_index: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pseries_rpt_invalidate"]
    pub fn pseries_rpt_invalidate(
        pid: u64_,
        target: u64_,
        type_: u64_,
        page_sizes: u64_,
        start: u64_,
        end: u64_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn crash_ipi_callback(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn flush_dcache_icache_folio(folio: *mut folio);
}

unsafe extern "C" {
    pub fn is_kdump_kernel() -> bool_;
}

unsafe extern "C" {
    pub fn sync_backup_region_phdr(
        image: *mut kimage,
        ehdr: *mut Elf64_Ehdr,
        phdr_to_kimage: bool_,
    );
}

#[repr(C)]
#[repr(align(128))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub memory_peaks: list_head,
    pub swap_peaks: list_head,
    pub peaks_lock: spinlock_t,
    pub high_work: work_struct,
    pub zswap_max: crate::ctypes::c_ulong,
    pub zswap_writeback: bool_,
    pub vmpressure: vmpressure,
    pub oom_group: bool_,
    pub swappiness: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 9usize],
    pub memory_events_local: [atomic_long_t; 9usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub kmemcg_id: crate::ctypes::c_int,
    pub objcg: *mut obj_cgroup,
    pub orig_objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub deferred_split_queue: deferred_split,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(128))]
pub struct mem_cgroup_per_node {
    pub memcg: *mut mem_cgroup,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: *mut lruvec_stats,
    pub shrinker_info: *mut shrinker_info,
    pub _pad1_: cacheline_padding,
    pub lruvec: lruvec,
    pub _pad2_: cacheline_padding,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 3usize],
    pub iter: mem_cgroup_reclaim_iter,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_struct {
    pub anon__mm_count: mm_struct__mm_count,
    pub cpu_bitmap: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub pcpu_cid: *mut mm_cid,
    pub mm_cid_next_scan: crate::ctypes::c_ulong,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
    pub mm_lock_seq: seqcount_t,
    pub hiwater_rss: crate::ctypes::c_ulong,
    pub hiwater_vm: crate::ctypes::c_ulong,
    pub total_vm: crate::ctypes::c_ulong,
    pub locked_vm: crate::ctypes::c_ulong,
    pub pinned_vm: atomic64_t,
    pub data_vm: crate::ctypes::c_ulong,
    pub exec_vm: crate::ctypes::c_ulong,
    pub stack_vm: crate::ctypes::c_ulong,
    pub def_flags: crate::ctypes::c_ulong,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 76usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_struct__mm_count__mm_count {
    pub mm_count: atomic_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub high_min: crate::ctypes::c_int,
    pub high_max: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub flags: u8_,
    pub alloc_factor: u8_,
    pub expire: u8_,
    pub free_count: crate::ctypes::c_short,
    pub lists: [list_head; 14usize],
}

#[repr(C)]
pub struct hstate {
    pub resize_lock: mutex,
    pub resize_key: lock_class_key,
    pub next_nid_to_alloc: crate::ctypes::c_int,
    pub next_nid_to_free: crate::ctypes::c_int,
    pub order: crate::ctypes::c_uint,
    pub demote_order: crate::ctypes::c_uint,
    pub mask: crate::ctypes::c_ulong,
    pub max_huge_pages: crate::ctypes::c_ulong,
    pub nr_huge_pages: crate::ctypes::c_ulong,
    pub free_huge_pages: crate::ctypes::c_ulong,
    pub resv_huge_pages: crate::ctypes::c_ulong,
    pub surplus_huge_pages: crate::ctypes::c_ulong,
    pub nr_overcommit_huge_pages: crate::ctypes::c_ulong,
    pub hugepage_activelist: list_head,
    pub hugepage_freelists: [list_head; 256usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 256usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 256usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 256usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 256usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 109usize],
}

pub const AT_VECTOR_SIZE: i32 = 76;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 35;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 35;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 35;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 30064771072;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 32;

pub const MAX_ORDER_NR_PAGES: i32 = 4096;

pub const MAX_PAGE_ORDER: i32 = 12;

pub const MAX_ZONES_PER_ZONELIST: i32 = 768;

pub const NR_PAGE_ORDERS: i32 = 13;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 1048576;

pub const PAGES_PER_SECTION: crate::ctypes::c_ulong = 4096;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 30065615139;

pub const PAGE_SECTION_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const PFN_SECTION_SHIFT: i32 = 12;

pub const SET_MEMORY_ROX: i32 = 6;

pub const SWP_MIG_DIRTY: crate::ctypes::c_ulong = 1099511627776;

pub const SWP_MIG_DIRTY_BIT: i32 = 40;

pub const SWP_MIG_TOTAL_BITS: i32 = 41;

pub const SWP_MIG_YOUNG: crate::ctypes::c_ulong = 549755813888;

pub const SWP_MIG_YOUNG_BIT: i32 = 39;

pub const SWP_PFN_BITS: i32 = 39;

pub const SWP_PFN_MASK: crate::ctypes::c_ulong = 549755813887;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 1023;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 54;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 54;

pub const ZONEID_SHIFT: i32 = 10;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 54;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 54;

pub const ZONE_DEVICE: zone_type = 2;

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PUD_NR"]
    pub fn HPAGE_PUD_NR() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PUD_ORDER"]
    pub fn HPAGE_PUD_ORDER() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_FOLIO_NR_PAGES"]
    pub fn MAX_FOLIO_NR_PAGES() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_ORDER"]
    pub fn PMD_ORDER() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PREFERRED_MAX_PAGECACHE_ORDER"]
    pub fn PREFERRED_MAX_PAGECACHE_ORDER() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_ORDER"]
    pub fn PUD_ORDER() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_THP_ORDERS_ALL_ANON"]
    pub fn THP_ORDERS_ALL_ANON() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_THP_ORDERS_ALL_SPECIAL"]
    pub fn THP_ORDERS_ALL_SPECIAL() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut huge_boot_pages: [list_head; 256usize];
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct sched_avg {
    pub last_update_time: u64_,
    pub load_sum: u64_,
    pub runnable_sum: u64_,
    pub util_sum: u32_,
    pub period_contrib: u32_,
    pub load_avg: crate::ctypes::c_ulong,
    pub runnable_avg: crate::ctypes::c_ulong,
    pub util_avg: crate::ctypes::c_ulong,
    pub util_est: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
    pub run_node: rb_node,
    pub deadline: u64_,
    pub min_vruntime: u64_,
    pub min_slice: u64_,
    pub group_node: list_head,
    pub on_rq: crate::ctypes::c_uchar,
    pub sched_delayed: crate::ctypes::c_uchar,
    pub rel_deadline: crate::ctypes::c_uchar,
    pub custom_slice: crate::ctypes::c_uchar,
    pub exec_start: u64_,
    pub sum_exec_runtime: u64_,
    pub prev_sum_exec_runtime: u64_,
    pub vruntime: u64_,
    pub vlag: s64,
    pub slice: u64_,
    pub nr_migrations: u64_,
    pub depth: crate::ctypes::c_int,
    pub parent: *mut sched_entity,
    pub cfs_rq: *mut cfs_rq,
    pub my_q: *mut cfs_rq,
    pub runnable_weight: crate::ctypes::c_ulong,
    pub avg: sched_avg,
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct sched_statistics {
    pub wait_start: u64_,
    pub wait_max: u64_,
    pub wait_count: u64_,
    pub wait_sum: u64_,
    pub iowait_count: u64_,
    pub iowait_sum: u64_,
    pub sleep_start: u64_,
    pub sleep_max: u64_,
    pub sum_sleep_runtime: s64,
    pub block_start: u64_,
    pub block_max: u64_,
    pub sum_block_runtime: s64,
    pub exec_max: s64,
    pub slice_max: u64_,
    pub nr_migrations_cold: u64_,
    pub nr_failed_migrations_affine: u64_,
    pub nr_failed_migrations_running: u64_,
    pub nr_failed_migrations_hot: u64_,
    pub nr_forced_migrations: u64_,
    pub nr_wakeups: u64_,
    pub nr_wakeups_sync: u64_,
    pub nr_wakeups_migrate: u64_,
    pub nr_wakeups_local: u64_,
    pub nr_wakeups_remote: u64_,
    pub nr_wakeups_affine: u64_,
    pub nr_wakeups_affine_attempts: u64_,
    pub nr_wakeups_passive: u64_,
    pub nr_wakeups_idle: u64_,
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct task_struct {
    pub thread_info: thread_info,
    pub __state: crate::ctypes::c_uint,
    pub saved_state: crate::ctypes::c_uint,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: crate::ctypes::c_int,
    pub wake_entry: __call_single_node,
    pub wakee_flips: crate::ctypes::c_uint,
    pub wakee_flip_decay_ts: crate::ctypes::c_ulong,
    pub last_wakee: *mut task_struct,
    pub recent_used_cpu: crate::ctypes::c_int,
    pub wake_cpu: crate::ctypes::c_int,
    pub on_rq: crate::ctypes::c_int,
    pub prio: crate::ctypes::c_int,
    pub static_prio: crate::ctypes::c_int,
    pub normal_prio: crate::ctypes::c_int,
    pub rt_priority: crate::ctypes::c_uint,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub dl: sched_dl_entity,
    pub dl_server: *mut sched_dl_entity,
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
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
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_ipi_to_cpu: crate::ctypes::c_int,
    pub trc_reader_special: rcu_special,
    pub trc_holdout_list: list_head,
    pub trc_blkd_node: list_head,
    pub trc_blkd_cpu: crate::ctypes::c_int,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub faults_disabled_mapping: *mut address_space,
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
    pub robust_list: *mut robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
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
    pub rseq: *mut rseq,
    pub rseq_len: u32_,
    pub rseq_sig: u32_,
    pub rseq_event_mask: crate::ctypes::c_ulong,
    pub mm_cid: crate::ctypes::c_int,
    pub last_mm_cid: crate::ctypes::c_int,
    pub migrate_from_cpu: crate::ctypes::c_int,
    pub mm_cid_active: crate::ctypes::c_int,
    pub cid_work: callback_head,
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
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
    pub kstack_offset: u32_,
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
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1

#[repr(C)]
#[repr(align(128))]
pub union thread_union {
    pub task: task_struct,
    pub stack: [crate::ctypes::c_ulong; 4096usize],
}

pub const SECCOMP_IOCTL_NOTIF_SET_FLAGS: crate::ctypes::c_ulong = 2148016388;

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_clock_noinstr"]
    pub fn sched_clock_noinstr() -> u64_;
}

unsafe extern "C" {
    pub static mut init_stack: [crate::ctypes::c_ulong; 4096usize];
}

#[repr(C)]
#[repr(align(128))]
pub struct dentry_operations {
    pub d_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_weak_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_hash: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: *mut qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_compare: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: crate::ctypes::c_uint,
            arg3: *const crate::ctypes::c_char,
            arg4: *const qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_delete: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry) -> crate::ctypes::c_int,
    >,
    pub d_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub d_release: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_prune: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_iput: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, arg2: *mut inode),
    >,
    pub d_dname: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> *mut crate::ctypes::c_char,
    >,
    pub d_automount: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut path) -> *mut vfsmount,
    >,
    pub d_manage: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const path, arg2: bool_) -> crate::ctypes::c_int,
    >,
    pub d_real: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, type_: d_real_type) -> *mut dentry,
    >,
}

#[repr(C)]
#[repr(align(128))]
pub struct inode_operations {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_uint,
        ) -> *mut dentry,
    >,
    pub get_link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut delayed_call,
        ) -> *const crate::ctypes::c_char,
    >,
    pub permission: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_inode_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: crate::ctypes::c_int,
            arg3: bool_,
        ) -> *mut posix_acl,
    >,
    pub readlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub create: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub unlink: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub symlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rmdir: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub mknod: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rename: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *mut inode,
            arg5: *mut dentry,
            arg6: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub getattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *const path,
            arg3: *mut kstat,
            arg4: u32_,
            arg5: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub listxattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: usize,
        ) -> isize,
    >,
    pub fiemap: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut fiemap_extent_info,
            start: u64_,
            len: u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub update_time: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub atomic_open: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: *mut file,
            open_flag: crate::ctypes::c_uint,
            create_mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub tmpfile: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut file,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_int,
        ) -> *mut posix_acl,
    >,
    pub set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut posix_acl,
            arg4: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_set: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            fa: *mut fileattr,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_get: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut fileattr,
        ) -> crate::ctypes::c_int,
    >,
    pub get_offset_ctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> *mut offset_ctx,
    >,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_hash_bucket {
    pub lock: spinlock_t,
    pub list: hlist_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx {
    pub anon__flags: io_ring_ctx__flags,
    pub anon__uring_lock: io_ring_ctx__uring_lock,
    pub anon__cqe_cached: io_ring_ctx__cqe_cached,
    pub anon__work_llist: io_ring_ctx__work_llist,
    pub anon__timeout_lock: io_ring_ctx__timeout_lock,
    pub completion_lock: spinlock_t,
    pub cq_overflow_list: list_head,
    pub cancel_table: io_hash_table,
    pub waitid_list: hlist_head,
    pub futex_list: hlist_head,
    pub futex_cache: io_alloc_cache,
    pub sq_creds: *const cred,
    pub sq_data: *mut io_sq_data,
    pub sqo_sq_wait: wait_queue_head,
    pub sqd_list: list_head,
    pub file_alloc_start: crate::ctypes::c_uint,
    pub file_alloc_end: crate::ctypes::c_uint,
    pub poll_wq: wait_queue_head,
    pub restrictions: io_restriction,
    pub file_data: *mut io_rsrc_data,
    pub buf_data: *mut io_rsrc_data,
    pub rsrc_ref_list: list_head,
    pub rsrc_node_cache: io_alloc_cache,
    pub rsrc_quiesce_wq: wait_queue_head,
    pub rsrc_quiesce: crate::ctypes::c_uint,
    pub pers_next: u32_,
    pub personalities: xarray,
    pub hash_map: *mut io_wq_hash,
    pub user: *mut user_struct,
    pub mm_account: *mut mm_struct,
    pub fallback_llist: llist_head,
    pub fallback_work: delayed_work,
    pub exit_work: work_struct,
    pub tctx_list: list_head,
    pub ref_comp: completion,
    pub iowq_limits: [u32_; 2usize],
    pub poll_wq_task_work: callback_head,
    pub defer_list: list_head,
    pub napi_list: list_head,
    pub napi_lock: spinlock_t,
    pub napi_busy_poll_dt: ktime_t,
    pub napi_prefer_busy_poll: bool_,
    pub napi_enabled: bool_,
    pub napi_ht: [hlist_head; 16usize],
    pub evfd_last_cq_tail: crate::ctypes::c_uint,
    pub n_ring_pages: crate::ctypes::c_ushort,
    pub n_sqe_pages: crate::ctypes::c_ushort,
    pub ring_pages: *mut *mut page,
    pub sqe_pages: *mut *mut page,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__cqe_cached {
    pub cqe_cached: *mut io_uring_cqe,
    pub cqe_sentinel: *mut io_uring_cqe,
    pub cached_cq_tail: crate::ctypes::c_uint,
    pub cq_entries: crate::ctypes::c_uint,
    pub io_ev_fd: *mut io_ev_fd,
    pub cq_extra: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__flags {
    pub flags: crate::ctypes::c_uint,
    pub _bits_drain_next: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub submitter_task: *mut task_struct,
    pub rings: *mut io_rings,
    pub refs: percpu_ref,
    pub clockid: clockid_t,
    pub clock_offset: tk_offsets,
    pub notify_method: task_work_notify_mode,
    pub sq_thread_idle: crate::ctypes::c_uint,
}
bits io_ring_ctx__flags
    drain_next: crate::ctypes::c_uint as u32 = _bits_drain_next 0 1
    restricted: crate::ctypes::c_uint as u32 = _bits_drain_next 1 1
    off_timeout_used: crate::ctypes::c_uint as u32 = _bits_drain_next 2 1
    drain_active: crate::ctypes::c_uint as u32 = _bits_drain_next 3 1
    has_evfd: crate::ctypes::c_uint as u32 = _bits_drain_next 4 1
    task_complete: crate::ctypes::c_uint as u32 = _bits_drain_next 5 1
    lockless_cq: crate::ctypes::c_uint as u32 = _bits_drain_next 6 1
    syscall_iopoll: crate::ctypes::c_uint as u32 = _bits_drain_next 7 1
    poll_activated: crate::ctypes::c_uint as u32 = _bits_drain_next 8 1
    drain_disabled: crate::ctypes::c_uint as u32 = _bits_drain_next 9 1
    compat: crate::ctypes::c_uint as u32 = _bits_drain_next 10 1
    iowq_limits_set: crate::ctypes::c_uint as u32 = _bits_drain_next 11 1

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__timeout_lock {
    pub timeout_lock: spinlock_t,
    pub timeout_list: list_head,
    pub ltimeout_list: list_head,
    pub cq_last_tm_flush: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__uring_lock {
    pub uring_lock: mutex,
    pub sq_array: *mut u32_,
    pub sq_sqes: *mut io_uring_sqe,
    pub cached_sq_head: crate::ctypes::c_uint,
    pub sq_entries: crate::ctypes::c_uint,
    pub rsrc_node: *mut io_rsrc_node,
    pub cancel_seq: atomic_t,
    pub poll_multi_queue: bool_,
    pub iopoll_list: io_wq_work_list,
    pub file_table: io_file_table,
    pub user_bufs: *mut *mut io_mapped_ubuf,
    pub nr_user_files: crate::ctypes::c_uint,
    pub nr_user_bufs: crate::ctypes::c_uint,
    pub submit_state: io_submit_state,
    pub io_bl_xa: xarray,
    pub cancel_table_locked: io_hash_table,
    pub apoll_cache: io_alloc_cache,
    pub netmsg_cache: io_alloc_cache,
    pub rw_cache: io_alloc_cache,
    pub uring_cache: io_alloc_cache,
    pub cancelable_uring_cmd: hlist_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__work_llist {
    pub work_llist: llist_head,
    pub check_cq: crate::ctypes::c_ulong,
    pub cq_wait_nr: atomic_t,
    pub cq_timeouts: atomic_t,
    pub cq_wait: wait_queue_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_rings {
    pub sq: io_uring,
    pub cq: io_uring,
    pub sq_ring_mask: u32_,
    pub cq_ring_mask: u32_,
    pub sq_ring_entries: u32_,
    pub cq_ring_entries: u32_,
    pub sq_dropped: u32_,
    pub sq_flags: atomic_t,
    pub cq_flags: u32_,
    pub cq_overflow: u32_,
    pub _padding_after_cq_overflow: __BindgenOpaqueArray<[u8; 80usize]>,
    pub cqes: __IncompleteArrayField<io_uring_cqe>,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_uring_task {
    pub cached_refs: crate::ctypes::c_int,
    pub last: *const io_ring_ctx,
    pub io_wq: *mut io_wq,
    pub registered_rings: [*mut file; 16usize],
    pub xa: xarray,
    pub wait: wait_queue_head,
    pub in_cancel: atomic_t,
    pub inflight_tracked: atomic_t,
    pub inflight: percpu_counter,
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_uring_task__task_list {
    pub task_list: llist_head,
    pub task_work: callback_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct super_block {
    pub s_list: list_head,
    pub s_dev: dev_t,
    pub s_blocksize_bits: crate::ctypes::c_uchar,
    pub s_blocksize: crate::ctypes::c_ulong,
    pub s_maxbytes: loff_t,
    pub s_type: *mut file_system_type,
    pub s_op: *const super_operations,
    pub dq_op: *const dquot_operations,
    pub s_qcop: *const quotactl_ops,
    pub s_export_op: *const export_operations,
    pub s_flags: crate::ctypes::c_ulong,
    pub s_iflags: crate::ctypes::c_ulong,
    pub s_magic: crate::ctypes::c_ulong,
    pub s_root: *mut dentry,
    pub s_umount: rw_semaphore,
    pub s_count: crate::ctypes::c_int,
    pub s_active: atomic_t,
    pub s_security: *mut crate::ctypes::c_void,
    pub s_xattr: *const *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_bl_head,
    pub s_mounts: list_head,
    pub s_bdev: *mut block_device,
    pub s_bdev_file: *mut file,
    pub s_bdi: *mut backing_dev_info,
    pub s_mtd: *mut mtd_info,
    pub s_instances: hlist_node,
    pub s_quota_types: crate::ctypes::c_uint,
    pub s_dquot: quota_info,
    pub s_writers: sb_writers,
    pub s_fs_info: *mut crate::ctypes::c_void,
    pub s_time_gran: u32_,
    pub s_time_min: time64_t,
    pub s_time_max: time64_t,
    pub s_fsnotify_mask: u32_,
    pub s_fsnotify_info: *mut fsnotify_sb_info,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_uuid_len: u8_,
    pub s_sysfs_name: [crate::ctypes::c_char; 37usize],
    pub s_max_links: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub s_d_op: *const dentry_operations,
    pub s_shrink: *mut shrinker,
    pub s_remove_count: atomic_long_t,
    pub s_readonly_remount: crate::ctypes::c_int,
    pub s_wb_err: errseq_t,
    pub s_dio_done_wq: *mut workqueue_struct,
    pub s_pins: hlist_head,
    pub s_user_ns: *mut user_namespace,
    pub s_dentry_lru: list_lru,
    pub s_inode_lru: list_lru,
    pub rcu: callback_head,
    pub destroy_work: work_struct,
    pub s_sync_lock: mutex,
    pub s_stack_depth: crate::ctypes::c_int,
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 76usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

pub const EPIOCGPARAMS: crate::ctypes::c_ulong = 1074301442;

pub const EPIOCSPARAMS: crate::ctypes::c_ulong = 2148043265;

pub const FS_IOC_GETFSSYSFSPATH: crate::ctypes::c_ulong = 1082201345;

pub const FS_IOC_GETFSUUID: crate::ctypes::c_ulong = 1074861312;

#[repr(C)]
#[repr(align(128))]
pub struct irq_desc {
    pub irq_common_data: irq_common_data,
    pub irq_data: irq_data,
    pub kstat_irqs: *mut irqstat,
    pub handle_irq: irq_flow_handler_t,
    pub action: *mut irqaction,
    pub status_use_accessors: crate::ctypes::c_uint,
    pub core_internal_state__do_not_mess_with_it: crate::ctypes::c_uint,
    pub depth: crate::ctypes::c_uint,
    pub wake_depth: crate::ctypes::c_uint,
    pub tot_count: crate::ctypes::c_uint,
    pub irq_count: crate::ctypes::c_uint,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub percpu_affinity: *const cpumask,
    pub affinity_hint: *const cpumask,
    pub affinity_notify: *mut irq_affinity_notify,
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub nr_actions: crate::ctypes::c_uint,
    pub no_suspend_depth: crate::ctypes::c_uint,
    pub cond_suspend_depth: crate::ctypes::c_uint,
    pub force_resume_depth: crate::ctypes::c_uint,
    pub dir: *mut proc_dir_entry,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub resend_node: hlist_node,
}

#[repr(C)]
#[repr(align(128))]
pub struct Qdisc {
    pub enqueue: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            sch: *mut Qdisc,
            to_free: *mut *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub dequeue: ::core::option::Option<
        unsafe extern "C" fn(sch: *mut Qdisc) -> *mut sk_buff,
    >,
    pub flags: crate::ctypes::c_uint,
    pub limit: u32_,
    pub ops: *const Qdisc_ops,
    pub stab: *mut qdisc_size_table,
    pub hash: hlist_node,
    pub handle: u32_,
    pub parent: u32_,
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 24usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub owner: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: __BindgenOpaqueArray<[u8; 120usize]>,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 104usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(128))]
pub struct dql {
    pub num_queued: crate::ctypes::c_uint,
    pub adj_limit: crate::ctypes::c_uint,
    pub last_obj_cnt: crate::ctypes::c_uint,
    pub stall_thrs: crate::ctypes::c_ushort,
    pub history_head: crate::ctypes::c_ulong,
    pub history: [crate::ctypes::c_ulong; 4usize],
    pub _padding_after_history: __BindgenOpaqueArray<[u8; 72usize]>,
    pub limit: crate::ctypes::c_uint,
    pub num_completed: crate::ctypes::c_uint,
    pub prev_ovlimit: crate::ctypes::c_uint,
    pub prev_num_queued: crate::ctypes::c_uint,
    pub prev_last_obj_cnt: crate::ctypes::c_uint,
    pub lowest_slack: crate::ctypes::c_uint,
    pub slack_start_time: crate::ctypes::c_ulong,
    pub max_limit: crate::ctypes::c_uint,
    pub min_limit: crate::ctypes::c_uint,
    pub slack_hold_time: crate::ctypes::c_uint,
    pub stall_max: crate::ctypes::c_ushort,
    pub last_reap: crate::ctypes::c_ulong,
    pub stall_cnt: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(128))]
pub struct dst_ops {
    pub family: crate::ctypes::c_ushort,
    pub gc_thresh: crate::ctypes::c_uint,
    pub gc: ::core::option::Option<unsafe extern "C" fn(ops: *mut dst_ops)>,
    pub check: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry, cookie: __u32) -> *mut dst_entry,
    >,
    pub default_advmss: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub mtu: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub cow_metrics: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            arg2: crate::ctypes::c_ulong,
        ) -> *mut u32_,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dst_entry)>,
    pub ifdown: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry, dev: *mut net_device),
    >,
    pub negative_advice: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut dst_entry),
    >,
    pub link_failure: ::core::option::Option<unsafe extern "C" fn(arg1: *mut sk_buff)>,
    pub update_pmtu: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut dst_entry,
            sk: *mut sock,
            skb: *mut sk_buff,
            mtu: u32_,
            confirm_neigh: bool_,
        ),
    >,
    pub redirect: ::core::option::Option<
        unsafe extern "C" fn(dst: *mut dst_entry, sk: *mut sock, skb: *mut sk_buff),
    >,
    pub local_out: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub neigh_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *const dst_entry,
            skb: *mut sk_buff,
            daddr: *const crate::ctypes::c_void,
        ) -> *mut neighbour,
    >,
    pub confirm_neigh: ::core::option::Option<
        unsafe extern "C" fn(dst: *const dst_entry, daddr: *const crate::ctypes::c_void),
    >,
    pub kmem_cachep: *mut kmem_cache,
    pub pcpuc_entries: percpu_counter,
}

#[repr(C)]
#[repr(align(128))]
pub struct inet_hashinfo {
    pub ehash: *mut inet_ehash_bucket,
    pub ehash_locks: *mut spinlock_t,
    pub ehash_mask: crate::ctypes::c_uint,
    pub ehash_locks_mask: crate::ctypes::c_uint,
    pub bind_bucket_cachep: *mut kmem_cache,
    pub bhash: *mut inet_bind_hashbucket,
    pub bind2_bucket_cachep: *mut kmem_cache,
    pub bhash2: *mut inet_bind_hashbucket,
    pub bhash_size: crate::ctypes::c_uint,
    pub lhash2_mask: crate::ctypes::c_uint,
    pub lhash2: *mut inet_listen_hashbucket,
    pub pernet: bool_,
}

#[repr(C)]
#[repr(align(128))]
pub struct mptcp_sched_ops {
    pub get_subflow: ::core::option::Option<
        unsafe extern "C" fn(
            msk: *mut mptcp_sock,
            data: *mut mptcp_sched_data,
        ) -> crate::ctypes::c_int,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
#[repr(align(128))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_base_seq: crate::ctypes::c_uint,
    pub ifindex: u32_,
    pub nsid_lock: spinlock_t,
    pub fnhe_genid: atomic_t,
    pub list: list_head,
    pub exit_list: list_head,
    pub defer_free_list: llist_node,
    pub cleanup_list: llist_node,
    pub key_domain: *mut key_tag,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub netns_ids: idr,
    pub ns: ns_common,
    pub refcnt_tracker: ref_tracker_dir,
    pub notrefcnt_tracker: ref_tracker_dir,
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub sysctls: ctl_table_set,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
    pub dev_by_index: xarray,
    pub netdev_chain: raw_notifier_head,
    pub hash_mix: u32_,
    pub loopback_dev: *mut net_device,
    pub rules_ops: list_head,
    pub core: netns_core,
    pub mib: netns_mib,
    pub packet: netns_packet,
    pub unx: netns_unix,
    pub nexthop: netns_nexthop,
    pub ipv4: netns_ipv4,
    pub ipv6: netns_ipv6,
    pub ieee802154_lowpan: netns_ieee802154_lowpan,
    pub sctp: netns_sctp,
    pub nf: netns_nf,
    pub ct: netns_ct,
    pub nft: netns_nftables,
    pub ft: netns_ft,
    pub wext_nlevents: sk_buff_head,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: u64_,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
    pub can: netns_can,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
    pub smc: netns_smc,
}

#[repr(C)]
#[repr(align(128))]
pub struct net_device {
    pub __cacheline_group_begin__net_device_read_tx: __IncompleteArrayField<__u8>,
    pub anon__priv_flags: net_device__priv_flags,
    pub netdev_ops: *const net_device_ops,
    pub header_ops: *const header_ops,
    pub _tx: *mut netdev_queue,
    pub gso_partial_features: netdev_features_t,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub gso_max_size: crate::ctypes::c_uint,
    pub gso_ipv4_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub num_tc: s16,
    pub mtu: crate::ctypes::c_uint,
    pub needed_headroom: crate::ctypes::c_ushort,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub xps_maps: [*mut xps_dev_maps; 2usize],
    pub nf_hooks_egress: *mut nf_hook_entries,
    pub tcx_egress: *mut bpf_mprog_entry,
    pub __cacheline_group_end__net_device_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__net_device_read_txrx: __IncompleteArrayField<__u8>,
    pub anon__lstats: net_device__lstats,
    pub state: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_uint,
    pub hard_header_len: crate::ctypes::c_ushort,
    pub features: netdev_features_t,
    pub ip6_ptr: *mut inet6_dev,
    pub __cacheline_group_end__net_device_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__net_device_read_rx: __IncompleteArrayField<__u8>,
    pub xdp_prog: *mut bpf_prog,
    pub ptype_specific: list_head,
    pub ifindex: crate::ctypes::c_int,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub _rx: *mut netdev_rx_queue,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: u32_,
    pub gro_max_size: crate::ctypes::c_uint,
    pub gro_ipv4_max_size: crate::ctypes::c_uint,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub nd_net: possible_net_t,
    pub npinfo: *mut netpoll_info,
    pub tcx_ingress: *mut bpf_mprog_entry,
    pub __cacheline_group_end__net_device_read_rx: __IncompleteArrayField<__u8>,
    pub name: [crate::ctypes::c_char; 16usize],
    pub name_node: *mut netdev_name_node,
    pub ifalias: *mut dev_ifalias,
    pub mem_end: crate::ctypes::c_ulong,
    pub mem_start: crate::ctypes::c_ulong,
    pub base_addr: crate::ctypes::c_ulong,
    pub dev_list: list_head,
    pub napi_list: list_head,
    pub unreg_list: list_head,
    pub close_list: list_head,
    pub ptype_all: list_head,
    pub adj_list: net_device__adj_list,
    pub xdp_features: xdp_features_t,
    pub xdp_metadata_ops: *const xdp_metadata_ops,
    pub xsk_tx_metadata_ops: *mut xsk_tx_metadata_ops,
    pub gflags: crate::ctypes::c_ushort,
    pub needed_tailroom: crate::ctypes::c_ushort,
    pub hw_features: netdev_features_t,
    pub wanted_features: netdev_features_t,
    pub vlan_features: netdev_features_t,
    pub hw_enc_features: netdev_features_t,
    pub mpls_features: netdev_features_t,
    pub mangleid_features: netdev_features_t,
    pub min_mtu: crate::ctypes::c_uint,
    pub max_mtu: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub min_header_len: crate::ctypes::c_uchar,
    pub name_assign_type: crate::ctypes::c_uchar,
    pub group: crate::ctypes::c_int,
    pub stats: net_device_stats,
    pub core_stats: *mut net_device_core_stats,
    pub carrier_up_count: atomic_t,
    pub carrier_down_count: atomic_t,
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
    pub ethtool_ops: *const ethtool_ops,
    pub l3mdev_ops: *const l3mdev_ops,
    pub ndisc_ops: *const ndisc_ops,
    pub xfrmdev_ops: *const xfrmdev_ops,
    pub tlsdev_ops: *const tlsdev_ops,
    pub operstate: crate::ctypes::c_uint,
    pub link_mode: crate::ctypes::c_uchar,
    pub if_port: crate::ctypes::c_uchar,
    pub dma: crate::ctypes::c_uchar,
    pub perm_addr: [crate::ctypes::c_uchar; 32usize],
    pub addr_assign_type: crate::ctypes::c_uchar,
    pub addr_len: crate::ctypes::c_uchar,
    pub upper_level: crate::ctypes::c_uchar,
    pub lower_level: crate::ctypes::c_uchar,
    pub neigh_priv_len: crate::ctypes::c_ushort,
    pub dev_id: crate::ctypes::c_ushort,
    pub dev_port: crate::ctypes::c_ushort,
    pub irq: crate::ctypes::c_int,
    pub priv_len: u32_,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub ip_ptr: *mut in_device,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ax25_ptr: *mut ax25_dev,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *const crate::ctypes::c_uchar,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub xdp_zc_max_segs: crate::ctypes::c_uint,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub reg_state: u8_,
    pub dismantle: bool_,
    pub _bits_rtnl_link_state: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub _bits_pcpu_stat_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dm_private: *mut dm_hw_stat_delta,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub stat_ops: *mut netdev_stat_ops,
    pub queue_mgmt_ops: *mut netdev_queue_mgmt_ops,
    pub tso_max_size: crate::ctypes::c_uint,
    pub tso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub link_topo: *mut phy_link_topology,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub threaded: bool_,
    pub _bits_see_all_hwtstamp_requests: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub ethtool: *mut ethtool_netdev_state,
    pub xdp_state: [bpf_xdp_entity; 3usize],
    pub dev_addr_shadow: [u8_; 32usize],
    pub linkwatch_dev_tracker: netdevice_tracker,
    pub watchdog_dev_tracker: netdevice_tracker,
    pub dev_registered_tracker: netdevice_tracker,
    pub offload_xstats_l3: *mut rtnl_hw_stats64,
    pub devlink_port: *mut devlink_port,
    pub dpll_pin: *mut dpll_pin,
    pub page_pools: hlist_head,
    pub irq_moder: *mut dim_irq_moder,
    pub _padding_after_irq_moder: __BindgenOpaqueArray<[u8; 88usize]>,
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_local: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(128))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub dql: dql,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub napi: *mut napi_struct,
    pub numa_node: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(128))]
pub struct netns_ipv4 {
    pub __cacheline_group_begin__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_early_retrans: u8_,
    pub sysctl_tcp_tso_win_divisor: u8_,
    pub sysctl_tcp_tso_rtt_log: u8_,
    pub sysctl_tcp_autocorking: u8_,
    pub sysctl_tcp_min_snd_mss: crate::ctypes::c_int,
    pub sysctl_tcp_notsent_lowat: crate::ctypes::c_uint,
    pub sysctl_tcp_limit_output_bytes: crate::ctypes::c_int,
    pub sysctl_tcp_min_rtt_wlen: crate::ctypes::c_int,
    pub sysctl_tcp_wmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_ip_fwd_use_pmtu: u8_,
    pub __cacheline_group_end__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub __cacheline_group_end__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
    pub __cacheline_group_end__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: __BindgenOpaqueArray<
        [u8; 76usize],
    >,
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 120usize]>,
    pub __cacheline_group_pad__icmp: netns_ipv4____cacheline_group_pad__icmp,
    pub tcp_death_row: inet_timewait_death_row,
    pub udp_table: *mut udp_table,
    pub forw_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub ipv4_hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub xfrm4_hdr: *mut ctl_table_header,
    pub devconf_all: *mut ipv4_devconf,
    pub devconf_dflt: *mut ipv4_devconf,
    pub ra_chain: *mut ip_ra_chain,
    pub ra_mutex: mutex,
    pub rules_ops: *mut fib_rules_ops,
    pub fib_main: *mut fib_table,
    pub fib_default: *mut fib_table,
    pub fib_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib_has_custom_rules: bool_,
    pub fib_has_custom_local_routes: bool_,
    pub fib_offload_disabled: bool_,
    pub sysctl_tcp_shrink_window: u8_,
    pub fib_num_tclassid_users: atomic_t,
    pub fib_table_hash: *mut hlist_head,
    pub fibnl: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub sysctl_icmp_echo_ignore_all: u8_,
    pub sysctl_icmp_echo_enable_probe: u8_,
    pub sysctl_icmp_echo_ignore_broadcasts: u8_,
    pub sysctl_icmp_ignore_bogus_error_responses: u8_,
    pub sysctl_icmp_errors_use_inbound_ifaddr: u8_,
    pub sysctl_icmp_ratelimit: crate::ctypes::c_int,
    pub sysctl_icmp_ratemask: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_per_sec: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_burst: crate::ctypes::c_int,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_raw_l3mdev_accept: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_mtu_probing: u8_,
    pub sysctl_tcp_mtu_probe_floor: crate::ctypes::c_int,
    pub sysctl_tcp_base_mss: crate::ctypes::c_int,
    pub sysctl_tcp_probe_threshold: crate::ctypes::c_int,
    pub sysctl_tcp_probe_interval: u32_,
    pub sysctl_tcp_keepalive_time: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_intvl: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_probes: u8_,
    pub sysctl_tcp_syn_retries: u8_,
    pub sysctl_tcp_synack_retries: u8_,
    pub sysctl_tcp_syncookies: u8_,
    pub sysctl_tcp_migrate_req: u8_,
    pub sysctl_tcp_comp_sack_nr: u8_,
    pub sysctl_tcp_backlog_ack_defer: u8_,
    pub sysctl_tcp_pingpong_thresh: u8_,
    pub sysctl_tcp_retries1: u8_,
    pub sysctl_tcp_retries2: u8_,
    pub sysctl_tcp_orphan_retries: u8_,
    pub sysctl_tcp_tw_reuse: u8_,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_rto_min_us: crate::ctypes::c_int,
    pub sysctl_tcp_recovery: u8_,
    pub sysctl_tcp_thin_linear_timeouts: u8_,
    pub sysctl_tcp_slow_start_after_idle: u8_,
    pub sysctl_tcp_retrans_collapse: u8_,
    pub sysctl_tcp_stdurg: u8_,
    pub sysctl_tcp_rfc1337: u8_,
    pub sysctl_tcp_abort_on_overflow: u8_,
    pub sysctl_tcp_fack: u8_,
    pub sysctl_tcp_max_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_adv_win_scale: crate::ctypes::c_int,
    pub sysctl_tcp_dsack: u8_,
    pub sysctl_tcp_app_win: u8_,
    pub sysctl_tcp_frto: u8_,
    pub sysctl_tcp_nometrics_save: u8_,
    pub sysctl_tcp_no_ssthresh_metrics_save: u8_,
    pub sysctl_tcp_workaround_signed_windows: u8_,
    pub sysctl_tcp_challenge_ack_limit: crate::ctypes::c_int,
    pub sysctl_tcp_min_tso_segs: u8_,
    pub sysctl_tcp_reflect_tos: u8_,
    pub sysctl_tcp_invalid_ratelimit: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ss_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ca_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_child_ehash_entries: crate::ctypes::c_uint,
    pub sysctl_tcp_comp_sack_delay_ns: crate::ctypes::c_ulong,
    pub sysctl_tcp_comp_sack_slack_ns: crate::ctypes::c_ulong,
    pub sysctl_max_syn_backlog: crate::ctypes::c_int,
    pub sysctl_tcp_fastopen: crate::ctypes::c_int,
    pub tcp_congestion_control: *const tcp_congestion_ops,
    pub tcp_fastopen_ctx: *mut tcp_fastopen_context,
    pub sysctl_tcp_fastopen_blackhole_timeout: crate::ctypes::c_uint,
    pub tfo_active_disable_times: atomic_t,
    pub tfo_active_disable_stamp: crate::ctypes::c_ulong,
    pub tcp_challenge_timestamp: u32_,
    pub tcp_challenge_count: u32_,
    pub sysctl_tcp_plb_enabled: u8_,
    pub sysctl_tcp_plb_idle_rehash_rounds: u8_,
    pub sysctl_tcp_plb_rehash_rounds: u8_,
    pub sysctl_tcp_plb_suspend_rto_sec: u8_,
    pub sysctl_tcp_plb_cong_thresh: crate::ctypes::c_int,
    pub sysctl_udp_wmem_min: crate::ctypes::c_int,
    pub sysctl_udp_rmem_min: crate::ctypes::c_int,
    pub sysctl_fib_notify_on_flag_change: u8_,
    pub sysctl_tcp_syn_linear_timeouts: u8_,
    pub sysctl_udp_l3mdev_accept: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
    pub sysctl_fib_multipath_hash_seed: sysctl_fib_multipath_hash_seed,
    pub sysctl_fib_multipath_hash_fields: u32_,
    pub sysctl_fib_multipath_use_neigh: u8_,
    pub sysctl_fib_multipath_hash_policy: u8_,
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
    pub state_byseq: *mut hlist_head,
    pub state_cache_input: *mut hlist_head,
    pub state_hmask: crate::ctypes::c_uint,
    pub state_num: crate::ctypes::c_uint,
    pub state_hash_work: work_struct,
    pub policy_all: list_head,
    pub policy_byidx: *mut hlist_head,
    pub policy_idx_hmask: crate::ctypes::c_uint,
    pub idx_generator: crate::ctypes::c_uint,
    pub policy_bydst: [xfrm_policy_hash; 3usize],
    pub policy_count: [crate::ctypes::c_uint; 6usize],
    pub policy_hash_work: work_struct,
    pub policy_hthresh: xfrm_policy_hthresh,
    pub inexact_bins: list_head,
    pub nlsk: *mut sock,
    pub nlsk_stash: *mut sock,
    pub sysctl_aevent_etime: u32_,
    pub sysctl_aevent_rseqth: u32_,
    pub sysctl_larval_drop: crate::ctypes::c_int,
    pub sysctl_acq_expires: u32_,
    pub policy_default: [u8_; 3usize],
    pub sysctl_hdr: *mut ctl_table_header,
    pub xfrm4_dst_ops: dst_ops,
    pub xfrm6_dst_ops: dst_ops,
    pub xfrm_state_lock: spinlock_t,
    pub xfrm_state_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_lock: spinlock_t,
    pub xfrm_cfg_mutex: mutex,
    pub nat_keepalive_work: delayed_work,
}

#[repr(C)]
#[repr(align(128))]
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
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 44usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
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

#[repr(C)]
#[repr(align(128))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub process_queue_bh_lock: local_lock_t,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub received_rps: crate::ctypes::c_uint,
    pub in_net_rx_action: bool_,
    pub in_napi_threaded_poll: bool_,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: netdev_xmit,
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 96usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 124usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: __BindgenOpaqueArray<[u8; 40usize]>,
    pub dropped: atomic_t,
    pub _padding_after_dropped: __BindgenOpaqueArray<[u8; 124usize]>,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct tcp6_sock {
    pub tcp: tcp_sock,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(128))]
pub struct tcp_congestion_ops {
    pub ssthresh: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub cong_avoid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ack: u32_, acked: u32_),
    >,
    pub set_state: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, new_state: u8_),
    >,
    pub cwnd_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ev: tcp_ca_event),
    >,
    pub in_ack_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, flags: u32_),
    >,
    pub pkts_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, sample: *const ack_sample),
    >,
    pub min_tso_segs: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub cong_control: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ack: u32_,
            flag: crate::ctypes::c_int,
            rs: *const rate_sample,
        ),
    >,
    pub undo_cwnd: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub sndbuf_expand: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub get_info: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ext: u32_,
            attr: *mut crate::ctypes::c_int,
            info: *mut tcp_cc_info,
        ) -> usize,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub key: u32_,
    pub flags: u32_,
    pub init: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

#[repr(C)]
#[repr(align(128))]
pub struct tcp_sock {
    pub inet_conn: inet_connection_sock,
    pub __cacheline_group_begin__tcp_sock_read_tx: __IncompleteArrayField<__u8>,
    pub max_window: u32_,
    pub rcv_ssthresh: u32_,
    pub reordering: u32_,
    pub notsent_lowat: u32_,
    pub gso_segs: u16_,
    pub lost_skb_hint: *mut sk_buff,
    pub retransmit_skb_hint: *mut sk_buff,
    pub __cacheline_group_end__tcp_sock_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub tsoffset: u32_,
    pub snd_wnd: u32_,
    pub mss_cache: u32_,
    pub snd_cwnd: u32_,
    pub prr_out: u32_,
    pub lost_out: u32_,
    pub sacked_out: u32_,
    pub tcp_header_len: u16_,
    pub scaling_ratio: u8_,
    pub _bits_chrono_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub copied_seq: u32_,
    pub rcv_tstamp: u32_,
    pub snd_wl1: u32_,
    pub tlp_high_seq: u32_,
    pub rttvar_us: u32_,
    pub retrans_out: u32_,
    pub advmss: u16_,
    pub urg_data: u16_,
    pub lost: u32_,
    pub rtt_min: minmax,
    pub out_of_order_queue: rb_root,
    pub snd_ssthresh: u32_,
    pub _bits_recvmsg_inq: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 123usize],
    >,
    pub __cacheline_group_begin__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub segs_out: u32_,
    pub data_segs_out: u32_,
    pub bytes_sent: u64_,
    pub snd_sml: u32_,
    pub chrono_start: u32_,
    pub chrono_stat: [u32_; 3usize],
    pub write_seq: u32_,
    pub pushed_seq: u32_,
    pub lsndtime: u32_,
    pub mdev_us: u32_,
    pub rtt_seq: u32_,
    pub tcp_wstamp_ns: u64_,
    pub tsorted_sent_queue: list_head,
    pub highest_sack: *mut sk_buff,
    pub ecn_flags: u8_,
    pub __cacheline_group_end__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub pred_flags: __be32,
    pub tcp_clock_cache: u64_,
    pub tcp_mstamp: u64_,
    pub rcv_nxt: u32_,
    pub snd_nxt: u32_,
    pub snd_una: u32_,
    pub window_clamp: u32_,
    pub srtt_us: u32_,
    pub packets_out: u32_,
    pub snd_up: u32_,
    pub delivered: u32_,
    pub delivered_ce: u32_,
    pub app_limited: u32_,
    pub rcv_wnd: u32_,
    pub rx_opt: tcp_options_received,
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 3usize],
    pub __cacheline_group_begin__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub bytes_received: u64_,
    pub segs_in: u32_,
    pub data_segs_in: u32_,
    pub rcv_wup: u32_,
    pub max_packets_out: u32_,
    pub cwnd_usage_seq: u32_,
    pub rate_delivered: u32_,
    pub rate_interval_us: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub first_tx_mstamp: u64_,
    pub delivered_mstamp: u64_,
    pub bytes_acked: u64_,
    pub rcv_rtt_est: tcp_sock__rcv_rtt_est,
    pub rcvq_space: tcp_sock__rcvq_space,
    pub __cacheline_group_end__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub dsack_dups: u32_,
    pub compressed_ack_rcv_nxt: u32_,
    pub tsq_node: list_head,
    pub rack: tcp_rack,
    pub compressed_ack: u8_,
    pub _bits_dup_ack_counter: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub repair_queue: u8_,
    pub _bits_save_syn: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub keepalive_probes: u8_,
    pub tcp_tx_delay: u32_,
    pub mdev_max_us: u32_,
    pub reord_seen: u32_,
    pub snd_cwnd_cnt: u32_,
    pub snd_cwnd_clamp: u32_,
    pub snd_cwnd_used: u32_,
    pub snd_cwnd_stamp: u32_,
    pub prior_cwnd: u32_,
    pub prr_delivered: u32_,
    pub last_oow_ack_time: u32_,
    pub pacing_timer: hrtimer,
    pub compressed_ack_timer: hrtimer,
    pub ooo_last_skb: *mut sk_buff,
    pub duplicate_sack: [tcp_sack_block; 1usize],
    pub selective_acks: [tcp_sack_block; 4usize],
    pub recv_sack_cache: [tcp_sack_block; 4usize],
    pub lost_cnt_hint: crate::ctypes::c_int,
    pub prior_ssthresh: u32_,
    pub high_seq: u32_,
    pub retrans_stamp: u32_,
    pub undo_marker: u32_,
    pub undo_retrans: crate::ctypes::c_int,
    pub bytes_retrans: u64_,
    pub total_retrans: u32_,
    pub rto_stamp: u32_,
    pub total_rto: u16_,
    pub total_rto_recoveries: u16_,
    pub total_rto_time: u32_,
    pub urg_seq: u32_,
    pub keepalive_time: crate::ctypes::c_uint,
    pub keepalive_intvl: crate::ctypes::c_uint,
    pub linger2: crate::ctypes::c_int,
    pub bpf_sock_ops_cb_flags: u8_,
    pub _bits_bpf_chg_cc_inprogress: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub timeout_rehash: u16_,
    pub rcv_ooopack: u32_,
    pub mtu_probe: tcp_sock__mtu_probe,
    pub plb_rehash: u32_,
    pub mtu_info: u32_,
    pub is_mptcp: bool_,
    pub syn_smc: bool_,
    pub smc_hs_congested: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock) -> bool_,
    >,
    pub af_specific: *const tcp_sock_af_ops,
    pub md5sig_info: *mut tcp_md5sig_info,
    pub fastopen_req: *mut tcp_fastopen_request,
    pub fastopen_rsk: *mut request_sock,
    pub saved_syn: *mut saved_syn,
}
bits tcp_sock
    chrono_type: u8_ as u8 = _bits_chrono_type 0 2
    repair: u8_ as u8 = _bits_chrono_type 2 1
    tcp_usec_ts: u8_ as u8 = _bits_chrono_type 3 1
    is_sack_reneg: u8_ as u8 = _bits_chrono_type 4 1
    is_cwnd_limited: u8_ as u8 = _bits_chrono_type 5 1
    recvmsg_inq: u8_ as u8 = _bits_recvmsg_inq 0 1
    nonagle: u8_ as u8 = _bits_nonagle 0 4
    rate_app_limited: u8_ as u8 = _bits_nonagle 4 1
    dup_ack_counter: u8_ as u8 = _bits_dup_ack_counter 0 2
    tlp_retrans: u8_ as u8 = _bits_dup_ack_counter 2 1
    unused: u8_ as u8 = _bits_dup_ack_counter 3 5
    thin_lto: u8_ as u8 = _bits_dup_ack_counter 8 1
    fastopen_connect: u8_ as u8 = _bits_dup_ack_counter 9 1
    fastopen_no_cookie: u8_ as u8 = _bits_dup_ack_counter 10 1
    fastopen_client_fail: u8_ as u8 = _bits_dup_ack_counter 11 2
    frto: u8_ as u8 = _bits_dup_ack_counter 13 1
    save_syn: u8_ as u8 = _bits_save_syn 0 2
    syn_data: u8_ as u8 = _bits_save_syn 2 1
    syn_fastopen: u8_ as u8 = _bits_save_syn 3 1
    syn_fastopen_exp: u8_ as u8 = _bits_save_syn 4 1
    syn_fastopen_ch: u8_ as u8 = _bits_save_syn 5 1
    syn_data_acked: u8_ as u8 = _bits_save_syn 6 1
    bpf_chg_cc_inprogress: u8_ as u8 = _bits_bpf_chg_cc_inprogress 0 1

#[repr(C)]
#[repr(align(128))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub len: __u16,
    pub gso_size: __u16,
    pub pcslen: __u16,
    pub pcrlen: __u16,
    pub encap_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub encap_err_rcv: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            err: crate::ctypes::c_int,
            port: __be16,
            info: u32_,
            payload: *mut u8_,
        ),
    >,
    pub encap_err_lookup: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub encap_destroy: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub gro_receive: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            head: *mut list_head,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
    pub gro_complete: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            nhoff: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 88usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
}

pub const GENLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3692;

pub const NLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3696;

pub const NLMSG_GOODSIZE: crate::ctypes::c_ulong = 3712;

pub const PTP_MASK_CLEAR_ALL: u32 = 536886547;

pub const PTP_MASK_EN_SINGLE: crate::ctypes::c_ulong = 2147761428;

pub const SKB_MAX_ALLOC: crate::ctypes::c_ulong = 16000;

#[repr(C)]
#[repr(align(128))]
pub struct blk_mq_hw_ctx {
    pub anon__lock: blk_mq_hw_ctx__lock,
    pub run_work: delayed_work,
    pub cpumask: cpumask_var_t,
    pub next_cpu: crate::ctypes::c_int,
    pub next_cpu_batch: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_ulong,
    pub sched_data: *mut crate::ctypes::c_void,
    pub queue: *mut request_queue,
    pub fq: *mut blk_flush_queue,
    pub driver_data: *mut crate::ctypes::c_void,
    pub ctx_map: sbitmap,
    pub dispatch_from: *mut blk_mq_ctx,
    pub dispatch_busy: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub nr_ctx: crate::ctypes::c_ushort,
    pub ctxs: *mut *mut blk_mq_ctx,
    pub dispatch_wait_lock: spinlock_t,
    pub dispatch_wait: wait_queue_entry_t,
    pub wait_index: atomic_t,
    pub tags: *mut blk_mq_tags,
    pub sched_tags: *mut blk_mq_tags,
    pub numa_node: crate::ctypes::c_uint,
    pub queue_num: crate::ctypes::c_uint,
    pub nr_active: atomic_t,
    pub cpuhp_online: hlist_node,
    pub cpuhp_dead: hlist_node,
    pub kobj: kobject,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub hctx_list: list_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct mmc_host {
    pub parent: *mut device,
    pub class_dev: device,
    pub index: crate::ctypes::c_int,
    pub ops: *const mmc_host_ops,
    pub pwrseq: *mut mmc_pwrseq,
    pub f_min: crate::ctypes::c_uint,
    pub f_max: crate::ctypes::c_uint,
    pub f_init: crate::ctypes::c_uint,
    pub ocr_avail: u32_,
    pub ocr_avail_sdio: u32_,
    pub ocr_avail_sd: u32_,
    pub ocr_avail_mmc: u32_,
    pub ws: *mut wakeup_source,
    pub max_current_330: u32_,
    pub max_current_300: u32_,
    pub max_current_180: u32_,
    pub caps: u32_,
    pub caps2: u32_,
    pub fixed_drv_type: crate::ctypes::c_int,
    pub pm_caps: mmc_pm_flag_t,
    pub max_seg_size: crate::ctypes::c_uint,
    pub max_segs: crate::ctypes::c_ushort,
    pub unused: crate::ctypes::c_ushort,
    pub max_req_size: crate::ctypes::c_uint,
    pub max_blk_size: crate::ctypes::c_uint,
    pub max_blk_count: crate::ctypes::c_uint,
    pub max_busy_timeout: crate::ctypes::c_uint,
    pub lock: spinlock_t,
    pub ios: mmc_ios,
    pub claimed: bool_,
    pub _bits_use_spi_crc: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub rescan_disable: crate::ctypes::c_int,
    pub rescan_entered: crate::ctypes::c_int,
    pub can_retune: bool_,
    pub retune_now: bool_,
    pub retune_paused: bool_,
    pub need_retune: crate::ctypes::c_int,
    pub hold_retune: crate::ctypes::c_int,
    pub retune_period: crate::ctypes::c_uint,
    pub retune_timer: timer_list,
    pub trigger_card_event: bool_,
    pub card: *mut mmc_card,
    pub wq: wait_queue_head_t,
    pub claimer: *mut mmc_ctx,
    pub claim_cnt: crate::ctypes::c_int,
    pub default_ctx: mmc_ctx,
    pub detect: delayed_work,
    pub detect_change: crate::ctypes::c_int,
    pub slot: mmc_slot,
    pub bus_ops: *mut mmc_bus_ops,
    pub sdio_irqs: crate::ctypes::c_uint,
    pub sdio_irq_thread: *mut task_struct,
    pub sdio_irq_work: work_struct,
    pub sdio_irq_pending: bool_,
    pub sdio_irq_thread_abort: atomic_t,
    pub pm_flags: mmc_pm_flag_t,
    pub led: *mut led_trigger,
    pub supply: mmc_supply,
    pub debugfs_root: *mut dentry,
    pub ongoing_mrq: *mut mmc_request,
    pub actual_clock: crate::ctypes::c_uint,
    pub slotno: crate::ctypes::c_uint,
    pub dsr_req: crate::ctypes::c_int,
    pub dsr: u32_,
    pub cqe_ops: *const mmc_cqe_ops,
    pub cqe_private: *mut crate::ctypes::c_void,
    pub cqe_qdepth: crate::ctypes::c_int,
    pub cqe_enabled: bool_,
    pub cqe_on: bool_,
    pub hsq_enabled: bool_,
    pub hsq_depth: crate::ctypes::c_int,
    pub err_stats: [u32_; 15usize],
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 112usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1

pub const IOC_PR_CLEAR: crate::ctypes::c_ulong = 2148561101;

pub const IOC_PR_PREEMPT: crate::ctypes::c_ulong = 2149085387;

pub const IOC_PR_PREEMPT_ABORT: crate::ctypes::c_ulong = 2149085388;

pub const IOC_PR_REGISTER: crate::ctypes::c_ulong = 2149085384;

pub const IOC_PR_RELEASE: crate::ctypes::c_ulong = 2148561098;

pub const IOC_PR_RESERVE: crate::ctypes::c_ulong = 2148561097;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_domain__handler__handler {
    pub handler: iommu_fault_handler_t,
    pub handler_token: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_domain__handler__mm {
    pub mm: *mut mm_struct,
    pub users: crate::ctypes::c_int,
    pub next: list_head,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machdep_calls {
    pub _opaque: [u64; 65],
}

#[repr(C)]
#[repr(align(128))]
pub struct pci_host_bridge {
    pub dev: device,
    pub bus: *mut pci_bus,
    pub ops: *mut pci_ops,
    pub child_ops: *mut pci_ops,
    pub sysdata: *mut crate::ctypes::c_void,
    pub busnr: crate::ctypes::c_int,
    pub domain_nr: crate::ctypes::c_int,
    pub windows: list_head,
    pub dma_ranges: list_head,
    pub swizzle_irq: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut pci_dev, arg2: *mut u8_) -> u8_,
    >,
    pub map_irq: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const pci_dev,
            arg2: u8_,
            arg3: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub release_fn: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut pci_host_bridge),
    >,
    pub release_data: *mut crate::ctypes::c_void,
    pub _bits_ignore_reset_delay: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub align_resource: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut pci_dev,
            res: *const resource,
            start: resource_size_t,
            size: resource_size_t,
            align: resource_size_t,
        ) -> resource_size_t,
    >,
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 88usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits pci_host_bridge
    ignore_reset_delay: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 0 1
    no_ext_tags: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 1 1
    no_inc_mrrs: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 2 1
    native_aer: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 3 1
    native_pcie_hotplug: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 4 1
    native_shpc_hotplug: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 5 1
    native_pme: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 6 1
    native_ltr: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 7 1
    native_dpc: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 8 1
    native_cxl_error: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 11 1
    msi_domain: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 12 1

#[repr(C)]
pub struct dev_iommu {
    pub lock: mutex,
    pub fault_param: *mut iommu_fault_param,
    pub fwspec: *mut iommu_fwspec,
    pub iommu_dev: *mut iommu_device,
    pub priv_: *mut crate::ctypes::c_void,
    pub max_pasids: u32_,
    pub _bits_attach_deferred: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_attach_deferred: [u8; 3usize],
}
bits dev_iommu
    attach_deferred: u32_ as u32 = _bits_attach_deferred 0 1
    pci_32bit_workaround: u32_ as u32 = _bits_attach_deferred 1 1
    require_direct: u32_ as u32 = _bits_attach_deferred 2 1
    shadow_on_flush: u32_ as u32 = _bits_attach_deferred 3 1

#[repr(C)]
pub struct dma_map_ops {
    pub alloc: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            dma_handle: *mut dma_addr_t,
            gfp: gfp_t,
            attrs: crate::ctypes::c_ulong,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub free: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            vaddr: *mut crate::ctypes::c_void,
            dma_handle: dma_addr_t,
            attrs: crate::ctypes::c_ulong,
        ),
    >,
    pub alloc_pages_op: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            dma_handle: *mut dma_addr_t,
            dir: dma_data_direction,
            gfp: gfp_t,
        ) -> *mut page,
    >,
    pub free_pages: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            vaddr: *mut page,
            dma_handle: dma_addr_t,
            dir: dma_data_direction,
        ),
    >,
    pub mmap: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut device,
            arg2: *mut vm_area_struct,
            arg3: *mut crate::ctypes::c_void,
            arg4: dma_addr_t,
            arg5: usize,
            attrs: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub get_sgtable: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            sgt: *mut sg_table,
            cpu_addr: *mut crate::ctypes::c_void,
            dma_addr: dma_addr_t,
            size: usize,
            attrs: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub map_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            page: *mut page,
            offset: crate::ctypes::c_ulong,
            size: usize,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ) -> dma_addr_t,
    >,
    pub unmap_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            dma_handle: dma_addr_t,
            size: usize,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ),
    >,
    pub map_sg: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            sg: *mut scatterlist,
            nents: crate::ctypes::c_int,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub unmap_sg: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            sg: *mut scatterlist,
            nents: crate::ctypes::c_int,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ),
    >,
    pub map_resource: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            phys_addr: phys_addr_t,
            size: usize,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ) -> dma_addr_t,
    >,
    pub unmap_resource: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            dma_handle: dma_addr_t,
            size: usize,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ),
    >,
    pub sync_single_for_cpu: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            dma_handle: dma_addr_t,
            size: usize,
            dir: dma_data_direction,
        ),
    >,
    pub sync_single_for_device: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            dma_handle: dma_addr_t,
            size: usize,
            dir: dma_data_direction,
        ),
    >,
    pub sync_sg_for_cpu: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            sg: *mut scatterlist,
            nents: crate::ctypes::c_int,
            dir: dma_data_direction,
        ),
    >,
    pub sync_sg_for_device: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            sg: *mut scatterlist,
            nents: crate::ctypes::c_int,
            dir: dma_data_direction,
        ),
    >,
    pub cache_sync: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            vaddr: *mut crate::ctypes::c_void,
            size: usize,
            direction: dma_data_direction,
        ),
    >,
    pub dma_supported: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, mask: u64_) -> crate::ctypes::c_int,
    >,
    pub get_required_mask: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> u64_,
    >,
    pub max_mapping_size: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> usize,
    >,
    pub opt_mapping_size: ::core::option::Option<unsafe extern "C" fn() -> usize>,
    pub get_merge_boundary: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_ulong,
    >,
}

#[repr(C)]
pub struct iommu_attach_handle {
    pub domain: *mut iommu_domain,
}

#[repr(C)]
pub struct iommu_device {
    pub list: list_head,
    pub ops: *const iommu_ops,
    pub fwnode: *mut fwnode_handle,
    pub dev: *mut device,
    pub singleton_group: *mut iommu_group,
    pub max_pasids: u32_,
}

#[repr(C)]
pub struct iommu_dirty_bitmap {
    pub bitmap: *mut iova_bitmap,
    pub gather: *mut iommu_iotlb_gather,
}

#[repr(C)]
pub struct iommu_dirty_ops {
    pub set_dirty_tracking: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            enabled: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub read_and_clear_dirty: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            size: usize,
            flags: crate::ctypes::c_ulong,
            dirty: *mut iommu_dirty_bitmap,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct iommu_domain {
    pub type_: crate::ctypes::c_uint,
    pub ops: *const iommu_domain_ops,
    pub dirty_ops: *const iommu_dirty_ops,
    pub owner: *const iommu_ops,
    pub pgsize_bitmap: crate::ctypes::c_ulong,
    pub geometry: iommu_domain_geometry,
    pub iova_cookie: *mut iommu_dma_cookie,
    pub iopf_handler: ::core::option::Option<
        unsafe extern "C" fn(group: *mut iopf_group) -> crate::ctypes::c_int,
    >,
    pub fault_data: *mut crate::ctypes::c_void,
    pub anon__handler: iommu_domain__handler,
}

#[repr(C)]
pub struct iommu_domain_ops {
    pub attach_dev: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            dev: *mut device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_dev_pasid: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            dev: *mut device,
            pasid: ioasid_t,
        ) -> crate::ctypes::c_int,
    >,
    pub map_pages: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            paddr: phys_addr_t,
            pgsize: usize,
            pgcount: usize,
            prot: crate::ctypes::c_int,
            gfp: gfp_t,
            mapped: *mut usize,
        ) -> crate::ctypes::c_int,
    >,
    pub unmap_pages: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            pgsize: usize,
            pgcount: usize,
            iotlb_gather: *mut iommu_iotlb_gather,
        ) -> usize,
    >,
    pub flush_iotlb_all: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain),
    >,
    pub iotlb_sync_map: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub iotlb_sync: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iotlb_gather: *mut iommu_iotlb_gather,
        ),
    >,
    pub cache_invalidate_user: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            array: *mut iommu_user_data_array,
        ) -> crate::ctypes::c_int,
    >,
    pub iova_to_phys: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain, iova: dma_addr_t) -> phys_addr_t,
    >,
    pub enforce_cache_coherency: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain) -> bool_,
    >,
    pub enable_nesting: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain) -> crate::ctypes::c_int,
    >,
    pub set_pgtable_quirks: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            quirks: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub free: ::core::option::Option<unsafe extern "C" fn(domain: *mut iommu_domain)>,
}

#[repr(C)]
pub struct iommu_fault {
    pub type_: u32_,
    pub prm: iommu_fault_page_request,
}

#[repr(C)]
pub struct iommu_fault_page_request {
    pub flags: u32_,
    pub pasid: u32_,
    pub grpid: u32_,
    pub perm: u32_,
    pub addr: u64_,
    pub private_data: [u64_; 2usize],
}

#[repr(C)]
pub struct iommu_fault_param {
    pub lock: mutex,
    pub users: refcount_t,
    pub rcu: callback_head,
    pub dev: *mut device,
    pub queue: *mut iopf_queue,
    pub queue_list: list_head,
    pub partial: list_head,
    pub faults: list_head,
}

#[repr(C)]
pub struct iommu_fwspec {
    pub iommu_fwnode: *mut fwnode_handle,
    pub flags: u32_,
    pub num_ids: crate::ctypes::c_uint,
    pub ids: __IncompleteArrayField<u32_>,
}

#[repr(C)]
pub struct iommu_mm_data {
    pub pasid: u32_,
    pub sva_domains: list_head,
}

#[repr(C)]
pub struct iommu_ops {
    pub capable: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, arg1: iommu_cap) -> bool_,
    >,
    pub hw_info: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            length: *mut u32_,
            type_: *mut u32_,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub domain_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            iommu_domain_type: crate::ctypes::c_uint,
        ) -> *mut iommu_domain,
    >,
    pub domain_alloc_user: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            flags: u32_,
            parent: *mut iommu_domain,
            user_data: *const iommu_user_data,
        ) -> *mut iommu_domain,
    >,
    pub domain_alloc_paging: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_domain,
    >,
    pub domain_alloc_sva: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, mm: *mut mm_struct) -> *mut iommu_domain,
    >,
    pub probe_device: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_device,
    >,
    pub release_device: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub probe_finalize: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub device_group: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_group,
    >,
    pub get_resv_regions: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, list: *mut list_head),
    >,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            args: *const of_phandle_args,
        ) -> crate::ctypes::c_int,
    >,
    pub is_attach_deferred: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> bool_,
    >,
    pub dev_enable_feat: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            f: iommu_dev_features,
        ) -> crate::ctypes::c_int,
    >,
    pub dev_disable_feat: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            f: iommu_dev_features,
        ) -> crate::ctypes::c_int,
    >,
    pub page_response: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            evt: *mut iopf_fault,
            msg: *mut iommu_page_response,
        ),
    >,
    pub def_domain_type: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub remove_dev_pasid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            pasid: ioasid_t,
            domain: *mut iommu_domain,
        ),
    >,
    pub default_domain_ops: *const iommu_domain_ops,
    pub pgsize_bitmap: crate::ctypes::c_ulong,
    pub owner: *mut module,
    pub identity_domain: *mut iommu_domain,
    pub blocked_domain: *mut iommu_domain,
    pub release_domain: *mut iommu_domain,
    pub default_domain: *mut iommu_domain,
    pub _bits_user_pasid_table: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_user_pasid_table: [u8; 7usize],
}
bits iommu_ops
    user_pasid_table: u8_ as u8 = _bits_user_pasid_table 0 1

#[repr(C)]
pub struct iommu_page_response {
    pub pasid: u32_,
    pub grpid: u32_,
    pub code: u32_,
}

#[repr(C)]
pub struct iommu_sva {
    pub handle: iommu_attach_handle,
    pub dev: *mut device,
    pub users: refcount_t,
}

#[repr(C)]
pub struct iommu_user_data {
    pub type_: crate::ctypes::c_uint,
    pub uptr: *mut crate::ctypes::c_void,
    pub len: usize,
}

#[repr(C)]
pub struct iommu_user_data_array {
    pub type_: crate::ctypes::c_uint,
    pub uptr: *mut crate::ctypes::c_void,
    pub entry_len: usize,
    pub entry_num: u32_,
}

#[repr(C)]
pub struct iopf_fault {
    pub fault: iommu_fault,
    pub list: list_head,
}

#[repr(C)]
pub struct iopf_group {
    pub last_fault: iopf_fault,
    pub faults: list_head,
    pub fault_count: usize,
    pub pending_node: list_head,
    pub work: work_struct,
    pub attach_handle: *mut iommu_attach_handle,
    pub fault_param: *mut iommu_fault_param,
    pub node: list_head,
    pub cookie: u32_,
}

#[repr(C)]
pub struct iopf_queue {
    pub wq: *mut workqueue_struct,
    pub devices: list_head,
    pub lock: mutex,
}

#[repr(C)]
pub struct iova_bitmap {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct pci_controller {
    pub bus: *mut pci_bus,
    pub is_dynamic: crate::ctypes::c_char,
    pub node: crate::ctypes::c_int,
    pub dn: *mut device_node,
    pub list_node: list_head,
    pub parent: *mut device,
    pub first_busno: crate::ctypes::c_int,
    pub last_busno: crate::ctypes::c_int,
    pub self_busno: crate::ctypes::c_int,
    pub busn: resource,
    pub io_base_virt: *mut crate::ctypes::c_void,
    pub io_base_alloc: *mut crate::ctypes::c_void,
    pub io_base_phys: resource_size_t,
    pub pci_io_size: resource_size_t,
    pub isa_mem_phys: resource_size_t,
    pub isa_mem_size: resource_size_t,
    pub controller_ops: pci_controller_ops,
    pub ops: *mut pci_ops,
    pub cfg_addr: *mut crate::ctypes::c_uint,
    pub cfg_data: *mut crate::ctypes::c_void,
    pub indirect_type: u32_,
    pub io_resource: resource,
    pub mem_resources: [resource; 3usize],
    pub mem_offset: [resource_size_t; 3usize],
    pub global_number: crate::ctypes::c_int,
    pub dma_window_base_cur: resource_size_t,
    pub dma_window_size: resource_size_t,
    pub buid: crate::ctypes::c_ulong,
    pub pci_data: *mut pci_dn,
    pub private_data: *mut crate::ctypes::c_void,
    pub dev_domain: *mut irq_domain,
    pub msi_domain: *mut irq_domain,
    pub fwnode: *mut fwnode_handle,
    pub iommu: iommu_device,
}

#[repr(C)]
pub struct pci_controller_ops {
    pub dma_dev_setup: ::core::option::Option<unsafe extern "C" fn(pdev: *mut pci_dev)>,
    pub dma_bus_setup: ::core::option::Option<unsafe extern "C" fn(bus: *mut pci_bus)>,
    pub iommu_bypass_supported: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut pci_dev, mask: u64_) -> bool_,
    >,
    pub probe_mode: ::core::option::Option<
        unsafe extern "C" fn(bus: *mut pci_bus) -> crate::ctypes::c_int,
    >,
    pub enable_device_hook: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut pci_dev) -> bool_,
    >,
    pub disable_device: ::core::option::Option<unsafe extern "C" fn(pdev: *mut pci_dev)>,
    pub release_device: ::core::option::Option<unsafe extern "C" fn(pdev: *mut pci_dev)>,
    pub window_alignment: ::core::option::Option<
        unsafe extern "C" fn(
            bus: *mut pci_bus,
            type_: crate::ctypes::c_ulong,
        ) -> resource_size_t,
    >,
    pub setup_bridge: ::core::option::Option<
        unsafe extern "C" fn(bus: *mut pci_bus, type_: crate::ctypes::c_ulong),
    >,
    pub reset_secondary_bus: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut pci_dev),
    >,
    pub setup_msi_irqs: ::core::option::Option<
        unsafe extern "C" fn(
            pdev: *mut pci_dev,
            nvec: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub teardown_msi_irqs: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut pci_dev),
    >,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(hose: *mut pci_controller),
    >,
    pub device_group: ::core::option::Option<
        unsafe extern "C" fn(
            hose: *mut pci_controller,
            pdev: *mut pci_dev,
        ) -> *mut iommu_group,
    >,
}

#[repr(C)]
pub union iommu_domain__handler {
    pub anon__handler: iommu_domain__handler__handler,
    pub anon__mm: iommu_domain__handler__mm,
}

pub const IOMMU_CAP_DEFERRED_FLUSH: iommu_cap = 4;

pub const IOMMU_CAP_DIRTY_TRACKING: iommu_cap = 5;

pub const IOMMU_CAP_ENFORCE_CACHE_COHERENCY: iommu_cap = 3;

pub const IOMMU_CAP_NOEXEC: iommu_cap = 1;

pub const IOMMU_CAP_PRE_BOOT_PROTECTION: iommu_cap = 2;

pub const IOMMU_DIRTY_NO_CLEAR: i32 = 1;

pub const IOMMU_DOMAIN_ALLOC_FLAGS: u32 = 4294967287;

pub const IOMMU_DOMAIN_NESTED: u32 = 64;

pub const IOMMU_DOMAIN_PLATFORM: u32 = 32;

pub const IOMMU_DOMAIN_SVA: u32 = 16;

pub const IOMMU_FAULT_PAGE_REQ: iommu_fault_type = 1;

pub const IOMMU_FAULT_PAGE_RESPONSE_NEEDS_PASID: i32 = 4;

pub const IOMMU_FIRST_GLOBAL_PASID: u32 = 1;

pub const IOMMU_NO_PASID: u32 = 0;

pub const TEGRA_STREAM_ID_BYPASS: i32 = 127;

pub const __IOMMU_DOMAIN_NESTED: u32 = 64;

pub const __IOMMU_DOMAIN_PLATFORM: u32 = 32;

pub const __IOMMU_DOMAIN_SVA: u32 = 16;

pub const dma_default_coherent: i32 = 1;

pub type iova_bitmap_fn_t = ::core::option::Option<
    unsafe extern "C" fn(
        bitmap: *mut iova_bitmap,
        iova: crate::ctypes::c_ulong,
        length: usize,
        opaque: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim___iommu_copy_struct_from_user"]
    pub fn __iommu_copy_struct_from_user(
        dst_data: *mut crate::ctypes::c_void,
        src_data: *const iommu_user_data,
        data_type: crate::ctypes::c_uint,
        data_len: usize,
        min_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___iommu_copy_struct_from_user_array"]
    pub fn __iommu_copy_struct_from_user_array(
        dst_data: *mut crate::ctypes::c_void,
        src_array: *const iommu_user_data_array,
        data_type: crate::ctypes::c_uint,
        index: crate::ctypes::c_uint,
        data_len: usize,
        min_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___iommu_get_iommu_dev"]
    pub fn __iommu_get_iommu_dev(dev: *mut device) -> *mut iommu_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___machine_is"]
    pub fn __machine_is(md: *const machdep_calls) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_setup_dma_ops"]
    pub fn arch_setup_dma_ops(dev: *mut device, coherent: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_contiguous_early_fixup"]
    pub fn dma_contiguous_early_fixup(base: phys_addr_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_debug_add_bus"]
    pub fn dma_debug_add_bus(bus: *const bus_type);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_kmalloc_needs_bounce"]
    pub fn dma_kmalloc_needs_bounce(
        dev: *mut device,
        size: usize,
        dir: dma_data_direction,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_kmalloc_safe"]
    pub fn dma_kmalloc_safe(dev: *mut device, dir: dma_data_direction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_kmalloc_size_aligned"]
    pub fn dma_kmalloc_size_aligned(size: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_reset_need_sync"]
    pub fn dma_reset_need_sync(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_arch_dma_ops"]
    pub fn get_arch_dma_ops() -> *const dma_map_ops;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_dirty_bitmap_init"]
    pub fn iommu_dirty_bitmap_init(
        dirty: *mut iommu_dirty_bitmap,
        bitmap: *mut iova_bitmap,
        gather: *mut iommu_iotlb_gather,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_dirty_bitmap_record"]
    pub fn iommu_dirty_bitmap_record(
        dirty: *mut iommu_dirty_bitmap,
        iova: crate::ctypes::c_ulong,
        length: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_group_mutex_assert"]
    pub fn iommu_group_mutex_assert(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_map_sgtable"]
    pub fn iommu_map_sgtable(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        sgt: *mut sg_table,
        prot: crate::ctypes::c_int,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_report_device_fault"]
    pub fn iommu_report_device_fault(
        dev: *mut device,
        evt: *mut iopf_fault,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_sva_bind_device"]
    pub fn iommu_sva_bind_device(dev: *mut device, mm: *mut mm_struct) -> *mut iommu_sva;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_sva_get_pasid"]
    pub fn iommu_sva_get_pasid(handle: *mut iommu_sva) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_sva_unbind_device"]
    pub fn iommu_sva_unbind_device(handle: *mut iommu_sva);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_free_group"]
    pub fn iopf_free_group(group: *mut iopf_group);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_group_response"]
    pub fn iopf_group_response(group: *mut iopf_group, status: iommu_page_response_code);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_add_device"]
    pub fn iopf_queue_add_device(
        queue: *mut iopf_queue,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_alloc"]
    pub fn iopf_queue_alloc(name: *const crate::ctypes::c_char) -> *mut iopf_queue;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_discard_partial"]
    pub fn iopf_queue_discard_partial(queue: *mut iopf_queue) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_flush_dev"]
    pub fn iopf_queue_flush_dev(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_free"]
    pub fn iopf_queue_free(queue: *mut iopf_queue);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_queue_remove_device"]
    pub fn iopf_queue_remove_device(queue: *mut iopf_queue, dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iova_bitmap_alloc"]
    pub fn iova_bitmap_alloc(
        iova: crate::ctypes::c_ulong,
        length: usize,
        page_size: crate::ctypes::c_ulong,
        data: *mut u64_,
    ) -> *mut iova_bitmap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iova_bitmap_for_each"]
    pub fn iova_bitmap_for_each(
        bitmap: *mut iova_bitmap,
        opaque: *mut crate::ctypes::c_void,
        fn_: iova_bitmap_fn_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iova_bitmap_free"]
    pub fn iova_bitmap_free(bitmap: *mut iova_bitmap);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iova_bitmap_set"]
    pub fn iova_bitmap_set(
        bitmap: *mut iova_bitmap,
        iova: crate::ctypes::c_ulong,
        length: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_get_enqcmd_pasid"]
    pub fn mm_get_enqcmd_pasid(mm: *mut mm_struct) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_valid_pasid"]
    pub fn mm_valid_pasid(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tegra_dev_iommu_get_stream_id"]
    pub fn tegra_dev_iommu_get_stream_id(
        dev: *mut device,
        stream_id: *mut u32_,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn bus_iommu_probe(bus: *const bus_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_iommu_priv_set(dev: *mut device, priv_: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn generic_single_device_group(dev: *mut device) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn iommu_alloc_global_pasid(dev: *mut device) -> ioasid_t;
}

unsafe extern "C" {
    pub fn iommu_attach_device_pasid(
        domain: *mut iommu_domain,
        dev: *mut device,
        pasid: ioasid_t,
        handle: *mut iommu_attach_handle,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_detach_device_pasid(
        domain: *mut iommu_domain,
        dev: *mut device,
        pasid: ioasid_t,
    );
}

unsafe extern "C" {
    pub fn iommu_device_claim_dma_owner(
        dev: *mut device,
        owner: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_device_release_dma_owner(dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_domain_alloc(bus: *const bus_type) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_free_global_pasid(pasid: ioasid_t);
}

unsafe extern "C" {
    pub fn iommu_fwspec_add_ids(
        dev: *mut device,
        ids: *const u32_,
        num_ids: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_fwspec_init(
        dev: *mut device,
        iommu_fwnode: *mut fwnode_handle,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_group_has_isolated_msi(group: *mut iommu_group) -> bool_;
}

unsafe extern "C" {
    pub fn iommu_map(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        paddr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_int,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_map_sg(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        sg: *mut scatterlist,
        nents: crate::ctypes::c_uint,
        prot: crate::ctypes::c_int,
        gfp: gfp_t,
    ) -> isize;
}

unsafe extern "C" {
    pub fn iommu_paging_domain_alloc(dev: *mut device) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_present(bus: *const bus_type) -> bool_;
}

unsafe extern "C" {
    pub fn pci_adjust_legacy_attr(bus: *mut pci_bus, mmap_type: pci_mmap_state);
}

unsafe extern "C" {
    pub fn pci_phys_mem_access_prot(
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> pgprot_t;
}

#[repr(C)]
pub struct gpio_chip {
    pub label: *const crate::ctypes::c_char,
    pub gpiodev: *mut gpio_device,
    pub parent: *mut device,
    pub fwnode: *mut fwnode_handle,
    pub owner: *mut module,
    pub request: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub free: ::core::option::Option<
        unsafe extern "C" fn(gc: *mut gpio_chip, offset: crate::ctypes::c_uint),
    >,
    pub get_direction: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub direction_input: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub direction_output: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub set: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ),
    >,
    pub set_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ),
    >,
    pub set_config: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            config: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub to_irq: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub dbg_show: ::core::option::Option<
        unsafe extern "C" fn(s: *mut seq_file, gc: *mut gpio_chip),
    >,
    pub init_valid_mask: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            valid_mask: *mut crate::ctypes::c_ulong,
            ngpios: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub add_pin_ranges: ::core::option::Option<
        unsafe extern "C" fn(gc: *mut gpio_chip) -> crate::ctypes::c_int,
    >,
    pub en_hw_timestamp: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: u32_,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub dis_hw_timestamp: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: u32_,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub base: crate::ctypes::c_int,
    pub ngpio: u16_,
    pub offset: u16_,
    pub names: *const *const crate::ctypes::c_char,
    pub can_sleep: bool_,
    pub irq: gpio_irq_chip,
    pub valid_mask: *mut crate::ctypes::c_ulong,
    pub of_gpio_n_cells: crate::ctypes::c_uint,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            gpiospec: *const of_phandle_args,
            flags: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
}

pub const HIDIOCREVOKE: crate::ctypes::c_ulong = 2147764237;

#[repr(C)]
#[repr(align(128))]
pub struct perf_sample_data {
    pub sample_flags: u64_,
    pub period: u64_,
    pub dyn_size: u64_,
    pub type_: u64_,
    pub tid_entry: perf_sample_data__tid_entry,
    pub time: u64_,
    pub id: u64_,
    pub cpu_entry: perf_sample_data__cpu_entry,
    pub ip: u64_,
    pub callchain: *mut perf_callchain_entry,
    pub raw: *mut perf_raw_record,
    pub br_stack: *mut perf_branch_stack,
    pub br_stack_cntr: *mut u64_,
    pub weight: perf_sample_weight,
    pub data_src: perf_mem_data_src,
    pub txn: u64_,
    pub regs_user: perf_regs,
    pub regs_intr: perf_regs,
    pub stack_user_size: u64_,
    pub stream_id: u64_,
    pub cgroup: u64_,
    pub addr: u64_,
    pub phys_addr: u64_,
    pub data_page_size: u64_,
    pub code_page_size: u64_,
    pub aux_size: u64_,
}

pub const FTRACE_MCOUNT_MAX_OFFSET: i32 = 16;

pub const PPMU_HAS_ATTR_CONFIG1: i32 = 4096;

pub const PPMU_P10: i32 = 2048;

pub const TRACE_MMAP_IOCTL_GET_READER: u32 = 536891936;

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_set_instruction_pointer"]
    pub fn ftrace_regs_set_instruction_pointer(
        fregs: *mut ftrace_regs,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_patch_u32"]
    pub fn patch_u32(
        addr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_patch_u64"]
    pub fn patch_u64(
        addr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_instructions(
        addr: *mut u32_,
        code: *mut u32_,
        len: usize,
        repeat_instr: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_uint(
        addr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_ulong(
        addr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ftrace_tramp_init: [crate::ctypes::c_uint; 0usize];
}

unsafe extern "C" {
    pub static mut ftrace_tramp_text: [crate::ctypes::c_uint; 0usize];
}

pub const ELF_NDEXCR: i32 = 2;

pub const ELF_NHASHKEYR: i32 = 1;

pub const PPC_MODULE_FEATURE_P10: i32 = 50;

pub const R_PPC64_GOT_PCREL34: i32 = 133;

pub const R_PPC64_PCREL34: i32 = 132;

pub const R_PPC64_REL24_NOTOC: i32 = 116;

pub const STACK_INT_FRAME_MARKER: i32 = 32;

pub const STACK_INT_FRAME_MARKER_LONGS: crate::ctypes::c_ulong = 4;

pub const STACK_INT_FRAME_REGS: i32 = 48;

pub const STACK_INT_FRAME_SIZE: crate::ctypes::c_ulong = 720;

pub const STACK_RND_MASK: i32 = 262143;

pub const STACK_SWITCH_FRAME_REGS: i32 = 48;

pub const STACK_SWITCH_FRAME_SIZE: crate::ctypes::c_ulong = 432;

pub const STACK_USER_INT_FRAME_SIZE: crate::ctypes::c_ulong = 432;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_supports_memmap_on_memory"]
    pub fn arch_supports_memmap_on_memory(vmemmap_size: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_to_kaddr"]
    pub fn pfn_to_kaddr(pfn: crate::ctypes::c_ulong) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_mem_access_prot"]
    pub fn phys_mem_access_prot(
        file: *mut file,
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        vma_prot: pgprot_t,
    ) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_page_vaddr"]
    pub fn pmd_page_vaddr(pmd: pmd_t) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache_range"]
    pub fn update_mmu_cache_range(
        vmf: *mut vm_fault,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_phys"]
    pub fn virt_to_phys(address: *const crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __phys_mem_access_prot(
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        vma_prot: pgprot_t,
    ) -> pgprot_t;
}

unsafe extern "C" {
    pub fn altmap_cross_boundary(
        altmap: *mut vmem_altmap,
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn get_dexcr_prctl(
        tsk: *mut task_struct,
        asp: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_dexcr_prctl(
        tsk: *mut task_struct,
        asp: crate::ctypes::c_ulong,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn start_secondary_resume() -> !;
}

unsafe extern "C" {
    pub fn validate_sp(
        sp: crate::ctypes::c_ulong,
        p: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn validate_sp_size(
        sp: crate::ctypes::c_ulong,
        p: *mut task_struct,
        nbytes: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vmemmap_populated(
        vmemmap_addr: crate::ctypes::c_ulong,
        vmemmap_map_size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut boot_core_hwid: crate::ctypes::c_int;
}
