// What 6.1.192-x86_64-e4ad8bbc brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const SLAB_DEBUG_OBJECTS: u32 = 4194304;

pub const SLAB_KASAN: u32 = 134217728;

pub const __GFP_BITS_MASK: u32 = 268435455;

pub const __GFP_BITS_SHIFT: i32 = 28;

pub const __GFP_NOLOCKDEP: u32 = 134217728;

pub const ___GFP_NOLOCKDEP: u32 = 134217728;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct lockdep_map {
    pub key: *mut lock_class_key,
    pub class_cache: [*mut lock_class; 2usize],
    pub name: *const crate::ctypes::c_char,
    pub wait_type_outer: u8_,
    pub wait_type_inner: u8_,
    pub lock_type: u8_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mutex {
    pub owner: atomic_long_t,
    pub wait_lock: raw_spinlock_t,
    pub osq: optimistic_spin_queue,
    pub wait_list: list_head,
    pub magic: *mut crate::ctypes::c_void,
    pub dep_map: lockdep_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct raw_spinlock {
    pub raw_lock: arch_spinlock_t,
    pub magic: crate::ctypes::c_uint,
    pub owner_cpu: crate::ctypes::c_uint,
    pub owner: *mut crate::ctypes::c_void,
    pub dep_map: lockdep_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct spinlock__rlock____padding {
    pub __padding: [u8_; 24usize],
    pub dep_map: lockdep_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct timer_list {
    pub entry: hlist_node,
    pub expires: crate::ctypes::c_ulong,
    pub function: ::core::option::Option<unsafe extern "C" fn(arg1: *mut timer_list)>,
    pub flags: u32_,
    pub lockdep_map: lockdep_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct work_struct {
    pub data: atomic_long_t,
    pub entry: list_head,
    pub func: work_func_t,
    pub lockdep_map: lockdep_map,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union spinlock__rlock {
    pub rlock: raw_spinlock,
    pub anon____padding: spinlock__rlock____padding,
}

#[repr(C)]
pub struct attribute {
    pub name: *const crate::ctypes::c_char,
    pub mode: umode_t,
    pub _bits_ignore_lockdep: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub key: *mut lock_class_key,
    pub skey: lock_class_key,
}
bits attribute
    ignore_lockdep: bool_ as u8 = _bits_ignore_lockdep 0 1

#[repr(C)]
pub struct held_lock {
    pub prev_chain_key: u64_,
    pub acquire_ip: crate::ctypes::c_ulong,
    pub instance: *mut lockdep_map,
    pub nest_lock: *mut lockdep_map,
    pub _bits_class_idx: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub pin_count: crate::ctypes::c_uint,
}
bits held_lock
    class_idx: crate::ctypes::c_uint as u32 = _bits_class_idx 0 13
    irq_context: crate::ctypes::c_uint as u32 = _bits_class_idx 13 2
    trylock: crate::ctypes::c_uint as u32 = _bits_class_idx 15 1
    read: crate::ctypes::c_uint as u32 = _bits_class_idx 16 2
    check: crate::ctypes::c_uint as u32 = _bits_class_idx 18 1
    hardirqs_off: crate::ctypes::c_uint as u32 = _bits_class_idx 19 1
    sync: crate::ctypes::c_uint as u32 = _bits_class_idx 20 1
    references: crate::ctypes::c_uint as u32 = _bits_class_idx 21 11

#[repr(C)]
pub struct irqtrace_events {
    pub irq_events: crate::ctypes::c_uint,
    pub hardirq_enable_ip: crate::ctypes::c_ulong,
    pub hardirq_disable_ip: crate::ctypes::c_ulong,
    pub hardirq_enable_event: crate::ctypes::c_uint,
    pub hardirq_disable_event: crate::ctypes::c_uint,
    pub softirq_disable_ip: crate::ctypes::c_ulong,
    pub softirq_enable_ip: crate::ctypes::c_ulong,
    pub softirq_disable_event: crate::ctypes::c_uint,
    pub softirq_enable_event: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct local_lock_t {
    pub dep_map: lockdep_map,
    pub owner: *mut task_struct,
}

#[repr(C)]
pub struct lock_class_key {
    pub anon__hash_entry: lock_class_key__hash_entry,
}

#[repr(C)]
pub struct percpu_rw_semaphore {
    pub rss: rcu_sync,
    pub read_count: *mut crate::ctypes::c_uint,
    pub writer: rcuwait,
    pub waiters: wait_queue_head_t,
    pub block: atomic_t,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct rt_mutex {
    pub rtmutex: rt_mutex_base,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct rw_semaphore {
    pub count: atomic_long_t,
    pub owner: atomic_long_t,
    pub osq: optimistic_spin_queue,
    pub wait_lock: raw_spinlock_t,
    pub wait_list: list_head,
    pub magic: *mut crate::ctypes::c_void,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct rwlock_t {
    pub raw_lock: arch_rwlock_t,
    pub magic: crate::ctypes::c_uint,
    pub owner_cpu: crate::ctypes::c_uint,
    pub owner: *mut crate::ctypes::c_void,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct seqcount {
    pub sequence: crate::ctypes::c_uint,
    pub dep_map: lockdep_map,
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
    pub sk_owner: *mut module,
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
pub struct socket_lock_t {
    pub slock: spinlock_t,
    pub owned: crate::ctypes::c_int,
    pub wq: wait_queue_head_t,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct ww_mutex {
    pub base: mutex,
    pub ctx: *mut ww_acquire_ctx,
    pub ww_class: *mut ww_class,
}

#[repr(C)]
pub union lock_class_key__hash_entry {
    pub hash_entry: hlist_node,
    pub subkeys: [lockdep_subclass_key; 8usize],
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct lockdep_subclass_key {
    pub __one_byte: crate::ctypes::c_char,
}

pub type lockdep_map_p = *mut lockdep_map;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pin_cookie {
    pub val: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct lock_chain {
    pub _bits_irq_context: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub entry: hlist_node,
    pub chain_key: u64_,
}
bits lock_chain
    irq_context: crate::ctypes::c_uint as u32 = _bits_irq_context 0 2
    depth: crate::ctypes::c_uint as u32 = _bits_irq_context 2 6
    base: crate::ctypes::c_uint as u32 = _bits_irq_context 8 24

#[repr(C)]
pub struct lock_class {
    pub hash_entry: hlist_node,
    pub lock_entry: list_head,
    pub locks_after: list_head,
    pub locks_before: list_head,
    pub key: *const lockdep_subclass_key,
    pub cmp_fn: lock_cmp_fn,
    pub print_fn: lock_print_fn,
    pub subclass: crate::ctypes::c_uint,
    pub dep_gen_id: crate::ctypes::c_uint,
    pub usage_mask: crate::ctypes::c_ulong,
    pub usage_traces: [*const lock_trace; 10usize],
    pub name_version: crate::ctypes::c_int,
    pub name: *const crate::ctypes::c_char,
    pub wait_type_inner: u8_,
    pub wait_type_outer: u8_,
    pub lock_type: u8_,
}

#[repr(C)]
pub struct lock_list {
    pub entry: list_head,
    pub class: *mut lock_class,
    pub links_to: *mut lock_class,
    pub trace: *const lock_trace,
    pub distance: u16_,
    pub dep: u8_,
    pub only_xr: u8_,
    pub parent: *mut lock_list,
}

#[repr(C)]
pub struct lock_trace {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ww_acquire_ctx {
    pub task: *mut task_struct,
    pub stamp: crate::ctypes::c_ulong,
    pub acquired: crate::ctypes::c_uint,
    pub wounded: crate::ctypes::c_ushort,
    pub is_wait_die: crate::ctypes::c_ushort,
    pub done_acquire: crate::ctypes::c_uint,
    pub ww_class: *mut ww_class,
    pub contending_lock: *mut crate::ctypes::c_void,
    pub dep_map: lockdep_map,
    pub deadlock_inject_interval: crate::ctypes::c_uint,
    pub deadlock_inject_countdown: crate::ctypes::c_uint,
}

pub const EXCEPTION_STACK_ORDER: i32 = 2;

pub const EXCEPTION_STKSZ: crate::ctypes::c_ulong = 16384;

pub const INITIAL_CHAIN_KEY: i32 = -1;

pub const IRQ_STACK_ORDER: i32 = 3;

pub const IRQ_STACK_SIZE: crate::ctypes::c_ulong = 32768;

pub const KASAN_STACK_ORDER: i32 = 1;

pub const LOCKDEP_OFF: u32 = 65536;

pub const LOCKDEP_RECURSION_BITS: i32 = 16;

pub const LOCKDEP_RECURSION_MASK: u32 = 65535;

pub const LOCKSTAT_POINTS: i32 = 4;

pub const LOCK_PADSIZE: crate::ctypes::c_ulong = 24;

pub const LOCK_STATE_HELD: i32 = 1;

pub const LOCK_STATE_NOT_HELD: i32 = 0;

pub const LOCK_STATE_UNKNOWN: i32 = -1;

pub const LOCK_TRACE_STATES: i32 = 10;

pub const MAX_LOCKDEP_KEYS: crate::ctypes::c_ulong = 8192;

pub const MAX_LOCKDEP_KEYS_BITS: i32 = 13;

pub const NR_LOCKDEP_CACHING_CLASSES: i32 = 2;

pub const SPINLOCK_SIZE: i32 = 64;

pub const STACK_WARN: crate::ctypes::c_ulong = 4096;

pub const THREAD_SIZE: crate::ctypes::c_ulong = 32768;

pub const XXX_LOCK_USAGE_STATES: i32 = 2;

pub type lock_cmp_fn = ::core::option::Option<
    unsafe extern "C" fn(
        a: *const lockdep_map,
        b: *const lockdep_map,
    ) -> crate::ctypes::c_int,
>;

pub type lock_print_fn = ::core::option::Option<
    unsafe extern "C" fn(map: *const lockdep_map),
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_ARCH_PAGE_TABLE_SYNC_MASK"]
    pub fn ARCH_PAGE_TABLE_SYNC_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___scoped_seqlock_bug"]
    pub fn __scoped_seqlock_bug();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_is_held"]
    pub fn lock_is_held(lock: *const lockdep_map) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_set_subclass"]
    pub fn lock_set_subclass(
        lock: *mut lockdep_map,
        subclass: crate::ctypes::c_uint,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_copy_map"]
    pub fn lockdep_copy_map(to: *mut lockdep_map, from: *mut lockdep_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_init_map"]
    pub fn lockdep_init_map(
        lock: *mut lockdep_map,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        subclass: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_init_map_wait"]
    pub fn lockdep_init_map_wait(
        lock: *mut lockdep_map,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        subclass: crate::ctypes::c_int,
        inner: u8_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_init_map_waits"]
    pub fn lockdep_init_map_waits(
        lock: *mut lockdep_map,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        subclass: crate::ctypes::c_int,
        inner: u8_,
        outer: u8_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_is_held"]
    pub fn lockdep_is_held(map: *mut lockdep_map) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lockdep_match_key"]
    pub fn lockdep_match_key(
        lock: *mut lockdep_map,
        key: *mut lock_class_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_lock_acquire"]
    pub fn rcu_lock_acquire(map: *mut lockdep_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_lock_release"]
    pub fn rcu_lock_release(map: *mut lockdep_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_preempt_sleep_check"]
    pub fn rcu_preempt_sleep_check();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rt_mutex_lock"]
    pub fn rt_mutex_lock(lock: *mut rt_mutex);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_seqcount_lockdep_reader_access"]
    pub fn seqcount_lockdep_reader_access(s: *const seqcount_t);
}

unsafe extern "C" {
    pub fn __devm_mutex_init(dev: *mut device, lock: *mut mutex) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __init_srcu_struct(
        ssp: *mut srcu_struct,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __kasan_check_read(
        p: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __kasan_check_write(
        p: *const crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __raw_spin_lock_init(
        lock: *mut raw_spinlock_t,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        inner: crate::ctypes::c_short,
    );
}

unsafe extern "C" {
    pub fn __rwlock_init(
        lock: *mut rwlock_t,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
    );
}

unsafe extern "C" {
    pub fn _down_write_nest_lock(sem: *mut rw_semaphore, nest_lock: *mut lockdep_map);
}

unsafe extern "C" {
    pub fn _rt_mutex_lock_nest_lock(lock: *mut rt_mutex, nest_lock: *mut lockdep_map);
}

unsafe extern "C" {
    pub fn debug_check_no_locks_freed(
        from: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn debug_check_no_locks_held();
}

unsafe extern "C" {
    pub fn debug_lockdep_rcu_enabled() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_object_activate(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_object_active_state(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
        expect: crate::ctypes::c_uint,
        next: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn debug_object_assert_init(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_object_deactivate(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_object_destroy(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_object_free(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_object_init(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_object_init_on_stack(
        addr: *mut crate::ctypes::c_void,
        descr: *const debug_obj_descr,
    );
}

unsafe extern "C" {
    pub fn debug_objects_early_init();
}

unsafe extern "C" {
    pub fn debug_objects_mem_init();
}

unsafe extern "C" {
    pub fn debug_show_all_locks();
}

unsafe extern "C" {
    pub fn debug_show_held_locks(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn do_raw_read_lock(lock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn do_raw_read_trylock(lock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_raw_read_unlock(lock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn do_raw_spin_lock(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    pub fn do_raw_spin_trylock(lock: *mut raw_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_raw_spin_unlock(lock: *mut raw_spinlock_t);
}

unsafe extern "C" {
    pub fn do_raw_write_lock(lock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn do_raw_write_trylock(lock: *mut rwlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_raw_write_unlock(lock: *mut rwlock_t);
}

unsafe extern "C" {
    pub fn down_read_killable_nested(
        sem: *mut rw_semaphore,
        subclass: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn down_read_nested(sem: *mut rw_semaphore, subclass: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn down_read_non_owner(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub fn down_write_killable_nested(
        sem: *mut rw_semaphore,
        subclass: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn down_write_nested(sem: *mut rw_semaphore, subclass: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn lock_acquire(
        lock: *mut lockdep_map,
        subclass: crate::ctypes::c_uint,
        trylock: crate::ctypes::c_int,
        read: crate::ctypes::c_int,
        check: crate::ctypes::c_int,
        nest_lock: *mut lockdep_map,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn lock_downgrade(lock: *mut lockdep_map, ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lock_is_held_type(
        lock: *const lockdep_map,
        read: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn lock_pin_lock(lock: *mut lockdep_map) -> pin_cookie;
}

unsafe extern "C" {
    pub fn lock_release(lock: *mut lockdep_map, ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lock_repin_lock(lock: *mut lockdep_map, arg1: pin_cookie);
}

unsafe extern "C" {
    pub fn lock_set_class(
        lock: *mut lockdep_map,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        subclass: crate::ctypes::c_uint,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn lock_sync(
        lock: *mut lockdep_map,
        subclass: crate::ctypes::c_uint,
        read: crate::ctypes::c_int,
        check: crate::ctypes::c_int,
        nest_lock: *mut lockdep_map,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn lock_unpin_lock(lock: *mut lockdep_map, arg1: pin_cookie);
}

unsafe extern "C" {
    pub fn lockdep_free_key_range(
        start: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn lockdep_hardirqs_off(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lockdep_hardirqs_on(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lockdep_hardirqs_on_prepare();
}

unsafe extern "C" {
    pub fn lockdep_init();
}

unsafe extern "C" {
    pub fn lockdep_init_map_type(
        lock: *mut lockdep_map,
        name: *const crate::ctypes::c_char,
        key: *mut lock_class_key,
        subclass: crate::ctypes::c_int,
        inner: u8_,
        outer: u8_,
        lock_type: u8_,
    );
}

unsafe extern "C" {
    pub fn lockdep_init_task(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn lockdep_rcu_suspicious(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        s: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn lockdep_register_key(key: *mut lock_class_key);
}

unsafe extern "C" {
    pub fn lockdep_reset();
}

unsafe extern "C" {
    pub fn lockdep_reset_lock(lock: *mut lockdep_map);
}

unsafe extern "C" {
    pub fn lockdep_set_lock_cmp_fn(
        arg1: *mut lockdep_map,
        arg2: lock_cmp_fn,
        arg3: lock_print_fn,
    );
}

unsafe extern "C" {
    pub fn lockdep_set_selftest_task(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn lockdep_softirqs_off(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lockdep_softirqs_on(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn lockdep_sys_exit();
}

unsafe extern "C" {
    pub fn lockdep_unregister_key(key: *mut lock_class_key);
}

unsafe extern "C" {
    pub fn mutex_destroy(lock: *mut mutex);
}

unsafe extern "C" {
    pub fn mutex_lock_interruptible_nested(
        lock: *mut mutex,
        subclass: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mutex_lock_io_nested(lock: *mut mutex, subclass: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn mutex_lock_killable_nested(
        lock: *mut mutex,
        subclass: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn mutex_lock_nested(lock: *mut mutex, subclass: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn print_irqtrace_events(curr: *mut task_struct);
}

unsafe extern "C" {
    pub fn rcu_irq_exit_check_preempt();
}

unsafe extern "C" {
    pub fn rcu_lockdep_current_cpu_online() -> bool_;
}

unsafe extern "C" {
    pub fn rcu_read_lock_any_held() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rcu_read_lock_bh_held() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rcu_read_lock_held() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rcu_read_lock_sched_held() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn read_lock_is_recursive() -> bool_;
}

unsafe extern "C" {
    pub fn rt_mutex_debug_task_free(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn rt_mutex_lock_nested(lock: *mut rt_mutex, subclass: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn trace_hardirqs_off();
}

unsafe extern "C" {
    pub fn trace_hardirqs_off_finish();
}

unsafe extern "C" {
    pub fn trace_hardirqs_on();
}

unsafe extern "C" {
    pub fn trace_hardirqs_on_prepare();
}

unsafe extern "C" {
    pub fn up_read_non_owner(sem: *mut rw_semaphore);
}

unsafe extern "C" {
    pub static mut __lockdep_no_validate__: lock_class_key;
}

unsafe extern "C" {
    pub static mut hardirq_context: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut hardirqs_enabled: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut lockdep_recursion: crate::ctypes::c_uint;
}

pub const IDA_INIT_FLAGS: u32 = 268435461;

pub const IDR_RT_MARKER: u32 = 268435460;

pub const KASAN_SHADOW_OFFSET: crate::ctypes::c_ulong = 16140896666449346560;

pub const KASAN_SHADOW_SCALE_SHIFT: i32 = 3;

pub const ROOT_TAG_SHIFT: i32 = 28;

pub const XA_FLAGS_ALLOC: u32 = 268435460;

unsafe extern "C" {
    #[link_name = "kmod_shim_KASAN_SHADOW_END"]
    pub fn KASAN_SHADOW_END() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_KASAN_SHADOW_START"]
    pub fn KASAN_SHADOW_START() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __cant_migrate(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __cant_sleep(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        preempt_offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn __might_fault(file: *const crate::ctypes::c_char, line: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn __might_resched(
        file: *const crate::ctypes::c_char,
        line: crate::ctypes::c_int,
        offsets: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn __might_sleep(file: *const crate::ctypes::c_char, line: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn kasan_early_init();
}

unsafe extern "C" {
    pub fn kasan_init();
}

unsafe extern "C" {
    pub fn lockdep_rht_bucket_is_held(
        tbl: *const bucket_table,
        hash: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn lockdep_rht_mutex_is_held(ht: *mut rhashtable) -> crate::ctypes::c_int;
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
    pub _padding_after_init: [u8; 16usize],
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
    pub ctors: *mut ctor_fn_t,
    pub num_ctors: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct kasan_cache {
    pub alloc_meta_offset: crate::ctypes::c_int,
    pub free_meta_offset: crate::ctypes::c_int,
    pub is_kmalloc: bool_,
}

pub const KASAN_SHADOW_INIT: i32 = 0;

pub const PTE_HWTABLE_PTRS: i32 = 0;

pub const VM_DEFER_KMEMLEAK: i32 = 2048;

unsafe extern "C" {
    #[link_name = "kmod_shim_kasan_check_byte"]
    pub fn kasan_check_byte(addr: *const crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kasan_mem_to_shadow"]
    pub fn kasan_mem_to_shadow(
        addr: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kasan_unpoison_range"]
    pub fn kasan_unpoison_range(addr: *const crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn __kasan_cache_create_kmalloc(cache: *mut kmem_cache);
}

unsafe extern "C" {
    pub fn __kasan_check_byte(
        addr: *const crate::ctypes::c_void,
        ip: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __kasan_init_slab_obj(
        cache: *mut kmem_cache,
        object: *const crate::ctypes::c_void,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kasan_kfree_large(
        ptr: *mut crate::ctypes::c_void,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __kasan_kmalloc(
        s: *mut kmem_cache,
        object: *const crate::ctypes::c_void,
        size: usize,
        flags: gfp_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kasan_kmalloc_large(
        ptr: *const crate::ctypes::c_void,
        size: usize,
        flags: gfp_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kasan_krealloc(
        object: *const crate::ctypes::c_void,
        new_size: usize,
        flags: gfp_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kasan_poison_object_data(
        cache: *mut kmem_cache,
        object: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn __kasan_poison_pages(
        page: *mut page,
        order: crate::ctypes::c_uint,
        init: bool_,
    );
}

unsafe extern "C" {
    pub fn __kasan_poison_slab(slab: *mut slab);
}

unsafe extern "C" {
    pub fn __kasan_slab_alloc(
        s: *mut kmem_cache,
        object: *mut crate::ctypes::c_void,
        flags: gfp_t,
        init: bool_,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __kasan_slab_free(
        s: *mut kmem_cache,
        object: *mut crate::ctypes::c_void,
        ip: crate::ctypes::c_ulong,
        init: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn __kasan_slab_free_mempool(
        ptr: *mut crate::ctypes::c_void,
        ip: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __kasan_unpoison_object_data(
        cache: *mut kmem_cache,
        object: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn __kasan_unpoison_pages(
        page: *mut page,
        order: crate::ctypes::c_uint,
        init: bool_,
    );
}

unsafe extern "C" {
    pub fn __kasan_unpoison_range(addr: *const crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn kasan_add_zero_shadow(
        start: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kasan_alloc_module_shadow(
        addr: *mut crate::ctypes::c_void,
        size: usize,
        gfp_mask: gfp_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kasan_cache_create(
        cache: *mut kmem_cache,
        size: *mut crate::ctypes::c_uint,
        flags: *mut slab_flags_t,
    );
}

unsafe extern "C" {
    pub fn kasan_cache_shrink(cache: *mut kmem_cache);
}

unsafe extern "C" {
    pub fn kasan_cache_shutdown(cache: *mut kmem_cache);
}

unsafe extern "C" {
    pub fn kasan_disable_current();
}

unsafe extern "C" {
    pub fn kasan_enable_current();
}

unsafe extern "C" {
    pub fn kasan_free_module_shadow(vm: *const vm_struct);
}

unsafe extern "C" {
    pub fn kasan_metadata_size(cache: *mut kmem_cache) -> usize;
}

unsafe extern "C" {
    pub fn kasan_never_merge() -> slab_flags_t;
}

unsafe extern "C" {
    pub fn kasan_non_canonical_hook(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn kasan_populate_early_shadow(
        shadow_start: *const crate::ctypes::c_void,
        shadow_end: *const crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kasan_record_aux_stack(ptr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn kasan_record_aux_stack_noalloc(ptr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn kasan_remove_zero_shadow(
        start: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn kasan_unpoison_task_stack(task: *mut task_struct);
}

unsafe extern "C" {
    pub static mut __mmu_notifier_invalidate_range_start_map: lockdep_map;
}

unsafe extern "C" {
    pub static mut kasan_early_shadow_p4d: [p4d_t; 512usize];
}

unsafe extern "C" {
    pub static mut kasan_early_shadow_page: [crate::ctypes::c_uchar; 4096usize];
}

unsafe extern "C" {
    pub static mut kasan_early_shadow_pmd: [pmd_t; 512usize];
}

unsafe extern "C" {
    pub static mut kasan_early_shadow_pte: [pte_t; 512usize];
}

unsafe extern "C" {
    pub static mut kasan_early_shadow_pud: [pud_t; 512usize];
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
    pub blocked_on: *mut mutex_waiter,
    pub non_block_count: crate::ctypes::c_int,
    pub irqtrace: irqtrace_events,
    pub hardirq_threaded: crate::ctypes::c_uint,
    pub hardirq_chain_key: u64_,
    pub softirqs_enabled: crate::ctypes::c_int,
    pub softirq_context: crate::ctypes::c_int,
    pub irq_config: crate::ctypes::c_int,
    pub curr_chain_key: u64_,
    pub lockdep_depth: crate::ctypes::c_int,
    pub lockdep_recursion: crate::ctypes::c_uint,
    pub held_locks: [held_lock; 48usize],
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
    pub kasan_depth: crate::ctypes::c_uint,
    pub trace_recursion: crate::ctypes::c_ulong,
    pub throttle_queue: *mut request_queue,
    pub utask: *mut uprobe_task,
    pub kmap_ctrl: kmap_ctrl,
    pub task_state_change: crate::ctypes::c_ulong,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
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
#[repr(align(64))]
pub union thread_union {
    pub task: ::core::mem::ManuallyDrop<task_struct>,
    pub stack: ::core::mem::ManuallyDrop<[crate::ctypes::c_ulong; 4096usize]>,
}

#[repr(C)]
pub struct cea_exception_stacks {
    pub DF_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub DF_stack: [crate::ctypes::c_char; 16384usize],
    pub NMI_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub NMI_stack: [crate::ctypes::c_char; 16384usize],
    pub DB_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub DB_stack: [crate::ctypes::c_char; 16384usize],
    pub MCE_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub MCE_stack: [crate::ctypes::c_char; 16384usize],
    pub VC_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub VC_stack: [crate::ctypes::c_char; 16384usize],
    pub VC2_stack_guard: [crate::ctypes::c_char; 4096usize],
    pub VC2_stack: [crate::ctypes::c_char; 16384usize],
    pub IST_top_guard: [crate::ctypes::c_char; 4096usize],
}

#[repr(C)]
pub struct exception_stacks {
    pub DF_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DF_stack: [crate::ctypes::c_char; 16384usize],
    pub NMI_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub NMI_stack: [crate::ctypes::c_char; 16384usize],
    pub DB_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub DB_stack: [crate::ctypes::c_char; 16384usize],
    pub MCE_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub MCE_stack: [crate::ctypes::c_char; 16384usize],
    pub VC_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC_stack: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC2_stack_guard: __IncompleteArrayField<crate::ctypes::c_char>,
    pub VC2_stack: __IncompleteArrayField<crate::ctypes::c_char>,
    pub IST_top_guard: __IncompleteArrayField<crate::ctypes::c_char>,
}

pub const CEA_ESTACK_PAGES: crate::ctypes::c_ulong = 31;

pub const CPU_ENTRY_AREA_ARRAY_SIZE: crate::ctypes::c_ulong = 18612224;

pub const CPU_ENTRY_AREA_SIZE: crate::ctypes::c_ulong = 290816;

pub const CPU_ENTRY_AREA_TOTAL_SIZE: crate::ctypes::c_ulong = 18616320;

pub const MAX_LOCK_DEPTH: crate::ctypes::c_ulong = 48;

pub const TASK_FREEZABLE_UNSAFE: i32 = 24576;

pub const __TASK_FREEZABLE_UNSAFE: i32 = 16384;

unsafe extern "C" {
    pub fn __fs_reclaim_acquire(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __fs_reclaim_release(ip: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn fs_reclaim_acquire(gfp_mask: gfp_t);
}

unsafe extern "C" {
    pub fn fs_reclaim_release(gfp_mask: gfp_t);
}

unsafe extern "C" {
    pub fn lockdep_assert_task_sighand_held(task: *mut task_struct);
}

#[repr(C)]
#[repr(align(64))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: __BindgenOpaqueArray<[u8; 40usize]>,
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

#[repr(C)]
pub struct kernfs_node {
    pub count: atomic_t,
    pub active: atomic_t,
    pub dep_map: lockdep_map,
    pub parent: *mut kernfs_node,
    pub name: *const crate::ctypes::c_char,
    pub rb: rb_node,
    pub ns: *const crate::ctypes::c_void,
    pub hash: crate::ctypes::c_uint,
    pub anon__dir: kernfs_node__dir,
    pub priv_: *mut crate::ctypes::c_void,
    pub id: u64_,
    pub flags: crate::ctypes::c_ushort,
    pub mode: umode_t,
    pub iattr: *mut kernfs_iattrs,
}

unsafe extern "C" {
    pub fn __dma_fence_might_wait();
}

unsafe extern "C" {
    pub fn dma_fence_begin_signalling() -> bool_;
}

unsafe extern "C" {
    pub fn dma_fence_end_signalling(cookie: bool_);
}

unsafe extern "C" {
    pub fn dma_resv_reset_max_fences(obj: *mut dma_resv);
}

unsafe extern "C" {
    pub fn lockdep_annotate_inode_mutex_key(inode: *mut inode);
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
    pub _padding_after_refcnt: [u8; 16usize],
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub owner: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: __BindgenOpaqueArray<[u8; 56usize]>,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: [u8; 32usize],
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
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
    pub unlink_list: list_head,
    pub promiscuity: crate::ctypes::c_uint,
    pub allmulti: crate::ctypes::c_uint,
    pub uc_promisc: bool_,
    pub nested_level: crate::ctypes::c_uchar,
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
    pub _padding_after_index_hlist: [u8; 8usize],
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
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 44usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
#[repr(align(64))]
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub _padding_after_producer_lock: __BindgenOpaqueArray<[u8; 56usize]>,
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub _padding_after_consumer_lock: __BindgenOpaqueArray<[u8; 56usize]>,
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
    pub _padding_after_defer_list: [u8; 16usize],
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
    pub _padding_after_gro_complete: [u8; 32usize],
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

unsafe extern "C" {
    pub fn csum_ipv6_magic(
        saddr: *const in6_addr,
        daddr: *const in6_addr,
        len: __u32,
        proto: __u8,
        csum: __wsum,
    ) -> __sum16;
}

unsafe extern "C" {
    pub fn ip_fast_csum(
        iph: *const crate::ctypes::c_void,
        ihl: crate::ctypes::c_uint,
    ) -> __sum16;
}

unsafe extern "C" {
    pub fn lockdep_rtnl_is_held() -> bool_;
}

unsafe extern "C" {
    pub fn lockdep_nfnl_is_held(subsys_id: __u8) -> bool_;
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
pub struct ld_semaphore {
    pub count: atomic_long_t,
    pub wait_lock: raw_spinlock_t,
    pub wait_readers: crate::ctypes::c_uint,
    pub read_wait: list_head,
    pub write_wait: list_head,
    pub dep_map: lockdep_map,
}

unsafe extern "C" {
    pub fn ldsem_down_read_nested(
        sem: *mut ld_semaphore,
        subclass: crate::ctypes::c_int,
        timeout: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ldsem_down_write_nested(
        sem: *mut ld_semaphore,
        subclass: crate::ctypes::c_int,
        timeout: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(32768))]
pub struct irq_stack {
    pub stack: [crate::ctypes::c_char; 32768usize],
}
