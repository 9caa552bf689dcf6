// What 6.12.111-x86_64-2b046cb6 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn panic_in_progress() -> bool_;
}

unsafe extern "C" {
    pub fn panic_on_other_cpu() -> bool_;
}

unsafe extern "C" {
    pub fn panic_on_this_cpu() -> bool_;
}

unsafe extern "C" {
    pub fn panic_reset();
}

unsafe extern "C" {
    pub fn panic_try_start() -> bool_;
}

pub const LOCK_PREFIX: &[u8; 77] = b".pushsection .smp_locks,\"a\"\n.balign 4\n.long 671f - .\n.popsection\n671:\n\tlock \0";

unsafe extern "C" {
    pub fn mas_prev_range(
        mas: *mut ma_state,
        min: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
pub struct cgroup_bpf {
    pub effective: [*mut bpf_prog_array; 38usize],
    pub progs: [hlist_head; 38usize],
    pub flags: [u8_; 38usize],
    pub revisions: [u64_; 38usize],
    pub storages: list_head,
    pub inactive: *mut bpf_prog_array,
    pub refcnt: percpu_ref,
    pub release_work: work_struct,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_2___flags_2 {
    pub _flags_2: crate::ctypes::c_ulong,
    pub _head_2: crate::ctypes::c_ulong,
    pub _deferred_list: list_head,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio___flags_3___flags_3 {
    pub _flags_3: crate::ctypes::c_ulong,
    pub _head_3: crate::ctypes::c_ulong,
    pub _hugetlb_subpool: *mut crate::ctypes::c_void,
    pub _hugetlb_cgroup: *mut crate::ctypes::c_void,
    pub _hugetlb_cgroup_rsvd: *mut crate::ctypes::c_void,
    pub _hugetlb_hwpoison: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(16))]
pub struct folio {
    pub anon__flags: folio__flags,
    pub anon___flags_1: folio___flags_1,
    pub anon___flags_2: folio___flags_2,
    pub anon___flags_3: folio___flags_3,
}

#[repr(C)]
#[repr(align(16))]
pub union folio___flags_2 {
    pub anon___flags_2: folio___flags_2___flags_2,
    pub __page_2: page,
}

#[repr(C)]
#[repr(align(16))]
pub union folio___flags_3 {
    pub anon___flags_3: folio___flags_3___flags_3,
    pub __page_3: page,
}

#[repr(C)]
pub struct memory_block {
    pub start_section_nr: crate::ctypes::c_ulong,
    pub state: memory_block_state,
    pub online_type: mmop,
    pub nid: crate::ctypes::c_int,
    pub zone: *mut zone,
    pub dev: device,
    pub altmap: *mut vmem_altmap,
    pub group: *mut memory_group,
    pub group_next: list_head,
    pub nr_hwpoison: atomic_long_t,
}

pub const MEM_CANCEL_OFFLINE: memory_block_state = 5;

pub const MEM_CANCEL_ONLINE: memory_block_state = 4;

pub const MEM_FINISH_OFFLINE: memory_block_state = 7;

pub const MEM_GOING_OFFLINE: memory_block_state = 1;

pub const MEM_GOING_ONLINE: memory_block_state = 3;

pub const MEM_OFFLINE: memory_block_state = 2;

pub const MEM_ONLINE: memory_block_state = 0;

pub const MEM_PREPARE_ONLINE: memory_block_state = 6;

pub const MMOP_OFFLINE: mmop = 0;

pub const MMOP_ONLINE: mmop = 1;

pub const MMOP_ONLINE_KERNEL: mmop = 2;

pub const MMOP_ONLINE_MOVABLE: mmop = 3;

pub const OBJEXTS_ALLOC_FAIL: objext_flags = 1;

pub const __OBJEXTS_ALLOC_FAIL: i32 = 1;

pub type memory_block_state = crate::ctypes::c_uint;

pub type mmop = crate::ctypes::c_uint;

pub type softleaf_t = swp_entry_t;

unsafe extern "C" {
    pub fn mhp_get_default_online_type() -> mmop;
}

unsafe extern "C" {
    pub fn mhp_set_default_online_type(online_type: mmop);
}

unsafe extern "C" {
    pub fn zone_for_pfn_range(
        online_type: mmop,
        nid: crate::ctypes::c_int,
        group: *mut memory_group,
        start_pfn: crate::ctypes::c_ulong,
        nr_pages: crate::ctypes::c_ulong,
    ) -> *mut zone;
}

pub const EXPORT_OP_NOLOCKS: i32 = 128;

unsafe extern "C" {
    pub fn fw_devlink_refresh_fwnode(fwnode: *mut fwnode_handle);
}

unsafe extern "C" {
    pub fn get_dev_from_fwnode(fwnode: *mut fwnode_handle) -> *mut device;
}

#[repr(C)]
pub struct ethtool_ops {
    pub _bits_supported_input_xfrm: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub rxfh_indir_space: u32_,
    pub rxfh_key_space: u16_,
    pub rxfh_priv_size: u16_,
    pub rxfh_max_num_contexts: u32_,
    pub supported_coalesce_params: u32_,
    pub supported_ring_params: u32_,
    pub get_drvinfo: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_drvinfo),
    >,
    pub get_regs_len: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_regs: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_regs,
            arg3: *mut crate::ctypes::c_void,
        ),
    >,
    pub get_wol: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_wolinfo),
    >,
    pub set_wol: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_wolinfo,
        ) -> crate::ctypes::c_int,
    >,
    pub get_msglevel: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub set_msglevel: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: u32_),
    >,
    pub nway_reset: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_link: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_link_ext_state: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_link_ext_state_info,
        ) -> crate::ctypes::c_int,
    >,
    pub get_link_ext_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, stats: *mut ethtool_link_ext_stats),
    >,
    pub get_eeprom_len: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub get_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub set_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_coalesce,
            arg3: *mut kernel_ethtool_coalesce,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_coalesce,
            arg3: *mut kernel_ethtool_coalesce,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ringparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_ringparam,
            arg3: *mut kernel_ethtool_ringparam,
            arg4: *mut netlink_ext_ack,
        ),
    >,
    pub set_ringparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_ringparam,
            arg3: *mut kernel_ethtool_ringparam,
            arg4: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_pause_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, pause_stats: *mut ethtool_pause_stats),
    >,
    pub get_pauseparam: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_pauseparam),
    >,
    pub set_pauseparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_pauseparam,
        ) -> crate::ctypes::c_int,
    >,
    pub self_test: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_test,
            arg3: *mut u64_,
        ),
    >,
    pub get_strings: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, stringset: u32_, arg2: *mut u8_),
    >,
    pub set_phys_id: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: ethtool_phys_id_state,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ethtool_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_stats,
            arg3: *mut u64_,
        ),
    >,
    pub begin: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> crate::ctypes::c_int,
    >,
    pub complete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut net_device)>,
    pub get_priv_flags: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub set_priv_flags: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: u32_) -> crate::ctypes::c_int,
    >,
    pub get_sset_count: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_rxnfc: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxnfc,
            rule_locs: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rxnfc: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxnfc,
        ) -> crate::ctypes::c_int,
    >,
    pub flash_device: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_flash,
        ) -> crate::ctypes::c_int,
    >,
    pub reset: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_rxfh_key_size: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_rxfh_indir_size: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device) -> u32_,
    >,
    pub get_rxfh: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxfh_param,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rxfh: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_rxfh_fields: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_rxfh_fields,
        ) -> crate::ctypes::c_int,
    >,
    pub set_rxfh_fields: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_rxfh_fields,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub create_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rxfh: *const ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub modify_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rxfh: *const ethtool_rxfh_param,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub remove_rxfh_context: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            ctx: *mut ethtool_rxfh_context,
            rss_context: u32_,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_channels: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut net_device, arg2: *mut ethtool_channels),
    >,
    pub set_channels: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_channels,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dump_flag: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
        ) -> crate::ctypes::c_int,
    >,
    pub get_dump_data: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_dump: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_dump,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ts_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut kernel_ethtool_ts_info,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ts_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, ts_stats: *mut ethtool_ts_stats),
    >,
    pub get_module_info: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_modinfo,
        ) -> crate::ctypes::c_int,
    >,
    pub get_module_eeprom: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_eeprom,
            arg3: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub get_eee: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            eee: *mut ethtool_keee,
        ) -> crate::ctypes::c_int,
    >,
    pub set_eee: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            eee: *mut ethtool_keee,
        ) -> crate::ctypes::c_int,
    >,
    pub get_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_per_queue_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: u32_,
            arg3: *mut ethtool_coalesce,
        ) -> crate::ctypes::c_int,
    >,
    pub set_per_queue_coalesce: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: u32_,
            arg3: *mut ethtool_coalesce,
        ) -> crate::ctypes::c_int,
    >,
    pub get_link_ksettings: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_link_ksettings,
        ) -> crate::ctypes::c_int,
    >,
    pub set_link_ksettings: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_link_ksettings,
        ) -> crate::ctypes::c_int,
    >,
    pub get_fec_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, fec_stats: *mut ethtool_fec_stats),
    >,
    pub get_fecparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_fecparam,
        ) -> crate::ctypes::c_int,
    >,
    pub set_fecparam: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_fecparam,
        ) -> crate::ctypes::c_int,
    >,
    pub get_ethtool_phy_stats: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *mut ethtool_stats,
            arg3: *mut u64_,
        ),
    >,
    pub get_phy_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub set_phy_tunable: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut net_device,
            arg2: *const ethtool_tunable,
            arg3: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub get_module_eeprom_by_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            page: *const ethtool_module_eeprom,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_module_eeprom_by_page: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            page: *const ethtool_module_eeprom,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_eth_phy_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, phy_stats: *mut ethtool_eth_phy_stats),
    >,
    pub get_eth_mac_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, mac_stats: *mut ethtool_eth_mac_stats),
    >,
    pub get_eth_ctrl_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            ctrl_stats: *mut ethtool_eth_ctrl_stats,
        ),
    >,
    pub get_rmon_stats: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            rmon_stats: *mut ethtool_rmon_stats,
            ranges: *mut *const ethtool_rmon_hist_range,
        ),
    >,
    pub get_module_power_mode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            params: *mut ethtool_module_power_mode_params,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub set_module_power_mode: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            params: *const ethtool_module_power_mode_params,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_mm: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            state: *mut ethtool_mm_state,
        ) -> crate::ctypes::c_int,
    >,
    pub set_mm: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut net_device,
            cfg: *mut ethtool_mm_cfg,
            extack: *mut netlink_ext_ack,
        ) -> crate::ctypes::c_int,
    >,
    pub get_mm_stats: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut net_device, stats: *mut ethtool_mm_stats),
    >,
}
bits ethtool_ops
    supported_input_xfrm: u32_ as u32 = _bits_supported_input_xfrm 0 8
    cap_link_lanes_supported: u32_ as u32 = _bits_supported_input_xfrm 8 1
    cap_rss_ctx_supported: u32_ as u32 = _bits_supported_input_xfrm 9 1
    rxfh_per_ctx_fields: u32_ as u32 = _bits_supported_input_xfrm 10 1
    rxfh_per_ctx_key: u32_ as u32 = _bits_supported_input_xfrm 11 1
    cap_rss_rxnfc_adds: u32_ as u32 = _bits_supported_input_xfrm 12 1

