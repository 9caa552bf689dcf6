// What 6.12.95-aarch64-5c5ffbdb brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arch_tlbflush_unmap_batch {}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpumask {
    pub bits: [crate::ctypes::c_ulong; 8usize],
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct tlbflush_unmap_batch {
    pub arch: arch_tlbflush_unmap_batch,
    pub flush_required: bool_,
    pub writable: bool_,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub cpu_context: cpu_context,
    pub uw: thread_struct__uw,
    pub fp_type: fp_type,
    pub fpsimd_cpu: crate::ctypes::c_uint,
    pub sve_state: *mut crate::ctypes::c_void,
    pub sme_state: *mut crate::ctypes::c_void,
    pub vl: [crate::ctypes::c_uint; 2usize],
    pub vl_onexec: [crate::ctypes::c_uint; 2usize],
    pub fault_address: crate::ctypes::c_ulong,
    pub fault_code: crate::ctypes::c_ulong,
    pub debug: debug_info,
    pub kernel_fpsimd_state: user_fpsimd_state,
    pub kernel_fpsimd_cpu: crate::ctypes::c_uint,
    pub keys_user: ptrauth_keys_user,
    pub keys_kernel: ptrauth_keys_kernel,
    pub mte_ctrl: u64_,
    pub sctlr_user: u64_,
    pub svcr: u64_,
    pub tpidr2_el0: u64_,
    pub por_el0: u64_,
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_struct__uw {
    pub tp_value: crate::ctypes::c_ulong,
    pub tp2_value: crate::ctypes::c_ulong,
    pub fpmr: u64_,
    pub pad: crate::ctypes::c_ulong,
    pub fpsimd_state: user_fpsimd_state,
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub nr_free_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 5usize],
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
    pub vm_numa_event: [atomic_long_t; 6usize],
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
    dma_coherent: bool_ as u8 = _bits_offline_disabled 5 1
    dma_skip_sync: bool_ as u8 = _bits_offline_disabled 6 1
    dma_iommu: bool_ as u8 = _bits_offline_disabled 7 1

#[repr(C)]
pub struct mm_context_t {
    pub id: atomic64_t,
    pub sigpage: *mut crate::ctypes::c_void,
    pub pinned: refcount_t,
    pub vdso: *mut crate::ctypes::c_void,
    pub flags: crate::ctypes::c_ulong,
    pub pkey_allocation_map: u8_,
}

#[repr(C)]
pub struct mod_arch_specific {
    pub core: mod_plt_sec,
    pub init: mod_plt_sec,
    pub ftrace_trampolines: *mut plt_entry,
    pub init_ftrace_trampolines: *mut plt_entry,
}

#[repr(C)]
pub struct srcu_usage {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 3usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_gp_start: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub srcu_size_jiffies: crate::ctypes::c_ulong,
    pub srcu_n_lock_retries: crate::ctypes::c_ulong,
    pub srcu_n_exp_nodelay: crate::ctypes::c_ulong,
    pub sda_is_static: bool_,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub reschedule_jiffies: crate::ctypes::c_ulong,
    pub reschedule_count: crate::ctypes::c_ulong,
    pub work: delayed_work,
    pub srcu_ssp: *mut srcu_struct,
}

#[repr(C)]
pub struct zonelist {
    pub _zonerefs: [zoneref; 81usize],
}

#[repr(C)]
pub struct alt_instr {
    pub orig_offset: s32,
    pub alt_offset: s32,
    pub cpucap: u16_,
    pub orig_len: u8_,
    pub alt_len: u8_,
}

#[repr(C)]
pub struct cpu_fp_state {
    pub st: *mut user_fpsimd_state,
    pub sve_state: *mut crate::ctypes::c_void,
    pub sme_state: *mut crate::ctypes::c_void,
    pub svcr: *mut u64_,
    pub fpmr: *mut u64_,
    pub sve_vl: crate::ctypes::c_uint,
    pub sme_vl: crate::ctypes::c_uint,
    pub fp_type: *mut fp_type,
    pub to_save: fp_type,
}

#[repr(C)]
pub struct fpmr_context {
    pub head: _aarch64_ctx,
    pub fpmr: __u64,
}

#[repr(C)]
pub struct poe_context {
    pub head: _aarch64_ctx,
    pub por_el0: __u64,
}

#[repr(C)]
pub struct tpidr2_context {
    pub head: _aarch64_ctx,
    pub tpidr2: __u64,
}

#[repr(C)]
pub struct zt_context {
    pub head: _aarch64_ctx,
    pub nregs: __u16,
    pub __reserved: [__u16; 3usize],
}

pub const AARCH64_INSN_LDST_SIGNED_LOAD_IMM_OFFSET: aarch64_insn_ldst_type = 12;

pub const AARCH64_INSN_LDST_SIGNED_LOAD_REG_OFFSET: aarch64_insn_ldst_type = 13;

pub const AARCH64_INSN_SYSREG_SP_EL0: aarch64_insn_system_register = 16904;

pub const AARCH64_INSN_SYSREG_TPIDR_EL1: aarch64_insn_system_register = 18052;

pub const AARCH64_INSN_SYSREG_TPIDR_EL2: aarch64_insn_system_register = 26242;

pub const ALLINT_UNKN: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL1_ImpDef: crate::ctypes::c_ulong = 18446744073709551615;

pub const AMAIR2_EL1_ImpDef_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const AMAIR2_EL1_ImpDef_SHIFT: i32 = 0;

pub const AMAIR2_EL1_ImpDef_WIDTH: i32 = 64;

pub const AMAIR2_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL2_ImpDef: crate::ctypes::c_ulong = 18446744073709551615;

pub const AMAIR2_EL2_ImpDef_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const AMAIR2_EL2_ImpDef_SHIFT: i32 = 0;

pub const AMAIR2_EL2_ImpDef_WIDTH: i32 = 64;

pub const AMAIR2_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const AMAIR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ARCH_KMALLOC_MINALIGN: i32 = 8;

pub const ARM64_HAS_DIT: i32 = 17;

pub const ARM64_HAS_E0PD: i32 = 18;

pub const ARM64_HAS_ECV: i32 = 19;

pub const ARM64_HAS_ECV_CNTPOFF: i32 = 20;

pub const ARM64_HAS_EPAN: i32 = 21;

pub const ARM64_HAS_EVT: i32 = 22;

pub const ARM64_HAS_FGT: i32 = 24;

pub const ARM64_HAS_FPMR: i32 = 23;

pub const ARM64_HAS_FPSIMD: i32 = 25;

pub const ARM64_HAS_GENERIC_AUTH: i32 = 26;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA3: i32 = 27;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA5: i32 = 28;

pub const ARM64_HAS_GENERIC_AUTH_IMP_DEF: i32 = 29;

pub const ARM64_HAS_GIC_CPUIF_SYSREGS: i32 = 30;

pub const ARM64_HAS_GIC_PRIO_MASKING: i32 = 31;

pub const ARM64_HAS_GIC_PRIO_RELAXED_SYNC: i32 = 32;

pub const ARM64_HAS_HCR_NV1: i32 = 33;

pub const ARM64_HAS_HCX: i32 = 34;

pub const ARM64_HAS_LDAPR: i32 = 35;

pub const ARM64_HAS_LPA2: i32 = 36;

pub const ARM64_HAS_LSE_ATOMICS: i32 = 37;

pub const ARM64_HAS_MOPS: i32 = 38;

pub const ARM64_HAS_NESTED_VIRT: i32 = 39;

pub const ARM64_HAS_PAN: i32 = 40;

pub const ARM64_HAS_RAS_EXTN: i32 = 43;

pub const ARM64_HAS_RNG: i32 = 44;

pub const ARM64_HAS_S1PIE: i32 = 41;

pub const ARM64_HAS_S1POE: i32 = 42;

pub const ARM64_HAS_SB: i32 = 45;

pub const ARM64_HAS_STAGE2_FWB: i32 = 46;

pub const ARM64_HAS_TCR2: i32 = 47;

pub const ARM64_HAS_TIDCP1: i32 = 48;

pub const ARM64_HAS_TLB_RANGE: i32 = 49;

pub const ARM64_HAS_VA52: i32 = 50;

pub const ARM64_HAS_VIRT_HOST_EXTN: i32 = 51;

pub const ARM64_HAS_WFXT: i32 = 52;

pub const ARM64_HW_DBM: i32 = 53;

pub const ARM64_KVM_HVHE: i32 = 54;

pub const ARM64_KVM_PROTECTED_MODE: i32 = 55;

pub const ARM64_MISMATCHED_CACHE_TYPE: i32 = 56;

pub const ARM64_MTE_ASYMM: i32 = 58;

pub const ARM64_NCAPS: i32 = 102;

pub const ARM64_SME2: i32 = 61;

pub const ARM64_SME: i32 = 59;

pub const ARM64_SME_FA64: i32 = 60;

pub const ARM64_SPECTRE_BHB: i32 = 65;

pub const ARM64_SPECTRE_V2: i32 = 62;

pub const ARM64_SPECTRE_V3A: i32 = 63;

pub const ARM64_SPECTRE_V4: i32 = 64;

pub const ARM64_SSBS: i32 = 66;

pub const ARM64_SVE: i32 = 67;

pub const ARM64_UNMAP_KERNEL_AT_EL0: i32 = 68;

pub const ARM64_WORKAROUND_1418040: i32 = 73;

pub const ARM64_WORKAROUND_1463225: i32 = 74;

pub const ARM64_WORKAROUND_1508412: i32 = 75;

pub const ARM64_WORKAROUND_1542419: i32 = 76;

pub const ARM64_WORKAROUND_1742098: i32 = 77;

pub const ARM64_WORKAROUND_1902691: i32 = 78;

pub const ARM64_WORKAROUND_2038923: i32 = 79;

pub const ARM64_WORKAROUND_2064142: i32 = 80;

pub const ARM64_WORKAROUND_2077057: i32 = 81;

pub const ARM64_WORKAROUND_2457168: i32 = 82;

pub const ARM64_WORKAROUND_2645198: i32 = 83;

pub const ARM64_WORKAROUND_2658417: i32 = 84;

pub const ARM64_WORKAROUND_834220: i32 = 69;

pub const ARM64_WORKAROUND_843419: i32 = 70;

pub const ARM64_WORKAROUND_845719: i32 = 71;

pub const ARM64_WORKAROUND_858921: i32 = 72;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 85;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 89;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 90;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 91;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 92;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 93;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 94;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 95;

pub const ARM64_WORKAROUND_NVIDIA_CARMEL_CNP: i32 = 96;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 97;

pub const ARM64_WORKAROUND_REPEAT_TLBI: i32 = 98;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 99;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 100;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 101;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 86;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 88;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 87;

pub const CCSIDR2_EL1_NumSets: crate::ctypes::c_ulong = 16777215;

pub const CCSIDR2_EL1_NumSets_MASK: crate::ctypes::c_ulong = 16777215;

pub const CCSIDR2_EL1_NumSets_SHIFT: i32 = 0;

pub const CCSIDR2_EL1_NumSets_WIDTH: i32 = 24;

pub const CCSIDR2_EL1_RES0: u64 = 18446744073692774400;

pub const CCSIDR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CCSIDR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CCSIDR_EL1_Associativity: crate::ctypes::c_ulong = 8184;

pub const CCSIDR_EL1_Associativity_MASK: crate::ctypes::c_ulong = 8184;

pub const CCSIDR_EL1_Associativity_SHIFT: i32 = 3;

pub const CCSIDR_EL1_Associativity_WIDTH: i32 = 10;

pub const CCSIDR_EL1_LineSize: crate::ctypes::c_ulong = 7;

pub const CCSIDR_EL1_LineSize_MASK: crate::ctypes::c_ulong = 7;

pub const CCSIDR_EL1_LineSize_SHIFT: i32 = 0;

pub const CCSIDR_EL1_LineSize_WIDTH: i32 = 3;

pub const CCSIDR_EL1_NumSets: crate::ctypes::c_ulong = 268427264;

pub const CCSIDR_EL1_NumSets_MASK: crate::ctypes::c_ulong = 268427264;

pub const CCSIDR_EL1_NumSets_SHIFT: i32 = 13;

pub const CCSIDR_EL1_NumSets_WIDTH: i32 = 15;

pub const CCSIDR_EL1_RES0: u64 = 18446744069414584320;

pub const CCSIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CCSIDR_EL1_UNKN: u64 = 4026531840;

pub const CLIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CNTHCTL_ECV: i32 = 4096;

pub const CNTPOFF_EL2_PhysicalOffset: crate::ctypes::c_ulong = 18446744073709551615;

pub const CNTPOFF_EL2_PhysicalOffset_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const CNTPOFF_EL2_PhysicalOffset_SHIFT: i32 = 0;

pub const CNTPOFF_EL2_PhysicalOffset_WIDTH: i32 = 64;

pub const CNTPOFF_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const CNTPOFF_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const CNTPOFF_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACR_ELx_E0POE: crate::ctypes::c_ulong = 536870912;

pub const CPACR_ELx_E0POE_MASK: crate::ctypes::c_ulong = 536870912;

pub const CPACR_ELx_E0POE_SHIFT: i32 = 29;

pub const CPACR_ELx_E0POE_WIDTH: i32 = 1;

pub const CPACR_ELx_RES0: u64 = 18446744072850571263;

pub const CPACR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const CSSELR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CTR_EL0_L1Ip_RESERVED_AIVIVT: crate::ctypes::c_ulong = 1;

pub const CTR_EL0_L1Ip_RESERVED_VPIPT: crate::ctypes::c_ulong = 0;

pub const CTR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const DACR32_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const DCZID_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const EARLY_IDMAP_EXTRA_FDT_PAGES: i32 = 2;

pub const EARLY_IDMAP_EXTRA_PAGES: i32 = 3;

pub const EARLY_SEGMENT_EXTRA_PAGES: i32 = 7;

pub const ESR_ELx_DirtyBit: crate::ctypes::c_ulong = 32;

pub const ESR_ELx_DirtyBit_SHIFT: i32 = 5;

pub const ESR_ELx_EC_BKPT32: crate::ctypes::c_ulong = 56;

pub const ESR_ELx_EC_BREAKPT_CUR: crate::ctypes::c_ulong = 49;

pub const ESR_ELx_EC_BREAKPT_LOW: crate::ctypes::c_ulong = 48;

pub const ESR_ELx_EC_BRK64: crate::ctypes::c_ulong = 60;

pub const ESR_ELx_EC_BTI: crate::ctypes::c_ulong = 13;

pub const ESR_ELx_EC_CP10_ID: crate::ctypes::c_ulong = 8;

pub const ESR_ELx_EC_CP14_64: crate::ctypes::c_ulong = 12;

pub const ESR_ELx_EC_CP14_LS: crate::ctypes::c_ulong = 6;

pub const ESR_ELx_EC_CP14_MR: crate::ctypes::c_ulong = 5;

pub const ESR_ELx_EC_CP15_32: crate::ctypes::c_ulong = 3;

pub const ESR_ELx_EC_CP15_64: crate::ctypes::c_ulong = 4;

pub const ESR_ELx_EC_DABT_CUR: crate::ctypes::c_ulong = 37;

pub const ESR_ELx_EC_DABT_LOW: crate::ctypes::c_ulong = 36;

pub const ESR_ELx_EC_ERET: crate::ctypes::c_ulong = 26;

pub const ESR_ELx_EC_FPAC: crate::ctypes::c_ulong = 28;

pub const ESR_ELx_EC_FP_ASIMD: crate::ctypes::c_ulong = 7;

pub const ESR_ELx_EC_FP_EXC32: crate::ctypes::c_ulong = 40;

pub const ESR_ELx_EC_FP_EXC64: crate::ctypes::c_ulong = 44;

pub const ESR_ELx_EC_HVC32: crate::ctypes::c_ulong = 18;

pub const ESR_ELx_EC_HVC64: crate::ctypes::c_ulong = 22;

pub const ESR_ELx_EC_IABT_CUR: crate::ctypes::c_ulong = 33;

pub const ESR_ELx_EC_IABT_LOW: crate::ctypes::c_ulong = 32;

pub const ESR_ELx_EC_ILL: crate::ctypes::c_ulong = 14;

pub const ESR_ELx_EC_IMP_DEF: crate::ctypes::c_ulong = 31;

pub const ESR_ELx_EC_MAX: crate::ctypes::c_ulong = 63;

pub const ESR_ELx_EC_MOPS: crate::ctypes::c_ulong = 39;

pub const ESR_ELx_EC_PAC: crate::ctypes::c_ulong = 9;

pub const ESR_ELx_EC_PC_ALIGN: crate::ctypes::c_ulong = 34;

pub const ESR_ELx_EC_SERROR: crate::ctypes::c_ulong = 47;

pub const ESR_ELx_EC_SMC32: crate::ctypes::c_ulong = 19;

pub const ESR_ELx_EC_SMC64: crate::ctypes::c_ulong = 23;

pub const ESR_ELx_EC_SME: crate::ctypes::c_ulong = 29;

pub const ESR_ELx_EC_SOFTSTP_CUR: crate::ctypes::c_ulong = 51;

pub const ESR_ELx_EC_SOFTSTP_LOW: crate::ctypes::c_ulong = 50;

pub const ESR_ELx_EC_SP_ALIGN: crate::ctypes::c_ulong = 38;

pub const ESR_ELx_EC_SVC32: crate::ctypes::c_ulong = 17;

pub const ESR_ELx_EC_SVC64: crate::ctypes::c_ulong = 21;

pub const ESR_ELx_EC_SVE: crate::ctypes::c_ulong = 25;

pub const ESR_ELx_EC_SYS64: crate::ctypes::c_ulong = 24;

pub const ESR_ELx_EC_UNKNOWN: crate::ctypes::c_ulong = 0;

pub const ESR_ELx_EC_VECTOR32: crate::ctypes::c_ulong = 58;

pub const ESR_ELx_EC_WATCHPT_CUR: crate::ctypes::c_ulong = 53;

pub const ESR_ELx_EC_WATCHPT_LOW: crate::ctypes::c_ulong = 52;

pub const ESR_ELx_EC_WFx: crate::ctypes::c_ulong = 1;

pub const ESR_ELx_ERET_ISS_ERET: i32 = 2;

pub const ESR_ELx_ERET_ISS_ERETA: i32 = 1;

pub const ESR_ELx_FSC_ADDRSZ: i32 = 0;

pub const ESR_ELx_FSC_FAULT_nL: i32 = 44;

pub const ESR_ELx_FSC_SECC: i32 = 24;

pub const ESR_ELx_GCS: crate::ctypes::c_ulong = 256;

pub const ESR_ELx_GCS_SHIFT: i32 = 8;

pub const ESR_ELx_ISS2_MASK: u64 = 72057589742960640;

pub const ESR_ELx_ISS2_SHIFT: i32 = 32;

pub const ESR_ELx_MOPS_ISS_FROM_EPILOGUE: crate::ctypes::c_ulong = 262144;

pub const ESR_ELx_MOPS_ISS_MEM_INST: crate::ctypes::c_ulong = 16777216;

pub const ESR_ELx_MOPS_ISS_OPTION_A: crate::ctypes::c_ulong = 65536;

pub const ESR_ELx_MOPS_ISS_WRONG_OPTION: crate::ctypes::c_ulong = 131072;

pub const ESR_ELx_Overlay: crate::ctypes::c_ulong = 64;

pub const ESR_ELx_Overlay_SHIFT: i32 = 6;

pub const ESR_ELx_SME_ISS_SMTC_ILL: i32 = 1;

pub const ESR_ELx_SME_ISS_SMTC_MASK: crate::ctypes::c_ulong = 7;

pub const ESR_ELx_SME_ISS_SMTC_SME_DISABLED: i32 = 0;

pub const ESR_ELx_SME_ISS_SMTC_SM_DISABLED: i32 = 2;

pub const ESR_ELx_SME_ISS_SMTC_ZA_DISABLED: i32 = 3;

pub const ESR_ELx_SME_ISS_SMTC_ZT_DISABLED: i32 = 4;

pub const ESR_ELx_TagAccess: crate::ctypes::c_ulong = 512;

pub const ESR_ELx_TagAccess_SHIFT: i32 = 9;

pub const ESR_ELx_TnD: crate::ctypes::c_ulong = 1024;

pub const ESR_ELx_TnD_SHIFT: i32 = 10;

pub const ESR_ELx_Xs_MASK: u64 = 31;

pub const ESR_ELx_Xs_SHIFT: i32 = 0;

pub const EXTRA_PAGE: i32 = 1;

pub const FAR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const FAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const FAR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const FIXADDR_TOP: crate::ctypes::c_ulong = 18446744073701163008;

pub const FPMR_F8D: crate::ctypes::c_ulong = 448;

pub const FPMR_F8D_E4M3: crate::ctypes::c_ulong = 1;

pub const FPMR_F8D_E5M2: crate::ctypes::c_ulong = 0;

pub const FPMR_F8D_MASK: crate::ctypes::c_ulong = 448;

pub const FPMR_F8D_SHIFT: i32 = 6;

pub const FPMR_F8D_SIGNED: i32 = 0;

pub const FPMR_F8D_WIDTH: i32 = 3;

pub const FPMR_F8S1: crate::ctypes::c_ulong = 7;

pub const FPMR_F8S1_E4M3: crate::ctypes::c_ulong = 1;

pub const FPMR_F8S1_E5M2: crate::ctypes::c_ulong = 0;

pub const FPMR_F8S1_MASK: crate::ctypes::c_ulong = 7;

pub const FPMR_F8S1_SHIFT: i32 = 0;

pub const FPMR_F8S1_SIGNED: i32 = 0;

pub const FPMR_F8S1_WIDTH: i32 = 3;

pub const FPMR_F8S2: crate::ctypes::c_ulong = 56;

pub const FPMR_F8S2_E4M3: crate::ctypes::c_ulong = 1;

pub const FPMR_F8S2_E5M2: crate::ctypes::c_ulong = 0;

pub const FPMR_F8S2_MASK: crate::ctypes::c_ulong = 56;

pub const FPMR_F8S2_SHIFT: i32 = 3;

pub const FPMR_F8S2_SIGNED: i32 = 0;

pub const FPMR_F8S2_WIDTH: i32 = 3;

pub const FPMR_LSCALE2: crate::ctypes::c_ulong = 270582939648;

pub const FPMR_LSCALE2_MASK: crate::ctypes::c_ulong = 270582939648;

pub const FPMR_LSCALE2_SHIFT: i32 = 32;

pub const FPMR_LSCALE2_WIDTH: i32 = 6;

pub const FPMR_LSCALE: crate::ctypes::c_ulong = 8323072;

pub const FPMR_LSCALE_MASK: crate::ctypes::c_ulong = 8323072;

pub const FPMR_LSCALE_SHIFT: i32 = 16;

pub const FPMR_LSCALE_WIDTH: i32 = 7;

pub const FPMR_MAGIC: i32 = 1179667794;

pub const FPMR_NSCALE: crate::ctypes::c_ulong = 4278190080;

pub const FPMR_NSCALE_MASK: crate::ctypes::c_ulong = 4278190080;

pub const FPMR_NSCALE_SHIFT: i32 = 24;

pub const FPMR_NSCALE_WIDTH: i32 = 8;

pub const FPMR_OSC: crate::ctypes::c_ulong = 32768;

pub const FPMR_OSC_MASK: crate::ctypes::c_ulong = 32768;

pub const FPMR_OSC_SHIFT: i32 = 15;

pub const FPMR_OSC_WIDTH: i32 = 1;

pub const FPMR_OSM: crate::ctypes::c_ulong = 16384;

pub const FPMR_OSM_MASK: crate::ctypes::c_ulong = 16384;

pub const FPMR_OSM_SHIFT: i32 = 14;

pub const FPMR_OSM_WIDTH: i32 = 1;

pub const FPMR_RES0: u64 = 18446743798840049152;

pub const FPMR_RES1: crate::ctypes::c_ulong = 0;

pub const FPMR_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSCRE0_EL1_PCRSEL: crate::ctypes::c_ulong = 1;

pub const GCSCRE0_EL1_PCRSEL_MASK: crate::ctypes::c_ulong = 1;

pub const GCSCRE0_EL1_PCRSEL_SHIFT: i32 = 0;

pub const GCSCRE0_EL1_PCRSEL_WIDTH: i32 = 1;

pub const GCSCRE0_EL1_PUSHMEn: crate::ctypes::c_ulong = 256;

pub const GCSCRE0_EL1_PUSHMEn_MASK: crate::ctypes::c_ulong = 256;

pub const GCSCRE0_EL1_PUSHMEn_SHIFT: i32 = 8;

pub const GCSCRE0_EL1_PUSHMEn_WIDTH: i32 = 1;

pub const GCSCRE0_EL1_RES0: u64 = 18446744073709549790;

pub const GCSCRE0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const GCSCRE0_EL1_RVCHKEN: crate::ctypes::c_ulong = 32;

pub const GCSCRE0_EL1_RVCHKEN_MASK: crate::ctypes::c_ulong = 32;

pub const GCSCRE0_EL1_RVCHKEN_SHIFT: i32 = 5;

pub const GCSCRE0_EL1_RVCHKEN_WIDTH: i32 = 1;

pub const GCSCRE0_EL1_STREn: crate::ctypes::c_ulong = 512;

pub const GCSCRE0_EL1_STREn_MASK: crate::ctypes::c_ulong = 512;

pub const GCSCRE0_EL1_STREn_SHIFT: i32 = 9;

pub const GCSCRE0_EL1_STREn_WIDTH: i32 = 1;

pub const GCSCRE0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSCRE0_EL1_nTR: crate::ctypes::c_ulong = 1024;

pub const GCSCRE0_EL1_nTR_MASK: crate::ctypes::c_ulong = 1024;

pub const GCSCRE0_EL1_nTR_SHIFT: i32 = 10;

pub const GCSCRE0_EL1_nTR_WIDTH: i32 = 1;

pub const GCSCR_ELx_EXLOCKEN: crate::ctypes::c_ulong = 64;

pub const GCSCR_ELx_EXLOCKEN_MASK: crate::ctypes::c_ulong = 64;

pub const GCSCR_ELx_EXLOCKEN_SHIFT: i32 = 6;

pub const GCSCR_ELx_EXLOCKEN_WIDTH: i32 = 1;

pub const GCSCR_ELx_PCRSEL: crate::ctypes::c_ulong = 1;

pub const GCSCR_ELx_PCRSEL_MASK: crate::ctypes::c_ulong = 1;

pub const GCSCR_ELx_PCRSEL_SHIFT: i32 = 0;

pub const GCSCR_ELx_PCRSEL_WIDTH: i32 = 1;

pub const GCSCR_ELx_PUSHMEn: crate::ctypes::c_ulong = 256;

pub const GCSCR_ELx_PUSHMEn_MASK: crate::ctypes::c_ulong = 256;

pub const GCSCR_ELx_PUSHMEn_SHIFT: i32 = 8;

pub const GCSCR_ELx_PUSHMEn_WIDTH: i32 = 1;

pub const GCSCR_ELx_RES0: u64 = 18446744073709550750;

pub const GCSCR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const GCSCR_ELx_RVCHKEN: crate::ctypes::c_ulong = 32;

pub const GCSCR_ELx_RVCHKEN_MASK: crate::ctypes::c_ulong = 32;

pub const GCSCR_ELx_RVCHKEN_SHIFT: i32 = 5;

pub const GCSCR_ELx_RVCHKEN_WIDTH: i32 = 1;

pub const GCSCR_ELx_STREn: crate::ctypes::c_ulong = 512;

pub const GCSCR_ELx_STREn_MASK: crate::ctypes::c_ulong = 512;

pub const GCSCR_ELx_STREn_SHIFT: i32 = 9;

pub const GCSCR_ELx_STREn_WIDTH: i32 = 1;

pub const GCSCR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSPR_ELx_PTR: crate::ctypes::c_ulong = 18446744073709551608;

pub const GCSPR_ELx_PTR_MASK: crate::ctypes::c_ulong = 18446744073709551608;

pub const GCSPR_ELx_PTR_SHIFT: i32 = 3;

pub const GCSPR_ELx_PTR_WIDTH: i32 = 61;

pub const GCSPR_ELx_RES0: u64 = 7;

pub const GCSPR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const GCSPR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const GICV3_PRIO_IRQ: i32 = 192;

pub const GICV3_PRIO_NMI: i32 = 128;

pub const GICV3_PRIO_PSR_I_SET: i32 = 16;

pub const GICV3_PRIO_UNMASKED: i32 = 224;

pub const GMID_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const HAFGRTR_EL2_AMCNTEN0: crate::ctypes::c_ulong = 1;

pub const HAFGRTR_EL2_AMCNTEN0_MASK: crate::ctypes::c_ulong = 1;

pub const HAFGRTR_EL2_AMCNTEN0_SHIFT: i32 = 0;

pub const HAFGRTR_EL2_AMCNTEN0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMCNTEN1: crate::ctypes::c_ulong = 131072;

pub const HAFGRTR_EL2_AMCNTEN1_MASK: crate::ctypes::c_ulong = 131072;

pub const HAFGRTR_EL2_AMCNTEN1_SHIFT: i32 = 17;

pub const HAFGRTR_EL2_AMCNTEN1_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR00_EL0: crate::ctypes::c_ulong = 2;

pub const HAFGRTR_EL2_AMEVCNTR00_EL0_MASK: crate::ctypes::c_ulong = 2;

pub const HAFGRTR_EL2_AMEVCNTR00_EL0_SHIFT: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR00_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR01_EL0: crate::ctypes::c_ulong = 4;

pub const HAFGRTR_EL2_AMEVCNTR01_EL0_MASK: crate::ctypes::c_ulong = 4;

pub const HAFGRTR_EL2_AMEVCNTR01_EL0_SHIFT: i32 = 2;

pub const HAFGRTR_EL2_AMEVCNTR01_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR02_EL0: crate::ctypes::c_ulong = 8;

pub const HAFGRTR_EL2_AMEVCNTR02_EL0_MASK: crate::ctypes::c_ulong = 8;

pub const HAFGRTR_EL2_AMEVCNTR02_EL0_SHIFT: i32 = 3;

pub const HAFGRTR_EL2_AMEVCNTR02_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR03_EL0: crate::ctypes::c_ulong = 16;

pub const HAFGRTR_EL2_AMEVCNTR03_EL0_MASK: crate::ctypes::c_ulong = 16;

pub const HAFGRTR_EL2_AMEVCNTR03_EL0_SHIFT: i32 = 4;

pub const HAFGRTR_EL2_AMEVCNTR03_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR10_EL0: crate::ctypes::c_ulong = 262144;

pub const HAFGRTR_EL2_AMEVCNTR10_EL0_MASK: crate::ctypes::c_ulong = 262144;

pub const HAFGRTR_EL2_AMEVCNTR10_EL0_SHIFT: i32 = 18;

pub const HAFGRTR_EL2_AMEVCNTR10_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR110_EL0: crate::ctypes::c_ulong = 274877906944;

pub const HAFGRTR_EL2_AMEVCNTR110_EL0_MASK: crate::ctypes::c_ulong = 274877906944;

pub const HAFGRTR_EL2_AMEVCNTR110_EL0_SHIFT: i32 = 38;

pub const HAFGRTR_EL2_AMEVCNTR110_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR111_EL0: crate::ctypes::c_ulong = 1099511627776;

pub const HAFGRTR_EL2_AMEVCNTR111_EL0_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HAFGRTR_EL2_AMEVCNTR111_EL0_SHIFT: i32 = 40;

pub const HAFGRTR_EL2_AMEVCNTR111_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR112_EL0: crate::ctypes::c_ulong = 4398046511104;

pub const HAFGRTR_EL2_AMEVCNTR112_EL0_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HAFGRTR_EL2_AMEVCNTR112_EL0_SHIFT: i32 = 42;

pub const HAFGRTR_EL2_AMEVCNTR112_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR113_EL0: crate::ctypes::c_ulong = 17592186044416;

pub const HAFGRTR_EL2_AMEVCNTR113_EL0_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HAFGRTR_EL2_AMEVCNTR113_EL0_SHIFT: i32 = 44;

pub const HAFGRTR_EL2_AMEVCNTR113_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR114_EL0: crate::ctypes::c_ulong = 70368744177664;

pub const HAFGRTR_EL2_AMEVCNTR114_EL0_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HAFGRTR_EL2_AMEVCNTR114_EL0_SHIFT: i32 = 46;

pub const HAFGRTR_EL2_AMEVCNTR114_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR115_EL0: crate::ctypes::c_ulong = 281474976710656;

pub const HAFGRTR_EL2_AMEVCNTR115_EL0_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HAFGRTR_EL2_AMEVCNTR115_EL0_SHIFT: i32 = 48;

pub const HAFGRTR_EL2_AMEVCNTR115_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR11_EL0: crate::ctypes::c_ulong = 1048576;

pub const HAFGRTR_EL2_AMEVCNTR11_EL0_MASK: crate::ctypes::c_ulong = 1048576;

pub const HAFGRTR_EL2_AMEVCNTR11_EL0_SHIFT: i32 = 20;

pub const HAFGRTR_EL2_AMEVCNTR11_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR12_EL0: crate::ctypes::c_ulong = 4194304;

pub const HAFGRTR_EL2_AMEVCNTR12_EL0_MASK: crate::ctypes::c_ulong = 4194304;

pub const HAFGRTR_EL2_AMEVCNTR12_EL0_SHIFT: i32 = 22;

pub const HAFGRTR_EL2_AMEVCNTR12_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR13_EL0: crate::ctypes::c_ulong = 16777216;

pub const HAFGRTR_EL2_AMEVCNTR13_EL0_MASK: crate::ctypes::c_ulong = 16777216;

pub const HAFGRTR_EL2_AMEVCNTR13_EL0_SHIFT: i32 = 24;

pub const HAFGRTR_EL2_AMEVCNTR13_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR14_EL0: crate::ctypes::c_ulong = 67108864;

pub const HAFGRTR_EL2_AMEVCNTR14_EL0_MASK: crate::ctypes::c_ulong = 67108864;

pub const HAFGRTR_EL2_AMEVCNTR14_EL0_SHIFT: i32 = 26;

pub const HAFGRTR_EL2_AMEVCNTR14_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR15_EL0: crate::ctypes::c_ulong = 268435456;

pub const HAFGRTR_EL2_AMEVCNTR15_EL0_MASK: crate::ctypes::c_ulong = 268435456;

pub const HAFGRTR_EL2_AMEVCNTR15_EL0_SHIFT: i32 = 28;

pub const HAFGRTR_EL2_AMEVCNTR15_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR16_EL0: crate::ctypes::c_ulong = 1073741824;

pub const HAFGRTR_EL2_AMEVCNTR16_EL0_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HAFGRTR_EL2_AMEVCNTR16_EL0_SHIFT: i32 = 30;

pub const HAFGRTR_EL2_AMEVCNTR16_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR17_EL0: crate::ctypes::c_ulong = 4294967296;

pub const HAFGRTR_EL2_AMEVCNTR17_EL0_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HAFGRTR_EL2_AMEVCNTR17_EL0_SHIFT: i32 = 32;

pub const HAFGRTR_EL2_AMEVCNTR17_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR18_EL0: crate::ctypes::c_ulong = 17179869184;

pub const HAFGRTR_EL2_AMEVCNTR18_EL0_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HAFGRTR_EL2_AMEVCNTR18_EL0_SHIFT: i32 = 34;

pub const HAFGRTR_EL2_AMEVCNTR18_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVCNTR19_EL0: crate::ctypes::c_ulong = 68719476736;

pub const HAFGRTR_EL2_AMEVCNTR19_EL0_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HAFGRTR_EL2_AMEVCNTR19_EL0_SHIFT: i32 = 36;

pub const HAFGRTR_EL2_AMEVCNTR19_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER10_EL0: crate::ctypes::c_ulong = 524288;

pub const HAFGRTR_EL2_AMEVTYPER10_EL0_MASK: crate::ctypes::c_ulong = 524288;

pub const HAFGRTR_EL2_AMEVTYPER10_EL0_SHIFT: i32 = 19;

pub const HAFGRTR_EL2_AMEVTYPER10_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER110_EL0: crate::ctypes::c_ulong = 549755813888;

pub const HAFGRTR_EL2_AMEVTYPER110_EL0_MASK: crate::ctypes::c_ulong = 549755813888;

pub const HAFGRTR_EL2_AMEVTYPER110_EL0_SHIFT: i32 = 39;

pub const HAFGRTR_EL2_AMEVTYPER110_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER111_EL0: crate::ctypes::c_ulong = 2199023255552;

pub const HAFGRTR_EL2_AMEVTYPER111_EL0_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HAFGRTR_EL2_AMEVTYPER111_EL0_SHIFT: i32 = 41;

pub const HAFGRTR_EL2_AMEVTYPER111_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER112_EL0: crate::ctypes::c_ulong = 8796093022208;

pub const HAFGRTR_EL2_AMEVTYPER112_EL0_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HAFGRTR_EL2_AMEVTYPER112_EL0_SHIFT: i32 = 43;

pub const HAFGRTR_EL2_AMEVTYPER112_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER113_EL0: crate::ctypes::c_ulong = 35184372088832;

pub const HAFGRTR_EL2_AMEVTYPER113_EL0_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HAFGRTR_EL2_AMEVTYPER113_EL0_SHIFT: i32 = 45;

pub const HAFGRTR_EL2_AMEVTYPER113_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER114_EL0: crate::ctypes::c_ulong = 140737488355328;

pub const HAFGRTR_EL2_AMEVTYPER114_EL0_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HAFGRTR_EL2_AMEVTYPER114_EL0_SHIFT: i32 = 47;

pub const HAFGRTR_EL2_AMEVTYPER114_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER115_EL0: crate::ctypes::c_ulong = 562949953421312;

pub const HAFGRTR_EL2_AMEVTYPER115_EL0_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HAFGRTR_EL2_AMEVTYPER115_EL0_SHIFT: i32 = 49;

pub const HAFGRTR_EL2_AMEVTYPER115_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER11_EL0: crate::ctypes::c_ulong = 2097152;

pub const HAFGRTR_EL2_AMEVTYPER11_EL0_MASK: crate::ctypes::c_ulong = 2097152;

pub const HAFGRTR_EL2_AMEVTYPER11_EL0_SHIFT: i32 = 21;

pub const HAFGRTR_EL2_AMEVTYPER11_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER12_EL0: crate::ctypes::c_ulong = 8388608;

pub const HAFGRTR_EL2_AMEVTYPER12_EL0_MASK: crate::ctypes::c_ulong = 8388608;

pub const HAFGRTR_EL2_AMEVTYPER12_EL0_SHIFT: i32 = 23;

pub const HAFGRTR_EL2_AMEVTYPER12_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER13_EL0: crate::ctypes::c_ulong = 33554432;

pub const HAFGRTR_EL2_AMEVTYPER13_EL0_MASK: crate::ctypes::c_ulong = 33554432;

pub const HAFGRTR_EL2_AMEVTYPER13_EL0_SHIFT: i32 = 25;

pub const HAFGRTR_EL2_AMEVTYPER13_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER14_EL0: crate::ctypes::c_ulong = 134217728;

pub const HAFGRTR_EL2_AMEVTYPER14_EL0_MASK: crate::ctypes::c_ulong = 134217728;

pub const HAFGRTR_EL2_AMEVTYPER14_EL0_SHIFT: i32 = 27;

pub const HAFGRTR_EL2_AMEVTYPER14_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER15_EL0: crate::ctypes::c_ulong = 536870912;

pub const HAFGRTR_EL2_AMEVTYPER15_EL0_MASK: crate::ctypes::c_ulong = 536870912;

pub const HAFGRTR_EL2_AMEVTYPER15_EL0_SHIFT: i32 = 29;

pub const HAFGRTR_EL2_AMEVTYPER15_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER16_EL0: crate::ctypes::c_ulong = 2147483648;

pub const HAFGRTR_EL2_AMEVTYPER16_EL0_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HAFGRTR_EL2_AMEVTYPER16_EL0_SHIFT: i32 = 31;

pub const HAFGRTR_EL2_AMEVTYPER16_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER17_EL0: crate::ctypes::c_ulong = 8589934592;

pub const HAFGRTR_EL2_AMEVTYPER17_EL0_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HAFGRTR_EL2_AMEVTYPER17_EL0_SHIFT: i32 = 33;

pub const HAFGRTR_EL2_AMEVTYPER17_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER18_EL0: crate::ctypes::c_ulong = 34359738368;

pub const HAFGRTR_EL2_AMEVTYPER18_EL0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HAFGRTR_EL2_AMEVTYPER18_EL0_SHIFT: i32 = 35;

pub const HAFGRTR_EL2_AMEVTYPER18_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_AMEVTYPER19_EL0: crate::ctypes::c_ulong = 137438953472;

pub const HAFGRTR_EL2_AMEVTYPER19_EL0_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HAFGRTR_EL2_AMEVTYPER19_EL0_SHIFT: i32 = 37;

pub const HAFGRTR_EL2_AMEVTYPER19_EL0_WIDTH: i32 = 1;

pub const HAFGRTR_EL2_RES0: u64 = 18445618173802840032;

pub const HAFGRTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HAFGRTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HCRX_EL2_D128En: crate::ctypes::c_ulong = 131072;

pub const HCRX_EL2_D128En_MASK: crate::ctypes::c_ulong = 131072;

pub const HCRX_EL2_D128En_SHIFT: i32 = 17;

pub const HCRX_EL2_D128En_WIDTH: i32 = 1;

pub const HCRX_EL2_EnFPM: crate::ctypes::c_ulong = 8388608;

pub const HCRX_EL2_EnFPM_MASK: crate::ctypes::c_ulong = 8388608;

pub const HCRX_EL2_EnFPM_SHIFT: i32 = 23;

pub const HCRX_EL2_EnFPM_WIDTH: i32 = 1;

pub const HCRX_EL2_EnIDCP128: crate::ctypes::c_ulong = 2097152;

pub const HCRX_EL2_EnIDCP128_MASK: crate::ctypes::c_ulong = 2097152;

pub const HCRX_EL2_EnIDCP128_SHIFT: i32 = 21;

pub const HCRX_EL2_EnIDCP128_WIDTH: i32 = 1;

pub const HCRX_EL2_EnSDERR: crate::ctypes::c_ulong = 1048576;

pub const HCRX_EL2_EnSDERR_MASK: crate::ctypes::c_ulong = 1048576;

pub const HCRX_EL2_EnSDERR_SHIFT: i32 = 20;

pub const HCRX_EL2_EnSDERR_WIDTH: i32 = 1;

pub const HCRX_EL2_EnSNERR: crate::ctypes::c_ulong = 262144;

pub const HCRX_EL2_EnSNERR_MASK: crate::ctypes::c_ulong = 262144;

pub const HCRX_EL2_EnSNERR_SHIFT: i32 = 18;

pub const HCRX_EL2_EnSNERR_WIDTH: i32 = 1;

pub const HCRX_EL2_GCSEn: crate::ctypes::c_ulong = 4194304;

pub const HCRX_EL2_GCSEn_MASK: crate::ctypes::c_ulong = 4194304;

pub const HCRX_EL2_GCSEn_SHIFT: i32 = 22;

pub const HCRX_EL2_GCSEn_WIDTH: i32 = 1;

pub const HCRX_EL2_PACMEn: crate::ctypes::c_ulong = 16777216;

pub const HCRX_EL2_PACMEn_MASK: crate::ctypes::c_ulong = 16777216;

pub const HCRX_EL2_PACMEn_SHIFT: i32 = 24;

pub const HCRX_EL2_PACMEn_WIDTH: i32 = 1;

pub const HCRX_EL2_PTTWI: crate::ctypes::c_ulong = 65536;

pub const HCRX_EL2_PTTWI_MASK: crate::ctypes::c_ulong = 65536;

pub const HCRX_EL2_PTTWI_SHIFT: i32 = 16;

pub const HCRX_EL2_PTTWI_WIDTH: i32 = 1;

pub const HCRX_EL2_RES0: u64 = 18446744073676009472;

pub const HCRX_EL2_SCTLR2En: crate::ctypes::c_ulong = 32768;

pub const HCRX_EL2_SCTLR2En_MASK: crate::ctypes::c_ulong = 32768;

pub const HCRX_EL2_SCTLR2En_SHIFT: i32 = 15;

pub const HCRX_EL2_SCTLR2En_WIDTH: i32 = 1;

pub const HCRX_EL2_TCR2En: crate::ctypes::c_ulong = 16384;

pub const HCRX_EL2_TCR2En_MASK: crate::ctypes::c_ulong = 16384;

pub const HCRX_EL2_TCR2En_SHIFT: i32 = 14;

pub const HCRX_EL2_TCR2En_WIDTH: i32 = 1;

pub const HCRX_EL2_TMEA: crate::ctypes::c_ulong = 524288;

pub const HCRX_EL2_TMEA_MASK: crate::ctypes::c_ulong = 524288;

pub const HCRX_EL2_TMEA_SHIFT: i32 = 19;

pub const HCRX_EL2_TMEA_WIDTH: i32 = 1;

pub const HCRX_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDFGRTR2_EL2_RES0: u64 = 18446744073678094336;

pub const HDFGRTR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDFGRTR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDFGRTR2_EL2_nMDSELR_EL1: crate::ctypes::c_ulong = 32;

pub const HDFGRTR2_EL2_nMDSELR_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const HDFGRTR2_EL2_nMDSELR_EL1_SHIFT: i32 = 5;

pub const HDFGRTR2_EL2_nMDSELR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nMDSTEPOP_EL1: crate::ctypes::c_ulong = 8388608;

pub const HDFGRTR2_EL2_nMDSTEPOP_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HDFGRTR2_EL2_nMDSTEPOP_EL1_SHIFT: i32 = 23;

pub const HDFGRTR2_EL2_nMDSTEPOP_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMBMAR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HDFGRTR2_EL2_nPMBMAR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HDFGRTR2_EL2_nPMBMAR_EL1_SHIFT: i32 = 24;

pub const HDFGRTR2_EL2_nPMBMAR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMECR_EL1: crate::ctypes::c_ulong = 1;

pub const HDFGRTR2_EL2_nPMECR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HDFGRTR2_EL2_nPMECR_EL1_SHIFT: i32 = 0;

pub const HDFGRTR2_EL2_nPMECR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMIAR_EL1: crate::ctypes::c_ulong = 2;

pub const HDFGRTR2_EL2_nPMIAR_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HDFGRTR2_EL2_nPMIAR_EL1_SHIFT: i32 = 1;

pub const HDFGRTR2_EL2_nPMIAR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMICFILTR_EL0: crate::ctypes::c_ulong = 8;

pub const HDFGRTR2_EL2_nPMICFILTR_EL0_MASK: crate::ctypes::c_ulong = 8;

pub const HDFGRTR2_EL2_nPMICFILTR_EL0_SHIFT: i32 = 3;

pub const HDFGRTR2_EL2_nPMICFILTR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMICNTR_EL0: crate::ctypes::c_ulong = 4;

pub const HDFGRTR2_EL2_nPMICNTR_EL0_MASK: crate::ctypes::c_ulong = 4;

pub const HDFGRTR2_EL2_nPMICNTR_EL0_SHIFT: i32 = 2;

pub const HDFGRTR2_EL2_nPMICNTR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMSDSFR_EL1: crate::ctypes::c_ulong = 524288;

pub const HDFGRTR2_EL2_nPMSDSFR_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const HDFGRTR2_EL2_nPMSDSFR_EL1_SHIFT: i32 = 19;

pub const HDFGRTR2_EL2_nPMSDSFR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMSSCR_EL1: crate::ctypes::c_ulong = 128;

pub const HDFGRTR2_EL2_nPMSSCR_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HDFGRTR2_EL2_nPMSSCR_EL1_SHIFT: i32 = 7;

pub const HDFGRTR2_EL2_nPMSSCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMSSDATA: crate::ctypes::c_ulong = 64;

pub const HDFGRTR2_EL2_nPMSSDATA_MASK: crate::ctypes::c_ulong = 64;

pub const HDFGRTR2_EL2_nPMSSDATA_SHIFT: i32 = 6;

pub const HDFGRTR2_EL2_nPMSSDATA_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nPMUACR_EL1: crate::ctypes::c_ulong = 16;

pub const HDFGRTR2_EL2_nPMUACR_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HDFGRTR2_EL2_nPMUACR_EL1_SHIFT: i32 = 4;

pub const HDFGRTR2_EL2_nPMUACR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMACCESSR_EL1: crate::ctypes::c_ulong = 32768;

pub const HDFGRTR2_EL2_nSPMACCESSR_EL1_MASK: crate::ctypes::c_ulong = 32768;

pub const HDFGRTR2_EL2_nSPMACCESSR_EL1_SHIFT: i32 = 15;

pub const HDFGRTR2_EL2_nSPMACCESSR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMCNTEN: crate::ctypes::c_ulong = 2048;

pub const HDFGRTR2_EL2_nSPMCNTEN_MASK: crate::ctypes::c_ulong = 2048;

pub const HDFGRTR2_EL2_nSPMCNTEN_SHIFT: i32 = 11;

pub const HDFGRTR2_EL2_nSPMCNTEN_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMCR_EL0: crate::ctypes::c_ulong = 16384;

pub const HDFGRTR2_EL2_nSPMCR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HDFGRTR2_EL2_nSPMCR_EL0_SHIFT: i32 = 14;

pub const HDFGRTR2_EL2_nSPMCR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMDEVAFF_EL1: crate::ctypes::c_ulong = 262144;

pub const HDFGRTR2_EL2_nSPMDEVAFF_EL1_MASK: crate::ctypes::c_ulong = 262144;

pub const HDFGRTR2_EL2_nSPMDEVAFF_EL1_SHIFT: i32 = 18;

pub const HDFGRTR2_EL2_nSPMDEVAFF_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMEVCNTRn_EL0: crate::ctypes::c_ulong = 256;

pub const HDFGRTR2_EL2_nSPMEVCNTRn_EL0_MASK: crate::ctypes::c_ulong = 256;

pub const HDFGRTR2_EL2_nSPMEVCNTRn_EL0_SHIFT: i32 = 8;

pub const HDFGRTR2_EL2_nSPMEVCNTRn_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMEVTYPERn_EL0: crate::ctypes::c_ulong = 512;

pub const HDFGRTR2_EL2_nSPMEVTYPERn_EL0_MASK: crate::ctypes::c_ulong = 512;

pub const HDFGRTR2_EL2_nSPMEVTYPERn_EL0_SHIFT: i32 = 9;

pub const HDFGRTR2_EL2_nSPMEVTYPERn_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMID: crate::ctypes::c_ulong = 131072;

pub const HDFGRTR2_EL2_nSPMID_MASK: crate::ctypes::c_ulong = 131072;

pub const HDFGRTR2_EL2_nSPMID_SHIFT: i32 = 17;

pub const HDFGRTR2_EL2_nSPMID_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMINTEN: crate::ctypes::c_ulong = 4096;

pub const HDFGRTR2_EL2_nSPMINTEN_MASK: crate::ctypes::c_ulong = 4096;

pub const HDFGRTR2_EL2_nSPMINTEN_SHIFT: i32 = 12;

pub const HDFGRTR2_EL2_nSPMINTEN_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMOVS: crate::ctypes::c_ulong = 8192;

pub const HDFGRTR2_EL2_nSPMOVS_MASK: crate::ctypes::c_ulong = 8192;

pub const HDFGRTR2_EL2_nSPMOVS_SHIFT: i32 = 13;

pub const HDFGRTR2_EL2_nSPMOVS_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMSCR_EL1: crate::ctypes::c_ulong = 65536;

pub const HDFGRTR2_EL2_nSPMSCR_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const HDFGRTR2_EL2_nSPMSCR_EL1_SHIFT: i32 = 16;

pub const HDFGRTR2_EL2_nSPMSCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nSPMSELR_EL0: crate::ctypes::c_ulong = 1024;

pub const HDFGRTR2_EL2_nSPMSELR_EL0_MASK: crate::ctypes::c_ulong = 1024;

pub const HDFGRTR2_EL2_nSPMSELR_EL0_SHIFT: i32 = 10;

pub const HDFGRTR2_EL2_nSPMSELR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nTRBMPAM_EL1: crate::ctypes::c_ulong = 4194304;

pub const HDFGRTR2_EL2_nTRBMPAM_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HDFGRTR2_EL2_nTRBMPAM_EL1_SHIFT: i32 = 22;

pub const HDFGRTR2_EL2_nTRBMPAM_EL1_WIDTH: i32 = 1;

pub const HDFGRTR2_EL2_nTRCITECR_EL1: crate::ctypes::c_ulong = 1048576;

pub const HDFGRTR2_EL2_nTRCITECR_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const HDFGRTR2_EL2_nTRCITECR_EL1_SHIFT: i32 = 20;

pub const HDFGRTR2_EL2_nTRCITECR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGAUTHSTATUS_EL1: crate::ctypes::c_ulong = 64;

pub const HDFGRTR_EL2_DBGAUTHSTATUS_EL1_MASK: crate::ctypes::c_ulong = 64;

pub const HDFGRTR_EL2_DBGAUTHSTATUS_EL1_SHIFT: i32 = 6;

pub const HDFGRTR_EL2_DBGAUTHSTATUS_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGBCRn_EL1: crate::ctypes::c_ulong = 1;

pub const HDFGRTR_EL2_DBGBCRn_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HDFGRTR_EL2_DBGBCRn_EL1_SHIFT: i32 = 0;

pub const HDFGRTR_EL2_DBGBCRn_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGBVRn_EL1: crate::ctypes::c_ulong = 2;

pub const HDFGRTR_EL2_DBGBVRn_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HDFGRTR_EL2_DBGBVRn_EL1_SHIFT: i32 = 1;

pub const HDFGRTR_EL2_DBGBVRn_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGCLAIM: crate::ctypes::c_ulong = 32;

pub const HDFGRTR_EL2_DBGCLAIM_MASK: crate::ctypes::c_ulong = 32;

pub const HDFGRTR_EL2_DBGCLAIM_SHIFT: i32 = 5;

pub const HDFGRTR_EL2_DBGCLAIM_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGPRCR_EL1: crate::ctypes::c_ulong = 128;

pub const HDFGRTR_EL2_DBGPRCR_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HDFGRTR_EL2_DBGPRCR_EL1_SHIFT: i32 = 7;

pub const HDFGRTR_EL2_DBGPRCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGWCRn_EL1: crate::ctypes::c_ulong = 4;

pub const HDFGRTR_EL2_DBGWCRn_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HDFGRTR_EL2_DBGWCRn_EL1_SHIFT: i32 = 2;

pub const HDFGRTR_EL2_DBGWCRn_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_DBGWVRn_EL1: crate::ctypes::c_ulong = 8;

pub const HDFGRTR_EL2_DBGWVRn_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HDFGRTR_EL2_DBGWVRn_EL1_SHIFT: i32 = 3;

pub const HDFGRTR_EL2_DBGWVRn_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_MDSCR_EL1: crate::ctypes::c_ulong = 16;

pub const HDFGRTR_EL2_MDSCR_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HDFGRTR_EL2_MDSCR_EL1_SHIFT: i32 = 4;

pub const HDFGRTR_EL2_MDSCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_OSDLR_EL1: crate::ctypes::c_ulong = 2048;

pub const HDFGRTR_EL2_OSDLR_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HDFGRTR_EL2_OSDLR_EL1_SHIFT: i32 = 11;

pub const HDFGRTR_EL2_OSDLR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_OSECCR_EL1: crate::ctypes::c_ulong = 1024;

pub const HDFGRTR_EL2_OSECCR_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HDFGRTR_EL2_OSECCR_EL1_SHIFT: i32 = 10;

pub const HDFGRTR_EL2_OSECCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_OSLSR_EL1: crate::ctypes::c_ulong = 512;

pub const HDFGRTR_EL2_OSLSR_EL1_MASK: crate::ctypes::c_ulong = 512;

pub const HDFGRTR_EL2_OSLSR_EL1_SHIFT: i32 = 9;

pub const HDFGRTR_EL2_OSLSR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMBIDR_EL1: crate::ctypes::c_ulong = 9223372036854775808;

pub const HDFGRTR_EL2_PMBIDR_EL1_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HDFGRTR_EL2_PMBIDR_EL1_SHIFT: i32 = 63;

pub const HDFGRTR_EL2_PMBIDR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMBLIMITR_EL1: crate::ctypes::c_ulong = 8388608;

pub const HDFGRTR_EL2_PMBLIMITR_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HDFGRTR_EL2_PMBLIMITR_EL1_SHIFT: i32 = 23;

pub const HDFGRTR_EL2_PMBLIMITR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMBPTR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HDFGRTR_EL2_PMBPTR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HDFGRTR_EL2_PMBPTR_EL1_SHIFT: i32 = 24;

pub const HDFGRTR_EL2_PMBPTR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMBSR_EL1: crate::ctypes::c_ulong = 33554432;

pub const HDFGRTR_EL2_PMBSR_EL1_MASK: crate::ctypes::c_ulong = 33554432;

pub const HDFGRTR_EL2_PMBSR_EL1_SHIFT: i32 = 25;

pub const HDFGRTR_EL2_PMBSR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMCCFILTR_EL0: crate::ctypes::c_ulong = 16384;

pub const HDFGRTR_EL2_PMCCFILTR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HDFGRTR_EL2_PMCCFILTR_EL0_SHIFT: i32 = 14;

pub const HDFGRTR_EL2_PMCCFILTR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMCCNTR_EL0: crate::ctypes::c_ulong = 32768;

pub const HDFGRTR_EL2_PMCCNTR_EL0_MASK: crate::ctypes::c_ulong = 32768;

pub const HDFGRTR_EL2_PMCCNTR_EL0_SHIFT: i32 = 15;

pub const HDFGRTR_EL2_PMCCNTR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMCEIDn_EL0: crate::ctypes::c_ulong = 288230376151711744;

pub const HDFGRTR_EL2_PMCEIDn_EL0_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HDFGRTR_EL2_PMCEIDn_EL0_SHIFT: i32 = 58;

pub const HDFGRTR_EL2_PMCEIDn_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMCNTEN: crate::ctypes::c_ulong = 65536;

pub const HDFGRTR_EL2_PMCNTEN_MASK: crate::ctypes::c_ulong = 65536;

pub const HDFGRTR_EL2_PMCNTEN_SHIFT: i32 = 16;

pub const HDFGRTR_EL2_PMCNTEN_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMEVCNTRn_EL0: crate::ctypes::c_ulong = 4096;

pub const HDFGRTR_EL2_PMEVCNTRn_EL0_MASK: crate::ctypes::c_ulong = 4096;

pub const HDFGRTR_EL2_PMEVCNTRn_EL0_SHIFT: i32 = 12;

pub const HDFGRTR_EL2_PMEVCNTRn_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMEVTYPERn_EL0: crate::ctypes::c_ulong = 8192;

pub const HDFGRTR_EL2_PMEVTYPERn_EL0_MASK: crate::ctypes::c_ulong = 8192;

pub const HDFGRTR_EL2_PMEVTYPERn_EL0_SHIFT: i32 = 13;

pub const HDFGRTR_EL2_PMEVTYPERn_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMINTEN: crate::ctypes::c_ulong = 131072;

pub const HDFGRTR_EL2_PMINTEN_MASK: crate::ctypes::c_ulong = 131072;

pub const HDFGRTR_EL2_PMINTEN_SHIFT: i32 = 17;

pub const HDFGRTR_EL2_PMINTEN_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMMIR_EL1: crate::ctypes::c_ulong = 4194304;

pub const HDFGRTR_EL2_PMMIR_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HDFGRTR_EL2_PMMIR_EL1_SHIFT: i32 = 22;

pub const HDFGRTR_EL2_PMMIR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMOVS: crate::ctypes::c_ulong = 262144;

pub const HDFGRTR_EL2_PMOVS_MASK: crate::ctypes::c_ulong = 262144;

pub const HDFGRTR_EL2_PMOVS_SHIFT: i32 = 18;

pub const HDFGRTR_EL2_PMOVS_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSCR_EL1: crate::ctypes::c_ulong = 67108864;

pub const HDFGRTR_EL2_PMSCR_EL1_MASK: crate::ctypes::c_ulong = 67108864;

pub const HDFGRTR_EL2_PMSCR_EL1_SHIFT: i32 = 26;

pub const HDFGRTR_EL2_PMSCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSELR_EL0: crate::ctypes::c_ulong = 524288;

pub const HDFGRTR_EL2_PMSELR_EL0_MASK: crate::ctypes::c_ulong = 524288;

pub const HDFGRTR_EL2_PMSELR_EL0_SHIFT: i32 = 19;

pub const HDFGRTR_EL2_PMSELR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSEVFR_EL1: crate::ctypes::c_ulong = 134217728;

pub const HDFGRTR_EL2_PMSEVFR_EL1_MASK: crate::ctypes::c_ulong = 134217728;

pub const HDFGRTR_EL2_PMSEVFR_EL1_SHIFT: i32 = 27;

pub const HDFGRTR_EL2_PMSEVFR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSFCR_EL1: crate::ctypes::c_ulong = 268435456;

pub const HDFGRTR_EL2_PMSFCR_EL1_MASK: crate::ctypes::c_ulong = 268435456;

pub const HDFGRTR_EL2_PMSFCR_EL1_SHIFT: i32 = 28;

pub const HDFGRTR_EL2_PMSFCR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSICR_EL1: crate::ctypes::c_ulong = 536870912;

pub const HDFGRTR_EL2_PMSICR_EL1_MASK: crate::ctypes::c_ulong = 536870912;

pub const HDFGRTR_EL2_PMSICR_EL1_SHIFT: i32 = 29;

pub const HDFGRTR_EL2_PMSICR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSIDR_EL1: crate::ctypes::c_ulong = 1073741824;

pub const HDFGRTR_EL2_PMSIDR_EL1_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HDFGRTR_EL2_PMSIDR_EL1_SHIFT: i32 = 30;

pub const HDFGRTR_EL2_PMSIDR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSIRR_EL1: crate::ctypes::c_ulong = 2147483648;

pub const HDFGRTR_EL2_PMSIRR_EL1_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HDFGRTR_EL2_PMSIRR_EL1_SHIFT: i32 = 31;

pub const HDFGRTR_EL2_PMSIRR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMSLATFR_EL1: crate::ctypes::c_ulong = 4294967296;

pub const HDFGRTR_EL2_PMSLATFR_EL1_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HDFGRTR_EL2_PMSLATFR_EL1_SHIFT: i32 = 32;

pub const HDFGRTR_EL2_PMSLATFR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_PMUSERENR_EL0: crate::ctypes::c_ulong = 144115188075855872;

pub const HDFGRTR_EL2_PMUSERENR_EL0_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HDFGRTR_EL2_PMUSERENR_EL0_SHIFT: i32 = 57;

pub const HDFGRTR_EL2_PMUSERENR_EL0_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_RES0: u64 = 568172636799232;

pub const HDFGRTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDFGRTR_EL2_TRBBASER_EL1: crate::ctypes::c_ulong = 1125899906842624;

pub const HDFGRTR_EL2_TRBBASER_EL1_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HDFGRTR_EL2_TRBBASER_EL1_SHIFT: i32 = 50;

pub const HDFGRTR_EL2_TRBBASER_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBIDR_EL1: crate::ctypes::c_ulong = 2251799813685248;

pub const HDFGRTR_EL2_TRBIDR_EL1_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const HDFGRTR_EL2_TRBIDR_EL1_SHIFT: i32 = 51;

pub const HDFGRTR_EL2_TRBIDR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBLIMITR_EL1: crate::ctypes::c_ulong = 4503599627370496;

pub const HDFGRTR_EL2_TRBLIMITR_EL1_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HDFGRTR_EL2_TRBLIMITR_EL1_SHIFT: i32 = 52;

pub const HDFGRTR_EL2_TRBLIMITR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBMAR_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HDFGRTR_EL2_TRBMAR_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HDFGRTR_EL2_TRBMAR_EL1_SHIFT: i32 = 53;

pub const HDFGRTR_EL2_TRBMAR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBPTR_EL1: crate::ctypes::c_ulong = 18014398509481984;

pub const HDFGRTR_EL2_TRBPTR_EL1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HDFGRTR_EL2_TRBPTR_EL1_SHIFT: i32 = 54;

pub const HDFGRTR_EL2_TRBPTR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBSR_EL1: crate::ctypes::c_ulong = 36028797018963968;

pub const HDFGRTR_EL2_TRBSR_EL1_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HDFGRTR_EL2_TRBSR_EL1_SHIFT: i32 = 55;

pub const HDFGRTR_EL2_TRBSR_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRBTRG_EL1: crate::ctypes::c_ulong = 72057594037927936;

pub const HDFGRTR_EL2_TRBTRG_EL1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HDFGRTR_EL2_TRBTRG_EL1_SHIFT: i32 = 56;

pub const HDFGRTR_EL2_TRBTRG_EL1_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRC: crate::ctypes::c_ulong = 8589934592;

pub const HDFGRTR_EL2_TRCAUTHSTATUS: crate::ctypes::c_ulong = 17179869184;

pub const HDFGRTR_EL2_TRCAUTHSTATUS_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HDFGRTR_EL2_TRCAUTHSTATUS_SHIFT: i32 = 34;

pub const HDFGRTR_EL2_TRCAUTHSTATUS_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCAUXCTLR: crate::ctypes::c_ulong = 34359738368;

pub const HDFGRTR_EL2_TRCAUXCTLR_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HDFGRTR_EL2_TRCAUXCTLR_SHIFT: i32 = 35;

pub const HDFGRTR_EL2_TRCAUXCTLR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCCLAIM: crate::ctypes::c_ulong = 68719476736;

pub const HDFGRTR_EL2_TRCCLAIM_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HDFGRTR_EL2_TRCCLAIM_SHIFT: i32 = 36;

pub const HDFGRTR_EL2_TRCCLAIM_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCCNTVRn: crate::ctypes::c_ulong = 137438953472;

pub const HDFGRTR_EL2_TRCCNTVRn_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HDFGRTR_EL2_TRCCNTVRn_SHIFT: i32 = 37;

pub const HDFGRTR_EL2_TRCCNTVRn_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCID: crate::ctypes::c_ulong = 1099511627776;

pub const HDFGRTR_EL2_TRCID_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HDFGRTR_EL2_TRCID_SHIFT: i32 = 40;

pub const HDFGRTR_EL2_TRCID_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCIMSPECn: crate::ctypes::c_ulong = 2199023255552;

pub const HDFGRTR_EL2_TRCIMSPECn_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HDFGRTR_EL2_TRCIMSPECn_SHIFT: i32 = 41;

pub const HDFGRTR_EL2_TRCIMSPECn_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCOSLSR: crate::ctypes::c_ulong = 8796093022208;

pub const HDFGRTR_EL2_TRCOSLSR_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HDFGRTR_EL2_TRCOSLSR_SHIFT: i32 = 43;

pub const HDFGRTR_EL2_TRCOSLSR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCPRGCTLR: crate::ctypes::c_ulong = 17592186044416;

pub const HDFGRTR_EL2_TRCPRGCTLR_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HDFGRTR_EL2_TRCPRGCTLR_SHIFT: i32 = 44;

pub const HDFGRTR_EL2_TRCPRGCTLR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCSEQSTR: crate::ctypes::c_ulong = 35184372088832;

pub const HDFGRTR_EL2_TRCSEQSTR_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HDFGRTR_EL2_TRCSEQSTR_SHIFT: i32 = 45;

pub const HDFGRTR_EL2_TRCSEQSTR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCSSCSRn: crate::ctypes::c_ulong = 70368744177664;

pub const HDFGRTR_EL2_TRCSSCSRn_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HDFGRTR_EL2_TRCSSCSRn_SHIFT: i32 = 46;

pub const HDFGRTR_EL2_TRCSSCSRn_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCSTATR: crate::ctypes::c_ulong = 140737488355328;

pub const HDFGRTR_EL2_TRCSTATR_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HDFGRTR_EL2_TRCSTATR_SHIFT: i32 = 47;

pub const HDFGRTR_EL2_TRCSTATR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRCVICTLR: crate::ctypes::c_ulong = 281474976710656;

pub const HDFGRTR_EL2_TRCVICTLR_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HDFGRTR_EL2_TRCVICTLR_SHIFT: i32 = 48;

pub const HDFGRTR_EL2_TRCVICTLR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_TRC_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HDFGRTR_EL2_TRC_SHIFT: i32 = 33;

pub const HDFGRTR_EL2_TRC_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDFGRTR_EL2_nBRBCTL: crate::ctypes::c_ulong = 1152921504606846976;

pub const HDFGRTR_EL2_nBRBCTL_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HDFGRTR_EL2_nBRBCTL_SHIFT: i32 = 60;

pub const HDFGRTR_EL2_nBRBCTL_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_nBRBDATA: crate::ctypes::c_ulong = 2305843009213693952;

pub const HDFGRTR_EL2_nBRBDATA_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const HDFGRTR_EL2_nBRBDATA_SHIFT: i32 = 61;

pub const HDFGRTR_EL2_nBRBDATA_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_nBRBIDR: crate::ctypes::c_ulong = 576460752303423488;

pub const HDFGRTR_EL2_nBRBIDR_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HDFGRTR_EL2_nBRBIDR_SHIFT: i32 = 59;

pub const HDFGRTR_EL2_nBRBIDR_WIDTH: i32 = 1;

pub const HDFGRTR_EL2_nPMSNEVFR_EL1: crate::ctypes::c_ulong = 4611686018427387904;

pub const HDFGRTR_EL2_nPMSNEVFR_EL1_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HDFGRTR_EL2_nPMSNEVFR_EL1_SHIFT: i32 = 62;

pub const HDFGRTR_EL2_nPMSNEVFR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_RES0: u64 = 18446744073676390464;

pub const HDFGWTR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDFGWTR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDFGWTR2_EL2_nMDSELR_EL1: crate::ctypes::c_ulong = 32;

pub const HDFGWTR2_EL2_nMDSELR_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const HDFGWTR2_EL2_nMDSELR_EL1_SHIFT: i32 = 5;

pub const HDFGWTR2_EL2_nMDSELR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nMDSTEPOP_EL1: crate::ctypes::c_ulong = 8388608;

pub const HDFGWTR2_EL2_nMDSTEPOP_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HDFGWTR2_EL2_nMDSTEPOP_EL1_SHIFT: i32 = 23;

pub const HDFGWTR2_EL2_nMDSTEPOP_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMBMAR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HDFGWTR2_EL2_nPMBMAR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HDFGWTR2_EL2_nPMBMAR_EL1_SHIFT: i32 = 24;

pub const HDFGWTR2_EL2_nPMBMAR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMECR_EL1: crate::ctypes::c_ulong = 1;

pub const HDFGWTR2_EL2_nPMECR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HDFGWTR2_EL2_nPMECR_EL1_SHIFT: i32 = 0;

pub const HDFGWTR2_EL2_nPMECR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMIAR_EL1: crate::ctypes::c_ulong = 2;

pub const HDFGWTR2_EL2_nPMIAR_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HDFGWTR2_EL2_nPMIAR_EL1_SHIFT: i32 = 1;

pub const HDFGWTR2_EL2_nPMIAR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMICFILTR_EL0: crate::ctypes::c_ulong = 8;

pub const HDFGWTR2_EL2_nPMICFILTR_EL0_MASK: crate::ctypes::c_ulong = 8;

pub const HDFGWTR2_EL2_nPMICFILTR_EL0_SHIFT: i32 = 3;

pub const HDFGWTR2_EL2_nPMICFILTR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMICNTR_EL0: crate::ctypes::c_ulong = 4;

pub const HDFGWTR2_EL2_nPMICNTR_EL0_MASK: crate::ctypes::c_ulong = 4;

pub const HDFGWTR2_EL2_nPMICNTR_EL0_SHIFT: i32 = 2;

pub const HDFGWTR2_EL2_nPMICNTR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMSDSFR_EL1: crate::ctypes::c_ulong = 524288;

pub const HDFGWTR2_EL2_nPMSDSFR_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const HDFGWTR2_EL2_nPMSDSFR_EL1_SHIFT: i32 = 19;

pub const HDFGWTR2_EL2_nPMSDSFR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMSSCR_EL1: crate::ctypes::c_ulong = 128;

pub const HDFGWTR2_EL2_nPMSSCR_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HDFGWTR2_EL2_nPMSSCR_EL1_SHIFT: i32 = 7;

pub const HDFGWTR2_EL2_nPMSSCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMUACR_EL1: crate::ctypes::c_ulong = 16;

pub const HDFGWTR2_EL2_nPMUACR_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HDFGWTR2_EL2_nPMUACR_EL1_SHIFT: i32 = 4;

pub const HDFGWTR2_EL2_nPMUACR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nPMZR_EL0: crate::ctypes::c_ulong = 2097152;

pub const HDFGWTR2_EL2_nPMZR_EL0_MASK: crate::ctypes::c_ulong = 2097152;

pub const HDFGWTR2_EL2_nPMZR_EL0_SHIFT: i32 = 21;

pub const HDFGWTR2_EL2_nPMZR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMACCESSR_EL1: crate::ctypes::c_ulong = 32768;

pub const HDFGWTR2_EL2_nSPMACCESSR_EL1_MASK: crate::ctypes::c_ulong = 32768;

pub const HDFGWTR2_EL2_nSPMACCESSR_EL1_SHIFT: i32 = 15;

pub const HDFGWTR2_EL2_nSPMACCESSR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMCNTEN: crate::ctypes::c_ulong = 2048;

pub const HDFGWTR2_EL2_nSPMCNTEN_MASK: crate::ctypes::c_ulong = 2048;

pub const HDFGWTR2_EL2_nSPMCNTEN_SHIFT: i32 = 11;

pub const HDFGWTR2_EL2_nSPMCNTEN_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMCR_EL0: crate::ctypes::c_ulong = 16384;

pub const HDFGWTR2_EL2_nSPMCR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HDFGWTR2_EL2_nSPMCR_EL0_SHIFT: i32 = 14;

pub const HDFGWTR2_EL2_nSPMCR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMEVCNTRn_EL0: crate::ctypes::c_ulong = 256;

pub const HDFGWTR2_EL2_nSPMEVCNTRn_EL0_MASK: crate::ctypes::c_ulong = 256;

pub const HDFGWTR2_EL2_nSPMEVCNTRn_EL0_SHIFT: i32 = 8;

pub const HDFGWTR2_EL2_nSPMEVCNTRn_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMEVTYPERn_EL0: crate::ctypes::c_ulong = 512;

pub const HDFGWTR2_EL2_nSPMEVTYPERn_EL0_MASK: crate::ctypes::c_ulong = 512;

pub const HDFGWTR2_EL2_nSPMEVTYPERn_EL0_SHIFT: i32 = 9;

pub const HDFGWTR2_EL2_nSPMEVTYPERn_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMINTEN: crate::ctypes::c_ulong = 4096;

pub const HDFGWTR2_EL2_nSPMINTEN_MASK: crate::ctypes::c_ulong = 4096;

pub const HDFGWTR2_EL2_nSPMINTEN_SHIFT: i32 = 12;

pub const HDFGWTR2_EL2_nSPMINTEN_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMOVS: crate::ctypes::c_ulong = 8192;

pub const HDFGWTR2_EL2_nSPMOVS_MASK: crate::ctypes::c_ulong = 8192;

pub const HDFGWTR2_EL2_nSPMOVS_SHIFT: i32 = 13;

pub const HDFGWTR2_EL2_nSPMOVS_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMSCR_EL1: crate::ctypes::c_ulong = 65536;

pub const HDFGWTR2_EL2_nSPMSCR_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const HDFGWTR2_EL2_nSPMSCR_EL1_SHIFT: i32 = 16;

pub const HDFGWTR2_EL2_nSPMSCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nSPMSELR_EL0: crate::ctypes::c_ulong = 1024;

pub const HDFGWTR2_EL2_nSPMSELR_EL0_MASK: crate::ctypes::c_ulong = 1024;

pub const HDFGWTR2_EL2_nSPMSELR_EL0_SHIFT: i32 = 10;

pub const HDFGWTR2_EL2_nSPMSELR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nTRBMPAM_EL1: crate::ctypes::c_ulong = 4194304;

pub const HDFGWTR2_EL2_nTRBMPAM_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HDFGWTR2_EL2_nTRBMPAM_EL1_SHIFT: i32 = 22;

pub const HDFGWTR2_EL2_nTRBMPAM_EL1_WIDTH: i32 = 1;

pub const HDFGWTR2_EL2_nTRCITECR_EL1: crate::ctypes::c_ulong = 1048576;

pub const HDFGWTR2_EL2_nTRCITECR_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const HDFGWTR2_EL2_nTRCITECR_EL1_SHIFT: i32 = 20;

pub const HDFGWTR2_EL2_nTRCITECR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGBCRn_EL1: crate::ctypes::c_ulong = 1;

pub const HDFGWTR_EL2_DBGBCRn_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HDFGWTR_EL2_DBGBCRn_EL1_SHIFT: i32 = 0;

pub const HDFGWTR_EL2_DBGBCRn_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGBVRn_EL1: crate::ctypes::c_ulong = 2;

pub const HDFGWTR_EL2_DBGBVRn_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HDFGWTR_EL2_DBGBVRn_EL1_SHIFT: i32 = 1;

pub const HDFGWTR_EL2_DBGBVRn_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGCLAIM: crate::ctypes::c_ulong = 32;

pub const HDFGWTR_EL2_DBGCLAIM_MASK: crate::ctypes::c_ulong = 32;

pub const HDFGWTR_EL2_DBGCLAIM_SHIFT: i32 = 5;

pub const HDFGWTR_EL2_DBGCLAIM_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGPRCR_EL1: crate::ctypes::c_ulong = 128;

pub const HDFGWTR_EL2_DBGPRCR_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HDFGWTR_EL2_DBGPRCR_EL1_SHIFT: i32 = 7;

pub const HDFGWTR_EL2_DBGPRCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGWCRn_EL1: crate::ctypes::c_ulong = 4;

pub const HDFGWTR_EL2_DBGWCRn_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HDFGWTR_EL2_DBGWCRn_EL1_SHIFT: i32 = 2;

pub const HDFGWTR_EL2_DBGWCRn_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_DBGWVRn_EL1: crate::ctypes::c_ulong = 8;

pub const HDFGWTR_EL2_DBGWVRn_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HDFGWTR_EL2_DBGWVRn_EL1_SHIFT: i32 = 3;

pub const HDFGWTR_EL2_DBGWVRn_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_MDSCR_EL1: crate::ctypes::c_ulong = 16;

pub const HDFGWTR_EL2_MDSCR_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HDFGWTR_EL2_MDSCR_EL1_SHIFT: i32 = 4;

pub const HDFGWTR_EL2_MDSCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_OSDLR_EL1: crate::ctypes::c_ulong = 2048;

pub const HDFGWTR_EL2_OSDLR_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HDFGWTR_EL2_OSDLR_EL1_SHIFT: i32 = 11;

pub const HDFGWTR_EL2_OSDLR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_OSECCR_EL1: crate::ctypes::c_ulong = 1024;

pub const HDFGWTR_EL2_OSECCR_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HDFGWTR_EL2_OSECCR_EL1_SHIFT: i32 = 10;

pub const HDFGWTR_EL2_OSECCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_OSLAR_EL1: crate::ctypes::c_ulong = 256;

pub const HDFGWTR_EL2_OSLAR_EL1_MASK: crate::ctypes::c_ulong = 256;

pub const HDFGWTR_EL2_OSLAR_EL1_SHIFT: i32 = 8;

pub const HDFGWTR_EL2_OSLAR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMBLIMITR_EL1: crate::ctypes::c_ulong = 8388608;

pub const HDFGWTR_EL2_PMBLIMITR_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HDFGWTR_EL2_PMBLIMITR_EL1_SHIFT: i32 = 23;

pub const HDFGWTR_EL2_PMBLIMITR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMBPTR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HDFGWTR_EL2_PMBPTR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HDFGWTR_EL2_PMBPTR_EL1_SHIFT: i32 = 24;

pub const HDFGWTR_EL2_PMBPTR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMBSR_EL1: crate::ctypes::c_ulong = 33554432;

pub const HDFGWTR_EL2_PMBSR_EL1_MASK: crate::ctypes::c_ulong = 33554432;

pub const HDFGWTR_EL2_PMBSR_EL1_SHIFT: i32 = 25;

pub const HDFGWTR_EL2_PMBSR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMCCFILTR_EL0: crate::ctypes::c_ulong = 16384;

pub const HDFGWTR_EL2_PMCCFILTR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HDFGWTR_EL2_PMCCFILTR_EL0_SHIFT: i32 = 14;

pub const HDFGWTR_EL2_PMCCFILTR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMCCNTR_EL0: crate::ctypes::c_ulong = 32768;

pub const HDFGWTR_EL2_PMCCNTR_EL0_MASK: crate::ctypes::c_ulong = 32768;

pub const HDFGWTR_EL2_PMCCNTR_EL0_SHIFT: i32 = 15;

pub const HDFGWTR_EL2_PMCCNTR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMCNTEN: crate::ctypes::c_ulong = 65536;

pub const HDFGWTR_EL2_PMCNTEN_MASK: crate::ctypes::c_ulong = 65536;

pub const HDFGWTR_EL2_PMCNTEN_SHIFT: i32 = 16;

pub const HDFGWTR_EL2_PMCNTEN_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMCR_EL0: crate::ctypes::c_ulong = 2097152;

pub const HDFGWTR_EL2_PMCR_EL0_MASK: crate::ctypes::c_ulong = 2097152;

pub const HDFGWTR_EL2_PMCR_EL0_SHIFT: i32 = 21;

pub const HDFGWTR_EL2_PMCR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMEVCNTRn_EL0: crate::ctypes::c_ulong = 4096;

pub const HDFGWTR_EL2_PMEVCNTRn_EL0_MASK: crate::ctypes::c_ulong = 4096;

pub const HDFGWTR_EL2_PMEVCNTRn_EL0_SHIFT: i32 = 12;

pub const HDFGWTR_EL2_PMEVCNTRn_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMEVTYPERn_EL0: crate::ctypes::c_ulong = 8192;

pub const HDFGWTR_EL2_PMEVTYPERn_EL0_MASK: crate::ctypes::c_ulong = 8192;

pub const HDFGWTR_EL2_PMEVTYPERn_EL0_SHIFT: i32 = 13;

pub const HDFGWTR_EL2_PMEVTYPERn_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMINTEN: crate::ctypes::c_ulong = 131072;

pub const HDFGWTR_EL2_PMINTEN_MASK: crate::ctypes::c_ulong = 131072;

pub const HDFGWTR_EL2_PMINTEN_SHIFT: i32 = 17;

pub const HDFGWTR_EL2_PMINTEN_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMOVS: crate::ctypes::c_ulong = 262144;

pub const HDFGWTR_EL2_PMOVS_MASK: crate::ctypes::c_ulong = 262144;

pub const HDFGWTR_EL2_PMOVS_SHIFT: i32 = 18;

pub const HDFGWTR_EL2_PMOVS_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSCR_EL1: crate::ctypes::c_ulong = 67108864;

pub const HDFGWTR_EL2_PMSCR_EL1_MASK: crate::ctypes::c_ulong = 67108864;

pub const HDFGWTR_EL2_PMSCR_EL1_SHIFT: i32 = 26;

pub const HDFGWTR_EL2_PMSCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSELR_EL0: crate::ctypes::c_ulong = 524288;

pub const HDFGWTR_EL2_PMSELR_EL0_MASK: crate::ctypes::c_ulong = 524288;

pub const HDFGWTR_EL2_PMSELR_EL0_SHIFT: i32 = 19;

pub const HDFGWTR_EL2_PMSELR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSEVFR_EL1: crate::ctypes::c_ulong = 134217728;

pub const HDFGWTR_EL2_PMSEVFR_EL1_MASK: crate::ctypes::c_ulong = 134217728;

pub const HDFGWTR_EL2_PMSEVFR_EL1_SHIFT: i32 = 27;

pub const HDFGWTR_EL2_PMSEVFR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSFCR_EL1: crate::ctypes::c_ulong = 268435456;

pub const HDFGWTR_EL2_PMSFCR_EL1_MASK: crate::ctypes::c_ulong = 268435456;

pub const HDFGWTR_EL2_PMSFCR_EL1_SHIFT: i32 = 28;

pub const HDFGWTR_EL2_PMSFCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSICR_EL1: crate::ctypes::c_ulong = 536870912;

pub const HDFGWTR_EL2_PMSICR_EL1_MASK: crate::ctypes::c_ulong = 536870912;

pub const HDFGWTR_EL2_PMSICR_EL1_SHIFT: i32 = 29;

pub const HDFGWTR_EL2_PMSICR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSIRR_EL1: crate::ctypes::c_ulong = 2147483648;

pub const HDFGWTR_EL2_PMSIRR_EL1_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HDFGWTR_EL2_PMSIRR_EL1_SHIFT: i32 = 31;

pub const HDFGWTR_EL2_PMSIRR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSLATFR_EL1: crate::ctypes::c_ulong = 4294967296;

pub const HDFGWTR_EL2_PMSLATFR_EL1_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HDFGWTR_EL2_PMSLATFR_EL1_SHIFT: i32 = 32;

pub const HDFGWTR_EL2_PMSLATFR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMSWINC_EL0: crate::ctypes::c_ulong = 1048576;

pub const HDFGWTR_EL2_PMSWINC_EL0_MASK: crate::ctypes::c_ulong = 1048576;

pub const HDFGWTR_EL2_PMSWINC_EL0_SHIFT: i32 = 20;

pub const HDFGWTR_EL2_PMSWINC_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_PMUSERENR_EL0: crate::ctypes::c_ulong = 144115188075855872;

pub const HDFGWTR_EL2_PMUSERENR_EL0_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HDFGWTR_EL2_PMUSERENR_EL0_SHIFT: i32 = 57;

pub const HDFGWTR_EL2_PMUSERENR_EL0_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_RES0: u64 = 10090466441108128320;

pub const HDFGWTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDFGWTR_EL2_TRBBASER_EL1: crate::ctypes::c_ulong = 1125899906842624;

pub const HDFGWTR_EL2_TRBBASER_EL1_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HDFGWTR_EL2_TRBBASER_EL1_SHIFT: i32 = 50;

pub const HDFGWTR_EL2_TRBBASER_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRBLIMITR_EL1: crate::ctypes::c_ulong = 4503599627370496;

pub const HDFGWTR_EL2_TRBLIMITR_EL1_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HDFGWTR_EL2_TRBLIMITR_EL1_SHIFT: i32 = 52;

pub const HDFGWTR_EL2_TRBLIMITR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRBMAR_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HDFGWTR_EL2_TRBMAR_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HDFGWTR_EL2_TRBMAR_EL1_SHIFT: i32 = 53;

pub const HDFGWTR_EL2_TRBMAR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRBPTR_EL1: crate::ctypes::c_ulong = 18014398509481984;

pub const HDFGWTR_EL2_TRBPTR_EL1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HDFGWTR_EL2_TRBPTR_EL1_SHIFT: i32 = 54;

pub const HDFGWTR_EL2_TRBPTR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRBSR_EL1: crate::ctypes::c_ulong = 36028797018963968;

pub const HDFGWTR_EL2_TRBSR_EL1_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HDFGWTR_EL2_TRBSR_EL1_SHIFT: i32 = 55;

pub const HDFGWTR_EL2_TRBSR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRBTRG_EL1: crate::ctypes::c_ulong = 72057594037927936;

pub const HDFGWTR_EL2_TRBTRG_EL1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HDFGWTR_EL2_TRBTRG_EL1_SHIFT: i32 = 56;

pub const HDFGWTR_EL2_TRBTRG_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRC: crate::ctypes::c_ulong = 8589934592;

pub const HDFGWTR_EL2_TRCAUXCTLR: crate::ctypes::c_ulong = 34359738368;

pub const HDFGWTR_EL2_TRCAUXCTLR_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HDFGWTR_EL2_TRCAUXCTLR_SHIFT: i32 = 35;

pub const HDFGWTR_EL2_TRCAUXCTLR_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCCLAIM: crate::ctypes::c_ulong = 68719476736;

pub const HDFGWTR_EL2_TRCCLAIM_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HDFGWTR_EL2_TRCCLAIM_SHIFT: i32 = 36;

pub const HDFGWTR_EL2_TRCCLAIM_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCCNTVRn: crate::ctypes::c_ulong = 137438953472;

pub const HDFGWTR_EL2_TRCCNTVRn_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HDFGWTR_EL2_TRCCNTVRn_SHIFT: i32 = 37;

pub const HDFGWTR_EL2_TRCCNTVRn_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCIMSPECn: crate::ctypes::c_ulong = 2199023255552;

pub const HDFGWTR_EL2_TRCIMSPECn_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HDFGWTR_EL2_TRCIMSPECn_SHIFT: i32 = 41;

pub const HDFGWTR_EL2_TRCIMSPECn_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCOSLAR: crate::ctypes::c_ulong = 4398046511104;

pub const HDFGWTR_EL2_TRCOSLAR_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HDFGWTR_EL2_TRCOSLAR_SHIFT: i32 = 42;

pub const HDFGWTR_EL2_TRCOSLAR_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCPRGCTLR: crate::ctypes::c_ulong = 17592186044416;

pub const HDFGWTR_EL2_TRCPRGCTLR_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HDFGWTR_EL2_TRCPRGCTLR_SHIFT: i32 = 44;

pub const HDFGWTR_EL2_TRCPRGCTLR_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCSEQSTR: crate::ctypes::c_ulong = 35184372088832;

pub const HDFGWTR_EL2_TRCSEQSTR_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HDFGWTR_EL2_TRCSEQSTR_SHIFT: i32 = 45;

pub const HDFGWTR_EL2_TRCSEQSTR_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCSSCSRn: crate::ctypes::c_ulong = 70368744177664;

pub const HDFGWTR_EL2_TRCSSCSRn_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HDFGWTR_EL2_TRCSSCSRn_SHIFT: i32 = 46;

pub const HDFGWTR_EL2_TRCSSCSRn_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRCVICTLR: crate::ctypes::c_ulong = 281474976710656;

pub const HDFGWTR_EL2_TRCVICTLR_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HDFGWTR_EL2_TRCVICTLR_SHIFT: i32 = 48;

pub const HDFGWTR_EL2_TRCVICTLR_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRC_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HDFGWTR_EL2_TRC_SHIFT: i32 = 33;

pub const HDFGWTR_EL2_TRC_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_TRFCR_EL1: crate::ctypes::c_ulong = 562949953421312;

pub const HDFGWTR_EL2_TRFCR_EL1_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HDFGWTR_EL2_TRFCR_EL1_SHIFT: i32 = 49;

pub const HDFGWTR_EL2_TRFCR_EL1_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDFGWTR_EL2_nBRBCTL: crate::ctypes::c_ulong = 1152921504606846976;

pub const HDFGWTR_EL2_nBRBCTL_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HDFGWTR_EL2_nBRBCTL_SHIFT: i32 = 60;

pub const HDFGWTR_EL2_nBRBCTL_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_nBRBDATA: crate::ctypes::c_ulong = 2305843009213693952;

pub const HDFGWTR_EL2_nBRBDATA_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const HDFGWTR_EL2_nBRBDATA_SHIFT: i32 = 61;

pub const HDFGWTR_EL2_nBRBDATA_WIDTH: i32 = 1;

pub const HDFGWTR_EL2_nPMSNEVFR_EL1: crate::ctypes::c_ulong = 4611686018427387904;

pub const HDFGWTR_EL2_nPMSNEVFR_EL1_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HDFGWTR_EL2_nPMSNEVFR_EL1_SHIFT: i32 = 62;

pub const HDFGWTR_EL2_nPMSNEVFR_EL1_WIDTH: i32 = 1;

pub const HFGITR2_EL2_RES0: u64 = 18446744073709551612;

pub const HFGITR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGITR2_EL2_TSBCSYNC: crate::ctypes::c_ulong = 1;

pub const HFGITR2_EL2_TSBCSYNC_MASK: crate::ctypes::c_ulong = 1;

pub const HFGITR2_EL2_TSBCSYNC_SHIFT: i32 = 0;

pub const HFGITR2_EL2_TSBCSYNC_WIDTH: i32 = 1;

pub const HFGITR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGITR2_EL2_nDCCIVAPS: crate::ctypes::c_ulong = 2;

pub const HFGITR2_EL2_nDCCIVAPS_MASK: crate::ctypes::c_ulong = 2;

pub const HFGITR2_EL2_nDCCIVAPS_SHIFT: i32 = 1;

pub const HFGITR2_EL2_nDCCIVAPS_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E0R: crate::ctypes::c_ulong = 16384;

pub const HFGITR_EL2_ATS1E0R_MASK: crate::ctypes::c_ulong = 16384;

pub const HFGITR_EL2_ATS1E0R_SHIFT: i32 = 14;

pub const HFGITR_EL2_ATS1E0R_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E0W: crate::ctypes::c_ulong = 32768;

pub const HFGITR_EL2_ATS1E0W_MASK: crate::ctypes::c_ulong = 32768;

pub const HFGITR_EL2_ATS1E0W_SHIFT: i32 = 15;

pub const HFGITR_EL2_ATS1E0W_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E1A: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGITR_EL2_ATS1E1A_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGITR_EL2_ATS1E1A_SHIFT: i32 = 62;

pub const HFGITR_EL2_ATS1E1A_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E1R: crate::ctypes::c_ulong = 4096;

pub const HFGITR_EL2_ATS1E1RP: crate::ctypes::c_ulong = 65536;

pub const HFGITR_EL2_ATS1E1RP_MASK: crate::ctypes::c_ulong = 65536;

pub const HFGITR_EL2_ATS1E1RP_SHIFT: i32 = 16;

pub const HFGITR_EL2_ATS1E1RP_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E1R_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGITR_EL2_ATS1E1R_SHIFT: i32 = 12;

pub const HFGITR_EL2_ATS1E1R_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E1W: crate::ctypes::c_ulong = 8192;

pub const HFGITR_EL2_ATS1E1WP: crate::ctypes::c_ulong = 131072;

pub const HFGITR_EL2_ATS1E1WP_MASK: crate::ctypes::c_ulong = 131072;

pub const HFGITR_EL2_ATS1E1WP_SHIFT: i32 = 17;

pub const HFGITR_EL2_ATS1E1WP_WIDTH: i32 = 1;

pub const HFGITR_EL2_ATS1E1W_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGITR_EL2_ATS1E1W_SHIFT: i32 = 13;

pub const HFGITR_EL2_ATS1E1W_WIDTH: i32 = 1;

pub const HFGITR_EL2_CFPRCTX: crate::ctypes::c_ulong = 281474976710656;

pub const HFGITR_EL2_CFPRCTX_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HFGITR_EL2_CFPRCTX_SHIFT: i32 = 48;

pub const HFGITR_EL2_CFPRCTX_WIDTH: i32 = 1;

pub const HFGITR_EL2_COSPRCTX: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGITR_EL2_COSPRCTX_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGITR_EL2_COSPRCTX_SHIFT: i32 = 60;

pub const HFGITR_EL2_COSPRCTX_WIDTH: i32 = 1;

pub const HFGITR_EL2_CPPRCTX: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGITR_EL2_CPPRCTX_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGITR_EL2_CPPRCTX_SHIFT: i32 = 50;

pub const HFGITR_EL2_CPPRCTX_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCISW: crate::ctypes::c_ulong = 64;

pub const HFGITR_EL2_DCCISW_MASK: crate::ctypes::c_ulong = 64;

pub const HFGITR_EL2_DCCISW_SHIFT: i32 = 6;

pub const HFGITR_EL2_DCCISW_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCIVAC: crate::ctypes::c_ulong = 1024;

pub const HFGITR_EL2_DCCIVAC_MASK: crate::ctypes::c_ulong = 1024;

pub const HFGITR_EL2_DCCIVAC_SHIFT: i32 = 10;

pub const HFGITR_EL2_DCCIVAC_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCSW: crate::ctypes::c_ulong = 32;

pub const HFGITR_EL2_DCCSW_MASK: crate::ctypes::c_ulong = 32;

pub const HFGITR_EL2_DCCSW_SHIFT: i32 = 5;

pub const HFGITR_EL2_DCCSW_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCVAC: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGITR_EL2_DCCVAC_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGITR_EL2_DCCVAC_SHIFT: i32 = 54;

pub const HFGITR_EL2_DCCVAC_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCVADP: crate::ctypes::c_ulong = 512;

pub const HFGITR_EL2_DCCVADP_MASK: crate::ctypes::c_ulong = 512;

pub const HFGITR_EL2_DCCVADP_SHIFT: i32 = 9;

pub const HFGITR_EL2_DCCVADP_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCVAP: crate::ctypes::c_ulong = 256;

pub const HFGITR_EL2_DCCVAP_MASK: crate::ctypes::c_ulong = 256;

pub const HFGITR_EL2_DCCVAP_SHIFT: i32 = 8;

pub const HFGITR_EL2_DCCVAP_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCCVAU: crate::ctypes::c_ulong = 128;

pub const HFGITR_EL2_DCCVAU_MASK: crate::ctypes::c_ulong = 128;

pub const HFGITR_EL2_DCCVAU_SHIFT: i32 = 7;

pub const HFGITR_EL2_DCCVAU_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCISW: crate::ctypes::c_ulong = 16;

pub const HFGITR_EL2_DCISW_MASK: crate::ctypes::c_ulong = 16;

pub const HFGITR_EL2_DCISW_SHIFT: i32 = 4;

pub const HFGITR_EL2_DCISW_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCIVAC: crate::ctypes::c_ulong = 8;

pub const HFGITR_EL2_DCIVAC_MASK: crate::ctypes::c_ulong = 8;

pub const HFGITR_EL2_DCIVAC_SHIFT: i32 = 3;

pub const HFGITR_EL2_DCIVAC_WIDTH: i32 = 1;

pub const HFGITR_EL2_DCZVA: crate::ctypes::c_ulong = 2048;

pub const HFGITR_EL2_DCZVA_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGITR_EL2_DCZVA_SHIFT: i32 = 11;

pub const HFGITR_EL2_DCZVA_WIDTH: i32 = 1;

pub const HFGITR_EL2_DVPRCTX: crate::ctypes::c_ulong = 562949953421312;

pub const HFGITR_EL2_DVPRCTX_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HFGITR_EL2_DVPRCTX_SHIFT: i32 = 49;

pub const HFGITR_EL2_DVPRCTX_WIDTH: i32 = 1;

pub const HFGITR_EL2_ERET: crate::ctypes::c_ulong = 2251799813685248;

pub const HFGITR_EL2_ERET_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const HFGITR_EL2_ERET_SHIFT: i32 = 51;

pub const HFGITR_EL2_ERET_WIDTH: i32 = 1;

pub const HFGITR_EL2_ICIALLU: crate::ctypes::c_ulong = 2;

pub const HFGITR_EL2_ICIALLUIS: crate::ctypes::c_ulong = 1;

pub const HFGITR_EL2_ICIALLUIS_MASK: crate::ctypes::c_ulong = 1;

pub const HFGITR_EL2_ICIALLUIS_SHIFT: i32 = 0;

pub const HFGITR_EL2_ICIALLUIS_WIDTH: i32 = 1;

pub const HFGITR_EL2_ICIALLU_MASK: crate::ctypes::c_ulong = 2;

pub const HFGITR_EL2_ICIALLU_SHIFT: i32 = 1;

pub const HFGITR_EL2_ICIALLU_WIDTH: i32 = 1;

pub const HFGITR_EL2_ICIVAU: crate::ctypes::c_ulong = 4;

pub const HFGITR_EL2_ICIVAU_MASK: crate::ctypes::c_ulong = 4;

pub const HFGITR_EL2_ICIVAU_SHIFT: i32 = 2;

pub const HFGITR_EL2_ICIVAU_WIDTH: i32 = 1;

pub const HFGITR_EL2_RES0: u64 = 11529215046068469760;

pub const HFGITR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGITR_EL2_SVC_EL0: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGITR_EL2_SVC_EL0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGITR_EL2_SVC_EL0_SHIFT: i32 = 52;

pub const HFGITR_EL2_SVC_EL0_WIDTH: i32 = 1;

pub const HFGITR_EL2_SVC_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGITR_EL2_SVC_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGITR_EL2_SVC_EL1_SHIFT: i32 = 53;

pub const HFGITR_EL2_SVC_EL1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIASIDE1: crate::ctypes::c_ulong = 17592186044416;

pub const HFGITR_EL2_TLBIASIDE1IS: crate::ctypes::c_ulong = 1073741824;

pub const HFGITR_EL2_TLBIASIDE1IS_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HFGITR_EL2_TLBIASIDE1IS_SHIFT: i32 = 30;

pub const HFGITR_EL2_TLBIASIDE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIASIDE1OS: crate::ctypes::c_ulong = 1048576;

pub const HFGITR_EL2_TLBIASIDE1OS_MASK: crate::ctypes::c_ulong = 1048576;

pub const HFGITR_EL2_TLBIASIDE1OS_SHIFT: i32 = 20;

pub const HFGITR_EL2_TLBIASIDE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIASIDE1_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HFGITR_EL2_TLBIASIDE1_SHIFT: i32 = 44;

pub const HFGITR_EL2_TLBIASIDE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAAE1: crate::ctypes::c_ulong = 549755813888;

pub const HFGITR_EL2_TLBIRVAAE1IS: crate::ctypes::c_ulong = 34359738368;

pub const HFGITR_EL2_TLBIRVAAE1IS_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HFGITR_EL2_TLBIRVAAE1IS_SHIFT: i32 = 35;

pub const HFGITR_EL2_TLBIRVAAE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAAE1OS: crate::ctypes::c_ulong = 33554432;

pub const HFGITR_EL2_TLBIRVAAE1OS_MASK: crate::ctypes::c_ulong = 33554432;

pub const HFGITR_EL2_TLBIRVAAE1OS_SHIFT: i32 = 25;

pub const HFGITR_EL2_TLBIRVAAE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAAE1_MASK: crate::ctypes::c_ulong = 549755813888;

pub const HFGITR_EL2_TLBIRVAAE1_SHIFT: i32 = 39;

pub const HFGITR_EL2_TLBIRVAAE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAALE1: crate::ctypes::c_ulong = 2199023255552;

pub const HFGITR_EL2_TLBIRVAALE1IS: crate::ctypes::c_ulong = 137438953472;

pub const HFGITR_EL2_TLBIRVAALE1IS_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HFGITR_EL2_TLBIRVAALE1IS_SHIFT: i32 = 37;

pub const HFGITR_EL2_TLBIRVAALE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAALE1OS: crate::ctypes::c_ulong = 134217728;

pub const HFGITR_EL2_TLBIRVAALE1OS_MASK: crate::ctypes::c_ulong = 134217728;

pub const HFGITR_EL2_TLBIRVAALE1OS_SHIFT: i32 = 27;

pub const HFGITR_EL2_TLBIRVAALE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAALE1_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HFGITR_EL2_TLBIRVAALE1_SHIFT: i32 = 41;

pub const HFGITR_EL2_TLBIRVAALE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAE1: crate::ctypes::c_ulong = 274877906944;

pub const HFGITR_EL2_TLBIRVAE1IS: crate::ctypes::c_ulong = 17179869184;

pub const HFGITR_EL2_TLBIRVAE1IS_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HFGITR_EL2_TLBIRVAE1IS_SHIFT: i32 = 34;

pub const HFGITR_EL2_TLBIRVAE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAE1OS: crate::ctypes::c_ulong = 16777216;

pub const HFGITR_EL2_TLBIRVAE1OS_MASK: crate::ctypes::c_ulong = 16777216;

pub const HFGITR_EL2_TLBIRVAE1OS_SHIFT: i32 = 24;

pub const HFGITR_EL2_TLBIRVAE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVAE1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const HFGITR_EL2_TLBIRVAE1_SHIFT: i32 = 38;

pub const HFGITR_EL2_TLBIRVAE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVALE1: crate::ctypes::c_ulong = 1099511627776;

pub const HFGITR_EL2_TLBIRVALE1IS: crate::ctypes::c_ulong = 68719476736;

pub const HFGITR_EL2_TLBIRVALE1IS_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HFGITR_EL2_TLBIRVALE1IS_SHIFT: i32 = 36;

pub const HFGITR_EL2_TLBIRVALE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVALE1OS: crate::ctypes::c_ulong = 67108864;

pub const HFGITR_EL2_TLBIRVALE1OS_MASK: crate::ctypes::c_ulong = 67108864;

pub const HFGITR_EL2_TLBIRVALE1OS_SHIFT: i32 = 26;

pub const HFGITR_EL2_TLBIRVALE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIRVALE1_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HFGITR_EL2_TLBIRVALE1_SHIFT: i32 = 40;

pub const HFGITR_EL2_TLBIRVALE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAAE1: crate::ctypes::c_ulong = 35184372088832;

pub const HFGITR_EL2_TLBIVAAE1IS: crate::ctypes::c_ulong = 2147483648;

pub const HFGITR_EL2_TLBIVAAE1IS_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HFGITR_EL2_TLBIVAAE1IS_SHIFT: i32 = 31;

pub const HFGITR_EL2_TLBIVAAE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAAE1OS: crate::ctypes::c_ulong = 2097152;

pub const HFGITR_EL2_TLBIVAAE1OS_MASK: crate::ctypes::c_ulong = 2097152;

pub const HFGITR_EL2_TLBIVAAE1OS_SHIFT: i32 = 21;

pub const HFGITR_EL2_TLBIVAAE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAAE1_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HFGITR_EL2_TLBIVAAE1_SHIFT: i32 = 45;

pub const HFGITR_EL2_TLBIVAAE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAALE1: crate::ctypes::c_ulong = 140737488355328;

pub const HFGITR_EL2_TLBIVAALE1IS: crate::ctypes::c_ulong = 8589934592;

pub const HFGITR_EL2_TLBIVAALE1IS_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HFGITR_EL2_TLBIVAALE1IS_SHIFT: i32 = 33;

pub const HFGITR_EL2_TLBIVAALE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAALE1OS: crate::ctypes::c_ulong = 8388608;

pub const HFGITR_EL2_TLBIVAALE1OS_MASK: crate::ctypes::c_ulong = 8388608;

pub const HFGITR_EL2_TLBIVAALE1OS_SHIFT: i32 = 23;

pub const HFGITR_EL2_TLBIVAALE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAALE1_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HFGITR_EL2_TLBIVAALE1_SHIFT: i32 = 47;

pub const HFGITR_EL2_TLBIVAALE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAE1: crate::ctypes::c_ulong = 8796093022208;

pub const HFGITR_EL2_TLBIVAE1IS: crate::ctypes::c_ulong = 536870912;

pub const HFGITR_EL2_TLBIVAE1IS_MASK: crate::ctypes::c_ulong = 536870912;

pub const HFGITR_EL2_TLBIVAE1IS_SHIFT: i32 = 29;

pub const HFGITR_EL2_TLBIVAE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAE1OS: crate::ctypes::c_ulong = 524288;

pub const HFGITR_EL2_TLBIVAE1OS_MASK: crate::ctypes::c_ulong = 524288;

pub const HFGITR_EL2_TLBIVAE1OS_SHIFT: i32 = 19;

pub const HFGITR_EL2_TLBIVAE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVAE1_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HFGITR_EL2_TLBIVAE1_SHIFT: i32 = 43;

pub const HFGITR_EL2_TLBIVAE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVALE1: crate::ctypes::c_ulong = 70368744177664;

pub const HFGITR_EL2_TLBIVALE1IS: crate::ctypes::c_ulong = 4294967296;

pub const HFGITR_EL2_TLBIVALE1IS_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HFGITR_EL2_TLBIVALE1IS_SHIFT: i32 = 32;

pub const HFGITR_EL2_TLBIVALE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVALE1OS: crate::ctypes::c_ulong = 4194304;

pub const HFGITR_EL2_TLBIVALE1OS_MASK: crate::ctypes::c_ulong = 4194304;

pub const HFGITR_EL2_TLBIVALE1OS_SHIFT: i32 = 22;

pub const HFGITR_EL2_TLBIVALE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVALE1_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HFGITR_EL2_TLBIVALE1_SHIFT: i32 = 46;

pub const HFGITR_EL2_TLBIVALE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVMALLE1: crate::ctypes::c_ulong = 4398046511104;

pub const HFGITR_EL2_TLBIVMALLE1IS: crate::ctypes::c_ulong = 268435456;

pub const HFGITR_EL2_TLBIVMALLE1IS_MASK: crate::ctypes::c_ulong = 268435456;

pub const HFGITR_EL2_TLBIVMALLE1IS_SHIFT: i32 = 28;

pub const HFGITR_EL2_TLBIVMALLE1IS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVMALLE1OS: crate::ctypes::c_ulong = 262144;

pub const HFGITR_EL2_TLBIVMALLE1OS_MASK: crate::ctypes::c_ulong = 262144;

pub const HFGITR_EL2_TLBIVMALLE1OS_SHIFT: i32 = 18;

pub const HFGITR_EL2_TLBIVMALLE1OS_WIDTH: i32 = 1;

pub const HFGITR_EL2_TLBIVMALLE1_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HFGITR_EL2_TLBIVMALLE1_SHIFT: i32 = 42;

pub const HFGITR_EL2_TLBIVMALLE1_WIDTH: i32 = 1;

pub const HFGITR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGITR_EL2_nBRBIALL: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGITR_EL2_nBRBIALL_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGITR_EL2_nBRBIALL_SHIFT: i32 = 56;

pub const HFGITR_EL2_nBRBIALL_WIDTH: i32 = 1;

pub const HFGITR_EL2_nBRBINJ: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGITR_EL2_nBRBINJ_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGITR_EL2_nBRBINJ_SHIFT: i32 = 55;

pub const HFGITR_EL2_nBRBINJ_WIDTH: i32 = 1;

pub const HFGITR_EL2_nGCSEPP: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGITR_EL2_nGCSEPP_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGITR_EL2_nGCSEPP_SHIFT: i32 = 59;

pub const HFGITR_EL2_nGCSEPP_WIDTH: i32 = 1;

pub const HFGITR_EL2_nGCSPUSHM_EL1: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGITR_EL2_nGCSPUSHM_EL1_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGITR_EL2_nGCSPUSHM_EL1_SHIFT: i32 = 57;

pub const HFGITR_EL2_nGCSPUSHM_EL1_WIDTH: i32 = 1;

pub const HFGITR_EL2_nGCSSTR_EL1: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGITR_EL2_nGCSSTR_EL1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGITR_EL2_nGCSSTR_EL1_SHIFT: i32 = 58;

pub const HFGITR_EL2_nGCSSTR_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_RES0: u64 = 18446744073709518848;

pub const HFGRTR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGRTR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGRTR2_EL2_nACTLRALIAS_EL1: crate::ctypes::c_ulong = 16384;

pub const HFGRTR2_EL2_nACTLRALIAS_EL1_MASK: crate::ctypes::c_ulong = 16384;

pub const HFGRTR2_EL2_nACTLRALIAS_EL1_SHIFT: i32 = 14;

pub const HFGRTR2_EL2_nACTLRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nACTLRMASK_EL1: crate::ctypes::c_ulong = 8192;

pub const HFGRTR2_EL2_nACTLRMASK_EL1_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGRTR2_EL2_nACTLRMASK_EL1_SHIFT: i32 = 13;

pub const HFGRTR2_EL2_nACTLRMASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nCPACRALIAS_EL1: crate::ctypes::c_ulong = 256;

pub const HFGRTR2_EL2_nCPACRALIAS_EL1_MASK: crate::ctypes::c_ulong = 256;

pub const HFGRTR2_EL2_nCPACRALIAS_EL1_SHIFT: i32 = 8;

pub const HFGRTR2_EL2_nCPACRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nCPACRMASK_EL1: crate::ctypes::c_ulong = 8;

pub const HFGRTR2_EL2_nCPACRMASK_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HFGRTR2_EL2_nCPACRMASK_EL1_SHIFT: i32 = 3;

pub const HFGRTR2_EL2_nCPACRMASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nERXGSR_EL1: crate::ctypes::c_ulong = 2;

pub const HFGRTR2_EL2_nERXGSR_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HFGRTR2_EL2_nERXGSR_EL1_SHIFT: i32 = 1;

pub const HFGRTR2_EL2_nERXGSR_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nPFAR_EL1: crate::ctypes::c_ulong = 1;

pub const HFGRTR2_EL2_nPFAR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HFGRTR2_EL2_nPFAR_EL1_SHIFT: i32 = 0;

pub const HFGRTR2_EL2_nPFAR_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nRCWSMASK_EL1: crate::ctypes::c_ulong = 4;

pub const HFGRTR2_EL2_nRCWSMASK_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HFGRTR2_EL2_nRCWSMASK_EL1_SHIFT: i32 = 2;

pub const HFGRTR2_EL2_nRCWSMASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nSCTLR2MASK_EL1: crate::ctypes::c_ulong = 32;

pub const HFGRTR2_EL2_nSCTLR2MASK_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const HFGRTR2_EL2_nSCTLR2MASK_EL1_SHIFT: i32 = 5;

pub const HFGRTR2_EL2_nSCTLR2MASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nSCTLRALIAS2_EL1: crate::ctypes::c_ulong = 1024;

pub const HFGRTR2_EL2_nSCTLRALIAS2_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HFGRTR2_EL2_nSCTLRALIAS2_EL1_SHIFT: i32 = 10;

pub const HFGRTR2_EL2_nSCTLRALIAS2_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nSCTLRALIAS_EL1: crate::ctypes::c_ulong = 512;

pub const HFGRTR2_EL2_nSCTLRALIAS_EL1_MASK: crate::ctypes::c_ulong = 512;

pub const HFGRTR2_EL2_nSCTLRALIAS_EL1_SHIFT: i32 = 9;

pub const HFGRTR2_EL2_nSCTLRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nSCTLRMASK_EL1: crate::ctypes::c_ulong = 16;

pub const HFGRTR2_EL2_nSCTLRMASK_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HFGRTR2_EL2_nSCTLRMASK_EL1_SHIFT: i32 = 4;

pub const HFGRTR2_EL2_nSCTLRMASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nTCR2ALIAS_EL1: crate::ctypes::c_ulong = 4096;

pub const HFGRTR2_EL2_nTCR2ALIAS_EL1_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGRTR2_EL2_nTCR2ALIAS_EL1_SHIFT: i32 = 12;

pub const HFGRTR2_EL2_nTCR2ALIAS_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nTCR2MASK_EL1: crate::ctypes::c_ulong = 128;

pub const HFGRTR2_EL2_nTCR2MASK_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HFGRTR2_EL2_nTCR2MASK_EL1_SHIFT: i32 = 7;

pub const HFGRTR2_EL2_nTCR2MASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nTCRALIAS_EL1: crate::ctypes::c_ulong = 2048;

pub const HFGRTR2_EL2_nTCRALIAS_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGRTR2_EL2_nTCRALIAS_EL1_SHIFT: i32 = 11;

pub const HFGRTR2_EL2_nTCRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGRTR2_EL2_nTCRMASK_EL1: crate::ctypes::c_ulong = 64;

pub const HFGRTR2_EL2_nTCRMASK_EL1_MASK: crate::ctypes::c_ulong = 64;

pub const HFGRTR2_EL2_nTCRMASK_EL1_SHIFT: i32 = 6;

pub const HFGRTR2_EL2_nTCRMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_RES0: u64 = 18446744073709518850;

pub const HFGWTR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGWTR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGWTR2_EL2_nACTLRALIAS_EL1: crate::ctypes::c_ulong = 16384;

pub const HFGWTR2_EL2_nACTLRALIAS_EL1_MASK: crate::ctypes::c_ulong = 16384;

pub const HFGWTR2_EL2_nACTLRALIAS_EL1_SHIFT: i32 = 14;

pub const HFGWTR2_EL2_nACTLRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nACTLRMASK_EL1: crate::ctypes::c_ulong = 8192;

pub const HFGWTR2_EL2_nACTLRMASK_EL1_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGWTR2_EL2_nACTLRMASK_EL1_SHIFT: i32 = 13;

pub const HFGWTR2_EL2_nACTLRMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nCPACRALIAS_EL1: crate::ctypes::c_ulong = 256;

pub const HFGWTR2_EL2_nCPACRALIAS_EL1_MASK: crate::ctypes::c_ulong = 256;

pub const HFGWTR2_EL2_nCPACRALIAS_EL1_SHIFT: i32 = 8;

pub const HFGWTR2_EL2_nCPACRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nCPACRMASK_EL1: crate::ctypes::c_ulong = 8;

pub const HFGWTR2_EL2_nCPACRMASK_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HFGWTR2_EL2_nCPACRMASK_EL1_SHIFT: i32 = 3;

pub const HFGWTR2_EL2_nCPACRMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nPFAR_EL1: crate::ctypes::c_ulong = 1;

pub const HFGWTR2_EL2_nPFAR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HFGWTR2_EL2_nPFAR_EL1_SHIFT: i32 = 0;

pub const HFGWTR2_EL2_nPFAR_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nRCWSMASK_EL1: crate::ctypes::c_ulong = 4;

pub const HFGWTR2_EL2_nRCWSMASK_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HFGWTR2_EL2_nRCWSMASK_EL1_SHIFT: i32 = 2;

pub const HFGWTR2_EL2_nRCWSMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nSCTLR2MASK_EL1: crate::ctypes::c_ulong = 32;

pub const HFGWTR2_EL2_nSCTLR2MASK_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const HFGWTR2_EL2_nSCTLR2MASK_EL1_SHIFT: i32 = 5;

pub const HFGWTR2_EL2_nSCTLR2MASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nSCTLRALIAS2_EL1: crate::ctypes::c_ulong = 1024;

pub const HFGWTR2_EL2_nSCTLRALIAS2_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HFGWTR2_EL2_nSCTLRALIAS2_EL1_SHIFT: i32 = 10;

pub const HFGWTR2_EL2_nSCTLRALIAS2_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nSCTLRALIAS_EL1: crate::ctypes::c_ulong = 512;

pub const HFGWTR2_EL2_nSCTLRALIAS_EL1_MASK: crate::ctypes::c_ulong = 512;

pub const HFGWTR2_EL2_nSCTLRALIAS_EL1_SHIFT: i32 = 9;

pub const HFGWTR2_EL2_nSCTLRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nSCTLRMASK_EL1: crate::ctypes::c_ulong = 16;

pub const HFGWTR2_EL2_nSCTLRMASK_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const HFGWTR2_EL2_nSCTLRMASK_EL1_SHIFT: i32 = 4;

pub const HFGWTR2_EL2_nSCTLRMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nTCR2ALIAS_EL1: crate::ctypes::c_ulong = 4096;

pub const HFGWTR2_EL2_nTCR2ALIAS_EL1_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGWTR2_EL2_nTCR2ALIAS_EL1_SHIFT: i32 = 12;

pub const HFGWTR2_EL2_nTCR2ALIAS_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nTCR2MASK_EL1: crate::ctypes::c_ulong = 128;

pub const HFGWTR2_EL2_nTCR2MASK_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const HFGWTR2_EL2_nTCR2MASK_EL1_SHIFT: i32 = 7;

pub const HFGWTR2_EL2_nTCR2MASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nTCRALIAS_EL1: crate::ctypes::c_ulong = 2048;

pub const HFGWTR2_EL2_nTCRALIAS_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGWTR2_EL2_nTCRALIAS_EL1_SHIFT: i32 = 11;

pub const HFGWTR2_EL2_nTCRALIAS_EL1_WIDTH: i32 = 1;

pub const HFGWTR2_EL2_nTCRMASK_EL1: crate::ctypes::c_ulong = 64;

pub const HFGWTR2_EL2_nTCRMASK_EL1_MASK: crate::ctypes::c_ulong = 64;

pub const HFGWTR2_EL2_nTCRMASK_EL1_SHIFT: i32 = 6;

pub const HFGWTR2_EL2_nTCRMASK_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_AFSR0_EL1: crate::ctypes::c_ulong = 1;

pub const HFGxTR_EL2_AFSR0_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HFGxTR_EL2_AFSR0_EL1_SHIFT: i32 = 0;

pub const HFGxTR_EL2_AFSR0_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_AFSR1_EL1: crate::ctypes::c_ulong = 2;

pub const HFGxTR_EL2_AFSR1_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HFGxTR_EL2_AFSR1_EL1_SHIFT: i32 = 1;

pub const HFGxTR_EL2_AFSR1_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_AIDR_EL1: crate::ctypes::c_ulong = 4;

pub const HFGxTR_EL2_AIDR_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HFGxTR_EL2_AIDR_EL1_SHIFT: i32 = 2;

pub const HFGxTR_EL2_AIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_AMAIR_EL1: crate::ctypes::c_ulong = 8;

pub const HFGxTR_EL2_AMAIR_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HFGxTR_EL2_AMAIR_EL1_SHIFT: i32 = 3;

pub const HFGxTR_EL2_AMAIR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_APDAKey: crate::ctypes::c_ulong = 16;

pub const HFGxTR_EL2_APDAKey_MASK: crate::ctypes::c_ulong = 16;

pub const HFGxTR_EL2_APDAKey_SHIFT: i32 = 4;

pub const HFGxTR_EL2_APDAKey_WIDTH: i32 = 1;

pub const HFGxTR_EL2_APDBKey: crate::ctypes::c_ulong = 32;

pub const HFGxTR_EL2_APDBKey_MASK: crate::ctypes::c_ulong = 32;

pub const HFGxTR_EL2_APDBKey_SHIFT: i32 = 5;

pub const HFGxTR_EL2_APDBKey_WIDTH: i32 = 1;

pub const HFGxTR_EL2_APGAKey: crate::ctypes::c_ulong = 64;

pub const HFGxTR_EL2_APGAKey_MASK: crate::ctypes::c_ulong = 64;

pub const HFGxTR_EL2_APGAKey_SHIFT: i32 = 6;

pub const HFGxTR_EL2_APGAKey_WIDTH: i32 = 1;

pub const HFGxTR_EL2_APIAKey: crate::ctypes::c_ulong = 128;

pub const HFGxTR_EL2_APIAKey_MASK: crate::ctypes::c_ulong = 128;

pub const HFGxTR_EL2_APIAKey_SHIFT: i32 = 7;

pub const HFGxTR_EL2_APIAKey_WIDTH: i32 = 1;

pub const HFGxTR_EL2_APIBKey: crate::ctypes::c_ulong = 256;

pub const HFGxTR_EL2_APIBKey_MASK: crate::ctypes::c_ulong = 256;

pub const HFGxTR_EL2_APIBKey_SHIFT: i32 = 8;

pub const HFGxTR_EL2_APIBKey_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CCSIDR_EL1: crate::ctypes::c_ulong = 512;

pub const HFGxTR_EL2_CCSIDR_EL1_MASK: crate::ctypes::c_ulong = 512;

pub const HFGxTR_EL2_CCSIDR_EL1_SHIFT: i32 = 9;

pub const HFGxTR_EL2_CCSIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CLIDR_EL1: crate::ctypes::c_ulong = 1024;

pub const HFGxTR_EL2_CLIDR_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HFGxTR_EL2_CLIDR_EL1_SHIFT: i32 = 10;

pub const HFGxTR_EL2_CLIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CONTEXTIDR_EL1: crate::ctypes::c_ulong = 2048;

pub const HFGxTR_EL2_CONTEXTIDR_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGxTR_EL2_CONTEXTIDR_EL1_SHIFT: i32 = 11;

pub const HFGxTR_EL2_CONTEXTIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CPACR_EL1: crate::ctypes::c_ulong = 4096;

pub const HFGxTR_EL2_CPACR_EL1_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGxTR_EL2_CPACR_EL1_SHIFT: i32 = 12;

pub const HFGxTR_EL2_CPACR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CSSELR_EL1: crate::ctypes::c_ulong = 8192;

pub const HFGxTR_EL2_CSSELR_EL1_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGxTR_EL2_CSSELR_EL1_SHIFT: i32 = 13;

pub const HFGxTR_EL2_CSSELR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_CTR_EL0: crate::ctypes::c_ulong = 16384;

pub const HFGxTR_EL2_CTR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HFGxTR_EL2_CTR_EL0_SHIFT: i32 = 14;

pub const HFGxTR_EL2_CTR_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_DCZID_EL0: crate::ctypes::c_ulong = 32768;

pub const HFGxTR_EL2_DCZID_EL0_MASK: crate::ctypes::c_ulong = 32768;

pub const HFGxTR_EL2_DCZID_EL0_SHIFT: i32 = 15;

pub const HFGxTR_EL2_DCZID_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERRIDR_EL1: crate::ctypes::c_ulong = 1099511627776;

pub const HFGxTR_EL2_ERRIDR_EL1_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HFGxTR_EL2_ERRIDR_EL1_SHIFT: i32 = 40;

pub const HFGxTR_EL2_ERRIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERRSELR_EL1: crate::ctypes::c_ulong = 2199023255552;

pub const HFGxTR_EL2_ERRSELR_EL1_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HFGxTR_EL2_ERRSELR_EL1_SHIFT: i32 = 41;

pub const HFGxTR_EL2_ERRSELR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXADDR_EL1: crate::ctypes::c_ulong = 562949953421312;

pub const HFGxTR_EL2_ERXADDR_EL1_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HFGxTR_EL2_ERXADDR_EL1_SHIFT: i32 = 49;

pub const HFGxTR_EL2_ERXADDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXCTLR_EL1: crate::ctypes::c_ulong = 8796093022208;

pub const HFGxTR_EL2_ERXCTLR_EL1_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HFGxTR_EL2_ERXCTLR_EL1_SHIFT: i32 = 43;

pub const HFGxTR_EL2_ERXCTLR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXFR_EL1: crate::ctypes::c_ulong = 4398046511104;

pub const HFGxTR_EL2_ERXFR_EL1_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HFGxTR_EL2_ERXFR_EL1_SHIFT: i32 = 42;

pub const HFGxTR_EL2_ERXFR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXMISCn_EL1: crate::ctypes::c_ulong = 35184372088832;

pub const HFGxTR_EL2_ERXMISCn_EL1_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HFGxTR_EL2_ERXMISCn_EL1_SHIFT: i32 = 45;

pub const HFGxTR_EL2_ERXMISCn_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXPFGCDN_EL1: crate::ctypes::c_ulong = 281474976710656;

pub const HFGxTR_EL2_ERXPFGCDN_EL1_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HFGxTR_EL2_ERXPFGCDN_EL1_SHIFT: i32 = 48;

pub const HFGxTR_EL2_ERXPFGCDN_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXPFGCTL_EL1: crate::ctypes::c_ulong = 140737488355328;

pub const HFGxTR_EL2_ERXPFGCTL_EL1_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HFGxTR_EL2_ERXPFGCTL_EL1_SHIFT: i32 = 47;

pub const HFGxTR_EL2_ERXPFGCTL_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXPFGF_EL1: crate::ctypes::c_ulong = 70368744177664;

pub const HFGxTR_EL2_ERXPFGF_EL1_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HFGxTR_EL2_ERXPFGF_EL1_SHIFT: i32 = 46;

pub const HFGxTR_EL2_ERXPFGF_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ERXSTATUS_EL1: crate::ctypes::c_ulong = 17592186044416;

pub const HFGxTR_EL2_ERXSTATUS_EL1_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HFGxTR_EL2_ERXSTATUS_EL1_SHIFT: i32 = 44;

pub const HFGxTR_EL2_ERXSTATUS_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ESR_EL1: crate::ctypes::c_ulong = 65536;

pub const HFGxTR_EL2_ESR_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const HFGxTR_EL2_ESR_EL1_SHIFT: i32 = 16;

pub const HFGxTR_EL2_ESR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_FAR_EL1: crate::ctypes::c_ulong = 131072;

pub const HFGxTR_EL2_FAR_EL1_MASK: crate::ctypes::c_ulong = 131072;

pub const HFGxTR_EL2_FAR_EL1_SHIFT: i32 = 17;

pub const HFGxTR_EL2_FAR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ICC_IGRPENn_EL1: crate::ctypes::c_ulong = 549755813888;

pub const HFGxTR_EL2_ICC_IGRPENn_EL1_MASK: crate::ctypes::c_ulong = 549755813888;

pub const HFGxTR_EL2_ICC_IGRPENn_EL1_SHIFT: i32 = 39;

pub const HFGxTR_EL2_ICC_IGRPENn_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_ISR_EL1: crate::ctypes::c_ulong = 262144;

pub const HFGxTR_EL2_ISR_EL1_MASK: crate::ctypes::c_ulong = 262144;

pub const HFGxTR_EL2_ISR_EL1_SHIFT: i32 = 18;

pub const HFGxTR_EL2_ISR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_LORC_EL1: crate::ctypes::c_ulong = 524288;

pub const HFGxTR_EL2_LORC_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const HFGxTR_EL2_LORC_EL1_SHIFT: i32 = 19;

pub const HFGxTR_EL2_LORC_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_LOREA_EL1: crate::ctypes::c_ulong = 1048576;

pub const HFGxTR_EL2_LOREA_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const HFGxTR_EL2_LOREA_EL1_SHIFT: i32 = 20;

pub const HFGxTR_EL2_LOREA_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_LORID_EL1: crate::ctypes::c_ulong = 2097152;

pub const HFGxTR_EL2_LORID_EL1_MASK: crate::ctypes::c_ulong = 2097152;

pub const HFGxTR_EL2_LORID_EL1_SHIFT: i32 = 21;

pub const HFGxTR_EL2_LORID_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_LORN_EL1: crate::ctypes::c_ulong = 4194304;

pub const HFGxTR_EL2_LORN_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HFGxTR_EL2_LORN_EL1_SHIFT: i32 = 22;

pub const HFGxTR_EL2_LORN_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_LORSA_EL1: crate::ctypes::c_ulong = 8388608;

pub const HFGxTR_EL2_LORSA_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HFGxTR_EL2_LORSA_EL1_SHIFT: i32 = 23;

pub const HFGxTR_EL2_LORSA_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_MAIR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HFGxTR_EL2_MAIR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HFGxTR_EL2_MAIR_EL1_SHIFT: i32 = 24;

pub const HFGxTR_EL2_MAIR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_MIDR_EL1: crate::ctypes::c_ulong = 33554432;

pub const HFGxTR_EL2_MIDR_EL1_MASK: crate::ctypes::c_ulong = 33554432;

pub const HFGxTR_EL2_MIDR_EL1_SHIFT: i32 = 25;

pub const HFGxTR_EL2_MIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_MPIDR_EL1: crate::ctypes::c_ulong = 67108864;

pub const HFGxTR_EL2_MPIDR_EL1_MASK: crate::ctypes::c_ulong = 67108864;

pub const HFGxTR_EL2_MPIDR_EL1_SHIFT: i32 = 26;

pub const HFGxTR_EL2_MPIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_PAR_EL1: crate::ctypes::c_ulong = 134217728;

pub const HFGxTR_EL2_PAR_EL1_MASK: crate::ctypes::c_ulong = 134217728;

pub const HFGxTR_EL2_PAR_EL1_SHIFT: i32 = 27;

pub const HFGxTR_EL2_PAR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_RES0: u64 = 2251799813685248;

pub const HFGxTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGxTR_EL2_REVIDR_EL1: crate::ctypes::c_ulong = 268435456;

pub const HFGxTR_EL2_REVIDR_EL1_MASK: crate::ctypes::c_ulong = 268435456;

pub const HFGxTR_EL2_REVIDR_EL1_SHIFT: i32 = 28;

pub const HFGxTR_EL2_REVIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_SCTLR_EL1: crate::ctypes::c_ulong = 536870912;

pub const HFGxTR_EL2_SCTLR_EL1_MASK: crate::ctypes::c_ulong = 536870912;

pub const HFGxTR_EL2_SCTLR_EL1_SHIFT: i32 = 29;

pub const HFGxTR_EL2_SCTLR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_SCXTNUM_EL0: crate::ctypes::c_ulong = 2147483648;

pub const HFGxTR_EL2_SCXTNUM_EL0_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HFGxTR_EL2_SCXTNUM_EL0_SHIFT: i32 = 31;

pub const HFGxTR_EL2_SCXTNUM_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_SCXTNUM_EL1: crate::ctypes::c_ulong = 1073741824;

pub const HFGxTR_EL2_SCXTNUM_EL1_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HFGxTR_EL2_SCXTNUM_EL1_SHIFT: i32 = 30;

pub const HFGxTR_EL2_SCXTNUM_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TCR_EL1: crate::ctypes::c_ulong = 4294967296;

pub const HFGxTR_EL2_TCR_EL1_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HFGxTR_EL2_TCR_EL1_SHIFT: i32 = 32;

pub const HFGxTR_EL2_TCR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TPIDRRO_EL0: crate::ctypes::c_ulong = 17179869184;

pub const HFGxTR_EL2_TPIDRRO_EL0_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HFGxTR_EL2_TPIDRRO_EL0_SHIFT: i32 = 34;

pub const HFGxTR_EL2_TPIDRRO_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TPIDR_EL0: crate::ctypes::c_ulong = 34359738368;

pub const HFGxTR_EL2_TPIDR_EL0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HFGxTR_EL2_TPIDR_EL0_SHIFT: i32 = 35;

pub const HFGxTR_EL2_TPIDR_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TPIDR_EL1: crate::ctypes::c_ulong = 8589934592;

pub const HFGxTR_EL2_TPIDR_EL1_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HFGxTR_EL2_TPIDR_EL1_SHIFT: i32 = 33;

pub const HFGxTR_EL2_TPIDR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TTBR0_EL1: crate::ctypes::c_ulong = 68719476736;

pub const HFGxTR_EL2_TTBR0_EL1_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HFGxTR_EL2_TTBR0_EL1_SHIFT: i32 = 36;

pub const HFGxTR_EL2_TTBR0_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_TTBR1_EL1: crate::ctypes::c_ulong = 137438953472;

pub const HFGxTR_EL2_TTBR1_EL1_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HFGxTR_EL2_TTBR1_EL1_SHIFT: i32 = 37;

pub const HFGxTR_EL2_TTBR1_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGxTR_EL2_VBAR_EL1: crate::ctypes::c_ulong = 274877906944;

pub const HFGxTR_EL2_VBAR_EL1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const HFGxTR_EL2_VBAR_EL1_SHIFT: i32 = 38;

pub const HFGxTR_EL2_VBAR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nACCDATA_EL1: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGxTR_EL2_nACCDATA_EL1_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGxTR_EL2_nACCDATA_EL1_SHIFT: i32 = 50;

pub const HFGxTR_EL2_nACCDATA_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nAMAIR2_EL1: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGxTR_EL2_nAMAIR2_EL1_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGxTR_EL2_nAMAIR2_EL1_SHIFT: i32 = 63;

pub const HFGxTR_EL2_nAMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nGCS_EL0: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGxTR_EL2_nGCS_EL0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGxTR_EL2_nGCS_EL0_SHIFT: i32 = 52;

pub const HFGxTR_EL2_nGCS_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nGCS_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGxTR_EL2_nGCS_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGxTR_EL2_nGCS_EL1_SHIFT: i32 = 53;

pub const HFGxTR_EL2_nGCS_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nMAIR2_EL1: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGxTR_EL2_nMAIR2_EL1_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGxTR_EL2_nMAIR2_EL1_SHIFT: i32 = 62;

pub const HFGxTR_EL2_nMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nPIRE0_EL1: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGxTR_EL2_nPIRE0_EL1_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGxTR_EL2_nPIRE0_EL1_SHIFT: i32 = 57;

pub const HFGxTR_EL2_nPIRE0_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nPIR_EL1: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGxTR_EL2_nPIR_EL1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGxTR_EL2_nPIR_EL1_SHIFT: i32 = 58;

pub const HFGxTR_EL2_nPIR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nPOR_EL0: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGxTR_EL2_nPOR_EL0_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGxTR_EL2_nPOR_EL0_SHIFT: i32 = 59;

pub const HFGxTR_EL2_nPOR_EL0_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nPOR_EL1: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGxTR_EL2_nPOR_EL1_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGxTR_EL2_nPOR_EL1_SHIFT: i32 = 60;

pub const HFGxTR_EL2_nPOR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nRCWMASK_EL1: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGxTR_EL2_nRCWMASK_EL1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGxTR_EL2_nRCWMASK_EL1_SHIFT: i32 = 56;

pub const HFGxTR_EL2_nRCWMASK_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nS2POR_EL1: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGxTR_EL2_nS2POR_EL1_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGxTR_EL2_nS2POR_EL1_SHIFT: i32 = 61;

pub const HFGxTR_EL2_nS2POR_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nSMPRI_EL1: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGxTR_EL2_nSMPRI_EL1_WIDTH: i32 = 1;

pub const HFGxTR_EL2_nTPIDR2_EL0: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGxTR_EL2_nTPIDR2_EL0_WIDTH: i32 = 1;

pub const ICC_NMIAR1_EL1_INTID: crate::ctypes::c_ulong = 16777215;

pub const ICC_NMIAR1_EL1_INTID_MASK: crate::ctypes::c_ulong = 16777215;

pub const ICC_NMIAR1_EL1_INTID_SHIFT: i32 = 0;

pub const ICC_NMIAR1_EL1_INTID_WIDTH: i32 = 24;

pub const ICC_NMIAR1_EL1_RES0: u64 = 18446744073692774400;

pub const ICC_NMIAR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_NMIAR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const IDMAP_LEVELS: i32 = 4;

pub const IDMAP_ROOT_LEVEL: i32 = 0;

pub const IDMAP_VA_BITS: i32 = 48;

pub const ID_AA64AFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64AFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_BRBE_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_DebugVer_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_DebugVer_V8P9: crate::ctypes::c_ulong = 11;

pub const ID_AA64DFR0_EL1_DoubleLock_SIGNED: i32 = 1;

pub const ID_AA64DFR0_EL1_ExtTrcBuff: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_SHIFT: i32 = 56;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_ExtTrcBuff_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_PMSVer_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_PMSVer_V1P4: crate::ctypes::c_ulong = 5;

pub const ID_AA64DFR0_EL1_PMUVer_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_PMUVer_V3P9: crate::ctypes::c_ulong = 9;

pub const ID_AA64DFR0_EL1_RES0: u64 = 252641280;

pub const ID_AA64DFR0_EL1_TraceBuffer_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_TraceFilt_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_TraceVer_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_ABLE: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64DFR1_EL1_ABLE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_ABLE_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64DFR1_EL1_ABLE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_ABLE_SHIFT: i32 = 40;

pub const ID_AA64DFR1_EL1_ABLE_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_ABLE_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_ABL_CMPs: crate::ctypes::c_ulong = 18374686479671623680;

pub const ID_AA64DFR1_EL1_ABL_CMPs_MASK: crate::ctypes::c_ulong = 18374686479671623680;

pub const ID_AA64DFR1_EL1_ABL_CMPs_SHIFT: i32 = 56;

pub const ID_AA64DFR1_EL1_ABL_CMPs_WIDTH: i32 = 8;

pub const ID_AA64DFR1_EL1_BRPs: crate::ctypes::c_ulong = 65280;

pub const ID_AA64DFR1_EL1_BRPs_MASK: crate::ctypes::c_ulong = 65280;

pub const ID_AA64DFR1_EL1_BRPs_SHIFT: i32 = 8;

pub const ID_AA64DFR1_EL1_BRPs_WIDTH: i32 = 8;

pub const ID_AA64DFR1_EL1_CTX_CMPs: crate::ctypes::c_ulong = 4278190080;

pub const ID_AA64DFR1_EL1_CTX_CMPs_MASK: crate::ctypes::c_ulong = 4278190080;

pub const ID_AA64DFR1_EL1_CTX_CMPs_SHIFT: i32 = 24;

pub const ID_AA64DFR1_EL1_CTX_CMPs_WIDTH: i32 = 8;

pub const ID_AA64DFR1_EL1_DPFZS: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64DFR1_EL1_DPFZS_FRZN: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_DPFZS_IGNR: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_DPFZS_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64DFR1_EL1_DPFZS_SHIFT: i32 = 52;

pub const ID_AA64DFR1_EL1_DPFZS_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_DPFZS_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_EBEP: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64DFR1_EL1_EBEP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_EBEP_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64DFR1_EL1_EBEP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_EBEP_SHIFT: i32 = 48;

pub const ID_AA64DFR1_EL1_EBEP_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_EBEP_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_ITE: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64DFR1_EL1_ITE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_ITE_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64DFR1_EL1_ITE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_ITE_SHIFT: i32 = 44;

pub const ID_AA64DFR1_EL1_ITE_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_ITE_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_PMICNTR: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64DFR1_EL1_PMICNTR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_PMICNTR_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64DFR1_EL1_PMICNTR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_PMICNTR_SHIFT: i32 = 36;

pub const ID_AA64DFR1_EL1_PMICNTR_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_PMICNTR_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_SPMU: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64DFR1_EL1_SPMU_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR1_EL1_SPMU_IMP_SPMZR: crate::ctypes::c_ulong = 2;

pub const ID_AA64DFR1_EL1_SPMU_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64DFR1_EL1_SPMU_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_SPMU_SHIFT: i32 = 32;

pub const ID_AA64DFR1_EL1_SPMU_SIGNED: i32 = 0;

pub const ID_AA64DFR1_EL1_SPMU_WIDTH: i32 = 4;

pub const ID_AA64DFR1_EL1_SYSPMUID: crate::ctypes::c_ulong = 255;

pub const ID_AA64DFR1_EL1_SYSPMUID_MASK: crate::ctypes::c_ulong = 255;

pub const ID_AA64DFR1_EL1_SYSPMUID_SHIFT: i32 = 0;

pub const ID_AA64DFR1_EL1_SYSPMUID_WIDTH: i32 = 8;

pub const ID_AA64DFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR1_EL1_WRPs: crate::ctypes::c_ulong = 16711680;

pub const ID_AA64DFR1_EL1_WRPs_MASK: crate::ctypes::c_ulong = 16711680;

pub const ID_AA64DFR1_EL1_WRPs_SHIFT: i32 = 16;

pub const ID_AA64DFR1_EL1_WRPs_WIDTH: i32 = 8;

pub const ID_AA64FPFR0_EL1_F8CVT: crate::ctypes::c_ulong = 2147483648;

pub const ID_AA64FPFR0_EL1_F8CVT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8CVT_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ID_AA64FPFR0_EL1_F8CVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8CVT_SHIFT: i32 = 31;

pub const ID_AA64FPFR0_EL1_F8CVT_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8CVT_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8DP2: crate::ctypes::c_ulong = 268435456;

pub const ID_AA64FPFR0_EL1_F8DP2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8DP2_MASK: crate::ctypes::c_ulong = 268435456;

pub const ID_AA64FPFR0_EL1_F8DP2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8DP2_SHIFT: i32 = 28;

pub const ID_AA64FPFR0_EL1_F8DP2_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8DP2_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8DP4: crate::ctypes::c_ulong = 536870912;

pub const ID_AA64FPFR0_EL1_F8DP4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8DP4_MASK: crate::ctypes::c_ulong = 536870912;

pub const ID_AA64FPFR0_EL1_F8DP4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8DP4_SHIFT: i32 = 29;

pub const ID_AA64FPFR0_EL1_F8DP4_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8DP4_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8E4M3: crate::ctypes::c_ulong = 2;

pub const ID_AA64FPFR0_EL1_F8E4M3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8E4M3_MASK: crate::ctypes::c_ulong = 2;

pub const ID_AA64FPFR0_EL1_F8E4M3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8E4M3_SHIFT: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8E4M3_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8E4M3_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8E5M2: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8E5M2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8E5M2_MASK: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8E5M2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8E5M2_SHIFT: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8E5M2_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8E5M2_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8FMA: crate::ctypes::c_ulong = 1073741824;

pub const ID_AA64FPFR0_EL1_F8FMA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8FMA_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ID_AA64FPFR0_EL1_F8FMA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8FMA_SHIFT: i32 = 30;

pub const ID_AA64FPFR0_EL1_F8FMA_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8FMA_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_RES0: u64 = 18446744069683019772;

pub const ID_AA64FPFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR0_EL1_AES_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_ATOMIC_FEAT_LSE128: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR0_EL1_ATOMIC_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_CRC32_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_DP_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_FHM_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_RDM_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_RNDR_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_SHA1_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_SHA2_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_SHA3_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_SM3_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_SM4_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_TLB_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_TME_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_TS_SIGNED: i32 = 0;

pub const ID_AA64ISAR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_APA_PAuth_LR: crate::ctypes::c_ulong = 6;

pub const ID_AA64ISAR1_EL1_APA_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_API_PAuth_LR: crate::ctypes::c_ulong = 6;

pub const ID_AA64ISAR1_EL1_API_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_BF16_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_DGH_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_DPB_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_FCMA_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_FRINTTS_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_GPA_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_GPI_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_I8MM_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_JSCVT_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_LRCPC_LRCPC3: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR1_EL1_LRCPC_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_LS64_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_SB_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_SPECRES_COSP_RCTX: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR1_EL1_SPECRES_SIGNED: i32 = 0;

pub const ID_AA64ISAR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR1_EL1_XS_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_APA3_PAuth_LR: crate::ctypes::c_ulong = 6;

pub const ID_AA64ISAR2_EL1_APA3_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_ATS1A: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR2_EL1_ATS1A_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_ATS1A_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64ISAR2_EL1_ATS1A_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_ATS1A_SHIFT: i32 = 60;

pub const ID_AA64ISAR2_EL1_ATS1A_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_ATS1A_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_BC_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_CLRBHB_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_CSSC: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR2_EL1_CSSC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_CSSC_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64ISAR2_EL1_CSSC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_CSSC_SHIFT: i32 = 52;

pub const ID_AA64ISAR2_EL1_CSSC_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_CSSC_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_GPA3_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_LUT: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR2_EL1_LUT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_LUT_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64ISAR2_EL1_LUT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_LUT_SHIFT: i32 = 56;

pub const ID_AA64ISAR2_EL1_LUT_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_LUT_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_MOPS_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_PAC_frac_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_PRFMSLC: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR2_EL1_PRFMSLC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_PRFMSLC_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64ISAR2_EL1_PRFMSLC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_PRFMSLC_SHIFT: i32 = 40;

pub const ID_AA64ISAR2_EL1_PRFMSLC_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_PRFMSLC_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_RES0: u64 = 263882790666240;

pub const ID_AA64ISAR2_EL1_RPRES_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_RPRFM: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR2_EL1_RPRFM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_RPRFM_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ISAR2_EL1_RPRFM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_RPRFM_SHIFT: i32 = 48;

pub const ID_AA64ISAR2_EL1_RPRFM_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_RPRFM_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_SHIFT: i32 = 36;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_SYSINSTR_128_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_SYSREG_128: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR2_EL1_SYSREG_128_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_SYSREG_128_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64ISAR2_EL1_SYSREG_128_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_SYSREG_128_SHIFT: i32 = 32;

pub const ID_AA64ISAR2_EL1_SYSREG_128_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_SYSREG_128_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_WFxT_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_CPA: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR3_EL1_CPA_CPA2: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR3_EL1_CPA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_CPA_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64ISAR3_EL1_CPA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_CPA_SHIFT: i32 = 0;

pub const ID_AA64ISAR3_EL1_CPA_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_CPA_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_FAMINMAX: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR3_EL1_FAMINMAX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_FAMINMAX_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64ISAR3_EL1_FAMINMAX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_FAMINMAX_SHIFT: i32 = 4;

pub const ID_AA64ISAR3_EL1_FAMINMAX_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_FAMINMAX_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_PACM: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR3_EL1_PACM_FULL_IMP: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR3_EL1_PACM_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ISAR3_EL1_PACM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_PACM_SHIFT: i32 = 12;

pub const ID_AA64ISAR3_EL1_PACM_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_PACM_TRIVIAL_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_PACM_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_RES0: u64 = 18446744073709486080;

pub const ID_AA64ISAR3_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_TLBIW: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR3_EL1_TLBIW_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_TLBIW_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64ISAR3_EL1_TLBIW_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_TLBIW_SHIFT: i32 = 8;

pub const ID_AA64ISAR3_EL1_TLBIW_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_TLBIW_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR0_EL1_BIGENDEL0_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_BIGEND_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_ECV_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_EXS_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_FGT_FGT2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_FGT_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_PARANGE_56: crate::ctypes::c_ulong = 7;

pub const ID_AA64MMFR0_EL1_SNSMEM_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN16_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN4_SIGNED: i32 = 1;

pub const ID_AA64MMFR0_EL1_TGRAN64_SIGNED: i32 = 1;

pub const ID_AA64MMFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_AFP_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_CMOW_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_ECBHB_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_ETS_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_HAFDBS_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_HCX_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_HPDS_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_LO_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_PAN_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_SpecSEI_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_TIDCP1_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_TWED_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR1_EL1_VH_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_XNX_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_nTLBPA_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_AT_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_BBM_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_CnP_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_E0PD_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_EVT_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_FWB_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_IESB_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_LSM_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_NV_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_TTL_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_UAO_SIGNED: i32 = 0;

pub const ID_AA64MMFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_VARange_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_ADERR: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR3_EL1_ADERR_DEV_ASYNC: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_ADERR_FEAT_ADERR: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR3_EL1_ADERR_FEAT_ADERR_IND: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR3_EL1_ADERR_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR3_EL1_ADERR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_ADERR_SHIFT: i32 = 56;

pub const ID_AA64MMFR3_EL1_ADERR_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_ADERR_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_AIE: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR3_EL1_AIE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_AIE_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR3_EL1_AIE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_AIE_SHIFT: i32 = 24;

pub const ID_AA64MMFR3_EL1_AIE_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_AIE_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_ANERR: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR3_EL1_ANERR_ASYNC: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_ANERR_FEAT_ANERR: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR3_EL1_ANERR_FEAT_ANERR_IND: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR3_EL1_ANERR_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR3_EL1_ANERR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_ANERR_SHIFT: i32 = 44;

pub const ID_AA64MMFR3_EL1_ANERR_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_ANERR_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_D128: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR3_EL1_D128_2: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR3_EL1_D128_2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_D128_2_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR3_EL1_D128_2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_D128_2_SHIFT: i32 = 36;

pub const ID_AA64MMFR3_EL1_D128_2_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_D128_2_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_D128_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_D128_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR3_EL1_D128_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_D128_SHIFT: i32 = 32;

pub const ID_AA64MMFR3_EL1_D128_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_D128_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_MEC: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR3_EL1_MEC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_MEC_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR3_EL1_MEC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_MEC_SHIFT: i32 = 28;

pub const ID_AA64MMFR3_EL1_MEC_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_MEC_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_RES0: u64 = 4222124650659840;

pub const ID_AA64MMFR3_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_S1PIE: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR3_EL1_S1PIE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_S1PIE_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR3_EL1_S1PIE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_S1PIE_SHIFT: i32 = 8;

pub const ID_AA64MMFR3_EL1_S1PIE_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_S1PIE_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_S1POE: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR3_EL1_S1POE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_S1POE_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR3_EL1_S1POE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_S1POE_SHIFT: i32 = 16;

pub const ID_AA64MMFR3_EL1_S1POE_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_S1POE_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_S2PIE: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR3_EL1_S2PIE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_S2PIE_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR3_EL1_S2PIE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_S2PIE_SHIFT: i32 = 12;

pub const ID_AA64MMFR3_EL1_S2PIE_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_S2PIE_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_S2POE: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR3_EL1_S2POE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_S2POE_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR3_EL1_S2POE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_S2POE_SHIFT: i32 = 20;

pub const ID_AA64MMFR3_EL1_S2POE_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_S2POE_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_SCTLRX: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR3_EL1_SCTLRX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_SCTLRX_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR3_EL1_SCTLRX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_SCTLRX_SHIFT: i32 = 4;

pub const ID_AA64MMFR3_EL1_SCTLRX_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_SCTLRX_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_SDERR: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR3_EL1_SDERR_DEV_SYNC: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_SDERR_FEAT_ADERR: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR3_EL1_SDERR_FEAT_ADERR_IND: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR3_EL1_SDERR_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR3_EL1_SDERR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_SDERR_SHIFT: i32 = 52;

pub const ID_AA64MMFR3_EL1_SDERR_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_SDERR_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_SNERR: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR3_EL1_SNERR_FEAT_ANERR: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR3_EL1_SNERR_FEAT_ANERR_IND: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR3_EL1_SNERR_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR3_EL1_SNERR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_SNERR_SHIFT: i32 = 40;

pub const ID_AA64MMFR3_EL1_SNERR_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_SNERR_SYNC: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_SNERR_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_Spec_FPACC: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_SHIFT: i32 = 60;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_Spec_FPACC_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_TCRX: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR3_EL1_TCRX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR3_EL1_TCRX_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR3_EL1_TCRX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR3_EL1_TCRX_SHIFT: i32 = 0;

pub const ID_AA64MMFR3_EL1_TCRX_SIGNED: i32 = 0;

pub const ID_AA64MMFR3_EL1_TCRX_WIDTH: i32 = 4;

pub const ID_AA64MMFR3_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_ASID2: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR4_EL1_ASID2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_ASID2_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64MMFR4_EL1_ASID2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_ASID2_SHIFT: i32 = 8;

pub const ID_AA64MMFR4_EL1_ASID2_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_ASID2_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_E2H0: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR4_EL1_E2H0_IMP: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_E2H0_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64MMFR4_EL1_E2H0_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR4_EL1_E2H0_NI_NV1: crate::ctypes::c_ulong = 14;

pub const ID_AA64MMFR4_EL1_E2H0_SHIFT: i32 = 24;

pub const ID_AA64MMFR4_EL1_E2H0_SIGNED: i32 = 1;

pub const ID_AA64MMFR4_EL1_E2H0_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_E3DSE: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR4_EL1_E3DSE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_E3DSE_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const ID_AA64MMFR4_EL1_E3DSE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_E3DSE_SHIFT: i32 = 36;

pub const ID_AA64MMFR4_EL1_E3DSE_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_E3DSE_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_EIESB: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR4_EL1_EIESB_ANY: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR4_EL1_EIESB_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64MMFR4_EL1_EIESB_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_EIESB_SHIFT: i32 = 4;

pub const ID_AA64MMFR4_EL1_EIESB_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_EIESB_ToEL3: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_EIESB_ToELx: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR4_EL1_EIESB_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_FGWTE3: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR4_EL1_FGWTE3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_FGWTE3_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64MMFR4_EL1_FGWTE3_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_FGWTE3_SHIFT: i32 = 16;

pub const ID_AA64MMFR4_EL1_FGWTE3_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_FGWTE3_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_HACDBS: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR4_EL1_HACDBS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_HACDBS_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64MMFR4_EL1_HACDBS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_HACDBS_SHIFT: i32 = 12;

pub const ID_AA64MMFR4_EL1_HACDBS_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_HACDBS_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_NV_frac: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR4_EL1_NV_frac_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64MMFR4_EL1_NV_frac_NV2_ONLY: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_NV_frac_NV_NV2: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_NV_frac_SHIFT: i32 = 20;

pub const ID_AA64MMFR4_EL1_NV_frac_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_NV_frac_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_RES0: u64 = 18446743042648965135;

pub const ID_AA64MMFR4_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR0_EL1_AMU_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_AdvSIMD_SIGNED: i32 = 1;

pub const ID_AA64PFR0_EL1_CSV2_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_CSV3_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_DIT_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_EL0_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_EL1_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_EL2_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_EL3_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_FP_SIGNED: i32 = 1;

pub const ID_AA64PFR0_EL1_GIC_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_GIC_V4P1: crate::ctypes::c_ulong = 3;

pub const ID_AA64PFR0_EL1_MPAM_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_RAS_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_RME_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_SEL2_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_SVE_SIGNED: i32 = 0;

pub const ID_AA64PFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_BT_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_CSV2_frac_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_DF2: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64PFR1_EL1_DF2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_DF2_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64PFR1_EL1_DF2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_DF2_SHIFT: i32 = 56;

pub const ID_AA64PFR1_EL1_DF2_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_DF2_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_GCS: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64PFR1_EL1_GCS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_GCS_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64PFR1_EL1_GCS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_GCS_SHIFT: i32 = 44;

pub const ID_AA64PFR1_EL1_GCS_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_GCS_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_MPAM_frac_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_MTEX: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64PFR1_EL1_MTEX_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64PFR1_EL1_MTEX_MTE4: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_MTEX_MTE: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_MTEX_SHIFT: i32 = 52;

pub const ID_AA64PFR1_EL1_MTEX_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_MTEX_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_MTE_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_MTE_frac: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64PFR1_EL1_MTE_frac_ASYNC: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_MTE_frac_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64PFR1_EL1_MTE_frac_NI: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR1_EL1_MTE_frac_SHIFT: i32 = 40;

pub const ID_AA64PFR1_EL1_MTE_frac_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_NMI_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_PFAR: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64PFR1_EL1_PFAR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_PFAR_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64PFR1_EL1_PFAR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_PFAR_SHIFT: i32 = 60;

pub const ID_AA64PFR1_EL1_PFAR_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_PFAR_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_RAS_frac_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_RES0: u64 = 15728640;

pub const ID_AA64PFR1_EL1_RNDR_trap_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_SME_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_SME_SME2: crate::ctypes::c_ulong = 2;

pub const ID_AA64PFR1_EL1_SSBS_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_THE: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64PFR1_EL1_THE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR1_EL1_THE_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64PFR1_EL1_THE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR1_EL1_THE_SHIFT: i32 = 48;

pub const ID_AA64PFR1_EL1_THE_SIGNED: i32 = 0;

pub const ID_AA64PFR1_EL1_THE_WIDTH: i32 = 4;

pub const ID_AA64PFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_FPMR: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR2_EL1_FPMR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_FPMR_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64PFR2_EL1_FPMR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_FPMR_SHIFT: i32 = 32;

pub const ID_AA64PFR2_EL1_FPMR_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_FPMR_WIDTH: i32 = 4;

pub const ID_AA64PFR2_EL1_MTEFAR: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR2_EL1_MTEFAR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_MTEFAR_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AA64PFR2_EL1_MTEFAR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_MTEFAR_SHIFT: i32 = 8;

pub const ID_AA64PFR2_EL1_MTEFAR_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_MTEFAR_WIDTH: i32 = 4;

pub const ID_AA64PFR2_EL1_MTEPERM: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR2_EL1_MTEPERM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_MTEPERM_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64PFR2_EL1_MTEPERM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_MTEPERM_SHIFT: i32 = 0;

pub const ID_AA64PFR2_EL1_MTEPERM_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_MTEPERM_WIDTH: i32 = 4;

pub const ID_AA64PFR2_EL1_MTESTOREONLY: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_SHIFT: i32 = 4;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_MTESTOREONLY_WIDTH: i32 = 4;

pub const ID_AA64PFR2_EL1_RES0: u64 = 18446744009285038080;

pub const ID_AA64PFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_B16B16: crate::ctypes::c_ulong = 8796093022208;

pub const ID_AA64SMFR0_EL1_B16B16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_B16B16_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ID_AA64SMFR0_EL1_B16B16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_B16B16_SHIFT: i32 = 43;

pub const ID_AA64SMFR0_EL1_B16B16_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_B16B16_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_B16F32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_BI32I32: crate::ctypes::c_ulong = 8589934592;

pub const ID_AA64SMFR0_EL1_BI32I32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_BI32I32_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ID_AA64SMFR0_EL1_BI32I32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_BI32I32_SHIFT: i32 = 33;

pub const ID_AA64SMFR0_EL1_BI32I32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_BI32I32_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F16F16: crate::ctypes::c_ulong = 4398046511104;

pub const ID_AA64SMFR0_EL1_F16F16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F16F16_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ID_AA64SMFR0_EL1_F16F16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F16F16_SHIFT: i32 = 42;

pub const ID_AA64SMFR0_EL1_F16F16_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F16F16_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F16F32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F32F32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F64F64_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F8F16: crate::ctypes::c_ulong = 2199023255552;

pub const ID_AA64SMFR0_EL1_F8F16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F8F16_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ID_AA64SMFR0_EL1_F8F16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F8F16_SHIFT: i32 = 41;

pub const ID_AA64SMFR0_EL1_F8F16_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F8F16_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_F8F32: crate::ctypes::c_ulong = 1099511627776;

pub const ID_AA64SMFR0_EL1_F8F32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_F8F32_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ID_AA64SMFR0_EL1_F8F32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_F8F32_SHIFT: i32 = 40;

pub const ID_AA64SMFR0_EL1_F8F32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_F8F32_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_FA64_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_I16I32: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64SMFR0_EL1_I16I32_IMP: crate::ctypes::c_ulong = 5;

pub const ID_AA64SMFR0_EL1_I16I32_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64SMFR0_EL1_I16I32_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_I16I32_SHIFT: i32 = 44;

pub const ID_AA64SMFR0_EL1_I16I32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_I16I32_WIDTH: i32 = 4;

pub const ID_AA64SMFR0_EL1_I16I64_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_I8I32_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_LUTv2: crate::ctypes::c_ulong = 1152921504606846976;

pub const ID_AA64SMFR0_EL1_LUTv2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_LUTv2_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ID_AA64SMFR0_EL1_LUTv2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_LUTv2_SHIFT: i32 = 60;

pub const ID_AA64SMFR0_EL1_LUTv2_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_LUTv2_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_RES0: u64 = 6921469679730950143;

pub const ID_AA64SMFR0_EL1_SF8DP2: crate::ctypes::c_ulong = 268435456;

pub const ID_AA64SMFR0_EL1_SF8DP2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SF8DP2_MASK: crate::ctypes::c_ulong = 268435456;

pub const ID_AA64SMFR0_EL1_SF8DP2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SF8DP2_SHIFT: i32 = 28;

pub const ID_AA64SMFR0_EL1_SF8DP2_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SF8DP2_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_SF8DP4: crate::ctypes::c_ulong = 536870912;

pub const ID_AA64SMFR0_EL1_SF8DP4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SF8DP4_MASK: crate::ctypes::c_ulong = 536870912;

pub const ID_AA64SMFR0_EL1_SF8DP4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SF8DP4_SHIFT: i32 = 29;

pub const ID_AA64SMFR0_EL1_SF8DP4_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SF8DP4_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_SF8FMA: crate::ctypes::c_ulong = 1073741824;

pub const ID_AA64SMFR0_EL1_SF8FMA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SF8FMA_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ID_AA64SMFR0_EL1_SF8FMA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SF8FMA_SHIFT: i32 = 30;

pub const ID_AA64SMFR0_EL1_SF8FMA_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SF8FMA_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_SMEver_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SMEver_SME2: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SMEver_SME2p1: crate::ctypes::c_ulong = 2;

pub const ID_AA64SMFR0_EL1_SMEver_SME: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_AES_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_B16B16: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ZFR0_EL1_B16B16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_B16B16_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ZFR0_EL1_B16B16_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_B16B16_SHIFT: i32 = 24;

pub const ID_AA64ZFR0_EL1_B16B16_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_B16B16_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_BF16_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_BitPerm_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_F32MM_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_F64MM_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_I8MM_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_RES0: u64 = 17298045728572112640;

pub const ID_AA64ZFR0_EL1_SHA3_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_SM4_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_SVEver_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_SVEver_SVE2p1: crate::ctypes::c_ulong = 2;

pub const ID_AA64ZFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AFR0_EL1_IMPDEF0: crate::ctypes::c_ulong = 15;

pub const ID_AFR0_EL1_IMPDEF0_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AFR0_EL1_IMPDEF0_SHIFT: i32 = 0;

pub const ID_AFR0_EL1_IMPDEF0_WIDTH: i32 = 4;

pub const ID_AFR0_EL1_IMPDEF1: crate::ctypes::c_ulong = 240;

pub const ID_AFR0_EL1_IMPDEF1_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AFR0_EL1_IMPDEF1_SHIFT: i32 = 4;

pub const ID_AFR0_EL1_IMPDEF1_WIDTH: i32 = 4;

pub const ID_AFR0_EL1_IMPDEF2: crate::ctypes::c_ulong = 3840;

pub const ID_AFR0_EL1_IMPDEF2_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_AFR0_EL1_IMPDEF2_SHIFT: i32 = 8;

pub const ID_AFR0_EL1_IMPDEF2_WIDTH: i32 = 4;

pub const ID_AFR0_EL1_IMPDEF3: crate::ctypes::c_ulong = 61440;

pub const ID_AFR0_EL1_IMPDEF3_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AFR0_EL1_IMPDEF3_SHIFT: i32 = 12;

pub const ID_AFR0_EL1_IMPDEF3_WIDTH: i32 = 4;

pub const ID_AFR0_EL1_RES0: u64 = 18446744073709486080;

pub const ID_AFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_CopDbg: crate::ctypes::c_ulong = 15;

pub const ID_DFR0_EL1_CopDbg_Armv6: crate::ctypes::c_ulong = 2;

pub const ID_DFR0_EL1_CopDbg_Armv6p1: crate::ctypes::c_ulong = 3;

pub const ID_DFR0_EL1_CopDbg_Armv7: crate::ctypes::c_ulong = 4;

pub const ID_DFR0_EL1_CopDbg_Armv7p1: crate::ctypes::c_ulong = 5;

pub const ID_DFR0_EL1_CopDbg_Armv8: crate::ctypes::c_ulong = 6;

pub const ID_DFR0_EL1_CopDbg_Debugv8p2: crate::ctypes::c_ulong = 8;

pub const ID_DFR0_EL1_CopDbg_Debugv8p4: crate::ctypes::c_ulong = 9;

pub const ID_DFR0_EL1_CopDbg_Debugv8p8: crate::ctypes::c_ulong = 10;

pub const ID_DFR0_EL1_CopDbg_Debugv8p9: crate::ctypes::c_ulong = 11;

pub const ID_DFR0_EL1_CopDbg_MASK: crate::ctypes::c_ulong = 15;

pub const ID_DFR0_EL1_CopDbg_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_CopDbg_SHIFT: i32 = 0;

pub const ID_DFR0_EL1_CopDbg_VHE: crate::ctypes::c_ulong = 7;

pub const ID_DFR0_EL1_CopDbg_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_CopSDbg: crate::ctypes::c_ulong = 240;

pub const ID_DFR0_EL1_CopSDbg_MASK: crate::ctypes::c_ulong = 240;

pub const ID_DFR0_EL1_CopSDbg_SHIFT: i32 = 4;

pub const ID_DFR0_EL1_CopSDbg_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_CopTrc: crate::ctypes::c_ulong = 61440;

pub const ID_DFR0_EL1_CopTrc_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR0_EL1_CopTrc_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_DFR0_EL1_CopTrc_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_CopTrc_SHIFT: i32 = 12;

pub const ID_DFR0_EL1_CopTrc_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_MMapDbg: crate::ctypes::c_ulong = 3840;

pub const ID_DFR0_EL1_MMapDbg_Armv7: crate::ctypes::c_ulong = 4;

pub const ID_DFR0_EL1_MMapDbg_Armv7p1: crate::ctypes::c_ulong = 5;

pub const ID_DFR0_EL1_MMapDbg_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_DFR0_EL1_MMapDbg_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_MMapDbg_SHIFT: i32 = 8;

pub const ID_DFR0_EL1_MMapDbg_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_MMapTrc: crate::ctypes::c_ulong = 983040;

pub const ID_DFR0_EL1_MMapTrc_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR0_EL1_MMapTrc_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_DFR0_EL1_MMapTrc_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_MMapTrc_SHIFT: i32 = 16;

pub const ID_DFR0_EL1_MMapTrc_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_MProfDbg: crate::ctypes::c_ulong = 15728640;

pub const ID_DFR0_EL1_MProfDbg_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR0_EL1_MProfDbg_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_DFR0_EL1_MProfDbg_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_MProfDbg_SHIFT: i32 = 20;

pub const ID_DFR0_EL1_MProfDbg_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_PerfMon: crate::ctypes::c_ulong = 251658240;

pub const ID_DFR0_EL1_PerfMon_IMPDEF: crate::ctypes::c_ulong = 15;

pub const ID_DFR0_EL1_PerfMon_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_DFR0_EL1_PerfMon_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_PerfMon_PMUv1: crate::ctypes::c_ulong = 1;

pub const ID_DFR0_EL1_PerfMon_PMUv2: crate::ctypes::c_ulong = 2;

pub const ID_DFR0_EL1_PerfMon_PMUv3: crate::ctypes::c_ulong = 3;

pub const ID_DFR0_EL1_PerfMon_PMUv3p1: crate::ctypes::c_ulong = 4;

pub const ID_DFR0_EL1_PerfMon_PMUv3p4: crate::ctypes::c_ulong = 5;

pub const ID_DFR0_EL1_PerfMon_PMUv3p5: crate::ctypes::c_ulong = 6;

pub const ID_DFR0_EL1_PerfMon_PMUv3p7: crate::ctypes::c_ulong = 7;

pub const ID_DFR0_EL1_PerfMon_PMUv3p8: crate::ctypes::c_ulong = 8;

pub const ID_DFR0_EL1_PerfMon_PMUv3p9: crate::ctypes::c_ulong = 9;

pub const ID_DFR0_EL1_PerfMon_SHIFT: i32 = 24;

pub const ID_DFR0_EL1_PerfMon_SIGNED: i32 = 0;

pub const ID_DFR0_EL1_PerfMon_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_RES0: u64 = 18446744069414584320;

pub const ID_DFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_TraceFilt: crate::ctypes::c_ulong = 4026531840;

pub const ID_DFR0_EL1_TraceFilt_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR0_EL1_TraceFilt_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_DFR0_EL1_TraceFilt_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR0_EL1_TraceFilt_SHIFT: i32 = 28;

pub const ID_DFR0_EL1_TraceFilt_SIGNED: i32 = 0;

pub const ID_DFR0_EL1_TraceFilt_WIDTH: i32 = 4;

pub const ID_DFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_DFR1_EL1_HPMN0: crate::ctypes::c_ulong = 240;

pub const ID_DFR1_EL1_HPMN0_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR1_EL1_HPMN0_MASK: crate::ctypes::c_ulong = 240;

pub const ID_DFR1_EL1_HPMN0_NI: crate::ctypes::c_ulong = 0;

pub const ID_DFR1_EL1_HPMN0_SHIFT: i32 = 4;

pub const ID_DFR1_EL1_HPMN0_SIGNED: i32 = 0;

pub const ID_DFR1_EL1_HPMN0_WIDTH: i32 = 4;

pub const ID_DFR1_EL1_MTPMU: crate::ctypes::c_ulong = 15;

pub const ID_DFR1_EL1_MTPMU_IMP: crate::ctypes::c_ulong = 1;

pub const ID_DFR1_EL1_MTPMU_IMPDEF: crate::ctypes::c_ulong = 0;

pub const ID_DFR1_EL1_MTPMU_MASK: crate::ctypes::c_ulong = 15;

pub const ID_DFR1_EL1_MTPMU_NI: crate::ctypes::c_ulong = 15;

pub const ID_DFR1_EL1_MTPMU_SHIFT: i32 = 0;

pub const ID_DFR1_EL1_MTPMU_WIDTH: i32 = 4;

pub const ID_DFR1_EL1_RES0: u64 = 18446744073709551360;

pub const ID_DFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_DFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_BitCount: crate::ctypes::c_ulong = 240;

pub const ID_ISAR0_EL1_BitCount_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_BitCount_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR0_EL1_BitCount_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_BitCount_SHIFT: i32 = 4;

pub const ID_ISAR0_EL1_BitCount_SIGNED: i32 = 0;

pub const ID_ISAR0_EL1_BitCount_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_BitField: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR0_EL1_BitField_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_BitField_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR0_EL1_BitField_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_BitField_SHIFT: i32 = 8;

pub const ID_ISAR0_EL1_BitField_SIGNED: i32 = 0;

pub const ID_ISAR0_EL1_BitField_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_CmpBranch: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR0_EL1_CmpBranch_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_CmpBranch_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR0_EL1_CmpBranch_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_CmpBranch_SHIFT: i32 = 12;

pub const ID_ISAR0_EL1_CmpBranch_SIGNED: i32 = 0;

pub const ID_ISAR0_EL1_CmpBranch_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_Coproc: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR0_EL1_Coproc_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR0_EL1_Coproc_MRC2: crate::ctypes::c_ulong = 2;

pub const ID_ISAR0_EL1_Coproc_MRC: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_Coproc_MRRC2: crate::ctypes::c_ulong = 4;

pub const ID_ISAR0_EL1_Coproc_MRRC: crate::ctypes::c_ulong = 3;

pub const ID_ISAR0_EL1_Coproc_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_Coproc_SHIFT: i32 = 16;

pub const ID_ISAR0_EL1_Coproc_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_Debug: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR0_EL1_Debug_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_Debug_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR0_EL1_Debug_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_Debug_SHIFT: i32 = 20;

pub const ID_ISAR0_EL1_Debug_SIGNED: i32 = 0;

pub const ID_ISAR0_EL1_Debug_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_Divide: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR0_EL1_Divide_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR0_EL1_Divide_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_Divide_SHIFT: i32 = 24;

pub const ID_ISAR0_EL1_Divide_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_Divide_xDIV_A32: crate::ctypes::c_ulong = 2;

pub const ID_ISAR0_EL1_Divide_xDIV_T32: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_RES0: u64 = 18446744073441116160;

pub const ID_ISAR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_Swap: crate::ctypes::c_ulong = 15;

pub const ID_ISAR0_EL1_Swap_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR0_EL1_Swap_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR0_EL1_Swap_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR0_EL1_Swap_SHIFT: i32 = 0;

pub const ID_ISAR0_EL1_Swap_SIGNED: i32 = 0;

pub const ID_ISAR0_EL1_Swap_WIDTH: i32 = 4;

pub const ID_ISAR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Endian: crate::ctypes::c_ulong = 15;

pub const ID_ISAR1_EL1_Endian_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Endian_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR1_EL1_Endian_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Endian_SHIFT: i32 = 0;

pub const ID_ISAR1_EL1_Endian_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Except: crate::ctypes::c_ulong = 240;

pub const ID_ISAR1_EL1_Except_AR: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR1_EL1_Except_AR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Except_AR_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR1_EL1_Except_AR_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Except_AR_SHIFT: i32 = 8;

pub const ID_ISAR1_EL1_Except_AR_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Except_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Except_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR1_EL1_Except_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Except_SHIFT: i32 = 4;

pub const ID_ISAR1_EL1_Except_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Extend: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR1_EL1_Extend_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR1_EL1_Extend_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Extend_SHIFT: i32 = 12;

pub const ID_ISAR1_EL1_Extend_SXTB16: crate::ctypes::c_ulong = 2;

pub const ID_ISAR1_EL1_Extend_SXTB: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Extend_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_IfThen: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR1_EL1_IfThen_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_IfThen_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR1_EL1_IfThen_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_IfThen_SHIFT: i32 = 16;

pub const ID_ISAR1_EL1_IfThen_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Immediate: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR1_EL1_Immediate_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Immediate_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR1_EL1_Immediate_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Immediate_SHIFT: i32 = 20;

pub const ID_ISAR1_EL1_Immediate_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Interwork: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR1_EL1_Interwork_A32_BX: crate::ctypes::c_ulong = 3;

pub const ID_ISAR1_EL1_Interwork_BLX: crate::ctypes::c_ulong = 2;

pub const ID_ISAR1_EL1_Interwork_BX: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Interwork_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR1_EL1_Interwork_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Interwork_SHIFT: i32 = 24;

pub const ID_ISAR1_EL1_Interwork_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_Jazelle: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR1_EL1_Jazelle_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR1_EL1_Jazelle_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR1_EL1_Jazelle_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_Jazelle_SHIFT: i32 = 28;

pub const ID_ISAR1_EL1_Jazelle_WIDTH: i32 = 4;

pub const ID_ISAR1_EL1_RES0: u64 = 18446744069414584320;

pub const ID_ISAR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_LoadStore: crate::ctypes::c_ulong = 15;

pub const ID_ISAR2_EL1_LoadStore_ACQUIRE: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_LoadStore_DOUBLE: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_LoadStore_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR2_EL1_LoadStore_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_LoadStore_SHIFT: i32 = 0;

pub const ID_ISAR2_EL1_LoadStore_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_MemHint: crate::ctypes::c_ulong = 240;

pub const ID_ISAR2_EL1_MemHint_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR2_EL1_MemHint_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_MemHint_PLD2: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_MemHint_PLD: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_MemHint_PLDW: crate::ctypes::c_ulong = 4;

pub const ID_ISAR2_EL1_MemHint_PLI: crate::ctypes::c_ulong = 3;

pub const ID_ISAR2_EL1_MemHint_SHIFT: i32 = 4;

pub const ID_ISAR2_EL1_MemHint_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_Mult: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR2_EL1_MultS: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR2_EL1_MultS_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR2_EL1_MultS_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_MultS_SHIFT: i32 = 16;

pub const ID_ISAR2_EL1_MultS_SMLABB: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_MultS_SMLAD: crate::ctypes::c_ulong = 3;

pub const ID_ISAR2_EL1_MultS_SMULL: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_MultS_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_MultU: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR2_EL1_MultU_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR2_EL1_MultU_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_MultU_SHIFT: i32 = 20;

pub const ID_ISAR2_EL1_MultU_UMAAL: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_MultU_UMULL: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_MultU_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_Mult_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR2_EL1_Mult_MLA: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_Mult_MLS: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_Mult_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_Mult_SHIFT: i32 = 12;

pub const ID_ISAR2_EL1_Mult_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_MultiAccessInt: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR2_EL1_MultiAccessInt_CONTINUABLE: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_MultiAccessInt_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR2_EL1_MultiAccessInt_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_MultiAccessInt_RESTARTABLE: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_MultiAccessInt_SHIFT: i32 = 8;

pub const ID_ISAR2_EL1_MultiAccessInt_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_PSR_AR: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR2_EL1_PSR_AR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_PSR_AR_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR2_EL1_PSR_AR_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_PSR_AR_SHIFT: i32 = 24;

pub const ID_ISAR2_EL1_PSR_AR_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_RES0: u64 = 18446744069414584320;

pub const ID_ISAR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_Reversal: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR2_EL1_Reversal_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR2_EL1_Reversal_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR2_EL1_Reversal_RBIT: crate::ctypes::c_ulong = 2;

pub const ID_ISAR2_EL1_Reversal_REV: crate::ctypes::c_ulong = 1;

pub const ID_ISAR2_EL1_Reversal_SHIFT: i32 = 28;

pub const ID_ISAR2_EL1_Reversal_WIDTH: i32 = 4;

pub const ID_ISAR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_RES0: u64 = 18446744069414584320;

pub const ID_ISAR3_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_SIMD: crate::ctypes::c_ulong = 240;

pub const ID_ISAR3_EL1_SIMD_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR3_EL1_SIMD_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_SIMD_PKHBT: crate::ctypes::c_ulong = 3;

pub const ID_ISAR3_EL1_SIMD_SHIFT: i32 = 4;

pub const ID_ISAR3_EL1_SIMD_SSAT: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_SIMD_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_SVC: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR3_EL1_SVC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_SVC_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR3_EL1_SVC_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_SVC_SHIFT: i32 = 8;

pub const ID_ISAR3_EL1_SVC_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_Saturate: crate::ctypes::c_ulong = 15;

pub const ID_ISAR3_EL1_Saturate_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_Saturate_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR3_EL1_Saturate_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_Saturate_SHIFT: i32 = 0;

pub const ID_ISAR3_EL1_Saturate_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_SynchPrim: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR3_EL1_SynchPrim_DOUBLE: crate::ctypes::c_ulong = 2;

pub const ID_ISAR3_EL1_SynchPrim_EXCLUSIVE: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_SynchPrim_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR3_EL1_SynchPrim_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_SynchPrim_SHIFT: i32 = 12;

pub const ID_ISAR3_EL1_SynchPrim_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_T32Copy: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR3_EL1_T32Copy_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_T32Copy_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR3_EL1_T32Copy_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_T32Copy_SHIFT: i32 = 20;

pub const ID_ISAR3_EL1_T32Copy_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_T32EE: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR3_EL1_T32EE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_T32EE_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR3_EL1_T32EE_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_T32EE_SHIFT: i32 = 28;

pub const ID_ISAR3_EL1_T32EE_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_TabBranch: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR3_EL1_TabBranch_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_TabBranch_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR3_EL1_TabBranch_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_TabBranch_SHIFT: i32 = 16;

pub const ID_ISAR3_EL1_TabBranch_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_TrueNOP: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR3_EL1_TrueNOP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR3_EL1_TrueNOP_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR3_EL1_TrueNOP_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR3_EL1_TrueNOP_SHIFT: i32 = 24;

pub const ID_ISAR3_EL1_TrueNOP_WIDTH: i32 = 4;

pub const ID_ISAR3_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_Barrier: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR4_EL1_Barrier_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_Barrier_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR4_EL1_Barrier_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_Barrier_SHIFT: i32 = 16;

pub const ID_ISAR4_EL1_Barrier_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_PSR_M: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR4_EL1_PSR_M_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_PSR_M_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR4_EL1_PSR_M_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_PSR_M_SHIFT: i32 = 24;

pub const ID_ISAR4_EL1_PSR_M_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_RES0: u64 = 18446744069414584320;

pub const ID_ISAR4_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_SMC: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR4_EL1_SMC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_SMC_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR4_EL1_SMC_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_SMC_SHIFT: i32 = 12;

pub const ID_ISAR4_EL1_SMC_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_SWP_frac: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR4_EL1_SWP_frac_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_SWP_frac_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR4_EL1_SWP_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_SWP_frac_SHIFT: i32 = 28;

pub const ID_ISAR4_EL1_SWP_frac_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_SynchPrim_frac: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR4_EL1_SynchPrim_frac_IMP: crate::ctypes::c_ulong = 3;

pub const ID_ISAR4_EL1_SynchPrim_frac_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR4_EL1_SynchPrim_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_SynchPrim_frac_SHIFT: i32 = 20;

pub const ID_ISAR4_EL1_SynchPrim_frac_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_Unpriv: crate::ctypes::c_ulong = 15;

pub const ID_ISAR4_EL1_Unpriv_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR4_EL1_Unpriv_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_Unpriv_REG_BYTE: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_Unpriv_SHIFT: i32 = 0;

pub const ID_ISAR4_EL1_Unpriv_SIGNED_HALFWORD: crate::ctypes::c_ulong = 2;

pub const ID_ISAR4_EL1_Unpriv_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_WithShifts: crate::ctypes::c_ulong = 240;

pub const ID_ISAR4_EL1_WithShifts_LS: crate::ctypes::c_ulong = 3;

pub const ID_ISAR4_EL1_WithShifts_LSL3: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_WithShifts_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR4_EL1_WithShifts_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_WithShifts_REG: crate::ctypes::c_ulong = 4;

pub const ID_ISAR4_EL1_WithShifts_SHIFT: i32 = 4;

pub const ID_ISAR4_EL1_WithShifts_WIDTH: i32 = 4;

pub const ID_ISAR4_EL1_Writeback: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR4_EL1_Writeback_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR4_EL1_Writeback_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR4_EL1_Writeback_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR4_EL1_Writeback_SHIFT: i32 = 8;

pub const ID_ISAR4_EL1_Writeback_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_AES: crate::ctypes::c_ulong = 240;

pub const ID_ISAR5_EL1_AES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_AES_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR5_EL1_AES_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_AES_SHIFT: i32 = 4;

pub const ID_ISAR5_EL1_AES_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_AES_VMULL: crate::ctypes::c_ulong = 2;

pub const ID_ISAR5_EL1_AES_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_CRC32: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR5_EL1_CRC32_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_CRC32_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR5_EL1_CRC32_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_CRC32_SHIFT: i32 = 16;

pub const ID_ISAR5_EL1_CRC32_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_CRC32_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_RDM: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR5_EL1_RDM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_RDM_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR5_EL1_RDM_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_RDM_SHIFT: i32 = 24;

pub const ID_ISAR5_EL1_RDM_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_RDM_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_RES0: u64 = 18446744069430312960;

pub const ID_ISAR5_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_SEVL: crate::ctypes::c_ulong = 15;

pub const ID_ISAR5_EL1_SEVL_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_SEVL_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR5_EL1_SEVL_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_SEVL_SHIFT: i32 = 0;

pub const ID_ISAR5_EL1_SEVL_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_SEVL_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_SHA1: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR5_EL1_SHA1_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_SHA1_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR5_EL1_SHA1_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_SHA1_SHIFT: i32 = 8;

pub const ID_ISAR5_EL1_SHA1_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_SHA1_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_SHA2: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR5_EL1_SHA2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_SHA2_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR5_EL1_SHA2_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_SHA2_SHIFT: i32 = 12;

pub const ID_ISAR5_EL1_SHA2_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_SHA2_WIDTH: i32 = 4;

pub const ID_ISAR5_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_VCMA: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR5_EL1_VCMA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR5_EL1_VCMA_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_ISAR5_EL1_VCMA_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR5_EL1_VCMA_SHIFT: i32 = 28;

pub const ID_ISAR5_EL1_VCMA_SIGNED: i32 = 0;

pub const ID_ISAR5_EL1_VCMA_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_BF16: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR6_EL1_BF16_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_BF16_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_ISAR6_EL1_BF16_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_BF16_SHIFT: i32 = 20;

pub const ID_ISAR6_EL1_BF16_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_BF16_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_DP: crate::ctypes::c_ulong = 240;

pub const ID_ISAR6_EL1_DP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_DP_MASK: crate::ctypes::c_ulong = 240;

pub const ID_ISAR6_EL1_DP_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_DP_SHIFT: i32 = 4;

pub const ID_ISAR6_EL1_DP_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_DP_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_FHM: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR6_EL1_FHM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_FHM_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_ISAR6_EL1_FHM_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_FHM_SHIFT: i32 = 8;

pub const ID_ISAR6_EL1_FHM_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_FHM_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_I8MM: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR6_EL1_I8MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_I8MM_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_ISAR6_EL1_I8MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_I8MM_SHIFT: i32 = 24;

pub const ID_ISAR6_EL1_I8MM_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_I8MM_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_JSCVT: crate::ctypes::c_ulong = 15;

pub const ID_ISAR6_EL1_JSCVT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_JSCVT_MASK: crate::ctypes::c_ulong = 15;

pub const ID_ISAR6_EL1_JSCVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_JSCVT_SHIFT: i32 = 0;

pub const ID_ISAR6_EL1_JSCVT_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_JSCVT_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_RES0: u64 = 18446744073441116160;

pub const ID_ISAR6_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_SB: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR6_EL1_SB_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_SB_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_ISAR6_EL1_SB_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_SB_SHIFT: i32 = 12;

pub const ID_ISAR6_EL1_SB_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_SB_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_SPECRES: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR6_EL1_SPECRES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_ISAR6_EL1_SPECRES_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_ISAR6_EL1_SPECRES_NI: crate::ctypes::c_ulong = 0;

pub const ID_ISAR6_EL1_SPECRES_SHIFT: i32 = 16;

pub const ID_ISAR6_EL1_SPECRES_SIGNED: i32 = 0;

pub const ID_ISAR6_EL1_SPECRES_WIDTH: i32 = 4;

pub const ID_ISAR6_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_AuxReg: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR0_EL1_AuxReg_ACTLR: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_AuxReg_AIFSR: crate::ctypes::c_ulong = 2;

pub const ID_MMFR0_EL1_AuxReg_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR0_EL1_AuxReg_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_AuxReg_SHIFT: i32 = 20;

pub const ID_MMFR0_EL1_AuxReg_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_FCSE: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR0_EL1_FCSE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_FCSE_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR0_EL1_FCSE_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_FCSE_SHIFT: i32 = 24;

pub const ID_MMFR0_EL1_FCSE_SIGNED: i32 = 0;

pub const ID_MMFR0_EL1_FCSE_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_InnerShr: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR0_EL1_InnerShr_HW: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_InnerShr_IGNORED: crate::ctypes::c_ulong = 15;

pub const ID_MMFR0_EL1_InnerShr_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR0_EL1_InnerShr_NC: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_InnerShr_SHIFT: i32 = 28;

pub const ID_MMFR0_EL1_InnerShr_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_OuterShr: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR0_EL1_OuterShr_HW: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_OuterShr_IGNORED: crate::ctypes::c_ulong = 15;

pub const ID_MMFR0_EL1_OuterShr_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR0_EL1_OuterShr_NC: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_OuterShr_SHIFT: i32 = 8;

pub const ID_MMFR0_EL1_OuterShr_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_PMSA: crate::ctypes::c_ulong = 240;

pub const ID_MMFR0_EL1_PMSA_IMPDEF: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_PMSA_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR0_EL1_PMSA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_PMSA_PMSAv6: crate::ctypes::c_ulong = 2;

pub const ID_MMFR0_EL1_PMSA_PMSAv7: crate::ctypes::c_ulong = 3;

pub const ID_MMFR0_EL1_PMSA_SHIFT: i32 = 4;

pub const ID_MMFR0_EL1_PMSA_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_RES0: u64 = 18446744069414584320;

pub const ID_MMFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_ShareLvl: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR0_EL1_ShareLvl_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR0_EL1_ShareLvl_ONE: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_ShareLvl_SHIFT: i32 = 12;

pub const ID_MMFR0_EL1_ShareLvl_TWO: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_ShareLvl_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_TCM: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR0_EL1_TCM_IMPDEF: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_TCM_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR0_EL1_TCM_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_TCM_SHIFT: i32 = 16;

pub const ID_MMFR0_EL1_TCM_TCM: crate::ctypes::c_ulong = 2;

pub const ID_MMFR0_EL1_TCM_TCM_DMA: crate::ctypes::c_ulong = 3;

pub const ID_MMFR0_EL1_TCM_WIDTH: i32 = 4;

pub const ID_MMFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_VMSA: crate::ctypes::c_ulong = 15;

pub const ID_MMFR0_EL1_VMSA_IMPDEF: crate::ctypes::c_ulong = 1;

pub const ID_MMFR0_EL1_VMSA_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR0_EL1_VMSA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR0_EL1_VMSA_SHIFT: i32 = 0;

pub const ID_MMFR0_EL1_VMSA_VMSAv6: crate::ctypes::c_ulong = 2;

pub const ID_MMFR0_EL1_VMSA_VMSAv7: crate::ctypes::c_ulong = 3;

pub const ID_MMFR0_EL1_VMSA_VMSAv7_LONG: crate::ctypes::c_ulong = 5;

pub const ID_MMFR0_EL1_VMSA_VMSAv7_PXN: crate::ctypes::c_ulong = 4;

pub const ID_MMFR0_EL1_VMSA_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_BPred: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR1_EL1_BPred_BP_ASID_AWARE: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_BPred_BP_INVISIBLE: crate::ctypes::c_ulong = 4;

pub const ID_MMFR1_EL1_BPred_BP_NOSNOOP: crate::ctypes::c_ulong = 3;

pub const ID_MMFR1_EL1_BPred_BP_SW_MANGED: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_BPred_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR1_EL1_BPred_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_BPred_SHIFT: i32 = 28;

pub const ID_MMFR1_EL1_BPred_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1Hvd: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR1_EL1_L1HvdSW: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR1_EL1_L1HvdSW_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1HvdSW_INVALIDATE: crate::ctypes::c_ulong = 3;

pub const ID_MMFR1_EL1_L1HvdSW_INVALIDATE_DSIDE_ONLY: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1HvdSW_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR1_EL1_L1HvdSW_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1HvdSW_SHIFT: i32 = 8;

pub const ID_MMFR1_EL1_L1HvdSW_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1HvdVA: crate::ctypes::c_ulong = 15;

pub const ID_MMFR1_EL1_L1HvdVA_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1HvdVA_INVALIDATE_BP: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1HvdVA_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR1_EL1_L1HvdVA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1HvdVA_SHIFT: i32 = 0;

pub const ID_MMFR1_EL1_L1HvdVA_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1Hvd_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 3;

pub const ID_MMFR1_EL1_L1Hvd_INVALIDATE: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1Hvd_INVALIDATE_ISIDE_ONLY: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1Hvd_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR1_EL1_L1Hvd_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1Hvd_SHIFT: i32 = 16;

pub const ID_MMFR1_EL1_L1Hvd_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1TstCln: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR1_EL1_L1TstCln_INVALIDATE: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1TstCln_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR1_EL1_L1TstCln_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1TstCln_NOINVALIDATE: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1TstCln_SHIFT: i32 = 24;

pub const ID_MMFR1_EL1_L1TstCln_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1Uni: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR1_EL1_L1UniSW: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR1_EL1_L1UniSW_CLEAN: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1UniSW_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1UniSW_INVALIDATE: crate::ctypes::c_ulong = 3;

pub const ID_MMFR1_EL1_L1UniSW_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR1_EL1_L1UniSW_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1UniSW_SHIFT: i32 = 12;

pub const ID_MMFR1_EL1_L1UniSW_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1UniVA: crate::ctypes::c_ulong = 240;

pub const ID_MMFR1_EL1_L1UniVA_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1UniVA_INVALIDATE_BP: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1UniVA_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR1_EL1_L1UniVA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1UniVA_SHIFT: i32 = 4;

pub const ID_MMFR1_EL1_L1UniVA_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_L1Uni_CLEAN_AND_INVALIDATE: crate::ctypes::c_ulong = 2;

pub const ID_MMFR1_EL1_L1Uni_INVALIDATE: crate::ctypes::c_ulong = 1;

pub const ID_MMFR1_EL1_L1Uni_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR1_EL1_L1Uni_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_L1Uni_SHIFT: i32 = 20;

pub const ID_MMFR1_EL1_L1Uni_WIDTH: i32 = 4;

pub const ID_MMFR1_EL1_RES0: u64 = 18446744069414584320;

pub const ID_MMFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_HWAccFlg: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR2_EL1_HWAccFlg_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_HWAccFlg_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR2_EL1_HWAccFlg_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_HWAccFlg_SHIFT: i32 = 28;

pub const ID_MMFR2_EL1_HWAccFlg_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_HvdTLB: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR2_EL1_HvdTLB_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR2_EL1_HvdTLB_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_HvdTLB_SHIFT: i32 = 12;

pub const ID_MMFR2_EL1_HvdTLB_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_L1HvdBG: crate::ctypes::c_ulong = 240;

pub const ID_MMFR2_EL1_L1HvdBG_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_L1HvdBG_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR2_EL1_L1HvdBG_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_L1HvdBG_SHIFT: i32 = 4;

pub const ID_MMFR2_EL1_L1HvdBG_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_L1HvdFG: crate::ctypes::c_ulong = 15;

pub const ID_MMFR2_EL1_L1HvdFG_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_L1HvdFG_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR2_EL1_L1HvdFG_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_L1HvdFG_SHIFT: i32 = 0;

pub const ID_MMFR2_EL1_L1HvdFG_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_L1HvdRng: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR2_EL1_L1HvdRng_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_L1HvdRng_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR2_EL1_L1HvdRng_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_L1HvdRng_SHIFT: i32 = 8;

pub const ID_MMFR2_EL1_L1HvdRng_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_MemBarr: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR2_EL1_MemBarr_DSB_ONLY: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_MemBarr_IMP: crate::ctypes::c_ulong = 2;

pub const ID_MMFR2_EL1_MemBarr_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR2_EL1_MemBarr_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_MemBarr_SHIFT: i32 = 20;

pub const ID_MMFR2_EL1_MemBarr_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_RES0: u64 = 18446744069414584320;

pub const ID_MMFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_UniTLB: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR2_EL1_UniTLB_BROADCAST: crate::ctypes::c_ulong = 5;

pub const ID_MMFR2_EL1_UniTLB_BY_ALL_ASID: crate::ctypes::c_ulong = 3;

pub const ID_MMFR2_EL1_UniTLB_BY_IPA: crate::ctypes::c_ulong = 6;

pub const ID_MMFR2_EL1_UniTLB_BY_MATCH_ASID: crate::ctypes::c_ulong = 2;

pub const ID_MMFR2_EL1_UniTLB_BY_VA: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_UniTLB_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR2_EL1_UniTLB_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_UniTLB_OTHER_TLBS: crate::ctypes::c_ulong = 4;

pub const ID_MMFR2_EL1_UniTLB_SHIFT: i32 = 16;

pub const ID_MMFR2_EL1_UniTLB_WIDTH: i32 = 4;

pub const ID_MMFR2_EL1_WFIStall: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR2_EL1_WFIStall_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR2_EL1_WFIStall_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR2_EL1_WFIStall_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR2_EL1_WFIStall_SHIFT: i32 = 24;

pub const ID_MMFR2_EL1_WFIStall_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_BPMaint: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR3_EL1_BPMaint_ALL: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_BPMaint_BY_VA: crate::ctypes::c_ulong = 2;

pub const ID_MMFR3_EL1_BPMaint_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR3_EL1_BPMaint_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_BPMaint_SHIFT: i32 = 8;

pub const ID_MMFR3_EL1_BPMaint_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_CMaintSW: crate::ctypes::c_ulong = 240;

pub const ID_MMFR3_EL1_CMaintSW_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_CMaintSW_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR3_EL1_CMaintSW_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_CMaintSW_SHIFT: i32 = 4;

pub const ID_MMFR3_EL1_CMaintSW_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_CMaintVA: crate::ctypes::c_ulong = 15;

pub const ID_MMFR3_EL1_CMaintVA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_CMaintVA_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR3_EL1_CMaintVA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_CMaintVA_SHIFT: i32 = 0;

pub const ID_MMFR3_EL1_CMaintVA_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_CMemSz: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR3_EL1_CMemSz_1TB: crate::ctypes::c_ulong = 2;

pub const ID_MMFR3_EL1_CMemSz_4GB: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_CMemSz_64GB: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_CMemSz_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR3_EL1_CMemSz_SHIFT: i32 = 24;

pub const ID_MMFR3_EL1_CMemSz_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_CohWalk: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR3_EL1_CohWalk_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_CohWalk_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR3_EL1_CohWalk_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_CohWalk_SHIFT: i32 = 20;

pub const ID_MMFR3_EL1_CohWalk_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_MaintBcst: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR3_EL1_MaintBcst_ALL: crate::ctypes::c_ulong = 2;

pub const ID_MMFR3_EL1_MaintBcst_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR3_EL1_MaintBcst_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_MaintBcst_NO_TLB: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_MaintBcst_SHIFT: i32 = 12;

pub const ID_MMFR3_EL1_MaintBcst_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_PAN: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR3_EL1_PAN_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR3_EL1_PAN_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_PAN_PAN2: crate::ctypes::c_ulong = 2;

pub const ID_MMFR3_EL1_PAN_PAN: crate::ctypes::c_ulong = 1;

pub const ID_MMFR3_EL1_PAN_SHIFT: i32 = 16;

pub const ID_MMFR3_EL1_PAN_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_RES0: u64 = 18446744069414584320;

pub const ID_MMFR3_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_Supersec: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR3_EL1_Supersec_IMP: crate::ctypes::c_ulong = 0;

pub const ID_MMFR3_EL1_Supersec_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR3_EL1_Supersec_NI: crate::ctypes::c_ulong = 15;

pub const ID_MMFR3_EL1_Supersec_SHIFT: i32 = 28;

pub const ID_MMFR3_EL1_Supersec_WIDTH: i32 = 4;

pub const ID_MMFR3_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_AC2: crate::ctypes::c_ulong = 240;

pub const ID_MMFR4_EL1_AC2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_AC2_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR4_EL1_AC2_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_AC2_SHIFT: i32 = 4;

pub const ID_MMFR4_EL1_AC2_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_AC2_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_CCIDX: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR4_EL1_CCIDX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_CCIDX_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_MMFR4_EL1_CCIDX_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_CCIDX_SHIFT: i32 = 24;

pub const ID_MMFR4_EL1_CCIDX_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_CCIDX_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_CnP: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR4_EL1_CnP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_CnP_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_MMFR4_EL1_CnP_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_CnP_SHIFT: i32 = 12;

pub const ID_MMFR4_EL1_CnP_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_CnP_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_EVT: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR4_EL1_EVT_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_MMFR4_EL1_EVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_EVT_NO_TLBIS: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_EVT_SHIFT: i32 = 28;

pub const ID_MMFR4_EL1_EVT_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_EVT_TLBIS: crate::ctypes::c_ulong = 2;

pub const ID_MMFR4_EL1_EVT_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_HPDS: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR4_EL1_HPDS_AA32HPD: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_HPDS_HPDS2: crate::ctypes::c_ulong = 2;

pub const ID_MMFR4_EL1_HPDS_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_MMFR4_EL1_HPDS_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_HPDS_SHIFT: i32 = 16;

pub const ID_MMFR4_EL1_HPDS_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_HPDS_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_LSM: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR4_EL1_LSM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_LSM_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_MMFR4_EL1_LSM_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_LSM_SHIFT: i32 = 20;

pub const ID_MMFR4_EL1_LSM_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_LSM_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_RES0: u64 = 18446744069414584320;

pub const ID_MMFR4_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_SpecSEI: crate::ctypes::c_ulong = 15;

pub const ID_MMFR4_EL1_SpecSEI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_SpecSEI_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR4_EL1_SpecSEI_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_SpecSEI_SHIFT: i32 = 0;

pub const ID_MMFR4_EL1_SpecSEI_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_SpecSEI_WIDTH: i32 = 4;

pub const ID_MMFR4_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_XNX: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR4_EL1_XNX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR4_EL1_XNX_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_MMFR4_EL1_XNX_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR4_EL1_XNX_SHIFT: i32 = 8;

pub const ID_MMFR4_EL1_XNX_SIGNED: i32 = 0;

pub const ID_MMFR4_EL1_XNX_WIDTH: i32 = 4;

pub const ID_MMFR5_EL1_ETS: crate::ctypes::c_ulong = 15;

pub const ID_MMFR5_EL1_ETS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR5_EL1_ETS_MASK: crate::ctypes::c_ulong = 15;

pub const ID_MMFR5_EL1_ETS_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR5_EL1_ETS_SHIFT: i32 = 0;

pub const ID_MMFR5_EL1_ETS_SIGNED: i32 = 0;

pub const ID_MMFR5_EL1_ETS_WIDTH: i32 = 4;

pub const ID_MMFR5_EL1_RES0: u64 = 18446744073709551360;

pub const ID_MMFR5_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_MMFR5_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_MMFR5_EL1_nTLBPA: crate::ctypes::c_ulong = 240;

pub const ID_MMFR5_EL1_nTLBPA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_MMFR5_EL1_nTLBPA_MASK: crate::ctypes::c_ulong = 240;

pub const ID_MMFR5_EL1_nTLBPA_NI: crate::ctypes::c_ulong = 0;

pub const ID_MMFR5_EL1_nTLBPA_SHIFT: i32 = 4;

pub const ID_MMFR5_EL1_nTLBPA_SIGNED: i32 = 0;

pub const ID_MMFR5_EL1_nTLBPA_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_AMU: crate::ctypes::c_ulong = 15728640;

pub const ID_PFR0_EL1_AMU_AMUv1: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_AMU_AMUv1p1: crate::ctypes::c_ulong = 2;

pub const ID_PFR0_EL1_AMU_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_PFR0_EL1_AMU_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_AMU_SHIFT: i32 = 20;

pub const ID_PFR0_EL1_AMU_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_AMU_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_CSV2: crate::ctypes::c_ulong = 983040;

pub const ID_PFR0_EL1_CSV2_CSV2p1: crate::ctypes::c_ulong = 2;

pub const ID_PFR0_EL1_CSV2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_CSV2_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_PFR0_EL1_CSV2_SHIFT: i32 = 16;

pub const ID_PFR0_EL1_CSV2_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_CSV2_UNDISCLOSED: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_CSV2_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_DIT: crate::ctypes::c_ulong = 251658240;

pub const ID_PFR0_EL1_DIT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_DIT_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_PFR0_EL1_DIT_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_DIT_SHIFT: i32 = 24;

pub const ID_PFR0_EL1_DIT_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_DIT_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_RAS: crate::ctypes::c_ulong = 4026531840;

pub const ID_PFR0_EL1_RAS_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_PFR0_EL1_RAS_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_RAS_RAS: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_RAS_RASv1p1: crate::ctypes::c_ulong = 2;

pub const ID_PFR0_EL1_RAS_SHIFT: i32 = 28;

pub const ID_PFR0_EL1_RAS_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_RAS_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_RES0: u64 = 18446744069414584320;

pub const ID_PFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_State0: crate::ctypes::c_ulong = 15;

pub const ID_PFR0_EL1_State0_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_State0_MASK: crate::ctypes::c_ulong = 15;

pub const ID_PFR0_EL1_State0_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_State0_SHIFT: i32 = 0;

pub const ID_PFR0_EL1_State0_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_State0_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_State1: crate::ctypes::c_ulong = 240;

pub const ID_PFR0_EL1_State1_MASK: crate::ctypes::c_ulong = 240;

pub const ID_PFR0_EL1_State1_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_State1_SHIFT: i32 = 4;

pub const ID_PFR0_EL1_State1_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_State1_THUMB2: crate::ctypes::c_ulong = 2;

pub const ID_PFR0_EL1_State1_THUMB: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_State1_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_State2: crate::ctypes::c_ulong = 3840;

pub const ID_PFR0_EL1_State2_CV: crate::ctypes::c_ulong = 2;

pub const ID_PFR0_EL1_State2_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_PFR0_EL1_State2_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_State2_NO_CV: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_State2_SHIFT: i32 = 8;

pub const ID_PFR0_EL1_State2_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_State3: crate::ctypes::c_ulong = 61440;

pub const ID_PFR0_EL1_State3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR0_EL1_State3_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_PFR0_EL1_State3_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR0_EL1_State3_SHIFT: i32 = 12;

pub const ID_PFR0_EL1_State3_SIGNED: i32 = 0;

pub const ID_PFR0_EL1_State3_WIDTH: i32 = 4;

pub const ID_PFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_GIC: crate::ctypes::c_ulong = 4026531840;

pub const ID_PFR1_EL1_GIC_GICv3: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_GIC_GICv4p1: crate::ctypes::c_ulong = 3;

pub const ID_PFR1_EL1_GIC_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_PFR1_EL1_GIC_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_GIC_SHIFT: i32 = 28;

pub const ID_PFR1_EL1_GIC_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_GIC_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_GenTimer: crate::ctypes::c_ulong = 983040;

pub const ID_PFR1_EL1_GenTimer_ECV: crate::ctypes::c_ulong = 2;

pub const ID_PFR1_EL1_GenTimer_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_GenTimer_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_PFR1_EL1_GenTimer_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_GenTimer_SHIFT: i32 = 16;

pub const ID_PFR1_EL1_GenTimer_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_GenTimer_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_MProgMod: crate::ctypes::c_ulong = 3840;

pub const ID_PFR1_EL1_MProgMod_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_MProgMod_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_PFR1_EL1_MProgMod_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_MProgMod_SHIFT: i32 = 8;

pub const ID_PFR1_EL1_MProgMod_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_MProgMod_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_ProgMod: crate::ctypes::c_ulong = 15;

pub const ID_PFR1_EL1_ProgMod_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_ProgMod_MASK: crate::ctypes::c_ulong = 15;

pub const ID_PFR1_EL1_ProgMod_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_ProgMod_SHIFT: i32 = 0;

pub const ID_PFR1_EL1_ProgMod_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_ProgMod_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_RES0: u64 = 18446744069414584320;

pub const ID_PFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Sec_frac: crate::ctypes::c_ulong = 15728640;

pub const ID_PFR1_EL1_Sec_frac_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_PFR1_EL1_Sec_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Sec_frac_SECURE_MEMORY: crate::ctypes::c_ulong = 2;

pub const ID_PFR1_EL1_Sec_frac_SHIFT: i32 = 20;

pub const ID_PFR1_EL1_Sec_frac_WALK_DISABLE: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_Sec_frac_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_Security: crate::ctypes::c_ulong = 240;

pub const ID_PFR1_EL1_Security_EL3: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_Security_MASK: crate::ctypes::c_ulong = 240;

pub const ID_PFR1_EL1_Security_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Security_NSACR_RFR: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_Security_SHIFT: i32 = 4;

pub const ID_PFR1_EL1_Security_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Virt_frac: crate::ctypes::c_ulong = 251658240;

pub const ID_PFR1_EL1_Virt_frac_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_Virt_frac_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_PFR1_EL1_Virt_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Virt_frac_SHIFT: i32 = 24;

pub const ID_PFR1_EL1_Virt_frac_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_Virt_frac_WIDTH: i32 = 4;

pub const ID_PFR1_EL1_Virtualization: crate::ctypes::c_ulong = 61440;

pub const ID_PFR1_EL1_Virtualization_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR1_EL1_Virtualization_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_PFR1_EL1_Virtualization_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR1_EL1_Virtualization_SHIFT: i32 = 12;

pub const ID_PFR1_EL1_Virtualization_SIGNED: i32 = 0;

pub const ID_PFR1_EL1_Virtualization_WIDTH: i32 = 4;

pub const ID_PFR2_EL1_CSV3: crate::ctypes::c_ulong = 15;

pub const ID_PFR2_EL1_CSV3_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR2_EL1_CSV3_MASK: crate::ctypes::c_ulong = 15;

pub const ID_PFR2_EL1_CSV3_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR2_EL1_CSV3_SHIFT: i32 = 0;

pub const ID_PFR2_EL1_CSV3_SIGNED: i32 = 0;

pub const ID_PFR2_EL1_CSV3_WIDTH: i32 = 4;

pub const ID_PFR2_EL1_RAS_frac: crate::ctypes::c_ulong = 3840;

pub const ID_PFR2_EL1_RAS_frac_MASK: crate::ctypes::c_ulong = 3840;

pub const ID_PFR2_EL1_RAS_frac_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR2_EL1_RAS_frac_RASv1p1: crate::ctypes::c_ulong = 1;

pub const ID_PFR2_EL1_RAS_frac_SHIFT: i32 = 8;

pub const ID_PFR2_EL1_RAS_frac_SIGNED: i32 = 0;

pub const ID_PFR2_EL1_RAS_frac_WIDTH: i32 = 4;

pub const ID_PFR2_EL1_RES0: u64 = 18446744073709547520;

pub const ID_PFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_PFR2_EL1_SSBS: crate::ctypes::c_ulong = 240;

pub const ID_PFR2_EL1_SSBS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_PFR2_EL1_SSBS_MASK: crate::ctypes::c_ulong = 240;

pub const ID_PFR2_EL1_SSBS_NI: crate::ctypes::c_ulong = 0;

pub const ID_PFR2_EL1_SSBS_SHIFT: i32 = 4;

pub const ID_PFR2_EL1_SSBS_SIGNED: i32 = 0;

pub const ID_PFR2_EL1_SSBS_WIDTH: i32 = 4;

pub const ID_PFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const INIT_IDMAP_FDT_PAGES: crate::ctypes::c_ulong = 4;

pub const INIT_IDMAP_FDT_SIZE: crate::ctypes::c_ulong = 24576;

pub const INIT_IDMAP_PGTABLE_LEVELS: i32 = 3;

pub const ISR_EL1_A: crate::ctypes::c_ulong = 256;

pub const ISR_EL1_A_MASK: crate::ctypes::c_ulong = 256;

pub const ISR_EL1_A_SHIFT: i32 = 8;

pub const ISR_EL1_A_WIDTH: i32 = 1;

pub const ISR_EL1_F: crate::ctypes::c_ulong = 64;

pub const ISR_EL1_FS: crate::ctypes::c_ulong = 512;

pub const ISR_EL1_FS_MASK: crate::ctypes::c_ulong = 512;

pub const ISR_EL1_FS_SHIFT: i32 = 9;

pub const ISR_EL1_FS_WIDTH: i32 = 1;

pub const ISR_EL1_F_MASK: crate::ctypes::c_ulong = 64;

pub const ISR_EL1_F_SHIFT: i32 = 6;

pub const ISR_EL1_F_WIDTH: i32 = 1;

pub const ISR_EL1_I: crate::ctypes::c_ulong = 128;

pub const ISR_EL1_IS: crate::ctypes::c_ulong = 1024;

pub const ISR_EL1_IS_MASK: crate::ctypes::c_ulong = 1024;

pub const ISR_EL1_IS_SHIFT: i32 = 10;

pub const ISR_EL1_IS_WIDTH: i32 = 1;

pub const ISR_EL1_I_MASK: crate::ctypes::c_ulong = 128;

pub const ISR_EL1_I_SHIFT: i32 = 7;

pub const ISR_EL1_I_WIDTH: i32 = 1;

pub const ISR_EL1_RES0: u64 = 18446744073709549631;

pub const ISR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ISR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const KERNEL_SEGMENT_COUNT: i32 = 5;

pub const KIMAGE_VADDR: crate::ctypes::c_ulong = 18446603338368679936;

pub const KRETPROBES_BRK_IMM: i32 = 7;

pub const LAST_CPUPID_SHIFT: i32 = 17;

pub const LAST_CPUPID_WIDTH: i32 = 17;

pub const LAST__CPU_MASK: i32 = 511;

pub const LAST__CPU_SHIFT: i32 = 9;

pub const LORC_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const LOREA_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const LORID_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const LORN_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const LORSA_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MAIR2_ELx_Attr0: crate::ctypes::c_ulong = 255;

pub const MAIR2_ELx_Attr0_MASK: crate::ctypes::c_ulong = 255;

pub const MAIR2_ELx_Attr0_SHIFT: i32 = 0;

pub const MAIR2_ELx_Attr0_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr1: crate::ctypes::c_ulong = 65280;

pub const MAIR2_ELx_Attr1_MASK: crate::ctypes::c_ulong = 65280;

pub const MAIR2_ELx_Attr1_SHIFT: i32 = 8;

pub const MAIR2_ELx_Attr1_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr2: crate::ctypes::c_ulong = 16711680;

pub const MAIR2_ELx_Attr2_MASK: crate::ctypes::c_ulong = 16711680;

pub const MAIR2_ELx_Attr2_SHIFT: i32 = 16;

pub const MAIR2_ELx_Attr2_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr3: crate::ctypes::c_ulong = 4278190080;

pub const MAIR2_ELx_Attr3_MASK: crate::ctypes::c_ulong = 4278190080;

pub const MAIR2_ELx_Attr3_SHIFT: i32 = 24;

pub const MAIR2_ELx_Attr3_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr4: crate::ctypes::c_ulong = 1095216660480;

pub const MAIR2_ELx_Attr4_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const MAIR2_ELx_Attr4_SHIFT: i32 = 32;

pub const MAIR2_ELx_Attr4_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr5: crate::ctypes::c_ulong = 280375465082880;

pub const MAIR2_ELx_Attr5_MASK: crate::ctypes::c_ulong = 280375465082880;

pub const MAIR2_ELx_Attr5_SHIFT: i32 = 40;

pub const MAIR2_ELx_Attr5_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr6: crate::ctypes::c_ulong = 71776119061217280;

pub const MAIR2_ELx_Attr6_MASK: crate::ctypes::c_ulong = 71776119061217280;

pub const MAIR2_ELx_Attr6_SHIFT: i32 = 48;

pub const MAIR2_ELx_Attr6_WIDTH: i32 = 8;

pub const MAIR2_ELx_Attr7: crate::ctypes::c_ulong = 18374686479671623680;

pub const MAIR2_ELx_Attr7_MASK: crate::ctypes::c_ulong = 18374686479671623680;

pub const MAIR2_ELx_Attr7_SHIFT: i32 = 56;

pub const MAIR2_ELx_Attr7_WIDTH: i32 = 8;

pub const MAIR2_ELx_RES0: crate::ctypes::c_ulong = 0;

pub const MAIR2_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const MAIR2_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const MDCCINT_EL1_RES0: u64 = 18446744072098938879;

pub const MDCCINT_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MDCCINT_EL1_RX: crate::ctypes::c_ulong = 1073741824;

pub const MDCCINT_EL1_RX_MASK: crate::ctypes::c_ulong = 1073741824;

pub const MDCCINT_EL1_RX_SHIFT: i32 = 30;

pub const MDCCINT_EL1_RX_WIDTH: i32 = 1;

pub const MDCCINT_EL1_TX: crate::ctypes::c_ulong = 536870912;

pub const MDCCINT_EL1_TX_MASK: crate::ctypes::c_ulong = 536870912;

pub const MDCCINT_EL1_TX_SHIFT: i32 = 29;

pub const MDCCINT_EL1_TX_WIDTH: i32 = 1;

pub const MDCCINT_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MDSCR_EL1_EHBWE: crate::ctypes::c_ulong = 34359738368;

pub const MDSCR_EL1_EHBWE_MASK: crate::ctypes::c_ulong = 34359738368;

pub const MDSCR_EL1_EHBWE_SHIFT: i32 = 35;

pub const MDSCR_EL1_EHBWE_WIDTH: i32 = 1;

pub const MDSCR_EL1_EMBWE: crate::ctypes::c_ulong = 4294967296;

pub const MDSCR_EL1_EMBWE_MASK: crate::ctypes::c_ulong = 4294967296;

pub const MDSCR_EL1_EMBWE_SHIFT: i32 = 32;

pub const MDSCR_EL1_EMBWE_WIDTH: i32 = 1;

pub const MDSCR_EL1_ERR: crate::ctypes::c_ulong = 64;

pub const MDSCR_EL1_ERR_MASK: crate::ctypes::c_ulong = 64;

pub const MDSCR_EL1_ERR_SHIFT: i32 = 6;

pub const MDSCR_EL1_ERR_WIDTH: i32 = 1;

pub const MDSCR_EL1_EnSPM: crate::ctypes::c_ulong = 17179869184;

pub const MDSCR_EL1_EnSPM_MASK: crate::ctypes::c_ulong = 17179869184;

pub const MDSCR_EL1_EnSPM_SHIFT: i32 = 34;

pub const MDSCR_EL1_EnSPM_WIDTH: i32 = 1;

pub const MDSCR_EL1_HDE: crate::ctypes::c_ulong = 16384;

pub const MDSCR_EL1_HDE_MASK: crate::ctypes::c_ulong = 16384;

pub const MDSCR_EL1_HDE_SHIFT: i32 = 14;

pub const MDSCR_EL1_HDE_WIDTH: i32 = 1;

pub const MDSCR_EL1_INTdis: crate::ctypes::c_ulong = 12582912;

pub const MDSCR_EL1_INTdis_MASK: crate::ctypes::c_ulong = 12582912;

pub const MDSCR_EL1_INTdis_SHIFT: i32 = 22;

pub const MDSCR_EL1_INTdis_WIDTH: i32 = 2;

pub const MDSCR_EL1_KDE: crate::ctypes::c_ulong = 8192;

pub const MDSCR_EL1_KDE_MASK: crate::ctypes::c_ulong = 8192;

pub const MDSCR_EL1_KDE_SHIFT: i32 = 13;

pub const MDSCR_EL1_KDE_WIDTH: i32 = 1;

pub const MDSCR_EL1_MDE: crate::ctypes::c_ulong = 32768;

pub const MDSCR_EL1_MDE_MASK: crate::ctypes::c_ulong = 32768;

pub const MDSCR_EL1_MDE_SHIFT: i32 = 15;

pub const MDSCR_EL1_MDE_WIDTH: i32 = 1;

pub const MDSCR_EL1_RES0: u64 = 18446744005310353342;

pub const MDSCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MDSCR_EL1_RXO: crate::ctypes::c_ulong = 134217728;

pub const MDSCR_EL1_RXO_MASK: crate::ctypes::c_ulong = 134217728;

pub const MDSCR_EL1_RXO_SHIFT: i32 = 27;

pub const MDSCR_EL1_RXO_WIDTH: i32 = 1;

pub const MDSCR_EL1_RXfull: crate::ctypes::c_ulong = 1073741824;

pub const MDSCR_EL1_RXfull_MASK: crate::ctypes::c_ulong = 1073741824;

pub const MDSCR_EL1_RXfull_SHIFT: i32 = 30;

pub const MDSCR_EL1_RXfull_WIDTH: i32 = 1;

pub const MDSCR_EL1_SC2: crate::ctypes::c_ulong = 524288;

pub const MDSCR_EL1_SC2_MASK: crate::ctypes::c_ulong = 524288;

pub const MDSCR_EL1_SC2_SHIFT: i32 = 19;

pub const MDSCR_EL1_SC2_WIDTH: i32 = 1;

pub const MDSCR_EL1_SS: crate::ctypes::c_ulong = 1;

pub const MDSCR_EL1_SS_MASK: crate::ctypes::c_ulong = 1;

pub const MDSCR_EL1_SS_SHIFT: i32 = 0;

pub const MDSCR_EL1_SS_WIDTH: i32 = 1;

pub const MDSCR_EL1_TDA: crate::ctypes::c_ulong = 2097152;

pub const MDSCR_EL1_TDA_MASK: crate::ctypes::c_ulong = 2097152;

pub const MDSCR_EL1_TDA_SHIFT: i32 = 21;

pub const MDSCR_EL1_TDA_WIDTH: i32 = 1;

pub const MDSCR_EL1_TDCC: crate::ctypes::c_ulong = 4096;

pub const MDSCR_EL1_TDCC_MASK: crate::ctypes::c_ulong = 4096;

pub const MDSCR_EL1_TDCC_SHIFT: i32 = 12;

pub const MDSCR_EL1_TDCC_WIDTH: i32 = 1;

pub const MDSCR_EL1_TFO: crate::ctypes::c_ulong = 2147483648;

pub const MDSCR_EL1_TFO_MASK: crate::ctypes::c_ulong = 2147483648;

pub const MDSCR_EL1_TFO_SHIFT: i32 = 31;

pub const MDSCR_EL1_TFO_WIDTH: i32 = 1;

pub const MDSCR_EL1_TTA: crate::ctypes::c_ulong = 8589934592;

pub const MDSCR_EL1_TTA_MASK: crate::ctypes::c_ulong = 8589934592;

pub const MDSCR_EL1_TTA_SHIFT: i32 = 33;

pub const MDSCR_EL1_TTA_WIDTH: i32 = 1;

pub const MDSCR_EL1_TXU: crate::ctypes::c_ulong = 67108864;

pub const MDSCR_EL1_TXU_MASK: crate::ctypes::c_ulong = 67108864;

pub const MDSCR_EL1_TXU_SHIFT: i32 = 26;

pub const MDSCR_EL1_TXU_WIDTH: i32 = 1;

pub const MDSCR_EL1_TXfull: crate::ctypes::c_ulong = 536870912;

pub const MDSCR_EL1_TXfull_MASK: crate::ctypes::c_ulong = 536870912;

pub const MDSCR_EL1_TXfull_SHIFT: i32 = 29;

pub const MDSCR_EL1_TXfull_WIDTH: i32 = 1;

pub const MDSCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MODULES_END: crate::ctypes::c_ulong = 18446603338368679936;

pub const MODULES_VSIZE: u32 = 2147483648;

pub const MT_S2_FWB_NORMAL_NC: i32 = 5;

pub const MT_S2_NORMAL_NC: i32 = 5;

pub const MVFR0_EL1_FPDP: crate::ctypes::c_ulong = 3840;

pub const MVFR0_EL1_FPDP_MASK: crate::ctypes::c_ulong = 3840;

pub const MVFR0_EL1_FPDP_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPDP_SHIFT: i32 = 8;

pub const MVFR0_EL1_FPDP_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPDP_VFPv2: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPDP_VFPv3: crate::ctypes::c_ulong = 2;

pub const MVFR0_EL1_FPDP_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPDivide: crate::ctypes::c_ulong = 983040;

pub const MVFR0_EL1_FPDivide_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPDivide_MASK: crate::ctypes::c_ulong = 983040;

pub const MVFR0_EL1_FPDivide_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPDivide_SHIFT: i32 = 16;

pub const MVFR0_EL1_FPDivide_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPDivide_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPRound: crate::ctypes::c_ulong = 4026531840;

pub const MVFR0_EL1_FPRound_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPRound_MASK: crate::ctypes::c_ulong = 4026531840;

pub const MVFR0_EL1_FPRound_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPRound_SHIFT: i32 = 28;

pub const MVFR0_EL1_FPRound_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPRound_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPSP: crate::ctypes::c_ulong = 240;

pub const MVFR0_EL1_FPSP_MASK: crate::ctypes::c_ulong = 240;

pub const MVFR0_EL1_FPSP_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPSP_SHIFT: i32 = 4;

pub const MVFR0_EL1_FPSP_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPSP_VFPv2: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPSP_VFPv3: crate::ctypes::c_ulong = 2;

pub const MVFR0_EL1_FPSP_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPShVec: crate::ctypes::c_ulong = 251658240;

pub const MVFR0_EL1_FPShVec_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPShVec_MASK: crate::ctypes::c_ulong = 251658240;

pub const MVFR0_EL1_FPShVec_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPShVec_SHIFT: i32 = 24;

pub const MVFR0_EL1_FPShVec_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPShVec_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPSqrt: crate::ctypes::c_ulong = 15728640;

pub const MVFR0_EL1_FPSqrt_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPSqrt_MASK: crate::ctypes::c_ulong = 15728640;

pub const MVFR0_EL1_FPSqrt_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPSqrt_SHIFT: i32 = 20;

pub const MVFR0_EL1_FPSqrt_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPSqrt_WIDTH: i32 = 4;

pub const MVFR0_EL1_FPTrap: crate::ctypes::c_ulong = 61440;

pub const MVFR0_EL1_FPTrap_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_FPTrap_MASK: crate::ctypes::c_ulong = 61440;

pub const MVFR0_EL1_FPTrap_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_FPTrap_SHIFT: i32 = 12;

pub const MVFR0_EL1_FPTrap_SIGNED: i32 = 0;

pub const MVFR0_EL1_FPTrap_WIDTH: i32 = 4;

pub const MVFR0_EL1_RES0: u64 = 18446744069414584320;

pub const MVFR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_SIMDReg: crate::ctypes::c_ulong = 15;

pub const MVFR0_EL1_SIMDReg_IMP_16x64: crate::ctypes::c_ulong = 1;

pub const MVFR0_EL1_SIMDReg_IMP_32x64: crate::ctypes::c_ulong = 2;

pub const MVFR0_EL1_SIMDReg_MASK: crate::ctypes::c_ulong = 15;

pub const MVFR0_EL1_SIMDReg_NI: crate::ctypes::c_ulong = 0;

pub const MVFR0_EL1_SIMDReg_SHIFT: i32 = 0;

pub const MVFR0_EL1_SIMDReg_WIDTH: i32 = 4;

pub const MVFR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_FPDNaN: crate::ctypes::c_ulong = 240;

pub const MVFR1_EL1_FPDNaN_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_FPDNaN_MASK: crate::ctypes::c_ulong = 240;

pub const MVFR1_EL1_FPDNaN_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_FPDNaN_SHIFT: i32 = 4;

pub const MVFR1_EL1_FPDNaN_SIGNED: i32 = 0;

pub const MVFR1_EL1_FPDNaN_WIDTH: i32 = 4;

pub const MVFR1_EL1_FPFtZ: crate::ctypes::c_ulong = 15;

pub const MVFR1_EL1_FPFtZ_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_FPFtZ_MASK: crate::ctypes::c_ulong = 15;

pub const MVFR1_EL1_FPFtZ_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_FPFtZ_SHIFT: i32 = 0;

pub const MVFR1_EL1_FPFtZ_SIGNED: i32 = 0;

pub const MVFR1_EL1_FPFtZ_WIDTH: i32 = 4;

pub const MVFR1_EL1_FPHP: crate::ctypes::c_ulong = 251658240;

pub const MVFR1_EL1_FPHP_FP16: crate::ctypes::c_ulong = 3;

pub const MVFR1_EL1_FPHP_FPHP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_FPHP_FPHP_CONV: crate::ctypes::c_ulong = 2;

pub const MVFR1_EL1_FPHP_MASK: crate::ctypes::c_ulong = 251658240;

pub const MVFR1_EL1_FPHP_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_FPHP_SHIFT: i32 = 24;

pub const MVFR1_EL1_FPHP_SIGNED: i32 = 0;

pub const MVFR1_EL1_FPHP_WIDTH: i32 = 4;

pub const MVFR1_EL1_RES0: u64 = 18446744069414584320;

pub const MVFR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDFMAC: crate::ctypes::c_ulong = 4026531840;

pub const MVFR1_EL1_SIMDFMAC_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_SIMDFMAC_MASK: crate::ctypes::c_ulong = 4026531840;

pub const MVFR1_EL1_SIMDFMAC_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDFMAC_SHIFT: i32 = 28;

pub const MVFR1_EL1_SIMDFMAC_SIGNED: i32 = 0;

pub const MVFR1_EL1_SIMDFMAC_WIDTH: i32 = 4;

pub const MVFR1_EL1_SIMDHP: crate::ctypes::c_ulong = 15728640;

pub const MVFR1_EL1_SIMDHP_MASK: crate::ctypes::c_ulong = 15728640;

pub const MVFR1_EL1_SIMDHP_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDHP_SHIFT: i32 = 20;

pub const MVFR1_EL1_SIMDHP_SIGNED: i32 = 0;

pub const MVFR1_EL1_SIMDHP_SIMDHP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_SIMDHP_SIMDHP_FLOAT: crate::ctypes::c_ulong = 2;

pub const MVFR1_EL1_SIMDHP_WIDTH: i32 = 4;

pub const MVFR1_EL1_SIMDInt: crate::ctypes::c_ulong = 61440;

pub const MVFR1_EL1_SIMDInt_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_SIMDInt_MASK: crate::ctypes::c_ulong = 61440;

pub const MVFR1_EL1_SIMDInt_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDInt_SHIFT: i32 = 12;

pub const MVFR1_EL1_SIMDInt_SIGNED: i32 = 0;

pub const MVFR1_EL1_SIMDInt_WIDTH: i32 = 4;

pub const MVFR1_EL1_SIMDLS: crate::ctypes::c_ulong = 3840;

pub const MVFR1_EL1_SIMDLS_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_SIMDLS_MASK: crate::ctypes::c_ulong = 3840;

pub const MVFR1_EL1_SIMDLS_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDLS_SHIFT: i32 = 8;

pub const MVFR1_EL1_SIMDLS_SIGNED: i32 = 0;

pub const MVFR1_EL1_SIMDLS_WIDTH: i32 = 4;

pub const MVFR1_EL1_SIMDSP: crate::ctypes::c_ulong = 983040;

pub const MVFR1_EL1_SIMDSP_IMP: crate::ctypes::c_ulong = 1;

pub const MVFR1_EL1_SIMDSP_MASK: crate::ctypes::c_ulong = 983040;

pub const MVFR1_EL1_SIMDSP_NI: crate::ctypes::c_ulong = 0;

pub const MVFR1_EL1_SIMDSP_SHIFT: i32 = 16;

pub const MVFR1_EL1_SIMDSP_SIGNED: i32 = 0;

pub const MVFR1_EL1_SIMDSP_WIDTH: i32 = 4;

pub const MVFR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MVFR2_EL1_FPMisc: crate::ctypes::c_ulong = 240;

pub const MVFR2_EL1_FPMisc_FP: crate::ctypes::c_ulong = 1;

pub const MVFR2_EL1_FPMisc_FP_DIRECTED_ROUNDING: crate::ctypes::c_ulong = 2;

pub const MVFR2_EL1_FPMisc_FP_MAX_MIN: crate::ctypes::c_ulong = 4;

pub const MVFR2_EL1_FPMisc_FP_ROUNDING: crate::ctypes::c_ulong = 3;

pub const MVFR2_EL1_FPMisc_MASK: crate::ctypes::c_ulong = 240;

pub const MVFR2_EL1_FPMisc_NI: crate::ctypes::c_ulong = 0;

pub const MVFR2_EL1_FPMisc_SHIFT: i32 = 4;

pub const MVFR2_EL1_FPMisc_WIDTH: i32 = 4;

pub const MVFR2_EL1_RES0: u64 = 18446744073709551360;

pub const MVFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MVFR2_EL1_SIMDMisc: crate::ctypes::c_ulong = 15;

pub const MVFR2_EL1_SIMDMisc_MASK: crate::ctypes::c_ulong = 15;

pub const MVFR2_EL1_SIMDMisc_NI: crate::ctypes::c_ulong = 0;

pub const MVFR2_EL1_SIMDMisc_SHIFT: i32 = 0;

pub const MVFR2_EL1_SIMDMisc_SIMD_DIRECTED_ROUNDING: crate::ctypes::c_ulong = 1;

pub const MVFR2_EL1_SIMDMisc_SIMD_MAX_MIN: crate::ctypes::c_ulong = 3;

pub const MVFR2_EL1_SIMDMisc_SIMD_ROUNDING: crate::ctypes::c_ulong = 2;

pub const MVFR2_EL1_SIMDMisc_WIDTH: i32 = 4;

pub const MVFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const NR_CPUS: i32 = 512;

pub const NR_CPUS_BITS: i32 = 9;

pub const NUM_RCU_LVL_1: i32 = 32;

pub const NUM_RCU_NODES: i32 = 33;

pub const OSDTRRX_EL1_DTRRX: crate::ctypes::c_ulong = 4294967295;

pub const OSDTRRX_EL1_DTRRX_MASK: crate::ctypes::c_ulong = 4294967295;

pub const OSDTRRX_EL1_DTRRX_SHIFT: i32 = 0;

pub const OSDTRRX_EL1_DTRRX_WIDTH: i32 = 32;

pub const OSDTRRX_EL1_RES0: u64 = 18446744069414584320;

pub const OSDTRRX_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const OSDTRRX_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const OSDTRTX_EL1_DTRTX: crate::ctypes::c_ulong = 4294967295;

pub const OSDTRTX_EL1_DTRTX_MASK: crate::ctypes::c_ulong = 4294967295;

pub const OSDTRTX_EL1_DTRTX_SHIFT: i32 = 0;

pub const OSDTRTX_EL1_DTRTX_WIDTH: i32 = 32;

pub const OSDTRTX_EL1_RES0: u64 = 18446744069414584320;

pub const OSDTRTX_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const OSDTRTX_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const OSECCR_EL1_EDECCR: crate::ctypes::c_ulong = 4294967295;

pub const OSECCR_EL1_EDECCR_MASK: crate::ctypes::c_ulong = 4294967295;

pub const OSECCR_EL1_EDECCR_SHIFT: i32 = 0;

pub const OSECCR_EL1_EDECCR_WIDTH: i32 = 32;

pub const OSECCR_EL1_RES0: u64 = 18446744069414584320;

pub const OSECCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const OSECCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const OSLAR_EL1_OSLK: crate::ctypes::c_ulong = 1;

pub const OSLAR_EL1_OSLK_MASK: crate::ctypes::c_ulong = 1;

pub const OSLAR_EL1_OSLK_SHIFT: i32 = 0;

pub const OSLAR_EL1_OSLK_WIDTH: i32 = 1;

pub const OSLAR_EL1_RES0: u64 = 18446744073709551614;

pub const OSLAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const OSLAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PAGE_OFFSET: crate::ctypes::c_ulong = 18442240474082181120;

pub const PCI_IO_END: crate::ctypes::c_ulong = 18446744072660975616;

pub const PCI_IO_START: crate::ctypes::c_ulong = 18446744072644198400;

pub const PGDIR_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const PGDIR_SHIFT: i32 = 48;

pub const PGDIR_SIZE: crate::ctypes::c_ulong = 281474976710656;

pub const PGD_TABLE_BIT: u64 = 2;

pub const PGD_TABLE_PXN: u64 = 576460752303423488;

pub const PGD_TABLE_UXN: u64 = 1152921504606846976;

pub const PGD_TYPE_MASK: u64 = 3;

pub const PGD_TYPE_TABLE: u64 = 3;

pub const PG_mte_lock: i32 = 24;

pub const PHYS_TO_PTE_ADDR_MASK: u64 = 1125899906842368;

pub const PIE_E0: crate::ctypes::c_ulong = 5769111124543930368;

pub const PIRx_ELx_Perm0: crate::ctypes::c_ulong = 15;

pub const PIRx_ELx_Perm0_MASK: crate::ctypes::c_ulong = 15;

pub const PIRx_ELx_Perm0_SHIFT: i32 = 0;

pub const PIRx_ELx_Perm0_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm10: crate::ctypes::c_ulong = 16492674416640;

pub const PIRx_ELx_Perm10_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const PIRx_ELx_Perm10_SHIFT: i32 = 40;

pub const PIRx_ELx_Perm10_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm11: crate::ctypes::c_ulong = 263882790666240;

pub const PIRx_ELx_Perm11_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const PIRx_ELx_Perm11_SHIFT: i32 = 44;

pub const PIRx_ELx_Perm11_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm12: crate::ctypes::c_ulong = 4222124650659840;

pub const PIRx_ELx_Perm12_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const PIRx_ELx_Perm12_SHIFT: i32 = 48;

pub const PIRx_ELx_Perm12_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm13: crate::ctypes::c_ulong = 67553994410557440;

pub const PIRx_ELx_Perm13_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const PIRx_ELx_Perm13_SHIFT: i32 = 52;

pub const PIRx_ELx_Perm13_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm14: crate::ctypes::c_ulong = 1080863910568919040;

pub const PIRx_ELx_Perm14_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const PIRx_ELx_Perm14_SHIFT: i32 = 56;

pub const PIRx_ELx_Perm14_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm15: crate::ctypes::c_ulong = 17293822569102704640;

pub const PIRx_ELx_Perm15_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const PIRx_ELx_Perm15_SHIFT: i32 = 60;

pub const PIRx_ELx_Perm15_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm1: crate::ctypes::c_ulong = 240;

pub const PIRx_ELx_Perm1_MASK: crate::ctypes::c_ulong = 240;

pub const PIRx_ELx_Perm1_SHIFT: i32 = 4;

pub const PIRx_ELx_Perm1_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm2: crate::ctypes::c_ulong = 3840;

pub const PIRx_ELx_Perm2_MASK: crate::ctypes::c_ulong = 3840;

pub const PIRx_ELx_Perm2_SHIFT: i32 = 8;

pub const PIRx_ELx_Perm2_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm3: crate::ctypes::c_ulong = 61440;

pub const PIRx_ELx_Perm3_MASK: crate::ctypes::c_ulong = 61440;

pub const PIRx_ELx_Perm3_SHIFT: i32 = 12;

pub const PIRx_ELx_Perm3_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm4: crate::ctypes::c_ulong = 983040;

pub const PIRx_ELx_Perm4_MASK: crate::ctypes::c_ulong = 983040;

pub const PIRx_ELx_Perm4_SHIFT: i32 = 16;

pub const PIRx_ELx_Perm4_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm5: crate::ctypes::c_ulong = 15728640;

pub const PIRx_ELx_Perm5_MASK: crate::ctypes::c_ulong = 15728640;

pub const PIRx_ELx_Perm5_SHIFT: i32 = 20;

pub const PIRx_ELx_Perm5_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm6: crate::ctypes::c_ulong = 251658240;

pub const PIRx_ELx_Perm6_MASK: crate::ctypes::c_ulong = 251658240;

pub const PIRx_ELx_Perm6_SHIFT: i32 = 24;

pub const PIRx_ELx_Perm6_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm7: crate::ctypes::c_ulong = 4026531840;

pub const PIRx_ELx_Perm7_MASK: crate::ctypes::c_ulong = 4026531840;

pub const PIRx_ELx_Perm7_SHIFT: i32 = 28;

pub const PIRx_ELx_Perm7_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm8: crate::ctypes::c_ulong = 64424509440;

pub const PIRx_ELx_Perm8_MASK: crate::ctypes::c_ulong = 64424509440;

pub const PIRx_ELx_Perm8_SHIFT: i32 = 32;

pub const PIRx_ELx_Perm8_WIDTH: i32 = 4;

pub const PIRx_ELx_Perm9: crate::ctypes::c_ulong = 1030792151040;

pub const PIRx_ELx_Perm9_MASK: crate::ctypes::c_ulong = 1030792151040;

pub const PIRx_ELx_Perm9_SHIFT: i32 = 36;

pub const PIRx_ELx_Perm9_WIDTH: i32 = 4;

pub const PIRx_ELx_RES0: crate::ctypes::c_ulong = 0;

pub const PIRx_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const PIRx_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const PMBIDR_EL1_ALIGN: crate::ctypes::c_ulong = 15;

pub const PMBIDR_EL1_ALIGN_MASK: crate::ctypes::c_ulong = 15;

pub const PMBIDR_EL1_ALIGN_SHIFT: i32 = 0;

pub const PMBIDR_EL1_ALIGN_WIDTH: i32 = 4;

pub const PMBIDR_EL1_EA: crate::ctypes::c_ulong = 3840;

pub const PMBIDR_EL1_EA_Ignored: crate::ctypes::c_ulong = 1;

pub const PMBIDR_EL1_EA_MASK: crate::ctypes::c_ulong = 3840;

pub const PMBIDR_EL1_EA_NotDescribed: crate::ctypes::c_ulong = 0;

pub const PMBIDR_EL1_EA_SError: crate::ctypes::c_ulong = 2;

pub const PMBIDR_EL1_EA_SHIFT: i32 = 8;

pub const PMBIDR_EL1_EA_WIDTH: i32 = 4;

pub const PMBIDR_EL1_F: crate::ctypes::c_ulong = 32;

pub const PMBIDR_EL1_F_MASK: crate::ctypes::c_ulong = 32;

pub const PMBIDR_EL1_F_SHIFT: i32 = 5;

pub const PMBIDR_EL1_F_WIDTH: i32 = 1;

pub const PMBIDR_EL1_P: crate::ctypes::c_ulong = 16;

pub const PMBIDR_EL1_P_MASK: crate::ctypes::c_ulong = 16;

pub const PMBIDR_EL1_P_SHIFT: i32 = 4;

pub const PMBIDR_EL1_P_WIDTH: i32 = 1;

pub const PMBIDR_EL1_RES0: u64 = 18446744073709547712;

pub const PMBIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMBIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMBLIMITR_EL1_E: crate::ctypes::c_ulong = 1;

pub const PMBLIMITR_EL1_E_MASK: crate::ctypes::c_ulong = 1;

pub const PMBLIMITR_EL1_E_SHIFT: i32 = 0;

pub const PMBLIMITR_EL1_E_WIDTH: i32 = 1;

pub const PMBLIMITR_EL1_FM: crate::ctypes::c_ulong = 6;

pub const PMBLIMITR_EL1_FM_DISCARD: crate::ctypes::c_ulong = 2;

pub const PMBLIMITR_EL1_FM_FILL: crate::ctypes::c_ulong = 0;

pub const PMBLIMITR_EL1_FM_MASK: crate::ctypes::c_ulong = 6;

pub const PMBLIMITR_EL1_FM_SHIFT: i32 = 1;

pub const PMBLIMITR_EL1_FM_WIDTH: i32 = 2;

pub const PMBLIMITR_EL1_LIMIT: crate::ctypes::c_ulong = 18446744073709547520;

pub const PMBLIMITR_EL1_LIMIT_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const PMBLIMITR_EL1_LIMIT_SHIFT: i32 = 12;

pub const PMBLIMITR_EL1_LIMIT_WIDTH: i32 = 52;

pub const PMBLIMITR_EL1_PMFZ: crate::ctypes::c_ulong = 32;

pub const PMBLIMITR_EL1_PMFZ_MASK: crate::ctypes::c_ulong = 32;

pub const PMBLIMITR_EL1_PMFZ_SHIFT: i32 = 5;

pub const PMBLIMITR_EL1_PMFZ_WIDTH: i32 = 1;

pub const PMBLIMITR_EL1_RES0: u64 = 4056;

pub const PMBLIMITR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMBLIMITR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMBPTR_EL1_PTR: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMBPTR_EL1_PTR_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMBPTR_EL1_PTR_SHIFT: i32 = 0;

pub const PMBPTR_EL1_PTR_WIDTH: i32 = 64;

pub const PMBPTR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMBPTR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMBPTR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMBSR_EL1_COLL: crate::ctypes::c_ulong = 65536;

pub const PMBSR_EL1_COLL_MASK: crate::ctypes::c_ulong = 65536;

pub const PMBSR_EL1_COLL_SHIFT: i32 = 16;

pub const PMBSR_EL1_COLL_WIDTH: i32 = 1;

pub const PMBSR_EL1_DL: crate::ctypes::c_ulong = 524288;

pub const PMBSR_EL1_DL_MASK: crate::ctypes::c_ulong = 524288;

pub const PMBSR_EL1_DL_SHIFT: i32 = 19;

pub const PMBSR_EL1_DL_WIDTH: i32 = 1;

pub const PMBSR_EL1_EA: crate::ctypes::c_ulong = 262144;

pub const PMBSR_EL1_EA_MASK: crate::ctypes::c_ulong = 262144;

pub const PMBSR_EL1_EA_SHIFT: i32 = 18;

pub const PMBSR_EL1_EA_WIDTH: i32 = 1;

pub const PMBSR_EL1_EC: crate::ctypes::c_ulong = 4227858432;

pub const PMBSR_EL1_EC_BUF: crate::ctypes::c_ulong = 0;

pub const PMBSR_EL1_EC_FAULT_GPC: crate::ctypes::c_ulong = 30;

pub const PMBSR_EL1_EC_FAULT_S1: crate::ctypes::c_ulong = 36;

pub const PMBSR_EL1_EC_FAULT_S2: crate::ctypes::c_ulong = 37;

pub const PMBSR_EL1_EC_IMP_DEF: crate::ctypes::c_ulong = 31;

pub const PMBSR_EL1_EC_MASK: crate::ctypes::c_ulong = 4227858432;

pub const PMBSR_EL1_EC_SHIFT: i32 = 26;

pub const PMBSR_EL1_EC_WIDTH: i32 = 6;

pub const PMBSR_EL1_MSS: crate::ctypes::c_ulong = 65535;

pub const PMBSR_EL1_MSS_MASK: crate::ctypes::c_ulong = 65535;

pub const PMBSR_EL1_MSS_SHIFT: i32 = 0;

pub const PMBSR_EL1_MSS_WIDTH: i32 = 16;

pub const PMBSR_EL1_RES0: u64 = 18446744069480644608;

pub const PMBSR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMBSR_EL1_S: crate::ctypes::c_ulong = 131072;

pub const PMBSR_EL1_S_MASK: crate::ctypes::c_ulong = 131072;

pub const PMBSR_EL1_S_SHIFT: i32 = 17;

pub const PMBSR_EL1_S_WIDTH: i32 = 1;

pub const PMBSR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMICFILTR_EL0_M: crate::ctypes::c_ulong = 67108864;

pub const PMICFILTR_EL0_M_MASK: crate::ctypes::c_ulong = 67108864;

pub const PMICFILTR_EL0_M_SHIFT: i32 = 26;

pub const PMICFILTR_EL0_M_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_NSH: crate::ctypes::c_ulong = 134217728;

pub const PMICFILTR_EL0_NSH_MASK: crate::ctypes::c_ulong = 134217728;

pub const PMICFILTR_EL0_NSH_SHIFT: i32 = 27;

pub const PMICFILTR_EL0_NSH_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_NSK: crate::ctypes::c_ulong = 536870912;

pub const PMICFILTR_EL0_NSK_MASK: crate::ctypes::c_ulong = 536870912;

pub const PMICFILTR_EL0_NSK_SHIFT: i32 = 29;

pub const PMICFILTR_EL0_NSK_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_NSU: crate::ctypes::c_ulong = 268435456;

pub const PMICFILTR_EL0_NSU_MASK: crate::ctypes::c_ulong = 268435456;

pub const PMICFILTR_EL0_NSU_SHIFT: i32 = 28;

pub const PMICFILTR_EL0_NSU_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_P: crate::ctypes::c_ulong = 2147483648;

pub const PMICFILTR_EL0_P_MASK: crate::ctypes::c_ulong = 2147483648;

pub const PMICFILTR_EL0_P_SHIFT: i32 = 31;

pub const PMICFILTR_EL0_P_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_RES0: u64 = 17942340911183626240;

pub const PMICFILTR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const PMICFILTR_EL0_RLH: crate::ctypes::c_ulong = 1048576;

pub const PMICFILTR_EL0_RLH_MASK: crate::ctypes::c_ulong = 1048576;

pub const PMICFILTR_EL0_RLH_SHIFT: i32 = 20;

pub const PMICFILTR_EL0_RLH_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_RLK: crate::ctypes::c_ulong = 4194304;

pub const PMICFILTR_EL0_RLK_MASK: crate::ctypes::c_ulong = 4194304;

pub const PMICFILTR_EL0_RLK_SHIFT: i32 = 22;

pub const PMICFILTR_EL0_RLK_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_RLU: crate::ctypes::c_ulong = 2097152;

pub const PMICFILTR_EL0_RLU_MASK: crate::ctypes::c_ulong = 2097152;

pub const PMICFILTR_EL0_RLU_SHIFT: i32 = 21;

pub const PMICFILTR_EL0_RLU_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_SH: crate::ctypes::c_ulong = 16777216;

pub const PMICFILTR_EL0_SH_MASK: crate::ctypes::c_ulong = 16777216;

pub const PMICFILTR_EL0_SH_SHIFT: i32 = 24;

pub const PMICFILTR_EL0_SH_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_SYNC: crate::ctypes::c_ulong = 288230376151711744;

pub const PMICFILTR_EL0_SYNC_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const PMICFILTR_EL0_SYNC_SHIFT: i32 = 58;

pub const PMICFILTR_EL0_SYNC_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_T: crate::ctypes::c_ulong = 8388608;

pub const PMICFILTR_EL0_T_MASK: crate::ctypes::c_ulong = 8388608;

pub const PMICFILTR_EL0_T_SHIFT: i32 = 23;

pub const PMICFILTR_EL0_T_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_U: crate::ctypes::c_ulong = 1073741824;

pub const PMICFILTR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const PMICFILTR_EL0_U_MASK: crate::ctypes::c_ulong = 1073741824;

pub const PMICFILTR_EL0_U_SHIFT: i32 = 30;

pub const PMICFILTR_EL0_U_WIDTH: i32 = 1;

pub const PMICFILTR_EL0_VS: crate::ctypes::c_ulong = 216172782113783808;

pub const PMICFILTR_EL0_VS_MASK: crate::ctypes::c_ulong = 216172782113783808;

pub const PMICFILTR_EL0_VS_SHIFT: i32 = 56;

pub const PMICFILTR_EL0_VS_WIDTH: i32 = 2;

pub const PMICFILTR_EL0_evtCount: crate::ctypes::c_ulong = 65535;

pub const PMICFILTR_EL0_evtCount_MASK: crate::ctypes::c_ulong = 65535;

pub const PMICFILTR_EL0_evtCount_SHIFT: i32 = 0;

pub const PMICFILTR_EL0_evtCount_WIDTH: i32 = 16;

pub const PMICNTR_EL0_ICNT: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMICNTR_EL0_ICNT_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMICNTR_EL0_ICNT_SHIFT: i32 = 0;

pub const PMICNTR_EL0_ICNT_WIDTH: i32 = 64;

pub const PMICNTR_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const PMICNTR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const PMICNTR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSCR_EL1_CX: crate::ctypes::c_ulong = 8;

pub const PMSCR_EL1_CX_MASK: crate::ctypes::c_ulong = 8;

pub const PMSCR_EL1_CX_SHIFT: i32 = 3;

pub const PMSCR_EL1_CX_WIDTH: i32 = 1;

pub const PMSCR_EL1_E0SPE: crate::ctypes::c_ulong = 1;

pub const PMSCR_EL1_E0SPE_MASK: crate::ctypes::c_ulong = 1;

pub const PMSCR_EL1_E0SPE_SHIFT: i32 = 0;

pub const PMSCR_EL1_E0SPE_WIDTH: i32 = 1;

pub const PMSCR_EL1_E1SPE: crate::ctypes::c_ulong = 2;

pub const PMSCR_EL1_E1SPE_MASK: crate::ctypes::c_ulong = 2;

pub const PMSCR_EL1_E1SPE_SHIFT: i32 = 1;

pub const PMSCR_EL1_E1SPE_WIDTH: i32 = 1;

pub const PMSCR_EL1_PA: crate::ctypes::c_ulong = 16;

pub const PMSCR_EL1_PA_MASK: crate::ctypes::c_ulong = 16;

pub const PMSCR_EL1_PA_SHIFT: i32 = 4;

pub const PMSCR_EL1_PA_WIDTH: i32 = 1;

pub const PMSCR_EL1_PCT: crate::ctypes::c_ulong = 192;

pub const PMSCR_EL1_PCT_MASK: crate::ctypes::c_ulong = 192;

pub const PMSCR_EL1_PCT_SHIFT: i32 = 6;

pub const PMSCR_EL1_PCT_WIDTH: i32 = 2;

pub const PMSCR_EL1_RES0: u64 = 18446744073709551364;

pub const PMSCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSCR_EL1_TS: crate::ctypes::c_ulong = 32;

pub const PMSCR_EL1_TS_MASK: crate::ctypes::c_ulong = 32;

pub const PMSCR_EL1_TS_SHIFT: i32 = 5;

pub const PMSCR_EL1_TS_WIDTH: i32 = 1;

pub const PMSCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSCR_EL2_CX: crate::ctypes::c_ulong = 8;

pub const PMSCR_EL2_CX_MASK: crate::ctypes::c_ulong = 8;

pub const PMSCR_EL2_CX_SHIFT: i32 = 3;

pub const PMSCR_EL2_CX_WIDTH: i32 = 1;

pub const PMSCR_EL2_E0HSPE: crate::ctypes::c_ulong = 1;

pub const PMSCR_EL2_E0HSPE_MASK: crate::ctypes::c_ulong = 1;

pub const PMSCR_EL2_E0HSPE_SHIFT: i32 = 0;

pub const PMSCR_EL2_E0HSPE_WIDTH: i32 = 1;

pub const PMSCR_EL2_E2SPE: crate::ctypes::c_ulong = 2;

pub const PMSCR_EL2_E2SPE_MASK: crate::ctypes::c_ulong = 2;

pub const PMSCR_EL2_E2SPE_SHIFT: i32 = 1;

pub const PMSCR_EL2_E2SPE_WIDTH: i32 = 1;

pub const PMSCR_EL2_PA: crate::ctypes::c_ulong = 16;

pub const PMSCR_EL2_PA_MASK: crate::ctypes::c_ulong = 16;

pub const PMSCR_EL2_PA_SHIFT: i32 = 4;

pub const PMSCR_EL2_PA_WIDTH: i32 = 1;

pub const PMSCR_EL2_PCT: crate::ctypes::c_ulong = 192;

pub const PMSCR_EL2_PCT_GUEST: crate::ctypes::c_ulong = 3;

pub const PMSCR_EL2_PCT_MASK: crate::ctypes::c_ulong = 192;

pub const PMSCR_EL2_PCT_PHYS: crate::ctypes::c_ulong = 1;

pub const PMSCR_EL2_PCT_SHIFT: i32 = 6;

pub const PMSCR_EL2_PCT_VIRT: crate::ctypes::c_ulong = 0;

pub const PMSCR_EL2_PCT_WIDTH: i32 = 2;

pub const PMSCR_EL2_RES0: u64 = 18446744073709551364;

pub const PMSCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const PMSCR_EL2_TS: crate::ctypes::c_ulong = 32;

pub const PMSCR_EL2_TS_MASK: crate::ctypes::c_ulong = 32;

pub const PMSCR_EL2_TS_SHIFT: i32 = 5;

pub const PMSCR_EL2_TS_WIDTH: i32 = 1;

pub const PMSCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSELR_EL0_RES0: u64 = 18446744073709551584;

pub const PMSELR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const PMSELR_EL0_SEL: crate::ctypes::c_ulong = 31;

pub const PMSELR_EL0_SEL_MASK: crate::ctypes::c_ulong = 31;

pub const PMSELR_EL0_SEL_SHIFT: i32 = 0;

pub const PMSELR_EL0_SEL_WIDTH: i32 = 5;

pub const PMSELR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSEVFR_EL1_E: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSEVFR_EL1_E_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSEVFR_EL1_E_SHIFT: i32 = 0;

pub const PMSEVFR_EL1_E_WIDTH: i32 = 64;

pub const PMSEVFR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMSEVFR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSEVFR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSFCR_EL1_B: crate::ctypes::c_ulong = 65536;

pub const PMSFCR_EL1_B_MASK: crate::ctypes::c_ulong = 65536;

pub const PMSFCR_EL1_B_SHIFT: i32 = 16;

pub const PMSFCR_EL1_B_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FE: crate::ctypes::c_ulong = 1;

pub const PMSFCR_EL1_FE_MASK: crate::ctypes::c_ulong = 1;

pub const PMSFCR_EL1_FE_SHIFT: i32 = 0;

pub const PMSFCR_EL1_FE_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FL: crate::ctypes::c_ulong = 4;

pub const PMSFCR_EL1_FL_MASK: crate::ctypes::c_ulong = 4;

pub const PMSFCR_EL1_FL_SHIFT: i32 = 2;

pub const PMSFCR_EL1_FL_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FT: crate::ctypes::c_ulong = 2;

pub const PMSFCR_EL1_FT_MASK: crate::ctypes::c_ulong = 2;

pub const PMSFCR_EL1_FT_SHIFT: i32 = 1;

pub const PMSFCR_EL1_FT_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FnE: crate::ctypes::c_ulong = 8;

pub const PMSFCR_EL1_FnE_MASK: crate::ctypes::c_ulong = 8;

pub const PMSFCR_EL1_FnE_SHIFT: i32 = 3;

pub const PMSFCR_EL1_FnE_WIDTH: i32 = 1;

pub const PMSFCR_EL1_LD: crate::ctypes::c_ulong = 131072;

pub const PMSFCR_EL1_LD_MASK: crate::ctypes::c_ulong = 131072;

pub const PMSFCR_EL1_LD_SHIFT: i32 = 17;

pub const PMSFCR_EL1_LD_WIDTH: i32 = 1;

pub const PMSFCR_EL1_RES0: u64 = 18446744073709092848;

pub const PMSFCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSFCR_EL1_ST: crate::ctypes::c_ulong = 262144;

pub const PMSFCR_EL1_ST_MASK: crate::ctypes::c_ulong = 262144;

pub const PMSFCR_EL1_ST_SHIFT: i32 = 18;

pub const PMSFCR_EL1_ST_WIDTH: i32 = 1;

pub const PMSFCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSICR_EL1_COUNT: crate::ctypes::c_ulong = 4294967295;

pub const PMSICR_EL1_COUNT_MASK: crate::ctypes::c_ulong = 4294967295;

pub const PMSICR_EL1_COUNT_SHIFT: i32 = 0;

pub const PMSICR_EL1_COUNT_WIDTH: i32 = 32;

pub const PMSICR_EL1_ECOUNT: crate::ctypes::c_ulong = 18374686479671623680;

pub const PMSICR_EL1_ECOUNT_MASK: crate::ctypes::c_ulong = 18374686479671623680;

pub const PMSICR_EL1_ECOUNT_SHIFT: i32 = 56;

pub const PMSICR_EL1_ECOUNT_WIDTH: i32 = 8;

pub const PMSICR_EL1_RES0: u64 = 72057589742960640;

pub const PMSICR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSICR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_ARCHINST: crate::ctypes::c_ulong = 8;

pub const PMSIDR_EL1_ARCHINST_MASK: crate::ctypes::c_ulong = 8;

pub const PMSIDR_EL1_ARCHINST_SHIFT: i32 = 3;

pub const PMSIDR_EL1_ARCHINST_WIDTH: i32 = 1;

pub const PMSIDR_EL1_COUNTSIZE: crate::ctypes::c_ulong = 983040;

pub const PMSIDR_EL1_COUNTSIZE_12_BIT_SAT: crate::ctypes::c_ulong = 2;

pub const PMSIDR_EL1_COUNTSIZE_16_BIT_SAT: crate::ctypes::c_ulong = 3;

pub const PMSIDR_EL1_COUNTSIZE_MASK: crate::ctypes::c_ulong = 983040;

pub const PMSIDR_EL1_COUNTSIZE_SHIFT: i32 = 16;

pub const PMSIDR_EL1_COUNTSIZE_WIDTH: i32 = 4;

pub const PMSIDR_EL1_ERND: crate::ctypes::c_ulong = 32;

pub const PMSIDR_EL1_ERND_MASK: crate::ctypes::c_ulong = 32;

pub const PMSIDR_EL1_ERND_SHIFT: i32 = 5;

pub const PMSIDR_EL1_ERND_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FE: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_FE_MASK: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_FE_SHIFT: i32 = 0;

pub const PMSIDR_EL1_FE_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FL: crate::ctypes::c_ulong = 4;

pub const PMSIDR_EL1_FL_MASK: crate::ctypes::c_ulong = 4;

pub const PMSIDR_EL1_FL_SHIFT: i32 = 2;

pub const PMSIDR_EL1_FL_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FORMAT: crate::ctypes::c_ulong = 15728640;

pub const PMSIDR_EL1_FORMAT_MASK: crate::ctypes::c_ulong = 15728640;

pub const PMSIDR_EL1_FORMAT_SHIFT: i32 = 20;

pub const PMSIDR_EL1_FORMAT_WIDTH: i32 = 4;

pub const PMSIDR_EL1_FT: crate::ctypes::c_ulong = 2;

pub const PMSIDR_EL1_FT_MASK: crate::ctypes::c_ulong = 2;

pub const PMSIDR_EL1_FT_SHIFT: i32 = 1;

pub const PMSIDR_EL1_FT_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FnE: crate::ctypes::c_ulong = 64;

pub const PMSIDR_EL1_FnE_MASK: crate::ctypes::c_ulong = 64;

pub const PMSIDR_EL1_FnE_SHIFT: i32 = 6;

pub const PMSIDR_EL1_FnE_WIDTH: i32 = 1;

pub const PMSIDR_EL1_INTERVAL: crate::ctypes::c_ulong = 3840;

pub const PMSIDR_EL1_INTERVAL_1024: crate::ctypes::c_ulong = 4;

pub const PMSIDR_EL1_INTERVAL_1536: crate::ctypes::c_ulong = 5;

pub const PMSIDR_EL1_INTERVAL_2048: crate::ctypes::c_ulong = 6;

pub const PMSIDR_EL1_INTERVAL_256: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_INTERVAL_3072: crate::ctypes::c_ulong = 7;

pub const PMSIDR_EL1_INTERVAL_4096: crate::ctypes::c_ulong = 8;

pub const PMSIDR_EL1_INTERVAL_512: crate::ctypes::c_ulong = 2;

pub const PMSIDR_EL1_INTERVAL_768: crate::ctypes::c_ulong = 3;

pub const PMSIDR_EL1_INTERVAL_MASK: crate::ctypes::c_ulong = 3840;

pub const PMSIDR_EL1_INTERVAL_SHIFT: i32 = 8;

pub const PMSIDR_EL1_INTERVAL_WIDTH: i32 = 4;

pub const PMSIDR_EL1_LDS: crate::ctypes::c_ulong = 16;

pub const PMSIDR_EL1_LDS_MASK: crate::ctypes::c_ulong = 16;

pub const PMSIDR_EL1_LDS_SHIFT: i32 = 4;

pub const PMSIDR_EL1_LDS_WIDTH: i32 = 1;

pub const PMSIDR_EL1_MAXSIZE: crate::ctypes::c_ulong = 61440;

pub const PMSIDR_EL1_MAXSIZE_MASK: crate::ctypes::c_ulong = 61440;

pub const PMSIDR_EL1_MAXSIZE_SHIFT: i32 = 12;

pub const PMSIDR_EL1_MAXSIZE_WIDTH: i32 = 4;

pub const PMSIDR_EL1_PBT: crate::ctypes::c_ulong = 16777216;

pub const PMSIDR_EL1_PBT_MASK: crate::ctypes::c_ulong = 16777216;

pub const PMSIDR_EL1_PBT_SHIFT: i32 = 24;

pub const PMSIDR_EL1_PBT_WIDTH: i32 = 1;

pub const PMSIDR_EL1_RES0: u64 = 18446744073675997312;

pub const PMSIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSIRR_EL1_INTERVAL: crate::ctypes::c_ulong = 4294967040;

pub const PMSIRR_EL1_INTERVAL_MASK: crate::ctypes::c_ulong = 4294967040;

pub const PMSIRR_EL1_INTERVAL_SHIFT: i32 = 8;

pub const PMSIRR_EL1_INTERVAL_WIDTH: i32 = 24;

pub const PMSIRR_EL1_RES0: u64 = 18446744069414584574;

pub const PMSIRR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSIRR_EL1_RND: crate::ctypes::c_ulong = 1;

pub const PMSIRR_EL1_RND_MASK: crate::ctypes::c_ulong = 1;

pub const PMSIRR_EL1_RND_SHIFT: i32 = 0;

pub const PMSIRR_EL1_RND_WIDTH: i32 = 1;

pub const PMSIRR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSLATFR_EL1_MINLAT: crate::ctypes::c_ulong = 65535;

pub const PMSLATFR_EL1_MINLAT_MASK: crate::ctypes::c_ulong = 65535;

pub const PMSLATFR_EL1_MINLAT_SHIFT: i32 = 0;

pub const PMSLATFR_EL1_MINLAT_WIDTH: i32 = 16;

pub const PMSLATFR_EL1_RES0: u64 = 18446744073709486080;

pub const PMSLATFR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSLATFR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSNEVFR_EL1_E: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSNEVFR_EL1_E_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSNEVFR_EL1_E_SHIFT: i32 = 0;

pub const PMSNEVFR_EL1_E_WIDTH: i32 = 64;

pub const PMSNEVFR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMSNEVFR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSNEVFR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const POE_MAGIC: i32 = 1347372336;

pub const PR_GET_AUXV: i32 = 1096112214;

pub const PR_GET_MDWE: i32 = 66;

pub const PR_GET_MEMORY_MERGE: i32 = 68;

pub const PR_MDWE_NO_INHERIT: crate::ctypes::c_ulong = 2;

pub const PR_MDWE_REFUSE_EXEC_GAIN: crate::ctypes::c_ulong = 1;

pub const PR_PPC_DEXCR_CTRL_CLEAR: i32 = 4;

pub const PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC: i32 = 16;

pub const PR_PPC_DEXCR_CTRL_EDITABLE: i32 = 1;

pub const PR_PPC_DEXCR_CTRL_MASK: i32 = 31;

pub const PR_PPC_DEXCR_CTRL_SET: i32 = 2;

pub const PR_PPC_DEXCR_CTRL_SET_ONEXEC: i32 = 8;

pub const PR_PPC_DEXCR_IBRTPD: i32 = 1;

pub const PR_PPC_DEXCR_NPHIE: i32 = 3;

pub const PR_PPC_DEXCR_SBHE: i32 = 0;

pub const PR_PPC_DEXCR_SRAPD: i32 = 2;

pub const PR_PPC_GET_DEXCR: i32 = 72;

pub const PR_PPC_SET_DEXCR: i32 = 73;

pub const PR_RISCV_CTX_SW_FENCEI_OFF: i32 = 1;

pub const PR_RISCV_CTX_SW_FENCEI_ON: i32 = 0;

pub const PR_RISCV_SCOPE_PER_PROCESS: i32 = 0;

pub const PR_RISCV_SCOPE_PER_THREAD: i32 = 1;

pub const PR_RISCV_SET_ICACHE_FLUSH_CTX: i32 = 71;

pub const PR_RISCV_V_GET_CONTROL: i32 = 70;

pub const PR_RISCV_V_SET_CONTROL: i32 = 69;

pub const PR_RISCV_V_VSTATE_CTRL_CUR_MASK: i32 = 3;

pub const PR_RISCV_V_VSTATE_CTRL_DEFAULT: i32 = 0;

pub const PR_RISCV_V_VSTATE_CTRL_INHERIT: i32 = 16;

pub const PR_RISCV_V_VSTATE_CTRL_MASK: i32 = 31;

pub const PR_RISCV_V_VSTATE_CTRL_NEXT_MASK: i32 = 12;

pub const PR_RISCV_V_VSTATE_CTRL_OFF: i32 = 1;

pub const PR_RISCV_V_VSTATE_CTRL_ON: i32 = 2;

pub const PR_SET_MDWE: i32 = 65;

pub const PR_SET_MEMORY_MERGE: i32 = 67;

pub const PTE_ADDR_HIGH: u64 = 768;

pub const PTE_ADDR_HIGH_SHIFT: i32 = 42;

pub const PTE_ADDR_LOW: u64 = 1125899906838528;

pub const PTE_PI_IDX_0: i32 = 6;

pub const PTE_PI_IDX_1: i32 = 51;

pub const PTE_PI_IDX_2: i32 = 53;

pub const PTE_PI_IDX_3: i32 = 54;

pub const PTE_PO_IDX_0: u64 = 1152921504606846976;

pub const PTE_PO_IDX_1: u64 = 2305843009213693952;

pub const PTE_PO_IDX_2: u64 = 4611686018427387904;

pub const PTE_PO_IDX_MASK: u64 = 8070450532247928832;

pub const PTE_PRESENT_INVALID: u64 = 2048;

pub const PTE_SWBITS_MASK: u64 = 9763803992139235328;

pub const PTE_SWP_UFFD_WP: u64 = 8;

pub const PTE_UFFD_WP: u64 = 288230376151711744;

pub const PTRS_PER_P4D: i32 = 512;

pub const PTRS_PER_PGD: i32 = 16;

pub const RCWMASK_EL1_RCWMASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const RCWMASK_EL1_RCWMASK_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const RCWMASK_EL1_RCWMASK_SHIFT: i32 = 0;

pub const RCWMASK_EL1_RCWMASK_WIDTH: i32 = 64;

pub const RCWMASK_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const RCWMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const RCWMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const RCWSMASK_EL1_RCWSMASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const RCWSMASK_EL1_RCWSMASK_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const RCWSMASK_EL1_RCWSMASK_SHIFT: i32 = 0;

pub const RCWSMASK_EL1_RCWSMASK_WIDTH: i32 = 64;

pub const RCWSMASK_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const RCWSMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const RCWSMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const S1_TABLE_AP: u64 = 6917529027641081856;

pub const SCTLR_EL1_EnFPM: crate::ctypes::c_ulong = 17179869184;

pub const SCTLR_EL1_EnFPM_MASK: crate::ctypes::c_ulong = 17179869184;

pub const SCTLR_EL1_EnFPM_SHIFT: i32 = 34;

pub const SCTLR_EL1_EnFPM_WIDTH: i32 = 1;

pub const SCTLR_EL1_RES0: u64 = 131072;

pub const SCTLR_EL1_TCSO0: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLR_EL1_TCSO0_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLR_EL1_TCSO0_SHIFT: i32 = 58;

pub const SCTLR_EL1_TCSO0_WIDTH: i32 = 1;

pub const SCTLR_EL1_TCSO: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLR_EL1_TCSO_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLR_EL1_TCSO_SHIFT: i32 = 59;

pub const SCTLR_EL1_TCSO_WIDTH: i32 = 1;

pub const SCTLR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCXTNUM_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SMCR_ELx_EZT0: crate::ctypes::c_ulong = 1073741824;

pub const SMCR_ELx_EZT0_MASK: crate::ctypes::c_ulong = 1073741824;

pub const SMCR_ELx_EZT0_SHIFT: i32 = 30;

pub const SMCR_ELx_EZT0_WIDTH: i32 = 1;

pub const SMCR_ELx_RES0: u64 = 18446744070488325632;

pub const SMCR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const SMIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SMPRIMAP_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const SMPRI_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SVCR_UNKN: crate::ctypes::c_ulong = 0;

pub const SWAPPER_PGTABLE_LEVELS: i32 = 4;

pub const SWAPPER_SKIP_LEVEL: i32 = 1;

pub const SYS_AMAIR2_EL1: i32 = 1614624;

pub const SYS_AMAIR2_EL1_CRm: i32 = 3;

pub const SYS_AMAIR2_EL1_CRn: i32 = 10;

pub const SYS_AMAIR2_EL1_Op0: i32 = 3;

pub const SYS_AMAIR2_EL1_Op1: i32 = 0;

pub const SYS_AMAIR2_EL1_Op2: i32 = 1;

pub const SYS_AMAIR2_EL2: i32 = 1876768;

pub const SYS_AMAIR2_EL2_CRm: i32 = 3;

pub const SYS_AMAIR2_EL2_CRn: i32 = 10;

pub const SYS_AMAIR2_EL2_Op0: i32 = 3;

pub const SYS_AMAIR2_EL2_Op1: i32 = 4;

pub const SYS_AMAIR2_EL2_Op2: i32 = 1;

pub const SYS_CCSIDR2_EL1: i32 = 1638464;

pub const SYS_CCSIDR2_EL1_CRm: i32 = 0;

pub const SYS_CCSIDR2_EL1_CRn: i32 = 0;

pub const SYS_CCSIDR2_EL1_Op0: i32 = 3;

pub const SYS_CCSIDR2_EL1_Op1: i32 = 1;

pub const SYS_CCSIDR2_EL1_Op2: i32 = 2;

pub const SYS_CCSIDR_EL1_CRm: i32 = 0;

pub const SYS_CCSIDR_EL1_CRn: i32 = 0;

pub const SYS_CCSIDR_EL1_Op0: i32 = 3;

pub const SYS_CCSIDR_EL1_Op1: i32 = 1;

pub const SYS_CCSIDR_EL1_Op2: i32 = 0;

pub const SYS_CNTPOFF_EL2: i32 = 1892544;

pub const SYS_CNTPOFF_EL2_CRm: i32 = 0;

pub const SYS_CNTPOFF_EL2_CRn: i32 = 14;

pub const SYS_CNTPOFF_EL2_Op0: i32 = 3;

pub const SYS_CNTPOFF_EL2_Op1: i32 = 4;

pub const SYS_CNTPOFF_EL2_Op2: i32 = 6;

pub const SYS_FPMR: i32 = 1786944;

pub const SYS_FPMR_CRm: i32 = 4;

pub const SYS_FPMR_CRn: i32 = 4;

pub const SYS_FPMR_Op0: i32 = 3;

pub const SYS_FPMR_Op1: i32 = 3;

pub const SYS_FPMR_Op2: i32 = 2;

pub const SYS_GCSCRE0_EL1: i32 = 1582400;

pub const SYS_GCSCRE0_EL1_CRm: i32 = 5;

pub const SYS_GCSCRE0_EL1_CRn: i32 = 2;

pub const SYS_GCSCRE0_EL1_Op0: i32 = 3;

pub const SYS_GCSCRE0_EL1_Op1: i32 = 0;

pub const SYS_GCSCRE0_EL1_Op2: i32 = 2;

pub const SYS_GCSCR_EL12: i32 = 1910016;

pub const SYS_GCSCR_EL12_CRm: i32 = 5;

pub const SYS_GCSCR_EL12_CRn: i32 = 2;

pub const SYS_GCSCR_EL12_Op0: i32 = 3;

pub const SYS_GCSCR_EL12_Op1: i32 = 5;

pub const SYS_GCSCR_EL12_Op2: i32 = 0;

pub const SYS_GCSCR_EL1: i32 = 1582336;

pub const SYS_GCSCR_EL1_CRm: i32 = 5;

pub const SYS_GCSCR_EL1_CRn: i32 = 2;

pub const SYS_GCSCR_EL1_Op0: i32 = 3;

pub const SYS_GCSCR_EL1_Op1: i32 = 0;

pub const SYS_GCSCR_EL1_Op2: i32 = 0;

pub const SYS_GCSCR_EL2: i32 = 1844480;

pub const SYS_GCSCR_EL2_CRm: i32 = 5;

pub const SYS_GCSCR_EL2_CRn: i32 = 2;

pub const SYS_GCSCR_EL2_Op0: i32 = 3;

pub const SYS_GCSCR_EL2_Op1: i32 = 4;

pub const SYS_GCSCR_EL2_Op2: i32 = 0;

pub const SYS_GCSPR_EL0: i32 = 1778976;

pub const SYS_GCSPR_EL0_CRm: i32 = 5;

pub const SYS_GCSPR_EL0_CRn: i32 = 2;

pub const SYS_GCSPR_EL0_Op0: i32 = 3;

pub const SYS_GCSPR_EL0_Op1: i32 = 3;

pub const SYS_GCSPR_EL0_Op2: i32 = 1;

pub const SYS_GCSPR_EL12: i32 = 1910048;

pub const SYS_GCSPR_EL12_CRm: i32 = 5;

pub const SYS_GCSPR_EL12_CRn: i32 = 2;

pub const SYS_GCSPR_EL12_Op0: i32 = 3;

pub const SYS_GCSPR_EL12_Op1: i32 = 5;

pub const SYS_GCSPR_EL12_Op2: i32 = 1;

pub const SYS_GCSPR_EL1: i32 = 1582368;

pub const SYS_GCSPR_EL1_CRm: i32 = 5;

pub const SYS_GCSPR_EL1_CRn: i32 = 2;

pub const SYS_GCSPR_EL1_Op0: i32 = 3;

pub const SYS_GCSPR_EL1_Op1: i32 = 0;

pub const SYS_GCSPR_EL1_Op2: i32 = 1;

pub const SYS_GCSPR_EL2: i32 = 1844512;

pub const SYS_GCSPR_EL2_CRm: i32 = 5;

pub const SYS_GCSPR_EL2_CRn: i32 = 2;

pub const SYS_GCSPR_EL2_Op0: i32 = 3;

pub const SYS_GCSPR_EL2_Op1: i32 = 4;

pub const SYS_GCSPR_EL2_Op2: i32 = 1;

pub const SYS_HAFGRTR_EL2_CRm: i32 = 1;

pub const SYS_HAFGRTR_EL2_CRn: i32 = 3;

pub const SYS_HAFGRTR_EL2_Op0: i32 = 3;

pub const SYS_HAFGRTR_EL2_Op1: i32 = 4;

pub const SYS_HAFGRTR_EL2_Op2: i32 = 6;

pub const SYS_HDFGRTR2_EL2: i32 = 1847552;

pub const SYS_HDFGRTR2_EL2_CRm: i32 = 1;

pub const SYS_HDFGRTR2_EL2_CRn: i32 = 3;

pub const SYS_HDFGRTR2_EL2_Op0: i32 = 3;

pub const SYS_HDFGRTR2_EL2_Op1: i32 = 4;

pub const SYS_HDFGRTR2_EL2_Op2: i32 = 0;

pub const SYS_HDFGRTR_EL2_CRm: i32 = 1;

pub const SYS_HDFGRTR_EL2_CRn: i32 = 3;

pub const SYS_HDFGRTR_EL2_Op0: i32 = 3;

pub const SYS_HDFGRTR_EL2_Op1: i32 = 4;

pub const SYS_HDFGRTR_EL2_Op2: i32 = 4;

pub const SYS_HDFGWTR2_EL2: i32 = 1847584;

pub const SYS_HDFGWTR2_EL2_CRm: i32 = 1;

pub const SYS_HDFGWTR2_EL2_CRn: i32 = 3;

pub const SYS_HDFGWTR2_EL2_Op0: i32 = 3;

pub const SYS_HDFGWTR2_EL2_Op1: i32 = 4;

pub const SYS_HDFGWTR2_EL2_Op2: i32 = 1;

pub const SYS_HDFGWTR_EL2_CRm: i32 = 1;

pub const SYS_HDFGWTR_EL2_CRn: i32 = 3;

pub const SYS_HDFGWTR_EL2_Op0: i32 = 3;

pub const SYS_HDFGWTR_EL2_Op1: i32 = 4;

pub const SYS_HDFGWTR_EL2_Op2: i32 = 5;

pub const SYS_HFGITR2_EL2: i32 = 1847776;

pub const SYS_HFGITR2_EL2_CRm: i32 = 1;

pub const SYS_HFGITR2_EL2_CRn: i32 = 3;

pub const SYS_HFGITR2_EL2_Op0: i32 = 3;

pub const SYS_HFGITR2_EL2_Op1: i32 = 4;

pub const SYS_HFGITR2_EL2_Op2: i32 = 7;

pub const SYS_HFGITR_EL2_CRm: i32 = 1;

pub const SYS_HFGITR_EL2_CRn: i32 = 1;

pub const SYS_HFGITR_EL2_Op0: i32 = 3;

pub const SYS_HFGITR_EL2_Op1: i32 = 4;

pub const SYS_HFGITR_EL2_Op2: i32 = 6;

pub const SYS_HFGRTR2_EL2: i32 = 1847616;

pub const SYS_HFGRTR2_EL2_CRm: i32 = 1;

pub const SYS_HFGRTR2_EL2_CRn: i32 = 3;

pub const SYS_HFGRTR2_EL2_Op0: i32 = 3;

pub const SYS_HFGRTR2_EL2_Op1: i32 = 4;

pub const SYS_HFGRTR2_EL2_Op2: i32 = 2;

pub const SYS_HFGRTR_EL2_CRm: i32 = 1;

pub const SYS_HFGRTR_EL2_CRn: i32 = 1;

pub const SYS_HFGRTR_EL2_Op0: i32 = 3;

pub const SYS_HFGRTR_EL2_Op1: i32 = 4;

pub const SYS_HFGRTR_EL2_Op2: i32 = 4;

pub const SYS_HFGWTR2_EL2: i32 = 1847648;

pub const SYS_HFGWTR2_EL2_CRm: i32 = 1;

pub const SYS_HFGWTR2_EL2_CRn: i32 = 3;

pub const SYS_HFGWTR2_EL2_Op0: i32 = 3;

pub const SYS_HFGWTR2_EL2_Op1: i32 = 4;

pub const SYS_HFGWTR2_EL2_Op2: i32 = 3;

pub const SYS_HFGWTR_EL2_CRm: i32 = 1;

pub const SYS_HFGWTR_EL2_CRn: i32 = 1;

pub const SYS_HFGWTR_EL2_Op0: i32 = 3;

pub const SYS_HFGWTR_EL2_Op1: i32 = 4;

pub const SYS_HFGWTR_EL2_Op2: i32 = 5;

pub const SYS_ICC_NMIAR1_EL1: i32 = 1624480;

pub const SYS_ICC_NMIAR1_EL1_CRm: i32 = 9;

pub const SYS_ICC_NMIAR1_EL1_CRn: i32 = 12;

pub const SYS_ICC_NMIAR1_EL1_Op0: i32 = 3;

pub const SYS_ICC_NMIAR1_EL1_Op1: i32 = 0;

pub const SYS_ICC_NMIAR1_EL1_Op2: i32 = 5;

pub const SYS_ID_AA64FPFR0_EL1: i32 = 1574112;

pub const SYS_ID_AA64FPFR0_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64FPFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64FPFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64FPFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64FPFR0_EL1_Op2: i32 = 7;

pub const SYS_ID_AA64ISAR3_EL1: i32 = 1574496;

pub const SYS_ID_AA64ISAR3_EL1_CRm: i32 = 6;

pub const SYS_ID_AA64ISAR3_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64ISAR3_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64ISAR3_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64ISAR3_EL1_Op2: i32 = 3;

pub const SYS_ID_AA64MMFR3_EL1: i32 = 1574752;

pub const SYS_ID_AA64MMFR3_EL1_CRm: i32 = 7;

pub const SYS_ID_AA64MMFR3_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64MMFR3_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64MMFR3_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64MMFR3_EL1_Op2: i32 = 3;

pub const SYS_ID_AA64MMFR4_EL1: i32 = 1574784;

pub const SYS_ID_AA64MMFR4_EL1_CRm: i32 = 7;

pub const SYS_ID_AA64MMFR4_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64MMFR4_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64MMFR4_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64MMFR4_EL1_Op2: i32 = 4;

pub const SYS_ID_AA64PFR2_EL1: i32 = 1573952;

pub const SYS_ID_AA64PFR2_EL1_CRm: i32 = 4;

pub const SYS_ID_AA64PFR2_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64PFR2_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64PFR2_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64PFR2_EL1_Op2: i32 = 2;

pub const SYS_ID_AFR0_EL1_CRm: i32 = 1;

pub const SYS_ID_AFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_AFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_AFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_AFR0_EL1_Op2: i32 = 3;

pub const SYS_ID_DFR0_EL1_CRm: i32 = 1;

pub const SYS_ID_DFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_DFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_DFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_DFR0_EL1_Op2: i32 = 2;

pub const SYS_ID_DFR1_EL1_CRm: i32 = 3;

pub const SYS_ID_DFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_DFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_DFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_DFR1_EL1_Op2: i32 = 5;

pub const SYS_ID_ISAR0_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR0_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR0_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR0_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR0_EL1_Op2: i32 = 0;

pub const SYS_ID_ISAR1_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR1_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR1_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR1_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR1_EL1_Op2: i32 = 1;

pub const SYS_ID_ISAR2_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR2_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR2_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR2_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR2_EL1_Op2: i32 = 2;

pub const SYS_ID_ISAR3_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR3_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR3_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR3_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR3_EL1_Op2: i32 = 3;

pub const SYS_ID_ISAR4_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR4_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR4_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR4_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR4_EL1_Op2: i32 = 4;

pub const SYS_ID_ISAR5_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR5_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR5_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR5_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR5_EL1_Op2: i32 = 5;

pub const SYS_ID_ISAR6_EL1_CRm: i32 = 2;

pub const SYS_ID_ISAR6_EL1_CRn: i32 = 0;

pub const SYS_ID_ISAR6_EL1_Op0: i32 = 3;

pub const SYS_ID_ISAR6_EL1_Op1: i32 = 0;

pub const SYS_ID_ISAR6_EL1_Op2: i32 = 7;

pub const SYS_ID_MMFR0_EL1_CRm: i32 = 1;

pub const SYS_ID_MMFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR0_EL1_Op2: i32 = 4;

pub const SYS_ID_MMFR1_EL1_CRm: i32 = 1;

pub const SYS_ID_MMFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR1_EL1_Op2: i32 = 5;

pub const SYS_ID_MMFR2_EL1_CRm: i32 = 1;

pub const SYS_ID_MMFR2_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR2_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR2_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR2_EL1_Op2: i32 = 6;

pub const SYS_ID_MMFR3_EL1_CRm: i32 = 1;

pub const SYS_ID_MMFR3_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR3_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR3_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR3_EL1_Op2: i32 = 7;

pub const SYS_ID_MMFR4_EL1_CRm: i32 = 2;

pub const SYS_ID_MMFR4_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR4_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR4_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR4_EL1_Op2: i32 = 6;

pub const SYS_ID_MMFR5_EL1_CRm: i32 = 3;

pub const SYS_ID_MMFR5_EL1_CRn: i32 = 0;

pub const SYS_ID_MMFR5_EL1_Op0: i32 = 3;

pub const SYS_ID_MMFR5_EL1_Op1: i32 = 0;

pub const SYS_ID_MMFR5_EL1_Op2: i32 = 6;

pub const SYS_ID_PFR0_EL1_CRm: i32 = 1;

pub const SYS_ID_PFR0_EL1_CRn: i32 = 0;

pub const SYS_ID_PFR0_EL1_Op0: i32 = 3;

pub const SYS_ID_PFR0_EL1_Op1: i32 = 0;

pub const SYS_ID_PFR0_EL1_Op2: i32 = 0;

pub const SYS_ID_PFR1_EL1_CRm: i32 = 1;

pub const SYS_ID_PFR1_EL1_CRn: i32 = 0;

pub const SYS_ID_PFR1_EL1_Op0: i32 = 3;

pub const SYS_ID_PFR1_EL1_Op1: i32 = 0;

pub const SYS_ID_PFR1_EL1_Op2: i32 = 1;

pub const SYS_ID_PFR2_EL1_CRm: i32 = 3;

pub const SYS_ID_PFR2_EL1_CRn: i32 = 0;

pub const SYS_ID_PFR2_EL1_Op0: i32 = 3;

pub const SYS_ID_PFR2_EL1_Op1: i32 = 0;

pub const SYS_ID_PFR2_EL1_Op2: i32 = 4;

pub const SYS_ISR_EL1: i32 = 1622272;

pub const SYS_ISR_EL1_CRm: i32 = 1;

pub const SYS_ISR_EL1_CRn: i32 = 12;

pub const SYS_ISR_EL1_Op0: i32 = 3;

pub const SYS_ISR_EL1_Op1: i32 = 0;

pub const SYS_ISR_EL1_Op2: i32 = 0;

pub const SYS_MAIR2_EL1: i32 = 1614368;

pub const SYS_MAIR2_EL1_CRm: i32 = 2;

pub const SYS_MAIR2_EL1_CRn: i32 = 10;

pub const SYS_MAIR2_EL1_Op0: i32 = 3;

pub const SYS_MAIR2_EL1_Op1: i32 = 0;

pub const SYS_MAIR2_EL1_Op2: i32 = 1;

pub const SYS_MAIR2_EL2: i32 = 1876256;

pub const SYS_MAIR2_EL2_CRm: i32 = 1;

pub const SYS_MAIR2_EL2_CRn: i32 = 10;

pub const SYS_MAIR2_EL2_Op0: i32 = 3;

pub const SYS_MAIR2_EL2_Op1: i32 = 4;

pub const SYS_MAIR2_EL2_Op2: i32 = 1;

pub const SYS_MDCCINT_EL1_CRm: i32 = 2;

pub const SYS_MDCCINT_EL1_CRn: i32 = 0;

pub const SYS_MDCCINT_EL1_Op0: i32 = 2;

pub const SYS_MDCCINT_EL1_Op1: i32 = 0;

pub const SYS_MDCCINT_EL1_Op2: i32 = 0;

pub const SYS_MDSCR_EL1_CRm: i32 = 2;

pub const SYS_MDSCR_EL1_CRn: i32 = 0;

pub const SYS_MDSCR_EL1_Op0: i32 = 2;

pub const SYS_MDSCR_EL1_Op1: i32 = 0;

pub const SYS_MDSCR_EL1_Op2: i32 = 2;

pub const SYS_MVFR0_EL1_CRm: i32 = 3;

pub const SYS_MVFR0_EL1_CRn: i32 = 0;

pub const SYS_MVFR0_EL1_Op0: i32 = 3;

pub const SYS_MVFR0_EL1_Op1: i32 = 0;

pub const SYS_MVFR0_EL1_Op2: i32 = 0;

pub const SYS_MVFR1_EL1_CRm: i32 = 3;

pub const SYS_MVFR1_EL1_CRn: i32 = 0;

pub const SYS_MVFR1_EL1_Op0: i32 = 3;

pub const SYS_MVFR1_EL1_Op1: i32 = 0;

pub const SYS_MVFR1_EL1_Op2: i32 = 1;

pub const SYS_MVFR2_EL1_CRm: i32 = 3;

pub const SYS_MVFR2_EL1_CRn: i32 = 0;

pub const SYS_MVFR2_EL1_Op0: i32 = 3;

pub const SYS_MVFR2_EL1_Op1: i32 = 0;

pub const SYS_MVFR2_EL1_Op2: i32 = 2;

pub const SYS_OSDTRRX_EL1_CRm: i32 = 0;

pub const SYS_OSDTRRX_EL1_CRn: i32 = 0;

pub const SYS_OSDTRRX_EL1_Op0: i32 = 2;

pub const SYS_OSDTRRX_EL1_Op1: i32 = 0;

pub const SYS_OSDTRRX_EL1_Op2: i32 = 2;

pub const SYS_OSDTRTX_EL1_CRm: i32 = 3;

pub const SYS_OSDTRTX_EL1_CRn: i32 = 0;

pub const SYS_OSDTRTX_EL1_Op0: i32 = 2;

pub const SYS_OSDTRTX_EL1_Op1: i32 = 0;

pub const SYS_OSDTRTX_EL1_Op2: i32 = 2;

pub const SYS_OSECCR_EL1_CRm: i32 = 6;

pub const SYS_OSECCR_EL1_CRn: i32 = 0;

pub const SYS_OSECCR_EL1_Op0: i32 = 2;

pub const SYS_OSECCR_EL1_Op1: i32 = 0;

pub const SYS_OSECCR_EL1_Op2: i32 = 2;

pub const SYS_OSLAR_EL1_CRm: i32 = 0;

pub const SYS_OSLAR_EL1_CRn: i32 = 1;

pub const SYS_OSLAR_EL1_Op0: i32 = 2;

pub const SYS_OSLAR_EL1_Op1: i32 = 0;

pub const SYS_OSLAR_EL1_Op2: i32 = 4;

pub const SYS_PIRE0_EL12: i32 = 1942080;

pub const SYS_PIRE0_EL12_CRm: i32 = 2;

pub const SYS_PIRE0_EL12_CRn: i32 = 10;

pub const SYS_PIRE0_EL12_Op0: i32 = 3;

pub const SYS_PIRE0_EL12_Op1: i32 = 5;

pub const SYS_PIRE0_EL12_Op2: i32 = 2;

pub const SYS_PIRE0_EL1: i32 = 1614400;

pub const SYS_PIRE0_EL1_CRm: i32 = 2;

pub const SYS_PIRE0_EL1_CRn: i32 = 10;

pub const SYS_PIRE0_EL1_Op0: i32 = 3;

pub const SYS_PIRE0_EL1_Op1: i32 = 0;

pub const SYS_PIRE0_EL1_Op2: i32 = 2;

pub const SYS_PIR_EL12: i32 = 1942112;

pub const SYS_PIR_EL12_CRm: i32 = 2;

pub const SYS_PIR_EL12_CRn: i32 = 10;

pub const SYS_PIR_EL12_Op0: i32 = 3;

pub const SYS_PIR_EL12_Op1: i32 = 5;

pub const SYS_PIR_EL12_Op2: i32 = 3;

pub const SYS_PIR_EL1: i32 = 1614432;

pub const SYS_PIR_EL1_CRm: i32 = 2;

pub const SYS_PIR_EL1_CRn: i32 = 10;

pub const SYS_PIR_EL1_Op0: i32 = 3;

pub const SYS_PIR_EL1_Op1: i32 = 0;

pub const SYS_PIR_EL1_Op2: i32 = 3;

pub const SYS_PIR_EL2: i32 = 1876576;

pub const SYS_PIR_EL2_CRm: i32 = 2;

pub const SYS_PIR_EL2_CRn: i32 = 10;

pub const SYS_PIR_EL2_Op0: i32 = 3;

pub const SYS_PIR_EL2_Op1: i32 = 4;

pub const SYS_PIR_EL2_Op2: i32 = 3;

pub const SYS_PMBIDR_EL1_CRm: i32 = 10;

pub const SYS_PMBIDR_EL1_CRn: i32 = 9;

pub const SYS_PMBIDR_EL1_Op0: i32 = 3;

pub const SYS_PMBIDR_EL1_Op1: i32 = 0;

pub const SYS_PMBIDR_EL1_Op2: i32 = 7;

pub const SYS_PMBLIMITR_EL1_CRm: i32 = 10;

pub const SYS_PMBLIMITR_EL1_CRn: i32 = 9;

pub const SYS_PMBLIMITR_EL1_Op0: i32 = 3;

pub const SYS_PMBLIMITR_EL1_Op1: i32 = 0;

pub const SYS_PMBLIMITR_EL1_Op2: i32 = 0;

pub const SYS_PMBPTR_EL1_CRm: i32 = 10;

pub const SYS_PMBPTR_EL1_CRn: i32 = 9;

pub const SYS_PMBPTR_EL1_Op0: i32 = 3;

pub const SYS_PMBPTR_EL1_Op1: i32 = 0;

pub const SYS_PMBPTR_EL1_Op2: i32 = 1;

pub const SYS_PMBSR_EL1_CRm: i32 = 10;

pub const SYS_PMBSR_EL1_CRn: i32 = 9;

pub const SYS_PMBSR_EL1_Op0: i32 = 3;

pub const SYS_PMBSR_EL1_Op1: i32 = 0;

pub const SYS_PMBSR_EL1_Op2: i32 = 3;

pub const SYS_PMICFILTR_EL0: i32 = 1807872;

pub const SYS_PMICFILTR_EL0_CRm: i32 = 6;

pub const SYS_PMICFILTR_EL0_CRn: i32 = 9;

pub const SYS_PMICFILTR_EL0_Op0: i32 = 3;

pub const SYS_PMICFILTR_EL0_Op1: i32 = 3;

pub const SYS_PMICFILTR_EL0_Op2: i32 = 0;

pub const SYS_PMICNTR_EL0: i32 = 1807360;

pub const SYS_PMICNTR_EL0_CRm: i32 = 4;

pub const SYS_PMICNTR_EL0_CRn: i32 = 9;

pub const SYS_PMICNTR_EL0_Op0: i32 = 3;

pub const SYS_PMICNTR_EL0_Op1: i32 = 3;

pub const SYS_PMICNTR_EL0_Op2: i32 = 0;

pub const SYS_PMSCR_EL1_CRm: i32 = 9;

pub const SYS_PMSCR_EL1_CRn: i32 = 9;

pub const SYS_PMSCR_EL1_Op0: i32 = 3;

pub const SYS_PMSCR_EL1_Op1: i32 = 0;

pub const SYS_PMSCR_EL1_Op2: i32 = 0;

pub const SYS_PMSCR_EL2_CRm: i32 = 9;

pub const SYS_PMSCR_EL2_CRn: i32 = 9;

pub const SYS_PMSCR_EL2_Op0: i32 = 3;

pub const SYS_PMSCR_EL2_Op1: i32 = 4;

pub const SYS_PMSCR_EL2_Op2: i32 = 0;

pub const SYS_PMSELR_EL0_CRm: i32 = 12;

pub const SYS_PMSELR_EL0_CRn: i32 = 9;

pub const SYS_PMSELR_EL0_Op0: i32 = 3;

pub const SYS_PMSELR_EL0_Op1: i32 = 3;

pub const SYS_PMSELR_EL0_Op2: i32 = 5;

pub const SYS_PMSEVFR_EL1_CRm: i32 = 9;

pub const SYS_PMSEVFR_EL1_CRn: i32 = 9;

pub const SYS_PMSEVFR_EL1_Op0: i32 = 3;

pub const SYS_PMSEVFR_EL1_Op1: i32 = 0;

pub const SYS_PMSEVFR_EL1_Op2: i32 = 5;

pub const SYS_PMSFCR_EL1_CRm: i32 = 9;

pub const SYS_PMSFCR_EL1_CRn: i32 = 9;

pub const SYS_PMSFCR_EL1_Op0: i32 = 3;

pub const SYS_PMSFCR_EL1_Op1: i32 = 0;

pub const SYS_PMSFCR_EL1_Op2: i32 = 4;

pub const SYS_PMSICR_EL1_CRm: i32 = 9;

pub const SYS_PMSICR_EL1_CRn: i32 = 9;

pub const SYS_PMSICR_EL1_Op0: i32 = 3;

pub const SYS_PMSICR_EL1_Op1: i32 = 0;

pub const SYS_PMSICR_EL1_Op2: i32 = 2;

pub const SYS_PMSIDR_EL1_CRm: i32 = 9;

pub const SYS_PMSIDR_EL1_CRn: i32 = 9;

pub const SYS_PMSIDR_EL1_Op0: i32 = 3;

pub const SYS_PMSIDR_EL1_Op1: i32 = 0;

pub const SYS_PMSIDR_EL1_Op2: i32 = 7;

pub const SYS_PMSIRR_EL1_CRm: i32 = 9;

pub const SYS_PMSIRR_EL1_CRn: i32 = 9;

pub const SYS_PMSIRR_EL1_Op0: i32 = 3;

pub const SYS_PMSIRR_EL1_Op1: i32 = 0;

pub const SYS_PMSIRR_EL1_Op2: i32 = 3;

pub const SYS_PMSLATFR_EL1_CRm: i32 = 9;

pub const SYS_PMSLATFR_EL1_CRn: i32 = 9;

pub const SYS_PMSLATFR_EL1_Op0: i32 = 3;

pub const SYS_PMSLATFR_EL1_Op1: i32 = 0;

pub const SYS_PMSLATFR_EL1_Op2: i32 = 6;

pub const SYS_PMSNEVFR_EL1_CRm: i32 = 9;

pub const SYS_PMSNEVFR_EL1_CRn: i32 = 9;

pub const SYS_PMSNEVFR_EL1_Op0: i32 = 3;

pub const SYS_PMSNEVFR_EL1_Op1: i32 = 0;

pub const SYS_PMSNEVFR_EL1_Op2: i32 = 1;

pub const SYS_POR_EL0: i32 = 1811072;

pub const SYS_POR_EL0_CRm: i32 = 2;

pub const SYS_POR_EL0_CRn: i32 = 10;

pub const SYS_POR_EL0_Op0: i32 = 3;

pub const SYS_POR_EL0_Op1: i32 = 3;

pub const SYS_POR_EL0_Op2: i32 = 4;

pub const SYS_POR_EL12: i32 = 1942144;

pub const SYS_POR_EL12_CRm: i32 = 2;

pub const SYS_POR_EL12_CRn: i32 = 10;

pub const SYS_POR_EL12_Op0: i32 = 3;

pub const SYS_POR_EL12_Op1: i32 = 5;

pub const SYS_POR_EL12_Op2: i32 = 4;

pub const SYS_POR_EL1: i32 = 1614464;

pub const SYS_POR_EL1_CRm: i32 = 2;

pub const SYS_POR_EL1_CRn: i32 = 10;

pub const SYS_POR_EL1_Op0: i32 = 3;

pub const SYS_POR_EL1_Op1: i32 = 0;

pub const SYS_POR_EL1_Op2: i32 = 4;

pub const SYS_RCWMASK_EL1: i32 = 1626304;

pub const SYS_RCWMASK_EL1_CRm: i32 = 0;

pub const SYS_RCWMASK_EL1_CRn: i32 = 13;

pub const SYS_RCWMASK_EL1_Op0: i32 = 3;

pub const SYS_RCWMASK_EL1_Op1: i32 = 0;

pub const SYS_RCWMASK_EL1_Op2: i32 = 6;

pub const SYS_RCWSMASK_EL1: i32 = 1626208;

pub const SYS_RCWSMASK_EL1_CRm: i32 = 0;

pub const SYS_RCWSMASK_EL1_CRn: i32 = 13;

pub const SYS_RCWSMASK_EL1_Op0: i32 = 3;

pub const SYS_RCWSMASK_EL1_Op1: i32 = 0;

pub const SYS_RCWSMASK_EL1_Op2: i32 = 3;

pub const SYS_S2PIR_EL2: i32 = 1876640;

pub const SYS_S2PIR_EL2_CRm: i32 = 2;

pub const SYS_S2PIR_EL2_CRn: i32 = 10;

pub const SYS_S2PIR_EL2_Op0: i32 = 3;

pub const SYS_S2PIR_EL2_Op1: i32 = 4;

pub const SYS_S2PIR_EL2_Op2: i32 = 5;

pub const SYS_S2POR_EL1: i32 = 1614496;

pub const SYS_S2POR_EL1_CRm: i32 = 2;

pub const SYS_S2POR_EL1_CRn: i32 = 10;

pub const SYS_S2POR_EL1_Op0: i32 = 3;

pub const SYS_S2POR_EL1_Op1: i32 = 0;

pub const SYS_S2POR_EL1_Op2: i32 = 5;

pub const SYS_TCR2_EL12_CRm: i32 = 0;

pub const SYS_TCR2_EL12_CRn: i32 = 2;

pub const SYS_TCR2_EL12_Op0: i32 = 3;

pub const SYS_TCR2_EL12_Op1: i32 = 5;

pub const SYS_TCR2_EL12_Op2: i32 = 3;

pub const SYS_TCR2_EL1: i32 = 1581152;

pub const SYS_TCR2_EL1_CRm: i32 = 0;

pub const SYS_TCR2_EL1_CRn: i32 = 2;

pub const SYS_TCR2_EL1_Op0: i32 = 3;

pub const SYS_TCR2_EL1_Op1: i32 = 0;

pub const SYS_TCR2_EL1_Op2: i32 = 3;

pub const SYS_TCR2_EL2: i32 = 1843296;

pub const SYS_TCR2_EL2_CRm: i32 = 0;

pub const SYS_TCR2_EL2_CRn: i32 = 2;

pub const SYS_TCR2_EL2_Op0: i32 = 3;

pub const SYS_TCR2_EL2_Op1: i32 = 4;

pub const SYS_TCR2_EL2_Op2: i32 = 3;

pub const SYS_TRBBASER_EL1_CRm: i32 = 11;

pub const SYS_TRBBASER_EL1_CRn: i32 = 9;

pub const SYS_TRBBASER_EL1_Op0: i32 = 3;

pub const SYS_TRBBASER_EL1_Op1: i32 = 0;

pub const SYS_TRBBASER_EL1_Op2: i32 = 2;

pub const SYS_TRBIDR_EL1_CRm: i32 = 11;

pub const SYS_TRBIDR_EL1_CRn: i32 = 9;

pub const SYS_TRBIDR_EL1_Op0: i32 = 3;

pub const SYS_TRBIDR_EL1_Op1: i32 = 0;

pub const SYS_TRBIDR_EL1_Op2: i32 = 7;

pub const SYS_TRBLIMITR_EL1_CRm: i32 = 11;

pub const SYS_TRBLIMITR_EL1_CRn: i32 = 9;

pub const SYS_TRBLIMITR_EL1_Op0: i32 = 3;

pub const SYS_TRBLIMITR_EL1_Op1: i32 = 0;

pub const SYS_TRBLIMITR_EL1_Op2: i32 = 0;

pub const SYS_TRBMAR_EL1_CRm: i32 = 11;

pub const SYS_TRBMAR_EL1_CRn: i32 = 9;

pub const SYS_TRBMAR_EL1_Op0: i32 = 3;

pub const SYS_TRBMAR_EL1_Op1: i32 = 0;

pub const SYS_TRBMAR_EL1_Op2: i32 = 4;

pub const SYS_TRBPTR_EL1_CRm: i32 = 11;

pub const SYS_TRBPTR_EL1_CRn: i32 = 9;

pub const SYS_TRBPTR_EL1_Op0: i32 = 3;

pub const SYS_TRBPTR_EL1_Op1: i32 = 0;

pub const SYS_TRBPTR_EL1_Op2: i32 = 1;

pub const SYS_TRBSR_EL1_CRm: i32 = 11;

pub const SYS_TRBSR_EL1_CRn: i32 = 9;

pub const SYS_TRBSR_EL1_Op0: i32 = 3;

pub const SYS_TRBSR_EL1_Op1: i32 = 0;

pub const SYS_TRBSR_EL1_Op2: i32 = 3;

pub const SYS_TRBTRG_EL1_CRm: i32 = 11;

pub const SYS_TRBTRG_EL1_CRn: i32 = 9;

pub const SYS_TRBTRG_EL1_Op0: i32 = 3;

pub const SYS_TRBTRG_EL1_Op1: i32 = 0;

pub const SYS_TRBTRG_EL1_Op2: i32 = 6;

pub const TCR2_EL1x_AIE: crate::ctypes::c_ulong = 16;

pub const TCR2_EL1x_AIE_MASK: crate::ctypes::c_ulong = 16;

pub const TCR2_EL1x_AIE_SHIFT: i32 = 4;

pub const TCR2_EL1x_AIE_WIDTH: i32 = 1;

pub const TCR2_EL1x_D128: crate::ctypes::c_ulong = 32;

pub const TCR2_EL1x_D128_MASK: crate::ctypes::c_ulong = 32;

pub const TCR2_EL1x_D128_SHIFT: i32 = 5;

pub const TCR2_EL1x_D128_WIDTH: i32 = 1;

pub const TCR2_EL1x_DisCH0: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL1x_DisCH0_MASK: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL1x_DisCH0_SHIFT: i32 = 14;

pub const TCR2_EL1x_DisCH0_WIDTH: i32 = 1;

pub const TCR2_EL1x_DisCH1: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL1x_DisCH1_MASK: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL1x_DisCH1_SHIFT: i32 = 15;

pub const TCR2_EL1x_DisCH1_WIDTH: i32 = 1;

pub const TCR2_EL1x_E0POE: crate::ctypes::c_ulong = 4;

pub const TCR2_EL1x_E0POE_MASK: crate::ctypes::c_ulong = 4;

pub const TCR2_EL1x_E0POE_SHIFT: i32 = 2;

pub const TCR2_EL1x_E0POE_WIDTH: i32 = 1;

pub const TCR2_EL1x_HAFT: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL1x_HAFT_MASK: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL1x_HAFT_SHIFT: i32 = 11;

pub const TCR2_EL1x_HAFT_WIDTH: i32 = 1;

pub const TCR2_EL1x_PIE: crate::ctypes::c_ulong = 2;

pub const TCR2_EL1x_PIE_MASK: crate::ctypes::c_ulong = 2;

pub const TCR2_EL1x_PIE_SHIFT: i32 = 1;

pub const TCR2_EL1x_PIE_WIDTH: i32 = 1;

pub const TCR2_EL1x_POE: crate::ctypes::c_ulong = 8;

pub const TCR2_EL1x_POE_MASK: crate::ctypes::c_ulong = 8;

pub const TCR2_EL1x_POE_SHIFT: i32 = 3;

pub const TCR2_EL1x_POE_WIDTH: i32 = 1;

pub const TCR2_EL1x_PTTWI: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL1x_PTTWI_MASK: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL1x_PTTWI_SHIFT: i32 = 10;

pub const TCR2_EL1x_PTTWI_WIDTH: i32 = 1;

pub const TCR2_EL1x_PnCH: crate::ctypes::c_ulong = 1;

pub const TCR2_EL1x_PnCH_MASK: crate::ctypes::c_ulong = 1;

pub const TCR2_EL1x_PnCH_SHIFT: i32 = 0;

pub const TCR2_EL1x_PnCH_WIDTH: i32 = 1;

pub const TCR2_EL1x_RES0: u64 = 18446744073709499328;

pub const TCR2_EL1x_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2_EL1x_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR2_EL2_AIE: crate::ctypes::c_ulong = 16;

pub const TCR2_EL2_AIE_MASK: crate::ctypes::c_ulong = 16;

pub const TCR2_EL2_AIE_SHIFT: i32 = 4;

pub const TCR2_EL2_AIE_WIDTH: i32 = 1;

pub const TCR2_EL2_AMEC0: crate::ctypes::c_ulong = 4096;

pub const TCR2_EL2_AMEC0_MASK: crate::ctypes::c_ulong = 4096;

pub const TCR2_EL2_AMEC0_SHIFT: i32 = 12;

pub const TCR2_EL2_AMEC0_WIDTH: i32 = 1;

pub const TCR2_EL2_AMEC1: crate::ctypes::c_ulong = 8192;

pub const TCR2_EL2_AMEC1_MASK: crate::ctypes::c_ulong = 8192;

pub const TCR2_EL2_AMEC1_SHIFT: i32 = 13;

pub const TCR2_EL2_AMEC1_WIDTH: i32 = 1;

pub const TCR2_EL2_D128: crate::ctypes::c_ulong = 32;

pub const TCR2_EL2_D128_MASK: crate::ctypes::c_ulong = 32;

pub const TCR2_EL2_D128_SHIFT: i32 = 5;

pub const TCR2_EL2_D128_WIDTH: i32 = 1;

pub const TCR2_EL2_DisCH0: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL2_DisCH0_MASK: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL2_DisCH0_SHIFT: i32 = 14;

pub const TCR2_EL2_DisCH0_WIDTH: i32 = 1;

pub const TCR2_EL2_DisCH1: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL2_DisCH1_MASK: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL2_DisCH1_SHIFT: i32 = 15;

pub const TCR2_EL2_DisCH1_WIDTH: i32 = 1;

pub const TCR2_EL2_E0POE: crate::ctypes::c_ulong = 4;

pub const TCR2_EL2_E0POE_MASK: crate::ctypes::c_ulong = 4;

pub const TCR2_EL2_E0POE_SHIFT: i32 = 2;

pub const TCR2_EL2_E0POE_WIDTH: i32 = 1;

pub const TCR2_EL2_HAFT: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL2_HAFT_MASK: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL2_HAFT_SHIFT: i32 = 11;

pub const TCR2_EL2_HAFT_WIDTH: i32 = 1;

pub const TCR2_EL2_PIE: crate::ctypes::c_ulong = 2;

pub const TCR2_EL2_PIE_MASK: crate::ctypes::c_ulong = 2;

pub const TCR2_EL2_PIE_SHIFT: i32 = 1;

pub const TCR2_EL2_PIE_WIDTH: i32 = 1;

pub const TCR2_EL2_POE: crate::ctypes::c_ulong = 8;

pub const TCR2_EL2_POE_MASK: crate::ctypes::c_ulong = 8;

pub const TCR2_EL2_POE_SHIFT: i32 = 3;

pub const TCR2_EL2_POE_WIDTH: i32 = 1;

pub const TCR2_EL2_PTTWI: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL2_PTTWI_MASK: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL2_PTTWI_SHIFT: i32 = 10;

pub const TCR2_EL2_PTTWI_WIDTH: i32 = 1;

pub const TCR2_EL2_PnCH: crate::ctypes::c_ulong = 1;

pub const TCR2_EL2_PnCH_MASK: crate::ctypes::c_ulong = 1;

pub const TCR2_EL2_PnCH_SHIFT: i32 = 0;

pub const TCR2_EL2_PnCH_WIDTH: i32 = 1;

pub const TCR2_EL2_RES0: u64 = 18446744073709486080;

pub const TCR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2_EL2_SKL0: crate::ctypes::c_ulong = 192;

pub const TCR2_EL2_SKL0_MASK: crate::ctypes::c_ulong = 192;

pub const TCR2_EL2_SKL0_SHIFT: i32 = 6;

pub const TCR2_EL2_SKL0_WIDTH: i32 = 2;

pub const TCR2_EL2_SKL1: crate::ctypes::c_ulong = 768;

pub const TCR2_EL2_SKL1_MASK: crate::ctypes::c_ulong = 768;

pub const TCR2_EL2_SKL1_SHIFT: i32 = 8;

pub const TCR2_EL2_SKL1_WIDTH: i32 = 2;

pub const TCR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR_DS: crate::ctypes::c_ulong = 576460752303423488;

pub const TCR_HPD0: crate::ctypes::c_ulong = 2199023255552;

pub const TCR_HPD0_SHIFT: i32 = 41;

pub const TCR_HPD1: crate::ctypes::c_ulong = 4398046511104;

pub const TCR_HPD1_SHIFT: i32 = 42;

pub const TCR_TBID0: crate::ctypes::c_ulong = 2251799813685248;

pub const TIF_KERNEL_FPSTATE: i32 = 29;

pub const TIF_TSC_SIGSEGV: i32 = 30;

pub const TPIDR2_MAGIC: i32 = 1414547714;

pub const TPIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBBASER_EL1_BASE: crate::ctypes::c_ulong = 18446744073709547520;

pub const TRBBASER_EL1_BASE_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const TRBBASER_EL1_BASE_SHIFT: i32 = 12;

pub const TRBBASER_EL1_BASE_WIDTH: i32 = 52;

pub const TRBBASER_EL1_RES0: u64 = 4095;

pub const TRBBASER_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBBASER_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBIDR_EL1_Align: crate::ctypes::c_ulong = 15;

pub const TRBIDR_EL1_Align_MASK: crate::ctypes::c_ulong = 15;

pub const TRBIDR_EL1_Align_SHIFT: i32 = 0;

pub const TRBIDR_EL1_Align_WIDTH: i32 = 4;

pub const TRBIDR_EL1_EA: crate::ctypes::c_ulong = 3840;

pub const TRBIDR_EL1_EA_IGNORE: crate::ctypes::c_ulong = 1;

pub const TRBIDR_EL1_EA_MASK: crate::ctypes::c_ulong = 3840;

pub const TRBIDR_EL1_EA_NON_DESC: crate::ctypes::c_ulong = 0;

pub const TRBIDR_EL1_EA_SERROR: crate::ctypes::c_ulong = 2;

pub const TRBIDR_EL1_EA_SHIFT: i32 = 8;

pub const TRBIDR_EL1_EA_WIDTH: i32 = 4;

pub const TRBIDR_EL1_F: crate::ctypes::c_ulong = 32;

pub const TRBIDR_EL1_F_MASK: crate::ctypes::c_ulong = 32;

pub const TRBIDR_EL1_F_SHIFT: i32 = 5;

pub const TRBIDR_EL1_F_WIDTH: i32 = 1;

pub const TRBIDR_EL1_P: crate::ctypes::c_ulong = 16;

pub const TRBIDR_EL1_P_MASK: crate::ctypes::c_ulong = 16;

pub const TRBIDR_EL1_P_SHIFT: i32 = 4;

pub const TRBIDR_EL1_P_WIDTH: i32 = 1;

pub const TRBIDR_EL1_RES0: u64 = 18446744073709547712;

pub const TRBIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBLIMITR_EL1_E: crate::ctypes::c_ulong = 1;

pub const TRBLIMITR_EL1_E_MASK: crate::ctypes::c_ulong = 1;

pub const TRBLIMITR_EL1_E_SHIFT: i32 = 0;

pub const TRBLIMITR_EL1_E_WIDTH: i32 = 1;

pub const TRBLIMITR_EL1_FM: crate::ctypes::c_ulong = 6;

pub const TRBLIMITR_EL1_FM_CBUF: crate::ctypes::c_ulong = 3;

pub const TRBLIMITR_EL1_FM_FILL: crate::ctypes::c_ulong = 0;

pub const TRBLIMITR_EL1_FM_MASK: crate::ctypes::c_ulong = 6;

pub const TRBLIMITR_EL1_FM_SHIFT: i32 = 1;

pub const TRBLIMITR_EL1_FM_WIDTH: i32 = 2;

pub const TRBLIMITR_EL1_FM_WRAP: crate::ctypes::c_ulong = 1;

pub const TRBLIMITR_EL1_LIMIT: crate::ctypes::c_ulong = 18446744073709547520;

pub const TRBLIMITR_EL1_LIMIT_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const TRBLIMITR_EL1_LIMIT_SHIFT: i32 = 12;

pub const TRBLIMITR_EL1_LIMIT_WIDTH: i32 = 52;

pub const TRBLIMITR_EL1_RES0: u64 = 3968;

pub const TRBLIMITR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBLIMITR_EL1_TM: crate::ctypes::c_ulong = 24;

pub const TRBLIMITR_EL1_TM_IGNR: crate::ctypes::c_ulong = 3;

pub const TRBLIMITR_EL1_TM_IRQ: crate::ctypes::c_ulong = 1;

pub const TRBLIMITR_EL1_TM_MASK: crate::ctypes::c_ulong = 24;

pub const TRBLIMITR_EL1_TM_SHIFT: i32 = 3;

pub const TRBLIMITR_EL1_TM_STOP: crate::ctypes::c_ulong = 0;

pub const TRBLIMITR_EL1_TM_WIDTH: i32 = 2;

pub const TRBLIMITR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBLIMITR_EL1_XE: crate::ctypes::c_ulong = 64;

pub const TRBLIMITR_EL1_XE_MASK: crate::ctypes::c_ulong = 64;

pub const TRBLIMITR_EL1_XE_SHIFT: i32 = 6;

pub const TRBLIMITR_EL1_XE_WIDTH: i32 = 1;

pub const TRBLIMITR_EL1_nVM: crate::ctypes::c_ulong = 32;

pub const TRBLIMITR_EL1_nVM_MASK: crate::ctypes::c_ulong = 32;

pub const TRBLIMITR_EL1_nVM_SHIFT: i32 = 5;

pub const TRBLIMITR_EL1_nVM_WIDTH: i32 = 1;

pub const TRBMAR_EL1_Attr: crate::ctypes::c_ulong = 255;

pub const TRBMAR_EL1_Attr_MASK: crate::ctypes::c_ulong = 255;

pub const TRBMAR_EL1_Attr_SHIFT: i32 = 0;

pub const TRBMAR_EL1_Attr_WIDTH: i32 = 8;

pub const TRBMAR_EL1_PAS: crate::ctypes::c_ulong = 3072;

pub const TRBMAR_EL1_PAS_MASK: crate::ctypes::c_ulong = 3072;

pub const TRBMAR_EL1_PAS_NON_SECURE: crate::ctypes::c_ulong = 1;

pub const TRBMAR_EL1_PAS_REALM: crate::ctypes::c_ulong = 3;

pub const TRBMAR_EL1_PAS_ROOT: crate::ctypes::c_ulong = 2;

pub const TRBMAR_EL1_PAS_SECURE: crate::ctypes::c_ulong = 0;

pub const TRBMAR_EL1_PAS_SHIFT: i32 = 10;

pub const TRBMAR_EL1_PAS_WIDTH: i32 = 2;

pub const TRBMAR_EL1_RES0: u64 = 18446744073709547520;

pub const TRBMAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBMAR_EL1_SH: crate::ctypes::c_ulong = 768;

pub const TRBMAR_EL1_SH_INNER_SHAREABLE: crate::ctypes::c_ulong = 3;

pub const TRBMAR_EL1_SH_MASK: crate::ctypes::c_ulong = 768;

pub const TRBMAR_EL1_SH_NON_SHAREABLE: crate::ctypes::c_ulong = 0;

pub const TRBMAR_EL1_SH_OUTER_SHAREABLE: crate::ctypes::c_ulong = 2;

pub const TRBMAR_EL1_SH_SHIFT: i32 = 8;

pub const TRBMAR_EL1_SH_WIDTH: i32 = 2;

pub const TRBMAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBPTR_EL1_PTR: crate::ctypes::c_ulong = 18446744073709551615;

pub const TRBPTR_EL1_PTR_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const TRBPTR_EL1_PTR_SHIFT: i32 = 0;

pub const TRBPTR_EL1_PTR_WIDTH: i32 = 64;

pub const TRBPTR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const TRBPTR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBPTR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBSR_EL1_DAT: crate::ctypes::c_ulong = 8388608;

pub const TRBSR_EL1_DAT_MASK: crate::ctypes::c_ulong = 8388608;

pub const TRBSR_EL1_DAT_SHIFT: i32 = 23;

pub const TRBSR_EL1_DAT_WIDTH: i32 = 1;

pub const TRBSR_EL1_EA: crate::ctypes::c_ulong = 262144;

pub const TRBSR_EL1_EA_MASK: crate::ctypes::c_ulong = 262144;

pub const TRBSR_EL1_EA_SHIFT: i32 = 18;

pub const TRBSR_EL1_EA_WIDTH: i32 = 1;

pub const TRBSR_EL1_EC: crate::ctypes::c_ulong = 4227858432;

pub const TRBSR_EL1_EC_MASK: crate::ctypes::c_ulong = 4227858432;

pub const TRBSR_EL1_EC_SHIFT: i32 = 26;

pub const TRBSR_EL1_EC_WIDTH: i32 = 6;

pub const TRBSR_EL1_IRQ: crate::ctypes::c_ulong = 4194304;

pub const TRBSR_EL1_IRQ_MASK: crate::ctypes::c_ulong = 4194304;

pub const TRBSR_EL1_IRQ_SHIFT: i32 = 22;

pub const TRBSR_EL1_IRQ_WIDTH: i32 = 1;

pub const TRBSR_EL1_MSS2: crate::ctypes::c_ulong = 72057589742960640;

pub const TRBSR_EL1_MSS2_MASK: crate::ctypes::c_ulong = 72057589742960640;

pub const TRBSR_EL1_MSS2_SHIFT: i32 = 32;

pub const TRBSR_EL1_MSS2_WIDTH: i32 = 24;

pub const TRBSR_EL1_MSS: crate::ctypes::c_ulong = 65535;

pub const TRBSR_EL1_MSS_MASK: crate::ctypes::c_ulong = 65535;

pub const TRBSR_EL1_MSS_SHIFT: i32 = 0;

pub const TRBSR_EL1_MSS_WIDTH: i32 = 16;

pub const TRBSR_EL1_RES0: u64 = 18374686479722545152;

pub const TRBSR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBSR_EL1_S: crate::ctypes::c_ulong = 131072;

pub const TRBSR_EL1_S_MASK: crate::ctypes::c_ulong = 131072;

pub const TRBSR_EL1_S_SHIFT: i32 = 17;

pub const TRBSR_EL1_S_WIDTH: i32 = 1;

pub const TRBSR_EL1_TRG: crate::ctypes::c_ulong = 2097152;

pub const TRBSR_EL1_TRG_MASK: crate::ctypes::c_ulong = 2097152;

pub const TRBSR_EL1_TRG_SHIFT: i32 = 21;

pub const TRBSR_EL1_TRG_WIDTH: i32 = 1;

pub const TRBSR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRBSR_EL1_WRAP: crate::ctypes::c_ulong = 1048576;

pub const TRBSR_EL1_WRAP_MASK: crate::ctypes::c_ulong = 1048576;

pub const TRBSR_EL1_WRAP_SHIFT: i32 = 20;

pub const TRBSR_EL1_WRAP_WIDTH: i32 = 1;

pub const TRBTRG_EL1_RES0: u64 = 18446744069414584320;

pub const TRBTRG_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBTRG_EL1_TRG: crate::ctypes::c_ulong = 4294967295;

pub const TRBTRG_EL1_TRG_MASK: crate::ctypes::c_ulong = 4294967295;

pub const TRBTRG_EL1_TRG_SHIFT: i32 = 0;

pub const TRBTRG_EL1_TRG_WIDTH: i32 = 32;

pub const TRBTRG_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TTBR1_BADDR_4852_OFFSET: crate::ctypes::c_ulong = 120;

pub const TTBR_BADDR_MASK_52: u64 = 281474976710652;

pub const TTBRx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const UBSAN_BRK_IMM: i32 = 21760;

pub const UBSAN_BRK_MASK: i32 = 255;

pub const VA_BITS: i32 = 52;

pub const VMEMMAP_END: crate::ctypes::c_ulong = 18446744072635809792;

pub const VMEMMAP_RANGE: crate::ctypes::c_ulong = 4362862139015168;

pub const VMEMMAP_SIZE: crate::ctypes::c_ulong = 68169720922112;

pub const VMEMMAP_START: crate::ctypes::c_ulong = 18446675902914887680;

pub const ZCR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const ZT_MAGIC: i32 = 1515474433;

pub const ZT_SIG_REGS_OFFSET: crate::ctypes::c_ulong = 16;

pub const ZT_SIG_REG_BYTES: i32 = 64;

pub const ZT_SIG_REG_SIZE: i32 = 512;

pub const _TIF_TSC_SIGSEGV: i32 = 1073741824;

pub const cpu_smt_num_threads: i32 = 1;

pub type aarch64_insn_encoding_class = i32;

pub type aarch64_insn_system_register = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYS_MASK"]
    pub fn PHYS_MASK() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PHYS_MASK_SHIFT"]
    pub fn PHYS_MASK_SHIFT() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PIE_E1"]
    pub fn PIE_E1() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PMD_MAYBE_SHARED"]
    pub fn PMD_MAYBE_SHARED() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_MAYBE_GP"]
    pub fn PTE_MAYBE_GP() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_MAYBE_SHARED"]
    pub fn PTE_MAYBE_SHARED() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg128"]
    pub fn __cmpxchg128(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___cmpxchg128_mb"]
    pub fn __cmpxchg128_mb(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_irqs_disabled"]
    pub fn __daif_irqs_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_irqs_disabled_flags"]
    pub fn __daif_irqs_disabled_flags(flags: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_local_irq_disable"]
    pub fn __daif_local_irq_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_local_irq_enable"]
    pub fn __daif_local_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_local_irq_restore"]
    pub fn __daif_local_irq_restore(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_local_irq_save"]
    pub fn __daif_local_irq_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___daif_local_save_flags"]
    pub fn __daif_local_save_flags() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ffs"]
    pub fn __ffs(word: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___fls"]
    pub fn __fls(word: crate::ctypes::c_ulong) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___klp_sched_try_switch"]
    pub fn __klp_sched_try_switch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ll_sc__cmpxchg128"]
    pub fn __ll_sc__cmpxchg128(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ll_sc__cmpxchg128_mb"]
    pub fn __ll_sc__cmpxchg128_mb(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___lse__cmpxchg128"]
    pub fn __lse__cmpxchg128(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___lse__cmpxchg128_mb"]
    pub fn __lse__cmpxchg128_mb(ptr: *mut u128_, old: u128_, new: u128_) -> u128_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mte_disable_tco_async"]
    pub fn __mte_disable_tco_async();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___mte_enable_tco_async"]
    pub fn __mte_enable_tco_async();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_irqs_disabled"]
    pub fn __pmr_irqs_disabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_irqs_disabled_flags"]
    pub fn __pmr_irqs_disabled_flags(flags: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_local_irq_disable"]
    pub fn __pmr_local_irq_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_local_irq_enable"]
    pub fn __pmr_local_irq_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_local_irq_restore"]
    pub fn __pmr_local_irq_restore(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_local_irq_save"]
    pub fn __pmr_local_irq_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pmr_local_save_flags"]
    pub fn __pmr_local_save_flags() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_gen_hint"]
    pub fn aarch64_insn_gen_hint(op: aarch64_insn_hint_cr_op) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_gen_nop"]
    pub fn aarch64_insn_gen_nop() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_bti_value"]
    pub fn aarch64_insn_get_bti_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_class_branch_sys_value"]
    pub fn aarch64_insn_get_class_branch_sys_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_mops_value"]
    pub fn aarch64_insn_get_mops_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_signed_ldr_reg_value"]
    pub fn aarch64_insn_get_signed_ldr_reg_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_signed_load_imm_value"]
    pub fn aarch64_insn_get_signed_load_imm_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_branch"]
    pub fn aarch64_insn_is_branch(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_branch_imm"]
    pub fn aarch64_insn_is_branch_imm(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_bti"]
    pub fn aarch64_insn_is_bti(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_class_branch_sys"]
    pub fn aarch64_insn_is_class_branch_sys(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_mops"]
    pub fn aarch64_insn_is_mops(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_signed_ldr_reg"]
    pub fn aarch64_insn_is_signed_ldr_reg(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_signed_load_imm"]
    pub fn aarch64_insn_is_signed_load_imm(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_steppable_hint"]
    pub fn aarch64_insn_is_steppable_hint(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_uses_literal"]
    pub fn aarch64_insn_uses_literal(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_scale_freq_ref"]
    pub fn arch_scale_freq_ref(cpu: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_update_hw_pressure"]
    pub fn arch_update_hw_pressure(
        cpus: *const cpumask,
        capped_freq: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_xor_unlock_is_negative_byte"]
    pub fn arch_xor_unlock_is_negative_byte(
        mask: crate::ctypes::c_ulong,
        p: *mut crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacr_restore"]
    pub fn cpacr_restore(cpacr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacr_save_enable_kernel_sme"]
    pub fn cpacr_save_enable_kernel_sme() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpacr_save_enable_kernel_sve"]
    pub fn cpacr_save_enable_kernel_sve() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_smt_set_num_threads"]
    pub fn cpu_smt_set_num_threads(
        num_threads: crate::ctypes::c_uint,
        max_threads: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_brk_comment"]
    pub fn esr_brk_comment(esr: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_access_flag_fault"]
    pub fn esr_fsc_is_access_flag_fault(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_permission_fault"]
    pub fn esr_fsc_is_permission_fault(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_translation_fault"]
    pub fn esr_fsc_is_translation_fault(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_is_cfi_brk"]
    pub fn esr_is_cfi_brk(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_is_ubsan_brk"]
    pub fn esr_is_ubsan_brk(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_iss_is_eretab"]
    pub fn esr_iss_is_eretab(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_iss_is_eretax"]
    pub fn esr_iss_is_eretax(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_has_hvhe"]
    pub fn has_hvhe() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_pkvm_initialized"]
    pub fn is_pkvm_initialized() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kaslr_enabled"]
    pub fn kaslr_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kaslr_requires_kpti"]
    pub fn kaslr_requires_kpti() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_klp_sched_try_switch"]
    pub fn klp_sched_try_switch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_lpa2_is_enabled"]
    pub fn lpa2_is_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_disable_tco"]
    pub fn mte_disable_tco();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mte_enable_tco"]
    pub fn mte_enable_tco();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_read_tcr"]
    pub fn read_tcr() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_state_size"]
    pub fn sme_state_size(task: *const task_struct) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thread_zt_state"]
    pub fn thread_zt_state(thread: *mut thread_struct) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_try_page_mte_tagging"]
    pub fn try_page_mte_tagging(page: *mut page) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_user_access_restore"]
    pub fn user_access_restore(enabled: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vabits_actual"]
    pub fn vabits_actual() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_virt_to_pfn"]
    pub fn virt_to_pfn(kaddr: *const crate::ctypes::c_void) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_mrs(
        result: aarch64_insn_register,
        sysreg: aarch64_insn_system_register,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn alt_cb_patch_nops(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn alternative_is_applied(cpucap: u16_) -> bool_;
}

unsafe extern "C" {
    pub fn arch_smp_send_reschedule(cpu: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn compat_arm_syscall(
        regs: *mut pt_regs,
        scno: crate::ctypes::c_int,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn cpu_enable_fa64(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_enable_fpmr(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_enable_fpsimd(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_enable_sme(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_enable_sme2(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_enable_sve(__unused: *const arm64_cpu_capabilities);
}

unsafe extern "C" {
    pub fn cpu_suspend_set_dbg_restorer(
        hw_bp_restore: ::core::option::Option<
            unsafe extern "C" fn(arg1: crate::ctypes::c_uint) -> crate::ctypes::c_int,
        >,
    );
}

unsafe extern "C" {
    pub fn create_mapping_noalloc(
        phys: phys_addr_t,
        virt: crate::ctypes::c_ulong,
        size: phys_addr_t,
        prot: pgprot_t,
    );
}

unsafe extern "C" {
    pub fn fpsimd_bind_state_to_cpu(fp_state: *mut cpu_fp_state);
}

unsafe extern "C" {
    pub fn freq_inv_set_max_ratio(cpu: crate::ctypes::c_int, max_rate: u64_);
}

unsafe extern "C" {
    pub fn is_kvm_arm_initialised() -> bool_;
}

unsafe extern "C" {
    pub fn kaslr_init();
}

unsafe extern "C" {
    pub fn mte_restore_tags(entry: swp_entry_t, page: *mut page);
}

unsafe extern "C" {
    pub fn mte_sync_tags(pte: pte_t, nr_pages: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn smccc_patch_fw_mitigation_conduit(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn sme_load_state(state: *const crate::ctypes::c_void, zt: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn sme_save_state(state: *mut crate::ctypes::c_void, zt: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn spectre_bhb_patch_clearbhb(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn spectre_bhb_patch_fw_mitigation_enabled(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn spectre_bhb_patch_loop_iter(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn spectre_bhb_patch_loop_mitigation_enable(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn spectre_bhb_patch_wa3(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn spectre_v4_patch_fw_mitigation_enable(
        alt: *mut alt_instr,
        origptr: *mut __le32,
        updptr: *mut __le32,
        nr_inst: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn try_handle_aarch32_break(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn try_step_suspended_breakpoints(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn uprobe_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn uprobe_single_step_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static cpu_all_bits: [crate::ctypes::c_ulong; 8usize];
}

unsafe extern "C" {
    pub static mut __per_cpu_offset: [crate::ctypes::c_ulong; 512usize];
}

unsafe extern "C" {
    pub static mut cpu_bit_bitmap: [[crate::ctypes::c_ulong; 8usize]; 65usize];
}

unsafe extern "C" {
    pub static mut cpu_topology: [cpu_topology; 512usize];
}

unsafe extern "C" {
    pub static mut fpsimd_last_state: cpu_fp_state;
}

#[repr(C)]
pub struct clocksource {
    pub read: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource) -> u64_>,
    pub mask: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub max_idle_ns: u64_,
    pub maxadj: u32_,
    pub uncertainty_margin: u32_,
    pub max_cycles: u64_,
    pub max_raw_delta: u64_,
    pub name: *const crate::ctypes::c_char,
    pub list: list_head,
    pub freq_khz: u32_,
    pub rating: crate::ctypes::c_int,
    pub id: clocksource_ids,
    pub vdso_clock_mode: vdso_clock_mode,
    pub flags: crate::ctypes::c_ulong,
    pub base: *mut clocksource_base,
    pub enable: ::core::option::Option<
        unsafe extern "C" fn(cs: *mut clocksource) -> crate::ctypes::c_int,
    >,
    pub disable: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub suspend: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub resume: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub mark_unstable: ::core::option::Option<
        unsafe extern "C" fn(cs: *mut clocksource),
    >,
    pub tick_stable: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource)>,
    pub owner: *mut module,
}

pub const FIXADDR_SIZE: i32 = 2150400;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073699012608;

pub const FIXADDR_TOT_SIZE: i32 = 4005888;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073697157120;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 517;

pub const FIX_APEI_GHES_SDEI_CRITICAL: fixed_addresses = 520;

pub const FIX_APEI_GHES_SDEI_NORMAL: fixed_addresses = 519;

pub const FIX_APEI_GHES_SEA: fixed_addresses = 518;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 972;

pub const FIX_BTMAP_END: fixed_addresses = 525;

pub const FIX_EARLYCON_MEM_BASE: fixed_addresses = 515;

pub const FIX_ENTRY_TRAMP_TEXT1: fixed_addresses = 524;

pub const FIX_ENTRY_TRAMP_TEXT2: fixed_addresses = 523;

pub const FIX_ENTRY_TRAMP_TEXT3: fixed_addresses = 522;

pub const FIX_ENTRY_TRAMP_TEXT4: fixed_addresses = 521;

pub const FIX_FDT: fixed_addresses = 514;

pub const FIX_P4D: fixed_addresses = 976;

pub const FIX_PGD: fixed_addresses = 977;

pub const FIX_PMD: fixed_addresses = 974;

pub const FIX_PTE: fixed_addresses = 973;

pub const FIX_PUD: fixed_addresses = 975;

pub const FIX_TEXT_POKE0: fixed_addresses = 516;

pub const POR_BITS_PER_PKEY: i32 = 4;

pub const TRAMP_VALIAS: crate::ctypes::c_ulong = 18446744073699016704;

pub const WORK_CPU_UNBOUND: wq_misc_consts = 512;

pub const __end_of_fixed_addresses: fixed_addresses = 978;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 525;

unsafe extern "C" {
    #[link_name = "kmod_shim_por_elx_allows_exec"]
    pub fn por_elx_allows_exec(por: u64_, pkey: u8_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_por_elx_allows_read"]
    pub fn por_elx_allows_read(por: u64_, pkey: u8_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_por_elx_allows_write"]
    pub fn por_elx_allows_write(por: u64_, pkey: u8_) -> bool_;
}

unsafe extern "C" {
    pub fn generic_ioremap_prot(
        phys_addr: phys_addr_t,
        size: usize,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn generic_iounmap(addr: *mut crate::ctypes::c_void);
}

pub const BALLOON_DEFLATE: vm_event_item = 103;

pub const BALLOON_INFLATE: vm_event_item = 102;

pub const BALLOON_MIGRATE: vm_event_item = 104;

pub const CMA_ALLOC_FAIL: vm_event_item = 73;

pub const CMA_ALLOC_SUCCESS: vm_event_item = 72;

pub const COW_KSM: vm_event_item = 110;

pub const KSM_SWPIN_COPY: vm_event_item = 109;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 114;

pub const SWAP_RA: vm_event_item = 105;

pub const SWAP_RA_HIT: vm_event_item = 106;

pub const SWPIN_ZERO: vm_event_item = 107;

pub const SWPOUT_ZERO: vm_event_item = 108;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 84;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 85;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 92;

pub const THP_FAULT_ALLOC: vm_event_item = 81;

pub const THP_FAULT_FALLBACK: vm_event_item = 82;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 83;

pub const THP_FILE_ALLOC: vm_event_item = 86;

pub const THP_FILE_FALLBACK: vm_event_item = 87;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 88;

pub const THP_FILE_MAPPED: vm_event_item = 89;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 95;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 97;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 96;

pub const THP_SPLIT_PAGE: vm_event_item = 90;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 91;

pub const THP_SPLIT_PMD: vm_event_item = 94;

pub const THP_SWPOUT: vm_event_item = 100;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 101;

pub const THP_UNDERUSED_SPLIT_PAGE: vm_event_item = 93;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 98;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 99;

pub const UNEVICTABLE_PGCLEARED: vm_event_item = 79;

pub const UNEVICTABLE_PGCULLED: vm_event_item = 74;

pub const UNEVICTABLE_PGMLOCKED: vm_event_item = 77;

pub const UNEVICTABLE_PGMUNLOCKED: vm_event_item = 78;

pub const UNEVICTABLE_PGRESCUED: vm_event_item = 76;

pub const UNEVICTABLE_PGSCANNED: vm_event_item = 75;

pub const UNEVICTABLE_PGSTRANDED: vm_event_item = 80;

pub const ZSWPIN: vm_event_item = 111;

pub const ZSWPOUT: vm_event_item = 112;

pub const ZSWPWB: vm_event_item = 113;

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
    pub tracepoints_ptrs: *const crate::ctypes::c_int,
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
pub struct __arch_ftrace_regs {
    pub regs: [crate::ctypes::c_ulong; 9usize],
    pub direct_tramp: crate::ctypes::c_ulong,
    pub fp: crate::ctypes::c_ulong,
    pub lr: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub pc: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct screen_info {
    _unused: [u8; 0],
}

pub const CPTR_VHE_EL2_RES0: crate::ctypes::c_ulong = 18446744069629345791;

pub const CRASH_ALIGN: i32 = 2097152;

pub const DEFAULT_CRASH_KERNEL_LOW_SIZE: crate::ctypes::c_ulong = 134217728;

pub const HCRX_HOST_FLAGS: crate::ctypes::c_ulong = 8407040;

pub const HCR_AT: crate::ctypes::c_ulong = 17592186044416;

pub const HCR_ENSCXT: crate::ctypes::c_ulong = 9007199254740992;

pub const HCR_NV1: crate::ctypes::c_ulong = 8796093022208;

pub const HCR_NV2: crate::ctypes::c_ulong = 35184372088832;

pub const HCR_NV: crate::ctypes::c_ulong = 4398046511104;

pub const HCR_TICAB: crate::ctypes::c_ulong = 1125899906842624;

pub const HCR_TID4: crate::ctypes::c_ulong = 562949953421312;

pub const HCR_TOCU: crate::ctypes::c_ulong = 4503599627370496;

pub const HCR_TTLBIS: crate::ctypes::c_ulong = 18014398509481984;

pub const HCR_TTLBOS: crate::ctypes::c_ulong = 36028797018963968;

pub const NR_FTRACE_PLTS: i32 = 1;

pub const PG_dcache_clean: i32 = 12;

pub const TCR_EL2_DS: crate::ctypes::c_ulong = 4294967296;

pub const TCR_EL2_HPD: i32 = 16777216;

pub const VTCR_EL2_DS: crate::ctypes::c_ulong = 4294967296;

pub const __HAFGRTR_EL2_MASK: crate::ctypes::c_ulong = 1125899906711583;

pub const __HAFGRTR_EL2_RES0: u64 = 18445618173802840032;

pub const __HAFGRTR_EL2_nMASK: u64 = 0;

pub const __HCRX_EL2_MASK: crate::ctypes::c_ulong = 64;

pub const __HCRX_EL2_RES0: u64 = 18446744073676009472;

pub const __HCRX_EL2_nMASK: u64 = 33542079;

pub const __HDFGRTR_EL2_MASK: crate::ctypes::c_ulong = 9799264616521400063;

pub const __HDFGRTR_EL2_RES0: u64 = 568172636799232;

pub const __HDFGRTR_EL2_nMASK: u64 = 8646911284551352320;

pub const __HDFGWTR_EL2_MASK: crate::ctypes::c_ulong = 285827100353494463;

pub const __HDFGWTR_EL2_RES0: u64 = 10090466441108128320;

pub const __HDFGWTR_EL2_nMASK: u64 = 8070450532247928832;

pub const __HFGITR_EL2_MASK: crate::ctypes::c_ulong = 5800636320053198847;

pub const __HFGITR_EL2_RES0: u64 = 11529215046068469760;

pub const __HFGITR_EL2_nMASK: u64 = 1116892707587883008;

pub const __HFGRTR_EL2_MASK: crate::ctypes::c_ulong = 1125899906842623;

pub const __HFGRTR_EL2_RES0: u64 = 2251799813685248;

pub const __HFGRTR_EL2_nMASK: u64 = 18443366373989023744;

pub const __HFGRTR_ONLY_MASK: crate::ctypes::c_ulong = 75866673825284;

pub const __HFGWTR_EL2_MASK: crate::ctypes::c_ulong = 1050033233017339;

pub const __HFGWTR_EL2_RES0: u64 = 2327666487510532;

pub const __HFGWTR_EL2_nMASK: u64 = 18443366373989023744;

pub const __NR_compat32__llseek: i32 = 140;

pub const __NR_compat32__newselect: i32 = 142;

pub const __NR_compat32__sysctl: i32 = 149;

pub const __NR_compat32_accept4: i32 = 366;

pub const __NR_compat32_accept: i32 = 285;

pub const __NR_compat32_access: i32 = 33;

pub const __NR_compat32_acct: i32 = 51;

pub const __NR_compat32_add_key: i32 = 309;

pub const __NR_compat32_adjtimex: i32 = 124;

pub const __NR_compat32_arm_fadvise64_64: i32 = 270;

pub const __NR_compat32_arm_sync_file_range: i32 = 341;

pub const __NR_compat32_bdflush: i32 = 134;

pub const __NR_compat32_bind: i32 = 282;

pub const __NR_compat32_bpf: i32 = 386;

pub const __NR_compat32_brk: i32 = 45;

pub const __NR_compat32_cachestat: i32 = 451;

pub const __NR_compat32_capget: i32 = 184;

pub const __NR_compat32_capset: i32 = 185;

pub const __NR_compat32_chdir: i32 = 12;

pub const __NR_compat32_chmod: i32 = 15;

pub const __NR_compat32_chown32: i32 = 212;

pub const __NR_compat32_chown: i32 = 182;

pub const __NR_compat32_chroot: i32 = 61;

pub const __NR_compat32_clock_adjtime64: i32 = 405;

pub const __NR_compat32_clock_adjtime: i32 = 372;

pub const __NR_compat32_clock_getres: i32 = 264;

pub const __NR_compat32_clock_getres_time64: i32 = 406;

pub const __NR_compat32_clock_gettime64: i32 = 403;

pub const __NR_compat32_clock_gettime: i32 = 263;

pub const __NR_compat32_clock_nanosleep: i32 = 265;

pub const __NR_compat32_clock_nanosleep_time64: i32 = 407;

pub const __NR_compat32_clock_settime64: i32 = 404;

pub const __NR_compat32_clock_settime: i32 = 262;

pub const __NR_compat32_clone3: i32 = 435;

pub const __NR_compat32_clone: i32 = 120;

pub const __NR_compat32_close: i32 = 6;

pub const __NR_compat32_close_range: i32 = 436;

pub const __NR_compat32_connect: i32 = 283;

pub const __NR_compat32_copy_file_range: i32 = 391;

pub const __NR_compat32_creat: i32 = 8;

pub const __NR_compat32_delete_module: i32 = 129;

pub const __NR_compat32_dup2: i32 = 63;

pub const __NR_compat32_dup3: i32 = 358;

pub const __NR_compat32_dup: i32 = 41;

pub const __NR_compat32_epoll_create1: i32 = 357;

pub const __NR_compat32_epoll_create: i32 = 250;

pub const __NR_compat32_epoll_ctl: i32 = 251;

pub const __NR_compat32_epoll_pwait2: i32 = 441;

pub const __NR_compat32_epoll_pwait: i32 = 346;

pub const __NR_compat32_epoll_wait: i32 = 252;

pub const __NR_compat32_eventfd2: i32 = 356;

pub const __NR_compat32_eventfd: i32 = 351;

pub const __NR_compat32_execve: i32 = 11;

pub const __NR_compat32_execveat: i32 = 387;

pub const __NR_compat32_exit: i32 = 1;

pub const __NR_compat32_exit_group: i32 = 248;

pub const __NR_compat32_faccessat2: i32 = 439;

pub const __NR_compat32_faccessat: i32 = 334;

pub const __NR_compat32_fallocate: i32 = 352;

pub const __NR_compat32_fanotify_init: i32 = 367;

pub const __NR_compat32_fanotify_mark: i32 = 368;

pub const __NR_compat32_fchdir: i32 = 133;

pub const __NR_compat32_fchmod: i32 = 94;

pub const __NR_compat32_fchmodat2: i32 = 452;

pub const __NR_compat32_fchmodat: i32 = 333;

pub const __NR_compat32_fchown32: i32 = 207;

pub const __NR_compat32_fchown: i32 = 95;

pub const __NR_compat32_fchownat: i32 = 325;

pub const __NR_compat32_fcntl64: i32 = 221;

pub const __NR_compat32_fcntl: i32 = 55;

pub const __NR_compat32_fdatasync: i32 = 148;

pub const __NR_compat32_fgetxattr: i32 = 231;

pub const __NR_compat32_finit_module: i32 = 379;

pub const __NR_compat32_flistxattr: i32 = 234;

pub const __NR_compat32_flock: i32 = 143;

pub const __NR_compat32_fork: i32 = 2;

pub const __NR_compat32_fremovexattr: i32 = 237;

pub const __NR_compat32_fsconfig: i32 = 431;

pub const __NR_compat32_fsetxattr: i32 = 228;

pub const __NR_compat32_fsmount: i32 = 432;

pub const __NR_compat32_fsopen: i32 = 430;

pub const __NR_compat32_fspick: i32 = 433;

pub const __NR_compat32_fstat64: i32 = 197;

pub const __NR_compat32_fstat: i32 = 108;

pub const __NR_compat32_fstatat64: i32 = 327;

pub const __NR_compat32_fstatfs64: i32 = 267;

pub const __NR_compat32_fstatfs: i32 = 100;

pub const __NR_compat32_fsync: i32 = 118;

pub const __NR_compat32_ftruncate64: i32 = 194;

pub const __NR_compat32_ftruncate: i32 = 93;

pub const __NR_compat32_futex: i32 = 240;

pub const __NR_compat32_futex_requeue: i32 = 456;

pub const __NR_compat32_futex_time64: i32 = 422;

pub const __NR_compat32_futex_wait: i32 = 455;

pub const __NR_compat32_futex_waitv: i32 = 449;

pub const __NR_compat32_futex_wake: i32 = 454;

pub const __NR_compat32_futimesat: i32 = 326;

pub const __NR_compat32_get_mempolicy: i32 = 320;

pub const __NR_compat32_get_robust_list: i32 = 339;

pub const __NR_compat32_getcpu: i32 = 345;

pub const __NR_compat32_getcwd: i32 = 183;

pub const __NR_compat32_getdents64: i32 = 217;

pub const __NR_compat32_getdents: i32 = 141;

pub const __NR_compat32_getegid32: i32 = 202;

pub const __NR_compat32_getegid: i32 = 50;

pub const __NR_compat32_geteuid32: i32 = 201;

pub const __NR_compat32_geteuid: i32 = 49;

pub const __NR_compat32_getgid32: i32 = 200;

pub const __NR_compat32_getgid: i32 = 47;

pub const __NR_compat32_getgroups32: i32 = 205;

pub const __NR_compat32_getgroups: i32 = 80;

pub const __NR_compat32_getitimer: i32 = 105;

pub const __NR_compat32_getpeername: i32 = 287;

pub const __NR_compat32_getpgid: i32 = 132;

pub const __NR_compat32_getpgrp: i32 = 65;

pub const __NR_compat32_getpid: i32 = 20;

pub const __NR_compat32_getppid: i32 = 64;

pub const __NR_compat32_getpriority: i32 = 96;

pub const __NR_compat32_getrandom: i32 = 384;

pub const __NR_compat32_getresgid32: i32 = 211;

pub const __NR_compat32_getresgid: i32 = 171;

pub const __NR_compat32_getresuid32: i32 = 209;

pub const __NR_compat32_getresuid: i32 = 165;

pub const __NR_compat32_getrusage: i32 = 77;

pub const __NR_compat32_getsid: i32 = 147;

pub const __NR_compat32_getsockname: i32 = 286;

pub const __NR_compat32_getsockopt: i32 = 295;

pub const __NR_compat32_gettid: i32 = 224;

pub const __NR_compat32_gettimeofday: i32 = 78;

pub const __NR_compat32_getuid32: i32 = 199;

pub const __NR_compat32_getuid: i32 = 24;

pub const __NR_compat32_getxattr: i32 = 229;

pub const __NR_compat32_init_module: i32 = 128;

pub const __NR_compat32_inotify_add_watch: i32 = 317;

pub const __NR_compat32_inotify_init1: i32 = 360;

pub const __NR_compat32_inotify_init: i32 = 316;

pub const __NR_compat32_inotify_rm_watch: i32 = 318;

pub const __NR_compat32_io_cancel: i32 = 247;

pub const __NR_compat32_io_destroy: i32 = 244;

pub const __NR_compat32_io_getevents: i32 = 245;

pub const __NR_compat32_io_pgetevents: i32 = 399;

pub const __NR_compat32_io_pgetevents_time64: i32 = 416;

pub const __NR_compat32_io_setup: i32 = 243;

pub const __NR_compat32_io_submit: i32 = 246;

pub const __NR_compat32_io_uring_enter: i32 = 426;

pub const __NR_compat32_io_uring_register: i32 = 427;

pub const __NR_compat32_io_uring_setup: i32 = 425;

pub const __NR_compat32_ioctl: i32 = 54;

pub const __NR_compat32_ioprio_get: i32 = 315;

pub const __NR_compat32_ioprio_set: i32 = 314;

pub const __NR_compat32_kcmp: i32 = 378;

pub const __NR_compat32_kexec_file_load: i32 = 401;

pub const __NR_compat32_kexec_load: i32 = 347;

pub const __NR_compat32_keyctl: i32 = 311;

pub const __NR_compat32_kill: i32 = 37;

pub const __NR_compat32_landlock_add_rule: i32 = 445;

pub const __NR_compat32_landlock_create_ruleset: i32 = 444;

pub const __NR_compat32_landlock_restrict_self: i32 = 446;

pub const __NR_compat32_lchown32: i32 = 198;

pub const __NR_compat32_lchown: i32 = 16;

pub const __NR_compat32_lgetxattr: i32 = 230;

pub const __NR_compat32_link: i32 = 9;

pub const __NR_compat32_linkat: i32 = 330;

pub const __NR_compat32_listen: i32 = 284;

pub const __NR_compat32_listmount: i32 = 458;

pub const __NR_compat32_listxattr: i32 = 232;

pub const __NR_compat32_llistxattr: i32 = 233;

pub const __NR_compat32_lookup_dcookie: i32 = 249;

pub const __NR_compat32_lremovexattr: i32 = 236;

pub const __NR_compat32_lseek: i32 = 19;

pub const __NR_compat32_lsetxattr: i32 = 227;

pub const __NR_compat32_lsm_get_self_attr: i32 = 459;

pub const __NR_compat32_lsm_list_modules: i32 = 461;

pub const __NR_compat32_lsm_set_self_attr: i32 = 460;

pub const __NR_compat32_lstat64: i32 = 196;

pub const __NR_compat32_lstat: i32 = 107;

pub const __NR_compat32_madvise: i32 = 220;

pub const __NR_compat32_map_shadow_stack: i32 = 453;

pub const __NR_compat32_mbind: i32 = 319;

pub const __NR_compat32_membarrier: i32 = 389;

pub const __NR_compat32_memfd_create: i32 = 385;

pub const __NR_compat32_migrate_pages: i32 = 400;

pub const __NR_compat32_mincore: i32 = 219;

pub const __NR_compat32_mkdir: i32 = 39;

pub const __NR_compat32_mkdirat: i32 = 323;

pub const __NR_compat32_mknod: i32 = 14;

pub const __NR_compat32_mknodat: i32 = 324;

pub const __NR_compat32_mlock2: i32 = 390;

pub const __NR_compat32_mlock: i32 = 150;

pub const __NR_compat32_mlockall: i32 = 152;

pub const __NR_compat32_mmap2: i32 = 192;

pub const __NR_compat32_mount: i32 = 21;

pub const __NR_compat32_mount_setattr: i32 = 442;

pub const __NR_compat32_move_mount: i32 = 429;

pub const __NR_compat32_move_pages: i32 = 344;

pub const __NR_compat32_mprotect: i32 = 125;

pub const __NR_compat32_mq_getsetattr: i32 = 279;

pub const __NR_compat32_mq_notify: i32 = 278;

pub const __NR_compat32_mq_open: i32 = 274;

pub const __NR_compat32_mq_timedreceive: i32 = 277;

pub const __NR_compat32_mq_timedreceive_time64: i32 = 419;

pub const __NR_compat32_mq_timedsend: i32 = 276;

pub const __NR_compat32_mq_timedsend_time64: i32 = 418;

pub const __NR_compat32_mq_unlink: i32 = 275;

pub const __NR_compat32_mremap: i32 = 163;

pub const __NR_compat32_mseal: i32 = 462;

pub const __NR_compat32_msgctl: i32 = 304;

pub const __NR_compat32_msgget: i32 = 303;

pub const __NR_compat32_msgrcv: i32 = 302;

pub const __NR_compat32_msgsnd: i32 = 301;

pub const __NR_compat32_msync: i32 = 144;

pub const __NR_compat32_munlock: i32 = 151;

pub const __NR_compat32_munlockall: i32 = 153;

pub const __NR_compat32_munmap: i32 = 91;

pub const __NR_compat32_name_to_handle_at: i32 = 370;

pub const __NR_compat32_nanosleep: i32 = 162;

pub const __NR_compat32_nfsservctl: i32 = 169;

pub const __NR_compat32_nice: i32 = 34;

pub const __NR_compat32_open: i32 = 5;

pub const __NR_compat32_open_by_handle_at: i32 = 371;

pub const __NR_compat32_open_tree: i32 = 428;

pub const __NR_compat32_openat2: i32 = 437;

pub const __NR_compat32_openat: i32 = 322;

pub const __NR_compat32_pause: i32 = 29;

pub const __NR_compat32_pciconfig_iobase: i32 = 271;

pub const __NR_compat32_pciconfig_read: i32 = 272;

pub const __NR_compat32_pciconfig_write: i32 = 273;

pub const __NR_compat32_perf_event_open: i32 = 364;

pub const __NR_compat32_personality: i32 = 136;

pub const __NR_compat32_pidfd_getfd: i32 = 438;

pub const __NR_compat32_pidfd_open: i32 = 434;

pub const __NR_compat32_pidfd_send_signal: i32 = 424;

pub const __NR_compat32_pipe2: i32 = 359;

pub const __NR_compat32_pipe: i32 = 42;

pub const __NR_compat32_pivot_root: i32 = 218;

pub const __NR_compat32_pkey_alloc: i32 = 395;

pub const __NR_compat32_pkey_free: i32 = 396;

pub const __NR_compat32_pkey_mprotect: i32 = 394;

pub const __NR_compat32_poll: i32 = 168;

pub const __NR_compat32_ppoll: i32 = 336;

pub const __NR_compat32_ppoll_time64: i32 = 414;

pub const __NR_compat32_prctl: i32 = 172;

pub const __NR_compat32_pread64: i32 = 180;

pub const __NR_compat32_preadv2: i32 = 392;

pub const __NR_compat32_preadv: i32 = 361;

pub const __NR_compat32_prlimit64: i32 = 369;

pub const __NR_compat32_process_madvise: i32 = 440;

pub const __NR_compat32_process_mrelease: i32 = 448;

pub const __NR_compat32_process_vm_readv: i32 = 376;

pub const __NR_compat32_process_vm_writev: i32 = 377;

pub const __NR_compat32_pselect6: i32 = 335;

pub const __NR_compat32_pselect6_time64: i32 = 413;

pub const __NR_compat32_ptrace: i32 = 26;

pub const __NR_compat32_pwrite64: i32 = 181;

pub const __NR_compat32_pwritev2: i32 = 393;

pub const __NR_compat32_pwritev: i32 = 362;

pub const __NR_compat32_quotactl: i32 = 131;

pub const __NR_compat32_quotactl_fd: i32 = 443;

pub const __NR_compat32_read: i32 = 3;

pub const __NR_compat32_readahead: i32 = 225;

pub const __NR_compat32_readlink: i32 = 85;

pub const __NR_compat32_readlinkat: i32 = 332;

pub const __NR_compat32_readv: i32 = 145;

pub const __NR_compat32_reboot: i32 = 88;

pub const __NR_compat32_recv: i32 = 291;

pub const __NR_compat32_recvfrom: i32 = 292;

pub const __NR_compat32_recvmmsg: i32 = 365;

pub const __NR_compat32_recvmmsg_time64: i32 = 417;

pub const __NR_compat32_recvmsg: i32 = 297;

pub const __NR_compat32_remap_file_pages: i32 = 253;

pub const __NR_compat32_removexattr: i32 = 235;

pub const __NR_compat32_rename: i32 = 38;

pub const __NR_compat32_renameat2: i32 = 382;

pub const __NR_compat32_renameat: i32 = 329;

pub const __NR_compat32_request_key: i32 = 310;

pub const __NR_compat32_restart_syscall: i32 = 0;

pub const __NR_compat32_rmdir: i32 = 40;

pub const __NR_compat32_rseq: i32 = 398;

pub const __NR_compat32_rt_sigaction: i32 = 174;

pub const __NR_compat32_rt_sigpending: i32 = 176;

pub const __NR_compat32_rt_sigprocmask: i32 = 175;

pub const __NR_compat32_rt_sigqueueinfo: i32 = 178;

pub const __NR_compat32_rt_sigreturn: i32 = 173;

pub const __NR_compat32_rt_sigsuspend: i32 = 179;

pub const __NR_compat32_rt_sigtimedwait: i32 = 177;

pub const __NR_compat32_rt_sigtimedwait_time64: i32 = 421;

pub const __NR_compat32_rt_tgsigqueueinfo: i32 = 363;

pub const __NR_compat32_sched_get_priority_max: i32 = 159;

pub const __NR_compat32_sched_get_priority_min: i32 = 160;

pub const __NR_compat32_sched_getaffinity: i32 = 242;

pub const __NR_compat32_sched_getattr: i32 = 381;

pub const __NR_compat32_sched_getparam: i32 = 155;

pub const __NR_compat32_sched_getscheduler: i32 = 157;

pub const __NR_compat32_sched_rr_get_interval: i32 = 161;

pub const __NR_compat32_sched_rr_get_interval_time64: i32 = 423;

pub const __NR_compat32_sched_setaffinity: i32 = 241;

pub const __NR_compat32_sched_setattr: i32 = 380;

pub const __NR_compat32_sched_setparam: i32 = 154;

pub const __NR_compat32_sched_setscheduler: i32 = 156;

pub const __NR_compat32_sched_yield: i32 = 158;

pub const __NR_compat32_seccomp: i32 = 383;

pub const __NR_compat32_semctl: i32 = 300;

pub const __NR_compat32_semget: i32 = 299;

pub const __NR_compat32_semop: i32 = 298;

pub const __NR_compat32_semtimedop: i32 = 312;

pub const __NR_compat32_semtimedop_time64: i32 = 420;

pub const __NR_compat32_send: i32 = 289;

pub const __NR_compat32_sendfile64: i32 = 239;

pub const __NR_compat32_sendfile: i32 = 187;

pub const __NR_compat32_sendmmsg: i32 = 374;

pub const __NR_compat32_sendmsg: i32 = 296;

pub const __NR_compat32_sendto: i32 = 290;

pub const __NR_compat32_set_mempolicy: i32 = 321;

pub const __NR_compat32_set_mempolicy_home_node: i32 = 450;

pub const __NR_compat32_set_robust_list: i32 = 338;

pub const __NR_compat32_set_tid_address: i32 = 256;

pub const __NR_compat32_setdomainname: i32 = 121;

pub const __NR_compat32_setfsgid32: i32 = 216;

pub const __NR_compat32_setfsgid: i32 = 139;

pub const __NR_compat32_setfsuid32: i32 = 215;

pub const __NR_compat32_setfsuid: i32 = 138;

pub const __NR_compat32_setgid32: i32 = 214;

pub const __NR_compat32_setgid: i32 = 46;

pub const __NR_compat32_setgroups32: i32 = 206;

pub const __NR_compat32_setgroups: i32 = 81;

pub const __NR_compat32_sethostname: i32 = 74;

pub const __NR_compat32_setitimer: i32 = 104;

pub const __NR_compat32_setns: i32 = 375;

pub const __NR_compat32_setpgid: i32 = 57;

pub const __NR_compat32_setpriority: i32 = 97;

pub const __NR_compat32_setregid32: i32 = 204;

pub const __NR_compat32_setregid: i32 = 71;

pub const __NR_compat32_setresgid32: i32 = 210;

pub const __NR_compat32_setresgid: i32 = 170;

pub const __NR_compat32_setresuid32: i32 = 208;

pub const __NR_compat32_setresuid: i32 = 164;

pub const __NR_compat32_setreuid32: i32 = 203;

pub const __NR_compat32_setreuid: i32 = 70;

pub const __NR_compat32_setrlimit: i32 = 75;

pub const __NR_compat32_setsid: i32 = 66;

pub const __NR_compat32_setsockopt: i32 = 294;

pub const __NR_compat32_settimeofday: i32 = 79;

pub const __NR_compat32_setuid32: i32 = 213;

pub const __NR_compat32_setuid: i32 = 23;

pub const __NR_compat32_setxattr: i32 = 226;

pub const __NR_compat32_shmat: i32 = 305;

pub const __NR_compat32_shmctl: i32 = 308;

pub const __NR_compat32_shmdt: i32 = 306;

pub const __NR_compat32_shmget: i32 = 307;

pub const __NR_compat32_shutdown: i32 = 293;

pub const __NR_compat32_sigaction: i32 = 67;

pub const __NR_compat32_sigaltstack: i32 = 186;

pub const __NR_compat32_signalfd4: i32 = 355;

pub const __NR_compat32_signalfd: i32 = 349;

pub const __NR_compat32_sigpending: i32 = 73;

pub const __NR_compat32_sigprocmask: i32 = 126;

pub const __NR_compat32_sigreturn: i32 = 119;

pub const __NR_compat32_sigsuspend: i32 = 72;

pub const __NR_compat32_socket: i32 = 281;

pub const __NR_compat32_socketpair: i32 = 288;

pub const __NR_compat32_splice: i32 = 340;

pub const __NR_compat32_stat64: i32 = 195;

pub const __NR_compat32_stat: i32 = 106;

pub const __NR_compat32_statfs64: i32 = 266;

pub const __NR_compat32_statfs: i32 = 99;

pub const __NR_compat32_statmount: i32 = 457;

pub const __NR_compat32_statx: i32 = 397;

pub const __NR_compat32_swapoff: i32 = 115;

pub const __NR_compat32_swapon: i32 = 87;

pub const __NR_compat32_symlink: i32 = 83;

pub const __NR_compat32_symlinkat: i32 = 331;

pub const __NR_compat32_sync: i32 = 36;

pub const __NR_compat32_syncfs: i32 = 373;

pub const __NR_compat32_syscalls: i32 = 463;

pub const __NR_compat32_sysfs: i32 = 135;

pub const __NR_compat32_sysinfo: i32 = 116;

pub const __NR_compat32_syslog: i32 = 103;

pub const __NR_compat32_tee: i32 = 342;

pub const __NR_compat32_tgkill: i32 = 268;

pub const __NR_compat32_timer_create: i32 = 257;

pub const __NR_compat32_timer_delete: i32 = 261;

pub const __NR_compat32_timer_getoverrun: i32 = 260;

pub const __NR_compat32_timer_gettime64: i32 = 408;

pub const __NR_compat32_timer_gettime: i32 = 259;

pub const __NR_compat32_timer_settime64: i32 = 409;

pub const __NR_compat32_timer_settime: i32 = 258;

pub const __NR_compat32_timerfd_create: i32 = 350;

pub const __NR_compat32_timerfd_gettime64: i32 = 410;

pub const __NR_compat32_timerfd_gettime: i32 = 354;

pub const __NR_compat32_timerfd_settime64: i32 = 411;

pub const __NR_compat32_timerfd_settime: i32 = 353;

pub const __NR_compat32_times: i32 = 43;

pub const __NR_compat32_tkill: i32 = 238;

pub const __NR_compat32_truncate64: i32 = 193;

pub const __NR_compat32_truncate: i32 = 92;

pub const __NR_compat32_ugetrlimit: i32 = 191;

pub const __NR_compat32_umask: i32 = 60;

pub const __NR_compat32_umount2: i32 = 52;

pub const __NR_compat32_uname: i32 = 122;

pub const __NR_compat32_unlink: i32 = 10;

pub const __NR_compat32_unlinkat: i32 = 328;

pub const __NR_compat32_unshare: i32 = 337;

pub const __NR_compat32_uselib: i32 = 86;

pub const __NR_compat32_userfaultfd: i32 = 388;

pub const __NR_compat32_ustat: i32 = 62;

pub const __NR_compat32_utimensat: i32 = 348;

pub const __NR_compat32_utimensat_time64: i32 = 412;

pub const __NR_compat32_utimes: i32 = 269;

pub const __NR_compat32_vfork: i32 = 190;

pub const __NR_compat32_vhangup: i32 = 111;

pub const __NR_compat32_vmsplice: i32 = 343;

pub const __NR_compat32_vserver: i32 = 313;

pub const __NR_compat32_wait4: i32 = 114;

pub const __NR_compat32_waitid: i32 = 280;

pub const __NR_compat32_write: i32 = 4;

pub const __NR_compat32_writev: i32 = 146;

unsafe extern "C" {
    #[link_name = "kmod_shim_CRASH_ADDR_HIGH_MAX"]
    pub fn CRASH_ADDR_HIGH_MAX() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_CRASH_ADDR_LOW_MAX"]
    pub fn CRASH_ADDR_LOW_MAX() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_crash_handle_hotplug_event"]
    pub fn arch_crash_handle_hotplug_event(
        image: *mut kimage,
        arg: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_crash_hotplug_support"]
    pub fn arch_crash_hotplug_support(
        image: *mut kimage,
        kexec_flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_ftrace_set_direct_caller"]
    pub fn arch_ftrace_set_direct_caller(
        fregs: *mut ftrace_regs,
        addr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_override_function_with_return"]
    pub fn ftrace_override_function_with_return(fregs: *mut ftrace_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_partial_regs"]
    pub fn ftrace_partial_regs(
        fregs: *const ftrace_regs,
        regs: *mut pt_regs,
    ) -> *mut pt_regs;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_argument"]
    pub fn ftrace_regs_get_argument(
        fregs: *mut ftrace_regs,
        n: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_frame_pointer"]
    pub fn ftrace_regs_get_frame_pointer(
        fregs: *const ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_instruction_pointer"]
    pub fn ftrace_regs_get_instruction_pointer(
        fregs: *const ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_return_value"]
    pub fn ftrace_regs_get_return_value(
        fregs: *const ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_stack_pointer"]
    pub fn ftrace_regs_get_stack_pointer(
        fregs: *const ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_set_instruction_pointer"]
    pub fn ftrace_regs_set_instruction_pointer(
        fregs: *mut ftrace_regs,
        pc: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_set_return_value"]
    pub fn ftrace_regs_set_return_value(
        fregs: *mut ftrace_regs,
        ret: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kgdb_nmicallback"]
    pub fn kgdb_nmicallback(
        cpu: crate::ctypes::c_int,
        regs: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kgdb_single_step_handler"]
    pub fn kgdb_single_step_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vgacon_register_screen"]
    pub fn vgacon_register_screen(si: *mut screen_info);
}

unsafe extern "C" {
    pub fn __arm64_sys_ni_syscall(__unused: *const pt_regs) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn arch_trigger_cpumask_backtrace(
        mask: *const cpumask_t,
        exclude_cpu: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn flush_dcache_folio(arg1: *mut folio);
}

unsafe extern "C" {
    pub fn ftrace_call_adjust(addr: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn ftrace_regs_query_register_offset(
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kgdb_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kgdb_compiled_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kprobe_ss_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn kretprobe_brk_handler(
        regs: *mut pt_regs,
        esr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn prepare_ftrace_return(
        self_addr: crate::ctypes::c_ulong,
        parent: *mut crate::ctypes::c_ulong,
        frame_pointer: crate::ctypes::c_ulong,
    );
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
    pub saved_auxv: [crate::ctypes::c_ulong; 50usize],
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
    pub numa_next_scan: crate::ctypes::c_ulong,
    pub numa_scan_offset: crate::ctypes::c_ulong,
    pub numa_scan_seq: crate::ctypes::c_int,
    pub tlb_flush_pending: atomic_t,
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub ksm_zero_pages: atomic_long_t,
    pub lru_gen: mm_struct__mm_count__lru_gen,
}

#[repr(C)]
pub struct arm64_mem_crypt_ops {
    pub encrypt: ::core::option::Option<
        unsafe extern "C" fn(
            addr: crate::ctypes::c_ulong,
            numpages: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub decrypt: ::core::option::Option<
        unsafe extern "C" fn(
            addr: crate::ctypes::c_ulong,
            numpages: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
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
    pub hugepage_freelists: [list_head; 16usize],
    pub max_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub nr_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub free_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub surplus_huge_pages_node: [crate::ctypes::c_uint; 16usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 114usize],
}

pub const AT_VECTOR_SIZE: i32 = 50;

pub const KASAN_TAG_PGOFF: crate::ctypes::c_ulong = 40;

pub const LAST_CPUPID_MASK: crate::ctypes::c_ulong = 131071;

pub const LAST_CPUPID_PGOFF: crate::ctypes::c_ulong = 40;

pub const LAST_CPUPID_PGSHIFT: crate::ctypes::c_ulong = 40;

pub const LRU_GEN_MASK: crate::ctypes::c_ulong = 962072674304;

pub const LRU_GEN_PGOFF: crate::ctypes::c_ulong = 37;

pub const MAP_ABOVE4G: i32 = 0;

pub const MAX_DMA_ADDRESS: crate::ctypes::c_ulong = 18442240474082181120;

pub const MAX_ZONES_PER_ZONELIST: i32 = 80;

pub const PAGE_ACCESS_TIME_MASK: crate::ctypes::c_ulong = 131071;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 962073518371;

pub const PG_arch_3: pageflags = 24;

pub const PKEY_ACCESS_MASK: i32 = 15;

pub const PKEY_DISABLE_READ: i32 = 8;

pub const VM_MTE: crate::ctypes::c_ulong = 68719476736;

pub const VM_MTE_ALLOWED: crate::ctypes::c_ulong = 137438953472;

pub const VM_PKEY_BIT3: i32 = 0;

pub const VM_SHADOW_STACK: i32 = 0;

pub const VM_STARTGAP_FLAGS: i32 = 256;

pub const ZONEID_MASK: crate::ctypes::c_ulong = 127;

pub const ZONEID_PGOFF: crate::ctypes::c_ulong = 57;

pub const ZONEID_PGSHIFT: crate::ctypes::c_ulong = 57;

pub const ZONEID_SHIFT: i32 = 7;

pub const ZONES_PGOFF: crate::ctypes::c_ulong = 57;

pub const ZONES_PGSHIFT: crate::ctypes::c_ulong = 57;

unsafe extern "C" {
    #[link_name = "kmod_shim_PP_DMA_INDEX_BITS"]
    pub fn PP_DMA_INDEX_BITS() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PP_DMA_INDEX_SHIFT"]
    pub fn PP_DMA_INDEX_SHIFT() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_accept_memory"]
    pub fn accept_memory(start: phys_addr_t, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_check_zapped_pmd"]
    pub fn arch_check_zapped_pmd(vma: *mut vm_area_struct, pmd: pmd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_check_zapped_pte"]
    pub fn arch_check_zapped_pte(vma: *mut vm_area_struct, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_check_zapped_pud"]
    pub fn arch_check_zapped_pud(vma: *mut vm_area_struct, pud: pud_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mkwrite"]
    pub fn pmd_mkwrite(pmd: pmd_t, vma: *mut vm_area_struct) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkwrite"]
    pub fn pte_mkwrite(pte: pte_t, vma: *mut vm_area_struct) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_range_contains_unaccepted_memory"]
    pub fn range_contains_unaccepted_memory(
        start: phys_addr_t,
        size: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_memory_rox"]
    pub fn set_memory_rox(
        addr: crate::ctypes::c_ulong,
        numpages: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_untrack_pfn"]
    pub fn untrack_pfn(
        vma: *mut vm_area_struct,
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        mm_wr_locked: bool_,
    );
}

unsafe extern "C" {
    pub fn arm64_mem_crypt_ops_register(
        ops: *const arm64_mem_crypt_ops,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn huge_ptep_get(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn huge_ptep_get_and_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        sz: crate::ctypes::c_ulong,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn set_huge_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        sz: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub static mut huge_boot_pages: [list_head; 16usize];
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct sched_dl_entity {
    pub rb_node: rb_node,
    pub dl_runtime: u64_,
    pub dl_deadline: u64_,
    pub dl_period: u64_,
    pub dl_bw: u64_,
    pub dl_density: u64_,
    pub runtime: s64,
    pub deadline: u64_,
    pub flags: crate::ctypes::c_uint,
    pub _bits_dl_throttled: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub dl_timer: hrtimer,
    pub inactive_timer: hrtimer,
    pub rq: *mut rq,
    pub server_pick_task: dl_server_pick_f,
    pub pi_se: *mut sched_dl_entity,
}
bits sched_dl_entity
    dl_throttled: crate::ctypes::c_uint as u32 = _bits_dl_throttled 0 1
    dl_yielded: crate::ctypes::c_uint as u32 = _bits_dl_throttled 1 1
    dl_non_contending: crate::ctypes::c_uint as u32 = _bits_dl_throttled 2 1
    dl_overrun: crate::ctypes::c_uint as u32 = _bits_dl_throttled 3 1
    dl_server: crate::ctypes::c_uint as u32 = _bits_dl_throttled 4 1
    dl_server_active: crate::ctypes::c_uint as u32 = _bits_dl_throttled 5 1
    dl_defer: crate::ctypes::c_uint as u32 = _bits_dl_throttled 6 1
    dl_defer_armed: crate::ctypes::c_uint as u32 = _bits_dl_throttled 7 1
    dl_defer_running: crate::ctypes::c_uint as u32 = _bits_dl_throttled 8 1

#[repr(C)]
#[repr(align(64))]
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
#[repr(align(64))]
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
#[repr(align(64))]
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
pub struct gic_kvm_info {
    pub type_: gic_type,
    pub vcpu: resource,
    pub maint_irq: crate::ctypes::c_uint,
    pub no_maint_irq_mask: bool_,
    pub vctrl: resource,
    pub has_v4: bool_,
    pub has_v4_1: bool_,
    pub no_hw_deactivation: bool_,
}

pub const ARCH_VM_PKEY_FLAGS: crate::ctypes::c_ulong = 30064771072;

pub const DAIF_ERRCTX: i32 = 448;

pub const DAIF_MASK: i32 = 960;

pub const DAIF_PROCCTX: i32 = 0;

pub const DAIF_PROCCTX_NOIRQ: i32 = 192;

pub const GICD_INT_DEF_PRI: i32 = 160;

pub const GIC_V2: gic_type = 0;

pub const GIC_V3: gic_type = 1;

pub const arch_task_struct_size: crate::ctypes::c_ulong = 4736;

pub const idmap_t0sz: crate::ctypes::c_ulong = 16;

pub type gic_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_enable_swapper_cnp"]
    pub fn cpu_enable_swapper_cnp();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_replace_ttbr1"]
    pub fn cpu_replace_ttbr1(pgdp: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_set_reserved_ttbr0_nosync"]
    pub fn cpu_set_reserved_ttbr0_nosync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_arch_enable_irqs"]
    pub fn gic_arch_enable_irqs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_has_relaxed_pmr_sync"]
    pub fn gic_has_relaxed_pmr_sync() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_pmr_mask_irqs"]
    pub fn gic_pmr_mask_irqs();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_prio_masking_enabled"]
    pub fn gic_prio_masking_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_ctlr"]
    pub fn gic_read_ctlr() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_iar"]
    pub fn gic_read_iar() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_iar_cavium_thunderx"]
    pub fn gic_read_iar_cavium_thunderx() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_iar_common"]
    pub fn gic_read_iar_common() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_pmr"]
    pub fn gic_read_pmr() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_rpr"]
    pub fn gic_read_rpr() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_read_sre"]
    pub fn gic_read_sre() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_bpr1"]
    pub fn gic_write_bpr1(val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_ctlr"]
    pub fn gic_write_ctlr(val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_dir"]
    pub fn gic_write_dir(irq: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_grpen1"]
    pub fn gic_write_grpen1(val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_pmr"]
    pub fn gic_write_pmr(val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_sgi1r"]
    pub fn gic_write_sgi1r(val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_write_sre"]
    pub fn gic_write_sre(val: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_leave_mm"]
    pub fn leave_mm();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_clock_noinstr"]
    pub fn local_clock_noinstr() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_daif_inherit"]
    pub fn local_daif_inherit(regs: *mut pt_regs);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_daif_mask"]
    pub fn local_daif_mask();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_daif_restore"]
    pub fn local_daif_restore(flags: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_daif_save"]
    pub fn local_daif_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_daif_save_flags"]
    pub fn local_daif_save_flags() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __cpu_replace_ttbr1(pgdp: *mut pgd_t, cnp: bool_);
}

unsafe extern "C" {
    pub fn gicv2m_init(
        parent_handle: *mut fwnode_handle,
        parent: *mut irq_domain,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn vgic_set_kvm_info(info: *const gic_kvm_info);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_copy_from_user_inatomic_nontemporal"]
    pub fn copy_from_user_inatomic_nontemporal(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        n: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn syscall_trace_enter(regs: *mut pt_regs) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn syscall_trace_exit(regs: *mut pt_regs);
}

#[repr(C)]
pub struct efi {
    pub runtime: *const efi_runtime_services_t,
    pub runtime_version: crate::ctypes::c_uint,
    pub runtime_supported_mask: crate::ctypes::c_uint,
    pub acpi: crate::ctypes::c_ulong,
    pub acpi20: crate::ctypes::c_ulong,
    pub smbios: crate::ctypes::c_ulong,
    pub smbios3: crate::ctypes::c_ulong,
    pub esrt: crate::ctypes::c_ulong,
    pub tpm_log: crate::ctypes::c_ulong,
    pub tpm_final_log: crate::ctypes::c_ulong,
    pub mokvar_table: crate::ctypes::c_ulong,
    pub coco_secret: crate::ctypes::c_ulong,
    pub unaccepted: crate::ctypes::c_ulong,
    pub get_time: efi_get_time_t,
    pub set_time: efi_set_time_t,
    pub get_wakeup_time: efi_get_wakeup_time_t,
    pub set_wakeup_time: efi_set_wakeup_time_t,
    pub get_variable: efi_get_variable_t,
    pub get_next_variable: efi_get_next_variable_t,
    pub set_variable: efi_set_variable_t,
    pub set_variable_nonblocking: efi_set_variable_t,
    pub query_variable_info: efi_query_variable_info_t,
    pub query_variable_info_nonblocking: efi_query_variable_info_t,
    pub update_capsule: efi_update_capsule_t,
    pub query_capsule_caps: efi_query_capsule_caps_t,
    pub get_next_high_mono_count: efi_get_next_high_mono_count_t,
    pub reset_system: efi_reset_system_t,
    pub memmap: efi_memory_map,
    pub flags: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct efi_memory_attributes_table_t {
    pub version: u32_,
    pub num_entries: u32_,
    pub desc_size: u32_,
    pub flags: u32_,
    pub entry: __IncompleteArrayField<efi_memory_desc_t>,
}

#[repr(C)]
pub struct efi_rts_args {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct efi_runtime_work {
    pub args: *mut efi_rts_args,
    pub status: efi_status_t,
    pub work: work_struct,
    pub efi_rts_id: efi_rts_ids,
    pub efi_rts_comp: completion,
    pub caller: *const crate::ctypes::c_void,
}

#[repr(C)]
pub struct efi_unaccepted_memory {
    pub version: u32_,
    pub unit_size: u32_,
    pub phys_base: u64_,
    pub size: u64_,
    pub bitmap: __IncompleteArrayField<crate::ctypes::c_ulong>,
}

#[repr(C)]
pub struct efivars {
    pub kset: *mut kset,
    pub ops: *const efivar_operations,
}

#[repr(C)]
pub struct pstore_info {
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub buf_lock: raw_spinlock_t,
    pub buf: *mut crate::ctypes::c_char,
    pub bufsize: usize,
    pub read_mutex: mutex,
    pub flags: crate::ctypes::c_int,
    pub max_reason: crate::ctypes::c_int,
    pub data: *mut crate::ctypes::c_void,
    pub open: ::core::option::Option<
        unsafe extern "C" fn(psi: *mut pstore_info) -> crate::ctypes::c_int,
    >,
    pub close: ::core::option::Option<
        unsafe extern "C" fn(psi: *mut pstore_info) -> crate::ctypes::c_int,
    >,
    pub read: ::core::option::Option<
        unsafe extern "C" fn(record: *mut pstore_record) -> isize,
    >,
    pub write: ::core::option::Option<
        unsafe extern "C" fn(record: *mut pstore_record) -> crate::ctypes::c_int,
    >,
    pub write_user: ::core::option::Option<
        unsafe extern "C" fn(
            record: *mut pstore_record,
            buf: *const crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub erase: ::core::option::Option<
        unsafe extern "C" fn(record: *mut pstore_record) -> crate::ctypes::c_int,
    >,
}

#[repr(C, packed)]
pub struct efi_file_path_dev_path {
    pub header: efi_generic_dev_path,
    pub filename: __IncompleteArrayField<efi_char16_t>,
}

pub const ACPI_MADT_GICC_TRBE: crate::ctypes::c_ulong = 82;

pub const ARM_SMCCC_CALL_HINTS: i32 = 65536;

pub const ARM_SMCCC_KVM_FUNC_HYP_MEMINFO: i32 = 2;

pub const ARM_SMCCC_KVM_FUNC_MEM_SHARE: i32 = 3;

pub const ARM_SMCCC_KVM_FUNC_MEM_UNSHARE: i32 = 4;

pub const ARM_SMCCC_KVM_FUNC_MMIO_GUARD: i32 = 7;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_10: i32 = 10;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_11: i32 = 11;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_12: i32 = 12;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_13: i32 = 13;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_14: i32 = 14;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_15: i32 = 15;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_16: i32 = 16;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_17: i32 = 17;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_18: i32 = 18;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_19: i32 = 19;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_20: i32 = 20;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_21: i32 = 21;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_22: i32 = 22;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_23: i32 = 23;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_24: i32 = 24;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_25: i32 = 25;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_26: i32 = 26;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_27: i32 = 27;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_28: i32 = 28;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_29: i32 = 29;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_30: i32 = 30;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_31: i32 = 31;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_32: i32 = 32;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_33: i32 = 33;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_34: i32 = 34;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_35: i32 = 35;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_36: i32 = 36;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_37: i32 = 37;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_38: i32 = 38;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_39: i32 = 39;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_40: i32 = 40;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_41: i32 = 41;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_42: i32 = 42;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_43: i32 = 43;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_44: i32 = 44;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_45: i32 = 45;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_46: i32 = 46;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_47: i32 = 47;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_48: i32 = 48;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_49: i32 = 49;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_50: i32 = 50;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_51: i32 = 51;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_52: i32 = 52;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_53: i32 = 53;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_54: i32 = 54;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_55: i32 = 55;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_56: i32 = 56;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_57: i32 = 57;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_58: i32 = 58;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_59: i32 = 59;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_5: i32 = 5;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_60: i32 = 60;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_61: i32 = 61;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_62: i32 = 62;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_63: i32 = 63;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_6: i32 = 6;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_8: i32 = 8;

pub const ARM_SMCCC_KVM_FUNC_PKVM_RESV_9: i32 = 9;

pub const ARM_SMCCC_VENDOR_HYP_KVM_HYP_MEMINFO_FUNC_ID: u32 = 3321888770;

pub const ARM_SMCCC_VENDOR_HYP_KVM_MEM_SHARE_FUNC_ID: u32 = 3321888771;

pub const ARM_SMCCC_VENDOR_HYP_KVM_MEM_UNSHARE_FUNC_ID: u32 = 3321888772;

pub const ARM_SMCCC_VENDOR_HYP_KVM_MMIO_GUARD_FUNC_ID: u32 = 3321888775;

pub const CPUIDLE_CORE_CTXT: crate::ctypes::c_ulong = 1;

pub const CPUIDLE_GICD_CTXT: crate::ctypes::c_ulong = 8;

pub const CPUIDLE_GICR_CTXT: crate::ctypes::c_ulong = 4;

pub const CPUIDLE_TRACE_CTXT: crate::ctypes::c_ulong = 2;

pub const EFIVAR_OPS_RDONLY: i32 = 0;

pub const EFIVAR_OPS_RDWR: i32 = 1;

pub const EFI_ACCESS_DENIED: crate::ctypes::c_ulong = 9223372036854775823;

pub const EFI_ACPI_PRM_HANDLER: efi_rts_ids = 13;

pub const EFI_MAX_MEMORY_TYPE: i32 = 16;

pub const EFI_MEMORY_ATTRIBUTES_FLAGS_RT_FORWARD_CONTROL_FLOW_GUARD: i32 = 1;

pub const EFI_UNACCEPTED_MEMORY: i32 = 15;

pub type efi_memattr_perm_setter = ::core::option::Option<
    unsafe extern "C" fn(
        arg1: *mut mm_struct,
        arg2: *mut efi_memory_desc_t,
        arg3: bool_,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_get_lps0_constraint"]
    pub fn acpi_get_lps0_constraint(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_hw_enable_all_wakeup_gpes"]
    pub fn acpi_hw_enable_all_wakeup_gpes() -> acpi_status;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_install_cmos_rtc_space_handler"]
    pub fn acpi_install_cmos_rtc_space_handler(
        handle: acpi_handle,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_register_lps0_dev"]
    pub fn acpi_register_lps0_dev(arg: *mut acpi_s2idle_dev_ops) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_remove_cmos_rtc_space_handler"]
    pub fn acpi_remove_cmos_rtc_space_handler(handle: acpi_handle);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_unregister_lps0_dev"]
    pub fn acpi_unregister_lps0_dev(arg: *mut acpi_s2idle_dev_ops);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_config_table_is_usable"]
    pub fn efi_config_table_is_usable(
        guid: *const efi_guid_t,
        table: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_is_efi"]
    pub fn mm_is_efi(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_machine_is_compatible"]
    pub fn of_machine_is_compatible(compat: *const crate::ctypes::c_char) -> bool_;
}

unsafe extern "C" {
    pub fn __efi_mem_desc_lookup(
        phys_addr: u64_,
        out_md: *mut efi_memory_desc_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_arm_init();
}

unsafe extern "C" {
    pub fn dev_pm_opp_calc_power(
        dev: *mut device,
        uW: *mut crate::ctypes::c_ulong,
        kHz: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn dev_pm_opp_of_has_required_opp(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn efi_attr_is_visible(
        kobj: *mut kobject,
        attr: *mut attribute,
        n: crate::ctypes::c_int,
    ) -> umode_t;
}

unsafe extern "C" {
    pub fn efi_call_acpi_prm_handler(
        handler_addr: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: u64_,
                arg2: *mut crate::ctypes::c_void,
            ) -> efi_status_t,
        >,
        param_buffer_addr: u64_,
        context: *mut crate::ctypes::c_void,
    ) -> efi_status_t;
}

unsafe extern "C" {
    pub fn efi_call_virt_check_flags(
        flags: crate::ctypes::c_ulong,
        caller: *const crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn efi_earlycon_reprobe();
}

unsafe extern "C" {
    pub fn efi_systab_check_header(
        systab_hdr: *const efi_table_hdr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn efivar_is_available() -> bool_;
}

unsafe extern "C" {
    pub fn efivar_supports_writes() -> bool_;
}

unsafe extern "C" {
    pub fn efivars_generic_ops_register();
}

unsafe extern "C" {
    pub fn efivars_generic_ops_unregister();
}

unsafe extern "C" {
    pub fn efivars_register(
        efivars: *mut efivars,
        ops: *const efivar_operations,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_alias_from_compatible(
        node: *const device_node,
        alias: *mut crate::ctypes::c_char,
        len: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_cpu_device_node_get(cpu: crate::ctypes::c_int) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_device_make_bus_id(dev: *mut device);
}

unsafe extern "C" {
    pub fn of_device_uevent(dev: *const device, env: *mut kobj_uevent_env);
}

unsafe extern "C" {
    pub fn of_device_uevent_modalias(
        dev: *const device,
        env: *mut kobj_uevent_env,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_genpd_add_device(
        args: *const of_phandle_args,
        dev: *mut device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_genpd_add_subdomain(
        parent_spec: *const of_phandle_args,
        subdomain_spec: *const of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_genpd_remove_subdomain(
        parent_spec: *const of_phandle_args,
        subdomain_spec: *const of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_get_next_reserved_child(
        node: *const device_node,
        prev: *mut device_node,
    ) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_machine_compatible_match(
        compats: *const *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn of_modalias(
        np: *const device_node,
        str_: *mut crate::ctypes::c_char,
        len: isize,
    ) -> isize;
}

unsafe extern "C" {
    pub fn of_nvmem_layout_get_container(nvmem: *mut nvmem_device) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_property_read_reg(
        np: *mut device_node,
        idx: crate::ctypes::c_int,
        addr: *mut u64_,
        size: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_range_to_resource(
        np: *mut device_node,
        index: crate::ctypes::c_int,
        res: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_request_module(np: *const device_node) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn xen_efi_config_table_is_usable(
        guid: *const efi_guid_t,
        table: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub static mut efivar_ops_nh: blocking_notifier_head;
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
    pub nr_actions: crate::ctypes::c_uint,
    pub no_suspend_depth: crate::ctypes::c_uint,
    pub cond_suspend_depth: crate::ctypes::c_uint,
    pub force_resume_depth: crate::ctypes::c_uint,
    pub dir: *mut proc_dir_entry,
    pub rcu: callback_head,
    pub kobj: kobject,
    pub request_mutex: mutex,
    pub parent_irq: crate::ctypes::c_int,
    pub owner: *mut module,
    pub name: *const crate::ctypes::c_char,
    pub resend_node: hlist_node,
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
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
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
    pub dsa_ptr: *mut dsa_port,
    pub tipc_ptr: *mut tipc_bearer,
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ax25_ptr: *mut ax25_dev,
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
    pub _padding_after_irq_moder: __BindgenOpaqueArray<[u8; 48usize]>,
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
#[repr(align(64))]
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
    pub alloc_stats: page_pool_alloc_stats,
    pub xdp_mem_id: u32_,
    pub _padding_after_xdp_mem_id: __BindgenOpaqueArray<[u8; 60usize]>,
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub mp_priv: *mut crate::ctypes::c_void,
    pub mp_ops: *const memory_provider_ops,
    pub dma_mapped: xarray,
    pub recycle_stats: *mut page_pool_recycle_stats,
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
    system: bool_ as u8 = _bits_has_init_callback 3 1

unsafe extern "C" {
    pub fn page_pool_ethtool_stats_get(
        data: *mut u64_,
        stats: *const crate::ctypes::c_void,
    ) -> *mut u64_;
}

unsafe extern "C" {
    pub fn page_pool_get_stats(
        pool: *const page_pool,
        stats: *mut page_pool_stats,
    ) -> bool_;
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
    pub regulator_enabled: bool_,
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
    pub _padding_after_err_stats: [u8; 8usize],
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

unsafe extern "C" {
    pub fn pci_bus_release_domain_nr(
        parent: *mut device,
        domain_nr: crate::ctypes::c_int,
    );
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
    pub read_reg: ::core::option::Option<
        unsafe extern "C" fn(reg: *mut crate::ctypes::c_void) -> crate::ctypes::c_ulong,
    >,
    pub write_reg: ::core::option::Option<
        unsafe extern "C" fn(
            reg: *mut crate::ctypes::c_void,
            data: crate::ctypes::c_ulong,
        ),
    >,
    pub be_bits: bool_,
    pub reg_dat: *mut crate::ctypes::c_void,
    pub reg_set: *mut crate::ctypes::c_void,
    pub reg_clr: *mut crate::ctypes::c_void,
    pub reg_dir_out: *mut crate::ctypes::c_void,
    pub reg_dir_in: *mut crate::ctypes::c_void,
    pub bgpio_dir_unreadable: bool_,
    pub bgpio_bits: crate::ctypes::c_int,
    pub bgpio_lock: raw_spinlock_t,
    pub bgpio_data: crate::ctypes::c_ulong,
    pub bgpio_dir: crate::ctypes::c_ulong,
    pub irq: gpio_irq_chip,
    pub valid_mask: *mut crate::ctypes::c_ulong,
    pub of_gpio_n_cells: crate::ctypes::c_uint,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            gpiospec: *const of_phandle_args,
            flags: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct i2c_algorithm {
    pub anon__xfer: i2c_algorithm__xfer,
    pub anon__xfer_atomic: i2c_algorithm__xfer_atomic,
    pub smbus_xfer: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            addr: u16_,
            flags: crate::ctypes::c_ushort,
            read_write: crate::ctypes::c_char,
            command: u8_,
            size: crate::ctypes::c_int,
            data: *mut i2c_smbus_data,
        ) -> crate::ctypes::c_int,
    >,
    pub smbus_xfer_atomic: ::core::option::Option<
        unsafe extern "C" fn(
            adap: *mut i2c_adapter,
            addr: u16_,
            flags: crate::ctypes::c_ushort,
            read_write: crate::ctypes::c_char,
            command: u8_,
            size: crate::ctypes::c_int,
            data: *mut i2c_smbus_data,
        ) -> crate::ctypes::c_int,
    >,
    pub functionality: ::core::option::Option<
        unsafe extern "C" fn(adap: *mut i2c_adapter) -> u32_,
    >,
    pub anon__reg_target: i2c_algorithm__reg_target,
    pub anon__unreg_target: i2c_algorithm__unreg_target,
}

#[repr(C)]
pub union i2c_algorithm__reg_target {
    pub reg_target: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
    pub reg_slave: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub union i2c_algorithm__unreg_target {
    pub unreg_target: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
    pub unreg_slave: ::core::option::Option<
        unsafe extern "C" fn(client: *mut i2c_client) -> crate::ctypes::c_int,
    >,
}

unsafe extern "C" {
    pub fn __hwspin_lock_timeout(
        arg1: *mut hwspinlock,
        arg2: crate::ctypes::c_uint,
        arg3: crate::ctypes::c_int,
        arg4: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hwspin_trylock(
        arg1: *mut hwspinlock,
        arg2: crate::ctypes::c_int,
        arg3: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __hwspin_unlock(
        arg1: *mut hwspinlock,
        arg2: crate::ctypes::c_int,
        arg3: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn devm_hwspin_lock_free(
        dev: *mut device,
        hwlock: *mut hwspinlock,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_hwspin_lock_register(
        dev: *mut device,
        bank: *mut hwspinlock_device,
        ops: *const hwspinlock_ops,
        base_id: crate::ctypes::c_int,
        num_locks: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn devm_hwspin_lock_request(dev: *mut device) -> *mut hwspinlock;
}

unsafe extern "C" {
    pub fn devm_hwspin_lock_request_specific(
        dev: *mut device,
        id: crate::ctypes::c_uint,
    ) -> *mut hwspinlock;
}

unsafe extern "C" {
    pub fn devm_hwspin_lock_unregister(
        dev: *mut device,
        bank: *mut hwspinlock_device,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hwspin_lock_bust(
        hwlock: *mut hwspinlock,
        id: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hwspin_lock_free(hwlock: *mut hwspinlock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hwspin_lock_get_id(hwlock: *mut hwspinlock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hwspin_lock_register(
        bank: *mut hwspinlock_device,
        dev: *mut device,
        ops: *const hwspinlock_ops,
        base_id: crate::ctypes::c_int,
        num_locks: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hwspin_lock_request() -> *mut hwspinlock;
}

unsafe extern "C" {
    pub fn hwspin_lock_request_specific(id: crate::ctypes::c_uint) -> *mut hwspinlock;
}

unsafe extern "C" {
    pub fn hwspin_lock_unregister(bank: *mut hwspinlock_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_get_named_gpio(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_hwspin_lock_get_id(
        np: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_hwspin_lock_get_id_byname(
        np: *mut device_node,
        name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgprot_framebuffer"]
    pub fn pgprot_framebuffer(
        prot: pgprot_t,
        vm_start: crate::ctypes::c_ulong,
        vm_end: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_video_is_primary_device"]
    pub fn video_is_primary_device(dev: *mut device) -> bool_;
}

pub const CRYPTO_DMA_ALIGN: i32 = 128;

pub const CRYPTO_DMA_PADDING: i32 = 120;

pub const CRYPTO_MINALIGN: i32 = 8;

#[repr(C)]
pub struct kretprobe {
    pub kp: kprobe,
    pub handler: kretprobe_handler_t,
    pub entry_handler: kretprobe_handler_t,
    pub maxactive: crate::ctypes::c_int,
    pub nmissed: crate::ctypes::c_int,
    pub data_size: usize,
    pub rph: *mut kretprobe_holder,
}

#[repr(C)]
pub struct kretprobe_instance {
    pub rcu: callback_head,
    pub llist: llist_node,
    pub rph: *mut kretprobe_holder,
    pub ret_addr: *mut kprobe_opcode_t,
    pub fp: *mut crate::ctypes::c_void,
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fprobe_is_registered"]
    pub fn fprobe_is_registered(fp: *mut fprobe) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kprobe_ftrace_kill"]
    pub fn kprobe_ftrace_kill();
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct arm64_cpu_capabilities__midr_range__sys_reg {
    pub sys_reg: u32_,
    pub field_pos: u8_,
    pub field_width: u8_,
    pub min_field_value: u8_,
    pub max_field_value: u8_,
    pub hwcap_type: u8_,
    pub sign: bool_,
    pub hwcap: crate::ctypes::c_ulong,
}

#[repr(C)]
pub struct arm64_cpu_capabilities {
    pub desc: *const crate::ctypes::c_char,
    pub capability: u16_,
    pub type_: u16_,
    pub matches: ::core::option::Option<
        unsafe extern "C" fn(
            caps: *const arm64_cpu_capabilities,
            scope: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub cpu_enable: ::core::option::Option<
        unsafe extern "C" fn(cap: *const arm64_cpu_capabilities),
    >,
    pub anon__midr_range: arm64_cpu_capabilities__midr_range,
    pub match_list: *const arm64_cpu_capabilities,
    pub cpus: *const cpumask,
}

pub const AMPERE_CPU_PART_AMPERE1A: i32 = 2756;

pub const APPLE_CPU_PART_M2_AVALANCHE: i32 = 51;

pub const APPLE_CPU_PART_M2_AVALANCHE_MAX: i32 = 57;

pub const APPLE_CPU_PART_M2_AVALANCHE_PRO: i32 = 53;

pub const APPLE_CPU_PART_M2_BLIZZARD: i32 = 50;

pub const APPLE_CPU_PART_M2_BLIZZARD_MAX: i32 = 56;

pub const APPLE_CPU_PART_M2_BLIZZARD_PRO: i32 = 52;

pub const ARM64_SW_FEATURE_OVERRIDE_HVHE: i32 = 4;

pub const ARM64_SW_FEATURE_OVERRIDE_NOKASLR: i32 = 0;

pub const ARM64_SW_FEATURE_OVERRIDE_RODATA_OFF: i32 = 8;

pub const AT_CRn: i32 = 7;

pub const AT_Op0: i32 = 1;

pub const COMPAT_HWCAP2_SB: i32 = 32;

pub const COMPAT_HWCAP2_SSBS: i32 = 64;

pub const COMPAT_HWCAP_ASIMDBF16: i32 = 67108864;

pub const COMPAT_HWCAP_ASIMDDP: i32 = 16777216;

pub const COMPAT_HWCAP_ASIMDFHM: i32 = 33554432;

pub const COMPAT_HWCAP_ASIMDHP: i32 = 8388608;

pub const COMPAT_HWCAP_FPHP: i32 = 4194304;

pub const COMPAT_HWCAP_I8MM: i32 = 134217728;

pub const GIC_PRIO_IRQOFF: i32 = 192;

pub const HWCAP2_CSSC: crate::ctypes::c_ulong = 17179869184;

pub const HWCAP2_F8CVT: crate::ctypes::c_ulong = 2251799813685248;

pub const HWCAP2_F8DP2: crate::ctypes::c_ulong = 18014398509481984;

pub const HWCAP2_F8DP4: crate::ctypes::c_ulong = 9007199254740992;

pub const HWCAP2_F8E4M3: crate::ctypes::c_ulong = 36028797018963968;

pub const HWCAP2_F8E5M2: crate::ctypes::c_ulong = 72057594037927936;

pub const HWCAP2_F8FMA: crate::ctypes::c_ulong = 4503599627370496;

pub const HWCAP2_FAMINMAX: crate::ctypes::c_ulong = 1125899906842624;

pub const HWCAP2_FPMR: crate::ctypes::c_ulong = 281474976710656;

pub const HWCAP2_HBC: crate::ctypes::c_ulong = 17592186044416;

pub const HWCAP2_LRCPC3: crate::ctypes::c_ulong = 70368744177664;

pub const HWCAP2_LSE128: crate::ctypes::c_ulong = 140737488355328;

pub const HWCAP2_LUT: crate::ctypes::c_ulong = 562949953421312;

pub const HWCAP2_MOPS: crate::ctypes::c_ulong = 8796093022208;

pub const HWCAP2_POE: crate::ctypes::c_ulong = 9223372036854775808;

pub const HWCAP2_RPRFM: crate::ctypes::c_ulong = 34359738368;

pub const HWCAP2_SME2: crate::ctypes::c_ulong = 137438953472;

pub const HWCAP2_SME2P1: crate::ctypes::c_ulong = 274877906944;

pub const HWCAP2_SME_B16B16: crate::ctypes::c_ulong = 2199023255552;

pub const HWCAP2_SME_BI32I32: crate::ctypes::c_ulong = 1099511627776;

pub const HWCAP2_SME_F16F16: crate::ctypes::c_ulong = 4398046511104;

pub const HWCAP2_SME_F8F16: crate::ctypes::c_ulong = 288230376151711744;

pub const HWCAP2_SME_F8F32: crate::ctypes::c_ulong = 576460752303423488;

pub const HWCAP2_SME_I16I32: crate::ctypes::c_ulong = 549755813888;

pub const HWCAP2_SME_LUTV2: crate::ctypes::c_ulong = 144115188075855872;

pub const HWCAP2_SME_SF8DP2: crate::ctypes::c_ulong = 4611686018427387904;

pub const HWCAP2_SME_SF8DP4: crate::ctypes::c_ulong = 2305843009213693952;

pub const HWCAP2_SME_SF8FMA: crate::ctypes::c_ulong = 1152921504606846976;

pub const HWCAP2_SVE2P1: crate::ctypes::c_ulong = 68719476736;

pub const HWCAP2_SVE_B16B16: crate::ctypes::c_ulong = 35184372088832;

pub const ID_AA64MMFR0_EL1_PARANGE_MAX: crate::ctypes::c_ulong = 6;

pub const ID_AA64MMFR0_EL1_TGRAN16_LPA2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR0_EL1_TGRAN4_LPA2: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR0_EL1_TGRAN_2_SUPPORTED_LPA2: i32 = 3;

pub const ID_AA64MMFR0_EL1_TGRAN_LPA2: crate::ctypes::c_ulong = 1;

pub const KERNEL_HWCAP_CSSC: i32 = 98;

pub const KERNEL_HWCAP_F8CVT: i32 = 115;

pub const KERNEL_HWCAP_F8DP2: i32 = 118;

pub const KERNEL_HWCAP_F8DP4: i32 = 117;

pub const KERNEL_HWCAP_F8E4M3: i32 = 119;

pub const KERNEL_HWCAP_F8E5M2: i32 = 120;

pub const KERNEL_HWCAP_F8FMA: i32 = 116;

pub const KERNEL_HWCAP_FAMINMAX: i32 = 114;

pub const KERNEL_HWCAP_FPMR: i32 = 112;

pub const KERNEL_HWCAP_HBC: i32 = 108;

pub const KERNEL_HWCAP_LRCPC3: i32 = 110;

pub const KERNEL_HWCAP_LSE128: i32 = 111;

pub const KERNEL_HWCAP_LUT: i32 = 113;

pub const KERNEL_HWCAP_MOPS: i32 = 107;

pub const KERNEL_HWCAP_POE: i32 = 127;

pub const KERNEL_HWCAP_RPRFM: i32 = 99;

pub const KERNEL_HWCAP_SME2: i32 = 101;

pub const KERNEL_HWCAP_SME2P1: i32 = 102;

pub const KERNEL_HWCAP_SME_B16B16: i32 = 105;

pub const KERNEL_HWCAP_SME_BI32I32: i32 = 104;

pub const KERNEL_HWCAP_SME_F16F16: i32 = 106;

pub const KERNEL_HWCAP_SME_F8F16: i32 = 122;

pub const KERNEL_HWCAP_SME_F8F32: i32 = 123;

pub const KERNEL_HWCAP_SME_I16I32: i32 = 103;

pub const KERNEL_HWCAP_SME_LUTV2: i32 = 121;

pub const KERNEL_HWCAP_SME_SF8DP2: i32 = 126;

pub const KERNEL_HWCAP_SME_SF8DP4: i32 = 125;

pub const KERNEL_HWCAP_SME_SF8FMA: i32 = 124;

pub const KERNEL_HWCAP_SVE2P1: i32 = 100;

pub const KERNEL_HWCAP_SVE_B16B16: i32 = 109;

pub const MAX_DVM_OPS: i32 = 512;

pub const MIDR_AMPERE1A: u32 = 3222252608;

pub const MIDR_APPLE_M2_AVALANCHE: u32 = 1628373808;

pub const MIDR_APPLE_M2_AVALANCHE_MAX: u32 = 1628373904;

pub const MIDR_APPLE_M2_AVALANCHE_PRO: u32 = 1628373840;

pub const MIDR_APPLE_M2_BLIZZARD: u32 = 1628373792;

pub const MIDR_APPLE_M2_BLIZZARD_MAX: u32 = 1628373888;

pub const MIDR_APPLE_M2_BLIZZARD_PRO: u32 = 1628373824;

pub const OP_AT_S12E0R: i32 = 817344;

pub const OP_AT_S12E0W: i32 = 817376;

pub const OP_AT_S12E1R: i32 = 817280;

pub const OP_AT_S12E1W: i32 = 817312;

pub const OP_AT_S1E0R: i32 = 555072;

pub const OP_AT_S1E0W: i32 = 555104;

pub const OP_AT_S1E1A: i32 = 555328;

pub const OP_AT_S1E1R: i32 = 555008;

pub const OP_AT_S1E1RP: i32 = 555264;

pub const OP_AT_S1E1W: i32 = 555040;

pub const OP_AT_S1E1WP: i32 = 555296;

pub const OP_AT_S1E2A: i32 = 817472;

pub const OP_AT_S1E2R: i32 = 817152;

pub const OP_AT_S1E2W: i32 = 817184;

pub const OP_BRB_IALL: i32 = 619136;

pub const OP_BRB_INJ: i32 = 619168;

pub const OP_CFP_RCTX: i32 = 750464;

pub const OP_COSP_RCTX: i32 = 750528;

pub const OP_CPP_RCTX: i32 = 750560;

pub const OP_DVP_RCTX: i32 = 750496;

pub const OP_GCSPOPCX: i32 = 554912;

pub const OP_GCSPOPX: i32 = 554944;

pub const OP_GCSPUSHM: i32 = 751360;

pub const OP_GCSPUSHX: i32 = 554880;

pub const OP_TLBI_ALLE1: i32 = 821120;

pub const OP_TLBI_ALLE1IS: i32 = 820096;

pub const OP_TLBI_ALLE1ISNXS: i32 = 824192;

pub const OP_TLBI_ALLE1NXS: i32 = 825216;

pub const OP_TLBI_ALLE1OS: i32 = 819584;

pub const OP_TLBI_ALLE1OSNXS: i32 = 823680;

pub const OP_TLBI_ALLE2: i32 = 820992;

pub const OP_TLBI_ALLE2IS: i32 = 819968;

pub const OP_TLBI_ALLE2ISNXS: i32 = 824064;

pub const OP_TLBI_ALLE2NXS: i32 = 825088;

pub const OP_TLBI_ALLE2OS: i32 = 819456;

pub const OP_TLBI_ALLE2OSNXS: i32 = 823552;

pub const OP_TLBI_ASIDE1: i32 = 558912;

pub const OP_TLBI_ASIDE1IS: i32 = 557888;

pub const OP_TLBI_ASIDE1ISNXS: i32 = 561984;

pub const OP_TLBI_ASIDE1NXS: i32 = 563008;

pub const OP_TLBI_ASIDE1OS: i32 = 557376;

pub const OP_TLBI_ASIDE1OSNXS: i32 = 561472;

pub const OP_TLBI_IPAS2E1: i32 = 820256;

pub const OP_TLBI_IPAS2E1IS: i32 = 819232;

pub const OP_TLBI_IPAS2E1ISNXS: i32 = 823328;

pub const OP_TLBI_IPAS2E1NXS: i32 = 824352;

pub const OP_TLBI_IPAS2E1OS: i32 = 820224;

pub const OP_TLBI_IPAS2E1OSNXS: i32 = 824320;

pub const OP_TLBI_IPAS2LE1: i32 = 820384;

pub const OP_TLBI_IPAS2LE1IS: i32 = 819360;

pub const OP_TLBI_IPAS2LE1ISNXS: i32 = 823456;

pub const OP_TLBI_IPAS2LE1NXS: i32 = 824480;

pub const OP_TLBI_IPAS2LE1OS: i32 = 820352;

pub const OP_TLBI_IPAS2LE1OSNXS: i32 = 824448;

pub const OP_TLBI_RIPAS2E1: i32 = 820288;

pub const OP_TLBI_RIPAS2E1IS: i32 = 819264;

pub const OP_TLBI_RIPAS2E1ISNXS: i32 = 823360;

pub const OP_TLBI_RIPAS2E1NXS: i32 = 824384;

pub const OP_TLBI_RIPAS2E1OS: i32 = 820320;

pub const OP_TLBI_RIPAS2E1OSNXS: i32 = 824416;

pub const OP_TLBI_RIPAS2LE1: i32 = 820416;

pub const OP_TLBI_RIPAS2LE1IS: i32 = 819392;

pub const OP_TLBI_RIPAS2LE1ISNXS: i32 = 823488;

pub const OP_TLBI_RIPAS2LE1NXS: i32 = 824512;

pub const OP_TLBI_RIPAS2LE1OS: i32 = 820448;

pub const OP_TLBI_RIPAS2LE1OSNXS: i32 = 824544;

pub const OP_TLBI_RVAAE1: i32 = 558688;

pub const OP_TLBI_RVAAE1IS: i32 = 557664;

pub const OP_TLBI_RVAAE1ISNXS: i32 = 561760;

pub const OP_TLBI_RVAAE1NXS: i32 = 562784;

pub const OP_TLBI_RVAAE1OS: i32 = 558432;

pub const OP_TLBI_RVAAE1OSNXS: i32 = 562528;

pub const OP_TLBI_RVAALE1: i32 = 558816;

pub const OP_TLBI_RVAALE1IS: i32 = 557792;

pub const OP_TLBI_RVAALE1ISNXS: i32 = 561888;

pub const OP_TLBI_RVAALE1NXS: i32 = 562912;

pub const OP_TLBI_RVAALE1OS: i32 = 558560;

pub const OP_TLBI_RVAALE1OSNXS: i32 = 562656;

pub const OP_TLBI_RVAE1: i32 = 558624;

pub const OP_TLBI_RVAE1IS: i32 = 557600;

pub const OP_TLBI_RVAE1ISNXS: i32 = 561696;

pub const OP_TLBI_RVAE1NXS: i32 = 562720;

pub const OP_TLBI_RVAE1OS: i32 = 558368;

pub const OP_TLBI_RVAE1OSNXS: i32 = 562464;

pub const OP_TLBI_RVAE2: i32 = 820768;

pub const OP_TLBI_RVAE2IS: i32 = 819744;

pub const OP_TLBI_RVAE2ISNXS: i32 = 823840;

pub const OP_TLBI_RVAE2NXS: i32 = 824864;

pub const OP_TLBI_RVAE2OS: i32 = 820512;

pub const OP_TLBI_RVAE2OSNXS: i32 = 824608;

pub const OP_TLBI_RVALE1: i32 = 558752;

pub const OP_TLBI_RVALE1IS: i32 = 557728;

pub const OP_TLBI_RVALE1ISNXS: i32 = 561824;

pub const OP_TLBI_RVALE1NXS: i32 = 562848;

pub const OP_TLBI_RVALE1OS: i32 = 558496;

pub const OP_TLBI_RVALE1OSNXS: i32 = 562592;

pub const OP_TLBI_RVALE2: i32 = 820896;

pub const OP_TLBI_RVALE2IS: i32 = 819872;

pub const OP_TLBI_RVALE2ISNXS: i32 = 823968;

pub const OP_TLBI_RVALE2NXS: i32 = 824992;

pub const OP_TLBI_RVALE2OS: i32 = 820640;

pub const OP_TLBI_RVALE2OSNXS: i32 = 824736;

pub const OP_TLBI_VAAE1: i32 = 558944;

pub const OP_TLBI_VAAE1IS: i32 = 557920;

pub const OP_TLBI_VAAE1ISNXS: i32 = 562016;

pub const OP_TLBI_VAAE1NXS: i32 = 563040;

pub const OP_TLBI_VAAE1OS: i32 = 557408;

pub const OP_TLBI_VAAE1OSNXS: i32 = 561504;

pub const OP_TLBI_VAALE1: i32 = 559072;

pub const OP_TLBI_VAALE1IS: i32 = 558048;

pub const OP_TLBI_VAALE1ISNXS: i32 = 562144;

pub const OP_TLBI_VAALE1NXS: i32 = 563168;

pub const OP_TLBI_VAALE1OS: i32 = 557536;

pub const OP_TLBI_VAALE1OSNXS: i32 = 561632;

pub const OP_TLBI_VAE1: i32 = 558880;

pub const OP_TLBI_VAE1IS: i32 = 557856;

pub const OP_TLBI_VAE1ISNXS: i32 = 561952;

pub const OP_TLBI_VAE1NXS: i32 = 562976;

pub const OP_TLBI_VAE1OS: i32 = 557344;

pub const OP_TLBI_VAE1OSNXS: i32 = 561440;

pub const OP_TLBI_VAE2: i32 = 821024;

pub const OP_TLBI_VAE2IS: i32 = 820000;

pub const OP_TLBI_VAE2ISNXS: i32 = 824096;

pub const OP_TLBI_VAE2NXS: i32 = 825120;

pub const OP_TLBI_VAE2OS: i32 = 819488;

pub const OP_TLBI_VAE2OSNXS: i32 = 823584;

pub const OP_TLBI_VALE1: i32 = 559008;

pub const OP_TLBI_VALE1IS: i32 = 557984;

pub const OP_TLBI_VALE1ISNXS: i32 = 562080;

pub const OP_TLBI_VALE1NXS: i32 = 563104;

pub const OP_TLBI_VALE1OS: i32 = 557472;

pub const OP_TLBI_VALE1OSNXS: i32 = 561568;

pub const OP_TLBI_VALE2: i32 = 821152;

pub const OP_TLBI_VALE2IS: i32 = 820128;

pub const OP_TLBI_VALE2ISNXS: i32 = 824224;

pub const OP_TLBI_VALE2NXS: i32 = 825248;

pub const OP_TLBI_VALE2OS: i32 = 819616;

pub const OP_TLBI_VALE2OSNXS: i32 = 823712;

pub const OP_TLBI_VMALLE1: i32 = 558848;

pub const OP_TLBI_VMALLE1IS: i32 = 557824;

pub const OP_TLBI_VMALLE1ISNXS: i32 = 561920;

pub const OP_TLBI_VMALLE1NXS: i32 = 562944;

pub const OP_TLBI_VMALLE1OS: i32 = 557312;

pub const OP_TLBI_VMALLE1OSNXS: i32 = 561408;

pub const OP_TLBI_VMALLS12E1: i32 = 821184;

pub const OP_TLBI_VMALLS12E1IS: i32 = 820160;

pub const OP_TLBI_VMALLS12E1ISNXS: i32 = 824256;

pub const OP_TLBI_VMALLS12E1NXS: i32 = 825280;

pub const OP_TLBI_VMALLS12E1OS: i32 = 819648;

pub const OP_TLBI_VMALLS12E1OSNXS: i32 = 823744;

pub const OSLSR_EL1_OSLK: crate::ctypes::c_ulong = 2;

pub const OSLSR_EL1_OSLM_IMPLEMENTED: crate::ctypes::c_ulong = 8;

pub const OSLSR_EL1_OSLM_MASK: crate::ctypes::c_ulong = 9;

pub const OSLSR_EL1_OSLM_NI: i32 = 0;

pub const PIE_GCS: crate::ctypes::c_ulong = 9;

pub const PIE_NONE_O: crate::ctypes::c_ulong = 0;

pub const PIE_R: crate::ctypes::c_ulong = 8;

pub const PIE_RW: crate::ctypes::c_ulong = 12;

pub const PIE_RWX: crate::ctypes::c_ulong = 14;

pub const PIE_RWX_O: crate::ctypes::c_ulong = 7;

pub const PIE_RW_O: crate::ctypes::c_ulong = 5;

pub const PIE_RWnX_O: crate::ctypes::c_ulong = 6;

pub const PIE_RX: crate::ctypes::c_ulong = 10;

pub const PIE_RX_O: crate::ctypes::c_ulong = 3;

pub const PIE_R_O: crate::ctypes::c_ulong = 1;

pub const PIE_X_O: crate::ctypes::c_ulong = 2;

pub const PMBSR_EL1_BUF_BSC_FULL: crate::ctypes::c_ulong = 1;

pub const PMBSR_EL1_BUF_BSC_MASK: crate::ctypes::c_ulong = 65535;

pub const PMBSR_EL1_BUF_BSC_SHIFT: i32 = 0;

pub const PMBSR_EL1_FAULT_FSC_MASK: crate::ctypes::c_ulong = 65535;

pub const PMBSR_EL1_FAULT_FSC_SHIFT: i32 = 0;

pub const PMSEVFR_EL1_RES0_IMP: u64 = 281470698458965;

pub const PMSEVFR_EL1_RES0_V1P1: u64 = 281470698063701;

pub const PMSEVFR_EL1_RES0_V1P2: u64 = 281470698063637;

pub const POE_MASK: crate::ctypes::c_ulong = 15;

pub const POE_NONE: crate::ctypes::c_ulong = 0;

pub const POE_R: crate::ctypes::c_ulong = 1;

pub const POE_RW: crate::ctypes::c_ulong = 5;

pub const POE_RX: crate::ctypes::c_ulong = 3;

pub const POE_RXW: crate::ctypes::c_ulong = 7;

pub const POE_W: crate::ctypes::c_ulong = 4;

pub const POE_X: crate::ctypes::c_ulong = 2;

pub const POE_XW: crate::ctypes::c_ulong = 6;

pub const POR_EL0_INIT: crate::ctypes::c_ulong = 7;

pub const PSTATE_DIT: i32 = 196672;

pub const SCTLR_EL2_BT: crate::ctypes::c_ulong = 68719476736;

pub const SCTLR_ELx_EE_SHIFT: i32 = 25;

pub const SYS_AARCH32_CNTPCT: i32 = 3584;

pub const SYS_AARCH32_CNTPCTSS: i32 = 527872;

pub const SYS_ACCDATA_EL1: i32 = 1626272;

pub const SYS_ACTLR_EL2: i32 = 1839136;

pub const SYS_AFSR0_EL2: i32 = 1855744;

pub const SYS_AFSR1_EL2: i32 = 1855776;

pub const SYS_AMAIR_EL2: i32 = 1876736;

pub const SYS_BRBCR_EL12: i32 = 1413120;

pub const SYS_BRBCR_EL1: i32 = 1150976;

pub const SYS_BRBCR_EL2: i32 = 1347584;

pub const SYS_BRBFCR_EL1: i32 = 1151008;

pub const SYS_BRBIDR0_EL1: i32 = 1151488;

pub const SYS_BRBINFINJ_EL1: i32 = 1151232;

pub const SYS_BRBSRCINJ_EL1: i32 = 1151264;

pub const SYS_BRBTGTINJ_EL1: i32 = 1151296;

pub const SYS_BRBTS_EL1: i32 = 1151040;

pub const SYS_CNTHCTL_EL2: i32 = 1892608;

pub const SYS_CNTHP_CTL_EL2: i32 = 1892896;

pub const SYS_CNTHP_CVAL_EL2: i32 = 1892928;

pub const SYS_CNTHP_TVAL_EL2: i32 = 1892864;

pub const SYS_CNTHV_CTL_EL2: i32 = 1893152;

pub const SYS_CNTHV_CVAL_EL2: i32 = 1893184;

pub const SYS_CNTHV_TVAL_EL2: i32 = 1893120;

pub const SYS_CNTPCT_EL0: i32 = 1826848;

pub const SYS_CNTVOFF_EL2: i32 = 1892448;

pub const SYS_CPTR_EL2: i32 = 1839424;

pub const SYS_DC_CGDVAC: i32 = 752288;

pub const SYS_DC_CGDVADP: i32 = 753056;

pub const SYS_DC_CGDVAP: i32 = 752800;

pub const SYS_DC_CGVAC: i32 = 752224;

pub const SYS_DC_CGVADP: i32 = 752992;

pub const SYS_DC_CGVAP: i32 = 752736;

pub const SYS_DC_CIGDVAC: i32 = 753312;

pub const SYS_DC_CIGVAC: i32 = 753248;

pub const SYS_DC_CIVAC: i32 = 753184;

pub const SYS_DC_CVAC: i32 = 752160;

pub const SYS_DC_CVADP: i32 = 752928;

pub const SYS_DC_CVAP: i32 = 752672;

pub const SYS_DC_CVAU: i32 = 752416;

pub const SYS_DC_GVA: i32 = 750688;

pub const SYS_DC_GZVA: i32 = 750720;

pub const SYS_DC_IGDVAC: i32 = 554656;

pub const SYS_DC_IGVAC: i32 = 554592;

pub const SYS_DC_IVAC: i32 = 554528;

pub const SYS_DC_ZVA: i32 = 750624;

pub const SYS_ERXMISC2_EL1: i32 = 1594688;

pub const SYS_ERXMISC3_EL1: i32 = 1594720;

pub const SYS_ERXPFGCDN_EL1: i32 = 1594560;

pub const SYS_ERXPFGCTL_EL1: i32 = 1594528;

pub const SYS_ERXPFGF_EL1: i32 = 1594496;

pub const SYS_HACR_EL2: i32 = 1839584;

pub const SYS_HCR_EL2: i32 = 1839360;

pub const SYS_HPFAR_EL2: i32 = 1859712;

pub const SYS_HSTR_EL2: i32 = 1839456;

pub const SYS_IC_IALLU: i32 = 554240;

pub const SYS_IC_IALLUIS: i32 = 553216;

pub const SYS_IC_IVAU: i32 = 750880;

pub const SYS_MAIR_EL2: i32 = 1876480;

pub const SYS_MDCR_EL2: i32 = 1839392;

pub const SYS_MPAM2_EL2: i32 = 1877248;

pub const SYS_MPAMHCR_EL2: i32 = 1876992;

pub const SYS_MPAMVPM0_EL2: i32 = 1877504;

pub const SYS_MPAMVPM1_EL2: i32 = 1877536;

pub const SYS_MPAMVPM2_EL2: i32 = 1877568;

pub const SYS_MPAMVPM3_EL2: i32 = 1877600;

pub const SYS_MPAMVPM4_EL2: i32 = 1877632;

pub const SYS_MPAMVPM5_EL2: i32 = 1877664;

pub const SYS_MPAMVPM6_EL2: i32 = 1877696;

pub const SYS_MPAMVPM7_EL2: i32 = 1877728;

pub const SYS_MPAMVPMV_EL2: i32 = 1877024;

pub const SYS_PAR_EL1_ATTR: u64 = 18374686479671623680;

pub const SYS_PAR_EL1_AssuredOnly: crate::ctypes::c_ulong = 4096;

pub const SYS_PAR_EL1_DirtyBit: crate::ctypes::c_ulong = 32768;

pub const SYS_PAR_EL1_F0_IMPDEF: crate::ctypes::c_ulong = 1024;

pub const SYS_PAR_EL1_F0_RES0: u64 = 67553994410557566;

pub const SYS_PAR_EL1_F1_IMPDEF: u64 = 18446462598732840960;

pub const SYS_PAR_EL1_F1_RES0: u64 = 281474976646272;

pub const SYS_PAR_EL1_NS: crate::ctypes::c_ulong = 512;

pub const SYS_PAR_EL1_NSE: crate::ctypes::c_ulong = 2048;

pub const SYS_PAR_EL1_Overlay: crate::ctypes::c_ulong = 16384;

pub const SYS_PAR_EL1_PA: u64 = 4503599627366400;

pub const SYS_PAR_EL1_PTW: crate::ctypes::c_ulong = 256;

pub const SYS_PAR_EL1_RES1: crate::ctypes::c_ulong = 2048;

pub const SYS_PAR_EL1_S: crate::ctypes::c_ulong = 512;

pub const SYS_PAR_EL1_SH: u64 = 384;

pub const SYS_PAR_EL1_TopLevel: crate::ctypes::c_ulong = 8192;

pub const SYS_PMSCR_EL12: i32 = 1939712;

pub const SYS_PSTATE_PAN: i32 = 1589856;

pub const SYS_RMR_EL2: i32 = 1884224;

pub const SYS_RVBAR_EL2: i32 = 1884192;

pub const SYS_SCTLR2_EL12: i32 = 1904736;

pub const SYS_SCTLR2_EL2: i32 = 1839200;

pub const SYS_SCXTNUM_EL12: i32 = 1954016;

pub const SYS_SCXTNUM_EL2: i32 = 1888480;

pub const SYS_SPSR_abt: i32 = 1852192;

pub const SYS_SPSR_fiq: i32 = 1852256;

pub const SYS_SPSR_irq: i32 = 1852160;

pub const SYS_SPSR_und: i32 = 1852224;

pub const SYS_SP_EL1: i32 = 1851648;

pub const SYS_SP_EL2: i32 = 1982720;

pub const SYS_TCR2_EL12: i32 = 1908832;

pub const SYS_TCR_EL2: i32 = 1843264;

pub const SYS_TPIDR_EL2: i32 = 1888320;

pub const SYS_TRCAUTHSTATUS: i32 = 1146560;

pub const SYS_TRCAUXCTLR: i32 = 1115648;

pub const SYS_TRCBBCTLR: i32 = 1117952;

pub const SYS_TRCCCCTLR: i32 = 1117696;

pub const SYS_TRCCIDCCTLR0: i32 = 1126464;

pub const SYS_TRCCIDCCTLR1: i32 = 1126720;

pub const SYS_TRCCLAIMCLR: i32 = 1145280;

pub const SYS_TRCCLAIMSET: i32 = 1145024;

pub const SYS_TRCCONFIGR: i32 = 1115136;

pub const SYS_TRCDEVARCH: i32 = 1146816;

pub const SYS_TRCDEVID: i32 = 1143520;

pub const SYS_TRCEVENTCTL0R: i32 = 1116160;

pub const SYS_TRCEVENTCTL1R: i32 = 1116416;

pub const SYS_TRCIDR0: i32 = 1116384;

pub const SYS_TRCIDR10: i32 = 1114816;

pub const SYS_TRCIDR11: i32 = 1115072;

pub const SYS_TRCIDR12: i32 = 1115328;

pub const SYS_TRCIDR13: i32 = 1115584;

pub const SYS_TRCIDR1: i32 = 1116640;

pub const SYS_TRCIDR2: i32 = 1116896;

pub const SYS_TRCIDR3: i32 = 1117152;

pub const SYS_TRCIDR4: i32 = 1117408;

pub const SYS_TRCIDR5: i32 = 1117664;

pub const SYS_TRCIDR6: i32 = 1117920;

pub const SYS_TRCIDR7: i32 = 1118176;

pub const SYS_TRCIDR8: i32 = 1114304;

pub const SYS_TRCIDR9: i32 = 1114560;

pub const SYS_TRCITECR_EL1: i32 = 1577568;

pub const SYS_TRCITEEDCR: i32 = 1114656;

pub const SYS_TRCOSLAR: i32 = 1118336;

pub const SYS_TRCOSLSR: i32 = 1118592;

pub const SYS_TRCPRGCTLR: i32 = 1114368;

pub const SYS_TRCQCTLR: i32 = 1114400;

pub const SYS_TRCRSR: i32 = 1116672;

pub const SYS_TRCSEQRSTEVR: i32 = 1115776;

pub const SYS_TRCSEQSTR: i32 = 1116032;

pub const SYS_TRCSTALLCTLR: i32 = 1116928;

pub const SYS_TRCSTATR: i32 = 1114880;

pub const SYS_TRCSYNCPR: i32 = 1117440;

pub const SYS_TRCTRACEIDR: i32 = 1114144;

pub const SYS_TRCTSCTLR: i32 = 1117184;

pub const SYS_TRCVICTLR: i32 = 1114176;

pub const SYS_TRCVIIECTLR: i32 = 1114432;

pub const SYS_TRCVIPCSSCTLR: i32 = 1114944;

pub const SYS_TRCVISSCTLR: i32 = 1114688;

pub const SYS_TRCVMIDCCTLR0: i32 = 1126976;

pub const SYS_TRCVMIDCCTLR1: i32 = 1127232;

pub const SYS_TRFCR_EL12: i32 = 1905184;

pub const SYS_TTBR0_EL2: i32 = 1843200;

pub const SYS_TTBR1_EL2: i32 = 1843232;

pub const SYS_VBAR_EL2: i32 = 1884160;

pub const SYS_VMPIDR_EL2: i32 = 1835168;

pub const SYS_VNCR_EL2: i32 = 1843712;

pub const SYS_VPIDR_EL2: i32 = 1835008;

pub const SYS_VTCR_EL2: i32 = 1843520;

pub const SYS_VTTBR_EL2: i32 = 1843456;

pub const TLBIR_ASID_MASK: u64 = 18446462598732840960;

pub const TLBIR_BADDR_MASK: u64 = 137438953471;

pub const TLBIR_NUM_MASK: u64 = 17042430230528;

pub const TLBIR_SCALE_MASK: u64 = 52776558133248;

pub const TLBIR_TG_MASK: u64 = 211106232532992;

pub const TLBIR_TTL_MASK: u64 = 412316860416;

pub const TLBI_CRm_IPAIS: i32 = 0;

pub const TLBI_CRm_IPAONS: i32 = 4;

pub const TLBI_CRm_RIS: i32 = 2;

pub const TLBI_CRm_RNS: i32 = 6;

pub const TLBI_CRm_ROS: i32 = 5;

pub const TLBI_CRm_nRIS: i32 = 3;

pub const TLBI_CRm_nRNS: i32 = 7;

pub const TLBI_CRm_nROS: i32 = 1;

pub const TLBI_CRn_XS: i32 = 8;

pub const TLBI_CRn_nXS: i32 = 9;

pub const TLBI_Op0: i32 = 1;

pub const TLBI_Op1_EL1: i32 = 0;

pub const TLBI_Op1_EL2: i32 = 4;

pub const TLBI_TTL_UNKNOWN: i32 = 2147483647;

pub const TRBSR_EL1_BSC_MASK: crate::ctypes::c_ulong = 63;

pub const TRBSR_EL1_BSC_SHIFT: i32 = 0;

pub const VMALLOC_START: crate::ctypes::c_ulong = 18446603338368679936;

pub const __SWP_TYPE_SHIFT: i32 = 6;

pub type ioremap_prot_hook_t = ::core::option::Option<
    unsafe extern "C" fn(
        phys_addr: phys_addr_t,
        size: usize,
        prot: *mut pgprot_t,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim_VMEMMAP_UNUSED_NPAGES"]
    pub fn VMEMMAP_UNUSED_NPAGES() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim____ptep_set_wrprotect"]
    pub fn ___ptep_set_wrprotect(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___check_safe_pte_update"]
    pub fn __check_safe_pte_update(mm: *mut mm_struct, ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_full_ptes"]
    pub fn __clear_full_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        full: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_young_dirty_pte"]
    pub fn __clear_young_dirty_pte(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        flags: cydp_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___clear_young_dirty_ptes"]
    pub fn __clear_young_dirty_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        flags: cydp_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_page_nosync"]
    pub fn __flush_tlb_page_nosync(mm: *mut mm_struct, uaddr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_range_nosync"]
    pub fn __flush_tlb_range_nosync(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        stride: crate::ctypes::c_ulong,
        last_level: bool_,
        tlb_level: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___get_and_clear_full_ptes"]
    pub fn __get_and_clear_full_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        full: crate::ctypes::c_int,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___iowrite64_copy"]
    pub fn __iowrite64_copy(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___phys_to_pte_val"]
    pub fn __phys_to_pte_val(phys: phys_addr_t) -> pteval_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_clear"]
    pub fn __pte_clear(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_to_phys"]
    pub fn __pte_to_phys(pte: pte_t) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_clear_flush_young"]
    pub fn __ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_get"]
    pub fn __ptep_get(ptep: *mut pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_get_and_clear"]
    pub fn __ptep_get_and_clear(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_set_wrprotect"]
    pub fn __ptep_set_wrprotect(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_test_and_clear_young"]
    pub fn __ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte"]
    pub fn __set_pte(ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_at"]
    pub fn __set_pte_at(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_nosync"]
    pub fn __set_pte_nosync(ptep: *mut pte_t, pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_ptes"]
    pub fn __set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sync_cache_and_tags"]
    pub fn __sync_cache_and_tags(pte: pte_t, nr_pages: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___wrprotect_ptes"]
    pub fn __wrprotect_ptes(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_flush_tlb_batched_pending"]
    pub fn arch_flush_tlb_batched_pending(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_tlbbatch_add_pending"]
    pub fn arch_tlbbatch_add_pending(
        batch: *mut arch_tlbflush_unmap_batch,
        mm: *mut mm_struct,
        uaddr: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_tlbbatch_flush"]
    pub fn arch_tlbbatch_flush(batch: *mut arch_tlbflush_unmap_batch);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_tlbbatch_should_defer"]
    pub fn arch_tlbbatch_should_defer(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm64_apply_feature_override"]
    pub fn arm64_apply_feature_override(
        val: u64_,
        feat: crate::ctypes::c_int,
        width: crate::ctypes::c_int,
        override_: *const arm64_ftr_override,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm64_test_sw_feature_override"]
    pub fn arm64_test_sw_feature_override(feat: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_boot_capabilities_finalized"]
    pub fn boot_capabilities_finalized() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_contpte_try_fold"]
    pub fn contpte_try_fold(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_contpte_try_unfold"]
    pub fn contpte_try_unfold(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_bti"]
    pub fn cpu_has_bti() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lpa2"]
    pub fn cpu_has_lpa2() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_lva"]
    pub fn cpu_has_lva() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_has_pac"]
    pub fn cpu_has_pac() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_prot"]
    pub fn ioremap_prot(
        phys: phys_addr_t,
        size: usize,
        user_prot: crate::ctypes::c_ulong,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kaslr_disabled_cmdline"]
    pub fn kaslr_disabled_cmdline() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_arch_init_hyp_services"]
    pub fn kvm_arch_init_hyp_services();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_p4d_folded"]
    pub fn mm_p4d_folded(mm: *const mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pud_folded"]
    pub fn mm_pud_folded(mm: *const mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_clear_fixmap"]
    pub fn p4d_clear_fixmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset"]
    pub fn p4d_offset(pgdp: *mut pgd_t, addr: crate::ctypes::c_ulong) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset_kimg"]
    pub fn p4d_offset_kimg(pgdp: *mut pgd_t, addr: u64_) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset_lockless"]
    pub fn p4d_offset_lockless(
        pgdp: *mut pgd_t,
        pgd: pgd_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_offset_phys"]
    pub fn p4d_offset_phys(
        pgdp: *mut pgd_t,
        addr: crate::ctypes::c_ulong,
    ) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_set_fixmap"]
    pub fn p4d_set_fixmap(addr: crate::ctypes::c_ulong) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_set_fixmap_offset"]
    pub fn p4d_set_fixmap_offset(
        pgdp: *mut pgd_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_p4d_to_folded_pud"]
    pub fn p4d_to_folded_pud(
        p4dp: *mut p4d_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_clear"]
    pub fn pgd_clear(pgdp: *mut pgd_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_page_paddr"]
    pub fn pgd_page_paddr(pgd: pgd_t) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgd_to_folded_p4d"]
    pub fn pgd_to_folded_p4d(
        pgdp: *mut pgd_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut p4d_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pgtable_l4_enabled"]
    pub fn pgtable_l4_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pkvm_init_hyp_services"]
    pub fn pkvm_init_hyp_services();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_pgprot"]
    pub fn pmd_pgprot(pmd: pmd_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_por_el0_allows_pkey"]
    pub fn por_el0_allows_pkey(pkey: u8_, write: bool_, execute: bool_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkinvalid"]
    pub fn pte_mkinvalid(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_flush_young"]
    pub fn ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_clear_fixmap"]
    pub fn pud_clear_fixmap();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset"]
    pub fn pud_offset(p4dp: *mut p4d_t, addr: crate::ctypes::c_ulong) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset_kimg"]
    pub fn pud_offset_kimg(p4dp: *mut p4d_t, addr: u64_) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset_lockless"]
    pub fn pud_offset_lockless(
        p4dp: *mut p4d_t,
        p4d: p4d_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_offset_phys"]
    pub fn pud_offset_phys(
        p4dp: *mut p4d_t,
        addr: crate::ctypes::c_ulong,
    ) -> phys_addr_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_pgprot"]
    pub fn pud_pgprot(pud: pud_t) -> pgprot_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_set_fixmap"]
    pub fn pud_set_fixmap(addr: crate::ctypes::c_ulong) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pud_set_fixmap_offset"]
    pub fn pud_set_fixmap_offset(
        p4dp: *mut p4d_t,
        addr: crate::ctypes::c_ulong,
    ) -> *mut pud_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_bti_kernel"]
    pub fn system_supports_bti_kernel() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_fpmr"]
    pub fn system_supports_fpmr() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_lpa2"]
    pub fn system_supports_lpa2() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_poe"]
    pub fn system_supports_poe() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_sme2"]
    pub fn system_supports_sme2() -> bool_;
}

unsafe extern "C" {
    pub fn __contpte_try_fold(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn __contpte_try_unfold(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn __ioremap_prot(
        phys: phys_addr_t,
        size: usize,
        prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn __iowrite32_copy_full(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    pub fn __iowrite64_copy_full(
        to: *mut crate::ctypes::c_void,
        from: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    pub fn __ptep_set_access_flags(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_prepare_to_swap(folio: *mut folio) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_send_wakeup_ipi(cpu: crate::ctypes::c_uint);
}

unsafe extern "C" {
    pub fn arch_swap_restore(entry: swp_entry_t, folio: *mut folio);
}

unsafe extern "C" {
    pub fn arm64_ftr_safe_value(ftrp: *const arm64_ftr_bits, new: s64, cur: s64) -> s64;
}

unsafe extern "C" {
    pub fn arm64_ioremap_prot_hook_register(
        hook: ioremap_prot_hook_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn contpte_clear_full_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        full: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn contpte_clear_young_dirty_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        flags: cydp_t,
    );
}

unsafe extern "C" {
    pub fn contpte_get_and_clear_full_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
        full: crate::ctypes::c_int,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn contpte_ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn contpte_ptep_get(ptep: *mut pte_t, orig_pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    pub fn contpte_ptep_get_lockless(orig_ptep: *mut pte_t) -> pte_t;
}

unsafe extern "C" {
    pub fn contpte_ptep_set_access_flags(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn contpte_ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn contpte_set_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn contpte_wrprotect_ptes(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn cpu_die_early() -> !;
}

unsafe extern "C" {
    pub fn pgattr_change_is_safe(old: u64_, new: u64_) -> bool_;
}

unsafe extern "C" {
    pub fn ptep_modify_prot_commit(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        old_pte: pte_t,
        new_pte: pte_t,
    );
}

unsafe extern "C" {
    pub fn ptep_modify_prot_start(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn setup_boot_cpu_features();
}

unsafe extern "C" {
    pub fn setup_system_features();
}

unsafe extern "C" {
    pub fn setup_user_features();
}

unsafe extern "C" {
    pub fn vma_alloc_zeroed_movable_folio(
        vma: *mut vm_area_struct,
        vaddr: crate::ctypes::c_ulong,
    ) -> *mut folio;
}

unsafe extern "C" {
    pub static mut __cpu_logical_map: [u64_; 512usize];
}

unsafe extern "C" {
    pub static mut arm64_sw_feature_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut boot_cpucaps: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut id_aa64mmfr0_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut id_aa64mmfr2_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut idmap_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut init_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut reserved_pg_dir: [pgd_t; 0usize];
}

unsafe extern "C" {
    pub static mut system_cpucaps: [crate::ctypes::c_ulong; 2usize];
}

unsafe extern "C" {
    pub static mut tramp_pg_dir: [pgd_t; 0usize];
}
