// What 6.12.118-x86_64-a53969eb brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_NO_OBJ_EXT: kmalloc_cache_type = 0;

pub const SLAB_ACCOUNT: u32 = 0;

pub const SLAB_NO_OBJ_EXT: u32 = 0;

pub const SLAB_NO_USER_FLAGS: u32 = 8192;

pub const SLAB_RECLAIM_ACCOUNT: u32 = 16384;

pub const SLAB_SKIP_KFENCE: u32 = 0;

pub const SLAB_TEMPORARY: u32 = 16384;

pub const _SLAB_CMPXCHG_DOUBLE: _slab_flag_bits = 16;

pub const _SLAB_FLAGS_LAST_BIT: _slab_flag_bits = 17;

pub const _SLAB_NO_USER_FLAGS: _slab_flag_bits = 13;

pub const _SLAB_OBJECT_POISON: _slab_flag_bits = 15;

pub const _SLAB_RECLAIM_ACCOUNT: _slab_flag_bits = 14;

pub const __GFP_NO_OBJ_EXT: u32 = 0;

pub const ___GFP_NO_OBJ_EXT: i32 = 0;

unsafe extern "C" {
    pub fn __kmalloc_node_noprof(
        size: usize,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kmalloc_node_track_caller_noprof(
        size: usize,
        flags: gfp_t,
        node: crate::ctypes::c_int,
        caller: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kvmalloc_node_noprof(
        size: usize,
        flags: gfp_t,
        node: crate::ctypes::c_int,
    ) -> *mut crate::ctypes::c_void;
}

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
    pub vm_stat: [atomic_long_t; 45usize],
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
    pub bus: *const bus_type,
    pub driver: *mut device_driver,
    pub platform_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub driver_override: device__driver_override,
    pub mutex: mutex,
    pub links: dev_links_info,
    pub power: dev_pm_info,
    pub pm_domain: *mut dev_pm_domain,
    pub msi: dev_msi_info,
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
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 5 1
    dma_iommu: bool_ as u8 = _bits_offline_disabled 6 1

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
    pub i_atime_sec: time64_t,
    pub i_mtime_sec: time64_t,
    pub i_ctime_sec: time64_t,
    pub i_atime_nsec: u32_,
    pub i_mtime_nsec: u32_,
    pub i_ctime_nsec: u32_,
    pub i_generation: u32_,
    pub i_lock: spinlock_t,
    pub i_bytes: crate::ctypes::c_ushort,
    pub i_blkbits: u8_,
    pub i_write_hint: rw_hint,
    pub i_blocks: blkcnt_t,
    pub i_state: u32_,
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
    pub i_fsnotify_mask: __u32,
    pub i_fsnotify_marks: *mut fsnotify_mark_connector,
    pub i_private: *mut crate::ctypes::c_void,
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
    pub zswap_lruvec_state: zswap_lruvec_state,
}

#[repr(C)]
pub struct netdev_xmit {
    pub recursion: u16_,
    pub more: u8_,
    pub skip_txqueue: u8_,
}

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub __cacheline_group_begin__sock_write_rx: __IncompleteArrayField<__u8>,
    pub sk_drops: atomic_t,
    pub sk_peek_off: __s32,
    pub sk_error_queue: sk_buff_head,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub __cacheline_group_end__sock_write_rx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_rx: __IncompleteArrayField<__u8>,
    pub sk_rx_dst: *mut dst_entry,
    pub sk_rx_dst_ifindex: crate::ctypes::c_int,
    pub sk_rx_dst_cookie: u32_,
    pub sk_ll_usec: crate::ctypes::c_uint,
    pub sk_napi_id: crate::ctypes::c_uint,
    pub sk_busy_poll_budget: u16_,
    pub sk_prefer_busy_poll: u8_,
    pub sk_userlocks: u8_,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_data_ready: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub __cacheline_group_end__sock_read_rx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_rxtx: __IncompleteArrayField<__u8>,
    pub sk_err: crate::ctypes::c_int,
    pub sk_socket: *mut socket,
    pub sk_memcg: *mut mem_cgroup,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub __cacheline_group_end__sock_read_rxtx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_write_rxtx: __IncompleteArrayField<__u8>,
    pub sk_lock: socket_lock_t,
    pub sk_reserved_mem: u32_,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_tsflags: u32_,
    pub __cacheline_group_end__sock_write_rxtx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_write_tx: __IncompleteArrayField<__u8>,
    pub sk_write_pending: crate::ctypes::c_int,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_write_queue: sk_buff_head,
    pub sk_dst_pending_confirm: u32_,
    pub sk_pacing_status: u32_,
    pub sk_frag: page_frag,
    pub anon__sk_timer: sock__sk_timer,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_zckey: atomic_t,
    pub sk_tskey: atomic_t,
    pub __cacheline_group_end__sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_tx: __IncompleteArrayField<__u8>,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub sk_priority: u32_,
    pub sk_mark: u32_,
    pub sk_dst_cache: *mut dst_entry,
    pub sk_route_caps: netdev_features_t,
    pub sk_gso_type: u16_,
    pub sk_gso_max_segs: u16_,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: u32_,
    pub sk_pacing_shift: u8_,
    pub sk_use_task_frag: bool_,
    pub __cacheline_group_end__sock_read_tx: __IncompleteArrayField<__u8>,
    pub _bits_sk_gso_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_shutdown: u8_,
    pub sk_type: u16_,
    pub sk_protocol: u16_,
    pub sk_lingertime: crate::ctypes::c_ulong,
    pub sk_prot_creator: *mut proto,
    pub sk_callback_lock: rwlock_t,
    pub sk_err_soft: crate::ctypes::c_int,
    pub sk_ack_backlog: u32_,
    pub sk_max_ack_backlog: u32_,
    pub sk_uid: kuid_t,
    pub sk_peer_lock: spinlock_t,
    pub sk_bind_phc: crate::ctypes::c_int,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_stamp: ktime_t,
    pub sk_disconnects: crate::ctypes::c_int,
    pub sk_txrehash: u8_,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_user_data: *mut crate::ctypes::c_void,
    pub sk_security: *mut crate::ctypes::c_void,
    pub sk_cgrp_data: sock_cgroup_data,
    pub sk_state_change: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_write_space: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_error_report: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_backlog_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_rcu: callback_head,
    pub ns_tracker: netns_tracker,
    pub sk_user_frags: xarray,
}
bits sock
    sk_gso_disabled: u8_ as u8 = _bits_sk_gso_disabled 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_gso_disabled 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_gso_disabled 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_gso_disabled 3 1
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
pub struct pv_irq_ops {
    pub safe_halt: ::core::option::Option<unsafe extern "C" fn()>,
    pub halt: ::core::option::Option<unsafe extern "C" fn()>,
}

pub const CR3_ADDR_MASK: u64 = 4503599627366400;

pub const DISABLED_MASK11: i32 = 8388608;

pub const DISABLED_MASK8: i32 = 4259840;

pub const DISABLE_USER_SHSTK: i32 = 8388608;

pub const DISABLE_XENPV: i32 = 65536;

pub const TASK_stack_canary: i32 = 1416;

pub const TASK_threadsp: i32 = 2968;

pub const cc_vendor: i32 = 0;

