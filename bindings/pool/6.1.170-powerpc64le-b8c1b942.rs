// What 6.1.170-powerpc64le-b8c1b942 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const GFP_ZONES_SHIFT: i32 = 1;

pub const KMALLOC_DMA: kmalloc_cache_type = 0;

pub const KMALLOC_MAX_CACHE_SIZE: crate::ctypes::c_ulong = 131072;

pub const KMALLOC_MAX_ORDER: i32 = 8;

pub const KMALLOC_MAX_SIZE: crate::ctypes::c_ulong = 16777216;

pub const KMALLOC_NOT_NORMAL_BITS: u32 = 4194320;

pub const KMALLOC_SHIFT_HIGH: i32 = 17;

pub const KMALLOC_SHIFT_MAX: i32 = 24;

pub const OPT_ZONE_DMA32: i32 = 0;

pub const OPT_ZONE_HIGHMEM: i32 = 0;

unsafe extern "C" {
    pub static mut kmalloc_caches: [[*mut kmem_cache; 18usize]; 3usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint {
    pub address: crate::ctypes::c_ulong,
    pub type_: u16_,
    pub len: u16_,
    pub hw_len: u16_,
    pub flags: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe_task {
    pub saved_trap_nr: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 32usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct debug_reg {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct hugepd_t {
    pub pdbe: __be64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct local_t {
    pub v: crate::ctypes::c_long,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct nodemask_t {
    pub bits: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgd_t {
    pub pgd: __be64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgprot_t {
    pub pgprot: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pmd_t {
    pub pmd: __be64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__ppr__ppr {
    pub ppr: crate::ctypes::c_ulong,
    pub exit_result: crate::ctypes::c_ulong,
    pub anon__kuap: pt_regs__ppr__ppr__kuap,
    pub iamr: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__user_regs__gpr {
    pub gpr: [crate::ctypes::c_ulong; 32usize],
    pub nip: crate::ctypes::c_ulong,
    pub msr: crate::ctypes::c_ulong,
    pub orig_gpr3: crate::ctypes::c_ulong,
    pub ctr: crate::ctypes::c_ulong,
    pub link: crate::ctypes::c_ulong,
    pub xer: crate::ctypes::c_ulong,
    pub ccr: crate::ctypes::c_ulong,
    pub softe: crate::ctypes::c_ulong,
    pub trap: crate::ctypes::c_ulong,
    pub anon__dar: pt_regs__user_regs__gpr__dar,
    pub anon__dsisr: pt_regs__user_regs__gpr__dsisr,
    pub result: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pte_t {
    pub pte: __be64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pud_t {
    pub pud: __be64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct user_pt_regs {
    pub gpr: [crate::ctypes::c_ulong; 32usize],
    pub nip: crate::ctypes::c_ulong,
    pub msr: crate::ctypes::c_ulong,
    pub orig_gpr3: crate::ctypes::c_ulong,
    pub ctr: crate::ctypes::c_ulong,
    pub link: crate::ctypes::c_ulong,
    pub xer: crate::ctypes::c_ulong,
    pub ccr: crate::ctypes::c_ulong,
    pub softe: crate::ctypes::c_ulong,
    pub trap: crate::ctypes::c_ulong,
    pub dar: crate::ctypes::c_ulong,
    pub dsisr: crate::ctypes::c_ulong,
    pub result: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union pt_regs__ppr__ppr__kuap {
    pub kuap: crate::ctypes::c_ulong,
    pub amr: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union pt_regs__user_regs__gpr__dar {
    pub dar: crate::ctypes::c_ulong,
    pub dear: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union pt_regs__user_regs__gpr__dsisr {
    pub dsisr: crate::ctypes::c_ulong,
    pub esr: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub preempt_count: crate::ctypes::c_int,
    pub cpu: crate::ctypes::c_uint,
    pub local_flags: crate::ctypes::c_ulong,
    pub slb_preload_nr: crate::ctypes::c_uchar,
    pub slb_preload_tail: crate::ctypes::c_uchar,
    pub slb_preload_esid: [u32_; 16usize],
    pub _padding_after_slb_preload_esid: __BindgenOpaqueArray<[u8; 44usize]>,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(128))]
pub struct cacheline_padding {
    pub x: __IncompleteArrayField<crate::ctypes::c_char>,
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
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
#[repr(align(128))]
pub struct pglist_data {
    pub node_zones: [zone; 2usize],
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
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 43usize],
    pub memtier: *mut memory_tier,
}

#[repr(C)]
#[repr(align(128))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 2usize],
    pub node: crate::ctypes::c_int,
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high: crate::ctypes::c_int,
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
    pub free_area: [free_area; 9usize],
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
pub struct __vector128 {
    pub u: [__u32; 4usize],
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_fp_state {
    pub fpr: [[u64_; 2usize]; 32usize],
    pub fpscr: u64_,
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
    pub last_hit_ubp: [*mut perf_event; 2usize],
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
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_vr_state {
    pub vr: [vector128; 32usize],
    pub vscr: vector128,
}

#[repr(C)]
pub struct arch_specific_insn {
    pub insn: *mut kprobe_opcode_t,
    pub boostable: crate::ctypes::c_int,
}

#[repr(C)]
pub struct dev_archdata {
    pub dma_offset: dma_addr_t,
    pub iommu_table_base: *mut iommu_table,
    pub pci_data: *mut pci_dn,
    pub edev: *mut eeh_dev,
    pub cxl_ctx: *mut cxl_context,
    pub iov_data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct device {
    pub kobj: kobject,
    pub parent: *mut device,
    pub p: *mut device_private,
    pub init_name: *const crate::ctypes::c_char,
    pub type_: *const device_type,
    pub bus: *mut bus_type,
    pub driver: *mut device_driver,
    pub platform_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
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
    pub class: *mut class,
    pub groups: *mut *const attribute_group,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub iommu_group: *mut iommu_group,
    pub iommu: *mut dev_iommu,
    pub physical_location: *mut device_physical_location,
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1
    dma_ops_bypass: bool_ as u8 = _bits_offline_disabled 5 1

#[repr(C)]
pub struct ktermios {
    pub c_iflag: tcflag_t,
    pub c_oflag: tcflag_t,
    pub c_cflag: tcflag_t,
    pub c_lflag: tcflag_t,
    pub c_cc: [cc_t; 19usize],
    pub c_line: cc_t,
    pub c_ispeed: speed_t,
    pub c_ospeed: speed_t,
}

#[repr(C)]
pub struct lru_gen_mm_walk {
    pub lruvec: *mut lruvec,
    pub max_seq: crate::ctypes::c_ulong,
    pub next_addr: crate::ctypes::c_ulong,
    pub nr_pages: [[[crate::ctypes::c_int; 2usize]; 2usize]; 4usize],
    pub mm_stats: [crate::ctypes::c_int; 6usize],
    pub batched: crate::ctypes::c_int,
    pub can_swap: bool_,
    pub force_scan: bool_,
}

#[repr(C)]
pub struct lru_gen_struct {
    pub max_seq: crate::ctypes::c_ulong,
    pub min_seq: [crate::ctypes::c_ulong; 2usize],
    pub timestamps: [crate::ctypes::c_ulong; 4usize],
    pub folios: [[[list_head; 2usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 2usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 3usize]; 2usize]; 1usize],
    pub evicted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub refaulted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub enabled: bool_,
}

#[repr(C)]
pub struct mm_context_t {
    pub anon__id: mm_context_t__id,
    pub active_cpus: atomic_t,
    pub copros: atomic_t,
    pub vas_windows: atomic_t,
    pub hash_context: *mut hash_mm_context,
    pub vdso: *mut crate::ctypes::c_void,
    pub pte_frag: *mut crate::ctypes::c_void,
    pub pmd_frag: *mut crate::ctypes::c_void,
    pub iommu_group_mem_list: list_head,
    pub pkey_allocation_map: u32_,
    pub execute_only_pkey: s16,
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
    pub bug_list: list_head,
    pub bug_table: *mut bug_entry,
    pub num_bugs: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct pdev_archdata {
    pub dma_mask: u64_,
    pub priv_: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct pt_regs {
    pub anon__user_regs: pt_regs__user_regs,
    pub anon__ppr: pt_regs__ppr,
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 513usize],
}

#[repr(C)]
pub union mm_context_t__id {
    pub id: mm_context_id_t,
    pub extended_id: [mm_context_id_t; 8usize],
}

#[repr(C)]
pub union pt_regs__ppr {
    pub anon__ppr: pt_regs__ppr__ppr,
    pub __pad: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
pub union pt_regs__user_regs {
    pub user_regs: user_pt_regs,
    pub anon__gpr: pt_regs__user_regs__gpr,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct ppc_inst_t {
    pub val: u32_,
    pub suffix: u32_,
}

pub type elf_fpreg_t = f64;

pub type elf_fpregset_t = [elf_fpreg_t; 33usize];

pub type elf_greg_t64 = crate::ctypes::c_ulong;

pub type elf_gregset_t = elf_gregset_t64;

pub type elf_gregset_t64 = [elf_greg_t64; 48usize];

pub type mm_context_id_t = crate::ctypes::c_ulong;

pub type pgtable_t = *mut pte_t;

pub type vector128 = __vector128;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct paca_struct__thread_idle_state__requested_psscr {
    pub requested_psscr: u64_,
    pub dont_stop: atomic_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct paca_struct__thread_idle_state__thread_idle_state {
    pub thread_idle_state: u8_,
    pub subcore_sibling_mask: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct real_pte_t {
    pub pte: pte_t,
    pub hidx: crate::ctypes::c_ulong,
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
    pub reserved8: [u8_; 28usize],
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
    pub reserved12: [u8_; 148usize],
    pub dtl_idx: __be64,
    pub reserved13: [u8_; 96usize],
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
    pub mm_ctx_high_slices_psize: [crate::ctypes::c_uchar; 2048usize],
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
    pub _padding_after_sibling_subcore_state: __BindgenOpaqueArray<[u8; 96usize]>,
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
pub struct slb_shadow {
    pub persistent: __be32,
    pub buffer_length: __be32,
    pub reserved: __be64,
    pub save_area: [slb_shadow__save_area; 2usize],
}

#[repr(C)]
#[repr(align(128))]
pub struct srcu_data {
    pub srcu_lock_count: [crate::ctypes::c_ulong; 2usize],
    pub srcu_unlock_count: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_srcu_unlock_count: __BindgenOpaqueArray<[u8; 96usize]>,
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
pub struct arch_uprobe {
    pub anon__insn: arch_uprobe__insn,
}

#[repr(C)]
pub struct cpu_accounting_data {
    pub utime: crate::ctypes::c_ulong,
    pub stime: crate::ctypes::c_ulong,
    pub gtime: crate::ctypes::c_ulong,
    pub hardirq_time: crate::ctypes::c_ulong,
    pub softirq_time: crate::ctypes::c_ulong,
    pub steal_time: crate::ctypes::c_ulong,
    pub idle_time: crate::ctypes::c_ulong,
    pub starttime: crate::ctypes::c_ulong,
    pub starttime_user: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct cpu_spec {
    pub pvr_mask: crate::ctypes::c_uint,
    pub pvr_value: crate::ctypes::c_uint,
    pub cpu_name: *mut crate::ctypes::c_char,
    pub cpu_features: crate::ctypes::c_ulong,
    pub cpu_user_features: crate::ctypes::c_uint,
    pub cpu_user_features2: crate::ctypes::c_uint,
    pub mmu_features: crate::ctypes::c_uint,
    pub icache_bsize: crate::ctypes::c_uint,
    pub dcache_bsize: crate::ctypes::c_uint,
    pub cpu_down_flush: ::core::option::Option<unsafe extern "C" fn()>,
    pub num_pmcs: crate::ctypes::c_uint,
    pub pmc_type: powerpc_pmc_type,
    pub cpu_setup: cpu_setup_t,
    pub cpu_restore: cpu_restore_t,
    pub platform: *mut crate::ctypes::c_char,
    pub machine_check: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >,
    pub machine_check_early: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_long,
    >,
}

#[repr(C)]
pub struct cxl_context {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct drmem_lmb {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct dtl_entry {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct h_cpu_char_result {
    pub character: u64_,
    pub behaviour: u64_,
}

#[repr(C)]
pub struct hash_mm_context {
    pub user_psize: u16_,
    pub low_slices_psize: [crate::ctypes::c_uchar; 8usize],
    pub high_slices_psize: [crate::ctypes::c_uchar; 2048usize],
    pub slb_addr_limit: crate::ctypes::c_ulong,
    pub mask_64k: slice_mask,
    pub mask_4k: slice_mask,
    pub mask_16m: slice_mask,
    pub mask_16g: slice_mask,
}

#[repr(C)]
pub struct hash_pte {
    pub v: __be64,
    pub r: __be64,
}

#[repr(C)]
pub struct hv_guest_state {
    pub version: u64_,
    pub lpid: u32_,
    pub vcpu_token: u32_,
    pub lpcr: u64_,
    pub pcr: u64_,
    pub amor: u64_,
    pub dpdes: u64_,
    pub hfscr: u64_,
    pub tb_offset: s64,
    pub dawr0: u64_,
    pub dawrx0: u64_,
    pub ciabr: u64_,
    pub hdec_expiry: u64_,
    pub purr: u64_,
    pub spurr: u64_,
    pub ic: u64_,
    pub vtb: u64_,
    pub hdar: u64_,
    pub hdsisr: u64_,
    pub heir: u64_,
    pub asdr: u64_,
    pub srr0: u64_,
    pub srr1: u64_,
    pub sprg: [u64_; 4usize],
    pub pidr: u64_,
    pub cfar: u64_,
    pub ppr: u64_,
    pub dawr1: u64_,
    pub dawrx1: u64_,
}

#[repr(C)]
pub struct hvcall_mpp_data {
    pub entitled_mem: crate::ctypes::c_ulong,
    pub mapped_mem: crate::ctypes::c_ulong,
    pub group_num: crate::ctypes::c_ushort,
    pub pool_num: crate::ctypes::c_ushort,
    pub mem_weight: crate::ctypes::c_uchar,
    pub unallocated_mem_weight: crate::ctypes::c_uchar,
    pub unallocated_entitlement: crate::ctypes::c_ulong,
    pub pool_size: crate::ctypes::c_ulong,
    pub loan_request: crate::ctypes::c_long,
    pub backing_mem: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct hvcall_mpp_x_data {
    pub coalesced_bytes: crate::ctypes::c_ulong,
    pub pool_coalesced_bytes: crate::ctypes::c_ulong,
    pub pool_purr_cycles: crate::ctypes::c_ulong,
    pub pool_spurr_cycles: crate::ctypes::c_ulong,
    pub reserved: [crate::ctypes::c_ulong; 3usize],
}

#[repr(C)]
pub struct iommu_table {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ipc64_perm {
    pub key: __kernel_key_t,
    pub uid: __kernel_uid_t,
    pub gid: __kernel_gid_t,
    pub cuid: __kernel_uid_t,
    pub cgid: __kernel_gid_t,
    pub mode: __kernel_mode_t,
    pub seq: crate::ctypes::c_uint,
    pub __pad1: crate::ctypes::c_uint,
    pub __unused1: crate::ctypes::c_ulonglong,
    pub __unused2: crate::ctypes::c_ulonglong,
}

#[repr(C)]
pub struct kvm_split_mode {
    pub rpr: crate::ctypes::c_ulong,
    pub pmmar: crate::ctypes::c_ulong,
    pub ldbar: crate::ctypes::c_ulong,
    pub subcore_size: u8_,
    pub do_nap: u8_,
    pub napped: [u8_; 8usize],
    pub vc: [*mut kvmppc_vcore; 4usize],
}

#[repr(C)]
pub struct kvm_vcpu {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct kvmppc_book3s_shadow_vcpu {
    pub in_use: bool_,
    pub gpr: [ulong; 14usize],
    pub cr: u32_,
    pub xer: ulong,
    pub ctr: ulong,
    pub lr: ulong,
    pub pc: ulong,
    pub shadow_srr1: ulong,
    pub fault_dar: ulong,
    pub fault_dsisr: u32_,
    pub last_inst: u32_,
    pub slb_max: u8_,
    pub slb: [kvmppc_book3s_shadow_vcpu__slb; 64usize],
    pub shadow_fscr: u64_,
}

#[repr(C)]
pub struct kvmppc_book3s_shadow_vcpu__slb {
    pub esid: u64_,
    pub vsid: u64_,
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
    pub host_mmcr: [u64_; 10usize],
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
pub struct kvmppc_vcore {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct mmiowb_state {
    pub nesting_count: u16_,
    pub mmiowb_pending: u16_,
}

#[repr(C)]
pub struct mmu_hash_ops {
    pub hpte_invalidate: ::core::option::Option<
        unsafe extern "C" fn(
            slot: crate::ctypes::c_ulong,
            vpn: crate::ctypes::c_ulong,
            bpsize: crate::ctypes::c_int,
            apsize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
            local: crate::ctypes::c_int,
        ),
    >,
    pub hpte_updatepp: ::core::option::Option<
        unsafe extern "C" fn(
            slot: crate::ctypes::c_ulong,
            newpp: crate::ctypes::c_ulong,
            vpn: crate::ctypes::c_ulong,
            bpsize: crate::ctypes::c_int,
            apsize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub hpte_updateboltedpp: ::core::option::Option<
        unsafe extern "C" fn(
            newpp: crate::ctypes::c_ulong,
            ea: crate::ctypes::c_ulong,
            psize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
        ),
    >,
    pub hpte_insert: ::core::option::Option<
        unsafe extern "C" fn(
            hpte_group: crate::ctypes::c_ulong,
            vpn: crate::ctypes::c_ulong,
            prpn: crate::ctypes::c_ulong,
            rflags: crate::ctypes::c_ulong,
            vflags: crate::ctypes::c_ulong,
            psize: crate::ctypes::c_int,
            apsize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
        ) -> crate::ctypes::c_long,
    >,
    pub hpte_remove: ::core::option::Option<
        unsafe extern "C" fn(hpte_group: crate::ctypes::c_ulong) -> crate::ctypes::c_long,
    >,
    pub hpte_removebolted: ::core::option::Option<
        unsafe extern "C" fn(
            ea: crate::ctypes::c_ulong,
            psize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_hash_range: ::core::option::Option<
        unsafe extern "C" fn(number: crate::ctypes::c_ulong, local: crate::ctypes::c_int),
    >,
    pub hugepage_invalidate: ::core::option::Option<
        unsafe extern "C" fn(
            vsid: crate::ctypes::c_ulong,
            addr: crate::ctypes::c_ulong,
            hpte_slot_array: *mut crate::ctypes::c_uchar,
            psize: crate::ctypes::c_int,
            ssize: crate::ctypes::c_int,
            local: crate::ctypes::c_int,
        ),
    >,
    pub resize_hpt: ::core::option::Option<
        unsafe extern "C" fn(shift: crate::ctypes::c_ulong) -> crate::ctypes::c_int,
    >,
    pub hpte_clear_all: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct mmu_psize_def {
    pub shift: crate::ctypes::c_uint,
    pub penc: [crate::ctypes::c_int; 16usize],
    pub tlbiel: crate::ctypes::c_uint,
    pub avpnm: crate::ctypes::c_ulong,
    pub h_rpt_pgsize: crate::ctypes::c_ulong,
    pub anon__sllp: mmu_psize_def__sllp,
}

#[repr(C)]
pub struct patb_entry {
    pub patb0: __be64,
    pub patb1: __be64,
}

#[repr(C)]
pub struct pnv_idle_states_t {
    pub name: [crate::ctypes::c_char; 16usize],
    pub latency_ns: u32_,
    pub residency_ns: u32_,
    pub psscr_val: u64_,
    pub psscr_mask: u64_,
    pub flags: u32_,
    pub valid: bool_,
}

#[repr(C)]
pub struct ppc64_caches {
    pub l1d: ppc_cache_info,
    pub l1i: ppc_cache_info,
    pub l2: ppc_cache_info,
    pub l3: ppc_cache_info,
}

#[repr(C)]
pub struct ppc64_tlb_batch {
    pub active: crate::ctypes::c_int,
    pub index: crate::ctypes::c_ulong,
    pub mm: *mut mm_struct,
    pub pte: [real_pte_t; 192usize],
    pub vpn: [crate::ctypes::c_ulong; 192usize],
    pub psize: crate::ctypes::c_uint,
    pub ssize: crate::ctypes::c_int,
}

#[repr(C)]
pub struct ppc_cache_info {
    pub size: u32_,
    pub line_size: u32_,
    pub block_size: u32_,
    pub log_block_size: u32_,
    pub blocks_per_page: u32_,
    pub sets: u32_,
    pub assoc: u32_,
}

#[repr(C)]
pub struct prtb_entry {
    pub prtb0: __be64,
    pub prtb1: __be64,
}

#[repr(C)]
pub struct rtas_args {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct shmid64_ds {
    pub shm_perm: ipc64_perm,
    pub shm_atime: crate::ctypes::c_long,
    pub shm_dtime: crate::ctypes::c_long,
    pub shm_ctime: crate::ctypes::c_long,
    pub shm_segsz: __kernel_size_t,
    pub shm_cpid: __kernel_pid_t,
    pub shm_lpid: __kernel_pid_t,
    pub shm_nattch: crate::ctypes::c_ulong,
    pub __unused5: crate::ctypes::c_ulong,
    pub __unused6: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct sibling_subcore_state {
    pub flags: crate::ctypes::c_ulong,
    pub in_guest: [u8_; 4usize],
}

#[repr(C)]
pub struct slb_entry {
    pub esid: u64_,
    pub vsid: u64_,
}

#[repr(C)]
pub struct slb_shadow__save_area {
    pub esid: __be64,
    pub vsid: __be64,
}

#[repr(C)]
pub struct slice_mask {
    pub low_slices: u64_,
    pub high_slices: [crate::ctypes::c_ulong; 64usize],
}

#[repr(C)]
pub struct stat {
    pub st_dev: crate::ctypes::c_ulong,
    pub st_ino: __kernel_ino_t,
    pub st_nlink: crate::ctypes::c_ulong,
    pub st_mode: __kernel_mode_t,
    pub st_uid: __kernel_uid32_t,
    pub st_gid: __kernel_gid32_t,
    pub st_rdev: crate::ctypes::c_ulong,
    pub st_size: crate::ctypes::c_long,
    pub st_blksize: crate::ctypes::c_ulong,
    pub st_blocks: crate::ctypes::c_ulong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_atime_nsec: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_mtime_nsec: crate::ctypes::c_ulong,
    pub st_ctime: crate::ctypes::c_ulong,
    pub st_ctime_nsec: crate::ctypes::c_ulong,
    pub __unused4: crate::ctypes::c_ulong,
    pub __unused5: crate::ctypes::c_ulong,
    pub __unused6: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stat64 {
    pub st_dev: crate::ctypes::c_ulonglong,
    pub st_ino: crate::ctypes::c_ulonglong,
    pub st_mode: crate::ctypes::c_uint,
    pub st_nlink: crate::ctypes::c_uint,
    pub st_uid: crate::ctypes::c_uint,
    pub st_gid: crate::ctypes::c_uint,
    pub st_rdev: crate::ctypes::c_ulonglong,
    pub __pad2: crate::ctypes::c_ushort,
    pub st_size: crate::ctypes::c_longlong,
    pub st_blksize: crate::ctypes::c_int,
    pub st_blocks: crate::ctypes::c_longlong,
    pub st_atime: crate::ctypes::c_int,
    pub st_atime_nsec: crate::ctypes::c_uint,
    pub st_mtime: crate::ctypes::c_int,
    pub st_mtime_nsec: crate::ctypes::c_uint,
    pub st_ctime: crate::ctypes::c_int,
    pub st_ctime_nsec: crate::ctypes::c_uint,
    pub __unused4: crate::ctypes::c_uint,
    pub __unused5: crate::ctypes::c_uint,
}

#[repr(C)]
pub union arch_uprobe__insn {
    pub insn: [u32_; 2usize],
    pub ixol: [u32_; 2usize],
}

#[repr(C)]
pub union mmu_psize_def__sllp {
    pub sllp: crate::ctypes::c_ulong,
    pub ap: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union paca_struct__thread_idle_state {
    pub anon__thread_idle_state: paca_struct__thread_idle_state__thread_idle_state,
    pub anon__requested_psscr: paca_struct__thread_idle_state__requested_psscr,
}

#[repr(C, packed)]
pub struct hv_get_perf_counter_info_params {
    pub counter_request: __be32,
    pub starting_index: __be32,
    pub secondary_index: __be16,
    pub returned_values: __be16,
    pub detail_rc: __be32,
    pub cv_element_size: __be16,
    pub counter_info_version_in: __u8,
    pub counter_info_version_out: __u8,
    pub reserved: [__u8; 12usize],
    pub counter_value: __IncompleteArrayField<__u8>,
}

#[repr(C, packed)]
pub struct hv_gpci_request_buffer {
    pub params: hv_get_perf_counter_info_params,
    pub bytes: [u8; 4064usize],
}

pub const AMR_KUAP_BLOCKED: crate::ctypes::c_ulong = 18230571291595767807;

pub const AMR_KUAP_BLOCK_READ: crate::ctypes::c_ulong = 6076857097198589269;

pub const AMR_KUAP_BLOCK_WRITE: crate::ctypes::c_ulong = 12153714194397178538;

pub const AMR_KUEP_BLOCKED: crate::ctypes::c_ulong = 6076857097198589269;

pub const AT_DCACHEBSIZE: i32 = 19;

pub const AT_ICACHEBSIZE: i32 = 20;

pub const AT_IGNOREPPC: i32 = 22;

pub const AT_L1D_CACHEGEOMETRY: i32 = 43;

pub const AT_L1D_CACHESIZE: i32 = 42;

pub const AT_L1I_CACHEGEOMETRY: i32 = 41;

pub const AT_L1I_CACHESIZE: i32 = 40;

pub const AT_L2_CACHEGEOMETRY: i32 = 45;

pub const AT_L2_CACHESIZE: i32 = 44;

pub const AT_L3_CACHEGEOMETRY: i32 = 47;

pub const AT_L3_CACHESIZE: i32 = 46;

pub const AT_UCACHEBSIZE: i32 = 21;

pub const AT_VECTOR_SIZE_ARCH: i32 = 15;

pub const BESCR_GE: u64 = 9223372036854775808;

pub const BREAKPOINT_INSTRUCTION: i32 = 2145386504;

pub const CIABR_PRIV: i32 = 3;

pub const CIABR_PRIV_HYPER: i32 = 3;

pub const CIABR_PRIV_SUPER: i32 = 2;

pub const CIABR_PRIV_USER: i32 = 1;

pub const CLOCK_TICK_RATE: i32 = 1024000;

pub const CONTEXT_BITS: i32 = 19;

pub const CORE_TB_RESYNC_REQ_BIT: i32 = 63;

pub const CPULIST_FILE_MAX_BYTES: crate::ctypes::c_ulong = 65536;

pub const CPUMAP_FILE_MAX_BYTES: crate::ctypes::c_ulong = 65536;

pub const CPU_FTRS_40X: crate::ctypes::c_ulong = 256;

pub const CPU_FTRS_44X: crate::ctypes::c_ulong = 256;

pub const CPU_FTRS_8XX: crate::ctypes::c_ulong = 256;

pub const CPU_FTRS_ALWAYS: crate::ctypes::c_ulong = 15032418689;

pub const CPU_FTRS_CELL: crate::ctypes::c_ulong = 1100329255298;

pub const CPU_FTRS_COMPATIBLE: crate::ctypes::c_ulong = 256;

pub const CPU_FTRS_DT_CPU_BASE: crate::ctypes::c_ulong = 564788298177;

pub const CPU_FTRS_E500MC: crate::ctypes::c_ulong = 916;

pub const CPU_FTRS_E5500: crate::ctypes::c_ulong = 12893291412;

pub const CPU_FTRS_E6500: crate::ctypes::c_ulong = 12894339990;

pub const CPU_FTRS_PA6T: crate::ctypes::c_ulong = 1099515826562;

pub const CPU_FTRS_POSSIBLE: crate::ctypes::c_ulong = 4499114865701255;

pub const CPU_FTRS_POWER10: crate::ctypes::c_ulong = 3378711376146821;

pub const CPU_FTRS_POWER5: crate::ctypes::c_ulong = 1105960108417;

pub const CPU_FTRS_POWER6: crate::ctypes::c_ulong = 1243986268545;

pub const CPU_FTRS_POWER7: crate::ctypes::c_ulong = 1562484978049;

pub const CPU_FTRS_POWER8: crate::ctypes::c_ulong = 1011655487877;

pub const CPU_FTRS_POWER8E: crate::ctypes::c_ulong = 3210678743429;

pub const CPU_FTRS_POWER9: crate::ctypes::c_ulong = 493043109048709;

pub const CPU_FTRS_POWER9_DD2_0: crate::ctypes::c_ulong = 1055993062470021;

pub const CPU_FTRS_POWER9_DD2_1: crate::ctypes::c_ulong = 1064789155492229;

pub const CPU_FTRS_POWER9_DD2_2: crate::ctypes::c_ulong = 554615760204165;

pub const CPU_FTRS_POWER9_DD2_3: crate::ctypes::c_ulong = 555165516018053;

pub const CPU_FTRS_PPC970: crate::ctypes::c_ulong = 1101928341898;

pub const CPU_FTR_ALTIVEC: crate::ctypes::c_ulong = 2;

pub const CPU_FTR_ALTIVEC_COMP: crate::ctypes::c_ulong = 2;

pub const CPU_FTR_ARCH_206: crate::ctypes::c_ulong = 32768;

pub const CPU_FTR_ARCH_207S: crate::ctypes::c_ulong = 65536;

pub const CPU_FTR_ARCH_300: crate::ctypes::c_ulong = 131072;

pub const CPU_FTR_ARCH_31: crate::ctypes::c_ulong = 1125899906842624;

pub const CPU_FTR_ASYM_SMT: crate::ctypes::c_ulong = 1073741824;

pub const CPU_FTR_CAN_NAP: crate::ctypes::c_ulong = 8;

pub const CPU_FTR_CELL_TB_BUG: crate::ctypes::c_ulong = 8388608;

pub const CPU_FTR_CFAR: crate::ctypes::c_ulong = 137438953472;

pub const CPU_FTR_COHERENT_ICACHE: crate::ctypes::c_ulong = 1;

pub const CPU_FTR_CP_USE_DCBTZ: crate::ctypes::c_ulong = 268435456;

pub const CPU_FTR_CTRL: crate::ctypes::c_ulong = 524288;

pub const CPU_FTR_DABRX: crate::ctypes::c_ulong = 1099511627776;

pub const CPU_FTR_DAWR1: crate::ctypes::c_ulong = 2251799813685248;

pub const CPU_FTR_DAWR: crate::ctypes::c_ulong = 549755813888;

pub const CPU_FTR_DBELL: crate::ctypes::c_ulong = 4;

pub const CPU_FTR_DEBUG_LVL_EXC: crate::ctypes::c_ulong = 16;

pub const CPU_FTR_DSCR: crate::ctypes::c_ulong = 33554432;

pub const CPU_FTR_EMB_HV: crate::ctypes::c_ulong = 512;

pub const CPU_FTR_FPU_UNAVAILABLE: crate::ctypes::c_ulong = 64;

pub const CPU_FTR_HAS_PPR: crate::ctypes::c_ulong = 274877906944;

pub const CPU_FTR_HVMODE: crate::ctypes::c_ulong = 8192;

pub const CPU_FTR_LWSYNC: crate::ctypes::c_ulong = 128;

pub const CPU_FTR_MAYBE_CAN_NAP: crate::ctypes::c_ulong = 8;

pub const CPU_FTR_MMCRA: crate::ctypes::c_ulong = 262144;

pub const CPU_FTR_NOEXECUTE: crate::ctypes::c_ulong = 256;

pub const CPU_FTR_P9_RADIX_PREFETCH_BUG: crate::ctypes::c_ulong = 562949953421312;

pub const CPU_FTR_P9_TIDR: crate::ctypes::c_ulong = 140737488355328;

pub const CPU_FTR_P9_TLBIE_ERAT_BUG: crate::ctypes::c_ulong = 281474976710656;

pub const CPU_FTR_P9_TLBIE_STQ_BUG: crate::ctypes::c_ulong = 70368744177664;

pub const CPU_FTR_P9_TM_HV_ASSIST: crate::ctypes::c_ulong = 17592186044416;

pub const CPU_FTR_P9_TM_XER_SO_BUG: crate::ctypes::c_ulong = 35184372088832;

pub const CPU_FTR_PAUSE_ZERO: crate::ctypes::c_ulong = 2097152;

pub const CPU_FTR_PMAO_BUG: crate::ctypes::c_ulong = 2199023255552;

pub const CPU_FTR_POPCNTB: crate::ctypes::c_ulong = 4294967296;

pub const CPU_FTR_POPCNTD: crate::ctypes::c_ulong = 8589934592;

pub const CPU_FTR_POWER9_DD2_1: crate::ctypes::c_ulong = 8796093022208;

pub const CPU_FTR_PPCAS_ARCH_V2: crate::ctypes::c_ulong = 256;

pub const CPU_FTR_PPC_LE: i32 = 0;

pub const CPU_FTR_PURR: crate::ctypes::c_ulong = 4194304;

pub const CPU_FTR_REAL_LE: crate::ctypes::c_ulong = 4096;

pub const CPU_FTR_SAO: crate::ctypes::c_ulong = 134217728;

pub const CPU_FTR_SMT: crate::ctypes::c_ulong = 1048576;

pub const CPU_FTR_SPE: i32 = 0;

pub const CPU_FTR_SPE_COMP: i32 = 0;

pub const CPU_FTR_SPURR: crate::ctypes::c_ulong = 16777216;

pub const CPU_FTR_STCX_CHECKS_ADDRESS: crate::ctypes::c_ulong = 2147483648;

pub const CPU_FTR_TM: crate::ctypes::c_ulong = 68719476736;

pub const CPU_FTR_TM_COMP: i32 = 0;

pub const CPU_FTR_UNALIGNED_LD_STD: crate::ctypes::c_ulong = 536870912;

pub const CPU_FTR_VMX_COPY: crate::ctypes::c_ulong = 34359738368;

pub const CPU_FTR_VSX: crate::ctypes::c_ulong = 67108864;

pub const CPU_FTR_VSX_COMP: crate::ctypes::c_ulong = 67108864;

pub const CR0_MASK: i32 = 15;

pub const CR0_SHIFT: i32 = 28;

pub const CR0_TBEGIN_FAILURE: i32 = 536870912;

pub const CTRL_CT0: u32 = 2147483648;

pub const CTRL_CT1: i32 = 1073741824;

pub const CTRL_CT: u32 = 3221225472;

pub const CTRL_RUNLATCH: i32 = 1;

pub const CTRL_TE: i32 = 12582912;

pub const DABRX_ALL: crate::ctypes::c_ulong = 15;

pub const DABRX_BTI: crate::ctypes::c_ulong = 8;

pub const DABRX_HYP: crate::ctypes::c_ulong = 4;

pub const DABRX_KERNEL: crate::ctypes::c_ulong = 2;

pub const DABRX_USER: crate::ctypes::c_ulong = 1;

pub const DABR_MAX_LEN: i32 = 8;

pub const DAWRX_DR: crate::ctypes::c_ulong = 32;

pub const DAWRX_DW: crate::ctypes::c_ulong = 64;

pub const DAWRX_HYP: crate::ctypes::c_ulong = 4;

pub const DAWRX_KERNEL: crate::ctypes::c_ulong = 2;

pub const DAWRX_USER: crate::ctypes::c_ulong = 1;

pub const DAWRX_WT: crate::ctypes::c_ulong = 16;

pub const DAWRX_WTI: crate::ctypes::c_ulong = 8;

pub const DAWR_MAX_LEN: i32 = 512;

pub const DC_CFWT: i32 = 50331648;

pub const DC_CLES: i32 = 117440512;

pub const DC_DFWT: i32 = 1073741824;

pub const DC_FLINE: i32 = 234881024;

pub const DC_LES: i32 = 536870912;

pub const DC_SFWT: i32 = 16777216;

pub const DC_SLES: i32 = 83886080;

pub const DEFAULT_MAP_WINDOW: crate::ctypes::c_ulong = 140737488355328;

pub const DEFAULT_MAP_WINDOW_USER64: crate::ctypes::c_ulong = 140737488355328;

pub const DER_ALIE: i32 = 16777216;

pub const DER_CHSTPE: i32 = 536870912;

pub const DER_DECIE: i32 = 2097152;

pub const DER_DPIE: i32 = 1;

pub const DER_DTLBERE: i32 = 1024;

pub const DER_DTLBMSE: i32 = 2048;

pub const DER_EBRKE: i32 = 2;

pub const DER_EXTIE: i32 = 33554432;

pub const DER_FPUVIE: i32 = 4194304;

pub const DER_IBRKE: i32 = 4;

pub const DER_ITLBERE: i32 = 4096;

pub const DER_ITLBMSE: i32 = 8192;

pub const DER_LBRKE: i32 = 8;

pub const DER_MCIE: i32 = 268435456;

pub const DER_PRIE: i32 = 8388608;

pub const DER_RSTE: i32 = 1073741824;

pub const DER_SEIE: i32 = 16384;

pub const DER_SYSIE: i32 = 262144;

pub const DER_TRE: i32 = 131072;

pub const DIE_BPT: die_val = 4;

pub const DIE_DABR_MATCH: die_val = 3;

pub const DIE_IABR_MATCH: die_val = 2;

pub const DIE_SSTEP: die_val = 5;

pub const DSISR_ATTR_CONFLICT: i32 = 536870912;

pub const DSISR_BADACCESS: i32 = 67108864;

pub const DSISR_BAD_AMO: i32 = 4;

pub const DSISR_BAD_CI_LDST: i32 = 2;

pub const DSISR_BAD_COPYPASTE: i32 = 8;

pub const DSISR_BAD_DIRECT_ST: u32 = 2147483648;

pub const DSISR_BAD_EXT_CTRL: i32 = 1048576;

pub const DSISR_BAD_FAULT_32S: u32 = 2215641088;

pub const DSISR_BAD_FAULT_64S: u32 = 2753183758;

pub const DSISR_DABRMATCH: i32 = 4194304;

pub const DSISR_ICSWX_NO_CT: i32 = 16384;

pub const DSISR_ISSTORE: i32 = 33554432;

pub const DSISR_KEYFAULT: i32 = 2097152;

pub const DSISR_NOEXEC_OR_G: i32 = 268435456;

pub const DSISR_NOHPTE: i32 = 1073741824;

pub const DSISR_NOSEGMENT: i32 = 2097152;

pub const DSISR_PROTFAULT: i32 = 134217728;

pub const DSISR_PRTABLE_FAULT: i32 = 131072;

pub const DSISR_SET_RC: i32 = 262144;

pub const DSISR_SRR1_MATCH_32S: i32 = 1476395008;

pub const DSISR_SRR1_MATCH_64S: i32 = 1479409664;

pub const DSISR_UNSUPP_MMU: i32 = 524288;

pub const DS_FORM_CONSTRAINT: &[u8; 5] = b"YZ<>\0";

pub const EA_MASK: crate::ctypes::c_ulong = 4611686018427387903;

pub const EDEADLOCK: i32 = 58;

pub const ERR_DEEP_STATE_ESL_MISMATCH: i32 = -2;

pub const ERR_EC_ESL_MISMATCH: i32 = -1;

pub const ESID_BITS: i32 = 21;

pub const ESID_BITS_1T: i32 = 9;

pub const ESID_BITS_1T_MASK: i32 = 511;

pub const ESID_BITS_MASK: i32 = 2097151;

pub const ESID_MASK: crate::ctypes::c_ulong = 18446744073441116160;

pub const ESID_MASK_1T: crate::ctypes::c_ulong = 18446742974197923840;

pub const EX_CCR: i32 = 52;

pub const EX_CFAR: i32 = 56;

pub const EX_CTR: i32 = 72;

pub const EX_DAR: i32 = 40;

pub const EX_DSISR: i32 = 48;

pub const EX_PPR: i32 = 64;

pub const EX_R10: i32 = 8;

pub const EX_R11: i32 = 16;

pub const EX_R12: i32 = 24;

pub const EX_R13: i32 = 32;

pub const EX_R9: i32 = 0;

pub const EX_SIZE: i32 = 10;

pub const FIXADDR_SIZE: i32 = 33554432;

pub const FPSCR_FEX: i32 = 1073741824;

pub const FPSCR_FI: i32 = 131072;

pub const FPSCR_FPCC: i32 = 61440;

pub const FPSCR_FPRF: i32 = 126976;

pub const FPSCR_FR: i32 = 262144;

pub const FPSCR_FX: u32 = 2147483648;

pub const FPSCR_NI: i32 = 4;

pub const FPSCR_OE: i32 = 64;

pub const FPSCR_OX: i32 = 268435456;

pub const FPSCR_RN: i32 = 3;

pub const FPSCR_UE: i32 = 32;

pub const FPSCR_UX: i32 = 134217728;

pub const FPSCR_VE: i32 = 128;

pub const FPSCR_VX: i32 = 536870912;

pub const FPSCR_VXCVI: i32 = 256;

pub const FPSCR_VXIDI: i32 = 4194304;

pub const FPSCR_VXIMZ: i32 = 1048576;

pub const FPSCR_VXISI: i32 = 8388608;

pub const FPSCR_VXSNAN: i32 = 16777216;

pub const FPSCR_VXSOFT: i32 = 1024;

pub const FPSCR_VXSQRT: i32 = 512;

pub const FPSCR_VXVC: i32 = 524288;

pub const FPSCR_VXZDZ: i32 = 2097152;

pub const FPSCR_XE: i32 = 8;

pub const FPSCR_XX: i32 = 33554432;

pub const FPSCR_ZE: i32 = 16;

pub const FPSCR_ZX: i32 = 67108864;

pub const FSCR_BHRB_LG: i32 = 4;

pub const FSCR_DSCR: crate::ctypes::c_ulong = 4;

pub const FSCR_DSCR_LG: i32 = 2;

pub const FSCR_EBB: crate::ctypes::c_ulong = 128;

pub const FSCR_EBB_LG: i32 = 7;

pub const FSCR_FP_LG: i32 = 0;

pub const FSCR_INTR_CAUSE: crate::ctypes::c_ulong = 18374686479671623680;

pub const FSCR_MSGP_LG: i32 = 10;

pub const FSCR_PM_LG: i32 = 3;

pub const FSCR_PREFIX: crate::ctypes::c_ulong = 8192;

pub const FSCR_PREFIX_LG: i32 = 13;

pub const FSCR_SCV: crate::ctypes::c_ulong = 4096;

pub const FSCR_SCV_LG: i32 = 12;

pub const FSCR_TAR: crate::ctypes::c_ulong = 256;

pub const FSCR_TAR_LG: i32 = 8;

pub const FSCR_TM_LG: i32 = 5;

pub const FSCR_VECVSX_LG: i32 = 1;

pub const FULL_IO_SIZE: crate::ctypes::c_ulong = 2147483648;

pub const FW_FEATURE_ALWAYS: crate::ctypes::c_ulong = 0;

pub const FW_FEATURE_ASR: crate::ctypes::c_ulong = 32;

pub const FW_FEATURE_BEST_ENERGY: crate::ctypes::c_ulong = 2147483648;

pub const FW_FEATURE_BLOCK_REMOVE: crate::ctypes::c_ulong = 68719476736;

pub const FW_FEATURE_BULK_REMOVE: crate::ctypes::c_ulong = 131072;

pub const FW_FEATURE_CMO: crate::ctypes::c_ulong = 33554432;

pub const FW_FEATURE_COPY: crate::ctypes::c_ulong = 16;

pub const FW_FEATURE_CRQ: crate::ctypes::c_ulong = 8192;

pub const FW_FEATURE_DABR: crate::ctypes::c_ulong = 8;

pub const FW_FEATURE_DEBUG: crate::ctypes::c_ulong = 64;

pub const FW_FEATURE_DRC_INFO: crate::ctypes::c_ulong = 34359738368;

pub const FW_FEATURE_DRMEM_V2: crate::ctypes::c_ulong = 17179869184;

pub const FW_FEATURE_DUMP: crate::ctypes::c_ulong = 512;

pub const FW_FEATURE_ENERGY_SCALE_INFO: crate::ctypes::c_ulong = 4398046511104;

pub const FW_FEATURE_FORM1_AFFINITY: crate::ctypes::c_ulong = 4294967296;

pub const FW_FEATURE_FORM2_AFFINITY: crate::ctypes::c_ulong = 2199023255552;

pub const FW_FEATURE_HPT_RESIZE: crate::ctypes::c_ulong = 16777216;

pub const FW_FEATURE_INTERRUPT: crate::ctypes::c_ulong = 1024;

pub const FW_FEATURE_LLAN: crate::ctypes::c_ulong = 65536;

pub const FW_FEATURE_LPAR: crate::ctypes::c_ulong = 4194304;

pub const FW_FEATURE_MIGRATE: crate::ctypes::c_ulong = 2048;

pub const FW_FEATURE_NATIVE_ALWAYS: crate::ctypes::c_ulong = 0;

pub const FW_FEATURE_NATIVE_POSSIBLE: crate::ctypes::c_ulong = 0;

pub const FW_FEATURE_OPAL: crate::ctypes::c_ulong = 268435456;

pub const FW_FEATURE_PAPR_SCM: crate::ctypes::c_ulong = 137438953472;

pub const FW_FEATURE_PERF: crate::ctypes::c_ulong = 256;

pub const FW_FEATURE_PERFMON: crate::ctypes::c_ulong = 4096;

pub const FW_FEATURE_PFT: crate::ctypes::c_ulong = 1;

pub const FW_FEATURE_POSSIBLE: crate::ctypes::c_ulong = 17591638687743;

pub const FW_FEATURE_POWERNV_ALWAYS: crate::ctypes::c_ulong = 0;

pub const FW_FEATURE_POWERNV_POSSIBLE: crate::ctypes::c_ulong = 275146342400;

pub const FW_FEATURE_PRRN: crate::ctypes::c_ulong = 8589934592;

pub const FW_FEATURE_PS3_ALWAYS: crate::ctypes::c_ulong = 12582912;

pub const FW_FEATURE_PS3_LV1: crate::ctypes::c_ulong = 8388608;

pub const FW_FEATURE_PS3_POSSIBLE: crate::ctypes::c_ulong = 12582912;

pub const FW_FEATURE_PSERIES_ALWAYS: crate::ctypes::c_ulong = 0;

pub const FW_FEATURE_PSERIES_POSSIBLE: crate::ctypes::c_ulong = 17591370252287;

pub const FW_FEATURE_PUT_TCE_IND: crate::ctypes::c_ulong = 524288;

pub const FW_FEATURE_RDMA: crate::ctypes::c_ulong = 32768;

pub const FW_FEATURE_RPT_INVALIDATE: crate::ctypes::c_ulong = 1099511627776;

pub const FW_FEATURE_SET_MODE: crate::ctypes::c_ulong = 1073741824;

pub const FW_FEATURE_SPLPAR: crate::ctypes::c_ulong = 1048576;

pub const FW_FEATURE_SPRG0: crate::ctypes::c_ulong = 4;

pub const FW_FEATURE_STUFF_TCE: crate::ctypes::c_ulong = 549755813888;

pub const FW_FEATURE_TCE: crate::ctypes::c_ulong = 2;

pub const FW_FEATURE_TERM: crate::ctypes::c_ulong = 128;

pub const FW_FEATURE_ULTRAVISOR: crate::ctypes::c_ulong = 274877906944;

pub const FW_FEATURE_VIO: crate::ctypes::c_ulong = 16384;

pub const FW_FEATURE_VPHN: crate::ctypes::c_ulong = 67108864;

pub const FW_FEATURE_WATCHDOG: crate::ctypes::c_ulong = 8796093022208;

pub const FW_FEATURE_XCMO: crate::ctypes::c_ulong = 134217728;

pub const FW_FEATURE_XDABR: crate::ctypes::c_ulong = 262144;

pub const HASH_PGD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775808;

pub const HASH_PMD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775808;

pub const HASH_PUD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775808;

pub const HBP_NUM_MAX: i32 = 2;

pub const HFSCR_BHRB: crate::ctypes::c_ulong = 16;

pub const HFSCR_DSCR: crate::ctypes::c_ulong = 4;

pub const HFSCR_EBB: crate::ctypes::c_ulong = 128;

pub const HFSCR_FP: crate::ctypes::c_ulong = 1;

pub const HFSCR_INTR_CAUSE: crate::ctypes::c_ulong = 18374686479671623680;

pub const HFSCR_MSGP: crate::ctypes::c_ulong = 1024;

pub const HFSCR_PM: crate::ctypes::c_ulong = 8;

pub const HFSCR_TAR: crate::ctypes::c_ulong = 256;

pub const HFSCR_TM: crate::ctypes::c_ulong = 32;

pub const HFSCR_VECVSX: crate::ctypes::c_ulong = 2;

pub const HGPCI_MAX_DATA_BYTES: crate::ctypes::c_ulong = 4064;

pub const HGPCI_REQ_BUFFER_SIZE: i32 = 4096;

pub const HID0_ABE: i32 = 8;

pub const HID0_BHTCLR: i32 = 262144;

pub const HID0_BHTE: i32 = 4;

pub const HID0_BTCD: i32 = 2;

pub const HID0_BTIC: i32 = 32;

pub const HID0_DAPUEN: i32 = 256;

pub const HID0_DCE: i32 = 16384;

pub const HID0_DCFA: i32 = 64;

pub const HID0_DCI: i32 = 1024;

pub const HID0_DLOCK: i32 = 4096;

pub const HID0_DOZE: i32 = 8388608;

pub const HID0_DPM: i32 = 1048576;

pub const HID0_EBA: i32 = 536870912;

pub const HID0_EBD: i32 = 268435456;

pub const HID0_ECLK: i32 = 33554432;

pub const HID0_EICE: i32 = 67108864;

pub const HID0_EMCP: i32 = -2147483648;

pub const HID0_FOLD: i32 = 8;

pub const HID0_HDICE_SH: i32 = 40;

pub const HID0_HIGH_BAT: i32 = 8388608;

pub const HID0_ICE: i32 = 32768;

pub const HID0_ICFI: i32 = 2048;

pub const HID0_ILOCK: i32 = 8192;

pub const HID0_LRSTK: i32 = 16;

pub const HID0_NAP: i32 = 4194304;

pub const HID0_NHR: i32 = 65536;

pub const HID0_NOPDST: i32 = 2;

pub const HID0_NOPTI: i32 = 1;

pub const HID0_PAR: i32 = 16777216;

pub const HID0_POWER8_1TO2LPAR: crate::ctypes::c_ulong = 4503599627370496;

pub const HID0_POWER8_1TO4LPAR: crate::ctypes::c_ulong = 2251799813685248;

pub const HID0_POWER8_2LPARMODE: crate::ctypes::c_ulong = 144115188075855872;

pub const HID0_POWER8_4LPARMODE: crate::ctypes::c_ulong = 2305843009213693952;

pub const HID0_POWER8_DYNLPARDIS: crate::ctypes::c_ulong = 281474976710656;

pub const HID0_POWER9_RADIX: crate::ctypes::c_ulong = 36028797018963968;

pub const HID0_SBCLK: i32 = 134217728;

pub const HID0_SGE: i32 = 128;

pub const HID0_SIED: i32 = 128;

pub const HID0_SLEEP: i32 = 2097152;

pub const HID0_SPD: i32 = 512;

pub const HID0_STEN: i32 = 16777216;

pub const HID0_TBEN: i32 = 67108864;

pub const HID0_XAEN: i32 = 131072;

pub const HID4_LPES0: crate::ctypes::c_ulong = 9223372036854775808;

pub const HID4_LPES1: i32 = 64;

pub const HID4_LPID1_SH: i32 = 0;

pub const HID4_LPID5_SH: i32 = 57;

pub const HID4_RMLS0_SH: i32 = 5;

pub const HID4_RMLS2_SH: i32 = 61;

pub const HID4_RMOR: crate::ctypes::c_ulong = 144112989052600320;

pub const HID4_RMOR_SH: i32 = 41;

pub const HID6_DLP: i32 = 1048576;

pub const HID6_LB: i32 = 61440;

pub const HMER_DEBUG_TRIG: crate::ctypes::c_ulong = 70368744177664;

pub const HPTES_PER_GROUP: i32 = 8;

pub const HPTE_LOCAL_UPDATE: i32 = 1;

pub const HPTE_NOHPTE_UPDATE: i32 = 2;

pub const HPTE_R_3_0_SSIZE_MASK: u64 = 864691128455135232;

pub const HPTE_R_3_0_SSIZE_SHIFT: i32 = 58;

pub const HPTE_R_C: crate::ctypes::c_ulong = 128;

pub const HPTE_R_G: crate::ctypes::c_ulong = 8;

pub const HPTE_R_I: crate::ctypes::c_ulong = 32;

pub const HPTE_R_KEY: crate::ctypes::c_ulong = 3458764513820544512;

pub const HPTE_R_KEY_BIT0: crate::ctypes::c_ulong = 512;

pub const HPTE_R_KEY_BIT1: crate::ctypes::c_ulong = 1024;

pub const HPTE_R_KEY_BIT2: crate::ctypes::c_ulong = 2048;

pub const HPTE_R_KEY_BIT3: crate::ctypes::c_ulong = 1152921504606846976;

pub const HPTE_R_KEY_BIT4: crate::ctypes::c_ulong = 2305843009213693952;

pub const HPTE_R_KEY_HI: crate::ctypes::c_ulong = 3458764513820540928;

pub const HPTE_R_KEY_LO: crate::ctypes::c_ulong = 3584;

pub const HPTE_R_M: crate::ctypes::c_ulong = 16;

pub const HPTE_R_N: crate::ctypes::c_ulong = 4;

pub const HPTE_R_PP0: crate::ctypes::c_ulong = 9223372036854775808;

pub const HPTE_R_PP: crate::ctypes::c_ulong = 3;

pub const HPTE_R_PPP: crate::ctypes::c_ulong = 9223372036854775811;

pub const HPTE_R_R: crate::ctypes::c_ulong = 256;

pub const HPTE_R_RPN: crate::ctypes::c_ulong = 1152921504606842880;

pub const HPTE_R_RPN_3_0: crate::ctypes::c_ulong = 144115188075851776;

pub const HPTE_R_RPN_SHIFT: i32 = 12;

pub const HPTE_R_TS: crate::ctypes::c_ulong = 4611686018427387904;

pub const HPTE_R_W: crate::ctypes::c_ulong = 64;

pub const HPTE_R_WIMG: crate::ctypes::c_ulong = 120;

pub const HPTE_USE_KERNEL_KEY: i32 = 4;

pub const HPTE_V_1TB_SEG: crate::ctypes::c_ulong = 4611686018427387904;

pub const HPTE_V_AVPN: crate::ctypes::c_ulong = 4611686018427387776;

pub const HPTE_V_AVPN_3_0: crate::ctypes::c_ulong = 4503599627370368;

pub const HPTE_V_AVPN_SHIFT: i32 = 7;

pub const HPTE_V_BOLTED: crate::ctypes::c_ulong = 16;

pub const HPTE_V_COMMON_BITS: crate::ctypes::c_ulong = 4503599627370495;

pub const HPTE_V_LARGE: crate::ctypes::c_ulong = 4;

pub const HPTE_V_LOCK: crate::ctypes::c_ulong = 8;

pub const HPTE_V_SECONDARY: crate::ctypes::c_ulong = 2;

pub const HPTE_V_SSIZE_SHIFT: i32 = 62;

pub const HPTE_V_VALID: crate::ctypes::c_ulong = 1;

pub const HPTE_V_VRMA_MASK: crate::ctypes::c_ulong = 4612248968364032000;

pub const HSRR1_DENORM: i32 = 1048576;

pub const HSRR1_HISI_WRITE: i32 = 65536;

pub const HTLB_16G_INDEX: pgtable_index = 5;

pub const HTLB_16M_INDEX: pgtable_index = 4;

pub const HV_GUEST_STATE_VERSION: i32 = 2;

pub const HW_BREAKPOINT_SIZE: i32 = 8;

pub const HW_BREAKPOINT_SIZE_QUADWORD: i32 = 16;

pub const HW_BRK_FLAG_DISABLED: i32 = 1;

pub const HW_BRK_TYPE_DABR: i32 = 7;

pub const HW_BRK_TYPE_EXTRANEOUS_IRQ: i32 = 128;

pub const HW_BRK_TYPE_HYP: i32 = 32;

pub const HW_BRK_TYPE_KERNEL: i32 = 16;

pub const HW_BRK_TYPE_PRIV_ALL: i32 = 56;

pub const HW_BRK_TYPE_RDWR: i32 = 3;

pub const HW_BRK_TYPE_READ: i32 = 1;

pub const HW_BRK_TYPE_TRANSLATE: i32 = 4;

pub const HW_BRK_TYPE_USER: i32 = 8;

pub const HW_BRK_TYPE_WRITE: i32 = 2;

pub const HW_PAGE_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const HW_PAGE_SHIFT: i32 = 12;

pub const HW_PAGE_SIZE: crate::ctypes::c_ulong = 4096;

pub const H_ABORTED: i32 = -54;

pub const H_ADAPTER_PARM: i32 = -17;

pub const H_ADD_CONN: i32 = 644;

pub const H_ADD_LOGICAL_LAN_BUFFER: i32 = 284;

pub const H_ALIAS_EXIST: i32 = -39;

pub const H_ALLOCATE_VAS_WINDOW: i32 = 904;

pub const H_ALLOC_HEA_RESOURCE: i32 = 632;

pub const H_ALLOC_RESOURCE: i32 = 352;

pub const H_ALT_TABLE: i32 = -42;

pub const H_ANDCOND: crate::ctypes::c_ulong = 1073741824;

pub const H_ASR_OFF: i32 = 56;

pub const H_ASR_ON: i32 = 52;

pub const H_ATTACH_MCQP: i32 = 412;

pub const H_ATTR_PARM: i32 = -30;

pub const H_AUTHORITY: i32 = -10;

pub const H_AVPN: crate::ctypes::c_ulong = 2147483648;

pub const H_BAD_DATA: i32 = -70;

pub const H_BAD_MODE: i32 = -5;

pub const H_BEST_ENERGY: i32 = 756;

pub const H_BLOCK_REMOVE: i32 = 808;

pub const H_BULK_REMOVE: i32 = 292;

pub const H_BUSY: i32 = 1;

pub const H_CAS: i32 = 61442;

pub const H_CB_ALIGNMENT: i32 = 4096;

pub const H_CEDE: i32 = 224;

pub const H_CHANGE_LOGICAL_LAN_MAC: i32 = 332;

pub const H_CLEAR_HPT: i32 = 856;

pub const H_CLEAR_MOD: i32 = 16;

pub const H_CLEAR_REF: i32 = 20;

pub const H_CLOSED: i32 = 2;

pub const H_COALESCE_CAND: crate::ctypes::c_ulong = 2097152;

pub const H_CONFER: i32 = 228;

pub const H_CONSTRAINED: i32 = 4;

pub const H_CONTINUE: i32 = 18;

pub const H_COP: i32 = 772;

pub const H_COPY_PAGE: crate::ctypes::c_ulong = 16384;

pub const H_COPY_RDMA: i32 = 272;

pub const H_COPY_TOFROM_GUEST: i32 = 63500;

pub const H_COP_HW: i32 = -74;

pub const H_CPPR: i32 = 104;

pub const H_CPU_BEHAV_BNDS_CHK_SPEC_BAR: u64 = 2305843009213693952;

pub const H_CPU_BEHAV_FAVOUR_SECURITY: u64 = 9223372036854775808;

pub const H_CPU_BEHAV_FAVOUR_SECURITY_H: u64 = 1152921504606846976;

pub const H_CPU_BEHAV_FLUSH_COUNT_CACHE: u64 = 288230376151711744;

pub const H_CPU_BEHAV_FLUSH_LINK_STACK: u64 = 144115188075855872;

pub const H_CPU_BEHAV_L1D_FLUSH_PR: u64 = 4611686018427387904;

pub const H_CPU_BEHAV_NO_L1D_FLUSH_ENTRY: u64 = 72057594037927936;

pub const H_CPU_BEHAV_NO_L1D_FLUSH_UACCESS: u64 = 36028797018963968;

pub const H_CPU_BEHAV_NO_STF_BARRIER: u64 = 18014398509481984;

pub const H_CPU_CHAR_BCCTRL_SERIALISED: u64 = 4611686018427387904;

pub const H_CPU_CHAR_BCCTR_FLUSH_ASSIST: u64 = 18014398509481984;

pub const H_CPU_CHAR_BCCTR_LINK_FLUSH_ASSIST: u64 = 4503599627370496;

pub const H_CPU_CHAR_BRANCH_HINTS_HONORED: u64 = 288230376151711744;

pub const H_CPU_CHAR_COUNT_CACHE_DISABLED: u64 = 72057594037927936;

pub const H_CPU_CHAR_L1D_FLUSH_ORI30: u64 = 2305843009213693952;

pub const H_CPU_CHAR_L1D_FLUSH_TRIG2: u64 = 1152921504606846976;

pub const H_CPU_CHAR_L1D_THREAD_PRIV: u64 = 576460752303423488;

pub const H_CPU_CHAR_SPEC_BAR_ORI31: u64 = 9223372036854775808;

pub const H_CPU_CHAR_THREAD_RECONFIG_CTRL: u64 = 144115188075855872;

pub const H_CREATE_RPT: i32 = 420;

pub const H_DEALLOCATE_VAS_WINDOW: i32 = 912;

pub const H_DEFINE_AQP0: i32 = 404;

pub const H_DEFINE_AQP1: i32 = 396;

pub const H_DEL_CONN: i32 = 648;

pub const H_DEREG_BCMC: i32 = 616;

pub const H_DEST_PARM: i32 = -14;

pub const H_DETACH_MCQP: i32 = 416;

pub const H_DISABLE_ALL_VIO_INTS: i32 = 10;

pub const H_DISABLE_AND_GET: i32 = 432;

pub const H_DISABLE_AND_GET_HEA: i32 = 624;

pub const H_DISABLE_MIGRATION: i32 = 6;

pub const H_DISABLE_VIO_INTERRUPT: i32 = 11;

pub const H_DROPPED: i32 = -12;

pub const H_ENABLE_CRQ: i32 = 688;

pub const H_ENABLE_MIGRATION: i32 = 7;

pub const H_ENABLE_VIO_INTERRUPT: i32 = 12;

pub const H_ENTER: i32 = 8;

pub const H_ENTER_NESTED: i32 = 63492;

pub const H_EOI: i32 = 100;

pub const H_EQ_PARM: i32 = -21;

pub const H_ERROR_DATA: i32 = 436;

pub const H_EXACT: crate::ctypes::c_ulong = 549755813888;

pub const H_FREE_CRQ: i32 = 256;

pub const H_FREE_LOGICAL_LAN: i32 = 280;

pub const H_FREE_LOGICAL_LAN_BUFFER: i32 = 468;

pub const H_FREE_RESOURCE: i32 = 356;

pub const H_FREE_SUB_CRQ: i32 = 736;

pub const H_FREE_VTERM: i32 = 344;

pub const H_FUNCTION: i32 = -2;

pub const H_GET_24X7_CATALOG_PAGE: i32 = 61560;

pub const H_GET_24X7_DATA: i32 = 61564;

pub const H_GET_CPU_CHARACTERISTICS: i32 = 456;

pub const H_GET_EM_PARMS: i32 = 696;

pub const H_GET_ENERGY_SCALE_INFO: i32 = 1104;

pub const H_GET_HCA_INFO: i32 = 440;

pub const H_GET_HEA_INFO: i32 = 628;

pub const H_GET_ILLAN_NUM_VLAN_IDS: i32 = 3;

pub const H_GET_ILLAN_SWITCH_ID: i32 = 5;

pub const H_GET_ILLAN_VLAN_ID_LIST: i32 = 4;

pub const H_GET_MPP: i32 = 724;

pub const H_GET_MPP_X: i32 = 788;

pub const H_GET_NX_FAULT: i32 = 928;

pub const H_GET_PARTNER_INFO: i32 = 8;

pub const H_GET_PARTNER_WWPN_LIST: i32 = 9;

pub const H_GET_PERF_COUNT: i32 = 444;

pub const H_GET_PERF_COUNTER_INFO: i32 = 61568;

pub const H_GET_PPP: i32 = 236;

pub const H_GET_SESSION_TOKEN: i32 = 25;

pub const H_GET_TCE: i32 = 28;

pub const H_GET_TERM_CHAR: i32 = 84;

pub const H_GET_TRACE_BUFFER: i32 = 400;

pub const H_GET_VIOA_DUMP: i32 = 2;

pub const H_GET_VIOA_DUMP_SIZE: i32 = 1;

pub const H_HARDWARE: i32 = -1;

pub const H_HOME_NODE_ASSOCIATIVITY: i32 = 748;

pub const H_HYPERVISOR_DATA: i32 = 96;

pub const H_ICACHE_INVALIDATE: crate::ctypes::c_ulong = 8388608;

pub const H_ICACHE_SYNCHRONIZE: crate::ctypes::c_ulong = 4194304;

pub const H_ILLAN_ATTRIBUTES: i32 = 580;

pub const H_INTERRUPT: i32 = -69;

pub const H_INT_ESB: i32 = 968;

pub const H_INT_GET_OS_REPORTING_LINE: i32 = 964;

pub const H_INT_GET_QUEUE_CONFIG: i32 = 956;

pub const H_INT_GET_QUEUE_INFO: i32 = 948;

pub const H_INT_GET_SOURCE_CONFIG: i32 = 944;

pub const H_INT_GET_SOURCE_INFO: i32 = 936;

pub const H_INT_RESET: i32 = 976;

pub const H_INT_SET_OS_REPORTING_LINE: i32 = 960;

pub const H_INT_SET_QUEUE_CONFIG: i32 = 952;

pub const H_INT_SET_SOURCE_CONFIG: i32 = 940;

pub const H_INT_SYNC: i32 = 972;

pub const H_IN_PROGRESS: i32 = 14;

pub const H_IN_USE: i32 = -77;

pub const H_IPI: i32 = 108;

pub const H_IPOLL: i32 = 112;

pub const H_JOIN: i32 = 664;

pub const H_KERN_IO_END: crate::ctypes::c_ulong = 13838435755002691584;

pub const H_KERN_IO_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const H_KERN_IO_START: crate::ctypes::c_ulong = 13837872805049270272;

pub const H_KERN_MAP_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const H_KERN_VIRT_START: crate::ctypes::c_ulong = 13837309855095848960;

pub const H_LARGE_PAGE: crate::ctypes::c_ulong = 140737488355328;

pub const H_LOCAL: crate::ctypes::c_ulong = 268435456;

pub const H_LOGICAL_CACHE_LOAD: i32 = 68;

pub const H_LOGICAL_CACHE_STORE: i32 = 72;

pub const H_LOGICAL_CI_LOAD: i32 = 60;

pub const H_LOGICAL_CI_STORE: i32 = 64;

pub const H_LOGICAL_DCBF: i32 = 80;

pub const H_LOGICAL_ICBI: i32 = 76;

pub const H_LOGICAL_MEMOP: i32 = 61441;

pub const H_LONG_BUSY_END_RANGE: i32 = 9905;

pub const H_LONG_BUSY_ORDER_100_MSEC: i32 = 9902;

pub const H_LONG_BUSY_ORDER_100_SEC: i32 = 9905;

pub const H_LONG_BUSY_ORDER_10_MSEC: i32 = 9901;

pub const H_LONG_BUSY_ORDER_10_SEC: i32 = 9904;

pub const H_LONG_BUSY_ORDER_1_MSEC: i32 = 9900;

pub const H_LONG_BUSY_ORDER_1_SEC: i32 = 9903;

pub const H_LONG_BUSY_START_RANGE: i32 = 9900;

pub const H_MANAGE_TRACE: i32 = 448;

pub const H_MASK_PARM: i32 = -37;

pub const H_MAX_PHYSMEM_BITS: i32 = 51;

pub const H_MCG_FULL: i32 = -38;

pub const H_MCG_PARM: i32 = -32;

pub const H_MEM_ACCESS_PARM: i32 = -29;

pub const H_MEM_PARM: i32 = -28;

pub const H_MIGRATE_DMA: i32 = 120;

pub const H_MLENGTH_PARM: i32 = -27;

pub const H_MODIFY_HEA_PORT: i32 = 608;

pub const H_MODIFY_HEA_QP: i32 = 592;

pub const H_MODIFY_PORT: i32 = 392;

pub const H_MODIFY_QP: i32 = 360;

pub const H_MODIFY_VAS_WINDOW: i32 = 908;

pub const H_MR_CONDITION: i32 = -43;

pub const H_MULTICAST_CTRL: i32 = 304;

pub const H_MULTI_THREADS_ACTIVE: i32 = -9005;

pub const H_N: crate::ctypes::c_ulong = 4;

pub const H_NOOP: i32 = -63;

pub const H_NOT_ACTIVE: i32 = -71;

pub const H_NOT_AVAILABLE: i32 = 3;

pub const H_NOT_ENOUGH_RESOURCES: i32 = -44;

pub const H_NOT_FOUND: i32 = -7;

pub const H_NO_MEM: i32 = -9;

pub const H_OP_MODE: i32 = -73;

pub const H_OUTSTANDING_COP_OPS: i32 = -9006;

pub const H_OVERLAP: i32 = -68;

pub const H_P2: i32 = -55;

pub const H_P3: i32 = -56;

pub const H_P4: i32 = -57;

pub const H_P5: i32 = -58;

pub const H_P6: i32 = -59;

pub const H_P7: i32 = -60;

pub const H_P8: i32 = -61;

pub const H_P9: i32 = -62;

pub const H_PAGE_4K_PFN: i32 = 8192;

pub const H_PAGE_BUSY: crate::ctypes::c_ulong = 64;

pub const H_PAGE_COMBO: i32 = 4096;

pub const H_PAGE_HASHPTE: crate::ctypes::c_ulong = 36028797018963968;

pub const H_PAGE_INIT: i32 = 44;

pub const H_PAGE_IN_SHARED: i32 = 1;

pub const H_PAGE_REGISTERED: i32 = 15;

pub const H_PAGE_SET_ACTIVE: crate::ctypes::c_ulong = 34359738368;

pub const H_PAGE_SET_LOANED: crate::ctypes::c_ulong = 64424509440;

pub const H_PAGE_SET_UNUSED: crate::ctypes::c_ulong = 60129542144;

pub const H_PAGE_STATE_CHANGE: crate::ctypes::c_ulong = 34359738368;

pub const H_PAGE_THP_HUGE: i32 = 8192;

pub const H_PAGE_UNUSED: crate::ctypes::c_ulong = 25769803776;

pub const H_PARAMETER: i32 = -4;

pub const H_PARTIAL: i32 = 5;

pub const H_PARTIAL_STORE: i32 = 16;

pub const H_PENDING: i32 = 17;

pub const H_PERFMON: i32 = 124;

pub const H_PERMISSION: i32 = -11;

pub const H_PGD_INDEX_SIZE: i32 = 8;

pub const H_PGTABLE_EADDR_SIZE: i32 = 52;

pub const H_PGTABLE_RANGE: crate::ctypes::c_ulong = 4503599627370496;

pub const H_PIC: i32 = 248;

pub const H_PKS_CONFIRM_OBJECT_FLUSHED: i32 = 1084;

pub const H_PKS_GEN_KEY: i32 = 1072;

pub const H_PKS_GEN_PASSWORD: i32 = 1060;

pub const H_PKS_GET_CONFIG: i32 = 1052;

pub const H_PKS_READ_OBJECT: i32 = 1076;

pub const H_PKS_REMOVE_OBJECT: i32 = 1080;

pub const H_PKS_SET_PASSWORD: i32 = 1056;

pub const H_PKS_WRITE_OBJECT: i32 = 1068;

pub const H_PMD_FRAG_NR: crate::ctypes::c_ulong = 4;

pub const H_PMD_FRAG_SIZE_SHIFT: i32 = 14;

pub const H_PMD_INDEX_SIZE: i32 = 10;

pub const H_POLL_PENDING: i32 = 472;

pub const H_PORT_PARM: i32 = -31;

pub const H_PP1: crate::ctypes::c_ulong = 2;

pub const H_PP2: crate::ctypes::c_ulong = 1;

pub const H_PRIVILEGE: i32 = -3;

pub const H_PROD: i32 = 232;

pub const H_PROTECT: i32 = 24;

pub const H_PTEG_FULL: i32 = -6;

pub const H_PTE_FRAG_NR: crate::ctypes::c_ulong = 16;

pub const H_PTE_FRAG_SIZE_SHIFT: i32 = 12;

pub const H_PTE_INDEX_SIZE: i32 = 8;

pub const H_PTE_NONE_MASK: crate::ctypes::c_ulong = 36028797018968128;

pub const H_PTE_PKEY_BIT0: crate::ctypes::c_ulong = 72057594037927936;

pub const H_PTE_PKEY_BIT1: crate::ctypes::c_ulong = 144115188075855872;

pub const H_PTE_PKEY_BIT2: crate::ctypes::c_ulong = 288230376151711744;

pub const H_PTE_PKEY_BIT3: crate::ctypes::c_ulong = 576460752303423488;

pub const H_PTE_PKEY_BIT4: crate::ctypes::c_ulong = 1152921504606846976;

pub const H_PTRS_PER_PMD: i32 = 1024;

pub const H_PTRS_PER_PTE: i32 = 256;

pub const H_PTRS_PER_PUD: i32 = 1024;

pub const H_PUD_CACHE_INDEX: i32 = 11;

pub const H_PUD_INDEX_SIZE: i32 = 10;

pub const H_PURR: i32 = 244;

pub const H_PUT_TCE: i32 = 32;

pub const H_PUT_TCE_INDIRECT: i32 = 316;

pub const H_PUT_TERM_CHAR: i32 = 88;

pub const H_P_COUNTER: i32 = -40;

pub const H_QUERY_HCA: i32 = 384;

pub const H_QUERY_HEA: i32 = 600;

pub const H_QUERY_HEA_PORT: i32 = 604;

pub const H_QUERY_HEA_QP: i32 = 596;

pub const H_QUERY_INT_STATE: i32 = 484;

pub const H_QUERY_MR: i32 = 376;

pub const H_QUERY_MW: i32 = 380;

pub const H_QUERY_NX_CAPABILITIES: i32 = 924;

pub const H_QUERY_PORT: i32 = 388;

pub const H_QUERY_QP: i32 = 364;

pub const H_QUERY_VAS_CAPABILITIES: i32 = 920;

pub const H_QUERY_VAS_WINDOW: i32 = 916;

pub const H_RANDOM: i32 = 768;

pub const H_RCQ_PARM: i32 = -19;

pub const H_READ: i32 = 12;

pub const H_READ_4: crate::ctypes::c_ulong = 137438953472;

pub const H_REAL_TO_LOGICAL: i32 = 92;

pub const H_REGISTER_HEA_RPAGES: i32 = 620;

pub const H_REGISTER_LOGICAL_LAN: i32 = 276;

pub const H_REGISTER_PROC_TBL: i32 = 892;

pub const H_REGISTER_RPAGES: i32 = 428;

pub const H_REGISTER_SMR: i32 = 372;

pub const H_REGISTER_VPA: i32 = 220;

pub const H_REGISTER_VTERM: i32 = 340;

pub const H_REG_BCMC: i32 = 612;

pub const H_REG_CRQ: i32 = 252;

pub const H_REG_SUB_CRQ: i32 = 732;

pub const H_REMOTE_PARM: i32 = -15;

pub const H_REMOVE: i32 = 4;

pub const H_REMOVE_RPT: i32 = 424;

pub const H_REQUEST_VMC: i32 = 864;

pub const H_REREGISTER_PMR: i32 = 368;

pub const H_RESCINDED: i32 = -46;

pub const H_RESERVED_DABR: i32 = -8;

pub const H_RESET_EVENTS: i32 = 348;

pub const H_RESIZE_HPT_COMMIT: i32 = 880;

pub const H_RESIZE_HPT_PREPARE: i32 = 876;

pub const H_RESIZE_MR: i32 = 408;

pub const H_RESOURCE: i32 = -16;

pub const H_RH_PARM: i32 = -18;

pub const H_RPTI_PAGE_1G: i32 = 8;

pub const H_RPTI_PAGE_2M: i32 = 4;

pub const H_RPTI_PAGE_4K: i32 = 1;

pub const H_RPTI_PAGE_64K: i32 = 2;

pub const H_RPTI_PAGE_ALL: crate::ctypes::c_ulong = 18446744073709551615;

pub const H_RPTI_TARGET_CMMU: i32 = 1;

pub const H_RPTI_TARGET_CMMU_LOCAL: i32 = 2;

pub const H_RPTI_TARGET_NMMU: i32 = 4;

pub const H_RPTI_TYPE_ALL: i32 = 14;

pub const H_RPTI_TYPE_NESTED: i32 = 1;

pub const H_RPTI_TYPE_NESTED_ALL: i32 = 14;

pub const H_RPTI_TYPE_PAT: i32 = 8;

pub const H_RPTI_TYPE_PRT: i32 = 8;

pub const H_RPTI_TYPE_PWC: i32 = 4;

pub const H_RPTI_TYPE_TLB: i32 = 2;

pub const H_RPT_INVALIDATE: i32 = 1096;

pub const H_RTAS: i32 = 61440;

pub const H_RT_PARM: i32 = -22;

pub const H_R_STATE: i32 = -45;

pub const H_R_XLATE: crate::ctypes::c_ulong = 274877906944;

pub const H_SCM_BIND_MEM: i32 = 1004;

pub const H_SCM_FLUSH: i32 = 1100;

pub const H_SCM_HEALTH: i32 = 1024;

pub const H_SCM_PERFORMANCE_STATS: i32 = 1048;

pub const H_SCM_QUERY_BLOCK_MEM_BINDING: i32 = 1012;

pub const H_SCM_QUERY_LOGICAL_MEM_BINDING: i32 = 1016;

pub const H_SCM_READ_METADATA: i32 = 996;

pub const H_SCM_UNBIND_ALL: i32 = 1020;

pub const H_SCM_UNBIND_MEM: i32 = 1008;

pub const H_SCM_WRITE_METADATA: i32 = 1000;

pub const H_SCQ_PARM: i32 = -20;

pub const H_SEND_CRQ: i32 = 264;

pub const H_SEND_LOGICAL_LAN: i32 = 288;

pub const H_SEND_SUB_CRQ: i32 = 740;

pub const H_SEND_SUB_CRQ_INDIRECT: i32 = 744;

pub const H_SESSION_ERR_DETECTED: i32 = 26;

pub const H_SET_ASR: i32 = 48;

pub const H_SET_DABR: i32 = 40;

pub const H_SET_MODE: i32 = 796;

pub const H_SET_MODE_RESOURCE_ADDR_TRANS_MODE: i32 = 3;

pub const H_SET_MODE_RESOURCE_LE: i32 = 4;

pub const H_SET_MODE_RESOURCE_SET_CIABR: i32 = 1;

pub const H_SET_MODE_RESOURCE_SET_DAWR0: i32 = 2;

pub const H_SET_MODE_RESOURCE_SET_DAWR1: i32 = 5;

pub const H_SET_MPP: i32 = 720;

pub const H_SET_PARTITION_TABLE: i32 = 63488;

pub const H_SET_PPP: i32 = 240;

pub const H_SET_SPRG0: i32 = 36;

pub const H_SET_XDABR: i32 = 308;

pub const H_SG_LIST: i32 = -72;

pub const H_SIGNAL_SYS_RESET: i32 = 896;

pub const H_SIGNAL_SYS_RESET_ALL: i32 = -1;

pub const H_SIGNAL_SYS_RESET_ALL_OTHERS: i32 = -2;

pub const H_SIGT_PARM: i32 = -24;

pub const H_SOURCE_PARM: i32 = -13;

pub const H_STATE: i32 = -75;

pub const H_STUFF_TCE: i32 = 312;

pub const H_ST_PARM: i32 = -23;

pub const H_SUCCESS: i32 = 0;

pub const H_SVM_INIT_ABORT: i32 = 61204;

pub const H_SVM_INIT_DONE: i32 = 61196;

pub const H_SVM_INIT_START: i32 = 61192;

pub const H_SVM_PAGE_IN: i32 = 61184;

pub const H_SVM_PAGE_OUT: i32 = 61188;

pub const H_TABLE_FULL: i32 = -41;

pub const H_TLB_INVALIDATE: i32 = 63496;

pub const H_TOKEN_PARM: i32 = -25;

pub const H_TOO_BIG: i32 = -64;

pub const H_TOO_HARD: i32 = 9999;

pub const H_TRACE_PARM: i32 = -35;

pub const H_TSIZE_PARM: i32 = -34;

pub const H_UNBIND_SCOPE_ALL: i32 = 1;

pub const H_UNBIND_SCOPE_DRC: i32 = 2;

pub const H_UNSUPPORTED: i32 = -67;

pub const H_UNSUPPORTED_FLAG_END: i32 = -511;

pub const H_UNSUPPORTED_FLAG_START: i32 = -256;

pub const H_UPDATE_DT: i32 = 61443;

pub const H_VASI_ABORTED: i32 = 2;

pub const H_VASI_COMPLETED: i32 = 6;

pub const H_VASI_ENABLED: i32 = 1;

pub const H_VASI_INVALID: i32 = 0;

pub const H_VASI_RESUMED: i32 = 5;

pub const H_VASI_SIGNAL: i32 = 672;

pub const H_VASI_SIGNAL_ABORT: i32 = 2;

pub const H_VASI_SIGNAL_CANCEL: i32 = 1;

pub const H_VASI_SIGNAL_COMPLETE: i32 = 4;

pub const H_VASI_SIGNAL_ENABLE: i32 = 5;

pub const H_VASI_SIGNAL_FAILOVER: i32 = 6;

pub const H_VASI_SIGNAL_SUSPEND: i32 = 3;

pub const H_VASI_STATE: i32 = 676;

pub const H_VASI_SUSPENDED: i32 = 4;

pub const H_VASI_SUSPENDING: i32 = 3;

pub const H_VIOCTL: i32 = 680;

pub const H_VIO_SIGNAL: i32 = 260;

pub const H_VL_PARM: i32 = -33;

pub const H_VMALLOC_END: crate::ctypes::c_ulong = 13837872805049270272;

pub const H_VMALLOC_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const H_VMALLOC_START: crate::ctypes::c_ulong = 13837309855095848960;

pub const H_VMEMMAP_END: crate::ctypes::c_ulong = 13838998704956112896;

pub const H_VMEMMAP_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const H_VMEMMAP_START: crate::ctypes::c_ulong = 13838435755002691584;

pub const H_VPA_DEREG_DTL: crate::ctypes::c_ulong = 6;

pub const H_VPA_DEREG_SLB: crate::ctypes::c_ulong = 7;

pub const H_VPA_DEREG_VPA: crate::ctypes::c_ulong = 5;

pub const H_VPA_FUNC_MASK: crate::ctypes::c_ulong = 7;

pub const H_VPA_FUNC_SHIFT: i32 = 45;

pub const H_VPA_REG_DTL: crate::ctypes::c_ulong = 2;

pub const H_VPA_REG_SLB: crate::ctypes::c_ulong = 3;

pub const H_VPA_REG_VPA: crate::ctypes::c_ulong = 1;

pub const H_VTERM_PARTNER_INFO: i32 = 336;

pub const H_WATCHDOG: i32 = 1116;

pub const H_XIRR: i32 = 116;

pub const H_XIRR_X: i32 = 764;

pub const H_ZERO_PAGE: crate::ctypes::c_ulong = 32768;

pub const ICTRL_EDC: i32 = 67108864;

pub const ICTRL_EICE: i32 = 134217728;

pub const ICTRL_EICP: i32 = 256;

pub const IDC_CERR1: i32 = 2097152;

pub const IDC_CERR2: i32 = 1048576;

pub const IDC_CERR3: i32 = 524288;

pub const IDC_DISABLE: i32 = 67108864;

pub const IDC_ENABLE: i32 = 33554432;

pub const IDC_ENABLED: u32 = 2147483648;

pub const IDC_INVALL: i32 = 201326592;

pub const IDC_LDLCK: i32 = 100663296;

pub const IDC_UNALL: i32 = 167772160;

pub const IDC_UNLINE: i32 = 134217728;

pub const IFETCH_ALIGN_BYTES: i32 = 16;

pub const IFETCH_ALIGN_SHIFT: i32 = 4;

pub const INTERNODE_CACHE_SHIFT: i32 = 7;

pub const INVALID_REGION_ID: crate::ctypes::c_ulong = 5;

pub const INVALID_RPTE_HIDX: crate::ctypes::c_ulong = 0;

pub const INVALID_THREAD_HWID: i32 = 4095;

pub const IOCSIZE_MASK: i32 = 536805376;

pub const IOC_IN: u32 = 2147483648;

pub const IOC_OUT: u32 = 1073741824;

pub const IO_REGION_ID: crate::ctypes::c_ulong = 3;

pub const IRQS_ALL_DISABLED: i32 = 3;

pub const IRQS_DISABLED: i32 = 1;

pub const IRQS_ENABLED: i32 = 0;

pub const IRQS_PMI_DISABLED: i32 = 2;

pub const JUMP_ENTRY_TYPE: &[u8; 8] = b".8byte \0";

pub const KSTACK_INDEX: slb_index = 1;

pub const KUAP_READ: i32 = 1;

pub const KUAP_READ_WRITE: i32 = 3;

pub const KUAP_WRITE: i32 = 2;

pub const KVM_HWTHREAD_IN_IDLE: i32 = 1;

pub const KVM_HWTHREAD_IN_KERNEL: i32 = 0;

pub const KVM_HWTHREAD_IN_KVM: i32 = 2;

pub const L1_CACHE_BYTES: i32 = 128;

pub const L1_CACHE_SHIFT: i32 = 7;

pub const L2CR_L2BYP: i32 = 8192;

pub const L2CR_L2CLK_DISABLED: i32 = 0;

pub const L2CR_L2CLK_DIV1: i32 = 33554432;

pub const L2CR_L2CLK_DIV1_5: i32 = 67108864;

pub const L2CR_L2CLK_DIV2: i32 = 134217728;

pub const L2CR_L2CLK_DIV2_5: i32 = 167772160;

pub const L2CR_L2CLK_DIV3: i32 = 201326592;

pub const L2CR_L2CLK_MASK: i32 = 234881024;

pub const L2CR_L2CTL: i32 = 1048576;

pub const L2CR_L2DF: i32 = 16384;

pub const L2CR_L2DO: i32 = 4194304;

pub const L2CR_L2DO_745x: i32 = 65536;

pub const L2CR_L2E: u32 = 2147483648;

pub const L2CR_L2HWF_745x: i32 = 2048;

pub const L2CR_L2I: i32 = 2097152;

pub const L2CR_L2IO_745x: i32 = 1048576;

pub const L2CR_L2IP: i32 = 1;

pub const L2CR_L2OH_0_5: i32 = 0;

pub const L2CR_L2OH_1_0: i32 = 65536;

pub const L2CR_L2OH_MASK: i32 = 196608;

pub const L2CR_L2PE: i32 = 1073741824;

pub const L2CR_L2RAM_FLOW: i32 = 0;

pub const L2CR_L2RAM_MASK: i32 = 25165824;

pub const L2CR_L2RAM_PIPE: i32 = 16777216;

pub const L2CR_L2RAM_PIPE_LW: i32 = 25165824;

pub const L2CR_L2REP_745x: i32 = 4096;

pub const L2CR_L2SIZ_1MB: i32 = 805306368;

pub const L2CR_L2SIZ_256KB: i32 = 268435456;

pub const L2CR_L2SIZ_512KB: i32 = 536870912;

pub const L2CR_L2SIZ_MASK: i32 = 805306368;

pub const L2CR_L2SL: i32 = 32768;

pub const L2CR_L2TS: i32 = 262144;

pub const L2CR_L2WT: i32 = 524288;

pub const L3CR_L3APE: i32 = 536870912;

pub const L3CR_L3CKSP: i32 = 196608;

pub const L3CR_L3CLKDIV: i32 = 58720256;

pub const L3CR_L3CLKEN: i32 = 134217728;

pub const L3CR_L3DO: i32 = 64;

pub const L3CR_L3E: u32 = 2147483648;

pub const L3CR_L3HWF: i32 = 2048;

pub const L3CR_L3I: i32 = 1024;

pub const L3CR_L3IO: i32 = 4194304;

pub const L3CR_L3NIRCA: i32 = 128;

pub const L3CR_L3PE: i32 = 1073741824;

pub const L3CR_L3PSP: i32 = 57344;

pub const L3CR_L3REP: i32 = 4096;

pub const L3CR_L3RES: i32 = 67108864;

pub const L3CR_L3RT: i32 = 768;

pub const L3CR_L3SIZ: i32 = 268435456;

pub const L3CR_L3SPO: i32 = 262144;

pub const L3CR_PMEN: i32 = 4;

pub const L3CR_PMSIZ: i32 = 1;

pub const LAST_CPUPID_SHIFT: i32 = 19;

pub const LAST_CPUPID_WIDTH: i32 = 19;

pub const LAST__CPU_MASK: i32 = 2047;

pub const LAST__CPU_SHIFT: i32 = 11;

pub const LCTRL1_CRWE_RO: i32 = 262144;

pub const LCTRL1_CRWE_RW: i32 = 0;

pub const LCTRL1_CRWE_WO: i32 = 786432;

pub const LCTRL1_CRWF_RO: i32 = 65536;

pub const LCTRL1_CRWF_RW: i32 = 0;

pub const LCTRL1_CRWF_WO: i32 = 196608;

pub const LCTRL1_CTE_GT: u32 = 3221225472;

pub const LCTRL1_CTF_LT: i32 = 335544320;

pub const LCTRL2_LW0EN: u32 = 2147483648;

pub const LCTRL2_LW0LADC: i32 = 33554432;

pub const LCTRL2_LW0LA_E: i32 = 0;

pub const LCTRL2_LW0LA_EandF: i32 = 134217728;

pub const LCTRL2_LW0LA_F: i32 = 67108864;

pub const LCTRL2_SLW0EN: i32 = 2;

pub const LDX_BE: &[u8; 7] = b"ldbrx \0";

pub const LHZX_BE: &[u8; 7] = b"lhbrx \0";

pub const LINEAR_INDEX: slb_index = 0;

pub const LINEAR_MAP_REGION_ID: i32 = 1;

pub const LOW_SLICE_ARRAY_SZ: i32 = 8;

pub const LPCR_AIL: crate::ctypes::c_ulong = 25165824;

pub const LPCR_AIL_0: crate::ctypes::c_ulong = 0;

pub const LPCR_AIL_3: crate::ctypes::c_ulong = 25165824;

pub const LPCR_DPFD: crate::ctypes::c_ulong = 31525197391593472;

pub const LPCR_DPFD_SH: i32 = 52;

pub const LPCR_GTSE: crate::ctypes::c_ulong = 1024;

pub const LPCR_HAIL: crate::ctypes::c_ulong = 67108864;

pub const LPCR_HDICE: crate::ctypes::c_ulong = 1;

pub const LPCR_HEIC: crate::ctypes::c_ulong = 16;

pub const LPCR_HR: crate::ctypes::c_ulong = 1048576;

pub const LPCR_HVICE: crate::ctypes::c_ulong = 2;

pub const LPCR_ILE: crate::ctypes::c_ulong = 33554432;

pub const LPCR_ISL: crate::ctypes::c_ulong = 2305843009213693952;

pub const LPCR_LD: crate::ctypes::c_ulong = 131072;

pub const LPCR_LPES0: crate::ctypes::c_ulong = 8;

pub const LPCR_LPES1: crate::ctypes::c_ulong = 4;

pub const LPCR_LPES: i32 = 12;

pub const LPCR_LPES_SH: i32 = 2;

pub const LPCR_MER: crate::ctypes::c_ulong = 2048;

pub const LPCR_MER_SH: i32 = 11;

pub const LPCR_ONL: crate::ctypes::c_ulong = 262144;

pub const LPCR_PECE0: crate::ctypes::c_ulong = 16384;

pub const LPCR_PECE1: crate::ctypes::c_ulong = 8192;

pub const LPCR_PECE2: crate::ctypes::c_ulong = 4096;

pub const LPCR_PECE: crate::ctypes::c_ulong = 126976;

pub const LPCR_PECEDH: crate::ctypes::c_ulong = 32768;

pub const LPCR_PECEDP: crate::ctypes::c_ulong = 65536;

pub const LPCR_PECE_HVEE: crate::ctypes::c_ulong = 70368744177664;

pub const LPCR_RMI: crate::ctypes::c_ulong = 2;

pub const LPCR_RMLS: i32 = 469762048;

pub const LPCR_RMLS_SH: i32 = 26;

pub const LPCR_TC: crate::ctypes::c_ulong = 512;

pub const LPCR_UPRT: crate::ctypes::c_ulong = 4194304;

pub const LPCR_VC_SH: i32 = 61;

pub const LPCR_VPM0: crate::ctypes::c_ulong = 9223372036854775808;

pub const LPCR_VPM1: crate::ctypes::c_ulong = 4611686018427387904;

pub const LPCR_VRMASD: crate::ctypes::c_ulong = 4362862139015168;

pub const LPCR_VRMASD_SH: i32 = 47;

pub const LPCR_VRMA_L: crate::ctypes::c_ulong = 2251799813685248;

pub const LPCR_VRMA_LP0: crate::ctypes::c_ulong = 281474976710656;

pub const LPCR_VRMA_LP1: crate::ctypes::c_ulong = 140737488355328;

pub const LPPACA_OLD_SHARED_PROC: i32 = 2;

pub const LP_BITS: i32 = 8;

pub const LP_SHIFT: i32 = 12;

pub const LWZX_BE: &[u8; 7] = b"lwbrx \0";

pub const MAX_EA_BITS_PER_CONTEXT: i32 = 49;

pub const MAX_HCALL_OPCODE: i32 = 1116;

pub const MAX_IO_CTX_CNT: i32 = 1;

pub const MAX_KERNEL_CTX_CNT: crate::ctypes::c_ulong = 4;

pub const MAX_MCE_DEPTH: i32 = 4;

pub const MAX_NR_ZONES: i32 = 2;

pub const MAX_NUMNODES: i32 = 256;

pub const MAX_PHYSMEM_BITS: i32 = 51;

pub const MAX_PTRS_PER_PGD: i32 = 8192;

pub const MAX_PTRS_PER_PMD: i32 = 1024;

pub const MAX_PTRS_PER_PTE: i32 = 256;

pub const MAX_PTRS_PER_PUD: i32 = 1024;

pub const MAX_SMT_THREADS: i32 = 8;

pub const MAX_SUBCORES: i32 = 4;

pub const MAX_SUBCORE_PER_CORE: i32 = 4;

pub const MAX_UINSN_BYTES: i32 = 8;

pub const MAX_USER_CONTEXT: crate::ctypes::c_ulong = 524286;

pub const MAX_USER_CONTEXT_65BIT_VA: crate::ctypes::c_ulong = 65534;

pub const MAX_VMALLOC_CTX_CNT: i32 = 1;

pub const MAX_VMEMMAP_CTX_CNT: i32 = 1;

pub const MINSIGSTKSZ: i32 = 8192;

pub const MIN_USER_CONTEXT: crate::ctypes::c_ulong = 9;

pub const MMCR0_BHRBA: crate::ctypes::c_ulong = 2097152;

pub const MMCR0_C56RUN: crate::ctypes::c_ulong = 256;

pub const MMCR0_EBE: crate::ctypes::c_ulong = 1048576;

pub const MMCR0_FC56: crate::ctypes::c_ulong = 16;

pub const MMCR0_FC: crate::ctypes::c_ulong = 2147483648;

pub const MMCR0_FCECE: crate::ctypes::c_ulong = 33554432;

pub const MMCR0_FCHV: crate::ctypes::c_ulong = 1;

pub const MMCR0_FCM0: crate::ctypes::c_ulong = 134217728;

pub const MMCR0_FCM1: crate::ctypes::c_ulong = 268435456;

pub const MMCR0_FCP: crate::ctypes::c_ulong = 536870912;

pub const MMCR0_FCS: crate::ctypes::c_ulong = 1073741824;

pub const MMCR0_FCTA: crate::ctypes::c_ulong = 4;

pub const MMCR0_FCTI: crate::ctypes::c_ulong = 8;

pub const MMCR0_FCWAIT: crate::ctypes::c_ulong = 2;

pub const MMCR0_KERNEL_DISABLE: crate::ctypes::c_ulong = 1073741824;

pub const MMCR0_PMAO: crate::ctypes::c_ulong = 128;

pub const MMCR0_PMAO_SYNC: crate::ctypes::c_ulong = 2048;

pub const MMCR0_PMC1CE: crate::ctypes::c_ulong = 32768;

pub const MMCR0_PMCC: crate::ctypes::c_ulong = 786432;

pub const MMCR0_PMCCEXT: crate::ctypes::c_ulong = 512;

pub const MMCR0_PMCC_U6: crate::ctypes::c_ulong = 524288;

pub const MMCR0_PMCjCE: crate::ctypes::c_ulong = 16384;

pub const MMCR0_PMXE: crate::ctypes::c_ulong = 67108864;

pub const MMCR0_PROBLEM_DISABLE: crate::ctypes::c_ulong = 536870912;

pub const MMCR0_SHRFC: crate::ctypes::c_ulong = 64;

pub const MMCR0_TBEE: crate::ctypes::c_ulong = 4194304;

pub const MMCR0_TRIGGER: crate::ctypes::c_ulong = 8192;

pub const MMCR0_USER_MASK: crate::ctypes::c_ulong = 2214592640;

pub const MMCR2_USER_MASK: crate::ctypes::c_ulong = 4620710844295151616;

pub const MMCRA_BHRB_DISABLE: crate::ctypes::c_ulong = 137438953472;

pub const MMCRA_SAMPLE_ENABLE: crate::ctypes::c_ulong = 1;

pub const MMCRA_SDAR_DCACHE_MISS: crate::ctypes::c_ulong = 1073741824;

pub const MMCRA_SDAR_ERAT_MISS: crate::ctypes::c_ulong = 536870912;

pub const MMCRA_SDSYNC: crate::ctypes::c_ulong = 2147483648;

pub const MMCRA_SIHV: crate::ctypes::c_ulong = 268435456;

pub const MMCRA_SIPR: crate::ctypes::c_ulong = 134217728;

pub const MMCRA_SLOT: crate::ctypes::c_ulong = 117440512;

pub const MMCRA_SLOT_SHIFT: i32 = 24;

pub const MMU_FTRS_ALWAYS: i32 = 0;

pub const MMU_FTRS_CELL: crate::ctypes::c_ulong = 738197505;

pub const MMU_FTRS_DEFAULT_HPTE_ARCH_V2: crate::ctypes::c_ulong = 201326593;

pub const MMU_FTRS_PA6T: crate::ctypes::c_ulong = 771751937;

pub const MMU_FTRS_POSSIBLE: crate::ctypes::c_uint = 4261477953;

pub const MMU_FTRS_POWER10: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTRS_POWER5: crate::ctypes::c_ulong = 469762049;

pub const MMU_FTRS_POWER6: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTRS_POWER7: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTRS_POWER8: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTRS_POWER9: crate::ctypes::c_ulong = 469786625;

pub const MMU_FTRS_POWER: crate::ctypes::c_ulong = 201326593;

pub const MMU_FTRS_PPC970: crate::ctypes::c_ulong = 201359361;

pub const MMU_FTR_16M_PAGE: crate::ctypes::c_ulong = 67108864;

pub const MMU_FTR_1T_SEGMENT: crate::ctypes::c_ulong = 1073741824;

pub const MMU_FTR_68_BIT_VA: crate::ctypes::c_ulong = 8192;

pub const MMU_FTR_BIG_PHYS: crate::ctypes::c_ulong = 131072;

pub const MMU_FTR_BOOK3S_KUAP: crate::ctypes::c_ulong = 512;

pub const MMU_FTR_BOOK3S_KUEP: crate::ctypes::c_ulong = 1024;

pub const MMU_FTR_CI_LARGE_PAGE: crate::ctypes::c_ulong = 536870912;

pub const MMU_FTR_GTSE: crate::ctypes::c_ulong = 4096;

pub const MMU_FTR_HPTE_TABLE: crate::ctypes::c_ulong = 1;

pub const MMU_FTR_KERNEL_RO: crate::ctypes::c_ulong = 16384;

pub const MMU_FTR_LOCKLESS_TLBIE: crate::ctypes::c_ulong = 268435456;

pub const MMU_FTR_LOCK_BCAST_INVAL: crate::ctypes::c_ulong = 1048576;

pub const MMU_FTR_NEED_DTLB_SW_LRU: crate::ctypes::c_ulong = 2097152;

pub const MMU_FTR_NO_SLBIE_B: crate::ctypes::c_ulong = 33554432;

pub const MMU_FTR_NX_DSI: crate::ctypes::c_ulong = 2147483648;

pub const MMU_FTR_PKEY: crate::ctypes::c_ulong = 2048;

pub const MMU_FTR_TLBIEL: crate::ctypes::c_ulong = 134217728;

pub const MMU_FTR_TLBIE_CROP_VA: crate::ctypes::c_ulong = 32768;

pub const MMU_FTR_TYPE_40x: crate::ctypes::c_ulong = 4;

pub const MMU_FTR_TYPE_44x: crate::ctypes::c_ulong = 8;

pub const MMU_FTR_TYPE_47x: crate::ctypes::c_ulong = 32;

pub const MMU_FTR_TYPE_8xx: crate::ctypes::c_ulong = 2;

pub const MMU_FTR_TYPE_FSL_E: crate::ctypes::c_ulong = 16;

pub const MMU_FTR_TYPE_RADIX: crate::ctypes::c_ulong = 64;

pub const MMU_FTR_USE_HIGH_BATS: crate::ctypes::c_ulong = 65536;

pub const MMU_FTR_USE_TLBILX: crate::ctypes::c_ulong = 524288;

pub const MMU_FTR_USE_TLBIVAX_BCAST: crate::ctypes::c_ulong = 262144;

pub const MMU_NO_CONTEXT: crate::ctypes::c_ulong = 18446744073709551615;

pub const MMU_PAGE_16G: i32 = 14;

pub const MMU_PAGE_16K: i32 = 1;

pub const MMU_PAGE_16M: i32 = 10;

pub const MMU_PAGE_1G: i32 = 13;

pub const MMU_PAGE_1M: i32 = 6;

pub const MMU_PAGE_256K: i32 = 4;

pub const MMU_PAGE_256M: i32 = 12;

pub const MMU_PAGE_2M: i32 = 7;

pub const MMU_PAGE_4K: i32 = 0;

pub const MMU_PAGE_4M: i32 = 8;

pub const MMU_PAGE_512K: i32 = 5;

pub const MMU_PAGE_64G: i32 = 15;

pub const MMU_PAGE_64K: i32 = 2;

pub const MMU_PAGE_64K_AP: i32 = 3;

pub const MMU_PAGE_64M: i32 = 11;

pub const MMU_PAGE_8M: i32 = 9;

pub const MMU_PAGE_COUNT: i32 = 16;

pub const MMU_SEGSIZE_1T: i32 = 1;

pub const MMU_SEGSIZE_256M: i32 = 0;

pub const MSR_64BIT: crate::ctypes::c_ulong = 9223372036854775808;

pub const MSR_: crate::ctypes::c_ulong = 1152921504606851123;

pub const MSR_BE: crate::ctypes::c_ulong = 512;

pub const MSR_BE_LG: i32 = 9;

pub const MSR_CE: crate::ctypes::c_ulong = 131072;

pub const MSR_CE_LG: i32 = 17;

pub const MSR_DE: crate::ctypes::c_ulong = 512;

pub const MSR_DE_LG: i32 = 9;

pub const MSR_DR: crate::ctypes::c_ulong = 16;

pub const MSR_DR_LG: i32 = 4;

pub const MSR_EE: crate::ctypes::c_ulong = 32768;

pub const MSR_EE_LG: i32 = 15;

pub const MSR_FE0: crate::ctypes::c_ulong = 2048;

pub const MSR_FE0_LG: i32 = 11;

pub const MSR_FE1: crate::ctypes::c_ulong = 256;

pub const MSR_FE1_LG: i32 = 8;

pub const MSR_FP: crate::ctypes::c_ulong = 8192;

pub const MSR_FP_LG: i32 = 13;

pub const MSR_HV: crate::ctypes::c_ulong = 1152921504606846976;

pub const MSR_HV_LG: i32 = 60;

pub const MSR_IDLE: crate::ctypes::c_ulong = 10376293541461626881;

pub const MSR_ILE: crate::ctypes::c_ulong = 65536;

pub const MSR_ILE_LG: i32 = 16;

pub const MSR_IP: crate::ctypes::c_ulong = 64;

pub const MSR_IP_LG: i32 = 6;

pub const MSR_IR: crate::ctypes::c_ulong = 32;

pub const MSR_IR_LG: i32 = 5;

pub const MSR_KERNEL: crate::ctypes::c_ulong = 10376293541461626931;

pub const MSR_LE: crate::ctypes::c_ulong = 1;

pub const MSR_LE_LG: i32 = 0;

pub const MSR_ME: crate::ctypes::c_ulong = 4096;

pub const MSR_ME_LG: i32 = 12;

pub const MSR_PE: crate::ctypes::c_ulong = 8;

pub const MSR_PE_LG: i32 = 3;

pub const MSR_PMM: crate::ctypes::c_ulong = 4;

pub const MSR_PMM_LG: i32 = 2;

pub const MSR_POW: crate::ctypes::c_ulong = 262144;

pub const MSR_POW_LG: i32 = 18;

pub const MSR_PR: crate::ctypes::c_ulong = 16384;

pub const MSR_PR_LG: i32 = 14;

pub const MSR_PX: crate::ctypes::c_ulong = 4;

pub const MSR_PX_LG: i32 = 2;

pub const MSR_RI: crate::ctypes::c_ulong = 2;

pub const MSR_RI_LG: i32 = 1;

pub const MSR_S: crate::ctypes::c_ulong = 4194304;

pub const MSR_SE: crate::ctypes::c_ulong = 1024;

pub const MSR_SE_LG: i32 = 10;

pub const MSR_SF: crate::ctypes::c_ulong = 9223372036854775808;

pub const MSR_SF_LG: i32 = 63;

pub const MSR_SINGLESTEP: crate::ctypes::c_ulong = 1024;

pub const MSR_SPE: i32 = 0;

pub const MSR_S_LG: i32 = 22;

pub const MSR_TGPR: crate::ctypes::c_ulong = 131072;

pub const MSR_TGPR_LG: i32 = 17;

pub const MSR_TM: crate::ctypes::c_ulong = 4294967296;

pub const MSR_TM_LG: i32 = 32;

pub const MSR_TS_LG: i32 = 33;

pub const MSR_TS_MASK: crate::ctypes::c_ulong = 25769803776;

pub const MSR_TS_N: i32 = 0;

pub const MSR_TS_S: crate::ctypes::c_ulong = 8589934592;

pub const MSR_TS_S_LG: i32 = 33;

pub const MSR_TS_T: crate::ctypes::c_ulong = 17179869184;

pub const MSR_TS_T_LG: i32 = 34;

pub const MSR_USER32: crate::ctypes::c_ulong = 1152921504606900275;

pub const MSR_USER64: crate::ctypes::c_ulong = 10376293541461676083;

pub const MSR_VEC: crate::ctypes::c_ulong = 33554432;

pub const MSR_VEC_LG: i32 = 25;

pub const MSR_VSX: crate::ctypes::c_ulong = 8388608;

pub const MSR_VSX_LG: i32 = 23;

pub const MSR_WE: crate::ctypes::c_ulong = 262144;

pub const MSR_WE_LG: i32 = 18;

pub const NODES_SHIFT: i32 = 8;

pub const NODES_WIDTH: i32 = 8;

pub const NR_CPUS: i32 = 2048;

pub const NR_CPUS_BITS: i32 = 11;

pub const NR_PNV_CORE_IDLE_LOCK_BIT: i32 = 28;

pub const NUM_CPU_FTR_KEYS: i32 = 64;

pub const NUM_MMU_FTR_KEYS: i32 = 32;

pub const NUM_RCU_LVL_2: i32 = 128;

pub const NUM_RCU_NODES: i32 = 131;

pub const NV_MAX_NPUS: i32 = 8;

pub const OP_19: i32 = 19;

pub const OP_19_XOP_DOZE: i32 = 402;

pub const OP_19_XOP_HRFID: i32 = 274;

pub const OP_19_XOP_NAP: i32 = 434;

pub const OP_19_XOP_RFCI: i32 = 51;

pub const OP_19_XOP_RFDI: i32 = 39;

pub const OP_19_XOP_RFI: i32 = 50;

pub const OP_19_XOP_RFID: i32 = 18;

pub const OP_19_XOP_RFMCI: i32 = 38;

pub const OP_19_XOP_RFSCV: i32 = 82;

pub const OP_19_XOP_RVWINKLE: i32 = 498;

pub const OP_19_XOP_SLEEP: i32 = 466;

pub const OP_19_XOP_STOP: i32 = 370;

pub const OP_19_XOP_URFID: i32 = 306;

pub const OP_31: i32 = 31;

pub const OP_31_XOP_DCBF: i32 = 86;

pub const OP_31_XOP_DCBI: i32 = 470;

pub const OP_31_XOP_DCBST: i32 = 54;

pub const OP_31_XOP_LBZUX: i32 = 119;

pub const OP_31_XOP_LBZX: i32 = 87;

pub const OP_31_XOP_LDBRX: i32 = 532;

pub const OP_31_XOP_LDUX: i32 = 53;

pub const OP_31_XOP_LDX: i32 = 21;

pub const OP_31_XOP_LFDUX: i32 = 631;

pub const OP_31_XOP_LFDX: i32 = 599;

pub const OP_31_XOP_LFIWAX: i32 = 855;

pub const OP_31_XOP_LFIWZX: i32 = 887;

pub const OP_31_XOP_LFSUX: i32 = 567;

pub const OP_31_XOP_LFSX: i32 = 535;

pub const OP_31_XOP_LHAUX: i32 = 375;

pub const OP_31_XOP_LHAX: i32 = 343;

pub const OP_31_XOP_LHBRX: i32 = 790;

pub const OP_31_XOP_LHZUX: i32 = 311;

pub const OP_31_XOP_LHZX: i32 = 279;

pub const OP_31_XOP_LVX: i32 = 103;

pub const OP_31_XOP_LWAUX: i32 = 373;

pub const OP_31_XOP_LWAX: i32 = 341;

pub const OP_31_XOP_LWBRX: i32 = 534;

pub const OP_31_XOP_LWZUX: i32 = 55;

pub const OP_31_XOP_LWZX: i32 = 23;

pub const OP_31_XOP_LXSDX: i32 = 588;

pub const OP_31_XOP_LXSIWAX: i32 = 76;

pub const OP_31_XOP_LXSIWZX: i32 = 12;

pub const OP_31_XOP_LXSSPX: i32 = 524;

pub const OP_31_XOP_LXVD2X: i32 = 844;

pub const OP_31_XOP_LXVDSX: i32 = 332;

pub const OP_31_XOP_LXVW4X: i32 = 780;

pub const OP_31_XOP_MFSPR: i32 = 339;

pub const OP_31_XOP_MSGCLRP: i32 = 174;

pub const OP_31_XOP_MSGSNDP: i32 = 142;

pub const OP_31_XOP_MTMSR: i32 = 146;

pub const OP_31_XOP_MTMSRD: i32 = 178;

pub const OP_31_XOP_MTSPR: i32 = 467;

pub const OP_31_XOP_STBUX: i32 = 247;

pub const OP_31_XOP_STBX: i32 = 215;

pub const OP_31_XOP_STDBRX: i32 = 660;

pub const OP_31_XOP_STDUX: i32 = 181;

pub const OP_31_XOP_STDX: i32 = 149;

pub const OP_31_XOP_STFDUX: i32 = 759;

pub const OP_31_XOP_STFDX: i32 = 727;

pub const OP_31_XOP_STFIWX: i32 = 983;

pub const OP_31_XOP_STFSUX: i32 = 695;

pub const OP_31_XOP_STFSX: i32 = 663;

pub const OP_31_XOP_STHBRX: i32 = 918;

pub const OP_31_XOP_STHUX: i32 = 439;

pub const OP_31_XOP_STHX: i32 = 407;

pub const OP_31_XOP_STVX: i32 = 231;

pub const OP_31_XOP_STWBRX: i32 = 662;

pub const OP_31_XOP_STWUX: i32 = 183;

pub const OP_31_XOP_STWX: i32 = 151;

pub const OP_31_XOP_STXSDX: i32 = 716;

pub const OP_31_XOP_STXSIWX: i32 = 140;

pub const OP_31_XOP_STXSSPX: i32 = 652;

pub const OP_31_XOP_STXVD2X: i32 = 972;

pub const OP_31_XOP_STXVW4X: i32 = 908;

pub const OP_31_XOP_TLBIE: i32 = 306;

pub const OP_31_XOP_TLBSYNC: i32 = 566;

pub const OP_31_XOP_TRAP: i32 = 4;

pub const OP_31_XOP_TRAP_64: i32 = 68;

pub const OP_LBZ: i32 = 34;

pub const OP_LBZU: i32 = 35;

pub const OP_LD: i32 = 58;

pub const OP_LFD: i32 = 50;

pub const OP_LFDU: i32 = 51;

pub const OP_LFS: i32 = 48;

pub const OP_LFSU: i32 = 49;

pub const OP_LHA: i32 = 42;

pub const OP_LHAU: i32 = 43;

pub const OP_LHZ: i32 = 40;

pub const OP_LHZU: i32 = 41;

pub const OP_LMW: i32 = 46;

pub const OP_LQ: i32 = 56;

pub const OP_LWZ: i32 = 32;

pub const OP_LWZU: i32 = 33;

pub const OP_PREFIX: i32 = 1;

pub const OP_SC: i32 = 17;

pub const OP_STB: i32 = 38;

pub const OP_STBU: i32 = 39;

pub const OP_STD: i32 = 62;

pub const OP_STFD: i32 = 54;

pub const OP_STFDU: i32 = 55;

pub const OP_STFS: i32 = 52;

pub const OP_STFSU: i32 = 53;

pub const OP_STH: i32 = 44;

pub const OP_STHU: i32 = 45;

pub const OP_STMW: i32 = 47;

pub const OP_STW: i32 = 36;

pub const OP_STWU: i32 = 37;

pub const OP_TRAP: i32 = 3;

pub const OP_TRAP_64: i32 = 2;

pub const P4D_MASKED_BITS: crate::ctypes::c_ulong = 13835058055282163967;

pub const PA6T_MMCR0_DAMEN2: crate::ctypes::c_ulong = 536870912;

pub const PA6T_MMCR0_DAMEN3: crate::ctypes::c_ulong = 1073741824;

pub const PA6T_MMCR0_DAMEN4: crate::ctypes::c_ulong = 2147483648;

pub const PA6T_MMCR0_DAMEN5: crate::ctypes::c_ulong = 4294967296;

pub const PA6T_MMCR0_DAMSEL2: crate::ctypes::c_ulong = 8589934592;

pub const PA6T_MMCR0_DAMSEL3: crate::ctypes::c_ulong = 17179869184;

pub const PA6T_MMCR0_DAMSEL4: crate::ctypes::c_ulong = 34359738368;

pub const PA6T_MMCR0_DAMSEL5: crate::ctypes::c_ulong = 68719476736;

pub const PA6T_MMCR0_DISCNT: crate::ctypes::c_ulong = 262144;

pub const PA6T_MMCR0_EN0: crate::ctypes::c_ulong = 1;

pub const PA6T_MMCR0_EN1: crate::ctypes::c_ulong = 2;

pub const PA6T_MMCR0_EN2: crate::ctypes::c_ulong = 4;

pub const PA6T_MMCR0_EN3: crate::ctypes::c_ulong = 8;

pub const PA6T_MMCR0_EN4: crate::ctypes::c_ulong = 16;

pub const PA6T_MMCR0_EN5: crate::ctypes::c_ulong = 32;

pub const PA6T_MMCR0_FCM0: crate::ctypes::c_ulong = 512;

pub const PA6T_MMCR0_FCM1: crate::ctypes::c_ulong = 1024;

pub const PA6T_MMCR0_HANDDIS: crate::ctypes::c_ulong = 137438953472;

pub const PA6T_MMCR0_HYPEN: crate::ctypes::c_ulong = 256;

pub const PA6T_MMCR0_INTEN0: crate::ctypes::c_ulong = 4096;

pub const PA6T_MMCR0_INTEN1: crate::ctypes::c_ulong = 8192;

pub const PA6T_MMCR0_INTEN2: crate::ctypes::c_ulong = 16384;

pub const PA6T_MMCR0_INTEN3: crate::ctypes::c_ulong = 32768;

pub const PA6T_MMCR0_INTEN4: crate::ctypes::c_ulong = 65536;

pub const PA6T_MMCR0_INTEN5: crate::ctypes::c_ulong = 131072;

pub const PA6T_MMCR0_INTGEN: crate::ctypes::c_ulong = 2048;

pub const PA6T_MMCR0_PCTEN: crate::ctypes::c_ulong = 274877906944;

pub const PA6T_MMCR0_PREN: crate::ctypes::c_ulong = 128;

pub const PA6T_MMCR0_PROEN: crate::ctypes::c_ulong = 134217728;

pub const PA6T_MMCR0_PROLOG: crate::ctypes::c_ulong = 268435456;

pub const PA6T_MMCR0_SDARLOG: crate::ctypes::c_ulong = 67108864;

pub const PA6T_MMCR0_SIARLOG: crate::ctypes::c_ulong = 33554432;

pub const PA6T_MMCR0_SOCEN: crate::ctypes::c_ulong = 549755813888;

pub const PA6T_MMCR0_SOCMOD: crate::ctypes::c_ulong = 1099511627776;

pub const PA6T_MMCR0_SUPEN: crate::ctypes::c_ulong = 64;

pub const PA6T_MMCR0_TRG: crate::ctypes::c_ulong = 1048576;

pub const PA6T_MMCR0_TRGEN: crate::ctypes::c_ulong = 2097152;

pub const PA6T_MMCR0_TRGREG: crate::ctypes::c_ulong = 23068672;

pub const PA6T_MMCR0_UOP: crate::ctypes::c_ulong = 524288;

pub const PA6T_MMCR1_ES2: crate::ctypes::c_ulong = 255;

pub const PA6T_MMCR1_ES3: crate::ctypes::c_ulong = 65280;

pub const PA6T_MMCR1_ES4: crate::ctypes::c_ulong = 16711680;

pub const PA6T_MMCR1_ES5: crate::ctypes::c_ulong = 4278190080;

pub const PACA_IRQ_DBELL: i32 = 2;

pub const PACA_IRQ_DEC: i32 = 8;

pub const PACA_IRQ_EE: i32 = 4;

pub const PACA_IRQ_HARD_DIS: i32 = 1;

pub const PACA_IRQ_HMI: i32 = 16;

pub const PACA_IRQ_MUST_HARD_MASK: i32 = 100;

pub const PACA_IRQ_PMI: i32 = 32;

pub const PACA_IRQ_REPLAYING: i32 = 64;

pub const PAGE_FACTOR: i32 = 4;

pub const PATB_GR: crate::ctypes::c_ulong = 9223372036854775808;

pub const PATB_HR: crate::ctypes::c_ulong = 9223372036854775808;

pub const PCPU_BITMAP_BLOCK_BITS: crate::ctypes::c_ulong = 16384;

pub const PCPU_BITMAP_BLOCK_SIZE: crate::ctypes::c_ulong = 65536;

pub const PCPU_MIN_UNIT_SIZE: crate::ctypes::c_ulong = 65536;

pub const PCR_ARCH_205: i32 = 2;

pub const PCR_ARCH_206: i32 = 4;

pub const PCR_ARCH_207: i32 = 8;

pub const PCR_ARCH_300: i32 = 16;

pub const PCR_HIGH_BITS: crate::ctypes::c_ulong = 17293822569102704640;

pub const PCR_LOW_BITS: i32 = 30;

pub const PCR_MASK: crate::ctypes::c_ulong = 1152921504606846945;

pub const PCR_MMA_DIS: crate::ctypes::c_ulong = 1152921504606846976;

pub const PCR_TM_DIS: crate::ctypes::c_ulong = 2305843009213693952;

pub const PCR_VEC_DIS: crate::ctypes::c_ulong = 9223372036854775808;

pub const PCR_VSX_DIS: crate::ctypes::c_ulong = 4611686018427387904;

pub const PGD_INDEX: pgtable_index = 3;

pub const PLPAR_HCALL9_BUFSIZE: i32 = 9;

pub const PLPAR_HCALL_BUFSIZE: i32 = 4;

pub const PMD_CACHE_INDEX: i32 = 0;

pub const PMD_INDEX: pgtable_index = 1;

pub const PMD_MASKED_BITS: crate::ctypes::c_ulong = 13835058055282163967;

pub const PNV_CORE_IDLE_LOCK_BIT: u64 = 268435456;

pub const PNV_CORE_IDLE_THREAD_BITS: i32 = 255;

pub const PNV_CORE_IDLE_THREAD_WINKLE_BITS: i32 = 65280;

pub const PNV_CORE_IDLE_THREAD_WINKLE_BITS_SHIFT: i32 = 8;

pub const PNV_CORE_IDLE_WINKLE_COUNT: i32 = 65536;

pub const PNV_CORE_IDLE_WINKLE_COUNT_BITS: i32 = 983040;

pub const PNV_CORE_IDLE_WINKLE_COUNT_SHIFT: i32 = 16;

pub const PNV_IDLE_NAME_LEN: i32 = 16;

pub const PNV_THREAD_NAP: i32 = 1;

pub const PNV_THREAD_RUNNING: i32 = 0;

pub const PNV_THREAD_SLEEP: i32 = 2;

pub const PNV_THREAD_WINKLE: i32 = 3;

pub const POISON_POINTER_DELTA: crate::ctypes::c_ulong = 6767463209352822784;

pub const POWER6_MMCRA_OTHER: crate::ctypes::c_ulong = 14;

pub const POWER6_MMCRA_SDSYNC: u64 = 8796093022208;

pub const POWER6_MMCRA_SIHV: u64 = 4398046511104;

pub const POWER6_MMCRA_SIPR: u64 = 2199023255552;

pub const POWER6_MMCRA_THRM: crate::ctypes::c_ulong = 32;

pub const POWER7P_MMCRA_SDAR_VALID: i32 = 134217728;

pub const POWER7P_MMCRA_SIAR_VALID: i32 = 268435456;

pub const POWER7_TLB_SETS: i32 = 128;

pub const POWER8_TLB_SETS: i32 = 512;

pub const POWER9_TLB_SETS_HASH: i32 = 256;

pub const POWER9_TLB_SETS_RADIX: i32 = 128;

pub const PPC64_TLB_BATCH_NR: i32 = 192;

pub const PPC_ACQUIRE_BARRIER: &[u8; 100] = b"\n971:; isync; 972: .pushsection __lwsync_fixup,\"a\"; .align 2; 973: .8byte 971b-973b; .popsection;; \0";

pub const PPC_ATOMIC_ENTRY_BARRIER: &[u8; 8] = b"\nsync \n\0";

pub const PPC_ATOMIC_EXIT_BARRIER: &[u8; 8] = b"\nsync \n\0";

pub const PPC_BCCTR_FLUSH: &[u8; 18] = b".long 0x4c400420 \0";

pub const PPC_CLRBHRB: &[u8; 20] = b".long (0x7c00035c) \0";

pub const PPC_CNTLZL: &[u8; 8] = b"cntlzd \0";

pub const PPC_CP_ABORT: &[u8; 20] = b".long (0x7c00068c) \0";

pub const PPC_DSSALL: &[u8; 18] = b".long 0x7e00066c \0";

pub const PPC_FEATURE2_ARCH_2_07: u32 = 2147483648;

pub const PPC_FEATURE2_ARCH_3_00: i32 = 8388608;

pub const PPC_FEATURE2_ARCH_3_1: i32 = 262144;

pub const PPC_FEATURE2_DARN: i32 = 2097152;

pub const PPC_FEATURE2_DSCR: i32 = 536870912;

pub const PPC_FEATURE2_EBB: i32 = 268435456;

pub const PPC_FEATURE2_HAS_IEEE128: i32 = 4194304;

pub const PPC_FEATURE2_HTM: i32 = 1073741824;

pub const PPC_FEATURE2_HTM_COMP: i32 = 0;

pub const PPC_FEATURE2_HTM_NOSC: i32 = 16777216;

pub const PPC_FEATURE2_HTM_NOSC_COMP: i32 = 0;

pub const PPC_FEATURE2_HTM_NO_SUSPEND: i32 = 524288;

pub const PPC_FEATURE2_ISEL: i32 = 134217728;

pub const PPC_FEATURE2_MMA: i32 = 131072;

pub const PPC_FEATURE2_SCV: i32 = 1048576;

pub const PPC_FEATURE2_TAR: i32 = 67108864;

pub const PPC_FEATURE2_VEC_CRYPTO: i32 = 33554432;

pub const PPC_FEATURE_32: u32 = 2147483648;

pub const PPC_FEATURE_601_INSTR: i32 = 536870912;

pub const PPC_FEATURE_64: i32 = 1073741824;

pub const PPC_FEATURE_ARCH_2_05: i32 = 4096;

pub const PPC_FEATURE_ARCH_2_06: i32 = 256;

pub const PPC_FEATURE_BOOKE: i32 = 32768;

pub const PPC_FEATURE_CELL: i32 = 65536;

pub const PPC_FEATURE_HAS_4xxMAC: i32 = 33554432;

pub const PPC_FEATURE_HAS_ALTIVEC: i32 = 268435456;

pub const PPC_FEATURE_HAS_ALTIVEC_COMP: i32 = 268435456;

pub const PPC_FEATURE_HAS_DFP: i32 = 1024;

pub const PPC_FEATURE_HAS_EFP_DOUBLE: i32 = 2097152;

pub const PPC_FEATURE_HAS_EFP_DOUBLE_COMP: i32 = 0;

pub const PPC_FEATURE_HAS_EFP_SINGLE: i32 = 4194304;

pub const PPC_FEATURE_HAS_EFP_SINGLE_COMP: i32 = 0;

pub const PPC_FEATURE_HAS_FPU: i32 = 134217728;

pub const PPC_FEATURE_HAS_MMU: i32 = 67108864;

pub const PPC_FEATURE_HAS_SPE: i32 = 8388608;

pub const PPC_FEATURE_HAS_SPE_COMP: i32 = 0;

pub const PPC_FEATURE_HAS_VSX: i32 = 128;

pub const PPC_FEATURE_HAS_VSX_COMP: i32 = 128;

pub const PPC_FEATURE_ICACHE_SNOOP: i32 = 8192;

pub const PPC_FEATURE_NO_TB: i32 = 1048576;

pub const PPC_FEATURE_PA6T: i32 = 2048;

pub const PPC_FEATURE_POWER4: i32 = 524288;

pub const PPC_FEATURE_POWER5: i32 = 262144;

pub const PPC_FEATURE_POWER5_PLUS: i32 = 131072;

pub const PPC_FEATURE_POWER6_EXT: i32 = 512;

pub const PPC_FEATURE_PPC_LE: i32 = 1;

pub const PPC_FEATURE_PSERIES_PERFMON_COMPAT: i32 = 64;

pub const PPC_FEATURE_SMT: i32 = 16384;

pub const PPC_FEATURE_TRUE_LE: i32 = 2;

pub const PPC_FEATURE_UNIFIED_CACHE: i32 = 16777216;

pub const PPC_INST_BCCTR_FLUSH: i32 = 1279263776;

pub const PPC_INST_BRANCH_COND: i32 = 1082130432;

pub const PPC_INST_COPY: i32 = 2082473484;

pub const PPC_INST_DCBA: i32 = 2080376300;

pub const PPC_INST_DCBA_MASK: u32 = 4227860478;

pub const PPC_INST_DSSALL: i32 = 2113930860;

pub const PPC_INST_ISEL: i32 = 2080374814;

pub const PPC_INST_ISEL_MASK: u32 = 4227858494;

pub const PPC_INST_LFD: u32 = 3355443200;

pub const PPC_INST_LFS: u32 = 3221225472;

pub const PPC_INST_LSWI: i32 = 2080375978;

pub const PPC_INST_LSWX: i32 = 2080375850;

pub const PPC_INST_LWSYNC: i32 = 2082473132;

pub const PPC_INST_MCRXR: i32 = 2080375808;

pub const PPC_INST_MCRXR_MASK: u32 = 4227860478;

pub const PPC_INST_MFSPR_DSCR: i32 = 2081489574;

pub const PPC_INST_MFSPR_DSCR_MASK: u32 = 4229955582;

pub const PPC_INST_MFSPR_DSCR_USER: i32 = 2080572070;

pub const PPC_INST_MFSPR_DSCR_USER_MASK: u32 = 4229955582;

pub const PPC_INST_MFSPR_PVR: i32 = 2082423462;

pub const PPC_INST_MFSPR_PVR_MASK: u32 = 4229955582;

pub const PPC_INST_MTMSRD: i32 = 2080375140;

pub const PPC_INST_MTSPR_DSCR: i32 = 2081489830;

pub const PPC_INST_MTSPR_DSCR_MASK: u32 = 4229955582;

pub const PPC_INST_MTSPR_DSCR_USER: i32 = 2080572326;

pub const PPC_INST_MTSPR_DSCR_USER_MASK: u32 = 4229955582;

pub const PPC_INST_PASTE: i32 = 2082473741;

pub const PPC_INST_PASTE_MASK: u32 = 4229957631;

pub const PPC_INST_PLD: u32 = 3825205248;

pub const PPC_INST_POPCNTB: i32 = 2080375028;

pub const PPC_INST_POPCNTB_MASK: u32 = 4227860478;

pub const PPC_INST_PSTD: u32 = 4093640704;

pub const PPC_INST_RFEBB: i32 = 1275068708;

pub const PPC_INST_RFID: i32 = 1275068452;

pub const PPC_INST_STFD: u32 = 3623878656;

pub const PPC_INST_STFS: u32 = 3489660928;

pub const PPC_INST_STRING: i32 = 2080375850;

pub const PPC_INST_STRING_GEN_MASK: u32 = 4227860094;

pub const PPC_INST_STRING_MASK: u32 = 4227860478;

pub const PPC_INST_STSWI: i32 = 2080376234;

pub const PPC_INST_STSWX: i32 = 2080376106;

pub const PPC_INST_SYNC: i32 = 2080375980;

pub const PPC_INST_SYNC_MASK: u32 = 4227860478;

pub const PPC_INST_TRECHKPT: i32 = 2080376797;

pub const PPC_INST_TRECLAIM: i32 = 2080376669;

pub const PPC_INST_TSR: i32 = 2080376285;

pub const PPC_ISA_3_0_INVALIDATE_ERAT: &[u8; 42] = b".long (0x7c0003e4 | (((7) & 0x7) << 21)) \0";

pub const PPC_LCMP: &[u8; 6] = b"cmpd \0";

pub const PPC_LCMPI: &[u8; 7] = b"cmpdi \0";

pub const PPC_LCMPLI: &[u8; 8] = b"cmpldi \0";

pub const PPC_LI_MASK: i32 = 67108860;

pub const PPC_LL: &[u8; 4] = b"ld \0";

pub const PPC_LLARX: &[u8; 7] = b"ldarx \0";

pub const PPC_LONG: &[u8; 8] = b".8byte \0";

pub const PPC_LONG_ALIGN: &[u8; 11] = b".balign 8 \0";

pub const PPC_LR_STKOFF: i32 = 16;

pub const PPC_MIN_STKFRM: i32 = 112;

pub const PPC_MSGSYNC: &[u8; 20] = b".long (0x7c0006ec) \0";

pub const PPC_NAP: &[u8; 20] = b".long (0x4c000364) \0";

pub const PPC_PHWSYNC: &[u8; 20] = b".long (0x7c8004ac) \0";

pub const PPC_PLWSYNC: &[u8; 20] = b".long (0x7ca004ac) \0";

pub const PPC_PMC_DEFAULT: powerpc_pmc_type = 0;

pub const PPC_PMC_G4: powerpc_pmc_type = 3;

pub const PPC_PMC_IBM: powerpc_pmc_type = 1;

pub const PPC_PMC_PA6T: powerpc_pmc_type = 2;

pub const PPC_PREFIX_8LS: i32 = 67108864;

pub const PPC_PREFIX_MLS: i32 = 100663296;

pub const PPC_RADIX_INVALIDATE_ERAT_GUEST: &[u8; 42] = b".long (0x7c0003e4 | (((6) & 0x7) << 21)) \0";

pub const PPC_RADIX_INVALIDATE_ERAT_USER: &[u8; 42] = b".long (0x7c0003e4 | (((3) & 0x7) << 21)) \0";

pub const PPC_RAW_CLRBHRB: i32 = 2080375644;

pub const PPC_RAW_CP_ABORT: i32 = 2080376460;

pub const PPC_RAW_MSGSYNC: i32 = 2080376556;

pub const PPC_RAW_NAP: i32 = 1275069284;

pub const PPC_RAW_PHWSYNC: i32 = 2088764588;

pub const PPC_RAW_PLWSYNC: i32 = 2090861740;

pub const PPC_RAW_RFCI: i32 = 1275068518;

pub const PPC_RAW_RFDI: i32 = 1275068494;

pub const PPC_RAW_RFMCI: i32 = 1275068492;

pub const PPC_RAW_SLEEP: i32 = 1275069348;

pub const PPC_RAW_STOP: i32 = 1275069156;

pub const PPC_RAW_TRECHKPT: i32 = 2080376797;

pub const PPC_RAW_WAIT_v203: i32 = 2080374908;

pub const PPC_RAW_WINKLE: i32 = 1275069412;

pub const PPC_RELEASE_BARRIER: &[u8; 9] = b"lwsync \n\0";

pub const PPC_RFCI: &[u8; 20] = b".long (0x4c000066) \0";

pub const PPC_RFDI: &[u8; 20] = b".long (0x4c00004e) \0";

pub const PPC_RFMCI: &[u8; 20] = b".long (0x4c00004c) \0";

pub const PPC_SLEEP: &[u8; 20] = b".long (0x4c0003a4) \0";

pub const PPC_SRL: &[u8; 5] = b"srd \0";

pub const PPC_STL: &[u8; 5] = b"std \0";

pub const PPC_STLCX: &[u8; 8] = b"stdcx. \0";

pub const PPC_STLU: &[u8; 6] = b"stdu \0";

pub const PPC_STOP: &[u8; 20] = b".long (0x4c0002e4) \0";

pub const PPC_TLNEI: &[u8; 7] = b"tdnei \0";

pub const PPC_WAIT_v203: &[u8; 20] = b".long (0x7c00007c) \0";

pub const PPC_WINKLE: &[u8; 20] = b".long (0x4c0003e4) \0";

pub const PP_RWRW: i32 = 2;

pub const PP_RWRX: i32 = 1;

pub const PP_RWXX: i32 = 0;

pub const PP_RXRX: i32 = 3;

pub const PP_RXXX: crate::ctypes::c_ulong = 9223372036854775810;

pub const PP_SIGNATURE: crate::ctypes::c_ulong = 6767463209352822848;

pub const PROC_TABLE_DEREG: i32 = 16;

pub const PROC_TABLE_GTSE: i32 = 1;

pub const PROC_TABLE_HPT_PT: i32 = 2;

pub const PROC_TABLE_HPT_SLB: i32 = 0;

pub const PROC_TABLE_NEW: i32 = 24;

pub const PROC_TABLE_OP_MASK: i32 = 24;

pub const PROC_TABLE_RADIX: i32 = 4;

pub const PROC_TABLE_TYPE_MASK: i32 = 6;

pub const PRTB_MASK: crate::ctypes::c_ulong = 1152921504606842880;

pub const PRTS_MASK: i32 = 31;

pub const PSSCR_EC: i32 = 1048576;

pub const PSSCR_EC_SHIFT: i32 = 20;

pub const PSSCR_ESL: i32 = 2097152;

pub const PSSCR_ESL_SHIFT: i32 = 21;

pub const PSSCR_FAKE_SUSPEND: i32 = 1024;

pub const PSSCR_FAKE_SUSPEND_LG: i32 = 10;

pub const PSSCR_GUEST_VIS: crate::ctypes::c_ulong = 17293822569102705663;

pub const PSSCR_HV_DEFAULT_MASK: i32 = 4129791;

pub const PSSCR_HV_DEFAULT_VAL: i32 = 4129776;

pub const PSSCR_MTL_MASK: i32 = 240;

pub const PSSCR_PLS: crate::ctypes::c_ulong = 17293822569102704640;

pub const PSSCR_PLS_SHIFT: i32 = 60;

pub const PSSCR_PSLL_MASK: i32 = 983040;

pub const PSSCR_RL_MASK: i32 = 15;

pub const PSSCR_SD: i32 = 4194304;

pub const PSSCR_TR_MASK: i32 = 768;

pub const PTE_INDEX: pgtable_index = 0;

pub const PTE_RPN_MASK: crate::ctypes::c_ulong = 9007199254675456;

pub const PUD_INDEX: pgtable_index = 2;

pub const PUD_MASKED_BITS: crate::ctypes::c_ulong = 13835058055282163967;

pub const PVR_403GA: i32 = 2097152;

pub const PVR_403GB: i32 = 2097408;

pub const PVR_403GC: i32 = 2097664;

pub const PVR_403GCX: i32 = 2102272;

pub const PVR_405GP: i32 = 1074855936;

pub const PVR_476: i32 = 296034304;

pub const PVR_476FPE: i32 = 2146762752;

pub const PVR_476_ISS: i32 = 335872;

pub const PVR_601: i32 = 65536;

pub const PVR_602: i32 = 327680;

pub const PVR_603: i32 = 196608;

pub const PVR_603e: i32 = 393216;

pub const PVR_603ev: i32 = 458752;

pub const PVR_603r: i32 = 462848;

pub const PVR_604: i32 = 262144;

pub const PVR_604e: i32 = 589824;

pub const PVR_604r: i32 = 655360;

pub const PVR_620: i32 = 1310720;

pub const PVR_630: i32 = 64;

pub const PVR_630p: i32 = 65;

pub const PVR_7400: i32 = 786432;

pub const PVR_740: i32 = 524288;

pub const PVR_740P: i32 = 268959744;

pub const PVR_7410: u32 = 2148270080;

pub const PVR_7450: u32 = 2147483648;

pub const PVR_750: i32 = 524288;

pub const PVR_750P: i32 = 268959744;

pub const PVR_8240: i32 = 8454400;

pub const PVR_8245: u32 = 2155941908;

pub const PVR_8260: i32 = 8454400;

pub const PVR_8540: u32 = 2149580800;

pub const PVR_8560: u32 = 2149580800;

pub const PVR_8xx: i32 = 5242880;

pub const PVR_970: i32 = 57;

pub const PVR_970FX: i32 = 60;

pub const PVR_970GX: i32 = 69;

pub const PVR_970MP: i32 = 68;

pub const PVR_ARCH_204: i32 = 251658241;

pub const PVR_ARCH_205: i32 = 251658242;

pub const PVR_ARCH_206: i32 = 251658243;

pub const PVR_ARCH_206p: i32 = 252706819;

pub const PVR_ARCH_207: i32 = 251658244;

pub const PVR_ARCH_300: i32 = 251658245;

pub const PVR_ARCH_31: i32 = 251658246;

pub const PVR_BE: i32 = 112;

pub const PVR_ICESTAR: i32 = 54;

pub const PVR_NORTHSTAR: i32 = 51;

pub const PVR_NP405H: i32 = 1094778880;

pub const PVR_NP405L: i32 = 1096876032;

pub const PVR_PA6T: i32 = 144;

pub const PVR_POWER10: i32 = 128;

pub const PVR_POWER4: i32 = 53;

pub const PVR_POWER4p: i32 = 56;

pub const PVR_POWER5: i32 = 58;

pub const PVR_POWER5p: i32 = 59;

pub const PVR_POWER6: i32 = 62;

pub const PVR_POWER7: i32 = 63;

pub const PVR_POWER7p: i32 = 74;

pub const PVR_POWER8: i32 = 77;

pub const PVR_POWER8E: i32 = 75;

pub const PVR_POWER8NVL: i32 = 76;

pub const PVR_POWER9: i32 = 78;

pub const PVR_PULSAR: i32 = 52;

pub const PVR_SSTAR: i32 = 55;

pub const PVR_STB03XXX: i32 = 1076953088;

pub const PVR_VER_7447: i32 = 32770;

pub const PVR_VER_7447A: i32 = 32771;

pub const PVR_VER_7448: i32 = 32772;

pub const PVR_VER_7450: i32 = 32768;

pub const PVR_VER_7455: i32 = 32769;

pub const PVR_VER_E500MC: i32 = 32803;

pub const PVR_VER_E500V1: i32 = 32800;

pub const PVR_VER_E500V2: i32 = 32801;

pub const PVR_VER_E5500: i32 = 32804;

pub const PVR_VER_E6500: i32 = 32832;

pub const RADIX_KERN_IO_END: crate::ctypes::c_ulong = 13838435755002691584;

pub const RADIX_KERN_IO_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const RADIX_KERN_IO_START: crate::ctypes::c_ulong = 13837872805049270272;

pub const RADIX_KERN_MAP_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const RADIX_KERN_VIRT_START: crate::ctypes::c_ulong = 13837309855095848960;

pub const RADIX_P4D_BAD_BITS: crate::ctypes::c_ulong = 6917529027641082080;

pub const RADIX_PGD_INDEX_SIZE: i32 = 13;

pub const RADIX_PGD_SHIFT: i32 = 39;

pub const RADIX_PGD_TABLE_SIZE: crate::ctypes::c_ulong = 65536;

pub const RADIX_PGD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775817;

pub const RADIX_PGTABLE_EADDR_SIZE: i32 = 52;

pub const RADIX_PGTABLE_RANGE: crate::ctypes::c_ulong = 4503599627370496;

pub const RADIX_PMD_BAD_BITS: crate::ctypes::c_ulong = 6917529027641082080;

pub const RADIX_PMD_FRAG_NR: crate::ctypes::c_ulong = 16;

pub const RADIX_PMD_FRAG_SIZE_SHIFT: i32 = 12;

pub const RADIX_PMD_INDEX_SIZE: i32 = 9;

pub const RADIX_PMD_SHIFT: i32 = 21;

pub const RADIX_PMD_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const RADIX_PMD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775813;

pub const RADIX_PTE_FRAG_NR: crate::ctypes::c_ulong = 256;

pub const RADIX_PTE_FRAG_SIZE_SHIFT: i32 = 8;

pub const RADIX_PTE_INDEX_SIZE: i32 = 5;

pub const RADIX_PTE_NONE_MASK: i32 = 384;

pub const RADIX_PTE_TABLE_SIZE: crate::ctypes::c_ulong = 256;

pub const RADIX_PUD_BAD_BITS: crate::ctypes::c_ulong = 6917529027641082080;

pub const RADIX_PUD_INDEX_SIZE: i32 = 9;

pub const RADIX_PUD_SHIFT: i32 = 30;

pub const RADIX_PUD_TABLE_SIZE: crate::ctypes::c_ulong = 4096;

pub const RADIX_PUD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775817;

pub const RADIX_VMALLOC_END: crate::ctypes::c_ulong = 13837872805049270272;

pub const RADIX_VMALLOC_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const RADIX_VMALLOC_START: crate::ctypes::c_ulong = 13837309855095848960;

pub const RADIX_VMEMMAP_END: crate::ctypes::c_ulong = 13838998704956112896;

pub const RADIX_VMEMMAP_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const RADIX_VMEMMAP_START: crate::ctypes::c_ulong = 13838435755002691584;

pub const RECLAIM_DISTANCE: i32 = 10;

pub const REGION_SHIFT: i32 = 49;

pub const RIC_FLUSH_ALL: i32 = 2;

pub const RIC_FLUSH_PWC: i32 = 1;

pub const RIC_FLUSH_TLB: i32 = 0;

pub const RPDB_MASK: crate::ctypes::c_ulong = 1152921504606846720;

pub const RPDB_SHIFT: crate::ctypes::c_ulong = 256;

pub const RPDS_MASK: i32 = 31;

pub const RTS1_MASK: crate::ctypes::c_ulong = 6917529027641081856;

pub const RTS1_SHIFT: i32 = 61;

pub const RTS2_MASK: crate::ctypes::c_ulong = 224;

pub const RTS2_SHIFT: i32 = 5;

pub const R_MAX_PHYSMEM_BITS: i32 = 51;

pub const R_PTRS_PER_PMD: i32 = 512;

pub const R_PTRS_PER_PTE: i32 = 32;

pub const R_PTRS_PER_PUD: i32 = 512;

pub const SA_RESTORER: u32 = 67108864;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 8] = b"ppc64le\0";

pub const SECTIONS_SHIFT: i32 = 27;

pub const SECTION_SIZE_BITS: i32 = 24;

pub const SHMLBA: crate::ctypes::c_ulong = 65536;

pub const SID_MASK: crate::ctypes::c_ulong = 68719476735;

pub const SID_MASK_1T: crate::ctypes::c_ulong = 16777215;

pub const SID_SHIFT: i32 = 28;

pub const SID_SHIFT_1T: i32 = 40;

pub const SIER_SDAR_VALID: i32 = 2097152;

pub const SIER_SIAR_VALID: i32 = 4194304;

pub const SIER_SIHV: i32 = 16777216;

pub const SIER_SIPR: i32 = 33554432;

pub const SIER_USER_MASK: crate::ctypes::c_ulong = 8388607;

pub const SIGSTKSZ: i32 = 32768;

pub const SLBIE_C: i32 = 134217728;

pub const SLBIE_SSIZE_SHIFT: i32 = 25;

pub const SLB_ADDR_LIMIT_DEFAULT: crate::ctypes::c_ulong = 140737488355328;

pub const SLB_CACHE_ENTRIES: i32 = 8;

pub const SLB_ESID_V: crate::ctypes::c_ulong = 134217728;

pub const SLB_MIN_SIZE: i32 = 32;

pub const SLB_NUM_BOLTED: i32 = 2;

pub const SLB_PRELOAD_NR: u32 = 16;

pub const SLB_VSID_B: crate::ctypes::c_ulong = 13835058055282163712;

pub const SLB_VSID_B_1T: crate::ctypes::c_ulong = 4611686018427387904;

pub const SLB_VSID_B_256M: crate::ctypes::c_ulong = 0;

pub const SLB_VSID_C: crate::ctypes::c_ulong = 128;

pub const SLB_VSID_KERNEL: crate::ctypes::c_ulong = 1024;

pub const SLB_VSID_KP: crate::ctypes::c_ulong = 1024;

pub const SLB_VSID_KS: crate::ctypes::c_ulong = 2048;

pub const SLB_VSID_L: crate::ctypes::c_ulong = 256;

pub const SLB_VSID_LLP: crate::ctypes::c_ulong = 304;

pub const SLB_VSID_LP: crate::ctypes::c_ulong = 48;

pub const SLB_VSID_LP_00: crate::ctypes::c_ulong = 0;

pub const SLB_VSID_LP_01: crate::ctypes::c_ulong = 16;

pub const SLB_VSID_LP_10: crate::ctypes::c_ulong = 32;

pub const SLB_VSID_LP_11: crate::ctypes::c_ulong = 48;

pub const SLB_VSID_N: crate::ctypes::c_ulong = 512;

pub const SLB_VSID_SHIFT: i32 = 12;

pub const SLB_VSID_SHIFT_1T: i32 = 24;

pub const SLB_VSID_SHIFT_256M: i32 = 12;

pub const SLB_VSID_SSIZE_SHIFT: i32 = 62;

pub const SLB_VSID_USER: crate::ctypes::c_ulong = 3200;

pub const SLICE_ARRAY_SIZE: crate::ctypes::c_ulong = 2048;

pub const SLICE_HIGH_SHIFT: i32 = 40;

pub const SLICE_LOW_SHIFT: i32 = 28;

pub const SLICE_LOW_TOP: crate::ctypes::c_ulong = 4294967296;

pub const SLICE_NUM_HIGH: crate::ctypes::c_ulong = 4096;

pub const SLICE_NUM_LOW: crate::ctypes::c_ulong = 16;

pub const SMP_CACHE_BYTES: i32 = 128;

pub const SPEFSCR_FDBZ: i32 = 1024;

pub const SPEFSCR_FDBZE: i32 = 16;

pub const SPEFSCR_FDBZH: i32 = 67108864;

pub const SPEFSCR_FDBZS: i32 = 524288;

pub const SPEFSCR_FG: i32 = 8192;

pub const SPEFSCR_FGH: i32 = 536870912;

pub const SPEFSCR_FINV: i32 = 2048;

pub const SPEFSCR_FINVE: i32 = 32;

pub const SPEFSCR_FINVH: i32 = 134217728;

pub const SPEFSCR_FINVS: i32 = 1048576;

pub const SPEFSCR_FINXE: i32 = 64;

pub const SPEFSCR_FINXS: i32 = 2097152;

pub const SPEFSCR_FOVF: i32 = 256;

pub const SPEFSCR_FOVFE: i32 = 4;

pub const SPEFSCR_FOVFH: i32 = 16777216;

pub const SPEFSCR_FOVFS: i32 = 131072;

pub const SPEFSCR_FRMC: i32 = 3;

pub const SPEFSCR_FUNF: i32 = 512;

pub const SPEFSCR_FUNFE: i32 = 8;

pub const SPEFSCR_FUNFH: i32 = 33554432;

pub const SPEFSCR_FUNFS: i32 = 262144;

pub const SPEFSCR_FX: i32 = 4096;

pub const SPEFSCR_FXH: i32 = 268435456;

pub const SPEFSCR_MODE: i32 = 65536;

pub const SPEFSCR_OV: i32 = 16384;

pub const SPEFSCR_OVH: i32 = 1073741824;

pub const SPEFSCR_SOV: i32 = 32768;

pub const SPEFSCR_SOVH: u32 = 2147483648;

pub const SPRN_ACOP: i32 = 31;

pub const SPRN_AMOR: i32 = 349;

pub const SPRN_AMR: i32 = 29;

pub const SPRN_ASDR: i32 = 816;

pub const SPRN_ASR: i32 = 280;

pub const SPRN_BAR: i32 = 159;

pub const SPRN_BESCR: i32 = 806;

pub const SPRN_BKMK: i32 = 1020;

pub const SPRN_CFAR: i32 = 28;

pub const SPRN_CIABR: i32 = 187;

pub const SPRN_CIR: i32 = 283;

pub const SPRN_CMPA: i32 = 144;

pub const SPRN_CMPE: i32 = 152;

pub const SPRN_CMPF: i32 = 153;

pub const SPRN_COUNTA: i32 = 150;

pub const SPRN_CSIGR: i32 = 890;

pub const SPRN_CTR: i32 = 9;

pub const SPRN_CTRLF: i32 = 136;

pub const SPRN_CTRLT: i32 = 152;

pub const SPRN_DABR2: i32 = 317;

pub const SPRN_DABR: i32 = 1013;

pub const SPRN_DABRX: i32 = 1015;

pub const SPRN_DAR: i32 = 19;

pub const SPRN_DAWR0: i32 = 180;

pub const SPRN_DAWR1: i32 = 181;

pub const SPRN_DAWRX0: i32 = 188;

pub const SPRN_DAWRX1: i32 = 189;

pub const SPRN_DBAT0L: i32 = 537;

pub const SPRN_DBAT0U: i32 = 536;

pub const SPRN_DBAT1L: i32 = 539;

pub const SPRN_DBAT1U: i32 = 538;

pub const SPRN_DBAT2L: i32 = 541;

pub const SPRN_DBAT2U: i32 = 540;

pub const SPRN_DBAT3L: i32 = 543;

pub const SPRN_DBAT3U: i32 = 542;

pub const SPRN_DBAT4L: i32 = 569;

pub const SPRN_DBAT4U: i32 = 568;

pub const SPRN_DBAT5L: i32 = 571;

pub const SPRN_DBAT5U: i32 = 570;

pub const SPRN_DBAT6L: i32 = 573;

pub const SPRN_DBAT6U: i32 = 572;

pub const SPRN_DBAT7L: i32 = 575;

pub const SPRN_DBAT7U: i32 = 574;

pub const SPRN_DBCR: i32 = 310;

pub const SPRN_DC_ADR: i32 = 569;

pub const SPRN_DC_CST: i32 = 568;

pub const SPRN_DC_DAT: i32 = 570;

pub const SPRN_DEC: i32 = 22;

pub const SPRN_DER: i32 = 149;

pub const SPRN_DHDES: i32 = 177;

pub const SPRN_DMISS: i32 = 976;

pub const SPRN_DPDES: i32 = 176;

pub const SPRN_DPDR: i32 = 630;

pub const SPRN_DSCR: i32 = 17;

pub const SPRN_DSISR: i32 = 18;

pub const SPRN_EAR: i32 = 282;

pub const SPRN_EBBHR: i32 = 804;

pub const SPRN_EBBRR: i32 = 805;

pub const SPRN_EID: i32 = 81;

pub const SPRN_EIE: i32 = 80;

pub const SPRN_FSCR: i32 = 153;

pub const SPRN_HASH1: i32 = 978;

pub const SPRN_HASH2: i32 = 979;

pub const SPRN_HDAR: i32 = 307;

pub const SPRN_HDEC: i32 = 310;

pub const SPRN_HDSISR: i32 = 306;

pub const SPRN_HEIR: i32 = 339;

pub const SPRN_HFSCR: i32 = 190;

pub const SPRN_HID0: i32 = 1008;

pub const SPRN_HID1: i32 = 1009;

pub const SPRN_HID2: i32 = 1016;

pub const SPRN_HID2_GEKKO: i32 = 920;

pub const SPRN_HID4: i32 = 1012;

pub const SPRN_HID4_GEKKO: i32 = 1011;

pub const SPRN_HID5: i32 = 1014;

pub const SPRN_HID6: i32 = 1017;

pub const SPRN_HIOR: i32 = 311;

pub const SPRN_HMEER: i32 = 337;

pub const SPRN_HMER: i32 = 336;

pub const SPRN_HRMOR: i32 = 313;

pub const SPRN_HSPRG0: i32 = 304;

pub const SPRN_HSPRG1: i32 = 305;

pub const SPRN_HSRR0: i32 = 314;

pub const SPRN_HSRR1: i32 = 315;

pub const SPRN_IABR2: i32 = 1018;

pub const SPRN_IABR: i32 = 1010;

pub const SPRN_IAC1: i32 = 1012;

pub const SPRN_IAC2: i32 = 1013;

pub const SPRN_IAMR: i32 = 61;

pub const SPRN_IBAT0L: i32 = 529;

pub const SPRN_IBAT0U: i32 = 528;

pub const SPRN_IBAT1L: i32 = 531;

pub const SPRN_IBAT1U: i32 = 530;

pub const SPRN_IBAT2L: i32 = 533;

pub const SPRN_IBAT2U: i32 = 532;

pub const SPRN_IBAT3L: i32 = 535;

pub const SPRN_IBAT3U: i32 = 534;

pub const SPRN_IBAT4L: i32 = 561;

pub const SPRN_IBAT4U: i32 = 560;

pub const SPRN_IBAT5L: i32 = 563;

pub const SPRN_IBAT5U: i32 = 562;

pub const SPRN_IBAT6L: i32 = 565;

pub const SPRN_IBAT6U: i32 = 564;

pub const SPRN_IBAT7L: i32 = 567;

pub const SPRN_IBAT7U: i32 = 566;

pub const SPRN_IBCR: i32 = 309;

pub const SPRN_IC: i32 = 848;

pub const SPRN_ICMP: i32 = 981;

pub const SPRN_ICTC: i32 = 1019;

pub const SPRN_ICTRL: i32 = 1011;

pub const SPRN_IC_ADR: i32 = 561;

pub const SPRN_IC_CST: i32 = 560;

pub const SPRN_IC_DAT: i32 = 562;

pub const SPRN_IMISS: i32 = 980;

pub const SPRN_IMMR: i32 = 638;

pub const SPRN_L2CR2: i32 = 1016;

pub const SPRN_L2CR: i32 = 1017;

pub const SPRN_L3CR: i32 = 1018;

pub const SPRN_LCTRL1: i32 = 156;

pub const SPRN_LCTRL2: i32 = 157;

pub const SPRN_LDBAR: i32 = 850;

pub const SPRN_LDSTCR: i32 = 1016;

pub const SPRN_LDSTDB: i32 = 1012;

pub const SPRN_LPCR: i32 = 318;

pub const SPRN_LPID: i32 = 319;

pub const SPRN_LR: i32 = 8;

pub const SPRN_MD_CAM: i32 = 824;

pub const SPRN_MD_RAM0: i32 = 825;

pub const SPRN_MD_RAM1: i32 = 826;

pub const SPRN_MI_CAM: i32 = 816;

pub const SPRN_MI_RAM0: i32 = 817;

pub const SPRN_MI_RAM1: i32 = 818;

pub const SPRN_MMCR0: i32 = 795;

pub const SPRN_MMCR0_GEKKO: i32 = 952;

pub const SPRN_MMCR1: i32 = 798;

pub const SPRN_MMCR1_GEKKO: i32 = 956;

pub const SPRN_MMCR2: i32 = 785;

pub const SPRN_MMCR3: i32 = 754;

pub const SPRN_MMCRA: i32 = 786;

pub const SPRN_MMCRC: i32 = 851;

pub const SPRN_MMCRH: i32 = 316;

pub const SPRN_MMCRS: i32 = 894;

pub const SPRN_MSSCR0: i32 = 1014;

pub const SPRN_MSSSR0: i32 = 1015;

pub const SPRN_NRI: i32 = 82;

pub const SPRN_PA6T_BER: i32 = 862;

pub const SPRN_PA6T_BTCR: i32 = 978;

pub const SPRN_PA6T_DER: i32 = 982;

pub const SPRN_PA6T_IER: i32 = 981;

pub const SPRN_PA6T_IMA0: i32 = 880;

pub const SPRN_PA6T_IMA1: i32 = 881;

pub const SPRN_PA6T_IMA2: i32 = 882;

pub const SPRN_PA6T_IMA3: i32 = 883;

pub const SPRN_PA6T_IMA4: i32 = 884;

pub const SPRN_PA6T_IMA5: i32 = 885;

pub const SPRN_PA6T_IMA6: i32 = 886;

pub const SPRN_PA6T_IMA7: i32 = 887;

pub const SPRN_PA6T_IMA8: i32 = 888;

pub const SPRN_PA6T_IMA9: i32 = 889;

pub const SPRN_PA6T_IMAAT: i32 = 979;

pub const SPRN_PA6T_MER: i32 = 849;

pub const SPRN_PA6T_MMCR0: i32 = 795;

pub const SPRN_PA6T_MMCR1: i32 = 798;

pub const SPRN_PA6T_PCCR: i32 = 1019;

pub const SPRN_PA6T_PMC0: i32 = 787;

pub const SPRN_PA6T_PMC1: i32 = 788;

pub const SPRN_PA6T_PMC2: i32 = 789;

pub const SPRN_PA6T_PMC3: i32 = 790;

pub const SPRN_PA6T_PMC4: i32 = 791;

pub const SPRN_PA6T_PMC5: i32 = 792;

pub const SPRN_PA6T_RPCCR: i32 = 1021;

pub const SPRN_PA6T_SIAR: i32 = 780;

pub const SPRN_PA6T_SIER: i32 = 785;

pub const SPRN_PA6T_TSR0: i32 = 793;

pub const SPRN_PA6T_TSR1: i32 = 794;

pub const SPRN_PA6T_TSR2: i32 = 799;

pub const SPRN_PA6T_TSR3: i32 = 784;

pub const SPRN_PA6T_UMMCR0: i32 = 779;

pub const SPRN_PA6T_UMMCR1: i32 = 782;

pub const SPRN_PA6T_UPMC0: i32 = 771;

pub const SPRN_PA6T_UPMC1: i32 = 772;

pub const SPRN_PA6T_UPMC2: i32 = 773;

pub const SPRN_PA6T_UPMC3: i32 = 774;

pub const SPRN_PA6T_UPMC4: i32 = 775;

pub const SPRN_PA6T_UPMC5: i32 = 776;

pub const SPRN_PCR: i32 = 338;

pub const SPRN_PID: i32 = 48;

pub const SPRN_PIR: i32 = 1023;

pub const SPRN_PIT: i32 = 987;

pub const SPRN_PMC1: i32 = 787;

pub const SPRN_PMC1_GEKKO: i32 = 953;

pub const SPRN_PMC2: i32 = 788;

pub const SPRN_PMC2_GEKKO: i32 = 954;

pub const SPRN_PMC3: i32 = 789;

pub const SPRN_PMC3_GEKKO: i32 = 957;

pub const SPRN_PMC4: i32 = 790;

pub const SPRN_PMC4_GEKKO: i32 = 958;

pub const SPRN_PMC5: i32 = 791;

pub const SPRN_PMC6: i32 = 792;

pub const SPRN_PMC7: i32 = 793;

pub const SPRN_PMC8: i32 = 794;

pub const SPRN_PMCR: i32 = 884;

pub const SPRN_PMICR: i32 = 852;

pub const SPRN_PMMAR: i32 = 854;

pub const SPRN_PMSR: i32 = 853;

pub const SPRN_PPR: i32 = 896;

pub const SPRN_PSPB: i32 = 159;

pub const SPRN_PSSCR: i32 = 855;

pub const SPRN_PSSCR_PR: i32 = 823;

pub const SPRN_PTCR: i32 = 464;

pub const SPRN_PTEHI: i32 = 981;

pub const SPRN_PTELO: i32 = 982;

pub const SPRN_PURR: i32 = 309;

pub const SPRN_PVR: i32 = 287;

pub const SPRN_RMOR: i32 = 312;

pub const SPRN_RPA: i32 = 982;

pub const SPRN_RPR: i32 = 186;

pub const SPRN_RWMR: i32 = 885;

pub const SPRN_SCOMC: i32 = 276;

pub const SPRN_SCOMD: i32 = 277;

pub const SPRN_SDA: i32 = 959;

pub const SPRN_SDAR: i32 = 797;

pub const SPRN_SDR1: i32 = 25;

pub const SPRN_SIA: i32 = 955;

pub const SPRN_SIAR: i32 = 796;

pub const SPRN_SIER2: i32 = 752;

pub const SPRN_SIER3: i32 = 753;

pub const SPRN_SIER: i32 = 784;

pub const SPRN_SPMC1: i32 = 892;

pub const SPRN_SPMC2: i32 = 893;

pub const SPRN_SPRG0: i32 = 272;

pub const SPRN_SPRG1: i32 = 273;

pub const SPRN_SPRG2: i32 = 274;

pub const SPRN_SPRG3: i32 = 275;

pub const SPRN_SPRG4: i32 = 276;

pub const SPRN_SPRG5: i32 = 277;

pub const SPRN_SPRG6: i32 = 278;

pub const SPRN_SPRG7: i32 = 279;

pub const SPRN_SPRG_HPACA: i32 = 304;

pub const SPRN_SPRG_HSCRATCH0: i32 = 305;

pub const SPRN_SPRG_PACA: i32 = 273;

pub const SPRN_SPRG_SCRATCH0: i32 = 274;

pub const SPRN_SPRG_VDSO_READ: i32 = 259;

pub const SPRN_SPRG_VDSO_WRITE: i32 = 275;

pub const SPRN_SPURR: i32 = 308;

pub const SPRN_SRR0: i32 = 26;

pub const SPRN_SRR1: i32 = 27;

pub const SPRN_SVR: i32 = 286;

pub const SPRN_TACR: i32 = 888;

pub const SPRN_TAR: i32 = 815;

pub const SPRN_TBCTL: i32 = 863;

pub const SPRN_TBRL: i32 = 268;

pub const SPRN_TBRU: i32 = 269;

pub const SPRN_TBU40: i32 = 286;

pub const SPRN_TBWL: i32 = 284;

pub const SPRN_TBWU: i32 = 285;

pub const SPRN_TCSCR: i32 = 889;

pub const SPRN_TEXASR: i32 = 130;

pub const SPRN_TEXASRU: i32 = 131;

pub const SPRN_TFHAR: i32 = 128;

pub const SPRN_TFIAR: i32 = 129;

pub const SPRN_THRM1: i32 = 1020;

pub const SPRN_THRM2: i32 = 1021;

pub const SPRN_THRM3: i32 = 1022;

pub const SPRN_TIDR: i32 = 144;

pub const SPRN_TIR: i32 = 446;

pub const SPRN_TLBINDEXR: i32 = 340;

pub const SPRN_TLBLPIDR: i32 = 343;

pub const SPRN_TLBMISS: i32 = 980;

pub const SPRN_TLBRPNR: i32 = 342;

pub const SPRN_TLBVPNR: i32 = 341;

pub const SPRN_TRIG2: i32 = 882;

pub const SPRN_TSC: i32 = 1021;

pub const SPRN_TSCR: i32 = 921;

pub const SPRN_TSC_CELL: i32 = 921;

pub const SPRN_TST: i32 = 1020;

pub const SPRN_UAMOR: i32 = 157;

pub const SPRN_UMMCR0: i32 = 936;

pub const SPRN_UMMCR1: i32 = 940;

pub const SPRN_UMMCR2: i32 = 769;

pub const SPRN_UMMCR3: i32 = 738;

pub const SPRN_UPMC1: i32 = 937;

pub const SPRN_UPMC2: i32 = 938;

pub const SPRN_UPMC3: i32 = 941;

pub const SPRN_UPMC4: i32 = 942;

pub const SPRN_USIA: i32 = 939;

pub const SPRN_USIER2: i32 = 736;

pub const SPRN_USIER3: i32 = 737;

pub const SPRN_USPRG3: i32 = 259;

pub const SPRN_USPRG4: i32 = 260;

pub const SPRN_USPRG5: i32 = 261;

pub const SPRN_USPRG6: i32 = 262;

pub const SPRN_USPRG7: i32 = 263;

pub const SPRN_VRSAVE: i32 = 256;

pub const SPRN_VTB: i32 = 849;

pub const SPRN_WORC: i32 = 863;

pub const SPRN_WORT: i32 = 895;

pub const SPRN_WPAR_GEKKO: i32 = 921;

pub const SPRN_XER: i32 = 1;

pub const SRR1_BOUNDARY: i32 = 268435456;

pub const SRR1_ISI_NOPT: i32 = 1073741824;

pub const SRR1_ISI_N_G_OR_CIP: i32 = 268435456;

pub const SRR1_ISI_PROT: i32 = 134217728;

pub const SRR1_MCE_MCP: i32 = 524288;

pub const SRR1_MSR_BITS: crate::ctypes::c_ulong = 18446744071692156927;

pub const SRR1_PREFIXED: i32 = 536870912;

pub const SRR1_PROGADDR: i32 = 65536;

pub const SRR1_PROGFPE: i32 = 1048576;

pub const SRR1_PROGILL: i32 = 524288;

pub const SRR1_PROGPRIV: i32 = 262144;

pub const SRR1_PROGTM: i32 = 2097152;

pub const SRR1_PROGTRAP: i32 = 131072;

pub const SRR1_WAKEDBELL: i32 = 1310720;

pub const SRR1_WAKEDEC: i32 = 1572864;

pub const SRR1_WAKEEE: i32 = 2097152;

pub const SRR1_WAKEHDBELL: i32 = 786432;

pub const SRR1_WAKEHMI: i32 = 2621440;

pub const SRR1_WAKEHVI: i32 = 2359296;

pub const SRR1_WAKEMASK: i32 = 3670016;

pub const SRR1_WAKEMASK_P8: i32 = 3932160;

pub const SRR1_WAKEMCE_RESVD: i32 = 3932160;

pub const SRR1_WAKEMT: i32 = 2621440;

pub const SRR1_WAKERESET: i32 = 1048576;

pub const SRR1_WAKESTATE: i32 = 196608;

pub const SRR1_WAKESYSERR: i32 = 3145728;

pub const SRR1_WAKETHERM: i32 = 1048576;

pub const SRR1_WS_GPRLOSS: i32 = 131072;

pub const SRR1_WS_HVLOSS: i32 = 196608;

pub const SRR1_WS_NOLOSS: i32 = 65536;

pub const STACK_TOP: crate::ctypes::c_ulong = 140737488355328;

pub const STACK_TOP_MAX: crate::ctypes::c_ulong = 4503599627370496;

pub const STACK_TOP_USER32: crate::ctypes::c_ulong = 4294901760;

pub const STACK_TOP_USER64: crate::ctypes::c_ulong = 140737488355328;

pub const STDX_BE: &[u8; 8] = b"stdbrx \0";

pub const STWX_BE: &[u8; 8] = b"stwbrx \0";

pub const SWP_TYPE_MASK: crate::ctypes::c_ulong = 31;

pub const TASK_CONTEXT_SIZE: crate::ctypes::c_ulong = 562949953421312;

pub const TASK_SIZE: crate::ctypes::c_ulong = 4503599627370496;

pub const TASK_SIZE_128TB: crate::ctypes::c_ulong = 140737488355328;

pub const TASK_SIZE_1PB: crate::ctypes::c_ulong = 1125899906842624;

pub const TASK_SIZE_2PB: crate::ctypes::c_ulong = 2251799813685248;

pub const TASK_SIZE_4PB: crate::ctypes::c_ulong = 4503599627370496;

pub const TASK_SIZE_512TB: crate::ctypes::c_ulong = 562949953421312;

pub const TASK_SIZE_64TB: crate::ctypes::c_ulong = 70368744177664;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 4503599627370496;

pub const TASK_SIZE_USER32: crate::ctypes::c_ulong = 4294901760;

pub const TASK_SIZE_USER64: crate::ctypes::c_ulong = 4503599627370496;

pub const TBCTL_FREEZE: u64 = 0;

pub const TBCTL_RESTART: u64 = 4294967296;

pub const TBCTL_UPDATE_LOWER: u64 = 12884901888;

pub const TBCTL_UPDATE_UPPER: u64 = 8589934592;

pub const TEXASR_ABORT: crate::ctypes::c_ulong = 4294967296;

pub const TEXASR_AB_LG: i32 = 32;

pub const TEXASR_EXACT: crate::ctypes::c_ulong = 67108864;

pub const TEXASR_EX_LG: i32 = 26;

pub const TEXASR_FC: crate::ctypes::c_ulong = 18374686479671623680;

pub const TEXASR_FC_LG: i32 = 56;

pub const TEXASR_FS: crate::ctypes::c_ulong = 134217728;

pub const TEXASR_FS_LG: i32 = 27;

pub const TEXASR_HV: crate::ctypes::c_ulong = 536870912;

pub const TEXASR_HV_LG: i32 = 29;

pub const TEXASR_PR: crate::ctypes::c_ulong = 268435456;

pub const TEXASR_PR_LG: i32 = 28;

pub const TEXASR_ROT: crate::ctypes::c_ulong = 33554432;

pub const TEXASR_ROT_LG: i32 = 25;

pub const TEXASR_SUSP: crate::ctypes::c_ulong = 2147483648;

pub const TEXASR_SU_LG: i32 = 31;

pub const THREAD_ALIGN: i32 = 16384;

pub const THREAD_ALIGN_SHIFT: i32 = 14;

pub const THREAD_SIZE: i32 = 16384;

pub const THREAD_SIZE_ORDER: i32 = -2;

pub const THRM1_TID: i32 = 4;

pub const THRM1_TIE: i32 = 2;

pub const THRM1_TIN: i32 = -2147483648;

pub const THRM1_TIV: i32 = 1073741824;

pub const THRM1_V: i32 = 1;

pub const THRM3_E: i32 = 1;

pub const TIF_32BIT: i32 = 20;

pub const TIF_ELF2ABI: i32 = 18;

pub const TIF_EMULATE_STACK_STORE: i32 = 16;

pub const TIF_MEMDIE: i32 = 17;

pub const TIF_NEED_RESCHED: i32 = 2;

pub const TIF_NOERROR: i32 = 12;

pub const TIF_NOTIFY_RESUME: i32 = 13;

pub const TIF_NOTIFY_SIGNAL: i32 = 3;

pub const TIF_PATCH_PENDING: i32 = 6;

pub const TIF_POLLING_NRFLAG: i32 = 19;

pub const TIF_RESTOREALL: i32 = 11;

pub const TIF_RESTORE_TM: i32 = 5;

pub const TIF_SECCOMP: i32 = 10;

pub const TIF_SIGPENDING: i32 = 1;

pub const TIF_SINGLESTEP: i32 = 8;

pub const TIF_SYSCALL_EMU: i32 = 4;

pub const TIF_SYSCALL_TRACEPOINT: i32 = 15;

pub const TIF_UPROBE: i32 = 14;

pub const TLBIEL_INVAL_PAGE: i32 = 0;

pub const TLBIEL_INVAL_SEL_MASK: i32 = 3072;

pub const TLBIEL_INVAL_SET: i32 = 3072;

pub const TLBIEL_INVAL_SET_LPID: i32 = 2048;

pub const TLBIEL_INVAL_SET_MASK: i32 = 16773120;

pub const TLBIEL_INVAL_SET_SHIFT: i32 = 12;

pub const TLB_INVAL_SCOPE_GLOBAL: crate::ctypes::c_uint = 0;

pub const TLB_INVAL_SCOPE_LPID: crate::ctypes::c_uint = 1;

pub const TLF_LAZY_MMU: i32 = 3;

pub const TLF_NAPPING: i32 = 0;

pub const TLF_RUNLATCH: i32 = 4;

pub const TLF_SLEEPING: i32 = 1;

pub const TRECHKPT: &[u8; 20] = b".long (0x7c0007dd) \0";

pub const TSC_CELL_DEC_ENABLE_0: i32 = 4194304;

pub const TSC_CELL_DEC_ENABLE_1: i32 = 2097152;

pub const TSC_CELL_EE_BOOST: i32 = 524288;

pub const TSC_CELL_EE_ENABLE: i32 = 1048576;

pub const UPROBE_SWBP_INSN: i32 = 2145386504;

pub const UPROBE_XOL_SLOT_BYTES: i32 = 8;

pub const USER_REGION_ID: i32 = 0;

pub const USER_VSID_RANGE: crate::ctypes::c_ulong = 562949953421312;

pub const VA_BITS: i32 = 68;

pub const VMALLOC_REGION_ID: crate::ctypes::c_ulong = 2;

pub const VMEMMAP_REGION_ID: crate::ctypes::c_ulong = 4;

pub const VPHN_ASSOC_BUFSIZE: crate::ctypes::c_ulong = 25;

pub const VPHN_FLAG_PCPU: i32 = 2;

pub const VPHN_FLAG_VCPU: i32 = 1;

pub const VPHN_REGISTER_COUNT: i32 = 6;

pub const VPN_SHIFT: i32 = 12;

pub const VRMA_VSID: crate::ctypes::c_ulong = 33554431;

pub const VSID_BITS_1T: i32 = 28;

pub const VSID_BITS_256M: i32 = 40;

pub const VSID_BITS_65_1T: i32 = 25;

pub const VSID_BITS_65_256M: i32 = 37;

pub const VSID_MULINV_1T: crate::ctypes::c_ulong = 209034062;

pub const VSID_MULINV_256M: crate::ctypes::c_ulong = 665548017062;

pub const VSID_MULTIPLIER_1T: crate::ctypes::c_ulong = 12538073;

pub const VSID_MULTIPLIER_256M: crate::ctypes::c_ulong = 12538073;

pub const XICS_IPI: i32 = 2;

pub const XICS_MFRR: i32 = 12;

pub const XICS_XIRR: i32 = 4;

pub const ZONES_SHIFT: i32 = 1;

pub const ZONES_WIDTH: i32 = 1;

pub const _ASM_POWERPC_SPARSEMEM_H: i32 = 1;

pub const _EMIT_BUG_ENTRY: &[u8; 95] = b".section __bug_table,\"aw\"\n2:\t.4byte 1b - .\n\t.4byte %0 - .\n\t.short %1, %2\n.org 2b+%3\n.previous\n\0";

pub const _HPAGE_CHG_MASK: crate::ctypes::c_ulong = 4656722014701042624;

pub const _IOC_DIRBITS: i32 = 3;

pub const _IOC_DIRMASK: i32 = 7;

pub const _IOC_DIRSHIFT: i32 = 29;

pub const _IOC_NONE: u32 = 1;

pub const _IOC_SIZEBITS: i32 = 13;

pub const _IOC_SIZEMASK: i32 = 8191;

pub const _IOC_WRITE: u32 = 4;

pub const _PAGE_ACCESSED: i32 = 256;

pub const _PAGE_BASE: crate::ctypes::c_ulong = 9223372036854776064;

pub const _PAGE_BASE_NC: crate::ctypes::c_ulong = 9223372036854776064;

pub const _PAGE_CACHE_CTL: i32 = 48;

pub const _PAGE_CHG_MASK: crate::ctypes::c_ulong = 4656722014701035456;

pub const _PAGE_DEVMAP: i32 = 2048;

pub const _PAGE_DIRTY: i32 = 128;

pub const _PAGE_EXEC: i32 = 1;

pub const _PAGE_HPTEFLAGS: crate::ctypes::c_ulong = 36028797018968128;

pub const _PAGE_INVALID: crate::ctypes::c_ulong = 2305843009213693952;

pub const _PAGE_KERNEL_RO: i32 = 12;

pub const _PAGE_KERNEL_ROX: i32 = 13;

pub const _PAGE_KERNEL_RW: i32 = 142;

pub const _PAGE_KERNEL_RWX: i32 = 143;

pub const _PAGE_NON_IDEMPOTENT: i32 = 32;

pub const _PAGE_NO_CACHE: i32 = 48;

pub const _PAGE_PA_MAX: i32 = 53;

pub const _PAGE_PRESENT: crate::ctypes::c_ulong = 9223372036854775808;

pub const _PAGE_PRIVILEGED: i32 = 8;

pub const _PAGE_PTE: crate::ctypes::c_ulong = 4611686018427387904;

pub const _PAGE_READ: i32 = 4;

pub const _PAGE_RW: i32 = 6;

pub const _PAGE_RWX: i32 = 7;

pub const _PAGE_SAO: i32 = 16;

pub const _PAGE_SOFT_DIRTY: i32 = 512;

pub const _PAGE_SPECIAL: i32 = 1024;

pub const _PAGE_SWP_EXCLUSIVE: i32 = 32;

pub const _PAGE_SWP_SOFT_DIRTY: i32 = 512;

pub const _PAGE_TOLERANT: i32 = 48;

pub const _PAGE_WRITE: i32 = 2;

pub const _PTEIDX_GROUP_IX: i32 = 7;

pub const _PTEIDX_SECONDARY: i32 = 8;

pub const _R11: i32 = 11;

pub const _R12: i32 = 12;

pub const _R13: i32 = 13;

pub const _R14: i32 = 14;

pub const _R15: i32 = 15;

pub const _R16: i32 = 16;

pub const _R17: i32 = 17;

pub const _R18: i32 = 18;

pub const _R19: i32 = 19;

pub const _R20: i32 = 20;

pub const _R21: i32 = 21;

pub const _R22: i32 = 22;

pub const _R23: i32 = 23;

pub const _R24: i32 = 24;

pub const _R25: i32 = 25;

pub const _R26: i32 = 26;

pub const _R27: i32 = 27;

pub const _R28: i32 = 28;

pub const _R29: i32 = 29;

pub const _R30: i32 = 30;

pub const _R31: i32 = 31;

pub const _RPAGE_PA_MAX: i32 = 56;

pub const _RPAGE_PKEY_BIT0: crate::ctypes::c_ulong = 72057594037927936;

pub const _RPAGE_PKEY_BIT1: crate::ctypes::c_ulong = 144115188075855872;

pub const _RPAGE_PKEY_BIT2: crate::ctypes::c_ulong = 288230376151711744;

pub const _RPAGE_PKEY_BIT3: crate::ctypes::c_ulong = 576460752303423488;

pub const _RPAGE_PKEY_BIT4: crate::ctypes::c_ulong = 1152921504606846976;

pub const _RPAGE_RPN0: i32 = 4096;

pub const _RPAGE_RPN1: i32 = 8192;

pub const _RPAGE_RPN41: crate::ctypes::c_ulong = 9007199254740992;

pub const _RPAGE_RPN42: crate::ctypes::c_ulong = 18014398509481984;

pub const _RPAGE_RPN43: crate::ctypes::c_ulong = 36028797018963968;

pub const _RPAGE_RSV1: crate::ctypes::c_ulong = 64;

pub const _RPAGE_SW0: crate::ctypes::c_ulong = 2305843009213693952;

pub const _RPAGE_SW1: i32 = 2048;

pub const _RPAGE_SW2: i32 = 1024;

pub const _RPAGE_SW3: i32 = 512;

pub const _TIF_32BIT: i32 = 1048576;

pub const _TIF_EMULATE_STACK_STORE: i32 = 65536;

pub const _TIF_NEED_RESCHED: i32 = 4;

pub const _TIF_NOERROR: i32 = 4096;

pub const _TIF_NOTIFY_RESUME: i32 = 8192;

pub const _TIF_NOTIFY_SIGNAL: i32 = 8;

pub const _TIF_PATCH_PENDING: i32 = 64;

pub const _TIF_PERSYSCALL_MASK: i32 = 6144;

pub const _TIF_POLLING_NRFLAG: i32 = 524288;

pub const _TIF_RESTOREALL: i32 = 2048;

pub const _TIF_RESTORE_TM: i32 = 32;

pub const _TIF_SECCOMP: i32 = 1024;

pub const _TIF_SIGPENDING: i32 = 2;

pub const _TIF_SINGLESTEP: i32 = 256;

pub const _TIF_SYSCALL_DOTRACE: i32 = 33937;

pub const _TIF_SYSCALL_EMU: i32 = 16;

pub const _TIF_SYSCALL_TRACEPOINT: i32 = 32768;

pub const _TIF_UPROBE: i32 = 16384;

pub const _TIF_USER_WORK_MASK: i32 = 24686;

pub const _TLF_LAZY_MMU: i32 = 8;

pub const _TLF_NAPPING: i32 = 1;

pub const _TLF_RUNLATCH: i32 = 16;

pub const _TLF_SLEEPING: i32 = 2;

pub const __ARCH_UAPI_SA_FLAGS: u32 = 67108864;

pub const __MSR: crate::ctypes::c_ulong = 1152921504606851122;

pub const __MTMSR: &[u8; 7] = b"mtmsrd\0";

pub const __NR_seccomp_sigreturn: i32 = 172;

pub const __PPC_RC21: i32 = 1024;

pub const __REGA0_0: i32 = 0;

pub const __REGA0_R10: i32 = 10;

pub const __REGA0_R11: i32 = 11;

pub const __REGA0_R12: i32 = 12;

pub const __REGA0_R13: i32 = 13;

pub const __REGA0_R14: i32 = 14;

pub const __REGA0_R15: i32 = 15;

pub const __REGA0_R16: i32 = 16;

pub const __REGA0_R17: i32 = 17;

pub const __REGA0_R18: i32 = 18;

pub const __REGA0_R19: i32 = 19;

pub const __REGA0_R1: i32 = 1;

pub const __REGA0_R20: i32 = 20;

pub const __REGA0_R21: i32 = 21;

pub const __REGA0_R22: i32 = 22;

pub const __REGA0_R23: i32 = 23;

pub const __REGA0_R24: i32 = 24;

pub const __REGA0_R25: i32 = 25;

pub const __REGA0_R26: i32 = 26;

pub const __REGA0_R27: i32 = 27;

pub const __REGA0_R28: i32 = 28;

pub const __REGA0_R29: i32 = 29;

pub const __REGA0_R2: i32 = 2;

pub const __REGA0_R30: i32 = 30;

pub const __REGA0_R31: i32 = 31;

pub const __REGA0_R3: i32 = 3;

pub const __REGA0_R4: i32 = 4;

pub const __REGA0_R5: i32 = 5;

pub const __REGA0_R6: i32 = 6;

pub const __REGA0_R7: i32 = 7;

pub const __REGA0_R8: i32 = 8;

pub const __REGA0_R9: i32 = 9;

pub const __REG_R0: i32 = 0;

pub const __REG_R10: i32 = 10;

pub const __REG_R11: i32 = 11;

pub const __REG_R12: i32 = 12;

pub const __REG_R13: i32 = 13;

pub const __REG_R14: i32 = 14;

pub const __REG_R15: i32 = 15;

pub const __REG_R16: i32 = 16;

pub const __REG_R17: i32 = 17;

pub const __REG_R18: i32 = 18;

pub const __REG_R19: i32 = 19;

pub const __REG_R1: i32 = 1;

pub const __REG_R20: i32 = 20;

pub const __REG_R21: i32 = 21;

pub const __REG_R22: i32 = 22;

pub const __REG_R23: i32 = 23;

pub const __REG_R24: i32 = 24;

pub const __REG_R25: i32 = 25;

pub const __REG_R26: i32 = 26;

pub const __REG_R27: i32 = 27;

pub const __REG_R28: i32 = 28;

pub const __REG_R29: i32 = 29;

pub const __REG_R2: i32 = 2;

pub const __REG_R30: i32 = 30;

pub const __REG_R31: i32 = 31;

pub const __REG_R3: i32 = 3;

pub const __REG_R4: i32 = 4;

pub const __REG_R5: i32 = 5;

pub const __REG_R6: i32 = 6;

pub const __REG_R7: i32 = 7;

pub const __REG_R8: i32 = 8;

pub const __REG_R9: i32 = 9;

pub const __SECCOMP_ARCH_LE_NAME: &[u8; 3] = b"le\0";

pub type cpu_restore_t = ::core::option::Option<unsafe extern "C" fn()>;

pub type cpu_setup_t = ::core::option::Option<
    unsafe extern "C" fn(offset: crate::ctypes::c_ulong, spec: *mut cpu_spec),
>;

pub type pgtable_index = crate::ctypes::c_uint;

pub type powerpc_pmc_type = crate::ctypes::c_uint;

pub type pte_basic_t = crate::ctypes::c_ulong;

pub type slb_index = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PGD_TABLE_SIZE"]
    pub fn H_PGD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PMD_BAD_BITS"]
    pub fn H_PMD_BAD_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PMD_TABLE_SIZE"]
    pub fn H_PMD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PTE_TABLE_SIZE"]
    pub fn H_PTE_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PUD_BAD_BITS"]
    pub fn H_PUD_BAD_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_H_PUD_TABLE_SIZE"]
    pub fn H_PUD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_IOREMAP_BASE"]
    pub fn IOREMAP_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_IOREMAP_END"]
    pub fn IOREMAP_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_IOREMAP_MAX_ORDER"]
    pub fn IOREMAP_MAX_ORDER() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_IOREMAP_START"]
    pub fn IOREMAP_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ISA_IO_BASE"]
    pub fn ISA_IO_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ISA_IO_END"]
    pub fn ISA_IO_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERN_IO_END"]
    pub fn KERN_IO_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERN_IO_START"]
    pub fn KERN_IO_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERN_VIRT_START"]
    pub fn KERN_VIRT_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_P4D_MASK"]
    pub fn P4D_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_P4D_SHIFT"]
    pub fn P4D_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_P4D_SIZE"]
    pub fn P4D_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PATB_ENTRIES"]
    pub fn PATB_ENTRIES() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PATB_SIZE_SHIFT"]
    pub fn PATB_SIZE_SHIFT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGDIR_SHIFT"]
    pub fn PGDIR_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGD_INDEX_SIZE"]
    pub fn PGD_INDEX_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGD_TABLE_SIZE"]
    pub fn PGD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGD_VAL_BITS"]
    pub fn PGD_VAL_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHB_IO_BASE"]
    pub fn PHB_IO_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHB_IO_END"]
    pub fn PHB_IO_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_FRAG_NR"]
    pub fn PMD_FRAG_NR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_FRAG_SIZE"]
    pub fn PMD_FRAG_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_FRAG_SIZE_SHIFT"]
    pub fn PMD_FRAG_SIZE_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_INDEX_SIZE"]
    pub fn PMD_INDEX_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_MASK"]
    pub fn PMD_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_SHIFT"]
    pub fn PMD_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_SIZE"]
    pub fn PMD_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_TABLE_SIZE"]
    pub fn PMD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_VAL_BITS"]
    pub fn PMD_VAL_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PRTB_ENTRIES"]
    pub fn PRTB_ENTRIES() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PRTB_SIZE_SHIFT"]
    pub fn PRTB_SIZE_SHIFT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_FRAG_NR"]
    pub fn PTE_FRAG_NR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_FRAG_SIZE"]
    pub fn PTE_FRAG_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_FRAG_SIZE_SHIFT"]
    pub fn PTE_FRAG_SIZE_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_INDEX_SIZE"]
    pub fn PTE_INDEX_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_TABLE_SIZE"]
    pub fn PTE_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTRS_PER_PGD"]
    pub fn PTRS_PER_PGD() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTRS_PER_PMD"]
    pub fn PTRS_PER_PMD() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTRS_PER_PTE"]
    pub fn PTRS_PER_PTE() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTRS_PER_PUD"]
    pub fn PTRS_PER_PUD() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_CACHE_INDEX"]
    pub fn PUD_CACHE_INDEX() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_INDEX_SIZE"]
    pub fn PUD_INDEX_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_MASK"]
    pub fn PUD_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_SHIFT"]
    pub fn PUD_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_SIZE"]
    pub fn PUD_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_TABLE_SIZE"]
    pub fn PUD_TABLE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PUD_VAL_BITS"]
    pub fn PUD_VAL_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bad_kuap_fault"]
    pub fn __bad_kuap_fault(
        regs: *mut pt_regs,
        address: crate::ctypes::c_ulong,
        is_write: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16"]
    pub fn __cmpxchg_u16(p: *mut crate::ctypes::c_void, old: u32_, new: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16_acquire"]
    pub fn __cmpxchg_u16_acquire(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16_local"]
    pub fn __cmpxchg_u16_local(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u16_relaxed"]
    pub fn __cmpxchg_u16_relaxed(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u32"]
    pub fn __cmpxchg_u32(
        p: *mut crate::ctypes::c_uint,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u32_acquire"]
    pub fn __cmpxchg_u32_acquire(
        p: *mut u32_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u32_local"]
    pub fn __cmpxchg_u32_local(
        p: *mut crate::ctypes::c_uint,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u32_relaxed"]
    pub fn __cmpxchg_u32_relaxed(
        p: *mut u32_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u64"]
    pub fn __cmpxchg_u64(
        p: *mut crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u64_acquire"]
    pub fn __cmpxchg_u64_acquire(
        p: *mut u64_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u64_local"]
    pub fn __cmpxchg_u64_local(
        p: *mut crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u64_relaxed"]
    pub fn __cmpxchg_u64_relaxed(
        p: *mut u64_,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8"]
    pub fn __cmpxchg_u8(p: *mut crate::ctypes::c_void, old: u32_, new: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_acquire"]
    pub fn __cmpxchg_u8_acquire(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_local"]
    pub fn __cmpxchg_u8_local(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_u8_relaxed"]
    pub fn __cmpxchg_u8_relaxed(
        p: *mut crate::ctypes::c_void,
        old: u32_,
        new: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hard_EE_RI_disable"]
    pub fn __hard_EE_RI_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hard_RI_enable"]
    pub fn __hard_RI_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hard_irq_disable"]
    pub fn __hard_irq_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hard_irq_enable"]
    pub fn __hard_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hpte_page_size"]
    pub fn __hpte_page_size(
        h: crate::ctypes::c_ulong,
        l: crate::ctypes::c_ulong,
        is_base_size: bool_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kuap_get_and_assert_locked"]
    pub fn __kuap_get_and_assert_locked() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kuap_kernel_restore"]
    pub fn __kuap_kernel_restore(regs: *mut pt_regs, amr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kuap_lock"]
    pub fn __kuap_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kuap_save_and_lock"]
    pub fn __kuap_save_and_lock(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___lazy_irq_pending"]
    pub fn __lazy_irq_pending(irq_happened: u8_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mk_vsid_data"]
    pub fn __mk_vsid_data(
        vsid: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___my_cpu_offset"]
    pub fn __my_cpu_offset() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___p4d"]
    pub fn __p4d(val: crate::ctypes::c_ulong) -> p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pgd"]
    pub fn __pgd(val: crate::ctypes::c_ulong) -> pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmd"]
    pub fn __pmd(val: crate::ctypes::c_ulong) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmd_mkhuge"]
    pub fn __pmd_mkhuge(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmdp_test_and_clear_young"]
    pub fn __pmdp_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte"]
    pub fn __pte(val: crate::ctypes::c_ulong) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_flags_need_flush"]
    pub fn __pte_flags_need_flush(
        oldval: crate::ctypes::c_ulong,
        newval: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_protnone"]
    pub fn __pte_protnone(pte: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_write"]
    pub fn __pte_write(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_set_access_flags"]
    pub fn __ptep_set_access_flags(
        vma: *mut vm_area_struct,
        ptep: *mut pte_t,
        entry: pte_t,
        address: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_test_and_clear_young"]
    pub fn __ptep_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pud"]
    pub fn __pud(val: crate::ctypes::c_ulong) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___radix_pte_update"]
    pub fn __radix_pte_update(
        ptep: *mut pte_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___real_pte"]
    pub fn __real_pte(
        pte: pte_t,
        ptep: *mut pte_t,
        offset: crate::ctypes::c_int,
    ) -> real_pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rpte_to_hidx"]
    pub fn __rpte_to_hidx(
        rpte: real_pte_t,
        index: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_at"]
    pub fn __set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        percpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u16_local"]
    pub fn __xchg_u16_local(p: *mut crate::ctypes::c_void, val: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u16_relaxed"]
    pub fn __xchg_u16_relaxed(p: *mut crate::ctypes::c_void, val: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u32_local"]
    pub fn __xchg_u32_local(
        p: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u32_relaxed"]
    pub fn __xchg_u32_relaxed(
        p: *mut u32_,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u64_local"]
    pub fn __xchg_u64_local(
        p: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u64_relaxed"]
    pub fn __xchg_u64_relaxed(
        p: *mut u64_,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u8_local"]
    pub fn __xchg_u8_local(p: *mut crate::ctypes::c_void, val: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_u8_relaxed"]
    pub fn __xchg_u8_relaxed(p: *mut crate::ctypes::c_void, val: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_allow_read_from_user"]
    pub fn allow_read_from_user(
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_allow_read_write_user"]
    pub fn allow_read_write_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_allow_write_to_user"]
    pub fn allow_write_to_user(
        to: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ap_to_shift"]
    pub fn ap_to_shift(ap: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit_unlock"]
    pub fn arch___clear_bit_unlock(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add"]
    pub fn arch_atomic64_add(a: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_add_return_relaxed"]
    pub fn arch_atomic64_add_return_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_and"]
    pub fn arch_atomic64_and(a: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add_relaxed"]
    pub fn arch_atomic64_fetch_add_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_relaxed"]
    pub fn arch_atomic64_fetch_and_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_relaxed"]
    pub fn arch_atomic64_fetch_or_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_sub_relaxed"]
    pub fn arch_atomic64_fetch_sub_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_relaxed"]
    pub fn arch_atomic64_fetch_xor_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_or"]
    pub fn arch_atomic64_or(a: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub"]
    pub fn arch_atomic64_sub(a: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_return_relaxed"]
    pub fn arch_atomic64_sub_return_relaxed(a: s64, v: *mut atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_xor"]
    pub fn arch_atomic64_xor(a: s64, v: *mut atomic64_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_add"]
    pub fn arch_atomic_add(a: crate::ctypes::c_int, v: *mut atomic_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_add_return_relaxed"]
    pub fn arch_atomic_add_return_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_and"]
    pub fn arch_atomic_and(a: crate::ctypes::c_int, v: *mut atomic_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_fetch_add_relaxed"]
    pub fn arch_atomic_fetch_add_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_fetch_and_relaxed"]
    pub fn arch_atomic_fetch_and_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_fetch_or_relaxed"]
    pub fn arch_atomic_fetch_or_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_fetch_sub_relaxed"]
    pub fn arch_atomic_fetch_sub_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_fetch_xor_relaxed"]
    pub fn arch_atomic_fetch_xor_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_or"]
    pub fn arch_atomic_or(a: crate::ctypes::c_int, v: *mut atomic_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_sub"]
    pub fn arch_atomic_sub(a: crate::ctypes::c_int, v: *mut atomic_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_sub_return_relaxed"]
    pub fn arch_atomic_sub_return_relaxed(
        a: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_try_cmpxchg_lock"]
    pub fn arch_atomic_try_cmpxchg_lock(
        v: *mut atomic_t,
        old: *mut crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg_acquire"]
    pub fn arch_atomic_xchg_acquire(
        v: *mut atomic_t,
        i: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xchg_release"]
    pub fn arch_atomic_xchg_release(
        v: *mut atomic_t,
        i: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_xor"]
    pub fn arch_atomic_xor(a: crate::ctypes::c_int, v: *mut atomic_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_change_bit"]
    pub fn arch_change_bit(nr: crate::ctypes::c_int, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit"]
    pub fn arch_clear_bit(nr: crate::ctypes::c_int, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock"]
    pub fn arch_clear_bit_unlock(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_irq_disabled_regs"]
    pub fn arch_irq_disabled_regs(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_irqs_disabled"]
    pub fn arch_irqs_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_irqs_disabled_flags"]
    pub fn arch_irqs_disabled_flags(flags: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_needs_pgtable_deposit"]
    pub fn arch_needs_pgtable_deposit() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_bit"]
    pub fn arch_set_bit(nr: crate::ctypes::c_int, addr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_change_bit"]
    pub fn arch_test_and_change_bit(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_clear_bit"]
    pub fn arch_test_and_clear_bit(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit"]
    pub fn arch_test_and_set_bit(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit_lock"]
    pub fn arch_test_and_set_bit_lock(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_assert_pte_locked"]
    pub fn assert_pte_locked(mm: *mut mm_struct, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bad_kuap_fault"]
    pub fn bad_kuap_fault(
        regs: *mut pt_regs,
        address: crate::ctypes::c_ulong,
        is_write: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_can_single_step"]
    pub fn can_single_step(inst: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_change_bits"]
    pub fn change_bits(mask: crate::ctypes::c_ulong, _p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_pte_access"]
    pub fn check_pte_access(
        access: crate::ctypes::c_ulong,
        ptev: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit_unlock_return_word"]
    pub fn clear_bit_unlock_return_word(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bits"]
    pub fn clear_bits(mask: crate::ctypes::c_ulong, _p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bits_unlock"]
    pub fn clear_bits_unlock(
        mask: crate::ctypes::c_ulong,
        _p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_page"]
    pub fn clear_page(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_pmi_irq_pending"]
    pub fn clear_pmi_irq_pending();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_thread_local_flags"]
    pub fn clear_thread_local_flags(flags: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_user"]
    pub fn clear_user(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_mc_to_kernel"]
    pub fn copy_mc_to_kernel(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_mc_to_user"]
    pub fn copy_mc_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_first_thread_sibling"]
    pub fn cpu_first_thread_sibling(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_first_tlb_thread_sibling"]
    pub fn cpu_first_tlb_thread_sibling(
        cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_last_thread_sibling"]
    pub fn cpu_last_thread_sibling(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_last_tlb_thread_sibling"]
    pub fn cpu_last_tlb_thread_sibling(
        cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_nr_cores"]
    pub fn cpu_nr_cores() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_thread_in_core"]
    pub fn cpu_thread_in_core(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_thread_in_subcore"]
    pub fn cpu_thread_in_subcore(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_tlb_thread_sibling_step"]
    pub fn cpu_tlb_thread_sibling_step() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cputlb_use_tlbie"]
    pub fn cputlb_use_tlbie() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_thread_amr"]
    pub fn current_thread_amr() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_thread_iamr"]
    pub fn current_thread_iamr() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dawr_enabled"]
    pub fn dawr_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dcbf"]
    pub fn dcbf(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dcbi"]
    pub fn dcbi(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dcbst"]
    pub fn dcbst(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dcbz"]
    pub fn dcbz(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger"]
    pub fn debugger(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_bpt"]
    pub fn debugger_bpt(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_break_match"]
    pub fn debugger_break_match(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_fault_handler"]
    pub fn debugger_fault_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_iabr_match"]
    pub fn debugger_iabr_match(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_ipi"]
    pub fn debugger_ipi(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugger_sstep"]
    pub fn debugger_sstep(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_hard_irq_enable"]
    pub fn do_hard_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_cpu_has_feature"]
    pub fn early_cpu_has_feature(feature: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_init_mmu"]
    pub fn early_init_mmu();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_init_mmu_secondary"]
    pub fn early_init_mmu_secondary();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_mmu_has_feature"]
    pub fn early_mmu_has_feature(feature: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_radix_enabled"]
    pub fn early_radix_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eieio"]
    pub fn eieio();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_single_step"]
    pub fn enable_single_step(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extable_fixup"]
    pub fn extable_fixup(x: *const exception_table_entry) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_all_mm"]
    pub fn flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_hugetlb_tlb_range"]
    pub fn flush_hugetlb_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_pmd_tlb_range"]
    pub fn flush_pmd_tlb_range(
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
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_tlb_page"]
    pub fn flush_tlb_page(vma: *mut vm_area_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_d"]
    pub fn get_d(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_dcrn"]
    pub fn get_dcrn(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_hpte_slot_array"]
    pub fn get_hpte_slot_array(pmdp: *mut pmd_t) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_hugepd_cache_index"]
    pub fn get_hugepd_cache_index(index: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_kernel_context"]
    pub fn get_kernel_context(ea: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_kernel_vsid"]
    pub fn get_kernel_vsid(
        ea: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_kuap"]
    pub fn get_kuap() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_longbusy_msecs"]
    pub fn get_longbusy_msecs(
        longbusy_rc: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_oc"]
    pub fn get_oc(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_op"]
    pub fn get_op(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_ra"]
    pub fn get_ra(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_rb"]
    pub fn get_rb(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_rc"]
    pub fn get_rc(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_region_id"]
    pub fn get_region_id(ea: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_rs"]
    pub fn get_rs(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_rt"]
    pub fn get_rt(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_sllp_encoding"]
    pub fn get_sllp_encoding(psize: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_sprn"]
    pub fn get_sprn(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tb"]
    pub fn get_tb() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tensr"]
    pub fn get_tensr() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tmrn"]
    pub fn get_tmrn(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tx_or_sx"]
    pub fn get_tx_or_sx(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_user_context"]
    pub fn get_user_context(
        ctx: *mut mm_context_t,
        ea: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_user_vsid"]
    pub fn get_user_vsid(
        ctx: *mut mm_context_t,
        ea: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_vsid"]
    pub fn get_vsid(
        context: crate::ctypes::c_ulong,
        ea: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_ws"]
    pub fn get_ws(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_xop"]
    pub fn get_xop(inst: u32_) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__flush_all_mm"]
    pub fn hash__flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__flush_tlb_kernel_range"]
    pub fn hash__flush_tlb_kernel_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__flush_tlb_mm"]
    pub fn hash__flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__flush_tlb_page"]
    pub fn hash__flush_tlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__flush_tlb_range"]
    pub fn hash__flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__local_flush_all_mm"]
    pub fn hash__local_flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__local_flush_tlb_mm"]
    pub fn hash__local_flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__local_flush_tlb_page"]
    pub fn hash__local_flush_tlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__p4d_bad"]
    pub fn hash__p4d_bad(p4d: p4d_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pmd_mkdevmap"]
    pub fn hash__pmd_mkdevmap(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pmd_mkhuge"]
    pub fn hash__pmd_mkhuge(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pmd_same"]
    pub fn hash__pmd_same(pmd_a: pmd_t, pmd_b: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pmd_trans_huge"]
    pub fn hash__pmd_trans_huge(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pte_none"]
    pub fn hash__pte_none(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pte_same"]
    pub fn hash__pte_same(pte_a: pte_t, pte_b: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pte_update"]
    pub fn hash__pte_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
        huge: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__ptep_set_access_flags"]
    pub fn hash__ptep_set_access_flags(ptep: *mut pte_t, entry: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__remap_4k_pfn"]
    pub fn hash__remap_4k_pfn(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__set_pte_at"]
    pub fn hash__set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        percpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpd_val"]
    pub fn hpd_val(x: hugepd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpt_hash"]
    pub fn hpt_hash(
        vpn: crate::ctypes::c_ulong,
        shift: crate::ctypes::c_uint,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpt_vpn"]
    pub fn hpt_vpn(
        ea: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_base_page_size"]
    pub fn hpte_base_page_size(
        h: crate::ctypes::c_ulong,
        l: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_encode_avpn"]
    pub fn hpte_encode_avpn(
        vpn: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_encode_r"]
    pub fn hpte_encode_r(
        pa: crate::ctypes::c_ulong,
        base_psize: crate::ctypes::c_int,
        actual_psize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_encode_v"]
    pub fn hpte_encode_v(
        vpn: crate::ctypes::c_ulong,
        base_psize: crate::ctypes::c_int,
        actual_psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_get_old_v"]
    pub fn hpte_get_old_v(hptep: *mut hash_pte) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_hash_index"]
    pub fn hpte_hash_index(
        hpte_slot_array: *mut crate::ctypes::c_uchar,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_new_to_old_r"]
    pub fn hpte_new_to_old_r(r: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_new_to_old_v"]
    pub fn hpte_new_to_old_v(
        v: crate::ctypes::c_ulong,
        r: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_old_to_new_r"]
    pub fn hpte_old_to_new_r(
        v: crate::ctypes::c_ulong,
        r: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_old_to_new_v"]
    pub fn hpte_old_to_new_v(v: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_page_size"]
    pub fn hpte_page_size(
        h: crate::ctypes::c_ulong,
        l: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hpte_valid"]
    pub fn hpte_valid(
        hpte_slot_array: *mut crate::ctypes::c_uchar,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pmd_needs_flush"]
    pub fn huge_pmd_needs_flush(oldpmd: pmd_t, newpmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepd_ok"]
    pub fn hugepd_ok(hpd: hugepd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hv_guest_state_size"]
    pub fn hv_guest_state_size(version: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_icbi"]
    pub fn icbi(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iccci"]
    pub fn iccci(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_max_order"]
    pub fn ioremap_max_order() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_andc_return"]
    pub fn irq_soft_mask_andc_return(
        mask: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_or_return"]
    pub fn irq_soft_mask_or_return(
        mask: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_regs_set_state"]
    pub fn irq_soft_mask_regs_set_state(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_return"]
    pub fn irq_soft_mask_return() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_set"]
    pub fn irq_soft_mask_set(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_soft_mask_set_return"]
    pub fn irq_soft_mask_set_return(
        mask: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_kvm_guest"]
    pub fn is_kvm_guest() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_pte_rw_upgrade"]
    pub fn is_pte_rw_upgrade(
        old_val: crate::ctypes::c_ulong,
        new_val: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_rlwinm_mask_valid"]
    pub fn is_rlwinm_mask_valid(x: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_shared_processor"]
    pub fn is_shared_processor() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isync"]
    pub fn isync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_assert_locked"]
    pub fn kuap_assert_locked();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_get_and_assert_locked"]
    pub fn kuap_get_and_assert_locked() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_is_disabled"]
    pub fn kuap_is_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_kernel_restore"]
    pub fn kuap_kernel_restore(regs: *mut pt_regs, amr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_lock"]
    pub fn kuap_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_save_and_lock"]
    pub fn kuap_save_and_lock(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kuap_user_restore"]
    pub fn kuap_user_restore(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l1_dcache_bytes"]
    pub fn l1_dcache_bytes() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l1_dcache_shift"]
    pub fn l1_dcache_shift() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l1_icache_bytes"]
    pub fn l1_icache_bytes() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l1_icache_shift"]
    pub fn l1_icache_shift() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lazy_irq_pending"]
    pub fn lazy_irq_pending() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lazy_irq_pending_nocheck"]
    pub fn lazy_irq_pending_nocheck() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_all_mm"]
    pub fn local_flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_page"]
    pub fn local_flush_tlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lppaca_shared_proc"]
    pub fn lppaca_shared_proc() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_make_dsisr"]
    pub fn make_dsisr(instr: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_map_kernel_page"]
    pub fn map_kernel_page(
        ea: crate::ctypes::c_ulong,
        pa: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mark_hpte_slot_valid"]
    pub fn mark_hpte_slot_valid(
        hpte_slot_array: *mut crate::ctypes::c_uchar,
        index: crate::ctypes::c_uint,
        hidx: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_membarrier_arch_switch_mm"]
    pub fn membarrier_arch_switch_mm(
        prev: *mut mm_struct,
        next: *mut mm_struct,
        tsk: *mut task_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset16"]
    pub fn memset16(
        p: *mut u16,
        v: u16,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_esid_data"]
    pub fn mk_esid_data(
        ea: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        index: slb_index,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_vsid_data"]
    pub fn mk_vsid_data(
        ea: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_high_slices"]
    pub fn mm_ctx_high_slices(ctx: *mut mm_context_t) -> *mut crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_low_slices"]
    pub fn mm_ctx_low_slices(ctx: *mut mm_context_t) -> *mut crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_set_slb_addr_limit"]
    pub fn mm_ctx_set_slb_addr_limit(
        ctx: *mut mm_context_t,
        limit: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_set_user_psize"]
    pub fn mm_ctx_set_user_psize(ctx: *mut mm_context_t, user_psize: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_slb_addr_limit"]
    pub fn mm_ctx_slb_addr_limit(ctx: *mut mm_context_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_ctx_user_psize"]
    pub fn mm_ctx_user_psize(ctx: *mut mm_context_t) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmiowb_set_pending"]
    pub fn mmiowb_set_pending();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmiowb_spin_lock"]
    pub fn mmiowb_spin_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmiowb_spin_unlock"]
    pub fn mmiowb_spin_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmu_clear_feature"]
    pub fn mmu_clear_feature(feature: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmu_get_ap"]
    pub fn mmu_get_ap(psize: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmu_psize_to_shift"]
    pub fn mmu_psize_to_shift(mmu_psize: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_msr_check_and_clear"]
    pub fn msr_check_and_clear(bits: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mtmsr_isync"]
    pub fn mtmsr_isync(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mtmsr_isync_irqsafe"]
    pub fn mtmsr_isync_irqsafe(msr: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_my_cpu_offset"]
    pub fn my_cpu_offset() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nr_wp_slots"]
    pub fn nr_wp_slots() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_access_permitted"]
    pub fn p4d_access_permitted(p4d: p4d_t, write: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_raw"]
    pub fn p4d_raw(x: p4d_t) -> __be64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pageblock_nr_pages"]
    pub fn pageblock_nr_pages() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_pte"]
    pub fn pfn_pte(pfn: crate::ctypes::c_ulong, pgprot: pgprot_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_raw"]
    pub fn pgd_raw(x: pgd_t) -> __be64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_val"]
    pub fn pgd_val(x: pgd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_cached"]
    pub fn pgprot_cached(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_noncached_wc"]
    pub fn pgprot_noncached_wc(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgtable_trans_huge_deposit"]
    pub fn pgtable_trans_huge_deposit(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
        pgtable: pgtable_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgtable_trans_huge_withdraw"]
    pub fn pgtable_trans_huge_withdraw(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
    ) -> pgtable_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_hugepage_update"]
    pub fn pmd_hugepage_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_is_leaf"]
    pub fn pmd_is_leaf(pmd: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_is_serializing"]
    pub fn pmd_is_serializing(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_large"]
    pub fn pmd_large(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_raw"]
    pub fn pmd_raw(x: pmd_t) -> __be64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_val"]
    pub fn pmd_val(x: pmd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_xchg"]
    pub fn pmd_xchg(pmdp: *mut pmd_t, old: pmd_t, new: pmd_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_flush_young"]
    pub fn pmdp_clear_flush_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_collapse_flush"]
    pub fn pmdp_collapse_flush(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_ptep"]
    pub fn pmdp_ptep(pmd: *mut pmd_t) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmi_irq_pending"]
    pub fn pmi_irq_pending() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_after_tlbiel_barrier"]
    pub fn ppc_after_tlbiel_barrier();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_current_access_user"]
    pub fn prevent_current_access_user();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_current_read_from_user"]
    pub fn prevent_current_read_from_user();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_current_write_to_user"]
    pub fn prevent_current_write_to_user();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_read_from_user"]
    pub fn prevent_read_from_user(
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_read_write_user"]
    pub fn prevent_read_write_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_user_access"]
    pub fn prevent_user_access(dir: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_user_access_return"]
    pub fn prevent_user_access_return() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prevent_write_to_user"]
    pub fn prevent_write_to_user(
        to: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prod_cpu"]
    pub fn prod_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_psize_to_rpti_pgsize"]
    pub fn psize_to_rpti_pgsize(psize: crate::ctypes::c_ulong) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_ci"]
    pub fn pte_ci(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_exec"]
    pub fn pte_exec(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_exprotect"]
    pub fn pte_exprotect(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_hw_valid"]
    pub fn pte_hw_valid(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkprivileged"]
    pub fn pte_mkprivileged(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkuser"]
    pub fn pte_mkuser(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_needs_flush"]
    pub fn pte_needs_flush(oldpte: pte_t, newpte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_p4d"]
    pub fn pte_p4d(pte: pte_t) -> p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_raw"]
    pub fn pte_raw(x: pte_t) -> __be64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_read"]
    pub fn pte_read(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_savedwrite"]
    pub fn pte_savedwrite(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_set_hidx"]
    pub fn pte_set_hidx(
        ptep: *mut pte_t,
        rpte: real_pte_t,
        subpg_index: crate::ctypes::c_uint,
        hidx: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_soft_dirty"]
    pub fn pte_soft_dirty(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swp_soft_dirty"]
    pub fn pte_swp_soft_dirty(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_update"]
    pub fn pte_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
        huge: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_user"]
    pub fn pte_user(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_val"]
    pub fn pte_val(x: pte_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_xchg"]
    pub fn pte_xchg(ptep: *mut pte_t, old: pte_t, new: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_is_leaf"]
    pub fn pud_is_leaf(pud: pud_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_raw"]
    pub fn pud_raw(x: pud_t) -> __be64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_val"]
    pub fn pud_val(x: pud_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_is_native_spin_unlock"]
    pub fn pv_is_native_spin_unlock() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pv_spinlocks_init"]
    pub fn pv_spinlocks_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__get_tree_size"]
    pub fn radix__get_tree_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__has_transparent_hugepage"]
    pub fn radix__has_transparent_hugepage() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__p4d_bad"]
    pub fn radix__p4d_bad(p4d: p4d_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pmd_bad"]
    pub fn radix__pmd_bad(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pmd_mkdevmap"]
    pub fn radix__pmd_mkdevmap(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pmd_mkhuge"]
    pub fn radix__pmd_mkhuge(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pmd_same"]
    pub fn radix__pmd_same(pmd_a: pmd_t, pmd_b: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pmd_trans_huge"]
    pub fn radix__pmd_trans_huge(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pte_none"]
    pub fn radix__pte_none(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pte_same"]
    pub fn radix__pte_same(pte_a: pte_t, pte_b: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pte_update"]
    pub fn radix__pte_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
        huge: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__ptep_get_and_clear_full"]
    pub fn radix__ptep_get_and_clear_full(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        full: crate::ctypes::c_int,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__pud_bad"]
    pub fn radix__pud_bad(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix__set_pte_at"]
    pub fn radix__set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        percpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_radix_enabled"]
    pub fn radix_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_raw_copy_in_user"]
    pub fn raw_copy_in_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remap_4k_pfn"]
    pub fn remap_4k_pfn(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_report_invalid_psscr_val"]
    pub fn report_invalid_psscr_val(psscr_val: u64_, err: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_restore_user_access"]
    pub fn restore_user_access(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_segment_shift"]
    pub fn segment_shift(ssize: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_bits"]
    pub fn set_bits(mask: crate::ctypes::c_ulong, _p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_kuap"]
    pub fn set_kuap(value: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pmi_irq_pending"]
    pub fn set_pmi_irq_pending();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_tb"]
    pub fn set_tb(upper: crate::ctypes::c_uint, lower: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_initial_memory_limit"]
    pub fn setup_initial_memory_limit(
        first_memblock_base: phys_addr_t,
        first_memblock_size: phys_addr_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shift_to_mmu_psize"]
    pub fn shift_to_mmu_psize(shift: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_should_hard_irq_enable"]
    pub fn should_hard_irq_enable(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_slb_vsid_shift"]
    pub fn slb_vsid_shift(ssize: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_slice_mask_for_size"]
    pub fn slice_mask_for_size(
        ctx: *mut mm_context_t,
        psize: crate::ctypes::c_int,
    ) -> *mut slice_mask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_strict_kernel_rwx_enabled"]
    pub fn strict_kernel_rwx_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_strict_module_rwx_enabled"]
    pub fn strict_module_rwx_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_subpage_prot_free"]
    pub fn subpage_prot_free(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_change_bits"]
    pub fn test_and_change_bits(
        mask: crate::ctypes::c_ulong,
        _p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_bits"]
    pub fn test_and_clear_bits(
        mask: crate::ctypes::c_ulong,
        _p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_bits"]
    pub fn test_and_set_bits(
        mask: crate::ctypes::c_ulong,
        _p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_bits_lock"]
    pub fn test_and_set_bits_lock(
        mask: crate::ctypes::c_ulong,
        _p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_thread_local_flags"]
    pub fn test_thread_local_flags(flags: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tlb_flush"]
    pub fn tlb_flush(tlb: *mut mmu_gather);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tlbiel_all"]
    pub fn tlbiel_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tlbiel_all_lpid"]
    pub fn tlbiel_all_lpid(radix: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache"]
    pub fn update_mmu_cache(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_numa_cpu_lookup_table"]
    pub fn update_numa_cpu_lookup_table(
        cpu: crate::ctypes::c_uint,
        node: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_access_end"]
    pub fn user_access_end();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_read_access_end"]
    pub fn user_read_access_end();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_segment_size"]
    pub fn user_segment_size(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_write_access_end"]
    pub fn user_write_access_end();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmemmap_create_mapping"]
    pub fn vmemmap_create_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
        phys: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmemmap_remove_mapping"]
    pub fn vmemmap_remove_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vsid_scramble"]
    pub fn vsid_scramble(
        protovsid: crate::ctypes::c_ulong,
        vsid_multiplier: crate::ctypes::c_ulong,
        vsid_bits: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrtee"]
    pub fn wrtee(val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_yield_count_of"]
    pub fn yield_count_of(cpu: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_yield_to_any"]
    pub fn yield_to_any();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_yield_to_preempted"]
    pub fn yield_to_preempted(cpu: crate::ctypes::c_int, yield_count: u32_);
}

unsafe extern "C" {
    pub fn __arch_clear_user(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __arch_hweight16(w: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __arch_hweight32(w: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __arch_hweight64(w: __u64) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __arch_hweight8(w: crate::ctypes::c_uint) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __copy_from_user_flushcache(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __copy_tofrom_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __flush_hash_table_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __flush_tlb_pending(batch: *mut ppc64_tlb_batch);
}

unsafe extern "C" {
    pub fn __hash_page(
        trap: crate::ctypes::c_ulong,
        ea: crate::ctypes::c_ulong,
        dsisr: crate::ctypes::c_ulong,
        msr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hash_page_4K(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        trap: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        subpage_prot: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hash_page_64K(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        trap: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hash_page_huge(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        trap: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        shift: crate::ctypes::c_uint,
        mmu_psize: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hash_page_thp(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        trap: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        psize: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __memcpy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memmove(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        count: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset16(
        arg1: *mut u16,
        v: u16,
        arg2: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset64(
        arg1: *mut u64,
        v: u64,
        arg2: __kernel_size_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __msr_check_and_clear(bits: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __pv_queued_spin_unlock(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub fn __rpte_sub_valid(rpte: real_pte_t, index: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn __set_breakpoint(nr: crate::ctypes::c_int, brk: *mut arch_hw_breakpoint);
}

unsafe extern "C" {
    pub fn __slb_restore_bolted_realmode();
}

unsafe extern "C" {
    pub fn __trace_hcall_entry(
        opcode: crate::ctypes::c_ulong,
        args: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __trace_hcall_exit(
        opcode: crate::ctypes::c_long,
        retval: crate::ctypes::c_long,
        retbuf: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __update_mmu_cache(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    pub fn _exception(
        arg1: crate::ctypes::c_int,
        arg2: *mut pt_regs,
        arg3: crate::ctypes::c_int,
        arg4: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn _exception_pkey(
        arg1: *mut pt_regs,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn allocate_paca(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn allocate_paca_ptrs();
}

unsafe extern "C" {
    pub fn apply_feature_fixups();
}

unsafe extern "C" {
    pub fn arch_bp_generic_fields(
        type_: crate::ctypes::c_int,
        gen_bp_type: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_get_random_seed_longs(
        v: *mut crate::ctypes::c_ulong,
        max_longs: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn arch_local_irq_restore(arg1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn arch_pte_access_permitted(pte: u64_, write: bool_, execute: bool_) -> bool_;
}

unsafe extern "C" {
    pub fn bad_page_fault(arg1: *mut pt_regs, arg2: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn book3e_start_thread(
        thread: crate::ctypes::c_int,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn book3e_stop_thread(thread: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn check_kvm_guest() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cleanup_cpu_mmu_context();
}

unsafe extern "C" {
    pub fn copy_mc_generic(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn copy_mm_to_paca(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn cpu_core_index_of_thread(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_down_flush_e500mc();
}

unsafe extern "C" {
    pub fn cpu_down_flush_e500v2();
}

unsafe extern "C" {
    pub fn cpu_down_flush_e5500();
}

unsafe extern "C" {
    pub fn cpu_down_flush_e6500();
}

unsafe extern "C" {
    pub fn cpu_feature_keys_init();
}

unsafe extern "C" {
    pub fn cpu_first_thread_of_core(core: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_relative_distance(
        cpu1_assoc: *mut __be32,
        cpu2_assoc: *mut __be32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_to_coregroup_id(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn current_stack_frame() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn demote_segment_4k(mm: *mut mm_struct, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn die_mce(
        str_: *const crate::ctypes::c_char,
        regs: *mut pt_regs,
        err: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn die_will_crash() -> bool_;
}

unsafe extern "C" {
    pub fn do_feature_fixups(
        value: crate::ctypes::c_ulong,
        fixup_start: *mut crate::ctypes::c_void,
        fixup_end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn do_lwsync_fixups(
        value: crate::ctypes::c_ulong,
        fixup_start: *mut crate::ctypes::c_void,
        fixup_end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn do_notify_resume(
        regs: *mut pt_regs,
        thread_info_flags: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn do_uaccess_flush();
}

unsafe extern "C" {
    pub fn dump_numa_cpu_topology();
}

unsafe extern "C" {
    pub fn find_and_update_cpu_nid(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn flush_hash_hugepage(
        vsid: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        psize: crate::ctypes::c_uint,
        ssize: crate::ctypes::c_int,
        flags: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_hash_page(
        vpn: crate::ctypes::c_ulong,
        pte: real_pte_t,
        psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
        flags: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_hash_range(number: crate::ctypes::c_ulong, local: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn flush_hash_table_pmd_range(
        mm: *mut mm_struct,
        pmd: *mut pmd_t,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn force_external_irq_replay();
}

unsafe extern "C" {
    pub fn free_unused_pacas();
}

unsafe extern "C" {
    pub fn get_min_sigframe_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_min_sigframe_size_32() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_min_sigframe_size_64() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_min_sigframe_size_compat() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_slice_psize(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn h_get_mpp(mpp_data: *mut hvcall_mpp_data) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn h_get_mpp_x(mpp_x_data: *mut hvcall_mpp_x_data) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__create_section_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        nid: crate::ctypes::c_int,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__do_page_fault(arg1: *mut pt_regs);
}

unsafe extern "C" {
    pub fn hash__early_init_devtree();
}

unsafe extern "C" {
    pub fn hash__early_init_mmu();
}

unsafe extern "C" {
    pub fn hash__early_init_mmu_secondary();
}

unsafe extern "C" {
    pub fn hash__has_transparent_hugepage() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__kernel_map_pages(
        page: *mut page,
        numpages: crate::ctypes::c_int,
        enable: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn hash__map_kernel_page(
        ea: crate::ctypes::c_ulong,
        pa: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__mark_initmem_nx();
}

unsafe extern "C" {
    pub fn hash__mark_rodata_ro();
}

unsafe extern "C" {
    pub fn hash__pgtable_trans_huge_deposit(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
        pgtable: pgtable_t,
    );
}

unsafe extern "C" {
    pub fn hash__pgtable_trans_huge_withdraw(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
    ) -> pgtable_t;
}

unsafe extern "C" {
    pub fn hash__pmd_hugepage_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn hash__pmdp_collapse_flush(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn hash__pmdp_huge_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn hash__remove_section_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__setup_initial_memory_limit(
        first_memblock_base: phys_addr_t,
        first_memblock_size: phys_addr_t,
    );
}

unsafe extern "C" {
    pub fn hash__setup_new_exec();
}

unsafe extern "C" {
    pub fn hash__tlb_flush(tlb: *mut mmu_gather);
}

unsafe extern "C" {
    pub fn hash__tlbiel_all(action: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn hash__vmemmap_create_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
        phys: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__vmemmap_remove_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn hash_failure_debug(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        vsid: crate::ctypes::c_ulong,
        trap: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        psize: crate::ctypes::c_int,
        lpsize: crate::ctypes::c_int,
        pte: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn hash_page(
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        trap: crate::ctypes::c_ulong,
        dsisr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash_page_do_lazy_icache(
        pp: crate::ctypes::c_uint,
        pte: pte_t,
        trap: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn hash_page_mm(
        mm: *mut mm_struct,
        ea: crate::ctypes::c_ulong,
        access: crate::ctypes::c_ulong,
        trap: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hcall_vphn(
        cpu: crate::ctypes::c_ulong,
        flags: u64_,
        associativity: *mut __be32,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn hmi_handle_debugtrig(regs: *mut pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn hot_add_scn_to_nid(scn_addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hpte_do_hugepage_flush(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        old_pmd: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn hpte_init_native();
}

unsafe extern "C" {
    pub fn hpte_init_pseries();
}

unsafe extern "C" {
    pub fn hpte_insert_repeating(
        hash: crate::ctypes::c_ulong,
        vpn: crate::ctypes::c_ulong,
        pa: crate::ctypes::c_ulong,
        rlags: crate::ctypes::c_ulong,
        vflags: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn hpte_need_flush(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: crate::ctypes::c_ulong,
        huge: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn htab_bolt_mapping(
        vstart: crate::ctypes::c_ulong,
        vend: crate::ctypes::c_ulong,
        pstart: crate::ctypes::c_ulong,
        prot: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn htab_convert_pte_flags(
        pteflags: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn htab_remove_mapping(
        vstart: crate::ctypes::c_ulong,
        vend: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
        ssize: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn htab_shift_for_mem_size(
        mem_size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn hw_breakpoint_handler(args: *mut die_args) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn identify_cpu(
        offset: crate::ctypes::c_ulong,
        pvr: crate::ctypes::c_uint,
    ) -> *mut cpu_spec;
}

unsafe extern "C" {
    pub fn identify_cpu_name(pvr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn initialise_paca(new_paca: *mut paca_struct, cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn irq_set_pending_from_srr1(srr1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn low_hash_fault(
        regs: *mut pt_regs,
        address: crate::ctypes::c_ulong,
        rc: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn machine_check_440A(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_47x(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_4xx(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_83xx(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_8xx(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_e500(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_e500mc(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn machine_check_fwnmi();
}

unsafe extern "C" {
    pub fn machine_check_generic(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn map_cpu_to_node(cpu: crate::ctypes::c_int, node: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn memcpy_flushcache(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    pub fn memory_hotplug_max() -> u64_;
}

unsafe extern "C" {
    pub fn mk_pmd(page: *mut page, pgprot: pgprot_t) -> pmd_t;
}

unsafe extern "C" {
    pub fn mmu_cleanup_all();
}

unsafe extern "C" {
    pub fn mmu_early_init_devtree();
}

unsafe extern "C" {
    pub fn mmu_feature_keys_init();
}

unsafe extern "C" {
    pub fn mmu_partition_table_init();
}

unsafe extern "C" {
    pub fn mmu_partition_table_set_entry(
        lpid: crate::ctypes::c_uint,
        dw0: crate::ctypes::c_ulong,
        dw1: crate::ctypes::c_ulong,
        flush: bool_,
    );
}

unsafe extern "C" {
    pub fn module_finalize_ftrace(
        mod_: *mut module,
        sechdrs: *const Elf64_Shdr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn module_trampoline_target(
        mod_: *mut module,
        trampoline: crate::ctypes::c_ulong,
        target: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn msr_check_and_set(bits: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn of_drconf_to_nid_single(lmb: *mut drmem_lmb) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn p4d_page(p4d: p4d_t) -> *mut page;
}

unsafe extern "C" {
    pub fn panic_flush_kmsg_end();
}

unsafe extern "C" {
    pub fn panic_flush_kmsg_start();
}

unsafe extern "C" {
    pub fn pfn_pmd(pfn: crate::ctypes::c_ulong, pgprot: pgprot_t) -> pmd_t;
}

unsafe extern "C" {
    pub fn pkey_early_init_devtree();
}

unsafe extern "C" {
    pub fn plpar_hcall(
        opcode: crate::ctypes::c_ulong,
        retbuf: *mut crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn plpar_hcall9(
        opcode: crate::ctypes::c_ulong,
        retbuf: *mut crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn plpar_hcall9_raw(
        opcode: crate::ctypes::c_ulong,
        retbuf: *mut crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn plpar_hcall_norets(
        opcode: crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn plpar_hcall_norets_notrace(
        opcode: crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn plpar_hcall_raw(
        opcode: crate::ctypes::c_ulong,
        retbuf: *mut crate::ctypes::c_ulong,
        ...
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn pmd_modify(pmd: pmd_t, newprot: pgprot_t) -> pmd_t;
}

unsafe extern "C" {
    pub fn pmd_move_must_withdraw(
        new_pmd_ptl: *mut spinlock,
        old_pmd_ptl: *mut spinlock,
        vma: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pmd_page(pmd: pmd_t) -> *mut page;
}

unsafe extern "C" {
    pub fn pmdp_huge_get_and_clear_full(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        full: crate::ctypes::c_int,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pnv_cpu_offline(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn pnv_get_random_long(v: *mut crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn power_pmu_wants_prompt_pmi() -> bool_;
}

unsafe extern "C" {
    pub fn ppc_breakpoint_available() -> bool_;
}

unsafe extern "C" {
    pub fn ppc_save_regs(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn prep_irq_for_idle() -> bool_;
}

unsafe extern "C" {
    pub fn prep_irq_for_idle_irqsoff() -> bool_;
}

unsafe extern "C" {
    pub fn pseries_add_gpage(
        addr: u64_,
        page_size: u64_,
        number_of_pages: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn pseries_paravirt_steal_clock(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    pub fn pseries_probe_fw_features();
}

unsafe extern "C" {
    pub fn pte_get_hash_gslot(
        vpn: crate::ctypes::c_ulong,
        shift: crate::ctypes::c_ulong,
        ssize: crate::ctypes::c_int,
        rpte: real_pte_t,
        subpg_index: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn ptep_modify_prot_commit(
        arg1: *mut vm_area_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pte_t,
        arg4: pte_t,
        arg5: pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_modify_prot_start(
        arg1: *mut vm_area_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn ptrace_triggered(
        bp: *mut perf_event,
        data: *mut perf_sample_data,
        regs: *mut pt_regs,
    );
}

unsafe extern "C" {
    pub fn pud_page(pud: pud_t) -> *mut page;
}

unsafe extern "C" {
    pub fn radix__create_section_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        nid: crate::ctypes::c_int,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn radix__early_init_devtree();
}

unsafe extern "C" {
    pub fn radix__early_init_mmu();
}

unsafe extern "C" {
    pub fn radix__early_init_mmu_secondary();
}

unsafe extern "C" {
    pub fn radix__flush_all_lpid(lpid: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn radix__flush_all_lpid_guest(lpid: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn radix__flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn radix__flush_hugetlb_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_pmd_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_pwc_lpid(lpid: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn radix__flush_tlb_all();
}

unsafe extern "C" {
    pub fn radix__flush_tlb_collapsed_pmd(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_kernel_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_lpid_page(
        lpid: crate::ctypes::c_uint,
        addr: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn radix__flush_tlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_page_psize(
        mm: *mut mm_struct,
        vmaddr: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_pwc(tlb: *mut mmu_gather, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn radix__flush_tlb_pwc_range_psize(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__flush_tlb_range_psize(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__kernel_map_pages(
        page: *mut page,
        numpages: crate::ctypes::c_int,
        enable: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__local_flush_all_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn radix__local_flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn radix__local_flush_tlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__local_flush_tlb_page_psize(
        mm: *mut mm_struct,
        vmaddr: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__map_kernel_page(
        ea: crate::ctypes::c_ulong,
        pa: crate::ctypes::c_ulong,
        flags: pgprot_t,
        psz: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn radix__mark_initmem_nx();
}

unsafe extern "C" {
    pub fn radix__mark_rodata_ro();
}

unsafe extern "C" {
    pub fn radix__mmu_cleanup_all();
}

unsafe extern "C" {
    pub fn radix__pgtable_trans_huge_deposit(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
        pgtable: pgtable_t,
    );
}

unsafe extern "C" {
    pub fn radix__pgtable_trans_huge_withdraw(
        mm: *mut mm_struct,
        pmdp: *mut pmd_t,
    ) -> pgtable_t;
}

unsafe extern "C" {
    pub fn radix__pmd_hugepage_update(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        clr: crate::ctypes::c_ulong,
        set: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn radix__pmdp_collapse_flush(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn radix__pmdp_huge_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn radix__ptep_modify_prot_commit(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        old_pte: pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn radix__ptep_set_access_flags(
        vma: *mut vm_area_struct,
        ptep: *mut pte_t,
        entry: pte_t,
        address: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn radix__remove_section_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn radix__tlb_flush(tlb: *mut mmu_gather);
}

unsafe extern "C" {
    pub fn radix__tlbiel_all(action: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn radix__vmemmap_create_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
        phys: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn radix__vmemmap_remove_mapping(
        start: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix_init_pseries();
}

unsafe extern "C" {
    pub fn remove_section_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn scom970_read(address: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn scom970_write(address: crate::ctypes::c_uint, value: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn serialize_against_pte_lookup(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn set_cur_cpu_spec(s: *mut cpu_spec);
}

unsafe extern "C" {
    pub fn set_dawr(
        nr: crate::ctypes::c_int,
        brk: *mut arch_hw_breakpoint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pmd_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        pmd: pmd_t,
    );
}

unsafe extern "C" {
    pub fn set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn setup_feature_keys();
}

unsafe extern "C" {
    pub fn setup_kuap(disabled: bool_);
}

unsafe extern "C" {
    pub fn setup_kuep(disabled: bool_);
}

unsafe extern "C" {
    pub fn setup_kup();
}

unsafe extern "C" {
    pub fn setup_paca(new_paca: *mut paca_struct);
}

unsafe extern "C" {
    pub fn slb_dump_contents(slb_ptr: *mut slb_entry);
}

unsafe extern "C" {
    pub fn slb_flush_all_realmode();
}

unsafe extern "C" {
    pub fn slb_flush_and_restore_bolted();
}

unsafe extern "C" {
    pub fn slb_initialize();
}

unsafe extern "C" {
    pub fn slb_restore_bolted_realmode();
}

unsafe extern "C" {
    pub fn slb_save_contents(slb_ptr: *mut slb_entry);
}

unsafe extern "C" {
    pub fn slb_set_size(size: u16_);
}

unsafe extern "C" {
    pub fn slb_vmalloc_update();
}

unsafe extern "C" {
    pub fn slice_get_unmapped_area(
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_uint,
        topdown: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn slice_init_new_context_exec(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn slice_set_range_psize(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        psize: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn slice_setup_new_exec();
}

unsafe extern "C" {
    pub fn sysfs_add_device_to_node(
        dev: *mut device,
        nid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sysfs_remove_device_from_node(dev: *mut device, nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn system_reset_fwnmi();
}

unsafe extern "C" {
    pub fn thread_change_pc(tsk: *mut task_struct, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn unmap_cpu_from_node(cpu: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn unmap_kernel_page(va: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn update_numa_distance(node: *mut device_node);
}

unsafe extern "C" {
    pub fn validate_psscr_val_mask(
        psscr_val: *mut u64_,
        psscr_mask: *mut u64_,
        flags: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wait_for_subcore_guest_exit();
}

unsafe extern "C" {
    pub fn wait_for_tb_resync();
}

unsafe extern "C" {
    pub fn wp_check_constraints(
        regs: *mut pt_regs,
        instr: ppc_inst_t,
        ea: crate::ctypes::c_ulong,
        type_: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        info: *mut arch_hw_breakpoint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn wp_get_instr_detail(
        regs: *mut pt_regs,
        instr: *mut ppc_inst_t,
        type_: *mut crate::ctypes::c_int,
        size: *mut crate::ctypes::c_int,
        ea: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub static cpu_all_bits: [crate::ctypes::c_ulong; 32usize];
}

unsafe extern "C" {
    pub static mut __debugger: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_bpt: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_break_match: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_fault_handler: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_iabr_match: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_ipi: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __debugger_sstep: ::core::option::Option<
        unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_int,
    >;
}

unsafe extern "C" {
    pub static mut __kernel_io_end: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __kernel_io_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __kernel_virt_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 2048usize];
}

unsafe extern "C" {
    pub static mut __percpu_first_chunk_is_paged: static_key_false;
}

unsafe extern "C" {
    pub static mut __pgd_index_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pgd_table_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pgd_val_bits: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pmd_frag_nr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pmd_frag_size_shift: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pmd_index_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pmd_table_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pmd_val_bits: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pte_frag_nr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pte_frag_size_shift: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pte_index_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pte_table_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pud_cache_index: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pud_index_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pud_table_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pud_val_bits: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __start___barrier_nospec_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___entry_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __start___fw_ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __start___lwsync_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __start___mmu_ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __start___rfi_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___scv_entry_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___stf_entry_barrier_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___stf_exit_barrier_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start___uaccess_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __start__btb_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___barrier_nospec_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___entry_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __stop___fw_ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __stop___lwsync_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __stop___mmu_ftr_fixup: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut __stop___rfi_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___scv_entry_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___stf_entry_barrier_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___stf_exit_barrier_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop___uaccess_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __stop__btb_flush_fixup: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __vmalloc_end: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __vmalloc_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 32usize]; 65usize];
}

unsafe extern "C" {
    pub static mut cpu_feature_keys: [static_key_true; 64usize];
}

unsafe extern "C" {
    pub static mut cur_cpu_spec: *mut cpu_spec;
}

unsafe extern "C" {
    pub static mut dawr_force_enable: bool_;
}

unsafe extern "C" {
    pub static mut default_amr: u64_;
}

unsafe extern "C" {
    pub static mut default_iamr: u64_;
}

unsafe extern "C" {
    pub static mut default_uamor: u64_;
}

unsafe extern "C" {
    pub static mut disable_kuap: bool_;
}

unsafe extern "C" {
    pub static mut disable_kuep: bool_;
}

unsafe extern "C" {
    pub static mut entry_flush_fallback: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut fwnmi_active: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut hcall_tracepoint_key: static_key;
}

unsafe extern "C" {
    pub static mut hpte_page_sizes: [u8_; 256usize];
}

unsafe extern "C" {
    pub static mut htab_address: *mut hash_pte;
}

unsafe extern "C" {
    pub static mut htab_hash_mask: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut htab_size_bytes: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut ibm_nmi_interlock_token: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut kvm_guest: static_key_false;
}

unsafe extern "C" {
    pub static mut mmu_base_pid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mmu_ci_restrictions: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_feature_keys: [static_key_true; 32usize];
}

unsafe extern "C" {
    pub static mut mmu_hash_ops: mmu_hash_ops;
}

unsafe extern "C" {
    pub static mut mmu_highuser_ssize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_io_psize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_kernel_ssize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_linear_psize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_lpid_bits: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mmu_pid_bits: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut mmu_psize_defs: [mmu_psize_def; 16usize];
}

unsafe extern "C" {
    pub static mut mmu_slb_size: u16_;
}

unsafe extern "C" {
    pub static mut mmu_virtual_psize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_vmalloc_psize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut mmu_vmemmap_psize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut node_to_cpumask_map: [cpumask_var_t; 0usize];
}

unsafe extern "C" {
    pub static mut nr_pnv_idle_states: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut numa_cpu_lookup_table: [crate::ctypes::c_int; 0usize];
}

unsafe extern "C" {
    pub static mut paca_ptrs: *mut *mut paca_struct;
}

unsafe extern "C" {
    pub static mut pageblock_order: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut partition_tb: *mut patb_entry;
}

unsafe extern "C" {
    pub static mut pci_io_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut pnv_idle_states: *mut pnv_idle_states_t;
}

unsafe extern "C" {
    pub static mut powerpc_base_platform: *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut powerpc_firmware_features: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut ppc64_caches: ppc64_caches;
}

unsafe extern "C" {
    pub static mut ppc64_pft_size: u64_;
}

unsafe extern "C" {
    pub static mut ppc64_rma_size: u64_;
}

unsafe extern "C" {
    pub static mut ppc64_tlb_batch: ppc64_tlb_batch;
}

unsafe extern "C" {
    pub static mut process_tb: *mut prtb_entry;
}

unsafe extern "C" {
    pub static mut radix_mem_block_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut scv_entry_flush_fallback: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut shared_processor: static_key_false;
}

unsafe extern "C" {
    pub static mut stf_barrier_fallback: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut strict_msr_control: bool_;
}

unsafe extern "C" {
    pub static mut tce_alloc_end: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tce_alloc_start: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut threads_core_mask: cpumask_t;
}

unsafe extern "C" {
    pub static mut threads_per_core: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut threads_per_subcore: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut threads_shift: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut tlbie_capable: bool_;
}

unsafe extern "C" {
    pub static mut tlbie_enabled: bool_;
}

unsafe extern "C" {
    pub static mut uaccess_flush_key: static_key_false;
}

unsafe extern "C" {
    pub static mut vmemmap: *mut page;
}

#[repr(C)]
#[repr(align(128))]
pub struct hrtimer_clock_base {
    pub cpu_base: *mut hrtimer_cpu_base,
    pub index: crate::ctypes::c_uint,
    pub clockid: clockid_t,
    pub seq: seqcount_raw_spinlock_t,
    pub running: *mut hrtimer,
    pub active: timerqueue_head,
    pub get_time: ::core::option::Option<unsafe extern "C" fn() -> ktime_t>,
    pub offset: ktime_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub _bits_hres_active: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub nr_events: crate::ctypes::c_uint,
    pub nr_retries: crate::ctypes::c_ushort,
    pub nr_hangs: crate::ctypes::c_ushort,
    pub max_hang_time: crate::ctypes::c_uint,
    pub expires_next: ktime_t,
    pub next_timer: *mut hrtimer,
    pub softirq_expires_next: ktime_t,
    pub softirq_next_timer: *mut hrtimer,
    pub clock_base: [hrtimer_clock_base; 8usize],
    pub csd: call_single_data_t,
}
bits hrtimer_cpu_base
    hres_active: crate::ctypes::c_uint as u32 = _bits_hres_active 0 1
    in_hrtirq: crate::ctypes::c_uint as u32 = _bits_hres_active 1 1
    hang_detected: crate::ctypes::c_uint as u32 = _bits_hres_active 2 1
    softirq_activated: crate::ctypes::c_uint as u32 = _bits_hres_active 3 1
    online: crate::ctypes::c_uint as u32 = _bits_hres_active 4 1

#[repr(C)]
pub struct div_result {
    pub result_high: u64_,
    pub result_low: u64_,
}

#[repr(C)]
pub struct eeh_dev {
    pub mode: crate::ctypes::c_int,
    pub bdfn: crate::ctypes::c_int,
    pub controller: *mut pci_controller,
    pub pe_config_addr: crate::ctypes::c_int,
    pub config_space: [u32_; 16usize],
    pub pcix_cap: crate::ctypes::c_int,
    pub pcie_cap: crate::ctypes::c_int,
    pub aer_cap: crate::ctypes::c_int,
    pub af_cap: crate::ctypes::c_int,
    pub pe: *mut eeh_pe,
    pub entry: list_head,
    pub rmv_entry: list_head,
    pub pdn: *mut pci_dn,
    pub pdev: *mut pci_dev,
    pub in_error: bool_,
    pub physfn: *mut pci_dev,
    pub vf_index: crate::ctypes::c_int,
}

#[repr(C)]
pub struct eeh_ops {
    pub name: *mut crate::ctypes::c_char,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut pci_dev) -> *mut eeh_dev,
    >,
    pub set_option: ::core::option::Option<
        unsafe extern "C" fn(
            pe: *mut eeh_pe,
            option: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_state: ::core::option::Option<
        unsafe extern "C" fn(
            pe: *mut eeh_pe,
            delay: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub reset: ::core::option::Option<
        unsafe extern "C" fn(
            pe: *mut eeh_pe,
            option: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_log: ::core::option::Option<
        unsafe extern "C" fn(
            pe: *mut eeh_pe,
            severity: crate::ctypes::c_int,
            drv_log: *mut crate::ctypes::c_char,
            len: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub configure_bridge: ::core::option::Option<
        unsafe extern "C" fn(pe: *mut eeh_pe) -> crate::ctypes::c_int,
    >,
    pub err_inject: ::core::option::Option<
        unsafe extern "C" fn(
            pe: *mut eeh_pe,
            type_: crate::ctypes::c_int,
            func: crate::ctypes::c_int,
            addr: crate::ctypes::c_ulong,
            mask: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub read_config: ::core::option::Option<
        unsafe extern "C" fn(
            edev: *mut eeh_dev,
            where_: crate::ctypes::c_int,
            size: crate::ctypes::c_int,
            val: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub write_config: ::core::option::Option<
        unsafe extern "C" fn(
            edev: *mut eeh_dev,
            where_: crate::ctypes::c_int,
            size: crate::ctypes::c_int,
            val: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub next_error: ::core::option::Option<
        unsafe extern "C" fn(pe: *mut *mut eeh_pe) -> crate::ctypes::c_int,
    >,
    pub restore_config: ::core::option::Option<
        unsafe extern "C" fn(edev: *mut eeh_dev) -> crate::ctypes::c_int,
    >,
    pub notify_resume: ::core::option::Option<
        unsafe extern "C" fn(edev: *mut eeh_dev) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct eeh_pe {
    pub type_: crate::ctypes::c_int,
    pub state: crate::ctypes::c_int,
    pub addr: crate::ctypes::c_int,
    pub phb: *mut pci_controller,
    pub bus: *mut pci_bus,
    pub check_count: crate::ctypes::c_int,
    pub freeze_count: crate::ctypes::c_int,
    pub tstamp: time64_t,
    pub false_positives: crate::ctypes::c_int,
    pub pass_dev_cnt: atomic_t,
    pub parent: *mut eeh_pe,
    pub data: *mut crate::ctypes::c_void,
    pub child_list: list_head,
    pub child: list_head,
    pub edevs: list_head,
    pub stack_trace: [crate::ctypes::c_ulong; 64usize],
    pub trace_entries: crate::ctypes::c_int,
}

pub const ALLOCSTALL_MOVABLE: vm_event_item = 7;

pub const ALLOCSTALL_NORMAL: vm_event_item = 6;

pub const CMA_ALLOC_FAIL: vm_event_item = 63;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 62;

pub const COW_KSM: vm_event_item = 97;

pub const DEFAULT_PROC_FREQ: crate::ctypes::c_ulong = 1000000000;

pub const DEFAULT_TB_FREQ: crate::ctypes::c_ulong = 125000000;

pub const DROP_PAGECACHE: vm_event_item = 38;

pub const DROP_SLAB: vm_event_item = 39;

pub const EEH_DEV_BRIDGE: i32 = 1;

pub const EEH_DEV_DISCONNECTED: i32 = 16;

pub const EEH_DEV_DS_PORT: i32 = 4;

pub const EEH_DEV_IRQ_DISABLED: i32 = 8;

pub const EEH_DEV_NO_HANDLER: i32 = 256;

pub const EEH_DEV_REMOVED: i32 = 1024;

pub const EEH_DEV_ROOT_PORT: i32 = 2;

pub const EEH_DEV_SYSFS: i32 = 512;

pub const EEH_EARLY_DUMP_LOG: i32 = 64;

pub const EEH_ENABLED: i32 = 1;

pub const EEH_ENABLE_IO_FOR_LOG: i32 = 32;

pub const EEH_ERR_FUNC_DMA_RD_ADDR: i32 = 12;

pub const EEH_ERR_FUNC_DMA_RD_DATA: i32 = 13;

pub const EEH_ERR_FUNC_DMA_RD_MASTER: i32 = 14;

pub const EEH_ERR_FUNC_DMA_RD_TARGET: i32 = 15;

pub const EEH_ERR_FUNC_DMA_WR_ADDR: i32 = 16;

pub const EEH_ERR_FUNC_DMA_WR_DATA: i32 = 17;

pub const EEH_ERR_FUNC_DMA_WR_MASTER: i32 = 18;

pub const EEH_ERR_FUNC_DMA_WR_TARGET: i32 = 19;

pub const EEH_ERR_FUNC_LD_CFG_ADDR: i32 = 4;

pub const EEH_ERR_FUNC_LD_CFG_DATA: i32 = 5;

pub const EEH_ERR_FUNC_LD_IO_ADDR: i32 = 2;

pub const EEH_ERR_FUNC_LD_IO_DATA: i32 = 3;

pub const EEH_ERR_FUNC_LD_MEM_ADDR: i32 = 0;

pub const EEH_ERR_FUNC_LD_MEM_DATA: i32 = 1;

pub const EEH_ERR_FUNC_MAX: i32 = 19;

pub const EEH_ERR_FUNC_MIN: i32 = 0;

pub const EEH_ERR_FUNC_ST_CFG_ADDR: i32 = 10;

pub const EEH_ERR_FUNC_ST_CFG_DATA: i32 = 11;

pub const EEH_ERR_FUNC_ST_IO_ADDR: i32 = 8;

pub const EEH_ERR_FUNC_ST_IO_DATA: i32 = 9;

pub const EEH_ERR_FUNC_ST_MEM_ADDR: i32 = 6;

pub const EEH_ERR_FUNC_ST_MEM_DATA: i32 = 7;

pub const EEH_ERR_TYPE_32: i32 = 0;

pub const EEH_ERR_TYPE_64: i32 = 1;

pub const EEH_FORCE_DISABLED: i32 = 2;

pub const EEH_LOG_PERM: i32 = 2;

pub const EEH_LOG_TEMP: i32 = 1;

pub const EEH_NEXT_ERR_DEAD_IOC: crate::ctypes::c_uint = 5;

pub const EEH_NEXT_ERR_DEAD_PHB: crate::ctypes::c_uint = 4;

pub const EEH_NEXT_ERR_FENCED_PHB: crate::ctypes::c_uint = 3;

pub const EEH_NEXT_ERR_FROZEN_PE: crate::ctypes::c_uint = 2;

pub const EEH_NEXT_ERR_INF: crate::ctypes::c_uint = 1;

pub const EEH_NEXT_ERR_NONE: crate::ctypes::c_uint = 0;

pub const EEH_OPT_DISABLE: i32 = 0;

pub const EEH_OPT_ENABLE: i32 = 1;

pub const EEH_OPT_FREEZE_PE: i32 = 4;

pub const EEH_OPT_THAW_DMA: i32 = 3;

pub const EEH_OPT_THAW_MMIO: i32 = 2;

pub const EEH_PE_BUS: i32 = 8;

pub const EEH_PE_CFG_BLOCKED: i32 = 4;

pub const EEH_PE_CFG_RESTRICTED: i32 = 512;

pub const EEH_PE_DEVICE: i32 = 4;

pub const EEH_PE_INVALID: i32 = 1;

pub const EEH_PE_ISOLATED: i32 = 1;

pub const EEH_PE_KEEP: i32 = 256;

pub const EEH_PE_PHB: i32 = 2;

pub const EEH_PE_PRI_BUS: i32 = 2048;

pub const EEH_PE_RECOVERING: i32 = 2;

pub const EEH_PE_REMOVED: i32 = 1024;

pub const EEH_PE_RESET: i32 = 8;

pub const EEH_PE_RST_HOLD_TIME: i32 = 250;

pub const EEH_PE_RST_SETTLE_TIME: i32 = 1800;

pub const EEH_PE_STATE_NORMAL: i32 = 0;

pub const EEH_PE_STATE_RESET: i32 = 1;

pub const EEH_PE_STATE_STOPPED_DMA: i32 = 4;

pub const EEH_PE_STATE_STOPPED_IO_DMA: i32 = 2;

pub const EEH_PE_STATE_UNAVAIL: i32 = 5;

pub const EEH_PE_VF: i32 = 16;

pub const EEH_PROBE_MODE_DEV: i32 = 4;

pub const EEH_PROBE_MODE_DEVTREE: i32 = 8;

pub const EEH_RESET_DEACTIVATE: i32 = 0;

pub const EEH_RESET_FUNDAMENTAL: i32 = 3;

pub const EEH_RESET_HOT: i32 = 1;

pub const EEH_STATE_DMA_ACTIVE: i32 = 16;

pub const EEH_STATE_DMA_ENABLED: i32 = 64;

pub const EEH_STATE_MMIO_ACTIVE: i32 = 8;

pub const EEH_STATE_MMIO_ENABLED: i32 = 32;

pub const EEH_STATE_NOT_SUPPORT: i32 = 2;

pub const EEH_STATE_RESET_ACTIVE: i32 = 4;

pub const EEH_STATE_UNAVAILABLE: i32 = 1;

pub const KSM_SWPIN_COPY: vm_event_item = 96;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 35;

pub const KSWAPD_INODESTEAL: vm_event_item = 33;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 34;

pub const LATCH: i32 = 4096;

pub const MMIO_UPPER_LIMIT: crate::ctypes::c_ulong = 18446744073709551615;

pub const NUMA_HINT_FAULTS: vm_event_item = 43;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 44;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 42;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 45;

pub const NUMA_PTE_UPDATES: vm_event_item = 41;

pub const OOM_KILL: vm_event_item = 40;

pub const O_DIRECT: i32 = 131072;

pub const O_LARGEFILE: i32 = 65536;

pub const PAGEOUTRUN: vm_event_item = 36;

pub const PGACTIVATE: vm_event_item = 11;

pub const PGALLOC_MOVABLE: vm_event_item = 5;

pub const PGALLOC_NORMAL: vm_event_item = 4;

pub const PGDEACTIVATE: vm_event_item = 12;

pub const PGDEMOTE_DIRECT: vm_event_item = 22;

pub const PGDEMOTE_KSWAPD: vm_event_item = 21;

pub const PGFAULT: vm_event_item = 14;

pub const PGFREE: vm_event_item = 10;

pub const PGINODESTEAL: vm_event_item = 31;

pub const PGLAZYFREE: vm_event_item = 13;

pub const PGLAZYFREED: vm_event_item = 16;

pub const PGMAJFAULT: vm_event_item = 15;

pub const PGREFILL: vm_event_item = 17;

pub const PGREUSE: vm_event_item = 18;

pub const PGROTATED: vm_event_item = 37;

pub const PGSCAN_ANON: vm_event_item = 26;

pub const PGSCAN_DIRECT: vm_event_item = 24;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 25;

pub const PGSCAN_FILE: vm_event_item = 27;

pub const PGSCAN_KSWAPD: vm_event_item = 23;

pub const PGSCAN_SKIP_MOVABLE: vm_event_item = 9;

pub const PGSCAN_SKIP_NORMAL: vm_event_item = 8;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 30;

pub const PGSTEAL_ANON: vm_event_item = 28;

pub const PGSTEAL_DIRECT: vm_event_item = 20;

pub const PGSTEAL_FILE: vm_event_item = 29;

pub const PGSTEAL_KSWAPD: vm_event_item = 19;

pub const SLABS_SCANNED: vm_event_item = 32;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 74;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 75;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 82;

pub const THP_FAULT_ALLOC: vm_event_item = 71;

pub const THP_FAULT_FALLBACK: vm_event_item = 72;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 73;

pub const THP_FILE_ALLOC: vm_event_item = 76;

pub const THP_FILE_FALLBACK: vm_event_item = 77;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 78;

pub const THP_FILE_MAPPED: vm_event_item = 79;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 84;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 86;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 85;

pub const THP_SPLIT_PAGE: vm_event_item = 80;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 81;

pub const THP_SPLIT_PMD: vm_event_item = 83;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 69;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 64;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 67;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 68;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 66;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 65;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 70;

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 2048;

pub const ZSWPIN: vm_event_item = 98;

pub const ZSWPOUT: vm_event_item = 99;

pub type eeh_edev_traverse_func = ::core::option::Option<
    unsafe extern "C" fn(edev: *mut eeh_dev, flag: *mut crate::ctypes::c_void),
>;

pub type eeh_pe_traverse_func = ::core::option::Option<
    unsafe extern "C" fn(
        pe: *mut eeh_pe,
        flag: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_add_flag"]
    pub fn eeh_add_flag(flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_clear_flag"]
    pub fn eeh_clear_flag(flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_dev_to_pci_dev"]
    pub fn eeh_dev_to_pci_dev(edev: *mut eeh_dev) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_dev_to_pdn"]
    pub fn eeh_dev_to_pdn(edev: *mut eeh_dev) -> *mut pci_dn;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_dev_to_pe"]
    pub fn eeh_dev_to_pe(edev: *mut eeh_dev) -> *mut eeh_pe;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_enabled"]
    pub fn eeh_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_has_flag"]
    pub fn eeh_has_flag(flag: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_memcpy_fromio"]
    pub fn eeh_memcpy_fromio(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_pe_passed"]
    pub fn eeh_pe_passed(pe: *mut eeh_pe) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readb"]
    pub fn eeh_readb(addr: *const crate::ctypes::c_void) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readl"]
    pub fn eeh_readl(addr: *const crate::ctypes::c_void) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readl_be"]
    pub fn eeh_readl_be(addr: *const crate::ctypes::c_void) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readq"]
    pub fn eeh_readq(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readq_be"]
    pub fn eeh_readq_be(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readsb"]
    pub fn eeh_readsb(
        addr: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        ns: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readsl"]
    pub fn eeh_readsl(
        addr: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        nl: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readsw"]
    pub fn eeh_readsw(
        addr: *const crate::ctypes::c_void,
        buf: *mut crate::ctypes::c_void,
        ns: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readw"]
    pub fn eeh_readw(addr: *const crate::ctypes::c_void) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_readw_be"]
    pub fn eeh_readw_be(addr: *const crate::ctypes::c_void) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_serialize_lock"]
    pub fn eeh_serialize_lock(flags: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_serialize_unlock"]
    pub fn eeh_serialize_unlock(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eeh_state_active"]
    pub fn eeh_state_active(state: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_dec"]
    pub fn get_dec() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_vtb"]
    pub fn get_vtb() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inb"]
    pub fn inb(port: crate::ctypes::c_ulong) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inl"]
    pub fn inl(port: crate::ctypes::c_ulong) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insb"]
    pub fn insb(
        p: crate::ctypes::c_ulong,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insl"]
    pub fn insl(
        p: crate::ctypes::c_ulong,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insw"]
    pub fn insw(
        p: crate::ctypes::c_ulong,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inw"]
    pub fn inw(port: crate::ctypes::c_ulong) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memcpy_fromio"]
    pub fn memcpy_fromio(
        d: *mut crate::ctypes::c_void,
        s: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memcpy_toio"]
    pub fn memcpy_toio(
        d: *mut crate::ctypes::c_void,
        s: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset_io"]
    pub fn memset_io(
        a: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outb"]
    pub fn outb(val: u8_, port: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outl"]
    pub fn outl(val: u32_, port: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsb"]
    pub fn outsb(
        p: crate::ctypes::c_ulong,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsl"]
    pub fn outsl(
        p: crate::ctypes::c_ulong,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsw"]
    pub fn outsw(
        p: crate::ctypes::c_ulong,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outw"]
    pub fn outw(val: u16_, port: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readl_be"]
    pub fn readl_be(addr: *const crate::ctypes::c_void) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readq_be"]
    pub fn readq_be(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readsb"]
    pub fn readsb(
        a: *const crate::ctypes::c_void,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readsl"]
    pub fn readsl(
        a: *const crate::ctypes::c_void,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readsw"]
    pub fn readsw(
        a: *const crate::ctypes::c_void,
        b: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_readw_be"]
    pub fn readw_be(addr: *const crate::ctypes::c_void) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dec"]
    pub fn set_dec(val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tb_ticks_since"]
    pub fn tb_ticks_since(tstamp: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timer_get_next_tb"]
    pub fn timer_get_next_tb() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writeb"]
    pub fn writeb(val: u8_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writel"]
    pub fn writel(val: u32_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writel_be"]
    pub fn writel_be(val: u32_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writeq_be"]
    pub fn writeq_be(val: u64_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writesb"]
    pub fn writesb(
        a: *mut crate::ctypes::c_void,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writesl"]
    pub fn writesl(
        a: *mut crate::ctypes::c_void,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writesw"]
    pub fn writesw(
        a: *mut crate::ctypes::c_void,
        b: *const crate::ctypes::c_void,
        c: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writew"]
    pub fn writew(val: u16_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_writew_be"]
    pub fn writew_be(val: u16_, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn div128_by_32(
        dividend_high: u64_,
        dividend_low: u64_,
        divisor: crate::ctypes::c_uint,
        dr: *mut div_result,
    );
}

unsafe extern "C" {
    pub fn eeh_addr_cache_init();
}

unsafe extern "C" {
    pub fn eeh_cache_debugfs_init();
}

unsafe extern "C" {
    pub fn eeh_check_failure(
        token: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_dev_check_failure(edev: *mut eeh_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_dev_open(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_dev_release(pdev: *mut pci_dev);
}

unsafe extern "C" {
    pub fn eeh_init(ops: *mut eeh_ops) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_iommu_group_to_pe(group: *mut iommu_group) -> *mut eeh_pe;
}

unsafe extern "C" {
    pub fn eeh_pe_bus_get(pe: *mut eeh_pe) -> *mut pci_bus;
}

unsafe extern "C" {
    pub fn eeh_pe_bus_get_nolock(pe: *mut eeh_pe) -> *mut pci_bus;
}

unsafe extern "C" {
    pub fn eeh_pe_configure(pe: *mut eeh_pe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_dev_traverse(
        root: *mut eeh_pe,
        fn_: eeh_edev_traverse_func,
        flag: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn eeh_pe_get(
        phb: *mut pci_controller,
        pe_no: crate::ctypes::c_int,
    ) -> *mut eeh_pe;
}

unsafe extern "C" {
    pub fn eeh_pe_get_state(pe: *mut eeh_pe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_inject_err(
        pe: *mut eeh_pe,
        type_: crate::ctypes::c_int,
        func: crate::ctypes::c_int,
        addr: crate::ctypes::c_ulong,
        mask: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_loc_get(pe: *mut eeh_pe) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn eeh_pe_loc_get_bus(bus: *mut pci_bus) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn eeh_pe_next(pe: *mut eeh_pe, root: *mut eeh_pe) -> *mut eeh_pe;
}

unsafe extern "C" {
    pub fn eeh_pe_reset(
        pe: *mut eeh_pe,
        option: crate::ctypes::c_int,
        include_passed: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_reset_and_recover(pe: *mut eeh_pe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_restore_bars(pe: *mut eeh_pe);
}

unsafe extern "C" {
    pub fn eeh_pe_set_option(
        pe: *mut eeh_pe,
        option: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_traverse(
        root: *mut eeh_pe,
        fn_: eeh_pe_traverse_func,
        flag: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn eeh_pe_tree_insert(
        edev: *mut eeh_dev,
        new_pe_parent: *mut eeh_pe,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_tree_remove(edev: *mut eeh_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_pe_update_time_stamp(pe: *mut eeh_pe);
}

unsafe extern "C" {
    pub fn eeh_phb_pe_create(phb: *mut pci_controller) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_phb_pe_get(phb: *mut pci_controller) -> *mut eeh_pe;
}

unsafe extern "C" {
    pub fn eeh_probe_device(pdev: *mut pci_dev);
}

unsafe extern "C" {
    pub fn eeh_remove_device(arg1: *mut pci_dev);
}

unsafe extern "C" {
    pub fn eeh_set_pe_aux_size(size: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn eeh_show_enabled();
}

unsafe extern "C" {
    pub fn eeh_unfreeze_pe(pe: *mut eeh_pe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn eeh_wait_state(
        pe: *mut eeh_pe,
        max_wait: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn generic_calibrate_decr();
}

unsafe extern "C" {
    pub fn pseries_accumulate_stolen_time();
}

unsafe extern "C" {
    pub fn pseries_calculate_stolen_time(stop_tb: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn pseries_eeh_init_edev_recursive(pdn: *mut pci_dn);
}

unsafe extern "C" {
    pub fn secondary_cpu_time_init();
}

unsafe extern "C" {
    pub fn tb_to_ns(tb_ticks: crate::ctypes::c_ulonglong) -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    pub fn time_init();
}

unsafe extern "C" {
    pub fn timer_broadcast_interrupt();
}

unsafe extern "C" {
    pub fn timer_rearm_host_dec(now: u64_);
}

unsafe extern "C" {
    pub fn udelay(usecs: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub static mut confirm_error_lock: raw_spinlock_t;
}

unsafe extern "C" {
    pub static mut decrementer_clockevent: clock_event_device;
}

unsafe extern "C" {
    pub static mut decrementer_max: u64_;
}

unsafe extern "C" {
    pub static mut decrementers_next_tb: crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    pub static mut eeh_debugfs_no_recover: bool_;
}

unsafe extern "C" {
    pub static mut eeh_max_freezes: u32_;
}

unsafe extern "C" {
    pub static mut eeh_ops: *mut eeh_ops;
}

unsafe extern "C" {
    pub static mut eeh_subsystem_flags: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ppc_proc_freq: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut ppc_tb_freq: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tb_invalid: bool_;
}

unsafe extern "C" {
    pub static mut tb_ticks_per_jiffy: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tb_ticks_per_sec: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tb_ticks_per_usec: crate::ctypes::c_ulong;
}

#[repr(C)]
#[repr(align(128))]
pub struct bucket_table {
    pub size: crate::ctypes::c_uint,
    pub nest: crate::ctypes::c_uint,
    pub hash_rnd: u32_,
    pub walkers: list_head,
    pub rcu: callback_head,
    pub future_tbl: *mut bucket_table,
    pub dep_map: lockdep_map,
    pub _padding_after_dep_map: __BindgenOpaqueArray<[u8; 72usize]>,
    pub buckets: __IncompleteArrayField<*mut rhash_lock_head>,
}

#[repr(C)]
#[repr(align(128))]
pub struct list_lru_node {
    pub lock: spinlock_t,
    pub lru: list_lru_one,
    pub nr_items: crate::ctypes::c_long,
}

#[repr(C)]
#[repr(align(128))]
pub struct sbitmap_word {
    pub word: crate::ctypes::c_ulong,
    pub _padding_after_word: __BindgenOpaqueArray<[u8; 120usize]>,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: raw_spinlock_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct sbq_wait_state {
    pub wait: wait_queue_head_t,
}

pub const RNDADDENTROPY: crate::ctypes::c_ulong = 2148028931;

pub const RNDADDTOENTCNT: crate::ctypes::c_ulong = 2147766785;

pub const RNDCLEARPOOL: u32 = 536891910;

pub const RNDGETENTCNT: crate::ctypes::c_ulong = 1074024960;

pub const RNDGETPOOL: crate::ctypes::c_ulong = 1074287106;

pub const RNDRESEEDCRNG: u32 = 536891911;

pub const RNDZAPENTCNT: u32 = 536891908;

pub const SG_MAX_SINGLE_ALLOC: crate::ctypes::c_ulong = 2048;

unsafe extern "C" {
    pub fn vsnprintf(
        buf: *mut crate::ctypes::c_char,
        size: crate::ctypes::c_ulong,
        fmt: *const crate::ctypes::c_char,
        args: __builtin_va_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsprintf(
        buf: *mut crate::ctypes::c_char,
        arg1: *const crate::ctypes::c_char,
        arg2: __builtin_va_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vsscanf(
        arg1: *const crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
        arg3: __builtin_va_list,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(128))]
pub struct irq_cpustat_t {
    pub __softirq_pending: crate::ctypes::c_uint,
    pub timer_irqs_event: crate::ctypes::c_uint,
    pub broadcast_irqs_event: crate::ctypes::c_uint,
    pub timer_irqs_others: crate::ctypes::c_uint,
    pub pmu_irqs: crate::ctypes::c_uint,
    pub mce_exceptions: crate::ctypes::c_uint,
    pub spurious_irqs: crate::ctypes::c_uint,
    pub sreset_irqs: crate::ctypes::c_uint,
    pub soft_nmi_irqs: crate::ctypes::c_uint,
    pub doorbell_irqs: crate::ctypes::c_uint,
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
    pub syms: *const kernel_symbol,
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
    pub core_layout: module_layout,
    pub init_layout: module_layout,
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
    pub btf_data: *mut crate::ctypes::c_void,
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
}

#[repr(C)]
#[repr(align(128))]
pub struct psi_group_cpu {
    pub seq: seqcount_t,
    pub tasks: [crate::ctypes::c_uint; 4usize],
    pub state_mask: u32_,
    pub times: [u32_; 7usize],
    pub state_start: u64_,
    pub _padding_after_state_start: __BindgenOpaqueArray<[u8; 64usize]>,
    pub times_prev: [[u32_; 7usize]; 2usize],
}

#[repr(C)]
pub struct compat_ipc64_perm {
    pub key: compat_key_t,
    pub uid: __compat_uid_t,
    pub gid: __compat_gid_t,
    pub cuid: __compat_uid_t,
    pub cgid: __compat_gid_t,
    pub mode: compat_mode_t,
    pub seq: crate::ctypes::c_uint,
    pub __pad2: crate::ctypes::c_uint,
    pub __unused1: crate::ctypes::c_ulong,
    pub __unused2: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct compat_msqid64_ds {
    pub msg_perm: compat_ipc64_perm,
    pub msg_stime_high: crate::ctypes::c_uint,
    pub msg_stime: crate::ctypes::c_uint,
    pub msg_rtime_high: crate::ctypes::c_uint,
    pub msg_rtime: crate::ctypes::c_uint,
    pub msg_ctime_high: crate::ctypes::c_uint,
    pub msg_ctime: crate::ctypes::c_uint,
    pub msg_cbytes: compat_ulong_t,
    pub msg_qnum: compat_ulong_t,
    pub msg_qbytes: compat_ulong_t,
    pub msg_lspid: compat_pid_t,
    pub msg_lrpid: compat_pid_t,
    pub __unused4: compat_ulong_t,
    pub __unused5: compat_ulong_t,
}

#[repr(C)]
pub struct compat_semid64_ds {
    pub sem_perm: compat_ipc64_perm,
    pub sem_otime_high: crate::ctypes::c_uint,
    pub sem_otime: crate::ctypes::c_uint,
    pub sem_ctime_high: crate::ctypes::c_uint,
    pub sem_ctime: crate::ctypes::c_uint,
    pub sem_nsems: compat_ulong_t,
    pub __unused3: compat_ulong_t,
    pub __unused4: compat_ulong_t,
}

#[repr(C)]
pub struct compat_shmid64_ds {
    pub shm_perm: compat_ipc64_perm,
    pub shm_atime_high: crate::ctypes::c_uint,
    pub shm_atime: crate::ctypes::c_uint,
    pub shm_dtime_high: crate::ctypes::c_uint,
    pub shm_dtime: crate::ctypes::c_uint,
    pub shm_ctime_high: crate::ctypes::c_uint,
    pub shm_ctime: crate::ctypes::c_uint,
    pub __unused4: crate::ctypes::c_uint,
    pub shm_segsz: compat_size_t,
    pub shm_cpid: compat_pid_t,
    pub shm_lpid: compat_pid_t,
    pub shm_nattch: compat_ulong_t,
    pub __unused5: compat_ulong_t,
    pub __unused6: compat_ulong_t,
}

#[repr(C)]
pub struct compat_stat {
    pub st_dev: compat_dev_t,
    pub st_ino: compat_ino_t,
    pub st_mode: compat_mode_t,
    pub st_nlink: compat_nlink_t,
    pub st_uid: __compat_uid32_t,
    pub st_gid: __compat_gid32_t,
    pub st_rdev: compat_dev_t,
    pub st_size: compat_off_t,
    pub st_blksize: compat_off_t,
    pub st_blocks: compat_off_t,
    pub st_atime: old_time32_t,
    pub st_atime_nsec: u32_,
    pub st_mtime: old_time32_t,
    pub st_mtime_nsec: u32_,
    pub st_ctime: old_time32_t,
    pub st_ctime_nsec: u32_,
    pub __unused4: [u32_; 2usize],
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
}

#[repr(C)]
pub struct trace_event_call {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user {
    pub regs: user_pt_regs,
    pub u_tsize: usize,
    pub u_dsize: usize,
    pub u_ssize: usize,
    pub start_code: crate::ctypes::c_ulong,
    pub start_data: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub signal: crate::ctypes::c_long,
    pub u_ar0: crate::ctypes::c_ulong,
    pub magic: crate::ctypes::c_ulong,
    pub u_comm: [crate::ctypes::c_char; 32usize],
}

pub const COMPAT_UTS_MACHINE: &[u8; 8] = b"ppcle\0\0\0";

pub const CRASH_CORE_NOTE_BYTES: crate::ctypes::c_ulong = 536;

pub const CRASH_CORE_NOTE_DESC_BYTES: crate::ctypes::c_ulong = 504;

pub const KEXEC_ARCH: i32 = 1376256;

pub const KEXEC_CRASH_MEM_ALIGN: crate::ctypes::c_ulong = 65536;

pub const KEXEC_STATE_IRQS_OFF: i32 = 1;

pub const KEXEC_STATE_NONE: i32 = 0;

pub const KEXEC_STATE_REAL_MODE: i32 = 2;

pub const NO_IRQ: i32 = 0;

pub const NR_IRQS: i32 = 512;

pub const PAGE_COUNTER_MAX: crate::ctypes::c_ulong = 140737488355327;

pub const SIOCGSTAMPNS_NEW: crate::ctypes::c_ulong = 1074825479;

pub const SIOCGSTAMP_NEW: crate::ctypes::c_ulong = 1074825478;

pub const SO_PASSCRED: i32 = 20;

pub const SO_PEERCRED: i32 = 21;

pub const SO_RCVLOWAT: i32 = 16;

pub const SO_RCVTIMEO_OLD: i32 = 18;

pub const SO_SNDLOWAT: i32 = 17;

pub const SO_SNDTIMEO_OLD: i32 = 19;

pub const VMCOREINFO_BYTES: crate::ctypes::c_ulong = 65536;

pub const VMCOREINFO_NOTE_SIZE: crate::ctypes::c_ulong = 65572;

pub type compat_nlink_t = s16;

pub type crash_shutdown_t = ::core::option::Option<unsafe extern "C" fn()>;

pub type note_buf_t = [u32_; 134usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_cede_processor"]
    pub fn cede_processor() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clean_dcache_range"]
    pub fn clean_dcache_range(
        start: crate::ctypes::c_ulong,
        stop: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_reloc_on_exceptions"]
    pub fn disable_reloc_on_exceptions() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_big_endian_exceptions"]
    pub fn enable_big_endian_exceptions() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_little_endian_exceptions"]
    pub fn enable_little_endian_exceptions() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_reloc_on_exceptions"]
    pub fn enable_reloc_on_exceptions() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_extended_cede_processor"]
    pub fn extended_cede_processor(
        latency_hint: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_dcache_range"]
    pub fn flush_dcache_range(
        start: crate::ctypes::c_ulong,
        stop: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_icache_user_range"]
    pub fn flush_icache_user_range(
        start: crate::ctypes::c_ulong,
        stop: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cede_latency_hint"]
    pub fn get_cede_latency_hint() -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hibernate"]
    pub fn hibernate() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hibernate_quiet_exec"]
    pub fn hibernate_quiet_exec(
        func: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hibernation_available"]
    pub fn hibernation_available() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hibernation_set_ops"]
    pub fn hibernation_set_ops(ops: *const platform_hibernation_ops);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_dcache_range"]
    pub fn invalidate_dcache_range(
        start: crate::ctypes::c_ulong,
        stop: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_hibernate_resume_dev"]
    pub fn is_hibernate_resume_dev(dev: dev_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kdump_in_progress"]
    pub fn kdump_in_progress() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_toc_addr"]
    pub fn kernel_toc_addr() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_add_return"]
    pub fn local_add_return(
        a: crate::ctypes::c_long,
        l: *mut local_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_add_unless"]
    pub fn local_add_unless(
        l: *mut local_t,
        a: crate::ctypes::c_long,
        u: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_cmpxchg"]
    pub fn local_cmpxchg(
        l: *mut local_t,
        o: crate::ctypes::c_long,
        n: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_read"]
    pub fn local_read(l: *const local_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_sub_return"]
    pub fn local_sub_return(
        a: crate::ctypes::c_long,
        l: *mut local_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_overlaps_interrupt_vector_text"]
    pub fn overlaps_interrupt_vector_text(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_overlaps_kernel_text"]
    pub fn overlaps_kernel_text(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_get_cpu_characteristics"]
    pub fn plpar_get_cpu_characteristics(
        p: *mut h_cpu_char_result,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_enter"]
    pub fn plpar_pte_enter(
        flags: crate::ctypes::c_ulong,
        hpte_group: crate::ctypes::c_ulong,
        hpte_v: crate::ctypes::c_ulong,
        hpte_r: crate::ctypes::c_ulong,
        slot: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_protect"]
    pub fn plpar_pte_protect(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        avpn: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_read"]
    pub fn plpar_pte_read(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        old_pteh_ret: *mut crate::ctypes::c_ulong,
        old_ptel_ret: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_read_4"]
    pub fn plpar_pte_read_4(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        ptes: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_read_4_raw"]
    pub fn plpar_pte_read_4_raw(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        ptes: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_read_raw"]
    pub fn plpar_pte_read_raw(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        old_pteh_ret: *mut crate::ctypes::c_ulong,
        old_ptel_ret: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_remove"]
    pub fn plpar_pte_remove(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        avpn: crate::ctypes::c_ulong,
        old_pteh_ret: *mut crate::ctypes::c_ulong,
        old_ptel_ret: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_pte_remove_raw"]
    pub fn plpar_pte_remove_raw(
        flags: crate::ctypes::c_ulong,
        ptex: crate::ctypes::c_ulong,
        avpn: crate::ctypes::c_ulong,
        old_pteh_ret: *mut crate::ctypes::c_ulong,
        old_ptel_ret: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_resize_hpt_commit"]
    pub fn plpar_resize_hpt_commit(
        flags: crate::ctypes::c_ulong,
        shift: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_resize_hpt_prepare"]
    pub fn plpar_resize_hpt_prepare(
        flags: crate::ctypes::c_ulong,
        shift: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_set_ciabr"]
    pub fn plpar_set_ciabr(ciabr: crate::ctypes::c_ulong) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_set_mode"]
    pub fn plpar_set_mode(
        mflags: crate::ctypes::c_ulong,
        resource: crate::ctypes::c_ulong,
        value1: crate::ctypes::c_ulong,
        value2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_set_watchpoint0"]
    pub fn plpar_set_watchpoint0(
        dawr0: crate::ctypes::c_ulong,
        dawrx0: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_set_watchpoint1"]
    pub fn plpar_set_watchpoint1(
        dawr1: crate::ctypes::c_ulong,
        dawrx1: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_signal_sys_reset"]
    pub fn plpar_signal_sys_reset(cpu: crate::ctypes::c_long) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_tce_get"]
    pub fn plpar_tce_get(
        liobn: crate::ctypes::c_ulong,
        ioba: crate::ctypes::c_ulong,
        tce_ret: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_tce_put"]
    pub fn plpar_tce_put(
        liobn: crate::ctypes::c_ulong,
        ioba: crate::ctypes::c_ulong,
        tceval: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_tce_put_indirect"]
    pub fn plpar_tce_put_indirect(
        liobn: crate::ctypes::c_ulong,
        ioba: crate::ctypes::c_ulong,
        page: crate::ctypes::c_ulong,
        count: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plpar_tce_stuff"]
    pub fn plpar_tce_stuff(
        liobn: crate::ctypes::c_ulong,
        ioba: crate::ctypes::c_ulong,
        tceval: crate::ctypes::c_ulong,
        count: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_poll_pending"]
    pub fn poll_pending() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pseries_rpt_invalidate"]
    pub fn pseries_rpt_invalidate(
        pid: u32_,
        target: u64_,
        type_: u64_,
        page_sizes: u64_,
        start: u64_,
        end: u64_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_dtl"]
    pub fn register_dtl(
        cpu: crate::ctypes::c_ulong,
        vpa: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_nosave_region"]
    pub fn register_nosave_region(b: crate::ctypes::c_ulong, e: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_slb_shadow"]
    pub fn register_slb_shadow(
        cpu: crate::ctypes::c_ulong,
        vpa: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_vpa"]
    pub fn register_vpa(
        cpu: crate::ctypes::c_ulong,
        vpa: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_sprs"]
    pub fn reset_sprs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cede_latency_hint"]
    pub fn set_cede_latency_hint(latency_hint: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swsusp_page_is_forbidden"]
    pub fn swsusp_page_is_forbidden(p: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swsusp_set_page_free"]
    pub fn swsusp_set_page_free(p: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swsusp_unset_page_free"]
    pub fn swsusp_unset_page_free(p: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_entering_hibernation"]
    pub fn system_entering_hibernation() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_dtl"]
    pub fn unregister_dtl(cpu: crate::ctypes::c_ulong) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_slb_shadow"]
    pub fn unregister_slb_shadow(cpu: crate::ctypes::c_ulong) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_vpa"]
    pub fn unregister_vpa(cpu: crate::ctypes::c_ulong) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vpa_call"]
    pub fn vpa_call(
        flags: crate::ctypes::c_ulong,
        cpu: crate::ctypes::c_ulong,
        vpa: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __do_IRQ(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn crash_ipi_callback(arg1: *mut pt_regs);
}

unsafe extern "C" {
    pub fn crash_kexec_prepare();
}

unsafe extern "C" {
    pub fn crash_kexec_secondary(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn crash_send_ipi(
        crash_ipi_callback: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut pt_regs),
        >,
    );
}

unsafe extern "C" {
    pub fn crash_shutdown_register(handler: crash_shutdown_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn crash_shutdown_unregister(handler: crash_shutdown_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn default_machine_crash_shutdown(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn default_machine_kexec(image: *mut kimage);
}

unsafe extern "C" {
    pub fn flush_dcache_icache_page(page: *mut page);
}

unsafe extern "C" {
    pub fn flush_icache_range(
        start: crate::ctypes::c_ulong,
        stop: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_icache_user_page(
        vma: *mut vm_area_struct,
        page: *mut page,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn flush_instruction_cache();
}

unsafe extern "C" {
    pub fn irq_choose_cpu(mask: *const cpumask) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kexec_copy_flush(image: *mut kimage);
}

unsafe extern "C" {
    pub fn kexec_smp_wait();
}

unsafe extern "C" {
    pub fn machine_kexec_mask_interrupts();
}

unsafe extern "C" {
    pub fn overlaps_crashkernel(
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn relocate_new_kernel(
        indirection_page: crate::ctypes::c_ulong,
        reboot_code_buffer: crate::ctypes::c_ulong,
        start_address: crate::ctypes::c_ulong,
    ) -> !;
}

unsafe extern "C" {
    pub fn reserve_crashkernel();
}

unsafe extern "C" {
    pub fn update_cpus_node(fdt: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn virq_to_hw(virq: crate::ctypes::c_uint) -> irq_hw_number_t;
}

unsafe extern "C" {
    pub fn vpa_init(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub static mut __end_interrupts: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __head_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __srwx_boundary: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __start_interrupts: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut crash_wake_offline: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut crashing_cpu: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut distribute_irqs: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut end_real_trampolines: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut end_virt_trampolines: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut flush_branch_caches: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut hardirq_ctx: [*mut crate::ctypes::c_void; 2048usize];
}

unsafe extern "C" {
    pub static mut kvm_flush_link_stack: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut patch__call_flush_branch_caches1: s32;
}

unsafe extern "C" {
    pub static mut patch__call_flush_branch_caches2: s32;
}

unsafe extern "C" {
    pub static mut patch__call_flush_branch_caches3: s32;
}

unsafe extern "C" {
    pub static mut patch__call_kvm_flush_link_stack: s32;
}

unsafe extern "C" {
    pub static mut patch__call_kvm_flush_link_stack_p9: s32;
}

unsafe extern "C" {
    pub static mut patch__flush_count_cache_return: s32;
}

unsafe extern "C" {
    pub static mut patch__flush_link_stack_return: s32;
}

unsafe extern "C" {
    pub static mut patch__memcpy_nocache: s32;
}

unsafe extern "C" {
    pub static mut patch__memset_nocache: s32;
}

unsafe extern "C" {
    pub static mut ppc_n_lost_interrupts: atomic_t;
}

unsafe extern "C" {
    pub static mut softirq_ctx: [*mut crate::ctypes::c_void; 2048usize];
}

unsafe extern "C" {
    pub static mut start_real_trampolines: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut start_virt_trampolines: [crate::ctypes::c_char; 0usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct swap_header__magic {
    pub reserved: [crate::ctypes::c_char; 65526usize],
    pub magic: [crate::ctypes::c_char; 10usize],
}

#[repr(C)]
#[repr(align(128))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub kmem: page_counter,
    pub tcpmem: page_counter,
    pub high_work: work_struct,
    pub zswap_max: crate::ctypes::c_ulong,
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
    pub oom_group: bool_,
    pub oom_lock: bool_,
    pub under_oom: crate::ctypes::c_int,
    pub swappiness: crate::ctypes::c_int,
    pub oom_kill_disable: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub thresholds_lock: mutex,
    pub thresholds: mem_cgroup_thresholds,
    pub memsw_thresholds: mem_cgroup_thresholds,
    pub oom_notify: list_head,
    pub move_charge_at_immigrate: crate::ctypes::c_ulong,
    pub move_lock: spinlock_t,
    pub move_lock_flags: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 9usize],
    pub memory_events_local: [atomic_long_t; 9usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: cacheline_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub deferred_split_queue: deferred_split,
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(128))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub expire: crate::ctypes::c_short,
    pub lists: [list_head; 14usize],
}

#[repr(C)]
#[repr(align(128))]
pub union mem_cgroup__swap {
    pub swap: ::core::mem::ManuallyDrop<page_counter>,
    pub memsw: ::core::mem::ManuallyDrop<page_counter>,
}

#[repr(C)]
pub struct folio {
    pub anon__flags: folio__flags,
    pub _flags_1: crate::ctypes::c_ulong,
    pub __head: crate::ctypes::c_ulong,
    pub _folio_dtor: crate::ctypes::c_uchar,
    pub _folio_order: crate::ctypes::c_uchar,
    pub _total_mapcount: atomic_t,
    pub _pincount: atomic_t,
    pub _folio_nr_pages: crate::ctypes::c_uint,
    pub _private_1: crate::ctypes::c_ulong,
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
    pub cgroup_files_dfl: [cftype; 8usize],
    pub cgroup_files_legacy: [cftype; 10usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_cgroup_per_node {
    pub lruvec: lruvec,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: lruvec_stats,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 2usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub shrinker_info: *mut shrinker_info,
    pub tree_node: rb_node,
    pub usage_in_excess: crate::ctypes::c_ulong,
    pub on_tree: bool_,
    pub memcg: *mut mem_cgroup,
}

#[repr(C)]
pub struct mm_struct__mm_mt {
    pub mm_mt: maple_tree,
    pub get_unmapped_area: ::core::option::Option<
        unsafe extern "C" fn(
            filp: *mut file,
            addr: crate::ctypes::c_ulong,
            len: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 72usize],
    pub rss_stat: mm_rss_stat,
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
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct page_frag_cache {
    pub va: *mut crate::ctypes::c_void,
    pub offset: __u32,
    pub pagecnt_bias: crate::ctypes::c_uint,
    pub pfmemalloc: bool_,
}

pub const ARCH_VM_PKEY_FLAGS: crate::ctypes::c_ulong = 133143986176;

pub const AT_VECTOR_SIZE: i32 = 72;

pub const DMA1_EXT_REG: i32 = 1035;

pub const DMA2_EXT_REG: i32 = 1238;

pub const DMA_HI_PAGE_0: i32 = 1159;

pub const DMA_HI_PAGE_1: i32 = 1155;

pub const DMA_HI_PAGE_2: i32 = 1153;

pub const DMA_HI_PAGE_3: i32 = 1154;

pub const DMA_HI_PAGE_5: i32 = 1163;

pub const DMA_HI_PAGE_6: i32 = 1161;

pub const DMA_HI_PAGE_7: i32 = 1162;

pub const DMA_LO_PAGE_0: i32 = 135;

pub const DMA_LO_PAGE_1: i32 = 131;

pub const DMA_LO_PAGE_2: i32 = 129;

pub const DMA_LO_PAGE_3: i32 = 130;

pub const DMA_LO_PAGE_5: i32 = 139;

pub const DMA_LO_PAGE_6: i32 = 137;

pub const DMA_LO_PAGE_7: i32 = 138;

pub const HASH_DEFAULT_KERNEL_KEY: crate::ctypes::c_ulong = 1536;

pub const HUGEPD_VAL_BITS: crate::ctypes::c_ulong = 9223372036854775808;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 36;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 524287;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 36;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 36;

pub const LEGACY_MAP_MASK: u32 = 2080872947;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 60129542144;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 33;

pub const MAP_LOCKED: i32 = 128;

pub const MAP_NORESERVE: i32 = 64;

pub const MAP_RENAME: i32 = 32;

pub const MAX_DMA_ADDRESS: crate::ctypes::c_ulong = 18446744073709551615;

pub const MAX_ORDER: i32 = 9;

pub const MAX_ORDER_NR_PAGES: i32 = 256;

pub const MAX_SWAP_BADPAGES: crate::ctypes::c_ulong = 15997;

pub const MAX_ZONES_PER_ZONELIST: i32 = 512;

pub const MCL_CURRENT: i32 = 8192;

pub const MCL_FUTURE: i32 = 16384;

pub const MCL_ONFAULT: i32 = 32768;

pub const MIN_MEMORY_BLOCK_SIZE: crate::ctypes::c_ulong = 16777216;

pub const NODES_MASK: crate::ctypes::c_ulong = 255;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 56;

pub const NODES_PGSHIFT: crate::ctypes::c_ulong = 56;

pub const NR_MEM_SECTIONS: crate::ctypes::c_ulong = 134217728;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 65536;

pub const PAGES_PER_SECTION: crate::ctypes::c_ulong = 256;

pub const PAGES_PER_SUBSECTION: crate::ctypes::c_ulong = 32;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 524287;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 60132749873;

pub const PAGE_FRAG_CACHE_MAX_SIZE: i32 = 65536;

pub const PAGE_SECTION_MASK: crate::ctypes::c_ulong = 18446744073709551360;

pub const PAGE_SUBSECTION_MASK: crate::ctypes::c_ulong = 18446744073709551584;

pub const PA_SECTION_SHIFT: i32 = 24;

pub const PFN_SECTION_SHIFT: i32 = 8;

pub const PFN_SUBSECTION_SHIFT: i32 = 5;

pub const PHYSMEM_END: u64 = 2251799813685247;

pub const PKEY_ACCESS_MASK: i32 = 7;

pub const PKEY_DISABLE_EXECUTE: i32 = 4;

pub const PROT_SAO: i32 = 16;

pub const SECTIONS_PER_ROOT: crate::ctypes::c_ulong = 2048;

pub const SECTION_ROOT_MASK: crate::ctypes::c_ulong = 2047;

pub const SET_MEMORY_NP: i32 = 4;

pub const SET_MEMORY_NX: i32 = 2;

pub const SET_MEMORY_P: i32 = 5;

pub const SET_MEMORY_RO: i32 = 0;

pub const SET_MEMORY_RW: i32 = 1;

pub const SET_MEMORY_X: i32 = 3;

pub const SUBSECTIONS_PER_SECTION: crate::ctypes::c_ulong = 8;

pub const SWP_MIG_DIRTY: crate::ctypes::c_ulong = 68719476736;

pub const SWP_MIG_DIRTY_BIT: i32 = 36;

pub const SWP_MIG_TOTAL_BITS: i32 = 37;

pub const SWP_MIG_YOUNG: crate::ctypes::c_ulong = 34359738368;

pub const SWP_MIG_YOUNG_BIT: i32 = 35;

pub const SWP_PFN_BITS: i32 = 35;

pub const SWP_PFN_MASK: crate::ctypes::c_ulong = 34359738367;

pub const UFFDIO_UNREGISTER: crate::ctypes::c_ulong = 1074833921;

pub const UFFDIO_WAKE: crate::ctypes::c_ulong = 1074833922;

pub const USERFAULTFD_IOC_NEW: u32 = 536914432;

pub const VM_FLAGS_CLEAR: crate::ctypes::c_ulong = 133143986176;

pub const VM_PKEY_BIT4: crate::ctypes::c_ulong = 68719476736;

pub const VM_READAHEAD_PAGES: crate::ctypes::c_ulong = 2;

pub const VM_SAO: i32 = 16777216;

pub const VM_STACK_FLAGS: i32 = 1048947;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 511;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 55;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 55;

pub const ZONEID_SHIFT: i32 = 9;

pub const ZONES_MASK: crate::ctypes::c_ulong = 1;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 55;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 55;

pub const ZONE_MOVABLE: zone_type = 1;

pub const ZONE_NORMAL: zone_type = 0;

pub const __MAX_NR_ZONES: zone_type = 2;

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PMD_MASK"]
    pub fn HPAGE_PMD_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PMD_NR"]
    pub fn HPAGE_PMD_NR() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PMD_ORDER"]
    pub fn HPAGE_PMD_ORDER() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PMD_SHIFT"]
    pub fn HPAGE_PMD_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PMD_SIZE"]
    pub fn HPAGE_PMD_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PUD_MASK"]
    pub fn HPAGE_PUD_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PUD_SHIFT"]
    pub fn HPAGE_PUD_SHIFT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_PUD_SIZE"]
    pub fn HPAGE_PUD_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SECTION_BLOCKFLAGS_BITS"]
    pub fn SECTION_BLOCKFLAGS_BITS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_max_pkey"]
    pub fn arch_max_pkey() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_and_get_huge_psize"]
    pub fn check_and_get_huge_psize(shift: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_inb"]
    pub fn dma_inb(port: crate::ctypes::c_ulong) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_outb"]
    pub fn dma_outb(val: u8_, port: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_hugetlb_page"]
    pub fn flush_hugetlb_page(vma: *mut vm_area_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_managed_dma"]
    pub fn has_managed_dma() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__pte_to_pkey_bits"]
    pub fn hash__pte_to_pkey_bits(pteflags: u64_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hash__vmflag_to_pte_pkey_bits"]
    pub fn hash__vmflag_to_pte_pkey_bits(vm_flags: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hstate_get_psize"]
    pub fn hstate_get_psize(hstate: *mut hstate) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepd_mmu_psize"]
    pub fn hugepd_mmu_psize(hpd: hugepd_t) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepd_page"]
    pub fn hugepd_page(hpd: hugepd_t) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepd_populate"]
    pub fn hugepd_populate(
        hpdp: *mut hugepd_t,
        new: *mut pte_t,
        pshift: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepd_shift"]
    pub fn hugepd_shift(hpd: hugepd_t) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepte_offset"]
    pub fn hugepte_offset(
        hpd: hugepd_t,
        addr: crate::ctypes::c_ulong,
        pdshift: crate::ctypes::c_uint,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_writethrough"]
    pub fn pgprot_writethrough(prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pkey_to_vmflag_bits"]
    pub fn pkey_to_vmflag_bits(pkey: u16_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_to_hpte_pkey_bits"]
    pub fn pte_to_hpte_pkey_bits(pteflags: u64_, flags: crate::ctypes::c_ulong) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_to_pkey_bits"]
    pub fn pte_to_pkey_bits(pteflags: u64_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_addr"]
    pub fn set_dma_addr(dmanr: crate::ctypes::c_uint, phys: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_page"]
    pub fn set_dma_page(dmanr: crate::ctypes::c_uint, pagenr: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_np"]
    pub fn set_memory_np(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_nx"]
    pub fn set_memory_nx(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_p"]
    pub fn set_memory_p(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_ro"]
    pub fn set_memory_ro(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_rw"]
    pub fn set_memory_rw(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_x"]
    pub fn set_memory_x(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmflag_to_pte_pkey_bits"]
    pub fn vmflag_to_pte_pkey_bits(vm_flags: u64_) -> u64_;
}

unsafe extern "C" {
    pub fn __arch_set_user_pkey_access(
        tsk: *mut task_struct,
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn change_memory_attr(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
        action: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn execute_only_pkey(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gigantic_hugetlb_cma_reserve();
}

unsafe extern "C" {
    pub fn huge_ptep_modify_prot_commit(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        old_pte: pte_t,
        new_pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn huge_ptep_modify_prot_start(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn hugetlb_free_pgd_range(
        tlb: *mut mmu_gather,
        addr: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        floor: crate::ctypes::c_ulong,
        ceiling: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn hugetlbpage_init_defaultsize();
}

unsafe extern "C" {
    pub fn local_memory_node(node_id: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pkey_mm_init(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn radix__flush_hugetlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn radix__huge_ptep_modify_prot_commit(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        old_pte: pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn radix__local_flush_hugetlb_page(
        vma: *mut vm_area_struct,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn slice_is_hugepage_only_range(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut hstates: [hstate; 15usize];
}

unsafe extern "C" {
    pub static mut hugetlb_disabled: bool_;
}

unsafe extern "C" {
    pub static mut num_pkey: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut reserved_allocation_mask: u32_;
}

unsafe extern "C" {
    pub static mut sysctl_lowmem_reserve_ratio: [crate::ctypes::c_int; 2usize];
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
    pub util_est: util_est,
}

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
    pub run_node: rb_node,
    pub group_node: list_head,
    pub on_rq: crate::ctypes::c_uint,
    pub exec_start: u64_,
    pub sum_exec_runtime: u64_,
    pub vruntime: u64_,
    pub prev_sum_exec_runtime: u64_,
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
    pub exec_max: u64_,
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
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub stats: sched_statistics,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
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
    pub rss_stat: task_rss_stat,
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
    pub thread_group: list_head,
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
    pub backing_dev_info: *mut backing_dev_info,
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
    pub cpuset_slab_spread_rotor: crate::ctypes::c_int,
    pub cgroups: *mut css_set,
    pub cg_list: list_head,
    pub robust_list: *mut robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_event_ctxp: [*mut perf_event_context; 2usize],
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub mempolicy: *mut mempolicy,
    pub il_prev: crate::ctypes::c_short,
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
    pub rseq_sig: u32_,
    pub rseq_event_mask: crate::ctypes::c_ulong,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub anon__rcu_users: task_struct__rcu_users,
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
    pub ret_stack: *mut ftrace_ret_stack,
    pub ftrace_timestamp: crate::ctypes::c_ulonglong,
    pub trace_overrun: atomic_t,
    pub tracing_graph_pause: atomic_t,
    pub trace_recursion: crate::ctypes::c_ulong,
    pub memcg_in_oom: *mut mem_cgroup,
    pub memcg_oom_gfp_mask: gfp_t,
    pub memcg_oom_order: crate::ctypes::c_int,
    pub memcg_nr_pages_over_high: crate::ctypes::c_uint,
    pub active_memcg: *mut mem_cgroup,
    pub throttle_queue: *mut request_queue,
    pub utask: *mut uprobe_task,
    pub sequential_io: crate::ctypes::c_uint,
    pub sequential_io_avg: crate::ctypes::c_uint,
    pub kmap_ctrl: kmap_ctrl,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub kretprobe_instances: llist_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

#[repr(C)]
#[repr(align(128))]
pub struct clock_event_device {
    pub event_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub set_next_event: ::core::option::Option<
        unsafe extern "C" fn(
            evt: crate::ctypes::c_ulong,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_next_ktime: ::core::option::Option<
        unsafe extern "C" fn(
            expires: ktime_t,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub next_event: ktime_t,
    pub max_delta_ns: u64_,
    pub min_delta_ns: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub state_use_accessors: clock_event_state,
    pub features: crate::ctypes::c_uint,
    pub retries: crate::ctypes::c_ulong,
    pub set_state_periodic: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot_stopped: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_shutdown: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub tick_resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub broadcast: ::core::option::Option<unsafe extern "C" fn(mask: *const cpumask)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub min_delta_ticks: crate::ctypes::c_ulong,
    pub max_delta_ticks: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub rating: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub bound_on: crate::ctypes::c_int,
    pub cpumask: *const cpumask,
    pub list: list_head,
    pub owner: *mut module,
}

#[repr(C)]
#[repr(align(128))]
pub struct kern_ipc_perm {
    pub lock: spinlock_t,
    pub deleted: bool_,
    pub id: crate::ctypes::c_int,
    pub key: key_t,
    pub uid: kuid_t,
    pub gid: kgid_t,
    pub cuid: kuid_t,
    pub cgid: kgid_t,
    pub mode: umode_t,
    pub seq: crate::ctypes::c_ulong,
    pub security: *mut crate::ctypes::c_void,
    pub khtnode: rhash_head,
    pub rcu: callback_head,
    pub refcount: refcount_t,
}

#[repr(C)]
#[repr(align(128))]
pub union thread_union {
    pub task: task_struct,
    pub stack: [crate::ctypes::c_ulong; 2048usize],
}

#[repr(C)]
pub struct mm_iommu_table_group_mem_t {
    _unused: [u8; 0],
}

pub const MAX_ARG_STRLEN: crate::ctypes::c_ulong = 2097152;

pub const SECCOMP_IOCTL_NOTIF_ADDFD: crate::ctypes::c_ulong = 2149064963;

pub const SECCOMP_IOCTL_NOTIF_ID_VALID: crate::ctypes::c_ulong = 2148016386;

pub const arch_task_struct_size: crate::ctypes::c_ulong = 4992;

unsafe extern "C" {
    #[link_name = "kmod_shim_activate_mm"]
    pub fn activate_mm(prev: *mut mm_struct, next: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_extended_context"]
    pub fn alloc_extended_context(
        mm: *mut mm_struct,
        ea: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dec_mm_active_cpus"]
    pub fn dec_mm_active_cpus(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_mm_active_cpus"]
    pub fn inc_mm_active_cpus(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_context_add_copro"]
    pub fn mm_context_add_copro(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_context_add_vas_window"]
    pub fn mm_context_add_vas_window(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_context_remove_copro"]
    pub fn mm_context_remove_copro(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_context_remove_vas_window"]
    pub fn mm_context_remove_vas_window(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmu_context_init"]
    pub fn mmu_context_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_need_extra_context"]
    pub fn need_extra_context(mm: *mut mm_struct, ea: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_switch_mmu_context"]
    pub fn switch_mmu_context(
        prev: *mut mm_struct,
        next: *mut mm_struct,
        tsk: *mut task_struct,
    );
}

unsafe extern "C" {
    pub fn __destroy_context(context_id: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arch_dup_pkeys(oldmm: *mut mm_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn arch_exit_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn arch_vma_access_permitted(
        vma: *mut vm_area_struct,
        write: bool_,
        execute: bool_,
        foreign: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn destroy_context(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn do_h_rpt_invalidate_prt(
        pid: crate::ctypes::c_ulong,
        lpid: crate::ctypes::c_ulong,
        type_: crate::ctypes::c_ulong,
        pg_sizes: crate::ctypes::c_ulong,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn drop_cop(acop: crate::ctypes::c_ulong, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn hash__alloc_context_id() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hash__reserve_context_id(id: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn init_new_context(
        tsk: *mut task_struct,
        mm: *mut mm_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mm_iommu_get(
        mm: *mut mm_struct,
        ua: crate::ctypes::c_ulong,
        entries: crate::ctypes::c_ulong,
    ) -> *mut mm_iommu_table_group_mem_t;
}

unsafe extern "C" {
    pub fn mm_iommu_init(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn mm_iommu_is_devmem(
        mm: *mut mm_struct,
        hpa: crate::ctypes::c_ulong,
        pageshift: crate::ctypes::c_uint,
        size: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn mm_iommu_lookup(
        mm: *mut mm_struct,
        ua: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> *mut mm_iommu_table_group_mem_t;
}

unsafe extern "C" {
    pub fn mm_iommu_mapped_dec(mem: *mut mm_iommu_table_group_mem_t);
}

unsafe extern "C" {
    pub fn mm_iommu_mapped_inc(
        mem: *mut mm_iommu_table_group_mem_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn mm_iommu_new(
        mm: *mut mm_struct,
        ua: crate::ctypes::c_ulong,
        entries: crate::ctypes::c_ulong,
        pmem: *mut *mut mm_iommu_table_group_mem_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn mm_iommu_newdev(
        mm: *mut mm_struct,
        ua: crate::ctypes::c_ulong,
        entries: crate::ctypes::c_ulong,
        dev_hpa: crate::ctypes::c_ulong,
        pmem: *mut *mut mm_iommu_table_group_mem_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn mm_iommu_preregistered(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    pub fn mm_iommu_put(
        mm: *mut mm_struct,
        mem: *mut mm_iommu_table_group_mem_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn mm_iommu_ua_to_hpa(
        mem: *mut mm_iommu_table_group_mem_t,
        ua: crate::ctypes::c_ulong,
        pageshift: crate::ctypes::c_uint,
        hpa: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn radix__switch_mmu_context(prev: *mut mm_struct, next: *mut mm_struct);
}

unsafe extern "C" {
    pub fn switch_slb(tsk: *mut task_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn use_cop(
        acop: crate::ctypes::c_ulong,
        mm: *mut mm_struct,
    ) -> crate::ctypes::c_int;
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
        unsafe extern "C" fn(arg1: *mut dentry, arg2: *const inode) -> *mut dentry,
    >,
}

#[repr(C)]
#[repr(align(128))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: [u8; 32usize],
    pub file_lock: spinlock_t,
    pub next_fd: crate::ctypes::c_uint,
    pub close_on_exec_init: [crate::ctypes::c_ulong; 1usize],
    pub open_fds_init: [crate::ctypes::c_ulong; 1usize],
    pub full_fds_bits_init: [crate::ctypes::c_ulong; 1usize],
    pub fd_array: [*mut file; 64usize],
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_acl: ::core::option::Option<
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
            arg1: *mut user_namespace,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rename: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *mut inode,
            arg5: *mut dentry,
            arg6: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut dentry,
            arg3: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub getattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
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
            arg2: *mut timespec64,
            arg3: crate::ctypes::c_int,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut file,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut posix_acl,
            arg4: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_set: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
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
}

#[repr(C)]
#[repr(align(128))]
pub struct rchan_buf {
    pub start: *mut crate::ctypes::c_void,
    pub data: *mut crate::ctypes::c_void,
    pub offset: usize,
    pub subbufs_produced: usize,
    pub subbufs_consumed: usize,
    pub chan: *mut rchan,
    pub read_wait: wait_queue_head_t,
    pub wakeup_work: irq_work,
    pub dentry: *mut dentry,
    pub kref: kref,
    pub page_array: *mut *mut page,
    pub page_count: crate::ctypes::c_uint,
    pub finalized: crate::ctypes::c_uint,
    pub padding: *mut usize,
    pub prev_padding: usize,
    pub bytes_consumed: usize,
    pub early_bytes: usize,
    pub cpu: crate::ctypes::c_uint,
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
    pub s_xattr: *mut *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_bl_head,
    pub s_mounts: list_head,
    pub s_bdev: *mut block_device,
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
    pub s_fsnotify_mask: __u32,
    pub s_fsnotify_marks: *mut fsnotify_mark_connector,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_max_links: crate::ctypes::c_uint,
    pub s_mode: fmode_t,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub s_d_op: *const dentry_operations,
    pub s_shrink: shrinker,
    pub s_remove_count: atomic_long_t,
    pub s_fsnotify_connectors: atomic_long_t,
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 44usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

pub const BLKALIGNOFF: u32 = 536875642;

pub const BLKBSZGET: crate::ctypes::c_ulong = 1074270832;

pub const BLKBSZSET: crate::ctypes::c_ulong = 2148012657;

pub const BLKDISCARD: u32 = 536875639;

pub const BLKDISCARDZEROES: u32 = 536875644;

pub const BLKFLSBUF: u32 = 536875617;

pub const BLKFRAGET: u32 = 536875621;

pub const BLKFRASET: u32 = 536875620;

pub const BLKGETDISKSEQ: crate::ctypes::c_ulong = 1074270848;

pub const BLKGETSIZE64: crate::ctypes::c_ulong = 1074270834;

pub const BLKGETSIZE: u32 = 536875616;

pub const BLKIOMIN: u32 = 536875640;

pub const BLKIOOPT: u32 = 536875641;

pub const BLKPBSZGET: u32 = 536875643;

pub const BLKRAGET: u32 = 536875619;

pub const BLKRASET: u32 = 536875618;

pub const BLKROGET: u32 = 536875614;

pub const BLKROSET: u32 = 536875613;

pub const BLKROTATIONAL: u32 = 536875646;

pub const BLKRRPART: u32 = 536875615;

pub const BLKSECDISCARD: u32 = 536875645;

pub const BLKSECTGET: u32 = 536875623;

pub const BLKSECTSET: u32 = 536875622;

pub const BLKSSZGET: u32 = 536875624;

pub const BLKTRACESTART: u32 = 536875636;

pub const BLKTRACESTOP: u32 = 536875637;

pub const BLKTRACETEARDOWN: u32 = 536875638;

pub const BLKZEROOUT: u32 = 536875647;

pub const COMPAT_MINSIGSTKSZ: i32 = 8192;

pub const FIBMAP: u32 = 536870913;

pub const FICLONE: crate::ctypes::c_ulong = 2147783689;

pub const FICLONERANGE: crate::ctypes::c_ulong = 2149618701;

pub const FIGETBSZ: u32 = 536870914;

pub const FS_IOC32_GETFLAGS: crate::ctypes::c_ulong = 1074030081;

pub const FS_IOC32_GETVERSION: crate::ctypes::c_ulong = 1074034177;

pub const FS_IOC32_SETFLAGS: crate::ctypes::c_ulong = 2147771906;

pub const FS_IOC32_SETVERSION: crate::ctypes::c_ulong = 2147776002;

pub const FS_IOC_ENABLE_VERITY: crate::ctypes::c_ulong = 2155898501;

pub const FS_IOC_FSGETXATTR: crate::ctypes::c_ulong = 1075599391;

pub const FS_IOC_FSSETXATTR: crate::ctypes::c_ulong = 2149341216;

pub const FS_IOC_GETFLAGS: crate::ctypes::c_ulong = 1074292225;

pub const FS_IOC_GETFSLABEL: crate::ctypes::c_ulong = 1090556977;

pub const FS_IOC_GETVERSION: crate::ctypes::c_ulong = 1074296321;

pub const FS_IOC_GET_ENCRYPTION_NONCE: crate::ctypes::c_ulong = 1074816539;

pub const FS_IOC_GET_ENCRYPTION_POLICY: crate::ctypes::c_ulong = 2148296213;

pub const FS_IOC_GET_ENCRYPTION_PWSALT: crate::ctypes::c_ulong = 2148558356;

pub const FS_IOC_SETFLAGS: crate::ctypes::c_ulong = 2148034050;

pub const FS_IOC_SETFSLABEL: crate::ctypes::c_ulong = 2164298802;

pub const FS_IOC_SETVERSION: crate::ctypes::c_ulong = 2148038146;

pub const FS_IOC_SET_ENCRYPTION_POLICY: crate::ctypes::c_ulong = 1074554387;

pub const INOTIFY_IOC_SETNEXTWD: crate::ctypes::c_ulong = 2147764480;

pub const MAX_BUF_PER_PAGE: crate::ctypes::c_ulong = 128;

pub const MAX_RW_COUNT: i32 = 2147418112;

pub const PIPE_SIZE: crate::ctypes::c_ulong = 65536;

pub const SIMPLE_TRANSACTION_LIMIT: crate::ctypes::c_ulong = 65528;

pub const _ASM_SYSCALL_H: i32 = 1;

pub type syscall_fn = ::core::option::Option<
    unsafe extern "C" fn(arg1: *const pt_regs) -> crate::ctypes::c_long,
>;

unsafe extern "C" {
    pub static compat_sys_call_table: [syscall_fn; 0usize];
}

unsafe extern "C" {
    pub static sys_call_table: [syscall_fn; 0usize];
}

#[repr(C)]
pub struct property {
    pub name: *mut crate::ctypes::c_char,
    pub length: crate::ctypes::c_int,
    pub value: *mut crate::ctypes::c_void,
    pub next: *mut property,
    pub _flags: crate::ctypes::c_ulong,
    pub attr: bin_attribute,
}

pub const ACPI_ALLOCATE_BUFFER: u64 = 0;

pub const ACPI_ALLOCATE_LOCAL_BUFFER: u64 = 0;

pub const dmi_available: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_check_system"]
    pub fn dmi_check_system(list: *const dmi_system_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_find_device"]
    pub fn dmi_find_device(
        type_: crate::ctypes::c_int,
        name: *const crate::ctypes::c_char,
        from: *const dmi_device,
    ) -> *const dmi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_first_match"]
    pub fn dmi_first_match(list: *const dmi_system_id) -> *const dmi_system_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_get_bios_year"]
    pub fn dmi_get_bios_year() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_get_date"]
    pub fn dmi_get_date(
        field: crate::ctypes::c_int,
        yearp: *mut crate::ctypes::c_int,
        monthp: *mut crate::ctypes::c_int,
        dayp: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_get_system_info"]
    pub fn dmi_get_system_info(
        field: crate::ctypes::c_int,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_match"]
    pub fn dmi_match(f: dmi_field, str_: *const crate::ctypes::c_char) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_memdev_handle"]
    pub fn dmi_memdev_handle(slot: crate::ctypes::c_int) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_memdev_name"]
    pub fn dmi_memdev_name(
        handle: u16_,
        bank: *mut *const crate::ctypes::c_char,
        device: *mut *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_memdev_size"]
    pub fn dmi_memdev_size(handle: u16_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_memdev_type"]
    pub fn dmi_memdev_type(handle: u16_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_name_in_serial"]
    pub fn dmi_name_in_serial(s: *const crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_name_in_vendors"]
    pub fn dmi_name_in_vendors(s: *const crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_setup"]
    pub fn dmi_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_walk"]
    pub fn dmi_walk(
        decode: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *const dmi_header,
                arg2: *mut crate::ctypes::c_void,
            ),
        >,
        private_data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_add_property"]
    pub fn of_changeset_add_property(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_attach_node"]
    pub fn of_changeset_attach_node(
        ocs: *mut of_changeset,
        np: *mut device_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_detach_node"]
    pub fn of_changeset_detach_node(
        ocs: *mut of_changeset,
        np: *mut device_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_remove_property"]
    pub fn of_changeset_remove_property(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_update_property"]
    pub fn of_changeset_update_property(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_freeze"]
    pub fn platform_pm_freeze() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_poweroff"]
    pub fn platform_pm_poweroff() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_restore"]
    pub fn platform_pm_restore() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_thaw"]
    pub fn platform_pm_thaw() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpu_numa_mem"]
    pub fn set_cpu_numa_mem(cpu: crate::ctypes::c_int, node: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_numa_mem"]
    pub fn set_numa_mem(node: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn of_changeset_action(
        ocs: *mut of_changeset,
        action: crate::ctypes::c_ulong,
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_apply(ocs: *mut of_changeset) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_destroy(ocs: *mut of_changeset);
}

unsafe extern "C" {
    pub fn of_changeset_init(ocs: *mut of_changeset);
}

unsafe extern "C" {
    pub fn of_changeset_revert(ocs: *mut of_changeset) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_node_get(node: *mut device_node) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_node_put(node: *mut device_node);
}

unsafe extern "C" {
    pub fn of_platform_register_reconfig_notifier();
}

unsafe extern "C" {
    pub fn of_reconfig_get_state_change(
        action: crate::ctypes::c_ulong,
        arg: *mut of_reconfig_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_reconfig_notifier_register(
        arg1: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_reconfig_notifier_unregister(
        arg1: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_reconfig_notify(
        arg1: crate::ctypes::c_ulong,
        rd: *mut of_reconfig_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut _numa_mem_: crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(128))]
pub struct irq_desc {
    pub irq_common_data: irq_common_data,
    pub irq_data: irq_data,
    pub kstat_irqs: *mut crate::ctypes::c_uint,
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
}

#[repr(C)]
#[repr(align(128))]
pub struct irqaction {
    pub handler: irq_handler_t,
    pub dev_id: *mut crate::ctypes::c_void,
    pub percpu_dev_id: *mut crate::ctypes::c_void,
    pub next: *mut irqaction,
    pub thread_fn: irq_handler_t,
    pub thread: *mut task_struct,
    pub secondary: *mut irqaction,
    pub irq: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_uint,
    pub thread_flags: crate::ctypes::c_ulong,
    pub thread_mask: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub dir: *mut proc_dir_entry,
}

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub node: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
    pub affinity: cpumask_var_t,
}

pub const IRQ_DEFAULT_INIT_FLAGS: i32 = 2048;

unsafe extern "C" {
    #[link_name = "kmod_shim_probe_irq_mask"]
    pub fn probe_irq_mask(val: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_probe_irq_off"]
    pub fn probe_irq_off(val: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_probe_irq_on"]
    pub fn probe_irq_on() -> crate::ctypes::c_ulong;
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
    pub _padding_after_last_obj_cnt: __BindgenOpaqueArray<[u8; 116usize]>,
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
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            dev: *mut net_device,
            how: crate::ctypes::c_int,
        ),
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
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: __BindgenOpaqueArray<[u8; 87usize]>,
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 120usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
}

#[repr(C)]
#[repr(align(128))]
pub struct inet_timewait_death_row {
    pub tw_refcount: refcount_t,
    pub _padding_after_tw_refcount: __BindgenOpaqueArray<[u8; 124usize]>,
    pub hashinfo: *mut inet_hashinfo,
    pub sysctl_max_tw_buckets: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(128))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_unreg_count: atomic_t,
    pub dev_base_seq: crate::ctypes::c_uint,
    pub ifindex: crate::ctypes::c_int,
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
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub sysctls: ctl_table_set,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
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
    pub name: [crate::ctypes::c_char; 16usize],
    pub name_node: *mut netdev_name_node,
    pub ifalias: *mut dev_ifalias,
    pub mem_end: crate::ctypes::c_ulong,
    pub mem_start: crate::ctypes::c_ulong,
    pub base_addr: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dev_list: list_head,
    pub napi_list: list_head,
    pub unreg_list: list_head,
    pub close_list: list_head,
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub adj_list: net_device__adj_list,
    pub flags: crate::ctypes::c_uint,
    pub priv_flags: crate::ctypes::c_ulonglong,
    pub netdev_ops: *const net_device_ops,
    pub ifindex: crate::ctypes::c_int,
    pub gflags: crate::ctypes::c_ushort,
    pub hard_header_len: crate::ctypes::c_ushort,
    pub mtu: crate::ctypes::c_uint,
    pub needed_headroom: crate::ctypes::c_ushort,
    pub needed_tailroom: crate::ctypes::c_ushort,
    pub features: netdev_features_t,
    pub hw_features: netdev_features_t,
    pub wanted_features: netdev_features_t,
    pub vlan_features: netdev_features_t,
    pub hw_enc_features: netdev_features_t,
    pub mpls_features: netdev_features_t,
    pub gso_partial_features: netdev_features_t,
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
    pub header_ops: *const header_ops,
    pub operstate: crate::ctypes::c_uchar,
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
    pub padded: crate::ctypes::c_ushort,
    pub addr_list_lock: spinlock_t,
    pub irq: crate::ctypes::c_int,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ax25_ptr: *mut ax25_dev,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *const crate::ctypes::c_uchar,
    pub _rx: *mut netdev_rx_queue,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub xdp_prog: *mut bpf_prog,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: crate::ctypes::c_int,
    pub gro_max_size: crate::ctypes::c_uint,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub miniq_ingress: *mut mini_Qdisc,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 64usize]>,
    pub _tx: *mut netdev_queue,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub xps_maps: [*mut xps_dev_maps; 2usize],
    pub miniq_egress: *mut mini_Qdisc,
    pub nf_hooks_egress: *mut nf_hook_entries,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub _bits_reg_state: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dismantle: bool_,
    pub _bits_rtnl_link_state: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub npinfo: *mut netpoll_info,
    pub nd_net: possible_net_t,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub _bits_pcpu_stat_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub anon__lstats: net_device__lstats,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dm_private: *mut dm_hw_stat_delta,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub gso_max_size: crate::ctypes::c_uint,
    pub tso_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub tso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub num_tc: s16,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub xdp_state: [bpf_xdp_entity; 3usize],
    pub dev_addr_shadow: [u8_; 32usize],
    pub linkwatch_dev_tracker: netdevice_tracker,
    pub watchdog_dev_tracker: netdevice_tracker,
    pub dev_registered_tracker: netdevice_tracker,
    pub offload_xstats_l3: *mut rtnl_hw_stats64,
}
bits net_device
    reg_state: crate::ctypes::c_uint as u32 = _bits_reg_state 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    threaded: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

#[repr(C)]
#[repr(align(128))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub numa_node: crate::ctypes::c_int,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dql: dql,
}

#[repr(C)]
#[repr(align(128))]
pub struct netdev_rx_queue {
    pub xdp_rxq: xdp_rxq_info,
    pub rps_map: *mut rps_map,
    pub rps_flow_table: *mut rps_dev_flow_table,
    pub kobj: kobject,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub pool: *mut xsk_buff_pool,
}

#[repr(C)]
#[repr(align(128))]
pub struct netns_ipv4 {
    pub tcp_death_row: inet_timewait_death_row,
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
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_use_pmtu: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_raw_l3mdev_accept: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_mtu_probing: u8_,
    pub sysctl_tcp_mtu_probe_floor: crate::ctypes::c_int,
    pub sysctl_tcp_base_mss: crate::ctypes::c_int,
    pub sysctl_tcp_min_snd_mss: crate::ctypes::c_int,
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
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_retries1: u8_,
    pub sysctl_tcp_retries2: u8_,
    pub sysctl_tcp_orphan_retries: u8_,
    pub sysctl_tcp_tw_reuse: u8_,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_notsent_lowat: crate::ctypes::c_uint,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_early_retrans: u8_,
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
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub sysctl_tcp_tso_win_divisor: u8_,
    pub sysctl_tcp_workaround_signed_windows: u8_,
    pub sysctl_tcp_limit_output_bytes: crate::ctypes::c_int,
    pub sysctl_tcp_challenge_ack_limit: crate::ctypes::c_int,
    pub sysctl_tcp_min_rtt_wlen: crate::ctypes::c_int,
    pub sysctl_tcp_min_tso_segs: u8_,
    pub sysctl_tcp_tso_rtt_log: u8_,
    pub sysctl_tcp_autocorking: u8_,
    pub sysctl_tcp_reflect_tos: u8_,
    pub sysctl_tcp_invalid_ratelimit: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ss_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ca_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_wmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
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
    pub sysctl_udp_wmem_min: crate::ctypes::c_int,
    pub sysctl_udp_rmem_min: crate::ctypes::c_int,
    pub sysctl_fib_notify_on_flag_change: u8_,
    pub sysctl_udp_l3mdev_accept: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
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
pub struct netns_ipv6 {
    pub ip6_dst_ops: dst_ops,
    pub sysctl: netns_sysctl_ipv6,
    pub devconf_all: *mut ipv6_devconf,
    pub devconf_dflt: *mut ipv6_devconf,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub fib6_null_entry: *mut fib6_info,
    pub ip6_null_entry: *mut rt6_info,
    pub rt6_stats: *mut rt6_statistics,
    pub ip6_fib_timer: timer_list,
    pub fib_table_hash: *mut hlist_head,
    pub fib6_main_tbl: *mut fib6_table,
    pub fib6_walkers: list_head,
    pub fib6_walker_lock: rwlock_t,
    pub fib6_gc_lock: spinlock_t,
    pub ip6_rt_gc_expire: atomic_t,
    pub ip6_rt_last_gc: crate::ctypes::c_ulong,
    pub flowlabel_has_excl: crate::ctypes::c_uchar,
    pub fib6_has_custom_rules: bool_,
    pub fib6_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib6_routes_require_src: crate::ctypes::c_uint,
    pub ip6_prohibit_entry: *mut rt6_info,
    pub ip6_blk_hole_entry: *mut rt6_info,
    pub fib6_local_tbl: *mut fib6_table,
    pub fib6_rules_ops: *mut fib_rules_ops,
    pub ndisc_sk: *mut sock,
    pub tcp_sk: *mut sock,
    pub igmp_sk: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub inet6_addr_lst: *mut hlist_head,
    pub addrconf_hash_lock: spinlock_t,
    pub addr_chk_work: delayed_work,
    pub mr6_tables: list_head,
    pub mr6_rules_ops: *mut fib_rules_ops,
    pub dev_addr_genid: atomic_t,
    pub fib6_sernum: atomic_t,
    pub seg6_data: *mut seg6_pernet_data,
    pub notifier_ops: *mut fib_notifier_ops,
    pub ip6mr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub ip6addrlbl_table: netns_ipv6__ip6addrlbl_table,
    pub ioam6_data: *mut ioam6_pernet_data,
}

#[repr(C)]
#[repr(align(128))]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
    pub state_byseq: *mut hlist_head,
    pub state_hmask: crate::ctypes::c_uint,
    pub state_num: crate::ctypes::c_uint,
    pub state_hash_work: work_struct,
    pub policy_all: list_head,
    pub policy_byidx: *mut hlist_head,
    pub policy_idx_hmask: crate::ctypes::c_uint,
    pub idx_generator: crate::ctypes::c_uint,
    pub policy_inexact: [hlist_head; 3usize],
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
}

#[repr(C)]
#[repr(align(128))]
pub struct page_pool {
    pub p: page_pool_params,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub pages_state_hold_cnt: u32_,
    pub frag_offset: crate::ctypes::c_uint,
    pub frag_page: *mut page,
    pub frag_users: crate::ctypes::c_long,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 60usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
#[repr(align(128))]
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub _padding_after_producer_lock: __BindgenOpaqueArray<[u8; 120usize]>,
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub _padding_after_consumer_lock: __BindgenOpaqueArray<[u8; 116usize]>,
    pub size: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub queue: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(128))]
pub struct rps_sock_flow_table {
    pub mask: u32_,
    pub _padding_after_mask: __BindgenOpaqueArray<[u8; 124usize]>,
    pub ents: __IncompleteArrayField<u32_>,
}

#[repr(C)]
#[repr(align(128))]
pub struct socket {
    pub state: socket_state,
    pub type_: crate::ctypes::c_short,
    pub flags: crate::ctypes::c_ulong,
    pub file: *mut file,
    pub sk: *mut sock,
    pub ops: *const proto_ops,
    pub wq: socket_wq,
}

#[repr(C)]
#[repr(align(128))]
pub struct socket_alloc {
    pub socket: socket,
    pub vfs_inode: inode,
}

#[repr(C)]
#[repr(align(128))]
pub struct socket_wq {
    pub wait: wait_queue_head_t,
    pub fasync_list: *mut fasync_struct,
    pub flags: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub received_rps: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: softnet_data__xmit,
    pub _padding_after_xmit: [u8; 4usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 124usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: [u8; 32usize],
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
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
        unsafe extern "C" fn(sk: *mut sock, rs: *const rate_sample),
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
pub struct udp6_sock {
    pub udp: udp_sock,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(128))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub pcflag: __u8,
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
            udp_offset: crate::ctypes::c_uint,
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
}

#[repr(C)]
#[repr(align(128))]
pub struct xdp_rxq_info {
    pub dev: *mut net_device,
    pub queue_index: u32_,
    pub reg_state: u32_,
    pub mem: xdp_mem_info,
    pub napi_id: crate::ctypes::c_uint,
    pub frag_size: u32_,
}

#[repr(C)]
pub struct skb_shared_info {
    pub flags: __u8,
    pub meta_len: __u8,
    pub nr_frags: __u8,
    pub tx_flags: __u8,
    pub gso_size: crate::ctypes::c_ushort,
    pub gso_segs: crate::ctypes::c_ushort,
    pub frag_list: *mut sk_buff,
    pub hwtstamps: skb_shared_hwtstamps,
    pub gso_type: crate::ctypes::c_uint,
    pub tskey: u32_,
    pub dataref: atomic_t,
    pub xdp_frags_size: crate::ctypes::c_uint,
    pub destructor_arg: *mut crate::ctypes::c_void,
    pub frags: [skb_frag_t; 16usize],
}

pub const GENLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 7788;

pub const MAX_SKB_FRAGS: crate::ctypes::c_ulong = 16;

pub const MAX_TCP_HEADER: i32 = 384;

pub const NLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 7792;

pub const NLMSG_GOODSIZE: crate::ctypes::c_ulong = 7808;

pub const PPS_GETCAP: crate::ctypes::c_ulong = 1074294947;

pub const PPS_GETPARAMS: crate::ctypes::c_ulong = 1074294945;

pub const PPS_KC_BIND: crate::ctypes::c_ulong = 2148036773;

pub const PPS_SETPARAMS: crate::ctypes::c_ulong = 2148036770;

pub const PREFETCH_STRIDE: i32 = 512;

pub const PTP_CLOCK_GETCAPS2: crate::ctypes::c_ulong = 1079000330;

pub const PTP_CLOCK_GETCAPS: crate::ctypes::c_ulong = 1079000321;

pub const PTP_ENABLE_PPS2: crate::ctypes::c_ulong = 2147761421;

pub const PTP_ENABLE_PPS: crate::ctypes::c_ulong = 2147761412;

pub const PTP_EXTTS_REQUEST2: crate::ctypes::c_ulong = 2148547851;

pub const PTP_EXTTS_REQUEST: crate::ctypes::c_ulong = 2148547842;

pub const PTP_PEROUT_REQUEST2: crate::ctypes::c_ulong = 2151169292;

pub const PTP_PEROUT_REQUEST: crate::ctypes::c_ulong = 2151169283;

pub const PTP_PIN_SETFUNC2: crate::ctypes::c_ulong = 2153790736;

pub const PTP_PIN_SETFUNC: crate::ctypes::c_ulong = 2153790727;

pub const PTP_SYS_OFFSET2: crate::ctypes::c_ulong = 2202025230;

pub const PTP_SYS_OFFSET: crate::ctypes::c_ulong = 2202025221;

pub const SKB_MAX_ALLOC: crate::ctypes::c_ulong = 261760;

pub const SK_MEMORY_PCPU_RESERVE: i32 = 16;

pub const SK_RMEM_MAX: crate::ctypes::c_ulong = 229376;

pub const SK_WMEM_MAX: crate::ctypes::c_ulong = 229376;

pub const XPS_MIN_MAP_ALLOC: crate::ctypes::c_ulong = 52;

pub const _SK_MEM_OVERHEAD: crate::ctypes::c_ulong = 896;

unsafe extern "C" {
    #[link_name = "kmod_shim_csum_partial"]
    pub fn csum_partial(
        buff: *const crate::ctypes::c_void,
        len: crate::ctypes::c_int,
        sum: __wsum,
    ) -> __wsum;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from64to32"]
    pub fn from64to32(x: u64_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_fast_csum_nofold"]
    pub fn ip_fast_csum_nofold(
        iph: *const crate::ctypes::c_void,
        ihl: crate::ctypes::c_uint,
    ) -> __wsum;
}

unsafe extern "C" {
    pub fn __csum_partial(
        buff: *const crate::ctypes::c_void,
        len: crate::ctypes::c_int,
        sum: __wsum,
    ) -> __wsum;
}

#[repr(C)]
#[repr(align(128))]
pub struct bpf_array {
    pub map: bpf_map,
    pub elem_size: u32_,
    pub index_mask: u32_,
    pub aux: *mut bpf_array_aux,
    pub anon__value: bpf_array__value,
}

#[repr(C)]
#[repr(align(128))]
pub struct bpf_map {
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
    pub security: *mut crate::ctypes::c_void,
    pub map_type: bpf_map_type,
    pub key_size: u32_,
    pub value_size: u32_,
    pub max_entries: u32_,
    pub map_extra: u64_,
    pub map_flags: u32_,
    pub spin_lock_off: crate::ctypes::c_int,
    pub kptr_off_tab: *mut bpf_map_value_off,
    pub timer_off: crate::ctypes::c_int,
    pub id: u32_,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf_vmlinux_value_type_id: u32_,
    pub btf: *mut btf,
    pub objcg: *mut obj_cgroup,
    pub name: [crate::ctypes::c_char; 16usize],
    pub off_arr: *mut bpf_map_off_arr,
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub freeze_mutex: mutex,
    pub writecnt: atomic64_t,
    pub owner_lock: spinlock_t,
    pub owner: *mut bpf_map_owner,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub free_after_mult_rcu_gp: bool_,
    pub elem_count: *mut s64,
    pub cookie: u64_,
}

#[repr(C)]
#[repr(align(128))]
pub struct bpf_offloaded_map {
    pub map: bpf_map,
    pub netdev: *mut net_device,
    pub dev_ops: *const bpf_map_dev_ops,
    pub dev_priv: *mut crate::ctypes::c_void,
    pub offloads: list_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct nft_flowtable {
    pub list: list_head,
    pub table: *mut nft_table,
    pub name: *mut crate::ctypes::c_char,
    pub hooknum: crate::ctypes::c_int,
    pub ops_len: crate::ctypes::c_int,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub _padding_after_handle: __BindgenOpaqueArray<[u8; 72usize]>,
    pub hook_list: list_head,
    pub data: nf_flowtable,
}
bits nft_flowtable
    genmask: u32_ as u32 = _bits_genmask 0 2

#[repr(C)]
#[repr(align(128))]
pub struct nft_object {
    pub list: list_head,
    pub rhlhead: rhlist_head,
    pub key: nft_object_hash_key,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub udlen: u16_,
    pub udata: *mut u8_,
    pub _padding_after_udata: __BindgenOpaqueArray<[u8; 48usize]>,
    pub ops: *const nft_object_ops,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_object
    genmask: u32_ as u32 = _bits_genmask 0 2

#[repr(C)]
#[repr(align(128))]
pub struct nft_set {
    pub list: list_head,
    pub bindings: list_head,
    pub refs: refcount_t,
    pub table: *mut nft_table,
    pub net: possible_net_t,
    pub name: *mut crate::ctypes::c_char,
    pub handle: u64_,
    pub ktype: u32_,
    pub dtype: u32_,
    pub objtype: u32_,
    pub size: u32_,
    pub field_len: [u8_; 16usize],
    pub field_count: u8_,
    pub use_: u32_,
    pub nelems: atomic_t,
    pub ndeact: u32_,
    pub timeout: u64_,
    pub gc_int: u32_,
    pub policy: u16_,
    pub udlen: u16_,
    pub udata: *mut crate::ctypes::c_uchar,
    pub pending_update: list_head,
    pub _padding_after_pending_update: __BindgenOpaqueArray<[u8; 96usize]>,
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub num_exprs: u8_,
    pub exprs: [*mut nft_expr; 2usize],
    pub catchall_list: list_head,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

pub const PPPOEIOCDFWD: u32 = 536916225;

pub const PPPOEIOCSFWD32: crate::ctypes::c_ulong = 2147791104;

pub const PPPOEIOCSFWD: crate::ctypes::c_ulong = 2148053248;

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
    pub queued: crate::ctypes::c_ulong,
    pub run: crate::ctypes::c_ulong,
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
pub struct blk_mq_hw_ctx__lock {
    pub lock: spinlock_t,
    pub dispatch: list_head,
    pub state: crate::ctypes::c_ulong,
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
    pub err_stats: [u32_; 15usize],
    pub _padding_after_err_stats: [u8; 12usize],
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1

pub const BLKCLOSEZONE: crate::ctypes::c_ulong = 2148536967;

pub const BLKFINISHZONE: crate::ctypes::c_ulong = 2148536968;

pub const BLKGETNRZONES: crate::ctypes::c_ulong = 1074008709;

pub const BLKGETZONESZ: crate::ctypes::c_ulong = 1074008708;

pub const BLKOPENZONE: crate::ctypes::c_ulong = 2148536966;

pub const BLKRESETZONE: crate::ctypes::c_ulong = 2148536963;

pub const ECCGETLAYOUT: crate::ctypes::c_ulong = 1095257361;

pub const ECCGETSTATS: crate::ctypes::c_ulong = 1074810130;

pub const MAX_BADBLOCKS: crate::ctypes::c_ulong = 8192;

pub const MEMERASE64: crate::ctypes::c_ulong = 2148551956;

pub const MEMERASE: crate::ctypes::c_ulong = 2148027650;

pub const MEMGETBADBLOCK: crate::ctypes::c_ulong = 2148027659;

pub const MEMGETINFO: crate::ctypes::c_ulong = 1075858689;

pub const MEMGETOOBSEL: crate::ctypes::c_ulong = 1086868746;

pub const MEMGETREGIONCOUNT: crate::ctypes::c_ulong = 1074023687;

pub const MEMISLOCKED: crate::ctypes::c_ulong = 1074285847;

pub const MEMLOCK: crate::ctypes::c_ulong = 2148027653;

pub const MEMSETBADBLOCK: crate::ctypes::c_ulong = 2148027660;

pub const MEMUNLOCK: crate::ctypes::c_ulong = 2148027654;

pub const MTDFILEMODE: u32 = 536890643;

pub const OTPERASE: crate::ctypes::c_ulong = 2148289817;

pub const OTPGETREGIONCOUNT: crate::ctypes::c_ulong = 2147765518;

pub const OTPGETREGIONINFO: crate::ctypes::c_ulong = 2148289807;

pub const OTPLOCK: crate::ctypes::c_ulong = 1074547984;

pub const OTPSELECT: crate::ctypes::c_ulong = 1074023693;

pub const PAGE_SECTORS: i32 = 128;

pub const PAGE_SECTORS_SHIFT: i32 = 7;

pub const SECTOR_MASK: i32 = 127;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machdep_calls {
    pub _opaque: [u64; 63],
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 112usize]>,
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
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1
    msi_domain: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 11 1

#[repr(C)]
pub struct dma_map_ops {
    pub flags: crate::ctypes::c_uint,
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
    pub alloc_pages: ::core::option::Option<
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
    pub alloc_noncontiguous: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            dir: dma_data_direction,
            gfp: gfp_t,
            attrs: crate::ctypes::c_ulong,
        ) -> *mut sg_table,
    >,
    pub free_noncontiguous: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            size: usize,
            sgt: *mut sg_table,
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
pub struct dma_sgt_handle {
    pub sgt: sg_table,
    pub pages: *mut *mut page,
}

#[repr(C)]
pub struct iommu_table_group {
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
}

#[repr(C)]
pub struct pci_dn {
    pub flags: crate::ctypes::c_int,
    pub busno: crate::ctypes::c_int,
    pub devfn: crate::ctypes::c_int,
    pub vendor_id: crate::ctypes::c_int,
    pub device_id: crate::ctypes::c_int,
    pub class_code: crate::ctypes::c_int,
    pub parent: *mut pci_dn,
    pub phb: *mut pci_controller,
    pub table_group: *mut iommu_table_group,
    pub pci_ext_config_space: crate::ctypes::c_int,
    pub edev: *mut eeh_dev,
    pub pe_number: crate::ctypes::c_uint,
    pub vfs_expanded: u16_,
    pub num_vfs: u16_,
    pub pe_num_map: *mut crate::ctypes::c_uint,
    pub m64_single_mode: bool_,
    pub m64_map: *mut [crate::ctypes::c_int; 6usize],
    pub last_allow_rc: crate::ctypes::c_int,
    pub mps: crate::ctypes::c_int,
    pub child_list: list_head,
    pub list: list_head,
    pub holes: [resource; 6usize],
}

#[repr(C)]
pub struct pci_p2pdma_map_state {
    pub pgmap: *mut dev_pagemap,
    pub map: crate::ctypes::c_int,
    pub bus_off: u64_,
}

pub const DMA_F_PCI_P2PDMA_SUPPORTED: i32 = 1;

pub const HAVE_PCI_LEGACY: i32 = 1;

pub const HAVE_PCI_MMAP: i32 = 1;

pub const IOBASE_BRIDGE_NUMBER: i32 = 0;

pub const IOBASE_IO: i32 = 2;

pub const IOBASE_ISA_IO: i32 = 3;

pub const IOBASE_ISA_MEM: i32 = 4;

pub const IOBASE_MEMORY: i32 = 1;

pub const IODA_INVALID_M64: i32 = -1;

pub const IODA_INVALID_PE: u32 = 4294967295;

pub const PCIBIOS_MIN_MEM: i32 = 268435456;

pub const PCI_DN_FLAG_DEAD: i32 = 2;

pub const PCI_DN_FLAG_IOV_VF: i32 = 1;

pub const PCI_P2PDMA_MAP_BUS_ADDR: pci_p2pdma_map_type = 2;

pub const PCI_P2PDMA_MAP_NOT_SUPPORTED: pci_p2pdma_map_type = 1;

pub const PCI_P2PDMA_MAP_THRU_HOST_BRIDGE: pci_p2pdma_map_type = 3;

pub const PCI_P2PDMA_MAP_UNKNOWN: pci_p2pdma_map_type = 0;

pub const PCI_PROBE_DEVTREE: i32 = 1;

pub const PCI_PROBE_NONE: i32 = -1;

pub const PCI_PROBE_NORMAL: i32 = 0;

pub const PPC_INDIRECT_TYPE_BIG_ENDIAN: i32 = 16;

pub const PPC_INDIRECT_TYPE_BROKEN_MRM: i32 = 32;

pub const PPC_INDIRECT_TYPE_EXT_REG: i32 = 2;

pub const PPC_INDIRECT_TYPE_FSL_CFG_REG_LINK: i32 = 64;

pub const PPC_INDIRECT_TYPE_NO_PCIE_LINK: i32 = 8;

pub const PPC_INDIRECT_TYPE_SET_CFG_TYPE: i32 = 1;

pub const PPC_INDIRECT_TYPE_SURPRESS_PRIMARY_BUS: i32 = 4;

pub type pci_p2pdma_map_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_dma_mark_clean"]
    pub fn arch_dma_mark_clean(paddr: phys_addr_t, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_dma_prep_coherent"]
    pub fn arch_dma_prep_coherent(page: *mut page, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_setup_dma_ops"]
    pub fn arch_setup_dma_ops(
        dev: *mut device,
        dma_base: u64_,
        size: u64_,
        iommu: *const iommu_ops,
        coherent: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_sync_dma_for_cpu"]
    pub fn arch_sync_dma_for_cpu(
        paddr: phys_addr_t,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_sync_dma_for_cpu_all"]
    pub fn arch_sync_dma_for_cpu_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_sync_dma_for_device"]
    pub fn arch_sync_dma_for_device(
        paddr: phys_addr_t,
        size: usize,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_teardown_dma_ops"]
    pub fn arch_teardown_dma_ops(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_dma_dump_mappings"]
    pub fn debug_dma_dump_mappings(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_get_cma_area"]
    pub fn dev_get_cma_area(dev: *mut device) -> *mut cma;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_is_dma_coherent"]
    pub fn dev_is_dma_coherent(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_alloc_contiguous"]
    pub fn dma_alloc_contiguous(dev: *mut device, size: usize, gfp: gfp_t) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_alloc_from_contiguous"]
    pub fn dma_alloc_from_contiguous(
        dev: *mut device,
        count: usize,
        order: crate::ctypes::c_uint,
        no_warn: bool_,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_alloc_from_global_coherent"]
    pub fn dma_alloc_from_global_coherent(
        dev: *mut device,
        size: isize,
        dma_handle: *mut dma_addr_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_contiguous_reserve"]
    pub fn dma_contiguous_reserve(limit: phys_addr_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_contiguous_reserve_area"]
    pub fn dma_contiguous_reserve_area(
        size: phys_addr_t,
        base: phys_addr_t,
        limit: phys_addr_t,
        res_cma: *mut *mut cma,
        fixed: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_debug_add_bus"]
    pub fn dma_debug_add_bus(bus: *mut bus_type);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_free_contiguous"]
    pub fn dma_free_contiguous(dev: *mut device, page: *mut page, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_mmap_from_global_coherent"]
    pub fn dma_mmap_from_global_coherent(
        vma: *mut vm_area_struct,
        cpu_addr: *mut crate::ctypes::c_void,
        size: usize,
        ret: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_pernuma_cma_reserve"]
    pub fn dma_pernuma_cma_reserve();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_release_from_contiguous"]
    pub fn dma_release_from_contiguous(
        dev: *mut device,
        pages: *mut page,
        count: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_release_from_global_coherent"]
    pub fn dma_release_from_global_coherent(
        order: crate::ctypes::c_int,
        vaddr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_arch_dma_ops"]
    pub fn get_arch_dma_ops(bus: *mut bus_type) -> *const dma_map_ops;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_dma_ops"]
    pub fn get_dma_ops(dev: *mut device) -> *const dma_map_ops;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_log_error"]
    pub fn log_error(
        buf: *mut crate::ctypes::c_char,
        err_type: crate::ctypes::c_uint,
        fatal: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_bus_to_host"]
    pub fn pci_bus_to_host(bus: *const pci_bus) -> *mut pci_controller;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_dev_to_eeh_dev"]
    pub fn pci_dev_to_eeh_dev(pdev: *mut pci_dev) -> *mut eeh_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_map_segment"]
    pub fn pci_p2pdma_map_segment(
        state: *mut pci_p2pdma_map_state,
        dev: *mut device,
        sg: *mut scatterlist,
    ) -> pci_p2pdma_map_type;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pdn_to_eeh_dev"]
    pub fn pdn_to_eeh_dev(pdn: *mut pci_dn) -> *mut eeh_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_dma_ops"]
    pub fn set_dma_ops(dev: *mut device, dma_ops: *const dma_map_ops);
}

unsafe extern "C" {
    pub fn __indirect_read_config(
        hose: *mut pci_controller,
        bus_number: crate::ctypes::c_uchar,
        devfn: crate::ctypes::c_uint,
        offset: crate::ctypes::c_int,
        len: crate::ctypes::c_int,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn add_sriov_vf_pdns(pdev: *mut pci_dev) -> *mut pci_dn;
}

unsafe extern "C" {
    pub fn arch_dma_alloc(
        dev: *mut device,
        size: usize,
        dma_handle: *mut dma_addr_t,
        gfp: gfp_t,
        attrs: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn arch_dma_clear_uncached(addr: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn arch_dma_free(
        dev: *mut device,
        size: usize,
        cpu_addr: *mut crate::ctypes::c_void,
        dma_addr: dma_addr_t,
        attrs: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn arch_dma_map_page_direct(dev: *mut device, addr: phys_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_map_sg_direct(
        dev: *mut device,
        sg: *mut scatterlist,
        nents: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_set_uncached(
        addr: *mut crate::ctypes::c_void,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn arch_dma_unmap_page_direct(dev: *mut device, dma_handle: dma_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_unmap_sg_direct(
        dev: *mut device,
        sg: *mut scatterlist,
        nents: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn dma_alloc_from_dev_coherent(
        dev: *mut device,
        size: isize,
        dma_handle: *mut dma_addr_t,
        ret: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dma_alloc_from_pool(
        dev: *mut device,
        size: usize,
        cpu_addr: *mut *mut crate::ctypes::c_void,
        flags: gfp_t,
        phys_addr_ok: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: phys_addr_t,
                arg3: usize,
            ) -> bool_,
        >,
    ) -> *mut page;
}

unsafe extern "C" {
    pub fn dma_common_alloc_pages(
        dev: *mut device,
        size: usize,
        dma_handle: *mut dma_addr_t,
        dir: dma_data_direction,
        gfp: gfp_t,
    ) -> *mut page;
}

unsafe extern "C" {
    pub fn dma_common_contiguous_remap(
        page: *mut page,
        size: usize,
        prot: pgprot_t,
        caller: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn dma_common_find_pages(cpu_addr: *mut crate::ctypes::c_void) -> *mut *mut page;
}

unsafe extern "C" {
    pub fn dma_common_free_pages(
        dev: *mut device,
        size: usize,
        vaddr: *mut page,
        dma_handle: dma_addr_t,
        dir: dma_data_direction,
    );
}

unsafe extern "C" {
    pub fn dma_common_free_remap(cpu_addr: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn dma_common_get_sgtable(
        dev: *mut device,
        sgt: *mut sg_table,
        cpu_addr: *mut crate::ctypes::c_void,
        dma_addr: dma_addr_t,
        size: usize,
        attrs: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dma_common_mmap(
        dev: *mut device,
        vma: *mut vm_area_struct,
        cpu_addr: *mut crate::ctypes::c_void,
        dma_addr: dma_addr_t,
        size: usize,
        attrs: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dma_common_pages_remap(
        pages: *mut *mut page,
        size: usize,
        prot: pgprot_t,
        caller: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn dma_declare_coherent_memory(
        dev: *mut device,
        phys_addr: phys_addr_t,
        device_addr: dma_addr_t,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dma_free_from_pool(
        dev: *mut device,
        start: *mut crate::ctypes::c_void,
        size: usize,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn dma_mmap_from_dev_coherent(
        dev: *mut device,
        vma: *mut vm_area_struct,
        cpu_addr: *mut crate::ctypes::c_void,
        size: usize,
        ret: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dma_pgprot(
        dev: *mut device,
        prot: pgprot_t,
        attrs: crate::ctypes::c_ulong,
    ) -> pgprot_t;
}

unsafe extern "C" {
    pub fn dma_release_coherent_memory(dev: *mut device);
}

unsafe extern "C" {
    pub fn dma_release_from_dev_coherent(
        dev: *mut device,
        order: crate::ctypes::c_int,
        vaddr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn e500_idle();
}

unsafe extern "C" {
    pub fn early_find_capability(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        cap: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_read_config_byte(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_read_config_dword(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_read_config_word(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_write_config_byte(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_write_config_dword(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_write_config_word(
        hose: *mut pci_controller,
        bus: crate::ctypes::c_int,
        dev_fn: crate::ctypes::c_int,
        where_: crate::ctypes::c_int,
        val: u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn indirect_read_config(
        bus: *mut pci_bus,
        devfn: crate::ctypes::c_uint,
        offset: crate::ctypes::c_int,
        len: crate::ctypes::c_int,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn indirect_write_config(
        bus: *mut pci_bus,
        devfn: crate::ctypes::c_uint,
        offset: crate::ctypes::c_int,
        len: crate::ctypes::c_int,
        val: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn init_phb_dynamic(dn: *mut device_node) -> *mut pci_controller;
}

unsafe extern "C" {
    pub fn of_create_pci_dev(
        node: *mut device_node,
        bus: *mut pci_bus,
        devfn: crate::ctypes::c_int,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    pub fn of_rescan_bus(node: *mut device_node, bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn of_scan_bus(node: *mut device_node, bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn of_scan_pci_bridge(dev: *mut pci_dev);
}

unsafe extern "C" {
    pub fn pci_add_device_node_info(
        hose: *mut pci_controller,
        dn: *mut device_node,
    ) -> *mut pci_dn;
}

unsafe extern "C" {
    pub fn pci_domain_nr(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_find_bus_by_node(dn: *mut device_node) -> *mut pci_bus;
}

unsafe extern "C" {
    pub fn pci_find_controller_for_domain(
        domain_nr: crate::ctypes::c_int,
    ) -> *mut pci_controller;
}

unsafe extern "C" {
    pub fn pci_find_hose_for_OF_device(node: *mut device_node) -> *mut pci_controller;
}

unsafe extern "C" {
    pub fn pci_get_pdn(pdev: *mut pci_dev) -> *mut pci_dn;
}

unsafe extern "C" {
    pub fn pci_get_pdn_by_devfn(
        bus: *mut pci_bus,
        devfn: crate::ctypes::c_int,
    ) -> *mut pci_dn;
}

unsafe extern "C" {
    pub fn pci_hp_add_devices(bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn pci_hp_remove_devices(bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn pci_iobar_pfn(
        pdev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_legacy_read(
        bus: *mut pci_bus,
        port: loff_t,
        val: *mut u32_,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_legacy_write(
        bus: *mut pci_bus,
        port: loff_t,
        val: u32_,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_mmap_legacy_page_range(
        bus: *mut pci_bus,
        vma: *mut vm_area_struct,
        mmap_state: pci_mmap_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_parse_of_flags(
        addr0: u32_,
        bridge: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn pci_phys_mem_access_prot(
        file: *mut file,
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> pgprot_t;
}

unsafe extern "C" {
    pub fn pci_proc_domain(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_process_bridge_OF_ranges(
        hose: *mut pci_controller,
        dev: *mut device_node,
        primary: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn pci_remove_device_node_info(dn: *mut device_node);
}

unsafe extern "C" {
    pub fn pcibios_alloc_controller(dev: *mut device_node) -> *mut pci_controller;
}

unsafe extern "C" {
    pub fn pcibios_claim_one_bus(b: *mut pci_bus);
}

unsafe extern "C" {
    pub fn pcibios_finish_adding_to_bus(bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn pcibios_free_controller(phb: *mut pci_controller);
}

unsafe extern "C" {
    pub fn pcibios_free_controller_deferred(bridge: *mut pci_host_bridge);
}

unsafe extern "C" {
    pub fn pcibios_io_space_offset(hose: *mut pci_controller) -> resource_size_t;
}

unsafe extern "C" {
    pub fn pcibios_map_io_space(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcibios_resource_survey();
}

unsafe extern "C" {
    pub fn pcibios_scan_phb(hose: *mut pci_controller);
}

unsafe extern "C" {
    pub fn pcibios_setup_bus_self(bus: *mut pci_bus);
}

unsafe extern "C" {
    pub fn pcibios_setup_phb_io_space(hose: *mut pci_controller);
}

unsafe extern "C" {
    pub fn pcibios_unmap_io_space(bus: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcibios_vaddr_is_ioport(
        address: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn power4_idle();
}

unsafe extern "C" {
    pub fn ppc6xx_idle();
}

unsafe extern "C" {
    pub fn remove_phb_dynamic(phb: *mut pci_controller) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn remove_sriov_vf_pdns(pdev: *mut pci_dev);
}

unsafe extern "C" {
    pub fn set_pci_dma_ops(dma_ops: *const dma_map_ops);
}

unsafe extern "C" {
    pub fn setup_indirect_pci(
        hose: *mut pci_controller,
        cfg_addr: resource_size_t,
        cfg_data: resource_size_t,
        flags: u32_,
    );
}

unsafe extern "C" {
    pub static dma_dummy_ops: dma_map_ops;
}

unsafe extern "C" {
    pub static mut machine_id: *mut machdep_calls;
}

unsafe extern "C" {
    pub static mut ppc_md: machdep_calls;
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
    pub of_node: *mut device_node,
    pub of_gpio_n_cells: crate::ctypes::c_uint,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            gpiospec: *const of_phandle_args,
            flags: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub of_gpio_ranges_fallback: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            np: *mut device_node,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct ltchars {
    pub t_suspc: crate::ctypes::c_char,
    pub t_dsuspc: crate::ctypes::c_char,
    pub t_rprntc: crate::ctypes::c_char,
    pub t_flushc: crate::ctypes::c_char,
    pub t_werasc: crate::ctypes::c_char,
    pub t_lnextc: crate::ctypes::c_char,
}

#[repr(C)]
pub struct sgttyb {
    pub sg_ispeed: crate::ctypes::c_char,
    pub sg_ospeed: crate::ctypes::c_char,
    pub sg_erase: crate::ctypes::c_char,
    pub sg_kill: crate::ctypes::c_char,
    pub sg_flags: crate::ctypes::c_short,
}

#[repr(C)]
pub struct tchars {
    pub t_intrc: crate::ctypes::c_char,
    pub t_quitc: crate::ctypes::c_char,
    pub t_startc: crate::ctypes::c_char,
    pub t_stopc: crate::ctypes::c_char,
    pub t_eofc: crate::ctypes::c_char,
    pub t_brkc: crate::ctypes::c_char,
}

#[repr(C)]
pub struct termio {
    pub c_iflag: crate::ctypes::c_ushort,
    pub c_oflag: crate::ctypes::c_ushort,
    pub c_cflag: crate::ctypes::c_ushort,
    pub c_lflag: crate::ctypes::c_ushort,
    pub c_line: crate::ctypes::c_uchar,
    pub c_cc: [crate::ctypes::c_uchar; 10usize],
}

#[repr(C)]
pub struct termios {
    pub c_iflag: tcflag_t,
    pub c_oflag: tcflag_t,
    pub c_cflag: tcflag_t,
    pub c_lflag: tcflag_t,
    pub c_cc: [cc_t; 19usize],
    pub c_line: cc_t,
    pub c_ispeed: speed_t,
    pub c_ospeed: speed_t,
}

pub const B1000000: i32 = 23;

pub const B1152000: i32 = 24;

pub const B115200: i32 = 17;

pub const B1500000: i32 = 25;

pub const B2000000: i32 = 26;

pub const B230400: i32 = 18;

pub const B2500000: i32 = 27;

pub const B3000000: i32 = 28;

pub const B3500000: i32 = 29;

pub const B4000000: i32 = 30;

pub const B460800: i32 = 19;

pub const B500000: i32 = 20;

pub const B576000: i32 = 21;

pub const B57600: i32 = 16;

pub const B921600: i32 = 22;

pub const BOTHER: i32 = 31;

pub const BS1: i32 = 32768;

pub const BSDLY: i32 = 32768;

pub const CBAUD: i32 = 255;

pub const CBAUDEX: i32 = 0;

pub const CIBAUD: i32 = 16711680;

pub const CLOCAL: i32 = 32768;

pub const CR1: i32 = 4096;

pub const CR2: i32 = 8192;

pub const CR3: i32 = 12288;

pub const CRDLY: i32 = 12288;

pub const CREAD: i32 = 2048;

pub const CS6: i32 = 256;

pub const CS7: i32 = 512;

pub const CS8: i32 = 768;

pub const CSIZE: i32 = 768;

pub const CSTOPB: i32 = 1024;

pub const ECHOCTL: i32 = 64;

pub const ECHOE: i32 = 2;

pub const ECHOK: i32 = 4;

pub const ECHOKE: i32 = 1;

pub const ECHONL: i32 = 16;

pub const ECHOPRT: i32 = 32;

pub const EXTPROC: i32 = 268435456;

pub const FF1: i32 = 16384;

pub const FFDLY: i32 = 16384;

pub const FIOASYNC: crate::ctypes::c_ulong = 2147772029;

pub const FIOCLEX: u32 = 536897025;

pub const FIONBIO: crate::ctypes::c_ulong = 2147772030;

pub const FIONCLEX: u32 = 536897026;

pub const FIONREAD: crate::ctypes::c_ulong = 1074030207;

pub const FIOQSIZE: crate::ctypes::c_ulong = 1074292352;

pub const FLUSHO: i32 = 8388608;

pub const HUPCL: i32 = 16384;

pub const ICANON: i32 = 256;

pub const IEXTEN: i32 = 1024;

pub const ISIG: i32 = 128;

pub const IUCLC: i32 = 4096;

pub const IXOFF: i32 = 1024;

pub const IXON: i32 = 512;

pub const NCC: i32 = 10;

pub const NL2: i32 = 512;

pub const NL3: i32 = 768;

pub const NLDLY: i32 = 768;

pub const NOFLSH: u32 = 2147483648;

pub const OLCUC: i32 = 4;

pub const ONLCR: i32 = 2;

pub const PARENB: i32 = 4096;

pub const PARODD: i32 = 8192;

pub const PENDIN: i32 = 536870912;

pub const TAB1: i32 = 1024;

pub const TAB2: i32 = 2048;

pub const TAB3: i32 = 3072;

pub const TABDLY: i32 = 3072;

pub const TCFLSH: u32 = 536900639;

pub const TCGETA: i32 = 1075082263;

pub const TCGETS: crate::ctypes::c_ulong = 1076655123;

pub const TCSBRK: u32 = 536900637;

pub const TCSETA: u32 = 2148824088;

pub const TCSETAF: u32 = 2148824092;

pub const TCSETAW: u32 = 2148824089;

pub const TCSETS: crate::ctypes::c_ulong = 2150396948;

pub const TCSETSF: crate::ctypes::c_ulong = 2150396950;

pub const TCSETSW: crate::ctypes::c_ulong = 2150396949;

pub const TCXONC: u32 = 536900638;

pub const TIOCGDEV: crate::ctypes::c_ulong = 1074025522;

pub const TIOCGETC: crate::ctypes::c_ulong = 1074164754;

pub const TIOCGETP: crate::ctypes::c_ulong = 1074164744;

pub const TIOCGEXCL: crate::ctypes::c_ulong = 1074025536;

pub const TIOCGLTC: crate::ctypes::c_ulong = 1074164852;

pub const TIOCGPGRP: crate::ctypes::c_ulong = 1074033783;

pub const TIOCGPKT: crate::ctypes::c_ulong = 1074025528;

pub const TIOCGPTLCK: crate::ctypes::c_ulong = 1074025529;

pub const TIOCGPTN: crate::ctypes::c_ulong = 1074025520;

pub const TIOCGPTPEER: u32 = 536892481;

pub const TIOCGWINSZ: crate::ctypes::c_ulong = 1074295912;

pub const TIOCINQ: crate::ctypes::c_ulong = 1074030207;

pub const TIOCOUTQ: crate::ctypes::c_ulong = 1074033779;

pub const TIOCSETC: crate::ctypes::c_ulong = 2147906577;

pub const TIOCSETN: crate::ctypes::c_ulong = 2147906570;

pub const TIOCSETP: crate::ctypes::c_ulong = 2147906569;

pub const TIOCSIG: crate::ctypes::c_ulong = 2147767350;

pub const TIOCSLTC: crate::ctypes::c_ulong = 2147906677;

pub const TIOCSPGRP: crate::ctypes::c_ulong = 2147775606;

pub const TIOCSPTLCK: crate::ctypes::c_ulong = 2147767345;

pub const TIOCSTART: u32 = 536900718;

pub const TIOCSTOP: u32 = 536900719;

pub const TIOCSWINSZ: crate::ctypes::c_ulong = 2148037735;

pub const TOSTOP: i32 = 4194304;

pub const VDISCARD: i32 = 16;

pub const VEOL2: i32 = 8;

pub const VEOL: i32 = 6;

pub const VMIN: i32 = 5;

pub const VREPRINT: i32 = 11;

pub const VSTART: i32 = 13;

pub const VSTOP: i32 = 14;

pub const VSUSP: i32 = 12;

pub const VSWTC: i32 = 9;

pub const VT1: i32 = 65536;

pub const VTDLY: i32 = 65536;

pub const VTIME: i32 = 7;

pub const VWERASE: i32 = 10;

pub const XCASE: i32 = 16384;

pub const XTABS: i32 = 3072;

pub const _VEOF: i32 = 4;

pub const _VEOL2: i32 = 8;

pub const _VEOL: i32 = 6;

pub const _VERASE: i32 = 2;

pub const _VINTR: i32 = 0;

pub const _VKILL: i32 = 3;

pub const _VMIN: i32 = 5;

pub const _VQUIT: i32 = 1;

pub const _VSWTC: i32 = 9;

pub const _VTIME: i32 = 7;

pub const EVIOCGEFFECTS: crate::ctypes::c_ulong = 1074021764;

pub const EVIOCGID: crate::ctypes::c_ulong = 1074283778;

pub const EVIOCGKEYCODE: crate::ctypes::c_ulong = 1074283780;

pub const EVIOCGKEYCODE_V2: crate::ctypes::c_ulong = 1076380932;

pub const EVIOCGMASK: crate::ctypes::c_ulong = 1074808210;

pub const EVIOCGRAB: crate::ctypes::c_ulong = 2147763600;

pub const EVIOCGREP: crate::ctypes::c_ulong = 1074283779;

pub const EVIOCGVERSION: crate::ctypes::c_ulong = 1074021633;

pub const EVIOCREVOKE: crate::ctypes::c_ulong = 2147763601;

pub const EVIOCRMFF: crate::ctypes::c_ulong = 2147763585;

pub const EVIOCSCLOCKID: crate::ctypes::c_ulong = 2147763616;

pub const EVIOCSFF: crate::ctypes::c_ulong = 2150647168;

pub const EVIOCSKEYCODE: crate::ctypes::c_ulong = 2148025604;

pub const EVIOCSKEYCODE_V2: crate::ctypes::c_ulong = 2150122756;

pub const EVIOCSMASK: crate::ctypes::c_ulong = 2148550035;

pub const EVIOCSREP: crate::ctypes::c_ulong = 2148025603;

pub const HIDIOCAPPLICATION: u32 = 536889346;

pub const HIDIOCGCOLLECTIONINDEX: crate::ctypes::c_ulong = 2149074960;

pub const HIDIOCGDEVINFO: crate::ctypes::c_ulong = 1075595267;

pub const HIDIOCGFLAG: crate::ctypes::c_ulong = 1074022414;

pub const HIDIOCGRAWINFO: crate::ctypes::c_ulong = 1074284547;

pub const HIDIOCGRDESC: crate::ctypes::c_ulong = 1342457858;

pub const HIDIOCGRDESCSIZE: crate::ctypes::c_ulong = 1074022401;

pub const HIDIOCGREPORT: crate::ctypes::c_ulong = 2148288519;

pub const HIDIOCGSTRING: crate::ctypes::c_ulong = 1090799620;

pub const HIDIOCGVERSION: crate::ctypes::c_ulong = 1074022401;

pub const HIDIOCINITREPORT: u32 = 536889349;

pub const HIDIOCSFLAG: crate::ctypes::c_ulong = 2147764239;

pub const HIDIOCSREPORT: crate::ctypes::c_ulong = 2148288520;

pub const HIDIOCSUSAGE: crate::ctypes::c_ulong = 2149074956;

pub const HIDIOCSUSAGES: crate::ctypes::c_ulong = 2417772564;

pub const SPIOCSTYPE: crate::ctypes::c_ulong = 2148036865;

pub const UI_ABS_SETUP: crate::ctypes::c_ulong = 2149340420;

pub const UI_DEV_CREATE: u32 = 536892673;

pub const UI_DEV_DESTROY: u32 = 536892674;

pub const UI_DEV_SETUP: crate::ctypes::c_ulong = 2153534723;

pub const UI_END_FF_ERASE: crate::ctypes::c_ulong = 2148292043;

pub const UI_END_FF_UPLOAD: crate::ctypes::c_ulong = 2154321353;

pub const UI_GET_VERSION: crate::ctypes::c_ulong = 1074025773;

pub const UI_SET_ABSBIT: crate::ctypes::c_ulong = 2147767655;

pub const UI_SET_EVBIT: crate::ctypes::c_ulong = 2147767652;

pub const UI_SET_FFBIT: crate::ctypes::c_ulong = 2147767659;

pub const UI_SET_KEYBIT: crate::ctypes::c_ulong = 2147767653;

pub const UI_SET_LEDBIT: crate::ctypes::c_ulong = 2147767657;

pub const UI_SET_MSCBIT: crate::ctypes::c_ulong = 2147767656;

pub const UI_SET_PHYS: crate::ctypes::c_ulong = 2148029804;

pub const UI_SET_PROPBIT: crate::ctypes::c_ulong = 2147767662;

pub const UI_SET_RELBIT: crate::ctypes::c_ulong = 2147767654;

pub const UI_SET_SNDBIT: crate::ctypes::c_ulong = 2147767658;

pub const UI_SET_SWBIT: crate::ctypes::c_ulong = 2147767661;

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_ulong,
    pub kprobe_saved_msr: crate::ctypes::c_ulong,
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub struct prev_kprobe {
    pub kp: *mut kprobe,
    pub status: crate::ctypes::c_ulong,
    pub saved_msr: crate::ctypes::c_ulong,
}

pub const ADDIS_R2_R12: crate::ctypes::c_ulong = 1011613696;

pub const ADDI_R2_R2: crate::ctypes::c_ulong = 943849472;

pub const BRANCH_ABSOLUTE: i32 = 2;

pub const BRANCH_SET_LINK: i32 = 1;

pub const BREAK_INSTR: i32 = 2105675784;

pub const BUFMAX: i32 = 1624;

pub const DBG_MAX_REG_NUM: i32 = 70;

pub const FBIOGET_VBLANK: crate::ctypes::c_ulong = 1075856914;

pub const FBIO_WAITFORVSYNC: crate::ctypes::c_ulong = 2147763744;

pub const IIO_GET_EVENT_FD_IOCTL: crate::ctypes::c_ulong = 1074030992;

pub const LIS_R2: crate::ctypes::c_ulong = 1010827264;

pub const MAX_OPTIMIZED_LENGTH: crate::ctypes::c_ulong = 4;

pub const NUMCRITREGBYTES: i32 = 184;

pub const NUMREGBYTES: i32 = 556;

pub const OP_RT_RA_MASK: crate::ctypes::c_ulong = 4294901760;

pub const OUTBUFMAX: i32 = 1624;

pub const PPC_INST_LD_TOC: crate::ctypes::c_ulong = 3896573976;

pub const PPC_INST_STD_LR: crate::ctypes::c_ulong = 4160815120;

pub const R2_STACK_OFFSET: i32 = 24;

pub const RELATIVEJUMP_SIZE: crate::ctypes::c_ulong = 4;

pub const RTC_AIE_OFF: u32 = 536899586;

pub const RTC_AIE_ON: u32 = 536899585;

pub const RTC_ALM_READ: crate::ctypes::c_ulong = 1076129800;

pub const RTC_ALM_SET: crate::ctypes::c_ulong = 2149871623;

pub const RTC_EPOCH_READ: crate::ctypes::c_ulong = 1074294797;

pub const RTC_EPOCH_SET: crate::ctypes::c_ulong = 2148036622;

pub const RTC_IRQP_READ: crate::ctypes::c_ulong = 1074294795;

pub const RTC_IRQP_SET: crate::ctypes::c_ulong = 2148036620;

pub const RTC_PARAM_GET: crate::ctypes::c_ulong = 2149085203;

pub const RTC_PARAM_SET: crate::ctypes::c_ulong = 2149085204;

pub const RTC_PIE_OFF: u32 = 536899590;

pub const RTC_PIE_ON: u32 = 536899589;

pub const RTC_PLL_GET: crate::ctypes::c_ulong = 1075867665;

pub const RTC_PLL_SET: crate::ctypes::c_ulong = 2149609490;

pub const RTC_RD_TIME: crate::ctypes::c_ulong = 1076129801;

pub const RTC_SET_TIME: crate::ctypes::c_ulong = 2149871626;

pub const RTC_UIE_OFF: u32 = 536899588;

pub const RTC_UIE_ON: u32 = 536899587;

pub const RTC_VL_CLR: u32 = 536899604;

pub const RTC_VL_READ: crate::ctypes::c_ulong = 1074032659;

pub const RTC_WIE_OFF: u32 = 536899600;

pub const RTC_WIE_ON: u32 = 536899599;

pub const RTC_WKALM_RD: crate::ctypes::c_ulong = 1076391952;

pub const RTC_WKALM_SET: crate::ctypes::c_ulong = 2150133775;

pub const UART_XMIT_SIZE: crate::ctypes::c_ulong = 65536;

pub const WDIOC_GETBOOTSTATUS: crate::ctypes::c_ulong = 1074026242;

pub const WDIOC_GETPRETIMEOUT: crate::ctypes::c_ulong = 1074026249;

pub const WDIOC_GETSTATUS: crate::ctypes::c_ulong = 1074026241;

pub const WDIOC_GETSUPPORT: crate::ctypes::c_ulong = 1076385536;

pub const WDIOC_GETTEMP: crate::ctypes::c_ulong = 1074026243;

pub const WDIOC_GETTIMELEFT: crate::ctypes::c_ulong = 1074026250;

pub const WDIOC_GETTIMEOUT: crate::ctypes::c_ulong = 1074026247;

pub const WDIOC_KEEPALIVE: crate::ctypes::c_ulong = 1074026245;

pub const WDIOC_SETOPTIONS: crate::ctypes::c_ulong = 1074026244;

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_OPTINSN_SIZE"]
    pub fn MAX_OPTINSN_SIZE() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___copy_inst_from_kernel_nofault"]
    pub fn __copy_inst_from_kernel_nofault(
        inst: *mut ppc_inst_t,
        src: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_branch_opcode"]
    pub fn branch_opcode(instr: ppc_inst_t) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_inst_from_kernel_nofault"]
    pub fn copy_inst_from_kernel_nofault(
        inst: *mut ppc_inst_t,
        src: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_create_branch"]
    pub fn create_branch(
        instr: *mut ppc_inst_t,
        addr: *const u32_,
        target: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_fromfb"]
    pub fn fb_memcpy_fromfb(
        d: *mut crate::ctypes::c_void,
        s: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_tofb"]
    pub fn fb_memcpy_tofb(
        d: *mut crate::ctypes::c_void,
        s: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memset"]
    pub fn fb_memset(
        a: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_readq"]
    pub fn fb_readq(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writeb"]
    pub fn fb_writeb(v: crate::ctypes::c_uchar, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writel"]
    pub fn fb_writel(v: crate::ctypes::c_uint, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writeq"]
    pub fn fb_writeq(v: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_writew"]
    pub fn fb_writew(v: crate::ctypes::c_ushort, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_instruction_pointer_set"]
    pub fn ftrace_instruction_pointer_set(
        fregs: *mut ftrace_regs,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_instr_is_branch_bform"]
    pub fn instr_is_branch_bform(instr: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_instr_is_branch_iform"]
    pub fn instr_is_branch_iform(instr: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_offset_in_branch_range"]
    pub fn is_offset_in_branch_range(offset: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_offset_in_cond_branch_range"]
    pub fn is_offset_in_cond_branch_range(offset: crate::ctypes::c_long) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_instruction"]
    pub fn modify_instruction(
        addr: *mut crate::ctypes::c_uint,
        clr: crate::ctypes::c_uint,
        set: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_instruction_site"]
    pub fn modify_instruction_site(
        site: *mut s32,
        clr: crate::ctypes::c_uint,
        set: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_patch_branch_site"]
    pub fn patch_branch_site(
        site: *mut s32,
        target: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_patch_instruction_site"]
    pub fn patch_instruction_site(
        site: *mut s32,
        instr: ppc_inst_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_patch_site_addr"]
    pub fn patch_site_addr(site: *mut s32) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_function_entry"]
    pub fn ppc_function_entry(
        func: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_global_function_entry"]
    pub fn ppc_global_function_entry(
        func: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_as_ulong"]
    pub fn ppc_inst_as_ulong(x: ppc_inst_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_equal"]
    pub fn ppc_inst_equal(x: ppc_inst_t, y: ppc_inst_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_len"]
    pub fn ppc_inst_len(x: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_next"]
    pub fn ppc_inst_next(location: *mut u32_, value: *mut u32_) -> *mut u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_prefixed"]
    pub fn ppc_inst_prefixed(x: ppc_inst_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_primary_opcode"]
    pub fn ppc_inst_primary_opcode(x: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_read"]
    pub fn ppc_inst_read(ptr: *const u32_) -> ppc_inst_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_suffix"]
    pub fn ppc_inst_suffix(x: ppc_inst_t) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_swab"]
    pub fn ppc_inst_swab(x: ppc_inst_t) -> ppc_inst_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_val"]
    pub fn ppc_inst_val(x: ppc_inst_t) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_inst_write"]
    pub fn ppc_inst_write(ptr: *mut u32_, x: ppc_inst_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_kallsyms_lookup_name"]
    pub fn ppc_kallsyms_lookup_name(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_this_cpu_disable_ftrace"]
    pub fn this_cpu_disable_ftrace();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_this_cpu_enable_ftrace"]
    pub fn this_cpu_enable_ftrace();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_this_cpu_get_ftrace_enabled"]
    pub fn this_cpu_get_ftrace_enabled() -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_this_cpu_set_ftrace_enabled"]
    pub fn this_cpu_set_ftrace_enabled(ftrace_enabled: u8_);
}

unsafe extern "C" {
    pub fn _mcount();
}

unsafe extern "C" {
    pub fn branch_target(instr: *const u32_) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn create_cond_branch(
        instr: *mut ppc_inst_t,
        addr: *const u32_,
        target: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ftrace_free_init_tramp();
}

unsafe extern "C" {
    pub fn instr_is_relative_branch(instr: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn instr_is_relative_link_branch(instr: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn is_conditional_branch(instr: ppc_inst_t) -> bool_;
}

unsafe extern "C" {
    pub fn kprobe_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_post_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_branch(
        addr: *mut u32_,
        target: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_instruction(addr: *mut u32_, instr: ppc_inst_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn prepare_ftrace_return(
        parent: crate::ctypes::c_ulong,
        ip: crate::ctypes::c_ulong,
        sp: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn raw_patch_instruction(
        addr: *mut u32_,
        instr: ppc_inst_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn trace_clock_ppc_tb() -> u64_;
}

unsafe extern "C" {
    pub fn translate_branch(
        instr: *mut ppc_inst_t,
        dest: *const u32_,
        src: *const u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut init_mem_is_free: static_key_false;
}

unsafe extern "C" {
    pub static mut optinsn_slot: kprobe_opcode_t;
}

unsafe extern "C" {
    pub static mut optprobe_template_call_emulate: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_call_handler: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_insn: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_op_address: [kprobe_opcode_t; 0usize];
}

unsafe extern "C" {
    pub static mut optprobe_template_ret: [kprobe_opcode_t; 0usize];
}

#[repr(C)]
#[repr(align(128))]
pub struct perf_sample_data {
    pub sample_flags: u64_,
    pub period: u64_,
    pub br_stack: *mut perf_branch_stack,
    pub weight: perf_sample_weight,
    pub data_src: perf_mem_data_src,
    pub txn: u64_,
    pub addr: u64_,
    pub raw: *mut perf_raw_record,
    pub type_: u64_,
    pub ip: u64_,
    pub tid_entry: perf_sample_data__tid_entry,
    pub time: u64_,
    pub id: u64_,
    pub stream_id: u64_,
    pub cpu_entry: perf_sample_data__cpu_entry,
    pub callchain: *mut perf_callchain_entry,
    pub aux_size: u64_,
    pub regs_user: perf_regs,
    pub regs_intr: perf_regs,
    pub stack_user_size: u64_,
    pub phys_addr: u64_,
    pub cgroup: u64_,
    pub data_page_size: u64_,
    pub code_page_size: u64_,
}

#[repr(C)]
pub struct mmcr_regs {
    pub mmcr0: crate::ctypes::c_ulong,
    pub mmcr1: crate::ctypes::c_ulong,
    pub mmcr2: crate::ctypes::c_ulong,
    pub mmcra: crate::ctypes::c_ulong,
    pub mmcr3: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct power_pmu {
    pub name: *const crate::ctypes::c_char,
    pub n_counter: crate::ctypes::c_int,
    pub max_alternatives: crate::ctypes::c_int,
    pub add_fields: crate::ctypes::c_ulong,
    pub test_adder: crate::ctypes::c_ulong,
    pub compute_mmcr: ::core::option::Option<
        unsafe extern "C" fn(
            events: *mut u64_,
            n_ev: crate::ctypes::c_int,
            hwc: *mut crate::ctypes::c_uint,
            mmcr: *mut mmcr_regs,
            pevents: *mut *mut perf_event,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_constraint: ::core::option::Option<
        unsafe extern "C" fn(
            event_id: u64_,
            mskp: *mut crate::ctypes::c_ulong,
            valp: *mut crate::ctypes::c_ulong,
            event_config1: u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_alternatives: ::core::option::Option<
        unsafe extern "C" fn(
            event_id: u64_,
            flags: crate::ctypes::c_uint,
            alt: *mut u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_mem_data_src: ::core::option::Option<
        unsafe extern "C" fn(
            dsrc: *mut perf_mem_data_src,
            flags: u32_,
            regs: *mut pt_regs,
        ),
    >,
    pub get_mem_weight: ::core::option::Option<
        unsafe extern "C" fn(weight: *mut u64_, type_: u64_),
    >,
    pub group_constraint_mask: crate::ctypes::c_ulong,
    pub group_constraint_val: crate::ctypes::c_ulong,
    pub bhrb_filter_map: ::core::option::Option<
        unsafe extern "C" fn(branch_sample_type: u64_) -> u64_,
    >,
    pub config_bhrb: ::core::option::Option<unsafe extern "C" fn(pmu_bhrb_filter: u64_)>,
    pub disable_pmc: ::core::option::Option<
        unsafe extern "C" fn(pmc: crate::ctypes::c_uint, mmcr: *mut mmcr_regs),
    >,
    pub limited_pmc_event: ::core::option::Option<
        unsafe extern "C" fn(event_id: u64_) -> crate::ctypes::c_int,
    >,
    pub flags: u32_,
    pub attr_groups: *mut *const attribute_group,
    pub n_generic: crate::ctypes::c_int,
    pub generic_events: *mut crate::ctypes::c_int,
    pub cache_events: *mut [[[u64_; 2usize]; 3usize]; 7usize],
    pub n_blacklist_ev: crate::ctypes::c_int,
    pub blacklist_ev: *mut crate::ctypes::c_int,
    pub bhrb_nr: crate::ctypes::c_int,
    pub capabilities: crate::ctypes::c_int,
    pub check_attr_config: ::core::option::Option<
        unsafe extern "C" fn(ev: *mut perf_event) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct trace_seq {
    pub buffer: [crate::ctypes::c_char; 65536usize],
    pub seq: seq_buf,
    pub full: crate::ctypes::c_int,
}

pub const MAX_EVENT_ALTERNATIVES: i32 = 8;

pub const MAX_HWEVENTS: i32 = 8;

pub const MAX_LIMITED_HWCOUNTERS: i32 = 2;

pub const PERF_EVENT_CONFIG_EBB_SHIFT: i32 = 63;

pub const PERF_EVENT_IOC_DISABLE: u32 = 536880129;

pub const PERF_EVENT_IOC_ENABLE: u32 = 536880128;

pub const PERF_EVENT_IOC_ID: crate::ctypes::c_ulong = 1074275335;

pub const PERF_EVENT_IOC_MODIFY_ATTRIBUTES: crate::ctypes::c_ulong = 2148017163;

pub const PERF_EVENT_IOC_PAUSE_OUTPUT: crate::ctypes::c_ulong = 2147755017;

pub const PERF_EVENT_IOC_PERIOD: crate::ctypes::c_ulong = 2148017156;

pub const PERF_EVENT_IOC_REFRESH: u32 = 536880130;

pub const PERF_EVENT_IOC_RESET: u32 = 536880131;

pub const PERF_EVENT_IOC_SET_BPF: crate::ctypes::c_ulong = 2147755016;

pub const PERF_EVENT_IOC_SET_FILTER: crate::ctypes::c_ulong = 2148017158;

pub const PERF_EVENT_IOC_SET_OUTPUT: u32 = 536880133;

pub const PERF_REG_EXTENDED_MAX: perf_event_powerpc_regs = 59;

pub const PERF_REG_PMU_MASK: u64 = 35184372088831;

pub const PERF_REG_PMU_MASK_300: u64 = 574455243094360064;

pub const PERF_REG_PMU_MASK_31: u64 = 576425567931334656;

pub const PERF_REG_POWERPC_CCR: perf_event_powerpc_regs = 38;

pub const PERF_REG_POWERPC_CTR: perf_event_powerpc_regs = 35;

pub const PERF_REG_POWERPC_DAR: perf_event_powerpc_regs = 41;

pub const PERF_REG_POWERPC_DSISR: perf_event_powerpc_regs = 42;

pub const PERF_REG_POWERPC_LINK: perf_event_powerpc_regs = 36;

pub const PERF_REG_POWERPC_MAX: perf_event_powerpc_regs = 45;

pub const PERF_REG_POWERPC_MMCR0: perf_event_powerpc_regs = 45;

pub const PERF_REG_POWERPC_MMCR1: perf_event_powerpc_regs = 46;

pub const PERF_REG_POWERPC_MMCR2: perf_event_powerpc_regs = 47;

pub const PERF_REG_POWERPC_MMCR3: perf_event_powerpc_regs = 48;

pub const PERF_REG_POWERPC_MMCRA: perf_event_powerpc_regs = 44;

pub const PERF_REG_POWERPC_MSR: perf_event_powerpc_regs = 33;

pub const PERF_REG_POWERPC_NIP: perf_event_powerpc_regs = 32;

pub const PERF_REG_POWERPC_ORIG_R3: perf_event_powerpc_regs = 34;

pub const PERF_REG_POWERPC_PMC1: perf_event_powerpc_regs = 51;

pub const PERF_REG_POWERPC_PMC2: perf_event_powerpc_regs = 52;

pub const PERF_REG_POWERPC_PMC3: perf_event_powerpc_regs = 53;

pub const PERF_REG_POWERPC_PMC4: perf_event_powerpc_regs = 54;

pub const PERF_REG_POWERPC_PMC5: perf_event_powerpc_regs = 55;

pub const PERF_REG_POWERPC_PMC6: perf_event_powerpc_regs = 56;

pub const PERF_REG_POWERPC_R0: perf_event_powerpc_regs = 0;

pub const PERF_REG_POWERPC_R10: perf_event_powerpc_regs = 10;

pub const PERF_REG_POWERPC_R11: perf_event_powerpc_regs = 11;

pub const PERF_REG_POWERPC_R12: perf_event_powerpc_regs = 12;

pub const PERF_REG_POWERPC_R13: perf_event_powerpc_regs = 13;

pub const PERF_REG_POWERPC_R14: perf_event_powerpc_regs = 14;

pub const PERF_REG_POWERPC_R15: perf_event_powerpc_regs = 15;

pub const PERF_REG_POWERPC_R16: perf_event_powerpc_regs = 16;

pub const PERF_REG_POWERPC_R17: perf_event_powerpc_regs = 17;

pub const PERF_REG_POWERPC_R18: perf_event_powerpc_regs = 18;

pub const PERF_REG_POWERPC_R19: perf_event_powerpc_regs = 19;

pub const PERF_REG_POWERPC_R1: perf_event_powerpc_regs = 1;

pub const PERF_REG_POWERPC_R20: perf_event_powerpc_regs = 20;

pub const PERF_REG_POWERPC_R21: perf_event_powerpc_regs = 21;

pub const PERF_REG_POWERPC_R22: perf_event_powerpc_regs = 22;

pub const PERF_REG_POWERPC_R23: perf_event_powerpc_regs = 23;

pub const PERF_REG_POWERPC_R24: perf_event_powerpc_regs = 24;

pub const PERF_REG_POWERPC_R25: perf_event_powerpc_regs = 25;

pub const PERF_REG_POWERPC_R26: perf_event_powerpc_regs = 26;

pub const PERF_REG_POWERPC_R27: perf_event_powerpc_regs = 27;

pub const PERF_REG_POWERPC_R28: perf_event_powerpc_regs = 28;

pub const PERF_REG_POWERPC_R29: perf_event_powerpc_regs = 29;

pub const PERF_REG_POWERPC_R2: perf_event_powerpc_regs = 2;

pub const PERF_REG_POWERPC_R30: perf_event_powerpc_regs = 30;

pub const PERF_REG_POWERPC_R31: perf_event_powerpc_regs = 31;

pub const PERF_REG_POWERPC_R3: perf_event_powerpc_regs = 3;

pub const PERF_REG_POWERPC_R4: perf_event_powerpc_regs = 4;

pub const PERF_REG_POWERPC_R5: perf_event_powerpc_regs = 5;

pub const PERF_REG_POWERPC_R6: perf_event_powerpc_regs = 6;

pub const PERF_REG_POWERPC_R7: perf_event_powerpc_regs = 7;

pub const PERF_REG_POWERPC_R8: perf_event_powerpc_regs = 8;

pub const PERF_REG_POWERPC_R9: perf_event_powerpc_regs = 9;

pub const PERF_REG_POWERPC_SDAR: perf_event_powerpc_regs = 57;

pub const PERF_REG_POWERPC_SIAR: perf_event_powerpc_regs = 58;

pub const PERF_REG_POWERPC_SIER2: perf_event_powerpc_regs = 49;

pub const PERF_REG_POWERPC_SIER3: perf_event_powerpc_regs = 50;

pub const PERF_REG_POWERPC_SIER: perf_event_powerpc_regs = 43;

pub const PERF_REG_POWERPC_SOFTE: perf_event_powerpc_regs = 39;

pub const PERF_REG_POWERPC_TRAP: perf_event_powerpc_regs = 40;

pub const PERF_REG_POWERPC_XER: perf_event_powerpc_regs = 37;

pub const PPMU_ALT_SIPR: i32 = 2;

pub const PPMU_ARCH_207S: i32 = 128;

pub const PPMU_ARCH_31: i32 = 512;

pub const PPMU_HAS_ATTR_CONFIG1: i32 = 2048;

pub const PPMU_HAS_SIER: i32 = 64;

pub const PPMU_HAS_SSLOT: i32 = 32;

pub const PPMU_LIMITED_PMC5_6: i32 = 1;

pub const PPMU_LIMITED_PMC_OK: i32 = 1;

pub const PPMU_LIMITED_PMC_REQD: i32 = 2;

pub const PPMU_NO_CONT_SAMPLING: i32 = 8;

pub const PPMU_NO_SIAR: i32 = 256;

pub const PPMU_NO_SIPR: i32 = 4;

pub const PPMU_ONLY_COUNT_RUN: i32 = 4;

pub const PPMU_P10_DD1: i32 = 1024;

pub const PPMU_SIAR_VALID: i32 = 16;

pub type perf_event_powerpc_regs = crate::ctypes::c_uint;

unsafe extern "C" {
    pub fn get_pmcs_ext_regs(idx: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn is_sier_available() -> bool_;
}

unsafe extern "C" {
    pub fn power_events_sysfs_show(
        dev: *mut device,
        attr: *mut device_attribute,
        page: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    pub fn read_bhrb(n: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn register_power_pmu(pmu: *mut power_pmu) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut PERF_REG_EXTENDED_MASK: u64_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__erat_error {
    pub _bits_erat_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__erat_error
    erat_error_type: MCE_EratErrorType as u32 = _bits_erat_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__link_error {
    pub _bits_link_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__link_error
    link_error_type: MCE_LinkErrorType as u32 = _bits_link_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__ra_error {
    pub _bits_ra_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__ra_error
    ra_error_type: MCE_RaErrorType as u32 = _bits_ra_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__slb_error {
    pub _bits_slb_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__slb_error
    slb_error_type: MCE_SlbErrorType as u32 = _bits_slb_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__tlb_error {
    pub _bits_tlb_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__tlb_error
    tlb_error_type: MCE_TlbErrorType as u32 = _bits_tlb_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__ue_error {
    pub _bits_ue_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub physical_address_provided: u8_,
    pub ignore_event: u8_,
    pub reserved_1: [u8_; 4usize],
    pub effective_address: u64_,
    pub physical_address: u64_,
    pub reserved_2: [u8_; 8usize],
}
bits machine_check_event__u__ue_error
    ue_error_type: MCE_UeErrorType as u32 = _bits_ue_error_type 0 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct machine_check_event__u__user_error {
    pub _bits_user_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub effective_address_provided: u8_,
    pub reserved_1: [u8_; 6usize],
    pub effective_address: u64_,
    pub reserved_2: [u8_; 16usize],
}
bits machine_check_event__u__user_error
    user_error_type: MCE_UserErrorType as u32 = _bits_user_error_type 0 8

#[repr(C)]
pub struct func_desc {
    pub addr: crate::ctypes::c_ulong,
    pub toc: crate::ctypes::c_ulong,
    pub env: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct machine_check_event {
    pub _bits_version: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub in_use: u8_,
    pub _bits_severity: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub sync_error: bool_,
    pub cpu: u16_,
    pub gpr3: u64_,
    pub srr0: u64_,
    pub srr1: u64_,
    pub u: machine_check_event__u,
}
bits machine_check_event
    version: MCE_Version as u32 = _bits_version 0 8
    severity: MCE_Severity as u32 = _bits_severity 0 8
    initiator: MCE_Initiator as u32 = _bits_severity 8 8
    error_type: MCE_ErrorType as u32 = _bits_severity 16 8
    error_class: MCE_ErrorClass as u32 = _bits_severity 24 8
    disposition: MCE_Disposition as u32 = _bits_severity 32 8

#[repr(C)]
pub struct mce_error_info {
    pub _bits_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub u: mce_error_info__u,
    pub _bits_severity: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub sync_error: bool_,
    pub ignore_event: bool_,
}
bits mce_error_info
    error_type: MCE_ErrorType as u32 = _bits_error_type 0 8
    severity: MCE_Severity as u32 = _bits_severity 0 8
    initiator: MCE_Initiator as u32 = _bits_severity 8 8
    error_class: MCE_ErrorClass as u32 = _bits_severity 16 8

#[repr(C)]
pub struct mce_info {
    pub mce_nest_count: crate::ctypes::c_int,
    pub mce_event: [machine_check_event; 10usize],
    pub mce_queue_count: crate::ctypes::c_int,
    pub mce_event_queue: [machine_check_event; 10usize],
    pub mce_ue_count: crate::ctypes::c_int,
    pub mce_ue_event_queue: [machine_check_event; 10usize],
}

#[repr(C)]
pub struct ppc_debug_info {
    pub version: __u32,
    pub num_instruction_bps: __u32,
    pub num_data_bps: __u32,
    pub num_condition_regs: __u32,
    pub data_bp_alignment: __u32,
    pub sizeof_condition: __u32,
    pub features: __u64,
}

#[repr(C)]
pub struct ppc_hw_breakpoint {
    pub version: __u32,
    pub trigger_type: __u32,
    pub addr_mode: __u32,
    pub condition_mode: __u32,
    pub addr: __u64,
    pub addr2: __u64,
    pub condition_value: __u64,
}

#[repr(C)]
pub struct ppc_pci_io {
    pub readb: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u8_,
    >,
    pub readw: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u16_,
    >,
    pub readl: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u32_,
    >,
    pub readw_be: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u16_,
    >,
    pub readl_be: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u32_,
    >,
    pub writeb: ::core::option::Option<
        unsafe extern "C" fn(val: u8_, addr: *mut crate::ctypes::c_void),
    >,
    pub writew: ::core::option::Option<
        unsafe extern "C" fn(val: u16_, addr: *mut crate::ctypes::c_void),
    >,
    pub writel: ::core::option::Option<
        unsafe extern "C" fn(val: u32_, addr: *mut crate::ctypes::c_void),
    >,
    pub writew_be: ::core::option::Option<
        unsafe extern "C" fn(val: u16_, addr: *mut crate::ctypes::c_void),
    >,
    pub writel_be: ::core::option::Option<
        unsafe extern "C" fn(val: u32_, addr: *mut crate::ctypes::c_void),
    >,
    pub readq: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u64_,
    >,
    pub readq_be: ::core::option::Option<
        unsafe extern "C" fn(addr: *const crate::ctypes::c_void) -> u64_,
    >,
    pub writeq: ::core::option::Option<
        unsafe extern "C" fn(val: u64_, addr: *mut crate::ctypes::c_void),
    >,
    pub writeq_be: ::core::option::Option<
        unsafe extern "C" fn(val: u64_, addr: *mut crate::ctypes::c_void),
    >,
    pub inb: ::core::option::Option<
        unsafe extern "C" fn(port: crate::ctypes::c_ulong) -> u8_,
    >,
    pub inw: ::core::option::Option<
        unsafe extern "C" fn(port: crate::ctypes::c_ulong) -> u16_,
    >,
    pub inl: ::core::option::Option<
        unsafe extern "C" fn(port: crate::ctypes::c_ulong) -> u32_,
    >,
    pub outb: ::core::option::Option<
        unsafe extern "C" fn(val: u8_, port: crate::ctypes::c_ulong),
    >,
    pub outw: ::core::option::Option<
        unsafe extern "C" fn(val: u16_, port: crate::ctypes::c_ulong),
    >,
    pub outl: ::core::option::Option<
        unsafe extern "C" fn(val: u32_, port: crate::ctypes::c_ulong),
    >,
    pub readsb: ::core::option::Option<
        unsafe extern "C" fn(
            a: *const crate::ctypes::c_void,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub readsw: ::core::option::Option<
        unsafe extern "C" fn(
            a: *const crate::ctypes::c_void,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub readsl: ::core::option::Option<
        unsafe extern "C" fn(
            a: *const crate::ctypes::c_void,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub writesb: ::core::option::Option<
        unsafe extern "C" fn(
            a: *mut crate::ctypes::c_void,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub writesw: ::core::option::Option<
        unsafe extern "C" fn(
            a: *mut crate::ctypes::c_void,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub writesl: ::core::option::Option<
        unsafe extern "C" fn(
            a: *mut crate::ctypes::c_void,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub insb: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub insw: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub insl: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub outsb: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub outsw: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub outsl: ::core::option::Option<
        unsafe extern "C" fn(
            p: crate::ctypes::c_ulong,
            b: *const crate::ctypes::c_void,
            c: crate::ctypes::c_ulong,
        ),
    >,
    pub memset_io: ::core::option::Option<
        unsafe extern "C" fn(
            a: *mut crate::ctypes::c_void,
            c: crate::ctypes::c_int,
            n: crate::ctypes::c_ulong,
        ),
    >,
    pub memcpy_fromio: ::core::option::Option<
        unsafe extern "C" fn(
            d: *mut crate::ctypes::c_void,
            s: *const crate::ctypes::c_void,
            n: crate::ctypes::c_ulong,
        ),
    >,
    pub memcpy_toio: ::core::option::Option<
        unsafe extern "C" fn(
            d: *mut crate::ctypes::c_void,
            s: *const crate::ctypes::c_void,
            n: crate::ctypes::c_ulong,
        ),
    >,
}

#[repr(C)]
pub struct smp_ops_t {
    pub message_pass: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int, msg: crate::ctypes::c_int),
    >,
    pub cause_ipi: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int),
    >,
    pub cause_nmi_ipi: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub probe: ::core::option::Option<unsafe extern "C" fn()>,
    pub kick_cpu: ::core::option::Option<
        unsafe extern "C" fn(nr: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub prepare_cpu: ::core::option::Option<
        unsafe extern "C" fn(nr: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub setup_cpu: ::core::option::Option<
        unsafe extern "C" fn(nr: crate::ctypes::c_int),
    >,
    pub bringup_done: ::core::option::Option<unsafe extern "C" fn()>,
    pub take_timebase: ::core::option::Option<unsafe extern "C" fn()>,
    pub give_timebase: ::core::option::Option<unsafe extern "C" fn()>,
    pub cpu_disable: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub cpu_die: ::core::option::Option<unsafe extern "C" fn(nr: crate::ctypes::c_uint)>,
    pub cpu_bootable: ::core::option::Option<
        unsafe extern "C" fn(nr: crate::ctypes::c_uint) -> crate::ctypes::c_int,
    >,
    pub cpu_offline_self: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub union machine_check_event__u {
    pub ue_error: machine_check_event__u__ue_error,
    pub slb_error: machine_check_event__u__slb_error,
    pub erat_error: machine_check_event__u__erat_error,
    pub tlb_error: machine_check_event__u__tlb_error,
    pub user_error: machine_check_event__u__user_error,
    pub ra_error: machine_check_event__u__ra_error,
    pub link_error: machine_check_event__u__link_error,
}

#[repr(C)]
pub union mce_error_info__u {
    pub _bindgen_align: [u32; 0],
    pub _bits_ue_error_type: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits mce_error_info__u
    ue_error_type: MCE_UeErrorType as u32 = _bits_ue_error_type 0 8
    slb_error_type: MCE_SlbErrorType as u32 = _bits_ue_error_type 0 8
    erat_error_type: MCE_EratErrorType as u32 = _bits_ue_error_type 0 8
    tlb_error_type: MCE_TlbErrorType as u32 = _bits_ue_error_type 0 8
    user_error_type: MCE_UserErrorType as u32 = _bits_ue_error_type 0 8
    ra_error_type: MCE_RaErrorType as u32 = _bits_ue_error_type 0 8
    link_error_type: MCE_LinkErrorType as u32 = _bits_ue_error_type 0 8

pub const ARCH_MIN_TASKALIGN: i32 = 16;

pub const DEFAULT_PPR: u64 = 3377699720527872;

pub const ELF_ARCH: i32 = 21;

pub const ELF_ET_DYN_BASE: crate::ctypes::c_ulong = 4294967296;

pub const ELF_EXEC_PAGESIZE: crate::ctypes::c_ulong = 65536;

pub const ELF_NEBB: i32 = 3;

pub const ELF_NFPREG: i32 = 33;

pub const ELF_NGREG: i32 = 48;

pub const ELF_NPKEY: i32 = 3;

pub const ELF_NPMU: i32 = 5;

pub const ELF_NTMSPRREG: i32 = 3;

pub const ELF_NVMX: i32 = 34;

pub const ELF_NVRREG32: i32 = 33;

pub const ELF_NVRREG: i32 = 34;

pub const ELF_NVSRHALFREG: i32 = 32;

pub const ELF_NVSX: i32 = 32;

pub const FDC_BASE: i32 = 1008;

pub const HAVE_ARCH_PIO_SIZE: i32 = 1;

pub const HUGEPD_ADDR_MASK: crate::ctypes::c_ulong = 1152921504606846912;

pub const HUGEPD_SHIFT_MASK: i32 = 63;

pub const HUGE_MAX_HSTATE: i32 = 15;

pub const I8042_DATA_REG: i32 = 96;

pub const IDLE_POWERSAVE_OFF: idle_boot_override = 1;

pub const IO_SPACE_LIMIT: crate::ctypes::c_ulong = 18446744073709551615;

pub const KERNELBASE: crate::ctypes::c_ulong = 13835058055282163712;

pub const KERNEL_REDZONE_SIZE: i32 = 288;

pub const MAX_MC_EVT: i32 = 10;

pub const MAX_REG_OFFSET: crate::ctypes::c_ulong = 336;

pub const MCE_DISPOSITION_NOT_RECOVERED: MCE_Disposition = 1;

pub const MCE_DISPOSITION_RECOVERED: MCE_Disposition = 0;

pub const MCE_ECLASS_HARDWARE: MCE_ErrorClass = 1;

pub const MCE_ECLASS_HARD_INDETERMINATE: MCE_ErrorClass = 2;

pub const MCE_ECLASS_SOFTWARE: MCE_ErrorClass = 3;

pub const MCE_ECLASS_SOFT_INDETERMINATE: MCE_ErrorClass = 4;

pub const MCE_ECLASS_UNKNOWN: MCE_ErrorClass = 0;

pub const MCE_ERAT_ERROR_INDETERMINATE: MCE_EratErrorType = 0;

pub const MCE_ERAT_ERROR_MULTIHIT: MCE_EratErrorType = 2;

pub const MCE_ERAT_ERROR_PARITY: MCE_EratErrorType = 1;

pub const MCE_ERROR_TYPE_DCACHE: MCE_ErrorType = 8;

pub const MCE_ERROR_TYPE_ERAT: MCE_ErrorType = 3;

pub const MCE_ERROR_TYPE_ICACHE: MCE_ErrorType = 9;

pub const MCE_ERROR_TYPE_LINK: MCE_ErrorType = 7;

pub const MCE_ERROR_TYPE_RA: MCE_ErrorType = 6;

pub const MCE_ERROR_TYPE_SLB: MCE_ErrorType = 2;

pub const MCE_ERROR_TYPE_TLB: MCE_ErrorType = 4;

pub const MCE_ERROR_TYPE_UE: MCE_ErrorType = 1;

pub const MCE_ERROR_TYPE_UNKNOWN: MCE_ErrorType = 0;

pub const MCE_ERROR_TYPE_USER: MCE_ErrorType = 5;

pub const MCE_EVENT_DONTRELEASE: i32 = 0;

pub const MCE_EVENT_RELEASE: i32 = 1;

pub const MCE_INITIATOR_CPU: MCE_Initiator = 1;

pub const MCE_INITIATOR_ISA: MCE_Initiator = 3;

pub const MCE_INITIATOR_MEMORY: MCE_Initiator = 4;

pub const MCE_INITIATOR_PCI: MCE_Initiator = 2;

pub const MCE_INITIATOR_POWERMGM: MCE_Initiator = 5;

pub const MCE_INITIATOR_UNKNOWN: MCE_Initiator = 0;

pub const MCE_LINK_ERROR_IFETCH_TIMEOUT: MCE_LinkErrorType = 1;

pub const MCE_LINK_ERROR_INDETERMINATE: MCE_LinkErrorType = 0;

pub const MCE_LINK_ERROR_LOAD_TIMEOUT: MCE_LinkErrorType = 3;

pub const MCE_LINK_ERROR_PAGE_TABLE_WALK_IFETCH_TIMEOUT: MCE_LinkErrorType = 2;

pub const MCE_LINK_ERROR_PAGE_TABLE_WALK_LOAD_STORE_TIMEOUT: MCE_LinkErrorType = 5;

pub const MCE_LINK_ERROR_STORE_TIMEOUT: MCE_LinkErrorType = 4;

pub const MCE_RA_ERROR_IFETCH: MCE_RaErrorType = 1;

pub const MCE_RA_ERROR_IFETCH_FOREIGN: MCE_RaErrorType = 2;

pub const MCE_RA_ERROR_INDETERMINATE: MCE_RaErrorType = 0;

pub const MCE_RA_ERROR_LOAD: MCE_RaErrorType = 5;

pub const MCE_RA_ERROR_LOAD_STORE_FOREIGN: MCE_RaErrorType = 9;

pub const MCE_RA_ERROR_PAGE_TABLE_WALK_IFETCH: MCE_RaErrorType = 3;

pub const MCE_RA_ERROR_PAGE_TABLE_WALK_IFETCH_FOREIGN: MCE_RaErrorType = 4;

pub const MCE_RA_ERROR_PAGE_TABLE_WALK_LOAD_STORE: MCE_RaErrorType = 7;

pub const MCE_RA_ERROR_PAGE_TABLE_WALK_LOAD_STORE_FOREIGN: MCE_RaErrorType = 8;

pub const MCE_RA_ERROR_STORE: MCE_RaErrorType = 6;

pub const MCE_SEV_FATAL: MCE_Severity = 3;

pub const MCE_SEV_NO_ERROR: MCE_Severity = 0;

pub const MCE_SEV_SEVERE: MCE_Severity = 2;

pub const MCE_SEV_WARNING: MCE_Severity = 1;

pub const MCE_SLB_ERROR_INDETERMINATE: MCE_SlbErrorType = 0;

pub const MCE_SLB_ERROR_MULTIHIT: MCE_SlbErrorType = 2;

pub const MCE_SLB_ERROR_PARITY: MCE_SlbErrorType = 1;

pub const MCE_TLB_ERROR_INDETERMINATE: MCE_TlbErrorType = 0;

pub const MCE_TLB_ERROR_MULTIHIT: MCE_TlbErrorType = 2;

pub const MCE_TLB_ERROR_PARITY: MCE_TlbErrorType = 1;

pub const MCE_UE_ERROR_IFETCH: MCE_UeErrorType = 1;

pub const MCE_UE_ERROR_INDETERMINATE: MCE_UeErrorType = 0;

pub const MCE_UE_ERROR_LOAD_STORE: MCE_UeErrorType = 3;

pub const MCE_UE_ERROR_PAGE_TABLE_WALK_IFETCH: MCE_UeErrorType = 2;

pub const MCE_UE_ERROR_PAGE_TABLE_WALK_LOAD_STORE: MCE_UeErrorType = 4;

pub const MCE_USER_ERROR_INDETERMINATE: MCE_UserErrorType = 0;

pub const MCE_USER_ERROR_SCV: MCE_UserErrorType = 2;

pub const MCE_USER_ERROR_TLBIE: MCE_UserErrorType = 1;

pub const MCE_V1: MCE_Version = 1;

pub const MEMORY_START: crate::ctypes::c_ulong = 0;

pub const NMI_IPI_ALL_OTHERS: i32 = -2;

pub const PAGE_MASK: i32 = -65536;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 13835058055282163712;

pub const PAGE_SHIFT: i32 = 16;

pub const PAGE_SIZE: crate::ctypes::c_ulong = 65536;

pub const PCI_DRAM_OFFSET: i32 = 0;

pub const PIO_MASK: crate::ctypes::c_ulong = 2147483647;

pub const PIO_OFFSET: crate::ctypes::c_ulong = 0;

pub const PIO_RESERVED: crate::ctypes::c_ulong = 2147483648;

pub const PPC_BREAKPOINT_CONDITION_AND: i32 = 1;

pub const PPC_BREAKPOINT_CONDITION_AND_OR: i32 = 3;

pub const PPC_BREAKPOINT_CONDITION_BE_ALL: i32 = 16711680;

pub const PPC_BREAKPOINT_CONDITION_BE_SHIFT: i32 = 16;

pub const PPC_BREAKPOINT_CONDITION_EXACT: i32 = 1;

pub const PPC_BREAKPOINT_CONDITION_MODE: i32 = 3;

pub const PPC_BREAKPOINT_CONDITION_NONE: i32 = 0;

pub const PPC_BREAKPOINT_CONDITION_OR: i32 = 2;

pub const PPC_BREAKPOINT_MODE_EXACT: i32 = 0;

pub const PPC_BREAKPOINT_MODE_MASK: i32 = 3;

pub const PPC_BREAKPOINT_MODE_RANGE_EXCLUSIVE: i32 = 2;

pub const PPC_BREAKPOINT_MODE_RANGE_INCLUSIVE: i32 = 1;

pub const PPC_BREAKPOINT_TRIGGER_EXECUTE: i32 = 1;

pub const PPC_BREAKPOINT_TRIGGER_READ: i32 = 2;

pub const PPC_BREAKPOINT_TRIGGER_RW: i32 = 6;

pub const PPC_BREAKPOINT_TRIGGER_WRITE: i32 = 4;

pub const PPC_DEBUG_FEATURE_DATA_BP_ARCH_31: i32 = 32;

pub const PPC_DEBUG_FEATURE_DATA_BP_DAWR: i32 = 16;

pub const PPC_DEBUG_FEATURE_DATA_BP_MASK: i32 = 8;

pub const PPC_DEBUG_FEATURE_DATA_BP_RANGE: i32 = 4;

pub const PPC_DEBUG_FEATURE_INSN_BP_MASK: i32 = 2;

pub const PPC_DEBUG_FEATURE_INSN_BP_RANGE: i32 = 1;

pub const PPC_MODULE_FEATURE_VEC_CRYPTO: i32 = 57;

pub const PPC_MSG_CALL_FUNCTION: i32 = 0;

pub const PPC_MSG_NMI_IPI: i32 = 3;

pub const PPC_MSG_RESCHEDULE: i32 = 1;

pub const PPC_MSG_RM_HOST_ACTION: i32 = 4;

pub const PPC_MSG_TICK_BROADCAST: i32 = 2;

pub const PPC_PTRACE_DELHWDEBUG: i32 = 135;

pub const PPC_PTRACE_GETHWDBGINFO: i32 = 137;

pub const PPC_PTRACE_PEEKDATA_3264: i32 = 148;

pub const PPC_PTRACE_PEEKTEXT_3264: i32 = 149;

pub const PPC_PTRACE_PEEKUSR_3264: i32 = 145;

pub const PPC_PTRACE_POKEDATA_3264: i32 = 146;

pub const PPC_PTRACE_POKETEXT_3264: i32 = 147;

pub const PPC_PTRACE_POKEUSR_3264: i32 = 144;

pub const PPC_PTRACE_SETHWDEBUG: i32 = 136;

pub const PPR_PRIORITY: i32 = 3;

pub const PTRACE_GETEVRREGS: i32 = 20;

pub const PTRACE_GETREGS64: i32 = 22;

pub const PTRACE_GETVRREGS: i32 = 18;

pub const PTRACE_GETVSRREGS: i32 = 27;

pub const PTRACE_GET_DEBUGREG: i32 = 25;

pub const PTRACE_SETEVRREGS: i32 = 21;

pub const PTRACE_SETREGS64: i32 = 23;

pub const PTRACE_SETVRREGS: i32 = 19;

pub const PTRACE_SETVSRREGS: i32 = 28;

pub const PTRACE_SET_DEBUGREG: i32 = 26;

pub const PTRACE_SINGLEBLOCK: i32 = 256;

pub const PTRACE_SYSEMU: i32 = 29;

pub const PTRACE_SYSEMU_SINGLESTEP: i32 = 30;

pub const PT_CCR: i32 = 38;

pub const PT_CTR: i32 = 35;

pub const PT_DAR: i32 = 41;

pub const PT_DSCR: i32 = 44;

pub const PT_DSISR: i32 = 42;

pub const PT_FPR0: i32 = 48;

pub const PT_FPSCR32: i32 = 113;

pub const PT_FPSCR: i32 = 80;

pub const PT_LNK: i32 = 36;

pub const PT_MSR: i32 = 33;

pub const PT_NIP: i32 = 32;

pub const PT_ORIG_R3: i32 = 34;

pub const PT_R0: i32 = 0;

pub const PT_R10: i32 = 10;

pub const PT_R11: i32 = 11;

pub const PT_R12: i32 = 12;

pub const PT_R13: i32 = 13;

pub const PT_R14: i32 = 14;

pub const PT_R15: i32 = 15;

pub const PT_R16: i32 = 16;

pub const PT_R17: i32 = 17;

pub const PT_R18: i32 = 18;

pub const PT_R19: i32 = 19;

pub const PT_R1: i32 = 1;

pub const PT_R20: i32 = 20;

pub const PT_R21: i32 = 21;

pub const PT_R22: i32 = 22;

pub const PT_R23: i32 = 23;

pub const PT_R24: i32 = 24;

pub const PT_R25: i32 = 25;

pub const PT_R26: i32 = 26;

pub const PT_R27: i32 = 27;

pub const PT_R28: i32 = 28;

pub const PT_R29: i32 = 29;

pub const PT_R2: i32 = 2;

pub const PT_R30: i32 = 30;

pub const PT_R31: i32 = 31;

pub const PT_R3: i32 = 3;

pub const PT_R4: i32 = 4;

pub const PT_R5: i32 = 5;

pub const PT_R6: i32 = 6;

pub const PT_R7: i32 = 7;

pub const PT_R8: i32 = 8;

pub const PT_R9: i32 = 9;

pub const PT_REGS_COUNT: i32 = 44;

pub const PT_RESULT: i32 = 43;

pub const PT_SOFTE: i32 = 39;

pub const PT_TRAP: i32 = 40;

pub const PT_VR0: i32 = 82;

pub const PT_VR0_32: i32 = 164;

pub const PT_VRSAVE: i32 = 148;

pub const PT_VRSAVE_32: i32 = 214;

pub const PT_VSCR: i32 = 147;

pub const PT_VSCR_32: i32 = 213;

pub const PT_VSR0: i32 = 150;

pub const PT_VSR0_32: i32 = 300;

pub const PT_VSR31: i32 = 212;

pub const PT_XER: i32 = 37;

pub const R_PPC64_ADDR14: i32 = 7;

pub const R_PPC64_ADDR14_BRNTAKEN: i32 = 9;

pub const R_PPC64_ADDR14_BRTAKEN: i32 = 8;

pub const R_PPC64_ADDR16: i32 = 3;

pub const R_PPC64_ADDR16_DS: i32 = 56;

pub const R_PPC64_ADDR16_HA: i32 = 6;

pub const R_PPC64_ADDR16_HI: i32 = 5;

pub const R_PPC64_ADDR16_HIGHER: i32 = 39;

pub const R_PPC64_ADDR16_HIGHERA: i32 = 40;

pub const R_PPC64_ADDR16_HIGHEST: i32 = 41;

pub const R_PPC64_ADDR16_HIGHESTA: i32 = 42;

pub const R_PPC64_ADDR16_LO: i32 = 4;

pub const R_PPC64_ADDR16_LO_DS: i32 = 57;

pub const R_PPC64_ADDR24: i32 = 2;

pub const R_PPC64_ADDR30: i32 = 37;

pub const R_PPC64_ADDR32: i32 = 1;

pub const R_PPC64_ADDR64: i32 = 38;

pub const R_PPC64_COPY: i32 = 19;

pub const R_PPC64_DTPMOD64: i32 = 68;

pub const R_PPC64_DTPREL16: i32 = 74;

pub const R_PPC64_DTPREL16_DS: i32 = 101;

pub const R_PPC64_DTPREL16_HA: i32 = 77;

pub const R_PPC64_DTPREL16_HI: i32 = 76;

pub const R_PPC64_DTPREL16_HIGHER: i32 = 103;

pub const R_PPC64_DTPREL16_HIGHERA: i32 = 104;

pub const R_PPC64_DTPREL16_HIGHEST: i32 = 105;

pub const R_PPC64_DTPREL16_HIGHESTA: i32 = 106;

pub const R_PPC64_DTPREL16_LO: i32 = 75;

pub const R_PPC64_DTPREL16_LO_DS: i32 = 102;

pub const R_PPC64_DTPREL64: i32 = 78;

pub const R_PPC64_ENTRY: i32 = 118;

pub const R_PPC64_GLOB_DAT: i32 = 20;

pub const R_PPC64_GOT16: i32 = 14;

pub const R_PPC64_GOT16_DS: i32 = 58;

pub const R_PPC64_GOT16_HA: i32 = 17;

pub const R_PPC64_GOT16_HI: i32 = 16;

pub const R_PPC64_GOT16_LO: i32 = 15;

pub const R_PPC64_GOT16_LO_DS: i32 = 59;

pub const R_PPC64_GOT_DTPREL16_DS: i32 = 91;

pub const R_PPC64_GOT_DTPREL16_HA: i32 = 94;

pub const R_PPC64_GOT_DTPREL16_HI: i32 = 93;

pub const R_PPC64_GOT_DTPREL16_LO_DS: i32 = 92;

pub const R_PPC64_GOT_TLSGD16: i32 = 79;

pub const R_PPC64_GOT_TLSGD16_HA: i32 = 82;

pub const R_PPC64_GOT_TLSGD16_HI: i32 = 81;

pub const R_PPC64_GOT_TLSGD16_LO: i32 = 80;

pub const R_PPC64_GOT_TLSLD16: i32 = 83;

pub const R_PPC64_GOT_TLSLD16_HA: i32 = 86;

pub const R_PPC64_GOT_TLSLD16_HI: i32 = 85;

pub const R_PPC64_GOT_TLSLD16_LO: i32 = 84;

pub const R_PPC64_GOT_TPREL16_DS: i32 = 87;

pub const R_PPC64_GOT_TPREL16_HA: i32 = 90;

pub const R_PPC64_GOT_TPREL16_HI: i32 = 89;

pub const R_PPC64_GOT_TPREL16_LO_DS: i32 = 88;

pub const R_PPC64_JMP_SLOT: i32 = 21;

pub const R_PPC64_NONE: i32 = 0;

pub const R_PPC64_NUM: i32 = 253;

pub const R_PPC64_PLT16_HA: i32 = 31;

pub const R_PPC64_PLT16_HI: i32 = 30;

pub const R_PPC64_PLT16_LO: i32 = 29;

pub const R_PPC64_PLT16_LO_DS: i32 = 60;

pub const R_PPC64_PLT32: i32 = 27;

pub const R_PPC64_PLT64: i32 = 45;

pub const R_PPC64_PLTGOT16: i32 = 52;

pub const R_PPC64_PLTGOT16_DS: i32 = 65;

pub const R_PPC64_PLTGOT16_HA: i32 = 55;

pub const R_PPC64_PLTGOT16_HI: i32 = 54;

pub const R_PPC64_PLTGOT16_LO: i32 = 53;

pub const R_PPC64_PLTGOT16_LO_DS: i32 = 66;

pub const R_PPC64_PLTREL32: i32 = 28;

pub const R_PPC64_PLTREL64: i32 = 46;

pub const R_PPC64_REL14: i32 = 11;

pub const R_PPC64_REL14_BRNTAKEN: i32 = 13;

pub const R_PPC64_REL14_BRTAKEN: i32 = 12;

pub const R_PPC64_REL16: i32 = 249;

pub const R_PPC64_REL16_HA: i32 = 252;

pub const R_PPC64_REL16_HI: i32 = 251;

pub const R_PPC64_REL16_LO: i32 = 250;

pub const R_PPC64_REL24: i32 = 10;

pub const R_PPC64_REL32: i32 = 26;

pub const R_PPC64_REL64: i32 = 44;

pub const R_PPC64_RELATIVE: i32 = 22;

pub const R_PPC64_SECTOFF: i32 = 33;

pub const R_PPC64_SECTOFF_DS: i32 = 61;

pub const R_PPC64_SECTOFF_HA: i32 = 36;

pub const R_PPC64_SECTOFF_HI: i32 = 35;

pub const R_PPC64_SECTOFF_LO: i32 = 34;

pub const R_PPC64_SECTOFF_LO_DS: i32 = 62;

pub const R_PPC64_TLS: i32 = 67;

pub const R_PPC64_TLSGD: i32 = 107;

pub const R_PPC64_TLSLD: i32 = 108;

pub const R_PPC64_TOC16: i32 = 47;

pub const R_PPC64_TOC16_DS: i32 = 63;

pub const R_PPC64_TOC16_HA: i32 = 50;

pub const R_PPC64_TOC16_HI: i32 = 49;

pub const R_PPC64_TOC16_LO: i32 = 48;

pub const R_PPC64_TOC16_LO_DS: i32 = 64;

pub const R_PPC64_TOC: i32 = 51;

pub const R_PPC64_TOCSAVE: i32 = 109;

pub const R_PPC64_TPREL16: i32 = 69;

pub const R_PPC64_TPREL16_DS: i32 = 95;

pub const R_PPC64_TPREL16_HA: i32 = 72;

pub const R_PPC64_TPREL16_HI: i32 = 71;

pub const R_PPC64_TPREL16_HIGHER: i32 = 97;

pub const R_PPC64_TPREL16_HIGHERA: i32 = 98;

pub const R_PPC64_TPREL16_HIGHEST: i32 = 99;

pub const R_PPC64_TPREL16_HIGHESTA: i32 = 100;

pub const R_PPC64_TPREL16_LO: i32 = 70;

pub const R_PPC64_TPREL16_LO_DS: i32 = 96;

pub const R_PPC64_TPREL64: i32 = 73;

pub const R_PPC64_UADDR16: i32 = 25;

pub const R_PPC64_UADDR32: i32 = 24;

pub const R_PPC64_UADDR64: i32 = 43;

pub const R_PPC_ADDR14: i32 = 7;

pub const R_PPC_ADDR14_BRNTAKEN: i32 = 9;

pub const R_PPC_ADDR14_BRTAKEN: i32 = 8;

pub const R_PPC_ADDR16: i32 = 3;

pub const R_PPC_ADDR16_HA: i32 = 6;

pub const R_PPC_ADDR16_HI: i32 = 5;

pub const R_PPC_ADDR16_LO: i32 = 4;

pub const R_PPC_ADDR24: i32 = 2;

pub const R_PPC_ADDR32: i32 = 1;

pub const R_PPC_COPY: i32 = 19;

pub const R_PPC_DTPMOD32: i32 = 68;

pub const R_PPC_DTPREL16: i32 = 74;

pub const R_PPC_DTPREL16_HA: i32 = 77;

pub const R_PPC_DTPREL16_HI: i32 = 76;

pub const R_PPC_DTPREL16_LO: i32 = 75;

pub const R_PPC_DTPREL32: i32 = 78;

pub const R_PPC_GLOB_DAT: i32 = 20;

pub const R_PPC_GOT16: i32 = 14;

pub const R_PPC_GOT16_HA: i32 = 17;

pub const R_PPC_GOT16_HI: i32 = 16;

pub const R_PPC_GOT16_LO: i32 = 15;

pub const R_PPC_GOT_DTPREL16: i32 = 91;

pub const R_PPC_GOT_DTPREL16_HA: i32 = 94;

pub const R_PPC_GOT_DTPREL16_HI: i32 = 93;

pub const R_PPC_GOT_DTPREL16_LO: i32 = 92;

pub const R_PPC_GOT_TLSGD16: i32 = 79;

pub const R_PPC_GOT_TLSGD16_HA: i32 = 82;

pub const R_PPC_GOT_TLSGD16_HI: i32 = 81;

pub const R_PPC_GOT_TLSGD16_LO: i32 = 80;

pub const R_PPC_GOT_TLSLD16: i32 = 83;

pub const R_PPC_GOT_TLSLD16_HA: i32 = 86;

pub const R_PPC_GOT_TLSLD16_HI: i32 = 85;

pub const R_PPC_GOT_TLSLD16_LO: i32 = 84;

pub const R_PPC_GOT_TPREL16: i32 = 87;

pub const R_PPC_GOT_TPREL16_HA: i32 = 90;

pub const R_PPC_GOT_TPREL16_HI: i32 = 89;

pub const R_PPC_GOT_TPREL16_LO: i32 = 88;

pub const R_PPC_JMP_SLOT: i32 = 21;

pub const R_PPC_LOCAL24PC: i32 = 23;

pub const R_PPC_NONE: i32 = 0;

pub const R_PPC_NUM: i32 = 95;

pub const R_PPC_PLT16_HA: i32 = 31;

pub const R_PPC_PLT16_HI: i32 = 30;

pub const R_PPC_PLT16_LO: i32 = 29;

pub const R_PPC_PLT32: i32 = 27;

pub const R_PPC_PLTREL24: i32 = 18;

pub const R_PPC_PLTREL32: i32 = 28;

pub const R_PPC_REL14: i32 = 11;

pub const R_PPC_REL14_BRNTAKEN: i32 = 13;

pub const R_PPC_REL14_BRTAKEN: i32 = 12;

pub const R_PPC_REL24: i32 = 10;

pub const R_PPC_REL32: i32 = 26;

pub const R_PPC_RELATIVE: i32 = 22;

pub const R_PPC_SDAREL16: i32 = 32;

pub const R_PPC_SECTOFF: i32 = 33;

pub const R_PPC_SECTOFF_HA: i32 = 36;

pub const R_PPC_SECTOFF_HI: i32 = 35;

pub const R_PPC_SECTOFF_LO: i32 = 34;

pub const R_PPC_TLS: i32 = 67;

pub const R_PPC_TPREL16: i32 = 69;

pub const R_PPC_TPREL16_HA: i32 = 72;

pub const R_PPC_TPREL16_HI: i32 = 71;

pub const R_PPC_TPREL16_LO: i32 = 70;

pub const R_PPC_TPREL32: i32 = 73;

pub const R_PPC_UADDR16: i32 = 25;

pub const R_PPC_UADDR32: i32 = 24;

pub const SIO_CONFIG_RA: i32 = 920;

pub const SIO_CONFIG_RD: i32 = 921;

pub const STACK_FRAME_LR_SAVE: i32 = 2;

pub const STACK_FRAME_MARKER: i32 = 12;

pub const STACK_FRAME_MIN_SIZE: i32 = 32;

pub const STACK_FRAME_OVERHEAD: i32 = 112;

pub const STACK_FRAME_REGS_MARKER: crate::ctypes::c_ulong = 1397179730;

pub const STACK_FRAME_WITH_PT_REGS: crate::ctypes::c_ulong = 496;

pub const STACK_INT_FRAME_SIZE: crate::ctypes::c_ulong = 784;

pub const STACK_RND_MASK: i32 = 16383;

pub const TRAP_FLAGS_MASK: i32 = 1;

pub const TS_FPROFFSET: i32 = 1;

pub const TS_FPRWIDTH: i32 = 2;

pub const TS_VSRLOWOFFSET: i32 = 0;

pub const USER_REDZONE_SIZE: i32 = 512;

pub const VM_DATA_DEFAULT_FLAGS64: i32 = 115;

pub const _CHRP_IBM: i32 = 5;

pub const _CHRP_Motorola: i32 = 4;

pub const _CHRP_Pegasos: i32 = 6;

pub const _CHRP_briq: i32 = 7;

pub const _PREP_Bull: i32 = 3;

pub const _PREP_Firm: i32 = 2;

pub const _PREP_IBM: i32 = 0;

pub const _PREP_Motorola: i32 = 1;

pub const __NR_accept4: i32 = 344;

pub const __NR_accept: i32 = 330;

pub const __NR_add_key: i32 = 269;

pub const __NR_afs_syscall: i32 = 137;

pub const __NR_alarm: i32 = 27;

pub const __NR_bind: i32 = 327;

pub const __NR_bpf: i32 = 361;

pub const __NR_capget: i32 = 183;

pub const __NR_capset: i32 = 184;

pub const __NR_chown: i32 = 181;

pub const __NR_clock_adjtime: i32 = 347;

pub const __NR_clock_getres: i32 = 247;

pub const __NR_clock_gettime: i32 = 246;

pub const __NR_clock_nanosleep: i32 = 248;

pub const __NR_clock_settime: i32 = 245;

pub const __NR_connect: i32 = 328;

pub const __NR_copy_file_range: i32 = 379;

pub const __NR_create_module: i32 = 127;

pub const __NR_dup3: i32 = 316;

pub const __NR_epoll_create1: i32 = 315;

pub const __NR_epoll_create: i32 = 236;

pub const __NR_epoll_ctl: i32 = 237;

pub const __NR_epoll_pwait: i32 = 303;

pub const __NR_epoll_wait: i32 = 238;

pub const __NR_eventfd2: i32 = 314;

pub const __NR_eventfd: i32 = 307;

pub const __NR_execveat: i32 = 362;

pub const __NR_exit_group: i32 = 234;

pub const __NR_faccessat: i32 = 298;

pub const __NR_fadvise64: i32 = 233;

pub const __NR_fallocate: i32 = 309;

pub const __NR_fanotify_init: i32 = 323;

pub const __NR_fanotify_mark: i32 = 324;

pub const __NR_fchmodat: i32 = 297;

pub const __NR_fchownat: i32 = 289;

pub const __NR_fgetxattr: i32 = 214;

pub const __NR_finit_module: i32 = 353;

pub const __NR_flistxattr: i32 = 217;

pub const __NR_fremovexattr: i32 = 220;

pub const __NR_fsetxattr: i32 = 211;

pub const __NR_fstatfs64: i32 = 253;

pub const __NR_futex: i32 = 221;

pub const __NR_futimesat: i32 = 290;

pub const __NR_get_kernel_syms: i32 = 130;

pub const __NR_get_mempolicy: i32 = 260;

pub const __NR_get_robust_list: i32 = 299;

pub const __NR_getcpu: i32 = 302;

pub const __NR_getcwd: i32 = 182;

pub const __NR_getdents64: i32 = 202;

pub const __NR_getpeername: i32 = 332;

pub const __NR_getpmsg: i32 = 187;

pub const __NR_getrandom: i32 = 359;

pub const __NR_getresgid: i32 = 170;

pub const __NR_getrlimit: i32 = 76;

pub const __NR_getsockname: i32 = 331;

pub const __NR_getsockopt: i32 = 340;

pub const __NR_gettid: i32 = 207;

pub const __NR_getxattr: i32 = 212;

pub const __NR_inotify_add_watch: i32 = 276;

pub const __NR_inotify_init1: i32 = 318;

pub const __NR_inotify_init: i32 = 275;

pub const __NR_inotify_rm_watch: i32 = 277;

pub const __NR_io_cancel: i32 = 231;

pub const __NR_io_destroy: i32 = 228;

pub const __NR_io_getevents: i32 = 229;

pub const __NR_io_pgetevents: i32 = 388;

pub const __NR_io_setup: i32 = 227;

pub const __NR_io_submit: i32 = 230;

pub const __NR_ioperm: i32 = 101;

pub const __NR_iopl: i32 = 110;

pub const __NR_ioprio_get: i32 = 274;

pub const __NR_ioprio_set: i32 = 273;

pub const __NR_kcmp: i32 = 354;

pub const __NR_kexec_file_load: i32 = 382;

pub const __NR_kexec_load: i32 = 268;

pub const __NR_keyctl: i32 = 271;

pub const __NR_lgetxattr: i32 = 213;

pub const __NR_linkat: i32 = 294;

pub const __NR_listen: i32 = 329;

pub const __NR_listxattr: i32 = 215;

pub const __NR_llistxattr: i32 = 216;

pub const __NR_lookup_dcookie: i32 = 235;

pub const __NR_lremovexattr: i32 = 219;

pub const __NR_lsetxattr: i32 = 210;

pub const __NR_madvise: i32 = 205;

pub const __NR_mbind: i32 = 259;

pub const __NR_membarrier: i32 = 365;

pub const __NR_memfd_create: i32 = 360;

pub const __NR_migrate_pages: i32 = 258;

pub const __NR_mincore: i32 = 206;

pub const __NR_mkdirat: i32 = 287;

pub const __NR_mknodat: i32 = 288;

pub const __NR_mlock2: i32 = 378;

pub const __NR_mmap: i32 = 90;

pub const __NR_modify_ldt: i32 = 123;

pub const __NR_move_pages: i32 = 301;

pub const __NR_mq_getsetattr: i32 = 267;

pub const __NR_mq_notify: i32 = 266;

pub const __NR_mq_open: i32 = 262;

pub const __NR_mq_timedreceive: i32 = 265;

pub const __NR_mq_timedsend: i32 = 264;

pub const __NR_mq_unlink: i32 = 263;

pub const __NR_msgctl: i32 = 402;

pub const __NR_msgget: i32 = 399;

pub const __NR_msgrcv: i32 = 401;

pub const __NR_msgsnd: i32 = 400;

pub const __NR_multiplexer: i32 = 201;

pub const __NR_name_to_handle_at: i32 = 345;

pub const __NR_newfstatat: i32 = 291;

pub const __NR_nfsservctl: i32 = 168;

pub const __NR_open_by_handle_at: i32 = 346;

pub const __NR_openat: i32 = 286;

pub const __NR_pciconfig_iobase: i32 = 200;

pub const __NR_pciconfig_read: i32 = 198;

pub const __NR_pciconfig_write: i32 = 199;

pub const __NR_perf_event_open: i32 = 319;

pub const __NR_pipe2: i32 = 317;

pub const __NR_pivot_root: i32 = 203;

pub const __NR_pkey_alloc: i32 = 384;

pub const __NR_pkey_free: i32 = 385;

pub const __NR_pkey_mprotect: i32 = 386;

pub const __NR_poll: i32 = 167;

pub const __NR_ppoll: i32 = 281;

pub const __NR_prctl: i32 = 171;

pub const __NR_pread64: i32 = 179;

pub const __NR_preadv2: i32 = 380;

pub const __NR_preadv: i32 = 320;

pub const __NR_prlimit64: i32 = 325;

pub const __NR_process_vm_readv: i32 = 351;

pub const __NR_process_vm_writev: i32 = 352;

pub const __NR_pselect6: i32 = 280;

pub const __NR_putpmsg: i32 = 188;

pub const __NR_pwrite64: i32 = 180;

pub const __NR_pwritev2: i32 = 381;

pub const __NR_pwritev: i32 = 321;

pub const __NR_query_module: i32 = 166;

pub const __NR_readahead: i32 = 191;

pub const __NR_readlinkat: i32 = 296;

pub const __NR_recv: i32 = 336;

pub const __NR_recvfrom: i32 = 337;

pub const __NR_recvmmsg: i32 = 343;

pub const __NR_recvmsg: i32 = 342;

pub const __NR_remap_file_pages: i32 = 239;

pub const __NR_removexattr: i32 = 218;

pub const __NR_renameat2: i32 = 357;

pub const __NR_renameat: i32 = 293;

pub const __NR_request_key: i32 = 270;

pub const __NR_rseq: i32 = 387;

pub const __NR_rt_sigaction: i32 = 173;

pub const __NR_rt_sigpending: i32 = 175;

pub const __NR_rt_sigprocmask: i32 = 174;

pub const __NR_rt_sigqueueinfo: i32 = 177;

pub const __NR_rt_sigreturn: i32 = 172;

pub const __NR_rt_sigsuspend: i32 = 178;

pub const __NR_rt_sigtimedwait: i32 = 176;

pub const __NR_rt_tgsigqueueinfo: i32 = 322;

pub const __NR_rtas: i32 = 255;

pub const __NR_sched_getaffinity: i32 = 223;

pub const __NR_sched_getattr: i32 = 356;

pub const __NR_sched_setaffinity: i32 = 222;

pub const __NR_sched_setattr: i32 = 355;

pub const __NR_seccomp: i32 = 358;

pub const __NR_select: i32 = 82;

pub const __NR_semctl: i32 = 394;

pub const __NR_semget: i32 = 393;

pub const __NR_semtimedop: i32 = 392;

pub const __NR_send: i32 = 334;

pub const __NR_sendfile: i32 = 186;

pub const __NR_sendmmsg: i32 = 349;

pub const __NR_sendmsg: i32 = 341;

pub const __NR_sendto: i32 = 335;

pub const __NR_set_mempolicy: i32 = 261;

pub const __NR_set_robust_list: i32 = 300;

pub const __NR_set_tid_address: i32 = 232;

pub const __NR_setns: i32 = 350;

pub const __NR_setresgid: i32 = 169;

pub const __NR_setsockopt: i32 = 339;

pub const __NR_setxattr: i32 = 209;

pub const __NR_shmat: i32 = 397;

pub const __NR_shmctl: i32 = 396;

pub const __NR_shmdt: i32 = 398;

pub const __NR_shmget: i32 = 395;

pub const __NR_shutdown: i32 = 338;

pub const __NR_sigaltstack: i32 = 185;

pub const __NR_signalfd4: i32 = 313;

pub const __NR_signalfd: i32 = 305;

pub const __NR_socket: i32 = 326;

pub const __NR_socketpair: i32 = 333;

pub const __NR_splice: i32 = 283;

pub const __NR_spu_create: i32 = 279;

pub const __NR_spu_run: i32 = 278;

pub const __NR_statfs64: i32 = 252;

pub const __NR_statx: i32 = 383;

pub const __NR_subpage_prot: i32 = 310;

pub const __NR_swapcontext: i32 = 249;

pub const __NR_switch_endian: i32 = 363;

pub const __NR_symlinkat: i32 = 295;

pub const __NR_sync_file_range2: i32 = 308;

pub const __NR_syncfs: i32 = 348;

pub const __NR_sys_debug_setcontext: i32 = 256;

pub const __NR_tee: i32 = 284;

pub const __NR_tgkill: i32 = 250;

pub const __NR_time: i32 = 13;

pub const __NR_timer_create: i32 = 240;

pub const __NR_timer_delete: i32 = 244;

pub const __NR_timer_getoverrun: i32 = 243;

pub const __NR_timer_gettime: i32 = 242;

pub const __NR_timer_settime: i32 = 241;

pub const __NR_timerfd_create: i32 = 306;

pub const __NR_timerfd_gettime: i32 = 312;

pub const __NR_timerfd_settime: i32 = 311;

pub const __NR_tkill: i32 = 208;

pub const __NR_tuxcall: i32 = 225;

pub const __NR_ugetrlimit: i32 = 190;

pub const __NR_unlinkat: i32 = 292;

pub const __NR_unshare: i32 = 282;

pub const __NR_userfaultfd: i32 = 364;

pub const __NR_utime: i32 = 30;

pub const __NR_utimensat: i32 = 304;

pub const __NR_utimes: i32 = 251;

pub const __NR_vfork: i32 = 189;

pub const __NR_vm86: i32 = 113;

pub const __NR_vmsplice: i32 = 285;

pub const __NR_waitid: i32 = 272;

pub const __SIGNAL_FRAMESIZE32: i32 = 64;

pub const __SIGNAL_FRAMESIZE: i32 = 128;

pub type MCE_Disposition = crate::ctypes::c_uint;

pub type MCE_EratErrorType = crate::ctypes::c_uint;

pub type MCE_ErrorClass = crate::ctypes::c_uint;

pub type MCE_ErrorType = crate::ctypes::c_uint;

pub type MCE_Initiator = crate::ctypes::c_uint;

pub type MCE_LinkErrorType = crate::ctypes::c_uint;

pub type MCE_RaErrorType = crate::ctypes::c_uint;

pub type MCE_Severity = crate::ctypes::c_uint;

pub type MCE_SlbErrorType = crate::ctypes::c_uint;

pub type MCE_TlbErrorType = crate::ctypes::c_uint;

pub type MCE_UeErrorType = crate::ctypes::c_uint;

pub type MCE_UserErrorType = crate::ctypes::c_uint;

pub type MCE_Version = crate::ctypes::c_uint;

pub type compat_elf_gregset_t = elf_gregset_t32;

pub type elf_greg_t = elf_greg_t64;

pub type elf_greg_t32 = crate::ctypes::c_uint;

pub type elf_gregset_t32 = [elf_greg_t32; 48usize];

pub type elf_vrreg_t = __vector128;

pub type elf_vrregset_t = [elf_vrreg_t; 34usize];

pub type elf_vrregset_t32 = [elf_vrreg_t; 33usize];

pub type elf_vsrreghalf_t32 = [elf_fpreg_t; 32usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_BASE_PLATFORM"]
    pub fn ELF_BASE_PLATFORM() -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_CORE_EFLAGS"]
    pub fn ELF_CORE_EFLAGS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_MASK"]
    pub fn HPAGE_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_SHIFT"]
    pub fn HPAGE_SHIFT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HPAGE_SIZE"]
    pub fn HPAGE_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_HUGETLB_PAGE_ORDER"]
    pub fn HUGETLB_PAGE_ORDER() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_INIT_SP"]
    pub fn INIT_SP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_INIT_SP_LIMIT"]
    pub fn INIT_SP_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYSICAL_START"]
    pub fn PHYSICAL_START() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__IO_BASE"]
    pub fn _IO_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__ISA_MEM_BASE"]
    pub fn _ISA_MEM_BASE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pack_fe01"]
    pub fn __pack_fe01(fpmode: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_readb"]
    pub fn __raw_readb(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_readl"]
    pub fn __raw_readl(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_readq"]
    pub fn __raw_readq(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_readw"]
    pub fn __raw_readw(addr: *const crate::ctypes::c_void) -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_readb"]
    pub fn __raw_rm_readb(paddr: *mut crate::ctypes::c_void) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_readl"]
    pub fn __raw_rm_readl(paddr: *mut crate::ctypes::c_void) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_readq"]
    pub fn __raw_rm_readq(paddr: *mut crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_readw"]
    pub fn __raw_rm_readw(paddr: *mut crate::ctypes::c_void) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_writeb"]
    pub fn __raw_rm_writeb(val: u8_, paddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_writel"]
    pub fn __raw_rm_writel(val: u32_, paddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_writeq"]
    pub fn __raw_rm_writeq(val: u64_, paddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_writeq_be"]
    pub fn __raw_rm_writeq_be(val: u64_, paddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_rm_writew"]
    pub fn __raw_rm_writew(val: u16_, paddr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writeb"]
    pub fn __raw_writeb(v: crate::ctypes::c_uchar, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writel"]
    pub fn __raw_writel(v: crate::ctypes::c_uint, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writeq"]
    pub fn __raw_writeq(v: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writeq_be"]
    pub fn __raw_writeq_be(v: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___raw_writew"]
    pub fn __raw_writew(v: crate::ctypes::c_ushort, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___unpack_fe01"]
    pub fn __unpack_fe01(msr_bits: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__insl"]
    pub fn _insl(
        addr: *const u32_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim__insw"]
    pub fn _insw(
        addr: *const u16_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim__outsl"]
    pub fn _outsl(
        addr: *mut u32_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim__outsw"]
    pub fn _outsw(
        addr: *mut u16_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_core_mask"]
    pub fn cpu_core_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_msr_ri"]
    pub fn cpu_has_msr_ri() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_l2_cache_mask"]
    pub fn cpu_l2_cache_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_sibling_mask"]
    pub fn cpu_sibling_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_smallcore_mask"]
    pub fn cpu_smallcore_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_hard_smp_processor_id"]
    pub fn get_hard_smp_processor_id(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_8"]
    pub fn in_8(addr: *const u8_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_be16"]
    pub fn in_be16(addr: *const u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_be32"]
    pub fn in_be32(addr: *const u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_be64"]
    pub fn in_be64(addr: *const u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_le16"]
    pub fn in_le16(addr: *const u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_le32"]
    pub fn in_le32(addr: *const u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_le64"]
    pub fn in_le64(addr: *const u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_cache"]
    pub fn ioremap_cache(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_uc"]
    pub fn ioremap_uc(
        offset: resource_size_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iosync"]
    pub fn iosync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_ioremap_addr"]
    pub fn is_ioremap_addr(x: *const crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_syscall_success"]
    pub fn is_syscall_success(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_8"]
    pub fn out_8(addr: *mut u8_, val: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_be16"]
    pub fn out_be16(addr: *mut u16_, val: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_be32"]
    pub fn out_be32(addr: *mut u32_, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_be64"]
    pub fn out_be64(addr: *mut u64_, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_le16"]
    pub fn out_le16(addr: *mut u16_, val: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_le32"]
    pub fn out_le32(addr: *mut u32_, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_out_le64"]
    pub fn out_le64(addr: *mut u64_, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_is_leaf"]
    pub fn p4d_is_leaf(p4d: p4d_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_to_virt"]
    pub fn phys_to_virt(address: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_pgtable"]
    pub fn pmd_pgtable(pmd: pmd_t) -> pgtable_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ppc_elf_core_copy_regs"]
    pub fn ppc_elf_core_copy_regs(elf_regs: *mut elf_greg_t64, regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_frag_get"]
    pub fn pte_frag_get(ctx: *mut mm_context_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_frag_set"]
    pub fn pte_frag_set(ctx: *mut mm_context_t, p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_add_return_ip"]
    pub fn regs_add_return_ip(regs: *mut pt_regs, offset: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_is_unrecoverable"]
    pub fn regs_is_unrecoverable(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_set_recoverable"]
    pub fn regs_set_recoverable(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_set_return_ip"]
    pub fn regs_set_return_ip(regs: *mut pt_regs, ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_set_return_msr"]
    pub fn regs_set_return_msr(regs: *mut pt_regs, msr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_set_unrecoverable"]
    pub fn regs_set_unrecoverable(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_within_kernel_stack"]
    pub fn regs_within_kernel_stack(
        regs: *mut pt_regs,
        addr: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_hard_smp_processor_id"]
    pub fn set_hard_smp_processor_id(
        cpu: crate::ctypes::c_int,
        phys: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_return_regs_changed"]
    pub fn set_return_regs_changed();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_trap"]
    pub fn set_trap(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_trap_norestart"]
    pub fn set_trap_norestart(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trap_is_scv"]
    pub fn trap_is_scv(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trap_is_syscall"]
    pub fn trap_is_syscall(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trap_is_unsupported_scv"]
    pub fn trap_is_unsupported_scv(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trap_norestart"]
    pub fn trap_norestart(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_phys"]
    pub fn virt_to_phys(address: *mut crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __early_start();
}

unsafe extern "C" {
    pub fn __ioremap_caller(
        arg1: phys_addr_t,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
        caller: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __machine_check_early_realmode_p10(
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __machine_check_early_realmode_p7(
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __machine_check_early_realmode_p8(
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __machine_check_early_realmode_p9(
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn _insb(
        addr: *const u8_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _insl_ns(
        addr: *const u32_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _insw_ns(
        addr: *const u16_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _memcpy_fromio(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn _memcpy_toio(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn _memset_io(
        addr: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn _outsb(
        addr: *mut u8_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _outsl_ns(
        addr: *mut u32_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _outsw_ns(
        addr: *mut u16_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn addr_to_pfn(
        regs: *mut pt_regs,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arch300_idle_type(
        stop_psscr_val: crate::ctypes::c_ulong,
        stop_psscr_mask: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn check_legacy_ioport(
        base_port: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clear_mce_pending_irq_work();
}

unsafe extern "C" {
    pub fn clear_user_page(
        page: *mut crate::ctypes::c_void,
        vaddr: crate::ctypes::c_ulong,
        pg: *mut page,
    );
}

unsafe extern "C" {
    pub fn copy_user_page(
        to: *mut crate::ctypes::c_void,
        from: *mut crate::ctypes::c_void,
        vaddr: crate::ctypes::c_ulong,
        p: *mut page,
    );
}

unsafe extern "C" {
    pub fn cpu_to_chip_id(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_to_core_id(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_ioremap(
        pa: phys_addr_t,
        offset: phys_addr_t,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
        caller: *mut crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn do_mathemu(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_spe_mathemu(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_syscall_trace_enter(regs: *mut pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn do_syscall_trace_leave(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn early_ioremap_range(
        ea: crate::ctypes::c_ulong,
        pa: phys_addr_t,
        size: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn early_pte_alloc_kernel(
        pmdp: *mut pmd_t,
        va: crate::ctypes::c_ulong,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn enter_vmx_ops() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn enter_vmx_usercopy() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn exit_vmx_ops(dest: *mut crate::ctypes::c_void) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn exit_vmx_usercopy() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fix_alignment(arg1: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn flush_and_reload_slb();
}

unsafe extern "C" {
    pub fn flush_erat();
}

unsafe extern "C" {
    pub fn generic_check_cpu_restart(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn generic_cpu_die(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn generic_cpu_disable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn generic_secondary_smp_init();
}

unsafe extern "C" {
    pub fn generic_set_cpu_dead(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn generic_set_cpu_up(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn get_endian(
        tsk: *mut task_struct,
        adr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_fpexc_mode(
        tsk: *mut task_struct,
        adr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_mce_event(
        mce: *mut machine_check_event,
        release: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_unalign_ctl(
        tsk: *mut task_struct,
        adr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioremap(
        address: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_coherent(
        address: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_phb(
        paddr: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_prot(
        address: phys_addr_t,
        size: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wc(
        address: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn is_cpu_dead(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn isa206_idle_insn_mayloss(
        type_: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn isa300_idle_stop_mayloss(
        psscr_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn isa300_idle_stop_noloss(
        psscr_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn load_fp_state(fp: *mut thread_fp_state);
}

unsafe extern "C" {
    pub fn load_vr_state(vr: *mut thread_vr_state);
}

unsafe extern "C" {
    pub fn machine_check_print_event_info(
        evt: *mut machine_check_event,
        user_mode: bool_,
        in_guest: bool_,
    );
}

unsafe extern "C" {
    pub fn machine_check_queue_event();
}

unsafe extern "C" {
    pub fn mark_initmem_nx();
}

unsafe extern "C" {
    pub fn mce_common_process_ue(regs: *mut pt_regs, mce_err: *mut mce_error_info);
}

unsafe extern "C" {
    pub fn mce_init();
}

unsafe extern "C" {
    pub fn mce_irq_work_queue();
}

unsafe extern "C" {
    pub fn mce_register_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mce_run_irq_context_handlers();
}

unsafe extern "C" {
    pub fn mce_unregister_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pgtable_cache_add(shift: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn pnv_power9_force_smt4_catch();
}

unsafe extern "C" {
    pub fn pnv_power9_force_smt4_release();
}

unsafe extern "C" {
    pub fn power7_idle_type(type_: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn release_mce_event();
}

unsafe extern "C" {
    pub fn relocate(final_address: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn save_mce_event(
        regs: *mut pt_regs,
        handled: crate::ctypes::c_long,
        mce_err: *mut mce_error_info,
        nip: u64,
        addr: u64,
        phys_addr: u64,
    );
}

unsafe extern "C" {
    pub fn set_endian(
        tsk: *mut task_struct,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_fpexc_mode(
        tsk: *mut task_struct,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_mce_pending_irq_work();
}

unsafe extern "C" {
    pub fn set_unalign_ctl(
        tsk: *mut task_struct,
        val: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_generic_cpu_bootable(nr: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_generic_give_timebase();
}

unsafe extern "C" {
    pub fn smp_generic_kick_cpu(nr: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_generic_take_timebase();
}

unsafe extern "C" {
    pub fn smp_handle_nmi_ipi(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_init_cell();
}

unsafe extern "C" {
    pub fn smp_init_pSeries();
}

unsafe extern "C" {
    pub fn smp_ipi_demux() -> irqreturn_t;
}

unsafe extern "C" {
    pub fn smp_ipi_demux_relaxed() -> irqreturn_t;
}

unsafe extern "C" {
    pub fn smp_mpic_probe();
}

unsafe extern "C" {
    pub fn smp_mpic_setup_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn smp_muxed_ipi_message_pass(
        cpu: crate::ctypes::c_int,
        msg: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn smp_muxed_ipi_set_message(
        cpu: crate::ctypes::c_int,
        msg: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn smp_release_cpus();
}

unsafe extern "C" {
    pub fn smp_request_message_ipi(
        virq: crate::ctypes::c_int,
        message: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_send_debugger_break();
}

unsafe extern "C" {
    pub fn smp_send_nmi_ipi(
        cpu: crate::ctypes::c_int,
        fn_: ::core::option::Option<unsafe extern "C" fn(arg1: *mut pt_regs)>,
        delay_us: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_send_safe_nmi_ipi(
        cpu: crate::ctypes::c_int,
        fn_: ::core::option::Option<unsafe extern "C" fn(arg1: *mut pt_regs)>,
        delay_us: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_setup_cpu_maps();
}

unsafe extern "C" {
    pub fn speround_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn start_secondary(unused: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn start_secondary_resume();
}

unsafe extern "C" {
    pub fn start_thread(
        regs: *mut pt_regs,
        fdptr: crate::ctypes::c_ulong,
        sp: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn store_fp_state(fp: *mut thread_fp_state);
}

unsafe extern "C" {
    pub fn store_vr_state(vr: *mut thread_vr_state);
}

unsafe extern "C" {
    pub fn validate_sp(
        sp: crate::ctypes::c_ulong,
        p: *mut task_struct,
        nbytes: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vmalloc_to_phys(
        vmalloc_addr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __secondary_hold: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __secondary_hold_acknowledge: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __secondary_hold_spinloop: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut boot_cpu_hwid: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut boot_cpuid: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut booting_thread_hwid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut chip_id_lookup_table: *mut crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut coregroup_enabled: bool_;
}

unsafe extern "C" {
    pub static mut cpu_l2_cache_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_pvr: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut cpu_smallcore_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut cpu_to_phys_id: *mut u32_;
}

unsafe extern "C" {
    pub static mut cpuidle_disable: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut dcache_bsize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut empty_zero_page: [crate::ctypes::c_ulong; 0usize];
}

unsafe extern "C" {
    pub static mut has_big_cores: bool_;
}

unsafe extern "C" {
    pub static mut hpage_shift: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut icache_bsize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ioremap_bot: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut isa_bridge_pcidev: *mut pci_dev;
}

unsafe extern "C" {
    pub static mut isa_io_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut isa_io_special: bool_;
}

unsafe extern "C" {
    pub static mut isa_mem_base: resource_size_t;
}

unsafe extern "C" {
    pub static mut kernstart_addr: phys_addr_t;
}

unsafe extern "C" {
    pub static mut kernstart_virt_addr: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut memstart_addr: phys_addr_t;
}

unsafe extern "C" {
    pub static mut pci_dram_offset: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut powersave_nap: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ppc_pci_io: ppc_pci_io;
}

unsafe extern "C" {
    pub static mut secondary_current: *mut task_struct;
}

unsafe extern "C" {
    pub static mut smp_ipi_name: [*const crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut smp_ops: *mut smp_ops_t;
}

unsafe extern "C" {
    pub static mut smt_enabled_at_boot: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut spinning_secondaries: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut swapper_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut thread_group_l1_cache_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut thread_group_l2_cache_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut thread_group_l3_cache_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut thread_group_shares_l2: bool_;
}

unsafe extern "C" {
    pub static mut thread_group_shares_l3: bool_;
}

unsafe extern "C" {
    pub static mut ucache_bsize: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static protection_map: [pgprot_t; 16usize];
}
