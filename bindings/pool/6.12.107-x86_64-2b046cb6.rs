// What 6.12.107-x86_64-2b046cb6 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const KMALLOC_NO_OBJ_EXT: kmalloc_cache_type = 4;

pub const NR_KMALLOC_TYPES: kmalloc_cache_type = 5;

unsafe extern "C" {
    pub static mut kmalloc_caches: [kmem_buckets; 5usize];
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_alloc_profiling_permanently_disabled"]
    pub fn mem_alloc_profiling_permanently_disabled() -> bool_;
}

pub const WQ_PERCPU: wq_flags = 256;

unsafe extern "C" {
    pub fn register_refined_jiffies(clock_tick_rate: crate::ctypes::c_long);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_dyntick_start"]
    pub fn vtime_dyntick_start();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_dyntick_stop"]
    pub fn vtime_dyntick_stop();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vtime_reset"]
    pub fn vtime_reset();
}

unsafe extern "C" {
    pub fn __remove_pages(
        start_pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
        altmap: *mut vmem_altmap,
        pgmap: *mut dev_pagemap,
    );
}

unsafe extern "C" {
    pub fn arch_remove_memory(
        start: u64_,
        size: u64_,
        altmap: *mut vmem_altmap,
        pgmap: *mut dev_pagemap,
    );
}

unsafe extern "C" {
    pub fn sparse_remove_section(
        pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
        altmap: *mut vmem_altmap,
        pgmap: *mut dev_pagemap,
    );
}

pub type class_override_creds_t = *const cred;

unsafe extern "C" {
    #[link_name = "kmod_shim_class_override_creds_constructor"]
    pub fn class_override_creds_constructor(override_cred: *const cred) -> *const cred;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_override_creds_destructor"]
    pub fn class_override_creds_destructor(p: *mut *const cred);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_cred"]
    pub fn kernel_cred() -> *const cred;
}

#[repr(C)]
pub struct fscrypt_operations {
    pub _bits_needs_bounce_pages: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub legacy_key_prefix: *const crate::ctypes::c_char,
    pub get_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *mut crate::ctypes::c_void,
            len: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub set_context: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            ctx: *const crate::ctypes::c_void,
            len: usize,
            fs_data: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dummy_policy: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> *const fscrypt_policy,
    >,
    pub empty_dir: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> bool_,
    >,
    pub has_stable_inodes: ::core::option::Option<
        unsafe extern "C" fn(sb: *mut super_block) -> bool_,
    >,
    pub get_devices: ::core::option::Option<
        unsafe extern "C" fn(
            sb: *mut super_block,
            devs: *mut *mut block_device,
        ) -> crate::ctypes::c_uint,
    >,
}
bits fscrypt_operations
    needs_bounce_pages: crate::ctypes::c_uint as u32 = _bits_needs_bounce_pages 0 1
    has_32bit_inodes: crate::ctypes::c_uint as u32 = _bits_needs_bounce_pages 1 1
    supports_subblock_data_units: crate::ctypes::c_uint as u32 = _bits_needs_bounce_pages 2 1

pub const FMODE_BACKING: u32 = 16777216;

pub const FMODE_FSNOTIFY_MASK: u32 = 100663296;

pub const FMODE_NONOTIFY: u32 = 33554432;

pub const FMODE_NONOTIFY_PERM: u32 = 67108864;

pub const __FMODE_NONOTIFY: i32 = 33554432;

