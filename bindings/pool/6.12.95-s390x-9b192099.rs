// What 6.12.95-s390x-9b192099 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __vector128__high__high {
    pub high: __u64,
    pub low: __u64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ctlreg {
    pub val: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_uint,
    pub sie: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub acrs: [crate::ctypes::c_uint; 16usize],
    pub ksp: crate::ctypes::c_ulong,
    pub user_timer: crate::ctypes::c_ulong,
    pub guest_timer: crate::ctypes::c_ulong,
    pub system_timer: crate::ctypes::c_ulong,
    pub hardirq_timer: crate::ctypes::c_ulong,
    pub softirq_timer: crate::ctypes::c_ulong,
    pub sys_call_table: *const sys_call_ptr_t,
    pub gmap_addr: crate::ctypes::c_ulong,
    pub gmap_write_flag: crate::ctypes::c_uint,
    pub gmap_int_code: crate::ctypes::c_uint,
    pub gmap_pfault: crate::ctypes::c_uint,
    pub ufpu_flags: crate::ctypes::c_int,
    pub kfpu_flags: crate::ctypes::c_int,
    pub per_user: per_regs,
    pub per_event: per_event,
    pub per_flags: crate::ctypes::c_ulong,
    pub system_call: crate::ctypes::c_uint,
    pub last_break: crate::ctypes::c_ulong,
    pub pfault_wait: crate::ctypes::c_ulong,
    pub list: list_head,
    pub ri_cb: *mut runtime_instr_cb,
    pub gs_cb: *mut gs_cb,
    pub gs_bc_cb: *mut gs_cb,
    pub trap_tdb: pgm_tdb,
    pub ufpu: fpu,
    pub kfpu: fpu,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union __vector128__high {
    pub anon__high: __vector128__high__high,
    pub u: [__u32; 4usize],
}

#[repr(C)]
#[repr(align(256))]
pub struct page_counter {
    pub usage: atomic_long_t,
    pub _pad1_: cacheline_padding,
    pub emin: crate::ctypes::c_ulong,
    pub min_usage: atomic_long_t,
    pub children_min_usage: atomic_long_t,
    pub elow: crate::ctypes::c_ulong,
    pub low_usage: atomic_long_t,
    pub children_low_usage: atomic_long_t,
    pub watermark: crate::ctypes::c_ulong,
    pub local_watermark: crate::ctypes::c_ulong,
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub protection_support: bool_,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct fpu {
    pub fpc: u32_,
    pub _padding_after_fpc: [u8; 4usize],
    pub vxrs: [__vector128; 32usize],
}

#[repr(C)]
pub struct dev_pm_info {
    pub power_state: pm_message_t,
    pub _bits_can_wakeup: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub driver_flags: u32_,
    pub lock: spinlock_t,
    pub _bits_should_wakeup: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub subsys_data: *mut pm_subsys_data,
    pub set_latency_tolerance: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut device, arg2: s32),
    >,
    pub qos: *mut dev_pm_qos,
}
bits dev_pm_info
    can_wakeup: bool_ as u8 = _bits_can_wakeup 0 1
    async_suspend: bool_ as u8 = _bits_can_wakeup 1 1
    in_dpm_list: bool_ as u8 = _bits_can_wakeup 2 1
    is_prepared: bool_ as u8 = _bits_can_wakeup 3 1
    is_suspended: bool_ as u8 = _bits_can_wakeup 4 1
    is_noirq_suspended: bool_ as u8 = _bits_can_wakeup 5 1
    is_late_suspended: bool_ as u8 = _bits_can_wakeup 6 1
    no_pm: bool_ as u8 = _bits_can_wakeup 7 1
    early_init: bool_ as u8 = _bits_can_wakeup 8 1
    direct_complete: bool_ as u8 = _bits_can_wakeup 9 1
    should_wakeup: bool_ as u8 = _bits_should_wakeup 0 1

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
pub struct mm_context_t {
    pub lock: spinlock_t,
    pub cpu_attach_mask: cpumask_t,
    pub flush_count: atomic_t,
    pub flush_mm: crate::ctypes::c_uint,
    pub gmap_list: list_head,
    pub gmap_asce: crate::ctypes::c_ulong,
    pub asce: crate::ctypes::c_ulong,
    pub asce_limit: crate::ctypes::c_ulong,
    pub vdso_base: crate::ctypes::c_ulong,
    pub protected_count: atomic_t,
    pub _bits_alloc_pgste: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_alloc_pgste: [u8; 3usize],
}
bits mm_context_t
    alloc_pgste: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 0 1
    has_pgste: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 1 1
    uses_skeys: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 2 1
    uses_cmm: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 3 1
    allow_cow_sharing: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 4 1
    allow_gmap_hpage_1m: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 5 1

#[repr(C)]
pub union freg_t {
    pub f: f32,
    pub d: f64,
    pub ui: __u64,
    pub fp: freg_t__fp,
}

#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct __vector128 {
    pub anon__high: __vector128__high,
}

