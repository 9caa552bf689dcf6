// What 6.1.190-x86_64-741711ba brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct __kernel_old_timespec {
    pub tv_sec: __kernel_old_time_t,
    pub tv_nsec: __kernel_long_t,
}

unsafe extern "C" {
    pub fn dev_warn_probe(
        dev: *const device,
        err: crate::ctypes::c_int,
        fmt: *const crate::ctypes::c_char,
        ...
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn rcu_momentary_eqs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___list_splice_rcu"]
    pub fn __list_splice_rcu(
        list: *mut list_head,
        prev: *mut list_head,
        next: *mut list_head,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_list_splice_rcu"]
    pub fn list_splice_rcu(list: *mut list_head, head: *mut list_head);
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
#[derive(Copy, Clone)]
pub union dst_entry__dev {
    pub dev: *mut net_device,
    pub dev_rcu: *mut net_device,
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
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    threaded: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

#[repr(C)]
pub struct inet_connection_sock_af_ops {
    pub queue_xmit: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            fl: *mut flowi,
        ) -> crate::ctypes::c_int,
    >,
    pub send_check: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub rebuild_header: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub sk_rx_dst_set: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *const sk_buff),
    >,
    pub conn_request: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub syn_recv_sock: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
            dst: *mut dst_entry,
            req_unhash: *mut request_sock,
            own_req: *mut bool_,
            opt_child_init: ::core::option::Option<
                unsafe extern "C" fn(newsk: *mut sock, sk: *const sock),
            >,
        ) -> *mut sock,
    >,
    pub net_header_len: u16_,
    pub net_frag_header_len: u16_,
    pub sockaddr_len: u16_,
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
            optlen: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub addr2sockaddr: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut sockaddr),
    >,
    pub mtu_reduced: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

#[repr(C)]
pub struct inet_peer {
    pub rb_node: rb_node,
    pub hash: u64_,
    pub daddr: inetpeer_addr,
    pub metrics: [u32_; 17usize],
    pub rate_tokens: u32_,
    pub n_redirects: u32_,
    pub rate_last: crate::ctypes::c_ulong,
    pub anon__rid: inet_peer__rid,
    pub dtime: __u32,
    pub refcnt: refcount_t,
}

pub const IFLA_HSR_INTERLINK: crate::ctypes::c_uint = 8;

pub const IFLA_HSR_MAX: i32 = 8;

pub const NETREG_DUMMY: netdev_reg_state = 5;

pub const NETREG_REGISTERED: netdev_reg_state = 1;

pub const NETREG_RELEASED: netdev_reg_state = 4;

pub const NETREG_UNINITIALIZED: netdev_reg_state = 0;

pub const NETREG_UNREGISTERED: netdev_reg_state = 3;

pub const NETREG_UNREGISTERING: netdev_reg_state = 2;

pub const QDISC_PKT_LEN_MAX: i32 = 1048576;

pub const __IFLA_HSR_MAX: crate::ctypes::c_uint = 9;

pub type netdev_reg_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_dst_dev"]
    pub fn dst_dev(dst: *const dst_entry) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dst_dev_net_rcu"]
    pub fn dst_dev_net_rcu(dst: *const dst_entry) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fib_info_hold_safe"]
    pub fn fib_info_hold_safe(fi: *mut fib_info) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_check_csum_start"]
    pub fn ip_check_csum_start(skb: *const sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_tunnel_limit_headroom"]
    pub fn ip_tunnel_limit_headroom(
        headroom: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtnetlink_maybe_send"]
    pub fn rtnetlink_maybe_send(
        skb: *mut sk_buff,
        net: *mut net,
        pid: u32_,
        group: u32_,
        echo: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev"]
    pub fn skb_dst_dev(skb: *const sk_buff) -> *mut net_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev_net"]
    pub fn skb_dst_dev_net(skb: *const sk_buff) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_dst_dev_net_rcu"]
    pub fn skb_dst_dev_net_rcu(skb: *const sk_buff) -> *mut net;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tcp_clear_sock_ops_cb_flags"]
    pub fn tcp_clear_sock_ops_cb_flags(sk: *mut sock);
}

unsafe extern "C" {
    pub fn inet_csk_prepare_for_destroy_sock(sk: *mut sock);
}

unsafe extern "C" {
    pub fn qdisc_free_rcu(qdisc: *mut Qdisc);
}

unsafe extern "C" {
    pub fn tcp_v4_syn_recv_sock(
        sk: *const sock,
        skb: *mut sk_buff,
        req: *mut request_sock,
        dst: *mut dst_entry,
        req_unhash: *mut request_sock,
        own_req: *mut bool_,
        opt_child_init: ::core::option::Option<
            unsafe extern "C" fn(newsk: *mut sock, sk: *const sock),
        >,
    ) -> *mut sock;
}

#[repr(C)]
pub struct bpf_func_proto {
    pub func: ::core::option::Option<
        unsafe extern "C" fn(r1: u64_, r2: u64_, r3: u64_, r4: u64_, r5: u64_) -> u64_,
    >,
    pub gpl_only: bool_,
    pub pkt_access: bool_,
    pub might_sleep: bool_,
    pub ret_type: bpf_return_type,
    pub anon__arg1_type: bpf_func_proto__arg1_type,
    pub anon__arg1_btf_id: bpf_func_proto__arg1_btf_id,
    pub ret_btf_id: *mut crate::ctypes::c_int,
    pub allowed: ::core::option::Option<
        unsafe extern "C" fn(prog: *const bpf_prog) -> bool_,
    >,
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
}
bits nft_table
    family: u16_ as u16 = _bits_family 0 6
    flags: u16_ as u16 = _bits_family 6 8
    genmask: u16_ as u16 = _bits_family 14 2

unsafe extern "C" {
    #[link_name = "kmod_shim_nf_ct_shared"]
    pub fn nf_ct_shared(ct: *const nf_conn) -> bool_;
}

unsafe extern "C" {
    pub fn nft_obj_lookup(
        net: *const net,
        table: *mut nft_table,
        nla: *const nlattr,
        objtype: u32_,
        genmask: u8_,
    ) -> *mut nft_object;
}

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
    pub dev_groups: *mut *const attribute_group,
    pub driver: device_driver,
    pub id_table: *const usb_device_id,
    pub _bits_supports_autosuspend: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_supports_autosuspend: [u8; 7usize],
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
    pub id_table: *const usb_device_id,
    pub dev_groups: *mut *const attribute_group,
    pub dynids: usb_dynids,
    pub driver: device_driver,
    pub _bits_no_dynamic_id: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_no_dynamic_id: [u8; 7usize],
}
bits usb_driver
    no_dynamic_id: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 0 1
    supports_autosuspend: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 1 1
    disable_hub_initiated_lpm: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 2 1
    soft_unbind: crate::ctypes::c_uint as u32 = _bits_no_dynamic_id 3 1

#[repr(C)]
pub struct usb_dynids {
    pub list: list_head,
}

pub const LINUX_VERSION_CODE: i32 = 393662;

pub const LINUX_VERSION_SUBLEVEL: i32 = 190;

unsafe extern "C" {
    pub static mut usb_dynids_lock: mutex;
}

#[repr(C)]
pub struct hid_device {
    pub dev_rdesc: *mut __u8,
    pub dev_rsize: crate::ctypes::c_uint,
    pub rdesc: *mut __u8,
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
    pub ll_driver: *mut hid_ll_driver,
    pub ll_open_lock: mutex,
    pub ll_open_count: crate::ctypes::c_uint,
    pub battery: *mut power_supply,
    pub battery_capacity: __s32,
    pub battery_min: __s32,
    pub battery_max: __s32,
    pub battery_report_type: __s32,
    pub battery_report_id: __s32,
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
pub struct tty_operations {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            driver: *mut tty_driver,
            filp: *mut file,
            idx: crate::ctypes::c_int,
        ) -> *mut tty_struct,
    >,
    pub install: ::core::option::Option<
        unsafe extern "C" fn(
            driver: *mut tty_driver,
            tty: *mut tty_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub remove: ::core::option::Option<
        unsafe extern "C" fn(driver: *mut tty_driver, tty: *mut tty_struct),
    >,
    pub open: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            filp: *mut file,
        ) -> crate::ctypes::c_int,
    >,
    pub close: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, filp: *mut file),
    >,
    pub shutdown: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub cleanup: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub write: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            buf: *const u8_,
            count: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub put_char: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ch: crate::ctypes::c_uchar,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_chars: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub write_room: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_uint,
    >,
    pub chars_in_buffer: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_uint,
    >,
    pub ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub compat_ioctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            cmd: crate::ctypes::c_uint,
            arg: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub set_termios: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, old: *const ktermios),
    >,
    pub throttle: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub unthrottle: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub stop: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub start: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub hangup: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub break_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            state: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub flush_buffer: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub ldisc_ok: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ldisc: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_ldisc: ::core::option::Option<unsafe extern "C" fn(tty: *mut tty_struct)>,
    pub wait_until_sent: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, timeout: crate::ctypes::c_int),
    >,
    pub send_xchar: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, ch: crate::ctypes::c_char),
    >,
    pub tiocmget: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct) -> crate::ctypes::c_int,
    >,
    pub tiocmset: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            set: crate::ctypes::c_uint,
            clear: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub resize: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            ws: *mut winsize,
        ) -> crate::ctypes::c_int,
    >,
    pub get_icount: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            icount: *mut serial_icounter_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub get_serial: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            p: *mut serial_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub set_serial: ::core::option::Option<
        unsafe extern "C" fn(
            tty: *mut tty_struct,
            p: *mut serial_struct,
        ) -> crate::ctypes::c_int,
    >,
    pub show_fdinfo: ::core::option::Option<
        unsafe extern "C" fn(tty: *mut tty_struct, m: *mut seq_file),
    >,
    pub proc_show: ::core::option::Option<
        unsafe extern "C" fn(
            m: *mut seq_file,
            driver: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct kprobe_blacklist_entry {
    pub list: list_head,
    pub start_addr: crate::ctypes::c_ulong,
    pub end_addr: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}
