// What 6.12.107-x86_64-92efdda3 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn this_cpu_in_panic() -> bool_;
}

#[repr(C)]
pub struct dev_pm_info {
    pub power_state: pm_message_t,
    pub _bits_can_wakeup: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub driver_flags: u32_,
    pub lock: spinlock_t,
    pub entry: list_head,
    pub completion: completion,
    pub wakeup: *mut wakeup_source,
    pub _bits_wakeup_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub suspend_timer: hrtimer,
    pub timer_expires: u64_,
    pub work: work_struct,
    pub wait_queue: wait_queue_head_t,
    pub wakeirq: *mut wake_irq,
    pub usage_count: atomic_t,
    pub child_count: atomic_t,
    pub _bits_disable_depth: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub links_count: crate::ctypes::c_uint,
    pub request: rpm_request,
    pub runtime_status: rpm_status,
    pub last_status: rpm_status,
    pub runtime_error: crate::ctypes::c_int,
    pub autosuspend_delay: crate::ctypes::c_int,
    pub last_busy: u64_,
    pub active_time: u64_,
    pub suspended_time: u64_,
    pub accounting_timestamp: u64_,
    pub subsys_data: *mut pm_subsys_data,
    pub set_latency_tolerance: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut device, arg2: s32),
    >,
    pub qos: *mut dev_pm_qos,
}
bits dev_pm_info
    can_wakeup: bool_ as u8 = _bits_can_wakeup 0 1
    async_suspend: bool_ as u8 = _bits_can_wakeup 1 1
    in_dpm_list: bool_ as u8 = _bits_can_wakeup 2 1
    is_prepared: bool_ as u8 = _bits_can_wakeup 3 1
    is_suspended: bool_ as u8 = _bits_can_wakeup 4 1
    is_noirq_suspended: bool_ as u8 = _bits_can_wakeup 5 1
    is_late_suspended: bool_ as u8 = _bits_can_wakeup 6 1
    no_pm: bool_ as u8 = _bits_can_wakeup 7 1
    early_init: bool_ as u8 = _bits_can_wakeup 8 1
    direct_complete: bool_ as u8 = _bits_can_wakeup 9 1
    wakeup_path: bool_ as u8 = _bits_wakeup_path 0 1
    syscore: bool_ as u8 = _bits_wakeup_path 1 1
    no_pm_callbacks: bool_ as u8 = _bits_wakeup_path 2 1
    async_in_progress: bool_ as u8 = _bits_wakeup_path 3 1
    must_resume: bool_ as u8 = _bits_wakeup_path 4 1
    may_skip_resume: bool_ as u8 = _bits_wakeup_path 5 1
    disable_depth: crate::ctypes::c_uint as u32 = _bits_disable_depth 0 3
    idle_notification: bool_ as u8 = _bits_disable_depth 3 1
    request_pending: bool_ as u8 = _bits_disable_depth 4 1
    deferred_resume: bool_ as u8 = _bits_disable_depth 5 1
    needs_force_resume: bool_ as u8 = _bits_disable_depth 6 1
    runtime_auto: bool_ as u8 = _bits_disable_depth 7 1
    ignore_children: bool_ as u8 = _bits_disable_depth 8 1
    no_callbacks: bool_ as u8 = _bits_disable_depth 9 1
    irq_safe: bool_ as u8 = _bits_disable_depth 10 1
    use_autosuspend: bool_ as u8 = _bits_disable_depth 11 1
    timer_autosuspends: bool_ as u8 = _bits_disable_depth 12 1
    memalloc_noio: bool_ as u8 = _bits_disable_depth 13 1

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
    pub sk_timer: timer_list,
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
    pub sk_validate_xmit_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
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
    pub sk_bpf_storage: *mut bpf_local_storage,
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

