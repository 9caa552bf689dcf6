// What 6.12.118-x86_64-83b43f38 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn nmi_panic(regs: *mut pt_regs, fmt: *const crate::ctypes::c_char, ...);
}

unsafe extern "C" {
    pub fn vpanic(fmt: *const crate::ctypes::c_char, args: *mut __va_list_tag) -> !;
}

pub const SIOCGSTAMPNS_NEW: crate::ctypes::c_ulong = 2148567303;

pub const SIOCGSTAMP_NEW: crate::ctypes::c_ulong = 2148567302;

unsafe extern "C" {
    #[link_name = "kmod_shim_list_splice_init_srcu"]
    pub fn list_splice_init_srcu(
        list: *mut list_head,
        head: *mut list_head,
        ssp: *mut srcu_struct,
    );
}

pub const IOCTL_MEI_CONNECT_CLIENT: crate::ctypes::c_ulong = 3222292481;

pub const IOCTL_MEI_CONNECT_CLIENT_VTAG: crate::ctypes::c_ulong = 3222554628;

pub const IOCTL_MEI_NOTIFY_GET: crate::ctypes::c_ulong = 2147764227;

pub const IOCTL_MEI_NOTIFY_SET: crate::ctypes::c_ulong = 1074022402;

pub const RNDADDENTROPY: crate::ctypes::c_ulong = 1074287107;

pub const RNDADDTOENTCNT: crate::ctypes::c_ulong = 1074024961;

pub const RNDGETENTCNT: crate::ctypes::c_ulong = 2147766784;

pub const RNDGETPOOL: crate::ctypes::c_ulong = 2148028930;

pub const MAX_FOLIO_ORDER: i32 = 18;

pub const UFFDIO_API: crate::ctypes::c_ulong = 3222841919;

pub const UFFDIO_CONTINUE: crate::ctypes::c_ulong = 3223366151;

pub const UFFDIO_COPY: crate::ctypes::c_ulong = 3223890435;

pub const UFFDIO_MOVE: crate::ctypes::c_ulong = 3223890437;

pub const UFFDIO_POISON: crate::ctypes::c_ulong = 3223366152;

pub const UFFDIO_REGISTER: crate::ctypes::c_ulong = 3223366144;

pub const UFFDIO_UNREGISTER: crate::ctypes::c_ulong = 2148575745;

pub const UFFDIO_WAKE: crate::ctypes::c_ulong = 2148575746;

pub const UFFDIO_WRITEPROTECT: crate::ctypes::c_ulong = 3222841862;

pub const UFFDIO_ZEROPAGE: crate::ctypes::c_ulong = 3223366148;

unsafe extern "C" {
    pub fn mem_cgroup_calculate_protection_path(
        root: *mut mem_cgroup,
        memcg: *mut mem_cgroup,
    );
}

