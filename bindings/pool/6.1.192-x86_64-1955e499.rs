// What 6.1.192-x86_64-1955e499 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_CGROUP: kmalloc_cache_type = 0;

pub const KMALLOC_NOT_NORMAL_BITS: u32 = 17;

pub const SLAB_ACCOUNT: i32 = 0;

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 4usize],
    pub node_zonelists: [zonelist; 2usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
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
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 41usize],
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
    pub name: *const crate::ctypes::c_char,
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
    pub vm_stat: [atomic_long_t; 10usize],
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
    pub msi: dev_msi_info,
    pub dma_ops: *mut dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
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
    pub flags: [crate::ctypes::c_ulong; 1usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1

#[repr(C)]
pub struct free_area {
    pub free_list: [list_head; 4usize],
    pub nr_free: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct inode {
    pub i_mode: umode_t,
    pub i_opflags: crate::ctypes::c_ushort,
    pub i_uid: kuid_t,
    pub i_gid: kgid_t,
    pub i_flags: crate::ctypes::c_uint,
    pub i_acl: *mut posix_acl,
    pub i_default_acl: *mut posix_acl,
    pub i_op: *const inode_operations,
    pub i_sb: *mut super_block,
    pub i_mapping: *mut address_space,
    pub i_security: *mut crate::ctypes::c_void,
    pub i_ino: crate::ctypes::c_ulong,
    pub anon__i_nlink: inode__i_nlink,
    pub i_rdev: dev_t,
    pub i_size: loff_t,
    pub i_atime: timespec64,
    pub i_mtime: timespec64,
    pub i_ctime: timespec64,
    pub i_lock: spinlock_t,
    pub i_bytes: crate::ctypes::c_ushort,
    pub i_blkbits: u8_,
    pub i_write_hint: u8_,
    pub i_blocks: blkcnt_t,
    pub i_state: crate::ctypes::c_ulong,
    pub i_rwsem: rw_semaphore,
    pub dirtied_when: crate::ctypes::c_ulong,
    pub dirtied_time_when: crate::ctypes::c_ulong,
    pub i_hash: hlist_node,
    pub i_io_list: list_head,
    pub i_lru: list_head,
    pub i_sb_list: list_head,
    pub i_wb_list: list_head,
    pub anon__i_dentry: inode__i_dentry,
    pub i_version: atomic64_t,
    pub i_sequence: atomic64_t,
    pub i_count: atomic_t,
    pub i_dio_count: atomic_t,
    pub i_writecount: atomic_t,
    pub i_readcount: atomic_t,
    pub anon__i_fop: inode__i_fop,
    pub i_flctx: *mut file_lock_context,
    pub i_data: address_space,
    pub i_devices: list_head,
    pub anon__i_pipe: inode__i_pipe,
    pub i_generation: __u32,
    pub i_fsnotify_mask: __u32,
    pub i_fsnotify_marks: *mut fsnotify_mark_connector,
    pub i_private: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct list_lru {
    pub node: *mut list_lru_node,
}

#[repr(C)]
pub struct lruvec {
    pub lists: [list_head; 5usize],
    pub lru_lock: spinlock_t,
    pub anon_cost: crate::ctypes::c_ulong,
    pub file_cost: crate::ctypes::c_ulong,
    pub nonresident_age: atomic_long_t,
    pub refaults: [crate::ctypes::c_ulong; 2usize],
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct mempool_s {
    pub lock: spinlock_t,
    pub min_nr: crate::ctypes::c_int,
    pub curr_nr: crate::ctypes::c_int,
    pub elements: *mut *mut crate::ctypes::c_void,
    pub pool_data: *mut crate::ctypes::c_void,
    pub alloc: mempool_alloc_t,
    pub free: mempool_free_t,
    pub wait: wait_queue_head_t,
}

#[repr(C)]
pub struct shrinker {
    pub count_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut shrinker,
            sc: *mut shrink_control,
        ) -> crate::ctypes::c_ulong,
    >,
    pub scan_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut shrinker,
            sc: *mut shrink_control,
        ) -> crate::ctypes::c_ulong,
    >,
    pub batch: crate::ctypes::c_long,
    pub seeks: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_uint,
    pub list: list_head,
    pub nr_deferred: *mut atomic_long_t,
}

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub sk_rx_dst: *mut dst_entry,
    pub sk_rx_dst_ifindex: crate::ctypes::c_int,
    pub sk_rx_dst_cookie: u32_,
    pub sk_lock: socket_lock_t,
    pub sk_drops: atomic_t,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub sk_error_queue: sk_buff_head,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_reserved_mem: u32_,
    pub sk_ll_usec: crate::ctypes::c_uint,
    pub sk_napi_id: crate::ctypes::c_uint,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_disconnects: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub sk_dst_cache: *mut dst_entry,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_write_queue: sk_buff_head,
    pub sk_peek_off: __s32,
    pub sk_write_pending: crate::ctypes::c_int,
    pub sk_dst_pending_confirm: __u32,
    pub sk_pacing_status: u32_,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub anon__sk_timer: sock__sk_timer,
    pub sk_priority: __u32,
    pub sk_mark: __u32,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_frag: page_frag,
    pub sk_route_caps: netdev_features_t,
    pub sk_gso_type: crate::ctypes::c_int,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: __u32,
    pub _bits_sk_gso_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_pacing_shift: u8_,
    pub sk_type: u16_,
    pub sk_protocol: u16_,
    pub sk_gso_max_segs: u16_,
    pub sk_lingertime: crate::ctypes::c_ulong,
    pub sk_prot_creator: *mut proto,
    pub sk_callback_lock: rwlock_t,
    pub sk_err: crate::ctypes::c_int,
    pub sk_err_soft: crate::ctypes::c_int,
    pub sk_ack_backlog: u32_,
    pub sk_max_ack_backlog: u32_,
    pub sk_uid: kuid_t,
    pub sk_txrehash: u8_,
    pub sk_prefer_busy_poll: u8_,
    pub sk_busy_poll_budget: u16_,
    pub sk_peer_lock: spinlock_t,
    pub sk_bind_phc: crate::ctypes::c_int,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_stamp: ktime_t,
    pub sk_tsflags: u16_,
    pub sk_shutdown: u8_,
    pub sk_tskey: atomic_t,
    pub sk_zckey: atomic_t,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_use_task_frag: bool_,
    pub sk_socket: *mut socket,
    pub sk_user_data: *mut crate::ctypes::c_void,
    pub sk_security: *mut crate::ctypes::c_void,
    pub sk_cgrp_data: sock_cgroup_data,
    pub sk_memcg: *mut mem_cgroup,
    pub sk_state_change: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_data_ready: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_write_space: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_error_report: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_rcu: callback_head,
    pub ns_tracker: netns_tracker,
    pub sk_bind2_node: hlist_node,
}
bits sock
    sk_gso_disabled: u8_ as u8 = _bits_sk_gso_disabled 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_gso_disabled 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_gso_disabled 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_gso_disabled 3 1
    sk_userlocks: u8_ as u8 = _bits_sk_gso_disabled 4 4
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
pub struct wait_queue_head {
    pub lock: spinlock_t,
    pub head: list_head,
}

pub const CR3_ADDR_MASK: u64 = 9223372036854771712;

pub const DEFAULT_RATELIMIT_INTERVAL: i32 = 5000;

pub const DISABLED_MASK16: i32 = 536870912;

pub const HZ: i32 = 1000;

pub const HZ_TO_MSEC_NUM: i32 = 1;

pub const HZ_TO_MSEC_SHR32: i32 = 31;

pub const HZ_TO_NSEC_NUM: i32 = 1000000;

pub const HZ_TO_USEC_NUM: i32 = 1000;

pub const HZ_TO_USEC_SHR32: i32 = 22;

pub const KTIME_LOW_RES: crate::ctypes::c_long = 1000000;

pub const LOW_RES_NSEC: crate::ctypes::c_long = 1000000;

pub const LRU_GEN_WIDTH: i32 = 0;

pub const MSEC_TO_HZ_ADJ32: u64 = 0;

pub const MSEC_TO_HZ_DEN: i32 = 1;

pub const MSEC_TO_HZ_SHR32: i32 = 31;

pub const NEED_PSE: i32 = 8;

pub const NSEC_TO_HZ_DEN: i32 = 1000000;

pub const NTP_INTERVAL_FREQ: i32 = 1000;

pub const NTP_INTERVAL_LENGTH: crate::ctypes::c_long = 1000000;

pub const PTE_FLAGS_MASK: crate::ctypes::c_ulong = 18442240474082185215;

pub const PTE_PFN_MASK: crate::ctypes::c_ulong = 4503599627366400;

pub const REQUIRED_MASK0: i32 = 117473641;

pub const TICK_NSEC: crate::ctypes::c_long = 1000000;

pub const USEC_TO_HZ_ADJ32: u64 = 2196824232296;

pub const USEC_TO_HZ_DEN: i32 = 1000;

pub const USEC_TO_HZ_SHR32: i32 = 41;

pub const _ENC: crate::ctypes::c_ulong = 0;

pub const _KERNPG_TABLE: crate::ctypes::c_ulong = 99;

pub const _PAGE_ENC: crate::ctypes::c_ulong = 0;

pub const _PAGE_SOFT_DIRTY: crate::ctypes::c_ulong = 0;

pub const _PAGE_SWP_SOFT_DIRTY: crate::ctypes::c_ulong = 0;

pub const _PAGE_SWP_UFFD_WP: crate::ctypes::c_ulong = 0;

pub const _PAGE_TABLE: crate::ctypes::c_ulong = 103;

pub const _PAGE_UFFD_WP: crate::ctypes::c_ulong = 0;

pub const __LRU_REFS_WIDTH: i32 = 0;

pub const __PAGE_KERNEL_ENC: crate::ctypes::c_ulong = 9223372036854776163;

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_set_cap"]
    pub fn paravirt_set_cap();
}

unsafe extern "C" {
    pub static mut node_to_cpumask_map: [cpumask_var_t; 64usize];
}

pub const INITIAL_JIFFIES: crate::ctypes::c_ulong = 4294667296;

pub const LATCH: crate::ctypes::c_ulong = 1193;

pub const NSEC_JIFFIE_SC: i32 = 51;

pub const SEC_JIFFIE_SC: i32 = 22;

pub const SHIFT_HZ: i32 = 10;

pub const TICK_USEC: crate::ctypes::c_long = 1000;

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 64;

#[repr(C)]
pub struct io_context {
    pub refcount: atomic_long_t,
    pub active_ref: atomic_t,
    pub ioprio: crate::ctypes::c_ushort,
}

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 72;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 73;

pub const FIXADDR_SIZE: i32 = 2637824;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073698521088;

pub const FIXADDR_TOT_SIZE: i32 = 6291456;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073694867456;

pub const FIX_APIC_BASE: fixed_addresses = 515;

pub const FIX_IO_APIC_BASE_0: fixed_addresses = 516;

pub const FIX_IO_APIC_BASE_END: fixed_addresses = 643;

pub const FIX_OHCI1394_BASE: fixed_addresses = 514;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 74;

pub const SWAP_RA: vm_event_item = 70;

pub const SWAP_RA_HIT: vm_event_item = 71;

pub const __end_of_fixed_addresses: fixed_addresses = 1536;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 644;

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kprojid"]
    pub fn from_kprojid(to: *mut user_namespace, kprojid: kprojid_t) -> projid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kprojid_munged"]
    pub fn from_kprojid_munged(to: *mut user_namespace, kprojid: kprojid_t) -> projid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_make_kprojid"]
    pub fn make_kprojid(from: *mut user_namespace, projid: projid_t) -> kprojid_t;
}

#[repr(C)]
#[repr(align(64))]
pub struct irq_cpustat_t {
    pub __softirq_pending: u16_,
    pub __nmi_count: crate::ctypes::c_uint,
    pub apic_timer_irqs: crate::ctypes::c_uint,
    pub irq_spurious_count: crate::ctypes::c_uint,
    pub icr_read_retry_count: crate::ctypes::c_uint,
    pub kvm_posted_intr_ipis: crate::ctypes::c_uint,
    pub kvm_posted_intr_wakeup_ipis: crate::ctypes::c_uint,
    pub kvm_posted_intr_nested_ipis: crate::ctypes::c_uint,
    pub x86_platform_ipis: crate::ctypes::c_uint,
    pub apic_perf_irqs: crate::ctypes::c_uint,
    pub apic_irq_work_irqs: crate::ctypes::c_uint,
    pub irq_resched_count: crate::ctypes::c_uint,
    pub irq_call_count: crate::ctypes::c_uint,
    pub irq_tlb_count: crate::ctypes::c_uint,
    pub irq_thermal_count: crate::ctypes::c_uint,
    pub irq_threshold_count: crate::ctypes::c_uint,
    pub irq_deferred_error_count: crate::ctypes::c_uint,
    pub irq_hv_callback_count: crate::ctypes::c_uint,
}

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
    pub kprobes_text_start: *mut crate::ctypes::c_void,
    pub kprobes_text_size: crate::ctypes::c_uint,
    pub kprobe_blacklist: *mut crate::ctypes::c_ulong,
    pub num_kprobe_blacklist: crate::ctypes::c_uint,
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub its_num_pages: crate::ctypes::c_int,
    pub its_page_array: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct backing_dev_info {
    pub id: u64_,
    pub rb_node: rb_node,
    pub bdi_list: list_head,
    pub ra_pages: crate::ctypes::c_ulong,
    pub io_pages: crate::ctypes::c_ulong,
    pub refcnt: kref,
    pub capabilities: crate::ctypes::c_uint,
    pub min_ratio: crate::ctypes::c_uint,
    pub max_ratio: crate::ctypes::c_uint,
    pub max_prop_frac: crate::ctypes::c_uint,
    pub tot_write_bandwidth: atomic_long_t,
    pub wb: bdi_writeback,
    pub wb_list: list_head,
    pub wb_waitq: wait_queue_head_t,
    pub dev: *mut device,
    pub dev_name: [crate::ctypes::c_char; 64usize],
    pub owner: *mut device,
    pub laptop_mode_wb_timer: timer_list,
    pub debug_dir: *mut dentry,
}

#[repr(C)]
pub struct bdi_writeback {
    pub bdi: *mut backing_dev_info,
    pub state: crate::ctypes::c_ulong,
    pub last_old_flush: crate::ctypes::c_ulong,
    pub b_dirty: list_head,
    pub b_io: list_head,
    pub b_more_io: list_head,
    pub b_dirty_time: list_head,
    pub list_lock: spinlock_t,
    pub writeback_inodes: atomic_t,
    pub stat: [percpu_counter; 4usize],
    pub bw_time_stamp: crate::ctypes::c_ulong,
    pub dirtied_stamp: crate::ctypes::c_ulong,
    pub written_stamp: crate::ctypes::c_ulong,
    pub write_bandwidth: crate::ctypes::c_ulong,
    pub avg_write_bandwidth: crate::ctypes::c_ulong,
    pub dirty_ratelimit: crate::ctypes::c_ulong,
    pub balanced_dirty_ratelimit: crate::ctypes::c_ulong,
    pub completions: fprop_local_percpu,
    pub dirty_exceeded: crate::ctypes::c_int,
    pub start_all_reason: wb_reason,
    pub work_lock: spinlock_t,
    pub work_list: list_head,
    pub dwork: delayed_work,
    pub bw_dwork: delayed_work,
    pub dirty_sleep: crate::ctypes::c_ulong,
    pub bdi_node: list_head,
}

#[repr(C)]
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
    pub psi_files: __IncompleteArrayField<cgroup_file>,
    pub subtree_control: u16_,
    pub subtree_ss_mask: u16_,
    pub old_subtree_control: u16_,
    pub old_subtree_ss_mask: u16_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_cpu: *mut cgroup_rstat_cpu,
    pub rstat_css_list: list_head,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub congestion_count: atomic_t,
    pub freezer: cgroup_freezer_state,
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
pub struct cgroup_bpf {}

#[repr(C)]
pub struct psi_group {}

pub const NR_PSI_RESOURCES: i32 = 0;

pub const debug_cgrp_id: cgroup_subsys_id = 13;

pub const devices_cgrp_id: cgroup_subsys_id = 4;

pub const freezer_cgrp_id: cgroup_subsys_id = 5;

pub const hugetlb_cgrp_id: cgroup_subsys_id = 9;

pub const net_cls_cgrp_id: cgroup_subsys_id = 6;

pub const net_prio_cgrp_id: cgroup_subsys_id = 8;

pub const perf_event_cgrp_id: cgroup_subsys_id = 7;