unsafe extern "C" {
    pub fn mas_prev_range(
        mas: *mut ma_state,
        max: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
pub struct cgroup_bpf {
    pub effective: [*mut bpf_prog_array; 38usize],
    pub progs: [hlist_head; 38usize],
    pub flags: [u8_; 38usize],
    pub storages: list_head,
    pub inactive: *mut bpf_prog_array,
    pub refcnt: percpu_ref,
    pub release_work: work_struct,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_2___flags_2 {
    pub _flags_2: crate::ctypes::c_ulong,
    pub _head_2: crate::ctypes::c_ulong,
    pub _hugetlb_subpool: *mut crate::ctypes::c_void,
    pub _hugetlb_cgroup: *mut crate::ctypes::c_void,
    pub _hugetlb_cgroup_rsvd: *mut crate::ctypes::c_void,
    pub _hugetlb_hwpoison: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_2___flags_2a {
    pub _flags_2a: crate::ctypes::c_ulong,
    pub _head_2a: crate::ctypes::c_ulong,
    pub _deferred_list: list_head,
}

#[repr(C)]
#[repr(align(16))]
pub struct folio {
    pub anon__flags: folio__flags,
    pub anon___flags_1: folio___flags_1,
    pub anon___flags_2: folio___flags_2,
}

#[repr(C)]
#[repr(align(16))]
pub union folio___flags_2 {
    pub anon___flags_2: folio___flags_2___flags_2,
    pub anon___flags_2a: folio___flags_2___flags_2a,
    pub __page_2: page,
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
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
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
    pub iommu_mm: *mut iommu_mm_data,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub lru_gen: mm_struct__mm_count__lru_gen,
}

#[repr(C)]
pub struct memory_block {
    pub start_section_nr: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub online_type: crate::ctypes::c_int,
    pub nid: crate::ctypes::c_int,
    pub zone: *mut zone,
    pub dev: device,
    pub altmap: *mut vmem_altmap,
    pub group: *mut memory_group,
    pub group_next: list_head,
    pub nr_hwpoison: atomic_long_t,
}

pub const MEM_FINISH_OFFLINE: i32 = 128;

pub const MEM_PREPARE_ONLINE: i32 = 64;

pub const OBJEXTS_ALLOC_FAIL: objext_flags = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_PagePrivate2"]
    pub fn PagePrivate2(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn alloc_hugetlb_folio(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        avoid_reserve: crate::ctypes::c_int,
    ) -> *mut folio;
}

#[repr(C)]
#[repr(align(64))]
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

pub const MNT_INTERNAL_FLAGS: i32 = 117461504;

unsafe extern "C" {
    pub fn __fsverity_prepare_setattr(
        dentry: *mut dentry,
        attr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct bus_type {
    pub name: *const crate::ctypes::c_char,
    pub dev_name: *const crate::ctypes::c_char,
    pub bus_groups: *mut *const attribute_group,
    pub dev_groups: *mut *const attribute_group,
    pub drv_groups: *mut *const attribute_group,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            drv: *const device_driver,
        ) -> crate::ctypes::c_int,
    >,
    pub uevent: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const device,
            env: *mut kobj_uevent_env,
        ) -> crate::ctypes::c_int,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub sync_state: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub remove: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub irq_get_affinity: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            irq_vec: crate::ctypes::c_uint,
        ) -> *const cpumask,
    >,
    pub online: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub offline: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            state: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub num_vf: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub dma_configure: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub dma_cleanup: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub pm: *const dev_pm_ops,
    pub driver_override: bool_,
    pub need_parent_lock: bool_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tcp_skb_cb__tcp_gso_segs__tcp_gso_segs {
    pub tcp_gso_segs: u16_,
    pub tcp_gso_size: u16_,
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
    pub _padding_after_irq_moder: [u8; 8usize],
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_local: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

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
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 59usize],
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
pub struct ethtool_ops {
    pub _bits_cap_link_lanes_supported: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub rxfh_indir_space: u32_,
    pub rxfh_key_space: u16_,
    pub rxfh_priv_size: u16_,
    pub rxfh_max_num_contexts: u32_,
    pub supported_coalesce_params: u32_,
    pub supported_ring_params: u32_,
    pub get_drvinfo: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_drvinfo),
    >,
    pub get_regs_len: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_regs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_regs,
            arg3: *mut crate::ctypes::c_void,
        ),
    >,
    pub get_wol: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_wolinfo),
    >,
    pub set_wol: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_wolinfo,
        ) -> crate::ctypes::c_int,
    >,
    pub get_msglevel: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub set_msglevel: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: u32_),
    >,
    pub nway_reset: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_link: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_link_ext_state: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_link_ext_state_info,
        ) -> crate::ctypes::c_int,
    >,
    pub get_link_ext_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, stats: *mut ethtool_link_ext_stats),
    >,
    pub get_eeprom_len: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub set_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_coalesce,
            arg3: *mut kernel_ethtool_coalesce,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_coalesce,
            arg3: *mut kernel_ethtool_coalesce,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ringparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_ringparam,
            arg3: *mut kernel_ethtool_ringparam,
            arg4: *mut netlink_ext_ack,
        ),
    >,
    pub set_ringparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_ringparam,
            arg3: *mut kernel_ethtool_ringparam,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_pause_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, pause_stats: *mut ethtool_pause_stats),
    >,
    pub get_pauseparam: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_pauseparam),
    >,
    pub set_pauseparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_pauseparam,
        ) -> crate::ctypes::c_int,
    >,
    pub self_test: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_test,
            arg3: *mut u64_,
        ),
    >,
    pub get_strings: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, stringset: u32_, arg2: *mut u8_),
    >,
    pub set_phys_id: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: ethtool_phys_id_state,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ethtool_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_stats,
            arg3: *mut u64_,
        ),
    >,
    pub begin: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub complete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut net_device)>,
    pub get_priv_flags: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub set_priv_flags: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: u32_) -> crate::ctypes::c_int,
    >,
    pub get_sset_count: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_rxnfc: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxnfc,
            rule_locs: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rxnfc: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxnfc,
        ) -> crate::ctypes::c_int,
    >,
    pub flash_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_flash,
        ) -> crate::ctypes::c_int,
    >,
    pub reset: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_rxfh_key_size: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_rxfh_indir_size: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_rxfh: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxfh_param,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rxfh: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub create_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rxfh: *const ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub modify_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rxfh: *const ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub remove_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rss_context: u32_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_channels: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_channels),
    >,
    pub set_channels: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_channels,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dump_flag: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dump_data: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_dump: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ts_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut kernel_ethtool_ts_info,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ts_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, ts_stats: *mut ethtool_ts_stats),
    >,
    pub get_module_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_modinfo,
        ) -> crate::ctypes::c_int,
    >,
    pub get_module_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_eee: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            eee: *mut ethtool_keee,
        ) -> crate::ctypes::c_int,
    >,
    pub set_eee: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            eee: *mut ethtool_keee,
        ) -> crate::ctypes::c_int,
    >,
    pub get_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_per_queue_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: u32_,
            arg3: *mut ethtool_coalesce,
        ) -> crate::ctypes::c_int,
    >,
    pub set_per_queue_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: u32_,
            arg3: *mut ethtool_coalesce,
        ) -> crate::ctypes::c_int,
    >,
    pub get_link_ksettings: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_link_ksettings,
        ) -> crate::ctypes::c_int,
    >,
    pub set_link_ksettings: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_link_ksettings,
        ) -> crate::ctypes::c_int,
    >,
    pub get_fec_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, fec_stats: *mut ethtool_fec_stats),
    >,
    pub get_fecparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_fecparam,
        ) -> crate::ctypes::c_int,
    >,
    pub set_fecparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_fecparam,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ethtool_phy_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_stats,
            arg3: *mut u64_,
        ),
    >,
    pub get_phy_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_phy_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_module_eeprom_by_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            page: *const ethtool_module_eeprom,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_module_eeprom_by_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            page: *const ethtool_module_eeprom,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_eth_phy_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, phy_stats: *mut ethtool_eth_phy_stats),
    >,
    pub get_eth_mac_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, mac_stats: *mut ethtool_eth_mac_stats),
    >,
    pub get_eth_ctrl_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ctrl_stats: *mut ethtool_eth_ctrl_stats,
        ),
    >,
    pub get_rmon_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            rmon_stats: *mut ethtool_rmon_stats,
            ranges: *mut *const ethtool_rmon_hist_range,
        ),
    >,
    pub get_module_power_mode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            params: *mut ethtool_module_power_mode_params,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_module_power_mode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            params: *const ethtool_module_power_mode_params,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_mm: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            state: *mut ethtool_mm_state,
        ) -> crate::ctypes::c_int,
    >,
    pub set_mm: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            cfg: *mut ethtool_mm_cfg,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_mm_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, stats: *mut ethtool_mm_stats),
    >,
}
bits ethtool_ops
    cap_link_lanes_supported: u32_ as u32 = _bits_cap_link_lanes_supported 0 1
    cap_rss_ctx_supported: u32_ as u32 = _bits_cap_link_lanes_supported 1 1
    cap_rss_sym_xor_supported: u32_ as u32 = _bits_cap_link_lanes_supported 2 1
    rxfh_per_ctx_key: u32_ as u32 = _bits_cap_link_lanes_supported 3 1
    cap_rss_rxnfc_adds: u32_ as u32 = _bits_cap_link_lanes_supported 4 1