pub const sev_status: u64 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_platform_clear"]
    pub fn cc_platform_clear(attr: cc_attr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_platform_set"]
    pub fn cc_platform_set(attr: cc_attr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_encrypt_setup_arch"]
    pub fn mem_encrypt_setup_arch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_enter_mmap"]
    pub fn paravirt_enter_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reset_thread_features"]
    pub fn reset_thread_features();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_restore_signal_shadow_stack"]
    pub fn restore_signal_shadow_stack() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_signal_shadow_stack"]
    pub fn setup_signal_shadow_stack(ksig: *mut ksignal) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shstk_alloc_thread_stack"]
    pub fn shstk_alloc_thread_stack(
        p: *mut task_struct,
        clone_flags: crate::ctypes::c_ulong,
        stack_size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shstk_free"]
    pub fn shstk_free(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shstk_is_enabled"]
    pub fn shstk_is_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shstk_prctl"]
    pub fn shstk_prctl(
        task: *mut task_struct,
        option: crate::ctypes::c_int,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shstk_update_last_frame"]
    pub fn shstk_update_last_frame(val: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

pub const COMPACTFAIL: vm_event_item = 57;

pub const COMPACTFREE_SCANNED: vm_event_item = 54;

pub const COMPACTISOLATED: vm_event_item = 55;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 53;

pub const COMPACTSTALL: vm_event_item = 56;

pub const COMPACTSUCCESS: vm_event_item = 58;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 75;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 76;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 62;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 63;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 61;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 60;

pub const KCOMPACTD_WAKE: vm_event_item = 59;

pub const KSTACK_16K: vm_event_item = 81;

pub const KSTACK_1K: vm_event_item = 77;

pub const KSTACK_2K: vm_event_item = 78;

pub const KSTACK_4K: vm_event_item = 79;

pub const KSTACK_8K: vm_event_item = 80;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 82;

pub const PGMIGRATE_FAIL: vm_event_item = 49;

pub const PGMIGRATE_SUCCESS: vm_event_item = 48;

pub const SWPIN_ZERO: vm_event_item = 73;

pub const SWPOUT_ZERO: vm_event_item = 74;

pub const THP_MIGRATION_FAIL: vm_event_item = 51;

pub const THP_MIGRATION_SPLIT: vm_event_item = 52;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 50;

#[repr(C)]
#[repr(align(64))]
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
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
#[repr(align(64))]
pub struct irq_cpustat_t {
    pub __nmi_count: crate::ctypes::c_uint,
    pub apic_timer_irqs: crate::ctypes::c_uint,
    pub irq_spurious_count: crate::ctypes::c_uint,
    pub icr_read_retry_count: crate::ctypes::c_uint,
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
    pub tracepoints_ptrs: *const crate::ctypes::c_int,
    pub num_srcu_structs: crate::ctypes::c_uint,
    pub srcu_struct_ptrs: *mut *mut srcu_struct,
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
    pub last_bdp_sleep: crate::ctypes::c_ulong,
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
    pub bdi_node: list_head,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_counter_calculate_protection"]
    pub fn page_counter_calculate_protection(
        root: *mut page_counter,
        counter: *mut page_counter,
        recursive_protection: bool_,
    );
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio__flags__flags {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: folio__flags__flags__lru,
    pub mapping: *mut address_space,
    pub index: crate::ctypes::c_ulong,
    pub anon__private: folio__flags__flags__private,
    pub _mapcount: atomic_t,
    pub _refcount: atomic_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct slabobj_ext {
    pub _opaque: [u64; 0],
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon__page_type: page__page_type,
    pub _refcount: atomic_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub mmap_compat_base: crate::ctypes::c_ulong,
    pub mmap_compat_legacy_base: crate::ctypes::c_ulong,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 52usize],
    pub rss_stat: [percpu_counter; 4usize],
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
    pub iommu_mm: *mut iommu_mm_data,
}

#[repr(C)]
pub struct ptdesc {
    pub __page_flags: crate::ctypes::c_ulong,
    pub anon__pt_rcu_head: ptdesc__pt_rcu_head,
    pub __page_mapping: crate::ctypes::c_ulong,
    pub anon__pt_index: ptdesc__pt_index,
    pub anon___pt_pad_2: ptdesc___pt_pad_2,
    pub __page_type: crate::ctypes::c_uint,
    pub __page_refcount: atomic_t,
}

#[repr(C)]
pub struct reclaim_state {
    pub reclaimed: crate::ctypes::c_ulong,
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
    pub refcount: refcount_t,
    pub done: completion,
    pub rcu: callback_head,
    pub private_data: *mut crate::ctypes::c_void,
    pub list: list_head,
    pub nr_deferred: *mut atomic_long_t,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 82usize],
}

pub const OBJEXTS_FLAGS_MASK: i32 = 1;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 844067;

pub const PG_arch_2: pageflags = 20;

pub const __FIRST_OBJEXT_FLAG: crate::ctypes::c_ulong = 1;

pub const __NR_OBJEXTS_FLAGS: objext_flags = 2;

pub const __OBJEXTS_ALLOC_FAIL: crate::ctypes::c_ulong = 1;

pub const kfence_sample_interval: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_memcg_state"]
    pub fn __mod_memcg_state(
        memcg: *mut mem_cgroup,
        idx: memcg_stat_item,
        nr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_check_iter_arg"]
    pub fn btf_check_iter_arg(
        btf: *mut btf,
        func: *const btf_type,
        arg_idx: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_field_iter_init"]
    pub fn btf_field_iter_init(
        it: *mut btf_field_iter,
        t: *mut btf_type,
        iter_kind: btf_field_iter_kind,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_field_iter_next"]
    pub fn btf_field_iter_next(it: *mut btf_field_iter) -> *mut __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_find_struct_meta"]
    pub fn btf_find_struct_meta(btf: *const btf, btf_id: u32_) -> *mut btf_struct_meta;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_is_prog_ctx_type"]
    pub fn btf_is_prog_ctx_type(
        log: *mut bpf_verifier_log,
        btf: *const btf,
        t: *const btf_type,
        prog_type: bpf_prog_type,
        arg: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_kfunc_id_set_contains"]
    pub fn btf_kfunc_id_set_contains(
        btf: *const btf,
        kfunc_btf_id: u32_,
        prog: *mut bpf_prog,
    ) -> *mut u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_relocate"]
    pub fn btf_relocate(
        log: *mut crate::ctypes::c_void,
        btf: *mut btf,
        base_btf: *const btf,
        map_ids: *mut *mut __u32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_set_base_btf"]
    pub fn btf_set_base_btf(btf: *mut btf, base_btf: *const btf);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_types_are_same"]
    pub fn btf_types_are_same(
        btf1: *const btf,
        id1: u32_,
        btf2: *const btf,
        id2: u32_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dup_userfaultfd_fail"]
    pub fn dup_userfaultfd_fail(l: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_clear_young"]
    pub fn folio_clear_young(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_kern_ctx_btf_id"]
    pub fn get_kern_ctx_btf_id(
        log: *mut bpf_verifier_log,
        prog_type: bpf_prog_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_mem_cgroup_from_current"]
    pub fn get_mem_cgroup_from_current() -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_mem_cgroup_from_folio"]
    pub fn get_mem_cgroup_from_folio(folio: *mut folio) -> *mut mem_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_obj_cgroup_from_folio"]
    pub fn get_obj_cgroup_from_folio(folio: *mut folio) -> *mut obj_cgroup;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kfence_alloc_pool_and_metadata"]
    pub fn kfence_alloc_pool_and_metadata();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_exit_memcg"]
    pub fn lru_gen_exit_memcg(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_init_memcg"]
    pub fn lru_gen_init_memcg(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_init_pgdat"]
    pub fn lru_gen_init_pgdat(pgdat: *mut pglist_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_look_around"]
    pub fn lru_gen_look_around(pvmw: *mut page_vma_mapped_walk) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_offline_memcg"]
    pub fn lru_gen_offline_memcg(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_online_memcg"]
    pub fn lru_gen_online_memcg(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_release_memcg"]
    pub fn lru_gen_release_memcg(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_soft_reclaim"]
    pub fn lru_gen_soft_reclaim(memcg: *mut mem_cgroup, nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_calculate_protection_path"]
    pub fn mem_cgroup_calculate_protection_path(
        root: *mut mem_cgroup,
        memcg: *mut mem_cgroup,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_cancel_charge"]
    pub fn mem_cgroup_cancel_charge(
        memcg: *mut mem_cgroup,
        nr_pages: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_commit_charge"]
    pub fn mem_cgroup_commit_charge(folio: *mut folio, memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_flush_stats"]
    pub fn mem_cgroup_flush_stats(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_flush_stats_ratelimited"]
    pub fn mem_cgroup_flush_stats_ratelimited(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_hugetlb_try_charge"]
    pub fn mem_cgroup_hugetlb_try_charge(
        memcg: *mut mem_cgroup,
        gfp: gfp_t,
        nr_pages: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_replace_folio"]
    pub fn mem_cgroup_replace_folio(old: *mut folio, new: *mut folio);
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
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_sk_inherit"]
    pub fn mem_cgroup_sk_inherit(sk: *const sock, newsk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_swapin_uncharge_swap"]
    pub fn mem_cgroup_swapin_uncharge_swap(
        entry: swp_entry_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mod_memcg_state"]
    pub fn mod_memcg_state(
        memcg: *mut mem_cgroup,
        idx: memcg_stat_item,
        nr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_page_memcg"]
    pub fn split_page_memcg(
        head: *mut page,
        old_order: crate::ctypes::c_int,
        new_order: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uffd_wp_range"]
    pub fn uffd_wp_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        enable_wp: bool_,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_unmap_prep"]
    pub fn userfaultfd_unmap_prep(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        uf: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_wp_async"]
    pub fn userfaultfd_wp_async(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_userfaultfd_wp_unpopulated"]
    pub fn userfaultfd_wp_unpopulated(vma: *mut vm_area_struct) -> bool_;
}

#[repr(C)]
#[repr(align(64))]
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
    pub rcu_read_lock_nesting: crate::ctypes::c_int,
    pub rcu_read_unlock_special: rcu_special,
    pub rcu_node_entry: list_head,
    pub rcu_blocked_node: *mut rcu_node,
    pub rcu_tasks_nvcsw: crate::ctypes::c_ulong,
    pub rcu_tasks_holdout: u8_,
    pub rcu_tasks_idx: u8_,
    pub rcu_tasks_idle_cpu: crate::ctypes::c_int,
    pub rcu_tasks_holdout_list: list_head,
    pub rcu_tasks_exit_cpu: crate::ctypes::c_int,
    pub rcu_tasks_exit_list: list_head,
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
    pub cgroups: *mut css_set,
    pub cg_list: list_head,
    pub robust_list: *mut robust_list_head,
    pub compat_robust_list: *mut compat_robust_list_head,
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
    pub trace_recursion: crate::ctypes::c_ulong,
    pub throttle_disk: *mut gendisk,
    pub utask: *mut uprobe_task,
    pub kmap_ctrl: kmap_ctrl,
    pub rcu: callback_head,
    pub rcu_users: refcount_t,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_net_context: *mut bpf_net_context,
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
    sched_rt_mutex: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    pasid_activated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

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
    pub posix_timers: hlist_head,
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
    pub binfmt_misc: *mut binfmt_misc,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_map_id_down"]
    pub fn map_id_down(map: *mut uid_gid_map, id: u32_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_map_id_up"]
    pub fn map_id_up(map: *mut uid_gid_map, id: u32_) -> u32_;
}

unsafe extern "C" {
    pub fn stack_not_used(p: *mut task_struct) -> crate::ctypes::c_ulong;
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
    pub s_xattr: *const *const xattr_handler,
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
    pub _padding_after_s_stack_depth: [u8; 4usize],
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct writeback_control {
    pub nr_to_write: crate::ctypes::c_long,
    pub pages_skipped: crate::ctypes::c_long,
    pub range_start: loff_t,
    pub range_end: loff_t,
    pub sync_mode: writeback_sync_modes,
    pub _bits_for_kupdate: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub swap_plug: *mut *mut swap_iocb,
    pub list: *mut list_head,
    pub fbatch: folio_batch,
    pub index: crate::ctypes::c_ulong,
    pub saved_err: crate::ctypes::c_int,
}
bits writeback_control
    for_kupdate: crate::ctypes::c_uint as u32 = _bits_for_kupdate 0 1
    for_background: crate::ctypes::c_uint as u32 = _bits_for_kupdate 1 1
    tagged_writepages: crate::ctypes::c_uint as u32 = _bits_for_kupdate 2 1
    for_reclaim: crate::ctypes::c_uint as u32 = _bits_for_kupdate 3 1
    range_cyclic: crate::ctypes::c_uint as u32 = _bits_for_kupdate 4 1
    for_sync: crate::ctypes::c_uint as u32 = _bits_for_kupdate 5 1
    unpinned_netfs_wb: crate::ctypes::c_uint as u32 = _bits_for_kupdate 6 1
    no_cgroup_owner: crate::ctypes::c_uint as u32 = _bits_for_kupdate 7 1

unsafe extern "C" {
    #[link_name = "kmod_shim___fsverity_file_open"]
    pub fn __fsverity_file_open(
        inode: *mut inode,
        filp: *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_writeback_umount"]
    pub fn cgroup_writeback_umount(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_file_set_fsnotify_mode"]
    pub fn file_set_fsnotify_mode(file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_decrypt_pagecache_blocks"]
    pub fn fscrypt_decrypt_pagecache_blocks(
        folio: *mut folio,
        len: usize,
        offs: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fscrypt_prepare_lookup_partial"]
    pub fn fscrypt_prepare_lookup_partial(
        dir: *mut inode,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_get_digest"]
    pub fn fsverity_get_digest(
        inode: *mut inode,
        raw_digest: *mut u8_,
        alg: *mut u8_,
        halg: *mut hash_algo,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsverity_verify_blocks"]
    pub fn fsverity_verify_blocks(folio: *mut folio, len: usize, offset: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbc_account_cgroup_owner"]
    pub fn wbc_account_cgroup_owner(
        wbc: *mut writeback_control,
        folio: *mut folio,
        bytes: usize,
    );
}

#[repr(C)]
pub struct balloon_stats {
    pub current_pages: crate::ctypes::c_ulong,
    pub target_pages: crate::ctypes::c_ulong,
    pub target_unpopulated: crate::ctypes::c_ulong,
    pub balloon_low: crate::ctypes::c_ulong,
    pub balloon_high: crate::ctypes::c_ulong,
    pub total_pages: crate::ctypes::c_ulong,
    pub schedule_delay: crate::ctypes::c_ulong,
    pub max_schedule_delay: crate::ctypes::c_ulong,
    pub retry_count: crate::ctypes::c_ulong,
    pub max_retry_count: crate::ctypes::c_ulong,
}

pub const DEVCD_TIMEOUT: i32 = 300000;

pub const RETRY_UNLIMITED: i32 = 0;

pub const xen_domain_type: i32 = 0;

pub const xen_pv_pci_possible: i32 = 0;

pub const xen_pvh: i32 = 0;

pub const xen_unpopulated_pages: crate::ctypes::c_ulong = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_genport_coordinates"]
    pub fn acpi_get_genport_coordinates(
        uid: u32_,
        coord: *mut access_coordinate,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_alloc_unpopulated_pages"]
    pub fn xen_alloc_unpopulated_pages(
        nr_pages: crate::ctypes::c_uint,
        pages: *mut *mut page,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_balloon_init"]
    pub fn xen_balloon_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_free_unpopulated_pages"]
    pub fn xen_free_unpopulated_pages(
        nr_pages: crate::ctypes::c_uint,
        pages: *mut *mut page,
    );
}

unsafe extern "C" {
    pub fn balloon_set_new_target(target: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn xen_alloc_ballooned_pages(
        nr_pages: crate::ctypes::c_uint,
        pages: *mut *mut page,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn xen_free_ballooned_pages(
        nr_pages: crate::ctypes::c_uint,
        pages: *mut *mut page,
    );
}

unsafe extern "C" {
    pub static mut balloon_stats: balloon_stats;
}

#[repr(C)]
#[repr(align(64))]
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
    pub ethtool_ops: *const ethtool_ops,
    pub ndisc_ops: *const ndisc_ops,
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
    pub ieee80211_ptr: *mut wireless_dev,
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
    pub _bits_rtnl_link_state: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ml_priv: *mut crate::ctypes::c_void,
    pub ml_priv_type: netdev_ml_priv_type,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub stat_ops: *mut netdev_stat_ops,
    pub queue_mgmt_ops: *mut netdev_queue_mgmt_ops,
    pub tso_max_size: crate::ctypes::c_uint,
    pub tso_max_segs: u16_,
    pub prio_tc_map: [u8_; 16usize],
    pub priomap: *mut netprio_map,
    pub link_topo: *mut phy_link_topology,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub proto_down: bool_,
    pub threaded: bool_,
    pub _bits_see_all_hwtstamp_requests: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
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
    pub irq_moder: *mut dim_irq_moder,
    pub _padding_after_irq_moder: __BindgenOpaqueArray<[u8; 48usize]>,
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(64))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub dql: dql,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub napi: *mut napi_struct,
    pub numa_node: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: [u8; 12usize],
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 56usize]>,
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
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mrt: *mut mr_table,
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
#[repr(align(64))]
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
    pub xmit: netdev_xmit,
    pub _padding_after_xmit: [u8; 28usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: __BindgenOpaqueArray<[u8; 40usize]>,
    pub dropped: atomic_t,
    pub _padding_after_dropped: __BindgenOpaqueArray<[u8; 60usize]>,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: [u8; 27usize],
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
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 4usize],
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
#[repr(align(64))]
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
    pub _padding_after_gro_complete: [u8; 32usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
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
    pub parms: ip_tunnel_parm_kern,
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
    pub __cacheline_group_begin__ipv6_devconf_read_txrx: __IncompleteArrayField<__u8>,
    pub disable_ipv6: __s32,
    pub hop_limit: __s32,
    pub mtu6: __s32,
    pub forwarding: __s32,
    pub disable_policy: __s32,
    pub proxy_ndp: __s32,
    pub __cacheline_group_end__ipv6_devconf_read_txrx: __IncompleteArrayField<__u8>,
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
    pub regen_min_advance: __s32,
    pub regen_max_retry: __s32,
    pub max_desync_factor: __s32,
    pub max_addresses: __s32,
    pub accept_ra_defrtr: __s32,
    pub ra_defrtr_metric: __u32,
    pub accept_ra_min_hop_limit: __s32,
    pub accept_ra_min_lft: __s32,
    pub accept_ra_pinfo: __s32,
    pub ignore_routes_with_linkdown: __s32,
    pub accept_source_route: __s32,
    pub accept_ra_from_local: __s32,
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
    pub ndisc_tclass: __s32,
    pub rpl_seg_enabled: __s32,
    pub ioam6_id: __u32,
    pub ioam6_id_wide: __u32,
    pub ioam6_enabled: __u8,
    pub ndisc_evict_nocarrier: __u8,
    pub ra_honor_pio_life: __u8,
    pub ra_honor_pio_pflag: __u8,
    pub sysctl_header: *mut ctl_table_header,
}

#[repr(C)]
pub struct ipv6_pinfo {
    pub saddr: in6_addr,
    pub flow_label: __be32,
    pub dst_cookie: u32_,
    pub opt: *mut ipv6_txoptions,
    pub hop_limit: s16,
    pub pmtudisc: u8_,
    pub tclass: u8_,
    pub daddr_cache: *const in6_addr,
    pub mcast_hops: u8_,
    pub frag_size: u32_,
    pub ucast_oif: crate::ctypes::c_int,
    pub mcast_oif: crate::ctypes::c_int,
    pub rxopt: ipv6_pinfo__rxopt,
    pub srcprefs: u8_,
    pub min_hopcount: u8_,
    pub rcv_flowinfo: __be32,
    pub sticky_pktinfo: in6_pktinfo,
    pub pktoptions: *mut sk_buff,
    pub rxpmtu: *mut sk_buff,
    pub cork: inet6_cork,
    pub ipv6_mc_list: *mut ipv6_mc_socklist,
    pub ipv6_ac_list: *mut ipv6_ac_socklist,
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
        unsafe extern "C" fn(sk: *mut sock, arg: *mut proto_accept_arg) -> *mut sock,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            cmd: crate::ctypes::c_int,
            karg: *mut crate::ctypes::c_int,
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
    pub ipv6_pinfo_offset: crate::ctypes::c_uint,
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
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset____pkt_type_offset__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset____pkt_type_offset__napi_id,
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
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    wifi_acked_valid: __u8 as u8 = _bits_tstamp_type 11 1
    wifi_acked: __u8 as u8 = _bits_tstamp_type 12 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 13 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 14 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 15 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 16 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 17 2
    redirected: __u8 as u8 = _bits_tstamp_type 19 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 20 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 21 1
    unreadable: __u8 as u8 = _bits_tstamp_type 22 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 24 2

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset__headers__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset__headers__napi_id,
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
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    wifi_acked_valid: __u8 as u8 = _bits_tstamp_type 11 1
    wifi_acked: __u8 as u8 = _bits_tstamp_type 12 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 13 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 14 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 15 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 16 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 17 2
    redirected: __u8 as u8 = _bits_tstamp_type 19 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 20 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 21 1
    unreadable: __u8 as u8 = _bits_tstamp_type 22 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 24 2

#[repr(C)]
pub struct tcp_request_sock {
    pub req: inet_request_sock,
    pub af_specific: *const tcp_request_sock_ops,
    pub snt_synack: u64_,
    pub tfo_listener: bool_,
    pub is_mptcp: bool_,
    pub req_usec_ts: bool_,
    pub txhash: u32_,
    pub rcv_isn: u32_,
    pub snt_isn: u32_,
    pub ts_off: u32_,
    pub last_oow_ack_time: u32_,
    pub rcv_nxt: u32_,
    pub syn_tos: u8_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mptcp_active_detect_blackhole"]
    pub fn mptcp_active_detect_blackhole(sk: *mut sock, expired: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mptcp_subflow_reqsk_clone"]
    pub fn mptcp_subflow_reqsk_clone(req: *mut request_sock, new_req: *mut request_sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_use_xdp_mem"]
    pub fn page_pool_use_xdp_mem(
        pool: *mut page_pool,
        disconnect: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        mem: *const xdp_mem_info,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_dev_policy_add"]
    pub fn xfrm_dev_policy_add(
        net: *mut net,
        xp: *mut xfrm_policy,
        xuo: *mut xfrm_user_offload,
        dir: u8_,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
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
            file: *const file,
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
            target: *const task_struct,
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
            sb: *const super_block,
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
            file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_check_security: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_committing_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
    >,
    pub bprm_committed_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
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
        unsafe extern "C" fn(sb: *const super_block) -> crate::ctypes::c_int,
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
    pub inode_free_security_rcu: ::core::option::Option<
        unsafe extern "C" fn(inode_security: *mut crate::ctypes::c_void),
    >,
    pub inode_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            dir: *mut inode,
            qstr: *const qstr,
            xattrs: *mut xattr,
            xattr_count: *mut crate::ctypes::c_int,
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
    pub inode_post_create_tmpfile: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, inode: *mut inode),
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            attr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            ia_valid: crate::ctypes::c_int,
        ),
    >,
    pub inode_getattr: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub inode_xattr_skipcap: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub inode_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_removexattr: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry, name: *const crate::ctypes::c_char),
    >,
    pub inode_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ),
    >,
    pub inode_get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ),
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
        unsafe extern "C" fn(
            src: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *const inode,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
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
    pub file_release: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
    pub file_free_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file),
    >,
    pub backing_file_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            backing_file: *mut file,
            user_file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub backing_file_free: ::core::option::Option<
        unsafe extern "C" fn(backing_file: *mut file),
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
    pub mmap_backing_file: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            backing_file: *mut file,
            user_file: *mut file,
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
    pub file_post_open: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_truncate: ::core::option::Option<
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
    pub getselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: *mut u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub setselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
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
            optval: sockptr_t,
            optlen: sockptr_t,
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
        unsafe extern "C" fn(sk: *const sock, secid: *mut u32_),
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
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
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
    pub mptcp_add_subflow: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ssk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub key_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            cred: *const cred,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
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
            buffer: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub key_post_create_or_update: ::core::option::Option<
        unsafe extern "C" fn(
            keyring: *mut key,
            key: *mut key,
            payload: *const crate::ctypes::c_void,
            payload_len: usize,
            flags: crate::ctypes::c_ulong,
            create: bool_,
        ),
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
        unsafe extern "C" fn(type_: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub perf_event_alloc: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
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
    pub initramfs_populated: ::core::option::Option<unsafe extern "C" fn()>,
    pub bdev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device) -> crate::ctypes::c_int,
    >,
    pub bdev_free_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device),
    >,
    pub bdev_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            bdev: *mut block_device,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub lsm_func_addr: *mut crate::ctypes::c_void,
}

#[repr(C, packed)]
pub struct lsm_static_calls_table {
    pub binder_set_context_mgr: [lsm_static_call; 2usize],
    pub binder_transaction: [lsm_static_call; 2usize],
    pub binder_transfer_binder: [lsm_static_call; 2usize],
    pub binder_transfer_file: [lsm_static_call; 2usize],
    pub ptrace_access_check: [lsm_static_call; 2usize],
    pub ptrace_traceme: [lsm_static_call; 2usize],
    pub capget: [lsm_static_call; 2usize],
    pub capset: [lsm_static_call; 2usize],
    pub capable: [lsm_static_call; 2usize],
    pub quotactl: [lsm_static_call; 2usize],
    pub quota_on: [lsm_static_call; 2usize],
    pub syslog: [lsm_static_call; 2usize],
    pub settime: [lsm_static_call; 2usize],
    pub vm_enough_memory: [lsm_static_call; 2usize],
    pub bprm_creds_for_exec: [lsm_static_call; 2usize],
    pub bprm_creds_from_file: [lsm_static_call; 2usize],
    pub bprm_check_security: [lsm_static_call; 2usize],
    pub bprm_committing_creds: [lsm_static_call; 2usize],
    pub bprm_committed_creds: [lsm_static_call; 2usize],
    pub fs_context_submount: [lsm_static_call; 2usize],
    pub fs_context_dup: [lsm_static_call; 2usize],
    pub fs_context_parse_param: [lsm_static_call; 2usize],
    pub sb_alloc_security: [lsm_static_call; 2usize],
    pub sb_delete: [lsm_static_call; 2usize],
    pub sb_free_security: [lsm_static_call; 2usize],
    pub sb_free_mnt_opts: [lsm_static_call; 2usize],
    pub sb_eat_lsm_opts: [lsm_static_call; 2usize],
    pub sb_mnt_opts_compat: [lsm_static_call; 2usize],
    pub sb_remount: [lsm_static_call; 2usize],
    pub sb_kern_mount: [lsm_static_call; 2usize],
    pub sb_show_options: [lsm_static_call; 2usize],
    pub sb_statfs: [lsm_static_call; 2usize],
    pub sb_mount: [lsm_static_call; 2usize],
    pub sb_umount: [lsm_static_call; 2usize],
    pub sb_pivotroot: [lsm_static_call; 2usize],
    pub sb_set_mnt_opts: [lsm_static_call; 2usize],
    pub sb_clone_mnt_opts: [lsm_static_call; 2usize],
    pub move_mount: [lsm_static_call; 2usize],
    pub dentry_init_security: [lsm_static_call; 2usize],
    pub dentry_create_files_as: [lsm_static_call; 2usize],
    pub path_notify: [lsm_static_call; 2usize],
    pub inode_alloc_security: [lsm_static_call; 2usize],
    pub inode_free_security: [lsm_static_call; 2usize],
    pub inode_free_security_rcu: [lsm_static_call; 2usize],
    pub inode_init_security: [lsm_static_call; 2usize],
    pub inode_init_security_anon: [lsm_static_call; 2usize],
    pub inode_create: [lsm_static_call; 2usize],
    pub inode_post_create_tmpfile: [lsm_static_call; 2usize],
    pub inode_link: [lsm_static_call; 2usize],
    pub inode_unlink: [lsm_static_call; 2usize],
    pub inode_symlink: [lsm_static_call; 2usize],
    pub inode_mkdir: [lsm_static_call; 2usize],
    pub inode_rmdir: [lsm_static_call; 2usize],
    pub inode_mknod: [lsm_static_call; 2usize],
    pub inode_rename: [lsm_static_call; 2usize],
    pub inode_readlink: [lsm_static_call; 2usize],
    pub inode_follow_link: [lsm_static_call; 2usize],
    pub inode_permission: [lsm_static_call; 2usize],
    pub inode_setattr: [lsm_static_call; 2usize],
    pub inode_post_setattr: [lsm_static_call; 2usize],
    pub inode_getattr: [lsm_static_call; 2usize],
    pub inode_xattr_skipcap: [lsm_static_call; 2usize],
    pub inode_setxattr: [lsm_static_call; 2usize],
    pub inode_post_setxattr: [lsm_static_call; 2usize],
    pub inode_getxattr: [lsm_static_call; 2usize],
    pub inode_listxattr: [lsm_static_call; 2usize],
    pub inode_removexattr: [lsm_static_call; 2usize],
    pub inode_post_removexattr: [lsm_static_call; 2usize],
    pub inode_set_acl: [lsm_static_call; 2usize],
    pub inode_post_set_acl: [lsm_static_call; 2usize],
    pub inode_get_acl: [lsm_static_call; 2usize],
    pub inode_remove_acl: [lsm_static_call; 2usize],
    pub inode_post_remove_acl: [lsm_static_call; 2usize],
    pub inode_need_killpriv: [lsm_static_call; 2usize],
    pub inode_killpriv: [lsm_static_call; 2usize],
    pub inode_getsecurity: [lsm_static_call; 2usize],
    pub inode_setsecurity: [lsm_static_call; 2usize],
    pub inode_listsecurity: [lsm_static_call; 2usize],
    pub inode_getsecid: [lsm_static_call; 2usize],
    pub inode_copy_up: [lsm_static_call; 2usize],
    pub inode_copy_up_xattr: [lsm_static_call; 2usize],
    pub inode_setintegrity: [lsm_static_call; 2usize],
    pub kernfs_init_security: [lsm_static_call; 2usize],
    pub file_permission: [lsm_static_call; 2usize],
    pub file_alloc_security: [lsm_static_call; 2usize],
    pub file_release: [lsm_static_call; 2usize],
    pub file_free_security: [lsm_static_call; 2usize],
    pub backing_file_alloc: [lsm_static_call; 2usize],
    pub backing_file_free: [lsm_static_call; 2usize],
    pub file_ioctl: [lsm_static_call; 2usize],
    pub file_ioctl_compat: [lsm_static_call; 2usize],
    pub mmap_addr: [lsm_static_call; 2usize],
    pub mmap_file: [lsm_static_call; 2usize],
    pub mmap_backing_file: [lsm_static_call; 2usize],
    pub file_mprotect: [lsm_static_call; 2usize],
    pub file_lock: [lsm_static_call; 2usize],
    pub file_fcntl: [lsm_static_call; 2usize],
    pub file_set_fowner: [lsm_static_call; 2usize],
    pub file_send_sigiotask: [lsm_static_call; 2usize],
    pub file_receive: [lsm_static_call; 2usize],
    pub file_open: [lsm_static_call; 2usize],
    pub file_post_open: [lsm_static_call; 2usize],
    pub file_truncate: [lsm_static_call; 2usize],
    pub task_alloc: [lsm_static_call; 2usize],
    pub task_free: [lsm_static_call; 2usize],
    pub cred_alloc_blank: [lsm_static_call; 2usize],
    pub cred_free: [lsm_static_call; 2usize],
    pub cred_prepare: [lsm_static_call; 2usize],
    pub cred_transfer: [lsm_static_call; 2usize],
    pub cred_getsecid: [lsm_static_call; 2usize],
    pub kernel_act_as: [lsm_static_call; 2usize],
    pub kernel_create_files_as: [lsm_static_call; 2usize],
    pub kernel_module_request: [lsm_static_call; 2usize],
    pub kernel_load_data: [lsm_static_call; 2usize],
    pub kernel_post_load_data: [lsm_static_call; 2usize],
    pub kernel_read_file: [lsm_static_call; 2usize],
    pub kernel_post_read_file: [lsm_static_call; 2usize],
    pub task_fix_setuid: [lsm_static_call; 2usize],
    pub task_fix_setgid: [lsm_static_call; 2usize],
    pub task_fix_setgroups: [lsm_static_call; 2usize],
    pub task_setpgid: [lsm_static_call; 2usize],
    pub task_getpgid: [lsm_static_call; 2usize],
    pub task_getsid: [lsm_static_call; 2usize],
    pub current_getsecid_subj: [lsm_static_call; 2usize],
    pub task_getsecid_obj: [lsm_static_call; 2usize],
    pub task_setnice: [lsm_static_call; 2usize],
    pub task_setioprio: [lsm_static_call; 2usize],
    pub task_getioprio: [lsm_static_call; 2usize],
    pub task_prlimit: [lsm_static_call; 2usize],
    pub task_setrlimit: [lsm_static_call; 2usize],
    pub task_setscheduler: [lsm_static_call; 2usize],
    pub task_getscheduler: [lsm_static_call; 2usize],
    pub task_movememory: [lsm_static_call; 2usize],
    pub task_kill: [lsm_static_call; 2usize],
    pub task_prctl: [lsm_static_call; 2usize],
    pub task_to_inode: [lsm_static_call; 2usize],
    pub userns_create: [lsm_static_call; 2usize],
    pub ipc_permission: [lsm_static_call; 2usize],
    pub ipc_getsecid: [lsm_static_call; 2usize],
    pub msg_msg_alloc_security: [lsm_static_call; 2usize],
    pub msg_msg_free_security: [lsm_static_call; 2usize],
    pub msg_queue_alloc_security: [lsm_static_call; 2usize],
    pub msg_queue_free_security: [lsm_static_call; 2usize],
    pub msg_queue_associate: [lsm_static_call; 2usize],
    pub msg_queue_msgctl: [lsm_static_call; 2usize],
    pub msg_queue_msgsnd: [lsm_static_call; 2usize],
    pub msg_queue_msgrcv: [lsm_static_call; 2usize],
    pub shm_alloc_security: [lsm_static_call; 2usize],
    pub shm_free_security: [lsm_static_call; 2usize],
    pub shm_associate: [lsm_static_call; 2usize],
    pub shm_shmctl: [lsm_static_call; 2usize],
    pub shm_shmat: [lsm_static_call; 2usize],
    pub sem_alloc_security: [lsm_static_call; 2usize],
    pub sem_free_security: [lsm_static_call; 2usize],
    pub sem_associate: [lsm_static_call; 2usize],
    pub sem_semctl: [lsm_static_call; 2usize],
    pub sem_semop: [lsm_static_call; 2usize],
    pub netlink_send: [lsm_static_call; 2usize],
    pub d_instantiate: [lsm_static_call; 2usize],
    pub getselfattr: [lsm_static_call; 2usize],
    pub setselfattr: [lsm_static_call; 2usize],
    pub getprocattr: [lsm_static_call; 2usize],
    pub setprocattr: [lsm_static_call; 2usize],
    pub ismaclabel: [lsm_static_call; 2usize],
    pub secid_to_secctx: [lsm_static_call; 2usize],
    pub secctx_to_secid: [lsm_static_call; 2usize],
    pub release_secctx: [lsm_static_call; 2usize],
    pub inode_invalidate_secctx: [lsm_static_call; 2usize],
    pub inode_notifysecctx: [lsm_static_call; 2usize],
    pub inode_setsecctx: [lsm_static_call; 2usize],
    pub inode_getsecctx: [lsm_static_call; 2usize],
    pub unix_stream_connect: [lsm_static_call; 2usize],
    pub unix_may_send: [lsm_static_call; 2usize],
    pub socket_create: [lsm_static_call; 2usize],
    pub socket_post_create: [lsm_static_call; 2usize],
    pub socket_socketpair: [lsm_static_call; 2usize],
    pub socket_bind: [lsm_static_call; 2usize],
    pub socket_connect: [lsm_static_call; 2usize],
    pub socket_listen: [lsm_static_call; 2usize],
    pub socket_accept: [lsm_static_call; 2usize],
    pub socket_sendmsg: [lsm_static_call; 2usize],
    pub socket_recvmsg: [lsm_static_call; 2usize],
    pub socket_getsockname: [lsm_static_call; 2usize],
    pub socket_getpeername: [lsm_static_call; 2usize],
    pub socket_getsockopt: [lsm_static_call; 2usize],
    pub socket_setsockopt: [lsm_static_call; 2usize],
    pub socket_shutdown: [lsm_static_call; 2usize],
    pub socket_sock_rcv_skb: [lsm_static_call; 2usize],
    pub socket_getpeersec_stream: [lsm_static_call; 2usize],
    pub socket_getpeersec_dgram: [lsm_static_call; 2usize],
    pub sk_alloc_security: [lsm_static_call; 2usize],
    pub sk_free_security: [lsm_static_call; 2usize],
    pub sk_clone_security: [lsm_static_call; 2usize],
    pub sk_getsecid: [lsm_static_call; 2usize],
    pub sock_graft: [lsm_static_call; 2usize],
    pub inet_conn_request: [lsm_static_call; 2usize],
    pub inet_csk_clone: [lsm_static_call; 2usize],
    pub inet_conn_established: [lsm_static_call; 2usize],
    pub secmark_relabel_packet: [lsm_static_call; 2usize],
    pub secmark_refcount_inc: [lsm_static_call; 2usize],
    pub secmark_refcount_dec: [lsm_static_call; 2usize],
    pub req_classify_flow: [lsm_static_call; 2usize],
    pub tun_dev_alloc_security: [lsm_static_call; 2usize],
    pub tun_dev_create: [lsm_static_call; 2usize],
    pub tun_dev_attach_queue: [lsm_static_call; 2usize],
    pub tun_dev_attach: [lsm_static_call; 2usize],
    pub tun_dev_open: [lsm_static_call; 2usize],
    pub sctp_assoc_request: [lsm_static_call; 2usize],
    pub sctp_bind_connect: [lsm_static_call; 2usize],
    pub sctp_sk_clone: [lsm_static_call; 2usize],
    pub sctp_assoc_established: [lsm_static_call; 2usize],
    pub mptcp_add_subflow: [lsm_static_call; 2usize],
    pub key_alloc: [lsm_static_call; 2usize],
    pub key_permission: [lsm_static_call; 2usize],
    pub key_getsecurity: [lsm_static_call; 2usize],
    pub key_post_create_or_update: [lsm_static_call; 2usize],
    pub audit_rule_init: [lsm_static_call; 2usize],
    pub audit_rule_known: [lsm_static_call; 2usize],
    pub audit_rule_match: [lsm_static_call; 2usize],
    pub audit_rule_free: [lsm_static_call; 2usize],
    pub locked_down: [lsm_static_call; 2usize],
    pub perf_event_open: [lsm_static_call; 2usize],
    pub perf_event_alloc: [lsm_static_call; 2usize],
    pub perf_event_read: [lsm_static_call; 2usize],
    pub perf_event_write: [lsm_static_call; 2usize],
    pub uring_override_creds: [lsm_static_call; 2usize],
    pub uring_sqpoll: [lsm_static_call; 2usize],
    pub uring_cmd: [lsm_static_call; 2usize],
    pub initramfs_populated: [lsm_static_call; 2usize],
    pub bdev_alloc_security: [lsm_static_call; 2usize],
    pub bdev_free_security: [lsm_static_call; 2usize],
    pub bdev_setintegrity: [lsm_static_call; 2usize],
}

pub const MAX_LSM_COUNT: i32 = 2;

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_post_mknod"]
    pub fn security_path_post_mknod(idmap: *mut mnt_idmap, dentry: *mut dentry);
}

#[repr(C)]
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
    pub id: u32_,
    pub record: *mut btf_record,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf_vmlinux_value_type_id: u32_,
    pub btf: *mut btf,
    pub name: [crate::ctypes::c_char; 16usize],
    pub freeze_mutex: mutex,
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub writecnt: atomic64_t,
    pub owner_lock: spinlock_t,
    pub owner: *mut bpf_map_owner,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub free_after_mult_rcu_gp: bool_,
    pub free_after_rcu_gp: bool_,
    pub sleepable_refcnt: atomic64_t,
    pub elem_count: *mut s64,
    pub cookie: u64_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpu_map_flush"]
    pub fn __cpu_map_flush(flush_list: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dev_flush"]
    pub fn __dev_flush(flush_list: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_base_func_proto"]
    pub fn bpf_base_func_proto(
        func_id: bpf_func_id,
        prog: *const bpf_prog,
    ) -> *const bpf_func_proto;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgrp_storage_free"]
    pub fn bpf_cgrp_storage_free(cgroup: *mut cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dev_bound_kfunc_check"]
    pub fn bpf_dev_bound_kfunc_check(
        log: *mut bpf_verifier_log,
        prog_aux: *mut bpf_prog_aux,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dev_bound_netdev_unregister"]
    pub fn bpf_dev_bound_netdev_unregister(dev: *mut net_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dev_bound_resolve_kfunc"]
    pub fn bpf_dev_bound_resolve_kfunc(
        prog: *mut bpf_prog,
        func_id: u32_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dynptr_init"]
    pub fn bpf_dynptr_init(
        ptr: *mut bpf_dynptr_kern,
        data: *mut crate::ctypes::c_void,
        type_: bpf_dynptr_type,
        offset: u32_,
        size: u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dynptr_set_null"]
    pub fn bpf_dynptr_set_null(ptr: *mut bpf_dynptr_kern);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dynptr_set_rdonly"]
    pub fn bpf_dynptr_set_rdonly(ptr: *mut bpf_dynptr_kern);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_get_kfunc_addr"]
    pub fn bpf_get_kfunc_addr(
        prog: *const bpf_prog,
        func_id: u32_,
        btf_fd_idx: u16_,
        func_addr: *mut *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_map_offload_map_mem_usage"]
    pub fn bpf_map_offload_map_mem_usage(map: *const bpf_map) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_dev_bound_inherit"]
    pub fn bpf_prog_dev_bound_inherit(
        new_prog: *mut bpf_prog,
        old_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_dev_bound_init"]
    pub fn bpf_prog_dev_bound_init(
        prog: *mut bpf_prog,
        attr: *mut bpf_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_dev_bound_match"]
    pub fn bpf_prog_dev_bound_match(lhs: *const bpf_prog, rhs: *const bpf_prog) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_is_offloaded"]
    pub fn bpf_prog_is_offloaded(aux: *mut bpf_prog_aux) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_token_capable"]
    pub fn bpf_token_capable(
        token: *const bpf_token,
        cap: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_token_get_from_fd"]
    pub fn bpf_token_get_from_fd(ufd: u32_) -> *mut bpf_token;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_token_inc"]
    pub fn bpf_token_inc(token: *mut bpf_token);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_token_put"]
    pub fn bpf_token_put(token: *mut bpf_token);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_btf_struct_access"]
    pub fn btf_struct_access(
        log: *mut bpf_verifier_log,
        reg: *const bpf_reg_state,
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        atype: bpf_access_type,
        next_btf_id: *mut u32_,
        flag: *mut bpf_type_flag,
        field_name: *mut *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_bpf_prog_query"]
    pub fn cgroup_bpf_prog_query(
        attr: *const bpf_attr,
        uattr: *mut bpf_attr,
        uattr_size: u32_,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(8))]
pub struct nf_ct_ext {
    pub offset: [u8_; 4usize],
    pub len: u8_,
    pub _padding_after_len: [u8; 3usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub hash_node: rhash_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub state: nf_hook_state,
    pub nf_ct_is_unconfirmed: bool_,
    pub size: u16_,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 56usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1

#[repr(C)]
pub struct bio {
    pub bi_next: *mut bio,
    pub bi_bdev: *mut block_device,
    pub bi_opf: blk_opf_t,
    pub bi_flags: crate::ctypes::c_ushort,
    pub bi_ioprio: crate::ctypes::c_ushort,
    pub bi_write_hint: rw_hint,
    pub bi_status: blk_status_t,
    pub __bi_remaining: atomic_t,
    pub bi_iter: bvec_iter,
    pub anon__bi_cookie: bio__bi_cookie,
    pub bi_end_io: bio_end_io_t,
    pub bi_private: *mut crate::ctypes::c_void,
    pub bi_blkg: *mut blkcg_gq,
    pub bi_issue: bio_issue,
    pub bi_iocost_cost: u64_,
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
    pub queue_kobj: kobject,
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
    pub open_mode: blk_mode_t,
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
    pub nr_integrity_segments: crate::ctypes::c_ushort,
    pub state: mq_rq_state,
    pub ref_: atomic_t,
    pub deadline: crate::ctypes::c_ulong,
    pub anon__hash: request__hash,
    pub anon__rb_node: request__rb_node,
    pub elv: request__elv,
    pub flush: request__flush,
    pub fifo_time: u64_,
    pub end_io: rq_end_io_fn,
    pub end_io_data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct request_queue {
    pub queuedata: *mut crate::ctypes::c_void,
    pub elevator: *mut elevator_queue,
    pub mq_ops: *const blk_mq_ops,
    pub queue_ctx: *mut blk_mq_ctx,
    pub queue_flags: crate::ctypes::c_ulong,
    pub rq_timeout: crate::ctypes::c_uint,
    pub queue_depth: crate::ctypes::c_uint,
    pub refs: refcount_t,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub hctx_table: xarray,
    pub q_usage_counter: percpu_ref,
    pub io_lock_cls_key: lock_class_key,
    pub io_lockdep_map: lockdep_map,
    pub q_lock_cls_key: lock_class_key,
    pub q_lockdep_map: lockdep_map,
    pub last_merge: *mut request,
    pub queue_lock: spinlock_t,
    pub quiesce_depth: crate::ctypes::c_int,
    pub disk: *mut gendisk,
    pub mq_kobj: *mut kobject,
    pub limits: queue_limits,
    pub dev: *mut device,
    pub rpm_status: rpm_status,
    pub pm_only: atomic_t,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub id: crate::ctypes::c_int,
    pub nr_requests: crate::ctypes::c_ulong,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub blkcg_pols: [crate::ctypes::c_ulong; 1usize],
    pub root_blkg: *mut blkcg_gq,
    pub blkg_list: list_head,
    pub blkcg_mutex: mutex,
    pub node: crate::ctypes::c_int,
    pub requeue_lock: spinlock_t,
    pub requeue_list: list_head,
    pub requeue_work: delayed_work,
    pub blk_trace: *mut blk_trace,
    pub fq: *mut blk_flush_queue,
    pub flush_list: list_head,
    pub sysfs_lock: mutex,
    pub sysfs_dir_lock: mutex,
    pub limits_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
    pub mq_sysfs_init_done: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_alloc"]
    pub fn bio_integrity_alloc(
        bio: *mut bio,
        gfp: gfp_t,
        nr: crate::ctypes::c_uint,
    ) -> *mut bio_integrity_payload;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_map_user"]
    pub fn bio_integrity_map_user(
        bio: *mut bio,
        iter: *mut iov_iter,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_integrity_unmap_user"]
    pub fn bio_integrity_unmap_user(bio: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_rq_integrity_map_user"]
    pub fn blk_rq_integrity_map_user(
        rq: *mut request,
        ubuf: *mut crate::ctypes::c_void,
        bytes: isize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_rq_map_integrity_sg"]
    pub fn blk_rq_map_integrity_sg(
        q: *mut request,
        s: *mut scatterlist,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_zone_plug_bio"]
    pub fn blk_zone_plug_bio(bio: *mut bio, nr_segs: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    pub fn scsi_template_proc_dir(sht: *const scsi_host_template) -> *mut proc_dir_entry;
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
    native_cxl_error: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 11 1
    msi_domain: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 12 1

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
    pub resource: [resource; 11usize],
    pub driver_exclusive_resource: resource,
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
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
    aspm_l0s_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 0 1
    aspm_l1_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 1 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 2 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 3 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 4 1
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
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pcie_aer_is_native"]
    pub fn pcie_aer_is_native(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_break_ctl"]
    pub fn serdev_device_break_ctl(
        serdev: *mut serdev_device,
        break_state: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write"]
    pub fn serdev_device_write(
        sdev: *mut serdev_device,
        buf: *const u8_,
        count: usize,
        timeout: crate::ctypes::c_ulong,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_device_write_buf"]
    pub fn serdev_device_write_buf(
        serdev: *mut serdev_device,
        buf: *const u8_,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_serdev_tty_port_register"]
    pub fn serdev_tty_port_register(
        port: *mut tty_port,
        host: *mut device,
        parent: *mut device,
        drv: *mut tty_driver,
        idx: crate::ctypes::c_int,
    ) -> *mut device;
}

#[repr(C)]
pub struct led_classdev {
    pub name: *const crate::ctypes::c_char,
    pub brightness: crate::ctypes::c_uint,
    pub max_brightness: crate::ctypes::c_uint,
    pub color: crate::ctypes::c_uint,
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
    pub delayed_delay_on: crate::ctypes::c_ulong,
    pub delayed_delay_off: crate::ctypes::c_ulong,
    pub trigger_lock: rw_semaphore,
    pub trigger: *mut led_trigger,
    pub trig_list: list_head,
    pub trigger_data: *mut crate::ctypes::c_void,
    pub activated: bool_,
    pub trigger_type: *mut led_hw_trigger_type,
    pub hw_control_trigger: *const crate::ctypes::c_char,
    pub hw_control_is_supported: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub hw_control_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub hw_control_get: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            flags: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub hw_control_get_device: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> *mut device,
    >,
    pub led_access: mutex,
}

#[repr(C)]
pub struct fgraph_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct fprobe {
    pub nmissed: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_uint,
    pub rethook: *mut rethook,
    pub entry_data_size: usize,
    pub nr_maxactive: crate::ctypes::c_int,
    pub entry_handler: fprobe_entry_cb,
    pub exit_handler: fprobe_exit_cb,
}

#[repr(C)]
pub struct ftrace_regs {
    _unused: [u8; 0],
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
    pub pmu_ctx: *mut perf_event_pmu_context,
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
    pub pending_addr: crate::ctypes::c_ulong,
    pub pending_irq: irq_work,
    pub pending_disable_irq: irq_work,
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
    pub prog: *mut bpf_prog,
    pub bpf_cookie: u64_,
    pub tp_event: *mut trace_event_call,
    pub filter: *mut event_filter,
    pub cgrp: *mut perf_cgroup,
    pub security: *mut crate::ctypes::c_void,
    pub sb_list: list_head,
    pub orig_type: __u32,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_get_perf_event_info"]
    pub fn bpf_get_perf_event_info(
        event: *const perf_event,
        prog_id: *mut u32_,
        fd_type: *mut u32_,
        buf: *mut *const crate::ctypes::c_char,
        probe_offset: *mut u64_,
        probe_addr: *mut u64_,
        missed: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_probe_register"]
    pub fn bpf_probe_register(
        btp: *mut bpf_raw_event_map,
        link: *mut bpf_raw_tp_link,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_probe_unregister"]
    pub fn bpf_probe_unregister(
        btp: *mut bpf_raw_event_map,
        link: *mut bpf_raw_tp_link,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_uprobe_multi_link_attach"]
    pub fn bpf_uprobe_multi_link_attach(
        attr: *const bpf_attr,
        prog: *mut bpf_prog,
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
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tdx_halt"]
    pub fn tdx_halt();
}
