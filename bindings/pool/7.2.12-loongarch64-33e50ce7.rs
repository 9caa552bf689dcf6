// What 7.2.12-loongarch64-33e50ce7 brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

pub const ARCH_KMALLOC_MINALIGN: i32 = 16;

pub const KMALLOC_MAX_CACHE_SIZE: crate::ctypes::c_ulong = 32768;

pub const KMALLOC_MAX_SIZE: crate::ctypes::c_ulong = 33554432;

pub const KMALLOC_MIN_SIZE: i32 = 16;

pub const KMALLOC_SHIFT_HIGH: i32 = 15;

pub const KMALLOC_SHIFT_LOW: i32 = 4;

pub const KMALLOC_SHIFT_MAX: i32 = 25;

pub type kmem_buckets = [*mut kmem_cache; 16usize];

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint {
    pub address: u64_,
    pub mask: u64_,
    pub ctrl: arch_hw_breakpoint_ctrl,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_hw_breakpoint_ctrl {
    pub _bindgen_align: [u32; 0],
    pub _bits___reserved: __BindgenBitfieldUnit<[u8; 4usize]>,
}
impl arch_hw_breakpoint_ctrl {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn __reserved(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<0usize, 28u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set___reserved(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<0usize, 28u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn __reserved_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    0usize,
                    28u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set___reserved_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                0usize,
                28u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn len(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<28usize, 2u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_len(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<28usize, 2u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn len_raw(this: *const Self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 4usize],
                >>::raw_get_const::<
                    28usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_len_raw(this: *mut Self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 4usize],
            >>::raw_set_const::<
                28usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> u32_ {
        unsafe {
            ::core::mem::transmute(
                self._bits___reserved.get_const::<30usize, 2u8>() as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: u32_) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits___reserved.set_const::<30usize, 2u8>(val as u64)
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
                    30usize,
                    2u8,
                >(::core::ptr::addr_of!((* this)._bits___reserved)) as u32,
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
                30usize,
                2u8,
            >(::core::ptr::addr_of_mut!((* this)._bits___reserved), val as u64)
        }
    }
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct loongarch_fpu {
    pub fpr: [fpureg; 32usize],
    pub fcc: u64,
    pub fcsr: u32,
    pub ftop: u32,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct loongarch_lbt {
    pub scr0: crate::ctypes::c_ulong,
    pub scr1: crate::ctypes::c_ulong,
    pub scr2: crate::ctypes::c_ulong,
    pub scr3: crate::ctypes::c_ulong,
    pub eflags: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub tp_value: crate::ctypes::c_ulong,
    pub cpu: __u32,
    pub preempt_count: crate::ctypes::c_int,
    pub regs: *mut pt_regs,
    pub syscall: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union fpureg {
    pub val32: [__u32; 8usize],
    pub val64: [__u64; 4usize],
}

#[repr(C)]
#[repr(align(32))]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub reg01: crate::ctypes::c_ulong,
    pub reg03: crate::ctypes::c_ulong,
    pub reg22: crate::ctypes::c_ulong,
    pub reg23: crate::ctypes::c_ulong,
    pub reg24: crate::ctypes::c_ulong,
    pub reg25: crate::ctypes::c_ulong,
    pub reg26: crate::ctypes::c_ulong,
    pub reg27: crate::ctypes::c_ulong,
    pub reg28: crate::ctypes::c_ulong,
    pub reg29: crate::ctypes::c_ulong,
    pub reg30: crate::ctypes::c_ulong,
    pub reg31: crate::ctypes::c_ulong,
    pub sched_ra: crate::ctypes::c_ulong,
    pub sched_cfa: crate::ctypes::c_ulong,
    pub csr_prmd: crate::ctypes::c_ulong,
    pub csr_crmd: crate::ctypes::c_ulong,
    pub csr_euen: crate::ctypes::c_ulong,
    pub csr_ecfg: crate::ctypes::c_ulong,
    pub csr_badvaddr: crate::ctypes::c_ulong,
    pub trap_nr: crate::ctypes::c_ulong,
    pub error_code: crate::ctypes::c_ulong,
    pub single_step: crate::ctypes::c_ulong,
    pub vdso: *mut loongarch_vdso_info,
    pub _padding_after_vdso: [u8; 8usize],
    pub fpu: loongarch_fpu,
    pub lbt: loongarch_lbt,
    pub hbp_break: [*mut perf_event; 14usize],
    pub hbp_watch: [*mut perf_event; 14usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub node: crate::ctypes::c_int,
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
    pub free_area: [free_area; 12usize],
    pub flags: crate::ctypes::c_ulong,
    pub lock: spinlock_t,
    pub trylock_free_pages: llist_head,
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
    pub vm_numa_event: [atomic_long_t; 6usize],
    pub vmemmap_tails: [*mut page; 4usize],
}

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
    pub class: *const class,
    pub groups: *mut *const attribute_group,
    pub release: ::core::option::Option<unsafe extern "C" fn(dev: *mut device)>,
    pub iommu_group: *mut iommu_group,
    pub iommu: *mut dev_iommu,
    pub physical_location: *mut device_physical_location,
    pub removable: device_removable,
    pub flags: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct mm_context_t {
    pub asid: [u64_; 64usize],
    pub vdso: *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub got: mod_section,
    pub plt: mod_section,
    pub plt_idx: mod_section,
    pub ftrace_trampolines: *mut plt_entry,
}

#[repr(C)]
pub struct mod_section {
    pub shndx: crate::ctypes::c_int,
    pub num_entries: crate::ctypes::c_int,
    pub max_entries: crate::ctypes::c_int,
}

#[repr(C)]
pub struct pt_regs {
    pub regs: [crate::ctypes::c_ulong; 32usize],
    pub orig_a0: crate::ctypes::c_ulong,
    pub csr_era: crate::ctypes::c_ulong,
    pub csr_badvaddr: crate::ctypes::c_ulong,
    pub csr_crmd: crate::ctypes::c_ulong,
    pub csr_prmd: crate::ctypes::c_ulong,
    pub csr_euen: crate::ctypes::c_ulong,
    pub csr_ecfg: crate::ctypes::c_ulong,
    pub csr_estat: crate::ctypes::c_ulong,
    pub __last: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct user_pt_regs {
    pub regs: [crate::ctypes::c_ulong; 32usize],
    pub orig_a0: crate::ctypes::c_ulong,
    pub csr_era: crate::ctypes::c_ulong,
    pub csr_badv: crate::ctypes::c_ulong,
    pub reserved: [crate::ctypes::c_ulong; 10usize],
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 257usize],
}

pub type elf_fpregset_t = [elf_fpreg_t; 34usize];

pub type elf_gregset_t = [elf_greg_t; 45usize];

#[repr(C)]
#[derive(Copy, Clone)]
pub struct got_entry {
    pub symbol_addr: Elf64_Addr,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct plt_entry {
    pub inst_lu12iw: u32_,
    pub inst_lu32id: u32_,
    pub inst_lu52id: u32_,
    pub inst_jirl: u32_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct plt_idx_entry {
    pub symbol_addr: Elf64_Addr,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg0i15_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_immediate: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg0i15_format
    immediate: crate::ctypes::c_uint as u32 = _bits_immediate 0 15
    opcode: crate::ctypes::c_uint as u32 = _bits_immediate 15 17

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg0i26_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_immediate_h: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg0i26_format
    immediate_h: crate::ctypes::c_uint as u32 = _bits_immediate_h 0 10
    immediate_l: crate::ctypes::c_uint as u32 = _bits_immediate_h 10 16
    opcode: crate::ctypes::c_uint as u32 = _bits_immediate_h 26 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg1i20_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg1i20_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 5 20
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 25 7

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg1i21_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_immediate_h: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg1i21_format
    immediate_h: crate::ctypes::c_uint as u32 = _bits_immediate_h 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_immediate_h 5 5
    immediate_l: crate::ctypes::c_uint as u32 = _bits_immediate_h 10 16
    opcode: crate::ctypes::c_uint as u32 = _bits_immediate_h 26 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 10 22

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2bstrd_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2bstrd_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    lsbd: crate::ctypes::c_uint as u32 = _bits_rd 10 6
    msbd: crate::ctypes::c_uint as u32 = _bits_rd 16 6
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 22 10

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2csr_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2csr_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    csr: crate::ctypes::c_uint as u32 = _bits_rd 10 14
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 24 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2i12_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2i12_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 10 12
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 22 10

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2i14_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2i14_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 10 14
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 24 8

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2i16_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2i16_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 10 16
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 26 6

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2i5_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2i5_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 10 5
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 15 17

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg2i6_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg2i6_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 10 6
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 16 16

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg3_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg3_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    rk: crate::ctypes::c_uint as u32 = _bits_rd 10 5
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 15 17

#[repr(C)]
#[derive(Copy, Clone)]
pub struct reg3sa2_format {
    pub _bindgen_align: [u32; 0],
    pub _bits_rd: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits reg3sa2_format
    rd: crate::ctypes::c_uint as u32 = _bits_rd 0 5
    rj: crate::ctypes::c_uint as u32 = _bits_rd 5 5
    rk: crate::ctypes::c_uint as u32 = _bits_rd 10 5
    immediate: crate::ctypes::c_uint as u32 = _bits_rd 15 2
    opcode: crate::ctypes::c_uint as u32 = _bits_rd 17 15

#[repr(C)]
#[derive(Copy, Clone)]
pub union loongarch_instruction {
    pub word: crate::ctypes::c_uint,
    pub reg0i15_format: reg0i15_format,
    pub reg0i26_format: reg0i26_format,
    pub reg1i20_format: reg1i20_format,
    pub reg1i21_format: reg1i21_format,
    pub reg2_format: reg2_format,
    pub reg2i5_format: reg2i5_format,
    pub reg2i6_format: reg2i6_format,
    pub reg2i12_format: reg2i12_format,
    pub reg2i14_format: reg2i14_format,
    pub reg2i16_format: reg2i16_format,
    pub reg2bstrd_format: reg2bstrd_format,
    pub reg2csr_format: reg2csr_format,
    pub reg3_format: reg3_format,
    pub reg3sa2_format: reg3sa2_format,
}

#[repr(C)]
#[repr(align(16))]
pub struct sigcontext {
    pub sc_pc: __u64,
    pub sc_regs: [__u64; 32usize],
    pub sc_flags: __u32,
    pub sc_extcontext: __IncompleteArrayField<__u64>,
}

#[repr(C)]
#[repr(align(64))]
pub struct cpuinfo_loongarch {
    pub asid_cache: u64_,
    pub asid_mask: crate::ctypes::c_ulong,
    pub options: crate::ctypes::c_ulonglong,
    pub processor_id: crate::ctypes::c_uint,
    pub fpu_vers: crate::ctypes::c_uint,
    pub fpu_csr0: crate::ctypes::c_uint,
    pub fpu_mask: crate::ctypes::c_uint,
    pub cputype: crate::ctypes::c_uint,
    pub isa_level: crate::ctypes::c_int,
    pub tlbsize: crate::ctypes::c_int,
    pub tlbsizemtlb: crate::ctypes::c_int,
    pub tlbsizestlbsets: crate::ctypes::c_int,
    pub tlbsizestlbways: crate::ctypes::c_int,
    pub cache_leaves_present: crate::ctypes::c_int,
    pub cache_leaves: [cache_desc; 6usize],
    pub core: crate::ctypes::c_int,
    pub package: crate::ctypes::c_int,
    pub global_id: crate::ctypes::c_int,
    pub vabits: crate::ctypes::c_int,
    pub pabits: crate::ctypes::c_int,
    pub timerbits: crate::ctypes::c_int,
    pub ksave_mask: crate::ctypes::c_uint,
    pub watch_dreg_count: crate::ctypes::c_uint,
    pub watch_ireg_count: crate::ctypes::c_uint,
    pub watch_reg_use_cnt: crate::ctypes::c_uint,
}

#[repr(C)]
#[repr(align(64))]
pub struct vdso_arch_data {
    pub pdata: [vdso_pcpu_data; 64usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct vdso_pcpu_data {
    pub node: u32_,
}

#[repr(C)]
#[repr(align(64))]
pub struct vdso_time_data {
    pub arch_data: arch_vdso_time_data,
    pub clock_data: [vdso_clock; 2usize],
    pub aux_clock_data: [vdso_clock; 8usize],
    pub tz_minuteswest: s32,
    pub tz_dsttime: s32,
    pub hrtimer_res: u32_,
    pub __unused: u32_,
}

#[repr(C)]
pub struct arch_uprobe {
    pub insn: [u32_; 2usize],
    pub ixol: [u32_; 2usize],
    pub simulate: bool_,
}

#[repr(C)]
pub struct arch_vdso_time_data {}

#[repr(C)]
pub struct cache_desc {
    pub type_: crate::ctypes::c_uchar,
    pub level: crate::ctypes::c_uchar,
    pub sets: crate::ctypes::c_ushort,
    pub ways: crate::ctypes::c_uchar,
    pub linesz: crate::ctypes::c_uchar,
    pub flags: crate::ctypes::c_uchar,
}

#[repr(C)]
pub struct drdtime {
    pub dvalue: crate::ctypes::c_ulong,
    pub dtimeid: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct fpu_context {
    pub regs: [__u64; 32usize],
    pub fcc: __u64,
    pub fcsr: __u32,
}

#[repr(C)]
pub struct kvm_steal_time {
    pub steal: __u64,
    pub version: __u32,
    pub flags: __u32,
    pub preempted: __u8,
    pub pad: [__u8; 47usize],
}

#[repr(C)]
pub struct lasx_context {
    pub regs: [__u64; 128usize],
    pub fcc: __u64,
    pub fcsr: __u32,
}

#[repr(C)]
pub struct lbt_context {
    pub regs: [__u64; 4usize],
    pub eflags: __u32,
    pub ftop: __u32,
}

#[repr(C)]
pub struct loongarch_vdso_info {
    pub vdso: *mut crate::ctypes::c_void,
    pub size: crate::ctypes::c_ulong,
    pub offset_sigreturn: crate::ctypes::c_ulong,
    pub code_mapping: vm_special_mapping,
}

#[repr(C)]
pub struct lsx_context {
    pub regs: [__u64; 64usize],
    pub fcc: __u64,
    pub fcsr: __u32,
}

#[repr(C)]
pub struct orc_entry {
    pub _bindgen_align: [u32; 0],
    pub sp_offset: s16,
    pub fp_offset: s16,
    pub ra_offset: s16,
    pub _bits_sp_reg: __BindgenBitfieldUnit<[u8; 2usize]>,
}
impl orc_entry {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn sp_reg(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<0usize, 4u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_sp_reg(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<0usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn sp_reg_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    0usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_sp_reg_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                0usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn fp_reg(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<4usize, 4u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_fp_reg(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<4usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn fp_reg_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    4usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_fp_reg_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                4usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn ra_reg(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<8usize, 4u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_ra_reg(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<8usize, 4u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn ra_reg_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    8usize,
                    4u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_ra_reg_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                8usize,
                4u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<12usize, 3u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<12usize, 3u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    12usize,
                    3u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                12usize,
                3u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn signal(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_sp_reg.get_const::<15usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_signal(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_sp_reg.set_const::<15usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn signal_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 2usize],
                >>::raw_get_const::<
                    15usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_sp_reg)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_signal_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 2usize],
            >>::raw_set_const::<
                15usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_sp_reg), val as u64)
        }
    }
}

#[repr(C)]
pub struct rdtime {
    pub value: crate::ctypes::c_uint,
    pub timeid: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct sctx_info {
    pub magic: __u32,
    pub size: __u32,
    pub padding: __u64,
}

#[repr(C)]
pub struct vdso_clock {
    pub seq: u32_,
    pub clock_mode: s32,
    pub cycle_last: u64_,
    pub mask: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub anon__basetime: vdso_clock__basetime,
}

#[repr(C)]
pub struct vdso_rng_data {
    pub generation: u64_,
    pub is_ready: u8_,
}

#[repr(C)]
pub union vdso_clock__basetime {
    pub basetime: [vdso_timestamp; 12usize],
    pub offset: [timens_offset; 12usize],
}

pub const ADDR_IMMMASK_ADDU16ID: u32 = 4294901760;

pub const ADDR_IMMMASK_LU12IW: u32 = 4294963200;

pub const ADDR_IMMMASK_LU32ID: crate::ctypes::c_long = 4503595332403200;

pub const ADDR_IMMMASK_LU52ID: crate::ctypes::c_ulong = 18442240474082181120;

pub const ADDR_IMMMASK_ORI: i32 = 4095;

pub const ADDR_IMMSBIDX_ADDU16ID: i32 = 15;

pub const ADDR_IMMSBIDX_LU12IW: i32 = 19;

pub const ADDR_IMMSBIDX_LU32ID: i32 = 19;

pub const ADDR_IMMSBIDX_LU52ID: i32 = 11;

pub const ADDR_IMMSBIDX_ORI: i32 = 63;

pub const ADDR_IMMSHIFT_ADDU16ID: i32 = 16;

pub const ADDR_IMMSHIFT_LU12IW: i32 = 12;

pub const ADDR_IMMSHIFT_LU32ID: i32 = 32;

pub const ADDR_IMMSHIFT_LU52ID: i32 = 52;

pub const ADDR_IMMSHIFT_ORI: i32 = 0;

pub const ARCH_DMA_MINALIGN: i32 = 16;

pub const BRK_BUG: i32 = 1;

pub const BRK_DEFAULT: i32 = 0;

pub const BRK_DIVZERO: i32 = 7;

pub const BRK_KDB: i32 = 2;

pub const BRK_KPROBE_BP: i32 = 10;

pub const BRK_KPROBE_SSTEPBP: i32 = 11;

pub const BRK_MATHEMU: i32 = 3;

pub const BRK_MULOVFL: i32 = 9;

pub const BRK_OVERFLOW: i32 = 6;

pub const BRK_RANGE: i32 = 8;

pub const BRK_SSTEPBP: i32 = 5;

pub const BRK_UPROBE_BP: i32 = 12;

pub const BRK_UPROBE_XOLBP: i32 = 13;

pub const BRK_USERBP: i32 = 4;

pub const CACHE_BASE: crate::ctypes::c_ulong = 10376293541461622784;

pub const CACHE_INCLUSIVE: crate::ctypes::c_uint = 4;

pub const CACHE_LEAVES_MAX: i32 = 6;

pub const CACHE_LEVEL_MAX: i32 = 3;

pub const CACHE_PRESENT: crate::ctypes::c_uint = 1;

pub const CACHE_PRIVATE: crate::ctypes::c_uint = 2;

pub const CCFREQ_DEFAULT: i32 = 100000000;

pub const CONTEXT_INFO_ALIGN: i32 = 16;

pub const COW_KSM: vm_event_item = 96;

pub const CPUCFG0_PRID: crate::ctypes::c_ulong = 4294967295;

pub const CPUCFG16_L1_DPRE: crate::ctypes::c_ulong = 4;

pub const CPUCFG16_L1_IUPRE: crate::ctypes::c_ulong = 1;

pub const CPUCFG16_L1_IUUNIFY: crate::ctypes::c_ulong = 2;

pub const CPUCFG16_L2_DINCL: crate::ctypes::c_ulong = 512;

pub const CPUCFG16_L2_DPRE: crate::ctypes::c_ulong = 128;

pub const CPUCFG16_L2_DPRIV: crate::ctypes::c_ulong = 256;

pub const CPUCFG16_L2_IUINCL: crate::ctypes::c_ulong = 64;

pub const CPUCFG16_L2_IUPRE: crate::ctypes::c_ulong = 8;

pub const CPUCFG16_L2_IUPRIV: crate::ctypes::c_ulong = 32;

pub const CPUCFG16_L2_IUUNIFY: crate::ctypes::c_ulong = 16;

pub const CPUCFG16_L3_DINCL: crate::ctypes::c_ulong = 65536;

pub const CPUCFG16_L3_DPRE: crate::ctypes::c_ulong = 16384;

pub const CPUCFG16_L3_DPRIV: crate::ctypes::c_ulong = 32768;

pub const CPUCFG16_L3_IUINCL: crate::ctypes::c_ulong = 8192;

pub const CPUCFG16_L3_IUPRE: crate::ctypes::c_ulong = 1024;

pub const CPUCFG16_L3_IUPRIV: crate::ctypes::c_ulong = 4096;

pub const CPUCFG16_L3_IUUNIFY: crate::ctypes::c_ulong = 2048;

pub const CPUCFG1_CRC32: crate::ctypes::c_ulong = 33554432;

pub const CPUCFG1_EP: crate::ctypes::c_ulong = 4194304;

pub const CPUCFG1_HUGEPG: crate::ctypes::c_ulong = 16777216;

pub const CPUCFG1_IOCSR: crate::ctypes::c_ulong = 8;

pub const CPUCFG1_ISA: crate::ctypes::c_ulong = 3;

pub const CPUCFG1_ISGR32: crate::ctypes::c_ulong = 1;

pub const CPUCFG1_ISGR64: crate::ctypes::c_ulong = 2;

pub const CPUCFG1_MSGINT: crate::ctypes::c_ulong = 67108864;

pub const CPUCFG1_PABITS: crate::ctypes::c_ulong = 4080;

pub const CPUCFG1_PAGING: crate::ctypes::c_ulong = 4;

pub const CPUCFG1_RI: crate::ctypes::c_ulong = 2097152;

pub const CPUCFG1_RPLV: crate::ctypes::c_ulong = 8388608;

pub const CPUCFG1_UAL: crate::ctypes::c_ulong = 1048576;

pub const CPUCFG1_VABITS: crate::ctypes::c_ulong = 1044480;

pub const CPUCFG2_ARMBT: crate::ctypes::c_ulong = 524288;

pub const CPUCFG2_COMPLEX: crate::ctypes::c_ulong = 256;

pub const CPUCFG2_CRYPTO: crate::ctypes::c_ulong = 512;

pub const CPUCFG2_DIV32: crate::ctypes::c_ulong = 67108864;

pub const CPUCFG2_FP: crate::ctypes::c_ulong = 1;

pub const CPUCFG2_FPDP: crate::ctypes::c_ulong = 4;

pub const CPUCFG2_FPSP: crate::ctypes::c_ulong = 2;

pub const CPUCFG2_FPVERS: crate::ctypes::c_ulong = 56;

pub const CPUCFG2_FRECIPE: crate::ctypes::c_ulong = 33554432;

pub const CPUCFG2_LAM: crate::ctypes::c_ulong = 4194304;

pub const CPUCFG2_LAMCAS: crate::ctypes::c_ulong = 268435456;

pub const CPUCFG2_LAM_BH: crate::ctypes::c_ulong = 134217728;

pub const CPUCFG2_LASX: crate::ctypes::c_ulong = 128;

pub const CPUCFG2_LLACQ_SCREL: crate::ctypes::c_ulong = 536870912;

pub const CPUCFG2_LLFTP: crate::ctypes::c_ulong = 16384;

pub const CPUCFG2_LLFTPREV: crate::ctypes::c_ulong = 229376;

pub const CPUCFG2_LSPW: crate::ctypes::c_ulong = 2097152;

pub const CPUCFG2_LSX: crate::ctypes::c_ulong = 64;

pub const CPUCFG2_LVZP: crate::ctypes::c_ulong = 1024;

pub const CPUCFG2_LVZVER: crate::ctypes::c_ulong = 14336;

pub const CPUCFG2_MIPSBT: crate::ctypes::c_ulong = 1048576;

pub const CPUCFG2_PTW: crate::ctypes::c_ulong = 16777216;

pub const CPUCFG2_SCQ: crate::ctypes::c_ulong = 1073741824;

pub const CPUCFG2_X86BT: crate::ctypes::c_ulong = 262144;

pub const CPUCFG3_ALDORDER_CAP: crate::ctypes::c_ulong = 262144;

pub const CPUCFG3_ALDORDER_STA: crate::ctypes::c_ulong = 1048576;

pub const CPUCFG3_ASTORDER_CAP: crate::ctypes::c_ulong = 524288;

pub const CPUCFG3_ASTORDER_STA: crate::ctypes::c_ulong = 2097152;

pub const CPUCFG3_CCDMA: crate::ctypes::c_ulong = 1;

pub const CPUCFG3_DBAR_HINTS: crate::ctypes::c_ulong = 131072;

pub const CPUCFG3_ICACHET: crate::ctypes::c_ulong = 128;

pub const CPUCFG3_ITLBT: crate::ctypes::c_ulong = 64;

pub const CPUCFG3_LLDBAR: crate::ctypes::c_ulong = 32;

pub const CPUCFG3_LLEXC: crate::ctypes::c_ulong = 8;

pub const CPUCFG3_RVA: crate::ctypes::c_ulong = 4096;

pub const CPUCFG3_RVAMAX: crate::ctypes::c_ulong = 122880;

pub const CPUCFG3_SCDLY: crate::ctypes::c_ulong = 16;

pub const CPUCFG3_SFB: crate::ctypes::c_ulong = 2;

pub const CPUCFG3_SLDORDER_CAP: crate::ctypes::c_ulong = 4194304;

pub const CPUCFG3_SLDORDER_STA: crate::ctypes::c_ulong = 8388608;

pub const CPUCFG3_SPW_HG_HF: crate::ctypes::c_ulong = 2048;

pub const CPUCFG3_SPW_LVL: crate::ctypes::c_ulong = 1792;

pub const CPUCFG3_UCACC: crate::ctypes::c_ulong = 4;

pub const CPUCFG48_MCSR_LCK: crate::ctypes::c_ulong = 1;

pub const CPUCFG48_NAP_EN: crate::ctypes::c_ulong = 2;

pub const CPUCFG48_RAM_CG: crate::ctypes::c_ulong = 8;

pub const CPUCFG48_VFPU_CG: crate::ctypes::c_ulong = 4;

pub const CPUCFG4_CCFREQ: crate::ctypes::c_ulong = 4294967295;

pub const CPUCFG5_CCDIV: crate::ctypes::c_ulong = 4294901760;

pub const CPUCFG5_CCMUL: crate::ctypes::c_ulong = 65535;

pub const CPUCFG6_PAMVER: crate::ctypes::c_ulong = 14;

pub const CPUCFG6_PMBITS: crate::ctypes::c_ulong = 16128;

pub const CPUCFG6_PMBITS_SHIFT: i32 = 8;

pub const CPUCFG6_PMNUM: crate::ctypes::c_ulong = 240;

pub const CPUCFG6_PMNUM_SHIFT: i32 = 4;

pub const CPUCFG6_PMP: crate::ctypes::c_ulong = 1;

pub const CPUCFG6_UPM: crate::ctypes::c_ulong = 16384;

pub const CPUCFG_CACHE_LSIZE: i32 = 24;

pub const CPUCFG_CACHE_LSIZE_M: crate::ctypes::c_ulong = 2130706432;

pub const CPUCFG_CACHE_SETS: i32 = 16;

pub const CPUCFG_CACHE_SETS_M: crate::ctypes::c_ulong = 16711680;

pub const CPUCFG_CACHE_WAYS: i32 = 0;

pub const CPUCFG_CACHE_WAYS_M: crate::ctypes::c_ulong = 65535;

pub const CPUCFG_KVM_BASE: i32 = 1073741824;

pub const CPUCFG_KVM_FEATURE: i32 = 1073741828;

pub const CPUCFG_KVM_SIG: i32 = 1073741824;

pub const CPUCFG_KVM_SIZE: i32 = 256;

pub const CPULIST_FILE_MAX_BYTES: crate::ctypes::c_ulong = 16384;

pub const CPUMAP_FILE_MAX_BYTES: crate::ctypes::c_ulong = 16384;

pub const CPU_FEATURE_AVECINT: i32 = 32;

pub const CPU_FEATURE_COMPLEX: i32 = 9;

pub const CPU_FEATURE_CPUCFG: i32 = 0;

pub const CPU_FEATURE_CRC32: i32 = 8;

pub const CPU_FEATURE_CRYPTO: i32 = 10;

pub const CPU_FEATURE_CSR: i32 = 16;

pub const CPU_FEATURE_CSRIPI: i32 = 20;

pub const CPU_FEATURE_EIODECODE: i32 = 26;

pub const CPU_FEATURE_EXTIOI: i32 = 21;

pub const CPU_FEATURE_FLATMODE: i32 = 25;

pub const CPU_FEATURE_FPU: i32 = 5;

pub const CPU_FEATURE_GUESTID: i32 = 27;

pub const CPU_FEATURE_HYPERVISOR: i32 = 28;

pub const CPU_FEATURE_IOCSR: i32 = 17;

pub const CPU_FEATURE_LAM: i32 = 1;

pub const CPU_FEATURE_LAM_BH: i32 = 2;

pub const CPU_FEATURE_LASX: i32 = 7;

pub const CPU_FEATURE_LBT_ARM: i32 = 13;

pub const CPU_FEATURE_LBT_MIPS: i32 = 14;

pub const CPU_FEATURE_LBT_X86: i32 = 12;

pub const CPU_FEATURE_LSPW: i32 = 30;

pub const CPU_FEATURE_LSX: i32 = 6;

pub const CPU_FEATURE_LVZ: i32 = 11;

pub const CPU_FEATURE_MSGINT: i32 = 31;

pub const CPU_FEATURE_PMP: i32 = 23;

pub const CPU_FEATURE_PREFETCH: i32 = 22;

pub const CPU_FEATURE_PTW: i32 = 29;

pub const CPU_FEATURE_REDIRECTINT: i32 = 33;

pub const CPU_FEATURE_SCALEFREQ: i32 = 24;

pub const CPU_FEATURE_SCQ: i32 = 3;

pub const CPU_FEATURE_TLB: i32 = 15;

pub const CPU_FEATURE_UAL: i32 = 4;

pub const CPU_FEATURE_VINT: i32 = 19;

pub const CPU_FEATURE_WATCH: i32 = 18;

pub const CPU_LAST: cpu_type_enum = 3;

pub const CPU_LOONGSON32: cpu_type_enum = 1;

pub const CPU_LOONGSON64: cpu_type_enum = 2;

pub const CPU_UNKNOWN: cpu_type_enum = 0;

pub const CSR_ANTI_MISPEC: crate::ctypes::c_ulong = 1024;

pub const CSR_ANTI_MISPEC_SHIFT: i32 = 10;

pub const CSR_ASID_ASID: crate::ctypes::c_ulong = 1023;

pub const CSR_ASID_ASID_SHIFT: i32 = 0;

pub const CSR_ASID_ASID_WIDTH: i32 = 10;

pub const CSR_ASID_BIT: crate::ctypes::c_ulong = 16711680;

pub const CSR_ASID_BIT_SHIFT: i32 = 16;

pub const CSR_ASID_BIT_WIDTH: i32 = 8;

pub const CSR_AUTO_FLUSHSFB: crate::ctypes::c_ulong = 512;

pub const CSR_AUTO_FLUSHSFB_SHIFT: i32 = 9;

pub const CSR_BRBTDIS: crate::ctypes::c_ulong = 32;

pub const CSR_BRBTDIS_SHIFT: i32 = 5;

pub const CSR_CFG_ADDR: i32 = 0;

pub const CSR_CFG_ASID: i32 = 42;

pub const CSR_CFG_CTRL: i32 = 28;

pub const CSR_CFG_MASK: i32 = 14;

pub const CSR_CONF1_KSNUM: crate::ctypes::c_ulong = 15;

pub const CSR_CONF1_KSNUM_WIDTH: i32 = 4;

pub const CSR_CONF1_TMRBITS: crate::ctypes::c_ulong = 4080;

pub const CSR_CONF1_TMRBITS_SHIFT: i32 = 4;

pub const CSR_CONF1_TMRBITS_WIDTH: i32 = 8;

pub const CSR_CONF1_VSMAX: crate::ctypes::c_ulong = 28672;

pub const CSR_CONF1_VSMAX_SHIFT: i32 = 12;

pub const CSR_CONF1_VSMAX_WIDTH: i32 = 3;

pub const CSR_CONF2_PGMASK_SUPP: i32 = 1073737728;

pub const CSR_CONF3_MTLBSIZE: crate::ctypes::c_ulong = 4080;

pub const CSR_CONF3_MTLBSIZE_SHIFT: i32 = 4;

pub const CSR_CONF3_MTLBSIZE_WIDTH: i32 = 8;

pub const CSR_CONF3_STLBIDX: crate::ctypes::c_ulong = 66060288;

pub const CSR_CONF3_STLBIDX_SHIFT: i32 = 20;

pub const CSR_CONF3_STLBIDX_WIDTH: i32 = 6;

pub const CSR_CONF3_STLBWAYS: crate::ctypes::c_ulong = 1044480;

pub const CSR_CONF3_STLBWAYS_SHIFT: i32 = 12;

pub const CSR_CONF3_STLBWAYS_WIDTH: i32 = 8;

pub const CSR_CONF3_TLBTYPE: crate::ctypes::c_ulong = 15;

pub const CSR_CONF3_TLBTYPE_SHIFT: i32 = 0;

pub const CSR_CONF3_TLBTYPE_WIDTH: i32 = 4;

pub const CSR_CPUID_COREID: crate::ctypes::c_ulong = 2047;

pub const CSR_CPUID_COREID_WIDTH: i32 = 11;

pub const CSR_CRMD_DA: crate::ctypes::c_ulong = 8;

pub const CSR_CRMD_DACF: crate::ctypes::c_ulong = 96;

pub const CSR_CRMD_DACF_SHIFT: i32 = 5;

pub const CSR_CRMD_DACF_WIDTH: i32 = 2;

pub const CSR_CRMD_DACM: crate::ctypes::c_ulong = 384;

pub const CSR_CRMD_DACM_SHIFT: i32 = 7;

pub const CSR_CRMD_DACM_WIDTH: i32 = 2;

pub const CSR_CRMD_DA_SHIFT: i32 = 3;

pub const CSR_CRMD_IE: crate::ctypes::c_ulong = 4;

pub const CSR_CRMD_IE_SHIFT: i32 = 2;

pub const CSR_CRMD_PG: crate::ctypes::c_ulong = 16;

pub const CSR_CRMD_PG_SHIFT: i32 = 4;

pub const CSR_CRMD_PLV: crate::ctypes::c_ulong = 3;

pub const CSR_CRMD_PLV_SHIFT: i32 = 0;

pub const CSR_CRMD_PLV_WIDTH: i32 = 2;

pub const CSR_CRMD_WE: crate::ctypes::c_ulong = 512;

pub const CSR_CRMD_WE_SHIFT: i32 = 9;

pub const CSR_DATAPRE: crate::ctypes::c_ulong = 1;

pub const CSR_DATAPRE_SHIFT: i32 = 0;

pub const CSR_DCLRU: crate::ctypes::c_ulong = 8192;

pub const CSR_DCLRU_SHIFT: i32 = 13;

pub const CSR_DISVC: crate::ctypes::c_ulong = 32768;

pub const CSR_DISVC_SHIFT: i32 = 15;

pub const CSR_DMW0_BASE: crate::ctypes::c_ulong = 9223372036854775808;

pub const CSR_DMW0_INIT: crate::ctypes::c_ulong = 9223372036854775809;

pub const CSR_DMW0_PLV0: i32 = 1;

pub const CSR_DMW0_VSEG: crate::ctypes::c_ulong = 32768;

pub const CSR_DMW1_BASE: crate::ctypes::c_ulong = 10376293541461622784;

pub const CSR_DMW1_INIT: crate::ctypes::c_ulong = 10376293541461622801;

pub const CSR_DMW1_MAT: i32 = 16;

pub const CSR_DMW1_PLV0: i32 = 1;

pub const CSR_DMW1_VSEG: crate::ctypes::c_ulong = 36864;

pub const CSR_DMW2_BASE: crate::ctypes::c_ulong = 11529215046068469760;

pub const CSR_DMW2_INIT: crate::ctypes::c_ulong = 11529215046068469793;

pub const CSR_DMW2_MAT: i32 = 32;

pub const CSR_DMW2_PLV0: i32 = 1;

pub const CSR_DMW2_VSEG: crate::ctypes::c_ulong = 40960;

pub const CSR_DMW3_INIT: i32 = 0;

pub const CSR_ECFG_IM: crate::ctypes::c_ulong = 16383;

pub const CSR_ECFG_IM_SHIFT: i32 = 0;

pub const CSR_ECFG_IM_WIDTH: i32 = 14;

pub const CSR_ECFG_VS: crate::ctypes::c_ulong = 458752;

pub const CSR_ECFG_VS_SHIFT: i32 = 16;

pub const CSR_ECFG_VS_SHIFT_END: i32 = 18;

pub const CSR_ECFG_VS_WIDTH: i32 = 3;

pub const CSR_ESTAT_ESUBCODE: crate::ctypes::c_ulong = 2143289344;

pub const CSR_ESTAT_ESUBCODE_SHIFT: i32 = 22;

pub const CSR_ESTAT_ESUBCODE_WIDTH: i32 = 9;

pub const CSR_ESTAT_EXC: crate::ctypes::c_ulong = 4128768;

pub const CSR_ESTAT_EXC_SHIFT: i32 = 16;

pub const CSR_ESTAT_EXC_WIDTH: i32 = 6;

pub const CSR_ESTAT_IS: crate::ctypes::c_ulong = 32767;

pub const CSR_ESTAT_IS_SHIFT: i32 = 0;

pub const CSR_ESTAT_IS_WIDTH: i32 = 15;

pub const CSR_EUEN_FPEN: crate::ctypes::c_ulong = 1;

pub const CSR_EUEN_FPEN_SHIFT: i32 = 0;

pub const CSR_EUEN_LASXEN: crate::ctypes::c_ulong = 4;

pub const CSR_EUEN_LASXEN_SHIFT: i32 = 2;

pub const CSR_EUEN_LBTEN: crate::ctypes::c_ulong = 8;

pub const CSR_EUEN_LBTEN_SHIFT: i32 = 3;

pub const CSR_EUEN_LSXEN: crate::ctypes::c_ulong = 2;

pub const CSR_EUEN_LSXEN_SHIFT: i32 = 1;

pub const CSR_FASTLDQ: crate::ctypes::c_ulong = 4096;

pub const CSR_FASTLDQ_SHIFT: i32 = 12;

pub const CSR_FLUSH_BTAC: crate::ctypes::c_ulong = 16;

pub const CSR_FLUSH_BTAC_SHIFT: i32 = 4;

pub const CSR_FLUSH_DTLB: crate::ctypes::c_ulong = 4;

pub const CSR_FLUSH_DTLB_SHIFT: i32 = 2;

pub const CSR_FLUSH_ITLB: crate::ctypes::c_ulong = 8;

pub const CSR_FLUSH_ITLB_SHIFT: i32 = 3;

pub const CSR_FLUSH_MTLB: crate::ctypes::c_ulong = 1;

pub const CSR_FLUSH_MTLB_SHIFT: i32 = 0;

pub const CSR_FLUSH_STLB: crate::ctypes::c_ulong = 2;

pub const CSR_FLUSH_STLB_SHIFT: i32 = 1;

pub const CSR_FWPC_NUM: i32 = 63;

pub const CSR_FWPC_SKIP: crate::ctypes::c_ulong = 65536;

pub const CSR_FWPC_SKIP_SHIFT: i32 = 16;

pub const CSR_GCFG_GCI: crate::ctypes::c_ulong = 3145728;

pub const CSR_GCFG_GCIP: crate::ctypes::c_ulong = 983040;

pub const CSR_GCFG_GCIP_ALL: crate::ctypes::c_ulong = 65536;

pub const CSR_GCFG_GCIP_HIT: crate::ctypes::c_ulong = 131072;

pub const CSR_GCFG_GCIP_SECURE: crate::ctypes::c_ulong = 262144;

pub const CSR_GCFG_GCIP_SHIFT: i32 = 16;

pub const CSR_GCFG_GCI_ALL: crate::ctypes::c_ulong = 0;

pub const CSR_GCFG_GCI_HIT: crate::ctypes::c_ulong = 1048576;

pub const CSR_GCFG_GCI_SECURE: crate::ctypes::c_ulong = 2097152;

pub const CSR_GCFG_GCI_SHIFT: i32 = 20;

pub const CSR_GCFG_GCI_WIDTH: i32 = 2;

pub const CSR_GCFG_GPERF: crate::ctypes::c_ulong = 117440512;

pub const CSR_GCFG_GPERF_SHIFT: i32 = 24;

pub const CSR_GCFG_GPERF_WIDTH: i32 = 3;

pub const CSR_GCFG_GPMP: crate::ctypes::c_ulong = 8388608;

pub const CSR_GCFG_GPMP_SHIFT: i32 = 23;

pub const CSR_GCFG_MATC_GUEST: crate::ctypes::c_ulong = 0;

pub const CSR_GCFG_MATC_MASK: crate::ctypes::c_ulong = 48;

pub const CSR_GCFG_MATC_NEST: crate::ctypes::c_ulong = 32;

pub const CSR_GCFG_MATC_ROOT: crate::ctypes::c_ulong = 16;

pub const CSR_GCFG_MATC_SHITF: i32 = 4;

pub const CSR_GCFG_MATC_WIDTH: i32 = 2;

pub const CSR_GCFG_MATP_GUEST: crate::ctypes::c_ulong = 1;

pub const CSR_GCFG_MATP_GUEST_SHIFT: i32 = 0;

pub const CSR_GCFG_MATP_NEST: crate::ctypes::c_ulong = 4;

pub const CSR_GCFG_MATP_NEST_SHIFT: i32 = 2;

pub const CSR_GCFG_MATP_ROOT: crate::ctypes::c_ulong = 2;

pub const CSR_GCFG_MATP_ROOT_SHIFT: i32 = 1;

pub const CSR_GCFG_SIT: crate::ctypes::c_ulong = 128;

pub const CSR_GCFG_SITP: crate::ctypes::c_ulong = 64;

pub const CSR_GCFG_SITP_SHIFT: i32 = 6;

pub const CSR_GCFG_SIT_SHIFT: i32 = 7;

pub const CSR_GCFG_TIT: crate::ctypes::c_ulong = 512;

pub const CSR_GCFG_TITP: crate::ctypes::c_ulong = 256;

pub const CSR_GCFG_TITP_SHIFT: i32 = 8;

pub const CSR_GCFG_TIT_SHIFT: i32 = 9;

pub const CSR_GCFG_TOE: crate::ctypes::c_ulong = 2048;

pub const CSR_GCFG_TOEP: crate::ctypes::c_ulong = 1024;

pub const CSR_GCFG_TOEP_SHIFT: i32 = 10;

pub const CSR_GCFG_TOE_SHIFT: i32 = 11;

pub const CSR_GCFG_TOP: crate::ctypes::c_ulong = 8192;

pub const CSR_GCFG_TOPP: crate::ctypes::c_ulong = 4096;

pub const CSR_GCFG_TOPP_SHIFT: i32 = 12;

pub const CSR_GCFG_TOP_SHIFT: i32 = 13;

pub const CSR_GCFG_TORU: crate::ctypes::c_ulong = 32768;

pub const CSR_GCFG_TORUP: crate::ctypes::c_ulong = 16384;

pub const CSR_GCFG_TORUP_SHIFT: i32 = 14;

pub const CSR_GCFG_TORU_SHIFT: i32 = 15;

pub const CSR_GINTC_HC: crate::ctypes::c_ulong = 16711680;

pub const CSR_GINTC_HC_SHIFT: i32 = 16;

pub const CSR_GINTC_HC_WIDTH: i32 = 8;

pub const CSR_GINTC_PIP: crate::ctypes::c_ulong = 65280;

pub const CSR_GINTC_PIP_SHIFT: i32 = 8;

pub const CSR_GINTC_PIP_WIDTH: i32 = 8;

pub const CSR_GINTC_VIP: crate::ctypes::c_ulong = 255;

pub const CSR_GINTC_VIP_SHIFT: i32 = 0;

pub const CSR_GINTC_VIP_WIDTH: i32 = 8;

pub const CSR_GSTAT_GID: crate::ctypes::c_ulong = 16711680;

pub const CSR_GSTAT_GIDBIT: crate::ctypes::c_ulong = 1008;

pub const CSR_GSTAT_GIDBIT_SHIFT: i32 = 4;

pub const CSR_GSTAT_GIDBIT_WIDTH: i32 = 6;

pub const CSR_GSTAT_GID_SHIFT: i32 = 16;

pub const CSR_GSTAT_GID_SHIFT_END: i32 = 23;

pub const CSR_GSTAT_GID_WIDTH: i32 = 8;

pub const CSR_GSTAT_PVM: crate::ctypes::c_ulong = 2;

pub const CSR_GSTAT_PVM_SHIFT: i32 = 1;

pub const CSR_GSTAT_VM: crate::ctypes::c_ulong = 1;

pub const CSR_GSTAT_VM_SHIFT: i32 = 0;

pub const CSR_GTLBC_GMTLBSZ: crate::ctypes::c_ulong = 63;

pub const CSR_GTLBC_GMTLBSZ_SHIFT: i32 = 0;

pub const CSR_GTLBC_GMTLBSZ_WIDTH: i32 = 6;

pub const CSR_GTLBC_TGID: crate::ctypes::c_ulong = 16711680;

pub const CSR_GTLBC_TGID_SHIFT: i32 = 16;

pub const CSR_GTLBC_TGID_SHIFT_END: i32 = 23;

pub const CSR_GTLBC_TGID_WIDTH: i32 = 8;

pub const CSR_GTLBC_TOTI: crate::ctypes::c_ulong = 8192;

pub const CSR_GTLBC_TOTI_SHIFT: i32 = 13;

pub const CSR_GTLBC_USETGID: crate::ctypes::c_ulong = 4096;

pub const CSR_GTLBC_USETGID_SHIFT: i32 = 12;

pub const CSR_INSTPRE: crate::ctypes::c_ulong = 2;

pub const CSR_INSTPRE_SHIFT: i32 = 1;

pub const CSR_LDSTORDER_ALD_AST: crate::ctypes::c_ulong = 1342177280;

pub const CSR_LDSTORDER_ALD_NST: crate::ctypes::c_ulong = 268435456;

pub const CSR_LDSTORDER_MASK: crate::ctypes::c_ulong = 1879048192;

pub const CSR_LDSTORDER_NLD_AST: crate::ctypes::c_ulong = 1073741824;

pub const CSR_LDSTORDER_NLD_NST: crate::ctypes::c_ulong = 0;

pub const CSR_LDSTORDER_SHIFT: i32 = 28;

pub const CSR_LDSTORDER_SLD_AST: crate::ctypes::c_ulong = 1879048192;

pub const CSR_LDSTORDER_SLD_NST: crate::ctypes::c_ulong = 805306368;

pub const CSR_LDSTORDER_WIDTH: i32 = 3;

pub const CSR_LIFEP: crate::ctypes::c_ulong = 128;

pub const CSR_LIFEP_SHIFT: i32 = 7;

pub const CSR_LLBCTL_KLO: crate::ctypes::c_ulong = 4;

pub const CSR_LLBCTL_KLO_SHIFT: i32 = 2;

pub const CSR_LLBCTL_ROLLB: crate::ctypes::c_ulong = 1;

pub const CSR_LLBCTL_ROLLB_SHIFT: i32 = 0;

pub const CSR_LLBCTL_WCLLB: crate::ctypes::c_ulong = 2;

pub const CSR_LLBCTL_WCLLB_SHIFT: i32 = 1;

pub const CSR_LLEXCL: crate::ctypes::c_ulong = 65536;

pub const CSR_LLEXCL_SHIFT: i32 = 16;

pub const CSR_LLSYNC: crate::ctypes::c_ulong = 64;

pub const CSR_LLSYNC_SHIFT: i32 = 6;

pub const CSR_MISPEC: crate::ctypes::c_ulong = 267386880;

pub const CSR_MISPEC_SHIFT: i32 = 20;

pub const CSR_MISPEC_WIDTH: i32 = 8;

pub const CSR_MWPC_NUM: i32 = 63;

pub const CSR_PERFCTRL_EVENT: i32 = 1023;

pub const CSR_PERFCTRL_IE: crate::ctypes::c_ulong = 1048576;

pub const CSR_PERFCTRL_PLV0: crate::ctypes::c_ulong = 65536;

pub const CSR_PERFCTRL_PLV1: crate::ctypes::c_ulong = 131072;

pub const CSR_PERFCTRL_PLV2: crate::ctypes::c_ulong = 262144;

pub const CSR_PERFCTRL_PLV3: crate::ctypes::c_ulong = 524288;

pub const CSR_PRMD_PIE: crate::ctypes::c_ulong = 4;

pub const CSR_PRMD_PIE_SHIFT: i32 = 2;

pub const CSR_PRMD_PPLV: crate::ctypes::c_ulong = 3;

pub const CSR_PRMD_PPLV_SHIFT: i32 = 0;

pub const CSR_PRMD_PPLV_WIDTH: i32 = 2;

pub const CSR_PRMD_PWE: crate::ctypes::c_ulong = 8;

pub const CSR_PRMD_PWE_SHIFT: i32 = 3;

pub const CSR_PWCTL0_DIR0BASE: crate::ctypes::c_ulong = 31744;

pub const CSR_PWCTL0_DIR0BASE_SHIFT: i32 = 10;

pub const CSR_PWCTL0_DIR0BASE_WIDTH: i32 = 5;

pub const CSR_PWCTL0_DIR0WIDTH: crate::ctypes::c_ulong = 1015808;

pub const CSR_PWCTL0_DIR0WIDTH_SHIFT: i32 = 15;

pub const CSR_PWCTL0_DIR0WIDTH_WIDTH: i32 = 5;

pub const CSR_PWCTL0_DIR1BASE: crate::ctypes::c_ulong = 32505856;

pub const CSR_PWCTL0_DIR1BASE_SHIFT: i32 = 20;

pub const CSR_PWCTL0_DIR1BASE_WIDTH: i32 = 5;

pub const CSR_PWCTL0_DIR1WIDTH: crate::ctypes::c_ulong = 1040187392;

pub const CSR_PWCTL0_DIR1WIDTH_SHIFT: i32 = 25;

pub const CSR_PWCTL0_DIR1WIDTH_WIDTH: i32 = 5;

pub const CSR_PWCTL0_PTBASE: crate::ctypes::c_ulong = 31;

pub const CSR_PWCTL0_PTBASE_SHIFT: i32 = 0;

pub const CSR_PWCTL0_PTBASE_WIDTH: i32 = 5;

pub const CSR_PWCTL0_PTEW: crate::ctypes::c_ulong = 3221225472;

pub const CSR_PWCTL0_PTEW_SHIFT: i32 = 30;

pub const CSR_PWCTL0_PTEW_WIDTH: i32 = 2;

pub const CSR_PWCTL0_PTWIDTH: crate::ctypes::c_ulong = 992;

pub const CSR_PWCTL0_PTWIDTH_SHIFT: i32 = 5;

pub const CSR_PWCTL0_PTWIDTH_WIDTH: i32 = 5;

pub const CSR_PWCTL1_DIR2BASE_SHIFT: i32 = 0;

pub const CSR_PWCTL1_DIR2BASE_WIDTH: i32 = 5;

pub const CSR_PWCTL1_DIR2WIDTH: crate::ctypes::c_ulong = 1984;

pub const CSR_PWCTL1_DIR2WIDTH_SHIFT: i32 = 6;

pub const CSR_PWCTL1_DIR2WIDTH_WIDTH: i32 = 5;

pub const CSR_PWCTL1_DIR3BASE_SHIFT: i32 = 12;

pub const CSR_PWCTL1_DIR3BASE_WIDTH: i32 = 5;

pub const CSR_PWCTL1_DIR3WIDTH: crate::ctypes::c_ulong = 8126464;

pub const CSR_PWCTL1_DIR3WIDTH_SHIFT: i32 = 18;

pub const CSR_PWCTL1_DIR3WIDTH_WIDTH: i32 = 5;

pub const CSR_PWCTL1_PTW: crate::ctypes::c_ulong = 16777216;

pub const CSR_PWCTL1_PTW_SHIFT: i32 = 24;

pub const CSR_PWCTL1_PTW_WIDTH: i32 = 1;

pub const CSR_RASDIS: crate::ctypes::c_ulong = 16;

pub const CSR_RASDIS_SHIFT: i32 = 4;

pub const CSR_RVACFG_RDVA: crate::ctypes::c_ulong = 15;

pub const CSR_RVACFG_RDVA_WIDTH: i32 = 4;

pub const CSR_SCRAND: crate::ctypes::c_ulong = 131072;

pub const CSR_SCRAND_SHIFT: i32 = 17;

pub const CSR_SSEN: crate::ctypes::c_ulong = 262144;

pub const CSR_SSEN_SHIFT: i32 = 18;

pub const CSR_STFILL: crate::ctypes::c_ulong = 256;

pub const CSR_STFILL_SHIFT: i32 = 8;

pub const CSR_STLBPGSIZE_PS: crate::ctypes::c_ulong = 63;

pub const CSR_STLBPGSIZE_PS_WIDTH: i32 = 6;

pub const CSR_STPRE: crate::ctypes::c_ulong = 12;

pub const CSR_STPRE_SHIFT: i32 = 2;

pub const CSR_STPRE_WIDTH: i32 = 2;

pub const CSR_TCFG_EN: crate::ctypes::c_ulong = 1;

pub const CSR_TCFG_PERIOD: crate::ctypes::c_ulong = 2;

pub const CSR_TCFG_PERIOD_SHIFT: i32 = 1;

pub const CSR_TCFG_VAL: crate::ctypes::c_ulong = 281474976710652;

pub const CSR_TCFG_VAL_SHIFT: i32 = 2;

pub const CSR_TINTCLR_TI: i32 = 1;

pub const CSR_TINTCLR_TI_SHIFT: i32 = 0;

pub const CSR_TLBIDX_EHINV: crate::ctypes::c_ulong = 2147483648;

pub const CSR_TLBIDX_EHINV_SHIFT: i32 = 31;

pub const CSR_TLBIDX_IDX: crate::ctypes::c_ulong = 4095;

pub const CSR_TLBIDX_IDXM: i32 = 4095;

pub const CSR_TLBIDX_IDX_SHIFT: i32 = 0;

pub const CSR_TLBIDX_IDX_WIDTH: i32 = 12;

pub const CSR_TLBIDX_PS: crate::ctypes::c_ulong = 1056964608;

pub const CSR_TLBIDX_PS_SHIFT: i32 = 24;

pub const CSR_TLBIDX_PS_WIDTH: i32 = 6;

pub const CSR_TLBIDX_SIZE: i32 = 24;

pub const CSR_TLBIDX_SIZEM: i32 = 1056964608;

pub const CSR_TLBLO0_CCA: crate::ctypes::c_ulong = 48;

pub const CSR_TLBLO0_CCA_SHIFT: i32 = 4;

pub const CSR_TLBLO0_CCA_WIDTH: i32 = 2;

pub const CSR_TLBLO0_GLOBAL: crate::ctypes::c_ulong = 64;

pub const CSR_TLBLO0_GLOBAL_SHIFT: i32 = 6;

pub const CSR_TLBLO0_NR: crate::ctypes::c_ulong = 2305843009213693952;

pub const CSR_TLBLO0_NR_SHIFT: i32 = 61;

pub const CSR_TLBLO0_NX: crate::ctypes::c_ulong = 4611686018427387904;

pub const CSR_TLBLO0_NX_SHIFT: i32 = 62;

pub const CSR_TLBLO0_PFN: crate::ctypes::c_ulong = 281474976706560;

pub const CSR_TLBLO0_PFN_SHIFT: i32 = 12;

pub const CSR_TLBLO0_PFN_WIDTH: i32 = 36;

pub const CSR_TLBLO0_PLV: crate::ctypes::c_ulong = 12;

pub const CSR_TLBLO0_PLV_SHIFT: i32 = 2;

pub const CSR_TLBLO0_PLV_WIDTH: i32 = 2;

pub const CSR_TLBLO0_RPLV: crate::ctypes::c_ulong = 9223372036854775808;

pub const CSR_TLBLO0_RPLV_SHIFT: i32 = 63;

pub const CSR_TLBLO0_V: crate::ctypes::c_ulong = 1;

pub const CSR_TLBLO0_V_SHIFT: i32 = 0;

pub const CSR_TLBLO0_WE: crate::ctypes::c_ulong = 2;

pub const CSR_TLBLO0_WE_SHIFT: i32 = 1;

pub const CSR_TLBLO1_CCA: crate::ctypes::c_ulong = 48;

pub const CSR_TLBLO1_CCA_SHIFT: i32 = 4;

pub const CSR_TLBLO1_CCA_WIDTH: i32 = 2;

pub const CSR_TLBLO1_GLOBAL: crate::ctypes::c_ulong = 64;

pub const CSR_TLBLO1_GLOBAL_SHIFT: i32 = 6;

pub const CSR_TLBLO1_NR: crate::ctypes::c_ulong = 2305843009213693952;

pub const CSR_TLBLO1_NR_SHIFT: i32 = 61;

pub const CSR_TLBLO1_NX: crate::ctypes::c_ulong = 4611686018427387904;

pub const CSR_TLBLO1_NX_SHIFT: i32 = 62;

pub const CSR_TLBLO1_PFN: crate::ctypes::c_ulong = 281474976706560;

pub const CSR_TLBLO1_PFN_SHIFT: i32 = 12;

pub const CSR_TLBLO1_PFN_WIDTH: i32 = 36;

pub const CSR_TLBLO1_PLV: crate::ctypes::c_ulong = 12;

pub const CSR_TLBLO1_PLV_SHIFT: i32 = 2;

pub const CSR_TLBLO1_PLV_WIDTH: i32 = 2;

pub const CSR_TLBLO1_RPLV: crate::ctypes::c_ulong = 9223372036854775808;

pub const CSR_TLBLO1_RPLV_SHIFT: i32 = 63;

pub const CSR_TLBLO1_V: crate::ctypes::c_ulong = 1;

pub const CSR_TLBLO1_V_SHIFT: i32 = 0;

pub const CSR_TLBLO1_WE: crate::ctypes::c_ulong = 2;

pub const CSR_TLBLO1_WE_SHIFT: i32 = 1;

pub const CSR_TLBREHI_PS: crate::ctypes::c_ulong = 63;

pub const CSR_TLBREHI_PS_SHIFT: i32 = 0;

pub const CSR_TRGP_GTLB: i32 = 1;

pub const CSR_TRGP_GTLB_SHIFT: i32 = 0;

pub const CSR_TRGP_RID: crate::ctypes::c_ulong = 16711680;

pub const CSR_TRGP_RID_SHIFT: i32 = 16;

pub const CSR_TRGP_RID_WIDTH: i32 = 8;

pub const CSR_USERCAC: crate::ctypes::c_ulong = 2048;

pub const CSR_USERCAC_SHIFT: i32 = 11;

pub const CSR_VCLRU: crate::ctypes::c_ulong = 16384;

pub const CSR_VCLRU_SHIFT: i32 = 14;

pub const CTRL_PLV0_ENABLE: i32 = 2;

pub const CTRL_PLV3_ENABLE: i32 = 16;

pub const CTRL_PLV_ENABLE: i32 = 30;

pub const DMW_PABITS: i32 = 48;

pub const ECFG0_IM: i32 = 24575;

pub const ECFGB_IP0: i32 = 2;

pub const ECFGB_IP1: i32 = 3;

pub const ECFGB_IP2: i32 = 4;

pub const ECFGB_IP3: i32 = 5;

pub const ECFGB_IP4: i32 = 6;

pub const ECFGB_IP5: i32 = 7;

pub const ECFGB_IP6: i32 = 8;

pub const ECFGB_IP7: i32 = 9;

pub const ECFGB_IPI: i32 = 12;

pub const ECFGB_PMC: i32 = 10;

pub const ECFGB_SIP0: i32 = 0;

pub const ECFGB_SIP1: i32 = 1;

pub const ECFGB_TIMER: i32 = 11;

pub const ECFGF_IP0: crate::ctypes::c_ulong = 4;

pub const ECFGF_IP1: crate::ctypes::c_ulong = 8;

pub const ECFGF_IP2: crate::ctypes::c_ulong = 16;

pub const ECFGF_IP3: crate::ctypes::c_ulong = 32;

pub const ECFGF_IP4: crate::ctypes::c_ulong = 64;

pub const ECFGF_IP5: crate::ctypes::c_ulong = 128;

pub const ECFGF_IP6: crate::ctypes::c_ulong = 256;

pub const ECFGF_IP7: crate::ctypes::c_ulong = 512;

pub const ECFGF_IPI: crate::ctypes::c_ulong = 4096;

pub const ECFGF_PMC: crate::ctypes::c_ulong = 1024;

pub const ECFGF_SIP0: crate::ctypes::c_ulong = 1;

pub const ECFGF_SIP1: crate::ctypes::c_ulong = 2;

pub const ECFGF_TIMER: crate::ctypes::c_ulong = 2048;

pub const ENTRYLO_C: crate::ctypes::c_ulong = 48;

pub const ENTRYLO_C_SHIFT: i32 = 4;

pub const ENTRYLO_D: crate::ctypes::c_ulong = 2;

pub const ENTRYLO_G: crate::ctypes::c_ulong = 64;

pub const ENTRYLO_NR: crate::ctypes::c_ulong = 2305843009213693952;

pub const ENTRYLO_NX: crate::ctypes::c_ulong = 4611686018427387904;

pub const ENTRYLO_PLV: crate::ctypes::c_ulong = 12;

pub const ENTRYLO_PLV_SHIFT: i32 = 2;

pub const ENTRYLO_V: crate::ctypes::c_ulong = 1;

pub const ESTATF_IP: i32 = 16383;

pub const EXCCODE_ADE: i32 = 8;

pub const EXCCODE_ALE: i32 = 9;

pub const EXCCODE_BCE: i32 = 10;

pub const EXCCODE_BP: i32 = 12;

pub const EXCCODE_BTDIS: i32 = 20;

pub const EXCCODE_BTE: i32 = 21;

pub const EXCCODE_FPDIS: i32 = 15;

pub const EXCCODE_FPE: i32 = 18;

pub const EXCCODE_GCM: i32 = 24;

pub const EXCCODE_GSPR: i32 = 22;

pub const EXCCODE_HVC: i32 = 23;

pub const EXCCODE_INE: i32 = 13;

pub const EXCCODE_INT_END: i32 = 78;

pub const EXCCODE_INT_NUM: i32 = 15;

pub const EXCCODE_INT_START: i32 = 64;

pub const EXCCODE_IPE: i32 = 14;

pub const EXCCODE_LASXDIS: i32 = 17;

pub const EXCCODE_LSXDIS: i32 = 16;

pub const EXCCODE_RSV: i32 = 0;

pub const EXCCODE_SE: i32 = 25;

pub const EXCCODE_SYS: i32 = 11;

pub const EXCCODE_TLBI: i32 = 3;

pub const EXCCODE_TLBL: i32 = 1;

pub const EXCCODE_TLBM: i32 = 4;

pub const EXCCODE_TLBNR: i32 = 5;

pub const EXCCODE_TLBNX: i32 = 6;

pub const EXCCODE_TLBPE: i32 = 7;

pub const EXCCODE_TLBS: i32 = 2;

pub const EXCCODE_WATCH: i32 = 19;

pub const EXCEPTION_KS0: i32 = 48;

pub const EXCEPTION_KS1: i32 = 49;

pub const EXCEPTION_KS2: i32 = 50;

pub const EXCSUBCODE_FPE: i32 = 0;

pub const EXCSUBCODE_GCHC: i32 = 1;

pub const EXCSUBCODE_GCSC: i32 = 0;

pub const EXCSUBCODE_VFPE: i32 = 1;

pub const EXCSUBCODE_WPEF: i32 = 0;

pub const EXCSUBCODE_WPEM: i32 = 1;

pub const EXC_KSAVE_MASK: i32 = 7;

pub const EXSUBCODE_ADEF: i32 = 0;

pub const EXSUBCODE_ADEM: i32 = 1;

pub const EX_TYPE_BPF: i32 = 3;

pub const FIXADDR_SIZE: i32 = 32768;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073709387776;

pub const FIXADDR_TOP: crate::ctypes::c_ulong = 18446744073709420544;

pub const FIX_EARLYCON_MEM_BASE: fixed_addresses = 1;

pub const FPU_CSR_ALL_E: i32 = 31;

pub const FPU_CSR_ALL_S: i32 = 2031616;

pub const FPU_CSR_ALL_X: i32 = 520093696;

pub const FPU_CSR_DIV_E: i32 = 8;

pub const FPU_CSR_DIV_S: i32 = 524288;

pub const FPU_CSR_DIV_X: i32 = 134217728;

pub const FPU_CSR_INE_E: i32 = 1;

pub const FPU_CSR_INE_S: i32 = 65536;

pub const FPU_CSR_INE_X: i32 = 16777216;

pub const FPU_CSR_INV_E: i32 = 16;

pub const FPU_CSR_INV_S: i32 = 1048576;

pub const FPU_CSR_INV_X: i32 = 268435456;

pub const FPU_CSR_OVF_E: i32 = 4;

pub const FPU_CSR_OVF_S: i32 = 262144;

pub const FPU_CSR_OVF_X: i32 = 67108864;

pub const FPU_CSR_RD: i32 = 768;

pub const FPU_CSR_RM: i32 = 768;

pub const FPU_CSR_RN: i32 = 0;

pub const FPU_CSR_RSVD: u32 = 3772841184;

pub const FPU_CSR_RU: i32 = 512;

pub const FPU_CSR_RZ: i32 = 256;

pub const FPU_CSR_TM: crate::ctypes::c_ulong = 64;

pub const FPU_CSR_TM_SHIFT: i32 = 6;

pub const FPU_CSR_UDF_E: i32 = 2;

pub const FPU_CSR_UDF_S: i32 = 131072;

pub const FPU_CSR_UDF_X: i32 = 33554432;

pub const FPU_CTX_ALIGN: i32 = 8;

pub const FPU_CTX_MAGIC: i32 = 1179669761;

pub const GR32_DEFAULT: i32 = 0;

pub const GR64_DEFAULT: i32 = 1;

pub const HIGHMEM_START: crate::ctypes::c_ulong = 281474976710656;

pub const HYPERVISOR_KVM: i32 = 1;

pub const HYPERVISOR_VENDOR_SHIFT: i32 = 8;

pub const INSN_BREAK: i32 = 2752512;

pub const INSN_HVCL: i32 = 2850816;

pub const INSN_NOP: i32 = 54525952;

pub const INT_AVEC: i32 = 14;

pub const INT_HWI0: i32 = 2;

pub const INT_HWI1: i32 = 3;

pub const INT_HWI2: i32 = 4;

pub const INT_HWI3: i32 = 5;

pub const INT_HWI4: i32 = 6;

pub const INT_HWI5: i32 = 7;

pub const INT_HWI6: i32 = 8;

pub const INT_HWI7: i32 = 9;

pub const INT_IPI: i32 = 12;

pub const INT_NMI: i32 = 13;

pub const INT_PCOV: i32 = 10;

pub const INT_SWI0: i32 = 0;

pub const INT_SWI1: i32 = 1;

pub const INT_TI: i32 = 11;

pub const IOCSRF_AVEC: u64 = 32768;

pub const IOCSRF_CSRIPI: u64 = 16;

pub const IOCSRF_DVFSV1: u64 = 128;

pub const IOCSRF_EIODECODE: u64 = 512;

pub const IOCSRF_EXTIOI: u64 = 8;

pub const IOCSRF_FLATMODE: u64 = 1024;

pub const IOCSRF_FREQCSR: u64 = 32;

pub const IOCSRF_FREQSCALE: u64 = 64;

pub const IOCSRF_MSI: u64 = 4;

pub const IOCSRF_NODECNT: u64 = 2;

pub const IOCSRF_REDIRECT: u64 = 65536;

pub const IOCSRF_TEMP: u64 = 1;

pub const IOCSRF_VM: u64 = 2048;

pub const IOCSR_ANY_SEND_BLOCKING: u64 = 2147483648;

pub const IOCSR_ANY_SEND_BUF_SHIFT: i32 = 32;

pub const IOCSR_ANY_SEND_CPU_SHIFT: i32 = 16;

pub const IOCSR_ANY_SEND_H32_MASK: u64 = 18446744069414584320;

pub const IOCSR_ANY_SEND_MASK_SHIFT: i32 = 27;

pub const IOCSR_EXTIOI_VECTOR_NUM: i32 = 256;

pub const IOCSR_IPI_SEND_BLOCKING: crate::ctypes::c_ulong = 2147483648;

pub const IOCSR_IPI_SEND_CPU_SHIFT: i32 = 16;

pub const IOCSR_IPI_SEND_IP_SHIFT: i32 = 0;

pub const IOCSR_MBUF_SEND_BLOCKING: u64 = 2147483648;

pub const IOCSR_MBUF_SEND_BOX_SHIFT: i32 = 2;

pub const IOCSR_MBUF_SEND_BUF_SHIFT: i32 = 32;

pub const IOCSR_MBUF_SEND_CPU_SHIFT: i32 = 16;

pub const IOCSR_MBUF_SEND_H32_MASK: u64 = 18446744069414584320;

pub const IOCSR_MISC_FUNC_AVEC_EN: u64 = 2251799813685248;

pub const IOCSR_MISC_FUNC_EXT_IOI_EN: u64 = 281474976710656;

pub const IOCSR_MISC_FUNC_SOFT_INT: u64 = 1024;

pub const IOCSR_MISC_FUNC_TIMER_RESET: u64 = 2097152;

pub const IOCSR_TIMER_CFG_EN: crate::ctypes::c_ulong = 2305843009213693952;

pub const IOCSR_TIMER_CFG_PERIODIC: crate::ctypes::c_ulong = 4611686018427387904;

pub const IOCSR_TIMER_CFG_RESERVED: crate::ctypes::c_ulong = 9223372036854775808;

pub const IOCSR_TIMER_INITVAL_RST: crate::ctypes::c_ulong = 18446462598732840960;

pub const IOCSR_TIMER_MASK: u64 = 281474976710655;

pub const IO_BASE: crate::ctypes::c_ulong = 9223372036854775808;

pub const IO_SPACE_LIMIT: i32 = 33554431;

pub const ISA_IOSIZE: i32 = 16384;

pub const JUMP_LABEL_TYPE: &[u8; 7] = b".quad \0";

pub const KSM_SWPIN_COPY: vm_event_item = 95;

pub const KVM_FEATURE_IPI: i32 = 1;

pub const KVM_FEATURE_PREEMPT: i32 = 3;

pub const KVM_FEATURE_STEAL_TIME: i32 = 2;

pub const KVM_FEATURE_USER_HCALL: i32 = 25;

pub const KVM_FEATURE_VIRT_EXTIOI: i32 = 24;

pub const KVM_HCALL_CODE_SERVICE: i32 = 0;

pub const KVM_HCALL_CODE_SWDBG: i32 = 1;

pub const KVM_HCALL_CODE_USER_SERVICE: i32 = 2;

pub const KVM_HCALL_FUNC_IPI: i32 = 1;

pub const KVM_HCALL_FUNC_NOTIFY: i32 = 2;

pub const KVM_HCALL_INVALID_CODE: crate::ctypes::c_ulong = 18446744073709551615;

pub const KVM_HCALL_INVALID_PARAMETER: crate::ctypes::c_ulong = 18446744073709551614;

pub const KVM_HCALL_SERVICE: i32 = 256;

pub const KVM_HCALL_SUCCESS: i32 = 0;

pub const KVM_HCALL_SWDBG: i32 = 257;

pub const KVM_HCALL_USER_SERVICE: i32 = 258;

pub const KVM_KSAVE_MASK: i32 = 48;

pub const KVM_SIGNATURE: &[u8; 5] = b"KVM\0\0";

pub const KVM_STEAL_PHYS_MASK: u64 = 18446744073709551552;

pub const KVM_STEAL_PHYS_VALID: u64 = 1;

pub const KVM_TEMP_KS: i32 = 53;

pub const KVM_VCPU_KS: i32 = 52;

pub const LAST_CPUPID_SHIFT: i32 = 14;

pub const LAST_CPUPID_WIDTH: i32 = 14;

pub const LAST__CPU_MASK: i32 = 63;

pub const LAST__CPU_SHIFT: i32 = 6;

pub const LASX_CTX_ALIGN: i32 = 32;

pub const LASX_CTX_MAGIC: i32 = 1095981057;

pub const LBT_CTX_ALIGN: i32 = 8;

pub const LBT_CTX_MAGIC: i32 = 1112801281;

pub const LONGLOG: i32 = 3;

pub const LONGMASK: i32 = 7;

pub const LONGSIZE: i32 = 8;

pub const LOONGARCH_BREAKPOINT_EXECUTE: i32 = 0;

pub const LOONGARCH_BREAKPOINT_LEN_1: i32 = 3;

pub const LOONGARCH_BREAKPOINT_LEN_2: i32 = 2;

pub const LOONGARCH_BREAKPOINT_LEN_4: i32 = 1;

pub const LOONGARCH_BREAKPOINT_LEN_8: i32 = 0;

pub const LOONGARCH_BREAKPOINT_LOAD: i32 = 1;

pub const LOONGARCH_BREAKPOINT_STORE: i32 = 2;

pub const LOONGARCH_CPUCFG0: i32 = 0;

pub const LOONGARCH_CPUCFG16: i32 = 16;

pub const LOONGARCH_CPUCFG17: i32 = 17;

pub const LOONGARCH_CPUCFG18: i32 = 18;

pub const LOONGARCH_CPUCFG19: i32 = 19;

pub const LOONGARCH_CPUCFG1: i32 = 1;

pub const LOONGARCH_CPUCFG20: i32 = 20;

pub const LOONGARCH_CPUCFG2: i32 = 2;

pub const LOONGARCH_CPUCFG3: i32 = 3;

pub const LOONGARCH_CPUCFG48: i32 = 48;

pub const LOONGARCH_CPUCFG4: i32 = 4;

pub const LOONGARCH_CPUCFG5: i32 = 5;

pub const LOONGARCH_CPUCFG6: i32 = 6;

pub const LOONGARCH_CPU_AVECINT: u64 = 4294967296;

pub const LOONGARCH_CPU_COMPLEX: u64 = 512;

pub const LOONGARCH_CPU_CPUCFG: u64 = 1;

pub const LOONGARCH_CPU_CRC32: u64 = 256;

pub const LOONGARCH_CPU_CRYPTO: u64 = 1024;

pub const LOONGARCH_CPU_CSR: u64 = 65536;

pub const LOONGARCH_CPU_CSRIPI: u64 = 1048576;

pub const LOONGARCH_CPU_EIODECODE: u64 = 67108864;

pub const LOONGARCH_CPU_EXTIOI: u64 = 2097152;

pub const LOONGARCH_CPU_FLATMODE: u64 = 33554432;

pub const LOONGARCH_CPU_FPU: u64 = 32;

pub const LOONGARCH_CPU_GUESTID: u64 = 134217728;

pub const LOONGARCH_CPU_HYPERVISOR: u64 = 268435456;

pub const LOONGARCH_CPU_IOCSR: u64 = 131072;

pub const LOONGARCH_CPU_ISA_32BIT: i32 = 3;

pub const LOONGARCH_CPU_ISA_64BIT: i32 = 4;

pub const LOONGARCH_CPU_ISA_LA32R: i32 = 1;

pub const LOONGARCH_CPU_ISA_LA32S: i32 = 2;

pub const LOONGARCH_CPU_ISA_LA64: i32 = 4;

pub const LOONGARCH_CPU_LAM: u64 = 2;

pub const LOONGARCH_CPU_LAM_BH: u64 = 4;

pub const LOONGARCH_CPU_LASX: u64 = 128;

pub const LOONGARCH_CPU_LBT_ARM: u64 = 8192;

pub const LOONGARCH_CPU_LBT_MIPS: u64 = 16384;

pub const LOONGARCH_CPU_LBT_X86: u64 = 4096;

pub const LOONGARCH_CPU_LSPW: u64 = 1073741824;

pub const LOONGARCH_CPU_LSX: u64 = 64;

pub const LOONGARCH_CPU_LVZ: u64 = 2048;

pub const LOONGARCH_CPU_MSGINT: u64 = 2147483648;

pub const LOONGARCH_CPU_PMP: u64 = 8388608;

pub const LOONGARCH_CPU_PREFETCH: u64 = 4194304;

pub const LOONGARCH_CPU_PTW: u64 = 536870912;

pub const LOONGARCH_CPU_REDIRECTINT: u64 = 8589934592;

pub const LOONGARCH_CPU_SCALEFREQ: u64 = 16777216;

pub const LOONGARCH_CPU_SCQ: u64 = 8;

pub const LOONGARCH_CPU_TLB: u64 = 32768;

pub const LOONGARCH_CPU_UAL: u64 = 16;

pub const LOONGARCH_CPU_VINT: u64 = 524288;

pub const LOONGARCH_CPU_WATCH: u64 = 262144;

pub const LOONGARCH_CSR_ASID: i32 = 24;

pub const LOONGARCH_CSR_BADI: i32 = 8;

pub const LOONGARCH_CSR_BADV: i32 = 7;

pub const LOONGARCH_CSR_CNTC: i32 = 67;

pub const LOONGARCH_CSR_CPUID: i32 = 32;

pub const LOONGARCH_CSR_CRMD: i32 = 0;

pub const LOONGARCH_CSR_CTAG: i32 = 152;

pub const LOONGARCH_CSR_DB0ADDR: i32 = 784;

pub const LOONGARCH_CSR_DB0ASID: i32 = 787;

pub const LOONGARCH_CSR_DB0CTRL: i32 = 786;

pub const LOONGARCH_CSR_DB0MASK: i32 = 785;

pub const LOONGARCH_CSR_DB10ADDR: i32 = 864;

pub const LOONGARCH_CSR_DB10ASID: i32 = 867;

pub const LOONGARCH_CSR_DB10CTRL: i32 = 866;

pub const LOONGARCH_CSR_DB10MASK: i32 = 865;

pub const LOONGARCH_CSR_DB11ADDR: i32 = 872;

pub const LOONGARCH_CSR_DB11ASID: i32 = 875;

pub const LOONGARCH_CSR_DB11CTRL: i32 = 874;

pub const LOONGARCH_CSR_DB11MASK: i32 = 873;

pub const LOONGARCH_CSR_DB12ADDR: i32 = 880;

pub const LOONGARCH_CSR_DB12ASID: i32 = 883;

pub const LOONGARCH_CSR_DB12CTRL: i32 = 882;

pub const LOONGARCH_CSR_DB12MASK: i32 = 881;

pub const LOONGARCH_CSR_DB13ADDR: i32 = 888;

pub const LOONGARCH_CSR_DB13ASID: i32 = 891;

pub const LOONGARCH_CSR_DB13CTRL: i32 = 890;

pub const LOONGARCH_CSR_DB13MASK: i32 = 889;

pub const LOONGARCH_CSR_DB1ADDR: i32 = 792;

pub const LOONGARCH_CSR_DB1ASID: i32 = 795;

pub const LOONGARCH_CSR_DB1CTRL: i32 = 794;

pub const LOONGARCH_CSR_DB1MASK: i32 = 793;

pub const LOONGARCH_CSR_DB2ADDR: i32 = 800;

pub const LOONGARCH_CSR_DB2ASID: i32 = 803;

pub const LOONGARCH_CSR_DB2CTRL: i32 = 802;

pub const LOONGARCH_CSR_DB2MASK: i32 = 801;

pub const LOONGARCH_CSR_DB3ADDR: i32 = 808;

pub const LOONGARCH_CSR_DB3ASID: i32 = 811;

pub const LOONGARCH_CSR_DB3CTRL: i32 = 810;

pub const LOONGARCH_CSR_DB3MASK: i32 = 809;

pub const LOONGARCH_CSR_DB4ADDR: i32 = 816;

pub const LOONGARCH_CSR_DB4ASID: i32 = 819;

pub const LOONGARCH_CSR_DB4CTRL: i32 = 818;

pub const LOONGARCH_CSR_DB4MASK: i32 = 817;

pub const LOONGARCH_CSR_DB5ADDR: i32 = 824;

pub const LOONGARCH_CSR_DB5ASID: i32 = 827;

pub const LOONGARCH_CSR_DB5CTRL: i32 = 826;

pub const LOONGARCH_CSR_DB5MASK: i32 = 825;

pub const LOONGARCH_CSR_DB6ADDR: i32 = 832;

pub const LOONGARCH_CSR_DB6ASID: i32 = 835;

pub const LOONGARCH_CSR_DB6CTRL: i32 = 834;

pub const LOONGARCH_CSR_DB6MASK: i32 = 833;

pub const LOONGARCH_CSR_DB7ADDR: i32 = 840;

pub const LOONGARCH_CSR_DB7ASID: i32 = 843;

pub const LOONGARCH_CSR_DB7CTRL: i32 = 842;

pub const LOONGARCH_CSR_DB7MASK: i32 = 841;

pub const LOONGARCH_CSR_DB8ADDR: i32 = 848;

pub const LOONGARCH_CSR_DB8ASID: i32 = 851;

pub const LOONGARCH_CSR_DB8CTRL: i32 = 850;

pub const LOONGARCH_CSR_DB8MASK: i32 = 849;

pub const LOONGARCH_CSR_DB9ADDR: i32 = 856;

pub const LOONGARCH_CSR_DB9ASID: i32 = 859;

pub const LOONGARCH_CSR_DB9CTRL: i32 = 858;

pub const LOONGARCH_CSR_DB9MASK: i32 = 857;

pub const LOONGARCH_CSR_DEBUG: i32 = 1280;

pub const LOONGARCH_CSR_DERA: i32 = 1281;

pub const LOONGARCH_CSR_DESAVE: i32 = 1282;

pub const LOONGARCH_CSR_DMWIN0: i32 = 384;

pub const LOONGARCH_CSR_DMWIN1: i32 = 385;

pub const LOONGARCH_CSR_DMWIN2: i32 = 386;

pub const LOONGARCH_CSR_DMWIN3: i32 = 387;

pub const LOONGARCH_CSR_ECFG: i32 = 4;

pub const LOONGARCH_CSR_EENTRY: i32 = 12;

pub const LOONGARCH_CSR_ERA: i32 = 6;

pub const LOONGARCH_CSR_ESTAT: i32 = 5;

pub const LOONGARCH_CSR_EUEN: i32 = 2;

pub const LOONGARCH_CSR_FWPC: i32 = 896;

pub const LOONGARCH_CSR_FWPS: i32 = 897;

pub const LOONGARCH_CSR_GCFG: i32 = 81;

pub const LOONGARCH_CSR_GCNTC: i32 = 83;

pub const LOONGARCH_CSR_GINTC: i32 = 82;

pub const LOONGARCH_CSR_GNMI: i32 = 130;

pub const LOONGARCH_CSR_GSTAT: i32 = 80;

pub const LOONGARCH_CSR_GTLBC: i32 = 21;

pub const LOONGARCH_CSR_IB0ADDR: i32 = 912;

pub const LOONGARCH_CSR_IB0ASID: i32 = 915;

pub const LOONGARCH_CSR_IB0CTRL: i32 = 914;

pub const LOONGARCH_CSR_IB0MASK: i32 = 913;

pub const LOONGARCH_CSR_IB10ADDR: i32 = 992;

pub const LOONGARCH_CSR_IB10ASID: i32 = 995;

pub const LOONGARCH_CSR_IB10CTRL: i32 = 994;

pub const LOONGARCH_CSR_IB10MASK: i32 = 993;

pub const LOONGARCH_CSR_IB11ADDR: i32 = 1000;

pub const LOONGARCH_CSR_IB11ASID: i32 = 1003;

pub const LOONGARCH_CSR_IB11CTRL: i32 = 1002;

pub const LOONGARCH_CSR_IB11MASK: i32 = 1001;

pub const LOONGARCH_CSR_IB12ADDR: i32 = 1008;

pub const LOONGARCH_CSR_IB12ASID: i32 = 1011;

pub const LOONGARCH_CSR_IB12CTRL: i32 = 1010;

pub const LOONGARCH_CSR_IB12MASK: i32 = 1009;

pub const LOONGARCH_CSR_IB13ADDR: i32 = 1016;

pub const LOONGARCH_CSR_IB13ASID: i32 = 1019;

pub const LOONGARCH_CSR_IB13CTRL: i32 = 1018;

pub const LOONGARCH_CSR_IB13MASK: i32 = 1017;

pub const LOONGARCH_CSR_IB1ADDR: i32 = 920;

pub const LOONGARCH_CSR_IB1ASID: i32 = 923;

pub const LOONGARCH_CSR_IB1CTRL: i32 = 922;

pub const LOONGARCH_CSR_IB1MASK: i32 = 921;

pub const LOONGARCH_CSR_IB2ADDR: i32 = 928;

pub const LOONGARCH_CSR_IB2ASID: i32 = 931;

pub const LOONGARCH_CSR_IB2CTRL: i32 = 930;

pub const LOONGARCH_CSR_IB2MASK: i32 = 929;

pub const LOONGARCH_CSR_IB3ADDR: i32 = 936;

pub const LOONGARCH_CSR_IB3ASID: i32 = 939;

pub const LOONGARCH_CSR_IB3CTRL: i32 = 938;

pub const LOONGARCH_CSR_IB3MASK: i32 = 937;

pub const LOONGARCH_CSR_IB4ADDR: i32 = 944;

pub const LOONGARCH_CSR_IB4ASID: i32 = 947;

pub const LOONGARCH_CSR_IB4CTRL: i32 = 946;

pub const LOONGARCH_CSR_IB4MASK: i32 = 945;

pub const LOONGARCH_CSR_IB5ADDR: i32 = 952;

pub const LOONGARCH_CSR_IB5ASID: i32 = 955;

pub const LOONGARCH_CSR_IB5CTRL: i32 = 954;

pub const LOONGARCH_CSR_IB5MASK: i32 = 953;

pub const LOONGARCH_CSR_IB6ADDR: i32 = 960;

pub const LOONGARCH_CSR_IB6ASID: i32 = 963;

pub const LOONGARCH_CSR_IB6CTRL: i32 = 962;

pub const LOONGARCH_CSR_IB6MASK: i32 = 961;

pub const LOONGARCH_CSR_IB7ADDR: i32 = 968;

pub const LOONGARCH_CSR_IB7ASID: i32 = 971;

pub const LOONGARCH_CSR_IB7CTRL: i32 = 970;

pub const LOONGARCH_CSR_IB7MASK: i32 = 969;

pub const LOONGARCH_CSR_IB8ADDR: i32 = 976;

pub const LOONGARCH_CSR_IB8ASID: i32 = 979;

pub const LOONGARCH_CSR_IB8CTRL: i32 = 978;

pub const LOONGARCH_CSR_IB8MASK: i32 = 977;

pub const LOONGARCH_CSR_IB9ADDR: i32 = 984;

pub const LOONGARCH_CSR_IB9ASID: i32 = 987;

pub const LOONGARCH_CSR_IB9CTRL: i32 = 986;

pub const LOONGARCH_CSR_IB9MASK: i32 = 985;

pub const LOONGARCH_CSR_IMPCTL1: i32 = 128;

pub const LOONGARCH_CSR_IMPCTL2: i32 = 129;

pub const LOONGARCH_CSR_IPR: i32 = 165;

pub const LOONGARCH_CSR_IRR: i32 = 164;

pub const LOONGARCH_CSR_ISR0: i32 = 160;

pub const LOONGARCH_CSR_ISR1: i32 = 161;

pub const LOONGARCH_CSR_ISR2: i32 = 162;

pub const LOONGARCH_CSR_ISR3: i32 = 163;

pub const LOONGARCH_CSR_KS0: i32 = 48;

pub const LOONGARCH_CSR_KS10: i32 = 58;

pub const LOONGARCH_CSR_KS11: i32 = 59;

pub const LOONGARCH_CSR_KS12: i32 = 60;

pub const LOONGARCH_CSR_KS13: i32 = 61;

pub const LOONGARCH_CSR_KS14: i32 = 62;

pub const LOONGARCH_CSR_KS15: i32 = 63;

pub const LOONGARCH_CSR_KS1: i32 = 49;

pub const LOONGARCH_CSR_KS2: i32 = 50;

pub const LOONGARCH_CSR_KS3: i32 = 51;

pub const LOONGARCH_CSR_KS4: i32 = 52;

pub const LOONGARCH_CSR_KS5: i32 = 53;

pub const LOONGARCH_CSR_KS6: i32 = 54;

pub const LOONGARCH_CSR_KS7: i32 = 55;

pub const LOONGARCH_CSR_KS8: i32 = 56;

pub const LOONGARCH_CSR_KS9: i32 = 57;

pub const LOONGARCH_CSR_LLBCTL: i32 = 96;

pub const LOONGARCH_CSR_MCSR0: i32 = 192;

pub const LOONGARCH_CSR_MCSR10: i32 = 202;

pub const LOONGARCH_CSR_MCSR1: i32 = 193;

pub const LOONGARCH_CSR_MCSR24: i32 = 240;

pub const LOONGARCH_CSR_MCSR2: i32 = 194;

pub const LOONGARCH_CSR_MCSR3: i32 = 195;

pub const LOONGARCH_CSR_MCSR8: i32 = 200;

pub const LOONGARCH_CSR_MCSR9: i32 = 201;

pub const LOONGARCH_CSR_MERRCTL: i32 = 144;

pub const LOONGARCH_CSR_MERRENTRY: i32 = 147;

pub const LOONGARCH_CSR_MERRERA: i32 = 148;

pub const LOONGARCH_CSR_MERRINFO1: i32 = 145;

pub const LOONGARCH_CSR_MERRINFO2: i32 = 146;

pub const LOONGARCH_CSR_MERRSAVE: i32 = 149;

pub const LOONGARCH_CSR_MISC: i32 = 3;

pub const LOONGARCH_CSR_MWPC: i32 = 768;

pub const LOONGARCH_CSR_MWPS: i32 = 769;

pub const LOONGARCH_CSR_PERFCNTR0: i32 = 513;

pub const LOONGARCH_CSR_PERFCNTR1: i32 = 515;

pub const LOONGARCH_CSR_PERFCNTR2: i32 = 517;

pub const LOONGARCH_CSR_PERFCNTR3: i32 = 519;

pub const LOONGARCH_CSR_PERFCTRL0: i32 = 512;

pub const LOONGARCH_CSR_PERFCTRL1: i32 = 514;

pub const LOONGARCH_CSR_PERFCTRL2: i32 = 516;

pub const LOONGARCH_CSR_PERFCTRL3: i32 = 518;

pub const LOONGARCH_CSR_PGD: i32 = 27;

pub const LOONGARCH_CSR_PGDH: i32 = 26;

pub const LOONGARCH_CSR_PGDL: i32 = 25;

pub const LOONGARCH_CSR_PRCFG1: i32 = 33;

pub const LOONGARCH_CSR_PRCFG2: i32 = 34;

pub const LOONGARCH_CSR_PRCFG3: i32 = 35;

pub const LOONGARCH_CSR_PRID: i32 = 192;

pub const LOONGARCH_CSR_PRMD: i32 = 1;

pub const LOONGARCH_CSR_PWCTL0: i32 = 28;

pub const LOONGARCH_CSR_PWCTL1: i32 = 29;

pub const LOONGARCH_CSR_RVACFG: i32 = 31;

pub const LOONGARCH_CSR_STLBPGSIZE: i32 = 30;

pub const LOONGARCH_CSR_TCFG: i32 = 65;

pub const LOONGARCH_CSR_TINTCLR: i32 = 68;

pub const LOONGARCH_CSR_TLBEHI: i32 = 17;

pub const LOONGARCH_CSR_TLBELO0: i32 = 18;

pub const LOONGARCH_CSR_TLBELO1: i32 = 19;

pub const LOONGARCH_CSR_TLBIDX: i32 = 16;

pub const LOONGARCH_CSR_TLBRBADV: i32 = 137;

pub const LOONGARCH_CSR_TLBREHI: i32 = 142;

pub const LOONGARCH_CSR_TLBRELO0: i32 = 140;

pub const LOONGARCH_CSR_TLBRELO1: i32 = 141;

pub const LOONGARCH_CSR_TLBRENTRY: i32 = 136;

pub const LOONGARCH_CSR_TLBRERA: i32 = 138;

pub const LOONGARCH_CSR_TLBRPRMD: i32 = 143;

pub const LOONGARCH_CSR_TLBRSAVE: i32 = 139;

pub const LOONGARCH_CSR_TMID: i32 = 64;

pub const LOONGARCH_CSR_TRGP: i32 = 22;

pub const LOONGARCH_CSR_TVAL: i32 = 66;

pub const LOONGARCH_CSR_UCAWIN0_HI: i32 = 259;

pub const LOONGARCH_CSR_UCAWIN0_LO: i32 = 258;

pub const LOONGARCH_CSR_UCAWIN1_HI: i32 = 261;

pub const LOONGARCH_CSR_UCAWIN1_LO: i32 = 260;

pub const LOONGARCH_CSR_UCAWIN2_HI: i32 = 263;

pub const LOONGARCH_CSR_UCAWIN2_LO: i32 = 262;

pub const LOONGARCH_CSR_UCAWIN3_HI: i32 = 265;

pub const LOONGARCH_CSR_UCAWIN3_LO: i32 = 264;

pub const LOONGARCH_CSR_UCAWIN: i32 = 256;

pub const LOONGARCH_GPR_A0: loongarch_gpr = 4;

pub const LOONGARCH_GPR_A1: loongarch_gpr = 5;

pub const LOONGARCH_GPR_A2: loongarch_gpr = 6;

pub const LOONGARCH_GPR_A3: loongarch_gpr = 7;

pub const LOONGARCH_GPR_A4: loongarch_gpr = 8;

pub const LOONGARCH_GPR_A5: loongarch_gpr = 9;

pub const LOONGARCH_GPR_A6: loongarch_gpr = 10;

pub const LOONGARCH_GPR_A7: loongarch_gpr = 11;

pub const LOONGARCH_GPR_FP: loongarch_gpr = 22;

pub const LOONGARCH_GPR_MAX: loongarch_gpr = 32;

pub const LOONGARCH_GPR_RA: loongarch_gpr = 1;

pub const LOONGARCH_GPR_S0: loongarch_gpr = 23;

pub const LOONGARCH_GPR_S1: loongarch_gpr = 24;

pub const LOONGARCH_GPR_S2: loongarch_gpr = 25;

pub const LOONGARCH_GPR_S3: loongarch_gpr = 26;

pub const LOONGARCH_GPR_S4: loongarch_gpr = 27;

pub const LOONGARCH_GPR_S5: loongarch_gpr = 28;

pub const LOONGARCH_GPR_S6: loongarch_gpr = 29;

pub const LOONGARCH_GPR_S7: loongarch_gpr = 30;

pub const LOONGARCH_GPR_S8: loongarch_gpr = 31;

pub const LOONGARCH_GPR_SP: loongarch_gpr = 3;

pub const LOONGARCH_GPR_T0: loongarch_gpr = 12;

pub const LOONGARCH_GPR_T1: loongarch_gpr = 13;

pub const LOONGARCH_GPR_T2: loongarch_gpr = 14;

pub const LOONGARCH_GPR_T3: loongarch_gpr = 15;

pub const LOONGARCH_GPR_T4: loongarch_gpr = 16;

pub const LOONGARCH_GPR_T5: loongarch_gpr = 17;

pub const LOONGARCH_GPR_T6: loongarch_gpr = 18;

pub const LOONGARCH_GPR_T7: loongarch_gpr = 19;

pub const LOONGARCH_GPR_T8: loongarch_gpr = 20;

pub const LOONGARCH_GPR_TP: loongarch_gpr = 2;

pub const LOONGARCH_GPR_ZERO: loongarch_gpr = 0;

pub const LOONGARCH_INSN_SIZE: crate::ctypes::c_ulong = 4;

pub const LOONGARCH_IOCSR_ANY_SEND: i32 = 4440;

pub const LOONGARCH_IOCSR_CPUNAME: i32 = 32;

pub const LOONGARCH_IOCSR_CPUTEMP: i32 = 1064;

pub const LOONGARCH_IOCSR_EXTIOI_BOUNCE_BASE: i32 = 5760;

pub const LOONGARCH_IOCSR_EXTIOI_EN_BASE: i32 = 5632;

pub const LOONGARCH_IOCSR_EXTIOI_IPMAP_BASE: i32 = 5312;

pub const LOONGARCH_IOCSR_EXTIOI_ISR_BASE: i32 = 6144;

pub const LOONGARCH_IOCSR_EXTIOI_NODEMAP_BASE: i32 = 5280;

pub const LOONGARCH_IOCSR_EXTIOI_ROUTE_BASE: i32 = 7168;

pub const LOONGARCH_IOCSR_FEATURES: i32 = 8;

pub const LOONGARCH_IOCSR_IPI_CLEAR: i32 = 4108;

pub const LOONGARCH_IOCSR_IPI_EN: i32 = 4100;

pub const LOONGARCH_IOCSR_IPI_SEND: i32 = 4160;

pub const LOONGARCH_IOCSR_IPI_SET: i32 = 4104;

pub const LOONGARCH_IOCSR_IPI_STATUS: i32 = 4096;

pub const LOONGARCH_IOCSR_MBUF0: i32 = 4128;

pub const LOONGARCH_IOCSR_MBUF1: i32 = 4136;

pub const LOONGARCH_IOCSR_MBUF2: i32 = 4144;

pub const LOONGARCH_IOCSR_MBUF3: i32 = 4152;

pub const LOONGARCH_IOCSR_MBUF_SEND: i32 = 4168;

pub const LOONGARCH_IOCSR_MISC_FUNC: i32 = 1056;

pub const LOONGARCH_IOCSR_NODECNT: i32 = 1032;

pub const LOONGARCH_IOCSR_SMCMBX: i32 = 1308;

pub const LOONGARCH_IOCSR_TIMER_CFG: i32 = 4192;

pub const LOONGARCH_IOCSR_TIMER_TICK: i32 = 4208;

pub const LOONGARCH_IOCSR_VENDOR: i32 = 16;

pub const LOONGARCH_MAX_BRP: i32 = 14;

pub const LOONGARCH_MAX_WRP: i32 = 14;

pub const LSX_CTX_ALIGN: i32 = 16;

pub const LSX_CTX_MAGIC: i32 = 1398276097;

pub const MAX_NUMNODES: i32 = 64;

pub const MCSR0_EP: crate::ctypes::c_ulong = 18014398509481984;

pub const MCSR0_EP_SHIFT: i32 = 54;

pub const MCSR0_GR32: crate::ctypes::c_ulong = 4294967296;

pub const MCSR0_GR32_SHIFT: i32 = 32;

pub const MCSR0_GR64: crate::ctypes::c_ulong = 8589934592;

pub const MCSR0_GR64_SHIFT: i32 = 33;

pub const MCSR0_HUGEPG: crate::ctypes::c_ulong = 72057594037927936;

pub const MCSR0_HUGEPG_SHIFT: i32 = 56;

pub const MCSR0_INT_IMPL: i32 = 0;

pub const MCSR0_INT_IMPL_SHIFT: i32 = 58;

pub const MCSR0_IOCSR: crate::ctypes::c_ulong = 34359738368;

pub const MCSR0_IOCSR_BRD: crate::ctypes::c_ulong = 144115188075855872;

pub const MCSR0_IOCSR_BRD_SHIFT: i32 = 57;

pub const MCSR0_IOCSR_SHIFT: i32 = 35;

pub const MCSR0_PABIT: crate::ctypes::c_ulong = 17523466567680;

pub const MCSR0_PABIT_SHIFT: i32 = 36;

pub const MCSR0_PABIT_WIDTH: i32 = 8;

pub const MCSR0_PAGING: crate::ctypes::c_ulong = 17179869184;

pub const MCSR0_PAGING_SHIFT: i32 = 34;

pub const MCSR0_PRID: i32 = 1359888;

pub const MCSR0_PRID_WIDTH: i32 = 32;

pub const MCSR0_RI: crate::ctypes::c_ulong = 9007199254740992;

pub const MCSR0_RI_SHIFT: i32 = 53;

pub const MCSR0_RPLMTLB: crate::ctypes::c_ulong = 36028797018963968;

pub const MCSR0_RPLMTLB_SHIFT: i32 = 55;

pub const MCSR0_UAL: crate::ctypes::c_ulong = 4503599627370496;

pub const MCSR0_UAL_SHIFT: i32 = 52;

pub const MCSR0_VABIT: crate::ctypes::c_ulong = 4486007441326080;

pub const MCSR0_VABIT_SHIFT: i32 = 44;

pub const MCSR0_VABIT_WIDTH: i32 = 8;

pub const MCSR10_L3U_IDX: crate::ctypes::c_ulong = 16711680;

pub const MCSR10_L3U_IDX_SHIFT: i32 = 16;

pub const MCSR10_L3U_IDX_WIDTH: i32 = 8;

pub const MCSR10_L3U_SIZE: crate::ctypes::c_ulong = 2130706432;

pub const MCSR10_L3U_SIZE_SHIFT: i32 = 24;

pub const MCSR10_L3U_SIZE_WIDTH: i32 = 7;

pub const MCSR10_L3U_WAY: crate::ctypes::c_ulong = 65535;

pub const MCSR10_L3U_WAY_SHIFT: i32 = 0;

pub const MCSR10_L3U_WAY_WIDTH: i32 = 16;

pub const MCSR1_ARMBT: crate::ctypes::c_ulong = 524288;

pub const MCSR1_ARMBT_SHIFT: i32 = 19;

pub const MCSR1_CCDMA: crate::ctypes::c_ulong = 4294967296;

pub const MCSR1_CCDMA_SHIFT: i32 = 32;

pub const MCSR1_COMPLEX: crate::ctypes::c_ulong = 256;

pub const MCSR1_COMPLEX_SHIFT: i32 = 8;

pub const MCSR1_CRYPTO: crate::ctypes::c_ulong = 512;

pub const MCSR1_CRYPTO_SHIFT: i32 = 9;

pub const MCSR1_FP: crate::ctypes::c_ulong = 1;

pub const MCSR1_FPDP: crate::ctypes::c_ulong = 4;

pub const MCSR1_FPDP_SHIFT: i32 = 2;

pub const MCSR1_FPSP: crate::ctypes::c_ulong = 2;

pub const MCSR1_FPSP_SHIFT: i32 = 1;

pub const MCSR1_FPVERS: crate::ctypes::c_ulong = 56;

pub const MCSR1_FPVERS_SHIFT: i32 = 3;

pub const MCSR1_FPVERS_WIDTH: i32 = 3;

pub const MCSR1_FP_SHIFT: i32 = 0;

pub const MCSR1_HPFOLD: crate::ctypes::c_ulong = 8796093022208;

pub const MCSR1_HPFOLD_SHIFT: i32 = 43;

pub const MCSR1_ICACHET: crate::ctypes::c_ulong = 549755813888;

pub const MCSR1_ICACHET_SHIFT: i32 = 39;

pub const MCSR1_ITLBT: crate::ctypes::c_ulong = 274877906944;

pub const MCSR1_ITLBT_SHIFT: i32 = 38;

pub const MCSR1_LAMO: crate::ctypes::c_ulong = 4194304;

pub const MCSR1_LAMO_SHIFT: i32 = 22;

pub const MCSR1_LASX: crate::ctypes::c_ulong = 128;

pub const MCSR1_LASX_SHIFT: i32 = 7;

pub const MCSR1_LLDBAR: crate::ctypes::c_ulong = 137438953472;

pub const MCSR1_LLDBAR_SHIFT: i32 = 37;

pub const MCSR1_LLEXC: crate::ctypes::c_ulong = 34359738368;

pub const MCSR1_LLEXC_SHIFT: i32 = 35;

pub const MCSR1_LLFTP: crate::ctypes::c_ulong = 16384;

pub const MCSR1_LLFTPVERS: crate::ctypes::c_ulong = 229376;

pub const MCSR1_LLFTPVERS_SHIFT: i32 = 15;

pub const MCSR1_LLFTPVERS_WIDTH: i32 = 3;

pub const MCSR1_LLFTP_SHIFT: i32 = 14;

pub const MCSR1_LSPW: crate::ctypes::c_ulong = 2097152;

pub const MCSR1_LSPW_SHIFT: i32 = 21;

pub const MCSR1_LSX: crate::ctypes::c_ulong = 64;

pub const MCSR1_LSX_SHIFT: i32 = 6;

pub const MCSR1_MIPSBT: crate::ctypes::c_ulong = 1048576;

pub const MCSR1_MIPSBT_SHIFT: i32 = 20;

pub const MCSR1_SCDLY: crate::ctypes::c_ulong = 68719476736;

pub const MCSR1_SCDLY_SHIFT: i32 = 36;

pub const MCSR1_SFB: crate::ctypes::c_ulong = 8589934592;

pub const MCSR1_SFB_SHIFT: i32 = 33;

pub const MCSR1_SPW_LVL: crate::ctypes::c_ulong = 7696581394432;

pub const MCSR1_SPW_LVL_SHIFT: i32 = 40;

pub const MCSR1_SPW_LVL_WIDTH: i32 = 3;

pub const MCSR1_UCACC: crate::ctypes::c_ulong = 17179869184;

pub const MCSR1_UCACC_SHIFT: i32 = 34;

pub const MCSR1_VZ: crate::ctypes::c_ulong = 1024;

pub const MCSR1_VZVERS: crate::ctypes::c_ulong = 14336;

pub const MCSR1_VZVERS_SHIFT: i32 = 11;

pub const MCSR1_VZVERS_WIDTH: i32 = 3;

pub const MCSR1_VZ_SHIFT: i32 = 10;

pub const MCSR1_X86BT: crate::ctypes::c_ulong = 262144;

pub const MCSR1_X86BT_SHIFT: i32 = 18;

pub const MCSR24_MCSRLOCK: crate::ctypes::c_ulong = 1;

pub const MCSR24_MCSRLOCK_SHIFT: i32 = 0;

pub const MCSR24_NAPEN: crate::ctypes::c_ulong = 2;

pub const MCSR24_NAPEN_SHIFT: i32 = 1;

pub const MCSR24_RAMCG: crate::ctypes::c_ulong = 8;

pub const MCSR24_RAMCG_SHIFT: i32 = 3;

pub const MCSR24_VFPUCG: crate::ctypes::c_ulong = 4;

pub const MCSR24_VFPUCG_SHIFT: i32 = 2;

pub const MCSR2_CCDIV: crate::ctypes::c_ulong = 18446462598732840960;

pub const MCSR2_CCDIV_SHIFT: i32 = 48;

pub const MCSR2_CCDIV_WIDTH: i32 = 16;

pub const MCSR2_CCFREQ: crate::ctypes::c_ulong = 4294967295;

pub const MCSR2_CCFREQ_WIDTH: i32 = 32;

pub const MCSR2_CCMUL: crate::ctypes::c_ulong = 281470681743360;

pub const MCSR2_CCMUL_SHIFT: i32 = 32;

pub const MCSR2_CCMUL_WIDTH: i32 = 16;

pub const MCSR3_PAMVER: crate::ctypes::c_ulong = 14;

pub const MCSR3_PAMVER_SHIFT: i32 = 1;

pub const MCSR3_PAMVER_WIDTH: i32 = 3;

pub const MCSR3_PMBITS: crate::ctypes::c_ulong = 16128;

pub const MCSR3_PMBITS_SHIFT: i32 = 8;

pub const MCSR3_PMBITS_WIDTH: i32 = 6;

pub const MCSR3_PMNUM: crate::ctypes::c_ulong = 240;

pub const MCSR3_PMNUM_SHIFT: i32 = 4;

pub const MCSR3_PMNUM_WIDTH: i32 = 4;

pub const MCSR3_PMP: crate::ctypes::c_ulong = 1;

pub const MCSR3_PMP_SHIFT: i32 = 0;

pub const MCSR3_UPM: crate::ctypes::c_ulong = 16384;

pub const MCSR3_UPM_SHIFT: i32 = 14;

pub const MCSR8_L1DPRE: crate::ctypes::c_ulong = 4;

pub const MCSR8_L1DPRE_SHIFT: i32 = 2;

pub const MCSR8_L1IUPRE: crate::ctypes::c_ulong = 1;

pub const MCSR8_L1IUPRE_SHIFT: i32 = 0;

pub const MCSR8_L1IUUNIFY: crate::ctypes::c_ulong = 2;

pub const MCSR8_L1IUUNIFY_SHIFT: i32 = 1;

pub const MCSR8_L1I_IDX: crate::ctypes::c_ulong = 71776119061217280;

pub const MCSR8_L1I_IDX_SHIFT: i32 = 48;

pub const MCSR8_L1I_IDX_WIDTH: i32 = 8;

pub const MCSR8_L1I_SIZE: crate::ctypes::c_ulong = 9151314442816847872;

pub const MCSR8_L1I_SIZE_SHIFT: i32 = 56;

pub const MCSR8_L1I_SIZE_WIDTH: i32 = 7;

pub const MCSR8_L1I_WAY: crate::ctypes::c_ulong = 281470681743360;

pub const MCSR8_L1I_WAY_SHIFT: i32 = 32;

pub const MCSR8_L1I_WAY_WIDTH: i32 = 16;

pub const MCSR8_L2DINCL: crate::ctypes::c_ulong = 512;

pub const MCSR8_L2DINCL_SHIFT: i32 = 9;

pub const MCSR8_L2DPRE: crate::ctypes::c_ulong = 128;

pub const MCSR8_L2DPRE_SHIFT: i32 = 7;

pub const MCSR8_L2DPRIV: crate::ctypes::c_ulong = 256;

pub const MCSR8_L2DPRIV_SHIFT: i32 = 8;

pub const MCSR8_L2IUINCL: crate::ctypes::c_ulong = 64;

pub const MCSR8_L2IUINCL_SHIFT: i32 = 6;

pub const MCSR8_L2IUPRE: crate::ctypes::c_ulong = 8;

pub const MCSR8_L2IUPRE_SHIFT: i32 = 3;

pub const MCSR8_L2IUPRIV: crate::ctypes::c_ulong = 32;

pub const MCSR8_L2IUPRIV_SHIFT: i32 = 5;

pub const MCSR8_L2IUUNIFY: crate::ctypes::c_ulong = 16;

pub const MCSR8_L2IUUNIFY_SHIFT: i32 = 4;

pub const MCSR8_L3DINCL: crate::ctypes::c_ulong = 65536;

pub const MCSR8_L3DINCL_SHIFT: i32 = 16;

pub const MCSR8_L3DPRE: crate::ctypes::c_ulong = 16384;

pub const MCSR8_L3DPRE_SHIFT: i32 = 14;

pub const MCSR8_L3DPRIV: crate::ctypes::c_ulong = 32768;

pub const MCSR8_L3DPRIV_SHIFT: i32 = 15;

pub const MCSR8_L3IUINCL: crate::ctypes::c_ulong = 8192;

pub const MCSR8_L3IUINCL_SHIFT: i32 = 13;

pub const MCSR8_L3IUPRE: crate::ctypes::c_ulong = 1024;

pub const MCSR8_L3IUPRE_SHIFT: i32 = 10;

pub const MCSR8_L3IUPRIV: crate::ctypes::c_ulong = 4096;

pub const MCSR8_L3IUPRIV_SHIFT: i32 = 12;

pub const MCSR8_L3IUUNIFY: crate::ctypes::c_ulong = 2048;

pub const MCSR8_L3IUUNIFY_SHIFT: i32 = 11;

pub const MCSR9_L1D_IDX: crate::ctypes::c_ulong = 16711680;

pub const MCSR9_L1D_IDX_SHIFT: i32 = 16;

pub const MCSR9_L1D_IDX_WIDTH: i32 = 8;

pub const MCSR9_L1D_SIZE: crate::ctypes::c_ulong = 2130706432;

pub const MCSR9_L1D_SIZE_SHIFT: i32 = 24;

pub const MCSR9_L1D_SIZE_WIDTH: i32 = 7;

pub const MCSR9_L1D_WAY: crate::ctypes::c_ulong = 65535;

pub const MCSR9_L1D_WAY_SHIFT: i32 = 0;

pub const MCSR9_L1D_WAY_WIDTH: i32 = 16;

pub const MCSR9_L2U_IDX_SHIFT: i32 = 48;

pub const MCSR9_L2U_IDX_WIDTH: i32 = 8;

pub const MCSR9_L2U_SIZE: crate::ctypes::c_ulong = 9151314442816847872;

pub const MCSR9_L2U_SIZE_SHIFT: i32 = 56;

pub const MCSR9_L2U_SIZE_WIDTH: i32 = 7;

pub const MCSR9_L2U_WAY: crate::ctypes::c_ulong = 281470681743360;

pub const MCSR9_L2U_WAY_SHIFT: i32 = 32;

pub const MCSR9_L2U_WAY_WIDTH: i32 = 16;

pub const MINSIGSTKSZ: i32 = 4096;

pub const MWPnCFG3_LoadEn: i32 = 8;

pub const MWPnCFG3_Size_mask: i32 = 3;

pub const MWPnCFG3_StoreEn: i32 = 9;

pub const MWPnCFG3_Type_mask: i32 = 3;

pub const NODES_SHIFT: i32 = 6;

pub const NODES_WIDTH: i32 = 6;

pub const NODE_ADDRSPACE_SHIFT: i32 = 44;

pub const NR_CPUS: i32 = 64;

pub const NR_CPUS_BITS: i32 = 6;

pub const NUM_RCU_LVL_1: i32 = 4;

pub const NUM_RCU_NODES: i32 = 5;

pub const ORC_REG_FP: i32 = 3;

pub const ORC_REG_MAX: i32 = 4;

pub const ORC_REG_SP: i32 = 2;

pub const P4D_MASK: crate::ctypes::c_ulong = 18446744004990074880;

pub const P4D_SHIFT: i32 = 36;

pub const P4D_SIZE: crate::ctypes::c_ulong = 68719476736;

pub const PABIT_DEFAULT: i32 = 47;

pub const PAGE_MASK: crate::ctypes::c_ulong = 18446744073709535232;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 10376293541461622784;

pub const PAGE_SHIFT: i32 = 14;

pub const PAGE_SIZE: crate::ctypes::c_ulong = 16384;

pub const PCI_IOSIZE: i32 = 33554432;

pub const PCPU_BITMAP_BLOCK_BITS: crate::ctypes::c_ulong = 4096;

pub const PCPU_BITMAP_BLOCK_SIZE: crate::ctypes::c_ulong = 16384;

pub const PERCPU_BASE_KS: i32 = 51;

pub const PERCPU_KSAVE_MASK: i32 = 8;

pub const PFN_PTE_SHIFT: i32 = 14;

pub const PHYS_LINK_KADDR: u64 = 2097152;

pub const PHYS_OFFSET: crate::ctypes::c_ulong = 0;

pub const PLV_KERN: i32 = 0;

pub const PLV_MASK: i32 = 3;

pub const PLV_USER: i32 = 3;

pub const PMBITS_DEFAULT: i32 = 64;

pub const PRID_COMP_LOONGSON: i32 = 1310720;

pub const PRID_COMP_MASK: i32 = 16711680;

pub const PRID_PRODUCT_MASK: i32 = 4095;

pub const PRID_SERIES_LA132: i32 = 32768;

pub const PRID_SERIES_LA264: i32 = 40960;

pub const PRID_SERIES_LA364: i32 = 45056;

pub const PRID_SERIES_LA464: i32 = 49152;

pub const PRID_SERIES_LA664: i32 = 53248;

pub const PRID_SERIES_MASK: i32 = 61440;

pub const PS_128K: i32 = 17;

pub const PS_128M: i32 = 27;

pub const PS_16K: i32 = 14;

pub const PS_16M: i32 = 24;

pub const PS_1G: i32 = 30;

pub const PS_1M: i32 = 20;

pub const PS_256K: i32 = 18;

pub const PS_256M: i32 = 28;

pub const PS_2M: i32 = 21;

pub const PS_32K: i32 = 15;

pub const PS_32M: i32 = 25;

pub const PS_4K: i32 = 12;

pub const PS_4M: i32 = 22;

pub const PS_512K: i32 = 19;

pub const PS_512M: i32 = 29;

pub const PS_64K: i32 = 16;

pub const PS_64M: i32 = 26;

pub const PS_8K: i32 = 13;

pub const PS_8M: i32 = 23;

pub const PS_DEFAULT_SIZE: i32 = 14;

pub const PS_HUGE_SIZE: i32 = 24;

pub const PTRLOG: i32 = 3;

pub const PTRSIZE: i32 = 8;

pub const PTR_SCALESHIFT: i32 = 3;

pub const PUD_MASK: crate::ctypes::c_ulong = 18446744004990074880;

pub const PUD_SHIFT: i32 = 36;

pub const PUD_SIZE: crate::ctypes::c_ulong = 68719476736;

pub const RELA_STACK_DEPTH: i32 = 16;

pub const RQ_nr_pinned: i32 = 3620;

pub const SC_ADDRERR_RD: i32 = 1073741824;

pub const SC_ADDRERR_WR: i32 = -2147483648;

pub const SC_USED_FP: i32 = 1;

pub const SECTION_SIZE_BITS: i32 = 29;

pub const STACK_ALIGN: i32 = -16;

pub const SWPIN_ZERO: vm_event_item = 93;

pub const SWPOUT_ZERO: vm_event_item = 94;

pub const SZREG: i32 = 8;

pub const THREAD_MASK: crate::ctypes::c_ulong = 16383;

pub const THREAD_SIZE_ORDER: i32 = 0;

pub const TIF_32BIT_ADDR: i32 = 22;

pub const TIF_32BIT_REGS: i32 = 21;

pub const TIF_FIXADE: i32 = 19;

pub const TIF_LASX_CTX_LIVE: i32 = 26;

pub const TIF_LBT_CTX_LIVE: i32 = 28;

pub const TIF_LOAD_WATCH: i32 = 23;

pub const TIF_LOGADE: i32 = 20;

pub const TIF_LSX_CTX_LIVE: i32 = 25;

pub const TIF_NOHZ: i32 = 16;

pub const TIF_SINGLESTEP: i32 = 24;

pub const TIF_USEDFPU: i32 = 17;

pub const TIF_USEDLBT: i32 = 27;

pub const TIF_USEDSIMD: i32 = 18;

pub const TO_PHYS_MASK: u64 = 281474976710655;

pub const UNCACHE_BASE: crate::ctypes::c_ulong = 9223372036854775808;

pub const UPROBE_SWBP_INSN: u32 = 2752524;

pub const UPROBE_SWBP_INSN_SIZE: crate::ctypes::c_ulong = 4;

pub const UPROBE_XOLBP_INSN: u32 = 2752525;

pub const VABIT_DEFAULT: i32 = 47;

pub const VDSO_ARCH_DATA_PAGES: crate::ctypes::c_ulong = 1;

pub const VDSO_ARCH_DATA_SIZE: crate::ctypes::c_ulong = 16384;

pub const VDSO_ARCH_PAGES_END: vdso_pages = 3;

pub const VDSO_ARCH_PAGES_START: vdso_pages = 3;

pub const VDSO_AUX: crate::ctypes::c_ulong = 16711680;

pub const VDSO_BASE_AUX: i32 = 0;

pub const VDSO_NR_PAGES: vdso_pages = 4;

pub const VDSO_RNG_PAGE_OFFSET: vdso_pages = 2;

pub const VDSO_TIMENS_PAGE_OFFSET: vdso_pages = 1;

pub const VDSO_TIME_PAGE_OFFSET: vdso_pages = 0;

pub const WRITECOMBINE_BASE: crate::ctypes::c_ulong = 11529215046068469760;

pub const XKPRANGE: crate::ctypes::c_ulong = 9223372036854775808;

pub const XKVRANGE: crate::ctypes::c_ulong = 13835058055282163712;

pub const XSPRANGE: crate::ctypes::c_ulong = 4611686018427387904;

pub const XUVRANGE: crate::ctypes::c_ulong = 0;

pub const ZSWPIN: vm_event_item = 97;

pub const ZSWPOUT: vm_event_item = 98;

pub const ZSWPWB: vm_event_item = 99;

pub const _CACHE_CC: i32 = 16;

pub const _CACHE_MASK: crate::ctypes::c_ulong = 48;

pub const _CACHE_SHIFT: i32 = 4;

pub const _CACHE_SUC: i32 = 0;

pub const _CACHE_WUC: i32 = 32;

pub const _HPAGE_CHG_MASK: crate::ctypes::c_ulong = 281474976696956;

pub const _PAGE_ACCESSED: crate::ctypes::c_ulong = 1;

pub const _PAGE_ACCESSED_SHIFT: i32 = 0;

pub const _PAGE_CHG_MASK: crate::ctypes::c_ulong = 281474976696892;

pub const _PAGE_DIRTY: crate::ctypes::c_ulong = 2;

pub const _PAGE_DIRTY_SHIFT: i32 = 1;

pub const _PAGE_GLOBAL: crate::ctypes::c_ulong = 64;

pub const _PAGE_GLOBAL_SHIFT: i32 = 6;

pub const _PAGE_HGLOBAL: crate::ctypes::c_ulong = 4096;

pub const _PAGE_HGLOBAL_SHIFT: i32 = 12;

pub const _PAGE_HUGE: crate::ctypes::c_ulong = 64;

pub const _PAGE_HUGE_SHIFT: i32 = 6;

pub const _PAGE_KERN: i32 = 0;

pub const _PAGE_MODIFIED: crate::ctypes::c_ulong = 512;

pub const _PAGE_MODIFIED_SHIFT: i32 = 9;

pub const _PAGE_NO_EXEC: crate::ctypes::c_ulong = 4611686018427387904;

pub const _PAGE_NO_EXEC_SHIFT: i32 = 62;

pub const _PAGE_NO_READ: crate::ctypes::c_ulong = 2305843009213693952;

pub const _PAGE_NO_READ_SHIFT: i32 = 61;

pub const _PAGE_PFN_END_SHIFT: i32 = 48;

pub const _PAGE_PFN_SHIFT: i32 = 12;

pub const _PAGE_PLV: crate::ctypes::c_ulong = 12;

pub const _PAGE_PLV_SHIFT: i32 = 2;

pub const _PAGE_PRESENT: crate::ctypes::c_ulong = 128;

pub const _PAGE_PRESENT_INVALID: crate::ctypes::c_ulong = 1152921504606846976;

pub const _PAGE_PRESENT_INVALID_SHIFT: i32 = 60;

pub const _PAGE_PRESENT_SHIFT: i32 = 7;

pub const _PAGE_PROTNONE: crate::ctypes::c_ulong = 1024;

pub const _PAGE_PROTNONE_SHIFT: i32 = 10;

pub const _PAGE_RPLV: crate::ctypes::c_ulong = 9223372036854775808;

pub const _PAGE_RPLV_SHIFT: i32 = 63;

pub const _PAGE_SPECIAL: crate::ctypes::c_ulong = 2048;

pub const _PAGE_SPECIAL_SHIFT: i32 = 11;

pub const _PAGE_SWP_EXCLUSIVE: crate::ctypes::c_ulong = 8388608;

pub const _PAGE_SWP_EXCLUSIVE_SHIFT: i32 = 23;

pub const _PAGE_USER: i32 = 12;

pub const _PAGE_VALID: crate::ctypes::c_ulong = 1;

pub const _PAGE_VALID_SHIFT: i32 = 0;

pub const _PAGE_WRITE: crate::ctypes::c_ulong = 256;

pub const _PAGE_WRITE_SHIFT: i32 = 8;

pub const _PFN_MASK: crate::ctypes::c_ulong = 281474976694272;

pub const _TIF_32BIT_ADDR: crate::ctypes::c_ulong = 4194304;

pub const _TIF_32BIT_REGS: crate::ctypes::c_ulong = 2097152;

pub const _TIF_FIXADE: crate::ctypes::c_ulong = 524288;

pub const _TIF_LASX_CTX_LIVE: crate::ctypes::c_ulong = 67108864;

pub const _TIF_LBT_CTX_LIVE: crate::ctypes::c_ulong = 268435456;

pub const _TIF_LOAD_WATCH: crate::ctypes::c_ulong = 8388608;

pub const _TIF_LOGADE: crate::ctypes::c_ulong = 1048576;

pub const _TIF_LSX_CTX_LIVE: crate::ctypes::c_ulong = 33554432;

pub const _TIF_NOHZ: crate::ctypes::c_ulong = 65536;

pub const _TIF_SINGLESTEP: crate::ctypes::c_ulong = 16777216;

pub const _TIF_USEDFPU: crate::ctypes::c_ulong = 131072;

pub const _TIF_USEDLBT: crate::ctypes::c_ulong = 134217728;

pub const _TIF_USEDSIMD: crate::ctypes::c_ulong = 262144;

pub const __AMADD: &[u8; 9] = b"amadd.d\t\0";

pub const __AMAND_DB: &[u8; 12] = b"amand_db.d\t\0";

pub const __AMOR: &[u8; 9] = b"amor.d\t\t\0";

pub const __AMOR_DB: &[u8; 11] = b"amor_db.d\t\0";

pub const __AMXOR_DB: &[u8; 12] = b"amxor_db.d\t\0";

pub const __DEFINE_ASM_GPR_NUMS: &[u8; 496] = b"\t.equ\t.L__gpr_num_zero, 0\n\t.irp\tnum,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31\n\t.equ\t.L__gpr_num_$r\\num, \\num\n\t.endr\n\t.equ\t.L__gpr_num_$ra, 1\n\t.equ\t.L__gpr_num_$tp, 2\n\t.equ\t.L__gpr_num_$sp, 3\n\t.irp\tnum,0,1,2,3,4,5,6,7\n\t.equ\t.L__gpr_num_$a\\num, 4 + \\num\n\t.endr\n\t.irp\tnum,0,1,2,3,4,5,6,7,8\n\t.equ\t.L__gpr_num_$t\\num, 12 + \\num\n\t.endr\n\t.equ\t.L__gpr_num_$s9, 22\n\t.equ\t.L__gpr_num_$fp, 22\n\t.irp\tnum,0,1,2,3,4,5,6,7,8\n\t.equ\t.L__gpr_num_$s\\num, 23 + \\num\n\t.endr\n\0";

pub const __LL: &[u8; 6] = b"ll.d\t\0";

pub const __READABLE: crate::ctypes::c_ulong = 1;

pub const __SC: &[u8; 6] = b"sc.d\t\0";

pub const __WEAK_LLSC_MB: &[u8; 14] = b"\tdbar 0x700\t\n\0";

pub const __WRITEABLE: crate::ctypes::c_ulong = 258;

pub const __end_of_fixed_addresses: fixed_addresses = 2;

pub const addd_op: reg3_op = 33;

pub const addid_op: reg2i12_op = 11;

pub const addiw_op: reg2i12_op = 10;

pub const addw_op: reg3_op = 32;

pub const alsld_op: reg3sa2_op = 22;

pub const alslw_op: reg3sa2_op = 2;

pub const alslwu_op: reg3sa2_op = 3;

pub const amaddb_op: reg3_op = 28858;

pub const amaddd_op: reg3_op = 28867;

pub const amadddbd_op: reg3_op = 28885;

pub const amadddbw_op: reg3_op = 28884;

pub const amaddh_op: reg3_op = 28859;

pub const amaddw_op: reg3_op = 28866;

pub const amandd_op: reg3_op = 28869;

pub const amanddbd_op: reg3_op = 28887;

pub const amanddbw_op: reg3_op = 28886;

pub const amandw_op: reg3_op = 28868;

pub const ammaxd_op: reg3_op = 28875;

pub const ammaxdbd_op: reg3_op = 28893;

pub const ammaxdbdu_op: reg3_op = 28897;

pub const ammaxdbw_op: reg3_op = 28892;

pub const ammaxdbwu_op: reg3_op = 28896;

pub const ammaxdu_op: reg3_op = 28879;

pub const ammaxw_op: reg3_op = 28874;

pub const ammaxwu_op: reg3_op = 28878;

pub const ammind_op: reg3_op = 28877;

pub const ammindbd_op: reg3_op = 28895;

pub const ammindbdu_op: reg3_op = 28899;

pub const ammindbw_op: reg3_op = 28894;

pub const ammindbwu_op: reg3_op = 28898;

pub const ammindu_op: reg3_op = 28881;

pub const amminw_op: reg3_op = 28876;

pub const amminwu_op: reg3_op = 28880;

pub const amord_op: reg3_op = 28871;

pub const amordbd_op: reg3_op = 28889;

pub const amordbw_op: reg3_op = 28888;

pub const amorw_op: reg3_op = 28870;

pub const amswapb_op: reg3_op = 28856;

pub const amswapd_op: reg3_op = 28865;

pub const amswapdbd_op: reg3_op = 28883;

pub const amswapdbw_op: reg3_op = 28882;

pub const amswaph_op: reg3_op = 28857;

pub const amswapw_op: reg3_op = 28864;

pub const amxord_op: reg3_op = 28873;

pub const amxordbd_op: reg3_op = 28891;

pub const amxordbw_op: reg3_op = 28890;

pub const amxorw_op: reg3_op = 28872;

pub const and_op: reg3_op = 41;

pub const andi_op: reg2i12_op = 13;

pub const andn_op: reg3_op = 45;

pub const asrtgt_op: reg3_op = 3;

pub const asrtle_op: reg3_op = 2;

pub const b_op: reg0i26_op = 20;

pub const bceqz_op: reg1i21_op = 18;

pub const bcnez_op: reg1i21_op = 18;

pub const beq_op: reg2i16_op = 22;

pub const beqz_op: reg1i21_op = 16;

pub const bge_op: reg2i16_op = 25;

pub const bgeu_op: reg2i16_op = 27;

pub const bl_op: reg0i26_op = 21;

pub const blt_op: reg2i16_op = 24;

pub const bltu_op: reg2i16_op = 26;

pub const bne_op: reg2i16_op = 23;

pub const bnez_op: reg1i21_op = 17;

pub const break_op: reg0i15_op = 84;

pub const bstrinsd_op: reg2bstrd_op = 2;

pub const bstrpickd_op: reg2bstrd_op = 3;

pub const c_w_w: i32 = 10;

pub const cpucfg_op: reg2_op = 27;

pub const cr_r_: i32 = 5;

pub const crwrw: i32 = 0;

pub const dbar_op: reg0i15_op = 28900;

pub const divd_op: reg3_op = 68;

pub const divdu_op: reg3_op = 70;

pub const divw_op: reg3_op = 64;

pub const divwu_op: reg3_op = 66;

pub const extwb_op: reg2_op = 23;

pub const extwh_op: reg2_op = 22;

pub const fldd_op: reg2i12_op = 174;

pub const fldgtd_op: reg3_op = 28905;

pub const fldgts_op: reg3_op = 28904;

pub const fldled_op: reg3_op = 28907;

pub const fldles_op: reg3_op = 28906;

pub const flds_op: reg2i12_op = 172;

pub const fldxd_op: reg3_op = 28776;

pub const fldxs_op: reg3_op = 28768;

pub const fstd_op: reg2i12_op = 175;

pub const fstgtd_op: reg3_op = 28909;

pub const fstgts_op: reg3_op = 28908;

pub const fstled_op: reg3_op = 28911;

pub const fstles_op: reg3_op = 28910;

pub const fsts_op: reg2i12_op = 173;

pub const fstxd_op: reg3_op = 28792;

pub const fstxs_op: reg3_op = 28784;

pub const iocsrrdb_op: reg2_op = 102912;

pub const iocsrrdd_op: reg2_op = 102915;

pub const iocsrrdh_op: reg2_op = 102913;

pub const iocsrrdw_op: reg2_op = 102914;

pub const iocsrwrb_op: reg2_op = 102916;

pub const iocsrwrd_op: reg2_op = 102919;

pub const iocsrwrh_op: reg2_op = 102917;

pub const iocsrwrw_op: reg2_op = 102918;

pub const jirl_op: reg2i16_op = 19;

pub const large_cpumask_bits: u32 = 64;

pub const ldb_op: reg2i12_op = 160;

pub const ldbu_op: reg2i12_op = 168;

pub const ldd_op: reg2i12_op = 163;

pub const ldgtb_op: reg3_op = 28912;

pub const ldgtd_op: reg3_op = 28915;

pub const ldgth_op: reg3_op = 28913;

pub const ldgtw_op: reg3_op = 28914;

pub const ldh_op: reg2i12_op = 161;

pub const ldhu_op: reg2i12_op = 169;

pub const ldleb_op: reg3_op = 28916;

pub const ldled_op: reg3_op = 28919;

pub const ldleh_op: reg3_op = 28917;

pub const ldlew_op: reg3_op = 28918;

pub const ldptrd_op: reg2i14_op = 38;

pub const ldptrw_op: reg2i14_op = 36;

pub const ldw_op: reg2i12_op = 162;

pub const ldwu_op: reg2i12_op = 170;

pub const ldxb_op: reg3_op = 28672;

pub const ldxbu_op: reg3_op = 28736;

pub const ldxd_op: reg3_op = 28696;

pub const ldxh_op: reg3_op = 28680;

pub const ldxhu_op: reg3_op = 28744;

pub const ldxw_op: reg3_op = 28688;

pub const ldxwu_op: reg3_op = 28752;

pub const llacqd_op: reg2_op = 923106;

pub const llacqw_op: reg2_op = 923104;

pub const lld_op: reg2i14_op = 34;

pub const llw_op: reg2i14_op = 32;

pub const lu12iw_op: reg1i20_op = 10;

pub const lu32id_op: reg1i20_op = 11;

pub const lu52id_op: reg2i12_op = 12;

pub const modd_op: reg3_op = 69;

pub const moddu_op: reg3_op = 71;

pub const modw_op: reg3_op = 65;

pub const modwu_op: reg3_op = 67;

pub const muld_op: reg3_op = 59;

pub const mulhd_op: reg3_op = 60;

pub const mulhdu_op: reg3_op = 61;

pub const mulhw_op: reg3_op = 57;

pub const mulhwu_op: reg3_op = 58;

pub const mulw_op: reg3_op = 56;

pub const nor_op: reg3_op = 40;

pub const o_w_w: i32 = 26;

pub const or_op: reg3_op = 42;

pub const or_r_: i32 = 21;

pub const or_rw: i32 = 20;

pub const ori_op: reg2i12_op = 14;

pub const orn_op: reg3_op = 44;

pub const orw_w: i32 = 18;

pub const orwrw: i32 = 16;

pub const pageblock_order: u32 = 11;

pub const pcaddi_op: reg1i20_op = 12;

pub const pcaddu12i_op: reg1i20_op = 14;

pub const pcaddu18i_op: reg1i20_op = 15;

pub const pcalau12i_op: reg1i20_op = 13;

pub const revb2h_op: reg2_op = 12;

pub const revb2w_op: reg2_op = 14;

pub const revb4h_op: reg2_op = 13;

pub const revbd_op: reg2_op = 15;

pub const revh2w_op: reg2_op = 16;

pub const revhd_op: reg2_op = 17;

pub const scd_op: reg2i14_op = 35;

pub const scq_op: reg3_op = 28846;

pub const screld_op: reg2_op = 923107;

pub const screlw_op: reg2_op = 923105;

pub const scw_op: reg2i14_op = 33;

pub const slld_op: reg3_op = 49;

pub const sllid_op: reg2i6_op = 65;

pub const slliw_op: reg2i5_op = 129;

pub const sllw_op: reg3_op = 46;

pub const small_cpumask_bits: u32 = 64;

pub const srad_op: reg3_op = 51;

pub const sraid_op: reg2i6_op = 73;

pub const sraiw_op: reg2i5_op = 145;

pub const sraw_op: reg3_op = 48;

pub const srld_op: reg3_op = 50;

pub const srlid_op: reg2i6_op = 69;

pub const srliw_op: reg2i5_op = 137;

pub const srlw_op: reg3_op = 47;

pub const stb_op: reg2i12_op = 164;

pub const std_op: reg2i12_op = 167;

pub const stgtb_op: reg3_op = 28920;

pub const stgtd_op: reg3_op = 28923;

pub const stgth_op: reg3_op = 28921;

pub const stgtw_op: reg3_op = 28922;

pub const sth_op: reg2i12_op = 165;

pub const stleb_op: reg3_op = 28924;

pub const stled_op: reg3_op = 28927;

pub const stleh_op: reg3_op = 28925;

pub const stlew_op: reg3_op = 28926;

pub const stptrd_op: reg2i14_op = 39;

pub const stptrw_op: reg2i14_op = 37;

pub const stw_op: reg2i12_op = 166;

pub const stxb_op: reg3_op = 28704;

pub const stxd_op: reg3_op = 28728;

pub const stxh_op: reg3_op = 28712;

pub const stxw_op: reg3_op = 28720;

pub const subd_op: reg3_op = 35;

pub const subw_op: reg3_op = 34;

pub const xor_op: reg3_op = 43;

pub const xori_op: reg2i12_op = 15;

pub type __drdtime_t = drdtime;

pub type __rdtime_t = rdtime;

pub type cpu_type_enum = crate::ctypes::c_uint;

pub type loongarch_gpr = crate::ctypes::c_uint;

pub type reg0i15_op = crate::ctypes::c_uint;

pub type reg0i26_op = crate::ctypes::c_uint;

pub type reg1i20_op = crate::ctypes::c_uint;

pub type reg1i21_op = crate::ctypes::c_uint;

pub type reg2_op = crate::ctypes::c_uint;

pub type reg2bstrd_op = crate::ctypes::c_uint;

pub type reg2i12_op = crate::ctypes::c_uint;

pub type reg2i14_op = crate::ctypes::c_uint;

pub type reg2i16_op = crate::ctypes::c_uint;

pub type reg2i5_op = crate::ctypes::c_uint;

pub type reg2i6_op = crate::ctypes::c_uint;

pub type reg3_op = crate::ctypes::c_uint;

pub type reg3sa2_op = crate::ctypes::c_uint;

pub type vdso_pages = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___UA_LIMIT"]
    pub fn __UA_LIMIT() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg_small"]
    pub fn __cmpxchg_small(
        ptr: *mut crate::ctypes::c_void,
        old: crate::ctypes::c_uint,
        new: crate::ctypes::c_uint,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___xchg_small"]
    pub fn __xchg_small(
        ptr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_uint,
        size: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_fetch_add_unless"]
    pub fn arch_atomic64_fetch_add_unless(
        v: *mut atomic64_t,
        a: crate::ctypes::c_long,
        u: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic64_sub_if_positive"]
    pub fn arch_atomic64_sub_if_positive(
        i: crate::ctypes::c_long,
        v: *mut atomic64_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_atomic_sub_if_positive"]
    pub fn arch_atomic_sub_if_positive(
        i: crate::ctypes::c_int,
        v: *mut atomic_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_change_csr_ecfg"]
    pub fn change_csr_ecfg(
        change: crate::ctypes::c_ulong,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_change_csr_euen"]
    pub fn change_csr_euen(
        change: crate::ctypes::c_ulong,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_change_csr_tlbidx"]
    pub fn change_csr_tlbidx(
        change: crate::ctypes::c_ulong,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_csr_ecfg"]
    pub fn clear_csr_ecfg(clear: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_csr_euen"]
    pub fn clear_csr_euen(clear: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_clear_csr_tlbidx"]
    pub fn clear_csr_tlbidx(clear: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_asid_mask"]
    pub fn cpu_asid_mask(cpuinfo: *mut cpuinfo_loongarch) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_coregroup_mask"]
    pub fn cpu_coregroup_mask(cpu: crate::ctypes::c_int) -> *const cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_avecint"]
    pub fn cpu_has_avecint() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_complex"]
    pub fn cpu_has_complex() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_cpucfg"]
    pub fn cpu_has_cpucfg() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_crc32"]
    pub fn cpu_has_crc32() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_crypto"]
    pub fn cpu_has_crypto() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_csr"]
    pub fn cpu_has_csr() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_csripi"]
    pub fn cpu_has_csripi() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_eiodecode"]
    pub fn cpu_has_eiodecode() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_extioi"]
    pub fn cpu_has_extioi() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_flatmode"]
    pub fn cpu_has_flatmode() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_fpu"]
    pub fn cpu_has_fpu() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_guestid"]
    pub fn cpu_has_guestid() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_hypervisor"]
    pub fn cpu_has_hypervisor() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_iocsr"]
    pub fn cpu_has_iocsr() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lam"]
    pub fn cpu_has_lam() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lam_bh"]
    pub fn cpu_has_lam_bh() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lasx"]
    pub fn cpu_has_lasx() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lbt"]
    pub fn cpu_has_lbt() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lbt_arm"]
    pub fn cpu_has_lbt_arm() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lbt_mips"]
    pub fn cpu_has_lbt_mips() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lbt_x86"]
    pub fn cpu_has_lbt_x86() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_loongarch"]
    pub fn cpu_has_loongarch() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_loongarch32"]
    pub fn cpu_has_loongarch32() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_loongarch64"]
    pub fn cpu_has_loongarch64() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lspw"]
    pub fn cpu_has_lspw() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lsx"]
    pub fn cpu_has_lsx() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lvz"]
    pub fn cpu_has_lvz() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_msgint"]
    pub fn cpu_has_msgint() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_perf"]
    pub fn cpu_has_perf() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_pmp"]
    pub fn cpu_has_pmp() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_prefetch"]
    pub fn cpu_has_prefetch() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_ptw"]
    pub fn cpu_has_ptw() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_redirectint"]
    pub fn cpu_has_redirectint() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_scalefreq"]
    pub fn cpu_has_scalefreq() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_scq"]
    pub fn cpu_has_scq() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_tlb"]
    pub fn cpu_has_tlb() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_ual"]
    pub fn cpu_has_ual() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_vint"]
    pub fn cpu_has_vint() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_watch"]
    pub fn cpu_has_watch() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_pabits"]
    pub fn cpu_pabits() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_vabits"]
    pub fn cpu_vabits() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpus_are_siblings"]
    pub fn cpus_are_siblings(
        cpua: crate::ctypes::c_int,
        cpub: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_csr_any_send"]
    pub fn csr_any_send(
        addr: crate::ctypes::c_uint,
        data: crate::ctypes::c_uint,
        data_mask: crate::ctypes::c_uint,
        cpu: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_addd"]
    pub fn emit_addd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_addid"]
    pub fn emit_addid(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_addiw"]
    pub fn emit_addiw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_addw"]
    pub fn emit_addw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_alsld"]
    pub fn emit_alsld(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amaddb"]
    pub fn emit_amaddb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amaddd"]
    pub fn emit_amaddd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amaddh"]
    pub fn emit_amaddh(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amaddw"]
    pub fn emit_amaddw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amandd"]
    pub fn emit_amandd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amandw"]
    pub fn emit_amandw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amord"]
    pub fn emit_amord(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amorw"]
    pub fn emit_amorw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amswapb"]
    pub fn emit_amswapb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amswapd"]
    pub fn emit_amswapd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amswaph"]
    pub fn emit_amswaph(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amswapw"]
    pub fn emit_amswapw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amxord"]
    pub fn emit_amxord(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_amxorw"]
    pub fn emit_amxorw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_and"]
    pub fn emit_and(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_andi"]
    pub fn emit_andi(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_b"]
    pub fn emit_b(insn: *mut loongarch_instruction, offset: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_beq"]
    pub fn emit_beq(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bge"]
    pub fn emit_bge(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bgeu"]
    pub fn emit_bgeu(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bl"]
    pub fn emit_bl(insn: *mut loongarch_instruction, offset: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_blt"]
    pub fn emit_blt(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bltu"]
    pub fn emit_bltu(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bne"]
    pub fn emit_bne(
        insn: *mut loongarch_instruction,
        rj: loongarch_gpr,
        rd: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_break"]
    pub fn emit_break(insn: *mut loongarch_instruction, imm: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_bstrpickd"]
    pub fn emit_bstrpickd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        msbd: crate::ctypes::c_int,
        lsbd: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_dbar"]
    pub fn emit_dbar(insn: *mut loongarch_instruction, imm: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_divd"]
    pub fn emit_divd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_divdu"]
    pub fn emit_divdu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_extwb"]
    pub fn emit_extwb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_extwh"]
    pub fn emit_extwh(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_got_entry"]
    pub fn emit_got_entry(val: Elf64_Addr) -> got_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_jirl"]
    pub fn emit_jirl(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        offset: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldb"]
    pub fn emit_ldb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldbu"]
    pub fn emit_ldbu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldd"]
    pub fn emit_ldd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldh"]
    pub fn emit_ldh(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldhu"]
    pub fn emit_ldhu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldptrd"]
    pub fn emit_ldptrd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldptrw"]
    pub fn emit_ldptrw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldw"]
    pub fn emit_ldw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldwu"]
    pub fn emit_ldwu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxb"]
    pub fn emit_ldxb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxbu"]
    pub fn emit_ldxbu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxd"]
    pub fn emit_ldxd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxh"]
    pub fn emit_ldxh(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxhu"]
    pub fn emit_ldxhu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxw"]
    pub fn emit_ldxw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ldxwu"]
    pub fn emit_ldxwu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_lld"]
    pub fn emit_lld(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_llw"]
    pub fn emit_llw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_lu12iw"]
    pub fn emit_lu12iw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_lu32id"]
    pub fn emit_lu32id(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_lu52id"]
    pub fn emit_lu52id(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_modd"]
    pub fn emit_modd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_moddu"]
    pub fn emit_moddu(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_muld"]
    pub fn emit_muld(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_or"]
    pub fn emit_or(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_ori"]
    pub fn emit_ori(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_pcaddu18i"]
    pub fn emit_pcaddu18i(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_plt_entry"]
    pub fn emit_plt_entry(val: crate::ctypes::c_ulong) -> plt_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_plt_idx_entry"]
    pub fn emit_plt_idx_entry(val: crate::ctypes::c_ulong) -> plt_idx_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_revb2h"]
    pub fn emit_revb2h(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_revb2w"]
    pub fn emit_revb2w(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_revbd"]
    pub fn emit_revbd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_scd"]
    pub fn emit_scd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_scw"]
    pub fn emit_scw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_slld"]
    pub fn emit_slld(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sllid"]
    pub fn emit_sllid(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_slliw"]
    pub fn emit_slliw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sllw"]
    pub fn emit_sllw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_srad"]
    pub fn emit_srad(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sraid"]
    pub fn emit_sraid(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sraiw"]
    pub fn emit_sraiw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sraw"]
    pub fn emit_sraw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_srld"]
    pub fn emit_srld(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_srlid"]
    pub fn emit_srlid(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_srliw"]
    pub fn emit_srliw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_srlw"]
    pub fn emit_srlw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stb"]
    pub fn emit_stb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_std"]
    pub fn emit_std(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_sth"]
    pub fn emit_sth(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stptrd"]
    pub fn emit_stptrd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stptrw"]
    pub fn emit_stptrw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stw"]
    pub fn emit_stw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stxb"]
    pub fn emit_stxb(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stxd"]
    pub fn emit_stxd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stxh"]
    pub fn emit_stxh(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_stxw"]
    pub fn emit_stxw(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_subd"]
    pub fn emit_subd(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_xor"]
    pub fn emit_xor(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_xori"]
    pub fn emit_xori(
        insn: *mut loongarch_instruction,
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_csr_cpuid"]
    pub fn get_csr_cpuid() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_got_entry"]
    pub fn get_got_entry(
        val: Elf64_Addr,
        sechdrs: *mut Elf64_Shdr,
        sec: *const mod_section,
    ) -> *mut got_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_plt_entry"]
    pub fn get_plt_entry(
        val: crate::ctypes::c_ulong,
        sechdrs: *mut Elf64_Shdr,
        sec_plt: *const mod_section,
        sec_plt_idx: *const mod_section,
    ) -> *mut plt_entry;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_plt_idx"]
    pub fn get_plt_idx(
        val: crate::ctypes::c_ulong,
        sechdrs: *mut Elf64_Shdr,
        sec: *const mod_section,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_id_to_core_name"]
    pub fn id_to_core_name(id: crate::ctypes::c_uint) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_branch_ins"]
    pub fn is_branch_ins(ip: *mut loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_break_ins"]
    pub fn is_break_ins(ip: *mut loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_imm_negative"]
    pub fn is_imm_negative(
        val: crate::ctypes::c_ulong,
        bit: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_pc_ins"]
    pub fn is_pc_ins(ip: *mut loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_ra_save_ins"]
    pub fn is_ra_save_ins(ip: *mut loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_self_loop_ins"]
    pub fn is_self_loop_ins(ip: *mut loongarch_instruction, regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_stack_alloc_ins"]
    pub fn is_stack_alloc_ins(ip: *mut loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_arch_para_hints"]
    pub fn kvm_arch_para_hints() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_check_and_clear_guest_paused"]
    pub fn kvm_check_and_clear_guest_paused() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall0"]
    pub fn kvm_hypercall0(fid: u64_) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall1"]
    pub fn kvm_hypercall1(
        fid: u64_,
        arg0: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall2"]
    pub fn kvm_hypercall2(
        fid: u64_,
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall3"]
    pub fn kvm_hypercall3(
        fid: u64_,
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall4"]
    pub fn kvm_hypercall4(
        fid: u64_,
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_hypercall5"]
    pub fn kvm_hypercall5(
        fid: u64_,
        arg0: crate::ctypes::c_ulong,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
        arg4: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rdtime_d"]
    pub fn rdtime_d() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_csr_excode"]
    pub fn read_csr_excode() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_csr_pagesize"]
    pub fn read_csr_pagesize() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_csr_tlbrefill_pagesize"]
    pub fn read_csr_tlbrefill_pagesize() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpu_asid_mask"]
    pub fn set_cpu_asid_mask(
        cpuinfo: *mut cpuinfo_loongarch,
        asid_mask: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_cpuid_to_node"]
    pub fn set_cpuid_to_node(cpuid: crate::ctypes::c_int, node: s16);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_csr_ecfg"]
    pub fn set_csr_ecfg(set: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_csr_euen"]
    pub fn set_csr_euen(set: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_csr_tlbidx"]
    pub fn set_csr_tlbidx(set: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_current"]
    pub fn set_current(task: *mut task_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_signed_imm_check"]
    pub fn signed_imm_check(
        val: crate::ctypes::c_long,
        bit: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unsigned_imm_check"]
    pub fn unsigned_imm_check(
        val: crate::ctypes::c_ulong,
        bit: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_csr_index"]
    pub fn write_csr_index(idx: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_csr_pagesize"]
    pub fn write_csr_pagesize(size: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_write_csr_tlbrefill_pagesize"]
    pub fn write_csr_tlbrefill_pagesize(size: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn __clear_user(
        addr: *mut crate::ctypes::c_void,
        size: __kernel_size_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __copy_user(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: __kernel_size_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __memcpy(
        __to: *mut crate::ctypes::c_void,
        __from: *const crate::ctypes::c_void,
        __n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memmove(
        __dest: *mut crate::ctypes::c_void,
        __src: *const crate::ctypes::c_void,
        __n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __memset(
        __s: *mut crate::ctypes::c_void,
        __c: crate::ctypes::c_int,
        __count: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __set_fixmap(idx: fixed_addresses, phys: phys_addr_t, flags: pgprot_t);
}

unsafe extern "C" {
    pub fn arch_simulate_insn(insn: loongarch_instruction, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn breakpoint_handler(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn cpu_probe();
}

unsafe extern "C" {
    pub fn early_numa_add_cpu(cpuid: crate::ctypes::c_int, node: s16);
}

unsafe extern "C" {
    pub fn emulate_load_store_insn(
        regs: *mut pt_regs,
        addr: *mut crate::ctypes::c_void,
        pc: *mut crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn fixrange_init(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        pgd_base: *mut pgd_t,
    );
}

unsafe extern "C" {
    pub fn insns_need_simulation(insn: loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    pub fn insns_not_supported(insn: loongarch_instruction) -> bool_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_b(
        pc: crate::ctypes::c_ulong,
        dest: crate::ctypes::c_ulong,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_beq(
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_bl(
        pc: crate::ctypes::c_ulong,
        dest: crate::ctypes::c_ulong,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_bne(
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_break(imm: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_jirl(
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_lu12iw(rd: loongarch_gpr, imm: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_lu32id(rd: loongarch_gpr, imm: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_lu52id(
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        imm: crate::ctypes::c_int,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_move(rd: loongarch_gpr, rj: loongarch_gpr) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_nop() -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_gen_or(
        rd: loongarch_gpr,
        rj: loongarch_gpr,
        rk: loongarch_gpr,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn larch_insn_patch_text(
        addr: *mut crate::ctypes::c_void,
        insn: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn larch_insn_read(
        addr: *mut crate::ctypes::c_void,
        insnp: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn larch_insn_text_copy(
        dst: *mut crate::ctypes::c_void,
        src: *mut crate::ctypes::c_void,
        len: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn larch_insn_write(
        addr: *mut crate::ctypes::c_void,
        insn: u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy(
        __to: *mut crate::ctypes::c_void,
        __from: *const crate::ctypes::c_void,
        __n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        __dest: *mut crate::ctypes::c_void,
        __src: *const crate::ctypes::c_void,
        __n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memset(
        __s: *mut crate::ctypes::c_void,
        __c: crate::ctypes::c_int,
        __count: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn module_emit_got_entry(
        mod_: *mut module,
        sechdrs: *mut Elf64_Shdr,
        val: Elf64_Addr,
    ) -> Elf64_Addr;
}

unsafe extern "C" {
    pub fn module_emit_plt_entry(
        mod_: *mut module,
        sechdrs: *mut Elf64_Shdr,
        val: Elf64_Addr,
    ) -> Elf64_Addr;
}

unsafe extern "C" {
    pub fn pcibus_to_node(arg1: *mut pci_bus) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pv_ipi_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pv_spinlock_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pv_time_init() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn search_bpf_extables(
        addr: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn search_exception_tables(
        add: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn search_extable(
        base: *const exception_table_entry,
        num: usize,
        value: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn search_kernel_exception_table(
        addr: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn search_module_extables(
        addr: crate::ctypes::c_ulong,
    ) -> *const exception_table_entry;
}

unsafe extern "C" {
    pub fn simu_branch(regs: *mut pt_regs, insn: loongarch_instruction);
}

unsafe extern "C" {
    pub fn simu_pc(regs: *mut pt_regs, insn: loongarch_instruction);
}

unsafe extern "C" {
    pub fn sort_extable(
        start: *mut exception_table_entry,
        finish: *mut exception_table_entry,
    );
}

unsafe extern "C" {
    pub fn sort_main_extable();
}

unsafe extern "C" {
    pub fn strncpy_from_user(
        to: *mut crate::ctypes::c_char,
        from: *const crate::ctypes::c_char,
        n: crate::ctypes::c_long,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn trim_init_extable(m: *mut module);
}

unsafe extern "C" {
    pub fn unaligned_read(
        addr: *mut crate::ctypes::c_void,
        value: *mut crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
        sign: bool_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn unaligned_write(
        addr: *mut crate::ctypes::c_void,
        value: crate::ctypes::c_ulong,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn uprobe_singlestep_handler(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn watchpoint_handler(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub static mut __cpu_family: [*const crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __cpu_full_name: [*const crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __cpuid_to_node: [s16; 64usize];
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 64usize];
}

unsafe extern "C" {
    pub static mut __ua_limit: u64_;
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 1usize]; 65usize];
}

unsafe extern "C" {
    pub static mut cpu_data: [cpuinfo_loongarch; 0usize];
}

unsafe extern "C" {
    pub static mut cpu_tasks: *mut task_struct;
}

unsafe extern "C" {
    pub static mut cpus_on_node: [cpumask_t; 0usize];
}

unsafe extern "C" {
    pub static mut steal_time: kvm_steal_time;
}

unsafe extern "C" {
    pub static mut vdso_info: loongarch_vdso_info;
}

unsafe extern "C" {
    pub static mut vdso_k_arch_data: *mut vdso_arch_data;
}

unsafe extern "C" {
    pub static mut vdso_k_rng_data: *mut vdso_rng_data;
}

unsafe extern "C" {
    pub static mut vdso_k_time_data: *mut vdso_time_data;
}

unsafe extern "C" {
    pub static mut vdso_u_arch_data: vdso_arch_data;
}

unsafe extern "C" {
    pub static mut vdso_u_rng_data: vdso_rng_data;
}

unsafe extern "C" {
    pub static mut vdso_u_time_data: vdso_time_data;
}

unsafe extern "C" {
    pub static mut virt_preempt_key: static_key_false;
}

unsafe extern "C" {
    pub static mut vm_map_base: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut wc_enabled: bool_;
}

pub const MAX_UDELAY_MS: i32 = 4;

pub const MMIO_UPPER_LIMIT: i32 = 33554431;

pub const VDSO_CLOCKMODE_CPU: vdso_clock_mode = 1;

pub const WORK_CPU_UNBOUND: wq_misc_consts = 64;

unsafe extern "C" {
    pub fn __ndelay(ns: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn __udelay(us: crate::ctypes::c_ulong);
}

pub const SG_MAX_SINGLE_ALLOC: crate::ctypes::c_ulong = 682;

#[repr(C)]
#[repr(align(64))]
pub struct cgroup {
    pub self_: cgroup_subsys_state,
    pub flags: crate::ctypes::c_ulong,
    pub level: crate::ctypes::c_int,
    pub max_depth: crate::ctypes::c_int,
    pub nr_descendants: crate::ctypes::c_int,
    pub nr_dying_descendants: crate::ctypes::c_int,
    pub max_descendants: crate::ctypes::c_int,
    pub nr_populated_domain_children: crate::ctypes::c_int,
    pub nr_populated_threaded_children: crate::ctypes::c_int,
    pub nr_threaded_children: crate::ctypes::c_int,
    pub kill_seq: crate::ctypes::c_uint,
    pub kn: *mut kernfs_node,
    pub procs_file: cgroup_file,
    pub events_file: cgroup_file,
    pub psi_files: [cgroup_file; 3usize],
    pub subtree_control: u32_,
    pub subtree_ss_mask: u32_,
    pub old_subtree_control: u32_,
    pub old_subtree_ss_mask: u32_,
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub nr_dying_subsys: [crate::ctypes::c_int; 14usize],
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_base_cpu: *mut cgroup_rstat_base_cpu,
    pub _pad_: cacheline_padding,
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
    pub anon____empty_ancestors: cgroup____empty_ancestors,
}

#[repr(C)]
#[repr(align(64))]
pub struct irq_cpustat_t {
    pub ipi_irqs: [crate::ctypes::c_uint; 4usize],
    pub __softirq_pending: crate::ctypes::c_uint,
    pub _padding_after___softirq_pending: __BindgenOpaqueArray<[u8; 44usize]>,
    pub message: atomic_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 56usize],
    pub mkobj: module_kobject,
    pub modinfo_attrs: *mut module_attribute,
    pub version: *const crate::ctypes::c_char,
    pub srcversion: *const crate::ctypes::c_char,
    pub imported_namespaces: *const crate::ctypes::c_char,
    pub holders_dir: *mut kobject,
    pub syms: *mut kernel_symbol,
    pub crcs: *const u32_,
    pub flagstab: *const u8_,
    pub num_syms: crate::ctypes::c_uint,
    pub param_lock: mutex,
    pub kp: *mut kernel_param,
    pub num_kp: crate::ctypes::c_uint,
    pub using_gplonly_symbols: bool_,
    pub sig_ok: bool_,
    pub async_probe_requested: bool_,
    pub num_exentries: crate::ctypes::c_uint,
    pub extable: *mut exception_table_entry,
    pub init: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub _padding_after_init: [u8; 8usize],
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
pub struct acpi_vector_group {
    pub node: crate::ctypes::c_int,
    pub pci_segment: crate::ctypes::c_int,
    pub parent: *mut irq_domain,
}

#[repr(C)]
pub struct kimage_arch {
    pub efi_boot: crate::ctypes::c_ulong,
    pub cmdline_ptr: crate::ctypes::c_ulong,
    pub systable_ptr: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stack_frame {
    pub fp: crate::ctypes::c_ulong,
    pub ra: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct stack_info {
    pub type_: stack_type,
    pub begin: crate::ctypes::c_ulong,
    pub end: crate::ctypes::c_ulong,
    pub next_sp: crate::ctypes::c_ulong,
}

pub const ARCH_IRQ_INIT_FLAGS: i32 = 1024;

pub const AVEC_CPU_BIT: i32 = 16;

pub const AVEC_CPU_MASK: crate::ctypes::c_ulong = 65535;

pub const AVEC_CPU_SHIFT: i32 = 12;

pub const AVEC_IRQ_BIT: i32 = 8;

pub const AVEC_IRQ_MASK: crate::ctypes::c_ulong = 255;

pub const AVEC_IRQ_SHIFT: i32 = 4;

pub const CORES_PER_EIO_NODE: i32 = 4;

pub const CORES_PER_VEIO_NODE: i32 = 256;

pub const CRASH_CORE_NOTE_BYTES: crate::ctypes::c_ulong = 512;

pub const CRASH_CORE_NOTE_DESC_BYTES: crate::ctypes::c_ulong = 480;

pub const CacheOp_Cache: i32 = 7;

pub const CacheOp_Op: i32 = 24;

pub const CacheOp_User_Defined: i32 = 24;

pub const Cache_LEAF0: i32 = 0;

pub const Cache_LEAF1: i32 = 1;

pub const Cache_LEAF2: i32 = 2;

pub const Cache_LEAF3: i32 = 3;

pub const Cache_LEAF4: i32 = 4;

pub const Cache_LEAF5: i32 = 5;

pub const DIE_FP: die_val = 3;

pub const DIE_RI: die_val = 2;

pub const DIE_SIMD: die_val = 4;

pub const DIE_TRAP: die_val = 5;

pub const GSI_MAX_CPU_IRQ: i32 = 63;

pub const GSI_MAX_LPC_IRQ: i32 = 15;

pub const GSI_MAX_PCH_IRQ: i32 = 319;

pub const GSI_MIN_CPU_IRQ: i32 = 16;

pub const GSI_MIN_LPC_IRQ: i32 = 0;

pub const GSI_MIN_PCH_IRQ: i32 = 64;

pub const Hit_Invalidate: i32 = 16;

pub const Hit_Writeback_Inv: i32 = 16;

pub const Hit_Writeback_Inv_LEAF0: i32 = 16;

pub const Hit_Writeback_Inv_LEAF1: i32 = 17;

pub const Hit_Writeback_Inv_LEAF2: i32 = 18;

pub const Hit_Writeback_Inv_LEAF3: i32 = 19;

pub const Hit_Writeback_Inv_LEAF4: i32 = 20;

pub const Hit_Writeback_Inv_LEAF5: i32 = 21;

pub const IPI_CALL_FUNCTION: ipi_msg_type = 1;

pub const IPI_CLEAR_VECTOR: ipi_msg_type = 3;

pub const IPI_IRQ_WORK: ipi_msg_type = 2;

pub const IRQ_STACK_SIZE: i32 = 16384;

pub const IRQ_STACK_START: i32 = 16368;

pub const Index_Invalidate: i32 = 8;

pub const Index_Writeback_Inv: i32 = 8;

pub const Index_Writeback_Inv_LEAF0: i32 = 8;

pub const Index_Writeback_Inv_LEAF1: i32 = 9;

pub const Index_Writeback_Inv_LEAF2: i32 = 10;

pub const Index_Writeback_Inv_LEAF3: i32 = 11;

pub const Index_Writeback_Inv_LEAF4: i32 = 12;

pub const Index_Writeback_Inv_LEAF5: i32 = 13;

pub const KEXEC_ARCH: i32 = 16908288;

pub const KEXEC_CONTROL_PAGE_SIZE: crate::ctypes::c_ulong = 16384;

pub const KEXEC_CRASH_MEM_ALIGN: crate::ctypes::c_ulong = 16384;

pub const LOONGSON_CPU_HT0_VEC: i32 = 16;

pub const LOONGSON_CPU_HT1_VEC: i32 = 24;

pub const LOONGSON_CPU_IRQ_BASE: i32 = 16;

pub const LOONGSON_CPU_LAST_IRQ: i32 = 31;

pub const LOONGSON_CPU_THSENS_VEC: i32 = 14;

pub const LOONGSON_CPU_UART0_VEC: i32 = 10;

pub const LOONGSON_LPC_IRQ_BASE: i32 = 0;

pub const LOONGSON_LPC_LAST_IRQ: i32 = 15;

pub const LOONGSON_MSI_IRQ_BASE: i32 = 128;

pub const LOONGSON_MSI_LAST_IRQ: i32 = 319;

pub const LOONGSON_PCH_ACPI_IRQ: i32 = 111;

pub const LOONGSON_PCH_IRQ_BASE: i32 = 64;

pub const LOONGSON_PCH_LAST_IRQ: i32 = 127;

pub const MAX_IO_PICS: i32 = 8;

pub const NR_IPI: i32 = 4;

pub const NR_IRQS: i32 = 18496;

pub const NR_LEGACY_VECTORS: i32 = 16;

pub const PAGE_COUNTER_MAX: crate::ctypes::c_ulong = 562949953421311;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 12] = b"loongarch64\0";

pub const STACK_TYPE_IRQ: stack_type = 1;

pub const STACK_TYPE_TASK: stack_type = 2;

pub const STR_LONGSIZE: &[u8; 2] = b"8\0";

pub const STR_LONG_L: &[u8; 5] = b"ld.d\0";

pub const STR_LONG_S: &[u8; 5] = b"st.d\0";

pub const UNWIND_HINT_RESTORE: &[u8; 3] = b"\n\t\0";

pub const UNWIND_HINT_SAVE: &[u8; 3] = b"\n\t\0";

pub const VMCOREINFO_BYTES: crate::ctypes::c_ulong = 16384;

pub const VMCOREINFO_NOTE_SIZE: crate::ctypes::c_ulong = 16420;

pub type do_kexec_t = ::core::option::Option<
    unsafe extern "C" fn(
        efi_boot: crate::ctypes::c_ulong,
        cmdline_ptr: crate::ctypes::c_ulong,
        systable_ptr: crate::ctypes::c_ulong,
        start_addr: crate::ctypes::c_ulong,
        first_ind_entry: crate::ctypes::c_ulong,
    ),
>;

pub type note_buf_t = [u32_; 128usize];

unsafe extern "C" {
    #[link_name = "kmod_shim_cache_inclusive"]
    pub fn cache_inclusive(cdesc: *mut cache_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cache_present"]
    pub fn cache_present(cdesc: *mut cache_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cache_private"]
    pub fn cache_private(cdesc: *mut cache_desc) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_last_level_cache_line_size"]
    pub fn cpu_last_level_cache_line_size() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_cache_line"]
    pub fn flush_cache_line(leaf: crate::ctypes::c_int, addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_icache_all"]
    pub fn flush_icache_all();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_percpu_irq"]
    pub fn get_percpu_irq(vector: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_on_irq_stack"]
    pub fn on_irq_stack(cpu: crate::ctypes::c_int, sp: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_prepare_frametrace"]
    pub fn prepare_frametrace(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn __flush_cache_all();
}

unsafe extern "C" {
    pub fn complete_irq_moving();
}

unsafe extern "C" {
    pub fn get_pch_msi_handle(pci_segment: crate::ctypes::c_int) -> *mut fwnode_handle;
}

unsafe extern "C" {
    pub fn get_stack_info(
        stack: crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn in_irq_stack(stack: crate::ctypes::c_ulong, info: *mut stack_info) -> bool_;
}

unsafe extern "C" {
    pub fn in_task_stack(
        stack: crate::ctypes::c_ulong,
        task: *mut task_struct,
        info: *mut stack_info,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kexec_reboot();
}

unsafe extern "C" {
    pub fn spurious_interrupt();
}

unsafe extern "C" {
    pub static kexec_smp_wait: [crate::ctypes::c_uchar; 0usize];
}

unsafe extern "C" {
    pub static mut acpi_eiointc: [*mut acpi_madt_eio_pic; 8usize];
}

unsafe extern "C" {
    pub static mut acpi_htintc: *mut acpi_madt_ht_pic;
}

unsafe extern "C" {
    pub static mut acpi_liointc: *mut acpi_madt_lio_pic;
}

unsafe extern "C" {
    pub static mut acpi_pchlpc: *mut acpi_madt_lpc_pic;
}

unsafe extern "C" {
    pub static mut acpi_pchmsi: [*mut acpi_madt_msi_pic; 8usize];
}

unsafe extern "C" {
    pub static mut acpi_pchpic: [*mut acpi_madt_bio_pic; 8usize];
}

unsafe extern "C" {
    pub static mut cpuintc_handle: *mut fwnode_handle;
}

unsafe extern "C" {
    pub static mut irq_stack: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut kexec_ready_to_reboot: atomic_t;
}

unsafe extern "C" {
    pub static mut liointc_handle: *mut fwnode_handle;
}

unsafe extern "C" {
    pub static mut msi_group: [acpi_vector_group; 8usize];
}

unsafe extern "C" {
    pub static mut pch_group: [acpi_vector_group; 8usize];
}

unsafe extern "C" {
    pub static mut pch_lpc_handle: *mut fwnode_handle;
}

unsafe extern "C" {
    pub static mut pch_pic_handle: [*mut fwnode_handle; 8usize];
}

unsafe extern "C" {
    pub static relocate_new_kernel: [crate::ctypes::c_uchar; 0usize];
}

unsafe extern "C" {
    pub static relocate_new_kernel_size: usize;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct folio__flags__flags {
    pub flags: memdesc_flags_t,
    pub anon__lru: folio__flags__flags__lru,
    pub mapping: *mut address_space,
    pub anon__index: folio__flags__flags__index,
    pub anon__private: folio__flags__flags__private,
    pub _mapcount: atomic_t,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
    pub virtual_: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct swap_header__magic {
    pub reserved: [crate::ctypes::c_char; 16374usize],
    pub magic: [crate::ctypes::c_char; 10usize],
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: memdesc_flags_t,
    pub anon__lru: page__lru,
    pub anon__page_type: page__page_type,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
    pub virtual_: *mut crate::ctypes::c_void,
}

#[repr(C)]
#[repr(align(64))]
pub struct mem_cgroup {
    pub css: cgroup_subsys_state,
    pub id: mem_cgroup_private_id,
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
    pub memory_events: [atomic_long_t; 10usize],
    pub memory_events_local: [atomic_long_t; 10usize],
    pub socket_pressure: u64_,
    pub kmemcg_id: crate::ctypes::c_int,
    pub cgwb_list: list_head,
    pub _padding_after_cgwb_list: __BindgenOpaqueArray<[u8; 40usize]>,
    pub vmstats_percpu: *mut memcg_vmstats_percpu,
    pub cgwb_domain: wb_domain,
    pub cgwb_frn: [memcg_cgwb_frn; 4usize],
    pub nodeinfo: __IncompleteArrayField<*mut mem_cgroup_per_node>,
}

#[repr(C)]
#[repr(align(64))]
pub struct mm_struct__mm_count {
    pub anon__mm_count: mm_struct__mm_count__mm_count,
    pub mm_mt: maple_tree,
    pub mmap_base: crate::ctypes::c_ulong,
    pub mmap_legacy_base: crate::ctypes::c_ulong,
    pub task_size: crate::ctypes::c_ulong,
    pub pgd: *mut pgd_t,
    pub membarrier_state: atomic_t,
    pub mm_users: atomic_t,
    pub mm_cid: mm_mm_cid,
    pub sched_cache_grp: *mut sched_cache_group,
    pub pgtables_bytes: atomic_long_t,
    pub map_count: crate::ctypes::c_int,
    pub page_table_lock: spinlock_t,
    pub mmap_lock: rw_semaphore,
    pub mmlist: list_head,
    pub vma_writer_wait: rcuwait,
    pub mm_lock_seq: seqcount_t,
    pub futex: futex_mm_data,
    pub hiwater_rss: crate::ctypes::c_ulong,
    pub hiwater_vm: crate::ctypes::c_ulong,
    pub total_vm: crate::ctypes::c_ulong,
    pub locked_vm: crate::ctypes::c_ulong,
    pub pinned_vm: atomic64_t,
    pub data_vm: crate::ctypes::c_ulong,
    pub exec_vm: crate::ctypes::c_ulong,
    pub stack_vm: crate::ctypes::c_ulong,
    pub anon__def_flags: mm_struct__mm_count__def_flags,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 52usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
    pub exe_file: *mut file,
    pub notifier_subscriptions: *mut mmu_notifier_subscriptions,
    pub pmd_huge_pte: pgtable_t,
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub mm_id: mm_id_t,
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
    pub hugepage_freelists: [list_head; 64usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 64usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct mem_section_usage {
    pub rcu: callback_head,
    pub subsection_map: [crate::ctypes::c_ulong; 4usize],
    pub pageblock_flags: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct mthp_stat {
    pub stats: [[crate::ctypes::c_ulong; 22usize]; 12usize],
}

#[repr(C)]
pub struct swap_info_struct {
    pub users: percpu_ref,
    pub flags: crate::ctypes::c_ulong,
    pub prio: crate::ctypes::c_short,
    pub list: plist_node,
    pub type_: crate::ctypes::c_schar,
    pub max: crate::ctypes::c_uint,
    pub cluster_info: *mut swap_cluster_info,
    pub free_clusters: list_head,
    pub full_clusters: list_head,
    pub nonfull_clusters: [list_head; 12usize],
    pub frag_clusters: [list_head; 12usize],
    pub pages: crate::ctypes::c_uint,
    pub inuse_pages: atomic_long_t,
    pub global_cluster: *mut swap_sequential_cluster,
    pub global_cluster_lock: spinlock_t,
    pub swap_extent_root: rb_root,
    pub bdev: *mut block_device,
    pub swap_file: *mut file,
    pub comp: completion,
    pub lock: spinlock_t,
    pub discard_work: work_struct,
    pub reclaim_work: work_struct,
    pub discard_clusters: list_head,
    pub avail_list: plist_node,
}

#[repr(C)]
pub struct swap_sequential_cluster {
    pub next: [crate::ctypes::c_uint; 12usize],
}

pub const HPAGE_PMD_MASK: crate::ctypes::c_ulong = 18446744073675997184;

pub const HPAGE_PMD_NR: i32 = 2048;

pub const HPAGE_PMD_ORDER: i32 = 11;

pub const HPAGE_PMD_SHIFT: i32 = 25;

pub const HPAGE_PMD_SIZE: crate::ctypes::c_ulong = 33554432;

pub const HPAGE_PUD_MASK: crate::ctypes::c_ulong = 18446744004990074880;

pub const HPAGE_PUD_NR: i32 = 4194304;

pub const HPAGE_PUD_ORDER: i32 = 22;

pub const HPAGE_PUD_SHIFT: i32 = 36;

pub const HPAGE_PUD_SIZE: crate::ctypes::c_ulong = 68719476736;

pub const HUGE_MAX_HSTATE: i32 = 1;

pub const KFENCE_POOL_SIZE: crate::ctypes::c_ulong = 8388608;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 16383;

pub const MAX_DMA32_PFN: crate::ctypes::c_ulong = 262144;

pub const MAX_DMA_ADDRESS: crate::ctypes::c_ulong = 10376293541461622784;

pub const MAX_PTRS_PER_PMD: crate::ctypes::c_ulong = 2048;

pub const MAX_PTRS_PER_PTE: crate::ctypes::c_ulong = 2048;

pub const MAX_SWAP_BADPAGES: crate::ctypes::c_ulong = 3709;

pub const MAX_ZONES_PER_ZONELIST: i32 = 256;

pub const MIN_MEMORY_BLOCK_SIZE: crate::ctypes::c_ulong = 536870912;

pub const MM_CID_STATIC_SIZE: crate::ctypes::c_ulong = 16;

pub const NODES_MASK: crate::ctypes::c_ulong = 63;

pub const NODES_PGOFF: crate::ctypes::c_ulong = 58;

pub const NODES_PGSHIFT: crate::ctypes::c_ulong = 58;

pub const NR_SECTION_ROOTS: crate::ctypes::c_ulong = 1024;

pub const NR_VMEMMAP_TAILS: i32 = 4;

pub const PAGES_PER_SUBSECTION: crate::ctypes::c_ulong = 128;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 16383;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 3848292065571;

pub const PAGE_SUBSECTION_MASK: crate::ctypes::c_ulong = 18446744073709551488;

pub const PA_SECTION_SHIFT: i32 = 29;

pub const PFN_SUBSECTION_SHIFT: i32 = 7;

pub const PMD_ORDER: i32 = 11;

pub const PREFERRED_MAX_PAGECACHE_ORDER: i32 = 11;

pub const PUD_ORDER: i32 = 22;

pub const SECTIONS_PER_ROOT: crate::ctypes::c_ulong = 512;

pub const SECTION_BLOCKFLAGS_BITS: crate::ctypes::c_ulong = 128;

pub const SECTION_ROOT_MASK: crate::ctypes::c_ulong = 511;

pub const STRUCT_PAGE_MAX_SHIFT: i32 = 7;

pub const SUBSECTIONS_PER_SECTION: crate::ctypes::c_ulong = 256;

pub const SWAP_NR_ORDERS: i32 = 12;

pub const THP_ORDERS_ALL_ANON: crate::ctypes::c_ulong = 4092;

pub const THP_ORDERS_ALL_SPECIAL_DAX: crate::ctypes::c_ulong = 4196352;

pub const VMEMMAP_TAIL_MIN_ORDER: i32 = 8;

pub const VM_READAHEAD_PAGES: crate::ctypes::c_ulong = 8;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 255;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 56;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 56;

pub const ZONEID_SHIFT: i32 = 8;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 56;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 56;

pub const __NR_VMEMMAP_TAILS: i32 = 4;

unsafe extern "C" {
    #[link_name = "kmod_shim_set_page_address"]
    pub fn set_page_address(page: *mut page, address: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn pmd_to_entrylo(pmd_val: crate::ctypes::c_ulong) -> u64;
}

unsafe extern "C" {
    pub fn prepare_ftrace_return(
        self_addr: crate::ctypes::c_ulong,
        parent: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub static empty_zero_page: [u8; 16384usize];
}

unsafe extern "C" {
    pub static mut hstates: [hstate; 1usize];
}

unsafe extern "C" {
    pub static mut huge_boot_pages: [list_head; 64usize];
}

#[repr(C)]
#[repr(align(64))]
#[derive(Copy, Clone)]
pub struct task_struct {
    pub thread_info: thread_info,
    pub __state: crate::ctypes::c_uint,
    pub saved_state: crate::ctypes::c_uint,
    pub stack: *mut crate::ctypes::c_void,
    pub usage: refcount_t,
    pub flags: crate::ctypes::c_uint,
    pub ptrace: crate::ctypes::c_uint,
    pub on_cpu: u8_,
    pub on_rq: u8_,
    pub is_blocked: u8_,
    pub __pad: u8_,
    pub wake_entry: __call_single_node,
    pub wakee_flips: crate::ctypes::c_uint,
    pub wakee_flip_decay_ts: crate::ctypes::c_ulong,
    pub last_wakee: *mut task_struct,
    pub recent_used_cpu: crate::ctypes::c_int,
    pub wake_cpu: crate::ctypes::c_int,
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
    pub sched_throttle_work: callback_head,
    pub throttle_node: list_head,
    pub throttled: bool_,
    pub uclamp_req: [uclamp_se; 2usize],
    pub uclamp: [uclamp_se; 2usize],
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
    pub rcu_tasks_nvcsw: crate::ctypes::c_ulong,
    pub rcu_tasks_holdout: u8_,
    pub rcu_tasks_idx: u8_,
    pub rcu_tasks_idle_cpu: crate::ctypes::c_int,
    pub rcu_tasks_holdout_list: list_head,
    pub rcu_tasks_exit_cpu: crate::ctypes::c_int,
    pub rcu_tasks_exit_list: list_head,
    pub trc_reader_nesting: crate::ctypes::c_int,
    pub trc_reader_scp: *mut srcu_ctr,
    pub sched_info: sched_info,
    pub tasks: list_head,
    pub pushable_tasks: plist_node,
    pub pushable_dl_tasks: rb_node,
    pub mm: *mut mm_struct,
    pub active_mm: *mut mm_struct,
    pub exec_state: *mut task_exec_state,
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
    pub stack_canary: crate::ctypes::c_ulong,
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
    pub gtime: u64_,
    pub prev_cputime: prev_cputime,
    pub vtime: vtime,
    pub tick_dep_mask: atomic_t,
    pub nvcsw: crate::ctypes::c_ulong,
    pub nivcsw: crate::ctypes::c_ulong,
    pub start_time: u64_,
    pub start_boottime: u64_,
    pub min_flt: crate::ctypes::c_ulong,
    pub maj_flt: crate::ctypes::c_ulong,
    pub posix_cputimers: posix_cputimers,
    pub posix_cputimers_work: posix_cputimers_work,
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
    pub io_uring_restrict: *mut io_restriction,
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
    pub blocked_on: *mut mutex,
    pub blocked_lock: raw_spinlock_t,
    pub blocked_donor: *mut task_struct,
    pub blocker: crate::ctypes::c_ulong,
    pub in_ubsan: crate::ctypes::c_uint,
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
    pub futex: futex_sched_data,
    pub perf_recursion: [u8_; 4usize],
    pub perf_event_ctxp: *mut perf_event_context,
    pub perf_event_mutex: mutex,
    pub perf_event_list: list_head,
    pub perf_ctx_data: *mut perf_ctx_data,
    pub mempolicy: *mut mempolicy,
    pub il_prev: crate::ctypes::c_short,
    pub il_weight: u8_,
    pub pref_node_fork: crate::ctypes::c_short,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub numa_scan_period: crate::ctypes::c_uint,
    pub numa_scan_period_max: crate::ctypes::c_uint,
    pub numa_preferred_nid: crate::ctypes::c_int,
    pub numa_migrate_retry: crate::ctypes::c_ulong,
    pub node_stamp: u64_,
    pub last_task_numa_placement: u64_,
    pub last_sum_exec_runtime: u64_,
    pub numa_work: callback_head,
    pub numa_group: *mut numa_group,
    pub numa_faults: *mut crate::ctypes::c_ulong,
    pub total_numa_faults: crate::ctypes::c_ulong,
    pub numa_faults_locality: [crate::ctypes::c_ulong; 3usize],
    pub numa_pages_migrated: crate::ctypes::c_ulong,
    pub cache_work: callback_head,
    pub sched_cache_grp: *mut sched_cache_group,
    pub preferred_llc: crate::ctypes::c_int,
    pub pref_llc_queued: crate::ctypes::c_int,
    pub rseq: rseq_data,
    pub mm_cid: sched_mm_cid,
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
    pub ftrace_sleeptime: crate::ctypes::c_ulonglong,
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
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
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
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_nf_duplicate: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1

pub const MAX_ARG_STRLEN: crate::ctypes::c_ulong = 524288;

pub const arch_task_struct_size: crate::ctypes::c_ulong = 4928;

unsafe extern "C" {
    #[link_name = "kmod_shim_asid_first_version"]
    pub fn asid_first_version(cpu: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_asid_valid"]
    pub fn asid_valid(
        mm: *mut mm_struct,
        cpu: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_asid_version_mask"]
    pub fn asid_version_mask(cpu: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_atomic_update_pgd_asid"]
    pub fn atomic_update_pgd_asid(
        asid: crate::ctypes::c_ulong,
        pgdl: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_drop_mmu_context"]
    pub fn drop_mmu_context(mm: *mut mm_struct, cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_new_mmu_context"]
    pub fn get_new_mmu_context(
        mm: *mut mm_struct,
        cpu: crate::ctypes::c_ulong,
        need_flush: *mut bool_,
    );
}

pub const COMPAT_MINSIGSTKSZ: i32 = 4096;

pub const MAX_BUF_PER_PAGE: crate::ctypes::c_ulong = 32;

pub const MAX_RW_COUNT: crate::ctypes::c_ulong = 2147467264;

pub const MIN_WRITEBACK_PAGES: crate::ctypes::c_ulong = 256;

pub const PCIBIOS_MIN_IO: i32 = 16384;

pub const PCIBIOS_MIN_MEM: i32 = 536870912;

pub const PIPE_SIZE: crate::ctypes::c_ulong = 16384;

pub const SIMPLE_TRANSACTION_LIMIT: crate::ctypes::c_ulong = 16376;

unsafe extern "C" {
    #[link_name = "kmod_shim_syscall_set_arguments"]
    pub fn syscall_set_arguments(
        task: *mut task_struct,
        regs: *mut pt_regs,
        args: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn mcfg_addr_init(node: crate::ctypes::c_int) -> phys_addr_t;
}

unsafe extern "C" {
    pub static mut sys_call_table: [*mut crate::ctypes::c_void; 0usize];
}

#[repr(C)]
pub struct acpi_address16_attribute {
    pub granularity: u16_,
    pub minimum: u16_,
    pub maximum: u16_,
    pub translation_offset: u16_,
    pub address_length: u16_,
}

#[repr(C)]
pub struct acpi_address32_attribute {
    pub granularity: u32_,
    pub minimum: u32_,
    pub maximum: u32_,
    pub translation_offset: u32_,
    pub address_length: u32_,
}

#[repr(C)]
pub struct acpi_address64_attribute {
    pub granularity: u64_,
    pub minimum: u64_,
    pub maximum: u64_,
    pub translation_offset: u64_,
    pub address_length: u64_,
}

#[repr(C)]
pub struct acpi_resource {
    pub type_: u32_,
    pub length: u32_,
    pub data: acpi_resource_data,
}

#[repr(C)]
pub struct acpi_resource_clock_input {
    pub revision_id: u8_,
    pub mode: u8_,
    pub scale: u8_,
    pub frequency_divisor: u16_,
    pub frequency_numerator: u32_,
    pub resource_source: acpi_resource_source,
}

#[repr(C)]
pub struct acpi_resource_common_serialbus {
    pub revision_id: u8_,
    pub type_: u8_,
    pub producer_consumer: u8_,
    pub slave_mode: u8_,
    pub connection_sharing: u8_,
    pub type_revision_id: u8_,
    pub type_data_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_csi2_serialbus {
    pub revision_id: u8_,
    pub type_: u8_,
    pub producer_consumer: u8_,
    pub slave_mode: u8_,
    pub connection_sharing: u8_,
    pub type_revision_id: u8_,
    pub type_data_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub vendor_data: *mut u8_,
    pub local_port_instance: u8_,
    pub phy_type: u8_,
}

#[repr(C)]
pub struct acpi_resource_extended_address64 {
    pub resource_type: u8_,
    pub producer_consumer: u8_,
    pub decode: u8_,
    pub min_address_fixed: u8_,
    pub max_address_fixed: u8_,
    pub info: acpi_resource_attribute,
    pub revision_ID: u8_,
    pub address: acpi_address64_attribute,
    pub type_specific: u64_,
}

#[repr(C)]
pub struct acpi_resource_extended_irq__interrupt____Empty_interrupts {
    pub __Empty_interrupts: acpi_resource_extended_irq__interrupt____Empty_interrupts____Empty_interrupts,
    pub interrupts: __IncompleteArrayField<u32_>,
}

#[repr(C)]
pub struct acpi_resource_fixed_dma {
    pub request_lines: u16_,
    pub channels: u16_,
    pub width: u8_,
}

#[repr(C)]
pub struct acpi_resource_fixed_io {
    pub address: u16_,
    pub address_length: u8_,
}

#[repr(C)]
pub struct acpi_resource_fixed_memory32 {
    pub write_protect: u8_,
    pub address: u32_,
    pub address_length: u32_,
}

#[repr(C)]
pub struct acpi_resource_generic_register {
    pub space_id: u8_,
    pub bit_width: u8_,
    pub bit_offset: u8_,
    pub access_size: u8_,
    pub address: u64_,
}

#[repr(C)]
pub struct acpi_resource_gpio {
    pub revision_id: u8_,
    pub connection_type: u8_,
    pub producer_consumer: u8_,
    pub pin_config: u8_,
    pub shareable: u8_,
    pub wake_capable: u8_,
    pub io_restriction: u8_,
    pub triggering: u8_,
    pub polarity: u8_,
    pub drive_strength: u16_,
    pub debounce_timeout: u16_,
    pub pin_table_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub pin_table: *mut u16_,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_i2c_serialbus {
    pub revision_id: u8_,
    pub type_: u8_,
    pub producer_consumer: u8_,
    pub slave_mode: u8_,
    pub connection_sharing: u8_,
    pub type_revision_id: u8_,
    pub type_data_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub vendor_data: *mut u8_,
    pub access_mode: u8_,
    pub slave_address: u16_,
    pub connection_speed: u32_,
    pub lvr: u8_,
}

#[repr(C)]
pub struct acpi_resource_io {
    pub io_decode: u8_,
    pub alignment: u8_,
    pub address_length: u8_,
    pub minimum: u16_,
    pub maximum: u16_,
}

#[repr(C)]
pub struct acpi_resource_label {
    pub string_length: u16_,
    pub string_ptr: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct acpi_resource_memory24 {
    pub write_protect: u8_,
    pub minimum: u16_,
    pub maximum: u16_,
    pub alignment: u16_,
    pub address_length: u16_,
}

#[repr(C)]
pub struct acpi_resource_memory32 {
    pub write_protect: u8_,
    pub minimum: u32_,
    pub maximum: u32_,
    pub alignment: u32_,
    pub address_length: u32_,
}

#[repr(C)]
pub struct acpi_resource_pin_config {
    pub revision_id: u8_,
    pub producer_consumer: u8_,
    pub shareable: u8_,
    pub pin_config_type: u8_,
    pub pin_config_value: u32_,
    pub pin_table_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub pin_table: *mut u16_,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_pin_function {
    pub revision_id: u8_,
    pub pin_config: u8_,
    pub shareable: u8_,
    pub function_number: u16_,
    pub pin_table_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub pin_table: *mut u16_,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_pin_group {
    pub revision_id: u8_,
    pub producer_consumer: u8_,
    pub pin_table_length: u16_,
    pub vendor_length: u16_,
    pub pin_table: *mut u16_,
    pub resource_label: acpi_resource_label,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_pin_group_config {
    pub revision_id: u8_,
    pub producer_consumer: u8_,
    pub shareable: u8_,
    pub pin_config_type: u8_,
    pub pin_config_value: u32_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub resource_source_label: acpi_resource_label,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_pin_group_function {
    pub revision_id: u8_,
    pub producer_consumer: u8_,
    pub shareable: u8_,
    pub function_number: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub resource_source_label: acpi_resource_label,
    pub vendor_data: *mut u8_,
}

#[repr(C)]
pub struct acpi_resource_source {
    pub index: u8_,
    pub string_length: u16_,
    pub string_ptr: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct acpi_resource_spi_serialbus {
    pub revision_id: u8_,
    pub type_: u8_,
    pub producer_consumer: u8_,
    pub slave_mode: u8_,
    pub connection_sharing: u8_,
    pub type_revision_id: u8_,
    pub type_data_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub vendor_data: *mut u8_,
    pub wire_mode: u8_,
    pub device_polarity: u8_,
    pub data_bit_length: u8_,
    pub clock_phase: u8_,
    pub clock_polarity: u8_,
    pub device_selection: u16_,
    pub connection_speed: u32_,
}

#[repr(C)]
pub struct acpi_resource_uart_serialbus {
    pub revision_id: u8_,
    pub type_: u8_,
    pub producer_consumer: u8_,
    pub slave_mode: u8_,
    pub connection_sharing: u8_,
    pub type_revision_id: u8_,
    pub type_data_length: u16_,
    pub vendor_length: u16_,
    pub resource_source: acpi_resource_source,
    pub vendor_data: *mut u8_,
    pub endian: u8_,
    pub data_bits: u8_,
    pub stop_bits: u8_,
    pub flow_control: u8_,
    pub parity: u8_,
    pub lines_enabled: u8_,
    pub rx_fifo_size: u16_,
    pub tx_fifo_size: u16_,
    pub default_baud_rate: u32_,
}

#[repr(C)]
pub struct acpi_resource_vendor {
    pub byte_length: u16_,
    pub byte_data: __IncompleteArrayField<u8_>,
}

#[repr(C)]
pub struct acpi_resource_vendor_typed {
    pub byte_length: u16_,
    pub uuid_subtype: u8_,
    pub uuid: [u8_; 16usize],
    pub byte_data: __IncompleteArrayField<u8_>,
}

#[repr(C)]
pub struct pm_subsys_data {
    pub lock: spinlock_t,
    pub refcount: crate::ctypes::c_uint,
    pub clock_op_might_sleep: crate::ctypes::c_uint,
    pub clock_mutex: mutex,
    pub clock_list: list_head,
}

#[repr(C)]
pub union acpi_resource_extended_irq__interrupt {
    pub interrupt: ::core::mem::ManuallyDrop<u32_>,
    pub anon____Empty_interrupts: ::core::mem::ManuallyDrop<
        acpi_resource_extended_irq__interrupt____Empty_interrupts,
    >,
}

pub const MAX_CORE_PIC: i32 = 2048;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_wakeup_address"]
    pub fn acpi_get_wakeup_address() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn acpi_add_early_pio();
}

unsafe extern "C" {
    pub fn acpi_remove_early_pio();
}

unsafe extern "C" {
    pub fn loongarch_acpi_suspend() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn loongarch_common_resume();
}

unsafe extern "C" {
    pub fn loongarch_common_suspend();
}

unsafe extern "C" {
    pub fn loongarch_suspend_enter();
}

unsafe extern "C" {
    pub fn loongarch_wakeup_start();
}

unsafe extern "C" {
    pub static mut acpi_core_pic: [acpi_madt_core_pic; 2048usize];
}

unsafe extern "C" {
    pub static mut acpi_wakeup_device_list: list_head;
}

unsafe extern "C" {
    pub static mut pptt_enabled: crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
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
    pub tot_count: crate::ctypes::c_ulong,
    pub last_unhandled: crate::ctypes::c_ulong,
    pub irq_count: crate::ctypes::c_uint,
    pub irqs_unhandled: crate::ctypes::c_uint,
    pub threads_handled: atomic_t,
    pub threads_handled_last: crate::ctypes::c_int,
    pub lock: raw_spinlock_t,
    pub percpu_enabled: *mut cpumask,
    pub redirect: irq_redirect,
    pub affinity_hint: *const cpumask,
    pub affinity_notify: *mut irq_affinity_notify,
    pub threads_oneshot: crate::ctypes::c_ulong,
    pub threads_active: atomic_t,
    pub wait_for_threads: wait_queue_head_t,
    pub nr_actions: crate::ctypes::c_uint,
    pub no_suspend_depth: crate::ctypes::c_uint,
    pub cond_suspend_depth: crate::ctypes::c_uint,
    pub force_resume_depth: crate::ctypes::c_uint,
    pub dir: *mut proc_dir_entry,
    pub refcnt: rcuref_t,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
}

pub const IRQ_DEFAULT_INIT_FLAGS: i32 = 1024;

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
    pub wireless_handlers: *mut iw_handler_def,
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
    pub ieee80211_ptr: *mut wireless_dev,
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
    pub fcoe_ddp_xid: crate::ctypes::c_uint,
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
    pub dpll_pin: *mut dpll_pin,
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
    pub _padding_after_hwprov: __BindgenOpaqueArray<[u8; 40usize]>,
    pub priv_: __IncompleteArrayField<crate::ctypes::c_uchar>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

#[repr(C)]
pub struct pp_alloc_cache {
    pub count: u32_,
    pub cache: [netmem_ref; 32usize],
}

pub const GENLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 7852;

pub const NLMSG_DEFAULT_SIZE: crate::ctypes::c_ulong = 7856;

pub const NLMSG_GOODSIZE: crate::ctypes::c_ulong = 7872;

pub const PP_ALLOC_CACHE_REFILL: i32 = 16;

pub const PP_ALLOC_CACHE_SIZE: i32 = 32;

pub const SKB_MAX_ALLOC: crate::ctypes::c_ulong = 65216;

pub const MAX_BADBLOCKS: crate::ctypes::c_ulong = 2048;

pub const PAGE_SECTORS: i32 = 32;

pub const PAGE_SECTORS_SHIFT: i32 = 5;

pub const SECTOR_MASK: i32 = 31;

unsafe extern "C" {
    #[link_name = "kmod_shim_blk_mq_add_to_batch"]
    pub fn blk_mq_add_to_batch(
        req: *mut request,
        iob_: *mut io_comp_batch,
        is_error: bool_,
        complete: ::core::option::Option<unsafe extern "C" fn(arg1: *mut io_comp_batch)>,
    ) -> bool_;
}

pub const IIO_DMA_MINALIGN: crate::ctypes::c_ulong = 16;

pub const UART_XMIT_SIZE: crate::ctypes::c_ulong = 16384;

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct crypto_alg {
    pub cra_list: list_head,
    pub cra_users: list_head,
    pub cra_flags: u32_,
    pub cra_blocksize: crate::ctypes::c_uint,
    pub cra_ctxsize: crate::ctypes::c_uint,
    pub cra_alignmask: crate::ctypes::c_uint,
    pub cra_reqsize: crate::ctypes::c_uint,
    pub cra_priority: crate::ctypes::c_int,
    pub cra_refcnt: refcount_t,
    pub cra_name: [crate::ctypes::c_char; 128usize],
    pub cra_driver_name: [crate::ctypes::c_char; 128usize],
    pub cra_type: *const crypto_type,
    pub cra_u: crypto_alg__cra_u,
    pub cra_init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_tfm) -> crate::ctypes::c_int,
    >,
    pub cra_exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub cra_destroy: ::core::option::Option<unsafe extern "C" fn(alg: *mut crypto_alg)>,
    pub cra_module: *mut module,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct hash_alg_common {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct shash_alg__digestsize__digestsize {
    pub digestsize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct skcipher_alg__min_keysize__min_keysize {
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct skcipher_alg_common {
    pub min_keysize: crate::ctypes::c_uint,
    pub max_keysize: crate::ctypes::c_uint,
    pub ivsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub statesize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct acomp_req {
    pub base: crypto_async_request,
    pub anon__src: acomp_req__src,
    pub anon__dst: acomp_req__dst,
    pub slen: crate::ctypes::c_uint,
    pub dlen: crate::ctypes::c_uint,
    pub chain: acomp_req_chain,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct aead_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_aead,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub setauthsize: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_aead,
            authsize: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut aead_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut aead_request) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_aead) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_aead)>,
    pub ivsize: crate::ctypes::c_uint,
    pub maxauthsize: crate::ctypes::c_uint,
    pub chunksize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct aead_engine_alg {
    pub base: aead_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(16))]
pub struct aead_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut aead_instance)>,
    pub anon__s: aead_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct aead_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct aead_request {
    pub base: crypto_async_request,
    pub assoclen: crate::ctypes::c_uint,
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct ahash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(req: *mut ahash_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub export_core: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import_core: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut ahash_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_ahash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_ahash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_ahash)>,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(16))]
pub struct ahash_engine_alg {
    pub base: ahash_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(16))]
pub struct ahash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut ahash_instance)>,
    pub anon__s: ahash_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct ahash_instance__s__s {
    pub head: [crate::ctypes::c_char; 112usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct ahash_request {
    pub base: crypto_async_request,
    pub nbytes: crate::ctypes::c_uint,
    pub anon__src: ahash_request__src,
    pub result: *mut u8_,
    pub sg_head: [scatterlist; 2usize],
    pub saved_complete: crypto_completion_t,
    pub saved_data: *mut crate::ctypes::c_void,
    pub _padding_after_saved_data: [u8; 8usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct akcipher_alg {
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut akcipher_request) -> crate::ctypes::c_int,
    >,
    pub set_pub_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub set_priv_key: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_akcipher,
            key: *const crate::ctypes::c_void,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_akcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_akcipher)>,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct akcipher_engine_alg {
    pub base: akcipher_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(16))]
pub struct akcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut akcipher_instance)>,
    pub anon__s: akcipher_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct akcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 64usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct akcipher_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub _padding_after_dst_len: [u8; 8usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct comp_alg_common {
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_acomp {
    pub compress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub decompress: ::core::option::Option<
        unsafe extern "C" fn(req: *mut acomp_req) -> crate::ctypes::c_int,
    >,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_aead {
    pub authsize: crate::ctypes::c_uint,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_ahash {
    pub using_shash: bool_,
    pub statesize: crate::ctypes::c_uint,
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_akcipher {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_cipher {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_instance {
    pub alg: crypto_alg,
    pub tmpl: *mut crypto_template,
    pub anon__list: crypto_instance__list,
    pub _padding_after_anon__list: [u8; 8usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_kpp {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_lskcipher {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_rng {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_shash {
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_skcipher {
    pub reqsize: crate::ctypes::c_uint,
    pub base: crypto_tfm,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_sync_aead {
    pub base: crypto_aead,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_sync_skcipher {
    pub base: crypto_skcipher,
}

#[repr(C)]
#[repr(align(16))]
pub struct crypto_tfm {
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub fb: *mut crypto_tfm,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct kpp_alg {
    pub set_secret: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_kpp,
            buffer: *const crate::ctypes::c_void,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub generate_public_key: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub compute_shared_secret: ::core::option::Option<
        unsafe extern "C" fn(req: *mut kpp_request) -> crate::ctypes::c_int,
    >,
    pub max_size: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_uint,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_kpp) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_kpp)>,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct kpp_engine_alg {
    pub base: kpp_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(16))]
pub struct kpp_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut kpp_instance)>,
    pub anon__s: kpp_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct kpp_instance__s__s {
    pub head: [crate::ctypes::c_char; 48usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct kpp_request {
    pub base: crypto_async_request,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub src_len: crate::ctypes::c_uint,
    pub dst_len: crate::ctypes::c_uint,
    pub _padding_after_dst_len: [u8; 8usize],
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub struct lskcipher_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            src: *const u8_,
            dst: *mut u8_,
            len: crate::ctypes::c_uint,
            siv: *mut u8_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_lskcipher,
            src: *const u8_,
            dst: *mut u8_,
            len: crate::ctypes::c_uint,
            siv: *mut u8_,
            flags: u32_,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_lskcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_lskcipher)>,
    pub co: skcipher_alg_common,
}

#[repr(C)]
#[repr(align(16))]
pub struct lskcipher_instance {
    pub free: ::core::option::Option<
        unsafe extern "C" fn(inst: *mut lskcipher_instance),
    >,
    pub anon__s: lskcipher_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct lskcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 80usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct rng_alg {
    pub generate: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            src: *const u8_,
            slen: crate::ctypes::c_uint,
            dst: *mut u8_,
            dlen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub seed: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            seed: *const u8_,
            slen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub set_ent: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_rng,
            data: *const u8_,
            len: crate::ctypes::c_uint,
        ),
    >,
    pub seedsize: crate::ctypes::c_uint,
    pub base: crypto_alg,
}

#[repr(C)]
#[repr(align(16))]
pub struct shash_alg {
    pub init: ::core::option::Option<
        unsafe extern "C" fn(desc: *mut shash_desc) -> crate::ctypes::c_int,
    >,
    pub update: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub final_: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub finup: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub digest: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            data: *const u8_,
            len: crate::ctypes::c_uint,
            out: *mut u8_,
        ) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub export_core: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import_core: ::core::option::Option<
        unsafe extern "C" fn(
            desc: *mut shash_desc,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_shash,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub init_tfm: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_shash) -> crate::ctypes::c_int,
    >,
    pub exit_tfm: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_shash)>,
    pub descsize: crate::ctypes::c_uint,
    pub anon__digestsize: shash_alg__digestsize,
}

#[repr(C)]
#[repr(align(16))]
pub struct shash_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut shash_instance)>,
    pub anon__s: shash_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct shash_instance__s__s {
    pub head: [crate::ctypes::c_char; 128usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct skcipher_alg {
    pub setkey: ::core::option::Option<
        unsafe extern "C" fn(
            tfm: *mut crypto_skcipher,
            key: *const u8_,
            keylen: crate::ctypes::c_uint,
        ) -> crate::ctypes::c_int,
    >,
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(req: *mut skcipher_request) -> crate::ctypes::c_int,
    >,
    pub export: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut skcipher_request,
            out: *mut crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub import: ::core::option::Option<
        unsafe extern "C" fn(
            req: *mut skcipher_request,
            in_: *const crate::ctypes::c_void,
        ) -> crate::ctypes::c_int,
    >,
    pub init: ::core::option::Option<
        unsafe extern "C" fn(tfm: *mut crypto_skcipher) -> crate::ctypes::c_int,
    >,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_skcipher)>,
    pub walksize: crate::ctypes::c_uint,
    pub anon__min_keysize: skcipher_alg__min_keysize,
}

#[repr(C)]
#[repr(align(16))]
pub struct skcipher_engine_alg {
    pub base: skcipher_alg,
    pub op: crypto_engine_op,
}

#[repr(C)]
#[repr(align(16))]
pub struct skcipher_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut skcipher_instance)>,
    pub anon__s: skcipher_instance__s,
}

#[repr(C)]
#[repr(align(16))]
pub struct skcipher_instance__s__s {
    pub head: [crate::ctypes::c_char; 96usize],
    pub base: crypto_instance,
}

#[repr(C)]
#[repr(align(16))]
pub struct skcipher_request {
    pub cryptlen: crate::ctypes::c_uint,
    pub iv: *mut u8_,
    pub src: *mut scatterlist,
    pub dst: *mut scatterlist,
    pub base: crypto_async_request,
    pub __ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
#[repr(align(16))]
pub union aead_instance__s {
    pub s: ::core::mem::ManuallyDrop<aead_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<aead_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union ahash_instance__s {
    pub s: ::core::mem::ManuallyDrop<ahash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<ahash_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union akcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<akcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<akcipher_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union kpp_instance__s {
    pub s: ::core::mem::ManuallyDrop<kpp_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<kpp_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union lskcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<lskcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<lskcipher_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union shash_alg__digestsize {
    pub anon__digestsize: shash_alg__digestsize__digestsize,
    pub halg: hash_alg_common,
}

#[repr(C)]
#[repr(align(16))]
pub union shash_instance__s {
    pub s: ::core::mem::ManuallyDrop<shash_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<shash_alg>,
}

#[repr(C)]
#[repr(align(16))]
pub union skcipher_alg__min_keysize {
    pub anon__min_keysize: skcipher_alg__min_keysize__min_keysize,
    pub co: skcipher_alg_common,
}

#[repr(C)]
#[repr(align(16))]
pub union skcipher_instance__s {
    pub s: ::core::mem::ManuallyDrop<skcipher_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<skcipher_alg>,
}

pub const CRYPTO_DMA_ALIGN: i32 = 16;

pub const CRYPTO_MINALIGN: i32 = 16;

pub const MAX_SYNC_HASH_REQSIZE: crate::ctypes::c_ulong = 513;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct handle_parts__pool_index_plus_1 {
    pub _bindgen_align: [u32; 0],
    pub _bits_pool_index_plus_1: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits handle_parts__pool_index_plus_1
    pool_index_plus_1: u32_ as u32 = _bits_pool_index_plus_1 0 15
    offset: u32_ as u32 = _bits_pool_index_plus_1 15 12
    extra: u32_ as u32 = _bits_pool_index_plus_1 27 5

#[repr(C)]
pub struct arch_specific_insn {
    pub insn: *mut kprobe_opcode_t,
    pub restore: crate::ctypes::c_ulong,
}

pub const DEPOT_OFFSET_BITS: i32 = 12;

pub const DEPOT_POOL_INDEX_BITS: crate::ctypes::c_ulong = 15;

pub const DEPOT_POOL_SIZE: i64 = 65536;

pub const PERF_REG_LOONGARCH_MAX: perf_event_loongarch_regs = 32;

pub const PERF_REG_LOONGARCH_PC: perf_event_loongarch_regs = 0;

pub const PERF_REG_LOONGARCH_R10: perf_event_loongarch_regs = 10;

pub const PERF_REG_LOONGARCH_R11: perf_event_loongarch_regs = 11;

pub const PERF_REG_LOONGARCH_R12: perf_event_loongarch_regs = 12;

pub const PERF_REG_LOONGARCH_R13: perf_event_loongarch_regs = 13;

pub const PERF_REG_LOONGARCH_R14: perf_event_loongarch_regs = 14;

pub const PERF_REG_LOONGARCH_R15: perf_event_loongarch_regs = 15;

pub const PERF_REG_LOONGARCH_R16: perf_event_loongarch_regs = 16;

pub const PERF_REG_LOONGARCH_R17: perf_event_loongarch_regs = 17;

pub const PERF_REG_LOONGARCH_R18: perf_event_loongarch_regs = 18;

pub const PERF_REG_LOONGARCH_R19: perf_event_loongarch_regs = 19;

pub const PERF_REG_LOONGARCH_R1: perf_event_loongarch_regs = 1;

pub const PERF_REG_LOONGARCH_R20: perf_event_loongarch_regs = 20;

pub const PERF_REG_LOONGARCH_R21: perf_event_loongarch_regs = 21;

pub const PERF_REG_LOONGARCH_R22: perf_event_loongarch_regs = 22;

pub const PERF_REG_LOONGARCH_R23: perf_event_loongarch_regs = 23;

pub const PERF_REG_LOONGARCH_R24: perf_event_loongarch_regs = 24;

pub const PERF_REG_LOONGARCH_R25: perf_event_loongarch_regs = 25;

pub const PERF_REG_LOONGARCH_R26: perf_event_loongarch_regs = 26;

pub const PERF_REG_LOONGARCH_R27: perf_event_loongarch_regs = 27;

pub const PERF_REG_LOONGARCH_R28: perf_event_loongarch_regs = 28;

pub const PERF_REG_LOONGARCH_R29: perf_event_loongarch_regs = 29;

pub const PERF_REG_LOONGARCH_R2: perf_event_loongarch_regs = 2;

pub const PERF_REG_LOONGARCH_R30: perf_event_loongarch_regs = 30;

pub const PERF_REG_LOONGARCH_R31: perf_event_loongarch_regs = 31;

pub const PERF_REG_LOONGARCH_R3: perf_event_loongarch_regs = 3;

pub const PERF_REG_LOONGARCH_R4: perf_event_loongarch_regs = 4;

pub const PERF_REG_LOONGARCH_R5: perf_event_loongarch_regs = 5;

pub const PERF_REG_LOONGARCH_R6: perf_event_loongarch_regs = 6;

pub const PERF_REG_LOONGARCH_R7: perf_event_loongarch_regs = 7;

pub const PERF_REG_LOONGARCH_R8: perf_event_loongarch_regs = 8;

pub const PERF_REG_LOONGARCH_R9: perf_event_loongarch_regs = 9;

pub type perf_event_loongarch_regs = crate::ctypes::c_uint;

unsafe extern "C" {
    pub fn kprobe_fault_handler(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kprobe_singlestep_handler(regs: *mut pt_regs) -> bool_;
}

#[repr(C)]
pub struct arch_elf_state {
    pub fp_abi: crate::ctypes::c_int,
    pub interp_fp_abi: crate::ctypes::c_int,
}

#[repr(C)]
pub struct secondary_data {
    pub task: crate::ctypes::c_ulong,
    pub stack: crate::ctypes::c_ulong,
    pub offset: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct smp_ops {
    pub init_ipi: ::core::option::Option<unsafe extern "C" fn()>,
    pub send_ipi_single: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int, action: crate::ctypes::c_uint),
    >,
    pub send_ipi_mask: ::core::option::Option<
        unsafe extern "C" fn(mask: *const cpumask, action: crate::ctypes::c_uint),
    >,
}

#[repr(C)]
pub struct user_fp_state {
    pub fpr: [__u64; 32usize],
    pub fcc: __u64,
    pub fcsr: __u32,
}

#[repr(C)]
pub struct user_lasx_state {
    pub vregs: [__u64; 128usize],
}

#[repr(C)]
pub struct user_lbt_state {
    pub scr: [__u64; 4usize],
    pub eflags: __u32,
    pub ftop: __u32,
}

#[repr(C)]
pub struct user_lsx_state {
    pub vregs: [__u64; 64usize],
}

#[repr(C)]
pub struct user_watch_state {
    pub dbg_info: __u64,
    pub dbg_regs: [user_watch_state__dbg_regs; 8usize],
}

#[repr(C)]
pub struct user_watch_state__dbg_regs {
    pub addr: __u64,
    pub mask: __u64,
    pub ctrl: __u32,
    pub pad: __u32,
}

#[repr(C)]
pub struct user_watch_state_v2 {
    pub dbg_info: __u64,
    pub dbg_regs: [user_watch_state_v2__dbg_regs; 14usize],
}

#[repr(C)]
pub struct user_watch_state_v2__dbg_regs {
    pub addr: __u64,
    pub mask: __u64,
    pub ctrl: __u32,
    pub pad: __u32,
}

pub const ACTION_BOOT_CPU: i32 = 0;

pub const ACTION_CALL_FUNCTION: i32 = 2;

pub const ACTION_CLEAR_VECTOR: i32 = 4;

pub const ACTION_IRQ_WORK: i32 = 3;

pub const ACTION_RESCHEDULE: i32 = 1;

pub const ARCH_MIN_TASKALIGN: i32 = 32;

pub const ARG0: i32 = 32;

pub const BADVADDR: i32 = 34;

pub const EF_LOONGARCH_ABI_ILP32_DOUBLE_FLOAT: i32 = 7;

pub const EF_LOONGARCH_ABI_ILP32_SINGLE_FLOAT: i32 = 6;

pub const EF_LOONGARCH_ABI_ILP32_SOFT_FLOAT: i32 = 5;

pub const EF_LOONGARCH_ABI_LP64_DOUBLE_FLOAT: i32 = 3;

pub const EF_LOONGARCH_ABI_LP64_SINGLE_FLOAT: i32 = 2;

pub const EF_LOONGARCH_ABI_LP64_SOFT_FLOAT: i32 = 1;

pub const ELF_ARCH: i32 = 258;

pub const ELF_EXEC_PAGESIZE: crate::ctypes::c_ulong = 16384;

pub const ELF_NFPREG: i32 = 34;

pub const ELF_NGREG: i32 = 45;

pub const FPU_REG_WIDTH: i32 = 256;

pub const GPR_BASE: i32 = 0;

pub const GPR_END: i32 = 31;

pub const GPR_NUM: i32 = 32;

pub const HPAGE_MASK: crate::ctypes::c_ulong = 18446744073675997184;

pub const HPAGE_SHIFT: i32 = 25;

pub const HPAGE_SIZE: crate::ctypes::c_ulong = 33554432;

pub const HUGETLB_PAGE_ORDER: i32 = 11;

pub const HWCAP_LOONGARCH_COMPLEX: i32 = 128;

pub const HWCAP_LOONGARCH_CPUCFG: i32 = 1;

pub const HWCAP_LOONGARCH_CRC32: i32 = 64;

pub const HWCAP_LOONGARCH_CRYPTO: i32 = 256;

pub const HWCAP_LOONGARCH_FPU: i32 = 8;

pub const HWCAP_LOONGARCH_LAM: i32 = 2;

pub const HWCAP_LOONGARCH_LAM_BH: i32 = 65536;

pub const HWCAP_LOONGARCH_LASX: i32 = 32;

pub const HWCAP_LOONGARCH_LBT_ARM: i32 = 2048;

pub const HWCAP_LOONGARCH_LBT_MIPS: i32 = 4096;

pub const HWCAP_LOONGARCH_LBT_X86: i32 = 1024;

pub const HWCAP_LOONGARCH_LSPW: i32 = 16384;

pub const HWCAP_LOONGARCH_LSX: i32 = 16;

pub const HWCAP_LOONGARCH_LVZ: i32 = 512;

pub const HWCAP_LOONGARCH_PTW: i32 = 8192;

pub const HWCAP_LOONGARCH_SCQ: i32 = 32768;

pub const HWCAP_LOONGARCH_UAL: i32 = 4;

pub const KFENCE_AREA_SIZE: crate::ctypes::c_ulong = 8421376;

pub const LOONGARCH_ABI_FP_ANY: i32 = 0;

pub const MAX_CPU_FEATURES: crate::ctypes::c_ulong = 32;

pub const MAX_REG_OFFSET: crate::ctypes::c_ulong = 312;

pub const NUM_FPU_REGS: i32 = 32;

pub const PC: i32 = 33;

pub const PGDIR_MASK: crate::ctypes::c_ulong = 18446744004990074880;

pub const PGDIR_SHIFT: i32 = 36;

pub const PGDIR_SIZE: crate::ctypes::c_ulong = 68719476736;

pub const PGD_T_LOG2: i32 = 3;

pub const PMD_MASK: crate::ctypes::c_ulong = 18446744073675997184;

pub const PMD_SHIFT: i32 = 25;

pub const PMD_SIZE: crate::ctypes::c_ulong = 33554432;

pub const PMD_T_LOG2: i32 = 3;

pub const PTE_T_LOG2: i32 = 3;

pub const PTRS_PER_PGD: crate::ctypes::c_ulong = 2048;

pub const PTRS_PER_PMD: crate::ctypes::c_ulong = 2048;

pub const PTRS_PER_PTE: crate::ctypes::c_ulong = 2048;

pub const R_LARCH_32: i32 = 1;

pub const R_LARCH_32_PCREL: i32 = 99;

pub const R_LARCH_64: i32 = 2;

pub const R_LARCH_64_PCREL: i32 = 109;

pub const R_LARCH_ABS64_HI12: i32 = 70;

pub const R_LARCH_ABS64_LO20: i32 = 69;

pub const R_LARCH_ABS_HI20: i32 = 67;

pub const R_LARCH_ABS_LO12: i32 = 68;

pub const R_LARCH_ADD16: i32 = 48;

pub const R_LARCH_ADD24: i32 = 49;

pub const R_LARCH_ADD32: i32 = 50;

pub const R_LARCH_ADD64: i32 = 51;

pub const R_LARCH_ADD6: i32 = 105;

pub const R_LARCH_ADD8: i32 = 47;

pub const R_LARCH_ADD_ULEB128: i32 = 107;

pub const R_LARCH_ALIGN: i32 = 102;

pub const R_LARCH_B16: i32 = 64;

pub const R_LARCH_B21: i32 = 65;

pub const R_LARCH_B26: i32 = 66;

pub const R_LARCH_CALL30: i32 = 127;

pub const R_LARCH_CALL36: i32 = 110;

pub const R_LARCH_CFA: i32 = 104;

pub const R_LARCH_COPY: i32 = 4;

pub const R_LARCH_DELETE: i32 = 101;

pub const R_LARCH_GNU_VTENTRY: i32 = 58;

pub const R_LARCH_GNU_VTINHERIT: i32 = 57;

pub const R_LARCH_GOT64_HI12: i32 = 82;

pub const R_LARCH_GOT64_LO20: i32 = 81;

pub const R_LARCH_GOT64_PC_HI12: i32 = 78;

pub const R_LARCH_GOT64_PC_LO20: i32 = 77;

pub const R_LARCH_GOT_HI20: i32 = 79;

pub const R_LARCH_GOT_LO12: i32 = 80;

pub const R_LARCH_GOT_PCADD_HI20: i32 = 130;

pub const R_LARCH_GOT_PCADD_LO12: i32 = 131;

pub const R_LARCH_GOT_PC_HI20: i32 = 75;

pub const R_LARCH_GOT_PC_LO12: i32 = 76;

pub const R_LARCH_IRELATIVE: i32 = 12;

pub const R_LARCH_JUMP_SLOT: i32 = 5;

pub const R_LARCH_MARK_LA: i32 = 20;

pub const R_LARCH_MARK_PCREL: i32 = 21;

pub const R_LARCH_NONE: i32 = 0;

pub const R_LARCH_PCADD_HI20: i32 = 128;

pub const R_LARCH_PCADD_LO12: i32 = 129;

pub const R_LARCH_PCALA64_HI12: i32 = 74;

pub const R_LARCH_PCALA64_LO20: i32 = 73;

pub const R_LARCH_PCALA_HI20: i32 = 71;

pub const R_LARCH_PCALA_LO12: i32 = 72;

pub const R_LARCH_PCREL20_S2: i32 = 103;

pub const R_LARCH_RELATIVE: i32 = 3;

pub const R_LARCH_RELAX: i32 = 100;

pub const R_LARCH_SOP_ADD: i32 = 35;

pub const R_LARCH_SOP_AND: i32 = 36;

pub const R_LARCH_SOP_ASSERT: i32 = 30;

pub const R_LARCH_SOP_IF_ELSE: i32 = 37;

pub const R_LARCH_SOP_NOT: i32 = 31;

pub const R_LARCH_SOP_POP_32_S_0_10_10_16_S2: i32 = 45;

pub const R_LARCH_SOP_POP_32_S_0_5_10_16_S2: i32 = 44;

pub const R_LARCH_SOP_POP_32_S_10_12: i32 = 40;

pub const R_LARCH_SOP_POP_32_S_10_16: i32 = 41;

pub const R_LARCH_SOP_POP_32_S_10_16_S2: i32 = 42;

pub const R_LARCH_SOP_POP_32_S_10_5: i32 = 38;

pub const R_LARCH_SOP_POP_32_S_5_20: i32 = 43;

pub const R_LARCH_SOP_POP_32_U: i32 = 46;

pub const R_LARCH_SOP_POP_32_U_10_12: i32 = 39;

pub const R_LARCH_SOP_PUSH_ABSOLUTE: i32 = 23;

pub const R_LARCH_SOP_PUSH_DUP: i32 = 24;

pub const R_LARCH_SOP_PUSH_GPREL: i32 = 25;

pub const R_LARCH_SOP_PUSH_PCREL: i32 = 22;

pub const R_LARCH_SOP_PUSH_PLT_PCREL: i32 = 29;

pub const R_LARCH_SOP_PUSH_TLS_GD: i32 = 28;

pub const R_LARCH_SOP_PUSH_TLS_GOT: i32 = 27;

pub const R_LARCH_SOP_PUSH_TLS_TPREL: i32 = 26;

pub const R_LARCH_SOP_SL: i32 = 33;

pub const R_LARCH_SOP_SR: i32 = 34;

pub const R_LARCH_SOP_SUB: i32 = 32;

pub const R_LARCH_SUB16: i32 = 53;

pub const R_LARCH_SUB24: i32 = 54;

pub const R_LARCH_SUB32: i32 = 55;

pub const R_LARCH_SUB64: i32 = 56;

pub const R_LARCH_SUB6: i32 = 106;

pub const R_LARCH_SUB8: i32 = 52;

pub const R_LARCH_SUB_ULEB128: i32 = 108;

pub const R_LARCH_TLS_DESC64_HI12: i32 = 118;

pub const R_LARCH_TLS_DESC64_LO20: i32 = 117;

pub const R_LARCH_TLS_DESC64_PC_HI12: i32 = 114;

pub const R_LARCH_TLS_DESC64_PC_LO20: i32 = 113;

pub const R_LARCH_TLS_DESC_CALL: i32 = 120;

pub const R_LARCH_TLS_DESC_HI20: i32 = 115;

pub const R_LARCH_TLS_DESC_LD: i32 = 119;

pub const R_LARCH_TLS_DESC_LO12: i32 = 116;

pub const R_LARCH_TLS_DESC_PCADD_HI20: i32 = 138;

pub const R_LARCH_TLS_DESC_PCADD_LO12: i32 = 139;

pub const R_LARCH_TLS_DESC_PCREL20_S2: i32 = 126;

pub const R_LARCH_TLS_DESC_PC_HI20: i32 = 111;

pub const R_LARCH_TLS_DESC_PC_LO12: i32 = 112;

pub const R_LARCH_TLS_DTPMOD32: i32 = 6;

pub const R_LARCH_TLS_DTPMOD64: i32 = 7;

pub const R_LARCH_TLS_DTPREL32: i32 = 8;

pub const R_LARCH_TLS_DTPREL64: i32 = 9;

pub const R_LARCH_TLS_GD_HI20: i32 = 98;

pub const R_LARCH_TLS_GD_PCADD_HI20: i32 = 136;

pub const R_LARCH_TLS_GD_PCADD_LO12: i32 = 137;

pub const R_LARCH_TLS_GD_PCREL20_S2: i32 = 125;

pub const R_LARCH_TLS_GD_PC_HI20: i32 = 97;

pub const R_LARCH_TLS_IE64_HI12: i32 = 94;

pub const R_LARCH_TLS_IE64_LO20: i32 = 93;

pub const R_LARCH_TLS_IE64_PC_HI12: i32 = 90;

pub const R_LARCH_TLS_IE64_PC_LO20: i32 = 89;

pub const R_LARCH_TLS_IE_HI20: i32 = 91;

pub const R_LARCH_TLS_IE_LO12: i32 = 92;

pub const R_LARCH_TLS_IE_PCADD_HI20: i32 = 132;

pub const R_LARCH_TLS_IE_PCADD_LO12: i32 = 133;

pub const R_LARCH_TLS_IE_PC_HI20: i32 = 87;

pub const R_LARCH_TLS_IE_PC_LO12: i32 = 88;

pub const R_LARCH_TLS_LD_HI20: i32 = 96;

pub const R_LARCH_TLS_LD_PCADD_HI20: i32 = 134;

pub const R_LARCH_TLS_LD_PCADD_LO12: i32 = 135;

pub const R_LARCH_TLS_LD_PCREL20_S2: i32 = 124;

pub const R_LARCH_TLS_LD_PC_HI20: i32 = 95;

pub const R_LARCH_TLS_LE64_HI12: i32 = 86;

pub const R_LARCH_TLS_LE64_LO20: i32 = 85;

pub const R_LARCH_TLS_LE_ADD_R: i32 = 122;

pub const R_LARCH_TLS_LE_HI20: i32 = 83;

pub const R_LARCH_TLS_LE_HI20_R: i32 = 121;

pub const R_LARCH_TLS_LE_LO12: i32 = 84;

pub const R_LARCH_TLS_LE_LO12_R: i32 = 123;

pub const R_LARCH_TLS_TPREL32: i32 = 10;

pub const R_LARCH_TLS_TPREL64: i32 = 11;

pub const SMP_BOOT_CPU: crate::ctypes::c_ulong = 1;

pub const SMP_CALL_FUNCTION: crate::ctypes::c_ulong = 4;

pub const SMP_CLEAR_VECTOR: crate::ctypes::c_ulong = 16;

pub const SMP_IRQ_WORK: crate::ctypes::c_ulong = 8;

pub const SMP_RESCHEDULE: crate::ctypes::c_ulong = 2;

pub const TASK_SIZE32: crate::ctypes::c_ulong = 4294967296;

pub const TASK_SIZE_MIN: crate::ctypes::c_ulong = 4294967296;

pub const VA_BITS: i32 = 47;

pub const __SWP_OFFSET_SHIFT: i32 = 24;

pub const __SWP_TYPE_BITS: i32 = 7;

pub const __SWP_TYPE_MASK: crate::ctypes::c_ulong = 127;

pub const __SWP_TYPE_SHIFT: i32 = 16;

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_PLATFORM"]
    pub fn ELF_PLATFORM() -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TASK_IS_32BIT_ADDR"]
    pub fn TASK_IS_32BIT_ADDR() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TASK_SIZE64"]
    pub fn TASK_SIZE64() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_VDSO_RANDOMIZE_SIZE"]
    pub fn VDSO_RANDOMIZE_SIZE() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_die_if_kernel"]
    pub fn die_if_kernel(str_: *const crate::ctypes::c_char, regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_memremap"]
    pub fn early_memremap(
        phys_addr: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_memunmap"]
    pub fn early_memunmap(
        addr: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_fpr32"]
    pub fn get_fpr32(fpr: *mut fpureg, idx: crate::ctypes::c_uint) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_fpr64"]
    pub fn get_fpr64(fpr: *mut fpureg, idx: crate::ctypes::c_uint) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_plat_smp_setup"]
    pub fn plat_smp_setup();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_protnone"]
    pub fn pmd_protnone(pmd: pmd_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_protnone"]
    pub fn pte_protnone(pte: pte_t) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_fpr32"]
    pub fn set_fpr32(fpr: *mut fpureg, idx: crate::ctypes::c_uint, val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_fpr64"]
    pub fn set_fpr64(fpr: *mut fpureg, idx: crate::ctypes::c_uint, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pmd"]
    pub fn set_pmd(pmd: *mut pmd_t, pmdval: pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_pud"]
    pub fn set_pud(pud: *mut pud_t, pudval: pud_t);
}

unsafe extern "C" {
    pub fn __update_tlb(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    pub fn __virt_addr_valid(kaddr: *mut crate::ctypes::c_void) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_check_elf(
        ehdr: *mut crate::ctypes::c_void,
        has_interpreter: bool_,
        interp_ehdr: *mut crate::ctypes::c_void,
        state: *mut arch_elf_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_elf_pt_proc(
        ehdr: *mut crate::ctypes::c_void,
        phdr: *mut crate::ctypes::c_void,
        elf: *mut file,
        is_interp: bool_,
        state: *mut arch_elf_state,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn calculate_cpu_foreign_map();
}

unsafe extern "C" {
    pub fn die(str_: *const crate::ctypes::c_char, regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn dmw_virt_to_page(kaddr: crate::ctypes::c_ulong) -> *mut page;
}

unsafe extern "C" {
    pub fn early_ioremap(
        phys_addr: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn flush_tlb_kernel_range(
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn flush_tlb_mm(arg1: *mut mm_struct);
}

unsafe extern "C" {
    pub fn flush_tlb_one(vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn flush_tlb_page(arg1: *mut vm_area_struct, arg2: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn flush_tlb_range(
        vma: *mut vm_area_struct,
        arg1: crate::ctypes::c_ulong,
        arg2: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn local_flush_tlb_all();
}

unsafe extern "C" {
    pub fn local_flush_tlb_kernel();
}

unsafe extern "C" {
    pub fn local_flush_tlb_mm(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn local_flush_tlb_one(vaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn local_flush_tlb_page(vma: *mut vm_area_struct, page: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn local_flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn local_flush_tlb_user();
}

unsafe extern "C" {
    pub fn loongarch_dump_regs32(uregs: *mut u32_, regs: *const pt_regs);
}

unsafe extern "C" {
    pub fn loongarch_dump_regs64(uregs: *mut u64_, regs: *const pt_regs);
}

unsafe extern "C" {
    pub fn loongson_boot_secondary(cpu: crate::ctypes::c_int, idle: *mut task_struct);
}

unsafe extern "C" {
    pub fn loongson_cpu_die(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn loongson_cpu_disable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn loongson_init_secondary();
}

unsafe extern "C" {
    pub fn loongson_prepare_cpus(max_cpus: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn loongson_smp_finish();
}

unsafe extern "C" {
    pub fn loongson_smp_setup();
}

unsafe extern "C" {
    pub fn pgd_init(addr: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn show_ipi_list(p: *mut seq_file, prec: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn smpboot_entry();
}

unsafe extern "C" {
    pub fn stack_top() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn start_secondary();
}

unsafe extern "C" {
    pub fn tlb_virt_to_page(kaddr: crate::ctypes::c_ulong) -> *mut page;
}

unsafe extern "C" {
    pub static mut __cpu_logical_map: [crate::ctypes::c_int; 64usize];
}

unsafe extern "C" {
    pub static mut __cpu_number_map: [crate::ctypes::c_int; 64usize];
}

unsafe extern "C" {
    pub static mut __elf_platform: *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub static mut cpu_core_map: [cpumask_t; 0usize];
}

unsafe extern "C" {
    pub static mut cpu_foreign_map: [cpumask_t; 0usize];
}

unsafe extern "C" {
    pub static mut cpu_llc_shared_map: [cpumask_t; 0usize];
}

unsafe extern "C" {
    pub static mut cpu_sibling_map: [cpumask_t; 0usize];
}

unsafe extern "C" {
    pub static mut cpuboot_data: secondary_data;
}

unsafe extern "C" {
    pub static mut disabled_cpus: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut invalid_pmd_table: [pmd_t; 2048usize];
}

unsafe extern "C" {
    pub static mut invalid_pte_table: [pte_t; 2048usize];
}

unsafe extern "C" {
    pub static mut mp_ops: smp_ops;
}

unsafe extern "C" {
    pub static mut num_processors: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut shm_align_mask: crate::ctypes::c_ulong;
}
