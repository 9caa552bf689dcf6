// What 6.12.117-x86_64-2ddb41ed brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    smart_suspend: bool_ as u8 = _bits_wakeup_path 4 1
    must_resume: bool_ as u8 = _bits_wakeup_path 5 1
    may_skip_resume: bool_ as u8 = _bits_wakeup_path 6 1
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

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_bit_le"]
    pub fn __clear_bit_le(nr: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___refcount_add_not_zero_acquire"]
    pub fn __refcount_add_not_zero_acquire(
        i: crate::ctypes::c_int,
        r: *mut refcount_t,
        oldp: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___refcount_inc_not_zero_acquire"]
    pub fn __refcount_inc_not_zero_acquire(
        r: *mut refcount_t,
        oldp: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_bit_le"]
    pub fn __set_bit_le(nr: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_and_clear_bit_le"]
    pub fn __test_and_clear_bit_le(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_and_set_bit_le"]
    pub fn __test_and_set_bit_le(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit_le"]
    pub fn clear_bit_le(nr: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_read_lock_dont_migrate"]
    pub fn rcu_read_lock_dont_migrate();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_read_unlock_migrate"]
    pub fn rcu_read_unlock_migrate();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refcount_add_not_zero_acquire"]
    pub fn refcount_add_not_zero_acquire(
        i: crate::ctypes::c_int,
        r: *mut refcount_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refcount_inc_not_zero_acquire"]
    pub fn refcount_inc_not_zero_acquire(r: *mut refcount_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refcount_set_release"]
    pub fn refcount_set_release(r: *mut refcount_t, n: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_bit_le"]
    pub fn set_bit_le(nr: crate::ctypes::c_ulong, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_bit_le"]
    pub fn test_and_clear_bit_le(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_bit_le"]
    pub fn test_and_set_bit_le(
        nr: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_bit_le"]
    pub fn test_bit_le(
        nr: crate::ctypes::c_ulong,
        addr: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct syscore {
    pub node: list_head,
    pub ops: *const syscore_ops,
    pub data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct syscore_ops {
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(data: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(data: *mut crate::ctypes::c_void),
    >,
    pub shutdown: ::core::option::Option<
        unsafe extern "C" fn(data: *mut crate::ctypes::c_void),
    >,
}

unsafe extern "C" {
    pub fn register_syscore(syscore: *mut syscore);
}

unsafe extern "C" {
    pub fn unregister_syscore(syscore: *mut syscore);
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

pub const LRU_REFS_FLAGS: crate::ctypes::c_ulong = 516;

unsafe extern "C" {
    #[link_name = "kmod_shim_file_thp_enabled"]
    pub fn file_thp_enabled(vma: *const vm_area_struct) -> bool_;
}

unsafe extern "C" {
    pub fn alloc_hugetlb_folio(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        cow_from_owner: bool_,
    ) -> *mut folio;
}

unsafe extern "C" {
    pub fn hugetlb_bootmem_struct_page_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_no_notify_signal_lock_ptr"]
    pub fn class_no_notify_signal_lock_ptr(
        _T: *mut class_no_notify_signal_t,
    ) -> *mut crate::ctypes::c_void;
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
    pub poll_wq_rcu: callback_head,
    pub poll_wq_rcu_pending: atomic_t,
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

pub const IOU_F_TWQ_IN_WAKE: crate::ctypes::c_uint = 2;

pub const MNT_INTERNAL_FLAGS: i32 = 251679232;

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
}

#[repr(C)]
pub struct device_type {
    pub name: *const crate::ctypes::c_char,
    pub groups: *mut *const attribute_group,
    pub uevent: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const device,
            env: *mut kobj_uevent_env,
        ) -> crate::ctypes::c_int,
    >,
    pub devnode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const device,
            mode: *mut umode_t,
            uid: *mut kuid_t,
            gid: *mut kgid_t,
        ) -> *mut crate::ctypes::c_char,
    >,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub pm: *const dev_pm_ops,
    pub need_parent_lock: bool_,
}

pub const RPM_BLOCKED: rpm_status = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_smart_suspend"]
    pub fn dev_pm_smart_suspend(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_link_test"]
    pub fn device_link_test(link: *const device_link, flags: u32_) -> bool_;
}

unsafe extern "C" {
    pub fn pm_runtime_block_if_disabled(dev: *mut device);
}

unsafe extern "C" {
    pub fn pm_runtime_blocked(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn pm_runtime_unblock(dev: *mut device);
}

#[repr(C)]
#[repr(align(64))]
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
    pub thread_dtor: callback_head,
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
pub struct ifa6_config {
    pub pfx: *const in6_addr,
    pub plen: crate::ctypes::c_uint,
    pub ifa_proto: u8_,
    pub peer_pfx: *const in6_addr,
    pub ifpub: *mut inet6_ifaddr,
    pub cstamp: crate::ctypes::c_ulong,
    pub tstamp: crate::ctypes::c_ulong,
    pub rt_priority: u32_,
    pub ifa_flags: u32_,
    pub preferred_lft: u32_,
    pub valid_lft: u32_,
    pub scope: u16_,
}

#[repr(C)]
pub struct netns_mpls {
    pub ip_ttl_propagate: crate::ctypes::c_int,
    pub default_ttl: crate::ctypes::c_int,
    pub platform_labels: usize,
    pub platform_label: *mut *mut mpls_route,
    pub platform_mutex: mutex,
    pub platform_label_seq: seqcount_mutex_t,
    pub ctl: *mut ctl_table_header,
}

#[repr(C)]
pub struct pernet_operations {
    pub list: list_head,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net) -> crate::ctypes::c_int,
    >,
    pub pre_exit: ::core::option::Option<unsafe extern "C" fn(net: *mut net)>,
    pub exit: ::core::option::Option<unsafe extern "C" fn(net: *mut net)>,
    pub exit_batch: ::core::option::Option<
        unsafe extern "C" fn(net_exit_list: *mut list_head),
    >,
    pub exit_rtnl: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, dev_kill_list: *mut list_head),
    >,
    pub exit_batch_rtnl: ::core::option::Option<
        unsafe extern "C" fn(
            net_exit_list: *mut list_head,
            dev_kill_list: *mut list_head,
        ),
    >,
    pub id: *mut crate::ctypes::c_uint,
    pub size: usize,
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
    pub getsockopt_iter: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
            opt: *mut sockopt_t,
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
pub struct skb_gso_cb {
    pub anon__mac_offset: skb_gso_cb__mac_offset,
    pub encap_level: crate::ctypes::c_int,
    pub csum: __wsum,
    pub csum_start: __u16,
    pub recursion_counter: u8_,
}

#[repr(C)]
pub struct sockopt {
    pub iter_in: iov_iter,
    pub iter_out: iov_iter,
    pub optlen: crate::ctypes::c_int,
}

#[repr(C)]
pub union tcp_skb_cb__tcp_tw_isn {
    pub tcp_tw_isn: u32_,
    pub anon__tcp_gso_segs: tcp_skb_cb__tcp_tw_isn__tcp_gso_segs,
}

pub const SKB_DROP_REASON_CPU_BACKLOG: skb_drop_reason = 61;

pub const SKB_DROP_REASON_DEV_HDR: skb_drop_reason = 69;

pub const SKB_DROP_REASON_DEV_READY: skb_drop_reason = 70;

pub const SKB_DROP_REASON_DUP_FRAG: skb_drop_reason = 81;

pub const SKB_DROP_REASON_FQ_BAND_LIMIT: skb_drop_reason = 58;

pub const SKB_DROP_REASON_FQ_FLOW_LIMIT: skb_drop_reason = 60;

pub const SKB_DROP_REASON_FQ_HORIZON_LIMIT: skb_drop_reason = 59;

pub const SKB_DROP_REASON_FRAG_REASM_TIMEOUT: skb_drop_reason = 82;

pub const SKB_DROP_REASON_FRAG_TOO_FAR: skb_drop_reason = 83;

pub const SKB_DROP_REASON_FULL_RING: skb_drop_reason = 71;

pub const SKB_DROP_REASON_HDR_TRUNC: skb_drop_reason = 73;

pub const SKB_DROP_REASON_ICMP_CSUM: skb_drop_reason = 76;

pub const SKB_DROP_REASON_INVALID_PROTO: skb_drop_reason = 77;

pub const SKB_DROP_REASON_IPV6_BAD_EXTHDR: skb_drop_reason = 85;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_CODE: skb_drop_reason = 88;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_OPTIONS: skb_drop_reason = 89;

pub const SKB_DROP_REASON_IPV6_NDISC_FRAG: skb_drop_reason = 86;

pub const SKB_DROP_REASON_IPV6_NDISC_HOP_LIMIT: skb_drop_reason = 87;

pub const SKB_DROP_REASON_IPV6_NDISC_NS_OTHERHOST: skb_drop_reason = 90;

pub const SKB_DROP_REASON_IP_INADDRERRORS: skb_drop_reason = 78;

pub const SKB_DROP_REASON_IP_INNOROUTES: skb_drop_reason = 79;

pub const SKB_DROP_REASON_IP_TUNNEL_ECN: skb_drop_reason = 101;

pub const SKB_DROP_REASON_LOCAL_MAC: skb_drop_reason = 103;

pub const SKB_DROP_REASON_MAC_INVALID_SOURCE: skb_drop_reason = 98;

pub const SKB_DROP_REASON_MAX: skb_drop_reason = 104;

pub const SKB_DROP_REASON_NOMEM: skb_drop_reason = 72;

pub const SKB_DROP_REASON_NO_TX_TARGET: skb_drop_reason = 100;

pub const SKB_DROP_REASON_PACKET_SOCK_ERROR: skb_drop_reason = 93;

pub const SKB_DROP_REASON_PKT_TOO_BIG: skb_drop_reason = 80;

pub const SKB_DROP_REASON_QUEUE_PURGE: skb_drop_reason = 91;

pub const SKB_DROP_REASON_SKB_BAD_GSO: skb_drop_reason = 67;

pub const SKB_DROP_REASON_SKB_CSUM: skb_drop_reason = 65;

pub const SKB_DROP_REASON_SKB_GSO_SEG: skb_drop_reason = 66;

pub const SKB_DROP_REASON_SKB_UCOPY_FAULT: skb_drop_reason = 68;

pub const SKB_DROP_REASON_TAP_FILTER: skb_drop_reason = 74;

pub const SKB_DROP_REASON_TAP_TXFILTER: skb_drop_reason = 75;

pub const SKB_DROP_REASON_TCP_MINTTL: skb_drop_reason = 84;

pub const SKB_DROP_REASON_TC_CHAIN_NOTFOUND: skb_drop_reason = 94;

pub const SKB_DROP_REASON_TC_COOKIE_ERROR: skb_drop_reason = 92;

pub const SKB_DROP_REASON_TC_INGRESS: skb_drop_reason = 63;

pub const SKB_DROP_REASON_TC_RECLASSIFY_LOOP: skb_drop_reason = 95;

pub const SKB_DROP_REASON_TUNNEL_TXINFO: skb_drop_reason = 102;

pub const SKB_DROP_REASON_UNHANDLED_PROTO: skb_drop_reason = 64;

pub const SKB_DROP_REASON_VXLAN_ENTRY_EXISTS: skb_drop_reason = 99;

pub const SKB_DROP_REASON_VXLAN_INVALID_HDR: skb_drop_reason = 96;

pub const SKB_DROP_REASON_VXLAN_VNI_NOT_FOUND: skb_drop_reason = 97;

pub const SKB_DROP_REASON_XDP: skb_drop_reason = 62;

pub type sockopt_t = sockopt;

unsafe extern "C" {
    #[link_name = "kmod_shim_gso_recursion_inc_test"]
    pub fn gso_recursion_inc_test(
        skb: *mut sk_buff,
        limit: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ipv6_payload_len"]
    pub fn ipv6_payload_len(
        skb: *const sk_buff,
        ip6: *const ipv6hdr,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ipv6_set_payload_len"]
    pub fn ipv6_set_payload_len(ip6: *mut ipv6hdr, len: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_drop_reason"]
    pub fn qdisc_drop_reason(
        skb: *mut sk_buff,
        sch: *mut Qdisc,
        to_free: *mut *mut sk_buff,
        reason: skb_drop_reason,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qstats_cpu_drop_inc"]
    pub fn qstats_cpu_drop_inc(qstats: *mut gnet_stats_queue);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_ipv6_payload_len"]
    pub fn skb_ipv6_payload_len(skb: *const sk_buff) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_orphan_count_dec"]
    pub fn tcp_orphan_count_dec();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_orphan_count_inc"]
    pub fn tcp_orphan_count_inc();
}

unsafe extern "C" {
    pub fn __dev_change_net_namespace(
        dev: *mut net_device,
        net: *mut net,
        pat: *const crate::ctypes::c_char,
        new_ifindex: crate::ctypes::c_int,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mptcp_subflow_reqsk_clone(req: *mut request_sock, new_req: *mut request_sock);
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
    pub jump_target: bool_,
}
bits bpf_insn_aux_data
    fastcall_pattern: u8_ as u8 = _bits_fastcall_pattern 0 1
    fastcall_spills_num: u8_ as u8 = _bits_fastcall_pattern 1 3

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_net_capable"]
    pub fn bpf_net_capable() -> bool_;
}

unsafe extern "C" {
    pub fn btf_struct_ids_match(
        log: *mut bpf_verifier_log,
        btf: *const btf,
        id: u32_,
        off: crate::ctypes::c_int,
        need_btf: *const btf,
        need_type_id: u32_,
        strict: bool_,
        walk_flex_arrays: bool_,
    ) -> bool_;
}

#[repr(C)]
pub struct nft_trans_elem {
    pub nft_trans: nft_trans,
    pub set: *mut nft_set,
    pub bound: bool_,
    pub nelems: crate::ctypes::c_uint,
    pub elems: __IncompleteArrayField<nft_trans_one_elem>,
}

#[repr(C)]
pub struct nft_trans_one_elem {
    pub priv_: *mut nft_elem_priv,
    pub timeout: u64_,
    pub expiration: u64_,
    pub update_flags: u8_,
}

unsafe extern "C" {
    pub fn nf_ct_expect_related_pair(
        expect: *mut *mut nf_conntrack_expect,
        flag: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn xt_register_table(
        net: *mut net,
        table: *const xt_table,
        template_ops: *const nf_hook_ops,
        bootstrap: *mut xt_table_info,
        newinfo: *mut xt_table_info,
    ) -> *mut xt_table;
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
    pub eh_noresume: bool_,
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
    no_write_same: crate::ctypes::c_uint as u32 = _bits_active_mode 6 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_active_mode 7 1
    queuecommand_may_block: crate::ctypes::c_uint as u32 = _bits_active_mode 8 1
    short_inquiry: crate::ctypes::c_uint as u32 = _bits_active_mode 9 1
    no_scsi2_lun_in_cdb: crate::ctypes::c_uint as u32 = _bits_active_mode 10 1
    no_highmem: crate::ctypes::c_uint as u32 = _bits_active_mode 11 1

pub const PCI_ERR_UNC_DMWR_BLK: i32 = 134217728;

pub const PCI_ERR_UNC_IDE_CHECK: i32 = 268435456;

pub const PCI_ERR_UNC_MISR_IDE: i32 = 536870912;

pub const PCI_ERR_UNC_PCRC_CHECK: i32 = 1073741824;

pub const PCI_ERR_UNC_POISON_BLK: i32 = 67108864;

pub const PCI_ERR_UNC_XLAT_BLK: u32 = 2147483648;

unsafe extern "C" {
    pub fn pcie_link_bandwidth_mbps(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

pub const LINUX_VERSION_CODE: i32 = 396405;

pub const LINUX_VERSION_SUBLEVEL: i32 = 117;

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
    pub set_rv: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_multiple_rv: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
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
}

unsafe extern "C" {
    pub fn gpiod_set_raw_value(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gpiod_set_raw_value_cansleep(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gpiod_set_value(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gpiod_set_value_cansleep(
        desc: *mut gpio_desc,
        value: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

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
    pub battery_report_offset: __s32,
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
pub struct hiddev {
    pub minor: crate::ctypes::c_int,
    pub exist: crate::ctypes::c_int,
    pub open: crate::ctypes::c_int,
    pub refcount: refcount_t,
    pub existancelock: mutex,
    pub wait: wait_queue_head_t,
    pub hid: *mut hid_device,
    pub list: list_head,
    pub list_lock: spinlock_t,
    pub initialized: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___free_rtc_class_close"]
    pub fn __free_rtc_class_close(p: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn ring_buffer_alloc_read_page(
        buffer: *mut trace_buffer,
        cpu: crate::ctypes::c_int,
        rpage: *mut *mut buffer_data_read_page,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ring_buffer_read_page_size(
        rpage: *mut buffer_data_read_page,
    ) -> crate::ctypes::c_uint;
}

pub const X86_FEATURE_TSA_FILL_NO: i32 = 689;