pub type tod_clock___uint128_t = u128;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct alt_instr__feature__ctx {
    pub _bindgen_align: [u32; 0],
    pub _bits_ctx: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl alt_instr__feature__ctx {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ctx(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(self._bits_ctx.get_const::<0usize, 4u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ctx(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ctx.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ctx_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_ctx)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ctx_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ctx), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(self._bits_ctx.get_const::<4usize, 8u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ctx.set_const::<4usize, 8u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    4usize,
                    8u8,
                >(::core::ptr::addr_of!((* this)._bits_ctx)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                4usize,
                8u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ctx), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn data(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(self._bits_ctx.get_const::<12usize, 20u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_data(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_ctx.set_const::<12usize, 20u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn data_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    12usize,
                    20u8,
                >(::core::ptr::addr_of!((* this)._bits_ctx)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_data_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                12usize,
                20u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ctx), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ctlreg0__tcx {
    pub _bindgen_align: [u64; 0],
    pub _bits_tcx: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits ctlreg0__tcx
    tcx: crate::ctypes::c_ulong as u64 = _bits_tcx 8 1
    pifo: crate::ctypes::c_ulong as u64 = _bits_tcx 9 1
    ccc: crate::ctypes::c_ulong as u64 = _bits_tcx 13 1
    pec: crate::ctypes::c_ulong as u64 = _bits_tcx 14 1
    wti: crate::ctypes::c_ulong as u64 = _bits_tcx 30 1
    lap: crate::ctypes::c_ulong as u64 = _bits_tcx 35 1
    edat: crate::ctypes::c_ulong as u64 = _bits_tcx 40 1
    iep: crate::ctypes::c_ulong as u64 = _bits_tcx 43 1
    afp: crate::ctypes::c_ulong as u64 = _bits_tcx 45 1
    vx: crate::ctypes::c_ulong as u64 = _bits_tcx 46 1
    sssm: crate::ctypes::c_ulong as u64 = _bits_tcx 54 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_destroy_fast {
    pub _opaque: [u64; 9],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_guest_addr {
    pub _opaque: [u64; 9],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_qui {
    pub _opaque: [u64; 36],
}

#[repr(C)]
#[repr(align(256))]
pub struct srcu_data {
    pub srcu_lock_count: [atomic_long_t; 2usize],
    pub srcu_unlock_count: [atomic_long_t; 2usize],
    pub srcu_nmi_safety: crate::ctypes::c_int,
    pub _padding_after_srcu_nmi_safety: __BindgenOpaqueArray<[u8; 220usize]>,
    pub lock: spinlock_t,
    pub srcu_cblist: rcu_segcblist,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_cblist_invoking: bool_,
    pub delay_work: timer_list,
    pub work: work_struct,
    pub srcu_barrier_head: callback_head,
    pub mynode: *mut srcu_node,
    pub grpmask: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_int,
    pub ssp: *mut srcu_struct,
}

#[repr(C)]
#[repr(align(8))]
pub struct kernel_fpu {
    pub hdr: kernel_fpu_hdr,
    pub vxrs: __IncompleteArrayField<__vector128>,
}

#[repr(C)]
#[repr(align(8))]
pub struct kernel_fpu_16 {
    pub hdr: kernel_fpu_hdr,
    pub vxrs: [__vector128; 16usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct kernel_fpu_32 {
    pub hdr: kernel_fpu_hdr,
    pub vxrs: [__vector128; 32usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct kernel_fpu_8 {
    pub hdr: kernel_fpu_hdr,
    pub vxrs: [__vector128; 8usize],
}

#[repr(C)]
pub struct compat_statfs64 {
    pub f_type: u32_,
    pub f_bsize: u32_,
    pub f_blocks: u64_,
    pub f_bfree: u64_,
    pub f_bavail: u64_,
    pub f_files: u64_,
    pub f_ffree: u64_,
    pub f_fsid: compat_fsid_t,
    pub f_namelen: u32_,
    pub f_frsize: u32_,
    pub f_flags: u32_,
    pub f_spare: [u32_; 5usize],
}

#[repr(C)]
pub struct kernel_fpu_hdr {
    pub mask: crate::ctypes::c_int,
    pub fpc: u32_,
}

#[repr(C)]
pub struct uv_info {
    pub inst_calls_list: [crate::ctypes::c_ulong; 4usize],
    pub uv_base_stor_len: crate::ctypes::c_ulong,
    pub guest_base_stor_len: crate::ctypes::c_ulong,
    pub guest_virt_base_stor_len: crate::ctypes::c_ulong,
    pub guest_virt_var_stor_len: crate::ctypes::c_ulong,
    pub guest_cpu_stor_len: crate::ctypes::c_ulong,
    pub max_sec_stor_addr: crate::ctypes::c_ulong,
    pub max_num_sec_conf: crate::ctypes::c_uint,
    pub max_guest_cpu_id: crate::ctypes::c_ushort,
    pub uv_feature_indications: crate::ctypes::c_ulong,
    pub supp_se_hdr_ver: crate::ctypes::c_ulong,
    pub supp_se_hdr_pcf: crate::ctypes::c_ulong,
    pub conf_dump_storage_state_len: crate::ctypes::c_ulong,
    pub conf_dump_finalize_len: crate::ctypes::c_ulong,
    pub supp_att_req_hdr_ver: crate::ctypes::c_ulong,
    pub supp_att_pflags: crate::ctypes::c_ulong,
    pub supp_add_secret_req_ver: crate::ctypes::c_ulong,
    pub supp_add_secret_pcf: crate::ctypes::c_ulong,
    pub supp_secret_types: crate::ctypes::c_ulong,
    pub max_secrets: crate::ctypes::c_ushort,
}

#[repr(C)]
pub union alt_instr__feature {
    pub feature: u32_,
    pub anon__ctx: alt_instr__feature__ctx,
}

#[repr(C)]
pub union ctlreg0 {
    pub val: crate::ctypes::c_ulong,
    pub reg: ctlreg,
    pub anon__tcx: ctlreg0__tcx,
}

#[repr(C)]
pub union ctlreg15 {
    pub val: crate::ctypes::c_ulong,
    pub reg: ctlreg,
    pub anon__lsea: ctlreg15__lsea,
}

#[repr(C)]
pub union ctlreg2 {
    pub val: crate::ctypes::c_ulong,
    pub reg: ctlreg,
    pub anon__ducto: ctlreg2__ducto,
}

#[repr(C)]
pub union ctlreg5 {
    pub val: crate::ctypes::c_ulong,
    pub reg: ctlreg,
    pub anon__pasteo: ctlreg5__pasteo,
}

#[repr(C, packed)]
pub struct alt_instr {
    pub instr_offset: s32,
    pub repl_offset: s32,
    pub anon__feature: alt_instr__feature,
    pub instrlen: u8_,
}

pub const ALT_CTX_ALL: i32 = 3;

pub const ALT_CTX_EARLY: i32 = 1;

pub const ALT_CTX_LATE: i32 = 2;

pub const ALT_CTX_SHIFT: i32 = 28;

pub const ALT_DATA_SHIFT: i32 = 0;

pub const ALT_LOWCORE: i32 = 270532608;

pub const ALT_TYPE_FACILITY: i32 = 0;

pub const ALT_TYPE_LOWCORE: i32 = 2;

pub const ALT_TYPE_SHIFT: i32 = 20;

pub const ALT_TYPE_SPEC: i32 = 1;

pub const BIT_UVC_CMD_ADD_SECRET: uv_cmds_inst = 29;

pub const BIT_UVC_CMD_DESTROY_SEC_CONF_FAST: uv_cmds_inst = 23;

pub const BIT_UVC_CMD_LIST_SECRETS: uv_cmds_inst = 30;

pub const BIT_UVC_CMD_LOCK_SECRETS: uv_cmds_inst = 31;

pub const BIT_UV_FEAT_AP: uv_feat_ind = 4;

pub const BIT_UV_FEAT_AP_INTR: uv_feat_ind = 5;

pub const CMPXCHG_USER_KEY_MAX_LOOPS: i32 = 128;

pub const COMMAND_LINE: i32 = 66688;

pub const CPU_CAPACITY_HIGH: crate::ctypes::c_long = 1024;

pub const CPU_CAPACITY_LOW: crate::ctypes::c_long = 128;

pub const CR0_CLOCK_COMPARATOR_SIGN_BIT: i32 = 53;

pub const CR0_CLOCK_COMPARATOR_SUBMASK_BIT: i32 = 11;

pub const CR0_CPUMF_EXTRACTION_AUTH: crate::ctypes::c_ulong = 281474976710656;

pub const CR0_CPUMF_EXTRACTION_AUTH_BIT: i32 = 48;

pub const CR0_CPU_TIMER_SUBMASK_BIT: i32 = 10;

pub const CR0_CRYPTOGRAPHY_COUNTER: crate::ctypes::c_ulong = 1125899906842624;

pub const CR0_CRYPTOGRAPHY_COUNTER_BIT: i32 = 50;

pub const CR0_EDAT: crate::ctypes::c_ulong = 8388608;

pub const CR0_EDAT_BIT: i32 = 23;

pub const CR0_EMERGENCY_SIGNAL_SUBMASK_BIT: i32 = 14;

pub const CR0_ETR_SUBMASK: crate::ctypes::c_ulong = 16;

pub const CR0_ETR_SUBMASK_BIT: i32 = 4;

pub const CR0_EXTERNAL_CALL_SUBMASK_BIT: i32 = 13;

pub const CR0_FETCH_PROTECTION_OVERRIDE_BIT: i32 = 25;

pub const CR0_INSTRUCTION_EXEC_PROTECTION: crate::ctypes::c_ulong = 1048576;

pub const CR0_INSTRUCTION_EXEC_PROTECTION_BIT: i32 = 20;

pub const CR0_INTERRUPT_KEY_SUBMASK_BIT: i32 = 6;

pub const CR0_IUCV: crate::ctypes::c_ulong = 2;

pub const CR0_IUCV_BIT: i32 = 1;

pub const CR0_LOW_ADDRESS_PROTECTION_BIT: i32 = 28;

pub const CR0_MALFUNCTION_ALERT_SUBMASK: crate::ctypes::c_ulong = 32768;

pub const CR0_MALFUNCTION_ALERT_SUBMASK_BIT: i32 = 15;

pub const CR0_MEASUREMENT_ALERT_SUBMASK_BIT: i32 = 5;

pub const CR0_PAI_EXTENSION: crate::ctypes::c_ulong = 562949953421312;

pub const CR0_PAI_EXTENSION_BIT: i32 = 49;

pub const CR0_SERVICE_SIGNAL_SUBMASK_BIT: i32 = 9;

pub const CR0_STORAGE_PROTECTION_OVERRIDE_BIT: i32 = 24;

pub const CR0_TRANSACTIONAL_EXECUTION: crate::ctypes::c_ulong = 36028797018963968;

pub const CR0_TRANSACTIONAL_EXECUTION_BIT: i32 = 55;

pub const CR0_UNUSED_56_BIT: i32 = 7;

pub const CR0_VECTOR: crate::ctypes::c_ulong = 131072;

pub const CR0_VECTOR_BIT: i32 = 17;

pub const CR0_WARNING_TRACK: crate::ctypes::c_ulong = 8589934592;

pub const CR0_WARNING_TRACK_BIT: i32 = 33;

pub const CR14_CHANNEL_REPORT_SUBMASK_BIT: i32 = 28;

pub const CR14_DEGRADATION_SUBMASK_BIT: i32 = 26;

pub const CR14_EXTERNAL_DAMAGE_SUBMASK_BIT: i32 = 25;

pub const CR14_RECOVERY_SUBMASK_BIT: i32 = 27;

pub const CR14_UNUSED_32_BIT: i32 = 31;

pub const CR14_UNUSED_33_BIT: i32 = 30;

pub const CR14_WARNING_SUBMASK_BIT: i32 = 24;

pub const CR2_GUARDED_STORAGE: crate::ctypes::c_ulong = 16;

pub const CR2_GUARDED_STORAGE_BIT: i32 = 4;

pub const CR2_MIO_ADDRESSING: crate::ctypes::c_ulong = 32;

pub const CR2_MIO_ADDRESSING_BIT: i32 = 5;

pub const CTLREG_CLEAR_BIT: crate::ctypes::c_uint = 1;

pub const CTLREG_LOAD: crate::ctypes::c_uint = 2;

pub const CTLREG_SET_BIT: crate::ctypes::c_uint = 0;

pub const EX_TYPE_FPC: i32 = 8;

pub const EX_TYPE_UA_LOAD_REGPAIR: i32 = 6;

pub const EX_TYPE_ZEROPAD: i32 = 7;

pub const INITRD_SIZE: i32 = 66576;

pub const INITRD_START: i32 = 66568;

pub const IPL_DEVICE: i32 = 66560;

pub const LOWCORE_ALT_ADDRESS: crate::ctypes::c_ulong = 458752;

pub const MACHINE_FLAG_RDP: crate::ctypes::c_ulong = 524288;

pub const MACHINE_FLAG_SEQ_INSN: crate::ctypes::c_ulong = 1048576;

pub const MARCH_HAS_Z10_FEATURES: i32 = 1;

pub const MAX_COMMAND_LINE_SIZE: i32 = 66608;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 101;

pub const OLDMEM_BASE: i32 = 66584;

pub const OLDMEM_SIZE: i32 = 66592;

pub const STACK_FRAME_USER_OVERHEAD: i32 = 160;

pub const STACK_FRAME_VDSO_OVERHEAD: i32 = 168;

pub const SWPIN_ZERO: vm_event_item = 94;

pub const SWPOUT_ZERO: vm_event_item = 95;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 80;

pub const UVC_CMD_ADD_SECRET: i32 = 4145;

pub const UVC_CMD_DESTROY_SEC_CONF_FAST: i32 = 258;

pub const UVC_CMD_LIST_SECRETS: i32 = 4147;

pub const UVC_CMD_LOCK_SECRETS: i32 = 4148;

pub const ZSWPWB: vm_event_item = 100;

pub const __ALIGN_STR: &[u8; 16] = b".balign 8, 0x07\0";

pub const __FTRACE_REGS_PT_REGS: i32 = 0;

pub const __FTRACE_REGS_SIZE: i32 = 200;

pub const __GMAP_ASCE: i32 = 88;

pub const __KEXEC_SHA_REGION_LEN: i32 = 8;

pub const __KEXEC_SHA_REGION_SIZE: i32 = 16;

pub const __KEXEC_SHA_REGION_START: i32 = 0;

pub const __LC_AREGS_SAVE_AREA: i32 = 4928;

pub const __LC_AR_MODE_ID: i32 = 163;

pub const __LC_ASYNC_STACK: i32 = 848;

pub const __LC_BOOT_CLOCK: i32 = 816;

pub const __LC_CLOCK_COMP_SAVE_AREA: i32 = 4912;

pub const __LC_CPU_TIMER_SAVE_AREA: i32 = 4904;

pub const __LC_CREGS_SAVE_AREA: i32 = 4992;

pub const __LC_CURRENT: i32 = 832;

pub const __LC_CURRENT_PID: i32 = 924;

pub const __LC_DATA_EXC_CODE: i32 = 144;

pub const __LC_DUMP_REIPL: i32 = 3584;

pub const __LC_EXC_ACCESS_ID: i32 = 160;

pub const __LC_EXIT_TIMER: i32 = 712;

pub const __LC_EXT_CPU_ADDR: i32 = 132;

pub const __LC_EXT_DAMAGE_CODE: i32 = 244;

pub const __LC_EXT_INT_CODE: i32 = 134;

pub const __LC_EXT_NEW_PSW: i32 = 432;

pub const __LC_EXT_OLD_PSW: i32 = 304;

pub const __LC_EXT_PARAMS2: i32 = 4536;

pub const __LC_EXT_PARAMS: i32 = 128;

pub const __LC_FPREGS_SAVE_AREA: i32 = 4608;

pub const __LC_FP_CREG_SAVE_AREA: i32 = 4892;

pub const __LC_GMAP: i32 = 976;

pub const __LC_GPREGS_SAVE_AREA: i32 = 4736;

pub const __LC_INT_CLOCK: i32 = 792;

pub const __LC_IO_INT_PARM: i32 = 188;

pub const __LC_IO_INT_WORD: i32 = 192;

pub const __LC_IO_NEW_PSW: i32 = 496;

pub const __LC_IO_OLD_PSW: i32 = 368;

pub const __LC_KERNEL_ASCE: i32 = 904;

pub const __LC_KERNEL_STACK: i32 = 840;

pub const __LC_LAST_BREAK: i32 = 688;

pub const __LC_LAST_BREAK_SAVE_AREA: i32 = 4920;

pub const __LC_LAST_UPDATE_CLOCK: i32 = 784;

pub const __LC_LAST_UPDATE_TIMER: i32 = 776;

pub const __LC_LPP: i32 = 920;

pub const __LC_MCCK_CODE: i32 = 232;

pub const __LC_MCCK_ENTER_TIMER: i32 = 704;

pub const __LC_MCCK_FAIL_STOR_ADDR: i32 = 248;

pub const __LC_MCCK_STACK: i32 = 872;

pub const __LC_MCESAD: i32 = 4528;

pub const __LC_MCK_NEW_PSW: i32 = 480;

pub const __LC_MCK_OLD_PSW: i32 = 352;

pub const __LC_MON_CLASS_NR: i32 = 148;

pub const __LC_MON_CODE: i32 = 176;

pub const __LC_NODAT_STACK: i32 = 856;

pub const __LC_OP_ACCESS_ID: i32 = 162;

pub const __LC_OS_INFO: i32 = 3608;

pub const __LC_PCPU: i32 = 648;

pub const __LC_PER_ACCESS_ID: i32 = 161;

pub const __LC_PER_ADDRESS: i32 = 152;

pub const __LC_PER_ATMID: i32 = 151;

pub const __LC_PER_CODE: i32 = 150;

pub const __LC_PGM_ILC: i32 = 140;

pub const __LC_PGM_INT_CODE: i32 = 142;

pub const __LC_PGM_LAST_BREAK: i32 = 272;

pub const __LC_PGM_NEW_PSW: i32 = 464;

pub const __LC_PGM_OLD_PSW: i32 = 336;

pub const __LC_PGM_TDB: i32 = 6144;

pub const __LC_PREFIX_SAVE_AREA: i32 = 4888;

pub const __LC_PSW_SAVE_AREA: i32 = 4864;

pub const __LC_RESTART_DATA: i32 = 888;

pub const __LC_RESTART_FLAGS: i32 = 900;

pub const __LC_RESTART_FN: i32 = 880;

pub const __LC_RESTART_SOURCE: i32 = 896;

pub const __LC_RESTART_STACK: i32 = 864;

pub const __LC_RETURN_LPSWE: i32 = 1024;

pub const __LC_RETURN_MCCK_LPSWE: i32 = 1028;

pub const __LC_RETURN_MCCK_PSW: i32 = 672;

pub const __LC_RETURN_PSW: i32 = 656;

pub const __LC_RST_NEW_PSW: i32 = 416;

pub const __LC_RST_OLD_PSW: i32 = 288;

pub const __LC_SAVE_AREA: i32 = 512;

pub const __LC_SAVE_AREA_RESTART: i32 = 640;

pub const __LC_SUBCHANNEL_ID: i32 = 184;

pub const __LC_SUBCHANNEL_NR: i32 = 186;

pub const __LC_SVC_NEW_PSW: i32 = 448;

pub const __LC_SVC_OLD_PSW: i32 = 320;

pub const __LC_SYS_ENTER_TIMER: i32 = 696;

pub const __LC_TOD_PROGREG_SAVE_AREA: i32 = 4900;

pub const __LC_TRANS_EXC_CODE: i32 = 168;

pub const __LC_USER_ASCE: i32 = 912;

pub const __LC_VMCORE_INFO: i32 = 3596;

pub const __PARMAREA_SIZE: i32 = 4224;

pub const __PCPU_FLAGS: i32 = 16;

pub const __PT_CR1: i32 = 184;

pub const __PT_FLAGS: i32 = 176;

pub const __PT_GPRS: i32 = 24;

pub const __PT_LAST_BREAK: i32 = 192;

pub const __PT_ORIG_GPR2: i32 = 152;

pub const __PT_PSW: i32 = 8;

pub const __PT_R0: i32 = 24;

pub const __PT_R10: i32 = 104;

pub const __PT_R11: i32 = 112;

pub const __PT_R12: i32 = 120;

pub const __PT_R13: i32 = 128;

pub const __PT_R14: i32 = 136;

pub const __PT_R15: i32 = 144;

pub const __PT_R1: i32 = 32;

pub const __PT_R2: i32 = 40;

pub const __PT_R3: i32 = 48;

pub const __PT_R4: i32 = 56;

pub const __PT_R5: i32 = 64;

pub const __PT_R6: i32 = 72;

pub const __PT_R7: i32 = 80;

pub const __PT_R8: i32 = 88;

pub const __PT_R9: i32 = 96;

pub const __PT_SIZE: i32 = 200;

pub const __SFUSER_BACKCHAIN: i32 = 0;

pub const __SFVDSO_RETURN_ADDRESS: i32 = 160;

pub const __SF_BACKCHAIN: i32 = 152;

pub const __SF_EMPTY: i32 = 0;

pub const __SF_GPRS: i32 = 72;

pub const __SF_SIE_CONTROL: i32 = 0;

pub const __SF_SIE_CONTROL_PHYS: i32 = 32;

pub const __SF_SIE_FLAGS: i32 = 24;

pub const __SF_SIE_GUEST_ASCE: i32 = 40;

pub const __SF_SIE_REASON: i32 = 16;

pub const __SF_SIE_SAVEAREA: i32 = 8;

pub const __SIE_PROG0C: i32 = 12;

pub const __SIE_PROG20: i32 = 32;

pub const __TASK_pid: i32 = 1920;

pub const __TASK_stack: i32 = 32;

pub const __TASK_thread: i32 = 3336;

pub const __THREAD_ksp: i32 = 64;

pub const __TI_flags: i32 = 0;

pub const __TI_sie: i32 = 20;

pub const large_cpumask_bits: u32 = 256;

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_RDP"]
    pub fn MACHINE_HAS_RDP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_SEQ_INSN"]
    pub fn MACHINE_HAS_SEQ_INSN() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_xchg"]
    pub fn __arch_xchg(
        x: crate::ctypes::c_ulong,
        address: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_user_key"]
    pub fn __cmpxchg_user_key(
        address: crate::ctypes::c_ulong,
        uval: *mut crate::ctypes::c_void,
        old: tod_clock___uint128_t,
        new: tod_clock___uint128_t,
        key: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_tod_clock_monotonic"]
    pub fn __get_tod_clock_monotonic() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_char"]
    pub fn __put_user_char(
        to: *mut crate::ctypes::c_uchar,
        from: *mut crate::ctypes::c_uchar,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_char_noinstr"]
    pub fn __put_user_char_noinstr(
        to: *mut crate::ctypes::c_uchar,
        from: *mut crate::ctypes::c_uchar,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_int"]
    pub fn __put_user_int(
        to: *mut crate::ctypes::c_uint,
        from: *mut crate::ctypes::c_uint,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_int_noinstr"]
    pub fn __put_user_int_noinstr(
        to: *mut crate::ctypes::c_uint,
        from: *mut crate::ctypes::c_uint,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_long"]
    pub fn __put_user_long(
        to: *mut crate::ctypes::c_ulong,
        from: *mut crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_long_noinstr"]
    pub fn __put_user_long_noinstr(
        to: *mut crate::ctypes::c_ulong,
        from: *mut crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_short"]
    pub fn __put_user_short(
        to: *mut crate::ctypes::c_ushort,
        from: *mut crate::ctypes::c_ushort,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_short_noinstr"]
    pub fn __put_user_short_noinstr(
        to: *mut crate::ctypes::c_ushort,
        from: *mut crate::ctypes::c_ushort,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stfle"]
    pub fn __stfle(fac_list: *mut u64_, size: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stfle_asm"]
    pub fn __stfle_asm(
        fac_list: *mut u64_,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_facility"]
    pub fn __test_facility(
        nr: crate::ctypes::c_ulong,
        facilities: *mut crate::ctypes::c_void,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apply_alternative_instructions"]
    pub fn apply_alternative_instructions();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_apply_alternatives"]
    pub fn apply_alternatives(start: *mut alt_instr, end: *mut alt_instr);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_local_irq_enable_external"]
    pub fn arch_local_irq_enable_external();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_xor_unlock_is_negative_byte"]
    pub fn arch_xor_unlock_is_negative_byte(
        mask: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_call_rcu_hurry"]
    pub fn call_rcu_hurry(head: *mut callback_head, func: rcu_callback_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_lowcore"]
    pub fn get_lowcore() -> *mut lowcore;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_prot_virt_guest"]
    pub fn is_prot_virt_guest() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_popcnt_z15"]
    pub fn popcnt_z15(w: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_popcnt_z196"]
    pub fn popcnt_z196(w: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_s390_kernel_write"]
    pub fn s390_kernel_write(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_share"]
    pub fn share(addr: crate::ctypes::c_ulong, cmd: u16_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stfle"]
    pub fn stfle(fac_list: *mut u64_, size: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_ctl_clear_bit"]
    pub fn system_ctl_clear_bit(cr: crate::ctypes::c_uint, bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_ctl_load"]
    pub fn system_ctl_load(cr: crate::ctypes::c_uint, reg: *mut ctlreg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_ctl_set_bit"]
    pub fn system_ctl_set_bit(cr: crate::ctypes::c_uint, bit: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_facility"]
    pub fn test_facility(nr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_has_feature"]
    pub fn uv_has_feature(feature_bit: u8_) -> bool_;
}

unsafe extern "C" {
    pub fn __apply_alternatives(
        start: *mut alt_instr,
        end: *mut alt_instr,
        ctx: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn __cmpxchg_user_key_called_with_bad_pointer();
}

unsafe extern "C" {
    pub fn __memcpy(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __s390_kernel_write(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn page_table_alloc_pgste(mm: *mut mm_struct) -> *mut ptdesc;
}

unsafe extern "C" {
    pub fn page_table_free_pgste(ptdesc: *mut ptdesc);
}

unsafe extern "C" {
    pub fn register_early_console();
}

unsafe extern "C" {
    pub fn s390_disable_cow_sharing() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn stfle_size() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn system_ctlreg_init_save_area(lc: *mut lowcore);
}

unsafe extern "C" {
    pub fn system_ctlreg_lock();
}

unsafe extern "C" {
    pub fn system_ctlreg_modify(
        cr: crate::ctypes::c_uint,
        data: crate::ctypes::c_ulong,
        request: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn system_ctlreg_unlock();
}

unsafe extern "C" {
    pub fn uv_convert_from_secure_pte(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_destroy_folio(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_destroy_pte(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_pin_shared(paddr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __eamode31: *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __etext_amode31: *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_capacity_freq_ref: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_hw_pressure: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __samode31: *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __stext_amode31: *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut max_mappable: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut prot_virt_guest: crate::ctypes::c_int;
}

pub const WORK_CPU_UNBOUND: wq_misc_consts = 256;

#[repr(C)]
#[repr(align(256))]
pub struct cgroup {
    pub self_: cgroup_subsys_state,
    pub flags: crate::ctypes::c_ulong,
    pub level: crate::ctypes::c_int,
    pub max_depth: crate::ctypes::c_int,
    pub nr_descendants: crate::ctypes::c_int,
    pub nr_dying_descendants: crate::ctypes::c_int,
    pub max_descendants: crate::ctypes::c_int,
    pub nr_populated_csets: crate::ctypes::c_int,
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u16_,
    pub subtree_ss_mask: u16_,
    pub old_subtree_control: u16_,
    pub old_subtree_ss_mask: u16_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_cpu: *mut cgroup_rstat_cpu,
    pub rstat_css_list: list_head,
    pub _pad_: cacheline_padding,
    pub rstat_flush_next: *mut cgroup,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub freezer: cgroup_freezer_state,
    pub bpf_cgrp_storage: *mut bpf_local_storage,
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
#[repr(align(256))]
pub struct cgroup_root {
    pub kf_root: *mut kernfs_root,
    pub subsys_mask: crate::ctypes::c_uint,
    pub hierarchy_id: crate::ctypes::c_int,
    pub root_list: list_head,
    pub rcu: callback_head,
    pub cgrp: cgroup,
    pub cgrp_ancestor_storage: *mut cgroup,
    pub nr_cgrps: atomic_t,
    pub flags: crate::ctypes::c_uint,
    pub release_agent_path: [crate::ctypes::c_char; 4096usize],
    pub name: [crate::ctypes::c_char; 64usize],
}

#[repr(C)]
#[repr(align(256))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 56usize],
    pub mkobj: module_kobject,
    pub modinfo_attrs: *mut module_attribute,
    pub version: *const crate::ctypes::c_char,
    pub srcversion: *const crate::ctypes::c_char,
    pub holders_dir: *mut kobject,
    pub syms: *mut kernel_symbol,
    pub crcs: *const s32,
    pub num_syms: crate::ctypes::c_uint,
    pub param_lock: mutex,
    pub kp: *mut kernel_param,
    pub num_kp: crate::ctypes::c_uint,
    pub num_gpl_syms: crate::ctypes::c_uint,
    pub gpl_syms: *const kernel_symbol,
    pub gpl_crcs: *const s32,
    pub using_gplonly_symbols: bool_,
    pub sig_ok: bool_,
    pub async_probe_requested: bool_,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 192usize]>,
    pub mem: [module_memory; 7usize],
    pub arch: mod_arch_specific,
    pub taints: crate::ctypes::c_ulong,
    pub num_bugs: crate::ctypes::c_uint,
    pub bug_list: list_head,
    pub bug_table: *mut bug_entry,
    pub kallsyms: *mut mod_kallsyms,
    pub core_kallsyms: mod_kallsyms,
    pub sect_attrs: *mut module_sect_attrs,
    pub notes_attrs: *mut module_notes_attrs,
    pub args: *mut crate::ctypes::c_char,
    pub percpu: *mut crate::ctypes::c_void,
    pub percpu_size: crate::ctypes::c_uint,
    pub noinstr_text_start: *mut crate::ctypes::c_void,
    pub noinstr_text_size: crate::ctypes::c_uint,
    pub num_tracepoints: crate::ctypes::c_uint,
    pub tracepoints_ptrs: *const *mut tracepoint,
    pub num_srcu_structs: crate::ctypes::c_uint,
    pub srcu_struct_ptrs: *mut *mut srcu_struct,
    pub num_bpf_raw_events: crate::ctypes::c_uint,
    pub bpf_raw_events: *mut bpf_raw_event_map,
    pub btf_data_size: crate::ctypes::c_uint,
    pub btf_base_data_size: crate::ctypes::c_uint,
    pub btf_data: *mut crate::ctypes::c_void,
    pub btf_base_data: *mut crate::ctypes::c_void,
    pub jump_entries: *mut jump_entry,
    pub num_jump_entries: crate::ctypes::c_uint,
    pub num_trace_bprintk_fmt: crate::ctypes::c_uint,
    pub trace_bprintk_fmt_start: *mut *const crate::ctypes::c_char,
    pub trace_events: *mut *mut trace_event_call,
    pub num_trace_events: crate::ctypes::c_uint,
    pub trace_evals: *mut *mut trace_eval_map,
    pub num_trace_evals: crate::ctypes::c_uint,
    pub num_ftrace_callsites: crate::ctypes::c_uint,
    pub ftrace_callsites: *mut crate::ctypes::c_ulong,
    pub kprobes_text_start: *mut crate::ctypes::c_void,
    pub kprobes_text_size: crate::ctypes::c_uint,
    pub kprobe_blacklist: *mut crate::ctypes::c_ulong,
    pub num_kprobe_blacklist: crate::ctypes::c_uint,
    pub source_list: list_head,
    pub target_list: list_head,
    pub exit: ::core::option::Option<unsafe extern "C" fn()>,
    pub refcnt: atomic_t,
    pub dyndbg_info: _ddebug_info,
}

#[repr(C)]
#[repr(align(256))]
pub struct psi_group_cpu {
    pub tasks: [crate::ctypes::c_uint; 4usize],
    pub state_mask: u32_,
    pub times: [u32_; 7usize],
    pub state_start: u64_,
    pub _padding_after_state_start: __BindgenOpaqueArray<[u8; 200usize]>,
    pub times_prev: [[u32_; 7usize]; 2usize],
}

#[repr(C)]
pub struct cgroup_bpf {
    pub effective: [*mut bpf_prog_array; 28usize],
    pub progs: [hlist_head; 28usize],
    pub flags: [u8_; 28usize],
    pub storages: list_head,
    pub inactive: *mut bpf_prog_array,
    pub refcnt: percpu_ref,
    pub release_work: work_struct,
}

#[repr(C)]
pub struct context_tracking {
    pub state: atomic_t,
    pub nesting: crate::ctypes::c_long,
    pub nmi_nesting: crate::ctypes::c_long,
}

#[repr(C)]
pub struct irq_stat {
    pub irqs: [crate::ctypes::c_uint; 34usize],
}

#[repr(C)]
pub struct kimage {
    _unused: [u8; 0],
}

pub const CGROUP_LSM_END: cgroup_bpf_attach_type = 27;

pub const CPU_RST: interruption_class = 33;

pub const IRQEXT_WTI: interruption_class = 13;

pub const IRQIO_ADM: interruption_class = 22;

pub const IRQIO_APB: interruption_class = 26;

pub const IRQIO_C15: interruption_class = 16;

pub const IRQIO_C70: interruption_class = 17;

pub const IRQIO_CIO: interruption_class = 14;

pub const IRQIO_CSC: interruption_class = 23;

pub const IRQIO_CTC: interruption_class = 21;

pub const IRQIO_DAS: interruption_class = 15;

pub const IRQIO_GAL: interruption_class = 31;

pub const IRQIO_LCS: interruption_class = 20;

pub const IRQIO_MSI: interruption_class = 29;

pub const IRQIO_PCD: interruption_class = 28;

pub const IRQIO_PCF: interruption_class = 27;

pub const IRQIO_QAI: interruption_class = 25;

pub const IRQIO_TAP: interruption_class = 18;

pub const IRQIO_VAI: interruption_class = 30;

pub const IRQIO_VIR: interruption_class = 24;

pub const IRQIO_VMR: interruption_class = 19;

pub const IRQ_SUBCLASS_WARNING_TRACK: irq_subclass = 33;

pub const MAX_CGROUP_BPF_ATTACH_TYPE: cgroup_bpf_attach_type = 28;

pub const NMI_NMI: interruption_class = 32;

pub const NR_ARCH_IRQS: interruption_class = 34;

pub const kexec_in_progress: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim___crash_kexec"]
    pub fn __crash_kexec(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crash_kexec"]
    pub fn crash_kexec(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kexec_crash_loaded"]
    pub fn kexec_crash_loaded() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kexec_should_crash"]
    pub fn kexec_should_crash(p: *mut task_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kimage_map_segment"]
    pub fn kimage_map_segment(
        image: *mut kimage,
        addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kimage_unmap_segment"]
    pub fn kimage_unmap_segment(buffer: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_report_hw_sleep_time"]
    pub fn pm_report_hw_sleep_time(t: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_report_max_hw_sleep"]
    pub fn pm_report_max_hw_sleep(t: u64_);
}

unsafe extern "C" {
    pub static mut __pcpu_scope_cpu_devices: crate::ctypes::c_char;
}

#[repr(C)]
#[repr(align(256))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub memory_peaks: list_head,
    pub swap_peaks: list_head,
    pub peaks_lock: spinlock_t,
    pub high_work: work_struct,
    pub zswap_max: crate::ctypes::c_ulong,
    pub zswap_writeback: bool_,
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
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(256))]
pub struct mem_cgroup_per_node {
    pub memcg: *mut mem_cgroup,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: *mut lruvec_stats,
    pub shrinker_info: *mut shrinker_info,
    pub _pad1_: cacheline_padding,
    pub lruvec: lruvec,
    pub _pad2_: cacheline_padding,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 3usize],
    pub iter: mem_cgroup_reclaim_iter,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_struct {
    pub anon__mm_count: mm_struct__mm_count,
    pub cpu_bitmap: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub pcpu_cid: *mut mm_cid,
    pub mm_cid_next_scan: crate::ctypes::c_ulong,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
    pub mm_lock_seq: seqcount_t,
    pub hiwater_rss: crate::ctypes::c_ulong,
    pub hiwater_vm: crate::ctypes::c_ulong,
    pub total_vm: crate::ctypes::c_ulong,
    pub locked_vm: crate::ctypes::c_ulong,
    pub pinned_vm: atomic64_t,
    pub data_vm: crate::ctypes::c_ulong,
    pub exec_vm: crate::ctypes::c_ulong,
    pub stack_vm: crate::ctypes::c_ulong,
    pub def_flags: crate::ctypes::c_ulong,
    pub write_protect_seq: seqcount_t,
    pub arg_lock: spinlock_t,
    pub start_code: crate::ctypes::c_ulong,
    pub end_code: crate::ctypes::c_ulong,
    pub start_data: crate::ctypes::c_ulong,
    pub end_data: crate::ctypes::c_ulong,
    pub start_brk: crate::ctypes::c_ulong,
    pub brk: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub arg_start: crate::ctypes::c_ulong,
    pub arg_end: crate::ctypes::c_ulong,
    pub env_start: crate::ctypes::c_ulong,
    pub env_end: crate::ctypes::c_ulong,
    pub saved_auxv: [crate::ctypes::c_ulong; 48usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: crate::ctypes::c_ulong,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub user_ns: *mut user_namespace,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct mm_struct__mm_count__mm_count {
    pub mm_count: atomic_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub high_min: crate::ctypes::c_int,
    pub high_max: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub flags: u8_,
    pub alloc_factor: u8_,
    pub free_count: crate::ctypes::c_short,
    pub lists: [list_head; 14usize],
}

#[repr(C)]
#[repr(align(256))]
pub struct pglist_data {
    pub node_zones: [zone; 3usize],
    pub node_zonelists: [zonelist; 1usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_size_lock: spinlock_t,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
    pub kswapd_lock: mutex,
    pub kswapd: *mut task_struct,
    pub kswapd_order: crate::ctypes::c_int,
    pub kswapd_highest_zoneidx: zone_type,
    pub kswapd_failures: crate::ctypes::c_int,
    pub kcompactd_max_order: crate::ctypes::c_int,
    pub kcompactd_highest_zoneidx: zone_type,
    pub kcompactd_wait: wait_queue_head_t,
    pub kcompactd: *mut task_struct,
    pub proactive_compact_trigger: bool_,
    pub totalreserve_pages: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub first_deferred_pfn: crate::ctypes::c_ulong,
    pub deferred_split_queue: deferred_split,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub memcg_lru: lru_gen_memcg,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 45usize],
}

#[repr(C)]
#[repr(align(256))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 3usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high_min: crate::ctypes::c_int,
    pub pageset_high_max: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub present_early_pages: crate::ctypes::c_ulong,
    pub cma_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
    pub span_seqlock: seqlock_t,
    pub initialized: crate::ctypes::c_int,
    pub _pad1_: cacheline_padding,
    pub free_area: [free_area; 11usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub _pad2_: cacheline_padding,
    pub percpu_drift_mark: crate::ctypes::c_ulong,
    pub compact_cached_free_pfn: crate::ctypes::c_ulong,
    pub compact_cached_migrate_pfn: [crate::ctypes::c_ulong; 2usize],
    pub compact_init_migrate_pfn: crate::ctypes::c_ulong,
    pub compact_init_free_pfn: crate::ctypes::c_ulong,
    pub compact_considered: crate::ctypes::c_uint,
    pub compact_defer_shift: crate::ctypes::c_uint,
    pub compact_order_failed: crate::ctypes::c_int,
    pub compact_blockskip_flush: bool_,
    pub contiguous: bool_,
    pub _pad3_: cacheline_padding,
    pub vm_stat: [atomic_long_t; 11usize],
    pub vm_numa_event: __IncompleteArrayField<atomic_long_t>,
}

#[repr(C)]
pub struct hstate {
    pub resize_lock: mutex,
    pub resize_key: lock_class_key,
    pub next_nid_to_alloc: crate::ctypes::c_int,
    pub next_nid_to_free: crate::ctypes::c_int,
    pub order: crate::ctypes::c_uint,
    pub demote_order: crate::ctypes::c_uint,
    pub mask: crate::ctypes::c_ulong,
    pub max_huge_pages: crate::ctypes::c_ulong,
    pub nr_huge_pages: crate::ctypes::c_ulong,
    pub free_huge_pages: crate::ctypes::c_ulong,
    pub resv_huge_pages: crate::ctypes::c_ulong,
    pub surplus_huge_pages: crate::ctypes::c_ulong,
    pub nr_overcommit_huge_pages: crate::ctypes::c_ulong,
    pub hugepage_activelist: list_head,
    pub hugepage_freelists: [list_head; 1usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 1usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mthp_stat {
    pub stats: [[crate::ctypes::c_ulong; 13usize]; 9usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 101usize],
}

pub const HPAGE_PUD_NR: i32 = 524288;

pub const HPAGE_PUD_ORDER: i32 = 19;

pub const MAX_FOLIO_NR_PAGES: crate::ctypes::c_ulong = 524288;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 4035225266124808483;

pub const PG_idle: pageflags = 21;

pub const PG_young: pageflags = 20;

pub const PMD_ORDER: i32 = 8;

pub const PP_DMA_INDEX_BITS: crate::ctypes::c_ulong = 0;

pub const PUD_ORDER: i32 = 19;

pub const SET_MEMORY_DEF: crate::ctypes::c_ulong = 64;

pub const SET_MEMORY_INV: crate::ctypes::c_ulong = 32;

pub const THP_ORDERS_ALL_ANON: crate::ctypes::c_ulong = 508;

pub const THP_ORDERS_ALL_SPECIAL: crate::ctypes::c_ulong = 524544;

pub const _SET_MEMORY_4K_BIT: crate::ctypes::c_uint = 4;

pub const _SET_MEMORY_DEF_BIT: crate::ctypes::c_uint = 6;

pub const _SET_MEMORY_INV_BIT: crate::ctypes::c_uint = 5;

pub const _SET_MEMORY_NX_BIT: crate::ctypes::c_uint = 2;

pub const _SET_MEMORY_RO_BIT: crate::ctypes::c_uint = 0;

pub const _SET_MEMORY_RW_BIT: crate::ctypes::c_uint = 1;

pub const _SET_MEMORY_X_BIT: crate::ctypes::c_uint = 3;

unsafe extern "C" {
    #[link_name = "kmod_shim_MAX_DMA_ADDRESS"]
    pub fn MAX_DMA_ADDRESS() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_4k"]
    pub fn __set_memory_4k(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_nx"]
    pub fn __set_memory_nx(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_ro"]
    pub fn __set_memory_ro(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_rox"]
    pub fn __set_memory_rox(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_rw"]
    pub fn __set_memory_rw(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_rwnx"]
    pub fn __set_memory_rwnx(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_memory_x"]
    pub fn __set_memory_x(
        start: *mut crate::ctypes::c_void,
        end: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_find"]
    pub fn bpf_struct_ops_find(
        btf: *mut btf,
        type_id: u32_,
    ) -> *const bpf_struct_ops_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_clear_hugetlb_hwpoison"]
    pub fn folio_clear_hugetlb_hwpoison(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_rwnx"]
    pub fn set_memory_rwnx(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __huge_ptep_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn __set_huge_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn __set_memory(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_mthp_stats: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut huge_boot_pages: [list_head; 1usize];
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct sched_avg {
    pub last_update_time: u64_,
    pub load_sum: u64_,
    pub runnable_sum: u64_,
    pub util_sum: u32_,
    pub period_contrib: u32_,
    pub load_avg: crate::ctypes::c_ulong,
    pub runnable_avg: crate::ctypes::c_ulong,
    pub util_avg: crate::ctypes::c_ulong,
    pub util_est: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
    pub run_node: rb_node,
    pub deadline: u64_,
    pub min_vruntime: u64_,
    pub min_slice: u64_,
    pub group_node: list_head,
    pub on_rq: crate::ctypes::c_uchar,
    pub sched_delayed: crate::ctypes::c_uchar,
    pub rel_deadline: crate::ctypes::c_uchar,
    pub custom_slice: crate::ctypes::c_uchar,
    pub exec_start: u64_,
    pub sum_exec_runtime: u64_,
    pub prev_sum_exec_runtime: u64_,
    pub vruntime: u64_,
    pub vlag: s64,
    pub slice: u64_,
    pub nr_migrations: u64_,
    pub depth: crate::ctypes::c_int,
    pub parent: *mut sched_entity,
    pub cfs_rq: *mut cfs_rq,
    pub my_q: *mut cfs_rq,
    pub runnable_weight: crate::ctypes::c_ulong,
    pub avg: sched_avg,
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct sched_statistics {
    pub wait_start: u64_,
    pub wait_max: u64_,
    pub wait_count: u64_,
    pub wait_sum: u64_,
    pub iowait_count: u64_,
    pub iowait_sum: u64_,
    pub sleep_start: u64_,
    pub sleep_max: u64_,
    pub sum_sleep_runtime: s64,
    pub block_start: u64_,
    pub block_max: u64_,
    pub sum_block_runtime: s64,
    pub exec_max: s64,
    pub slice_max: u64_,
    pub nr_migrations_cold: u64_,
    pub nr_failed_migrations_affine: u64_,
    pub nr_failed_migrations_running: u64_,
    pub nr_failed_migrations_hot: u64_,
    pub nr_forced_migrations: u64_,
    pub nr_wakeups: u64_,
    pub nr_wakeups_sync: u64_,
    pub nr_wakeups_migrate: u64_,
    pub nr_wakeups_local: u64_,
    pub nr_wakeups_remote: u64_,
    pub nr_wakeups_affine: u64_,
    pub nr_wakeups_affine_attempts: u64_,
    pub nr_wakeups_passive: u64_,
    pub nr_wakeups_idle: u64_,
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct task_struct {
    pub thread_info: thread_info,
    pub __state: crate::ctypes::c_uint,
    pub saved_state: crate::ctypes::c_uint,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: crate::ctypes::c_int,
    pub wake_entry: __call_single_node,
    pub wakee_flips: crate::ctypes::c_uint,
    pub wakee_flip_decay_ts: crate::ctypes::c_ulong,
    pub last_wakee: *mut task_struct,
    pub recent_used_cpu: crate::ctypes::c_int,
    pub wake_cpu: crate::ctypes::c_int,
    pub on_rq: crate::ctypes::c_int,
    pub prio: crate::ctypes::c_int,
    pub static_prio: crate::ctypes::c_int,
    pub normal_prio: crate::ctypes::c_int,
    pub rt_priority: crate::ctypes::c_uint,
    pub se: sched_entity,
    pub rt: sched_rt_entity,
    pub dl: sched_dl_entity,
    pub dl_server: *mut sched_dl_entity,
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub stats: sched_statistics,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
    pub max_allowed_capacity: crate::ctypes::c_ulong,
    pub nr_cpus_allowed: crate::ctypes::c_int,
    pub cpus_ptr: *const cpumask_t,
    pub user_cpus_ptr: *mut cpumask_t,
    pub cpus_mask: cpumask_t,
    pub migration_pending: *mut crate::ctypes::c_void,
    pub migration_disabled: crate::ctypes::c_ushort,
    pub migration_flags: crate::ctypes::c_ushort,
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_ipi_to_cpu: crate::ctypes::c_int,
    pub trc_reader_special: rcu_special,
    pub trc_holdout_list: list_head,
    pub trc_blkd_node: list_head,
    pub trc_blkd_cpu: crate::ctypes::c_int,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub faults_disabled_mapping: *mut address_space,
    pub exit_state: crate::ctypes::c_int,
    pub exit_code: crate::ctypes::c_int,
    pub exit_signal: crate::ctypes::c_int,
    pub pdeath_signal: crate::ctypes::c_int,
    pub jobctl: crate::ctypes::c_ulong,
    pub personality: crate::ctypes::c_uint,
    pub _bits_sched_reset_on_fork: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub atomic_flags: crate::ctypes::c_ulong,
    pub restart_block: restart_block,
    pub pid: pid_t,
    pub tgid: pid_t,
    pub real_parent: *mut task_struct,
    pub parent: *mut task_struct,
    pub children: list_head,
    pub sibling: list_head,
    pub group_leader: *mut task_struct,
    pub ptraced: list_head,
    pub ptrace_entry: list_head,
    pub thread_pid: *mut pid,
    pub pid_links: [hlist_node; 4usize],
    pub thread_node: list_head,
    pub vfork_done: *mut completion,
    pub set_child_tid: *mut crate::ctypes::c_int,
    pub clear_child_tid: *mut crate::ctypes::c_int,
    pub worker_private: *mut crate::ctypes::c_void,
    pub utime: u64_,
    pub stime: u64_,
    pub utimescaled: u64_,
    pub stimescaled: u64_,
    pub gtime: u64_,
    pub prev_cputime: prev_cputime,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub start_time: u64_,
    pub start_boottime: u64_,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub posix_cputimers: posix_cputimers,
    pub ptracer_cred: *const cred,
    pub real_cred: *const cred,
    pub cred: *const cred,
    pub cached_requested_key: *mut key,
    pub comm: [crate::ctypes::c_char; 16usize],
    pub nameidata: *mut nameidata,
    pub sysvsem: sysv_sem,
    pub sysvshm: sysv_shm,
    pub last_switch_count: crate::ctypes::c_ulong,
    pub last_switch_time: crate::ctypes::c_ulong,
    pub fs: *mut fs_struct,
    pub files: *mut files_struct,
    pub io_uring: *mut io_uring_task,
    pub nsproxy: *mut nsproxy,
    pub signal: *mut signal_struct,
    pub sighand: *mut sighand_struct,
    pub blocked: sigset_t,
    pub real_blocked: sigset_t,
    pub saved_sigmask: sigset_t,
    pub pending: sigpending,
    pub sas_ss_sp: crate::ctypes::c_ulong,
    pub sas_ss_size: usize,
    pub sas_ss_flags: crate::ctypes::c_uint,
    pub task_works: *mut callback_head,
    pub audit_context: *mut audit_context,
    pub loginuid: kuid_t,
    pub sessionid: crate::ctypes::c_uint,
    pub seccomp: seccomp,
    pub syscall_dispatch: syscall_user_dispatch,
    pub parent_exec_id: u64_,
    pub self_exec_id: u64_,
    pub alloc_lock: spinlock_t,
    pub pi_lock: raw_spinlock_t,
    pub wake_q: wake_q_node,
    pub pi_waiters: rb_root_cached,
    pub pi_top_task: *mut task_struct,
    pub pi_blocked_on: *mut rt_mutex_waiter,
    pub journal_info: *mut crate::ctypes::c_void,
    pub bio_list: *mut bio_list,
    pub plug: *mut blk_plug,
    pub reclaim_state: *mut reclaim_state,
    pub io_context: *mut io_context,
    pub capture_control: *mut capture_control,
    pub ptrace_message: crate::ctypes::c_ulong,
    pub last_siginfo: *mut kernel_siginfo_t,
    pub ioac: task_io_accounting,
    pub psi_flags: crate::ctypes::c_uint,
    pub acct_rss_mem1: u64_,
    pub acct_vm_mem1: u64_,
    pub acct_timexpd: u64_,
    pub mems_allowed: nodemask_t,
    pub mems_allowed_seq: seqcount_spinlock_t,
    pub cpuset_mem_spread_rotor: crate::ctypes::c_int,
    pub cgroups: *mut css_set,
    pub cg_list: list_head,
    pub robust_list: *mut robust_list_head,
    pub compat_robust_list: *mut compat_robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub rseq: *mut rseq,
    pub rseq_len: u32_,
    pub rseq_sig: u32_,
    pub rseq_event_mask: crate::ctypes::c_ulong,
    pub mm_cid: crate::ctypes::c_int,
    pub last_mm_cid: crate::ctypes::c_int,
    pub migrate_from_cpu: crate::ctypes::c_int,
    pub mm_cid_active: crate::ctypes::c_int,
    pub cid_work: callback_head,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub splice_pipe: *mut pipe_inode_info,
    pub task_frag: page_frag,
    pub delays: *mut task_delay_info,
    pub nr_dirtied: crate::ctypes::c_int,
    pub nr_dirtied_pause: crate::ctypes::c_int,
    pub dirty_paused_when: crate::ctypes::c_ulong,
    pub timer_slack_ns: u64_,
    pub default_timer_slack_ns: u64_,
    pub curr_ret_stack: crate::ctypes::c_int,
    pub curr_ret_depth: crate::ctypes::c_int,
    pub ret_stack: *mut crate::ctypes::c_ulong,
    pub ftrace_timestamp: crate::ctypes::c_ulonglong,
    pub trace_overrun: atomic_t,
    pub tracing_graph_pause: atomic_t,
    pub trace_recursion: crate::ctypes::c_ulong,
    pub memcg_nr_pages_over_high: crate::ctypes::c_uint,
    pub active_memcg: *mut mem_cgroup,
    pub objcg: *mut obj_cgroup,
    pub throttle_disk: *mut gendisk,
    pub utask: *mut uprobe_task,
    pub sequential_io: crate::ctypes::c_uint,
    pub sequential_io_avg: crate::ctypes::c_uint,
    pub kmap_ctrl: kmap_ctrl,
    pub rcu: callback_head,
    pub rcu_users: refcount_t,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
    pub kstack_offset: u32_,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    sched_rt_mutex: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

#[repr(C)]
pub struct signal_struct {
    pub sigcnt: refcount_t,
    pub live: atomic_t,
    pub nr_threads: crate::ctypes::c_int,
    pub quick_threads: crate::ctypes::c_int,
    pub thread_head: list_head,
    pub wait_chldexit: wait_queue_head_t,
    pub curr_target: *mut task_struct,
    pub shared_pending: sigpending,
    pub multiprocess: hlist_head,
    pub group_exit_code: crate::ctypes::c_int,
    pub notify_count: crate::ctypes::c_int,
    pub group_exec_task: *mut task_struct,
    pub group_stop_count: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_uint,
    pub core_state: *mut core_state,
    pub _bits_is_child_subreaper: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub next_posix_timer_id: crate::ctypes::c_uint,
    pub posix_timers: hlist_head,
    pub real_timer: hrtimer,
    pub it_real_incr: ktime_t,
    pub it: [cpu_itimer; 2usize],
    pub cputimer: thread_group_cputimer,
    pub posix_cputimers: posix_cputimers,
    pub pids: [*mut pid; 4usize],
    pub tty_old_pgrp: *mut pid,
    pub leader: crate::ctypes::c_int,
    pub tty: *mut tty_struct,
    pub autogroup: *mut autogroup,
    pub stats_lock: seqlock_t,
    pub utime: u64_,
    pub stime: u64_,
    pub cutime: u64_,
    pub cstime: u64_,
    pub gtime: u64_,
    pub cgtime: u64_,
    pub prev_cputime: prev_cputime,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub cnvcsw: crate::ctypes::c_ulong,
    pub cnivcsw: crate::ctypes::c_ulong,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub cmin_flt: crate::ctypes::c_ulong,
    pub cmaj_flt: crate::ctypes::c_ulong,
    pub inblock: crate::ctypes::c_ulong,
    pub oublock: crate::ctypes::c_ulong,
    pub cinblock: crate::ctypes::c_ulong,
    pub coublock: crate::ctypes::c_ulong,
    pub maxrss: crate::ctypes::c_ulong,
    pub cmaxrss: crate::ctypes::c_ulong,
    pub ioac: task_io_accounting,
    pub sum_sched_runtime: crate::ctypes::c_ulonglong,
    pub rlim: [rlimit; 16usize],
    pub pacct: pacct_struct,
    pub stats: *mut taskstats,
    pub audit_tty: crate::ctypes::c_uint,
    pub tty_audit_buf: *mut tty_audit_buf,
    pub oom_flag_origin: bool_,
    pub oom_score_adj: crate::ctypes::c_short,
    pub oom_score_adj_min: crate::ctypes::c_short,
    pub oom_mm: *mut mm_struct,
    pub cred_guard_mutex: mutex,
    pub exec_update_lock: rw_semaphore,
}
bits signal_struct
    is_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 0 1
    has_child_subreaper: crate::ctypes::c_uint as u32 = _bits_is_child_subreaper 1 1

pub const arch_task_struct_size: crate::ctypes::c_ulong = 5120;

#[repr(C)]
#[repr(align(256))]
pub struct dentry_operations {
    pub d_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_weak_revalidate: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub d_hash: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: *mut qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_compare: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *const dentry,
            arg2: crate::ctypes::c_uint,
            arg3: *const crate::ctypes::c_char,
            arg4: *const qstr,
        ) -> crate::ctypes::c_int,
    >,
    pub d_delete: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dentry) -> crate::ctypes::c_int,
    >,
    pub d_init: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub d_release: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_prune: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dentry)>,
    pub d_iput: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, arg2: *mut inode),
    >,
    pub d_dname: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> *mut crate::ctypes::c_char,
    >,
    pub d_automount: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut path) -> *mut vfsmount,
    >,
    pub d_manage: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const path, arg2: bool_) -> crate::ctypes::c_int,
    >,
    pub d_real: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dentry, type_: d_real_type) -> *mut dentry,
    >,
}

#[repr(C)]
#[repr(align(256))]
pub struct inode_operations {
    pub lookup: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_uint,
        ) -> *mut dentry,
    >,
    pub get_link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut delayed_call,
        ) -> *const crate::ctypes::c_char,
    >,
    pub permission: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_inode_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: crate::ctypes::c_int,
            arg3: bool_,
        ) -> *mut posix_acl,
    >,
    pub readlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub create: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: bool_,
        ) -> crate::ctypes::c_int,
    >,
    pub link: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut inode,
            arg3: *mut dentry,
        ) -> crate::ctypes::c_int,
    >,
    pub unlink: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub symlink: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rmdir: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut inode, arg2: *mut dentry) -> crate::ctypes::c_int,
    >,
    pub mknod: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rename: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *mut inode,
            arg5: *mut dentry,
            arg6: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub getattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *const path,
            arg3: *mut kstat,
            arg4: u32_,
            arg5: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub listxattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dentry,
            arg2: *mut crate::ctypes::c_char,
            arg3: usize,
        ) -> isize,
    >,
    pub fiemap: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut fiemap_extent_info,
            start: u64_,
            len: u64_,
        ) -> crate::ctypes::c_int,
    >,
    pub update_time: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub atomic_open: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut inode,
            arg2: *mut dentry,
            arg3: *mut file,
            open_flag: crate::ctypes::c_uint,
            create_mode: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub tmpfile: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut inode,
            arg3: *mut file,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub get_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: crate::ctypes::c_int,
        ) -> *mut posix_acl,
    >,
    pub set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut mnt_idmap,
            arg2: *mut dentry,
            arg3: *mut posix_acl,
            arg4: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_set: ::core::option::Option<
        unsafe extern "C" fn(
            idmap: *mut mnt_idmap,
            dentry: *mut dentry,
            fa: *mut fileattr,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_get: ::core::option::Option<
        unsafe extern "C" fn(
            dentry: *mut dentry,
            fa: *mut fileattr,
        ) -> crate::ctypes::c_int,
    >,
    pub get_offset_ctx: ::core::option::Option<
        unsafe extern "C" fn(inode: *mut inode) -> *mut offset_ctx,
    >,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_hash_bucket {
    pub lock: spinlock_t,
    pub list: hlist_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx {
    pub anon__flags: io_ring_ctx__flags,
    pub anon__uring_lock: io_ring_ctx__uring_lock,
    pub anon__cqe_cached: io_ring_ctx__cqe_cached,
    pub anon__work_llist: io_ring_ctx__work_llist,
    pub anon__timeout_lock: io_ring_ctx__timeout_lock,
    pub completion_lock: spinlock_t,
    pub cq_overflow_list: list_head,
    pub cancel_table: io_hash_table,
    pub waitid_list: hlist_head,
    pub futex_list: hlist_head,
    pub futex_cache: io_alloc_cache,
    pub sq_creds: *const cred,
    pub sq_data: *mut io_sq_data,
    pub sqo_sq_wait: wait_queue_head,
    pub sqd_list: list_head,
    pub file_alloc_start: crate::ctypes::c_uint,
    pub file_alloc_end: crate::ctypes::c_uint,
    pub poll_wq: wait_queue_head,
    pub restrictions: io_restriction,
    pub file_data: *mut io_rsrc_data,
    pub buf_data: *mut io_rsrc_data,
    pub rsrc_ref_list: list_head,
    pub rsrc_node_cache: io_alloc_cache,
    pub rsrc_quiesce_wq: wait_queue_head,
    pub rsrc_quiesce: crate::ctypes::c_uint,
    pub pers_next: u32_,
    pub personalities: xarray,
    pub hash_map: *mut io_wq_hash,
    pub user: *mut user_struct,
    pub mm_account: *mut mm_struct,
    pub fallback_llist: llist_head,
    pub fallback_work: delayed_work,
    pub exit_work: work_struct,
    pub tctx_list: list_head,
    pub ref_comp: completion,
    pub iowq_limits: [u32_; 2usize],
    pub poll_wq_task_work: callback_head,
    pub defer_list: list_head,
    pub napi_list: list_head,
    pub napi_lock: spinlock_t,
    pub napi_busy_poll_dt: ktime_t,
    pub napi_prefer_busy_poll: bool_,
    pub napi_enabled: bool_,
    pub napi_ht: [hlist_head; 16usize],
    pub evfd_last_cq_tail: crate::ctypes::c_uint,
    pub n_ring_pages: crate::ctypes::c_ushort,
    pub n_sqe_pages: crate::ctypes::c_ushort,
    pub ring_pages: *mut *mut page,
    pub sqe_pages: *mut *mut page,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__cqe_cached {
    pub cqe_cached: *mut io_uring_cqe,
    pub cqe_sentinel: *mut io_uring_cqe,
    pub cached_cq_tail: crate::ctypes::c_uint,
    pub cq_entries: crate::ctypes::c_uint,
    pub io_ev_fd: *mut io_ev_fd,
    pub cq_extra: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__flags {
    pub flags: crate::ctypes::c_uint,
    pub _bits_drain_next: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub submitter_task: *mut task_struct,
    pub rings: *mut io_rings,
    pub refs: percpu_ref,
    pub clockid: clockid_t,
    pub clock_offset: tk_offsets,
    pub notify_method: task_work_notify_mode,
    pub sq_thread_idle: crate::ctypes::c_uint,
}
bits io_ring_ctx__flags
    drain_next: crate::ctypes::c_uint as u32 = _bits_drain_next 0 1
    restricted: crate::ctypes::c_uint as u32 = _bits_drain_next 1 1
    off_timeout_used: crate::ctypes::c_uint as u32 = _bits_drain_next 2 1
    drain_active: crate::ctypes::c_uint as u32 = _bits_drain_next 3 1
    has_evfd: crate::ctypes::c_uint as u32 = _bits_drain_next 4 1
    task_complete: crate::ctypes::c_uint as u32 = _bits_drain_next 5 1
    lockless_cq: crate::ctypes::c_uint as u32 = _bits_drain_next 6 1
    syscall_iopoll: crate::ctypes::c_uint as u32 = _bits_drain_next 7 1
    poll_activated: crate::ctypes::c_uint as u32 = _bits_drain_next 8 1
    drain_disabled: crate::ctypes::c_uint as u32 = _bits_drain_next 9 1
    compat: crate::ctypes::c_uint as u32 = _bits_drain_next 10 1
    iowq_limits_set: crate::ctypes::c_uint as u32 = _bits_drain_next 11 1

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__timeout_lock {
    pub timeout_lock: spinlock_t,
    pub timeout_list: list_head,
    pub ltimeout_list: list_head,
    pub cq_last_tm_flush: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__uring_lock {
    pub uring_lock: mutex,
    pub sq_array: *mut u32_,
    pub sq_sqes: *mut io_uring_sqe,
    pub cached_sq_head: crate::ctypes::c_uint,
    pub sq_entries: crate::ctypes::c_uint,
    pub rsrc_node: *mut io_rsrc_node,
    pub cancel_seq: atomic_t,
    pub poll_multi_queue: bool_,
    pub iopoll_list: io_wq_work_list,
    pub file_table: io_file_table,
    pub user_bufs: *mut *mut io_mapped_ubuf,
    pub nr_user_files: crate::ctypes::c_uint,
    pub nr_user_bufs: crate::ctypes::c_uint,
    pub submit_state: io_submit_state,
    pub io_bl_xa: xarray,
    pub cancel_table_locked: io_hash_table,
    pub apoll_cache: io_alloc_cache,
    pub netmsg_cache: io_alloc_cache,
    pub rw_cache: io_alloc_cache,
    pub uring_cache: io_alloc_cache,
    pub cancelable_uring_cmd: hlist_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_ring_ctx__work_llist {
    pub work_llist: llist_head,
    pub check_cq: crate::ctypes::c_ulong,
    pub cq_wait_nr: atomic_t,
    pub cq_timeouts: atomic_t,
    pub cq_wait: wait_queue_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_rings {
    pub sq: io_uring,
    pub cq: io_uring,
    pub sq_ring_mask: u32_,
    pub cq_ring_mask: u32_,
    pub sq_ring_entries: u32_,
    pub cq_ring_entries: u32_,
    pub sq_dropped: u32_,
    pub sq_flags: atomic_t,
    pub cq_flags: u32_,
    pub cq_overflow: u32_,
    pub _padding_after_cq_overflow: __BindgenOpaqueArray<[u8; 208usize]>,
    pub cqes: __IncompleteArrayField<io_uring_cqe>,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_uring_task {
    pub cached_refs: crate::ctypes::c_int,
    pub last: *const io_ring_ctx,
    pub io_wq: *mut io_wq,
    pub registered_rings: [*mut file; 16usize],
    pub xa: xarray,
    pub wait: wait_queue_head,
    pub in_cancel: atomic_t,
    pub inflight_tracked: atomic_t,
    pub inflight: percpu_counter,
    pub anon__task_list: io_uring_task__task_list,
}

#[repr(C)]
#[repr(align(256))]
pub struct io_uring_task__task_list {
    pub task_list: llist_head,
    pub task_work: callback_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct super_block {
    pub s_list: list_head,
    pub s_dev: dev_t,
    pub s_blocksize_bits: crate::ctypes::c_uchar,
    pub s_blocksize: crate::ctypes::c_ulong,
    pub s_maxbytes: loff_t,
    pub s_type: *mut file_system_type,
    pub s_op: *const super_operations,
    pub dq_op: *const dquot_operations,
    pub s_qcop: *const quotactl_ops,
    pub s_export_op: *const export_operations,
    pub s_flags: crate::ctypes::c_ulong,
    pub s_iflags: crate::ctypes::c_ulong,
    pub s_magic: crate::ctypes::c_ulong,
    pub s_root: *mut dentry,
    pub s_umount: rw_semaphore,
    pub s_count: crate::ctypes::c_int,
    pub s_active: atomic_t,
    pub s_security: *mut crate::ctypes::c_void,
    pub s_xattr: *const *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_bl_head,
    pub s_mounts: list_head,
    pub s_bdev: *mut block_device,
    pub s_bdev_file: *mut file,
    pub s_bdi: *mut backing_dev_info,
    pub s_mtd: *mut mtd_info,
    pub s_instances: hlist_node,
    pub s_quota_types: crate::ctypes::c_uint,
    pub s_dquot: quota_info,
    pub s_writers: sb_writers,
    pub s_fs_info: *mut crate::ctypes::c_void,
    pub s_time_gran: u32_,
    pub s_time_min: time64_t,
    pub s_time_max: time64_t,
    pub s_fsnotify_mask: u32_,
    pub s_fsnotify_info: *mut fsnotify_sb_info,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_uuid_len: u8_,
    pub s_sysfs_name: [crate::ctypes::c_char; 37usize],
    pub s_max_links: crate::ctypes::c_uint,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub s_d_op: *const dentry_operations,
    pub s_shrink: *mut shrinker,
    pub s_remove_count: atomic_long_t,
    pub s_readonly_remount: crate::ctypes::c_int,
    pub s_wb_err: errseq_t,
    pub s_dio_done_wq: *mut workqueue_struct,
    pub s_pins: hlist_head,
    pub s_user_ns: *mut user_namespace,
    pub s_dentry_lru: list_lru,
    pub s_inode_lru: list_lru,
    pub rcu: callback_head,
    pub destroy_work: work_struct,
    pub s_sync_lock: mutex,
    pub s_stack_depth: crate::ctypes::c_int,
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 204usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct statfs {
    pub f_type: crate::ctypes::c_uint,
    pub f_bsize: crate::ctypes::c_uint,
    pub f_blocks: crate::ctypes::c_ulong,
    pub f_bfree: crate::ctypes::c_ulong,
    pub f_bavail: crate::ctypes::c_ulong,
    pub f_files: crate::ctypes::c_ulong,
    pub f_ffree: crate::ctypes::c_ulong,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: crate::ctypes::c_uint,
    pub f_frsize: crate::ctypes::c_uint,
    pub f_flags: crate::ctypes::c_uint,
    pub f_spare: [crate::ctypes::c_uint; 5usize],
}

#[repr(C)]
pub struct statfs64 {
    pub f_type: crate::ctypes::c_uint,
    pub f_bsize: crate::ctypes::c_uint,
    pub f_blocks: crate::ctypes::c_ulonglong,
    pub f_bfree: crate::ctypes::c_ulonglong,
    pub f_bavail: crate::ctypes::c_ulonglong,
    pub f_files: crate::ctypes::c_ulonglong,
    pub f_ffree: crate::ctypes::c_ulonglong,
    pub f_fsid: __kernel_fsid_t,
    pub f_namelen: crate::ctypes::c_uint,
    pub f_frsize: crate::ctypes::c_uint,
    pub f_flags: crate::ctypes::c_uint,
    pub f_spare: [crate::ctypes::c_uint; 5usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct ccw1 {
    pub cmd_code: __u8,
    pub flags: __u8,
    pub count: __u16,
    pub cda: dma32_t,
}

#[repr(C)]
pub struct sclp_info {
    pub _bits_has_linemode: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub ibc: crate::ctypes::c_uint,
    pub mtid: crate::ctypes::c_uint,
    pub mtid_cp: crate::ctypes::c_uint,
    pub mtid_prev: crate::ctypes::c_uint,
    pub rzm: crate::ctypes::c_ulong,
    pub rnmax: crate::ctypes::c_ulong,
    pub hamax: crate::ctypes::c_ulong,
    pub max_cores: crate::ctypes::c_uint,
    pub hsa_size: crate::ctypes::c_ulong,
    pub facilities: crate::ctypes::c_ulong,
    pub hmfai: crate::ctypes::c_uint,
}
bits sclp_info
    has_linemode: crate::ctypes::c_uchar as u8 = _bits_has_linemode 0 1
    has_vt220: crate::ctypes::c_uchar as u8 = _bits_has_linemode 1 1
    has_siif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 2 1
    has_sigpif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 3 1
    has_core_type: crate::ctypes::c_uchar as u8 = _bits_has_linemode 4 1
    has_sprp: crate::ctypes::c_uchar as u8 = _bits_has_linemode 5 1
    has_hvs: crate::ctypes::c_uchar as u8 = _bits_has_linemode 6 1
    has_wti: crate::ctypes::c_uchar as u8 = _bits_has_linemode 7 1
    has_esca: crate::ctypes::c_uchar as u8 = _bits_has_linemode 8 1
    has_sief2: crate::ctypes::c_uchar as u8 = _bits_has_linemode 9 1
    has_64bscao: crate::ctypes::c_uchar as u8 = _bits_has_linemode 10 1
    has_gpere: crate::ctypes::c_uchar as u8 = _bits_has_linemode 11 1
    has_cmma: crate::ctypes::c_uchar as u8 = _bits_has_linemode 12 1
    has_gsls: crate::ctypes::c_uchar as u8 = _bits_has_linemode 13 1
    has_ib: crate::ctypes::c_uchar as u8 = _bits_has_linemode 14 1
    has_cei: crate::ctypes::c_uchar as u8 = _bits_has_linemode 15 1
    has_pfmfi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 16 1
    has_ibs: crate::ctypes::c_uchar as u8 = _bits_has_linemode 17 1
    has_skey: crate::ctypes::c_uchar as u8 = _bits_has_linemode 18 1
    has_kss: crate::ctypes::c_uchar as u8 = _bits_has_linemode 19 1
    has_diag204_bif: crate::ctypes::c_uchar as u8 = _bits_has_linemode 20 1
    has_gisaf: crate::ctypes::c_uchar as u8 = _bits_has_linemode 21 1
    has_diag318: crate::ctypes::c_uchar as u8 = _bits_has_linemode 22 1
    has_diag320: crate::ctypes::c_uchar as u8 = _bits_has_linemode 23 1
    has_sipl: crate::ctypes::c_uchar as u8 = _bits_has_linemode 24 1
    has_sipl_eckd: crate::ctypes::c_uchar as u8 = _bits_has_linemode 25 1
    has_dirq: crate::ctypes::c_uchar as u8 = _bits_has_linemode 26 1
    has_iplcc: crate::ctypes::c_uchar as u8 = _bits_has_linemode 27 1
    has_zpci_lsi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 28 1
    has_aisii: crate::ctypes::c_uchar as u8 = _bits_has_linemode 29 1
    has_aeni: crate::ctypes::c_uchar as u8 = _bits_has_linemode 30 1
    has_aisi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 31 1

#[repr(C)]
pub struct zpci_bus {
    pub kref: kref,
    pub bus: *mut pci_bus,
    pub function: [*mut zpci_dev; 256usize],
    pub resources: list_head,
    pub bus_next: list_head,
    pub bus_resource: resource,
    pub topo: crate::ctypes::c_int,
    pub domain_nr: crate::ctypes::c_int,
    pub _bits_multifunction: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub max_bus_speed: pci_bus_speed,
}
bits zpci_bus
    multifunction: u8_ as u8 = _bits_multifunction 0 1
    topo_is_tid: u8_ as u8 = _bits_multifunction 1 1

#[repr(C)]
pub struct zpci_dev {
    pub zbus: *mut zpci_bus,
    pub entry: list_head,
    pub iommu_list: list_head,
    pub kref: kref,
    pub rcu: callback_head,
    pub hotplug_slot: hotplug_slot,
    pub state_lock: mutex,
    pub state: zpci_state,
    pub fid: u32_,
    pub fh: u32_,
    pub gisa: u32_,
    pub vfn: u16_,
    pub pchid: u16_,
    pub maxstbl: u16_,
    pub rid: u16_,
    pub tid: u16_,
    pub pfgid: u8_,
    pub pft: u8_,
    pub port: u8_,
    pub dtsm: u8_,
    pub _bits_rid_available: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub devfn: crate::ctypes::c_uint,
    pub pfip: [u8_; 4usize],
    pub uid: u32_,
    pub util_str: [u8_; 64usize],
    pub msi_addr: u64_,
    pub max_msi: crate::ctypes::c_uint,
    pub msi_first_bit: crate::ctypes::c_uint,
    pub msi_nr_irqs: crate::ctypes::c_uint,
    pub aibv: *mut airq_iv,
    pub aisb: crate::ctypes::c_ulong,
    pub dma_table: *mut crate::ctypes::c_ulong,
    pub tlb_refresh: crate::ctypes::c_int,
    pub iommu_dev: iommu_device,
    pub res_name: [crate::ctypes::c_char; 16usize],
    pub mio_capable: bool_,
    pub bars: [zpci_bar_struct; 6usize],
    pub start_dma: u64_,
    pub end_dma: u64_,
    pub dma_mask: u64_,
    pub fmb_lock: mutex,
    pub fmb: *mut zpci_fmb,
    pub fmb_update: u16_,
    pub fmb_length: u16_,
    pub version: u8_,
    pub max_bus_speed: pci_bus_speed,
    pub debugfs_dev: *mut dentry,
    pub s390_domain: *mut iommu_domain,
    pub kzdev: *mut kvm_zdev,
    pub kzdev_lock: mutex,
    pub dom_lock: spinlock_t,
}
bits zpci_dev
    rid_available: u8_ as u8 = _bits_rid_available 0 1
    has_hp_slot: u8_ as u8 = _bits_rid_available 1 1
    has_resources: u8_ as u8 = _bits_rid_available 2 1
    is_physfn: u8_ as u8 = _bits_rid_available 3 1
    util_str_avail: u8_ as u8 = _bits_rid_available 4 1
    tid_avail: u8_ as u8 = _bits_rid_available 5 1
    reserved: u8_ as u8 = _bits_rid_available 6 1

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct cmd_scsw {
    pub _bits_key: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub cpa: dma32_t,
    pub _bits_dstat: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits cmd_scsw
    key: __u32 as u32 = _bits_key 0 4
    sctl: __u32 as u32 = _bits_key 4 1
    eswf: __u32 as u32 = _bits_key 5 1
    cc: __u32 as u32 = _bits_key 6 2
    fmt: __u32 as u32 = _bits_key 8 1
    pfch: __u32 as u32 = _bits_key 9 1
    isic: __u32 as u32 = _bits_key 10 1
    alcc: __u32 as u32 = _bits_key 11 1
    ssi: __u32 as u32 = _bits_key 12 1
    zcc: __u32 as u32 = _bits_key 13 1
    ectl: __u32 as u32 = _bits_key 14 1
    pno: __u32 as u32 = _bits_key 15 1
    res: __u32 as u32 = _bits_key 16 1
    fctl: __u32 as u32 = _bits_key 17 3
    actl: __u32 as u32 = _bits_key 20 7
    stctl: __u32 as u32 = _bits_key 27 5
    dstat: __u32 as u32 = _bits_dstat 0 8
    cstat: __u32 as u32 = _bits_dstat 8 8
    count: __u32 as u32 = _bits_dstat 16 16

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct eadm_scsw {
    pub _bits_key: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub aob: dma32_t,
    pub _bits_dstat: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits eadm_scsw
    key: u32_ as u32 = _bits_key 0 4
    eswf: u32_ as u32 = _bits_key 5 1
    cc: u32_ as u32 = _bits_key 6 2
    ectl: u32_ as u32 = _bits_key 14 1
    fctl: u32_ as u32 = _bits_key 17 3
    actl: u32_ as u32 = _bits_key 20 7
    stctl: u32_ as u32 = _bits_key 27 5
    dstat: u32_ as u32 = _bits_dstat 0 8
    cstat: u32_ as u32 = _bits_dstat 8 8

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw0 {
    pub sublog: sublog,
    pub erw: erw,
    pub faddr: [dma32_t; 2usize],
    pub saddr: dma32_t,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct tm_scsw {
    pub _bits_key: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tcw: dma32_t,
    pub _bits_dstat: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits tm_scsw
    key: u32_ as u32 = _bits_key 0 4
    eswf: u32_ as u32 = _bits_key 5 1
    cc: u32_ as u32 = _bits_key 6 2
    fmt: u32_ as u32 = _bits_key 8 3
    x: u32_ as u32 = _bits_key 11 1
    q: u32_ as u32 = _bits_key 12 1
    ectl: u32_ as u32 = _bits_key 14 1
    pno: u32_ as u32 = _bits_key 15 1
    fctl: u32_ as u32 = _bits_key 17 3
    actl: u32_ as u32 = _bits_key 20 7
    stctl: u32_ as u32 = _bits_key 27 5
    dstat: u32_ as u32 = _bits_dstat 0 8
    cstat: u32_ as u32 = _bits_dstat 8 8
    fcxs: u32_ as u32 = _bits_dstat 16 8
    ifob: u32_ as u32 = _bits_dstat 24 1
    sesq: u32_ as u32 = _bits_dstat 25 7

#[repr(C, packed)]
pub struct clp_rsp_query_pci {
    pub hdr: clp_rsp_hdr,
    pub vfn: u16_,
    pub _bits_tid_avail: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub fid: u32_,
    pub bar_size: [u8_; 6usize],
    pub pchid: u16_,
    pub bar: [__le32; 6usize],
    pub pfip: [u8_; 4usize],
    pub _bits_port: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub fmb_len: u8_,
    pub pft: u8_,
    pub sdma: u64_,
    pub edma: u64_,
    pub rid: u16_,
    pub reserved0: u32_,
    pub tid: u16_,
    pub reserved: [u32_; 9usize],
    pub uid: u32_,
    pub util_str: [u8_; 64usize],
    pub reserved2: [u32_; 16usize],
    pub mio: mio_info,
}
bits clp_rsp_query_pci
    tid_avail: u16_ as u16 = _bits_tid_avail 2 1
    rid_avail: u16_ as u16 = _bits_tid_avail 3 1
    is_physfn: u16_ as u16 = _bits_tid_avail 4 1
    reserved1: u16_ as u16 = _bits_tid_avail 5 1
    mio_addr_avail: u16_ as u16 = _bits_tid_avail 6 1
    util_str_avail: u16_ as u16 = _bits_tid_avail 7 1
    pfgid: u16_ as u16 = _bits_tid_avail 8 8
    port: u16_ as u16 = _bits_port 12 4

pub const PCI_FUNC_TYPE_ISM: i32 = 5;

pub type dma32_t = u32_;

pub type dma64_t = u64_;

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_attach_list"]
    pub fn dev_pm_domain_attach_list(
        dev: *mut device,
        data: *const dev_pm_domain_attach_data,
        list: *mut *mut dev_pm_domain_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_detach_list"]
    pub fn dev_pm_domain_detach_list(list: *mut dev_pm_domain_list);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_set_performance_state"]
    pub fn dev_pm_domain_set_performance_state(
        dev: *mut device,
        state: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_wakeup_disable"]
    pub fn device_wakeup_disable(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_domain_attach_list"]
    pub fn devm_pm_domain_attach_list(
        dev: *mut device,
        data: *const dev_pm_domain_attach_data,
        list: *mut *mut dev_pm_domain_list,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma32_add"]
    pub fn dma32_add(a: dma32_t, b: u32_) -> dma32_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma32_and"]
    pub fn dma32_and(a: dma32_t, b: u32_) -> dma32_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma32_to_u32"]
    pub fn dma32_to_u32(addr: dma32_t) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma32_to_virt"]
    pub fn dma32_to_virt(addr: dma32_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma64_add"]
    pub fn dma64_add(a: dma64_t, b: u64_) -> dma64_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma64_and"]
    pub fn dma64_and(a: dma64_t, b: u64_) -> dma64_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma64_to_u64"]
    pub fn dma64_to_u64(addr: dma64_t) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma64_to_virt"]
    pub fn dma64_to_virt(addr: dma64_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_get_if_active"]
    pub fn pm_runtime_get_if_active(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_u32_to_dma32"]
    pub fn u32_to_dma32(addr: u32_) -> dma32_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_u64_to_dma64"]
    pub fn u64_to_dma64(addr: u64_) -> dma64_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_dma32"]
    pub fn virt_to_dma32(ptr: *mut crate::ctypes::c_void) -> dma32_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_dma64"]
    pub fn virt_to_dma64(ptr: *mut crate::ctypes::c_void) -> dma64_t;
}

unsafe extern "C" {
    pub fn __cio_gp_dma_zalloc(
        gp_dma: *mut gen_pool,
        dma_dev: *mut device,
        size: usize,
        dma_handle: *mut dma32_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn clp_scan_pci_devices(scan_list: *mut list_head) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_dma_compose_msi_msg(desc: *mut msi_desc, msg: *mut msi_msg);
}

unsafe extern "C" {
    pub fn iommu_dma_prepare_msi(
        desc: *mut msi_desc,
        msi_addr: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_get_msi_cookie(
        domain: *mut iommu_domain,
        base: dma_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_emergency_printk(s: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn sclp_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_add_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_register_ioat(
        arg1: *mut zpci_dev,
        arg2: u8_,
        arg3: u64_,
        arg4: u64_,
        arg5: u64_,
        arg6: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_scan_devices() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static pfip_attr_group: attribute_group;
}

unsafe extern "C" {
    pub static zpci_attr_group: attribute_group;
}

unsafe extern "C" {
    pub static zpci_ident_attr_group: attribute_group;
}

#[repr(C)]
#[repr(align(256))]
pub struct irq_desc {
    pub irq_common_data: irq_common_data,
    pub irq_data: irq_data,
    pub kstat_irqs: *mut irqstat,
    pub handle_irq: irq_flow_handler_t,
    pub action: *mut irqaction,
    pub status_use_accessors: crate::ctypes::c_uint,
    pub core_internal_state__do_not_mess_with_it: crate::ctypes::c_uint,
    pub depth: crate::ctypes::c_uint,
    pub wake_depth: crate::ctypes::c_uint,
    pub tot_count: crate::ctypes::c_uint,
    pub irq_count: crate::ctypes::c_uint,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub percpu_affinity: *const cpumask,
    pub affinity_hint: *const cpumask,
    pub affinity_notify: *mut irq_affinity_notify,
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub dir: *mut proc_dir_entry,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
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
    pub dev_queue: *mut netdev_queue,
    pub rate_est: *mut net_rate_estimator,
    pub cpu_bstats: *mut gnet_stats_basic_sync,
    pub cpu_qstats: *mut gnet_stats_queue,
    pub pad: crate::ctypes::c_int,
    pub refcnt: refcount_t,
    pub _padding_after_refcnt: __BindgenOpaqueArray<[u8; 152usize]>,
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
pub struct dql {
    pub num_queued: crate::ctypes::c_uint,
    pub adj_limit: crate::ctypes::c_uint,
    pub last_obj_cnt: crate::ctypes::c_uint,
    pub stall_thrs: crate::ctypes::c_ushort,
    pub history_head: crate::ctypes::c_ulong,
    pub history: [crate::ctypes::c_ulong; 4usize],
    pub _padding_after_history: __BindgenOpaqueArray<[u8; 200usize]>,
    pub limit: crate::ctypes::c_uint,
    pub num_completed: crate::ctypes::c_uint,
    pub prev_ovlimit: crate::ctypes::c_uint,
    pub prev_num_queued: crate::ctypes::c_uint,
    pub prev_last_obj_cnt: crate::ctypes::c_uint,
    pub lowest_slack: crate::ctypes::c_uint,
    pub slack_start_time: crate::ctypes::c_ulong,
    pub max_limit: crate::ctypes::c_uint,
    pub min_limit: crate::ctypes::c_uint,
    pub slack_hold_time: crate::ctypes::c_uint,
    pub stall_max: crate::ctypes::c_ushort,
    pub last_reap: crate::ctypes::c_ulong,
    pub stall_cnt: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(256))]
pub struct dst_ops {
    pub family: crate::ctypes::c_ushort,
    pub gc_thresh: crate::ctypes::c_uint,
    pub gc: ::core::option::Option<unsafe extern "C" fn(ops: *mut dst_ops)>,
    pub check: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry, cookie: __u32) -> *mut dst_entry,
    >,
    pub default_advmss: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub mtu: ::core::option::Option<
        unsafe extern "C" fn(arg1: *const dst_entry) -> crate::ctypes::c_uint,
    >,
    pub cow_metrics: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            arg2: crate::ctypes::c_ulong,
        ) -> *mut u32_,
    >,
    pub destroy: ::core::option::Option<unsafe extern "C" fn(arg1: *mut dst_entry)>,
    pub ifdown: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut dst_entry, dev: *mut net_device),
    >,
    pub negative_advice: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, arg1: *mut dst_entry),
    >,
    pub link_failure: ::core::option::Option<unsafe extern "C" fn(arg1: *mut sk_buff)>,
    pub update_pmtu: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *mut dst_entry,
            sk: *mut sock,
            skb: *mut sk_buff,
            mtu: u32_,
            confirm_neigh: bool_,
        ),
    >,
    pub redirect: ::core::option::Option<
        unsafe extern "C" fn(dst: *mut dst_entry, sk: *mut sock, skb: *mut sk_buff),
    >,
    pub local_out: ::core::option::Option<
        unsafe extern "C" fn(
            net: *mut net,
            sk: *mut sock,
            skb: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub neigh_lookup: ::core::option::Option<
        unsafe extern "C" fn(
            dst: *const dst_entry,
            skb: *mut sk_buff,
            daddr: *const crate::ctypes::c_void,
        ) -> *mut neighbour,
    >,
    pub confirm_neigh: ::core::option::Option<
        unsafe extern "C" fn(dst: *const dst_entry, daddr: *const crate::ctypes::c_void),
    >,
    pub kmem_cachep: *mut kmem_cache,
    pub _padding_after_kmem_cachep: __BindgenOpaqueArray<[u8; 128usize]>,
    pub pcpuc_entries: percpu_counter,
}

#[repr(C)]
#[repr(align(256))]
pub struct inet_hashinfo {
    pub ehash: *mut inet_ehash_bucket,
    pub ehash_locks: *mut spinlock_t,
    pub ehash_mask: crate::ctypes::c_uint,
    pub ehash_locks_mask: crate::ctypes::c_uint,
    pub bind_bucket_cachep: *mut kmem_cache,
    pub bhash: *mut inet_bind_hashbucket,
    pub bind2_bucket_cachep: *mut kmem_cache,
    pub bhash2: *mut inet_bind_hashbucket,
    pub bhash_size: crate::ctypes::c_uint,
    pub lhash2_mask: crate::ctypes::c_uint,
    pub lhash2: *mut inet_listen_hashbucket,
    pub pernet: bool_,
}

#[repr(C)]
#[repr(align(256))]
pub struct mptcp_sched_ops {
    pub get_subflow: ::core::option::Option<
        unsafe extern "C" fn(
            msk: *mut mptcp_sock,
            data: *mut mptcp_sched_data,
        ) -> crate::ctypes::c_int,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub init: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(msk: *mut mptcp_sock)>,
}

#[repr(C)]
#[repr(align(256))]
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
    pub ieee802154_lowpan: netns_ieee802154_lowpan,
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
    pub can: netns_can,
    pub xdp: netns_xdp,
    pub crypto_nlsk: *mut sock,
    pub diag_nlsk: *mut sock,
    pub smc: netns_smc,
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
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_local: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
#[repr(align(256))]
pub struct netdev_queue {
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub qdisc: *mut Qdisc,
    pub qdisc_sleeping: *mut Qdisc,
    pub kobj: kobject,
    pub tx_maxrate: crate::ctypes::c_ulong,
    pub trans_timeout: atomic_long_t,
    pub sb_dev: *mut net_device,
    pub pool: *mut xsk_buff_pool,
    pub dql: dql,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub napi: *mut napi_struct,
}

#[repr(C)]
#[repr(align(256))]
pub struct netns_ipv4 {
    pub __cacheline_group_begin__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_early_retrans: u8_,
    pub sysctl_tcp_tso_win_divisor: u8_,
    pub sysctl_tcp_tso_rtt_log: u8_,
    pub sysctl_tcp_autocorking: u8_,
    pub sysctl_tcp_min_snd_mss: crate::ctypes::c_int,
    pub sysctl_tcp_notsent_lowat: crate::ctypes::c_uint,
    pub sysctl_tcp_limit_output_bytes: crate::ctypes::c_int,
    pub sysctl_tcp_min_rtt_wlen: crate::ctypes::c_int,
    pub sysctl_tcp_wmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_ip_fwd_use_pmtu: u8_,
    pub __cacheline_group_end__netns_ipv4_read_tx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub __cacheline_group_end__netns_ipv4_read_txrx: __IncompleteArrayField<__u8>,
    pub __cacheline_group_begin__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
    pub __cacheline_group_end__netns_ipv4_read_rx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__netns_ipv4_read_rx: __BindgenOpaqueArray<
        [u8; 204usize],
    >,
    pub __cacheline_group_begin__icmp: __IncompleteArrayField<__u8>,
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub __cacheline_group_end__icmp: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__icmp: __BindgenOpaqueArray<[u8; 248usize]>,
    pub __cacheline_group_pad__icmp: netns_ipv4____cacheline_group_pad__icmp,
    pub tcp_death_row: inet_timewait_death_row,
    pub udp_table: *mut udp_table,
    pub forw_hdr: *mut ctl_table_header,
    pub frags_hdr: *mut ctl_table_header,
    pub ipv4_hdr: *mut ctl_table_header,
    pub route_hdr: *mut ctl_table_header,
    pub xfrm4_hdr: *mut ctl_table_header,
    pub devconf_all: *mut ipv4_devconf,
    pub devconf_dflt: *mut ipv4_devconf,
    pub ra_chain: *mut ip_ra_chain,
    pub ra_mutex: mutex,
    pub rules_ops: *mut fib_rules_ops,
    pub fib_main: *mut fib_table,
    pub fib_default: *mut fib_table,
    pub fib_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib_has_custom_rules: bool_,
    pub fib_has_custom_local_routes: bool_,
    pub fib_offload_disabled: bool_,
    pub sysctl_tcp_shrink_window: u8_,
    pub fib_num_tclassid_users: atomic_t,
    pub fib_table_hash: *mut hlist_head,
    pub fibnl: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub sysctl_icmp_echo_ignore_all: u8_,
    pub sysctl_icmp_echo_enable_probe: u8_,
    pub sysctl_icmp_echo_ignore_broadcasts: u8_,
    pub sysctl_icmp_ignore_bogus_error_responses: u8_,
    pub sysctl_icmp_errors_use_inbound_ifaddr: u8_,
    pub sysctl_icmp_ratelimit: crate::ctypes::c_int,
    pub sysctl_icmp_ratemask: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_per_sec: crate::ctypes::c_int,
    pub sysctl_icmp_msgs_burst: crate::ctypes::c_int,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_raw_l3mdev_accept: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_mtu_probing: u8_,
    pub sysctl_tcp_mtu_probe_floor: crate::ctypes::c_int,
    pub sysctl_tcp_base_mss: crate::ctypes::c_int,
    pub sysctl_tcp_probe_threshold: crate::ctypes::c_int,
    pub sysctl_tcp_probe_interval: u32_,
    pub sysctl_tcp_keepalive_time: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_intvl: crate::ctypes::c_int,
    pub sysctl_tcp_keepalive_probes: u8_,
    pub sysctl_tcp_syn_retries: u8_,
    pub sysctl_tcp_synack_retries: u8_,
    pub sysctl_tcp_syncookies: u8_,
    pub sysctl_tcp_migrate_req: u8_,
    pub sysctl_tcp_comp_sack_nr: u8_,
    pub sysctl_tcp_backlog_ack_defer: u8_,
    pub sysctl_tcp_pingpong_thresh: u8_,
    pub sysctl_tcp_retries1: u8_,
    pub sysctl_tcp_retries2: u8_,
    pub sysctl_tcp_orphan_retries: u8_,
    pub sysctl_tcp_tw_reuse: u8_,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_rto_min_us: crate::ctypes::c_int,
    pub sysctl_tcp_recovery: u8_,
    pub sysctl_tcp_thin_linear_timeouts: u8_,
    pub sysctl_tcp_slow_start_after_idle: u8_,
    pub sysctl_tcp_retrans_collapse: u8_,
    pub sysctl_tcp_stdurg: u8_,
    pub sysctl_tcp_rfc1337: u8_,
    pub sysctl_tcp_abort_on_overflow: u8_,
    pub sysctl_tcp_fack: u8_,
    pub sysctl_tcp_max_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_adv_win_scale: crate::ctypes::c_int,
    pub sysctl_tcp_dsack: u8_,
    pub sysctl_tcp_app_win: u8_,
    pub sysctl_tcp_frto: u8_,
    pub sysctl_tcp_nometrics_save: u8_,
    pub sysctl_tcp_no_ssthresh_metrics_save: u8_,
    pub sysctl_tcp_workaround_signed_windows: u8_,
    pub sysctl_tcp_challenge_ack_limit: crate::ctypes::c_int,
    pub sysctl_tcp_min_tso_segs: u8_,
    pub sysctl_tcp_reflect_tos: u8_,
    pub sysctl_tcp_invalid_ratelimit: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ss_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ca_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_child_ehash_entries: crate::ctypes::c_uint,
    pub sysctl_tcp_comp_sack_delay_ns: crate::ctypes::c_ulong,
    pub sysctl_tcp_comp_sack_slack_ns: crate::ctypes::c_ulong,
    pub sysctl_max_syn_backlog: crate::ctypes::c_int,
    pub sysctl_tcp_fastopen: crate::ctypes::c_int,
    pub tcp_congestion_control: *const tcp_congestion_ops,
    pub tcp_fastopen_ctx: *mut tcp_fastopen_context,
    pub sysctl_tcp_fastopen_blackhole_timeout: crate::ctypes::c_uint,
    pub tfo_active_disable_times: atomic_t,
    pub tfo_active_disable_stamp: crate::ctypes::c_ulong,
    pub tcp_challenge_timestamp: u32_,
    pub tcp_challenge_count: u32_,
    pub sysctl_tcp_plb_enabled: u8_,
    pub sysctl_tcp_plb_idle_rehash_rounds: u8_,
    pub sysctl_tcp_plb_rehash_rounds: u8_,
    pub sysctl_tcp_plb_suspend_rto_sec: u8_,
    pub sysctl_tcp_plb_cong_thresh: crate::ctypes::c_int,
    pub sysctl_udp_wmem_min: crate::ctypes::c_int,
    pub sysctl_udp_rmem_min: crate::ctypes::c_int,
    pub sysctl_fib_notify_on_flag_change: u8_,
    pub sysctl_tcp_syn_linear_timeouts: u8_,
    pub sysctl_udp_l3mdev_accept: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_udp_child_hash_entries: crate::ctypes::c_uint,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
    pub sysctl_fib_multipath_hash_seed: sysctl_fib_multipath_hash_seed,
    pub sysctl_fib_multipath_hash_fields: u32_,
    pub sysctl_fib_multipath_use_neigh: u8_,
    pub sysctl_fib_multipath_hash_policy: u8_,
    pub notifier_ops: *mut fib_notifier_ops,
    pub fib_seq: crate::ctypes::c_uint,
    pub ipmr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub rt_genid: atomic_t,
    pub ip_id_key: siphash_key_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
    pub state_byseq: *mut hlist_head,
    pub state_cache_input: *mut hlist_head,
    pub state_hmask: crate::ctypes::c_uint,
    pub state_num: crate::ctypes::c_uint,
    pub state_hash_work: work_struct,
    pub policy_all: list_head,
    pub policy_byidx: *mut hlist_head,
    pub policy_idx_hmask: crate::ctypes::c_uint,
    pub idx_generator: crate::ctypes::c_uint,
    pub policy_bydst: [xfrm_policy_hash; 3usize],
    pub policy_count: [crate::ctypes::c_uint; 6usize],
    pub policy_hash_work: work_struct,
    pub policy_hthresh: xfrm_policy_hthresh,
    pub inexact_bins: list_head,
    pub nlsk: *mut sock,
    pub nlsk_stash: *mut sock,
    pub sysctl_aevent_etime: u32_,
    pub sysctl_aevent_rseqth: u32_,
    pub sysctl_larval_drop: crate::ctypes::c_int,
    pub sysctl_acq_expires: u32_,
    pub policy_default: [u8_; 3usize],
    pub sysctl_hdr: *mut ctl_table_header,
    pub xfrm4_dst_ops: dst_ops,
    pub xfrm6_dst_ops: dst_ops,
    pub xfrm_state_lock: spinlock_t,
    pub xfrm_state_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_hash_generation: seqcount_spinlock_t,
    pub xfrm_policy_lock: spinlock_t,
    pub xfrm_cfg_mutex: mutex,
    pub nat_keepalive_work: delayed_work,
}

#[repr(C)]
#[repr(align(256))]
pub struct page_pool {
    pub p: page_pool_params_fast,
    pub cpuid: crate::ctypes::c_int,
    pub pages_state_hold_cnt: u32_,
    pub _bits_has_init_callback: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_has_init_callback: [u8; 7usize],
    pub __cacheline_group_begin__frag: __IncompleteArrayField<__u8>,
    pub frag_users: crate::ctypes::c_long,
    pub frag_page: netmem_ref,
    pub frag_offset: crate::ctypes::c_uint,
    pub _padding_after_frag_offset: [u8; 4usize],
    pub __cacheline_group_end__frag: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__frag: [u8; 8usize],
    pub __cacheline_group_pad__frag: page_pool____cacheline_group_pad__frag,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(pool: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 44usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
    pub slow: page_pool_params_slow,
    pub user: page_pool__user,
}
bits page_pool
    has_init_callback: bool_ as u8 = _bits_has_init_callback 0 1
    dma_map: bool_ as u8 = _bits_has_init_callback 1 1
    dma_sync: bool_ as u8 = _bits_has_init_callback 2 1

#[repr(C)]
#[repr(align(256))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub process_queue_bh_lock: local_lock_t,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub received_rps: crate::ctypes::c_uint,
    pub in_net_rx_action: bool_,
    pub in_napi_threaded_poll: bool_,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: netdev_xmit,
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 96usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 252usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: __BindgenOpaqueArray<[u8; 40usize]>,
    pub dropped: atomic_t,
    pub _padding_after_dropped: __BindgenOpaqueArray<[u8; 252usize]>,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct tcp6_sock {
    pub tcp: tcp_sock,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(256))]
pub struct tcp_congestion_ops {
    pub ssthresh: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub cong_avoid: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ack: u32_, acked: u32_),
    >,
    pub set_state: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, new_state: u8_),
    >,
    pub cwnd_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, ev: tcp_ca_event),
    >,
    pub in_ack_event: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, flags: u32_),
    >,
    pub pkts_acked: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, sample: *const ack_sample),
    >,
    pub min_tso_segs: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub cong_control: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ack: u32_,
            flag: crate::ctypes::c_int,
            rs: *const rate_sample,
        ),
    >,
    pub undo_cwnd: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock) -> u32_>,
    pub sndbuf_expand: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock) -> u32_,
    >,
    pub get_info: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            ext: u32_,
            attr: *mut crate::ctypes::c_int,
            info: *mut tcp_cc_info,
        ) -> usize,
    >,
    pub name: [crate::ctypes::c_char; 16usize],
    pub owner: *mut module,
    pub list: list_head,
    pub key: u32_,
    pub flags: u32_,
    pub init: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub release: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
}

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
    pub _bits_nonagle: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub __cacheline_group_end__tcp_sock_write_txrx: __IncompleteArrayField<__u8>,
    pub _padding_after___cacheline_group_end__tcp_sock_write_txrx: [u8; 3usize],
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

#[repr(C)]
#[repr(align(256))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub len: __u16,
    pub gso_size: __u16,
    pub pcslen: __u16,
    pub pcrlen: __u16,
    pub encap_rcv: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub encap_err_rcv: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            err: crate::ctypes::c_int,
            port: __be16,
            info: u32_,
            payload: *mut u8_,
        ),
    >,
    pub encap_err_lookup: ::core::option::Option<
        unsafe extern "C" fn(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int,
    >,
    pub encap_destroy: ::core::option::Option<unsafe extern "C" fn(sk: *mut sock)>,
    pub gro_receive: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            head: *mut list_head,
            skb: *mut sk_buff,
        ) -> *mut sk_buff,
    >,
    pub gro_complete: ::core::option::Option<
        unsafe extern "C" fn(
            sk: *mut sock,
            skb: *mut sk_buff,
            nhoff: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 216usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
    pub forward_threshold: crate::ctypes::c_int,
    pub peeking_with_offset: bool_,
}

#[repr(C)]
pub struct hh_cache {
    pub hh_len: crate::ctypes::c_uint,
    pub hh_lock: seqlock_t,
    pub hh_data: [crate::ctypes::c_ulong; 12usize],
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
    offload_fwd_mark: __u8 as u8 = _bits_tstamp_type 20 1
    offload_l3_fwd_mark: __u8 as u8 = _bits_tstamp_type 21 1
    redirected: __u8 as u8 = _bits_tstamp_type 22 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 23 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 24 1
    decrypted: __u8 as u8 = _bits_tstamp_type 25 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 26 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 27 1
    unreadable: __u8 as u8 = _bits_tstamp_type 28 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 29 2

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
    offload_fwd_mark: __u8 as u8 = _bits_tstamp_type 20 1
    offload_l3_fwd_mark: __u8 as u8 = _bits_tstamp_type 21 1
    redirected: __u8 as u8 = _bits_tstamp_type 22 1
    from_ingress: __u8 as u8 = _bits_tstamp_type 23 1
    nf_skip_egress: __u8 as u8 = _bits_tstamp_type 24 1
    decrypted: __u8 as u8 = _bits_tstamp_type 25 1
    slow_gro: __u8 as u8 = _bits_tstamp_type 26 1
    csum_not_inet: __u8 as u8 = _bits_tstamp_type 27 1
    unreadable: __u8 as u8 = _bits_tstamp_type 28 1
    tc_depth: __u8 as u8 = _bits_tstamp_type 29 2

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct prefix_info__flags__onlink {
    pub _bits_onlink: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits prefix_info__flags__onlink
    onlink: __u8 as u8 = _bits_onlink 0 1
    autoconf: __u8 as u8 = _bits_onlink 1 1
    routeraddr: __u8 as u8 = _bits_onlink 2 1
    preferpd: __u8 as u8 = _bits_onlink 3 1
    reserved: __u8 as u8 = _bits_onlink 4 4

pub const GRO_MAX_HEAD: i32 = 272;

pub const LL_MAX_HEADER: i32 = 96;

pub const MAX_HEADER: i32 = 144;

pub const MAX_TCP_HEADER: i32 = 512;

pub const SKB_TSTAMP_TYPE_MASK: i32 = 192;

pub const SKB_TSTAMP_TYPE_RSHIFT: i32 = 6;

pub const TC_AT_INGRESS_MASK: i32 = 32;

unsafe extern "C" {
    #[link_name = "kmod_shim_cksm"]
    pub fn cksm(
        buff: *const crate::ctypes::c_void,
        len: crate::ctypes::c_int,
        sum: __wsum,
    ) -> __wsum;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_system_page_pool: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_tcp_tw_isn: crate::ctypes::c_char;
}

#[repr(C, packed)]
pub struct lsm_static_calls_table {
    pub binder_set_context_mgr: [lsm_static_call; 10usize],
    pub binder_transaction: [lsm_static_call; 10usize],
    pub binder_transfer_binder: [lsm_static_call; 10usize],
    pub binder_transfer_file: [lsm_static_call; 10usize],
    pub ptrace_access_check: [lsm_static_call; 10usize],
    pub ptrace_traceme: [lsm_static_call; 10usize],
    pub capget: [lsm_static_call; 10usize],
    pub capset: [lsm_static_call; 10usize],
    pub capable: [lsm_static_call; 10usize],
    pub quotactl: [lsm_static_call; 10usize],
    pub quota_on: [lsm_static_call; 10usize],
    pub syslog: [lsm_static_call; 10usize],
    pub settime: [lsm_static_call; 10usize],
    pub vm_enough_memory: [lsm_static_call; 10usize],
    pub bprm_creds_for_exec: [lsm_static_call; 10usize],
    pub bprm_creds_from_file: [lsm_static_call; 10usize],
    pub bprm_check_security: [lsm_static_call; 10usize],
    pub bprm_committing_creds: [lsm_static_call; 10usize],
    pub bprm_committed_creds: [lsm_static_call; 10usize],
    pub fs_context_submount: [lsm_static_call; 10usize],
    pub fs_context_dup: [lsm_static_call; 10usize],
    pub fs_context_parse_param: [lsm_static_call; 10usize],
    pub sb_alloc_security: [lsm_static_call; 10usize],
    pub sb_delete: [lsm_static_call; 10usize],
    pub sb_free_security: [lsm_static_call; 10usize],
    pub sb_free_mnt_opts: [lsm_static_call; 10usize],
    pub sb_eat_lsm_opts: [lsm_static_call; 10usize],
    pub sb_mnt_opts_compat: [lsm_static_call; 10usize],
    pub sb_remount: [lsm_static_call; 10usize],
    pub sb_kern_mount: [lsm_static_call; 10usize],
    pub sb_show_options: [lsm_static_call; 10usize],
    pub sb_statfs: [lsm_static_call; 10usize],
    pub sb_mount: [lsm_static_call; 10usize],
    pub sb_umount: [lsm_static_call; 10usize],
    pub sb_pivotroot: [lsm_static_call; 10usize],
    pub sb_set_mnt_opts: [lsm_static_call; 10usize],
    pub sb_clone_mnt_opts: [lsm_static_call; 10usize],
    pub move_mount: [lsm_static_call; 10usize],
    pub dentry_init_security: [lsm_static_call; 10usize],
    pub dentry_create_files_as: [lsm_static_call; 10usize],
    pub path_unlink: [lsm_static_call; 10usize],
    pub path_mkdir: [lsm_static_call; 10usize],
    pub path_rmdir: [lsm_static_call; 10usize],
    pub path_mknod: [lsm_static_call; 10usize],
    pub path_post_mknod: [lsm_static_call; 10usize],
    pub path_truncate: [lsm_static_call; 10usize],
    pub path_symlink: [lsm_static_call; 10usize],
    pub path_link: [lsm_static_call; 10usize],
    pub path_rename: [lsm_static_call; 10usize],
    pub path_chmod: [lsm_static_call; 10usize],
    pub path_chown: [lsm_static_call; 10usize],
    pub path_chroot: [lsm_static_call; 10usize],
    pub path_notify: [lsm_static_call; 10usize],
    pub inode_alloc_security: [lsm_static_call; 10usize],
    pub inode_free_security: [lsm_static_call; 10usize],
    pub inode_free_security_rcu: [lsm_static_call; 10usize],
    pub inode_init_security: [lsm_static_call; 10usize],
    pub inode_init_security_anon: [lsm_static_call; 10usize],
    pub inode_create: [lsm_static_call; 10usize],
    pub inode_post_create_tmpfile: [lsm_static_call; 10usize],
    pub inode_link: [lsm_static_call; 10usize],
    pub inode_unlink: [lsm_static_call; 10usize],
    pub inode_symlink: [lsm_static_call; 10usize],
    pub inode_mkdir: [lsm_static_call; 10usize],
    pub inode_rmdir: [lsm_static_call; 10usize],
    pub inode_mknod: [lsm_static_call; 10usize],
    pub inode_rename: [lsm_static_call; 10usize],
    pub inode_readlink: [lsm_static_call; 10usize],
    pub inode_follow_link: [lsm_static_call; 10usize],
    pub inode_permission: [lsm_static_call; 10usize],
    pub inode_setattr: [lsm_static_call; 10usize],
    pub inode_post_setattr: [lsm_static_call; 10usize],
    pub inode_getattr: [lsm_static_call; 10usize],
    pub inode_xattr_skipcap: [lsm_static_call; 10usize],
    pub inode_setxattr: [lsm_static_call; 10usize],
    pub inode_post_setxattr: [lsm_static_call; 10usize],
    pub inode_getxattr: [lsm_static_call; 10usize],
    pub inode_listxattr: [lsm_static_call; 10usize],
    pub inode_removexattr: [lsm_static_call; 10usize],
    pub inode_post_removexattr: [lsm_static_call; 10usize],
    pub inode_set_acl: [lsm_static_call; 10usize],
    pub inode_post_set_acl: [lsm_static_call; 10usize],
    pub inode_get_acl: [lsm_static_call; 10usize],
    pub inode_remove_acl: [lsm_static_call; 10usize],
    pub inode_post_remove_acl: [lsm_static_call; 10usize],
    pub inode_need_killpriv: [lsm_static_call; 10usize],
    pub inode_killpriv: [lsm_static_call; 10usize],
    pub inode_getsecurity: [lsm_static_call; 10usize],
    pub inode_setsecurity: [lsm_static_call; 10usize],
    pub inode_listsecurity: [lsm_static_call; 10usize],
    pub inode_getsecid: [lsm_static_call; 10usize],
    pub inode_copy_up: [lsm_static_call; 10usize],
    pub inode_copy_up_xattr: [lsm_static_call; 10usize],
    pub inode_setintegrity: [lsm_static_call; 10usize],
    pub kernfs_init_security: [lsm_static_call; 10usize],
    pub file_permission: [lsm_static_call; 10usize],
    pub file_alloc_security: [lsm_static_call; 10usize],
    pub file_release: [lsm_static_call; 10usize],
    pub file_free_security: [lsm_static_call; 10usize],
    pub backing_file_alloc: [lsm_static_call; 10usize],
    pub backing_file_free: [lsm_static_call; 10usize],
    pub file_ioctl: [lsm_static_call; 10usize],
    pub file_ioctl_compat: [lsm_static_call; 10usize],
    pub mmap_addr: [lsm_static_call; 10usize],
    pub mmap_file: [lsm_static_call; 10usize],
    pub mmap_backing_file: [lsm_static_call; 10usize],
    pub file_mprotect: [lsm_static_call; 10usize],
    pub file_lock: [lsm_static_call; 10usize],
    pub file_fcntl: [lsm_static_call; 10usize],
    pub file_set_fowner: [lsm_static_call; 10usize],
    pub file_send_sigiotask: [lsm_static_call; 10usize],
    pub file_receive: [lsm_static_call; 10usize],
    pub file_open: [lsm_static_call; 10usize],
    pub file_post_open: [lsm_static_call; 10usize],
    pub file_truncate: [lsm_static_call; 10usize],
    pub task_alloc: [lsm_static_call; 10usize],
    pub task_free: [lsm_static_call; 10usize],
    pub cred_alloc_blank: [lsm_static_call; 10usize],
    pub cred_free: [lsm_static_call; 10usize],
    pub cred_prepare: [lsm_static_call; 10usize],
    pub cred_transfer: [lsm_static_call; 10usize],
    pub cred_getsecid: [lsm_static_call; 10usize],
    pub kernel_act_as: [lsm_static_call; 10usize],
    pub kernel_create_files_as: [lsm_static_call; 10usize],
    pub kernel_module_request: [lsm_static_call; 10usize],
    pub kernel_load_data: [lsm_static_call; 10usize],
    pub kernel_post_load_data: [lsm_static_call; 10usize],
    pub kernel_read_file: [lsm_static_call; 10usize],
    pub kernel_post_read_file: [lsm_static_call; 10usize],
    pub task_fix_setuid: [lsm_static_call; 10usize],
    pub task_fix_setgid: [lsm_static_call; 10usize],
    pub task_fix_setgroups: [lsm_static_call; 10usize],
    pub task_setpgid: [lsm_static_call; 10usize],
    pub task_getpgid: [lsm_static_call; 10usize],
    pub task_getsid: [lsm_static_call; 10usize],
    pub current_getsecid_subj: [lsm_static_call; 10usize],
    pub task_getsecid_obj: [lsm_static_call; 10usize],
    pub task_setnice: [lsm_static_call; 10usize],
    pub task_setioprio: [lsm_static_call; 10usize],
    pub task_getioprio: [lsm_static_call; 10usize],
    pub task_prlimit: [lsm_static_call; 10usize],
    pub task_setrlimit: [lsm_static_call; 10usize],
    pub task_setscheduler: [lsm_static_call; 10usize],
    pub task_getscheduler: [lsm_static_call; 10usize],
    pub task_movememory: [lsm_static_call; 10usize],
    pub task_kill: [lsm_static_call; 10usize],
    pub task_prctl: [lsm_static_call; 10usize],
    pub task_to_inode: [lsm_static_call; 10usize],
    pub userns_create: [lsm_static_call; 10usize],
    pub ipc_permission: [lsm_static_call; 10usize],
    pub ipc_getsecid: [lsm_static_call; 10usize],
    pub msg_msg_alloc_security: [lsm_static_call; 10usize],
    pub msg_msg_free_security: [lsm_static_call; 10usize],
    pub msg_queue_alloc_security: [lsm_static_call; 10usize],
    pub msg_queue_free_security: [lsm_static_call; 10usize],
    pub msg_queue_associate: [lsm_static_call; 10usize],
    pub msg_queue_msgctl: [lsm_static_call; 10usize],
    pub msg_queue_msgsnd: [lsm_static_call; 10usize],
    pub msg_queue_msgrcv: [lsm_static_call; 10usize],
    pub shm_alloc_security: [lsm_static_call; 10usize],
    pub shm_free_security: [lsm_static_call; 10usize],
    pub shm_associate: [lsm_static_call; 10usize],
    pub shm_shmctl: [lsm_static_call; 10usize],
    pub shm_shmat: [lsm_static_call; 10usize],
    pub sem_alloc_security: [lsm_static_call; 10usize],
    pub sem_free_security: [lsm_static_call; 10usize],
    pub sem_associate: [lsm_static_call; 10usize],
    pub sem_semctl: [lsm_static_call; 10usize],
    pub sem_semop: [lsm_static_call; 10usize],
    pub netlink_send: [lsm_static_call; 10usize],
    pub d_instantiate: [lsm_static_call; 10usize],
    pub getselfattr: [lsm_static_call; 10usize],
    pub setselfattr: [lsm_static_call; 10usize],
    pub getprocattr: [lsm_static_call; 10usize],
    pub setprocattr: [lsm_static_call; 10usize],
    pub ismaclabel: [lsm_static_call; 10usize],
    pub secid_to_secctx: [lsm_static_call; 10usize],
    pub secctx_to_secid: [lsm_static_call; 10usize],
    pub release_secctx: [lsm_static_call; 10usize],
    pub inode_invalidate_secctx: [lsm_static_call; 10usize],
    pub inode_notifysecctx: [lsm_static_call; 10usize],
    pub inode_setsecctx: [lsm_static_call; 10usize],
    pub inode_getsecctx: [lsm_static_call; 10usize],
    pub unix_stream_connect: [lsm_static_call; 10usize],
    pub unix_may_send: [lsm_static_call; 10usize],
    pub socket_create: [lsm_static_call; 10usize],
    pub socket_post_create: [lsm_static_call; 10usize],
    pub socket_socketpair: [lsm_static_call; 10usize],
    pub socket_bind: [lsm_static_call; 10usize],
    pub socket_connect: [lsm_static_call; 10usize],
    pub socket_listen: [lsm_static_call; 10usize],
    pub socket_accept: [lsm_static_call; 10usize],
    pub socket_sendmsg: [lsm_static_call; 10usize],
    pub socket_recvmsg: [lsm_static_call; 10usize],
    pub socket_getsockname: [lsm_static_call; 10usize],
    pub socket_getpeername: [lsm_static_call; 10usize],
    pub socket_getsockopt: [lsm_static_call; 10usize],
    pub socket_setsockopt: [lsm_static_call; 10usize],
    pub socket_shutdown: [lsm_static_call; 10usize],
    pub socket_sock_rcv_skb: [lsm_static_call; 10usize],
    pub socket_getpeersec_stream: [lsm_static_call; 10usize],
    pub socket_getpeersec_dgram: [lsm_static_call; 10usize],
    pub sk_alloc_security: [lsm_static_call; 10usize],
    pub sk_free_security: [lsm_static_call; 10usize],
    pub sk_clone_security: [lsm_static_call; 10usize],
    pub sk_getsecid: [lsm_static_call; 10usize],
    pub sock_graft: [lsm_static_call; 10usize],
    pub inet_conn_request: [lsm_static_call; 10usize],
    pub inet_csk_clone: [lsm_static_call; 10usize],
    pub inet_conn_established: [lsm_static_call; 10usize],
    pub secmark_relabel_packet: [lsm_static_call; 10usize],
    pub secmark_refcount_inc: [lsm_static_call; 10usize],
    pub secmark_refcount_dec: [lsm_static_call; 10usize],
    pub req_classify_flow: [lsm_static_call; 10usize],
    pub tun_dev_alloc_security: [lsm_static_call; 10usize],
    pub tun_dev_create: [lsm_static_call; 10usize],
    pub tun_dev_attach_queue: [lsm_static_call; 10usize],
    pub tun_dev_attach: [lsm_static_call; 10usize],
    pub tun_dev_open: [lsm_static_call; 10usize],
    pub sctp_assoc_request: [lsm_static_call; 10usize],
    pub sctp_bind_connect: [lsm_static_call; 10usize],
    pub sctp_sk_clone: [lsm_static_call; 10usize],
    pub sctp_assoc_established: [lsm_static_call; 10usize],
    pub mptcp_add_subflow: [lsm_static_call; 10usize],
    pub xfrm_policy_alloc_security: [lsm_static_call; 10usize],
    pub xfrm_policy_clone_security: [lsm_static_call; 10usize],
    pub xfrm_policy_free_security: [lsm_static_call; 10usize],
    pub xfrm_policy_delete_security: [lsm_static_call; 10usize],
    pub xfrm_state_alloc: [lsm_static_call; 10usize],
    pub xfrm_state_alloc_acquire: [lsm_static_call; 10usize],
    pub xfrm_state_free_security: [lsm_static_call; 10usize],
    pub xfrm_state_delete_security: [lsm_static_call; 10usize],
    pub xfrm_policy_lookup: [lsm_static_call; 10usize],
    pub xfrm_state_pol_flow_match: [lsm_static_call; 10usize],
    pub xfrm_decode_session: [lsm_static_call; 10usize],
    pub key_alloc: [lsm_static_call; 10usize],
    pub key_permission: [lsm_static_call; 10usize],
    pub key_getsecurity: [lsm_static_call; 10usize],
    pub key_post_create_or_update: [lsm_static_call; 10usize],
    pub audit_rule_init: [lsm_static_call; 10usize],
    pub audit_rule_known: [lsm_static_call; 10usize],
    pub audit_rule_match: [lsm_static_call; 10usize],
    pub audit_rule_free: [lsm_static_call; 10usize],
    pub bpf: [lsm_static_call; 10usize],
    pub bpf_map: [lsm_static_call; 10usize],
    pub bpf_prog: [lsm_static_call; 10usize],
    pub bpf_map_create: [lsm_static_call; 10usize],
    pub bpf_map_free: [lsm_static_call; 10usize],
    pub bpf_prog_load: [lsm_static_call; 10usize],
    pub bpf_prog_free: [lsm_static_call; 10usize],
    pub bpf_token_create: [lsm_static_call; 10usize],
    pub bpf_token_free: [lsm_static_call; 10usize],
    pub bpf_token_cmd: [lsm_static_call; 10usize],
    pub bpf_token_capable: [lsm_static_call; 10usize],
    pub locked_down: [lsm_static_call; 10usize],
    pub perf_event_open: [lsm_static_call; 10usize],
    pub perf_event_alloc: [lsm_static_call; 10usize],
    pub perf_event_read: [lsm_static_call; 10usize],
    pub perf_event_write: [lsm_static_call; 10usize],
    pub uring_override_creds: [lsm_static_call; 10usize],
    pub uring_sqpoll: [lsm_static_call; 10usize],
    pub uring_cmd: [lsm_static_call; 10usize],
    pub initramfs_populated: [lsm_static_call; 10usize],
    pub bdev_alloc_security: [lsm_static_call; 10usize],
    pub bdev_free_security: [lsm_static_call; 10usize],
    pub bdev_setintegrity: [lsm_static_call; 10usize],
}

pub const MAX_LSM_COUNT: i32 = 10;

#[repr(C)]
pub struct bpf_tramp_links {
    pub links: [*mut bpf_tramp_link; 27usize],
    pub nr_links: crate::ctypes::c_int,
}

pub const BPF_MAX_TRAMP_LINKS: crate::ctypes::c_uint = 27;

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_address_lookup"]
    pub fn __bpf_address_lookup(
        addr: crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
        off: *mut crate::ctypes::c_ulong,
        sym: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_map_struct_ops_info_fill"]
    pub fn bpf_map_struct_ops_info_fill(info: *mut bpf_map_info, map: *mut bpf_map);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_ksym_find"]
    pub fn bpf_prog_ksym_find(addr: crate::ctypes::c_ulong) -> *mut bpf_prog;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_desc_release"]
    pub fn bpf_struct_ops_desc_release(st_ops_desc: *mut bpf_struct_ops_desc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_link_create"]
    pub fn bpf_struct_ops_link_create(attr: *mut bpf_attr) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_supported"]
    pub fn bpf_struct_ops_supported(
        st_ops: *const bpf_struct_ops,
        moff: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_link_prog"]
    pub fn bpf_trampoline_link_prog(
        link: *mut bpf_tramp_link,
        tr: *mut bpf_trampoline,
        tgt_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_unlink_prog"]
    pub fn bpf_trampoline_unlink_prog(
        link: *mut bpf_tramp_link,
        tr: *mut bpf_trampoline,
        tgt_prog: *mut bpf_prog,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut cgroup_bpf_enabled_key: [static_key_false; 28usize];
}

#[repr(C)]
#[repr(align(256))]
pub struct blk_mq_hw_ctx {
    pub anon__lock: blk_mq_hw_ctx__lock,
    pub run_work: delayed_work,
    pub cpumask: cpumask_var_t,
    pub next_cpu: crate::ctypes::c_int,
    pub next_cpu_batch: crate::ctypes::c_int,
    pub flags: crate::ctypes::c_ulong,
    pub sched_data: *mut crate::ctypes::c_void,
    pub queue: *mut request_queue,
    pub fq: *mut blk_flush_queue,
    pub driver_data: *mut crate::ctypes::c_void,
    pub ctx_map: sbitmap,
    pub dispatch_from: *mut blk_mq_ctx,
    pub dispatch_busy: crate::ctypes::c_uint,
    pub type_: crate::ctypes::c_ushort,
    pub nr_ctx: crate::ctypes::c_ushort,
    pub ctxs: *mut *mut blk_mq_ctx,
    pub dispatch_wait_lock: spinlock_t,
    pub dispatch_wait: wait_queue_entry_t,
    pub wait_index: atomic_t,
    pub tags: *mut blk_mq_tags,
    pub sched_tags: *mut blk_mq_tags,
    pub numa_node: crate::ctypes::c_uint,
    pub queue_num: crate::ctypes::c_uint,
    pub nr_active: atomic_t,
    pub cpuhp_online: hlist_node,
    pub cpuhp_dead: hlist_node,
    pub kobj: kobject,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub hctx_list: list_head,
}

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 184usize]>,
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
pub struct request_queue {
    pub queuedata: *mut crate::ctypes::c_void,
    pub elevator: *mut elevator_queue,
    pub mq_ops: *const blk_mq_ops,
    pub queue_ctx: *mut blk_mq_ctx,
    pub queue_flags: crate::ctypes::c_ulong,
    pub rq_timeout: crate::ctypes::c_uint,
    pub queue_depth: crate::ctypes::c_uint,
    pub refs: refcount_t,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub hctx_table: xarray,
    pub q_usage_counter: percpu_ref,
    pub io_lock_cls_key: lock_class_key,
    pub io_lockdep_map: lockdep_map,
    pub q_lock_cls_key: lock_class_key,
    pub q_lockdep_map: lockdep_map,
    pub last_merge: *mut request,
    pub queue_lock: spinlock_t,
    pub quiesce_depth: crate::ctypes::c_int,
    pub disk: *mut gendisk,
    pub mq_kobj: *mut kobject,
    pub limits: queue_limits,
    pub pm_only: atomic_t,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub rq_qos_mutex: mutex,
    pub id: crate::ctypes::c_int,
    pub nr_requests: crate::ctypes::c_ulong,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub blkcg_pols: [crate::ctypes::c_ulong; 1usize],
    pub root_blkg: *mut blkcg_gq,
    pub blkg_list: list_head,
    pub blkcg_mutex: mutex,
    pub node: crate::ctypes::c_int,
    pub requeue_lock: spinlock_t,
    pub requeue_list: list_head,
    pub requeue_work: delayed_work,
    pub blk_trace: *mut blk_trace,
    pub fq: *mut blk_flush_queue,
    pub flush_list: list_head,
    pub sysfs_lock: mutex,
    pub sysfs_dir_lock: mutex,
    pub limits_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub td: *mut throtl_data,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
    pub mq_sysfs_init_done: bool_,
}

#[repr(C)]
pub struct scsi_io_group_descriptor {
    pub _bits_io_advice_hints_mode: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub reserved2: [u8_; 3usize],
    pub _bits_acdlu: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub params: [u8_; 2usize],
    pub reserved4: u8_,
    pub reserved5: [u8_; 8usize],
}
bits scsi_io_group_descriptor
    io_advice_hints_mode: u8_ as u8 = _bits_io_advice_hints_mode 0 2
    reserved1: u8_ as u8 = _bits_io_advice_hints_mode 2 3
    st_enble: u8_ as u8 = _bits_io_advice_hints_mode 5 1
    cs_enble: u8_ as u8 = _bits_io_advice_hints_mode 6 1
    ic_enable: u8_ as u8 = _bits_io_advice_hints_mode 7 1
    acdlu: u8_ as u8 = _bits_acdlu 0 1
    reserved3: u8_ as u8 = _bits_acdlu 1 1
    rlbsr: u8_ as u8 = _bits_acdlu 2 2
    lbm_descriptor_type: u8_ as u8 = _bits_acdlu 4 4

#[repr(C)]
pub struct scsi_stream_status {
    pub _bits_perm: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub reserved2: u8_,
    pub stream_identifier: __be16,
    pub _bits_reserved3: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub reserved4: [u8_; 3usize],
}
bits scsi_stream_status
    perm: u8_ as u8 = _bits_perm 0 1
    reserved1: u8_ as u8 = _bits_perm 1 7
    reserved3: u8_ as u8 = _bits_reserved3 0 2
    rel_lifetime: u8_ as u8 = _bits_reserved3 2 6

#[repr(C)]
#[repr(align(256))]
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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 160usize]>,
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
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_ltr_path 1 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 2 1
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

unsafe extern "C" {
    pub fn pci_create_resource_files(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_remove_resource_files(dev: *mut pci_dev);
}

#[repr(C)]
pub struct usb_hcd {
    pub self_: usb_bus,
    pub kref: kref,
    pub product_desc: *const crate::ctypes::c_char,
    pub speed: crate::ctypes::c_int,
    pub irq_descr: [crate::ctypes::c_char; 24usize],
    pub rh_timer: timer_list,
    pub status_urb: *mut urb,
    pub died_work: work_struct,
    pub driver: *const hc_driver,
    pub usb_phy: *mut usb_phy,
    pub phy_roothub: *mut usb_phy_roothub,
    pub flags: crate::ctypes::c_ulong,
    pub dev_policy: usb_dev_authorize_policy,
    pub _bits_rh_registered: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub irq: crate::ctypes::c_uint,
    pub regs: *mut crate::ctypes::c_void,
    pub rsrc_start: resource_size_t,
    pub rsrc_len: resource_size_t,
    pub power_budget: crate::ctypes::c_uint,
    pub high_prio_bh: giveback_urb_bh,
    pub low_prio_bh: giveback_urb_bh,
    pub address0_mutex: *mut mutex,
    pub bandwidth_mutex: *mut mutex,
    pub shared_hcd: *mut usb_hcd,
    pub primary_hcd: *mut usb_hcd,
    pub pool: [*mut dma_pool; 4usize],
    pub state: crate::ctypes::c_int,
    pub localmem_pool: *mut gen_pool,
    pub hcd_priv: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits usb_hcd
    rh_registered: crate::ctypes::c_uint as u32 = _bits_rh_registered 0 1
    rh_pollable: crate::ctypes::c_uint as u32 = _bits_rh_registered 1 1
    msix_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 2 1
    msi_enabled: crate::ctypes::c_uint as u32 = _bits_rh_registered 3 1
    skip_phy_initialization: crate::ctypes::c_uint as u32 = _bits_rh_registered 4 1
    uses_new_polling: crate::ctypes::c_uint as u32 = _bits_rh_registered 5 1
    has_tt: crate::ctypes::c_uint as u32 = _bits_rh_registered 6 1
    amd_resume_bug: crate::ctypes::c_uint as u32 = _bits_rh_registered 7 1
    can_do_streams: crate::ctypes::c_uint as u32 = _bits_rh_registered 8 1
    tpl_support: crate::ctypes::c_uint as u32 = _bits_rh_registered 9 1
    cant_recv_wakeups: crate::ctypes::c_uint as u32 = _bits_rh_registered 10 1

pub const WEBUSB_VERSION_1_00: u16 = 1;

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
    pub fbops: *const fb_ops,
    pub device: *mut device,
    pub class_flag: crate::ctypes::c_int,
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
    #[link_name = "kmod_shim_hp300_setup_serial_console"]
    pub fn hp300_setup_serial_console() -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct stack_frame__empty__sie_control_block {
    pub sie_control_block: crate::ctypes::c_ulong,
    pub sie_savearea: crate::ctypes::c_ulong,
    pub sie_reason: crate::ctypes::c_ulong,
    pub sie_flags: crate::ctypes::c_ulong,
    pub sie_control_block_phys: crate::ctypes::c_ulong,
    pub sie_guest_asce: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(256))]
pub struct perf_sample_data {
    pub sample_flags: u64_,
    pub period: u64_,
    pub dyn_size: u64_,
    pub type_: u64_,
    pub tid_entry: perf_sample_data__tid_entry,
    pub time: u64_,
    pub id: u64_,
    pub cpu_entry: perf_sample_data__cpu_entry,
    pub ip: u64_,
    pub callchain: *mut perf_callchain_entry,
    pub raw: *mut perf_raw_record,
    pub br_stack: *mut perf_branch_stack,
    pub br_stack_cntr: *mut u64_,
    pub weight: perf_sample_weight,
    pub data_src: perf_mem_data_src,
    pub txn: u64_,
    pub regs_user: perf_regs,
    pub regs_intr: perf_regs,
    pub stack_user_size: u64_,
    pub stream_id: u64_,
    pub cgroup: u64_,
    pub addr: u64_,
    pub phys_addr: u64_,
    pub data_page_size: u64_,
    pub code_page_size: u64_,
    pub aux_size: u64_,
}

#[repr(C)]
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_ulong,
    pub kprobe_saved_imask: crate::ctypes::c_ulong,
    pub kprobe_saved_ctl: [ctlreg; 3usize],
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub struct stack_frame_user {
    pub back_chain: crate::ctypes::c_ulong,
    pub empty1: [crate::ctypes::c_ulong; 5usize],
    pub gprs: [crate::ctypes::c_ulong; 10usize],
    pub empty2: [crate::ctypes::c_ulong; 4usize],
}

#[repr(C)]
pub struct stack_frame_vdso_wrapper {
    pub sf: stack_frame_user,
    pub return_address: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union hw_perf_event__config {
    pub anon__config: hw_perf_event__config__config,
    pub anon__aux_config: hw_perf_event__config__aux_config,
    pub anon__hrtimer: hw_perf_event__config__hrtimer,
    pub anon__tp_list: hw_perf_event__config__tp_list,
    pub anon__pwr_acc: hw_perf_event__config__pwr_acc,
    pub anon__iommu_bank: hw_perf_event__config__iommu_bank,
}

#[repr(C, packed)]
pub struct trace_dynamic_info {
    pub len: u16_,
    pub offset: u16_,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_frame_pointer"]
    pub fn ftrace_regs_get_frame_pointer(
        fregs: *mut ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_return_address"]
    pub fn return_address(n: crate::ctypes::c_uint) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arch_stack_walk_user_common(
        consume_entry: stack_trace_consume_fn,
        cookie: *mut crate::ctypes::c_void,
        entry: *mut perf_callchain_entry_ctx,
        regs: *const pt_regs,
        perf: bool_,
    );
}

#[repr(C)]
pub struct gs_cb {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct pcpu {
    pub ec_mask: crate::ctypes::c_ulong,
    pub ec_clk: crate::ctypes::c_ulong,
    pub flags: crate::ctypes::c_ulong,
    pub capacity: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_schar,
    pub polarization: crate::ctypes::c_schar,
    pub address: u16_,
}

#[repr(C)]
pub struct vm_layout {
    pub kaslr_offset: crate::ctypes::c_ulong,
    pub kaslr_offset_phys: crate::ctypes::c_ulong,
    pub identity_base: crate::ctypes::c_ulong,
    pub identity_size: crate::ctypes::c_ulong,
}

pub const AMODE31_SIZE: crate::ctypes::c_ulong = 12288;

pub const KASLR_LEN: crate::ctypes::c_ulong = 2147483648;

pub const PAGE_DEFAULT_ACC: crate::ctypes::c_ulong = 0;

pub const PAGE_DEFAULT_KEY: crate::ctypes::c_ulong = 0;

pub const PSW32_DEFAULT_KEY: crate::ctypes::c_ulong = 0;

pub const PSW_KERNEL_BITS: crate::ctypes::c_ulong = 288441488826695680;

pub const TEXT_OFFSET: i32 = 1048576;

pub const _PAGE_RDP_MASK: crate::ctypes::c_ulong = 18446744073709550848;

pub const _PAGE_SW_BITS: crate::ctypes::c_ulong = 255;

pub const _REGION3_ENTRY_HARDWARE_BITS: crate::ctypes::c_ulong = 18446744073709549311;

pub const _REGION3_ENTRY_HARDWARE_BITS_LARGE: crate::ctypes::c_ulong = 18446744071562135356;

pub const _REGION3_ENTRY_READ: i32 = 1;

pub const _REGION3_ENTRY_WRITE: i32 = 2;

pub const _SEGMENT_ENTRY_BITS: crate::ctypes::c_ulong = 18446744073709551167;

pub const _SEGMENT_ENTRY_HARDWARE_BITS: crate::ctypes::c_ulong = 18446744073709551164;

pub const _SEGMENT_ENTRY_HARDWARE_BITS_LARGE: crate::ctypes::c_ulong = 18446744073708570428;

pub const __NO_KASLR_END_KERNEL: crate::ctypes::c_long = 4398046511104;

pub const __NO_KASLR_START_KERNEL: crate::ctypes::c_long = 4397509640192;

unsafe extern "C" {
    #[link_name = "kmod_shim__PAGE_IOREMAP"]
    pub fn _PAGE_IOREMAP() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___identity_base"]
    pub fn __identity_base() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kaslr_offset"]
    pub fn __kaslr_offset() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___kaslr_offset_phys"]
    pub fn __kaslr_offset_phys() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___local_mcck_save"]
    pub fn __local_mcck_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pa_nodebug"]
    pub fn __pa_nodebug(x: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___phys_addr"]
    pub fn __phys_addr(
        x: crate::ctypes::c_ulong,
        is_31bit: bool_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stackleak_poison"]
    pub fn __stackleak_poison(
        erase_low: crate::ctypes::c_ulong,
        erase_high: crate::ctypes::c_ulong,
        poison: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpon"]
    pub fn bpon();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crdte"]
    pub fn crdte(
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        table: *mut crate::ctypes::c_ulong,
        dtt: crate::ctypes::c_ulong,
        address: crate::ctypes::c_ulong,
        asce: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cspg"]
    pub fn cspg(
        ptr: *mut crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_timer"]
    pub fn get_cpu_timer() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kaslr_enabled"]
    pub fn kaslr_enabled() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_mcck_restore"]
    pub fn local_mcck_restore(mflags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfn_to_virt"]
    pub fn pfn_to_virt(pfn: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_allow_rdp"]
    pub fn pte_allow_rdp(old: pte_t, new: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_ptes"]
    pub fn set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_cpu_flag"]
    pub fn test_and_clear_cpu_flag(flag: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_set_cpu_flag"]
    pub fn test_and_set_cpu_flag(flag: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_cpu_flag"]
    pub fn test_cpu_flag(flag: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_cpu_flag_of"]
    pub fn test_cpu_flag_of(
        flag: crate::ctypes::c_int,
        cpu: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_this_pcpu"]
    pub fn this_pcpu() -> *mut pcpu;
}

unsafe extern "C" {
    pub fn arch_make_folio_accessible(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptep_reset_dat_prot(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        new: pte_t,
    );
}

unsafe extern "C" {
    pub fn smp_cpu_get_capacity(cpu: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn smp_cpu_set_capacity(cpu: crate::ctypes::c_int, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn smp_rescan_cpus(early: bool_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_set_core_capacity(cpu: crate::ctypes::c_int, val: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn vdso_text_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __kaslr_enabled: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_pcpu_devices: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut invalid_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut pcpu_devices: pcpu;
}

unsafe extern "C" {
    pub static mut s390_invalid_asce: ctlreg;
}

unsafe extern "C" {
    pub static mut vm_layout: vm_layout;
}