unsafe extern "C" {
    #[link_name = "kmod_shim_ddebug_add_module"]
    pub fn ddebug_add_module(
        dinfo: *mut _ddebug_info,
        modname: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ddebug_dyndbg_module_param_cb"]
    pub fn ddebug_dyndbg_module_param_cb(
        param: *mut crate::ctypes::c_char,
        val: *mut crate::ctypes::c_char,
        modname: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ddebug_remove_module"]
    pub fn ddebug_remove_module(
        mod_: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_module_sig_enforced"]
    pub fn is_module_sig_enforced() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_param_get_dyndbg_classes"]
    pub fn param_get_dyndbg_classes(
        buffer: *mut crate::ctypes::c_char,
        kp: *const kernel_param,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_param_set_dyndbg_classes"]
    pub fn param_set_dyndbg_classes(
        instr: *const crate::ctypes::c_char,
        kp: *const kernel_param,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vmpressure"]
    pub fn vmpressure(
        gfp: gfp_t,
        memcg: *mut mem_cgroup,
        tree: bool_,
        scanned: crate::ctypes::c_ulong,
        reclaimed: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub static mut debug_cgrp_subsys: cgroup_subsys;
}

unsafe extern "C" {
    pub static mut debug_cgrp_subsys_enabled_key: static_key_true;
}

unsafe extern "C" {
    pub static mut debug_cgrp_subsys_on_dfl_key: static_key_true;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio__flags__flags {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: folio__flags__flags__lru,
    pub mapping: *mut address_space,
    pub index: crate::ctypes::c_ulong,
    pub private: *mut crate::ctypes::c_void,
    pub _mapcount: atomic_t,
    pub _refcount: atomic_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct vm_userfaultfd_ctx {}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
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
    pub hugepage_freelists: [list_head; 64usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub cgroup_files_dfl: [cftype; 8usize],
    pub cgroup_files_legacy: [cftype; 10usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_cgroup {
    _unused: [u8; 0],
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
    pub mmap_compat_base: crate::ctypes::c_ulong,
    pub mmap_compat_legacy_base: crate::ctypes::c_ulong,
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
    pub futex_unique_id: atomic64_t,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 48usize],
    pub rss_stat: mm_rss_stat,
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
}

#[repr(C)]
pub struct obj_cgroup {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct per_cpu_zonestat {
    pub vm_stat_diff: [s8; 10usize],
    pub stat_threshold: s8,
    pub vm_numa_event: [crate::ctypes::c_ulong; 6usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 74usize],
}

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 56;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 56;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 0;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 56;

pub const MEM_CGROUP_ID_MAX: i32 = 0;

pub const MEM_CGROUP_ID_SHIFT: i32 = 0;

pub const MIGRATE_TYPES: migratetype = 4;

pub const NR_FREE_CMA_PAGES: zone_stat_item = 9;

pub const NR_VM_ZONE_STAT_ITEMS: zone_stat_item = 10;

pub const mem_cgroup_sockets_enabled: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_PageKsm"]
    pub fn PageKsm(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___count_memcg_events"]
    pub fn __count_memcg_events(
        memcg: *mut mem_cgroup,
        idx: vm_event_item,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___memcg_kmem_charge_page"]
    pub fn __memcg_kmem_charge_page(
        page: *mut page,
        gfp: gfp_t,
        order: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___memcg_kmem_uncharge_page"]
    pub fn __memcg_kmem_uncharge_page(page: *mut page, order: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_lruvec_kmem_state"]
    pub fn __mod_lruvec_kmem_state(
        p: *mut crate::ctypes::c_void,
        idx: node_stat_item,
        val: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_lruvec_state"]
    pub fn __mod_lruvec_state(
        lruvec: *mut lruvec,
        idx: node_stat_item,
        val: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_memcg_lruvec_state"]
    pub fn __mod_memcg_lruvec_state(
        lruvec: *mut lruvec,
        idx: node_stat_item,
        val: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_memcg_state"]
    pub fn __mod_memcg_state(
        memcg: *mut mem_cgroup,
        idx: crate::ctypes::c_int,
        nr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_count_memcg_page_event"]
    pub fn count_memcg_page_event(page: *mut page, idx: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dup_userfaultfd"]
    pub fn dup_userfaultfd(
        vma: *mut vm_area_struct,
        l: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dup_userfaultfd_complete"]
    pub fn dup_userfaultfd_complete(l: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_lruvec_lock"]
    pub fn folio_lruvec_lock(folio: *mut folio) -> *mut lruvec;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_lruvec_lock_irq"]
    pub fn folio_lruvec_lock_irq(folio: *mut folio) -> *mut lruvec;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_lruvec_lock_irqsave"]
    pub fn folio_lruvec_lock_irqsave(
        folio: *mut folio,
        flagsp: *mut crate::ctypes::c_ulong,
    ) -> *mut lruvec;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_mem_cgroup_from_mm"]
    pub fn get_mem_cgroup_from_mm(mm: *mut mm_struct) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_obj_cgroup_from_page"]
    pub fn get_obj_cgroup_from_page(page: *mut page) -> *mut obj_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_handle_userfault"]
    pub fn handle_userfault(
        vmf: *mut vm_fault,
        reason: crate::ctypes::c_ulong,
    ) -> vm_fault_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_page_memcg"]
    pub fn lock_page_memcg(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_init_lruvec"]
    pub fn lru_gen_init_lruvec(lruvec: *mut lruvec);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_look_around"]
    pub fn lru_gen_look_around(pvmw: *mut page_vma_mapped_walk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_calculate_protection"]
    pub fn mem_cgroup_calculate_protection(
        root: *mut mem_cgroup,
        memcg: *mut mem_cgroup,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_flush_foreign"]
    pub fn mem_cgroup_flush_foreign(wb: *mut bdi_writeback);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_flush_stats"]
    pub fn mem_cgroup_flush_stats();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_flush_stats_delayed"]
    pub fn mem_cgroup_flush_stats_delayed();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_from_id"]
    pub fn mem_cgroup_from_id(id: crate::ctypes::c_ushort) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_from_obj"]
    pub fn mem_cgroup_from_obj(p: *mut crate::ctypes::c_void) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_from_slab_obj"]
    pub fn mem_cgroup_from_slab_obj(p: *mut crate::ctypes::c_void) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_get_max"]
    pub fn mem_cgroup_get_max(memcg: *mut mem_cgroup) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_get_nr_swap_pages"]
    pub fn mem_cgroup_get_nr_swap_pages(memcg: *mut mem_cgroup) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_get_oom_group"]
    pub fn mem_cgroup_get_oom_group(
        victim: *mut task_struct,
        oom_domain: *mut mem_cgroup,
    ) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_iter"]
    pub fn mem_cgroup_iter(
        root: *mut mem_cgroup,
        prev: *mut mem_cgroup,
        reclaim: *mut mem_cgroup_reclaim_cookie,
    ) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_iter_break"]
    pub fn mem_cgroup_iter_break(root: *mut mem_cgroup, prev: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_kmem_disabled"]
    pub fn mem_cgroup_kmem_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_migrate"]
    pub fn mem_cgroup_migrate(old: *mut folio, new: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_print_oom_context"]
    pub fn mem_cgroup_print_oom_context(memcg: *mut mem_cgroup, p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_print_oom_group"]
    pub fn mem_cgroup_print_oom_group(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_print_oom_meminfo"]
    pub fn mem_cgroup_print_oom_meminfo(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_scan_tasks"]
    pub fn mem_cgroup_scan_tasks(
        memcg: *mut mem_cgroup,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut task_struct,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_size"]
    pub fn mem_cgroup_size(memcg: *mut mem_cgroup) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_sk_alloc"]
    pub fn mem_cgroup_sk_alloc(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_sk_free"]
    pub fn mem_cgroup_sk_free(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_soft_limit_reclaim"]
    pub fn mem_cgroup_soft_limit_reclaim(
        pgdat: *mut pg_data_t,
        order: crate::ctypes::c_int,
        gfp_mask: gfp_t,
        total_scanned: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swap_full"]
    pub fn mem_cgroup_swap_full(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swapin_charge_folio"]
    pub fn mem_cgroup_swapin_charge_folio(
        folio: *mut folio,
        mm: *mut mm_struct,
        gfp: gfp_t,
        entry: swp_entry_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swapin_uncharge_swap"]
    pub fn mem_cgroup_swapin_uncharge_swap(entry: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swapout"]
    pub fn mem_cgroup_swapout(folio: *mut folio, entry: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swappiness"]
    pub fn mem_cgroup_swappiness(mem: *mut mem_cgroup) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_wb_domain"]
    pub fn mem_cgroup_wb_domain(wb: *mut bdi_writeback) -> *mut wb_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_wb_stats"]
    pub fn mem_cgroup_wb_stats(
        wb: *mut bdi_writeback,
        pfilepages: *mut crate::ctypes::c_ulong,
        pheadroom: *mut crate::ctypes::c_ulong,
        pdirty: *mut crate::ctypes::c_ulong,
        pwriteback: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mod_memcg_state"]
    pub fn mod_memcg_state(
        memcg: *mut mem_cgroup,
        idx: crate::ctypes::c_int,
        nr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mremap_userfaultfd_complete"]
    pub fn mremap_userfaultfd_complete(
        ctx: *mut vm_userfaultfd_ctx,
        from: crate::ctypes::c_ulong,
        to: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mremap_userfaultfd_prep"]
    pub fn mremap_userfaultfd_prep(
        vma: *mut vm_area_struct,
        ctx: *mut vm_userfaultfd_ctx,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_shrinker_bit"]
    pub fn set_shrinker_bit(
        memcg: *mut mem_cgroup,
        nid: crate::ctypes::c_int,
        shrinker_id: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_page_memcg"]
    pub fn split_page_memcg(head: *mut page, nr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unlock_page_memcg"]
    pub fn unlock_page_memcg(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_remove"]
    pub fn userfaultfd_remove(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_unmap_complete"]
    pub fn userfaultfd_unmap_complete(mm: *mut mm_struct, uf: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_unmap_prep"]
    pub fn userfaultfd_unmap_prep(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        uf: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static migratetype_names: [*const crate::ctypes::c_char; 4usize];
}

unsafe extern "C" {
    pub static mut init_on_alloc: static_key_false;
}

unsafe extern "C" {
    pub static mut vm_zone_stat: [atomic_long_t; 10usize];
}

#[repr(C)]
#[repr(align(64))]
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
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_disabled: crate::ctypes::c_ushort,
    pub migration_flags: crate::ctypes::c_ushort,
    pub rcu_read_lock_nesting: crate::ctypes::c_int,
    pub rcu_read_unlock_special: rcu_special,
    pub rcu_node_entry: list_head,
    pub rcu_blocked_node: *mut rcu_node,
    pub rcu_tasks_nvcsw: crate::ctypes::c_ulong,
    pub rcu_tasks_holdout: u8_,
    pub rcu_tasks_idx: u8_,
    pub rcu_tasks_idle_cpu: crate::ctypes::c_int,
    pub rcu_tasks_holdout_list: list_head,
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
    pub trace_recursion: crate::ctypes::c_ulong,
    pub throttle_queue: *mut request_queue,
    pub utask: *mut uprobe_task,
    pub kmap_ctrl: kmap_ctrl,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub kstack_offset: u32_,
    pub mce_vaddr: *mut crate::ctypes::c_void,
    pub mce_kflags: __u64,
    pub mce_addr: u64_,
    pub _bits_mce_ripv: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub mce_kill_me: callback_head,
    pub mce_count: crate::ctypes::c_int,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
    pub l1d_flush_kill: callback_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
pub struct exception_stacks {
    pub DF_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DF_stack: [crate::ctypes::c_char; 8192usize],
    pub NMI_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub NMI_stack: [crate::ctypes::c_char; 8192usize],
    pub DB_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DB_stack: [crate::ctypes::c_char; 8192usize],
    pub MCE_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub MCE_stack: [crate::ctypes::c_char; 8192usize],
    pub VC_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC_stack: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC2_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC2_stack: __IncompleteArrayField<crate::ctypes::c_char>,
    pub IST_top_guard: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct ipc_ids {
    pub in_use: crate::ctypes::c_int,
    pub seq: crate::ctypes::c_ushort,
    pub rwsem: rw_semaphore,
    pub ipcs_idr: idr,
    pub max_idx: crate::ctypes::c_int,
    pub last_idx: crate::ctypes::c_int,
    pub key_ht: rhashtable,
}

#[repr(C)]
pub struct sched_domain {
    pub parent: *mut sched_domain,
    pub child: *mut sched_domain,
    pub groups: *mut sched_group,
    pub min_interval: crate::ctypes::c_ulong,
    pub max_interval: crate::ctypes::c_ulong,
    pub busy_factor: crate::ctypes::c_uint,
    pub imbalance_pct: crate::ctypes::c_uint,
    pub cache_nice_tries: crate::ctypes::c_uint,
    pub imb_numa_nr: crate::ctypes::c_uint,
    pub nohz_idle: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_int,
    pub level: crate::ctypes::c_int,
    pub last_balance: crate::ctypes::c_ulong,
    pub balance_interval: crate::ctypes::c_uint,
    pub nr_balance_failed: crate::ctypes::c_uint,
    pub newidle_call: crate::ctypes::c_uint,
    pub newidle_success: crate::ctypes::c_uint,
    pub newidle_ratio: crate::ctypes::c_uint,
    pub max_newidle_lb_cost: u64_,
    pub last_decay_max_lb_cost: crate::ctypes::c_ulong,
    pub avg_scan_cost: u64_,
    pub lb_count: [crate::ctypes::c_uint; 3usize],
    pub lb_failed: [crate::ctypes::c_uint; 3usize],
    pub lb_balanced: [crate::ctypes::c_uint; 3usize],
    pub lb_imbalance: [crate::ctypes::c_uint; 3usize],
    pub lb_gained: [crate::ctypes::c_uint; 3usize],
    pub lb_hot_gained: [crate::ctypes::c_uint; 3usize],
    pub lb_nobusyg: [crate::ctypes::c_uint; 3usize],
    pub lb_nobusyq: [crate::ctypes::c_uint; 3usize],
    pub alb_count: crate::ctypes::c_uint,
    pub alb_failed: crate::ctypes::c_uint,
    pub alb_pushed: crate::ctypes::c_uint,
    pub sbe_count: crate::ctypes::c_uint,
    pub sbe_balanced: crate::ctypes::c_uint,
    pub sbe_pushed: crate::ctypes::c_uint,
    pub sbf_count: crate::ctypes::c_uint,
    pub sbf_balanced: crate::ctypes::c_uint,
    pub sbf_pushed: crate::ctypes::c_uint,
    pub ttwu_wake_remote: crate::ctypes::c_uint,
    pub ttwu_move_affine: crate::ctypes::c_uint,
    pub ttwu_move_balance: crate::ctypes::c_uint,
    pub anon__private: sched_domain__private,
    pub shared: *mut sched_domain_shared,
    pub span_weight: crate::ctypes::c_uint,
    pub span: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct sched_domain_topology_level {
    pub mask: sched_domain_mask_f,
    pub sd_flags: sched_domain_flags_f,
    pub flags: crate::ctypes::c_int,
    pub numa_level: crate::ctypes::c_int,
    pub data: sd_data,
}

#[repr(C)]
pub struct signal_struct {
    pub sigcnt: refcount_t,
    pub live: atomic_t,
    pub nr_threads: crate::ctypes::c_int,
    pub quick_threads: crate::ctypes::c_int,
    pub thread_head: list_head,
    pub wait_chldexit: wait_queue_head_t,
    pub curr_target: *mut task_struct,
    pub shared_pending: sigpending,
    pub multiprocess: hlist_head,
    pub group_exit_code: crate::ctypes::c_int,
    pub notify_count: crate::ctypes::c_int,
    pub group_exec_task: *mut task_struct,
    pub group_stop_count: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_uint,
    pub core_state: *mut core_state,
    pub _bits_is_child_subreaper: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub next_posix_timer_id: crate::ctypes::c_uint,
    pub posix_timers: list_head,
    pub real_timer: hrtimer,
    pub it_real_incr: ktime_t,
    pub it: [cpu_itimer; 2usize],
    pub cputimer: thread_group_cputimer,
    pub posix_cputimers: posix_cputimers,
    pub pids: [*mut pid; 4usize],
    pub tty_old_pgrp: *mut pid,
    pub leader: crate::ctypes::c_int,
    pub tty: *mut tty_struct,
    pub stats_lock: seqlock_t,
    pub utime: u64_,
    pub stime: u64_,
    pub cutime: u64_,
    pub cstime: u64_,
    pub gtime: u64_,
    pub cgtime: u64_,
    pub prev_cputime: prev_cputime,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub cnvcsw: crate::ctypes::c_ulong,
    pub cnivcsw: crate::ctypes::c_ulong,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub cmin_flt: crate::ctypes::c_ulong,
    pub cmaj_flt: crate::ctypes::c_ulong,
    pub inblock: crate::ctypes::c_ulong,
    pub oublock: crate::ctypes::c_ulong,
    pub cinblock: crate::ctypes::c_ulong,
    pub coublock: crate::ctypes::c_ulong,
    pub maxrss: crate::ctypes::c_ulong,
    pub cmaxrss: crate::ctypes::c_ulong,
    pub ioac: task_io_accounting,
    pub sum_sched_runtime: crate::ctypes::c_ulonglong,
    pub rlim: [rlimit; 16usize],
    pub pacct: pacct_struct,
    pub stats: *mut taskstats,
    pub audit_tty: crate::ctypes::c_uint,
    pub tty_audit_buf: *mut tty_audit_buf,
    pub oom_flag_origin: bool_,
    pub oom_score_adj: crate::ctypes::c_short,
    pub oom_score_adj_min: crate::ctypes::c_short,
    pub oom_mm: *mut mm_struct,
    pub cred_guard_mutex: mutex,
    pub exec_update_lock: rw_semaphore,
}
bits signal_struct
    is_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 0 1
    has_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 1 1

#[repr(C)]
pub struct ucounts {
    pub node: hlist_node,
    pub ns: *mut user_namespace,
    pub uid: kuid_t,
    pub count: atomic_t,
    pub ucount: [atomic_long_t; 10usize],
    pub rlimit: [atomic_long_t; 4usize],
}

#[repr(C)]
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
    pub work: work_struct,
    pub set: ctl_table_set,
    pub sysctls: *mut ctl_table_header,
    pub ucounts: *mut ucounts,
    pub ucount_max: [crate::ctypes::c_long; 10usize],
    pub rlimit_max: [crate::ctypes::c_long; 4usize],
}

pub const ACCT_VERSION: i32 = 2;

pub const CPU_ENTRY_AREA_ARRAY_SIZE: crate::ctypes::c_ulong = 15466496;

pub const CPU_ENTRY_AREA_TOTAL_SIZE: crate::ctypes::c_ulong = 15470592;

pub const LOAD_FREQ: i32 = 5001;

pub const RR_TIMESLICE: i32 = 100;

pub const UCOUNT_COUNTS: ucount_type = 10;

pub const VC_EXCEPTION_STKSZ: i32 = 0;

pub type acct_t = acct;

unsafe extern "C" {
    #[link_name = "kmod_shim_create_user_ns"]
    pub fn create_user_ns(new: *mut cred) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_in_userns"]
    pub fn current_in_userns(target_ns: *const user_namespace) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kgid"]
    pub fn from_kgid(to: *mut user_namespace, kgid: kgid_t) -> gid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kgid_munged"]
    pub fn from_kgid_munged(to: *mut user_namespace, kgid: kgid_t) -> gid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kuid"]
    pub fn from_kuid(to: *mut user_namespace, kuid: kuid_t) -> uid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_from_kuid_munged"]
    pub fn from_kuid_munged(to: *mut user_namespace, kuid: kuid_t) -> uid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_userns"]
    pub fn in_userns(
        ancestor: *const user_namespace,
        child: *const user_namespace,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_make_kgid"]
    pub fn make_kgid(from: *mut user_namespace, gid: gid_t) -> kgid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_make_kuid"]
    pub fn make_kuid(from: *mut user_namespace, uid: uid_t) -> kuid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_update_next_owner"]
    pub fn mm_update_next_owner(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ns_get_owner"]
    pub fn ns_get_owner(ns: *mut ns_common) -> *mut ns_common;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seccomp_get_filter"]
    pub fn seccomp_get_filter(
        task: *mut task_struct,
        n: crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seccomp_get_metadata"]
    pub fn seccomp_get_metadata(
        task: *mut task_struct,
        filter_off: crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unshare_userns"]
    pub fn unshare_userns(
        unshare_flags: crate::ctypes::c_ulong,
        new_cred: *mut *mut cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userns_may_setgroups"]
    pub fn userns_may_setgroups(ns: *const user_namespace) -> bool_;
}

#[repr(C)]
#[repr(align(64))]
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

#[repr(C)]
pub struct fscrypt_dummy_policy {}

#[repr(C)]
pub struct fscrypt_operations {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct writeback_control {
    pub nr_to_write: crate::ctypes::c_long,
    pub pages_skipped: crate::ctypes::c_long,
    pub range_start: loff_t,
    pub range_end: loff_t,
    pub sync_mode: writeback_sync_modes,
    pub _bits_for_kupdate: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub swap_plug: *mut *mut swap_iocb,
}
bits writeback_control
    for_kupdate: crate::ctypes::c_uint as u32 = _bits_for_kupdate 0 1
    for_background: crate::ctypes::c_uint as u32 = _bits_for_kupdate 1 1
    tagged_writepages: crate::ctypes::c_uint as u32 = _bits_for_kupdate 2 1
    for_reclaim: crate::ctypes::c_uint as u32 = _bits_for_kupdate 3 1
    range_cyclic: crate::ctypes::c_uint as u32 = _bits_for_kupdate 4 1
    for_sync: crate::ctypes::c_uint as u32 = _bits_for_kupdate 5 1
    unpinned_fscache_wb: crate::ctypes::c_uint as u32 = _bits_for_kupdate 6 1
    no_cgroup_owner: crate::ctypes::c_uint as u32 = _bits_for_kupdate 7 1
    punt_to_cgroup: crate::ctypes::c_uint as u32 = _bits_for_kupdate 8 1

#[repr(C)]
pub union fsnotify_group__private {
    pub private: *mut crate::ctypes::c_void,
    pub inotify_data: inotify_group_private_data,
}

pub const MAX_INT64_SECONDS: i64 = 9223372036854774;

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_encrypt_symlink"]
    pub fn __fscrypt_encrypt_symlink(
        inode: *mut inode,
        target: *const crate::ctypes::c_char,
        len: crate::ctypes::c_uint,
        disk_link: *mut fscrypt_str,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_prepare_link"]
    pub fn __fscrypt_prepare_link(
        inode: *mut inode,
        dir: *mut inode,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_prepare_lookup"]
    pub fn __fscrypt_prepare_lookup(
        dir: *mut inode,
        dentry: *mut dentry,
        fname: *mut fscrypt_name,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_prepare_readdir"]
    pub fn __fscrypt_prepare_readdir(dir: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_prepare_rename"]
    pub fn __fscrypt_prepare_rename(
        old_dir: *mut inode,
        old_dentry: *mut dentry,
        new_dir: *mut inode,
        new_dentry: *mut dentry,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fscrypt_prepare_setattr"]
    pub fn __fscrypt_prepare_setattr(
        dentry: *mut dentry,
        attr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_writeback_umount"]
    pub fn cgroup_writeback_umount();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_add_test_dummy_key"]
    pub fn fscrypt_add_test_dummy_key(
        sb: *mut super_block,
        dummy_policy: *const fscrypt_dummy_policy,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_d_revalidate"]
    pub fn fscrypt_d_revalidate(
        dentry: *mut dentry,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_decrypt_bio"]
    pub fn fscrypt_decrypt_bio(bio: *mut bio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_decrypt_block_inplace"]
    pub fn fscrypt_decrypt_block_inplace(
        inode: *const inode,
        page: *mut page,
        len: crate::ctypes::c_uint,
        offs: crate::ctypes::c_uint,
        lblk_num: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_decrypt_pagecache_blocks"]
    pub fn fscrypt_decrypt_pagecache_blocks(
        page: *mut page,
        len: crate::ctypes::c_uint,
        offs: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_destroy_keyring"]
    pub fn fscrypt_destroy_keyring(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_drop_inode"]
    pub fn fscrypt_drop_inode(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_dummy_policies_equal"]
    pub fn fscrypt_dummy_policies_equal(
        p1: *const fscrypt_dummy_policy,
        p2: *const fscrypt_dummy_policy,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_encrypt_block_inplace"]
    pub fn fscrypt_encrypt_block_inplace(
        inode: *const inode,
        page: *mut page,
        len: crate::ctypes::c_uint,
        offs: crate::ctypes::c_uint,
        lblk_num: u64_,
        gfp_flags: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_encrypt_pagecache_blocks"]
    pub fn fscrypt_encrypt_pagecache_blocks(
        page: *mut page,
        len: crate::ctypes::c_uint,
        offs: crate::ctypes::c_uint,
        gfp_flags: gfp_t,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_enqueue_decrypt_work"]
    pub fn fscrypt_enqueue_decrypt_work(work: *mut work_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_file_open"]
    pub fn fscrypt_file_open(inode: *mut inode, filp: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_fname_alloc_buffer"]
    pub fn fscrypt_fname_alloc_buffer(
        max_encrypted_len: u32_,
        crypto_str: *mut fscrypt_str,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_fname_disk_to_usr"]
    pub fn fscrypt_fname_disk_to_usr(
        inode: *const inode,
        hash: u32_,
        minor_hash: u32_,
        iname: *const fscrypt_str,
        oname: *mut fscrypt_str,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_fname_free_buffer"]
    pub fn fscrypt_fname_free_buffer(crypto_str: *mut fscrypt_str);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_fname_siphash"]
    pub fn fscrypt_fname_siphash(dir: *const inode, name: *const qstr) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_free_bounce_page"]
    pub fn fscrypt_free_bounce_page(bounce_page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_free_inode"]
    pub fn fscrypt_free_inode(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_get_symlink"]
    pub fn fscrypt_get_symlink(
        inode: *mut inode,
        caddr: *const crate::ctypes::c_void,
        max_size: crate::ctypes::c_uint,
        done: *mut delayed_call,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_has_permitted_context"]
    pub fn fscrypt_has_permitted_context(
        parent: *mut inode,
        child: *mut inode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_add_key"]
    pub fn fscrypt_ioctl_add_key(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_get_key_status"]
    pub fn fscrypt_ioctl_get_key_status(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_get_nonce"]
    pub fn fscrypt_ioctl_get_nonce(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_get_policy"]
    pub fn fscrypt_ioctl_get_policy(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_get_policy_ex"]
    pub fn fscrypt_ioctl_get_policy_ex(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_remove_key"]
    pub fn fscrypt_ioctl_remove_key(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_remove_key_all_users"]
    pub fn fscrypt_ioctl_remove_key_all_users(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_ioctl_set_policy"]
    pub fn fscrypt_ioctl_set_policy(
        filp: *mut file,
        arg: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_match_name"]
    pub fn fscrypt_match_name(
        fname: *const fscrypt_name,
        de_name: *const u8_,
        de_name_len: u32_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_parse_test_dummy_encryption"]
    pub fn fscrypt_parse_test_dummy_encryption(
        param: *const fs_parameter,
        dummy_policy: *mut fscrypt_dummy_policy,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_prepare_new_inode"]
    pub fn fscrypt_prepare_new_inode(
        dir: *mut inode,
        inode: *mut inode,
        encrypt_ret: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_prepare_setflags"]
    pub fn fscrypt_prepare_setflags(
        inode: *mut inode,
        oldflags: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_prepare_symlink"]
    pub fn fscrypt_prepare_symlink(
        dir: *mut inode,
        target: *const crate::ctypes::c_char,
        len: crate::ctypes::c_uint,
        max_len: crate::ctypes::c_uint,
        disk_link: *mut fscrypt_str,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_put_encryption_info"]
    pub fn fscrypt_put_encryption_info(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_set_context"]
    pub fn fscrypt_set_context(
        inode: *mut inode,
        fs_data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_setup_filename"]
    pub fn fscrypt_setup_filename(
        dir: *mut inode,
        iname: *const qstr,
        lookup: crate::ctypes::c_int,
        fname: *mut fscrypt_name,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_show_test_dummy_encryption"]
    pub fn fscrypt_show_test_dummy_encryption(
        seq: *mut seq_file,
        sep: crate::ctypes::c_char,
        sb: *mut super_block,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_symlink_getattr"]
    pub fn fscrypt_symlink_getattr(
        path: *const path,
        stat: *mut kstat,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_zeroout_range"]
    pub fn fscrypt_zeroout_range(
        inode: *const inode,
        lblk: crate::ctypes::c_ulong,
        pblk: sector_t,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_enqueue_verify_work"]
    pub fn fsverity_enqueue_verify_work(work: *mut work_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_get_digest"]
    pub fn fsverity_get_digest(
        inode: *mut inode,
        digest: *mut u8_,
        alg: *mut hash_algo,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_ioctl_enable"]
    pub fn fsverity_ioctl_enable(
        filp: *mut file,
        arg: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_ioctl_measure"]
    pub fn fsverity_ioctl_measure(
        filp: *mut file,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_ioctl_read_metadata"]
    pub fn fsverity_ioctl_read_metadata(
        filp: *mut file,
        uarg: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_verify_bio"]
    pub fn fsverity_verify_bio(bio: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inode_to_wb"]
    pub fn inode_to_wb(inode: *mut inode) -> *mut bdi_writeback;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wb_blkcg_offline"]
    pub fn wb_blkcg_offline(css: *mut cgroup_subsys_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wb_memcg_offline"]
    pub fn wb_memcg_offline(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbc_account_cgroup_owner"]
    pub fn wbc_account_cgroup_owner(
        wbc: *mut writeback_control,
        page: *mut page,
        bytes: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbc_attach_and_unlock_inode"]
    pub fn wbc_attach_and_unlock_inode(wbc: *mut writeback_control, inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbc_detach_inode"]
    pub fn wbc_detach_inode(wbc: *mut writeback_control);
}

#[repr(C)]
pub struct bpf_iter_aux_info {
    _unused: [u8; 0],
}

pub const NR_NODE_MEMBLKS: i32 = 128;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_apei_report_x86_error"]
    pub fn arch_apei_report_x86_error(
        ctx_info: *mut cper_ia_proc_ctx,
        lapic_id: u64_,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fib6_nh {
    pub nh_common: fib_nh_common,
    pub rt6i_pcpu: *mut *mut rt6_info,
    pub rt6i_exception_bucket: *mut rt6_exception_bucket,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fib_nh {
    pub nh_common: fib_nh_common,
    pub nh_hash: hlist_node,
    pub nh_parent: *mut fib_info,
    pub nh_saddr: __be32,
    pub nh_saddr_genid: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(64))]
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
    pub nf: netns_nf,
    pub ct: netns_ct,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: u64_,
    pub diag_nlsk: *mut sock,
}

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
    pub ethtool_ops: *const ethtool_ops,
    pub ndisc_ops: *const ndisc_ops,
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
    pub ieee80211_ptr: *mut wireless_dev,
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
    pub _padding_after_index_hlist: [u8; 24usize],
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
    pub watchdog_lock: spinlock_t,
    pub watchdog_ref_held: bool_,
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
    pub npinfo: *mut netpoll_info,
    pub nd_net: possible_net_t,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub _bits_pcpu_stat_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub anon__lstats: net_device__lstats,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub gso_max_size: crate::ctypes::c_uint,
    pub tso_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub tso_max_segs: u16_,
    pub num_tc: s16,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub prio_tc_map: [u8_; 16usize],
    pub priomap: *mut netprio_map,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
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
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    threaded: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_sb_dev: [u8; 8usize],
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dql: dql,
}

#[repr(C)]
#[repr(align(64))]
pub struct netdev_rx_queue {
    pub xdp_rxq: xdp_rxq_info,
    pub rps_map: *mut rps_map,
    pub rps_flow_table: *mut rps_dev_flow_table,
    pub kobj: kobject,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
}

#[repr(C)]
#[repr(align(64))]
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
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
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
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mrt: *mut mr_table,
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
#[repr(align(64))]
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
    pub ndisc_sk: *mut sock,
    pub tcp_sk: *mut sock,
    pub igmp_sk: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub inet6_addr_lst: *mut hlist_head,
    pub addrconf_hash_lock: spinlock_t,
    pub addr_chk_work: delayed_work,
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
#[repr(align(64))]
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
    pub xmit: softnet_data__xmit,
    pub _padding_after_xmit: [u8; 28usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
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
#[repr(align(64))]
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 40usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(8))]
pub struct skb_ext {
    pub refcnt: refcount_t,
    pub offset: [u8_; 1usize],
    pub chunks: u8_,
    pub _padding_after_chunks: [u8; 2usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct fib6_node {
    pub parent: *mut fib6_node,
    pub left: *mut fib6_node,
    pub right: *mut fib6_node,
    pub leaf: *mut fib6_info,
    pub fn_bit: __u16,
    pub fn_flags: __u16,
    pub fn_sernum: crate::ctypes::c_int,
    pub rr_ptr: *mut fib6_info,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct inet6_skb_parm {
    pub iif: crate::ctypes::c_int,
    pub ra: __be16,
    pub dst0: __u16,
    pub srcrt: __u16,
    pub dst1: __u16,
    pub lastopt: __u16,
    pub nhoff: __u16,
    pub flags: __u16,
    pub frag_max_size: __u16,
    pub srhoff: __u16,
}

#[repr(C)]
pub struct ip_tunnel {
    pub next: *mut ip_tunnel,
    pub hash_node: hlist_node,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub net: *mut net,
    pub err_time: crate::ctypes::c_ulong,
    pub err_count: crate::ctypes::c_int,
    pub i_seqno: u32_,
    pub o_seqno: atomic_t,
    pub tun_hlen: crate::ctypes::c_int,
    pub index: u32_,
    pub erspan_ver: u8_,
    pub dir: u8_,
    pub hwid: u16_,
    pub dst_cache: dst_cache,
    pub parms: ip_tunnel_parm,
    pub mlink: crate::ctypes::c_int,
    pub encap_hlen: crate::ctypes::c_int,
    pub hlen: crate::ctypes::c_int,
    pub encap: ip_tunnel_encap,
    pub prl: *mut ip_tunnel_prl_entry,
    pub prl_count: crate::ctypes::c_uint,
    pub ip_tnl_net_id: crate::ctypes::c_uint,
    pub gro_cells: gro_cells,
    pub fwmark: __u32,
    pub collect_md: bool_,
    pub ignore_df: bool_,
}

#[repr(C)]
pub struct ipv6_devconf {
    pub forwarding: __s32,
    pub hop_limit: __s32,
    pub mtu6: __s32,
    pub accept_ra: __s32,
    pub accept_redirects: __s32,
    pub autoconf: __s32,
    pub dad_transmits: __s32,
    pub rtr_solicits: __s32,
    pub rtr_solicit_interval: __s32,
    pub rtr_solicit_max_interval: __s32,
    pub rtr_solicit_delay: __s32,
    pub force_mld_version: __s32,
    pub mldv1_unsolicited_report_interval: __s32,
    pub mldv2_unsolicited_report_interval: __s32,
    pub use_tempaddr: __s32,
    pub temp_valid_lft: __s32,
    pub temp_prefered_lft: __s32,
    pub regen_max_retry: __s32,
    pub max_desync_factor: __s32,
    pub max_addresses: __s32,
    pub accept_ra_defrtr: __s32,
    pub ra_defrtr_metric: __u32,
    pub accept_ra_min_hop_limit: __s32,
    pub accept_ra_min_lft: __s32,
    pub accept_ra_pinfo: __s32,
    pub ignore_routes_with_linkdown: __s32,
    pub proxy_ndp: __s32,
    pub accept_source_route: __s32,
    pub accept_ra_from_local: __s32,
    pub disable_ipv6: __s32,
    pub drop_unicast_in_l2_multicast: __s32,
    pub accept_dad: __s32,
    pub force_tllao: __s32,
    pub ndisc_notify: __s32,
    pub suppress_frag_ndisc: __s32,
    pub accept_ra_mtu: __s32,
    pub drop_unsolicited_na: __s32,
    pub accept_untracked_na: __s32,
    pub stable_secret: ipv6_stable_secret,
    pub use_oif_addrs_only: __s32,
    pub keep_addr_on_down: __s32,
    pub seg6_enabled: __s32,
    pub enhanced_dad: __u32,
    pub addr_gen_mode: __u32,
    pub disable_policy: __s32,
    pub ndisc_tclass: __s32,
    pub rpl_seg_enabled: __s32,
    pub ioam6_id: __u32,
    pub ioam6_id_wide: __u32,
    pub ioam6_enabled: __u8,
    pub ndisc_evict_nocarrier: __u8,
    pub sysctl_header: *mut ctl_table_header,
}

#[repr(C)]
pub struct ipv6_pinfo {
    pub saddr: in6_addr,
    pub sticky_pktinfo: in6_pktinfo,
    pub daddr_cache: *const in6_addr,
    pub flow_label: __be32,
    pub frag_size: __u32,
    pub _bits___unused_1: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub ucast_oif: crate::ctypes::c_int,
    pub mcast_oif: crate::ctypes::c_int,
    pub rxopt: ipv6_pinfo__rxopt,
    pub _bits_recverr: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub min_hopcount: __u8,
    pub tclass: __u8,
    pub rcv_flowinfo: __be32,
    pub dst_cookie: __u32,
    pub ipv6_mc_list: *mut ipv6_mc_socklist,
    pub ipv6_ac_list: *mut ipv6_ac_socklist,
    pub ipv6_fl_list: *mut ipv6_fl_socklist,
    pub opt: *mut ipv6_txoptions,
    pub pktoptions: *mut sk_buff,
    pub rxpmtu: *mut sk_buff,
    pub cork: inet6_cork,
}
bits ipv6_pinfo
    __unused_1: __u16 as u16 = _bits___unused_1 0 7
    hop_limit: __s16 as u16 = _bits___unused_1 7 9
    mc_loop: __u16 as u16 = _bits___unused_1 16 1
    __unused_2: __u16 as u16 = _bits___unused_1 17 6
    mcast_hops: __s16 as u16 = _bits___unused_1 23 9
    recverr: __u16 as u16 = _bits_recverr 0 1
    sndflow: __u16 as u16 = _bits_recverr 1 1
    repflow: __u16 as u16 = _bits_recverr 2 1
    pmtudisc: __u16 as u16 = _bits_recverr 3 3
    padding: __u16 as u16 = _bits_recverr 6 1
    srcprefs: __u16 as u16 = _bits_recverr 7 3
    dontfrag: __u16 as u16 = _bits_recverr 10 1
    autoflowlabel: __u16 as u16 = _bits_recverr 11 1
    autoflowlabel_set: __u16 as u16 = _bits_recverr 12 1
    mc_all: __u16 as u16 = _bits_recverr 13 1
    recverr_rfc4884: __u16 as u16 = _bits_recverr 14 1
    rtalert_isolate: __u16 as u16 = _bits_recverr 15 1

#[repr(C)]
pub struct mptcp_addr_info {
    pub id: u8_,
    pub family: sa_family_t,
    pub port: __be16,
    pub anon__addr: mptcp_addr_info__addr,
}

#[repr(C)]
pub struct mptcp_ext {
    pub anon__data_ack: mptcp_ext__data_ack,
    pub data_seq: u64_,
    pub subflow_seq: u32_,
    pub data_len: u16_,
    pub csum: __sum16,
    pub _bits_use_map: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub _padding_after__bits_use_map: [u16; 3usize],
}
bits mptcp_ext
    use_map: u8_ as u8 = _bits_use_map 0 1
    dsn64: u8_ as u8 = _bits_use_map 1 1
    data_fin: u8_ as u8 = _bits_use_map 2 1
    use_ack: u8_ as u8 = _bits_use_map 3 1
    ack64: u8_ as u8 = _bits_use_map 4 1
    mpc_map: u8_ as u8 = _bits_use_map 5 1
    frozen: u8_ as u8 = _bits_use_map 6 1
    reset_transient: u8_ as u8 = _bits_use_map 7 1
    reset_reason: u8_ as u8 = _bits_use_map 8 4
    csum_reqd: u8_ as u8 = _bits_use_map 12 1
    infinite_map: u8_ as u8 = _bits_use_map 13 1

#[repr(C)]
pub struct mptcp_sock {}

#[repr(C)]
pub struct mr_table {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ndisc_options {
    pub nd_opt_array: [*mut nd_opt_hdr; 15usize],
    pub nd_useropts: *mut nd_opt_hdr,
    pub nd_useropts_end: *mut nd_opt_hdr,
}

#[repr(C)]
pub struct netns_ct {
    pub sysctl_log_invalid: u8_,
    pub sysctl_events: u8_,
    pub sysctl_acct: u8_,
    pub sysctl_tstamp: u8_,
    pub sysctl_checksum: u8_,
    pub stat: *mut ip_conntrack_stat,
    pub nf_conntrack_event_cb: *mut nf_ct_event_notifier,
    pub nf_ct_proto: nf_ip_net,
}

#[repr(C)]
pub struct netns_mib {
    pub ip_statistics: *mut ipstats_mib,
    pub ipv6_statistics: *mut ipstats_mib,
    pub tcp_statistics: *mut tcp_mib,
    pub net_statistics: *mut linux_mib,
    pub udp_statistics: *mut udp_mib,
    pub udp_stats_in6: *mut udp_mib,
    pub udplite_statistics: *mut udp_mib,
    pub udplite_stats_in6: *mut udp_mib,
    pub icmp_statistics: *mut icmp_mib,
    pub icmpmsg_statistics: *mut icmpmsg_mib,
    pub icmpv6_statistics: *mut icmpv6_mib,
    pub icmpv6msg_statistics: *mut icmpv6msg_mib,
    pub proc_net_devsnmp6: *mut proc_dir_entry,
}

#[repr(C)]
pub struct netns_nf {
    pub proc_netfilter: *mut proc_dir_entry,
    pub nf_loggers: [*const nf_logger; 11usize],
    pub nf_log_dir_header: *mut ctl_table_header,
    pub hooks_ipv4: [*mut nf_hook_entries; 5usize],
    pub hooks_ipv6: [*mut nf_hook_entries; 5usize],
    pub defrag_ipv4_users: crate::ctypes::c_uint,
    pub defrag_ipv6_users: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct nf_ct_event_notifier {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct nf_ip_net {
    pub generic: nf_generic_net,
    pub tcp: nf_tcp_net,
    pub udp: nf_udp_net,
    pub icmp: nf_icmp_net,
    pub icmpv6: nf_icmp_net,
}

#[repr(C)]
pub struct nf_tcp_net {
    pub timeouts: [crate::ctypes::c_uint; 14usize],
    pub tcp_loose: u8_,
    pub tcp_be_liberal: u8_,
    pub tcp_max_retrans: u8_,
    pub tcp_ignore_invalid_rst: u8_,
}

#[repr(C)]
pub struct proto {
    pub close: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, timeout: crate::ctypes::c_long),
    >,
    pub pre_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub accept: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            flags: crate::ctypes::c_int,
            err: *mut crate::ctypes::c_int,
            kern: bool_,
        ) -> *mut sock,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_int,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, how: crate::ctypes::c_int),
    >,
    pub setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: sockptr_t,
            optlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: *mut crate::ctypes::c_char,
            option: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub keepalive: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, valbool: crate::ctypes::c_int),
    >,
    pub compat_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            len: usize,
            flags: crate::ctypes::c_int,
            addr_len: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sendpage: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            page: *mut page,
            offset: crate::ctypes::c_int,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub splice_eof: ::core::option::Option<unsafe extern "C" fn(sock: *mut socket)>,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub bind_add: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub bpf_bypass_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub release_cb: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub hash: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub unhash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub rehash: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub get_port: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            snum: crate::ctypes::c_ushort,
        ) -> crate::ctypes::c_int,
    >,
    pub put_port: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub inuse_idx: crate::ctypes::c_uint,
    pub stream_memory_free: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, wake: crate::ctypes::c_int) -> bool_,
    >,
    pub sock_is_readable: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> bool_,
    >,
    pub enter_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub leave_memory_pressure: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock),
    >,
    pub memory_allocated: *mut atomic_long_t,
    pub per_cpu_fw_alloc: *mut crate::ctypes::c_int,
    pub sockets_allocated: *mut percpu_counter,
    pub memory_pressure: *mut crate::ctypes::c_ulong,
    pub sysctl_mem: *mut crate::ctypes::c_long,
    pub sysctl_wmem: *mut crate::ctypes::c_int,
    pub sysctl_rmem: *mut crate::ctypes::c_int,
    pub sysctl_wmem_offset: u32_,
    pub sysctl_rmem_offset: u32_,
    pub max_header: crate::ctypes::c_int,
    pub no_autobind: bool_,
    pub slab: *mut kmem_cache,
    pub obj_size: crate::ctypes::c_uint,
    pub slab_flags: slab_flags_t,
    pub useroffset: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
    pub orphan_count: *mut crate::ctypes::c_uint,
    pub rsk_prot: *mut request_sock_ops,
    pub twsk_prot: *mut timewait_sock_ops,
    pub h: proto__h,
    pub owner: *mut module,
    pub name: [crate::ctypes::c_char; 32usize],
    pub node: list_head,
    pub diag_destroy: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            err: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub tc_index: __u16,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub anon__napi_id: sk_buff____pkt_type_offset____pkt_type_offset__napi_id,
    pub alloc_cpu: u16_,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset____pkt_type_offset__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset____pkt_type_offset__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
}
bits sk_buff____pkt_type_offset____pkt_type_offset
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    nf_trace: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    l4_hash: __u8 as u8 = _bits_pkt_type 8 1
    sw_hash: __u8 as u8 = _bits_pkt_type 9 1
    wifi_acked_valid: __u8 as u8 = _bits_pkt_type 10 1
    wifi_acked: __u8 as u8 = _bits_pkt_type 11 1
    no_fcs: __u8 as u8 = _bits_pkt_type 12 1
    encapsulation: __u8 as u8 = _bits_pkt_type 13 1
    encap_hdr_csum: __u8 as u8 = _bits_pkt_type 14 1
    csum_valid: __u8 as u8 = _bits_pkt_type 15 1
    vlan_present: __u8 as u8 = _bits_vlan_present 0 1
    csum_complete_sw: __u8 as u8 = _bits_vlan_present 1 1
    csum_level: __u8 as u8 = _bits_vlan_present 2 2
    dst_pending_confirm: __u8 as u8 = _bits_vlan_present 4 1
    mono_delivery_time: __u8 as u8 = _bits_vlan_present 5 1
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 6 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 7 1
    ndisc_nodetype: __u8 as u8 = _bits_vlan_present 8 2
    ipvs_property: __u8 as u8 = _bits_vlan_present 10 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 11 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 12 1
    redirected: __u8 as u8 = _bits_vlan_present 13 1
    nf_skip_egress: __u8 as u8 = _bits_vlan_present 14 1
    slow_gro: __u8 as u8 = _bits_vlan_present 15 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 16 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 17 1

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub tc_index: __u16,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub anon__napi_id: sk_buff____pkt_type_offset__headers__napi_id,
    pub alloc_cpu: u16_,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset__headers__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset__headers__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
}
bits sk_buff____pkt_type_offset__headers
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    nf_trace: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    l4_hash: __u8 as u8 = _bits_pkt_type 8 1
    sw_hash: __u8 as u8 = _bits_pkt_type 9 1
    wifi_acked_valid: __u8 as u8 = _bits_pkt_type 10 1
    wifi_acked: __u8 as u8 = _bits_pkt_type 11 1
    no_fcs: __u8 as u8 = _bits_pkt_type 12 1
    encapsulation: __u8 as u8 = _bits_pkt_type 13 1
    encap_hdr_csum: __u8 as u8 = _bits_pkt_type 14 1
    csum_valid: __u8 as u8 = _bits_pkt_type 15 1
    vlan_present: __u8 as u8 = _bits_vlan_present 0 1
    csum_complete_sw: __u8 as u8 = _bits_vlan_present 1 1
    csum_level: __u8 as u8 = _bits_vlan_present 2 2
    dst_pending_confirm: __u8 as u8 = _bits_vlan_present 4 1
    mono_delivery_time: __u8 as u8 = _bits_vlan_present 5 1
    tc_skip_classify: __u8 as u8 = _bits_vlan_present 6 1
    tc_at_ingress: __u8 as u8 = _bits_vlan_present 7 1
    ndisc_nodetype: __u8 as u8 = _bits_vlan_present 8 2
    ipvs_property: __u8 as u8 = _bits_vlan_present 10 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 11 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 12 1
    redirected: __u8 as u8 = _bits_vlan_present 13 1
    nf_skip_egress: __u8 as u8 = _bits_vlan_present 14 1
    slow_gro: __u8 as u8 = _bits_vlan_present 15 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 16 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 17 1

#[repr(C)]
pub struct tcp_sock {
    pub inet_conn: inet_connection_sock,
    pub tcp_header_len: u16_,
    pub gso_segs: u16_,
    pub pred_flags: __be32,
    pub bytes_received: u64_,
    pub segs_in: u32_,
    pub data_segs_in: u32_,
    pub rcv_nxt: u32_,
    pub copied_seq: u32_,
    pub rcv_wup: u32_,
    pub snd_nxt: u32_,
    pub segs_out: u32_,
    pub data_segs_out: u32_,
    pub bytes_sent: u64_,
    pub bytes_acked: u64_,
    pub dsack_dups: u32_,
    pub snd_una: u32_,
    pub snd_sml: u32_,
    pub rcv_tstamp: u32_,
    pub lsndtime: u32_,
    pub last_oow_ack_time: u32_,
    pub compressed_ack_rcv_nxt: u32_,
    pub tsoffset: u32_,
    pub tsq_node: list_head,
    pub tsorted_sent_queue: list_head,
    pub snd_wl1: u32_,
    pub snd_wnd: u32_,
    pub max_window: u32_,
    pub mss_cache: u32_,
    pub window_clamp: u32_,
    pub rcv_ssthresh: u32_,
    pub rack: tcp_rack,
    pub advmss: u16_,
    pub compressed_ack: u8_,
    pub _bits_dup_ack_counter: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub chrono_start: u32_,
    pub chrono_stat: [u32_; 3usize],
    pub _bits_chrono_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub repair_queue: u8_,
    pub _bits_save_syn: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub tlp_high_seq: u32_,
    pub tcp_tx_delay: u32_,
    pub tcp_wstamp_ns: u64_,
    pub tcp_clock_cache: u64_,
    pub tcp_mstamp: u64_,
    pub srtt_us: u32_,
    pub mdev_us: u32_,
    pub mdev_max_us: u32_,
    pub rttvar_us: u32_,
    pub rtt_seq: u32_,
    pub rtt_min: minmax,
    pub packets_out: u32_,
    pub retrans_out: u32_,
    pub max_packets_out: u32_,
    pub cwnd_usage_seq: u32_,
    pub urg_data: u16_,
    pub ecn_flags: u8_,
    pub keepalive_probes: u8_,
    pub reordering: u32_,
    pub reord_seen: u32_,
    pub snd_up: u32_,
    pub rx_opt: tcp_options_received,
    pub snd_ssthresh: u32_,
    pub snd_cwnd: u32_,
    pub snd_cwnd_cnt: u32_,
    pub snd_cwnd_clamp: u32_,
    pub snd_cwnd_used: u32_,
    pub snd_cwnd_stamp: u32_,
    pub prior_cwnd: u32_,
    pub prr_delivered: u32_,
    pub prr_out: u32_,
    pub delivered: u32_,
    pub delivered_ce: u32_,
    pub lost: u32_,
    pub app_limited: u32_,
    pub first_tx_mstamp: u64_,
    pub delivered_mstamp: u64_,
    pub rate_delivered: u32_,
    pub rate_interval_us: u32_,
    pub rcv_wnd: u32_,
    pub write_seq: u32_,
    pub notsent_lowat: u32_,
    pub pushed_seq: u32_,
    pub lost_out: u32_,
    pub sacked_out: u32_,
    pub pacing_timer: hrtimer,
    pub compressed_ack_timer: hrtimer,
    pub lost_skb_hint: *mut sk_buff,
    pub retransmit_skb_hint: *mut sk_buff,
    pub out_of_order_queue: rb_root,
    pub ooo_last_skb: *mut sk_buff,
    pub duplicate_sack: [tcp_sack_block; 1usize],
    pub selective_acks: [tcp_sack_block; 4usize],
    pub recv_sack_cache: [tcp_sack_block; 4usize],
    pub highest_sack: *mut sk_buff,
    pub lost_cnt_hint: crate::ctypes::c_int,
    pub prior_ssthresh: u32_,
    pub high_seq: u32_,
    pub retrans_stamp: u32_,
    pub undo_marker: u32_,
    pub undo_retrans: crate::ctypes::c_int,
    pub bytes_retrans: u64_,
    pub total_retrans: u32_,
    pub urg_seq: u32_,
    pub keepalive_time: crate::ctypes::c_uint,
    pub keepalive_intvl: crate::ctypes::c_uint,
    pub linger2: crate::ctypes::c_int,
    pub bpf_sock_ops_cb_flags: u8_,
    pub _bits_bpf_chg_cc_inprogress: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub timeout_rehash: u16_,
    pub rcv_ooopack: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub rcv_rtt_est: tcp_sock__rcv_rtt_est,
    pub rcvq_space: tcp_sock__rcvq_space,
    pub mtu_probe: tcp_sock__mtu_probe,
    pub mtu_info: u32_,
    pub af_specific: *const tcp_sock_af_ops,
    pub md5sig_info: *mut tcp_md5sig_info,
    pub fastopen_req: *mut tcp_fastopen_request,
    pub fastopen_rsk: *mut request_sock,
    pub saved_syn: *mut saved_syn,
}
bits tcp_sock
    dup_ack_counter: u8_ as u8 = _bits_dup_ack_counter 0 2
    tlp_retrans: u8_ as u8 = _bits_dup_ack_counter 2 1
    unused: u8_ as u8 = _bits_dup_ack_counter 3 5
    chrono_type: u8_ as u8 = _bits_chrono_type 0 2
    rate_app_limited: u8_ as u8 = _bits_chrono_type 2 1
    fastopen_connect: u8_ as u8 = _bits_chrono_type 3 1
    fastopen_no_cookie: u8_ as u8 = _bits_chrono_type 4 1
    is_sack_reneg: u8_ as u8 = _bits_chrono_type 5 1
    fastopen_client_fail: u8_ as u8 = _bits_chrono_type 6 2
    nonagle: u8_ as u8 = _bits_chrono_type 8 4
    thin_lto: u8_ as u8 = _bits_chrono_type 12 1
    recvmsg_inq: u8_ as u8 = _bits_chrono_type 13 1
    repair: u8_ as u8 = _bits_chrono_type 14 1
    frto: u8_ as u8 = _bits_chrono_type 15 1
    save_syn: u8_ as u8 = _bits_save_syn 0 2
    syn_data: u8_ as u8 = _bits_save_syn 2 1
    syn_fastopen: u8_ as u8 = _bits_save_syn 3 1
    syn_fastopen_exp: u8_ as u8 = _bits_save_syn 4 1
    syn_fastopen_ch: u8_ as u8 = _bits_save_syn 5 1
    syn_data_acked: u8_ as u8 = _bits_save_syn 6 1
    is_cwnd_limited: u8_ as u8 = _bits_save_syn 7 1
    bpf_chg_cc_inprogress: u8_ as u8 = _bits_bpf_chg_cc_inprogress 0 1

#[repr(C)]
pub union mptcp_addr_info__addr {
    pub addr: in_addr,
}

pub const ADDRCONF_TIMER_FUZZ: i32 = 250;

pub const ADDRCONF_TIMER_FUZZ_MAX: i32 = 1000;

pub const ADDRCONF_TIMER_FUZZ_MINUS: i32 = 20;

pub const ADDR_CHECK_FREQUENCY: i32 = 120000;

pub const FIB6_TABLE_HASHSZ: i32 = 1;

pub const FIB6_TABLE_MAX: i32 = 254;

pub const FIB6_TABLE_MIN: i32 = 254;

pub const FWS_C: fib6_walk_state = 2;

pub const FWS_L: fib6_walk_state = 0;

pub const FWS_R: fib6_walk_state = 1;

pub const FWS_U: fib6_walk_state = 3;

pub const IPTUNNEL_ERR_TIMEO: i32 = 30000;

pub const IPV6_FRAG_TIMEOUT: i32 = 60000;

pub const IP_FRAG_TIME: i32 = 30000;

pub const MAX_RTR_SOLICITATION_DELAY: i32 = 1000;

pub const ND_REACHABLE_TIME: i32 = 30000;

pub const ND_RETRANS_TIMER: i32 = 1000;

pub const RT6_TABLE_LOCAL: i32 = 254;

pub const RTR_SOLICITATION_INTERVAL: i32 = 4000;

pub const RTR_SOLICITATION_MAX_INTERVAL: i32 = 3600000;

pub const SKB_EXT_NUM: skb_ext_id = 1;

pub const SKB_EXT_SEC_PATH: skb_ext_id = 0;

pub const SOCK_DESTROY_TIME: i32 = 10000;

pub const TCP_ATO_MIN: u32 = 40;

pub const TCP_DELACK_MAX: u32 = 200;

pub const TCP_DELACK_MIN: u32 = 40;

pub const TCP_FIN_TIMEOUT: i32 = 60000;

pub const TCP_FIN_TIMEOUT_MAX: i32 = 120000;

pub const TCP_KEEPALIVE_INTVL: i32 = 75000;

pub const TCP_KEEPALIVE_TIME: i32 = 7200000;

pub const TCP_RESOURCE_PROBE_INTERVAL: u32 = 500;

pub const TCP_RTO_MAX: u32 = 120000;

pub const TCP_RTO_MIN: u32 = 200;

pub const TCP_SYNCOOKIE_PERIOD: i32 = 60000;

pub const TCP_SYNCOOKIE_VALID: i32 = 120000;

pub const TCP_SYNQ_INTERVAL: i32 = 200;

pub const TCP_TIMEOUT_FALLBACK: u32 = 3000;

pub const TCP_TIMEOUT_INIT: u32 = 1000;

pub const TCP_TIMEWAIT_LEN: i32 = 60000;

unsafe extern "C" {
    #[link_name = "kmod_shim___vlan_find_dev_deep_rcu"]
    pub fn __vlan_find_dev_deep_rcu(
        real_dev: *mut net_device,
        vlan_proto: __be16,
        vlan_id: u16_,
    ) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_mptcp_sock_from_subflow"]
    pub fn bpf_mptcp_sock_from_subflow(sk: *mut sock) -> *mut mptcp_sock;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_find_dtor_kfunc"]
    pub fn btf_find_dtor_kfunc(btf: *mut btf, btf_id: u32_) -> s32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_kfunc_id_set_contains"]
    pub fn btf_kfunc_id_set_contains(
        btf: *const btf,
        prog_type: bpf_prog_type,
        kfunc_btf_id: u32_,
    ) -> *mut u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_name_by_offset"]
    pub fn btf_name_by_offset(
        btf: *const btf,
        offset: u32_,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_type_by_id"]
    pub fn btf_type_by_id(btf: *const btf, type_id: u32_) -> *const btf_type;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib6_rule_default"]
    pub fn fib6_rule_default(rule: *const fib_rule) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib6_rules_cleanup"]
    pub fn fib6_rules_cleanup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib6_rules_dump"]
    pub fn fib6_rules_dump(
        net: *mut net,
        nb: *mut notifier_block,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib6_rules_init"]
    pub fn fib6_rules_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib6_rules_seq_read"]
    pub fn fib6_rules_seq_read(net: *mut net) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_fib_rule_match"]
    pub fn l3mdev_fib_rule_match(
        net: *mut net,
        fl: *mut flowi,
        arg: *mut fib_lookup_arg,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_fib_table_by_index"]
    pub fn l3mdev_fib_table_by_index(
        net: *mut net,
        ifindex: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_fib_table_rcu"]
    pub fn l3mdev_fib_table_rcu(dev: *const net_device) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_ifindex_lookup_by_table_id"]
    pub fn l3mdev_ifindex_lookup_by_table_id(
        l3type: l3mdev_type,
        net: *mut net,
        table_id: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_link_scope_lookup"]
    pub fn l3mdev_link_scope_lookup(net: *mut net, fl6: *mut flowi6) -> *mut dst_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_master_dev_rcu"]
    pub fn l3mdev_master_dev_rcu(dev: *const net_device) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_master_ifindex_rcu"]
    pub fn l3mdev_master_ifindex_rcu(dev: *const net_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_master_upper_ifindex_by_index_rcu"]
    pub fn l3mdev_master_upper_ifindex_by_index_rcu(
        net: *mut net,
        ifindex: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_table_lookup_register"]
    pub fn l3mdev_table_lookup_register(
        l3type: l3mdev_type,
        fn_: lookup_by_table_id_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_table_lookup_unregister"]
    pub fn l3mdev_table_lookup_unregister(
        l3type: l3mdev_type,
        fn_: lookup_by_table_id_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_l3mdev_update_flow"]
    pub fn l3mdev_update_flow(net: *mut net, fl: *mut flowi);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtstate_free"]
    pub fn lwtstate_free(lws: *mut lwtunnel_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_build_state"]
    pub fn lwtunnel_build_state(
        net: *mut net,
        encap_type: u16_,
        encap: *mut nlattr,
        family: crate::ctypes::c_uint,
        cfg: *const crate::ctypes::c_void,
        lws: *mut *mut lwtunnel_state,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_cmp_encap"]
    pub fn lwtunnel_cmp_encap(
        a: *mut lwtunnel_state,
        b: *mut lwtunnel_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_encap_add_ops"]
    pub fn lwtunnel_encap_add_ops(
        op: *const lwtunnel_encap_ops,
        num: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_encap_del_ops"]
    pub fn lwtunnel_encap_del_ops(
        op: *const lwtunnel_encap_ops,
        num: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_fill_encap"]
    pub fn lwtunnel_fill_encap(
        skb: *mut sk_buff,
        lwtstate: *mut lwtunnel_state,
        encap_attr: crate::ctypes::c_int,
        encap_type_attr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_get_encap_size"]
    pub fn lwtunnel_get_encap_size(
        lwtstate: *mut lwtunnel_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_input"]
    pub fn lwtunnel_input(skb: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_output"]
    pub fn lwtunnel_output(
        net: *mut net,
        sk: *mut sock,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_state_alloc"]
    pub fn lwtunnel_state_alloc(hdr_len: crate::ctypes::c_int) -> *mut lwtunnel_state;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_valid_encap_type"]
    pub fn lwtunnel_valid_encap_type(
        encap_type: u16_,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_valid_encap_type_attr"]
    pub fn lwtunnel_valid_encap_type_attr(
        attr: *mut nlattr,
        len: crate::ctypes::c_int,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lwtunnel_xmit"]
    pub fn lwtunnel_xmit(skb: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mptcp_incoming_options"]
    pub fn mptcp_incoming_options(sk: *mut sock, skb: *mut sk_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_destroy"]
    pub fn page_pool_destroy(pool: *mut page_pool);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_put_page_bulk"]
    pub fn page_pool_put_page_bulk(
        pool: *mut page_pool,
        data: *mut *mut crate::ctypes::c_void,
        count: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_release_page"]
    pub fn page_pool_release_page(pool: *mut page_pool, page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_use_xdp_mem"]
    pub fn page_pool_use_xdp_mem(
        pool: *mut page_pool,
        disconnect: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        mem: *mut xdp_mem_info,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_btf_id_dtor_kfuncs"]
    pub fn register_btf_id_dtor_kfuncs(
        dtors: *const btf_id_dtor_kfunc,
        add_cnt: u32_,
        owner: *mut module,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_btf_kfunc_id_set"]
    pub fn register_btf_kfunc_id_set(
        prog_type: bpf_prog_type,
        s: *const btf_kfunc_id_set,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_taprio_offload_free"]
    pub fn taprio_offload_free(offload: *mut tc_taprio_qopt_offload);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_taprio_offload_get"]
    pub fn taprio_offload_get(
        offload: *mut tc_taprio_qopt_offload,
    ) -> *mut tc_taprio_qopt_offload;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_bpf_clone"]
    pub fn tcp_bpf_clone(sk: *const sock, newsk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_validate_xmit_xfrm"]
    pub fn validate_xmit_xfrm(
        skb: *mut sk_buff,
        features: netdev_features_t,
        again: *mut bool_,
    ) -> *mut sk_buff;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_dev_real_dev"]
    pub fn vlan_dev_real_dev(dev: *const net_device) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_dev_vlan_id"]
    pub fn vlan_dev_vlan_id(dev: *const net_device) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_dev_vlan_proto"]
    pub fn vlan_dev_vlan_proto(dev: *const net_device) -> __be16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_do_receive"]
    pub fn vlan_do_receive(skb: *mut *mut sk_buff) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_for_each"]
    pub fn vlan_for_each(
        dev: *mut net_device,
        action: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut net_device,
                arg2: crate::ctypes::c_int,
                arg3: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_uses_dev"]
    pub fn vlan_uses_dev(dev: *const net_device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_vid_add"]
    pub fn vlan_vid_add(
        dev: *mut net_device,
        proto: __be16,
        vid: u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_vid_del"]
    pub fn vlan_vid_del(dev: *mut net_device, proto: __be16, vid: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_vids_add_by_dev"]
    pub fn vlan_vids_add_by_dev(
        dev: *mut net_device,
        by_dev: *const net_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vlan_vids_del_by_dev"]
    pub fn vlan_vids_del_by_dev(dev: *mut net_device, by_dev: *const net_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_dev_backlog"]
    pub fn xfrm_dev_backlog(sd: *mut softnet_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_dev_offload_ok"]
    pub fn xfrm_dev_offload_ok(skb: *mut sk_buff, x: *mut xfrm_state) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_dev_resume"]
    pub fn xfrm_dev_resume(skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_dev_state_add"]
    pub fn xfrm_dev_state_add(
        net: *mut net,
        x: *mut xfrm_state,
        xuo: *mut xfrm_user_offload,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_state_sort"]
    pub fn xfrm_state_sort(
        d: *mut *mut xfrm_state,
        s: *mut *mut xfrm_state,
        n: crate::ctypes::c_int,
        family: crate::ctypes::c_ushort,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_tmpl_sort"]
    pub fn xfrm_tmpl_sort(
        d: *mut *mut xfrm_tmpl,
        s: *mut *mut xfrm_tmpl,
        n: crate::ctypes::c_int,
        family: crate::ctypes::c_ushort,
    );
}

#[repr(C)]
pub struct security_hook_heads {
    pub binder_set_context_mgr: hlist_head,
    pub binder_transaction: hlist_head,
    pub binder_transfer_binder: hlist_head,
    pub binder_transfer_file: hlist_head,
    pub ptrace_access_check: hlist_head,
    pub ptrace_traceme: hlist_head,
    pub capget: hlist_head,
    pub capset: hlist_head,
    pub capable: hlist_head,
    pub quotactl: hlist_head,
    pub quota_on: hlist_head,
    pub syslog: hlist_head,
    pub settime: hlist_head,
    pub vm_enough_memory: hlist_head,
    pub bprm_creds_for_exec: hlist_head,
    pub bprm_creds_from_file: hlist_head,
    pub bprm_check_security: hlist_head,
    pub bprm_committing_creds: hlist_head,
    pub bprm_committed_creds: hlist_head,
    pub fs_context_submount: hlist_head,
    pub fs_context_dup: hlist_head,
    pub fs_context_parse_param: hlist_head,
    pub sb_alloc_security: hlist_head,
    pub sb_delete: hlist_head,
    pub sb_free_security: hlist_head,
    pub sb_free_mnt_opts: hlist_head,
    pub sb_eat_lsm_opts: hlist_head,
    pub sb_mnt_opts_compat: hlist_head,
    pub sb_remount: hlist_head,
    pub sb_kern_mount: hlist_head,
    pub sb_show_options: hlist_head,
    pub sb_statfs: hlist_head,
    pub sb_mount: hlist_head,
    pub sb_umount: hlist_head,
    pub sb_pivotroot: hlist_head,
    pub sb_set_mnt_opts: hlist_head,
    pub sb_clone_mnt_opts: hlist_head,
    pub move_mount: hlist_head,
    pub dentry_init_security: hlist_head,
    pub dentry_create_files_as: hlist_head,
    pub path_notify: hlist_head,
    pub inode_alloc_security: hlist_head,
    pub inode_free_security: hlist_head,
    pub inode_init_security: hlist_head,
    pub inode_init_security_anon: hlist_head,
    pub inode_create: hlist_head,
    pub inode_link: hlist_head,
    pub inode_unlink: hlist_head,
    pub inode_symlink: hlist_head,
    pub inode_mkdir: hlist_head,
    pub inode_rmdir: hlist_head,
    pub inode_mknod: hlist_head,
    pub inode_rename: hlist_head,
    pub inode_readlink: hlist_head,
    pub inode_follow_link: hlist_head,
    pub inode_permission: hlist_head,
    pub inode_setattr: hlist_head,
    pub inode_getattr: hlist_head,
    pub inode_setxattr: hlist_head,
    pub inode_post_setxattr: hlist_head,
    pub inode_getxattr: hlist_head,
    pub inode_listxattr: hlist_head,
    pub inode_removexattr: hlist_head,
    pub inode_need_killpriv: hlist_head,
    pub inode_killpriv: hlist_head,
    pub inode_getsecurity: hlist_head,
    pub inode_setsecurity: hlist_head,
    pub inode_listsecurity: hlist_head,
    pub inode_getsecid: hlist_head,
    pub inode_copy_up: hlist_head,
    pub inode_copy_up_xattr: hlist_head,
    pub kernfs_init_security: hlist_head,
    pub file_permission: hlist_head,
    pub file_alloc_security: hlist_head,
    pub file_free_security: hlist_head,
    pub file_ioctl: hlist_head,
    pub file_ioctl_compat: hlist_head,
    pub mmap_addr: hlist_head,
    pub mmap_file: hlist_head,
    pub file_mprotect: hlist_head,
    pub file_lock: hlist_head,
    pub file_fcntl: hlist_head,
    pub file_set_fowner: hlist_head,
    pub file_send_sigiotask: hlist_head,
    pub file_receive: hlist_head,
    pub file_open: hlist_head,
    pub task_alloc: hlist_head,
    pub task_free: hlist_head,
    pub cred_alloc_blank: hlist_head,
    pub cred_free: hlist_head,
    pub cred_prepare: hlist_head,
    pub cred_transfer: hlist_head,
    pub cred_getsecid: hlist_head,
    pub kernel_act_as: hlist_head,
    pub kernel_create_files_as: hlist_head,
    pub kernel_module_request: hlist_head,
    pub kernel_load_data: hlist_head,
    pub kernel_post_load_data: hlist_head,
    pub kernel_read_file: hlist_head,
    pub kernel_post_read_file: hlist_head,
    pub task_fix_setuid: hlist_head,
    pub task_fix_setgid: hlist_head,
    pub task_fix_setgroups: hlist_head,
    pub task_setpgid: hlist_head,
    pub task_getpgid: hlist_head,
    pub task_getsid: hlist_head,
    pub current_getsecid_subj: hlist_head,
    pub task_getsecid_obj: hlist_head,
    pub task_setnice: hlist_head,
    pub task_setioprio: hlist_head,
    pub task_getioprio: hlist_head,
    pub task_prlimit: hlist_head,
    pub task_setrlimit: hlist_head,
    pub task_setscheduler: hlist_head,
    pub task_getscheduler: hlist_head,
    pub task_movememory: hlist_head,
    pub task_kill: hlist_head,
    pub task_prctl: hlist_head,
    pub task_to_inode: hlist_head,
    pub userns_create: hlist_head,
    pub ipc_permission: hlist_head,
    pub ipc_getsecid: hlist_head,
    pub msg_msg_alloc_security: hlist_head,
    pub msg_msg_free_security: hlist_head,
    pub msg_queue_alloc_security: hlist_head,
    pub msg_queue_free_security: hlist_head,
    pub msg_queue_associate: hlist_head,
    pub msg_queue_msgctl: hlist_head,
    pub msg_queue_msgsnd: hlist_head,
    pub msg_queue_msgrcv: hlist_head,
    pub shm_alloc_security: hlist_head,
    pub shm_free_security: hlist_head,
    pub shm_associate: hlist_head,
    pub shm_shmctl: hlist_head,
    pub shm_shmat: hlist_head,
    pub sem_alloc_security: hlist_head,
    pub sem_free_security: hlist_head,
    pub sem_associate: hlist_head,
    pub sem_semctl: hlist_head,
    pub sem_semop: hlist_head,
    pub netlink_send: hlist_head,
    pub d_instantiate: hlist_head,
    pub getprocattr: hlist_head,
    pub setprocattr: hlist_head,
    pub ismaclabel: hlist_head,
    pub secid_to_secctx: hlist_head,
    pub secctx_to_secid: hlist_head,
    pub release_secctx: hlist_head,
    pub inode_invalidate_secctx: hlist_head,
    pub inode_notifysecctx: hlist_head,
    pub inode_setsecctx: hlist_head,
    pub inode_getsecctx: hlist_head,
    pub unix_stream_connect: hlist_head,
    pub unix_may_send: hlist_head,
    pub socket_create: hlist_head,
    pub socket_post_create: hlist_head,
    pub socket_socketpair: hlist_head,
    pub socket_bind: hlist_head,
    pub socket_connect: hlist_head,
    pub socket_listen: hlist_head,
    pub socket_accept: hlist_head,
    pub socket_sendmsg: hlist_head,
    pub socket_recvmsg: hlist_head,
    pub socket_getsockname: hlist_head,
    pub socket_getpeername: hlist_head,
    pub socket_getsockopt: hlist_head,
    pub socket_setsockopt: hlist_head,
    pub socket_shutdown: hlist_head,
    pub socket_sock_rcv_skb: hlist_head,
    pub socket_getpeersec_stream: hlist_head,
    pub socket_getpeersec_dgram: hlist_head,
    pub sk_alloc_security: hlist_head,
    pub sk_free_security: hlist_head,
    pub sk_clone_security: hlist_head,
    pub sk_getsecid: hlist_head,
    pub sock_graft: hlist_head,
    pub inet_conn_request: hlist_head,
    pub inet_csk_clone: hlist_head,
    pub inet_conn_established: hlist_head,
    pub secmark_relabel_packet: hlist_head,
    pub secmark_refcount_inc: hlist_head,
    pub secmark_refcount_dec: hlist_head,
    pub req_classify_flow: hlist_head,
    pub tun_dev_alloc_security: hlist_head,
    pub tun_dev_free_security: hlist_head,
    pub tun_dev_create: hlist_head,
    pub tun_dev_attach_queue: hlist_head,
    pub tun_dev_attach: hlist_head,
    pub tun_dev_open: hlist_head,
    pub sctp_assoc_request: hlist_head,
    pub sctp_bind_connect: hlist_head,
    pub sctp_sk_clone: hlist_head,
    pub sctp_assoc_established: hlist_head,
    pub key_alloc: hlist_head,
    pub key_free: hlist_head,
    pub key_permission: hlist_head,
    pub key_getsecurity: hlist_head,
    pub audit_rule_init: hlist_head,
    pub audit_rule_known: hlist_head,
    pub audit_rule_match: hlist_head,
    pub audit_rule_free: hlist_head,
    pub locked_down: hlist_head,
    pub perf_event_open: hlist_head,
    pub perf_event_alloc: hlist_head,
    pub perf_event_free: hlist_head,
    pub perf_event_read: hlist_head,
    pub perf_event_write: hlist_head,
    pub uring_override_creds: hlist_head,
    pub uring_sqpoll: hlist_head,
    pub uring_cmd: hlist_head,
}

#[repr(C)]
pub union security_list_options {
    pub binder_set_context_mgr: ::core::option::Option<
        unsafe extern "C" fn(mgr: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transaction: ::core::option::Option<
        unsafe extern "C" fn(from: *const cred, to: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transfer_binder: ::core::option::Option<
        unsafe extern "C" fn(from: *const cred, to: *const cred) -> crate::ctypes::c_int,
    >,
    pub binder_transfer_file: ::core::option::Option<
        unsafe extern "C" fn(
            from: *const cred,
            to: *const cred,
            file: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub ptrace_access_check: ::core::option::Option<
        unsafe extern "C" fn(
            child: *mut task_struct,
            mode: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub ptrace_traceme: ::core::option::Option<
        unsafe extern "C" fn(parent: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub capget: ::core::option::Option<
        unsafe extern "C" fn(
            target: *mut task_struct,
            effective: *mut kernel_cap_t,
            inheritable: *mut kernel_cap_t,
            permitted: *mut kernel_cap_t,
        ) -> crate::ctypes::c_int,
    >,
    pub capset: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            effective: *const kernel_cap_t,
            inheritable: *const kernel_cap_t,
            permitted: *const kernel_cap_t,
        ) -> crate::ctypes::c_int,
    >,
    pub capable: ::core::option::Option<
        unsafe extern "C" fn(
            cred: *const cred,
            ns: *mut user_namespace,
            cap: crate::ctypes::c_int,
            opts: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub quotactl: ::core::option::Option<
        unsafe extern "C" fn(
            cmds: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            id: crate::ctypes::c_int,
            sb: *mut super_block,
        ) -> crate::ctypes::c_int,
    >,
    pub quota_on: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub syslog: ::core::option::Option<
        unsafe extern "C" fn(type_: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub settime: ::core::option::Option<
        unsafe extern "C" fn(
            ts: *const timespec64,
            tz: *const timezone,
        ) -> crate::ctypes::c_int,
    >,
    pub vm_enough_memory: ::core::option::Option<
        unsafe extern "C" fn(
            mm: *mut mm_struct,
            pages: crate::ctypes::c_long,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_creds_for_exec: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_creds_from_file: ::core::option::Option<
        unsafe extern "C" fn(
            bprm: *mut linux_binprm,
            file: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_check_security: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_committing_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm),
    >,
    pub bprm_committed_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm),
    >,
    pub fs_context_submount: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            reference: *mut super_block,
        ) -> crate::ctypes::c_int,
    >,
    pub fs_context_dup: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            src_sc: *mut fs_context,
        ) -> crate::ctypes::c_int,
    >,
    pub fs_context_parse_param: ::core::option::Option<
        unsafe extern "C" fn(
            fc: *mut fs_context,
            param: *mut fs_parameter,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub sb_delete: ::core::option::Option<unsafe extern "C" fn(sb: *mut super_block)>,
    pub sb_free_security: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block),
    >,
    pub sb_free_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(mnt_opts: *mut crate::ctypes::c_void),
    >,
    pub sb_eat_lsm_opts: ::core::option::Option<
        unsafe extern "C" fn(
            orig: *mut crate::ctypes::c_char,
            mnt_opts: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_mnt_opts_compat: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_remount: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_kern_mount: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub sb_show_options: ::core::option::Option<
        unsafe extern "C" fn(
            m: *mut seq_file,
            sb: *mut super_block,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_statfs: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub sb_mount: ::core::option::Option<
        unsafe extern "C" fn(
            dev_name: *const crate::ctypes::c_char,
            path: *const path,
            type_: *const crate::ctypes::c_char,
            flags: crate::ctypes::c_ulong,
            data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_umount: ::core::option::Option<
        unsafe extern "C" fn(
            mnt: *mut vfsmount,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_pivotroot: ::core::option::Option<
        unsafe extern "C" fn(
            old_path: *const path,
            new_path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_set_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            mnt_opts: *mut crate::ctypes::c_void,
            kern_flags: crate::ctypes::c_ulong,
            set_kern_flags: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub sb_clone_mnt_opts: ::core::option::Option<
        unsafe extern "C" fn(
            oldsb: *const super_block,
            newsb: *mut super_block,
            kern_flags: crate::ctypes::c_ulong,
            set_kern_flags: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub move_mount: ::core::option::Option<
        unsafe extern "C" fn(
            from_path: *const path,
            to_path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub dentry_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            mode: crate::ctypes::c_int,
            name: *const qstr,
            xattr_name: *mut *const crate::ctypes::c_char,
            ctx: *mut *mut crate::ctypes::c_void,
            ctxlen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub dentry_create_files_as: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            mode: crate::ctypes::c_int,
            name: *mut qstr,
            old: *const cred,
            new: *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub path_notify: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            mask: u64_,
            obj_type: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub inode_free_security: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode),
    >,
    pub inode_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            dir: *mut inode,
            qstr: *const qstr,
            name: *mut *const crate::ctypes::c_char,
            value: *mut *mut crate::ctypes::c_void,
            len: *mut usize,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_init_security_anon: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            name: *const qstr,
            context_inode: *const inode,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_create: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_link: ::core::option::Option<
        unsafe extern "C" fn(
            old_dentry: *mut dentry,
            dir: *mut inode,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_unlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_symlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            old_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_rmdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_mknod: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *mut inode,
            dentry: *mut dentry,
            mode: umode_t,
            dev: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_rename: ::core::option::Option<
        unsafe extern "C" fn(
            old_dir: *mut inode,
            old_dentry: *mut dentry,
            new_dir: *mut inode,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_readlink: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_follow_link: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            inode: *mut inode,
            rcu: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_permission: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            attr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getattr: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub inode_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ),
    >,
    pub inode_getxattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_listxattr: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_removexattr: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
            inode: *mut inode,
            name: *const crate::ctypes::c_char,
            buffer: *mut *mut crate::ctypes::c_void,
            alloc: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            name: *const crate::ctypes::c_char,
            value: *const crate::ctypes::c_void,
            size: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_listsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            buffer: *mut crate::ctypes::c_char,
            buffer_size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecid: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode, secid: *mut u32_),
    >,
    pub inode_copy_up: ::core::option::Option<
        unsafe extern "C" fn(
            src: *mut dentry,
            new: *mut *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_copy_up_xattr: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub kernfs_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            kn_dir: *mut kernfs_node,
            kn: *mut kernfs_node,
        ) -> crate::ctypes::c_int,
    >,
    pub file_permission: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub file_free_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file),
    >,
    pub file_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_ioctl_compat: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mmap_addr: ::core::option::Option<
        unsafe extern "C" fn(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int,
    >,
    pub mmap_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            reqprot: crate::ctypes::c_ulong,
            prot: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_mprotect: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            reqprot: crate::ctypes::c_ulong,
            prot: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_lock: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub file_fcntl: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub file_set_fowner: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
    pub file_send_sigiotask: ::core::option::Option<
        unsafe extern "C" fn(
            tsk: *mut task_struct,
            fown: *mut fown_struct,
            sig: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_receive: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub file_open: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub task_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            task: *mut task_struct,
            clone_flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub task_free: ::core::option::Option<unsafe extern "C" fn(task: *mut task_struct)>,
    pub cred_alloc_blank: ::core::option::Option<
        unsafe extern "C" fn(cred: *mut cred, gfp: gfp_t) -> crate::ctypes::c_int,
    >,
    pub cred_free: ::core::option::Option<unsafe extern "C" fn(cred: *mut cred)>,
    pub cred_prepare: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub cred_transfer: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, old: *const cred),
    >,
    pub cred_getsecid: ::core::option::Option<
        unsafe extern "C" fn(c: *const cred, secid: *mut u32_),
    >,
    pub kernel_act_as: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, secid: u32_) -> crate::ctypes::c_int,
    >,
    pub kernel_create_files_as: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, inode: *mut inode) -> crate::ctypes::c_int,
    >,
    pub kernel_module_request: ::core::option::Option<
        unsafe extern "C" fn(
            kmod_name: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_load_data: ::core::option::Option<
        unsafe extern "C" fn(
            id: kernel_load_data_id,
            contents: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_post_load_data: ::core::option::Option<
        unsafe extern "C" fn(
            buf: *mut crate::ctypes::c_char,
            size: loff_t,
            id: kernel_load_data_id,
            description: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_read_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            id: kernel_read_file_id,
            contents: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub kernel_post_read_file: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            buf: *mut crate::ctypes::c_char,
            size: loff_t,
            id: kernel_read_file_id,
        ) -> crate::ctypes::c_int,
    >,
    pub task_fix_setuid: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_fix_setgid: ::core::option::Option<
        unsafe extern "C" fn(
            new: *mut cred,
            old: *const cred,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_fix_setgroups: ::core::option::Option<
        unsafe extern "C" fn(new: *mut cred, old: *const cred) -> crate::ctypes::c_int,
    >,
    pub task_setpgid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, pgid: pid_t) -> crate::ctypes::c_int,
    >,
    pub task_getpgid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_getsid: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub current_getsecid_subj: ::core::option::Option<
        unsafe extern "C" fn(secid: *mut u32_),
    >,
    pub task_getsecid_obj: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, secid: *mut u32_),
    >,
    pub task_setnice: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            nice: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setioprio: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            ioprio: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub task_getioprio: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_prlimit: ::core::option::Option<
        unsafe extern "C" fn(
            cred: *const cred,
            tcred: *const cred,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setrlimit: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            resource: crate::ctypes::c_uint,
            new_rlim: *mut rlimit,
        ) -> crate::ctypes::c_int,
    >,
    pub task_setscheduler: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_getscheduler: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_movememory: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct) -> crate::ctypes::c_int,
    >,
    pub task_kill: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            info: *mut kernel_siginfo,
            sig: crate::ctypes::c_int,
            cred: *const cred,
        ) -> crate::ctypes::c_int,
    >,
    pub task_prctl: ::core::option::Option<
        unsafe extern "C" fn(
            option: crate::ctypes::c_int,
            arg2: crate::ctypes::c_ulong,
            arg3: crate::ctypes::c_ulong,
            arg4: crate::ctypes::c_ulong,
            arg5: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub task_to_inode: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, inode: *mut inode),
    >,
    pub userns_create: ::core::option::Option<
        unsafe extern "C" fn(cred: *const cred) -> crate::ctypes::c_int,
    >,
    pub ipc_permission: ::core::option::Option<
        unsafe extern "C" fn(
            ipcp: *mut kern_ipc_perm,
            flag: crate::ctypes::c_short,
        ) -> crate::ctypes::c_int,
    >,
    pub ipc_getsecid: ::core::option::Option<
        unsafe extern "C" fn(ipcp: *mut kern_ipc_perm, secid: *mut u32_),
    >,
    pub msg_msg_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut msg_msg) -> crate::ctypes::c_int,
    >,
    pub msg_msg_free_security: ::core::option::Option<
        unsafe extern "C" fn(msg: *mut msg_msg),
    >,
    pub msg_queue_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub msg_queue_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub msg_queue_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msqflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgsnd: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msg: *mut msg_msg,
            msqflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub msg_queue_msgrcv: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            msg: *mut msg_msg,
            target: *mut task_struct,
            type_: crate::ctypes::c_long,
            mode: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub shm_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub shm_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            shmflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_shmctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shm_shmat: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            shmaddr: *mut crate::ctypes::c_char,
            shmflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm) -> crate::ctypes::c_int,
    >,
    pub sem_free_security: ::core::option::Option<
        unsafe extern "C" fn(perm: *mut kern_ipc_perm),
    >,
    pub sem_associate: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            semflg: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_semctl: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sem_semop: ::core::option::Option<
        unsafe extern "C" fn(
            perm: *mut kern_ipc_perm,
            sops: *mut sembuf,
            nsops: crate::ctypes::c_uint,
            alter: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub netlink_send: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub d_instantiate: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry, inode: *mut inode),
    >,
    pub getprocattr: ::core::option::Option<
        unsafe extern "C" fn(
            p: *mut task_struct,
            name: *const crate::ctypes::c_char,
            value: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub setprocattr: ::core::option::Option<
        unsafe extern "C" fn(
            name: *const crate::ctypes::c_char,
            value: *mut crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub ismaclabel: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub secid_to_secctx: ::core::option::Option<
        unsafe extern "C" fn(
            secid: u32_,
            secdata: *mut *mut crate::ctypes::c_char,
            seclen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub secctx_to_secid: ::core::option::Option<
        unsafe extern "C" fn(
            secdata: *const crate::ctypes::c_char,
            seclen: u32_,
            secid: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub release_secctx: ::core::option::Option<
        unsafe extern "C" fn(secdata: *mut crate::ctypes::c_char, seclen: u32_),
    >,
    pub inode_invalidate_secctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode),
    >,
    pub inode_notifysecctx: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut crate::ctypes::c_void,
            ctxlen: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setsecctx: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            ctx: *mut crate::ctypes::c_void,
            ctxlen: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecctx: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut *mut crate::ctypes::c_void,
            ctxlen: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_stream_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut sock,
            other: *mut sock,
            newsk: *mut sock,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_may_send: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            other: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_create: ::core::option::Option<
        unsafe extern "C" fn(
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_post_create: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_socketpair: ::core::option::Option<
        unsafe extern "C" fn(
            socka: *mut socket,
            sockb: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_listen: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            backlog: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_accept: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            newsock: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getsockname: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getpeername: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_shutdown: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            how: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sock_rcv_skb: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_stream: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            optval: *mut crate::ctypes::c_char,
            optlen: *mut crate::ctypes::c_int,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_dgram: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            skb: *mut sk_buff,
            secid: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            family: crate::ctypes::c_int,
            priority: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_free_security: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_clone_security: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, newsk: *mut sock),
    >,
    pub sk_getsecid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, secid: *mut u32_),
    >,
    pub sock_graft: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, parent: *mut socket),
    >,
    pub inet_conn_request: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
        ) -> crate::ctypes::c_int,
    >,
    pub inet_csk_clone: ::core::option::Option<
        unsafe extern "C" fn(newsk: *mut sock, req: *const request_sock),
    >,
    pub inet_conn_established: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub secmark_relabel_packet: ::core::option::Option<
        unsafe extern "C" fn(secid: u32_) -> crate::ctypes::c_int,
    >,
    pub secmark_refcount_inc: ::core::option::Option<unsafe extern "C" fn()>,
    pub secmark_refcount_dec: ::core::option::Option<unsafe extern "C" fn()>,
    pub req_classify_flow: ::core::option::Option<
        unsafe extern "C" fn(req: *const request_sock, flic: *mut flowi_common),
    >,
    pub tun_dev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_free_security: ::core::option::Option<
        unsafe extern "C" fn(security: *mut crate::ctypes::c_void),
    >,
    pub tun_dev_create: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach_queue: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_open: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_assoc_request: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_bind_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            optname: crate::ctypes::c_int,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_sk_clone: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            sk: *mut sock,
            newsk: *mut sock,
        ),
    >,
    pub sctp_assoc_established: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub key_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            cred: *const cred,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub key_free: ::core::option::Option<unsafe extern "C" fn(key: *mut key)>,
    pub key_permission: ::core::option::Option<
        unsafe extern "C" fn(
            key_ref: key_ref_t,
            cred: *const cred,
            need_perm: key_need_perm,
        ) -> crate::ctypes::c_int,
    >,
    pub key_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            _buffer: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_init: ::core::option::Option<
        unsafe extern "C" fn(
            field: u32_,
            op: u32_,
            rulestr: *mut crate::ctypes::c_char,
            lsmrule: *mut *mut crate::ctypes::c_void,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_known: ::core::option::Option<
        unsafe extern "C" fn(krule: *mut audit_krule) -> crate::ctypes::c_int,
    >,
    pub audit_rule_match: ::core::option::Option<
        unsafe extern "C" fn(
            secid: u32_,
            field: u32_,
            op: u32_,
            lsmrule: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_free: ::core::option::Option<
        unsafe extern "C" fn(lsmrule: *mut crate::ctypes::c_void),
    >,
    pub locked_down: ::core::option::Option<
        unsafe extern "C" fn(what: lockdown_reason) -> crate::ctypes::c_int,
    >,
    pub perf_event_open: ::core::option::Option<
        unsafe extern "C" fn(
            attr: *mut perf_event_attr,
            type_: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub perf_event_alloc: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_free: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event),
    >,
    pub perf_event_read: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_write: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub uring_override_creds: ::core::option::Option<
        unsafe extern "C" fn(new: *const cred) -> crate::ctypes::c_int,
    >,
    pub uring_sqpoll: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub uring_cmd: ::core::option::Option<
        unsafe extern "C" fn(ioucmd: *mut io_uring_cmd) -> crate::ctypes::c_int,
    >,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_delete_hooks"]
    pub fn security_delete_hooks(
        hooks: *mut security_hook_list,
        count: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_chmod"]
    pub fn security_path_chmod(path: *const path, mode: umode_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_chown"]
    pub fn security_path_chown(
        path: *const path,
        uid: kuid_t,
        gid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_chroot"]
    pub fn security_path_chroot(path: *const path) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_link"]
    pub fn security_path_link(
        old_dentry: *mut dentry,
        new_dir: *const path,
        new_dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_mkdir"]
    pub fn security_path_mkdir(
        dir: *const path,
        dentry: *mut dentry,
        mode: umode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_mknod"]
    pub fn security_path_mknod(
        dir: *const path,
        dentry: *mut dentry,
        mode: umode_t,
        dev: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_rename"]
    pub fn security_path_rename(
        old_dir: *const path,
        old_dentry: *mut dentry,
        new_dir: *const path,
        new_dentry: *mut dentry,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_rmdir"]
    pub fn security_path_rmdir(
        dir: *const path,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_symlink"]
    pub fn security_path_symlink(
        dir: *const path,
        dentry: *mut dentry,
        old_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_truncate"]
    pub fn security_path_truncate(path: *const path) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_unlink"]
    pub fn security_path_unlink(
        dir: *const path,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_skb_classify_flow"]
    pub fn security_skb_classify_flow(skb: *mut sk_buff, flic: *mut flowi_common);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_decode_session"]
    pub fn security_xfrm_decode_session(
        skb: *mut sk_buff,
        secid: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_policy_alloc"]
    pub fn security_xfrm_policy_alloc(
        ctxp: *mut *mut xfrm_sec_ctx,
        sec_ctx: *mut xfrm_user_sec_ctx,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_policy_clone"]
    pub fn security_xfrm_policy_clone(
        old: *mut xfrm_sec_ctx,
        new_ctxp: *mut *mut xfrm_sec_ctx,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_policy_delete"]
    pub fn security_xfrm_policy_delete(ctx: *mut xfrm_sec_ctx) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_policy_free"]
    pub fn security_xfrm_policy_free(ctx: *mut xfrm_sec_ctx);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_policy_lookup"]
    pub fn security_xfrm_policy_lookup(
        ctx: *mut xfrm_sec_ctx,
        fl_secid: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_state_alloc"]
    pub fn security_xfrm_state_alloc(
        x: *mut xfrm_state,
        sec_ctx: *mut xfrm_user_sec_ctx,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_state_alloc_acquire"]
    pub fn security_xfrm_state_alloc_acquire(
        x: *mut xfrm_state,
        polsec: *mut xfrm_sec_ctx,
        secid: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_state_delete"]
    pub fn security_xfrm_state_delete(x: *mut xfrm_state) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_state_free"]
    pub fn security_xfrm_state_free(x: *mut xfrm_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_xfrm_state_pol_flow_match"]
    pub fn security_xfrm_state_pol_flow_match(
        x: *mut xfrm_state,
        xp: *mut xfrm_policy,
        flic: *const flowi_common,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_securityfs_create_dir"]
    pub fn securityfs_create_dir(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_securityfs_create_file"]
    pub fn securityfs_create_file(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        data: *mut crate::ctypes::c_void,
        fops: *const file_operations,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_securityfs_create_symlink"]
    pub fn securityfs_create_symlink(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
        target: *const crate::ctypes::c_char,
        iops: *const inode_operations,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_securityfs_remove"]
    pub fn securityfs_remove(dentry: *mut dentry);
}

#[repr(C)]
#[repr(align(64))]
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
    pub name: [crate::ctypes::c_char; 16usize],
    pub off_arr: *mut bpf_map_off_arr,
    pub _padding_after_off_arr: [u8; 8usize],
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
pub struct bpf_cgroup_storage {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ftrace_ops {
    _unused: [u8; 0],
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_map_flush"]
    pub fn __cpu_map_flush();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dev_flush"]
    pub fn __dev_flush();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_base_func_proto"]
    pub fn bpf_base_func_proto(func_id: bpf_func_id) -> *const bpf_func_proto;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgroup_storage_alloc"]
    pub fn bpf_cgroup_storage_alloc(
        prog: *mut bpf_prog,
        stype: bpf_cgroup_storage_type,
    ) -> *mut bpf_cgroup_storage;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgroup_storage_assign"]
    pub fn bpf_cgroup_storage_assign(
        aux: *mut bpf_prog_aux,
        map: *mut bpf_map,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgroup_storage_free"]
    pub fn bpf_cgroup_storage_free(storage: *mut bpf_cgroup_storage);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_jit_find_kfunc_model"]
    pub fn bpf_jit_find_kfunc_model(
        prog: *const bpf_prog,
        insn: *const bpf_insn,
    ) -> *const btf_func_model;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_cleanup"]
    pub fn bpf_link_cleanup(primer: *mut bpf_link_primer);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_inc"]
    pub fn bpf_link_inc(link: *mut bpf_link);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_inc_not_zero"]
    pub fn bpf_link_inc_not_zero(link: *mut bpf_link) -> *mut bpf_link;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_init"]
    pub fn bpf_link_init(
        link: *mut bpf_link,
        type_: bpf_link_type,
        ops: *const bpf_link_ops,
        prog: *mut bpf_prog,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_prime"]
    pub fn bpf_link_prime(
        link: *mut bpf_link,
        primer: *mut bpf_link_primer,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_put"]
    pub fn bpf_link_put(link: *mut bpf_link);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_link_settle"]
    pub fn bpf_link_settle(primer: *mut bpf_link_primer) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_map_offload_map_alloc"]
    pub fn bpf_map_offload_map_alloc(attr: *mut bpf_attr) -> *mut bpf_map;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_map_offload_map_free"]
    pub fn bpf_map_offload_map_free(map: *mut bpf_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_map_put"]
    pub fn bpf_map_put(map: *mut bpf_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_obj_get_user"]
    pub fn bpf_obj_get_user(
        pathname: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_percpu_cgroup_storage_copy"]
    pub fn bpf_percpu_cgroup_storage_copy(
        map: *mut bpf_map,
        key: *mut crate::ctypes::c_void,
        value: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_percpu_cgroup_storage_update"]
    pub fn bpf_percpu_cgroup_storage_update(
        map: *mut bpf_map,
        key: *mut crate::ctypes::c_void,
        value: *mut crate::ctypes::c_void,
        flags: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_add"]
    pub fn bpf_prog_add(prog: *mut bpf_prog, i: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_by_id"]
    pub fn bpf_prog_by_id(id: u32_) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_get"]
    pub fn bpf_prog_get(ufd: u32_) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_get_type_dev"]
    pub fn bpf_prog_get_type_dev(
        ufd: u32_,
        type_: bpf_prog_type,
        attach_drv: bool_,
    ) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_get_type_path"]
    pub fn bpf_prog_get_type_path(
        name: *const crate::ctypes::c_char,
        type_: bpf_prog_type,
    ) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_has_kfunc_call"]
    pub fn bpf_prog_has_kfunc_call(prog: *const bpf_prog) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_inc"]
    pub fn bpf_prog_inc(prog: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_inc_misses_counter"]
    pub fn bpf_prog_inc_misses_counter(prog: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_inc_not_zero"]
    pub fn bpf_prog_inc_not_zero(prog: *mut bpf_prog) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_is_dev_bound"]
    pub fn bpf_prog_is_dev_bound(aux: *mut bpf_prog_aux) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_offload_init"]
    pub fn bpf_prog_offload_init(
        prog: *mut bpf_prog,
        attr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_put"]
    pub fn bpf_prog_put(prog: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_sub"]
    pub fn bpf_prog_sub(prog: *mut bpf_prog, i: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_flow_dissector"]
    pub fn bpf_prog_test_run_flow_dissector(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_sk_lookup"]
    pub fn bpf_prog_test_run_sk_lookup(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_skb"]
    pub fn bpf_prog_test_run_skb(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_syscall"]
    pub fn bpf_prog_test_run_syscall(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_tracing"]
    pub fn bpf_prog_test_run_tracing(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_test_run_xdp"]
    pub fn bpf_prog_test_run_xdp(
        prog: *mut bpf_prog,
        kattr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_sk_reuseport_detach"]
    pub fn bpf_sk_reuseport_detach(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_task_storage_free"]
    pub fn bpf_task_storage_free(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_struct_access"]
    pub fn btf_struct_access(
        log: *mut bpf_verifier_log,
        btf: *const btf,
        t: *const btf_type,
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        atype: bpf_access_type,
        next_btf_id: *mut u32_,
        flag: *mut bpf_type_flag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_inherit"]
    pub fn cgroup_bpf_inherit(cgrp: *mut cgroup) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_link_attach"]
    pub fn cgroup_bpf_link_attach(
        attr: *const bpf_attr,
        prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_offline"]
    pub fn cgroup_bpf_offline(cgrp: *mut cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_prog_attach"]
    pub fn cgroup_bpf_prog_attach(
        attr: *const bpf_attr,
        ptype: bpf_prog_type,
        prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_prog_detach"]
    pub fn cgroup_bpf_prog_detach(
        attr: *const bpf_attr,
        ptype: bpf_prog_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_prog_query"]
    pub fn cgroup_bpf_prog_query(
        attr: *const bpf_attr,
        uattr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_common_func_proto"]
    pub fn cgroup_common_func_proto(
        func_id: bpf_func_id,
        prog: *const bpf_prog,
    ) -> *const bpf_func_proto;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_current_func_proto"]
    pub fn cgroup_current_func_proto(
        func_id: bpf_func_id,
        prog: *const bpf_prog,
    ) -> *const bpf_func_proto;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_map_enqueue"]
    pub fn cpu_map_enqueue(
        rcpu: *mut bpf_cpu_map_entry,
        xdpf: *mut xdp_frame,
        dev_rx: *mut net_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_map_generic_redirect"]
    pub fn cpu_map_generic_redirect(
        rcpu: *mut bpf_cpu_map_entry,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_map_enqueue"]
    pub fn dev_map_enqueue(
        dst: *mut bpf_dtab_netdev,
        xdpf: *mut xdp_frame,
        dev_rx: *mut net_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_map_enqueue_multi"]
    pub fn dev_map_enqueue_multi(
        xdpf: *mut xdp_frame,
        dev_rx: *mut net_device,
        map: *mut bpf_map,
        exclude_ingress: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_map_generic_redirect"]
    pub fn dev_map_generic_redirect(
        dst: *mut bpf_dtab_netdev,
        skb: *mut sk_buff,
        xdp_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_map_redirect_multi"]
    pub fn dev_map_redirect_multi(
        dev: *mut net_device,
        skb: *mut sk_buff,
        xdp_prog: *mut bpf_prog,
        map: *mut bpf_map,
        exclude_ingress: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_xdp_enqueue"]
    pub fn dev_xdp_enqueue(
        dev: *mut net_device,
        xdpf: *mut xdp_frame,
        dev_rx: *mut net_device,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct nf_conntrack_nat_help {
    pub _opaque: [u8; 0],
}

#[repr(C)]
#[repr(align(8))]
pub struct nf_ct_ext {
    pub offset: [u8_; 4usize],
    pub len: u8_,
    pub gen_id: crate::ctypes::c_uint,
    pub _padding_after_gen_id: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct nf_conn {
    pub ct_general: nf_conntrack,
    pub lock: spinlock_t,
    pub timeout: u32_,
    pub tuplehash: [nf_conntrack_tuple_hash; 2usize],
    pub status: crate::ctypes::c_ulong,
    pub ct_net: possible_net_t,
    pub nat_bysource: hlist_node,
    pub __nfct_init_offset: nf_conn____nfct_init_offset,
    pub master: *mut nf_conn,
    pub secmark: u_int32_t,
    pub ext: *mut nf_ct_ext,
    pub proto: nf_conntrack_proto,
}

#[repr(C)]
pub struct nf_conntrack_expect {
    pub lnode: hlist_node,
    pub hnode: hlist_node,
    pub net: possible_net_t,
    pub tuple: nf_conntrack_tuple,
    pub mask: nf_conntrack_tuple_mask,
    pub use_: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub class: crate::ctypes::c_uint,
    pub expectfn: ::core::option::Option<
        unsafe extern "C" fn(new: *mut nf_conn, this: *mut nf_conntrack_expect),
    >,
    pub helper: *mut nf_conntrack_helper,
    pub assign_helper: *mut nf_conntrack_helper,
    pub master: *mut nf_conn,
    pub timeout: u32_,
    pub saved_addr: nf_inet_addr,
    pub saved_proto: nf_conntrack_man_proto,
    pub dir: ip_conntrack_dir,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct nf_conntrack_l4proto {
    pub l4proto: u_int8_t,
    pub allow_clash: bool_,
    pub nlattr_size: u16_,
    pub can_early_drop: ::core::option::Option<
        unsafe extern "C" fn(ct: *const nf_conn) -> bool_,
    >,
    pub to_nlattr: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            nla: *mut nlattr,
            ct: *mut nf_conn,
            destroy: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub from_nlattr: ::core::option::Option<
        unsafe extern "C" fn(
            tb: *mut *mut nlattr,
            ct: *mut nf_conn,
        ) -> crate::ctypes::c_int,
    >,
    pub tuple_to_nlattr: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            t: *const nf_conntrack_tuple,
        ) -> crate::ctypes::c_int,
    >,
    pub nlattr_tuple_size: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_uint,
    >,
    pub nlattr_to_tuple: ::core::option::Option<
        unsafe extern "C" fn(
            tb: *mut *mut nlattr,
            t: *mut nf_conntrack_tuple,
            flags: u_int32_t,
        ) -> crate::ctypes::c_int,
    >,
    pub nla_policy: *const nla_policy,
    pub ctnl_timeout: nf_conntrack_l4proto__ctnl_timeout,
}

#[repr(C)]
pub struct nf_conntrack_net {
    pub count: atomic_t,
    pub expect_count: crate::ctypes::c_uint,
    pub users4: crate::ctypes::c_uint,
    pub users6: crate::ctypes::c_uint,
    pub users_bridge: crate::ctypes::c_uint,
    pub sysctl_header: *mut ctl_table_header,
}

#[repr(C)]
pub struct nf_nat_pptp {
    pub pns_call_id: __be16,
    pub pac_call_id: __be16,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub state: nf_hook_state,
    pub nf_ct_is_unconfirmed: bool_,
    pub size: u16_,
}

pub const NF_CT_DAY: i32 = 86400000;

pub const NF_CT_EXT_NUM: nf_ct_ext_id = 4;

pub const NF_FLOW_TIMEOUT: i32 = 30000;

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_conntrack_ecache_pernet_fini"]
    pub fn nf_conntrack_ecache_pernet_fini(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_conntrack_ecache_pernet_init"]
    pub fn nf_conntrack_ecache_pernet_init(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_conntrack_ecache_work"]
    pub fn nf_conntrack_ecache_work(net: *mut net, s: nf_ct_ecache_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_conntrack_eventmask_report"]
    pub fn nf_conntrack_eventmask_report(
        eventmask: crate::ctypes::c_uint,
        ct: *mut nf_conn,
        portid: u32_,
        report: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_deliver_cached_events"]
    pub fn nf_ct_deliver_cached_events(ct: *const nf_conn);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_ecache_ext_add"]
    pub fn nf_ct_ecache_ext_add(
        ct: *mut nf_conn,
        ctmask: u16_,
        expmask: u16_,
        gfp: gfp_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_expect_event_report"]
    pub fn nf_ct_expect_event_report(
        e: ip_conntrack_expect_events,
        exp: *mut nf_conntrack_expect,
        portid: u32_,
        report: crate::ctypes::c_int,
    );
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct bio__blank {
    pub _opaque: [u8; 0],
}

#[repr(C)]
pub struct bio {
    pub bi_next: *mut bio,
    pub bi_bdev: *mut block_device,
    pub bi_opf: blk_opf_t,
    pub bi_flags: crate::ctypes::c_ushort,
    pub bi_ioprio: crate::ctypes::c_ushort,
    pub bi_status: blk_status_t,
    pub __bi_remaining: atomic_t,
    pub bi_iter: bvec_iter,
    pub bi_cookie: blk_qc_t,
    pub bi_end_io: bio_end_io_t,
    pub bi_private: *mut crate::ctypes::c_void,
    pub bi_blkg: *mut blkcg_gq,
    pub bi_issue: bio_issue,
    pub bi_iocost_cost: u64_,
    pub anon__after_bi_iocost_cost: bio__blank,
    pub bi_vcnt: crate::ctypes::c_ushort,
    pub bi_max_vecs: crate::ctypes::c_ushort,
    pub __bi_cnt: atomic_t,
    pub bi_io_vec: *mut bio_vec,
    pub bi_pool: *mut bio_set,
    pub bi_inline_vecs: __IncompleteArrayField<bio_vec>,
}

#[repr(C)]
pub struct gendisk {
    pub major: crate::ctypes::c_int,
    pub first_minor: crate::ctypes::c_int,
    pub minors: crate::ctypes::c_int,
    pub disk_name: [crate::ctypes::c_char; 32usize],
    pub events: crate::ctypes::c_ushort,
    pub event_flags: crate::ctypes::c_ushort,
    pub part_tbl: xarray,
    pub part0: *mut block_device,
    pub fops: *const block_device_operations,
    pub queue: *mut request_queue,
    pub private_data: *mut crate::ctypes::c_void,
    pub bio_split: bio_set,
    pub flags: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub open_mutex: mutex,
    pub open_partitions: crate::ctypes::c_uint,
    pub bdi: *mut backing_dev_info,
    pub slave_dir: *mut kobject,
    pub slave_bdevs: list_head,
    pub random: *mut timer_rand_state,
    pub sync_io: atomic_t,
    pub ev: *mut disk_events,
    pub cdi: *mut cdrom_device_info,
    pub node_id: crate::ctypes::c_int,
    pub bb: *mut badblocks,
    pub lockdep_map: lockdep_map,
    pub diskseq: u64_,
    pub ia_ranges: *mut blk_independent_access_ranges,
}

#[repr(C)]
pub struct request {
    pub q: *mut request_queue,
    pub mq_ctx: *mut blk_mq_ctx,
    pub mq_hctx: *mut blk_mq_hw_ctx,
    pub cmd_flags: blk_opf_t,
    pub rq_flags: req_flags_t,
    pub tag: crate::ctypes::c_int,
    pub internal_tag: crate::ctypes::c_int,
    pub timeout: crate::ctypes::c_uint,
    pub __data_len: crate::ctypes::c_uint,
    pub __sector: sector_t,
    pub bio: *mut bio,
    pub biotail: *mut bio,
    pub anon__queuelist: request__queuelist,
    pub part: *mut block_device,
    pub alloc_time_ns: u64_,
    pub start_time_ns: u64_,
    pub io_start_time_ns: u64_,
    pub stats_sectors: crate::ctypes::c_ushort,
    pub nr_phys_segments: crate::ctypes::c_ushort,
    pub write_hint: crate::ctypes::c_ushort,
    pub ioprio: crate::ctypes::c_ushort,
    pub state: mq_rq_state,
    pub ref_: atomic_t,
    pub deadline: crate::ctypes::c_ulong,
    pub anon__hash: request__hash,
    pub anon__rb_node: request__rb_node,
    pub anon__elv: request__elv,
    pub anon__csd: request__csd,
    pub end_io: rq_end_io_fn,
    pub end_io_data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct request_queue {
    pub last_merge: *mut request,
    pub elevator: *mut elevator_queue,
    pub q_usage_counter: percpu_ref,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub mq_ops: *const blk_mq_ops,
    pub queue_ctx: *mut blk_mq_ctx,
    pub queue_depth: crate::ctypes::c_uint,
    pub hctx_table: xarray,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub queuedata: *mut crate::ctypes::c_void,
    pub queue_flags: crate::ctypes::c_ulong,
    pub pm_only: atomic_t,
    pub id: crate::ctypes::c_int,
    pub queue_lock: spinlock_t,
    pub disk: *mut gendisk,
    pub kobj: kobject,
    pub mq_kobj: *mut kobject,
    pub dev: *mut device,
    pub rpm_status: rpm_status,
    pub nr_requests: crate::ctypes::c_ulong,
    pub dma_pad_mask: crate::ctypes::c_uint,
    pub rq_timeout: crate::ctypes::c_uint,
    pub poll_nsec: crate::ctypes::c_int,
    pub poll_cb: *mut blk_stat_callback,
    pub poll_stat: *mut blk_rq_stat,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub blkcg_pols: [crate::ctypes::c_ulong; 1usize],
    pub root_blkg: *mut blkcg_gq,
    pub blkg_list: list_head,
    pub limits: queue_limits,
    pub required_elevator_features: crate::ctypes::c_uint,
    pub node: crate::ctypes::c_int,
    pub blk_trace: *mut blk_trace,
    pub fq: *mut blk_flush_queue,
    pub requeue_list: list_head,
    pub requeue_lock: spinlock_t,
    pub requeue_work: delayed_work,
    pub sysfs_lock: mutex,
    pub sysfs_dir_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub quiesce_depth: crate::ctypes::c_int,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
    pub mq_sysfs_init_done: bool_,
    pub srcu: __IncompleteArrayField<srcu_struct>,
}

pub const BIO_RESET_BYTES: crate::ctypes::c_ulong = 98;

pub const BLK_DEFAULT_SG_TIMEOUT: i32 = 60000;

pub const BLK_MIN_SG_TIMEOUT: i32 = 7000;

pub const FORMAT_UNIT_TIMEOUT: i32 = 7200000;

pub const MOVE_MEDIUM_TIMEOUT: i32 = 300000;

pub const READ_DEFECT_DATA_TIMEOUT: i32 = 60000;

pub const READ_ELEMENT_STATUS_TIMEOUT: i32 = 300000;

pub const SCSI_DEFAULT_EH_TIMEOUT: scsi_timeouts = 10000;

pub const SCSI_DEFAULT_RAMP_UP_PERIOD: i32 = 120000;

pub const START_STOP_TIMEOUT: i32 = 60000;

unsafe extern "C" {
    #[link_name = "kmod_shim_bdev_get_integrity"]
    pub fn bdev_get_integrity(b: *mut block_device) -> *mut blk_integrity;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity"]
    pub fn bio_integrity(bio: *mut bio) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_add_page"]
    pub fn bio_integrity_add_page(
        bio: *mut bio,
        page: *mut page,
        len: crate::ctypes::c_uint,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_advance"]
    pub fn bio_integrity_advance(bio: *mut bio, bytes_done: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_alloc"]
    pub fn bio_integrity_alloc(
        bio: *mut bio,
        gfp: gfp_t,
        nr: crate::ctypes::c_uint,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_clone"]
    pub fn bio_integrity_clone(
        bio: *mut bio,
        bio_src: *mut bio,
        gfp_mask: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_init"]
    pub fn bio_integrity_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_prep"]
    pub fn bio_integrity_prep(bio: *mut bio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_trim"]
    pub fn bio_integrity_trim(bio: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bioset_integrity_create"]
    pub fn bioset_integrity_create(
        bs: *mut bio_set,
        pool_size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bioset_integrity_free"]
    pub fn bioset_integrity_free(bs: *mut bio_set);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_integrity_compare"]
    pub fn blk_integrity_compare(
        a: *mut gendisk,
        b: *mut gendisk,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_integrity_register"]
    pub fn blk_integrity_register(d: *mut gendisk, b: *mut blk_integrity);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_integrity_rq"]
    pub fn blk_integrity_rq(rq: *mut request) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_integrity_unregister"]
    pub fn blk_integrity_unregister(d: *mut gendisk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_req_needs_zone_write_lock"]
    pub fn blk_req_needs_zone_write_lock(rq: *mut request) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_rq_count_integrity_sg"]
    pub fn blk_rq_count_integrity_sg(
        q: *mut request_queue,
        b: *mut bio,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_rq_map_integrity_sg"]
    pub fn blk_rq_map_integrity_sg(
        q: *mut request_queue,
        b: *mut bio,
        s: *mut scatterlist,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blkdev_report_zones_ioctl"]
    pub fn blkdev_report_zones_ioctl(
        bdev: *mut block_device,
        mode: fmode_t,
        cmd: crate::ctypes::c_uint,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blkdev_zone_mgmt_ioctl"]
    pub fn blkdev_zone_mgmt_ioctl(
        bdev: *mut block_device,
        mode: fmode_t,
        cmd: crate::ctypes::c_uint,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
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
    pub _bits_imm_ready: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub link_state: *mut pcie_link_state,
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub l1ss: u16_,
    pub _bits_pasid_no_tlp: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 11usize],
    pub driver_exclusive_resource: resource,
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub rom_attr_enabled: crate::ctypes::c_int,
    pub res_attr: [*mut bin_attribute; 11usize],
    pub res_attr_wc: [*mut bin_attribute; 11usize],
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
    pub acs_cap: u16_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub driver_override: *const crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 7usize],
}
bits pci_dev
    pcie_mpss: u8_ as u8 = _bits_pcie_mpss 0 3
    imm_ready: crate::ctypes::c_uint as u32 = _bits_imm_ready 0 1
    pme_support: crate::ctypes::c_uint as u32 = _bits_pme_support 0 5
    pme_poll: crate::ctypes::c_uint as u32 = _bits_pme_support 5 1
    d1_support: crate::ctypes::c_uint as u32 = _bits_pme_support 6 1
    d2_support: crate::ctypes::c_uint as u32 = _bits_pme_support 7 1
    no_d1d2: crate::ctypes::c_uint as u32 = _bits_pme_support 8 1
    no_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 9 1
    bridge_d3: crate::ctypes::c_uint as u32 = _bits_pme_support 10 1
    d3cold_allowed: crate::ctypes::c_uint as u32 = _bits_pme_support 11 1
    mmio_always_on: crate::ctypes::c_uint as u32 = _bits_pme_support 12 1
    wakeup_prepared: crate::ctypes::c_uint as u32 = _bits_pme_support 13 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 1 1
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
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_aer_available"]
    pub fn pci_aer_available() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_aer_clear_nonfatal_status"]
    pub fn pci_aer_clear_nonfatal_status(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_pcie_error_reporting"]
    pub fn pci_disable_pcie_error_reporting(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_ptm"]
    pub fn pci_disable_ptm(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_pcie_error_reporting"]
    pub fn pci_enable_pcie_error_reporting(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_ptm"]
    pub fn pci_enable_ptm(
        dev: *mut pci_dev,
        granularity: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_restore_aer_state"]
    pub fn pci_restore_aer_state(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_save_aer_state"]
    pub fn pci_save_aer_state(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcie_ptm_enabled"]
    pub fn pcie_ptm_enabled(dev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_close"]
    pub fn serdev_device_close(sdev: *mut serdev_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_get_tiocm"]
    pub fn serdev_device_get_tiocm(serdev: *mut serdev_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_open"]
    pub fn serdev_device_open(sdev: *mut serdev_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_set_baudrate"]
    pub fn serdev_device_set_baudrate(
        sdev: *mut serdev_device,
        baudrate: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_set_flow_control"]
    pub fn serdev_device_set_flow_control(sdev: *mut serdev_device, enable: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_set_tiocm"]
    pub fn serdev_device_set_tiocm(
        serdev: *mut serdev_device,
        set: crate::ctypes::c_int,
        clear: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_wait_until_sent"]
    pub fn serdev_device_wait_until_sent(
        sdev: *mut serdev_device,
        timeout: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write"]
    pub fn serdev_device_write(
        sdev: *mut serdev_device,
        buf: *const crate::ctypes::c_uchar,
        count: usize,
        timeout: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write_buf"]
    pub fn serdev_device_write_buf(
        serdev: *mut serdev_device,
        buf: *const crate::ctypes::c_uchar,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write_flush"]
    pub fn serdev_device_write_flush(sdev: *mut serdev_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write_room"]
    pub fn serdev_device_write_room(sdev: *mut serdev_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_tty_port_register"]
    pub fn serdev_tty_port_register(
        port: *mut tty_port,
        parent: *mut device,
        drv: *mut tty_driver,
        idx: crate::ctypes::c_int,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_tty_port_unregister"]
    pub fn serdev_tty_port_unregister(port: *mut tty_port) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct led_classdev {
    pub name: *const crate::ctypes::c_char,
    pub brightness: crate::ctypes::c_uint,
    pub max_brightness: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_int,
    pub work_flags: crate::ctypes::c_ulong,
    pub brightness_set: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev, brightness: led_brightness),
    >,
    pub brightness_set_blocking: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            brightness: led_brightness,
        ) -> crate::ctypes::c_int,
    >,
    pub brightness_get: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> led_brightness,
    >,
    pub blink_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            delay_on: *mut crate::ctypes::c_ulong,
            delay_off: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            pattern: *mut led_pattern,
            len: u32_,
            repeat: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_clear: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> crate::ctypes::c_int,
    >,
    pub dev: *mut device,
    pub groups: *mut *const attribute_group,
    pub node: list_head,
    pub default_trigger: *const crate::ctypes::c_char,
    pub blink_delay_on: crate::ctypes::c_ulong,
    pub blink_delay_off: crate::ctypes::c_ulong,
    pub blink_timer: timer_list,
    pub blink_brightness: crate::ctypes::c_int,
    pub new_blink_brightness: crate::ctypes::c_int,
    pub flash_resume: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev),
    >,
    pub set_brightness_work: work_struct,
    pub delayed_set_value: crate::ctypes::c_int,
    pub trigger_lock: rw_semaphore,
    pub trigger: *mut led_trigger,
    pub trig_list: list_head,
    pub trigger_data: *mut crate::ctypes::c_void,
    pub activated: bool_,
    pub trigger_type: *mut led_hw_trigger_type,
    pub led_access: mutex,
}

pub const SYSRQ_TIMEOUT: i32 = 5000;

unsafe extern "C" {
    #[link_name = "kmod_shim_set_ftrace_ops_ro"]
    pub fn set_ftrace_ops_ro();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_watchdog_notify_pretimeout"]
    pub fn watchdog_notify_pretimeout(wdd: *mut watchdog_device);
}

#[repr(C)]
pub struct dyn_ftrace {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct fprobe {
    pub nmissed: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_uint,
    pub rethook: *mut rethook,
    pub entry_data_size: usize,
    pub nr_maxactive: crate::ctypes::c_int,
    pub entry_handler: ::core::option::Option<
        unsafe extern "C" fn(
            fp: *mut fprobe,
            entry_ip: crate::ctypes::c_ulong,
            regs: *mut pt_regs,
            entry_data: *mut crate::ctypes::c_void,
        ),
    >,
    pub exit_handler: ::core::option::Option<
        unsafe extern "C" fn(
            fp: *mut fprobe,
            entry_ip: crate::ctypes::c_ulong,
            regs: *mut pt_regs,
            entry_data: *mut crate::ctypes::c_void,
        ),
    >,
}

#[repr(C)]
pub struct perf_event {
    pub event_entry: list_head,
    pub sibling_list: list_head,
    pub active_list: list_head,
    pub group_node: rb_node,
    pub group_index: u64_,
    pub migrate_entry: list_head,
    pub hlist_entry: hlist_node,
    pub active_entry: list_head,
    pub nr_siblings: crate::ctypes::c_int,
    pub event_caps: crate::ctypes::c_int,
    pub group_caps: crate::ctypes::c_int,
    pub group_generation: crate::ctypes::c_uint,
    pub group_leader: *mut perf_event,
    pub pmu: *mut pmu,
    pub pmu_private: *mut crate::ctypes::c_void,
    pub state: perf_event_state,
    pub attach_state: crate::ctypes::c_uint,
    pub count: local64_t,
    pub child_count: atomic64_t,
    pub total_time_enabled: u64_,
    pub total_time_running: u64_,
    pub tstamp: u64_,
    pub attr: perf_event_attr,
    pub header_size: u16_,
    pub id_header_size: u16_,
    pub read_size: u16_,
    pub hw: hw_perf_event,
    pub ctx: *mut perf_event_context,
    pub refcount: atomic_long_t,
    pub child_total_time_enabled: atomic64_t,
    pub child_total_time_running: atomic64_t,
    pub child_mutex: mutex,
    pub child_list: list_head,
    pub parent: *mut perf_event,
    pub oncpu: crate::ctypes::c_int,
    pub cpu: crate::ctypes::c_int,
    pub owner_entry: list_head,
    pub owner: *mut task_struct,
    pub mmap_mutex: mutex,
    pub mmap_count: atomic_t,
    pub rb: *mut perf_buffer,
    pub rb_entry: list_head,
    pub rcu_batches: crate::ctypes::c_ulong,
    pub rcu_pending: crate::ctypes::c_int,
    pub waitq: wait_queue_head_t,
    pub fasync: *mut fasync_struct,
    pub pending_wakeup: crate::ctypes::c_uint,
    pub pending_kill: crate::ctypes::c_uint,
    pub pending_disable: crate::ctypes::c_uint,
    pub pending_sigtrap: crate::ctypes::c_uint,
    pub pending_addr: crate::ctypes::c_ulong,
    pub pending_irq: irq_work,
    pub pending_task: callback_head,
    pub pending_work: crate::ctypes::c_uint,
    pub event_limit: atomic_t,
    pub addr_filters: perf_addr_filters_head,
    pub addr_filter_ranges: *mut perf_addr_filter_range,
    pub addr_filters_gen: crate::ctypes::c_ulong,
    pub aux_event: *mut perf_event,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut perf_event)>,
    pub callback_head: callback_head,
    pub ns: *mut pid_namespace,
    pub id: u64_,
    pub lost_samples: atomic64_t,
    pub clock: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub overflow_handler: perf_overflow_handler_t,
    pub overflow_handler_context: *mut crate::ctypes::c_void,
    pub tp_event: *mut trace_event_call,
    pub filter: *mut event_filter,
    pub cgrp: *mut perf_cgroup,
    pub security: *mut crate::ctypes::c_void,
    pub sb_list: list_head,
}

pub const ARCH_SUPPORTS_FTRACE_OPS: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_get_perf_event_info"]
    pub fn bpf_get_perf_event_info(
        event: *const perf_event,
        prog_id: *mut u32_,
        fd_type: *mut u32_,
        buf: *mut *const crate::ctypes::c_char,
        probe_offset: *mut u64_,
        probe_addr: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_get_raw_tracepoint"]
    pub fn bpf_get_raw_tracepoint(
        name: *const crate::ctypes::c_char,
    ) -> *mut bpf_raw_event_map;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_kprobe_multi_link_attach"]
    pub fn bpf_kprobe_multi_link_attach(
        attr: *const bpf_attr,
        prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_probe_register"]
    pub fn bpf_probe_register(
        btp: *mut bpf_raw_event_map,
        p: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_probe_unregister"]
    pub fn bpf_probe_unregister(
        btp: *mut bpf_raw_event_map,
        p: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_put_raw_tracepoint"]
    pub fn bpf_put_raw_tracepoint(btp: *mut bpf_raw_event_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_disable_daemon"]
    pub fn ftrace_disable_daemon();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_enable_daemon"]
    pub fn ftrace_enable_daemon();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_filter_write"]
    pub fn ftrace_filter_write(
        file: *mut file,
        ubuf: *const crate::ctypes::c_char,
        cnt: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_free_init_mem"]
    pub fn ftrace_free_init_mem();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_free_mem"]
    pub fn ftrace_free_mem(
        mod_: *mut module,
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_graph_exit_task"]
    pub fn ftrace_graph_exit_task(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_graph_init_idle_task"]
    pub fn ftrace_graph_init_idle_task(t: *mut task_struct, cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_graph_init_task"]
    pub fn ftrace_graph_init_task(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_graph_ret_addr"]
    pub fn ftrace_graph_ret_addr(
        task: *mut task_struct,
        idx: *mut crate::ctypes::c_int,
        ret: crate::ctypes::c_ulong,
        retp: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_init"]
    pub fn ftrace_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_kill"]
    pub fn ftrace_kill();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_location"]
    pub fn ftrace_location(ip: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_lookup_symbols"]
    pub fn ftrace_lookup_symbols(
        sorted_syms: *mut *const crate::ctypes::c_char,
        cnt: usize,
        addrs: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_mod_address_lookup"]
    pub fn ftrace_mod_address_lookup(
        addr: crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
        off: *mut crate::ctypes::c_ulong,
        modname: *mut *mut crate::ctypes::c_char,
        modbuildid: *mut *const crate::ctypes::c_uchar,
        sym: *mut crate::ctypes::c_char,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_mod_get_kallsym"]
    pub fn ftrace_mod_get_kallsym(
        symnum: crate::ctypes::c_uint,
        value: *mut crate::ctypes::c_ulong,
        type_: *mut crate::ctypes::c_char,
        name: *mut crate::ctypes::c_char,
        module_name_: *mut crate::ctypes::c_char,
        exported: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_module_enable"]
    pub fn ftrace_module_enable(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_module_init"]
    pub fn ftrace_module_init(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_notrace_write"]
    pub fn ftrace_notrace_write(
        file: *mut file,
        ubuf: *const crate::ctypes::c_char,
        cnt: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regex_release"]
    pub fn ftrace_regex_release(
        inode: *mut inode,
        file: *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_release_mod"]
    pub fn ftrace_release_mod(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_text_reserved"]
    pub fn ftrace_text_reserved(
        start: *const crate::ctypes::c_void,
        end: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_ftrace_trampoline"]
    pub fn is_ftrace_trampoline(addr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_event_attach_bpf_prog"]
    pub fn perf_event_attach_bpf_prog(
        event: *mut perf_event,
        prog: *mut bpf_prog,
        bpf_cookie: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_event_detach_bpf_prog"]
    pub fn perf_event_detach_bpf_prog(event: *mut perf_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_event_query_prog_array"]
    pub fn perf_event_query_prog_array(
        event: *mut perf_event,
        info: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skip_trace"]
    pub fn skip_trace(ip: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_call_bpf"]
    pub fn trace_call_bpf(
        call: *mut trace_event_call,
        ctx: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_uint;
}

pub const CPU_VECTOR_LIMIT: i32 = 4096;

pub const NR_IRQS: i32 = 4352;

pub const xen_set_default_idle: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_spinlock_init"]
    pub fn kvm_spinlock_init();
}
