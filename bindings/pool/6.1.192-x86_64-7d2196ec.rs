// What 6.1.192-x86_64-7d2196ec brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_MAX_CACHE_SIZE: crate::ctypes::c_ulong = 4096;

pub const KMALLOC_SHIFT_HIGH: i32 = 12;

pub const NR_KMALLOC_TYPES: kmalloc_cache_type = 2;

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_utsname"]
    pub fn copy_utsname(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        old_ns: *mut uts_namespace,
    ) -> *mut uts_namespace;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uts_ns_init"]
    pub fn uts_ns_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uts_proc_notify"]
    pub fn uts_proc_notify(proc_: uts_proc);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_spinlock_t {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mutex {
    pub owner: atomic_long_t,
    pub wait_lock: raw_spinlock_t,
    pub wait_list: list_head,
}

#[repr(C)]
pub struct arch_rwlock_t {}

#[repr(C)]
pub struct dev_msi_info {}

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
pub struct idr {
    pub idr_rt: xarray,
    pub idr_base: crate::ctypes::c_uint,
    pub idr_next: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct inode {
    pub i_mode: umode_t,
    pub i_opflags: crate::ctypes::c_ushort,
    pub i_uid: kuid_t,
    pub i_gid: kgid_t,
    pub i_flags: crate::ctypes::c_uint,
    pub i_op: *const inode_operations,
    pub i_sb: *mut super_block,
    pub i_mapping: *mut address_space,
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
    pub anon__i_fop: inode__i_fop,
    pub i_flctx: *mut file_lock_context,
    pub i_data: address_space,
    pub i_devices: list_head,
    pub anon__i_pipe: inode__i_pipe,
    pub i_generation: __u32,
    pub i_private: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub next_trim_cpumask: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ushort,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
}

#[repr(C)]
pub struct percpu_counter {
    pub count: s64,
}

#[repr(C)]
pub struct posix_cputimers {}

#[repr(C)]
pub struct possible_net_t {}

#[repr(C)]
pub struct rw_semaphore {
    pub count: atomic_long_t,
    pub owner: atomic_long_t,
    pub wait_lock: raw_spinlock_t,
    pub wait_list: list_head,
}

#[repr(C)]
pub struct seq_net_private {}

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
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_disconnects: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
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
pub struct sock_cgroup_data {}

#[repr(C)]
pub struct sock_common {
    pub anon__skc_addrpair: sock_common__skc_addrpair,
    pub anon__skc_hash: sock_common__skc_hash,
    pub anon__skc_portpair: sock_common__skc_portpair,
    pub skc_family: crate::ctypes::c_ushort,
    pub skc_state: crate::ctypes::c_uchar,
    pub _bits_skc_reuse: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub skc_bound_dev_if: crate::ctypes::c_int,
    pub anon__skc_bind_node: sock_common__skc_bind_node,
    pub skc_prot: *mut proto,
    pub skc_net: possible_net_t,
    pub skc_cookie: atomic64_t,
    pub anon__skc_flags: sock_common__skc_flags,
    pub skc_dontcopy_begin: __IncompleteArrayField<crate::ctypes::c_int>,
    pub anon__skc_node: sock_common__skc_node,
    pub skc_tx_queue_mapping: crate::ctypes::c_ushort,
    pub anon__skc_incoming_cpu: sock_common__skc_incoming_cpu,
    pub skc_refcnt: refcount_t,
    pub skc_dontcopy_end: __IncompleteArrayField<crate::ctypes::c_int>,
    pub anon__skc_rxhash: sock_common__skc_rxhash,
}
bits sock_common
    skc_reuse: crate::ctypes::c_uchar as u8 = _bits_skc_reuse 0 4
    skc_reuseport: crate::ctypes::c_uchar as u8 = _bits_skc_reuse 4 1
    skc_ipv6only: crate::ctypes::c_uchar as u8 = _bits_skc_reuse 5 1
    skc_net_refcnt: crate::ctypes::c_uchar as u8 = _bits_skc_reuse 6 1

#[repr(C)]
pub struct srcu_struct {
    pub srcu_lock_nesting: [crate::ctypes::c_short; 2usize],
    pub srcu_gp_running: u8_,
    pub srcu_gp_waiting: u8_,
    pub srcu_idx: crate::ctypes::c_ulong,
    pub srcu_idx_max: crate::ctypes::c_ulong,
    pub srcu_wq: swait_queue_head,
    pub srcu_cb_head: *mut callback_head,
    pub srcu_cb_tail: *mut *mut callback_head,
    pub srcu_work: work_struct,
}

#[repr(C)]
pub struct static_key {
    pub enabled: atomic_t,
}

#[repr(C)]
pub struct static_key_false {
    pub key: static_key,
}

#[repr(C)]
pub struct static_key_true {
    pub key: static_key,
}

#[repr(C)]
pub struct task_io_accounting {}

#[repr(C)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub status: u32_,
}

#[repr(C)]
pub struct uprobes_state {}

#[repr(C)]
pub struct xarray {
    pub xa_lock: spinlock_t,
    pub xa_flags: gfp_t,
    pub xa_head: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct cpu_stop_work {
    pub work: work_struct,
    pub fn_: cpu_stop_fn_t,
    pub arg: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct rcu_gp_oldstate {
    pub rgos_norm: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct sysv_sem {}

#[repr(C)]
pub struct sysv_shm {}

pub const CALL_NOSPEC: &[u8; 23] = b"call *%[thunk_target]\n\0";

pub const DISABLED_MASK11: i32 = 61440;

pub const DISABLED_MASK16: i32 = 536936476;

pub const DISABLED_MASK7: i32 = 2048;

pub const DISABLE_PTI: i32 = 2048;

pub const DISABLE_RETPOLINE: i32 = 12288;

pub const DISABLE_UMIP: i32 = 4;

pub const KTIME_MONOTONIC_RES: crate::ctypes::c_long = 4000000;

pub const LOCK_PREFIX: &[u8; 1] = b"\0";

pub const LOCK_PREFIX_HERE: &[u8; 1] = b"\0";

pub const MODULES_LEN: crate::ctypes::c_ulong = 1593835520;

pub const MODULES_VADDR: crate::ctypes::c_ulong = 18446744072098938880;

pub const MONOTONIC_RES_NSEC: crate::ctypes::c_long = 4000000;

pub const NR_CPUS: i32 = 1;

pub const NUM_ACTIVE_RCU_POLL_FULL_OLDSTATE: i32 = 2;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 18446612682070032384;

pub const PER_CPU_ALIGNED_SECTION: &[u8; 17] = b"..shared_aligned\0";

pub const PER_CPU_BASE_SECTION: &[u8; 6] = b".data\0";

pub const PER_CPU_FIRST_SECTION: &[u8; 1] = b"\0";

pub const PID_MAX_DEFAULT: i32 = 4096;

pub const SECTIONS_WIDTH: i32 = 19;

pub const SPINLOCK_SIZE: i32 = 0;

pub const USE_SPLIT_PTE_PTLOCKS: i32 = 0;

pub const VMALLOC_END: crate::ctypes::c_ulong = 18446718784942112767;

pub const VMALLOC_START: crate::ctypes::c_ulong = 18446683600570023936;

pub const VMEMMAP_START: crate::ctypes::c_ulong = 18446719884453740544;

pub const VMEMORY_END: crate::ctypes::c_ulong = 18446718784942112767;

pub const _PAGE_PKEY_BIT0: crate::ctypes::c_ulong = 0;

pub const _PAGE_PKEY_BIT1: crate::ctypes::c_ulong = 0;

pub const _PAGE_PKEY_BIT2: crate::ctypes::c_ulong = 0;

pub const _PAGE_PKEY_BIT3: crate::ctypes::c_ulong = 0;

pub const _PAGE_PKEY_MASK: crate::ctypes::c_ulong = 0;

pub const _TIF_WORK_CTXSW: i32 = 42041376;

pub const _TIF_WORK_CTXSW_NEXT: i32 = 42041376;

pub const _TIF_WORK_CTXSW_PREV: i32 = 42043424;

pub const __PAGE_OFFSET: crate::ctypes::c_ulong = 18446612682070032384;

pub const nr_cpu_ids: u32 = 1;

pub const nr_cpumask_bits: u32 = 1;

pub const pageblock_nr_pages: crate::ctypes::c_ulong = 1024;

pub const pageblock_order: i32 = 10;

pub const setup_max_cpus: i32 = 0;

pub const sysctl_sched_itmt_enabled: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___kvfree_call_rcu"]
    pub fn __kvfree_call_rcu(head: *mut callback_head, func: rcu_callback_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___percpu_counter_compare"]
    pub fn __percpu_counter_compare(
        fbc: *mut percpu_counter,
        rhs: s64,
        batch: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___srcu_read_lock"]
    pub fn __srcu_read_lock(ssp: *mut srcu_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alternatives_enable_smp"]
    pub fn alternatives_enable_smp();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alternatives_smp_module_add"]
    pub fn alternatives_smp_module_add(
        mod_: *mut module,
        name: *mut crate::ctypes::c_char,
        locks: *mut crate::ctypes::c_void,
        locks_end: *mut crate::ctypes::c_void,
        text: *mut crate::ctypes::c_void,
        text_end: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alternatives_smp_module_del"]
    pub fn alternatives_smp_module_del(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alternatives_text_reserved"]
    pub fn alternatives_text_reserved(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_call_function_init"]
    pub fn call_function_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_pageblock_skip"]
    pub fn clear_pageblock_skip(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cond_synchronize_rcu"]
    pub fn cond_synchronize_rcu(oldstate: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cond_synchronize_rcu_expedited"]
    pub fn cond_synchronize_rcu_expedited(oldstate: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cond_synchronize_rcu_expedited_full"]
    pub fn cond_synchronize_rcu_expedited_full(rgosp: *mut rcu_gp_oldstate);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cond_synchronize_rcu_full"]
    pub fn cond_synchronize_rcu_full(rgosp: *mut rcu_gp_oldstate);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_semundo"]
    pub fn copy_semundo(
        clone_flags: crate::ctypes::c_ulong,
        tsk: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpumask_any_and_distribute"]
    pub fn cpumask_any_and_distribute(
        src1p: *const cpumask,
        src2p: *const cpumask,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpumask_any_distribute"]
    pub fn cpumask_any_distribute(srcp: *const cpumask) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpumask_local_spread"]
    pub fn cpumask_local_spread(
        i: crate::ctypes::c_uint,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpumask_next_wrap"]
    pub fn cpumask_next_wrap(
        n: crate::ctypes::c_int,
        mask: *const cpumask,
        start: crate::ctypes::c_int,
        wrap: bool_,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_irq_enter"]
    pub fn ct_irq_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_irq_enter_irqson"]
    pub fn ct_irq_enter_irqson();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_irq_exit"]
    pub fn ct_irq_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_irq_exit_irqson"]
    pub fn ct_irq_exit_irqson();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_nmi_enter"]
    pub fn ct_nmi_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_nmi_exit"]
    pub fn ct_nmi_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_shmat"]
    pub fn do_shmat(
        shmid: crate::ctypes::c_int,
        shmaddr: *mut crate::ctypes::c_char,
        shmflg: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_ulong,
        shmlba: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ex_handler_msr_mce"]
    pub fn ex_handler_msr_mce(regs: *mut pt_regs, wrmsr: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_rcu"]
    pub fn exit_rcu();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_sem"]
    pub fn exit_sem(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_shm"]
    pub fn exit_shm(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_tasks_rcu_finish"]
    pub fn exit_tasks_rcu_finish();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_tasks_rcu_start"]
    pub fn exit_tasks_rcu_start();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_tasks_rcu_stop"]
    pub fn exit_tasks_rcu_stop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_pageblock_skip"]
    pub fn get_pageblock_skip(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_state_synchronize_rcu_full"]
    pub fn get_state_synchronize_rcu_full(rgosp: *mut rcu_gp_oldstate);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_trampoline_kaslr"]
    pub fn init_trampoline_kaslr();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_vmlinux_build_id"]
    pub fn init_vmlinux_build_id();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_file_shm_hugepages"]
    pub fn is_file_shm_hugepages(file: *mut file) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_randomize_memory"]
    pub fn kernel_randomize_memory();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kfree_rcu_scheduler_running"]
    pub fn kfree_rcu_scheduler_running();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kick_all_cpus_sync"]
    pub fn kick_all_cpus_sync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvfree_call_rcu"]
    pub fn kvfree_call_rcu(head: *mut callback_head, func: rcu_callback_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_add_batch"]
    pub fn percpu_counter_add_batch(fbc: *mut percpu_counter, amount: s64, batch: s32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_init"]
    pub fn percpu_counter_init(
        fbc: *mut percpu_counter,
        amount: s64,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_set"]
    pub fn percpu_counter_set(fbc: *mut percpu_counter, amount: s64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_percpu_counter_sync"]
    pub fn percpu_counter_sync(fbc: *mut percpu_counter);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_poll_state_synchronize_rcu_full"]
    pub fn poll_state_synchronize_rcu_full(rgosp: *mut rcu_gp_oldstate) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_print_stop_info"]
    pub fn print_stop_info(
        log_lvl: *const crate::ctypes::c_char,
        task: *mut task_struct,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_all_qs"]
    pub fn rcu_all_qs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_cpu_stall_reset"]
    pub fn rcu_cpu_stall_reset();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_cpu_starting"]
    pub fn rcu_cpu_starting(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_end_inkernel_boot"]
    pub fn rcu_end_inkernel_boot();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_gp_might_be_stalled"]
    pub fn rcu_gp_might_be_stalled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_init_tasks_generic"]
    pub fn rcu_init_tasks_generic();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_inkernel_boot_has_ended"]
    pub fn rcu_inkernel_boot_has_ended() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_is_watching"]
    pub fn rcu_is_watching() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_jiffies_till_stall_check"]
    pub fn rcu_jiffies_till_stall_check() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_momentary_eqs"]
    pub fn rcu_momentary_eqs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_needs_cpu"]
    pub fn rcu_needs_cpu() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_preempt_deferred_qs"]
    pub fn rcu_preempt_deferred_qs(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_preempt_need_deferred_qs"]
    pub fn rcu_preempt_need_deferred_qs(t: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_softirq_qs"]
    pub fn rcu_softirq_qs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_sysrq_end"]
    pub fn rcu_sysrq_end();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_sysrq_start"]
    pub fn rcu_sysrq_start();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_dead_cpu"]
    pub fn rcutree_dead_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_dying_cpu"]
    pub fn rcutree_dying_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_offline_cpu"]
    pub fn rcutree_offline_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_online_cpu"]
    pub fn rcutree_online_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcutree_prepare_cpu"]
    pub fn rcutree_prepare_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_clear_itmt_support"]
    pub fn sched_clear_itmt_support();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_set_itmt_core_prio"]
    pub fn sched_set_itmt_core_prio(
        prio: crate::ctypes::c_int,
        core_cpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_set_itmt_support"]
    pub fn sched_set_itmt_support() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pageblock_skip"]
    pub fn set_pageblock_skip(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shm_init_task"]
    pub fn shm_init_task(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_call_function_any"]
    pub fn smp_call_function_any(
        mask: *const cpumask,
        func: smp_call_func_t,
        info: *mut crate::ctypes::c_void,
        wait: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_init"]
    pub fn smp_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_srcu_barrier"]
    pub fn srcu_barrier(ssp: *mut srcu_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_srcu_torture_stats_print"]
    pub fn srcu_torture_stats_print(
        ssp: *mut srcu_struct,
        tt: *mut crate::ctypes::c_char,
        tf: *mut crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_start_poll_synchronize_rcu_expedited"]
    pub fn start_poll_synchronize_rcu_expedited() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_start_poll_synchronize_rcu_expedited_full"]
    pub fn start_poll_synchronize_rcu_expedited_full(rgosp: *mut rcu_gp_oldstate);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_start_poll_synchronize_rcu_full"]
    pub fn start_poll_synchronize_rcu_full(rgosp: *mut rcu_gp_oldstate);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_machine"]
    pub fn stop_machine(
        fn_: cpu_stop_fn_t,
        data: *mut crate::ctypes::c_void,
        cpus: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_machine_cpuslocked"]
    pub fn stop_machine_cpuslocked(
        fn_: cpu_stop_fn_t,
        data: *mut crate::ctypes::c_void,
        cpus: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_machine_from_inactive_cpu"]
    pub fn stop_machine_from_inactive_cpu(
        fn_: cpu_stop_fn_t,
        data: *mut crate::ctypes::c_void,
        cpus: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_one_cpu"]
    pub fn stop_one_cpu(
        cpu: crate::ctypes::c_uint,
        fn_: cpu_stop_fn_t,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_one_cpu_nowait"]
    pub fn stop_one_cpu_nowait(
        cpu: crate::ctypes::c_uint,
        fn_: cpu_stop_fn_t,
        arg: *mut crate::ctypes::c_void,
        work_buf: *mut cpu_stop_work,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stop_one_cpu_nowait_workfn"]
    pub fn stop_one_cpu_nowait_workfn(work: *mut work_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_synchronize_rcu_expedited"]
    pub fn synchronize_rcu_expedited();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_synchronize_srcu_expedited"]
    pub fn synchronize_srcu_expedited(ssp: *mut srcu_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_phys_to_logical_die"]
    pub fn topology_phys_to_logical_die(
        die: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_smt_supported"]
    pub fn topology_smt_supported() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_update_die_map"]
    pub fn topology_update_die_map(
        dieid: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_topology_update_package_map"]
    pub fn topology_update_package_map(
        apicid: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_up_smp_call_function"]
    pub fn up_smp_call_function(func: smp_call_func_t, info: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_page_count"]
    pub fn update_page_count(level: crate::ctypes::c_int, pages: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wake_up_all_idle_cpus"]
    pub fn wake_up_all_idle_cpus();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wake_up_if_idle"]
    pub fn wake_up_if_idle(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_this_cpu_variable_test_bit"]
    pub fn x86_this_cpu_variable_test_bit(
        nr: crate::ctypes::c_int,
        addr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn rcu_qs();
}

unsafe extern "C" {
    pub fn srcu_drive_gp(wp: *mut work_struct);
}

unsafe extern "C" {
    pub fn up_late_init();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpu_timer {}

#[repr(C)]
#[repr(align(64))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub _bits_hres_active: __BindgenBitfieldUnit<[u8; 1usize]>,
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
pub struct cgroup_subsys_state {
    _unused: [u8; 0],
}

pub const WORK_CPU_UNBOUND: crate::ctypes::c_uint = 1;

pub const hrtimer_resolution: u32 = 4000000;

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_itimer"]
    pub fn clear_itimer();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hrtimers_cpu_dying"]
    pub fn hrtimers_cpu_dying() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kthread_associate_blkcg"]
    pub fn kthread_associate_blkcg(css: *mut cgroup_subsys_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iomap"]
    pub fn pci_iomap(
        dev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        max_: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iomap_range"]
    pub fn pci_iomap_range(
        dev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        offset: crate::ctypes::c_ulong,
        maxlen: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iomap_wc"]
    pub fn pci_iomap_wc(
        dev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        max_: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iomap_wc_range"]
    pub fn pci_iomap_wc_range(
        dev: *mut pci_dev,
        bar: crate::ctypes::c_int,
        offset: crate::ctypes::c_ulong,
        maxlen: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_iounmap"]
    pub fn pci_iounmap(dev: *mut pci_dev, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_cputimers_group_init"]
    pub fn posix_cputimers_group_init(pct: *mut posix_cputimers, cpu_limit: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timerfd_clock_was_set"]
    pub fn timerfd_clock_was_set();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timerfd_resume"]
    pub fn timerfd_resume();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timers_dead_cpu"]
    pub fn timers_dead_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_timers_prepare_cpu"]
    pub fn timers_prepare_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_work_on_cpu"]
    pub fn work_on_cpu(
        cpu: crate::ctypes::c_int,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_long,
        >,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_work_on_cpu_safe"]
    pub fn work_on_cpu_safe(
        cpu: crate::ctypes::c_int,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_long,
        >,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_workqueue_sysfs_register"]
    pub fn workqueue_sysfs_register(wq: *mut workqueue_struct) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct bucket_table {
    pub size: crate::ctypes::c_uint,
    pub nest: crate::ctypes::c_uint,
    pub hash_rnd: u32_,
    pub walkers: list_head,
    pub rcu: callback_head,
    pub future_tbl: *mut bucket_table,
    pub dep_map: lockdep_map,
    pub buckets: __IncompleteArrayField<*mut rhash_lock_head>,
}

#[repr(C)]
pub struct list_lru_node {
    pub lock: spinlock_t,
    pub lru: list_lru_one,
    pub nr_items: crate::ctypes::c_long,
}

#[repr(C)]
pub struct sbitmap_word {
    pub word: crate::ctypes::c_ulong,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: raw_spinlock_t,
}

#[repr(C)]
pub struct sbq_wait_state {
    pub wait: wait_queue_head_t,
}

#[repr(C)]
pub struct xa_node {
    pub shift: crate::ctypes::c_uchar,
    pub offset: crate::ctypes::c_uchar,
    pub count: crate::ctypes::c_uchar,
    pub nr_values: crate::ctypes::c_uchar,
    pub parent: *mut xa_node,
    pub array: *mut xarray,
    pub anon__private_list: xa_node__private_list,
    pub slots: [*mut crate::ctypes::c_void; 16usize],
    pub anon__tags: xa_node__tags,
}

pub const ALLOCSTALL_DMA32: vm_event_item = 7;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 50;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 51;

pub const FIXADDR_SIZE: i32 = 536576;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073700622336;

pub const FIXADDR_TOT_SIZE: i32 = 4194304;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073696964608;

pub const FIX_APIC_BASE: fixed_addresses = 2;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 1023;

pub const FIX_BTMAP_END: fixed_addresses = 512;

pub const FIX_DBGP_BASE: fixed_addresses = 0;

pub const FIX_IO_APIC_BASE_0: fixed_addresses = 3;

pub const FIX_IO_APIC_BASE_END: fixed_addresses = 130;

pub const LIST_BL_LOCKMASK: crate::ctypes::c_ulong = 0;

pub const MMF_DUMP_FILTER_DEFAULT: i32 = 140;

pub const MMF_DUMP_MASK_DEFAULT_ELF: i32 = 0;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 52;

pub const PGSCAN_SKIP_DMA32: vm_event_item = 10;

pub const RADIX_TREE_MAP_MASK: crate::ctypes::c_ulong = 15;

pub const RADIX_TREE_MAP_SHIFT: i32 = 4;

pub const RADIX_TREE_MAP_SIZE: crate::ctypes::c_ulong = 16;

pub const RADIX_TREE_MAX_PATH: crate::ctypes::c_ulong = 16;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 48;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 43;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 46;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 47;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 45;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 44;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 49;

pub const XA_CHUNK_MASK: crate::ctypes::c_ulong = 15;

pub const XA_CHUNK_SHIFT: i32 = 4;

pub const XA_CHUNK_SIZE: crate::ctypes::c_ulong = 16;

pub const __end_of_fixed_addresses: fixed_addresses = 1024;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 131;

unsafe extern "C" {
    #[link_name = "kmod_shim_compat_only_sysfs_link_entry_to_kobj"]
    pub fn compat_only_sysfs_link_entry_to_kobj(
        kobj: *mut kobject,
        target_kobj: *mut kobject,
        target_name: *const crate::ctypes::c_char,
        symlink_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_io_context"]
    pub fn exit_io_context(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_dump"]
    pub fn ftrace_dump(oops_dump_mode: ftrace_dump_mode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_vprintk"]
    pub fn ftrace_vprintk(
        fmt: *const crate::ctypes::c_char,
        ap: *mut __va_list_tag,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioprio_check_cap"]
    pub fn ioprio_check_cap(ioprio: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_io_context"]
    pub fn put_io_context(ioc: *mut io_context);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_add_file_to_group"]
    pub fn sysfs_add_file_to_group(
        kobj: *mut kobject,
        attr: *const attribute,
        group: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_add_link_to_group"]
    pub fn sysfs_add_link_to_group(
        kobj: *mut kobject,
        group_name: *const crate::ctypes::c_char,
        target: *mut kobject,
        link_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_break_active_protection"]
    pub fn sysfs_break_active_protection(
        kobj: *mut kobject,
        attr: *const attribute,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_change_owner"]
    pub fn sysfs_change_owner(
        kobj: *mut kobject,
        kuid: kuid_t,
        kgid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_chmod_file"]
    pub fn sysfs_chmod_file(
        kobj: *mut kobject,
        attr: *const attribute,
        mode: umode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_bin_file"]
    pub fn sysfs_create_bin_file(
        kobj: *mut kobject,
        attr: *const bin_attribute,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_dir_ns"]
    pub fn sysfs_create_dir_ns(
        kobj: *mut kobject,
        ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_file_ns"]
    pub fn sysfs_create_file_ns(
        kobj: *mut kobject,
        attr: *const attribute,
        ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_files"]
    pub fn sysfs_create_files(
        kobj: *mut kobject,
        attr: *const *const attribute,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_group"]
    pub fn sysfs_create_group(
        kobj: *mut kobject,
        grp: *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_groups"]
    pub fn sysfs_create_groups(
        kobj: *mut kobject,
        groups: *mut *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_link"]
    pub fn sysfs_create_link(
        kobj: *mut kobject,
        target: *mut kobject,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_link_nowarn"]
    pub fn sysfs_create_link_nowarn(
        kobj: *mut kobject,
        target: *mut kobject,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_create_mount_point"]
    pub fn sysfs_create_mount_point(
        parent_kobj: *mut kobject,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_delete_link"]
    pub fn sysfs_delete_link(
        k: *mut kobject,
        t: *mut kobject,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_file_change_owner"]
    pub fn sysfs_file_change_owner(
        kobj: *mut kobject,
        name: *const crate::ctypes::c_char,
        kuid: kuid_t,
        kgid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_group_change_owner"]
    pub fn sysfs_group_change_owner(
        kobj: *mut kobject,
        groups: *const attribute_group,
        kuid: kuid_t,
        kgid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_groups_change_owner"]
    pub fn sysfs_groups_change_owner(
        kobj: *mut kobject,
        groups: *mut *const attribute_group,
        kuid: kuid_t,
        kgid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_init"]
    pub fn sysfs_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_link_change_owner"]
    pub fn sysfs_link_change_owner(
        kobj: *mut kobject,
        targ: *mut kobject,
        name: *const crate::ctypes::c_char,
        kuid: kuid_t,
        kgid: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_merge_group"]
    pub fn sysfs_merge_group(
        kobj: *mut kobject,
        grp: *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_move_dir_ns"]
    pub fn sysfs_move_dir_ns(
        kobj: *mut kobject,
        new_parent_kobj: *mut kobject,
        new_ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_notify"]
    pub fn sysfs_notify(
        kobj: *mut kobject,
        dir: *const crate::ctypes::c_char,
        attr: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_bin_file"]
    pub fn sysfs_remove_bin_file(kobj: *mut kobject, attr: *const bin_attribute);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_dir"]
    pub fn sysfs_remove_dir(kobj: *mut kobject);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_file_from_group"]
    pub fn sysfs_remove_file_from_group(
        kobj: *mut kobject,
        attr: *const attribute,
        group: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_file_ns"]
    pub fn sysfs_remove_file_ns(
        kobj: *mut kobject,
        attr: *const attribute,
        ns: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_file_self"]
    pub fn sysfs_remove_file_self(kobj: *mut kobject, attr: *const attribute) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_files"]
    pub fn sysfs_remove_files(kobj: *mut kobject, attr: *const *const attribute);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_group"]
    pub fn sysfs_remove_group(kobj: *mut kobject, grp: *const attribute_group);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_groups"]
    pub fn sysfs_remove_groups(kobj: *mut kobject, groups: *mut *const attribute_group);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_link"]
    pub fn sysfs_remove_link(kobj: *mut kobject, name: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_link_from_group"]
    pub fn sysfs_remove_link_from_group(
        kobj: *mut kobject,
        group_name: *const crate::ctypes::c_char,
        link_name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_remove_mount_point"]
    pub fn sysfs_remove_mount_point(
        parent_kobj: *mut kobject,
        name: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_rename_dir_ns"]
    pub fn sysfs_rename_dir_ns(
        kobj: *mut kobject,
        new_name: *const crate::ctypes::c_char,
        new_ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_rename_link_ns"]
    pub fn sysfs_rename_link_ns(
        k: *mut kobject,
        t: *mut kobject,
        old_name: *const crate::ctypes::c_char,
        new_name: *const crate::ctypes::c_char,
        ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_unbreak_active_protection"]
    pub fn sysfs_unbreak_active_protection(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_unmerge_group"]
    pub fn sysfs_unmerge_group(kobj: *mut kobject, grp: *const attribute_group);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_update_group"]
    pub fn sysfs_update_group(
        kobj: *mut kobject,
        grp: *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysfs_update_groups"]
    pub fn sysfs_update_groups(
        kobj: *mut kobject,
        groups: *mut *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_dump_stack"]
    pub fn trace_dump_stack(skip: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_is_on"]
    pub fn tracing_is_on() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_off"]
    pub fn tracing_off();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_on"]
    pub fn tracing_on();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_snapshot"]
    pub fn tracing_snapshot();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_snapshot_alloc"]
    pub fn tracing_snapshot_alloc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_start"]
    pub fn tracing_start();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_stop"]
    pub fn tracing_stop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xas_get_order"]
    pub fn xas_get_order(xas: *mut xa_state) -> crate::ctypes::c_int;
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
    pub irq_tlb_count: crate::ctypes::c_uint,
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
    pub _padding_after_init: [u8; 32usize],
    pub core_layout: module_layout,
    pub init_layout: module_layout,
    pub arch: mod_arch_specific,
    pub taints: crate::ctypes::c_ulong,
    pub args: *mut crate::ctypes::c_char,
    pub noinstr_text_start: *mut crate::ctypes::c_void,
    pub noinstr_text_size: crate::ctypes::c_uint,
    pub btf_data_size: crate::ctypes::c_uint,
    pub btf_data: *mut crate::ctypes::c_void,
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
}

#[repr(C)]
pub struct _ddebug {
    pub modname: *const crate::ctypes::c_char,
    pub function: *const crate::ctypes::c_char,
    pub filename: *const crate::ctypes::c_char,
    pub format: *const crate::ctypes::c_char,
    pub _bits_lineno: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub _padding_after__bits_lineno: u32,
}
bits _ddebug
    lineno: crate::ctypes::c_uint as u32 = _bits_lineno 0 18
    class_id: crate::ctypes::c_uint as u32 = _bits_lineno 18 6
    flags: crate::ctypes::c_uint as u32 = _bits_lineno 24 8

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
}

#[repr(C)]
pub struct bug_entry {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct context_tracking {}

#[repr(C)]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub failcnt: crate::ctypes::c_ulong,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
pub struct paravirt_patch_site {
    _unused: [u8; 0],
}

pub const CGROUP_SUBSYS_COUNT: i32 = 0;

pub const WB_STAT_BATCH: i32 = 8;

pub const cpuhp_tasks_frozen: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___handle_sysrq"]
    pub fn __handle_sysrq(key: crate::ctypes::c_int, check_mask: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___parainstructions"]
    pub fn __parainstructions() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___parainstructions_end"]
    pub fn __parainstructions_end() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_add_cpu"]
    pub fn add_cpu(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apply_paravirt"]
    pub fn apply_paravirt(
        start: *mut paravirt_patch_site,
        end: *mut paravirt_patch_site,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bug_get_file_line"]
    pub fn bug_get_file_line(
        bug: *mut bug_entry,
        file: *mut *const crate::ctypes::c_char,
        line: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_con_debug_enter"]
    pub fn con_debug_enter(vc: *mut vc_data) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_con_debug_leave"]
    pub fn con_debug_leave() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_console_sysfs_notify"]
    pub fn console_sysfs_notify();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_hotplug_disable"]
    pub fn cpu_hotplug_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_hotplug_enable"]
    pub fn cpu_hotplug_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_maps_update_begin"]
    pub fn cpu_maps_update_begin();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_maps_update_done"]
    pub fn cpu_maps_update_done();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuhp_online_idle"]
    pub fn cpuhp_online_idle(state: cpuhp_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuhp_report_idle_dead"]
    pub fn cpuhp_report_idle_dead();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_read_lock"]
    pub fn cpus_read_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_read_trylock"]
    pub fn cpus_read_trylock() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_read_unlock"]
    pub fn cpus_read_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_write_lock"]
    pub fn cpus_write_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_write_unlock"]
    pub fn cpus_write_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_bug"]
    pub fn find_bug(bugaddr: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_bug_clear_once"]
    pub fn generic_bug_clear_once();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_handle_sysrq"]
    pub fn handle_sysrq(key: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_init"]
    pub fn jump_label_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_lock"]
    pub fn jump_label_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_text_reserved"]
    pub fn jump_label_text_reserved(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_unlock"]
    pub fn jump_label_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_lookup"]
    pub fn kallsyms_lookup(
        addr: crate::ctypes::c_ulong,
        symbolsize: *mut crate::ctypes::c_ulong,
        offset: *mut crate::ctypes::c_ulong,
        modname: *mut *mut crate::ctypes::c_char,
        namebuf: *mut crate::ctypes::c_char,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_lookup_name"]
    pub fn kallsyms_lookup_name(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_lookup_size_offset"]
    pub fn kallsyms_lookup_size_offset(
        addr: crate::ctypes::c_ulong,
        symbolsize: *mut crate::ctypes::c_ulong,
        offset: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_on_each_match_symbol"]
    pub fn kallsyms_on_each_match_symbol(
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: crate::ctypes::c_ulong,
            ) -> crate::ctypes::c_int,
        >,
        name: *const crate::ctypes::c_char,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_on_each_symbol"]
    pub fn kallsyms_on_each_symbol(
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: *const crate::ctypes::c_char,
                arg3: *mut module,
                arg4: crate::ctypes::c_ulong,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kallsyms_show_value"]
    pub fn kallsyms_show_value(cred: *const cred) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_param_lock"]
    pub fn kernel_param_lock(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_param_unlock"]
    pub fn kernel_param_unlock(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_assert_cpus_held"]
    pub fn lockdep_assert_cpus_held();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lookup_symbol_attrs"]
    pub fn lookup_symbol_attrs(
        addr: crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
        offset: *mut crate::ctypes::c_ulong,
        modname: *mut crate::ctypes::c_char,
        name: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lookup_symbol_name"]
    pub fn lookup_symbol_name(
        addr: crate::ctypes::c_ulong,
        symname: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_bug_cleanup"]
    pub fn module_bug_cleanup(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_bug_finalize"]
    pub fn module_bug_finalize(
        hdr: *const Elf64_Ehdr,
        sechdrs: *const Elf64_Shdr,
        mod_: *mut module,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_kallsyms_on_each_symbol"]
    pub fn module_kallsyms_on_each_symbol(
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: *const crate::ctypes::c_char,
                arg3: *mut module,
                arg4: crate::ctypes::c_ulong,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_param_sysfs_remove"]
    pub fn module_param_sysfs_remove(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_module_param_sysfs_setup"]
    pub fn module_param_sysfs_setup(
        mod_: *mut module,
        kparam: *const kernel_param,
        num_params: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_set_vt_switch"]
    pub fn pm_set_vt_switch(do_switch: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysrq_key"]
    pub fn register_sysrq_key(
        key: crate::ctypes::c_int,
        op: *const sysrq_key_op,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remove_cpu"]
    pub fn remove_cpu(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_report_bug"]
    pub fn report_bug(
        bug_addr: crate::ctypes::c_ulong,
        regs: *mut pt_regs,
    ) -> bug_trap_type;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_shutdown_nonboot_cpus"]
    pub fn smp_shutdown_nonboot_cpus(primary_cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sprint_backtrace"]
    pub fn sprint_backtrace(
        buffer: *mut crate::ctypes::c_char,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sprint_backtrace_build_id"]
    pub fn sprint_backtrace_build_id(
        buffer: *mut crate::ctypes::c_char,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sprint_symbol"]
    pub fn sprint_symbol(
        buffer: *mut crate::ctypes::c_char,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sprint_symbol_build_id"]
    pub fn sprint_symbol_build_id(
        buffer: *mut crate::ctypes::c_char,
        address: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sprint_symbol_no_offset"]
    pub fn sprint_symbol_no_offset(
        buffer: *mut crate::ctypes::c_char,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_count"]
    pub fn static_key_count(key: *mut static_key) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_disable"]
    pub fn static_key_disable(key: *mut static_key);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_enable"]
    pub fn static_key_enable(key: *mut static_key);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_false"]
    pub fn static_key_false(key: *mut static_key) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_fast_inc_not_disabled"]
    pub fn static_key_fast_inc_not_disabled(key: *mut static_key) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_slow_dec"]
    pub fn static_key_slow_dec(key: *mut static_key);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_true"]
    pub fn static_key_true(key: *mut static_key) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysrq_mask"]
    pub fn sysrq_mask() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_sysrq_key"]
    pub fn unregister_sysrq_key(
        key: crate::ctypes::c_int,
        op: *const sysrq_key_op,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
}

#[repr(C)]
pub struct mem_section_usage {
    pub rcu: callback_head,
    pub pageblock_flags: __IncompleteArrayField<crate::ctypes::c_ulong>,
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
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub async_put_work: work_struct,
}

#[repr(C)]
pub struct mmu_notifier_range {
    pub start: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 40usize],
}

#[repr(C)]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub lists: [list_head; 12usize],
}

#[repr(C)]
pub struct per_cpu_zonestat {}

#[repr(C)]
pub struct pglist_data {
    pub node_zones: [zone; 3usize],
    pub node_zonelists: [zonelist; 1usize],
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
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 40usize],
}

#[repr(C)]
pub struct swap_cluster_info {
    pub _bindgen_align: [u32; 0],
    pub lock: spinlock_t,
    pub _bits_data: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits swap_cluster_info
    data: crate::ctypes::c_uint as u32 = _bits_data 0 24
    flags: crate::ctypes::c_uint as u32 = _bits_data 24 8

#[repr(C)]
pub struct vm_area_struct {
    pub vm_start: crate::ctypes::c_ulong,
    pub vm_end: crate::ctypes::c_ulong,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub vm_flags: crate::ctypes::c_ulong,
    pub anon__shared: vm_area_struct__shared,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 3usize],
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
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub percpu_drift_mark: crate::ctypes::c_ulong,
    pub contiguous: bool_,
    pub vm_stat: [atomic_long_t; 10usize],
    pub vm_numa_event: __IncompleteArrayField<atomic_long_t>,
}

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 43;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 43;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 43;

pub const MAX_DMA_ADDRESS: crate::ctypes::c_ulong = 18446612682086809600;

pub const MAX_SWAPFILES: i32 = 31;

pub const MAX_XAS_ORDER: i32 = 7;

pub const MEMCG_KMEM: memcg_stat_item = 44;

pub const MEMCG_NR_STAT: memcg_stat_item = 47;

pub const MEMCG_PERCPU_B: memcg_stat_item = 42;

pub const MEMCG_SOCK: memcg_stat_item = 41;

pub const MEMCG_SWAP: memcg_stat_item = 40;

pub const MEMCG_VMALLOC: memcg_stat_item = 43;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 46;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 45;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 45;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 40;

pub const SECTIONS_MASK: crate::ctypes::c_ulong = 524287;

pub const SECTIONS_PGOFF: crate::ctypes::c_ulong = 45;

pub const SECTIONS_PGSHIFT: crate::ctypes::c_ulong = 45;

pub const SWP_MIGRATION_NUM: i32 = 0;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 43;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 43;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 43;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 43;

pub const sysctl_legacy_va_layout: i32 = 0;

pub const total_swap_pages: crate::ctypes::c_long = 0;

pub const vm_committed_as_batch: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_PageMovable"]
    pub fn PageMovable(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PageSwapCache"]
    pub fn PageSwapCache(page: *const page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ClearPageMovable"]
    pub fn __ClearPageMovable(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___SetPageMovable"]
    pub fn __SetPageMovable(page: *mut page, ops: *const movable_operations);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dec_node_page_state"]
    pub fn __dec_node_page_state(page: *mut page, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dec_node_state"]
    pub fn __dec_node_state(pgdat: *mut pglist_data, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dec_zone_page_state"]
    pub fn __dec_zone_page_state(page: *mut page, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dec_zone_state"]
    pub fn __dec_zone_state(zone: *mut zone, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inc_node_page_state"]
    pub fn __inc_node_page_state(page: *mut page, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inc_node_state"]
    pub fn __inc_node_state(pgdat: *mut pglist_data, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inc_zone_page_state"]
    pub fn __inc_zone_page_state(page: *mut page, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inc_zone_state"]
    pub fn __inc_zone_state(zone: *mut zone, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_node_page_state"]
    pub fn __mod_node_page_state(
        pgdat: *mut pglist_data,
        item: node_stat_item,
        delta: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mod_zone_page_state"]
    pub fn __mod_zone_page_state(
        zone: *mut zone,
        item: zone_stat_item,
        delta: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swap_count"]
    pub fn __swap_count(entry: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_swapcount"]
    pub fn __swp_swapcount(entry: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__mmu_notifier_range_init"]
    pub fn _mmu_notifier_range_init(
        range: *mut mmu_notifier_range,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_add_swap_count_continuation"]
    pub fn add_swap_count_continuation(
        swp: swp_entry_t,
        gfp_mask: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_add_swap_extent"]
    pub fn add_swap_extent(
        sis: *mut swap_info_struct,
        start_page: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
        start_block: sector_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_all_vm_events"]
    pub fn all_vm_events(ret: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_alloc_migration_target"]
    pub fn alloc_migration_target(
        page: *mut page,
        private: crate::ctypes::c_ulong,
    ) -> *mut page;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_vm_stats_fold"]
    pub fn cpu_vm_stats_fold(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dec_node_page_state"]
    pub fn dec_node_page_state(page: *mut page, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dec_zone_page_state"]
    pub fn dec_zone_page_state(page: *mut page, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dec_zone_state"]
    pub fn dec_zone_state(zone: *mut zone, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_drain_zonestat"]
    pub fn drain_zonestat(zone: *mut zone, pzstats: *mut per_cpu_zonestat);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_filemap_migrate_folio"]
    pub fn filemap_migrate_folio() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_alloc_swap"]
    pub fn folio_alloc_swap(folio: *mut folio) -> swp_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_free_swap"]
    pub fn folio_free_swap(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_free_swap_cache"]
    pub fn free_swap_cache(page: *mut page);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_swap_device"]
    pub fn get_swap_device(entry: swp_entry_t) -> *mut swap_info_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_node_page_state"]
    pub fn inc_node_page_state(page: *mut page, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_node_state"]
    pub fn inc_node_state(pgdat: *mut pglist_data, item: node_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_zone_page_state"]
    pub fn inc_zone_page_state(page: *mut page, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_zone_state"]
    pub fn inc_zone_state(zone: *mut zone, item: zone_stat_item);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_isolate_movable_page"]
    pub fn isolate_movable_page(
        page: *mut page,
        mode: isolate_mode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_huge_page_move_mapping"]
    pub fn migrate_huge_page_move_mapping(
        mapping: *mut address_space,
        dst: *mut folio,
        src: *mut folio,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_migrate_pages"]
    pub fn migrate_pages(
        l: *mut list_head,
        new: new_page_t,
        free: free_page_t,
        private: crate::ctypes::c_ulong,
        mode: migrate_mode,
        reason: crate::ctypes::c_int,
        ret_succeeded: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_compute_batch"]
    pub fn mm_compute_batch(overcommit_policy: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmu_notifier_synchronize"]
    pub fn mmu_notifier_synchronize();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mod_node_page_state"]
    pub fn mod_node_page_state(
        pgdat: *mut pglist_data,
        item: node_stat_item,
        delta: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mod_zone_page_state"]
    pub fn mod_zone_page_state(
        zone: *mut zone,
        item: zone_stat_item,
        delta: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_to_section"]
    pub fn page_to_section(page: *const page) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_flush_young_notify"]
    pub fn pmdp_clear_flush_young_notify(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_young_notify"]
    pub fn pmdp_clear_young_notify(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_huge_clear_flush_notify"]
    pub fn pmdp_huge_clear_flush_notify(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_flush_notify"]
    pub fn ptep_clear_flush_notify(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_flush_young_notify"]
    pub fn ptep_clear_flush_young_notify(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_young_notify"]
    pub fn ptep_clear_young_notify(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pudp_huge_clear_flush_notify"]
    pub fn pudp_huge_clear_flush_notify(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
    ) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_swap_folio"]
    pub fn put_swap_folio(folio: *mut folio, swp: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_putback_movable_pages"]
    pub fn putback_movable_pages(l: *mut list_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_quiet_vmstat"]
    pub fn quiet_vmstat();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_refresh_zone_stat_thresholds"]
    pub fn refresh_zone_stat_thresholds();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_page_section"]
    pub fn set_page_section(page: *mut page, section: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pte_at_notify"]
    pub fn set_pte_at_notify(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_duplicate"]
    pub fn swap_duplicate(swp: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_free"]
    pub fn swap_free(swp: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_shmem_alloc"]
    pub fn swap_shmem_alloc(swp: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swapcache_prepare"]
    pub fn swapcache_prepare(swp: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swp_swap_info"]
    pub fn swp_swap_info(entry: swp_entry_t) -> *mut swap_info_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swp_swapcount"]
    pub fn swp_swapcount(entry: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_mm_rss"]
    pub fn sync_mm_rss(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vm_events_fold_cpu"]
    pub fn vm_events_fold_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_is_shmem"]
    pub fn vma_is_shmem(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 40usize];
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
    pub on_rq: crate::ctypes::c_int,
    pub prio: crate::ctypes::c_int,
    pub static_prio: crate::ctypes::c_int,
    pub normal_prio: crate::ctypes::c_int,
    pub rt_priority: crate::ctypes::c_uint,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub dl: sched_dl_entity,
    pub sched_class: *mut sched_class,
    pub stats: sched_statistics,
    pub policy: crate::ctypes::c_uint,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_flags: crate::ctypes::c_ushort,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub exit_state: crate::ctypes::c_int,
    pub exit_code: crate::ctypes::c_int,
    pub exit_signal: crate::ctypes::c_int,
    pub pdeath_signal: crate::ctypes::c_int,
    pub jobctl: crate::ctypes::c_ulong,
    pub personality: crate::ctypes::c_uint,
    pub _bits_sched_reset_on_fork: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub atomic_flags: crate::ctypes::c_ulong,
    pub restart_block: restart_block,
    pub pid: pid_t,
    pub tgid: pid_t,
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
    pub ptracer_cred: *const cred,
    pub real_cred: *const cred,
    pub cred: *const cred,
    pub comm: [crate::ctypes::c_char; 16usize],
    pub nameidata: *mut nameidata,
    pub fs: *mut fs_struct,
    pub files: *mut files_struct,
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
    pub seccomp: seccomp,
    pub syscall_dispatch: syscall_user_dispatch,
    pub parent_exec_id: u64_,
    pub self_exec_id: u64_,
    pub alloc_lock: spinlock_t,
    pub pi_lock: raw_spinlock_t,
    pub wake_q: wake_q_node,
    pub journal_info: *mut crate::ctypes::c_void,
    pub bio_list: *mut bio_list,
    pub plug: *mut blk_plug,
    pub reclaim_state: *mut reclaim_state,
    pub backing_dev_info: *mut backing_dev_info,
    pub io_context: *mut io_context,
    pub ptrace_message: crate::ctypes::c_ulong,
    pub last_siginfo: *mut kernel_siginfo_t,
    pub ioac: task_io_accounting,
    pub perf_event_ctxp: [*mut perf_event_context; 2usize],
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub anon__rcu_users: task_struct__rcu_users,
    pub splice_pipe: *mut pipe_inode_info,
    pub task_frag: page_frag,
    pub nr_dirtied: crate::ctypes::c_int,
    pub nr_dirtied_pause: crate::ctypes::c_int,
    pub dirty_paused_when: crate::ctypes::c_ulong,
    pub timer_slack_ns: u64_,
    pub default_timer_slack_ns: u64_,
    pub kmap_ctrl: kmap_ctrl,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_refcount: refcount_t,
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
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1

#[repr(C)]
pub struct cgroup {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct cred {
    pub usage: atomic_long_t,
    pub uid: kuid_t,
    pub gid: kgid_t,
    pub suid: kuid_t,
    pub sgid: kgid_t,
    pub euid: kuid_t,
    pub egid: kgid_t,
    pub fsuid: kuid_t,
    pub fsgid: kgid_t,
    pub securebits: crate::ctypes::c_uint,
    pub cap_inheritable: kernel_cap_t,
    pub cap_permitted: kernel_cap_t,
    pub cap_effective: kernel_cap_t,
    pub cap_bset: kernel_cap_t,
    pub cap_ambient: kernel_cap_t,
    pub user: *mut user_struct,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub group_info: *mut group_info,
    pub anon__non_rcu: cred__non_rcu,
}

#[repr(C)]
pub struct css_set {
    _unused: [u8; 0],
}

#[repr(C)]
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
pub struct key {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct linux_binfmt {
    pub lh: list_head,
    pub module: *mut module,
    pub load_binary: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub load_shlib: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut file) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct pid_namespace {
    pub idr: idr,
    pub rcu: callback_head,
    pub pid_allocated: crate::ctypes::c_uint,
    pub child_reaper: *mut task_struct,
    pub pid_cachep: *mut kmem_cache,
    pub level: crate::ctypes::c_uint,
    pub parent: *mut pid_namespace,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub reboot: crate::ctypes::c_int,
    pub ns: ns_common,
}

#[repr(C)]
pub struct sched_dl_entity {
    pub rb_node: rb_node,
    pub dl_runtime: u64_,
    pub dl_deadline: u64_,
    pub dl_period: u64_,
    pub dl_bw: u64_,
    pub dl_density: u64_,
    pub runtime: s64,
    pub deadline: u64_,
    pub flags: crate::ctypes::c_uint,
    pub _bits_dl_throttled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dl_timer: hrtimer,
    pub inactive_timer: hrtimer,
}
bits sched_dl_entity
    dl_throttled: crate::ctypes::c_uint as u32 = _bits_dl_throttled 0 1
    dl_yielded: crate::ctypes::c_uint as u32 = _bits_dl_throttled 1 1
    dl_non_contending: crate::ctypes::c_uint as u32 = _bits_dl_throttled 2 1
    dl_overrun: crate::ctypes::c_uint as u32 = _bits_dl_throttled 3 1

#[repr(C)]
pub struct sched_domain_attr {
    _unused: [u8; 0],
}

#[repr(C)]
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
}

#[repr(C)]
pub struct sched_info {}

#[repr(C)]
pub struct seccomp {}

#[repr(C)]
pub struct seccomp_filter {}

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
pub struct task_delay_info {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ucounts {
    pub node: hlist_node,
    pub ns: *mut user_namespace,
    pub uid: kuid_t,
    pub count: atomic_t,
    pub ucount: [atomic_long_t; 8usize],
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
    pub work: work_struct,
    pub ucounts: *mut ucounts,
    pub ucount_max: [crate::ctypes::c_long; 8usize],
    pub rlimit_max: [crate::ctypes::c_long; 4usize],
}

#[repr(C)]
pub struct user_struct {
    pub __count: refcount_t,
    pub unix_inflight: crate::ctypes::c_ulong,
    pub pipe_bufs: atomic_long_t,
    pub uidhash_node: hlist_node,
    pub uid: kuid_t,
    pub perf_mlock: atomic_long_t,
    pub ratelimit: ratelimit_state,
}

#[repr(C, align(64))]
#[derive(Copy, Clone)]
pub struct sched_statistics {
    pub _opaque: [u8; 0],
}

pub const CPU_ENTRY_AREA_ARRAY_SIZE: crate::ctypes::c_ulong = 241664;

pub const CPU_ENTRY_AREA_TOTAL_SIZE: crate::ctypes::c_ulong = 245760;

pub const UCOUNT_COUNTS: ucount_type = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim___refrigerator"]
    pub fn __refrigerator(check_kthr_stop: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___secure_computing"]
    pub fn __secure_computing(sd: *const seccomp_data) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___thaw_task"]
    pub fn __thaw_task(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_capable"]
    pub fn capable(cap: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_attach_task_all"]
    pub fn cgroup_attach_task_all(
        from: *mut task_struct,
        t: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_can_fork"]
    pub fn cgroup_can_fork(
        p: *mut task_struct,
        kargs: *mut kernel_clone_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_cancel_fork"]
    pub fn cgroup_cancel_fork(p: *mut task_struct, kargs: *mut kernel_clone_args);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_enter_frozen"]
    pub fn cgroup_enter_frozen();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_exit"]
    pub fn cgroup_exit(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_fork"]
    pub fn cgroup_fork(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_free"]
    pub fn cgroup_free(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_init"]
    pub fn cgroup_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_init_early"]
    pub fn cgroup_init_early() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_leave_frozen"]
    pub fn cgroup_leave_frozen(always_leave: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_path_from_kernfs_id"]
    pub fn cgroup_path_from_kernfs_id(
        id: u64_,
        buf: *mut crate::ctypes::c_char,
        buflen: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_post_fork"]
    pub fn cgroup_post_fork(p: *mut task_struct, kargs: *mut kernel_clone_args);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_psi_enabled"]
    pub fn cgroup_psi_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_release"]
    pub fn cgroup_release(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_sk_alloc"]
    pub fn cgroup_sk_alloc(skcd: *mut sock_cgroup_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_sk_clone"]
    pub fn cgroup_sk_clone(skcd: *mut sock_cgroup_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroup_sk_free"]
    pub fn cgroup_sk_free(skcd: *mut sock_cgroup_data);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cgroupstats_build"]
    pub fn cgroupstats_build(
        stats: *mut cgroupstats,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_cgroup_ns"]
    pub fn copy_cgroup_ns(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        old_ns: *mut cgroup_namespace,
    ) -> *mut cgroup_namespace;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_ipcs"]
    pub fn copy_ipcs(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        ns: *mut ipc_namespace,
    ) -> *mut ipc_namespace;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_pid_ns"]
    pub fn copy_pid_ns(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        ns: *mut pid_namespace,
    ) -> *mut pid_namespace;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_share_cache"]
    pub fn cpus_share_cache(
        this_cpu: crate::ctypes::c_int,
        that_cpu: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_cpus_allowed"]
    pub fn cpuset_cpus_allowed(p: *mut task_struct, mask: *mut cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_cpus_allowed_fallback"]
    pub fn cpuset_cpus_allowed_fallback(p: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_force_rebuild"]
    pub fn cpuset_force_rebuild();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_init"]
    pub fn cpuset_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_init_current_mems_allowed"]
    pub fn cpuset_init_current_mems_allowed();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_init_smp"]
    pub fn cpuset_init_smp();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_lock"]
    pub fn cpuset_lock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_mem_spread_node"]
    pub fn cpuset_mem_spread_node() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_mems_allowed"]
    pub fn cpuset_mems_allowed(p: *mut task_struct) -> nodemask_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_mems_allowed_intersects"]
    pub fn cpuset_mems_allowed_intersects(
        tsk1: *const task_struct,
        tsk2: *const task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_nodemask_valid_mems_allowed"]
    pub fn cpuset_nodemask_valid_mems_allowed(
        nodemask: *mut nodemask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_print_current_mems_allowed"]
    pub fn cpuset_print_current_mems_allowed();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_slab_spread_node"]
    pub fn cpuset_slab_spread_node() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_task_status_allowed"]
    pub fn cpuset_task_status_allowed(m: *mut seq_file, task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_unlock"]
    pub fn cpuset_unlock();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_update_active_cpus"]
    pub fn cpuset_update_active_cpus();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpuset_wait_for_hotplug"]
    pub fn cpuset_wait_for_hotplug();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_idle_enter"]
    pub fn ct_idle_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ct_idle_exit"]
    pub fn ct_idle_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_cpuset_is_being_rebound"]
    pub fn current_cpuset_is_being_rebound() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dec_dl_tasks_cs"]
    pub fn dec_dl_tasks_cs(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_default_banner"]
    pub fn default_banner();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_delayacct_init"]
    pub fn delayacct_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_destroy_context_ldt"]
    pub fn destroy_context_ldt(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dl_task_check_affinity"]
    pub fn dl_task_check_affinity(
        p: *mut task_struct,
        mask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_set_cpus_allowed"]
    pub fn do_set_cpus_allowed(p: *mut task_struct, new_mask: *const cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dup_user_cpus_ptr"]
    pub fn dup_user_cpus_ptr(
        dst: *mut task_struct,
        src: *mut task_struct,
        node: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_free_cgroup_ns"]
    pub fn free_cgroup_ns(ns: *mut cgroup_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_freeze_kernel_threads"]
    pub fn freeze_kernel_threads() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_freeze_processes"]
    pub fn freeze_processes() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_seccomp_filter"]
    pub fn get_seccomp_filter(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_groups_free"]
    pub fn groups_free(group_info: *mut group_info);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_groups_search"]
    pub fn groups_search(
        group_info: *const group_info,
        grp: kgid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_capability"]
    pub fn has_capability(t: *mut task_struct, cap: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_capability_noaudit"]
    pub fn has_capability_noaudit(
        t: *mut task_struct,
        cap: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_ns_capability"]
    pub fn has_ns_capability(
        t: *mut task_struct,
        ns: *mut user_namespace,
        cap: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_ns_capability_noaudit"]
    pub fn has_ns_capability_noaudit(
        t: *mut task_struct,
        ns: *mut user_namespace,
        cap: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_affine"]
    pub fn housekeeping_affine(t: *mut task_struct, type_: hk_type);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_any_cpu"]
    pub fn housekeeping_any_cpu(type_: hk_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_cpumask"]
    pub fn housekeeping_cpumask(type_: hk_type) -> *const cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_enabled"]
    pub fn housekeeping_enabled(type_: hk_type) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_init"]
    pub fn housekeeping_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_housekeeping_test_cpu"]
    pub fn housekeeping_test_cpu(cpu: crate::ctypes::c_int, type_: hk_type) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_egroup_p"]
    pub fn in_egroup_p(grp: kgid_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_group_p"]
    pub fn in_group_p(grp: kgid_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_dl_tasks_cs"]
    pub fn inc_dl_tasks_cs(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kick_process"]
    pub fn kick_process(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ldt_arch_exit_mmap"]
    pub fn ldt_arch_exit_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ldt_dup_context"]
    pub fn ldt_dup_context(
        oldmm: *mut mm_struct,
        mm: *mut mm_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_mm_ldt"]
    pub fn load_mm_ldt(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_membarrier_exec_mmap"]
    pub fn membarrier_exec_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_membarrier_update_current_mm"]
    pub fn membarrier_update_current_mm(next_mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mq_init_ns"]
    pub fn mq_init_ns(ns: *mut ipc_namespace) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ns_capable"]
    pub fn ns_capable(ns: *mut user_namespace, cap: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ns_capable_noaudit"]
    pub fn ns_capable_noaudit(
        ns: *mut user_namespace,
        cap: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ns_capable_setid"]
    pub fn ns_capable_setid(ns: *mut user_namespace, cap: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_partition_sched_domains"]
    pub fn partition_sched_domains(
        ndoms_new: crate::ctypes::c_int,
        doms_new: *mut cpumask_var_t,
        dattr_new: *mut sched_domain_attr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_partition_sched_domains_locked"]
    pub fn partition_sched_domains_locked(
        ndoms_new: crate::ctypes::c_int,
        doms_new: *mut cpumask_var_t,
        dattr_new: *mut sched_domain_attr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prctl_get_seccomp"]
    pub fn prctl_get_seccomp() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prctl_set_seccomp"]
    pub fn prctl_set_seccomp(
        arg2: crate::ctypes::c_ulong,
        arg3: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pti_check_boottime_disable"]
    pub fn pti_check_boottime_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_ipc_ns"]
    pub fn put_ipc_ns(ns: *mut ipc_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_pid_ns"]
    pub fn put_pid_ns(ns: *mut pid_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reboot_pid_ns"]
    pub fn reboot_pid_ns(
        pid_ns: *mut pid_namespace,
        cmd: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rebuild_sched_domains"]
    pub fn rebuild_sched_domains();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_release_user_cpus_ptr"]
    pub fn release_user_cpus_ptr(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_retire_ipc_sysctls"]
    pub fn retire_ipc_sysctls(ns: *mut ipc_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_retire_mq_sysctls"]
    pub fn retire_mq_sysctls(ns: *mut ipc_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rt_mutex_get_top_task"]
    pub fn rt_mutex_get_top_task(task: *mut task_struct) -> *mut task_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_cpu_dying"]
    pub fn sched_cpu_dying() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_cpu_wait_empty"]
    pub fn sched_cpu_wait_empty() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seccomp_filter_release"]
    pub fn seccomp_filter_release(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpus_allowed_ptr"]
    pub fn set_cpus_allowed_ptr(
        p: *mut task_struct,
        new_mask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_freezable"]
    pub fn set_freezable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_task_cpu"]
    pub fn set_task_cpu(p: *mut task_struct, cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_ipc_sysctls"]
    pub fn setup_ipc_sysctls(ns: *mut ipc_namespace) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_mq_sysctls"]
    pub fn setup_mq_sysctls(ns: *mut ipc_namespace) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_shm_destroy_orphaned"]
    pub fn shm_destroy_orphaned(ns: *mut ipc_namespace);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_switch_ldt"]
    pub fn switch_ldt(prev: *mut mm_struct, next: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_taskstats_exit"]
    pub fn taskstats_exit(tsk: *mut task_struct, group_dead: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_taskstats_init_early"]
    pub fn taskstats_init_early();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thaw_kernel_threads"]
    pub fn thaw_kernel_threads();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thaw_processes"]
    pub fn thaw_processes();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_irq_enter"]
    pub fn tick_irq_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_tlb_flush_rcuidle"]
    pub fn trace_tlb_flush_rcuidle(
        reason: crate::ctypes::c_int,
        pages: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wait_task_inactive"]
    pub fn wait_task_inactive(
        p: *mut task_struct,
        match_state: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zap_pid_ns_processes"]
    pub fn zap_pid_ns_processes(ns: *mut pid_namespace);
}

#[repr(C)]
pub struct buffer_head {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct file {
    pub anon__f_llist: file__f_llist,
    pub f_path: path,
    pub f_inode: *mut inode,
    pub f_op: *const file_operations,
    pub f_lock: spinlock_t,
    pub f_count: atomic_long_t,
    pub f_flags: crate::ctypes::c_uint,
    pub f_mode: fmode_t,
    pub f_pos_lock: mutex,
    pub f_pos: loff_t,
    pub f_owner: fown_struct,
    pub f_cred: *const cred,
    pub f_ra: file_ra_state,
    pub f_version: u64_,
    pub private_data: *mut crate::ctypes::c_void,
    pub f_mapping: *mut address_space,
    pub f_wb_err: errseq_t,
    pub f_sb_err: errseq_t,
}

#[repr(C)]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub file_lock: spinlock_t,
    pub next_fd: crate::ctypes::c_uint,
    pub close_on_exec_init: [crate::ctypes::c_ulong; 1usize],
    pub open_fds_init: [crate::ctypes::c_ulong; 1usize],
    pub full_fds_bits_init: [crate::ctypes::c_ulong; 1usize],
    pub fd_array: [*mut file; 64usize],
}

#[repr(C)]
pub struct kernfs_global_locks {
    pub open_file_mutex: [mutex; 2usize],
}

#[repr(C)]
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
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct super_operations {
    pub alloc_inode: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *mut inode,
    >,
    pub destroy_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub free_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub dirty_inode: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, flags: crate::ctypes::c_int),
    >,
    pub write_inode: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            wbc: *mut writeback_control,
        ) -> crate::ctypes::c_int,
    >,
    pub drop_inode: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode) -> crate::ctypes::c_int,
    >,
    pub evict_inode: ::core::option::Option<unsafe extern "C" fn(arg1: *mut inode)>,
    pub put_super: ::core::option::Option<unsafe extern "C" fn(arg1: *mut super_block)>,
    pub sync_fs: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            wait: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub freeze_super: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub freeze_fs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub thaw_super: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub unfreeze_fs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block) -> crate::ctypes::c_int,
    >,
    pub statfs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut kstatfs,
        ) -> crate::ctypes::c_int,
    >,
    pub remount_fs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut crate::ctypes::c_int,
            arg3: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub umount_begin: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut super_block),
    >,
    pub show_options: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_devname: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_path: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub show_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut seq_file,
            arg2: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub nr_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
    pub free_cached_objects: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut super_block,
            arg2: *mut shrink_control,
        ) -> crate::ctypes::c_long,
    >,
}

#[repr(C)]
pub struct sync_file {
    pub file: *mut file,
    pub user_name: [crate::ctypes::c_char; 32usize],
    pub wq: wait_queue_head_t,
    pub flags: crate::ctypes::c_ulong,
    pub fence: *mut dma_fence,
    pub cb: dma_fence_cb,
}

#[repr(C)]
pub union fsnotify_group__private {
    pub private: *mut crate::ctypes::c_void,
}

#[repr(C, packed(4))]
pub struct compat_sigaction {
    pub sa_handler: compat_uptr_t,
    pub sa_flags: compat_ulong_t,
    pub sa_restorer: compat_uptr_t,
    pub sa_mask: compat_sigset_t,
}

pub const NR_KERNFS_LOCKS: i32 = 2;

pub const NR_KERNFS_LOCK_BITS: i32 = 1;

pub const buffer_heads_over_limit: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___break_lease"]
    pub fn __break_lease(
        inode: *mut inode,
        mode: crate::ctypes::c_uint,
        type_: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dquot_alloc_space"]
    pub fn __dquot_alloc_space(
        inode: *mut inode,
        number: qsize_t,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dquot_free_space"]
    pub fn __dquot_free_space(
        inode: *mut inode,
        number: qsize_t,
        flags: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fsnotify_inode_delete"]
    pub fn __fsnotify_inode_delete(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fsnotify_parent"]
    pub fn __fsnotify_parent(
        dentry: *mut dentry,
        mask: __u32,
        data: *const crate::ctypes::c_void,
        data_type: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fsnotify_vfsmount_delete"]
    pub fn __fsnotify_vfsmount_delete(mnt: *mut vfsmount);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kernfs_create_file"]
    pub fn __kernfs_create_file(
        parent: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        uid: kuid_t,
        gid: kgid_t,
        size: loff_t,
        ops: *const kernfs_ops,
        priv_: *mut crate::ctypes::c_void,
        ns: *const crate::ctypes::c_void,
        key: *mut lock_class_key,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bmap"]
    pub fn bmap(inode: *mut inode, block: *mut sector_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_buffer_init"]
    pub fn buffer_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dnotify_flush"]
    pub fn dnotify_flush(filp: *mut file, id: fl_owner_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_alloc_inode"]
    pub fn dquot_alloc_inode(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_claim_space_nodirty"]
    pub fn dquot_claim_space_nodirty(
        inode: *mut inode,
        number: qsize_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_disable"]
    pub fn dquot_disable(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_drop"]
    pub fn dquot_drop(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_file_open"]
    pub fn dquot_file_open(inode: *mut inode, filp: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_free_inode"]
    pub fn dquot_free_inode(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_initialize"]
    pub fn dquot_initialize(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_initialize_needed"]
    pub fn dquot_initialize_needed(inode: *mut inode) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_reclaim_space_nodirty"]
    pub fn dquot_reclaim_space_nodirty(
        inode: *mut inode,
        number: qsize_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_resume"]
    pub fn dquot_resume(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_transfer"]
    pub fn dquot_transfer(
        mnt_userns: *mut user_namespace,
        inode: *mut inode,
        iattr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dquot_writeback_dquots"]
    pub fn dquot_writeback_dquots(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_ctx_do_read"]
    pub fn eventfd_ctx_do_read(ctx: *mut eventfd_ctx, cnt: *mut __u64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_ctx_fdget"]
    pub fn eventfd_ctx_fdget(fd: crate::ctypes::c_int) -> *mut eventfd_ctx;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_ctx_put"]
    pub fn eventfd_ctx_put(ctx: *mut eventfd_ctx);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_ctx_remove_wait_queue"]
    pub fn eventfd_ctx_remove_wait_queue(
        ctx: *mut eventfd_ctx,
        wait: *mut wait_queue_entry_t,
        cnt: *mut __u64,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_signal"]
    pub fn eventfd_signal(ctx: *mut eventfd_ctx, n: __u64) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_signal_mask"]
    pub fn eventfd_signal_mask(
        ctx: *mut eventfd_ctx,
        n: __u64,
        mask: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exit_aio"]
    pub fn exit_aio(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_dirnotify"]
    pub fn fcntl_dirnotify(
        fd: crate::ctypes::c_int,
        filp: *mut file,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_getlease"]
    pub fn fcntl_getlease(filp: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_getlk"]
    pub fn fcntl_getlk(
        file: *mut file,
        cmd: crate::ctypes::c_uint,
        user: *mut flock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_setlease"]
    pub fn fcntl_setlease(
        fd: crate::ctypes::c_uint,
        filp: *mut file,
        arg: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fcntl_setlk"]
    pub fn fcntl_setlk(
        fd: crate::ctypes::c_uint,
        file: *mut file,
        cmd: crate::ctypes::c_uint,
        user: *mut flock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_forget_all_cached_acls"]
    pub fn forget_all_cached_acls(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify"]
    pub fn fsnotify(
        mask: __u32,
        data: *const crate::ctypes::c_void,
        data_type: crate::ctypes::c_int,
        dir: *mut inode,
        name: *const qstr,
        inode: *mut inode,
        cookie: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_get_cookie"]
    pub fn fsnotify_get_cookie() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_sb_delete"]
    pub fn fsnotify_sb_delete(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_unmount_inodes"]
    pub fn fsnotify_unmount_inodes(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_generic_setlease"]
    pub fn generic_setlease(
        filp: *mut file,
        arg: crate::ctypes::c_long,
        flp: *mut *mut file_lock,
        priv_: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_bh_in_lru"]
    pub fn has_bh_in_lru(
        cpu: crate::ctypes::c_int,
        dummy: *mut crate::ctypes::c_void,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inode_has_buffers"]
    pub fn inode_has_buffers(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_bh_lrus_cpu"]
    pub fn invalidate_bh_lrus_cpu();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_inode_buffers"]
    pub fn invalidate_inode_buffers(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_is_uring_fops"]
    pub fn io_is_uring_fops(file: *mut file) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_cmd_done"]
    pub fn io_uring_cmd_done(
        cmd: *mut io_uring_cmd,
        ret: isize,
        ret2: isize,
        issue_flags: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_cmd_import_fixed"]
    pub fn io_uring_cmd_import_fixed(
        ubuf: u64_,
        len: crate::ctypes::c_ulong,
        rw: crate::ctypes::c_int,
        iter: *mut iov_iter,
        ioucmd: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_io_uring_get_opcode"]
    pub fn io_uring_get_opcode(opcode: u8_) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_activate"]
    pub fn kernfs_activate(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_create_dir_ns"]
    pub fn kernfs_create_dir_ns(
        parent: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        uid: kuid_t,
        gid: kgid_t,
        priv_: *mut crate::ctypes::c_void,
        ns: *const crate::ctypes::c_void,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_create_link"]
    pub fn kernfs_create_link(
        parent: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        target: *mut kernfs_node,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_create_root"]
    pub fn kernfs_create_root(
        scops: *mut kernfs_syscall_ops,
        flags: crate::ctypes::c_uint,
        priv_: *mut crate::ctypes::c_void,
    ) -> *mut kernfs_root;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_destroy_root"]
    pub fn kernfs_destroy_root(root: *mut kernfs_root);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_find_and_get_ns"]
    pub fn kernfs_find_and_get_ns(
        parent: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        ns: *const crate::ctypes::c_void,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_free_fs_context"]
    pub fn kernfs_free_fs_context(fc: *mut fs_context);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_generic_poll"]
    pub fn kernfs_generic_poll(
        of: *mut kernfs_open_file,
        pt: *mut poll_table_struct,
    ) -> __poll_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_get"]
    pub fn kernfs_get(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_get_inode"]
    pub fn kernfs_get_inode(sb: *mut super_block, kn: *mut kernfs_node) -> *mut inode;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_get_parent"]
    pub fn kernfs_get_parent(kn: *mut kernfs_node) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_get_tree"]
    pub fn kernfs_get_tree(fc: *mut fs_context) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_init"]
    pub fn kernfs_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_kill_sb"]
    pub fn kernfs_kill_sb(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_name"]
    pub fn kernfs_name(
        kn: *mut kernfs_node,
        buf: *mut crate::ctypes::c_char,
        buflen: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_node_from_dentry"]
    pub fn kernfs_node_from_dentry(dentry: *mut dentry) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_notify"]
    pub fn kernfs_notify(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_path_from_node"]
    pub fn kernfs_path_from_node(
        root_kn: *mut kernfs_node,
        kn: *mut kernfs_node,
        buf: *mut crate::ctypes::c_char,
        buflen: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_put"]
    pub fn kernfs_put(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_remove"]
    pub fn kernfs_remove(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_remove_by_name_ns"]
    pub fn kernfs_remove_by_name_ns(
        kn: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_remove_self"]
    pub fn kernfs_remove_self(kn: *mut kernfs_node) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_rename_ns"]
    pub fn kernfs_rename_ns(
        kn: *mut kernfs_node,
        new_parent: *mut kernfs_node,
        new_name: *const crate::ctypes::c_char,
        new_ns: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_root_from_sb"]
    pub fn kernfs_root_from_sb(sb: *mut super_block) -> *mut kernfs_root;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_setattr"]
    pub fn kernfs_setattr(
        kn: *mut kernfs_node,
        iattr: *const iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_super_ns"]
    pub fn kernfs_super_ns(sb: *mut super_block) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_walk_and_get_ns"]
    pub fn kernfs_walk_and_get_ns(
        parent: *mut kernfs_node,
        path: *const crate::ctypes::c_char,
        ns: *const crate::ctypes::c_void,
    ) -> *mut kernfs_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_xattr_get"]
    pub fn kernfs_xattr_get(
        kn: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        value: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernfs_xattr_set"]
    pub fn kernfs_xattr_set(
        kn: *mut kernfs_node,
        name: *const crate::ctypes::c_char,
        value: *const crate::ctypes::c_void,
        size: usize,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kiocb_set_cancel_fn"]
    pub fn kiocb_set_cancel_fn(req: *mut kiocb, cancel: kiocb_cancel_fn);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lease_get_mtime"]
    pub fn lease_get_mtime(inode: *mut inode, time: *mut timespec64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lease_modify"]
    pub fn lease_modify(
        fl: *mut file_lock,
        arg: crate::ctypes::c_int,
        dispose: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_copy_conflock"]
    pub fn locks_copy_conflock(new: *mut file_lock, fl: *mut file_lock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_copy_lock"]
    pub fn locks_copy_lock(new: *mut file_lock, fl: *mut file_lock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_delete_block"]
    pub fn locks_delete_block(waiter: *mut file_lock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_free_lock_context"]
    pub fn locks_free_lock_context(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_init_lock"]
    pub fn locks_init_lock(fl: *mut file_lock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_lock_inode_wait"]
    pub fn locks_lock_inode_wait(
        inode: *mut inode,
        fl: *mut file_lock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_owner_has_blockers"]
    pub fn locks_owner_has_blockers(
        flctx: *mut file_lock_context,
        owner: fl_owner_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_remove_file"]
    pub fn locks_remove_file(filp: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_locks_remove_posix"]
    pub fn locks_remove_posix(filp: *mut file, owner: fl_owner_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_fcntl"]
    pub fn memfd_fcntl(
        f: *mut file,
        c: crate::ctypes::c_uint,
        a: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_file_seals_ptr"]
    pub fn memfd_file_seals_ptr(file: *mut file) -> *mut crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_chmod"]
    pub fn posix_acl_chmod(
        mnt_userns: *mut user_namespace,
        inode: *mut inode,
        mode: umode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_create"]
    pub fn posix_acl_create(
        inode: *mut inode,
        mode: *mut umode_t,
        default_acl: *mut *mut posix_acl,
        acl: *mut *mut posix_acl,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_fix_xattr_from_user"]
    pub fn posix_acl_fix_xattr_from_user(value: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_fix_xattr_to_user"]
    pub fn posix_acl_fix_xattr_to_user(value: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_acl_getxattr_idmapped_mnt"]
    pub fn posix_acl_getxattr_idmapped_mnt(
        mnt_userns: *mut user_namespace,
        inode: *const inode,
        value: *mut crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_lock_file"]
    pub fn posix_lock_file(
        filp: *mut file,
        fl: *mut file_lock,
        conflock: *mut file_lock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_posix_test_lock"]
    pub fn posix_test_lock(filp: *mut file, fl: *mut file_lock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pr_cont_kernfs_name"]
    pub fn pr_cont_kernfs_name(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pr_cont_kernfs_path"]
    pub fn pr_cont_kernfs_path(kn: *mut kernfs_node);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_quota_send_warning"]
    pub fn quota_send_warning(qid: kqid, dev: dev_t, warntype: crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_relay_prepare_cpu"]
    pub fn relay_prepare_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remove_inode_buffers"]
    pub fn remove_inode_buffers(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_any_quota_loaded"]
    pub fn sb_any_quota_loaded(sb: *mut super_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_any_quota_suspended"]
    pub fn sb_any_quota_suspended(sb: *mut super_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_has_quota_active"]
    pub fn sb_has_quota_active(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_has_quota_limits_enabled"]
    pub fn sb_has_quota_limits_enabled(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_has_quota_loaded"]
    pub fn sb_has_quota_loaded(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_has_quota_suspended"]
    pub fn sb_has_quota_suspended(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sb_has_quota_usage_enabled"]
    pub fn sb_has_quota_usage_enabled(
        sb: *mut super_block,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_show_fd_locks"]
    pub fn show_fd_locks(f: *mut seq_file, filp: *mut file, files: *mut files_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_simple_acl_create"]
    pub fn simple_acl_create(dir: *mut inode, inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_simple_set_acl"]
    pub fn simple_set_acl() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_mapping_buffers"]
    pub fn sync_mapping_buffers(mapping: *mut address_space) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_try_to_free_buffers"]
    pub fn try_to_free_buffers(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_cancel_lock"]
    pub fn vfs_cancel_lock(filp: *mut file, fl: *mut file_lock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_inode_has_locks"]
    pub fn vfs_inode_has_locks(inode: *mut inode) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_lock_file"]
    pub fn vfs_lock_file(
        filp: *mut file,
        cmd: crate::ctypes::c_uint,
        fl: *mut file_lock,
        conf: *mut file_lock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_setlease"]
    pub fn vfs_setlease(
        filp: *mut file,
        arg: crate::ctypes::c_long,
        lease: *mut *mut file_lock,
        priv_: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vfs_test_lock"]
    pub fn vfs_test_lock(filp: *mut file, fl: *mut file_lock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___register_sysctl_base"]
    pub fn __register_sysctl_base(base_table: *mut ctl_table) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__proc_mkdir"]
    pub fn _proc_mkdir(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut proc_dir_entry,
        data: *mut crate::ctypes::c_void,
        force_lookup: bool_,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_attr_read"]
    pub fn debugfs_attr_read(
        file: *mut file,
        buf: *mut crate::ctypes::c_char,
        len: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_attr_write"]
    pub fn debugfs_attr_write(
        file: *mut file,
        buf: *const crate::ctypes::c_char,
        len: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_attr_write_signed"]
    pub fn debugfs_attr_write_signed(
        file: *mut file,
        buf: *const crate::ctypes::c_char,
        len: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_atomic_t"]
    pub fn debugfs_create_atomic_t(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut atomic_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_automount"]
    pub fn debugfs_create_automount(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
        f: debugfs_automount_t,
        data: *mut crate::ctypes::c_void,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_blob"]
    pub fn debugfs_create_blob(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        blob: *mut debugfs_blob_wrapper,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_bool"]
    pub fn debugfs_create_bool(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_devm_seqfile"]
    pub fn debugfs_create_devm_seqfile(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
        read_fn: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut seq_file,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_dir"]
    pub fn debugfs_create_dir(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_file_size"]
    pub fn debugfs_create_file_size(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        data: *mut crate::ctypes::c_void,
        fops: *const file_operations,
        file_size: loff_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_file_unsafe"]
    pub fn debugfs_create_file_unsafe(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        data: *mut crate::ctypes::c_void,
        fops: *const file_operations,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_regset32"]
    pub fn debugfs_create_regset32(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        regset: *mut debugfs_regset32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_size_t"]
    pub fn debugfs_create_size_t(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_str"]
    pub fn debugfs_create_str(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut *mut crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_symlink"]
    pub fn debugfs_create_symlink(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
        dest: *const crate::ctypes::c_char,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_u16"]
    pub fn debugfs_create_u16(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u16_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_u32"]
    pub fn debugfs_create_u32(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_u32_array"]
    pub fn debugfs_create_u32_array(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        array: *mut debugfs_u32_array,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_u64"]
    pub fn debugfs_create_u64(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u64_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_u8"]
    pub fn debugfs_create_u8(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u8_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_ulong"]
    pub fn debugfs_create_ulong(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_x16"]
    pub fn debugfs_create_x16(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u16_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_x32"]
    pub fn debugfs_create_x32(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_x64"]
    pub fn debugfs_create_x64(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u64_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_create_x8"]
    pub fn debugfs_create_x8(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut dentry,
        value: *mut u8_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_file_get"]
    pub fn debugfs_file_get(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_file_put"]
    pub fn debugfs_file_put(dentry: *mut dentry);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_initialized"]
    pub fn debugfs_initialized() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_lookup"]
    pub fn debugfs_lookup(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_lookup_and_remove"]
    pub fn debugfs_lookup_and_remove(
        name: *const crate::ctypes::c_char,
        parent: *mut dentry,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_print_regs32"]
    pub fn debugfs_print_regs32(
        s: *mut seq_file,
        regs: *const debugfs_reg32,
        nregs: crate::ctypes::c_int,
        base: *mut crate::ctypes::c_void,
        prefix: *mut crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_read_file_bool"]
    pub fn debugfs_read_file_bool(
        file: *mut file,
        user_buf: *mut crate::ctypes::c_char,
        count: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_read_file_str"]
    pub fn debugfs_read_file_str(
        file: *mut file,
        user_buf: *mut crate::ctypes::c_char,
        count: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_remove"]
    pub fn debugfs_remove(dentry: *mut dentry);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_rename"]
    pub fn debugfs_rename(
        old_dir: *mut dentry,
        old_dentry: *mut dentry,
        new_dir: *mut dentry,
        new_name: *mut crate::ctypes::c_char,
    ) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debugfs_write_file_bool"]
    pub fn debugfs_write_file_bool(
        file: *mut file,
        user_buf: *const crate::ctypes::c_char,
        count: usize,
        ppos: *mut loff_t,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_sysctl_args"]
    pub fn do_sysctl_args();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_alloc_inum"]
    pub fn proc_alloc_inum(inum: *mut crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_create"]
    pub fn proc_create(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut proc_dir_entry,
        proc_ops: *const proc_ops,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_create_data"]
    pub fn proc_create_data(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut proc_dir_entry,
        proc_ops: *const proc_ops,
        data: *mut crate::ctypes::c_void,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_create_mount_point"]
    pub fn proc_create_mount_point(
        name: *const crate::ctypes::c_char,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_flush_pid"]
    pub fn proc_flush_pid(pid: *mut pid);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_free_inum"]
    pub fn proc_free_inum(inum: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_get_parent_data"]
    pub fn proc_get_parent_data(inode: *const inode) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_mkdir"]
    pub fn proc_mkdir(
        name: *const crate::ctypes::c_char,
        parent: *mut proc_dir_entry,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_mkdir_data"]
    pub fn proc_mkdir_data(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut proc_dir_entry,
        data: *mut crate::ctypes::c_void,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_mkdir_mode"]
    pub fn proc_mkdir_mode(
        name: *const crate::ctypes::c_char,
        mode: umode_t,
        parent: *mut proc_dir_entry,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_remove"]
    pub fn proc_remove(de: *mut proc_dir_entry);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_root_init"]
    pub fn proc_root_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_set_size"]
    pub fn proc_set_size(de: *mut proc_dir_entry, size: loff_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_set_user"]
    pub fn proc_set_user(de: *mut proc_dir_entry, uid: kuid_t, gid: kgid_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_symlink"]
    pub fn proc_symlink(
        name: *const crate::ctypes::c_char,
        parent: *mut proc_dir_entry,
        dest: *const crate::ctypes::c_char,
    ) -> *mut proc_dir_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysctl_init"]
    pub fn register_sysctl_init(
        path: *const crate::ctypes::c_char,
        table: *mut ctl_table,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysctl_mount_point"]
    pub fn register_sysctl_mount_point(
        path: *const crate::ctypes::c_char,
    ) -> *mut ctl_table_header;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysctl_paths"]
    pub fn register_sysctl_paths(
        path: *const ctl_path,
        table: *mut ctl_table,
    ) -> *mut ctl_table_header;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_sysctl_table"]
    pub fn register_sysctl_table(table: *mut ctl_table) -> *mut ctl_table_header;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_remove_proc_subtree"]
    pub fn remove_proc_subtree(
        name: *const crate::ctypes::c_char,
        parent: *mut proc_dir_entry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_sysctl_set"]
    pub fn setup_sysctl_set(
        p: *mut ctl_table_set,
        root: *mut ctl_table_root,
        is_seen: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut ctl_table_set) -> crate::ctypes::c_int,
        >,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sysctl_is_alias"]
    pub fn sysctl_is_alias(param: *mut crate::ctypes::c_char) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tgid_pidfd_to_pid"]
    pub fn tgid_pidfd_to_pid(file: *const file) -> *mut pid;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_sysctl_table"]
    pub fn unregister_sysctl_table(table: *mut ctl_table_header);
}

#[repr(C)]
pub struct dma_chan {
    pub device: *mut dma_device,
    pub slave: *mut device,
    pub cookie: dma_cookie_t,
    pub completed_cookie: dma_cookie_t,
    pub chan_id: crate::ctypes::c_int,
    pub dev: *mut dma_chan_dev,
    pub name: *const crate::ctypes::c_char,
    pub device_node: list_head,
    pub local: *mut dma_chan_percpu,
    pub client_count: crate::ctypes::c_int,
    pub table_count: crate::ctypes::c_int,
    pub router: *mut dma_router,
    pub route_data: *mut crate::ctypes::c_void,
    pub private: *mut crate::ctypes::c_void,
}

pub const prof_on: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_create_proc_profile"]
    pub fn create_proc_profile() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_create_prof_cpu_mask"]
    pub fn create_prof_cpu_mask();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devtmpfs_mount"]
    pub fn devtmpfs_mount() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_firmware_request_builtin"]
    pub fn firmware_request_builtin(
        fw: *mut firmware,
        name: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_firmware_request_nowarn"]
    pub fn firmware_request_nowarn(
        fw: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_firmware_request_platform"]
    pub fn firmware_request_platform(
        fw: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_complete_move"]
    pub fn irq_complete_move(c: *mut irq_cfg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_profile_hits"]
    pub fn profile_hits(
        type_: crate::ctypes::c_int,
        ip: *mut crate::ctypes::c_void,
        nr_hits: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_profile_init"]
    pub fn profile_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_profile_tick"]
    pub fn profile_tick(type_: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_release_firmware"]
    pub fn release_firmware(fw: *const firmware);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_request_firmware"]
    pub fn request_firmware(
        fw: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_request_firmware_direct"]
    pub fn request_firmware_direct(
        fw: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_request_firmware_into_buf"]
    pub fn request_firmware_into_buf(
        firmware_p: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
        buf: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_request_firmware_nowait"]
    pub fn request_firmware_nowait(
        module: *mut module,
        uevent: bool_,
        name: *const crate::ctypes::c_char,
        device: *mut device,
        gfp: gfp_t,
        context: *mut crate::ctypes::c_void,
        cont: ::core::option::Option<
            unsafe extern "C" fn(arg1: *const firmware, arg2: *mut crate::ctypes::c_void),
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_request_partial_firmware_into_buf"]
    pub fn request_partial_firmware_into_buf(
        firmware_p: *mut *const firmware,
        name: *const crate::ctypes::c_char,
        device: *mut device,
        buf: *mut crate::ctypes::c_void,
        size: usize,
        offset: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_send_cleanup_vector"]
    pub fn send_cleanup_vector(c: *mut irq_cfg);
}

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
}

#[repr(C)]
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
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
}

#[repr(C)]
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
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub pci: pci_msi_desc,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cached_msi_msg"]
    pub fn get_cached_msi_msg(irq: crate::ctypes::c_uint, msg: *mut msi_msg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_irq_proc"]
    pub fn init_irq_proc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_calc_affinity_vectors"]
    pub fn irq_calc_affinity_vectors(
        minvec: crate::ctypes::c_uint,
        maxvec: crate::ctypes::c_uint,
        affd: *const irq_affinity,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_can_set_affinity"]
    pub fn irq_can_set_affinity(irq: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_create_affinity_masks"]
    pub fn irq_create_affinity_masks(
        nvec: crate::ctypes::c_uint,
        affd: *mut irq_affinity,
    ) -> *mut irq_affinity_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_select_affinity"]
    pub fn irq_select_affinity(irq: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_affinity"]
    pub fn irq_set_affinity(
        irq: crate::ctypes::c_uint,
        m: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_affinity_notifier"]
    pub fn irq_set_affinity_notifier(
        irq: crate::ctypes::c_uint,
        notify: *mut irq_affinity_notify,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_update_affinity_desc"]
    pub fn irq_update_affinity_desc(
        irq: crate::ctypes::c_uint,
        affinity: *mut irq_affinity_desc,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_create_pci_msi_domain"]
    pub fn native_create_pci_msi_domain() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_msi_get_device_domain"]
    pub fn pci_msi_get_device_domain(pdev: *mut pci_dev) -> *mut irq_domain;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_write_msi_msg"]
    pub fn pci_write_msi_msg(irq: crate::ctypes::c_uint, msg: *mut msi_msg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tasklet_unlock_spin_wait"]
    pub fn tasklet_unlock_spin_wait(t: *mut tasklet_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_create_pci_msi_domain"]
    pub fn x86_create_pci_msi_domain();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_x86_pci_msi_default_domain"]
    pub fn x86_pci_msi_default_domain() -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct dst_entry {
    pub anon__dev: dst_entry__dev,
    pub ops: *mut dst_ops,
    pub _metrics: crate::ctypes::c_ulong,
    pub expires: crate::ctypes::c_ulong,
    pub __pad1: *mut crate::ctypes::c_void,
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
    pub __refcnt: atomic_t,
    pub __use: crate::ctypes::c_int,
    pub lastuse: crate::ctypes::c_ulong,
    pub lwtstate: *mut lwtunnel_state,
    pub callback_head: callback_head,
    pub error: crate::ctypes::c_short,
    pub __pad: crate::ctypes::c_short,
    pub tclassid: __u32,
    pub dev_tracker: netdevice_tracker,
}

#[repr(C)]
#[repr(align(32))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub received_rps: crate::ctypes::c_uint,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xmit: softnet_data__xmit,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 24usize],
    pub defer_csd: call_single_data_t,
}

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
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub owner: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 56usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(64))]
pub struct netdev_rx_queue {
    pub xdp_rxq: xdp_rxq_info,
    pub kobj: kobject,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
}

#[repr(C)]
pub struct dql {
    pub num_queued: crate::ctypes::c_uint,
    pub adj_limit: crate::ctypes::c_uint,
    pub last_obj_cnt: crate::ctypes::c_uint,
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
pub struct fib6_nh {
    pub nh_common: fib_nh_common,
    pub rt6i_pcpu: *mut *mut rt6_info,
    pub rt6i_exception_bucket: *mut rt6_exception_bucket,
}

#[repr(C)]
pub struct fib_nh {
    pub nh_common: fib_nh_common,
    pub nh_hash: hlist_node,
    pub nh_parent: *mut fib_info,
    pub nh_saddr: __be32,
    pub nh_saddr_genid: crate::ctypes::c_int,
}

#[repr(C)]
pub struct fib_nh_common {
    pub nhc_dev: *mut net_device,
    pub nhc_dev_tracker: netdevice_tracker,
    pub nhc_oif: crate::ctypes::c_int,
    pub nhc_scope: crate::ctypes::c_uchar,
    pub nhc_family: u8_,
    pub nhc_gw_family: u8_,
    pub nhc_flags: crate::ctypes::c_uchar,
    pub nhc_lwtstate: *mut lwtunnel_state,
    pub nhc_gw: fib_nh_common__nhc_gw,
    pub nhc_weight: crate::ctypes::c_int,
    pub nhc_upper_bound: atomic_t,
    pub nhc_pcpu_rth_output: *mut *mut rtable,
    pub nhc_rth_input: *mut rtable,
    pub nhc_exceptions: *mut fnhe_hash_bucket,
}

#[repr(C)]
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub rhashtable: rhashtable,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
}

#[repr(C)]
pub struct inet_bind2_bucket {
    pub ib_net: possible_net_t,
    pub l3mdev: crate::ctypes::c_int,
    pub port: crate::ctypes::c_ushort,
    pub anon__rcv_saddr: inet_bind2_bucket__rcv_saddr,
    pub node: hlist_node,
    pub owners: hlist_head,
    pub deathrow: hlist_head,
}

#[repr(C)]
pub struct inet_bind_bucket {
    pub ib_net: possible_net_t,
    pub l3mdev: crate::ctypes::c_int,
    pub port: crate::ctypes::c_ushort,
    pub fastreuse: crate::ctypes::c_schar,
    pub fastreuseport: crate::ctypes::c_schar,
    pub fastuid: kuid_t,
    pub fast_rcv_saddr: __be32,
    pub fast_sk_family: crate::ctypes::c_ushort,
    pub fast_ipv6_only: bool_,
    pub node: hlist_node,
    pub owners: hlist_head,
}

#[repr(C)]
pub struct inet_sock {
    pub sk: sock,
    pub inet_saddr: __be32,
    pub uc_ttl: __s16,
    pub cmsg_flags: __u16,
    pub inet_opt: *mut ip_options_rcu,
    pub inet_id: atomic_t,
    pub inet_sport: __be16,
    pub tos: __u8,
    pub min_ttl: __u8,
    pub mc_ttl: __u8,
    pub pmtudisc: __u8,
    pub _bits_recverr: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub rcv_tos: __u8,
    pub convert_csum: __u8,
    pub uc_index: crate::ctypes::c_int,
    pub mc_index: crate::ctypes::c_int,
    pub mc_addr: __be32,
    pub mc_list: *mut ip_mc_socklist,
    pub cork: inet_cork_full,
    pub local_port_range: inet_sock__local_port_range,
}
bits inet_sock
    recverr: __u8 as u8 = _bits_recverr 0 1
    is_icsk: __u8 as u8 = _bits_recverr 1 1
    freebind: __u8 as u8 = _bits_recverr 2 1
    hdrincl: __u8 as u8 = _bits_recverr 3 1
    mc_loop: __u8 as u8 = _bits_recverr 4 1
    transparent: __u8 as u8 = _bits_recverr 5 1
    mc_all: __u8 as u8 = _bits_recverr 6 1
    nodefrag: __u8 as u8 = _bits_recverr 7 1
    bind_address_no_port: __u8 as u8 = _bits_recverr 8 1
    recverr_rfc4884: __u8 as u8 = _bits_recverr 9 1
    defer_connect: __u8 as u8 = _bits_recverr 10 1

#[repr(C)]
pub struct inet_timewait_death_row {
    pub tw_refcount: refcount_t,
    pub hashinfo: *mut inet_hashinfo,
    pub sysctl_max_tw_buckets: crate::ctypes::c_int,
}

#[repr(C)]
pub struct ip_tunnel_info {
    pub key: ip_tunnel_key,
    pub encap: ip_tunnel_encap,
    pub options_len: u8_,
    pub mode: u8_,
}

#[repr(C)]
pub struct ipv6_stub {
    pub ipv6_sock_mc_join: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ifindex: crate::ctypes::c_int,
            addr: *const in6_addr,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_sock_mc_drop: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ifindex: crate::ctypes::c_int,
            addr: *const in6_addr,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_dst_lookup_flow: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *const sock,
            fl6: *mut flowi6,
            final_dst: *const in6_addr,
        ) -> *mut dst_entry,
    >,
    pub ipv6_route_input: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub fib6_get_table: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, id: u32_) -> *mut fib6_table,
    >,
    pub fib6_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            oif: crate::ctypes::c_int,
            fl6: *mut flowi6,
            res: *mut fib6_result,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_table_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            table: *mut fib6_table,
            oif: crate::ctypes::c_int,
            fl6: *mut flowi6,
            res: *mut fib6_result,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_select_path: ::core::option::Option<
        unsafe extern "C" fn(
            net: *const net,
            res: *mut fib6_result,
            fl6: *mut flowi6,
            oif: crate::ctypes::c_int,
            oif_match: bool_,
            skb: *const sk_buff,
            strict: crate::ctypes::c_int,
        ),
    >,
    pub ip6_mtu_from_fib6: ::core::option::Option<
        unsafe extern "C" fn(
            res: *const fib6_result,
            daddr: *const in6_addr,
            saddr: *const in6_addr,
        ) -> u32_,
    >,
    pub fib6_nh_init: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            fib6_nh: *mut fib6_nh,
            cfg: *mut fib6_config,
            gfp_flags: gfp_t,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_nh_release: ::core::option::Option<
        unsafe extern "C" fn(fib6_nh: *mut fib6_nh),
    >,
    pub fib6_nh_release_dsts: ::core::option::Option<
        unsafe extern "C" fn(fib6_nh: *mut fib6_nh),
    >,
    pub fib6_update_sernum: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, rt: *mut fib6_info),
    >,
    pub ip6_del_rt: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            rt: *mut fib6_info,
            skip_notify: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub fib6_rt_update: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, rt: *mut fib6_info, info: *mut nl_info),
    >,
    pub udpv6_encap_enable: ::core::option::Option<unsafe extern "C" fn()>,
    pub ndisc_send_na: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            daddr: *const in6_addr,
            solicited_addr: *const in6_addr,
            router: bool_,
            solicited: bool_,
            override_: bool_,
            inc_opt: bool_,
        ),
    >,
    pub nd_tbl: *mut neigh_table,
    pub ipv6_fragment: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
            output: ::core::option::Option<
                unsafe extern "C" fn(
                    arg1: *mut net,
                    arg2: *mut sock,
                    arg3: *mut sk_buff,
                ) -> crate::ctypes::c_int,
            >,
        ) -> crate::ctypes::c_int,
    >,
    pub ipv6_dev_find: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            addr: *const in6_addr,
            dev: *mut net_device,
        ) -> *mut net_device,
    >,
}

#[repr(C)]
pub struct napi_struct {
    pub poll_list: list_head,
    pub state: crate::ctypes::c_ulong,
    pub weight: crate::ctypes::c_int,
    pub defer_hard_irqs_count: crate::ctypes::c_int,
    pub gro_bitmask: crate::ctypes::c_ulong,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut napi_struct,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub dev: *mut net_device,
    pub gro_hash: [gro_list; 8usize],
    pub skb: *mut sk_buff,
    pub rx_list: list_head,
    pub rx_count: crate::ctypes::c_int,
    pub timer: hrtimer,
    pub dev_list: list_head,
    pub napi_hash_node: hlist_node,
    pub napi_id: crate::ctypes::c_uint,
    pub thread: *mut task_struct,
}

#[repr(C)]
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
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub netns_ids: idr,
    pub ns: ns_common,
    pub refcnt_tracker: ref_tracker_dir,
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
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
    pub nexthop: netns_nexthop,
    pub ipv4: netns_ipv4,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub net_cookie: u64_,
    pub diag_nlsk: *mut sock,
}

#[repr(C)]
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
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
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
    pub ingress_queue: *mut netdev_queue,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub index_hlist: hlist_node,
    pub _tx: *mut netdev_queue,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub watchdog_lock: spinlock_t,
    pub watchdog_ref_held: bool_,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub dev_refcnt: refcount_t,
    pub refcnt_tracker: ref_tracker_dir,
    pub link_watch_list: list_head,
    pub reg_state: u8_,
    pub dismantle: bool_,
    pub _bits_rtnl_link_state: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub needs_free_netdev: bool_,
    pub priv_destructor: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
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
pub struct net_device_ops {
    pub ndo_init: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_uninit: ::core::option::Option<unsafe extern "C" fn(dev: *mut net_device)>,
    pub ndo_open: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_stop: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_start_xmit: ::core::option::Option<
        unsafe extern "C" fn(skb: *mut sk_buff, dev: *mut net_device) -> netdev_tx_t,
    >,
    pub ndo_features_check: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> netdev_features_t,
    >,
    pub ndo_select_queue: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            sb_dev: *mut net_device,
        ) -> u16_,
    >,
    pub ndo_change_rx_flags: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, flags: crate::ctypes::c_int),
    >,
    pub ndo_set_rx_mode: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ndo_set_mac_address: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            addr: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_validate_addr: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_do_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_eth_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocbond: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocwandev: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifs: *mut if_settings,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_siocdevprivate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ifr: *mut ifreq,
            data: *mut crate::ctypes::c_void,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_config: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            map: *mut ifmap,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_change_mtu: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            new_mtu: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_setup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            arg1: *mut neigh_parms,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_tx_timeout: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, txqueue: crate::ctypes::c_uint),
    >,
    pub ndo_get_stats64: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, storage: *mut rtnl_link_stats64),
    >,
    pub ndo_has_offload_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *const net_device,
            attr_id: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub ndo_get_offload_stats: ::core::option::Option<
        unsafe extern "C" fn(
            attr_id: crate::ctypes::c_int,
            dev: *const net_device,
            attr_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut net_device_stats,
    >,
    pub ndo_vlan_rx_add_vid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            proto: __be16,
            vid: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_vlan_rx_kill_vid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            proto: __be16,
            vid: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_mac: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue: crate::ctypes::c_int,
            mac: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_vlan: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue: crate::ctypes::c_int,
            vlan: u16_,
            qos: u8_,
            proto: __be16,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_rate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            min_tx_rate: crate::ctypes::c_int,
            max_tx_rate: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_spoofchk: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_trust: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_config: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            ivf: *mut ifla_vf_info,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_link_state: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            link_state: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            vf_stats: *mut ifla_vf_stats,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_port: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            port: *mut *mut nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_port: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_vf_guid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            node_guid: *mut ifla_vf_guid,
            port_guid: *mut ifla_vf_guid,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_guid: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            guid: u64_,
            guid_type: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_vf_rss_query_en: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            vf: crate::ctypes::c_int,
            setting: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_setup_tc: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            type_: tc_setup_type,
            type_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_add_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            slave_dev: *mut net_device,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_del_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            slave_dev: *mut net_device,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_xmit_slave: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            all_slaves: bool_,
        ) -> *mut net_device,
    >,
    pub ndo_sk_get_lower_dev: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, sk: *mut sock) -> *mut net_device,
    >,
    pub ndo_fix_features: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> netdev_features_t,
    >,
    pub ndo_set_features: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            features: netdev_features_t,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_construct: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            n: *mut neighbour,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_neigh_destroy: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, n: *mut neighbour),
    >,
    pub ndo_fdb_add: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
            flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_del: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_del_bulk: ::core::option::Option<
        unsafe extern "C" fn(
            ndm: *mut ndmsg,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            vid: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_dump: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            cb: *mut netlink_callback,
            dev: *mut net_device,
            filter_dev: *mut net_device,
            idx: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_get: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            tb: *mut *mut nlattr,
            dev: *mut net_device,
            addr: *const crate::ctypes::c_uchar,
            vid: u16_,
            portid: u32_,
            seq: u32_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_setlink: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            nlh: *mut nlmsghdr,
            flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_getlink: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            pid: u32_,
            seq: u32_,
            dev: *mut net_device,
            filter_mask: u32_,
            nlflags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_bridge_dellink: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            nlh: *mut nlmsghdr,
            flags: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_change_carrier: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            new_carrier: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_phys_port_id: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ppid: *mut netdev_phys_item_id,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_port_parent_id: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ppid: *mut netdev_phys_item_id,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_phys_port_name: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            name: *mut crate::ctypes::c_char,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_dfwd_add_station: ::core::option::Option<
        unsafe extern "C" fn(
            pdev: *mut net_device,
            dev: *mut net_device,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub ndo_dfwd_del_station: ::core::option::Option<
        unsafe extern "C" fn(pdev: *mut net_device, priv_: *mut crate::ctypes::c_void),
    >,
    pub ndo_set_tx_maxrate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue_index: crate::ctypes::c_int,
            maxrate: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_iflink: ::core::option::Option<
        unsafe extern "C" fn(dev: *const net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_fill_metadata_dst: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_set_rx_headroom: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, needed_headroom: crate::ctypes::c_int),
    >,
    pub ndo_bpf: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            bpf: *mut netdev_bpf,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_xdp_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            n: crate::ctypes::c_int,
            xdp: *mut *mut xdp_frame,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_xdp_get_xmit_slave: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, xdp: *mut xdp_buff) -> *mut net_device,
    >,
    pub ndo_xsk_wakeup: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            queue_id: u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_devlink_port: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut devlink_port,
    >,
    pub ndo_tunnel_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            p: *mut ip_tunnel_parm,
            cmd: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_peer_dev: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> *mut net_device,
    >,
    pub ndo_fill_forward_path: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut net_device_path_ctx,
            path: *mut net_device_path,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_get_tstamp: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            hwtstamps: *const skb_shared_hwtstamps,
            cycles: bool_,
        ) -> ktime_t,
    >,
}

#[repr(C)]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct netns_can {
    pub rx_alldev_list: *mut can_dev_rcv_lists,
    pub rcvlists_lock: spinlock_t,
    pub stattimer: timer_list,
    pub pkg_stats: *mut can_pkg_stats,
    pub rcv_lists_stats: *mut can_rcv_lists_stats,
    pub cgw_list: hlist_head,
}

#[repr(C)]
pub struct netns_core {
    pub sysctl_hdr: *mut ctl_table_header,
    pub sysctl_somaxconn: crate::ctypes::c_int,
    pub sysctl_txrehash: u8_,
}

#[repr(C)]
pub struct netns_ipv4 {
    pub tcp_death_row: inet_timewait_death_row,
    pub devconf_all: *mut ipv4_devconf,
    pub devconf_dflt: *mut ipv4_devconf,
    pub ra_chain: *mut ip_ra_chain,
    pub ra_mutex: mutex,
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
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
}

#[repr(C)]
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
pub struct netns_mib {
    pub ip_statistics: *mut ipstats_mib,
    pub tcp_statistics: *mut tcp_mib,
    pub net_statistics: *mut linux_mib,
    pub udp_statistics: *mut udp_mib,
    pub udplite_statistics: *mut udp_mib,
    pub icmp_statistics: *mut icmp_mib,
    pub icmpmsg_statistics: *mut icmpmsg_mib,
}

#[repr(C)]
pub struct netns_nf {
    pub nf_loggers: [*const nf_logger; 11usize],
    pub hooks_ipv4: [*mut nf_hook_entries; 5usize],
    pub hooks_ipv6: [*mut nf_hook_entries; 5usize],
}

#[repr(C)]
pub struct netns_sctp {
    pub sctp_statistics: *mut sctp_mib,
    pub ctl_sock: *mut sock,
    pub udp4_sock: *mut sock,
    pub udp6_sock: *mut sock,
    pub udp_port: crate::ctypes::c_int,
    pub encap_port: crate::ctypes::c_int,
    pub local_addr_list: list_head,
    pub addr_waitq: list_head,
    pub addr_wq_timer: timer_list,
    pub auto_asconf_splist: list_head,
    pub addr_wq_lock: spinlock_t,
    pub local_addr_lock: spinlock_t,
    pub rto_initial: crate::ctypes::c_uint,
    pub rto_min: crate::ctypes::c_uint,
    pub rto_max: crate::ctypes::c_uint,
    pub rto_alpha: crate::ctypes::c_int,
    pub rto_beta: crate::ctypes::c_int,
    pub max_burst: crate::ctypes::c_int,
    pub cookie_preserve_enable: crate::ctypes::c_int,
    pub sctp_hmac_alg: *mut crate::ctypes::c_char,
    pub valid_cookie_life: crate::ctypes::c_uint,
    pub sack_timeout: crate::ctypes::c_uint,
    pub hb_interval: crate::ctypes::c_uint,
    pub probe_interval: crate::ctypes::c_uint,
    pub max_retrans_association: crate::ctypes::c_int,
    pub max_retrans_path: crate::ctypes::c_int,
    pub max_retrans_init: crate::ctypes::c_int,
    pub pf_retrans: crate::ctypes::c_int,
    pub ps_retrans: crate::ctypes::c_int,
    pub pf_enable: crate::ctypes::c_int,
    pub pf_expose: crate::ctypes::c_int,
    pub sndbuf_policy: crate::ctypes::c_int,
    pub rcvbuf_policy: crate::ctypes::c_int,
    pub default_auto_asconf: crate::ctypes::c_int,
    pub addip_enable: crate::ctypes::c_int,
    pub addip_noauth: crate::ctypes::c_int,
    pub prsctp_enable: crate::ctypes::c_int,
    pub reconf_enable: crate::ctypes::c_int,
    pub auth_enable: crate::ctypes::c_int,
    pub intl_enable: crate::ctypes::c_int,
    pub ecn_enable: crate::ctypes::c_int,
    pub scope_policy: crate::ctypes::c_int,
    pub rwnd_upd_shift: crate::ctypes::c_int,
    pub max_autoclose: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct netns_smc {
    pub smc_stats: *mut smc_stats,
    pub mutex_fback_rsn: mutex,
    pub fback_rsn: *mut smc_stats_rsn,
    pub limit_smc_hs: bool_,
    pub sysctl_autocorking_size: crate::ctypes::c_uint,
    pub sysctl_smcr_buf_type: crate::ctypes::c_uint,
    pub sysctl_smcr_testlink_time: crate::ctypes::c_int,
    pub sysctl_wmem: crate::ctypes::c_int,
    pub sysctl_rmem: crate::ctypes::c_int,
}

#[repr(C)]
pub struct netns_sysctl_ipv6 {
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
    pub icmpv6_ratemask: [crate::ctypes::c_ulong; 4usize],
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
    pub skip_notify_on_dev_down: crate::ctypes::c_int,
    pub fib_notify_on_flag_change: u8_,
}

#[repr(C)]
pub struct netns_sysctl_lowpan {}

#[repr(C)]
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
    pub xfrm4_dst_ops: dst_ops,
    pub xfrm_state_lock: spinlock_t,
    pub xfrm_state_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_lock: spinlock_t,
    pub xfrm_cfg_mutex: mutex,
}

#[repr(C)]
pub struct nexthop {
    _unused: [u8; 0],
}

#[repr(C)]
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
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
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
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub size: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub queue: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct scm_cookie {
    pub pid: *mut pid,
    pub fp: *mut scm_fp_list,
    pub creds: scm_creds,
}

#[repr(C)]
pub struct scm_fp_list {
    pub count: crate::ctypes::c_short,
    pub count_unix: crate::ctypes::c_short,
    pub max: crate::ctypes::c_short,
    pub user: *mut user_struct,
    pub fp: [*mut file; 253usize],
}

#[repr(C)]
pub struct sk_buff {
    pub anon__next: sk_buff__next,
    pub sk: *mut sock,
    pub anon__tstamp: sk_buff__tstamp,
    pub cb: [crate::ctypes::c_char; 48usize],
    pub anon___skb_refdst: sk_buff___skb_refdst,
    pub len: crate::ctypes::c_uint,
    pub data_len: crate::ctypes::c_uint,
    pub mac_len: __u16,
    pub hdr_len: __u16,
    pub queue_mapping: __u16,
    pub __cloned_offset: __IncompleteArrayField<__u8>,
    pub _bits_cloned: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub anon____pkt_type_offset: sk_buff____pkt_type_offset,
    pub tail: sk_buff_data_t,
    pub end: sk_buff_data_t,
    pub head: *mut crate::ctypes::c_uchar,
    pub data: *mut crate::ctypes::c_uchar,
    pub truesize: crate::ctypes::c_uint,
    pub users: refcount_t,
}
bits sk_buff
    cloned: __u8 as u8 = _bits_cloned 0 1
    nohdr: __u8 as u8 = _bits_cloned 1 1
    fclone: __u8 as u8 = _bits_cloned 2 2
    peeked: __u8 as u8 = _bits_cloned 4 1
    head_frag: __u8 as u8 = _bits_cloned 5 1
    pfmemalloc: __u8 as u8 = _bits_cloned 6 1
    pp_recycle: __u8 as u8 = _bits_cloned 7 1

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub alloc_cpu: u16_,
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
    ipvs_property: __u8 as u8 = _bits_vlan_present 6 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 7 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 8 1
    redirected: __u8 as u8 = _bits_vlan_present 9 1
    slow_gro: __u8 as u8 = _bits_vlan_present 10 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 11 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 12 1

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub __pkt_vlan_present_offset: __IncompleteArrayField<__u8>,
    pub _bits_vlan_present: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub vlan_proto: __be16,
    pub vlan_tci: __u16,
    pub alloc_cpu: u16_,
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
    ipvs_property: __u8 as u8 = _bits_vlan_present 6 1
    inner_protocol_type: __u8 as u8 = _bits_vlan_present 7 1
    remcsum_offload: __u8 as u8 = _bits_vlan_present 8 1
    redirected: __u8 as u8 = _bits_vlan_present 9 1
    slow_gro: __u8 as u8 = _bits_vlan_present 10 1
    csum_not_inet: __u8 as u8 = _bits_vlan_present 11 1
    scm_io_uring: __u8 as u8 = _bits_vlan_present 12 1

#[repr(C)]
pub struct skb_ext {
    _unused: [u8; 0],
}

#[repr(C)]
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
pub struct socket_alloc {
    pub socket: socket,
    pub vfs_inode: inode,
}

#[repr(C)]
pub struct socket_wq {
    pub wait: wait_queue_head_t,
    pub fasync_list: *mut fasync_struct,
    pub flags: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}

#[repr(C)]
pub struct static_key_deferred {
    pub key: static_key,
}

#[repr(C)]
pub struct static_key_false_deferred {
    pub key: static_key_false,
}

#[repr(C)]
pub struct static_key_true_deferred {
    pub key: static_key_true,
}

#[repr(C)]
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
pub struct tcp_request_sock_ops {
    pub mss_clamp: u16_,
    pub route_req: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
            req: *mut request_sock,
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
    pub timeout_rehash: u16_,
    pub rcv_ooopack: u32_,
    pub rcv_rtt_last_tsecr: u32_,
    pub rcv_rtt_est: tcp_sock__rcv_rtt_est,
    pub rcvq_space: tcp_sock__rcvq_space,
    pub mtu_probe: tcp_sock__mtu_probe,
    pub mtu_info: u32_,
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

#[repr(C)]
pub struct tcp_sock_af_ops {}

#[repr(C)]
pub struct tcp_timewait_sock {
    pub tw_sk: inet_timewait_sock,
    pub tw_rcv_wnd: u32_,
    pub tw_ts_offset: u32_,
    pub tw_ts_recent: u32_,
    pub tw_last_oow_ack_time: u32_,
    pub tw_ts_recent_stamp: crate::ctypes::c_int,
    pub tw_tx_delay: u32_,
}

#[repr(C)]
pub struct udp6_sock {
    pub udp: udp_sock,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
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
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

#[repr(C)]
pub union fib_nh_common__nhc_gw {
    pub ipv4: __be32,
    pub ipv6: in6_addr,
}

#[repr(C)]
pub union inet_bind2_bucket__rcv_saddr {
    pub rcv_saddr: __be32,
}

#[repr(C)]
pub union inet_request_sock__ireq_opt {
    pub ireq_opt: *mut ip_options_rcu,
}

#[repr(C)]
pub union tcp_md5_addr {
    pub a4: in_addr,
}

#[repr(C)]
pub union tcp_md5sum_block {
    pub ip4: tcp4_pseudohdr,
}

#[repr(C)]
pub union tcp_skb_cb__tx__header {
    pub h4: ::core::mem::ManuallyDrop<inet_skb_parm>,
}

#[repr(C)]
pub union udp_skb_cb__header {
    pub h4: ::core::mem::ManuallyDrop<inet_skb_parm>,
}

pub const CLONED_OFFSET: crate::ctypes::c_ulong = 118;

pub const FIB_TABLE_HASHSZ: i32 = 2;

pub const MAX_HEADER: i32 = 32;

pub const MAX_TCP_HEADER: i32 = 192;

pub const PKT_TYPE_OFFSET: crate::ctypes::c_ulong = 120;

pub const PKT_VLAN_PRESENT_OFFSET: crate::ctypes::c_ulong = 122;

pub const TABLE_LOCAL_INDEX: i32 = 1;

pub const TABLE_MAIN_INDEX: i32 = 0;

pub const UDP_HTABLE_SIZE_MIN: i32 = 128;

unsafe extern "C" {
    #[link_name = "kmod_shim___netif_set_xps_queue"]
    pub fn __netif_set_xps_queue(
        dev: *mut net_device,
        mask: *const crate::ctypes::c_ulong,
        index: u16_,
        type_: xps_map_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___receive_sock"]
    pub fn __receive_sock(file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___skb_ext_copy"]
    pub fn __skb_ext_copy(d: *mut sk_buff, s: *const sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ac6_proc_exit"]
    pub fn ac6_proc_exit(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ac6_proc_init"]
    pub fn ac6_proc_init(net: *mut net) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_consume_skb"]
    pub fn consume_skb(skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_net_ns"]
    pub fn copy_net_ns(
        flags: crate::ctypes::c_ulong,
        user_ns: *mut user_namespace,
        old_net: *mut net,
    ) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ethtool_notify"]
    pub fn ethtool_notify(
        dev: *mut net_device,
        cmd: crate::ctypes::c_uint,
        data: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib4_rule_default"]
    pub fn fib4_rule_default(rule: *const fib_rule) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib4_rules_dump"]
    pub fn fib4_rules_dump(
        net: *mut net,
        nb: *mut notifier_block,
        extack: *mut netlink_ext_ack,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib4_rules_seq_read"]
    pub fn fib4_rules_seq_read(net: *mut net) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_get_table"]
    pub fn fib_get_table(net: *mut net, id: u32_) -> *mut fib_table;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_lookup"]
    pub fn fib_lookup(
        net: *mut net,
        flp: *const flowi4,
        res: *mut fib_result,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_new_table"]
    pub fn fib_new_table(net: *mut net, id: u32_) -> *mut fib_table;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_proc_exit"]
    pub fn fib_proc_exit(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_proc_init"]
    pub fn fib_proc_init(net: *mut net) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_net_ns"]
    pub fn get_net_ns(ns: *mut ns_common) -> *mut ns_common;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_net_ns_by_fd"]
    pub fn get_net_ns_by_fd(fd: crate::ctypes::c_int) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_icmp_ndo_send"]
    pub fn icmp_ndo_send(
        skb_in: *mut sk_buff,
        type_: crate::ctypes::c_int,
        code: crate::ctypes::c_int,
        info: __be32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_icmpv6_ndo_send"]
    pub fn icmpv6_ndo_send(skb: *mut sk_buff, type_: u8_, code: u8_, info: __u32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inet_gifconf"]
    pub fn inet_gifconf(
        dev: *mut net_device,
        buf: *mut crate::ctypes::c_char,
        len: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_check_defrag"]
    pub fn ip_check_defrag(net: *mut net, skb: *mut sk_buff, user: u32_) -> *mut sk_buff;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_need_metadata"]
    pub fn ip_tunnel_need_metadata();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_unneed_metadata"]
    pub fn ip_tunnel_unneed_metadata();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_jump_label_rate_limit"]
    pub fn jump_label_rate_limit(
        key: *mut static_key_deferred,
        rl: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_drop_ns"]
    pub fn net_drop_ns() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_ns_barrier"]
    pub fn net_ns_barrier();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_ns_get_ownership"]
    pub fn net_ns_get_ownership(net: *const net, uid: *mut kuid_t, gid: *mut kgid_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_ns_init"]
    pub fn net_ns_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_net_sysctl_init"]
    pub fn net_sysctl_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netdev_rx_csum_fault"]
    pub fn netdev_rx_csum_fault(dev: *mut net_device, skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netif_set_real_num_rx_queues"]
    pub fn netif_set_real_num_rx_queues(
        dev: *mut net_device,
        rxqs: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_netif_set_xps_queue"]
    pub fn netif_set_xps_queue(
        dev: *mut net_device,
        mask: *const cpumask,
        index: u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_cancel_worker_sync"]
    pub fn ptp_cancel_worker_sync(ptp: *mut ptp_clock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_clock_event"]
    pub fn ptp_clock_event(ptp: *mut ptp_clock, event: *mut ptp_clock_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_clock_index"]
    pub fn ptp_clock_index(ptp: *mut ptp_clock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_clock_register"]
    pub fn ptp_clock_register(
        info: *mut ptp_clock_info,
        parent: *mut device,
    ) -> *mut ptp_clock;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_clock_unregister"]
    pub fn ptp_clock_unregister(ptp: *mut ptp_clock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_convert_timestamp"]
    pub fn ptp_convert_timestamp(
        hwtstamp: *const ktime_t,
        vclock_index: crate::ctypes::c_int,
    ) -> ktime_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_find_pin"]
    pub fn ptp_find_pin(
        ptp: *mut ptp_clock,
        func: ptp_pin_function,
        chan: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_find_pin_unlocked"]
    pub fn ptp_find_pin_unlocked(
        ptp: *mut ptp_clock,
        func: ptp_pin_function,
        chan: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_get_vclocks_index"]
    pub fn ptp_get_vclocks_index(
        pclock_index: crate::ctypes::c_int,
        vclock_index: *mut *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptp_schedule_worker"]
    pub fn ptp_schedule_worker(
        ptp: *mut ptp_clock,
        delay: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_offload_dump_helper"]
    pub fn qdisc_offload_dump_helper(
        q: *mut Qdisc,
        type_: tc_setup_type,
        type_data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_offload_graft_helper"]
    pub fn qdisc_offload_graft_helper(
        dev: *mut net_device,
        sch: *mut Qdisc,
        new: *mut Qdisc,
        old: *mut Qdisc,
        type_: tc_setup_type,
        type_data: *mut crate::ctypes::c_void,
        extack: *mut netlink_ext_ack,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_ext_copy"]
    pub fn skb_ext_copy(dst: *mut sk_buff, s: *const sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_ext_del"]
    pub fn skb_ext_del(skb: *mut sk_buff, unused: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_snmp6_register_dev"]
    pub fn snmp6_register_dev(idev: *mut inet6_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_snmp6_unregister_dev"]
    pub fn snmp6_unregister_dev(idev: *mut inet6_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sock_edemux"]
    pub fn sock_edemux(skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_deferred_flush"]
    pub fn static_key_deferred_flush(key: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_static_key_slow_dec_deferred"]
    pub fn static_key_slow_dec_deferred(key: *mut static_key_deferred);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_ca_get_name_by_key"]
    pub fn tcp_ca_get_name_by_key(
        key: u32_,
        buffer: *mut crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_inbound_md5_hash"]
    pub fn tcp_inbound_md5_hash(
        sk: *const sock,
        skb: *const sk_buff,
        saddr: *const crate::ctypes::c_void,
        daddr: *const crate::ctypes::c_void,
        family: crate::ctypes::c_int,
        dif: crate::ctypes::c_int,
        sdif: crate::ctypes::c_int,
    ) -> skb_drop_reason;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_net_sysctl_table"]
    pub fn unregister_net_sysctl_table(header: *mut ctl_table_header);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm6_fini"]
    pub fn xfrm6_fini();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm6_init"]
    pub fn xfrm6_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_policy_add"]
    pub fn xfrm_audit_policy_add(
        xp: *mut xfrm_policy,
        result: crate::ctypes::c_int,
        task_valid: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_policy_delete"]
    pub fn xfrm_audit_policy_delete(
        xp: *mut xfrm_policy,
        result: crate::ctypes::c_int,
        task_valid: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_add"]
    pub fn xfrm_audit_state_add(
        x: *mut xfrm_state,
        result: crate::ctypes::c_int,
        task_valid: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_delete"]
    pub fn xfrm_audit_state_delete(
        x: *mut xfrm_state,
        result: crate::ctypes::c_int,
        task_valid: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_icvfail"]
    pub fn xfrm_audit_state_icvfail(x: *mut xfrm_state, skb: *mut sk_buff, proto: u8_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_notfound"]
    pub fn xfrm_audit_state_notfound(
        skb: *mut sk_buff,
        family: u16_,
        net_spi: __be32,
        net_seq: __be32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_notfound_simple"]
    pub fn xfrm_audit_state_notfound_simple(skb: *mut sk_buff, family: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_replay"]
    pub fn xfrm_audit_state_replay(
        x: *mut xfrm_state,
        skb: *mut sk_buff,
        net_seq: __be32,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_audit_state_replay_overflow"]
    pub fn xfrm_audit_state_replay_overflow(x: *mut xfrm_state, skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_lookup"]
    pub fn xfrm_lookup(
        net: *mut net,
        dst_orig: *mut dst_entry,
        fl: *const flowi,
        sk: *const sock,
        flags: crate::ctypes::c_int,
    ) -> *mut dst_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_lookup_route"]
    pub fn xfrm_lookup_route(
        net: *mut net,
        dst_orig: *mut dst_entry,
        fl: *const flowi,
        sk: *const sock,
        flags: crate::ctypes::c_int,
    ) -> *mut dst_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_lookup_with_ifid"]
    pub fn xfrm_lookup_with_ifid(
        net: *mut net,
        dst_orig: *mut dst_entry,
        fl: *const flowi,
        sk: *const sock,
        flags: crate::ctypes::c_int,
        if_id: u32_,
    ) -> *mut dst_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_sysctl_fini"]
    pub fn xfrm_sysctl_fini(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xfrm_user_policy"]
    pub fn xfrm_user_policy(
        sk: *mut sock,
        optname: crate::ctypes::c_int,
        optval: sockptr_t,
        optlen: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct audit_ntp_data {}

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
    pub locked_down: hlist_head,
    pub perf_event_open: hlist_head,
    pub perf_event_alloc: hlist_head,
    pub perf_event_free: hlist_head,
    pub perf_event_read: hlist_head,
    pub perf_event_write: hlist_head,
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
}

pub const audit_enabled: i32 = 0;

pub const audit_n_rules: i32 = 0;

pub const audit_signals: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_alloc"]
    pub fn audit_alloc(task: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_core_dumps"]
    pub fn audit_core_dumps(signr: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_d_path"]
    pub fn audit_log_d_path(
        ab: *mut audit_buffer,
        prefix: *const crate::ctypes::c_char,
        path: *const path,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_end"]
    pub fn audit_log_end(ab: *mut audit_buffer);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_key"]
    pub fn audit_log_key(ab: *mut audit_buffer, key: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_n_hex"]
    pub fn audit_log_n_hex(
        ab: *mut audit_buffer,
        buf: *const crate::ctypes::c_uchar,
        len: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_n_string"]
    pub fn audit_log_n_string(
        ab: *mut audit_buffer,
        buf: *const crate::ctypes::c_char,
        n: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_n_untrustedstring"]
    pub fn audit_log_n_untrustedstring(
        ab: *mut audit_buffer,
        string: *const crate::ctypes::c_char,
        n: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_nf_skb"]
    pub fn audit_log_nf_skb(
        ab: *mut audit_buffer,
        skb: *const sk_buff,
        nfproto: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_path_denied"]
    pub fn audit_log_path_denied(
        type_: crate::ctypes::c_int,
        operation: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_start"]
    pub fn audit_log_start(
        ctx: *mut audit_context,
        gfp_mask: gfp_t,
        type_: crate::ctypes::c_int,
    ) -> *mut audit_buffer;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_task_context"]
    pub fn audit_log_task_context(ab: *mut audit_buffer) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_task_info"]
    pub fn audit_log_task_info(ab: *mut audit_buffer);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_log_untrustedstring"]
    pub fn audit_log_untrustedstring(
        ab: *mut audit_buffer,
        string: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_seccomp"]
    pub fn audit_seccomp(
        syscall: crate::ctypes::c_ulong,
        signr: crate::ctypes::c_long,
        code: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_seccomp_actions_logged"]
    pub fn audit_seccomp_actions_logged(
        names: *const crate::ctypes::c_char,
        old_names: *const crate::ctypes::c_char,
        res: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_audit_signal_info"]
    pub fn audit_signal_info(
        sig: crate::ctypes::c_int,
        t: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_call_blocking_lsm_notifier"]
    pub fn call_blocking_lsm_notifier(
        event: lsm_event,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_security_init"]
    pub fn early_security_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_kernel_down"]
    pub fn lock_kernel_down(
        where_: *const crate::ctypes::c_char,
        level: lockdown_reason,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_blocking_lsm_notifier"]
    pub fn register_blocking_lsm_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_binder_set_context_mgr"]
    pub fn security_binder_set_context_mgr(mgr: *const cred) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_binder_transaction"]
    pub fn security_binder_transaction(
        from: *const cred,
        to: *const cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_binder_transfer_binder"]
    pub fn security_binder_transfer_binder(
        from: *const cred,
        to: *const cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_binder_transfer_file"]
    pub fn security_binder_transfer_file(
        from: *const cred,
        to: *const cred,
        file: *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_check"]
    pub fn security_bprm_check(bprm: *mut linux_binprm) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_committed_creds"]
    pub fn security_bprm_committed_creds(bprm: *mut linux_binprm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_committing_creds"]
    pub fn security_bprm_committing_creds(bprm: *mut linux_binprm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_creds_for_exec"]
    pub fn security_bprm_creds_for_exec(bprm: *mut linux_binprm) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_bprm_creds_from_file"]
    pub fn security_bprm_creds_from_file(
        bprm: *mut linux_binprm,
        file: *mut file,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_capable"]
    pub fn security_capable(
        cred: *const cred,
        ns: *mut user_namespace,
        cap: crate::ctypes::c_int,
        opts: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_capget"]
    pub fn security_capget(
        target: *mut task_struct,
        effective: *mut kernel_cap_t,
        inheritable: *mut kernel_cap_t,
        permitted: *mut kernel_cap_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_capset"]
    pub fn security_capset(
        new: *mut cred,
        old: *const cred,
        effective: *const kernel_cap_t,
        inheritable: *const kernel_cap_t,
        permitted: *const kernel_cap_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_create_user_ns"]
    pub fn security_create_user_ns(cred: *const cred) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_cred_alloc_blank"]
    pub fn security_cred_alloc_blank(
        cred: *mut cred,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_cred_free"]
    pub fn security_cred_free(cred: *mut cred);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_cred_getsecid"]
    pub fn security_cred_getsecid(c: *const cred, secid: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_current_getsecid_subj"]
    pub fn security_current_getsecid_subj(secid: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_d_instantiate"]
    pub fn security_d_instantiate(dentry: *mut dentry, inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_dentry_create_files_as"]
    pub fn security_dentry_create_files_as(
        dentry: *mut dentry,
        mode: crate::ctypes::c_int,
        name: *mut qstr,
        old: *const cred,
        new: *mut cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_dentry_init_security"]
    pub fn security_dentry_init_security(
        dentry: *mut dentry,
        mode: crate::ctypes::c_int,
        name: *const qstr,
        xattr_name: *mut *const crate::ctypes::c_char,
        ctx: *mut *mut crate::ctypes::c_void,
        ctxlen: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_alloc"]
    pub fn security_file_alloc(file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_fcntl"]
    pub fn security_file_fcntl(
        file: *mut file,
        cmd: crate::ctypes::c_uint,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_free"]
    pub fn security_file_free(file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_ioctl"]
    pub fn security_file_ioctl(
        file: *mut file,
        cmd: crate::ctypes::c_uint,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_ioctl_compat"]
    pub fn security_file_ioctl_compat(
        file: *mut file,
        cmd: crate::ctypes::c_uint,
        arg: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_lock"]
    pub fn security_file_lock(
        file: *mut file,
        cmd: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_mprotect"]
    pub fn security_file_mprotect(
        vma: *mut vm_area_struct,
        reqprot: crate::ctypes::c_ulong,
        prot: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_open"]
    pub fn security_file_open(file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_permission"]
    pub fn security_file_permission(
        file: *mut file,
        mask: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_receive"]
    pub fn security_file_receive(file: *mut file) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_send_sigiotask"]
    pub fn security_file_send_sigiotask(
        tsk: *mut task_struct,
        fown: *mut fown_struct,
        sig: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_file_set_fowner"]
    pub fn security_file_set_fowner(file: *mut file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_free_mnt_opts"]
    pub fn security_free_mnt_opts(mnt_opts: *mut *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_fs_context_dup"]
    pub fn security_fs_context_dup(
        fc: *mut fs_context,
        src_fc: *mut fs_context,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_fs_context_parse_param"]
    pub fn security_fs_context_parse_param(
        fc: *mut fs_context,
        param: *mut fs_parameter,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_fs_context_submount"]
    pub fn security_fs_context_submount(
        fc: *mut fs_context,
        reference: *mut super_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_getprocattr"]
    pub fn security_getprocattr(
        p: *mut task_struct,
        lsm: *const crate::ctypes::c_char,
        name: *const crate::ctypes::c_char,
        value: *mut *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inet_conn_established"]
    pub fn security_inet_conn_established(sk: *mut sock, skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inet_conn_request"]
    pub fn security_inet_conn_request(
        sk: *const sock,
        skb: *mut sk_buff,
        req: *mut request_sock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inet_csk_clone"]
    pub fn security_inet_csk_clone(newsk: *mut sock, req: *const request_sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_init"]
    pub fn security_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_alloc"]
    pub fn security_inode_alloc(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_copy_up"]
    pub fn security_inode_copy_up(
        src: *mut dentry,
        new: *mut *mut cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_copy_up_xattr"]
    pub fn security_inode_copy_up_xattr(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_create"]
    pub fn security_inode_create(
        dir: *mut inode,
        dentry: *mut dentry,
        mode: umode_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_follow_link"]
    pub fn security_inode_follow_link(
        dentry: *mut dentry,
        inode: *mut inode,
        rcu: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_free"]
    pub fn security_inode_free(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getattr"]
    pub fn security_inode_getattr(path: *const path) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getsecctx"]
    pub fn security_inode_getsecctx(
        inode: *mut inode,
        ctx: *mut *mut crate::ctypes::c_void,
        ctxlen: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getsecid"]
    pub fn security_inode_getsecid(inode: *mut inode, secid: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getsecurity"]
    pub fn security_inode_getsecurity(
        mnt_userns: *mut user_namespace,
        inode: *mut inode,
        name: *const crate::ctypes::c_char,
        buffer: *mut *mut crate::ctypes::c_void,
        alloc: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_getxattr"]
    pub fn security_inode_getxattr(
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_init_security"]
    pub fn security_inode_init_security(
        inode: *mut inode,
        dir: *mut inode,
        qstr: *const qstr,
        xattrs: initxattrs,
        fs_data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_init_security_anon"]
    pub fn security_inode_init_security_anon(
        inode: *mut inode,
        name: *const qstr,
        context_inode: *const inode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_invalidate_secctx"]
    pub fn security_inode_invalidate_secctx(inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_killpriv"]
    pub fn security_inode_killpriv(
        mnt_userns: *mut user_namespace,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_link"]
    pub fn security_inode_link(
        old_dentry: *mut dentry,
        dir: *mut inode,
        new_dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_listsecurity"]
    pub fn security_inode_listsecurity(
        inode: *mut inode,
        buffer: *mut crate::ctypes::c_char,
        buffer_size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_listxattr"]
    pub fn security_inode_listxattr(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_mkdir"]
    pub fn security_inode_mkdir(
        dir: *mut inode,
        dentry: *mut dentry,
        mode: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_mknod"]
    pub fn security_inode_mknod(
        dir: *mut inode,
        dentry: *mut dentry,
        mode: crate::ctypes::c_int,
        dev: dev_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_need_killpriv"]
    pub fn security_inode_need_killpriv(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_notifysecctx"]
    pub fn security_inode_notifysecctx(
        inode: *mut inode,
        ctx: *mut crate::ctypes::c_void,
        ctxlen: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_permission"]
    pub fn security_inode_permission(
        inode: *mut inode,
        mask: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_post_setxattr"]
    pub fn security_inode_post_setxattr(
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
        value: *const crate::ctypes::c_void,
        size: usize,
        flags: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_readlink"]
    pub fn security_inode_readlink(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_removexattr"]
    pub fn security_inode_removexattr(
        mnt_userns: *mut user_namespace,
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_rename"]
    pub fn security_inode_rename(
        old_dir: *mut inode,
        old_dentry: *mut dentry,
        new_dir: *mut inode,
        new_dentry: *mut dentry,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_rmdir"]
    pub fn security_inode_rmdir(
        dir: *mut inode,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setattr"]
    pub fn security_inode_setattr(
        mnt_userns: *mut user_namespace,
        dentry: *mut dentry,
        attr: *mut iattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setsecctx"]
    pub fn security_inode_setsecctx(
        dentry: *mut dentry,
        ctx: *mut crate::ctypes::c_void,
        ctxlen: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setsecurity"]
    pub fn security_inode_setsecurity(
        inode: *mut inode,
        name: *const crate::ctypes::c_char,
        value: *const crate::ctypes::c_void,
        size: usize,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_setxattr"]
    pub fn security_inode_setxattr(
        mnt_userns: *mut user_namespace,
        dentry: *mut dentry,
        name: *const crate::ctypes::c_char,
        value: *const crate::ctypes::c_void,
        size: usize,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_symlink"]
    pub fn security_inode_symlink(
        dir: *mut inode,
        dentry: *mut dentry,
        old_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_inode_unlink"]
    pub fn security_inode_unlink(
        dir: *mut inode,
        dentry: *mut dentry,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_ipc_getsecid"]
    pub fn security_ipc_getsecid(ipcp: *mut kern_ipc_perm, secid: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_ipc_permission"]
    pub fn security_ipc_permission(
        ipcp: *mut kern_ipc_perm,
        flag: crate::ctypes::c_short,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_ismaclabel"]
    pub fn security_ismaclabel(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_act_as"]
    pub fn security_kernel_act_as(cred: *mut cred, secid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_create_files_as"]
    pub fn security_kernel_create_files_as(
        cred: *mut cred,
        inode: *mut inode,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_load_data"]
    pub fn security_kernel_load_data(
        id: kernel_load_data_id,
        contents: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_module_request"]
    pub fn security_kernel_module_request(
        kmod_name: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_post_load_data"]
    pub fn security_kernel_post_load_data(
        buf: *mut crate::ctypes::c_char,
        size: loff_t,
        id: kernel_load_data_id,
        description: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_post_read_file"]
    pub fn security_kernel_post_read_file(
        file: *mut file,
        buf: *mut crate::ctypes::c_char,
        size: loff_t,
        id: kernel_read_file_id,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernel_read_file"]
    pub fn security_kernel_read_file(
        file: *mut file,
        id: kernel_read_file_id,
        contents: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_kernfs_init_security"]
    pub fn security_kernfs_init_security(
        kn_dir: *mut kernfs_node,
        kn: *mut kernfs_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_locked_down"]
    pub fn security_locked_down(what: lockdown_reason) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_mmap_addr"]
    pub fn security_mmap_addr(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_mmap_file"]
    pub fn security_mmap_file(
        file: *mut file,
        prot: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_move_mount"]
    pub fn security_move_mount(
        from_path: *const path,
        to_path: *const path,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_msg_alloc"]
    pub fn security_msg_msg_alloc(msg: *mut msg_msg) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_msg_free"]
    pub fn security_msg_msg_free(msg: *mut msg_msg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_alloc"]
    pub fn security_msg_queue_alloc(msq: *mut kern_ipc_perm) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_associate"]
    pub fn security_msg_queue_associate(
        msq: *mut kern_ipc_perm,
        msqflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_free"]
    pub fn security_msg_queue_free(msq: *mut kern_ipc_perm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_msgctl"]
    pub fn security_msg_queue_msgctl(
        msq: *mut kern_ipc_perm,
        cmd: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_msgrcv"]
    pub fn security_msg_queue_msgrcv(
        msq: *mut kern_ipc_perm,
        msg: *mut msg_msg,
        target: *mut task_struct,
        type_: crate::ctypes::c_long,
        mode: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_msg_queue_msgsnd"]
    pub fn security_msg_queue_msgsnd(
        msq: *mut kern_ipc_perm,
        msg: *mut msg_msg,
        msqflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_netlink_send"]
    pub fn security_netlink_send(
        sk: *mut sock,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_old_inode_init_security"]
    pub fn security_old_inode_init_security(
        inode: *mut inode,
        dir: *mut inode,
        qstr: *const qstr,
        name: *mut *const crate::ctypes::c_char,
        value: *mut *mut crate::ctypes::c_void,
        len: *mut usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_path_notify"]
    pub fn security_path_notify(
        path: *const path,
        mask: u64_,
        obj_type: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_alloc"]
    pub fn security_perf_event_alloc(event: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_free"]
    pub fn security_perf_event_free(event: *mut perf_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_open"]
    pub fn security_perf_event_open(
        attr: *mut perf_event_attr,
        type_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_read"]
    pub fn security_perf_event_read(event: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_perf_event_write"]
    pub fn security_perf_event_write(event: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_prepare_creds"]
    pub fn security_prepare_creds(
        new: *mut cred,
        old: *const cred,
        gfp: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_ptrace_access_check"]
    pub fn security_ptrace_access_check(
        child: *mut task_struct,
        mode: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_ptrace_traceme"]
    pub fn security_ptrace_traceme(parent: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_quota_on"]
    pub fn security_quota_on(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_quotactl"]
    pub fn security_quotactl(
        cmds: crate::ctypes::c_int,
        type_: crate::ctypes::c_int,
        id: crate::ctypes::c_int,
        sb: *mut super_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_release_secctx"]
    pub fn security_release_secctx(secdata: *mut crate::ctypes::c_char, seclen: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_req_classify_flow"]
    pub fn security_req_classify_flow(req: *const request_sock, flic: *mut flowi_common);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_alloc"]
    pub fn security_sb_alloc(sb: *mut super_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_clone_mnt_opts"]
    pub fn security_sb_clone_mnt_opts(
        oldsb: *const super_block,
        newsb: *mut super_block,
        kern_flags: crate::ctypes::c_ulong,
        set_kern_flags: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_delete"]
    pub fn security_sb_delete(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_eat_lsm_opts"]
    pub fn security_sb_eat_lsm_opts(
        options: *mut crate::ctypes::c_char,
        mnt_opts: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_free"]
    pub fn security_sb_free(sb: *mut super_block);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_kern_mount"]
    pub fn security_sb_kern_mount(sb: *mut super_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_mnt_opts_compat"]
    pub fn security_sb_mnt_opts_compat(
        sb: *mut super_block,
        mnt_opts: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_mount"]
    pub fn security_sb_mount(
        dev_name: *const crate::ctypes::c_char,
        path: *const path,
        type_: *const crate::ctypes::c_char,
        flags: crate::ctypes::c_ulong,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_pivotroot"]
    pub fn security_sb_pivotroot(
        old_path: *const path,
        new_path: *const path,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_remount"]
    pub fn security_sb_remount(
        sb: *mut super_block,
        mnt_opts: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_set_mnt_opts"]
    pub fn security_sb_set_mnt_opts(
        sb: *mut super_block,
        mnt_opts: *mut crate::ctypes::c_void,
        kern_flags: crate::ctypes::c_ulong,
        set_kern_flags: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_show_options"]
    pub fn security_sb_show_options(
        m: *mut seq_file,
        sb: *mut super_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_statfs"]
    pub fn security_sb_statfs(dentry: *mut dentry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sb_umount"]
    pub fn security_sb_umount(
        mnt: *mut vfsmount,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sctp_assoc_established"]
    pub fn security_sctp_assoc_established(
        asoc: *mut sctp_association,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sctp_assoc_request"]
    pub fn security_sctp_assoc_request(
        asoc: *mut sctp_association,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sctp_bind_connect"]
    pub fn security_sctp_bind_connect(
        sk: *mut sock,
        optname: crate::ctypes::c_int,
        address: *mut sockaddr,
        addrlen: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sctp_sk_clone"]
    pub fn security_sctp_sk_clone(
        asoc: *mut sctp_association,
        sk: *mut sock,
        newsk: *mut sock,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_secctx_to_secid"]
    pub fn security_secctx_to_secid(
        secdata: *const crate::ctypes::c_char,
        seclen: u32_,
        secid: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_secid_to_secctx"]
    pub fn security_secid_to_secctx(
        secid: u32_,
        secdata: *mut *mut crate::ctypes::c_char,
        seclen: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_secmark_refcount_dec"]
    pub fn security_secmark_refcount_dec();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_secmark_refcount_inc"]
    pub fn security_secmark_refcount_inc();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_secmark_relabel_packet"]
    pub fn security_secmark_relabel_packet(secid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sem_alloc"]
    pub fn security_sem_alloc(sma: *mut kern_ipc_perm) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sem_associate"]
    pub fn security_sem_associate(
        sma: *mut kern_ipc_perm,
        semflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sem_free"]
    pub fn security_sem_free(sma: *mut kern_ipc_perm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sem_semctl"]
    pub fn security_sem_semctl(
        sma: *mut kern_ipc_perm,
        cmd: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sem_semop"]
    pub fn security_sem_semop(
        sma: *mut kern_ipc_perm,
        sops: *mut sembuf,
        nsops: crate::ctypes::c_uint,
        alter: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_setprocattr"]
    pub fn security_setprocattr(
        lsm: *const crate::ctypes::c_char,
        name: *mut crate::ctypes::c_char,
        value: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_settime64"]
    pub fn security_settime64(
        ts: *const timespec64,
        tz: *const timezone,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_shm_alloc"]
    pub fn security_shm_alloc(shp: *mut kern_ipc_perm) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_shm_associate"]
    pub fn security_shm_associate(
        shp: *mut kern_ipc_perm,
        shmflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_shm_free"]
    pub fn security_shm_free(shp: *mut kern_ipc_perm);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_shm_shmat"]
    pub fn security_shm_shmat(
        shp: *mut kern_ipc_perm,
        shmaddr: *mut crate::ctypes::c_char,
        shmflg: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_shm_shmctl"]
    pub fn security_shm_shmctl(
        shp: *mut kern_ipc_perm,
        cmd: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sk_alloc"]
    pub fn security_sk_alloc(
        sk: *mut sock,
        family: crate::ctypes::c_int,
        priority: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sk_classify_flow"]
    pub fn security_sk_classify_flow(sk: *mut sock, flic: *mut flowi_common);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sk_clone"]
    pub fn security_sk_clone(sk: *const sock, newsk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sk_free"]
    pub fn security_sk_free(sk: *mut sock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sock_graft"]
    pub fn security_sock_graft(sk: *mut sock, parent: *mut socket);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_sock_rcv_skb"]
    pub fn security_sock_rcv_skb(
        sk: *mut sock,
        skb: *mut sk_buff,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_accept"]
    pub fn security_socket_accept(
        sock: *mut socket,
        newsock: *mut socket,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_bind"]
    pub fn security_socket_bind(
        sock: *mut socket,
        address: *mut sockaddr,
        addrlen: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_connect"]
    pub fn security_socket_connect(
        sock: *mut socket,
        address: *mut sockaddr,
        addrlen: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_create"]
    pub fn security_socket_create(
        family: crate::ctypes::c_int,
        type_: crate::ctypes::c_int,
        protocol: crate::ctypes::c_int,
        kern: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getpeername"]
    pub fn security_socket_getpeername(sock: *mut socket) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getpeersec_dgram"]
    pub fn security_socket_getpeersec_dgram(
        sock: *mut socket,
        skb: *mut sk_buff,
        secid: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getpeersec_stream"]
    pub fn security_socket_getpeersec_stream(
        sock: *mut socket,
        optval: *mut crate::ctypes::c_char,
        optlen: *mut crate::ctypes::c_int,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getsockname"]
    pub fn security_socket_getsockname(sock: *mut socket) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_getsockopt"]
    pub fn security_socket_getsockopt(
        sock: *mut socket,
        level: crate::ctypes::c_int,
        optname: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_listen"]
    pub fn security_socket_listen(
        sock: *mut socket,
        backlog: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_post_create"]
    pub fn security_socket_post_create(
        sock: *mut socket,
        family: crate::ctypes::c_int,
        type_: crate::ctypes::c_int,
        protocol: crate::ctypes::c_int,
        kern: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_recvmsg"]
    pub fn security_socket_recvmsg(
        sock: *mut socket,
        msg: *mut msghdr,
        size: crate::ctypes::c_int,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_sendmsg"]
    pub fn security_socket_sendmsg(
        sock: *mut socket,
        msg: *mut msghdr,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_setsockopt"]
    pub fn security_socket_setsockopt(
        sock: *mut socket,
        level: crate::ctypes::c_int,
        optname: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_shutdown"]
    pub fn security_socket_shutdown(
        sock: *mut socket,
        how: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_socket_socketpair"]
    pub fn security_socket_socketpair(
        socka: *mut socket,
        sockb: *mut socket,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_syslog"]
    pub fn security_syslog(type_: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_alloc"]
    pub fn security_task_alloc(
        task: *mut task_struct,
        clone_flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_fix_setgid"]
    pub fn security_task_fix_setgid(
        new: *mut cred,
        old: *const cred,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_fix_setgroups"]
    pub fn security_task_fix_setgroups(
        new: *mut cred,
        old: *const cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_fix_setuid"]
    pub fn security_task_fix_setuid(
        new: *mut cred,
        old: *const cred,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_free"]
    pub fn security_task_free(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_getioprio"]
    pub fn security_task_getioprio(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_getpgid"]
    pub fn security_task_getpgid(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_getscheduler"]
    pub fn security_task_getscheduler(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_getsecid_obj"]
    pub fn security_task_getsecid_obj(p: *mut task_struct, secid: *mut u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_getsid"]
    pub fn security_task_getsid(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_kill"]
    pub fn security_task_kill(
        p: *mut task_struct,
        info: *mut kernel_siginfo,
        sig: crate::ctypes::c_int,
        cred: *const cred,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_movememory"]
    pub fn security_task_movememory(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_prctl"]
    pub fn security_task_prctl(
        option: crate::ctypes::c_int,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
        arg4: crate::ctypes::c_ulong,
        arg5: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_prlimit"]
    pub fn security_task_prlimit(
        cred: *const cred,
        tcred: *const cred,
        flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_setioprio"]
    pub fn security_task_setioprio(
        p: *mut task_struct,
        ioprio: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_setnice"]
    pub fn security_task_setnice(
        p: *mut task_struct,
        nice: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_setpgid"]
    pub fn security_task_setpgid(
        p: *mut task_struct,
        pgid: pid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_setrlimit"]
    pub fn security_task_setrlimit(
        p: *mut task_struct,
        resource: crate::ctypes::c_uint,
        new_rlim: *mut rlimit,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_setscheduler"]
    pub fn security_task_setscheduler(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_task_to_inode"]
    pub fn security_task_to_inode(p: *mut task_struct, inode: *mut inode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_transfer_creds"]
    pub fn security_transfer_creds(new: *mut cred, old: *const cred);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_alloc_security"]
    pub fn security_tun_dev_alloc_security(
        security: *mut *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_attach"]
    pub fn security_tun_dev_attach(
        sk: *mut sock,
        security: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_attach_queue"]
    pub fn security_tun_dev_attach_queue(
        security: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_create"]
    pub fn security_tun_dev_create() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_free_security"]
    pub fn security_tun_dev_free_security(security: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_tun_dev_open"]
    pub fn security_tun_dev_open(
        security: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_unix_may_send"]
    pub fn security_unix_may_send(
        sock: *mut socket,
        other: *mut socket,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_unix_stream_connect"]
    pub fn security_unix_stream_connect(
        sock: *mut sock,
        other: *mut sock,
        newsk: *mut sock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_security_vm_enough_memory_mm"]
    pub fn security_vm_enough_memory_mm(
        mm: *mut mm_struct,
        pages: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_blocking_lsm_notifier"]
    pub fn unregister_blocking_lsm_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
pub struct bpf_map {
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
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
    pub _padding_after_off_arr: [u8; 16usize],
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
pub struct bpf_prog_aux {
    pub refcnt: atomic64_t,
    pub used_map_cnt: u32_,
    pub used_btf_cnt: u32_,
    pub max_ctx_offset: u32_,
    pub max_pkt_offset: u32_,
    pub max_tp_access: u32_,
    pub stack_depth: u32_,
    pub id: u32_,
    pub func_cnt: u32_,
    pub func_idx: u32_,
    pub attach_btf_id: u32_,
    pub ctx_arg_info_size: u32_,
    pub max_rdonly_access: u32_,
    pub max_rdwr_access: u32_,
    pub attach_btf: *mut btf,
    pub ctx_arg_info: *const bpf_ctx_arg_aux,
    pub dst_mutex: mutex,
    pub dst_prog: *mut bpf_prog,
    pub dst_trampoline: *mut bpf_trampoline,
    pub saved_dst_prog_type: bpf_prog_type,
    pub saved_dst_attach_type: bpf_attach_type,
    pub verifier_zext: bool_,
    pub offload_requested: bool_,
    pub attach_btf_trace: bool_,
    pub func_proto_unreliable: bool_,
    pub sleepable: bool_,
    pub tail_call_reachable: bool_,
    pub xdp_has_frags: bool_,
    pub is_extended: bool_,
    pub prog_array_member_cnt: u64_,
    pub ext_mutex: mutex,
    pub attach_func_proto: *const btf_type,
    pub attach_func_name: *const crate::ctypes::c_char,
    pub func: *mut *mut bpf_prog,
    pub jit_data: *mut crate::ctypes::c_void,
    pub poke_tab: *mut bpf_jit_poke_descriptor,
    pub kfunc_tab: *mut bpf_kfunc_desc_tab,
    pub kfunc_btf_tab: *mut bpf_kfunc_btf_tab,
    pub size_poke_tab: u32_,
    pub ksym: bpf_ksym,
    pub ops: *const bpf_prog_ops,
    pub used_maps: *mut *mut bpf_map,
    pub used_maps_mutex: mutex,
    pub used_btfs: *mut btf_mod_pair,
    pub prog: *mut bpf_prog,
    pub user: *mut user_struct,
    pub load_time: u64_,
    pub verified_insns: u32_,
    pub cgroup_atype: crate::ctypes::c_int,
    pub cgroup_storage: [*mut bpf_map; 2usize],
    pub name: [crate::ctypes::c_char; 16usize],
    pub offload: *mut bpf_prog_offload,
    pub btf: *mut btf,
    pub func_info: *mut bpf_func_info,
    pub func_info_aux: *mut bpf_func_info_aux,
    pub linfo: *mut bpf_line_info,
    pub jited_linfo: *mut *mut crate::ctypes::c_void,
    pub func_info_cnt: u32_,
    pub nr_linfo: u32_,
    pub linfo_idx: u32_,
    pub num_exentries: u32_,
    pub extable: *mut exception_table_entry,
    pub anon__work: bpf_prog_aux__work,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_run_sk_reuseport"]
    pub fn bpf_run_sk_reuseport(
        reuse: *mut sock_reuseport,
        sk: *mut sock,
        prog: *mut bpf_prog,
        skb: *mut sk_buff,
        migrating_sk: *mut sock,
        hash: u32_,
    ) -> *mut sock;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_sock_common_is_valid_access"]
    pub fn bpf_sock_common_is_valid_access(
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        type_: bpf_access_type,
        info: *mut bpf_insn_access_aux,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_sock_convert_ctx_access"]
    pub fn bpf_sock_convert_ctx_access(
        type_: bpf_access_type,
        si: *const bpf_insn,
        insn_buf: *mut bpf_insn,
        prog: *mut bpf_prog,
        target_size: *mut u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_sock_is_valid_access"]
    pub fn bpf_sock_is_valid_access(
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        type_: bpf_access_type,
        info: *mut bpf_insn_access_aux,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_tcp_sock_convert_ctx_access"]
    pub fn bpf_tcp_sock_convert_ctx_access(
        type_: bpf_access_type,
        si: *const bpf_insn,
        insn_buf: *mut bpf_insn,
        prog: *mut bpf_prog,
        target_size: *mut u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_tcp_sock_is_valid_access"]
    pub fn bpf_tcp_sock_is_valid_access(
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        type_: bpf_access_type,
        info: *mut bpf_insn_access_aux,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_xdp_sock_convert_ctx_access"]
    pub fn bpf_xdp_sock_convert_ctx_access(
        type_: bpf_access_type,
        si: *const bpf_insn,
        insn_buf: *mut bpf_insn,
        prog: *mut bpf_prog,
        target_size: *mut u32_,
    ) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_xdp_sock_is_valid_access"]
    pub fn bpf_xdp_sock_is_valid_access(
        off: crate::ctypes::c_int,
        size: crate::ctypes::c_int,
        type_: bpf_access_type,
        info: *mut bpf_insn_access_aux,
    ) -> bool_;
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
    pub use_: u32_,
    pub nelems: atomic_t,
    pub ndeact: u32_,
    pub timeout: u64_,
    pub gc_int: u32_,
    pub policy: u16_,
    pub udlen: u16_,
    pub udata: *mut crate::ctypes::c_uchar,
    pub pending_update: list_head,
    pub _padding_after_pending_update: __BindgenOpaqueArray<[u8; 40usize]>,
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
#[repr(align(8))]
pub struct nf_ct_ext {
    pub offset: [u8_; 3usize],
    pub len: u8_,
    pub gen_id: crate::ctypes::c_uint,
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
    pub __nfct_init_offset: nf_conn____nfct_init_offset,
    pub master: *mut nf_conn,
    pub ext: *mut nf_ct_ext,
    pub proto: nf_conntrack_proto,
}

#[repr(C)]
pub struct nf_conn_nat {
    pub help: nf_conntrack_nat_help,
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
    pub rcu: callback_head,
}

#[repr(C)]
pub struct nf_conntrack_net {
    pub count: atomic_t,
    pub expect_count: crate::ctypes::c_uint,
    pub users4: crate::ctypes::c_uint,
    pub users6: crate::ctypes::c_uint,
    pub users_bridge: crate::ctypes::c_uint,
}

pub const NF_CT_EXT_ACCT: nf_ct_ext_id = 2;

pub const NF_CT_EXT_NUM: nf_ct_ext_id = 3;

pub const NF_CT_EXT_SEQADJ: nf_ct_ext_id = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim_ipv6_netfilter_fini"]
    pub fn ipv6_netfilter_fini();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ipv6_netfilter_init"]
    pub fn ipv6_netfilter_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_attach"]
    pub fn nf_ct_attach(new: *mut sk_buff, skb: *mut sk_buff);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_get_tuple_skb"]
    pub fn nf_ct_get_tuple_skb(
        dst_tuple: *mut nf_conntrack_tuple,
        skb: *const sk_buff,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_set_closing"]
    pub fn nf_ct_set_closing(nfct: *mut nf_conntrack);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ip_checksum"]
    pub fn nf_ip_checksum(
        skb: *mut sk_buff,
        hook: crate::ctypes::c_uint,
        dataoff: crate::ctypes::c_uint,
        protocol: u_int8_t,
    ) -> __sum16;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ip_route"]
    pub fn nf_ip_route(
        net: *mut net,
        dst: *mut *mut dst_entry,
        fl: *mut flowi,
        strict: bool_,
    ) -> crate::ctypes::c_int;
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
    pub anon__after_bi_private: bio__blank,
    pub bi_vcnt: crate::ctypes::c_ushort,
    pub bi_max_vecs: crate::ctypes::c_ushort,
    pub __bi_cnt: atomic_t,
    pub bi_io_vec: *mut bio_vec,
    pub bi_pool: *mut bio_set,
    pub bi_inline_vecs: __IncompleteArrayField<bio_vec>,
}

#[repr(C)]
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
    pub hctx_list: list_head,
}

#[repr(C)]
pub struct blk_mq_hw_ctx__lock {
    pub lock: spinlock_t,
    pub dispatch: list_head,
    pub state: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct blk_mq_ops {
    pub queue_rq: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *const blk_mq_queue_data,
        ) -> blk_status_t,
    >,
    pub commit_rqs: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut blk_mq_hw_ctx),
    >,
    pub queue_rqs: ::core::option::Option<
        unsafe extern "C" fn(rqlist: *mut *mut request),
    >,
    pub get_budget: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue) -> crate::ctypes::c_int,
    >,
    pub put_budget: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue, arg2: crate::ctypes::c_int),
    >,
    pub set_rq_budget_token: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request, arg2: crate::ctypes::c_int),
    >,
    pub get_rq_budget_token: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request) -> crate::ctypes::c_int,
    >,
    pub timeout: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request) -> blk_eh_timer_return,
    >,
    pub poll: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *mut io_comp_batch,
        ) -> crate::ctypes::c_int,
    >,
    pub complete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut request)>,
    pub init_hctx: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut blk_mq_hw_ctx,
            arg2: *mut crate::ctypes::c_void,
            arg3: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_hctx: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut blk_mq_hw_ctx, arg2: crate::ctypes::c_uint),
    >,
    pub init_request: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut blk_mq_tag_set,
            arg1: *mut request,
            arg2: crate::ctypes::c_uint,
            arg3: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub exit_request: ::core::option::Option<
        unsafe extern "C" fn(
            set: *mut blk_mq_tag_set,
            arg1: *mut request,
            arg2: crate::ctypes::c_uint,
        ),
    >,
    pub cleanup_rq: ::core::option::Option<unsafe extern "C" fn(arg1: *mut request)>,
    pub busy: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut request_queue) -> bool_,
    >,
    pub map_queues: ::core::option::Option<
        unsafe extern "C" fn(set: *mut blk_mq_tag_set),
    >,
}

#[repr(C)]
pub struct blk_plug {}

#[repr(C)]
pub struct blk_trace {
    _unused: [u8; 0],
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
    pub random: *mut timer_rand_state,
    pub sync_io: atomic_t,
    pub ev: *mut disk_events,
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
    pub limits: queue_limits,
    pub required_elevator_features: crate::ctypes::c_uint,
    pub node: crate::ctypes::c_int,
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

pub const BIO_RESET_BYTES: crate::ctypes::c_ulong = 74;

pub const BLKDEV_MAJOR_MAX: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_bd_link_disk_holder"]
    pub fn bd_link_disk_holder(
        bdev: *mut block_device,
        disk: *mut gendisk,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bd_register_pending_holders"]
    pub fn bd_register_pending_holders(disk: *mut gendisk) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bd_unlink_disk_holder"]
    pub fn bd_unlink_disk_holder(bdev: *mut block_device, disk: *mut gendisk);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bdev_statx_dioalign"]
    pub fn bdev_statx_dioalign(inode: *mut inode, stat: *mut kstat);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_associate_blkg"]
    pub fn bio_associate_blkg(bio: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_associate_blkg_from_css"]
    pub fn bio_associate_blkg_from_css(bio: *mut bio, css: *mut cgroup_subsys_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_clone_blkg_association"]
    pub fn bio_clone_blkg_association(dst: *mut bio, src: *mut bio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_finish_plug"]
    pub fn blk_finish_plug(plug: *mut blk_plug);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_start_plug"]
    pub fn blk_start_plug(plug: *mut blk_plug);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_start_plug_nr_ios"]
    pub fn blk_start_plug_nr_ios(plug: *mut blk_plug, nr_ios: crate::ctypes::c_ushort);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_trace_remove"]
    pub fn blk_trace_remove(q: *mut request_queue) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_blkdev_issue_flush"]
    pub fn blkdev_issue_flush(bdev: *mut block_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_invalidate_bdev"]
    pub fn invalidate_bdev(bdev: *mut block_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mtd_check_expert_analysis_mode"]
    pub fn mtd_check_expert_analysis_mode() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nr_blockdev_pages"]
    pub fn nr_blockdev_pages() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_printk_all_partitions"]
    pub fn printk_all_partitions();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsi_dma_map"]
    pub fn scsi_dma_map(cmd: *mut scsi_cmnd) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsi_dma_unmap"]
    pub fn scsi_dma_unmap(cmd: *mut scsi_cmnd);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_bdevs"]
    pub fn sync_bdevs(wait: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_blockdev"]
    pub fn sync_blockdev(bdev: *mut block_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_blockdev_nowait"]
    pub fn sync_blockdev_nowait(bdev: *mut block_device) -> crate::ctypes::c_int;
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
    pub vpd: pci_vpd,
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

#[repr(C)]
pub struct pci_sysdata {
    pub domain: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub iommu: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pci_register_driver"]
    pub fn __pci_register_driver(
        drv: *mut pci_driver,
        owner: *mut module,
        mod_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_quirks"]
    pub fn early_quirks();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_acs_enabled"]
    pub fn pci_acs_enabled(pdev: *mut pci_dev, acs_flags: u16_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_address_to_pio"]
    pub fn pci_address_to_pio(addr: phys_addr_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_alloc_irq_vectors_affinity"]
    pub fn pci_alloc_irq_vectors_affinity(
        dev: *mut pci_dev,
        min_vecs: crate::ctypes::c_uint,
        max_vecs: crate::ctypes::c_uint,
        flags: crate::ctypes::c_uint,
        aff_desc: *mut irq_affinity,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_assign_resource"]
    pub fn pci_assign_resource(
        dev: *mut pci_dev,
        i: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_ats_disabled"]
    pub fn pci_ats_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_choose_state"]
    pub fn pci_choose_state(dev: *mut pci_dev, state: pm_message_t) -> pci_power_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_clear_master"]
    pub fn pci_clear_master(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_dev_get"]
    pub fn pci_dev_get(dev: *mut pci_dev) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_dev_present"]
    pub fn pci_dev_present(ids: *const pci_device_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_disable_device"]
    pub fn pci_disable_device(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_device"]
    pub fn pci_enable_device(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_enable_wake"]
    pub fn pci_enable_wake(
        dev: *mut pci_dev,
        state: pci_power_t,
        enable: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_capability"]
    pub fn pci_find_capability(dev: *mut pci_dev, cap: crate::ctypes::c_int) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_ext_capability"]
    pub fn pci_find_ext_capability(
        dev: *mut pci_dev,
        cap: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_next_bus"]
    pub fn pci_find_next_bus(from: *const pci_bus) -> *mut pci_bus;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_next_capability"]
    pub fn pci_find_next_capability(
        dev: *mut pci_dev,
        post: u8_,
        cap: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_find_resource"]
    pub fn pci_find_resource(dev: *mut pci_dev, res: *mut resource) -> *mut resource;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_class"]
    pub fn pci_get_class(
        class: crate::ctypes::c_uint,
        from: *mut pci_dev,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_device"]
    pub fn pci_get_device(
        vendor: crate::ctypes::c_uint,
        device: crate::ctypes::c_uint,
        from: *mut pci_dev,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_domain_bus_and_slot"]
    pub fn pci_get_domain_bus_and_slot(
        domain: crate::ctypes::c_int,
        bus: crate::ctypes::c_uint,
        devfn: crate::ctypes::c_uint,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_dsn"]
    pub fn pci_get_dsn(dev: *mut pci_dev) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_slot"]
    pub fn pci_get_slot(bus: *mut pci_bus, devfn: crate::ctypes::c_uint) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_get_subsys"]
    pub fn pci_get_subsys(
        vendor: crate::ctypes::c_uint,
        device: crate::ctypes::c_uint,
        ss_vendor: crate::ctypes::c_uint,
        ss_device: crate::ctypes::c_uint,
        from: *mut pci_dev,
    ) -> *mut pci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_irq_vector"]
    pub fn pci_irq_vector(
        dev: *mut pci_dev,
        nr: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_match_id"]
    pub fn pci_match_id(
        ids: *const pci_device_id,
        dev: *mut pci_dev,
    ) -> *const pci_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_read_config_byte"]
    pub fn pci_read_config_byte(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_read_config_dword"]
    pub fn pci_read_config_dword(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_read_config_word"]
    pub fn pci_read_config_word(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_register_driver"]
    pub fn pci_register_driver(drv: *mut pci_driver) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_register_io_range"]
    pub fn pci_register_io_range(
        fwnode: *mut fwnode_handle,
        addr: phys_addr_t,
        size: resource_size_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_release_regions"]
    pub fn pci_release_regions(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_request_regions"]
    pub fn pci_request_regions(
        dev: *mut pci_dev,
        res_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_restore_state"]
    pub fn pci_restore_state(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_save_state"]
    pub fn pci_save_state(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_set_master"]
    pub fn pci_set_master(dev: *mut pci_dev);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_set_power_state"]
    pub fn pci_set_power_state(
        dev: *mut pci_dev,
        state: pci_power_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_set_power_state_locked"]
    pub fn pci_set_power_state_locked(
        dev: *mut pci_dev,
        state: pci_power_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_unregister_driver"]
    pub fn pci_unregister_driver(drv: *mut pci_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_wake_from_d3"]
    pub fn pci_wake_from_d3(dev: *mut pci_dev, enable: bool_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_write_config_byte"]
    pub fn pci_write_config_byte(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_write_config_dword"]
    pub fn pci_write_config_dword(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_write_config_word"]
    pub fn pci_write_config_word(
        dev: *mut pci_dev,
        where_: crate::ctypes::c_int,
        val: u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcibios_assign_all_busses"]
    pub fn pcibios_assign_all_busses() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcibios_penalize_isa_irq"]
    pub fn pcibios_penalize_isa_irq(
        irq: crate::ctypes::c_int,
        active: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pcim_enable_device"]
    pub fn pcim_enable_device(pdev: *mut pci_dev) -> crate::ctypes::c_int;
}

#[repr(C)]
pub union gpio_irq_fwspec {
    pub fwspec: irq_fwspec,
}

#[repr(C)]
pub struct power_supply {
    pub desc: *const power_supply_desc,
    pub supplied_to: *mut *mut crate::ctypes::c_char,
    pub num_supplicants: usize,
    pub supplied_from: *mut *mut crate::ctypes::c_char,
    pub num_supplies: usize,
    pub of_node: *mut device_node,
    pub drv_data: *mut crate::ctypes::c_void,
    pub dev: device,
    pub changed_work: work_struct,
    pub deferred_register_work: delayed_work,
    pub changed_lock: spinlock_t,
    pub changed: bool_,
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_of_cooling_device_register"]
    pub fn devm_thermal_of_cooling_device_register(
        dev: *mut device,
        np: *mut device_node,
        type_: *mut crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disassociate_ctty"]
    pub fn disassociate_ctty(priv_: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_current_tty"]
    pub fn get_current_tty() -> *mut tty_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iio_get_debugfs_dentry"]
    pub fn iio_get_debugfs_dentry(indio_dev: *mut iio_dev) -> *mut dentry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_debug_handler"]
    pub fn kprobe_debug_handler(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_n_tty_init"]
    pub fn n_tty_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_charge_behaviour_parse"]
    pub fn power_supply_charge_behaviour_parse(
        available_behaviours: crate::ctypes::c_uint,
        buf: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_charge_behaviour_show"]
    pub fn power_supply_charge_behaviour_show(
        dev: *mut device,
        available_behaviours: crate::ctypes::c_uint,
        behaviour: power_supply_charge_behaviour,
        buf: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_get_by_name"]
    pub fn power_supply_get_by_name(
        name: *const crate::ctypes::c_char,
    ) -> *mut power_supply;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_is_system_supplied"]
    pub fn power_supply_is_system_supplied() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_put"]
    pub fn power_supply_put(psy: *mut power_supply);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_supply_set_property"]
    pub fn power_supply_set_property(
        psy: *mut power_supply,
        psp: power_supply_property,
        val: *const power_supply_propval,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_clear_tty"]
    pub fn proc_clear_tty(p: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_tty_register_driver"]
    pub fn proc_tty_register_driver(d: *mut tty_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_proc_tty_unregister_driver"]
    pub fn proc_tty_unregister_driver(d: *mut tty_driver);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_cooling_device_register"]
    pub fn thermal_cooling_device_register(
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_cooling_device_unregister"]
    pub fn thermal_cooling_device_unregister(cdev: *mut thermal_cooling_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_of_cooling_device_register"]
    pub fn thermal_of_cooling_device_register(
        np: *mut device_node,
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_disable"]
    pub fn thermal_zone_device_disable(
        tz: *mut thermal_zone_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_enable"]
    pub fn thermal_zone_device_enable(
        tz: *mut thermal_zone_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_register"]
    pub fn thermal_zone_device_register(
        type_: *const crate::ctypes::c_char,
        trips: crate::ctypes::c_int,
        mask: crate::ctypes::c_int,
        devdata: *mut crate::ctypes::c_void,
        ops: *mut thermal_zone_device_ops,
        tzp: *mut thermal_zone_params,
        passive_delay: crate::ctypes::c_int,
        polling_delay: crate::ctypes::c_int,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_device_unregister"]
    pub fn thermal_zone_device_unregister(tz: *mut thermal_zone_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_get_offset"]
    pub fn thermal_zone_get_offset(tz: *mut thermal_zone_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_get_slope"]
    pub fn thermal_zone_get_slope(tz: *mut thermal_zone_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_get_temp"]
    pub fn thermal_zone_get_temp(
        tz: *mut thermal_zone_device,
        temp: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_zone_get_zone_by_name"]
    pub fn thermal_zone_get_zone_by_name(
        name: *const crate::ctypes::c_char,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_audit_exit"]
    pub fn tty_audit_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_audit_fork"]
    pub fn tty_audit_fork(sig: *mut signal_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_audit_push"]
    pub fn tty_audit_push() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_dev_name_to_number"]
    pub fn tty_dev_name_to_number(
        name: *const crate::ctypes::c_char,
        number: *mut dev_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_devnum"]
    pub fn tty_devnum(tty: *mut tty_struct) -> dev_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_get_pgrp"]
    pub fn tty_get_pgrp(tty: *mut tty_struct) -> *mut pid;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_init"]
    pub fn tty_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_kclose"]
    pub fn tty_kclose(tty: *mut tty_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_kopen_exclusive"]
    pub fn tty_kopen_exclusive(device: dev_t) -> *mut tty_struct;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_kref_put"]
    pub fn tty_kref_put(tty: *mut tty_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_name"]
    pub fn tty_name(tty: *const tty_struct) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tty_vhangup_self"]
    pub fn tty_vhangup_self();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crypto_del_default_rng"]
    pub fn crypto_del_default_rng() -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct arch_specific_insn {
    pub dummy: crate::ctypes::c_int,
}

#[repr(C)]
pub struct perf_cgroup {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct perf_cpu_context {
    pub ctx: perf_event_context,
    pub task_ctx: *mut perf_event_context,
    pub active_oncpu: crate::ctypes::c_int,
    pub exclusive: crate::ctypes::c_int,
    pub hrtimer_lock: raw_spinlock_t,
    pub hrtimer: hrtimer,
    pub hrtimer_interval: ktime_t,
    pub hrtimer_active: crate::ctypes::c_uint,
    pub sched_cb_entry: list_head,
    pub sched_cb_usage: crate::ctypes::c_int,
    pub online: crate::ctypes::c_int,
    pub heap_size: crate::ctypes::c_int,
    pub heap: *mut *mut perf_event,
    pub heap_default: [*mut perf_event; 2usize],
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
    pub sb_list: list_head,
}

#[repr(C)]
pub struct perf_event_context {
    pub pmu: *mut pmu,
    pub lock: raw_spinlock_t,
    pub mutex: mutex,
    pub active_ctx_list: list_head,
    pub pinned_groups: perf_event_groups,
    pub flexible_groups: perf_event_groups,
    pub event_list: list_head,
    pub pinned_active: list_head,
    pub flexible_active: list_head,
    pub nr_events: crate::ctypes::c_int,
    pub nr_active: crate::ctypes::c_int,
    pub nr_user: crate::ctypes::c_int,
    pub is_active: crate::ctypes::c_int,
    pub nr_stat: crate::ctypes::c_int,
    pub nr_freq: crate::ctypes::c_int,
    pub rotate_disable: crate::ctypes::c_int,
    pub rotate_necessary: crate::ctypes::c_int,
    pub refcount: refcount_t,
    pub task: *mut task_struct,
    pub time: u64_,
    pub timestamp: u64_,
    pub timeoffset: u64_,
    pub parent_ctx: *mut perf_event_context,
    pub parent_gen: u64_,
    pub generation: u64_,
    pub pin_count: crate::ctypes::c_int,
    pub task_ctx_data: *mut crate::ctypes::c_void,
    pub callback_head: callback_head,
    pub nr_pending: local_t,
}

pub type kprobe_opcode_t = crate::ctypes::c_int;

unsafe extern "C" {
    #[link_name = "kmod_shim___perf_sw_enabled"]
    pub fn __perf_sw_enabled(swevt: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_kprobe"]
    pub fn disable_kprobe(kp: *mut kprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disable_trace_on_warning"]
    pub fn disable_trace_on_warning();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_trace_init"]
    pub fn early_trace_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_enable_kprobe"]
    pub fn enable_kprobe(kp: *mut kprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_boot_snapshot"]
    pub fn ftrace_boot_snapshot();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_kprobe"]
    pub fn get_kprobe(addr: *mut crate::ctypes::c_void) -> *mut kprobe;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_fault_handler"]
    pub fn kprobe_fault_handler(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_flush_task"]
    pub fn kprobe_flush_task(tk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_free_init_mem"]
    pub fn kprobe_free_init_mem();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_get_kallsym"]
    pub fn kprobe_get_kallsym(
        symnum: crate::ctypes::c_uint,
        value: *mut crate::ctypes::c_ulong,
        type_: *mut crate::ctypes::c_char,
        sym: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_sw_event"]
    pub fn perf_sw_event(event_id: u32_, nr: u64_, regs: *mut pt_regs, addr: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_ftrace_export"]
    pub fn register_ftrace_export(export: *mut trace_export) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_kprobe"]
    pub fn register_kprobe(p: *mut kprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_kprobes"]
    pub fn register_kprobes(
        kps: *mut *mut kprobe,
        num: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_kretprobe"]
    pub fn register_kretprobe(rp: *mut kretprobe) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_kretprobes"]
    pub fn register_kretprobes(
        rps: *mut *mut kretprobe,
        num: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stack_depot_early_init"]
    pub fn stack_depot_early_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stack_depot_init"]
    pub fn stack_depot_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stack_depot_want_early_init"]
    pub fn stack_depot_want_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_array_destroy"]
    pub fn trace_array_destroy(tr: *mut trace_array) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_array_get_by_name"]
    pub fn trace_array_get_by_name(
        name: *const crate::ctypes::c_char,
    ) -> *mut trace_array;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_array_init_printk"]
    pub fn trace_array_init_printk(tr: *mut trace_array) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_array_put"]
    pub fn trace_array_put(tr: *mut trace_array);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_event_dyn_busy"]
    pub fn trace_event_dyn_busy(call: *mut trace_event_call) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_event_dyn_put_ref"]
    pub fn trace_event_dyn_put_ref(call: *mut trace_event_call);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_event_dyn_try_get_ref"]
    pub fn trace_event_dyn_try_get_ref(call: *mut trace_event_call) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_init"]
    pub fn trace_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_print_seq"]
    pub fn trace_print_seq(m: *mut seq_file, s: *mut trace_seq) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_printk_init_buffers"]
    pub fn trace_printk_init_buffers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_rb_cpu_prepare"]
    pub fn trace_rb_cpu_prepare() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_bitmask"]
    pub fn trace_seq_bitmask(
        s: *mut trace_seq,
        maskp: *const crate::ctypes::c_ulong,
        nmaskbits: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_bprintf"]
    pub fn trace_seq_bprintf(
        s: *mut trace_seq,
        fmt: *const crate::ctypes::c_char,
        binary: *const u32_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_path"]
    pub fn trace_seq_path(s: *mut trace_seq, path: *const path) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_putc"]
    pub fn trace_seq_putc(s: *mut trace_seq, c: crate::ctypes::c_uchar);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_putmem"]
    pub fn trace_seq_putmem(
        s: *mut trace_seq,
        mem: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_putmem_hex"]
    pub fn trace_seq_putmem_hex(
        s: *mut trace_seq,
        mem: *const crate::ctypes::c_void,
        len: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_puts"]
    pub fn trace_seq_puts(s: *mut trace_seq, str_: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_seq_to_user"]
    pub fn trace_seq_to_user(
        s: *mut trace_seq,
        ubuf: *mut crate::ctypes::c_char,
        cnt: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_ftrace_export"]
    pub fn unregister_ftrace_export(export: *mut trace_export) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_kprobe"]
    pub fn unregister_kprobe(p: *mut kprobe);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_kprobes"]
    pub fn unregister_kprobes(kps: *mut *mut kprobe, num: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_kretprobe"]
    pub fn unregister_kretprobe(rp: *mut kretprobe);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_kretprobes"]
    pub fn unregister_kretprobes(rps: *mut *mut kretprobe, num: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_apply"]
    pub fn uprobe_apply(
        inode: *mut inode,
        offset: loff_t,
        uc: *mut uprobe_consumer,
        add: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_clear_state"]
    pub fn uprobe_clear_state(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_copy_process"]
    pub fn uprobe_copy_process(t: *mut task_struct, flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_deny_signal"]
    pub fn uprobe_deny_signal() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_dup_mmap"]
    pub fn uprobe_dup_mmap(oldmm: *mut mm_struct, newmm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_end_dup_mmap"]
    pub fn uprobe_end_dup_mmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_free_utask"]
    pub fn uprobe_free_utask(t: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_mmap"]
    pub fn uprobe_mmap(vma: *mut vm_area_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_munmap"]
    pub fn uprobe_munmap(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_notify_resume"]
    pub fn uprobe_notify_resume(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_register"]
    pub fn uprobe_register(
        inode: *mut inode,
        offset: loff_t,
        uc: *mut uprobe_consumer,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_register_refctr"]
    pub fn uprobe_register_refctr(
        inode: *mut inode,
        offset: loff_t,
        ref_ctr_offset: loff_t,
        uc: *mut uprobe_consumer,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_start_dup_mmap"]
    pub fn uprobe_start_dup_mmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobe_unregister"]
    pub fn uprobe_unregister(
        inode: *mut inode,
        offset: loff_t,
        uc: *mut uprobe_consumer,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uprobes_init"]
    pub fn uprobes_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_within_kprobe_blacklist"]
    pub fn within_kprobe_blacklist(addr: crate::ctypes::c_ulong) -> bool_;
}

#[repr(C)]
pub struct cpuinfo_x86 {
    pub x86: __u8,
    pub x86_vendor: __u8,
    pub x86_model: __u8,
    pub x86_stepping: __u8,
    pub x86_tlbsize: crate::ctypes::c_int,
    pub x86_virt_bits: __u8,
    pub x86_phys_bits: __u8,
    pub x86_coreid_bits: __u8,
    pub cu_id: __u8,
    pub extended_cpuid_level: __u32,
    pub cpuid_level: crate::ctypes::c_int,
    pub anon__x86_capability: cpuinfo_x86__x86_capability,
    pub x86_vendor_id: [crate::ctypes::c_char; 16usize],
    pub x86_model_id: [crate::ctypes::c_char; 64usize],
    pub x86_cache_size: crate::ctypes::c_uint,
    pub x86_cache_alignment: crate::ctypes::c_int,
    pub x86_cache_max_rmid: crate::ctypes::c_int,
    pub x86_cache_occ_scale: crate::ctypes::c_int,
    pub x86_cache_mbm_width_offset: crate::ctypes::c_int,
    pub x86_power: crate::ctypes::c_int,
    pub loops_per_jiffy: crate::ctypes::c_ulong,
    pub ppin: u64_,
    pub x86_max_cores: u16_,
    pub apicid: u16_,
    pub initial_apicid: u16_,
    pub x86_clflush_size: u16_,
    pub booted_cores: u16_,
    pub phys_proc_id: u16_,
    pub logical_proc_id: u16_,
    pub cpu_core_id: u16_,
    pub cpu_die_id: u16_,
    pub logical_die_id: u16_,
    pub cpu_index: u16_,
    pub smt_active: bool_,
    pub microcode: u32_,
    pub x86_cache_bits: u8_,
    pub _bits_initialized: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_initialized: u16,
}
bits cpuinfo_x86
    initialized: crate::ctypes::c_uint as u32 = _bits_initialized 0 1

pub const CPU_VECTOR_LIMIT: i32 = 64;

pub const IO_BITMAP_OFFSET_INVALID: crate::ctypes::c_ulong = 104;

pub const KERNEL_PGD_BOUNDARY: crate::ctypes::c_ulong = 273;

pub const KERNEL_PGD_PTRS: crate::ctypes::c_ulong = 239;

pub const X86_CAP_FMT: &[u8; 6] = b"%d:%d\0";

pub const __KERNEL_TSS_LIMIT: crate::ctypes::c_ulong = 103;

unsafe extern "C" {
    #[link_name = "kmod_shim___inquire_remote_apic"]
    pub fn __inquire_remote_apic(apicid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_id_is_primary_thread"]
    pub fn apic_id_is_primary_thread(id: crate::ctypes::c_uint) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apic_smt_update"]
    pub fn apic_smt_update();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_trace_rdpmc"]
    pub fn do_trace_rdpmc(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_trace_read_msr"]
    pub fn do_trace_read_msr(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_trace_write_msr"]
    pub fn do_trace_write_msr(
        msr: crate::ctypes::c_uint,
        val: u64_,
        failed: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpregs_assert_state_consistent"]
    pub fn fpregs_assert_state_consistent();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_hypervisor_platform"]
    pub fn init_hypervisor_platform();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr_on_cpu"]
    pub fn rdmsr_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: *mut u32_,
        h: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr_on_cpus"]
    pub fn rdmsr_on_cpus(m: *const cpumask, msr_no: u32_, msrs: *mut msr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr_safe_on_cpu"]
    pub fn rdmsr_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: *mut u32_,
        h: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsr_safe_regs_on_cpu"]
    pub fn rdmsr_safe_regs_on_cpu(
        cpu: crate::ctypes::c_uint,
        regs: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsrl_on_cpu"]
    pub fn rdmsrl_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdmsrl_safe_on_cpu"]
    pub fn rdmsrl_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wbinvd_on_all_cpus"]
    pub fn wbinvd_on_all_cpus() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr_on_cpu"]
    pub fn wrmsr_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: u32_,
        h: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr_on_cpus"]
    pub fn wrmsr_on_cpus(m: *const cpumask, msr_no: u32_, msrs: *mut msr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr_safe_on_cpu"]
    pub fn wrmsr_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        l: u32_,
        h: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsr_safe_regs_on_cpu"]
    pub fn wrmsr_safe_regs_on_cpu(
        cpu: crate::ctypes::c_uint,
        regs: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsrl_on_cpu"]
    pub fn wrmsrl_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wrmsrl_safe_on_cpu"]
    pub fn wrmsrl_safe_on_cpu(
        cpu: crate::ctypes::c_uint,
        msr_no: u32_,
        q: u64_,
    ) -> crate::ctypes::c_int;
}