unsafe extern "C" {
    pub fn move_hugetlb_page_tables(
        vma: *mut vm_area_struct,
        new_vma: *mut vm_area_struct,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn replace_free_hugepage_folios(
        start_pfn: crate::ctypes::c_ulong,
        end_pfn: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

pub const SECCOMP_IOCTL_NOTIF_ADDFD: crate::ctypes::c_ulong = 1075323139;

pub const SECCOMP_IOCTL_NOTIF_ID_VALID: crate::ctypes::c_ulong = 1074274562;

pub const SECCOMP_IOCTL_NOTIF_RECV: crate::ctypes::c_ulong = 3226476800;

pub const SECCOMP_IOCTL_NOTIF_SEND: crate::ctypes::c_ulong = 3222806785;

pub const SECCOMP_IOCTL_NOTIF_SET_FLAGS: crate::ctypes::c_ulong = 1074274564;

pub const BLKBSZGET: crate::ctypes::c_ulong = 2148012656;

pub const BLKBSZSET: crate::ctypes::c_ulong = 1074270833;

pub const BLKCLOSEZONE: crate::ctypes::c_ulong = 1074795143;

pub const BLKFINISHZONE: crate::ctypes::c_ulong = 1074795144;

pub const BLKGETDISKSEQ: crate::ctypes::c_ulong = 2148012672;

pub const BLKGETNRZONES: crate::ctypes::c_ulong = 2147750533;

pub const BLKGETSIZE64: crate::ctypes::c_ulong = 2148012658;

pub const BLKGETZONESZ: crate::ctypes::c_ulong = 2147750532;

pub const BLKOPENZONE: crate::ctypes::c_ulong = 1074795142;

pub const BLKREPORTZONE: crate::ctypes::c_ulong = 3222278786;

pub const BLKRESETZONE: crate::ctypes::c_ulong = 1074795139;

pub const EPIOCGPARAMS: crate::ctypes::c_ulong = 2148043266;

pub const EPIOCSPARAMS: crate::ctypes::c_ulong = 1074301441;

pub const FICLONE: crate::ctypes::c_ulong = 1074041865;

pub const FICLONERANGE: crate::ctypes::c_ulong = 1075876877;

pub const FIDEDUPERANGE: crate::ctypes::c_ulong = 3222836278;

pub const FIFREEZE: crate::ctypes::c_ulong = 3221510263;

pub const FITHAW: crate::ctypes::c_ulong = 3221510264;

pub const FITRIM: crate::ctypes::c_ulong = 3222820985;

pub const FS_IOC32_GETFLAGS: crate::ctypes::c_ulong = 2147771905;

pub const FS_IOC32_GETVERSION: crate::ctypes::c_ulong = 2147776001;

pub const FS_IOC32_SETFLAGS: crate::ctypes::c_ulong = 1074030082;

pub const FS_IOC32_SETVERSION: crate::ctypes::c_ulong = 1074034178;

pub const FS_IOC_ADD_ENCRYPTION_KEY: crate::ctypes::c_ulong = 3226494487;

pub const FS_IOC_ENABLE_VERITY: crate::ctypes::c_ulong = 1082156677;

pub const FS_IOC_FSGETXATTR: crate::ctypes::c_ulong = 2149341215;

pub const FS_IOC_FSSETXATTR: crate::ctypes::c_ulong = 1075599392;

pub const FS_IOC_GETFLAGS: crate::ctypes::c_ulong = 2148034049;

pub const FS_IOC_GETFSLABEL: crate::ctypes::c_ulong = 2164298801;

pub const FS_IOC_GETFSSYSFSPATH: crate::ctypes::c_ulong = 2155943169;

pub const FS_IOC_GETFSUUID: crate::ctypes::c_ulong = 2148603136;

pub const FS_IOC_GETVERSION: crate::ctypes::c_ulong = 2148038145;

pub const FS_IOC_GET_ENCRYPTION_KEY_STATUS: crate::ctypes::c_ulong = 3229640218;

pub const FS_IOC_GET_ENCRYPTION_NONCE: crate::ctypes::c_ulong = 2148558363;

pub const FS_IOC_GET_ENCRYPTION_POLICY: crate::ctypes::c_ulong = 1074554389;

pub const FS_IOC_GET_ENCRYPTION_POLICY_EX: crate::ctypes::c_ulong = 3221841430;

pub const FS_IOC_GET_ENCRYPTION_PWSALT: crate::ctypes::c_ulong = 1074816532;

pub const FS_IOC_MEASURE_VERITY: crate::ctypes::c_ulong = 3221513862;

pub const FS_IOC_READ_VERITY_METADATA: crate::ctypes::c_ulong = 3223873159;

pub const FS_IOC_REMOVE_ENCRYPTION_KEY: crate::ctypes::c_ulong = 3225445912;

pub const FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS: crate::ctypes::c_ulong = 3225445913;

pub const FS_IOC_SETFLAGS: crate::ctypes::c_ulong = 1074292226;

pub const FS_IOC_SETFSLABEL: crate::ctypes::c_ulong = 1090556978;

pub const FS_IOC_SETVERSION: crate::ctypes::c_ulong = 1074296322;

pub const FS_IOC_SET_ENCRYPTION_POLICY: crate::ctypes::c_ulong = 2148296211;

pub const INOTIFY_IOC_SETNEXTWD: crate::ctypes::c_ulong = 1074022656;

pub const PAGEMAP_SCAN: crate::ctypes::c_ulong = 3227543056;

pub const PROCMAP_QUERY: crate::ctypes::c_ulong = 3228067345;

unsafe extern "C" {
    #[link_name = "kmod_shim_memfd_check_seals_mode"]
    pub fn memfd_check_seals_mode(
        seals: crate::ctypes::c_uint,
        old_mode: umode_t,
        new_mode: umode_t,
    ) -> crate::ctypes::c_int;
}

pub const X86_VECTOR_MSI_FLAGS_REQUIRED: u32 = 3;

pub const X86_VECTOR_MSI_FLAGS_SUPPORTED: u32 = 1245183;

pub const PPS_FETCH: crate::ctypes::c_ulong = 3221778596;

pub const PPS_GETCAP: crate::ctypes::c_ulong = 2148036771;

pub const PPS_GETPARAMS: crate::ctypes::c_ulong = 2148036769;

pub const PPS_KC_BIND: crate::ctypes::c_ulong = 1074294949;

pub const PPS_SETPARAMS: crate::ctypes::c_ulong = 1074294946;

pub const PTP_CLOCK_GETCAPS: crate::ctypes::c_ulong = 2152742145;

pub const PTP_CLOCK_GETCAPS2: crate::ctypes::c_ulong = 2152742154;

pub const PTP_ENABLE_PPS: crate::ctypes::c_ulong = 1074019588;

pub const PTP_ENABLE_PPS2: crate::ctypes::c_ulong = 1074019597;

pub const PTP_EXTTS_REQUEST: crate::ctypes::c_ulong = 1074806018;

pub const PTP_EXTTS_REQUEST2: crate::ctypes::c_ulong = 1074806027;

pub const PTP_MASK_EN_SINGLE: crate::ctypes::c_ulong = 1074019604;

pub const PTP_PEROUT_REQUEST: crate::ctypes::c_ulong = 1077427459;

pub const PTP_PEROUT_REQUEST2: crate::ctypes::c_ulong = 1077427468;

pub const PTP_PIN_GETFUNC: crate::ctypes::c_ulong = 3227532550;

pub const PTP_PIN_GETFUNC2: crate::ctypes::c_ulong = 3227532559;

pub const PTP_PIN_SETFUNC: crate::ctypes::c_ulong = 1080048903;

pub const PTP_PIN_SETFUNC2: crate::ctypes::c_ulong = 1080048912;

pub const PTP_SYS_OFFSET: crate::ctypes::c_ulong = 1128283397;

pub const PTP_SYS_OFFSET2: crate::ctypes::c_ulong = 1128283406;

pub const PTP_SYS_OFFSET_EXTENDED: crate::ctypes::c_ulong = 3300932873;

pub const PTP_SYS_OFFSET_EXTENDED2: crate::ctypes::c_ulong = 3300932882;

pub const PTP_SYS_OFFSET_PRECISE: crate::ctypes::c_ulong = 3225435400;

pub const PTP_SYS_OFFSET_PRECISE2: crate::ctypes::c_ulong = 3225435409;

pub const RT6_TABLE_DFLT: u32 = 254;

pub const RT6_TABLE_INFO: u32 = 254;

pub const RT6_TABLE_LOCAL: u32 = 255;

pub const RT6_TABLE_MAIN: u32 = 254;

pub const RT6_TABLE_PREFIX: u32 = 254;

pub const RT6_TABLE_UNSPEC: u32 = 0;

pub const PPPOEIOCSFWD: crate::ctypes::c_ulong = 1074311424;

pub const PPPOEIOCSFWD32: crate::ctypes::c_ulong = 1074049280;

pub const BLKTRACESETUP32: crate::ctypes::c_ulong = 3225424499;

pub const ECCGETLAYOUT: crate::ctypes::c_ulong = 2168999185;

pub const ECCGETSTATS: crate::ctypes::c_ulong = 2148551954;

pub const IOC_PR_CLEAR: crate::ctypes::c_ulong = 1074819277;

pub const IOC_PR_PREEMPT: crate::ctypes::c_ulong = 1075343563;

pub const IOC_PR_PREEMPT_ABORT: crate::ctypes::c_ulong = 1075343564;

pub const IOC_PR_REGISTER: crate::ctypes::c_ulong = 1075343560;

pub const IOC_PR_RELEASE: crate::ctypes::c_ulong = 1074819274;

pub const IOC_PR_RESERVE: crate::ctypes::c_ulong = 1074819273;

pub const MEMERASE: crate::ctypes::c_ulong = 1074285826;

pub const MEMERASE64: crate::ctypes::c_ulong = 1074810132;

pub const MEMGETBADBLOCK: crate::ctypes::c_ulong = 1074285835;

pub const MEMGETINFO: crate::ctypes::c_ulong = 2149600513;

pub const MEMGETOOBSEL: crate::ctypes::c_ulong = 2160610570;

pub const MEMGETREGIONCOUNT: crate::ctypes::c_ulong = 2147765511;

pub const MEMGETREGIONINFO: crate::ctypes::c_ulong = 3222293768;

pub const MEMISLOCKED: crate::ctypes::c_ulong = 2148027671;

pub const MEMLOCK: crate::ctypes::c_ulong = 1074285829;

pub const MEMREAD: crate::ctypes::c_ulong = 3225439514;

pub const MEMREADOOB: crate::ctypes::c_ulong = 3222293764;

pub const MEMREADOOB64: crate::ctypes::c_ulong = 3222818070;

pub const MEMSETBADBLOCK: crate::ctypes::c_ulong = 1074285836;

pub const MEMUNLOCK: crate::ctypes::c_ulong = 1074285830;

pub const MEMWRITE: crate::ctypes::c_ulong = 3224390936;

pub const MEMWRITEOOB: crate::ctypes::c_ulong = 3222293763;

pub const MEMWRITEOOB64: crate::ctypes::c_ulong = 3222818069;

pub const OTPERASE: crate::ctypes::c_ulong = 1074547993;

pub const OTPGETREGIONCOUNT: crate::ctypes::c_ulong = 1074023694;

pub const OTPGETREGIONINFO: crate::ctypes::c_ulong = 1074547983;

pub const OTPLOCK: crate::ctypes::c_ulong = 2148289808;

pub const OTPSELECT: crate::ctypes::c_ulong = 2147765517;

unsafe extern "C" {
    #[link_name = "kmod_shim_bio_in_atomic"]
    pub fn bio_in_atomic() -> bool_;
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 56usize]>,
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

pub const LINUX_VERSION_CODE: i32 = 396406;

pub const LINUX_VERSION_SUBLEVEL: i32 = 118;

pub const TCGETS2: crate::ctypes::c_ulong = 2150388778;

pub const TCSETS2: crate::ctypes::c_ulong = 1076646955;

pub const TCSETSF2: crate::ctypes::c_ulong = 1076646957;

pub const TCSETSW2: crate::ctypes::c_ulong = 1076646956;

pub const TIOCGDEV: crate::ctypes::c_ulong = 2147767346;

pub const TIOCGEXCL: crate::ctypes::c_ulong = 2147767360;

pub const TIOCGPKT: crate::ctypes::c_ulong = 2147767352;

pub const TIOCGPTLCK: crate::ctypes::c_ulong = 2147767353;

pub const TIOCGPTN: crate::ctypes::c_ulong = 2147767344;

pub const TIOCSIG: crate::ctypes::c_ulong = 1074025526;

pub const TIOCSPTLCK: crate::ctypes::c_ulong = 1074025521;

pub const EVIOCGEFFECTS: crate::ctypes::c_ulong = 2147763588;

pub const EVIOCGID: crate::ctypes::c_ulong = 2148025602;

pub const EVIOCGKEYCODE: crate::ctypes::c_ulong = 2148025604;

pub const EVIOCGKEYCODE_V2: crate::ctypes::c_ulong = 2150122756;

pub const EVIOCGMASK: crate::ctypes::c_ulong = 2148550034;

pub const EVIOCGRAB: crate::ctypes::c_ulong = 1074021776;

pub const EVIOCGREP: crate::ctypes::c_ulong = 2148025603;

pub const EVIOCGVERSION: crate::ctypes::c_ulong = 2147763457;

pub const EVIOCREVOKE: crate::ctypes::c_ulong = 1074021777;

pub const EVIOCRMFF: crate::ctypes::c_ulong = 1074021761;

pub const EVIOCSCLOCKID: crate::ctypes::c_ulong = 1074021792;

pub const EVIOCSFF: crate::ctypes::c_ulong = 1076905344;

pub const EVIOCSKEYCODE: crate::ctypes::c_ulong = 1074283780;

pub const EVIOCSKEYCODE_V2: crate::ctypes::c_ulong = 1076380932;

pub const EVIOCSMASK: crate::ctypes::c_ulong = 1074808211;

pub const EVIOCSREP: crate::ctypes::c_ulong = 1074283779;

pub const HIDIOCGCOLLECTIONINDEX: crate::ctypes::c_ulong = 1075333136;

pub const HIDIOCGCOLLECTIONINFO: crate::ctypes::c_ulong = 3222292497;

pub const HIDIOCGDEVINFO: crate::ctypes::c_ulong = 2149337091;

pub const HIDIOCGFIELDINFO: crate::ctypes::c_ulong = 3224913930;

pub const HIDIOCGFLAG: crate::ctypes::c_ulong = 2147764238;

pub const HIDIOCGRAWINFO: crate::ctypes::c_ulong = 2148026371;

pub const HIDIOCGRDESC: crate::ctypes::c_ulong = 2416199682;

pub const HIDIOCGRDESCSIZE: crate::ctypes::c_ulong = 2147764225;

pub const HIDIOCGREPORT: crate::ctypes::c_ulong = 1074546695;

pub const HIDIOCGREPORTINFO: crate::ctypes::c_ulong = 3222030345;

pub const HIDIOCGSTRING: crate::ctypes::c_ulong = 2164541444;

pub const HIDIOCGUCODE: crate::ctypes::c_ulong = 3222816781;

pub const HIDIOCGUSAGE: crate::ctypes::c_ulong = 3222816779;

pub const HIDIOCGUSAGES: crate::ctypes::c_ulong = 3491514387;

pub const HIDIOCGVERSION: crate::ctypes::c_ulong = 2147764225;

pub const HIDIOCREVOKE: crate::ctypes::c_ulong = 1074022413;

pub const HIDIOCSFLAG: crate::ctypes::c_ulong = 1074022415;

pub const HIDIOCSREPORT: crate::ctypes::c_ulong = 1074546696;

pub const HIDIOCSUSAGE: crate::ctypes::c_ulong = 1075333132;

pub const HIDIOCSUSAGES: crate::ctypes::c_ulong = 1344030740;

pub const HIDIOCTL_LAST: crate::ctypes::c_ulong = 13;

pub const SPIOCSTYPE: crate::ctypes::c_ulong = 1074295041;

pub const UI_ABS_SETUP: crate::ctypes::c_ulong = 1075598596;

pub const UI_BEGIN_FF_ERASE: crate::ctypes::c_ulong = 3222033866;

pub const UI_BEGIN_FF_UPLOAD: crate::ctypes::c_ulong = 3228063176;

pub const UI_DEV_SETUP: crate::ctypes::c_ulong = 1079792899;

pub const UI_END_FF_ERASE: crate::ctypes::c_ulong = 1074550219;

pub const UI_END_FF_UPLOAD: crate::ctypes::c_ulong = 1080579529;

pub const UI_GET_VERSION: crate::ctypes::c_ulong = 2147767597;

pub const UI_SET_ABSBIT: crate::ctypes::c_ulong = 1074025831;

pub const UI_SET_EVBIT: crate::ctypes::c_ulong = 1074025828;

pub const UI_SET_FFBIT: crate::ctypes::c_ulong = 1074025835;

pub const UI_SET_KEYBIT: crate::ctypes::c_ulong = 1074025829;

pub const UI_SET_LEDBIT: crate::ctypes::c_ulong = 1074025833;

pub const UI_SET_MSCBIT: crate::ctypes::c_ulong = 1074025832;

pub const UI_SET_PHYS: crate::ctypes::c_ulong = 1074287980;

pub const UI_SET_PROPBIT: crate::ctypes::c_ulong = 1074025838;

pub const UI_SET_RELBIT: crate::ctypes::c_ulong = 1074025830;

pub const UI_SET_SNDBIT: crate::ctypes::c_ulong = 1074025834;

pub const UI_SET_SWBIT: crate::ctypes::c_ulong = 1074025837;

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
    pub initialized: bool_,
    pub removing: bool_,
    pub use_cnt: atomic_t,
    pub battery_info: *mut power_supply_battery_info,
    pub tzd: *mut thermal_zone_device,
    pub tcd: *mut thermal_cooling_device,
    pub trig: *mut led_trigger,
    pub charging_trig: *mut led_trigger,
    pub full_trig: *mut led_trigger,
    pub charging_blink_full_solid_trig: *mut led_trigger,
    pub charging_orange_full_green_trig: *mut led_trigger,
}

#[repr(C)]
pub struct power_supply_config {
    pub of_node: *mut device_node,
    pub fwnode: *mut fwnode_handle,
    pub drv_data: *mut crate::ctypes::c_void,
    pub attr_grp: *mut *const attribute_group,
    pub supplied_to: *mut *mut crate::ctypes::c_char,
    pub num_supplicants: usize,
    pub no_wakeup_source: bool_,
}

pub const FBIOGET_VBLANK: crate::ctypes::c_ulong = 2149598738;

pub const FBIO_CURSOR: crate::ctypes::c_ulong = 3228059144;

pub const FBIO_WAITFORVSYNC: crate::ctypes::c_ulong = 1074021920;

pub const IIO_GET_EVENT_FD_IOCTL: crate::ctypes::c_ulong = 2147772816;

pub const RTC_ALM_READ: crate::ctypes::c_ulong = 2149871624;

pub const RTC_ALM_SET: crate::ctypes::c_ulong = 1076129799;

pub const RTC_EPOCH_READ: crate::ctypes::c_ulong = 2148036621;

pub const RTC_EPOCH_SET: crate::ctypes::c_ulong = 1074294798;

pub const RTC_IRQP_READ: crate::ctypes::c_ulong = 2148036619;

pub const RTC_IRQP_SET: crate::ctypes::c_ulong = 1074294796;

pub const RTC_PARAM_GET: crate::ctypes::c_ulong = 1075343379;

pub const RTC_PARAM_SET: crate::ctypes::c_ulong = 1075343380;

pub const RTC_PLL_GET: crate::ctypes::c_ulong = 2149609489;

pub const RTC_PLL_SET: crate::ctypes::c_ulong = 1075867666;

pub const RTC_RD_TIME: crate::ctypes::c_ulong = 2149871625;

pub const RTC_SET_TIME: crate::ctypes::c_ulong = 1076129802;

pub const RTC_VL_READ: crate::ctypes::c_ulong = 2147774483;

pub const RTC_WKALM_RD: crate::ctypes::c_ulong = 2150133776;

pub const RTC_WKALM_SET: crate::ctypes::c_ulong = 1076391951;

pub const WDIOC_GETBOOTSTATUS: crate::ctypes::c_ulong = 2147768066;

pub const WDIOC_GETPRETIMEOUT: crate::ctypes::c_ulong = 2147768073;

pub const WDIOC_GETSTATUS: crate::ctypes::c_ulong = 2147768065;

pub const WDIOC_GETSUPPORT: crate::ctypes::c_ulong = 2150127360;

pub const WDIOC_GETTEMP: crate::ctypes::c_ulong = 2147768067;

pub const WDIOC_GETTIMELEFT: crate::ctypes::c_ulong = 2147768074;

pub const WDIOC_GETTIMEOUT: crate::ctypes::c_ulong = 2147768071;

pub const WDIOC_KEEPALIVE: crate::ctypes::c_ulong = 2147768069;

pub const WDIOC_SETOPTIONS: crate::ctypes::c_ulong = 2147768068;

pub const WDIOC_SETPRETIMEOUT: crate::ctypes::c_ulong = 3221509896;

pub const WDIOC_SETTIMEOUT: crate::ctypes::c_ulong = 3221509894;

unsafe extern "C" {
    pub fn power_supply_for_each_psy(
        data: *mut crate::ctypes::c_void,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                psy: *mut power_supply,
                data: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

pub const PERF_EVENT_IOC_ID: crate::ctypes::c_ulong = 2148017159;

pub const PERF_EVENT_IOC_MODIFY_ATTRIBUTES: crate::ctypes::c_ulong = 1074275339;

pub const PERF_EVENT_IOC_PAUSE_OUTPUT: crate::ctypes::c_ulong = 1074013193;

pub const PERF_EVENT_IOC_PERIOD: crate::ctypes::c_ulong = 1074275332;

pub const PERF_EVENT_IOC_QUERY_BPF: crate::ctypes::c_ulong = 3221758986;

pub const PERF_EVENT_IOC_SET_BPF: crate::ctypes::c_ulong = 1074013192;

pub const PERF_EVENT_IOC_SET_FILTER: crate::ctypes::c_ulong = 1074275334;

pub const MCE_GETCLEAR_FLAGS: crate::ctypes::c_ulong = 2147765507;

pub const MCE_GET_LOG_LEN: crate::ctypes::c_ulong = 2147765506;

pub const MCE_GET_RECORD_LEN: crate::ctypes::c_ulong = 2147765505;

pub const X86_FEATURE_ZEN6: i32 = 679;

pub const X86_IOC_RDMSR_REGS: crate::ctypes::c_ulong = 3223348128;

pub const X86_IOC_WRMSR_REGS: crate::ctypes::c_ulong = 3223348129;
