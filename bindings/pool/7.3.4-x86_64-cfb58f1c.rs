// What 7.3.4-x86_64-cfb58f1c brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

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
    pub reset_root_port: ::core::option::Option<
        unsafe extern "C" fn(
            bridge: *mut pci_host_bridge,
            dev: *mut pci_dev,
        ) -> crate::ctypes::c_int,
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
    pub wake: *mut gpio_desc,
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
    no_aer_anfe: crate::ctypes::c_uint as u32 = _bits_transparent 7 1
    block_cfg_access: crate::ctypes::c_uint as u32 = _bits_transparent 8 1
    broken_parity_status: crate::ctypes::c_uint as u32 = _bits_transparent 9 1
    irq_reroute_variant: crate::ctypes::c_uint as u32 = _bits_transparent 10 2
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 12 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 13 1
    ari_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 14 1
    ats_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 15 1
    pasid_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 16 1
    pri_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 17 1
    tph_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 18 1
    fm_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    is_managed: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    is_msi_managed: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    is_pciehp: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    is_cxl: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 38 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 39 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 40 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 41 1
    rom_attr_enabled: crate::ctypes::c_uint as u32 = _bits_transparent 42 1
    non_mappable_bars: crate::ctypes::c_uint as u32 = _bits_transparent 43 1
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_responder: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    ptm_requester: crate::ctypes::c_uint as u32 = _bits_ptm_root 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_clk_bulk_get_enable"]
    pub fn devm_clk_bulk_get_enable(
        dev: *mut device,
        num_clks: crate::ctypes::c_int,
        clks: *mut clk_bulk_data,
    ) -> crate::ctypes::c_int;
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
    pub epc_sem: rw_semaphore,
    pub extensions_sem: rw_semaphore,
    pub extensions: list_head,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
}
