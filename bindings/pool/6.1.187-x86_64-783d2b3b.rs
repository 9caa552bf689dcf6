// What 6.1.187-x86_64-783d2b3b brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
