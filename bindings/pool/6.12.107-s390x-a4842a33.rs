// What 6.12.107-s390x-a4842a33 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tod_clock__ei {
    pub _bindgen_align: [u64; 0],
    pub _bits_ei: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits tod_clock__ei
    ei: tod_clock___uint128_t as u128 = _bits_ei 0 8
    tod: tod_clock___uint128_t as u128 = _bits_ei 8 64
    pf: tod_clock___uint128_t as u128 = _bits_ei 112 16

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tod_clock__eitod {
    pub _bindgen_align: [u64; 0],
    pub _bits_eitod: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits tod_clock__eitod
    eitod: tod_clock___uint128_t as u128 = _bits_eitod 0 72

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tod_clock__us {
    pub _bindgen_align: [u64; 0],
    pub _bits_us: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits tod_clock__us
    us: tod_clock___uint128_t as u128 = _bits_us 0 60
    sus: tod_clock___uint128_t as u128 = _bits_us 60 12

#[repr(C, packed)]
pub union tod_clock {
    pub val: tod_clock___uint128_t,
    pub anon__ei: tod_clock__ei,
    pub anon__eitod: tod_clock__eitod,
    pub anon__us: tod_clock__us,
}

unsafe extern "C" {
    pub fn vtime_dyntick_start();
}

unsafe extern "C" {
    pub fn vtime_dyntick_stop();
}

unsafe extern "C" {
    pub fn vtime_reset();
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct node_descriptor__validity__validity {
    pub _bits_validity: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits node_descriptor__validity__validity
    validity: u32_ as u32 = _bits_validity 0 3
    reserved: u32_ as u32 = _bits_validity 3 5

#[repr(C, packed)]
pub struct __debug_entry {
    pub _bits_clock: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub caller: *mut crate::ctypes::c_void,
    pub cpu: crate::ctypes::c_ushort,
}
bits __debug_entry
    clock: crate::ctypes::c_ulong as u64 = _bits_clock 0 60
    exception: crate::ctypes::c_ulong as u64 = _bits_clock 60 1
    level: crate::ctypes::c_ulong as u64 = _bits_clock 61 3

#[repr(C, packed)]
pub struct clp_req_query_pci_grp {
    pub hdr: clp_req_hdr,
    pub _bits_reserved2: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved3: u32_,
    pub reserved4: u64_,
}
bits clp_req_query_pci_grp
    reserved2: u32_ as u32 = _bits_reserved2 0 24
    pfgid: u32_ as u32 = _bits_reserved2 24 8

#[repr(C, packed)]
pub struct node_descriptor {
    pub anon__validity: node_descriptor__validity,
    pub _bits_params: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub type_: [crate::ctypes::c_char; 6usize],
    pub model: [crate::ctypes::c_char; 3usize],
    pub manufacturer: [crate::ctypes::c_char; 3usize],
    pub plant: [crate::ctypes::c_char; 2usize],
    pub seq: [crate::ctypes::c_char; 12usize],
    pub tag: u16_,
}
bits node_descriptor
    params: u32_ as u32 = _bits_params 0 24

#[repr(C, packed)]
pub union node_descriptor__validity {
    pub anon__validity: node_descriptor__validity__validity,
    pub byte0: u8_,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_refcnt: __BindgenOpaqueArray<[u8; 144usize]>,
    pub gso_skb: sk_buff_head,
    pub q: qdisc_skb_head,
    pub bstats: gnet_stats_basic_sync,
    pub qstats: gnet_stats_queue,
    pub owner: crate::ctypes::c_int,
    pub state: crate::ctypes::c_ulong,
    pub state2: crate::ctypes::c_ulong,
    pub next_sched: *mut Qdisc,
    pub skb_bad_txq: sk_buff_head,
    pub _padding_after_skb_bad_txq: __BindgenOpaqueArray<[u8; 120usize]>,
    pub busylock: spinlock_t,
    pub seqlock: spinlock_t,
    pub rcu: callback_head,
    pub dev_tracker: netdevice_tracker,
    pub root_lock_key: lock_class_key,
    pub _padding_after_root_lock_key: __BindgenOpaqueArray<[u8; 232usize]>,
    pub privdata: __IncompleteArrayField<crate::ctypes::c_long>,
}

#[repr(C)]
#[repr(align(256))]
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
    pub ax25_ptr: *mut ax25_dev,
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
    pub _padding_after_irq_moder: __BindgenOpaqueArray<[u8; 64usize]>,
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
#[repr(align(256))]
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
        [u8; 251usize],
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