#[repr(C)]
pub struct ethtool_rxfh_fields {
    pub data: u32_,
    pub flow_type: u32_,
    pub rss_context: u32_,
}

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
pub struct ip_sf_list {
    pub sf_next: *mut ip_sf_list,
    pub sf_count: [crate::ctypes::c_ulong; 2usize],
    pub sf_inaddr: __be32,
    pub sf_gsresp: crate::ctypes::c_uchar,
    pub sf_oldin: crate::ctypes::c_uchar,
    pub sf_crcount: crate::ctypes::c_uchar,
    pub rcu: callback_head,
}

pub const AH_ESP_V4_FLOW: crate::ctypes::c_uint = 4;

pub const AH_ESP_V6_FLOW: crate::ctypes::c_uint = 8;

pub const AH_V4_FLOW: crate::ctypes::c_uint = 9;

pub const AH_V6_FLOW: crate::ctypes::c_uint = 11;

pub const ESP_V4_FLOW: crate::ctypes::c_uint = 10;

pub const ESP_V6_FLOW: crate::ctypes::c_uint = 12;

pub const ETHER_FLOW: crate::ctypes::c_uint = 18;

pub const GTPC_TEID_V4_FLOW: crate::ctypes::c_uint = 23;

pub const GTPC_TEID_V6_FLOW: crate::ctypes::c_uint = 24;

