// What 7.2.12-arm-8c1b7c28 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const SLAB_NO_SHEAVES: u32 = 1048576;

pub const SLAB_OBJ_EXT_IN_OBJ: u32 = 0;

pub const _SLAB_FLAGS_LAST_BIT: _slab_flag_bits = 21;

pub const _SLAB_NO_SHEAVES: _slab_flag_bits = 20;

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_alloc_folio_noprof"]
    pub fn vma_alloc_folio_noprof(
        gfp: gfp_t,
        order: crate::ctypes::c_int,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
    ) -> *mut folio;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fp_reg {
    pub _opaque: [u32; 3],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct futex_sched_data {
    pub robust_list: *mut robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub exit_mutex: mutex,
    pub state: crate::ctypes::c_uint,
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
    pub work_in_progress: bool_,
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
    pub _bits_detach_power_off: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_detach_power_off: [u8; 3usize],
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
    smart_suspend: bool_ as u8 = _bits_wakeup_path 3 1
    must_resume: bool_ as u8 = _bits_wakeup_path 4 1
    may_skip_resume: bool_ as u8 = _bits_wakeup_path 5 1
    out_band_wakeup: bool_ as u8 = _bits_wakeup_path 6 1
    strict_midlayer: bool_ as u8 = _bits_wakeup_path 7 1
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
    detach_power_off: bool_ as u8 = _bits_detach_power_off 0 1

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
pub struct file_ref_t {
    pub refcnt: atomic_t,
}

#[repr(C)]
pub struct inode {
    pub i_mode: umode_t,
    pub i_opflags: crate::ctypes::c_ushort,
    pub i_flags: crate::ctypes::c_uint,
    pub i_acl: *mut posix_acl,
    pub i_default_acl: *mut posix_acl,
    pub i_uid: kuid_t,
    pub i_gid: kgid_t,
    pub i_op: *const inode_operations,
    pub i_sb: *mut super_block,
    pub i_mapping: *mut address_space,
    pub i_security: *mut crate::ctypes::c_void,
    pub i_ino: u64_,
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
    pub i_size_seqcount: seqcount_t,
    pub i_state: inode_state_flags,
    pub i_rwsem: rw_semaphore,
    pub dirtied_when: crate::ctypes::c_ulong,
    pub dirtied_time_when: crate::ctypes::c_ulong,
    pub i_hash: hlist_node,
    pub i_io_list: list_head,
    pub i_wb: *mut bdi_writeback,
    pub i_wb_frn_winner: crate::ctypes::c_int,
    pub i_wb_frn_avg_time: u16_,
    pub i_wb_frn_history: u16_,
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
    pub anon__i_devices: inode__i_devices,
    pub anon__i_pipe: inode__i_pipe,
    pub i_fsnotify_mask: __u32,
    pub i_fsnotify_marks: *mut fsnotify_mark_connector,
    pub i_private: *mut crate::ctypes::c_void,
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
    pub sk_err_soft: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_write_queue: sk_buff_head,
    pub sk_frag: page_frag,
    pub anon__sk_timer: sock__sk_timer,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_zckey: atomic_t,
    pub sk_tskey: atomic_t,
    pub sk_tx_queue_mapping_jiffies: crate::ctypes::c_ulong,
    pub __cacheline_group_end__sock_write_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__sock_read_tx: __IncompleteArrayField<__u8>,
    pub sk_dst_pending_confirm: u32_,
    pub sk_pacing_status: u32_,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub sk_priority: u32_,
    pub sk_mark: u32_,
    pub sk_uid: kuid_t,
    pub sk_protocol: u16_,
    pub sk_type: u16_,
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
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_pacing_shift: u8_,
    pub sk_use_task_frag: bool_,
    pub __cacheline_group_end__sock_read_tx: __IncompleteArrayField<__u8>,
    pub _bits_sk_gso_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_shutdown: u8_,
    pub sk_lingertime: crate::ctypes::c_ulong,
    pub sk_prot_creator: *mut proto,
    pub sk_callback_lock: rwlock_t,
    pub sk_ack_backlog: u32_,
    pub sk_max_ack_backlog: u32_,
    pub sk_ino: u64_,
    pub sk_peer_lock: spinlock_t,
    pub sk_bind_phc: crate::ctypes::c_int,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_stamp: ktime_t,
    pub sk_stamp_seq: seqlock_t,
    pub sk_disconnects: crate::ctypes::c_int,
    pub anon__sk_txrehash: sock__sk_txrehash,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sk_bpf_cb_flags: u8_,
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
    pub sk_drop_counters: *mut numa_drop_counters,
    pub anon__sk_rcu: sock__sk_rcu,
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
pub struct srcu_usage {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 2usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: raw_spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_gp_start: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub srcu_size_jiffies: crate::ctypes::c_ulong,
    pub srcu_n_lock_retries: crate::ctypes::c_ulong,
    pub srcu_n_exp_nodelay: crate::ctypes::c_ulong,
    pub sda_is_static: bool_,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub reschedule_jiffies: crate::ctypes::c_ulong,
    pub reschedule_count: crate::ctypes::c_ulong,
    pub work: delayed_work,
    pub irq_work: irq_work,
    pub srcu_ssp: *mut srcu_struct,
}

#[repr(C)]
#[repr(align(64))]
pub struct srcu_data {
    pub srcu_ctrs: [srcu_ctr; 2usize],
    pub srcu_reader_flavor: crate::ctypes::c_int,
    pub _padding_after_srcu_reader_flavor: __BindgenOpaqueArray<[u8; 44usize]>,
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
pub struct lazy_mmu_state {
    pub enable_count: u8_,
    pub pause_count: u8_,
}

#[repr(C)]
pub struct page_frag_cache {
    pub encoded_page: crate::ctypes::c_ulong,
    pub offset: __u16,
    pub pagecnt_bias: __u16,
}

#[repr(C)]
pub struct scx_task_group {}

pub const NR_PAGEFLAGS: i32 = 21;

pub const RQ_nr_pinned: i32 = 2612;

pub const TIF_RSEQ: i32 = 2;

pub const _TIF_RSEQ: i32 = 4;

pub const __WORD0_OFFS: i32 = 0;

pub const __WORD1_OFFS: i32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_hotplug_node_notifier"]
    pub fn hotplug_node_notifier(
        fn_: notifier_fn_t,
        pri: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nearest_node_nodemask"]
    pub fn nearest_node_nodemask(
        node: crate::ctypes::c_int,
        mask: *mut nodemask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_notify"]
    pub fn node_notify(
        val: crate::ctypes::c_ulong,
        v: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_update_perf_attrs"]
    pub fn node_update_perf_attrs(
        nid: crate::ctypes::c_uint,
        coord: *mut access_coordinate,
        access: access_coordinate_class,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_memory_blocks_under_node_hotplug"]
    pub fn register_memory_blocks_under_node_hotplug(
        nid: crate::ctypes::c_int,
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_memory_blocks_under_nodes"]
    pub fn register_memory_blocks_under_nodes();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_node"]
    pub fn register_node(nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_node_notifier"]
    pub fn register_node_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_ext_dead"]
    pub fn sched_ext_dead(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scx_hardlockup"]
    pub fn scx_hardlockup(cpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scx_rcu_cpu_stall"]
    pub fn scx_rcu_cpu_stall() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scx_softlockup"]
    pub fn scx_softlockup(dur_s: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_node"]
    pub fn unregister_node(nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_node_notifier"]
    pub fn unregister_node_notifier(nb: *mut notifier_block);
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 40usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
    pub s_min_writeback_pages: crate::ctypes::c_long,
    pub s_pending_errors: refcount_t,
    pub s_isw_nr_in_flight: atomic_t,
}

pub const BALLOON_DEFLATE: vm_event_item = 59;

pub const BALLOON_INFLATE: vm_event_item = 58;

pub const BALLOON_MIGRATE: vm_event_item = 60;

pub const CMA_ALLOC_FAIL: vm_event_item = 50;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 49;

pub const COMPACTFAIL: vm_event_item = 44;

pub const COMPACTFREE_SCANNED: vm_event_item = 41;

pub const COMPACTISOLATED: vm_event_item = 42;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 40;

pub const COMPACTSTALL: vm_event_item = 43;

pub const COMPACTSUCCESS: vm_event_item = 45;

pub const COW_KSM: vm_event_item = 66;

pub const DROP_PAGECACHE: vm_event_item = 32;

pub const DROP_SLAB: vm_event_item = 33;

pub const FILE_REF_DEAD: u32 = 3758096384;

pub const FILE_REF_MAXREF: u32 = 2147483647;

pub const FILE_REF_NOREF: u32 = 4294967295;

pub const FILE_REF_ONEREF: u32 = 0;

pub const FILE_REF_RELEASED: u32 = 3221225472;

pub const FILE_REF_SATURATED: u32 = 2684354560;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 48;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 47;

pub const KCOMPACTD_WAKE: vm_event_item = 46;

pub const KSM_SWPIN_COPY: vm_event_item = 65;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 29;

pub const KSWAPD_INODESTEAL: vm_event_item = 27;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 28;

pub const OOM_KILL: vm_event_item = 34;

pub const PAGEOUTRUN: vm_event_item = 30;

pub const PGINODESTEAL: vm_event_item = 25;

pub const PGMIGRATE_FAIL: vm_event_item = 36;

pub const PGMIGRATE_SUCCESS: vm_event_item = 35;

pub const PGREUSE: vm_event_item = 23;

pub const PGROTATED: vm_event_item = 31;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 24;

pub const SLABS_SCANNED: vm_event_item = 26;

pub const SWAP_RA: vm_event_item = 61;

pub const SWAP_RA_HIT: vm_event_item = 62;

pub const SWPIN_ZERO: vm_event_item = 63;

pub const SWPOUT_ZERO: vm_event_item = 64;

pub const THP_MIGRATION_FAIL: vm_event_item = 38;

pub const THP_MIGRATION_SPLIT: vm_event_item = 39;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 37;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 56;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 51;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 54;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 55;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 53;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 52;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 57;

pub const ZSWPIN: vm_event_item = 67;

pub const ZSWPOUT: vm_event_item = 68;

pub const ZSWPWB: vm_event_item = 69;

unsafe extern "C" {
    #[link_name = "kmod_shim_read_clidr"]
    pub fn read_clidr() -> crate::ctypes::c_uint;
}

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
    pub subsys: [*mut cgroup_subsys_state; 13usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 13usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 13usize],
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
    pub anon____empty_ancestors: cgroup____empty_ancestors,
}

#[repr(C)]
#[repr(align(64))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 60usize],
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 56usize]>,
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

pub const CRASHKERNEL_CMA_RANGES_MAX: i32 = 0;

pub const CT_RCU_WATCHING_END: u32 = 31;

pub const CT_RCU_WATCHING_MAX_WIDTH: u32 = 30;

pub const CT_RCU_WATCHING_WIDTH: u32 = 30;

pub const CT_SIZE: u32 = 32;

pub const CT_UNUSED_WIDTH: u32 = 0;

pub const LISTNS_CURRENT_USER: u64 = 18446744073709551615;

pub const NSFS_FILE_HANDLE_SIZE_LATEST: u32 = 16;

pub const NS_GET_ID: u32 = 2148054797;

pub const NS_GET_MNTNS_ID: u32 = 2148054789;

pub const NS_GET_PID_FROM_PIDNS: u32 = 2147792646;

pub const NS_GET_PID_IN_PIDNS: u32 = 2147792648;

pub const NS_GET_TGID_FROM_PIDNS: u32 = 2147792647;

pub const NS_GET_TGID_IN_PIDNS: u32 = 2147792649;

pub const NS_MNT_GET_INFO: u32 = 2148579082;

pub const NS_MNT_GET_NEXT: u32 = 2148579083;

pub const NS_MNT_GET_PREV: u32 = 2148579084;

pub const __MODULE_NAME_LEN: u32 = 60;

pub const crashk_cma_cnt: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_high_get"]
    pub fn kmap_high_get(page: *const page) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reserve_crashkernel_generic"]
    pub fn reserve_crashkernel_generic(
        crash_size: crate::ctypes::c_ulonglong,
        crash_base: crate::ctypes::c_ulonglong,
        crash_low_size: crate::ctypes::c_ulonglong,
        high: bool_,
    );
}

unsafe extern "C" {
    pub fn __kmap_local_page_prot(
        page: *const page,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn kunmap_high(page: *const page);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_1___flags_1___large_mapcount___large_mapcount {
    pub _large_mapcount: atomic_t,
    pub _nr_pages_mapped: atomic_t,
    pub _mm_id_mapcount: [mm_id_mapcount_t; 2usize],
    pub anon___mm_id: folio___flags_1___flags_1___large_mapcount___large_mapcount___mm_id,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_2___flags_2 {
    pub _flags_2: crate::ctypes::c_ulong,
    pub _head_2: crate::ctypes::c_ulong,
    pub _deferred_list: list_head,
    pub _entire_mapcount: atomic_t,
    pub _pincount: atomic_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: memdesc_flags_t,
    pub anon__lru: page__lru,
    pub anon__page_type: page__page_type,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(64))]
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
    pub socket_pressure_seqlock: seqlock_t,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub _padding_after_cgwb_list: __BindgenOpaqueArray<[u8; 60usize]>,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
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
    pub slab_reclaimable: atomic_t,
    pub slab_unreclaimable: atomic_t,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 50usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 4usize],
    pub node_zonelists: [zonelist; 1usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_mem_map: *mut page,
    pub node_page_ext: *mut page_ext,
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
    pub kswapd_failures: atomic_t,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub proactive_compact_trigger: bool_,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 63usize],
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_swap_readahead_info: [u8; 8usize],
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high_min: crate::ctypes::c_int,
    pub pageset_high_max: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub pageblock_flags: *mut crate::ctypes::c_ulong,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub cma_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 12usize],
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
    pub vm_numa_event: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
pub struct lru_gen_folio {
    pub max_seq: crate::ctypes::c_ulong,
    pub min_seq: [crate::ctypes::c_ulong; 2usize],
    pub timestamps: [crate::ctypes::c_ulong; 4usize],
    pub folios: [[[list_head; 4usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 4usize]; 2usize]; 4usize],
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
    pub nr_pages: [[[crate::ctypes::c_int; 4usize]; 2usize]; 4usize],
    pub mm_stats: [crate::ctypes::c_int; 4usize],
    pub batched: crate::ctypes::c_int,
    pub swappiness: crate::ctypes::c_int,
    pub force_scan: bool_,
}

#[repr(C)]
pub struct mm_flags_t {
    pub __mm_flags: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct mmap_action {
    pub anon__remap: mmap_action__remap,
    pub type_: mmap_action_type,
    pub error_override: crate::ctypes::c_int,
    pub _bits_hide_from_rmap_until_complete: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_hide_from_rmap_until_complete: [u8; 3usize],
}
bits mmap_action
    hide_from_rmap_until_complete: bool_ as u8 = _bits_hide_from_rmap_until_complete 0 1

#[repr(C)]
pub struct page_snapshot {
    pub folio_snapshot: folio,
    pub page_snapshot: page,
    pub pfn: crate::ctypes::c_ulong,
    pub idx: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 63usize],
}

#[repr(C)]
pub struct qspinlock {
    _unused: [u8; 0],
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
    pub find_normal_page: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> *mut page,
    >,
    pub uffd_ops: *const vm_uffd_ops,
}

#[repr(C)]
pub struct vm_struct {
    pub anon__next: vm_struct__next,
    pub addr: *mut crate::ctypes::c_void,
    pub size: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub pages: *mut *mut page,
    pub nr_pages: crate::ctypes::c_ulong,
    pub phys_addr: phys_addr_t,
    pub caller: *const crate::ctypes::c_void,
    pub requested_size: crate::ctypes::c_ulong,
}

pub const DIRECT_MAP_PHYSMEM_END: u64 = 4294967295;

pub const FOLIO_MM_IDS_LOCK_BIT: crate::ctypes::c_ulong = 32768;

pub const FOLIO_MM_IDS_LOCK_BITNUM: u32 = 15;

pub const FOLIO_MM_IDS_SHARED_BIT: crate::ctypes::c_ulong = 2147483648;

pub const FOLIO_MM_IDS_SHARED_BITNUM: u32 = 31;

pub const INVALID_PHYS_ADDR: u32 = 4294967295;

pub const LEAF_TYPE_SHIFT: i32 = 26;

pub const MAX_FOLIO_NR_PAGES: crate::ctypes::c_ulong = 2048;

pub const MAX_FOLIO_ORDER: i32 = 11;

pub const MEMCG_KMEM: memcg_stat_item = 66;

pub const MEMCG_NR_STAT: memcg_stat_item = 70;

pub const MEMCG_PERCPU_B: memcg_stat_item = 65;

pub const MEMCG_SOCK: memcg_stat_item = 64;

pub const MEMCG_SWAP: memcg_stat_item = 63;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 68;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 67;

pub const MEMCG_ZSWAP_INCOMP: memcg_stat_item = 69;

pub const MM_CID_STATIC_SIZE: u32 = 8;

pub const MM_ID_BITS: u32 = 15;

pub const MM_ID_MAPCOUNT_MAX: i16 = 32767;

pub const MM_ID_MASK: u32 = 32767;

pub const MM_ID_MAX: u32 = 32767;

pub const NR_BALLOON_PAGES: node_stat_item = 59;

pub const NR_GPU_ACTIVE: node_stat_item = 61;

pub const NR_GPU_RECLAIM: node_stat_item = 62;

pub const NR_KERNEL_FILE_PAGES: node_stat_item = 60;

pub const NR_VMEMMAP_TAILS: i32 = 5;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 63;

pub const NUM_VMA_FLAG_BITS: i32 = 32;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 2097151;

pub const PAGE_BLOCK_MAX_ORDER: i32 = 11;

pub const THP_ORDERS_ALL_SPECIAL_DAX: crate::ctypes::c_ulong = 512;

pub const VM_SEALED: i32 = 0;

pub const __NR_PAGEFLAGS: pageflags = 21;

pub const __NR_VMEMMAP_TAILS: i32 = 5;

pub const __VM_UFFD_FLAGS: crate::ctypes::c_ulong = 4608;

pub type mm_id_mapcount_t = crate::ctypes::c_short;

pub type mm_id_t = crate::ctypes::c_ushort;

pub type rqspinlock_t = rqspinlock;

unsafe extern "C" {
    #[link_name = "kmod_shim___unmap_hugepage_range"]
    pub fn __unmap_hugepage_range(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        folio: *mut folio,
        zap_flags: zap_flags_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_filemap_alloc_folio_noprof"]
    pub fn filemap_alloc_folio_noprof(
        gfp: gfp_t,
        order: crate::ctypes::c_uint,
        policy: *mut mempolicy,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fixup_hugetlb_reservations"]
    pub fn fixup_hugetlb_reservations(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_isolate_hugetlb"]
    pub fn folio_isolate_hugetlb(folio: *mut folio, list: *mut list_head) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_putback_hugetlb"]
    pub fn folio_putback_hugetlb(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_dev_pagemap"]
    pub fn get_dev_pagemap(pfn: crate::ctypes::c_ulong) -> *mut dev_pagemap;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_bootmem_alloc"]
    pub fn hugetlb_bootmem_alloc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_cma_reserve"]
    pub fn hugetlb_cma_reserve();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_file_setup"]
    pub fn hugetlb_file_setup(
        name: *const crate::ctypes::c_char,
        size: usize,
        acctflag: vma_flags_t,
        creat_flags: crate::ctypes::c_int,
        page_size_log: crate::ctypes::c_int,
    ) -> *mut file;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_or_dissolve_huge_folio"]
    pub fn isolate_or_dissolve_huge_folio(
        folio: *mut folio,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_block_advise_max_size"]
    pub fn memory_block_advise_max_size(
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_block_advised_max_size"]
    pub fn memory_block_advised_max_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memory_notify"]
    pub fn memory_notify(
        state: memory_block_state,
        v: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reclaim_register_node"]
    pub fn reclaim_register_node(node: *mut node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reclaim_unregister_node"]
    pub fn reclaim_unregister_node(node: *mut node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_replace_free_hugepage_folios"]
    pub fn replace_free_hugepage_folios(
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_direct_map_valid_noflush"]
    pub fn set_direct_map_valid_noflush(
        page: *mut page,
        nr: crate::ctypes::c_uint,
        valid: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tag_clear_highpages"]
    pub fn tag_clear_highpages(
        page: *mut page,
        numpages: crate::ctypes::c_int,
        clear_pages: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 63usize];
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
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub sched_throttle_work: callback_head,
    pub throttle_node: list_head,
    pub throttled: bool_,
    pub uclamp_req: [uclamp_se; 2usize],
    pub uclamp: [uclamp_se; 2usize],
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

pub const arch_task_struct_size: u32 = 3008;

#[repr(C)]
pub struct filename {
    pub anon__name: filename__name,
    pub iname: [crate::ctypes::c_char; 180usize],
}

#[repr(C)]
pub struct io_restriction {
    pub register_op: [crate::ctypes::c_ulong; 2usize],
    pub sqe_op: [crate::ctypes::c_ulong; 3usize],
    pub bpf_filters: *mut io_bpf_filters,
    pub bpf_filters_cow: bool_,
    pub sqe_flags_allowed: u8_,
    pub sqe_flags_required: u8_,
    pub op_registered: bool_,
    pub reg_registered: bool_,
}

#[repr(C)]
pub struct kernfs_global_locks {
    pub node_mutex: [mutex; 64usize],
}

#[repr(C)]
pub union shortname_store {
    pub string: [crate::ctypes::c_uchar; 36usize],
    pub words: [crate::ctypes::c_ulong; 9usize],
}

pub const BLKREPORTZONEV2: u32 = 3222278798;

pub const DNAME_INLINE_LEN: u32 = 36;

pub const DNAME_INLINE_WORDS: i32 = 9;

pub const EMBEDDED_NAME_MAX: u32 = 180;

pub const FS_IOC_GETLBMD_CAP: u32 = 3222279426;

pub const FS_IOC_SHUTDOWN: u32 = 2147768445;

pub const REQ_F_APOLL_MULTISHOT: crate::ctypes::c_ulonglong = 134217728;

pub const REQ_F_ARM_LTIMEOUT: crate::ctypes::c_ulonglong = 2097152;

pub const REQ_F_ASYNC_DATA: crate::ctypes::c_ulonglong = 4194304;

pub const REQ_F_BUFFER_RING: crate::ctypes::c_ulonglong = 131072;

pub const REQ_F_BUFFER_SELECTED: crate::ctypes::c_ulonglong = 65536;

pub const REQ_F_BUF_MORE: crate::ctypes::c_ulonglong = 137438953472;

pub const REQ_F_BUF_NODE: crate::ctypes::c_ulonglong = 68719476736;

pub const REQ_F_CLEAR_POLLIN: crate::ctypes::c_ulonglong = 268435456;

pub const REQ_F_CREDS: crate::ctypes::c_ulonglong = 524288;

pub const REQ_F_DOUBLE_POLL: crate::ctypes::c_ulonglong = 33554432;

pub const REQ_F_HAS_METADATA: crate::ctypes::c_ulonglong = 274877906944;

pub const REQ_F_IMPORT_BUFFER: crate::ctypes::c_ulonglong = 549755813888;

pub const REQ_F_IOPOLL: crate::ctypes::c_ulonglong = 2199023255552;

pub const REQ_F_IOPOLL_STATE: crate::ctypes::c_ulonglong = 32768;

pub const REQ_F_MULTISHOT: crate::ctypes::c_ulonglong = 67108864;

pub const REQ_F_REFCOUNT: crate::ctypes::c_ulonglong = 1048576;

pub const REQ_F_REISSUE: crate::ctypes::c_ulonglong = 262144;

pub const REQ_F_SINGLE_POLL: crate::ctypes::c_ulonglong = 16777216;

pub const REQ_F_SKIP_LINK_CQES: crate::ctypes::c_ulonglong = 8388608;

pub const REQ_F_SQE_COPIED: crate::ctypes::c_ulonglong = 1099511627776;

pub const XATTR_NAME_BPF_LSM_LEN: u32 = 13;

pub type pipe_index_t = crate::ctypes::c_ushort;

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_alloc_p2pmem"]
    pub fn pci_alloc_p2pmem(
        pdev: *mut pci_dev,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_free_p2pmem"]
    pub fn pci_free_p2pmem(
        pdev: *mut pci_dev,
        addr: *mut crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_add_resource"]
    pub fn pci_p2pdma_add_resource(
        pdev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        size: usize,
        offset: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_distance_many"]
    pub fn pci_p2pdma_distance_many(
        provider: *mut pci_dev,
        clients: *mut *mut device,
        num_clients: crate::ctypes::c_int,
        verbose: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_enable_show"]
    pub fn pci_p2pdma_enable_show(
        page: *mut crate::ctypes::c_char,
        p2p_dev: *mut pci_dev,
        use_p2pdma: bool_,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_enable_store"]
    pub fn pci_p2pdma_enable_store(
        page: *const crate::ctypes::c_char,
        p2p_dev: *mut *mut pci_dev,
        use_p2pdma: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pdma_map_type"]
    pub fn pci_p2pdma_map_type(
        provider: *mut p2pdma_provider,
        dev: *mut device,
    ) -> pci_p2pdma_map_type;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pmem_alloc_sgl"]
    pub fn pci_p2pmem_alloc_sgl(
        pdev: *mut pci_dev,
        nents: *mut crate::ctypes::c_uint,
        length: u32_,
    ) -> *mut scatterlist;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pmem_find_many"]
    pub fn pci_p2pmem_find_many(
        clients: *mut *mut device,
        num_clients: crate::ctypes::c_int,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pmem_free_sgl"]
    pub fn pci_p2pmem_free_sgl(pdev: *mut pci_dev, sgl: *mut scatterlist);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pmem_publish"]
    pub fn pci_p2pmem_publish(pdev: *mut pci_dev, publish: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_p2pmem_virt_to_bus"]
    pub fn pci_p2pmem_virt_to_bus(
        pdev: *mut pci_dev,
        addr: *mut crate::ctypes::c_void,
    ) -> pci_bus_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcim_p2pdma_init"]
    pub fn pcim_p2pdma_init(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcim_p2pdma_provider"]
    pub fn pcim_p2pdma_provider(
        pdev: *mut pci_dev,
        bar: crate::ctypes::c_int,
    ) -> *mut p2pdma_provider;
}

pub const cmos_rtc_platform_device_present: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_bus_find_device_by_name"]
    pub fn acpi_bus_find_device_by_name(
        name: *const crate::ctypes::c_char,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_cpu_uid"]
    pub fn acpi_get_cpu_uid(
        cpu: crate::ctypes::c_uint,
        uid: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_mrrm_max_mem_region"]
    pub fn acpi_mrrm_max_mem_region() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_enter_s2idle"]
    pub fn cpuidle_enter_s2idle(
        drv: *mut cpuidle_driver,
        dev: *mut cpuidle_device,
        latency_limit_ns: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuidle_unregister_device_no_lock"]
    pub fn cpuidle_unregister_device_no_lock(dev: *mut cpuidle_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_destroy"]
    pub fn dma_iova_destroy(
        dev: *mut device,
        state: *mut dma_iova_state,
        mapped_len: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_free"]
    pub fn dma_iova_free(dev: *mut device, state: *mut dma_iova_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_link"]
    pub fn dma_iova_link(
        dev: *mut device,
        state: *mut dma_iova_state,
        phys: phys_addr_t,
        offset: usize,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_sync"]
    pub fn dma_iova_sync(
        dev: *mut device,
        state: *mut dma_iova_state,
        offset: usize,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_try_alloc"]
    pub fn dma_iova_try_alloc(
        dev: *mut device,
        state: *mut dma_iova_state,
        phys: phys_addr_t,
        size: usize,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_iova_unlink"]
    pub fn dma_iova_unlink(
        dev: *mut device,
        state: *mut dma_iova_state,
        offset: usize,
        size: usize,
        dir: dma_data_direction,
        attrs: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hmat_get_extended_linear_cache_size"]
    pub fn hmat_get_extended_linear_cache_size(
        backing_res: *mut resource,
        nid: crate::ctypes::c_int,
        size: *mut resource_size_t,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub _padding_after_affinity: [u8; 4usize],
    pub _bits_iommu_msi_iova: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub sysfs_attrs: *mut device_attribute,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub anon__pci: msi_desc__pci,
}
bits msi_desc
    iommu_msi_iova: u64_ as u64 = _bits_iommu_msi_iova 0 58
    iommu_msi_shift: u64_ as u64 = _bits_iommu_msi_iova 58 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct net_device__priv_flags__priv_flags {
    pub _bindgen_align: [u32; 0],
    pub _bits_priv_flags: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub _padding_after__bits_priv_flags: [u8; 3usize],
}
bits net_device__priv_flags__priv_flags
    priv_flags: crate::ctypes::c_ulong as u32 = _bits_priv_flags 0 32
    lltx: crate::ctypes::c_ulong as u32 = _bits_priv_flags 32 1
    netmem_tx: crate::ctypes::c_ulong as u32 = _bits_priv_flags 33 2

#[repr(C)]
#[derive(Copy, Clone)]
pub struct net_device__priv_flags__priv_flags_fast {
    pub _bindgen_align: [u32; 0],
    pub _bits_priv_flags: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub _padding_after__bits_priv_flags: [u8; 3usize],
}
bits net_device__priv_flags__priv_flags_fast
    priv_flags: crate::ctypes::c_ulong as u32 = _bits_priv_flags 0 32
    lltx: crate::ctypes::c_ulong as u32 = _bits_priv_flags 32 1
    netmem_tx: crate::ctypes::c_ulong as u32 = _bits_priv_flags 33 2

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_refcnt: __BindgenOpaqueArray<[u8; 60usize]>,
    pub __cacheline_group_begin__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub gso_skb: sk_buff_head,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub __cacheline_group_end__Qdisc_read_mostly: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_read_mostly: [u8; 28usize],
    pub __cacheline_group_begin__Qdisc_write: __IncompleteArrayField<__u8>,
    pub q: qdisc_skb_head,
    pub state: crate::ctypes::c_ulong,
    pub bstats: gnet_stats_basic_sync,
    pub running: bool_,
    pub qstats: gnet_stats_queue,
    pub to_free: *mut sk_buff,
    pub __cacheline_group_end__Qdisc_write: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__Qdisc_write: __BindgenOpaqueArray<
        [u8; 36usize],
    >,
    pub defer_count: atomic_long_t,
    pub defer_list: llist_head,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 44usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: __BindgenOpaqueArray<[u8; 39usize]>,
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: [u8; 28usize],
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
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
    pub dsa_ptr: *mut dsa_port,
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
    pub _padding_after_hwprov: __BindgenOpaqueArray<[u8; 52usize]>,
    pub priv_: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(64))]
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
    pub xfrm_backlog: sk_buff_head,
    pub xmit: netdev_xmit,
    pub _padding_after_xmit: [u8; 24usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub _padding_after_cpu: __BindgenOpaqueArray<[u8; 40usize]>,
    pub pad: [crate::ctypes::c_long; 3usize],
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub drop_counters: numa_drop_counters,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub _padding_after_defer_ipi_scheduled: [u8; 12usize],
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
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: [u8; 32usize],
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
#[repr(align(64))]
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
    pub _padding_after_udp_prod_queue: [u8; 4usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
    pub tunnel_list: hlist_node,
    pub drop_counters: numa_drop_counters,
}

#[repr(C)]
#[repr(align(8))]
pub struct neighbour {
    pub hash: hlist_node,
    pub dev_list: hlist_node,
    pub tbl: *mut neigh_table,
    pub parms: *mut neigh_parms,
    pub confirmed: crate::ctypes::c_ulong,
    pub updated: crate::ctypes::c_ulong,
    pub lock: rwlock_t,
    pub refcnt: refcount_t,
    pub arp_queue_len_bytes: crate::ctypes::c_uint,
    pub arp_queue: sk_buff_head,
    pub timer: timer_list,
    pub used: crate::ctypes::c_ulong,
    pub probes: atomic_t,
    pub nud_state: u8_,
    pub type_: u8_,
    pub dead: u8_,
    pub protocol: u8_,
    pub flags: u32_,
    pub ha_lock: seqlock_t,
    pub ha: [crate::ctypes::c_uchar; 32usize],
    pub hh: hh_cache,
    pub output: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut neighbour,
            arg2: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ops: *const neigh_ops,
    pub gc_list: list_head,
    pub managed_list: list_head,
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub primary_key: __IncompleteArrayField<u8_>,
}

#[repr(C)]
#[repr(align(8))]
pub struct udp_hslot {
    pub anon__head: udp_hslot__head,
    pub count: crate::ctypes::c_int,
    pub lock: spinlock_t,
}

#[repr(C)]
pub struct ethtool_rxfh_context {
    pub indir_size: u32_,
    pub key_size: u32_,
    pub indir_user_size: u32_,
    pub priv_size: u16_,
    pub hfunc: u8_,
    pub input_xfrm: u8_,
    pub _bits_indir_configured: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub key_off: u32_,
    pub data: __IncompleteArrayField<u8_>,
}
bits ethtool_rxfh_context
    indir_configured: u8_ as u8 = _bits_indir_configured 0 1
    key_configured: u8_ as u8 = _bits_indir_configured 1 1

#[repr(C)]
pub struct ip_tunnel_info {
    pub key: ip_tunnel_key,
    pub encap: ip_tunnel_encap,
    pub dst_cache: dst_cache,
    pub options_len: u8_,
    pub mode: u8_,
    pub _padding_after_mode: [u8; 6usize],
    pub options: __IncompleteArrayField<crate::ctypes::c_uchar>,
}

#[repr(C)]
pub struct netns_sysctl_ipv6 {
    pub hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub icmp_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub xfrm6_hdr: *mut ctl_table_header,
    pub flush_delay: crate::ctypes::c_int,
    pub ip6_rt_max_size: crate::ctypes::c_int,
    pub ip6_rt_gc_min_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_timeout: crate::ctypes::c_int,
    pub ip6_rt_gc_interval: crate::ctypes::c_int,
    pub ip6_rt_gc_elasticity: crate::ctypes::c_int,
    pub ip6_rt_mtu_expires: crate::ctypes::c_int,
    pub ip6_rt_min_advmss: crate::ctypes::c_int,
    pub multipath_hash_fields: u32_,
    pub multipath_hash_policy: u8_,
    pub __cacheline_group_begin__sysctl_ipv6_flowlabel: __IncompleteArrayField<__u8>,
    pub flowlabel_consistency: u8_,
    pub auto_flowlabels: u8_,
    pub flowlabel_state_ranges: u8_,
    pub __cacheline_group_end__sysctl_ipv6_flowlabel: __IncompleteArrayField<__u8>,
    pub icmpv6_echo_ignore_all: u8_,
    pub icmpv6_echo_ignore_multicast: u8_,
    pub icmpv6_echo_ignore_anycast: u8_,
    pub icmpv6_time: crate::ctypes::c_int,
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 8usize],
    pub icmpv6_ratemask_ptr: *mut crate::ctypes::c_ulong,
    pub anycast_src_echo_reply: u8_,
    pub bindv6only: u8_,
    pub ip_nonlocal_bind: u8_,
    pub fwmark_reflect: u8_,
    pub idgen_retries: crate::ctypes::c_int,
    pub idgen_delay: crate::ctypes::c_int,
    pub flowlabel_reflect: crate::ctypes::c_int,
    pub max_dst_opts_cnt: crate::ctypes::c_int,
    pub max_hbh_opts_cnt: crate::ctypes::c_int,
    pub max_dst_opts_len: crate::ctypes::c_int,
    pub max_hbh_opts_len: crate::ctypes::c_int,
    pub seg6_flowlabel: crate::ctypes::c_int,
    pub ioam6_id: u32_,
    pub ioam6_id_wide: u64_,
    pub skip_notify_on_dev_down: u8_,
    pub fib_notify_on_flag_change: u8_,
    pub icmpv6_error_anycast_as_unicast: u8_,
    pub icmpv6_errors_extension_mask: u8_,
}

#[repr(C)]
pub struct proto {
    pub close: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, timeout: crate::ctypes::c_long),
    >,
    pub pre_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr_unsized,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            uaddr: *mut sockaddr_unsized,
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
        ) -> crate::ctypes::c_int,
    >,
    pub splice_eof: ::core::option::Option<unsafe extern "C" fn(sock: *mut socket)>,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr_unsized,
            addr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub bind_add: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            addr: *mut sockaddr_unsized,
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
    pub psock_update_sk_prot: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            psock: *mut sk_psock,
            restore: bool_,
        ) -> crate::ctypes::c_int,
    >,
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
    pub freeptr_offset: crate::ctypes::c_uint,
    pub ipv6_pinfo_offset: crate::ctypes::c_uint,
    pub slab_flags: slab_flags_t,
    pub useroffset: crate::ctypes::c_uint,
    pub usersize: crate::ctypes::c_uint,
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
pub struct proto_ops {
    pub family: crate::ctypes::c_int,
    pub owner: *mut module,
    pub release: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            myaddr: *mut sockaddr_unsized,
            sockaddr_len: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            vaddr: *mut sockaddr_unsized,
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
    pub set_rcvbuf: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, val: crate::ctypes::c_int),
    >,
}

#[repr(C)]
pub struct tcp_request_sock {
    pub req: inet_request_sock,
    pub af_specific: *const tcp_request_sock_ops,
    pub snt_synack: u64_,
    pub tfo_listener: bool_,
    pub is_mptcp: bool_,
    pub req_usec_ts: bool_,
    pub drop_req: bool_,
    pub txhash: u32_,
    pub rcv_isn: u32_,
    pub snt_isn: u32_,
    pub ts_off: u32_,
    pub snt_tsval_first: u32_,
    pub snt_tsval_last: u32_,
    pub last_oow_ack_time: u32_,
    pub rcv_nxt: u32_,
    pub syn_tos: u8_,
    pub accecn_ok: bool_,
    pub _bits_syn_ect_snt: __BindgenBitfieldUnit<[u8; 2usize]>,
}
bits tcp_request_sock
    syn_ect_snt: u8_ as u8 = _bits_syn_ect_snt 0 2
    syn_ect_rcv: u8_ as u8 = _bits_syn_ect_snt 2 2
    accecn_fail_mode: u8_ as u8 = _bits_syn_ect_snt 4 4
    saw_accecn_opt: u8_ as u8 = _bits_syn_ect_snt 8 2

#[repr(C)]
pub struct tcp_request_sock_ops {
    pub mss_clamp: u16_,
    pub req_md5_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            addr_sk: *const sock,
        ) -> *mut tcp_md5sig_key,
    >,
    pub calc_md5_hash: ::core::option::Option<
        unsafe extern "C" fn(
            location: *mut crate::ctypes::c_char,
            md5: *const tcp_md5sig_key,
            sk: *const sock,
            skb: *const sk_buff,
        ),
    >,
    pub cookie_init_seq: ::core::option::Option<
        unsafe extern "C" fn(skb: *const sk_buff, mss: *mut __u16) -> __u32,
    >,
    pub route_req: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
            req: *mut request_sock,
            tw_isn: u32_,
        ) -> *mut dst_entry,
    >,
    pub init_seq_and_ts_off: ::core::option::Option<
        unsafe extern "C" fn(net: *const net, skb: *const sk_buff) -> tcp_seq_and_ts_off,
    >,
    pub send_synack: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            dst: *mut dst_entry,
            fl: *mut flowi,
            req: *mut request_sock,
            foc: *mut tcp_fastopen_cookie,
            synack_type: tcp_synack_type,
            syn_skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct tcp_sock_af_ops {
    pub md5_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            addr_sk: *const sock,
        ) -> *mut tcp_md5sig_key,
    >,
    pub calc_md5_hash: ::core::option::Option<
        unsafe extern "C" fn(
            location: *mut crate::ctypes::c_char,
            md5: *const tcp_md5sig_key,
            sk: *const sock,
            skb: *const sk_buff,
        ),
    >,
    pub md5_parse: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            optname: crate::ctypes::c_int,
            optval: sockptr_t,
            optlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct udp_hslot_main {
    pub hslot: udp_hslot,
    pub hash4_cnt: u32_,
}

pub const PTP_SYS_OFFSET_EXTENDED_CYCLES: u32 = 3300932886;

pub const PTP_SYS_OFFSET_PRECISE_CYCLES: u32 = 3225435413;

pub const SK_RMEM_DEFAULT: u32 = 180224;

pub const SK_WMEM_DEFAULT: u32 = 180224;

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_ao_transmit_skb"]
    pub fn tcp_ao_transmit_skb(
        sk: *mut sock,
        skb: *mut sk_buff,
        key: *mut tcp_ao_key,
        th: *mut tcphdr,
        hash_location: *mut __u8,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_arena_alloc_pages_non_sleepable"]
    pub fn bpf_arena_alloc_pages_non_sleepable(
        p__map: *mut crate::ctypes::c_void,
        addr__ign: *mut crate::ctypes::c_void,
        page_cnt: u32_,
        node_id: crate::ctypes::c_int,
        flags: u64_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_arena_alloc_pages_sleepable"]
    pub fn bpf_arena_alloc_pages_sleepable(
        p__map: *mut crate::ctypes::c_void,
        addr__ign: *mut crate::ctypes::c_void,
        page_cnt: u32_,
        node_id: crate::ctypes::c_int,
        flags: u64_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_arena_free_pages_non_sleepable"]
    pub fn bpf_arena_free_pages_non_sleepable(
        p__map: *mut crate::ctypes::c_void,
        ptr__ign: *mut crate::ctypes::c_void,
        page_cnt: u32_,
    );
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_pending_update: [u8; 12usize],
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub num_exprs: u8_,
    pub exprs: [*mut nft_expr; 2usize],
    pub catchall_list: list_head,
    pub _padding_after_catchall_list: [u8; 4usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

#[repr(C)]
pub struct scsi_host_template {
    pub cmd_size: crate::ctypes::c_uint,
    pub queuecommand: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut scsi_cmnd,
        ) -> scsi_qc_status,
    >,
    pub queue_reserved_command: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut scsi_cmnd,
        ) -> scsi_qc_status,
    >,
    pub commit_rqs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut Scsi_Host, arg2: u16_),
    >,
    pub module: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub info: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut Scsi_Host) -> *const crate::ctypes::c_char,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut scsi_device,
            cmd: crate::ctypes::c_uint,
            arg: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub init_cmd_priv: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            cmd: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_cmd_priv: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            cmd: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
    >,
    pub eh_abort_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_device_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_target_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_bus_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub eh_host_reset_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> crate::ctypes::c_int,
    >,
    pub sdev_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device) -> crate::ctypes::c_int,
    >,
    pub sdev_configure: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            lim: *mut queue_limits,
        ) -> crate::ctypes::c_int,
    >,
    pub sdev_destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device),
    >,
    pub target_alloc: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_target) -> crate::ctypes::c_int,
    >,
    pub target_destroy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_target),
    >,
    pub scan_finished: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub scan_start: ::core::option::Option<unsafe extern "C" fn(arg1: *mut Scsi_Host)>,
    pub change_queue_depth: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub map_queues: ::core::option::Option<unsafe extern "C" fn(shost: *mut Scsi_Host)>,
    pub mq_poll: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            queue_num: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub dma_need_drain: ::core::option::Option<
        unsafe extern "C" fn(rq: *mut request) -> bool_,
    >,
    pub bios_param: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            arg2: *mut gendisk,
            arg3: sector_t,
            arg4: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub unlock_native_capacity: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device),
    >,
    pub show_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut Scsi_Host,
        ) -> crate::ctypes::c_int,
    >,
    pub write_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub eh_timed_out: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_cmnd) -> scsi_timeout_action,
    >,
    pub eh_should_retry_cmd: ::core::option::Option<
        unsafe extern "C" fn(scmd: *mut scsi_cmnd) -> bool_,
    >,
    pub host_reset: ::core::option::Option<
        unsafe extern "C" fn(
            shost: *mut Scsi_Host,
            reset_type: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub proc_name: *const crate::ctypes::c_char,
    pub can_queue: crate::ctypes::c_int,
    pub nr_reserved_cmds: crate::ctypes::c_int,
    pub this_id: crate::ctypes::c_int,
    pub sg_tablesize: crate::ctypes::c_ushort,
    pub sg_prot_tablesize: crate::ctypes::c_ushort,
    pub max_sectors: crate::ctypes::c_uint,
    pub max_segment_size: crate::ctypes::c_uint,
    pub dma_alignment: crate::ctypes::c_uint,
    pub dma_boundary: crate::ctypes::c_ulong,
    pub virt_boundary_mask: crate::ctypes::c_ulong,
    pub cmd_per_lun: crate::ctypes::c_short,
    pub _bits_tag_alloc_policy_rr: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub max_host_blocked: crate::ctypes::c_uint,
    pub shost_groups: *mut *const attribute_group,
    pub sdev_groups: *mut *const attribute_group,
    pub vendor_id: u64_,
}
bits scsi_host_template
    tag_alloc_policy_rr: bool_ as u8 = _bits_tag_alloc_policy_rr 0 1
    track_queue_depth: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 1 1
    supported_mode: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 2 2
    emulated: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 4 1
    skip_settle_delay: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 5 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 6 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 7 1
    queuecommand_may_block: crate::ctypes::c_uint as u32 = _bits_tag_alloc_policy_rr 8 1

pub const BLKCRYPTOGENERATEKEY: u32 = 3224375946;

pub const BLKCRYPTOIMPORTKEY: u32 = 3225424521;

pub const BLKCRYPTOPREPAREKEY: u32 = 3225424523;

pub const IOC_PR_READ_KEYS: u32 = 3222302926;

pub const IOC_PR_READ_RESERVATION: u32 = 2148561103;

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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 56usize]>,
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
    pub resource: [resource; 11usize],
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

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_ats_required"]
    pub fn pci_ats_required(dev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_hp_ignore_link_change"]
    pub fn pci_hp_ignore_link_change(pdev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_hp_unignore_link_change"]
    pub fn pci_hp_unignore_link_change(pdev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_resource_size"]
    pub fn pci_iov_resource_size(
        dev: *const pci_dev,
        resno: crate::ctypes::c_int,
    ) -> resource_size_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_vf_bar_get_sizes"]
    pub fn pci_iov_vf_bar_get_sizes(
        dev: *mut pci_dev,
        resno: crate::ctypes::c_int,
        num_vfs: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iov_vf_bar_set_size"]
    pub fn pci_iov_vf_bar_set_size(
        dev: *mut pci_dev,
        resno: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(8))]
pub struct usb_hcd {
    pub self_: usb_bus,
    pub kref: kref,
    pub product_desc: *const crate::ctypes::c_char,
    pub speed: crate::ctypes::c_int,
    pub irq_descr: [crate::ctypes::c_char; 24usize],
    pub rh_timer: timer_list,
    pub status_urb: *mut urb,
    pub wakeup_work: work_struct,
    pub died_work: work_struct,
    pub driver: *const hc_driver,
    pub usb_phy: *mut usb_phy,
    pub phy_roothub: *mut usb_phy_roothub,
    pub flags: crate::ctypes::c_ulong,
    pub dev_policy: usb_dev_authorize_policy,
    pub _bits_rh_registered: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub irq: crate::ctypes::c_uint,
    pub regs: *mut crate::ctypes::c_void,
    pub rsrc_start: resource_size_t,
    pub rsrc_len: resource_size_t,
    pub power_budget: crate::ctypes::c_uint,
    pub high_prio_bh: giveback_urb_bh,
    pub low_prio_bh: giveback_urb_bh,
    pub address0_mutex: *mut mutex,
    pub bandwidth_mutex: *mut mutex,
    pub shared_hcd: *mut usb_hcd,
    pub primary_hcd: *mut usb_hcd,
    pub pool: [*mut dma_pool; 4usize],
    pub state: crate::ctypes::c_int,
    pub localmem_pool: *mut gen_pool,
    pub _padding_after_localmem_pool: [u8; 4usize],
    pub hcd_priv: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits usb_hcd
    rh_registered: crate::ctypes::c_uint as u32 = _bits_rh_registered 0 1
    rh_pollable: crate::ctypes::c_uint as u32 = _bits_rh_registered 1 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 2 1
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 3 1
    skip_phy_initialization: crate::ctypes::c_uint as u32 = _bits_rh_registered 4 1
    uses_new_polling: crate::ctypes::c_uint as u32 = _bits_rh_registered 5 1
    has_tt: crate::ctypes::c_uint as u32 = _bits_rh_registered 6 1
    amd_resume_bug: crate::ctypes::c_uint as u32 = _bits_rh_registered 7 1
    can_do_streams: crate::ctypes::c_uint as u32 = _bits_rh_registered 8 1
    tpl_support: crate::ctypes::c_uint as u32 = _bits_rh_registered 9 1
    cant_recv_wakeups: crate::ctypes::c_uint as u32 = _bits_rh_registered 10 1

#[repr(C)]
pub struct usb_device {
    pub devnum: crate::ctypes::c_int,
    pub devpath: [crate::ctypes::c_char; 16usize],
    pub route: u32_,
    pub state: usb_device_state,
    pub speed: usb_device_speed,
    pub rx_lanes: crate::ctypes::c_uint,
    pub tx_lanes: crate::ctypes::c_uint,
    pub ssp_rate: usb_ssp_rate,
    pub tt: *mut usb_tt,
    pub ttport: crate::ctypes::c_int,
    pub toggle: [crate::ctypes::c_uint; 2usize],
    pub parent: *mut usb_device,
    pub bus: *mut usb_bus,
    pub ep0: usb_host_endpoint,
    pub dev: device,
    pub descriptor: usb_device_descriptor,
    pub bos: *mut usb_host_bos,
    pub config: *mut usb_host_config,
    pub actconfig: *mut usb_host_config,
    pub ep_in: [*mut usb_host_endpoint; 16usize],
    pub ep_out: [*mut usb_host_endpoint; 16usize],
    pub rawdescriptors: *mut *mut crate::ctypes::c_char,
    pub bus_mA: crate::ctypes::c_ushort,
    pub portnum: u8_,
    pub level: u8_,
    pub devaddr: u8_,
    pub _bits_can_submit: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub string_langid: crate::ctypes::c_int,
    pub product: *mut crate::ctypes::c_char,
    pub manufacturer: *mut crate::ctypes::c_char,
    pub serial: *mut crate::ctypes::c_char,
    pub filelist: list_head,
    pub maxchild: crate::ctypes::c_int,
    pub quirks: u32_,
    pub urbnum: atomic_t,
    pub active_duration: crate::ctypes::c_ulong,
    pub connect_time: crate::ctypes::c_ulong,
    pub _bits_do_remote_wakeup: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub offload_usage: crate::ctypes::c_int,
    pub offload_lock: spinlock_t,
    pub tunnel_mode: usb_link_tunnel_mode,
    pub usb4_link: *mut device_link,
    pub slot_id: crate::ctypes::c_int,
    pub l1_params: usb2_lpm_parameters,
    pub u1_params: usb3_lpm_parameters,
    pub u2_params: usb3_lpm_parameters,
    pub lpm_disable_count: crate::ctypes::c_uint,
    pub hub_delay: u16_,
    pub _bits_use_generic_driver: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_use_generic_driver: u8,
}
bits usb_device
    can_submit: crate::ctypes::c_uint as u32 = _bits_can_submit 0 1
    persist_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 1 1
    reset_in_progress: crate::ctypes::c_uint as u32 = _bits_can_submit 2 1
    have_langid: crate::ctypes::c_uint as u32 = _bits_can_submit 3 1
    authorized: crate::ctypes::c_uint as u32 = _bits_can_submit 4 1
    authenticated: crate::ctypes::c_uint as u32 = _bits_can_submit 5 1
    lpm_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 6 1
    lpm_devinit_allow: crate::ctypes::c_uint as u32 = _bits_can_submit 7 1
    usb2_hw_lpm_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 8 1
    usb2_hw_lpm_besl_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 9 1
    usb2_hw_lpm_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 10 1
    usb2_hw_lpm_allowed: crate::ctypes::c_uint as u32 = _bits_can_submit 11 1
    usb3_lpm_u1_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 12 1
    usb3_lpm_u2_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 13 1
    do_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 0 1
    reset_resume: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 1 1
    port_is_suspended: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 2 1
    offload_pm_locked: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 3 1
    use_generic_driver: crate::ctypes::c_uint as u32 = _bits_use_generic_driver 0 1

#[repr(C)]
pub struct usb_function {
    pub name: *const crate::ctypes::c_char,
    pub strings: *mut *mut usb_gadget_strings,
    pub fs_descriptors: *mut *mut usb_descriptor_header,
    pub hs_descriptors: *mut *mut usb_descriptor_header,
    pub ss_descriptors: *mut *mut usb_descriptor_header,
    pub ssp_descriptors: *mut *mut usb_descriptor_header,
    pub config: *mut usb_configuration,
    pub os_desc_table: *mut usb_os_desc_table,
    pub os_desc_n: crate::ctypes::c_uint,
    pub bind: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_configuration,
            arg2: *mut usb_function,
        ) -> crate::ctypes::c_int,
    >,
    pub unbind: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_configuration, arg2: *mut usb_function),
    >,
    pub free_func: ::core::option::Option<unsafe extern "C" fn(f: *mut usb_function)>,
    pub mod_: *mut module,
    pub set_alt: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            interface: crate::ctypes::c_uint,
            alt: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get_alt: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            interface: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub disable: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            arg2: *const usb_ctrlrequest,
        ) -> crate::ctypes::c_int,
    >,
    pub req_match: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            arg2: *const usb_ctrlrequest,
            config0: bool_,
        ) -> bool_,
    >,
    pub suspend: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub resume: ::core::option::Option<unsafe extern "C" fn(arg1: *mut usb_function)>,
    pub get_status: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut usb_function) -> crate::ctypes::c_int,
    >,
    pub func_suspend: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut usb_function,
            suspend_opt: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub func_suspended: bool_,
    pub func_wakeup_armed: bool_,
    pub list: list_head,
    pub endpoints: [crate::ctypes::c_ulong; 1usize],
    pub fi: *mut usb_function_instance,
    pub _bits_bind_deactivated: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_bind_deactivated: [u8; 3usize],
}
bits usb_function
    bind_deactivated: crate::ctypes::c_uint as u32 = _bits_bind_deactivated 0 1

#[repr(C)]
pub struct ff_device {
    pub upload: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect: *mut ff_effect,
            old: *mut ff_effect,
        ) -> crate::ctypes::c_int,
    >,
    pub erase: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect_id: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub playback: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut input_dev,
            effect_id: crate::ctypes::c_int,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_gain: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut input_dev, gain: u16_),
    >,
    pub set_autocenter: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut input_dev, magnitude: u16_),
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut ff_device)>,
    pub stop: ::core::option::Option<unsafe extern "C" fn(arg1: *mut ff_device)>,
    pub private: *mut crate::ctypes::c_void,
    pub ffbit: [crate::ctypes::c_ulong; 4usize],
    pub mutex: mutex,
    pub max_effects: crate::ctypes::c_int,
    pub effects: *mut ff_effect,
    pub effect_owners: __IncompleteArrayField<*mut file>,
}

#[repr(C)]
pub struct hid_device {
    pub dev_rdesc: *const __u8,
    pub bpf_rdesc: *const __u8,
    pub rdesc: *const __u8,
    pub dev_rsize: crate::ctypes::c_uint,
    pub bpf_rsize: crate::ctypes::c_uint,
    pub rsize: crate::ctypes::c_uint,
    pub collection_size: crate::ctypes::c_uint,
    pub collection: *mut hid_collection,
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
    pub batteries: list_head,
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
    pub firmware_version: u64_,
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
pub struct iio_chan_spec {
    pub type_: iio_chan_type,
    pub channel: crate::ctypes::c_int,
    pub channel2: crate::ctypes::c_int,
    pub address: crate::ctypes::c_ulong,
    pub scan_index: crate::ctypes::c_int,
    pub anon__scan_type: iio_chan_spec__scan_type,
    pub info_mask_separate: crate::ctypes::c_ulong,
    pub info_mask_separate_available: crate::ctypes::c_ulong,
    pub info_mask_shared_by_type: crate::ctypes::c_ulong,
    pub info_mask_shared_by_type_available: crate::ctypes::c_ulong,
    pub info_mask_shared_by_dir: crate::ctypes::c_ulong,
    pub info_mask_shared_by_dir_available: crate::ctypes::c_ulong,
    pub info_mask_shared_by_all: crate::ctypes::c_ulong,
    pub info_mask_shared_by_all_available: crate::ctypes::c_ulong,
    pub event_spec: *const iio_event_spec,
    pub num_event_specs: crate::ctypes::c_uint,
    pub ext_info: *const iio_chan_spec_ext_info,
    pub extend_name: *const crate::ctypes::c_char,
    pub datasheet_name: *const crate::ctypes::c_char,
    pub _bits_modified: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_modified: [u8; 3usize],
}
bits iio_chan_spec
    modified: crate::ctypes::c_uint as u32 = _bits_modified 0 1
    indexed: crate::ctypes::c_uint as u32 = _bits_modified 1 1
    output: crate::ctypes::c_uint as u32 = _bits_modified 2 1
    differential: crate::ctypes::c_uint as u32 = _bits_modified 3 1
    has_ext_scan_type: crate::ctypes::c_uint as u32 = _bits_modified 4 1

pub const IIO_DMA_MINALIGN: u32 = 64;

unsafe extern "C" {
    #[link_name = "kmod_shim_iio_get_acpi_device_name_and_data"]
    pub fn iio_get_acpi_device_name_and_data(
        dev: *mut device,
        data: *mut *const crate::ctypes::c_void,
    ) -> *const crate::ctypes::c_char;
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct crypto_alg {
    pub cra_list: list_head,
    pub cra_users: list_head,
    pub cra_flags: u32_,
    pub cra_blocksize: crate::ctypes::c_uint,
    pub cra_ctxsize: crate::ctypes::c_uint,
    pub cra_alignmask: crate::ctypes::c_uint,
    pub cra_reqsize: crate::ctypes::c_uint,
    pub cra_priority: crate::ctypes::c_int,
    pub cra_refcnt: refcount_t,
    pub cra_name: [crate::ctypes::c_char; 128usize],
    pub cra_driver_name: [crate::ctypes::c_char; 128usize],
    pub cra_type: *const crypto_type,
    pub cra_u: crypto_alg__cra_u,
    pub cra_init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_tfm) -> crate::ctypes::c_int,
    >,
    pub cra_exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub cra_destroy: ::core::option::Option<unsafe extern "C" fn(alg: *mut crypto_alg)>,
    pub cra_module: *mut module,
}

#[repr(C)]
#[repr(align(64))]
pub struct acomp_req {
    pub base: crypto_async_request,
    pub anon__src: acomp_req__src,
    pub anon__dst: acomp_req__dst,
    pub slen: crate::ctypes::c_uint,
    pub dlen: crate::ctypes::c_uint,
    pub chain: acomp_req_chain,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub export_core: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import_core: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_ahash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_ahash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_ahash)>,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_request {
    pub base: crypto_async_request,
    pub nbytes: crate::ctypes::c_uint,
    pub anon__src: ahash_request__src,
    pub result: *mut u8_,
    pub sg_head: [scatterlist; 2usize],
    pub saved_complete: crypto_completion_t,
    pub saved_data: *mut crate::ctypes::c_void,
    pub _padding_after_saved_data: [u8; 16usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_alg {
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub set_pub_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub set_priv_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_akcipher)>,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_acomp {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_instance {
    pub alg: crypto_alg,
    pub tmpl: *mut crypto_template,
    pub anon__list: crypto_instance__list,
    pub _padding_after_anon__list: __BindgenOpaqueArray<[u8; 52usize]>,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_shash {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_sync_aead {
    pub base: crypto_aead,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_tfm {
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub fb: *mut crypto_tfm,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub _padding_after___crt_alg: __BindgenOpaqueArray<[u8; 44usize]>,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(64))]
pub struct shash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(desc: *mut shash_desc) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub export_core: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import_core: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_shash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_shash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_shash)>,
    pub descsize: crate::ctypes::c_uint,
    pub anon__digestsize: shash_alg__digestsize,
}

#[repr(C)]
pub struct polyval_key {
    pub h: polyval_elem,
}

pub const HASH_MAX_DESCSIZE: u32 = 369;

pub const MAX_SYNC_HASH_REQSIZE: u32 = 497;

pub const SHA1_STATE_SIZE: u32 = 32;

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct perf_mem_data_src__mem_op {
    pub _bits_mem_op: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_mem_data_src__mem_op
    mem_op: __u64 as u64 = _bits_mem_op 0 5
    mem_lvl: __u64 as u64 = _bits_mem_op 5 14
    mem_snoop: __u64 as u64 = _bits_mem_op 19 5
    mem_lock: __u64 as u64 = _bits_mem_op 24 2
    mem_dtlb: __u64 as u64 = _bits_mem_op 26 7
    mem_lvl_num: __u64 as u64 = _bits_mem_op 33 4
    mem_remote: __u64 as u64 = _bits_mem_op 37 1
    mem_snoopx: __u64 as u64 = _bits_mem_op 38 2
    mem_blk: __u64 as u64 = _bits_mem_op 40 3
    mem_hops: __u64 as u64 = _bits_mem_op 43 3
    mem_region: __u64 as u64 = _bits_mem_op 46 5
    mem_rsvd: __u64 as u64 = _bits_mem_op 51 13

#[repr(C)]
pub struct trace_seq {
    pub seq: seq_buf,
    pub readpos: usize,
    pub full: crate::ctypes::c_int,
    pub buffer: [crate::ctypes::c_char; 8172usize],
}

#[repr(C)]
pub struct tracepoint_ext {
    pub regfunc: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub unregfunc: ::core::option::Option<unsafe extern "C" fn()>,
    pub _bits_faultable: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_faultable: [u8; 3usize],
}
bits tracepoint_ext
    faultable: crate::ctypes::c_uint as u32 = _bits_faultable 0 1

pub const BUF_PAGE_HDR_SIZE: u32 = 12;

pub const MAX_FPROBE_DATA_SIZE: crate::ctypes::c_ulong = 60;

pub const RB_EVNT_HDR_SIZE: u32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_fprobe_count_ips_from_filter"]
    pub fn fprobe_count_ips_from_filter(
        filter: *const crate::ctypes::c_char,
        notfilter: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_hash_count"]
    pub fn ftrace_hash_count(hash: *mut ftrace_hash) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_fprobe_async"]
    pub fn unregister_fprobe_async(fp: *mut fprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_ftrace_direct_add"]
    pub fn update_ftrace_direct_add(
        ops: *mut ftrace_ops,
        hash: *mut ftrace_hash,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_ftrace_direct_del"]
    pub fn update_ftrace_direct_del(
        ops: *mut ftrace_ops,
        hash: *mut ftrace_hash,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_ftrace_direct_mod"]
    pub fn update_ftrace_direct_mod(
        ops: *mut ftrace_ops,
        hash: *mut ftrace_hash,
        do_direct_lock: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn trace_print_flags_seq_u64(
        p: *mut trace_seq,
        delim: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_ulonglong,
        flag_array: *const trace_print_flags_u64,
        flag_array_size: usize,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn trace_print_symbols_seq_u64(
        p: *mut trace_seq,
        val: crate::ctypes::c_ulonglong,
        symbol_array: *const trace_print_flags_u64,
        symbol_array_size: usize,
    ) -> *const crate::ctypes::c_char;
}
