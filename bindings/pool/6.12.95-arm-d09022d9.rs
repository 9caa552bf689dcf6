// What 6.12.95-arm-d09022d9 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const RESOURCE_SIZE_MAX: u32 = 4294967295;

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_pages_mpol_noprof"]
    pub fn alloc_pages_mpol_noprof(
        gfp: gfp_t,
        order: crate::ctypes::c_uint,
        mpol: *mut mempolicy,
        ilx: crate::ctypes::c_ulong,
        nid: crate::ctypes::c_int,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_pages_noprof"]
    pub fn alloc_pages_noprof(
        gfp_mask: gfp_t,
        order: crate::ctypes::c_uint,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_alloc_mpol_noprof"]
    pub fn folio_alloc_mpol_noprof(
        gfp: gfp_t,
        order: crate::ctypes::c_uint,
        mpol: *mut mempolicy,
        ilx: crate::ctypes::c_ulong,
        nid: crate::ctypes::c_int,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_alloc_noprof"]
    pub fn folio_alloc_noprof(gfp: gfp_t, order: crate::ctypes::c_uint) -> *mut folio;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub preempt_count: crate::ctypes::c_int,
    pub cpu: __u32,
    pub cpu_domain: __u32,
    pub cpu_context: cpu_context_save,
    pub abi_syscall: __u32,
    pub tp_value: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_tp_value: [u8; 4usize],
    pub fpstate: fp_state,
    pub vfpstate: vfp_state,
    pub thumbee_state: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union fp_state {
    pub hard: fp_hard_struct,
    pub soft: fp_soft_struct,
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
    pub i_size_seqcount: seqcount_t,
    pub i_state: u32_,
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
    pub i_devices: list_head,
    pub anon__i_pipe: inode__i_pipe,
    pub i_fsnotify_mask: __u32,
    pub i_fsnotify_marks: *mut fsnotify_mark_connector,
    pub i_crypt_info: *mut fscrypt_inode_info,
    pub i_verity_info: *mut fsverity_info,
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
    pub sk_stamp_seq: seqlock_t,
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

#[repr(C)]
pub struct srcu_usage {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 2usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
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
    pub srcu_ssp: *mut srcu_struct,
}

#[repr(C)]
#[repr(align(64))]
pub struct srcu_data {
    pub srcu_lock_count: [atomic_long_t; 2usize],
    pub srcu_unlock_count: [atomic_long_t; 2usize],
    pub srcu_nmi_safety: crate::ctypes::c_int,
    pub _padding_after_srcu_nmi_safety: __BindgenOpaqueArray<[u8; 44usize]>,
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
#[repr(align(8))]
pub struct codetag {
    pub flags: crate::ctypes::c_uint,
    pub lineno: crate::ctypes::c_uint,
    pub modname: *const crate::ctypes::c_char,
    pub function: *const crate::ctypes::c_char,
    pub filename: *const crate::ctypes::c_char,
}

#[repr(C)]
pub struct iwmmxt_struct {
    pub save: [crate::ctypes::c_uint; 38usize],
}

#[repr(C)]
pub struct undef_hook {
    pub node: list_head,
    pub instr_mask: u32_,
    pub instr_val: u32_,
    pub cpsr_mask: u32_,
    pub cpsr_val: u32_,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(
            regs: *mut pt_regs,
            instr: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
}

pub const ARM_ENTRY_CFI_BREAKPOINT: i32 = 3;

pub const FDT_FIXED_SIZE: crate::ctypes::c_ulong = 2097152;

pub const FP_SIZE: u32 = 35;

pub const L_PTE_SWP_EXCLUSIVE: u32 = 128;

pub const MODULES_END: crate::ctypes::c_ulong = 3219128320;

pub const NR_PAGEFLAGS: i32 = 20;

pub const SRCU_GP_SEQ_INITIAL_VAL: crate::ctypes::c_ulong = 4294966896;

pub const SRCU_GP_SEQ_INITIAL_VAL_WITH_STATE: crate::ctypes::c_ulong = 4294966895;

pub const large_cpumask_bits: u32 = 8;

pub const small_cpumask_bits: u32 = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xchg"]
    pub fn __arch_xchg(
        x: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___in_irqentry_text"]
    pub fn __in_irqentry_text(ptr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_offline_node_data"]
    pub fn alloc_offline_node_data(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_get_ttbcr"]
    pub fn cpu_get_ttbcr() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_set_ttbcr"]
    pub fn cpu_set_ttbcr(ttbcr: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_node_set_perf_attrs"]
    pub fn node_set_perf_attrs(
        nid: crate::ctypes::c_uint,
        coord: *mut access_coordinate,
        access: access_coordinate_class,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_nearest_node"]
    pub fn numa_nearest_node(
        node: crate::ctypes::c_int,
        state: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_iwmmxt_undef_handler"]
    pub fn register_iwmmxt_undef_handler();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_pfn"]
    pub fn virt_to_pfn(p: *const crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __aeabi_unwind_cpp_pr0();
}

unsafe extern "C" {
    pub fn __aeabi_unwind_cpp_pr1();
}

unsafe extern "C" {
    pub fn __aeabi_unwind_cpp_pr2();
}

unsafe extern "C" {
    pub fn __div0();
}

unsafe extern "C" {
    pub fn __srcu_read_lock_nmisafe(ssp: *mut srcu_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __srcu_read_unlock_nmisafe(ssp: *mut srcu_struct, idx: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arm_syscall(
        no: crate::ctypes::c_int,
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bad_mode(regs: *mut pt_regs, reason: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn baddataabort(
        code: crate::ctypes::c_int,
        instr: crate::ctypes::c_ulong,
        regs: *mut pt_regs,
    );
}

unsafe extern "C" {
    pub fn cmpxchg_emu_u8(p: *mut u8_, old: usize, new: usize) -> usize;
}

unsafe extern "C" {
    pub fn do_rseq_syscall(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn do_undefinstr(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn do_work_pending(
        regs: *mut pt_regs,
        thread_flags: crate::ctypes::c_uint,
        syscall: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dump_backtrace_entry(
        where_: crate::ctypes::c_ulong,
        from: crate::ctypes::c_ulong,
        frame: crate::ctypes::c_ulong,
        loglvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn dump_backtrace_stm(
        stack: *mut u32_,
        instruction: u32_,
        loglvl: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn early_trap_init(arg1: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn handle_bad_stack(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn handle_fiq_as_nmi(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn in_module_plt(loc: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn iwmmxt_undef_handler(arg1: *mut pt_regs, arg2: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptrace_break(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn raw_cmpxchg128_acquire_not_implemented();
}

unsafe extern "C" {
    pub fn raw_cmpxchg128_not_implemented();
}

unsafe extern "C" {
    pub fn raw_cmpxchg128_relaxed_not_implemented();
}

unsafe extern "C" {
    pub fn raw_cmpxchg128_release_not_implemented();
}

unsafe extern "C" {
    pub fn register_undef_hook(hook: *mut undef_hook);
}

unsafe extern "C" {
    pub fn unregister_undef_hook(hook: *mut undef_hook);
}

unsafe extern "C" {
    pub static mut vectors_page: *mut crate::ctypes::c_void;
}

pub const IOCTL_MEI_CONNECT_CLIENT: u32 = 3222292481;

pub const IOCTL_MEI_CONNECT_CLIENT_VTAG: u32 = 3222554628;

pub const IOCTL_MEI_NOTIFY_GET: u32 = 2147764227;

pub const IOCTL_MEI_NOTIFY_SET: u32 = 1074022402;

pub const WORK_CPU_UNBOUND: wq_misc_consts = 8;

pub const WORK_OFFQ_LEFT: work_bits = 11;

pub const WORK_OFFQ_POOL_BITS: work_bits = 11;

pub const WORK_OFFQ_POOL_NONE: crate::ctypes::c_ulong = 2047;

pub const WORK_STRUCT_NO_POOL: crate::ctypes::c_ulong = 4292870144;

pub const WORK_STRUCT_PWQ_MASK: crate::ctypes::c_ulong = 4294967040;

unsafe extern "C" {
    pub fn workqueue_unbound_exclude_cpumask(
        cpumask: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

pub const COW_KSM: vm_event_item = 77;

pub const KSM_SWPIN_COPY: vm_event_item = 76;

pub const PAGE_EXT_IDLE: page_ext_flags = 3;

pub const PAGE_EXT_YOUNG: page_ext_flags = 2;

pub const PGSCAN_DIRECT: vm_event_item = 29;

pub const PGSCAN_KHUGEPAGED: vm_event_item = 30;

pub const PGSCAN_KSWAPD: vm_event_item = 28;

pub const PGSTEAL_KHUGEPAGED: vm_event_item = 27;

pub const SWPIN_ZERO: vm_event_item = 74;

pub const SWPOUT_ZERO: vm_event_item = 75;

pub const ZSWPIN: vm_event_item = 78;

pub const ZSWPOUT: vm_event_item = 79;

pub const ZSWPWB: vm_event_item = 80;

unsafe extern "C" {
    #[link_name = "kmod_shim_secretmem_active"]
    pub fn secretmem_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_secretmem"]
    pub fn vma_is_secretmem(vma: *mut vm_area_struct) -> bool_;
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
    pub subsys: [*mut cgroup_subsys_state; 13usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 13usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 13usize],
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
#[repr(align(64))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 60usize],
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 48usize]>,
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

#[repr(C)]
pub struct cpuinfo_arm {
    pub cpuid: u32_,
    pub loops_per_jiffy: crate::ctypes::c_uint,
}

pub const CT_NESTING_IRQ_NONIDLE: crate::ctypes::c_long = 1073741824;

pub const __NR_syscalls: i32 = 464;

unsafe extern "C" {
    #[link_name = "kmod_shim_reserve_crashkernel_generic"]
    pub fn reserve_crashkernel_generic(
        cmdline: *mut crate::ctypes::c_char,
        crash_size: crate::ctypes::c_ulonglong,
        crash_base: crate::ctypes::c_ulonglong,
        crash_low_size: crate::ctypes::c_ulonglong,
        high: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vivt_flush_cache_pages"]
    pub fn vivt_flush_cache_pages(
        vma: *mut vm_area_struct,
        user_addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn __nr_free_highpages() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __totalhigh_pages() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn flush_cache_pages(
        vma: *mut vm_area_struct,
        user_addr: crate::ctypes::c_ulong,
        pfn: crate::ctypes::c_ulong,
        nr: crate::ctypes::c_uint,
    );
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_1___flags_1 {
    pub _flags_1: crate::ctypes::c_ulong,
    pub _head_1: crate::ctypes::c_ulong,
    pub _large_mapcount: atomic_t,
    pub _entire_mapcount: atomic_t,
    pub _nr_pages_mapped: atomic_t,
    pub _pincount: atomic_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon__page_type: page__page_type,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 46usize],
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
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub high_min: crate::ctypes::c_int,
    pub high_max: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub flags: u8_,
    pub alloc_factor: u8_,
    pub free_count: crate::ctypes::c_short,
    pub lists: [list_head; 12usize],
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
    pub kswapd_failures: crate::ctypes::c_int,
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
    pub vm_stat: [atomic_long_t; 45usize],
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
#[repr(align(8))]
pub struct slabobj_ext {
    pub objcg: *mut obj_cgroup,
}

#[repr(C)]
pub struct folio {
    pub anon__flags: folio__flags,
    pub anon___flags_1: folio___flags_1,
    pub anon___flags_2: folio___flags_2,
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
    pub nr_pages: [[[crate::ctypes::c_int; 4usize]; 2usize]; 4usize],
    pub mm_stats: [crate::ctypes::c_int; 4usize],
    pub batched: crate::ctypes::c_int,
    pub can_swap: bool_,
    pub force_scan: bool_,
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
    pub lrugen: lru_gen_folio,
    pub pgdat: *mut pglist_data,
    pub zswap_lruvec_state: zswap_lruvec_state,
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
}

#[repr(C)]
pub struct shrinker_info_unit {
    pub nr_deferred: [atomic_long_t; 32usize],
    pub map: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub detached: bool_,
    pub vm_lock_seq: crate::ctypes::c_uint,
    pub vm_lock: *mut vma_lock,
    pub shared: vm_area_struct__shared,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub swap_readahead_info: atomic_long_t,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct vm_operations_struct {
    pub open: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub close: ::core::option::Option<unsafe extern "C" fn(area: *mut vm_area_struct)>,
    pub may_split: ::core::option::Option<
        unsafe extern "C" fn(
            area: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub mremap: ::core::option::Option<
        unsafe extern "C" fn(area: *mut vm_area_struct) -> crate::ctypes::c_int,
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
        unsafe extern "C" fn(area: *mut vm_area_struct) -> crate::ctypes::c_ulong,
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
    pub find_special_page: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            addr: crate::ctypes::c_ulong,
        ) -> *mut page,
    >,
}

#[repr(C)]
pub struct vm_struct {
    pub next: *mut vm_struct,
    pub addr: *mut crate::ctypes::c_void,
    pub size: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub pages: *mut *mut page,
    pub nr_pages: crate::ctypes::c_uint,
    pub phys_addr: phys_addr_t,
    pub caller: *const crate::ctypes::c_void,
    pub requested_size: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union folio___flags_1 {
    pub anon___flags_1: folio___flags_1___flags_1,
    pub __page_1: page,
}

#[repr(C)]
pub union folio___flags_2 {
    pub anon___flags_2: folio___flags_2___flags_2,
    pub anon___flags_2a: folio___flags_2___flags_2a,
    pub __page_2: page,
}

#[repr(C)]
pub union ptdesc__pt_index {
    pub pt_index: crate::ctypes::c_ulong,
    pub pt_mm: *mut mm_struct,
    pub pt_frag_refcount: atomic_t,
}

pub const CPU_ARCH_ARMv3: i32 = 1;

pub const CPU_ARCH_ARMv4: i32 = 2;

pub const CPU_ARCH_ARMv4T: i32 = 3;

pub const CPU_ARCH_ARMv5: i32 = 4;

pub const CPU_ARCH_ARMv5T: i32 = 5;

pub const CPU_ARCH_ARMv5TE: i32 = 6;

pub const CPU_ARCH_ARMv5TEJ: i32 = 7;

pub const CPU_ARCH_ARMv6: i32 = 8;

pub const CPU_ARCH_ARMv7: i32 = 9;

pub const CPU_ARCH_ARMv7M: i32 = 10;

pub const CPU_ARCH_UNKNOWN: i32 = 0;

pub const MAX_FOLIO_NR_PAGES: i32 = 2048;

pub const MAX_PAGE_ORDER: i32 = 11;

pub const NO_INTERLEAVE_INDEX: crate::ctypes::c_ulong = 4294967295;

pub const NR_PAGE_ORDERS: i32 = 12;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 1048575;

pub const PHYSMEM_END: u64 = 4294967295;

pub const PUD_ORDER: i32 = 9;

pub const SHRINKER_UNIT_BITS: i32 = 32;

pub const THP_ORDERS_ALL_SPECIAL: crate::ctypes::c_ulong = 512;

pub const UFFDIO_MOVE: u32 = 3223890437;

pub const UFFDIO_POISON: u32 = 3223366152;

pub const VM_ALLOW_ANY_UNCACHED: i32 = 0;

pub const VM_DROPPABLE: i32 = 0;

pub const __NR_PAGEFLAGS: pageflags = 20;

unsafe extern "C" {
    #[link_name = "kmod_shim_ARCH_LOW_ADDRESS_LIMIT"]
    pub fn ARCH_LOW_ADDRESS_LIMIT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PP_DMA_INDEX_MIN_OFFSET"]
    pub fn PP_DMA_INDEX_MIN_OFFSET() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___unmap_hugepage_range"]
    pub fn __unmap_hugepage_range(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        ref_page: *mut page,
        zap_flags: zap_flags_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_hugetlb_folio"]
    pub fn alloc_hugetlb_folio(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        avoid_reserve: crate::ctypes::c_int,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_hugetlb_folio_nodemask"]
    pub fn alloc_hugetlb_folio_nodemask(
        h: *mut hstate,
        preferred_nid: crate::ctypes::c_int,
        nmask: *mut nodemask_t,
        gfp_mask: gfp_t,
        allow_alloc_fallback: bool_,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_hugetlb_folio_reserve"]
    pub fn alloc_hugetlb_folio_reserve(
        h: *mut hstate,
        preferred_nid: crate::ctypes::c_int,
        nmask: *mut nodemask_t,
        gfp_mask: gfp_t,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dissolve_free_hugetlb_folio"]
    pub fn dissolve_free_hugetlb_folio(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dissolve_free_hugetlb_folios"]
    pub fn dissolve_free_hugetlb_folios(
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_mseal"]
    pub fn do_mseal(
        start: crate::ctypes::c_ulong,
        len_in: usize,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_filemap_alloc_folio_noprof"]
    pub fn filemap_alloc_folio_noprof(
        gfp: gfp_t,
        order: crate::ctypes::c_uint,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_putback_active_hugetlb"]
    pub fn folio_putback_active_hugetlb(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_hwpoison_hugetlb_folio"]
    pub fn get_hwpoison_hugetlb_folio(
        folio: *mut folio,
        hugetlb: *mut bool_,
        unpoison: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_task_policy"]
    pub fn get_task_policy(p: *mut task_struct) -> *mut mempolicy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_vma_policy"]
    pub fn get_vma_policy(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        order: crate::ctypes::c_int,
        ilx: *mut crate::ctypes::c_ulong,
    ) -> *mut mempolicy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_folio_mapping_lock_write"]
    pub fn hugetlb_folio_mapping_lock_write(folio: *mut folio) -> *mut address_space;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_mfill_atomic_pte"]
    pub fn hugetlb_mfill_atomic_pte(
        dst_pte: *mut pte_t,
        dst_vma: *mut vm_area_struct,
        dst_addr: crate::ctypes::c_ulong,
        src_addr: crate::ctypes::c_ulong,
        flags: uffd_flags_t,
        foliop: *mut *mut folio,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlbfs_pagecache_present"]
    pub fn hugetlbfs_pagecache_present(
        h: *mut hstate,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_hugetlb"]
    pub fn isolate_hugetlb(folio: *mut folio, list: *mut list_head) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_add_mm"]
    pub fn lru_gen_add_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_del_mm"]
    pub fn lru_gen_del_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lru_gen_migrate_mm"]
    pub fn lru_gen_migrate_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memblk_nr_poison_inc"]
    pub fn memblk_nr_poison_inc(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memblk_nr_poison_sub"]
    pub fn memblk_nr_poison_sub(pfn: crate::ctypes::c_ulong, i: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mhp_supports_memmap_on_memory"]
    pub fn mhp_supports_memmap_on_memory() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_cfi_finalize"]
    pub fn module_cfi_finalize(
        hdr: *const Elf32_Ehdr,
        sechdrs: *const Elf32_Shdr,
        mod_: *mut module,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_move_hugetlb_state"]
    pub fn move_hugetlb_state(
        old_folio: *mut folio,
        new_folio: *mut folio,
        reason: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_free_shared_policy"]
    pub fn mpol_free_shared_policy(sp: *mut shared_policy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpol_misplaced"]
    pub fn mpol_misplaced(
        folio: *mut folio,
        vmf: *mut vm_fault,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_num_poisoned_pages_inc"]
    pub fn num_poisoned_pages_inc(pfn: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_num_poisoned_pages_sub"]
    pub fn num_poisoned_pages_sub(pfn: crate::ctypes::c_ulong, i: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_alloc_zeroed_movable_folio"]
    pub fn vma_alloc_zeroed_movable_folio(
        vma: *mut vm_area_struct,
        vaddr: crate::ctypes::c_ulong,
    ) -> *mut folio;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wait_for_freed_hugetlb_folios"]
    pub fn wait_for_freed_hugetlb_folios();
}

unsafe extern "C" {
    pub fn cpu_architecture() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut arm_dma_limit: phys_addr_t;
}

unsafe extern "C" {
    pub static mut mem_fclk_21285: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut system_rev: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut system_serial: *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut system_serial_high: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut system_serial_low: crate::ctypes::c_uint;
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

pub const SECCOMP_IOCTL_NOTIF_SET_FLAGS: u32 = 1074274564;

pub const arch_task_struct_size: u32 = 2816;

unsafe extern "C" {
    #[link_name = "kmod_shim_find_timens_vvar_page"]
    pub fn find_timens_vvar_page(vma: *mut vm_area_struct) -> *mut page;
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 44usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct dentry {
    pub d_flags: crate::ctypes::c_uint,
    pub d_seq: seqcount_spinlock_t,
    pub d_hash: hlist_bl_node,
    pub d_parent: *mut dentry,
    pub d_name: qstr,
    pub d_inode: *mut inode,
    pub d_iname: [crate::ctypes::c_uchar; 36usize],
    pub d_op: *const dentry_operations,
    pub d_sb: *mut super_block,
    pub d_time: crate::ctypes::c_ulong,
    pub d_fsdata: *mut crate::ctypes::c_void,
    pub d_lockref: lockref,
    pub anon__d_lru: dentry__d_lru,
    pub d_sib: hlist_node,
    pub d_children: hlist_head,
    pub d_u: dentry__d_u,
}

#[repr(C)]
pub struct io_restriction {
    pub register_op: [crate::ctypes::c_ulong; 1usize],
    pub sqe_op: [crate::ctypes::c_ulong; 2usize],
    pub sqe_flags_allowed: u8_,
    pub sqe_flags_required: u8_,
    pub registered: bool_,
}

pub const EPIOCGPARAMS: u32 = 2148043266;

pub const EPIOCSPARAMS: u32 = 1074301441;

pub const FAN_EVENT_METADATA_LEN: u32 = 24;

pub const FS_IOC_GETFSSYSFSPATH: u32 = 2155943169;

pub const FS_IOC_GETFSUUID: u32 = 2148603136;

pub const NR_syscalls: i32 = 464;

pub const PAGEMAP_SCAN: u32 = 3227543056;

pub const PROCMAP_QUERY: u32 = 3228067345;

pub const REQ_F_APOLL_MULTISHOT: crate::ctypes::c_ulonglong = 67108864;

pub const REQ_F_ARM_LTIMEOUT: crate::ctypes::c_ulonglong = 1048576;

pub const REQ_F_ASYNC_DATA: crate::ctypes::c_ulonglong = 2097152;

pub const REQ_F_BL_EMPTY: crate::ctypes::c_ulonglong = 8589934592;

pub const REQ_F_BL_NO_RECYCLE: crate::ctypes::c_ulonglong = 17179869184;

pub const REQ_F_BUFFERS_COMMIT: crate::ctypes::c_ulonglong = 34359738368;

pub const REQ_F_BUFFER_RING: crate::ctypes::c_ulonglong = 65536;

pub const REQ_F_BUFFER_SELECT: crate::ctypes::c_ulonglong = 32;

pub const REQ_F_BUFFER_SELECTED: crate::ctypes::c_ulonglong = 32768;

pub const REQ_F_BUF_MORE: crate::ctypes::c_ulonglong = 68719476736;

pub const REQ_F_CAN_POLL: crate::ctypes::c_ulonglong = 4294967296;

pub const REQ_F_CLEAR_POLLIN: crate::ctypes::c_ulonglong = 134217728;

pub const REQ_F_CQE_SKIP: crate::ctypes::c_ulonglong = 64;

pub const REQ_F_CREDS: crate::ctypes::c_ulonglong = 262144;

pub const REQ_F_CUR_POS: crate::ctypes::c_ulonglong = 1024;

pub const REQ_F_DOUBLE_POLL: crate::ctypes::c_ulonglong = 16777216;

pub const REQ_F_FAIL: crate::ctypes::c_ulonglong = 256;

pub const REQ_F_FIXED_FILE: crate::ctypes::c_ulonglong = 1;

pub const REQ_F_FORCE_ASYNC: crate::ctypes::c_ulonglong = 16;

pub const REQ_F_HARDLINK: crate::ctypes::c_ulonglong = 8;

pub const REQ_F_HASH_LOCKED: crate::ctypes::c_ulonglong = 268435456;

pub const REQ_F_INFLIGHT: crate::ctypes::c_ulonglong = 512;

pub const REQ_F_IO_DRAIN: crate::ctypes::c_ulonglong = 2;

pub const REQ_F_ISREG: crate::ctypes::c_ulonglong = 1073741824;

pub const REQ_F_LINK: crate::ctypes::c_ulonglong = 4;

pub const REQ_F_LINK_TIMEOUT: crate::ctypes::c_ulonglong = 4096;

pub const REQ_F_MULTISHOT: crate::ctypes::c_ulonglong = 33554432;

pub const REQ_F_NEED_CLEANUP: crate::ctypes::c_ulonglong = 8192;

pub const REQ_F_NOWAIT: crate::ctypes::c_ulonglong = 2048;

pub const REQ_F_POLLED: crate::ctypes::c_ulonglong = 16384;

pub const REQ_F_POLL_NO_LAZY: crate::ctypes::c_ulonglong = 2147483648;

pub const REQ_F_REFCOUNT: crate::ctypes::c_ulonglong = 524288;

pub const REQ_F_REISSUE: crate::ctypes::c_ulonglong = 131072;

pub const REQ_F_SINGLE_POLL: crate::ctypes::c_ulonglong = 8388608;

pub const REQ_F_SKIP_LINK_CQES: crate::ctypes::c_ulonglong = 4194304;

pub const REQ_F_SUPPORT_NOWAIT: crate::ctypes::c_ulonglong = 536870912;

#[repr(C, packed)]
pub struct acpi_cdat_header {
    pub type_: u8_,
    pub reserved: u8_,
    pub length: u16_,
}

#[repr(C, packed)]
pub struct acpi_table_cdat {
    pub length: u32_,
    pub revision: u8_,
    pub checksum: u8_,
    pub reserved: [u8_; 6usize],
    pub sequence: u32_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_check_dsm"]
    pub fn acpi_check_dsm(
        handle: acpi_handle,
        guid: *const guid_t,
        rev: u64_,
        funcs: u64_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_device_uevent_modalias"]
    pub fn acpi_device_uevent_modalias(
        dev: *const device,
        env: *mut kobj_uevent_env,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_handle"]
    pub fn acpi_get_handle(
        parent: acpi_handle,
        pathname: *const crate::ctypes::c_char,
        ret_handle: *mut acpi_handle,
    ) -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_processor_handle"]
    pub fn acpi_get_processor_handle(cpu: crate::ctypes::c_int) -> acpi_handle;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_match_acpi_device"]
    pub fn acpi_match_acpi_device(
        ids: *const acpi_device_id,
        adev: *const acpi_device,
    ) -> *const acpi_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_node_backed_by_real_pxm"]
    pub fn acpi_node_backed_by_real_pxm(nid: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_subsys_restore_early"]
    pub fn acpi_subsys_restore_early(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bus_find_device_by_acpi_dev"]
    pub fn bus_find_device_by_acpi_dev(
        bus: *const bus_type,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_find_device_by_acpi_dev"]
    pub fn class_find_device_by_acpi_dev(
        class: *const class,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_driver_find_device_by_acpi_dev"]
    pub fn driver_find_device_by_acpi_dev(
        drv: *const device_driver,
        adev: *const crate::ctypes::c_void,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fix_pxm_node_maps"]
    pub fn fix_pxm_node_maps(max_nid: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hmat_update_target_coordinates"]
    pub fn hmat_update_target_coordinates(
        nid: crate::ctypes::c_int,
        coord: *mut access_coordinate,
        access: access_coordinate_class,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_changeset_add_prop_u32"]
    pub fn of_changeset_add_prop_u32(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
        val: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_numa_find_nth_cpu"]
    pub fn sched_numa_find_nth_cpu(
        cpus: *const cpumask,
        cpu: crate::ctypes::c_int,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_numa_hop_mask"]
    pub fn sched_numa_hop_mask(
        node: crate::ctypes::c_uint,
        hops: crate::ctypes::c_uint,
    ) -> *const cpumask;
}

unsafe extern "C" {
    pub fn of_changeset_add_prop_bool(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_add_prop_string(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
        str_: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_add_prop_string_array(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
        str_array: *const *const crate::ctypes::c_char,
        sz: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_add_prop_u32_array(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
        array: *const u32_,
        sz: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_create_node(
        ocs: *mut of_changeset,
        parent: *mut device_node,
        full_name: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

#[repr(C)]
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub sysfs_attrs: *mut device_attribute,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub anon__pci: msi_desc__pci,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct dst_entry {
    pub anon__dev: dst_entry__dev,
    pub ops: *mut dst_ops,
    pub _metrics: crate::ctypes::c_ulong,
    pub expires: crate::ctypes::c_ulong,
    pub xfrm: *mut xfrm_state,
    pub input: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub output: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub flags: crate::ctypes::c_ushort,
    pub obsolete: crate::ctypes::c_short,
    pub header_len: crate::ctypes::c_ushort,
    pub trailer_len: crate::ctypes::c_ushort,
    pub __use: crate::ctypes::c_int,
    pub lastuse: crate::ctypes::c_ulong,
    pub callback_head: callback_head,
    pub error: crate::ctypes::c_short,
    pub __pad: crate::ctypes::c_short,
    pub tclassid: __u32,
    pub lwtstate: *mut lwtunnel_state,
    pub __rcuref: rcuref_t,
    pub dev_tracker: netdevice_tracker,
    pub rt_uncached: list_head,
    pub rt_uncached_list: *mut uncached_list,
}

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
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub owner: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: [u8; 12usize],
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 48usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
pub struct dql {
    pub num_queued: crate::ctypes::c_uint,
    pub adj_limit: crate::ctypes::c_uint,
    pub last_obj_cnt: crate::ctypes::c_uint,
    pub stall_thrs: crate::ctypes::c_ushort,
    pub history_head: crate::ctypes::c_ulong,
    pub history: [crate::ctypes::c_ulong; 4usize],
    pub _padding_after_history: [u8; 28usize],
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
#[repr(align(64))]
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
    pub _padding_after_kmem_cachep: __BindgenOpaqueArray<[u8; 60usize]>,
    pub pcpuc_entries: percpu_counter,
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
    pub dsa_ptr: *mut dsa_port,
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
    pub _padding_after_irq_moder: __BindgenOpaqueArray<[u8; 44usize]>,
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 1 1
    netns_local: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u32 = _bits_see_all_hwtstamp_requests 3 1

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
    pub __cacheline_group_end__frag: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__frag: [u8; 4usize],
    pub __cacheline_group_pad__frag: page_pool____cacheline_group_pad__frag,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(pool: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: [u8; 20usize],
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
    system: bool_ as u8 = _bits_has_init_callback 3 1

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
    pub _padding_after___cacheline_group_end__tcp_sock_read_rx: __BindgenOpaqueArray<
        [u8; 35usize],
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 36usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
}

#[repr(C)]
#[repr(align(8))]
pub struct tcp_ao_add {
    pub addr: __kernel_sockaddr_storage,
    pub alg_name: [crate::ctypes::c_char; 64usize],
    pub ifindex: __s32,
    pub _bits_set_current: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved2: __u16,
    pub prefix: __u8,
    pub sndid: __u8,
    pub rcvid: __u8,
    pub maclen: __u8,
    pub keyflags: __u8,
    pub keylen: __u8,
    pub key: [__u8; 80usize],
}
bits tcp_ao_add
    set_current: __u32 as u32 = _bits_set_current 0 1
    set_rnext: __u32 as u32 = _bits_set_current 1 1
    reserved: __u32 as u32 = _bits_set_current 2 30

#[repr(C)]
#[repr(align(8))]
pub struct tcp_ao_del {
    pub addr: __kernel_sockaddr_storage,
    pub ifindex: __s32,
    pub _bits_set_current: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved2: __u16,
    pub prefix: __u8,
    pub sndid: __u8,
    pub rcvid: __u8,
    pub current_key: __u8,
    pub rnext: __u8,
    pub keyflags: __u8,
}
bits tcp_ao_del
    set_current: __u32 as u32 = _bits_set_current 0 1
    set_rnext: __u32 as u32 = _bits_set_current 1 1
    del_async: __u32 as u32 = _bits_set_current 2 1
    reserved: __u32 as u32 = _bits_set_current 3 29

#[repr(C)]
pub struct ethtool_forced_speed_map {
    pub speed: u32_,
    pub caps: [crate::ctypes::c_ulong; 4usize],
    pub cap_arr: *const u32_,
    pub arr_size: u32_,
}

#[repr(C)]
pub struct ethtool_keee {
    pub supported: [crate::ctypes::c_ulong; 4usize],
    pub advertised: [crate::ctypes::c_ulong; 4usize],
    pub lp_advertised: [crate::ctypes::c_ulong; 4usize],
    pub tx_lpi_timer: u32_,
    pub tx_lpi_enabled: bool_,
    pub eee_active: bool_,
    pub eee_enabled: bool_,
}

#[repr(C)]
pub struct ethtool_link_ksettings__link_modes {
    pub supported: [crate::ctypes::c_ulong; 4usize],
    pub advertising: [crate::ctypes::c_ulong; 4usize],
    pub lp_advertising: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
pub struct ethtool_netdev_state {
    pub rss_ctx: xarray,
    pub rss_lock: mutex,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_wol_enabled: [u8; 3usize],
}
bits ethtool_netdev_state
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    module_fw_flash_in_progress: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

#[repr(C)]
pub struct ethtool_rxfh_context {
    pub indir_size: u32_,
    pub key_size: u32_,
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
pub struct inet6_cork {
    pub opt: *mut ipv6_txoptions,
    pub hop_limit: u8_,
    pub tclass: u8_,
    pub _bits_dontfrag: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dontfrag: u8,
}
bits inet6_cork
    dontfrag: u8_ as u8 = _bits_dontfrag 0 1

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
    pub bindv6only: u8_,
    pub flowlabel_consistency: u8_,
    pub auto_flowlabels: u8_,
    pub icmpv6_time: crate::ctypes::c_int,
    pub icmpv6_echo_ignore_all: u8_,
    pub icmpv6_echo_ignore_multicast: u8_,
    pub icmpv6_echo_ignore_anycast: u8_,
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 8usize],
    pub icmpv6_ratemask_ptr: *mut crate::ctypes::c_ulong,
    pub anycast_src_echo_reply: u8_,
    pub ip_nonlocal_bind: u8_,
    pub fwmark_reflect: u8_,
    pub flowlabel_state_ranges: u8_,
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
}

#[repr(C)]
pub struct nh_notifier_single_info {
    pub dev: *mut net_device,
    pub gw_family: u8_,
    pub anon__ipv4: nh_notifier_single_info__ipv4,
    pub id: u32_,
    pub _bits_is_reject: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_reject: [u8; 3usize],
}
bits nh_notifier_single_info
    is_reject: u8_ as u8 = _bits_is_reject 0 1
    is_fdb: u8_ as u8 = _bits_is_reject 1 1
    has_encap: u8_ as u8 = _bits_is_reject 2 1

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
    pub psock_update_sk_prot: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            psock: *mut sk_psock,
            restore: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub inuse_idx: crate::ctypes::c_uint,
    pub forward_alloc_get: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock) -> crate::ctypes::c_int,
    >,
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
pub struct xfrm_dev_offload {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub real_dev: *mut net_device,
    pub offload_handle: crate::ctypes::c_ulong,
    pub _bits_dir: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_dir: [u8; 3usize],
}
impl xfrm_dev_offload {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dir(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<0usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dir(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<0usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dir_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dir_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<2usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<2usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn flags(&self) -> u8_ {
        unsafe {
            ::core::mem::transmute(self._bits_dir.get_const::<4usize, 2u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_flags(&mut self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_dir.set_const::<4usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn flags_raw(this: *const Self) -> u8_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_dir)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_flags_raw(this: *mut Self, val: u8_) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_dir), val as u64)
        }
    }
}

pub const IP_TUNNEL_KEY_SIZE: u32 = 58;

pub const PAGE_POOL_32BIT_ARCH_WITH_64BIT_DMA: i32 = 1;

pub const PAGE_POOL_FRAG_GROUP_ALIGN: u32 = 16;

pub const PTP_MASK_EN_SINGLE: u32 = 1074019604;

pub const SKB_BF_MONO_TC_OFFSET: u32 = 101;

unsafe extern "C" {
    #[link_name = "kmod_shim_register_xfrm_interface_bpf"]
    pub fn register_xfrm_interface_bpf() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_xfrm_state_bpf"]
    pub fn register_xfrm_state_bpf() -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_array____empty_value____empty_pptrs {
    pub __empty_pptrs: bpf_array____empty_value____empty_pptrs____empty_pptrs,
    pub pptrs: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_array____empty_value____empty_ptrs {
    pub __empty_ptrs: bpf_array____empty_value____empty_ptrs____empty_ptrs,
    pub ptrs: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_list_node_kern {
    pub list_head: list_head,
    pub owner: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_rb_node_kern {
    pub rb_node: rb_node,
    pub owner: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(4))]
pub struct nft_set_ext {
    pub genmask: u8_,
    pub offset: [u8_; 8usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct nft_trans {
    pub list: list_head,
    pub net: *mut net,
    pub table: *mut nft_table,
    pub msg_type: crate::ctypes::c_int,
    pub seq: u32_,
    pub flags: u16_,
    pub _bits_report: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_report: u8,
}
bits nft_trans
    report: u8_ as u8 = _bits_report 0 1
    put_net: u8_ as u8 = _bits_report 1 1

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_flow_register_bpf"]
    pub fn nf_flow_register_bpf() -> crate::ctypes::c_int;
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
    pub _padding_after_err_stats: [u8; 28usize],
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
pub struct scsi_host_template {
    pub cmd_size: crate::ctypes::c_uint,
    pub queuecommand: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut Scsi_Host,
            arg2: *mut scsi_cmnd,
        ) -> crate::ctypes::c_int,
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
    pub slave_alloc: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device) -> crate::ctypes::c_int,
    >,
    pub device_configure: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut scsi_device,
            lim: *mut queue_limits,
        ) -> crate::ctypes::c_int,
    >,
    pub slave_configure: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut scsi_device) -> crate::ctypes::c_int,
    >,
    pub slave_destroy: ::core::option::Option<
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
            arg2: *mut block_device,
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
    pub this_id: crate::ctypes::c_int,
    pub sg_tablesize: crate::ctypes::c_ushort,
    pub sg_prot_tablesize: crate::ctypes::c_ushort,
    pub max_sectors: crate::ctypes::c_uint,
    pub max_segment_size: crate::ctypes::c_uint,
    pub dma_alignment: crate::ctypes::c_uint,
    pub dma_boundary: crate::ctypes::c_ulong,
    pub virt_boundary_mask: crate::ctypes::c_ulong,
    pub cmd_per_lun: crate::ctypes::c_short,
    pub tag_alloc_policy: crate::ctypes::c_int,
    pub _bits_track_queue_depth: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub max_host_blocked: crate::ctypes::c_uint,
    pub shost_groups: *mut *const attribute_group,
    pub sdev_groups: *mut *const attribute_group,
    pub vendor_id: u64_,
}
bits scsi_host_template
    track_queue_depth: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 0 1
    supported_mode: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 1 2
    emulated: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 3 1
    skip_settle_delay: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 4 1
    no_write_same: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 5 1
    host_tagset: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 6 1
    queuecommand_may_block: crate::ctypes::c_uint as u32 = _bits_track_queue_depth 7 1

pub const IOC_PR_CLEAR: u32 = 1074819277;

pub const IOC_PR_PREEMPT: u32 = 1075343563;

pub const IOC_PR_PREEMPT_ABORT: u32 = 1075343564;

pub const IOC_PR_REGISTER: u32 = 1075343560;

pub const IOC_PR_RELEASE: u32 = 1074819274;

pub const IOC_PR_RESERVE: u32 = 1074819273;

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
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_prepare_ats"]
    pub fn pci_prepare_ats(
        dev: *mut pci_dev,
        ps: crate::ctypes::c_int,
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
pub struct usb_bus {
    pub controller: *mut device,
    pub sysdev: *mut device,
    pub busnum: crate::ctypes::c_int,
    pub bus_name: *const crate::ctypes::c_char,
    pub uses_pio_for_control: u8_,
    pub otg_port: u8_,
    pub _bits_is_b_host: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub sg_tablesize: crate::ctypes::c_uint,
    pub devnum_next: crate::ctypes::c_int,
    pub devnum_next_mutex: mutex,
    pub devmap: [crate::ctypes::c_ulong; 4usize],
    pub root_hub: *mut usb_device,
    pub hs_companion: *mut usb_bus,
    pub bandwidth_allocated: crate::ctypes::c_int,
    pub bandwidth_int_reqs: crate::ctypes::c_int,
    pub bandwidth_isoc_reqs: crate::ctypes::c_int,
    pub resuming_ports: crate::ctypes::c_uint,
    pub mon_bus: *mut mon_bus,
    pub monitored: crate::ctypes::c_int,
}
bits usb_bus
    is_b_host: crate::ctypes::c_uint as u32 = _bits_is_b_host 0 1
    b_hnp_enable: crate::ctypes::c_uint as u32 = _bits_is_b_host 1 1
    no_stop_on_short: crate::ctypes::c_uint as u32 = _bits_is_b_host 2 1
    no_sg_constraint: crate::ctypes::c_uint as u32 = _bits_is_b_host 3 1

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
    use_generic_driver: crate::ctypes::c_uint as u32 = _bits_use_generic_driver 0 1

#[repr(C)]
pub struct usb_device_driver {
    pub name: *const crate::ctypes::c_char,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> bool_,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<unsafe extern "C" fn(udev: *mut usb_device)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(
            udev: *mut usb_device,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub choose_configuration: ::core::option::Option<
        unsafe extern "C" fn(udev: *mut usb_device) -> crate::ctypes::c_int,
    >,
    pub dev_groups: *mut *const attribute_group,
    pub driver: device_driver,
    pub id_table: *const usb_device_id,
    pub _bits_supports_autosuspend: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_supports_autosuspend: [u8; 3usize],
}
bits usb_device_driver
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 0 1
    generic_subclass: crate::ctypes::c_uint as u32 = _bits_supports_autosuspend 1 1

#[repr(C)]
pub struct usb_driver {
    pub name: *const crate::ctypes::c_char,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            id: *const usb_device_id,
        ) -> crate::ctypes::c_int,
    >,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface),
    >,
    pub unlocked_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            code: crate::ctypes::c_uint,
            buf: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(
            intf: *mut usb_interface,
            message: pm_message_t,
        ) -> crate::ctypes::c_int,
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub reset_resume: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub pre_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub post_reset: ::core::option::Option<
        unsafe extern "C" fn(intf: *mut usb_interface) -> crate::ctypes::c_int,
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(intf: *mut usb_interface)>,
    pub id_table: *const usb_device_id,
    pub dev_groups: *mut *const attribute_group,
    pub dynids: usb_dynids,
    pub driver: device_driver,
    pub _bits_no_dynamic_id: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_dynamic_id: [u8; 3usize],
}
bits usb_driver
    no_dynamic_id: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 0 1
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 1 1
    disable_hub_initiated_lpm: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 2 1
    soft_unbind: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 3 1

pub const SPI_MODE_KERNEL_MASK: crate::ctypes::c_ulong = 3758096384;

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_is_pnp"]
    pub fn dev_is_pnp(dev: *const device) -> bool_;
}

pub const HIDIOCREVOKE: u32 = 1074022413;

pub const HIDIOCTL_LAST: u32 = 13;

#[repr(C)]
pub struct fb_blit_caps {
    pub x: [crate::ctypes::c_ulong; 2usize],
    pub y: [crate::ctypes::c_ulong; 4usize],
    pub len: u32_,
    pub flags: u32_,
}

#[repr(C)]
pub struct fb_pixmap {
    pub addr: *mut u8_,
    pub size: u32_,
    pub offset: u32_,
    pub buf_align: u32_,
    pub scan_align: u32_,
    pub access_align: u32_,
    pub flags: u32_,
    pub blit_x: [crate::ctypes::c_ulong; 2usize],
    pub blit_y: [crate::ctypes::c_ulong; 4usize],
    pub writeio: ::core::option::Option<
        unsafe extern "C" fn(
            info: *mut fb_info,
            dst: *mut crate::ctypes::c_void,
            src: *mut crate::ctypes::c_void,
            size: crate::ctypes::c_uint,
        ),
    >,
    pub readio: ::core::option::Option<
        unsafe extern "C" fn(
            info: *mut fb_info,
            dst: *mut crate::ctypes::c_void,
            src: *mut crate::ctypes::c_void,
            size: crate::ctypes::c_uint,
        ),
    >,
}

#[repr(C)]
pub struct iio_chan_spec {
    pub type_: iio_chan_type,
    pub channel: crate::ctypes::c_int,
    pub channel2: crate::ctypes::c_int,
    pub address: crate::ctypes::c_ulong,
    pub scan_index: crate::ctypes::c_int,
    pub anon__scan_type: iio_chan_spec__scan_type,
    pub info_mask_separate: crate::ctypes::c_long,
    pub info_mask_separate_available: crate::ctypes::c_long,
    pub info_mask_shared_by_type: crate::ctypes::c_long,
    pub info_mask_shared_by_type_available: crate::ctypes::c_long,
    pub info_mask_shared_by_dir: crate::ctypes::c_long,
    pub info_mask_shared_by_dir_available: crate::ctypes::c_long,
    pub info_mask_shared_by_all: crate::ctypes::c_long,
    pub info_mask_shared_by_all_available: crate::ctypes::c_long,
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

unsafe extern "C" {
    #[link_name = "kmod_shim_iio_read_acpi_mount_matrix"]
    pub fn iio_read_acpi_mount_matrix(
        dev: *mut device,
        orientation: *mut iio_mount_matrix,
        acpi_method: *mut crate::ctypes::c_char,
    ) -> bool_;
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
#[derive(Copy, Clone)]
pub struct hash_alg_common {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct shash_alg__digestsize__digestsize {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct skcipher_alg__min_keysize__min_keysize {
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct skcipher_alg_common {
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct aead_engine_alg {
    pub base: aead_alg,
    pub op: crypto_engine_op,
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
    pub clone_tfm: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut crypto_ahash,
            src: *mut crypto_ahash,
        ) -> crate::ctypes::c_int,
    >,
    pub reqsize: crate::ctypes::c_uint,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(64))]
pub struct ahash_engine_alg {
    pub base: ahash_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(64))]
pub struct akcipher_alg {
    pub sign: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub verify: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
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
pub struct akcipher_engine_alg {
    pub base: akcipher_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(64))]
pub struct comp_alg_common {
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_ahash {
    pub using_shash: bool_,
    pub statesize: crate::ctypes::c_uint,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_akcipher {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_kpp {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct crypto_lskcipher {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_alg {
    pub set_secret: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_kpp,
            buffer: *const crate::ctypes::c_void,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub generate_public_key: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub compute_shared_secret: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_kpp)>,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(64))]
pub struct kpp_engine_alg {
    pub base: kpp_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(64))]
pub struct lskcipher_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            src: *const u8_,
            dst: *mut u8_,
            len: crate::ctypes::c_uint,
            siv: *mut u8_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            src: *const u8_,
            dst: *mut u8_,
            len: crate::ctypes::c_uint,
            siv: *mut u8_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_lskcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_lskcipher)>,
    pub co: skcipher_alg_common,
}

#[repr(C)]
#[repr(align(64))]
pub struct lskcipher_instance {
    pub free: ::core::option::Option<
        unsafe extern "C" fn(inst: *mut lskcipher_instance),
    >,
    pub anon__s: lskcipher_instance__s,
}

#[repr(C)]
#[repr(align(64))]
pub struct lskcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
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
    pub clone_tfm: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut crypto_shash,
            src: *mut crypto_shash,
        ) -> crate::ctypes::c_int,
    >,
    pub descsize: crate::ctypes::c_uint,
    pub anon__digestsize: shash_alg__digestsize,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_skcipher,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut skcipher_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut skcipher_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_skcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_skcipher)>,
    pub walksize: crate::ctypes::c_uint,
    pub anon__min_keysize: skcipher_alg__min_keysize,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_engine_alg {
    pub base: skcipher_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(64))]
pub struct skcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(64))]
pub union lskcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<lskcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<lskcipher_alg>,
}

#[repr(C)]
#[repr(align(64))]
pub union shash_alg__digestsize {
    pub anon__digestsize: shash_alg__digestsize__digestsize,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(64))]
pub union skcipher_alg__min_keysize {
    pub anon__min_keysize: skcipher_alg__min_keysize__min_keysize,
    pub co: skcipher_alg_common,
}

pub const CRYPTO_DMA_ALIGN: i32 = 64;

pub const CRYPTO_DMA_PADDING: i32 = 0;

#[repr(C)]
pub struct ftrace_ops {
    pub func: ftrace_func_t,
    pub next: *mut ftrace_ops,
    pub flags: crate::ctypes::c_ulong,
    pub private: *mut crate::ctypes::c_void,
    pub saved_func: ftrace_func_t,
    pub local_hash: ftrace_ops_hash,
    pub func_hash: *mut ftrace_ops_hash,
    pub old_hash: ftrace_ops_hash,
    pub trampoline: crate::ctypes::c_ulong,
    pub trampoline_size: crate::ctypes::c_ulong,
    pub list: list_head,
    pub subop_list: list_head,
    pub ops_func: ftrace_ops_func_t,
    pub managed: *mut ftrace_ops,
}

#[repr(C)]
pub struct trace_seq {
    pub buffer: [crate::ctypes::c_char; 8172usize],
    pub seq: seq_buf,
    pub readpos: usize,
    pub full: crate::ctypes::c_int,
}

pub const DEPOT_HANDLE_BITS: u32 = 32;

pub const DEPOT_POOL_INDEX_BITS: u32 = 17;

pub const FGRAPH_NO_DIRECT: i32 = 1;

pub const FTRACE_OPS_FL_SAVE_ARGS: i32 = 4;

pub const TRACE_SEQ_BUFFER_SIZE: u32 = 8172;

pub const UPROBE_NO_TRAMPOLINE_VADDR: crate::ctypes::c_ulong = 4294967295;

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_partial_regs"]
    pub fn ftrace_partial_regs(
        fregs: *mut ftrace_regs,
        regs: *mut pt_regs,
    ) -> *mut pt_regs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_ftrace_direct"]
    pub fn modify_ftrace_direct(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_ftrace_direct_nolock"]
    pub fn modify_ftrace_direct_nolock(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_ftrace_direct"]
    pub fn register_ftrace_direct(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_ftrace_direct"]
    pub fn unregister_ftrace_direct(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
        free_filters: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ftrace_return_to_handler(
        frame_pointer: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn prepare_ftrace_return(
        parent: *mut crate::ctypes::c_ulong,
        self_: crate::ctypes::c_ulong,
        frame_pointer: crate::ctypes::c_ulong,
        stack_pointer: crate::ctypes::c_ulong,
    );
}

#[repr(C)]
pub struct svc_pt_regs {
    pub regs: pt_regs,
    pub dacr: u32_,
    pub ttbcr: u32_,
}

pub const CPUID_EXT_ISAR6: &[u8; 6] = b"c2, 7\0";

pub const CPUID_EXT_PFR2: &[u8; 6] = b"c3, 4\0";

pub const HWCAP2_SB: i32 = 32;

pub const HWCAP2_SSBS: i32 = 64;

pub const HWCAP_ASIMDBF16: i32 = 67108864;

pub const HWCAP_ASIMDDP: i32 = 16777216;

pub const HWCAP_ASIMDFHM: i32 = 33554432;

pub const HWCAP_ASIMDHP: i32 = 8388608;

pub const HWCAP_FPHP: i32 = 4194304;

pub const HWCAP_I8MM: i32 = 134217728;

unsafe extern "C" {
    pub fn fa_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn fa_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn feroceon_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn feroceon_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pteval: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn v4_mc_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn v4_mc_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn v4wb_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn v4wb_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn v4wt_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn v4wt_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn xsc3_mc_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn xsc3_mc_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}

unsafe extern "C" {
    pub fn xscale_mc_clear_user_highpage(page: *mut page, vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn xscale_mc_copy_user_highpage(
        to: *mut page,
        from: *mut page,
        vaddr: crate::ctypes::c_ulong,
        vma: *mut vm_area_struct,
    );
}