#[repr(C)]
pub struct inet_connection_sock_af_ops {
    pub queue_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
        ) -> crate::ctypes::c_int,
    >,
    pub send_check: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub rebuild_header: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub sk_rx_dst_set: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *const sk_buff),
    >,
    pub conn_request: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub syn_recv_sock: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
            dst: *mut dst_entry,
            req_unhash: *mut request_sock,
            own_req: *mut bool_,
        ) -> *mut sock,
    >,
    pub net_header_len: u16_,
    pub sockaddr_len: u16_,
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
            optlen: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub addr2sockaddr: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut sockaddr),
    >,
    pub mtu_reduced: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

#[repr(C)]
pub struct inet_sock {
    pub sk: sock,
    pub pinet6: *mut ipv6_pinfo,
    pub inet_flags: crate::ctypes::c_ulong,
    pub inet_saddr: __be32,
    pub uc_ttl: __s16,
    pub inet_sport: __be16,
    pub inet_opt: *mut ip_options_rcu,
    pub inet_id: atomic_t,
    pub tos: __u8,
    pub min_ttl: __u8,
    pub mc_ttl: __u8,
    pub pmtudisc: __u8,
    pub rcv_tos: __u8,
    pub convert_csum: __u8,
    pub uc_index: crate::ctypes::c_int,
    pub mc_index: crate::ctypes::c_int,
    pub mc_addr: __be32,
    pub local_port_range: u32_,
    pub mc_list: *mut ip_mc_socklist,
    pub cork: inet_cork_full,
}