unsafe extern "C" {
    #[link_name = "kmod_shim_file_owner_or_capable"]
    pub fn file_owner_or_capable(file: *const file) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fsnotify_path"]
    pub fn fsnotify_path(path: *const path, mask: __u32) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inode_lock_killable"]
    pub fn inode_lock_killable(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inode_lock_shared_killable"]
    pub fn inode_lock_shared_killable(inode: *mut inode) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn file_set_fsnotify_mode(file: *mut file);
}

unsafe extern "C" {
    pub fn iterate_supers(
        f: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut super_block,
                arg2: *mut crate::ctypes::c_void,
            ),
        >,
        arg: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn vfs_path_parent_lookup(
        filename: *mut filename,
        flags: crate::ctypes::c_uint,
        parent: *mut path,
        last: *mut qstr,
        root: *const path,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_acpi_install_notify_handler(
        dev: *mut device,
        handler_type: u32_,
        handler: acpi_notify_handler,
        context: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
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
pub struct pcpu_dstats {
    pub rx_packets: u64_stats_t,
    pub rx_bytes: u64_stats_t,
    pub tx_packets: u64_stats_t,
    pub tx_bytes: u64_stats_t,
    pub rx_drops: u64_stats_t,
    pub tx_drops: u64_stats_t,
    pub syncp: u64_stats_sync,
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

pub const SKB_DROP_REASON_BPF_CGROUP_EGRESS: skb_drop_reason = 49;

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

pub const SKB_DROP_REASON_IPV6DISABLED: skb_drop_reason = 50;

pub const SKB_DROP_REASON_IPV6_BAD_EXTHDR: skb_drop_reason = 81;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_CODE: skb_drop_reason = 84;

pub const SKB_DROP_REASON_IPV6_NDISC_BAD_OPTIONS: skb_drop_reason = 85;

pub const SKB_DROP_REASON_IPV6_NDISC_FRAG: skb_drop_reason = 82;

pub const SKB_DROP_REASON_IPV6_NDISC_HOP_LIMIT: skb_drop_reason = 83;

pub const SKB_DROP_REASON_IPV6_NDISC_NS_OTHERHOST: skb_drop_reason = 86;

pub const SKB_DROP_REASON_IP_CSUM: skb_drop_reason = 13;

pub const SKB_DROP_REASON_IP_INADDRERRORS: skb_drop_reason = 74;

pub const SKB_DROP_REASON_IP_INHDR: skb_drop_reason = 14;

pub const SKB_DROP_REASON_IP_INNOROUTES: skb_drop_reason = 75;

pub const SKB_DROP_REASON_IP_NOPROTO: skb_drop_reason = 18;

pub const SKB_DROP_REASON_IP_OUTNOROUTES: skb_drop_reason = 48;

pub const SKB_DROP_REASON_IP_RPFILTER: skb_drop_reason = 15;

pub const SKB_DROP_REASON_IP_TUNNEL_ECN: skb_drop_reason = 97;

pub const SKB_DROP_REASON_LOCAL_MAC: skb_drop_reason = 99;

pub const SKB_DROP_REASON_MAC_INVALID_SOURCE: skb_drop_reason = 94;

pub const SKB_DROP_REASON_MAX: skb_drop_reason = 100;

pub const SKB_DROP_REASON_NEIGH_CREATEFAIL: skb_drop_reason = 51;

pub const SKB_DROP_REASON_NEIGH_DEAD: skb_drop_reason = 54;

pub const SKB_DROP_REASON_NEIGH_FAILED: skb_drop_reason = 52;

pub const SKB_DROP_REASON_NEIGH_QUEUEFULL: skb_drop_reason = 53;

pub const SKB_DROP_REASON_NETFILTER_DROP: skb_drop_reason = 11;

pub const SKB_DROP_REASON_NOMEM: skb_drop_reason = 68;

pub const SKB_DROP_REASON_NO_TX_TARGET: skb_drop_reason = 96;

pub const SKB_DROP_REASON_OTHERHOST: skb_drop_reason = 12;

pub const SKB_DROP_REASON_PACKET_SOCK_ERROR: skb_drop_reason = 89;

pub const SKB_DROP_REASON_PKT_TOO_BIG: skb_drop_reason = 76;

pub const SKB_DROP_REASON_PKT_TOO_SMALL: skb_drop_reason = 8;

pub const SKB_DROP_REASON_PROTO_MEM: skb_drop_reason = 19;

pub const SKB_DROP_REASON_QDISC_DROP: skb_drop_reason = 57;

pub const SKB_DROP_REASON_QUEUE_PURGE: skb_drop_reason = 87;

pub const SKB_DROP_REASON_SECURITY_HOOK: skb_drop_reason = 56;

pub const SKB_DROP_REASON_SKB_CSUM: skb_drop_reason = 62;

pub const SKB_DROP_REASON_SKB_GSO_SEG: skb_drop_reason = 63;

pub const SKB_DROP_REASON_SKB_UCOPY_FAULT: skb_drop_reason = 64;

pub const SKB_DROP_REASON_SOCKET_BACKLOG: skb_drop_reason = 28;

pub const SKB_DROP_REASON_SOCKET_CLOSE: skb_drop_reason = 4;

pub const SKB_DROP_REASON_SOCKET_RCVBUFF: skb_drop_reason = 6;

pub const SKB_DROP_REASON_TAP_FILTER: skb_drop_reason = 70;

pub const SKB_DROP_REASON_TAP_TXFILTER: skb_drop_reason = 71;

pub const SKB_DROP_REASON_TCP_ABORT_ON_DATA: skb_drop_reason = 30;

pub const SKB_DROP_REASON_TCP_ACK_UNSENT_DATA: skb_drop_reason = 45;

pub const SKB_DROP_REASON_TCP_AOFAILURE: skb_drop_reason = 27;

pub const SKB_DROP_REASON_TCP_AOKEYNOTFOUND: skb_drop_reason = 26;

pub const SKB_DROP_REASON_TCP_AONOTFOUND: skb_drop_reason = 24;

pub const SKB_DROP_REASON_TCP_AOUNEXPECTED: skb_drop_reason = 25;

pub const SKB_DROP_REASON_TCP_AUTH_HDR: skb_drop_reason = 20;

pub const SKB_DROP_REASON_TCP_CLOSE: skb_drop_reason = 41;

pub const SKB_DROP_REASON_TCP_CSUM: skb_drop_reason = 9;

pub const SKB_DROP_REASON_TCP_FASTOPEN: skb_drop_reason = 42;

pub const SKB_DROP_REASON_TCP_FLAGS: skb_drop_reason = 29;

pub const SKB_DROP_REASON_TCP_INVALID_ACK_SEQUENCE: skb_drop_reason = 38;

pub const SKB_DROP_REASON_TCP_INVALID_SEQUENCE: skb_drop_reason = 37;

pub const SKB_DROP_REASON_TCP_INVALID_SYN: skb_drop_reason = 40;

pub const SKB_DROP_REASON_TCP_MD5FAILURE: skb_drop_reason = 23;

pub const SKB_DROP_REASON_TCP_MD5NOTFOUND: skb_drop_reason = 21;

pub const SKB_DROP_REASON_TCP_MD5UNEXPECTED: skb_drop_reason = 22;

pub const SKB_DROP_REASON_TCP_MINTTL: skb_drop_reason = 80;

pub const SKB_DROP_REASON_TCP_OFOMERGE: skb_drop_reason = 34;

pub const SKB_DROP_REASON_TCP_OFO_DROP: skb_drop_reason = 47;

pub const SKB_DROP_REASON_TCP_OFO_QUEUE_PRUNE: skb_drop_reason = 46;

pub const SKB_DROP_REASON_TCP_OLD_ACK: skb_drop_reason = 43;

pub const SKB_DROP_REASON_TCP_OLD_DATA: skb_drop_reason = 32;

pub const SKB_DROP_REASON_TCP_OLD_SEQUENCE: skb_drop_reason = 36;

pub const SKB_DROP_REASON_TCP_OVERWINDOW: skb_drop_reason = 33;

pub const SKB_DROP_REASON_TCP_RESET: skb_drop_reason = 39;

pub const SKB_DROP_REASON_TCP_RFC7323_PAWS: skb_drop_reason = 35;

pub const SKB_DROP_REASON_TCP_TOO_OLD_ACK: skb_drop_reason = 44;

pub const SKB_DROP_REASON_TCP_ZEROWINDOW: skb_drop_reason = 31;

pub const SKB_DROP_REASON_TC_CHAIN_NOTFOUND: skb_drop_reason = 90;

pub const SKB_DROP_REASON_TC_COOKIE_ERROR: skb_drop_reason = 88;

pub const SKB_DROP_REASON_TC_EGRESS: skb_drop_reason = 55;

pub const SKB_DROP_REASON_TC_INGRESS: skb_drop_reason = 60;

pub const SKB_DROP_REASON_TC_RECLASSIFY_LOOP: skb_drop_reason = 91;

pub const SKB_DROP_REASON_TUNNEL_TXINFO: skb_drop_reason = 98;

pub const SKB_DROP_REASON_UDP_CSUM: skb_drop_reason = 10;

pub const SKB_DROP_REASON_UNHANDLED_PROTO: skb_drop_reason = 61;

pub const SKB_DROP_REASON_UNICAST_IN_L2_MULTICAST: skb_drop_reason = 16;

pub const SKB_DROP_REASON_UNIX_SKIP_OOB: skb_drop_reason = 7;

pub const SKB_DROP_REASON_VXLAN_ENTRY_EXISTS: skb_drop_reason = 95;

pub const SKB_DROP_REASON_VXLAN_INVALID_HDR: skb_drop_reason = 92;

pub const SKB_DROP_REASON_VXLAN_VNI_NOT_FOUND: skb_drop_reason = 93;

pub const SKB_DROP_REASON_XDP: skb_drop_reason = 59;

pub const SKB_DROP_REASON_XFRM_POLICY: skb_drop_reason = 17;

unsafe extern "C" {
    #[link_name = "kmod_shim_ASSERT_RTNL_NET"]
    pub fn ASSERT_RTNL_NET(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___in6_dev_get_rtnl_net"]
    pub fn __in6_dev_get_rtnl_net(dev: *const net_device) -> *mut inet6_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rtnl_net_lock"]
    pub fn __rtnl_net_lock(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rtnl_net_unlock"]
    pub fn __rtnl_net_unlock(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_dstats_rx_add"]
    pub fn dev_dstats_rx_add(dev: *mut net_device, len: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_dstats_rx_dropped"]
    pub fn dev_dstats_rx_dropped(dev: *mut net_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_dstats_tx_add"]
    pub fn dev_dstats_tx_add(dev: *mut net_device, len: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_dstats_tx_dropped"]
    pub fn dev_dstats_tx_dropped(dev: *mut net_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inet_frag_putn"]
    pub fn inet_frag_putn(q: *mut inet_frag_queue, refs: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnl_net_lock"]
    pub fn rtnl_net_lock(net: *mut net);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnl_net_trylock"]
    pub fn rtnl_net_trylock(net: *mut net) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnl_net_unlock"]
    pub fn rtnl_net_unlock(net: *mut net);
}

unsafe extern "C" {
    pub fn __tcp_send_ack(sk: *mut sock, rcv_nxt: u32_, flags: u16_);
}

unsafe extern "C" {
    pub fn inet_frag_kill(q: *mut inet_frag_queue, refs: *mut crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn bpf_jit_bypass_spec_v1() -> bool_;
}

unsafe extern "C" {
    pub fn bpf_jit_bypass_spec_v4() -> bool_;
}

#[repr(C)]
#[repr(align(8))]
pub struct nf_ct_ext {
    pub offset: [u8_; 10usize],
    pub len: u8_,
    pub _padding_after_len: [u8; 5usize],
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

#[repr(C)]
pub struct nf_queue_entry {
    pub list: list_head,
    pub hash_node: rhash_head,
    pub skb: *mut sk_buff,
    pub skb_dev: *mut net_device,
    pub id: crate::ctypes::c_uint,
    pub hook_index: crate::ctypes::c_uint,
    pub bridge_dev: *mut net_device,
    pub physin: *mut net_device,
    pub physout: *mut net_device,
    pub state: nf_hook_state,
    pub nf_ct_is_unconfirmed: bool_,
    pub size: u16_,
}

#[repr(C)]
pub struct nft_expr_ops {
    pub eval: ::core::option::Option<
        unsafe extern "C" fn(
            expr: *const nft_expr,
            regs: *mut nft_regs,
            pkt: *const nft_pktinfo,
        ),
    >,
    pub clone: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut nft_expr,
            src: *const nft_expr,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub size: crate::ctypes::c_uint,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            tb: *const *const nlattr,
        ) -> crate::ctypes::c_int,
    >,
    pub activate: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub deactivate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
            phase: nft_trans_phase,
        ),
    >,
    pub destroy: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub destroy_clone: ::core::option::Option<
        unsafe extern "C" fn(ctx: *const nft_ctx, expr: *const nft_expr),
    >,
    pub dump: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            expr: *const nft_expr,
            reset: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *const nft_ctx,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub gc: ::core::option::Option<
        unsafe extern "C" fn(net: *mut net, expr: *const nft_expr) -> bool_,
    >,
    pub offload: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut nft_offload_ctx,
            flow: *mut nft_flow_rule,
            expr: *const nft_expr,
        ) -> crate::ctypes::c_int,
    >,
    pub offload_action: ::core::option::Option<
        unsafe extern "C" fn(expr: *const nft_expr) -> bool_,
    >,
    pub offload_stats: ::core::option::Option<
        unsafe extern "C" fn(expr: *mut nft_expr, stats: *const flow_stats),
    >,
    pub type_: *const nft_expr_type,
    pub data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct nft_table {
    pub list: list_head,
    pub chains_ht: rhltable,
    pub chains: list_head,
    pub sets: list_head,
    pub objects: list_head,
    pub flowtables: list_head,
    pub objname_ht: rhltable,
    pub hgenerator: u64_,
    pub handle: u64_,
    pub use_: u32_,
    pub _bits_family: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub nlpid: u32_,
    pub name: *mut crate::ctypes::c_char,
    pub udlen: u16_,
    pub udata: *mut u8_,
    pub validate_state: u8_,
}
bits nft_table
    family: u16_ as u16 = _bits_family 0 6
    flags: u16_ as u16 = _bits_family 6 8
    genmask: u16_ as u16 = _bits_family 14 2

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

pub const LINUX_VERSION_CODE: i32 = 396395;

pub const LINUX_VERSION_SUBLEVEL: i32 = 107;

#[repr(C)]
pub struct trace_event_call {
    pub list: list_head,
    pub class: *mut trace_event_class,
    pub anon__name: trace_event_call__name,
    pub event: trace_event,
    pub print_fmt: *mut crate::ctypes::c_char,
    pub anon__module: trace_event_call__module,
    pub data: *mut crate::ctypes::c_void,
    pub flags: crate::ctypes::c_int,
    pub perf_refcount: crate::ctypes::c_int,
    pub perf_events: *mut hlist_head,
    pub prog_array: *mut bpf_prog_array,
    pub perf_perm: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut trace_event_call,
            arg2: *mut perf_event,
        ) -> crate::ctypes::c_int,
    >,
}

pub const TRACE_EVENT_FL_CAP_ANY: crate::ctypes::c_uint = 1;

pub const TRACE_EVENT_FL_CAP_ANY_BIT: crate::ctypes::c_uint = 0;

pub const TRACE_EVENT_FL_DYNAMIC: crate::ctypes::c_uint = 16;

pub const TRACE_EVENT_FL_DYNAMIC_BIT: crate::ctypes::c_uint = 4;

pub const TRACE_EVENT_FL_EPROBE: crate::ctypes::c_uint = 128;

pub const TRACE_EVENT_FL_EPROBE_BIT: crate::ctypes::c_uint = 7;

pub const TRACE_EVENT_FL_FPROBE: crate::ctypes::c_uint = 256;

pub const TRACE_EVENT_FL_FPROBE_BIT: crate::ctypes::c_uint = 8;

pub const TRACE_EVENT_FL_IGNORE_ENABLE: crate::ctypes::c_uint = 4;

pub const TRACE_EVENT_FL_IGNORE_ENABLE_BIT: crate::ctypes::c_uint = 2;

pub const TRACE_EVENT_FL_NO_SET_FILTER: crate::ctypes::c_uint = 2;

pub const TRACE_EVENT_FL_NO_SET_FILTER_BIT: crate::ctypes::c_uint = 1;

pub const TRACE_EVENT_FL_TEST_STR: crate::ctypes::c_uint = 1024;

pub const TRACE_EVENT_FL_TEST_STR_BIT: crate::ctypes::c_uint = 10;

pub const TRACE_EVENT_FL_TRACEPOINT: crate::ctypes::c_uint = 8;

pub const TRACE_EVENT_FL_TRACEPOINT_BIT: crate::ctypes::c_uint = 3;
