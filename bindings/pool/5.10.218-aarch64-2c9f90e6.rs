// What 5.10.218-aarch64-2c9f90e6 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct device {
    pub kobj: kobject,
    pub parent: *mut device,
    pub p: *mut device_private,
    pub init_name: *const crate::ctypes::c_char,
    pub type_: *const device_type,
    pub bus: *mut bus_type,
    pub driver: *mut device_driver,
    pub platform_data: *mut crate::ctypes::c_void,
    pub driver_data: *mut crate::ctypes::c_void,
    pub mutex: mutex,
    pub links: dev_links_info,
    pub power: dev_pm_info,
    pub pm_domain: *mut dev_pm_domain,
    pub msi_domain: *mut irq_domain,
    pub pins: *mut dev_pin_info,
    pub msi_lock: raw_spinlock_t,
    pub msi_list: list_head,
    pub dma_ops: *const dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub dma_mem: *mut dma_coherent_mem,
    pub cma_area: *mut cma,
    pub archdata: dev_archdata,
    pub of_node: *mut device_node,
    pub fwnode: *mut fwnode_handle,
    pub numa_node: crate::ctypes::c_int,
    pub devt: dev_t,
    pub id: u32_,
    pub devres_lock: spinlock_t,
    pub devres_head: list_head,
    pub class: *mut class,
    pub groups: *mut *const attribute_group,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub iommu_group: *mut iommu_group,
    pub iommu: *mut dev_iommu,
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    dma_coherent: bool_ as u8 = _bits_offline_disabled 4 1

