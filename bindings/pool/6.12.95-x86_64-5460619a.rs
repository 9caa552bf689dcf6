// What 6.12.95-x86_64-5460619a brought that no older set had. Written by `cargo generator`, not to be edited.
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
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub flags: [crate::ctypes::c_ulong; 1usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 5 1
    dma_iommu: bool_ as u8 = _bits_offline_disabled 6 1

#[repr(C)]
pub struct zswap_lruvec_state {}

pub const DISABLED_MASK19: i32 = 16;

pub const DISABLE_SEV_SNP: i32 = 16;

unsafe extern "C" {
    #[link_name = "kmod_shim_mpparse_find_mptable"]
    pub fn mpparse_find_mptable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpparse_parse_early_smp_config"]
    pub fn mpparse_parse_early_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mpparse_parse_smp_config"]
    pub fn mpparse_parse_smp_config();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_folio_swapin"]
    pub fn zswap_folio_swapin(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_invalidate"]
    pub fn zswap_invalidate(swp: swp_entry_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_is_enabled"]
    pub fn zswap_is_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_load"]
    pub fn zswap_load(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_lruvec_state_init"]
    pub fn zswap_lruvec_state_init(lruvec: *mut lruvec);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_memcg_offline_cleanup"]
    pub fn zswap_memcg_offline_cleanup(memcg: *mut mem_cgroup);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_never_enabled"]
    pub fn zswap_never_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_store"]
    pub fn zswap_store(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_swapoff"]
    pub fn zswap_swapoff(type_: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zswap_swapon"]
    pub fn zswap_swapon(
        type_: crate::ctypes::c_int,
        nr_pages: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 110;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 111;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 112;

unsafe extern "C" {
    #[link_name = "kmod_shim_page_ext_get"]
    pub fn page_ext_get(page: *const page) -> *mut page_ext;
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
    pub deferred_split_queue: deferred_split,
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 112usize],
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mem_cgroup_zswap_writeback_enabled"]
    pub fn mem_cgroup_zswap_writeback_enabled(memcg: *mut mem_cgroup) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memtest_report_meminfo"]
    pub fn memtest_report_meminfo(m: *mut seq_file);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_of_phy_provider_register"]
    pub fn __devm_of_phy_provider_register(
        dev: *mut device,
        children: *mut device_node,
        owner: *mut module,
        of_xlate: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *const of_phandle_args,
            ) -> *mut phy,
        >,
    ) -> *mut phy_provider;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_reset_control_bulk_get"]
    pub fn __devm_reset_control_bulk_get(
        dev: *mut device,
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
        flags: reset_control_flags,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___devm_reset_control_get"]
    pub fn __devm_reset_control_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_phy_provider_register"]
    pub fn __of_phy_provider_register(
        dev: *mut device,
        children: *mut device_node,
        owner: *mut module,
        of_xlate: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *const of_phandle_args,
            ) -> *mut phy,
        >,
    ) -> *mut phy_provider;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_reset_control_get"]
    pub fn __of_reset_control_get(
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___reset_control_bulk_get"]
    pub fn __reset_control_bulk_get(
        dev: *mut device,
        num_rstcs: crate::ctypes::c_int,
        rstcs: *mut reset_control_bulk_data,
        flags: reset_control_flags,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___reset_control_get"]
    pub fn __reset_control_get(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_gpio_irq_wake_get_by"]
    pub fn acpi_dev_gpio_irq_wake_get_by(
        adev: *mut acpi_device,
        con_id: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        wake_capable: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_quirk_skip_gpio_event_handlers"]
    pub fn acpi_quirk_skip_gpio_event_handlers() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_coredump_put"]
    pub fn dev_coredump_put(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_coredumpm_timeout"]
    pub fn dev_coredumpm_timeout(
        dev: *mut device,
        owner: *mut module,
        data: *mut crate::ctypes::c_void,
        datalen: usize,
        gfp: gfp_t,
        read: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_char,
                arg2: loff_t,
                arg3: usize,
                arg4: *mut crate::ctypes::c_void,
                arg5: usize,
            ) -> isize,
        >,
        free: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        timeout: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_get_hwmode"]
    pub fn dev_pm_genpd_get_hwmode(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_get_next_hrtimer"]
    pub fn dev_pm_genpd_get_next_hrtimer(dev: *mut device) -> ktime_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_rpm_always_on"]
    pub fn dev_pm_genpd_rpm_always_on(
        dev: *mut device,
        on: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_set_hwmode"]
    pub fn dev_pm_genpd_set_hwmode(
        dev: *mut device,
        enable: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_genpd_synced_poweroff"]
    pub fn dev_pm_genpd_synced_poweroff(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_add_dynamic"]
    pub fn dev_pm_opp_add_dynamic(
        dev: *mut device,
        opp: *mut dev_pm_opp_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_find_level_floor"]
    pub fn dev_pm_opp_find_level_floor(
        dev: *mut device,
        level: *mut crate::ctypes::c_uint,
    ) -> *mut dev_pm_opp;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_to_genpd_dev"]
    pub fn dev_to_genpd_dev(dev: *mut device) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_of_phy_optional_get"]
    pub fn devm_of_phy_optional_get(
        dev: *mut device,
        np: *mut device_node,
        con_id: *const crate::ctypes::c_char,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_reset_control_array_get"]
    pub fn devm_reset_control_array_get(
        dev: *mut device,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_add_one_cell"]
    pub fn nvmem_add_one_cell(
        nvmem: *mut nvmem_device,
        info: *const nvmem_cell_info,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_cell_read_u8"]
    pub fn nvmem_cell_read_u8(
        dev: *mut device,
        cell_id: *const crate::ctypes::c_char,
        val: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_layout_register"]
    pub fn nvmem_layout_register(layout: *mut nvmem_layout) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_nvmem_layout_unregister"]
    pub fn nvmem_layout_unregister(layout: *mut nvmem_layout);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_phy_simple_xlate"]
    pub fn of_phy_simple_xlate(
        dev: *mut device,
        args: *const of_phandle_args,
    ) -> *mut phy;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_reset_control_array_get"]
    pub fn of_reset_control_array_get(
        np: *mut device_node,
        flags: reset_control_flags,
    ) -> *mut reset_control;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_notify_connect"]
    pub fn phy_notify_connect(
        phy: *mut phy,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phy_notify_disconnect"]
    pub fn phy_notify_disconnect(
        phy: *mut phy,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_might_sleep"]
    pub fn regmap_might_sleep(map: *mut regmap) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regmap_read_bypassed"]
    pub fn regmap_read_bypassed(
        map: *mut regmap,
        reg: crate::ctypes::c_uint,
        val: *mut crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_processor_present"]
    pub fn xen_processor_present(acpi_id: u32) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_sanitize_proc_cap_bits"]
    pub fn xen_sanitize_proc_cap_bits(buf: *mut u32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_domain_alloc_generic_chips"]
    pub fn irq_domain_alloc_generic_chips(
        d: *mut irq_domain,
        info: *const irq_domain_chip_generic_info,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_domain_remove_generic_chips"]
    pub fn irq_domain_remove_generic_chips(d: *mut irq_domain);
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
    pub smc: netns_smc,
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
    pub page_pools: hlist_head,
    pub irq_moder: *mut dim_irq_moder,
    pub _padding_after_irq_moder: [u8; 16usize],
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_local: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
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
        unsafe extern "C" fn(
            dev: *mut net_device,
            info: *mut netpoll_info,
        ) -> crate::ctypes::c_int,
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

pub const GRO_MAX_HEAD: i32 = 208;

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
            secid: u32_,
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
        ) -> crate::ctypes::c_int,
    >,
    pub bpf_map_free: ::core::option::Option<unsafe extern "C" fn(map: *mut bpf_map)>,
    pub bpf_prog_load: ::core::option::Option<
        unsafe extern "C" fn(
            prog: *mut bpf_prog,
            attr: *mut bpf_attr,
            token: *mut bpf_token,
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
        unsafe extern "C" fn(
            attr: *mut perf_event_attr,
            type_: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
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
    pub inode_getsecid: [lsm_static_call; 11usize],
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
    pub current_getsecid_subj: [lsm_static_call; 11usize],
    pub task_getsecid_obj: [lsm_static_call; 11usize],
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
    pub ipc_getsecid: [lsm_static_call; 11usize],
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
    pub secctx_to_secid: [lsm_static_call; 11usize],
    pub release_secctx: [lsm_static_call; 11usize],
    pub inode_invalidate_secctx: [lsm_static_call; 11usize],
    pub inode_notifysecctx: [lsm_static_call; 11usize],
    pub inode_setsecctx: [lsm_static_call; 11usize],
    pub inode_getsecctx: [lsm_static_call; 11usize],
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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 40usize]>,
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
    pub _padding_after_align_resource: [u8; 16usize],
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
    pub devmap: [crate::ctypes::c_ulong; 2usize],
    pub root_hub: *mut usb_device,
    pub hs_companion: *mut usb_bus,
    pub bandwidth_allocated: crate::ctypes::c_int,
    pub bandwidth_int_reqs: crate::ctypes::c_int,
    pub bandwidth_isoc_reqs: crate::ctypes::c_int,
    pub resuming_ports: crate::ctypes::c_uint,
}
bits usb_bus
    is_b_host: crate::ctypes::c_uint as u32 = _bits_is_b_host 0 1
    b_hnp_enable: crate::ctypes::c_uint as u32 = _bits_is_b_host 1 1
    no_stop_on_short: crate::ctypes::c_uint as u32 = _bits_is_b_host 2 1
    no_sg_constraint: crate::ctypes::c_uint as u32 = _bits_is_b_host 3 1

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_spi_count_resources"]
    pub fn acpi_spi_count_resources(adev: *mut acpi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_spi_device_alloc"]
    pub fn acpi_spi_device_alloc(
        ctlr: *mut spi_controller,
        adev: *mut acpi_device,
        index: crate::ctypes::c_int,
    ) -> *mut spi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_spi_find_controller_by_adev"]
    pub fn acpi_spi_find_controller_by_adev(
        adev: *mut acpi_device,
    ) -> *mut spi_controller;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_all_enable"]
    pub fn devm_clk_bulk_get_all_enable(
        dev: *mut device,
        clks: *mut *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_get_optional_enabled_with_rate"]
    pub fn devm_clk_get_optional_enabled_with_rate(
        dev: *mut device,
        id: *const crate::ctypes::c_char,
        rate: crate::ctypes::c_ulong,
    ) -> *mut clk;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_rate_exclusive_get"]
    pub fn devm_clk_rate_exclusive_get(
        dev: *mut device,
        clk: *mut clk,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pwmchip_alloc"]
    pub fn devm_pwmchip_alloc(
        parent: *mut device,
        npwm: crate::ctypes::c_uint,
        sizeof_priv: usize,
    ) -> *mut pwm_chip;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_device_find_by_fwnode"]
    pub fn gpio_device_find_by_fwnode(fwnode: *const fwnode_handle) -> *mut gpio_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_device_find_by_label"]
    pub fn gpio_device_find_by_label(
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_device_get_base"]
    pub fn gpio_device_get_base(gdev: *mut gpio_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpio_device_get_label"]
    pub fn gpio_device_get_label(gdev: *mut gpio_device) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_to_gpio_device"]
    pub fn gpiod_to_gpio_device(desc: *mut gpio_desc) -> *mut gpio_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_find_adapter_by_fwnode"]
    pub fn i2c_find_adapter_by_fwnode(fwnode: *mut fwnode_handle) -> *mut i2c_adapter;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_find_device_by_fwnode"]
    pub fn i2c_find_device_by_fwnode(fwnode: *mut fwnode_handle) -> *mut i2c_client;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_i2c_get_adapter_by_fwnode"]
    pub fn i2c_get_adapter_by_fwnode(fwnode: *mut fwnode_handle) -> *mut i2c_adapter;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_can_use_line"]
    pub fn pinctrl_gpio_can_use_line(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_free"]
    pub fn pinctrl_gpio_free(gc: *mut gpio_chip, offset: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_request"]
    pub fn pinctrl_gpio_request(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pinctrl_gpio_set_config"]
    pub fn pinctrl_gpio_set_config(
        gc: *mut gpio_chip,
        offset: crate::ctypes::c_uint,
        config: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_apply_atomic"]
    pub fn pwm_apply_atomic(
        pwm: *mut pwm_device,
        state: *const pwm_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwm_apply_might_sleep"]
    pub fn pwm_apply_might_sleep(
        pwm: *mut pwm_device,
        state: *const pwm_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_alloc"]
    pub fn pwmchip_alloc(
        parent: *mut device,
        npwm: crate::ctypes::c_uint,
        sizeof_priv: usize,
    ) -> *mut pwm_chip;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pwmchip_put"]
    pub fn pwmchip_put(chip: *mut pwm_chip);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regulator_hardware_enable"]
    pub fn regulator_hardware_enable(
        regulator: *mut regulator,
        enable: bool_,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct fb_info {
    pub count: refcount_t,
    pub node: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_int,
    pub fbcon_rotate_hint: crate::ctypes::c_int,
    pub lock: mutex,
    pub mm_lock: mutex,
    pub var: fb_var_screeninfo,
    pub fix: fb_fix_screeninfo,
    pub monspecs: fb_monspecs,
    pub pixmap: fb_pixmap,
    pub sprite: fb_pixmap,
    pub cmap: fb_cmap,
    pub modelist: list_head,
    pub mode: *mut fb_videomode,
    pub deferred_work: delayed_work,
    pub npagerefs: crate::ctypes::c_ulong,
    pub pagerefs: *mut fb_deferred_io_pageref,
    pub fbdefio: *mut fb_deferred_io,
    pub fbdefio_state: *mut fb_deferred_io_state,
    pub fbops: *const fb_ops,
    pub device: *mut device,
    pub dev: *mut device,
    pub class_flag: crate::ctypes::c_int,
    pub tileops: *mut fb_tile_ops,
    pub anon__screen_base: fb_info__screen_base,
    pub screen_size: crate::ctypes::c_ulong,
    pub pseudo_palette: *mut crate::ctypes::c_void,
    pub state: u32_,
    pub fbcon_par: *mut crate::ctypes::c_void,
    pub par: *mut crate::ctypes::c_void,
    pub skip_vt_switch: bool_,
    pub skip_panic: bool_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_bl_device"]
    pub fn fb_bl_device(info: *mut fb_info) -> *mut backlight_device;
}