#[repr(C)]
pub struct ipv6_pinfo {
    pub saddr: in6_addr,
    pub sticky_pktinfo: in6_pktinfo,
    pub daddr_cache: *const in6_addr,
    pub saddr_cache: *const in6_addr,
    pub flow_label: __be32,
    pub frag_size: __u32,
    pub hop_limit: s16,
    pub mcast_hops: u8_,
    pub ucast_oif: crate::ctypes::c_int,
    pub mcast_oif: crate::ctypes::c_int,
    pub rxopt: ipv6_pinfo__rxopt,
    pub srcprefs: __u8,
    pub pmtudisc: __u8,
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

#[repr(C)]
pub struct proto_ops {
    pub family: crate::ctypes::c_int,
    pub owner: *mut module,
    pub release: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            myaddr: *mut sockaddr,
            sockaddr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            vaddr: *mut sockaddr,
            sockaddr_len: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socketpair: ::core::option::Option<
        unsafe extern "C" fn(
            sock1: *mut socket,
            sock2: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub accept: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            newsock: *mut socket,
            arg: *mut proto_accept_arg,
        ) -> crate::ctypes::c_int,
    >,
    pub getname: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            addr: *mut sockaddr,
            peer: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            sock: *mut socket,
            wait: *mut poll_table_struct,
        ) -> __poll_t,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub compat_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub gettstamp: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            userstamp: *mut crate::ctypes::c_void,
            timeval: bool_,
            time32: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub listen: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: sockptr_t,
            optlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            optval: *mut crate::ctypes::c_char,
            optlen: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub show_fdinfo: ::core::option::Option<
        unsafe extern "C" fn(m: *mut seq_file, sock: *mut socket),
    >,
    pub sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            m: *mut msghdr,
            total_len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            m: *mut msghdr,
            total_len: usize,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub mmap: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            sock: *mut socket,
            vma: *mut vm_area_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub splice_read: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            ppos: *mut loff_t,
            pipe: *mut pipe_inode_info,
            len: usize,
            flags: crate::ctypes::c_uint,
        ) -> isize,
    >,
    pub splice_eof: ::core::option::Option<unsafe extern "C" fn(sock: *mut socket)>,
    pub set_peek_off: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            val: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub peek_len: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub read_sock: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            desc: *mut read_descriptor_t,
            recv_actor: sk_read_actor_t,
        ) -> crate::ctypes::c_int,
    >,
    pub read_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            recv_actor: skb_read_actor_t,
        ) -> crate::ctypes::c_int,
    >,
    pub sendmsg_locked: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            msg: *mut msghdr,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rcvlowat: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            val: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct tcp_skb_cb {
    pub seq: __u32,
    pub end_seq: __u32,
    pub anon__tcp_gso_segs: tcp_skb_cb__tcp_gso_segs,
    pub tcp_flags: __u8,
    pub sacked: __u8,
    pub ip_dsfield: __u8,
    pub _bits_txstamp_ack: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ack_seq: __u32,
    pub anon__tx: tcp_skb_cb__tx,
}
bits tcp_skb_cb
    txstamp_ack: __u8 as u8 = _bits_txstamp_ack 0 1
    eor: __u8 as u8 = _bits_txstamp_ack 1 1
    has_rxtstamp: __u8 as u8 = _bits_txstamp_ack 2 1
    unused: __u8 as u8 = _bits_txstamp_ack 3 5

#[repr(C)]
pub union tcp_skb_cb__tcp_gso_segs {
    pub anon__tcp_gso_segs: tcp_skb_cb__tcp_gso_segs__tcp_gso_segs,
}

pub const GTPC_TEID_V4_FLOW: i32 = 23;

pub const GTPC_TEID_V6_FLOW: i32 = 24;

pub const GTPC_V4_FLOW: i32 = 21;

pub const GTPC_V6_FLOW: i32 = 22;

pub const GTPU_DL_V4_FLOW: i32 = 29;

pub const GTPU_DL_V6_FLOW: i32 = 30;

pub const GTPU_EH_V4_FLOW: i32 = 25;

pub const GTPU_EH_V6_FLOW: i32 = 26;

pub const GTPU_UL_V4_FLOW: i32 = 27;

pub const GTPU_UL_V6_FLOW: i32 = 28;

pub const GTPU_V4_FLOW: i32 = 19;

pub const GTPU_V6_FLOW: i32 = 20;

pub const SKB_DROP_REASON_CPU_BACKLOG: skb_drop_reason = 58;

pub const SKB_DROP_REASON_DEV_HDR: skb_drop_reason = 65;

pub const SKB_DROP_REASON_DEV_READY: skb_drop_reason = 66;

pub const SKB_DROP_REASON_DUP_FRAG: skb_drop_reason = 77;

pub const SKB_DROP_REASON_FRAG_REASM_TIMEOUT: skb_drop_reason = 78;

pub const SKB_DROP_REASON_FRAG_TOO_FAR: skb_drop_reason = 79;

pub const SKB_DROP_REASON_FULL_RING: skb_drop_reason = 67;

pub const SKB_DROP_REASON_HDR_TRUNC: skb_drop_reason = 69;

pub const SKB_DROP_REASON_ICMP_CSUM: skb_drop_reason = 72;

pub const SKB_DROP_REASON_INVALID_PROTO: skb_drop_reason = 73;

pub const SKB_DROP_REASON_IPV6_BAD_EXTHDR: skb_drop_reason = 81;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_CODE: skb_drop_reason = 84;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_OPTIONS: skb_drop_reason = 85;

pub const SKB_DROP_REASON_IPV6_NDISC_FRAG: skb_drop_reason = 82;

pub const SKB_DROP_REASON_IPV6_NDISC_HOP_LIMIT: skb_drop_reason = 83;

pub const SKB_DROP_REASON_IPV6_NDISC_NS_OTHERHOST: skb_drop_reason = 86;

pub const SKB_DROP_REASON_IP_INADDRERRORS: skb_drop_reason = 74;

pub const SKB_DROP_REASON_IP_INNOROUTES: skb_drop_reason = 75;

