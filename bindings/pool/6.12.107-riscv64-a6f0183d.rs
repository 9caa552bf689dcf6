// What 6.12.107-riscv64-a6f0183d brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const OPT_ZONE_DMA: i32 = 1;

pub type __builtin_va_list = *mut crate::ctypes::c_void;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __riscv_ctx_hdr {
    pub magic: __u32,
    pub size: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __riscv_d_ext_state {
    pub f: [__u64; 32usize],
    pub fcsr: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __riscv_f_ext_state {
    pub f: [__u32; 32usize],
    pub fcsr: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __riscv_v_ext_state {
    pub vstart: crate::ctypes::c_ulong,
    pub vl: crate::ctypes::c_ulong,
    pub vtype: crate::ctypes::c_ulong,
    pub vcsr: crate::ctypes::c_ulong,
    pub vlenb: crate::ctypes::c_ulong,
    pub datap: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_tlbflush_unmap_batch {
    pub cpumask: cpumask,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_uprobe_task {
    pub saved_cause: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 2usize],
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
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub ra: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub s: [crate::ctypes::c_ulong; 12usize],
    pub fstate: __riscv_d_ext_state,
    pub bad_cause: crate::ctypes::c_ulong,
    pub riscv_v_flags: u32_,
    pub vstate_ctrl: u32_,
    pub vstate: __riscv_v_ext_state,
    pub align_ctl: crate::ctypes::c_ulong,
    pub kernel_vstate: __riscv_v_ext_state,
    pub force_icache_flush: bool_,
    pub prev_cpu: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct __riscv_extra_ext_header {
    pub __padding: [__u32; 129usize],
    pub reserved: __u32,
    pub hdr: __riscv_ctx_hdr,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct __riscv_q_ext_state {
    pub f: [__u64; 64usize],
    pub fcsr: __u32,
    pub reserved: [__u32; 3usize],
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub union __riscv_fp_state {
    pub f: __riscv_f_ext_state,
    pub d: __riscv_d_ext_state,
    pub q: __riscv_q_ext_state,
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
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub span_seqlock: seqlock_t,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 11usize],
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
pub struct arch_probe_insn {
    pub insn: *mut probe_opcode_t,
    pub handler: probes_handler_t,
    pub restore: crate::ctypes::c_ulong,
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
    dma_coherent: bool_ as u8 = _bits_offline_disabled 5 1
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 6 1

#[repr(C)]
pub struct mm_context_t {
    pub id: atomic_long_t,
    pub vdso: *mut crate::ctypes::c_void,
    pub icache_stale_mask: cpumask_t,
    pub force_icache_flush: bool_,
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
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub a3: crate::ctypes::c_ulong,
    pub a4: crate::ctypes::c_ulong,
    pub a5: crate::ctypes::c_ulong,
    pub a6: crate::ctypes::c_ulong,
    pub a7: crate::ctypes::c_ulong,
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
pub struct scatterlist {
    pub page_link: crate::ctypes::c_ulong,
    pub offset: crate::ctypes::c_uint,
    pub length: crate::ctypes::c_uint,
    pub dma_address: dma_addr_t,
}

#[repr(C)]
pub struct sigaction {
    pub sa_handler: __sighandler_t,
    pub sa_flags: crate::ctypes::c_ulong,
    pub sa_mask: sigset_t,
}

#[repr(C)]
pub struct user_regs_struct {
    pub pc: crate::ctypes::c_ulong,
    pub ra: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub gp: crate::ctypes::c_ulong,
    pub tp: crate::ctypes::c_ulong,
    pub t0: crate::ctypes::c_ulong,
    pub t1: crate::ctypes::c_ulong,
    pub t2: crate::ctypes::c_ulong,
    pub s0: crate::ctypes::c_ulong,
    pub s1: crate::ctypes::c_ulong,
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub a3: crate::ctypes::c_ulong,
    pub a4: crate::ctypes::c_ulong,
    pub a5: crate::ctypes::c_ulong,
    pub a6: crate::ctypes::c_ulong,
    pub a7: crate::ctypes::c_ulong,
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
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 17usize],
}

pub type arch_spinlock_t = atomic_t;

pub type elf_fpregset_t = __riscv_fp_state;

pub type elf_gregset_t = user_regs_struct;

pub type probes_handler_t = ::core::option::Option<
    unsafe extern "C" fn(
        opcode: u32_,
        addr: crate::ctypes::c_ulong,
        arg1: *mut pt_regs,
    ) -> bool_,
>;

#[repr(C)]
#[repr(align(16))]
pub struct __sc_riscv_v_state {
    pub v_state: __riscv_v_ext_state,
}

#[repr(C)]
#[repr(align(16))]
pub struct sigcontext {
    pub sc_regs: user_regs_struct,
    pub anon__sc_fpregs: sigcontext__sc_fpregs,
}

#[repr(C)]
#[repr(align(16))]
pub union sigcontext__sc_fpregs {
    pub sc_fpregs: __riscv_fp_state,
    pub sc_extdesc: __riscv_extra_ext_header,
}

#[repr(C)]
pub struct alt_entry {
    pub old_offset: s32,
    pub alt_offset: s32,
    pub vendor_id: u16_,
    pub alt_len: u16_,
    pub patch_id: u32_,
}

#[repr(C)]
pub struct arch_uprobe {
    pub anon__insn: arch_uprobe__insn,
    pub api: arch_probe_insn,
    pub insn_size: crate::ctypes::c_ulong,
    pub simulate: bool_,
}

#[repr(C)]
pub struct cacheinfo {
    pub id: crate::ctypes::c_uint,
    pub type_: cache_type,
    pub level: crate::ctypes::c_uint,
    pub coherency_line_size: crate::ctypes::c_uint,
    pub number_of_sets: crate::ctypes::c_uint,
    pub ways_of_associativity: crate::ctypes::c_uint,
    pub physical_line_partition: crate::ctypes::c_uint,
    pub size: crate::ctypes::c_uint,
    pub shared_cpu_map: cpumask_t,
    pub attributes: crate::ctypes::c_uint,
    pub fw_token: *mut crate::ctypes::c_void,
    pub disable_sysfs: bool_,
    pub priv_: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct compat_user_regs_struct {
    pub pc: compat_ulong_t,
    pub ra: compat_ulong_t,
    pub sp: compat_ulong_t,
    pub gp: compat_ulong_t,
    pub tp: compat_ulong_t,
    pub t0: compat_ulong_t,
    pub t1: compat_ulong_t,
    pub t2: compat_ulong_t,
    pub s0: compat_ulong_t,
    pub s1: compat_ulong_t,
    pub a0: compat_ulong_t,
    pub a1: compat_ulong_t,
    pub a2: compat_ulong_t,
    pub a3: compat_ulong_t,
    pub a4: compat_ulong_t,
    pub a5: compat_ulong_t,
    pub a6: compat_ulong_t,
    pub a7: compat_ulong_t,
    pub s2: compat_ulong_t,
    pub s3: compat_ulong_t,
    pub s4: compat_ulong_t,
    pub s5: compat_ulong_t,
    pub s6: compat_ulong_t,
    pub s7: compat_ulong_t,
    pub s8: compat_ulong_t,
    pub s9: compat_ulong_t,
    pub s10: compat_ulong_t,
    pub s11: compat_ulong_t,
    pub t3: compat_ulong_t,
    pub t4: compat_ulong_t,
    pub t5: compat_ulong_t,
    pub t6: compat_ulong_t,
}

#[repr(C)]
pub struct cpu_cacheinfo {
    pub info_list: *mut cacheinfo,
    pub per_cpu_data_slice_size: crate::ctypes::c_uint,
    pub num_levels: crate::ctypes::c_uint,
    pub num_leaves: crate::ctypes::c_uint,
    pub cpu_map_populated: bool_,
    pub early_ci_levels: bool_,
}

#[repr(C)]
pub struct riscv_cacheinfo_ops {
    pub get_priv_group: ::core::option::Option<
        unsafe extern "C" fn(this_leaf: *mut cacheinfo) -> *const attribute_group,
    >,
}

#[repr(C)]
pub union arch_uprobe__insn {
    pub insn: [u8_; 8usize],
    pub ixol: [u8_; 8usize],
}

pub const ALT_SVPBMT_SHIFT: i32 = 61;

pub const ALT_THEAD_MAE_SHIFT: i32 = 59;

pub const ANDES_VENDOR_ID: i32 = 798;

pub const AT_VECTOR_SIZE_ARCH: i32 = 10;

pub const CACHE_ALLOCATE_POLICY_MASK: crate::ctypes::c_ulong = 12;

pub const CACHE_ID: crate::ctypes::c_ulong = 16;

pub const CACHE_READ_ALLOCATE: crate::ctypes::c_ulong = 4;

pub const CACHE_TYPE_DATA: cache_type = 2;

pub const CACHE_TYPE_INST: cache_type = 1;

pub const CACHE_TYPE_NOCACHE: cache_type = 0;

pub const CACHE_TYPE_SEPARATE: cache_type = 3;

pub const CACHE_TYPE_UNIFIED: cache_type = 4;

pub const CACHE_WRITE_ALLOCATE: crate::ctypes::c_ulong = 8;

pub const CACHE_WRITE_BACK: crate::ctypes::c_ulong = 2;

pub const CACHE_WRITE_POLICY_MASK: crate::ctypes::c_ulong = 3;

pub const CACHE_WRITE_THROUGH: crate::ctypes::c_ulong = 1;

pub const CLZW: &[u8; 6] = b"clzw \0";

pub const COMPAT_UTS_MACHINE: &[u8; 10] = b"riscv32\0\0\0";

pub const CPOPW: &[u8; 7] = b"cpopw \0";

pub const CTZW: &[u8; 6] = b"ctzw \0";

pub const END_HDR_SIZE: i32 = 0;

pub const END_MAGIC: i32 = 0;

pub const ERRATA_SIFIVE_CIP_1200: i32 = 1;

pub const ERRATA_SIFIVE_CIP_453: i32 = 0;

pub const ERRATA_SIFIVE_NUMBER: i32 = 2;

pub const ERRATA_THEAD_MAE: i32 = 0;

pub const ERRATA_THEAD_NUMBER: i32 = 2;

pub const ERRATA_THEAD_PMU: i32 = 1;

pub const EX_TYPE_UACCESS_ERR_ZERO: i32 = 3;

pub const HUGE_MAX_HSTATE: i32 = 3;

pub const INSN_I_FUNC3_SHIFT: i32 = 12;

pub const INSN_I_OPCODE_SHIFT: i32 = 0;

pub const INSN_I_RD_SHIFT: i32 = 7;

pub const INSN_I_RS1_SHIFT: i32 = 15;

pub const INSN_I_SIMM12_SHIFT: i32 = 20;

pub const INSN_R_FUNC3_SHIFT: i32 = 12;

pub const INSN_R_FUNC7_SHIFT: i32 = 25;

pub const INSN_R_OPCODE_SHIFT: i32 = 0;

pub const INSN_R_RD_SHIFT: i32 = 7;

pub const INSN_R_RS1_SHIFT: i32 = 15;

pub const INSN_R_RS2_SHIFT: i32 = 20;

pub const LAST_CPUPID_SHIFT: i32 = 15;

pub const LAST_CPUPID_WIDTH: i32 = 15;

pub const LAST__CPU_MASK: i32 = 127;

pub const LAST__CPU_SHIFT: i32 = 7;

pub const LGREG: &[u8; 2] = b"3\0";

pub const MAX_NUMNODES: i32 = 4;

pub const MAX_PHYSMEM_BITS: i32 = 56;

pub const NAPOT_CONT64KB_ORDER: napot_cont_order = 4;

pub const NAPOT_CONT_ORDER_BASE: i32 = 4;

pub const NAPOT_ORDER_MAX: napot_cont_order = 5;

pub const NODES_SHIFT: i32 = 2;

pub const NODES_WIDTH: i32 = 2;

pub const NODE_MASK_LAST_WORD: crate::ctypes::c_ulong = 15;

pub const NR_CPUS: i32 = 128;

pub const NR_CPUS_BITS: i32 = 7;

pub const NR_NODE_MEMBLKS: i32 = 8;

pub const NUM_RCU_NODES: i32 = 9;

pub const P4D_SHIFT_L3: i32 = 30;

pub const P4D_SHIFT_L4: i32 = 39;

pub const P4D_SHIFT_L5: i32 = 39;

pub const PGDIR_SHIFT_L3: i32 = 30;

pub const PGDIR_SHIFT_L4: i32 = 39;

pub const PGDIR_SHIFT_L5: i32 = 48;

pub const PTRS_PER_P4D: crate::ctypes::c_ulong = 512;

pub const PTRS_PER_PMD: crate::ctypes::c_ulong = 512;

pub const PTRS_PER_PUD: crate::ctypes::c_ulong = 512;

pub const REG_AMOSWAP_AQ: &[u8; 13] = b"amoswap.d.aq\0";

pub const REG_ASM: &[u8; 7] = b".dword\0";

pub const REG_L: &[u8; 3] = b"ld\0";

pub const REG_S: &[u8; 3] = b"sd\0";

pub const REG_SC: &[u8; 5] = b"sc.d\0";

pub const RISCV_ACQUIRE_BARRIER: &[u8; 13] = b"\tfence r,rw\n\0";

pub const RISCV_ALTERNATIVES_BOOT: i32 = 0;

pub const RISCV_ALTERNATIVES_EARLY_BOOT: i32 = 2;

pub const RISCV_ALTERNATIVES_MODULE: i32 = 1;

pub const RISCV_FULL_BARRIER: &[u8; 14] = b"\tfence rw,rw\n\0";

pub const RISCV_INT: &[u8; 6] = b".word\0";

pub const RISCV_LGINT: &[u8; 2] = b"2\0";

pub const RISCV_LGPTR: &[u8; 2] = b"3\0";

pub const RISCV_LGSHORT: &[u8; 2] = b"1\0";

pub const RISCV_PAUSE: &[u8; 17] = b".4byte 0x100000f\0";

pub const RISCV_PTR: &[u8; 7] = b".dword\0";

pub const RISCV_RELEASE_BARRIER: &[u8; 13] = b"\tfence rw,w\n\0";

pub const RISCV_SHORT: &[u8; 6] = b".half\0";

pub const RISCV_SZINT: &[u8; 2] = b"4\0";

pub const RISCV_SZPTR: &[u8; 2] = b"8\0";

pub const RISCV_SZSHORT: &[u8; 2] = b"2\0";

pub const RISCV_V_MAGIC: i32 = 1397118039;

pub const RV_OPCODE_MISC_MEM: &[u8; 3] = b"15\0";

pub const RV_OPCODE_SYSTEM: &[u8; 4] = b"115\0";

pub const SECTIONS_SHIFT: i32 = 29;

pub const SIFIVE_VENDOR_ID: i32 = 1161;

pub const SZREG: &[u8; 2] = b"8\0";

pub const THEAD_C9XX_CSR_SCOUNTEROF: i32 = 1477;

pub const THEAD_C9XX_RV_IRQ_PMU: i32 = 17;

pub const THEAD_VENDOR_ID: i32 = 1463;

pub const TIF_32BIT: i32 = 11;

pub const TIF_MEMDIE: i32 = 5;

pub const TIF_NOTIFY_SIGNAL: i32 = 9;

pub const TIF_RESTORE_SIGMASK: i32 = 4;

pub const TIF_RISCV_V_DEFER_RESTORE: i32 = 12;

pub const TIF_UPROBE: i32 = 10;

pub const UAPI_SA_FLAGS: u32 = 3623880711;

pub const UPROBE_SWBP_INSN: crate::ctypes::c_ulong = 36866;

pub const ZAWRS_WRS_NTO: &[u8; 18] = b".4byte 0x00d00073\0";

pub const ZAWRS_WRS_STO: &[u8; 18] = b".4byte 0x01d00073\0";

pub const _PAGE_ACCESSED: i32 = 64;

pub const _PAGE_ACCESSED_OFFSET: i32 = 6;

pub const _PAGE_DEVMAP: i32 = 512;

pub const _PAGE_EXEC: i32 = 8;

pub const _PAGE_GLOBAL: i32 = 32;

pub const _PAGE_IO_SVPBMT: crate::ctypes::c_ulong = 4611686018427387904;

pub const _PAGE_IO_THEAD: crate::ctypes::c_ulong = 10376293541461622784;

pub const _PAGE_LEAF: i32 = 14;

pub const _PAGE_MTMASK_SVPBMT: crate::ctypes::c_ulong = 6917529027641081856;

pub const _PAGE_MTMASK_THEAD: crate::ctypes::c_ulong = 17870283321406128128;

pub const _PAGE_NAPOT: crate::ctypes::c_ulong = 9223372036854775808;

pub const _PAGE_NAPOT_SHIFT: i32 = 63;

pub const _PAGE_NOCACHE_SVPBMT: crate::ctypes::c_ulong = 2305843009213693952;

pub const _PAGE_NOCACHE_THEAD: crate::ctypes::c_ulong = 3458764513820540928;

pub const _PAGE_PFN_MASK: crate::ctypes::c_ulong = 18014398509480960;

pub const _PAGE_PFN_SHIFT: i32 = 10;

pub const _PAGE_PMA_THEAD: crate::ctypes::c_ulong = 8070450532247928832;

pub const _PAGE_PROT_NONE: i32 = 32;

pub const _PAGE_READ: i32 = 2;

pub const _PAGE_SOFT: i32 = 768;

pub const _PAGE_SPECIAL: i32 = 256;

pub const _PAGE_SWP_EXCLUSIVE: i32 = 64;

pub const _PAGE_TABLE: i32 = 1;

pub const _PAGE_USER: i32 = 16;

pub const _PAGE_WRITE: i32 = 4;

pub const _TIF_NOTIFY_SIGNAL: i32 = 512;

pub const _TIF_RISCV_V_DEFER_RESTORE: i32 = 4096;

pub const _TIF_UPROBE: i32 = 1024;

pub const __ARCH_UAPI_SA_FLAGS: i32 = 0;

pub const __BUG_ENTRY: &[u8; 47] = b".word 1b - .\n\t.word %0 - .\n\t.half %1\n\t.half %2\0";

pub const __BUG_ENTRY_ADDR: &[u8; 13] = b".word 1b - .\0";

pub const __BUG_ENTRY_FILE: &[u8; 13] = b".word %0 - .\0";

pub const __BUG_INSN_16: crate::ctypes::c_ulong = 36866;

pub const __BUG_INSN_32: crate::ctypes::c_ulong = 1048691;

pub const __COMPRESSED_INSN_MASK: crate::ctypes::c_ulong = 65535;

pub const __DEFINE_ASM_GPR_NUMS: &[u8; 957] = b"\t.irp\tnum,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n\t.equ\t.L__gpr_num_x\\num, \\num\n\t.endr\n\t.equ\t.L__gpr_num_zero,\t0\n\t.equ\t.L__gpr_num_ra,\t\t1\n\t.equ\t.L__gpr_num_sp,\t\t2\n\t.equ\t.L__gpr_num_gp,\t\t3\n\t.equ\t.L__gpr_num_tp,\t\t4\n\t.equ\t.L__gpr_num_t0,\t\t5\n\t.equ\t.L__gpr_num_t1,\t\t6\n\t.equ\t.L__gpr_num_t2,\t\t7\n\t.equ\t.L__gpr_num_s0,\t\t8\n\t.equ\t.L__gpr_num_s1,\t\t9\n\t.equ\t.L__gpr_num_a0,\t\t10\n\t.equ\t.L__gpr_num_a1,\t\t11\n\t.equ\t.L__gpr_num_a2,\t\t12\n\t.equ\t.L__gpr_num_a3,\t\t13\n\t.equ\t.L__gpr_num_a4,\t\t14\n\t.equ\t.L__gpr_num_a5,\t\t15\n\t.equ\t.L__gpr_num_a6,\t\t16\n\t.equ\t.L__gpr_num_a7,\t\t17\n\t.equ\t.L__gpr_num_s2,\t\t18\n\t.equ\t.L__gpr_num_s3,\t\t19\n\t.equ\t.L__gpr_num_s4,\t\t20\n\t.equ\t.L__gpr_num_s5,\t\t21\n\t.equ\t.L__gpr_num_s6,\t\t22\n\t.equ\t.L__gpr_num_s7,\t\t23\n\t.equ\t.L__gpr_num_s8,\t\t24\n\t.equ\t.L__gpr_num_s9,\t\t25\n\t.equ\t.L__gpr_num_s10,\t26\n\t.equ\t.L__gpr_num_s11,\t27\n\t.equ\t.L__gpr_num_t3,\t\t28\n\t.equ\t.L__gpr_num_t4,\t\t29\n\t.equ\t.L__gpr_num_t5,\t\t30\n\t.equ\t.L__gpr_num_t6,\t\t31\n\0";

pub const __INSN_LENGTH_32: crate::ctypes::c_ulong = 3;

pub const __INSN_LENGTH_MASK: crate::ctypes::c_ulong = 3;

pub const __LSW: i32 = 0;

pub const __MSW: i32 = 1;

pub const large_cpumask_bits: u32 = 128;

pub type bug_insn_t = u32_;

pub type cache_type = crate::ctypes::c_uint;

pub type napot_cont_order = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_P4D_SHIFT"]
    pub fn P4D_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PGDIR_SHIFT"]
    pub fn PGDIR_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_CHG_MASK"]
    pub fn _PAGE_CHG_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_IO"]
    pub fn _PAGE_IO() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_MTMASK"]
    pub fn _PAGE_MTMASK() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_NOCACHE"]
    pub fn _PAGE_NOCACHE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__p4d_pfn"]
    pub fn _p4d_pfn(p4d: p4d_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__pmd_pfn"]
    pub fn _pmd_pfn(pmd: pmd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__pud_pfn"]
    pub fn _pud_pfn(pud: pud_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit_unlock"]
    pub fn arch___clear_bit_unlock(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock"]
    pub fn arch_clear_bit_unlock(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_trylock"]
    pub fn arch_spin_trylock(lock: *mut arch_spinlock_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_change_bit"]
    pub fn arch_test_and_change_bit(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_clear_bit"]
    pub fn arch_test_and_clear_bit(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit"]
    pub fn arch_test_and_set_bit(
        nr: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cregs_to_regs"]
    pub fn cregs_to_regs(cregs: *mut compat_user_regs_struct, regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic___ffs"]
    pub fn generic___ffs(word: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic___fls"]
    pub fn generic___fls(word: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_ffs"]
    pub fn generic_ffs(x: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_fls"]
    pub fn generic_fls(x: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_cacheinfo_id"]
    pub fn get_cpu_cacheinfo_id(
        cpu: crate::ctypes::c_int,
        level: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_cacheinfo_level"]
    pub fn get_cpu_cacheinfo_level(
        cpu: crate::ctypes::c_int,
        level: crate::ctypes::c_int,
    ) -> *mut cacheinfo;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cycles64"]
    pub fn get_cycles64() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cycles_hi"]
    pub fn get_cycles_hi() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_page"]
    pub fn p4d_page(p4d: p4d_t) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_p4d"]
    pub fn pfn_p4d(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_pmd"]
    pub fn pfn_pmd(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_pud"]
    pub fn pfn_pud(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_page"]
    pub fn pgd_page(pgd: pgd_t) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_pgtable"]
    pub fn pgd_pgtable(pgd: pgd_t) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_user"]
    pub fn pud_user(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_current_timer"]
    pub fn read_current_timer(
        timer_val: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_to_cregs"]
    pub fn regs_to_cregs(cregs: *mut compat_user_regs_struct, regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_riscv_page_io"]
    pub fn riscv_page_io() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_riscv_page_mtmask"]
    pub fn riscv_page_mtmask() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_riscv_page_nocache"]
    pub fn riscv_page_nocache() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_compat_task"]
    pub fn set_compat_task(is_compat: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable__fls"]
    pub fn variable__fls(word: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable_fls"]
    pub fn variable_fls(x: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __asm_copy_from_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __asm_copy_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __clear_user(
        addr: *mut crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __memcpy(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memmove(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __riscv_sys_ni_syscall(arg1: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __show_regs(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn acpi_get_cache_info(
        cpu: crate::ctypes::c_uint,
        levels: *mut crate::ctypes::c_uint,
        split_levels: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn andes_errata_patch_func(
        begin: *mut alt_entry,
        end: *mut alt_entry,
        archid: crate::ctypes::c_ulong,
        impid: crate::ctypes::c_ulong,
        stage: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn apply_early_boot_alternatives();
}

unsafe extern "C" {
    pub fn apply_module_alternatives(start: *mut crate::ctypes::c_void, length: usize);
}

unsafe extern "C" {
    pub fn cache_get_priv_group(this_leaf: *mut cacheinfo) -> *const attribute_group;
}

unsafe extern "C" {
    pub fn cache_setup_acpi(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn create_pgd_mapping(
        pgdp: *mut pgd_t,
        va: usize,
        pa: phys_addr_t,
        sz: phys_addr_t,
        prot: pgprot_t,
    );
}

unsafe extern "C" {
    pub fn detect_cache_attributes(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn die(regs: *mut pt_regs, str_: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn do_trap(
        regs: *mut pt_regs,
        signo: crate::ctypes::c_int,
        code: crate::ctypes::c_int,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn early_cache_level(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fetch_cache_info(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_cache_geometry(level: u32_, type_: cache_type) -> usize;
}

unsafe extern "C" {
    pub fn get_cache_size(level: u32_, type_: cache_type) -> usize;
}

unsafe extern "C" {
    pub fn get_cpu_cacheinfo(cpu: crate::ctypes::c_uint) -> *mut cpu_cacheinfo;
}

unsafe extern "C" {
    pub fn init_cache_level(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn init_of_cache_level(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn last_level_cache_is_shared(
        cpu_x: crate::ctypes::c_uint,
        cpu_y: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn last_level_cache_is_valid(cpu: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn module_emit_got_entry(
        mod_: *mut module,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn module_emit_plt_entry(
        mod_: *mut module,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn p4d_offset(pgd: *mut pgd_t, address: crate::ctypes::c_ulong) -> *mut p4d_t;
}

unsafe extern "C" {
    pub fn patch_insn_write(
        addr: *mut crate::ctypes::c_void,
        insn: *const crate::ctypes::c_void,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_text(
        addr: *mut crate::ctypes::c_void,
        insns: *mut u32_,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_text_nosync(
        addr: *mut crate::ctypes::c_void,
        insns: *const crate::ctypes::c_void,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn patch_text_set_nosync(
        addr: *mut crate::ctypes::c_void,
        c: u8_,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn populate_cache_leaves(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pud_offset(p4d: *mut p4d_t, address: crate::ctypes::c_ulong) -> *mut pud_t;
}

unsafe extern "C" {
    pub fn riscv_alternative_fix_offsets(
        alt_ptr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
        patch_offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn riscv_cpufeature_patch_func(
        begin: *mut alt_entry,
        end: *mut alt_entry,
        stage: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn riscv_set_cacheinfo_ops(ops: *mut riscv_cacheinfo_ops);
}

unsafe extern "C" {
    pub fn sifive_errata_patch_func(
        begin: *mut alt_entry,
        end: *mut alt_entry,
        archid: crate::ctypes::c_ulong,
        impid: crate::ctypes::c_ulong,
        stage: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn strncmp(
        cs: *const crate::ctypes::c_char,
        ct: *const crate::ctypes::c_char,
        count: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn thead_errata_patch_func(
        begin: *mut alt_entry,
        end: *mut alt_entry,
        archid: crate::ctypes::c_ulong,
        impid: crate::ctypes::c_ulong,
        stage: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn uprobe_breakpoint_handler(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn uprobe_single_step_handler(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub static cpu_all_bits: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut __mmiowb_state: mmiowb_state;
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 128usize];
}

unsafe extern "C" {
    pub static mut coherency_max_size: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 2usize]; 65usize];
}

unsafe extern "C" {
    pub static mut cpu_topology: [cpu_topology; 128usize];
}

unsafe extern "C" {
    pub static mut dma_cache_alignment: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut node_to_cpumask_map: [cpumask_var_t; 4usize];
}

unsafe extern "C" {
    pub static mut pgtable_l4_enabled: bool_;
}

unsafe extern "C" {
    pub static mut pgtable_l5_enabled: bool_;
}

unsafe extern "C" {
    pub static mut riscv_patch_in_stop_machine: crate::ctypes::c_int;
}

pub const MMIO_UPPER_LIMIT: i32 = 16777215;

pub const WORK_CPU_UNBOUND: wq_misc_consts = 128;

unsafe extern "C" {
    #[link_name = "kmod_shim_memcpy_fromio"]
    pub fn memcpy_fromio(
        buffer: *mut crate::ctypes::c_void,
        addr: *const crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memcpy_toio"]
    pub fn memcpy_toio(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset_io"]
    pub fn memset_io(
        addr: *mut crate::ctypes::c_void,
        value: crate::ctypes::c_int,
        size: usize,
    );
}

unsafe extern "C" {
    pub fn __delay(cycles: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn ndelay(nsecs: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub static mut riscv_timebase: crate::ctypes::c_ulong;
}

pub const ALLOCSTALL_DEVICE: vm_event_item = 11;

pub const ALLOCSTALL_DMA32: vm_event_item = 8;

pub const ALLOCSTALL_MOVABLE: vm_event_item = 10;

pub const COMPACTFAIL: vm_event_item = 62;

pub const COMPACTFREE_SCANNED: vm_event_item = 59;

pub const COMPACTISOLATED: vm_event_item = 60;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 58;

pub const COMPACTSTALL: vm_event_item = 61;

pub const COMPACTSUCCESS: vm_event_item = 63;

pub const DROP_PAGECACHE: vm_event_item = 45;

pub const DROP_SLAB: vm_event_item = 46;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 67;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 68;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 66;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 65;

pub const KCOMPACTD_WAKE: vm_event_item = 64;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 42;

pub const KSWAPD_INODESTEAL: vm_event_item = 40;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 41;

pub const NUMA_HINT_FAULTS: vm_event_item = 50;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 51;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 49;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 52;

pub const NUMA_PTE_UPDATES: vm_event_item = 48;

pub const OOM_KILL: vm_event_item = 47;

pub const PAGEOUTRUN: vm_event_item = 43;

pub const PGALLOC_DEVICE: vm_event_item = 7;

pub const PGALLOC_DMA32: vm_event_item = 4;

pub const PGINODESTEAL: vm_event_item = 38;

pub const PGMIGRATE_FAIL: vm_event_item = 54;

pub const PGMIGRATE_SUCCESS: vm_event_item = 53;

pub const PGROTATED: vm_event_item = 44;

pub const PGSCAN_SKIP_DEVICE: vm_event_item = 15;

pub const PGSCAN_SKIP_DMA32: vm_event_item = 12;

pub const PGSCAN_SKIP_MOVABLE: vm_event_item = 14;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 37;

pub const PGSCAN_ZONE_RECLAIM_SUCCESS: vm_event_item = 36;

pub const SLABS_SCANNED: vm_event_item = 39;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 79;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 80;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 87;

pub const THP_FAULT_ALLOC: vm_event_item = 76;

pub const THP_FAULT_FALLBACK: vm_event_item = 77;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 78;

pub const THP_FILE_ALLOC: vm_event_item = 81;

pub const THP_FILE_FALLBACK: vm_event_item = 82;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 83;

pub const THP_FILE_MAPPED: vm_event_item = 84;

pub const THP_MIGRATION_FAIL: vm_event_item = 56;

pub const THP_MIGRATION_SPLIT: vm_event_item = 57;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 55;

pub const THP_SPLIT_PAGE: vm_event_item = 85;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 86;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 88;

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
pub struct kimage_arch {
    pub fdt: *mut crate::ctypes::c_void,
    pub fdt_addr: crate::ctypes::c_ulong,
}

pub const ACPI_RISCV_IRQCHIP_APLIC: riscv_irqchip_type = 3;

pub const ACPI_RISCV_IRQCHIP_IMSIC: riscv_irqchip_type = 1;

pub const ACPI_RISCV_IRQCHIP_INTC: riscv_irqchip_type = 0;

pub const ACPI_RISCV_IRQCHIP_PLIC: riscv_irqchip_type = 2;

pub const CRASH_ALIGN: crate::ctypes::c_ulong = 2097152;

pub const CRASH_CORE_NOTE_BYTES: crate::ctypes::c_ulong = 408;

pub const CRASH_CORE_NOTE_DESC_BYTES: crate::ctypes::c_ulong = 376;

pub const DIE_OOPS: die_val = 2;

pub const DIE_TRAP: die_val = 1;

pub const INVALID_CONTEXT: u32 = 4294967295;

pub const KEXEC_ARCH: i32 = 15925248;

pub const KEXEC_CONTROL_PAGE_SIZE: crate::ctypes::c_ulong = 4096;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 8] = b"riscv64\0";

pub const SYS_RISCV_FLUSH_ICACHE_ALL: crate::ctypes::c_ulong = 1;

pub const SYS_RISCV_FLUSH_ICACHE_LOCAL: crate::ctypes::c_ulong = 1;

pub type note_buf_t = [u32_; 102usize];

pub type riscv_irqchip_type = crate::ctypes::c_uint;

pub type riscv_kexec_method = ::core::option::Option<
    unsafe extern "C" fn(
        first_ind_entry: crate::ctypes::c_ulong,
        jump_addr: crate::ctypes::c_ulong,
        fdt_addr: crate::ctypes::c_ulong,
        hartid: crate::ctypes::c_ulong,
        va_pa_off: crate::ctypes::c_ulong,
    ),
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_CRASH_ADDR_HIGH_MAX"]
    pub fn CRASH_ADDR_HIGH_MAX() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_va_kernel_lm_alias_text"]
    pub fn is_va_kernel_lm_alias_text(va: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_va_kernel_text"]
    pub fn is_va_kernel_text(va: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_icache_all"]
    pub fn local_flush_icache_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_icache_range"]
    pub fn local_flush_icache_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mark_new_valid_map"]
    pub fn mark_new_valid_map();
}

unsafe extern "C" {
    pub fn acpi_rintc_ext_parent_to_hartid(
        plic_id: crate::ctypes::c_uint,
        ctxt_idx: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn acpi_rintc_get_imsic_mmio_info(
        index: u32_,
        res: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_rintc_get_plic_context(
        plic_id: crate::ctypes::c_uint,
        ctxt_idx: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn acpi_rintc_get_plic_nr_contexts(
        plic_id: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn acpi_rintc_index_to_hartid(index: u32_) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn flush_icache_all();
}

unsafe extern "C" {
    pub fn flush_icache_mm(mm: *mut mm_struct, local: bool_);
}

unsafe extern "C" {
    pub fn riscv_acpi_get_gsi_domain_id(gsi: u32_) -> *mut fwnode_handle;
}

unsafe extern "C" {
    pub fn riscv_acpi_get_gsi_info(
        fwnode: *mut fwnode_handle,
        gsi_base: *mut u32_,
        id: *mut u32_,
        nr_irqs: *mut u32_,
        nr_idcs: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_crash_save_regs(newregs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn riscv_get_intc_hwnode() -> *mut fwnode_handle;
}

unsafe extern "C" {
    pub fn riscv_init_cbo_blocksizes();
}

unsafe extern "C" {
    pub fn riscv_noncoherent_supported();
}

unsafe extern "C" {
    pub fn riscv_set_dma_cache_alignment();
}

unsafe extern "C" {
    pub fn riscv_set_intc_hwnode_fn(
        fn_: ::core::option::Option<unsafe extern "C" fn() -> *mut fwnode_handle>,
    );
}

unsafe extern "C" {
    pub static mut __alt_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __alt_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __init_data_begin: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __init_data_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __init_text_begin: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __init_text_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut _start_kernel: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut new_vmalloc: [u64_; 17usize];
}

unsafe extern "C" {
    pub static mut riscv_cbom_block_size: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut riscv_cboz_block_size: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut riscv_kexec_norelocate: riscv_kexec_method;
}

unsafe extern "C" {
    pub static riscv_kexec_relocate: [crate::ctypes::c_uchar; 0usize];
}

unsafe extern "C" {
    pub static riscv_kexec_relocate_size: crate::ctypes::c_uint;
}

#[repr(C)]
#[repr(align(64))]
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
    pub saved_auxv: [crate::ctypes::c_ulong; 66usize],
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
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
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
    pub hugepage_freelists: [list_head; 4usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 4usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 4usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 4usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 4usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

pub const AT_VECTOR_SIZE: i32 = 66;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 45;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 32767;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 45;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 45;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 30786325577728;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 42;

pub const MAX_PTRS_PER_P4D: crate::ctypes::c_ulong = 512;

pub const MAX_PTRS_PER_PMD: crate::ctypes::c_ulong = 512;

pub const MAX_PTRS_PER_PTE: crate::ctypes::c_ulong = 512;

pub const MAX_PTRS_PER_PUD: crate::ctypes::c_ulong = 512;

pub const MAX_ZONES_PER_ZONELIST: i32 = 16;

pub const NODES_MASK: crate::ctypes::c_ulong = 3;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 62;

pub const NODES_PGSHIFT: crate::ctypes::c_ulong = 62;

pub const NR_MEM_SECTIONS: crate::ctypes::c_ulong = 536870912;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 4194304;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 32767;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 30786326421795;

pub const PECOFF_FILE_ALIGNMENT: i32 = 512;

pub const PECOFF_SECTION_ALIGNMENT: i32 = 4096;

pub const PHYSMEM_END: u64 = 72057594037927935;

pub const PP_DMA_INDEX_BITS: crate::ctypes::c_ulong = 32;

pub const PP_DMA_INDEX_MASK: crate::ctypes::c_ulong = 549755813760;

pub const PP_DMA_INDEX_SHIFT: crate::ctypes::c_ulong = 7;

pub const PP_MAGIC_MASK: crate::ctypes::c_ulong = 18446743523953737852;

pub const SECTION_ALIGN: i32 = 2097152;

pub const SWP_MIG_DIRTY: crate::ctypes::c_ulong = 35184372088832;

pub const SWP_MIG_DIRTY_BIT: i32 = 45;

pub const SWP_MIG_TOTAL_BITS: i32 = 46;

pub const SWP_MIG_YOUNG: crate::ctypes::c_ulong = 17592186044416;

pub const SWP_MIG_YOUNG_BIT: i32 = 44;

pub const SWP_PFN_BITS: i32 = 44;

pub const SWP_PFN_MASK: crate::ctypes::c_ulong = 17592186044415;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 15;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 60;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 60;

pub const ZONEID_SHIFT: i32 = 4;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 60;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 60;

pub const ZONE_DEVICE: zone_type = 3;

pub const ZONE_DMA32: zone_type = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_writethrough"]
    pub fn pgprot_writethrough(_prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_kernel_memory"]
    pub fn set_kernel_memory(
        startp: *mut crate::ctypes::c_char,
        endp: *mut crate::ctypes::c_char,
        set_memory: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: crate::ctypes::c_ulong,
                arg2: crate::ctypes::c_int,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_memory_rw_nx(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut hstates: [hstate; 3usize];
}

unsafe extern "C" {
    pub static mut huge_boot_pages: [list_head; 4usize];
}

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
    pub stack_vm_area: *mut vm_struct,
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
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

pub const arch_task_struct_size: crate::ctypes::c_ulong = 3648;

unsafe extern "C" {
    #[link_name = "kmod_shim_switch_mm_irqs_off"]
    pub fn switch_mm_irqs_off(
        prev: *mut mm_struct,
        next: *mut mm_struct,
        task: *mut task_struct,
    );
}

unsafe extern "C" {
    pub fn switch_mm(prev: *mut mm_struct, next: *mut mm_struct, task: *mut task_struct);
}

unsafe extern "C" {
    pub static mut use_asid_allocator: static_key_false;
}

#[repr(C)]
pub struct compat_sigaction {
    pub sa_handler: compat_uptr_t,
    pub sa_flags: compat_ulong_t,
    pub sa_mask: compat_sigset_t,
}

#[repr(C)]
pub struct riscv_hwprobe {
    pub key: __s64,
    pub value: __u64,
}

pub const RISCV_HWPROBE_BASE_BEHAVIOR_IMA: i32 = 1;

pub const RISCV_HWPROBE_EXT_ZACAS: u64 = 17179869184;

pub const RISCV_HWPROBE_EXT_ZAWRS: u64 = 281474976710656;

pub const RISCV_HWPROBE_EXT_ZBA: i32 = 8;

pub const RISCV_HWPROBE_EXT_ZBB: i32 = 16;

pub const RISCV_HWPROBE_EXT_ZBC: i32 = 128;

pub const RISCV_HWPROBE_EXT_ZBKB: i32 = 256;

pub const RISCV_HWPROBE_EXT_ZBKC: i32 = 512;

pub const RISCV_HWPROBE_EXT_ZBKX: i32 = 1024;

pub const RISCV_HWPROBE_EXT_ZBS: i32 = 32;

pub const RISCV_HWPROBE_EXT_ZCA: u64 = 8796093022208;

pub const RISCV_HWPROBE_EXT_ZCB: u64 = 17592186044416;

pub const RISCV_HWPROBE_EXT_ZCD: u64 = 35184372088832;

pub const RISCV_HWPROBE_EXT_ZCF: u64 = 70368744177664;

pub const RISCV_HWPROBE_EXT_ZCMOP: u64 = 140737488355328;

pub const RISCV_HWPROBE_EXT_ZFA: u64 = 4294967296;

pub const RISCV_HWPROBE_EXT_ZFH: i32 = 134217728;

pub const RISCV_HWPROBE_EXT_ZFHMIN: i32 = 268435456;

pub const RISCV_HWPROBE_EXT_ZICBOZ: i32 = 64;

pub const RISCV_HWPROBE_EXT_ZICOND: u64 = 34359738368;

pub const RISCV_HWPROBE_EXT_ZIHINTNTL: i32 = 536870912;

pub const RISCV_HWPROBE_EXT_ZIHINTPAUSE: u64 = 68719476736;

pub const RISCV_HWPROBE_EXT_ZIMOP: u64 = 4398046511104;

pub const RISCV_HWPROBE_EXT_ZKND: i32 = 2048;

pub const RISCV_HWPROBE_EXT_ZKNE: i32 = 4096;

pub const RISCV_HWPROBE_EXT_ZKNH: i32 = 8192;

pub const RISCV_HWPROBE_EXT_ZKSED: i32 = 16384;

pub const RISCV_HWPROBE_EXT_ZKSH: i32 = 32768;

pub const RISCV_HWPROBE_EXT_ZKT: i32 = 65536;

pub const RISCV_HWPROBE_EXT_ZTSO: u64 = 8589934592;

pub const RISCV_HWPROBE_EXT_ZVBB: i32 = 131072;

pub const RISCV_HWPROBE_EXT_ZVBC: i32 = 262144;

pub const RISCV_HWPROBE_EXT_ZVE32F: u64 = 274877906944;

pub const RISCV_HWPROBE_EXT_ZVE32X: u64 = 137438953472;

pub const RISCV_HWPROBE_EXT_ZVE64D: u64 = 2199023255552;

pub const RISCV_HWPROBE_EXT_ZVE64F: u64 = 1099511627776;

pub const RISCV_HWPROBE_EXT_ZVE64X: u64 = 549755813888;

pub const RISCV_HWPROBE_EXT_ZVFH: i32 = 1073741824;

pub const RISCV_HWPROBE_EXT_ZVFHMIN: u64 = 2147483648;

pub const RISCV_HWPROBE_EXT_ZVKB: i32 = 524288;

pub const RISCV_HWPROBE_EXT_ZVKG: i32 = 1048576;

pub const RISCV_HWPROBE_EXT_ZVKNED: i32 = 2097152;

pub const RISCV_HWPROBE_EXT_ZVKNHA: i32 = 4194304;

pub const RISCV_HWPROBE_EXT_ZVKNHB: i32 = 8388608;

pub const RISCV_HWPROBE_EXT_ZVKSED: i32 = 16777216;

pub const RISCV_HWPROBE_EXT_ZVKSH: i32 = 33554432;

pub const RISCV_HWPROBE_EXT_ZVKT: i32 = 67108864;

pub const RISCV_HWPROBE_IMA_C: i32 = 2;

pub const RISCV_HWPROBE_IMA_FD: i32 = 1;

pub const RISCV_HWPROBE_IMA_V: i32 = 4;

pub const RISCV_HWPROBE_KEY_BASE_BEHAVIOR: i32 = 3;

pub const RISCV_HWPROBE_KEY_CPUPERF_0: i32 = 5;

pub const RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: i32 = 7;

pub const RISCV_HWPROBE_KEY_IMA_EXT_0: i32 = 4;

pub const RISCV_HWPROBE_KEY_MARCHID: i32 = 1;

pub const RISCV_HWPROBE_KEY_MIMPID: i32 = 2;

pub const RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: i32 = 9;

pub const RISCV_HWPROBE_KEY_MVENDORID: i32 = 0;

pub const RISCV_HWPROBE_KEY_TIME_CSR_FREQ: i32 = 8;

pub const RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: i32 = 6;

pub const RISCV_HWPROBE_MAX_KEY: i32 = 9;

pub const RISCV_HWPROBE_MISALIGNED_EMULATED: i32 = 1;

pub const RISCV_HWPROBE_MISALIGNED_FAST: i32 = 3;

pub const RISCV_HWPROBE_MISALIGNED_MASK: i32 = 7;

pub const RISCV_HWPROBE_MISALIGNED_SCALAR_EMULATED: i32 = 1;

pub const RISCV_HWPROBE_MISALIGNED_SCALAR_FAST: i32 = 3;

pub const RISCV_HWPROBE_MISALIGNED_SCALAR_SLOW: i32 = 2;

pub const RISCV_HWPROBE_MISALIGNED_SCALAR_UNKNOWN: i32 = 0;

pub const RISCV_HWPROBE_MISALIGNED_SCALAR_UNSUPPORTED: i32 = 4;

pub const RISCV_HWPROBE_MISALIGNED_SLOW: i32 = 2;

pub const RISCV_HWPROBE_MISALIGNED_UNKNOWN: i32 = 0;

pub const RISCV_HWPROBE_MISALIGNED_UNSUPPORTED: i32 = 4;

pub const RISCV_HWPROBE_WHICH_CPUS: i32 = 1;

pub type syscall_t = ::core::option::Option<
    unsafe extern "C" fn(arg1: *const pt_regs) -> crate::ctypes::c_long,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_hwprobe_key_is_bitmask"]
    pub fn hwprobe_key_is_bitmask(key: __s64) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_riscv_hwprobe_key_is_valid"]
    pub fn riscv_hwprobe_key_is_valid(key: __s64) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_riscv_hwprobe_pair_cmp"]
    pub fn riscv_hwprobe_pair_cmp(
        pair: *mut riscv_hwprobe,
        other_pair: *mut riscv_hwprobe,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall_handler"]
    pub fn syscall_handler(regs: *mut pt_regs, syscall: ulong);
}

unsafe extern "C" {
    pub fn sys_riscv_flush_icache(
        arg1: usize,
        arg2: usize,
        arg3: usize,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sys_riscv_hwprobe(
        arg1: *mut riscv_hwprobe,
        arg2: usize,
        arg3: usize,
        arg4: *mut crate::ctypes::c_ulong,
        arg5: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static compat_sys_call_table: [*mut crate::ctypes::c_void; 0usize];
}

unsafe extern "C" {
    pub static sys_call_table: [*mut crate::ctypes::c_void; 0usize];
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_acpi_id_for_cpu"]
    pub fn get_acpi_id_for_cpu(cpu: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    pub fn acpi_cpu_get_madt_rintc(cpu: crate::ctypes::c_int) -> *mut acpi_madt_rintc;
}

unsafe extern "C" {
    pub fn acpi_get_cbo_block_size(
        table: *mut acpi_table_header,
        cbom_size: *mut u32_,
        cboz_size: *mut u32_,
        cbop_size: *mut u32_,
    );
}

unsafe extern "C" {
    pub fn acpi_get_riscv_isa(
        table: *mut acpi_table_header,
        cpu: crate::ctypes::c_uint,
        isa: *mut *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_init_rintc_map();
}

unsafe extern "C" {
    pub fn acpi_numa_rintc_affinity_init(pa: *mut acpi_srat_rintc_affinity);
}

unsafe extern "C" {
    pub fn acpi_riscv_init();
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
    pub aer_stats: *mut aer_stats,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
    pub devcap: u32_,
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
    pub dma_parms: device_dma_parameters,
    pub current_state: pci_power_t,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub l1ss: u16_,
    pub link_state: *mut pcie_link_state,
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 17usize],
    pub driver_exclusive_resource: resource,
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub res_attr: [*mut bin_attribute; 17usize],
    pub res_attr_wc: [*mut bin_attribute; 17usize],
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub doe_mbs: xarray,
    pub acs_cap: u16_,
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
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_ltr_path 1 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 2 1
    transparent: crate::ctypes::c_uint as u32 = _bits_transparent 0 1
    io_window: crate::ctypes::c_uint as u32 = _bits_transparent 1 1
    pref_window: crate::ctypes::c_uint as u32 = _bits_transparent 2 1
    pref_64_window: crate::ctypes::c_uint as u32 = _bits_transparent 3 1
    multifunction: crate::ctypes::c_uint as u32 = _bits_transparent 4 1
    is_busmaster: crate::ctypes::c_uint as u32 = _bits_transparent 5 1
    no_msi: crate::ctypes::c_uint as u32 = _bits_transparent 6 1
    no_64bit_msi: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 9 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 10 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

pub const PCIBIOS_MIN_IO: i32 = 4;

pub const PCIBIOS_MIN_MEM: i32 = 16;

pub const CRYPTO_DMA_PADDING: i32 = 56;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __arch_ftrace_regs__args__a0 {
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
pub struct __arch_ftrace_regs {
    pub epc: crate::ctypes::c_ulong,
    pub ra: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub s0: crate::ctypes::c_ulong,
    pub t1: crate::ctypes::c_ulong,
    pub anon__args: __arch_ftrace_regs__args,
}

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_uint,
    pub saved_status: crate::ctypes::c_ulong,
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub union __arch_ftrace_regs__args {
    pub args: [crate::ctypes::c_ulong; 8usize],
    pub anon__a0: __arch_ftrace_regs__args__a0,
}

pub const AUIPC_OFFSET_MASK: u32 = 4294963200;

pub const AUIPC_PAD: i32 = 4096;

pub const AUIPC_RA: i32 = 151;

pub const AUIPC_T0: i32 = 663;

pub const JALR_OFFSET_MASK: i32 = 4095;

pub const JALR_RA: i32 = 32999;

pub const JALR_SHIFT: i32 = 20;

pub const JALR_SIGN_MASK: i32 = 2048;

pub const JALR_T0: i32 = 164583;

pub const MCOUNT_INSN_SIZE: i32 = 8;

pub const NOP4: i32 = 19;

pub const PERF_REG_RISCV_A0: perf_event_riscv_regs = 10;

pub const PERF_REG_RISCV_A1: perf_event_riscv_regs = 11;

pub const PERF_REG_RISCV_A2: perf_event_riscv_regs = 12;

pub const PERF_REG_RISCV_A3: perf_event_riscv_regs = 13;

pub const PERF_REG_RISCV_A4: perf_event_riscv_regs = 14;

pub const PERF_REG_RISCV_A5: perf_event_riscv_regs = 15;

pub const PERF_REG_RISCV_A6: perf_event_riscv_regs = 16;

pub const PERF_REG_RISCV_A7: perf_event_riscv_regs = 17;

pub const PERF_REG_RISCV_GP: perf_event_riscv_regs = 3;

pub const PERF_REG_RISCV_MAX: perf_event_riscv_regs = 32;

pub const PERF_REG_RISCV_PC: perf_event_riscv_regs = 0;

pub const PERF_REG_RISCV_RA: perf_event_riscv_regs = 1;

pub const PERF_REG_RISCV_S0: perf_event_riscv_regs = 8;

pub const PERF_REG_RISCV_S10: perf_event_riscv_regs = 26;

pub const PERF_REG_RISCV_S11: perf_event_riscv_regs = 27;

pub const PERF_REG_RISCV_S1: perf_event_riscv_regs = 9;

pub const PERF_REG_RISCV_S2: perf_event_riscv_regs = 18;

pub const PERF_REG_RISCV_S3: perf_event_riscv_regs = 19;

pub const PERF_REG_RISCV_S4: perf_event_riscv_regs = 20;

pub const PERF_REG_RISCV_S5: perf_event_riscv_regs = 21;

pub const PERF_REG_RISCV_S6: perf_event_riscv_regs = 22;

pub const PERF_REG_RISCV_S7: perf_event_riscv_regs = 23;

pub const PERF_REG_RISCV_S8: perf_event_riscv_regs = 24;

pub const PERF_REG_RISCV_S9: perf_event_riscv_regs = 25;

pub const PERF_REG_RISCV_SP: perf_event_riscv_regs = 2;

pub const PERF_REG_RISCV_T0: perf_event_riscv_regs = 5;

pub const PERF_REG_RISCV_T1: perf_event_riscv_regs = 6;

pub const PERF_REG_RISCV_T2: perf_event_riscv_regs = 7;

pub const PERF_REG_RISCV_T3: perf_event_riscv_regs = 28;

pub const PERF_REG_RISCV_T4: perf_event_riscv_regs = 29;

pub const PERF_REG_RISCV_T5: perf_event_riscv_regs = 30;

pub const PERF_REG_RISCV_T6: perf_event_riscv_regs = 31;

pub const PERF_REG_RISCV_TP: perf_event_riscv_regs = 4;

pub type bpf_user_pt_regs_t = user_regs_struct;

pub type perf_event_riscv_regs = crate::ctypes::c_uint;

unsafe extern "C" {
    pub fn kprobe_breakpoint_handler(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn kprobe_fault_handler(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_single_step_handler(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn return_address(level: crate::ctypes::c_uint) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sbi_pmu_ctr_info__csr {
    pub _bindgen_align: [u64; 0],
    pub _bits_csr: __BindgenBitfieldUnit<[u8; 8usize]>,
}
impl sbi_pmu_ctr_info__csr {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn csr(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_csr.get_const::<0usize, 12u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_csr(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_csr.set_const::<0usize, 12u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn csr_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    0usize,
                    12u8,
                >(::core::ptr::addr_of!((* this)._bits_csr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_csr_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                0usize,
                12u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_csr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn width(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_csr.get_const::<12usize, 6u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_width(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_csr.set_const::<12usize, 6u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn width_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    12usize,
                    6u8,
                >(::core::ptr::addr_of!((* this)._bits_csr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_width_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                12usize,
                6u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_csr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn reserved(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_csr.get_const::<18usize, 45u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_reserved(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_csr.set_const::<18usize, 45u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn reserved_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    18usize,
                    45u8,
                >(::core::ptr::addr_of!((* this)._bits_csr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_reserved_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                18usize,
                45u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_csr), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_csr.get_const::<63usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_csr.set_const::<63usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 8usize],
                >>::raw_get_const::<
                    63usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_csr)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 8usize],
            >>::raw_set_const::<
                63usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_csr), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sbiret {
    pub error: crate::ctypes::c_long,
    pub value: crate::ctypes::c_long,
}

#[repr(C)]
pub struct __riscv_v_regset_state {
    pub vstart: crate::ctypes::c_ulong,
    pub vl: crate::ctypes::c_ulong,
    pub vtype: crate::ctypes::c_ulong,
    pub vcsr: crate::ctypes::c_ulong,
    pub vlenb: crate::ctypes::c_ulong,
    pub vreg: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct kernel_mapping {
    pub page_offset: crate::ctypes::c_ulong,
    pub virt_addr: crate::ctypes::c_ulong,
    pub virt_offset: crate::ctypes::c_ulong,
    pub phys_addr: usize,
    pub size: usize,
    pub va_pa_offset: crate::ctypes::c_ulong,
    pub va_kernel_pa_offset: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct pt_alloc_ops {
    pub get_pte_virt: ::core::option::Option<
        unsafe extern "C" fn(pa: phys_addr_t) -> *mut pte_t,
    >,
    pub alloc_pte: ::core::option::Option<
        unsafe extern "C" fn(va: usize) -> phys_addr_t,
    >,
    pub get_pmd_virt: ::core::option::Option<
        unsafe extern "C" fn(pa: phys_addr_t) -> *mut pmd_t,
    >,
    pub alloc_pmd: ::core::option::Option<
        unsafe extern "C" fn(va: usize) -> phys_addr_t,
    >,
    pub get_pud_virt: ::core::option::Option<
        unsafe extern "C" fn(pa: phys_addr_t) -> *mut pud_t,
    >,
    pub alloc_pud: ::core::option::Option<
        unsafe extern "C" fn(va: usize) -> phys_addr_t,
    >,
    pub get_p4d_virt: ::core::option::Option<
        unsafe extern "C" fn(pa: phys_addr_t) -> *mut p4d_t,
    >,
    pub alloc_p4d: ::core::option::Option<
        unsafe extern "C" fn(va: usize) -> phys_addr_t,
    >,
}

#[repr(C)]
pub struct riscv_cpuinfo {
    pub mvendorid: crate::ctypes::c_ulong,
    pub marchid: crate::ctypes::c_ulong,
    pub mimpid: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct riscv_isa_ext_data {
    pub id: crate::ctypes::c_uint,
    pub name: *const crate::ctypes::c_char,
    pub property: *const crate::ctypes::c_char,
    pub subset_ext_ids: *const crate::ctypes::c_uint,
    pub subset_ext_size: crate::ctypes::c_uint,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(
            data: *const riscv_isa_ext_data,
            isa_bitmap: *const crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct riscv_isainfo {
    pub isa: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct riscv_pmu_snapshot_data {
    pub ctr_overflow_mask: u64_,
    pub ctr_values: [u64_; 64usize],
    pub reserved: [u64_; 447usize],
}

#[repr(C)]
pub union sbi_pmu_ctr_info {
    pub value: crate::ctypes::c_ulong,
    pub anon__csr: sbi_pmu_ctr_info__csr,
}

#[repr(C, packed)]
pub struct sbi_sta_struct {
    pub sequence: __le32,
    pub flags: __le32,
    pub steal: __le64,
    pub preempted: u8_,
    pub pad: [u8_; 47usize],
}

pub const ADDRESS_SPACE_END: crate::ctypes::c_ulong = 18446744073709551615;

pub const CAUSE_IRQ_FLAG: crate::ctypes::c_ulong = 9223372036854775808;

pub const COMPAT_HWCAP_ISA_A: i32 = 1;

pub const COMPAT_HWCAP_ISA_C: i32 = 4;

pub const COMPAT_HWCAP_ISA_D: i32 = 8;

pub const COMPAT_HWCAP_ISA_F: i32 = 32;

pub const COMPAT_HWCAP_ISA_I: i32 = 256;

pub const COMPAT_HWCAP_ISA_M: i32 = 4096;

pub const COMPAT_HWCAP_ISA_V: i32 = 2097152;

pub const CSR_CAUSE: i32 = 322;

pub const CSR_CYCLE: i32 = 3072;

pub const CSR_CYCLEH: i32 = 3200;

pub const CSR_ENVCFG: i32 = 266;

pub const CSR_EPC: i32 = 321;

pub const CSR_HCOUNTEREN: i32 = 1542;

pub const CSR_HEDELEG: i32 = 1538;

pub const CSR_HENVCFG: i32 = 1546;

pub const CSR_HENVCFGH: i32 = 1562;

pub const CSR_HGATP: i32 = 1664;

pub const CSR_HGEIE: i32 = 1543;

pub const CSR_HGEIP: i32 = 3602;

pub const CSR_HIDELEG: i32 = 1539;

pub const CSR_HIDELEGH: i32 = 1555;

pub const CSR_HIE: i32 = 1540;

pub const CSR_HIP: i32 = 1604;

pub const CSR_HPMCOUNTER10: i32 = 3082;

pub const CSR_HPMCOUNTER10H: i32 = 3210;

pub const CSR_HPMCOUNTER11: i32 = 3083;

pub const CSR_HPMCOUNTER11H: i32 = 3211;

pub const CSR_HPMCOUNTER12: i32 = 3084;

pub const CSR_HPMCOUNTER12H: i32 = 3212;

pub const CSR_HPMCOUNTER13: i32 = 3085;

pub const CSR_HPMCOUNTER13H: i32 = 3213;

pub const CSR_HPMCOUNTER14: i32 = 3086;

pub const CSR_HPMCOUNTER14H: i32 = 3214;

pub const CSR_HPMCOUNTER15: i32 = 3087;

pub const CSR_HPMCOUNTER15H: i32 = 3215;

pub const CSR_HPMCOUNTER16: i32 = 3088;

pub const CSR_HPMCOUNTER16H: i32 = 3216;

pub const CSR_HPMCOUNTER17: i32 = 3089;

pub const CSR_HPMCOUNTER17H: i32 = 3217;

pub const CSR_HPMCOUNTER18: i32 = 3090;

pub const CSR_HPMCOUNTER18H: i32 = 3218;

pub const CSR_HPMCOUNTER19: i32 = 3091;

pub const CSR_HPMCOUNTER19H: i32 = 3219;

pub const CSR_HPMCOUNTER20: i32 = 3092;

pub const CSR_HPMCOUNTER20H: i32 = 3220;

pub const CSR_HPMCOUNTER21: i32 = 3093;

pub const CSR_HPMCOUNTER21H: i32 = 3221;

pub const CSR_HPMCOUNTER22: i32 = 3094;

pub const CSR_HPMCOUNTER22H: i32 = 3222;

pub const CSR_HPMCOUNTER23: i32 = 3095;

pub const CSR_HPMCOUNTER23H: i32 = 3223;

pub const CSR_HPMCOUNTER24: i32 = 3096;

pub const CSR_HPMCOUNTER24H: i32 = 3224;

pub const CSR_HPMCOUNTER25: i32 = 3097;

pub const CSR_HPMCOUNTER25H: i32 = 3225;

pub const CSR_HPMCOUNTER26: i32 = 3098;

pub const CSR_HPMCOUNTER26H: i32 = 3226;

pub const CSR_HPMCOUNTER27: i32 = 3099;

pub const CSR_HPMCOUNTER27H: i32 = 3227;

pub const CSR_HPMCOUNTER28: i32 = 3100;

pub const CSR_HPMCOUNTER28H: i32 = 3228;

pub const CSR_HPMCOUNTER29: i32 = 3101;

pub const CSR_HPMCOUNTER29H: i32 = 3229;

pub const CSR_HPMCOUNTER30: i32 = 3102;

pub const CSR_HPMCOUNTER30H: i32 = 3230;

pub const CSR_HPMCOUNTER31: i32 = 3103;

pub const CSR_HPMCOUNTER31H: i32 = 3231;

pub const CSR_HPMCOUNTER3: i32 = 3075;

pub const CSR_HPMCOUNTER3H: i32 = 3203;

pub const CSR_HPMCOUNTER4: i32 = 3076;

pub const CSR_HPMCOUNTER4H: i32 = 3204;

pub const CSR_HPMCOUNTER5: i32 = 3077;

pub const CSR_HPMCOUNTER5H: i32 = 3205;

pub const CSR_HPMCOUNTER6: i32 = 3078;

pub const CSR_HPMCOUNTER6H: i32 = 3206;

pub const CSR_HPMCOUNTER7: i32 = 3079;

pub const CSR_HPMCOUNTER7H: i32 = 3207;

pub const CSR_HPMCOUNTER8: i32 = 3080;

pub const CSR_HPMCOUNTER8H: i32 = 3208;

pub const CSR_HPMCOUNTER9: i32 = 3081;

pub const CSR_HPMCOUNTER9H: i32 = 3209;

pub const CSR_HSTATEEN0: i32 = 1548;

pub const CSR_HSTATEEN0H: i32 = 1564;

pub const CSR_HSTATUS: i32 = 1536;

pub const CSR_HTIMEDELTA: i32 = 1541;

pub const CSR_HTIMEDELTAH: i32 = 1557;

pub const CSR_HTINST: i32 = 1610;

pub const CSR_HTVAL: i32 = 1603;

pub const CSR_HVICTL: i32 = 1545;

pub const CSR_HVIEN: i32 = 1544;

pub const CSR_HVIENH: i32 = 1560;

pub const CSR_HVIP: i32 = 1605;

pub const CSR_HVIPH: i32 = 1621;

pub const CSR_HVIPRIO1: i32 = 1606;

pub const CSR_HVIPRIO1H: i32 = 1622;

pub const CSR_HVIPRIO2: i32 = 1607;

pub const CSR_HVIPRIO2H: i32 = 1623;

pub const CSR_IE: i32 = 260;

pub const CSR_IEH: i32 = 276;

pub const CSR_INSTRET: i32 = 3074;

pub const CSR_INSTRETH: i32 = 3202;

pub const CSR_IP: i32 = 324;

pub const CSR_IPH: i32 = 340;

pub const CSR_IREG: i32 = 337;

pub const CSR_ISELECT: i32 = 336;

pub const CSR_MARCHID: i32 = 3858;

pub const CSR_MCAUSE: i32 = 834;

pub const CSR_MENVCFG: i32 = 778;

pub const CSR_MENVCFGH: i32 = 794;

pub const CSR_MEPC: i32 = 833;

pub const CSR_MHARTID: i32 = 3860;

pub const CSR_MIDELEG: i32 = 771;

pub const CSR_MIDELEGH: i32 = 787;

pub const CSR_MIE: i32 = 772;

pub const CSR_MIEH: i32 = 788;

pub const CSR_MIMPID: i32 = 3859;

pub const CSR_MIP: i32 = 836;

pub const CSR_MIPH: i32 = 852;

pub const CSR_MIREG: i32 = 849;

pub const CSR_MISA: i32 = 769;

pub const CSR_MISELECT: i32 = 848;

pub const CSR_MSCRATCH: i32 = 832;

pub const CSR_MSTATUS: i32 = 768;

pub const CSR_MTOPEI: i32 = 860;

pub const CSR_MTOPI: i32 = 4016;

pub const CSR_MTVAL: i32 = 835;

pub const CSR_MTVEC: i32 = 773;

pub const CSR_MVENDORID: i32 = 3857;

pub const CSR_MVIEN: i32 = 776;

pub const CSR_MVIENH: i32 = 792;

pub const CSR_MVIP: i32 = 777;

pub const CSR_MVIPH: i32 = 793;

pub const CSR_PMPADDR0: i32 = 944;

pub const CSR_PMPCFG0: i32 = 928;

pub const CSR_SATP: i32 = 384;

pub const CSR_SCAUSE: i32 = 322;

pub const CSR_SCOUNTEREN: i32 = 262;

pub const CSR_SCOUNTOVF: i32 = 3488;

pub const CSR_SCRATCH: i32 = 320;

pub const CSR_SEED: i32 = 21;

pub const CSR_SENVCFG: i32 = 266;

pub const CSR_SEPC: i32 = 321;

pub const CSR_SIE: i32 = 260;

pub const CSR_SIEH: i32 = 276;

pub const CSR_SIP: i32 = 324;

pub const CSR_SIPH: i32 = 340;

pub const CSR_SIREG: i32 = 337;

pub const CSR_SISELECT: i32 = 336;

pub const CSR_SSCRATCH: i32 = 320;

pub const CSR_SSTATEEN0: i32 = 268;

pub const CSR_SSTATUS: i32 = 256;

pub const CSR_STATUS: i32 = 256;

pub const CSR_STIMECMP: i32 = 333;

pub const CSR_STIMECMPH: i32 = 349;

pub const CSR_STOPEI: i32 = 348;

pub const CSR_STOPI: i32 = 3504;

pub const CSR_STVAL: i32 = 323;

pub const CSR_STVEC: i32 = 261;

pub const CSR_TIME: i32 = 3073;

pub const CSR_TIMEH: i32 = 3201;

pub const CSR_TOPEI: i32 = 348;

pub const CSR_TOPI: i32 = 3504;

pub const CSR_TVAL: i32 = 323;

pub const CSR_TVEC: i32 = 261;

pub const CSR_VCSR: i32 = 15;

pub const CSR_VL: i32 = 3104;

pub const CSR_VLENB: i32 = 3106;

pub const CSR_VSATP: i32 = 640;

pub const CSR_VSCAUSE: i32 = 578;

pub const CSR_VSEPC: i32 = 577;

pub const CSR_VSIE: i32 = 516;

pub const CSR_VSIEH: i32 = 532;

pub const CSR_VSIP: i32 = 580;

pub const CSR_VSIPH: i32 = 596;

pub const CSR_VSIREG: i32 = 593;

pub const CSR_VSISELECT: i32 = 592;

pub const CSR_VSSCRATCH: i32 = 576;

pub const CSR_VSSTATUS: i32 = 512;

pub const CSR_VSTART: i32 = 8;

pub const CSR_VSTIMECMP: i32 = 589;

pub const CSR_VSTIMECMPH: i32 = 605;

pub const CSR_VSTOPEI: i32 = 604;

pub const CSR_VSTOPI: i32 = 3760;

pub const CSR_VSTVAL: i32 = 579;

pub const CSR_VSTVEC: i32 = 517;

pub const CSR_VTYPE: i32 = 3105;

pub const ELF_ARCH: i32 = 243;

pub const ELF_NFPREG: crate::ctypes::c_ulong = 33;

pub const ELF_NGREG: crate::ctypes::c_ulong = 32;

pub const ENVCFG_CBCFE: crate::ctypes::c_ulong = 64;

pub const ENVCFG_CBIE: crate::ctypes::c_ulong = 48;

pub const ENVCFG_CBIE_FLUSH: crate::ctypes::c_ulong = 1;

pub const ENVCFG_CBIE_ILL: crate::ctypes::c_ulong = 0;

pub const ENVCFG_CBIE_INV: crate::ctypes::c_ulong = 3;

pub const ENVCFG_CBIE_SHIFT: i32 = 4;

pub const ENVCFG_CBZE: crate::ctypes::c_ulong = 128;

pub const ENVCFG_FIOM: crate::ctypes::c_ulong = 1;

pub const ENVCFG_PBMTE: u64 = 4611686018427387904;

pub const ENVCFG_STCE: u64 = 9223372036854775808;

pub const EXC_BREAKPOINT: i32 = 3;

pub const EXC_HYPERVISOR_SYSCALL: i32 = 9;

pub const EXC_INST_ACCESS: i32 = 1;

pub const EXC_INST_GUEST_PAGE_FAULT: i32 = 20;

pub const EXC_INST_ILLEGAL: i32 = 2;

pub const EXC_INST_MISALIGNED: i32 = 0;

pub const EXC_INST_PAGE_FAULT: i32 = 12;

pub const EXC_LOAD_ACCESS: i32 = 5;

pub const EXC_LOAD_GUEST_PAGE_FAULT: i32 = 21;

pub const EXC_LOAD_MISALIGNED: i32 = 4;

pub const EXC_LOAD_PAGE_FAULT: i32 = 13;

pub const EXC_STORE_ACCESS: i32 = 7;

pub const EXC_STORE_GUEST_PAGE_FAULT: i32 = 23;

pub const EXC_STORE_MISALIGNED: i32 = 6;

pub const EXC_STORE_PAGE_FAULT: i32 = 15;

pub const EXC_SUPERVISOR_SYSCALL: i32 = 10;

pub const EXC_SYSCALL: i32 = 8;

pub const EXC_VIRTUAL_INST_FAULT: i32 = 22;

pub const FIXADDR_SIZE: crate::ctypes::c_ulong = 6291456;

pub const FIX_FDT_SIZE: crate::ctypes::c_ulong = 4194304;

pub const FLUSH_TLB_MAX_SIZE: crate::ctypes::c_ulong = 18446744073709551615;

pub const FLUSH_TLB_NO_ASID: crate::ctypes::c_ulong = 18446744073709551615;

pub const HGATP32_MODE_SHIFT: i32 = 31;

pub const HGATP32_PPN: crate::ctypes::c_ulong = 4194303;

pub const HGATP32_VMID: crate::ctypes::c_ulong = 532676608;

pub const HGATP32_VMID_SHIFT: i32 = 22;

pub const HGATP64_MODE_SHIFT: i32 = 60;

pub const HGATP64_PPN: crate::ctypes::c_ulong = 17592186044415;

pub const HGATP64_VMID: crate::ctypes::c_ulong = 288212783965667328;

pub const HGATP64_VMID_SHIFT: i32 = 44;

pub const HGATP_MODE_OFF: crate::ctypes::c_ulong = 0;

pub const HGATP_MODE_SHIFT: i32 = 60;

pub const HGATP_MODE_SV32X4: crate::ctypes::c_ulong = 1;

pub const HGATP_MODE_SV39X4: crate::ctypes::c_ulong = 8;

pub const HGATP_MODE_SV48X4: crate::ctypes::c_ulong = 9;

pub const HGATP_MODE_SV57X4: crate::ctypes::c_ulong = 10;

pub const HGATP_PAGE_SHIFT: i32 = 12;

pub const HGATP_PPN: crate::ctypes::c_ulong = 17592186044415;

pub const HGATP_VMID: crate::ctypes::c_ulong = 288212783965667328;

pub const HGATP_VMID_SHIFT: i32 = 44;

pub const HSTATUS_GVA: crate::ctypes::c_ulong = 64;

pub const HSTATUS_HU: crate::ctypes::c_ulong = 512;

pub const HSTATUS_SPV: crate::ctypes::c_ulong = 128;

pub const HSTATUS_SPVP: crate::ctypes::c_ulong = 256;

pub const HSTATUS_VGEIN: crate::ctypes::c_ulong = 258048;

pub const HSTATUS_VGEIN_SHIFT: i32 = 12;

pub const HSTATUS_VSBE: crate::ctypes::c_ulong = 32;

pub const HSTATUS_VSXL: crate::ctypes::c_ulong = 12884901888;

pub const HSTATUS_VSXL_SHIFT: i32 = 32;

pub const HSTATUS_VTSR: crate::ctypes::c_ulong = 4194304;

pub const HSTATUS_VTVM: crate::ctypes::c_ulong = 1048576;

pub const HSTATUS_VTW: crate::ctypes::c_ulong = 2097152;

pub const HVICTL_DPR: crate::ctypes::c_ulong = 512;

pub const HVICTL_IID: crate::ctypes::c_ulong = 268369920;

pub const HVICTL_IID_SHIFT: i32 = 16;

pub const HVICTL_IPRIO: crate::ctypes::c_ulong = 255;

pub const HVICTL_IPRIOM: crate::ctypes::c_ulong = 256;

pub const HVICTL_VTI: crate::ctypes::c_ulong = 1073741824;

pub const IE_EIE: crate::ctypes::c_ulong = 512;

pub const IE_SIE: crate::ctypes::c_ulong = 2;

pub const IE_TIE: crate::ctypes::c_ulong = 32;

pub const INVALID_HARTID: crate::ctypes::c_ulong = 18446744073709551615;

pub const IRQ_LOCAL_MASK: crate::ctypes::c_ulong = 16383;

pub const IRQ_LOCAL_MAX: i32 = 14;

pub const IRQ_M_EXT: i32 = 11;

pub const IRQ_M_SOFT: i32 = 3;

pub const IRQ_M_TIMER: i32 = 7;

pub const IRQ_PMU_OVF: i32 = 13;

pub const IRQ_S_EXT: i32 = 9;

pub const IRQ_S_GEXT: i32 = 12;

pub const IRQ_S_SOFT: i32 = 1;

pub const IRQ_S_TIMER: i32 = 5;

pub const IRQ_VS_EXT: i32 = 10;

pub const IRQ_VS_SOFT: i32 = 2;

pub const IRQ_VS_TIMER: i32 = 6;

pub const ISELECT_IPRIO0: i32 = 48;

pub const ISELECT_IPRIO15: i32 = 63;

pub const ISELECT_MASK: crate::ctypes::c_ulong = 511;

pub const KERNEL_LINK_ADDR: crate::ctypes::c_ulong = 18446744071562067968;

pub const MAX_FDT_SIZE: crate::ctypes::c_ulong = 2097152;

pub const MAX_REG_OFFSET: crate::ctypes::c_ulong = 280;

pub const MMAP_MIN_VA_BITS: i32 = 39;

pub const MMAP_MIN_VA_BITS_64: i32 = 39;

pub const MODULES_LOWEST_VADDR: crate::ctypes::c_ulong = 18446744069414584320;

pub const PAGE_OFFSET_L3: crate::ctypes::c_ulong = 18446743893320925184;

pub const PAGE_OFFSET_L4: crate::ctypes::c_ulong = 18446655563023515648;

pub const PFN_PTE_SHIFT: i32 = 10;

pub const PMP_A: i32 = 24;

pub const PMP_A_NA4: i32 = 16;

pub const PMP_A_NAPOT: i32 = 24;

pub const PMP_A_TOR: i32 = 8;

pub const PMP_L: i32 = 128;

pub const PMP_R: i32 = 1;

pub const PMP_W: i32 = 2;

pub const PMP_X: i32 = 4;

pub const PTE_FMT: &[u8; 7] = b"%016lx\0";

pub const PTRACE_GETFDPIC: i32 = 33;

pub const PTRS_PER_PGD: crate::ctypes::c_ulong = 512;

pub const PTRS_PER_PTE: crate::ctypes::c_ulong = 512;

pub const REG_FMT: &[u8; 7] = b"%016lx\0";

pub const RISCV_ISA_EXT_BASE: i32 = 26;

pub const RISCV_ISA_EXT_INVALID: u32 = 4294967295;

pub const RISCV_ISA_EXT_MAX: i32 = 128;

pub const RISCV_ISA_EXT_SMAIA: i32 = 35;

pub const RISCV_ISA_EXT_SMSTATEEN: i32 = 43;

pub const RISCV_ISA_EXT_SSAIA: i32 = 36;

pub const RISCV_ISA_EXT_SSCOFPMF: i32 = 26;

pub const RISCV_ISA_EXT_SSTC: i32 = 27;

pub const RISCV_ISA_EXT_SVINVAL: i32 = 28;

pub const RISCV_ISA_EXT_SVNAPOT: i32 = 33;

pub const RISCV_ISA_EXT_SVPBMT: i32 = 29;

pub const RISCV_ISA_EXT_SVVPTC: i32 = 86;

pub const RISCV_ISA_EXT_SxAIA: i32 = 36;

pub const RISCV_ISA_EXT_XLINUXENVCFG: i32 = 127;

pub const RISCV_ISA_EXT_ZACAS: i32 = 73;

pub const RISCV_ISA_EXT_ZAWRS: i32 = 85;

pub const RISCV_ISA_EXT_ZBA: i32 = 37;

pub const RISCV_ISA_EXT_ZBB: i32 = 30;

pub const RISCV_ISA_EXT_ZBC: i32 = 45;

pub const RISCV_ISA_EXT_ZBKB: i32 = 46;

pub const RISCV_ISA_EXT_ZBKC: i32 = 47;

pub const RISCV_ISA_EXT_ZBKX: i32 = 48;

pub const RISCV_ISA_EXT_ZBS: i32 = 38;

pub const RISCV_ISA_EXT_ZCA: i32 = 80;

pub const RISCV_ISA_EXT_ZCB: i32 = 81;

pub const RISCV_ISA_EXT_ZCD: i32 = 82;

pub const RISCV_ISA_EXT_ZCF: i32 = 83;

pub const RISCV_ISA_EXT_ZCMOP: i32 = 84;

pub const RISCV_ISA_EXT_ZFA: i32 = 71;

pub const RISCV_ISA_EXT_ZFH: i32 = 66;

pub const RISCV_ISA_EXT_ZFHMIN: i32 = 67;

pub const RISCV_ISA_EXT_ZICBOM: i32 = 31;

pub const RISCV_ISA_EXT_ZICBOZ: i32 = 34;

pub const RISCV_ISA_EXT_ZICNTR: i32 = 39;

pub const RISCV_ISA_EXT_ZICOND: i32 = 44;

pub const RISCV_ISA_EXT_ZICSR: i32 = 40;

pub const RISCV_ISA_EXT_ZIFENCEI: i32 = 41;

pub const RISCV_ISA_EXT_ZIHINTNTL: i32 = 68;

pub const RISCV_ISA_EXT_ZIHINTPAUSE: i32 = 32;

pub const RISCV_ISA_EXT_ZIHPM: i32 = 42;

pub const RISCV_ISA_EXT_ZIMOP: i32 = 79;

pub const RISCV_ISA_EXT_ZKND: i32 = 49;

pub const RISCV_ISA_EXT_ZKNE: i32 = 50;

pub const RISCV_ISA_EXT_ZKNH: i32 = 51;

pub const RISCV_ISA_EXT_ZKR: i32 = 52;

pub const RISCV_ISA_EXT_ZKSED: i32 = 53;

pub const RISCV_ISA_EXT_ZKSH: i32 = 54;

pub const RISCV_ISA_EXT_ZKT: i32 = 55;

pub const RISCV_ISA_EXT_ZTSO: i32 = 72;

pub const RISCV_ISA_EXT_ZVBB: i32 = 56;

pub const RISCV_ISA_EXT_ZVBC: i32 = 57;

pub const RISCV_ISA_EXT_ZVE32F: i32 = 75;

pub const RISCV_ISA_EXT_ZVE32X: i32 = 74;

pub const RISCV_ISA_EXT_ZVE64D: i32 = 78;

pub const RISCV_ISA_EXT_ZVE64F: i32 = 77;

pub const RISCV_ISA_EXT_ZVE64X: i32 = 76;

pub const RISCV_ISA_EXT_ZVFH: i32 = 69;

pub const RISCV_ISA_EXT_ZVFHMIN: i32 = 70;

pub const RISCV_ISA_EXT_ZVKB: i32 = 58;

pub const RISCV_ISA_EXT_ZVKG: i32 = 59;

pub const RISCV_ISA_EXT_ZVKNED: i32 = 60;

pub const RISCV_ISA_EXT_ZVKNHA: i32 = 61;

pub const RISCV_ISA_EXT_ZVKNHB: i32 = 62;

pub const RISCV_ISA_EXT_ZVKSED: i32 = 63;

pub const RISCV_ISA_EXT_ZVKSH: i32 = 64;

pub const RISCV_ISA_EXT_ZVKT: i32 = 65;

pub const RISCV_ISA_EXT_a: i32 = 0;

pub const RISCV_ISA_EXT_c: i32 = 2;

pub const RISCV_ISA_EXT_d: i32 = 3;

pub const RISCV_ISA_EXT_f: i32 = 5;

pub const RISCV_ISA_EXT_h: i32 = 7;

pub const RISCV_ISA_EXT_i: i32 = 8;

pub const RISCV_ISA_EXT_m: i32 = 12;

pub const RISCV_ISA_EXT_q: i32 = 16;

pub const RISCV_ISA_EXT_v: i32 = 21;

pub const RISCV_KERNEL_MODE_V: i32 = 1;

pub const RISCV_MAX_VLENB: i32 = 8192;

pub const RISCV_PLAT_FW_EVENT: i32 = 65535;

pub const RISCV_PMU_PLAT_FW_EVENT_MASK: u64 = 4611686018427387903;

pub const RISCV_PMU_RAW_EVENT_IDX: i32 = 131072;

pub const RISCV_PMU_RAW_EVENT_MASK: u64 = 281474976710655;

pub const RISCV_PREEMPT_V: i32 = 256;

pub const RISCV_PREEMPT_V_DIRTY: u32 = 2147483648;

pub const RISCV_PREEMPT_V_NEED_RESTORE: i32 = 1073741824;

pub const RISCV_V_CTX_DEPTH_MASK: i32 = 16711680;

pub const RISCV_V_CTX_UNIT_DEPTH: i32 = 65536;

pub const RV_IRQ_EXT: i32 = 9;

pub const RV_IRQ_PMU: i32 = 13;

pub const RV_IRQ_SOFT: i32 = 1;

pub const RV_IRQ_TIMER: i32 = 5;

pub const R_RISCV_32: i32 = 1;

pub const R_RISCV_32_PCREL: i32 = 57;

pub const R_RISCV_64: i32 = 2;

pub const R_RISCV_ADD16: i32 = 34;

pub const R_RISCV_ADD32: i32 = 35;

pub const R_RISCV_ADD64: i32 = 36;

pub const R_RISCV_ADD8: i32 = 33;

pub const R_RISCV_ALIGN: i32 = 43;

pub const R_RISCV_BRANCH: i32 = 16;

pub const R_RISCV_CALL: i32 = 18;

pub const R_RISCV_CALL_PLT: i32 = 19;

pub const R_RISCV_COPY: i32 = 4;

pub const R_RISCV_GNU_VTENTRY: i32 = 42;

pub const R_RISCV_GNU_VTINHERIT: i32 = 41;

pub const R_RISCV_GOT_HI20: i32 = 20;

pub const R_RISCV_GPREL_I: i32 = 47;

pub const R_RISCV_GPREL_S: i32 = 48;

pub const R_RISCV_HI20: i32 = 26;

pub const R_RISCV_IRELATIVE: i32 = 58;

pub const R_RISCV_JAL: i32 = 17;

pub const R_RISCV_JUMP_SLOT: i32 = 5;

pub const R_RISCV_LO12_I: i32 = 27;

pub const R_RISCV_LO12_S: i32 = 28;

pub const R_RISCV_NONE: i32 = 0;

pub const R_RISCV_PCREL_HI20: i32 = 23;

pub const R_RISCV_PCREL_LO12_I: i32 = 24;

pub const R_RISCV_PCREL_LO12_S: i32 = 25;

pub const R_RISCV_PLT32: i32 = 59;

pub const R_RISCV_RELATIVE: i32 = 3;

pub const R_RISCV_RELAX: i32 = 51;

pub const R_RISCV_RVC_BRANCH: i32 = 44;

pub const R_RISCV_RVC_JUMP: i32 = 45;

pub const R_RISCV_SET16: i32 = 55;

pub const R_RISCV_SET32: i32 = 56;

pub const R_RISCV_SET6: i32 = 53;

pub const R_RISCV_SET8: i32 = 54;

pub const R_RISCV_SET_ULEB128: i32 = 60;

pub const R_RISCV_SUB16: i32 = 38;

pub const R_RISCV_SUB32: i32 = 39;

pub const R_RISCV_SUB64: i32 = 40;

pub const R_RISCV_SUB6: i32 = 52;

pub const R_RISCV_SUB8: i32 = 37;

pub const R_RISCV_SUB_ULEB128: i32 = 61;

pub const R_RISCV_TLS_DTPMOD32: i32 = 6;

pub const R_RISCV_TLS_DTPMOD64: i32 = 7;

pub const R_RISCV_TLS_DTPREL32: i32 = 8;

pub const R_RISCV_TLS_DTPREL64: i32 = 9;

pub const R_RISCV_TLS_GD_HI20: i32 = 22;

pub const R_RISCV_TLS_GOT_HI20: i32 = 21;

pub const R_RISCV_TLS_TPREL32: i32 = 10;

pub const R_RISCV_TLS_TPREL64: i32 = 11;

pub const R_RISCV_TPREL_ADD: i32 = 32;

pub const R_RISCV_TPREL_HI20: i32 = 29;

pub const R_RISCV_TPREL_I: i32 = 49;

pub const R_RISCV_TPREL_LO12_I: i32 = 30;

pub const R_RISCV_TPREL_LO12_S: i32 = 31;

pub const R_RISCV_TPREL_S: i32 = 50;

pub const SATP_ASID_BITS: i32 = 16;

pub const SATP_ASID_MASK: crate::ctypes::c_ulong = 65535;

pub const SATP_ASID_SHIFT: i32 = 44;

pub const SATP_MODE_39: crate::ctypes::c_ulong = 9223372036854775808;

pub const SATP_MODE_48: crate::ctypes::c_ulong = 10376293541461622784;

pub const SATP_MODE_57: crate::ctypes::c_ulong = 11529215046068469760;

pub const SATP_MODE_SHIFT: i32 = 60;

pub const SATP_PPN: crate::ctypes::c_ulong = 17592186044415;

pub const SBI_ERR_ALREADY_AVAILABLE: i32 = -6;

pub const SBI_ERR_ALREADY_STARTED: i32 = -7;

pub const SBI_ERR_ALREADY_STOPPED: i32 = -8;

pub const SBI_ERR_DENIED: i32 = -4;

pub const SBI_ERR_FAILURE: i32 = -1;

pub const SBI_ERR_INVALID_ADDRESS: i32 = -5;

pub const SBI_ERR_INVALID_PARAM: i32 = -3;

pub const SBI_ERR_NOT_SUPPORTED: i32 = -2;

pub const SBI_ERR_NO_SHMEM: i32 = -9;

pub const SBI_EXT_BASE: sbi_ext_id = 16;

pub const SBI_EXT_BASE_GET_IMP_ID: sbi_ext_base_fid = 1;

pub const SBI_EXT_BASE_GET_IMP_VERSION: sbi_ext_base_fid = 2;

pub const SBI_EXT_BASE_GET_MARCHID: sbi_ext_base_fid = 5;

pub const SBI_EXT_BASE_GET_MIMPID: sbi_ext_base_fid = 6;

pub const SBI_EXT_BASE_GET_MVENDORID: sbi_ext_base_fid = 4;

pub const SBI_EXT_BASE_GET_SPEC_VERSION: sbi_ext_base_fid = 0;

pub const SBI_EXT_BASE_PROBE_EXT: sbi_ext_base_fid = 3;

pub const SBI_EXT_DBCN: sbi_ext_id = 1145193294;

pub const SBI_EXT_DBCN_CONSOLE_READ: sbi_ext_dbcn_fid = 1;

pub const SBI_EXT_DBCN_CONSOLE_WRITE: sbi_ext_dbcn_fid = 0;

pub const SBI_EXT_DBCN_CONSOLE_WRITE_BYTE: sbi_ext_dbcn_fid = 2;

pub const SBI_EXT_EXPERIMENTAL_END: sbi_ext_id = 150994943;

pub const SBI_EXT_EXPERIMENTAL_START: sbi_ext_id = 134217728;

pub const SBI_EXT_HSM: sbi_ext_id = 4739917;

pub const SBI_EXT_HSM_HART_START: sbi_ext_hsm_fid = 0;

pub const SBI_EXT_HSM_HART_STATUS: sbi_ext_hsm_fid = 2;

pub const SBI_EXT_HSM_HART_STOP: sbi_ext_hsm_fid = 1;

pub const SBI_EXT_HSM_HART_SUSPEND: sbi_ext_hsm_fid = 3;

pub const SBI_EXT_IPI: sbi_ext_id = 7557193;

pub const SBI_EXT_IPI_SEND_IPI: sbi_ext_ipi_fid = 0;

pub const SBI_EXT_PMU: sbi_ext_id = 5262677;

pub const SBI_EXT_PMU_COUNTER_CFG_MATCH: sbi_ext_pmu_fid = 2;

pub const SBI_EXT_PMU_COUNTER_FW_READ: sbi_ext_pmu_fid = 5;

pub const SBI_EXT_PMU_COUNTER_FW_READ_HI: sbi_ext_pmu_fid = 6;

pub const SBI_EXT_PMU_COUNTER_GET_INFO: sbi_ext_pmu_fid = 1;

pub const SBI_EXT_PMU_COUNTER_START: sbi_ext_pmu_fid = 3;

pub const SBI_EXT_PMU_COUNTER_STOP: sbi_ext_pmu_fid = 4;

pub const SBI_EXT_PMU_NUM_COUNTERS: sbi_ext_pmu_fid = 0;

pub const SBI_EXT_PMU_SNAPSHOT_SET_SHMEM: sbi_ext_pmu_fid = 7;

pub const SBI_EXT_RFENCE: sbi_ext_id = 1380339267;

pub const SBI_EXT_RFENCE_REMOTE_FENCE_I: sbi_ext_rfence_fid = 0;

pub const SBI_EXT_RFENCE_REMOTE_HFENCE_GVMA: sbi_ext_rfence_fid = 4;

pub const SBI_EXT_RFENCE_REMOTE_HFENCE_GVMA_VMID: sbi_ext_rfence_fid = 3;

pub const SBI_EXT_RFENCE_REMOTE_HFENCE_VVMA: sbi_ext_rfence_fid = 6;

pub const SBI_EXT_RFENCE_REMOTE_HFENCE_VVMA_ASID: sbi_ext_rfence_fid = 5;

pub const SBI_EXT_RFENCE_REMOTE_SFENCE_VMA: sbi_ext_rfence_fid = 1;

pub const SBI_EXT_RFENCE_REMOTE_SFENCE_VMA_ASID: sbi_ext_rfence_fid = 2;

pub const SBI_EXT_SRST: sbi_ext_id = 1397904212;

pub const SBI_EXT_SRST_RESET: sbi_ext_srst_fid = 0;

pub const SBI_EXT_STA: sbi_ext_id = 5461057;

pub const SBI_EXT_STA_STEAL_TIME_SET_SHMEM: sbi_ext_sta_fid = 0;

pub const SBI_EXT_SUSP: sbi_ext_id = 1398100816;

pub const SBI_EXT_SUSP_SYSTEM_SUSPEND: sbi_ext_susp_fid = 0;

pub const SBI_EXT_TIME: sbi_ext_id = 1414090053;

pub const SBI_EXT_TIME_SET_TIMER: sbi_ext_time_fid = 0;

pub const SBI_EXT_VENDOR_END: sbi_ext_id = 167772159;

pub const SBI_EXT_VENDOR_START: sbi_ext_id = 150994944;

pub const SBI_HSM_STATE_RESUME_PENDING: sbi_hsm_hart_state = 6;

pub const SBI_HSM_STATE_STARTED: sbi_hsm_hart_state = 0;

pub const SBI_HSM_STATE_START_PENDING: sbi_hsm_hart_state = 2;

pub const SBI_HSM_STATE_STOPPED: sbi_hsm_hart_state = 1;

pub const SBI_HSM_STATE_STOP_PENDING: sbi_hsm_hart_state = 3;

pub const SBI_HSM_STATE_SUSPENDED: sbi_hsm_hart_state = 4;

pub const SBI_HSM_STATE_SUSPEND_PENDING: sbi_hsm_hart_state = 5;

pub const SBI_HSM_SUSPEND_NON_RET_DEFAULT: u32 = 2147483648;

pub const SBI_HSM_SUSPEND_NON_RET_LAST: u32 = 4294967295;

pub const SBI_HSM_SUSPEND_NON_RET_PLATFORM: u32 = 2415919104;

pub const SBI_HSM_SUSPEND_RET_DEFAULT: i32 = 0;

pub const SBI_HSM_SUSPEND_RET_LAST: i32 = 2147483647;

pub const SBI_HSM_SUSPEND_RET_PLATFORM: i32 = 268435456;

pub const SBI_HSM_SUSP_BASE_MASK: i32 = 2147483647;

pub const SBI_HSM_SUSP_NON_RET_BIT: u32 = 2147483648;

pub const SBI_HSM_SUSP_PLAT_BASE: i32 = 268435456;

pub const SBI_PMU_CFG_FLAG_AUTO_START: crate::ctypes::c_ulong = 4;

pub const SBI_PMU_CFG_FLAG_CLEAR_VALUE: crate::ctypes::c_ulong = 2;

pub const SBI_PMU_CFG_FLAG_SET_MINH: crate::ctypes::c_ulong = 128;

pub const SBI_PMU_CFG_FLAG_SET_SINH: crate::ctypes::c_ulong = 64;

pub const SBI_PMU_CFG_FLAG_SET_UINH: crate::ctypes::c_ulong = 32;

pub const SBI_PMU_CFG_FLAG_SET_VSINH: crate::ctypes::c_ulong = 16;

pub const SBI_PMU_CFG_FLAG_SET_VUINH: crate::ctypes::c_ulong = 8;

pub const SBI_PMU_CFG_FLAG_SKIP_MATCH: crate::ctypes::c_ulong = 1;

pub const SBI_PMU_CTR_TYPE_FW: sbi_pmu_ctr_type = 1;

pub const SBI_PMU_CTR_TYPE_HW: sbi_pmu_ctr_type = 0;

pub const SBI_PMU_EVENT_CACHE_ID_CODE_MASK: i32 = 65528;

pub const SBI_PMU_EVENT_CACHE_ID_SHIFT: i32 = 3;

pub const SBI_PMU_EVENT_CACHE_OP_ID_CODE_MASK: i32 = 6;

pub const SBI_PMU_EVENT_CACHE_OP_SHIFT: i32 = 1;

pub const SBI_PMU_EVENT_CACHE_RESULT_ID_CODE_MASK: i32 = 1;

pub const SBI_PMU_EVENT_IDX_CODE_MASK: i32 = 65535;

pub const SBI_PMU_EVENT_IDX_INVALID: u32 = 4294967295;

pub const SBI_PMU_EVENT_IDX_MASK: i32 = 1048575;

pub const SBI_PMU_EVENT_IDX_OFFSET: i32 = 20;

pub const SBI_PMU_EVENT_IDX_TYPE_MASK: i32 = 983040;

pub const SBI_PMU_EVENT_RAW_IDX: i32 = 131072;

pub const SBI_PMU_EVENT_TYPE_CACHE: sbi_pmu_event_type = 1;

pub const SBI_PMU_EVENT_TYPE_FW: sbi_pmu_event_type = 15;

pub const SBI_PMU_EVENT_TYPE_HW: sbi_pmu_event_type = 0;

pub const SBI_PMU_EVENT_TYPE_RAW: sbi_pmu_event_type = 2;

pub const SBI_PMU_FIXED_CTR_MASK: i32 = 7;

pub const SBI_PMU_FW_ACCESS_LOAD: sbi_pmu_fw_generic_events_t = 2;

pub const SBI_PMU_FW_ACCESS_STORE: sbi_pmu_fw_generic_events_t = 3;

pub const SBI_PMU_FW_FENCE_I_RCVD: sbi_pmu_fw_generic_events_t = 9;

pub const SBI_PMU_FW_FENCE_I_SENT: sbi_pmu_fw_generic_events_t = 8;

pub const SBI_PMU_FW_HFENCE_GVMA_RCVD: sbi_pmu_fw_generic_events_t = 15;

pub const SBI_PMU_FW_HFENCE_GVMA_SENT: sbi_pmu_fw_generic_events_t = 14;

pub const SBI_PMU_FW_HFENCE_GVMA_VMID_RCVD: sbi_pmu_fw_generic_events_t = 17;

pub const SBI_PMU_FW_HFENCE_GVMA_VMID_SENT: sbi_pmu_fw_generic_events_t = 16;

pub const SBI_PMU_FW_HFENCE_VVMA_ASID_RCVD: sbi_pmu_fw_generic_events_t = 21;

pub const SBI_PMU_FW_HFENCE_VVMA_ASID_SENT: sbi_pmu_fw_generic_events_t = 20;

pub const SBI_PMU_FW_HFENCE_VVMA_RCVD: sbi_pmu_fw_generic_events_t = 19;

pub const SBI_PMU_FW_HFENCE_VVMA_SENT: sbi_pmu_fw_generic_events_t = 18;

pub const SBI_PMU_FW_ILLEGAL_INSN: sbi_pmu_fw_generic_events_t = 4;

pub const SBI_PMU_FW_IPI_RCVD: sbi_pmu_fw_generic_events_t = 7;

pub const SBI_PMU_FW_IPI_SENT: sbi_pmu_fw_generic_events_t = 6;

pub const SBI_PMU_FW_MAX: sbi_pmu_fw_generic_events_t = 22;

pub const SBI_PMU_FW_MISALIGNED_LOAD: sbi_pmu_fw_generic_events_t = 0;

pub const SBI_PMU_FW_MISALIGNED_STORE: sbi_pmu_fw_generic_events_t = 1;

pub const SBI_PMU_FW_SET_TIMER: sbi_pmu_fw_generic_events_t = 5;

pub const SBI_PMU_FW_SFENCE_VMA_ASID_RCVD: sbi_pmu_fw_generic_events_t = 13;

pub const SBI_PMU_FW_SFENCE_VMA_ASID_SENT: sbi_pmu_fw_generic_events_t = 12;

pub const SBI_PMU_FW_SFENCE_VMA_RCVD: sbi_pmu_fw_generic_events_t = 11;

pub const SBI_PMU_FW_SFENCE_VMA_SENT: sbi_pmu_fw_generic_events_t = 10;

pub const SBI_PMU_HW_BRANCH_INSTRUCTIONS: sbi_pmu_hw_generic_events_t = 5;

pub const SBI_PMU_HW_BRANCH_MISSES: sbi_pmu_hw_generic_events_t = 6;

pub const SBI_PMU_HW_BUS_CYCLES: sbi_pmu_hw_generic_events_t = 7;

pub const SBI_PMU_HW_CACHE_MISSES: sbi_pmu_hw_generic_events_t = 4;

pub const SBI_PMU_HW_CACHE_REFERENCES: sbi_pmu_hw_generic_events_t = 3;

pub const SBI_PMU_HW_CPU_CYCLES: sbi_pmu_hw_generic_events_t = 1;

pub const SBI_PMU_HW_GENERAL_MAX: sbi_pmu_hw_generic_events_t = 11;

pub const SBI_PMU_HW_INSTRUCTIONS: sbi_pmu_hw_generic_events_t = 2;

pub const SBI_PMU_HW_NO_EVENT: sbi_pmu_hw_generic_events_t = 0;

pub const SBI_PMU_HW_REF_CPU_CYCLES: sbi_pmu_hw_generic_events_t = 10;

pub const SBI_PMU_HW_STALLED_CYCLES_BACKEND: sbi_pmu_hw_generic_events_t = 9;

pub const SBI_PMU_HW_STALLED_CYCLES_FRONTEND: sbi_pmu_hw_generic_events_t = 8;

pub const SBI_PMU_START_FLAG_INIT_SNAPSHOT: crate::ctypes::c_ulong = 2;

pub const SBI_PMU_START_FLAG_SET_INIT_VALUE: crate::ctypes::c_ulong = 1;

pub const SBI_PMU_STOP_FLAG_RESET: crate::ctypes::c_ulong = 1;

pub const SBI_PMU_STOP_FLAG_TAKE_SNAPSHOT: crate::ctypes::c_ulong = 2;

pub const SBI_SHMEM_DISABLE: i32 = -1;

pub const SBI_SPEC_VERSION_DEFAULT: i32 = 1;

pub const SBI_SPEC_VERSION_MAJOR_MASK: i32 = 127;

pub const SBI_SPEC_VERSION_MAJOR_SHIFT: i32 = 24;

pub const SBI_SPEC_VERSION_MINOR_MASK: i32 = 16777215;

pub const SBI_SRST_RESET_REASON_NONE: sbi_srst_reset_reason = 0;

pub const SBI_SRST_RESET_REASON_SYS_FAILURE: sbi_srst_reset_reason = 1;

pub const SBI_SRST_RESET_TYPE_COLD_REBOOT: sbi_srst_reset_type = 1;

pub const SBI_SRST_RESET_TYPE_SHUTDOWN: sbi_srst_reset_type = 0;

pub const SBI_SRST_RESET_TYPE_WARM_REBOOT: sbi_srst_reset_type = 2;

pub const SBI_SUCCESS: i32 = 0;

pub const SBI_SUSP_SLEEP_TYPE_SUSPEND_TO_RAM: sbi_ext_susp_sleep_type = 0;

pub const SEED_ENTROPY_MASK: crate::ctypes::c_ulong = 65535;

pub const SEED_OPST_BIST: crate::ctypes::c_ulong = 0;

pub const SEED_OPST_DEAD: crate::ctypes::c_ulong = 3221225472;

pub const SEED_OPST_ES16: crate::ctypes::c_ulong = 2147483648;

pub const SEED_OPST_MASK: crate::ctypes::c_ulong = 3221225472;

pub const SEED_OPST_WAIT: crate::ctypes::c_ulong = 1073741824;

pub const SIP_LCOFIP: crate::ctypes::c_ulong = 8192;

pub const SMSTATEEN0_AIA: u64 = 576460752303423488;

pub const SMSTATEEN0_AIA_IMSIC: u64 = 288230376151711744;

pub const SMSTATEEN0_AIA_IMSIC_SHIFT: i32 = 58;

pub const SMSTATEEN0_AIA_ISEL: u64 = 1152921504606846976;

pub const SMSTATEEN0_AIA_ISEL_SHIFT: i32 = 60;

pub const SMSTATEEN0_AIA_SHIFT: i32 = 59;

pub const SMSTATEEN0_HSENVCFG: u64 = 4611686018427387904;

pub const SMSTATEEN0_HSENVCFG_SHIFT: i32 = 62;

pub const SMSTATEEN0_SSTATEEN0: u64 = 9223372036854775808;

pub const SMSTATEEN0_SSTATEEN0_SHIFT: i32 = 63;

pub const SR_FS: crate::ctypes::c_ulong = 24576;

pub const SR_FS_CLEAN: crate::ctypes::c_ulong = 16384;

pub const SR_FS_DIRTY: crate::ctypes::c_ulong = 24576;

pub const SR_FS_INITIAL: crate::ctypes::c_ulong = 8192;

pub const SR_FS_OFF: crate::ctypes::c_ulong = 0;

pub const SR_FS_VS: crate::ctypes::c_ulong = 26112;

pub const SR_IE: crate::ctypes::c_ulong = 2;

pub const SR_MIE: crate::ctypes::c_ulong = 8;

pub const SR_MPIE: crate::ctypes::c_ulong = 128;

pub const SR_MPP: crate::ctypes::c_ulong = 6144;

pub const SR_PIE: crate::ctypes::c_ulong = 32;

pub const SR_PP: crate::ctypes::c_ulong = 256;

pub const SR_SD: crate::ctypes::c_ulong = 9223372036854775808;

pub const SR_SIE: crate::ctypes::c_ulong = 2;

pub const SR_SPIE: crate::ctypes::c_ulong = 32;

pub const SR_SPP: crate::ctypes::c_ulong = 256;

pub const SR_SUM: crate::ctypes::c_ulong = 262144;

pub const SR_UXL: crate::ctypes::c_ulong = 12884901888;

pub const SR_UXL_32: crate::ctypes::c_ulong = 4294967296;

pub const SR_UXL_64: crate::ctypes::c_ulong = 8589934592;

pub const SR_VS: crate::ctypes::c_ulong = 1536;

pub const SR_VS_CLEAN: crate::ctypes::c_ulong = 1024;

pub const SR_VS_DIRTY: crate::ctypes::c_ulong = 1536;

pub const SR_VS_INITIAL: crate::ctypes::c_ulong = 512;

pub const SR_VS_OFF: crate::ctypes::c_ulong = 0;

pub const SR_XS: crate::ctypes::c_ulong = 98304;

pub const SR_XS_CLEAN: crate::ctypes::c_ulong = 65536;

pub const SR_XS_DIRTY: crate::ctypes::c_ulong = 98304;

pub const SR_XS_INITIAL: crate::ctypes::c_ulong = 32768;

pub const SR_XS_OFF: crate::ctypes::c_ulong = 0;

pub const STACK_ALIGN: i32 = 16;

pub const STANDARD_EXT: i32 = 0;

pub const TASK_UNMAPPED_BASE: crate::ctypes::c_ulong = 183251939328;

pub const TOPEI_ID_MASK: crate::ctypes::c_ulong = 2047;

pub const TOPEI_ID_SHIFT: i32 = 16;

pub const TOPEI_PRIO_MASK: crate::ctypes::c_ulong = 2047;

pub const TOPI_IID_MASK: crate::ctypes::c_ulong = 4095;

pub const TOPI_IID_SHIFT: i32 = 16;

pub const TOPI_IPRIO_BITS: i32 = 8;

pub const TOPI_IPRIO_MASK: crate::ctypes::c_ulong = 255;

pub const VA_BITS_SV32: i32 = 32;

pub const VA_BITS_SV39: i32 = 39;

pub const VA_BITS_SV48: i32 = 48;

pub const VA_BITS_SV57: i32 = 57;

pub const VSIP_TO_HVIP_SHIFT: i32 = 1;

pub const VSIP_VALID_MASK: crate::ctypes::c_ulong = 8738;

pub const _PAGE_BASE: i32 = 81;

pub const _PAGE_KERNEL: i32 = 231;

pub const __NR_riscv_flush_icache: i32 = 259;

pub const __NR_riscv_hwprobe: i32 = 258;

pub const __SWP_TYPE_SHIFT: i32 = 7;

pub type elf_fpreg_t = __u64;

pub type sbi_ext_base_fid = crate::ctypes::c_uint;

pub type sbi_ext_dbcn_fid = crate::ctypes::c_uint;

pub type sbi_ext_hsm_fid = crate::ctypes::c_uint;

pub type sbi_ext_id = crate::ctypes::c_uint;

pub type sbi_ext_ipi_fid = crate::ctypes::c_uint;

pub type sbi_ext_pmu_fid = crate::ctypes::c_uint;

pub type sbi_ext_rfence_fid = crate::ctypes::c_uint;

pub type sbi_ext_srst_fid = crate::ctypes::c_uint;

pub type sbi_ext_sta_fid = crate::ctypes::c_uint;

pub type sbi_ext_susp_fid = crate::ctypes::c_uint;

pub type sbi_ext_susp_sleep_type = crate::ctypes::c_uint;

pub type sbi_ext_time_fid = crate::ctypes::c_uint;

pub type sbi_hsm_hart_state = crate::ctypes::c_uint;

pub type sbi_pmu_ctr_type = crate::ctypes::c_uint;

pub type sbi_pmu_event_type = crate::ctypes::c_uint;

pub type sbi_pmu_fw_generic_events_t = crate::ctypes::c_uint;

pub type sbi_pmu_hw_generic_events_t = crate::ctypes::c_uint;

pub type sbi_srst_reset_reason = crate::ctypes::c_uint;

pub type sbi_srst_reset_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_BPF_JIT_REGION_END"]
    pub fn BPF_JIT_REGION_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_BPF_JIT_REGION_START"]
    pub fn BPF_JIT_REGION_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_COMPAT_ELF_PLATFORM"]
    pub fn COMPAT_ELF_PLATFORM() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_PLATFORM"]
    pub fn ELF_PLATFORM() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KERN_VIRT_SIZE"]
    pub fn KERN_VIRT_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MMAP_VA_BITS"]
    pub fn MMAP_VA_BITS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MMAP_VA_BITS_64"]
    pub fn MMAP_VA_BITS_64() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MODULES_VADDR"]
    pub fn MODULES_VADDR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PCI_IO_END"]
    pub fn PCI_IO_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PCI_IO_START"]
    pub fn PCI_IO_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_USER_PTRS_PER_PGD"]
    pub fn USER_PTRS_PER_PGD() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VA_BITS"]
    pub fn VA_BITS() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMALLOC_SIZE"]
    pub fn VMALLOC_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMMAP_END"]
    pub fn VMEMMAP_END() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMMAP_SHIFT"]
    pub fn VMEMMAP_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMMAP_SIZE"]
    pub fn VMEMMAP_SIZE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___insb"]
    pub fn __insb(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___insl"]
    pub fn __insl(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___insq"]
    pub fn __insq(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___insw"]
    pub fn __insw(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outsb"]
    pub fn __outsb(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outsl"]
    pub fn __outsl(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outsq"]
    pub fn __outsq(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outsw"]
    pub fn __outsw(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readsb"]
    pub fn __readsb(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readsl"]
    pub fn __readsl(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readsq"]
    pub fn __readsq(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___readsw"]
    pub fn __readsw(
        addr: *const crate::ctypes::c_void,
        buffer: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_at"]
    pub fn __set_pte_at(mm: *mut mm_struct, ptep: *mut pte_t, pteval: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writesb"]
    pub fn __writesb(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writesl"]
    pub fn __writesl(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writesq"]
    pub fn __writesq(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___writesw"]
    pub fn __writesw(
        addr: *mut crate::ctypes::c_void,
        buffer: *const crate::ctypes::c_void,
        count: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim__pgd_pfn"]
    pub fn _pgd_pfn(pgd: pgd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dtb_early_pa"]
    pub fn dtb_early_pa() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dtb_early_va"]
    pub fn dtb_early_va() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_frame_pointer_set"]
    pub fn frame_pointer_set(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_fast_unaligned_accesses"]
    pub fn has_fast_unaligned_accesses() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_svnapot"]
    pub fn has_svnapot() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_all_asid"]
    pub fn local_flush_tlb_all_asid(asid: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_page"]
    pub fn local_flush_tlb_page(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_flush_tlb_page_asid"]
    pub fn local_flush_tlb_page_asid(
        addr: crate::ctypes::c_ulong,
        asid: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_pgd"]
    pub fn pfn_pgd(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_pte"]
    pub fn pfn_pte(pfn: crate::ctypes::c_ulong, prot: pgprot_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_dmacoherent"]
    pub fn pgprot_dmacoherent(_prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_noncached"]
    pub fn pgprot_noncached(_prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_nx"]
    pub fn pgprot_nx(_prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_writecombine"]
    pub fn pgprot_writecombine(_prot: pgprot_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_user"]
    pub fn pmd_user(pmd: pmd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_accessible"]
    pub fn pte_accessible(mm: *mut mm_struct, a: pte_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mknapot"]
    pub fn pte_mknapot(pte: pte_t, order: crate::ctypes::c_uint) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_napot"]
    pub fn pte_napot(pte: pte_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_user"]
    pub fn pte_user(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_irqs_disabled"]
    pub fn regs_irqs_disabled(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_set_return_value"]
    pub fn regs_set_return_value(regs: *mut pt_regs, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_console_getchar"]
    pub fn sbi_console_getchar() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_console_putchar"]
    pub fn sbi_console_putchar(ch: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_err_map_linux_errno"]
    pub fn sbi_err_map_linux_errno(err: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_major_version"]
    pub fn sbi_major_version() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_minor_version"]
    pub fn sbi_minor_version() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_mk_version"]
    pub fn sbi_mk_version(
        major: crate::ctypes::c_ulong,
        minor: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sbi_spec_is_0_1"]
    pub fn sbi_spec_is_0_1() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pte"]
    pub fn set_pte(ptep: *mut pte_t, pteval: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_ptes"]
    pub fn set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pteval: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_mmu_cache_pmd"]
    pub fn update_mmu_cache_pmd(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wait_for_interrupt"]
    pub fn wait_for_interrupt();
}

unsafe extern "C" {
    pub fn __riscv_isa_extension_available(
        isa_bitmap: *const crate::ctypes::c_ulong,
        bit: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __sbi_base_ecall(fid: crate::ctypes::c_int) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn __sbi_ecall(
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
        arg4: crate::ctypes::c_ulong,
        arg5: crate::ctypes::c_ulong,
        fid: crate::ctypes::c_int,
        ext: crate::ctypes::c_int,
    ) -> sbiret;
}

unsafe extern "C" {
    pub fn arch_flush_tlb_batched_pending(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn arch_send_call_function_ipi_mask(mask: *mut cpumask);
}

unsafe extern "C" {
    pub fn arch_tlbbatch_add_pending(
        batch: *mut arch_tlbflush_unmap_batch,
        mm: *mut mm_struct,
        uaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn arch_tlbbatch_flush(batch: *mut arch_tlbflush_unmap_batch);
}

unsafe extern "C" {
    pub fn arch_tlbbatch_should_defer(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    pub fn check_unaligned_access_emulated(work: *mut work_struct);
}

unsafe extern "C" {
    pub fn check_unaligned_access_emulated_all_cpus() -> bool_;
}

unsafe extern "C" {
    pub fn clear_page(page: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn compat_elf_check_arch(hdr: *mut Elf32_Ehdr) -> bool_;
}

unsafe extern "C" {
    pub fn cpu_has_hotplug(cpu: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn flush_icache_pte(mm: *mut mm_struct, pte: pte_t);
}

unsafe extern "C" {
    pub fn flush_pmd_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_tlb_mm_range(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        page_size: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn flush_tlb_page(vma: *mut vm_area_struct, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn get_unalign_ctl(
        tsk: *mut task_struct,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kaslr_offset() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn local_flush_tlb_kernel_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn misc_mem_init();
}

unsafe extern "C" {
    pub fn prepare_ftrace_return(
        parent: *mut crate::ctypes::c_ulong,
        self_addr: crate::ctypes::c_ulong,
        frame_pointer: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_cached_marchid(cpu_id: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_cached_mimpid(cpu_id: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_cached_mvendorid(
        cpu_id: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_early_of_processor_hartid(
        node: *mut device_node,
        hartid: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_fill_hwcap();
}

unsafe extern "C" {
    pub fn riscv_get_elf_hwcap() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_get_marchid() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_get_mvendorid() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_hartid_to_cpuid(hartid: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_ipi_disable();
}

unsafe extern "C" {
    pub fn riscv_ipi_enable();
}

unsafe extern "C" {
    pub fn riscv_ipi_have_virq_range() -> bool_;
}

unsafe extern "C" {
    pub fn riscv_ipi_set_virq_range(
        virq: crate::ctypes::c_int,
        nr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn riscv_isa_extension_base(
        isa_bitmap: *const crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn riscv_of_parent_hartid(
        node: *mut device_node,
        hartid: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_of_processor_hartid(
        node: *mut device_node,
        hartid: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_set_icache_flush_ctx(
        ctx: crate::ctypes::c_ulong,
        per_thread: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn riscv_user_isa_enable();
}

unsafe extern "C" {
    pub fn riscv_v_vstate_ctrl_get_current() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn riscv_v_vstate_ctrl_set_current(
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sbi_debug_console_read(
        bytes: *mut crate::ctypes::c_char,
        num_bytes: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_debug_console_write(
        bytes: *const crate::ctypes::c_char,
        num_bytes: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_get_marchid() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sbi_get_mimpid() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sbi_get_mvendorid() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sbi_init();
}

unsafe extern "C" {
    pub fn sbi_ipi_init();
}

unsafe extern "C" {
    pub fn sbi_probe_extension(ext: crate::ctypes::c_int) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn sbi_remote_fence_i(cpu_mask: *const cpumask) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_remote_hfence_gvma(
        cpu_mask: *const cpumask,
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_remote_hfence_gvma_vmid(
        cpu_mask: *const cpumask,
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        vmid: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_remote_hfence_vvma(
        cpu_mask: *const cpumask,
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_remote_hfence_vvma_asid(
        cpu_mask: *const cpumask,
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        asid: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_remote_sfence_vma_asid(
        cpu_mask: *const cpumask,
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        asid: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sbi_send_ipi(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn sbi_set_timer(stime_value: u64);
}

unsafe extern "C" {
    pub fn sbi_shutdown();
}

unsafe extern "C" {
    pub fn setup_smp();
}

unsafe extern "C" {
    pub fn show_ipi_stats(p: *mut seq_file, prec: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn smp_callin();
}

unsafe extern "C" {
    pub fn start_thread(
        regs: *mut pt_regs,
        pc: crate::ctypes::c_ulong,
        sp: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn unaligned_ctl_available() -> bool_;
}

unsafe extern "C" {
    pub fn unaligned_emulation_finish();
}

unsafe extern "C" {
    pub static mut __cpuid_to_hartid_map: [crate::ctypes::c_ulong; 128usize];
}

unsafe extern "C" {
    pub static mut _dtb_early_pa: usize;
}

unsafe extern "C" {
    pub static mut _dtb_early_va: *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub static mut _start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut boot_cpu_hartid: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut dma32_phys_limit: phys_addr_t;
}

unsafe extern "C" {
    pub static mut early_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut fast_unaligned_access_speed_key: static_key_false;
}

unsafe extern "C" {
    pub static mut hart_isa: [riscv_isainfo; 128usize];
}

unsafe extern "C" {
    pub static mut kernel_map: kernel_mapping;
}

unsafe extern "C" {
    pub static mut misaligned_access_speed: crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut phys_ram_base: phys_addr_t;
}

unsafe extern "C" {
    pub static mut pt_ops: pt_alloc_ops;
}

unsafe extern "C" {
    pub static mut riscv_cpuinfo: riscv_cpuinfo;
}

unsafe extern "C" {
    pub static mut riscv_isa_fallback: bool_;
}

unsafe extern "C" {
    pub static mut riscv_sbi_for_rfence: static_key_false;
}

unsafe extern "C" {
    pub static mut satp_mode: u64_;
}

unsafe extern "C" {
    pub static mut sbi_debug_console_available: bool_;
}

unsafe extern "C" {
    pub static mut sbi_spec_version: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut tlb_flush_all_threshold: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut trampoline_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut vmemmap_start_pfn: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static riscv_isa_ext: [riscv_isa_ext_data; 0usize];
}

unsafe extern "C" {
    pub static riscv_isa_ext_count: usize;
}
