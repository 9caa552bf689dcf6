// What 6.1.170-aarch64-a1d4d53a brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn strcat(
        arg1: *mut crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strcpy(
        arg1: *mut crate::ctypes::c_char,
        arg2: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct llist_head {
    pub first: *mut llist_node,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct msi_alloc_info {
    pub desc: *mut msi_desc,
    pub hwirq: irq_hw_number_t,
    pub flags: crate::ctypes::c_ulong,
    pub scratchpad: [msi_alloc_info__scratchpad; 2usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct posix_cputimers_work {
    pub work: callback_head,
    pub mutex: mutex,
    pub scheduled: crate::ctypes::c_uint,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct restart_block {
    pub arch_data: crate::ctypes::c_ulong,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut restart_block) -> crate::ctypes::c_long,
    >,
    pub anon__futex: restart_block__futex,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct syscall_user_dispatch {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub anon__preempt_count: thread_info__preempt_count,
    pub cpu: u32_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union msi_alloc_info__scratchpad {
    pub ul: crate::ctypes::c_ulong,
    pub ptr: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub cpu_context: cpu_context,
    pub uw: thread_struct__uw,
    pub fp_type: fp_type,
    pub fpsimd_cpu: crate::ctypes::c_uint,
    pub sve_state: *mut crate::ctypes::c_void,
    pub za_state: *mut crate::ctypes::c_void,
    pub vl: [crate::ctypes::c_uint; 2usize],
    pub vl_onexec: [crate::ctypes::c_uint; 2usize],
    pub fault_address: crate::ctypes::c_ulong,
    pub fault_code: crate::ctypes::c_ulong,
    pub debug: debug_info,
    pub keys_user: ptrauth_keys_user,
    pub keys_kernel: ptrauth_keys_kernel,
    pub mte_ctrl: u64_,
    pub sctlr_user: u64_,
    pub svcr: u64_,
    pub tpidr2_el0: u64_,
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
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 43usize],
    pub memtier: *mut memory_tier,
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
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
    pub pins: *mut dev_pin_info,
    pub msi: dev_msi_info,
    pub dma_ops: *mut dma_map_ops,
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
    dma_coherent: bool_ as u8 = _bits_offline_disabled 5 1

#[repr(C)]
pub struct lru_gen_mm_walk {
    pub lruvec: *mut lruvec,
    pub max_seq: crate::ctypes::c_ulong,
    pub next_addr: crate::ctypes::c_ulong,
    pub nr_pages: [[[crate::ctypes::c_int; 4usize]; 2usize]; 4usize],
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
    pub folios: [[[list_head; 4usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 4usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 3usize]; 2usize]; 1usize],
    pub evicted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub refaulted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub enabled: bool_,
}

#[repr(C)]
pub struct pt_regs {
    pub anon__user_regs: pt_regs__user_regs,
    pub orig_x0: u64_,
    pub syscallno: s32,
    pub unused2: u32_,
    pub sdei_ttbr1: u64_,
    pub pmr_save: u64_,
    pub stackframe: [u64_; 2usize],
    pub lockdep_hardirqs: u64_,
    pub exit_rcu: u64_,
}

#[repr(C)]
pub struct srcu_struct {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 3usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_idx: crate::ctypes::c_uint,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_gp_start: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub srcu_size_jiffies: crate::ctypes::c_ulong,
    pub srcu_n_lock_retries: crate::ctypes::c_ulong,
    pub srcu_n_exp_nodelay: crate::ctypes::c_ulong,
    pub sda: *mut srcu_data,
    pub sda_is_static: bool_,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub reschedule_jiffies: crate::ctypes::c_ulong,
    pub reschedule_count: crate::ctypes::c_ulong,
    pub work: delayed_work,
    pub dep_map: lockdep_map,
}

pub type fp_type = crate::ctypes::c_uint;

pub type uprobe_opcode_t = __le32;

pub type vec_type = crate::ctypes::c_uint;

#[repr(C)]
pub struct arch_timer_erratum_workaround {
    pub match_type: arch_timer_erratum_match_type,
    pub id: *const crate::ctypes::c_void,
    pub desc: *const crate::ctypes::c_char,
    pub read_cntpct_el0: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub read_cntvct_el0: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub set_next_event_phys: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: crate::ctypes::c_ulong,
            arg2: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_next_event_virt: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: crate::ctypes::c_ulong,
            arg2: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub disable_compat_vdso: bool_,
}

#[repr(C)]
pub struct arm_smccc_1_2_regs {
    pub a0: crate::ctypes::c_ulong,
    pub a1: crate::ctypes::c_ulong,
    pub a2: crate::ctypes::c_ulong,
    pub a3: crate::ctypes::c_ulong,
    pub a4: crate::ctypes::c_ulong,
    pub a5: crate::ctypes::c_ulong,
    pub a6: crate::ctypes::c_ulong,
    pub a7: crate::ctypes::c_ulong,
    pub a8: crate::ctypes::c_ulong,
    pub a9: crate::ctypes::c_ulong,
    pub a10: crate::ctypes::c_ulong,
    pub a11: crate::ctypes::c_ulong,
    pub a12: crate::ctypes::c_ulong,
    pub a13: crate::ctypes::c_ulong,
    pub a14: crate::ctypes::c_ulong,
    pub a15: crate::ctypes::c_ulong,
    pub a16: crate::ctypes::c_ulong,
    pub a17: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct bp_hardening_data {
    pub slot: arm64_hyp_spectre_vector,
    pub fn_: bp_hardening_cb_t,
}

#[repr(C)]
pub struct break_hook {
    pub node: list_head,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(
            regs: *mut pt_regs,
            esr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub imm: u16_,
    pub mask: u16_,
}

#[repr(C)]
pub struct exception_table_entry {
    pub insn: crate::ctypes::c_int,
    pub fixup: crate::ctypes::c_int,
    pub type_: crate::ctypes::c_short,
    pub data: crate::ctypes::c_short,
}

#[repr(C)]
pub struct prctl_mm_map {
    pub start_code: __u64,
    pub end_code: __u64,
    pub start_data: __u64,
    pub end_data: __u64,
    pub start_brk: __u64,
    pub brk: __u64,
    pub start_stack: __u64,
    pub arg_start: __u64,
    pub arg_end: __u64,
    pub env_start: __u64,
    pub env_end: __u64,
    pub auxv: *mut __u64,
    pub auxv_size: __u32,
    pub exe_fd: __u32,
}

#[repr(C)]
pub struct step_hook {
    pub node: list_head,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(
            regs: *mut pt_regs,
            esr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct sve_context {
    pub head: _aarch64_ctx,
    pub vl: __u16,
    pub flags: __u16,
    pub __reserved: [__u16; 2usize],
}

#[repr(C)]
pub struct vl_info {
    pub type_: vec_type,
    pub name: *const crate::ctypes::c_char,
    pub min_vl: crate::ctypes::c_int,
    pub max_vl: crate::ctypes::c_int,
    pub max_virtualisable_vl: crate::ctypes::c_int,
    pub vq_map: [crate::ctypes::c_ulong; 8usize],
    pub vq_partial_map: [crate::ctypes::c_ulong; 8usize],
}

#[repr(C)]
pub struct za_context {
    pub head: _aarch64_ctx,
    pub vl: __u16,
    pub __reserved: [__u16; 3usize],
}

#[repr(C)]
pub union arch_uprobe__insn {
    pub insn: __le32,
    pub ixol: __le32,
}

pub const AARCH64_INSN_CLS_BR_SYS: aarch64_insn_encoding_class = 6;

pub const AARCH64_INSN_CLS_DP_FPSIMD: aarch64_insn_encoding_class = 4;

pub const AARCH64_INSN_CLS_DP_IMM: aarch64_insn_encoding_class = 2;

pub const AARCH64_INSN_CLS_DP_REG: aarch64_insn_encoding_class = 3;

pub const AARCH64_INSN_CLS_LDST: aarch64_insn_encoding_class = 5;

pub const AARCH64_INSN_CLS_SVE: aarch64_insn_encoding_class = 1;

pub const AARCH64_INSN_LDST_LOAD_ACQ_EX: aarch64_insn_ldst_type = 9;

pub const AARCH64_INSN_LDST_LOAD_EX: aarch64_insn_ldst_type = 8;

pub const AARCH64_INSN_LDST_LOAD_IMM_OFFSET: aarch64_insn_ldst_type = 2;

pub const AARCH64_INSN_LDST_LOAD_PAIR_POST_INDEX: aarch64_insn_ldst_type = 6;

pub const AARCH64_INSN_LDST_LOAD_PAIR_PRE_INDEX: aarch64_insn_ldst_type = 4;

pub const AARCH64_INSN_LDST_STORE_EX: aarch64_insn_ldst_type = 10;

pub const AARCH64_INSN_LDST_STORE_IMM_OFFSET: aarch64_insn_ldst_type = 3;

pub const AARCH64_INSN_LDST_STORE_PAIR_POST_INDEX: aarch64_insn_ldst_type = 7;

pub const AARCH64_INSN_LDST_STORE_PAIR_PRE_INDEX: aarch64_insn_ldst_type = 5;

pub const AARCH64_INSN_LDST_STORE_REL_EX: aarch64_insn_ldst_type = 11;

pub const AARCH64_INSN_MB_ISH: aarch64_insn_mb_type = 3;

pub const AARCH64_INSN_MB_ISHLD: aarch64_insn_mb_type = 5;

pub const AARCH64_INSN_MB_ISHST: aarch64_insn_mb_type = 4;

pub const AARCH64_INSN_MB_LD: aarch64_insn_mb_type = 2;

pub const AARCH64_INSN_MB_NSH: aarch64_insn_mb_type = 6;

pub const AARCH64_INSN_MB_NSHLD: aarch64_insn_mb_type = 8;

pub const AARCH64_INSN_MB_NSHST: aarch64_insn_mb_type = 7;

pub const AARCH64_INSN_MB_OSH: aarch64_insn_mb_type = 9;

pub const AARCH64_INSN_MB_OSHLD: aarch64_insn_mb_type = 11;

pub const AARCH64_INSN_MB_OSHST: aarch64_insn_mb_type = 10;

pub const AARCH64_INSN_MB_ST: aarch64_insn_mb_type = 1;

pub const AARCH64_INSN_MB_SY: aarch64_insn_mb_type = 0;

pub const AARCH64_INSN_MEM_ATOMIC_ADD: aarch64_insn_mem_atomic_op = 0;

pub const AARCH64_INSN_MEM_ATOMIC_CLR: aarch64_insn_mem_atomic_op = 1;

pub const AARCH64_INSN_MEM_ATOMIC_EOR: aarch64_insn_mem_atomic_op = 2;

pub const AARCH64_INSN_MEM_ATOMIC_SET: aarch64_insn_mem_atomic_op = 3;

pub const AARCH64_INSN_MEM_ATOMIC_SWP: aarch64_insn_mem_atomic_op = 4;

pub const AARCH64_INSN_MEM_ORDER_ACQ: aarch64_insn_mem_order_type = 1;

pub const AARCH64_INSN_MEM_ORDER_ACQREL: aarch64_insn_mem_order_type = 3;

pub const AARCH64_INSN_MEM_ORDER_NONE: aarch64_insn_mem_order_type = 0;

pub const AARCH64_INSN_MEM_ORDER_REL: aarch64_insn_mem_order_type = 2;

pub const ALLINT_ALLINT: crate::ctypes::c_ulong = 8192;

pub const ALLINT_ALLINT_MASK: crate::ctypes::c_ulong = 8192;

pub const ALLINT_ALLINT_SHIFT: i32 = 13;

pub const ALLINT_ALLINT_WIDTH: i32 = 1;

pub const ALLINT_RES0: u64 = 18446744073709543423;

pub const ALLINT_RES1: crate::ctypes::c_ulong = 0;

pub const ARCH_SVE_VQ_MAX: crate::ctypes::c_ulong = 16;

pub const ARCH_TIMER_EVT_INTERVAL_SCALE: i32 = 131072;

pub const ARCH_TIMER_HYP_VIRT_PPI: arch_timer_ppi_nr = 4;

pub const ARCH_TIMER_MAX_TIMER_PPI: arch_timer_ppi_nr = 5;

pub const ARCH_TIMER_REG_CVAL: arch_timer_reg = 1;

pub const ARM64_ALWAYS_BOOT: i32 = 0;

pub const ARM64_ALWAYS_SYSTEM: i32 = 1;

pub const ARM64_ASM_PREAMBLE: &[u8; 17] = b".arch armv8.5-a\n\0";

pub const ARM64_BTI: i32 = 2;

pub const ARM64_CB_BIT: crate::ctypes::c_ulong = 32768;

pub const ARM64_CB_SHIFT: i32 = 15;

pub const ARM64_HAS_32BIT_EL0_DO_NOT_USE: i32 = 3;

pub const ARM64_HAS_32BIT_EL1: i32 = 4;

pub const ARM64_HAS_ADDRESS_AUTH: i32 = 5;

pub const ARM64_HAS_ADDRESS_AUTH_ARCH_QARMA3: i32 = 6;

pub const ARM64_HAS_ADDRESS_AUTH_ARCH_QARMA5: i32 = 7;

pub const ARM64_HAS_ADDRESS_AUTH_IMP_DEF: i32 = 8;

pub const ARM64_HAS_AMU_EXTN: i32 = 9;

pub const ARM64_HAS_ARMv8_4_TTL: i32 = 10;

pub const ARM64_HAS_CACHE_DIC: i32 = 11;

pub const ARM64_HAS_CACHE_IDC: i32 = 12;

pub const ARM64_HAS_CNP: i32 = 13;

pub const ARM64_HAS_CRC32: i32 = 14;

pub const ARM64_HAS_DCPODP: i32 = 15;

pub const ARM64_HAS_DCPOP: i32 = 16;

pub const ARM64_HAS_E0PD: i32 = 17;

pub const ARM64_HAS_ECV: i32 = 18;

pub const ARM64_HAS_EPAN: i32 = 19;

pub const ARM64_HAS_GENERIC_AUTH: i32 = 20;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA3: i32 = 21;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA5: i32 = 22;

pub const ARM64_HAS_GENERIC_AUTH_IMP_DEF: i32 = 23;

pub const ARM64_HAS_IRQ_PRIO_MASKING: i32 = 24;

pub const ARM64_HAS_LDAPR: i32 = 25;

pub const ARM64_HAS_LSE_ATOMICS: i32 = 26;

pub const ARM64_HAS_NO_FPSIMD: i32 = 27;

pub const ARM64_HAS_NO_HW_PREFETCH: i32 = 28;

pub const ARM64_HAS_PAN: i32 = 29;

pub const ARM64_HAS_RAS_EXTN: i32 = 30;

pub const ARM64_HAS_RNG: i32 = 31;

pub const ARM64_HAS_SB: i32 = 32;

pub const ARM64_HAS_STAGE2_FWB: i32 = 33;

pub const ARM64_HAS_SYSREG_GIC_CPUIF: i32 = 34;

pub const ARM64_HAS_TIDCP1: i32 = 35;

pub const ARM64_HAS_TLB_RANGE: i32 = 36;

pub const ARM64_HAS_VIRT_HOST_EXTN: i32 = 37;

pub const ARM64_HAS_WFXT: i32 = 38;

pub const ARM64_HW_DBM: i32 = 39;

pub const ARM64_KERNEL_USES_PMD_MAPS: i32 = 1;

pub const ARM64_KVM_PROTECTED_MODE: i32 = 40;

pub const ARM64_MISMATCHED_CACHE_TYPE: i32 = 41;

pub const ARM64_MTE: i32 = 42;

pub const ARM64_MTE_ASYMM: i32 = 43;

pub const ARM64_NCAPS: i32 = 85;

pub const ARM64_SME: i32 = 44;

pub const ARM64_SME_FA64: i32 = 45;

pub const ARM64_SPECTRE_BHB: i32 = 49;

pub const ARM64_SPECTRE_V2: i32 = 46;

pub const ARM64_SPECTRE_V3A: i32 = 47;

pub const ARM64_SPECTRE_V4: i32 = 48;

pub const ARM64_SSBS: i32 = 50;

pub const ARM64_SVE: i32 = 51;

pub const ARM64_UNMAP_KERNEL_AT_EL0: i32 = 52;

pub const ARM64_VECTOR_TABLE_LEN: i32 = 2048;

pub const ARM64_WORKAROUND_1418040: i32 = 57;

pub const ARM64_WORKAROUND_1463225: i32 = 58;

pub const ARM64_WORKAROUND_1508412: i32 = 59;

pub const ARM64_WORKAROUND_1542419: i32 = 60;

pub const ARM64_WORKAROUND_1902691: i32 = 62;

pub const ARM64_WORKAROUND_2038923: i32 = 63;

pub const ARM64_WORKAROUND_2064142: i32 = 64;

pub const ARM64_WORKAROUND_2077057: i32 = 65;

pub const ARM64_WORKAROUND_2457168: i32 = 66;

pub const ARM64_WORKAROUND_2658417: i32 = 67;

pub const ARM64_WORKAROUND_834220: i32 = 53;

pub const ARM64_WORKAROUND_843419: i32 = 54;

pub const ARM64_WORKAROUND_845719: i32 = 55;

pub const ARM64_WORKAROUND_858921: i32 = 56;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 68;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 72;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 73;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 74;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 75;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 76;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 77;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 78;

pub const ARM64_WORKAROUND_NVIDIA_CARMEL_CNP: i32 = 79;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 80;

pub const ARM64_WORKAROUND_REPEAT_TLBI: i32 = 81;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 82;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 83;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 84;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 69;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 71;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 70;

pub const ARM_SMCCC_1_3_SVE_HINT: i32 = 65536;

pub const ARM_SMCCC_FUNC_QUERY_CALL_UID: i32 = 65281;

pub const ARM_SMCCC_KVM_FUNC_FEATURES: i32 = 0;

pub const ARM_SMCCC_KVM_FUNC_FEATURES_2: i32 = 127;

pub const ARM_SMCCC_KVM_FUNC_PTP: i32 = 1;

pub const ARM_SMCCC_KVM_NUM_FUNCS: i32 = 128;

pub const ARM_SMCCC_TRNG_FEATURES: u32 = 2214592593;

pub const ARM_SMCCC_TRNG_GET_UUID: u32 = 2214592594;

pub const ARM_SMCCC_TRNG_MIN_VERSION: crate::ctypes::c_ulong = 65536;

pub const ARM_SMCCC_TRNG_RND32: u32 = 2214592595;

pub const ARM_SMCCC_TRNG_RND64: u32 = 3288334419;

pub const ARM_SMCCC_TRNG_VERSION: u32 = 2214592592;

pub const ARM_SMCCC_VENDOR_HYP_CALL_UID_FUNC_ID: u32 = 2248212225;

pub const ARM_SMCCC_VENDOR_HYP_KVM_FEATURES_FUNC_ID: u32 = 2248146944;

pub const ARM_SMCCC_VENDOR_HYP_KVM_PTP_FUNC_ID: u32 = 2248146945;

pub const ARM_SMCCC_VENDOR_HYP_UID_KVM_REG_0: u32 = 3060773928;

pub const ARM_SMCCC_VENDOR_HYP_UID_KVM_REG_1: u32 = 3910255918;

pub const ARM_SMCCC_VENDOR_HYP_UID_KVM_REG_2: u32 = 1447807657;

pub const ARM_SMCCC_VENDOR_HYP_UID_KVM_REG_3: u32 = 1949958221;

pub const ARM_SMCCC_VERSION_1_3: i32 = 65539;

pub const BOOT_CPU_FLAG_E2H: u64 = 4294967296;

pub const CFI_BRK_IMM_BASE: i32 = 32768;

pub const CFI_BRK_IMM_MASK: crate::ctypes::c_ulong = 1023;

pub const CFI_BRK_IMM_TARGET: crate::ctypes::c_ulong = 31;

pub const CFI_BRK_IMM_TYPE: crate::ctypes::c_ulong = 992;

pub const CLIDR_EL1_Ctype1: crate::ctypes::c_ulong = 7;

pub const CLIDR_EL1_Ctype1_MASK: crate::ctypes::c_ulong = 7;

pub const CLIDR_EL1_Ctype1_SHIFT: i32 = 0;

pub const CLIDR_EL1_Ctype1_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype2: crate::ctypes::c_ulong = 56;

pub const CLIDR_EL1_Ctype2_MASK: crate::ctypes::c_ulong = 56;

pub const CLIDR_EL1_Ctype2_SHIFT: i32 = 3;

pub const CLIDR_EL1_Ctype2_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype3: crate::ctypes::c_ulong = 448;

pub const CLIDR_EL1_Ctype3_MASK: crate::ctypes::c_ulong = 448;

pub const CLIDR_EL1_Ctype3_SHIFT: i32 = 6;

pub const CLIDR_EL1_Ctype3_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype4: crate::ctypes::c_ulong = 3584;

pub const CLIDR_EL1_Ctype4_MASK: crate::ctypes::c_ulong = 3584;

pub const CLIDR_EL1_Ctype4_SHIFT: i32 = 9;

pub const CLIDR_EL1_Ctype4_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype5: crate::ctypes::c_ulong = 28672;

pub const CLIDR_EL1_Ctype5_MASK: crate::ctypes::c_ulong = 28672;

pub const CLIDR_EL1_Ctype5_SHIFT: i32 = 12;

pub const CLIDR_EL1_Ctype5_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype6: crate::ctypes::c_ulong = 229376;

pub const CLIDR_EL1_Ctype6_MASK: crate::ctypes::c_ulong = 229376;

pub const CLIDR_EL1_Ctype6_SHIFT: i32 = 15;

pub const CLIDR_EL1_Ctype6_WIDTH: i32 = 3;

pub const CLIDR_EL1_Ctype7: crate::ctypes::c_ulong = 1835008;

pub const CLIDR_EL1_Ctype7_MASK: crate::ctypes::c_ulong = 1835008;

pub const CLIDR_EL1_Ctype7_SHIFT: i32 = 18;

pub const CLIDR_EL1_Ctype7_WIDTH: i32 = 3;

pub const CLIDR_EL1_ICB: crate::ctypes::c_ulong = 7516192768;

pub const CLIDR_EL1_ICB_MASK: crate::ctypes::c_ulong = 7516192768;

pub const CLIDR_EL1_ICB_SHIFT: i32 = 30;

pub const CLIDR_EL1_ICB_WIDTH: i32 = 3;

pub const CLIDR_EL1_LoC: crate::ctypes::c_ulong = 117440512;

pub const CLIDR_EL1_LoC_MASK: crate::ctypes::c_ulong = 117440512;

pub const CLIDR_EL1_LoC_SHIFT: i32 = 24;

pub const CLIDR_EL1_LoC_WIDTH: i32 = 3;

pub const CLIDR_EL1_LoUIS: crate::ctypes::c_ulong = 14680064;

pub const CLIDR_EL1_LoUIS_MASK: crate::ctypes::c_ulong = 14680064;

pub const CLIDR_EL1_LoUIS_SHIFT: i32 = 21;

pub const CLIDR_EL1_LoUIS_WIDTH: i32 = 3;

pub const CLIDR_EL1_LoUU: crate::ctypes::c_ulong = 939524096;

pub const CLIDR_EL1_LoUU_MASK: crate::ctypes::c_ulong = 939524096;

pub const CLIDR_EL1_LoUU_SHIFT: i32 = 27;

pub const CLIDR_EL1_LoUU_WIDTH: i32 = 3;

pub const CLIDR_EL1_RES0: u64 = 18446603336221196288;

pub const CLIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CLIDR_EL1_Ttypen: crate::ctypes::c_ulong = 140728898420736;

pub const CLIDR_EL1_Ttypen_MASK: crate::ctypes::c_ulong = 140728898420736;

pub const CLIDR_EL1_Ttypen_SHIFT: i32 = 33;

pub const CLIDR_EL1_Ttypen_WIDTH: i32 = 14;

pub const CONTEXTIDR_ELx_PROCID: crate::ctypes::c_ulong = 4294967295;

pub const CONTEXTIDR_ELx_PROCID_MASK: crate::ctypes::c_ulong = 4294967295;

pub const CONTEXTIDR_ELx_PROCID_SHIFT: i32 = 0;

pub const CONTEXTIDR_ELx_PROCID_WIDTH: i32 = 32;

pub const CONTEXTIDR_ELx_RES0: u64 = 18446744069414584320;

pub const CONTEXTIDR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const CPACR_ELx_FPEN: crate::ctypes::c_ulong = 3145728;

pub const CPACR_ELx_FPEN_MASK: crate::ctypes::c_ulong = 3145728;

pub const CPACR_ELx_FPEN_SHIFT: i32 = 20;

pub const CPACR_ELx_FPEN_WIDTH: i32 = 2;

pub const CPACR_ELx_RES0: u64 = 18446744073387442175;

pub const CPACR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const CPACR_ELx_SMEN: crate::ctypes::c_ulong = 50331648;

pub const CPACR_ELx_SMEN_MASK: crate::ctypes::c_ulong = 50331648;

pub const CPACR_ELx_SMEN_SHIFT: i32 = 24;

pub const CPACR_ELx_SMEN_WIDTH: i32 = 2;

pub const CPACR_ELx_TTA: crate::ctypes::c_ulong = 268435456;

pub const CPACR_ELx_TTA_MASK: crate::ctypes::c_ulong = 268435456;

pub const CPACR_ELx_TTA_SHIFT: i32 = 28;

pub const CPACR_ELx_TTA_WIDTH: i32 = 1;

pub const CPACR_ELx_ZEN: crate::ctypes::c_ulong = 196608;

pub const CPACR_ELx_ZEN_MASK: crate::ctypes::c_ulong = 196608;

pub const CPACR_ELx_ZEN_SHIFT: i32 = 16;

pub const CPACR_ELx_ZEN_WIDTH: i32 = 2;

pub const CPULIST_FILE_MAX_BYTES: crate::ctypes::c_ulong = 4096;

pub const CSSELR_EL1_InD: crate::ctypes::c_ulong = 1;

pub const CSSELR_EL1_InD_MASK: crate::ctypes::c_ulong = 1;

pub const CSSELR_EL1_InD_SHIFT: i32 = 0;

pub const CSSELR_EL1_InD_WIDTH: i32 = 1;

pub const CSSELR_EL1_Level: crate::ctypes::c_ulong = 14;

pub const CSSELR_EL1_Level_MASK: crate::ctypes::c_ulong = 14;

pub const CSSELR_EL1_Level_SHIFT: i32 = 1;

pub const CSSELR_EL1_Level_WIDTH: i32 = 3;

pub const CSSELR_EL1_RES0: u64 = 18446744073709551584;

pub const CSSELR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CSSELR_EL1_TnD: crate::ctypes::c_ulong = 16;

pub const CSSELR_EL1_TnD_MASK: crate::ctypes::c_ulong = 16;

pub const CSSELR_EL1_TnD_SHIFT: i32 = 4;

pub const CSSELR_EL1_TnD_WIDTH: i32 = 1;

pub const CTR_EL0_CWG: crate::ctypes::c_ulong = 251658240;

pub const CTR_EL0_CWG_MASK: crate::ctypes::c_ulong = 251658240;

pub const CTR_EL0_CWG_SHIFT: i32 = 24;

pub const CTR_EL0_CWG_WIDTH: i32 = 4;

pub const CTR_EL0_DIC: crate::ctypes::c_ulong = 536870912;

pub const CTR_EL0_DIC_MASK: crate::ctypes::c_ulong = 536870912;

pub const CTR_EL0_DIC_SHIFT: i32 = 29;

pub const CTR_EL0_DIC_WIDTH: i32 = 1;

pub const CTR_EL0_DminLine: crate::ctypes::c_ulong = 983040;

pub const CTR_EL0_DminLine_MASK: crate::ctypes::c_ulong = 983040;

pub const CTR_EL0_DminLine_SHIFT: i32 = 16;

pub const CTR_EL0_DminLine_WIDTH: i32 = 4;

pub const CTR_EL0_ERG: crate::ctypes::c_ulong = 15728640;

pub const CTR_EL0_ERG_MASK: crate::ctypes::c_ulong = 15728640;

pub const CTR_EL0_ERG_SHIFT: i32 = 20;

pub const CTR_EL0_ERG_WIDTH: i32 = 4;

pub const CTR_EL0_IDC: crate::ctypes::c_ulong = 268435456;

pub const CTR_EL0_IDC_MASK: crate::ctypes::c_ulong = 268435456;

pub const CTR_EL0_IDC_SHIFT: i32 = 28;

pub const CTR_EL0_IDC_WIDTH: i32 = 1;

pub const CTR_EL0_IminLine: crate::ctypes::c_ulong = 15;

pub const CTR_EL0_IminLine_MASK: crate::ctypes::c_ulong = 15;

pub const CTR_EL0_IminLine_SHIFT: i32 = 0;

pub const CTR_EL0_IminLine_WIDTH: i32 = 4;

pub const CTR_EL0_L1Ip: crate::ctypes::c_ulong = 49152;

pub const CTR_EL0_L1Ip_MASK: crate::ctypes::c_ulong = 49152;

pub const CTR_EL0_L1Ip_PIPT: crate::ctypes::c_ulong = 3;

pub const CTR_EL0_L1Ip_RESERVED: crate::ctypes::c_ulong = 1;

pub const CTR_EL0_L1Ip_SHIFT: i32 = 14;

pub const CTR_EL0_L1Ip_VIPT: crate::ctypes::c_ulong = 2;

pub const CTR_EL0_L1Ip_VPIPT: crate::ctypes::c_ulong = 0;

pub const CTR_EL0_L1Ip_WIDTH: i32 = 2;

pub const CTR_EL0_RES0: u64 = 18446743799905402864;

pub const CTR_EL0_RES1: u64 = 2147483648;

pub const CTR_EL0_TminLine: crate::ctypes::c_ulong = 270582939648;

pub const CTR_EL0_TminLine_MASK: crate::ctypes::c_ulong = 270582939648;

pub const CTR_EL0_TminLine_SHIFT: i32 = 32;

pub const CTR_EL0_TminLine_WIDTH: i32 = 6;

pub const DACR32_EL2_D0: crate::ctypes::c_ulong = 3;

pub const DACR32_EL2_D0_MASK: crate::ctypes::c_ulong = 3;

pub const DACR32_EL2_D0_SHIFT: i32 = 0;

pub const DACR32_EL2_D0_WIDTH: i32 = 2;

pub const DACR32_EL2_D10: crate::ctypes::c_ulong = 3145728;

pub const DACR32_EL2_D10_MASK: crate::ctypes::c_ulong = 3145728;

pub const DACR32_EL2_D10_SHIFT: i32 = 20;

pub const DACR32_EL2_D10_WIDTH: i32 = 2;

pub const DACR32_EL2_D11: crate::ctypes::c_ulong = 12582912;

pub const DACR32_EL2_D11_MASK: crate::ctypes::c_ulong = 12582912;

pub const DACR32_EL2_D11_SHIFT: i32 = 22;

pub const DACR32_EL2_D11_WIDTH: i32 = 2;

pub const DACR32_EL2_D12: crate::ctypes::c_ulong = 50331648;

pub const DACR32_EL2_D12_MASK: crate::ctypes::c_ulong = 50331648;

pub const DACR32_EL2_D12_SHIFT: i32 = 24;

pub const DACR32_EL2_D12_WIDTH: i32 = 2;

pub const DACR32_EL2_D13: crate::ctypes::c_ulong = 201326592;

pub const DACR32_EL2_D13_MASK: crate::ctypes::c_ulong = 201326592;

pub const DACR32_EL2_D13_SHIFT: i32 = 26;

pub const DACR32_EL2_D13_WIDTH: i32 = 2;

pub const DACR32_EL2_D14: crate::ctypes::c_ulong = 805306368;

pub const DACR32_EL2_D14_MASK: crate::ctypes::c_ulong = 805306368;

pub const DACR32_EL2_D14_SHIFT: i32 = 28;

pub const DACR32_EL2_D14_WIDTH: i32 = 2;

pub const DACR32_EL2_D15: crate::ctypes::c_ulong = 3221225472;

pub const DACR32_EL2_D15_MASK: crate::ctypes::c_ulong = 3221225472;

pub const DACR32_EL2_D15_SHIFT: i32 = 30;

pub const DACR32_EL2_D15_WIDTH: i32 = 2;

pub const DACR32_EL2_D1: crate::ctypes::c_ulong = 12;

pub const DACR32_EL2_D1_MASK: crate::ctypes::c_ulong = 12;

pub const DACR32_EL2_D1_SHIFT: i32 = 2;

pub const DACR32_EL2_D1_WIDTH: i32 = 2;

pub const DACR32_EL2_D2: crate::ctypes::c_ulong = 48;

pub const DACR32_EL2_D2_MASK: crate::ctypes::c_ulong = 48;

pub const DACR32_EL2_D2_SHIFT: i32 = 4;

pub const DACR32_EL2_D2_WIDTH: i32 = 2;

pub const DACR32_EL2_D3: crate::ctypes::c_ulong = 192;

pub const DACR32_EL2_D3_MASK: crate::ctypes::c_ulong = 192;

pub const DACR32_EL2_D3_SHIFT: i32 = 6;

pub const DACR32_EL2_D3_WIDTH: i32 = 2;

pub const DACR32_EL2_D4: crate::ctypes::c_ulong = 768;

pub const DACR32_EL2_D4_MASK: crate::ctypes::c_ulong = 768;

pub const DACR32_EL2_D4_SHIFT: i32 = 8;

pub const DACR32_EL2_D4_WIDTH: i32 = 2;

pub const DACR32_EL2_D5: crate::ctypes::c_ulong = 3072;

pub const DACR32_EL2_D5_MASK: crate::ctypes::c_ulong = 3072;

pub const DACR32_EL2_D5_SHIFT: i32 = 10;

pub const DACR32_EL2_D5_WIDTH: i32 = 2;

pub const DACR32_EL2_D6: crate::ctypes::c_ulong = 12288;

pub const DACR32_EL2_D6_MASK: crate::ctypes::c_ulong = 12288;

pub const DACR32_EL2_D6_SHIFT: i32 = 12;

pub const DACR32_EL2_D6_WIDTH: i32 = 2;

pub const DACR32_EL2_D7: crate::ctypes::c_ulong = 49152;

pub const DACR32_EL2_D7_MASK: crate::ctypes::c_ulong = 49152;

pub const DACR32_EL2_D7_SHIFT: i32 = 14;

pub const DACR32_EL2_D7_WIDTH: i32 = 2;

pub const DACR32_EL2_D8: crate::ctypes::c_ulong = 196608;

pub const DACR32_EL2_D8_MASK: crate::ctypes::c_ulong = 196608;

pub const DACR32_EL2_D8_SHIFT: i32 = 16;

pub const DACR32_EL2_D8_WIDTH: i32 = 2;

pub const DACR32_EL2_D9: crate::ctypes::c_ulong = 786432;

pub const DACR32_EL2_D9_MASK: crate::ctypes::c_ulong = 786432;

pub const DACR32_EL2_D9_SHIFT: i32 = 18;

pub const DACR32_EL2_D9_WIDTH: i32 = 2;

pub const DACR32_EL2_RES0: u64 = 18446744069414584320;

pub const DACR32_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const DCZID_EL0_BS: crate::ctypes::c_ulong = 15;

pub const DCZID_EL0_BS_MASK: crate::ctypes::c_ulong = 15;

pub const DCZID_EL0_BS_SHIFT: i32 = 0;

pub const DCZID_EL0_BS_WIDTH: i32 = 4;

pub const DCZID_EL0_DZP: crate::ctypes::c_ulong = 16;

pub const DCZID_EL0_DZP_MASK: crate::ctypes::c_ulong = 16;

pub const DCZID_EL0_DZP_SHIFT: i32 = 4;

pub const DCZID_EL0_DZP_WIDTH: i32 = 1;

pub const DCZID_EL0_RES0: u64 = 18446744073709551584;

pub const DCZID_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const ESR_ELx_CP15_64_ISS_SYS_CNTVCTSS: i32 = 589853;

pub const ESR_ELx_EC_SME: i32 = 29;

pub const ESR_ELx_FSC_MTE: i32 = 17;

pub const ESR_ELx_SME_ISS_ILL: i32 = 1;

pub const ESR_ELx_SME_ISS_SME_DISABLED: i32 = 0;

pub const ESR_ELx_SME_ISS_SM_DISABLED: i32 = 2;

pub const ESR_ELx_SME_ISS_ZA_DISABLED: i32 = 3;

pub const ESR_ELx_SYS64_ISS_SYS_CNTVCTSS: i32 = 3995649;

pub const ESR_ELx_WFx_ISS_RN: crate::ctypes::c_ulong = 992;

pub const ESR_ELx_WFx_ISS_RV: crate::ctypes::c_ulong = 4;

pub const ESR_ELx_WFx_ISS_TI: crate::ctypes::c_ulong = 3;

pub const ESR_ELx_WFx_ISS_WFxT: crate::ctypes::c_ulong = 2;

pub const EX_DATA_REG_ADDR: crate::ctypes::c_ulong = 992;

pub const EX_DATA_REG_ADDR_SHIFT: i32 = 5;

pub const EX_DATA_REG_DATA: crate::ctypes::c_ulong = 31;

pub const EX_DATA_REG_DATA_SHIFT: i32 = 0;

pub const EX_DATA_REG_ERR: crate::ctypes::c_ulong = 31;

pub const EX_DATA_REG_ERR_SHIFT: i32 = 0;

pub const EX_DATA_REG_ZERO: crate::ctypes::c_ulong = 992;

pub const EX_DATA_REG_ZERO_SHIFT: i32 = 5;

pub const EX_TYPE_BPF: i32 = 1;

pub const EX_TYPE_KACCESS_ERR_ZERO: i32 = 3;

pub const EX_TYPE_LOAD_UNALIGNED_ZEROPAD: i32 = 4;

pub const EX_TYPE_UACCESS_ERR_ZERO: i32 = 2;

pub const FAR_EL12_ADDR: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL12_ADDR_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL12_ADDR_SHIFT: i32 = 0;

pub const FAR_EL12_ADDR_WIDTH: i32 = 64;

pub const FAR_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const FAR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const FAR_EL1_ADDR: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL1_ADDR_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL1_ADDR_SHIFT: i32 = 0;

pub const FAR_EL1_ADDR_WIDTH: i32 = 64;

pub const FAR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const FAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const FAR_EL2_ADDR: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL2_ADDR_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const FAR_EL2_ADDR_SHIFT: i32 = 0;

pub const FAR_EL2_ADDR_WIDTH: i32 = 64;

pub const FAR_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const FAR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const FIXADDR_TOP: crate::ctypes::c_ulong = 18446739675629486080;

pub const GMID_EL1_BS: crate::ctypes::c_ulong = 15;

pub const GMID_EL1_BS_MASK: crate::ctypes::c_ulong = 15;

pub const GMID_EL1_BS_WIDTH: i32 = 4;

pub const GMID_EL1_RES0: u64 = 18446744073709551600;

pub const GMID_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const HCRX_EL2_CMOW: crate::ctypes::c_ulong = 512;

pub const HCRX_EL2_CMOW_MASK: crate::ctypes::c_ulong = 512;

pub const HCRX_EL2_CMOW_SHIFT: i32 = 9;

pub const HCRX_EL2_CMOW_WIDTH: i32 = 1;

pub const HCRX_EL2_EnALS: crate::ctypes::c_ulong = 2;

pub const HCRX_EL2_EnALS_MASK: crate::ctypes::c_ulong = 2;

pub const HCRX_EL2_EnALS_SHIFT: i32 = 1;

pub const HCRX_EL2_EnALS_WIDTH: i32 = 1;

pub const HCRX_EL2_EnAS0: crate::ctypes::c_ulong = 1;

pub const HCRX_EL2_EnAS0_MASK: crate::ctypes::c_ulong = 1;

pub const HCRX_EL2_EnAS0_SHIFT: i32 = 0;

pub const HCRX_EL2_EnAS0_WIDTH: i32 = 1;

pub const HCRX_EL2_EnASR: crate::ctypes::c_ulong = 4;

pub const HCRX_EL2_EnASR_MASK: crate::ctypes::c_ulong = 4;

pub const HCRX_EL2_EnASR_SHIFT: i32 = 2;

pub const HCRX_EL2_EnASR_WIDTH: i32 = 1;

pub const HCRX_EL2_FGTnXS: crate::ctypes::c_ulong = 16;

pub const HCRX_EL2_FGTnXS_MASK: crate::ctypes::c_ulong = 16;

pub const HCRX_EL2_FGTnXS_SHIFT: i32 = 4;

pub const HCRX_EL2_FGTnXS_WIDTH: i32 = 1;

pub const HCRX_EL2_FnXS: crate::ctypes::c_ulong = 8;

pub const HCRX_EL2_FnXS_MASK: crate::ctypes::c_ulong = 8;

pub const HCRX_EL2_FnXS_SHIFT: i32 = 3;

pub const HCRX_EL2_FnXS_WIDTH: i32 = 1;

pub const HCRX_EL2_MCE2: crate::ctypes::c_ulong = 1024;

pub const HCRX_EL2_MCE2_MASK: crate::ctypes::c_ulong = 1024;

pub const HCRX_EL2_MCE2_SHIFT: i32 = 10;

pub const HCRX_EL2_MCE2_WIDTH: i32 = 1;

pub const HCRX_EL2_MSCEn: crate::ctypes::c_ulong = 2048;

pub const HCRX_EL2_MSCEn_MASK: crate::ctypes::c_ulong = 2048;

pub const HCRX_EL2_MSCEn_SHIFT: i32 = 11;

pub const HCRX_EL2_MSCEn_WIDTH: i32 = 1;

pub const HCRX_EL2_RES0: u64 = 18446744073709547520;

pub const HCRX_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HCRX_EL2_SMPME: crate::ctypes::c_ulong = 32;

pub const HCRX_EL2_SMPME_MASK: crate::ctypes::c_ulong = 32;

pub const HCRX_EL2_SMPME_SHIFT: i32 = 5;

pub const HCRX_EL2_SMPME_WIDTH: i32 = 1;

pub const HCRX_EL2_TALLINT: crate::ctypes::c_ulong = 64;

pub const HCRX_EL2_TALLINT_MASK: crate::ctypes::c_ulong = 64;

pub const HCRX_EL2_TALLINT_SHIFT: i32 = 6;

pub const HCRX_EL2_TALLINT_WIDTH: i32 = 1;

pub const HCRX_EL2_VFNMI: crate::ctypes::c_ulong = 256;

pub const HCRX_EL2_VFNMI_MASK: crate::ctypes::c_ulong = 256;

pub const HCRX_EL2_VFNMI_SHIFT: i32 = 8;

pub const HCRX_EL2_VFNMI_WIDTH: i32 = 1;

pub const HCRX_EL2_VINMI: crate::ctypes::c_ulong = 128;

pub const HCRX_EL2_VINMI_MASK: crate::ctypes::c_ulong = 128;

pub const HCRX_EL2_VINMI_SHIFT: i32 = 7;

pub const HCRX_EL2_VINMI_WIDTH: i32 = 1;

pub const HVC_FINALISE_EL2: i32 = 3;

pub const HVC_STUB_HCALL_NR: i32 = 4;

pub const HYP_VECTOR_DIRECT: arm64_hyp_spectre_vector = 0;

pub const HYP_VECTOR_INDIRECT: arm64_hyp_spectre_vector = 2;

pub const HYP_VECTOR_SPECTRE_DIRECT: arm64_hyp_spectre_vector = 1;

pub const HYP_VECTOR_SPECTRE_INDIRECT: arm64_hyp_spectre_vector = 3;

pub const ID_AA64AFR0_EL1_IMPDEF0: crate::ctypes::c_ulong = 15;

pub const ID_AA64AFR0_EL1_IMPDEF0_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64AFR0_EL1_IMPDEF0_SHIFT: i32 = 0;

pub const ID_AA64AFR0_EL1_IMPDEF0_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF1: crate::ctypes::c_ulong = 240;

pub const ID_AA64AFR0_EL1_IMPDEF1_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64AFR0_EL1_IMPDEF1_SHIFT: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF1_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF2: crate::ctypes::c_ulong = 3840;

pub const ID_AA64AFR0_EL1_IMPDEF2_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64AFR0_EL1_IMPDEF2_SHIFT: i32 = 8;

pub const ID_AA64AFR0_EL1_IMPDEF2_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF3: crate::ctypes::c_ulong = 61440;

pub const ID_AA64AFR0_EL1_IMPDEF3_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64AFR0_EL1_IMPDEF3_SHIFT: i32 = 12;

pub const ID_AA64AFR0_EL1_IMPDEF3_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF4: crate::ctypes::c_ulong = 983040;

pub const ID_AA64AFR0_EL1_IMPDEF4_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64AFR0_EL1_IMPDEF4_SHIFT: i32 = 16;

pub const ID_AA64AFR0_EL1_IMPDEF4_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF5: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64AFR0_EL1_IMPDEF5_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64AFR0_EL1_IMPDEF5_SHIFT: i32 = 20;

pub const ID_AA64AFR0_EL1_IMPDEF5_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF6: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64AFR0_EL1_IMPDEF6_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64AFR0_EL1_IMPDEF6_SHIFT: i32 = 24;

pub const ID_AA64AFR0_EL1_IMPDEF6_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_IMPDEF7: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64AFR0_EL1_IMPDEF7_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64AFR0_EL1_IMPDEF7_SHIFT: i32 = 28;

pub const ID_AA64AFR0_EL1_IMPDEF7_WIDTH: i32 = 4;

pub const ID_AA64AFR0_EL1_RES0: u64 = 18446744069414584320;

pub const ID_AA64AFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64AFR1_EL1_RES0: u64 = 18446744073709551615;

pub const ID_AA64AFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_BRBE: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64DFR0_EL1_BRBE_BRBE_V1P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64DFR0_EL1_BRBE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_BRBE_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64DFR0_EL1_BRBE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_BRBE_SHIFT: i32 = 52;

pub const ID_AA64DFR0_EL1_BRBE_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_BRPs: crate::ctypes::c_ulong = 61440;

pub const ID_AA64DFR0_EL1_BRPs_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64DFR0_EL1_BRPs_SHIFT: i32 = 12;

pub const ID_AA64DFR0_EL1_BRPs_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_CTX_CMPs: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64DFR0_EL1_CTX_CMPs_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64DFR0_EL1_CTX_CMPs_SHIFT: i32 = 28;

pub const ID_AA64DFR0_EL1_CTX_CMPs_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_DebugVer: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR0_EL1_DebugVer_IMP: crate::ctypes::c_ulong = 6;

pub const ID_AA64DFR0_EL1_DebugVer_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR0_EL1_DebugVer_SHIFT: i32 = 0;

pub const ID_AA64DFR0_EL1_DebugVer_V8P2: crate::ctypes::c_ulong = 8;

pub const ID_AA64DFR0_EL1_DebugVer_V8P4: crate::ctypes::c_ulong = 9;

pub const ID_AA64DFR0_EL1_DebugVer_V8P8: crate::ctypes::c_ulong = 10;

pub const ID_AA64DFR0_EL1_DebugVer_VHE: crate::ctypes::c_ulong = 7;

pub const ID_AA64DFR0_EL1_DebugVer_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_DoubleLock: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64DFR0_EL1_DoubleLock_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_DoubleLock_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64DFR0_EL1_DoubleLock_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR0_EL1_DoubleLock_SHIFT: i32 = 36;

pub const ID_AA64DFR0_EL1_DoubleLock_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_HPMN0: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64DFR0_EL1_HPMN0_DEF: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_HPMN0_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64DFR0_EL1_HPMN0_SHIFT: i32 = 60;

pub const ID_AA64DFR0_EL1_HPMN0_UNPREDICTABLE: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_HPMN0_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_MTPMU: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64DFR0_EL1_MTPMU_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_MTPMU_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64DFR0_EL1_MTPMU_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR0_EL1_MTPMU_NI_IMPDEF: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_MTPMU_SHIFT: i32 = 48;

pub const ID_AA64DFR0_EL1_MTPMU_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_PMSVer: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64DFR0_EL1_PMSVer_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_PMSVer_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64DFR0_EL1_PMSVer_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_PMSVer_SHIFT: i32 = 32;

pub const ID_AA64DFR0_EL1_PMSVer_V1P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64DFR0_EL1_PMSVer_V1P2: crate::ctypes::c_ulong = 3;

pub const ID_AA64DFR0_EL1_PMSVer_V1P3: crate::ctypes::c_ulong = 4;

pub const ID_AA64DFR0_EL1_PMSVer_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_PMUVer: crate::ctypes::c_ulong = 3840;

pub const ID_AA64DFR0_EL1_PMUVer_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_PMUVer_IMP_DEF: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR0_EL1_PMUVer_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64DFR0_EL1_PMUVer_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_PMUVer_SHIFT: i32 = 8;

pub const ID_AA64DFR0_EL1_PMUVer_V3P1: crate::ctypes::c_ulong = 4;

pub const ID_AA64DFR0_EL1_PMUVer_V3P4: crate::ctypes::c_ulong = 5;

pub const ID_AA64DFR0_EL1_PMUVer_V3P5: crate::ctypes::c_ulong = 6;

pub const ID_AA64DFR0_EL1_PMUVer_V3P7: crate::ctypes::c_ulong = 7;

pub const ID_AA64DFR0_EL1_PMUVer_V3P8: crate::ctypes::c_ulong = 8;

pub const ID_AA64DFR0_EL1_PMUVer_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_RES0: u64 = 1080863910821560320;

pub const ID_AA64DFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_TraceBuffer: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64DFR0_EL1_TraceBuffer_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_TraceBuffer_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64DFR0_EL1_TraceBuffer_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_TraceBuffer_SHIFT: i32 = 44;

pub const ID_AA64DFR0_EL1_TraceBuffer_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_TraceFilt: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64DFR0_EL1_TraceFilt_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_TraceFilt_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64DFR0_EL1_TraceFilt_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_TraceFilt_SHIFT: i32 = 40;

pub const ID_AA64DFR0_EL1_TraceFilt_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_TraceVer: crate::ctypes::c_ulong = 240;

pub const ID_AA64DFR0_EL1_TraceVer_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_TraceVer_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64DFR0_EL1_TraceVer_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_TraceVer_SHIFT: i32 = 4;

pub const ID_AA64DFR0_EL1_TraceVer_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_WRPs: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64DFR0_EL1_WRPs_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64DFR0_EL1_WRPs_SHIFT: i32 = 20;

pub const ID_AA64DFR0_EL1_WRPs_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_RES0: u64 = 18446744073709551615;

pub const ID_AA64DFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_AES: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR0_EL1_AES_AES: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_AES_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR0_EL1_AES_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_AES_PMULL: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_AES_SHIFT: i32 = 4;

pub const ID_AA64ISAR0_EL1_AES_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_ATOMIC: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR0_EL1_ATOMIC_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_ATOMIC_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR0_EL1_ATOMIC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_ATOMIC_SHIFT: i32 = 20;

pub const ID_AA64ISAR0_EL1_ATOMIC_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_CRC32: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR0_EL1_CRC32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_CRC32_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR0_EL1_CRC32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_CRC32_SHIFT: i32 = 16;

pub const ID_AA64ISAR0_EL1_CRC32_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_DP: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR0_EL1_DP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_DP_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR0_EL1_DP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_DP_SHIFT: i32 = 44;

pub const ID_AA64ISAR0_EL1_DP_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_FHM: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR0_EL1_FHM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_FHM_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR0_EL1_FHM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_FHM_SHIFT: i32 = 48;

pub const ID_AA64ISAR0_EL1_FHM_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_RDM: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR0_EL1_RDM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_RDM_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR0_EL1_RDM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_RDM_SHIFT: i32 = 28;

pub const ID_AA64ISAR0_EL1_RDM_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_RES0: u64 = 15;

pub const ID_AA64ISAR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_RNDR: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR0_EL1_RNDR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_RNDR_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR0_EL1_RNDR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_RNDR_SHIFT: i32 = 60;

pub const ID_AA64ISAR0_EL1_RNDR_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_SHA1: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR0_EL1_SHA1_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_SHA1_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR0_EL1_SHA1_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_SHA1_SHIFT: i32 = 8;

pub const ID_AA64ISAR0_EL1_SHA1_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_SHA2: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR0_EL1_SHA2_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR0_EL1_SHA2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_SHA2_SHA256: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_SHA2_SHA512: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_SHA2_SHIFT: i32 = 12;

pub const ID_AA64ISAR0_EL1_SHA2_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_SHA3: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR0_EL1_SHA3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_SHA3_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR0_EL1_SHA3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_SHA3_SHIFT: i32 = 32;

pub const ID_AA64ISAR0_EL1_SHA3_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_SM3: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR0_EL1_SM3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_SM3_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR0_EL1_SM3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_SM3_SHIFT: i32 = 36;

pub const ID_AA64ISAR0_EL1_SM3_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_SM4: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR0_EL1_SM4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_SM4_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR0_EL1_SM4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_SM4_SHIFT: i32 = 40;

pub const ID_AA64ISAR0_EL1_SM4_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_TLB: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR0_EL1_TLB_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR0_EL1_TLB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_TLB_OS: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_TLB_RANGE: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_TLB_SHIFT: i32 = 56;

pub const ID_AA64ISAR0_EL1_TLB_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_TME: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR0_EL1_TME_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_TME_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR0_EL1_TME_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_TME_SHIFT: i32 = 24;

pub const ID_AA64ISAR0_EL1_TME_WIDTH: i32 = 4;

pub const ID_AA64ISAR0_EL1_TS: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR0_EL1_TS_FLAGM2: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_TS_FLAGM: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR0_EL1_TS_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR0_EL1_TS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_TS_SHIFT: i32 = 52;

pub const ID_AA64ISAR0_EL1_TS_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_APA: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR1_EL1_APA_EPAC: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_APA_FPAC: crate::ctypes::c_ulong = 4;

pub const ID_AA64ISAR1_EL1_APA_FPACCOMBINE: crate::ctypes::c_ulong = 5;

pub const ID_AA64ISAR1_EL1_APA_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR1_EL1_APA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_APA_PAuth2: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR1_EL1_APA_PAuth: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_APA_SHIFT: i32 = 4;

pub const ID_AA64ISAR1_EL1_APA_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_API: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR1_EL1_API_EPAC: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_API_FPAC: crate::ctypes::c_ulong = 4;

pub const ID_AA64ISAR1_EL1_API_FPACCOMBINE: crate::ctypes::c_ulong = 5;

pub const ID_AA64ISAR1_EL1_API_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR1_EL1_API_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_API_PAuth2: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR1_EL1_API_PAuth: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_API_SHIFT: i32 = 8;

pub const ID_AA64ISAR1_EL1_API_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_BF16: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR1_EL1_BF16_EBF16: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_BF16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_BF16_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR1_EL1_BF16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_BF16_SHIFT: i32 = 44;

pub const ID_AA64ISAR1_EL1_BF16_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_DGH: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR1_EL1_DGH_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_DGH_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR1_EL1_DGH_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_DGH_SHIFT: i32 = 48;

pub const ID_AA64ISAR1_EL1_DGH_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_DPB: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR1_EL1_DPB_DPB2: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_DPB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_DPB_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR1_EL1_DPB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_DPB_SHIFT: i32 = 0;

pub const ID_AA64ISAR1_EL1_DPB_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_FCMA: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR1_EL1_FCMA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_FCMA_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR1_EL1_FCMA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_FCMA_SHIFT: i32 = 16;

pub const ID_AA64ISAR1_EL1_FCMA_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_FRINTTS: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR1_EL1_FRINTTS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_FRINTTS_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR1_EL1_FRINTTS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_FRINTTS_SHIFT: i32 = 32;

pub const ID_AA64ISAR1_EL1_FRINTTS_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_GPA: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR1_EL1_GPA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_GPA_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR1_EL1_GPA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_GPA_SHIFT: i32 = 24;

pub const ID_AA64ISAR1_EL1_GPA_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_GPI: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR1_EL1_GPI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_GPI_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR1_EL1_GPI_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_GPI_SHIFT: i32 = 28;

pub const ID_AA64ISAR1_EL1_GPI_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_I8MM: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR1_EL1_I8MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_I8MM_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR1_EL1_I8MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_I8MM_SHIFT: i32 = 52;

pub const ID_AA64ISAR1_EL1_I8MM_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_JSCVT: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR1_EL1_JSCVT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_JSCVT_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR1_EL1_JSCVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_JSCVT_SHIFT: i32 = 12;

pub const ID_AA64ISAR1_EL1_JSCVT_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_LRCPC: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR1_EL1_LRCPC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_LRCPC_LRCPC2: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_LRCPC_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR1_EL1_LRCPC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_LRCPC_SHIFT: i32 = 20;

pub const ID_AA64ISAR1_EL1_LRCPC_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_LS64: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR1_EL1_LS64_LS64: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_LS64_LS64_ACCDATA: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR1_EL1_LS64_LS64_V: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_LS64_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR1_EL1_LS64_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_LS64_SHIFT: i32 = 60;

pub const ID_AA64ISAR1_EL1_LS64_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_SB: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR1_EL1_SB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_SB_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR1_EL1_SB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_SB_SHIFT: i32 = 36;

pub const ID_AA64ISAR1_EL1_SB_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_SPECRES: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR1_EL1_SPECRES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_SPECRES_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR1_EL1_SPECRES_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_SPECRES_SHIFT: i32 = 40;

pub const ID_AA64ISAR1_EL1_SPECRES_WIDTH: i32 = 4;

pub const ID_AA64ISAR1_EL1_XS: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR1_EL1_XS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR1_EL1_XS_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR1_EL1_XS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_XS_SHIFT: i32 = 56;

pub const ID_AA64ISAR1_EL1_XS_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_APA3: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR2_EL1_APA3_EPAC: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR2_EL1_APA3_FPAC: crate::ctypes::c_ulong = 4;

pub const ID_AA64ISAR2_EL1_APA3_FPACCOMBINE: crate::ctypes::c_ulong = 5;

pub const ID_AA64ISAR2_EL1_APA3_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR2_EL1_APA3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_APA3_PAuth2: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR2_EL1_APA3_PAuth: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_APA3_SHIFT: i32 = 12;

pub const ID_AA64ISAR2_EL1_APA3_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_BC: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR2_EL1_BC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_BC_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR2_EL1_BC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_BC_SHIFT: i32 = 20;

pub const ID_AA64ISAR2_EL1_BC_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_CLRBHB: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR2_EL1_CLRBHB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_CLRBHB_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR2_EL1_CLRBHB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_CLRBHB_SHIFT: i32 = 28;

pub const ID_AA64ISAR2_EL1_CLRBHB_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_GPA3: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR2_EL1_GPA3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_GPA3_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR2_EL1_GPA3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_GPA3_SHIFT: i32 = 8;

pub const ID_AA64ISAR2_EL1_GPA3_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_MOPS: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR2_EL1_MOPS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_MOPS_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR2_EL1_MOPS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_MOPS_SHIFT: i32 = 16;

pub const ID_AA64ISAR2_EL1_MOPS_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_PAC_frac: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR2_EL1_PAC_frac_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_PAC_frac_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR2_EL1_PAC_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_PAC_frac_SHIFT: i32 = 24;

pub const ID_AA64ISAR2_EL1_PAC_frac_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_RES0: u64 = 18446744069414584320;

pub const ID_AA64ISAR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_RPRES: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR2_EL1_RPRES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_RPRES_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR2_EL1_RPRES_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_RPRES_SHIFT: i32 = 4;

pub const ID_AA64ISAR2_EL1_RPRES_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_WFxT: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR2_EL1_WFxT_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR2_EL1_WFxT_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR2_EL1_WFxT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_WFxT_SHIFT: i32 = 0;

pub const ID_AA64ISAR2_EL1_WFxT_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_ASIDBITS: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR0_EL1_ASIDBITS_16: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_ASIDBITS_8: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_ASIDBITS_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR0_EL1_ASIDBITS_SHIFT: i32 = 4;

pub const ID_AA64MMFR0_EL1_ASIDBITS_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_BIGEND: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR0_EL1_BIGENDEL0: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_SHIFT: i32 = 16;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_BIGEND_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_BIGEND_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR0_EL1_BIGEND_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_BIGEND_SHIFT: i32 = 8;

pub const ID_AA64MMFR0_EL1_BIGEND_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_ECV: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR0_EL1_ECV_CNTPOFF: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_ECV_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_ECV_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR0_EL1_ECV_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_ECV_SHIFT: i32 = 60;

pub const ID_AA64MMFR0_EL1_ECV_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_EXS: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR0_EL1_EXS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_EXS_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR0_EL1_EXS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_EXS_SHIFT: i32 = 44;

pub const ID_AA64MMFR0_EL1_EXS_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_FGT: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR0_EL1_FGT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_FGT_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR0_EL1_FGT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_FGT_SHIFT: i32 = 56;

pub const ID_AA64MMFR0_EL1_FGT_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_PARANGE: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR0_EL1_PARANGE_32: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_PARANGE_36: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_PARANGE_40: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_PARANGE_42: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR0_EL1_PARANGE_44: crate::ctypes::c_ulong = 4;

pub const ID_AA64MMFR0_EL1_PARANGE_48: crate::ctypes::c_ulong = 5;

pub const ID_AA64MMFR0_EL1_PARANGE_52: crate::ctypes::c_ulong = 6;

pub const ID_AA64MMFR0_EL1_PARANGE_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR0_EL1_PARANGE_SHIFT: i32 = 0;

pub const ID_AA64MMFR0_EL1_PARANGE_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_RES0: u64 = 71776119061217280;

pub const ID_AA64MMFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_SNSMEM: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR0_EL1_SNSMEM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_SNSMEM_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR0_EL1_SNSMEM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_SNSMEM_SHIFT: i32 = 12;

pub const ID_AA64MMFR0_EL1_SNSMEM_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN16: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR0_EL1_TGRAN16_2: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_52_BIT: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_NI: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_SHIFT: i32 = 32;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_TGRAN16: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN16_52_BIT: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_TGRAN16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN16_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR0_EL1_TGRAN16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN16_SHIFT: i32 = 20;

pub const ID_AA64MMFR0_EL1_TGRAN16_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN4: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR0_EL1_TGRAN4_2: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_52_BIT: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_NI: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_SHIFT: i32 = 40;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_TGRAN4: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN4_52_BIT: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN4_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN4_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR0_EL1_TGRAN4_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR0_EL1_TGRAN4_SHIFT: i32 = 28;

pub const ID_AA64MMFR0_EL1_TGRAN4_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN64: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR0_EL1_TGRAN64_2: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_NI: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_SHIFT: i32 = 36;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_TGRAN64: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_WIDTH: i32 = 4;

pub const ID_AA64MMFR0_EL1_TGRAN64_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_TGRAN64_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR0_EL1_TGRAN64_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR0_EL1_TGRAN64_SHIFT: i32 = 24;

pub const ID_AA64MMFR0_EL1_TGRAN64_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_AFP: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR1_EL1_AFP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_AFP_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR1_EL1_AFP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_AFP_SHIFT: i32 = 44;

pub const ID_AA64MMFR1_EL1_AFP_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_CMOW: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR1_EL1_CMOW_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_CMOW_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR1_EL1_CMOW_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_CMOW_SHIFT: i32 = 56;

pub const ID_AA64MMFR1_EL1_CMOW_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_ECBHB: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR1_EL1_ECBHB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_ECBHB_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR1_EL1_ECBHB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_ECBHB_SHIFT: i32 = 60;

pub const ID_AA64MMFR1_EL1_ECBHB_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_ETS: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR1_EL1_ETS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_ETS_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR1_EL1_ETS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_ETS_SHIFT: i32 = 36;

pub const ID_AA64MMFR1_EL1_ETS_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_HAFDBS: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR1_EL1_HAFDBS_AF: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_HAFDBS_DBM: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR1_EL1_HAFDBS_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR1_EL1_HAFDBS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_HAFDBS_SHIFT: i32 = 0;

pub const ID_AA64MMFR1_EL1_HAFDBS_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_HCX: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR1_EL1_HCX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_HCX_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR1_EL1_HCX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_HCX_SHIFT: i32 = 40;

pub const ID_AA64MMFR1_EL1_HCX_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_HPDS: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR1_EL1_HPDS_HPDS2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR1_EL1_HPDS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_HPDS_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR1_EL1_HPDS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_HPDS_SHIFT: i32 = 12;

pub const ID_AA64MMFR1_EL1_HPDS_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_LO: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR1_EL1_LO_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_LO_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR1_EL1_LO_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_LO_SHIFT: i32 = 16;

pub const ID_AA64MMFR1_EL1_LO_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_PAN: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR1_EL1_PAN_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_PAN_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR1_EL1_PAN_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_PAN_PAN2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR1_EL1_PAN_PAN3: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR1_EL1_PAN_SHIFT: i32 = 20;

pub const ID_AA64MMFR1_EL1_PAN_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_SpecSEI: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR1_EL1_SpecSEI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_SpecSEI_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR1_EL1_SpecSEI_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_SpecSEI_SHIFT: i32 = 24;

pub const ID_AA64MMFR1_EL1_SpecSEI_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_TIDCP1: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR1_EL1_TIDCP1_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_TIDCP1_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR1_EL1_TIDCP1_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_TIDCP1_SHIFT: i32 = 52;

pub const ID_AA64MMFR1_EL1_TIDCP1_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_TWED: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR1_EL1_TWED_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_TWED_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR1_EL1_TWED_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_TWED_SHIFT: i32 = 32;

pub const ID_AA64MMFR1_EL1_TWED_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_VH: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR1_EL1_VH_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_VH_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR1_EL1_VH_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_VH_SHIFT: i32 = 8;

pub const ID_AA64MMFR1_EL1_VH_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_VMIDBits: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR1_EL1_VMIDBits_16: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR1_EL1_VMIDBits_8: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_VMIDBits_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR1_EL1_VMIDBits_SHIFT: i32 = 4;

pub const ID_AA64MMFR1_EL1_VMIDBits_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_XNX: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR1_EL1_XNX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_XNX_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR1_EL1_XNX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_XNX_SHIFT: i32 = 28;

pub const ID_AA64MMFR1_EL1_XNX_WIDTH: i32 = 4;

pub const ID_AA64MMFR1_EL1_nTLBPA: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR1_EL1_nTLBPA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR1_EL1_nTLBPA_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR1_EL1_nTLBPA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_nTLBPA_SHIFT: i32 = 48;

pub const ID_AA64MMFR1_EL1_nTLBPA_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_AT: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR2_EL1_AT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_AT_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR2_EL1_AT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_AT_SHIFT: i32 = 32;

pub const ID_AA64MMFR2_EL1_AT_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_BBM: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR2_EL1_BBM_0: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_BBM_1: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_BBM_2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR2_EL1_BBM_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR2_EL1_BBM_SHIFT: i32 = 52;

pub const ID_AA64MMFR2_EL1_BBM_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_CCIDX: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR2_EL1_CCIDX_32: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_CCIDX_64: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_CCIDX_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR2_EL1_CCIDX_SHIFT: i32 = 20;

pub const ID_AA64MMFR2_EL1_CCIDX_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_CnP: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR2_EL1_CnP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_CnP_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR2_EL1_CnP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_CnP_SHIFT: i32 = 0;

pub const ID_AA64MMFR2_EL1_CnP_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_E0PD: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR2_EL1_E0PD_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_E0PD_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR2_EL1_E0PD_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_E0PD_SHIFT: i32 = 60;

pub const ID_AA64MMFR2_EL1_E0PD_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_EVT: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR2_EL1_EVT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_EVT_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR2_EL1_EVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_EVT_SHIFT: i32 = 56;

pub const ID_AA64MMFR2_EL1_EVT_TTLBxS: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR2_EL1_EVT_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_FWB: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR2_EL1_FWB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_FWB_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR2_EL1_FWB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_FWB_SHIFT: i32 = 40;

pub const ID_AA64MMFR2_EL1_FWB_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_IDS: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR2_EL1_IDS_0x0: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_IDS_0x18: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_IDS_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR2_EL1_IDS_SHIFT: i32 = 36;

pub const ID_AA64MMFR2_EL1_IDS_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_IESB: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR2_EL1_IESB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_IESB_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR2_EL1_IESB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_IESB_SHIFT: i32 = 12;

pub const ID_AA64MMFR2_EL1_IESB_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_LSM: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR2_EL1_LSM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_LSM_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR2_EL1_LSM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_LSM_SHIFT: i32 = 8;

pub const ID_AA64MMFR2_EL1_LSM_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_NV: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR2_EL1_NV_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_NV_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR2_EL1_NV_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_NV_NV2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR2_EL1_NV_SHIFT: i32 = 24;

pub const ID_AA64MMFR2_EL1_NV_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_RES0: u64 = 263882790666240;

pub const ID_AA64MMFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_ST: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR2_EL1_ST_39: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_ST_48_47: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_ST_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR2_EL1_ST_SHIFT: i32 = 28;

pub const ID_AA64MMFR2_EL1_ST_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_TTL: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR2_EL1_TTL_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_TTL_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR2_EL1_TTL_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_TTL_SHIFT: i32 = 48;

pub const ID_AA64MMFR2_EL1_TTL_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_UAO: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR2_EL1_UAO_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_UAO_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR2_EL1_UAO_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_UAO_SHIFT: i32 = 4;

pub const ID_AA64MMFR2_EL1_UAO_WIDTH: i32 = 4;

pub const ID_AA64MMFR2_EL1_VARange: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR2_EL1_VARange_48: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_VARange_52: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_VARange_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR2_EL1_VARange_SHIFT: i32 = 16;

pub const ID_AA64MMFR2_EL1_VARange_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_AMU: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64PFR0_EL1_AMU_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_AMU_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64PFR0_EL1_AMU_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_AMU_SHIFT: i32 = 44;

pub const ID_AA64PFR0_EL1_AMU_V1P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_AMU_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_AdvSIMD: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64PFR0_EL1_AdvSIMD_FP16: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_AdvSIMD_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_AdvSIMD_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64PFR0_EL1_AdvSIMD_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR0_EL1_AdvSIMD_SHIFT: i32 = 20;

pub const ID_AA64PFR0_EL1_AdvSIMD_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_CSV2: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64PFR0_EL1_CSV2_CSV2_2: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_CSV2_CSV2_3: crate::ctypes::c_ulong = 3;

pub const ID_AA64PFR0_EL1_CSV2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_CSV2_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64PFR0_EL1_CSV2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_CSV2_SHIFT: i32 = 56;

pub const ID_AA64PFR0_EL1_CSV2_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_CSV3: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64PFR0_EL1_CSV3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_CSV3_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64PFR0_EL1_CSV3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_CSV3_SHIFT: i32 = 60;

pub const ID_AA64PFR0_EL1_CSV3_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_DIT: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64PFR0_EL1_DIT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_DIT_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64PFR0_EL1_DIT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_DIT_SHIFT: i32 = 48;

pub const ID_AA64PFR0_EL1_DIT_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_EL0: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR0_EL1_EL0_AARCH32: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_EL0_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_EL0_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR0_EL1_EL0_SHIFT: i32 = 0;

pub const ID_AA64PFR0_EL1_EL0_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_EL1: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR0_EL1_EL1_AARCH32: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_EL1_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_EL1_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR0_EL1_EL1_SHIFT: i32 = 4;

pub const ID_AA64PFR0_EL1_EL1_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_EL2: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR0_EL1_EL2_AARCH32: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_EL2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_EL2_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR0_EL1_EL2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_EL2_SHIFT: i32 = 8;

pub const ID_AA64PFR0_EL1_EL2_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_EL3: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR0_EL1_EL3_AARCH32: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_EL3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_EL3_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR0_EL1_EL3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_EL3_SHIFT: i32 = 12;

pub const ID_AA64PFR0_EL1_EL3_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_FP: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR0_EL1_FP_FP16: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_FP_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_FP_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR0_EL1_FP_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR0_EL1_FP_SHIFT: i32 = 16;

pub const ID_AA64PFR0_EL1_FP_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_GIC: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64PFR0_EL1_GIC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_GIC_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64PFR0_EL1_GIC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_GIC_SHIFT: i32 = 24;

pub const ID_AA64PFR0_EL1_GIC_V4P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_GIC_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_MPAM: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64PFR0_EL1_MPAM_0: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_MPAM_1: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_MPAM_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64PFR0_EL1_MPAM_SHIFT: i32 = 40;

pub const ID_AA64PFR0_EL1_MPAM_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_RAS: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64PFR0_EL1_RAS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_RAS_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64PFR0_EL1_RAS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_RAS_SHIFT: i32 = 28;

pub const ID_AA64PFR0_EL1_RAS_V1P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR0_EL1_RAS_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_RME: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64PFR0_EL1_RME_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_RME_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64PFR0_EL1_RME_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_RME_SHIFT: i32 = 52;

pub const ID_AA64PFR0_EL1_RME_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_SEL2: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64PFR0_EL1_SEL2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_SEL2_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64PFR0_EL1_SEL2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_SEL2_SHIFT: i32 = 36;

pub const ID_AA64PFR0_EL1_SEL2_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_SVE: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR0_EL1_SVE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR0_EL1_SVE_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR0_EL1_SVE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_SVE_SHIFT: i32 = 32;

pub const ID_AA64PFR0_EL1_SVE_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_BT: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR1_EL1_BT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_BT_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR1_EL1_BT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_BT_SHIFT: i32 = 0;

pub const ID_AA64PFR1_EL1_BT_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_CSV2_frac: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR1_EL1_CSV2_frac_CSV2_1p1: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_CSV2_frac_CSV2_1p2: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR1_EL1_CSV2_frac_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR1_EL1_CSV2_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_CSV2_frac_SHIFT: i32 = 32;

pub const ID_AA64PFR1_EL1_CSV2_frac_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_MPAM_frac: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR1_EL1_MPAM_frac_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR1_EL1_MPAM_frac_MINOR_0: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_MPAM_frac_MINOR_1: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_MPAM_frac_SHIFT: i32 = 16;

pub const ID_AA64PFR1_EL1_MPAM_frac_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_MTE: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR1_EL1_MTE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_MTE_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR1_EL1_MTE_MTE2: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR1_EL1_MTE_MTE3: crate::ctypes::c_ulong = 3;

pub const ID_AA64PFR1_EL1_MTE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_MTE_SHIFT: i32 = 8;

pub const ID_AA64PFR1_EL1_MTE_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_NMI: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64PFR1_EL1_NMI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_NMI_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64PFR1_EL1_NMI_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_NMI_SHIFT: i32 = 36;

pub const ID_AA64PFR1_EL1_NMI_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_RAS_frac: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR1_EL1_RAS_frac_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR1_EL1_RAS_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_RAS_frac_RASv1p1: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_RAS_frac_SHIFT: i32 = 12;

pub const ID_AA64PFR1_EL1_RAS_frac_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_RES0: u64 = 18446742974213652480;

pub const ID_AA64PFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_RNDR_trap: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64PFR1_EL1_RNDR_trap_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_RNDR_trap_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64PFR1_EL1_RNDR_trap_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_RNDR_trap_SHIFT: i32 = 28;

pub const ID_AA64PFR1_EL1_RNDR_trap_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_SME: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64PFR1_EL1_SME_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_SME_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64PFR1_EL1_SME_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_SME_SHIFT: i32 = 24;

pub const ID_AA64PFR1_EL1_SME_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_SSBS: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR1_EL1_SSBS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_SSBS_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR1_EL1_SSBS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_SSBS_SHIFT: i32 = 4;

pub const ID_AA64PFR1_EL1_SSBS_SSBS2: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR1_EL1_SSBS_WIDTH: i32 = 4;

pub const ID_AA64SMFR0_EL1_B16F32: crate::ctypes::c_ulong = 17179869184;

pub const ID_AA64SMFR0_EL1_B16F32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_B16F32_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ID_AA64SMFR0_EL1_B16F32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_B16F32_SHIFT: i32 = 34;

pub const ID_AA64SMFR0_EL1_B16F32_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F16F32: crate::ctypes::c_ulong = 34359738368;

pub const ID_AA64SMFR0_EL1_F16F32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F16F32_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ID_AA64SMFR0_EL1_F16F32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F16F32_SHIFT: i32 = 35;

pub const ID_AA64SMFR0_EL1_F16F32_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F32F32: crate::ctypes::c_ulong = 4294967296;

pub const ID_AA64SMFR0_EL1_F32F32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F32F32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ID_AA64SMFR0_EL1_F32F32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F32F32_SHIFT: i32 = 32;

pub const ID_AA64SMFR0_EL1_F32F32_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F64F64: crate::ctypes::c_ulong = 281474976710656;

pub const ID_AA64SMFR0_EL1_F64F64_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F64F64_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ID_AA64SMFR0_EL1_F64F64_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F64F64_SHIFT: i32 = 48;

pub const ID_AA64SMFR0_EL1_F64F64_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_FA64: crate::ctypes::c_ulong = 9223372036854775808;

pub const ID_AA64SMFR0_EL1_FA64_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_FA64_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ID_AA64SMFR0_EL1_FA64_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_FA64_SHIFT: i32 = 63;

pub const ID_AA64SMFR0_EL1_FA64_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_I16I64: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64SMFR0_EL1_I16I64_IMP: crate::ctypes::c_ulong = 15;

pub const ID_AA64SMFR0_EL1_I16I64_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64SMFR0_EL1_I16I64_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_I16I64_SHIFT: i32 = 52;

pub const ID_AA64SMFR0_EL1_I16I64_WIDTH: i32 = 4;

pub const ID_AA64SMFR0_EL1_I8I32: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64SMFR0_EL1_I8I32_IMP: crate::ctypes::c_ulong = 15;

pub const ID_AA64SMFR0_EL1_I8I32_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64SMFR0_EL1_I8I32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_I8I32_SHIFT: i32 = 36;

pub const ID_AA64SMFR0_EL1_I8I32_WIDTH: i32 = 4;

pub const ID_AA64SMFR0_EL1_RES0: u64 = 8074671570271862783;

pub const ID_AA64SMFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SMEver: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64SMFR0_EL1_SMEver_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SMEver_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64SMFR0_EL1_SMEver_SHIFT: i32 = 56;

pub const ID_AA64SMFR0_EL1_SMEver_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_AES: crate::ctypes::c_ulong = 240;

pub const ID_AA64ZFR0_EL1_AES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_AES_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64ZFR0_EL1_AES_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_AES_PMULL128: crate::ctypes::c_ulong = 2;

pub const ID_AA64ZFR0_EL1_AES_SHIFT: i32 = 4;

pub const ID_AA64ZFR0_EL1_AES_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_BF16: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ZFR0_EL1_BF16_EBF16: crate::ctypes::c_ulong = 2;

pub const ID_AA64ZFR0_EL1_BF16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_BF16_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ZFR0_EL1_BF16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_BF16_SHIFT: i32 = 20;

pub const ID_AA64ZFR0_EL1_BF16_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_BitPerm: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ZFR0_EL1_BitPerm_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_BitPerm_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ZFR0_EL1_BitPerm_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_BitPerm_SHIFT: i32 = 16;

pub const ID_AA64ZFR0_EL1_BitPerm_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_F32MM: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ZFR0_EL1_F32MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_F32MM_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ZFR0_EL1_F32MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_F32MM_SHIFT: i32 = 52;

pub const ID_AA64ZFR0_EL1_F32MM_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_F64MM: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ZFR0_EL1_F64MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_F64MM_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ZFR0_EL1_F64MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_F64MM_SHIFT: i32 = 56;

pub const ID_AA64ZFR0_EL1_F64MM_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_I8MM: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ZFR0_EL1_I8MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_I8MM_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ZFR0_EL1_I8MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_I8MM_SHIFT: i32 = 44;

pub const ID_AA64ZFR0_EL1_I8MM_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_RES0: u64 = 17298045728823770880;

pub const ID_AA64ZFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_SHA3: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ZFR0_EL1_SHA3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_SHA3_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ZFR0_EL1_SHA3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_SHA3_SHIFT: i32 = 32;

pub const ID_AA64ZFR0_EL1_SHA3_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_SM4: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ZFR0_EL1_SM4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_SM4_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ZFR0_EL1_SM4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_SM4_SHIFT: i32 = 40;

pub const ID_AA64ZFR0_EL1_SM4_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_SVEver: crate::ctypes::c_ulong = 15;

pub const ID_AA64ZFR0_EL1_SVEver_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_SVEver_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64ZFR0_EL1_SVEver_SHIFT: i32 = 0;

pub const ID_AA64ZFR0_EL1_SVEver_SVE2: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_SVEver_WIDTH: i32 = 4;

pub const KASAN_TAG_INVALID: i32 = 254;

pub const KASAN_TAG_KERNEL: i32 = 255;

pub const KASAN_TAG_MAX: i32 = 253;

pub const KASAN_TAG_MIN: i32 = 0;

pub const KIMAGE_VADDR: crate::ctypes::c_ulong = 18446603336355414016;

pub const KVM_PTP_PHYS_COUNTER: i32 = 1;

pub const KVM_PTP_VIRT_COUNTER: i32 = 0;

pub const LORC_EL1_DS: crate::ctypes::c_ulong = 1020;

pub const LORC_EL1_DS_MASK: crate::ctypes::c_ulong = 1020;

pub const LORC_EL1_DS_SHIFT: i32 = 2;

pub const LORC_EL1_DS_WIDTH: i32 = 8;

pub const LORC_EL1_EN: crate::ctypes::c_ulong = 1;

pub const LORC_EL1_EN_MASK: crate::ctypes::c_ulong = 1;

pub const LORC_EL1_EN_SHIFT: i32 = 0;

pub const LORC_EL1_EN_WIDTH: i32 = 1;

pub const LORC_EL1_RES0: u64 = 18446744073709550594;

pub const LORC_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const LOREA_EL1_EA_47_16: crate::ctypes::c_ulong = 281474976645120;

pub const LOREA_EL1_EA_47_16_MASK: crate::ctypes::c_ulong = 281474976645120;

pub const LOREA_EL1_EA_47_16_SHIFT: i32 = 16;

pub const LOREA_EL1_EA_47_16_WIDTH: i32 = 32;

pub const LOREA_EL1_EA_51_48: crate::ctypes::c_ulong = 4222124650659840;

pub const LOREA_EL1_EA_51_48_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const LOREA_EL1_EA_51_48_SHIFT: i32 = 48;

pub const LOREA_EL1_EA_51_48_WIDTH: i32 = 4;

pub const LOREA_EL1_RES0: u64 = 18442240474082246655;

pub const LOREA_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const LORID_EL1_LD: crate::ctypes::c_ulong = 16711680;

pub const LORID_EL1_LD_MASK: crate::ctypes::c_ulong = 16711680;

pub const LORID_EL1_LD_SHIFT: i32 = 16;

pub const LORID_EL1_LD_WIDTH: i32 = 8;

pub const LORID_EL1_LR: crate::ctypes::c_ulong = 255;

pub const LORID_EL1_LR_MASK: crate::ctypes::c_ulong = 255;

pub const LORID_EL1_LR_SHIFT: i32 = 0;

pub const LORID_EL1_LR_WIDTH: i32 = 8;

pub const LORID_EL1_RES0: u64 = 18446744073692839680;

pub const LORID_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const LORN_EL1_Num: crate::ctypes::c_ulong = 255;

pub const LORN_EL1_Num_MASK: crate::ctypes::c_ulong = 255;

pub const LORN_EL1_Num_SHIFT: i32 = 0;

pub const LORN_EL1_Num_WIDTH: i32 = 8;

pub const LORN_EL1_RES0: u64 = 18446744073709551360;

pub const LORN_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const LORSA_EL1_RES0: u64 = 18442240474082246654;

pub const LORSA_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const LORSA_EL1_SA: crate::ctypes::c_ulong = 4503599627304960;

pub const LORSA_EL1_SA_MASK: crate::ctypes::c_ulong = 4503599627304960;

pub const LORSA_EL1_SA_SHIFT: i32 = 16;

pub const LORSA_EL1_SA_WIDTH: i32 = 36;

pub const LORSA_EL1_Valid: crate::ctypes::c_ulong = 1;

pub const LORSA_EL1_Valid_MASK: crate::ctypes::c_ulong = 1;

pub const LORSA_EL1_Valid_SHIFT: i32 = 0;

pub const LORSA_EL1_Valid_WIDTH: i32 = 1;

pub const MODULES_END: crate::ctypes::c_ulong = 18446603336355414016;

pub const MODULES_VADDR: crate::ctypes::c_ulong = 18446603336221196288;

pub const MTE_GRANULES_PER_PAGE: crate::ctypes::c_ulong = 256;

pub const MTE_PAGE_TAG_STORAGE: crate::ctypes::c_ulong = 128;

pub const MTE_TAG_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const MT_DEVICE_nGnRE: i32 = 4;

pub const MT_DEVICE_nGnRnE: i32 = 3;

pub const NVHE_STACKTRACE_SIZE: crate::ctypes::c_ulong = 4104;

pub const P4D_SECT_RDONLY: u64 = 128;

pub const P4D_TABLE_BIT: u64 = 2;

pub const P4D_TABLE_PXN: u64 = 576460752303423488;

pub const P4D_TABLE_UXN: u64 = 1152921504606846976;

pub const P4D_TYPE_MASK: u64 = 3;

pub const P4D_TYPE_SECT: u64 = 1;

pub const P4D_TYPE_TABLE: u64 = 3;

pub const PAGE_END: crate::ctypes::c_ulong = 18446603336221196288;

pub const PCI_IO_END: crate::ctypes::c_ulong = 18446739675654651904;

pub const PCI_IO_START: crate::ctypes::c_ulong = 18446739675637874688;

pub const PMD_TABLE_PXN: u64 = 576460752303423488;

pub const PMD_TABLE_UXN: u64 = 1152921504606846976;

pub const PR_CAPBSET_DROP: i32 = 24;

pub const PR_CAPBSET_READ: i32 = 23;

pub const PR_CAP_AMBIENT: i32 = 47;

pub const PR_CAP_AMBIENT_CLEAR_ALL: i32 = 4;

pub const PR_CAP_AMBIENT_IS_SET: i32 = 1;

pub const PR_CAP_AMBIENT_LOWER: i32 = 3;

pub const PR_CAP_AMBIENT_RAISE: i32 = 2;

pub const PR_ENDIAN_BIG: i32 = 0;

pub const PR_ENDIAN_LITTLE: i32 = 1;

pub const PR_ENDIAN_PPC_LITTLE: i32 = 2;

pub const PR_FPEMU_NOPRINT: i32 = 1;

pub const PR_FPEMU_SIGFPE: i32 = 2;

pub const PR_FP_EXC_ASYNC: i32 = 2;

pub const PR_FP_EXC_DISABLED: i32 = 0;

pub const PR_FP_EXC_DIV: i32 = 65536;

pub const PR_FP_EXC_INV: i32 = 1048576;

pub const PR_FP_EXC_NONRECOV: i32 = 1;

pub const PR_FP_EXC_OVF: i32 = 131072;

pub const PR_FP_EXC_PRECISE: i32 = 3;

pub const PR_FP_EXC_RES: i32 = 524288;

pub const PR_FP_EXC_SW_ENABLE: i32 = 128;

pub const PR_FP_EXC_UND: i32 = 262144;

pub const PR_FP_MODE_FR: i32 = 1;

pub const PR_FP_MODE_FRE: i32 = 2;

pub const PR_GET_CHILD_SUBREAPER: i32 = 37;

pub const PR_GET_DUMPABLE: i32 = 3;

pub const PR_GET_ENDIAN: i32 = 19;

pub const PR_GET_FPEMU: i32 = 9;

pub const PR_GET_FPEXC: i32 = 11;

pub const PR_GET_FP_MODE: i32 = 46;

pub const PR_GET_IO_FLUSHER: i32 = 58;

pub const PR_GET_KEEPCAPS: i32 = 7;

pub const PR_GET_NAME: i32 = 16;

pub const PR_GET_NO_NEW_PRIVS: i32 = 39;

pub const PR_GET_PDEATHSIG: i32 = 2;

pub const PR_GET_SECCOMP: i32 = 21;

pub const PR_GET_SECUREBITS: i32 = 27;

pub const PR_GET_SPECULATION_CTRL: i32 = 52;

pub const PR_GET_TAGGED_ADDR_CTRL: i32 = 56;

pub const PR_GET_THP_DISABLE: i32 = 42;

pub const PR_GET_TID_ADDRESS: i32 = 40;

pub const PR_GET_TIMERSLACK: i32 = 30;

pub const PR_GET_TIMING: i32 = 13;

pub const PR_GET_TSC: i32 = 25;

pub const PR_GET_UNALIGN: i32 = 5;

pub const PR_MCE_KILL: i32 = 33;

pub const PR_MCE_KILL_CLEAR: i32 = 0;

pub const PR_MCE_KILL_DEFAULT: i32 = 2;

pub const PR_MCE_KILL_EARLY: i32 = 1;

pub const PR_MCE_KILL_GET: i32 = 34;

pub const PR_MCE_KILL_LATE: i32 = 0;

pub const PR_MCE_KILL_SET: i32 = 1;

pub const PR_MPX_DISABLE_MANAGEMENT: i32 = 44;

pub const PR_MPX_ENABLE_MANAGEMENT: i32 = 43;

pub const PR_MTE_TAG_MASK: crate::ctypes::c_ulong = 524280;

pub const PR_MTE_TAG_SHIFT: i32 = 3;

pub const PR_MTE_TCF_ASYNC: crate::ctypes::c_ulong = 4;

pub const PR_MTE_TCF_MASK: crate::ctypes::c_ulong = 6;

pub const PR_MTE_TCF_NONE: crate::ctypes::c_ulong = 0;

pub const PR_MTE_TCF_SHIFT: i32 = 1;

pub const PR_MTE_TCF_SYNC: crate::ctypes::c_ulong = 2;

pub const PR_PAC_APDAKEY: crate::ctypes::c_ulong = 4;

pub const PR_PAC_APDBKEY: crate::ctypes::c_ulong = 8;

pub const PR_PAC_APGAKEY: crate::ctypes::c_ulong = 16;

pub const PR_PAC_APIAKEY: crate::ctypes::c_ulong = 1;

pub const PR_PAC_APIBKEY: crate::ctypes::c_ulong = 2;

pub const PR_PAC_ENABLED_KEYS_MASK: crate::ctypes::c_ulong = 15;

pub const PR_PAC_GET_ENABLED_KEYS: i32 = 61;

pub const PR_PAC_RESET_KEYS: i32 = 54;

pub const PR_PAC_SET_ENABLED_KEYS: i32 = 60;

pub const PR_SCHED_CORE: i32 = 62;

pub const PR_SCHED_CORE_CREATE: i32 = 1;

pub const PR_SCHED_CORE_GET: i32 = 0;

pub const PR_SCHED_CORE_MAX: i32 = 4;

pub const PR_SCHED_CORE_SCOPE_PROCESS_GROUP: i32 = 2;

pub const PR_SCHED_CORE_SCOPE_THREAD: i32 = 0;

pub const PR_SCHED_CORE_SCOPE_THREAD_GROUP: i32 = 1;

pub const PR_SCHED_CORE_SHARE_FROM: i32 = 3;

pub const PR_SCHED_CORE_SHARE_TO: i32 = 2;

pub const PR_SET_CHILD_SUBREAPER: i32 = 36;

pub const PR_SET_DUMPABLE: i32 = 4;

pub const PR_SET_ENDIAN: i32 = 20;

pub const PR_SET_FPEMU: i32 = 10;

pub const PR_SET_FPEXC: i32 = 12;

pub const PR_SET_FP_MODE: i32 = 45;

pub const PR_SET_IO_FLUSHER: i32 = 57;

pub const PR_SET_KEEPCAPS: i32 = 8;

pub const PR_SET_MM: i32 = 35;

pub const PR_SET_MM_ARG_END: i32 = 9;

pub const PR_SET_MM_ARG_START: i32 = 8;

pub const PR_SET_MM_AUXV: i32 = 12;

pub const PR_SET_MM_BRK: i32 = 7;

pub const PR_SET_MM_END_CODE: i32 = 2;

pub const PR_SET_MM_END_DATA: i32 = 4;

pub const PR_SET_MM_ENV_END: i32 = 11;

pub const PR_SET_MM_ENV_START: i32 = 10;

pub const PR_SET_MM_EXE_FILE: i32 = 13;

pub const PR_SET_MM_MAP: i32 = 14;

pub const PR_SET_MM_MAP_SIZE: i32 = 15;

pub const PR_SET_MM_START_BRK: i32 = 6;

pub const PR_SET_MM_START_CODE: i32 = 1;

pub const PR_SET_MM_START_DATA: i32 = 3;

pub const PR_SET_MM_START_STACK: i32 = 5;

pub const PR_SET_NAME: i32 = 15;

pub const PR_SET_NO_NEW_PRIVS: i32 = 38;

pub const PR_SET_PDEATHSIG: i32 = 1;

pub const PR_SET_PTRACER: i32 = 1499557217;

pub const PR_SET_PTRACER_ANY: crate::ctypes::c_ulong = 18446744073709551615;

pub const PR_SET_SECCOMP: i32 = 22;

pub const PR_SET_SECUREBITS: i32 = 28;

pub const PR_SET_SPECULATION_CTRL: i32 = 53;

pub const PR_SET_SYSCALL_USER_DISPATCH: i32 = 59;

pub const PR_SET_TAGGED_ADDR_CTRL: i32 = 55;

pub const PR_SET_THP_DISABLE: i32 = 41;

pub const PR_SET_TIMERSLACK: i32 = 29;

pub const PR_SET_TIMING: i32 = 14;

pub const PR_SET_TSC: i32 = 26;

pub const PR_SET_UNALIGN: i32 = 6;

pub const PR_SET_VMA: i32 = 1398164801;

pub const PR_SET_VMA_ANON_NAME: i32 = 0;

pub const PR_SME_GET_VL: i32 = 64;

pub const PR_SME_SET_VL: i32 = 63;

pub const PR_SME_SET_VL_ONEXEC: i32 = 262144;

pub const PR_SME_VL_INHERIT: i32 = 131072;

pub const PR_SME_VL_LEN_MASK: i32 = 65535;

pub const PR_SPEC_DISABLE: crate::ctypes::c_ulong = 4;

pub const PR_SPEC_DISABLE_NOEXEC: crate::ctypes::c_ulong = 16;

pub const PR_SPEC_ENABLE: crate::ctypes::c_ulong = 2;

pub const PR_SPEC_FORCE_DISABLE: crate::ctypes::c_ulong = 8;

pub const PR_SPEC_INDIRECT_BRANCH: i32 = 1;

pub const PR_SPEC_L1D_FLUSH: i32 = 2;

pub const PR_SPEC_NOT_AFFECTED: i32 = 0;

pub const PR_SPEC_PRCTL: crate::ctypes::c_ulong = 1;

pub const PR_SPEC_STORE_BYPASS: i32 = 0;

pub const PR_SVE_GET_VL: i32 = 51;

pub const PR_SVE_SET_VL: i32 = 50;

pub const PR_SVE_SET_VL_ONEXEC: i32 = 262144;

pub const PR_SVE_VL_INHERIT: i32 = 131072;

pub const PR_SVE_VL_LEN_MASK: i32 = 65535;

pub const PR_SYS_DISPATCH_OFF: i32 = 0;

pub const PR_SYS_DISPATCH_ON: i32 = 1;

pub const PR_TAGGED_ADDR_ENABLE: crate::ctypes::c_ulong = 1;

pub const PR_TASK_PERF_EVENTS_DISABLE: i32 = 31;

pub const PR_TASK_PERF_EVENTS_ENABLE: i32 = 32;

pub const PR_TIMING_STATISTICAL: i32 = 0;

pub const PR_TIMING_TIMESTAMP: i32 = 1;

pub const PR_TSC_ENABLE: i32 = 1;

pub const PR_TSC_SIGSEGV: i32 = 2;

pub const PR_UNALIGN_NOPRINT: i32 = 1;

pub const PR_UNALIGN_SIGBUS: i32 = 2;

pub const PUD_TABLE_PXN: u64 = 576460752303423488;

pub const PUD_TABLE_UXN: u64 = 1152921504606846976;

pub const RESERVED_SWAPPER_OFFSET: crate::ctypes::c_ulong = 4096;

pub const SCTLR_EL1_A: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL1_ATA0_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const SCTLR_EL1_ATA0_SHIFT: i32 = 42;

pub const SCTLR_EL1_ATA0_WIDTH: i32 = 1;

pub const SCTLR_EL1_ATA: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLR_EL1_ATA_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLR_EL1_ATA_SHIFT: i32 = 43;

pub const SCTLR_EL1_ATA_WIDTH: i32 = 1;

pub const SCTLR_EL1_A_MASK: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL1_A_SHIFT: i32 = 1;

pub const SCTLR_EL1_A_WIDTH: i32 = 1;

pub const SCTLR_EL1_BT0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const SCTLR_EL1_BT0_SHIFT: i32 = 35;

pub const SCTLR_EL1_BT0_WIDTH: i32 = 1;

pub const SCTLR_EL1_BT1_MASK: crate::ctypes::c_ulong = 68719476736;

pub const SCTLR_EL1_BT1_SHIFT: i32 = 36;

pub const SCTLR_EL1_BT1_WIDTH: i32 = 1;

pub const SCTLR_EL1_C: crate::ctypes::c_ulong = 4;

pub const SCTLR_EL1_CMOW: crate::ctypes::c_ulong = 4294967296;

pub const SCTLR_EL1_CMOW_MASK: crate::ctypes::c_ulong = 4294967296;

pub const SCTLR_EL1_CMOW_SHIFT: i32 = 32;

pub const SCTLR_EL1_CMOW_WIDTH: i32 = 1;

pub const SCTLR_EL1_CP15BEN_MASK: crate::ctypes::c_ulong = 32;

pub const SCTLR_EL1_CP15BEN_SHIFT: i32 = 5;

pub const SCTLR_EL1_CP15BEN_WIDTH: i32 = 1;

pub const SCTLR_EL1_C_MASK: crate::ctypes::c_ulong = 4;

pub const SCTLR_EL1_C_SHIFT: i32 = 2;

pub const SCTLR_EL1_C_WIDTH: i32 = 1;

pub const SCTLR_EL1_DSSBS: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLR_EL1_DSSBS_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLR_EL1_DSSBS_SHIFT: i32 = 44;

pub const SCTLR_EL1_DSSBS_WIDTH: i32 = 1;

pub const SCTLR_EL1_DZE_MASK: crate::ctypes::c_ulong = 16384;

pub const SCTLR_EL1_DZE_SHIFT: i32 = 14;

pub const SCTLR_EL1_DZE_WIDTH: i32 = 1;

pub const SCTLR_EL1_E0E_MASK: crate::ctypes::c_ulong = 16777216;

pub const SCTLR_EL1_E0E_SHIFT: i32 = 24;

pub const SCTLR_EL1_E0E_WIDTH: i32 = 1;

pub const SCTLR_EL1_EE: crate::ctypes::c_ulong = 33554432;

pub const SCTLR_EL1_EE_MASK: crate::ctypes::c_ulong = 33554432;

pub const SCTLR_EL1_EE_SHIFT: i32 = 25;

pub const SCTLR_EL1_EE_WIDTH: i32 = 1;

pub const SCTLR_EL1_EIS: crate::ctypes::c_ulong = 4194304;

pub const SCTLR_EL1_EIS_MASK: crate::ctypes::c_ulong = 4194304;

pub const SCTLR_EL1_EIS_SHIFT: i32 = 22;

pub const SCTLR_EL1_EIS_WIDTH: i32 = 1;

pub const SCTLR_EL1_EOS: crate::ctypes::c_ulong = 2048;

pub const SCTLR_EL1_EOS_MASK: crate::ctypes::c_ulong = 2048;

pub const SCTLR_EL1_EOS_SHIFT: i32 = 11;

pub const SCTLR_EL1_EOS_WIDTH: i32 = 1;

pub const SCTLR_EL1_EPAN: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLR_EL1_EPAN_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLR_EL1_EPAN_SHIFT: i32 = 57;

pub const SCTLR_EL1_EPAN_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnALS: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLR_EL1_EnALS_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLR_EL1_EnALS_SHIFT: i32 = 56;

pub const SCTLR_EL1_EnALS_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnAS0: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLR_EL1_EnAS0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLR_EL1_EnAS0_SHIFT: i32 = 55;

pub const SCTLR_EL1_EnAS0_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnASR: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLR_EL1_EnASR_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLR_EL1_EnASR_SHIFT: i32 = 54;

pub const SCTLR_EL1_EnASR_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnDA: crate::ctypes::c_ulong = 134217728;

pub const SCTLR_EL1_EnDA_MASK: crate::ctypes::c_ulong = 134217728;

pub const SCTLR_EL1_EnDA_SHIFT: i32 = 27;

pub const SCTLR_EL1_EnDA_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnDB: crate::ctypes::c_ulong = 8192;

pub const SCTLR_EL1_EnDB_MASK: crate::ctypes::c_ulong = 8192;

pub const SCTLR_EL1_EnDB_SHIFT: i32 = 13;

pub const SCTLR_EL1_EnDB_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnIA: crate::ctypes::c_ulong = 2147483648;

pub const SCTLR_EL1_EnIA_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SCTLR_EL1_EnIA_SHIFT: i32 = 31;

pub const SCTLR_EL1_EnIA_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnIB: crate::ctypes::c_ulong = 1073741824;

pub const SCTLR_EL1_EnIB_MASK: crate::ctypes::c_ulong = 1073741824;

pub const SCTLR_EL1_EnIB_SHIFT: i32 = 30;

pub const SCTLR_EL1_EnIB_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnRCTX: crate::ctypes::c_ulong = 1024;

pub const SCTLR_EL1_EnRCTX_MASK: crate::ctypes::c_ulong = 1024;

pub const SCTLR_EL1_EnRCTX_SHIFT: i32 = 10;

pub const SCTLR_EL1_EnRCTX_WIDTH: i32 = 1;

pub const SCTLR_EL1_EnTP2: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLR_EL1_EnTP2_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLR_EL1_EnTP2_SHIFT: i32 = 60;

pub const SCTLR_EL1_EnTP2_WIDTH: i32 = 1;

pub const SCTLR_EL1_I: crate::ctypes::c_ulong = 4096;

pub const SCTLR_EL1_IESB: crate::ctypes::c_ulong = 2097152;

pub const SCTLR_EL1_IESB_MASK: crate::ctypes::c_ulong = 2097152;

pub const SCTLR_EL1_IESB_SHIFT: i32 = 21;

pub const SCTLR_EL1_IESB_WIDTH: i32 = 1;

pub const SCTLR_EL1_ITD_MASK: crate::ctypes::c_ulong = 128;

pub const SCTLR_EL1_ITD_SHIFT: i32 = 7;

pub const SCTLR_EL1_ITD_WIDTH: i32 = 1;

pub const SCTLR_EL1_ITFSB: crate::ctypes::c_ulong = 137438953472;

pub const SCTLR_EL1_ITFSB_MASK: crate::ctypes::c_ulong = 137438953472;

pub const SCTLR_EL1_ITFSB_SHIFT: i32 = 37;

pub const SCTLR_EL1_ITFSB_WIDTH: i32 = 1;

pub const SCTLR_EL1_I_MASK: crate::ctypes::c_ulong = 4096;

pub const SCTLR_EL1_I_SHIFT: i32 = 12;

pub const SCTLR_EL1_I_WIDTH: i32 = 1;

pub const SCTLR_EL1_LSMAOE: crate::ctypes::c_ulong = 536870912;

pub const SCTLR_EL1_LSMAOE_MASK: crate::ctypes::c_ulong = 536870912;

pub const SCTLR_EL1_LSMAOE_SHIFT: i32 = 29;

pub const SCTLR_EL1_LSMAOE_WIDTH: i32 = 1;

pub const SCTLR_EL1_M: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL1_MSCEn: crate::ctypes::c_ulong = 8589934592;

pub const SCTLR_EL1_MSCEn_MASK: crate::ctypes::c_ulong = 8589934592;

pub const SCTLR_EL1_MSCEn_SHIFT: i32 = 33;

pub const SCTLR_EL1_MSCEn_WIDTH: i32 = 1;

pub const SCTLR_EL1_M_MASK: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL1_M_SHIFT: i32 = 0;

pub const SCTLR_EL1_M_WIDTH: i32 = 1;

pub const SCTLR_EL1_NMI: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLR_EL1_NMI_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLR_EL1_NMI_SHIFT: i32 = 61;

pub const SCTLR_EL1_NMI_WIDTH: i32 = 1;

pub const SCTLR_EL1_RES0: u64 = 864691145635135488;

pub const SCTLR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL1_SA0_MASK: crate::ctypes::c_ulong = 16;

pub const SCTLR_EL1_SA0_SHIFT: i32 = 4;

pub const SCTLR_EL1_SA0_WIDTH: i32 = 1;

pub const SCTLR_EL1_SA: crate::ctypes::c_ulong = 8;

pub const SCTLR_EL1_SA_MASK: crate::ctypes::c_ulong = 8;

pub const SCTLR_EL1_SA_SHIFT: i32 = 3;

pub const SCTLR_EL1_SA_WIDTH: i32 = 1;

pub const SCTLR_EL1_SED_MASK: crate::ctypes::c_ulong = 256;

pub const SCTLR_EL1_SED_SHIFT: i32 = 8;

pub const SCTLR_EL1_SED_WIDTH: i32 = 1;

pub const SCTLR_EL1_SPAN_MASK: crate::ctypes::c_ulong = 8388608;

pub const SCTLR_EL1_SPAN_SHIFT: i32 = 23;

pub const SCTLR_EL1_SPAN_WIDTH: i32 = 1;

pub const SCTLR_EL1_SPINTMASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLR_EL1_SPINTMASK_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLR_EL1_SPINTMASK_SHIFT: i32 = 62;

pub const SCTLR_EL1_SPINTMASK_WIDTH: i32 = 1;

pub const SCTLR_EL1_TCF0: crate::ctypes::c_ulong = 824633720832;

pub const SCTLR_EL1_TCF0_ASYMM: crate::ctypes::c_ulong = 3;

pub const SCTLR_EL1_TCF0_ASYNC: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL1_TCF0_SYNC: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL1_TCF0_WIDTH: i32 = 2;

pub const SCTLR_EL1_TCF: crate::ctypes::c_ulong = 3298534883328;

pub const SCTLR_EL1_TCF_ASYMM: crate::ctypes::c_ulong = 3;

pub const SCTLR_EL1_TCF_ASYNC: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL1_TCF_MASK: crate::ctypes::c_ulong = 3298534883328;

pub const SCTLR_EL1_TCF_NONE: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL1_TCF_SHIFT: i32 = 40;

pub const SCTLR_EL1_TCF_SYNC: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL1_TCF_WIDTH: i32 = 2;

pub const SCTLR_EL1_TIDCP: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLR_EL1_TIDCP_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLR_EL1_TIDCP_SHIFT: i32 = 63;

pub const SCTLR_EL1_TIDCP_WIDTH: i32 = 1;

pub const SCTLR_EL1_TME0: crate::ctypes::c_ulong = 4503599627370496;

pub const SCTLR_EL1_TME0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const SCTLR_EL1_TME0_SHIFT: i32 = 52;

pub const SCTLR_EL1_TME0_WIDTH: i32 = 1;

pub const SCTLR_EL1_TME: crate::ctypes::c_ulong = 9007199254740992;

pub const SCTLR_EL1_TME_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const SCTLR_EL1_TME_SHIFT: i32 = 53;

pub const SCTLR_EL1_TME_WIDTH: i32 = 1;

pub const SCTLR_EL1_TMT0: crate::ctypes::c_ulong = 1125899906842624;

pub const SCTLR_EL1_TMT0_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const SCTLR_EL1_TMT0_SHIFT: i32 = 50;

pub const SCTLR_EL1_TMT0_WIDTH: i32 = 1;

pub const SCTLR_EL1_TMT: crate::ctypes::c_ulong = 2251799813685248;

pub const SCTLR_EL1_TMT_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const SCTLR_EL1_TMT_SHIFT: i32 = 51;

pub const SCTLR_EL1_TMT_WIDTH: i32 = 1;

pub const SCTLR_EL1_TSCXT: crate::ctypes::c_ulong = 1048576;

pub const SCTLR_EL1_TSCXT_MASK: crate::ctypes::c_ulong = 1048576;

pub const SCTLR_EL1_TSCXT_SHIFT: i32 = 20;

pub const SCTLR_EL1_TSCXT_WIDTH: i32 = 1;

pub const SCTLR_EL1_TWEDEL: crate::ctypes::c_ulong = 1055531162664960;

pub const SCTLR_EL1_TWEDEL_MASK: crate::ctypes::c_ulong = 1055531162664960;

pub const SCTLR_EL1_TWEDEL_SHIFT: i32 = 46;

pub const SCTLR_EL1_TWEDEL_WIDTH: i32 = 4;

pub const SCTLR_EL1_TWEDEn: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLR_EL1_TWEDEn_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLR_EL1_TWEDEn_SHIFT: i32 = 45;

pub const SCTLR_EL1_TWEDEn_WIDTH: i32 = 1;

pub const SCTLR_EL1_UCI_MASK: crate::ctypes::c_ulong = 67108864;

pub const SCTLR_EL1_UCI_SHIFT: i32 = 26;

pub const SCTLR_EL1_UCI_WIDTH: i32 = 1;

pub const SCTLR_EL1_UCT_MASK: crate::ctypes::c_ulong = 32768;

pub const SCTLR_EL1_UCT_SHIFT: i32 = 15;

pub const SCTLR_EL1_UCT_WIDTH: i32 = 1;

pub const SCTLR_EL1_UMA_MASK: crate::ctypes::c_ulong = 512;

pub const SCTLR_EL1_UMA_SHIFT: i32 = 9;

pub const SCTLR_EL1_UMA_WIDTH: i32 = 1;

pub const SCTLR_EL1_WXN: crate::ctypes::c_ulong = 524288;

pub const SCTLR_EL1_WXN_MASK: crate::ctypes::c_ulong = 524288;

pub const SCTLR_EL1_WXN_SHIFT: i32 = 19;

pub const SCTLR_EL1_WXN_WIDTH: i32 = 1;

pub const SCTLR_EL1_nAA: crate::ctypes::c_ulong = 64;

pub const SCTLR_EL1_nAA_MASK: crate::ctypes::c_ulong = 64;

pub const SCTLR_EL1_nAA_SHIFT: i32 = 6;

pub const SCTLR_EL1_nAA_WIDTH: i32 = 1;

pub const SCTLR_EL1_nTLSMD: crate::ctypes::c_ulong = 268435456;

pub const SCTLR_EL1_nTLSMD_MASK: crate::ctypes::c_ulong = 268435456;

pub const SCTLR_EL1_nTLSMD_SHIFT: i32 = 28;

pub const SCTLR_EL1_nTLSMD_WIDTH: i32 = 1;

pub const SCTLR_EL1_nTWE: crate::ctypes::c_ulong = 262144;

pub const SCTLR_EL1_nTWE_MASK: crate::ctypes::c_ulong = 262144;

pub const SCTLR_EL1_nTWE_SHIFT: i32 = 18;

pub const SCTLR_EL1_nTWE_WIDTH: i32 = 1;

pub const SCTLR_EL1_nTWI: crate::ctypes::c_ulong = 65536;

pub const SCTLR_EL1_nTWI_MASK: crate::ctypes::c_ulong = 65536;

pub const SCTLR_EL1_nTWI_SHIFT: i32 = 16;

pub const SCTLR_EL1_nTWI_WIDTH: i32 = 1;

pub const SCXTNUM_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const SCXTNUM_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCXTNUM_EL1_SoftwareContextNumber: crate::ctypes::c_ulong = 18446744073709551615;

pub const SCXTNUM_EL1_SoftwareContextNumber_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SCXTNUM_EL1_SoftwareContextNumber_SHIFT: i32 = 0;

pub const SCXTNUM_EL1_SoftwareContextNumber_WIDTH: i32 = 64;

pub const SECCOMP_ARCH_COMPAT_NAME: &[u8; 4] = b"arm\0";

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 8] = b"aarch64\0";

pub const SECTIONS_SHIFT: i32 = 21;

pub const SMCR_ELx_FA64: crate::ctypes::c_ulong = 2147483648;

pub const SMCR_ELx_FA64_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SMCR_ELx_FA64_SHIFT: i32 = 31;

pub const SMCR_ELx_FA64_WIDTH: i32 = 1;

pub const SMCR_ELx_LEN: crate::ctypes::c_ulong = 15;

pub const SMCR_ELx_LEN_MASK: crate::ctypes::c_ulong = 15;

pub const SMCR_ELx_LEN_SHIFT: i32 = 0;

pub const SMCR_ELx_LEN_WIDTH: i32 = 4;

pub const SMCR_ELx_RES0: u64 = 18446744071562067456;

pub const SMCR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const SME_VQ_MAX: crate::ctypes::c_ulong = 16;

pub const SMIDR_EL1_AFFINITY: crate::ctypes::c_ulong = 4095;

pub const SMIDR_EL1_AFFINITY_MASK: crate::ctypes::c_ulong = 4095;

pub const SMIDR_EL1_AFFINITY_SHIFT: i32 = 0;

pub const SMIDR_EL1_AFFINITY_WIDTH: i32 = 12;

pub const SMIDR_EL1_IMPLEMENTER: crate::ctypes::c_ulong = 4278190080;

pub const SMIDR_EL1_IMPLEMENTER_MASK: crate::ctypes::c_ulong = 4278190080;

pub const SMIDR_EL1_IMPLEMENTER_SHIFT: i32 = 24;

pub const SMIDR_EL1_IMPLEMENTER_WIDTH: i32 = 8;

pub const SMIDR_EL1_RES0: u64 = 18446744069414612992;

pub const SMIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SMIDR_EL1_REVISION: crate::ctypes::c_ulong = 16711680;

pub const SMIDR_EL1_REVISION_MASK: crate::ctypes::c_ulong = 16711680;

pub const SMIDR_EL1_REVISION_SHIFT: i32 = 16;

pub const SMIDR_EL1_REVISION_WIDTH: i32 = 8;

pub const SMIDR_EL1_SMPS: crate::ctypes::c_ulong = 32768;

pub const SMIDR_EL1_SMPS_MASK: crate::ctypes::c_ulong = 32768;

pub const SMIDR_EL1_SMPS_SHIFT: i32 = 15;

pub const SMIDR_EL1_SMPS_WIDTH: i32 = 1;

pub const SMPRIMAP_EL2_F9: crate::ctypes::c_ulong = 1030792151040;

pub const SMPRIMAP_EL2_F9_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const SMPRIMAP_EL2_F9_SHIFT: i32 = 36;

pub const SMPRIMAP_EL2_F9_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P0: crate::ctypes::c_ulong = 15;

pub const SMPRIMAP_EL2_P0_MASK: crate::ctypes::c_ulong = 15;

pub const SMPRIMAP_EL2_P0_SHIFT: i32 = 0;

pub const SMPRIMAP_EL2_P0_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P10: crate::ctypes::c_ulong = 16492674416640;

pub const SMPRIMAP_EL2_P10_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const SMPRIMAP_EL2_P10_SHIFT: i32 = 40;

pub const SMPRIMAP_EL2_P10_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P11: crate::ctypes::c_ulong = 263882790666240;

pub const SMPRIMAP_EL2_P11_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const SMPRIMAP_EL2_P11_SHIFT: i32 = 44;

pub const SMPRIMAP_EL2_P11_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P12: crate::ctypes::c_ulong = 4222124650659840;

pub const SMPRIMAP_EL2_P12_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const SMPRIMAP_EL2_P12_SHIFT: i32 = 48;

pub const SMPRIMAP_EL2_P12_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P13: crate::ctypes::c_ulong = 67553994410557440;

pub const SMPRIMAP_EL2_P13_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const SMPRIMAP_EL2_P13_SHIFT: i32 = 52;

pub const SMPRIMAP_EL2_P13_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P14: crate::ctypes::c_ulong = 1080863910568919040;

pub const SMPRIMAP_EL2_P14_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const SMPRIMAP_EL2_P14_SHIFT: i32 = 56;

pub const SMPRIMAP_EL2_P14_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P15: crate::ctypes::c_ulong = 17293822569102704640;

pub const SMPRIMAP_EL2_P15_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const SMPRIMAP_EL2_P15_SHIFT: i32 = 60;

pub const SMPRIMAP_EL2_P15_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P1: crate::ctypes::c_ulong = 240;

pub const SMPRIMAP_EL2_P1_MASK: crate::ctypes::c_ulong = 240;

pub const SMPRIMAP_EL2_P1_SHIFT: i32 = 4;

pub const SMPRIMAP_EL2_P1_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P2: crate::ctypes::c_ulong = 3840;

pub const SMPRIMAP_EL2_P2_MASK: crate::ctypes::c_ulong = 3840;

pub const SMPRIMAP_EL2_P2_SHIFT: i32 = 8;

pub const SMPRIMAP_EL2_P2_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P3: crate::ctypes::c_ulong = 61440;

pub const SMPRIMAP_EL2_P3_MASK: crate::ctypes::c_ulong = 61440;

pub const SMPRIMAP_EL2_P3_SHIFT: i32 = 12;

pub const SMPRIMAP_EL2_P3_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P4: crate::ctypes::c_ulong = 983040;

pub const SMPRIMAP_EL2_P4_MASK: crate::ctypes::c_ulong = 983040;

pub const SMPRIMAP_EL2_P4_SHIFT: i32 = 16;

pub const SMPRIMAP_EL2_P4_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P5: crate::ctypes::c_ulong = 15728640;

pub const SMPRIMAP_EL2_P5_MASK: crate::ctypes::c_ulong = 15728640;

pub const SMPRIMAP_EL2_P5_SHIFT: i32 = 20;

pub const SMPRIMAP_EL2_P5_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P6: crate::ctypes::c_ulong = 251658240;

pub const SMPRIMAP_EL2_P6_MASK: crate::ctypes::c_ulong = 251658240;

pub const SMPRIMAP_EL2_P6_SHIFT: i32 = 24;

pub const SMPRIMAP_EL2_P6_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P7: crate::ctypes::c_ulong = 4026531840;

pub const SMPRIMAP_EL2_P7_MASK: crate::ctypes::c_ulong = 4026531840;

pub const SMPRIMAP_EL2_P7_SHIFT: i32 = 28;

pub const SMPRIMAP_EL2_P7_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_P8: crate::ctypes::c_ulong = 64424509440;

pub const SMPRIMAP_EL2_P8_MASK: crate::ctypes::c_ulong = 64424509440;

pub const SMPRIMAP_EL2_P8_SHIFT: i32 = 32;

pub const SMPRIMAP_EL2_P8_WIDTH: i32 = 4;

pub const SMPRIMAP_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const SMPRIMAP_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const SMPRI_EL1_PRIORITY: crate::ctypes::c_ulong = 15;

pub const SMPRI_EL1_PRIORITY_MASK: crate::ctypes::c_ulong = 15;

pub const SMPRI_EL1_PRIORITY_SHIFT: i32 = 0;

pub const SMPRI_EL1_PRIORITY_WIDTH: i32 = 4;

pub const SMPRI_EL1_RES0: u64 = 18446744073709551600;

pub const SMPRI_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SVCR_RES0: u64 = 18446744073709551612;

pub const SVCR_RES1: crate::ctypes::c_ulong = 0;

pub const SVCR_SM: crate::ctypes::c_ulong = 1;

pub const SVCR_SM_MASK: crate::ctypes::c_ulong = 1;

pub const SVCR_SM_SHIFT: i32 = 0;

pub const SVCR_SM_WIDTH: i32 = 1;

pub const SVCR_ZA: crate::ctypes::c_ulong = 2;

pub const SVCR_ZA_MASK: crate::ctypes::c_ulong = 2;

pub const SVCR_ZA_SHIFT: i32 = 1;

pub const SVCR_ZA_WIDTH: i32 = 1;

pub const SVE_SIG_FLAG_SM: i32 = 1;

pub const SWAPPER_RW_MMUFLAGS: u64 = 1793;

pub const SWAPPER_RX_MMUFLAGS: u64 = 1921;

pub const SYSCALL_DISPATCH_FILTER_ALLOW: i32 = 0;

pub const SYSCALL_DISPATCH_FILTER_BLOCK: i32 = 1;

pub const SYS_ALLINT: i32 = 1590016;

pub const SYS_ALLINT_CRm: i32 = 3;

pub const SYS_ALLINT_CRn: i32 = 4;

pub const SYS_ALLINT_Op0: i32 = 3;

pub const SYS_ALLINT_Op1: i32 = 0;

pub const SYS_ALLINT_Op2: i32 = 0;

pub const SYS_CLIDR_EL1_CRm: i32 = 0;

pub const SYS_CLIDR_EL1_CRn: i32 = 0;

pub const SYS_CLIDR_EL1_Op0: i32 = 3;

pub const SYS_CLIDR_EL1_Op1: i32 = 1;

pub const SYS_CLIDR_EL1_Op2: i32 = 1;

pub const SYS_CONTEXTIDR_EL12_CRm: i32 = 0;

pub const SYS_CONTEXTIDR_EL12_CRn: i32 = 13;

pub const SYS_CONTEXTIDR_EL12_Op0: i32 = 3;

pub const SYS_CONTEXTIDR_EL12_Op1: i32 = 5;

pub const SYS_CONTEXTIDR_EL12_Op2: i32 = 1;

pub const SYS_CONTEXTIDR_EL1_CRm: i32 = 0;

pub const SYS_CONTEXTIDR_EL1_CRn: i32 = 13;

pub const SYS_CONTEXTIDR_EL1_Op0: i32 = 3;

pub const SYS_CONTEXTIDR_EL1_Op1: i32 = 0;

pub const SYS_CONTEXTIDR_EL1_Op2: i32 = 1;

pub const SYS_CONTEXTIDR_EL2: i32 = 1888288;

pub const SYS_CONTEXTIDR_EL2_CRm: i32 = 0;

pub const SYS_CONTEXTIDR_EL2_CRn: i32 = 13;

pub const SYS_CONTEXTIDR_EL2_Op0: i32 = 3;

pub const SYS_CONTEXTIDR_EL2_Op1: i32 = 4;

pub const SYS_CONTEXTIDR_EL2_Op2: i32 = 1;

pub const SYS_CPACR_EL12_CRm: i32 = 0;

pub const SYS_CPACR_EL12_CRn: i32 = 1;

pub const SYS_CPACR_EL12_Op0: i32 = 3;

pub const SYS_CPACR_EL12_Op1: i32 = 5;

pub const SYS_CPACR_EL12_Op2: i32 = 2;

pub const SYS_CPACR_EL1_CRm: i32 = 0;

pub const SYS_CPACR_EL1_CRn: i32 = 1;

pub const SYS_CPACR_EL1_Op0: i32 = 3;

pub const SYS_CPACR_EL1_Op1: i32 = 0;

pub const SYS_CPACR_EL1_Op2: i32 = 2;

pub const SYS_CSSELR_EL1_CRm: i32 = 0;

pub const SYS_CSSELR_EL1_CRn: i32 = 0;

pub const SYS_CSSELR_EL1_Op0: i32 = 3;

pub const SYS_CSSELR_EL1_Op1: i32 = 2;

pub const SYS_CSSELR_EL1_Op2: i32 = 0;

pub const SYS_CTR_EL0_CRm: i32 = 0;

pub const SYS_CTR_EL0_CRn: i32 = 0;

pub const SYS_CTR_EL0_Op0: i32 = 3;

pub const SYS_CTR_EL0_Op1: i32 = 3;

pub const SYS_CTR_EL0_Op2: i32 = 1;

pub const SYS_DACR32_EL2_CRm: i32 = 0;

pub const SYS_DACR32_EL2_CRn: i32 = 3;

pub const SYS_DACR32_EL2_Op0: i32 = 3;

pub const SYS_DACR32_EL2_Op1: i32 = 4;

pub const SYS_DACR32_EL2_Op2: i32 = 0;

pub const SYS_DCZID_EL0_CRm: i32 = 0;

pub const SYS_DCZID_EL0_CRn: i32 = 0;

pub const SYS_DCZID_EL0_Op0: i32 = 3;

pub const SYS_DCZID_EL0_Op1: i32 = 3;

pub const SYS_DCZID_EL0_Op2: i32 = 7;

pub const SYS_FAR_EL12_CRm: i32 = 0;

pub const SYS_FAR_EL12_CRn: i32 = 6;

pub const SYS_FAR_EL12_Op0: i32 = 3;

pub const SYS_FAR_EL12_Op1: i32 = 5;

pub const SYS_FAR_EL12_Op2: i32 = 0;

pub const SYS_FAR_EL1_CRm: i32 = 0;

pub const SYS_FAR_EL1_CRn: i32 = 6;

pub const SYS_FAR_EL1_Op0: i32 = 3;

pub const SYS_FAR_EL1_Op1: i32 = 0;

pub const SYS_FAR_EL1_Op2: i32 = 0;

pub const SYS_FAR_EL2_CRm: i32 = 0;

pub const SYS_FAR_EL2_CRn: i32 = 6;

pub const SYS_FAR_EL2_Op0: i32 = 3;

pub const SYS_FAR_EL2_Op1: i32 = 4;

pub const SYS_FAR_EL2_Op2: i32 = 0;

pub const SYS_GMID_EL1_CRm: i32 = 0;

pub const SYS_GMID_EL1_CRn: i32 = 0;

pub const SYS_GMID_EL1_Op0: i32 = 3;

pub const SYS_GMID_EL1_Op1: i32 = 1;

pub const SYS_GMID_EL1_Op2: i32 = 4;

pub const SYS_HCRX_EL2: i32 = 1839680;

pub const SYS_HCRX_EL2_CRm: i32 = 2;

pub const SYS_HCRX_EL2_CRn: i32 = 1;

pub const SYS_HCRX_EL2_Op0: i32 = 3;

pub const SYS_HCRX_EL2_Op1: i32 = 4;

pub const SYS_HCRX_EL2_Op2: i32 = 2;

pub const SYS_ID_AA64AFR0_EL1_CRm: i32 = 5;

pub const SYS_ID_AA64AFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64AFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64AFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64AFR0_EL1_Op2: i32 = 4;

pub const SYS_ID_AA64AFR1_EL1_CRm: i32 = 5;

pub const SYS_ID_AA64AFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64AFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64AFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64AFR1_EL1_Op2: i32 = 5;

pub const SYS_ID_AA64DFR0_EL1_CRm: i32 = 5;

pub const SYS_ID_AA64DFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64DFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64DFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64DFR0_EL1_Op2: i32 = 0;

pub const SYS_ID_AA64DFR1_EL1_CRm: i32 = 5;

pub const SYS_ID_AA64DFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64DFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64DFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64DFR1_EL1_Op2: i32 = 1;

pub const SYS_ID_AA64ISAR0_EL1_CRm: i32 = 6;

pub const SYS_ID_AA64ISAR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64ISAR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64ISAR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64ISAR0_EL1_Op2: i32 = 0;

pub const SYS_ID_AA64ISAR1_EL1_CRm: i32 = 6;

pub const SYS_ID_AA64ISAR1_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64ISAR1_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64ISAR1_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64ISAR1_EL1_Op2: i32 = 1;

pub const SYS_ID_AA64ISAR2_EL1_CRm: i32 = 6;

pub const SYS_ID_AA64ISAR2_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64ISAR2_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64ISAR2_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64ISAR2_EL1_Op2: i32 = 2;

pub const SYS_ID_AA64MMFR0_EL1_CRm: i32 = 7;

pub const SYS_ID_AA64MMFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64MMFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64MMFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64MMFR0_EL1_Op2: i32 = 0;

pub const SYS_ID_AA64MMFR1_EL1_CRm: i32 = 7;

pub const SYS_ID_AA64MMFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64MMFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64MMFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64MMFR1_EL1_Op2: i32 = 1;

pub const SYS_ID_AA64MMFR2_EL1_CRm: i32 = 7;

pub const SYS_ID_AA64MMFR2_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64MMFR2_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64MMFR2_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64MMFR2_EL1_Op2: i32 = 2;

pub const SYS_ID_AA64PFR0_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64PFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64PFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64PFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64PFR0_EL1_Op2: i32 = 0;

pub const SYS_ID_AA64PFR1_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64PFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64PFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64PFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64PFR1_EL1_Op2: i32 = 1;

pub const SYS_ID_AA64SMFR0_EL1: i32 = 1574048;

pub const SYS_ID_AA64SMFR0_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64SMFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64SMFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64SMFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64SMFR0_EL1_Op2: i32 = 5;

pub const SYS_ID_AA64ZFR0_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64ZFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64ZFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64ZFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64ZFR0_EL1_Op2: i32 = 4;

pub const SYS_LORC_EL1_CRm: i32 = 4;

pub const SYS_LORC_EL1_CRn: i32 = 10;

pub const SYS_LORC_EL1_Op0: i32 = 3;

pub const SYS_LORC_EL1_Op1: i32 = 0;

pub const SYS_LORC_EL1_Op2: i32 = 3;

pub const SYS_LOREA_EL1_CRm: i32 = 4;

pub const SYS_LOREA_EL1_CRn: i32 = 10;

pub const SYS_LOREA_EL1_Op0: i32 = 3;

pub const SYS_LOREA_EL1_Op1: i32 = 0;

pub const SYS_LOREA_EL1_Op2: i32 = 1;

pub const SYS_LORID_EL1_CRm: i32 = 4;

pub const SYS_LORID_EL1_CRn: i32 = 10;

pub const SYS_LORID_EL1_Op0: i32 = 3;

pub const SYS_LORID_EL1_Op1: i32 = 0;

pub const SYS_LORID_EL1_Op2: i32 = 7;

pub const SYS_LORN_EL1_CRm: i32 = 4;

pub const SYS_LORN_EL1_CRn: i32 = 10;

pub const SYS_LORN_EL1_Op0: i32 = 3;

pub const SYS_LORN_EL1_Op1: i32 = 0;

pub const SYS_LORN_EL1_Op2: i32 = 2;

pub const SYS_LORSA_EL1_CRm: i32 = 4;

pub const SYS_LORSA_EL1_CRn: i32 = 10;

pub const SYS_LORSA_EL1_Op0: i32 = 3;

pub const SYS_LORSA_EL1_Op1: i32 = 0;

pub const SYS_LORSA_EL1_Op2: i32 = 0;

pub const SYS_SCTLR_EL1_CRm: i32 = 0;

pub const SYS_SCTLR_EL1_CRn: i32 = 1;

pub const SYS_SCTLR_EL1_Op0: i32 = 3;

pub const SYS_SCTLR_EL1_Op1: i32 = 0;

pub const SYS_SCTLR_EL1_Op2: i32 = 0;

pub const SYS_SCXTNUM_EL1_CRm: i32 = 0;

pub const SYS_SCXTNUM_EL1_CRn: i32 = 13;

pub const SYS_SCXTNUM_EL1_Op0: i32 = 3;

pub const SYS_SCXTNUM_EL1_Op1: i32 = 0;

pub const SYS_SCXTNUM_EL1_Op2: i32 = 7;

pub const SYS_SMCR_EL12: i32 = 1905344;

pub const SYS_SMCR_EL12_CRm: i32 = 2;

pub const SYS_SMCR_EL12_CRn: i32 = 1;

pub const SYS_SMCR_EL12_Op0: i32 = 3;

pub const SYS_SMCR_EL12_Op1: i32 = 5;

pub const SYS_SMCR_EL12_Op2: i32 = 6;

pub const SYS_SMCR_EL1: i32 = 1577664;

pub const SYS_SMCR_EL1_CRm: i32 = 2;

pub const SYS_SMCR_EL1_CRn: i32 = 1;

pub const SYS_SMCR_EL1_Op0: i32 = 3;

pub const SYS_SMCR_EL1_Op1: i32 = 0;

pub const SYS_SMCR_EL1_Op2: i32 = 6;

pub const SYS_SMCR_EL2: i32 = 1839808;

pub const SYS_SMCR_EL2_CRm: i32 = 2;

pub const SYS_SMCR_EL2_CRn: i32 = 1;

pub const SYS_SMCR_EL2_Op0: i32 = 3;

pub const SYS_SMCR_EL2_Op1: i32 = 4;

pub const SYS_SMCR_EL2_Op2: i32 = 6;

pub const SYS_SMIDR_EL1: i32 = 1638592;

pub const SYS_SMIDR_EL1_CRm: i32 = 0;

pub const SYS_SMIDR_EL1_CRn: i32 = 0;

pub const SYS_SMIDR_EL1_Op0: i32 = 3;

pub const SYS_SMIDR_EL1_Op1: i32 = 1;

pub const SYS_SMIDR_EL1_Op2: i32 = 6;

pub const SYS_SMPRIMAP_EL2: i32 = 1839776;

pub const SYS_SMPRIMAP_EL2_CRm: i32 = 2;

pub const SYS_SMPRIMAP_EL2_CRn: i32 = 1;

pub const SYS_SMPRIMAP_EL2_Op0: i32 = 3;

pub const SYS_SMPRIMAP_EL2_Op1: i32 = 4;

pub const SYS_SMPRIMAP_EL2_Op2: i32 = 5;

pub const SYS_SMPRI_EL1: i32 = 1577600;

pub const SYS_SMPRI_EL1_CRm: i32 = 2;

pub const SYS_SMPRI_EL1_CRn: i32 = 1;

pub const SYS_SMPRI_EL1_Op0: i32 = 3;

pub const SYS_SMPRI_EL1_Op1: i32 = 0;

pub const SYS_SMPRI_EL1_Op2: i32 = 4;

pub const SYS_SVCR: i32 = 1786432;

pub const SYS_SVCR_CRm: i32 = 2;

pub const SYS_SVCR_CRn: i32 = 4;

pub const SYS_SVCR_Op0: i32 = 3;

pub const SYS_SVCR_Op1: i32 = 3;

pub const SYS_SVCR_Op2: i32 = 2;

pub const SYS_TPIDR_EL1_CRm: i32 = 0;

pub const SYS_TPIDR_EL1_CRn: i32 = 13;

pub const SYS_TPIDR_EL1_Op0: i32 = 3;

pub const SYS_TPIDR_EL1_Op1: i32 = 0;

pub const SYS_TPIDR_EL1_Op2: i32 = 4;

pub const SYS_TTBR0_EL1_CRm: i32 = 0;

pub const SYS_TTBR0_EL1_CRn: i32 = 2;

pub const SYS_TTBR0_EL1_Op0: i32 = 3;

pub const SYS_TTBR0_EL1_Op1: i32 = 0;

pub const SYS_TTBR0_EL1_Op2: i32 = 0;

pub const SYS_TTBR1_EL1_CRm: i32 = 0;

pub const SYS_TTBR1_EL1_CRn: i32 = 2;

pub const SYS_TTBR1_EL1_Op0: i32 = 3;

pub const SYS_TTBR1_EL1_Op1: i32 = 0;

pub const SYS_TTBR1_EL1_Op2: i32 = 1;

pub const SYS_ZCR_EL12_CRm: i32 = 2;

pub const SYS_ZCR_EL12_CRn: i32 = 1;

pub const SYS_ZCR_EL12_Op0: i32 = 3;

pub const SYS_ZCR_EL12_Op1: i32 = 5;

pub const SYS_ZCR_EL12_Op2: i32 = 0;

pub const SYS_ZCR_EL1_CRm: i32 = 2;

pub const SYS_ZCR_EL1_CRn: i32 = 1;

pub const SYS_ZCR_EL1_Op0: i32 = 3;

pub const SYS_ZCR_EL1_Op1: i32 = 0;

pub const SYS_ZCR_EL1_Op2: i32 = 0;

pub const SYS_ZCR_EL2_CRm: i32 = 2;

pub const SYS_ZCR_EL2_CRn: i32 = 1;

pub const SYS_ZCR_EL2_Op0: i32 = 3;

pub const SYS_ZCR_EL2_Op1: i32 = 4;

pub const SYS_ZCR_EL2_Op2: i32 = 0;

pub const TCR_TBID1: crate::ctypes::c_ulong = 4503599627370496;

pub const TCR_TCMA0: crate::ctypes::c_ulong = 144115188075855872;

pub const TCR_TCMA1: crate::ctypes::c_ulong = 288230376151711744;

pub const TIF_MTE_ASYNC_FAULT: i32 = 5;

pub const TIF_NOTIFY_SIGNAL: i32 = 6;

pub const TIF_SME: i32 = 27;

pub const TIF_SME_VL_INHERIT: i32 = 28;

pub const TPIDR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const TPIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TPIDR_EL1_ThreadID: crate::ctypes::c_ulong = 18446744073709551615;

pub const TPIDR_EL1_ThreadID_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const TPIDR_EL1_ThreadID_SHIFT: i32 = 0;

pub const TPIDR_EL1_ThreadID_WIDTH: i32 = 64;

pub const TRAMP_SWAPPER_OFFSET: crate::ctypes::c_ulong = 8192;

pub const TTBRx_EL1_ASID: crate::ctypes::c_ulong = 18446462598732840960;

pub const TTBRx_EL1_ASID_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const TTBRx_EL1_ASID_SHIFT: i32 = 48;

pub const TTBRx_EL1_ASID_WIDTH: i32 = 16;

pub const TTBRx_EL1_BADDR: crate::ctypes::c_ulong = 281474976710654;

pub const TTBRx_EL1_BADDR_MASK: crate::ctypes::c_ulong = 281474976710654;

pub const TTBRx_EL1_BADDR_SHIFT: i32 = 1;

pub const TTBRx_EL1_BADDR_WIDTH: i32 = 47;

pub const TTBRx_EL1_CnP: crate::ctypes::c_ulong = 1;

pub const TTBRx_EL1_CnP_MASK: crate::ctypes::c_ulong = 1;

pub const TTBRx_EL1_CnP_SHIFT: i32 = 0;

pub const TTBRx_EL1_CnP_WIDTH: i32 = 1;

pub const TTBRx_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const TTBRx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const VL_ARCH_MAX: i32 = 256;

pub const VMEMMAP_END: crate::ctypes::c_ulong = 18446741874686296064;

pub const VMEMMAP_SHIFT: i32 = 6;

pub const VMEMMAP_START: crate::ctypes::c_ulong = 18446739675663040512;

pub const ZA_MAGIC: i32 = 1412850501;

pub const ZA_SIG_REGS_OFFSET: crate::ctypes::c_ulong = 16;

pub const ZCR_ELx_LEN: crate::ctypes::c_ulong = 15;

pub const ZCR_ELx_LEN_MASK: crate::ctypes::c_ulong = 15;

pub const ZCR_ELx_LEN_WIDTH: i32 = 4;

pub const ZCR_ELx_RES0: u64 = 18446744073709551104;

pub const ZCR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const _TIF_MTE_ASYNC_FAULT: i32 = 32;

pub const _TIF_NOTIFY_SIGNAL: i32 = 64;

pub const _TIF_WORK_MASK: i32 = 127;

pub const __BP_HARDEN_HYP_VECS_SZ: i32 = 6144;

pub const __DEFINE_ASM_GPR_NUMS: &[u8; 213] = b"\t.irp\tnum,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30\n\t.equ\t.L__gpr_num_x\\num, \\num\n\t.equ\t.L__gpr_num_w\\num, \\num\n\t.endr\n\t.equ\t.L__gpr_num_xzr, 31\n\t.equ\t.L__gpr_num_wzr, 31\n\0";

pub const __MTE_PREAMBLE: &[u8; 40] = b".arch armv8.5-a\n.arch_extension memtag\n\0";

pub const vabits_actual: u64 = 48;

pub type aarch64_insn_mb_type = crate::ctypes::c_uint;

pub type aarch64_insn_mem_atomic_op = crate::ctypes::c_uint;

pub type aarch64_insn_mem_order_type = crate::ctypes::c_uint;

pub type arm64_hyp_spectre_vector = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___arm64_rndrrs"]
    pub fn __arm64_rndrrs(v: *mut crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dc_gva"]
    pub fn __dc_gva(p: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dc_gzva"]
    pub fn __dc_gzva(p: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stg_post"]
    pub fn __stg_post(p: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stzg_post"]
    pub fn __stzg_post(p: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uaccess_disable_tco"]
    pub fn __uaccess_disable_tco();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uaccess_disable_tco_async"]
    pub fn __uaccess_disable_tco_async();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uaccess_enable_tco"]
    pub fn __uaccess_enable_tco();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uaccess_enable_tco_async"]
    pub fn __uaccess_enable_tco_async();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_cas_value"]
    pub fn aarch64_insn_get_cas_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_clrex_value"]
    pub fn aarch64_insn_get_clrex_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_dmb_value"]
    pub fn aarch64_insn_get_dmb_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_dsb_base_value"]
    pub fn aarch64_insn_get_dsb_base_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_dsb_nxs_value"]
    pub fn aarch64_insn_get_dsb_nxs_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_isb_value"]
    pub fn aarch64_insn_get_isb_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ldclr_value"]
    pub fn aarch64_insn_get_ldclr_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ldeor_value"]
    pub fn aarch64_insn_get_ldeor_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ldp_value"]
    pub fn aarch64_insn_get_ldp_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ldr_imm_value"]
    pub fn aarch64_insn_get_ldr_imm_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ldset_value"]
    pub fn aarch64_insn_get_ldset_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_load_imm_value"]
    pub fn aarch64_insn_get_load_imm_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_load_post_value"]
    pub fn aarch64_insn_get_load_post_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_load_pre_value"]
    pub fn aarch64_insn_get_load_pre_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_mov_reg_value"]
    pub fn aarch64_insn_get_mov_reg_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_pssbb_value"]
    pub fn aarch64_insn_get_pssbb_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_sb_value"]
    pub fn aarch64_insn_get_sb_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_ssbb_value"]
    pub fn aarch64_insn_get_ssbb_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_store_imm_value"]
    pub fn aarch64_insn_get_store_imm_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_store_post_value"]
    pub fn aarch64_insn_get_store_post_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_store_pre_value"]
    pub fn aarch64_insn_get_store_pre_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_stp_value"]
    pub fn aarch64_insn_get_stp_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_str_imm_value"]
    pub fn aarch64_insn_get_str_imm_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_swp_value"]
    pub fn aarch64_insn_get_swp_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_barrier"]
    pub fn aarch64_insn_is_barrier(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_cas"]
    pub fn aarch64_insn_is_cas(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_clrex"]
    pub fn aarch64_insn_is_clrex(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_dmb"]
    pub fn aarch64_insn_is_dmb(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_dsb"]
    pub fn aarch64_insn_is_dsb(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_dsb_base"]
    pub fn aarch64_insn_is_dsb_base(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_dsb_nxs"]
    pub fn aarch64_insn_is_dsb_nxs(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_isb"]
    pub fn aarch64_insn_is_isb(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ldclr"]
    pub fn aarch64_insn_is_ldclr(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ldeor"]
    pub fn aarch64_insn_is_ldeor(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ldp"]
    pub fn aarch64_insn_is_ldp(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ldr_imm"]
    pub fn aarch64_insn_is_ldr_imm(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ldset"]
    pub fn aarch64_insn_is_ldset(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_imm"]
    pub fn aarch64_insn_is_load_imm(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_pair"]
    pub fn aarch64_insn_is_load_pair(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_post"]
    pub fn aarch64_insn_is_load_post(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_pre"]
    pub fn aarch64_insn_is_load_pre(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_single"]
    pub fn aarch64_insn_is_load_single(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_mov_reg"]
    pub fn aarch64_insn_is_mov_reg(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_pssbb"]
    pub fn aarch64_insn_is_pssbb(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_sb"]
    pub fn aarch64_insn_is_sb(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_ssbb"]
    pub fn aarch64_insn_is_ssbb(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_imm"]
    pub fn aarch64_insn_is_store_imm(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_pair"]
    pub fn aarch64_insn_is_store_pair(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_post"]
    pub fn aarch64_insn_is_store_post(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_pre"]
    pub fn aarch64_insn_is_store_pre(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_single"]
    pub fn aarch64_insn_is_store_single(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_stp"]
    pub fn aarch64_insn_is_stp(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_str_imm"]
    pub fn aarch64_insn_is_str_imm(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_swp"]
    pub fn aarch64_insn_is_swp(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_access_ok"]
    pub fn access_ok(
        addr: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit_unlock"]
    pub fn arch___clear_bit_unlock(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_change_bit"]
    pub fn arch_change_bit(nr: crate::ctypes::c_uint, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit"]
    pub fn arch_clear_bit(nr: crate::ctypes::c_uint, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock"]
    pub fn arch_clear_bit_unlock(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock_is_negative_byte"]
    pub fn arch_clear_bit_unlock_is_negative_byte(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_bit"]
    pub fn arch_set_bit(nr: crate::ctypes::c_uint, p: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_change_bit"]
    pub fn arch_test_and_change_bit(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_clear_bit"]
    pub fn arch_test_and_clear_bit(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit"]
    pub fn arch_test_and_set_bit(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit_lock"]
    pub fn arch_test_and_set_bit_lock(
        nr: crate::ctypes::c_uint,
        p: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_update_thermal_pressure"]
    pub fn arch_update_thermal_pressure(
        cpus: *const cpumask,
        capped_freq: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_syscall_work_syscall_user_dispatch"]
    pub fn clear_syscall_work_syscall_user_dispatch(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_defer_reserve_crashkernel"]
    pub fn defer_reserve_crashkernel() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_is_data_abort"]
    pub fn esr_is_data_abort(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_section"]
    pub fn find_section(
        hdr: *const Elf64_Ehdr,
        sechdrs: *const Elf64_Shdr,
        name: *const crate::ctypes::c_char,
    ) -> *const Elf64_Shdr;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_alloc"]
    pub fn ioasid_alloc(
        set: *mut ioasid_set,
        min_: ioasid_t,
        max_: ioasid_t,
        private: *mut crate::ctypes::c_void,
    ) -> ioasid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_find"]
    pub fn ioasid_find(
        set: *mut ioasid_set,
        ioasid: ioasid_t,
        getter: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void) -> bool_,
        >,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_free"]
    pub fn ioasid_free(ioasid: ioasid_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_register_allocator"]
    pub fn ioasid_register_allocator(
        allocator: *mut ioasid_allocator_ops,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_set_data"]
    pub fn ioasid_set_data(
        ioasid: ioasid_t,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioasid_unregister_allocator"]
    pub fn ioasid_unregister_allocator(allocator: *mut ioasid_allocator_ops);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_hyp_nvhe"]
    pub fn is_hyp_nvhe() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_protected_kvm_enabled"]
    pub fn is_protected_kvm_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_check_tfsr_el1"]
    pub fn mte_check_tfsr_el1();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_check_tfsr_entry"]
    pub fn mte_check_tfsr_entry();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_check_tfsr_exit"]
    pub fn mte_check_tfsr_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_disable_tco_entry"]
    pub fn mte_disable_tco_entry(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_get_mem_tag"]
    pub fn mte_get_mem_tag(addr: *mut crate::ctypes::c_void) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_get_ptr_tag"]
    pub fn mte_get_ptr_tag(ptr: *mut crate::ctypes::c_void) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_get_random_tag"]
    pub fn mte_get_random_tag() -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_set_mem_tag_range"]
    pub fn mte_set_mem_tag_range(
        addr: *mut crate::ctypes::c_void,
        size: usize,
        tag: u8_,
        init: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_mte_tagged"]
    pub fn page_mte_tagged(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_probe_subpage_writeable"]
    pub fn probe_subpage_writeable(
        uaddr: *const crate::ctypes::c_char,
        size: usize,
    ) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptrauth_enable"]
    pub fn ptrauth_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptrauth_keys_install_user"]
    pub fn ptrauth_keys_install_user(keys: *mut ptrauth_keys_user);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_page_mte_tagged"]
    pub fn set_page_mte_tagged(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_syscall_user_dispatch"]
    pub fn set_syscall_user_dispatch(
        mode: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        selector: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smccc_probe_trng"]
    pub fn smccc_probe_trng() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_alloc"]
    pub fn sme_alloc(task: *mut task_struct, flush: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_get_current_vl"]
    pub fn sme_get_current_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_get_vl"]
    pub fn sme_get_vl() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_max_virtualisable_vl"]
    pub fn sme_max_virtualisable_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_max_vl"]
    pub fn sme_max_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_set_current_vl"]
    pub fn sme_set_current_vl(arg: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_setup"]
    pub fn sme_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_smstart_sm"]
    pub fn sme_smstart_sm();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_smstop"]
    pub fn sme_smstop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_smstop_sm"]
    pub fn sme_smstop_sm();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_suspend_exit"]
    pub fn sme_suspend_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_max_virtualisable_vl"]
    pub fn sve_max_virtualisable_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_max_vl"]
    pub fn sve_max_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_uses_mte_async_or_asymm_mode"]
    pub fn system_uses_mte_async_or_asymm_mode() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_sm_enabled"]
    pub fn thread_sm_enabled(thread: *mut thread_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_za_enabled"]
    pub fn thread_za_enabled(thread: *mut thread_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uaccess_disable_privileged"]
    pub fn uaccess_disable_privileged();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uaccess_enable_privileged"]
    pub fn uaccess_enable_privileged();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vec_max_virtualisable_vl"]
    pub fn vec_max_virtualisable_vl(type_: vec_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vec_max_vl"]
    pub fn vec_max_vl(type_: vec_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vq_available"]
    pub fn vq_available(type_: vec_type, vq: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_vl"]
    pub fn write_vl(type_: vec_type, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_za_state_size"]
    pub fn za_state_size(task: *const task_struct) -> usize;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_atomic_ld_op(
        result: aarch64_insn_register,
        address: aarch64_insn_register,
        value: aarch64_insn_register,
        size: aarch64_insn_size_type,
        op: aarch64_insn_mem_atomic_op,
        order: aarch64_insn_mem_order_type,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_cas(
        result: aarch64_insn_register,
        address: aarch64_insn_register,
        value: aarch64_insn_register,
        size: aarch64_insn_size_type,
        order: aarch64_insn_mem_order_type,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_dmb(type_: aarch64_insn_mb_type) -> u32_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_dsb(type_: aarch64_insn_mb_type) -> u32_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_load_literal(
        pc: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
        reg: aarch64_insn_register,
        is64bit: bool_,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_load_store_imm(
        reg: aarch64_insn_register,
        base: aarch64_insn_register,
        imm: crate::ctypes::c_uint,
        size: aarch64_insn_size_type,
        type_: aarch64_insn_ldst_type,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn arch_numa_init();
}

unsafe extern "C" {
    pub fn arm64_get_meltdown_state() -> mitigation_state;
}

unsafe extern "C" {
    pub fn arm_smccc_1_2_hvc(
        args: *const arm_smccc_1_2_regs,
        res: *mut arm_smccc_1_2_regs,
    );
}

unsafe extern "C" {
    pub fn arm_smccc_1_2_smc(
        args: *const arm_smccc_1_2_regs,
        res: *mut arm_smccc_1_2_regs,
    );
}

unsafe extern "C" {
    pub fn arm_smccc_get_soc_id_revision() -> s32;
}

unsafe extern "C" {
    pub fn arm_smccc_get_soc_id_version() -> s32;
}

unsafe extern "C" {
    pub fn early_cpu_to_node(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn esr_get_class_string(
        esr: crate::ctypes::c_ulong,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn ex_handler_bpf(ex: *const exception_table_entry, regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn fa64_kernel_enable(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn fixup_exception(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn fpsimd_bind_state_to_cpu(
        state: *mut user_fpsimd_state,
        sve_state: *mut crate::ctypes::c_void,
        sve_vl: crate::ctypes::c_uint,
        za_state: *mut crate::ctypes::c_void,
        sme_vl: crate::ctypes::c_uint,
        svcr: *mut u64_,
        type_: *mut fp_type,
        to_save: fp_type,
    );
}

unsafe extern "C" {
    pub fn fpsimd_force_sync_to_sve(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn fpsimd_kvm_prepare();
}

unsafe extern "C" {
    pub fn get_spectre_bhb_loop_value() -> u8_;
}

unsafe extern "C" {
    pub fn has_spectre_v3a(
        cap: *const arm64_cpu_capabilities,
        scope: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn is_spectre_bhb_fw_mitigated() -> bool_;
}

unsafe extern "C" {
    pub fn memcmp(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memset(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn mte_cpu_setup();
}

unsafe extern "C" {
    pub fn mte_enable_kernel_asymm();
}

unsafe extern "C" {
    pub fn mte_enable_kernel_async();
}

unsafe extern "C" {
    pub fn mte_enable_kernel_sync();
}

unsafe extern "C" {
    pub fn mte_probe_user_range(
        uaddr: *const crate::ctypes::c_char,
        size: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn mte_suspend_enter();
}

unsafe extern "C" {
    pub fn mte_sync_tags(old_pte: pte_t, pte: pte_t);
}

unsafe extern "C" {
    pub fn mte_thread_init_user();
}

unsafe extern "C" {
    pub fn mte_zero_clear_page_tags(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn phys_to_target_node(start: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptrauth_get_enabled_keys(tsk: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptrauth_set_enabled_keys(
        tsk: *mut task_struct,
        keys: crate::ctypes::c_ulong,
        enabled: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rcu_irq_work_resched();
}

unsafe extern "C" {
    pub fn read_smcr_features() -> u64_;
}

unsafe extern "C" {
    pub fn sme_kernel_enable(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn sme_set_vq(vq_minus_1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn spectre_v3a_enable_mitigation(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn strlen(arg1: *const crate::ctypes::c_char) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn sve_alloc(task: *mut task_struct, flush: bool_);
}

unsafe extern "C" {
    pub fn sve_flush_live(flush_ffr: bool_, vq_minus_1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn sve_load_state(
        state: *const crate::ctypes::c_void,
        pfpsr: *const u32_,
        restore_ffr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn sve_save_state(
        state: *mut crate::ctypes::c_void,
        pfpsr: *mut u32_,
        save_ffr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn sve_set_vq(vq_minus_1: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn update_freq_counters_refs();
}

unsafe extern "C" {
    pub fn vec_init_vq_map(type_: vec_type);
}

unsafe extern "C" {
    pub fn vec_set_vector_length(
        task: *mut task_struct,
        type_: vec_type,
        vl: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vec_update_vq_map(type_: vec_type);
}

unsafe extern "C" {
    pub fn vec_verify_vq_map(type_: vec_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn za_load_state(state: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn za_save_state(state: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub static mut __hyp_bss_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_bss_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_reloc_begin: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_reloc_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_rodata_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_rodata_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __nospectre_bhb: bool_;
}

unsafe extern "C" {
    pub static mut __relocate_new_kernel_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __relocate_new_kernel_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut kvm_protected_mode_initialized: static_key_false;
}

unsafe extern "C" {
    pub static mut smccc_trng_available: bool_;
}

unsafe extern "C" {
    pub static mut vl_info: [vl_info; 2usize];
}

#[repr(C)]
pub struct clocksource {
    pub read: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource) -> u64_>,
    pub mask: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub max_idle_ns: u64_,
    pub maxadj: u32_,
    pub uncertainty_margin: u32_,
    pub max_cycles: u64_,
    pub name: *const crate::ctypes::c_char,
    pub list: list_head,
    pub rating: crate::ctypes::c_int,
    pub id: clocksource_ids,
    pub vdso_clock_mode: vdso_clock_mode,
    pub flags: crate::ctypes::c_ulong,
    pub enable: ::core::option::Option<
        unsafe extern "C" fn(cs: *mut clocksource) -> crate::ctypes::c_int,
    >,
    pub disable: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub suspend: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub resume: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub mark_unstable: ::core::option::Option<
        unsafe extern "C" fn(cs: *mut clocksource),
    >,
    pub tick_stable: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub owner: *mut module,
}

pub const FIXADDR_SIZE: i32 = 4239360;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446739675625246720;

pub const FIX_APEI_GHES_SDEI_CRITICAL: fixed_addresses = 1030;

pub const FIX_APEI_GHES_SDEI_NORMAL: fixed_addresses = 1029;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 1482;

pub const FIX_BTMAP_END: fixed_addresses = 1035;

pub const FIX_ENTRY_TRAMP_TEXT1: fixed_addresses = 1034;

pub const FIX_ENTRY_TRAMP_TEXT2: fixed_addresses = 1033;

pub const FIX_ENTRY_TRAMP_TEXT3: fixed_addresses = 1032;

pub const FIX_ENTRY_TRAMP_TEXT4: fixed_addresses = 1031;

pub const FIX_PGD: fixed_addresses = 1486;

pub const FIX_PMD: fixed_addresses = 1484;

pub const FIX_PTE: fixed_addresses = 1483;

pub const FIX_PUD: fixed_addresses = 1485;

pub const PTE_SWP_EXCLUSIVE: u64 = 4;

pub const TRAMP_VALIAS: crate::ctypes::c_ulong = 18446739675625250816;

pub const _PAGE_EXECONLY: u64 = 9007199254744963;

pub const _PAGE_READONLY: u64 = 27021597764227011;

pub const _PAGE_READONLY_EXEC: u64 = 9007199254745027;

pub const _PAGE_SHARED: u64 = 29273397577912259;

pub const _PAGE_SHARED_EXEC: u64 = 11258999068430275;

pub const __end_of_fixed_addresses: fixed_addresses = 1487;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 1035;

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL"]
    pub fn _PAGE_KERNEL() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL_EXEC"]
    pub fn _PAGE_KERNEL_EXEC() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL_EXEC_CONT"]
    pub fn _PAGE_KERNEL_EXEC_CONT() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL_RO"]
    pub fn _PAGE_KERNEL_RO() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_KERNEL_ROX"]
    pub fn _PAGE_KERNEL_ROX() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap"]
    pub fn ioremap(addr: phys_addr_t, size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iounmap_allowed"]
    pub fn iounmap_allowed(addr: *mut crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    pub fn ioremap_prot(
        phys_addr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

pub const BALLOON_DEFLATE: vm_event_item = 98;

pub const BALLOON_INFLATE: vm_event_item = 97;

pub const BALLOON_MIGRATE: vm_event_item = 99;

pub const CMA_ALLOC_FAIL: vm_event_item = 69;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 68;

pub const COMPACTFAIL: vm_event_item = 61;

pub const COMPACTFREE_SCANNED: vm_event_item = 58;

pub const COMPACTISOLATED: vm_event_item = 59;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 57;

pub const COMPACTSTALL: vm_event_item = 60;

pub const COMPACTSUCCESS: vm_event_item = 62;

pub const COW_KSM: vm_event_item = 103;

pub const DROP_PAGECACHE: vm_event_item = 44;

pub const DROP_SLAB: vm_event_item = 45;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 66;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 67;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 65;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 64;

pub const KCOMPACTD_WAKE: vm_event_item = 63;

pub const KSM_SWPIN_COPY: vm_event_item = 102;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 41;

pub const KSWAPD_INODESTEAL: vm_event_item = 39;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 40;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 106;

pub const NUMA_HINT_FAULTS: vm_event_item = 49;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 50;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 48;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 51;

pub const NUMA_PTE_UPDATES: vm_event_item = 47;

pub const OOM_KILL: vm_event_item = 46;

pub const PAGEOUTRUN: vm_event_item = 42;

pub const PGDEMOTE_DIRECT: vm_event_item = 28;

pub const PGDEMOTE_KSWAPD: vm_event_item = 27;

pub const PGINODESTEAL: vm_event_item = 37;

pub const PGMIGRATE_FAIL: vm_event_item = 53;

pub const PGMIGRATE_SUCCESS: vm_event_item = 52;

pub const PGROTATED: vm_event_item = 43;

pub const PGSCAN_ANON: vm_event_item = 32;

pub const PGSCAN_DIRECT: vm_event_item = 30;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 31;

pub const PGSCAN_FILE: vm_event_item = 33;

pub const PGSCAN_KSWAPD: vm_event_item = 29;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 36;

pub const PGSTEAL_ANON: vm_event_item = 34;

pub const PGSTEAL_FILE: vm_event_item = 35;

pub const SLABS_SCANNED: vm_event_item = 38;

pub const SWAP_RA: vm_event_item = 100;

pub const SWAP_RA_HIT: vm_event_item = 101;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 80;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 81;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 88;

pub const THP_FAULT_ALLOC: vm_event_item = 77;

pub const THP_FAULT_FALLBACK: vm_event_item = 78;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 79;

pub const THP_FILE_ALLOC: vm_event_item = 82;

pub const THP_FILE_FALLBACK: vm_event_item = 83;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 84;

pub const THP_FILE_MAPPED: vm_event_item = 85;

pub const THP_MIGRATION_FAIL: vm_event_item = 55;

pub const THP_MIGRATION_SPLIT: vm_event_item = 56;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 54;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 90;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 92;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 91;

pub const THP_SPLIT_PAGE: vm_event_item = 86;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 87;

pub const THP_SPLIT_PMD: vm_event_item = 89;

pub const THP_SWPOUT: vm_event_item = 95;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 96;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 93;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 94;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 75;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 70;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 73;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 74;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 72;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 71;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 76;

pub const ZSWPIN: vm_event_item = 104;

pub const ZSWPOUT: vm_event_item = 105;

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
    pub tracepoints_ptrs: *const crate::ctypes::c_int,
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
pub struct kimage_arch {
    pub dtb: *mut crate::ctypes::c_void,
    pub dtb_mem: phys_addr_t,
    pub kern_reloc: phys_addr_t,
    pub el2_vectors: phys_addr_t,
    pub ttbr0: phys_addr_t,
    pub ttbr1: phys_addr_t,
    pub zero_page: phys_addr_t,
    pub phys_offset: crate::ctypes::c_ulong,
    pub t0sz: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_uint,
    pub saved_irqflag: crate::ctypes::c_ulong,
    pub prev_kprobe: prev_kprobe,
}

pub const CPTR_EL2_TSM: i32 = 4096;

pub const CPTR_NVHE_EL2_RES0: crate::ctypes::c_ulong = 18446744070487263232;

pub const CPTR_NVHE_EL2_RES1: i32 = 13055;

pub const HCR_AMVOFFEN: crate::ctypes::c_ulong = 2251799813685248;

pub const HCR_ATA_SHIFT: i32 = 56;

pub const HCR_DCT: crate::ctypes::c_ulong = 144115188075855872;

pub const HCR_FIEN: crate::ctypes::c_ulong = 140737488355328;

pub const HCR_GUEST_FLAGS: crate::ctypes::c_ulong = 36515374655;

pub const HCR_HOST_NVHE_PROTECTED_FLAGS: crate::ctypes::c_ulong = 72060894720819200;

pub const HCR_RES0: crate::ctypes::c_ulong = 282024732524544;

pub const HCR_TACR: crate::ctypes::c_ulong = 2097152;

pub const HCR_TID5: crate::ctypes::c_ulong = 288230376151711744;

pub const MDCR_EL2_E2TB_MASK: crate::ctypes::c_ulong = 3;

pub const MDCR_EL2_E2TB_SHIFT: crate::ctypes::c_ulong = 24;

pub const MDCR_EL2_HCCD: crate::ctypes::c_ulong = 8388608;

pub const MDCR_EL2_HLP: crate::ctypes::c_ulong = 67108864;

pub const MDCR_EL2_HPMD: crate::ctypes::c_ulong = 131072;

pub const MDCR_EL2_HPME: crate::ctypes::c_ulong = 128;

pub const MDCR_EL2_HPMFZO: crate::ctypes::c_ulong = 536870912;

pub const MDCR_EL2_HPMFZS: crate::ctypes::c_ulong = 68719476736;

pub const MDCR_EL2_HPMN_MASK: crate::ctypes::c_ulong = 31;

pub const MDCR_EL2_MTPME: crate::ctypes::c_ulong = 268435456;

pub const MDCR_EL2_RES0: crate::ctypes::c_ulong = 18446744003974365184;

pub const MDCR_EL2_TDA: crate::ctypes::c_ulong = 512;

pub const MDCR_EL2_TDCC: crate::ctypes::c_ulong = 134217728;

pub const MDCR_EL2_TDE: crate::ctypes::c_ulong = 256;

pub const MDCR_EL2_TDOSA: crate::ctypes::c_ulong = 1024;

pub const MDCR_EL2_TDRA: crate::ctypes::c_ulong = 2048;

pub const MDCR_EL2_TPM: crate::ctypes::c_ulong = 64;

pub const MDCR_EL2_TPMCR: crate::ctypes::c_ulong = 32;

pub const MDCR_EL2_TPMS: crate::ctypes::c_ulong = 16384;

pub const MDCR_EL2_TTRF: crate::ctypes::c_ulong = 524288;

pub const static_call_initialized: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___static_call_return0"]
    pub fn __static_call_return0() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_icache_inval_all_pou"]
    pub fn icache_inval_all_pou();
}

unsafe extern "C" {
    pub fn __kretprobe_trampoline();
}

unsafe extern "C" {
    pub fn caches_clean_inval_pou(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn caches_clean_inval_user_pou(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn cpu_soft_restart(
        el2_switch: crate::ctypes::c_ulong,
        entry: crate::ctypes::c_ulong,
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn dcache_clean_inval_poc(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn dcache_clean_poc(start: crate::ctypes::c_ulong, end: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn dcache_clean_pop(start: crate::ctypes::c_ulong, end: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn dcache_clean_pou(start: crate::ctypes::c_ulong, end: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn dcache_inval_poc(start: crate::ctypes::c_ulong, end: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn elf_core_extra_data_size(cprm: *mut coredump_params) -> usize;
}

unsafe extern "C" {
    pub fn elf_core_extra_phdrs(cprm: *mut coredump_params) -> Elf64_Half;
}

unsafe extern "C" {
    pub fn elf_core_write_extra_data(cprm: *mut coredump_params) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn elf_core_write_extra_phdrs(
        cprm: *mut coredump_params,
        offset: loff_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn flush_dcache_folio(folio: *mut folio);
}

unsafe extern "C" {
    pub fn icache_inval_pou(start: crate::ctypes::c_ulong, end: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn machine_kexec_post_load(image: *mut kimage) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_handle_fiq(
        handle_fiq: ::core::option::Option<unsafe extern "C" fn(arg1: *mut pt_regs)>,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sync_icache_aliases(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
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
    pub hugepage_freelists: [list_head; 16usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub cgroup_files_dfl: [cftype; 8usize],
    pub cgroup_files_legacy: [cftype; 10usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_cgroup_per_node {
    pub lruvec: lruvec,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: lruvec_stats,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 4usize],
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
    pub saved_auxv: [crate::ctypes::c_ulong; 46usize],
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
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 106usize],
}

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 3848290697216;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 39;

pub const NR_MEM_SECTIONS: crate::ctypes::c_ulong = 2097152;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 16384;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 65535;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 3848293904945;

pub const PHYSMEM_END: u64 = 281474976710655;

pub const SECTION_MAP_LAST_BIT: crate::ctypes::c_uint = 4;

pub const SECTION_NID_SHIFT: i32 = 4;

pub const SWP_HWPOISON: i32 = 27;

pub const SWP_MIGRATION_READ: i32 = 28;

pub const SWP_MIGRATION_READ_EXCLUSIVE: i32 = 29;

pub const SWP_MIGRATION_WRITE: i32 = 30;

pub const SWP_MIG_DIRTY: crate::ctypes::c_ulong = 137438953472;

pub const SWP_MIG_DIRTY_BIT: i32 = 37;

pub const SWP_MIG_TOTAL_BITS: i32 = 38;

pub const SWP_MIG_YOUNG: crate::ctypes::c_ulong = 68719476736;

pub const SWP_MIG_YOUNG_BIT: i32 = 36;

pub const SWP_PFN_BITS: i32 = 36;

pub const SWP_PFN_MASK: crate::ctypes::c_ulong = 68719476735;

pub const SWP_PTE_MARKER_NUM: i32 = 0;

pub const VMALLOC_TOTAL: crate::ctypes::c_ulong = 136339039191040;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_calc_vm_flag_bits"]
    pub fn arch_calc_vm_flag_bits(
        file: *mut file,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_is_platform_page"]
    pub fn arch_is_platform_page(paddr: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_memory_failure"]
    pub fn arch_memory_failure(
        pfn: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_uncached"]
    pub fn folio_test_uncached(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_clear_huge"]
    pub fn p4d_clear_huge(p4d: *mut p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_mce_nospec"]
    pub fn set_mce_nospec(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_track_pfn_copy"]
    pub fn track_pfn_copy(
        dst_vma: *mut vm_area_struct,
        src_vma: *mut vm_area_struct,
        pfn: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_untrack_pfn_clear"]
    pub fn untrack_pfn_clear(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_untrack_pfn_copy"]
    pub fn untrack_pfn_copy(dst_vma: *mut vm_area_struct, pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn arch_make_huge_pte(
        entry: pte_t,
        shift: crate::ctypes::c_uint,
        flags: vm_flags_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn can_set_direct_map() -> bool_;
}

unsafe extern "C" {
    pub fn huge_ptep_clear_flush(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn huge_ptep_get(ptep: *mut pte_t) -> pte_t;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct kmap_ctrl {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct vtime {
    pub seqcount: seqcount_t,
    pub starttime: crate::ctypes::c_ulonglong,
    pub state: vtime_state,
    pub cpu: crate::ctypes::c_uint,
    pub utime: u64_,
    pub stime: u64_,
    pub gtime: u64_,
}

#[repr(C)]
#[repr(align(64))]
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
#[repr(align(64))]
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
#[repr(align(64))]
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
    pub compat_robust_list: *mut compat_robust_list_head,
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
    pub stack_vm_area: *mut vm_struct,
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
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1

pub const PREEMPT_LOCK_RESCHED_OFFSETS: i32 = 0;

pub const arch_task_struct_size: crate::ctypes::c_ulong = 4160;

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_install_idmap"]
    pub fn __cpu_install_idmap(idmap: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_set_tcr_t0sz"]
    pub fn __cpu_set_tcr_t0sz(t0sz: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___switch_mm"]
    pub fn __switch_mm(next: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_activate_mm"]
    pub fn activate_mm(prev_mm: *mut mm_struct, next_mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_contextidr_thread_switch"]
    pub fn contextidr_thread_switch(next: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_install_idmap"]
    pub fn cpu_install_idmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_install_ttbr0"]
    pub fn cpu_install_ttbr0(ttbr0: phys_addr_t, t0sz: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_replace_ttbr1"]
    pub fn cpu_replace_ttbr1(pgdp: *mut pgd_t, idmap: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_set_reserved_ttbr0"]
    pub fn cpu_set_reserved_ttbr0();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_switch_mm"]
    pub fn cpu_switch_mm(pgd: *mut pgd_t, mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_uninstall_idmap"]
    pub fn cpu_uninstall_idmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_deactivate_mm"]
    pub fn deactivate_mm(tsk: *mut task_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enter_lazy_tlb"]
    pub fn enter_lazy_tlb(mm: *mut mm_struct, tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_leave_mm"]
    pub fn leave_mm(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sigaltstack_size_valid"]
    pub fn sigaltstack_size_valid(size: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_switch_mm"]
    pub fn switch_mm(prev: *mut mm_struct, next: *mut mm_struct, tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_switch_mm_irqs_off"]
    pub fn switch_mm_irqs_off(
        prev: *mut mm_struct,
        next: *mut mm_struct,
        tsk: *mut task_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_cpu_possible_mask"]
    pub fn task_cpu_possible_mask(p: *mut task_struct) -> *const cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_saved_ttbr0"]
    pub fn update_saved_ttbr0(tsk: *mut task_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn arm64_mm_context_get(mm: *mut mm_struct) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arm64_mm_context_put(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn check_and_switch_context(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn cpu_do_switch_mm(pgd_phys: phys_addr_t, mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn post_ttbr_update_workaround();
}

unsafe extern "C" {
    pub fn tick_nohz_full_setup(cpumask: *mut cpumask);
}

unsafe extern "C" {
    pub fn verify_cpu_asid_bits();
}

unsafe extern "C" {
    pub static mut idmap_t0sz: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut rodata_full: bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct psci_0_1_function_ids {
    pub cpu_suspend: u32_,
    pub cpu_on: u32_,
    pub cpu_off: u32_,
    pub migrate: u32_,
}

#[repr(C)]
pub struct efi {
    pub runtime: *const efi_runtime_services_t,
    pub runtime_version: crate::ctypes::c_uint,
    pub runtime_supported_mask: crate::ctypes::c_uint,
    pub acpi: crate::ctypes::c_ulong,
    pub acpi20: crate::ctypes::c_ulong,
    pub smbios: crate::ctypes::c_ulong,
    pub smbios3: crate::ctypes::c_ulong,
    pub esrt: crate::ctypes::c_ulong,
    pub tpm_log: crate::ctypes::c_ulong,
    pub tpm_final_log: crate::ctypes::c_ulong,
    pub mokvar_table: crate::ctypes::c_ulong,
    pub coco_secret: crate::ctypes::c_ulong,
    pub get_time: efi_get_time_t,
    pub set_time: efi_set_time_t,
    pub get_wakeup_time: efi_get_wakeup_time_t,
    pub set_wakeup_time: efi_set_wakeup_time_t,
    pub get_variable: efi_get_variable_t,
    pub get_next_variable: efi_get_next_variable_t,
    pub set_variable: efi_set_variable_t,
    pub set_variable_nonblocking: efi_set_variable_t,
    pub query_variable_info: efi_query_variable_info_t,
    pub query_variable_info_nonblocking: efi_query_variable_info_t,
    pub update_capsule: efi_update_capsule_t,
    pub query_capsule_caps: efi_query_capsule_caps_t,
    pub get_next_high_mono_count: efi_get_next_high_mono_count_t,
    pub reset_system: efi_reset_system_t,
    pub memmap: efi_memory_map,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct efi_boot_memmap {
    pub map_size: crate::ctypes::c_ulong,
    pub desc_size: crate::ctypes::c_ulong,
    pub desc_ver: u32_,
    pub map_key: crate::ctypes::c_ulong,
    pub buff_size: crate::ctypes::c_ulong,
    pub map: __IncompleteArrayField<efi_memory_desc_t>,
}

#[repr(C)]
pub struct efi_image_auth {
    pub mon_count: u64_,
    pub auth_info: win_cert_uefi_guid,
}

#[repr(C)]
pub struct linux_efi_coco_secret_area {
    pub base_pa: u64_,
    pub size: u64_,
}

#[repr(C)]
pub struct linux_efi_initrd {
    pub base: crate::ctypes::c_ulong,
    pub size: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct pstore_record {
    pub psi: *mut pstore_info,
    pub type_: pstore_type_id,
    pub id: u64_,
    pub time: timespec64,
    pub buf: *mut crate::ctypes::c_char,
    pub size: isize,
    pub ecc_notice_size: isize,
    pub priv_: *mut crate::ctypes::c_void,
    pub count: crate::ctypes::c_int,
    pub reason: kmsg_dump_reason,
    pub part: crate::ctypes::c_uint,
    pub compressed: bool_,
}

#[repr(C)]
pub struct win_cert {
    pub len: u32_,
    pub rev: u16_,
    pub cert_type: u16_,
}

#[repr(C)]
pub struct win_cert_uefi_guid {
    pub hdr: win_cert,
    pub cert_type: efi_guid_t,
    pub cert_data: __IncompleteArrayField<u8_>,
}

#[repr(C)]
pub union efi_dev_path__header {
    pub header: ::core::mem::ManuallyDrop<efi_generic_dev_path>,
    pub acpi: ::core::mem::ManuallyDrop<efi_acpi_dev_path>,
    pub pci: ::core::mem::ManuallyDrop<efi_pci_dev_path>,
    pub vendor: ::core::mem::ManuallyDrop<efi_vendor_dev_path>,
    pub rel_offset: ::core::mem::ManuallyDrop<efi_rel_offset_dev_path>,
}

#[repr(C, packed)]
pub struct efi_manage_capsule_header {
    pub ver: u32_,
    pub emb_drv_cnt: u16_,
    pub payload_cnt: u16_,
    pub offset_list: __IncompleteArrayField<u64_>,
}

#[repr(C, packed)]
pub struct efi_manage_capsule_image_header {
    pub ver: u32_,
    pub image_type_id: efi_guid_t,
    pub image_index: u8_,
    pub reserved_bytes: [u8_; 3usize],
    pub image_size: u32_,
    pub vendor_code_size: u32_,
    pub hw_ins: u64_,
    pub capsule_support: u64_,
}

#[repr(C, packed)]
pub struct efi_mem_mapped_dev_path {
    pub header: efi_generic_dev_path,
    pub memory_type: u32_,
    pub starting_addr: u64_,
    pub ending_addr: u64_,
}

#[repr(C, packed)]
pub struct efi_rel_offset_dev_path {
    pub header: efi_generic_dev_path,
    pub reserved: u32_,
    pub starting_offset: u64_,
    pub ending_offset: u64_,
}

pub const EFI_DEV_MEDIA_REL_OFFSET: i32 = 8;

pub const EFI_DXE_SERVICES_TABLE_SIGNATURE: u64 = 6220110259735058500;

pub const EFI_MEMORY_HOT_PLUGGABLE: u64 = 1048576;

pub const EFI_RT_SUPPORTED_TIME_SERVICES: i32 = 3;

pub const EFI_RT_SUPPORTED_WAKEUP_SERVICES: i32 = 12;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_hw_disable_all_gpes"]
    pub fn acpi_hw_disable_all_gpes() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_quirk_skip_acpi_ac_and_battery"]
    pub fn acpi_quirk_skip_acpi_ac_and_battery() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_get_secureboot_mode"]
    pub fn efi_get_secureboot_mode(get_var: efi_get_variable_t) -> efi_secureboot_mode;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_for_acpi_id"]
    pub fn get_cpu_for_acpi_id(uid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_node_check_flag"]
    pub fn of_node_check_flag(
        n: *const device_node,
        flag: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __of_get_address(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
        bar_no: crate::ctypes::c_int,
        size: *mut u64_,
        flags: *mut crate::ctypes::c_uint,
    ) -> *const __be32;
}

unsafe extern "C" {
    pub fn __of_parse_phandle_with_args(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
        cell_count: crate::ctypes::c_int,
        index: crate::ctypes::c_int,
        out_args: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_arch_dma_setup(dev: *mut device);
}

unsafe extern "C" {
    pub fn dev_pm_opp_get_of_node(opp: *mut dev_pm_opp) -> *mut device_node;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_add_table(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_add_table_indexed(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_cpumask_add_table(
        cpumask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_cpumask_remove_table(cpumask: *const cpumask);
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_find_icc_paths(
        dev: *mut device,
        opp_table: *mut opp_table,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_get_opp_desc_node(dev: *mut device) -> *mut device_node;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_get_sharing_cpus(
        cpu_dev: *mut device,
        cpumask: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_register_em(
        dev: *mut device,
        cpus: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_remove_table(dev: *mut device);
}

unsafe extern "C" {
    pub fn devm_pm_opp_of_add_table(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_pm_opp_of_add_table_indexed(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efi_find_mirror();
}

unsafe extern "C" {
    pub fn efifb_setup_from_dmi(si: *mut screen_info, opt: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn efivar_get_next_variable(
        name_size: *mut crate::ctypes::c_ulong,
        name: *mut efi_char16_t,
        vendor: *mut efi_guid_t,
    ) -> efi_status_t;
}

unsafe extern "C" {
    pub fn efivar_get_variable(
        name: *mut efi_char16_t,
        vendor: *mut efi_guid_t,
        attr: *mut u32_,
        size: *mut crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
    ) -> efi_status_t;
}

unsafe extern "C" {
    pub fn efivar_lock() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efivar_set_variable(
        name: *mut efi_char16_t,
        vendor: *mut efi_guid_t,
        attr: u32_,
        data_size: crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
    ) -> efi_status_t;
}

unsafe extern "C" {
    pub fn efivar_set_variable_locked(
        name: *mut efi_char16_t,
        vendor: *mut efi_guid_t,
        attr: u32_,
        data_size: crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
        nonblocking: bool_,
    ) -> efi_status_t;
}

unsafe extern "C" {
    pub fn efivar_trylock() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efivar_unlock();
}

unsafe extern "C" {
    pub fn find_acpi_cpu_topology_cluster(
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_psci_0_1_function_ids() -> psci_0_1_function_ids;
}

unsafe extern "C" {
    pub fn of_device_compatible_match(
        device: *const device_node,
        compat: *const *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_get_cpu_hwid(
        cpun: *mut device_node,
        thread: crate::ctypes::c_uint,
    ) -> u64_;
}

unsafe extern "C" {
    pub fn of_get_required_opp_performance_state(
        np: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_kexec_alloc_and_setup_fdt(
        image: *const kimage,
        initrd_load_addr: crate::ctypes::c_ulong,
        initrd_len: crate::ctypes::c_ulong,
        cmdline: *const crate::ctypes::c_char,
        extra_fdt_size: usize,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct arch_msi_msg_addr_hi {
    pub address_hi: u32_,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct arch_msi_msg_addr_lo {
    pub address_lo: u32_,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct arch_msi_msg_data {
    pub data: u32_,
}

pub const MSI_ALLOC_FLAGS_PROXY_DEVICE: crate::ctypes::c_ulong = 1;

pub type arch_msi_msg_addr_hi_t = arch_msi_msg_addr_hi;

pub type arch_msi_msg_addr_lo_t = arch_msi_msg_addr_lo;

pub type arch_msi_msg_data_t = arch_msi_msg_data;

#[repr(C)]
#[repr(align(64))]
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
    pub dsa_ptr: *mut dsa_port,
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
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 56usize]>,
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
#[repr(align(64))]
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
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: [u8; 12usize],
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub recycle_stats: *mut page_pool_recycle_stats,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
pub struct page_pool_alloc_stats {
    pub fast: u64_,
    pub slow: u64_,
    pub slow_high_order: u64_,
    pub empty: u64_,
    pub refill: u64_,
    pub waive: u64_,
}

#[repr(C)]
pub struct page_pool_recycle_stats {
    pub cached: u64_,
    pub cache_full: u64_,
    pub ring: u64_,
    pub ring_full: u64_,
    pub released_refcnt: u64_,
}

#[repr(C)]
pub struct page_pool_stats {
    pub alloc_stats: page_pool_alloc_stats,
    pub recycle_stats: page_pool_recycle_stats,
}

unsafe extern "C" {
    pub fn page_pool_ethtool_stats_get(
        data: *mut u64_,
        stats: *mut crate::ctypes::c_void,
    ) -> *mut u64_;
}

unsafe extern "C" {
    pub fn page_pool_ethtool_stats_get_count() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn page_pool_ethtool_stats_get_strings(data: *mut u8_) -> *mut u8_;
}

unsafe extern "C" {
    pub fn page_pool_get_stats(
        pool: *mut page_pool,
        stats: *mut page_pool_stats,
    ) -> bool_;
}

#[repr(C)]
pub struct bpf_dispatcher {
    pub mutex: mutex,
    pub func: *mut crate::ctypes::c_void,
    pub progs: [bpf_dispatcher_prog; 48usize],
    pub num_progs: crate::ctypes::c_int,
    pub image: *mut crate::ctypes::c_void,
    pub rw_image: *mut crate::ctypes::c_void,
    pub image_off: u32_,
    pub ksym: bpf_ksym,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_align_resource: [u8; 16usize],
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
pub struct pci_bus {
    pub node: list_head,
    pub parent: *mut pci_bus,
    pub children: list_head,
    pub devices: list_head,
    pub self_: *mut pci_dev,
    pub slots: list_head,
    pub resource: [*mut resource; 4usize],
    pub resources: list_head,
    pub busn_res: resource,
    pub ops: *mut pci_ops,
    pub sysdata: *mut crate::ctypes::c_void,
    pub procdir: *mut proc_dir_entry,
    pub number: crate::ctypes::c_uchar,
    pub primary: crate::ctypes::c_uchar,
    pub max_bus_speed: crate::ctypes::c_uchar,
    pub cur_bus_speed: crate::ctypes::c_uchar,
    pub domain_nr: crate::ctypes::c_int,
    pub name: [crate::ctypes::c_char; 48usize],
    pub bridge_ctl: crate::ctypes::c_ushort,
    pub bus_flags: pci_bus_flags_t,
    pub bridge: *mut device,
    pub dev: device,
    pub legacy_io: *mut bin_attribute,
    pub legacy_mem: *mut bin_attribute,
    pub _bits_is_added: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_added: [u8; 7usize],
}
bits pci_bus
    is_added: crate::ctypes::c_uint as u32 = _bits_is_added 0 1
    unsafe_warn: crate::ctypes::c_uint as u32 = _bits_is_added 1 1

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_pci_dev_is_removable"]
    pub fn arch_pci_dev_is_removable(pdev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn pci_bus_release_domain_nr(bus: *mut pci_bus, parent: *mut device);
}

unsafe extern "C" {
    pub fn pci_host_of_has_msi_map(dev: *mut device) -> bool_;
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
    pub read_reg: ::core::option::Option<
        unsafe extern "C" fn(reg: *mut crate::ctypes::c_void) -> crate::ctypes::c_ulong,
    >,
    pub write_reg: ::core::option::Option<
        unsafe extern "C" fn(
            reg: *mut crate::ctypes::c_void,
            data: crate::ctypes::c_ulong,
        ),
    >,
    pub be_bits: bool_,
    pub reg_dat: *mut crate::ctypes::c_void,
    pub reg_set: *mut crate::ctypes::c_void,
    pub reg_clr: *mut crate::ctypes::c_void,
    pub reg_dir_out: *mut crate::ctypes::c_void,
    pub reg_dir_in: *mut crate::ctypes::c_void,
    pub bgpio_dir_unreadable: bool_,
    pub bgpio_bits: crate::ctypes::c_int,
    pub bgpio_lock: raw_spinlock_t,
    pub bgpio_data: crate::ctypes::c_ulong,
    pub bgpio_dir: crate::ctypes::c_ulong,
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
pub struct i2c_client {
    pub flags: crate::ctypes::c_ushort,
    pub addr: crate::ctypes::c_ushort,
    pub name: [crate::ctypes::c_char; 20usize],
    pub adapter: *mut i2c_adapter,
    pub dev: device,
    pub init_irq: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub detected: list_head,
    pub slave_cb: i2c_slave_cb_t,
    pub devres_group_id: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    pub fn gpiod_get_from_of_node(
        node: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    pub fn i2c_slave_event(
        client: *mut i2c_client,
        event: i2c_slave_event,
        val: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_get_named_gpio_flags(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: *mut of_gpio_flags,
    ) -> crate::ctypes::c_int;
}

pub const IIO_DMA_MINALIGN: i32 = 128;

unsafe extern "C" {
    pub fn devm_thermal_of_zone_register(
        dev: *mut device,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    pub fn devm_thermal_of_zone_unregister(
        dev: *mut device,
        tz: *mut thermal_zone_device,
    );
}

unsafe extern "C" {
    pub fn thermal_of_zone_register(
        sensor: *mut device_node,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    pub fn thermal_of_zone_unregister(tz: *mut thermal_zone_device);
}

#[repr(C)]
#[repr(align(128))]
pub struct crypto_tfm {
    pub refcnt: refcount_t,
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub _padding_after___crt_alg: __BindgenOpaqueArray<[u8; 96usize]>,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(128))]
pub struct kpp_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut kpp_instance)>,
    pub anon__s: kpp_instance__s,
}

#[repr(C)]
#[repr(align(128))]
pub struct kpp_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(128))]
pub union kpp_instance__s {
    pub s: ::core::mem::ManuallyDrop<kpp_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<kpp_alg>,
}

#[repr(C)]
pub struct ftrace_ret_stack {
    pub ret: crate::ctypes::c_ulong,
    pub func: crate::ctypes::c_ulong,
    pub calltime: crate::ctypes::c_ulonglong,
    pub fp: crate::ctypes::c_ulong,
    pub retp: *mut crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct kretprobe {
    pub kp: kprobe,
    pub handler: kretprobe_handler_t,
    pub entry_handler: kretprobe_handler_t,
    pub maxactive: crate::ctypes::c_int,
    pub nmissed: crate::ctypes::c_int,
    pub data_size: usize,
    pub freelist: freelist_head,
    pub rph: *mut kretprobe_holder,
}

#[repr(C)]
pub struct kretprobe_instance {
    pub anon__freelist: kretprobe_instance__freelist,
    pub llist: llist_node,
    pub rph: *mut kretprobe_holder,
    pub ret_addr: *mut kprobe_opcode_t,
    pub fp: *mut crate::ctypes::c_void,
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub union kretprobe_instance__freelist {
    pub freelist: freelist_node,
    pub rcu: callback_head,
}

pub const PERF_REG_ARM64_EXTENDED_MAX: perf_event_arm_regs = 47;

pub const PERF_REG_ARM64_VG: perf_event_arm_regs = 46;

pub const PERF_REG_EXTENDED_MASK: u64 = 70368744177664;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_prepare_kprobe_ftrace"]
    pub fn arch_prepare_kprobe_ftrace(p: *mut kprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kretprobe_trampoline_addr"]
    pub fn kretprobe_trampoline_addr() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kretprobe_trampoline_handler"]
    pub fn kretprobe_trampoline_handler(
        regs: *mut pt_regs,
        frame_pointer: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_ftrace_direct_multi"]
    pub fn modify_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_ftrace_direct_multi_nolock"]
    pub fn modify_ftrace_direct_multi_nolock(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_ftrace_direct_multi"]
    pub fn register_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_ftrace_direct_multi"]
    pub fn unregister_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __kretprobe_trampoline_handler(
        regs: *mut pt_regs,
        frame_pointer: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arch_kretprobe_fixup_return(
        regs: *mut pt_regs,
        correct_ret_addr: *mut kprobe_opcode_t,
    );
}

unsafe extern "C" {
    pub fn kretprobe_find_ret_addr(
        tsk: *mut task_struct,
        fp: *mut crate::ctypes::c_void,
        cur: *mut *mut llist_node,
    ) -> crate::ctypes::c_ulong;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arm64_cpu_capabilities__midr_range__sys_reg {
    pub sys_reg: u32_,
    pub field_pos: u8_,
    pub field_width: u8_,
    pub min_field_value: u8_,
    pub hwcap_type: u8_,
    pub sign: bool_,
    pub hwcap: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct arm64_ftr_override {
    pub val: u64_,
    pub mask: u64_,
}

#[repr(C)]
pub struct arm64_ftr_reg {
    pub name: *const crate::ctypes::c_char,
    pub strict_mask: u64_,
    pub user_mask: u64_,
    pub sys_val: u64_,
    pub user_val: u64_,
    pub override_: *mut arm64_ftr_override,
    pub ftr_bits: *const arm64_ftr_bits,
}

#[repr(C)]
pub struct secondary_data {
    pub task: *mut task_struct,
    pub status: crate::ctypes::c_long,
}

#[repr(C)]
pub struct user_za_header {
    pub size: __u32,
    pub max_size: __u32,
    pub vl: __u16,
    pub max_vl: __u16,
    pub flags: __u16,
    pub __reserved: __u16,
}

pub const APM_CPU_PART_XGENE: i32 = 0;

pub const APM_CPU_VAR_POTENZA: i32 = 0;

pub const APPLE_CPU_PART_M1_FIRESTORM_MAX: i32 = 41;

pub const APPLE_CPU_PART_M1_FIRESTORM_PRO: i32 = 37;

pub const APPLE_CPU_PART_M1_ICESTORM_MAX: i32 = 40;

pub const APPLE_CPU_PART_M1_ICESTORM_PRO: i32 = 36;

pub const ARM64_FEATURE_FIELD_BITS: i32 = 4;

pub const ARM64_MIN_PARANGE_BITS: i32 = 32;

pub const ARM64_VEC_MAX: vec_type = 2;

pub const ARM64_VEC_SME: vec_type = 1;

pub const ARM64_VEC_SVE: vec_type = 0;

pub const ARMV8_PMUV3_PERFCTR_CTI_TRIGOUT4: i32 = 16408;

pub const ARMV8_PMUV3_PERFCTR_CTI_TRIGOUT5: i32 = 16409;

pub const ARMV8_PMUV3_PERFCTR_CTI_TRIGOUT6: i32 = 16410;

pub const ARMV8_PMUV3_PERFCTR_CTI_TRIGOUT7: i32 = 16411;

pub const ARMV8_PMUV3_PERFCTR_TRB_TRIG: i32 = 16398;

pub const ARMV8_PMUV3_PERFCTR_TRB_WRAP: i32 = 16396;

pub const ARMV8_PMUV3_PERFCTR_TRCEXTOUT0: i32 = 16400;

pub const ARMV8_PMUV3_PERFCTR_TRCEXTOUT1: i32 = 16401;

pub const ARMV8_PMUV3_PERFCTR_TRCEXTOUT2: i32 = 16402;

pub const ARMV8_PMUV3_PERFCTR_TRCEXTOUT3: i32 = 16403;

pub const ARMV8_PMU_BUS_SLOTS_MASK: i32 = 255;

pub const ARMV8_PMU_BUS_SLOTS_SHIFT: i32 = 8;

pub const ARMV8_PMU_BUS_WIDTH_MASK: i32 = 15;

pub const ARMV8_PMU_BUS_WIDTH_SHIFT: i32 = 16;

pub const ARM_CPU_IMP_MICROSOFT: i32 = 109;

pub const ARM_CPU_PART_CORTEX_A715: i32 = 3405;

pub const ARM_CPU_PART_CORTEX_A720: i32 = 3457;

pub const ARM_CPU_PART_CORTEX_A725: i32 = 3463;

pub const ARM_CPU_PART_CORTEX_A76AE: i32 = 3342;

pub const ARM_CPU_PART_CORTEX_X1C: i32 = 3404;

pub const ARM_CPU_PART_CORTEX_X3: i32 = 3406;

pub const ARM_CPU_PART_CORTEX_X4: i32 = 3458;

pub const ARM_CPU_PART_CORTEX_X925: i32 = 3461;

pub const ARM_CPU_PART_NEOVERSE_N3: i32 = 3470;

pub const ARM_CPU_PART_NEOVERSE_V2: i32 = 3407;

pub const ARM_CPU_PART_NEOVERSE_V3: i32 = 3460;

pub const ARM_CPU_PART_NEOVERSE_V3AE: i32 = 3459;

pub const CAVIUM_CPU_PART_OCTX2_95XX: i32 = 179;

pub const CAVIUM_CPU_PART_OCTX2_95XXMM: i32 = 181;

pub const CAVIUM_CPU_PART_OCTX2_95XXN: i32 = 180;

pub const CAVIUM_CPU_PART_OCTX2_95XXO: i32 = 182;

pub const CAVIUM_CPU_PART_OCTX2_96XX: i32 = 178;

pub const CAVIUM_CPU_PART_OCTX2_98XX: i32 = 177;

pub const CPACR_EL1_FPEN_EL0EN: crate::ctypes::c_ulong = 2097152;

pub const CPACR_EL1_FPEN_EL1EN: crate::ctypes::c_ulong = 1048576;

pub const CPACR_EL1_SMEN_EL0EN: crate::ctypes::c_ulong = 33554432;

pub const CPACR_EL1_SMEN_EL1EN: crate::ctypes::c_ulong = 16777216;

pub const DEFINE_MRS_S: &[u8; 290] = b"\t.irp\tnum,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30\n\t.equ\t.L__gpr_num_x\\num, \\num\n\t.equ\t.L__gpr_num_w\\num, \\num\n\t.endr\n\t.equ\t.L__gpr_num_xzr, 31\n\t.equ\t.L__gpr_num_wzr, 31\n\t.macro\tmrs_s, rt, sreg\n.inst (0xd5200000|(\\sreg)|(.L__gpr_num_\\rt))\n\t\t.endm\n\0";

pub const DEFINE_MSR_S: &[u8; 290] = b"\t.irp\tnum,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30\n\t.equ\t.L__gpr_num_x\\num, \\num\n\t.equ\t.L__gpr_num_w\\num, \\num\n\t.endr\n\t.equ\t.L__gpr_num_xzr, 31\n\t.equ\t.L__gpr_num_wzr, 31\n\t.macro\tmsr_s, sreg, rt\n.inst (0xd5000000|(\\sreg)|(.L__gpr_num_\\rt))\n\t\t.endm\n\0";

pub const FP_STATE_CURRENT: fp_type = 0;

pub const FP_STATE_FPSIMD: fp_type = 1;

pub const FP_STATE_SVE: fp_type = 2;

pub const GMID_EL1_BS_SHIFT: i32 = 0;

pub const GMID_EL1_BS_SIZE: i32 = 4;

pub const HFGxTR_EL2_nSMPRI_EL1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGxTR_EL2_nSMPRI_EL1_SHIFT: i32 = 54;

pub const HFGxTR_EL2_nTPIDR2_EL0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGxTR_EL2_nTPIDR2_EL0_SHIFT: i32 = 55;

pub const HISI_CPU_PART_HIP09: i32 = 3330;

pub const HWCAP2_EBF16: crate::ctypes::c_ulong = 4294967296;

pub const HWCAP2_MTE3: i32 = 4194304;

pub const HWCAP2_SME: i32 = 8388608;

pub const HWCAP2_SME_B16F32: i32 = 268435456;

pub const HWCAP2_SME_F16F32: i32 = 134217728;

pub const HWCAP2_SME_F32F32: i32 = 536870912;

pub const HWCAP2_SME_F64F64: i32 = 33554432;

pub const HWCAP2_SME_FA64: i32 = 1073741824;

pub const HWCAP2_SME_I16I64: i32 = 16777216;

pub const HWCAP2_SME_I8I32: i32 = 67108864;

pub const HWCAP2_SVE_EBF16: crate::ctypes::c_ulong = 8589934592;

pub const HWCAP2_WFXT: crate::ctypes::c_ulong = 2147483648;

pub const ICH_HCR_EN: i32 = 1;

pub const ICH_HCR_EOIcount_MASK: i32 = -134217728;

pub const ICH_HCR_EOIcount_SHIFT: i32 = 27;

pub const ICH_HCR_NPIE: i32 = 8;

pub const ICH_HCR_TALL0: i32 = 2048;

pub const ICH_HCR_TALL1: i32 = 4096;

pub const ICH_HCR_TC: i32 = 1024;

pub const ICH_HCR_TDIR: i32 = 16384;

pub const ICH_HCR_UIE: i32 = 2;

pub const ICH_LR_ACTIVE_BIT: u64 = 9223372036854775808;

pub const ICH_LR_EOI: u64 = 2199023255552;

pub const ICH_LR_GROUP: u64 = 1152921504606846976;

pub const ICH_LR_HW: u64 = 2305843009213693952;

pub const ICH_LR_PENDING_BIT: u64 = 4611686018427387904;

pub const ICH_LR_PHYS_ID_MASK: u64 = 4393751543808;

pub const ICH_LR_PHYS_ID_SHIFT: i32 = 32;

pub const ICH_LR_PRIORITY_MASK: u64 = 71776119061217280;

pub const ICH_LR_PRIORITY_SHIFT: i32 = 48;

pub const ICH_LR_STATE: u64 = 13835058055282163712;

pub const ICH_LR_VIRTUAL_ID_MASK: u64 = 4294967295;

pub const ICH_MISR_EOI: i32 = 1;

pub const ICH_MISR_U: i32 = 2;

pub const ICH_VMCR_ACK_CTL_MASK: i32 = 4;

pub const ICH_VMCR_ACK_CTL_SHIFT: i32 = 2;

pub const ICH_VMCR_BPR0_MASK: i32 = 14680064;

pub const ICH_VMCR_BPR0_SHIFT: i32 = 21;

pub const ICH_VMCR_BPR1_MASK: i32 = 1835008;

pub const ICH_VMCR_BPR1_SHIFT: i32 = 18;

pub const ICH_VMCR_CBPR_MASK: i32 = 16;

pub const ICH_VMCR_CBPR_SHIFT: i32 = 4;

pub const ICH_VMCR_ENG0_MASK: i32 = 1;

pub const ICH_VMCR_ENG0_SHIFT: i32 = 0;

pub const ICH_VMCR_ENG1_MASK: i32 = 2;

pub const ICH_VMCR_ENG1_SHIFT: i32 = 1;

pub const ICH_VMCR_EOIM_MASK: i32 = 512;

pub const ICH_VMCR_EOIM_SHIFT: i32 = 9;

pub const ICH_VMCR_FIQ_EN_MASK: i32 = 8;

pub const ICH_VMCR_FIQ_EN_SHIFT: i32 = 3;

pub const ICH_VMCR_PMR_MASK: crate::ctypes::c_ulong = 4278190080;

pub const ICH_VMCR_PMR_SHIFT: i32 = 24;

pub const ICH_VTR_A3V_MASK: i32 = 2097152;

pub const ICH_VTR_A3V_SHIFT: i32 = 21;

pub const ICH_VTR_ID_BITS_MASK: i32 = 58720256;

pub const ICH_VTR_ID_BITS_SHIFT: i32 = 23;

pub const ICH_VTR_PRI_BITS_MASK: i32 = -536870912;

pub const ICH_VTR_PRI_BITS_SHIFT: i32 = 29;

pub const ICH_VTR_SEIS_MASK: i32 = 4194304;

pub const ICH_VTR_SEIS_SHIFT: i32 = 22;

pub const ICH_VTR_TDS_MASK: i32 = 524288;

pub const ICH_VTR_TDS_SHIFT: i32 = 19;

pub const ID_AA64MMFR0_EL1_PARANGE_MAX: crate::ctypes::c_ulong = 5;

pub const ID_AA64MMFR0_EL1_TGRAN16_SUPPORTED_MAX: i32 = 15;

pub const ID_AA64MMFR0_EL1_TGRAN16_SUPPORTED_MIN: i32 = 1;

pub const ID_AA64MMFR0_EL1_TGRAN4_SUPPORTED_MAX: i32 = 7;

pub const ID_AA64MMFR0_EL1_TGRAN4_SUPPORTED_MIN: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN64_SUPPORTED_MAX: i32 = 7;

pub const ID_AA64MMFR0_EL1_TGRAN64_SUPPORTED_MIN: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SHIFT: i32 = 40;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SUPPORTED_DEFAULT: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SUPPORTED_MAX: i32 = 7;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SUPPORTED_MIN: i32 = 2;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SUPPORTED_NONE: i32 = 1;

pub const ID_AA64MMFR0_EL1_TGRAN_SHIFT: i32 = 28;

pub const ID_AA64MMFR0_EL1_TGRAN_SUPPORTED_MAX: i32 = 7;

pub const ID_AA64MMFR0_EL1_TGRAN_SUPPORTED_MIN: i32 = 0;

pub const ID_AA64PFR0_EL1_ELx_32BIT_64BIT: i32 = 2;

pub const ID_AA64PFR0_EL1_ELx_64BIT_ONLY: i32 = 1;

pub const ID_DFR0_PERFMON_8_0: i32 = 3;

pub const ID_DFR0_PERFMON_8_4: i32 = 5;

pub const ID_DFR0_PERFMON_8_5: i32 = 6;

pub const INIT_PSTATE_EL1: i32 = 965;

pub const INIT_PSTATE_EL2: i32 = 969;

pub const INIT_SCTLR_EL1_MMU_OFF: crate::ctypes::c_ulong = 810551296;

pub const INIT_SCTLR_EL1_MMU_ON: crate::ctypes::c_ulong = 144115326403270941;

pub const INIT_SCTLR_EL2_MMU_OFF: crate::ctypes::c_ulong = 818219056;

pub const INIT_SCTLR_EL2_MMU_ON: crate::ctypes::c_ulong = 138259798077;

pub const KERNEL_GCR_EL1: crate::ctypes::c_ulong = 131071;

pub const KERNEL_GCR_EL1_EXCL: crate::ctypes::c_ulong = 65535;

pub const KERNEL_HWCAP_AFP: i32 = 84;

pub const KERNEL_HWCAP_BF16: i32 = 78;

pub const KERNEL_HWCAP_BTI: i32 = 81;

pub const KERNEL_HWCAP_DCPODP: i32 = 64;

pub const KERNEL_HWCAP_DGH: i32 = 79;

pub const KERNEL_HWCAP_EBF16: i32 = 96;

pub const KERNEL_HWCAP_ECV: i32 = 83;

pub const KERNEL_HWCAP_FLAGM2: i32 = 71;

pub const KERNEL_HWCAP_FRINT: i32 = 72;

pub const KERNEL_HWCAP_I8MM: i32 = 77;

pub const KERNEL_HWCAP_MTE3: i32 = 86;

pub const KERNEL_HWCAP_MTE: i32 = 82;

pub const KERNEL_HWCAP_RNG: i32 = 80;

pub const KERNEL_HWCAP_RPRES: i32 = 85;

pub const KERNEL_HWCAP_SME: i32 = 87;

pub const KERNEL_HWCAP_SME_B16F32: i32 = 92;

pub const KERNEL_HWCAP_SME_F16F32: i32 = 91;

pub const KERNEL_HWCAP_SME_F32F32: i32 = 93;

pub const KERNEL_HWCAP_SME_F64F64: i32 = 89;

pub const KERNEL_HWCAP_SME_FA64: i32 = 94;

pub const KERNEL_HWCAP_SME_I16I64: i32 = 88;

pub const KERNEL_HWCAP_SME_I8I32: i32 = 90;

pub const KERNEL_HWCAP_SVE2: i32 = 65;

pub const KERNEL_HWCAP_SVEAES: i32 = 66;

pub const KERNEL_HWCAP_SVEBF16: i32 = 76;

pub const KERNEL_HWCAP_SVEBITPERM: i32 = 68;

pub const KERNEL_HWCAP_SVEF32MM: i32 = 74;

pub const KERNEL_HWCAP_SVEF64MM: i32 = 75;

pub const KERNEL_HWCAP_SVEI8MM: i32 = 73;

pub const KERNEL_HWCAP_SVEPMULL: i32 = 67;

pub const KERNEL_HWCAP_SVESHA3: i32 = 69;

pub const KERNEL_HWCAP_SVESM4: i32 = 70;

pub const KERNEL_HWCAP_SVE_EBF16: i32 = 97;

pub const KERNEL_HWCAP_WFXT: i32 = 95;

pub const MAX_CPU_FEATURES: i32 = 128;

pub const MICROSOFT_CPU_PART_AZURE_COBALT_100: i32 = 3401;

pub const MIDR_APPLE_M1_FIRESTORM_MAX: u32 = 1628373648;

pub const MIDR_APPLE_M1_FIRESTORM_PRO: u32 = 1628373584;

pub const MIDR_APPLE_M1_ICESTORM_MAX: u32 = 1628373632;

pub const MIDR_APPLE_M1_ICESTORM_PRO: u32 = 1628373568;

pub const MIDR_CORTEX_A715: u32 = 1091556560;

pub const MIDR_CORTEX_A720: u32 = 1091557392;

pub const MIDR_CORTEX_A725: u32 = 1091557488;

pub const MIDR_CORTEX_A76AE: u32 = 1091555552;

pub const MIDR_CORTEX_X1C: u32 = 1091556544;

pub const MIDR_CORTEX_X3: u32 = 1091556576;

pub const MIDR_CORTEX_X4: u32 = 1091557408;

pub const MIDR_CORTEX_X925: u32 = 1091557456;

pub const MIDR_CPU_MODEL_MASK: u32 = 4279238640;

pub const MIDR_HISI_HIP09: u32 = 1208995872;

pub const MIDR_IMPLEMENTOR_MASK: u32 = 4278190080;

pub const MIDR_MICROSOFT_AZURE_COBALT_100: u32 = 1829754000;

pub const MIDR_NEOVERSE_N3: u32 = 1091557600;

pub const MIDR_NEOVERSE_V2: u32 = 1091556592;

pub const MIDR_NEOVERSE_V3: u32 = 1091557440;

pub const MIDR_NEOVERSE_V3AE: u32 = 1091557424;

pub const MIDR_OCTX2_95XX: u32 = 1125059376;

pub const MIDR_OCTX2_95XXMM: u32 = 1125059408;

pub const MIDR_OCTX2_95XXN: u32 = 1125059392;

pub const MIDR_OCTX2_95XXO: u32 = 1125059424;

pub const MIDR_OCTX2_96XX: u32 = 1125059360;

pub const MIDR_OCTX2_98XX: u32 = 1125059344;

pub const MIDR_QCOM_KRYO_3XX_GOLD: u32 = 1359970336;

pub const MTE_CTRL_GCR_USER_EXCL_MASK: i32 = 65535;

pub const MTE_CTRL_GCR_USER_EXCL_SHIFT: i32 = 0;

pub const MTE_CTRL_TCF_ASYMM: crate::ctypes::c_ulong = 262144;

pub const MTE_CTRL_TCF_ASYNC: crate::ctypes::c_ulong = 131072;

pub const MTE_CTRL_TCF_SYNC: crate::ctypes::c_ulong = 65536;

pub const QCOM_CPU_PART_KRYO_3XX_GOLD: i32 = 2050;

pub const SCTLR_ELx_EIS: crate::ctypes::c_ulong = 4194304;

pub const SCTLR_ELx_ENIA_SHIFT: i32 = 31;

pub const SCTLR_ELx_ENTP2: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLR_ELx_EOS: crate::ctypes::c_ulong = 2048;

pub const SCTLR_ELx_LSMAOE: crate::ctypes::c_ulong = 536870912;

pub const SCTLR_ELx_TSCXT: crate::ctypes::c_ulong = 1048576;

pub const SCTLR_ELx_nTLSMD: crate::ctypes::c_ulong = 268435456;

pub const SCTLR_USER_MASK: crate::ctypes::c_ulong = 827989172224;

pub const SYS_CNTPCTSS_EL0: i32 = 1826976;

pub const SYS_CNTVCTSS_EL0: i32 = 1827008;

pub const SYS_HAFGRTR_EL2: i32 = 1847744;

pub const SYS_HDFGRTR_EL2: i32 = 1847680;

pub const SYS_HDFGWTR_EL2: i32 = 1847712;

pub const SYS_HFGITR_EL2: i32 = 1839552;

pub const SYS_HFGRTR_EL2: i32 = 1839488;

pub const SYS_HFGWTR_EL2: i32 = 1839520;

pub const SYS_OSLAR_OSLK: crate::ctypes::c_ulong = 1;

pub const SYS_OSLSR_OSLK: crate::ctypes::c_ulong = 2;

pub const SYS_OSLSR_OSLM_IMPLEMENTED: crate::ctypes::c_ulong = 8;

pub const SYS_OSLSR_OSLM_MASK: crate::ctypes::c_ulong = 9;

pub const SYS_OSLSR_OSLM_NI: i32 = 0;

pub const SYS_PMSEVFR_EL1_RES0_8_2: u64 = 281470698458965;

pub const SYS_PMSEVFR_EL1_RES0_8_3: u64 = 281470698063701;

pub const SYS_PMSNEVFR_EL1: i32 = 1612064;

pub const SYS_SCTLR_EL2: i32 = 1839104;

pub const SYS_SVCR_SMSTART_SM_EL0: i32 = 213856;

pub const SYS_SVCR_SMSTOP_SMZA_EL0: i32 = 214624;

pub const SYS_SVCR_SMSTOP_SM_EL0: i32 = 213600;

pub const SYS_TPIDR2_EL0: i32 = 1822880;

pub const SYS_TRBBASER_EL1: i32 = 1612608;

pub const SYS_TRBIDR_EL1: i32 = 1612768;

pub const SYS_TRBLIMITR_EL1: i32 = 1612544;

pub const SYS_TRBMAR_EL1: i32 = 1612672;

pub const SYS_TRBPTR_EL1: i32 = 1612576;

pub const SYS_TRBSR_EL1: i32 = 1612640;

pub const SYS_TRBTRG_EL1: i32 = 1612736;

pub const SYS_TRFCR_EL1: i32 = 1577504;

pub const SYS_TRFCR_EL2: i32 = 1839648;

pub const TASK_SIZE_64: crate::ctypes::c_ulong = 281474976710656;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 281474976710656;

pub const TRBBASER_BASE_MASK: u64 = 4503599627370495;

pub const TRBBASER_BASE_SHIFT: i32 = 12;

pub const TRBIDR_ALIGN_MASK: crate::ctypes::c_ulong = 15;

pub const TRBIDR_ALIGN_SHIFT: i32 = 0;

pub const TRBIDR_FLAG: crate::ctypes::c_ulong = 32;

pub const TRBIDR_PROG: crate::ctypes::c_ulong = 16;

pub const TRBLIMITR_ENABLE: crate::ctypes::c_ulong = 1;

pub const TRBLIMITR_FILL_MODE_MASK: crate::ctypes::c_ulong = 3;

pub const TRBLIMITR_FILL_MODE_SHIFT: i32 = 1;

pub const TRBLIMITR_LIMIT_MASK: u64 = 4503599627370495;

pub const TRBLIMITR_LIMIT_SHIFT: i32 = 12;

pub const TRBLIMITR_NVM: crate::ctypes::c_ulong = 32;

pub const TRBLIMITR_TRIG_MODE_MASK: crate::ctypes::c_ulong = 3;

pub const TRBLIMITR_TRIG_MODE_SHIFT: i32 = 3;

pub const TRBMAR_INNER_MASK: crate::ctypes::c_ulong = 15;

pub const TRBMAR_INNER_SHIFT: i32 = 0;

pub const TRBMAR_OUTER_MASK: crate::ctypes::c_ulong = 15;

pub const TRBMAR_OUTER_SHIFT: i32 = 4;

pub const TRBMAR_SHARE_MASK: crate::ctypes::c_ulong = 3;

pub const TRBMAR_SHARE_SHIFT: i32 = 8;

pub const TRBPTR_PTR_MASK: u64 = 18446744073709551615;

pub const TRBPTR_PTR_SHIFT: i32 = 0;

pub const TRBSR_ABORT: crate::ctypes::c_ulong = 262144;

pub const TRBSR_BSC_MASK: crate::ctypes::c_ulong = 63;

pub const TRBSR_BSC_SHIFT: i32 = 0;

pub const TRBSR_EC_MASK: crate::ctypes::c_ulong = 63;

pub const TRBSR_EC_SHIFT: i32 = 26;

pub const TRBSR_FSC_MASK: crate::ctypes::c_ulong = 63;

pub const TRBSR_FSC_SHIFT: i32 = 0;

pub const TRBSR_IRQ: crate::ctypes::c_ulong = 4194304;

pub const TRBSR_MSS_MASK: crate::ctypes::c_ulong = 65535;

pub const TRBSR_MSS_SHIFT: i32 = 0;

pub const TRBSR_STOP: crate::ctypes::c_ulong = 131072;

pub const TRBSR_TRG: crate::ctypes::c_ulong = 2097152;

pub const TRBSR_WRAP: crate::ctypes::c_ulong = 1048576;

pub const TRBTRG_TRG_MASK: crate::ctypes::c_ulong = 4294967295;

pub const TRBTRG_TRG_SHIFT: i32 = 0;

pub const TRFCR_EL2_CX: crate::ctypes::c_ulong = 8;

pub const TRFCR_ELx_E0TRE: crate::ctypes::c_ulong = 1;

pub const TRFCR_ELx_ExTRE: crate::ctypes::c_ulong = 2;

pub const TRFCR_ELx_TS_GUEST_PHYSICAL: crate::ctypes::c_ulong = 64;

pub const TRFCR_ELx_TS_MASK: crate::ctypes::c_ulong = 96;

pub const TRFCR_ELx_TS_PHYSICAL: crate::ctypes::c_ulong = 96;

pub const TRFCR_ELx_TS_SHIFT: i32 = 5;

pub const TRFCR_ELx_TS_VIRTUAL: crate::ctypes::c_ulong = 32;

pub const VMALLOC_END: crate::ctypes::c_ulong = 18446739675394605056;

pub const VMALLOC_START: crate::ctypes::c_ulong = 18446603336355414016;

pub const ZA_PT_VL_INHERIT: i32 = 2;

pub const ZA_PT_VL_ONEXEC: i32 = 4;

pub const ZA_PT_ZA_OFFSET: crate::ctypes::c_ulong = 16;

pub const __NR_compat_syscalls: i32 = 451;

pub const __SWP_TYPE_SHIFT: i32 = 3;

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_IOREMAP"]
    pub fn _PAGE_IOREMAP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_at"]
    pub fn __set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_wants_old_prefaulted_pte"]
    pub fn arch_wants_old_prefaulted_pte() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_pan"]
    pub fn cpu_has_pan() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_id_aa64pfr1_mte"]
    pub fn id_aa64pfr1_mte(pfr1: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_id_aa64pfr1_sme"]
    pub fn id_aa64pfr1_sme(pfr1: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_cache"]
    pub fn ioremap_cache(addr: phys_addr_t, size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_np"]
    pub fn ioremap_np(
        offset: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_pgprot"]
    pub fn pte_pgprot(pte: pte_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_sect_supported"]
    pub fn pud_sect_supported() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpu_logical_map"]
    pub fn set_cpu_logical_map(cpu: crate::ctypes::c_uint, hwid: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_has_full_ptr_auth"]
    pub fn system_has_full_ptr_auth() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_fa64"]
    pub fn system_supports_fa64() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_sme"]
    pub fn system_supports_sme() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_tpidr2"]
    pub fn system_supports_tpidr2() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_uses_hw_pan"]
    pub fn system_uses_hw_pan() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_get_sme_vl"]
    pub fn task_get_sme_vl(task: *const task_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_get_sve_vl"]
    pub fn task_get_sve_vl(task: *const task_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_get_sve_vl_onexec"]
    pub fn task_get_sve_vl_onexec(task: *const task_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_set_sve_vl"]
    pub fn task_set_sve_vl(task: *mut task_struct, vl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_set_sve_vl_onexec"]
    pub fn task_set_sve_vl_onexec(task: *mut task_struct, vl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_get_cur_vl"]
    pub fn thread_get_cur_vl(thread: *mut thread_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_get_sme_vl"]
    pub fn thread_get_sme_vl(thread: *mut thread_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_get_sve_vl"]
    pub fn thread_get_sve_vl(thread: *mut thread_struct) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_get_vl"]
    pub fn thread_get_vl(
        thread: *mut thread_struct,
        type_: vec_type,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __read_sysreg_by_encoding(sys_id: u32_) -> u64_;
}

unsafe extern "C" {
    pub fn alloc_zeroed_user_highpage_movable(
        vma: *mut vm_area_struct,
        vaddr: crate::ctypes::c_ulong,
    ) -> *mut page;
}

unsafe extern "C" {
    pub fn compat_elf_check_arch(arg1: *const elf32_hdr) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_logical_map(cpu: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    pub fn get_arm64_ftr_reg(sys_id: u32_) -> *mut arm64_ftr_reg;
}

unsafe extern "C" {
    pub fn get_cpu_with_amu_feat() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ioremap_allowed(
        phys_addr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kvm_arm_hyp_service_available(func_id: u32_) -> bool_;
}

unsafe extern "C" {
    pub fn kvm_init_hyp_services();
}

unsafe extern "C" {
    pub fn pfn_is_map_memory(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn system_32bit_el0_cpumask() -> *const cpumask;
}

unsafe extern "C" {
    pub fn tag_clear_highpage(to: *mut page);
}

unsafe extern "C" {
    pub fn task_get_vl(
        task: *const task_struct,
        type_: vec_type,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn task_get_vl_onexec(
        task: *const task_struct,
        type_: vec_type,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn task_set_vl(
        task: *mut task_struct,
        type_: vec_type,
        vl: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn task_set_vl_onexec(
        task: *mut task_struct,
        type_: vec_type,
        vl: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn update_sctlr_el1(sctlr: u64_);
}

unsafe extern "C" {
    pub static mut arm64_mismatched_32bit_el0: static_key_false;
}

unsafe extern "C" {
    pub static mut boot_capabilities: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut cpu_hwcaps: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut id_aa64isar1_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64isar2_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64mmfr1_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64pfr0_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64pfr1_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64smfr0_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64zfr0_override: arm64_ftr_override;
}