pub const SKB_DROP_REASON_IP_TUNNEL_ECN: skb_drop_reason = 97;

pub const SKB_DROP_REASON_LOCAL_MAC: skb_drop_reason = 99;

pub const SKB_DROP_REASON_MAC_INVALID_SOURCE: skb_drop_reason = 94;

pub const SKB_DROP_REASON_MAX: skb_drop_reason = 100;

pub const SKB_DROP_REASON_NOMEM: skb_drop_reason = 68;

pub const SKB_DROP_REASON_NO_TX_TARGET: skb_drop_reason = 96;

pub const SKB_DROP_REASON_PACKET_SOCK_ERROR: skb_drop_reason = 89;

pub const SKB_DROP_REASON_PKT_TOO_BIG: skb_drop_reason = 76;

pub const SKB_DROP_REASON_QUEUE_PURGE: skb_drop_reason = 87;

pub const SKB_DROP_REASON_SKB_CSUM: skb_drop_reason = 62;

pub const SKB_DROP_REASON_SKB_GSO_SEG: skb_drop_reason = 63;

pub const SKB_DROP_REASON_SKB_UCOPY_FAULT: skb_drop_reason = 64;

pub const SKB_DROP_REASON_TAP_FILTER: skb_drop_reason = 70;

pub const SKB_DROP_REASON_TAP_TXFILTER: skb_drop_reason = 71;

pub const SKB_DROP_REASON_TCP_MINTTL: skb_drop_reason = 80;

pub const SKB_DROP_REASON_TC_CHAIN_NOTFOUND: skb_drop_reason = 90;

pub const SKB_DROP_REASON_TC_COOKIE_ERROR: skb_drop_reason = 88;

pub const SKB_DROP_REASON_TC_INGRESS: skb_drop_reason = 60;

pub const SKB_DROP_REASON_TC_RECLASSIFY_LOOP: skb_drop_reason = 91;

pub const SKB_DROP_REASON_TUNNEL_TXINFO: skb_drop_reason = 98;

pub const SKB_DROP_REASON_UNHANDLED_PROTO: skb_drop_reason = 61;

pub const SKB_DROP_REASON_VXLAN_ENTRY_EXISTS: skb_drop_reason = 95;

pub const SKB_DROP_REASON_VXLAN_INVALID_HDR: skb_drop_reason = 92;

pub const SKB_DROP_REASON_VXLAN_VNI_NOT_FOUND: skb_drop_reason = 93;

pub const SKB_DROP_REASON_XDP: skb_drop_reason = 59;

unsafe extern "C" {
    pub fn page_pool_alloc_netmem(pool: *mut page_pool, gfp: gfp_t) -> netmem_ref;
}

unsafe extern "C" {
    pub fn tcp_send_active_reset(sk: *mut sock, priority: gfp_t, reason: sk_rst_reason);
}

