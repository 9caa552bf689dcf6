// What 6.1.192-aarch64-c588812f brought that no older set had. Written by `cargo generator`, not to be edited.
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
    pub pins: *mut dev_pin_info,
    pub msi: dev_msi_info,
    pub dma_ops: *mut dma_map_ops,
    pub dma_mask: *mut u64_,
    pub coherent_dma_mask: u64_,
    pub bus_dma_limit: u64_,
    pub dma_range_map: *mut bus_dma_region,
    pub dma_parms: *mut device_dma_parameters,
    pub dma_pools: list_head,
    pub dma_mem: *mut dma_coherent_mem,
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
    pub class: *mut class,
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
    dma_coherent: bool_ as u8 = _bits_offline_disabled 5 1

pub const NR_VM_EVENT_ITEMS: vm_event_item = 104;

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 104usize],
}

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 8192;

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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 44usize]>,
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
    pub anon__screen_base: fb_info__screen_base,
    pub screen_size: crate::ctypes::c_ulong,
    pub pseudo_palette: *mut crate::ctypes::c_void,
    pub state: u32_,
    pub fbcon_par: *mut crate::ctypes::c_void,
    pub par: *mut crate::ctypes::c_void,
    pub apertures: *mut apertures_struct,
    pub skip_vt_switch: bool_,
}

#[repr(C)]
pub struct led_classdev {
    pub name: *const crate::ctypes::c_char,
    pub brightness: crate::ctypes::c_uint,
    pub max_brightness: crate::ctypes::c_uint,
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
    pub set_brightness_work: work_struct,
    pub delayed_set_value: crate::ctypes::c_int,
    pub led_access: mutex,
}
