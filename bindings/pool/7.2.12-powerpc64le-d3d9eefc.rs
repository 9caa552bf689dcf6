// What 7.2.12-powerpc64le-d3d9eefc brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[repr(align(128))]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub preempt_count: crate::ctypes::c_int,
    pub cpu: crate::ctypes::c_uint,
    pub exit_flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub local_flags: crate::ctypes::c_ulong,
    pub slb_preload_nr: crate::ctypes::c_uchar,
    pub slb_preload_tail: crate::ctypes::c_uchar,
    pub slb_preload_esid: [u32_; 16usize],
    pub _padding_after_slb_preload_esid: [u8; 28usize],
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_mm_cid {
    pub pcpu: *mut mm_cid_pcpu,
    pub mode: crate::ctypes::c_uint,
    pub max_cids: crate::ctypes::c_uint,
    pub irq_work: irq_work,
    pub work: work_struct,
    pub lock: raw_spinlock_t,
    pub mutex: mutex,
    pub user_list: hlist_head,
    pub nr_cpus_allowed: crate::ctypes::c_uint,
    pub users: crate::ctypes::c_uint,
    pub pcpu_thrs: crate::ctypes::c_uint,
    pub update_deferred: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct ns_common {
    pub anon____ns_ref: ns_common____ns_ref,
    pub ns_type: u32_,
    pub stashed: *mut dentry,
    pub ops: *const proc_ns_operations,
    pub inum: crate::ctypes::c_uint,
    pub anon__ns_id: ns_common__ns_id,
}

#[repr(C)]
#[repr(align(128))]
pub struct ns_common____ns_ref {
    pub __ns_ref: refcount_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub local_watermark: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub protection_support: bool_,
    pub track_failcnt: bool_,
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
    pub mf_stats: memory_failure_stats,
}

#[repr(C)]
#[repr(align(128))]
pub struct uts_namespace {
    pub name: new_utsname,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub ns: ns_common,
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
}

#[repr(C)]
pub struct dev_archdata {
    pub dma_offset: dma_addr_t,
    pub iommu_table_base: *mut iommu_table,
    pub pci_data: *mut pci_dn,
    pub edev: *mut eeh_dev,
    pub iov_data: *mut crate::ctypes::c_void,
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
    pub flags: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct dyn_arch_ftrace {
    pub ool_stub: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct lru_gen_folio {
    pub max_seq: crate::ctypes::c_ulong,
    pub min_seq: [crate::ctypes::c_ulong; 2usize],
    pub timestamps: [crate::ctypes::c_ulong; 4usize],
    pub folios: [[[list_head; 3usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 3usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 4usize]; 2usize]; 1usize],
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
    pub swappiness: crate::ctypes::c_int,
    pub force_scan: bool_,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub stubs_section: crate::ctypes::c_uint,
    pub stub_count: crate::ctypes::c_uint,
    pub toc_section: crate::ctypes::c_uint,
    pub toc_fixed: bool_,
    pub tramp: crate::ctypes::c_ulong,
    pub tramp_regs: crate::ctypes::c_ulong,
    pub ool_stubs: *mut ftrace_ool_stub,
    pub ool_stub_count: crate::ctypes::c_uint,
    pub ool_stub_index: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct hrtimer_clock_base {
    pub cpu_base: *mut hrtimer_cpu_base,
    pub index: crate::ctypes::c_uint,
    pub clockid: clockid_t,
    pub seq: seqcount_raw_spinlock_t,
    pub expires_next: ktime_t,
    pub running: *mut hrtimer,
    pub active: timerqueue_linked_head,
    pub offset: ktime_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub hres_active: bool_,
    pub deferred_rearm: bool_,
    pub deferred_needs_update: bool_,
    pub hang_detected: bool_,
    pub softirq_activated: bool_,
    pub online: bool_,
    pub nr_events: crate::ctypes::c_uint,
    pub nr_retries: crate::ctypes::c_ushort,
    pub nr_hangs: crate::ctypes::c_ushort,
    pub max_hang_time: crate::ctypes::c_uint,
    pub expires_next: ktime_t,
    pub next_timer: *mut hrtimer,
    pub softirq_expires_next: ktime_t,
    pub softirq_next_timer: *mut hrtimer,
    pub deferred_expires_next: ktime_t,
    pub clock_base: [hrtimer_clock_base; 8usize],
    pub csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_cid_pcpu {
    pub cid: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct srcu_data {
    pub srcu_ctrs: [srcu_ctr; 2usize],
    pub srcu_reader_flavor: crate::ctypes::c_int,
    pub _padding_after_srcu_reader_flavor: __BindgenOpaqueArray<[u8; 92usize]>,
    pub lock: raw_spinlock_t,
    pub srcu_cblist: rcu_segcblist,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_cblist_invoking: bool_,
    pub delay_work: timer_list,
    pub work: work_struct,
    pub srcu_barrier_head: callback_head,
    pub srcu_ec_head: callback_head,
    pub srcu_ec_state: crate::ctypes::c_int,
    pub mynode: *mut srcu_node,
    pub grpmask: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub ssp: *mut srcu_struct,
}

#[repr(C)]
pub struct ppc64_tlb_batch {
    pub index: crate::ctypes::c_ulong,
    pub mm: *mut mm_struct,
    pub pte: [real_pte_t; 192usize],
    pub vpn: [crate::ctypes::c_ulong; 192usize],
    pub psize: crate::ctypes::c_uint,
    pub ssize: crate::ctypes::c_int,
}

pub const CPU_FTRS_POSSIBLE: crate::ctypes::c_ulong = 18009913747812743;

pub const CPU_FTRS_POWER11: crate::ctypes::c_ulong = 16889510258258309;

pub const CPU_FTR_P11_PVR: crate::ctypes::c_ulong = 9007199254740992;

pub const FORK_PREEMPT_COUNT: crate::ctypes::c_ulong = 2;

pub const H_ADD_LOGICAL_LAN_BUFFERS: i32 = 584;

pub const H_GUEST_CAP_POWER11: crate::ctypes::c_ulong = 1152921504606846976;

pub const H_GUEST_FLAGS_HOST_WIDE: crate::ctypes::c_ulong = 4611686018427387904;

pub const H_HTM: i32 = 1112;

pub const H_HTM_FLAGS_HARDWARE_TARGET: crate::ctypes::c_ulong = 9223372036854775808;

pub const H_HTM_FLAGS_LOGICAL_TARGET: crate::ctypes::c_ulong = 4611686018427387904;

pub const H_HTM_FLAGS_NOWRAP: crate::ctypes::c_ulong = 1152921504606846976;

pub const H_HTM_FLAGS_PROCID_TARGET: crate::ctypes::c_ulong = 2305843009213693952;

pub const H_HTM_OP_CAPABILITIES: i32 = 1;

pub const H_HTM_OP_CONFIGURE: i32 = 4;

pub const H_HTM_OP_DECONFIGURE: i32 = 7;

pub const H_HTM_OP_DUMP_DATA: i32 = 9;

pub const H_HTM_OP_DUMP_DETAILS: i32 = 8;

pub const H_HTM_OP_DUMP_SYSMEM_CONF: i32 = 10;

pub const H_HTM_OP_DUMP_SYSPROC_CONF: i32 = 11;

pub const H_HTM_OP_SETUP: i32 = 3;

pub const H_HTM_OP_SHIFT: i32 = 48;

pub const H_HTM_OP_START: i32 = 5;

pub const H_HTM_OP_STATUS: i32 = 2;

pub const H_HTM_OP_STOP: i32 = 6;

pub const H_HTM_TYPE_CORE: i32 = 2;

pub const H_HTM_TYPE_GLOBAL: i32 = 255;

pub const H_HTM_TYPE_LLAT: i32 = 3;

pub const H_HTM_TYPE_NEST: i32 = 1;

pub const H_HTM_TYPE_SHIFT: i32 = 32;

pub const H_PKS_UNWRAP_OBJECT: i32 = 1172;

pub const H_PKS_WRAP_OBJECT: i32 = 1168;

pub const MAX_HCALL_OPCODE: i32 = 1172;

pub const PREEMPT_DISABLED: crate::ctypes::c_ulong = 1;

pub const PVR_ARCH_INVALID: u32 = 4294967295;

pub const RQ_nr_pinned: i32 = 6192;

pub const TIF_NEED_RESCHED_LAZY: i32 = 9;

pub const TIF_RSEQ: i32 = 13;

pub const TIF_SYSCALL_RET: i32 = 21;

pub const VMX_COPY_THRESHOLD: i32 = 3328;

pub const _HPAGE_CHG_MASK: crate::ctypes::c_ulong = 5908722711110088640;

pub const _PAGE_CHG_MASK: crate::ctypes::c_ulong = 5908722711110088640;

pub const _TIF_NEED_RESCHED_LAZY: i32 = 512;

pub const _TIF_RSEQ: i32 = 8192;

pub const _TIF_USER_WORK_MASK: i32 = 25198;

unsafe extern "C" {
    #[link_name = "kmod_shim___pmdp_test_and_clear_young"]
    pub fn __pmdp_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_test_and_clear_young"]
    pub fn __ptep_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pudp_test_and_clear_young"]
    pub fn __pudp_test_and_clear_young(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mask_user_address_32"]
    pub fn mask_user_address_32(
        ptr: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mask_user_address_fallback"]
    pub fn mask_user_address_fallback(
        ptr: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mask_user_address_isel"]
    pub fn mask_user_address_isel(
        ptr: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mask_user_address_simple"]
    pub fn mask_user_address_simple(
        ptr: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_user_accessible_page"]
    pub fn pmd_user_accessible_page(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmd: pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_flush_young"]
    pub fn pmdp_clear_flush_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_user_accessible_page"]
    pub fn pte_user_accessible_page(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pte: pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_user_accessible_page"]
    pub fn pud_user_accessible_page(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pud: pud_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_will_use_vmx"]
    pub fn will_use_vmx(n: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn __copy_tofrom_user_base(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __copy_tofrom_user_power7_vmx(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cpu_coregroup_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    pub fn cpu_die_id(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_die_mask(cpu: crate::ctypes::c_int) -> *const cpumask;
}

unsafe extern "C" {
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn pudp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> bool_;
}

#[repr(C)]
#[repr(align(128))]
pub struct k_itimer {
    pub t_hash: hlist_node,
    pub list: hlist_node,
    pub it_id: timer_t,
    pub it_clock: clockid_t,
    pub it_sigev_notify: crate::ctypes::c_int,
    pub it_pid_type: pid_type,
    pub it_signal: *mut signal_struct,
    pub kclock: *mut k_clock,
    pub it_lock: spinlock_t,
    pub it_status: crate::ctypes::c_int,
    pub it_sig_periodic: bool_,
    pub it_overrun: s64,
    pub it_overrun_last: s64,
    pub it_signal_seq: crate::ctypes::c_uint,
    pub it_sigqueue_seq: crate::ctypes::c_uint,
    pub it_interval: ktime_t,
    pub ignored_list: hlist_node,
    pub anon__it_pid: k_itimer__it_pid,
    pub sigq: sigqueue,
    pub rcuref: rcuref_t,
    pub it: k_itimer__it,
    pub rcu: callback_head,
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
    pub s_passive: refcount_t,
    pub s_active: atomic_t,
    pub s_security: *mut crate::ctypes::c_void,
    pub s_xattr: *const *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_head,
    pub s_roots_lock: spinlock_t,
    pub s_mounts: *mut mount,
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
    pub s_d_flags: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub __s_d_op: *const dentry_operations,
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 100usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

pub const BALLOON_DEFLATE: vm_event_item = 87;

pub const BALLOON_INFLATE: vm_event_item = 86;

pub const BALLOON_MIGRATE: vm_event_item = 88;

pub const CMA_ALLOC_FAIL: vm_event_item = 56;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 55;

pub const COMPACTFAIL: vm_event_item = 48;

pub const COMPACTFREE_SCANNED: vm_event_item = 45;

pub const COMPACTISOLATED: vm_event_item = 46;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 44;

pub const COMPACTSTALL: vm_event_item = 47;

pub const COMPACTSUCCESS: vm_event_item = 49;

pub const DROP_PAGECACHE: vm_event_item = 31;

pub const DROP_SLAB: vm_event_item = 32;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 53;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 54;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 52;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 51;

pub const KCOMPACTD_WAKE: vm_event_item = 50;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 28;

pub const KSWAPD_INODESTEAL: vm_event_item = 26;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 27;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 98;

pub const NUMA_HINT_FAULTS: vm_event_item = 36;

pub const NUMA_HINT_FAULTS_LOCAL: vm_event_item = 37;

pub const NUMA_HUGE_PTE_UPDATES: vm_event_item = 35;

pub const NUMA_PAGE_MIGRATE: vm_event_item = 38;

pub const NUMA_PTE_UPDATES: vm_event_item = 34;

pub const OOM_KILL: vm_event_item = 33;

pub const PAGEOUTRUN: vm_event_item = 29;

pub const PGINODESTEAL: vm_event_item = 24;

pub const PGMIGRATE_FAIL: vm_event_item = 40;

pub const PGMIGRATE_SUCCESS: vm_event_item = 39;

pub const PGREUSE: vm_event_item = 20;

pub const PGROTATED: vm_event_item = 30;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 21;

pub const PGSCAN_ZONE_RECLAIM_FAILED: vm_event_item = 23;

pub const PGSCAN_ZONE_RECLAIM_SUCCESS: vm_event_item = 22;

pub const SLABS_SCANNED: vm_event_item = 25;

pub const SWAP_RA: vm_event_item = 89;

pub const SWAP_RA_HIT: vm_event_item = 90;

pub const SWPIN_ZERO: vm_event_item = 91;

pub const SWPOUT_ZERO: vm_event_item = 92;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 67;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 68;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 75;

pub const THP_FAULT_ALLOC: vm_event_item = 64;

pub const THP_FAULT_FALLBACK: vm_event_item = 65;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 66;

pub const THP_FILE_ALLOC: vm_event_item = 69;

pub const THP_FILE_FALLBACK: vm_event_item = 70;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 71;

pub const THP_FILE_MAPPED: vm_event_item = 72;

pub const THP_MIGRATION_FAIL: vm_event_item = 42;

pub const THP_MIGRATION_SPLIT: vm_event_item = 43;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 41;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 78;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 80;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 79;

pub const THP_SPLIT_PAGE: vm_event_item = 73;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 74;

pub const THP_SPLIT_PMD: vm_event_item = 77;

pub const THP_SPLIT_PUD: vm_event_item = 81;

pub const THP_SWPOUT: vm_event_item = 84;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 85;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 76;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 82;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 83;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 62;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 57;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 60;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 61;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 59;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 58;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 63;

pub const ZSWPWB: vm_event_item = 97;

unsafe extern "C" {
    pub fn get_boot_tb() -> u64_;
}

unsafe extern "C" {
    pub fn ioremap_prot(
        phys_addr: phys_addr_t,
        size: usize,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[repr(align(128))]
pub struct list_lru_node {
    pub lru: list_lru_one,
    pub nr_items: atomic_long_t,
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
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u32_,
    pub subtree_ss_mask: u32_,
    pub old_subtree_control: u32_,
    pub old_subtree_ss_mask: u32_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_base_cpu: *mut cgroup_rstat_base_cpu,
    pub _pad_: cacheline_padding,
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
    pub scx_sched: *mut scx_sched,
    pub anon____empty_ancestors: cgroup____empty_ancestors,
}

#[repr(C)]
#[repr(align(128))]
pub struct cgroup_namespace {
    pub ns: ns_common,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub root_cset: *mut css_set,
}

#[repr(C)]
#[repr(align(128))]
pub struct cgroup_root {
    pub kf_root: *mut kernfs_root,
    pub subsys_mask: crate::ctypes::c_uint,
    pub hierarchy_id: crate::ctypes::c_int,
    pub root_list: list_head,
    pub rcu: callback_head,
    pub nr_cgrps: atomic_t,
    pub flags: crate::ctypes::c_uint,
    pub release_agent_path: [crate::ctypes::c_char; 4096usize],
    pub name: [crate::ctypes::c_char; 64usize],
    pub cgrp: cgroup,
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 72usize]>,
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
    pub segment_cma: [*mut page; 16usize],
    pub control_pages: list_head,
    pub dest_pages: list_head,
    pub unusable_pages: list_head,
    pub control_page: crate::ctypes::c_ulong,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub arch: kimage_arch,
    pub hp_action: crate::ctypes::c_int,
    pub elfcorehdr_index: crate::ctypes::c_int,
    pub elfcorehdr_updated: bool_,
    pub kho: kimage__kho,
    pub elf_headers: *mut crate::ctypes::c_void,
    pub elf_headers_sz: crate::ctypes::c_ulong,
    pub elf_load_addr: crate::ctypes::c_ulong,
    pub dm_crypt_keys_addr: crate::ctypes::c_ulong,
    pub dm_crypt_keys_sz: crate::ctypes::c_ulong,
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
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn no_cma(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<4usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_no_cma(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<4usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn no_cma_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_no_cma_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
}

pub const CRASH_ALIGN: crate::ctypes::c_ulong = 4096;

pub const NS_GET_ID: crate::ctypes::c_ulong = 1074312973;

pub const NS_GET_MNTNS_ID: crate::ctypes::c_ulong = 1074312965;

pub const NS_GET_NSTYPE: u32 = 536917763;

pub const NS_GET_OWNER_UID: u32 = 536917764;

pub const NS_GET_PARENT: u32 = 536917762;

pub const NS_GET_PID_FROM_PIDNS: crate::ctypes::c_ulong = 1074050822;

pub const NS_GET_PID_IN_PIDNS: crate::ctypes::c_ulong = 1074050824;

pub const NS_GET_TGID_FROM_PIDNS: crate::ctypes::c_ulong = 1074050823;

pub const NS_GET_TGID_IN_PIDNS: crate::ctypes::c_ulong = 1074050825;

pub const NS_GET_USERNS: u32 = 536917761;

pub const NS_MNT_GET_INFO: crate::ctypes::c_ulong = 1074837258;

pub const NS_MNT_GET_NEXT: crate::ctypes::c_ulong = 1074837259;

pub const NS_MNT_GET_PREV: crate::ctypes::c_ulong = 1074837260;

unsafe extern "C" {
    #[link_name = "kmod_shim_htm_call"]
    pub fn htm_call(
        flags: crate::ctypes::c_ulong,
        target: crate::ctypes::c_ulong,
        operation: crate::ctypes::c_ulong,
        param1: crate::ctypes::c_ulong,
        param2: crate::ctypes::c_ulong,
        param3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_htm_hcall_wrapper"]
    pub fn htm_hcall_wrapper(
        flags: crate::ctypes::c_ulong,
        nodeindex: crate::ctypes::c_ulong,
        nodalchipindex: crate::ctypes::c_ulong,
        coreindexonchip: crate::ctypes::c_ulong,
        type_: crate::ctypes::c_ulong,
        htm_op: crate::ctypes::c_ulong,
        param1: crate::ctypes::c_ulong,
        param2: crate::ctypes::c_ulong,
        param3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_hibernation_mode_is_suspend"]
    pub fn pm_hibernation_mode_is_suspend() -> bool_;
}

unsafe extern "C" {
    pub fn arch_reserve_crashkernel();
}

unsafe extern "C" {
    pub fn kdump_cma_reserve();
}

#[repr(C)]
#[repr(align(128))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_private_id,
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
    pub memory_events: [atomic_long_t; 10usize],
    pub memory_events_local: [atomic_long_t; 10usize],
    pub kmem_stat: atomic_t,
    pub socket_pressure: u64_,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub _padding_after_cgwb_list: [u8; 32usize],
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
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
    pub objcg: *mut obj_cgroup,
    pub orig_objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub slab_reclaimable: atomic_t,
    pub slab_unreclaimable: atomic_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct mm_struct {
    pub anon__mm_count: mm_struct__mm_count,
    pub flexible_array: __IncompleteArrayField<crate::ctypes::c_char>,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 80usize],
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
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub mm_id: mm_id_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub vm_lock_seq: crate::ctypes::c_uint,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub swap_readahead_info: atomic_long_t,
    pub vm_policy: *mut mempolicy,
    pub numab_state: *mut vma_numab_state,
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct ftrace_ool_stub {
    pub ftrace_op: *mut ftrace_ops,
    pub insn: [u32_; 4usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 98usize],
}

#[repr(C)]
pub struct vm_operations_struct {
    pub open: ::core::option::Option<unsafe extern "C" fn(vma: *mut vm_area_struct)>,
    pub close: ::core::option::Option<unsafe extern "C" fn(vma: *mut vm_area_struct)>,
    pub mapped: ::core::option::Option<
        unsafe extern "C" fn(
            start: crate::ctypes::c_ulong,
            end: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            file: *const file,
            vm_private_data: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub may_split: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mremap: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> crate::ctypes::c_int,
    >,
    pub mprotect: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            start: crate::ctypes::c_ulong,
            end: crate::ctypes::c_ulong,
            newflags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub fault: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub huge_fault: ::core::option::Option<
        unsafe extern "C" fn(
            vmf: *mut vm_fault,
            order: crate::ctypes::c_uint,
        ) -> vm_fault_t,
    >,
    pub map_pages: ::core::option::Option<
        unsafe extern "C" fn(
            vmf: *mut vm_fault,
            start_pgoff: crate::ctypes::c_ulong,
            end_pgoff: crate::ctypes::c_ulong,
        ) -> vm_fault_t,
    >,
    pub pagesize: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> crate::ctypes::c_ulong,
    >,
    pub page_mkwrite: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub pfn_mkwrite: ::core::option::Option<
        unsafe extern "C" fn(vmf: *mut vm_fault) -> vm_fault_t,
    >,
    pub access: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
            buf: *mut crate::ctypes::c_void,
            len: crate::ctypes::c_int,
            write: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub name: ::core::option::Option<
        unsafe extern "C" fn(vma: *mut vm_area_struct) -> *const crate::ctypes::c_char,
    >,
    pub set_policy: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            new: *mut mempolicy,
        ) -> crate::ctypes::c_int,
    >,
    pub get_policy: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
            ilx: *mut crate::ctypes::c_ulong,
        ) -> *mut mempolicy,
    >,
    pub uffd_ops: *const vm_uffd_ops,
}

pub const AT_VECTOR_SIZE: i32 = 80;

pub const DIRECT_MAP_PHYSMEM_END: u64 = 2251799813685247;

pub const MM_CID_STATIC_SIZE: crate::ctypes::c_ulong = 512;

pub const PAGE_BLOCK_MAX_ORDER: i32 = 12;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 30066139427;

pub const VM_SAO: crate::ctypes::c_ulong = 16777216;

unsafe extern "C" {
    #[link_name = "kmod_shim_THP_ORDERS_ALL_SPECIAL_DAX"]
    pub fn THP_ORDERS_ALL_SPECIAL_DAX() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_user_pkey_access"]
    pub fn arch_set_user_pkey_access(
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pkey_to_vmflag_bits"]
    pub fn pkey_to_vmflag_bits(pkey: u16_) -> vm_flags_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmflag_to_pte_pkey_bits"]
    pub fn vmflag_to_pte_pkey_bits(vm_flags: vm_flags_t) -> u64_;
}

unsafe extern "C" {
    pub fn __arch_set_user_pkey_access(
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_inittext: [ftrace_ool_stub; 0usize];
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_inittext_count: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_text: [ftrace_ool_stub; 0usize];
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_text_count: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_text_end: [ftrace_ool_stub; 0usize];
}

unsafe extern "C" {
    pub static mut ftrace_ool_stub_text_end_count: crate::ctypes::c_uint;
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
    pub max_slice: u64_,
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
    pub vprot: u64_,
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
    pub lazy_mmu_state: lazy_mmu_state,
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
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    in_nf_duplicate: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1

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
    pub set_next_coupled: ::core::option::Option<
        unsafe extern "C" fn(cycles: u64_, arg1: *mut clock_event_device),
    >,
    pub next_event: ktime_t,
    pub max_delta_ns: u64_,
    pub min_delta_ns: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub state_use_accessors: clock_event_state,
    pub features: crate::ctypes::c_uint,
    pub cs_id: clocksource_ids,
    pub next_event_forced: crate::ctypes::c_uint,
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
pub struct ipc_namespace {
    pub ids: [ipc_ids; 3usize],
    pub sem_ctls: [crate::ctypes::c_int; 4usize],
    pub used_sems: crate::ctypes::c_int,
    pub msg_ctlmax: crate::ctypes::c_uint,
    pub msg_ctlmnb: crate::ctypes::c_uint,
    pub msg_ctlmni: crate::ctypes::c_uint,
    pub percpu_msg_bytes: percpu_counter,
    pub percpu_msg_hdrs: percpu_counter,
    pub shm_ctlmax: usize,
    pub shm_ctlall: usize,
    pub shm_tot: crate::ctypes::c_ulong,
    pub shm_ctlmni: crate::ctypes::c_int,
    pub shm_rmid_forced: crate::ctypes::c_int,
    pub ipcns_nb: notifier_block,
    pub mq_mnt: *mut vfsmount,
    pub mq_queues_count: crate::ctypes::c_uint,
    pub mq_queues_max: crate::ctypes::c_uint,
    pub mq_msg_max: crate::ctypes::c_uint,
    pub mq_msgsize_max: crate::ctypes::c_uint,
    pub mq_msg_default: crate::ctypes::c_uint,
    pub mq_msgsize_default: crate::ctypes::c_uint,
    pub mq_set: ctl_table_set,
    pub mq_sysctls: *mut ctl_table_header,
    pub ipc_set: ctl_table_set,
    pub ipc_sysctls: *mut ctl_table_header,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub mnt_llist: llist_node,
    pub ns: ns_common,
}

#[repr(C)]
#[repr(align(128))]
pub struct pid_namespace {
    pub idr: idr,
    pub rcu: callback_head,
    pub pid_allocated: crate::ctypes::c_uint,
    pub memfd_noexec_scope: crate::ctypes::c_int,
    pub set: ctl_table_set,
    pub sysctls: *mut ctl_table_header,
    pub child_reaper: *mut task_struct,
    pub pid_cachep: *mut kmem_cache,
    pub level: crate::ctypes::c_uint,
    pub pid_max: crate::ctypes::c_int,
    pub parent: *mut pid_namespace,
    pub bacct: *mut fs_pin,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub reboot: crate::ctypes::c_int,
    pub ns: ns_common,
    pub work: work_struct,
}

#[repr(C)]
#[repr(align(128))]
pub struct sched_cache_group {
    pub pcpu_sched: *mut sched_cache_time,
    pub lock: raw_spinlock_t,
    pub epoch: crate::ctypes::c_ulong,
    pub nr_running_avg: u64_,
    pub next_scan: crate::ctypes::c_ulong,
    pub footprint: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub rcu: callback_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct time_namespace {
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub ns: ns_common,
    pub offsets: timens_offsets,
    pub vvar_page: *mut page,
    pub frozen_offsets: bool_,
}

#[repr(C)]
#[repr(align(128))]
pub struct user_namespace {
    pub uid_map: uid_gid_map,
    pub gid_map: uid_gid_map,
    pub projid_map: uid_gid_map,
    pub parent: *mut user_namespace,
    pub level: crate::ctypes::c_int,
    pub owner: kuid_t,
    pub group: kgid_t,
    pub ns: ns_common,
    pub flags: crate::ctypes::c_ulong,
    pub parent_could_setfcap: bool_,
    pub keyring_name_list: list_head,
    pub user_keyring_register: *mut key,
    pub keyring_sem: rw_semaphore,
    pub persistent_keyring_register: *mut key,
    pub work: work_struct,
    pub set: ctl_table_set,
    pub sysctls: *mut ctl_table_header,
    pub ucounts: *mut ucounts,
    pub ucount_max: [crate::ctypes::c_long; 12usize],
    pub rlimit_max: [crate::ctypes::c_long; 4usize],
    pub binfmt_misc: *mut binfmt_misc,
}

pub const arch_task_struct_size: crate::ctypes::c_ulong = 5504;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_domain__iova_cookie__handler {
    pub handler: iommu_fault_handler_t,
    pub handler_token: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_domain__iova_cookie__mm {
    pub mm: *mut mm_struct,
    pub users: crate::ctypes::c_int,
    pub next: list_head,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_iotlb_gather__pgsize__pt {
    pub leaf_levels_bitmap: u8_,
    pub table_levels_bitmap: u8_,
}

#[repr(C)]
#[repr(align(128))]
pub struct dentry_operations {
    pub d_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *const qstr,
            arg3: *mut dentry,
            arg4: crate::ctypes::c_uint,
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
    pub d_unalias_trylock: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry) -> bool_,
    >,
    pub d_unalias_unlock: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry),
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
        ) -> *mut dentry,
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
            inode: *mut inode,
            type_: fs_update_time,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub sync_lazytime: ::core::option::Option<unsafe extern "C" fn(inode: *mut inode)>,
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
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_get: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub get_offset_ctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> *mut offset_ctx,
    >,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_hash_bucket {
    pub list: hlist_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx {
    pub anon__flags: io_ring_ctx__flags,
    pub anon__uring_lock: io_ring_ctx__uring_lock,
    pub anon__cqe_cached: io_ring_ctx__cqe_cached,
    pub anon__rings_rcu: io_ring_ctx__rings_rcu,
    pub anon__timeout_lock: io_ring_ctx__timeout_lock,
    pub completion_lock: spinlock_t,
    pub cq_overflow_list: list_head,
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
    pub zcrx_ctxs: xarray,
    pub hpage_acct: xarray,
    pub pers_next: u32_,
    pub personalities: xarray,
    pub hash_map: *mut io_wq_hash,
    pub user: *mut user_struct,
    pub mm_account: *mut mm_struct,
    pub tctx_list: list_head,
    pub tctx_lock: mutex,
    pub exit_work: work_struct,
    pub ref_comp: completion,
    pub iowq_limits: [u32_; 2usize],
    pub poll_wq_task_work: callback_head,
    pub defer_list: list_head,
    pub nr_drained: crate::ctypes::c_uint,
    pub nr_req_allocated: crate::ctypes::c_uint,
    pub napi_list: list_head,
    pub napi_lock: spinlock_t,
    pub napi_busy_poll_dt: ktime_t,
    pub napi_prefer_busy_poll: bool_,
    pub napi_track_mode: u8_,
    pub napi_ht: [hlist_head; 16usize],
    pub bpf_ops: *mut io_uring_bpf_ops,
    pub mmap_lock: mutex,
    pub sq_region: io_mapped_region,
    pub ring_region: io_mapped_region,
    pub param_region: io_mapped_region,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__cqe_cached {
    pub cqe_cached: *mut io_uring_cqe,
    pub cqe_sentinel: *mut io_uring_cqe,
    pub cached_cq_tail: crate::ctypes::c_uint,
    pub cq_entries: crate::ctypes::c_uint,
    pub io_ev_fd: *mut io_ev_fd,
    pub cq_wait_arg: *mut crate::ctypes::c_void,
    pub cq_wait_size: usize,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__flags {
    pub flags: crate::ctypes::c_uint,
    pub int_flags: crate::ctypes::c_uint,
    pub submitter_task: *mut task_struct,
    pub rings: *mut io_rings,
    pub bpf_filters: *mut *mut io_bpf_filter,
    pub refs: percpu_ref,
    pub clockid: clockid_t,
    pub clock_offset: tk_offsets,
    pub notify_method: task_work_notify_mode,
    pub sq_thread_idle: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__rings_rcu {
    pub rings_rcu: *mut io_rings,
    pub work_list: mpscq,
    pub check_cq: crate::ctypes::c_ulong,
    pub cq_wait_nr: atomic_t,
    pub cq_timeouts: atomic_t,
    pub cq_wait: wait_queue_head,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_ring_ctx__timeout_lock {
    pub timeout_lock: raw_spinlock_t,
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
    pub cancel_seq: atomic_t,
    pub poll_multi_queue: bool_,
    pub iopoll_list: list_head,
    pub work_head: *mut llist_node,
    pub file_table: io_file_table,
    pub buf_table: io_rsrc_data,
    pub node_cache: io_alloc_cache,
    pub imu_cache: io_alloc_cache,
    pub submit_state: io_submit_state,
    pub io_bl_xa: xarray,
    pub cancel_table: io_hash_table,
    pub apoll_cache: io_alloc_cache,
    pub netmsg_cache: io_alloc_cache,
    pub rw_cache: io_alloc_cache,
    pub cmd_cache: io_alloc_cache,
    pub loop_step: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut iou_ctx,
            arg2: *mut iou_loop_params,
        ) -> crate::ctypes::c_int,
    >,
    pub cancelable_uring_cmd: hlist_head,
    pub hybrid_poll_time: u64_,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_uring_task {
    pub cached_refs: crate::ctypes::c_int,
    pub last: *const io_ring_ctx,
    pub task: *mut task_struct,
    pub io_wq: *mut io_wq,
    pub task_head: *mut llist_node,
    pub registered_rings: [*mut file; 16usize],
    pub xa: xarray,
    pub wait: wait_queue_head,
    pub in_cancel: atomic_t,
    pub inflight_tracked: atomic_t,
    pub inflight: percpu_counter,
    pub fallback_work: work_struct,
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
#[repr(align(128))]
pub struct io_uring_task__task_list {
    pub task_list: mpscq,
    pub task_work: callback_head,
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
    pub stats: rchan_buf_stats,
    pub page_array: *mut *mut page,
    pub page_count: crate::ctypes::c_uint,
    pub finalized: crate::ctypes::c_uint,
    pub padding: *mut usize,
    pub bytes_consumed: usize,
    pub early_bytes: usize,
    pub cpu: crate::ctypes::c_uint,
}

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
    pub map_phys: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            phys: phys_addr_t,
            size: usize,
            dir: dma_data_direction,
            attrs: crate::ctypes::c_ulong,
        ) -> dma_addr_t,
    >,
    pub unmap_phys: ::core::option::Option<
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
pub struct iommu_destroy {
    pub size: __u32,
    pub id: __u32,
}

#[repr(C)]
pub struct iommu_device {
    pub list: list_head,
    pub ops: *const iommu_ops,
    pub fwnode: *mut fwnode_handle,
    pub dev: *mut device,
    pub singleton_group: *mut iommu_group,
    pub max_pasids: u32_,
    pub ready: bool_,
}

#[repr(C)]
pub struct iommu_dma_msi_cookie {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct iommu_domain {
    pub type_: crate::ctypes::c_uint,
    pub cookie_type: iommu_domain_cookie_type,
    pub is_iommupt: bool_,
    pub ops: *const iommu_domain_ops,
    pub dirty_ops: *const iommu_dirty_ops,
    pub owner: *const iommu_ops,
    pub pgsize_bitmap: crate::ctypes::c_ulong,
    pub geometry: iommu_domain_geometry,
    pub iopf_handler: ::core::option::Option<
        unsafe extern "C" fn(group: *mut iopf_group) -> crate::ctypes::c_int,
    >,
    pub anon__iova_cookie: iommu_domain__iova_cookie,
}

#[repr(C)]
pub struct iommu_domain_ops {
    pub attach_dev: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            dev: *mut device,
            old: *mut iommu_domain,
        ) -> crate::ctypes::c_int,
    >,
    pub set_dev_pasid: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            dev: *mut device,
            pasid: ioasid_t,
            old: *mut iommu_domain,
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
    pub set_pgtable_quirks: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            quirks: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub free: ::core::option::Option<unsafe extern "C" fn(domain: *mut iommu_domain)>,
}

#[repr(C)]
pub struct iommu_fault_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub out_fault_id: __u32,
    pub out_fault_fd: __u32,
}

#[repr(C)]
pub struct iommu_hw_info {
    pub size: __u32,
    pub flags: __u32,
    pub dev_id: __u32,
    pub data_len: __u32,
    pub data_uptr: __u64,
    pub anon__in_data_type: iommu_hw_info__in_data_type,
    pub out_max_pasid_log2: __u8,
    pub __reserved: [__u8; 3usize],
    pub out_capabilities: __u64,
}

#[repr(C)]
pub struct iommu_hw_info_amd {
    pub efr: __u64,
    pub efr2: __u64,
}

#[repr(C)]
pub struct iommu_hw_info_arm_smmuv3 {
    pub flags: __u32,
    pub __reserved: __u32,
    pub idr: [__u32; 6usize],
    pub iidr: __u32,
    pub aidr: __u32,
}

#[repr(C)]
pub struct iommu_hw_info_tegra241_cmdqv {
    pub flags: __u32,
    pub version: __u8,
    pub log2vcmdqs: __u8,
    pub log2vsids: __u8,
    pub __reserved: __u8,
}

#[repr(C)]
pub struct iommu_hw_info_vtd {
    pub flags: __u32,
    pub __reserved: __u32,
    pub cap_reg: __u64,
    pub ecap_reg: __u64,
}

#[repr(C)]
pub struct iommu_hw_queue_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub viommu_id: __u32,
    pub type_: __u32,
    pub index: __u32,
    pub out_hw_queue_id: __u32,
    pub nesting_parent_iova: __u64,
    pub length: __u64,
}

#[repr(C)]
pub struct iommu_hwpt_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub dev_id: __u32,
    pub pt_id: __u32,
    pub out_hwpt_id: __u32,
    pub __reserved: __u32,
    pub data_type: __u32,
    pub data_len: __u32,
    pub data_uptr: __u64,
    pub fault_id: __u32,
    pub __reserved2: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_amd_guest {
    pub dte: [__u64; 4usize],
}

#[repr(C)]
pub struct iommu_hwpt_arm_smmuv3 {
    pub ste: [__le64; 2usize],
}

#[repr(C)]
pub struct iommu_hwpt_get_dirty_bitmap {
    pub size: __u32,
    pub hwpt_id: __u32,
    pub flags: __u32,
    pub __reserved: __u32,
    pub iova: __u64,
    pub length: __u64,
    pub page_size: __u64,
    pub data: __u64,
}

#[repr(C)]
pub struct iommu_hwpt_invalidate {
    pub size: __u32,
    pub hwpt_id: __u32,
    pub data_uptr: __u64,
    pub data_type: __u32,
    pub entry_len: __u32,
    pub entry_num: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_page_response {
    pub cookie: __u32,
    pub code: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_pgfault {
    pub flags: __u32,
    pub dev_id: __u32,
    pub pasid: __u32,
    pub grpid: __u32,
    pub perm: __u32,
    pub __reserved: __u32,
    pub addr: __u64,
    pub length: __u32,
    pub cookie: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_set_dirty_tracking {
    pub size: __u32,
    pub flags: __u32,
    pub hwpt_id: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_vtd_s1 {
    pub flags: __u64,
    pub pgtbl_addr: __u64,
    pub addr_width: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_hwpt_vtd_s1_invalidate {
    pub addr: __u64,
    pub npages: __u64,
    pub flags: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_ioas_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub out_ioas_id: __u32,
}

#[repr(C)]
pub struct iommu_ioas_allow_iovas {
    pub size: __u32,
    pub ioas_id: __u32,
    pub num_iovas: __u32,
    pub __reserved: __u32,
    pub allowed_iovas: __u64,
}

#[repr(C)]
pub struct iommu_ioas_change_process {
    pub size: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_ioas_copy {
    pub size: __u32,
    pub flags: __u32,
    pub dst_ioas_id: __u32,
    pub src_ioas_id: __u32,
    pub length: __u64,
    pub dst_iova: __u64,
    pub src_iova: __u64,
}

#[repr(C)]
pub struct iommu_ioas_iova_ranges {
    pub size: __u32,
    pub ioas_id: __u32,
    pub num_iovas: __u32,
    pub __reserved: __u32,
    pub allowed_iovas: __u64,
    pub out_iova_alignment: __u64,
}

#[repr(C)]
pub struct iommu_ioas_map {
    pub size: __u32,
    pub flags: __u32,
    pub ioas_id: __u32,
    pub __reserved: __u32,
    pub user_va: __u64,
    pub length: __u64,
    pub iova: __u64,
}

#[repr(C)]
pub struct iommu_ioas_map_file {
    pub size: __u32,
    pub flags: __u32,
    pub ioas_id: __u32,
    pub fd: __s32,
    pub start: __u64,
    pub length: __u64,
    pub iova: __u64,
}

#[repr(C)]
pub struct iommu_ioas_unmap {
    pub size: __u32,
    pub ioas_id: __u32,
    pub iova: __u64,
    pub length: __u64,
}

#[repr(C)]
pub struct iommu_iotlb_gather {
    pub start: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
    pub anon__pgsize: iommu_iotlb_gather__pgsize,
    pub freelist: iommu_pages_list,
    pub queued: bool_,
}

#[repr(C)]
pub struct iommu_iova_range {
    pub start: __u64,
    pub last: __u64,
}

#[repr(C)]
pub struct iommu_mm_data {
    pub pasid: u32_,
    pub mm: *mut mm_struct,
    pub sva_domains: list_head,
    pub mm_list_elm: list_head,
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
            type_: *mut iommu_hw_info_type,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub domain_alloc_identity: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_domain,
    >,
    pub domain_alloc_paging_flags: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            flags: u32_,
            user_data: *const iommu_user_data,
        ) -> *mut iommu_domain,
    >,
    pub domain_alloc_paging: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_domain,
    >,
    pub domain_alloc_sva: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, mm: *mut mm_struct) -> *mut iommu_domain,
    >,
    pub domain_alloc_nested: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            parent: *mut iommu_domain,
            flags: u32_,
            user_data: *const iommu_user_data,
        ) -> *mut iommu_domain,
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
    pub get_viommu_size: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, viommu_type: iommu_viommu_type) -> usize,
    >,
    pub viommu_init: ::core::option::Option<
        unsafe extern "C" fn(
            viommu: *mut iommufd_viommu,
            parent_domain: *mut iommu_domain,
            user_data: *const iommu_user_data,
        ) -> crate::ctypes::c_int,
    >,
    pub default_domain_ops: *const iommu_domain_ops,
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
pub struct iommu_option {
    pub size: __u32,
    pub option_id: __u32,
    pub op: __u16,
    pub __reserved: __u16,
    pub object_id: __u32,
    pub val64: __u64,
}

#[repr(C)]
pub struct iommu_pages_list {
    pub pages: list_head,
}

#[repr(C)]
pub struct iommu_vdevice_alloc {
    pub size: __u32,
    pub viommu_id: __u32,
    pub dev_id: __u32,
    pub out_vdevice_id: __u32,
    pub virt_id: __u64,
}

#[repr(C)]
pub struct iommu_vevent_arm_smmuv3 {
    pub evt: [__le64; 4usize],
}

#[repr(C)]
pub struct iommu_vevent_tegra241_cmdqv {
    pub lvcmdq_err_map: [__le64; 2usize],
}

#[repr(C)]
pub struct iommu_veventq_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub viommu_id: __u32,
    pub type_: __u32,
    pub veventq_depth: __u32,
    pub out_veventq_id: __u32,
    pub out_veventq_fd: __u32,
    pub __reserved: __u32,
}

#[repr(C)]
pub struct iommu_vfio_ioas {
    pub size: __u32,
    pub ioas_id: __u32,
    pub op: __u16,
    pub __reserved: __u16,
}

#[repr(C)]
pub struct iommu_viommu_alloc {
    pub size: __u32,
    pub flags: __u32,
    pub type_: __u32,
    pub dev_id: __u32,
    pub hwpt_id: __u32,
    pub out_viommu_id: __u32,
    pub data_len: __u32,
    pub __reserved: __u32,
    pub data_uptr: __u64,
}

#[repr(C)]
pub struct iommu_viommu_arm_smmuv3_invalidate {
    pub cmd: [__le64; 2usize],
}

#[repr(C)]
pub struct iommu_viommu_tegra241_cmdqv {
    pub out_vintf_mmap_offset: __u64,
    pub out_vintf_mmap_length: __u64,
}

#[repr(C)]
pub struct iommufd_ctx {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct iommufd_hw_pagetable {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct iommufd_vevent_header {
    pub flags: __u32,
    pub sequence: __u32,
}

#[repr(C)]
pub struct iommufd_viommu {
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
    pub iommu: iommu_device,
}

#[repr(C)]
pub union iommu_domain__iova_cookie {
    pub iova_cookie: *mut iommu_dma_cookie,
    pub msi_cookie: *mut iommu_dma_msi_cookie,
    pub iommufd_hwpt: *mut iommufd_hw_pagetable,
    pub anon__handler: iommu_domain__iova_cookie__handler,
    pub anon__mm: iommu_domain__iova_cookie__mm,
}

#[repr(C)]
pub union iommu_hw_info__in_data_type {
    pub in_data_type: __u32,
    pub out_data_type: __u32,
}

#[repr(C)]
pub union iommu_iotlb_gather__pgsize {
    pub pgsize: usize,
    pub pt: iommu_iotlb_gather__pgsize__pt,
}

pub const FS_IOC_SHUTDOWN: crate::ctypes::c_ulong = 1074026621;

pub const IOMMUFD_CMD_BASE: crate::ctypes::c_uint = 128;

pub const IOMMUFD_CMD_DESTROY: crate::ctypes::c_uint = 128;

pub const IOMMUFD_CMD_FAULT_QUEUE_ALLOC: crate::ctypes::c_uint = 142;

pub const IOMMUFD_CMD_GET_HW_INFO: crate::ctypes::c_uint = 138;

pub const IOMMUFD_CMD_HWPT_ALLOC: crate::ctypes::c_uint = 137;

pub const IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP: crate::ctypes::c_uint = 140;

pub const IOMMUFD_CMD_HWPT_INVALIDATE: crate::ctypes::c_uint = 141;

pub const IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING: crate::ctypes::c_uint = 139;

pub const IOMMUFD_CMD_HW_QUEUE_ALLOC: crate::ctypes::c_uint = 148;

pub const IOMMUFD_CMD_IOAS_ALLOC: crate::ctypes::c_uint = 129;

pub const IOMMUFD_CMD_IOAS_ALLOW_IOVAS: crate::ctypes::c_uint = 130;

pub const IOMMUFD_CMD_IOAS_CHANGE_PROCESS: crate::ctypes::c_uint = 146;

pub const IOMMUFD_CMD_IOAS_COPY: crate::ctypes::c_uint = 131;

pub const IOMMUFD_CMD_IOAS_IOVA_RANGES: crate::ctypes::c_uint = 132;

pub const IOMMUFD_CMD_IOAS_MAP: crate::ctypes::c_uint = 133;

pub const IOMMUFD_CMD_IOAS_MAP_FILE: crate::ctypes::c_uint = 143;

pub const IOMMUFD_CMD_IOAS_UNMAP: crate::ctypes::c_uint = 134;

pub const IOMMUFD_CMD_OPTION: crate::ctypes::c_uint = 135;

pub const IOMMUFD_CMD_VDEVICE_ALLOC: crate::ctypes::c_uint = 145;

pub const IOMMUFD_CMD_VEVENTQ_ALLOC: crate::ctypes::c_uint = 147;

pub const IOMMUFD_CMD_VFIO_IOAS: crate::ctypes::c_uint = 136;

pub const IOMMUFD_CMD_VIOMMU_ALLOC: crate::ctypes::c_uint = 144;

pub const IOMMUFD_PAGE_RESP_INVALID: iommufd_page_response_code = 1;

pub const IOMMUFD_PAGE_RESP_SUCCESS: iommufd_page_response_code = 0;

pub const IOMMUFD_TYPE: i32 = 59;

pub const IOMMU_CAP_PCI_ATS_SUPPORTED: iommu_cap = 6;

pub const IOMMU_COOKIE_DMA_IOVA: iommu_domain_cookie_type = 1;

pub const IOMMU_COOKIE_DMA_MSI: iommu_domain_cookie_type = 2;

pub const IOMMU_COOKIE_FAULT_HANDLER: iommu_domain_cookie_type = 3;

pub const IOMMU_COOKIE_IOMMUFD: iommu_domain_cookie_type = 5;

pub const IOMMU_COOKIE_NONE: iommu_domain_cookie_type = 0;

pub const IOMMU_COOKIE_SVA: iommu_domain_cookie_type = 4;

pub const IOMMU_DESTROY: u32 = 536886144;

pub const IOMMU_FAULT_QUEUE_ALLOC: u32 = 536886158;

pub const IOMMU_FWSPEC_PCI_RC_CANWBS: i32 = 2;

pub const IOMMU_GET_HW_INFO: u32 = 536886154;

pub const IOMMU_HWPT_ALLOC: u32 = 536886153;

pub const IOMMU_HWPT_ALLOC_DIRTY_TRACKING: iommufd_hwpt_alloc_flags = 2;

pub const IOMMU_HWPT_ALLOC_NEST_PARENT: iommufd_hwpt_alloc_flags = 1;

pub const IOMMU_HWPT_ALLOC_PASID: iommufd_hwpt_alloc_flags = 8;

pub const IOMMU_HWPT_DATA_AMD_GUEST: iommu_hwpt_data_type = 3;

pub const IOMMU_HWPT_DATA_ARM_SMMUV3: iommu_hwpt_data_type = 2;

pub const IOMMU_HWPT_DATA_NONE: iommu_hwpt_data_type = 0;

pub const IOMMU_HWPT_DATA_VTD_S1: iommu_hwpt_data_type = 1;

pub const IOMMU_HWPT_DIRTY_TRACKING_ENABLE: iommufd_hwpt_set_dirty_tracking_flags = 1;

pub const IOMMU_HWPT_FAULT_ID_VALID: iommufd_hwpt_alloc_flags = 4;

pub const IOMMU_HWPT_GET_DIRTY_BITMAP: u32 = 536886156;

pub const IOMMU_HWPT_GET_DIRTY_BITMAP_NO_CLEAR: iommufd_hwpt_get_dirty_bitmap_flags = 1;

pub const IOMMU_HWPT_INVALIDATE: u32 = 536886157;

pub const IOMMU_HWPT_INVALIDATE_DATA_VTD_S1: iommu_hwpt_invalidate_data_type = 0;

pub const IOMMU_HWPT_SET_DIRTY_TRACKING: u32 = 536886155;

pub const IOMMU_HW_CAP_DIRTY_TRACKING: iommufd_hw_capabilities = 1;

pub const IOMMU_HW_CAP_PCI_ATS_NOT_SUPPORTED: iommufd_hw_capabilities = 8;

pub const IOMMU_HW_CAP_PCI_PASID_EXEC: iommufd_hw_capabilities = 2;

pub const IOMMU_HW_CAP_PCI_PASID_PRIV: iommufd_hw_capabilities = 4;

pub const IOMMU_HW_INFO_FLAG_INPUT_TYPE: iommufd_hw_info_flags = 1;

pub const IOMMU_HW_INFO_TYPE_AMD: iommu_hw_info_type = 4;

pub const IOMMU_HW_INFO_TYPE_ARM_SMMUV3: iommu_hw_info_type = 2;

pub const IOMMU_HW_INFO_TYPE_DEFAULT: iommu_hw_info_type = 0;

pub const IOMMU_HW_INFO_TYPE_INTEL_VTD: iommu_hw_info_type = 1;

pub const IOMMU_HW_INFO_TYPE_NONE: iommu_hw_info_type = 0;

pub const IOMMU_HW_INFO_TYPE_TEGRA241_CMDQV: iommu_hw_info_type = 3;

pub const IOMMU_HW_INFO_VTD_ERRATA_772415_SPR17: iommu_hw_info_vtd_flags = 1;

pub const IOMMU_HW_QUEUE_ALLOC: u32 = 536886164;

pub const IOMMU_HW_QUEUE_TYPE_DEFAULT: iommu_hw_queue_type = 0;

pub const IOMMU_HW_QUEUE_TYPE_TEGRA241_CMDQV: iommu_hw_queue_type = 1;

pub const IOMMU_IOAS_ALLOC: u32 = 536886145;

pub const IOMMU_IOAS_ALLOW_IOVAS: u32 = 536886146;

pub const IOMMU_IOAS_CHANGE_PROCESS: u32 = 536886162;

pub const IOMMU_IOAS_COPY: u32 = 536886147;

pub const IOMMU_IOAS_IOVA_RANGES: u32 = 536886148;

pub const IOMMU_IOAS_MAP: u32 = 536886149;

pub const IOMMU_IOAS_MAP_FILE: u32 = 536886159;

pub const IOMMU_IOAS_MAP_FIXED_IOVA: iommufd_ioas_map_flags = 1;

pub const IOMMU_IOAS_MAP_READABLE: iommufd_ioas_map_flags = 4;

pub const IOMMU_IOAS_MAP_WRITEABLE: iommufd_ioas_map_flags = 2;

pub const IOMMU_IOAS_UNMAP: u32 = 536886150;

pub const IOMMU_OPTION: u32 = 536886151;

pub const IOMMU_OPTION_HUGE_PAGES: iommufd_option = 1;

pub const IOMMU_OPTION_OP_GET: iommufd_option_ops = 1;

pub const IOMMU_OPTION_OP_SET: iommufd_option_ops = 0;

pub const IOMMU_OPTION_RLIMIT_MODE: iommufd_option = 0;

pub const IOMMU_PGFAULT_FLAGS_LAST_PAGE: iommu_hwpt_pgfault_flags = 2;

pub const IOMMU_PGFAULT_FLAGS_PASID_VALID: iommu_hwpt_pgfault_flags = 1;

pub const IOMMU_PGFAULT_PERM_EXEC: iommu_hwpt_pgfault_perm = 4;

pub const IOMMU_PGFAULT_PERM_PRIV: iommu_hwpt_pgfault_perm = 8;

pub const IOMMU_PGFAULT_PERM_READ: iommu_hwpt_pgfault_perm = 1;

pub const IOMMU_PGFAULT_PERM_WRITE: iommu_hwpt_pgfault_perm = 2;

pub const IOMMU_VDEVICE_ALLOC: u32 = 536886161;

pub const IOMMU_VEVENTQ_ALLOC: u32 = 536886163;

pub const IOMMU_VEVENTQ_FLAG_LOST_EVENTS: iommu_veventq_flag = 1;

pub const IOMMU_VEVENTQ_TYPE_ARM_SMMUV3: iommu_veventq_type = 1;

pub const IOMMU_VEVENTQ_TYPE_DEFAULT: iommu_veventq_type = 0;

pub const IOMMU_VEVENTQ_TYPE_TEGRA241_CMDQV: iommu_veventq_type = 2;

pub const IOMMU_VFIO_IOAS: u32 = 536886152;

pub const IOMMU_VFIO_IOAS_CLEAR: iommufd_vfio_ioas_op = 2;

pub const IOMMU_VFIO_IOAS_GET: iommufd_vfio_ioas_op = 0;

pub const IOMMU_VFIO_IOAS_SET: iommufd_vfio_ioas_op = 1;

pub const IOMMU_VIOMMU_ALLOC: u32 = 536886160;

pub const IOMMU_VIOMMU_INVALIDATE_DATA_ARM_SMMUV3: iommu_hwpt_invalidate_data_type = 1;

pub const IOMMU_VIOMMU_TYPE_ARM_SMMUV3: iommu_viommu_type = 1;

pub const IOMMU_VIOMMU_TYPE_DEFAULT: iommu_viommu_type = 0;

pub const IOMMU_VIOMMU_TYPE_TEGRA241_CMDQV: iommu_viommu_type = 2;

pub const IOMMU_VTD_INV_FLAGS_LEAF: iommu_hwpt_vtd_s1_invalidate_flags = 1;

pub const IOMMU_VTD_S1_EAFE: iommu_hwpt_vtd_s1_flags = 2;

pub const IOMMU_VTD_S1_SRE: iommu_hwpt_vtd_s1_flags = 1;

pub const IOMMU_VTD_S1_WPE: iommu_hwpt_vtd_s1_flags = 4;

pub type iommu_domain_cookie_type = crate::ctypes::c_uint;

pub type iommu_hw_info_type = crate::ctypes::c_uint;

pub type iommu_hw_info_vtd_flags = crate::ctypes::c_uint;

pub type iommu_hw_queue_type = crate::ctypes::c_uint;

pub type iommu_hwpt_data_type = crate::ctypes::c_uint;

pub type iommu_hwpt_invalidate_data_type = crate::ctypes::c_uint;

pub type iommu_hwpt_pgfault_flags = crate::ctypes::c_uint;

pub type iommu_hwpt_pgfault_perm = crate::ctypes::c_uint;

pub type iommu_hwpt_vtd_s1_flags = crate::ctypes::c_uint;

pub type iommu_hwpt_vtd_s1_invalidate_flags = crate::ctypes::c_uint;

pub type iommu_veventq_flag = crate::ctypes::c_uint;

pub type iommu_veventq_type = crate::ctypes::c_uint;

pub type iommu_viommu_type = crate::ctypes::c_uint;

pub type iommufd_hw_capabilities = crate::ctypes::c_uint;

pub type iommufd_hw_info_flags = crate::ctypes::c_uint;

pub type iommufd_hwpt_alloc_flags = crate::ctypes::c_uint;

pub type iommufd_hwpt_get_dirty_bitmap_flags = crate::ctypes::c_uint;

pub type iommufd_hwpt_set_dirty_tracking_flags = crate::ctypes::c_uint;

pub type iommufd_ioas_map_flags = crate::ctypes::c_uint;

pub type iommufd_option = crate::ctypes::c_uint;

pub type iommufd_option_ops = crate::ctypes::c_uint;

pub type iommufd_page_response_code = crate::ctypes::c_uint;

pub type iommufd_vfio_ioas_op = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___iommu_copy_struct_to_user"]
    pub fn __iommu_copy_struct_to_user(
        dst_data: *const iommu_user_data,
        src_data: *mut crate::ctypes::c_void,
        data_type: crate::ctypes::c_uint,
        data_len: usize,
        min_len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_contiguous_get_area_by_idx"]
    pub fn dma_contiguous_get_area_by_idx(idx: crate::ctypes::c_uint) -> *mut cma;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_copy_struct_from_full_user_array"]
    pub fn iommu_copy_struct_from_full_user_array(
        kdst: *mut crate::ctypes::c_void,
        kdst_entry_size: usize,
        user_array: *mut iommu_user_data_array,
        data_type: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_paging_domain_alloc"]
    pub fn iommu_paging_domain_alloc(dev: *mut device) -> *mut iommu_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_sva_invalidate_kva_range"]
    pub fn iommu_sva_invalidate_kva_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iopf_group_dequeue"]
    pub fn iopf_group_dequeue(group: *mut iopf_group);
}

unsafe extern "C" {
    pub fn arch_dma_alloc_direct(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_free_direct(dev: *mut device, dma_handle: dma_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_map_phys_direct(dev: *mut device, addr: phys_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn arch_dma_unmap_phys_direct(dev: *mut device, dma_handle: dma_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn iommu_driver_get_domain_for_dev(dev: *mut device) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_map_nosync(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        paddr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_int,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_paging_domain_alloc_flags(
        dev: *mut device,
        flags: crate::ctypes::c_uint,
    ) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_sync_map(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_dev_reset_iommu_done(pdev: *mut pci_dev);
}

unsafe extern "C" {
    pub fn pci_dev_reset_iommu_prepare(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dmi_string_nosave"]
    pub fn dmi_string_nosave(
        dm: *const dmi_header,
        s: u8_,
    ) -> *const crate::ctypes::c_char;
}

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
    pub tot_count: crate::ctypes::c_ulong,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irq_count: crate::ctypes::c_uint,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub redirect: irq_redirect,
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
    pub refcnt: rcuref_t,
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
pub struct irqaction {
    pub handler: irq_handler_t,
    pub anon__dev_id: irqaction__dev_id,
    pub affinity: *const cpumask,
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
    pub depth: crate::ctypes::c_int,
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 16usize],
    pub __cacheline_group_begin__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub gso_skb: sk_buff_head,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub __cacheline_group_end__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_read_mostly: __BindgenOpaqueArray<
        [u8; 72usize],
    >,
    pub __cacheline_group_begin__Qdisc_write: __IncompleteArrayField<__u8>,
    pub q: qdisc_skb_head,
    pub state: crate::ctypes::c_ulong,
    pub bstats: gnet_stats_basic_sync,
    pub running: bool_,
    pub qstats: gnet_stats_queue,
    pub to_free: *mut sk_buff,
    pub __cacheline_group_end__Qdisc_write: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_write: __BindgenOpaqueArray<
        [u8; 48usize],
    >,
    pub defer_count: atomic_long_t,
    pub defer_list: llist_head,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 88usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
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
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 96usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
}

#[repr(C)]
#[repr(align(128))]
pub struct mptcp_pm_ops {
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
#[repr(align(128))]
pub struct mptcp_sched_ops {
    pub get_send: ::core::option::Option<
        unsafe extern "C" fn(msk: *mut mptcp_sock) -> crate::ctypes::c_int,
    >,
    pub get_retrans: ::core::option::Option<
        unsafe extern "C" fn(msk: *mut mptcp_sock) -> crate::ctypes::c_int,
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
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
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
    pub is_dying: bool_,
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
    pub vsock: netns_vsock,
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
    pub _bits_pcpu_stat_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub features: netdev_features_t,
    pub ip6_ptr: *mut inet6_dev,
    pub __cacheline_group_end__net_device_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__net_device_read_rx: __IncompleteArrayField<__u8>,
    pub xdp_prog: *mut bpf_prog,
    pub ptype_specific: list_head,
    pub ifindex: crate::ctypes::c_int,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub _rx: *mut netdev_rx_queue,
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
    pub threaded: u8_,
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
    pub work_node: list_head,
    pub work_tracker: netdevice_tracker,
    pub work_pending: crate::ctypes::c_ulong,
    pub work_core_pending: crate::ctypes::c_ulong,
    pub rx_mode_addr_cache: netdev_hw_addr_list,
    pub rx_mode_retry_timer: timer_list,
    pub rx_mode_retry_count: crate::ctypes::c_uint,
    pub ip_ptr: *mut in_device,
    pub fib_nh_head: hlist_head,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
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
    pub watchdog_lock: spinlock_t,
    pub watchdog_ref_held: bool_,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub reg_state: u8_,
    pub dismantle: bool_,
    pub moving_ns: bool_,
    pub rtnl_link_initializing: bool_,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dm_private: *mut dm_hw_stat_delta,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 5usize],
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
    pub irq_affinity_auto: bool_,
    pub rx_cpu_rmap_auto: bool_,
    pub _bits_see_all_hwtstamp_requests: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub cfg: *mut netdev_config,
    pub cfg_pending: *mut netdev_config,
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
    pub max_pacing_offload_horizon: u64_,
    pub napi_config: *mut napi_config,
    pub num_napi_configs: u32_,
    pub napi_defer_hard_irqs: u32_,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub up: bool_,
    pub request_ops_lock: bool_,
    pub lock: mutex,
    pub net_shaper_hierarchy: *mut net_shaper_hierarchy,
    pub neighbours: [hlist_head; 2usize],
    pub hwprov: *mut hwtstamp_provider,
    pub priv_: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(128))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub groups: *mut *const attribute_group,
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
    pub sysctl_tcp_shrink_window: u8_,
    pub __cacheline_group_end__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_tcp_rcvbuf_low_rtt: crate::ctypes::c_int,
    pub __cacheline_group_end__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: __BindgenOpaqueArray<
        [u8; 68usize],
    >,
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 120usize]>,
    pub __cacheline_group_pad__icmp: netns_ipv4____cacheline_group_pad__icmp,
    pub tcp_death_row: inet_timewait_death_row,
    pub udp_table: *mut udp_table,
    pub udp_tunnel_gro: [udp_tunnel_gro; 2usize],
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
    pub fib_num_tclassid_users: atomic_t,
    pub fib_table_hash: *mut hlist_head,
    pub fibnl: *mut sock,
    pub fib_info_hash: *mut hlist_head,
    pub fib_info_hash_bits: crate::ctypes::c_uint,
    pub fib_info_cnt: crate::ctypes::c_uint,
    pub mc_autojoin_sk: *mut sock,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub sysctl_icmp_echo_ignore_all: u8_,
    pub sysctl_icmp_echo_enable_probe: u8_,
    pub sysctl_icmp_echo_ignore_broadcasts: u8_,
    pub sysctl_icmp_ignore_bogus_error_responses: u8_,
    pub sysctl_icmp_errors_use_inbound_ifaddr: u8_,
    pub sysctl_icmp_errors_extension_mask: u8_,
    pub sysctl_icmp_ratelimit: crate::ctypes::c_int,
    pub sysctl_icmp_ratemask: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_per_sec: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_burst: crate::ctypes::c_int,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_option: u8_,
    pub sysctl_tcp_ecn_option_beacon: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_ip_local_port_step_width: u32_,
    pub sysctl_raw_l3mdev_accept: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
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
    pub sysctl_tcp_tw_reuse_delay: crate::ctypes::c_uint,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_rto_min_us: crate::ctypes::c_int,
    pub sysctl_tcp_rto_max_ms: crate::ctypes::c_int,
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
    pub sysctl_tcp_comp_sack_rtt_percent: crate::ctypes::c_int,
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
    pub ping_port_rover: u16_,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: atomic_t,
    pub mfc_mutex: mutex,
    pub sysctl_fib_multipath_hash_seed: sysctl_fib_multipath_hash_seed,
    pub sysctl_fib_multipath_hash_fields: u32_,
    pub sysctl_fib_multipath_use_neigh: u8_,
    pub sysctl_fib_multipath_hash_policy: u8_,
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
    pub inet_addr_lst: *mut hlist_head,
    pub addr_chk_work: delayed_work,
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
    pub fib_table_hash_lock: spinlock_t,
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
    pub ip6mr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: atomic_t,
    pub mfc_mutex: mutex,
    pub dev_addr_genid: atomic_t,
    pub fib6_sernum: atomic_t,
    pub seg6_data: *mut seg6_pernet_data,
    pub notifier_ops: *mut fib_notifier_ops,
    pub flowlabel_count: crate::ctypes::c_int,
    pub ip6addrlbl_table: netns_ipv6__ip6addrlbl_table,
    pub ioam6_data: *mut ioam6_pernet_data,
}

#[repr(C)]
#[repr(align(128))]
pub struct numa_drop_counters {
    pub drops0: atomic_t,
    pub _padding_after_drops0: __BindgenOpaqueArray<[u8; 124usize]>,
    pub drops1: atomic_t,
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
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 124usize]>,
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

#[repr(C)]
#[repr(align(128))]
pub struct raw6_sock {
    pub inet: inet_sock,
    pub checksum: __u32,
    pub offset: __u32,
    pub filter: icmp6_filter,
    pub ip6mr_table: __u32,
    pub drop_counters: numa_drop_counters,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(128))]
pub struct skb_defer_node {
    pub defer_list: llist_head,
    pub defer_count: atomic_long_t,
}

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
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 88usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 124usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub _padding_after_cpu: __BindgenOpaqueArray<[u8; 84usize]>,
    pub pad: [crate::ctypes::c_long; 3usize],
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub drop_counters: numa_drop_counters,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub _padding_after_defer_ipi_scheduled: [u8; 28usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct tcp_congestion_ops {
    pub cong_avoid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ack: u32_, acked: u32_),
    >,
    pub cong_control: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ack: u32_,
            flag: crate::ctypes::c_int,
            rs: *const rate_sample,
        ),
    >,
    pub ssthresh: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub set_state: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, new_state: u8_),
    >,
    pub cwnd_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ev: tcp_ca_event),
    >,
    pub cwnd_event_tx_start: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub in_ack_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, flags: u32_),
    >,
    pub pkts_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, sample: *const ack_sample),
    >,
    pub min_tso_segs: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
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
    pub retransmit_skb_hint: *mut sk_buff,
    pub tcp_clean_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, acked_seq: u32_),
    >,
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
    pub _bits_repair: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub copied_seq: u32_,
    pub snd_wl1: u32_,
    pub tlp_high_seq: u32_,
    pub rttvar_us: u32_,
    pub retrans_out: u32_,
    pub advmss: u16_,
    pub urg_data: u16_,
    pub lost: u32_,
    pub snd_ssthresh: u32_,
    pub rtt_min: minmax,
    pub out_of_order_queue: rb_root,
    pub __cacheline_group_end__tcp_sock_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 96usize],
    >,
    pub __cacheline_group_begin__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub delivered: u32_,
    pub delivered_ce: u32_,
    pub bytes_acked: u64_,
    pub bytes_sent: u64_,
    pub first_tx_mstamp: u64_,
    pub delivered_mstamp: u64_,
    pub data_segs_out: u32_,
    pub snd_sml: u32_,
    pub chrono_type: u8_,
    pub chrono_start: u32_,
    pub chrono_stat: [u32_; 3usize],
    pub write_seq: u32_,
    pub pushed_seq: u32_,
    pub lsndtime: u32_,
    pub mdev_us: u32_,
    pub rtt_seq: u32_,
    pub max_packets_out: u32_,
    pub cwnd_usage_seq: u32_,
    pub rate_delivered: u32_,
    pub rate_interval_us: u32_,
    pub tcp_wstamp_ns: u64_,
    pub accecn_opt_tstamp: u64_,
    pub tsorted_sent_queue: list_head,
    pub highest_sack: *mut sk_buff,
    pub ecn_flags: u8_,
    pub __cacheline_group_end__tcp_sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 3usize]>,
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
    pub received_ce: u32_,
    pub received_ecn_bytes: [u32_; 3usize],
    pub app_limited: u32_,
    pub rcv_wnd: u32_,
    pub rcv_mwnd_seq: u32_,
    pub rcv_tstamp: u32_,
    pub rx_opt: tcp_options_received,
    pub segs_in: u32_,
    pub segs_out: u32_,
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 4usize],
    pub __cacheline_group_begin__tcp_sock_write_rx: __IncompleteArrayField<__u8>,
    pub bytes_received: u64_,
    pub data_segs_in: u32_,
    pub rcv_wup: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub delivered_ecn_bytes: [u32_; 3usize],
    pub pkts_acked_ewma: u16_,
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
    pub _bits_accecn_fail_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub prior_ssthresh: u32_,
    pub high_seq: u32_,
    pub retrans_stamp: u32_,
    pub undo_marker: u32_,
    pub undo_retrans: crate::ctypes::c_int,
    pub mtu_info: u32_,
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
    pub is_mptcp: bool_,
    pub af_specific: *const tcp_sock_af_ops,
    pub md5sig_info: *mut tcp_md5sig_info,
    pub ao_info: *mut tcp_ao_info,
    pub fastopen_req: *mut tcp_fastopen_request,
    pub fastopen_rsk: *mut request_sock,
    pub saved_syn: *mut saved_syn,
}
bits tcp_sock
    repair: u8_ as u8 = _bits_repair 0 1
    tcp_usec_ts: u8_ as u8 = _bits_repair 1 1
    is_sack_reneg: u8_ as u8 = _bits_repair 2 1
    is_cwnd_limited: u8_ as u8 = _bits_repair 3 1
    recvmsg_inq: u8_ as u8 = _bits_repair 4 1
    nonagle: u8_ as u8 = _bits_nonagle 0 4
    rate_app_limited: u8_ as u8 = _bits_nonagle 4 1
    received_ce_pending: u8_ as u8 = _bits_nonagle 8 4
    accecn_opt_sent_w_dsack: u8_ as u8 = _bits_nonagle 12 1
    unused2: u8_ as u8 = _bits_nonagle 13 3
    accecn_minlen: u8_ as u8 = _bits_nonagle 16 2
    est_ecnfield: u8_ as u8 = _bits_nonagle 18 2
    accecn_opt_demand: u8_ as u8 = _bits_nonagle 20 2
    prev_ecnfield: u8_ as u8 = _bits_nonagle 22 2
    dup_ack_counter: u8_ as u8 = _bits_dup_ack_counter 0 2
    tlp_retrans: u8_ as u8 = _bits_dup_ack_counter 2 1
    syn_ect_snt: u8_ as u8 = _bits_dup_ack_counter 3 2
    syn_ect_rcv: u8_ as u8 = _bits_dup_ack_counter 5 2
    thin_lto: u8_ as u8 = _bits_dup_ack_counter 7 1
    fastopen_connect: u8_ as u8 = _bits_dup_ack_counter 8 1
    fastopen_no_cookie: u8_ as u8 = _bits_dup_ack_counter 9 1
    fastopen_client_fail: u8_ as u8 = _bits_dup_ack_counter 10 2
    frto: u8_ as u8 = _bits_dup_ack_counter 12 1
    save_syn: u8_ as u8 = _bits_save_syn 0 2
    syn_data: u8_ as u8 = _bits_save_syn 2 1
    syn_fastopen: u8_ as u8 = _bits_save_syn 3 1
    syn_fastopen_exp: u8_ as u8 = _bits_save_syn 4 1
    syn_fastopen_ch: u8_ as u8 = _bits_save_syn 5 1
    syn_data_acked: u8_ as u8 = _bits_save_syn 6 1
    syn_fastopen_child: u8_ as u8 = _bits_save_syn 7 1
    accecn_fail_mode: u8_ as u8 = _bits_accecn_fail_mode 0 4
    saw_accecn_opt: u8_ as u8 = _bits_accecn_fail_mode 4 2
    bpf_chg_cc_inprogress: u8_ as u8 = _bits_bpf_chg_cc_inprogress 0 1

#[repr(C)]
#[repr(align(128))]
pub struct udp_prod_queue {
    pub ll_root: llist_head,
    pub rmem_alloc: atomic_t,
}

#[repr(C)]
#[repr(align(128))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub udp_lrpa_hash: __u16,
    pub udp_lrpa_node: hlist_nulls_node,
    pub len: __u16,
    pub gso_size: __u16,
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
    pub udp_prod_queue: *mut udp_prod_queue,
    pub _padding_after_udp_prod_queue: [u8; 8usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
    pub tunnel_list: hlist_node,
    pub drop_counters: numa_drop_counters,
}

#[repr(C)]
#[repr(align(128))]
pub struct xdp_rxq_info {
    pub dev: *mut net_device,
    pub queue_index: u32_,
    pub reg_state: u32_,
    pub mem: xdp_mem_info,
    pub frag_size: u32_,
}

pub const SK_RMEM_DEFAULT: crate::ctypes::c_ulong = 229376;

pub const SK_WMEM_DEFAULT: crate::ctypes::c_ulong = 229376;

#[repr(C)]
pub struct bpf_tramp_nodes {
    pub nodes: [*mut bpf_tramp_node; 27usize],
    pub nr_nodes: crate::ctypes::c_int,
}

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
    pub in_update_walk: bool_,
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
    pub numa_node: crate::ctypes::c_int,
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
    pub uhs2_sd_tran: bool_,
    pub uhs2_app_cmd: bool_,
    pub uhs2_caps: sd_uhs2_caps,
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
    pub regulator_enabled: bool_,
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
    pub max_sd_hs_hz: u32_,
    pub _padding_after_max_sd_hs_hz: __BindgenOpaqueArray<[u8; 100usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    undervoltage: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1

pub const IOC_PR_READ_RESERVATION: crate::ctypes::c_ulong = 1074819279;

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
    pub ports: list_head,
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
    pub enable_device: ::core::option::Option<
        unsafe extern "C" fn(
            bridge: *mut pci_host_bridge,
            dev: *mut pci_dev,
        ) -> crate::ctypes::c_int,
    >,
    pub disable_device: ::core::option::Option<
        unsafe extern "C" fn(bridge: *mut pci_host_bridge, dev: *mut pci_dev),
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 48usize]>,
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
    broken_l1ss_resume: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 13 1

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
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct p8_aes_key {
    pub rndkeys: [u32_; 60usize],
    pub nrounds: crate::ctypes::c_int,
}

#[repr(C)]
pub struct ghash_key {
    pub htable: [[u64_; 2usize]; 4usize],
    pub h: polyval_elem,
}

#[repr(C)]
pub union aes_enckey_arch {
    pub rndkeys: [u32_; 60usize],
    pub p8: p8_aes_key,
}

#[repr(C)]
pub union aes_invkey_arch {
    pub inv_rndkeys: [u32_; 60usize],
    pub p8: p8_aes_key,
}

#[repr(C)]
pub union poly1305_block_state__opaque_r {
    pub opaque_r: [poly1305_key; 1usize],
    pub core_r: poly1305_core_key,
}

unsafe extern "C" {
    pub fn aes_p8_cbc_encrypt(
        in_: *const u8_,
        out: *mut u8_,
        len: usize,
        key: *const p8_aes_key,
        iv: *mut u8_,
        enc: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn aes_p8_ctr32_encrypt_blocks(
        in_: *const u8_,
        out: *mut u8_,
        len: usize,
        key: *const p8_aes_key,
        iv: *const u8_,
    );
}

unsafe extern "C" {
    pub fn aes_p8_decrypt(in_: *const u8_, out: *mut u8_, key: *const p8_aes_key);
}

unsafe extern "C" {
    pub fn aes_p8_encrypt(in_: *const u8_, out: *mut u8_, key: *const p8_aes_key);
}

unsafe extern "C" {
    pub fn aes_p8_set_decrypt_key(
        userKey: *const u8_,
        bits: crate::ctypes::c_int,
        key: *mut p8_aes_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn aes_p8_set_encrypt_key(
        userKey: *const u8_,
        bits: crate::ctypes::c_int,
        key: *mut p8_aes_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn aes_p8_xts_decrypt(
        in_: *const u8_,
        out: *mut u8_,
        len: usize,
        key1: *const p8_aes_key,
        key2: *const p8_aes_key,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn aes_p8_xts_encrypt(
        in_: *const u8_,
        out: *mut u8_,
        len: usize,
        key1: *const p8_aes_key,
        key2: *const p8_aes_key,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ppc_crypt_ctr(
        out: *mut u8_,
        in_: *const u8_,
        key_enc: *mut u32_,
        rounds: u32_,
        bytes: u32_,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ppc_decrypt_cbc(
        out: *mut u8_,
        in_: *const u8_,
        key_dec: *mut u32_,
        rounds: u32_,
        bytes: u32_,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ppc_decrypt_ecb(
        out: *mut u8_,
        in_: *const u8_,
        key_dec: *mut u32_,
        rounds: u32_,
        bytes: u32_,
    );
}

unsafe extern "C" {
    pub fn ppc_decrypt_xts(
        out: *mut u8_,
        in_: *const u8_,
        key_dec: *mut u32_,
        rounds: u32_,
        bytes: u32_,
        iv: *mut u8_,
        key_twk: *mut u32_,
    );
}

unsafe extern "C" {
    pub fn ppc_encrypt_cbc(
        out: *mut u8_,
        in_: *const u8_,
        key_enc: *mut u32_,
        rounds: u32_,
        bytes: u32_,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ppc_encrypt_ecb(
        out: *mut u8_,
        in_: *const u8_,
        key_enc: *mut u32_,
        rounds: u32_,
        bytes: u32_,
    );
}

unsafe extern "C" {
    pub fn ppc_encrypt_xts(
        out: *mut u8_,
        in_: *const u8_,
        key_enc: *mut u32_,
        rounds: u32_,
        bytes: u32_,
        iv: *mut u8_,
        key_twk: *mut u32_,
    );
}

unsafe extern "C" {
    pub fn ppc_expand_key_128(key_enc: *mut u32_, key: *const u8_);
}

unsafe extern "C" {
    pub fn ppc_expand_key_192(key_enc: *mut u32_, key: *const u8_);
}

unsafe extern "C" {
    pub fn ppc_expand_key_256(key_enc: *mut u32_, key: *const u8_);
}

unsafe extern "C" {
    pub fn ppc_generate_decrypt_key(
        key_dec: *mut u32_,
        key_enc: *mut u32_,
        key_len: crate::ctypes::c_uint,
    );
}

#[repr(C)]
#[repr(align(128))]
pub struct return_instance {
    pub hprobe: hprobe,
    pub func: crate::ctypes::c_ulong,
    pub stack: crate::ctypes::c_ulong,
    pub orig_ret_vaddr: crate::ctypes::c_ulong,
    pub chained: bool_,
    pub cons_cnt: crate::ctypes::c_int,
    pub next: *mut return_instance,
    pub rcu: callback_head,
    pub consumer: return_consumer,
    pub extra_consumers: *mut return_consumer,
}

#[repr(C)]
pub struct ppc_pci_io {
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
}

unsafe extern "C" {
    pub fn _insl(
        addr: *const u32_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _insw(
        addr: *const u16_,
        buf: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _outsl(
        addr: *mut u32_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn _outsw(
        addr: *mut u16_,
        buf: *const crate::ctypes::c_void,
        count: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    pub fn set_pte_at_unchecked(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}
