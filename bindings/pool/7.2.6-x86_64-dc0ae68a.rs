// What 7.2.6-x86_64-dc0ae68a brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    pub msi: dev_msi_info,
    pub dma_ops: *mut dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub cma_area: *mut cma,
    pub dma_io_tlb_mem: *mut io_tlb_mem,
    pub archdata: dev_archdata,
    pub of_node: *mut device_node,
    pub fwnode: *mut fwnode_handle,
    pub numa_node: crate::ctypes::c_int,
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

pub const DISABLED_MASK19: u32 = 16;

unsafe extern "C" {
    #[link_name = "kmod_shim_page_ext_from_phys"]
    pub fn page_ext_from_phys(phys: phys_addr_t) -> *mut page_ext;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fwnode_reset_control_get"]
    pub fn __fwnode_reset_control_get(
        fwnode: *mut fwnode_handle,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_is_on"]
    pub fn dev_pm_genpd_is_on(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_key_exact"]
    pub fn dev_pm_opp_find_key_exact(
        dev: *mut device,
        key: *mut dev_pm_opp_key,
        available: bool_,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get"]
    pub fn dev_pm_opp_get(opp: *mut dev_pm_opp) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_bw"]
    pub fn dev_pm_opp_get_bw(
        opp: *mut dev_pm_opp,
        peak: bool_,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_opp_table_ref"]
    pub fn dev_pm_opp_get_opp_table_ref(opp_table: *mut opp_table) -> *mut opp_table;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fwnode_reset_control_array_get"]
    pub fn fwnode_reset_control_array_get(
        fwnode: *mut fwnode_handle,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_notify_state"]
    pub fn phy_notify_state(phy: *mut phy, state: phy_notify) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_pm_runtime_put"]
    pub fn phy_pm_runtime_put(phy: *mut phy);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_genpd_inc_rejected"]
    pub fn pm_genpd_inc_rejected(
        genpd: *mut generic_pm_domain,
        state_idx: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regcache_sort_defaults"]
    pub fn regcache_sort_defaults(
        defaults: *mut reg_default,
        ndefaults: crate::ctypes::c_uint,
    );
}

#[repr(C)]
#[repr(align(64))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_base_seq: crate::ctypes::c_uint,
    pub ifindex: u32_,
    pub nsid_lock: spinlock_t,
    pub fnhe_genid: atomic_t,
    pub list: list_head,
    pub exit_list: list_head,
    pub defer_free_list: llist_node,
    pub cleanup_list: llist_node,
    pub ptype_all: list_head,
    pub ptype_specific: list_head,
    pub key_domain: *mut key_tag,
    pub user_ns: *mut user_namespace,
    pub ucounts: *mut ucounts,
    pub netns_ids: idr,
    pub ns: ns_common,
    pub refcnt_tracker: ref_tracker_dir,
    pub notrefcnt_tracker: ref_tracker_dir,
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub sysctls: ctl_table_set,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
    pub dev_by_index: xarray,
    pub netdev_chain: raw_notifier_head,
    pub hash_mix: u32_,
    pub is_dying: bool_,
    pub loopback_dev: *mut net_device,
    pub rules_ops: list_head,
    pub core: netns_core,
    pub mib: netns_mib,
    pub packet: netns_packet,
    pub unx: netns_unix,
    pub nexthop: netns_nexthop,
    pub ipv4: netns_ipv4,
    pub ipv6: netns_ipv6,
    pub sctp: netns_sctp,
    pub nf: netns_nf,
    pub ct: netns_ct,
    pub nft: netns_nftables,
    pub ft: netns_ft,
    pub gen_: *mut net_generic,
    pub bpf: netns_bpf,
    pub xfrm: netns_xfrm,
    pub net_cookie: u64_,
    pub ipvs: *mut netns_ipvs,
    pub mpls: netns_mpls,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
    pub vsock: netns_vsock,
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
    pub tipc_ptr: *mut tipc_bearer,
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
    pub _padding_after_hwprov: [u8; 16usize],
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

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
    pub ndo_set_rx_mode_async: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            uc: *mut netdev_hw_addr_list,
            mc: *mut netdev_hw_addr_list,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_work: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, events: crate::ctypes::c_ulong),
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
    pub ndo_poll_controller: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
    >,
    pub ndo_netpoll_setup: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub ndo_netpoll_cleanup: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device),
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
    pub ndo_rx_flow_steer: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *const sk_buff,
            rxq_index: u16_,
            flow_id: u32_,
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
            notified: *mut bool_,
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
            notified: *mut bool_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_fdb_del_bulk: ::core::option::Option<
        unsafe extern "C" fn(
            nlh: *mut nlmsghdr,
            dev: *mut net_device,
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
    pub ndo_mdb_add: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            nlmsg_flags: u16_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_del: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_del_bulk: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_dump: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            skb: *mut sk_buff,
            cb: *mut netlink_callback,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_mdb_get: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            tb: *mut *mut nlattr,
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
    pub ndo_tunnel_ctl: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            p: *mut ip_tunnel_parm_kern,
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
    pub ndo_hwtstamp_get: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            kernel_config: *mut kernel_hwtstamp_config,
        ) -> crate::ctypes::c_int,
    >,
    pub ndo_hwtstamp_set: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            kernel_config: *mut kernel_hwtstamp_config,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub net_shaper_ops: *mut net_shaper_ops,
}

#[repr(C)]
pub struct sk_buff____pkt_type_offset____pkt_type_offset {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset____pkt_type_offset__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset____pkt_type_offset__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset____pkt_type_offset__napi_id,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset____pkt_type_offset__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset____pkt_type_offset__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
    pub kcov_handle: kcov_common_handle_id,
}
bits sk_buff____pkt_type_offset____pkt_type_offset
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 11 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 12 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 13 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 14 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 16 2
    ipvs_property: __u8 as u8 = _bits_tstamp_type 18 1
    nf_trace: __u8 as u8 = _bits_tstamp_type 19 1
    redirected: __u8 as u8 = _bits_tstamp_type 20 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 21 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 22 1
    decrypted: __u8 as u8 = _bits_tstamp_type 23 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 24 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 25 1
    unreadable: __u8 as u8 = _bits_tstamp_type 26 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 27 2

#[repr(C)]
pub struct sk_buff____pkt_type_offset__headers {
    pub __pkt_type_offset: __IncompleteArrayField<__u8>,
    pub _bits_pkt_type: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __mono_tc_offset: __IncompleteArrayField<__u8>,
    pub _bits_tstamp_type: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tc_index: __u16,
    pub alloc_cpu: u16_,
    pub anon__csum: sk_buff____pkt_type_offset__headers__csum,
    pub priority: __u32,
    pub skb_iif: crate::ctypes::c_int,
    pub hash: __u32,
    pub anon__vlan_all: sk_buff____pkt_type_offset__headers__vlan_all,
    pub anon__napi_id: sk_buff____pkt_type_offset__headers__napi_id,
    pub secmark: __u32,
    pub anon__mark: sk_buff____pkt_type_offset__headers__mark,
    pub anon__inner_protocol: sk_buff____pkt_type_offset__headers__inner_protocol,
    pub inner_transport_header: __u16,
    pub inner_network_header: __u16,
    pub inner_mac_header: __u16,
    pub protocol: __be16,
    pub transport_header: __u16,
    pub network_header: __u16,
    pub mac_header: __u16,
    pub kcov_handle: kcov_common_handle_id,
}
bits sk_buff____pkt_type_offset__headers
    pkt_type: __u8 as u8 = _bits_pkt_type 0 3
    ignore_df: __u8 as u8 = _bits_pkt_type 3 1
    dst_pending_confirm: __u8 as u8 = _bits_pkt_type 4 1
    ip_summed: __u8 as u8 = _bits_pkt_type 5 2
    ooo_okay: __u8 as u8 = _bits_pkt_type 7 1
    tstamp_type: __u8 as u8 = _bits_tstamp_type 0 2
    tc_at_ingress: __u8 as u8 = _bits_tstamp_type 2 1
    tc_skip_classify: __u8 as u8 = _bits_tstamp_type 3 1
    remcsum_offload: __u8 as u8 = _bits_tstamp_type 4 1
    csum_complete_sw: __u8 as u8 = _bits_tstamp_type 5 1
    csum_level: __u8 as u8 = _bits_tstamp_type 6 2
    inner_protocol_type: __u8 as u8 = _bits_tstamp_type 8 1
    l4_hash: __u8 as u8 = _bits_tstamp_type 9 1
    sw_hash: __u8 as u8 = _bits_tstamp_type 10 1
    no_fcs: __u8 as u8 = _bits_tstamp_type 11 1
    encapsulation: __u8 as u8 = _bits_tstamp_type 12 1
    encap_hdr_csum: __u8 as u8 = _bits_tstamp_type 13 1
    csum_valid: __u8 as u8 = _bits_tstamp_type 14 1
    ndisc_nodetype: __u8 as u8 = _bits_tstamp_type 16 2
    ipvs_property: __u8 as u8 = _bits_tstamp_type 18 1
    nf_trace: __u8 as u8 = _bits_tstamp_type 19 1
    redirected: __u8 as u8 = _bits_tstamp_type 20 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 21 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 22 1
    decrypted: __u8 as u8 = _bits_tstamp_type 23 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 24 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 25 1
    unreadable: __u8 as u8 = _bits_tstamp_type 26 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 27 2

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
            file: *const file,
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
            target: *const task_struct,
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
            sb: *const super_block,
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
            file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub bprm_check_security: ::core::option::Option<
        unsafe extern "C" fn(bprm: *mut linux_binprm) -> crate::ctypes::c_int,
    >,
    pub bprm_committing_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
    >,
    pub bprm_committed_creds: ::core::option::Option<
        unsafe extern "C" fn(bprm: *const linux_binprm),
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
        unsafe extern "C" fn(sb: *const super_block) -> crate::ctypes::c_int,
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
            cp: *mut lsm_context,
        ) -> crate::ctypes::c_int,
    >,
    pub dentry_create_files_as: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            mode: crate::ctypes::c_int,
            name: *const qstr,
            old: *const cred,
            new: *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub path_unlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rmdir: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_mknod: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            mode: umode_t,
            dev: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub path_post_mknod: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, dentry: *mut dentry),
    >,
    pub path_truncate: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub path_symlink: ::core::option::Option<
        unsafe extern "C" fn(
            dir: *const path,
            dentry: *mut dentry,
            old_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub path_link: ::core::option::Option<
        unsafe extern "C" fn(
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub path_rename: ::core::option::Option<
        unsafe extern "C" fn(
            old_dir: *const path,
            old_dentry: *mut dentry,
            new_dir: *const path,
            new_dentry: *mut dentry,
            flags: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chmod: ::core::option::Option<
        unsafe extern "C" fn(path: *const path, mode: umode_t) -> crate::ctypes::c_int,
    >,
    pub path_chown: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            uid: kuid_t,
            gid: kgid_t,
        ) -> crate::ctypes::c_int,
    >,
    pub path_chroot: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
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
    pub inode_free_security_rcu: ::core::option::Option<
        unsafe extern "C" fn(inode_security: *mut crate::ctypes::c_void),
    >,
    pub inode_init_security: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *mut inode,
            dir: *mut inode,
            qstr: *const qstr,
            xattrs: *mut xattr,
            xattr_count: *mut crate::ctypes::c_int,
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
    pub inode_post_create_tmpfile: ::core::option::Option<
        unsafe extern "C" fn(idmap: *mut mnt_idmap, inode: *mut inode),
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            attr: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            ia_valid: crate::ctypes::c_int,
        ),
    >,
    pub inode_getattr: ::core::option::Option<
        unsafe extern "C" fn(path: *const path) -> crate::ctypes::c_int,
    >,
    pub inode_xattr_skipcap: ::core::option::Option<
        unsafe extern "C" fn(name: *const crate::ctypes::c_char) -> crate::ctypes::c_int,
    >,
    pub inode_setxattr: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_removexattr: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry, name: *const crate::ctypes::c_char),
    >,
    pub inode_file_setattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_file_getattr: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut file_kattr,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
            kacl: *mut posix_acl,
        ),
    >,
    pub inode_get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_post_remove_acl: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            acl_name: *const crate::ctypes::c_char,
        ),
    >,
    pub inode_need_killpriv: ::core::option::Option<
        unsafe extern "C" fn(dentry: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub inode_killpriv: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
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
            buffer: *mut *mut crate::ctypes::c_char,
            remaining_size: *mut isize,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_getlsmprop: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode, prop: *mut lsm_prop),
    >,
    pub inode_copy_up: ::core::option::Option<
        unsafe extern "C" fn(
            src: *mut dentry,
            new: *mut *mut cred,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_copy_up_xattr: ::core::option::Option<
        unsafe extern "C" fn(
            src: *mut dentry,
            name: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub inode_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            inode: *const inode,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
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
    pub file_release: ::core::option::Option<unsafe extern "C" fn(file: *mut file)>,
    pub file_free_security: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file),
    >,
    pub backing_file_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            backing_file: *mut file,
            user_file: *const file,
        ) -> crate::ctypes::c_int,
    >,
    pub backing_file_free: ::core::option::Option<
        unsafe extern "C" fn(backing_file: *mut file),
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
    pub mmap_backing_file: ::core::option::Option<
        unsafe extern "C" fn(
            vma: *mut vm_area_struct,
            backing_file: *mut file,
            user_file: *mut file,
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
    pub file_post_open: ::core::option::Option<
        unsafe extern "C" fn(
            file: *mut file,
            mask: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub file_truncate: ::core::option::Option<
        unsafe extern "C" fn(file: *mut file) -> crate::ctypes::c_int,
    >,
    pub task_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            task: *mut task_struct,
            clone_flags: u64_,
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
    pub cred_getlsmprop: ::core::option::Option<
        unsafe extern "C" fn(c: *const cred, prop: *mut lsm_prop),
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
    pub current_getlsmprop_subj: ::core::option::Option<
        unsafe extern "C" fn(prop: *mut lsm_prop),
    >,
    pub task_getlsmprop_obj: ::core::option::Option<
        unsafe extern "C" fn(p: *mut task_struct, prop: *mut lsm_prop),
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
    pub ipc_getlsmprop: ::core::option::Option<
        unsafe extern "C" fn(ipcp: *mut kern_ipc_perm, prop: *mut lsm_prop),
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
    pub getselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: *mut u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub setselfattr: ::core::option::Option<
        unsafe extern "C" fn(
            attr: crate::ctypes::c_uint,
            ctx: *mut lsm_ctx,
            size: u32_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
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
        unsafe extern "C" fn(secid: u32_, cp: *mut lsm_context) -> crate::ctypes::c_int,
    >,
    pub lsmprop_to_secctx: ::core::option::Option<
        unsafe extern "C" fn(
            prop: *mut lsm_prop,
            cp: *mut lsm_context,
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
        unsafe extern "C" fn(cp: *mut lsm_context),
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
            cp: *mut lsm_context,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_find: ::core::option::Option<
        unsafe extern "C" fn(
            path: *const path,
            other: *mut sock,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_stream_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut sock,
            other: *mut sock,
            newsk: *mut sock,
        ) -> crate::ctypes::c_int,
    >,
    pub unix_may_send: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            other: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_create: ::core::option::Option<
        unsafe extern "C" fn(
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_post_create: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            family: crate::ctypes::c_int,
            type_: crate::ctypes::c_int,
            protocol: crate::ctypes::c_int,
            kern: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_socketpair: ::core::option::Option<
        unsafe extern "C" fn(
            socka: *mut socket,
            sockb: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_bind: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_listen: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            backlog: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_accept: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            newsock: *mut socket,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sendmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_recvmsg: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            msg: *mut msghdr,
            size: crate::ctypes::c_int,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getsockname: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getpeername: ::core::option::Option<
        unsafe extern "C" fn(sock: *mut socket) -> crate::ctypes::c_int,
    >,
    pub socket_getsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_setsockopt: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            level: crate::ctypes::c_int,
            optname: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_shutdown: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            how: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_sock_rcv_skb: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_stream: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            optval: sockptr_t,
            optlen: sockptr_t,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub socket_getpeersec_dgram: ::core::option::Option<
        unsafe extern "C" fn(
            sock: *mut socket,
            skb: *mut sk_buff,
            secid: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            family: crate::ctypes::c_int,
            priority: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub sk_free_security: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub sk_clone_security: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, newsk: *mut sock),
    >,
    pub sk_getsecid: ::core::option::Option<
        unsafe extern "C" fn(sk: *const sock, secid: *mut u32_),
    >,
    pub sock_graft: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, parent: *mut socket),
    >,
    pub inet_conn_request: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *const sock,
            skb: *mut sk_buff,
            req: *mut request_sock,
        ) -> crate::ctypes::c_int,
    >,
    pub inet_csk_clone: ::core::option::Option<
        unsafe extern "C" fn(newsk: *mut sock, req: *const request_sock),
    >,
    pub inet_conn_established: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff),
    >,
    pub secmark_relabel_packet: ::core::option::Option<
        unsafe extern "C" fn(secid: u32_) -> crate::ctypes::c_int,
    >,
    pub secmark_refcount_inc: ::core::option::Option<unsafe extern "C" fn()>,
    pub secmark_refcount_dec: ::core::option::Option<unsafe extern "C" fn()>,
    pub req_classify_flow: ::core::option::Option<
        unsafe extern "C" fn(req: *const request_sock, flic: *mut flowi_common),
    >,
    pub tun_dev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_create: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach_queue: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_attach: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub tun_dev_open: ::core::option::Option<
        unsafe extern "C" fn(
            security: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_assoc_request: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_bind_connect: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            optname: crate::ctypes::c_int,
            address: *mut sockaddr,
            addrlen: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub sctp_sk_clone: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            sk: *mut sock,
            newsk: *mut sock,
        ),
    >,
    pub sctp_assoc_established: ::core::option::Option<
        unsafe extern "C" fn(
            asoc: *mut sctp_association,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub mptcp_add_subflow: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ssk: *mut sock) -> crate::ctypes::c_int,
    >,
    pub ib_pkey_access: ::core::option::Option<
        unsafe extern "C" fn(
            sec: *mut crate::ctypes::c_void,
            subnet_prefix: u64_,
            pkey: u16_,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_endport_manage_subnet: ::core::option::Option<
        unsafe extern "C" fn(
            sec: *mut crate::ctypes::c_void,
            dev_name: *const crate::ctypes::c_char,
            port_num: u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub ib_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(sec: *mut crate::ctypes::c_void) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(
            ctxp: *mut *mut xfrm_sec_ctx,
            sec_ctx: *mut xfrm_user_sec_ctx,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_clone_security: ::core::option::Option<
        unsafe extern "C" fn(
            old_ctx: *mut xfrm_sec_ctx,
            new_ctx: *mut *mut xfrm_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_free_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx),
    >,
    pub xfrm_policy_delete_security: ::core::option::Option<
        unsafe extern "C" fn(ctx: *mut xfrm_sec_ctx) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            sec_ctx: *mut xfrm_user_sec_ctx,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_alloc_acquire: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            polsec: *mut xfrm_sec_ctx,
            secid: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_free_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state),
    >,
    pub xfrm_state_delete_security: ::core::option::Option<
        unsafe extern "C" fn(x: *mut xfrm_state) -> crate::ctypes::c_int,
    >,
    pub xfrm_policy_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            ctx: *mut xfrm_sec_ctx,
            fl_secid: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_state_pol_flow_match: ::core::option::Option<
        unsafe extern "C" fn(
            x: *mut xfrm_state,
            xp: *mut xfrm_policy,
            flic: *const flowi_common,
        ) -> crate::ctypes::c_int,
    >,
    pub xfrm_decode_session: ::core::option::Option<
        unsafe extern "C" fn(
            skb: *mut sk_buff,
            secid: *mut u32_,
            ckall: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub key_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            cred: *const cred,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub key_permission: ::core::option::Option<
        unsafe extern "C" fn(
            key_ref: key_ref_t,
            cred: *const cred,
            need_perm: key_need_perm,
        ) -> crate::ctypes::c_int,
    >,
    pub key_getsecurity: ::core::option::Option<
        unsafe extern "C" fn(
            key: *mut key,
            buffer: *mut *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub key_post_create_or_update: ::core::option::Option<
        unsafe extern "C" fn(
            keyring: *mut key,
            key: *mut key,
            payload: *const crate::ctypes::c_void,
            payload_len: usize,
            flags: crate::ctypes::c_ulong,
            create: bool_,
        ),
    >,
    pub audit_rule_init: ::core::option::Option<
        unsafe extern "C" fn(
            field: u32_,
            op: u32_,
            rulestr: *mut crate::ctypes::c_char,
            lsmrule: *mut *mut crate::ctypes::c_void,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_known: ::core::option::Option<
        unsafe extern "C" fn(krule: *mut audit_krule) -> crate::ctypes::c_int,
    >,
    pub audit_rule_match: ::core::option::Option<
        unsafe extern "C" fn(
            prop: *mut lsm_prop,
            field: u32_,
            op: u32_,
            lsmrule: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub audit_rule_free: ::core::option::Option<
        unsafe extern "C" fn(lsmrule: *mut crate::ctypes::c_void),
    >,
    pub bpf: ::core::option::Option<
        unsafe extern "C" fn(
            cmd: crate::ctypes::c_int,
            attr: *mut bpf_attr,
            size: crate::ctypes::c_uint,
            kernel: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map: ::core::option::Option<
        unsafe extern "C" fn(map: *mut bpf_map, fmode: fmode_t) -> crate::ctypes::c_int,
    >,
    pub bpf_prog: ::core::option::Option<
        unsafe extern "C" fn(prog: *mut bpf_prog) -> crate::ctypes::c_int,
    >,
    pub bpf_map_create: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut bpf_map,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
            kernel: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map_free: ::core::option::Option<unsafe extern "C" fn(map: *mut bpf_map)>,
    pub bpf_prog_load: ::core::option::Option<
        unsafe extern "C" fn(
            prog: *mut bpf_prog,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
            kernel: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_prog_free: ::core::option::Option<unsafe extern "C" fn(prog: *mut bpf_prog)>,
    pub bpf_token_create: ::core::option::Option<
        unsafe extern "C" fn(
            token: *mut bpf_token,
            attr: *mut bpf_attr,
            path: *const path,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_free: ::core::option::Option<
        unsafe extern "C" fn(token: *mut bpf_token),
    >,
    pub bpf_token_cmd: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cmd: bpf_cmd,
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_token_capable: ::core::option::Option<
        unsafe extern "C" fn(
            token: *const bpf_token,
            cap: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub locked_down: ::core::option::Option<
        unsafe extern "C" fn(what: lockdown_reason) -> crate::ctypes::c_int,
    >,
    pub perf_event_open: ::core::option::Option<
        unsafe extern "C" fn(type_: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub perf_event_alloc: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_read: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub perf_event_write: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub uring_override_creds: ::core::option::Option<
        unsafe extern "C" fn(new: *const cred) -> crate::ctypes::c_int,
    >,
    pub uring_sqpoll: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub uring_cmd: ::core::option::Option<
        unsafe extern "C" fn(ioucmd: *mut io_uring_cmd) -> crate::ctypes::c_int,
    >,
    pub uring_allowed: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub initramfs_populated: ::core::option::Option<unsafe extern "C" fn()>,
    pub bdev_alloc_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device) -> crate::ctypes::c_int,
    >,
    pub bdev_free_security: ::core::option::Option<
        unsafe extern "C" fn(bdev: *mut block_device),
    >,
    pub bdev_setintegrity: ::core::option::Option<
        unsafe extern "C" fn(
            bdev: *mut block_device,
            type_: lsm_integrity_type,
            value: *const crate::ctypes::c_void,
            size: usize,
        ) -> crate::ctypes::c_int,
    >,
    pub lsm_func_addr: *mut crate::ctypes::c_void,
}

#[repr(C, packed)]
pub struct lsm_static_calls_table {
    pub binder_set_context_mgr: [lsm_static_call; 11usize],
    pub binder_transaction: [lsm_static_call; 11usize],
    pub binder_transfer_binder: [lsm_static_call; 11usize],
    pub binder_transfer_file: [lsm_static_call; 11usize],
    pub ptrace_access_check: [lsm_static_call; 11usize],
    pub ptrace_traceme: [lsm_static_call; 11usize],
    pub capget: [lsm_static_call; 11usize],
    pub capset: [lsm_static_call; 11usize],
    pub capable: [lsm_static_call; 11usize],
    pub quotactl: [lsm_static_call; 11usize],
    pub quota_on: [lsm_static_call; 11usize],
    pub syslog: [lsm_static_call; 11usize],
    pub settime: [lsm_static_call; 11usize],
    pub vm_enough_memory: [lsm_static_call; 11usize],
    pub bprm_creds_for_exec: [lsm_static_call; 11usize],
    pub bprm_creds_from_file: [lsm_static_call; 11usize],
    pub bprm_check_security: [lsm_static_call; 11usize],
    pub bprm_committing_creds: [lsm_static_call; 11usize],
    pub bprm_committed_creds: [lsm_static_call; 11usize],
    pub fs_context_submount: [lsm_static_call; 11usize],
    pub fs_context_dup: [lsm_static_call; 11usize],
    pub fs_context_parse_param: [lsm_static_call; 11usize],
    pub sb_alloc_security: [lsm_static_call; 11usize],
    pub sb_delete: [lsm_static_call; 11usize],
    pub sb_free_security: [lsm_static_call; 11usize],
    pub sb_free_mnt_opts: [lsm_static_call; 11usize],
    pub sb_eat_lsm_opts: [lsm_static_call; 11usize],
    pub sb_mnt_opts_compat: [lsm_static_call; 11usize],
    pub sb_remount: [lsm_static_call; 11usize],
    pub sb_kern_mount: [lsm_static_call; 11usize],
    pub sb_show_options: [lsm_static_call; 11usize],
    pub sb_statfs: [lsm_static_call; 11usize],
    pub sb_mount: [lsm_static_call; 11usize],
    pub sb_umount: [lsm_static_call; 11usize],
    pub sb_pivotroot: [lsm_static_call; 11usize],
    pub sb_set_mnt_opts: [lsm_static_call; 11usize],
    pub sb_clone_mnt_opts: [lsm_static_call; 11usize],
    pub move_mount: [lsm_static_call; 11usize],
    pub dentry_init_security: [lsm_static_call; 11usize],
    pub dentry_create_files_as: [lsm_static_call; 11usize],
    pub path_unlink: [lsm_static_call; 11usize],
    pub path_mkdir: [lsm_static_call; 11usize],
    pub path_rmdir: [lsm_static_call; 11usize],
    pub path_mknod: [lsm_static_call; 11usize],
    pub path_post_mknod: [lsm_static_call; 11usize],
    pub path_truncate: [lsm_static_call; 11usize],
    pub path_symlink: [lsm_static_call; 11usize],
    pub path_link: [lsm_static_call; 11usize],
    pub path_rename: [lsm_static_call; 11usize],
    pub path_chmod: [lsm_static_call; 11usize],
    pub path_chown: [lsm_static_call; 11usize],
    pub path_chroot: [lsm_static_call; 11usize],
    pub path_notify: [lsm_static_call; 11usize],
    pub inode_alloc_security: [lsm_static_call; 11usize],
    pub inode_free_security: [lsm_static_call; 11usize],
    pub inode_free_security_rcu: [lsm_static_call; 11usize],
    pub inode_init_security: [lsm_static_call; 11usize],
    pub inode_init_security_anon: [lsm_static_call; 11usize],
    pub inode_create: [lsm_static_call; 11usize],
    pub inode_post_create_tmpfile: [lsm_static_call; 11usize],
    pub inode_link: [lsm_static_call; 11usize],
    pub inode_unlink: [lsm_static_call; 11usize],
    pub inode_symlink: [lsm_static_call; 11usize],
    pub inode_mkdir: [lsm_static_call; 11usize],
    pub inode_rmdir: [lsm_static_call; 11usize],
    pub inode_mknod: [lsm_static_call; 11usize],
    pub inode_rename: [lsm_static_call; 11usize],
    pub inode_readlink: [lsm_static_call; 11usize],
    pub inode_follow_link: [lsm_static_call; 11usize],
    pub inode_permission: [lsm_static_call; 11usize],
    pub inode_setattr: [lsm_static_call; 11usize],
    pub inode_post_setattr: [lsm_static_call; 11usize],
    pub inode_getattr: [lsm_static_call; 11usize],
    pub inode_xattr_skipcap: [lsm_static_call; 11usize],
    pub inode_setxattr: [lsm_static_call; 11usize],
    pub inode_post_setxattr: [lsm_static_call; 11usize],
    pub inode_getxattr: [lsm_static_call; 11usize],
    pub inode_listxattr: [lsm_static_call; 11usize],
    pub inode_removexattr: [lsm_static_call; 11usize],
    pub inode_post_removexattr: [lsm_static_call; 11usize],
    pub inode_file_setattr: [lsm_static_call; 11usize],
    pub inode_file_getattr: [lsm_static_call; 11usize],
    pub inode_set_acl: [lsm_static_call; 11usize],
    pub inode_post_set_acl: [lsm_static_call; 11usize],
    pub inode_get_acl: [lsm_static_call; 11usize],
    pub inode_remove_acl: [lsm_static_call; 11usize],
    pub inode_post_remove_acl: [lsm_static_call; 11usize],
    pub inode_need_killpriv: [lsm_static_call; 11usize],
    pub inode_killpriv: [lsm_static_call; 11usize],
    pub inode_getsecurity: [lsm_static_call; 11usize],
    pub inode_setsecurity: [lsm_static_call; 11usize],
    pub inode_listsecurity: [lsm_static_call; 11usize],
    pub inode_getlsmprop: [lsm_static_call; 11usize],
    pub inode_copy_up: [lsm_static_call; 11usize],
    pub inode_copy_up_xattr: [lsm_static_call; 11usize],
    pub inode_setintegrity: [lsm_static_call; 11usize],
    pub kernfs_init_security: [lsm_static_call; 11usize],
    pub file_permission: [lsm_static_call; 11usize],
    pub file_alloc_security: [lsm_static_call; 11usize],
    pub file_release: [lsm_static_call; 11usize],
    pub file_free_security: [lsm_static_call; 11usize],
    pub backing_file_alloc: [lsm_static_call; 11usize],
    pub backing_file_free: [lsm_static_call; 11usize],
    pub file_ioctl: [lsm_static_call; 11usize],
    pub file_ioctl_compat: [lsm_static_call; 11usize],
    pub mmap_addr: [lsm_static_call; 11usize],
    pub mmap_file: [lsm_static_call; 11usize],
    pub mmap_backing_file: [lsm_static_call; 11usize],
    pub file_mprotect: [lsm_static_call; 11usize],
    pub file_lock: [lsm_static_call; 11usize],
    pub file_fcntl: [lsm_static_call; 11usize],
    pub file_set_fowner: [lsm_static_call; 11usize],
    pub file_send_sigiotask: [lsm_static_call; 11usize],
    pub file_receive: [lsm_static_call; 11usize],
    pub file_open: [lsm_static_call; 11usize],
    pub file_post_open: [lsm_static_call; 11usize],
    pub file_truncate: [lsm_static_call; 11usize],
    pub task_alloc: [lsm_static_call; 11usize],
    pub task_free: [lsm_static_call; 11usize],
    pub cred_alloc_blank: [lsm_static_call; 11usize],
    pub cred_free: [lsm_static_call; 11usize],
    pub cred_prepare: [lsm_static_call; 11usize],
    pub cred_transfer: [lsm_static_call; 11usize],
    pub cred_getsecid: [lsm_static_call; 11usize],
    pub cred_getlsmprop: [lsm_static_call; 11usize],
    pub kernel_act_as: [lsm_static_call; 11usize],
    pub kernel_create_files_as: [lsm_static_call; 11usize],
    pub kernel_module_request: [lsm_static_call; 11usize],
    pub kernel_load_data: [lsm_static_call; 11usize],
    pub kernel_post_load_data: [lsm_static_call; 11usize],
    pub kernel_read_file: [lsm_static_call; 11usize],
    pub kernel_post_read_file: [lsm_static_call; 11usize],
    pub task_fix_setuid: [lsm_static_call; 11usize],
    pub task_fix_setgid: [lsm_static_call; 11usize],
    pub task_fix_setgroups: [lsm_static_call; 11usize],
    pub task_setpgid: [lsm_static_call; 11usize],
    pub task_getpgid: [lsm_static_call; 11usize],
    pub task_getsid: [lsm_static_call; 11usize],
    pub current_getlsmprop_subj: [lsm_static_call; 11usize],
    pub task_getlsmprop_obj: [lsm_static_call; 11usize],
    pub task_setnice: [lsm_static_call; 11usize],
    pub task_setioprio: [lsm_static_call; 11usize],
    pub task_getioprio: [lsm_static_call; 11usize],
    pub task_prlimit: [lsm_static_call; 11usize],
    pub task_setrlimit: [lsm_static_call; 11usize],
    pub task_setscheduler: [lsm_static_call; 11usize],
    pub task_getscheduler: [lsm_static_call; 11usize],
    pub task_movememory: [lsm_static_call; 11usize],
    pub task_kill: [lsm_static_call; 11usize],
    pub task_prctl: [lsm_static_call; 11usize],
    pub task_to_inode: [lsm_static_call; 11usize],
    pub userns_create: [lsm_static_call; 11usize],
    pub ipc_permission: [lsm_static_call; 11usize],
    pub ipc_getlsmprop: [lsm_static_call; 11usize],
    pub msg_msg_alloc_security: [lsm_static_call; 11usize],
    pub msg_msg_free_security: [lsm_static_call; 11usize],
    pub msg_queue_alloc_security: [lsm_static_call; 11usize],
    pub msg_queue_free_security: [lsm_static_call; 11usize],
    pub msg_queue_associate: [lsm_static_call; 11usize],
    pub msg_queue_msgctl: [lsm_static_call; 11usize],
    pub msg_queue_msgsnd: [lsm_static_call; 11usize],
    pub msg_queue_msgrcv: [lsm_static_call; 11usize],
    pub shm_alloc_security: [lsm_static_call; 11usize],
    pub shm_free_security: [lsm_static_call; 11usize],
    pub shm_associate: [lsm_static_call; 11usize],
    pub shm_shmctl: [lsm_static_call; 11usize],
    pub shm_shmat: [lsm_static_call; 11usize],
    pub sem_alloc_security: [lsm_static_call; 11usize],
    pub sem_free_security: [lsm_static_call; 11usize],
    pub sem_associate: [lsm_static_call; 11usize],
    pub sem_semctl: [lsm_static_call; 11usize],
    pub sem_semop: [lsm_static_call; 11usize],
    pub netlink_send: [lsm_static_call; 11usize],
    pub d_instantiate: [lsm_static_call; 11usize],
    pub getselfattr: [lsm_static_call; 11usize],
    pub setselfattr: [lsm_static_call; 11usize],
    pub getprocattr: [lsm_static_call; 11usize],
    pub setprocattr: [lsm_static_call; 11usize],
    pub ismaclabel: [lsm_static_call; 11usize],
    pub secid_to_secctx: [lsm_static_call; 11usize],
    pub lsmprop_to_secctx: [lsm_static_call; 11usize],
    pub secctx_to_secid: [lsm_static_call; 11usize],
    pub release_secctx: [lsm_static_call; 11usize],
    pub inode_invalidate_secctx: [lsm_static_call; 11usize],
    pub inode_notifysecctx: [lsm_static_call; 11usize],
    pub inode_setsecctx: [lsm_static_call; 11usize],
    pub inode_getsecctx: [lsm_static_call; 11usize],
    pub unix_find: [lsm_static_call; 11usize],
    pub unix_stream_connect: [lsm_static_call; 11usize],
    pub unix_may_send: [lsm_static_call; 11usize],
    pub socket_create: [lsm_static_call; 11usize],
    pub socket_post_create: [lsm_static_call; 11usize],
    pub socket_socketpair: [lsm_static_call; 11usize],
    pub socket_bind: [lsm_static_call; 11usize],
    pub socket_connect: [lsm_static_call; 11usize],
    pub socket_listen: [lsm_static_call; 11usize],
    pub socket_accept: [lsm_static_call; 11usize],
    pub socket_sendmsg: [lsm_static_call; 11usize],
    pub socket_recvmsg: [lsm_static_call; 11usize],
    pub socket_getsockname: [lsm_static_call; 11usize],
    pub socket_getpeername: [lsm_static_call; 11usize],
    pub socket_getsockopt: [lsm_static_call; 11usize],
    pub socket_setsockopt: [lsm_static_call; 11usize],
    pub socket_shutdown: [lsm_static_call; 11usize],
    pub socket_sock_rcv_skb: [lsm_static_call; 11usize],
    pub socket_getpeersec_stream: [lsm_static_call; 11usize],
    pub socket_getpeersec_dgram: [lsm_static_call; 11usize],
    pub sk_alloc_security: [lsm_static_call; 11usize],
    pub sk_free_security: [lsm_static_call; 11usize],
    pub sk_clone_security: [lsm_static_call; 11usize],
    pub sk_getsecid: [lsm_static_call; 11usize],
    pub sock_graft: [lsm_static_call; 11usize],
    pub inet_conn_request: [lsm_static_call; 11usize],
    pub inet_csk_clone: [lsm_static_call; 11usize],
    pub inet_conn_established: [lsm_static_call; 11usize],
    pub secmark_relabel_packet: [lsm_static_call; 11usize],
    pub secmark_refcount_inc: [lsm_static_call; 11usize],
    pub secmark_refcount_dec: [lsm_static_call; 11usize],
    pub req_classify_flow: [lsm_static_call; 11usize],
    pub tun_dev_alloc_security: [lsm_static_call; 11usize],
    pub tun_dev_create: [lsm_static_call; 11usize],
    pub tun_dev_attach_queue: [lsm_static_call; 11usize],
    pub tun_dev_attach: [lsm_static_call; 11usize],
    pub tun_dev_open: [lsm_static_call; 11usize],
    pub sctp_assoc_request: [lsm_static_call; 11usize],
    pub sctp_bind_connect: [lsm_static_call; 11usize],
    pub sctp_sk_clone: [lsm_static_call; 11usize],
    pub sctp_assoc_established: [lsm_static_call; 11usize],
    pub mptcp_add_subflow: [lsm_static_call; 11usize],
    pub ib_pkey_access: [lsm_static_call; 11usize],
    pub ib_endport_manage_subnet: [lsm_static_call; 11usize],
    pub ib_alloc_security: [lsm_static_call; 11usize],
    pub xfrm_policy_alloc_security: [lsm_static_call; 11usize],
    pub xfrm_policy_clone_security: [lsm_static_call; 11usize],
    pub xfrm_policy_free_security: [lsm_static_call; 11usize],
    pub xfrm_policy_delete_security: [lsm_static_call; 11usize],
    pub xfrm_state_alloc: [lsm_static_call; 11usize],
    pub xfrm_state_alloc_acquire: [lsm_static_call; 11usize],
    pub xfrm_state_free_security: [lsm_static_call; 11usize],
    pub xfrm_state_delete_security: [lsm_static_call; 11usize],
    pub xfrm_policy_lookup: [lsm_static_call; 11usize],
    pub xfrm_state_pol_flow_match: [lsm_static_call; 11usize],
    pub xfrm_decode_session: [lsm_static_call; 11usize],
    pub key_alloc: [lsm_static_call; 11usize],
    pub key_permission: [lsm_static_call; 11usize],
    pub key_getsecurity: [lsm_static_call; 11usize],
    pub key_post_create_or_update: [lsm_static_call; 11usize],
    pub audit_rule_init: [lsm_static_call; 11usize],
    pub audit_rule_known: [lsm_static_call; 11usize],
    pub audit_rule_match: [lsm_static_call; 11usize],
    pub audit_rule_free: [lsm_static_call; 11usize],
    pub bpf: [lsm_static_call; 11usize],
    pub bpf_map: [lsm_static_call; 11usize],
    pub bpf_prog: [lsm_static_call; 11usize],
    pub bpf_map_create: [lsm_static_call; 11usize],
    pub bpf_map_free: [lsm_static_call; 11usize],
    pub bpf_prog_load: [lsm_static_call; 11usize],
    pub bpf_prog_free: [lsm_static_call; 11usize],
    pub bpf_token_create: [lsm_static_call; 11usize],
    pub bpf_token_free: [lsm_static_call; 11usize],
    pub bpf_token_cmd: [lsm_static_call; 11usize],
    pub bpf_token_capable: [lsm_static_call; 11usize],
    pub locked_down: [lsm_static_call; 11usize],
    pub perf_event_open: [lsm_static_call; 11usize],
    pub perf_event_alloc: [lsm_static_call; 11usize],
    pub perf_event_read: [lsm_static_call; 11usize],
    pub perf_event_write: [lsm_static_call; 11usize],
    pub uring_override_creds: [lsm_static_call; 11usize],
    pub uring_sqpoll: [lsm_static_call; 11usize],
    pub uring_cmd: [lsm_static_call; 11usize],
    pub uring_allowed: [lsm_static_call; 11usize],
    pub initramfs_populated: [lsm_static_call; 11usize],
    pub bdev_alloc_security: [lsm_static_call; 11usize],
    pub bdev_free_security: [lsm_static_call; 11usize],
    pub bdev_setintegrity: [lsm_static_call; 11usize],
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
    pub uhs2_sd_tran: bool_,
    pub uhs2_app_cmd: bool_,
    pub uhs2_caps: sd_uhs2_caps,
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
    pub hsq_depth: crate::ctypes::c_int,
    pub err_stats: [u32_; 15usize],
    pub max_sd_hs_hz: u32_,
    pub _padding_after_max_sd_hs_hz: [u8; 20usize],
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    undervoltage: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1

unsafe extern "C" {
    #[link_name = "kmod_shim_mmc_regulator_set_vqmmc2"]
    pub fn mmc_regulator_set_vqmmc2(
        mmc: *mut mmc_host,
        ios: *mut mmc_ios,
    ) -> crate::ctypes::c_int;
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
    pub _padding_after_align_resource: [u8; 24usize],
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
    pub resource: [resource; 17usize],
    pub driver_exclusive_resource: resource,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
    pub p2pdma: *mut pci_p2pdma,
    pub doe_mbs: xarray,
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
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_setup_cardbus_bridge"]
    pub fn pci_setup_cardbus_bridge(bus: *mut pci_bus);
}

#[repr(C)]
pub struct gpio_chip {
    pub label: *const crate::ctypes::c_char,
    pub gpiodev: *mut gpio_device,
    pub parent: *mut device,
    pub fwnode: *mut fwnode_handle,
    pub owner: *mut module,
    pub request: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub free: ::core::option::Option<
        unsafe extern "C" fn(gc: *mut gpio_chip, offset: crate::ctypes::c_uint),
    >,
    pub get_direction: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub direction_input: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub direction_output: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub get_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub set: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            value: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub set_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub set_config: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
            config: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub to_irq: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub dbg_show: ::core::option::Option<
        unsafe extern "C" fn(s: *mut seq_file, gc: *mut gpio_chip),
    >,
    pub init_valid_mask: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            valid_mask: *mut crate::ctypes::c_ulong,
            ngpios: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub add_pin_ranges: ::core::option::Option<
        unsafe extern "C" fn(gc: *mut gpio_chip) -> crate::ctypes::c_int,
    >,
    pub en_hw_timestamp: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: u32_,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub dis_hw_timestamp: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            offset: u32_,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub base: crate::ctypes::c_int,
    pub ngpio: u16_,
    pub offset: u16_,
    pub names: *const *const crate::ctypes::c_char,
    pub can_sleep: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_all_enabled"]
    pub fn devm_clk_bulk_get_all_enabled(
        dev: *mut device,
        clks: *mut *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_optional_enable"]
    pub fn devm_clk_bulk_get_optional_enable(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pinctrl_register_mappings"]
    pub fn devm_pinctrl_register_mappings(
        dev: *mut device,
        map: *const pinctrl_map,
        num_maps: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiochip_add_pin_range_with_pins"]
    pub fn gpiochip_add_pin_range_with_pins(
        gc: *mut gpio_chip,
        pinctl_name: *const crate::ctypes::c_char,
        gpio_offset: crate::ctypes::c_uint,
        pin_offset: crate::ctypes::c_uint,
        npins: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_is_equal"]
    pub fn gpiod_is_equal(desc: *const gpio_desc, other: *const gpio_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_is_shared"]
    pub fn gpiod_is_shared(desc: *const gpio_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_is_single_ended"]
    pub fn gpiod_is_single_ended(desc: *mut gpio_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_register_spd_write_disable"]
    pub fn i2c_register_spd_write_disable(adap: *mut i2c_adapter);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_register_spd_write_enable"]
    pub fn i2c_register_spd_write_enable(adap: *mut i2c_adapter);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_get_config"]
    pub fn pinctrl_gpio_get_config(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
        config: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_pm_select_init_state"]
    pub fn pinctrl_pm_select_init_state(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_get_state_hw"]
    pub fn pwm_get_state_hw(
        pwm: *mut pwm_device,
        state: *mut pwm_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_free_power_budget"]
    pub fn regulator_free_power_budget(
        regulator: *mut regulator,
        pw: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_get_unclaimed_power_budget"]
    pub fn regulator_get_unclaimed_power_budget(
        regulator: *mut regulator,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_request_power_budget"]
    pub fn regulator_request_power_budget(
        regulator: *mut regulator,
        pw_req: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
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

unsafe extern "C" {
    #[link_name = "kmod_shim_call_hid_bpf_rdesc_fixup"]
    pub fn call_hid_bpf_rdesc_fixup(
        hdev: *mut hid_device,
        rdesc: *const u8_,
        size: *mut crate::ctypes::c_uint,
    ) -> *const u8_;
}

#[repr(C)]
pub struct led_classdev {
    pub name: *const crate::ctypes::c_char,
    pub brightness: crate::ctypes::c_uint,
    pub max_brightness: crate::ctypes::c_uint,
    pub color: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_int,
    pub work_flags: crate::ctypes::c_ulong,
    pub brightness_set: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev, brightness: led_brightness),
    >,
    pub brightness_set_blocking: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            brightness: led_brightness,
        ) -> crate::ctypes::c_int,
    >,
    pub brightness_get: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> led_brightness,
    >,
    pub blink_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            delay_on: *mut crate::ctypes::c_ulong,
            delay_off: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_set: ::core::option::Option<
        unsafe extern "C" fn(
            led_cdev: *mut led_classdev,
            pattern: *mut led_pattern,
            len: u32_,
            repeat: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub pattern_clear: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev) -> crate::ctypes::c_int,
    >,
    pub dev: *mut device,
    pub groups: *mut *const attribute_group,
    pub node: list_head,
    pub default_trigger: *const crate::ctypes::c_char,
    pub blink_delay_on: crate::ctypes::c_ulong,
    pub blink_delay_off: crate::ctypes::c_ulong,
    pub blink_timer: timer_list,
    pub blink_brightness: crate::ctypes::c_int,
    pub new_blink_brightness: crate::ctypes::c_int,
    pub flash_resume: ::core::option::Option<
        unsafe extern "C" fn(led_cdev: *mut led_classdev),
    >,
    pub wq: *mut workqueue_struct,
    pub set_brightness_work: work_struct,
    pub delayed_set_value: crate::ctypes::c_int,
    pub delayed_delay_on: crate::ctypes::c_ulong,
    pub delayed_delay_off: crate::ctypes::c_ulong,
    pub led_access: mutex,
}

#[repr(C)]
pub struct power_supply {
    pub desc: *const power_supply_desc,
    pub supplied_to: *mut *mut crate::ctypes::c_char,
    pub num_supplicants: usize,
    pub supplied_from: *mut *mut crate::ctypes::c_char,
    pub num_supplies: usize,
    pub drv_data: *mut crate::ctypes::c_void,
    pub dev: device,
    pub changed_work: work_struct,
    pub deferred_register_work: delayed_work,
    pub changed_lock: spinlock_t,
    pub changed: bool_,
    pub update_groups: bool_,
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
    pub battery_info: *mut power_supply_battery_info,
    pub extensions_sem: rw_semaphore,
    pub extensions: list_head,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_backlight_notify_blank"]
    pub fn backlight_notify_blank(
        bd: *mut backlight_device,
        display_dev: *mut device,
        fb_on: bool_,
        prev_fb_on: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_backlight_notify_blank_all"]
    pub fn backlight_notify_blank_all(
        display_dev: *mut device,
        fb_on: bool_,
        prev_fb_on: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ledtrig_backlight_blank"]
    pub fn ledtrig_backlight_blank(blank: bool_);
}
