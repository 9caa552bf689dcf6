// What 5.10.262-x86_64-a4374cc4 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const CONSOLE_LOG_MAX: i32 = 4096;

unsafe extern "C" {
    pub fn pr_flush(timeout_ms: crate::ctypes::c_int, reset_on_progress: bool_) -> bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mutex {
    pub lock: rt_mutex,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct rt_mutex {
    pub wait_lock: raw_spinlock_t,
    pub waiters: rb_root_cached,
    pub owner: *mut task_struct,
    pub save_state: crate::ctypes::c_int,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct spinlock {
    pub lock: rt_mutex,
    pub break_lock: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 5usize],
    pub node_zonelists: [zonelist; 2usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_size_lock: spinlock_t,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: crate::ctypes::c_int,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub min_unmapped_pages: crate::ctypes::c_ulong,
    pub min_slab_pages: crate::ctypes::c_ulong,
    pub _pad1_: zone_padding,
    pub lru_lock: spinlock_t,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub _pad2_: zone_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 37usize],
}

#[repr(C)]
pub struct atomic_notifier_head {
    pub lock: raw_spinlock_t,
    pub head: *mut notifier_block,
}

#[repr(C)]
pub struct irq_work {
    pub anon__node: irq_work__node,
    pub func: ::core::option::Option<unsafe extern "C" fn(arg1: *mut irq_work)>,
    pub irqwait: rcuwait,
}

#[repr(C)]
pub struct local_lock_t {
    pub lock: spinlock_t,
    pub owner: *mut task_struct,
    pub nestcnt: crate::ctypes::c_int,
}

#[repr(C)]
pub struct rt_rw_lock {
    pub rtmutex: rt_mutex,
    pub readers: atomic_t,
}

#[repr(C)]
pub struct rw_semaphore {
    pub readers: atomic_t,
    pub rtmutex: rt_mutex,
}

#[repr(C)]
pub struct seqcount_raw_spinlock {
    pub seqcount: seqcount_t,
    pub lock: *mut raw_spinlock_t,
}

#[repr(C)]
pub struct seqcount_spinlock {
    pub seqcount: seqcount_t,
    pub lock: *mut spinlock_t,
}

#[repr(C)]
pub struct seqcount_ww_mutex {
    pub seqcount: seqcount_t,
    pub lock: *mut ww_mutex,
}

#[repr(C)]
pub struct sk_buff_head {
    pub next: *mut sk_buff,
    pub prev: *mut sk_buff,
    pub qlen: __u32,
    pub lock: spinlock_t,
    pub raw_lock: raw_spinlock_t,
}

#[repr(C)]
pub struct sock {
    pub __sk_common: sock_common,
    pub sk_lock: socket_lock_t,
    pub sk_drops: atomic_t,
    pub sk_rcvlowat: crate::ctypes::c_int,
    pub sk_error_queue: sk_buff_head,
    pub sk_rx_skb_cache: *mut sk_buff,
    pub sk_receive_queue: sk_buff_head,
    pub sk_backlog: sock__sk_backlog,
    pub sk_forward_alloc: crate::ctypes::c_int,
    pub sk_rcvbuf: crate::ctypes::c_int,
    pub sk_wait_pending: crate::ctypes::c_int,
    pub sk_filter: *mut sk_filter,
    pub anon__sk_wq: sock__sk_wq,
    pub sk_policy: [*mut xfrm_policy; 2usize],
    pub sk_rx_dst: *mut dst_entry,
    pub sk_dst_cache: *mut dst_entry,
    pub sk_omem_alloc: atomic_t,
    pub sk_sndbuf: crate::ctypes::c_int,
    pub sk_wmem_queued: crate::ctypes::c_int,
    pub sk_wmem_alloc: refcount_t,
    pub sk_tsq_flags: crate::ctypes::c_ulong,
    pub anon__sk_send_head: sock__sk_send_head,
    pub sk_tx_skb_cache: *mut sk_buff,
    pub sk_write_queue: sk_buff_head,
    pub sk_peek_off: __s32,
    pub sk_write_pending: crate::ctypes::c_int,
    pub sk_dst_pending_confirm: __u32,
    pub sk_pacing_status: u32_,
    pub sk_sndtimeo: crate::ctypes::c_long,
    pub sk_timer: timer_list,
    pub sk_priority: __u32,
    pub sk_mark: __u32,
    pub sk_pacing_rate: crate::ctypes::c_ulong,
    pub sk_max_pacing_rate: crate::ctypes::c_ulong,
    pub sk_frag: page_frag,
    pub sk_route_caps: netdev_features_t,
    pub sk_route_nocaps: netdev_features_t,
    pub sk_route_forced_caps: netdev_features_t,
    pub sk_gso_type: crate::ctypes::c_int,
    pub sk_gso_max_size: crate::ctypes::c_uint,
    pub sk_allocation: gfp_t,
    pub sk_txhash: __u32,
    pub _bits_sk_padding: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub sk_peer_lock: spinlock_t,
    pub sk_peer_pid: *mut pid,
    pub sk_peer_cred: *const cred,
    pub sk_rcvtimeo: crate::ctypes::c_long,
    pub sk_stamp: ktime_t,
    pub sk_tsflags: u16_,
    pub sk_shutdown: u8_,
    pub sk_tskey: u32_,
    pub sk_zckey: atomic_t,
    pub sk_clockid: u8_,
    pub _bits_sk_txtime_deadline_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub sk_bpf_storage: *mut bpf_local_storage,
    pub sk_rcu: callback_head,
}
bits sock
    sk_padding: u8_ as u8 = _bits_sk_padding 0 1
    sk_kern_sock: u8_ as u8 = _bits_sk_padding 1 1
    sk_no_check_tx: u8_ as u8 = _bits_sk_padding 2 1
    sk_no_check_rx: u8_ as u8 = _bits_sk_padding 3 1
    sk_userlocks: u8_ as u8 = _bits_sk_padding 4 4
    sk_txtime_deadline_mode: u8_ as u8 = _bits_sk_txtime_deadline_mode 0 1
    sk_txtime_report_errors: u8_ as u8 = _bits_sk_txtime_deadline_mode 1 1
    sk_txtime_unused: u8_ as u8 = _bits_sk_txtime_deadline_mode 2 6

#[repr(C)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub status: u32_,
    pub preempt_lazy_count: crate::ctypes::c_int,
}

#[repr(C)]
pub union inode__i_pipe {
    pub i_pipe: *mut pipe_inode_info,
    pub i_bdev: *mut block_device,
    pub i_cdev: *mut cdev,
    pub i_link: *mut crate::ctypes::c_char,
    pub __i_dir_seq: crate::ctypes::c_uint,
}

pub type rwlock_t = rt_rw_lock;

#[repr(C)]
pub struct cpu_stop_work {
    pub list: list_head,
    pub fn_: cpu_stop_fn_t,
    pub caller: crate::ctypes::c_ulong,
    pub arg: *mut crate::ctypes::c_void,
    pub done: *mut cpu_stop_done,
}

#[repr(C)]
pub struct optimistic_spin_queue {
    pub tail: atomic_t,
}

#[repr(C)]
pub struct seqcount_mutex {
    pub seqcount: seqcount_t,
    pub lock: *mut mutex,
}

#[repr(C)]
pub struct seqcount_rwlock {
    pub seqcount: seqcount_t,
    pub lock: *mut rwlock_t,
}

pub const ALLOC_SPLIT_PTLOCKS: i32 = 1;

pub const FORK_PREEMPT_COUNT: crate::ctypes::c_ulong = 2147483650;

pub const KM_MAX_IDX: i32 = 16;

pub const PREEMPT_DISABLED: crate::ctypes::c_ulong = 2147483649;

pub const PREEMPT_DISABLE_OFFSET: crate::ctypes::c_ulong = 1;

pub const READER_BIAS: u32 = 2147483648;

pub const SPINLOCK_SIZE: i32 = 48;

pub const TIF_NEED_RESCHED_LAZY: i32 = 31;

pub const WRITER_BIAS: u32 = 1073741824;

pub const _TIF_NEED_RESCHED_LAZY: i32 = -2147483648;

pub const _TIF_NEED_RESCHED_MASK: i32 = -2147483640;

pub const __SEQ_RT: i32 = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim_____preempt_count_dec_and_test"]
    pub fn ____preempt_count_dec_and_test() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim____local_lock_init"]
    pub fn ___local_lock_init(l: *mut local_lock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___write_trylock_rt_irqsave"]
    pub fn __write_trylock_rt_irqsave(
        lock: *mut rwlock_t,
        flags: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_in_hardirq"]
    pub fn in_hardirq() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_is_locked"]
    pub fn mutex_is_locked(lock: *mut mutex) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_lock"]
    pub fn mutex_lock(lock: *mut mutex);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_lock_interruptible"]
    pub fn mutex_lock_interruptible(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_lock_io"]
    pub fn mutex_lock_io(lock: *mut mutex);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_lock_killable"]
    pub fn mutex_lock_killable(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_trylock"]
    pub fn mutex_trylock(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mutex_trylock_recursive"]
    pub fn mutex_trylock_recursive(lock: *mut mutex) -> mutex_trylock_recursive_enum;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nmi_count"]
    pub fn nmi_count() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_rcu_preempt_depth"]
    pub fn sched_rcu_preempt_depth() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_spin_can_lock"]
    pub fn spin_can_lock(lock: *mut spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __down_read(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn __down_read_interruptible(sem: *mut rw_semaphore) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __down_read_killable(sem: *mut rw_semaphore) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __down_read_trylock(sem: *mut rw_semaphore) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __down_write(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn __down_write_killable(sem: *mut rw_semaphore) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __down_write_trylock(sem: *mut rw_semaphore) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __downgrade_write(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn __local_bh_disable_ip(ip: crate::ctypes::c_ulong, cnt: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn __mutex_do_init(
        lock: *mut mutex,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __rcu_read_lock();
}

unsafe extern "C" {
    pub fn __rcu_read_unlock();
}

unsafe extern "C" {
    pub fn __rt_mutex_owner_current(lock: *mut rt_mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __rt_rwlock_init(
        rwlock: *mut rwlock_t,
        name: *mut crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __rt_spin_lock(lock: *mut rt_mutex);
}

unsafe extern "C" {
    pub fn __rt_spin_lock_init(
        lock: *mut spinlock_t,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __rt_spin_trylock(lock: *mut rt_mutex);
}

unsafe extern "C" {
    pub fn __rt_spin_unlock(lock: *mut rt_mutex);
}

unsafe extern "C" {
    pub fn __rwlock_biased_rt_init(
        lock: *mut rt_rw_lock,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __rwsem_init(
        rwsem: *mut rw_semaphore,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __up_read(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn __up_write(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn _mutex_lock(lock: *mut mutex);
}

unsafe extern "C" {
    pub fn _mutex_lock_interruptible(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _mutex_lock_interruptible_nested(
        lock: *mut mutex,
        subclass: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _mutex_lock_io_nested(lock: *mut mutex, subclass: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn _mutex_lock_killable(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _mutex_lock_killable_nested(
        lock: *mut mutex,
        subclass: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _mutex_lock_nest_lock(lock: *mut mutex, nest_lock: *mut lockdep_map);
}

unsafe extern "C" {
    pub fn _mutex_lock_nested(lock: *mut mutex, subclass: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn _mutex_trylock(lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn _mutex_unlock(lock: *mut mutex);
}

unsafe extern "C" {
    pub fn atomic_dec_and_spin_lock(
        atomic: *mut atomic_t,
        lock: *mut spinlock_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn call_rcu_tasks(head: *mut callback_head, func: rcu_callback_t);
}

unsafe extern "C" {
    pub fn cpumask_any_distribute(srcp: *const cpumask) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn local_bh_blocked() -> bool_;
}

unsafe extern "C" {
    pub fn migrate_disable();
}

unsafe extern "C" {
    pub fn migrate_enable();
}

unsafe extern "C" {
    pub fn preempt_schedule();
}

unsafe extern "C" {
    pub fn preempt_schedule_lock();
}

unsafe extern "C" {
    pub fn preempt_schedule_notrace();
}

unsafe extern "C" {
    pub fn preempt_schedule_notrace_thunk();
}

unsafe extern "C" {
    pub fn preempt_schedule_thunk();
}

unsafe extern "C" {
    pub fn print_stop_info(
        log_lvl: *const crate::ctypes::c_char,
        task: *mut task_struct,
    );
}

unsafe extern "C" {
    pub fn rt_read_can_lock(rwlock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_read_lock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn rt_read_trylock(rwlock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_read_unlock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn rt_spin_lock(lock: *mut spinlock_t);
}

unsafe extern "C" {
    pub fn rt_spin_lock_nest_lock(lock: *mut spinlock_t, nest_lock: *mut lockdep_map);
}

unsafe extern "C" {
    pub fn rt_spin_lock_nested(lock: *mut spinlock_t, subclass: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn rt_spin_lock_unlock(lock: *mut spinlock_t);
}

unsafe extern "C" {
    pub fn rt_spin_trylock(lock: *mut spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_spin_trylock_bh(lock: *mut spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_spin_trylock_irqsave(
        lock: *mut spinlock_t,
        flags: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_spin_unlock(lock: *mut spinlock_t);
}

unsafe extern "C" {
    pub fn rt_write_can_lock(rwlock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_write_lock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn rt_write_trylock(rwlock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rt_write_unlock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn synchronize_rcu_tasks();
}

#[repr(C)]
#[repr(align(64))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub _bits_hres_active: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub nr_events: crate::ctypes::c_uint,
    pub nr_retries: crate::ctypes::c_ushort,
    pub nr_hangs: crate::ctypes::c_ushort,
    pub max_hang_time: crate::ctypes::c_uint,
    pub softirq_expiry_lock: spinlock_t,
    pub timer_waiters: atomic_t,
    pub expires_next: ktime_t,
    pub next_timer: *mut hrtimer,
    pub softirq_expires_next: ktime_t,
    pub softirq_next_timer: *mut hrtimer,
    pub clock_base: [hrtimer_clock_base; 8usize],
}
bits hrtimer_cpu_base
    hres_active: crate::ctypes::c_uint as u32 = _bits_hres_active 0 1
    in_hrtirq: crate::ctypes::c_uint as u32 = _bits_hres_active 1 1
    hang_detected: crate::ctypes::c_uint as u32 = _bits_hres_active 2 1
    softirq_activated: crate::ctypes::c_uint as u32 = _bits_hres_active 3 1
    online: crate::ctypes::c_uint as u32 = _bits_hres_active 4 1

unsafe extern "C" {
    pub fn cpu_chill();
}

unsafe extern "C" {
    pub fn hrtimer_cancel_wait_running(timer: *const hrtimer);
}

pub const BALLOON_DEFLATE: vm_event_item = 69;

pub const BALLOON_INFLATE: vm_event_item = 68;

pub const BALLOON_MIGRATE: vm_event_item = 70;

pub const COMPACTFAIL: vm_event_item = 54;

pub const COMPACTFREE_SCANNED: vm_event_item = 51;

pub const COMPACTISOLATED: vm_event_item = 52;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 50;

pub const COMPACTSTALL: vm_event_item = 53;

pub const COMPACTSUCCESS: vm_event_item = 55;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 59;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 60;

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 58;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 57;

pub const KCOMPACTD_WAKE: vm_event_item = 56;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 73;

pub const PGMIGRATE_FAIL: vm_event_item = 46;

pub const PGMIGRATE_SUCCESS: vm_event_item = 45;

pub const SWAP_RA: vm_event_item = 71;

pub const SWAP_RA_HIT: vm_event_item = 72;

pub const THP_MIGRATION_FAIL: vm_event_item = 48;

pub const THP_MIGRATION_SPLIT: vm_event_item = 49;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 47;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 66;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 61;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 64;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 65;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 63;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 62;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 67;

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
    pub gpl_future_syms: *const kernel_symbol,
    pub gpl_future_crcs: *const s32,
    pub num_gpl_future_syms: crate::ctypes::c_uint,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: [u8; 32usize],
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
    pub num_static_call_sites: crate::ctypes::c_int,
    pub static_call_sites: *mut static_call_site,
    pub klp: bool_,
    pub klp_alive: bool_,
    pub klp_info: *mut klp_modinfo,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub its_num_pages: crate::ctypes::c_int,
    pub its_page_array: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct console {
    pub name: [crate::ctypes::c_char; 16usize],
    pub write: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut console,
            arg2: *const crate::ctypes::c_char,
            arg3: crate::ctypes::c_uint,
        ),
    >,
    pub write_atomic: ::core::option::Option<
        unsafe extern "C" fn(
            co: *mut console,
            s: *const crate::ctypes::c_char,
            count: crate::ctypes::c_uint,
        ),
    >,
    pub read: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut console,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut console,
            arg2: *mut crate::ctypes::c_int,
        ) -> *mut tty_driver,
    >,
    pub unblank: ::core::option::Option<unsafe extern "C" fn()>,
    pub setup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut console,
            arg2: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut console) -> crate::ctypes::c_int,
    >,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut console,
            name: *mut crate::ctypes::c_char,
            idx: crate::ctypes::c_int,
            options: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub flags: crate::ctypes::c_short,
    pub index: crate::ctypes::c_short,
    pub cflag: crate::ctypes::c_int,
    pub sync_buf: [crate::ctypes::c_char; 4096usize],
    pub printk_seq: atomic64_t,
    pub thread: *mut task_struct,
    pub ispeed: uint,
    pub ospeed: uint,
    pub data: *mut crate::ctypes::c_void,
    pub next: *mut console,
}

#[repr(C)]
pub struct kmsg_dumper {
    pub list: list_head,
    pub dump: ::core::option::Option<
        unsafe extern "C" fn(
            dumper: *mut kmsg_dumper,
            reason: kmsg_dump_reason,
            iter: *mut kmsg_dumper_iter,
        ),
    >,
    pub max_reason: kmsg_dump_reason,
    pub registered: bool_,
}

#[repr(C)]
pub struct kmsg_dumper_iter {
    pub active: bool_,
    pub cur_seq: u64_,
    pub next_seq: u64_,
}

pub const CON_HANDOVER: i32 = 128;

pub const CPUHP_AP_ACTIVE: cpuhp_state = 220;

pub const CPUHP_AP_ARM_MVEBU_SYNC_CLOCKS: cpuhp_state = 154;

pub const CPUHP_AP_BASE_CACHEINFO_ONLINE: cpuhp_state = 186;

pub const CPUHP_AP_BLK_MQ_ONLINE: cpuhp_state = 153;

pub const CPUHP_AP_IRQ_AFFINITY_ONLINE: cpuhp_state = 152;

pub const CPUHP_AP_ONLINE_DYN: cpuhp_state = 187;

pub const CPUHP_AP_ONLINE_DYN_END: cpuhp_state = 217;

pub const CPUHP_AP_PERF_ARM_APM_XGENE_ONLINE: cpuhp_state = 174;

pub const CPUHP_AP_PERF_ARM_CAVIUM_TX2_UNCORE_ONLINE: cpuhp_state = 175;

pub const CPUHP_AP_PERF_ARM_CCI_ONLINE: cpuhp_state = 166;

pub const CPUHP_AP_PERF_ARM_CCN_ONLINE: cpuhp_state = 167;

pub const CPUHP_AP_PERF_ARM_HISI_DDRC_ONLINE: cpuhp_state = 168;

pub const CPUHP_AP_PERF_ARM_HISI_HHA_ONLINE: cpuhp_state = 169;

pub const CPUHP_AP_PERF_ARM_HISI_L3_ONLINE: cpuhp_state = 170;

pub const CPUHP_AP_PERF_ARM_L2X0_ONLINE: cpuhp_state = 171;

pub const CPUHP_AP_PERF_ARM_QCOM_L2_ONLINE: cpuhp_state = 172;

pub const CPUHP_AP_PERF_ARM_QCOM_L3_ONLINE: cpuhp_state = 173;

pub const CPUHP_AP_PERF_ONLINE: cpuhp_state = 156;

pub const CPUHP_AP_PERF_POWERPC_CORE_IMC_ONLINE: cpuhp_state = 177;

pub const CPUHP_AP_PERF_POWERPC_HV_24x7_ONLINE: cpuhp_state = 180;

pub const CPUHP_AP_PERF_POWERPC_HV_GPCI_ONLINE: cpuhp_state = 181;

pub const CPUHP_AP_PERF_POWERPC_NEST_IMC_ONLINE: cpuhp_state = 176;

pub const CPUHP_AP_PERF_POWERPC_THREAD_IMC_ONLINE: cpuhp_state = 178;

pub const CPUHP_AP_PERF_POWERPC_TRACE_IMC_ONLINE: cpuhp_state = 179;

pub const CPUHP_AP_PERF_S390_CF_ONLINE: cpuhp_state = 164;

pub const CPUHP_AP_PERF_S390_SF_ONLINE: cpuhp_state = 165;

pub const CPUHP_AP_PERF_X86_AMD_POWER_ONLINE: cpuhp_state = 160;

pub const CPUHP_AP_PERF_X86_AMD_UNCORE_ONLINE: cpuhp_state = 159;

pub const CPUHP_AP_PERF_X86_CQM_ONLINE: cpuhp_state = 162;

pub const CPUHP_AP_PERF_X86_CSTATE_ONLINE: cpuhp_state = 163;

pub const CPUHP_AP_PERF_X86_ONLINE: cpuhp_state = 157;

pub const CPUHP_AP_PERF_X86_RAPL_ONLINE: cpuhp_state = 161;

pub const CPUHP_AP_PERF_X86_UNCORE_ONLINE: cpuhp_state = 158;

pub const CPUHP_AP_RANDOM_ONLINE: cpuhp_state = 184;

pub const CPUHP_AP_RCUTREE_ONLINE: cpuhp_state = 185;

pub const CPUHP_AP_SCHED_WAIT_EMPTY: cpuhp_state = 149;

pub const CPUHP_AP_SMPBOOT_THREADS: cpuhp_state = 150;

pub const CPUHP_AP_WATCHDOG_ONLINE: cpuhp_state = 182;

pub const CPUHP_AP_WORKQUEUE_ONLINE: cpuhp_state = 183;

pub const CPUHP_AP_X86_HPET_ONLINE: cpuhp_state = 218;

pub const CPUHP_AP_X86_INTEL_EPB_ONLINE: cpuhp_state = 155;

pub const CPUHP_AP_X86_KVM_CLK_ONLINE: cpuhp_state = 219;

pub const CPUHP_AP_X86_VDSO_VMA_ONLINE: cpuhp_state = 151;

pub const CPUHP_ONLINE: cpuhp_state = 221;

unsafe extern "C" {
    #[link_name = "kmod_shim___kunmap_atomic"]
    pub fn __kunmap_atomic(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kunmap_local"]
    pub fn __kunmap_local(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_account_hardirq_enter"]
    pub fn account_hardirq_enter(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_account_hardirq_exit"]
    pub fn account_hardirq_exit(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_account_softirq_enter"]
    pub fn account_softirq_enter(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_account_softirq_exit"]
    pub fn account_softirq_exit(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irqtime_account_irq"]
    pub fn irqtime_account_irq(tsk: *mut task_struct, offset: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_assert_nomap"]
    pub fn kmap_assert_nomap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_local_fork"]
    pub fn kmap_local_fork(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_local_page_prot"]
    pub fn kmap_local_page_prot(
        page: *mut page,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_local_pfn"]
    pub fn kmap_local_pfn(pfn: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kunmap_local"]
    pub fn kunmap_local(addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_account_hardirq"]
    pub fn vtime_account_hardirq(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_account_irq"]
    pub fn vtime_account_irq(tsk: *mut task_struct, offset: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_account_softirq"]
    pub fn vtime_account_softirq(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn console_atomic_lock(flags: *mut crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn console_atomic_unlock(flags: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn kmsg_dump_get_buffer(
        iter: *mut kmsg_dumper_iter,
        syslog: bool_,
        buf: *mut crate::ctypes::c_char,
        size: usize,
        len_out: *mut usize,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kmsg_dump_get_line(
        iter: *mut kmsg_dumper_iter,
        syslog: bool_,
        line: *mut crate::ctypes::c_char,
        size: usize,
        len: *mut usize,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kmsg_dump_rewind(iter: *mut kmsg_dumper_iter);
}

unsafe extern "C" {
    pub fn trace_hwlat_callback(enter: bool_);
}

unsafe extern "C" {
    pub static mut trace_hwlat_callback_enabled: bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct page__lru___pt_pad_1 {
    pub _pt_pad_1: crate::ctypes::c_ulong,
    pub pmd_huge_pte: pgtable_t,
    pub _pt_pad_2: crate::ctypes::c_ulong,
    pub anon__pt_mm: page__lru___pt_pad_1__pt_mm,
    pub ptl: *mut spinlock_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub kmem: page_counter,
    pub tcpmem: page_counter,
    pub high_work: work_struct,
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
    pub use_hierarchy: bool_,
    pub oom_group: bool_,
    pub oom_lock: bool_,
    pub under_oom: crate::ctypes::c_int,
    pub swappiness: crate::ctypes::c_int,
    pub oom_kill_disable: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub thresholds_lock: mutex,
    pub thresholds: mem_cgroup_thresholds,
    pub memsw_thresholds: mem_cgroup_thresholds,
    pub oom_notify: list_head,
    pub move_charge_at_immigrate: crate::ctypes::c_ulong,
    pub move_lock: spinlock_t,
    pub move_lock_flags: crate::ctypes::c_ulong,
    pub _pad1_: memcg_padding,
    pub vmstats: [atomic_long_t; 40usize],
    pub vmevents: [atomic_long_t; 73usize],
    pub memory_events: [atomic_long_t; 8usize],
    pub memory_events_local: [atomic_long_t; 8usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub kmem_state: memcg_kmem_state,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: memcg_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_local: *mut memcg_vmstats_percpu,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
pub struct memcg_vmstats_percpu {
    pub stat: [crate::ctypes::c_long; 40usize],
    pub events: [crate::ctypes::c_ulong; 73usize],
    pub nr_page_events: crate::ctypes::c_ulong,
    pub targets: [crate::ctypes::c_ulong; 2usize],
}

#[repr(C)]
pub struct mm_struct__mmap {
    pub mmap: *mut vm_area_struct,
    pub mm_rb: rb_root,
    pub vmacache_seqnum: u64_,
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
    pub highest_vm_end: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
    pub has_pinned: atomic_t,
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
    pub core_state: *mut core_state,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: bool_,
    pub uprobes_state: uprobes_state,
    pub delayed_drop: callback_head,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub pasid: u32_,
}

#[repr(C)]
pub struct shmem_sb_info {
    pub max_blocks: crate::ctypes::c_ulong,
    pub used_blocks: percpu_counter,
    pub max_inodes: crate::ctypes::c_ulong,
    pub free_inodes: crate::ctypes::c_ulong,
    pub stat_lock: raw_spinlock_t,
    pub mode: umode_t,
    pub huge: crate::ctypes::c_uchar,
    pub uid: kuid_t,
    pub gid: kgid_t,
    pub full_inums: bool_,
    pub next_ino: ino_t,
    pub ino_batch: *mut ino_t,
    pub mpol: *mut mempolicy,
    pub shrinklist_lock: spinlock_t,
    pub shrinklist: list_head,
    pub shrinklist_len: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct swap_cluster_info {
    pub lock: spinlock_t,
    pub _bits_data: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub _padding_after__bits_data: u32,
}
bits swap_cluster_info
    data: crate::ctypes::c_uint as u32 = _bits_data 0 24
    flags: crate::ctypes::c_uint as u32 = _bits_data 24 8

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 73usize],
}

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 51;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 51;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 0;

pub const NR_COMPOUND_DTORS: compound_dtor_id = 3;

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_flush_unused"]
    pub fn kmap_flush_unused();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kmap_local_page"]
    pub fn kmap_local_page(page: *mut page) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ptlock_alloc(page: *mut page) -> bool_;
}

unsafe extern "C" {
    pub fn ptlock_cache_init();
}

unsafe extern "C" {
    pub fn ptlock_free(page: *mut page);
}

unsafe extern "C" {
    pub static compound_page_dtors: [compound_page_dtor; 3usize];
}

#[repr(C)]
#[repr(align(64))]
pub struct task_struct {
    pub thread_info: thread_info,
    pub state: crate::ctypes::c_long,
    pub saved_state: crate::ctypes::c_long,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: crate::ctypes::c_int,
    pub wake_entry: __call_single_node,
    pub cpu: crate::ctypes::c_uint,
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
    pub sched_class: *mut sched_class,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub sched_task_group: *mut task_group,
    pub dl: sched_dl_entity,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
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
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_ipi_to_cpu: crate::ctypes::c_int,
    pub trc_reader_special: rcu_special,
    pub trc_reader_checked: bool_,
    pub trc_holdout_list: list_head,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub vmacache: vmacache,
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
    pub pf_io_worker: *mut crate::ctypes::c_void,
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
    pub last_switch_count: crate::ctypes::c_ulong,
    pub last_switch_time: crate::ctypes::c_ulong,
    pub fs: *mut fs_struct,
    pub files: *mut files_struct,
    pub io_uring: *mut io_uring_task,
    pub nsproxy: *mut nsproxy,
    pub signal: *mut signal_struct,
    pub sighand: *mut sighand_struct,
    pub sigqueue_cache: *mut sigqueue,
    pub blocked: sigset_t,
    pub real_blocked: sigset_t,
    pub saved_sigmask: sigset_t,
    pub pending: sigpending,
    pub forced_info: kernel_siginfo,
    pub sas_ss_sp: crate::ctypes::c_ulong,
    pub sas_ss_size: usize,
    pub sas_ss_flags: crate::ctypes::c_uint,
    pub task_works: *mut callback_head,
    pub audit_context: *mut audit_context,
    pub loginuid: kuid_t,
    pub sessionid: crate::ctypes::c_uint,
    pub seccomp: seccomp,
    pub parent_exec_id: u64_,
    pub self_exec_id: u64_,
    pub alloc_lock: spinlock_t,
    pub pi_lock: raw_spinlock_t,
    pub wake_q: wake_q_node,
    pub wake_q_sleeper: wake_q_node,
    pub pi_waiters: rb_root_cached,
    pub pi_top_task: *mut task_struct,
    pub pi_blocked_on: *mut rt_mutex_waiter,
    pub softirq_disable_cnt: crate::ctypes::c_int,
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
    pub closid: u32_,
    pub rmid: u32_,
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
    pub curr_ret_stack: crate::ctypes::c_int,
    pub curr_ret_depth: crate::ctypes::c_int,
    pub ret_stack: *mut ftrace_ret_stack,
    pub ftrace_timestamp: crate::ctypes::c_ulonglong,
    pub trace_overrun: atomic_t,
    pub tracing_graph_pause: atomic_t,
    pub trace: crate::ctypes::c_ulong,
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
    pub patch_state: crate::ctypes::c_int,
    pub security: *mut crate::ctypes::c_void,
    pub mce_vaddr: *mut crate::ctypes::c_void,
    pub mce_kflags: __u64,
    pub mce_addr: u64_,
    pub _bits_mce_ripv: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub mce_kill_me: callback_head,
    pub mce_count: crate::ctypes::c_int,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_psi_wake_requeue: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd_signal: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
pub struct kmap_ctrl {}

unsafe extern "C" {
    #[link_name = "kmod_shim___task_is_stopped_or_traced"]
    pub fn __task_is_stopped_or_traced(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim__cond_resched"]
    pub fn _cond_resched() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_tsk_need_resched_lazy"]
    pub fn clear_tsk_need_resched_lazy(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mmdrop_delayed"]
    pub fn mmdrop_delayed(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_need_resched_lazy"]
    pub fn need_resched_lazy() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_need_resched_now"]
    pub fn need_resched_now() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_tsk_need_resched_lazy"]
    pub fn set_tsk_need_resched_lazy(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_tsk_need_resched_lazy"]
    pub fn test_tsk_need_resched_lazy(tsk: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __mmdrop_delayed(rhp: *mut callback_head);
}

unsafe extern "C" {
    pub fn flush_task_sigqueue(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn sched_cpu_wait_empty(cpu: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn wake_up_lock_sleeper(tsk: *mut task_struct) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: __BindgenOpaqueArray<[u8; 56usize]>,
    pub file_lock: spinlock_t,
    pub next_fd: crate::ctypes::c_uint,
    pub close_on_exec_init: [crate::ctypes::c_ulong; 1usize],
    pub open_fds_init: [crate::ctypes::c_ulong; 1usize],
    pub full_fds_bits_init: [crate::ctypes::c_ulong; 1usize],
    pub fd_array: [*mut file; 64usize],
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
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
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
    pub cleancache_poolid: crate::ctypes::c_int,
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
    pub _padding_after_s_stack_depth: [u8; 28usize],
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub union dentry__d_lru {
    pub d_lru: list_head,
    pub d_wait: *mut swait_queue_head,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_eventfd_signal_allowed"]
    pub fn eventfd_signal_allowed() -> bool_;
}

unsafe extern "C" {
    pub fn d_alloc_parallel(
        arg1: *mut dentry,
        arg2: *const qstr,
        arg3: *mut swait_queue_head,
    ) -> *mut dentry;
}

pub const force_irqthreads: i32 = 1;

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_work_is_busy"]
    pub fn irq_work_is_busy(work: *mut irq_work) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_work_is_hard"]
    pub fn irq_work_is_hard(work: *mut irq_work) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tasklet_disable_in_atomic"]
    pub fn tasklet_disable_in_atomic(t: *mut tasklet_struct);
}

unsafe extern "C" {
    pub fn tasklet_unlock(t: *mut tasklet_struct);
}

unsafe extern "C" {
    pub fn tasklet_unlock_spin_wait(t: *mut tasklet_struct);
}

unsafe extern "C" {
    pub fn tasklet_unlock_wait(t: *mut tasklet_struct);
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
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_cpu,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 24usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_packed,
    pub running: seqlock_t,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: [u8; 32usize],
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub empty: bool_,
    pub rcu: callback_head,
    pub _padding_after_rcu: [u8; 8usize],
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
    pub _padding_after_dead: [u8; 23usize],
    pub rhashtable: rhashtable,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
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
    pub irq: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub dev_list: list_head,
    pub napi_list: list_head,
    pub unreg_list: list_head,
    pub close_list: list_head,
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub adj_list: net_device__adj_list,
    pub features: netdev_features_t,
    pub hw_features: netdev_features_t,
    pub wanted_features: netdev_features_t,
    pub vlan_features: netdev_features_t,
    pub hw_enc_features: netdev_features_t,
    pub mpls_features: netdev_features_t,
    pub gso_partial_features: netdev_features_t,
    pub ifindex: crate::ctypes::c_int,
    pub group: crate::ctypes::c_int,
    pub stats: net_device_stats,
    pub rx_dropped: atomic_long_t,
    pub tx_dropped: atomic_long_t,
    pub rx_nohandler: atomic_long_t,
    pub carrier_up_count: atomic_t,
    pub carrier_down_count: atomic_t,
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
    pub netdev_ops: *const net_device_ops,
    pub ethtool_ops: *const ethtool_ops,
    pub l3mdev_ops: *const l3mdev_ops,
    pub ndisc_ops: *const ndisc_ops,
    pub xfrmdev_ops: *const xfrmdev_ops,
    pub header_ops: *const header_ops,
    pub flags: crate::ctypes::c_uint,
    pub priv_flags: crate::ctypes::c_uint,
    pub gflags: crate::ctypes::c_ushort,
    pub padded: crate::ctypes::c_ushort,
    pub operstate: crate::ctypes::c_uchar,
    pub link_mode: crate::ctypes::c_uchar,
    pub if_port: crate::ctypes::c_uchar,
    pub dma: crate::ctypes::c_uchar,
    pub mtu: crate::ctypes::c_uint,
    pub min_mtu: crate::ctypes::c_uint,
    pub max_mtu: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub hard_header_len: crate::ctypes::c_ushort,
    pub min_header_len: crate::ctypes::c_uchar,
    pub name_assign_type: crate::ctypes::c_uchar,
    pub needed_headroom: crate::ctypes::c_ushort,
    pub needed_tailroom: crate::ctypes::c_ushort,
    pub perm_addr: [crate::ctypes::c_uchar; 32usize],
    pub addr_assign_type: crate::ctypes::c_uchar,
    pub addr_len: crate::ctypes::c_uchar,
    pub upper_level: crate::ctypes::c_uchar,
    pub lower_level: crate::ctypes::c_uchar,
    pub neigh_priv_len: crate::ctypes::c_ushort,
    pub dev_id: crate::ctypes::c_ushort,
    pub dev_port: crate::ctypes::c_ushort,
    pub addr_list_lock: spinlock_t,
    pub uc: netdev_hw_addr_list,
    pub mc: netdev_hw_addr_list,
    pub dev_addrs: netdev_hw_addr_list,
    pub queues_kset: *mut kset,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub vlan_info: *mut vlan_info,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ip_ptr: *mut in_device,
    pub ip6_ptr: *mut inet6_dev,
    pub ax25_ptr: *mut crate::ctypes::c_void,
    pub ieee80211_ptr: *mut wireless_dev,
    pub ieee802154_ptr: *mut wpan_dev,
    pub mpls_ptr: *mut mpls_dev,
    pub dev_addr: *mut crate::ctypes::c_uchar,
    pub _rx: *mut netdev_rx_queue,
    pub num_rx_queues: crate::ctypes::c_uint,
    pub real_num_rx_queues: crate::ctypes::c_uint,
    pub xdp_prog: *mut bpf_prog,
    pub gro_flush_timeout: crate::ctypes::c_ulong,
    pub napi_defer_hard_irqs: crate::ctypes::c_int,
    pub rx_handler: rx_handler_func_t,
    pub rx_handler_data: *mut crate::ctypes::c_void,
    pub miniq_ingress: *mut mini_Qdisc,
    pub ingress_queue: *mut netdev_queue,
    pub nf_hooks_ingress: *mut nf_hook_entries,
    pub broadcast: [crate::ctypes::c_uchar; 32usize],
    pub rx_cpu_rmap: *mut cpu_rmap,
    pub index_hlist: hlist_node,
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 40usize]>,
    pub _tx: *mut netdev_queue,
    pub num_tx_queues: crate::ctypes::c_uint,
    pub real_num_tx_queues: crate::ctypes::c_uint,
    pub qdisc: *mut Qdisc,
    pub tx_queue_len: crate::ctypes::c_uint,
    pub tx_global_lock: spinlock_t,
    pub xdp_bulkq: *mut xdp_dev_bulk_queue,
    pub xps_cpus_map: *mut xps_dev_maps,
    pub xps_rxqs_map: *mut xps_dev_maps,
    pub miniq_egress: *mut mini_Qdisc,
    pub qdisc_hash: [hlist_head; 16usize],
    pub watchdog_timer: timer_list,
    pub watchdog_timeo: crate::ctypes::c_int,
    pub proto_down_reason: u32_,
    pub todo_list: list_head,
    pub pcpu_refcnt: *mut crate::ctypes::c_int,
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
    pub anon__lstats: net_device__lstats,
    pub garp_port: *mut garp_port,
    pub mrp_port: *mut mrp_port,
    pub dev: device,
    pub sysfs_groups: [*const attribute_group; 4usize],
    pub sysfs_rx_queue_group: *const attribute_group,
    pub rtnl_link_ops: *const rtnl_link_ops,
    pub gso_max_size: crate::ctypes::c_uint,
    pub gso_max_segs: u16_,
    pub dcbnl_ops: *const dcbnl_rtnl_ops,
    pub num_tc: s16,
    pub tc_to_txq: [netdev_tc_txq; 16usize],
    pub prio_tc_map: [u8_; 16usize],
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
    pub priomap: *mut netprio_map,
    pub phydev: *mut phy_device,
    pub sfp_bus: *mut sfp_bus,
    pub qdisc_tx_busylock: *mut lock_class_key,
    pub qdisc_running_key: *mut lock_class_key,
    pub proto_down: bool_,
    pub _bits_wol_enabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub net_notifier_list: list_head,
    pub macsec_ops: *const macsec_ops,
    pub udp_tunnel_nic_info: *const udp_tunnel_nic_info,
    pub udp_tunnel_nic: *mut udp_tunnel_nic,
    pub xdp_state: [bpf_xdp_entity; 3usize],
}
bits net_device
    reg_state: crate::ctypes::c_uint as u32 = _bits_reg_state 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1

#[repr(C)]
#[repr(align(64))]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
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
    pub sysctl_hdr: *mut ctl_table_header,
    pub xfrm4_dst_ops: dst_ops,
    pub xfrm6_dst_ops: dst_ops,
    pub xfrm_state_lock: spinlock_t,
    pub xfrm_state_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_lock: spinlock_t,
    pub xfrm_cfg_mutex: mutex,
}

#[repr(C)]
#[repr(align(64))]
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub _padding_after_producer_lock: [u8; 8usize],
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub _padding_after_consumer_lock: [u8; 8usize],
    pub size: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub queue: *mut *mut crate::ctypes::c_void,
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
    pub xfrm_backlog: sk_buff_head,
    pub xmit: softnet_data__xmit,
    pub _padding_after_xmit: [u8; 20usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
}

#[repr(C)]
#[repr(align(64))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub pending: crate::ctypes::c_int,
    pub corkflag: crate::ctypes::c_uint,
    pub encap_type: __u8,
    pub _bits_no_check6_tx: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub len: __u16,
    pub gso_size: __u16,
    pub pcslen: __u16,
    pub pcrlen: __u16,
    pub pcflag: __u8,
    pub unused: [__u8; 3usize],
    pub encap_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
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
}
bits udp_sock
    no_check6_tx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 0 1
    no_check6_rx: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 1 1
    encap_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 2 1
    gro_enabled: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 3 1
    accept_udp_l4: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 4 1
    accept_udp_fraglist: crate::ctypes::c_uchar as u8 = _bits_no_check6_tx 5 1

#[repr(C)]
pub struct neighbour {
    pub next: *mut neighbour,
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
    pub flags: __u8,
    pub nud_state: __u8,
    pub type_: __u8,
    pub dead: __u8,
    pub protocol: u8_,
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
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub primary_key: __IncompleteArrayField<u8_>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_qdisc_root_sleeping_running"]
    pub fn qdisc_root_sleeping_running(qdisc: *const Qdisc) -> *mut seqlock_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_queue_head_init_raw"]
    pub fn skb_queue_head_init_raw(list: *mut sk_buff_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_u64_stats_set"]
    pub fn u64_stats_set(p: *mut u64_stats_t, val: u64_);
}

unsafe extern "C" {
    pub fn __gnet_stats_copy_basic(
        running: *mut seqlock_t,
        bstats: *mut gnet_stats_basic_packed,
        cpu: *mut gnet_stats_basic_cpu,
        b: *mut gnet_stats_basic_packed,
    );
}

unsafe extern "C" {
    pub fn gen_new_estimator(
        bstats: *mut gnet_stats_basic_packed,
        cpu_bstats: *mut gnet_stats_basic_cpu,
        rate_est: *mut *mut net_rate_estimator,
        lock: *mut spinlock_t,
        running: *mut seqlock_t,
        opt: *mut nlattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gen_replace_estimator(
        bstats: *mut gnet_stats_basic_packed,
        cpu_bstats: *mut gnet_stats_basic_cpu,
        ptr: *mut *mut net_rate_estimator,
        lock: *mut spinlock_t,
        running: *mut seqlock_t,
        opt: *mut nlattr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gnet_stats_copy_basic(
        running: *mut seqlock_t,
        d: *mut gnet_dump,
        cpu: *mut gnet_stats_basic_cpu,
        b: *mut gnet_stats_basic_packed,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gnet_stats_copy_basic_hw(
        running: *mut seqlock_t,
        d: *mut gnet_dump,
        cpu: *mut gnet_stats_basic_cpu,
        b: *mut gnet_stats_basic_packed,
    ) -> crate::ctypes::c_int;
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
    pub _bits_use_spi_crc: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub rescan_disable: crate::ctypes::c_int,
    pub rescan_entered: crate::ctypes::c_int,
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
    pub bus_refs: crate::ctypes::c_uint,
    pub sdio_irqs: crate::ctypes::c_uint,
    pub sdio_irq_thread: *mut task_struct,
    pub sdio_irq_work: delayed_work,
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
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    claimed: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    bus_dead: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    retune_now: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1
    retune_paused: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 7 1
    use_blk_mq: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 8 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 9 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 10 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 11 1

#[repr(C)]
pub union request__hash {
    pub hash: hlist_node,
    pub ipi_list: llist_node,
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
    pub msi: *mut msi_controller,
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
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1

#[repr(C)]
pub struct usb_composite_dev {
    pub gadget: *mut usb_gadget,
    pub req: *mut usb_request,
    pub os_desc_req: *mut usb_request,
    pub config: *mut usb_configuration,
    pub qw_sign: [u8_; 14usize],
    pub b_vendor_code: u8_,
    pub os_desc_config: *mut usb_configuration,
    pub _bits_use_os_string: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub desc: usb_device_descriptor,
    pub configs: list_head,
    pub gstrings: list_head,
    pub driver: *mut usb_composite_driver,
    pub next_string_id: u8_,
    pub def_manufacturer: *mut crate::ctypes::c_char,
    pub deactivations: crate::ctypes::c_uint,
    pub delayed_status: crate::ctypes::c_int,
    pub lock: spinlock_t,
    pub _bits_setup_pending: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_setup_pending: [u8; 7usize],
}
bits usb_composite_dev
    use_os_string: crate::ctypes::c_uint as u32 = _bits_use_os_string 0 1
    suspended: crate::ctypes::c_uint as u32 = _bits_use_os_string 1 1
    setup_pending: crate::ctypes::c_uint as u32 = _bits_setup_pending 0 1
    os_desc_pending: crate::ctypes::c_uint as u32 = _bits_setup_pending 1 1

#[repr(C)]
pub struct uart_8250_port {
    pub port: uart_port,
    pub timer: timer_list,
    pub list: list_head,
    pub capabilities: u32_,
    pub bugs: crate::ctypes::c_ushort,
    pub tx_loadsz: crate::ctypes::c_uint,
    pub acr: crate::ctypes::c_uchar,
    pub fcr: crate::ctypes::c_uchar,
    pub ier: crate::ctypes::c_uchar,
    pub lcr: crate::ctypes::c_uchar,
    pub mcr: crate::ctypes::c_uchar,
    pub mcr_mask: crate::ctypes::c_uchar,
    pub mcr_force: crate::ctypes::c_uchar,
    pub cur_iotype: crate::ctypes::c_uchar,
    pub rpm_tx_active: crate::ctypes::c_uint,
    pub canary: crate::ctypes::c_uchar,
    pub probe: crate::ctypes::c_uchar,
    pub gpios: *mut mctrl_gpios,
    pub lsr_saved_flags: crate::ctypes::c_uchar,
    pub msr_saved_flags: crate::ctypes::c_uchar,
    pub console_printing: atomic_t,
    pub dma: *mut uart_8250_dma,
    pub ops: *const uart_8250_ops,
    pub dl_read: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_8250_port) -> crate::ctypes::c_int,
    >,
    pub dl_write: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_8250_port, arg2: crate::ctypes::c_int),
    >,
    pub em485: *mut uart_8250_em485,
    pub rs485_start_tx: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_8250_port),
    >,
    pub rs485_stop_tx: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut uart_8250_port),
    >,
    pub overrun_backoff: delayed_work,
    pub overrun_backoff_time_ms: u32_,
}

unsafe extern "C" {
    pub fn serial8250_console_write_atomic(
        up: *mut uart_8250_port,
        s: *const crate::ctypes::c_char,
        count: crate::ctypes::c_uint,
    );
}

#[repr(C)]
pub struct trace_entry {
    pub type_: crate::ctypes::c_ushort,
    pub flags: crate::ctypes::c_uchar,
    pub preempt_count: crate::ctypes::c_uchar,
    pub pid: crate::ctypes::c_int,
    pub migrate_disable: crate::ctypes::c_uchar,
    pub preempt_lazy_count: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct trace_event_buffer {
    pub buffer: *mut trace_buffer,
    pub event: *mut ring_buffer_event,
    pub trace_file: *mut trace_event_file,
    pub entry: *mut crate::ctypes::c_void,
    pub trace_ctx: crate::ctypes::c_uint,
    pub regs: *mut pt_regs,
}

pub const TRACE_FLAG_HARDIRQ: trace_flag_type = 8;

pub const TRACE_FLAG_IRQS_NOSUPPORT: trace_flag_type = 2;

pub const TRACE_FLAG_IRQS_OFF: trace_flag_type = 1;

pub const TRACE_FLAG_NEED_RESCHED: trace_flag_type = 4;

pub const TRACE_FLAG_NEED_RESCHED_LAZY: trace_flag_type = 128;

pub const TRACE_FLAG_NMI: trace_flag_type = 64;

pub const TRACE_FLAG_PREEMPT_RESCHED: trace_flag_type = 32;

pub const TRACE_FLAG_SOFTIRQ: trace_flag_type = 16;

pub type trace_flag_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_gen_ctx"]
    pub fn tracing_gen_ctx() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_gen_ctx_dec"]
    pub fn tracing_gen_ctx_dec() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_gen_ctx_flags"]
    pub fn tracing_gen_ctx_flags(
        irqflags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tracing_generic_entry_update"]
    pub fn tracing_generic_entry_update(
        entry: *mut trace_entry,
        type_: crate::ctypes::c_ushort,
        trace_ctx: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn trace_event_buffer_lock_reserve(
        current_buffer: *mut *mut trace_buffer,
        trace_file: *mut trace_event_file,
        type_: crate::ctypes::c_int,
        len: crate::ctypes::c_ulong,
        trace_ctx: crate::ctypes::c_uint,
    ) -> *mut ring_buffer_event;
}

unsafe extern "C" {
    pub fn tracing_gen_ctx_irq_test(
        irqs_status: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn kernel_fpu_resched();
}