unsafe extern "C" {
    pub static mut tcp_tw_isn: crate::ctypes::c_uint;
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
    pub path_unlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rmdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mknod: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
            dev: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub path_post_mknod: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, dentry: *mut dentry),
    >,
    pub path_truncate: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub path_symlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            old_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub path_link: ::core::option::Option<
        unsafe extern "C" fn(
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rename: ::core::option::Option<
        unsafe extern "C" fn(
            old_dir: *const path,
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chmod: ::core::option::Option<
        unsafe extern "C" fn(path: *const path, mode: umode_t) -> crate::ctypes::c_int,
    >,
    pub path_chown: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            uid: kuid_t,
            gid: kgid_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chroot: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
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
    pub xfrm_policy_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            ctxp: *mut *mut xfrm_sec_ctx,
            sec_ctx: *mut xfrm_user_sec_ctx,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_clone_security: ::core::option::Option<
        unsafe extern "C" fn(
            old_ctx: *mut xfrm_sec_ctx,
            new_ctx: *mut *mut xfrm_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_free_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx),
    >,
    pub xfrm_policy_delete_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            sec_ctx: *mut xfrm_user_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc_acquire: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            polsec: *mut xfrm_sec_ctx,
            secid: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_free_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state),
    >,
    pub xfrm_state_delete_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut xfrm_sec_ctx,
            fl_secid: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_pol_flow_match: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            xp: *mut xfrm_policy,
            flic: *const flowi_common,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_decode_session: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            secid: *mut u32_,
            ckall: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
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
    pub bpf: ::core::option::Option<
        unsafe extern "C" fn(
            cmd: crate::ctypes::c_int,
            attr: *mut bpf_attr,
            size: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, fmode: fmode_t) -> crate::ctypes::c_int,
    >,
    pub bpf_prog: ::core::option::Option<
        unsafe extern "C" fn(prog: *mut bpf_prog) -> crate::ctypes::c_int,
    >,
    pub bpf_map_create: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map_free: ::core::option::Option<unsafe extern "C" fn(map: *mut bpf_map)>,
    pub bpf_prog_load: ::core::option::Option<
        unsafe extern "C" fn(
            prog: *mut bpf_prog,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_prog_free: ::core::option::Option<unsafe extern "C" fn(prog: *mut bpf_prog)>,
    pub bpf_token_create: ::core::option::Option<
        unsafe extern "C" fn(
            token: *mut bpf_token,
            attr: *mut bpf_attr,
            path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_free: ::core::option::Option<
        unsafe extern "C" fn(token: *mut bpf_token),
    >,
    pub bpf_token_cmd: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cmd: bpf_cmd,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_capable: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cap: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
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

#[repr(C)]
#[derive(Copy, Clone)]
pub union bpf_attr__link_create__target_btf_id {
    pub target_btf_id: __u32,
    pub anon__iter_info: bpf_attr__link_create__target_btf_id__iter_info,
    pub perf_event: bpf_attr__link_create__target_btf_id__perf_event,
    pub kprobe_multi: bpf_attr__link_create__target_btf_id__kprobe_multi,
    pub tracing: bpf_attr__link_create__target_btf_id__tracing,
    pub netfilter: bpf_attr__link_create__target_btf_id__netfilter,
    pub tcx: bpf_attr__link_create__target_btf_id__tcx,
    pub uprobe_multi: bpf_attr__link_create__target_btf_id__uprobe_multi,
    pub netkit: bpf_attr__link_create__target_btf_id__netkit,
}

#[repr(C)]
pub struct bpf_insn_aux_data {
    pub anon__ptr_type: bpf_insn_aux_data__ptr_type,
    pub anon__obj_new_size: bpf_insn_aux_data__obj_new_size,
    pub kptr_struct_meta: *mut btf_struct_meta,
    pub map_key_state: u64_,
    pub ctx_field_size: crate::ctypes::c_int,
    pub seen: u32_,
    pub sanitize_stack_spill: bool_,
    pub zext_dst: bool_,
    pub needs_zext: bool_,
    pub storage_get_func_atomic: bool_,
    pub is_iter_next: bool_,
    pub call_with_percpu_alloc_ptr: bool_,
    pub alu_state: u8_,
    pub _bits_fastcall_pattern: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub orig_idx: crate::ctypes::c_uint,
    pub jmp_point: bool_,
    pub prune_point: bool_,
    pub force_checkpoint: bool_,
    pub calls_callback: bool_,
}
bits bpf_insn_aux_data
    fastcall_pattern: u8_ as u8 = _bits_fastcall_pattern 0 1
    fastcall_spills_num: u8_ as u8 = _bits_fastcall_pattern 1 3

pub const ARG_CONST_ALLOC_SIZE_OR_ZERO: bpf_arg_type = 15;

pub const ARG_KPTR_XCHG_DEST: bpf_arg_type = 22;

pub const ARG_PTR_TO_BTF_ID: bpf_arg_type = 13;

pub const ARG_PTR_TO_BTF_ID_OR_NULL: bpf_arg_type = 269;

pub const ARG_PTR_TO_BTF_ID_SOCK_COMMON: bpf_arg_type = 16;

pub const ARG_PTR_TO_CONST_STR: bpf_arg_type = 20;

pub const ARG_PTR_TO_DYNPTR: bpf_arg_type = 23;

pub const ARG_PTR_TO_FUNC: bpf_arg_type = 18;

pub const ARG_PTR_TO_PERCPU_BTF_ID: bpf_arg_type = 17;

pub const ARG_PTR_TO_RINGBUF_MEM: bpf_arg_type = 14;

pub const ARG_PTR_TO_SOCKET: bpf_arg_type = 12;

pub const ARG_PTR_TO_SOCKET_OR_NULL: bpf_arg_type = 268;

pub const ARG_PTR_TO_SOCK_COMMON: bpf_arg_type = 11;

pub const ARG_PTR_TO_SPIN_LOCK: bpf_arg_type = 10;

pub const ARG_PTR_TO_STACK: bpf_arg_type = 19;

pub const ARG_PTR_TO_STACK_OR_NULL: bpf_arg_type = 275;

pub const ARG_PTR_TO_TIMER: bpf_arg_type = 21;

pub const __BPF_ARG_TYPE_MAX: bpf_arg_type = 24;

#[repr(C)]
pub struct nft_trans_elem {
    pub nft_trans: nft_trans,
    pub set: *mut nft_set,
    pub elem_priv: *mut nft_elem_priv,
    pub timeout: u64_,
    pub expiration: u64_,
    pub update_flags: u8_,
    pub bound: bool_,
}

#[repr(C)]
pub struct Scsi_Host {
    pub __devices: list_head,
    pub __targets: list_head,
    pub starved_list: list_head,
    pub default_lock: spinlock_t,
    pub host_lock: *mut spinlock_t,
    pub scan_mutex: mutex,
    pub eh_abort_list: list_head,
    pub eh_cmd_q: list_head,
    pub ehandler: *mut task_struct,
    pub eh_action: *mut completion,
    pub host_wait: wait_queue_head_t,
    pub hostt: *const scsi_host_template,
    pub transportt: *mut scsi_transport_template,
    pub tagset_refcnt: kref,
    pub tagset_freed: completion,
    pub tag_set: blk_mq_tag_set,
    pub host_blocked: atomic_t,
    pub host_failed: crate::ctypes::c_uint,
    pub host_eh_scheduled: crate::ctypes::c_uint,
    pub host_no: crate::ctypes::c_uint,
    pub eh_deadline: crate::ctypes::c_int,
    pub last_reset: crate::ctypes::c_ulong,
    pub max_channel: crate::ctypes::c_uint,
    pub max_id: crate::ctypes::c_uint,
    pub max_lun: u64_,
    pub unique_id: crate::ctypes::c_uint,
    pub max_cmd_len: crate::ctypes::c_ushort,
    pub this_id: crate::ctypes::c_int,
    pub can_queue: crate::ctypes::c_int,
    pub cmd_per_lun: crate::ctypes::c_short,
    pub sg_tablesize: crate::ctypes::c_ushort,
    pub sg_prot_tablesize: crate::ctypes::c_ushort,
    pub max_sectors: crate::ctypes::c_uint,
    pub opt_sectors: crate::ctypes::c_uint,
    pub max_segment_size: crate::ctypes::c_uint,
    pub dma_alignment: crate::ctypes::c_uint,
    pub dma_boundary: crate::ctypes::c_ulong,
    pub virt_boundary_mask: crate::ctypes::c_ulong,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub nr_maps: crate::ctypes::c_uint,
    pub _bits_active_mode: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub work_q: *mut workqueue_struct,
    pub tmf_work_q: *mut workqueue_struct,
    pub max_host_blocked: crate::ctypes::c_uint,
    pub prot_capabilities: crate::ctypes::c_uint,
    pub prot_guard_type: crate::ctypes::c_uchar,
    pub base: crate::ctypes::c_ulong,
    pub io_port: crate::ctypes::c_ulong,
    pub n_io_port: crate::ctypes::c_uchar,
    pub dma_channel: crate::ctypes::c_uchar,
    pub irq: crate::ctypes::c_uint,
    pub shost_state: scsi_host_state,
    pub shost_gendev: device,
    pub shost_dev: device,
    pub shost_data: *mut crate::ctypes::c_void,
    pub dma_dev: *mut device,
    pub eh_work: work_struct,
    pub rpm_autosuspend_delay: crate::ctypes::c_int,
    pub hostdata: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits Scsi_Host
    active_mode: crate::ctypes::c_uint as u32 = _bits_active_mode 0 2
    host_self_blocked: crate::ctypes::c_uint as u32 = _bits_active_mode 2 1
    reverse_ordering: crate::ctypes::c_uint as u32 = _bits_active_mode 3 1
    tmf_in_progress: crate::ctypes::c_uint as u32 = _bits_active_mode 4 1
    async_scan: crate::ctypes::c_uint as u32 = _bits_active_mode 5 1
    eh_noresume: crate::ctypes::c_uint as u32 = _bits_active_mode 6 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_active_mode 7 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_active_mode 8 1
    queuecommand_may_block: crate::ctypes::c_uint as u32 = _bits_active_mode 9 1
    short_inquiry: crate::ctypes::c_uint as u32 = _bits_active_mode 10 1
    no_scsi2_lun_in_cdb: crate::ctypes::c_uint as u32 = _bits_active_mode 11 1
    no_highmem: crate::ctypes::c_uint as u32 = _bits_active_mode 12 1

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
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
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
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

pub const LINUX_VERSION_CODE: i32 = 396395;

pub const LINUX_VERSION_SUBLEVEL: i32 = 107;

#[repr(C)]
pub struct hid_device {
    pub dev_rdesc: *const __u8,
    pub dev_rsize: crate::ctypes::c_uint,
    pub rdesc: *const __u8,
    pub rsize: crate::ctypes::c_uint,
    pub collection: *mut hid_collection,
    pub collection_size: crate::ctypes::c_uint,
    pub maxcollection: crate::ctypes::c_uint,
    pub maxapplication: crate::ctypes::c_uint,
    pub bus: __u16,
    pub group: __u16,
    pub vendor: __u32,
    pub product: __u32,
    pub version: __u32,
    pub type_: hid_type,
    pub country: crate::ctypes::c_uint,
    pub report_enum: [hid_report_enum; 3usize],
    pub led_work: work_struct,
    pub driver_input_lock: semaphore,
    pub dev: device,
    pub driver: *mut hid_driver,
    pub devres_group_id: *mut crate::ctypes::c_void,
    pub ll_driver: *const hid_ll_driver,
    pub ll_open_lock: mutex,
    pub ll_open_count: crate::ctypes::c_uint,
    pub battery: *mut power_supply,
    pub battery_capacity: __s32,
    pub battery_min: __s32,
    pub battery_max: __s32,
    pub battery_report_type: __s32,
    pub battery_report_id: __s32,
    pub battery_charge_status: __s32,
    pub battery_status: hid_battery_status,
    pub battery_avoid_query: bool_,
    pub battery_ratelimit_time: ktime_t,
    pub status: crate::ctypes::c_ulong,
    pub claimed: crate::ctypes::c_uint,
    pub quirks: crate::ctypes::c_uint,
    pub initial_quirks: crate::ctypes::c_uint,
    pub io_started: bool_,
    pub inputs: list_head,
    pub hiddev: *mut crate::ctypes::c_void,
    pub hidraw: *mut crate::ctypes::c_void,
    pub name: [crate::ctypes::c_char; 128usize],
    pub phys: [crate::ctypes::c_char; 64usize],
    pub uniq: [crate::ctypes::c_char; 64usize],
    pub driver_data: *mut crate::ctypes::c_void,
    pub ff_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device) -> crate::ctypes::c_int,
    >,
    pub hiddev_connect: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut hid_device,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub hiddev_disconnect: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device),
    >,
    pub hiddev_hid_event: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut hid_device,
            field: *mut hid_field,
            arg2: *mut hid_usage,
            arg3: __s32,
        ),
    >,
    pub hiddev_report_event: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut hid_device, arg2: *mut hid_report),
    >,
    pub debug: crate::ctypes::c_ushort,
    pub debug_dir: *mut dentry,
    pub debug_rdesc: *mut dentry,
    pub debug_events: *mut dentry,
    pub debug_list: list_head,
    pub debug_list_lock: spinlock_t,
    pub debug_wait: wait_queue_head_t,
    pub ref_: kref,
    pub id: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct tty_struct {
    pub kref: kref,
    pub index: crate::ctypes::c_int,
    pub dev: *mut device,
    pub driver: *mut tty_driver,
    pub port: *mut tty_port,
    pub ops: *const tty_operations,
    pub ldisc: *mut tty_ldisc,
    pub ldisc_sem: ld_semaphore,
    pub atomic_write_lock: mutex,
    pub legacy_mutex: mutex,
    pub throttle_mutex: mutex,
    pub termios_rwsem: rw_semaphore,
    pub winsize_mutex: mutex,
    pub termios: ktermios,
    pub termios_locked: ktermios,
    pub name: [crate::ctypes::c_char; 64usize],
    pub flags: crate::ctypes::c_ulong,
    pub count: crate::ctypes::c_int,
    pub receive_room: crate::ctypes::c_uint,
    pub winsize: winsize,
    pub flow: tty_struct__flow,
    pub ctrl: tty_struct__ctrl,
    pub hw_stopped: bool_,
    pub closing: bool_,
    pub flow_change: crate::ctypes::c_int,
    pub link: *mut tty_struct,
    pub fasync: *mut fasync_struct,
    pub write_wait: wait_queue_head_t,
    pub read_wait: wait_queue_head_t,
    pub hangup_work: work_struct,
    pub disc_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub files_lock: spinlock_t,
    pub write_cnt: crate::ctypes::c_int,
    pub write_buf: *mut u8_,
    pub tty_files: list_head,
    pub SAK_work: work_struct,
}

#[repr(C)]
pub struct pmu {
    pub entry: list_head,
    pub module: *mut module,
    pub dev: *mut device,
    pub parent: *mut device,
    pub attr_groups: *mut *const attribute_group,
    pub attr_update: *mut *const attribute_group,
    pub name: *const crate::ctypes::c_char,
    pub type_: crate::ctypes::c_int,
    pub capabilities: crate::ctypes::c_int,
    pub scope: crate::ctypes::c_uint,
    pub pmu_disable_count: *mut crate::ctypes::c_int,
    pub cpu_pmu_context: *mut perf_cpu_pmu_context,
    pub exclusive_cnt: atomic_t,
    pub task_ctx_nr: crate::ctypes::c_int,
    pub hrtimer_interval_ms: crate::ctypes::c_int,
    pub nr_addr_filters: crate::ctypes::c_uint,
    pub pmu_enable: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub pmu_disable: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub event_init: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub event_mapped: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, mm: *mut mm_struct),
    >,
    pub event_unmapped: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, mm: *mut mm_struct),
    >,
    pub add: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub del: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub start: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub stop: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub read: ::core::option::Option<unsafe extern "C" fn(event: *mut perf_event)>,
    pub start_txn: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu, txn_flags: crate::ctypes::c_uint),
    >,
    pub commit_txn: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu) -> crate::ctypes::c_int,
    >,
    pub cancel_txn: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub event_idx: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub sched_task: ::core::option::Option<
        unsafe extern "C" fn(pmu_ctx: *mut perf_event_pmu_context, sched_in: bool_),
    >,
    pub task_ctx_cache: *mut kmem_cache,
    pub swap_task_ctx: ::core::option::Option<
        unsafe extern "C" fn(
            prev_epc: *mut perf_event_pmu_context,
            next_epc: *mut perf_event_pmu_context,
        ),
    >,
    pub setup_aux: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            pages: *mut *mut crate::ctypes::c_void,
            nr_pages: crate::ctypes::c_int,
            overwrite: bool_,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub free_aux: ::core::option::Option<
        unsafe extern "C" fn(aux: *mut crate::ctypes::c_void),
    >,
    pub snapshot_aux: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            handle: *mut perf_output_handle,
            size: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub addr_filters_validate: ::core::option::Option<
        unsafe extern "C" fn(filters: *mut list_head) -> crate::ctypes::c_int,
    >,
    pub addr_filters_sync: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event),
    >,
    pub aux_output_match: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub filter: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu, cpu: crate::ctypes::c_int) -> bool_,
    >,
    pub check_period: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, value: u64_) -> crate::ctypes::c_int,
    >,
}

unsafe extern "C" {
    pub fn perf_allow_kernel(attr: *mut perf_event_attr) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ring_buffer_alloc_read_page(
        buffer: *mut trace_buffer,
        cpu: crate::ctypes::c_int,
    ) -> *mut buffer_data_read_page;
}
