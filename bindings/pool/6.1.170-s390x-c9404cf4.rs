// What 6.1.170-s390x-c9404cf4 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
pub struct __va_list_tag {
    pub __gpr: crate::ctypes::c_long,
    pub __fpr: crate::ctypes::c_long,
    pub __overflow_arg_area: *mut crate::ctypes::c_void,
    pub __reg_save_area: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct ustat {
    pub f_tfree: __kernel_daddr_t,
    pub f_tinode: crate::ctypes::c_uint,
    pub f_fname: [crate::ctypes::c_char; 6usize],
    pub f_fpack: [crate::ctypes::c_char; 6usize],
}

pub const OPT_ZONE_HIGHMEM: i32 = 1;

pub type __kernel_size_t = crate::ctypes::c_ulong;

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_suspended_storage"]
    pub fn pm_suspended_storage() -> bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __vector128 {
    pub u: [__u32; 4usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_spinlock_t {
    pub lock: crate::ctypes::c_int,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct fpu {
    pub fpc: __u32,
    pub regs: *mut crate::ctypes::c_void,
    pub anon__fprs: fpu__fprs,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct freg_t__fp {
    pub hi: __u32,
    pub lo: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct p4d_t {
    pub p4d: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_cr_bits {
    pub _bits_em_branching: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub starting_addr: crate::ctypes::c_ulong,
    pub ending_addr: crate::ctypes::c_ulong,
}
bits per_cr_bits
    em_branching: crate::ctypes::c_uint as u32 = _bits_em_branching 32 1
    em_instruction_fetch: crate::ctypes::c_uint as u32 = _bits_em_branching 33 1
    em_storage_alteration: crate::ctypes::c_uint as u32 = _bits_em_branching 34 1
    em_gpr_alt_unused: crate::ctypes::c_uint as u32 = _bits_em_branching 35 1
    em_store_real_address: crate::ctypes::c_uint as u32 = _bits_em_branching 36 1
    branch_addr_ctl: crate::ctypes::c_uint as u32 = _bits_em_branching 40 1
    storage_alt_space_ctl: crate::ctypes::c_uint as u32 = _bits_em_branching 42 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_cr_words {
    pub cr: [crate::ctypes::c_ulong; 3usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_event {
    pub cause: crate::ctypes::c_ushort,
    pub address: crate::ctypes::c_ulong,
    pub paid: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_lowcore_bits {
    pub _bits_perc_branching: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub address: crate::ctypes::c_ulong,
    pub _bits_access_id: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_access_id: [u8; 7usize],
}
bits per_lowcore_bits
    perc_branching: crate::ctypes::c_uint as u32 = _bits_perc_branching 0 1
    perc_instruction_fetch: crate::ctypes::c_uint as u32 = _bits_perc_branching 1 1
    perc_storage_alteration: crate::ctypes::c_uint as u32 = _bits_perc_branching 2 1
    perc_gpr_alt_unused: crate::ctypes::c_uint as u32 = _bits_perc_branching 3 1
    perc_store_real_address: crate::ctypes::c_uint as u32 = _bits_perc_branching 4 1
    atmid_psw_bit_31: crate::ctypes::c_uint as u32 = _bits_perc_branching 8 1
    atmid_validity_bit: crate::ctypes::c_uint as u32 = _bits_perc_branching 9 1
    atmid_psw_bit_32: crate::ctypes::c_uint as u32 = _bits_perc_branching 10 1
    atmid_psw_bit_5: crate::ctypes::c_uint as u32 = _bits_perc_branching 11 1
    atmid_psw_bit_16: crate::ctypes::c_uint as u32 = _bits_perc_branching 12 1
    atmid_psw_bit_17: crate::ctypes::c_uint as u32 = _bits_perc_branching 13 1
    si: crate::ctypes::c_uint as u32 = _bits_perc_branching 14 2
    access_id: crate::ctypes::c_uint as u32 = _bits_access_id 4 4

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_lowcore_words {
    pub perc_atmid: crate::ctypes::c_ushort,
    pub address: crate::ctypes::c_ulong,
    pub access_id: crate::ctypes::c_uchar,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct per_regs {
    pub control: crate::ctypes::c_ulong,
    pub start: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgd_t {
    pub pgd: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgm_tdb {
    pub data: [u64_; 32usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pmd_t {
    pub pmd: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct prev_cputime {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct psw_t {
    pub mask: crate::ctypes::c_ulong,
    pub addr: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__int_code__int_code {
    pub int_code: crate::ctypes::c_uint,
    pub int_parm: crate::ctypes::c_uint,
    pub int_parm_long: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pt_regs__user_regs__args {
    pub args: [crate::ctypes::c_ulong; 1usize],
    pub psw: psw_t,
    pub gprs: [crate::ctypes::c_ulong; 16usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pte_t {
    pub pte: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pud_t {
    pub pud: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct subchannel_id {
    pub _bindgen_align: [u32; 0],
    pub _bits_cssid: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits subchannel_id
    cssid: __u32 as u32 = _bits_cssid 0 8
    m: __u32 as u32 = _bits_cssid 12 1
    ssid: __u32 as u32 = _bits_cssid 13 2
    one: __u32 as u32 = _bits_cssid 15 1
    sch_no: __u32 as u32 = _bits_cssid 16 16

#[repr(C)]
#[derive(Copy, Clone)]
pub struct syscall_user_dispatch {
    pub selector: *mut crate::ctypes::c_char,
    pub offset: crate::ctypes::c_ulong,
    pub len: crate::ctypes::c_ulong,
    pub on_dispatch: bool_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub cpu: crate::ctypes::c_uint,
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
    pub fpu: fpu,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct user_pt_regs {
    pub args: [crate::ctypes::c_ulong; 1usize],
    pub psw: psw_t,
    pub gprs: [crate::ctypes::c_ulong; 16usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union fpu__fprs {
    pub fprs: [freg_t; 16usize],
    pub vxrs: [__vector128; 32usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union freg_t {
    pub f: f32,
    pub d: f64,
    pub ui: __u64,
    pub fp: freg_t__fp,
}

#[repr(C)]
#[repr(align(256))]
pub struct cacheline_padding {
    pub x: __IncompleteArrayField<crate::ctypes::c_char>,
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
    pub failcnt: crate::ctypes::c_ulong,
    pub _pad2_: cacheline_padding,
    pub min: crate::ctypes::c_ulong,
    pub low: crate::ctypes::c_ulong,
    pub high: crate::ctypes::c_ulong,
    pub max: crate::ctypes::c_ulong,
    pub parent: *mut page_counter,
}

#[repr(C)]
#[repr(align(8))]
pub struct psw_compat_t {
    pub mask: u32_,
    pub addr: u32_,
}

#[repr(C)]
pub struct arch_rwlock_t {
    pub cnts: crate::ctypes::c_int,
    pub wait: arch_spinlock_t,
}

#[repr(C)]
pub struct arch_specific_insn {
    pub insn: *mut kprobe_opcode_t,
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
    can_wakeup: crate::ctypes::c_uint as u32 = _bits_can_wakeup 0 1
    async_suspend: crate::ctypes::c_uint as u32 = _bits_can_wakeup 1 1
    in_dpm_list: bool_ as u8 = _bits_can_wakeup 2 1
    is_prepared: bool_ as u8 = _bits_can_wakeup 3 1
    is_suspended: bool_ as u8 = _bits_can_wakeup 4 1
    is_noirq_suspended: bool_ as u8 = _bits_can_wakeup 5 1
    is_late_suspended: bool_ as u8 = _bits_can_wakeup 6 1
    no_pm: bool_ as u8 = _bits_can_wakeup 7 1
    early_init: bool_ as u8 = _bits_can_wakeup 8 1
    direct_complete: bool_ as u8 = _bits_can_wakeup 9 1
    should_wakeup: crate::ctypes::c_uint as u32 = _bits_should_wakeup 0 1

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
    pub class: *mut class,
    pub groups: *mut *const attribute_group,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub iommu_group: *mut iommu_group,
    pub iommu: *mut dev_iommu,
    pub physical_location: *mut device_physical_location,
    pub removable: device_removable,
    pub _bits_offline_disabled: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_offline_disabled: [u8; 3usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1

#[repr(C)]
pub struct mm_context_t {
    pub lock: spinlock_t,
    pub cpu_attach_mask: cpumask_t,
    pub flush_count: atomic_t,
    pub flush_mm: crate::ctypes::c_uint,
    pub pgtable_list: list_head,
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
    allow_gmap_hpage_1m: crate::ctypes::c_uint as u32 = _bits_alloc_pgste 4 1

#[repr(C)]
pub struct mod_arch_specific {
    pub got_offset: crate::ctypes::c_ulong,
    pub plt_offset: crate::ctypes::c_ulong,
    pub got_size: crate::ctypes::c_ulong,
    pub plt_size: crate::ctypes::c_ulong,
    pub nsyms: crate::ctypes::c_int,
    pub syminfo: *mut mod_arch_syminfo,
    pub trampolines_start: *mut ftrace_hotpatch_trampoline,
    pub trampolines_end: *mut ftrace_hotpatch_trampoline,
    pub next_trampoline: *mut ftrace_hotpatch_trampoline,
}

#[repr(C)]
pub struct per_struct {
    pub control_regs: per_struct__control_regs,
    pub _bits_single_step: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub starting_addr: crate::ctypes::c_ulong,
    pub ending_addr: crate::ctypes::c_ulong,
    pub lowcore: per_struct__lowcore,
}
bits per_struct
    single_step: crate::ctypes::c_uint as u32 = _bits_single_step 0 1
    instruction_fetch: crate::ctypes::c_uint as u32 = _bits_single_step 1 1

#[repr(C)]
pub struct pt_regs {
    pub anon__user_regs: pt_regs__user_regs,
    pub orig_gpr2: crate::ctypes::c_ulong,
    pub anon__int_code: pt_regs__int_code,
    pub flags: crate::ctypes::c_ulong,
    pub cr1: crate::ctypes::c_ulong,
    pub last_break: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct s390_compat_regs {
    pub psw: psw_compat_t,
    pub gprs: [u32_; 16usize],
    pub acrs: [u32_; 16usize],
    pub orig_gpr2: u32_,
}

#[repr(C)]
pub struct s390_fp_regs {
    pub fpc: __u32,
    pub pad: __u32,
    pub fprs: [freg_t; 16usize],
}

#[repr(C)]
pub struct s390_regs {
    pub psw: psw_t,
    pub gprs: [crate::ctypes::c_ulong; 16usize],
    pub acrs: [crate::ctypes::c_uint; 16usize],
    pub orig_gpr2: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct user_regs_struct {
    pub psw: psw_t,
    pub gprs: [crate::ctypes::c_ulong; 16usize],
    pub acrs: [crate::ctypes::c_uint; 16usize],
    pub orig_gpr2: crate::ctypes::c_ulong,
    pub fp_regs: s390_fp_regs,
    pub per_info: per_struct,
    pub ieee_instruction_pointer: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union per_struct__control_regs {
    pub words: per_cr_words,
    pub bits: per_cr_bits,
}

#[repr(C)]
pub union per_struct__lowcore {
    pub words: per_lowcore_words,
    pub bits: per_lowcore_bits,
}

#[repr(C)]
pub union pt_regs__int_code {
    pub anon__int_code: pt_regs__int_code__int_code,
    pub tpi_info: tpi_info,
}

#[repr(C)]
pub union pt_regs__user_regs {
    pub user_regs: user_pt_regs,
    pub anon__args: pt_regs__user_regs__args,
}

#[repr(C, packed(4))]
#[derive(Copy, Clone)]
pub struct tpi_info {
    pub schid: subchannel_id,
    pub intparm: u32_,
    pub _bits_adapter_IO: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl tpi_info {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn adapter_IO(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_adapter_IO.get_const::<0usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_adapter_IO(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_adapter_IO.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn adapter_IO_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_adapter_IO)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_adapter_IO_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_adapter_IO), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn directed_irq(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_adapter_IO.get_const::<1usize, 1u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_directed_irq(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_adapter_IO.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn directed_irq_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_adapter_IO)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_directed_irq_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_adapter_IO), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn isc(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_adapter_IO.get_const::<2usize, 3u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_isc(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_adapter_IO.set_const::<2usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn isc_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    2usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_adapter_IO)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_isc_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                2usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_adapter_IO), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits_adapter_IO.get_const::<17usize, 3u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_adapter_IO.set_const::<17usize, 3u8>(val as u64)
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
                    17usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_adapter_IO)) as u32,
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
                17usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_adapter_IO), val as u64)
        }
    }
}

pub type elf_fpregset_t = s390_fp_regs;

pub type elf_gregset_t = s390_regs;

pub type kprobe_opcode_t = u16_;

pub type sys_call_ptr_t = ::core::option::Option<
    unsafe extern "C" fn(regs: *mut pt_regs) -> crate::ctypes::c_long,
>;

pub type uprobe_opcode_t = u16_;

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
    lap: crate::ctypes::c_ulong as u64 = _bits_tcx 35 1
    edat: crate::ctypes::c_ulong as u64 = _bits_tcx 40 1
    iep: crate::ctypes::c_ulong as u64 = _bits_tcx 43 1
    afp: crate::ctypes::c_ulong as u64 = _bits_tcx 45 1
    vx: crate::ctypes::c_ulong as u64 = _bits_tcx 46 1
    sssm: crate::ctypes::c_ulong as u64 = _bits_tcx 54 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ctlreg15__lsea {
    pub _bindgen_align: [u64; 0],
    pub _bits_lsea: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits ctlreg15__lsea
    lsea: crate::ctypes::c_ulong as u64 = _bits_lsea 0 61

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ctlreg2__ducto {
    pub _bindgen_align: [u64; 0],
    pub _bits_ducto: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits ctlreg2__ducto
    ducto: crate::ctypes::c_ulong as u64 = _bits_ducto 33 25
    gse: crate::ctypes::c_ulong as u64 = _bits_ducto 59 1
    tds: crate::ctypes::c_ulong as u64 = _bits_ducto 61 1
    tdc: crate::ctypes::c_ulong as u64 = _bits_ducto 62 2

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ctlreg5__pasteo {
    pub _bindgen_align: [u64; 0],
    pub _bits_pasteo: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits ctlreg5__pasteo
    pasteo: crate::ctypes::c_ulong as u64 = _bits_pasteo 33 25

#[repr(C)]
#[derive(Copy, Clone)]
pub struct exception_table_entry {
    pub insn: crate::ctypes::c_int,
    pub fixup: crate::ctypes::c_int,
    pub type_: crate::ctypes::c_short,
    pub data: crate::ctypes::c_short,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct oac__oac1 {
    pub oac1: oac__oac1__oac1,
    pub oac2: oac__oac1__oac2,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct oac__oac1__oac1 {
    pub _bindgen_align: [u16; 0],
    pub _bits_key: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl oac__oac1__oac1 {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn key(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<0usize, 4u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_key(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn key_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_key_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn as_(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<8usize, 2u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_as(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<8usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn as__raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_as_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn k(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<14usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_k(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<14usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn k_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    14usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_k_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                14usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn a(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<15usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_a(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn a_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_a_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct oac__oac1__oac2 {
    pub _bindgen_align: [u16; 0],
    pub _bits_key: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl oac__oac1__oac2 {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn key(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<0usize, 4u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_key(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn key_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_key_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn as_(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<8usize, 2u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_as(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<8usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn as__raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_as_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn k(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<14usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_k(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<14usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn k_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    14usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_k_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                14usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn a(&self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(self._bits_key.get_const::<15usize, 1u8>() as u16)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_a(&mut self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            self._bits_key.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn a_raw(this: *const Self) -> crate::ctypes::c_ushort {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_key)) as u16,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_a_raw(this: *mut Self, val: crate::ctypes::c_ushort) {
        unsafe {
            let val: u16 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_key), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct register_pair__even {
    pub even: crate::ctypes::c_ulong,
    pub odd: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tod_clock {
    pub _opaque: [u8; 16],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_attest {
    pub _opaque: [u64; 49],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_cfs {
    pub _opaque: [u64; 4],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_cgc {
    pub _opaque: [u64; 16],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_csc {
    pub _opaque: [u64; 12],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_cts {
    pub _opaque: [u64; 5],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_dump_complete {
    pub _opaque: [u64; 10],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_dump_cpu {
    pub _opaque: [u64; 10],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_dump_stor_state {
    pub _opaque: [u64; 10],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_init {
    pub _opaque: [u64; 9],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_nodata {
    pub _opaque: [u64; 8],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_qui {
    pub _opaque: [u64; 32],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_share {
    pub _opaque: [u64; 6],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_ssc {
    pub _opaque: [u64; 10],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uv_cb_unp {
    pub _opaque: [u64; 10],
}

#[repr(C)]
#[repr(align(256))]
pub struct srcu_data {
    pub srcu_lock_count: [crate::ctypes::c_ulong; 2usize],
    pub srcu_unlock_count: [crate::ctypes::c_ulong; 2usize],
    pub _padding_after_srcu_unlock_count: __BindgenOpaqueArray<[u8; 224usize]>,
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
pub struct uv_cb_header {
    pub len: u16_,
    pub cmd: u16_,
    pub rc: u16_,
    pub rrc: u16_,
}

#[repr(C)]
pub struct _psw_t {
    pub mask: crate::ctypes::c_ulong,
    pub addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct _s390_fp_regs {
    pub fpc: crate::ctypes::c_uint,
    pub pad: crate::ctypes::c_uint,
    pub fprs: [f64; 16usize],
}

#[repr(C)]
pub struct _s390_regs_common {
    pub psw: _psw_t,
    pub gprs: [crate::ctypes::c_ulong; 16usize],
    pub acrs: [crate::ctypes::c_uint; 16usize],
}

#[repr(C)]
pub struct _sigregs {
    pub regs: _s390_regs_common,
    pub fpregs: _s390_fp_regs,
}

#[repr(C)]
pub struct _sigregs_ext {
    pub vxrs_low: [crate::ctypes::c_ulonglong; 16usize],
    pub vxrs_high: [__vector128; 16usize],
    pub __reserved: [crate::ctypes::c_uchar; 128usize],
}

#[repr(C)]
pub struct arch_uprobe {
    pub anon__insn: arch_uprobe__insn,
    pub _bits_saved_per: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub saved_int_code: crate::ctypes::c_uint,
}
bits arch_uprobe
    saved_per: crate::ctypes::c_uint as u32 = _bits_saved_per 0 1

#[repr(C)]
pub struct compat_stat {
    pub st_dev: compat_dev_t,
    pub __pad1: u16_,
    pub st_ino: compat_ino_t,
    pub st_mode: compat_mode_t,
    pub st_nlink: compat_nlink_t,
    pub st_uid: __compat_uid_t,
    pub st_gid: __compat_gid_t,
    pub st_rdev: compat_dev_t,
    pub __pad2: u16_,
    pub st_size: u32_,
    pub st_blksize: u32_,
    pub st_blocks: u32_,
    pub st_atime: u32_,
    pub st_atime_nsec: u32_,
    pub st_mtime: u32_,
    pub st_mtime_nsec: u32_,
    pub st_ctime: u32_,
    pub st_ctime_nsec: u32_,
    pub __unused4: u32_,
    pub __unused5: u32_,
}

#[repr(C)]
pub struct compat_statfs {
    pub f_type: u32_,
    pub f_bsize: u32_,
    pub f_blocks: u32_,
    pub f_bfree: u32_,
    pub f_bavail: u32_,
    pub f_files: u32_,
    pub f_ffree: u32_,
    pub f_fsid: compat_fsid_t,
    pub f_namelen: u32_,
    pub f_frsize: u32_,
    pub f_flags: u32_,
    pub f_spare: [u32_; 4usize],
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
    pub f_spare: [u32_; 4usize],
}

#[repr(C)]
pub struct cpacf_mask_t {
    pub bytes: [crate::ctypes::c_uchar; 16usize],
}

#[repr(C)]
pub struct cpu_topology_s390 {
    pub thread_id: crate::ctypes::c_ushort,
    pub core_id: crate::ctypes::c_ushort,
    pub socket_id: crate::ctypes::c_ushort,
    pub book_id: crate::ctypes::c_ushort,
    pub drawer_id: crate::ctypes::c_ushort,
    pub _bits_dedicated: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub booted_cores: crate::ctypes::c_int,
    pub thread_mask: cpumask_t,
    pub core_mask: cpumask_t,
    pub book_mask: cpumask_t,
    pub drawer_mask: cpumask_t,
}
bits cpu_topology_s390
    dedicated: crate::ctypes::c_ushort as u16 = _bits_dedicated 0 1

#[repr(C)]
pub struct cpuid {
    pub _bindgen_align: [u64; 0],
    pub _bits_version: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits cpuid
    version: crate::ctypes::c_uint as u32 = _bits_version 0 8
    ident: crate::ctypes::c_uint as u32 = _bits_version 8 24
    machine: crate::ctypes::c_uint as u32 = _bits_version 32 16
    unused: crate::ctypes::c_uint as u32 = _bits_version 48 16

#[repr(C)]
pub struct ftrace_hotpatch_trampoline {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct gmap {
    pub list: list_head,
    pub crst_list: list_head,
    pub mm: *mut mm_struct,
    pub guest_to_host: xarray,
    pub host_to_guest: xarray,
    pub guest_table_lock: spinlock_t,
    pub ref_count: refcount_t,
    pub table: *mut crate::ctypes::c_ulong,
    pub asce: crate::ctypes::c_ulong,
    pub asce_end: crate::ctypes::c_ulong,
    pub private: *mut crate::ctypes::c_void,
    pub pfault_enabled: bool_,
    pub guest_handle: crate::ctypes::c_ulong,
    pub host_to_rmap: xarray,
    pub children: list_head,
    pub pt_list: list_head,
    pub shadow_lock: spinlock_t,
    pub parent: *mut gmap,
    pub orig_asce: crate::ctypes::c_ulong,
    pub edat_level: crate::ctypes::c_int,
    pub removed: bool_,
    pub initialized: bool_,
}

#[repr(C)]
pub struct gmap_notifier {
    pub list: list_head,
    pub rcu: callback_head,
    pub notifier_call: ::core::option::Option<
        unsafe extern "C" fn(
            gmap: *mut gmap,
            start: crate::ctypes::c_ulong,
            end: crate::ctypes::c_ulong,
        ),
    >,
}

#[repr(C)]
pub struct gmap_rmap {
    pub next: *mut gmap_rmap,
    pub raddr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct initrd_data {
    pub start: crate::ctypes::c_ulong,
    pub size: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct iocb {
    pub aio_data: __u64,
    pub aio_rw_flags: __kernel_rwf_t,
    pub aio_key: __u32,
    pub aio_lio_opcode: __u16,
    pub aio_reqprio: __s16,
    pub aio_fildes: __u32,
    pub aio_buf: __u64,
    pub aio_nbytes: __u64,
    pub aio_offset: __s64,
    pub aio_reserved2: __u64,
    pub aio_flags: __u32,
    pub aio_resfd: __u32,
}

#[repr(C)]
pub struct ipc64_perm {
    pub key: __kernel_key_t,
    pub uid: __kernel_uid32_t,
    pub gid: __kernel_gid32_t,
    pub cuid: __kernel_uid32_t,
    pub cgid: __kernel_gid32_t,
    pub mode: __kernel_mode_t,
    pub __pad1: crate::ctypes::c_ushort,
    pub seq: crate::ctypes::c_ushort,
    pub __unused1: crate::ctypes::c_ulong,
    pub __unused2: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct mod_arch_syminfo {
    pub got_offset: crate::ctypes::c_ulong,
    pub plt_offset: crate::ctypes::c_ulong,
    pub got_initialized: crate::ctypes::c_int,
    pub plt_initialized: crate::ctypes::c_int,
}

#[repr(C)]
pub struct oldmem_data {
    pub start: crate::ctypes::c_ulong,
    pub size: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct parmarea {
    pub ipl_device: crate::ctypes::c_ulong,
    pub initrd_start: crate::ctypes::c_ulong,
    pub initrd_size: crate::ctypes::c_ulong,
    pub oldmem_base: crate::ctypes::c_ulong,
    pub oldmem_size: crate::ctypes::c_ulong,
    pub kernel_version: crate::ctypes::c_ulong,
    pub max_command_line_size: crate::ctypes::c_ulong,
    pub pad1: [crate::ctypes::c_char; 72usize],
    pub command_line: [crate::ctypes::c_char; 4096usize],
}

#[repr(C)]
pub struct s390_compat_regs_high {
    pub gprs_high: [u32_; 16usize],
}

#[repr(C)]
pub struct sigcontext {
    pub oldmask: [crate::ctypes::c_ulong; 1usize],
    pub sregs: *mut _sigregs,
}

#[repr(C)]
pub struct stat {
    pub st_dev: crate::ctypes::c_ulong,
    pub st_ino: crate::ctypes::c_ulong,
    pub st_nlink: crate::ctypes::c_ulong,
    pub st_mode: crate::ctypes::c_uint,
    pub st_uid: crate::ctypes::c_uint,
    pub st_gid: crate::ctypes::c_uint,
    pub __pad1: crate::ctypes::c_uint,
    pub st_rdev: crate::ctypes::c_ulong,
    pub st_size: crate::ctypes::c_ulong,
    pub st_atime: crate::ctypes::c_ulong,
    pub st_atime_nsec: crate::ctypes::c_ulong,
    pub st_mtime: crate::ctypes::c_ulong,
    pub st_mtime_nsec: crate::ctypes::c_ulong,
    pub st_ctime: crate::ctypes::c_ulong,
    pub st_ctime_nsec: crate::ctypes::c_ulong,
    pub st_blksize: crate::ctypes::c_ulong,
    pub st_blocks: crate::ctypes::c_long,
    pub __unused: [crate::ctypes::c_ulong; 3usize],
}

#[repr(C)]
pub struct sysinfo_15_1_x {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct user {
    pub regs: user_regs_struct,
    pub u_tsize: crate::ctypes::c_ulong,
    pub u_dsize: crate::ctypes::c_ulong,
    pub u_ssize: crate::ctypes::c_ulong,
    pub start_code: crate::ctypes::c_ulong,
    pub start_stack: crate::ctypes::c_ulong,
    pub signal: crate::ctypes::c_long,
    pub u_ar0: crate::ctypes::c_ulong,
    pub magic: crate::ctypes::c_ulong,
    pub u_comm: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct uv_cb_cpu_set_state {
    pub header: uv_cb_header,
    pub reserved08: [u64_; 2usize],
    pub cpu_handle: u64_,
    pub reserved20: [u8_; 7usize],
    pub state: u8_,
    pub reserved28: [u64_; 5usize],
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
}

#[repr(C)]
pub union arch_uprobe__insn {
    pub insn: [uprobe_opcode_t; 3usize],
    pub ixol: [uprobe_opcode_t; 3usize],
}

#[repr(C)]
pub union ctlreg0 {
    pub val: crate::ctypes::c_ulong,
    pub anon__tcx: ctlreg0__tcx,
}

#[repr(C)]
pub union ctlreg15 {
    pub val: crate::ctypes::c_ulong,
    pub anon__lsea: ctlreg15__lsea,
}

#[repr(C)]
pub union ctlreg2 {
    pub val: crate::ctypes::c_ulong,
    pub anon__ducto: ctlreg2__ducto,
}

#[repr(C)]
pub union ctlreg5 {
    pub val: crate::ctypes::c_ulong,
    pub anon__pasteo: ctlreg5__pasteo,
}

#[repr(C)]
pub union oac {
    pub val: crate::ctypes::c_uint,
    pub anon__oac1: oac__oac1,
}

#[repr(C)]
pub union register_pair {
    pub pair: u128,
    pub anon__even: register_pair__even,
}

#[repr(C, align(8192))]
#[derive(Copy, Clone)]
pub struct lowcore {
    pub _opaque: [u8; 8192],
}

#[repr(C, packed(4))]
pub struct tpi_adapter_info {
    pub _bits_aism: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved: u32_,
    pub _bits_adapter_IO: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits tpi_adapter_info
    aism: u32_ as u32 = _bits_aism 0 8
    error: u32_ as u32 = _bits_aism 30 1
    forward: u32_ as u32 = _bits_aism 31 1
    adapter_IO: u32_ as u32 = _bits_adapter_IO 0 1
    directed_irq: u32_ as u32 = _bits_adapter_IO 1 1
    isc: u32_ as u32 = _bits_adapter_IO 2 3

#[repr(C, packed(8))]
pub struct runtime_instr_cb {
    pub rca: __u64,
    pub roa: __u64,
    pub rla: __u64,
    pub _bits_v: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub reserved7: __u64,
    pub sf: __u64,
    pub rsic: __u64,
    pub reserved8: __u64,
}
bits runtime_instr_cb
    v: __u32 as u32 = _bits_v 0 1
    s: __u32 as u32 = _bits_v 1 1
    k: __u32 as u32 = _bits_v 2 1
    h: __u32 as u32 = _bits_v 3 1
    a: __u32 as u32 = _bits_v 4 1
    reserved1: __u32 as u32 = _bits_v 5 3
    ps: __u32 as u32 = _bits_v 8 1
    qs: __u32 as u32 = _bits_v 9 1
    pc: __u32 as u32 = _bits_v 10 1
    qc: __u32 as u32 = _bits_v 11 1
    reserved2: __u32 as u32 = _bits_v 12 1
    g: __u32 as u32 = _bits_v 13 1
    u: __u32 as u32 = _bits_v 14 1
    l: __u32 as u32 = _bits_v 15 1
    key: __u32 as u32 = _bits_v 16 4
    reserved3: __u32 as u32 = _bits_v 20 8
    t: __u32 as u32 = _bits_v 28 1
    rgs: __u32 as u32 = _bits_v 29 3
    m: __u32 as u32 = _bits_v 32 4
    n: __u32 as u32 = _bits_v 36 1
    mae: __u32 as u32 = _bits_v 37 1
    reserved4: __u32 as u32 = _bits_v 38 2
    c: __u32 as u32 = _bits_v 40 1
    r: __u32 as u32 = _bits_v 41 1
    b: __u32 as u32 = _bits_v 42 1
    j: __u32 as u32 = _bits_v 43 1
    e: __u32 as u32 = _bits_v 44 1
    x: __u32 as u32 = _bits_v 45 1
    reserved5: __u32 as u32 = _bits_v 46 2
    bpxn: __u32 as u32 = _bits_v 48 1
    bpxt: __u32 as u32 = _bits_v 49 1
    bpti: __u32 as u32 = _bits_v 50 1
    bpni: __u32 as u32 = _bits_v 51 1
    reserved6: __u32 as u32 = _bits_v 52 2
    d: __u32 as u32 = _bits_v 54 1
    f: __u32 as u32 = _bits_v 55 1
    ic: __u32 as u32 = _bits_v 56 4
    dc: __u32 as u32 = _bits_v 60 4

#[repr(C, packed)]
pub struct alt_instr {
    pub instr_offset: s32,
    pub repl_offset: s32,
    pub facility: u16_,
    pub instrlen: u8_,
}

#[repr(C, packed)]
pub struct ptff_qto {
    pub physical_clock: crate::ctypes::c_ulong,
    pub tod_offset: crate::ctypes::c_ulong,
    pub logical_tod_offset: crate::ctypes::c_ulong,
    pub tod_epoch_difference: crate::ctypes::c_ulong,
}

#[repr(C, packed)]
pub struct ptff_qui {
    pub _bits_tm: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub pad_0x04: crate::ctypes::c_uint,
    pub leap_event: crate::ctypes::c_ulong,
    pub old_leap: crate::ctypes::c_short,
    pub new_leap: crate::ctypes::c_short,
    pub pad_0x14: crate::ctypes::c_uint,
    pub prt: [crate::ctypes::c_ulong; 5usize],
    pub cst: [crate::ctypes::c_ulong; 3usize],
    pub skew: crate::ctypes::c_uint,
    pub pad_0x5c: [crate::ctypes::c_uint; 41usize],
}
bits ptff_qui
    tm: crate::ctypes::c_uint as u32 = _bits_tm 0 2
    ts: crate::ctypes::c_uint as u32 = _bits_tm 2 2

pub const ALLOCSTALL_DMA: vm_event_item = 7;

pub const ALLOCSTALL_MOVABLE: vm_event_item = 9;

pub const ALLOCSTALL_NORMAL: vm_event_item = 8;

pub const ARCH_IRQ_ENABLED: crate::ctypes::c_ulong = 216172782113783808;

pub const AT_VECTOR_SIZE_ARCH: i32 = 1;

pub const BALLOON_DEFLATE: vm_event_item = 89;

pub const BALLOON_INFLATE: vm_event_item = 88;

pub const BALLOON_MIGRATE: vm_event_item = 90;

pub const BITMAP_MEM_ALIGNMENT: crate::ctypes::c_ulong = 64;

pub const BITMAP_MEM_MASK: crate::ctypes::c_ulong = 63;

pub const BITOP_LE_SWIZZLE: i32 = 56;

pub const BIT_UVC_CMD_CONV_FROM_SEC_STOR: uv_cmds_inst = 7;

pub const BIT_UVC_CMD_CONV_TO_SEC_STOR: uv_cmds_inst = 6;

pub const BIT_UVC_CMD_CPU_PERFORM_CLEAR_RESET: uv_cmds_inst = 19;

pub const BIT_UVC_CMD_CPU_RESET: uv_cmds_inst = 15;

pub const BIT_UVC_CMD_CPU_RESET_INITIAL: uv_cmds_inst = 16;

pub const BIT_UVC_CMD_CPU_SET_STATE: uv_cmds_inst = 17;

pub const BIT_UVC_CMD_CREATE_SEC_CONF: uv_cmds_inst = 2;

pub const BIT_UVC_CMD_CREATE_SEC_CPU: uv_cmds_inst = 4;

pub const BIT_UVC_CMD_DESTROY_SEC_CONF: uv_cmds_inst = 3;

pub const BIT_UVC_CMD_DESTROY_SEC_CPU: uv_cmds_inst = 5;

pub const BIT_UVC_CMD_DUMP_COMPLETE: uv_cmds_inst = 27;

pub const BIT_UVC_CMD_DUMP_CONFIG_STOR_STATE: uv_cmds_inst = 25;

pub const BIT_UVC_CMD_DUMP_CPU: uv_cmds_inst = 26;

pub const BIT_UVC_CMD_DUMP_INIT: uv_cmds_inst = 24;

pub const BIT_UVC_CMD_INIT_UV: uv_cmds_inst = 1;

pub const BIT_UVC_CMD_PIN_PAGE_SHARED: uv_cmds_inst = 21;

pub const BIT_UVC_CMD_PREPARE_RESET: uv_cmds_inst = 18;

pub const BIT_UVC_CMD_QUI: uv_cmds_inst = 0;

pub const BIT_UVC_CMD_REMOVE_SHARED_ACCESS: uv_cmds_inst = 9;

pub const BIT_UVC_CMD_RETR_ATTEST: uv_cmds_inst = 28;

pub const BIT_UVC_CMD_SET_SEC_PARMS: uv_cmds_inst = 11;

pub const BIT_UVC_CMD_SET_SHARED_ACCESS: uv_cmds_inst = 8;

pub const BIT_UVC_CMD_UNPACK_IMG: uv_cmds_inst = 13;

pub const BIT_UVC_CMD_UNPIN_PAGE_SHARED: uv_cmds_inst = 22;

pub const BIT_UVC_CMD_UNSHARE_ALL: uv_cmds_inst = 20;

pub const BIT_UVC_CMD_VERIFY_IMG: uv_cmds_inst = 14;

pub const BIT_UV_FEAT_AIV: uv_feat_ind = 1;

pub const BIT_UV_FEAT_MISC: uv_feat_ind = 0;

pub const BOOT_STACK_SIZE: crate::ctypes::c_ulong = 16384;

pub const CLOCK_TICK_RATE: i32 = 1193180;

pub const CMA_ALLOC_FAIL: vm_event_item = 60;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 59;

pub const COMMAND_LINE_SIZE: i32 = 4096;

pub const COMPACTFAIL: vm_event_item = 52;

pub const COMPACTFREE_SCANNED: vm_event_item = 49;

pub const COMPACTISOLATED: vm_event_item = 50;

pub const COMPACTMIGRATE_SCANNED: vm_event_item = 48;

pub const COMPACTSTALL: vm_event_item = 51;

pub const COMPACTSUCCESS: vm_event_item = 53;

pub const COMPAT_UTS_MACHINE: &[u8; 9] = b"s390\0\0\0\0\0";

pub const COW_KSM: vm_event_item = 94;

pub const CPACF_DECRYPT: i32 = 128;

pub const CPACF_ENCRYPT: i32 = 0;

pub const CPACF_KDSA: i32 = 47418;

pub const CPACF_KIMD: i32 = 47422;

pub const CPACF_KIMD_GHASH: i32 = 65;

pub const CPACF_KIMD_QUERY: i32 = 0;

pub const CPACF_KIMD_SHA3_224: i32 = 32;

pub const CPACF_KIMD_SHA3_256: i32 = 33;

pub const CPACF_KIMD_SHA3_384: i32 = 34;

pub const CPACF_KIMD_SHA3_512: i32 = 35;

pub const CPACF_KIMD_SHA_1: i32 = 1;

pub const CPACF_KIMD_SHA_256: i32 = 2;

pub const CPACF_KIMD_SHA_512: i32 = 3;

pub const CPACF_KLMD: i32 = 47423;

pub const CPACF_KLMD_QUERY: i32 = 0;

pub const CPACF_KLMD_SHA3_224: i32 = 32;

pub const CPACF_KLMD_SHA3_256: i32 = 33;

pub const CPACF_KLMD_SHA3_384: i32 = 34;

pub const CPACF_KLMD_SHA3_512: i32 = 35;

pub const CPACF_KLMD_SHA_1: i32 = 1;

pub const CPACF_KLMD_SHA_256: i32 = 2;

pub const CPACF_KLMD_SHA_512: i32 = 3;

pub const CPACF_KM: i32 = 47406;

pub const CPACF_KMA: i32 = 47401;

pub const CPACF_KMAC: i32 = 47390;

pub const CPACF_KMAC_DEA: i32 = 1;

pub const CPACF_KMAC_QUERY: i32 = 0;

pub const CPACF_KMAC_TDEA_128: i32 = 2;

pub const CPACF_KMAC_TDEA_192: i32 = 3;

pub const CPACF_KMA_GCM_AES_128: i32 = 18;

pub const CPACF_KMA_GCM_AES_192: i32 = 19;

pub const CPACF_KMA_GCM_AES_256: i32 = 20;

pub const CPACF_KMA_HS: i32 = 1024;

pub const CPACF_KMA_LAAD: i32 = 512;

pub const CPACF_KMA_LPC: i32 = 256;

pub const CPACF_KMA_QUERY: i32 = 0;

pub const CPACF_KMC: i32 = 47407;

pub const CPACF_KMCTR: i32 = 47405;

pub const CPACF_KMCTR_AES_128: i32 = 18;

pub const CPACF_KMCTR_AES_192: i32 = 19;

pub const CPACF_KMCTR_AES_256: i32 = 20;

pub const CPACF_KMCTR_DEA: i32 = 1;

pub const CPACF_KMCTR_PAES_128: i32 = 26;

pub const CPACF_KMCTR_PAES_192: i32 = 27;

pub const CPACF_KMCTR_PAES_256: i32 = 28;

pub const CPACF_KMCTR_QUERY: i32 = 0;

pub const CPACF_KMCTR_TDEA_128: i32 = 2;

pub const CPACF_KMCTR_TDEA_192: i32 = 3;

pub const CPACF_KMC_AES_128: i32 = 18;

pub const CPACF_KMC_AES_192: i32 = 19;

pub const CPACF_KMC_AES_256: i32 = 20;

pub const CPACF_KMC_DEA: i32 = 1;

pub const CPACF_KMC_PAES_128: i32 = 26;

pub const CPACF_KMC_PAES_192: i32 = 27;

pub const CPACF_KMC_PAES_256: i32 = 28;

pub const CPACF_KMC_PRNG: i32 = 67;

pub const CPACF_KMC_QUERY: i32 = 0;

pub const CPACF_KMC_TDEA_128: i32 = 2;

pub const CPACF_KMC_TDEA_192: i32 = 3;

pub const CPACF_KMF: i32 = 47402;

pub const CPACF_KMO: i32 = 47403;

pub const CPACF_KM_AES_128: i32 = 18;

pub const CPACF_KM_AES_192: i32 = 19;

pub const CPACF_KM_AES_256: i32 = 20;

pub const CPACF_KM_DEA: i32 = 1;

pub const CPACF_KM_PAES_128: i32 = 26;

pub const CPACF_KM_PAES_192: i32 = 27;

pub const CPACF_KM_PAES_256: i32 = 28;

pub const CPACF_KM_PXTS_128: i32 = 58;

pub const CPACF_KM_PXTS_256: i32 = 60;

pub const CPACF_KM_QUERY: i32 = 0;

pub const CPACF_KM_TDEA_128: i32 = 2;

pub const CPACF_KM_TDEA_192: i32 = 3;

pub const CPACF_KM_XTS_128: i32 = 50;

pub const CPACF_KM_XTS_256: i32 = 52;

pub const CPACF_PCC: i32 = 47404;

pub const CPACF_PCKMO: i32 = 47400;

pub const CPACF_PCKMO_ENC_AES_128_KEY: i32 = 18;

pub const CPACF_PCKMO_ENC_AES_192_KEY: i32 = 19;

pub const CPACF_PCKMO_ENC_AES_256_KEY: i32 = 20;

pub const CPACF_PCKMO_ENC_DES_KEY: i32 = 1;

pub const CPACF_PCKMO_ENC_TDES_128_KEY: i32 = 2;

pub const CPACF_PCKMO_ENC_TDES_192_KEY: i32 = 3;

pub const CPACF_PCKMO_QUERY: i32 = 0;

pub const CPACF_PRNO: i32 = 47420;

pub const CPACF_PRNO_QUERY: i32 = 0;

pub const CPACF_PRNO_SHA512_DRNG_GEN: i32 = 3;

pub const CPACF_PRNO_SHA512_DRNG_SEED: i32 = 131;

pub const CPACF_PRNO_TRNG: i32 = 114;

pub const CPACF_PRNO_TRNG_Q_R2C_RATIO: i32 = 112;

pub const CR0_CLOCK_COMPARATOR_SIGN: crate::ctypes::c_ulong = 9007199254740992;

pub const CR0_CLOCK_COMPARATOR_SUBMASK: crate::ctypes::c_ulong = 2048;

pub const CR0_CPU_TIMER_SUBMASK: crate::ctypes::c_ulong = 1024;

pub const CR0_EMERGENCY_SIGNAL_SUBMASK: crate::ctypes::c_ulong = 16384;

pub const CR0_EXTERNAL_CALL_SUBMASK: crate::ctypes::c_ulong = 8192;

pub const CR0_FETCH_PROTECTION_OVERRIDE: crate::ctypes::c_ulong = 33554432;

pub const CR0_INTERRUPT_KEY_SUBMASK: crate::ctypes::c_ulong = 64;

pub const CR0_LOW_ADDRESS_PROTECTION: crate::ctypes::c_ulong = 268435456;

pub const CR0_MEASUREMENT_ALERT_SUBMASK: crate::ctypes::c_ulong = 32;

pub const CR0_SERVICE_SIGNAL_SUBMASK: crate::ctypes::c_ulong = 512;

pub const CR0_STORAGE_PROTECTION_OVERRIDE: crate::ctypes::c_ulong = 16777216;

pub const CR0_UNUSED_56: crate::ctypes::c_ulong = 128;

pub const CR14_CHANNEL_REPORT_SUBMASK: crate::ctypes::c_ulong = 268435456;

pub const CR14_DEGRADATION_SUBMASK: crate::ctypes::c_ulong = 67108864;

pub const CR14_EXTERNAL_DAMAGE_SUBMASK: crate::ctypes::c_ulong = 33554432;

pub const CR14_RECOVERY_SUBMASK: crate::ctypes::c_ulong = 134217728;

pub const CR14_UNUSED_32: crate::ctypes::c_ulong = 2147483648;

pub const CR14_UNUSED_33: crate::ctypes::c_ulong = 1073741824;

pub const CR14_WARNING_SUBMASK: crate::ctypes::c_ulong = 16777216;

pub const CRST_ALLOC_ORDER: i32 = 2;

pub const DROP_PAGECACHE: vm_event_item = 40;

pub const DROP_SLAB: vm_event_item = 41;

pub const EX_DATA_LEN: crate::ctypes::c_ulong = 3840;

pub const EX_DATA_LEN_SHIFT: i32 = 8;

pub const EX_DATA_REG_ADDR: crate::ctypes::c_ulong = 240;

pub const EX_DATA_REG_ADDR_SHIFT: i32 = 4;

pub const EX_DATA_REG_ERR: crate::ctypes::c_ulong = 15;

pub const EX_TYPE_BPF: i32 = 2;

pub const EX_TYPE_FIXUP: i32 = 1;

pub const EX_TYPE_UA_LOAD_MEM: i32 = 4;

pub const EX_TYPE_UA_LOAD_REG: i32 = 5;

pub const EX_TYPE_UA_STORE: i32 = 3;

pub const FACILITIES_ALS: crate::ctypes::c_ulong = 13835097985324679168;

pub const GMAP_NOTIFY_MPROT: i32 = 1;

pub const GMAP_NOTIFY_SHADOW: i32 = 2;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 57;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 58;

pub const INTERNODE_CACHE_SHIFT: i32 = 8;

pub const JUMP_LABEL_NOP_SIZE: i32 = 6;

pub const JUMP_LABEL_STATIC_KEY_CONSTRAINT: &[u8; 4] = b"jdd\0";

pub const KCOMPACTD_FREE_SCANNED: vm_event_item = 56;

pub const KCOMPACTD_MIGRATE_SCANNED: vm_event_item = 55;

pub const KCOMPACTD_WAKE: vm_event_item = 54;

pub const KSM_SWPIN_COPY: vm_event_item = 93;

pub const KSWAPD_HIGH_WMARK_HIT_QUICKLY: vm_event_item = 37;

pub const KSWAPD_INODESTEAL: vm_event_item = 35;

pub const KSWAPD_LOW_WMARK_HIT_QUICKLY: vm_event_item = 36;

pub const L1_CACHE_BYTES: i32 = 256;

pub const L1_CACHE_SHIFT: i32 = 8;

pub const LC_ORDER: i32 = 1;

pub const LC_PAGES: i32 = 2;

pub const LEGACY_COMMAND_LINE_SIZE: i32 = 896;

pub const LPP_MAGIC: crate::ctypes::c_ulong = 2147483648;

pub const LPP_PID_MASK: crate::ctypes::c_ulong = 4294967295;

pub const MACHINE_FLAG_DIAG9C: crate::ctypes::c_ulong = 8;

pub const MACHINE_FLAG_EDAT1: crate::ctypes::c_ulong = 128;

pub const MACHINE_FLAG_EDAT2: crate::ctypes::c_ulong = 256;

pub const MACHINE_FLAG_ESOP: crate::ctypes::c_ulong = 16;

pub const MACHINE_FLAG_GS: crate::ctypes::c_ulong = 65536;

pub const MACHINE_FLAG_IDTE: crate::ctypes::c_ulong = 32;

pub const MACHINE_FLAG_KVM: crate::ctypes::c_ulong = 2;

pub const MACHINE_FLAG_LPAR: crate::ctypes::c_ulong = 4;

pub const MACHINE_FLAG_NX: crate::ctypes::c_ulong = 32768;

pub const MACHINE_FLAG_PCI_MIO: crate::ctypes::c_ulong = 262144;

pub const MACHINE_FLAG_SCC: crate::ctypes::c_ulong = 131072;

pub const MACHINE_FLAG_TE: crate::ctypes::c_ulong = 2048;

pub const MACHINE_FLAG_TLB_GUEST: crate::ctypes::c_ulong = 16384;

pub const MACHINE_FLAG_TLB_LC: crate::ctypes::c_ulong = 4096;

pub const MACHINE_FLAG_TOPOLOGY: crate::ctypes::c_ulong = 1024;

pub const MACHINE_FLAG_VM: crate::ctypes::c_ulong = 1;

pub const MACHINE_FLAG_VX: crate::ctypes::c_ulong = 8192;

pub const MAX_FACILITY_BIT: crate::ctypes::c_ulong = 1024;

pub const MAX_NR_ZONES: i32 = 3;

pub const NET_SKB_PAD: i32 = 32;

pub const NR_PAGEFLAGS: i32 = 23;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 97;

pub const OOM_KILL: vm_event_item = 42;

pub const PAGEOUTRUN: vm_event_item = 38;

pub const PARMAREA: i32 = 66560;

pub const PGACTIVATE: vm_event_item = 14;

pub const PGALLOC_MOVABLE: vm_event_item = 6;

pub const PGDEACTIVATE: vm_event_item = 15;

pub const PGDEMOTE_DIRECT: vm_event_item = 25;

pub const PGDEMOTE_KSWAPD: vm_event_item = 24;

pub const PGFAULT: vm_event_item = 17;

pub const PGFREE: vm_event_item = 13;

pub const PGINODESTEAL: vm_event_item = 33;

pub const PGLAZYFREE: vm_event_item = 16;

pub const PGLAZYFREED: vm_event_item = 19;

pub const PGMAJFAULT: vm_event_item = 18;

pub const PGMIGRATE_FAIL: vm_event_item = 44;

pub const PGMIGRATE_SUCCESS: vm_event_item = 43;

pub const PGREFILL: vm_event_item = 20;

pub const PGREUSE: vm_event_item = 21;

pub const PGROTATED: vm_event_item = 39;

pub const PGSCAN_ANON: vm_event_item = 29;

pub const PGSCAN_DIRECT: vm_event_item = 27;

pub const PGSCAN_DIRECT_THROTTLE: vm_event_item = 28;

pub const PGSCAN_FILE: vm_event_item = 30;

pub const PGSCAN_KSWAPD: vm_event_item = 26;

pub const PGSCAN_SKIP_DMA: vm_event_item = 10;

pub const PGSCAN_SKIP_MOVABLE: vm_event_item = 12;

pub const PGSCAN_SKIP_NORMAL: vm_event_item = 11;

pub const PGSTEAL_ANON: vm_event_item = 31;

pub const PGSTEAL_DIRECT: vm_event_item = 23;

pub const PGSTEAL_FILE: vm_event_item = 32;

pub const PGSTEAL_KSWAPD: vm_event_item = 22;

pub const POLARIZATION_HRZ: i32 = 0;

pub const POLARIZATION_UNKNOWN: i32 = -1;

pub const POLARIZATION_VH: i32 = 3;

pub const POLARIZATION_VL: i32 = 1;

pub const POLARIZATION_VM: i32 = 2;

pub const PSW32_MASK_USER: crate::ctypes::c_ulong = 65280;

pub const PSW32_USER_BITS: crate::ctypes::c_ulong = 118292480;

pub const PTFF_ATO: i32 = 64;

pub const PTFF_QAF: i32 = 0;

pub const PTFF_QSI: i32 = 2;

pub const PTFF_QTO: i32 = 1;

pub const PTFF_QUI: i32 = 4;

pub const PTFF_SFS: i32 = 66;

pub const PTFF_SGS: i32 = 67;

pub const PTFF_STO: i32 = 65;

pub const PV_CPU_STATE_CHKSTP: i32 = 3;

pub const PV_CPU_STATE_OPR: i32 = 1;

pub const PV_CPU_STATE_OPR_LOAD: i32 = 5;

pub const PV_CPU_STATE_STP: i32 = 2;

pub const S390_RUNTIME_INSTR_START: i32 = 1;

pub const S390_RUNTIME_INSTR_STOP: i32 = 2;

pub const SECCOMP_ARCH_COMPAT: i32 = 22;

pub const SECCOMP_ARCH_COMPAT_NAME: &[u8; 5] = b"s390\0";

pub const SECCOMP_ARCH_NATIVE: u32 = 2147483670;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 6] = b"s390x\0";

pub const SECTION_SIZE_BITS: i32 = 28;

pub const SIGP_CC_BUSY: i32 = 2;

pub const SIGP_CC_NOT_OPERATIONAL: i32 = 3;

pub const SIGP_CC_ORDER_CODE_ACCEPTED: i32 = 0;

pub const SIGP_CC_STATUS_STORED: i32 = 1;

pub const SIGP_COND_EMERGENCY_SIGNAL: i32 = 19;

pub const SIGP_CPU_RESET: i32 = 12;

pub const SIGP_EMERGENCY_SIGNAL: i32 = 3;

pub const SIGP_EXTERNAL_CALL: i32 = 2;

pub const SIGP_INITIAL_CPU_RESET: i32 = 11;

pub const SIGP_RESTART: i32 = 6;

pub const SIGP_SENSE: i32 = 1;

pub const SIGP_SENSE_RUNNING: i32 = 21;

pub const SIGP_SET_ARCHITECTURE: i32 = 18;

pub const SIGP_SET_MULTI_THREADING: i32 = 22;

pub const SIGP_SET_PREFIX: i32 = 13;

pub const SIGP_START: i32 = 4;

pub const SIGP_STATUS_CHECK_STOP: crate::ctypes::c_ulong = 16;

pub const SIGP_STATUS_EXT_CALL_PENDING: crate::ctypes::c_ulong = 128;

pub const SIGP_STATUS_INCORRECT_STATE: crate::ctypes::c_ulong = 512;

pub const SIGP_STATUS_INVALID_ORDER: crate::ctypes::c_ulong = 2;

pub const SIGP_STATUS_INVALID_PARAMETER: crate::ctypes::c_ulong = 256;

pub const SIGP_STATUS_NOT_RUNNING: crate::ctypes::c_ulong = 1024;

pub const SIGP_STATUS_STOPPED: crate::ctypes::c_ulong = 64;

pub const SIGP_STOP: i32 = 5;

pub const SIGP_STOP_AND_STORE_STATUS: i32 = 9;

pub const SIGP_STORE_ADDITIONAL_STATUS: i32 = 23;

pub const SIGP_STORE_STATUS_AT_ADDRESS: i32 = 14;

pub const SLABS_SCANNED: vm_event_item = 34;

pub const SMP_CACHE_BYTES: i32 = 256;

pub const STACK_INIT_OFFSET: crate::ctypes::c_ulong = 16024;

pub const STARTUP_KDUMP_OFFSET: i32 = 65552;

pub const STARTUP_NORMAL_OFFSET: i32 = 65536;

pub const SWAP_RA: vm_event_item = 91;

pub const SWAP_RA_HIT: vm_event_item = 92;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 71;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 72;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 79;

pub const THP_FAULT_ALLOC: vm_event_item = 68;

pub const THP_FAULT_FALLBACK: vm_event_item = 69;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 70;

pub const THP_FILE_ALLOC: vm_event_item = 73;

pub const THP_FILE_FALLBACK: vm_event_item = 74;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 75;

pub const THP_FILE_MAPPED: vm_event_item = 76;

pub const THP_MIGRATION_FAIL: vm_event_item = 46;

pub const THP_MIGRATION_SPLIT: vm_event_item = 47;

pub const THP_MIGRATION_SUCCESS: vm_event_item = 45;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 81;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 83;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 82;

pub const THP_SPLIT_PAGE: vm_event_item = 77;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 78;

pub const THP_SPLIT_PMD: vm_event_item = 80;

pub const THP_SWPOUT: vm_event_item = 86;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 87;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 84;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 85;

pub const TIF_31BIT: i32 = 16;

pub const TIF_BLOCK_STEP: i32 = 20;

pub const TIF_GUARDED_STORAGE: i32 = 4;

pub const TIF_ISOLATE_BP: i32 = 8;

pub const TIF_ISOLATE_BP_GUEST: i32 = 9;

pub const TIF_NOTIFY_RESUME: i32 = 0;

pub const TIF_PATCH_PENDING: i32 = 5;

pub const TIF_PER_TRAP: i32 = 10;

pub const TIF_PGSTE: i32 = 6;

pub const TIF_RESTORE_SIGMASK: i32 = 18;

pub const TIF_SECCOMP: i32 = 26;

pub const TIF_SINGLE_STEP: i32 = 19;

pub const TIF_SYSCALL_AUDIT: i32 = 25;

pub const TIF_SYSCALL_TRACE: i32 = 24;

pub const TIF_SYSCALL_TRACEPOINT: i32 = 27;

pub const TIF_UPROBE_SINGLESTEP: i32 = 21;

pub const TOD_UNIX_EPOCH: u64 = 9048018124800000000;

pub const UPROBE_SWBP_INSN: i32 = 2;

pub const UPROBE_SWBP_INSN_SIZE: i32 = 2;

pub const UPROBE_XOL_SLOT_BYTES: i32 = 256;

pub const UVC_CC_BUSY: i32 = 2;

pub const UVC_CC_ERROR: i32 = 1;

pub const UVC_CC_OK: i32 = 0;

pub const UVC_CC_PARTIAL: i32 = 3;

pub const UVC_CMD_CONV_FROM_SEC_STOR: i32 = 513;

pub const UVC_CMD_CONV_TO_SEC_STOR: i32 = 512;

pub const UVC_CMD_CPU_RESET: i32 = 784;

pub const UVC_CMD_CPU_RESET_CLEAR: i32 = 801;

pub const UVC_CMD_CPU_RESET_INITIAL: i32 = 785;

pub const UVC_CMD_CPU_SET_STATE: i32 = 816;

pub const UVC_CMD_CREATE_SEC_CONF: i32 = 256;

pub const UVC_CMD_CREATE_SEC_CPU: i32 = 288;

pub const UVC_CMD_DESTROY_SEC_CONF: i32 = 257;

pub const UVC_CMD_DESTROY_SEC_CPU: i32 = 289;

pub const UVC_CMD_DESTR_SEC_STOR: i32 = 514;

pub const UVC_CMD_DUMP_COMPLETE: i32 = 1027;

pub const UVC_CMD_DUMP_CONF_STOR_STATE: i32 = 1025;

pub const UVC_CMD_DUMP_CPU: i32 = 1026;

pub const UVC_CMD_DUMP_INIT: i32 = 1024;

pub const UVC_CMD_INIT_UV: i32 = 15;

pub const UVC_CMD_PIN_PAGE_SHARED: i32 = 833;

pub const UVC_CMD_PREPARE_RESET: i32 = 800;

pub const UVC_CMD_QUI: i32 = 1;

pub const UVC_CMD_REMOVE_SHARED_ACCESS: i32 = 4097;

pub const UVC_CMD_RETR_ATTEST: i32 = 4128;

pub const UVC_CMD_SET_SEC_CONF_PARAMS: i32 = 768;

pub const UVC_CMD_SET_SHARED_ACCESS: i32 = 4096;

pub const UVC_CMD_SET_UNSHARE_ALL: i32 = 832;

pub const UVC_CMD_UNPACK_IMG: i32 = 769;

pub const UVC_CMD_UNPIN_PAGE_SHARED: i32 = 834;

pub const UVC_CMD_VERIFY_IMG: i32 = 770;

pub const UVC_RC_EXECUTED: i32 = 1;

pub const UVC_RC_INV_CMD: i32 = 2;

pub const UVC_RC_INV_LEN: i32 = 5;

pub const UVC_RC_INV_STATE: i32 = 3;

pub const UVC_RC_NEED_DESTROY: i32 = 32768;

pub const UVC_RC_NO_RESUME: i32 = 7;

pub const ZLIB_DFLTCC_DEFLATE_ONLY: i32 = 2;

pub const ZLIB_DFLTCC_DISABLED: i32 = 0;

pub const ZLIB_DFLTCC_FULL: i32 = 1;

pub const ZLIB_DFLTCC_FULL_DEBUG: i32 = 4;

pub const ZLIB_DFLTCC_INFLATE_ONLY: i32 = 3;

pub const ZSWPIN: vm_event_item = 95;

pub const ZSWPOUT: vm_event_item = 96;

pub const _SEGMENT_ENTRY_GMAP_IN: i32 = 32768;

pub const _SEGMENT_ENTRY_GMAP_UC: i32 = 16384;

pub const _SIGCONTEXT_NSIG: i32 = 64;

pub const _SIGCONTEXT_NSIG_BPW: i32 = 64;

pub const _SIGCONTEXT_NSIG_WORDS: i32 = 1;

pub const _SIGMASK_COPY_SIZE: crate::ctypes::c_ulong = 8;

pub const _TIF_31BIT: crate::ctypes::c_ulong = 65536;

pub const _TIF_GUARDED_STORAGE: crate::ctypes::c_ulong = 16;

pub const _TIF_ISOLATE_BP: crate::ctypes::c_ulong = 256;

pub const _TIF_ISOLATE_BP_GUEST: crate::ctypes::c_ulong = 512;

pub const _TIF_NEED_RESCHED: crate::ctypes::c_ulong = 4;

pub const _TIF_NOTIFY_RESUME: crate::ctypes::c_ulong = 1;

pub const _TIF_NOTIFY_SIGNAL: crate::ctypes::c_ulong = 128;

pub const _TIF_PATCH_PENDING: crate::ctypes::c_ulong = 32;

pub const _TIF_PER_TRAP: crate::ctypes::c_ulong = 1024;

pub const _TIF_SECCOMP: crate::ctypes::c_ulong = 67108864;

pub const _TIF_SIGPENDING: crate::ctypes::c_ulong = 2;

pub const _TIF_SINGLE_STEP: crate::ctypes::c_ulong = 524288;

pub const _TIF_SYSCALL_AUDIT: crate::ctypes::c_ulong = 33554432;

pub const _TIF_SYSCALL_TRACE: crate::ctypes::c_ulong = 16777216;

pub const _TIF_SYSCALL_TRACEPOINT: crate::ctypes::c_ulong = 134217728;

pub const _TIF_UPROBE: crate::ctypes::c_ulong = 8;

pub const __ALIGN_STR: &[u8; 16] = b".align 16, 0x07\0";

pub const __ASM_BCR_SERIALIZE: &[u8; 10] = b"bcr 15,0\n\0";

pub const __BIG_ENDIAN: i32 = 4321;

pub const __NUM_ACRS: i32 = 16;

pub const __NUM_FPRS: i32 = 16;

pub const __NUM_GPRS: i32 = 16;

pub const __NUM_VXRS: i32 = 32;

pub const __NUM_VXRS_HIGH: i32 = 16;

pub const __NUM_VXRS_LOW: i32 = 16;

pub const __SIGNAL_FRAMESIZE: i32 = 160;

pub const oldinstr_len: &[u8; 10] = b"662b-661b\0";

pub const pageblock_nr_pages: crate::ctypes::c_ulong = 256;

pub const pageblock_order: u32 = 8;

pub type __kernel_ino_t = crate::ctypes::c_uint;

pub type __kernel_ptrdiff_t = crate::ctypes::c_long;

pub type __kernel_sigset_t = crate::ctypes::c_ulong;

pub type __kernel_ssize_t = crate::ctypes::c_long;

pub type addr_t = crate::ctypes::c_ulong;

pub type saddr_t = crate::ctypes::c_long;

pub type uv_cmds_inst = crate::ctypes::c_uint;

pub type uv_feat_ind = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_3215"]
    pub fn CONSOLE_IS_3215() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_3270"]
    pub fn CONSOLE_IS_3270() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_HVC"]
    pub fn CONSOLE_IS_HVC() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_SCLP"]
    pub fn CONSOLE_IS_SCLP() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_UNDEFINED"]
    pub fn CONSOLE_IS_UNDEFINED() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CONSOLE_IS_VT220"]
    pub fn CONSOLE_IS_VT220() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_DIAG9C"]
    pub fn MACHINE_HAS_DIAG9C() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_EDAT1"]
    pub fn MACHINE_HAS_EDAT1() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_EDAT2"]
    pub fn MACHINE_HAS_EDAT2() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_ESOP"]
    pub fn MACHINE_HAS_ESOP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_GS"]
    pub fn MACHINE_HAS_GS() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_IDTE"]
    pub fn MACHINE_HAS_IDTE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_NX"]
    pub fn MACHINE_HAS_NX() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_PCI_MIO"]
    pub fn MACHINE_HAS_PCI_MIO() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_SCC"]
    pub fn MACHINE_HAS_SCC() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_TE"]
    pub fn MACHINE_HAS_TE() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_TLB_GUEST"]
    pub fn MACHINE_HAS_TLB_GUEST() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_TLB_LC"]
    pub fn MACHINE_HAS_TLB_LC() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_TOPOLOGY"]
    pub fn MACHINE_HAS_TOPOLOGY() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_HAS_VX"]
    pub fn MACHINE_HAS_VX() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_IS_KVM"]
    pub fn MACHINE_IS_KVM() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_IS_LPAR"]
    pub fn MACHINE_IS_LPAR() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MACHINE_IS_VM"]
    pub fn MACHINE_IS_VM() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_SPINLOCK_LOCKVAL"]
    pub fn SPINLOCK_LOCKVAL() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_____pcpu_sigp"]
    pub fn ____pcpu_sigp(
        addr: u16_,
        order: u8_,
        parm: crate::ctypes::c_ulong,
        status: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___arch_local_irq_ssm"]
    pub fn __arch_local_irq_ssm(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add"]
    pub fn __atomic64_add(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_add_barrier"]
    pub fn __atomic64_add_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_and"]
    pub fn __atomic64_and(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_and_barrier"]
    pub fn __atomic64_and_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_cmpxchg"]
    pub fn __atomic64_cmpxchg(
        ptr: *mut crate::ctypes::c_long,
        old: crate::ctypes::c_long,
        new: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_cmpxchg_bool"]
    pub fn __atomic64_cmpxchg_bool(
        ptr: *mut crate::ctypes::c_long,
        old: crate::ctypes::c_long,
        new: crate::ctypes::c_long,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_or"]
    pub fn __atomic64_or(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_or_barrier"]
    pub fn __atomic64_or_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_read"]
    pub fn __atomic64_read(v: *const atomic64_t) -> s64;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_set"]
    pub fn __atomic64_set(v: *mut atomic64_t, i: s64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_xor"]
    pub fn __atomic64_xor(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic64_xor_barrier"]
    pub fn __atomic64_xor_barrier(
        val: crate::ctypes::c_long,
        ptr: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add"]
    pub fn __atomic_add(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_add_barrier"]
    pub fn __atomic_add_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_and"]
    pub fn __atomic_and(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_and_barrier"]
    pub fn __atomic_and_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_cmpxchg"]
    pub fn __atomic_cmpxchg(
        ptr: *mut crate::ctypes::c_int,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_cmpxchg_bool"]
    pub fn __atomic_cmpxchg_bool(
        ptr: *mut crate::ctypes::c_int,
        old: crate::ctypes::c_int,
        new: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_or"]
    pub fn __atomic_or(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_or_barrier"]
    pub fn __atomic_or_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_read"]
    pub fn __atomic_read(v: *const atomic_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_set"]
    pub fn __atomic_set(v: *mut atomic_t, i: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_xor"]
    pub fn __atomic_xor(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___atomic_xor_barrier"]
    pub fn __atomic_xor_barrier(
        val: crate::ctypes::c_int,
        ptr: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bitops_mask"]
    pub fn __bitops_mask(nr: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bitops_word"]
    pub fn __bitops_word(
        nr: crate::ctypes::c_ulong,
        ptr: *const crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_bit_inv"]
    pub fn __clear_bit_inv(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_facility"]
    pub fn __clear_facility(
        nr: crate::ctypes::c_ulong,
        facilities: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg"]
    pub fn __cmpxchg(
        address: crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_double"]
    pub fn __cmpxchg_double(
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
        o1: crate::ctypes::c_ulong,
        o2: crate::ctypes::c_ulong,
        n1: crate::ctypes::c_ulong,
        n2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpacf_check_opcode"]
    pub fn __cpacf_check_opcode(opcode: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cpacf_query"]
    pub fn __cpacf_query(opcode: crate::ctypes::c_uint, mask: *mut cpacf_mask_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flogr"]
    pub fn __flogr(word: crate::ctypes::c_ulong) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_user_fn"]
    pub fn __get_user_fn(
        x: *mut crate::ctypes::c_void,
        ptr: *const crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pcpu_sigp"]
    pub fn __pcpu_sigp(
        addr: u16_,
        order: u8_,
        parm: crate::ctypes::c_ulong,
        status: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___put_user_fn"]
    pub fn __put_user_fn(
        x: *mut crate::ctypes::c_void,
        ptr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_bit_inv"]
    pub fn __set_bit_inv(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_facility"]
    pub fn __set_facility(
        nr: crate::ctypes::c_ulong,
        facilities: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stfle"]
    pub fn __stfle(stfle_fac_list: *mut u64_, size: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___stfle_asm"]
    pub fn __stfle_asm(
        stfle_fac_list: *mut u64_,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___test_facility"]
    pub fn __test_facility(
        nr: crate::ctypes::c_ulong,
        facilities: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___uv_call"]
    pub fn __uv_call(
        r1: crate::ctypes::c_ulong,
        r2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg"]
    pub fn __xchg(
        x: crate::ctypes::c_ulong,
        address: crate::ctypes::c_ulong,
        size: crate::ctypes::c_int,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch___clear_bit_unlock"]
    pub fn arch___clear_bit_unlock(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and"]
    pub fn arch_atomic64_fetch_and(i: s64, v: *mut atomic64_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_acquire"]
    pub fn arch_atomic64_fetch_and_acquire(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_relaxed"]
    pub fn arch_atomic64_fetch_and_relaxed(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_and_release"]
    pub fn arch_atomic64_fetch_and_release(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or"]
    pub fn arch_atomic64_fetch_or(i: s64, v: *mut atomic64_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_acquire"]
    pub fn arch_atomic64_fetch_or_acquire(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_relaxed"]
    pub fn arch_atomic64_fetch_or_relaxed(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_or_release"]
    pub fn arch_atomic64_fetch_or_release(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor"]
    pub fn arch_atomic64_fetch_xor(i: s64, v: *mut atomic64_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_acquire"]
    pub fn arch_atomic64_fetch_xor_acquire(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_relaxed"]
    pub fn arch_atomic64_fetch_xor_relaxed(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_xor_release"]
    pub fn arch_atomic64_fetch_xor_release(
        i: s64,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_change_bit"]
    pub fn arch_change_bit(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit"]
    pub fn arch_clear_bit(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_clear_bit_unlock"]
    pub fn arch_clear_bit_unlock(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_bit"]
    pub fn arch_set_bit(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_is_locked"]
    pub fn arch_spin_is_locked(lp: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_lock"]
    pub fn arch_spin_lock(lp: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_lockval"]
    pub fn arch_spin_lockval(cpu: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_trylock"]
    pub fn arch_spin_trylock(lp: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_trylock_once"]
    pub fn arch_spin_trylock_once(lp: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_spin_unlock"]
    pub fn arch_spin_unlock(lp: *mut arch_spinlock_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_syscall_is_vdso_sigreturn"]
    pub fn arch_syscall_is_vdso_sigreturn(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_change_bit"]
    pub fn arch_test_and_change_bit(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_clear_bit"]
    pub fn arch_test_and_clear_bit(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit"]
    pub fn arch_test_and_set_bit(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_test_and_set_bit_lock"]
    pub fn arch_test_and_set_bit_lock(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bcr_serialize"]
    pub fn bcr_serialize();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_asce_limit"]
    pub fn check_asce_limit(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_bit_inv"]
    pub fn clear_bit_inv(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_convert_fp_to_vx"]
    pub fn convert_fp_to_vx(vxrs: *mut __vector128, fprs: *mut freg_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_convert_vx_to_fp"]
    pub fn convert_vx_to_fp(fprs: *mut freg_t, vxrs: *mut __vector128);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_from_user_key"]
    pub fn copy_from_user_key(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_to_user_key"]
    pub fn copy_to_user_key(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_kimd"]
    pub fn cpacf_kimd(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_klmd"]
    pub fn cpacf_klmd(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_km"]
    pub fn cpacf_km(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        dest: *mut u8_,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_kma"]
    pub fn cpacf_kma(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        dest: *mut u8_,
        src: *const u8_,
        src_len: crate::ctypes::c_ulong,
        aad: *const u8_,
        aad_len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_kmac"]
    pub fn cpacf_kmac(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_kmc"]
    pub fn cpacf_kmc(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        dest: *mut u8_,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_kmctr"]
    pub fn cpacf_kmctr(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        dest: *mut u8_,
        src: *const u8_,
        src_len: crate::ctypes::c_long,
        counter: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_pcc"]
    pub fn cpacf_pcc(func: crate::ctypes::c_ulong, param: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_pckmo"]
    pub fn cpacf_pckmo(func: crate::ctypes::c_long, param: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_prno"]
    pub fn cpacf_prno(
        func: crate::ctypes::c_ulong,
        param: *mut crate::ctypes::c_void,
        dest: *mut u8_,
        dest_len: crate::ctypes::c_ulong,
        seed: *const u8_,
        seed_len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_query"]
    pub fn cpacf_query(
        opcode: crate::ctypes::c_uint,
        mask: *mut cpacf_mask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_query_func"]
    pub fn cpacf_query_func(
        opcode: crate::ctypes::c_uint,
        func: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_test_func"]
    pub fn cpacf_test_func(
        mask: *mut cpacf_mask_t,
        func: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacf_trng"]
    pub fn cpacf_trng(
        ucbuf: *mut u8_,
        ucbuf_len: crate::ctypes::c_ulong,
        cbuf: *mut u8_,
        cbuf_len: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_crst_table_init"]
    pub fn crst_table_init(
        crst: *mut crate::ctypes::c_ulong,
        entry: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ctl_clear_bit"]
    pub fn ctl_clear_bit(cr: crate::ctypes::c_int, bit: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ctl_set_bit"]
    pub fn ctl_set_bit(cr: crate::ctypes::c_int, bit: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ex_handler_bpf"]
    pub fn ex_handler_bpf(ex: *const exception_table_entry, regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ffs"]
    pub fn ffs(word: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_finish_arch_post_lock_switch"]
    pub fn finish_arch_post_lock_switch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fls"]
    pub fn fls(word: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fls64"]
    pub fn fls64(word: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpregs_load"]
    pub fn fpregs_load(fpregs: *mut _s390_fp_regs, fpu: *mut fpu);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpregs_store"]
    pub fn fpregs_store(fpregs: *mut _s390_fp_regs, fpu: *mut fpu);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tod_clock"]
    pub fn get_tod_clock() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tod_clock_fast"]
    pub fn get_tod_clock_fast() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_tod_clock_monotonic"]
    pub fn get_tod_clock_monotonic() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gmap_is_shadow"]
    pub fn gmap_is_shadow(gmap: *mut gmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_prot_virt_host"]
    pub fn is_prot_virt_host() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_runtime_instr_cb"]
    pub fn load_runtime_instr_cb(cb: *mut runtime_instr_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_tick_disable"]
    pub fn local_tick_disable() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_tick_enable"]
    pub fn local_tick_enable(comp: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset16"]
    pub fn memset16(s: *mut u16, v: u16, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset32"]
    pub fn memset32(s: *mut u32, v: u32, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_memset64"]
    pub fn memset64(s: *mut u64, v: u64, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_numa_setup"]
    pub fn numa_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_alloc_one"]
    pub fn p4d_alloc_one(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_free"]
    pub fn p4d_free(mm: *mut mm_struct, p4d: *mut p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_populate"]
    pub fn p4d_populate(mm: *mut mm_struct, p4d: *mut p4d_t, pud: *mut pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_alloc"]
    pub fn pgd_alloc(mm: *mut mm_struct) -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_free"]
    pub fn pgd_free(mm: *mut mm_struct, pgd: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_populate"]
    pub fn pgd_populate(mm: *mut mm_struct, pgd: *mut pgd_t, p4d: *mut p4d_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_alloc_one"]
    pub fn pmd_alloc_one(
        mm: *mut mm_struct,
        vmaddr: crate::ctypes::c_ulong,
    ) -> *mut pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_free"]
    pub fn pmd_free(mm: *mut mm_struct, pmd: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_populate"]
    pub fn pmd_populate(mm: *mut mm_struct, pmd: *mut pmd_t, pte: pgtable_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptff_query"]
    pub fn ptff_query(nr: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_alloc_one"]
    pub fn pud_alloc_one(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_free"]
    pub fn pud_free(mm: *mut mm_struct, pud: *mut pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_populate"]
    pub fn pud_populate(mm: *mut mm_struct, pud: *mut pud_t, pmd: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_restore_ri_cb"]
    pub fn restore_ri_cb(cb_next: *mut runtime_instr_cb, cb_prev: *mut runtime_instr_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_s390_uv_destroy_range"]
    pub fn s390_uv_destroy_range(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_s390_uv_destroy_range_interruptible"]
    pub fn s390_uv_destroy_range_interruptible(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_save_ri_cb"]
    pub fn save_ri_cb(cb_prev: *mut runtime_instr_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_save_vx_regs"]
    pub fn save_vx_regs(vxrs: *mut __vector128);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_bit_inv"]
    pub fn set_bit_inv(nr: crate::ctypes::c_ulong, ptr: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_clock_comparator"]
    pub fn set_clock_comparator(time: __u64);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_prefix"]
    pub fn set_prefix(address: __u32);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_tod_clock"]
    pub fn set_tod_clock(time: __u64) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_tod_programmable_field"]
    pub fn set_tod_programmable_field(val: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stfle"]
    pub fn stfle(stfle_fac_list: *mut u64_, size: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_prefix"]
    pub fn store_prefix() -> __u32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_runtime_instr_cb"]
    pub fn store_runtime_instr_cb(cb: *mut runtime_instr_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_tod_clock_ext"]
    pub fn store_tod_clock_ext(tod: *mut tod_clock);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_tod_clock_ext_cc"]
    pub fn store_tod_clock_ext_cc(clk: *mut tod_clock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_swap_ex_entry_fixup"]
    pub fn swap_ex_entry_fixup(
        a: *mut exception_table_entry,
        b: *mut exception_table_entry,
        tmp: exception_table_entry,
        delta: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall0"]
    pub fn syscall0(syscall: crate::ctypes::c_ulong) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall1"]
    pub fn syscall1(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall2"]
    pub fn syscall2(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
        arg2: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall3"]
    pub fn syscall3(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
        arg2: crate::ctypes::c_long,
        arg3: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall4"]
    pub fn syscall4(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
        arg2: crate::ctypes::c_long,
        arg3: crate::ctypes::c_long,
        arg4: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall5"]
    pub fn syscall5(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
        arg2: crate::ctypes::c_long,
        arg3: crate::ctypes::c_long,
        arg4: crate::ctypes::c_long,
        arg5: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall6"]
    pub fn syscall6(
        syscall: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_long,
        arg2: crate::ctypes::c_long,
        arg3: crate::ctypes::c_long,
        arg4: crate::ctypes::c_long,
        arg5: crate::ctypes::c_long,
        arg6: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall_get_nr"]
    pub fn syscall_get_nr(
        task: *mut task_struct,
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_bit_inv"]
    pub fn test_and_clear_bit_inv(
        nr: crate::ctypes::c_ulong,
        ptr: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_bit_inv"]
    pub fn test_bit_inv(
        nr: crate::ctypes::c_ulong,
        ptr: *const crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_facility"]
    pub fn test_facility(nr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tod_after"]
    pub fn tod_after(
        a: crate::ctypes::c_ulong,
        b: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tod_after_eq"]
    pub fn tod_after_eq(
        a: crate::ctypes::c_ulong,
        b: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tod_to_ns"]
    pub fn tod_to_ns(todval: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_call"]
    pub fn uv_call(
        r1: crate::ctypes::c_ulong,
        r2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_call_sched"]
    pub fn uv_call_sched(
        r1: crate::ctypes::c_ulong,
        r2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_cmd_nodata"]
    pub fn uv_cmd_nodata(
        handle: u64_,
        cmd: u16_,
        rc: *mut u16_,
        rrc: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_remove_shared"]
    pub fn uv_remove_shared(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_uv_set_shared"]
    pub fn uv_set_shared(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __clear_user(
        to: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __cmpxchg_called_with_bad_pointer();
}

unsafe extern "C" {
    pub fn __cpacf_bad_opcode();
}

unsafe extern "C" {
    pub fn __get_kernel_bad() -> !;
}

unsafe extern "C" {
    pub fn __get_user_bad() -> !;
}

unsafe extern "C" {
    pub fn __gmap_link(
        gmap: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
        vmaddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __gmap_translate(
        arg1: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __gmap_zap(arg1: *mut gmap, gaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __memset16(s: *mut u16, v: u16, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset32(s: *mut u32, v: u32, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset64(s: *mut u64, v: u64, count: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __put_kernel_bad() -> !;
}

unsafe extern "C" {
    pub fn __put_user_bad() -> !;
}

unsafe extern "C" {
    pub fn __s390_uv_destroy_range(
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        interruptible: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __xchg_called_with_bad_pointer();
}

unsafe extern "C" {
    pub fn _copy_from_user_key(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _copy_to_user_key(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
        key: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_first_zero_bit_le(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_bit_le(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn _find_next_zero_bit_le(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn apply_alternative_instructions();
}

unsafe extern "C" {
    pub fn arch_read_lock_wait(lp: *mut arch_rwlock_t);
}

unsafe extern "C" {
    pub fn arch_spin_lock_setup(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arch_spin_lock_wait(arg1: *mut arch_spinlock_t);
}

unsafe extern "C" {
    pub fn arch_spin_relax(lock: *mut arch_spinlock_t);
}

unsafe extern "C" {
    pub fn arch_spin_trylock_retry(arg1: *mut arch_spinlock_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_vcpu_is_preempted(cpu: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    pub fn arch_write_lock_wait(lp: *mut arch_rwlock_t);
}

unsafe extern "C" {
    pub fn base_asce_alloc(
        addr: crate::ctypes::c_ulong,
        num_pages: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn base_asce_free(asce: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn bitmap_copy_le(
        dst: *mut crate::ctypes::c_ulong,
        src: *const crate::ctypes::c_ulong,
        nbits: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn clock_comparator_work();
}

unsafe extern "C" {
    pub fn cmma_init();
}

unsafe extern "C" {
    pub fn cmma_init_nodat();
}

unsafe extern "C" {
    pub fn crst_table_alloc(arg1: *mut mm_struct) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn crst_table_free(arg1: *mut mm_struct, arg2: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn crst_table_upgrade(
        mm: *mut mm_struct,
        limit: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_user_asce(exit: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn find_first_bit_inv(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn find_next_bit_inv(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn get_phys_clock(clock: *mut crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_convert_to_secure(
        gmap: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_create(mm: *mut mm_struct, limit: crate::ctypes::c_ulong) -> *mut gmap;
}

unsafe extern "C" {
    pub fn gmap_destroy_page(
        gmap: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_disable(gmap: *mut gmap);
}

unsafe extern "C" {
    pub fn gmap_discard(
        arg1: *mut gmap,
        from: crate::ctypes::c_ulong,
        to: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn gmap_enable(gmap: *mut gmap);
}

unsafe extern "C" {
    pub fn gmap_fault(
        arg1: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
        fault_flags: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_get(gmap: *mut gmap) -> *mut gmap;
}

unsafe extern "C" {
    pub fn gmap_get_enabled() -> *mut gmap;
}

unsafe extern "C" {
    pub fn gmap_make_secure(
        gmap: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
        uvcb: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_map_segment(
        gmap: *mut gmap,
        from: crate::ctypes::c_ulong,
        to: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_mark_unmergeable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_mprotect_notify(
        arg1: *mut gmap,
        start: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        prot: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_put(gmap: *mut gmap);
}

unsafe extern "C" {
    pub fn gmap_read_table(
        gmap: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
        val: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_register_pte_notifier(arg1: *mut gmap_notifier);
}

unsafe extern "C" {
    pub fn gmap_remove(gmap: *mut gmap);
}

unsafe extern "C" {
    pub fn gmap_shadow(
        parent: *mut gmap,
        asce: crate::ctypes::c_ulong,
        edat_level: crate::ctypes::c_int,
    ) -> *mut gmap;
}

unsafe extern "C" {
    pub fn gmap_shadow_page(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        pte: pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_pgt(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        pgt: crate::ctypes::c_ulong,
        fake: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_pgt_lookup(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        pgt: *mut crate::ctypes::c_ulong,
        dat_protection: *mut crate::ctypes::c_int,
        fake: *mut crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_r2t(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        r2t: crate::ctypes::c_ulong,
        fake: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_r3t(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        r3t: crate::ctypes::c_ulong,
        fake: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_sgt(
        sg: *mut gmap,
        saddr: crate::ctypes::c_ulong,
        sgt: crate::ctypes::c_ulong,
        fake: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_shadow_valid(
        sg: *mut gmap,
        asce: crate::ctypes::c_ulong,
        edat_level: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_sync_dirty_log_pmd(
        gmap: *mut gmap,
        dirty_bitmap: *mut crate::ctypes::c_ulong,
        gaddr: crate::ctypes::c_ulong,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn gmap_translate(
        arg1: *mut gmap,
        gaddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn gmap_unlink(
        arg1: *mut mm_struct,
        table: *mut crate::ctypes::c_ulong,
        vmaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn gmap_unmap_segment(
        gmap: *mut gmap,
        to: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_unregister_pte_notifier(arg1: *mut gmap_notifier);
}

unsafe extern "C" {
    pub fn init_cpu_timer();
}

unsafe extern "C" {
    pub fn memchr(
        s: *const crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memcmp(
        s1: *const crate::ctypes::c_void,
        s2: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memscan(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn page_table_alloc(arg1: *mut mm_struct) -> *mut crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn page_table_alloc_pgste(mm: *mut mm_struct) -> *mut page;
}

unsafe extern "C" {
    pub fn page_table_free(arg1: *mut mm_struct, arg2: *mut crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn page_table_free_pgste(page: *mut page);
}

unsafe extern "C" {
    pub fn page_table_free_rcu(
        arg1: *mut mmu_gather,
        arg2: *mut crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn pfault_fini();
}

unsafe extern "C" {
    pub fn pfault_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn raw_copy_from_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn raw_copy_to_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn report_user_fault(
        regs: *mut pt_regs,
        signr: crate::ctypes::c_long,
        is_mm_fault: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn runtime_instr_release(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn s390_kernel_write(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn s390_replace_asce(gmap: *mut gmap) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_search_extables(
        addr: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn s390_unlist_old_asce(gmap: *mut gmap);
}

unsafe extern "C" {
    pub fn s390_uv_destroy_pfns(
        count: crate::ctypes::c_ulong,
        pfns: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn setup_uv();
}

unsafe extern "C" {
    pub fn smp_ctl_set_clear_bit(
        cr: crate::ctypes::c_int,
        bit: crate::ctypes::c_int,
        set: bool_,
    );
}

unsafe extern "C" {
    pub fn store_topology(info: *mut sysinfo_15_1_x);
}

unsafe extern "C" {
    pub fn strcat(
        dst: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strcmp(
        s1: *const crate::ctypes::c_char,
        s2: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strcpy(
        dst: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strlcat(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        n: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn strncat(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        n: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strncpy(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        n: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strnlen(s: *const crate::ctypes::c_char, n: usize) -> usize;
}

unsafe extern "C" {
    pub fn strnlen_user(
        src: *const crate::ctypes::c_char,
        count: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn strstr(
        s1: *const crate::ctypes::c_char,
        s2: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn time_early_init();
}

unsafe extern "C" {
    pub fn topology_cpu_init(arg1: *mut cpu) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn topology_expect_change();
}

unsafe extern "C" {
    pub fn topology_init_early();
}

unsafe extern "C" {
    pub fn topology_schedule_update();
}

unsafe extern "C" {
    pub fn topology_set_cpu_management(fc: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn update_cpu_masks();
}

unsafe extern "C" {
    pub fn uv_convert_from_secure(paddr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_convert_owned_from_secure(
        paddr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uv_destroy_owned_page(paddr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vmcp_cma_reserve();
}

unsafe extern "C" {
    pub fn vmem_crst_alloc(val: crate::ctypes::c_ulong) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn vmem_map_init();
}

unsafe extern "C" {
    pub fn vmem_pte_alloc() -> *mut pte_t;
}

unsafe extern "C" {
    pub static mut __eamode31: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __etext_amode31: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __kaslr_offset: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_arch_freq_scale: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_cpu_scale: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_thermal_pressure: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __samode31: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __start_amode31_ex_table: *mut exception_table_entry;
}

unsafe extern "C" {
    pub static mut __stext_amode31: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut __stop_amode31_ex_table: *mut exception_table_entry;
}

unsafe extern "C" {
    pub static mut _machine_halt: ::core::option::Option<unsafe extern "C" fn()>;
}

unsafe extern "C" {
    pub static mut _machine_power_off: ::core::option::Option<unsafe extern "C" fn()>;
}

unsafe extern "C" {
    pub static mut _machine_restart: ::core::option::Option<
        unsafe extern "C" fn(command: *mut crate::ctypes::c_char),
    >;
}

unsafe extern "C" {
    pub static mut alt_stfle_fac_list: [u64_; 16usize];
}

unsafe extern "C" {
    pub static mut clock_comparator_max: u64_;
}

unsafe extern "C" {
    pub static mut console_devno: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut console_irq: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut console_mode: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut cpu_has_bear: static_key_false;
}

unsafe extern "C" {
    pub static mut cpu_topology: [cpu_topology_s390; 256usize];
}

unsafe extern "C" {
    pub static mut ident_map_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut initrd_data: initrd_data;
}

unsafe extern "C" {
    pub static mut is_full_image: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut lowcore_ptr: [*mut lowcore; 0usize];
}

unsafe extern "C" {
    pub static mut mio_wb_bit_mask: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut noexec_disabled: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut oldmem_data: oldmem_data;
}

unsafe extern "C" {
    pub static mut page_table_allocate_pgste: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut parmarea: parmarea;
}

unsafe extern "C" {
    pub static mut prot_virt_host: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut ptff_function_mask: [crate::ctypes::c_uchar; 16usize];
}

unsafe extern "C" {
    pub static mut runtime_instr_empty_cb: runtime_instr_cb;
}

unsafe extern "C" {
    pub static mut s390_arch_random_available: static_key_false;
}

unsafe extern "C" {
    pub static mut s390_arch_random_counter: atomic64_t;
}

unsafe extern "C" {
    pub static mut spin_retry: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut stfle_fac_list: [u64_; 16usize];
}

unsafe extern "C" {
    pub static mut tod_clock_base: tod_clock;
}

unsafe extern "C" {
    pub static mut uv_info: uv_info;
}

unsafe extern "C" {
    pub static mut zlib_dfltcc_support: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static sys_call_table_emu: [sys_call_ptr_t; 0usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fib_fmt0 {
    pub _bits_isc: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub aibv: u64_,
    pub aisb: u64_,
}
bits zpci_fib_fmt0
    isc: u32_ as u32 = _bits_isc 1 3
    noi: u32_ as u32 = _bits_isc 4 12
    aibvo: u32_ as u32 = _bits_isc 18 6
    sum: u32_ as u32 = _bits_isc 24 1
    aisbo: u32_ as u32 = _bits_isc 26 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fib_fmt1 {
    pub _bindgen_align: [u32; 0],
    pub _bits_noi: __BindgenBitfieldUnit<[u8; 24usize]>,
}
bits zpci_fib_fmt1
    noi: u32_ as u32 = _bits_noi 4 12
    dibvo: u32_ as u32 = _bits_noi 32 16

#[repr(C)]
#[repr(align(256))]
pub struct hrtimer_clock_base {
    pub cpu_base: *mut hrtimer_cpu_base,
    pub index: crate::ctypes::c_uint,
    pub clockid: clockid_t,
    pub seq: seqcount_raw_spinlock_t,
    pub running: *mut hrtimer,
    pub active: timerqueue_head,
    pub get_time: ::core::option::Option<unsafe extern "C" fn() -> ktime_t>,
    pub offset: ktime_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct hrtimer_cpu_base {
    pub lock: raw_spinlock_t,
    pub cpu: crate::ctypes::c_uint,
    pub active_bases: crate::ctypes::c_uint,
    pub clock_was_set_seq: crate::ctypes::c_uint,
    pub _bits_hres_active: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub nr_events: crate::ctypes::c_uint,
    pub nr_retries: crate::ctypes::c_ushort,
    pub nr_hangs: crate::ctypes::c_ushort,
    pub max_hang_time: crate::ctypes::c_uint,
    pub expires_next: ktime_t,
    pub next_timer: *mut hrtimer,
    pub softirq_expires_next: ktime_t,
    pub softirq_next_timer: *mut hrtimer,
    pub clock_base: [hrtimer_clock_base; 8usize],
    pub csd: call_single_data_t,
}
bits hrtimer_cpu_base
    hres_active: crate::ctypes::c_uint as u32 = _bits_hres_active 0 1
    in_hrtirq: crate::ctypes::c_uint as u32 = _bits_hres_active 1 1
    hang_detected: crate::ctypes::c_uint as u32 = _bits_hres_active 2 1
    softirq_activated: crate::ctypes::c_uint as u32 = _bits_hres_active 3 1
    online: crate::ctypes::c_uint as u32 = _bits_hres_active 4 1

#[repr(C)]
pub struct zpci_iomap_entry {
    pub fh: u32_,
    pub bar: u8_,
    pub count: u16_,
}

#[repr(C)]
pub union zpci_fib__fmt0 {
    pub fmt0: zpci_fib_fmt0,
    pub fmt1: zpci_fib_fmt1,
}

#[repr(C)]
pub union zpci_sic_iib {
    pub diib: zpci_diib,
    pub cdiib: zpci_cdiib,
    pub aipb: zpci_aipb,
}

#[repr(C, packed(8))]
#[derive(Copy, Clone)]
pub struct zpci_aipb {
    pub faisb: u64_,
    pub gait: u64_,
    pub _bits_afi: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub faal: u16_,
}
bits zpci_aipb
    afi: u16_ as u16 = _bits_afi 13 3

#[repr(C, packed(8))]
#[derive(Copy, Clone)]
pub struct zpci_cdiib {
    pub _bits_after_start: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub dibv_addr: u64_,
    pub _bits_after_dibv_addr: __BindgenBitfieldUnit<[u8; 24usize]>,
}
impl zpci_cdiib {}

#[repr(C, packed(8))]
#[derive(Copy, Clone)]
pub struct zpci_diib {
    pub _bits_isc: __BindgenBitfieldUnit<[u8; 6usize]>,
    pub nr_cpus: u16_,
    pub disb_addr: u64_,
    pub _bits_after_disb_addr: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits zpci_diib
    isc: u32_ as u32 = _bits_isc 1 3

#[repr(C, packed(8))]
pub struct zpci_fib {
    pub _bits_fmt: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub fc: u8_,
    pub _bits_after_fc: __BindgenBitfieldUnit<[u8; 7usize]>,
    pub pba: u64_,
    pub pal: u64_,
    pub iota: u64_,
    pub anon__fmt0: zpci_fib__fmt0,
    pub fmb_addr: u64_,
    pub _bits_after_fmb_addr: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub gd: u32_,
}
bits zpci_fib
    fmt: u32_ as u32 = _bits_fmt 0 8

pub const LATCH: i32 = 4773;

pub const MMIO_UPPER_LIMIT: i32 = 0;

pub const SIC_IRQ_MODE_ALL: i32 = 0;

pub const SIC_IRQ_MODE_DIRECT: i32 = 4;

pub const SIC_IRQ_MODE_D_ALL: i32 = 16;

pub const SIC_IRQ_MODE_D_SINGLE: i32 = 17;

pub const SIC_IRQ_MODE_SET_CPU: i32 = 18;

pub const SIC_IRQ_MODE_SINGLE: i32 = 1;

pub const SIC_SET_AENI_CONTROLS: i32 = 2;

pub const VDSO_CLOCKMODE_TOD: vdso_clock_mode = 1;

pub const ZPCI_BOUNDARY_MASK: i32 = 4095;

pub const ZPCI_BOUNDARY_SIZE: i32 = 4096;

pub const ZPCI_FIB_FC_DMAAS_REG: i32 = 16;

pub const ZPCI_FIB_FC_ENABLED: i32 = 128;

pub const ZPCI_FIB_FC_ERROR: i32 = 64;

pub const ZPCI_FIB_FC_LS_BLOCKED: i32 = 32;

pub const ZPCI_IOMAP_ADDR_BASE: crate::ctypes::c_ulong = 4611686018427387904;

pub const ZPCI_IOMAP_ADDR_IDX_MASK: crate::ctypes::c_ulong = 4611404543450677248;

pub const ZPCI_IOMAP_ADDR_OFF_MASK: crate::ctypes::c_ulong = 281474976710655;

pub const ZPCI_IOMAP_ADDR_SHIFT: i32 = 62;

pub const ZPCI_IOMAP_MAX_ENTRIES: crate::ctypes::c_ulong = 16384;

pub const ZPCI_IOMAP_SHIFT: i32 = 48;

pub const ZPCI_MAX_READ_SIZE: i32 = 8;

pub const ZPCI_MAX_WRITE_SIZE: i32 = 128;

pub const ZPCI_MOD_FC_DEREG_INT: i32 = 3;

pub const ZPCI_MOD_FC_DEREG_INT_D: i32 = 17;

pub const ZPCI_MOD_FC_DEREG_IOAT: i32 = 5;

pub const ZPCI_MOD_FC_REG_INT: i32 = 2;

pub const ZPCI_MOD_FC_REG_INT_D: i32 = 16;

pub const ZPCI_MOD_FC_REG_IOAT: i32 = 4;

pub const ZPCI_MOD_FC_REREG_IOAT: i32 = 6;

pub const ZPCI_MOD_FC_RESET_BLOCK: i32 = 9;

pub const ZPCI_MOD_FC_RESET_ERROR: i32 = 7;

pub const ZPCI_MOD_FC_SET_MEASURE: i32 = 10;

pub const ZPCI_PCIAS_CFGSPC: i32 = 15;

pub const ZPCI_PCIAS_MEMIO_0: i32 = 0;

pub const ZPCI_PCIAS_MEMIO_1: i32 = 1;

pub const ZPCI_PCIAS_MEMIO_2: i32 = 2;

pub const ZPCI_PCIAS_MEMIO_3: i32 = 3;

pub const ZPCI_PCIAS_MEMIO_4: i32 = 4;

pub const ZPCI_PCIAS_MEMIO_5: i32 = 5;

pub const ZPCI_PCI_LS_BUSY: i32 = 2;

pub const ZPCI_PCI_LS_ERR: i32 = 1;

pub const ZPCI_PCI_LS_INVAL_HANDLE: i32 = 3;

pub const ZPCI_PCI_LS_OK: i32 = 0;

pub const ZPCI_PCI_ST_2ND_OP_IN_INV_AS: i32 = 36;

pub const ZPCI_PCI_ST_ALREADY_IN_RQ_STATE: i32 = 44;

pub const ZPCI_PCI_ST_BLOCKED: i32 = 12;

pub const ZPCI_PCI_ST_DMA_AS_NOT_ENABLED: i32 = 28;

pub const ZPCI_PCI_ST_FUNC_ALREADY_ENABLED: i32 = 24;

pub const ZPCI_PCI_ST_FUNC_IN_ERR: i32 = 8;

pub const ZPCI_PCI_ST_FUNC_NOT_AVAIL: i32 = 40;

pub const ZPCI_PCI_ST_FUNC_NOT_ENABLED: i32 = 4;

pub const ZPCI_PCI_ST_INSUF_RES: i32 = 16;

pub const ZPCI_PCI_ST_INVAL_AS: i32 = 20;

unsafe extern "C" {
    #[link_name = "kmod_shim_alarmtimer_get_rtcdev"]
    pub fn alarmtimer_get_rtcdev() -> *mut rtc_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_get_max_io_size"]
    pub fn zpci_get_max_io_size(
        src: u64_,
        dst: u64_,
        len: crate::ctypes::c_int,
        max_: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memcpy_fromio"]
    pub fn zpci_memcpy_fromio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memcpy_toio"]
    pub fn zpci_memcpy_toio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_memset_io"]
    pub fn zpci_memset_io(
        dst: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_uchar,
        count: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_read_single"]
    pub fn zpci_read_single(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_read_u16"]
    pub fn zpci_read_u16(addr: *const crate::ctypes::c_void) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_read_u32"]
    pub fn zpci_read_u32(addr: *const crate::ctypes::c_void) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_read_u64"]
    pub fn zpci_read_u64(addr: *const crate::ctypes::c_void) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_read_u8"]
    pub fn zpci_read_u8(addr: *const crate::ctypes::c_void) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_write_single"]
    pub fn zpci_write_single(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_write_u16"]
    pub fn zpci_write_u16(val: u16_, addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_write_u32"]
    pub fn zpci_write_u32(val: u32_, addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_write_u64"]
    pub fn zpci_write_u64(val: u64_, addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_write_u8"]
    pub fn zpci_write_u8(val: u8_, addr: *const crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn __zpci_load(data: *mut u64_, req: u64_, offset: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __zpci_store(data: u64_, req: u64_, offset: u64_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __zpci_store_block(
        data: *const u64_,
        req: u64_,
        offset: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_barrier();
}

unsafe extern "C" {
    pub fn zpci_load(
        data: *mut u64_,
        addr: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_mod_fc(req: u64_, fib: *mut zpci_fib, status: *mut u8_) -> u8_;
}

unsafe extern "C" {
    pub fn zpci_refresh_trans(
        fn_: u64_,
        addr: u64_,
        range: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_set_irq_ctrl(
        ctl: u16_,
        isc: u8_,
        iib: *mut zpci_sic_iib,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_store(
        addr: *const crate::ctypes::c_void,
        data: u64_,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_write_block(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_tick_cpu_device: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut have_mio: static_key_false;
}

unsafe extern "C" {
    pub static mut zpci_iomap_start: *mut zpci_iomap_entry;
}

#[repr(C)]
#[repr(align(256))]
pub struct bucket_table {
    pub size: crate::ctypes::c_uint,
    pub nest: crate::ctypes::c_uint,
    pub hash_rnd: u32_,
    pub walkers: list_head,
    pub rcu: callback_head,
    pub future_tbl: *mut bucket_table,
    pub dep_map: lockdep_map,
    pub _padding_after_dep_map: __BindgenOpaqueArray<[u8; 200usize]>,
    pub buckets: __IncompleteArrayField<*mut rhash_lock_head>,
}

#[repr(C)]
#[repr(align(256))]
pub struct list_lru_node {
    pub lock: spinlock_t,
    pub lru: list_lru_one,
    pub nr_items: crate::ctypes::c_long,
}

#[repr(C)]
#[repr(align(256))]
pub struct sbitmap_word {
    pub word: crate::ctypes::c_ulong,
    pub _padding_after_word: __BindgenOpaqueArray<[u8; 248usize]>,
    pub cleared: crate::ctypes::c_ulong,
    pub swap_lock: raw_spinlock_t,
}

#[repr(C)]
#[repr(align(256))]
pub struct sbq_wait_state {
    pub wait: wait_queue_head_t,
}

pub const CANARY_MASK: crate::ctypes::c_ulong = 72057594037927935;

unsafe extern "C" {
    pub static mut __pcpu_scope_radix_tree_preloads: crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ext_code__subcode__subcode {
    pub subcode: crate::ctypes::c_ushort,
    pub code: crate::ctypes::c_ushort,
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
    pub syms: *const kernel_symbol,
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
    pub core_layout: module_layout,
    pub init_layout: module_layout,
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
    pub btf_data: *mut crate::ctypes::c_void,
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
}

#[repr(C)]
#[repr(align(256))]
pub struct psi_group_cpu {
    pub seq: seqcount_t,
    pub tasks: [crate::ctypes::c_uint; 4usize],
    pub state_mask: u32_,
    pub times: [u32_; 7usize],
    pub state_start: u64_,
    pub _padding_after_state_start: __BindgenOpaqueArray<[u8; 192usize]>,
    pub times_prev: [[u32_; 7usize]; 2usize],
}

#[repr(C)]
pub struct cgroup_bpf {
    pub effective: [*mut bpf_prog_array; 23usize],
    pub progs: [hlist_head; 23usize],
    pub flags: [u8_; 23usize],
    pub storages: list_head,
    pub inactive: *mut bpf_prog_array,
    pub refcnt: percpu_ref,
    pub release_work: work_struct,
}

#[repr(C)]
pub struct ext_code {
    pub anon__subcode: ext_code__subcode,
}

#[repr(C)]
pub struct ipl_report {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct irq_stat {
    pub irqs: [crate::ctypes::c_uint; 33usize],
}

#[repr(C)]
pub struct kexec_file_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct kimage_arch {
    pub ipl_buf: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct s390_load_data {
    pub kernel_buf: *mut crate::ctypes::c_void,
    pub kernel_mem: crate::ctypes::c_ulong,
    pub parm: *mut parmarea,
    pub memsz: usize,
    pub report: *mut ipl_report,
}

#[repr(C)]
pub union ext_code__subcode {
    pub anon__subcode: ext_code__subcode__subcode,
    pub int_code: crate::ctypes::c_uint,
}

pub const CGROUP_LSM_END: cgroup_bpf_attach_type = 22;

pub const CGROUP_LSM_NUM: i32 = 0;

pub const CPU_RST: interruption_class = 32;

pub const CR0_IRQ_SUBCLASS_MASK: crate::ctypes::c_ulong = 8589995634;

pub const DIE_BPT: die_val = 2;

pub const DIE_CALL: die_val = 11;

pub const DIE_GPF: die_val = 10;

pub const DIE_KERNELDEBUG: die_val = 8;

pub const DIE_NMIWATCHDOG: die_val = 7;

pub const DIE_NMI_IPI: die_val = 12;

pub const DIE_SSTEP: die_val = 3;

pub const DIE_TRAP: die_val = 9;

pub const EXT_INTERRUPT: i32 = 0;

pub const EXT_IRQ_CLK_COMP: i32 = 4100;

pub const EXT_IRQ_CPU_TIMER: i32 = 4101;

pub const EXT_IRQ_CP_SERVICE: i32 = 9731;

pub const EXT_IRQ_EMERGENCY_SIG: i32 = 4609;

pub const EXT_IRQ_EXTERNAL_CALL: i32 = 4610;

pub const EXT_IRQ_INTERRUPT_KEY: i32 = 64;

pub const EXT_IRQ_IUCV: i32 = 16384;

pub const EXT_IRQ_MALFUNC_ALERT: i32 = 4608;

pub const EXT_IRQ_MEASURE_ALERT: i32 = 5127;

pub const EXT_IRQ_SERVICE_SIG: i32 = 9217;

pub const EXT_IRQ_TIMING_ALERT: i32 = 5126;

pub const EXT_IRQ_WARNING_TRACK: i32 = 4103;

pub const IO_INTERRUPT: i32 = 1;

pub const IRQEXT_CLK: interruption_class = 0;

pub const IRQEXT_CMC: interruption_class = 11;

pub const IRQEXT_CMS: interruption_class = 10;

pub const IRQEXT_DSD: interruption_class = 6;

pub const IRQEXT_EMS: interruption_class = 2;

pub const IRQEXT_EXC: interruption_class = 1;

pub const IRQEXT_FTP: interruption_class = 12;

pub const IRQEXT_IUC: interruption_class = 9;

pub const IRQEXT_PFL: interruption_class = 5;

pub const IRQEXT_SCP: interruption_class = 8;

pub const IRQEXT_TLA: interruption_class = 4;

pub const IRQEXT_TMR: interruption_class = 3;

pub const IRQEXT_VRT: interruption_class = 7;

pub const IRQIO_ADM: interruption_class = 21;

pub const IRQIO_APB: interruption_class = 25;

pub const IRQIO_C15: interruption_class = 15;

pub const IRQIO_C70: interruption_class = 16;

pub const IRQIO_CIO: interruption_class = 13;

pub const IRQIO_CSC: interruption_class = 22;

pub const IRQIO_CTC: interruption_class = 20;

pub const IRQIO_DAS: interruption_class = 14;

pub const IRQIO_GAL: interruption_class = 30;

pub const IRQIO_LCS: interruption_class = 19;

pub const IRQIO_MSI: interruption_class = 28;

pub const IRQIO_PCD: interruption_class = 27;

pub const IRQIO_PCF: interruption_class = 26;

pub const IRQIO_QAI: interruption_class = 24;

pub const IRQIO_TAP: interruption_class = 17;

pub const IRQIO_VAI: interruption_class = 29;

pub const IRQIO_VIR: interruption_class = 23;

pub const IRQIO_VMR: interruption_class = 18;

pub const IRQ_SUBCLASS_MEASUREMENT_ALERT: irq_subclass = 5;

pub const IRQ_SUBCLASS_SERVICE_SIGNAL: irq_subclass = 9;

pub const KEXEC_ARCH: i32 = 1441792;

pub const KEXEC_BUF_MEM_UNKNOWN: i32 = -1;

pub const KEXEC_CONTROL_MEMORY_GFP: u32 = 65537;

pub const KEXEC_CONTROL_MEMORY_LIMIT: crate::ctypes::c_ulong = 2147483648;

pub const KEXEC_CRASH_MEM_ALIGN: crate::ctypes::c_ulong = 1048576;

pub const MAX_CGROUP_BPF_ATTACH_TYPE: cgroup_bpf_attach_type = 23;

pub const NMI_NMI: interruption_class = 31;

pub const NR_ARCH_IRQS: interruption_class = 33;

pub const NR_IRQS: i32 = 3;

pub const NR_IRQS_BASE: i32 = 3;

pub const NR_IRQS_LEGACY: i32 = 3;

pub const THIN_INTERRUPT: i32 = 2;

pub const pm_suspend_target_state: i32 = 0;

pub type ext_int_handler_t = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: ext_code,
        arg2: crate::ctypes::c_uint,
        arg3: crate::ctypes::c_ulong,
    ),
>;

pub type interruption_class = crate::ctypes::c_uint;

pub type irq_subclass = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_account_process_tick"]
    pub fn account_process_tick(tsk: *mut task_struct, user: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inc_irq_stat"]
    pub fn inc_irq_stat(irq: interruption_class);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ksys_sync_helper"]
    pub fn ksys_sync_helper();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lock_system_sleep"]
    pub fn lock_system_sleep() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_prepare_console"]
    pub fn pm_prepare_console();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_restore_console"]
    pub fn pm_restore_console();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_states_init"]
    pub fn pm_states_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_suspend"]
    pub fn pm_suspend(state: suspend_state_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_suspend_default_s2idle"]
    pub fn pm_suspend_default_s2idle() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_system_irq_wakeup"]
    pub fn pm_system_irq_wakeup(irq_number: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_system_wakeup"]
    pub fn pm_system_wakeup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_wakeup_clear"]
    pub fn pm_wakeup_clear(reset: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_wakeup_pending"]
    pub fn pm_wakeup_pending() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_from_oldmem"]
    pub fn read_from_oldmem(
        iter: *mut iov_iter,
        count: usize,
        ppos: *mut u64_,
        encrypted: bool_,
    ) -> isize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_pm_notifier"]
    pub fn register_pm_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_s2idle_set_ops"]
    pub fn s2idle_set_ops(ops: *const platform_s2idle_ops);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_s2idle_wake"]
    pub fn s2idle_wake();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_suspend_set_ops"]
    pub fn suspend_set_ops(ops: *const platform_suspend_ops);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_suspend_valid_only_mem"]
    pub fn suspend_valid_only_mem() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sync_on_suspend_enabled"]
    pub fn sync_on_suspend_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thaw_secondary_cpus"]
    pub fn thaw_secondary_cpus();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unlock_system_sleep"]
    pub fn unlock_system_sleep(flags: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_pm_notifier"]
    pub fn unregister_pm_notifier(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_timer_mcck"]
    pub fn update_timer_mcck();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_timer_sys"]
    pub fn update_timer_sys();
}

unsafe extern "C" {
    pub fn arch_kexec_do_relocs(
        r_type: crate::ctypes::c_int,
        loc: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_ulong,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn die(arg1: *mut pt_regs, arg2: *const crate::ctypes::c_char) -> !;
}

unsafe extern "C" {
    pub fn irq_subclass_register(subclass: irq_subclass);
}

unsafe extern "C" {
    pub fn irq_subclass_unregister(subclass: irq_subclass);
}

unsafe extern "C" {
    pub fn kexec_file_add_components(
        image: *mut kimage,
        add_kernel: ::core::option::Option<
            unsafe extern "C" fn(
                image: *mut kimage,
                data: *mut s390_load_data,
            ) -> crate::ctypes::c_int,
        >,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn register_external_irq(
        code: u16_,
        handler: ext_int_handler_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_verify_sig(
        kernel: *const crate::ctypes::c_char,
        kernel_len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unregister_external_irq(
        code: u16_,
        handler: ext_int_handler_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vtime_account_hardirq(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn vtime_account_irq(tsk: *mut task_struct, offset: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn vtime_account_softirq(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn vtime_flush(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn vtime_task_switch(prev: *mut task_struct);
}

unsafe extern "C" {
    pub static mut __pcpu_scope_context_tracking: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_irq_stat: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_kernel_cpustat: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_kstat: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut irq_stat: irq_stat;
}

unsafe extern "C" {
    pub static s390_kexec_elf_ops: kexec_file_ops;
}

unsafe extern "C" {
    pub static s390_kexec_image_ops: kexec_file_ops;
}

#[repr(C)]
#[repr(align(256))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_id,
    pub memory: page_counter,
    pub anon__swap: mem_cgroup__swap,
    pub kmem: page_counter,
    pub tcpmem: page_counter,
    pub high_work: work_struct,
    pub zswap_max: crate::ctypes::c_ulong,
    pub soft_limit: crate::ctypes::c_ulong,
    pub vmpressure: vmpressure,
    pub oom_group: bool_,
    pub oom_lock: bool_,
    pub under_oom: crate::ctypes::c_int,
    pub swappiness: crate::ctypes::c_int,
    pub oom_kill_disable: crate::ctypes::c_int,
    pub events_file: cgroup_file,
    pub events_local_file: cgroup_file,
    pub swap_events_file: cgroup_file,
    pub thresholds_lock: mutex,
    pub thresholds: mem_cgroup_thresholds,
    pub memsw_thresholds: mem_cgroup_thresholds,
    pub oom_notify: list_head,
    pub move_charge_at_immigrate: crate::ctypes::c_ulong,
    pub move_lock: spinlock_t,
    pub move_lock_flags: crate::ctypes::c_ulong,
    pub _pad1_: cacheline_padding,
    pub vmstats: *mut memcg_vmstats,
    pub memory_events: [atomic_long_t; 9usize],
    pub memory_events_local: [atomic_long_t; 9usize],
    pub socket_pressure: crate::ctypes::c_ulong,
    pub tcpmem_active: bool_,
    pub tcpmem_pressure: crate::ctypes::c_int,
    pub kmemcg_id: crate::ctypes::c_int,
    pub objcg: *mut obj_cgroup,
    pub objcg_list: list_head,
    pub _pad2_: cacheline_padding,
    pub moving_account: atomic_t,
    pub move_lock_task: *mut task_struct,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_list: list_head,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub event_list: list_head,
    pub event_list_lock: spinlock_t,
    pub deferred_split_queue: deferred_split,
    pub mm_list: lru_gen_mm_list,
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(256))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
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
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 41usize],
}

#[repr(C)]
#[repr(align(256))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 3usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high: crate::ctypes::c_int,
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
#[repr(align(256))]
pub union mem_cgroup__swap {
    pub swap: ::core::mem::ManuallyDrop<page_counter>,
    pub memsw: ::core::mem::ManuallyDrop<page_counter>,
}

#[repr(C)]
pub struct lru_gen_mm_walk {
    pub lruvec: *mut lruvec,
    pub max_seq: crate::ctypes::c_ulong,
    pub next_addr: crate::ctypes::c_ulong,
    pub nr_pages: [[[crate::ctypes::c_int; 3usize]; 2usize]; 4usize],
    pub mm_stats: [crate::ctypes::c_int; 6usize],
    pub batched: crate::ctypes::c_int,
    pub can_swap: bool_,
    pub force_scan: bool_,
}

#[repr(C)]
pub struct lru_gen_struct {
    pub max_seq: crate::ctypes::c_ulong,
    pub min_seq: [crate::ctypes::c_ulong; 2usize],
    pub timestamps: [crate::ctypes::c_ulong; 4usize],
    pub folios: [[[list_head; 3usize]; 2usize]; 4usize],
    pub nr_pages: [[[crate::ctypes::c_long; 3usize]; 2usize]; 4usize],
    pub avg_refaulted: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub avg_total: [[crate::ctypes::c_ulong; 4usize]; 2usize],
    pub protected: [[[crate::ctypes::c_ulong; 3usize]; 2usize]; 1usize],
    pub evicted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub refaulted: [[[atomic_long_t; 4usize]; 2usize]; 1usize],
    pub enabled: bool_,
}

#[repr(C)]
pub struct mem_cgroup_per_node {
    pub lruvec: lruvec,
    pub lruvec_stats_percpu: *mut lruvec_stats_percpu,
    pub lruvec_stats: lruvec_stats,
    pub lru_zone_size: [[crate::ctypes::c_ulong; 5usize]; 3usize],
    pub iter: mem_cgroup_reclaim_iter,
    pub shrinker_info: *mut shrinker_info,
    pub tree_node: rb_node,
    pub usage_in_excess: crate::ctypes::c_ulong,
    pub on_tree: bool_,
    pub memcg: *mut mem_cgroup,
}

#[repr(C)]
pub struct mem_section_usage {
    pub rcu: callback_head,
    pub subsection_map: [crate::ctypes::c_ulong; 2usize],
    pub pageblock_flags: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct mm_struct__mm_mt {
    pub mm_mt: maple_tree,
    pub get_unmapped_area: ::core::option::Option<
        unsafe extern "C" fn(
            filp: *mut file,
            addr: crate::ctypes::c_ulong,
            len: crate::ctypes::c_ulong,
            pgoff: crate::ctypes::c_ulong,
            flags: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_ulong,
    >,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_count: atomic_t,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 44usize],
    pub rss_stat: mm_rss_stat,
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
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 97usize],
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 4usize],
}

pub const AT_VECTOR_SIZE: i32 = 44;

pub const HPAGE_PMD_MASK: crate::ctypes::c_ulong = 18446744073708503040;

pub const HPAGE_PMD_NR: i32 = 256;

pub const HPAGE_PMD_ORDER: i32 = 8;

pub const HPAGE_PMD_SHIFT: i32 = 20;

pub const HPAGE_PMD_SIZE: crate::ctypes::c_ulong = 1048576;

pub const HPAGE_PUD_MASK: crate::ctypes::c_ulong = 18446744071562067968;

pub const HPAGE_PUD_SHIFT: i32 = 31;

pub const HPAGE_PUD_SIZE: crate::ctypes::c_ulong = 2147483648;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 62;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 62;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 4035225266123964416;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 59;

pub const MAX_DMA_ADDRESS: u32 = 2147483648;

pub const MAX_PTRS_PER_P4D: i32 = 2048;

pub const MAX_PTRS_PER_PMD: i32 = 2048;

pub const MAX_PTRS_PER_PUD: i32 = 2048;

pub const MAX_ZONES_PER_ZONELIST: i32 = 3;

pub const MIN_MEMORY_BLOCK_SIZE: crate::ctypes::c_ulong = 268435456;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 64;

pub const NODES_PGSHIFT: crate::ctypes::c_ulong = 0;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 8388607;

pub const PAGES_PER_SECTION: crate::ctypes::c_ulong = 65536;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 4035225266127172145;

pub const PAGE_SECTION_MASK: crate::ctypes::c_ulong = 18446744073709486080;

pub const PA_SECTION_SHIFT: i32 = 28;

pub const PFN_SECTION_SHIFT: i32 = 16;

pub const PG_arch_2: pageflags = 22;

pub const PHYSMEM_END: u64 = 70368744177663;

pub const SECTION_BLOCKFLAGS_BITS: crate::ctypes::c_ulong = 1024;

pub const SET_MEMORY_4K: crate::ctypes::c_ulong = 16;

pub const SET_MEMORY_NX: crate::ctypes::c_ulong = 4;

pub const SET_MEMORY_RO: crate::ctypes::c_ulong = 1;

pub const SET_MEMORY_RW: crate::ctypes::c_ulong = 2;

pub const SET_MEMORY_X: crate::ctypes::c_ulong = 8;

pub const SUBSECTIONS_PER_SECTION: crate::ctypes::c_ulong = 128;

pub const SWP_MIG_DIRTY: crate::ctypes::c_ulong = 34359738368;

pub const SWP_MIG_DIRTY_BIT: i32 = 35;

pub const SWP_MIG_TOTAL_BITS: i32 = 36;

pub const SWP_MIG_YOUNG: crate::ctypes::c_ulong = 17179869184;

pub const SWP_MIG_YOUNG_BIT: i32 = 34;

pub const SWP_PFN_BITS: i32 = 34;

pub const SWP_PFN_MASK: crate::ctypes::c_ulong = 17179869183;

pub const VM_STACK_DEFAULT_FLAGS: i32 = 115;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 62;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 62;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 62;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 62;

pub const ZONE_MOVABLE: zone_type = 2;

pub const __MAX_NR_ZONES: zone_type = 3;

pub const __NR_PAGEFLAGS: pageflags = 23;

unsafe extern "C" {
    #[link_name = "kmod_shim___next_physmem_range"]
    pub fn __next_physmem_range(
        idx: *mut u64_,
        type_: *mut memblock_type,
        out_start: *mut phys_addr_t,
        out_end: *mut phys_addr_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_dirty"]
    pub fn huge_pte_dirty(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_write"]
    pub fn huge_pte_write(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_ptep_clear_flush"]
    pub fn huge_ptep_clear_flush(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_4k"]
    pub fn set_memory_4k(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __set_memory(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memblock_physmem_add(
        base: phys_addr_t,
        size: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_vm_event_states: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut cpa_mutex: mutex;
}

unsafe extern "C" {
    pub static mut sysctl_lowmem_reserve_ratio: [crate::ctypes::c_int; 3usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct keyring_index_key {
    pub hash: crate::ctypes::c_ulong,
    pub anon__desc: keyring_index_key__desc,
    pub type_: *mut key_type,
    pub domain_tag: *mut key_tag,
    pub description: *const crate::ctypes::c_char,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct keyring_index_key__desc__desc {
    pub desc: [crate::ctypes::c_char; 6usize],
    pub desc_len: u16_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union keyring_index_key__desc {
    pub anon__desc: keyring_index_key__desc__desc,
    pub x: crate::ctypes::c_ulong,
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
    pub util_est: util_est,
}

#[repr(C)]
#[repr(align(256))]
#[derive(Copy, Clone)]
pub struct sched_entity {
    pub load: load_weight,
    pub run_node: rb_node,
    pub group_node: list_head,
    pub on_rq: crate::ctypes::c_uint,
    pub exec_start: u64_,
    pub sum_exec_runtime: u64_,
    pub vruntime: u64_,
    pub prev_sum_exec_runtime: u64_,
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
    pub exec_max: u64_,
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
    pub sched_class: *mut sched_class,
    pub sched_task_group: *mut task_group,
    pub stats: sched_statistics,
    pub preempt_notifiers: hlist_head,
    pub btrace_seq: crate::ctypes::c_uint,
    pub policy: crate::ctypes::c_uint,
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
    pub rss_stat: task_rss_stat,
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
    pub thread_group: list_head,
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
    pub backing_dev_info: *mut backing_dev_info,
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
    pub cpuset_slab_spread_rotor: crate::ctypes::c_int,
    pub cgroups: *mut css_set,
    pub cg_list: list_head,
    pub robust_list: *mut robust_list_head,
    pub compat_robust_list: *mut compat_robust_list_head,
    pub pi_state_list: list_head,
    pub pi_state_cache: *mut futex_pi_state,
    pub futex_exit_mutex: mutex,
    pub futex_state: crate::ctypes::c_uint,
    pub perf_event_ctxp: [*mut perf_event_context; 2usize],
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub rseq: *mut rseq,
    pub rseq_sig: u32_,
    pub rseq_event_mask: crate::ctypes::c_ulong,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub anon__rcu_users: task_struct__rcu_users,
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
    pub ret_stack: *mut ftrace_ret_stack,
    pub ftrace_timestamp: crate::ctypes::c_ulonglong,
    pub trace_overrun: atomic_t,
    pub tracing_graph_pause: atomic_t,
    pub trace_recursion: crate::ctypes::c_ulong,
    pub memcg_in_oom: *mut mem_cgroup,
    pub memcg_oom_gfp_mask: gfp_t,
    pub memcg_oom_order: crate::ctypes::c_int,
    pub memcg_nr_pages_over_high: crate::ctypes::c_uint,
    pub active_memcg: *mut mem_cgroup,
    pub throttle_queue: *mut request_queue,
    pub utask: *mut uprobe_task,
    pub sequential_io: crate::ctypes::c_uint,
    pub sequential_io_avg: crate::ctypes::c_uint,
    pub kmap_ctrl: kmap_ctrl,
    pub pagefault_disabled: crate::ctypes::c_int,
    pub oom_reaper_list: *mut task_struct,
    pub oom_reaper_timer: timer_list,
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub kretprobe_instances: llist_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1

#[repr(C)]
#[repr(align(256))]
pub struct clock_event_device {
    pub event_handler: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub set_next_event: ::core::option::Option<
        unsafe extern "C" fn(
            evt: crate::ctypes::c_ulong,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub set_next_ktime: ::core::option::Option<
        unsafe extern "C" fn(
            expires: ktime_t,
            arg1: *mut clock_event_device,
        ) -> crate::ctypes::c_int,
    >,
    pub next_event: ktime_t,
    pub max_delta_ns: u64_,
    pub min_delta_ns: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub state_use_accessors: clock_event_state,
    pub features: crate::ctypes::c_uint,
    pub retries: crate::ctypes::c_ulong,
    pub set_state_periodic: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_oneshot_stopped: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub set_state_shutdown: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub tick_resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device) -> crate::ctypes::c_int,
    >,
    pub broadcast: ::core::option::Option<unsafe extern "C" fn(mask: *const cpumask)>,
    pub suspend: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub resume: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut clock_event_device),
    >,
    pub min_delta_ticks: crate::ctypes::c_ulong,
    pub max_delta_ticks: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub rating: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub bound_on: crate::ctypes::c_int,
    pub cpumask: *const cpumask,
    pub list: list_head,
    pub owner: *mut module,
}

#[repr(C)]
#[repr(align(256))]
pub struct kern_ipc_perm {
    pub lock: spinlock_t,
    pub deleted: bool_,
    pub id: crate::ctypes::c_int,
    pub key: key_t,
    pub uid: kuid_t,
    pub gid: kgid_t,
    pub cuid: kuid_t,
    pub cgid: kgid_t,
    pub mode: umode_t,
    pub seq: crate::ctypes::c_ulong,
    pub security: *mut crate::ctypes::c_void,
    pub khtnode: rhash_head,
    pub rcu: callback_head,
    pub refcount: refcount_t,
}

#[repr(C)]
#[repr(align(256))]
pub union thread_union {
    pub task: task_struct,
    pub stack: [crate::ctypes::c_ulong; 2048usize],
}

pub const ACCT_BYTEORDER: i32 = 128;

pub const CPUTIME_PER_SEC: u64 = 4096000000;

pub const CPUTIME_PER_USEC: u64 = 4096;

unsafe extern "C" {
    #[link_name = "kmod_shim_cputime_to_usecs"]
    pub fn cputime_to_usecs(cputime: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hotplug_cpu__broadcast_tick_pull"]
    pub fn hotplug_cpu__broadcast_tick_pull(dead_cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_broadcast_control"]
    pub fn tick_broadcast_control(mode: tick_broadcast_mode);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_check_broadcast_expired"]
    pub fn tick_check_broadcast_expired() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_freeze"]
    pub fn tick_freeze();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_offline_cpu"]
    pub fn tick_offline_cpu(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_setup_hrtimer_broadcast"]
    pub fn tick_setup_hrtimer_broadcast();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_unfreeze"]
    pub fn tick_unfreeze();
}

unsafe extern "C" {
    pub fn account_idle_time_irq();
}

unsafe extern "C" {
    pub fn arch_cpu_idle_time(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_int_active_memcg: crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct qstr__len__len {
    pub len: u32_,
    pub hash: u32_,
}

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
        unsafe extern "C" fn(arg1: *mut dentry, arg2: *const inode) -> *mut dentry,
    >,
}

#[repr(C)]
#[repr(align(256))]
pub struct files_struct {
    pub count: atomic_t,
    pub resize_in_progress: bool_,
    pub resize_wait: wait_queue_head_t,
    pub fdt: *mut fdtable,
    pub fdtab: fdtable,
    pub _padding_after_fdtab: __BindgenOpaqueArray<[u8; 160usize]>,
    pub file_lock: spinlock_t,
    pub next_fd: crate::ctypes::c_uint,
    pub close_on_exec_init: [crate::ctypes::c_ulong; 1usize],
    pub open_fds_init: [crate::ctypes::c_ulong; 1usize],
    pub full_fds_bits_init: [crate::ctypes::c_ulong; 1usize],
    pub fd_array: [*mut file; 64usize],
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_acl: ::core::option::Option<
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
            arg1: *mut user_namespace,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub mkdir: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: umode_t,
            arg5: dev_t,
        ) -> crate::ctypes::c_int,
    >,
    pub rename: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut dentry,
            arg4: *mut inode,
            arg5: *mut dentry,
            arg6: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut dentry,
            arg3: *mut iattr,
        ) -> crate::ctypes::c_int,
    >,
    pub getattr: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
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
            arg2: *mut timespec64,
            arg3: crate::ctypes::c_int,
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
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut file,
            arg4: umode_t,
        ) -> crate::ctypes::c_int,
    >,
    pub set_acl: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut user_namespace,
            arg2: *mut inode,
            arg3: *mut posix_acl,
            arg4: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub fileattr_set: ::core::option::Option<
        unsafe extern "C" fn(
            mnt_userns: *mut user_namespace,
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
}

#[repr(C)]
#[repr(align(256))]
pub struct rchan_buf {
    pub start: *mut crate::ctypes::c_void,
    pub data: *mut crate::ctypes::c_void,
    pub offset: usize,
    pub subbufs_produced: usize,
    pub subbufs_consumed: usize,
    pub chan: *mut rchan,
    pub read_wait: wait_queue_head_t,
    pub wakeup_work: irq_work,
    pub dentry: *mut dentry,
    pub kref: kref,
    pub page_array: *mut *mut page,
    pub page_count: crate::ctypes::c_uint,
    pub finalized: crate::ctypes::c_uint,
    pub padding: *mut usize,
    pub prev_padding: usize,
    pub bytes_consumed: usize,
    pub early_bytes: usize,
    pub cpu: crate::ctypes::c_uint,
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
    pub s_xattr: *mut *const xattr_handler,
    pub s_cop: *const fscrypt_operations,
    pub s_master_keys: *mut fscrypt_keyring,
    pub s_vop: *const fsverity_operations,
    pub s_encoding: *mut unicode_map,
    pub s_encoding_flags: __u16,
    pub s_roots: hlist_bl_head,
    pub s_mounts: list_head,
    pub s_bdev: *mut block_device,
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
    pub s_fsnotify_mask: __u32,
    pub s_fsnotify_marks: *mut fsnotify_mark_connector,
    pub s_id: [crate::ctypes::c_char; 32usize],
    pub s_uuid: uuid_t,
    pub s_max_links: crate::ctypes::c_uint,
    pub s_mode: fmode_t,
    pub s_vfs_rename_mutex: mutex,
    pub s_subtype: *const crate::ctypes::c_char,
    pub s_d_op: *const dentry_operations,
    pub s_shrink: shrinker,
    pub s_remove_count: atomic_long_t,
    pub s_fsnotify_connectors: atomic_long_t,
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
    pub _padding_after_s_stack_depth: __BindgenOpaqueArray<[u8; 172usize]>,
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
pub struct qstr {
    pub anon__len: qstr__len,
    pub name: *const crate::ctypes::c_uchar,
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
    pub f_spare: [crate::ctypes::c_uint; 4usize],
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
    pub f_spare: [crate::ctypes::c_uint; 4usize],
}

#[repr(C)]
pub union qstr__len {
    pub anon__len: qstr__len__len,
    pub hash_len: u64_,
}

unsafe extern "C" {
    pub static mut __pcpu_scope_dirty_throttle_leaks: crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct __debug_entry {
    pub _opaque: [u8; 18],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct clp_req_query_pci_grp {
    pub _opaque: [u8; 32],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct clp_rsp_query_pci_grp {
    pub _opaque: [u8; 64],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_fault_page_request {
    pub flags: __u32,
    pub pasid: __u32,
    pub grpid: __u32,
    pub perm: __u32,
    pub addr: __u64,
    pub private_data: [__u64; 2usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct iommu_fault_unrecoverable {
    pub reason: __u32,
    pub flags: __u32,
    pub pasid: __u32,
    pub perm: __u32,
    pub addr: __u64,
    pub fetch_addr: __u64,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct node_descriptor {
    pub _opaque: [u8; 32],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fmb_fmt0 {
    pub dma_rbytes: u64_,
    pub dma_wbytes: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fmb_fmt1 {
    pub rx_bytes: u64_,
    pub rx_packets: u64_,
    pub tx_bytes: u64_,
    pub tx_packets: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fmb_fmt2 {
    pub consumed_work_units: u64_,
    pub max_work_units: u64_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct zpci_fmb_fmt3 {
    pub tx_bytes: u64_,
}

#[repr(C)]
#[repr(align(128))]
pub struct zpci_fmb {
    pub _bits_format: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub samples: u32_,
    pub last_update: u64_,
    pub ld_ops: u64_,
    pub st_ops: u64_,
    pub stb_ops: u64_,
    pub rpcit_ops: u64_,
    pub anon__fmt0: zpci_fmb__fmt0,
}
bits zpci_fmb
    format: u32_ as u32 = _bits_format 0 8
    fmt_ind: u32_ as u32 = _bits_format 8 24

#[repr(C)]
#[repr(align(4))]
pub struct irb {
    pub scsw: scsw,
    pub esw: irb__esw,
    pub ecw: [__u8; 32usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct ccw1 {
    pub cmd_code: __u8,
    pub flags: __u8,
    pub count: __u16,
    pub cda: __u32,
}

#[repr(C)]
pub struct airq_iv {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ccw0 {
    pub _bindgen_align: [u64; 0],
    pub cmd_code: __u8,
    pub _bits_cda: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub flags: __u8,
    pub reserved: __u8,
    pub count: __u16,
}
bits ccw0
    cda: __u32 as u32 = _bits_cda 0 24

#[repr(C)]
pub struct ccw_dev_id {
    pub ssid: u8_,
    pub devno: u16_,
}

#[repr(C)]
pub struct cpuidle_state_usage {
    pub disable: crate::ctypes::c_ulonglong,
    pub usage: crate::ctypes::c_ulonglong,
    pub time_ns: u64_,
    pub above: crate::ctypes::c_ulonglong,
    pub below: crate::ctypes::c_ulonglong,
    pub rejected: crate::ctypes::c_ulonglong,
}

#[repr(C)]
pub struct debug_info {
    pub next: *mut debug_info,
    pub prev: *mut debug_info,
    pub ref_count: refcount_t,
    pub lock: spinlock_t,
    pub level: crate::ctypes::c_int,
    pub nr_areas: crate::ctypes::c_int,
    pub pages_per_area: crate::ctypes::c_int,
    pub buf_size: crate::ctypes::c_int,
    pub entry_size: crate::ctypes::c_int,
    pub areas: *mut *mut *mut debug_entry_t,
    pub active_area: crate::ctypes::c_int,
    pub active_pages: *mut crate::ctypes::c_int,
    pub active_entries: *mut crate::ctypes::c_int,
    pub debugfs_root_entry: *mut dentry,
    pub debugfs_entries: [*mut dentry; 10usize],
    pub views: [*mut debug_view; 10usize],
    pub name: [crate::ctypes::c_char; 64usize],
    pub mode: umode_t,
}

#[repr(C)]
pub struct debug_view {
    pub name: [crate::ctypes::c_char; 64usize],
    pub prolog_proc: debug_prolog_proc_t,
    pub header_proc: debug_header_proc_t,
    pub format_proc: debug_format_proc_t,
    pub input_proc: debug_input_proc_t,
    pub private_data: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct dev_iommu {
    pub lock: mutex,
    pub fault_param: *mut iommu_fault_param,
    pub iopf_param: *mut iopf_device_param,
    pub fwspec: *mut iommu_fwspec,
    pub iommu_dev: *mut iommu_device,
    pub priv_: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct iommu_device {
    pub list: list_head,
    pub ops: *const iommu_ops,
    pub fwnode: *mut fwnode_handle,
    pub dev: *mut device,
}

#[repr(C)]
pub struct iommu_dma_cookie {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct iommu_domain {
    pub type_: crate::ctypes::c_uint,
    pub ops: *const iommu_domain_ops,
    pub pgsize_bitmap: crate::ctypes::c_ulong,
    pub handler: iommu_fault_handler_t,
    pub handler_token: *mut crate::ctypes::c_void,
    pub geometry: iommu_domain_geometry,
    pub iova_cookie: *mut iommu_dma_cookie,
}

#[repr(C)]
pub struct iommu_domain_geometry {
    pub aperture_start: dma_addr_t,
    pub aperture_end: dma_addr_t,
    pub force_aperture: bool_,
}

#[repr(C)]
pub struct iommu_domain_ops {
    pub attach_dev: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            dev: *mut device,
        ) -> crate::ctypes::c_int,
    >,
    pub detach_dev: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain, dev: *mut device),
    >,
    pub map: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            paddr: phys_addr_t,
            size: usize,
            prot: crate::ctypes::c_int,
            gfp: gfp_t,
        ) -> crate::ctypes::c_int,
    >,
    pub map_pages: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            paddr: phys_addr_t,
            pgsize: usize,
            pgcount: usize,
            prot: crate::ctypes::c_int,
            gfp: gfp_t,
            mapped: *mut usize,
        ) -> crate::ctypes::c_int,
    >,
    pub unmap: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            size: usize,
            iotlb_gather: *mut iommu_iotlb_gather,
        ) -> usize,
    >,
    pub unmap_pages: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            pgsize: usize,
            pgcount: usize,
            iotlb_gather: *mut iommu_iotlb_gather,
        ) -> usize,
    >,
    pub flush_iotlb_all: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain),
    >,
    pub iotlb_sync_map: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iova: crate::ctypes::c_ulong,
            size: usize,
        ),
    >,
    pub iotlb_sync: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            iotlb_gather: *mut iommu_iotlb_gather,
        ),
    >,
    pub iova_to_phys: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain, iova: dma_addr_t) -> phys_addr_t,
    >,
    pub enforce_cache_coherency: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain) -> bool_,
    >,
    pub enable_nesting: ::core::option::Option<
        unsafe extern "C" fn(domain: *mut iommu_domain) -> crate::ctypes::c_int,
    >,
    pub set_pgtable_quirks: ::core::option::Option<
        unsafe extern "C" fn(
            domain: *mut iommu_domain,
            quirks: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub free: ::core::option::Option<unsafe extern "C" fn(domain: *mut iommu_domain)>,
}

#[repr(C)]
pub struct iommu_fault {
    pub type_: __u32,
    pub padding: __u32,
    pub anon__event: iommu_fault__event,
}

#[repr(C)]
pub struct iommu_fault_event {
    pub fault: iommu_fault,
    pub list: list_head,
}

#[repr(C)]
pub struct iommu_fault_param {
    pub handler: iommu_dev_fault_handler_t,
    pub data: *mut crate::ctypes::c_void,
    pub faults: list_head,
    pub lock: mutex,
}

#[repr(C)]
pub struct iommu_fwspec {
    pub ops: *const iommu_ops,
    pub iommu_fwnode: *mut fwnode_handle,
    pub flags: u32_,
    pub num_ids: crate::ctypes::c_uint,
    pub ids: __IncompleteArrayField<u32_>,
}

#[repr(C)]
pub struct iommu_iort_rmr_data {
    pub rr: iommu_resv_region,
    pub sids: *const u32_,
    pub num_sids: u32_,
}

#[repr(C)]
pub struct iommu_iotlb_gather {
    pub start: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
    pub pgsize: usize,
    pub freelist: list_head,
    pub queued: bool_,
}

#[repr(C)]
pub struct iommu_ops {
    pub capable: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, arg1: iommu_cap) -> bool_,
    >,
    pub domain_alloc: ::core::option::Option<
        unsafe extern "C" fn(
            iommu_domain_type: crate::ctypes::c_uint,
        ) -> *mut iommu_domain,
    >,
    pub probe_device: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_device,
    >,
    pub release_device: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub probe_finalize: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub device_group: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> *mut iommu_group,
    >,
    pub get_resv_regions: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, list: *mut list_head),
    >,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            args: *mut of_phandle_args,
        ) -> crate::ctypes::c_int,
    >,
    pub is_attach_deferred: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> bool_,
    >,
    pub dev_enable_feat: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            f: iommu_dev_features,
        ) -> crate::ctypes::c_int,
    >,
    pub dev_disable_feat: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            f: iommu_dev_features,
        ) -> crate::ctypes::c_int,
    >,
    pub sva_bind: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            mm: *mut mm_struct,
            drvdata: *mut crate::ctypes::c_void,
        ) -> *mut iommu_sva,
    >,
    pub sva_unbind: ::core::option::Option<unsafe extern "C" fn(handle: *mut iommu_sva)>,
    pub sva_get_pasid: ::core::option::Option<
        unsafe extern "C" fn(handle: *mut iommu_sva) -> u32_,
    >,
    pub page_response: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut device,
            evt: *mut iommu_fault_event,
            msg: *mut iommu_page_response,
        ) -> crate::ctypes::c_int,
    >,
    pub def_domain_type: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device) -> crate::ctypes::c_int,
    >,
    pub default_domain_ops: *const iommu_domain_ops,
    pub pgsize_bitmap: crate::ctypes::c_ulong,
    pub owner: *mut module,
}

#[repr(C)]
pub struct iommu_page_response {
    pub argsz: __u32,
    pub version: __u32,
    pub flags: __u32,
    pub pasid: __u32,
    pub grpid: __u32,
    pub code: __u32,
}

#[repr(C)]
pub struct iommu_resv_region {
    pub list: list_head,
    pub start: phys_addr_t,
    pub length: usize,
    pub prot: crate::ctypes::c_int,
    pub type_: iommu_resv_type,
    pub free: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut device, region: *mut iommu_resv_region),
    >,
}

#[repr(C)]
pub struct iommu_sva {
    pub dev: *mut device,
}

#[repr(C)]
pub struct iopf_device_param {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct kvm_zdev {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct mio_info__addr {
    pub wb: u64_,
    pub wt: u64_,
}

#[repr(C)]
pub struct s390_domain {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct sclp_chp_info {
    pub recognized: [u8_; 32usize],
    pub standby: [u8_; 32usize],
    pub configured: [u8_; 32usize],
}

#[repr(C)]
pub struct sclp_core_info {
    pub configured: crate::ctypes::c_uint,
    pub standby: crate::ctypes::c_uint,
    pub combined: crate::ctypes::c_uint,
    pub core: [sclp_core_entry; 512usize],
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
    has_esca: crate::ctypes::c_uchar as u8 = _bits_has_linemode 7 1
    has_sief2: crate::ctypes::c_uchar as u8 = _bits_has_linemode 8 1
    has_64bscao: crate::ctypes::c_uchar as u8 = _bits_has_linemode 9 1
    has_gpere: crate::ctypes::c_uchar as u8 = _bits_has_linemode 10 1
    has_cmma: crate::ctypes::c_uchar as u8 = _bits_has_linemode 11 1
    has_gsls: crate::ctypes::c_uchar as u8 = _bits_has_linemode 12 1
    has_ib: crate::ctypes::c_uchar as u8 = _bits_has_linemode 13 1
    has_cei: crate::ctypes::c_uchar as u8 = _bits_has_linemode 14 1
    has_pfmfi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 15 1
    has_ibs: crate::ctypes::c_uchar as u8 = _bits_has_linemode 16 1
    has_skey: crate::ctypes::c_uchar as u8 = _bits_has_linemode 17 1
    has_kss: crate::ctypes::c_uchar as u8 = _bits_has_linemode 18 1
    has_gisaf: crate::ctypes::c_uchar as u8 = _bits_has_linemode 19 1
    has_diag318: crate::ctypes::c_uchar as u8 = _bits_has_linemode 20 1
    has_sipl: crate::ctypes::c_uchar as u8 = _bits_has_linemode 21 1
    has_dirq: crate::ctypes::c_uchar as u8 = _bits_has_linemode 22 1
    has_iplcc: crate::ctypes::c_uchar as u8 = _bits_has_linemode 23 1
    has_zpci_lsi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 24 1
    has_aisii: crate::ctypes::c_uchar as u8 = _bits_has_linemode 25 1
    has_aeni: crate::ctypes::c_uchar as u8 = _bits_has_linemode 26 1
    has_aisi: crate::ctypes::c_uchar as u8 = _bits_has_linemode 27 1

#[repr(C)]
pub struct sclp_ipl_info {
    pub is_valid: crate::ctypes::c_int,
    pub has_dump: crate::ctypes::c_int,
    pub loadparm: [crate::ctypes::c_char; 8usize],
}

#[repr(C)]
pub struct zpci_bar_struct {
    pub res: *mut resource,
    pub mio_wb: *mut crate::ctypes::c_void,
    pub mio_wt: *mut crate::ctypes::c_void,
    pub val: u32_,
    pub map_idx: u16_,
    pub size: u8_,
}

#[repr(C)]
pub struct zpci_bus {
    pub kref: kref,
    pub bus: *mut pci_bus,
    pub function: [*mut zpci_dev; 256usize],
    pub resources: list_head,
    pub bus_next: list_head,
    pub bus_resource: resource,
    pub pchid: crate::ctypes::c_int,
    pub domain_nr: crate::ctypes::c_int,
    pub multifunction: bool_,
    pub max_bus_speed: pci_bus_speed,
}

#[repr(C)]
pub struct zpci_dev {
    pub zbus: *mut zpci_bus,
    pub entry: list_head,
    pub kref: kref,
    pub hotplug_slot: hotplug_slot,
    pub state: zpci_state,
    pub fid: u32_,
    pub fh: u32_,
    pub gisa: u32_,
    pub vfn: u16_,
    pub pchid: u16_,
    pub maxstbl: u16_,
    pub pfgid: u8_,
    pub pft: u8_,
    pub port: u8_,
    pub dtsm: u8_,
    pub _bits_rid_available: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub devfn: crate::ctypes::c_uint,
    pub lock: mutex,
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
    pub dma_table_lock: spinlock_t,
    pub tlb_refresh: crate::ctypes::c_int,
    pub iommu_bitmap_lock: spinlock_t,
    pub iommu_bitmap: *mut crate::ctypes::c_ulong,
    pub lazy_bitmap: *mut crate::ctypes::c_ulong,
    pub iommu_size: crate::ctypes::c_ulong,
    pub iommu_pages: crate::ctypes::c_ulong,
    pub next_bit: crate::ctypes::c_uint,
    pub iommu_dev: iommu_device,
    pub res_name: [crate::ctypes::c_char; 16usize],
    pub mio_capable: bool_,
    pub bars: [zpci_bar_struct; 6usize],
    pub start_dma: u64_,
    pub end_dma: u64_,
    pub dma_mask: u64_,
    pub fmb: *mut zpci_fmb,
    pub fmb_update: u16_,
    pub fmb_length: u16_,
    pub allocated_pages: atomic64_t,
    pub mapped_pages: atomic64_t,
    pub unmapped_pages: atomic64_t,
    pub version: u8_,
    pub max_bus_speed: pci_bus_speed,
    pub debugfs_dev: *mut dentry,
    pub s390_domain: *mut s390_domain,
    pub kzdev: *mut kvm_zdev,
    pub kzdev_lock: mutex,
}
bits zpci_dev
    rid_available: u8_ as u8 = _bits_rid_available 0 1
    has_hp_slot: u8_ as u8 = _bits_rid_available 1 1
    has_resources: u8_ as u8 = _bits_rid_available 2 1
    is_physfn: u8_ as u8 = _bits_rid_available 3 1
    util_str_avail: u8_ as u8 = _bits_rid_available 4 1
    reserved: u8_ as u8 = _bits_rid_available 5 2

#[repr(C)]
pub union iommu_fault__event {
    pub event: iommu_fault_unrecoverable,
    pub prm: iommu_fault_page_request,
    pub padding2: [__u8; 56usize],
}

#[repr(C)]
pub union irb__esw {
    pub esw0: esw0,
    pub esw1: esw1,
    pub esw2: esw2,
    pub esw3: esw3,
    pub eadm: esw_eadm,
}

#[repr(C)]
pub union zpci_fmb__fmt0 {
    pub fmt0: zpci_fmb_fmt0,
    pub fmt1: zpci_fmb_fmt1,
    pub fmt2: zpci_fmb_fmt2,
    pub fmt3: zpci_fmb_fmt3,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct chp_id {
    pub reserved1: __u8,
    pub cssid: __u8,
    pub reserved2: __u8,
    pub id: __u8,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct cmd_scsw {
    pub _bits_key: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub cpa: __u32,
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
    pub aob: u32_,
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
pub struct erw {
    pub _bits_res0: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits erw
    res0: __u32 as u32 = _bits_res0 0 3
    auth: __u32 as u32 = _bits_res0 3 1
    pvrf: __u32 as u32 = _bits_res0 4 1
    cpt: __u32 as u32 = _bits_res0 5 1
    fsavf: __u32 as u32 = _bits_res0 6 1
    cons: __u32 as u32 = _bits_res0 7 1
    scavf: __u32 as u32 = _bits_res0 8 1
    fsaf: __u32 as u32 = _bits_res0 9 1
    scnt: __u32 as u32 = _bits_res0 10 6
    res16: __u32 as u32 = _bits_res0 16 16

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct erw_eadm {
    pub _bits_b: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits erw_eadm
    b: __u32 as u32 = _bits_b 16 1
    r: __u32 as u32 = _bits_b 17 1

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw0 {
    pub sublog: sublog,
    pub erw: erw,
    pub faddr: [__u32; 2usize],
    pub saddr: __u32,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw1 {
    pub zero0: __u8,
    pub lpum: __u8,
    pub zero16: __u16,
    pub erw: erw,
    pub zeros: [__u32; 3usize],
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw2 {
    pub zero0: __u8,
    pub lpum: __u8,
    pub dcti: __u16,
    pub erw: erw,
    pub zeros: [__u32; 3usize],
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw3 {
    pub zero0: __u8,
    pub lpum: __u8,
    pub res: __u16,
    pub erw: erw,
    pub zeros: [__u32; 3usize],
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct esw_eadm {
    pub sublog: __u32,
    pub erw: erw_eadm,
    pub _bits_after_erw: __BindgenBitfieldUnit<[u8; 12usize]>,
}
impl esw_eadm {}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct sublog {
    pub _bits_res0: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits sublog
    res0: __u32 as u32 = _bits_res0 0 1
    esf: __u32 as u32 = _bits_res0 1 7
    lpum: __u32 as u32 = _bits_res0 8 8
    arep: __u32 as u32 = _bits_res0 16 1
    fvf: __u32 as u32 = _bits_res0 17 5
    sacc: __u32 as u32 = _bits_res0 22 2
    termc: __u32 as u32 = _bits_res0 24 2
    devsc: __u32 as u32 = _bits_res0 26 1
    serr: __u32 as u32 = _bits_res0 27 1
    ioerr: __u32 as u32 = _bits_res0 28 1
    seqc: __u32 as u32 = _bits_res0 29 3

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct tm_scsw {
    pub _bits_key: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub tcw: u32_,
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
pub struct channel_path_desc_fmt0 {
    pub flags: u8_,
    pub lsn: u8_,
    pub desc: u8_,
    pub chpid: u8_,
    pub swla: u8_,
    pub zeroes: u8_,
    pub chla: u8_,
    pub chpp: u8_,
}

#[repr(C, packed)]
pub struct ciw {
    pub _bits_et: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits ciw
    et: __u32 as u32 = _bits_et 0 2
    reserved: __u32 as u32 = _bits_et 2 2
    ct: __u32 as u32 = _bits_et 4 4
    cmd: __u32 as u32 = _bits_et 8 8
    count: __u32 as u32 = _bits_et 16 16

#[repr(C, packed)]
pub struct clp_fh_list_entry {
    pub device_id: u16_,
    pub vendor_id: u16_,
    pub _bits_config_state: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub fid: u32_,
    pub fh: u32_,
}
bits clp_fh_list_entry
    config_state: u32_ as u32 = _bits_config_state 0 1

#[repr(C, packed)]
pub struct clp_req_hdr {
    pub len: u16_,
    pub cmd: u16_,
    pub _bits_fmt: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved2: u64_,
}
bits clp_req_hdr
    fmt: u32_ as u32 = _bits_fmt 0 4
    reserved1: u32_ as u32 = _bits_fmt 4 28

#[repr(C, packed)]
pub struct clp_req_list_pci {
    pub hdr: clp_req_hdr,
    pub resume_token: u64_,
    pub reserved2: u64_,
}

#[repr(C, packed)]
pub struct clp_req_query_pci {
    pub hdr: clp_req_hdr,
    pub fh: u32_,
    pub reserved2: u32_,
    pub reserved3: u64_,
}

#[repr(C, packed)]
pub struct clp_req_rsp_list_pci {
    pub request: clp_req_list_pci,
    pub response: clp_rsp_list_pci,
}

#[repr(C, packed)]
pub struct clp_req_rsp_query_pci {
    pub request: clp_req_query_pci,
    pub response: clp_rsp_query_pci,
}

#[repr(C, packed)]
pub struct clp_req_rsp_query_pci_grp {
    pub request: clp_req_query_pci_grp,
    pub response: clp_rsp_query_pci_grp,
}

#[repr(C, packed)]
pub struct clp_req_rsp_set_pci {
    pub request: clp_req_set_pci,
    pub response: clp_rsp_set_pci,
}

#[repr(C, packed)]
pub struct clp_req_rsp_slpc {
    pub request: clp_req_slpc,
    pub response: clp_rsp_slpc,
}

#[repr(C, packed)]
pub struct clp_req_rsp_slpc_pci {
    pub request: clp_req_slpc,
    pub response: clp_rsp_slpc_pci,
}

#[repr(C, packed)]
pub struct clp_req_set_pci {
    pub hdr: clp_req_hdr,
    pub fh: u32_,
    pub reserved2: u16_,
    pub oc: u8_,
    pub ndas: u8_,
    pub reserved3: u32_,
    pub gisa: u32_,
}

#[repr(C, packed)]
pub struct clp_req_slpc {
    pub hdr: clp_req_hdr,
}

#[repr(C, packed)]
pub struct clp_rsp_hdr {
    pub len: u16_,
    pub rsp: u16_,
    pub _bits_fmt: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved2: u64_,
}
bits clp_rsp_hdr
    fmt: u32_ as u32 = _bits_fmt 0 4
    reserved1: u32_ as u32 = _bits_fmt 4 28

#[repr(C, packed)]
pub struct clp_rsp_list_pci {
    pub hdr: clp_rsp_hdr,
    pub resume_token: u64_,
    pub reserved2: u32_,
    pub max_fn: u16_,
    pub _bits_uid_checking: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub entry_size: u8_,
    pub fh_list: [clp_fh_list_entry; 252usize],
}
bits clp_rsp_list_pci
    uid_checking: u8_ as u8 = _bits_uid_checking 7 1

#[repr(C, packed)]
pub struct clp_rsp_query_pci {
    pub hdr: clp_rsp_hdr,
    pub vfn: u16_,
    pub _bits_rid_avail: __BindgenBitfieldUnit<[u8; 2usize]>,
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
    pub reserved0: u16_,
    pub reserved: [u32_; 10usize],
    pub uid: u32_,
    pub util_str: [u8_; 64usize],
    pub reserved2: [u32_; 16usize],
    pub mio: mio_info,
}
bits clp_rsp_query_pci
    rid_avail: u16_ as u16 = _bits_rid_avail 3 1
    is_physfn: u16_ as u16 = _bits_rid_avail 4 1
    reserved1: u16_ as u16 = _bits_rid_avail 5 1
    mio_addr_avail: u16_ as u16 = _bits_rid_avail 6 1
    util_str_avail: u16_ as u16 = _bits_rid_avail 7 1
    pfgid: u16_ as u16 = _bits_rid_avail 8 8
    port: u16_ as u16 = _bits_port 12 4

#[repr(C, packed)]
pub struct clp_rsp_set_pci {
    pub hdr: clp_rsp_hdr,
    pub fh: u32_,
    pub reserved1: u32_,
    pub reserved2: u64_,
    pub mio: mio_info,
}

#[repr(C, packed)]
pub struct clp_rsp_slpc {
    pub hdr: clp_rsp_hdr,
    pub reserved2: [u32_; 4usize],
    pub lpif: [u32_; 8usize],
    pub reserved3: [u32_; 8usize],
    pub lpic: [u32_; 8usize],
}

#[repr(C, packed)]
pub struct clp_rsp_slpc_pci {
    pub hdr: clp_rsp_hdr,
    pub reserved2: [u32_; 4usize],
    pub lpif: [u32_; 8usize],
    pub reserved3: [u32_; 4usize],
    pub _bits_vwb: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub reserved5: [u32_; 3usize],
    pub lpic: [u32_; 8usize],
}
bits clp_rsp_slpc_pci
    vwb: u32_ as u32 = _bits_vwb 0 1
    mio_wb: u32_ as u32 = _bits_vwb 2 6

#[repr(C, packed)]
pub struct css_general_char {
    pub _bits_dynio: __BindgenBitfieldUnit<[u8; 16usize]>,
}
bits css_general_char
    dynio: u64_ as u64 = _bits_dynio 12 1
    eadm: u64_ as u64 = _bits_dynio 17 1
    aif: u64_ as u64 = _bits_dynio 41 1
    mcss: u64_ as u64 = _bits_dynio 45 1
    fcs: u64_ as u64 = _bits_dynio 46 1
    ext_mb: u64_ as u64 = _bits_dynio 48 1
    aif_tdd: u64_ as u64 = _bits_dynio 56 1
    qebsm: u64_ as u64 = _bits_dynio 58 1
    aiv: u64_ as u64 = _bits_dynio 61 1
    aif_osa: u64_ as u64 = _bits_dynio 67 1
    eadm_rf: u64_ as u64 = _bits_dynio 80 1
    cib: u64_ as u64 = _bits_dynio 82 1
    fcx: u64_ as u64 = _bits_dynio 88 1
    alt_ssi: u64_ as u64 = _bits_dynio 108 1
    narf: u64_ as u64 = _bits_dynio 110 1
    enarf: u64_ as u64 = _bits_dynio 116 1
    util_str: u64_ as u64 = _bits_dynio 123 1

#[repr(C, packed)]
pub struct mio_info {
    pub _bits_valid: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub addr: [mio_info__addr; 6usize],
    pub reserved: [u32_; 6usize],
}
bits mio_info
    valid: u32_ as u32 = _bits_valid 0 6

#[repr(C, packed)]
pub struct sclp_core_entry {
    pub core_id: u8_,
    pub reserved0: u8_,
    pub _bits_sief2: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub reserved2: [u8_; 3usize],
    pub _bits_ib: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub reserved3: [u8_; 6usize],
    pub type_: u8_,
    pub reserved1: u8_,
}
bits sclp_core_entry
    sief2: u8_ as u8 = _bits_sief2 4 1
    skey: u8_ as u8 = _bits_sief2 5 1
    gpere: u8_ as u8 = _bits_sief2 10 1
    siif: u8_ as u8 = _bits_sief2 11 1
    sigpif: u8_ as u8 = _bits_sief2 12 1
    ib: u8_ as u8 = _bits_ib 2 1
    cei: u8_ as u8 = _bits_ib 3 1

#[repr(C, packed)]
pub struct zpci_report_error_header {
    pub version: u8_,
    pub action: u8_,
    pub length: u16_,
    pub data: __IncompleteArrayField<u8_>,
}

#[repr(C, packed)]
pub union scsw {
    pub cmd: cmd_scsw,
    pub tm: tm_scsw,
    pub eadm: eadm_scsw,
}

pub const CCW_CMD_BASIC_SENSE: i32 = 4;

pub const CCW_CMD_DCTL: i32 = 243;

pub const CCW_CMD_NOOP: i32 = 3;

pub const CCW_CMD_RDC: i32 = 100;

pub const CCW_CMD_READ_IPL: i32 = 2;

pub const CCW_CMD_RELEASE: i32 = 148;

pub const CCW_CMD_SENSE_ID: i32 = 228;

pub const CCW_CMD_SENSE_PGID: i32 = 52;

pub const CCW_CMD_SET_PGID: i32 = 175;

pub const CCW_CMD_STLCK: i32 = 20;

pub const CCW_CMD_SUSPEND_RECONN: i32 = 91;

pub const CCW_CMD_TIC: i32 = 8;

pub const CCW_FLAG_CC: i32 = 64;

pub const CCW_FLAG_DC: i32 = 128;

pub const CCW_FLAG_IDA: i32 = 4;

pub const CCW_FLAG_PCI: i32 = 8;

pub const CCW_FLAG_SKIP: i32 = 16;

pub const CCW_FLAG_SLI: i32 = 32;

pub const CCW_FLAG_SUSPEND: i32 = 2;

pub const CIO_BOXED: i32 = 16;

pub const CIO_GONE: i32 = 1;

pub const CIO_NO_PATH: i32 = 2;

pub const CIO_OPER: i32 = 4;

pub const CIO_REVALIDATE: i32 = 8;

pub const CIW_TYPE_RCD: i32 = 0;

pub const CIW_TYPE_RNI: i32 = 2;

pub const CIW_TYPE_SII: i32 = 1;

pub const CLP_BLK_SIZE: crate::ctypes::c_ulong = 4096;

pub const CLP_FH_LIST_NR_ENTRIES: crate::ctypes::c_ulong = 252;

pub const CLP_LIST_PCI: i32 = 2;

pub const CLP_LPS_BASE: i32 = 0;

pub const CLP_LPS_PCI: i32 = 2;

pub const CLP_PFIP_NR_SEGMENTS: i32 = 4;

pub const CLP_QUERY_PCI_FN: i32 = 3;

pub const CLP_QUERY_PCI_FNGRP: i32 = 4;

pub const CLP_RC_8K: i32 = 96;

pub const CLP_RC_CMD: i32 = 32;

pub const CLP_RC_FC_UNKNOWN: i32 = 256;

pub const CLP_RC_FMT: i32 = 64;

pub const CLP_RC_LEN: i32 = 80;

pub const CLP_RC_LISTPCI_BADRT: i32 = 266;

pub const CLP_RC_NODATA: i32 = 128;

pub const CLP_RC_OK: i32 = 16;

pub const CLP_RC_PERM: i32 = 48;

pub const CLP_RC_QUERYPCIFG_PFGID: i32 = 267;

pub const CLP_RC_RESNOT0: i32 = 112;

pub const CLP_RC_SETPCIFN_ALRDY: i32 = 261;

pub const CLP_RC_SETPCIFN_BUSY: i32 = 264;

pub const CLP_RC_SETPCIFN_DMAAS: i32 = 259;

pub const CLP_RC_SETPCIFN_ERR: i32 = 262;

pub const CLP_RC_SETPCIFN_FH: i32 = 257;

pub const CLP_RC_SETPCIFN_FHOP: i32 = 258;

pub const CLP_RC_SETPCIFN_RECPND: i32 = 263;

pub const CLP_RC_SETPCIFN_RES: i32 = 260;

pub const CLP_SET_DISABLE_MIO: i32 = 3;

pub const CLP_SET_DISABLE_PCI_FN: i32 = 1;

pub const CLP_SET_ENABLE_MIO: i32 = 2;

pub const CLP_SET_ENABLE_PCI_FN: i32 = 0;

pub const CLP_SET_PCI_FN: i32 = 5;

pub const CLP_SLPC: i32 = 1;

pub const CLP_UTIL_STR_LEN: i32 = 64;

pub const DEBUG_DEFAULT_LEVEL: i32 = 3;

pub const DEBUG_DIR_ROOT: &[u8; 8] = b"s390dbf\0";

pub const DEBUG_FLUSH_ALL: i32 = -1;

pub const DEBUG_MAX_LEVEL: i32 = 6;

pub const DEBUG_MAX_NAME_LEN: i32 = 64;

pub const DEBUG_MAX_VIEWS: i32 = 10;

pub const DEBUG_OFF_LEVEL: i32 = -1;

pub const DEV_STAT_ATTENTION: i32 = 128;

pub const DEV_STAT_BUSY: i32 = 16;

pub const DEV_STAT_CHN_END: i32 = 8;

pub const DEV_STAT_CU_END: i32 = 32;

pub const DEV_STAT_DEV_END: i32 = 4;

pub const DEV_STAT_STAT_MOD: i32 = 64;

pub const DEV_STAT_UNIT_CHECK: i32 = 2;

pub const DEV_STAT_UNIT_EXCEP: i32 = 1;

pub const DOIO_ALLOW_SUSPEND: i32 = 1;

pub const DOIO_DENY_PREFETCH: i32 = 2;

pub const DOIO_SUPPRESS_INTER: i32 = 4;

pub const EARLY_SCCB_SIZE: crate::ctypes::c_ulong = 4096;

pub const EXT_SCCB_READ_CPU: crate::ctypes::c_ulong = 12288;

pub const EXT_SCCB_READ_SCP: crate::ctypes::c_ulong = 12288;

pub const IOMMU_CACHE: i32 = 4;

pub const IOMMU_CAP_CACHE_COHERENCY: iommu_cap = 0;

pub const IOMMU_CAP_INTR_REMAP: iommu_cap = 1;

pub const IOMMU_CAP_NOEXEC: iommu_cap = 2;

pub const IOMMU_CAP_PRE_BOOT_PROTECTION: iommu_cap = 3;

pub const IOMMU_DEV_FEAT_IOPF: iommu_dev_features = 1;

pub const IOMMU_DEV_FEAT_SVA: iommu_dev_features = 0;

pub const IOMMU_DOMAIN_BLOCKED: u32 = 0;

pub const IOMMU_DOMAIN_DMA: u32 = 3;

pub const IOMMU_DOMAIN_DMA_FQ: u32 = 11;

pub const IOMMU_DOMAIN_IDENTITY: u32 = 4;

pub const IOMMU_DOMAIN_UNMANAGED: u32 = 1;

pub const IOMMU_FAULT_DMA_UNRECOV: iommu_fault_type = 1;

pub const IOMMU_FAULT_PAGE_REQ: iommu_fault_type = 2;

pub const IOMMU_FAULT_PAGE_REQUEST_LAST_PAGE: i32 = 2;

pub const IOMMU_FAULT_PAGE_REQUEST_PASID_VALID: i32 = 1;

pub const IOMMU_FAULT_PAGE_REQUEST_PRIV_DATA: i32 = 4;

pub const IOMMU_FAULT_PAGE_RESPONSE_NEEDS_PASID: i32 = 8;

pub const IOMMU_FAULT_PERM_EXEC: i32 = 4;

pub const IOMMU_FAULT_PERM_PRIV: i32 = 8;

pub const IOMMU_FAULT_PERM_READ: i32 = 1;

pub const IOMMU_FAULT_PERM_WRITE: i32 = 2;

pub const IOMMU_FAULT_READ: i32 = 0;

pub const IOMMU_FAULT_REASON_ACCESS: iommu_fault_reason = 7;

pub const IOMMU_FAULT_REASON_BAD_PASID_ENTRY: iommu_fault_reason = 2;

pub const IOMMU_FAULT_REASON_OOR_ADDRESS: iommu_fault_reason = 8;

pub const IOMMU_FAULT_REASON_PASID_FETCH: iommu_fault_reason = 1;

pub const IOMMU_FAULT_REASON_PASID_INVALID: iommu_fault_reason = 3;

pub const IOMMU_FAULT_REASON_PERMISSION: iommu_fault_reason = 6;

pub const IOMMU_FAULT_REASON_PTE_FETCH: iommu_fault_reason = 5;

pub const IOMMU_FAULT_REASON_UNKNOWN: iommu_fault_reason = 0;

pub const IOMMU_FAULT_REASON_WALK_EABT: iommu_fault_reason = 4;

pub const IOMMU_FAULT_UNRECOV_ADDR_VALID: i32 = 2;

pub const IOMMU_FAULT_UNRECOV_FETCH_ADDR_VALID: i32 = 4;

pub const IOMMU_FAULT_UNRECOV_PASID_VALID: i32 = 1;

pub const IOMMU_FAULT_WRITE: i32 = 1;

pub const IOMMU_FWSPEC_PCI_RC_ATS: i32 = 1;

pub const IOMMU_MMIO: i32 = 16;

pub const IOMMU_NOEXEC: i32 = 8;

pub const IOMMU_PAGE_RESP_FAILURE: iommu_page_response_code = 2;

pub const IOMMU_PAGE_RESP_INVALID: iommu_page_response_code = 1;

pub const IOMMU_PAGE_RESP_PASID_VALID: i32 = 1;

pub const IOMMU_PAGE_RESP_SUCCESS: iommu_page_response_code = 0;

pub const IOMMU_PAGE_RESP_VERSION_1: i32 = 1;

pub const IOMMU_PASID_INVALID: u32 = 4294967295;

pub const IOMMU_PRIV: i32 = 32;

pub const IOMMU_READ: i32 = 1;

pub const IOMMU_RESV_DIRECT: iommu_resv_type = 0;

pub const IOMMU_RESV_DIRECT_RELAXABLE: iommu_resv_type = 1;

pub const IOMMU_RESV_MSI: iommu_resv_type = 3;

pub const IOMMU_RESV_RESERVED: iommu_resv_type = 2;

pub const IOMMU_RESV_SW_MSI: iommu_resv_type = 4;

pub const IOMMU_WRITE: i32 = 2;

pub const LIST_PCI_HDR_LEN: i32 = 32;

pub const LOADPARM_LEN: i32 = 8;

pub const LPM_ANYPATH: i32 = 255;

pub const ND_VALIDITY_INVALID: i32 = 2;

pub const ND_VALIDITY_OUTDATED: i32 = 1;

pub const ND_VALIDITY_VALID: i32 = 0;

pub const SCHN_STAT_CHAIN_CHECK: i32 = 1;

pub const SCHN_STAT_CHN_CTRL_CHK: i32 = 4;

pub const SCHN_STAT_CHN_DATA_CHK: i32 = 8;

pub const SCHN_STAT_INCORR_LEN: i32 = 64;

pub const SCHN_STAT_INTF_CTRL_CHK: i32 = 2;

pub const SCHN_STAT_PCI: i32 = 128;

pub const SCHN_STAT_PROG_CHECK: i32 = 32;

pub const SCHN_STAT_PROT_CHECK: i32 = 16;

pub const SCLP_CHP_INFO_MASK_SIZE: i32 = 32;

pub const SCLP_MAX_CORES: i32 = 512;

pub const SCSW_ACTL_CLEAR_PEND: i32 = 8;

pub const SCSW_ACTL_DEVACT: i32 = 2;

pub const SCSW_ACTL_HALT_PEND: i32 = 16;

pub const SCSW_ACTL_RESUME_PEND: i32 = 64;

pub const SCSW_ACTL_SCHACT: i32 = 4;

pub const SCSW_ACTL_START_PEND: i32 = 32;

pub const SCSW_ACTL_SUSPENDED: i32 = 1;

pub const SCSW_FCTL_CLEAR_FUNC: i32 = 1;

pub const SCSW_FCTL_HALT_FUNC: i32 = 2;

pub const SCSW_FCTL_START_FUNC: i32 = 4;

pub const SCSW_SESQ_DEV_NOFCX: i32 = 3;

pub const SCSW_SESQ_PATH_NOFCX: i32 = 4;

pub const SCSW_STCTL_ALERT_STATUS: i32 = 16;

pub const SCSW_STCTL_INTER_STATUS: i32 = 8;

pub const SCSW_STCTL_PRIM_STATUS: i32 = 4;

pub const SCSW_STCTL_SEC_STATUS: i32 = 2;

pub const SCSW_STCTL_STATUS_PEND: i32 = 1;

pub const SENSE_MAX_COUNT: i32 = 32;

pub const SNS0_BUS_OUT_CHECK: i32 = 32;

pub const SNS0_CMD_REJECT: i32 = 128;

pub const SNS0_DATA_CHECK: i32 = 8;

pub const SNS0_EQUIPMENT_CHECK: i32 = 16;

pub const SNS0_INCOMPL_DOMAIN: i32 = 1;

pub const SNS0_INTERVENTION_REQ: i32 = 64;

pub const SNS0_OVERRUN: i32 = 4;

pub const SNS1_EOC: i32 = 32;

pub const SNS1_FILE_PROTECTED: i32 = 4;

pub const SNS1_INPRECISE_END: i32 = 1;

pub const SNS1_INV_TRACK_FORMAT: i32 = 64;

pub const SNS1_MESSAGE_TO_OPER: i32 = 16;

pub const SNS1_NO_REC_FOUND: i32 = 8;

pub const SNS1_PERM_ERR: i32 = 128;

pub const SNS1_WRITE_INHIBITED: i32 = 2;

pub const SNS2_CORRECTABLE: i32 = 64;

pub const SNS2_ENV_DATA_PRESENT: i32 = 16;

pub const SNS2_FIRST_LOG_ERR: i32 = 32;

pub const SNS2_INPRECISE_END: i32 = 4;

pub const SNS2_REQ_INH_WRITE: i32 = 128;

pub const SNS7_INVALID_ON_SEC: i32 = 14;

pub const ZPCI_BUS_NR: i32 = 0;

pub const ZPCI_DOMAIN_BITMAP_SIZE: i32 = 65536;

pub const ZPCI_FC_BLOCKED: i32 = 32;

pub const ZPCI_FC_DMA_ENABLED: i32 = 16;

pub const ZPCI_FC_ERROR: i32 = 64;

pub const ZPCI_FC_FN_ENABLED: i32 = 128;

pub const ZPCI_FMB_DMA_COUNTER_VALID: i32 = 8388608;

pub const ZPCI_FN_STATE_CONFIGURED: zpci_state = 1;

pub const ZPCI_FN_STATE_RESERVED: zpci_state = 2;

pub const ZPCI_FN_STATE_STANDBY: zpci_state = 0;

pub const ZPCI_FUNCTIONS_PER_BUS: i32 = 256;

pub const ZPCI_NR_DEVICES: i32 = 64;

pub const ZPCI_NR_DMA_SPACES: i32 = 1;

pub const ZPCI_RID_MASK_DEVFN: i32 = 255;

pub const __DEBUG_FEATURE_VERSION: i32 = 3;

pub const __IOMMU_DOMAIN_DMA_API: u32 = 2;

pub const __IOMMU_DOMAIN_DMA_FQ: u32 = 8;

pub const __IOMMU_DOMAIN_PAGING: u32 = 1;

pub const __IOMMU_DOMAIN_PT: u32 = 4;

pub const __MAX_CHPID: i32 = 255;

pub const __MAX_CSSID: i32 = 0;

pub const __MAX_SSID: i32 = 3;

pub const __MAX_SUBCHANNEL: i32 = 65535;

pub type debug_entry_t = __debug_entry;

pub type debug_format_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        out_buf: *mut crate::ctypes::c_char,
        in_buf: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int,
>;

pub type debug_header_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        area: crate::ctypes::c_int,
        entry: *mut debug_entry_t,
        out_buf: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int,
>;

pub type debug_info_t = debug_info;

pub type debug_input_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        file: *mut file,
        user_buf: *const crate::ctypes::c_char,
        in_buf_size: usize,
        offset: *mut loff_t,
    ) -> crate::ctypes::c_int,
>;

pub type debug_prolog_proc_t = ::core::option::Option<
    unsafe extern "C" fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        out_buf: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int,
>;

pub type iommu_cap = crate::ctypes::c_uint;

pub type iommu_dev_fault_handler_t = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut iommu_fault,
        arg2: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int,
>;

pub type iommu_dev_features = crate::ctypes::c_uint;

pub type iommu_fault_handler_t = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut iommu_domain,
        arg2: *mut device,
        arg3: crate::ctypes::c_ulong,
        arg4: crate::ctypes::c_int,
        arg5: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int,
>;

pub type iommu_fault_reason = crate::ctypes::c_uint;

pub type iommu_fault_type = crate::ctypes::c_uint;

pub type iommu_page_response_code = crate::ctypes::c_uint;

pub type iommu_resv_type = crate::ctypes::c_uint;

pub type zpci_state = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___dev_pm_qos_flags"]
    pub fn __dev_pm_qos_flags(dev: *mut device, mask: s32) -> pm_qos_flags_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___dev_pm_qos_resume_latency"]
    pub fn __dev_pm_qos_resume_latency(dev: *mut device) -> s32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_relax"]
    pub fn __pm_relax(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_disable"]
    pub fn __pm_runtime_disable(dev: *mut device, c: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_idle"]
    pub fn __pm_runtime_idle(
        dev: *mut device,
        rpmflags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_resume"]
    pub fn __pm_runtime_resume(
        dev: *mut device,
        rpmflags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_set_status"]
    pub fn __pm_runtime_set_status(
        dev: *mut device,
        status: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_suspend"]
    pub fn __pm_runtime_suspend(
        dev: *mut device,
        rpmflags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_runtime_use_autosuspend"]
    pub fn __pm_runtime_use_autosuspend(dev: *mut device, use_: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pm_stay_awake"]
    pub fn __pm_stay_awake(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ccw_dev_id_is_equal"]
    pub fn ccw_dev_id_is_equal(
        dev_id1: *mut ccw_dev_id,
        dev_id2: *mut ccw_dev_id,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_chp_id_init"]
    pub fn chp_id_init(chpid: *mut chp_id);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_chp_id_is_equal"]
    pub fn chp_id_is_equal(a: *mut chp_id, b: *mut chp_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_chp_id_is_valid"]
    pub fn chp_id_is_valid(chpid: *mut chp_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_chp_id_next"]
    pub fn chp_id_next(chpid: *mut chp_id);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_event"]
    pub fn debug_event(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        length: crate::ctypes::c_int,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_exception"]
    pub fn debug_exception(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        length: crate::ctypes::c_int,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_int_event"]
    pub fn debug_int_event(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        tag: crate::ctypes::c_uint,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_int_exception"]
    pub fn debug_int_exception(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        tag: crate::ctypes::c_uint,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_level_enabled"]
    pub fn debug_level_enabled(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_long_event"]
    pub fn debug_long_event(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        tag: crate::ctypes::c_ulong,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_long_exception"]
    pub fn debug_long_exception(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        tag: crate::ctypes::c_ulong,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_text_event"]
    pub fn debug_text_event(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        txt: *const crate::ctypes::c_char,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_debug_text_exception"]
    pub fn debug_text_exception(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        txt: *const crate::ctypes::c_char,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_iommu_fwspec_get"]
    pub fn dev_iommu_fwspec_get(dev: *mut device) -> *mut iommu_fwspec;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_iommu_fwspec_set"]
    pub fn dev_iommu_fwspec_set(dev: *mut device, fwspec: *mut iommu_fwspec);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_iommu_ops"]
    pub fn dev_iommu_ops(dev: *mut device) -> *const iommu_ops;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_iommu_priv_get"]
    pub fn dev_iommu_priv_get(dev: *mut device) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_iommu_priv_set"]
    pub fn dev_iommu_priv_set(dev: *mut device, priv_: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_clear_wake_irq"]
    pub fn dev_pm_clear_wake_irq(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_disable_wake_irq"]
    pub fn dev_pm_disable_wake_irq(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_attach"]
    pub fn dev_pm_domain_attach(
        dev: *mut device,
        power_on: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_attach_by_id"]
    pub fn dev_pm_domain_attach_by_id(
        dev: *mut device,
        index: crate::ctypes::c_uint,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_attach_by_name"]
    pub fn dev_pm_domain_attach_by_name(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_detach"]
    pub fn dev_pm_domain_detach(dev: *mut device, power_off: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_set"]
    pub fn dev_pm_domain_set(dev: *mut device, pd: *mut dev_pm_domain);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_domain_start"]
    pub fn dev_pm_domain_start(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_enable_wake_irq"]
    pub fn dev_pm_enable_wake_irq(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_add_ancestor_request"]
    pub fn dev_pm_qos_add_ancestor_request(
        dev: *mut device,
        req: *mut dev_pm_qos_request,
        type_: dev_pm_qos_req_type,
        value: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_add_notifier"]
    pub fn dev_pm_qos_add_notifier(
        dev: *mut device,
        notifier: *mut notifier_block,
        type_: dev_pm_qos_req_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_add_request"]
    pub fn dev_pm_qos_add_request(
        dev: *mut device,
        req: *mut dev_pm_qos_request,
        type_: dev_pm_qos_req_type,
        value: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_constraints_destroy"]
    pub fn dev_pm_qos_constraints_destroy(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_constraints_init"]
    pub fn dev_pm_qos_constraints_init(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_expose_flags"]
    pub fn dev_pm_qos_expose_flags(dev: *mut device, value: s32) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_expose_latency_limit"]
    pub fn dev_pm_qos_expose_latency_limit(
        dev: *mut device,
        value: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_expose_latency_tolerance"]
    pub fn dev_pm_qos_expose_latency_tolerance(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_flags"]
    pub fn dev_pm_qos_flags(dev: *mut device, mask: s32) -> pm_qos_flags_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_get_user_latency_tolerance"]
    pub fn dev_pm_qos_get_user_latency_tolerance(dev: *mut device) -> s32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_hide_flags"]
    pub fn dev_pm_qos_hide_flags(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_hide_latency_limit"]
    pub fn dev_pm_qos_hide_latency_limit(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_hide_latency_tolerance"]
    pub fn dev_pm_qos_hide_latency_tolerance(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_read_value"]
    pub fn dev_pm_qos_read_value(dev: *mut device, type_: dev_pm_qos_req_type) -> s32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_remove_notifier"]
    pub fn dev_pm_qos_remove_notifier(
        dev: *mut device,
        notifier: *mut notifier_block,
        type_: dev_pm_qos_req_type,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_remove_request"]
    pub fn dev_pm_qos_remove_request(
        req: *mut dev_pm_qos_request,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_update_flags"]
    pub fn dev_pm_qos_update_flags(
        dev: *mut device,
        m: s32,
        set: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_update_request"]
    pub fn dev_pm_qos_update_request(
        req: *mut dev_pm_qos_request,
        new_value: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_qos_update_user_latency_tolerance"]
    pub fn dev_pm_qos_update_user_latency_tolerance(
        dev: *mut device,
        val: s32,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_set_dedicated_wake_irq"]
    pub fn dev_pm_set_dedicated_wake_irq(
        dev: *mut device,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_set_dedicated_wake_irq_reverse"]
    pub fn dev_pm_set_dedicated_wake_irq_reverse(
        dev: *mut device,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_set_wake_irq"]
    pub fn dev_pm_set_wake_irq(
        dev: *mut device,
        irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_to_iommu_device"]
    pub fn dev_to_iommu_device(dev: *mut device) -> *mut iommu_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_pm_wait_for_dev"]
    pub fn device_pm_wait_for_dev(
        a: *mut device,
        b: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_set_wakeup_capable"]
    pub fn device_set_wakeup_capable(dev: *mut device, capable: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_set_wakeup_enable"]
    pub fn device_set_wakeup_enable(
        dev: *mut device,
        enable: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_wakeup_disable"]
    pub fn device_wakeup_disable(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_device_wakeup_enable"]
    pub fn device_wakeup_enable(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_runtime_enable"]
    pub fn devm_pm_runtime_enable(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_runtime_get_noresume"]
    pub fn devm_pm_runtime_get_noresume(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_runtime_set_active_enabled"]
    pub fn devm_pm_runtime_set_active_enabled(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dpm_for_each_dev"]
    pub fn dpm_for_each_dev(
        data: *mut crate::ctypes::c_void,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut device, arg2: *mut crate::ctypes::c_void),
        >,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dpm_suspend_start"]
    pub fn dpm_suspend_start(state: pm_message_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_debugfs_setup"]
    pub fn iommu_debugfs_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_dma_compose_msi_msg"]
    pub fn iommu_dma_compose_msi_msg(desc: *mut msi_desc, msg: *mut msi_msg);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_dma_prepare_msi"]
    pub fn iommu_dma_prepare_msi(
        desc: *mut msi_desc,
        msi_addr: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_flush_iotlb_all"]
    pub fn iommu_flush_iotlb_all(domain: *mut iommu_domain);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_get_msi_cookie"]
    pub fn iommu_get_msi_cookie(
        domain: *mut iommu_domain,
        base: dma_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_gather_add_page"]
    pub fn iommu_iotlb_gather_add_page(
        domain: *mut iommu_domain,
        gather: *mut iommu_iotlb_gather,
        iova: crate::ctypes::c_ulong,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_gather_add_range"]
    pub fn iommu_iotlb_gather_add_range(
        gather: *mut iommu_iotlb_gather,
        iova: crate::ctypes::c_ulong,
        size: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_gather_init"]
    pub fn iommu_iotlb_gather_init(gather: *mut iommu_iotlb_gather);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_gather_is_disjoint"]
    pub fn iommu_iotlb_gather_is_disjoint(
        gather: *mut iommu_iotlb_gather,
        iova: crate::ctypes::c_ulong,
        size: usize,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_gather_queued"]
    pub fn iommu_iotlb_gather_queued(gather: *mut iommu_iotlb_gather) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_iotlb_sync"]
    pub fn iommu_iotlb_sync(
        domain: *mut iommu_domain,
        iotlb_gather: *mut iommu_iotlb_gather,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_is_dma_domain"]
    pub fn iommu_is_dma_domain(domain: *mut iommu_domain) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_map_sgtable"]
    pub fn iommu_map_sgtable(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        sgt: *mut sg_table,
        prot: crate::ctypes::c_int,
    ) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_iommu_setup_dma_ops"]
    pub fn iommu_setup_dma_ops(dev: *mut device, dma_base: u64_, dma_limit: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pathmask_to_pos"]
    pub fn pathmask_to_pos(mask: u8_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_resume"]
    pub fn platform_pm_resume() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_platform_pm_suspend"]
    pub fn platform_pm_suspend() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_complete"]
    pub fn pm_generic_complete() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_freeze"]
    pub fn pm_generic_freeze() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_freeze_late"]
    pub fn pm_generic_freeze_late() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_freeze_noirq"]
    pub fn pm_generic_freeze_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_poweroff"]
    pub fn pm_generic_poweroff() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_poweroff_late"]
    pub fn pm_generic_poweroff_late() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_poweroff_noirq"]
    pub fn pm_generic_poweroff_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_prepare"]
    pub fn pm_generic_prepare() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_restore"]
    pub fn pm_generic_restore() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_restore_early"]
    pub fn pm_generic_restore_early() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_restore_noirq"]
    pub fn pm_generic_restore_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_resume"]
    pub fn pm_generic_resume() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_resume_early"]
    pub fn pm_generic_resume_early() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_resume_noirq"]
    pub fn pm_generic_resume_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_runtime_resume"]
    pub fn pm_generic_runtime_resume(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_runtime_suspend"]
    pub fn pm_generic_runtime_suspend(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_suspend"]
    pub fn pm_generic_suspend() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_suspend_late"]
    pub fn pm_generic_suspend_late() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_suspend_noirq"]
    pub fn pm_generic_suspend_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_thaw"]
    pub fn pm_generic_thaw() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_thaw_early"]
    pub fn pm_generic_thaw_early() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_generic_thaw_noirq"]
    pub fn pm_generic_thaw_noirq() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_relax"]
    pub fn pm_relax(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_allow"]
    pub fn pm_runtime_allow(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_autosuspend_expiration"]
    pub fn pm_runtime_autosuspend_expiration(dev: *mut device) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_barrier"]
    pub fn pm_runtime_barrier(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_drop_link"]
    pub fn pm_runtime_drop_link(link: *mut device_link);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_enable"]
    pub fn pm_runtime_enable(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_forbid"]
    pub fn pm_runtime_forbid(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_force_resume"]
    pub fn pm_runtime_force_resume(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_force_suspend"]
    pub fn pm_runtime_force_suspend(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_get_if_active"]
    pub fn pm_runtime_get_if_active(
        dev: *mut device,
        ign_usage_count: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_get_suppliers"]
    pub fn pm_runtime_get_suppliers(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_irq_safe"]
    pub fn pm_runtime_irq_safe(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_need_not_resume"]
    pub fn pm_runtime_need_not_resume(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_new_link"]
    pub fn pm_runtime_new_link(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_no_callbacks"]
    pub fn pm_runtime_no_callbacks(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_put_suppliers"]
    pub fn pm_runtime_put_suppliers(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_release_supplier"]
    pub fn pm_runtime_release_supplier(link: *mut device_link);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_set_autosuspend_delay"]
    pub fn pm_runtime_set_autosuspend_delay(
        dev: *mut device,
        delay: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_runtime_set_memalloc_noio"]
    pub fn pm_runtime_set_memalloc_noio(dev: *mut device, enable: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_schedule_suspend"]
    pub fn pm_schedule_suspend(
        dev: *mut device,
        delay: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_stay_awake"]
    pub fn pm_stay_awake(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_vt_switch_required"]
    pub fn pm_vt_switch_required(dev: *mut device, required: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_vt_switch_unregister"]
    pub fn pm_vt_switch_unregister(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_wakeup_dev_event"]
    pub fn pm_wakeup_dev_event(
        dev: *mut device,
        msec: crate::ctypes::c_uint,
        hard: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pm_wakeup_ws_event"]
    pub fn pm_wakeup_ws_event(
        ws: *mut wakeup_source,
        msec: crate::ctypes::c_uint,
        hard: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_power_group_name"]
    pub fn power_group_name() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sclp_get_core_info"]
    pub fn sclp_get_core_info(
        info: *mut sclp_core_info,
        early: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_actl"]
    pub fn scsw_actl(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cc"]
    pub fn scsw_cc(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_solicited"]
    pub fn scsw_cmd_is_solicited(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_actl"]
    pub fn scsw_cmd_is_valid_actl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_alcc"]
    pub fn scsw_cmd_is_valid_alcc(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_cc"]
    pub fn scsw_cmd_is_valid_cc(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_cstat"]
    pub fn scsw_cmd_is_valid_cstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_dstat"]
    pub fn scsw_cmd_is_valid_dstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_ectl"]
    pub fn scsw_cmd_is_valid_ectl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_eswf"]
    pub fn scsw_cmd_is_valid_eswf(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_fctl"]
    pub fn scsw_cmd_is_valid_fctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_fmt"]
    pub fn scsw_cmd_is_valid_fmt(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_isic"]
    pub fn scsw_cmd_is_valid_isic(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_key"]
    pub fn scsw_cmd_is_valid_key(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_pfch"]
    pub fn scsw_cmd_is_valid_pfch(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_pno"]
    pub fn scsw_cmd_is_valid_pno(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_sctl"]
    pub fn scsw_cmd_is_valid_sctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_ssi"]
    pub fn scsw_cmd_is_valid_ssi(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_stctl"]
    pub fn scsw_cmd_is_valid_stctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cmd_is_valid_zcc"]
    pub fn scsw_cmd_is_valid_zcc(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_cstat"]
    pub fn scsw_cstat(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_dstat"]
    pub fn scsw_dstat(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_ectl"]
    pub fn scsw_ectl(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_eswf"]
    pub fn scsw_eswf(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_fctl"]
    pub fn scsw_fctl(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_solicited"]
    pub fn scsw_is_solicited(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_tm"]
    pub fn scsw_is_tm(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_actl"]
    pub fn scsw_is_valid_actl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_cc"]
    pub fn scsw_is_valid_cc(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_cstat"]
    pub fn scsw_is_valid_cstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_dstat"]
    pub fn scsw_is_valid_dstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_ectl"]
    pub fn scsw_is_valid_ectl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_eswf"]
    pub fn scsw_is_valid_eswf(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_fctl"]
    pub fn scsw_is_valid_fctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_key"]
    pub fn scsw_is_valid_key(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_pno"]
    pub fn scsw_is_valid_pno(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_is_valid_stctl"]
    pub fn scsw_is_valid_stctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_key"]
    pub fn scsw_key(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_pno"]
    pub fn scsw_pno(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_stctl"]
    pub fn scsw_stctl(scsw: *mut scsw) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_solicited"]
    pub fn scsw_tm_is_solicited(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_actl"]
    pub fn scsw_tm_is_valid_actl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_cc"]
    pub fn scsw_tm_is_valid_cc(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_cstat"]
    pub fn scsw_tm_is_valid_cstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_dstat"]
    pub fn scsw_tm_is_valid_dstat(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_ectl"]
    pub fn scsw_tm_is_valid_ectl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_eswf"]
    pub fn scsw_tm_is_valid_eswf(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_fctl"]
    pub fn scsw_tm_is_valid_fctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_fcxs"]
    pub fn scsw_tm_is_valid_fcxs(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_fmt"]
    pub fn scsw_tm_is_valid_fmt(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_key"]
    pub fn scsw_tm_is_valid_key(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_pno"]
    pub fn scsw_tm_is_valid_pno(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_q"]
    pub fn scsw_tm_is_valid_q(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_schxs"]
    pub fn scsw_tm_is_valid_schxs(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_stctl"]
    pub fn scsw_tm_is_valid_stctl(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsw_tm_is_valid_x"]
    pub fn scsw_tm_is_valid_x(scsw: *mut scsw) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_zpci"]
    pub fn to_zpci(pdev: *mut pci_dev) -> *mut zpci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_to_zpci_dev"]
    pub fn to_zpci_dev(dev: *mut device) -> *mut zpci_dev;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_add"]
    pub fn wakeup_source_add(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_create"]
    pub fn wakeup_source_create(
        name: *const crate::ctypes::c_char,
    ) -> *mut wakeup_source;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_destroy"]
    pub fn wakeup_source_destroy(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_register"]
    pub fn wakeup_source_register(
        dev: *mut device,
        name: *const crate::ctypes::c_char,
    ) -> *mut wakeup_source;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_remove"]
    pub fn wakeup_source_remove(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_wakeup_source_unregister"]
    pub fn wakeup_source_unregister(ws: *mut wakeup_source);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zdev_enabled"]
    pub fn zdev_enabled(zdev: *mut zpci_dev) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_err_hex"]
    pub fn zpci_err_hex(addr: *mut crate::ctypes::c_void, len: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_err_hex_level"]
    pub fn zpci_err_hex_level(
        level: crate::ctypes::c_int,
        addr: *mut crate::ctypes::c_void,
        len: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_zpci_use_mio"]
    pub fn zpci_use_mio(zdev: *mut zpci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn __debug_sprintf_event(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        string: *mut crate::ctypes::c_char,
        ...
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    pub fn __debug_sprintf_exception(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        string: *mut crate::ctypes::c_char,
        ...
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    pub fn __sclp_early_printk(
        s: *const crate::ctypes::c_char,
        len: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn _sclp_get_core_info(info: *mut sclp_core_info) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn bus_iommu_probe(bus: *mut bus_type) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn chsc_scud(
        cu: u16_,
        esm: *mut u64_,
        esm_valid: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn chsc_sgib(origin: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn chsc_sstpc(
        page: *mut crate::ctypes::c_void,
        op: crate::ctypes::c_uint,
        ctrl: u16_,
        clock_delta: *mut crate::ctypes::c_long,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn chsc_sstpi(
        page: *mut crate::ctypes::c_void,
        result: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn chsc_stzi(
        page: *mut crate::ctypes::c_void,
        result: *mut crate::ctypes::c_void,
        size: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cio_dma_free(cpu_addr: *mut crate::ctypes::c_void, size: usize);
}

unsafe extern "C" {
    pub fn cio_dma_zalloc(size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn cio_get_dma_css_dev() -> *mut device;
}

unsafe extern "C" {
    pub fn cio_gp_dma_create(
        dma_dev: *mut device,
        nr_pages: crate::ctypes::c_int,
    ) -> *mut gen_pool;
}

unsafe extern "C" {
    pub fn cio_gp_dma_destroy(gp_dma: *mut gen_pool, dma_dev: *mut device);
}

unsafe extern "C" {
    pub fn cio_gp_dma_free(
        gp_dma: *mut gen_pool,
        cpu_addr: *mut crate::ctypes::c_void,
        size: usize,
    );
}

unsafe extern "C" {
    pub fn cio_gp_dma_zalloc(
        gp_dma: *mut gen_pool,
        dma_dev: *mut device,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn clp_disable_fh(zdev: *mut zpci_dev, fh: *mut u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_enable_fh(
        zdev: *mut zpci_dev,
        fh: *mut u32_,
        nr_dma_as: u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_get_state(fid: u32_, state: *mut zpci_state) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_query_pci_fn(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_refresh_fh(fid: u32_, fh: *mut u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_scan_pci_devices() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn clp_setup_writeback_mio() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn css_schedule_reprobe();
}

unsafe extern "C" {
    pub fn debug_dflt_header_fn(
        id: *mut debug_info_t,
        view: *mut debug_view,
        area: crate::ctypes::c_int,
        entry: *mut debug_entry_t,
        out_buf: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_event_common(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        data: *const crate::ctypes::c_void,
        length: crate::ctypes::c_int,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    pub fn debug_exception_common(
        id: *mut debug_info_t,
        level: crate::ctypes::c_int,
        data: *const crate::ctypes::c_void,
        length: crate::ctypes::c_int,
    ) -> *mut debug_entry_t;
}

unsafe extern "C" {
    pub fn debug_register(
        name: *const crate::ctypes::c_char,
        pages: crate::ctypes::c_int,
        nr_areas: crate::ctypes::c_int,
        buf_size: crate::ctypes::c_int,
    ) -> *mut debug_info_t;
}

unsafe extern "C" {
    pub fn debug_register_mode(
        name: *const crate::ctypes::c_char,
        pages: crate::ctypes::c_int,
        nr_areas: crate::ctypes::c_int,
        buf_size: crate::ctypes::c_int,
        mode: umode_t,
        uid: uid_t,
        gid: gid_t,
    ) -> *mut debug_info_t;
}

unsafe extern "C" {
    pub fn debug_register_view(
        id: *mut debug_info_t,
        view: *mut debug_view,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn debug_set_critical();
}

unsafe extern "C" {
    pub fn debug_set_level(id: *mut debug_info_t, new_level: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn debug_stop_all();
}

unsafe extern "C" {
    pub fn debug_unregister(id: *mut debug_info_t);
}

unsafe extern "C" {
    pub fn debug_unregister_view(
        id: *mut debug_info_t,
        view: *mut debug_view,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn device_iommu_capable(dev: *mut device, cap: iommu_cap) -> bool_;
}

unsafe extern "C" {
    pub fn fsl_mc_device_group(dev: *mut device) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn generic_device_group(dev: *mut device) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn get_zdev_by_fid(arg1: u32_) -> *mut zpci_dev;
}

unsafe extern "C" {
    pub fn init_airq_interrupts();
}

unsafe extern "C" {
    pub fn init_cio_interrupts();
}

unsafe extern "C" {
    pub fn iommu_alloc_resv_region(
        start: phys_addr_t,
        length: usize,
        prot: crate::ctypes::c_int,
        type_: iommu_resv_type,
        gfp: gfp_t,
    ) -> *mut iommu_resv_region;
}

unsafe extern "C" {
    pub fn iommu_attach_device(
        domain: *mut iommu_domain,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_attach_group(
        domain: *mut iommu_domain,
        group: *mut iommu_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_default_passthrough() -> bool_;
}

unsafe extern "C" {
    pub fn iommu_deferred_attach(
        dev: *mut device,
        domain: *mut iommu_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_detach_device(domain: *mut iommu_domain, dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_detach_group(domain: *mut iommu_domain, group: *mut iommu_group);
}

unsafe extern "C" {
    pub fn iommu_dev_disable_feature(
        dev: *mut device,
        f: iommu_dev_features,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_dev_enable_feature(
        dev: *mut device,
        f: iommu_dev_features,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_device_link(
        iommu: *mut iommu_device,
        link: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_device_register(
        iommu: *mut iommu_device,
        ops: *const iommu_ops,
        hwdev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_device_sysfs_add(
        iommu: *mut iommu_device,
        parent: *mut device,
        groups: *mut *const attribute_group,
        fmt: *const crate::ctypes::c_char,
        ...
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_device_sysfs_remove(iommu: *mut iommu_device);
}

unsafe extern "C" {
    pub fn iommu_device_unlink(iommu: *mut iommu_device, link: *mut device);
}

unsafe extern "C" {
    pub fn iommu_device_unregister(iommu: *mut iommu_device);
}

unsafe extern "C" {
    pub fn iommu_device_unuse_default_domain(dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_device_use_default_domain(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_domain_alloc(bus: *mut bus_type) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_domain_free(domain: *mut iommu_domain);
}

unsafe extern "C" {
    pub fn iommu_enable_nesting(domain: *mut iommu_domain) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_fwspec_add_ids(
        dev: *mut device,
        ids: *mut u32_,
        num_ids: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_fwspec_free(dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_fwspec_init(
        dev: *mut device,
        iommu_fwnode: *mut fwnode_handle,
        ops: *const iommu_ops,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_get_dma_domain(dev: *mut device) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_get_domain_for_dev(dev: *mut device) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_get_group_resv_regions(
        group: *mut iommu_group,
        head: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_get_resv_regions(dev: *mut device, list: *mut list_head);
}

unsafe extern "C" {
    pub fn iommu_group_add_device(
        group: *mut iommu_group,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_group_alloc() -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn iommu_group_claim_dma_owner(
        group: *mut iommu_group,
        owner: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_group_default_domain(arg1: *mut iommu_group) -> *mut iommu_domain;
}

unsafe extern "C" {
    pub fn iommu_group_dma_owner_claimed(group: *mut iommu_group) -> bool_;
}

unsafe extern "C" {
    pub fn iommu_group_for_each_dev(
        group: *mut iommu_group,
        data: *mut crate::ctypes::c_void,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_group_get(dev: *mut device) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn iommu_group_get_by_id(id: crate::ctypes::c_int) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn iommu_group_get_iommudata(
        group: *mut iommu_group,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn iommu_group_id(group: *mut iommu_group) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_group_put(group: *mut iommu_group);
}

unsafe extern "C" {
    pub fn iommu_group_ref_get(group: *mut iommu_group) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn iommu_group_release_dma_owner(group: *mut iommu_group);
}

unsafe extern "C" {
    pub fn iommu_group_remove_device(dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_group_set_iommudata(
        group: *mut iommu_group,
        iommu_data: *mut crate::ctypes::c_void,
        release: ::core::option::Option<
            unsafe extern "C" fn(iommu_data: *mut crate::ctypes::c_void),
        >,
    );
}

unsafe extern "C" {
    pub fn iommu_group_set_name(
        group: *mut iommu_group,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_iova_to_phys(
        domain: *mut iommu_domain,
        iova: dma_addr_t,
    ) -> phys_addr_t;
}

unsafe extern "C" {
    pub fn iommu_map(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        paddr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_map_atomic(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        paddr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_map_sg(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        sg: *mut scatterlist,
        nents: crate::ctypes::c_uint,
        prot: crate::ctypes::c_int,
    ) -> isize;
}

unsafe extern "C" {
    pub fn iommu_map_sg_atomic(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        sg: *mut scatterlist,
        nents: crate::ctypes::c_uint,
        prot: crate::ctypes::c_int,
    ) -> isize;
}

unsafe extern "C" {
    pub fn iommu_ops_from_fwnode(fwnode: *mut fwnode_handle) -> *const iommu_ops;
}

unsafe extern "C" {
    pub fn iommu_page_response(
        dev: *mut device,
        msg: *mut iommu_page_response,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_present(bus: *mut bus_type) -> bool_;
}

unsafe extern "C" {
    pub fn iommu_probe_device(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_put_resv_regions(dev: *mut device, list: *mut list_head);
}

unsafe extern "C" {
    pub fn iommu_register_device_fault_handler(
        dev: *mut device,
        handler: iommu_dev_fault_handler_t,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_release_device(dev: *mut device);
}

unsafe extern "C" {
    pub fn iommu_report_device_fault(
        dev: *mut device,
        evt: *mut iommu_fault_event,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_set_default_passthrough(cmd_line: bool_);
}

unsafe extern "C" {
    pub fn iommu_set_default_translated(cmd_line: bool_);
}

unsafe extern "C" {
    pub fn iommu_set_dma_strict();
}

unsafe extern "C" {
    pub fn iommu_set_fault_handler(
        domain: *mut iommu_domain,
        handler: iommu_fault_handler_t,
        token: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn iommu_set_pgtable_quirks(
        domain: *mut iommu_domain,
        quirks: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_sva_bind_device(
        dev: *mut device,
        mm: *mut mm_struct,
        drvdata: *mut crate::ctypes::c_void,
    ) -> *mut iommu_sva;
}

unsafe extern "C" {
    pub fn iommu_sva_get_pasid(handle: *mut iommu_sva) -> u32_;
}

unsafe extern "C" {
    pub fn iommu_sva_unbind_device(handle: *mut iommu_sva);
}

unsafe extern "C" {
    pub fn iommu_sva_unbind_gpasid(
        domain: *mut iommu_domain,
        dev: *mut device,
        pasid: ioasid_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn iommu_unmap(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        size: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn iommu_unmap_fast(
        domain: *mut iommu_domain,
        iova: crate::ctypes::c_ulong,
        size: usize,
        iotlb_gather: *mut iommu_iotlb_gather,
    ) -> usize;
}

unsafe extern "C" {
    pub fn iommu_unregister_device_fault_handler(
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy_hsa_iter(
        iter: *mut iov_iter,
        src: crate::ctypes::c_ulong,
        count: usize,
    ) -> usize;
}

unsafe extern "C" {
    pub fn pci_device_group(dev: *mut device) -> *mut iommu_group;
}

unsafe extern "C" {
    pub fn pci_domain_nr(arg1: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pci_proc_domain(arg1: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn report_iommu_fault(
        domain: *mut iommu_domain,
        dev: *mut device,
        iova: crate::ctypes::c_ulong,
        flags: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_ap_configure(apid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_ap_deconfigure(apid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_chp_configure(chpid: chp_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_chp_deconfigure(chpid: chp_id) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_chp_read_info(info: *mut sclp_chp_info) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_core_configure(core: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_core_deconfigure(core: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_adjust_va();
}

unsafe extern "C" {
    pub fn sclp_early_detect();
}

unsafe extern "C" {
    pub fn sclp_early_get_core_info(info: *mut sclp_core_info) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_get_hsa_size(
        hsa_size: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_get_ipl_info(info: *mut sclp_ipl_info);
}

unsafe extern "C" {
    pub fn sclp_early_get_memsize(
        mem: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_printk(s: *const crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn sclp_early_read_info() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_read_storage_info() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_early_set_buffer(sccb: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn sclp_ocf_cpc_name_copy(dst: *mut crate::ctypes::c_char);
}

unsafe extern "C" {
    pub fn sclp_pci_configure(fid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_pci_deconfigure(fid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_pci_report(
        report: *mut zpci_report_error_header,
        fh: u32_,
        fid: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_sdias_blk_count() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sclp_sdias_copy(
        dest: *mut crate::ctypes::c_void,
        blk_num: crate::ctypes::c_int,
        nr_blks: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn update_uid_checking(new: bool_);
}

unsafe extern "C" {
    pub fn zpci_clear_error_state(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_create_device(fid: u32_, fh: u32_, state: zpci_state) -> *mut zpci_dev;
}

unsafe extern "C" {
    pub fn zpci_debug_exit();
}

unsafe extern "C" {
    pub fn zpci_debug_exit_device(arg1: *mut zpci_dev);
}

unsafe extern "C" {
    pub fn zpci_debug_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_debug_init_device(
        arg1: *mut zpci_dev,
        arg2: *const crate::ctypes::c_char,
    );
}

unsafe extern "C" {
    pub fn zpci_deconfigure_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_destroy_iommu(zdev: *mut zpci_dev);
}

unsafe extern "C" {
    pub fn zpci_device_reserved(zdev: *mut zpci_dev);
}

unsafe extern "C" {
    pub fn zpci_disable_device(arg1: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_dma_exit();
}

unsafe extern "C" {
    pub fn zpci_dma_exit_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_dma_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_dma_init_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_enable_device(arg1: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_event_availability(arg1: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn zpci_event_error(arg1: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn zpci_exit_slot(arg1: *mut zpci_dev);
}

unsafe extern "C" {
    pub fn zpci_fmb_disable_device(arg1: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_fmb_enable_device(arg1: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_hot_reset_device(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_init_iommu(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_init_slot(arg1: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_irq_exit();
}

unsafe extern "C" {
    pub fn zpci_irq_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_is_device_configured(zdev: *mut zpci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn zpci_is_enabled() -> bool_;
}

unsafe extern "C" {
    pub fn zpci_register_ioat(
        arg1: *mut zpci_dev,
        arg2: u8_,
        arg3: u64_,
        arg4: u64_,
        arg5: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_remove_reserved_devices();
}

unsafe extern "C" {
    pub fn zpci_report_error(
        arg1: *mut pci_dev,
        arg2: *mut zpci_report_error_header,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_reset_load_store_blocked(zdev: *mut zpci_dev) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_scan_configured_device(
        zdev: *mut zpci_dev,
        fh: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_unregister_ioat(arg1: *mut zpci_dev, arg2: u8_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn zpci_update_fh(zdev: *mut zpci_dev, fh: u32_);
}

unsafe extern "C" {
    pub static mut __pcpu_scope___irq_regs: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_cpuidle_dev: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_cpuidle_devices: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut css_general_characteristics: css_general_char;
}

unsafe extern "C" {
    pub static mut debug_hex_ascii_view: debug_view;
}

unsafe extern "C" {
    pub static mut debug_sprintf_view: debug_view;
}

unsafe extern "C" {
    pub static mut iommu_probe_device_lock: mutex;
}

unsafe extern "C" {
    pub static mut pci_debug_err_id: *mut debug_info_t;
}

unsafe extern "C" {
    pub static mut pci_debug_msg_id: *mut debug_info_t;
}

unsafe extern "C" {
    pub static mut s390_pci_force_floating: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut s390_pci_no_rid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut sclp: sclp_info;
}

unsafe extern "C" {
    pub static mut sclp_early_sccb: *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut zpci_aif_sbv: *mut airq_iv;
}

unsafe extern "C" {
    pub static mut zpci_aipb: *mut zpci_sic_iib;
}

unsafe extern "C" {
    pub static mut zpci_attr_groups: [*const attribute_group; 0usize];
}

unsafe extern "C" {
    pub static mut zpci_unique_uid: bool_;
}

#[repr(C)]
#[repr(align(256))]
pub struct irq_desc {
    pub irq_common_data: irq_common_data,
    pub irq_data: irq_data,
    pub kstat_irqs: *mut crate::ctypes::c_uint,
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
pub struct irqaction {
    pub handler: irq_handler_t,
    pub dev_id: *mut crate::ctypes::c_void,
    pub percpu_dev_id: *mut crate::ctypes::c_void,
    pub next: *mut irqaction,
    pub thread_fn: irq_handler_t,
    pub thread: *mut task_struct,
    pub secondary: *mut irqaction,
    pub irq: crate::ctypes::c_uint,
    pub flags: crate::ctypes::c_uint,
    pub thread_flags: crate::ctypes::c_ulong,
    pub thread_mask: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub dir: *mut proc_dir_entry,
}

#[repr(C)]
pub struct irq_common_data {
    pub state_use_accessors: crate::ctypes::c_uint,
    pub handler_data: *mut crate::ctypes::c_void,
    pub msi_desc: *mut msi_desc,
    pub affinity: cpumask_var_t,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_affinity_online_cpu"]
    pub fn irq_affinity_online_cpu() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_set_parent"]
    pub fn irq_set_parent(
        irq: crate::ctypes::c_int,
        parent_irq: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_ksoftirqd: crate::ctypes::c_char;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct icmpv6_nd_advt {
    pub _bindgen_align: [u32; 0],
    pub _bits_router: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl icmpv6_nd_advt {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn router(&self) -> __u32 {
        unsafe {
            ::core::mem::transmute(self._bits_router.get_const::<0usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_router(&mut self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_router.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn router_raw(this: *const Self) -> __u32 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_router)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_router_raw(this: *mut Self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_router), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn solicited(&self) -> __u32 {
        unsafe {
            ::core::mem::transmute(self._bits_router.get_const::<1usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_solicited(&mut self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_router.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn solicited_raw(this: *const Self) -> __u32 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_router)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_solicited_raw(this: *mut Self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_router), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn override_(&self) -> __u32 {
        unsafe {
            ::core::mem::transmute(self._bits_router.get_const::<2usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_override(&mut self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_router.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn override__raw(this: *const Self) -> __u32 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_router)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_override_raw(this: *mut Self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_router), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn reserved(&self) -> __u32 {
        unsafe {
            ::core::mem::transmute(self._bits_router.get_const::<3usize, 29u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_reserved(&mut self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_router.set_const::<3usize, 29u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn reserved_raw(this: *const Self) -> __u32 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    3usize,
                    29u8,
                >(::core::ptr::addr_of!((* this)._bits_router)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_reserved_raw(this: *mut Self, val: __u32) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                3usize,
                29u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_router), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct icmpv6_nd_ra {
    pub hop_limit: __u8,
    pub _bits_managed: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub rt_lifetime: __be16,
}
bits icmpv6_nd_ra
    managed: __u8 as u8 = _bits_managed 0 1
    other: __u8 as u8 = _bits_managed 1 1
    home_agent: __u8 as u8 = _bits_managed 2 1
    router_pref: __u8 as u8 = _bits_managed 3 2
    reserved: __u8 as u8 = _bits_managed 5 3

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tcphdr {
    pub source: __be16,
    pub dest: __be16,
    pub seq: __be32,
    pub ack_seq: __be32,
    pub _bits_doff: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub window: __be16,
    pub check: __sum16,
    pub urg_ptr: __be16,
}
bits tcphdr
    doff: __u16 as u16 = _bits_doff 0 4
    res1: __u16 as u16 = _bits_doff 4 4
    cwr: __u16 as u16 = _bits_doff 8 1
    ece: __u16 as u16 = _bits_doff 9 1
    urg: __u16 as u16 = _bits_doff 10 1
    ack: __u16 as u16 = _bits_doff 11 1
    psh: __u16 as u16 = _bits_doff 12 1
    rst: __u16 as u16 = _bits_doff 13 1
    syn: __u16 as u16 = _bits_doff 14 1
    fin: __u16 as u16 = _bits_doff 15 1

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
    pub _padding_after_last_obj_cnt: __BindgenOpaqueArray<[u8; 244usize]>,
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
        unsafe extern "C" fn(
            arg1: *mut dst_entry,
            dev: *mut net_device,
            how: crate::ctypes::c_int,
        ),
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
pub struct fqdir {
    pub high_thresh: crate::ctypes::c_long,
    pub low_thresh: crate::ctypes::c_long,
    pub timeout: crate::ctypes::c_int,
    pub max_dist: crate::ctypes::c_int,
    pub f: *mut inet_frags,
    pub net: *mut net,
    pub dead: bool_,
    pub _padding_after_dead: __BindgenOpaqueArray<[u8; 215usize]>,
    pub rhashtable: rhashtable,
    pub _padding_after_rhashtable: __BindgenOpaqueArray<[u8; 120usize]>,
    pub mem: atomic_long_t,
    pub destroy_work: work_struct,
    pub free_list: llist_node,
}

#[repr(C)]
#[repr(align(256))]
pub struct inet_timewait_death_row {
    pub tw_refcount: refcount_t,
    pub _padding_after_tw_refcount: __BindgenOpaqueArray<[u8; 252usize]>,
    pub hashinfo: *mut inet_hashinfo,
    pub sysctl_max_tw_buckets: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(256))]
pub struct net {
    pub passive: refcount_t,
    pub rules_mod_lock: spinlock_t,
    pub dev_unreg_count: atomic_t,
    pub dev_base_seq: crate::ctypes::c_uint,
    pub ifindex: crate::ctypes::c_int,
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
    pub dev_base_head: list_head,
    pub proc_net: *mut proc_dir_entry,
    pub proc_net_stat: *mut proc_dir_entry,
    pub sysctls: ctl_table_set,
    pub rtnl: *mut sock,
    pub genl_sock: *mut sock,
    pub uevent_sock: *mut uevent_sock,
    pub dev_name_head: *mut hlist_head,
    pub dev_index_head: *mut hlist_head,
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
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 104usize]>,
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
    pub _bits_reg_state: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    reg_state: crate::ctypes::c_uint as u32 = _bits_reg_state 0 8
    rtnl_link_state: crate::ctypes::c_uint as u32 = _bits_rtnl_link_state 0 16
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    wol_enabled: crate::ctypes::c_uint as u32 = _bits_wol_enabled 0 1
    threaded: crate::ctypes::c_uint as u32 = _bits_wol_enabled 1 1

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
    pub _padding_after_pool: __BindgenOpaqueArray<[u8; 136usize]>,
    pub _xmit_lock: spinlock_t,
    pub xmit_lock_owner: crate::ctypes::c_int,
    pub trans_start: crate::ctypes::c_ulong,
    pub state: crate::ctypes::c_ulong,
    pub dql: dql,
}

#[repr(C)]
#[repr(align(256))]
pub struct netdev_rx_queue {
    pub xdp_rxq: xdp_rxq_info,
    pub rps_map: *mut rps_map,
    pub rps_flow_table: *mut rps_dev_flow_table,
    pub kobj: kobject,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub pool: *mut xsk_buff_pool,
}

#[repr(C)]
#[repr(align(256))]
pub struct netns_ipv4 {
    pub tcp_death_row: inet_timewait_death_row,
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
    pub icmp_global_credit: atomic_t,
    pub icmp_global_stamp: u32_,
    pub ip_rt_min_pmtu: u32_,
    pub ip_rt_mtu_expires: crate::ctypes::c_int,
    pub ip_rt_min_advmss: crate::ctypes::c_int,
    pub ip_local_ports: local_ports,
    pub sysctl_tcp_ecn: u8_,
    pub sysctl_tcp_ecn_fallback: u8_,
    pub sysctl_ip_default_ttl: u8_,
    pub sysctl_ip_no_pmtu_disc: u8_,
    pub sysctl_ip_fwd_use_pmtu: u8_,
    pub sysctl_ip_fwd_update_priority: u8_,
    pub sysctl_ip_nonlocal_bind: u8_,
    pub sysctl_ip_autobind_reuse: u8_,
    pub sysctl_ip_dynaddr: u8_,
    pub sysctl_ip_early_demux: u8_,
    pub sysctl_raw_l3mdev_accept: u8_,
    pub sysctl_tcp_early_demux: u8_,
    pub sysctl_udp_early_demux: u8_,
    pub sysctl_nexthop_compat_mode: u8_,
    pub sysctl_fwmark_reflect: u8_,
    pub sysctl_tcp_fwmark_accept: u8_,
    pub sysctl_tcp_l3mdev_accept: u8_,
    pub sysctl_tcp_mtu_probing: u8_,
    pub sysctl_tcp_mtu_probe_floor: crate::ctypes::c_int,
    pub sysctl_tcp_base_mss: crate::ctypes::c_int,
    pub sysctl_tcp_min_snd_mss: crate::ctypes::c_int,
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
    pub sysctl_tcp_reordering: crate::ctypes::c_int,
    pub sysctl_tcp_retries1: u8_,
    pub sysctl_tcp_retries2: u8_,
    pub sysctl_tcp_orphan_retries: u8_,
    pub sysctl_tcp_tw_reuse: u8_,
    pub sysctl_tcp_fin_timeout: crate::ctypes::c_int,
    pub sysctl_tcp_notsent_lowat: crate::ctypes::c_uint,
    pub sysctl_tcp_sack: u8_,
    pub sysctl_tcp_window_scaling: u8_,
    pub sysctl_tcp_timestamps: u8_,
    pub sysctl_tcp_early_retrans: u8_,
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
    pub sysctl_tcp_moderate_rcvbuf: u8_,
    pub sysctl_tcp_tso_win_divisor: u8_,
    pub sysctl_tcp_workaround_signed_windows: u8_,
    pub sysctl_tcp_limit_output_bytes: crate::ctypes::c_int,
    pub sysctl_tcp_challenge_ack_limit: crate::ctypes::c_int,
    pub sysctl_tcp_min_rtt_wlen: crate::ctypes::c_int,
    pub sysctl_tcp_min_tso_segs: u8_,
    pub sysctl_tcp_tso_rtt_log: u8_,
    pub sysctl_tcp_autocorking: u8_,
    pub sysctl_tcp_reflect_tos: u8_,
    pub sysctl_tcp_invalid_ratelimit: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ss_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_pacing_ca_ratio: crate::ctypes::c_int,
    pub sysctl_tcp_wmem: [crate::ctypes::c_int; 3usize],
    pub sysctl_tcp_rmem: [crate::ctypes::c_int; 3usize],
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
    pub sysctl_udp_wmem_min: crate::ctypes::c_int,
    pub sysctl_udp_rmem_min: crate::ctypes::c_int,
    pub sysctl_fib_notify_on_flag_change: u8_,
    pub sysctl_udp_l3mdev_accept: u8_,
    pub sysctl_igmp_llm_reports: u8_,
    pub sysctl_igmp_max_memberships: crate::ctypes::c_int,
    pub sysctl_igmp_max_msf: crate::ctypes::c_int,
    pub sysctl_igmp_qrv: crate::ctypes::c_int,
    pub ping_group_range: ping_group_range,
    pub dev_addr_genid: atomic_t,
    pub sysctl_local_reserved_ports: *mut crate::ctypes::c_ulong,
    pub sysctl_ip_prot_sock: crate::ctypes::c_int,
    pub mr_tables: list_head,
    pub mr_rules_ops: *mut fib_rules_ops,
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
pub struct netns_ipv6 {
    pub ip6_dst_ops: dst_ops,
    pub sysctl: netns_sysctl_ipv6,
    pub devconf_all: *mut ipv6_devconf,
    pub devconf_dflt: *mut ipv6_devconf,
    pub peers: *mut inet_peer_base,
    pub fqdir: *mut fqdir,
    pub fib6_null_entry: *mut fib6_info,
    pub ip6_null_entry: *mut rt6_info,
    pub rt6_stats: *mut rt6_statistics,
    pub ip6_fib_timer: timer_list,
    pub fib_table_hash: *mut hlist_head,
    pub fib6_main_tbl: *mut fib6_table,
    pub fib6_walkers: list_head,
    pub fib6_walker_lock: rwlock_t,
    pub fib6_gc_lock: spinlock_t,
    pub ip6_rt_gc_expire: atomic_t,
    pub ip6_rt_last_gc: crate::ctypes::c_ulong,
    pub flowlabel_has_excl: crate::ctypes::c_uchar,
    pub fib6_has_custom_rules: bool_,
    pub fib6_rules_require_fldissect: crate::ctypes::c_uint,
    pub fib6_routes_require_src: crate::ctypes::c_uint,
    pub ip6_prohibit_entry: *mut rt6_info,
    pub ip6_blk_hole_entry: *mut rt6_info,
    pub fib6_local_tbl: *mut fib6_table,
    pub fib6_rules_ops: *mut fib_rules_ops,
    pub ndisc_sk: *mut sock,
    pub tcp_sk: *mut sock,
    pub igmp_sk: *mut sock,
    pub mc_autojoin_sk: *mut sock,
    pub inet6_addr_lst: *mut hlist_head,
    pub addrconf_hash_lock: spinlock_t,
    pub addr_chk_work: delayed_work,
    pub mr6_tables: list_head,
    pub mr6_rules_ops: *mut fib_rules_ops,
    pub dev_addr_genid: atomic_t,
    pub fib6_sernum: atomic_t,
    pub seg6_data: *mut seg6_pernet_data,
    pub notifier_ops: *mut fib_notifier_ops,
    pub ip6mr_notifier_ops: *mut fib_notifier_ops,
    pub ipmr_seq: crate::ctypes::c_uint,
    pub ip6addrlbl_table: netns_ipv6__ip6addrlbl_table,
    pub ioam6_data: *mut ioam6_pernet_data,
}

#[repr(C)]
#[repr(align(256))]
pub struct netns_xfrm {
    pub state_all: list_head,
    pub state_bydst: *mut hlist_head,
    pub state_bysrc: *mut hlist_head,
    pub state_byspi: *mut hlist_head,
    pub state_byseq: *mut hlist_head,
    pub state_hmask: crate::ctypes::c_uint,
    pub state_num: crate::ctypes::c_uint,
    pub state_hash_work: work_struct,
    pub policy_all: list_head,
    pub policy_byidx: *mut hlist_head,
    pub policy_idx_hmask: crate::ctypes::c_uint,
    pub idx_generator: crate::ctypes::c_uint,
    pub policy_inexact: [hlist_head; 3usize],
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
}

#[repr(C)]
#[repr(align(256))]
pub struct page_pool {
    pub p: page_pool_params,
    pub release_dw: delayed_work,
    pub disconnect: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
    >,
    pub defer_start: crate::ctypes::c_ulong,
    pub defer_warn: crate::ctypes::c_ulong,
    pub pages_state_hold_cnt: u32_,
    pub frag_offset: crate::ctypes::c_uint,
    pub frag_page: *mut page,
    pub frag_users: crate::ctypes::c_long,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 60usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
#[repr(align(256))]
pub struct ptr_ring {
    pub producer: crate::ctypes::c_int,
    pub producer_lock: spinlock_t,
    pub _padding_after_producer_lock: __BindgenOpaqueArray<[u8; 248usize]>,
    pub consumer_head: crate::ctypes::c_int,
    pub consumer_tail: crate::ctypes::c_int,
    pub consumer_lock: spinlock_t,
    pub _padding_after_consumer_lock: __BindgenOpaqueArray<[u8; 244usize]>,
    pub size: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub queue: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(256))]
pub struct rps_sock_flow_table {
    pub mask: u32_,
    pub _padding_after_mask: __BindgenOpaqueArray<[u8; 252usize]>,
    pub ents: __IncompleteArrayField<u32_>,
}

#[repr(C)]
#[repr(align(256))]
pub struct socket {
    pub state: socket_state,
    pub type_: crate::ctypes::c_short,
    pub flags: crate::ctypes::c_ulong,
    pub file: *mut file,
    pub sk: *mut sock,
    pub ops: *const proto_ops,
    pub wq: socket_wq,
}

#[repr(C)]
#[repr(align(256))]
pub struct socket_alloc {
    pub socket: socket,
    pub vfs_inode: inode,
}

#[repr(C)]
#[repr(align(256))]
pub struct socket_wq {
    pub wait: wait_queue_head_t,
    pub fasync_list: *mut fasync_struct,
    pub flags: crate::ctypes::c_ulong,
    pub rcu: callback_head,
}

#[repr(C)]
#[repr(align(256))]
pub struct softnet_data {
    pub poll_list: list_head,
    pub process_queue: sk_buff_head,
    pub processed: crate::ctypes::c_uint,
    pub time_squeeze: crate::ctypes::c_uint,
    pub received_rps: crate::ctypes::c_uint,
    pub rps_ipi_list: *mut softnet_data,
    pub flow_limit: *mut sd_flow_limit,
    pub output_queue: *mut Qdisc,
    pub output_queue_tailp: *mut *mut Qdisc,
    pub completion_queue: *mut sk_buff,
    pub xfrm_backlog: sk_buff_head,
    pub xmit: softnet_data__xmit,
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 132usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 252usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: [u8; 32usize],
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub _padding_after_defer_list: [u8; 8usize],
    pub defer_csd: call_single_data_t,
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
        unsafe extern "C" fn(sk: *mut sock, rs: *const rate_sample),
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
pub struct udp6_sock {
    pub udp: udp_sock,
    pub inet6: ipv6_pinfo,
}

#[repr(C)]
#[repr(align(256))]
pub struct udp_sock {
    pub inet: inet_sock,
    pub udp_flags: crate::ctypes::c_ulong,
    pub pending: crate::ctypes::c_int,
    pub encap_type: __u8,
    pub pcflag: __u8,
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
            udp_offset: crate::ctypes::c_uint,
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
}

#[repr(C)]
#[repr(align(256))]
pub struct xdp_rxq_info {
    pub dev: *mut net_device,
    pub queue_index: u32_,
    pub reg_state: u32_,
    pub mem: xdp_mem_info,
    pub napi_id: crate::ctypes::c_uint,
    pub frag_size: u32_,
}

#[repr(C)]
pub struct fanout_args {
    pub type_flags: __u16,
    pub id: __u16,
    pub max_num_members: __u32,
}

#[repr(C)]
pub struct icmp_ext_hdr {
    pub _bits_version: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub reserved2: __u8,
    pub checksum: __sum16,
}
bits icmp_ext_hdr
    version: __u8 as u8 = _bits_version 0 4
    reserved1: __u8 as u8 = _bits_version 4 4

#[repr(C)]
pub struct igmpv3_query {
    pub type_: __u8,
    pub code: __u8,
    pub csum: __sum16,
    pub group: __be32,
    pub _bits_resv: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub qqic: __u8,
    pub nsrcs: __be16,
    pub srcs: __IncompleteArrayField<__be32>,
}
bits igmpv3_query
    resv: __u8 as u8 = _bits_resv 0 4
    suppress: __u8 as u8 = _bits_resv 4 1
    qrv: __u8 as u8 = _bits_resv 5 3

#[repr(C)]
pub struct iphdr {
    pub _bits_version: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub tos: __u8,
    pub tot_len: __be16,
    pub id: __be16,
    pub frag_off: __be16,
    pub ttl: __u8,
    pub protocol: __u8,
    pub check: __sum16,
    pub anon__saddr: iphdr__saddr,
}
bits iphdr
    version: __u8 as u8 = _bits_version 0 4
    ihl: __u8 as u8 = _bits_version 4 4

#[repr(C)]
pub struct ipv6_pinfo {
    pub saddr: in6_addr,
    pub sticky_pktinfo: in6_pktinfo,
    pub daddr_cache: *const in6_addr,
    pub saddr_cache: *const in6_addr,
    pub flow_label: __be32,
    pub frag_size: __u32,
    pub _bits_hop_limit: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub ucast_oif: crate::ctypes::c_int,
    pub mcast_oif: crate::ctypes::c_int,
    pub rxopt: ipv6_pinfo__rxopt,
    pub _bits_recverr: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub min_hopcount: __u8,
    pub tclass: __u8,
    pub rcv_flowinfo: __be32,
    pub dst_cookie: __u32,
    pub ipv6_mc_list: *mut ipv6_mc_socklist,
    pub ipv6_ac_list: *mut ipv6_ac_socklist,
    pub ipv6_fl_list: *mut ipv6_fl_socklist,
    pub opt: *mut ipv6_txoptions,
    pub pktoptions: *mut sk_buff,
    pub rxpmtu: *mut sk_buff,
    pub cork: inet6_cork,
}
bits ipv6_pinfo
    hop_limit: __s16 as u16 = _bits_hop_limit 0 9
    __unused_1: __u16 as u16 = _bits_hop_limit 9 7
    mcast_hops: __s16 as u16 = _bits_hop_limit 16 9
    __unused_2: __u16 as u16 = _bits_hop_limit 25 6
    mc_loop: __u16 as u16 = _bits_hop_limit 31 1
    recverr: __u16 as u16 = _bits_recverr 0 1
    sndflow: __u16 as u16 = _bits_recverr 1 1
    repflow: __u16 as u16 = _bits_recverr 2 1
    pmtudisc: __u16 as u16 = _bits_recverr 3 3
    padding: __u16 as u16 = _bits_recverr 6 1
    srcprefs: __u16 as u16 = _bits_recverr 7 3
    dontfrag: __u16 as u16 = _bits_recverr 10 1
    autoflowlabel: __u16 as u16 = _bits_recverr 11 1
    autoflowlabel_set: __u16 as u16 = _bits_recverr 12 1
    mc_all: __u16 as u16 = _bits_recverr 13 1
    recverr_rfc4884: __u16 as u16 = _bits_recverr 14 1
    rtalert_isolate: __u16 as u16 = _bits_recverr 15 1

#[repr(C)]
pub struct ipv6hdr {
    pub _bits_version: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub flow_lbl: [__u8; 3usize],
    pub payload_len: __be16,
    pub nexthdr: __u8,
    pub hop_limit: __u8,
    pub anon__saddr: ipv6hdr__saddr,
}
bits ipv6hdr
    version: __u8 as u8 = _bits_version 0 4
    priority: __u8 as u8 = _bits_version 4 4

#[repr(C)]
pub struct route_info {
    pub type_: __u8,
    pub length: __u8,
    pub prefix_len: __u8,
    pub _bits_reserved_h: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub lifetime: __be32,
    pub prefix: __IncompleteArrayField<__u8>,
}
bits route_info
    reserved_h: __u8 as u8 = _bits_reserved_h 0 3
    route_pref: __u8 as u8 = _bits_reserved_h 3 2
    reserved_l: __u8 as u8 = _bits_reserved_h 5 3

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct prefix_info__flags__onlink {
    pub _bits_onlink: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits prefix_info__flags__onlink
    onlink: __u8 as u8 = _bits_onlink 0 1
    autoconf: __u8 as u8 = _bits_onlink 1 1
    reserved: __u8 as u8 = _bits_onlink 2 6

#[repr(C, packed)]
pub union prefix_info__flags {
    pub flags: __u8,
    pub anon__onlink: prefix_info__flags__onlink,
}

pub const CLONED_MASK: i32 = 128;

pub const GENLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3564;

pub const GRE_ACK: u16 = 128;

pub const GRE_CSUM: u16 = 32768;

pub const GRE_FLAGS: u16 = 120;

pub const GRE_KEY: u16 = 8192;

pub const GRE_PPTP_KEY_MASK: u32 = 65535;

pub const GRE_PROTO_PPP: u16 = 34827;

pub const GRE_REC: u16 = 1792;

pub const GRE_ROUTING: u16 = 16384;

pub const GRE_SEQ: u16 = 4096;

pub const GRE_STRICT: u16 = 2048;

pub const GRE_VERSION: u16 = 7;

pub const GRE_VERSION_1: u16 = 1;

pub const IGMPV3_ALL_MCR: u32 = 3758096406;

pub const IGMP_ALL_HOSTS: u32 = 3758096385;

pub const IGMP_ALL_ROUTER: u32 = 3758096386;

pub const IGMP_LOCAL_GROUP: u32 = 3758096384;

pub const IGMP_LOCAL_GROUP_MASK: u32 = 4294967040;

pub const IPV6_FLOWINFO_MASK: u32 = 268435455;

pub const IPV6_FLOWLABEL_MASK: u32 = 1048575;

pub const IPV6_FLOWLABEL_STATELESS_FLAG: u32 = 524288;

pub const IPV6_TCLASS_MASK: u32 = 267386880;

pub const NLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 3568;

pub const NLMSG_GOODSIZE: crate::ctypes::c_ulong = 3584;

pub const PKT_TYPE_MAX: i32 = 224;

pub const PKT_VLAN_PRESENT_BIT: i32 = 7;

pub const PREFETCH_STRIDE: i32 = 1024;

pub const SKB_MAX_ALLOC: crate::ctypes::c_ulong = 15872;

pub const SKB_MONO_DELIVERY_TIME_MASK: i32 = 4;

pub const SK_RMEM_MAX: crate::ctypes::c_ulong = 262144;

pub const SK_WMEM_MAX: crate::ctypes::c_ulong = 262144;

pub const TCP_DATA_OFFSET: crate::ctypes::c_uint = 4026531840;

pub const TCP_FLAG_ACK: crate::ctypes::c_uint = 1048576;

pub const TCP_FLAG_CWR: crate::ctypes::c_uint = 8388608;

pub const TCP_FLAG_ECE: crate::ctypes::c_uint = 4194304;

pub const TCP_FLAG_FIN: crate::ctypes::c_uint = 65536;

pub const TCP_FLAG_PSH: crate::ctypes::c_uint = 524288;

pub const TCP_FLAG_RST: crate::ctypes::c_uint = 262144;

pub const TCP_FLAG_SYN: crate::ctypes::c_uint = 131072;

pub const TCP_FLAG_URG: crate::ctypes::c_uint = 2097152;

pub const TCP_RESERVED_BITS: crate::ctypes::c_uint = 251658240;

pub const TC_AT_INGRESS_MASK: i32 = 1;

pub const TUNNEL_CRIT_OPT: u16 = 1024;

pub const TUNNEL_CSUM: u16 = 1;

pub const TUNNEL_DONT_FRAGMENT: u16 = 256;

pub const TUNNEL_ERSPAN_OPT: u16 = 16384;

pub const TUNNEL_GENEVE_OPT: u16 = 2048;

pub const TUNNEL_GTP_OPT: u16 = 32768;

pub const TUNNEL_KEY: u16 = 4;

pub const TUNNEL_NOCACHE: u16 = 8192;

pub const TUNNEL_NO_KEY: u16 = 128;

pub const TUNNEL_OAM: u16 = 512;

pub const TUNNEL_OPTIONS_PRESENT: i32 = 55296;

pub const TUNNEL_REC: u16 = 32;

pub const TUNNEL_ROUTING: u16 = 2;

pub const TUNNEL_SEQ: u16 = 8;

pub const TUNNEL_STRICT: u16 = 16;

pub const TUNNEL_VERSION: u16 = 64;

pub const TUNNEL_VXLAN_OPT: u16 = 4096;

pub const XPS_MIN_MAP_ALLOC: crate::ctypes::c_ulong = 116;

pub const _SK_MEM_OVERHEAD: crate::ctypes::c_ulong = 1024;

unsafe extern "C" {
    #[link_name = "kmod_shim_csum_ipv6_magic"]
    pub fn csum_ipv6_magic(
        saddr: *const in6_addr,
        daddr: *const in6_addr,
        len: __u32,
        proto: __u8,
        csum: __wsum,
    ) -> __sum16;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_softnet_data: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_tcp_memory_per_cpu_fw_alloc: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_tcp_orphan_count: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_udp_memory_per_cpu_fw_alloc: crate::ctypes::c_char;
}

#[repr(C)]
#[repr(align(256))]
pub struct bpf_array {
    pub map: bpf_map,
    pub elem_size: u32_,
    pub index_mask: u32_,
    pub aux: *mut bpf_array_aux,
    pub anon__value: bpf_array__value,
}

#[repr(C)]
#[repr(align(256))]
pub struct bpf_map {
    pub ops: *const bpf_map_ops,
    pub inner_map_meta: *mut bpf_map,
    pub security: *mut crate::ctypes::c_void,
    pub map_type: bpf_map_type,
    pub key_size: u32_,
    pub value_size: u32_,
    pub max_entries: u32_,
    pub map_extra: u64_,
    pub map_flags: u32_,
    pub spin_lock_off: crate::ctypes::c_int,
    pub kptr_off_tab: *mut bpf_map_value_off,
    pub timer_off: crate::ctypes::c_int,
    pub id: u32_,
    pub numa_node: crate::ctypes::c_int,
    pub btf_key_type_id: u32_,
    pub btf_value_type_id: u32_,
    pub btf_vmlinux_value_type_id: u32_,
    pub btf: *mut btf,
    pub objcg: *mut obj_cgroup,
    pub name: [crate::ctypes::c_char; 16usize],
    pub off_arr: *mut bpf_map_off_arr,
    pub _padding_after_off_arr: __BindgenOpaqueArray<[u8; 128usize]>,
    pub refcnt: atomic64_t,
    pub usercnt: atomic64_t,
    pub anon__work: bpf_map__work,
    pub freeze_mutex: mutex,
    pub writecnt: atomic64_t,
    pub owner_lock: spinlock_t,
    pub owner: *mut bpf_map_owner,
    pub bypass_spec_v1: bool_,
    pub frozen: bool_,
    pub free_after_mult_rcu_gp: bool_,
    pub elem_count: *mut s64,
    pub cookie: u64_,
}

#[repr(C)]
#[repr(align(256))]
pub struct bpf_offloaded_map {
    pub map: bpf_map,
    pub netdev: *mut net_device,
    pub dev_ops: *const bpf_map_dev_ops,
    pub dev_priv: *mut crate::ctypes::c_void,
    pub offloads: list_head,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___bpf_address_lookup"]
    pub fn __bpf_address_lookup(
        addr: crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
        off: *mut crate::ctypes::c_ulong,
        sym: *mut crate::ctypes::c_char,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgroup_atype_get"]
    pub fn bpf_cgroup_atype_get(attach_btf_id: u32_, cgroup_atype: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_cgroup_atype_put"]
    pub fn bpf_cgroup_atype_put(cgroup_atype: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_dispatcher_change_prog"]
    pub fn bpf_dispatcher_change_prog(
        d: *mut bpf_dispatcher,
        from: *mut bpf_prog,
        to: *mut bpf_prog,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_get_kallsym"]
    pub fn bpf_get_kallsym(
        symnum: crate::ctypes::c_uint,
        value: *mut crate::ctypes::c_ulong,
        type_: *mut crate::ctypes::c_char,
        sym: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_jit_add_poke_descriptor"]
    pub fn bpf_jit_add_poke_descriptor(
        prog: *mut bpf_prog,
        poke: *mut bpf_jit_poke_descriptor,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_jit_free"]
    pub fn bpf_jit_free(fp: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_has_trampoline"]
    pub fn bpf_prog_has_trampoline(prog: *const bpf_prog) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_kallsyms_add"]
    pub fn bpf_prog_kallsyms_add(fp: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_prog_kallsyms_del"]
    pub fn bpf_prog_kallsyms_del(fp: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_find"]
    pub fn bpf_struct_ops_find(type_id: u32_) -> *const bpf_struct_ops;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_init"]
    pub fn bpf_struct_ops_init(btf: *mut btf, log: *mut bpf_verifier_log);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_struct_ops_map_sys_lookup_elem"]
    pub fn bpf_struct_ops_map_sys_lookup_elem(
        map: *mut bpf_map,
        key: *mut crate::ctypes::c_void,
        value: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_get"]
    pub fn bpf_trampoline_get(
        key: u64_,
        tgt_info: *mut bpf_attach_target_info,
    ) -> *mut bpf_trampoline;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_link_cgroup_shim"]
    pub fn bpf_trampoline_link_cgroup_shim(
        prog: *mut bpf_prog,
        cgroup_atype: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_link_prog"]
    pub fn bpf_trampoline_link_prog(
        link: *mut bpf_tramp_link,
        tr: *mut bpf_trampoline,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_put"]
    pub fn bpf_trampoline_put(tr: *mut bpf_trampoline);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_unlink_cgroup_shim"]
    pub fn bpf_trampoline_unlink_cgroup_shim(prog: *mut bpf_prog);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_bpf_trampoline_unlink_prog"]
    pub fn bpf_trampoline_unlink_prog(
        link: *mut bpf_tramp_link,
        tr: *mut bpf_trampoline,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_bpf_image_address"]
    pub fn is_bpf_image_address(address: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_bpf_text_address"]
    pub fn is_bpf_text_address(addr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_bpf_prog_active: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_bpf_redirect_info: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut cgroup_bpf_enabled_key: [static_key_false; 23usize];
}

#[repr(C)]
#[repr(align(256))]
pub struct nft_flowtable {
    pub list: list_head,
    pub table: *mut nft_table,
    pub name: *mut crate::ctypes::c_char,
    pub hooknum: crate::ctypes::c_int,
    pub ops_len: crate::ctypes::c_int,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub _padding_after_handle: __BindgenOpaqueArray<[u8; 200usize]>,
    pub hook_list: list_head,
    pub data: nf_flowtable,
}
bits nft_flowtable
    genmask: u32_ as u32 = _bits_genmask 0 2

#[repr(C)]
#[repr(align(256))]
pub struct nft_object {
    pub list: list_head,
    pub rhlhead: rhlist_head,
    pub key: nft_object_hash_key,
    pub _bits_genmask: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub use_: u32_,
    pub handle: u64_,
    pub udlen: u16_,
    pub udata: *mut u8_,
    pub _padding_after_udata: __BindgenOpaqueArray<[u8; 176usize]>,
    pub ops: *const nft_object_ops,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_object
    genmask: u32_ as u32 = _bits_genmask 0 2

#[repr(C)]
#[repr(align(256))]
pub struct nft_set {
    pub list: list_head,
    pub bindings: list_head,
    pub refs: refcount_t,
    pub table: *mut nft_table,
    pub net: possible_net_t,
    pub name: *mut crate::ctypes::c_char,
    pub handle: u64_,
    pub ktype: u32_,
    pub dtype: u32_,
    pub objtype: u32_,
    pub size: u32_,
    pub field_len: [u8_; 16usize],
    pub field_count: u8_,
    pub use_: u32_,
    pub nelems: atomic_t,
    pub ndeact: u32_,
    pub timeout: u64_,
    pub gc_int: u32_,
    pub policy: u16_,
    pub udlen: u16_,
    pub udata: *mut crate::ctypes::c_uchar,
    pub pending_update: list_head,
    pub _padding_after_pending_update: __BindgenOpaqueArray<[u8; 96usize]>,
    pub ops: *const nft_set_ops,
    pub _bits_flags: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub klen: u8_,
    pub dlen: u8_,
    pub num_exprs: u8_,
    pub exprs: [*mut nft_expr; 2usize],
    pub catchall_list: list_head,
    pub data: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits nft_set
    flags: u16_ as u16 = _bits_flags 0 13
    dead: u16_ as u16 = _bits_flags 13 1
    genmask: u16_ as u16 = _bits_flags 14 2

#[repr(C, packed)]
pub struct pppoe_hdr {
    pub _bits_ver: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub code: __u8,
    pub sid: __be16,
    pub length: __be16,
    pub tag: __IncompleteArrayField<pppoe_tag>,
}
impl pppoe_hdr {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ver(&self) -> __u8 {
        unsafe {
            ::core::mem::transmute(self._bits_ver.get_const::<0usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ver(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_ver.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ver_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_ver)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ver_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ver), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> __u8 {
        unsafe {
            ::core::mem::transmute(self._bits_ver.get_const::<4usize, 4u8>() as u8)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_ver.set_const::<4usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    4usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_ver)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_ver), val as u64)
        }
    }
}

pub const NFT_SET_ELEM_DEAD_BIT: i32 = 58;

pub const PTT_AC_COOKIE: u16 = 260;

pub const PTT_AC_NAME: u16 = 258;

pub const PTT_GEN_ERR: u16 = 515;

pub const PTT_HOST_UNIQ: u16 = 259;

pub const PTT_RELAY_SID: u16 = 272;

pub const PTT_SRV_ERR: u16 = 513;

pub const PTT_VENDOR: u16 = 261;

unsafe extern "C" {
    pub static mut __pcpu_scope_nf_skb_duplicated: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_xt_recseq: crate::ctypes::c_char;
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
    pub queued: crate::ctypes::c_ulong,
    pub run: crate::ctypes::c_ulong,
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
pub struct blk_mq_hw_ctx__lock {
    pub lock: spinlock_t,
    pub dispatch: list_head,
    pub state: crate::ctypes::c_ulong,
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
    pub err_stats: [u32_; 15usize],
    pub _padding_after_err_stats: __BindgenOpaqueArray<[u8; 212usize]>,
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
    pub last_merge: *mut request,
    pub elevator: *mut elevator_queue,
    pub q_usage_counter: percpu_ref,
    pub stats: *mut blk_queue_stats,
    pub rq_qos: *mut rq_qos,
    pub mq_ops: *const blk_mq_ops,
    pub queue_ctx: *mut blk_mq_ctx,
    pub queue_depth: crate::ctypes::c_uint,
    pub hctx_table: xarray,
    pub nr_hw_queues: crate::ctypes::c_uint,
    pub queuedata: *mut crate::ctypes::c_void,
    pub queue_flags: crate::ctypes::c_ulong,
    pub pm_only: atomic_t,
    pub id: crate::ctypes::c_int,
    pub queue_lock: spinlock_t,
    pub disk: *mut gendisk,
    pub kobj: kobject,
    pub mq_kobj: *mut kobject,
    pub integrity: blk_integrity,
    pub nr_requests: crate::ctypes::c_ulong,
    pub dma_pad_mask: crate::ctypes::c_uint,
    pub rq_timeout: crate::ctypes::c_uint,
    pub poll_nsec: crate::ctypes::c_int,
    pub poll_cb: *mut blk_stat_callback,
    pub poll_stat: *mut blk_rq_stat,
    pub timeout: timer_list,
    pub timeout_work: work_struct,
    pub nr_active_requests_shared_tags: atomic_t,
    pub sched_shared_tags: *mut blk_mq_tags,
    pub icq_list: list_head,
    pub blkcg_pols: [crate::ctypes::c_ulong; 1usize],
    pub root_blkg: *mut blkcg_gq,
    pub blkg_list: list_head,
    pub limits: queue_limits,
    pub required_elevator_features: crate::ctypes::c_uint,
    pub node: crate::ctypes::c_int,
    pub blk_trace: *mut blk_trace,
    pub fq: *mut blk_flush_queue,
    pub requeue_list: list_head,
    pub requeue_lock: spinlock_t,
    pub requeue_work: delayed_work,
    pub sysfs_lock: mutex,
    pub sysfs_dir_lock: mutex,
    pub unused_hctx_list: list_head,
    pub unused_hctx_lock: spinlock_t,
    pub mq_freeze_depth: crate::ctypes::c_int,
    pub td: *mut throtl_data,
    pub callback_head: callback_head,
    pub mq_freeze_wq: wait_queue_head_t,
    pub mq_freeze_lock: mutex,
    pub quiesce_depth: crate::ctypes::c_int,
    pub tag_set: *mut blk_mq_tag_set,
    pub tag_set_list: list_head,
    pub debugfs_dir: *mut dentry,
    pub sched_debugfs_dir: *mut dentry,
    pub rqos_debugfs_dir: *mut dentry,
    pub debugfs_mutex: mutex,
    pub mq_sysfs_init_done: bool_,
    pub srcu: __IncompleteArrayField<srcu_struct>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsi_autopm_get_device"]
    pub fn scsi_autopm_get_device(d: *mut scsi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_scsi_autopm_put_device"]
    pub fn scsi_autopm_put_device(d: *mut scsi_device);
}

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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 184usize]>,
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
    msi_domain: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 11 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_fixup_device"]
    pub fn pci_fixup_device(pass: pci_fixup_pass, dev: *mut pci_dev);
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
    wireless: crate::ctypes::c_uint as u32 = _bits_rh_registered 6 1
    has_tt: crate::ctypes::c_uint as u32 = _bits_rh_registered 7 1
    amd_resume_bug: crate::ctypes::c_uint as u32 = _bits_rh_registered 8 1
    can_do_streams: crate::ctypes::c_uint as u32 = _bits_rh_registered 9 1
    tpl_support: crate::ctypes::c_uint as u32 = _bits_rh_registered 10 1
    cant_recv_wakeups: crate::ctypes::c_uint as u32 = _bits_rh_registered 11 1

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_get_interface"]
    pub fn usb_autopm_get_interface(intf: *mut usb_interface) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_get_interface_async"]
    pub fn usb_autopm_get_interface_async(
        intf: *mut usb_interface,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_get_interface_no_resume"]
    pub fn usb_autopm_get_interface_no_resume(intf: *mut usb_interface);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_put_interface"]
    pub fn usb_autopm_put_interface(intf: *mut usb_interface);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_put_interface_async"]
    pub fn usb_autopm_put_interface_async(intf: *mut usb_interface);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_autopm_put_interface_no_suspend"]
    pub fn usb_autopm_put_interface_no_suspend(intf: *mut usb_interface);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_disable_autosuspend"]
    pub fn usb_disable_autosuspend(udev: *mut usb_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_enable_autosuspend"]
    pub fn usb_enable_autosuspend(udev: *mut usb_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_hcd_resume_root_hub"]
    pub fn usb_hcd_resume_root_hub(hcd: *mut usb_hcd);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_usb_wakeup_enabled_descendants"]
    pub fn usb_wakeup_enabled_descendants(
        udev: *mut usb_device,
    ) -> crate::ctypes::c_uint;
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
        ),
    >,
    pub set_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ),
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
    pub irq: gpio_irq_chip,
    pub valid_mask: *mut crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct virtio_driver {
    pub driver: device_driver,
    pub id_table: *const virtio_device_id,
    pub feature_table: *const crate::ctypes::c_uint,
    pub feature_table_size: crate::ctypes::c_uint,
    pub feature_table_legacy: *const crate::ctypes::c_uint,
    pub feature_table_size_legacy: crate::ctypes::c_uint,
    pub validate: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut virtio_device) -> crate::ctypes::c_int,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut virtio_device) -> crate::ctypes::c_int,
    >,
    pub scan: ::core::option::Option<unsafe extern "C" fn(dev: *mut virtio_device)>,
    pub remove: ::core::option::Option<unsafe extern "C" fn(dev: *mut virtio_device)>,
    pub config_changed: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut virtio_device),
    >,
}

#[repr(C)]
pub struct w1_reg_num {
    pub _bindgen_align: [u64; 0],
    pub _bits_crc: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits w1_reg_num
    crc: __u64 as u64 = _bits_crc 0 8
    id: __u64 as u64 = _bits_crc 8 48
    family: __u64 as u64 = _bits_crc 56 8

#[repr(C)]
pub struct hid_driver {
    pub name: *mut crate::ctypes::c_char,
    pub id_table: *const hid_device_id,
    pub dyn_list: list_head,
    pub dyn_lock: spinlock_t,
    pub match_: ::core::option::Option<
        unsafe extern "C" fn(dev: *mut hid_device, ignore_special_driver: bool_) -> bool_,
    >,
    pub probe: ::core::option::Option<
        unsafe extern "C" fn(
            dev: *mut hid_device,
            id: *const hid_device_id,
        ) -> crate::ctypes::c_int,
    >,
    pub remove: ::core::option::Option<unsafe extern "C" fn(dev: *mut hid_device)>,
    pub report_table: *const hid_report_id,
    pub raw_event: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            report: *mut hid_report,
            data: *mut u8_,
            size: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub usage_table: *const hid_usage_id,
    pub event: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            field: *mut hid_field,
            usage: *mut hid_usage,
            value: __s32,
        ) -> crate::ctypes::c_int,
    >,
    pub report: ::core::option::Option<
        unsafe extern "C" fn(hdev: *mut hid_device, report: *mut hid_report),
    >,
    pub report_fixup: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            buf: *mut __u8,
            size: *mut crate::ctypes::c_uint,
        ) -> *mut __u8,
    >,
    pub input_mapping: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            hidinput: *mut hid_input,
            field: *mut hid_field,
            usage: *mut hid_usage,
            bit: *mut *mut crate::ctypes::c_ulong,
            max: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub input_mapped: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            hidinput: *mut hid_input,
            field: *mut hid_field,
            usage: *mut hid_usage,
            bit: *mut *mut crate::ctypes::c_ulong,
            max: *mut crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub input_configured: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            hidinput: *mut hid_input,
        ) -> crate::ctypes::c_int,
    >,
    pub feature_mapping: ::core::option::Option<
        unsafe extern "C" fn(
            hdev: *mut hid_device,
            field: *mut hid_field,
            usage: *mut hid_usage,
        ),
    >,
    pub driver: device_driver,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hid_driver_reset_resume"]
    pub fn hid_driver_reset_resume(hdev: *mut hid_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hid_driver_resume"]
    pub fn hid_driver_resume(hdev: *mut hid_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hid_driver_suspend"]
    pub fn hid_driver_suspend(
        hdev: *mut hid_device,
        state: pm_message_t,
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
pub struct kprobe_ctlblk {
    pub kprobe_status: crate::ctypes::c_ulong,
    pub kprobe_saved_imask: crate::ctypes::c_ulong,
    pub kprobe_saved_ctl: [crate::ctypes::c_ulong; 3usize],
    pub prev_kprobe: prev_kprobe,
}

#[repr(C)]
pub struct prev_kprobe {
    pub kp: *mut kprobe,
    pub status: crate::ctypes::c_ulong,
}

pub const BREAKPOINT_INSTRUCTION: i32 = 2;

pub const FIXUP_BRANCH_NOT_TAKEN: i32 = 4;

pub const FIXUP_NOT_REQUIRED: i32 = 1;

pub const FIXUP_PSW_NORMAL: i32 = 8;

pub const FIXUP_RETURN_REGISTER: i32 = 2;

pub const KPROBE_ON_FTRACE_CALL: i32 = 1;

pub const KPROBE_ON_FTRACE_NOP: i32 = 0;

pub const MAX_INSN_SIZE: i32 = 3;

pub const MCOUNT_ADDR: i32 = 0;

pub const MCOUNT_INSN_SIZE: i32 = 6;

pub const rtc_hctosys_ret: i32 = -19;

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_fromfb"]
    pub fn fb_memcpy_fromfb(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memcpy_tofb"]
    pub fn fb_memcpy_tofb(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_memset"]
    pub fn fb_memset(
        s: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_notifier_call_chain"]
    pub fn fb_notifier_call_chain(
        val: crate::ctypes::c_ulong,
        v: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_register_client"]
    pub fn fb_register_client(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fb_unregister_client"]
    pub fn fb_unregister_client(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtc_add_group"]
    pub fn rtc_add_group(
        rtc: *mut rtc_device,
        grp: *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rtc_add_groups"]
    pub fn rtc_add_groups(
        rtc: *mut rtc_device,
        grps: *mut *const attribute_group,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_setup_earlycon"]
    pub fn setup_earlycon(buf: *mut crate::ctypes::c_char) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ftrace_need_init_nop() -> bool_;
}

unsafe extern "C" {
    pub fn probe_get_fixup_type(insn: *mut u16_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn probe_is_insn_relative_long(insn: *mut u16_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn probe_is_prohibited_opcode(insn: *mut u16_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn trampoline_probe_handler(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub static earlycon_acpi_spcr_enable: bool_;
}

unsafe extern "C" {
    pub static mut ftrace_func: *mut crate::ctypes::c_void;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct gs_epl__gs_eai__t {
    pub _bits_t: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl gs_epl__gs_eai__t {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn t(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_t.get_const::<1usize, 1u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_t(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_t.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn t_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<1usize, 1u8>(::core::ptr::addr_of!((* this)._bits_t))
                    as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_t_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_t), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn as_(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_t.get_const::<2usize, 2u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_as(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_t.set_const::<2usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn as__raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<2usize, 2u8>(::core::ptr::addr_of!((* this)._bits_t))
                    as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_as_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_t), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ar(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_t.get_const::<4usize, 4u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ar(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_t.set_const::<4usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ar_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<4usize, 4u8>(::core::ptr::addr_of!((* this)._bits_t))
                    as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ar_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                4usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_t), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct gs_epl__gs_eam__e {
    pub _bits_e: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits gs_epl__gs_eam__e
    e: __u8 as u8 = _bits_e 6 1
    b: __u8 as u8 = _bits_e 7 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct gs_epl__gs_eci__tx {
    pub _bits_tx: __BindgenBitfieldUnit<[u8; 1usize]>,
}
impl gs_epl__gs_eci__tx {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn tx(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_tx.get_const::<0usize, 1u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_tx(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_tx.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn tx_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_tx)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_tx_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_tx), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn cx(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_tx.get_const::<1usize, 1u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_cx(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_tx.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn cx_raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_tx)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_cx_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_tx), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn in_(&self) -> __u8 {
        unsafe { ::core::mem::transmute(self._bits_tx.get_const::<7usize, 1u8>() as u8) }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_in(&mut self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            self._bits_tx.set_const::<7usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn in__raw(this: *const Self) -> __u8 {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    7usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_tx)) as u8,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_in_raw(this: *mut Self, val: __u8) {
        unsafe {
            let val: u8 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                7usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_tx), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_mem_data_src__mem_rsvd {
    pub _bindgen_align: [u64; 0],
    pub _bits_mem_rsvd: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_mem_data_src__mem_rsvd
    mem_rsvd: __u64 as u64 = _bits_mem_rsvd 0 18
    mem_hops: __u64 as u64 = _bits_mem_rsvd 18 3
    mem_blk: __u64 as u64 = _bits_mem_rsvd 21 3
    mem_snoopx: __u64 as u64 = _bits_mem_rsvd 24 2
    mem_remote: __u64 as u64 = _bits_mem_rsvd 26 1
    mem_lvl_num: __u64 as u64 = _bits_mem_rsvd 27 4
    mem_dtlb: __u64 as u64 = _bits_mem_rsvd 31 7
    mem_lock: __u64 as u64 = _bits_mem_rsvd 38 2
    mem_snoop: __u64 as u64 = _bits_mem_rsvd 40 5
    mem_lvl: __u64 as u64 = _bits_mem_rsvd 45 14
    mem_op: __u64 as u64 = _bits_mem_rsvd 59 5

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_sample_weight__var3_w {
    pub var3_w: __u16,
    pub var2_w: __u16,
    pub var1_dw: __u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct stack_frame__empty__sie_control_block {
    pub sie_control_block: crate::ctypes::c_ulong,
    pub sie_savearea: crate::ctypes::c_ulong,
    pub sie_reason: crate::ctypes::c_ulong,
    pub sie_flags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(256))]
pub struct perf_sample_data {
    pub sample_flags: u64_,
    pub period: u64_,
    pub br_stack: *mut perf_branch_stack,
    pub weight: perf_sample_weight,
    pub data_src: perf_mem_data_src,
    pub txn: u64_,
    pub addr: u64_,
    pub raw: *mut perf_raw_record,
    pub type_: u64_,
    pub ip: u64_,
    pub tid_entry: perf_sample_data__tid_entry,
    pub time: u64_,
    pub id: u64_,
    pub stream_id: u64_,
    pub cpu_entry: perf_sample_data__cpu_entry,
    pub callchain: *mut perf_callchain_entry,
    pub aux_size: u64_,
    pub regs_user: perf_regs,
    pub regs_intr: perf_regs,
    pub stack_user_size: u64_,
    pub phys_addr: u64_,
    pub cgroup: u64_,
    pub data_page_size: u64_,
    pub code_page_size: u64_,
}

#[repr(C)]
pub struct arch_hw_breakpoint {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct gs_cb {
    pub reserved: __u64,
    pub gsd: __u64,
    pub gssm: __u64,
    pub gs_epl_a: __u64,
}

#[repr(C)]
pub struct gs_epl {
    pub pad1: __u8,
    pub anon__gs_eam: gs_epl__gs_eam,
    pub anon__gs_eci: gs_epl__gs_eci,
    pub anon__gs_eai: gs_epl__gs_eai,
    pub pad2: __u32,
    pub gs_eha: __u64,
    pub gs_eia: __u64,
    pub gs_eoa: __u64,
    pub gs_eir: __u64,
    pub gs_era: __u64,
}

#[repr(C)]
pub struct perf_sf_sde_regs {
    pub _bindgen_align: [u64; 0],
    pub _bits_in_guest: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_sf_sde_regs
    in_guest: crate::ctypes::c_uchar as u8 = _bits_in_guest 0 1
    reserved: crate::ctypes::c_ulong as u64 = _bits_in_guest 1 63

#[repr(C)]
pub struct stack_frame {
    pub anon__empty: stack_frame__empty,
    pub gprs: [crate::ctypes::c_ulong; 10usize],
    pub back_chain: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stack_info {
    pub type_: stack_type,
    pub begin: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
}

#[repr(C)]
pub union gs_epl__gs_eai {
    pub gs_eai: __u8,
    pub anon__t: gs_epl__gs_eai__t,
}

#[repr(C)]
pub union gs_epl__gs_eam {
    pub gs_eam: __u8,
    pub anon__e: gs_epl__gs_eam__e,
}

#[repr(C)]
pub union gs_epl__gs_eci {
    pub gs_eci: __u8,
    pub anon__tx: gs_epl__gs_eci__tx,
}

#[repr(C)]
pub union hw_perf_event__config {
    pub anon__config: hw_perf_event__config__config,
    pub anon__hrtimer: hw_perf_event__config__hrtimer,
    pub anon__tp_list: hw_perf_event__config__tp_list,
    pub anon__pwr_acc: hw_perf_event__config__pwr_acc,
    pub anon__iommu_bank: hw_perf_event__config__iommu_bank,
}

#[repr(C)]
pub union perf_mem_data_src {
    pub val: __u64,
    pub anon__mem_rsvd: perf_mem_data_src__mem_rsvd,
}

#[repr(C)]
pub union perf_sample_weight {
    pub full: __u64,
    pub anon__var3_w: perf_sample_weight__var3_w,
}

#[repr(C)]
pub union stack_frame__empty {
    pub empty: [crate::ctypes::c_ulong; 9usize],
    pub anon__sie_control_block: stack_frame__empty__sie_control_block,
}

pub const GS_BROADCAST: i32 = 4;

pub const GS_CLEAR_BC_CB: i32 = 3;

pub const GS_DISABLE: i32 = 1;

pub const GS_ENABLE: i32 = 0;

pub const GS_SET_BC_CB: i32 = 2;

pub const PERF_CPUM_CF_MAX_CTR: crate::ctypes::c_ulong = 65535;

pub const PERF_CPUM_SF_BASIC_MODE: i32 = 1;

pub const PERF_CPUM_SF_DIAG_MODE: i32 = 2;

pub const PERF_CPUM_SF_FREQ_MODE: i32 = 8;

pub const PERF_CPUM_SF_FULL_BLOCKS: i32 = 4;

pub const PERF_CPUM_SF_MAX_CTR: i32 = 2;

pub const PERF_CPUM_SF_MODE_MASK: i32 = 3;

pub const PERF_EVENT_CPUM_CF_DIAG: crate::ctypes::c_ulong = 770048;

pub const PERF_EVENT_CPUM_SF: crate::ctypes::c_ulong = 720896;

pub const PERF_EVENT_CPUM_SF_DIAG: crate::ctypes::c_ulong = 774144;

pub const PERF_REG_S390_FP0: perf_event_s390_regs = 16;

pub const PERF_REG_S390_FP10: perf_event_s390_regs = 26;

pub const PERF_REG_S390_FP11: perf_event_s390_regs = 27;

pub const PERF_REG_S390_FP12: perf_event_s390_regs = 28;

pub const PERF_REG_S390_FP13: perf_event_s390_regs = 29;

pub const PERF_REG_S390_FP14: perf_event_s390_regs = 30;

pub const PERF_REG_S390_FP15: perf_event_s390_regs = 31;

pub const PERF_REG_S390_FP1: perf_event_s390_regs = 17;

pub const PERF_REG_S390_FP2: perf_event_s390_regs = 18;

pub const PERF_REG_S390_FP3: perf_event_s390_regs = 19;

pub const PERF_REG_S390_FP4: perf_event_s390_regs = 20;

pub const PERF_REG_S390_FP5: perf_event_s390_regs = 21;

pub const PERF_REG_S390_FP6: perf_event_s390_regs = 22;

pub const PERF_REG_S390_FP7: perf_event_s390_regs = 23;

pub const PERF_REG_S390_FP8: perf_event_s390_regs = 24;

pub const PERF_REG_S390_FP9: perf_event_s390_regs = 25;

pub const PERF_REG_S390_MASK: perf_event_s390_regs = 32;

pub const PERF_REG_S390_MAX: perf_event_s390_regs = 34;

pub const PERF_REG_S390_PC: perf_event_s390_regs = 33;

pub const PERF_REG_S390_R0: perf_event_s390_regs = 0;

pub const PERF_REG_S390_R10: perf_event_s390_regs = 10;

pub const PERF_REG_S390_R11: perf_event_s390_regs = 11;

pub const PERF_REG_S390_R12: perf_event_s390_regs = 12;

pub const PERF_REG_S390_R13: perf_event_s390_regs = 13;

pub const PERF_REG_S390_R14: perf_event_s390_regs = 14;

pub const PERF_REG_S390_R15: perf_event_s390_regs = 15;

pub const PERF_REG_S390_R1: perf_event_s390_regs = 1;

pub const PERF_REG_S390_R2: perf_event_s390_regs = 2;

pub const PERF_REG_S390_R3: perf_event_s390_regs = 3;

pub const PERF_REG_S390_R4: perf_event_s390_regs = 4;

pub const PERF_REG_S390_R5: perf_event_s390_regs = 5;

pub const PERF_REG_S390_R6: perf_event_s390_regs = 6;

pub const PERF_REG_S390_R7: perf_event_s390_regs = 7;

pub const PERF_REG_S390_R8: perf_event_s390_regs = 8;

pub const PERF_REG_S390_R9: perf_event_s390_regs = 9;

pub const PMU_F_ENABLED: i32 = 8192;

pub const PMU_F_ERR_IBE: i32 = 256;

pub const PMU_F_ERR_LSDA: i32 = 512;

pub const PMU_F_ERR_MASK: i32 = 768;

pub const PMU_F_IN_USE: i32 = 16384;

pub const PMU_F_RESERVED: i32 = 4096;

pub const REG_NONE: i32 = 0;

pub const REG_OVERFLOW: i32 = 1;

pub const STACK_TYPE_MCCK: stack_type = 5;

pub const STACK_TYPE_NODAT: stack_type = 3;

pub const STACK_TYPE_RESTART: stack_type = 4;

pub type perf_event_s390_regs = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_CALL_CLOBBER_0"]
    pub fn CALL_CLOBBER_0() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CALL_CLOBBER_4"]
    pub fn CALL_CLOBBER_4() -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_ptrace_hw_breakpoint"]
    pub fn flush_ptrace_hw_breakpoint(tsk: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_stack_pointer"]
    pub fn get_stack_pointer(
        task: *mut task_struct,
        regs: *mut pt_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hw_breakpoint_is_used"]
    pub fn hw_breakpoint_is_used() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_hw_breakpoint"]
    pub fn init_hw_breakpoint() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_gs_cb"]
    pub fn load_gs_cb(gs_cb: *mut gs_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_user_hw_breakpoint"]
    pub fn modify_user_hw_breakpoint(
        bp: *mut perf_event,
        attr: *mut perf_event_attr,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_modify_user_hw_breakpoint_check"]
    pub fn modify_user_hw_breakpoint_check(
        bp: *mut perf_event,
        attr: *mut perf_event_attr,
        check: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_on_stack"]
    pub fn on_stack(
        info: *mut stack_info,
        addr: crate::ctypes::c_ulong,
        len: usize,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_perf_hw_breakpoint"]
    pub fn register_perf_hw_breakpoint(bp: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_user_hw_breakpoint"]
    pub fn register_user_hw_breakpoint(
        attr: *mut perf_event_attr,
        triggered: perf_overflow_handler_t,
        context: *mut crate::ctypes::c_void,
        tsk: *mut task_struct,
    ) -> *mut perf_event;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_wide_hw_breakpoint"]
    pub fn register_wide_hw_breakpoint(
        attr: *mut perf_event_attr,
        triggered: perf_overflow_handler_t,
        context: *mut crate::ctypes::c_void,
    ) -> *mut *mut perf_event;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_wide_hw_breakpoint_cpu"]
    pub fn register_wide_hw_breakpoint_cpu(
        attr: *mut perf_event_attr,
        triggered: perf_overflow_handler_t,
        context: *mut crate::ctypes::c_void,
        cpu: crate::ctypes::c_int,
    ) -> *mut perf_event;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_release_bp_slot"]
    pub fn release_bp_slot(bp: *mut perf_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_reserve_bp_slot"]
    pub fn reserve_bp_slot(bp: *mut perf_event) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_restore_access_regs"]
    pub fn restore_access_regs(acrs: *mut crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_restore_gs_cb"]
    pub fn restore_gs_cb(gs_cb: *mut gs_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_save_access_regs"]
    pub fn save_access_regs(acrs: *mut crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_save_gs_cb"]
    pub fn save_gs_cb(gs_cb: *mut gs_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_store_gs_cb"]
    pub fn store_gs_cb(gs_cb: *mut gs_cb);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_hw_breakpoint"]
    pub fn unregister_hw_breakpoint(bp: *mut perf_event);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_wide_hw_breakpoint"]
    pub fn unregister_wide_hw_breakpoint(cpu_events: *mut *mut perf_event);
}

unsafe extern "C" {
    pub fn __switch_to(
        arg1: *mut crate::ctypes::c_void,
        arg2: *mut crate::ctypes::c_void,
    ) -> *mut task_struct;
}

unsafe extern "C" {
    pub fn cpumf_cf_event_group() -> *mut *const attribute_group;
}

unsafe extern "C" {
    pub fn cpumf_events_sysfs_show(
        dev: *mut device,
        attr: *mut device_attribute,
        page: *mut crate::ctypes::c_char,
    ) -> isize;
}

unsafe extern "C" {
    pub fn get_stack_info(
        sp: crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
        visit_mask: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn update_cr_regs(task: *mut task_struct);
}

unsafe extern "C" {
    pub static mut __pcpu_scope___perf_regs: [crate::ctypes::c_char; 4usize];
}

unsafe extern "C" {
    pub static mut __pcpu_scope_current_kprobe: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_disable_stack_tracer: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_kprobe_ctlblk: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_perf_callchain_entry: crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut __pcpu_scope_perf_trace_regs: crate::ctypes::c_char;
}

#[repr(C)]
pub struct arch_elf_state {
    pub rc: crate::ctypes::c_int,
}

#[repr(C)]
pub struct kernel_fpu {
    pub mask: u32_,
    pub fpc: u32_,
    pub anon__fprs: kernel_fpu__fprs,
}

#[repr(C)]
pub struct per_struct_kernel {
    pub cr9: crate::ctypes::c_ulong,
    pub cr10: crate::ctypes::c_ulong,
    pub cr11: crate::ctypes::c_ulong,
    pub bits: crate::ctypes::c_ulong,
    pub starting_addr: crate::ctypes::c_ulong,
    pub ending_addr: crate::ctypes::c_ulong,
    pub perc_atmid: crate::ctypes::c_ushort,
    pub address: crate::ctypes::c_ulong,
    pub access_id: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct pgste_t {
    pub pgste: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct psw_bits {
    pub _bindgen_align: [u64; 0],
    pub _bits_per: __BindgenBitfieldUnit<[u8; 16usize]>,
}
impl psw_bits {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn per(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<1usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_per(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn per_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_per_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn dat(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<5usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_dat(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<5usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn dat_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    5usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_dat_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                5usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn io(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<6usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_io(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<6usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn io_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    6usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_io_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                6usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ext(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<7usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ext(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<7usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ext_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    7usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ext_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                7usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn key(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<8usize, 4u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_key(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<8usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn key_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    8usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_key_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                8usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn mcheck(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<13usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_mcheck(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<13usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn mcheck_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    13usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_mcheck_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                13usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn wait(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<14usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_wait(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<14usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn wait_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    14usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_wait_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                14usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn pstate(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<15usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_pstate(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn pstate_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_pstate_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn as_(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<16usize, 2u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_as(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<16usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn as__raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    16usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_as_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                16usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn cc(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<18usize, 2u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_cc(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<18usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn cc_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    18usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_cc_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                18usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn pm(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<20usize, 4u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_pm(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<20usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn pm_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    20usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_pm_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                20usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ri(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<24usize, 1u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ri(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<24usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ri_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    24usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ri_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                24usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn eaba(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<31usize, 2u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_eaba(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<31usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn eaba_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    31usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_eaba_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                31usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ia(&self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(self._bits_per.get_const::<64usize, 64u8>() as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ia(&mut self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            self._bits_per.set_const::<64usize, 64u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ia_raw(this: *const Self) -> crate::ctypes::c_ulong {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 16usize],
                >>::raw_get_const::<
                    64usize,
                    64u8,
                >(::core::ptr::addr_of!((* this)._bits_per)) as u64,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ia_raw(this: *mut Self, val: crate::ctypes::c_ulong) {
        unsafe {
            let val: u64 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 16usize],
            >>::raw_set_const::<
                64usize,
                64u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_per), val as u64)
        }
    }
}

#[repr(C)]
pub struct psw_t32 {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct ptprot_area {
    pub lowaddr: crate::ctypes::c_ulong,
    pub hiaddr: crate::ctypes::c_ulong,
    pub prot: ptprot_flags,
}

#[repr(C)]
pub struct ptrace_area {
    pub len: crate::ctypes::c_uint,
    pub kernel_addr: crate::ctypes::c_ulong,
    pub process_addr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct vx_array {
    pub __: [__vector128; 32usize],
}

#[repr(C)]
pub union kernel_fpu__fprs {
    pub fprs: [freg_t; 16usize],
    pub vxrs: [__vector128; 32usize],
}

pub const ACR_SIZE: i32 = 4;

pub const ARCH_LOW_ADDRESS_LIMIT: crate::ctypes::c_ulong = 2147483647;

pub const ARCH_MIN_TASKALIGN: i32 = 8;

pub const CIF_DEDICATED_CPU: i32 = 7;

pub const CIF_ENABLED_WAIT: i32 = 5;

pub const CIF_FPU: i32 = 3;

pub const CIF_MCCK_GUEST: i32 = 6;

pub const CIF_NOHZ_DELAY: i32 = 2;

pub const CRDTE_DTT_PAGE: crate::ctypes::c_ulong = 0;

pub const CRDTE_DTT_REGION1: crate::ctypes::c_ulong = 28;

pub const CRDTE_DTT_REGION2: crate::ctypes::c_ulong = 24;

pub const CRDTE_DTT_REGION3: crate::ctypes::c_ulong = 20;

pub const CRDTE_DTT_SEGMENT: crate::ctypes::c_ulong = 16;

pub const CR_SIZE: i32 = 8;

pub const ECAG_CACHE_ATTRIBUTE: i32 = 0;

pub const ECAG_CPU_ATTRIBUTE: i32 = 1;

pub const ELF_ARCH: i32 = 22;

pub const FPC_DXC_MASK: i32 = 65280;

pub const FPC_EXCEPTION_MASK: u32 = 4160749568;

pub const FPC_FLAGS_MASK: i32 = 16252928;

pub const FPC_PAD_SIZE: i32 = 4;

pub const FPC_RM_MASK: i32 = 3;

pub const FPC_SIZE: i32 = 4;

pub const FPR_SIZE: i32 = 8;

pub const GPR_SIZE: i32 = 8;

pub const HPAGE_MASK: crate::ctypes::c_ulong = 18446744073708503040;

pub const HPAGE_SHIFT: i32 = 20;

pub const HPAGE_SIZE: crate::ctypes::c_ulong = 1048576;

pub const HUGETLB_PAGE_ORDER: i32 = 8;

pub const HWCAP_DFLT: crate::ctypes::c_ulong = 262144;

pub const HWCAP_DFP: crate::ctypes::c_ulong = 64;

pub const HWCAP_EIMM: crate::ctypes::c_ulong = 32;

pub const HWCAP_ESAN3: crate::ctypes::c_ulong = 1;

pub const HWCAP_ETF3EH: crate::ctypes::c_ulong = 256;

pub const HWCAP_GS: crate::ctypes::c_ulong = 16384;

pub const HWCAP_HIGH_GPRS: crate::ctypes::c_ulong = 512;

pub const HWCAP_HPAGE: crate::ctypes::c_ulong = 128;

pub const HWCAP_LDISP: crate::ctypes::c_ulong = 16;

pub const HWCAP_MSA: crate::ctypes::c_ulong = 8;

pub const HWCAP_NNPA: crate::ctypes::c_ulong = 1048576;

pub const HWCAP_NR_DFLT: crate::ctypes::c_uint = 18;

pub const HWCAP_NR_DFP: crate::ctypes::c_uint = 6;

pub const HWCAP_NR_EIMM: crate::ctypes::c_uint = 5;

pub const HWCAP_NR_ESAN3: crate::ctypes::c_uint = 0;

pub const HWCAP_NR_ETF3EH: crate::ctypes::c_uint = 8;

pub const HWCAP_NR_GS: crate::ctypes::c_uint = 14;

pub const HWCAP_NR_HIGH_GPRS: crate::ctypes::c_uint = 9;

pub const HWCAP_NR_HPAGE: crate::ctypes::c_uint = 7;

pub const HWCAP_NR_LDISP: crate::ctypes::c_uint = 4;

pub const HWCAP_NR_MAX: crate::ctypes::c_uint = 23;

pub const HWCAP_NR_MSA: crate::ctypes::c_uint = 3;

pub const HWCAP_NR_NNPA: crate::ctypes::c_uint = 20;

pub const HWCAP_NR_PCI_MIO: crate::ctypes::c_uint = 21;

pub const HWCAP_NR_SIE: crate::ctypes::c_uint = 22;

pub const HWCAP_NR_SORT: crate::ctypes::c_uint = 17;

pub const HWCAP_NR_STFLE: crate::ctypes::c_uint = 2;

pub const HWCAP_NR_TE: crate::ctypes::c_uint = 10;

pub const HWCAP_NR_VXRS: crate::ctypes::c_uint = 11;

pub const HWCAP_NR_VXRS_BCD: crate::ctypes::c_uint = 12;

pub const HWCAP_NR_VXRS_EXT2: crate::ctypes::c_uint = 15;

pub const HWCAP_NR_VXRS_EXT: crate::ctypes::c_uint = 13;

pub const HWCAP_NR_VXRS_PDE2: crate::ctypes::c_uint = 19;

pub const HWCAP_NR_VXRS_PDE: crate::ctypes::c_uint = 16;

pub const HWCAP_NR_ZARCH: crate::ctypes::c_uint = 1;

pub const HWCAP_PCI_MIO: crate::ctypes::c_ulong = 2097152;

pub const HWCAP_SIE: crate::ctypes::c_ulong = 4194304;

pub const HWCAP_SORT: crate::ctypes::c_ulong = 131072;

pub const HWCAP_STFLE: crate::ctypes::c_ulong = 4;

pub const HWCAP_TE: crate::ctypes::c_ulong = 1024;

pub const HWCAP_VXRS: crate::ctypes::c_ulong = 2048;

pub const HWCAP_VXRS_BCD: crate::ctypes::c_ulong = 4096;

pub const HWCAP_VXRS_EXT2: crate::ctypes::c_ulong = 32768;

pub const HWCAP_VXRS_EXT: crate::ctypes::c_ulong = 8192;

pub const HWCAP_VXRS_PDE2: crate::ctypes::c_ulong = 524288;

pub const HWCAP_VXRS_PDE: crate::ctypes::c_ulong = 65536;

pub const HWCAP_ZARCH: crate::ctypes::c_ulong = 2;

pub const IDTE_GLOBAL: i32 = 0;

pub const IDTE_GUEST_ASCE: i32 = 8192;

pub const IDTE_LOCAL: i32 = 1;

pub const IDTE_NODAT: i32 = 4096;

pub const IDTE_PTOA: i32 = 2048;

pub const IO_SPACE_LIMIT: i32 = 0;

pub const IPTE_GLOBAL: i32 = 0;

pub const IPTE_GUEST_ASCE: i32 = 2048;

pub const IPTE_LOCAL: i32 = 1;

pub const IPTE_NODAT: i32 = 1024;

pub const KERNEL_FPC: i32 = 1;

pub const KERNEL_FPR: i32 = 7;

pub const KERNEL_VXR: i32 = 30;

pub const KERNEL_VXR_HIGH: i32 = 24;

pub const KERNEL_VXR_LOW: i32 = 6;

pub const KERNEL_VXR_MID: i32 = 12;

pub const KERNEL_VXR_V0V7: i32 = 2;

pub const KERNEL_VXR_V16V23: i32 = 8;

pub const KERNEL_VXR_V24V31: i32 = 16;

pub const KERNEL_VXR_V8V15: i32 = 4;

pub const MAX_CPU_FEATURES: crate::ctypes::c_uint = 3;

pub const MODULES_LEN: crate::ctypes::c_ulong = 2147483648;

pub const NR_REG_ARGUMENTS: i32 = 5;

pub const NUM_ACRS: i32 = 16;

pub const NUM_CRS: i32 = 16;

pub const NUM_CR_WORDS: i32 = 3;

pub const NUM_FPRS: i32 = 16;

pub const NUM_GPRS: i32 = 16;

pub const P4D_MASK: crate::ctypes::c_ulong = 18446739675663040512;

pub const P4D_SHIFT: i32 = 42;

pub const P4D_SIZE: crate::ctypes::c_ulong = 4398046511104;

pub const PAGE_DEFAULT_ACC: i32 = 0;

pub const PAGE_DEFAULT_KEY: i32 = 0;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 0;

pub const PAGE_SPO_ACC: i32 = 9;

pub const PER_CONTROL_ALTERATION: crate::ctypes::c_ulong = 2097152;

pub const PER_CONTROL_BRANCH_ADDRESS: crate::ctypes::c_ulong = 8388608;

pub const PER_CONTROL_MASK: crate::ctypes::c_ulong = 14680064;

pub const PER_CONTROL_SUSPENSION: crate::ctypes::c_ulong = 4194304;

pub const PER_EM_MASK: crate::ctypes::c_ulong = 3892314112;

pub const PER_EVENT_BRANCH: crate::ctypes::c_ulong = 2147483648;

pub const PER_EVENT_IFETCH: crate::ctypes::c_ulong = 1073741824;

pub const PER_EVENT_MASK: crate::ctypes::c_ulong = 3942645760;

pub const PER_EVENT_NULLIFICATION: crate::ctypes::c_ulong = 16777216;

pub const PER_EVENT_STORE: crate::ctypes::c_ulong = 536870912;

pub const PER_EVENT_STORE_REAL: crate::ctypes::c_ulong = 134217728;

pub const PER_EVENT_TRANSACTION_END: crate::ctypes::c_ulong = 33554432;

pub const PER_FLAG_NO_TE: crate::ctypes::c_ulong = 1;

pub const PER_FLAG_TE_ABORT_RAND: crate::ctypes::c_ulong = 2;

pub const PER_FLAG_TE_ABORT_RAND_TEND: crate::ctypes::c_ulong = 4;

pub const PGDIR_MASK: crate::ctypes::c_ulong = 18437736874454810624;

pub const PGDIR_SHIFT: i32 = 53;

pub const PGDIR_SIZE: crate::ctypes::c_ulong = 9007199254740992;

pub const PGM_INT_CODE_MASK: i32 = 127;

pub const PGM_INT_CODE_PER: i32 = 128;

pub const PGSTE_ACC_BITS: crate::ctypes::c_ulong = 17293822569102704640;

pub const PGSTE_FP_BIT: crate::ctypes::c_ulong = 576460752303423488;

pub const PGSTE_GC_BIT: crate::ctypes::c_ulong = 562949953421312;

pub const PGSTE_GR_BIT: crate::ctypes::c_ulong = 1125899906842624;

pub const PGSTE_HC_BIT: crate::ctypes::c_ulong = 9007199254740992;

pub const PGSTE_HR_BIT: crate::ctypes::c_ulong = 18014398509481984;

pub const PGSTE_IN_BIT: crate::ctypes::c_ulong = 70368744177664;

pub const PGSTE_PCL_BIT: crate::ctypes::c_ulong = 36028797018963968;

pub const PGSTE_UC_BIT: crate::ctypes::c_ulong = 140737488355328;

pub const PGSTE_VSIE_BIT: crate::ctypes::c_ulong = 35184372088832;

pub const PG_DIRECT_MAP_1M: crate::ctypes::c_uint = 1;

pub const PG_DIRECT_MAP_2G: crate::ctypes::c_uint = 2;

pub const PG_DIRECT_MAP_4K: crate::ctypes::c_uint = 0;

pub const PG_DIRECT_MAP_MAX: crate::ctypes::c_uint = 3;

pub const PIF_EXECVE_PGSTE_RESTART: i32 = 1;

pub const PIF_FTRACE_FULL_REGS: i32 = 4;

pub const PIF_GUEST_FAULT: i32 = 3;

pub const PIF_SYSCALL: i32 = 0;

pub const PIF_SYSCALL_RET_SET: i32 = 2;

pub const PMD_MASK: crate::ctypes::c_ulong = 18446744073708503040;

pub const PMD_SHIFT: i32 = 20;

pub const PMD_SIZE: crate::ctypes::c_ulong = 1048576;

pub const PSW32_ADDR_AMODE: crate::ctypes::c_ulong = 2147483648;

pub const PSW32_ADDR_INSN: crate::ctypes::c_ulong = 2147483647;

pub const PSW32_ASC_ACCREG: crate::ctypes::c_ulong = 16384;

pub const PSW32_ASC_HOME: crate::ctypes::c_ulong = 49152;

pub const PSW32_ASC_PRIMARY: crate::ctypes::c_ulong = 0;

pub const PSW32_ASC_SECONDARY: crate::ctypes::c_ulong = 32768;

pub const PSW32_DEFAULT_KEY: u32 = 0;

pub const PSW32_MASK_ASC: crate::ctypes::c_ulong = 49152;

pub const PSW32_MASK_BASE: crate::ctypes::c_ulong = 524288;

pub const PSW32_MASK_CC: crate::ctypes::c_ulong = 12288;

pub const PSW32_MASK_DAT: crate::ctypes::c_ulong = 67108864;

pub const PSW32_MASK_EXT: crate::ctypes::c_ulong = 16777216;

pub const PSW32_MASK_IO: crate::ctypes::c_ulong = 33554432;

pub const PSW32_MASK_KEY: crate::ctypes::c_ulong = 15728640;

pub const PSW32_MASK_MCHECK: crate::ctypes::c_ulong = 262144;

pub const PSW32_MASK_PER: crate::ctypes::c_ulong = 1073741824;

pub const PSW32_MASK_PM: crate::ctypes::c_ulong = 3840;

pub const PSW32_MASK_PSTATE: crate::ctypes::c_ulong = 65536;

pub const PSW32_MASK_RI: crate::ctypes::c_ulong = 128;

pub const PSW32_MASK_WAIT: crate::ctypes::c_ulong = 131072;

pub const PSW_ADDR_AMODE: crate::ctypes::c_ulong = 0;

pub const PSW_ADDR_INSN: crate::ctypes::c_ulong = 18446744073709551615;

pub const PSW_ASC_ACCREG: crate::ctypes::c_ulong = 70368744177664;

pub const PSW_ASC_HOME: crate::ctypes::c_ulong = 211106232532992;

pub const PSW_ASC_PRIMARY: crate::ctypes::c_ulong = 0;

pub const PSW_ASC_SECONDARY: crate::ctypes::c_ulong = 140737488355328;

pub const PSW_BITS_AMODE_24BIT: crate::ctypes::c_uint = 0;

pub const PSW_BITS_AMODE_31BIT: crate::ctypes::c_uint = 1;

pub const PSW_BITS_AMODE_64BIT: crate::ctypes::c_uint = 3;

pub const PSW_BITS_AS_ACCREG: crate::ctypes::c_uint = 1;

pub const PSW_BITS_AS_HOME: crate::ctypes::c_uint = 3;

pub const PSW_BITS_AS_PRIMARY: crate::ctypes::c_uint = 0;

pub const PSW_BITS_AS_SECONDARY: crate::ctypes::c_uint = 2;

pub const PSW_DEFAULT_KEY: crate::ctypes::c_ulong = 0;

pub const PSW_KERNEL_BITS: crate::ctypes::c_ulong = 211112674983936;

pub const PSW_MASK_ASC: crate::ctypes::c_ulong = 211106232532992;

pub const PSW_MASK_BA: crate::ctypes::c_ulong = 2147483648;

pub const PSW_MASK_BASE: crate::ctypes::c_ulong = 0;

pub const PSW_MASK_CC: crate::ctypes::c_ulong = 52776558133248;

pub const PSW_MASK_DAT: crate::ctypes::c_ulong = 288230376151711744;

pub const PSW_MASK_EA: crate::ctypes::c_ulong = 4294967296;

pub const PSW_MASK_EXT: crate::ctypes::c_ulong = 72057594037927936;

pub const PSW_MASK_IO: crate::ctypes::c_ulong = 144115188075855872;

pub const PSW_MASK_KEY: crate::ctypes::c_ulong = 67553994410557440;

pub const PSW_MASK_MCHECK: crate::ctypes::c_ulong = 1125899906842624;

pub const PSW_MASK_PER: crate::ctypes::c_ulong = 4611686018427387904;

pub const PSW_MASK_PM: crate::ctypes::c_ulong = 16492674416640;

pub const PSW_MASK_PSTATE: crate::ctypes::c_ulong = 281474976710656;

pub const PSW_MASK_RI: crate::ctypes::c_ulong = 549755813888;

pub const PSW_MASK_USER: crate::ctypes::c_ulong = 280381907533824;

pub const PSW_MASK_WAIT: crate::ctypes::c_ulong = 562949953421312;

pub const PSW_USER_BITS: crate::ctypes::c_ulong = 505810533149048832;

pub const PTRACE_DISABLE_TE: i32 = 20496;

pub const PTRACE_ENABLE_TE: i32 = 20489;

pub const PTRACE_GET_LAST_BREAK: i32 = 20486;

pub const PTRACE_PEEKDATA_AREA: i32 = 20483;

pub const PTRACE_PEEKTEXT_AREA: i32 = 20482;

pub const PTRACE_PEEKUSR_AREA: i32 = 20480;

pub const PTRACE_PEEK_SYSTEM_CALL: i32 = 20487;

pub const PTRACE_POKEDATA_AREA: i32 = 20485;

pub const PTRACE_POKETEXT_AREA: i32 = 20484;

pub const PTRACE_POKEUSR_AREA: i32 = 20481;

pub const PTRACE_POKE_SYSTEM_CALL: i32 = 20488;

pub const PTRACE_PROT: i32 = 21;

pub const PTRACE_SINGLEBLOCK: i32 = 12;

pub const PTRACE_TE_ABORT_RAND: i32 = 20497;

pub const PTRS_PER_P4D: i32 = 2048;

pub const PTRS_PER_PMD: i32 = 2048;

pub const PTRS_PER_PTE: i32 = 256;

pub const PTRS_PER_PUD: i32 = 2048;

pub const PT_ACR0: i32 = 144;

pub const PT_ACR10: i32 = 184;

pub const PT_ACR11: i32 = 188;

pub const PT_ACR12: i32 = 192;

pub const PT_ACR13: i32 = 196;

pub const PT_ACR14: i32 = 200;

pub const PT_ACR15: i32 = 204;

pub const PT_ACR1: i32 = 148;

pub const PT_ACR2: i32 = 152;

pub const PT_ACR3: i32 = 156;

pub const PT_ACR4: i32 = 160;

pub const PT_ACR5: i32 = 164;

pub const PT_ACR6: i32 = 168;

pub const PT_ACR7: i32 = 172;

pub const PT_ACR8: i32 = 176;

pub const PT_ACR9: i32 = 180;

pub const PT_CR_10: i32 = 360;

pub const PT_CR_11: i32 = 368;

pub const PT_CR_9: i32 = 352;

pub const PT_ENDREGS: i32 = 431;

pub const PT_FPC: i32 = 216;

pub const PT_FPR0: i32 = 224;

pub const PT_FPR10: i32 = 304;

pub const PT_FPR11: i32 = 312;

pub const PT_FPR12: i32 = 320;

pub const PT_FPR13: i32 = 328;

pub const PT_FPR14: i32 = 336;

pub const PT_FPR15: i32 = 344;

pub const PT_FPR1: i32 = 232;

pub const PT_FPR2: i32 = 240;

pub const PT_FPR3: i32 = 248;

pub const PT_FPR4: i32 = 256;

pub const PT_FPR5: i32 = 264;

pub const PT_FPR6: i32 = 272;

pub const PT_FPR7: i32 = 280;

pub const PT_FPR8: i32 = 288;

pub const PT_FPR9: i32 = 296;

pub const PT_GPR0: i32 = 16;

pub const PT_GPR10: i32 = 96;

pub const PT_GPR11: i32 = 104;

pub const PT_GPR12: i32 = 112;

pub const PT_GPR13: i32 = 120;

pub const PT_GPR14: i32 = 128;

pub const PT_GPR15: i32 = 136;

pub const PT_GPR1: i32 = 24;

pub const PT_GPR2: i32 = 32;

pub const PT_GPR3: i32 = 40;

pub const PT_GPR4: i32 = 48;

pub const PT_GPR5: i32 = 56;

pub const PT_GPR6: i32 = 64;

pub const PT_GPR7: i32 = 72;

pub const PT_GPR8: i32 = 80;

pub const PT_GPR9: i32 = 88;

pub const PT_IEEE_IP: i32 = 424;

pub const PT_LASTOFF: i32 = 424;

pub const PT_ORIGGPR2: i32 = 208;

pub const PT_PSWADDR: i32 = 8;

pub const PT_PSWMASK: i32 = 0;

pub const PT_S390_PGSTE: i32 = 1879048192;

pub const PUD_MASK: crate::ctypes::c_ulong = 18446744071562067968;

pub const PUD_SHIFT: i32 = 31;

pub const PUD_SIZE: crate::ctypes::c_ulong = 2147483648;

pub const RESTART_FLAG_CTLREGS: i32 = 1;

pub const R_390_12: i32 = 2;

pub const R_390_16: i32 = 3;

pub const R_390_20: i32 = 57;

pub const R_390_32: i32 = 4;

pub const R_390_64: i32 = 22;

pub const R_390_8: i32 = 1;

pub const R_390_COPY: i32 = 9;

pub const R_390_GLOB_DAT: i32 = 10;

pub const R_390_GOT12: i32 = 6;

pub const R_390_GOT16: i32 = 15;

pub const R_390_GOT20: i32 = 58;

pub const R_390_GOT32: i32 = 7;

pub const R_390_GOT64: i32 = 24;

pub const R_390_GOTENT: i32 = 26;

pub const R_390_GOTOFF16: i32 = 27;

pub const R_390_GOTOFF32: i32 = 13;

pub const R_390_GOTOFF64: i32 = 28;

pub const R_390_GOTPC: i32 = 14;

pub const R_390_GOTPCDBL: i32 = 21;

pub const R_390_GOTPLT12: i32 = 29;

pub const R_390_GOTPLT16: i32 = 30;

pub const R_390_GOTPLT20: i32 = 59;

pub const R_390_GOTPLT32: i32 = 31;

pub const R_390_GOTPLT64: i32 = 32;

pub const R_390_GOTPLTENT: i32 = 33;

pub const R_390_JMP_SLOT: i32 = 11;

pub const R_390_NONE: i32 = 0;

pub const R_390_NUM: i32 = 61;

pub const R_390_PC16: i32 = 16;

pub const R_390_PC16DBL: i32 = 17;

pub const R_390_PC32: i32 = 5;

pub const R_390_PC32DBL: i32 = 19;

pub const R_390_PC64: i32 = 23;

pub const R_390_PLT16DBL: i32 = 18;

pub const R_390_PLT32: i32 = 8;

pub const R_390_PLT32DBL: i32 = 20;

pub const R_390_PLT64: i32 = 25;

pub const R_390_PLTOFF16: i32 = 34;

pub const R_390_PLTOFF32: i32 = 35;

pub const R_390_PLTOFF64: i32 = 36;

pub const R_390_RELATIVE: i32 = 12;

pub const R_390_TLS_DTPMOD: i32 = 54;

pub const R_390_TLS_DTPOFF: i32 = 55;

pub const R_390_TLS_GD32: i32 = 40;

pub const R_390_TLS_GD64: i32 = 41;

pub const R_390_TLS_GDCALL: i32 = 38;

pub const R_390_TLS_GOTIE12: i32 = 42;

pub const R_390_TLS_GOTIE20: i32 = 60;

pub const R_390_TLS_GOTIE32: i32 = 43;

pub const R_390_TLS_GOTIE64: i32 = 44;

pub const R_390_TLS_IE32: i32 = 47;

pub const R_390_TLS_IE64: i32 = 48;

pub const R_390_TLS_IEENT: i32 = 49;

pub const R_390_TLS_LDCALL: i32 = 39;

pub const R_390_TLS_LDM32: i32 = 45;

pub const R_390_TLS_LDM64: i32 = 46;

pub const R_390_TLS_LDO32: i32 = 52;

pub const R_390_TLS_LDO64: i32 = 53;

pub const R_390_TLS_LE32: i32 = 50;

pub const R_390_TLS_LE64: i32 = 51;

pub const R_390_TLS_LOAD: i32 = 37;

pub const R_390_TLS_TPOFF: i32 = 56;

pub const S390_BREAKPOINT_U16: u16 = 1;

pub const S390_CPU_FEATURE_MSA: crate::ctypes::c_uint = 0;

pub const S390_CPU_FEATURE_UV: crate::ctypes::c_uint = 2;

pub const S390_CPU_FEATURE_VXRS: crate::ctypes::c_uint = 1;

pub const S390_SYSCALL_OPCODE: u16 = 2560;

pub const S390_SYSCALL_SIZE: i32 = 2;

pub const STACK_FRAME_OVERHEAD: i32 = 160;

pub const TASK_SIZE_MAX: crate::ctypes::c_ulong = 18446744073709547520;

pub const VMALLOC_DEFAULT_SIZE: crate::ctypes::c_ulong = 547608330240;

pub const VM_DATA_DEFAULT_FLAGS: i32 = 115;

pub const _ASCE_ALT_EVENT: i32 = 128;

pub const _ASCE_ORIGIN: crate::ctypes::c_ulong = 18446744073709547520;

pub const _ASCE_PRIVATE_SPACE: i32 = 256;

pub const _ASCE_REAL_SPACE: i32 = 32;

pub const _ASCE_SPACE_SWITCH: i32 = 64;

pub const _ASCE_TABLE_LENGTH: i32 = 3;

pub const _ASCE_TYPE_MASK: i32 = 12;

pub const _ASCE_TYPE_REGION1: i32 = 12;

pub const _ASCE_TYPE_REGION2: i32 = 8;

pub const _ASCE_TYPE_REGION3: i32 = 4;

pub const _ASCE_TYPE_SEGMENT: i32 = 0;

pub const _ASCE_USER_BITS: i32 = 448;

pub const _CIF_DEDICATED_CPU: crate::ctypes::c_ulong = 128;

pub const _CIF_ENABLED_WAIT: crate::ctypes::c_ulong = 32;

pub const _CIF_FPU: crate::ctypes::c_ulong = 8;

pub const _CIF_MCCK_GUEST: crate::ctypes::c_ulong = 64;

pub const _CIF_NOHZ_DELAY: crate::ctypes::c_ulong = 4;

pub const _CRST_ENTRIES: i32 = 2048;

pub const _CRST_TABLE_SIZE: i32 = 16384;

pub const _PAGE_ACC_BITS: i32 = 240;

pub const _PAGE_CHANGED: i32 = 2;

pub const _PAGE_CHG_MASK: crate::ctypes::c_ulong = 18446744073709547598;

pub const _PAGE_DIRTY: i32 = 8;

pub const _PAGE_ENTRIES: i32 = 256;

pub const _PAGE_FP_BIT: i32 = 8;

pub const _PAGE_INDEX: crate::ctypes::c_ulong = 1044480;

pub const _PAGE_INVALID: i32 = 1024;

pub const _PAGE_LARGE: i32 = 2048;

pub const _PAGE_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const _PAGE_NOEXEC: i32 = 256;

pub const _PAGE_PRESENT: i32 = 1;

pub const _PAGE_PROTECT: i32 = 512;

pub const _PAGE_READ: i32 = 16;

pub const _PAGE_REFERENCED: i32 = 4;

pub const _PAGE_SHIFT: i32 = 12;

pub const _PAGE_SIZE: crate::ctypes::c_ulong = 4096;

pub const _PAGE_SOFT_DIRTY: i32 = 2;

pub const _PAGE_SPECIAL: i32 = 64;

pub const _PAGE_SWP_EXCLUSIVE: i32 = 2048;

pub const _PAGE_TABLE_SIZE: i32 = 2048;

pub const _PAGE_UNUSED: i32 = 128;

pub const _PAGE_WRITE: i32 = 32;

pub const _PAGE_YOUNG: i32 = 4;

pub const _PGSTE_GPS_NODAT: crate::ctypes::c_ulong = 1073741824;

pub const _PGSTE_GPS_USAGE_MASK: crate::ctypes::c_ulong = 50331648;

pub const _PGSTE_GPS_USAGE_POT_VOLATILE: crate::ctypes::c_ulong = 33554432;

pub const _PGSTE_GPS_USAGE_STABLE: crate::ctypes::c_ulong = 0;

pub const _PGSTE_GPS_USAGE_UNUSED: crate::ctypes::c_ulong = 16777216;

pub const _PGSTE_GPS_USAGE_VOLATILE: crate::ctypes::c_ulong = 50331648;

pub const _PGSTE_GPS_ZERO: crate::ctypes::c_ulong = 2147483648;

pub const _PIF_EXECVE_PGSTE_RESTART: crate::ctypes::c_ulong = 2;

pub const _PIF_FTRACE_FULL_REGS: crate::ctypes::c_ulong = 16;

pub const _PIF_GUEST_FAULT: crate::ctypes::c_ulong = 8;

pub const _PIF_SYSCALL: crate::ctypes::c_ulong = 1;

pub const _PIF_SYSCALL_RET_SET: crate::ctypes::c_ulong = 4;

pub const _REGION1_ENTRY: i32 = 15;

pub const _REGION1_ENTRY_EMPTY: i32 = 44;

pub const _REGION1_INDEX: crate::ctypes::c_ulong = 18437736874454810624;

pub const _REGION1_MASK: crate::ctypes::c_ulong = 18437736874454810624;

pub const _REGION1_SHIFT: i32 = 53;

pub const _REGION1_SIZE: crate::ctypes::c_ulong = 9007199254740992;

pub const _REGION2_ENTRY: i32 = 11;

pub const _REGION2_ENTRY_EMPTY: i32 = 40;

pub const _REGION2_INDEX: crate::ctypes::c_ulong = 9002801208229888;

pub const _REGION2_MASK: crate::ctypes::c_ulong = 18446739675663040512;

pub const _REGION2_SHIFT: i32 = 42;

pub const _REGION2_SIZE: crate::ctypes::c_ulong = 4398046511104;

pub const _REGION3_ENTRY: i32 = 7;

pub const _REGION3_ENTRY_DIRTY: i32 = 8192;

pub const _REGION3_ENTRY_EMPTY: i32 = 36;

pub const _REGION3_ENTRY_LARGE: i32 = 1024;

pub const _REGION3_ENTRY_ORIGIN_LARGE: crate::ctypes::c_ulong = 18446744071562067968;

pub const _REGION3_ENTRY_READ: i32 = 2;

pub const _REGION3_ENTRY_SOFT_DIRTY: i32 = 16384;

pub const _REGION3_ENTRY_WRITE: i32 = 1;

pub const _REGION3_ENTRY_YOUNG: i32 = 4096;

pub const _REGION3_INDEX: crate::ctypes::c_ulong = 4395899027456;

pub const _REGION3_MASK: crate::ctypes::c_ulong = 18446744071562067968;

pub const _REGION3_SHIFT: i32 = 31;

pub const _REGION3_SIZE: crate::ctypes::c_ulong = 2147483648;

pub const _REGION_ENTRY_BITS: crate::ctypes::c_ulong = 18446744073709548079;

pub const _REGION_ENTRY_INVALID: i32 = 32;

pub const _REGION_ENTRY_LENGTH: i32 = 3;

pub const _REGION_ENTRY_NOEXEC: i32 = 256;

pub const _REGION_ENTRY_OFFSET: i32 = 192;

pub const _REGION_ENTRY_ORIGIN: crate::ctypes::c_ulong = 18446744073709547520;

pub const _REGION_ENTRY_PROTECT: i32 = 512;

pub const _REGION_ENTRY_TYPE_MASK: i32 = 12;

pub const _REGION_ENTRY_TYPE_R1: i32 = 12;

pub const _REGION_ENTRY_TYPE_R2: i32 = 8;

pub const _REGION_ENTRY_TYPE_R3: i32 = 4;

pub const _SEGMENT_ENTRY: i32 = 0;

pub const _SEGMENT_ENTRY_BITS: crate::ctypes::c_ulong = 18446744073709551155;

pub const _SEGMENT_ENTRY_DIRTY: i32 = 8192;

pub const _SEGMENT_ENTRY_EMPTY: i32 = 32;

pub const _SEGMENT_ENTRY_HARDWARE_BITS: crate::ctypes::c_ulong = 18446744073709551152;

pub const _SEGMENT_ENTRY_HARDWARE_BITS_LARGE: crate::ctypes::c_ulong = 18446744073708504880;

pub const _SEGMENT_ENTRY_INVALID: i32 = 32;

pub const _SEGMENT_ENTRY_LARGE: i32 = 1024;

pub const _SEGMENT_ENTRY_NOEXEC: i32 = 256;

pub const _SEGMENT_ENTRY_ORIGIN: crate::ctypes::c_ulong = 18446744073709549568;

pub const _SEGMENT_ENTRY_ORIGIN_LARGE: crate::ctypes::c_ulong = 18446744073708503040;

pub const _SEGMENT_ENTRY_PROTECT: i32 = 512;

pub const _SEGMENT_ENTRY_READ: i32 = 1;

pub const _SEGMENT_ENTRY_SOFT_DIRTY: i32 = 16384;

pub const _SEGMENT_ENTRY_TYPE_MASK: i32 = 12;

pub const _SEGMENT_ENTRY_WRITE: i32 = 2;

pub const _SEGMENT_ENTRY_YOUNG: i32 = 4096;

pub const _SEGMENT_INDEX: crate::ctypes::c_ulong = 2146435072;

pub const _SEGMENT_MASK: crate::ctypes::c_ulong = 18446744073708503040;

pub const _SEGMENT_SHIFT: i32 = 20;

pub const _SEGMENT_SIZE: crate::ctypes::c_ulong = 1048576;

pub const __NR_accept4: i32 = 364;

pub const __NR_add_key: i32 = 278;

pub const __NR_bind: i32 = 361;

pub const __NR_bpf: i32 = 351;

pub const __NR_chown: i32 = 212;

pub const __NR_clock_adjtime: i32 = 337;

pub const __NR_clock_getres: i32 = 261;

pub const __NR_clock_gettime: i32 = 260;

pub const __NR_clock_nanosleep: i32 = 262;

pub const __NR_clock_settime: i32 = 259;

pub const __NR_connect: i32 = 362;

pub const __NR_copy_file_range: i32 = 375;

pub const __NR_dup3: i32 = 326;

pub const __NR_epoll_create1: i32 = 327;

pub const __NR_epoll_create: i32 = 249;

pub const __NR_epoll_ctl: i32 = 250;

pub const __NR_epoll_pwait: i32 = 312;

pub const __NR_epoll_wait: i32 = 251;

pub const __NR_eventfd2: i32 = 323;

pub const __NR_eventfd: i32 = 318;

pub const __NR_execveat: i32 = 354;

pub const __NR_faccessat: i32 = 300;

pub const __NR_fadvise64: i32 = 253;

pub const __NR_fallocate: i32 = 314;

pub const __NR_fanotify_init: i32 = 332;

pub const __NR_fanotify_mark: i32 = 333;

pub const __NR_fchmodat: i32 = 299;

pub const __NR_fchown: i32 = 207;

pub const __NR_fchownat: i32 = 291;

pub const __NR_fgetxattr: i32 = 229;

pub const __NR_finit_module: i32 = 344;

pub const __NR_flistxattr: i32 = 232;

pub const __NR_fremovexattr: i32 = 235;

pub const __NR_fsetxattr: i32 = 226;

pub const __NR_fstatfs64: i32 = 266;

pub const __NR_futex: i32 = 238;

pub const __NR_futimesat: i32 = 292;

pub const __NR_get_mempolicy: i32 = 269;

pub const __NR_get_robust_list: i32 = 305;

pub const __NR_getcpu: i32 = 311;

pub const __NR_getdents64: i32 = 220;

pub const __NR_getegid: i32 = 202;

pub const __NR_geteuid: i32 = 201;

pub const __NR_getgid: i32 = 200;

pub const __NR_getgroups: i32 = 205;

pub const __NR_getpeername: i32 = 368;

pub const __NR_getpmsg: i32 = 188;

pub const __NR_getrandom: i32 = 349;

pub const __NR_getresgid: i32 = 211;

pub const __NR_getresuid: i32 = 209;

pub const __NR_getrlimit: i32 = 191;

pub const __NR_getsockname: i32 = 367;

pub const __NR_getsockopt: i32 = 365;

pub const __NR_gettid: i32 = 236;

pub const __NR_getuid: i32 = 199;

pub const __NR_getxattr: i32 = 227;

pub const __NR_inotify_add_watch: i32 = 285;

pub const __NR_inotify_init1: i32 = 324;

pub const __NR_inotify_init: i32 = 284;

pub const __NR_inotify_rm_watch: i32 = 286;

pub const __NR_io_pgetevents: i32 = 382;

pub const __NR_ioprio_get: i32 = 283;

pub const __NR_ioprio_set: i32 = 282;

pub const __NR_kcmp: i32 = 343;

pub const __NR_kexec_file_load: i32 = 381;

pub const __NR_kexec_load: i32 = 277;

pub const __NR_keyctl: i32 = 280;

pub const __NR_lchown: i32 = 198;

pub const __NR_lgetxattr: i32 = 228;

pub const __NR_linkat: i32 = 296;

pub const __NR_listen: i32 = 363;

pub const __NR_listxattr: i32 = 230;

pub const __NR_llistxattr: i32 = 231;

pub const __NR_lookup_dcookie: i32 = 110;

pub const __NR_lremovexattr: i32 = 234;

pub const __NR_lsetxattr: i32 = 225;

pub const __NR_madvise: i32 = 219;

pub const __NR_mbind: i32 = 268;

pub const __NR_membarrier: i32 = 356;

pub const __NR_memfd_create: i32 = 350;

pub const __NR_migrate_pages: i32 = 287;

pub const __NR_mincore: i32 = 218;

pub const __NR_mkdirat: i32 = 289;

pub const __NR_mknodat: i32 = 290;

pub const __NR_mlock2: i32 = 374;

pub const __NR_move_pages: i32 = 310;

pub const __NR_mq_getsetattr: i32 = 276;

pub const __NR_mq_notify: i32 = 275;

pub const __NR_mq_open: i32 = 271;

pub const __NR_mq_timedreceive: i32 = 274;

pub const __NR_mq_timedsend: i32 = 273;

pub const __NR_mq_unlink: i32 = 272;

pub const __NR_name_to_handle_at: i32 = 335;

pub const __NR_newfstatat: i32 = 293;

pub const __NR_open_by_handle_at: i32 = 336;

pub const __NR_openat: i32 = 288;

pub const __NR_perf_event_open: i32 = 331;

pub const __NR_pipe2: i32 = 325;

pub const __NR_pivot_root: i32 = 217;

pub const __NR_pkey_alloc: i32 = 385;

pub const __NR_pkey_free: i32 = 386;

pub const __NR_pkey_mprotect: i32 = 384;

pub const __NR_ppoll: i32 = 302;

pub const __NR_preadv2: i32 = 376;

pub const __NR_preadv: i32 = 328;

pub const __NR_prlimit64: i32 = 334;

pub const __NR_process_vm_readv: i32 = 340;

pub const __NR_process_vm_writev: i32 = 341;

pub const __NR_pselect6: i32 = 301;

pub const __NR_putpmsg: i32 = 189;

pub const __NR_pwritev2: i32 = 377;

pub const __NR_pwritev: i32 = 329;

pub const __NR_query_module: i32 = 167;

pub const __NR_readahead: i32 = 222;

pub const __NR_readlinkat: i32 = 298;

pub const __NR_recvfrom: i32 = 371;

pub const __NR_recvmmsg: i32 = 357;

pub const __NR_recvmsg: i32 = 372;

pub const __NR_remap_file_pages: i32 = 267;

pub const __NR_removexattr: i32 = 233;

pub const __NR_renameat2: i32 = 347;

pub const __NR_renameat: i32 = 295;

pub const __NR_request_key: i32 = 279;

pub const __NR_restart_syscall: i32 = 7;

pub const __NR_rseq: i32 = 383;

pub const __NR_rt_tgsigqueueinfo: i32 = 330;

pub const __NR_s390_guarded_storage: i32 = 378;

pub const __NR_s390_pci_mmio_read: i32 = 353;

pub const __NR_s390_pci_mmio_write: i32 = 352;

pub const __NR_s390_runtime_instr: i32 = 342;

pub const __NR_s390_sthyi: i32 = 380;

pub const __NR_sched_getaffinity: i32 = 240;

pub const __NR_sched_getattr: i32 = 346;

pub const __NR_sched_setaffinity: i32 = 239;

pub const __NR_sched_setattr: i32 = 345;

pub const __NR_seccomp: i32 = 348;

pub const __NR_select: i32 = 142;

pub const __NR_sendmmsg: i32 = 358;

pub const __NR_sendmsg: i32 = 370;

pub const __NR_sendto: i32 = 369;

pub const __NR_set_mempolicy: i32 = 270;

pub const __NR_set_robust_list: i32 = 304;

pub const __NR_set_tid_address: i32 = 252;

pub const __NR_setfsgid: i32 = 216;

pub const __NR_setfsuid: i32 = 215;

pub const __NR_setgid: i32 = 214;

pub const __NR_setgroups: i32 = 206;

pub const __NR_setns: i32 = 339;

pub const __NR_setregid: i32 = 204;

pub const __NR_setresgid: i32 = 210;

pub const __NR_setresuid: i32 = 208;

pub const __NR_setreuid: i32 = 203;

pub const __NR_setsockopt: i32 = 366;

pub const __NR_setuid: i32 = 213;

pub const __NR_setxattr: i32 = 224;

pub const __NR_shutdown: i32 = 373;

pub const __NR_signalfd4: i32 = 322;

pub const __NR_signalfd: i32 = 316;

pub const __NR_socket: i32 = 359;

pub const __NR_socketpair: i32 = 360;

pub const __NR_splice: i32 = 306;

pub const __NR_statfs64: i32 = 265;

pub const __NR_statx: i32 = 379;

pub const __NR_symlinkat: i32 = 297;

pub const __NR_sync_file_range: i32 = 307;

pub const __NR_syncfs: i32 = 338;

pub const __NR_tee: i32 = 308;

pub const __NR_tgkill: i32 = 241;

pub const __NR_timer_create: i32 = 254;

pub const __NR_timer_delete: i32 = 258;

pub const __NR_timer_getoverrun: i32 = 257;

pub const __NR_timer_gettime: i32 = 256;

pub const __NR_timer_settime: i32 = 255;

pub const __NR_timerfd: i32 = 317;

pub const __NR_timerfd_create: i32 = 319;

pub const __NR_timerfd_gettime: i32 = 321;

pub const __NR_timerfd_settime: i32 = 320;

pub const __NR_tkill: i32 = 237;

pub const __NR_unlinkat: i32 = 294;

pub const __NR_unshare: i32 = 303;

pub const __NR_userfaultfd: i32 = 355;

pub const __NR_utimensat: i32 = 315;

pub const __NR_utimes: i32 = 313;

pub const __NR_vmsplice: i32 = 309;

pub const __NR_waitid: i32 = 281;

pub const __PAGE_OFFSET: crate::ctypes::c_ulong = 0;

pub const __SWP_OFFSET_MASK: crate::ctypes::c_ulong = 4503599627370495;

pub const __SWP_OFFSET_SHIFT: i32 = 12;

pub const __SWP_TYPE_MASK: crate::ctypes::c_ulong = 31;

pub const ptprot_disable_watchpoint: ptprot_flags = 2;

pub const ptprot_set_access_watchpoint: ptprot_flags = 0;

pub const ptprot_set_write_watchpoint: ptprot_flags = 1;

pub type compat_elf_fpregset_t = s390_fp_regs;

pub type compat_elf_gregset_t = s390_compat_regs;

pub type ptprot_flags = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_BRK_RND_MASK"]
    pub fn BRK_RND_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MMAP_ALIGN_MASK"]
    pub fn MMAP_ALIGN_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_MMAP_RND_MASK"]
    pub fn MMAP_RND_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_STACK_RND_MASK"]
    pub fn STACK_RND_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VDSO_BASE"]
    pub fn VDSO_BASE() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VDSO_LIMIT"]
    pub fn VDSO_LIMIT() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEM_MAX_PHYS"]
    pub fn VMEM_MAX_PHYS() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___current_stack_pointer"]
    pub fn __current_stack_pointer() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ecag"]
    pub fn __ecag(
        asi: crate::ctypes::c_uint,
        parm: crate::ctypes::c_uchar,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___extract_psw"]
    pub fn __extract_psw() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___load_psw"]
    pub fn __load_psw(psw: psw_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___load_psw_mask"]
    pub fn __load_psw_mask(mask: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmdp_csp"]
    pub fn __pmdp_csp(pmdp: *mut pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___rewind_psw"]
    pub fn __rewind_psw(
        psw: psw_t,
        ilc: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_entry"]
    pub fn __swp_entry(
        type_: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> swp_entry_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_offset"]
    pub fn __swp_offset(entry: swp_entry_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___swp_type"]
    pub fn __swp_type(entry: swp_entry_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_global"]
    pub fn __tlb_flush_global();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_idte"]
    pub fn __tlb_flush_idte(asce: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_kernel"]
    pub fn __tlb_flush_kernel();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_local"]
    pub fn __tlb_flush_local();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_mm"]
    pub fn __tlb_flush_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlb_flush_mm_lazy"]
    pub fn __tlb_flush_mm_lazy(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_cpu_flag"]
    pub fn clear_cpu_flag(flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_pt_regs_flag"]
    pub fn clear_pt_regs_flag(regs: *mut pt_regs, flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_pud_bit"]
    pub fn clear_pud_bit(pud: pud_t, prot: pgprot_t) -> pud_t;
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
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_csp"]
    pub fn csp(
        ptr: *mut crate::ctypes::c_uint,
        old: crate::ctypes::c_uint,
        new: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cspg"]
    pub fn cspg(
        ptr: *mut crate::ctypes::c_ulong,
        old: crate::ctypes::c_ulong,
        new: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_current_stack_pointer"]
    pub fn current_stack_pointer() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devmem_is_allowed"]
    pub fn devmem_is_allowed(pfn: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_disabled_wait"]
    pub fn disabled_wait();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_id"]
    pub fn get_cpu_id(ptr: *mut cpuid);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_module_addr"]
    pub fn is_module_addr(addr: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kc_unxlate_dev_mem_ptr"]
    pub fn kc_unxlate_dev_mem_ptr(phys: phys_addr_t, addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kc_xlate_dev_mem_ptr"]
    pub fn kc_xlate_dev_mem_ptr(phys: phys_addr_t) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_fpu_begin"]
    pub fn kernel_fpu_begin(state: *mut kernel_fpu, flags: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kernel_fpu_end"]
    pub fn kernel_fpu_end(state: *mut kernel_fpu, flags: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_mcck_disable"]
    pub fn local_mcck_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_mcck_enable"]
    pub fn local_mcck_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_massage_pgprot_pmd"]
    pub fn massage_pgprot_pmd(pgprot: pgprot_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_pmd_phys"]
    pub fn mk_pmd_phys(physpage: crate::ctypes::c_ulong, pgprot: pgprot_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_pte"]
    pub fn mk_pte(page: *mut page, pgprot: pgprot_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_pte_phys"]
    pub fn mk_pte_phys(physpage: crate::ctypes::c_ulong, pgprot: pgprot_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mk_swap_pte"]
    pub fn mk_swap_pte(
        type_: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_alloc_pgste"]
    pub fn mm_alloc_pgste(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_forbids_zeropage"]
    pub fn mm_forbids_zeropage(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_has_pgste"]
    pub fn mm_has_pgste(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_is_protected"]
    pub fn mm_is_protected(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pmd_folded"]
    pub fn mm_pmd_folded(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pud_folded"]
    pub fn mm_pud_folded(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_uses_skeys"]
    pub fn mm_uses_skeys(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_folded"]
    pub fn p4d_folded(p4d: p4d_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset"]
    pub fn p4d_offset(pgdp: *mut pgd_t, address: crate::ctypes::c_ulong) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset_lockless"]
    pub fn p4d_offset_lockless(
        pgdp: *mut pgd_t,
        pgd: pgd_t,
        address: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_get_storage_key"]
    pub fn page_get_storage_key(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_uchar;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_reset_referenced"]
    pub fn page_reset_referenced(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_set_storage_key"]
    pub fn page_set_storage_key(
        addr: crate::ctypes::c_ulong,
        skey: crate::ctypes::c_uchar,
        mapped: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_folded"]
    pub fn pgd_folded(pgd: pgd_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_offset_raw"]
    pub fn pgd_offset_raw(
        pgd: *mut pgd_t,
        address: crate::ctypes::c_ulong,
    ) -> *mut pgd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_val"]
    pub fn pgd_val(pgd: pgd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_deref"]
    pub fn pmd_deref(pmd: pmd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_offset"]
    pub fn pmd_offset(pudp: *mut pud_t, address: crate::ctypes::c_ulong) -> *mut pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_offset_lockless"]
    pub fn pmd_offset_lockless(
        pudp: *mut pud_t,
        pud: pud_t,
        address: crate::ctypes::c_ulong,
    ) -> *mut pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_val"]
    pub fn pmd_val(pmd: pmd_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_clear_flush_young"]
    pub fn pmdp_clear_flush_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_huge_clear_flush"]
    pub fn pmdp_huge_clear_flush(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_huge_get_and_clear_full"]
    pub fn pmdp_huge_get_and_clear_full(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        full: crate::ctypes::c_int,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_invalidate"]
    pub fn pmdp_invalidate(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_set_access_flags"]
    pub fn pmdp_set_access_flags(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        entry: pmd_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_test_and_clear_young"]
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_profile_pc"]
    pub fn profile_pc(regs: *mut pt_regs) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_psw_set_key"]
    pub fn psw_set_key(key: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_swap"]
    pub fn pte_swap(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_val"]
    pub fn pte_val(pte: pte_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_flush"]
    pub fn ptep_clear_flush(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_set_access_flags"]
    pub fn ptep_set_access_flags(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_test_and_clear_young"]
    pub fn ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_clear"]
    pub fn pud_clear(pud: *mut pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_deref"]
    pub fn pud_deref(pud: pud_t) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_folded"]
    pub fn pud_folded(pud: pud_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset"]
    pub fn pud_offset(p4dp: *mut p4d_t, address: crate::ctypes::c_ulong) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset_lockless"]
    pub fn pud_offset_lockless(
        p4dp: *mut p4d_t,
        p4d: p4d_t,
        address: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpu_flag"]
    pub fn set_cpu_flag(flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pgd"]
    pub fn set_pgd(pgdp: *mut pgd_t, pgd: pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pmd_at"]
    pub fn set_pmd_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        entry: pmd_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pt_regs_flag"]
    pub fn set_pt_regs_flag(regs: *mut pt_regs, flag: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pte_at"]
    pub fn set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pud_bit"]
    pub fn set_pud_bit(pud: pud_t, prot: pgprot_t) -> pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_get_base_cpu"]
    pub fn smp_get_base_cpu(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smp_stop_cpu"]
    pub fn smp_stop_cpu();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_stap"]
    pub fn stap() -> crate::ctypes::c_ushort;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_storage_key_init_range"]
    pub fn storage_key_init_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_and_clear_pt_regs_flag"]
    pub fn test_and_clear_pt_regs_flag(
        regs: *mut pt_regs,
        flag: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_cpu_flag"]
    pub fn test_cpu_flag(flag: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_cpu_flag_of"]
    pub fn test_cpu_flag_of(
        flag: crate::ctypes::c_int,
        cpu: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_fp_ctl"]
    pub fn test_fp_ctl(fpc: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_test_pt_regs_flag"]
    pub fn test_pt_regs_flag(
        regs: *mut pt_regs,
        flag: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_update_page_count"]
    pub fn update_page_count(level: crate::ctypes::c_int, count: crate::ctypes::c_long);
}

unsafe extern "C" {
    pub fn __bpon();
}

unsafe extern "C" {
    pub fn __cpu_up(
        cpu: crate::ctypes::c_uint,
        tidle: *mut task_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __kernel_fpu_begin(state: *mut kernel_fpu, flags: u32_);
}

unsafe extern "C" {
    pub fn __kernel_fpu_end(state: *mut kernel_fpu, flags: u32_);
}

unsafe extern "C" {
    pub fn __load_fpu_regs();
}

unsafe extern "C" {
    pub fn __storage_key_init_range(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn __vmem_map_4k_page(
        addr: crate::ctypes::c_ulong,
        phys: crate::ctypes::c_ulong,
        prot: pgprot_t,
        alloc: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_alloc_page(page: *mut page, order: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arch_free_page(page: *mut page, order: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn arch_make_page_accessible(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_set_page_dat(page: *mut page, order: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn cond_set_guest_storage_key(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        key: crate::ctypes::c_uchar,
        oldkey: *mut crate::ctypes::c_uchar,
        nq: bool_,
        mr: bool_,
        mc: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cpu_detect_mhz_feature();
}

unsafe extern "C" {
    pub fn cpu_die() -> !;
}

unsafe extern "C" {
    pub fn cpu_have_feature(nr: crate::ctypes::c_uint) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn execve_tail();
}

unsafe extern "C" {
    pub fn get_guest_storage_key(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        key: *mut crate::ctypes::c_uchar,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_pgste(
        mm: *mut mm_struct,
        hva: crate::ctypes::c_ulong,
        pgstep: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gmap_pmdp_csp(mm: *mut mm_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn gmap_pmdp_idte_global(mm: *mut mm_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn gmap_pmdp_idte_local(mm: *mut mm_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn gmap_pmdp_invalidate(mm: *mut mm_struct, vmaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn gs_load_bc_cb(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn guarded_storage_release(tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn ioremap(addr: phys_addr_t, size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_prot(
        addr: phys_addr_t,
        size: usize,
        prot: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wc(addr: phys_addr_t, size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn ioremap_wt(addr: phys_addr_t, size: usize) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn load_fpu_regs();
}

unsafe extern "C" {
    pub fn pgste_perform_essa(
        mm: *mut mm_struct,
        hva: crate::ctypes::c_ulong,
        orc: crate::ctypes::c_int,
        oldpte: *mut crate::ctypes::c_ulong,
        oldpgste: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pmdp_xchg_direct(
        arg1: *mut mm_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pmd_t,
        arg4: pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn pmdp_xchg_lazy(
        arg1: *mut mm_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pmd_t,
        arg4: pmd_t,
    ) -> pmd_t;
}

unsafe extern "C" {
    pub fn ptep_force_prot(
        mm: *mut mm_struct,
        gaddr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        prot: crate::ctypes::c_int,
        bit: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptep_notify(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        bits: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn ptep_set_notify(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_shadow_pte(
        mm: *mut mm_struct,
        saddr: crate::ctypes::c_ulong,
        sptep: *mut pte_t,
        tptep: *mut pte_t,
        pte: pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ptep_test_and_clear_uc(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn ptep_unshadow_pte(
        mm: *mut mm_struct,
        saddr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_xchg_direct(
        arg1: *mut mm_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pte_t,
        arg4: pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn ptep_xchg_lazy(
        arg1: *mut mm_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pte_t,
        arg4: pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn ptep_zap_key(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_zap_unused(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        reset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn pudp_xchg_direct(
        arg1: *mut mm_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: *mut pud_t,
        arg4: pud_t,
    ) -> pud_t;
}

unsafe extern "C" {
    pub fn regs_get_register(
        regs: *mut pt_regs,
        offset: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn reset_guest_reference_bit(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_adjust_jiffies();
}

unsafe extern "C" {
    pub fn s390_enable_sie() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_enable_skey() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_isolate_bp() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_isolate_bp_guest() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn s390_reset_cmma(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn s390_update_cpu_mhz();
}

unsafe extern "C" {
    pub fn save_fpu_regs();
}

unsafe extern "C" {
    pub fn schedule_mcck_handler();
}

unsafe extern "C" {
    pub fn set_guest_storage_key(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        key: crate::ctypes::c_uchar,
        nq: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn set_pgste_bits(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        bits: crate::ctypes::c_ulong,
        value: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn show_cacheinfo(m: *mut seq_file);
}

unsafe extern "C" {
    pub fn show_registers(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn smp_call_ipl_cpu(
        func: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        arg1: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn smp_call_online_cpu(
        func: ::core::option::Option<
            unsafe extern "C" fn(arg1: *mut crate::ctypes::c_void),
        >,
        arg1: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn smp_cpu_get_cpu_address(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_cpu_get_polarization(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_cpu_set_polarization(
        cpu: crate::ctypes::c_int,
        val: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn smp_detect_cpus();
}

unsafe extern "C" {
    pub fn smp_emergency_stop();
}

unsafe extern "C" {
    pub fn smp_fill_possible_mask();
}

unsafe extern "C" {
    pub fn smp_find_processor_id(address: u16_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_reinit_ipl_cpu() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_rescan_cpus() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_save_dump_ipl_cpu();
}

unsafe extern "C" {
    pub fn smp_save_dump_secondary_cpus();
}

unsafe extern "C" {
    pub fn smp_store_status(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn smp_yield_cpu(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn vdso_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn vmem_add_mapping(
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vmem_get_alloc_pte(addr: crate::ctypes::c_ulong, alloc: bool_) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn vmem_map_4k_page(
        addr: crate::ctypes::c_ulong,
        phys: crate::ctypes::c_ulong,
        prot: pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vmem_remove_mapping(
        start: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn vmem_unmap_4k_page(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub static mut MODULES_END: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut MODULES_VADDR: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut VMALLOC_END: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut VMALLOC_START: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut boot_cpu_vector_save_area: [__vector128; 32usize];
}

unsafe extern "C" {
    pub static mut cpu_setup_mask: cpumask_t;
}

unsafe extern "C" {
    pub static mut direct_pages_count: [atomic_long_t; 3usize];
}

unsafe extern "C" {
    pub static mut elf_hwcap: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut empty_zero_page: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut s390_invalid_asce: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut smp_cpu_mt_shift: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut smp_cpu_mtid: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut smp_cpu_state_mutex: mutex;
}

unsafe extern "C" {
    pub static mut vmemmap_size: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut zero_page_mask: crate::ctypes::c_ulong;
}