pub const GTPC_V4_FLOW: crate::ctypes::c_uint = 21;

pub const GTPC_V6_FLOW: crate::ctypes::c_uint = 22;

pub const GTPU_DL_V4_FLOW: crate::ctypes::c_uint = 29;

pub const GTPU_DL_V6_FLOW: crate::ctypes::c_uint = 30;

pub const GTPU_EH_V4_FLOW: crate::ctypes::c_uint = 25;

pub const GTPU_EH_V6_FLOW: crate::ctypes::c_uint = 26;

pub const GTPU_UL_V4_FLOW: crate::ctypes::c_uint = 27;

pub const GTPU_UL_V6_FLOW: crate::ctypes::c_uint = 28;

pub const GTPU_V4_FLOW: crate::ctypes::c_uint = 19;

pub const GTPU_V6_FLOW: crate::ctypes::c_uint = 20;

pub const IPV4_FLOW: crate::ctypes::c_uint = 16;

pub const IPV4_USER_FLOW: crate::ctypes::c_uint = 13;

pub const IPV6_FLOW: crate::ctypes::c_uint = 17;

pub const IPV6_USER_FLOW: crate::ctypes::c_uint = 14;

pub const IP_USER_FLOW: crate::ctypes::c_uint = 13;

pub const RXH_XFRM_SYM_OR_XOR: i32 = 2;

