// What 6.1.170-x86_64-06f3c277 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn printk_prefer_direct_enter();
}

unsafe extern "C" {
    pub fn printk_prefer_direct_exit();
}

unsafe extern "C" {
    pub fn try_block_console_kthreads(timeout_ms: crate::ctypes::c_int);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mutex {
    pub rtmutex: rt_mutex_base,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct rt_mutex_base {
    pub wait_lock: raw_spinlock_t,
    pub waiters: rb_root_cached,
    pub owner: *mut task_struct,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct spinlock {
    pub lock: rt_mutex_base,
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
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 41usize],
    pub memtier: *mut memory_tier,
}

#[repr(C)]
pub struct rw_semaphore {
    pub rwbase: rwbase_rt,
}

#[repr(C)]
pub struct rwbase_rt {
    pub readers: atomic_t,
    pub rtmutex: rt_mutex_base,
}

#[repr(C)]
pub struct rwlock_t {
    pub rwbase: rwbase_rt,
    pub readers: atomic_t,
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
    pub sk_timer: timer_list,
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
    pub sk_validate_xmit_skb: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            dev: *mut net_device,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
    pub sk_destruct: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_reuseport_cb: *mut sock_reuseport,
    pub sk_bpf_storage: *mut bpf_local_storage,
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
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub status: u32_,
    pub preempt_lazy_count: crate::ctypes::c_int,
    pub cpu: u32_,
}

#[repr(C)]
pub struct ww_mutex {
    pub base: rt_mutex,
    pub ctx: *mut ww_acquire_ctx,
}

pub type local_lock_t = spinlock_t;

pub const LD_LOCK_MAX: lockdep_lock_type = 3;

pub const LD_LOCK_WAIT_OVERRIDE: lockdep_lock_type = 2;

pub const SPINLOCK_SIZE: i32 = 32;

pub const TIF_NEED_RESCHED_LAZY: i32 = 19;

pub const _TIF_NEED_RESCHED_LAZY: i32 = 524288;

unsafe extern "C" {
    #[link_name = "kmod_shim___rt_rwlock_init"]
    pub fn __rt_rwlock_init(
        rwlock: *mut rwlock_t,
        name: *mut crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rt_spin_lock_init"]
    pub fn __rt_spin_lock_init(
        lock: *mut spinlock_t,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        percpu: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_lock"]
    pub fn read_lock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_lock_bh"]
    pub fn read_lock_bh(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_lock_irq"]
    pub fn read_lock_irq(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_unlock"]
    pub fn read_unlock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_unlock_bh"]
    pub fn read_unlock_bh(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_unlock_irq"]
    pub fn read_unlock_irq(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_unlock_irqrestore"]
    pub fn read_unlock_irqrestore(rwlock: *mut rwlock_t, flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rw_base_is_contended"]
    pub fn rw_base_is_contended(rwb: *mut rwbase_rt) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rw_base_is_locked"]
    pub fn rw_base_is_locked(rwb: *mut rwbase_rt) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_lock"]
    pub fn write_lock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_lock_bh"]
    pub fn write_lock_bh(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_lock_irq"]
    pub fn write_lock_irq(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_unlock"]
    pub fn write_unlock(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_unlock_bh"]
    pub fn write_unlock_bh(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_unlock_irq"]
    pub fn write_unlock_irq(rwlock: *mut rwlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_unlock_irqrestore"]
    pub fn write_unlock_irqrestore(rwlock: *mut rwlock_t, flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __init_rwsem(
        rwsem: *mut rw_semaphore,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn __mutex_rt_init(
        lock: *mut mutex,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn rt_write_lock_nested(rwlock: *mut rwlock_t, subclass: crate::ctypes::c_int);
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
    pub csd: call_single_data_t,
}
bits hrtimer_cpu_base
    hres_active: crate::ctypes::c_uint as u32 = _bits_hres_active 0 1
    in_hrtirq: crate::ctypes::c_uint as u32 = _bits_hres_active 1 1
    hang_detected: crate::ctypes::c_uint as u32 = _bits_hres_active 2 1
    softirq_activated: crate::ctypes::c_uint as u32 = _bits_hres_active 3 1
    online: crate::ctypes::c_uint as u32 = _bits_hres_active 4 1

pub const BALLOON_DEFLATE: vm_event_item = 74;

pub const BALLOON_INFLATE: vm_event_item = 73;

pub const BALLOON_MIGRATE: vm_event_item = 75;

pub const COW_KSM: vm_event_item = 79;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 82;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 83;

pub const KSM_SWPIN_COPY: vm_event_item = 78;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 84;

pub const SWAP_RA: vm_event_item = 76;

pub const SWAP_RA_HIT: vm_event_item = 77;

pub const ZSWPIN: vm_event_item = 80;

pub const ZSWPOUT: vm_event_item = 81;

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
            arg1: *mut console,
            arg2: *const crate::ctypes::c_char,
            arg3: crate::ctypes::c_uint,
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
    pub ispeed: uint,
    pub ospeed: uint,
    pub seq: u64_,
    pub dropped: atomic_long_t,
    pub atomic_data: *mut console_atomic_data,
    pub thread: *mut task_struct,
    pub blocked: bool_,
    pub lock: mutex,
    pub data: *mut crate::ctypes::c_void,
    pub next: *mut console,
}

#[repr(C)]
pub struct console_atomic_data {
    pub seq: u64_,
    pub text: *mut crate::ctypes::c_char,
    pub ext_text: *mut crate::ctypes::c_char,
    pub dropped_text: *mut crate::ctypes::c_char,
}

pub const CONSOLE_ATOMIC_FLUSH_PENDING: con_flush_mode = 0;

pub const CONSOLE_FLUSH_PENDING: con_flush_mode = 1;

pub const CONSOLE_REPLAY_ALL: con_flush_mode = 2;

unsafe extern "C" {
    pub fn trace_osnoise_callback(enter: bool_);
}

unsafe extern "C" {
    pub static mut trace_osnoise_callback_enabled: bool_;
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
    pub zswap_max: crate::ctypes::c_ulong,
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
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
    pub _pad1_: cacheline_padding,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 9usize],
    pub memory_events_local: [atomic_long_t; 9usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: cacheline_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(64))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub expire: crate::ctypes::c_short,
    pub lists: [list_head; 12usize],
}

#[repr(C)]
pub struct lruvec_stats {
    pub state: [crate::ctypes::c_long; 41usize],
    pub state_pending: [crate::ctypes::c_long; 41usize],
}

#[repr(C)]
pub struct lruvec_stats_percpu {
    pub state: [crate::ctypes::c_long; 41usize],
    pub state_prev: [crate::ctypes::c_long; 41usize],
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
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub delayed_drop: callback_head,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub pasid: u32_,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct per_cpu_nodestat {
    pub stat_threshold: s8,
    pub vm_node_stat_diff: [s8; 41usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 84usize],
}

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 1970324836974592;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 48;

pub const MEMCG_KMEM: memcg_stat_item = 45;

pub const MEMCG_NR_STAT: memcg_stat_item = 48;

pub const MEMCG_PERCPU_B: memcg_stat_item = 43;

pub const MEMCG_SOCK: memcg_stat_item = 42;

pub const MEMCG_SWAP: memcg_stat_item = 41;

pub const MEMCG_VMALLOC: memcg_stat_item = 44;

pub const MEMCG_ZSWAPPED: memcg_stat_item = 47;

pub const MEMCG_ZSWAP_B: memcg_stat_item = 46;

pub const NR_PCP_LISTS: i32 = 12;

pub const NR_PCP_THP: i32 = 0;

pub const NR_VM_NODE_STAT_ITEMS: node_stat_item = 41;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 1970324840182321;

unsafe extern "C" {
    #[link_name = "kmod_shim___split_huge_pmd"]
    pub fn __split_huge_pmd(
        vma: *mut vm_area_struct,
        pmd: *mut pmd_t,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        folio: *mut folio,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_can_split_folio"]
    pub fn can_split_folio(
        folio: *mut folio,
        pextra_pins: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_do_huge_pmd_numa_page"]
    pub fn do_huge_pmd_numa_page(vmf: *mut vm_fault) -> vm_fault_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_double_map"]
    pub fn folio_test_double_map(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_transcompound"]
    pub fn folio_test_transcompound(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_transcompoundmap"]
    pub fn folio_test_transcompoundmap(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_transhuge"]
    pub fn folio_test_transhuge(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_transtail"]
    pub fn folio_test_transtail(folio: *const folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugepage_vma_check"]
    pub fn hugepage_vma_check(
        vma: *mut vm_area_struct,
        vm_flags: crate::ctypes::c_ulong,
        smaps: bool_,
        in_pf: bool_,
        enforce_sysfs: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_madvise_collapse"]
    pub fn madvise_collapse(
        vma: *mut vm_area_struct,
        prev: *mut *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_migration_entry_wait"]
    pub fn pmd_migration_entry_wait(m: *mut mm_struct, p: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_split_huge_pmd_address"]
    pub fn split_huge_pmd_address(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        folio: *mut folio,
    );
}

unsafe extern "C" {
    pub static mut vm_node_stat: [atomic_long_t; 41usize];
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
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
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
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    pasid_activated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 45 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

pub const PREEMPT_LOCK_RESCHED_OFFSETS: u32 = 256;

unsafe extern "C" {
    #[link_name = "kmod_shim___mmdrop_delayed"]
    pub fn __mmdrop_delayed(rhp: *mut callback_head);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_model_full"]
    pub fn preempt_model_full() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_model_none"]
    pub fn preempt_model_none() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_model_voluntary"]
    pub fn preempt_model_voluntary() -> bool_;
}

unsafe extern "C" {
    pub fn schedule_rtlock();
}

#[repr(C)]
#[repr(align(64))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: [u8; 8usize],
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
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
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
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_pending_timers"]
    pub fn local_pending_timers() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn do_softirq_post_smp_call_flush(was_pending: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn raise_hrtimer_softirq();
}

unsafe extern "C" {
    pub fn raise_timer_softirq();
}

unsafe extern "C" {
    pub static mut pending_timer_softirq: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut timersd: *mut task_struct;
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
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: [u8; 24usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: [u8; 24usize],
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
    pub _padding_after_rhashtable: [u8; 24usize],
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
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
    pub _padding_after_index_hlist: [u8; 32usize],
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
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub _padding_after_producer_lock: [u8; 24usize],
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub _padding_after_consumer_lock: [u8; 24usize],
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
    pub _padding_after_xmit: [u8; 4usize],
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub defer_work: work_struct,
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
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

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
    pub err_stats: [u32_; 15usize],
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 36usize]>,
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
    pub _padding_after_align_resource: [u8; 8usize],
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
    pub cur_iotype: crate::ctypes::c_uchar,
    pub rpm_tx_active: crate::ctypes::c_uint,
    pub canary: crate::ctypes::c_uchar,
    pub probe: crate::ctypes::c_uchar,
    pub gpios: *mut mctrl_gpios,
    pub lsr_saved_flags: u16_,
    pub lsr_save_mask: u16_,
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

#[repr(C)]
pub struct trace_entry {
    pub type_: crate::ctypes::c_ushort,
    pub flags: crate::ctypes::c_uchar,
    pub preempt_count: crate::ctypes::c_uchar,
    pub pid: crate::ctypes::c_int,
    pub preempt_lazy_count: crate::ctypes::c_uchar,
}

pub const TRACE_FLAG_NEED_RESCHED_LAZY: trace_flag_type = 32;

pub const TRACE_FLAG_PREEMPT_RESCHED: trace_flag_type = 0;