unsafe extern "C" {
    #[link_name = "kmod_shim_em_dev_register_perf_domain"]
    pub fn em_dev_register_perf_domain(
        dev: *mut device,
        nr_states: crate::ctypes::c_uint,
        cb: *mut em_data_callback,
        span: *mut cpumask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_mokvar_entry_find"]
    pub fn efi_mokvar_entry_find(
        name: *const crate::ctypes::c_char,
    ) -> *mut efi_mokvar_table_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_mokvar_entry_next"]
    pub fn efi_mokvar_entry_next(
        mokvar_entry: *mut *mut efi_mokvar_table_entry,
    ) -> *mut efi_mokvar_table_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_mokvar_table_init"]
    pub fn efi_mokvar_table_init();
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
    pub _bits_use_spi_crc: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub rescan_disable: crate::ctypes::c_int,
    pub rescan_entered: crate::ctypes::c_int,
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
    pub bus_refs: crate::ctypes::c_uint,
    pub sdio_irqs: crate::ctypes::c_uint,
    pub sdio_irq_thread: *mut task_struct,
    pub sdio_irq_work: delayed_work,
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
    pub _padding_after_hsq_enabled: __BindgenOpaqueArray<[u8; 49usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    claimed: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    bus_dead: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    retune_now: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1
    retune_paused: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 7 1
    use_blk_mq: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 8 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 9 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 10 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 11 1

#[repr(C)]
#[repr(align(64))]
pub struct pci_host_bridge {
    pub dev: device,
    pub bus: *mut pci_bus,
    pub ops: *mut pci_ops,
    pub child_ops: *mut pci_ops,
    pub sysdata: *mut crate::ctypes::c_void,
    pub busnr: crate::ctypes::c_int,
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
    pub msi: *mut msi_controller,
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
    pub _bits_imm_ready: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub link_state: *mut pcie_link_state,
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub l1ss: crate::ctypes::c_int,
    pub _bits_eetlp_prefix_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub error_state: pci_channel_state_t,
    pub dev: device,
    pub cfg_size: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_uint,
    pub resource: [resource; 17usize],
    pub match_driver: bool_,
    pub _bits_transparent: __BindgenBitfieldUnit<[u8; 5usize]>,
    pub dev_flags: pci_dev_flags_t,
    pub enable_cnt: atomic_t,
    pub saved_config_space: [u32_; 16usize],
    pub saved_cap_space: hlist_head,
    pub rom_attr: *mut bin_attribute,
    pub rom_attr_enabled: crate::ctypes::c_int,
    pub res_attr: [*mut bin_attribute; 17usize],
    pub res_attr_wc: [*mut bin_attribute; 17usize],
    pub _bits_broken_cmd_compl: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub ptm_granularity: u8_,
    pub msi_irq_groups: *mut *const attribute_group,
    pub vpd: *mut pci_vpd,
    pub dpc_cap: u16_,
    pub _bits_dpc_rp_extensions: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub dpc_rp_log_size: u8_,
    pub anon__sriov: pci_dev__sriov,
    pub ats_cap: u16_,
    pub ats_stu: u8_,
    pub acs_cap: u16_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub driver_override: *mut crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
}
bits pci_dev
    pcie_mpss: u8_ as u8 = _bits_pcie_mpss 0 3
    imm_ready: crate::ctypes::c_uint as u32 = _bits_imm_ready 0 1
    pme_support: crate::ctypes::c_uint as u32 = _bits_pme_support 0 5
    pme_poll: crate::ctypes::c_uint as u32 = _bits_pme_support 5 1
    d1_support: crate::ctypes::c_uint as u32 = _bits_pme_support 6 1
    d2_support: crate::ctypes::c_uint as u32 = _bits_pme_support 7 1
    no_d1d2: crate::ctypes::c_uint as u32 = _bits_pme_support 8 1
    no_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 9 1
    bridge_d3: crate::ctypes::c_uint as u32 = _bits_pme_support 10 1
    d3cold_allowed: crate::ctypes::c_uint as u32 = _bits_pme_support 11 1
    mmio_always_on: crate::ctypes::c_uint as u32 = _bits_pme_support 12 1
    wakeup_prepared: crate::ctypes::c_uint as u32 = _bits_pme_support 13 1
    runtime_d3cold: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 18 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_eetlp_prefix_path 0 1
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
    needs_freset: crate::ctypes::c_uint as u32 = _bits_transparent 19 1
    state_saved: crate::ctypes::c_uint as u32 = _bits_transparent 20 1
    is_physfn: crate::ctypes::c_uint as u32 = _bits_transparent 21 1
    is_virtfn: crate::ctypes::c_uint as u32 = _bits_transparent 22 1
    reset_fn: crate::ctypes::c_uint as u32 = _bits_transparent 23 1
    is_hotplug_bridge: crate::ctypes::c_uint as u32 = _bits_transparent 24 1
    shpc_managed: crate::ctypes::c_uint as u32 = _bits_transparent 25 1
    is_thunderbolt: crate::ctypes::c_uint as u32 = _bits_transparent 26 1
    untrusted: crate::ctypes::c_uint as u32 = _bits_transparent 27 1
    external_facing: crate::ctypes::c_uint as u32 = _bits_transparent 28 1
    broken_intx_masking: crate::ctypes::c_uint as u32 = _bits_transparent 29 1
    io_window_1k: crate::ctypes::c_uint as u32 = _bits_transparent 30 1
    irq_managed: crate::ctypes::c_uint as u32 = _bits_transparent 31 1
    non_compliant_bars: crate::ctypes::c_uint as u32 = _bits_transparent 32 1
    is_probed: crate::ctypes::c_uint as u32 = _bits_transparent 33 1
    link_active_reporting: crate::ctypes::c_uint as u32 = _bits_transparent 34 1
    no_vf_scan: crate::ctypes::c_uint as u32 = _bits_transparent 35 1
    no_command_memory: crate::ctypes::c_uint as u32 = _bits_transparent 36 1
    rom_bar_overlap: crate::ctypes::c_uint as u32 = _bits_transparent 37 1
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 1 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 2 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1

#[repr(C)]
pub struct fb_info {
    pub count: atomic_t,
    pub node: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_int,
    pub fbcon_rotate_hint: crate::ctypes::c_int,
    pub lock: mutex,
    pub mm_lock: mutex,
    pub var: fb_var_screeninfo,
    pub fix: fb_fix_screeninfo,
    pub monspecs: fb_monspecs,
    pub queue: work_struct,
    pub pixmap: fb_pixmap,
    pub sprite: fb_pixmap,
    pub cmap: fb_cmap,
    pub modelist: list_head,
    pub mode: *mut fb_videomode,
    pub deferred_work: delayed_work,
    pub fbdefio: *mut fb_deferred_io,
    pub fbops: *const fb_ops,
    pub device: *mut device,
    pub dev: *mut device,
    pub class_flag: crate::ctypes::c_int,
    pub anon__screen_base: fb_info__screen_base,
    pub screen_size: crate::ctypes::c_ulong,
    pub pseudo_palette: *mut crate::ctypes::c_void,
    pub state: u32_,
    pub fbcon_par: *mut crate::ctypes::c_void,
    pub par: *mut crate::ctypes::c_void,
    pub apertures: *mut apertures_struct,
    pub skip_vt_switch: bool_,
}