pub const SCTP_V4_FLOW: crate::ctypes::c_uint = 3;

pub const SCTP_V6_FLOW: crate::ctypes::c_uint = 7;

pub const TCP_V4_FLOW: crate::ctypes::c_uint = 1;

pub const TCP_V6_FLOW: crate::ctypes::c_uint = 5;

pub const UDP_V4_FLOW: crate::ctypes::c_uint = 2;

pub const UDP_V6_FLOW: crate::ctypes::c_uint = 6;

pub const __FLOW_TYPE_COUNT: crate::ctypes::c_uint = 31;

unsafe extern "C" {
    #[link_name = "kmod_shim_dst4_mtu"]
    pub fn dst4_mtu(dst: *const dst_entry) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dst6_mtu"]
    pub fn dst6_mtu(dst: *const dst_entry) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip6_dst_mtu_configured"]
    pub fn ip6_dst_mtu_configured(dst: *const dst_entry) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ip_dst_mtu_configured"]
    pub fn ip_dst_mtu_configured(dst: *const dst_entry) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_set_transport_header_careful"]
    pub fn skb_set_transport_header_careful(
        skb: *mut sk_buff,
        offset: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_skb_unset_transport_header"]
    pub fn skb_unset_transport_header(skb: *mut sk_buff);
}

unsafe extern "C" {
    pub fn ipv6_push_frag_opts(
        skb: *mut sk_buff,
        opt: *mut ipv6_txoptions,
        proto: u8_,
    ) -> u8_;
}

unsafe extern "C" {
    pub fn ipv6_push_nfrag_opts(
        skb: *mut sk_buff,
        opt: *mut ipv6_txoptions,
        proto: u8_,
        daddr_p: *mut *mut in6_addr,
        saddr: *mut in6_addr,
    ) -> u8_;
}

unsafe extern "C" {
    pub fn tcp_send_active_reset(sk: *mut sock, reason: sk_rst_reason);
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct bpf_attr__link_create__target_btf_id__cgroup {
    pub anon__relative_fd: bpf_attr__link_create__target_btf_id__cgroup__relative_fd,
    pub expected_revision: __u64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union bpf_attr__link_create__target_btf_id {
    pub target_btf_id: __u32,
    pub anon__iter_info: bpf_attr__link_create__target_btf_id__iter_info,
    pub perf_event: bpf_attr__link_create__target_btf_id__perf_event,
    pub kprobe_multi: bpf_attr__link_create__target_btf_id__kprobe_multi,
    pub tracing: bpf_attr__link_create__target_btf_id__tracing,
    pub netfilter: bpf_attr__link_create__target_btf_id__netfilter,
    pub tcx: bpf_attr__link_create__target_btf_id__tcx,
    pub uprobe_multi: bpf_attr__link_create__target_btf_id__uprobe_multi,
    pub netkit: bpf_attr__link_create__target_btf_id__netkit,
    pub cgroup: bpf_attr__link_create__target_btf_id__cgroup,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union bpf_attr__link_create__target_btf_id__cgroup__relative_fd {
    pub relative_fd: __u32,
    pub relative_id: __u32,
}

pub const ARG_CONST_ALLOC_SIZE_OR_ZERO: bpf_arg_type = 16;

pub const ARG_KPTR_XCHG_DEST: bpf_arg_type = 23;

pub const ARG_PTR_TO_BTF_ID: bpf_arg_type = 14;

pub const ARG_PTR_TO_BTF_ID_OR_NULL: bpf_arg_type = 270;

pub const ARG_PTR_TO_BTF_ID_SOCK_COMMON: bpf_arg_type = 17;

pub const ARG_PTR_TO_CONST_STR: bpf_arg_type = 21;

pub const ARG_PTR_TO_DYNPTR: bpf_arg_type = 24;

pub const ARG_PTR_TO_FUNC: bpf_arg_type = 19;

pub const ARG_PTR_TO_PERCPU_BTF_ID: bpf_arg_type = 18;

pub const ARG_PTR_TO_RINGBUF_MEM: bpf_arg_type = 15;

pub const ARG_PTR_TO_SOCKET: bpf_arg_type = 13;

pub const ARG_PTR_TO_SOCKET_OR_NULL: bpf_arg_type = 269;

pub const ARG_PTR_TO_SOCK_COMMON: bpf_arg_type = 12;

pub const ARG_PTR_TO_SPIN_LOCK: bpf_arg_type = 11;

pub const ARG_PTR_TO_STACK: bpf_arg_type = 20;

pub const ARG_PTR_TO_STACK_OR_NULL: bpf_arg_type = 276;

pub const ARG_PTR_TO_TIMER: bpf_arg_type = 22;

pub const ARG_SCALAR: bpf_arg_type = 10;

pub const __BPF_ARG_TYPE_MAX: bpf_arg_type = 25;

unsafe extern "C" {
    pub fn cgroup_bpf_prog_query(
        attr: *const bpf_attr,
        uattr: *mut bpf_attr,
        uattr_size: u32_,
    ) -> crate::ctypes::c_int;
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
    pub aer_cap: u16_,
    pub aer_stats: *mut aer_stats,
    pub rcec_ea: *mut rcec_ea,
    pub rcec: *mut pci_dev,
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
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub pcie_cap_lock: spinlock_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub res_attr: [*mut bin_attribute; 17usize],
    pub res_attr_wc: [*mut bin_attribute; 17usize],
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_cap: u16_,
    pub _bits_ptm_root: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msix_base: *mut crate::ctypes::c_void,
    pub msi_lock: raw_spinlock_t,
    pub vpd: pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
    pub doe_mbs: xarray,
    pub acs_cap: u16_,
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
    aspm_l0s_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 0 1
    aspm_l1_support: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 1 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 2 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 3 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_aspm_l0s_support 4 1
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
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

pub const LINUX_VERSION_CODE: i32 = 396399;

pub const LINUX_VERSION_SUBLEVEL: i32 = 111;

pub const hwmon_energy64: hwmon_sensor_types = 6;

pub const hwmon_fan: hwmon_sensor_types = 8;

pub const hwmon_humidity: hwmon_sensor_types = 7;

pub const hwmon_intrusion: hwmon_sensor_types = 10;

pub const hwmon_max: hwmon_sensor_types = 11;

pub const hwmon_pwm: hwmon_sensor_types = 9;

#[repr(C)]
pub struct pmu {
    pub entry: list_head,
    pub module: *mut module,
    pub dev: *mut device,
    pub parent: *mut device,
    pub attr_groups: *mut *const attribute_group,
    pub attr_update: *mut *const attribute_group,
    pub name: *const crate::ctypes::c_char,
    pub type_: crate::ctypes::c_int,
    pub capabilities: crate::ctypes::c_int,
    pub scope: crate::ctypes::c_uint,
    pub pmu_disable_count: *mut crate::ctypes::c_int,
    pub cpu_pmu_context: *mut perf_cpu_pmu_context,
    pub exclusive_cnt: atomic_t,
    pub task_ctx_nr: crate::ctypes::c_int,
    pub hrtimer_interval_ms: crate::ctypes::c_int,
    pub nr_addr_filters: crate::ctypes::c_uint,
    pub pmu_enable: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub pmu_disable: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub event_init: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub event_mapped: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, mm: *mut mm_struct),
    >,
    pub event_unmapped: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, mm: *mut mm_struct),
    >,
    pub add: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            flags: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub del: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub start: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub stop: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, flags: crate::ctypes::c_int),
    >,
    pub read: ::core::option::Option<unsafe extern "C" fn(event: *mut perf_event)>,
    pub start_txn: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu, txn_flags: crate::ctypes::c_uint),
    >,
    pub commit_txn: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu) -> crate::ctypes::c_int,
    >,
    pub cancel_txn: ::core::option::Option<unsafe extern "C" fn(pmu: *mut pmu)>,
    pub event_idx: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub sched_task: ::core::option::Option<
        unsafe extern "C" fn(
            pmu_ctx: *mut perf_event_pmu_context,
            task: *mut task_struct,
            sched_in: bool_,
        ),
    >,
    pub task_ctx_cache: *mut kmem_cache,
    pub swap_task_ctx: ::core::option::Option<
        unsafe extern "C" fn(
            prev_epc: *mut perf_event_pmu_context,
            next_epc: *mut perf_event_pmu_context,
        ),
    >,
    pub setup_aux: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            pages: *mut *mut crate::ctypes::c_void,
            nr_pages: crate::ctypes::c_int,
            overwrite: bool_,
        ) -> *mut crate::ctypes::c_void,
    >,
    pub free_aux: ::core::option::Option<
        unsafe extern "C" fn(aux: *mut crate::ctypes::c_void),
    >,
    pub snapshot_aux: ::core::option::Option<
        unsafe extern "C" fn(
            event: *mut perf_event,
            handle: *mut perf_output_handle,
            size: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_long,
    >,
    pub addr_filters_validate: ::core::option::Option<
        unsafe extern "C" fn(filters: *mut list_head) -> crate::ctypes::c_int,
    >,
    pub addr_filters_sync: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event),
    >,
    pub aux_output_match: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event) -> crate::ctypes::c_int,
    >,
    pub filter: ::core::option::Option<
        unsafe extern "C" fn(pmu: *mut pmu, cpu: crate::ctypes::c_int) -> bool_,
    >,
    pub check_period: ::core::option::Option<
        unsafe extern "C" fn(event: *mut perf_event, value: u64_) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pebs_meminfo__mem_latency__instr_latency {
    pub _bindgen_align: [u64; 0],
    pub _bits_instr_latency: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits pebs_meminfo__mem_latency__instr_latency
    instr_latency: u64_ as u64 = _bits_instr_latency 0 16
    pad2: u64_ as u64 = _bits_instr_latency 16 16
    cache_latency: u64_ as u64 = _bits_instr_latency 32 16
    pad3: u64_ as u64 = _bits_instr_latency 48 16

#[repr(C)]
pub struct pebs_basic {
    pub _bits_format_group: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub ip: u64_,
    pub applicable_counters: u64_,
    pub tsc: u64_,
}
bits pebs_basic
    format_group: u64_ as u64 = _bits_format_group 0 32
    retire_latency: u64_ as u64 = _bits_format_group 32 16
    format_size: u64_ as u64 = _bits_format_group 48 16

#[repr(C)]
pub struct pebs_meminfo {
    pub address: u64_,
    pub aux: u64_,
    pub anon__mem_latency: pebs_meminfo__mem_latency,
    pub tsx_tuning: u64_,
}

#[repr(C)]
pub union pebs_meminfo__mem_latency {
    pub mem_latency: u64_,
    pub anon__instr_latency: pebs_meminfo__mem_latency__instr_latency,
}
