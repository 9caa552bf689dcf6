// What 7.2.6-aarch64-f8f7384c brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

unsafe extern "C" {
    pub fn vprintk_deferred(
        fmt: *const crate::ctypes::c_char,
        args: va_list,
    ) -> crate::ctypes::c_int;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct pgprot_t {
    pub pgprot: ptval_t,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub anon__preempt_count: thread_info__preempt_count,
    pub mpam_partid_pmg: u64_,
    pub cpu: u32_,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct uuid_t {
    pub b: [__u8; 16usize],
}

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct thread_struct {
    pub cpu_context: cpu_context,
    pub uw: thread_struct__uw,
    pub fp_type: fp_type,
    pub fpsimd_cpu: crate::ctypes::c_uint,
    pub sve_state: *mut arm64_sve_state,
    pub sme_state: *mut arm64_sme_state,
    pub vl: [crate::ctypes::c_uint; 2usize],
    pub vl_onexec: [crate::ctypes::c_uint; 2usize],
    pub fault_address: crate::ctypes::c_ulong,
    pub fault_code: crate::ctypes::c_ulong,
    pub debug: debug_info,
    pub kernel_fpsimd_state: *mut user_fpsimd_state,
    pub kernel_fpsimd_cpu: crate::ctypes::c_uint,
    pub keys_user: ptrauth_keys_user,
    pub keys_kernel: ptrauth_keys_kernel,
    pub mte_ctrl: u64_,
    pub sctlr_user: u64_,
    pub svcr: u64_,
    pub tpidr2_el0: u64_,
    pub por_el0: u64_,
    pub gcs_el0_mode: crate::ctypes::c_uint,
    pub gcs_el0_locked: crate::ctypes::c_uint,
    pub gcspr_el0: u64_,
    pub gcs_base: u64_,
    pub gcs_size: u64_,
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
}

#[repr(C)]
pub struct arch_probe_insn {
    pub handler: probes_handler_t,
}

#[repr(C)]
pub struct arch_specific_insn {
    pub api: arch_probe_insn,
    pub xol_insn: *mut kprobe_opcode_t,
    pub xol_restore: crate::ctypes::c_ulong,
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
    pub flags: [crate::ctypes::c_ulong; 1usize],
}

#[repr(C)]
pub struct frame_record {
    pub fp: u64_,
    pub lr: u64_,
}

#[repr(C)]
pub struct frame_record_meta {
    pub record: frame_record,
    pub type_: u64_,
}

#[repr(C)]
pub struct futex_unlock_cs_ranges {}

#[repr(C)]
pub struct pt_regs {
    pub anon__user_regs: pt_regs__user_regs,
    pub orig_x0: u64_,
    pub syscallno: s32,
    pub pmr: u32_,
    pub sdei_ttbr1: u64_,
    pub stackframe: frame_record_meta,
}

#[repr(C)]
pub struct srcu_usage {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 3usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: raw_spinlock_t,
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
    pub irq_work: irq_work,
    pub srcu_ssp: *mut srcu_struct,
}

pub type kprobe_opcode_t = __le32;

pub type p4dval_t = ptval_t;

pub type pgdval_t = ptval_t;

pub type pmdval_t = ptval_t;

pub type pteval_t = ptval_t;

pub type ptval_t = u64_;

pub type pudval_t = ptval_t;

pub type tlbf_t = crate::ctypes::c_uint;

#[repr(C)]
#[derive(Copy, Clone)]
pub struct realm_config__ipa_bits__ipa_bits {
    pub ipa_bits: crate::ctypes::c_ulong,
    pub hash_algo: crate::ctypes::c_ulong,
}

#[repr(C)]
#[repr(align(4096))]
pub struct realm_config {
    pub anon__ipa_bits: realm_config__ipa_bits,
    pub anon__rpv: realm_config__rpv,
}

#[repr(C)]
pub struct cpu_fp_state {
    pub st: *mut user_fpsimd_state,
    pub sve_state: *mut arm64_sve_state,
    pub sme_state: *mut arm64_sme_state,
    pub svcr: *mut u64_,
    pub fpmr: *mut u64_,
    pub sve_vl: crate::ctypes::c_uint,
    pub sme_vl: crate::ctypes::c_uint,
    pub fp_type: *mut fp_type,
    pub to_save: fp_type,
}

#[repr(C)]
pub struct gcs_context {
    pub head: _aarch64_ctx,
    pub gcspr: __u64,
    pub features_enabled: __u64,
    pub reserved: __u64,
}

#[repr(C)]
pub struct rsi_attestation_token_init_args {
    pub fid: crate::ctypes::c_ulong,
    pub challenge: [u8_; 64usize],
}

#[repr(C)]
pub struct unwind_task_info {
    pub unwind_mask: atomic_long_t,
    pub cache: *mut unwind_cache,
    pub work: callback_head,
    pub id: unwind_task_id,
}

#[repr(C)]
pub union realm_config__ipa_bits {
    pub anon__ipa_bits: realm_config__ipa_bits__ipa_bits,
    pub pad: [u8_; 512usize],
}

#[repr(C)]
pub union realm_config__rpv {
    pub rpv: [u8_; 64usize],
    pub pad2: [u8_; 3584usize],
}

#[repr(C)]
pub union unwind_task_id {
    pub anon__cpu: unwind_task_id__cpu,
    pub id: u64_,
}

pub const AARCH64_INSN_LDST_LOAD_ACQ: aarch64_insn_ldst_type = 8;

pub const AARCH64_INSN_LDST_LOAD_ACQ_EX: aarch64_insn_ldst_type = 10;

pub const AARCH64_INSN_LDST_LOAD_EX: aarch64_insn_ldst_type = 9;

pub const AARCH64_INSN_LDST_SIGNED_LOAD_IMM_OFFSET: aarch64_insn_ldst_type = 14;

pub const AARCH64_INSN_LDST_SIGNED_LOAD_REG_OFFSET: aarch64_insn_ldst_type = 15;

pub const AARCH64_INSN_LDST_STORE_EX: aarch64_insn_ldst_type = 12;

pub const AARCH64_INSN_LDST_STORE_REL: aarch64_insn_ldst_type = 11;

pub const AARCH64_INSN_LDST_STORE_REL_EX: aarch64_insn_ldst_type = 13;

pub const ACTLRMASK_EL1_IMPDEF: crate::ctypes::c_ulong = 18446744073709551615;

pub const ACTLRMASK_EL1_IMPDEF_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const ACTLRMASK_EL1_IMPDEF_SHIFT: i32 = 0;

pub const ACTLRMASK_EL1_IMPDEF_WIDTH: i32 = 64;

pub const ACTLRMASK_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ACTLRMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ACTLRMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL1_IMPDEF: crate::ctypes::c_ulong = 18446744073709551615;

pub const ACTLR_EL1_IMPDEF_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const ACTLR_EL1_IMPDEF_SHIFT: i32 = 0;

pub const ACTLR_EL1_IMPDEF_WIDTH: i32 = 64;

pub const ACTLR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ARM64_HAFT: i32 = 66;

pub const ARM64_HAS_BBML2_NOABORT: i32 = 48;

pub const ARM64_HAS_FGT2: i32 = 25;

pub const ARM64_HAS_FPSIMD: i32 = 26;

pub const ARM64_HAS_GCS: i32 = 27;

pub const ARM64_HAS_GENERIC_AUTH: i32 = 28;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA3: i32 = 29;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA5: i32 = 30;

pub const ARM64_HAS_GENERIC_AUTH_IMP_DEF: i32 = 31;

pub const ARM64_HAS_GICV3_CPUIF: i32 = 32;

pub const ARM64_HAS_GICV5_CPUIF: i32 = 33;

pub const ARM64_HAS_GICV5_LEGACY: i32 = 34;

pub const ARM64_HAS_GIC_PRIO_MASKING: i32 = 35;

pub const ARM64_HAS_GIC_PRIO_RELAXED_SYNC: i32 = 36;

pub const ARM64_HAS_HCR_NV1: i32 = 38;

pub const ARM64_HAS_HCX: i32 = 39;

pub const ARM64_HAS_ICH_HCR_EL2_TDIR: i32 = 37;

pub const ARM64_HAS_LDAPR: i32 = 40;

pub const ARM64_HAS_LPA2: i32 = 41;

pub const ARM64_HAS_LS64: i32 = 43;

pub const ARM64_HAS_LS64_V: i32 = 44;

pub const ARM64_HAS_LSE_ATOMICS: i32 = 42;

pub const ARM64_HAS_LSUI: i32 = 45;

pub const ARM64_HAS_MOPS: i32 = 46;

pub const ARM64_HAS_NESTED_VIRT: i32 = 47;

pub const ARM64_HAS_PAN: i32 = 49;

pub const ARM64_HAS_PMUV3: i32 = 50;

pub const ARM64_HAS_RASV1P1_EXTN: i32 = 55;

pub const ARM64_HAS_RAS_EXTN: i32 = 54;

pub const ARM64_HAS_RNG: i32 = 56;

pub const ARM64_HAS_S1PIE: i32 = 51;

pub const ARM64_HAS_S1POE: i32 = 52;

pub const ARM64_HAS_SB: i32 = 57;

pub const ARM64_HAS_SCTLR2: i32 = 53;

pub const ARM64_HAS_STAGE2_FWB: i32 = 58;

pub const ARM64_HAS_TCR2: i32 = 59;

pub const ARM64_HAS_TIDCP1: i32 = 60;

pub const ARM64_HAS_TLB_RANGE: i32 = 61;

pub const ARM64_HAS_VA52: i32 = 62;

pub const ARM64_HAS_VIRT_HOST_EXTN: i32 = 63;

pub const ARM64_HAS_WFXT: i32 = 64;

pub const ARM64_HAS_XNX: i32 = 65;

pub const ARM64_HW_DBM: i32 = 67;

pub const ARM64_KVM_HVHE: i32 = 68;

pub const ARM64_KVM_PROTECTED_MODE: i32 = 69;

pub const ARM64_MISMATCHED_CACHE_TYPE: i32 = 70;

pub const ARM64_MPAM: i32 = 71;

pub const ARM64_MPAM_HCR: i32 = 72;

pub const ARM64_MTE: i32 = 73;

pub const ARM64_MTE_ASYMM: i32 = 74;

pub const ARM64_MTE_FAR: i32 = 75;

pub const ARM64_MTE_STORE_ONLY: i32 = 76;

pub const ARM64_NCAPS: i32 = 125;

pub const ARM64_SME2: i32 = 79;

pub const ARM64_SME: i32 = 77;

pub const ARM64_SME_FA64: i32 = 78;

pub const ARM64_SPECTRE_BHB: i32 = 83;

pub const ARM64_SPECTRE_V2: i32 = 80;

pub const ARM64_SPECTRE_V3A: i32 = 81;

pub const ARM64_SPECTRE_V4: i32 = 82;

pub const ARM64_SSBS: i32 = 84;

pub const ARM64_SVE: i32 = 85;

pub const ARM64_UNMAP_KERNEL_AT_EL0: i32 = 86;

pub const ARM64_WORKAROUND_1418040: i32 = 91;

pub const ARM64_WORKAROUND_1463225: i32 = 92;

pub const ARM64_WORKAROUND_1508412: i32 = 93;

pub const ARM64_WORKAROUND_1542419: i32 = 94;

pub const ARM64_WORKAROUND_1742098: i32 = 95;

pub const ARM64_WORKAROUND_1902691: i32 = 96;

pub const ARM64_WORKAROUND_2038923: i32 = 97;

pub const ARM64_WORKAROUND_2064142: i32 = 98;

pub const ARM64_WORKAROUND_2077057: i32 = 99;

pub const ARM64_WORKAROUND_2457168: i32 = 100;

pub const ARM64_WORKAROUND_2645198: i32 = 101;

pub const ARM64_WORKAROUND_2658417: i32 = 102;

pub const ARM64_WORKAROUND_4193714: i32 = 103;

pub const ARM64_WORKAROUND_4311569: i32 = 104;

pub const ARM64_WORKAROUND_834220: i32 = 87;

pub const ARM64_WORKAROUND_843419: i32 = 88;

pub const ARM64_WORKAROUND_845719: i32 = 89;

pub const ARM64_WORKAROUND_858921: i32 = 90;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 105;

pub const ARM64_WORKAROUND_AMPERE_AC04_CPU_23: i32 = 106;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 110;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 111;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 112;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 113;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 114;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 115;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 116;

pub const ARM64_WORKAROUND_DISABLE_CNP: i32 = 117;

pub const ARM64_WORKAROUND_PMUV3_IMPDEF_TRAPS: i32 = 118;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 119;

pub const ARM64_WORKAROUND_QCOM_ORYON_CNTVOFF: i32 = 120;

pub const ARM64_WORKAROUND_REPEAT_TLBI: i32 = 121;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 122;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 123;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 124;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 107;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 109;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 108;

pub const ARM_SMCCC_ARCH_SOC_ID64: u32 = 3221225474;

pub const ARM_SMCCC_CPU_WORKAROUND_4193714: u32 = 2164260880;

pub const ARM_SMCCC_KVM_FUNC_DISCOVER_IMPL_CPUS: i32 = 65;

pub const ARM_SMCCC_KVM_FUNC_DISCOVER_IMPL_VER: i32 = 64;

pub const ARM_SMCCC_VENDOR_HYP_KVM_DISCOVER_IMPL_CPUS_FUNC_ID: u32 = 3321888833;

pub const ARM_SMCCC_VENDOR_HYP_KVM_DISCOVER_IMPL_VER_FUNC_ID: u32 = 3321888832;

pub const BRBCR_ELx_CC: crate::ctypes::c_ulong = 8;

pub const BRBCR_ELx_CC_MASK: crate::ctypes::c_ulong = 8;

pub const BRBCR_ELx_CC_SHIFT: i32 = 3;

pub const BRBCR_ELx_CC_WIDTH: i32 = 1;

pub const BRBCR_ELx_E0BRE: crate::ctypes::c_ulong = 1;

pub const BRBCR_ELx_E0BRE_MASK: crate::ctypes::c_ulong = 1;

pub const BRBCR_ELx_E0BRE_SHIFT: i32 = 0;

pub const BRBCR_ELx_E0BRE_WIDTH: i32 = 1;

pub const BRBCR_ELx_ERTN: crate::ctypes::c_ulong = 4194304;

pub const BRBCR_ELx_ERTN_MASK: crate::ctypes::c_ulong = 4194304;

pub const BRBCR_ELx_ERTN_SHIFT: i32 = 22;

pub const BRBCR_ELx_ERTN_WIDTH: i32 = 1;

pub const BRBCR_ELx_EXCEPTION: crate::ctypes::c_ulong = 8388608;

pub const BRBCR_ELx_EXCEPTION_MASK: crate::ctypes::c_ulong = 8388608;

pub const BRBCR_ELx_EXCEPTION_SHIFT: i32 = 23;

pub const BRBCR_ELx_EXCEPTION_WIDTH: i32 = 1;

pub const BRBCR_ELx_ExBRE: crate::ctypes::c_ulong = 2;

pub const BRBCR_ELx_ExBRE_MASK: crate::ctypes::c_ulong = 2;

pub const BRBCR_ELx_ExBRE_SHIFT: i32 = 1;

pub const BRBCR_ELx_ExBRE_WIDTH: i32 = 1;

pub const BRBCR_ELx_FZP: crate::ctypes::c_ulong = 256;

pub const BRBCR_ELx_FZPSS: crate::ctypes::c_ulong = 512;

pub const BRBCR_ELx_FZPSS_MASK: crate::ctypes::c_ulong = 512;

pub const BRBCR_ELx_FZPSS_SHIFT: i32 = 9;

pub const BRBCR_ELx_FZPSS_WIDTH: i32 = 1;

pub const BRBCR_ELx_FZP_MASK: crate::ctypes::c_ulong = 256;

pub const BRBCR_ELx_FZP_SHIFT: i32 = 8;

pub const BRBCR_ELx_FZP_WIDTH: i32 = 1;

pub const BRBCR_ELx_MPRED: crate::ctypes::c_ulong = 16;

pub const BRBCR_ELx_MPRED_MASK: crate::ctypes::c_ulong = 16;

pub const BRBCR_ELx_MPRED_SHIFT: i32 = 4;

pub const BRBCR_ELx_MPRED_WIDTH: i32 = 1;

pub const BRBCR_ELx_RES0: u64 = 18446744073696967812;

pub const BRBCR_ELx_RES1: crate::ctypes::c_ulong = 0;

pub const BRBCR_ELx_TS: crate::ctypes::c_ulong = 96;

pub const BRBCR_ELx_TS_GUEST_PHYSICAL: crate::ctypes::c_ulong = 2;

pub const BRBCR_ELx_TS_MASK: crate::ctypes::c_ulong = 96;

pub const BRBCR_ELx_TS_PHYSICAL: crate::ctypes::c_ulong = 3;

pub const BRBCR_ELx_TS_SHIFT: i32 = 5;

pub const BRBCR_ELx_TS_VIRTUAL: crate::ctypes::c_ulong = 1;

pub const BRBCR_ELx_TS_WIDTH: i32 = 2;

pub const BRBCR_ELx_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBFCR_EL1_BANK: crate::ctypes::c_ulong = 805306368;

pub const BRBFCR_EL1_BANK_BANK_0: crate::ctypes::c_ulong = 0;

pub const BRBFCR_EL1_BANK_BANK_1: crate::ctypes::c_ulong = 1;

pub const BRBFCR_EL1_BANK_MASK: crate::ctypes::c_ulong = 805306368;

pub const BRBFCR_EL1_BANK_SHIFT: i32 = 28;

pub const BRBFCR_EL1_BANK_WIDTH: i32 = 2;

pub const BRBFCR_EL1_CONDDIR: crate::ctypes::c_ulong = 4194304;

pub const BRBFCR_EL1_CONDDIR_MASK: crate::ctypes::c_ulong = 4194304;

pub const BRBFCR_EL1_CONDDIR_SHIFT: i32 = 22;

pub const BRBFCR_EL1_CONDDIR_WIDTH: i32 = 1;

pub const BRBFCR_EL1_DIRCALL: crate::ctypes::c_ulong = 2097152;

pub const BRBFCR_EL1_DIRCALL_MASK: crate::ctypes::c_ulong = 2097152;

pub const BRBFCR_EL1_DIRCALL_SHIFT: i32 = 21;

pub const BRBFCR_EL1_DIRCALL_WIDTH: i32 = 1;

pub const BRBFCR_EL1_DIRECT: crate::ctypes::c_ulong = 131072;

pub const BRBFCR_EL1_DIRECT_MASK: crate::ctypes::c_ulong = 131072;

pub const BRBFCR_EL1_DIRECT_SHIFT: i32 = 17;

pub const BRBFCR_EL1_DIRECT_WIDTH: i32 = 1;

pub const BRBFCR_EL1_EnI: crate::ctypes::c_ulong = 65536;

pub const BRBFCR_EL1_EnI_MASK: crate::ctypes::c_ulong = 65536;

pub const BRBFCR_EL1_EnI_SHIFT: i32 = 16;

pub const BRBFCR_EL1_EnI_WIDTH: i32 = 1;

pub const BRBFCR_EL1_INDCALL: crate::ctypes::c_ulong = 1048576;

pub const BRBFCR_EL1_INDCALL_MASK: crate::ctypes::c_ulong = 1048576;

pub const BRBFCR_EL1_INDCALL_SHIFT: i32 = 20;

pub const BRBFCR_EL1_INDCALL_WIDTH: i32 = 1;

pub const BRBFCR_EL1_INDIRECT: crate::ctypes::c_ulong = 262144;

pub const BRBFCR_EL1_INDIRECT_MASK: crate::ctypes::c_ulong = 262144;

pub const BRBFCR_EL1_INDIRECT_SHIFT: i32 = 18;

pub const BRBFCR_EL1_INDIRECT_WIDTH: i32 = 1;

pub const BRBFCR_EL1_LASTFAILED: crate::ctypes::c_ulong = 64;

pub const BRBFCR_EL1_LASTFAILED_MASK: crate::ctypes::c_ulong = 64;

pub const BRBFCR_EL1_LASTFAILED_SHIFT: i32 = 6;

pub const BRBFCR_EL1_LASTFAILED_WIDTH: i32 = 1;

pub const BRBFCR_EL1_PAUSED: crate::ctypes::c_ulong = 128;

pub const BRBFCR_EL1_PAUSED_MASK: crate::ctypes::c_ulong = 128;

pub const BRBFCR_EL1_PAUSED_SHIFT: i32 = 7;

pub const BRBFCR_EL1_PAUSED_WIDTH: i32 = 1;

pub const BRBFCR_EL1_RES0: u64 = 18446744072895921983;

pub const BRBFCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBFCR_EL1_RTN: crate::ctypes::c_ulong = 524288;

pub const BRBFCR_EL1_RTN_MASK: crate::ctypes::c_ulong = 524288;

pub const BRBFCR_EL1_RTN_SHIFT: i32 = 19;

pub const BRBFCR_EL1_RTN_WIDTH: i32 = 1;

pub const BRBFCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBIDR0_EL1_CC: crate::ctypes::c_ulong = 61440;

pub const BRBIDR0_EL1_CC_20_BIT: crate::ctypes::c_ulong = 5;

pub const BRBIDR0_EL1_CC_MASK: crate::ctypes::c_ulong = 61440;

pub const BRBIDR0_EL1_CC_SHIFT: i32 = 12;

pub const BRBIDR0_EL1_CC_WIDTH: i32 = 4;

pub const BRBIDR0_EL1_FORMAT: crate::ctypes::c_ulong = 3840;

pub const BRBIDR0_EL1_FORMAT_FORMAT_0: crate::ctypes::c_ulong = 0;

pub const BRBIDR0_EL1_FORMAT_MASK: crate::ctypes::c_ulong = 3840;

pub const BRBIDR0_EL1_FORMAT_SHIFT: i32 = 8;

pub const BRBIDR0_EL1_FORMAT_WIDTH: i32 = 4;

pub const BRBIDR0_EL1_NUMREC: crate::ctypes::c_ulong = 255;

pub const BRBIDR0_EL1_NUMREC_16: crate::ctypes::c_ulong = 16;

pub const BRBIDR0_EL1_NUMREC_32: crate::ctypes::c_ulong = 32;

pub const BRBIDR0_EL1_NUMREC_64: crate::ctypes::c_ulong = 64;

pub const BRBIDR0_EL1_NUMREC_8: crate::ctypes::c_ulong = 8;

pub const BRBIDR0_EL1_NUMREC_MASK: crate::ctypes::c_ulong = 255;

pub const BRBIDR0_EL1_NUMREC_SHIFT: i32 = 0;

pub const BRBIDR0_EL1_NUMREC_WIDTH: i32 = 8;

pub const BRBIDR0_EL1_RES0: u64 = 18446744073709486080;

pub const BRBIDR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBIDR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_CCU: crate::ctypes::c_ulong = 70368744177664;

pub const BRBINFx_EL1_CCU_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const BRBINFx_EL1_CCU_SHIFT: i32 = 46;

pub const BRBINFx_EL1_CCU_WIDTH: i32 = 1;

pub const BRBINFx_EL1_CC_EXP: crate::ctypes::c_ulong = 69269232549888;

pub const BRBINFx_EL1_CC_EXP_MASK: crate::ctypes::c_ulong = 69269232549888;

pub const BRBINFx_EL1_CC_EXP_SHIFT: i32 = 40;

pub const BRBINFx_EL1_CC_EXP_WIDTH: i32 = 6;

pub const BRBINFx_EL1_CC_MANT: crate::ctypes::c_ulong = 1095216660480;

pub const BRBINFx_EL1_CC_MANT_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const BRBINFx_EL1_CC_MANT_SHIFT: i32 = 32;

pub const BRBINFx_EL1_CC_MANT_WIDTH: i32 = 8;

pub const BRBINFx_EL1_EL: crate::ctypes::c_ulong = 192;

pub const BRBINFx_EL1_EL_EL0: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_EL_EL1: crate::ctypes::c_ulong = 1;

pub const BRBINFx_EL1_EL_EL2: crate::ctypes::c_ulong = 2;

pub const BRBINFx_EL1_EL_EL3: crate::ctypes::c_ulong = 3;

pub const BRBINFx_EL1_EL_MASK: crate::ctypes::c_ulong = 192;

pub const BRBINFx_EL1_EL_SHIFT: i32 = 6;

pub const BRBINFx_EL1_EL_WIDTH: i32 = 2;

pub const BRBINFx_EL1_LASTFAILED: crate::ctypes::c_ulong = 131072;

pub const BRBINFx_EL1_LASTFAILED_MASK: crate::ctypes::c_ulong = 131072;

pub const BRBINFx_EL1_LASTFAILED_SHIFT: i32 = 17;

pub const BRBINFx_EL1_LASTFAILED_WIDTH: i32 = 1;

pub const BRBINFx_EL1_MPRED: crate::ctypes::c_ulong = 32;

pub const BRBINFx_EL1_MPRED_MASK: crate::ctypes::c_ulong = 32;

pub const BRBINFx_EL1_MPRED_SHIFT: i32 = 5;

pub const BRBINFx_EL1_MPRED_WIDTH: i32 = 1;

pub const BRBINFx_EL1_RES0: u64 = 18446603340515950620;

pub const BRBINFx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_T: crate::ctypes::c_ulong = 65536;

pub const BRBINFx_EL1_TYPE: crate::ctypes::c_ulong = 16128;

pub const BRBINFx_EL1_TYPE_ALIGN_FAULT: crate::ctypes::c_ulong = 42;

pub const BRBINFx_EL1_TYPE_CALL: crate::ctypes::c_ulong = 34;

pub const BRBINFx_EL1_TYPE_DATA_DEBUG: crate::ctypes::c_ulong = 39;

pub const BRBINFx_EL1_TYPE_DATA_FAULT: crate::ctypes::c_ulong = 44;

pub const BRBINFx_EL1_TYPE_DEBUG_EXIT: crate::ctypes::c_ulong = 57;

pub const BRBINFx_EL1_TYPE_DEBUG_HALT: crate::ctypes::c_ulong = 33;

pub const BRBINFx_EL1_TYPE_DIRECT_COND: crate::ctypes::c_ulong = 8;

pub const BRBINFx_EL1_TYPE_DIRECT_LINK: crate::ctypes::c_ulong = 2;

pub const BRBINFx_EL1_TYPE_DIRECT_UNCOND: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_TYPE_ERET: crate::ctypes::c_ulong = 7;

pub const BRBINFx_EL1_TYPE_FIQ: crate::ctypes::c_ulong = 47;

pub const BRBINFx_EL1_TYPE_IMPDEF_TRAP_EL3: crate::ctypes::c_ulong = 48;

pub const BRBINFx_EL1_TYPE_INDIRECT: crate::ctypes::c_ulong = 1;

pub const BRBINFx_EL1_TYPE_INDIRECT_LINK: crate::ctypes::c_ulong = 3;

pub const BRBINFx_EL1_TYPE_INSN_DEBUG: crate::ctypes::c_ulong = 38;

pub const BRBINFx_EL1_TYPE_INSN_FAULT: crate::ctypes::c_ulong = 43;

pub const BRBINFx_EL1_TYPE_IRQ: crate::ctypes::c_ulong = 46;

pub const BRBINFx_EL1_TYPE_MASK: crate::ctypes::c_ulong = 16128;

pub const BRBINFx_EL1_TYPE_RET: crate::ctypes::c_ulong = 5;

pub const BRBINFx_EL1_TYPE_SERROR: crate::ctypes::c_ulong = 36;

pub const BRBINFx_EL1_TYPE_SHIFT: i32 = 8;

pub const BRBINFx_EL1_TYPE_TRAP: crate::ctypes::c_ulong = 35;

pub const BRBINFx_EL1_TYPE_WIDTH: i32 = 6;

pub const BRBINFx_EL1_T_MASK: crate::ctypes::c_ulong = 65536;

pub const BRBINFx_EL1_T_SHIFT: i32 = 16;

pub const BRBINFx_EL1_T_WIDTH: i32 = 1;

pub const BRBINFx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_VALID: crate::ctypes::c_ulong = 3;

pub const BRBINFx_EL1_VALID_FULL: crate::ctypes::c_ulong = 3;

pub const BRBINFx_EL1_VALID_MASK: crate::ctypes::c_ulong = 3;

pub const BRBINFx_EL1_VALID_NONE: crate::ctypes::c_ulong = 0;

pub const BRBINFx_EL1_VALID_SHIFT: i32 = 0;

pub const BRBINFx_EL1_VALID_SOURCE: crate::ctypes::c_ulong = 2;

pub const BRBINFx_EL1_VALID_TARGET: crate::ctypes::c_ulong = 1;

pub const BRBINFx_EL1_VALID_WIDTH: i32 = 2;

pub const BRBSRCINJ_EL1_ADDRESS: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBSRCINJ_EL1_ADDRESS_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBSRCINJ_EL1_ADDRESS_SHIFT: i32 = 0;

pub const BRBSRCINJ_EL1_ADDRESS_WIDTH: i32 = 64;

pub const BRBSRCINJ_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const BRBSRCINJ_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBSRCINJ_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBTGTINJ_EL1_ADDRESS: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBTGTINJ_EL1_ADDRESS_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBTGTINJ_EL1_ADDRESS_SHIFT: i32 = 0;

pub const BRBTGTINJ_EL1_ADDRESS_WIDTH: i32 = 64;

pub const BRBTGTINJ_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const BRBTGTINJ_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBTGTINJ_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBTS_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const BRBTS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBTS_EL1_TS: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBTS_EL1_TS_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const BRBTS_EL1_TS_SHIFT: i32 = 0;

pub const BRBTS_EL1_TS_WIDTH: i32 = 64;

pub const BRBTS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CNTHCTL_CNTPMASK: i32 = 524288;

pub const CNTHCTL_CNTVMASK: i32 = 262144;

pub const CNTHCTL_EL1NVPCT: i32 = 32768;

pub const CNTHCTL_EL1NVVCT: i32 = 65536;

pub const CNTHCTL_EL1TVCT: i32 = 16384;

pub const CNTHCTL_EL1TVT: i32 = 8192;

pub const CPACRMASK_EL1_E0POE: crate::ctypes::c_ulong = 536870912;

pub const CPACRMASK_EL1_E0POE_MASK: crate::ctypes::c_ulong = 536870912;

pub const CPACRMASK_EL1_E0POE_SHIFT: i32 = 29;

pub const CPACRMASK_EL1_E0POE_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_FPEN: crate::ctypes::c_ulong = 1048576;

pub const CPACRMASK_EL1_FPEN_MASK: crate::ctypes::c_ulong = 1048576;

pub const CPACRMASK_EL1_FPEN_SHIFT: i32 = 20;

pub const CPACRMASK_EL1_FPEN_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_RES0: u64 = 18446744069665128447;

pub const CPACRMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CPACRMASK_EL1_SMEN: crate::ctypes::c_ulong = 16777216;

pub const CPACRMASK_EL1_SMEN_MASK: crate::ctypes::c_ulong = 16777216;

pub const CPACRMASK_EL1_SMEN_SHIFT: i32 = 24;

pub const CPACRMASK_EL1_SMEN_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_TAM: crate::ctypes::c_ulong = 1073741824;

pub const CPACRMASK_EL1_TAM_MASK: crate::ctypes::c_ulong = 1073741824;

pub const CPACRMASK_EL1_TAM_SHIFT: i32 = 30;

pub const CPACRMASK_EL1_TAM_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_TCPAC: crate::ctypes::c_ulong = 2147483648;

pub const CPACRMASK_EL1_TCPAC_MASK: crate::ctypes::c_ulong = 2147483648;

pub const CPACRMASK_EL1_TCPAC_SHIFT: i32 = 31;

pub const CPACRMASK_EL1_TCPAC_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_TTA: crate::ctypes::c_ulong = 268435456;

pub const CPACRMASK_EL1_TTA_MASK: crate::ctypes::c_ulong = 268435456;

pub const CPACRMASK_EL1_TTA_SHIFT: i32 = 28;

pub const CPACRMASK_EL1_TTA_WIDTH: i32 = 1;

pub const CPACRMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACRMASK_EL1_ZEN: crate::ctypes::c_ulong = 65536;

pub const CPACRMASK_EL1_ZEN_MASK: crate::ctypes::c_ulong = 65536;

pub const CPACRMASK_EL1_ZEN_SHIFT: i32 = 16;

pub const CPACRMASK_EL1_ZEN_WIDTH: i32 = 1;

pub const CPACR_EL1_E0POE: crate::ctypes::c_ulong = 536870912;

pub const CPACR_EL1_E0POE_MASK: crate::ctypes::c_ulong = 536870912;

pub const CPACR_EL1_E0POE_SHIFT: i32 = 29;

pub const CPACR_EL1_E0POE_WIDTH: i32 = 1;

pub const CPACR_EL1_FPEN: crate::ctypes::c_ulong = 3145728;

pub const CPACR_EL1_FPEN_MASK: crate::ctypes::c_ulong = 3145728;

pub const CPACR_EL1_FPEN_SHIFT: i32 = 20;

pub const CPACR_EL1_FPEN_WIDTH: i32 = 2;

pub const CPACR_EL1_RES0: u64 = 18446744069629345791;

pub const CPACR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CPACR_EL1_SMEN: crate::ctypes::c_ulong = 50331648;

pub const CPACR_EL1_SMEN_MASK: crate::ctypes::c_ulong = 50331648;

pub const CPACR_EL1_SMEN_SHIFT: i32 = 24;

pub const CPACR_EL1_SMEN_WIDTH: i32 = 2;

pub const CPACR_EL1_TAM: crate::ctypes::c_ulong = 1073741824;

pub const CPACR_EL1_TAM_MASK: crate::ctypes::c_ulong = 1073741824;

pub const CPACR_EL1_TAM_SHIFT: i32 = 30;

pub const CPACR_EL1_TAM_WIDTH: i32 = 1;

pub const CPACR_EL1_TCPAC: crate::ctypes::c_ulong = 2147483648;

pub const CPACR_EL1_TCPAC_MASK: crate::ctypes::c_ulong = 2147483648;

pub const CPACR_EL1_TCPAC_SHIFT: i32 = 31;

pub const CPACR_EL1_TCPAC_WIDTH: i32 = 1;

pub const CPACR_EL1_TTA: crate::ctypes::c_ulong = 268435456;

pub const CPACR_EL1_TTA_MASK: crate::ctypes::c_ulong = 268435456;

pub const CPACR_EL1_TTA_SHIFT: i32 = 28;

pub const CPACR_EL1_TTA_WIDTH: i32 = 1;

pub const CPACR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACR_EL1_ZEN_MASK: crate::ctypes::c_ulong = 196608;

pub const CPACR_EL1_ZEN_SHIFT: i32 = 16;

pub const CPACR_EL1_ZEN_WIDTH: i32 = 2;

pub const ERXGSR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ERXGSR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ERXGSR_EL1_S0: crate::ctypes::c_ulong = 1;

pub const ERXGSR_EL1_S0_MASK: crate::ctypes::c_ulong = 1;

pub const ERXGSR_EL1_S0_SHIFT: i32 = 0;

pub const ERXGSR_EL1_S0_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S10: crate::ctypes::c_ulong = 1024;

pub const ERXGSR_EL1_S10_MASK: crate::ctypes::c_ulong = 1024;

pub const ERXGSR_EL1_S10_SHIFT: i32 = 10;

pub const ERXGSR_EL1_S10_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S11: crate::ctypes::c_ulong = 2048;

pub const ERXGSR_EL1_S11_MASK: crate::ctypes::c_ulong = 2048;

pub const ERXGSR_EL1_S11_SHIFT: i32 = 11;

pub const ERXGSR_EL1_S11_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S12: crate::ctypes::c_ulong = 4096;

pub const ERXGSR_EL1_S12_MASK: crate::ctypes::c_ulong = 4096;

pub const ERXGSR_EL1_S12_SHIFT: i32 = 12;

pub const ERXGSR_EL1_S12_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S13: crate::ctypes::c_ulong = 8192;

pub const ERXGSR_EL1_S13_MASK: crate::ctypes::c_ulong = 8192;

pub const ERXGSR_EL1_S13_SHIFT: i32 = 13;

pub const ERXGSR_EL1_S13_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S14: crate::ctypes::c_ulong = 16384;

pub const ERXGSR_EL1_S14_MASK: crate::ctypes::c_ulong = 16384;

pub const ERXGSR_EL1_S14_SHIFT: i32 = 14;

pub const ERXGSR_EL1_S14_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S15: crate::ctypes::c_ulong = 32768;

pub const ERXGSR_EL1_S15_MASK: crate::ctypes::c_ulong = 32768;

pub const ERXGSR_EL1_S15_SHIFT: i32 = 15;

pub const ERXGSR_EL1_S15_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S16: crate::ctypes::c_ulong = 65536;

pub const ERXGSR_EL1_S16_MASK: crate::ctypes::c_ulong = 65536;

pub const ERXGSR_EL1_S16_SHIFT: i32 = 16;

pub const ERXGSR_EL1_S16_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S17: crate::ctypes::c_ulong = 131072;

pub const ERXGSR_EL1_S17_MASK: crate::ctypes::c_ulong = 131072;

pub const ERXGSR_EL1_S17_SHIFT: i32 = 17;

pub const ERXGSR_EL1_S17_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S18: crate::ctypes::c_ulong = 262144;

pub const ERXGSR_EL1_S18_MASK: crate::ctypes::c_ulong = 262144;

pub const ERXGSR_EL1_S18_SHIFT: i32 = 18;

pub const ERXGSR_EL1_S18_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S19: crate::ctypes::c_ulong = 524288;

pub const ERXGSR_EL1_S19_MASK: crate::ctypes::c_ulong = 524288;

pub const ERXGSR_EL1_S19_SHIFT: i32 = 19;

pub const ERXGSR_EL1_S19_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S1: crate::ctypes::c_ulong = 2;

pub const ERXGSR_EL1_S1_MASK: crate::ctypes::c_ulong = 2;

pub const ERXGSR_EL1_S1_SHIFT: i32 = 1;

pub const ERXGSR_EL1_S1_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S20: crate::ctypes::c_ulong = 1048576;

pub const ERXGSR_EL1_S20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ERXGSR_EL1_S20_SHIFT: i32 = 20;

pub const ERXGSR_EL1_S20_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S21: crate::ctypes::c_ulong = 2097152;

pub const ERXGSR_EL1_S21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ERXGSR_EL1_S21_SHIFT: i32 = 21;

pub const ERXGSR_EL1_S21_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S22: crate::ctypes::c_ulong = 4194304;

pub const ERXGSR_EL1_S22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ERXGSR_EL1_S22_SHIFT: i32 = 22;

pub const ERXGSR_EL1_S22_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S23: crate::ctypes::c_ulong = 8388608;

pub const ERXGSR_EL1_S23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ERXGSR_EL1_S23_SHIFT: i32 = 23;

pub const ERXGSR_EL1_S23_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S24: crate::ctypes::c_ulong = 16777216;

pub const ERXGSR_EL1_S24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ERXGSR_EL1_S24_SHIFT: i32 = 24;

pub const ERXGSR_EL1_S24_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S25: crate::ctypes::c_ulong = 33554432;

pub const ERXGSR_EL1_S25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ERXGSR_EL1_S25_SHIFT: i32 = 25;

pub const ERXGSR_EL1_S25_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S26: crate::ctypes::c_ulong = 67108864;

pub const ERXGSR_EL1_S26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ERXGSR_EL1_S26_SHIFT: i32 = 26;

pub const ERXGSR_EL1_S26_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S27: crate::ctypes::c_ulong = 134217728;

pub const ERXGSR_EL1_S27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ERXGSR_EL1_S27_SHIFT: i32 = 27;

pub const ERXGSR_EL1_S27_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S28: crate::ctypes::c_ulong = 268435456;

pub const ERXGSR_EL1_S28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ERXGSR_EL1_S28_SHIFT: i32 = 28;

pub const ERXGSR_EL1_S28_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S29: crate::ctypes::c_ulong = 536870912;

pub const ERXGSR_EL1_S29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ERXGSR_EL1_S29_SHIFT: i32 = 29;

pub const ERXGSR_EL1_S29_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S2: crate::ctypes::c_ulong = 4;

pub const ERXGSR_EL1_S2_MASK: crate::ctypes::c_ulong = 4;

pub const ERXGSR_EL1_S2_SHIFT: i32 = 2;

pub const ERXGSR_EL1_S2_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S30: crate::ctypes::c_ulong = 1073741824;

pub const ERXGSR_EL1_S30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ERXGSR_EL1_S30_SHIFT: i32 = 30;

pub const ERXGSR_EL1_S30_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S31: crate::ctypes::c_ulong = 2147483648;

pub const ERXGSR_EL1_S31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ERXGSR_EL1_S31_SHIFT: i32 = 31;

pub const ERXGSR_EL1_S31_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S32: crate::ctypes::c_ulong = 4294967296;

pub const ERXGSR_EL1_S32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ERXGSR_EL1_S32_SHIFT: i32 = 32;

pub const ERXGSR_EL1_S32_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S33: crate::ctypes::c_ulong = 8589934592;

pub const ERXGSR_EL1_S33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ERXGSR_EL1_S33_SHIFT: i32 = 33;

pub const ERXGSR_EL1_S33_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S34: crate::ctypes::c_ulong = 17179869184;

pub const ERXGSR_EL1_S34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ERXGSR_EL1_S34_SHIFT: i32 = 34;

pub const ERXGSR_EL1_S34_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S35: crate::ctypes::c_ulong = 34359738368;

pub const ERXGSR_EL1_S35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ERXGSR_EL1_S35_SHIFT: i32 = 35;

pub const ERXGSR_EL1_S35_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S36: crate::ctypes::c_ulong = 68719476736;

pub const ERXGSR_EL1_S36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ERXGSR_EL1_S36_SHIFT: i32 = 36;

pub const ERXGSR_EL1_S36_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S37: crate::ctypes::c_ulong = 137438953472;

pub const ERXGSR_EL1_S37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ERXGSR_EL1_S37_SHIFT: i32 = 37;

pub const ERXGSR_EL1_S37_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S38: crate::ctypes::c_ulong = 274877906944;

pub const ERXGSR_EL1_S38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ERXGSR_EL1_S38_SHIFT: i32 = 38;

pub const ERXGSR_EL1_S38_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S39: crate::ctypes::c_ulong = 549755813888;

pub const ERXGSR_EL1_S39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ERXGSR_EL1_S39_SHIFT: i32 = 39;

pub const ERXGSR_EL1_S39_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S3: crate::ctypes::c_ulong = 8;

pub const ERXGSR_EL1_S3_MASK: crate::ctypes::c_ulong = 8;

pub const ERXGSR_EL1_S3_SHIFT: i32 = 3;

pub const ERXGSR_EL1_S3_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S40: crate::ctypes::c_ulong = 1099511627776;

pub const ERXGSR_EL1_S40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ERXGSR_EL1_S40_SHIFT: i32 = 40;

pub const ERXGSR_EL1_S40_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S41: crate::ctypes::c_ulong = 2199023255552;

pub const ERXGSR_EL1_S41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ERXGSR_EL1_S41_SHIFT: i32 = 41;

pub const ERXGSR_EL1_S41_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S42: crate::ctypes::c_ulong = 4398046511104;

pub const ERXGSR_EL1_S42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ERXGSR_EL1_S42_SHIFT: i32 = 42;

pub const ERXGSR_EL1_S42_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S43: crate::ctypes::c_ulong = 8796093022208;

pub const ERXGSR_EL1_S43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ERXGSR_EL1_S43_SHIFT: i32 = 43;

pub const ERXGSR_EL1_S43_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S44: crate::ctypes::c_ulong = 17592186044416;

pub const ERXGSR_EL1_S44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ERXGSR_EL1_S44_SHIFT: i32 = 44;

pub const ERXGSR_EL1_S44_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S45: crate::ctypes::c_ulong = 35184372088832;

pub const ERXGSR_EL1_S45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ERXGSR_EL1_S45_SHIFT: i32 = 45;

pub const ERXGSR_EL1_S45_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S46: crate::ctypes::c_ulong = 70368744177664;

pub const ERXGSR_EL1_S46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ERXGSR_EL1_S46_SHIFT: i32 = 46;

pub const ERXGSR_EL1_S46_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S47: crate::ctypes::c_ulong = 140737488355328;

pub const ERXGSR_EL1_S47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ERXGSR_EL1_S47_SHIFT: i32 = 47;

pub const ERXGSR_EL1_S47_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S48: crate::ctypes::c_ulong = 281474976710656;

pub const ERXGSR_EL1_S48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ERXGSR_EL1_S48_SHIFT: i32 = 48;

pub const ERXGSR_EL1_S48_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S49: crate::ctypes::c_ulong = 562949953421312;

pub const ERXGSR_EL1_S49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ERXGSR_EL1_S49_SHIFT: i32 = 49;

pub const ERXGSR_EL1_S49_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S4: crate::ctypes::c_ulong = 16;

pub const ERXGSR_EL1_S4_MASK: crate::ctypes::c_ulong = 16;

pub const ERXGSR_EL1_S4_SHIFT: i32 = 4;

pub const ERXGSR_EL1_S4_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S50: crate::ctypes::c_ulong = 1125899906842624;

pub const ERXGSR_EL1_S50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ERXGSR_EL1_S50_SHIFT: i32 = 50;

pub const ERXGSR_EL1_S50_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S51: crate::ctypes::c_ulong = 2251799813685248;

pub const ERXGSR_EL1_S51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ERXGSR_EL1_S51_SHIFT: i32 = 51;

pub const ERXGSR_EL1_S51_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S52: crate::ctypes::c_ulong = 4503599627370496;

pub const ERXGSR_EL1_S52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ERXGSR_EL1_S52_SHIFT: i32 = 52;

pub const ERXGSR_EL1_S52_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S53: crate::ctypes::c_ulong = 9007199254740992;

pub const ERXGSR_EL1_S53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ERXGSR_EL1_S53_SHIFT: i32 = 53;

pub const ERXGSR_EL1_S53_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S54: crate::ctypes::c_ulong = 18014398509481984;

pub const ERXGSR_EL1_S54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ERXGSR_EL1_S54_SHIFT: i32 = 54;

pub const ERXGSR_EL1_S54_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S55: crate::ctypes::c_ulong = 36028797018963968;

pub const ERXGSR_EL1_S55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ERXGSR_EL1_S55_SHIFT: i32 = 55;

pub const ERXGSR_EL1_S55_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S56: crate::ctypes::c_ulong = 72057594037927936;

pub const ERXGSR_EL1_S56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ERXGSR_EL1_S56_SHIFT: i32 = 56;

pub const ERXGSR_EL1_S56_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S57: crate::ctypes::c_ulong = 144115188075855872;

pub const ERXGSR_EL1_S57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ERXGSR_EL1_S57_SHIFT: i32 = 57;

pub const ERXGSR_EL1_S57_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S58: crate::ctypes::c_ulong = 288230376151711744;

pub const ERXGSR_EL1_S58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ERXGSR_EL1_S58_SHIFT: i32 = 58;

pub const ERXGSR_EL1_S58_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S59: crate::ctypes::c_ulong = 576460752303423488;

pub const ERXGSR_EL1_S59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ERXGSR_EL1_S59_SHIFT: i32 = 59;

pub const ERXGSR_EL1_S59_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S5: crate::ctypes::c_ulong = 32;

pub const ERXGSR_EL1_S5_MASK: crate::ctypes::c_ulong = 32;

pub const ERXGSR_EL1_S5_SHIFT: i32 = 5;

pub const ERXGSR_EL1_S5_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ERXGSR_EL1_S60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ERXGSR_EL1_S60_SHIFT: i32 = 60;

pub const ERXGSR_EL1_S60_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ERXGSR_EL1_S61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ERXGSR_EL1_S61_SHIFT: i32 = 61;

pub const ERXGSR_EL1_S61_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ERXGSR_EL1_S62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ERXGSR_EL1_S62_SHIFT: i32 = 62;

pub const ERXGSR_EL1_S62_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ERXGSR_EL1_S63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ERXGSR_EL1_S63_SHIFT: i32 = 63;

pub const ERXGSR_EL1_S63_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S6: crate::ctypes::c_ulong = 64;

pub const ERXGSR_EL1_S6_MASK: crate::ctypes::c_ulong = 64;

pub const ERXGSR_EL1_S6_SHIFT: i32 = 6;

pub const ERXGSR_EL1_S6_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S7: crate::ctypes::c_ulong = 128;

pub const ERXGSR_EL1_S7_MASK: crate::ctypes::c_ulong = 128;

pub const ERXGSR_EL1_S7_SHIFT: i32 = 7;

pub const ERXGSR_EL1_S7_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S8: crate::ctypes::c_ulong = 256;

pub const ERXGSR_EL1_S8_MASK: crate::ctypes::c_ulong = 256;

pub const ERXGSR_EL1_S8_SHIFT: i32 = 8;

pub const ERXGSR_EL1_S8_WIDTH: i32 = 1;

pub const ERXGSR_EL1_S9: crate::ctypes::c_ulong = 512;

pub const ERXGSR_EL1_S9_MASK: crate::ctypes::c_ulong = 512;

pub const ERXGSR_EL1_S9_SHIFT: i32 = 9;

pub const ERXGSR_EL1_S9_WIDTH: i32 = 1;

pub const ERXGSR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ESR_ELx_EC_GCS: crate::ctypes::c_ulong = 45;

pub const ESR_ELx_EC_OTHER: crate::ctypes::c_ulong = 10;

pub const ESR_ELx_ExType_DATA_CHECK: i32 = 0;

pub const ESR_ELx_ExType_EXLOCK: i32 = 1;

pub const ESR_ELx_ExType_MASK: crate::ctypes::c_ulong = 15728640;

pub const ESR_ELx_ExType_SHIFT: i32 = 20;

pub const ESR_ELx_ExType_STR: i32 = 2;

pub const ESR_ELx_FSC_EXCL_ATOMIC: i32 = 53;

pub const ESR_ELx_HDBSSF: crate::ctypes::c_ulong = 2048;

pub const ESR_ELx_HDBSSF_SHIFT: i32 = 11;

pub const ESR_ELx_ISS_OTHER_LDST64B: i32 = 2;

pub const ESR_ELx_ISS_OTHER_PSBCSYNC: i32 = 4;

pub const ESR_ELx_ISS_OTHER_ST64BV0: i32 = 1;

pub const ESR_ELx_ISS_OTHER_ST64BV: i32 = 0;

pub const ESR_ELx_ISS_OTHER_TSBCSYNC: i32 = 3;

pub const ESR_ELx_IT_GCSPOPCX: i32 = 6;

pub const ESR_ELx_IT_GCSPOPM: i32 = 1;

pub const ESR_ELx_IT_GCSPOPX: i32 = 7;

pub const ESR_ELx_IT_GCSSS1: i32 = 4;

pub const ESR_ELx_IT_GCSSS2: i32 = 5;

pub const ESR_ELx_IT_MASK: crate::ctypes::c_ulong = 31;

pub const ESR_ELx_IT_RET: i32 = 0;

pub const ESR_ELx_IT_RET_KEYA: i32 = 2;

pub const ESR_ELx_IT_RET_KEYB: i32 = 3;

pub const ESR_ELx_IT_SHIFT: i32 = 0;

pub const ESR_ELx_Raddr_MASK: crate::ctypes::c_ulong = 31744;

pub const ESR_ELx_Raddr_SHIFT: i32 = 10;

pub const ESR_ELx_Rn_MASK: crate::ctypes::c_ulong = 992;

pub const ESR_ELx_Rn_SHIFT: i32 = 5;

pub const ESR_ELx_Rvalue_MASK: crate::ctypes::c_ulong = 992;

pub const ESR_ELx_Rvalue_SHIFT: i32 = 5;

pub const ESR_ELx_VNCR: crate::ctypes::c_ulong = 8192;

pub const ESR_ELx_VNCR_SHIFT: i32 = 13;

pub const EX_DATA_UACCESS_WRITE: crate::ctypes::c_ulong = 1;

pub const EX_TYPE_LOAD_UNALIGNED_ZEROPAD: i32 = 5;

pub const EX_TYPE_UACCESS_CPY: i32 = 4;

pub const FEAT_GCIE_ICH_VMCR_EL2_EN: crate::ctypes::c_ulong = 1;

pub const FEAT_GCIE_ICH_VMCR_EL2_EN_MASK: crate::ctypes::c_ulong = 1;

pub const FEAT_GCIE_ICH_VMCR_EL2_EN_SHIFT: i32 = 0;

pub const FEAT_GCIE_ICH_VMCR_EL2_EN_WIDTH: i32 = 1;

pub const FEAT_GCIE_ICH_VMCR_EL2_RES0: u64 = 18446744069548802046;

pub const FEAT_GCIE_ICH_VMCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const FEAT_GCIE_ICH_VMCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const FEAT_GCIE_ICH_VMCR_EL2_VPMR: crate::ctypes::c_ulong = 4160749568;

pub const FEAT_GCIE_ICH_VMCR_EL2_VPMR_MASK: crate::ctypes::c_ulong = 4160749568;

pub const FEAT_GCIE_ICH_VMCR_EL2_VPMR_SHIFT: i32 = 27;

pub const FEAT_GCIE_ICH_VMCR_EL2_VPMR_WIDTH: i32 = 5;

pub const FPCR_AH: crate::ctypes::c_ulong = 2;

pub const FPCR_AHP: crate::ctypes::c_ulong = 67108864;

pub const FPCR_AHP_MASK: crate::ctypes::c_ulong = 67108864;

pub const FPCR_AHP_SHIFT: i32 = 26;

pub const FPCR_AHP_WIDTH: i32 = 1;

pub const FPCR_AH_MASK: crate::ctypes::c_ulong = 2;

pub const FPCR_AH_SHIFT: i32 = 1;

pub const FPCR_AH_WIDTH: i32 = 1;

pub const FPCR_DN: crate::ctypes::c_ulong = 33554432;

pub const FPCR_DN_MASK: crate::ctypes::c_ulong = 33554432;

pub const FPCR_DN_SHIFT: i32 = 25;

pub const FPCR_DN_WIDTH: i32 = 1;

pub const FPCR_DZE: crate::ctypes::c_ulong = 512;

pub const FPCR_DZE_MASK: crate::ctypes::c_ulong = 512;

pub const FPCR_DZE_SHIFT: i32 = 9;

pub const FPCR_DZE_WIDTH: i32 = 1;

pub const FPCR_EBF: crate::ctypes::c_ulong = 8192;

pub const FPCR_EBF_MASK: crate::ctypes::c_ulong = 8192;

pub const FPCR_EBF_SHIFT: i32 = 13;

pub const FPCR_EBF_WIDTH: i32 = 1;

pub const FPCR_FIZ: crate::ctypes::c_ulong = 1;

pub const FPCR_FIZ_MASK: crate::ctypes::c_ulong = 1;

pub const FPCR_FIZ_SHIFT: i32 = 0;

pub const FPCR_FIZ_WIDTH: i32 = 1;

pub const FPCR_FZ16: crate::ctypes::c_ulong = 524288;

pub const FPCR_FZ16_MASK: crate::ctypes::c_ulong = 524288;

pub const FPCR_FZ16_SHIFT: i32 = 19;

pub const FPCR_FZ16_WIDTH: i32 = 1;

pub const FPCR_FZ: crate::ctypes::c_ulong = 16777216;

pub const FPCR_FZ_MASK: crate::ctypes::c_ulong = 16777216;

pub const FPCR_FZ_SHIFT: i32 = 24;

pub const FPCR_FZ_WIDTH: i32 = 1;

pub const FPCR_IDE: crate::ctypes::c_ulong = 32768;

pub const FPCR_IDE_MASK: crate::ctypes::c_ulong = 32768;

pub const FPCR_IDE_SHIFT: i32 = 15;

pub const FPCR_IDE_WIDTH: i32 = 1;

pub const FPCR_IOE: crate::ctypes::c_ulong = 256;

pub const FPCR_IOE_MASK: crate::ctypes::c_ulong = 256;

pub const FPCR_IOE_SHIFT: i32 = 8;

pub const FPCR_IOE_WIDTH: i32 = 1;

pub const FPCR_IXE: crate::ctypes::c_ulong = 4096;

pub const FPCR_IXE_MASK: crate::ctypes::c_ulong = 4096;

pub const FPCR_IXE_SHIFT: i32 = 12;

pub const FPCR_IXE_WIDTH: i32 = 1;

pub const FPCR_Len: crate::ctypes::c_ulong = 458752;

pub const FPCR_Len_MASK: crate::ctypes::c_ulong = 458752;

pub const FPCR_Len_SHIFT: i32 = 16;

pub const FPCR_Len_WIDTH: i32 = 3;

pub const FPCR_NEP: crate::ctypes::c_ulong = 4;

pub const FPCR_NEP_MASK: crate::ctypes::c_ulong = 4;

pub const FPCR_NEP_SHIFT: i32 = 2;

pub const FPCR_NEP_WIDTH: i32 = 1;

pub const FPCR_OFE: crate::ctypes::c_ulong = 1024;

pub const FPCR_OFE_MASK: crate::ctypes::c_ulong = 1024;

pub const FPCR_OFE_SHIFT: i32 = 10;

pub const FPCR_OFE_WIDTH: i32 = 1;

pub const FPCR_RES0: u64 = 18446744073575350520;

pub const FPCR_RES1: crate::ctypes::c_ulong = 0;

pub const FPCR_RMode: crate::ctypes::c_ulong = 12582912;

pub const FPCR_RMode_MASK: crate::ctypes::c_ulong = 12582912;

pub const FPCR_RMode_RM: crate::ctypes::c_ulong = 2;

pub const FPCR_RMode_RN: crate::ctypes::c_ulong = 0;

pub const FPCR_RMode_RP: crate::ctypes::c_ulong = 1;

pub const FPCR_RMode_RZ: crate::ctypes::c_ulong = 3;

pub const FPCR_RMode_SHIFT: i32 = 22;

pub const FPCR_RMode_WIDTH: i32 = 2;

pub const FPCR_Stride: crate::ctypes::c_ulong = 3145728;

pub const FPCR_Stride_MASK: crate::ctypes::c_ulong = 3145728;

pub const FPCR_Stride_SHIFT: i32 = 20;

pub const FPCR_Stride_WIDTH: i32 = 2;

pub const FPCR_UFE: crate::ctypes::c_ulong = 2048;

pub const FPCR_UFE_MASK: crate::ctypes::c_ulong = 2048;

pub const FPCR_UFE_SHIFT: i32 = 11;

pub const FPCR_UFE_WIDTH: i32 = 1;

pub const FPCR_UNKN: crate::ctypes::c_ulong = 0;

pub const FPSR_C: crate::ctypes::c_ulong = 536870912;

pub const FPSR_C_MASK: crate::ctypes::c_ulong = 536870912;

pub const FPSR_C_SHIFT: i32 = 29;

pub const FPSR_C_WIDTH: i32 = 1;

pub const FPSR_DZC: crate::ctypes::c_ulong = 2;

pub const FPSR_DZC_MASK: crate::ctypes::c_ulong = 2;

pub const FPSR_DZC_SHIFT: i32 = 1;

pub const FPSR_DZC_WIDTH: i32 = 1;

pub const FPSR_IDC: crate::ctypes::c_ulong = 128;

pub const FPSR_IDC_MASK: crate::ctypes::c_ulong = 128;

pub const FPSR_IDC_SHIFT: i32 = 7;

pub const FPSR_IDC_WIDTH: i32 = 1;

pub const FPSR_IOC: crate::ctypes::c_ulong = 1;

pub const FPSR_IOC_MASK: crate::ctypes::c_ulong = 1;

pub const FPSR_IOC_SHIFT: i32 = 0;

pub const FPSR_IOC_WIDTH: i32 = 1;

pub const FPSR_IXC: crate::ctypes::c_ulong = 16;

pub const FPSR_IXC_MASK: crate::ctypes::c_ulong = 16;

pub const FPSR_IXC_SHIFT: i32 = 4;

pub const FPSR_IXC_WIDTH: i32 = 1;

pub const FPSR_N: crate::ctypes::c_ulong = 2147483648;

pub const FPSR_N_MASK: crate::ctypes::c_ulong = 2147483648;

pub const FPSR_N_SHIFT: i32 = 31;

pub const FPSR_N_WIDTH: i32 = 1;

pub const FPSR_OFC: crate::ctypes::c_ulong = 4;

pub const FPSR_OFC_MASK: crate::ctypes::c_ulong = 4;

pub const FPSR_OFC_SHIFT: i32 = 2;

pub const FPSR_OFC_WIDTH: i32 = 1;

pub const FPSR_QC: crate::ctypes::c_ulong = 134217728;

pub const FPSR_QC_MASK: crate::ctypes::c_ulong = 134217728;

pub const FPSR_QC_SHIFT: i32 = 27;

pub const FPSR_QC_WIDTH: i32 = 1;

pub const FPSR_RES0: u64 = 18446744069548801888;

pub const FPSR_RES1: crate::ctypes::c_ulong = 0;

pub const FPSR_UFC: crate::ctypes::c_ulong = 8;

pub const FPSR_UFC_MASK: crate::ctypes::c_ulong = 8;

pub const FPSR_UFC_SHIFT: i32 = 3;

pub const FPSR_UFC_WIDTH: i32 = 1;

pub const FPSR_UNKN: crate::ctypes::c_ulong = 0;

pub const FPSR_V: crate::ctypes::c_ulong = 268435456;

pub const FPSR_V_MASK: crate::ctypes::c_ulong = 268435456;

pub const FPSR_V_SHIFT: i32 = 28;

pub const FPSR_V_WIDTH: i32 = 1;

pub const FPSR_Z: crate::ctypes::c_ulong = 1073741824;

pub const FPSR_Z_MASK: crate::ctypes::c_ulong = 1073741824;

pub const FPSR_Z_SHIFT: i32 = 30;

pub const FPSR_Z_WIDTH: i32 = 1;

pub const FRAME_META_TYPE_FINAL: i32 = 1;

pub const FRAME_META_TYPE_NONE: i32 = 0;

pub const FRAME_META_TYPE_PT_REGS: i32 = 2;

pub const GCS_MAGIC: i32 = 1195594496;

pub const HCR_EL2_AMO: crate::ctypes::c_ulong = 32;

pub const HCR_EL2_AMO_MASK: crate::ctypes::c_ulong = 32;

pub const HCR_EL2_AMO_SHIFT: i32 = 5;

pub const HCR_EL2_AMO_WIDTH: i32 = 1;

pub const HCR_EL2_AMVOFFEN: crate::ctypes::c_ulong = 2251799813685248;

pub const HCR_EL2_AMVOFFEN_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const HCR_EL2_AMVOFFEN_SHIFT: i32 = 51;

pub const HCR_EL2_AMVOFFEN_WIDTH: i32 = 1;

pub const HCR_EL2_API: crate::ctypes::c_ulong = 2199023255552;

pub const HCR_EL2_API_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HCR_EL2_API_SHIFT: i32 = 41;

pub const HCR_EL2_API_WIDTH: i32 = 1;

pub const HCR_EL2_APK: crate::ctypes::c_ulong = 1099511627776;

pub const HCR_EL2_APK_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HCR_EL2_APK_SHIFT: i32 = 40;

pub const HCR_EL2_APK_WIDTH: i32 = 1;

pub const HCR_EL2_AT: crate::ctypes::c_ulong = 17592186044416;

pub const HCR_EL2_ATA: crate::ctypes::c_ulong = 72057594037927936;

pub const HCR_EL2_ATA_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HCR_EL2_ATA_SHIFT: i32 = 56;

pub const HCR_EL2_ATA_WIDTH: i32 = 1;

pub const HCR_EL2_AT_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HCR_EL2_AT_SHIFT: i32 = 44;

pub const HCR_EL2_AT_WIDTH: i32 = 1;

pub const HCR_EL2_BSU: crate::ctypes::c_ulong = 3072;

pub const HCR_EL2_BSU_FS: crate::ctypes::c_ulong = 3;

pub const HCR_EL2_BSU_IS: crate::ctypes::c_ulong = 1;

pub const HCR_EL2_BSU_MASK: crate::ctypes::c_ulong = 3072;

pub const HCR_EL2_BSU_NONE: crate::ctypes::c_ulong = 0;

pub const HCR_EL2_BSU_OS: crate::ctypes::c_ulong = 2;

pub const HCR_EL2_BSU_SHIFT: i32 = 10;

pub const HCR_EL2_BSU_SIGNED: i32 = 0;

pub const HCR_EL2_BSU_WIDTH: i32 = 2;

pub const HCR_EL2_CD: crate::ctypes::c_ulong = 4294967296;

pub const HCR_EL2_CD_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HCR_EL2_CD_SHIFT: i32 = 32;

pub const HCR_EL2_CD_WIDTH: i32 = 1;

pub const HCR_EL2_DC: crate::ctypes::c_ulong = 4096;

pub const HCR_EL2_DCT: crate::ctypes::c_ulong = 144115188075855872;

pub const HCR_EL2_DCT_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HCR_EL2_DCT_SHIFT: i32 = 57;

pub const HCR_EL2_DCT_WIDTH: i32 = 1;

pub const HCR_EL2_DC_MASK: crate::ctypes::c_ulong = 4096;

pub const HCR_EL2_DC_SHIFT: i32 = 12;

pub const HCR_EL2_DC_WIDTH: i32 = 1;

pub const HCR_EL2_E2H: crate::ctypes::c_ulong = 17179869184;

pub const HCR_EL2_E2H_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HCR_EL2_E2H_SHIFT: i32 = 34;

pub const HCR_EL2_E2H_WIDTH: i32 = 1;

pub const HCR_EL2_EnSCXT: crate::ctypes::c_ulong = 9007199254740992;

pub const HCR_EL2_EnSCXT_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HCR_EL2_EnSCXT_SHIFT: i32 = 53;

pub const HCR_EL2_EnSCXT_WIDTH: i32 = 1;

pub const HCR_EL2_FB: crate::ctypes::c_ulong = 512;

pub const HCR_EL2_FB_MASK: crate::ctypes::c_ulong = 512;

pub const HCR_EL2_FB_SHIFT: i32 = 9;

pub const HCR_EL2_FB_WIDTH: i32 = 1;

pub const HCR_EL2_FIEN: crate::ctypes::c_ulong = 140737488355328;

pub const HCR_EL2_FIEN_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HCR_EL2_FIEN_SHIFT: i32 = 47;

pub const HCR_EL2_FIEN_WIDTH: i32 = 1;

pub const HCR_EL2_FMO: crate::ctypes::c_ulong = 8;

pub const HCR_EL2_FMO_MASK: crate::ctypes::c_ulong = 8;

pub const HCR_EL2_FMO_SHIFT: i32 = 3;

pub const HCR_EL2_FMO_WIDTH: i32 = 1;

pub const HCR_EL2_FWB: crate::ctypes::c_ulong = 70368744177664;

pub const HCR_EL2_FWB_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HCR_EL2_FWB_SHIFT: i32 = 46;

pub const HCR_EL2_FWB_WIDTH: i32 = 1;

pub const HCR_EL2_GPF: crate::ctypes::c_ulong = 281474976710656;

pub const HCR_EL2_GPF_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HCR_EL2_GPF_SHIFT: i32 = 48;

pub const HCR_EL2_GPF_WIDTH: i32 = 1;

pub const HCR_EL2_HCD: crate::ctypes::c_ulong = 536870912;

pub const HCR_EL2_HCD_MASK: crate::ctypes::c_ulong = 536870912;

pub const HCR_EL2_HCD_SHIFT: i32 = 29;

pub const HCR_EL2_HCD_WIDTH: i32 = 1;

pub const HCR_EL2_ID: crate::ctypes::c_ulong = 8589934592;

pub const HCR_EL2_ID_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HCR_EL2_ID_SHIFT: i32 = 33;

pub const HCR_EL2_ID_WIDTH: i32 = 1;

pub const HCR_EL2_IMO: crate::ctypes::c_ulong = 16;

pub const HCR_EL2_IMO_MASK: crate::ctypes::c_ulong = 16;

pub const HCR_EL2_IMO_SHIFT: i32 = 4;

pub const HCR_EL2_IMO_WIDTH: i32 = 1;

pub const HCR_EL2_NV1: crate::ctypes::c_ulong = 8796093022208;

pub const HCR_EL2_NV1_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HCR_EL2_NV1_SHIFT: i32 = 43;

pub const HCR_EL2_NV1_WIDTH: i32 = 1;

pub const HCR_EL2_NV2: crate::ctypes::c_ulong = 35184372088832;

pub const HCR_EL2_NV2_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HCR_EL2_NV2_SHIFT: i32 = 45;

pub const HCR_EL2_NV2_WIDTH: i32 = 1;

pub const HCR_EL2_NV: crate::ctypes::c_ulong = 4398046511104;

pub const HCR_EL2_NV_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HCR_EL2_NV_SHIFT: i32 = 42;

pub const HCR_EL2_NV_WIDTH: i32 = 1;

pub const HCR_EL2_PTW: crate::ctypes::c_ulong = 4;

pub const HCR_EL2_PTW_MASK: crate::ctypes::c_ulong = 4;

pub const HCR_EL2_PTW_SHIFT: i32 = 2;

pub const HCR_EL2_PTW_WIDTH: i32 = 1;

pub const HCR_EL2_RES0: u64 = 824633720832;

pub const HCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HCR_EL2_RW: crate::ctypes::c_ulong = 2147483648;

pub const HCR_EL2_RW_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HCR_EL2_RW_SHIFT: i32 = 31;

pub const HCR_EL2_RW_WIDTH: i32 = 1;

pub const HCR_EL2_SWIO: crate::ctypes::c_ulong = 2;

pub const HCR_EL2_SWIO_MASK: crate::ctypes::c_ulong = 2;

pub const HCR_EL2_SWIO_SHIFT: i32 = 1;

pub const HCR_EL2_SWIO_WIDTH: i32 = 1;

pub const HCR_EL2_TACR: crate::ctypes::c_ulong = 2097152;

pub const HCR_EL2_TACR_MASK: crate::ctypes::c_ulong = 2097152;

pub const HCR_EL2_TACR_SHIFT: i32 = 21;

pub const HCR_EL2_TACR_WIDTH: i32 = 1;

pub const HCR_EL2_TDZ: crate::ctypes::c_ulong = 268435456;

pub const HCR_EL2_TDZ_MASK: crate::ctypes::c_ulong = 268435456;

pub const HCR_EL2_TDZ_SHIFT: i32 = 28;

pub const HCR_EL2_TDZ_WIDTH: i32 = 1;

pub const HCR_EL2_TEA: crate::ctypes::c_ulong = 137438953472;

pub const HCR_EL2_TEA_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HCR_EL2_TEA_SHIFT: i32 = 37;

pub const HCR_EL2_TEA_WIDTH: i32 = 1;

pub const HCR_EL2_TERR: crate::ctypes::c_ulong = 68719476736;

pub const HCR_EL2_TERR_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HCR_EL2_TERR_SHIFT: i32 = 36;

pub const HCR_EL2_TERR_WIDTH: i32 = 1;

pub const HCR_EL2_TGE: crate::ctypes::c_ulong = 134217728;

pub const HCR_EL2_TGE_MASK: crate::ctypes::c_ulong = 134217728;

pub const HCR_EL2_TGE_SHIFT: i32 = 27;

pub const HCR_EL2_TGE_WIDTH: i32 = 1;

pub const HCR_EL2_TICAB: crate::ctypes::c_ulong = 1125899906842624;

pub const HCR_EL2_TICAB_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HCR_EL2_TICAB_SHIFT: i32 = 50;

pub const HCR_EL2_TICAB_WIDTH: i32 = 1;

pub const HCR_EL2_TID0: crate::ctypes::c_ulong = 32768;

pub const HCR_EL2_TID0_MASK: crate::ctypes::c_ulong = 32768;

pub const HCR_EL2_TID0_SHIFT: i32 = 15;

pub const HCR_EL2_TID0_WIDTH: i32 = 1;

pub const HCR_EL2_TID1: crate::ctypes::c_ulong = 65536;

pub const HCR_EL2_TID1_MASK: crate::ctypes::c_ulong = 65536;

pub const HCR_EL2_TID1_SHIFT: i32 = 16;

pub const HCR_EL2_TID1_WIDTH: i32 = 1;

pub const HCR_EL2_TID2: crate::ctypes::c_ulong = 131072;

pub const HCR_EL2_TID2_MASK: crate::ctypes::c_ulong = 131072;

pub const HCR_EL2_TID2_SHIFT: i32 = 17;

pub const HCR_EL2_TID2_WIDTH: i32 = 1;

pub const HCR_EL2_TID3: crate::ctypes::c_ulong = 262144;

pub const HCR_EL2_TID3_MASK: crate::ctypes::c_ulong = 262144;

pub const HCR_EL2_TID3_SHIFT: i32 = 18;

pub const HCR_EL2_TID3_WIDTH: i32 = 1;

pub const HCR_EL2_TID4: crate::ctypes::c_ulong = 562949953421312;

pub const HCR_EL2_TID4_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HCR_EL2_TID4_SHIFT: i32 = 49;

pub const HCR_EL2_TID4_WIDTH: i32 = 1;

pub const HCR_EL2_TID5: crate::ctypes::c_ulong = 288230376151711744;

pub const HCR_EL2_TID5_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HCR_EL2_TID5_SHIFT: i32 = 58;

pub const HCR_EL2_TID5_WIDTH: i32 = 1;

pub const HCR_EL2_TIDCP: crate::ctypes::c_ulong = 1048576;

pub const HCR_EL2_TIDCP_MASK: crate::ctypes::c_ulong = 1048576;

pub const HCR_EL2_TIDCP_SHIFT: i32 = 20;

pub const HCR_EL2_TIDCP_WIDTH: i32 = 1;

pub const HCR_EL2_TLOR: crate::ctypes::c_ulong = 34359738368;

pub const HCR_EL2_TLOR_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HCR_EL2_TLOR_SHIFT: i32 = 35;

pub const HCR_EL2_TLOR_WIDTH: i32 = 1;

pub const HCR_EL2_TOCU: crate::ctypes::c_ulong = 4503599627370496;

pub const HCR_EL2_TOCU_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HCR_EL2_TOCU_SHIFT: i32 = 52;

pub const HCR_EL2_TOCU_WIDTH: i32 = 1;

pub const HCR_EL2_TPCP: crate::ctypes::c_ulong = 8388608;

pub const HCR_EL2_TPCP_MASK: crate::ctypes::c_ulong = 8388608;

pub const HCR_EL2_TPCP_SHIFT: i32 = 23;

pub const HCR_EL2_TPCP_WIDTH: i32 = 1;

pub const HCR_EL2_TPU: crate::ctypes::c_ulong = 16777216;

pub const HCR_EL2_TPU_MASK: crate::ctypes::c_ulong = 16777216;

pub const HCR_EL2_TPU_SHIFT: i32 = 24;

pub const HCR_EL2_TPU_WIDTH: i32 = 1;

pub const HCR_EL2_TRVM: crate::ctypes::c_ulong = 1073741824;

pub const HCR_EL2_TRVM_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HCR_EL2_TRVM_SHIFT: i32 = 30;

pub const HCR_EL2_TRVM_WIDTH: i32 = 1;

pub const HCR_EL2_TSC: crate::ctypes::c_ulong = 524288;

pub const HCR_EL2_TSC_MASK: crate::ctypes::c_ulong = 524288;

pub const HCR_EL2_TSC_SHIFT: i32 = 19;

pub const HCR_EL2_TSC_WIDTH: i32 = 1;

pub const HCR_EL2_TSW: crate::ctypes::c_ulong = 4194304;

pub const HCR_EL2_TSW_MASK: crate::ctypes::c_ulong = 4194304;

pub const HCR_EL2_TSW_SHIFT: i32 = 22;

pub const HCR_EL2_TSW_WIDTH: i32 = 1;

pub const HCR_EL2_TTLB: crate::ctypes::c_ulong = 33554432;

pub const HCR_EL2_TTLBIS: crate::ctypes::c_ulong = 18014398509481984;

pub const HCR_EL2_TTLBIS_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HCR_EL2_TTLBIS_SHIFT: i32 = 54;

pub const HCR_EL2_TTLBIS_WIDTH: i32 = 1;

pub const HCR_EL2_TTLBOS: crate::ctypes::c_ulong = 36028797018963968;

pub const HCR_EL2_TTLBOS_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HCR_EL2_TTLBOS_SHIFT: i32 = 55;

pub const HCR_EL2_TTLBOS_WIDTH: i32 = 1;

pub const HCR_EL2_TTLB_MASK: crate::ctypes::c_ulong = 33554432;

pub const HCR_EL2_TTLB_SHIFT: i32 = 25;

pub const HCR_EL2_TTLB_WIDTH: i32 = 1;

pub const HCR_EL2_TVM: crate::ctypes::c_ulong = 67108864;

pub const HCR_EL2_TVM_MASK: crate::ctypes::c_ulong = 67108864;

pub const HCR_EL2_TVM_SHIFT: i32 = 26;

pub const HCR_EL2_TVM_WIDTH: i32 = 1;

pub const HCR_EL2_TWE: crate::ctypes::c_ulong = 16384;

pub const HCR_EL2_TWEDEL: crate::ctypes::c_ulong = 17293822569102704640;

pub const HCR_EL2_TWEDEL_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const HCR_EL2_TWEDEL_SHIFT: i32 = 60;

pub const HCR_EL2_TWEDEL_WIDTH: i32 = 4;

pub const HCR_EL2_TWEDEn: crate::ctypes::c_ulong = 576460752303423488;

pub const HCR_EL2_TWEDEn_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HCR_EL2_TWEDEn_SHIFT: i32 = 59;

pub const HCR_EL2_TWEDEn_WIDTH: i32 = 1;

pub const HCR_EL2_TWE_MASK: crate::ctypes::c_ulong = 16384;

pub const HCR_EL2_TWE_SHIFT: i32 = 14;

pub const HCR_EL2_TWE_WIDTH: i32 = 1;

pub const HCR_EL2_TWI: crate::ctypes::c_ulong = 8192;

pub const HCR_EL2_TWI_MASK: crate::ctypes::c_ulong = 8192;

pub const HCR_EL2_TWI_SHIFT: i32 = 13;

pub const HCR_EL2_TWI_WIDTH: i32 = 1;

pub const HCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HCR_EL2_VF: crate::ctypes::c_ulong = 64;

pub const HCR_EL2_VF_MASK: crate::ctypes::c_ulong = 64;

pub const HCR_EL2_VF_SHIFT: i32 = 6;

pub const HCR_EL2_VF_WIDTH: i32 = 1;

pub const HCR_EL2_VI: crate::ctypes::c_ulong = 128;

pub const HCR_EL2_VI_MASK: crate::ctypes::c_ulong = 128;

pub const HCR_EL2_VI_SHIFT: i32 = 7;

pub const HCR_EL2_VI_WIDTH: i32 = 1;

pub const HCR_EL2_VM: crate::ctypes::c_ulong = 1;

pub const HCR_EL2_VM_MASK: crate::ctypes::c_ulong = 1;

pub const HCR_EL2_VM_SHIFT: i32 = 0;

pub const HCR_EL2_VM_WIDTH: i32 = 1;

pub const HCR_EL2_VSE: crate::ctypes::c_ulong = 256;

pub const HCR_EL2_VSE_MASK: crate::ctypes::c_ulong = 256;

pub const HCR_EL2_VSE_SHIFT: i32 = 8;

pub const HCR_EL2_VSE_WIDTH: i32 = 1;

pub const HDBSSBR_EL2_BADDR: crate::ctypes::c_ulong = 72057594037923840;

pub const HDBSSBR_EL2_BADDR_MASK: crate::ctypes::c_ulong = 72057594037923840;

pub const HDBSSBR_EL2_BADDR_SHIFT: i32 = 12;

pub const HDBSSBR_EL2_BADDR_WIDTH: i32 = 44;

pub const HDBSSBR_EL2_RES0: u64 = 18374686479671627760;

pub const HDBSSBR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDBSSBR_EL2_SZ: crate::ctypes::c_ulong = 15;

pub const HDBSSBR_EL2_SZ_128KB: crate::ctypes::c_ulong = 5;

pub const HDBSSBR_EL2_SZ_16KB: crate::ctypes::c_ulong = 2;

pub const HDBSSBR_EL2_SZ_1MB: crate::ctypes::c_ulong = 8;

pub const HDBSSBR_EL2_SZ_256KB: crate::ctypes::c_ulong = 6;

pub const HDBSSBR_EL2_SZ_2MB: crate::ctypes::c_ulong = 9;

pub const HDBSSBR_EL2_SZ_32KB: crate::ctypes::c_ulong = 3;

pub const HDBSSBR_EL2_SZ_4KB: crate::ctypes::c_ulong = 0;

pub const HDBSSBR_EL2_SZ_512KB: crate::ctypes::c_ulong = 7;

pub const HDBSSBR_EL2_SZ_64KB: crate::ctypes::c_ulong = 4;

pub const HDBSSBR_EL2_SZ_8KB: crate::ctypes::c_ulong = 1;

pub const HDBSSBR_EL2_SZ_MASK: crate::ctypes::c_ulong = 15;

pub const HDBSSBR_EL2_SZ_SHIFT: i32 = 0;

pub const HDBSSBR_EL2_SZ_WIDTH: i32 = 4;

pub const HDBSSBR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HDBSSPROD_EL2_FSC: crate::ctypes::c_ulong = 4227858432;

pub const HDBSSPROD_EL2_FSC_ExternalAbort: crate::ctypes::c_ulong = 16;

pub const HDBSSPROD_EL2_FSC_GPF: crate::ctypes::c_ulong = 40;

pub const HDBSSPROD_EL2_FSC_MASK: crate::ctypes::c_ulong = 4227858432;

pub const HDBSSPROD_EL2_FSC_OK: crate::ctypes::c_ulong = 0;

pub const HDBSSPROD_EL2_FSC_SHIFT: i32 = 26;

pub const HDBSSPROD_EL2_FSC_WIDTH: i32 = 6;

pub const HDBSSPROD_EL2_INDEX: crate::ctypes::c_ulong = 524287;

pub const HDBSSPROD_EL2_INDEX_MASK: crate::ctypes::c_ulong = 524287;

pub const HDBSSPROD_EL2_INDEX_SHIFT: i32 = 0;

pub const HDBSSPROD_EL2_INDEX_WIDTH: i32 = 19;

pub const HDBSSPROD_EL2_RES0: u64 = 18446744069481168896;

pub const HDBSSPROD_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HDBSSPROD_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGITR_EL2_PSBCSYNC: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGITR_EL2_PSBCSYNC_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGITR_EL2_PSBCSYNC_SHIFT: i32 = 63;

pub const HFGITR_EL2_PSBCSYNC_WIDTH: i32 = 1;

pub const HFGITR_EL2_RES0: u64 = 2305843009213693952;

pub const HFGRTR_EL2_AFSR0_EL1: crate::ctypes::c_ulong = 1;

pub const HFGRTR_EL2_AFSR0_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HFGRTR_EL2_AFSR0_EL1_SHIFT: i32 = 0;

pub const HFGRTR_EL2_AFSR0_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_AFSR1_EL1: crate::ctypes::c_ulong = 2;

pub const HFGRTR_EL2_AFSR1_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HFGRTR_EL2_AFSR1_EL1_SHIFT: i32 = 1;

pub const HFGRTR_EL2_AFSR1_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_AIDR_EL1: crate::ctypes::c_ulong = 4;

pub const HFGRTR_EL2_AIDR_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const HFGRTR_EL2_AIDR_EL1_SHIFT: i32 = 2;

pub const HFGRTR_EL2_AIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_AMAIR_EL1: crate::ctypes::c_ulong = 8;

pub const HFGRTR_EL2_AMAIR_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HFGRTR_EL2_AMAIR_EL1_SHIFT: i32 = 3;

pub const HFGRTR_EL2_AMAIR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_APDAKey: crate::ctypes::c_ulong = 16;

pub const HFGRTR_EL2_APDAKey_MASK: crate::ctypes::c_ulong = 16;

pub const HFGRTR_EL2_APDAKey_SHIFT: i32 = 4;

pub const HFGRTR_EL2_APDAKey_WIDTH: i32 = 1;

pub const HFGRTR_EL2_APDBKey: crate::ctypes::c_ulong = 32;

pub const HFGRTR_EL2_APDBKey_MASK: crate::ctypes::c_ulong = 32;

pub const HFGRTR_EL2_APDBKey_SHIFT: i32 = 5;

pub const HFGRTR_EL2_APDBKey_WIDTH: i32 = 1;

pub const HFGRTR_EL2_APGAKey: crate::ctypes::c_ulong = 64;

pub const HFGRTR_EL2_APGAKey_MASK: crate::ctypes::c_ulong = 64;

pub const HFGRTR_EL2_APGAKey_SHIFT: i32 = 6;

pub const HFGRTR_EL2_APGAKey_WIDTH: i32 = 1;

pub const HFGRTR_EL2_APIAKey: crate::ctypes::c_ulong = 128;

pub const HFGRTR_EL2_APIAKey_MASK: crate::ctypes::c_ulong = 128;

pub const HFGRTR_EL2_APIAKey_SHIFT: i32 = 7;

pub const HFGRTR_EL2_APIAKey_WIDTH: i32 = 1;

pub const HFGRTR_EL2_APIBKey: crate::ctypes::c_ulong = 256;

pub const HFGRTR_EL2_APIBKey_MASK: crate::ctypes::c_ulong = 256;

pub const HFGRTR_EL2_APIBKey_SHIFT: i32 = 8;

pub const HFGRTR_EL2_APIBKey_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CCSIDR_EL1: crate::ctypes::c_ulong = 512;

pub const HFGRTR_EL2_CCSIDR_EL1_MASK: crate::ctypes::c_ulong = 512;

pub const HFGRTR_EL2_CCSIDR_EL1_SHIFT: i32 = 9;

pub const HFGRTR_EL2_CCSIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CLIDR_EL1: crate::ctypes::c_ulong = 1024;

pub const HFGRTR_EL2_CLIDR_EL1_MASK: crate::ctypes::c_ulong = 1024;

pub const HFGRTR_EL2_CLIDR_EL1_SHIFT: i32 = 10;

pub const HFGRTR_EL2_CLIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CONTEXTIDR_EL1: crate::ctypes::c_ulong = 2048;

pub const HFGRTR_EL2_CONTEXTIDR_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGRTR_EL2_CONTEXTIDR_EL1_SHIFT: i32 = 11;

pub const HFGRTR_EL2_CONTEXTIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CPACR_EL1: crate::ctypes::c_ulong = 4096;

pub const HFGRTR_EL2_CPACR_EL1_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGRTR_EL2_CPACR_EL1_SHIFT: i32 = 12;

pub const HFGRTR_EL2_CPACR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CSSELR_EL1: crate::ctypes::c_ulong = 8192;

pub const HFGRTR_EL2_CSSELR_EL1_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGRTR_EL2_CSSELR_EL1_SHIFT: i32 = 13;

pub const HFGRTR_EL2_CSSELR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_CTR_EL0: crate::ctypes::c_ulong = 16384;

pub const HFGRTR_EL2_CTR_EL0_MASK: crate::ctypes::c_ulong = 16384;

pub const HFGRTR_EL2_CTR_EL0_SHIFT: i32 = 14;

pub const HFGRTR_EL2_CTR_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_DCZID_EL0: crate::ctypes::c_ulong = 32768;

pub const HFGRTR_EL2_DCZID_EL0_MASK: crate::ctypes::c_ulong = 32768;

pub const HFGRTR_EL2_DCZID_EL0_SHIFT: i32 = 15;

pub const HFGRTR_EL2_DCZID_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERRIDR_EL1: crate::ctypes::c_ulong = 1099511627776;

pub const HFGRTR_EL2_ERRIDR_EL1_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const HFGRTR_EL2_ERRIDR_EL1_SHIFT: i32 = 40;

pub const HFGRTR_EL2_ERRIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERRSELR_EL1: crate::ctypes::c_ulong = 2199023255552;

pub const HFGRTR_EL2_ERRSELR_EL1_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HFGRTR_EL2_ERRSELR_EL1_SHIFT: i32 = 41;

pub const HFGRTR_EL2_ERRSELR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXADDR_EL1: crate::ctypes::c_ulong = 562949953421312;

pub const HFGRTR_EL2_ERXADDR_EL1_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HFGRTR_EL2_ERXADDR_EL1_SHIFT: i32 = 49;

pub const HFGRTR_EL2_ERXADDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXCTLR_EL1: crate::ctypes::c_ulong = 8796093022208;

pub const HFGRTR_EL2_ERXCTLR_EL1_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HFGRTR_EL2_ERXCTLR_EL1_SHIFT: i32 = 43;

pub const HFGRTR_EL2_ERXCTLR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXFR_EL1: crate::ctypes::c_ulong = 4398046511104;

pub const HFGRTR_EL2_ERXFR_EL1_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const HFGRTR_EL2_ERXFR_EL1_SHIFT: i32 = 42;

pub const HFGRTR_EL2_ERXFR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXMISCn_EL1: crate::ctypes::c_ulong = 35184372088832;

pub const HFGRTR_EL2_ERXMISCn_EL1_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HFGRTR_EL2_ERXMISCn_EL1_SHIFT: i32 = 45;

pub const HFGRTR_EL2_ERXMISCn_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXPFGCDN_EL1: crate::ctypes::c_ulong = 281474976710656;

pub const HFGRTR_EL2_ERXPFGCDN_EL1_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HFGRTR_EL2_ERXPFGCDN_EL1_SHIFT: i32 = 48;

pub const HFGRTR_EL2_ERXPFGCDN_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXPFGCTL_EL1: crate::ctypes::c_ulong = 140737488355328;

pub const HFGRTR_EL2_ERXPFGCTL_EL1_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HFGRTR_EL2_ERXPFGCTL_EL1_SHIFT: i32 = 47;

pub const HFGRTR_EL2_ERXPFGCTL_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXPFGF_EL1: crate::ctypes::c_ulong = 70368744177664;

pub const HFGRTR_EL2_ERXPFGF_EL1_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const HFGRTR_EL2_ERXPFGF_EL1_SHIFT: i32 = 46;

pub const HFGRTR_EL2_ERXPFGF_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ERXSTATUS_EL1: crate::ctypes::c_ulong = 17592186044416;

pub const HFGRTR_EL2_ERXSTATUS_EL1_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HFGRTR_EL2_ERXSTATUS_EL1_SHIFT: i32 = 44;

pub const HFGRTR_EL2_ERXSTATUS_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ESR_EL1: crate::ctypes::c_ulong = 65536;

pub const HFGRTR_EL2_ESR_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const HFGRTR_EL2_ESR_EL1_SHIFT: i32 = 16;

pub const HFGRTR_EL2_ESR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_FAR_EL1: crate::ctypes::c_ulong = 131072;

pub const HFGRTR_EL2_FAR_EL1_MASK: crate::ctypes::c_ulong = 131072;

pub const HFGRTR_EL2_FAR_EL1_SHIFT: i32 = 17;

pub const HFGRTR_EL2_FAR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ICC_IGRPENn_EL1: crate::ctypes::c_ulong = 549755813888;

pub const HFGRTR_EL2_ICC_IGRPENn_EL1_MASK: crate::ctypes::c_ulong = 549755813888;

pub const HFGRTR_EL2_ICC_IGRPENn_EL1_SHIFT: i32 = 39;

pub const HFGRTR_EL2_ICC_IGRPENn_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_ISR_EL1: crate::ctypes::c_ulong = 262144;

pub const HFGRTR_EL2_ISR_EL1_MASK: crate::ctypes::c_ulong = 262144;

pub const HFGRTR_EL2_ISR_EL1_SHIFT: i32 = 18;

pub const HFGRTR_EL2_ISR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_LORC_EL1: crate::ctypes::c_ulong = 524288;

pub const HFGRTR_EL2_LORC_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const HFGRTR_EL2_LORC_EL1_SHIFT: i32 = 19;

pub const HFGRTR_EL2_LORC_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_LOREA_EL1: crate::ctypes::c_ulong = 1048576;

pub const HFGRTR_EL2_LOREA_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const HFGRTR_EL2_LOREA_EL1_SHIFT: i32 = 20;

pub const HFGRTR_EL2_LOREA_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_LORID_EL1: crate::ctypes::c_ulong = 2097152;

pub const HFGRTR_EL2_LORID_EL1_MASK: crate::ctypes::c_ulong = 2097152;

pub const HFGRTR_EL2_LORID_EL1_SHIFT: i32 = 21;

pub const HFGRTR_EL2_LORID_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_LORN_EL1: crate::ctypes::c_ulong = 4194304;

pub const HFGRTR_EL2_LORN_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HFGRTR_EL2_LORN_EL1_SHIFT: i32 = 22;

pub const HFGRTR_EL2_LORN_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_LORSA_EL1: crate::ctypes::c_ulong = 8388608;

pub const HFGRTR_EL2_LORSA_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HFGRTR_EL2_LORSA_EL1_SHIFT: i32 = 23;

pub const HFGRTR_EL2_LORSA_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_MAIR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HFGRTR_EL2_MAIR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HFGRTR_EL2_MAIR_EL1_SHIFT: i32 = 24;

pub const HFGRTR_EL2_MAIR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_MIDR_EL1: crate::ctypes::c_ulong = 33554432;

pub const HFGRTR_EL2_MIDR_EL1_MASK: crate::ctypes::c_ulong = 33554432;

pub const HFGRTR_EL2_MIDR_EL1_SHIFT: i32 = 25;

pub const HFGRTR_EL2_MIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_MPIDR_EL1: crate::ctypes::c_ulong = 67108864;

pub const HFGRTR_EL2_MPIDR_EL1_MASK: crate::ctypes::c_ulong = 67108864;

pub const HFGRTR_EL2_MPIDR_EL1_SHIFT: i32 = 26;

pub const HFGRTR_EL2_MPIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_PAR_EL1: crate::ctypes::c_ulong = 134217728;

pub const HFGRTR_EL2_PAR_EL1_MASK: crate::ctypes::c_ulong = 134217728;

pub const HFGRTR_EL2_PAR_EL1_SHIFT: i32 = 27;

pub const HFGRTR_EL2_PAR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_RES0: u64 = 2251799813685248;

pub const HFGRTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGRTR_EL2_REVIDR_EL1: crate::ctypes::c_ulong = 268435456;

pub const HFGRTR_EL2_REVIDR_EL1_MASK: crate::ctypes::c_ulong = 268435456;

pub const HFGRTR_EL2_REVIDR_EL1_SHIFT: i32 = 28;

pub const HFGRTR_EL2_REVIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_SCTLR_EL1: crate::ctypes::c_ulong = 536870912;

pub const HFGRTR_EL2_SCTLR_EL1_MASK: crate::ctypes::c_ulong = 536870912;

pub const HFGRTR_EL2_SCTLR_EL1_SHIFT: i32 = 29;

pub const HFGRTR_EL2_SCTLR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_SCXTNUM_EL0: crate::ctypes::c_ulong = 2147483648;

pub const HFGRTR_EL2_SCXTNUM_EL0_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HFGRTR_EL2_SCXTNUM_EL0_SHIFT: i32 = 31;

pub const HFGRTR_EL2_SCXTNUM_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_SCXTNUM_EL1: crate::ctypes::c_ulong = 1073741824;

pub const HFGRTR_EL2_SCXTNUM_EL1_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HFGRTR_EL2_SCXTNUM_EL1_SHIFT: i32 = 30;

pub const HFGRTR_EL2_SCXTNUM_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TCR_EL1: crate::ctypes::c_ulong = 4294967296;

pub const HFGRTR_EL2_TCR_EL1_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HFGRTR_EL2_TCR_EL1_SHIFT: i32 = 32;

pub const HFGRTR_EL2_TCR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TPIDRRO_EL0: crate::ctypes::c_ulong = 17179869184;

pub const HFGRTR_EL2_TPIDRRO_EL0_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HFGRTR_EL2_TPIDRRO_EL0_SHIFT: i32 = 34;

pub const HFGRTR_EL2_TPIDRRO_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TPIDR_EL0: crate::ctypes::c_ulong = 34359738368;

pub const HFGRTR_EL2_TPIDR_EL0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HFGRTR_EL2_TPIDR_EL0_SHIFT: i32 = 35;

pub const HFGRTR_EL2_TPIDR_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TPIDR_EL1: crate::ctypes::c_ulong = 8589934592;

pub const HFGRTR_EL2_TPIDR_EL1_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HFGRTR_EL2_TPIDR_EL1_SHIFT: i32 = 33;

pub const HFGRTR_EL2_TPIDR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TTBR0_EL1: crate::ctypes::c_ulong = 68719476736;

pub const HFGRTR_EL2_TTBR0_EL1_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HFGRTR_EL2_TTBR0_EL1_SHIFT: i32 = 36;

pub const HFGRTR_EL2_TTBR0_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_TTBR1_EL1: crate::ctypes::c_ulong = 137438953472;

pub const HFGRTR_EL2_TTBR1_EL1_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HFGRTR_EL2_TTBR1_EL1_SHIFT: i32 = 37;

pub const HFGRTR_EL2_TTBR1_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGRTR_EL2_VBAR_EL1: crate::ctypes::c_ulong = 274877906944;

pub const HFGRTR_EL2_VBAR_EL1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const HFGRTR_EL2_VBAR_EL1_SHIFT: i32 = 38;

pub const HFGRTR_EL2_VBAR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nACCDATA_EL1: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGRTR_EL2_nACCDATA_EL1_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGRTR_EL2_nACCDATA_EL1_SHIFT: i32 = 50;

pub const HFGRTR_EL2_nACCDATA_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nAMAIR2_EL1: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGRTR_EL2_nAMAIR2_EL1_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGRTR_EL2_nAMAIR2_EL1_SHIFT: i32 = 63;

pub const HFGRTR_EL2_nAMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nGCS_EL0: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGRTR_EL2_nGCS_EL0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGRTR_EL2_nGCS_EL0_SHIFT: i32 = 52;

pub const HFGRTR_EL2_nGCS_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nGCS_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGRTR_EL2_nGCS_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGRTR_EL2_nGCS_EL1_SHIFT: i32 = 53;

pub const HFGRTR_EL2_nGCS_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nMAIR2_EL1: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGRTR_EL2_nMAIR2_EL1_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGRTR_EL2_nMAIR2_EL1_SHIFT: i32 = 62;

pub const HFGRTR_EL2_nMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nPIRE0_EL1: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGRTR_EL2_nPIRE0_EL1_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGRTR_EL2_nPIRE0_EL1_SHIFT: i32 = 57;

pub const HFGRTR_EL2_nPIRE0_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nPIR_EL1: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGRTR_EL2_nPIR_EL1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGRTR_EL2_nPIR_EL1_SHIFT: i32 = 58;

pub const HFGRTR_EL2_nPIR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nPOR_EL0: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGRTR_EL2_nPOR_EL0_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGRTR_EL2_nPOR_EL0_SHIFT: i32 = 59;

pub const HFGRTR_EL2_nPOR_EL0_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nPOR_EL1: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGRTR_EL2_nPOR_EL1_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGRTR_EL2_nPOR_EL1_SHIFT: i32 = 60;

pub const HFGRTR_EL2_nPOR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nRCWMASK_EL1: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGRTR_EL2_nRCWMASK_EL1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGRTR_EL2_nRCWMASK_EL1_SHIFT: i32 = 56;

pub const HFGRTR_EL2_nRCWMASK_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nS2POR_EL1: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGRTR_EL2_nS2POR_EL1_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGRTR_EL2_nS2POR_EL1_SHIFT: i32 = 61;

pub const HFGRTR_EL2_nS2POR_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nSMPRI_EL1: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGRTR_EL2_nSMPRI_EL1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGRTR_EL2_nSMPRI_EL1_SHIFT: i32 = 54;

pub const HFGRTR_EL2_nSMPRI_EL1_WIDTH: i32 = 1;

pub const HFGRTR_EL2_nTPIDR2_EL0: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGRTR_EL2_nTPIDR2_EL0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGRTR_EL2_nTPIDR2_EL0_SHIFT: i32 = 55;

pub const HFGRTR_EL2_nTPIDR2_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_AFSR0_EL1: crate::ctypes::c_ulong = 1;

pub const HFGWTR_EL2_AFSR0_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const HFGWTR_EL2_AFSR0_EL1_SHIFT: i32 = 0;

pub const HFGWTR_EL2_AFSR0_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_AFSR1_EL1: crate::ctypes::c_ulong = 2;

pub const HFGWTR_EL2_AFSR1_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const HFGWTR_EL2_AFSR1_EL1_SHIFT: i32 = 1;

pub const HFGWTR_EL2_AFSR1_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_AMAIR_EL1: crate::ctypes::c_ulong = 8;

pub const HFGWTR_EL2_AMAIR_EL1_MASK: crate::ctypes::c_ulong = 8;

pub const HFGWTR_EL2_AMAIR_EL1_SHIFT: i32 = 3;

pub const HFGWTR_EL2_AMAIR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_APDAKey: crate::ctypes::c_ulong = 16;

pub const HFGWTR_EL2_APDAKey_MASK: crate::ctypes::c_ulong = 16;

pub const HFGWTR_EL2_APDAKey_SHIFT: i32 = 4;

pub const HFGWTR_EL2_APDAKey_WIDTH: i32 = 1;

pub const HFGWTR_EL2_APDBKey: crate::ctypes::c_ulong = 32;

pub const HFGWTR_EL2_APDBKey_MASK: crate::ctypes::c_ulong = 32;

pub const HFGWTR_EL2_APDBKey_SHIFT: i32 = 5;

pub const HFGWTR_EL2_APDBKey_WIDTH: i32 = 1;

pub const HFGWTR_EL2_APGAKey: crate::ctypes::c_ulong = 64;

pub const HFGWTR_EL2_APGAKey_MASK: crate::ctypes::c_ulong = 64;

pub const HFGWTR_EL2_APGAKey_SHIFT: i32 = 6;

pub const HFGWTR_EL2_APGAKey_WIDTH: i32 = 1;

pub const HFGWTR_EL2_APIAKey: crate::ctypes::c_ulong = 128;

pub const HFGWTR_EL2_APIAKey_MASK: crate::ctypes::c_ulong = 128;

pub const HFGWTR_EL2_APIAKey_SHIFT: i32 = 7;

pub const HFGWTR_EL2_APIAKey_WIDTH: i32 = 1;

pub const HFGWTR_EL2_APIBKey: crate::ctypes::c_ulong = 256;

pub const HFGWTR_EL2_APIBKey_MASK: crate::ctypes::c_ulong = 256;

pub const HFGWTR_EL2_APIBKey_SHIFT: i32 = 8;

pub const HFGWTR_EL2_APIBKey_WIDTH: i32 = 1;

pub const HFGWTR_EL2_CONTEXTIDR_EL1: crate::ctypes::c_ulong = 2048;

pub const HFGWTR_EL2_CONTEXTIDR_EL1_MASK: crate::ctypes::c_ulong = 2048;

pub const HFGWTR_EL2_CONTEXTIDR_EL1_SHIFT: i32 = 11;

pub const HFGWTR_EL2_CONTEXTIDR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_CPACR_EL1: crate::ctypes::c_ulong = 4096;

pub const HFGWTR_EL2_CPACR_EL1_MASK: crate::ctypes::c_ulong = 4096;

pub const HFGWTR_EL2_CPACR_EL1_SHIFT: i32 = 12;

pub const HFGWTR_EL2_CPACR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_CSSELR_EL1: crate::ctypes::c_ulong = 8192;

pub const HFGWTR_EL2_CSSELR_EL1_MASK: crate::ctypes::c_ulong = 8192;

pub const HFGWTR_EL2_CSSELR_EL1_SHIFT: i32 = 13;

pub const HFGWTR_EL2_CSSELR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERRSELR_EL1: crate::ctypes::c_ulong = 2199023255552;

pub const HFGWTR_EL2_ERRSELR_EL1_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const HFGWTR_EL2_ERRSELR_EL1_SHIFT: i32 = 41;

pub const HFGWTR_EL2_ERRSELR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXADDR_EL1: crate::ctypes::c_ulong = 562949953421312;

pub const HFGWTR_EL2_ERXADDR_EL1_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const HFGWTR_EL2_ERXADDR_EL1_SHIFT: i32 = 49;

pub const HFGWTR_EL2_ERXADDR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXCTLR_EL1: crate::ctypes::c_ulong = 8796093022208;

pub const HFGWTR_EL2_ERXCTLR_EL1_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const HFGWTR_EL2_ERXCTLR_EL1_SHIFT: i32 = 43;

pub const HFGWTR_EL2_ERXCTLR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXMISCn_EL1: crate::ctypes::c_ulong = 35184372088832;

pub const HFGWTR_EL2_ERXMISCn_EL1_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const HFGWTR_EL2_ERXMISCn_EL1_SHIFT: i32 = 45;

pub const HFGWTR_EL2_ERXMISCn_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXPFGCDN_EL1: crate::ctypes::c_ulong = 281474976710656;

pub const HFGWTR_EL2_ERXPFGCDN_EL1_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const HFGWTR_EL2_ERXPFGCDN_EL1_SHIFT: i32 = 48;

pub const HFGWTR_EL2_ERXPFGCDN_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXPFGCTL_EL1: crate::ctypes::c_ulong = 140737488355328;

pub const HFGWTR_EL2_ERXPFGCTL_EL1_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const HFGWTR_EL2_ERXPFGCTL_EL1_SHIFT: i32 = 47;

pub const HFGWTR_EL2_ERXPFGCTL_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ERXSTATUS_EL1: crate::ctypes::c_ulong = 17592186044416;

pub const HFGWTR_EL2_ERXSTATUS_EL1_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const HFGWTR_EL2_ERXSTATUS_EL1_SHIFT: i32 = 44;

pub const HFGWTR_EL2_ERXSTATUS_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ESR_EL1: crate::ctypes::c_ulong = 65536;

pub const HFGWTR_EL2_ESR_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const HFGWTR_EL2_ESR_EL1_SHIFT: i32 = 16;

pub const HFGWTR_EL2_ESR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_FAR_EL1: crate::ctypes::c_ulong = 131072;

pub const HFGWTR_EL2_FAR_EL1_MASK: crate::ctypes::c_ulong = 131072;

pub const HFGWTR_EL2_FAR_EL1_SHIFT: i32 = 17;

pub const HFGWTR_EL2_FAR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_ICC_IGRPENn_EL1: crate::ctypes::c_ulong = 549755813888;

pub const HFGWTR_EL2_ICC_IGRPENn_EL1_MASK: crate::ctypes::c_ulong = 549755813888;

pub const HFGWTR_EL2_ICC_IGRPENn_EL1_SHIFT: i32 = 39;

pub const HFGWTR_EL2_ICC_IGRPENn_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_LORC_EL1: crate::ctypes::c_ulong = 524288;

pub const HFGWTR_EL2_LORC_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const HFGWTR_EL2_LORC_EL1_SHIFT: i32 = 19;

pub const HFGWTR_EL2_LORC_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_LOREA_EL1: crate::ctypes::c_ulong = 1048576;

pub const HFGWTR_EL2_LOREA_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const HFGWTR_EL2_LOREA_EL1_SHIFT: i32 = 20;

pub const HFGWTR_EL2_LOREA_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_LORN_EL1: crate::ctypes::c_ulong = 4194304;

pub const HFGWTR_EL2_LORN_EL1_MASK: crate::ctypes::c_ulong = 4194304;

pub const HFGWTR_EL2_LORN_EL1_SHIFT: i32 = 22;

pub const HFGWTR_EL2_LORN_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_LORSA_EL1: crate::ctypes::c_ulong = 8388608;

pub const HFGWTR_EL2_LORSA_EL1_MASK: crate::ctypes::c_ulong = 8388608;

pub const HFGWTR_EL2_LORSA_EL1_SHIFT: i32 = 23;

pub const HFGWTR_EL2_LORSA_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_MAIR_EL1: crate::ctypes::c_ulong = 16777216;

pub const HFGWTR_EL2_MAIR_EL1_MASK: crate::ctypes::c_ulong = 16777216;

pub const HFGWTR_EL2_MAIR_EL1_SHIFT: i32 = 24;

pub const HFGWTR_EL2_MAIR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_PAR_EL1: crate::ctypes::c_ulong = 134217728;

pub const HFGWTR_EL2_PAR_EL1_MASK: crate::ctypes::c_ulong = 134217728;

pub const HFGWTR_EL2_PAR_EL1_SHIFT: i32 = 27;

pub const HFGWTR_EL2_PAR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_RES0: u64 = 2327666487510532;

pub const HFGWTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HFGWTR_EL2_SCTLR_EL1: crate::ctypes::c_ulong = 536870912;

pub const HFGWTR_EL2_SCTLR_EL1_MASK: crate::ctypes::c_ulong = 536870912;

pub const HFGWTR_EL2_SCTLR_EL1_SHIFT: i32 = 29;

pub const HFGWTR_EL2_SCTLR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_SCXTNUM_EL0: crate::ctypes::c_ulong = 2147483648;

pub const HFGWTR_EL2_SCXTNUM_EL0_MASK: crate::ctypes::c_ulong = 2147483648;

pub const HFGWTR_EL2_SCXTNUM_EL0_SHIFT: i32 = 31;

pub const HFGWTR_EL2_SCXTNUM_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_SCXTNUM_EL1: crate::ctypes::c_ulong = 1073741824;

pub const HFGWTR_EL2_SCXTNUM_EL1_MASK: crate::ctypes::c_ulong = 1073741824;

pub const HFGWTR_EL2_SCXTNUM_EL1_SHIFT: i32 = 30;

pub const HFGWTR_EL2_SCXTNUM_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TCR_EL1: crate::ctypes::c_ulong = 4294967296;

pub const HFGWTR_EL2_TCR_EL1_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HFGWTR_EL2_TCR_EL1_SHIFT: i32 = 32;

pub const HFGWTR_EL2_TCR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TPIDRRO_EL0: crate::ctypes::c_ulong = 17179869184;

pub const HFGWTR_EL2_TPIDRRO_EL0_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HFGWTR_EL2_TPIDRRO_EL0_SHIFT: i32 = 34;

pub const HFGWTR_EL2_TPIDRRO_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TPIDR_EL0: crate::ctypes::c_ulong = 34359738368;

pub const HFGWTR_EL2_TPIDR_EL0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const HFGWTR_EL2_TPIDR_EL0_SHIFT: i32 = 35;

pub const HFGWTR_EL2_TPIDR_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TPIDR_EL1: crate::ctypes::c_ulong = 8589934592;

pub const HFGWTR_EL2_TPIDR_EL1_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HFGWTR_EL2_TPIDR_EL1_SHIFT: i32 = 33;

pub const HFGWTR_EL2_TPIDR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TTBR0_EL1: crate::ctypes::c_ulong = 68719476736;

pub const HFGWTR_EL2_TTBR0_EL1_MASK: crate::ctypes::c_ulong = 68719476736;

pub const HFGWTR_EL2_TTBR0_EL1_SHIFT: i32 = 36;

pub const HFGWTR_EL2_TTBR0_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_TTBR1_EL1: crate::ctypes::c_ulong = 137438953472;

pub const HFGWTR_EL2_TTBR1_EL1_MASK: crate::ctypes::c_ulong = 137438953472;

pub const HFGWTR_EL2_TTBR1_EL1_SHIFT: i32 = 37;

pub const HFGWTR_EL2_TTBR1_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HFGWTR_EL2_VBAR_EL1: crate::ctypes::c_ulong = 274877906944;

pub const HFGWTR_EL2_VBAR_EL1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const HFGWTR_EL2_VBAR_EL1_SHIFT: i32 = 38;

pub const HFGWTR_EL2_VBAR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nACCDATA_EL1: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGWTR_EL2_nACCDATA_EL1_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const HFGWTR_EL2_nACCDATA_EL1_SHIFT: i32 = 50;

pub const HFGWTR_EL2_nACCDATA_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nAMAIR2_EL1: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGWTR_EL2_nAMAIR2_EL1_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HFGWTR_EL2_nAMAIR2_EL1_SHIFT: i32 = 63;

pub const HFGWTR_EL2_nAMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nGCS_EL0: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGWTR_EL2_nGCS_EL0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const HFGWTR_EL2_nGCS_EL0_SHIFT: i32 = 52;

pub const HFGWTR_EL2_nGCS_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nGCS_EL1: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGWTR_EL2_nGCS_EL1_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const HFGWTR_EL2_nGCS_EL1_SHIFT: i32 = 53;

pub const HFGWTR_EL2_nGCS_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nMAIR2_EL1: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGWTR_EL2_nMAIR2_EL1_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const HFGWTR_EL2_nMAIR2_EL1_SHIFT: i32 = 62;

pub const HFGWTR_EL2_nMAIR2_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nPIRE0_EL1: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGWTR_EL2_nPIRE0_EL1_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const HFGWTR_EL2_nPIRE0_EL1_SHIFT: i32 = 57;

pub const HFGWTR_EL2_nPIRE0_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nPIR_EL1: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGWTR_EL2_nPIR_EL1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const HFGWTR_EL2_nPIR_EL1_SHIFT: i32 = 58;

pub const HFGWTR_EL2_nPIR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nPOR_EL0: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGWTR_EL2_nPOR_EL0_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const HFGWTR_EL2_nPOR_EL0_SHIFT: i32 = 59;

pub const HFGWTR_EL2_nPOR_EL0_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nPOR_EL1: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGWTR_EL2_nPOR_EL1_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const HFGWTR_EL2_nPOR_EL1_SHIFT: i32 = 60;

pub const HFGWTR_EL2_nPOR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nRCWMASK_EL1: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGWTR_EL2_nRCWMASK_EL1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const HFGWTR_EL2_nRCWMASK_EL1_SHIFT: i32 = 56;

pub const HFGWTR_EL2_nRCWMASK_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nS2POR_EL1: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGWTR_EL2_nS2POR_EL1_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const HFGWTR_EL2_nS2POR_EL1_SHIFT: i32 = 61;

pub const HFGWTR_EL2_nS2POR_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nSMPRI_EL1: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGWTR_EL2_nSMPRI_EL1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const HFGWTR_EL2_nSMPRI_EL1_SHIFT: i32 = 54;

pub const HFGWTR_EL2_nSMPRI_EL1_WIDTH: i32 = 1;

pub const HFGWTR_EL2_nTPIDR2_EL0: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGWTR_EL2_nTPIDR2_EL0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const HFGWTR_EL2_nTPIDR2_EL0_SHIFT: i32 = 55;

pub const HFGWTR_EL2_nTPIDR2_EL0_WIDTH: i32 = 1;

pub const HPFAR_EL2_FIPA: crate::ctypes::c_ulong = 281474976710640;

pub const HPFAR_EL2_FIPA_MASK: crate::ctypes::c_ulong = 281474976710640;

pub const HPFAR_EL2_FIPA_SHIFT: i32 = 4;

pub const HPFAR_EL2_FIPA_WIDTH: i32 = 44;

pub const HPFAR_EL2_NS: crate::ctypes::c_ulong = 9223372036854775808;

pub const HPFAR_EL2_NS_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const HPFAR_EL2_NS_SHIFT: i32 = 63;

pub const HPFAR_EL2_NS_WIDTH: i32 = 1;

pub const HPFAR_EL2_RES0: u64 = 9223090561878065167;

pub const HPFAR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const HPFAR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HVC_GET_ICH_VTR_EL2: i32 = 4;

pub const HVC_STUB_HCALL_NR: i32 = 5;

pub const ICC_APR_EL1_P0: crate::ctypes::c_ulong = 1;

pub const ICC_APR_EL1_P0_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_APR_EL1_P0_SHIFT: i32 = 0;

pub const ICC_APR_EL1_P0_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P10: crate::ctypes::c_ulong = 1024;

pub const ICC_APR_EL1_P10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICC_APR_EL1_P10_SHIFT: i32 = 10;

pub const ICC_APR_EL1_P10_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P11: crate::ctypes::c_ulong = 2048;

pub const ICC_APR_EL1_P11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICC_APR_EL1_P11_SHIFT: i32 = 11;

pub const ICC_APR_EL1_P11_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P12: crate::ctypes::c_ulong = 4096;

pub const ICC_APR_EL1_P12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICC_APR_EL1_P12_SHIFT: i32 = 12;

pub const ICC_APR_EL1_P12_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P13: crate::ctypes::c_ulong = 8192;

pub const ICC_APR_EL1_P13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICC_APR_EL1_P13_SHIFT: i32 = 13;

pub const ICC_APR_EL1_P13_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P14: crate::ctypes::c_ulong = 16384;

pub const ICC_APR_EL1_P14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICC_APR_EL1_P14_SHIFT: i32 = 14;

pub const ICC_APR_EL1_P14_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P15: crate::ctypes::c_ulong = 32768;

pub const ICC_APR_EL1_P15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICC_APR_EL1_P15_SHIFT: i32 = 15;

pub const ICC_APR_EL1_P15_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P16: crate::ctypes::c_ulong = 65536;

pub const ICC_APR_EL1_P16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICC_APR_EL1_P16_SHIFT: i32 = 16;

pub const ICC_APR_EL1_P16_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P17: crate::ctypes::c_ulong = 131072;

pub const ICC_APR_EL1_P17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICC_APR_EL1_P17_SHIFT: i32 = 17;

pub const ICC_APR_EL1_P17_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P18: crate::ctypes::c_ulong = 262144;

pub const ICC_APR_EL1_P18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICC_APR_EL1_P18_SHIFT: i32 = 18;

pub const ICC_APR_EL1_P18_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P19: crate::ctypes::c_ulong = 524288;

pub const ICC_APR_EL1_P19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICC_APR_EL1_P19_SHIFT: i32 = 19;

pub const ICC_APR_EL1_P19_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P1: crate::ctypes::c_ulong = 2;

pub const ICC_APR_EL1_P1_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_APR_EL1_P1_SHIFT: i32 = 1;

pub const ICC_APR_EL1_P1_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P20: crate::ctypes::c_ulong = 1048576;

pub const ICC_APR_EL1_P20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICC_APR_EL1_P20_SHIFT: i32 = 20;

pub const ICC_APR_EL1_P20_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P21: crate::ctypes::c_ulong = 2097152;

pub const ICC_APR_EL1_P21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICC_APR_EL1_P21_SHIFT: i32 = 21;

pub const ICC_APR_EL1_P21_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P22: crate::ctypes::c_ulong = 4194304;

pub const ICC_APR_EL1_P22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICC_APR_EL1_P22_SHIFT: i32 = 22;

pub const ICC_APR_EL1_P22_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P23: crate::ctypes::c_ulong = 8388608;

pub const ICC_APR_EL1_P23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICC_APR_EL1_P23_SHIFT: i32 = 23;

pub const ICC_APR_EL1_P23_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P24: crate::ctypes::c_ulong = 16777216;

pub const ICC_APR_EL1_P24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICC_APR_EL1_P24_SHIFT: i32 = 24;

pub const ICC_APR_EL1_P24_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P25: crate::ctypes::c_ulong = 33554432;

pub const ICC_APR_EL1_P25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICC_APR_EL1_P25_SHIFT: i32 = 25;

pub const ICC_APR_EL1_P25_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P26: crate::ctypes::c_ulong = 67108864;

pub const ICC_APR_EL1_P26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICC_APR_EL1_P26_SHIFT: i32 = 26;

pub const ICC_APR_EL1_P26_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P27: crate::ctypes::c_ulong = 134217728;

pub const ICC_APR_EL1_P27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICC_APR_EL1_P27_SHIFT: i32 = 27;

pub const ICC_APR_EL1_P27_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P28: crate::ctypes::c_ulong = 268435456;

pub const ICC_APR_EL1_P28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICC_APR_EL1_P28_SHIFT: i32 = 28;

pub const ICC_APR_EL1_P28_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P29: crate::ctypes::c_ulong = 536870912;

pub const ICC_APR_EL1_P29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICC_APR_EL1_P29_SHIFT: i32 = 29;

pub const ICC_APR_EL1_P29_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P2: crate::ctypes::c_ulong = 4;

pub const ICC_APR_EL1_P2_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_APR_EL1_P2_SHIFT: i32 = 2;

pub const ICC_APR_EL1_P2_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P30: crate::ctypes::c_ulong = 1073741824;

pub const ICC_APR_EL1_P30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICC_APR_EL1_P30_SHIFT: i32 = 30;

pub const ICC_APR_EL1_P30_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P31: crate::ctypes::c_ulong = 2147483648;

pub const ICC_APR_EL1_P31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICC_APR_EL1_P31_SHIFT: i32 = 31;

pub const ICC_APR_EL1_P31_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P3: crate::ctypes::c_ulong = 8;

pub const ICC_APR_EL1_P3_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_APR_EL1_P3_SHIFT: i32 = 3;

pub const ICC_APR_EL1_P3_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P4: crate::ctypes::c_ulong = 16;

pub const ICC_APR_EL1_P4_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_APR_EL1_P4_SHIFT: i32 = 4;

pub const ICC_APR_EL1_P4_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P5: crate::ctypes::c_ulong = 32;

pub const ICC_APR_EL1_P5_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_APR_EL1_P5_SHIFT: i32 = 5;

pub const ICC_APR_EL1_P5_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P6: crate::ctypes::c_ulong = 64;

pub const ICC_APR_EL1_P6_MASK: crate::ctypes::c_ulong = 64;

pub const ICC_APR_EL1_P6_SHIFT: i32 = 6;

pub const ICC_APR_EL1_P6_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P7: crate::ctypes::c_ulong = 128;

pub const ICC_APR_EL1_P7_MASK: crate::ctypes::c_ulong = 128;

pub const ICC_APR_EL1_P7_SHIFT: i32 = 7;

pub const ICC_APR_EL1_P7_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P8: crate::ctypes::c_ulong = 256;

pub const ICC_APR_EL1_P8_MASK: crate::ctypes::c_ulong = 256;

pub const ICC_APR_EL1_P8_SHIFT: i32 = 8;

pub const ICC_APR_EL1_P8_WIDTH: i32 = 1;

pub const ICC_APR_EL1_P9: crate::ctypes::c_ulong = 512;

pub const ICC_APR_EL1_P9_MASK: crate::ctypes::c_ulong = 512;

pub const ICC_APR_EL1_P9_SHIFT: i32 = 9;

pub const ICC_APR_EL1_P9_WIDTH: i32 = 1;

pub const ICC_APR_EL1_RES0: u64 = 18446744069414584320;

pub const ICC_APR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_APR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_CR0_EL1_EN: crate::ctypes::c_ulong = 1;

pub const ICC_CR0_EL1_EN_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_CR0_EL1_EN_SHIFT: i32 = 0;

pub const ICC_CR0_EL1_EN_WIDTH: i32 = 1;

pub const ICC_CR0_EL1_IPPT: crate::ctypes::c_ulong = 270582939648;

pub const ICC_CR0_EL1_IPPT_MASK: crate::ctypes::c_ulong = 270582939648;

pub const ICC_CR0_EL1_IPPT_SHIFT: i32 = 32;

pub const ICC_CR0_EL1_IPPT_WIDTH: i32 = 6;

pub const ICC_CR0_EL1_PID: crate::ctypes::c_ulong = 274877906944;

pub const ICC_CR0_EL1_PID_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICC_CR0_EL1_PID_SHIFT: i32 = 38;

pub const ICC_CR0_EL1_PID_WIDTH: i32 = 1;

pub const ICC_CR0_EL1_RES0: u64 = 18446743528248705022;

pub const ICC_CR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_CR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_HPPIR_EL1_HPPIV: crate::ctypes::c_ulong = 4294967296;

pub const ICC_HPPIR_EL1_HPPIV_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICC_HPPIR_EL1_HPPIV_SHIFT: i32 = 32;

pub const ICC_HPPIR_EL1_HPPIV_WIDTH: i32 = 1;

pub const ICC_HPPIR_EL1_ID: crate::ctypes::c_ulong = 16777215;

pub const ICC_HPPIR_EL1_ID_MASK: crate::ctypes::c_ulong = 16777215;

pub const ICC_HPPIR_EL1_ID_SHIFT: i32 = 0;

pub const ICC_HPPIR_EL1_ID_WIDTH: i32 = 24;

pub const ICC_HPPIR_EL1_RES0: u64 = 18446744065639710720;

pub const ICC_HPPIR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_HPPIR_EL1_TYPE: crate::ctypes::c_ulong = 3758096384;

pub const ICC_HPPIR_EL1_TYPE_MASK: crate::ctypes::c_ulong = 3758096384;

pub const ICC_HPPIR_EL1_TYPE_SHIFT: i32 = 29;

pub const ICC_HPPIR_EL1_TYPE_WIDTH: i32 = 3;

pub const ICC_HPPIR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_IAFFIDR_EL1_IAFFID: crate::ctypes::c_ulong = 65535;

pub const ICC_IAFFIDR_EL1_IAFFID_MASK: crate::ctypes::c_ulong = 65535;

pub const ICC_IAFFIDR_EL1_IAFFID_SHIFT: i32 = 0;

pub const ICC_IAFFIDR_EL1_IAFFID_WIDTH: i32 = 16;

pub const ICC_IAFFIDR_EL1_RES0: u64 = 18446744073709486080;

pub const ICC_IAFFIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_IAFFIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_ICSR_EL1_Active: crate::ctypes::c_ulong = 16;

pub const ICC_ICSR_EL1_Active_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_ICSR_EL1_Active_SHIFT: i32 = 4;

pub const ICC_ICSR_EL1_Active_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_Enabled: crate::ctypes::c_ulong = 2;

pub const ICC_ICSR_EL1_Enabled_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_ICSR_EL1_Enabled_SHIFT: i32 = 1;

pub const ICC_ICSR_EL1_Enabled_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_F: crate::ctypes::c_ulong = 1;

pub const ICC_ICSR_EL1_F_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_ICSR_EL1_F_SHIFT: i32 = 0;

pub const ICC_ICSR_EL1_F_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_HM: crate::ctypes::c_ulong = 32;

pub const ICC_ICSR_EL1_HM_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_ICSR_EL1_HM_SHIFT: i32 = 5;

pub const ICC_ICSR_EL1_HM_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_IAFFID: crate::ctypes::c_ulong = 281470681743360;

pub const ICC_ICSR_EL1_IAFFID_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const ICC_ICSR_EL1_IAFFID_SHIFT: i32 = 32;

pub const ICC_ICSR_EL1_IAFFID_WIDTH: i32 = 16;

pub const ICC_ICSR_EL1_IRM: crate::ctypes::c_ulong = 8;

pub const ICC_ICSR_EL1_IRM_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_ICSR_EL1_IRM_SHIFT: i32 = 3;

pub const ICC_ICSR_EL1_IRM_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_Pending: crate::ctypes::c_ulong = 4;

pub const ICC_ICSR_EL1_Pending_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_ICSR_EL1_Pending_SHIFT: i32 = 2;

pub const ICC_ICSR_EL1_Pending_WIDTH: i32 = 1;

pub const ICC_ICSR_EL1_Priority: crate::ctypes::c_ulong = 63488;

pub const ICC_ICSR_EL1_Priority_MASK: crate::ctypes::c_ulong = 63488;

pub const ICC_ICSR_EL1_Priority_SHIFT: i32 = 11;

pub const ICC_ICSR_EL1_Priority_WIDTH: i32 = 5;

pub const ICC_ICSR_EL1_RES0: u64 = 18446462603027744704;

pub const ICC_ICSR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_ICSR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_IDR0_EL1_GCIE_LEGACY: crate::ctypes::c_ulong = 3840;

pub const ICC_IDR0_EL1_GCIE_LEGACY_IMP: crate::ctypes::c_ulong = 1;

pub const ICC_IDR0_EL1_GCIE_LEGACY_MASK: crate::ctypes::c_ulong = 3840;

pub const ICC_IDR0_EL1_GCIE_LEGACY_NI: crate::ctypes::c_ulong = 0;

pub const ICC_IDR0_EL1_GCIE_LEGACY_SHIFT: i32 = 8;

pub const ICC_IDR0_EL1_GCIE_LEGACY_SIGNED: i32 = 0;

pub const ICC_IDR0_EL1_GCIE_LEGACY_WIDTH: i32 = 4;

pub const ICC_IDR0_EL1_ID_BITS: crate::ctypes::c_ulong = 15;

pub const ICC_IDR0_EL1_ID_BITS_16BITS: crate::ctypes::c_ulong = 0;

pub const ICC_IDR0_EL1_ID_BITS_24BITS: crate::ctypes::c_ulong = 1;

pub const ICC_IDR0_EL1_ID_BITS_MASK: crate::ctypes::c_ulong = 15;

pub const ICC_IDR0_EL1_ID_BITS_SHIFT: i32 = 0;

pub const ICC_IDR0_EL1_ID_BITS_SIGNED: i32 = 0;

pub const ICC_IDR0_EL1_ID_BITS_WIDTH: i32 = 4;

pub const ICC_IDR0_EL1_PRI_BITS: crate::ctypes::c_ulong = 240;

pub const ICC_IDR0_EL1_PRI_BITS_4BITS: crate::ctypes::c_ulong = 3;

pub const ICC_IDR0_EL1_PRI_BITS_5BITS: crate::ctypes::c_ulong = 4;

pub const ICC_IDR0_EL1_PRI_BITS_MASK: crate::ctypes::c_ulong = 240;

pub const ICC_IDR0_EL1_PRI_BITS_SHIFT: i32 = 4;

pub const ICC_IDR0_EL1_PRI_BITS_SIGNED: i32 = 0;

pub const ICC_IDR0_EL1_PRI_BITS_WIDTH: i32 = 4;

pub const ICC_IDR0_EL1_RES0: u64 = 18446744073709547520;

pub const ICC_IDR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_IDR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PCR_EL1_PRIORITY: crate::ctypes::c_ulong = 31;

pub const ICC_PCR_EL1_PRIORITY_MASK: crate::ctypes::c_ulong = 31;

pub const ICC_PCR_EL1_PRIORITY_SHIFT: i32 = 0;

pub const ICC_PCR_EL1_PRIORITY_WIDTH: i32 = 5;

pub const ICC_PCR_EL1_RES0: u64 = 18446744073709551584;

pub const ICC_PCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ACTIVERx_EL1_Active0: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active0_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active0_SHIFT: i32 = 0;

pub const ICC_PPI_ACTIVERx_EL1_Active0_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active10: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_ACTIVERx_EL1_Active10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_ACTIVERx_EL1_Active10_SHIFT: i32 = 10;

pub const ICC_PPI_ACTIVERx_EL1_Active10_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active11: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_ACTIVERx_EL1_Active11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_ACTIVERx_EL1_Active11_SHIFT: i32 = 11;

pub const ICC_PPI_ACTIVERx_EL1_Active11_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active12: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_ACTIVERx_EL1_Active12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_ACTIVERx_EL1_Active12_SHIFT: i32 = 12;

pub const ICC_PPI_ACTIVERx_EL1_Active12_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active13: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_ACTIVERx_EL1_Active13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_ACTIVERx_EL1_Active13_SHIFT: i32 = 13;

pub const ICC_PPI_ACTIVERx_EL1_Active13_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active14: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_ACTIVERx_EL1_Active14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_ACTIVERx_EL1_Active14_SHIFT: i32 = 14;

pub const ICC_PPI_ACTIVERx_EL1_Active14_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active15: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_ACTIVERx_EL1_Active15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_ACTIVERx_EL1_Active15_SHIFT: i32 = 15;

pub const ICC_PPI_ACTIVERx_EL1_Active15_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active16: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_ACTIVERx_EL1_Active16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_ACTIVERx_EL1_Active16_SHIFT: i32 = 16;

pub const ICC_PPI_ACTIVERx_EL1_Active16_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active17: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_ACTIVERx_EL1_Active17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_ACTIVERx_EL1_Active17_SHIFT: i32 = 17;

pub const ICC_PPI_ACTIVERx_EL1_Active17_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active18: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_ACTIVERx_EL1_Active18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_ACTIVERx_EL1_Active18_SHIFT: i32 = 18;

pub const ICC_PPI_ACTIVERx_EL1_Active18_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active19: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_ACTIVERx_EL1_Active19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_ACTIVERx_EL1_Active19_SHIFT: i32 = 19;

pub const ICC_PPI_ACTIVERx_EL1_Active19_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active1: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_ACTIVERx_EL1_Active1_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_ACTIVERx_EL1_Active1_SHIFT: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active1_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active20: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_ACTIVERx_EL1_Active20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_ACTIVERx_EL1_Active20_SHIFT: i32 = 20;

pub const ICC_PPI_ACTIVERx_EL1_Active20_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active21: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_ACTIVERx_EL1_Active21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_ACTIVERx_EL1_Active21_SHIFT: i32 = 21;

pub const ICC_PPI_ACTIVERx_EL1_Active21_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active22: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_ACTIVERx_EL1_Active22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_ACTIVERx_EL1_Active22_SHIFT: i32 = 22;

pub const ICC_PPI_ACTIVERx_EL1_Active22_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active23: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_ACTIVERx_EL1_Active23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_ACTIVERx_EL1_Active23_SHIFT: i32 = 23;

pub const ICC_PPI_ACTIVERx_EL1_Active23_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active24: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_ACTIVERx_EL1_Active24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_ACTIVERx_EL1_Active24_SHIFT: i32 = 24;

pub const ICC_PPI_ACTIVERx_EL1_Active24_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active25: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_ACTIVERx_EL1_Active25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_ACTIVERx_EL1_Active25_SHIFT: i32 = 25;

pub const ICC_PPI_ACTIVERx_EL1_Active25_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active26: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_ACTIVERx_EL1_Active26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_ACTIVERx_EL1_Active26_SHIFT: i32 = 26;

pub const ICC_PPI_ACTIVERx_EL1_Active26_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active27: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_ACTIVERx_EL1_Active27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_ACTIVERx_EL1_Active27_SHIFT: i32 = 27;

pub const ICC_PPI_ACTIVERx_EL1_Active27_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active28: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_ACTIVERx_EL1_Active28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_ACTIVERx_EL1_Active28_SHIFT: i32 = 28;

pub const ICC_PPI_ACTIVERx_EL1_Active28_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active29: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_ACTIVERx_EL1_Active29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_ACTIVERx_EL1_Active29_SHIFT: i32 = 29;

pub const ICC_PPI_ACTIVERx_EL1_Active29_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active2: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_ACTIVERx_EL1_Active2_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_ACTIVERx_EL1_Active2_SHIFT: i32 = 2;

pub const ICC_PPI_ACTIVERx_EL1_Active2_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active30: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_ACTIVERx_EL1_Active30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_ACTIVERx_EL1_Active30_SHIFT: i32 = 30;

pub const ICC_PPI_ACTIVERx_EL1_Active30_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active31: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_ACTIVERx_EL1_Active31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_ACTIVERx_EL1_Active31_SHIFT: i32 = 31;

pub const ICC_PPI_ACTIVERx_EL1_Active31_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active32: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_ACTIVERx_EL1_Active32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_ACTIVERx_EL1_Active32_SHIFT: i32 = 32;

pub const ICC_PPI_ACTIVERx_EL1_Active32_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active33: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_ACTIVERx_EL1_Active33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_ACTIVERx_EL1_Active33_SHIFT: i32 = 33;

pub const ICC_PPI_ACTIVERx_EL1_Active33_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active34: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_ACTIVERx_EL1_Active34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_ACTIVERx_EL1_Active34_SHIFT: i32 = 34;

pub const ICC_PPI_ACTIVERx_EL1_Active34_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active35: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_ACTIVERx_EL1_Active35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_ACTIVERx_EL1_Active35_SHIFT: i32 = 35;

pub const ICC_PPI_ACTIVERx_EL1_Active35_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active36: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_ACTIVERx_EL1_Active36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_ACTIVERx_EL1_Active36_SHIFT: i32 = 36;

pub const ICC_PPI_ACTIVERx_EL1_Active36_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active37: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_ACTIVERx_EL1_Active37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_ACTIVERx_EL1_Active37_SHIFT: i32 = 37;

pub const ICC_PPI_ACTIVERx_EL1_Active37_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active38: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_ACTIVERx_EL1_Active38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_ACTIVERx_EL1_Active38_SHIFT: i32 = 38;

pub const ICC_PPI_ACTIVERx_EL1_Active38_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active39: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_ACTIVERx_EL1_Active39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_ACTIVERx_EL1_Active39_SHIFT: i32 = 39;

pub const ICC_PPI_ACTIVERx_EL1_Active39_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active3: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_ACTIVERx_EL1_Active3_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_ACTIVERx_EL1_Active3_SHIFT: i32 = 3;

pub const ICC_PPI_ACTIVERx_EL1_Active3_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active40: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_ACTIVERx_EL1_Active40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_ACTIVERx_EL1_Active40_SHIFT: i32 = 40;

pub const ICC_PPI_ACTIVERx_EL1_Active40_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active41: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_ACTIVERx_EL1_Active41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_ACTIVERx_EL1_Active41_SHIFT: i32 = 41;

pub const ICC_PPI_ACTIVERx_EL1_Active41_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active42: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_ACTIVERx_EL1_Active42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_ACTIVERx_EL1_Active42_SHIFT: i32 = 42;

pub const ICC_PPI_ACTIVERx_EL1_Active42_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active43: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_ACTIVERx_EL1_Active43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_ACTIVERx_EL1_Active43_SHIFT: i32 = 43;

pub const ICC_PPI_ACTIVERx_EL1_Active43_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active44: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_ACTIVERx_EL1_Active44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_ACTIVERx_EL1_Active44_SHIFT: i32 = 44;

pub const ICC_PPI_ACTIVERx_EL1_Active44_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active45: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_ACTIVERx_EL1_Active45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_ACTIVERx_EL1_Active45_SHIFT: i32 = 45;

pub const ICC_PPI_ACTIVERx_EL1_Active45_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active46: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_ACTIVERx_EL1_Active46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_ACTIVERx_EL1_Active46_SHIFT: i32 = 46;

pub const ICC_PPI_ACTIVERx_EL1_Active46_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active47: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_ACTIVERx_EL1_Active47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_ACTIVERx_EL1_Active47_SHIFT: i32 = 47;

pub const ICC_PPI_ACTIVERx_EL1_Active47_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active48: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_ACTIVERx_EL1_Active48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_ACTIVERx_EL1_Active48_SHIFT: i32 = 48;

pub const ICC_PPI_ACTIVERx_EL1_Active48_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active49: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_ACTIVERx_EL1_Active49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_ACTIVERx_EL1_Active49_SHIFT: i32 = 49;

pub const ICC_PPI_ACTIVERx_EL1_Active49_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active4: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_ACTIVERx_EL1_Active4_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_ACTIVERx_EL1_Active4_SHIFT: i32 = 4;

pub const ICC_PPI_ACTIVERx_EL1_Active4_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_ACTIVERx_EL1_Active50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_ACTIVERx_EL1_Active50_SHIFT: i32 = 50;

pub const ICC_PPI_ACTIVERx_EL1_Active50_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_ACTIVERx_EL1_Active51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_ACTIVERx_EL1_Active51_SHIFT: i32 = 51;

pub const ICC_PPI_ACTIVERx_EL1_Active51_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_ACTIVERx_EL1_Active52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_ACTIVERx_EL1_Active52_SHIFT: i32 = 52;

pub const ICC_PPI_ACTIVERx_EL1_Active52_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_ACTIVERx_EL1_Active53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_ACTIVERx_EL1_Active53_SHIFT: i32 = 53;

pub const ICC_PPI_ACTIVERx_EL1_Active53_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_ACTIVERx_EL1_Active54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_ACTIVERx_EL1_Active54_SHIFT: i32 = 54;

pub const ICC_PPI_ACTIVERx_EL1_Active54_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_ACTIVERx_EL1_Active55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_ACTIVERx_EL1_Active55_SHIFT: i32 = 55;

pub const ICC_PPI_ACTIVERx_EL1_Active55_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_ACTIVERx_EL1_Active56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_ACTIVERx_EL1_Active56_SHIFT: i32 = 56;

pub const ICC_PPI_ACTIVERx_EL1_Active56_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_ACTIVERx_EL1_Active57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_ACTIVERx_EL1_Active57_SHIFT: i32 = 57;

pub const ICC_PPI_ACTIVERx_EL1_Active57_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_ACTIVERx_EL1_Active58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_ACTIVERx_EL1_Active58_SHIFT: i32 = 58;

pub const ICC_PPI_ACTIVERx_EL1_Active58_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_ACTIVERx_EL1_Active59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_ACTIVERx_EL1_Active59_SHIFT: i32 = 59;

pub const ICC_PPI_ACTIVERx_EL1_Active59_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active5: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_ACTIVERx_EL1_Active5_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_ACTIVERx_EL1_Active5_SHIFT: i32 = 5;

pub const ICC_PPI_ACTIVERx_EL1_Active5_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_ACTIVERx_EL1_Active60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_ACTIVERx_EL1_Active60_SHIFT: i32 = 60;

pub const ICC_PPI_ACTIVERx_EL1_Active60_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_ACTIVERx_EL1_Active61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_ACTIVERx_EL1_Active61_SHIFT: i32 = 61;

pub const ICC_PPI_ACTIVERx_EL1_Active61_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_ACTIVERx_EL1_Active62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_ACTIVERx_EL1_Active62_SHIFT: i32 = 62;

pub const ICC_PPI_ACTIVERx_EL1_Active62_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_ACTIVERx_EL1_Active63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_ACTIVERx_EL1_Active63_SHIFT: i32 = 63;

pub const ICC_PPI_ACTIVERx_EL1_Active63_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active6: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_ACTIVERx_EL1_Active6_MASK: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_ACTIVERx_EL1_Active6_SHIFT: i32 = 6;

pub const ICC_PPI_ACTIVERx_EL1_Active6_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active7: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_ACTIVERx_EL1_Active7_MASK: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_ACTIVERx_EL1_Active7_SHIFT: i32 = 7;

pub const ICC_PPI_ACTIVERx_EL1_Active7_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active8: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_ACTIVERx_EL1_Active8_MASK: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_ACTIVERx_EL1_Active8_SHIFT: i32 = 8;

pub const ICC_PPI_ACTIVERx_EL1_Active8_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_Active9: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_ACTIVERx_EL1_Active9_MASK: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_ACTIVERx_EL1_Active9_SHIFT: i32 = 9;

pub const ICC_PPI_ACTIVERx_EL1_Active9_WIDTH: i32 = 1;

pub const ICC_PPI_ACTIVERx_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ACTIVERx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ACTIVERx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLERx_EL1_EN0: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_ENABLERx_EL1_EN0_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_ENABLERx_EL1_EN0_SHIFT: i32 = 0;

pub const ICC_PPI_ENABLERx_EL1_EN0_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN10: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_ENABLERx_EL1_EN10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_ENABLERx_EL1_EN10_SHIFT: i32 = 10;

pub const ICC_PPI_ENABLERx_EL1_EN10_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN11: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_ENABLERx_EL1_EN11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_ENABLERx_EL1_EN11_SHIFT: i32 = 11;

pub const ICC_PPI_ENABLERx_EL1_EN11_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN12: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_ENABLERx_EL1_EN12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_ENABLERx_EL1_EN12_SHIFT: i32 = 12;

pub const ICC_PPI_ENABLERx_EL1_EN12_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN13: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_ENABLERx_EL1_EN13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_ENABLERx_EL1_EN13_SHIFT: i32 = 13;

pub const ICC_PPI_ENABLERx_EL1_EN13_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN14: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_ENABLERx_EL1_EN14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_ENABLERx_EL1_EN14_SHIFT: i32 = 14;

pub const ICC_PPI_ENABLERx_EL1_EN14_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN15: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_ENABLERx_EL1_EN15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_ENABLERx_EL1_EN15_SHIFT: i32 = 15;

pub const ICC_PPI_ENABLERx_EL1_EN15_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN16: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_ENABLERx_EL1_EN16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_ENABLERx_EL1_EN16_SHIFT: i32 = 16;

pub const ICC_PPI_ENABLERx_EL1_EN16_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN17: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_ENABLERx_EL1_EN17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_ENABLERx_EL1_EN17_SHIFT: i32 = 17;

pub const ICC_PPI_ENABLERx_EL1_EN17_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN18: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_ENABLERx_EL1_EN18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_ENABLERx_EL1_EN18_SHIFT: i32 = 18;

pub const ICC_PPI_ENABLERx_EL1_EN18_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN19: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_ENABLERx_EL1_EN19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_ENABLERx_EL1_EN19_SHIFT: i32 = 19;

pub const ICC_PPI_ENABLERx_EL1_EN19_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN1: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_ENABLERx_EL1_EN1_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_ENABLERx_EL1_EN1_SHIFT: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN1_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN20: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_ENABLERx_EL1_EN20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_ENABLERx_EL1_EN20_SHIFT: i32 = 20;

pub const ICC_PPI_ENABLERx_EL1_EN20_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN21: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_ENABLERx_EL1_EN21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_ENABLERx_EL1_EN21_SHIFT: i32 = 21;

pub const ICC_PPI_ENABLERx_EL1_EN21_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN22: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_ENABLERx_EL1_EN22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_ENABLERx_EL1_EN22_SHIFT: i32 = 22;

pub const ICC_PPI_ENABLERx_EL1_EN22_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN23: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_ENABLERx_EL1_EN23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_ENABLERx_EL1_EN23_SHIFT: i32 = 23;

pub const ICC_PPI_ENABLERx_EL1_EN23_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN24: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_ENABLERx_EL1_EN24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_ENABLERx_EL1_EN24_SHIFT: i32 = 24;

pub const ICC_PPI_ENABLERx_EL1_EN24_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN25: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_ENABLERx_EL1_EN25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_ENABLERx_EL1_EN25_SHIFT: i32 = 25;

pub const ICC_PPI_ENABLERx_EL1_EN25_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN26: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_ENABLERx_EL1_EN26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_ENABLERx_EL1_EN26_SHIFT: i32 = 26;

pub const ICC_PPI_ENABLERx_EL1_EN26_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN27: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_ENABLERx_EL1_EN27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_ENABLERx_EL1_EN27_SHIFT: i32 = 27;

pub const ICC_PPI_ENABLERx_EL1_EN27_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN28: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_ENABLERx_EL1_EN28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_ENABLERx_EL1_EN28_SHIFT: i32 = 28;

pub const ICC_PPI_ENABLERx_EL1_EN28_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN29: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_ENABLERx_EL1_EN29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_ENABLERx_EL1_EN29_SHIFT: i32 = 29;

pub const ICC_PPI_ENABLERx_EL1_EN29_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN2: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_ENABLERx_EL1_EN2_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_ENABLERx_EL1_EN2_SHIFT: i32 = 2;

pub const ICC_PPI_ENABLERx_EL1_EN2_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN30: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_ENABLERx_EL1_EN30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_ENABLERx_EL1_EN30_SHIFT: i32 = 30;

pub const ICC_PPI_ENABLERx_EL1_EN30_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN31: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_ENABLERx_EL1_EN31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_ENABLERx_EL1_EN31_SHIFT: i32 = 31;

pub const ICC_PPI_ENABLERx_EL1_EN31_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN32: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_ENABLERx_EL1_EN32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_ENABLERx_EL1_EN32_SHIFT: i32 = 32;

pub const ICC_PPI_ENABLERx_EL1_EN32_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN33: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_ENABLERx_EL1_EN33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_ENABLERx_EL1_EN33_SHIFT: i32 = 33;

pub const ICC_PPI_ENABLERx_EL1_EN33_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN34: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_ENABLERx_EL1_EN34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_ENABLERx_EL1_EN34_SHIFT: i32 = 34;

pub const ICC_PPI_ENABLERx_EL1_EN34_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN35: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_ENABLERx_EL1_EN35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_ENABLERx_EL1_EN35_SHIFT: i32 = 35;

pub const ICC_PPI_ENABLERx_EL1_EN35_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN36: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_ENABLERx_EL1_EN36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_ENABLERx_EL1_EN36_SHIFT: i32 = 36;

pub const ICC_PPI_ENABLERx_EL1_EN36_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN37: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_ENABLERx_EL1_EN37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_ENABLERx_EL1_EN37_SHIFT: i32 = 37;

pub const ICC_PPI_ENABLERx_EL1_EN37_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN38: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_ENABLERx_EL1_EN38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_ENABLERx_EL1_EN38_SHIFT: i32 = 38;

pub const ICC_PPI_ENABLERx_EL1_EN38_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN39: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_ENABLERx_EL1_EN39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_ENABLERx_EL1_EN39_SHIFT: i32 = 39;

pub const ICC_PPI_ENABLERx_EL1_EN39_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN3: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_ENABLERx_EL1_EN3_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_ENABLERx_EL1_EN3_SHIFT: i32 = 3;

pub const ICC_PPI_ENABLERx_EL1_EN3_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN40: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_ENABLERx_EL1_EN40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_ENABLERx_EL1_EN40_SHIFT: i32 = 40;

pub const ICC_PPI_ENABLERx_EL1_EN40_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN41: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_ENABLERx_EL1_EN41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_ENABLERx_EL1_EN41_SHIFT: i32 = 41;

pub const ICC_PPI_ENABLERx_EL1_EN41_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN42: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_ENABLERx_EL1_EN42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_ENABLERx_EL1_EN42_SHIFT: i32 = 42;

pub const ICC_PPI_ENABLERx_EL1_EN42_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN43: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_ENABLERx_EL1_EN43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_ENABLERx_EL1_EN43_SHIFT: i32 = 43;

pub const ICC_PPI_ENABLERx_EL1_EN43_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN44: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_ENABLERx_EL1_EN44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_ENABLERx_EL1_EN44_SHIFT: i32 = 44;

pub const ICC_PPI_ENABLERx_EL1_EN44_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN45: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_ENABLERx_EL1_EN45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_ENABLERx_EL1_EN45_SHIFT: i32 = 45;

pub const ICC_PPI_ENABLERx_EL1_EN45_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN46: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_ENABLERx_EL1_EN46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_ENABLERx_EL1_EN46_SHIFT: i32 = 46;

pub const ICC_PPI_ENABLERx_EL1_EN46_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN47: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_ENABLERx_EL1_EN47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_ENABLERx_EL1_EN47_SHIFT: i32 = 47;

pub const ICC_PPI_ENABLERx_EL1_EN47_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN48: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_ENABLERx_EL1_EN48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_ENABLERx_EL1_EN48_SHIFT: i32 = 48;

pub const ICC_PPI_ENABLERx_EL1_EN48_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN49: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_ENABLERx_EL1_EN49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_ENABLERx_EL1_EN49_SHIFT: i32 = 49;

pub const ICC_PPI_ENABLERx_EL1_EN49_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN4: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_ENABLERx_EL1_EN4_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_ENABLERx_EL1_EN4_SHIFT: i32 = 4;

pub const ICC_PPI_ENABLERx_EL1_EN4_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_ENABLERx_EL1_EN50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_ENABLERx_EL1_EN50_SHIFT: i32 = 50;

pub const ICC_PPI_ENABLERx_EL1_EN50_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_ENABLERx_EL1_EN51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_ENABLERx_EL1_EN51_SHIFT: i32 = 51;

pub const ICC_PPI_ENABLERx_EL1_EN51_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_ENABLERx_EL1_EN52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_ENABLERx_EL1_EN52_SHIFT: i32 = 52;

pub const ICC_PPI_ENABLERx_EL1_EN52_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_ENABLERx_EL1_EN53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_ENABLERx_EL1_EN53_SHIFT: i32 = 53;

pub const ICC_PPI_ENABLERx_EL1_EN53_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_ENABLERx_EL1_EN54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_ENABLERx_EL1_EN54_SHIFT: i32 = 54;

pub const ICC_PPI_ENABLERx_EL1_EN54_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_ENABLERx_EL1_EN55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_ENABLERx_EL1_EN55_SHIFT: i32 = 55;

pub const ICC_PPI_ENABLERx_EL1_EN55_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_ENABLERx_EL1_EN56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_ENABLERx_EL1_EN56_SHIFT: i32 = 56;

pub const ICC_PPI_ENABLERx_EL1_EN56_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_ENABLERx_EL1_EN57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_ENABLERx_EL1_EN57_SHIFT: i32 = 57;

pub const ICC_PPI_ENABLERx_EL1_EN57_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_ENABLERx_EL1_EN58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_ENABLERx_EL1_EN58_SHIFT: i32 = 58;

pub const ICC_PPI_ENABLERx_EL1_EN58_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_ENABLERx_EL1_EN59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_ENABLERx_EL1_EN59_SHIFT: i32 = 59;

pub const ICC_PPI_ENABLERx_EL1_EN59_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN5: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_ENABLERx_EL1_EN5_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_ENABLERx_EL1_EN5_SHIFT: i32 = 5;

pub const ICC_PPI_ENABLERx_EL1_EN5_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_ENABLERx_EL1_EN60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_ENABLERx_EL1_EN60_SHIFT: i32 = 60;

pub const ICC_PPI_ENABLERx_EL1_EN60_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_ENABLERx_EL1_EN61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_ENABLERx_EL1_EN61_SHIFT: i32 = 61;

pub const ICC_PPI_ENABLERx_EL1_EN61_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_ENABLERx_EL1_EN62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_ENABLERx_EL1_EN62_SHIFT: i32 = 62;

pub const ICC_PPI_ENABLERx_EL1_EN62_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_ENABLERx_EL1_EN63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_ENABLERx_EL1_EN63_SHIFT: i32 = 63;

pub const ICC_PPI_ENABLERx_EL1_EN63_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN6: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_ENABLERx_EL1_EN6_MASK: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_ENABLERx_EL1_EN6_SHIFT: i32 = 6;

pub const ICC_PPI_ENABLERx_EL1_EN6_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN7: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_ENABLERx_EL1_EN7_MASK: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_ENABLERx_EL1_EN7_SHIFT: i32 = 7;

pub const ICC_PPI_ENABLERx_EL1_EN7_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN8: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_ENABLERx_EL1_EN8_MASK: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_ENABLERx_EL1_EN8_SHIFT: i32 = 8;

pub const ICC_PPI_ENABLERx_EL1_EN8_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_EN9: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_ENABLERx_EL1_EN9_MASK: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_ENABLERx_EL1_EN9_SHIFT: i32 = 9;

pub const ICC_PPI_ENABLERx_EL1_EN9_WIDTH: i32 = 1;

pub const ICC_PPI_ENABLERx_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLERx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLERx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMRx_EL1_HM0: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_HMRx_EL1_HM0_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_HMRx_EL1_HM0_SHIFT: i32 = 0;

pub const ICC_PPI_HMRx_EL1_HM0_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM10: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_HMRx_EL1_HM10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_HMRx_EL1_HM10_SHIFT: i32 = 10;

pub const ICC_PPI_HMRx_EL1_HM10_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM11: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_HMRx_EL1_HM11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_HMRx_EL1_HM11_SHIFT: i32 = 11;

pub const ICC_PPI_HMRx_EL1_HM11_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM12: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_HMRx_EL1_HM12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_HMRx_EL1_HM12_SHIFT: i32 = 12;

pub const ICC_PPI_HMRx_EL1_HM12_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM13: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_HMRx_EL1_HM13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_HMRx_EL1_HM13_SHIFT: i32 = 13;

pub const ICC_PPI_HMRx_EL1_HM13_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM14: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_HMRx_EL1_HM14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_HMRx_EL1_HM14_SHIFT: i32 = 14;

pub const ICC_PPI_HMRx_EL1_HM14_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM15: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_HMRx_EL1_HM15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_HMRx_EL1_HM15_SHIFT: i32 = 15;

pub const ICC_PPI_HMRx_EL1_HM15_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM16: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_HMRx_EL1_HM16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_HMRx_EL1_HM16_SHIFT: i32 = 16;

pub const ICC_PPI_HMRx_EL1_HM16_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM17: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_HMRx_EL1_HM17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_HMRx_EL1_HM17_SHIFT: i32 = 17;

pub const ICC_PPI_HMRx_EL1_HM17_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM18: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_HMRx_EL1_HM18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_HMRx_EL1_HM18_SHIFT: i32 = 18;

pub const ICC_PPI_HMRx_EL1_HM18_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM19: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_HMRx_EL1_HM19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_HMRx_EL1_HM19_SHIFT: i32 = 19;

pub const ICC_PPI_HMRx_EL1_HM19_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM1: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_HMRx_EL1_HM1_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_HMRx_EL1_HM1_SHIFT: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM1_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM20: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_HMRx_EL1_HM20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_HMRx_EL1_HM20_SHIFT: i32 = 20;

pub const ICC_PPI_HMRx_EL1_HM20_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM21: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_HMRx_EL1_HM21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_HMRx_EL1_HM21_SHIFT: i32 = 21;

pub const ICC_PPI_HMRx_EL1_HM21_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM22: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_HMRx_EL1_HM22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_HMRx_EL1_HM22_SHIFT: i32 = 22;

pub const ICC_PPI_HMRx_EL1_HM22_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM23: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_HMRx_EL1_HM23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_HMRx_EL1_HM23_SHIFT: i32 = 23;

pub const ICC_PPI_HMRx_EL1_HM23_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM24: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_HMRx_EL1_HM24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_HMRx_EL1_HM24_SHIFT: i32 = 24;

pub const ICC_PPI_HMRx_EL1_HM24_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM25: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_HMRx_EL1_HM25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_HMRx_EL1_HM25_SHIFT: i32 = 25;

pub const ICC_PPI_HMRx_EL1_HM25_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM26: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_HMRx_EL1_HM26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_HMRx_EL1_HM26_SHIFT: i32 = 26;

pub const ICC_PPI_HMRx_EL1_HM26_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM27: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_HMRx_EL1_HM27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_HMRx_EL1_HM27_SHIFT: i32 = 27;

pub const ICC_PPI_HMRx_EL1_HM27_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM28: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_HMRx_EL1_HM28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_HMRx_EL1_HM28_SHIFT: i32 = 28;

pub const ICC_PPI_HMRx_EL1_HM28_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM29: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_HMRx_EL1_HM29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_HMRx_EL1_HM29_SHIFT: i32 = 29;

pub const ICC_PPI_HMRx_EL1_HM29_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM2: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_HMRx_EL1_HM2_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_HMRx_EL1_HM2_SHIFT: i32 = 2;

pub const ICC_PPI_HMRx_EL1_HM2_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM30: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_HMRx_EL1_HM30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_HMRx_EL1_HM30_SHIFT: i32 = 30;

pub const ICC_PPI_HMRx_EL1_HM30_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM31: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_HMRx_EL1_HM31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_HMRx_EL1_HM31_SHIFT: i32 = 31;

pub const ICC_PPI_HMRx_EL1_HM31_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM32: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_HMRx_EL1_HM32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_HMRx_EL1_HM32_SHIFT: i32 = 32;

pub const ICC_PPI_HMRx_EL1_HM32_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM33: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_HMRx_EL1_HM33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_HMRx_EL1_HM33_SHIFT: i32 = 33;

pub const ICC_PPI_HMRx_EL1_HM33_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM34: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_HMRx_EL1_HM34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_HMRx_EL1_HM34_SHIFT: i32 = 34;

pub const ICC_PPI_HMRx_EL1_HM34_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM35: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_HMRx_EL1_HM35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_HMRx_EL1_HM35_SHIFT: i32 = 35;

pub const ICC_PPI_HMRx_EL1_HM35_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM36: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_HMRx_EL1_HM36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_HMRx_EL1_HM36_SHIFT: i32 = 36;

pub const ICC_PPI_HMRx_EL1_HM36_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM37: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_HMRx_EL1_HM37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_HMRx_EL1_HM37_SHIFT: i32 = 37;

pub const ICC_PPI_HMRx_EL1_HM37_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM38: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_HMRx_EL1_HM38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_HMRx_EL1_HM38_SHIFT: i32 = 38;

pub const ICC_PPI_HMRx_EL1_HM38_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM39: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_HMRx_EL1_HM39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_HMRx_EL1_HM39_SHIFT: i32 = 39;

pub const ICC_PPI_HMRx_EL1_HM39_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM3: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_HMRx_EL1_HM3_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_HMRx_EL1_HM3_SHIFT: i32 = 3;

pub const ICC_PPI_HMRx_EL1_HM3_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM40: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_HMRx_EL1_HM40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_HMRx_EL1_HM40_SHIFT: i32 = 40;

pub const ICC_PPI_HMRx_EL1_HM40_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM41: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_HMRx_EL1_HM41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_HMRx_EL1_HM41_SHIFT: i32 = 41;

pub const ICC_PPI_HMRx_EL1_HM41_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM42: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_HMRx_EL1_HM42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_HMRx_EL1_HM42_SHIFT: i32 = 42;

pub const ICC_PPI_HMRx_EL1_HM42_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM43: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_HMRx_EL1_HM43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_HMRx_EL1_HM43_SHIFT: i32 = 43;

pub const ICC_PPI_HMRx_EL1_HM43_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM44: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_HMRx_EL1_HM44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_HMRx_EL1_HM44_SHIFT: i32 = 44;

pub const ICC_PPI_HMRx_EL1_HM44_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM45: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_HMRx_EL1_HM45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_HMRx_EL1_HM45_SHIFT: i32 = 45;

pub const ICC_PPI_HMRx_EL1_HM45_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM46: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_HMRx_EL1_HM46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_HMRx_EL1_HM46_SHIFT: i32 = 46;

pub const ICC_PPI_HMRx_EL1_HM46_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM47: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_HMRx_EL1_HM47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_HMRx_EL1_HM47_SHIFT: i32 = 47;

pub const ICC_PPI_HMRx_EL1_HM47_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM48: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_HMRx_EL1_HM48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_HMRx_EL1_HM48_SHIFT: i32 = 48;

pub const ICC_PPI_HMRx_EL1_HM48_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM49: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_HMRx_EL1_HM49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_HMRx_EL1_HM49_SHIFT: i32 = 49;

pub const ICC_PPI_HMRx_EL1_HM49_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM4: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_HMRx_EL1_HM4_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_HMRx_EL1_HM4_SHIFT: i32 = 4;

pub const ICC_PPI_HMRx_EL1_HM4_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_HMRx_EL1_HM50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_HMRx_EL1_HM50_SHIFT: i32 = 50;

pub const ICC_PPI_HMRx_EL1_HM50_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_HMRx_EL1_HM51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_HMRx_EL1_HM51_SHIFT: i32 = 51;

pub const ICC_PPI_HMRx_EL1_HM51_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_HMRx_EL1_HM52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_HMRx_EL1_HM52_SHIFT: i32 = 52;

pub const ICC_PPI_HMRx_EL1_HM52_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_HMRx_EL1_HM53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_HMRx_EL1_HM53_SHIFT: i32 = 53;

pub const ICC_PPI_HMRx_EL1_HM53_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_HMRx_EL1_HM54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_HMRx_EL1_HM54_SHIFT: i32 = 54;

pub const ICC_PPI_HMRx_EL1_HM54_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_HMRx_EL1_HM55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_HMRx_EL1_HM55_SHIFT: i32 = 55;

pub const ICC_PPI_HMRx_EL1_HM55_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_HMRx_EL1_HM56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_HMRx_EL1_HM56_SHIFT: i32 = 56;

pub const ICC_PPI_HMRx_EL1_HM56_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_HMRx_EL1_HM57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_HMRx_EL1_HM57_SHIFT: i32 = 57;

pub const ICC_PPI_HMRx_EL1_HM57_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_HMRx_EL1_HM58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_HMRx_EL1_HM58_SHIFT: i32 = 58;

pub const ICC_PPI_HMRx_EL1_HM58_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_HMRx_EL1_HM59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_HMRx_EL1_HM59_SHIFT: i32 = 59;

pub const ICC_PPI_HMRx_EL1_HM59_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM5: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_HMRx_EL1_HM5_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_HMRx_EL1_HM5_SHIFT: i32 = 5;

pub const ICC_PPI_HMRx_EL1_HM5_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_HMRx_EL1_HM60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_HMRx_EL1_HM60_SHIFT: i32 = 60;

pub const ICC_PPI_HMRx_EL1_HM60_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_HMRx_EL1_HM61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_HMRx_EL1_HM61_SHIFT: i32 = 61;

pub const ICC_PPI_HMRx_EL1_HM61_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_HMRx_EL1_HM62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_HMRx_EL1_HM62_SHIFT: i32 = 62;

pub const ICC_PPI_HMRx_EL1_HM62_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_HMRx_EL1_HM63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_HMRx_EL1_HM63_SHIFT: i32 = 63;

pub const ICC_PPI_HMRx_EL1_HM63_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM6: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_HMRx_EL1_HM6_MASK: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_HMRx_EL1_HM6_SHIFT: i32 = 6;

pub const ICC_PPI_HMRx_EL1_HM6_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM7: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_HMRx_EL1_HM7_MASK: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_HMRx_EL1_HM7_SHIFT: i32 = 7;

pub const ICC_PPI_HMRx_EL1_HM7_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM8: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_HMRx_EL1_HM8_MASK: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_HMRx_EL1_HM8_SHIFT: i32 = 8;

pub const ICC_PPI_HMRx_EL1_HM8_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_HM9: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_HMRx_EL1_HM9_MASK: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_HMRx_EL1_HM9_SHIFT: i32 = 9;

pub const ICC_PPI_HMRx_EL1_HM9_WIDTH: i32 = 1;

pub const ICC_PPI_HMRx_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMRx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMRx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PENDRx_EL1_Pend0: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_PENDRx_EL1_Pend0_MASK: crate::ctypes::c_ulong = 1;

pub const ICC_PPI_PENDRx_EL1_Pend0_SHIFT: i32 = 0;

pub const ICC_PPI_PENDRx_EL1_Pend0_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend10: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_PENDRx_EL1_Pend10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICC_PPI_PENDRx_EL1_Pend10_SHIFT: i32 = 10;

pub const ICC_PPI_PENDRx_EL1_Pend10_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend11: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_PENDRx_EL1_Pend11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICC_PPI_PENDRx_EL1_Pend11_SHIFT: i32 = 11;

pub const ICC_PPI_PENDRx_EL1_Pend11_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend12: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_PENDRx_EL1_Pend12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICC_PPI_PENDRx_EL1_Pend12_SHIFT: i32 = 12;

pub const ICC_PPI_PENDRx_EL1_Pend12_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend13: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_PENDRx_EL1_Pend13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICC_PPI_PENDRx_EL1_Pend13_SHIFT: i32 = 13;

pub const ICC_PPI_PENDRx_EL1_Pend13_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend14: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_PENDRx_EL1_Pend14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICC_PPI_PENDRx_EL1_Pend14_SHIFT: i32 = 14;

pub const ICC_PPI_PENDRx_EL1_Pend14_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend15: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_PENDRx_EL1_Pend15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICC_PPI_PENDRx_EL1_Pend15_SHIFT: i32 = 15;

pub const ICC_PPI_PENDRx_EL1_Pend15_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend16: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_PENDRx_EL1_Pend16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICC_PPI_PENDRx_EL1_Pend16_SHIFT: i32 = 16;

pub const ICC_PPI_PENDRx_EL1_Pend16_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend17: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_PENDRx_EL1_Pend17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICC_PPI_PENDRx_EL1_Pend17_SHIFT: i32 = 17;

pub const ICC_PPI_PENDRx_EL1_Pend17_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend18: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_PENDRx_EL1_Pend18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICC_PPI_PENDRx_EL1_Pend18_SHIFT: i32 = 18;

pub const ICC_PPI_PENDRx_EL1_Pend18_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend19: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_PENDRx_EL1_Pend19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICC_PPI_PENDRx_EL1_Pend19_SHIFT: i32 = 19;

pub const ICC_PPI_PENDRx_EL1_Pend19_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend1: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_PENDRx_EL1_Pend1_MASK: crate::ctypes::c_ulong = 2;

pub const ICC_PPI_PENDRx_EL1_Pend1_SHIFT: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend1_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend20: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_PENDRx_EL1_Pend20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICC_PPI_PENDRx_EL1_Pend20_SHIFT: i32 = 20;

pub const ICC_PPI_PENDRx_EL1_Pend20_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend21: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_PENDRx_EL1_Pend21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICC_PPI_PENDRx_EL1_Pend21_SHIFT: i32 = 21;

pub const ICC_PPI_PENDRx_EL1_Pend21_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend22: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_PENDRx_EL1_Pend22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICC_PPI_PENDRx_EL1_Pend22_SHIFT: i32 = 22;

pub const ICC_PPI_PENDRx_EL1_Pend22_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend23: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_PENDRx_EL1_Pend23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICC_PPI_PENDRx_EL1_Pend23_SHIFT: i32 = 23;

pub const ICC_PPI_PENDRx_EL1_Pend23_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend24: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_PENDRx_EL1_Pend24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICC_PPI_PENDRx_EL1_Pend24_SHIFT: i32 = 24;

pub const ICC_PPI_PENDRx_EL1_Pend24_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend25: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_PENDRx_EL1_Pend25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICC_PPI_PENDRx_EL1_Pend25_SHIFT: i32 = 25;

pub const ICC_PPI_PENDRx_EL1_Pend25_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend26: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_PENDRx_EL1_Pend26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICC_PPI_PENDRx_EL1_Pend26_SHIFT: i32 = 26;

pub const ICC_PPI_PENDRx_EL1_Pend26_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend27: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_PENDRx_EL1_Pend27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICC_PPI_PENDRx_EL1_Pend27_SHIFT: i32 = 27;

pub const ICC_PPI_PENDRx_EL1_Pend27_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend28: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_PENDRx_EL1_Pend28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICC_PPI_PENDRx_EL1_Pend28_SHIFT: i32 = 28;

pub const ICC_PPI_PENDRx_EL1_Pend28_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend29: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_PENDRx_EL1_Pend29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICC_PPI_PENDRx_EL1_Pend29_SHIFT: i32 = 29;

pub const ICC_PPI_PENDRx_EL1_Pend29_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend2: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_PENDRx_EL1_Pend2_MASK: crate::ctypes::c_ulong = 4;

pub const ICC_PPI_PENDRx_EL1_Pend2_SHIFT: i32 = 2;

pub const ICC_PPI_PENDRx_EL1_Pend2_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend30: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_PENDRx_EL1_Pend30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICC_PPI_PENDRx_EL1_Pend30_SHIFT: i32 = 30;

pub const ICC_PPI_PENDRx_EL1_Pend30_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend31: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_PENDRx_EL1_Pend31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICC_PPI_PENDRx_EL1_Pend31_SHIFT: i32 = 31;

pub const ICC_PPI_PENDRx_EL1_Pend31_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend32: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_PENDRx_EL1_Pend32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICC_PPI_PENDRx_EL1_Pend32_SHIFT: i32 = 32;

pub const ICC_PPI_PENDRx_EL1_Pend32_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend33: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_PENDRx_EL1_Pend33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICC_PPI_PENDRx_EL1_Pend33_SHIFT: i32 = 33;

pub const ICC_PPI_PENDRx_EL1_Pend33_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend34: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_PENDRx_EL1_Pend34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICC_PPI_PENDRx_EL1_Pend34_SHIFT: i32 = 34;

pub const ICC_PPI_PENDRx_EL1_Pend34_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend35: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_PENDRx_EL1_Pend35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICC_PPI_PENDRx_EL1_Pend35_SHIFT: i32 = 35;

pub const ICC_PPI_PENDRx_EL1_Pend35_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend36: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_PENDRx_EL1_Pend36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICC_PPI_PENDRx_EL1_Pend36_SHIFT: i32 = 36;

pub const ICC_PPI_PENDRx_EL1_Pend36_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend37: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_PENDRx_EL1_Pend37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICC_PPI_PENDRx_EL1_Pend37_SHIFT: i32 = 37;

pub const ICC_PPI_PENDRx_EL1_Pend37_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend38: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_PENDRx_EL1_Pend38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICC_PPI_PENDRx_EL1_Pend38_SHIFT: i32 = 38;

pub const ICC_PPI_PENDRx_EL1_Pend38_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend39: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_PENDRx_EL1_Pend39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICC_PPI_PENDRx_EL1_Pend39_SHIFT: i32 = 39;

pub const ICC_PPI_PENDRx_EL1_Pend39_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend3: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_PENDRx_EL1_Pend3_MASK: crate::ctypes::c_ulong = 8;

pub const ICC_PPI_PENDRx_EL1_Pend3_SHIFT: i32 = 3;

pub const ICC_PPI_PENDRx_EL1_Pend3_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend40: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_PENDRx_EL1_Pend40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICC_PPI_PENDRx_EL1_Pend40_SHIFT: i32 = 40;

pub const ICC_PPI_PENDRx_EL1_Pend40_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend41: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_PENDRx_EL1_Pend41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICC_PPI_PENDRx_EL1_Pend41_SHIFT: i32 = 41;

pub const ICC_PPI_PENDRx_EL1_Pend41_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend42: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_PENDRx_EL1_Pend42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICC_PPI_PENDRx_EL1_Pend42_SHIFT: i32 = 42;

pub const ICC_PPI_PENDRx_EL1_Pend42_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend43: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_PENDRx_EL1_Pend43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICC_PPI_PENDRx_EL1_Pend43_SHIFT: i32 = 43;

pub const ICC_PPI_PENDRx_EL1_Pend43_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend44: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_PENDRx_EL1_Pend44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICC_PPI_PENDRx_EL1_Pend44_SHIFT: i32 = 44;

pub const ICC_PPI_PENDRx_EL1_Pend44_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend45: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_PENDRx_EL1_Pend45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICC_PPI_PENDRx_EL1_Pend45_SHIFT: i32 = 45;

pub const ICC_PPI_PENDRx_EL1_Pend45_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend46: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_PENDRx_EL1_Pend46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICC_PPI_PENDRx_EL1_Pend46_SHIFT: i32 = 46;

pub const ICC_PPI_PENDRx_EL1_Pend46_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend47: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_PENDRx_EL1_Pend47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICC_PPI_PENDRx_EL1_Pend47_SHIFT: i32 = 47;

pub const ICC_PPI_PENDRx_EL1_Pend47_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend48: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_PENDRx_EL1_Pend48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICC_PPI_PENDRx_EL1_Pend48_SHIFT: i32 = 48;

pub const ICC_PPI_PENDRx_EL1_Pend48_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend49: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_PENDRx_EL1_Pend49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICC_PPI_PENDRx_EL1_Pend49_SHIFT: i32 = 49;

pub const ICC_PPI_PENDRx_EL1_Pend49_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend4: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_PENDRx_EL1_Pend4_MASK: crate::ctypes::c_ulong = 16;

pub const ICC_PPI_PENDRx_EL1_Pend4_SHIFT: i32 = 4;

pub const ICC_PPI_PENDRx_EL1_Pend4_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_PENDRx_EL1_Pend50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICC_PPI_PENDRx_EL1_Pend50_SHIFT: i32 = 50;

pub const ICC_PPI_PENDRx_EL1_Pend50_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_PENDRx_EL1_Pend51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICC_PPI_PENDRx_EL1_Pend51_SHIFT: i32 = 51;

pub const ICC_PPI_PENDRx_EL1_Pend51_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_PENDRx_EL1_Pend52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICC_PPI_PENDRx_EL1_Pend52_SHIFT: i32 = 52;

pub const ICC_PPI_PENDRx_EL1_Pend52_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_PENDRx_EL1_Pend53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICC_PPI_PENDRx_EL1_Pend53_SHIFT: i32 = 53;

pub const ICC_PPI_PENDRx_EL1_Pend53_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_PENDRx_EL1_Pend54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICC_PPI_PENDRx_EL1_Pend54_SHIFT: i32 = 54;

pub const ICC_PPI_PENDRx_EL1_Pend54_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_PENDRx_EL1_Pend55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICC_PPI_PENDRx_EL1_Pend55_SHIFT: i32 = 55;

pub const ICC_PPI_PENDRx_EL1_Pend55_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_PENDRx_EL1_Pend56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICC_PPI_PENDRx_EL1_Pend56_SHIFT: i32 = 56;

pub const ICC_PPI_PENDRx_EL1_Pend56_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_PENDRx_EL1_Pend57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICC_PPI_PENDRx_EL1_Pend57_SHIFT: i32 = 57;

pub const ICC_PPI_PENDRx_EL1_Pend57_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_PENDRx_EL1_Pend58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICC_PPI_PENDRx_EL1_Pend58_SHIFT: i32 = 58;

pub const ICC_PPI_PENDRx_EL1_Pend58_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_PENDRx_EL1_Pend59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICC_PPI_PENDRx_EL1_Pend59_SHIFT: i32 = 59;

pub const ICC_PPI_PENDRx_EL1_Pend59_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend5: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_PENDRx_EL1_Pend5_MASK: crate::ctypes::c_ulong = 32;

pub const ICC_PPI_PENDRx_EL1_Pend5_SHIFT: i32 = 5;

pub const ICC_PPI_PENDRx_EL1_Pend5_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_PENDRx_EL1_Pend60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICC_PPI_PENDRx_EL1_Pend60_SHIFT: i32 = 60;

pub const ICC_PPI_PENDRx_EL1_Pend60_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_PENDRx_EL1_Pend61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICC_PPI_PENDRx_EL1_Pend61_SHIFT: i32 = 61;

pub const ICC_PPI_PENDRx_EL1_Pend61_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_PENDRx_EL1_Pend62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICC_PPI_PENDRx_EL1_Pend62_SHIFT: i32 = 62;

pub const ICC_PPI_PENDRx_EL1_Pend62_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_PENDRx_EL1_Pend63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICC_PPI_PENDRx_EL1_Pend63_SHIFT: i32 = 63;

pub const ICC_PPI_PENDRx_EL1_Pend63_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend6: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_PENDRx_EL1_Pend6_MASK: crate::ctypes::c_ulong = 64;

pub const ICC_PPI_PENDRx_EL1_Pend6_SHIFT: i32 = 6;

pub const ICC_PPI_PENDRx_EL1_Pend6_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend7: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_PENDRx_EL1_Pend7_MASK: crate::ctypes::c_ulong = 128;

pub const ICC_PPI_PENDRx_EL1_Pend7_SHIFT: i32 = 7;

pub const ICC_PPI_PENDRx_EL1_Pend7_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend8: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_PENDRx_EL1_Pend8_MASK: crate::ctypes::c_ulong = 256;

pub const ICC_PPI_PENDRx_EL1_Pend8_SHIFT: i32 = 8;

pub const ICC_PPI_PENDRx_EL1_Pend8_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_Pend9: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_PENDRx_EL1_Pend9_MASK: crate::ctypes::c_ulong = 512;

pub const ICC_PPI_PENDRx_EL1_Pend9_SHIFT: i32 = 9;

pub const ICC_PPI_PENDRx_EL1_Pend9_WIDTH: i32 = 1;

pub const ICC_PPI_PENDRx_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PENDRx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PENDRx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYRx_EL1_Priority0: crate::ctypes::c_ulong = 31;

pub const ICC_PPI_PRIORITYRx_EL1_Priority0_MASK: crate::ctypes::c_ulong = 31;

pub const ICC_PPI_PRIORITYRx_EL1_Priority0_SHIFT: i32 = 0;

pub const ICC_PPI_PRIORITYRx_EL1_Priority0_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority1: crate::ctypes::c_ulong = 7936;

pub const ICC_PPI_PRIORITYRx_EL1_Priority1_MASK: crate::ctypes::c_ulong = 7936;

pub const ICC_PPI_PRIORITYRx_EL1_Priority1_SHIFT: i32 = 8;

pub const ICC_PPI_PRIORITYRx_EL1_Priority1_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority2: crate::ctypes::c_ulong = 2031616;

pub const ICC_PPI_PRIORITYRx_EL1_Priority2_MASK: crate::ctypes::c_ulong = 2031616;

pub const ICC_PPI_PRIORITYRx_EL1_Priority2_SHIFT: i32 = 16;

pub const ICC_PPI_PRIORITYRx_EL1_Priority2_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority3: crate::ctypes::c_ulong = 520093696;

pub const ICC_PPI_PRIORITYRx_EL1_Priority3_MASK: crate::ctypes::c_ulong = 520093696;

pub const ICC_PPI_PRIORITYRx_EL1_Priority3_SHIFT: i32 = 24;

pub const ICC_PPI_PRIORITYRx_EL1_Priority3_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority4: crate::ctypes::c_ulong = 133143986176;

pub const ICC_PPI_PRIORITYRx_EL1_Priority4_MASK: crate::ctypes::c_ulong = 133143986176;

pub const ICC_PPI_PRIORITYRx_EL1_Priority4_SHIFT: i32 = 32;

pub const ICC_PPI_PRIORITYRx_EL1_Priority4_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority5: crate::ctypes::c_ulong = 34084860461056;

pub const ICC_PPI_PRIORITYRx_EL1_Priority5_MASK: crate::ctypes::c_ulong = 34084860461056;

pub const ICC_PPI_PRIORITYRx_EL1_Priority5_SHIFT: i32 = 40;

pub const ICC_PPI_PRIORITYRx_EL1_Priority5_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority6: crate::ctypes::c_ulong = 8725724278030336;

pub const ICC_PPI_PRIORITYRx_EL1_Priority6_MASK: crate::ctypes::c_ulong = 8725724278030336;

pub const ICC_PPI_PRIORITYRx_EL1_Priority6_SHIFT: i32 = 48;

pub const ICC_PPI_PRIORITYRx_EL1_Priority6_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_Priority7: crate::ctypes::c_ulong = 2233785415175766016;

pub const ICC_PPI_PRIORITYRx_EL1_Priority7_MASK: crate::ctypes::c_ulong = 2233785415175766016;

pub const ICC_PPI_PRIORITYRx_EL1_Priority7_SHIFT: i32 = 56;

pub const ICC_PPI_PRIORITYRx_EL1_Priority7_WIDTH: i32 = 5;

pub const ICC_PPI_PRIORITYRx_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYRx_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYRx_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_APR_EL2_P0: crate::ctypes::c_ulong = 1;

pub const ICH_APR_EL2_P0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_APR_EL2_P0_SHIFT: i32 = 0;

pub const ICH_APR_EL2_P0_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P10: crate::ctypes::c_ulong = 1024;

pub const ICH_APR_EL2_P10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_APR_EL2_P10_SHIFT: i32 = 10;

pub const ICH_APR_EL2_P10_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P11: crate::ctypes::c_ulong = 2048;

pub const ICH_APR_EL2_P11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_APR_EL2_P11_SHIFT: i32 = 11;

pub const ICH_APR_EL2_P11_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P12: crate::ctypes::c_ulong = 4096;

pub const ICH_APR_EL2_P12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_APR_EL2_P12_SHIFT: i32 = 12;

pub const ICH_APR_EL2_P12_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P13: crate::ctypes::c_ulong = 8192;

pub const ICH_APR_EL2_P13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_APR_EL2_P13_SHIFT: i32 = 13;

pub const ICH_APR_EL2_P13_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P14: crate::ctypes::c_ulong = 16384;

pub const ICH_APR_EL2_P14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_APR_EL2_P14_SHIFT: i32 = 14;

pub const ICH_APR_EL2_P14_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P15: crate::ctypes::c_ulong = 32768;

pub const ICH_APR_EL2_P15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_APR_EL2_P15_SHIFT: i32 = 15;

pub const ICH_APR_EL2_P15_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P16: crate::ctypes::c_ulong = 65536;

pub const ICH_APR_EL2_P16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_APR_EL2_P16_SHIFT: i32 = 16;

pub const ICH_APR_EL2_P16_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P17: crate::ctypes::c_ulong = 131072;

pub const ICH_APR_EL2_P17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_APR_EL2_P17_SHIFT: i32 = 17;

pub const ICH_APR_EL2_P17_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P18: crate::ctypes::c_ulong = 262144;

pub const ICH_APR_EL2_P18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_APR_EL2_P18_SHIFT: i32 = 18;

pub const ICH_APR_EL2_P18_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P19: crate::ctypes::c_ulong = 524288;

pub const ICH_APR_EL2_P19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_APR_EL2_P19_SHIFT: i32 = 19;

pub const ICH_APR_EL2_P19_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P1: crate::ctypes::c_ulong = 2;

pub const ICH_APR_EL2_P1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_APR_EL2_P1_SHIFT: i32 = 1;

pub const ICH_APR_EL2_P1_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P20: crate::ctypes::c_ulong = 1048576;

pub const ICH_APR_EL2_P20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_APR_EL2_P20_SHIFT: i32 = 20;

pub const ICH_APR_EL2_P20_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P21: crate::ctypes::c_ulong = 2097152;

pub const ICH_APR_EL2_P21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_APR_EL2_P21_SHIFT: i32 = 21;

pub const ICH_APR_EL2_P21_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P22: crate::ctypes::c_ulong = 4194304;

pub const ICH_APR_EL2_P22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_APR_EL2_P22_SHIFT: i32 = 22;

pub const ICH_APR_EL2_P22_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P23: crate::ctypes::c_ulong = 8388608;

pub const ICH_APR_EL2_P23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICH_APR_EL2_P23_SHIFT: i32 = 23;

pub const ICH_APR_EL2_P23_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P24: crate::ctypes::c_ulong = 16777216;

pub const ICH_APR_EL2_P24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICH_APR_EL2_P24_SHIFT: i32 = 24;

pub const ICH_APR_EL2_P24_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P25: crate::ctypes::c_ulong = 33554432;

pub const ICH_APR_EL2_P25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICH_APR_EL2_P25_SHIFT: i32 = 25;

pub const ICH_APR_EL2_P25_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P26: crate::ctypes::c_ulong = 67108864;

pub const ICH_APR_EL2_P26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICH_APR_EL2_P26_SHIFT: i32 = 26;

pub const ICH_APR_EL2_P26_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P27: crate::ctypes::c_ulong = 134217728;

pub const ICH_APR_EL2_P27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICH_APR_EL2_P27_SHIFT: i32 = 27;

pub const ICH_APR_EL2_P27_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P28: crate::ctypes::c_ulong = 268435456;

pub const ICH_APR_EL2_P28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICH_APR_EL2_P28_SHIFT: i32 = 28;

pub const ICH_APR_EL2_P28_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P29: crate::ctypes::c_ulong = 536870912;

pub const ICH_APR_EL2_P29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICH_APR_EL2_P29_SHIFT: i32 = 29;

pub const ICH_APR_EL2_P29_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P2: crate::ctypes::c_ulong = 4;

pub const ICH_APR_EL2_P2_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_APR_EL2_P2_SHIFT: i32 = 2;

pub const ICH_APR_EL2_P2_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P30: crate::ctypes::c_ulong = 1073741824;

pub const ICH_APR_EL2_P30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICH_APR_EL2_P30_SHIFT: i32 = 30;

pub const ICH_APR_EL2_P30_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P31: crate::ctypes::c_ulong = 2147483648;

pub const ICH_APR_EL2_P31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICH_APR_EL2_P31_SHIFT: i32 = 31;

pub const ICH_APR_EL2_P31_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P3: crate::ctypes::c_ulong = 8;

pub const ICH_APR_EL2_P3_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_APR_EL2_P3_SHIFT: i32 = 3;

pub const ICH_APR_EL2_P3_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P4: crate::ctypes::c_ulong = 16;

pub const ICH_APR_EL2_P4_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_APR_EL2_P4_SHIFT: i32 = 4;

pub const ICH_APR_EL2_P4_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P5: crate::ctypes::c_ulong = 32;

pub const ICH_APR_EL2_P5_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_APR_EL2_P5_SHIFT: i32 = 5;

pub const ICH_APR_EL2_P5_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P6: crate::ctypes::c_ulong = 64;

pub const ICH_APR_EL2_P6_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_APR_EL2_P6_SHIFT: i32 = 6;

pub const ICH_APR_EL2_P6_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P7: crate::ctypes::c_ulong = 128;

pub const ICH_APR_EL2_P7_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_APR_EL2_P7_SHIFT: i32 = 7;

pub const ICH_APR_EL2_P7_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P8: crate::ctypes::c_ulong = 256;

pub const ICH_APR_EL2_P8_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_APR_EL2_P8_SHIFT: i32 = 8;

pub const ICH_APR_EL2_P8_WIDTH: i32 = 1;

pub const ICH_APR_EL2_P9: crate::ctypes::c_ulong = 512;

pub const ICH_APR_EL2_P9_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_APR_EL2_P9_SHIFT: i32 = 9;

pub const ICH_APR_EL2_P9_WIDTH: i32 = 1;

pub const ICH_APR_EL2_RES0: u64 = 18446744069414584320;

pub const ICH_APR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_APR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_CONTEXTR_EL2_DB: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_CONTEXTR_EL2_DBPM: crate::ctypes::c_ulong = 1116892707587883008;

pub const ICH_CONTEXTR_EL2_DBPM_MASK: crate::ctypes::c_ulong = 1116892707587883008;

pub const ICH_CONTEXTR_EL2_DBPM_SHIFT: i32 = 55;

pub const ICH_CONTEXTR_EL2_DBPM_WIDTH: i32 = 5;

pub const ICH_CONTEXTR_EL2_DB_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_CONTEXTR_EL2_DB_SHIFT: i32 = 60;

pub const ICH_CONTEXTR_EL2_DB_WIDTH: i32 = 1;

pub const ICH_CONTEXTR_EL2_F: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_CONTEXTR_EL2_F_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_CONTEXTR_EL2_F_SHIFT: i32 = 62;

pub const ICH_CONTEXTR_EL2_F_WIDTH: i32 = 1;

pub const ICH_CONTEXTR_EL2_IRICHPPIDIS: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_CONTEXTR_EL2_IRICHPPIDIS_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_CONTEXTR_EL2_IRICHPPIDIS_SHIFT: i32 = 61;

pub const ICH_CONTEXTR_EL2_IRICHPPIDIS_WIDTH: i32 = 1;

pub const ICH_CONTEXTR_EL2_RES0: u64 = 35747326337155072;

pub const ICH_CONTEXTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_CONTEXTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_CONTEXTR_EL2_V: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_CONTEXTR_EL2_VM: crate::ctypes::c_ulong = 65535;

pub const ICH_CONTEXTR_EL2_VM_MASK: crate::ctypes::c_ulong = 65535;

pub const ICH_CONTEXTR_EL2_VM_SHIFT: i32 = 0;

pub const ICH_CONTEXTR_EL2_VM_WIDTH: i32 = 16;

pub const ICH_CONTEXTR_EL2_VPE: crate::ctypes::c_ulong = 281470681743360;

pub const ICH_CONTEXTR_EL2_VPE_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const ICH_CONTEXTR_EL2_VPE_SHIFT: i32 = 32;

pub const ICH_CONTEXTR_EL2_VPE_WIDTH: i32 = 16;

pub const ICH_CONTEXTR_EL2_V_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_CONTEXTR_EL2_V_SHIFT: i32 = 63;

pub const ICH_CONTEXTR_EL2_V_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_DVIM: crate::ctypes::c_ulong = 32768;

pub const ICH_HCR_EL2_DVIM_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_HCR_EL2_DVIM_SHIFT: i32 = 15;

pub const ICH_HCR_EL2_DVIM_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_EOIcount: crate::ctypes::c_ulong = 4160749568;

pub const ICH_HCR_EL2_EOIcount_MASK: crate::ctypes::c_ulong = 4160749568;

pub const ICH_HCR_EL2_EOIcount_SHIFT: i32 = 27;

pub const ICH_HCR_EL2_EOIcount_WIDTH: i32 = 5;

pub const ICH_HCR_EL2_En: crate::ctypes::c_ulong = 1;

pub const ICH_HCR_EL2_En_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_HCR_EL2_En_SHIFT: i32 = 0;

pub const ICH_HCR_EL2_En_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_LRENPIE: crate::ctypes::c_ulong = 4;

pub const ICH_HCR_EL2_LRENPIE_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_HCR_EL2_LRENPIE_SHIFT: i32 = 2;

pub const ICH_HCR_EL2_LRENPIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_NPIE: crate::ctypes::c_ulong = 8;

pub const ICH_HCR_EL2_NPIE_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_HCR_EL2_NPIE_SHIFT: i32 = 3;

pub const ICH_HCR_EL2_NPIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_RES0: u64 = 18446744069548737024;

pub const ICH_HCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_HCR_EL2_TALL0: crate::ctypes::c_ulong = 2048;

pub const ICH_HCR_EL2_TALL0_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_HCR_EL2_TALL0_SHIFT: i32 = 11;

pub const ICH_HCR_EL2_TALL0_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_TALL1: crate::ctypes::c_ulong = 4096;

pub const ICH_HCR_EL2_TALL1_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_HCR_EL2_TALL1_SHIFT: i32 = 12;

pub const ICH_HCR_EL2_TALL1_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_TC: crate::ctypes::c_ulong = 1024;

pub const ICH_HCR_EL2_TC_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_HCR_EL2_TC_SHIFT: i32 = 10;

pub const ICH_HCR_EL2_TC_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_TDIR: crate::ctypes::c_ulong = 16384;

pub const ICH_HCR_EL2_TDIR_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_HCR_EL2_TDIR_SHIFT: i32 = 14;

pub const ICH_HCR_EL2_TDIR_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_TSEI: crate::ctypes::c_ulong = 8192;

pub const ICH_HCR_EL2_TSEI_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_HCR_EL2_TSEI_SHIFT: i32 = 13;

pub const ICH_HCR_EL2_TSEI_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_UIE: crate::ctypes::c_ulong = 2;

pub const ICH_HCR_EL2_UIE_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_HCR_EL2_UIE_SHIFT: i32 = 1;

pub const ICH_HCR_EL2_UIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_HCR_EL2_VGrp0DIE: crate::ctypes::c_ulong = 32;

pub const ICH_HCR_EL2_VGrp0DIE_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_HCR_EL2_VGrp0DIE_SHIFT: i32 = 5;

pub const ICH_HCR_EL2_VGrp0DIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_VGrp0EIE: crate::ctypes::c_ulong = 16;

pub const ICH_HCR_EL2_VGrp0EIE_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_HCR_EL2_VGrp0EIE_SHIFT: i32 = 4;

pub const ICH_HCR_EL2_VGrp0EIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_VGrp1DIE: crate::ctypes::c_ulong = 128;

pub const ICH_HCR_EL2_VGrp1DIE_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_HCR_EL2_VGrp1DIE_SHIFT: i32 = 7;

pub const ICH_HCR_EL2_VGrp1DIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_VGrp1EIE: crate::ctypes::c_ulong = 64;

pub const ICH_HCR_EL2_VGrp1EIE_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_HCR_EL2_VGrp1EIE_SHIFT: i32 = 6;

pub const ICH_HCR_EL2_VGrp1EIE_WIDTH: i32 = 1;

pub const ICH_HCR_EL2_vSGIEOICount: crate::ctypes::c_ulong = 256;

pub const ICH_HCR_EL2_vSGIEOICount_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_HCR_EL2_vSGIEOICount_SHIFT: i32 = 8;

pub const ICH_HCR_EL2_vSGIEOICount_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDAFF: crate::ctypes::c_ulong = 8;

pub const ICH_HFGITR_EL2_GICCDAFF_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_HFGITR_EL2_GICCDAFF_SHIFT: i32 = 3;

pub const ICH_HFGITR_EL2_GICCDAFF_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDDI: crate::ctypes::c_ulong = 256;

pub const ICH_HFGITR_EL2_GICCDDIS: crate::ctypes::c_ulong = 2;

pub const ICH_HFGITR_EL2_GICCDDIS_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_HFGITR_EL2_GICCDDIS_SHIFT: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDDIS_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDDI_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_HFGITR_EL2_GICCDDI_SHIFT: i32 = 8;

pub const ICH_HFGITR_EL2_GICCDDI_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDEN: crate::ctypes::c_ulong = 1;

pub const ICH_HFGITR_EL2_GICCDEN_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_HFGITR_EL2_GICCDEN_SHIFT: i32 = 0;

pub const ICH_HFGITR_EL2_GICCDEN_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDEOI: crate::ctypes::c_ulong = 128;

pub const ICH_HFGITR_EL2_GICCDEOI_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_HFGITR_EL2_GICCDEOI_SHIFT: i32 = 7;

pub const ICH_HFGITR_EL2_GICCDEOI_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDHM: crate::ctypes::c_ulong = 64;

pub const ICH_HFGITR_EL2_GICCDHM_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_HFGITR_EL2_GICCDHM_SHIFT: i32 = 6;

pub const ICH_HFGITR_EL2_GICCDHM_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDPEND: crate::ctypes::c_ulong = 16;

pub const ICH_HFGITR_EL2_GICCDPEND_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_HFGITR_EL2_GICCDPEND_SHIFT: i32 = 4;

pub const ICH_HFGITR_EL2_GICCDPEND_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDPRI: crate::ctypes::c_ulong = 4;

pub const ICH_HFGITR_EL2_GICCDPRI_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_HFGITR_EL2_GICCDPRI_SHIFT: i32 = 2;

pub const ICH_HFGITR_EL2_GICCDPRI_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICCDRCFG: crate::ctypes::c_ulong = 32;

pub const ICH_HFGITR_EL2_GICCDRCFG_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_HFGITR_EL2_GICCDRCFG_SHIFT: i32 = 5;

pub const ICH_HFGITR_EL2_GICCDRCFG_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICRCDIA: crate::ctypes::c_ulong = 512;

pub const ICH_HFGITR_EL2_GICRCDIA_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_HFGITR_EL2_GICRCDIA_SHIFT: i32 = 9;

pub const ICH_HFGITR_EL2_GICRCDIA_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_GICRCDNMIA: crate::ctypes::c_ulong = 1024;

pub const ICH_HFGITR_EL2_GICRCDNMIA_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_HFGITR_EL2_GICRCDNMIA_SHIFT: i32 = 10;

pub const ICH_HFGITR_EL2_GICRCDNMIA_WIDTH: i32 = 1;

pub const ICH_HFGITR_EL2_RES0: u64 = 18446744073709549568;

pub const ICH_HFGITR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_HFGITR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_HFGRTR_EL2_ICC_APR_EL1: crate::ctypes::c_ulong = 1;

pub const ICH_HFGRTR_EL2_ICC_APR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_HFGRTR_EL2_ICC_APR_EL1_SHIFT: i32 = 0;

pub const ICH_HFGRTR_EL2_ICC_APR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_CR0_EL1: crate::ctypes::c_ulong = 4;

pub const ICH_HFGRTR_EL2_ICC_CR0_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_HFGRTR_EL2_ICC_CR0_EL1_SHIFT: i32 = 2;

pub const ICH_HFGRTR_EL2_ICC_CR0_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_HPPIR_EL1: crate::ctypes::c_ulong = 16;

pub const ICH_HFGRTR_EL2_ICC_HPPIR_EL1_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_HFGRTR_EL2_ICC_HPPIR_EL1_SHIFT: i32 = 4;

pub const ICH_HFGRTR_EL2_ICC_HPPIR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_IAFFIDR_EL1: crate::ctypes::c_ulong = 128;

pub const ICH_HFGRTR_EL2_ICC_IAFFIDR_EL1_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_HFGRTR_EL2_ICC_IAFFIDR_EL1_SHIFT: i32 = 7;

pub const ICH_HFGRTR_EL2_ICC_IAFFIDR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_ICSR_EL1: crate::ctypes::c_ulong = 64;

pub const ICH_HFGRTR_EL2_ICC_ICSR_EL1_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_HFGRTR_EL2_ICC_ICSR_EL1_SHIFT: i32 = 6;

pub const ICH_HFGRTR_EL2_ICC_ICSR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_IDRn_EL1: crate::ctypes::c_ulong = 2;

pub const ICH_HFGRTR_EL2_ICC_IDRn_EL1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_HFGRTR_EL2_ICC_IDRn_EL1_SHIFT: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_IDRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PCR_EL1: crate::ctypes::c_ulong = 32;

pub const ICH_HFGRTR_EL2_ICC_PCR_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_HFGRTR_EL2_ICC_PCR_EL1_SHIFT: i32 = 5;

pub const ICH_HFGRTR_EL2_ICC_PCR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PPI_ACTIVERn_EL1: crate::ctypes::c_ulong = 1048576;

pub const ICH_HFGRTR_EL2_ICC_PPI_ACTIVERn_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_HFGRTR_EL2_ICC_PPI_ACTIVERn_EL1_SHIFT: i32 = 20;

pub const ICH_HFGRTR_EL2_ICC_PPI_ACTIVERn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PPI_ENABLERn_EL1: crate::ctypes::c_ulong = 131072;

pub const ICH_HFGRTR_EL2_ICC_PPI_ENABLERn_EL1_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_HFGRTR_EL2_ICC_PPI_ENABLERn_EL1_SHIFT: i32 = 17;

pub const ICH_HFGRTR_EL2_ICC_PPI_ENABLERn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PPI_HMRn_EL1: crate::ctypes::c_ulong = 65536;

pub const ICH_HFGRTR_EL2_ICC_PPI_HMRn_EL1_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_HFGRTR_EL2_ICC_PPI_HMRn_EL1_SHIFT: i32 = 16;

pub const ICH_HFGRTR_EL2_ICC_PPI_HMRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PPI_PENDRn_EL1: crate::ctypes::c_ulong = 262144;

pub const ICH_HFGRTR_EL2_ICC_PPI_PENDRn_EL1_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_HFGRTR_EL2_ICC_PPI_PENDRn_EL1_SHIFT: i32 = 18;

pub const ICH_HFGRTR_EL2_ICC_PPI_PENDRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_ICC_PPI_PRIORITYRn_EL1: crate::ctypes::c_ulong = 524288;

pub const ICH_HFGRTR_EL2_ICC_PPI_PRIORITYRn_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_HFGRTR_EL2_ICC_PPI_PRIORITYRn_EL1_SHIFT: i32 = 19;

pub const ICH_HFGRTR_EL2_ICC_PPI_PRIORITYRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGRTR_EL2_RES0: u64 = 18446744073707519744;

pub const ICH_HFGRTR_EL2_RES1: u64 = 8;

pub const ICH_HFGRTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_HFGWTR_EL2_ICC_APR_EL1: crate::ctypes::c_ulong = 1;

pub const ICH_HFGWTR_EL2_ICC_APR_EL1_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_HFGWTR_EL2_ICC_APR_EL1_SHIFT: i32 = 0;

pub const ICH_HFGWTR_EL2_ICC_APR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_CR0_EL1: crate::ctypes::c_ulong = 4;

pub const ICH_HFGWTR_EL2_ICC_CR0_EL1_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_HFGWTR_EL2_ICC_CR0_EL1_SHIFT: i32 = 2;

pub const ICH_HFGWTR_EL2_ICC_CR0_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_ICSR_EL1: crate::ctypes::c_ulong = 64;

pub const ICH_HFGWTR_EL2_ICC_ICSR_EL1_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_HFGWTR_EL2_ICC_ICSR_EL1_SHIFT: i32 = 6;

pub const ICH_HFGWTR_EL2_ICC_ICSR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_PCR_EL1: crate::ctypes::c_ulong = 32;

pub const ICH_HFGWTR_EL2_ICC_PCR_EL1_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_HFGWTR_EL2_ICC_PCR_EL1_SHIFT: i32 = 5;

pub const ICH_HFGWTR_EL2_ICC_PCR_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_PPI_ACTIVERn_EL1: crate::ctypes::c_ulong = 1048576;

pub const ICH_HFGWTR_EL2_ICC_PPI_ACTIVERn_EL1_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_HFGWTR_EL2_ICC_PPI_ACTIVERn_EL1_SHIFT: i32 = 20;

pub const ICH_HFGWTR_EL2_ICC_PPI_ACTIVERn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_PPI_ENABLERn_EL1: crate::ctypes::c_ulong = 131072;

pub const ICH_HFGWTR_EL2_ICC_PPI_ENABLERn_EL1_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_HFGWTR_EL2_ICC_PPI_ENABLERn_EL1_SHIFT: i32 = 17;

pub const ICH_HFGWTR_EL2_ICC_PPI_ENABLERn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_PPI_PENDRn_EL1: crate::ctypes::c_ulong = 262144;

pub const ICH_HFGWTR_EL2_ICC_PPI_PENDRn_EL1_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_HFGWTR_EL2_ICC_PPI_PENDRn_EL1_SHIFT: i32 = 18;

pub const ICH_HFGWTR_EL2_ICC_PPI_PENDRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_ICC_PPI_PRIORITYRn_EL1: crate::ctypes::c_ulong = 524288;

pub const ICH_HFGWTR_EL2_ICC_PPI_PRIORITYRn_EL1_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_HFGWTR_EL2_ICC_PPI_PRIORITYRn_EL1_SHIFT: i32 = 19;

pub const ICH_HFGWTR_EL2_ICC_PPI_PRIORITYRn_EL1_WIDTH: i32 = 1;

pub const ICH_HFGWTR_EL2_RES0: u64 = 18446744073707585434;

pub const ICH_HFGWTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_HFGWTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_MISR_EL2_EOI: crate::ctypes::c_ulong = 1;

pub const ICH_MISR_EL2_EOI_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_MISR_EL2_EOI_SHIFT: i32 = 0;

pub const ICH_MISR_EL2_EOI_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_LRENP: crate::ctypes::c_ulong = 4;

pub const ICH_MISR_EL2_LRENP_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_MISR_EL2_LRENP_SHIFT: i32 = 2;

pub const ICH_MISR_EL2_LRENP_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_NP: crate::ctypes::c_ulong = 8;

pub const ICH_MISR_EL2_NP_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_MISR_EL2_NP_SHIFT: i32 = 3;

pub const ICH_MISR_EL2_NP_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_RES0: u64 = 18446744073709551360;

pub const ICH_MISR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_MISR_EL2_U: crate::ctypes::c_ulong = 2;

pub const ICH_MISR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_MISR_EL2_U_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_MISR_EL2_U_SHIFT: i32 = 1;

pub const ICH_MISR_EL2_U_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_VGrp0D: crate::ctypes::c_ulong = 32;

pub const ICH_MISR_EL2_VGrp0D_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_MISR_EL2_VGrp0D_SHIFT: i32 = 5;

pub const ICH_MISR_EL2_VGrp0D_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_VGrp0E: crate::ctypes::c_ulong = 16;

pub const ICH_MISR_EL2_VGrp0E_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_MISR_EL2_VGrp0E_SHIFT: i32 = 4;

pub const ICH_MISR_EL2_VGrp0E_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_VGrp1D: crate::ctypes::c_ulong = 128;

pub const ICH_MISR_EL2_VGrp1D_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_MISR_EL2_VGrp1D_SHIFT: i32 = 7;

pub const ICH_MISR_EL2_VGrp1D_WIDTH: i32 = 1;

pub const ICH_MISR_EL2_VGrp1E: crate::ctypes::c_ulong = 64;

pub const ICH_MISR_EL2_VGrp1E_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_MISR_EL2_VGrp1E_SHIFT: i32 = 6;

pub const ICH_MISR_EL2_VGrp1E_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE0: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE0_SHIFT: i32 = 0;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE0_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE10: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE10_SHIFT: i32 = 10;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE10_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE11: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE11_SHIFT: i32 = 11;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE11_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE12: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE12_SHIFT: i32 = 12;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE12_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE13: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE13_SHIFT: i32 = 13;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE13_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE14: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE14_SHIFT: i32 = 14;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE14_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE15: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE15_SHIFT: i32 = 15;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE15_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE16: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE16_SHIFT: i32 = 16;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE16_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE17: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE17_SHIFT: i32 = 17;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE17_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE18: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE18_SHIFT: i32 = 18;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE18_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE19: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE19_SHIFT: i32 = 19;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE19_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE1: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE1_SHIFT: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE1_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE20: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE20_SHIFT: i32 = 20;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE20_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE21: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE21_SHIFT: i32 = 21;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE21_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE22: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE22_SHIFT: i32 = 22;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE22_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE23: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE23_SHIFT: i32 = 23;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE23_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE24: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE24_SHIFT: i32 = 24;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE24_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE25: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE25_SHIFT: i32 = 25;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE25_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE26: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE26_SHIFT: i32 = 26;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE26_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE27: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE27_SHIFT: i32 = 27;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE27_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE28: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE28_SHIFT: i32 = 28;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE28_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE29: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE29_SHIFT: i32 = 29;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE29_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE2: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE2_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE2_SHIFT: i32 = 2;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE2_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE30: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE30_SHIFT: i32 = 30;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE30_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE31: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE31_SHIFT: i32 = 31;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE31_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE32: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE32_SHIFT: i32 = 32;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE32_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE33: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE33_SHIFT: i32 = 33;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE33_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE34: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE34_SHIFT: i32 = 34;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE34_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE35: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE35_SHIFT: i32 = 35;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE35_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE36: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE36_SHIFT: i32 = 36;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE36_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE37: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE37_SHIFT: i32 = 37;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE37_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE38: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE38_SHIFT: i32 = 38;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE38_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE39: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE39_SHIFT: i32 = 39;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE39_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE3: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE3_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE3_SHIFT: i32 = 3;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE3_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE40: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE40_SHIFT: i32 = 40;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE40_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE41: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE41_SHIFT: i32 = 41;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE41_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE42: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE42_SHIFT: i32 = 42;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE42_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE43: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE43_SHIFT: i32 = 43;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE43_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE44: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE44_SHIFT: i32 = 44;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE44_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE45: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE45_SHIFT: i32 = 45;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE45_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE46: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE46_SHIFT: i32 = 46;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE46_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE47: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE47_SHIFT: i32 = 47;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE47_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE48: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE48_SHIFT: i32 = 48;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE48_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE49: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE49_SHIFT: i32 = 49;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE49_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE4: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE4_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE4_SHIFT: i32 = 4;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE4_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE50_SHIFT: i32 = 50;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE50_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE51_SHIFT: i32 = 51;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE51_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE52_SHIFT: i32 = 52;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE52_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE53_SHIFT: i32 = 53;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE53_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE54_SHIFT: i32 = 54;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE54_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE55_SHIFT: i32 = 55;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE55_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE56_SHIFT: i32 = 56;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE56_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE57_SHIFT: i32 = 57;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE57_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE58_SHIFT: i32 = 58;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE58_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE59_SHIFT: i32 = 59;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE59_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE5: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE5_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE5_SHIFT: i32 = 5;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE5_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE60_SHIFT: i32 = 60;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE60_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE61_SHIFT: i32 = 61;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE61_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE62_SHIFT: i32 = 62;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE62_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE63_SHIFT: i32 = 63;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE63_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE6: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE6_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE6_SHIFT: i32 = 6;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE6_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE7: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE7_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE7_SHIFT: i32 = 7;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE7_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE8: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE8_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE8_SHIFT: i32 = 8;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE8_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE9: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE9_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE9_SHIFT: i32 = 9;

pub const ICH_PPI_ACTIVERx_EL2_ACTIVE9_WIDTH: i32 = 1;

pub const ICH_PPI_ACTIVERx_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVERx_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVERx_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIRx_EL2_DVI0: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_DVIRx_EL2_DVI0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_DVIRx_EL2_DVI0_SHIFT: i32 = 0;

pub const ICH_PPI_DVIRx_EL2_DVI0_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI10: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_DVIRx_EL2_DVI10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_DVIRx_EL2_DVI10_SHIFT: i32 = 10;

pub const ICH_PPI_DVIRx_EL2_DVI10_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI11: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_DVIRx_EL2_DVI11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_DVIRx_EL2_DVI11_SHIFT: i32 = 11;

pub const ICH_PPI_DVIRx_EL2_DVI11_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI12: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_DVIRx_EL2_DVI12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_DVIRx_EL2_DVI12_SHIFT: i32 = 12;

pub const ICH_PPI_DVIRx_EL2_DVI12_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI13: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_DVIRx_EL2_DVI13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_DVIRx_EL2_DVI13_SHIFT: i32 = 13;

pub const ICH_PPI_DVIRx_EL2_DVI13_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI14: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_DVIRx_EL2_DVI14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_DVIRx_EL2_DVI14_SHIFT: i32 = 14;

pub const ICH_PPI_DVIRx_EL2_DVI14_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI15: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_DVIRx_EL2_DVI15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_DVIRx_EL2_DVI15_SHIFT: i32 = 15;

pub const ICH_PPI_DVIRx_EL2_DVI15_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI16: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_DVIRx_EL2_DVI16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_DVIRx_EL2_DVI16_SHIFT: i32 = 16;

pub const ICH_PPI_DVIRx_EL2_DVI16_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI17: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_DVIRx_EL2_DVI17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_DVIRx_EL2_DVI17_SHIFT: i32 = 17;

pub const ICH_PPI_DVIRx_EL2_DVI17_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI18: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_DVIRx_EL2_DVI18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_DVIRx_EL2_DVI18_SHIFT: i32 = 18;

pub const ICH_PPI_DVIRx_EL2_DVI18_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI19: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_DVIRx_EL2_DVI19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_DVIRx_EL2_DVI19_SHIFT: i32 = 19;

pub const ICH_PPI_DVIRx_EL2_DVI19_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI1: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_DVIRx_EL2_DVI1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_DVIRx_EL2_DVI1_SHIFT: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI1_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI20: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_DVIRx_EL2_DVI20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_DVIRx_EL2_DVI20_SHIFT: i32 = 20;

pub const ICH_PPI_DVIRx_EL2_DVI20_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI21: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_DVIRx_EL2_DVI21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_DVIRx_EL2_DVI21_SHIFT: i32 = 21;

pub const ICH_PPI_DVIRx_EL2_DVI21_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI22: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_DVIRx_EL2_DVI22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_DVIRx_EL2_DVI22_SHIFT: i32 = 22;

pub const ICH_PPI_DVIRx_EL2_DVI22_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI23: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_DVIRx_EL2_DVI23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_DVIRx_EL2_DVI23_SHIFT: i32 = 23;

pub const ICH_PPI_DVIRx_EL2_DVI23_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI24: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_DVIRx_EL2_DVI24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_DVIRx_EL2_DVI24_SHIFT: i32 = 24;

pub const ICH_PPI_DVIRx_EL2_DVI24_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI25: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_DVIRx_EL2_DVI25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_DVIRx_EL2_DVI25_SHIFT: i32 = 25;

pub const ICH_PPI_DVIRx_EL2_DVI25_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI26: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_DVIRx_EL2_DVI26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_DVIRx_EL2_DVI26_SHIFT: i32 = 26;

pub const ICH_PPI_DVIRx_EL2_DVI26_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI27: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_DVIRx_EL2_DVI27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_DVIRx_EL2_DVI27_SHIFT: i32 = 27;

pub const ICH_PPI_DVIRx_EL2_DVI27_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI28: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_DVIRx_EL2_DVI28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_DVIRx_EL2_DVI28_SHIFT: i32 = 28;

pub const ICH_PPI_DVIRx_EL2_DVI28_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI29: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_DVIRx_EL2_DVI29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_DVIRx_EL2_DVI29_SHIFT: i32 = 29;

pub const ICH_PPI_DVIRx_EL2_DVI29_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI2: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_DVIRx_EL2_DVI2_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_DVIRx_EL2_DVI2_SHIFT: i32 = 2;

pub const ICH_PPI_DVIRx_EL2_DVI2_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI30: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_DVIRx_EL2_DVI30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_DVIRx_EL2_DVI30_SHIFT: i32 = 30;

pub const ICH_PPI_DVIRx_EL2_DVI30_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI31: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_DVIRx_EL2_DVI31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_DVIRx_EL2_DVI31_SHIFT: i32 = 31;

pub const ICH_PPI_DVIRx_EL2_DVI31_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI32: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_DVIRx_EL2_DVI32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_DVIRx_EL2_DVI32_SHIFT: i32 = 32;

pub const ICH_PPI_DVIRx_EL2_DVI32_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI33: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_DVIRx_EL2_DVI33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_DVIRx_EL2_DVI33_SHIFT: i32 = 33;

pub const ICH_PPI_DVIRx_EL2_DVI33_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI34: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_DVIRx_EL2_DVI34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_DVIRx_EL2_DVI34_SHIFT: i32 = 34;

pub const ICH_PPI_DVIRx_EL2_DVI34_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI35: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_DVIRx_EL2_DVI35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_DVIRx_EL2_DVI35_SHIFT: i32 = 35;

pub const ICH_PPI_DVIRx_EL2_DVI35_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI36: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_DVIRx_EL2_DVI36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_DVIRx_EL2_DVI36_SHIFT: i32 = 36;

pub const ICH_PPI_DVIRx_EL2_DVI36_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI37: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_DVIRx_EL2_DVI37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_DVIRx_EL2_DVI37_SHIFT: i32 = 37;

pub const ICH_PPI_DVIRx_EL2_DVI37_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI38: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_DVIRx_EL2_DVI38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_DVIRx_EL2_DVI38_SHIFT: i32 = 38;

pub const ICH_PPI_DVIRx_EL2_DVI38_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI39: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_DVIRx_EL2_DVI39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_DVIRx_EL2_DVI39_SHIFT: i32 = 39;

pub const ICH_PPI_DVIRx_EL2_DVI39_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI3: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_DVIRx_EL2_DVI3_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_DVIRx_EL2_DVI3_SHIFT: i32 = 3;

pub const ICH_PPI_DVIRx_EL2_DVI3_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI40: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_DVIRx_EL2_DVI40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_DVIRx_EL2_DVI40_SHIFT: i32 = 40;

pub const ICH_PPI_DVIRx_EL2_DVI40_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI41: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_DVIRx_EL2_DVI41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_DVIRx_EL2_DVI41_SHIFT: i32 = 41;

pub const ICH_PPI_DVIRx_EL2_DVI41_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI42: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_DVIRx_EL2_DVI42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_DVIRx_EL2_DVI42_SHIFT: i32 = 42;

pub const ICH_PPI_DVIRx_EL2_DVI42_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI43: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_DVIRx_EL2_DVI43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_DVIRx_EL2_DVI43_SHIFT: i32 = 43;

pub const ICH_PPI_DVIRx_EL2_DVI43_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI44: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_DVIRx_EL2_DVI44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_DVIRx_EL2_DVI44_SHIFT: i32 = 44;

pub const ICH_PPI_DVIRx_EL2_DVI44_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI45: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_DVIRx_EL2_DVI45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_DVIRx_EL2_DVI45_SHIFT: i32 = 45;

pub const ICH_PPI_DVIRx_EL2_DVI45_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI46: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_DVIRx_EL2_DVI46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_DVIRx_EL2_DVI46_SHIFT: i32 = 46;

pub const ICH_PPI_DVIRx_EL2_DVI46_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI47: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_DVIRx_EL2_DVI47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_DVIRx_EL2_DVI47_SHIFT: i32 = 47;

pub const ICH_PPI_DVIRx_EL2_DVI47_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI48: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_DVIRx_EL2_DVI48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_DVIRx_EL2_DVI48_SHIFT: i32 = 48;

pub const ICH_PPI_DVIRx_EL2_DVI48_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI49: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_DVIRx_EL2_DVI49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_DVIRx_EL2_DVI49_SHIFT: i32 = 49;

pub const ICH_PPI_DVIRx_EL2_DVI49_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI4: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_DVIRx_EL2_DVI4_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_DVIRx_EL2_DVI4_SHIFT: i32 = 4;

pub const ICH_PPI_DVIRx_EL2_DVI4_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_DVIRx_EL2_DVI50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_DVIRx_EL2_DVI50_SHIFT: i32 = 50;

pub const ICH_PPI_DVIRx_EL2_DVI50_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_DVIRx_EL2_DVI51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_DVIRx_EL2_DVI51_SHIFT: i32 = 51;

pub const ICH_PPI_DVIRx_EL2_DVI51_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_DVIRx_EL2_DVI52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_DVIRx_EL2_DVI52_SHIFT: i32 = 52;

pub const ICH_PPI_DVIRx_EL2_DVI52_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_DVIRx_EL2_DVI53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_DVIRx_EL2_DVI53_SHIFT: i32 = 53;

pub const ICH_PPI_DVIRx_EL2_DVI53_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_DVIRx_EL2_DVI54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_DVIRx_EL2_DVI54_SHIFT: i32 = 54;

pub const ICH_PPI_DVIRx_EL2_DVI54_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_DVIRx_EL2_DVI55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_DVIRx_EL2_DVI55_SHIFT: i32 = 55;

pub const ICH_PPI_DVIRx_EL2_DVI55_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_DVIRx_EL2_DVI56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_DVIRx_EL2_DVI56_SHIFT: i32 = 56;

pub const ICH_PPI_DVIRx_EL2_DVI56_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_DVIRx_EL2_DVI57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_DVIRx_EL2_DVI57_SHIFT: i32 = 57;

pub const ICH_PPI_DVIRx_EL2_DVI57_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_DVIRx_EL2_DVI58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_DVIRx_EL2_DVI58_SHIFT: i32 = 58;

pub const ICH_PPI_DVIRx_EL2_DVI58_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_DVIRx_EL2_DVI59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_DVIRx_EL2_DVI59_SHIFT: i32 = 59;

pub const ICH_PPI_DVIRx_EL2_DVI59_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI5: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_DVIRx_EL2_DVI5_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_DVIRx_EL2_DVI5_SHIFT: i32 = 5;

pub const ICH_PPI_DVIRx_EL2_DVI5_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_DVIRx_EL2_DVI60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_DVIRx_EL2_DVI60_SHIFT: i32 = 60;

pub const ICH_PPI_DVIRx_EL2_DVI60_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_DVIRx_EL2_DVI61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_DVIRx_EL2_DVI61_SHIFT: i32 = 61;

pub const ICH_PPI_DVIRx_EL2_DVI61_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_DVIRx_EL2_DVI62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_DVIRx_EL2_DVI62_SHIFT: i32 = 62;

pub const ICH_PPI_DVIRx_EL2_DVI62_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_DVIRx_EL2_DVI63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_DVIRx_EL2_DVI63_SHIFT: i32 = 63;

pub const ICH_PPI_DVIRx_EL2_DVI63_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI6: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_DVIRx_EL2_DVI6_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_DVIRx_EL2_DVI6_SHIFT: i32 = 6;

pub const ICH_PPI_DVIRx_EL2_DVI6_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI7: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_DVIRx_EL2_DVI7_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_DVIRx_EL2_DVI7_SHIFT: i32 = 7;

pub const ICH_PPI_DVIRx_EL2_DVI7_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI8: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_DVIRx_EL2_DVI8_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_DVIRx_EL2_DVI8_SHIFT: i32 = 8;

pub const ICH_PPI_DVIRx_EL2_DVI8_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_DVI9: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_DVIRx_EL2_DVI9_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_DVIRx_EL2_DVI9_SHIFT: i32 = 9;

pub const ICH_PPI_DVIRx_EL2_DVI9_WIDTH: i32 = 1;

pub const ICH_PPI_DVIRx_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIRx_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIRx_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLERx_EL2_EN0: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_ENABLERx_EL2_EN0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_ENABLERx_EL2_EN0_SHIFT: i32 = 0;

pub const ICH_PPI_ENABLERx_EL2_EN0_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN10: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_ENABLERx_EL2_EN10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_ENABLERx_EL2_EN10_SHIFT: i32 = 10;

pub const ICH_PPI_ENABLERx_EL2_EN10_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN11: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_ENABLERx_EL2_EN11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_ENABLERx_EL2_EN11_SHIFT: i32 = 11;

pub const ICH_PPI_ENABLERx_EL2_EN11_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN12: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_ENABLERx_EL2_EN12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_ENABLERx_EL2_EN12_SHIFT: i32 = 12;

pub const ICH_PPI_ENABLERx_EL2_EN12_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN13: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_ENABLERx_EL2_EN13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_ENABLERx_EL2_EN13_SHIFT: i32 = 13;

pub const ICH_PPI_ENABLERx_EL2_EN13_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN14: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_ENABLERx_EL2_EN14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_ENABLERx_EL2_EN14_SHIFT: i32 = 14;

pub const ICH_PPI_ENABLERx_EL2_EN14_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN15: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_ENABLERx_EL2_EN15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_ENABLERx_EL2_EN15_SHIFT: i32 = 15;

pub const ICH_PPI_ENABLERx_EL2_EN15_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN16: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_ENABLERx_EL2_EN16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_ENABLERx_EL2_EN16_SHIFT: i32 = 16;

pub const ICH_PPI_ENABLERx_EL2_EN16_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN17: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_ENABLERx_EL2_EN17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_ENABLERx_EL2_EN17_SHIFT: i32 = 17;

pub const ICH_PPI_ENABLERx_EL2_EN17_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN18: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_ENABLERx_EL2_EN18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_ENABLERx_EL2_EN18_SHIFT: i32 = 18;

pub const ICH_PPI_ENABLERx_EL2_EN18_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN19: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_ENABLERx_EL2_EN19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_ENABLERx_EL2_EN19_SHIFT: i32 = 19;

pub const ICH_PPI_ENABLERx_EL2_EN19_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN1: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_ENABLERx_EL2_EN1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_ENABLERx_EL2_EN1_SHIFT: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN1_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN20: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_ENABLERx_EL2_EN20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_ENABLERx_EL2_EN20_SHIFT: i32 = 20;

pub const ICH_PPI_ENABLERx_EL2_EN20_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN21: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_ENABLERx_EL2_EN21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_ENABLERx_EL2_EN21_SHIFT: i32 = 21;

pub const ICH_PPI_ENABLERx_EL2_EN21_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN22: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_ENABLERx_EL2_EN22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_ENABLERx_EL2_EN22_SHIFT: i32 = 22;

pub const ICH_PPI_ENABLERx_EL2_EN22_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN23: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_ENABLERx_EL2_EN23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_ENABLERx_EL2_EN23_SHIFT: i32 = 23;

pub const ICH_PPI_ENABLERx_EL2_EN23_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN24: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_ENABLERx_EL2_EN24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_ENABLERx_EL2_EN24_SHIFT: i32 = 24;

pub const ICH_PPI_ENABLERx_EL2_EN24_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN25: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_ENABLERx_EL2_EN25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_ENABLERx_EL2_EN25_SHIFT: i32 = 25;

pub const ICH_PPI_ENABLERx_EL2_EN25_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN26: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_ENABLERx_EL2_EN26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_ENABLERx_EL2_EN26_SHIFT: i32 = 26;

pub const ICH_PPI_ENABLERx_EL2_EN26_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN27: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_ENABLERx_EL2_EN27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_ENABLERx_EL2_EN27_SHIFT: i32 = 27;

pub const ICH_PPI_ENABLERx_EL2_EN27_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN28: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_ENABLERx_EL2_EN28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_ENABLERx_EL2_EN28_SHIFT: i32 = 28;

pub const ICH_PPI_ENABLERx_EL2_EN28_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN29: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_ENABLERx_EL2_EN29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_ENABLERx_EL2_EN29_SHIFT: i32 = 29;

pub const ICH_PPI_ENABLERx_EL2_EN29_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN2: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_ENABLERx_EL2_EN2_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_ENABLERx_EL2_EN2_SHIFT: i32 = 2;

pub const ICH_PPI_ENABLERx_EL2_EN2_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN30: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_ENABLERx_EL2_EN30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_ENABLERx_EL2_EN30_SHIFT: i32 = 30;

pub const ICH_PPI_ENABLERx_EL2_EN30_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN31: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_ENABLERx_EL2_EN31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_ENABLERx_EL2_EN31_SHIFT: i32 = 31;

pub const ICH_PPI_ENABLERx_EL2_EN31_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN32: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_ENABLERx_EL2_EN32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_ENABLERx_EL2_EN32_SHIFT: i32 = 32;

pub const ICH_PPI_ENABLERx_EL2_EN32_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN33: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_ENABLERx_EL2_EN33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_ENABLERx_EL2_EN33_SHIFT: i32 = 33;

pub const ICH_PPI_ENABLERx_EL2_EN33_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN34: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_ENABLERx_EL2_EN34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_ENABLERx_EL2_EN34_SHIFT: i32 = 34;

pub const ICH_PPI_ENABLERx_EL2_EN34_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN35: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_ENABLERx_EL2_EN35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_ENABLERx_EL2_EN35_SHIFT: i32 = 35;

pub const ICH_PPI_ENABLERx_EL2_EN35_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN36: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_ENABLERx_EL2_EN36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_ENABLERx_EL2_EN36_SHIFT: i32 = 36;

pub const ICH_PPI_ENABLERx_EL2_EN36_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN37: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_ENABLERx_EL2_EN37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_ENABLERx_EL2_EN37_SHIFT: i32 = 37;

pub const ICH_PPI_ENABLERx_EL2_EN37_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN38: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_ENABLERx_EL2_EN38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_ENABLERx_EL2_EN38_SHIFT: i32 = 38;

pub const ICH_PPI_ENABLERx_EL2_EN38_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN39: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_ENABLERx_EL2_EN39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_ENABLERx_EL2_EN39_SHIFT: i32 = 39;

pub const ICH_PPI_ENABLERx_EL2_EN39_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN3: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_ENABLERx_EL2_EN3_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_ENABLERx_EL2_EN3_SHIFT: i32 = 3;

pub const ICH_PPI_ENABLERx_EL2_EN3_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN40: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_ENABLERx_EL2_EN40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_ENABLERx_EL2_EN40_SHIFT: i32 = 40;

pub const ICH_PPI_ENABLERx_EL2_EN40_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN41: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_ENABLERx_EL2_EN41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_ENABLERx_EL2_EN41_SHIFT: i32 = 41;

pub const ICH_PPI_ENABLERx_EL2_EN41_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN42: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_ENABLERx_EL2_EN42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_ENABLERx_EL2_EN42_SHIFT: i32 = 42;

pub const ICH_PPI_ENABLERx_EL2_EN42_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN43: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_ENABLERx_EL2_EN43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_ENABLERx_EL2_EN43_SHIFT: i32 = 43;

pub const ICH_PPI_ENABLERx_EL2_EN43_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN44: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_ENABLERx_EL2_EN44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_ENABLERx_EL2_EN44_SHIFT: i32 = 44;

pub const ICH_PPI_ENABLERx_EL2_EN44_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN45: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_ENABLERx_EL2_EN45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_ENABLERx_EL2_EN45_SHIFT: i32 = 45;

pub const ICH_PPI_ENABLERx_EL2_EN45_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN46: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_ENABLERx_EL2_EN46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_ENABLERx_EL2_EN46_SHIFT: i32 = 46;

pub const ICH_PPI_ENABLERx_EL2_EN46_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN47: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_ENABLERx_EL2_EN47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_ENABLERx_EL2_EN47_SHIFT: i32 = 47;

pub const ICH_PPI_ENABLERx_EL2_EN47_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN48: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_ENABLERx_EL2_EN48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_ENABLERx_EL2_EN48_SHIFT: i32 = 48;

pub const ICH_PPI_ENABLERx_EL2_EN48_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN49: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_ENABLERx_EL2_EN49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_ENABLERx_EL2_EN49_SHIFT: i32 = 49;

pub const ICH_PPI_ENABLERx_EL2_EN49_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN4: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_ENABLERx_EL2_EN4_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_ENABLERx_EL2_EN4_SHIFT: i32 = 4;

pub const ICH_PPI_ENABLERx_EL2_EN4_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_ENABLERx_EL2_EN50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_ENABLERx_EL2_EN50_SHIFT: i32 = 50;

pub const ICH_PPI_ENABLERx_EL2_EN50_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_ENABLERx_EL2_EN51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_ENABLERx_EL2_EN51_SHIFT: i32 = 51;

pub const ICH_PPI_ENABLERx_EL2_EN51_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_ENABLERx_EL2_EN52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_ENABLERx_EL2_EN52_SHIFT: i32 = 52;

pub const ICH_PPI_ENABLERx_EL2_EN52_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_ENABLERx_EL2_EN53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_ENABLERx_EL2_EN53_SHIFT: i32 = 53;

pub const ICH_PPI_ENABLERx_EL2_EN53_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_ENABLERx_EL2_EN54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_ENABLERx_EL2_EN54_SHIFT: i32 = 54;

pub const ICH_PPI_ENABLERx_EL2_EN54_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_ENABLERx_EL2_EN55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_ENABLERx_EL2_EN55_SHIFT: i32 = 55;

pub const ICH_PPI_ENABLERx_EL2_EN55_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_ENABLERx_EL2_EN56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_ENABLERx_EL2_EN56_SHIFT: i32 = 56;

pub const ICH_PPI_ENABLERx_EL2_EN56_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_ENABLERx_EL2_EN57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_ENABLERx_EL2_EN57_SHIFT: i32 = 57;

pub const ICH_PPI_ENABLERx_EL2_EN57_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_ENABLERx_EL2_EN58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_ENABLERx_EL2_EN58_SHIFT: i32 = 58;

pub const ICH_PPI_ENABLERx_EL2_EN58_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_ENABLERx_EL2_EN59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_ENABLERx_EL2_EN59_SHIFT: i32 = 59;

pub const ICH_PPI_ENABLERx_EL2_EN59_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN5: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_ENABLERx_EL2_EN5_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_ENABLERx_EL2_EN5_SHIFT: i32 = 5;

pub const ICH_PPI_ENABLERx_EL2_EN5_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_ENABLERx_EL2_EN60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_ENABLERx_EL2_EN60_SHIFT: i32 = 60;

pub const ICH_PPI_ENABLERx_EL2_EN60_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_ENABLERx_EL2_EN61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_ENABLERx_EL2_EN61_SHIFT: i32 = 61;

pub const ICH_PPI_ENABLERx_EL2_EN61_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_ENABLERx_EL2_EN62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_ENABLERx_EL2_EN62_SHIFT: i32 = 62;

pub const ICH_PPI_ENABLERx_EL2_EN62_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_ENABLERx_EL2_EN63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_ENABLERx_EL2_EN63_SHIFT: i32 = 63;

pub const ICH_PPI_ENABLERx_EL2_EN63_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN6: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_ENABLERx_EL2_EN6_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_ENABLERx_EL2_EN6_SHIFT: i32 = 6;

pub const ICH_PPI_ENABLERx_EL2_EN6_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN7: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_ENABLERx_EL2_EN7_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_ENABLERx_EL2_EN7_SHIFT: i32 = 7;

pub const ICH_PPI_ENABLERx_EL2_EN7_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN8: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_ENABLERx_EL2_EN8_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_ENABLERx_EL2_EN8_SHIFT: i32 = 8;

pub const ICH_PPI_ENABLERx_EL2_EN8_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_EN9: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_ENABLERx_EL2_EN9_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_ENABLERx_EL2_EN9_SHIFT: i32 = 9;

pub const ICH_PPI_ENABLERx_EL2_EN9_WIDTH: i32 = 1;

pub const ICH_PPI_ENABLERx_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLERx_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLERx_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDRx_EL2_PEND0: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_PENDRx_EL2_PEND0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_PPI_PENDRx_EL2_PEND0_SHIFT: i32 = 0;

pub const ICH_PPI_PENDRx_EL2_PEND0_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND10: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_PENDRx_EL2_PEND10_MASK: crate::ctypes::c_ulong = 1024;

pub const ICH_PPI_PENDRx_EL2_PEND10_SHIFT: i32 = 10;

pub const ICH_PPI_PENDRx_EL2_PEND10_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND11: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_PENDRx_EL2_PEND11_MASK: crate::ctypes::c_ulong = 2048;

pub const ICH_PPI_PENDRx_EL2_PEND11_SHIFT: i32 = 11;

pub const ICH_PPI_PENDRx_EL2_PEND11_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND12: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_PENDRx_EL2_PEND12_MASK: crate::ctypes::c_ulong = 4096;

pub const ICH_PPI_PENDRx_EL2_PEND12_SHIFT: i32 = 12;

pub const ICH_PPI_PENDRx_EL2_PEND12_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND13: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_PENDRx_EL2_PEND13_MASK: crate::ctypes::c_ulong = 8192;

pub const ICH_PPI_PENDRx_EL2_PEND13_SHIFT: i32 = 13;

pub const ICH_PPI_PENDRx_EL2_PEND13_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND14: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_PENDRx_EL2_PEND14_MASK: crate::ctypes::c_ulong = 16384;

pub const ICH_PPI_PENDRx_EL2_PEND14_SHIFT: i32 = 14;

pub const ICH_PPI_PENDRx_EL2_PEND14_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND15: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_PENDRx_EL2_PEND15_MASK: crate::ctypes::c_ulong = 32768;

pub const ICH_PPI_PENDRx_EL2_PEND15_SHIFT: i32 = 15;

pub const ICH_PPI_PENDRx_EL2_PEND15_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND16: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_PENDRx_EL2_PEND16_MASK: crate::ctypes::c_ulong = 65536;

pub const ICH_PPI_PENDRx_EL2_PEND16_SHIFT: i32 = 16;

pub const ICH_PPI_PENDRx_EL2_PEND16_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND17: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_PENDRx_EL2_PEND17_MASK: crate::ctypes::c_ulong = 131072;

pub const ICH_PPI_PENDRx_EL2_PEND17_SHIFT: i32 = 17;

pub const ICH_PPI_PENDRx_EL2_PEND17_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND18: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_PENDRx_EL2_PEND18_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_PPI_PENDRx_EL2_PEND18_SHIFT: i32 = 18;

pub const ICH_PPI_PENDRx_EL2_PEND18_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND19: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_PENDRx_EL2_PEND19_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_PPI_PENDRx_EL2_PEND19_SHIFT: i32 = 19;

pub const ICH_PPI_PENDRx_EL2_PEND19_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND1: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_PENDRx_EL2_PEND1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_PPI_PENDRx_EL2_PEND1_SHIFT: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND1_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND20: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_PENDRx_EL2_PEND20_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_PPI_PENDRx_EL2_PEND20_SHIFT: i32 = 20;

pub const ICH_PPI_PENDRx_EL2_PEND20_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND21: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_PENDRx_EL2_PEND21_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_PPI_PENDRx_EL2_PEND21_SHIFT: i32 = 21;

pub const ICH_PPI_PENDRx_EL2_PEND21_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND22: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_PENDRx_EL2_PEND22_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_PPI_PENDRx_EL2_PEND22_SHIFT: i32 = 22;

pub const ICH_PPI_PENDRx_EL2_PEND22_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND23: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_PENDRx_EL2_PEND23_MASK: crate::ctypes::c_ulong = 8388608;

pub const ICH_PPI_PENDRx_EL2_PEND23_SHIFT: i32 = 23;

pub const ICH_PPI_PENDRx_EL2_PEND23_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND24: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_PENDRx_EL2_PEND24_MASK: crate::ctypes::c_ulong = 16777216;

pub const ICH_PPI_PENDRx_EL2_PEND24_SHIFT: i32 = 24;

pub const ICH_PPI_PENDRx_EL2_PEND24_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND25: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_PENDRx_EL2_PEND25_MASK: crate::ctypes::c_ulong = 33554432;

pub const ICH_PPI_PENDRx_EL2_PEND25_SHIFT: i32 = 25;

pub const ICH_PPI_PENDRx_EL2_PEND25_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND26: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_PENDRx_EL2_PEND26_MASK: crate::ctypes::c_ulong = 67108864;

pub const ICH_PPI_PENDRx_EL2_PEND26_SHIFT: i32 = 26;

pub const ICH_PPI_PENDRx_EL2_PEND26_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND27: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_PENDRx_EL2_PEND27_MASK: crate::ctypes::c_ulong = 134217728;

pub const ICH_PPI_PENDRx_EL2_PEND27_SHIFT: i32 = 27;

pub const ICH_PPI_PENDRx_EL2_PEND27_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND28: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_PENDRx_EL2_PEND28_MASK: crate::ctypes::c_ulong = 268435456;

pub const ICH_PPI_PENDRx_EL2_PEND28_SHIFT: i32 = 28;

pub const ICH_PPI_PENDRx_EL2_PEND28_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND29: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_PENDRx_EL2_PEND29_MASK: crate::ctypes::c_ulong = 536870912;

pub const ICH_PPI_PENDRx_EL2_PEND29_SHIFT: i32 = 29;

pub const ICH_PPI_PENDRx_EL2_PEND29_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND2: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_PENDRx_EL2_PEND2_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_PPI_PENDRx_EL2_PEND2_SHIFT: i32 = 2;

pub const ICH_PPI_PENDRx_EL2_PEND2_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND30: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_PENDRx_EL2_PEND30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const ICH_PPI_PENDRx_EL2_PEND30_SHIFT: i32 = 30;

pub const ICH_PPI_PENDRx_EL2_PEND30_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND31: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_PENDRx_EL2_PEND31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const ICH_PPI_PENDRx_EL2_PEND31_SHIFT: i32 = 31;

pub const ICH_PPI_PENDRx_EL2_PEND31_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND32: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_PENDRx_EL2_PEND32_MASK: crate::ctypes::c_ulong = 4294967296;

pub const ICH_PPI_PENDRx_EL2_PEND32_SHIFT: i32 = 32;

pub const ICH_PPI_PENDRx_EL2_PEND32_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND33: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_PENDRx_EL2_PEND33_MASK: crate::ctypes::c_ulong = 8589934592;

pub const ICH_PPI_PENDRx_EL2_PEND33_SHIFT: i32 = 33;

pub const ICH_PPI_PENDRx_EL2_PEND33_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND34: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_PENDRx_EL2_PEND34_MASK: crate::ctypes::c_ulong = 17179869184;

pub const ICH_PPI_PENDRx_EL2_PEND34_SHIFT: i32 = 34;

pub const ICH_PPI_PENDRx_EL2_PEND34_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND35: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_PENDRx_EL2_PEND35_MASK: crate::ctypes::c_ulong = 34359738368;

pub const ICH_PPI_PENDRx_EL2_PEND35_SHIFT: i32 = 35;

pub const ICH_PPI_PENDRx_EL2_PEND35_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND36: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_PENDRx_EL2_PEND36_MASK: crate::ctypes::c_ulong = 68719476736;

pub const ICH_PPI_PENDRx_EL2_PEND36_SHIFT: i32 = 36;

pub const ICH_PPI_PENDRx_EL2_PEND36_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND37: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_PENDRx_EL2_PEND37_MASK: crate::ctypes::c_ulong = 137438953472;

pub const ICH_PPI_PENDRx_EL2_PEND37_SHIFT: i32 = 37;

pub const ICH_PPI_PENDRx_EL2_PEND37_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND38: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_PENDRx_EL2_PEND38_MASK: crate::ctypes::c_ulong = 274877906944;

pub const ICH_PPI_PENDRx_EL2_PEND38_SHIFT: i32 = 38;

pub const ICH_PPI_PENDRx_EL2_PEND38_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND39: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_PENDRx_EL2_PEND39_MASK: crate::ctypes::c_ulong = 549755813888;

pub const ICH_PPI_PENDRx_EL2_PEND39_SHIFT: i32 = 39;

pub const ICH_PPI_PENDRx_EL2_PEND39_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND3: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_PENDRx_EL2_PEND3_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_PPI_PENDRx_EL2_PEND3_SHIFT: i32 = 3;

pub const ICH_PPI_PENDRx_EL2_PEND3_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND40: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_PENDRx_EL2_PEND40_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const ICH_PPI_PENDRx_EL2_PEND40_SHIFT: i32 = 40;

pub const ICH_PPI_PENDRx_EL2_PEND40_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND41: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_PENDRx_EL2_PEND41_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const ICH_PPI_PENDRx_EL2_PEND41_SHIFT: i32 = 41;

pub const ICH_PPI_PENDRx_EL2_PEND41_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND42: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_PENDRx_EL2_PEND42_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const ICH_PPI_PENDRx_EL2_PEND42_SHIFT: i32 = 42;

pub const ICH_PPI_PENDRx_EL2_PEND42_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND43: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_PENDRx_EL2_PEND43_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const ICH_PPI_PENDRx_EL2_PEND43_SHIFT: i32 = 43;

pub const ICH_PPI_PENDRx_EL2_PEND43_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND44: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_PENDRx_EL2_PEND44_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const ICH_PPI_PENDRx_EL2_PEND44_SHIFT: i32 = 44;

pub const ICH_PPI_PENDRx_EL2_PEND44_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND45: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_PENDRx_EL2_PEND45_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const ICH_PPI_PENDRx_EL2_PEND45_SHIFT: i32 = 45;

pub const ICH_PPI_PENDRx_EL2_PEND45_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND46: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_PENDRx_EL2_PEND46_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const ICH_PPI_PENDRx_EL2_PEND46_SHIFT: i32 = 46;

pub const ICH_PPI_PENDRx_EL2_PEND46_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND47: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_PENDRx_EL2_PEND47_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const ICH_PPI_PENDRx_EL2_PEND47_SHIFT: i32 = 47;

pub const ICH_PPI_PENDRx_EL2_PEND47_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND48: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_PENDRx_EL2_PEND48_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const ICH_PPI_PENDRx_EL2_PEND48_SHIFT: i32 = 48;

pub const ICH_PPI_PENDRx_EL2_PEND48_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND49: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_PENDRx_EL2_PEND49_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const ICH_PPI_PENDRx_EL2_PEND49_SHIFT: i32 = 49;

pub const ICH_PPI_PENDRx_EL2_PEND49_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND4: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_PENDRx_EL2_PEND4_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_PPI_PENDRx_EL2_PEND4_SHIFT: i32 = 4;

pub const ICH_PPI_PENDRx_EL2_PEND4_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND50: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_PENDRx_EL2_PEND50_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const ICH_PPI_PENDRx_EL2_PEND50_SHIFT: i32 = 50;

pub const ICH_PPI_PENDRx_EL2_PEND50_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND51: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_PENDRx_EL2_PEND51_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const ICH_PPI_PENDRx_EL2_PEND51_SHIFT: i32 = 51;

pub const ICH_PPI_PENDRx_EL2_PEND51_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND52: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_PENDRx_EL2_PEND52_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const ICH_PPI_PENDRx_EL2_PEND52_SHIFT: i32 = 52;

pub const ICH_PPI_PENDRx_EL2_PEND52_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND53: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_PENDRx_EL2_PEND53_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const ICH_PPI_PENDRx_EL2_PEND53_SHIFT: i32 = 53;

pub const ICH_PPI_PENDRx_EL2_PEND53_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND54: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_PENDRx_EL2_PEND54_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const ICH_PPI_PENDRx_EL2_PEND54_SHIFT: i32 = 54;

pub const ICH_PPI_PENDRx_EL2_PEND54_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND55: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_PENDRx_EL2_PEND55_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const ICH_PPI_PENDRx_EL2_PEND55_SHIFT: i32 = 55;

pub const ICH_PPI_PENDRx_EL2_PEND55_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND56: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_PENDRx_EL2_PEND56_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const ICH_PPI_PENDRx_EL2_PEND56_SHIFT: i32 = 56;

pub const ICH_PPI_PENDRx_EL2_PEND56_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND57: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_PENDRx_EL2_PEND57_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const ICH_PPI_PENDRx_EL2_PEND57_SHIFT: i32 = 57;

pub const ICH_PPI_PENDRx_EL2_PEND57_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND58: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_PENDRx_EL2_PEND58_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const ICH_PPI_PENDRx_EL2_PEND58_SHIFT: i32 = 58;

pub const ICH_PPI_PENDRx_EL2_PEND58_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND59: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_PENDRx_EL2_PEND59_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const ICH_PPI_PENDRx_EL2_PEND59_SHIFT: i32 = 59;

pub const ICH_PPI_PENDRx_EL2_PEND59_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND5: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_PENDRx_EL2_PEND5_MASK: crate::ctypes::c_ulong = 32;

pub const ICH_PPI_PENDRx_EL2_PEND5_SHIFT: i32 = 5;

pub const ICH_PPI_PENDRx_EL2_PEND5_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND60: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_PENDRx_EL2_PEND60_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const ICH_PPI_PENDRx_EL2_PEND60_SHIFT: i32 = 60;

pub const ICH_PPI_PENDRx_EL2_PEND60_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND61: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_PENDRx_EL2_PEND61_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ICH_PPI_PENDRx_EL2_PEND61_SHIFT: i32 = 61;

pub const ICH_PPI_PENDRx_EL2_PEND61_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND62: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_PENDRx_EL2_PEND62_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const ICH_PPI_PENDRx_EL2_PEND62_SHIFT: i32 = 62;

pub const ICH_PPI_PENDRx_EL2_PEND62_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND63: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_PENDRx_EL2_PEND63_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const ICH_PPI_PENDRx_EL2_PEND63_SHIFT: i32 = 63;

pub const ICH_PPI_PENDRx_EL2_PEND63_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND6: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_PENDRx_EL2_PEND6_MASK: crate::ctypes::c_ulong = 64;

pub const ICH_PPI_PENDRx_EL2_PEND6_SHIFT: i32 = 6;

pub const ICH_PPI_PENDRx_EL2_PEND6_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND7: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_PENDRx_EL2_PEND7_MASK: crate::ctypes::c_ulong = 128;

pub const ICH_PPI_PENDRx_EL2_PEND7_SHIFT: i32 = 7;

pub const ICH_PPI_PENDRx_EL2_PEND7_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND8: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_PENDRx_EL2_PEND8_MASK: crate::ctypes::c_ulong = 256;

pub const ICH_PPI_PENDRx_EL2_PEND8_SHIFT: i32 = 8;

pub const ICH_PPI_PENDRx_EL2_PEND8_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_PEND9: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_PENDRx_EL2_PEND9_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_PPI_PENDRx_EL2_PEND9_SHIFT: i32 = 9;

pub const ICH_PPI_PENDRx_EL2_PEND9_WIDTH: i32 = 1;

pub const ICH_PPI_PENDRx_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDRx_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDRx_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYRx_EL2_Priority0: crate::ctypes::c_ulong = 31;

pub const ICH_PPI_PRIORITYRx_EL2_Priority0_MASK: crate::ctypes::c_ulong = 31;

pub const ICH_PPI_PRIORITYRx_EL2_Priority0_SHIFT: i32 = 0;

pub const ICH_PPI_PRIORITYRx_EL2_Priority0_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority1: crate::ctypes::c_ulong = 7936;

pub const ICH_PPI_PRIORITYRx_EL2_Priority1_MASK: crate::ctypes::c_ulong = 7936;

pub const ICH_PPI_PRIORITYRx_EL2_Priority1_SHIFT: i32 = 8;

pub const ICH_PPI_PRIORITYRx_EL2_Priority1_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority2: crate::ctypes::c_ulong = 2031616;

pub const ICH_PPI_PRIORITYRx_EL2_Priority2_MASK: crate::ctypes::c_ulong = 2031616;

pub const ICH_PPI_PRIORITYRx_EL2_Priority2_SHIFT: i32 = 16;

pub const ICH_PPI_PRIORITYRx_EL2_Priority2_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority3: crate::ctypes::c_ulong = 520093696;

pub const ICH_PPI_PRIORITYRx_EL2_Priority3_MASK: crate::ctypes::c_ulong = 520093696;

pub const ICH_PPI_PRIORITYRx_EL2_Priority3_SHIFT: i32 = 24;

pub const ICH_PPI_PRIORITYRx_EL2_Priority3_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority4: crate::ctypes::c_ulong = 133143986176;

pub const ICH_PPI_PRIORITYRx_EL2_Priority4_MASK: crate::ctypes::c_ulong = 133143986176;

pub const ICH_PPI_PRIORITYRx_EL2_Priority4_SHIFT: i32 = 32;

pub const ICH_PPI_PRIORITYRx_EL2_Priority4_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority5: crate::ctypes::c_ulong = 34084860461056;

pub const ICH_PPI_PRIORITYRx_EL2_Priority5_MASK: crate::ctypes::c_ulong = 34084860461056;

pub const ICH_PPI_PRIORITYRx_EL2_Priority5_SHIFT: i32 = 40;

pub const ICH_PPI_PRIORITYRx_EL2_Priority5_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority6: crate::ctypes::c_ulong = 8725724278030336;

pub const ICH_PPI_PRIORITYRx_EL2_Priority6_MASK: crate::ctypes::c_ulong = 8725724278030336;

pub const ICH_PPI_PRIORITYRx_EL2_Priority6_SHIFT: i32 = 48;

pub const ICH_PPI_PRIORITYRx_EL2_Priority6_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_Priority7: crate::ctypes::c_ulong = 2233785415175766016;

pub const ICH_PPI_PRIORITYRx_EL2_Priority7_MASK: crate::ctypes::c_ulong = 2233785415175766016;

pub const ICH_PPI_PRIORITYRx_EL2_Priority7_SHIFT: i32 = 56;

pub const ICH_PPI_PRIORITYRx_EL2_Priority7_WIDTH: i32 = 5;

pub const ICH_PPI_PRIORITYRx_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYRx_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYRx_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_VCTLR_EL2_En: crate::ctypes::c_ulong = 1;

pub const ICH_VCTLR_EL2_En_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_VCTLR_EL2_En_SHIFT: i32 = 0;

pub const ICH_VCTLR_EL2_En_WIDTH: i32 = 1;

pub const ICH_VCTLR_EL2_RES0: u64 = 18446744073709551612;

pub const ICH_VCTLR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_VCTLR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_VCTLR_EL2_V3: crate::ctypes::c_ulong = 2;

pub const ICH_VCTLR_EL2_V3_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_VCTLR_EL2_V3_SHIFT: i32 = 1;

pub const ICH_VCTLR_EL2_V3_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_RES0: u64 = 18446744069414845920;

pub const ICH_VMCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_VMCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_VMCR_EL2_VAckCtl: crate::ctypes::c_ulong = 4;

pub const ICH_VMCR_EL2_VAckCtl_MASK: crate::ctypes::c_ulong = 4;

pub const ICH_VMCR_EL2_VAckCtl_SHIFT: i32 = 2;

pub const ICH_VMCR_EL2_VAckCtl_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VBPR0: crate::ctypes::c_ulong = 14680064;

pub const ICH_VMCR_EL2_VBPR0_MASK: crate::ctypes::c_ulong = 14680064;

pub const ICH_VMCR_EL2_VBPR0_SHIFT: i32 = 21;

pub const ICH_VMCR_EL2_VBPR0_WIDTH: i32 = 3;

pub const ICH_VMCR_EL2_VBPR1: crate::ctypes::c_ulong = 1835008;

pub const ICH_VMCR_EL2_VBPR1_MASK: crate::ctypes::c_ulong = 1835008;

pub const ICH_VMCR_EL2_VBPR1_SHIFT: i32 = 18;

pub const ICH_VMCR_EL2_VBPR1_WIDTH: i32 = 3;

pub const ICH_VMCR_EL2_VCBPR: crate::ctypes::c_ulong = 16;

pub const ICH_VMCR_EL2_VCBPR_MASK: crate::ctypes::c_ulong = 16;

pub const ICH_VMCR_EL2_VCBPR_SHIFT: i32 = 4;

pub const ICH_VMCR_EL2_VCBPR_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VENG0: crate::ctypes::c_ulong = 1;

pub const ICH_VMCR_EL2_VENG0_MASK: crate::ctypes::c_ulong = 1;

pub const ICH_VMCR_EL2_VENG0_SHIFT: i32 = 0;

pub const ICH_VMCR_EL2_VENG0_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VENG1: crate::ctypes::c_ulong = 2;

pub const ICH_VMCR_EL2_VENG1_MASK: crate::ctypes::c_ulong = 2;

pub const ICH_VMCR_EL2_VENG1_SHIFT: i32 = 1;

pub const ICH_VMCR_EL2_VENG1_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VEOIM: crate::ctypes::c_ulong = 512;

pub const ICH_VMCR_EL2_VEOIM_MASK: crate::ctypes::c_ulong = 512;

pub const ICH_VMCR_EL2_VEOIM_SHIFT: i32 = 9;

pub const ICH_VMCR_EL2_VEOIM_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VFIQEn: crate::ctypes::c_ulong = 8;

pub const ICH_VMCR_EL2_VFIQEn_MASK: crate::ctypes::c_ulong = 8;

pub const ICH_VMCR_EL2_VFIQEn_SHIFT: i32 = 3;

pub const ICH_VMCR_EL2_VFIQEn_WIDTH: i32 = 1;

pub const ICH_VMCR_EL2_VPMR: crate::ctypes::c_ulong = 4278190080;

pub const ICH_VMCR_EL2_VPMR_MASK: crate::ctypes::c_ulong = 4278190080;

pub const ICH_VMCR_EL2_VPMR_SHIFT: i32 = 24;

pub const ICH_VMCR_EL2_VPMR_WIDTH: i32 = 8;

pub const ICH_VTR_EL2_A3V: crate::ctypes::c_ulong = 2097152;

pub const ICH_VTR_EL2_A3V_MASK: crate::ctypes::c_ulong = 2097152;

pub const ICH_VTR_EL2_A3V_SHIFT: i32 = 21;

pub const ICH_VTR_EL2_A3V_WIDTH: i32 = 1;

pub const ICH_VTR_EL2_DVIM: crate::ctypes::c_ulong = 262144;

pub const ICH_VTR_EL2_DVIM_MASK: crate::ctypes::c_ulong = 262144;

pub const ICH_VTR_EL2_DVIM_SHIFT: i32 = 18;

pub const ICH_VTR_EL2_DVIM_WIDTH: i32 = 1;

pub const ICH_VTR_EL2_IDbits: crate::ctypes::c_ulong = 58720256;

pub const ICH_VTR_EL2_IDbits_MASK: crate::ctypes::c_ulong = 58720256;

pub const ICH_VTR_EL2_IDbits_SHIFT: i32 = 23;

pub const ICH_VTR_EL2_IDbits_WIDTH: i32 = 3;

pub const ICH_VTR_EL2_ListRegs: crate::ctypes::c_ulong = 31;

pub const ICH_VTR_EL2_ListRegs_MASK: crate::ctypes::c_ulong = 31;

pub const ICH_VTR_EL2_ListRegs_SHIFT: i32 = 0;

pub const ICH_VTR_EL2_ListRegs_WIDTH: i32 = 5;

pub const ICH_VTR_EL2_PREbits: crate::ctypes::c_ulong = 469762048;

pub const ICH_VTR_EL2_PREbits_MASK: crate::ctypes::c_ulong = 469762048;

pub const ICH_VTR_EL2_PREbits_SHIFT: i32 = 26;

pub const ICH_VTR_EL2_PREbits_WIDTH: i32 = 3;

pub const ICH_VTR_EL2_PRIbits: crate::ctypes::c_ulong = 3758096384;

pub const ICH_VTR_EL2_PRIbits_MASK: crate::ctypes::c_ulong = 3758096384;

pub const ICH_VTR_EL2_PRIbits_SHIFT: i32 = 29;

pub const ICH_VTR_EL2_PRIbits_WIDTH: i32 = 3;

pub const ICH_VTR_EL2_RES0: u64 = 18446744069414846432;

pub const ICH_VTR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_VTR_EL2_SEIS: crate::ctypes::c_ulong = 4194304;

pub const ICH_VTR_EL2_SEIS_MASK: crate::ctypes::c_ulong = 4194304;

pub const ICH_VTR_EL2_SEIS_SHIFT: i32 = 22;

pub const ICH_VTR_EL2_SEIS_WIDTH: i32 = 1;

pub const ICH_VTR_EL2_TDS: crate::ctypes::c_ulong = 524288;

pub const ICH_VTR_EL2_TDS_MASK: crate::ctypes::c_ulong = 524288;

pub const ICH_VTR_EL2_TDS_SHIFT: i32 = 19;

pub const ICH_VTR_EL2_TDS_WIDTH: i32 = 1;

pub const ICH_VTR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_VTR_EL2_nV4: crate::ctypes::c_ulong = 1048576;

pub const ICH_VTR_EL2_nV4_MASK: crate::ctypes::c_ulong = 1048576;

pub const ICH_VTR_EL2_nV4_SHIFT: i32 = 20;

pub const ICH_VTR_EL2_nV4_WIDTH: i32 = 1;

pub const ID_AA64DFR0_EL1_MTPMU_SIGNED: i32 = 1;

pub const ID_AA64DFR0_EL1_PMSS: crate::ctypes::c_ulong = 983040;

pub const ID_AA64DFR0_EL1_PMSS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_PMSS_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64DFR0_EL1_PMSS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_PMSS_SHIFT: i32 = 16;

pub const ID_AA64DFR0_EL1_PMSS_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_PMSS_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_PMSVer_V1P5: crate::ctypes::c_ulong = 6;

pub const ID_AA64DFR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_SEBEP: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64DFR0_EL1_SEBEP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR0_EL1_SEBEP_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64DFR0_EL1_SEBEP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR0_EL1_SEBEP_SHIFT: i32 = 24;

pub const ID_AA64DFR0_EL1_SEBEP_SIGNED: i32 = 0;

pub const ID_AA64DFR0_EL1_SEBEP_WIDTH: i32 = 4;

pub const ID_AA64DFR0_EL1_TraceBuffer_TRBE_V1P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64DFR2_EL1_BWE: crate::ctypes::c_ulong = 240;

pub const ID_AA64DFR2_EL1_BWE_FEAT_BWE2: crate::ctypes::c_ulong = 2;

pub const ID_AA64DFR2_EL1_BWE_FEAT_BWE: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR2_EL1_BWE_MASK: crate::ctypes::c_ulong = 240;

pub const ID_AA64DFR2_EL1_BWE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_BWE_SHIFT: i32 = 4;

pub const ID_AA64DFR2_EL1_BWE_SIGNED: i32 = 0;

pub const ID_AA64DFR2_EL1_BWE_WIDTH: i32 = 4;

pub const ID_AA64DFR2_EL1_RES0: u64 = 18446744073441181440;

pub const ID_AA64DFR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_SPE_EXC: crate::ctypes::c_ulong = 983040;

pub const ID_AA64DFR2_EL1_SPE_EXC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR2_EL1_SPE_EXC_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64DFR2_EL1_SPE_EXC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_SPE_EXC_SHIFT: i32 = 16;

pub const ID_AA64DFR2_EL1_SPE_EXC_SIGNED: i32 = 0;

pub const ID_AA64DFR2_EL1_SPE_EXC_WIDTH: i32 = 4;

pub const ID_AA64DFR2_EL1_SPE_nVM: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64DFR2_EL1_SPE_nVM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR2_EL1_SPE_nVM_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64DFR2_EL1_SPE_nVM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_SPE_nVM_SHIFT: i32 = 20;

pub const ID_AA64DFR2_EL1_SPE_nVM_SIGNED: i32 = 0;

pub const ID_AA64DFR2_EL1_SPE_nVM_WIDTH: i32 = 4;

pub const ID_AA64DFR2_EL1_STEP: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR2_EL1_STEP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR2_EL1_STEP_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64DFR2_EL1_STEP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_STEP_SHIFT: i32 = 0;

pub const ID_AA64DFR2_EL1_STEP_SIGNED: i32 = 0;

pub const ID_AA64DFR2_EL1_STEP_WIDTH: i32 = 4;

pub const ID_AA64DFR2_EL1_TRBE_EXC: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64DFR2_EL1_TRBE_EXC_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64DFR2_EL1_TRBE_EXC_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64DFR2_EL1_TRBE_EXC_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64DFR2_EL1_TRBE_EXC_SHIFT: i32 = 24;

pub const ID_AA64DFR2_EL1_TRBE_EXC_SIGNED: i32 = 0;

pub const ID_AA64DFR2_EL1_TRBE_EXC_WIDTH: i32 = 4;

pub const ID_AA64DFR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F16MM2: crate::ctypes::c_ulong = 32768;

pub const ID_AA64FPFR0_EL1_F16MM2_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F16MM2_MASK: crate::ctypes::c_ulong = 32768;

pub const ID_AA64FPFR0_EL1_F16MM2_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F16MM2_SHIFT: i32 = 15;

pub const ID_AA64FPFR0_EL1_F16MM2_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F16MM2_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8MM4: crate::ctypes::c_ulong = 67108864;

pub const ID_AA64FPFR0_EL1_F8MM4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8MM4_MASK: crate::ctypes::c_ulong = 67108864;

pub const ID_AA64FPFR0_EL1_F8MM4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8MM4_SHIFT: i32 = 26;

pub const ID_AA64FPFR0_EL1_F8MM4_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8MM4_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_F8MM8: crate::ctypes::c_ulong = 134217728;

pub const ID_AA64FPFR0_EL1_F8MM8_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64FPFR0_EL1_F8MM8_MASK: crate::ctypes::c_ulong = 134217728;

pub const ID_AA64FPFR0_EL1_F8MM8_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64FPFR0_EL1_F8MM8_SHIFT: i32 = 27;

pub const ID_AA64FPFR0_EL1_F8MM8_SIGNED: i32 = 0;

pub const ID_AA64FPFR0_EL1_F8MM8_WIDTH: i32 = 1;

pub const ID_AA64FPFR0_EL1_RES0: u64 = 18446744069481660160;

pub const ID_AA64ISAR0_EL1_FHM_F16F32DOT: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR0_EL1_FHM_F16F32MM: crate::ctypes::c_ulong = 3;

pub const ID_AA64ISAR0_EL1_RES0: u64 = 251658255;

pub const ID_AA64ISAR1_EL1_LS64_LS64WB: crate::ctypes::c_ulong = 4;

pub const ID_AA64ISAR2_EL1_CSSC_CMPBR: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR2_EL1_LUT_LUT6: crate::ctypes::c_ulong = 2;

pub const ID_AA64ISAR2_EL1_PCDPHINT: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR2_EL1_PCDPHINT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR2_EL1_PCDPHINT_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64ISAR2_EL1_PCDPHINT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR2_EL1_PCDPHINT_SHIFT: i32 = 44;

pub const ID_AA64ISAR2_EL1_PCDPHINT_SIGNED: i32 = 0;

pub const ID_AA64ISAR2_EL1_PCDPHINT_WIDTH: i32 = 4;

pub const ID_AA64ISAR2_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_FPRCVT: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR3_EL1_FPRCVT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_FPRCVT_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64ISAR3_EL1_FPRCVT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_FPRCVT_SHIFT: i32 = 28;

pub const ID_AA64ISAR3_EL1_FPRCVT_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_FPRCVT_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_LSFE: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR3_EL1_LSFE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_LSFE_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64ISAR3_EL1_LSFE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_LSFE_SHIFT: i32 = 16;

pub const ID_AA64ISAR3_EL1_LSFE_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_LSFE_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_LSUI: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR3_EL1_LSUI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_LSUI_MASK: crate::ctypes::c_ulong = 251658240;

pub const ID_AA64ISAR3_EL1_LSUI_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_LSUI_SHIFT: i32 = 24;

pub const ID_AA64ISAR3_EL1_LSUI_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_LSUI_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_OCCMO: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR3_EL1_OCCMO_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ISAR3_EL1_OCCMO_MASK: crate::ctypes::c_ulong = 15728640;

pub const ID_AA64ISAR3_EL1_OCCMO_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ISAR3_EL1_OCCMO_SHIFT: i32 = 20;

pub const ID_AA64ISAR3_EL1_OCCMO_SIGNED: i32 = 0;

pub const ID_AA64ISAR3_EL1_OCCMO_WIDTH: i32 = 4;

pub const ID_AA64ISAR3_EL1_RES0: u64 = 18446744069414584320;

pub const ID_AA64MMFR0_EL1_TGRAN16_2_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN4_2_SIGNED: i32 = 0;

pub const ID_AA64MMFR0_EL1_TGRAN64_2_SIGNED: i32 = 0;

pub const ID_AA64MMFR1_EL1_ETS_ETS2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR1_EL1_ETS_ETS3: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR1_EL1_HAFDBS_HAFT: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR1_EL1_HAFDBS_HDBSS: crate::ctypes::c_ulong = 4;

pub const ID_AA64MMFR2_EL1_IDS_EL3: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR2_EL1_IDS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR2_EL1_IDS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_IDS_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_NV_frac_NV2P1: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR4_EL1_PoPS: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR4_EL1_PoPS_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_PoPS_MASK: crate::ctypes::c_ulong = 15;

pub const ID_AA64MMFR4_EL1_PoPS_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_PoPS_SHIFT: i32 = 0;

pub const ID_AA64MMFR4_EL1_PoPS_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_PoPS_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_RES0: u64 = 18446479155831767040;

pub const ID_AA64MMFR4_EL1_RMEGDI: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR4_EL1_RMEGDI_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_RMEGDI_MASK: crate::ctypes::c_ulong = 4026531840;

pub const ID_AA64MMFR4_EL1_RMEGDI_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_RMEGDI_SHIFT: i32 = 28;

pub const ID_AA64MMFR4_EL1_RMEGDI_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_RMEGDI_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_SRMASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR4_EL1_SRMASK_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_SRMASK_MASK: crate::ctypes::c_ulong = 263882790666240;

pub const ID_AA64MMFR4_EL1_SRMASK_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_SRMASK_SHIFT: i32 = 44;

pub const ID_AA64MMFR4_EL1_SRMASK_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_SRMASK_WIDTH: i32 = 4;

pub const ID_AA64PFR0_EL1_RAS_V2: crate::ctypes::c_ulong = 3;

pub const ID_AA64PFR2_EL1_GCIE: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR2_EL1_GCIE_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_GCIE_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64PFR2_EL1_GCIE_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_GCIE_SHIFT: i32 = 12;

pub const ID_AA64PFR2_EL1_GCIE_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_GCIE_WIDTH: i32 = 4;

pub const ID_AA64PFR2_EL1_RES0: u64 = 18446744009283993600;

pub const ID_AA64PFR2_EL1_UINJ: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR2_EL1_UINJ_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64PFR2_EL1_UINJ_MASK: crate::ctypes::c_ulong = 983040;

pub const ID_AA64PFR2_EL1_UINJ_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64PFR2_EL1_UINJ_SHIFT: i32 = 16;

pub const ID_AA64PFR2_EL1_UINJ_SIGNED: i32 = 0;

pub const ID_AA64PFR2_EL1_UINJ_WIDTH: i32 = 4;

pub const ID_AA64SMFR0_EL1_AES: crate::ctypes::c_ulong = 16777216;

pub const ID_AA64SMFR0_EL1_AES_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_AES_MASK: crate::ctypes::c_ulong = 16777216;

pub const ID_AA64SMFR0_EL1_AES_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_AES_SHIFT: i32 = 24;

pub const ID_AA64SMFR0_EL1_AES_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_AES_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_LUT6: crate::ctypes::c_ulong = 2305843009213693952;

pub const ID_AA64SMFR0_EL1_LUT6_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_LUT6_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const ID_AA64SMFR0_EL1_LUT6_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_LUT6_SHIFT: i32 = 61;

pub const ID_AA64SMFR0_EL1_LUT6_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_LUT6_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_RES0: u64 = 4615626670458470398;

pub const ID_AA64SMFR0_EL1_SBitPerm: crate::ctypes::c_ulong = 33554432;

pub const ID_AA64SMFR0_EL1_SBitPerm_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SBitPerm_MASK: crate::ctypes::c_ulong = 33554432;

pub const ID_AA64SMFR0_EL1_SBitPerm_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SBitPerm_SHIFT: i32 = 25;

pub const ID_AA64SMFR0_EL1_SBitPerm_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SBitPerm_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_SFEXPA: crate::ctypes::c_ulong = 8388608;

pub const ID_AA64SMFR0_EL1_SFEXPA_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SFEXPA_MASK: crate::ctypes::c_ulong = 8388608;

pub const ID_AA64SMFR0_EL1_SFEXPA_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SFEXPA_SHIFT: i32 = 23;

pub const ID_AA64SMFR0_EL1_SFEXPA_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SFEXPA_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_SMEver_SME2p2: crate::ctypes::c_ulong = 3;

pub const ID_AA64SMFR0_EL1_SMEver_SME2p3: crate::ctypes::c_ulong = 4;

pub const ID_AA64SMFR0_EL1_SMOP4: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SMOP4_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SMOP4_MASK: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_SMOP4_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_SMOP4_SHIFT: i32 = 0;

pub const ID_AA64SMFR0_EL1_SMOP4_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_SMOP4_WIDTH: i32 = 1;

pub const ID_AA64SMFR0_EL1_STMOP: crate::ctypes::c_ulong = 65536;

pub const ID_AA64SMFR0_EL1_STMOP_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64SMFR0_EL1_STMOP_MASK: crate::ctypes::c_ulong = 65536;

pub const ID_AA64SMFR0_EL1_STMOP_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64SMFR0_EL1_STMOP_SHIFT: i32 = 16;

pub const ID_AA64SMFR0_EL1_STMOP_SIGNED: i32 = 0;

pub const ID_AA64SMFR0_EL1_STMOP_WIDTH: i32 = 1;

pub const ID_AA64ZFR0_EL1_AES_AES2: crate::ctypes::c_ulong = 3;

pub const ID_AA64ZFR0_EL1_B16B16_B16MM: crate::ctypes::c_ulong = 3;

pub const ID_AA64ZFR0_EL1_B16B16_BFSCALE: crate::ctypes::c_ulong = 2;

pub const ID_AA64ZFR0_EL1_EltPerm: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ZFR0_EL1_EltPerm_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_EltPerm_MASK: crate::ctypes::c_ulong = 61440;

pub const ID_AA64ZFR0_EL1_EltPerm_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_EltPerm_SHIFT: i32 = 12;

pub const ID_AA64ZFR0_EL1_EltPerm_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_EltPerm_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_F16MM: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ZFR0_EL1_F16MM_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64ZFR0_EL1_F16MM_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64ZFR0_EL1_F16MM_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64ZFR0_EL1_F16MM_SHIFT: i32 = 48;

pub const ID_AA64ZFR0_EL1_F16MM_SIGNED: i32 = 0;

pub const ID_AA64ZFR0_EL1_F16MM_WIDTH: i32 = 4;

pub const ID_AA64ZFR0_EL1_RES0: u64 = 17293823603921391360;

pub const ID_AA64ZFR0_EL1_SVEver_SVE2p2: crate::ctypes::c_ulong = 3;

pub const ID_AA64ZFR0_EL1_SVEver_SVE2p3: crate::ctypes::c_ulong = 4;

pub const ID_PFR1_EL1_Security_NSACR_RFR: crate::ctypes::c_ulong = 2;

pub const KERNEL_HWCAP_CMPBR: i32 = 33;

pub const KERNEL_HWCAP_F16F32DOT: i32 = 137;

pub const KERNEL_HWCAP_F16F32MM: i32 = 138;

pub const KERNEL_HWCAP_F16MM: i32 = 136;

pub const KERNEL_HWCAP_F8MM4: i32 = 36;

pub const KERNEL_HWCAP_F8MM8: i32 = 35;

pub const KERNEL_HWCAP_FPRCVT: i32 = 34;

pub const KERNEL_HWCAP_GCS: i32 = 32;

pub const KERNEL_HWCAP_LS64: i32 = 131;

pub const KERNEL_HWCAP_LSFE: i32 = 130;

pub const KERNEL_HWCAP_MTE_FAR: i32 = 128;

pub const KERNEL_HWCAP_MTE_STORE_ONLY: i32 = 129;

pub const KERNEL_HWCAP_SME2P2: i32 = 42;

pub const KERNEL_HWCAP_SME2P3: i32 = 135;

pub const KERNEL_HWCAP_SME_AES: i32 = 44;

pub const KERNEL_HWCAP_SME_LUT6: i32 = 134;

pub const KERNEL_HWCAP_SME_SBITPERM: i32 = 43;

pub const KERNEL_HWCAP_SME_SFEXPA: i32 = 45;

pub const KERNEL_HWCAP_SME_SMOP4: i32 = 47;

pub const KERNEL_HWCAP_SME_STMOP: i32 = 46;

pub const KERNEL_HWCAP_SVE2P2: i32 = 41;

pub const KERNEL_HWCAP_SVE2P3: i32 = 133;

pub const KERNEL_HWCAP_SVE_AES2: i32 = 39;

pub const KERNEL_HWCAP_SVE_B16MM: i32 = 132;

pub const KERNEL_HWCAP_SVE_BFSCALE: i32 = 40;

pub const KERNEL_HWCAP_SVE_ELTPERM: i32 = 38;

pub const KERNEL_HWCAP_SVE_F16MM: i32 = 37;

pub const KERNEL_HWCAP_SVE_LUT6: i32 = 139;

pub const MDCR_EL2_E2PB: crate::ctypes::c_ulong = 12288;

pub const MDCR_EL2_E2PB_MASK: crate::ctypes::c_ulong = 12288;

pub const MDCR_EL2_E2PB_SHIFT: i32 = 12;

pub const MDCR_EL2_E2PB_WIDTH: i32 = 2;

pub const MDCR_EL2_E2TB: crate::ctypes::c_ulong = 50331648;

pub const MDCR_EL2_E2TB_MASK: crate::ctypes::c_ulong = 50331648;

pub const MDCR_EL2_E2TB_SHIFT: i32 = 24;

pub const MDCR_EL2_E2TB_WIDTH: i32 = 2;

pub const MDCR_EL2_EBWE: crate::ctypes::c_ulong = 8796093022208;

pub const MDCR_EL2_EBWE_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const MDCR_EL2_EBWE_SHIFT: i32 = 43;

pub const MDCR_EL2_EBWE_WIDTH: i32 = 1;

pub const MDCR_EL2_EnSPM: crate::ctypes::c_ulong = 32768;

pub const MDCR_EL2_EnSPM_MASK: crate::ctypes::c_ulong = 32768;

pub const MDCR_EL2_EnSPM_SHIFT: i32 = 15;

pub const MDCR_EL2_EnSPM_WIDTH: i32 = 1;

pub const MDCR_EL2_EnSTEPOP: crate::ctypes::c_ulong = 1125899906842624;

pub const MDCR_EL2_EnSTEPOP_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const MDCR_EL2_EnSTEPOP_SHIFT: i32 = 50;

pub const MDCR_EL2_EnSTEPOP_WIDTH: i32 = 1;

pub const MDCR_EL2_HCCD_MASK: crate::ctypes::c_ulong = 8388608;

pub const MDCR_EL2_HCCD_SHIFT: i32 = 23;

pub const MDCR_EL2_HCCD_WIDTH: i32 = 1;

pub const MDCR_EL2_HLP_MASK: crate::ctypes::c_ulong = 67108864;

pub const MDCR_EL2_HLP_SHIFT: i32 = 26;

pub const MDCR_EL2_HLP_WIDTH: i32 = 1;

pub const MDCR_EL2_HPMD_MASK: crate::ctypes::c_ulong = 131072;

pub const MDCR_EL2_HPMD_SHIFT: i32 = 17;

pub const MDCR_EL2_HPMD_WIDTH: i32 = 1;

pub const MDCR_EL2_HPME_MASK: crate::ctypes::c_ulong = 128;

pub const MDCR_EL2_HPME_SHIFT: i32 = 7;

pub const MDCR_EL2_HPME_WIDTH: i32 = 1;

pub const MDCR_EL2_HPMFZO_MASK: crate::ctypes::c_ulong = 536870912;

pub const MDCR_EL2_HPMFZO_SHIFT: i32 = 29;

pub const MDCR_EL2_HPMFZO_WIDTH: i32 = 1;

pub const MDCR_EL2_HPMFZS_MASK: crate::ctypes::c_ulong = 68719476736;

pub const MDCR_EL2_HPMFZS_SHIFT: i32 = 36;

pub const MDCR_EL2_HPMFZS_WIDTH: i32 = 1;

pub const MDCR_EL2_HPMN: crate::ctypes::c_ulong = 31;

pub const MDCR_EL2_HPMN_SHIFT: i32 = 0;

pub const MDCR_EL2_HPMN_WIDTH: i32 = 5;

pub const MDCR_EL2_MTPME_MASK: crate::ctypes::c_ulong = 268435456;

pub const MDCR_EL2_MTPME_SHIFT: i32 = 28;

pub const MDCR_EL2_MTPME_WIDTH: i32 = 1;

pub const MDCR_EL2_PMEE: crate::ctypes::c_ulong = 3298534883328;

pub const MDCR_EL2_PMEE_MASK: crate::ctypes::c_ulong = 3298534883328;

pub const MDCR_EL2_PMEE_SHIFT: i32 = 40;

pub const MDCR_EL2_PMEE_WIDTH: i32 = 2;

pub const MDCR_EL2_PMSSE: crate::ctypes::c_ulong = 3221225472;

pub const MDCR_EL2_PMSSE_MASK: crate::ctypes::c_ulong = 3221225472;

pub const MDCR_EL2_PMSSE_SHIFT: i32 = 30;

pub const MDCR_EL2_PMSSE_WIDTH: i32 = 2;

pub const MDCR_EL2_RES0: u64 = 18445606006168027136;

pub const MDCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MDCR_EL2_TDA_MASK: crate::ctypes::c_ulong = 512;

pub const MDCR_EL2_TDA_SHIFT: i32 = 9;

pub const MDCR_EL2_TDA_WIDTH: i32 = 1;

pub const MDCR_EL2_TDCC_MASK: crate::ctypes::c_ulong = 134217728;

pub const MDCR_EL2_TDCC_SHIFT: i32 = 27;

pub const MDCR_EL2_TDCC_WIDTH: i32 = 1;

pub const MDCR_EL2_TDE_MASK: crate::ctypes::c_ulong = 256;

pub const MDCR_EL2_TDE_SHIFT: i32 = 8;

pub const MDCR_EL2_TDE_WIDTH: i32 = 1;

pub const MDCR_EL2_TDOSA_MASK: crate::ctypes::c_ulong = 1024;

pub const MDCR_EL2_TDOSA_SHIFT: i32 = 10;

pub const MDCR_EL2_TDOSA_WIDTH: i32 = 1;

pub const MDCR_EL2_TDRA_MASK: crate::ctypes::c_ulong = 2048;

pub const MDCR_EL2_TDRA_SHIFT: i32 = 11;

pub const MDCR_EL2_TDRA_WIDTH: i32 = 1;

pub const MDCR_EL2_TPMCR_MASK: crate::ctypes::c_ulong = 32;

pub const MDCR_EL2_TPMCR_SHIFT: i32 = 5;

pub const MDCR_EL2_TPMCR_WIDTH: i32 = 1;

pub const MDCR_EL2_TPMS_MASK: crate::ctypes::c_ulong = 16384;

pub const MDCR_EL2_TPMS_SHIFT: i32 = 14;

pub const MDCR_EL2_TPMS_WIDTH: i32 = 1;

pub const MDCR_EL2_TPM_MASK: crate::ctypes::c_ulong = 64;

pub const MDCR_EL2_TPM_SHIFT: i32 = 6;

pub const MDCR_EL2_TPM_WIDTH: i32 = 1;

pub const MDCR_EL2_TTRF_MASK: crate::ctypes::c_ulong = 524288;

pub const MDCR_EL2_TTRF_SHIFT: i32 = 19;

pub const MDCR_EL2_TTRF_WIDTH: i32 = 1;

pub const MDCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MDSELR_EL1_BANK: crate::ctypes::c_ulong = 48;

pub const MDSELR_EL1_BANK_MASK: crate::ctypes::c_ulong = 48;

pub const MDSELR_EL1_BANK_SHIFT: i32 = 4;

pub const MDSELR_EL1_BANK_WIDTH: i32 = 2;

pub const MDSELR_EL1_RES0: u64 = 18446744073709551567;

pub const MDSELR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MDSELR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MDSTEPOP_EL1_OPCODE: crate::ctypes::c_ulong = 4294967295;

pub const MDSTEPOP_EL1_OPCODE_MASK: crate::ctypes::c_ulong = 4294967295;

pub const MDSTEPOP_EL1_OPCODE_SHIFT: i32 = 0;

pub const MDSTEPOP_EL1_OPCODE_WIDTH: i32 = 32;

pub const MDSTEPOP_EL1_RES0: u64 = 18446744069414584320;

pub const MDSTEPOP_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MDSTEPOP_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAM0_EL1_PARTID_D: crate::ctypes::c_ulong = 4294901760;

pub const MPAM0_EL1_PARTID_D_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAM0_EL1_PARTID_D_SHIFT: i32 = 16;

pub const MPAM0_EL1_PARTID_D_WIDTH: i32 = 16;

pub const MPAM0_EL1_PARTID_I: crate::ctypes::c_ulong = 65535;

pub const MPAM0_EL1_PARTID_I_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAM0_EL1_PARTID_I_SHIFT: i32 = 0;

pub const MPAM0_EL1_PARTID_I_WIDTH: i32 = 16;

pub const MPAM0_EL1_PMG_D: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM0_EL1_PMG_D_MASK: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM0_EL1_PMG_D_SHIFT: i32 = 40;

pub const MPAM0_EL1_PMG_D_WIDTH: i32 = 8;

pub const MPAM0_EL1_PMG_I: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM0_EL1_PMG_I_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM0_EL1_PMG_I_SHIFT: i32 = 32;

pub const MPAM0_EL1_PMG_I_WIDTH: i32 = 8;

pub const MPAM0_EL1_RES0: u64 = 18446462598732840960;

pub const MPAM0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MPAM0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAM1_EL1_ALTSP_FRCD: crate::ctypes::c_ulong = 18014398509481984;

pub const MPAM1_EL1_ALTSP_FRCD_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const MPAM1_EL1_ALTSP_FRCD_SHIFT: i32 = 54;

pub const MPAM1_EL1_ALTSP_FRCD_WIDTH: i32 = 1;

pub const MPAM1_EL1_FORCED_NS: crate::ctypes::c_ulong = 1152921504606846976;

pub const MPAM1_EL1_FORCED_NS_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const MPAM1_EL1_FORCED_NS_SHIFT: i32 = 60;

pub const MPAM1_EL1_FORCED_NS_WIDTH: i32 = 1;

pub const MPAM1_EL1_MPAMEN: crate::ctypes::c_ulong = 9223372036854775808;

pub const MPAM1_EL1_MPAMEN_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const MPAM1_EL1_MPAMEN_SHIFT: i32 = 63;

pub const MPAM1_EL1_MPAMEN_WIDTH: i32 = 1;

pub const MPAM1_EL1_PARTID_D: crate::ctypes::c_ulong = 4294901760;

pub const MPAM1_EL1_PARTID_D_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAM1_EL1_PARTID_D_SHIFT: i32 = 16;

pub const MPAM1_EL1_PARTID_D_WIDTH: i32 = 16;

pub const MPAM1_EL1_PARTID_I: crate::ctypes::c_ulong = 65535;

pub const MPAM1_EL1_PARTID_I_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAM1_EL1_PARTID_I_SHIFT: i32 = 0;

pub const MPAM1_EL1_PARTID_I_WIDTH: i32 = 16;

pub const MPAM1_EL1_PMG_D: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM1_EL1_PMG_D_MASK: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM1_EL1_PMG_D_SHIFT: i32 = 40;

pub const MPAM1_EL1_PMG_D_WIDTH: i32 = 8;

pub const MPAM1_EL1_PMG_I: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM1_EL1_PMG_I_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM1_EL1_PMG_I_SHIFT: i32 = 32;

pub const MPAM1_EL1_PMG_I_WIDTH: i32 = 8;

pub const MPAM1_EL1_RES0: u64 = 8052154658761736192;

pub const MPAM1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MPAM1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAM2_EL2_ALTSP_EL2: crate::ctypes::c_ulong = 36028797018963968;

pub const MPAM2_EL2_ALTSP_EL2_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const MPAM2_EL2_ALTSP_EL2_SHIFT: i32 = 55;

pub const MPAM2_EL2_ALTSP_EL2_WIDTH: i32 = 1;

pub const MPAM2_EL2_ALTSP_FRCD: crate::ctypes::c_ulong = 18014398509481984;

pub const MPAM2_EL2_ALTSP_FRCD_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const MPAM2_EL2_ALTSP_FRCD_SHIFT: i32 = 54;

pub const MPAM2_EL2_ALTSP_FRCD_WIDTH: i32 = 1;

pub const MPAM2_EL2_ALTSP_HFC: crate::ctypes::c_ulong = 72057594037927936;

pub const MPAM2_EL2_ALTSP_HFC_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const MPAM2_EL2_ALTSP_HFC_SHIFT: i32 = 56;

pub const MPAM2_EL2_ALTSP_HFC_WIDTH: i32 = 1;

pub const MPAM2_EL2_EnMPAMSM: crate::ctypes::c_ulong = 1125899906842624;

pub const MPAM2_EL2_EnMPAMSM_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const MPAM2_EL2_EnMPAMSM_SHIFT: i32 = 50;

pub const MPAM2_EL2_EnMPAMSM_WIDTH: i32 = 1;

pub const MPAM2_EL2_MPAMEN: crate::ctypes::c_ulong = 9223372036854775808;

pub const MPAM2_EL2_MPAMEN_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const MPAM2_EL2_MPAMEN_SHIFT: i32 = 63;

pub const MPAM2_EL2_MPAMEN_WIDTH: i32 = 1;

pub const MPAM2_EL2_PARTID_D: crate::ctypes::c_ulong = 4294901760;

pub const MPAM2_EL2_PARTID_D_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAM2_EL2_PARTID_D_SHIFT: i32 = 16;

pub const MPAM2_EL2_PARTID_D_WIDTH: i32 = 16;

pub const MPAM2_EL2_PARTID_I: crate::ctypes::c_ulong = 65535;

pub const MPAM2_EL2_PARTID_I_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAM2_EL2_PARTID_I_SHIFT: i32 = 0;

pub const MPAM2_EL2_PARTID_I_WIDTH: i32 = 16;

pub const MPAM2_EL2_PMG_D: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM2_EL2_PMG_D_MASK: crate::ctypes::c_ulong = 280375465082880;

pub const MPAM2_EL2_PMG_D_SHIFT: i32 = 40;

pub const MPAM2_EL2_PMG_D_WIDTH: i32 = 8;

pub const MPAM2_EL2_PMG_I: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM2_EL2_PMG_I_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const MPAM2_EL2_PMG_I_SHIFT: i32 = 32;

pub const MPAM2_EL2_PMG_I_WIDTH: i32 = 8;

pub const MPAM2_EL2_RES0: u64 = 8806789071323004928;

pub const MPAM2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAM2_EL2_TIDR: crate::ctypes::c_ulong = 288230376151711744;

pub const MPAM2_EL2_TIDR_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const MPAM2_EL2_TIDR_SHIFT: i32 = 58;

pub const MPAM2_EL2_TIDR_WIDTH: i32 = 1;

pub const MPAM2_EL2_TRAPMPAM0EL1: crate::ctypes::c_ulong = 562949953421312;

pub const MPAM2_EL2_TRAPMPAM0EL1_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const MPAM2_EL2_TRAPMPAM0EL1_SHIFT: i32 = 49;

pub const MPAM2_EL2_TRAPMPAM0EL1_WIDTH: i32 = 1;

pub const MPAM2_EL2_TRAPMPAM1EL1: crate::ctypes::c_ulong = 281474976710656;

pub const MPAM2_EL2_TRAPMPAM1EL1_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const MPAM2_EL2_TRAPMPAM1EL1_SHIFT: i32 = 48;

pub const MPAM2_EL2_TRAPMPAM1EL1_WIDTH: i32 = 1;

pub const MPAM2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMHCR_EL2_EL0_VPMEN: crate::ctypes::c_ulong = 1;

pub const MPAMHCR_EL2_EL0_VPMEN_MASK: crate::ctypes::c_ulong = 1;

pub const MPAMHCR_EL2_EL0_VPMEN_SHIFT: i32 = 0;

pub const MPAMHCR_EL2_EL0_VPMEN_WIDTH: i32 = 1;

pub const MPAMHCR_EL2_EL1_VPMEN: crate::ctypes::c_ulong = 2;

pub const MPAMHCR_EL2_EL1_VPMEN_MASK: crate::ctypes::c_ulong = 2;

pub const MPAMHCR_EL2_EL1_VPMEN_SHIFT: i32 = 1;

pub const MPAMHCR_EL2_EL1_VPMEN_WIDTH: i32 = 1;

pub const MPAMHCR_EL2_GSTAPP_PLK: crate::ctypes::c_ulong = 256;

pub const MPAMHCR_EL2_GSTAPP_PLK_MASK: crate::ctypes::c_ulong = 256;

pub const MPAMHCR_EL2_GSTAPP_PLK_SHIFT: i32 = 8;

pub const MPAMHCR_EL2_GSTAPP_PLK_WIDTH: i32 = 1;

pub const MPAMHCR_EL2_RES0: u64 = 18446744071562067708;

pub const MPAMHCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMHCR_EL2_TRAP_MPAMIDR_EL1: crate::ctypes::c_ulong = 2147483648;

pub const MPAMHCR_EL2_TRAP_MPAMIDR_EL1_MASK: crate::ctypes::c_ulong = 2147483648;

pub const MPAMHCR_EL2_TRAP_MPAMIDR_EL1_SHIFT: i32 = 31;

pub const MPAMHCR_EL2_TRAP_MPAMIDR_EL1_WIDTH: i32 = 1;

pub const MPAMHCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMIDR_EL1_HAS_ALTSP: crate::ctypes::c_ulong = 144115188075855872;

pub const MPAMIDR_EL1_HAS_ALTSP_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const MPAMIDR_EL1_HAS_ALTSP_SHIFT: i32 = 57;

pub const MPAMIDR_EL1_HAS_ALTSP_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_HAS_FORCE_NS: crate::ctypes::c_ulong = 1152921504606846976;

pub const MPAMIDR_EL1_HAS_FORCE_NS_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const MPAMIDR_EL1_HAS_FORCE_NS_SHIFT: i32 = 60;

pub const MPAMIDR_EL1_HAS_FORCE_NS_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_HAS_HCR: crate::ctypes::c_ulong = 131072;

pub const MPAMIDR_EL1_HAS_HCR_MASK: crate::ctypes::c_ulong = 131072;

pub const MPAMIDR_EL1_HAS_HCR_SHIFT: i32 = 17;

pub const MPAMIDR_EL1_HAS_HCR_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_HAS_SDEFLT: crate::ctypes::c_ulong = 2305843009213693952;

pub const MPAMIDR_EL1_HAS_SDEFLT_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const MPAMIDR_EL1_HAS_SDEFLT_SHIFT: i32 = 61;

pub const MPAMIDR_EL1_HAS_SDEFLT_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_HAS_TIDR: crate::ctypes::c_ulong = 288230376151711744;

pub const MPAMIDR_EL1_HAS_TIDR_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const MPAMIDR_EL1_HAS_TIDR_SHIFT: i32 = 58;

pub const MPAMIDR_EL1_HAS_TIDR_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_PARTID_MAX: crate::ctypes::c_ulong = 65535;

pub const MPAMIDR_EL1_PARTID_MAX_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMIDR_EL1_PARTID_MAX_SHIFT: i32 = 0;

pub const MPAMIDR_EL1_PARTID_MAX_WIDTH: i32 = 16;

pub const MPAMIDR_EL1_PMG_MAX: crate::ctypes::c_ulong = 1095216660480;

pub const MPAMIDR_EL1_PMG_MAX_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const MPAMIDR_EL1_PMG_MAX_SHIFT: i32 = 32;

pub const MPAMIDR_EL1_PMG_MAX_WIDTH: i32 = 8;

pub const MPAMIDR_EL1_RES0: u64 = 13979172148139327488;

pub const MPAMIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMIDR_EL1_SP4: crate::ctypes::c_ulong = 576460752303423488;

pub const MPAMIDR_EL1_SP4_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const MPAMIDR_EL1_SP4_SHIFT: i32 = 59;

pub const MPAMIDR_EL1_SP4_WIDTH: i32 = 1;

pub const MPAMIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMIDR_EL1_VPMR_MAX: crate::ctypes::c_ulong = 1835008;

pub const MPAMIDR_EL1_VPMR_MAX_MASK: crate::ctypes::c_ulong = 1835008;

pub const MPAMIDR_EL1_VPMR_MAX_SHIFT: i32 = 18;

pub const MPAMIDR_EL1_VPMR_MAX_WIDTH: i32 = 3;

pub const MPAMSM_EL1_PARTID_D: crate::ctypes::c_ulong = 4294901760;

pub const MPAMSM_EL1_PARTID_D_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMSM_EL1_PARTID_D_SHIFT: i32 = 16;

pub const MPAMSM_EL1_PARTID_D_WIDTH: i32 = 16;

pub const MPAMSM_EL1_PMG_D: crate::ctypes::c_ulong = 280375465082880;

pub const MPAMSM_EL1_PMG_D_MASK: crate::ctypes::c_ulong = 280375465082880;

pub const MPAMSM_EL1_PMG_D_SHIFT: i32 = 40;

pub const MPAMSM_EL1_PMG_D_WIDTH: i32 = 8;

pub const MPAMSM_EL1_RES0: u64 = 18446463693949566975;

pub const MPAMSM_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMSM_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM0_EL2_PhyPARTID0: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM0_EL2_PhyPARTID0_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM0_EL2_PhyPARTID0_SHIFT: i32 = 0;

pub const MPAMVPM0_EL2_PhyPARTID0_WIDTH: i32 = 16;

pub const MPAMVPM0_EL2_PhyPARTID1: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM0_EL2_PhyPARTID1_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM0_EL2_PhyPARTID1_SHIFT: i32 = 16;

pub const MPAMVPM0_EL2_PhyPARTID1_WIDTH: i32 = 16;

pub const MPAMVPM0_EL2_PhyPARTID2: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM0_EL2_PhyPARTID2_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM0_EL2_PhyPARTID2_SHIFT: i32 = 32;

pub const MPAMVPM0_EL2_PhyPARTID2_WIDTH: i32 = 16;

pub const MPAMVPM0_EL2_PhyPARTID3: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM0_EL2_PhyPARTID3_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM0_EL2_PhyPARTID3_SHIFT: i32 = 48;

pub const MPAMVPM0_EL2_PhyPARTID3_WIDTH: i32 = 16;

pub const MPAMVPM0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM1_EL2_PhyPARTID4: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM1_EL2_PhyPARTID4_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM1_EL2_PhyPARTID4_SHIFT: i32 = 0;

pub const MPAMVPM1_EL2_PhyPARTID4_WIDTH: i32 = 16;

pub const MPAMVPM1_EL2_PhyPARTID5: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM1_EL2_PhyPARTID5_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM1_EL2_PhyPARTID5_SHIFT: i32 = 16;

pub const MPAMVPM1_EL2_PhyPARTID5_WIDTH: i32 = 16;

pub const MPAMVPM1_EL2_PhyPARTID6: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM1_EL2_PhyPARTID6_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM1_EL2_PhyPARTID6_SHIFT: i32 = 32;

pub const MPAMVPM1_EL2_PhyPARTID6_WIDTH: i32 = 16;

pub const MPAMVPM1_EL2_PhyPARTID7: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM1_EL2_PhyPARTID7_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM1_EL2_PhyPARTID7_SHIFT: i32 = 48;

pub const MPAMVPM1_EL2_PhyPARTID7_WIDTH: i32 = 16;

pub const MPAMVPM1_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM2_EL2_PhyPARTID10: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM2_EL2_PhyPARTID10_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM2_EL2_PhyPARTID10_SHIFT: i32 = 32;

pub const MPAMVPM2_EL2_PhyPARTID10_WIDTH: i32 = 16;

pub const MPAMVPM2_EL2_PhyPARTID11: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM2_EL2_PhyPARTID11_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM2_EL2_PhyPARTID11_SHIFT: i32 = 48;

pub const MPAMVPM2_EL2_PhyPARTID11_WIDTH: i32 = 16;

pub const MPAMVPM2_EL2_PhyPARTID8: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM2_EL2_PhyPARTID8_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM2_EL2_PhyPARTID8_SHIFT: i32 = 0;

pub const MPAMVPM2_EL2_PhyPARTID8_WIDTH: i32 = 16;

pub const MPAMVPM2_EL2_PhyPARTID9: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM2_EL2_PhyPARTID9_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM2_EL2_PhyPARTID9_SHIFT: i32 = 16;

pub const MPAMVPM2_EL2_PhyPARTID9_WIDTH: i32 = 16;

pub const MPAMVPM2_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM3_EL2_PhyPARTID12: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM3_EL2_PhyPARTID12_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM3_EL2_PhyPARTID12_SHIFT: i32 = 0;

pub const MPAMVPM3_EL2_PhyPARTID12_WIDTH: i32 = 16;

pub const MPAMVPM3_EL2_PhyPARTID13: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM3_EL2_PhyPARTID13_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM3_EL2_PhyPARTID13_SHIFT: i32 = 16;

pub const MPAMVPM3_EL2_PhyPARTID13_WIDTH: i32 = 16;

pub const MPAMVPM3_EL2_PhyPARTID14: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM3_EL2_PhyPARTID14_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM3_EL2_PhyPARTID14_SHIFT: i32 = 32;

pub const MPAMVPM3_EL2_PhyPARTID14_WIDTH: i32 = 16;

pub const MPAMVPM3_EL2_PhyPARTID15: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM3_EL2_PhyPARTID15_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM3_EL2_PhyPARTID15_SHIFT: i32 = 48;

pub const MPAMVPM3_EL2_PhyPARTID15_WIDTH: i32 = 16;

pub const MPAMVPM3_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM3_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM3_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM4_EL2_PhyPARTID16: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM4_EL2_PhyPARTID16_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM4_EL2_PhyPARTID16_SHIFT: i32 = 0;

pub const MPAMVPM4_EL2_PhyPARTID16_WIDTH: i32 = 16;

pub const MPAMVPM4_EL2_PhyPARTID17: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM4_EL2_PhyPARTID17_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM4_EL2_PhyPARTID17_SHIFT: i32 = 16;

pub const MPAMVPM4_EL2_PhyPARTID17_WIDTH: i32 = 16;

pub const MPAMVPM4_EL2_PhyPARTID18: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM4_EL2_PhyPARTID18_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM4_EL2_PhyPARTID18_SHIFT: i32 = 32;

pub const MPAMVPM4_EL2_PhyPARTID18_WIDTH: i32 = 16;

pub const MPAMVPM4_EL2_PhyPARTID19: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM4_EL2_PhyPARTID19_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM4_EL2_PhyPARTID19_SHIFT: i32 = 48;

pub const MPAMVPM4_EL2_PhyPARTID19_WIDTH: i32 = 16;

pub const MPAMVPM4_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM4_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM4_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM5_EL2_PhyPARTID20: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM5_EL2_PhyPARTID20_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM5_EL2_PhyPARTID20_SHIFT: i32 = 0;

pub const MPAMVPM5_EL2_PhyPARTID20_WIDTH: i32 = 16;

pub const MPAMVPM5_EL2_PhyPARTID21: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM5_EL2_PhyPARTID21_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM5_EL2_PhyPARTID21_SHIFT: i32 = 16;

pub const MPAMVPM5_EL2_PhyPARTID21_WIDTH: i32 = 16;

pub const MPAMVPM5_EL2_PhyPARTID22: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM5_EL2_PhyPARTID22_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM5_EL2_PhyPARTID22_SHIFT: i32 = 32;

pub const MPAMVPM5_EL2_PhyPARTID22_WIDTH: i32 = 16;

pub const MPAMVPM5_EL2_PhyPARTID23: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM5_EL2_PhyPARTID23_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM5_EL2_PhyPARTID23_SHIFT: i32 = 48;

pub const MPAMVPM5_EL2_PhyPARTID23_WIDTH: i32 = 16;

pub const MPAMVPM5_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM5_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM5_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM6_EL2_PhyPARTID24: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM6_EL2_PhyPARTID24_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM6_EL2_PhyPARTID24_SHIFT: i32 = 0;

pub const MPAMVPM6_EL2_PhyPARTID24_WIDTH: i32 = 16;

pub const MPAMVPM6_EL2_PhyPARTID25: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM6_EL2_PhyPARTID25_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM6_EL2_PhyPARTID25_SHIFT: i32 = 16;

pub const MPAMVPM6_EL2_PhyPARTID25_WIDTH: i32 = 16;

pub const MPAMVPM6_EL2_PhyPARTID26: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM6_EL2_PhyPARTID26_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM6_EL2_PhyPARTID26_SHIFT: i32 = 32;

pub const MPAMVPM6_EL2_PhyPARTID26_WIDTH: i32 = 16;

pub const MPAMVPM6_EL2_PhyPARTID27: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM6_EL2_PhyPARTID27_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM6_EL2_PhyPARTID27_SHIFT: i32 = 48;

pub const MPAMVPM6_EL2_PhyPARTID27_WIDTH: i32 = 16;

pub const MPAMVPM6_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM6_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM6_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPM7_EL2_PhyPARTID28: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM7_EL2_PhyPARTID28_MASK: crate::ctypes::c_ulong = 65535;

pub const MPAMVPM7_EL2_PhyPARTID28_SHIFT: i32 = 0;

pub const MPAMVPM7_EL2_PhyPARTID28_WIDTH: i32 = 16;

pub const MPAMVPM7_EL2_PhyPARTID29: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM7_EL2_PhyPARTID29_MASK: crate::ctypes::c_ulong = 4294901760;

pub const MPAMVPM7_EL2_PhyPARTID29_SHIFT: i32 = 16;

pub const MPAMVPM7_EL2_PhyPARTID29_WIDTH: i32 = 16;

pub const MPAMVPM7_EL2_PhyPARTID30: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM7_EL2_PhyPARTID30_MASK: crate::ctypes::c_ulong = 281470681743360;

pub const MPAMVPM7_EL2_PhyPARTID30_SHIFT: i32 = 32;

pub const MPAMVPM7_EL2_PhyPARTID30_WIDTH: i32 = 16;

pub const MPAMVPM7_EL2_PhyPARTID31: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM7_EL2_PhyPARTID31_MASK: crate::ctypes::c_ulong = 18446462598732840960;

pub const MPAMVPM7_EL2_PhyPARTID31_SHIFT: i32 = 48;

pub const MPAMVPM7_EL2_PhyPARTID31_WIDTH: i32 = 16;

pub const MPAMVPM7_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MPAMVPM7_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPM7_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPMV_EL2_RES0: u64 = 18446744069414584320;

pub const MPAMVPMV_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MPAMVPMV_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const MPAMVPMV_EL2_VPM_V0: crate::ctypes::c_ulong = 1;

pub const MPAMVPMV_EL2_VPM_V0_MASK: crate::ctypes::c_ulong = 1;

pub const MPAMVPMV_EL2_VPM_V0_SHIFT: i32 = 0;

pub const MPAMVPMV_EL2_VPM_V0_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V10: crate::ctypes::c_ulong = 1024;

pub const MPAMVPMV_EL2_VPM_V10_MASK: crate::ctypes::c_ulong = 1024;

pub const MPAMVPMV_EL2_VPM_V10_SHIFT: i32 = 10;

pub const MPAMVPMV_EL2_VPM_V10_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V11: crate::ctypes::c_ulong = 2048;

pub const MPAMVPMV_EL2_VPM_V11_MASK: crate::ctypes::c_ulong = 2048;

pub const MPAMVPMV_EL2_VPM_V11_SHIFT: i32 = 11;

pub const MPAMVPMV_EL2_VPM_V11_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V12: crate::ctypes::c_ulong = 4096;

pub const MPAMVPMV_EL2_VPM_V12_MASK: crate::ctypes::c_ulong = 4096;

pub const MPAMVPMV_EL2_VPM_V12_SHIFT: i32 = 12;

pub const MPAMVPMV_EL2_VPM_V12_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V13: crate::ctypes::c_ulong = 8192;

pub const MPAMVPMV_EL2_VPM_V13_MASK: crate::ctypes::c_ulong = 8192;

pub const MPAMVPMV_EL2_VPM_V13_SHIFT: i32 = 13;

pub const MPAMVPMV_EL2_VPM_V13_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V14: crate::ctypes::c_ulong = 16384;

pub const MPAMVPMV_EL2_VPM_V14_MASK: crate::ctypes::c_ulong = 16384;

pub const MPAMVPMV_EL2_VPM_V14_SHIFT: i32 = 14;

pub const MPAMVPMV_EL2_VPM_V14_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V15: crate::ctypes::c_ulong = 32768;

pub const MPAMVPMV_EL2_VPM_V15_MASK: crate::ctypes::c_ulong = 32768;

pub const MPAMVPMV_EL2_VPM_V15_SHIFT: i32 = 15;

pub const MPAMVPMV_EL2_VPM_V15_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V16: crate::ctypes::c_ulong = 65536;

pub const MPAMVPMV_EL2_VPM_V16_MASK: crate::ctypes::c_ulong = 65536;

pub const MPAMVPMV_EL2_VPM_V16_SHIFT: i32 = 16;

pub const MPAMVPMV_EL2_VPM_V16_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V17: crate::ctypes::c_ulong = 131072;

pub const MPAMVPMV_EL2_VPM_V17_MASK: crate::ctypes::c_ulong = 131072;

pub const MPAMVPMV_EL2_VPM_V17_SHIFT: i32 = 17;

pub const MPAMVPMV_EL2_VPM_V17_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V18: crate::ctypes::c_ulong = 262144;

pub const MPAMVPMV_EL2_VPM_V18_MASK: crate::ctypes::c_ulong = 262144;

pub const MPAMVPMV_EL2_VPM_V18_SHIFT: i32 = 18;

pub const MPAMVPMV_EL2_VPM_V18_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V19: crate::ctypes::c_ulong = 524288;

pub const MPAMVPMV_EL2_VPM_V19_MASK: crate::ctypes::c_ulong = 524288;

pub const MPAMVPMV_EL2_VPM_V19_SHIFT: i32 = 19;

pub const MPAMVPMV_EL2_VPM_V19_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V1: crate::ctypes::c_ulong = 2;

pub const MPAMVPMV_EL2_VPM_V1_MASK: crate::ctypes::c_ulong = 2;

pub const MPAMVPMV_EL2_VPM_V1_SHIFT: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V1_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V20: crate::ctypes::c_ulong = 1048576;

pub const MPAMVPMV_EL2_VPM_V20_MASK: crate::ctypes::c_ulong = 1048576;

pub const MPAMVPMV_EL2_VPM_V20_SHIFT: i32 = 20;

pub const MPAMVPMV_EL2_VPM_V20_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V21: crate::ctypes::c_ulong = 2097152;

pub const MPAMVPMV_EL2_VPM_V21_MASK: crate::ctypes::c_ulong = 2097152;

pub const MPAMVPMV_EL2_VPM_V21_SHIFT: i32 = 21;

pub const MPAMVPMV_EL2_VPM_V21_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V22: crate::ctypes::c_ulong = 4194304;

pub const MPAMVPMV_EL2_VPM_V22_MASK: crate::ctypes::c_ulong = 4194304;

pub const MPAMVPMV_EL2_VPM_V22_SHIFT: i32 = 22;

pub const MPAMVPMV_EL2_VPM_V22_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V23: crate::ctypes::c_ulong = 8388608;

pub const MPAMVPMV_EL2_VPM_V23_MASK: crate::ctypes::c_ulong = 8388608;

pub const MPAMVPMV_EL2_VPM_V23_SHIFT: i32 = 23;

pub const MPAMVPMV_EL2_VPM_V23_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V24: crate::ctypes::c_ulong = 16777216;

pub const MPAMVPMV_EL2_VPM_V24_MASK: crate::ctypes::c_ulong = 16777216;

pub const MPAMVPMV_EL2_VPM_V24_SHIFT: i32 = 24;

pub const MPAMVPMV_EL2_VPM_V24_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V25: crate::ctypes::c_ulong = 33554432;

pub const MPAMVPMV_EL2_VPM_V25_MASK: crate::ctypes::c_ulong = 33554432;

pub const MPAMVPMV_EL2_VPM_V25_SHIFT: i32 = 25;

pub const MPAMVPMV_EL2_VPM_V25_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V26: crate::ctypes::c_ulong = 67108864;

pub const MPAMVPMV_EL2_VPM_V26_MASK: crate::ctypes::c_ulong = 67108864;

pub const MPAMVPMV_EL2_VPM_V26_SHIFT: i32 = 26;

pub const MPAMVPMV_EL2_VPM_V26_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V27: crate::ctypes::c_ulong = 134217728;

pub const MPAMVPMV_EL2_VPM_V27_MASK: crate::ctypes::c_ulong = 134217728;

pub const MPAMVPMV_EL2_VPM_V27_SHIFT: i32 = 27;

pub const MPAMVPMV_EL2_VPM_V27_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V28: crate::ctypes::c_ulong = 268435456;

pub const MPAMVPMV_EL2_VPM_V28_MASK: crate::ctypes::c_ulong = 268435456;

pub const MPAMVPMV_EL2_VPM_V28_SHIFT: i32 = 28;

pub const MPAMVPMV_EL2_VPM_V28_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V29: crate::ctypes::c_ulong = 536870912;

pub const MPAMVPMV_EL2_VPM_V29_MASK: crate::ctypes::c_ulong = 536870912;

pub const MPAMVPMV_EL2_VPM_V29_SHIFT: i32 = 29;

pub const MPAMVPMV_EL2_VPM_V29_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V2: crate::ctypes::c_ulong = 4;

pub const MPAMVPMV_EL2_VPM_V2_MASK: crate::ctypes::c_ulong = 4;

pub const MPAMVPMV_EL2_VPM_V2_SHIFT: i32 = 2;

pub const MPAMVPMV_EL2_VPM_V2_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V30: crate::ctypes::c_ulong = 1073741824;

pub const MPAMVPMV_EL2_VPM_V30_MASK: crate::ctypes::c_ulong = 1073741824;

pub const MPAMVPMV_EL2_VPM_V30_SHIFT: i32 = 30;

pub const MPAMVPMV_EL2_VPM_V30_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V31: crate::ctypes::c_ulong = 2147483648;

pub const MPAMVPMV_EL2_VPM_V31_MASK: crate::ctypes::c_ulong = 2147483648;

pub const MPAMVPMV_EL2_VPM_V31_SHIFT: i32 = 31;

pub const MPAMVPMV_EL2_VPM_V31_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V3: crate::ctypes::c_ulong = 8;

pub const MPAMVPMV_EL2_VPM_V3_MASK: crate::ctypes::c_ulong = 8;

pub const MPAMVPMV_EL2_VPM_V3_SHIFT: i32 = 3;

pub const MPAMVPMV_EL2_VPM_V3_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V4: crate::ctypes::c_ulong = 16;

pub const MPAMVPMV_EL2_VPM_V4_MASK: crate::ctypes::c_ulong = 16;

pub const MPAMVPMV_EL2_VPM_V4_SHIFT: i32 = 4;

pub const MPAMVPMV_EL2_VPM_V4_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V5: crate::ctypes::c_ulong = 32;

pub const MPAMVPMV_EL2_VPM_V5_MASK: crate::ctypes::c_ulong = 32;

pub const MPAMVPMV_EL2_VPM_V5_SHIFT: i32 = 5;

pub const MPAMVPMV_EL2_VPM_V5_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V6: crate::ctypes::c_ulong = 64;

pub const MPAMVPMV_EL2_VPM_V6_MASK: crate::ctypes::c_ulong = 64;

pub const MPAMVPMV_EL2_VPM_V6_SHIFT: i32 = 6;

pub const MPAMVPMV_EL2_VPM_V6_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V7: crate::ctypes::c_ulong = 128;

pub const MPAMVPMV_EL2_VPM_V7_MASK: crate::ctypes::c_ulong = 128;

pub const MPAMVPMV_EL2_VPM_V7_SHIFT: i32 = 7;

pub const MPAMVPMV_EL2_VPM_V7_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V8: crate::ctypes::c_ulong = 256;

pub const MPAMVPMV_EL2_VPM_V8_MASK: crate::ctypes::c_ulong = 256;

pub const MPAMVPMV_EL2_VPM_V8_SHIFT: i32 = 8;

pub const MPAMVPMV_EL2_VPM_V8_WIDTH: i32 = 1;

pub const MPAMVPMV_EL2_VPM_V9: crate::ctypes::c_ulong = 512;

pub const MPAMVPMV_EL2_VPM_V9_MASK: crate::ctypes::c_ulong = 512;

pub const MPAMVPMV_EL2_VPM_V9_SHIFT: i32 = 9;

pub const MPAMVPMV_EL2_VPM_V9_WIDTH: i32 = 1;

pub const MT_S2_AS_S1: i32 = 15;

pub const MT_S2_FWB_AS_S1: i32 = 7;

pub const NR_PAGEFLAGS: i32 = 26;

pub const NVHE_STACK_SHIFT: i32 = 12;

pub const NVHE_STACK_SIZE: crate::ctypes::c_ulong = 4096;

pub const P4D_TABLE_AF: u64 = 1024;

pub const PFAR_EL1_NS: crate::ctypes::c_ulong = 9223372036854775808;

pub const PFAR_EL1_NSE: crate::ctypes::c_ulong = 4611686018427387904;

pub const PFAR_EL1_NSE_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const PFAR_EL1_NSE_SHIFT: i32 = 62;

pub const PFAR_EL1_NSE_WIDTH: i32 = 1;

pub const PFAR_EL1_NS_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const PFAR_EL1_NS_SHIFT: i32 = 63;

pub const PFAR_EL1_NS_WIDTH: i32 = 1;

pub const PFAR_EL1_PA: crate::ctypes::c_ulong = 281474976710655;

pub const PFAR_EL1_PA_51_48: crate::ctypes::c_ulong = 4222124650659840;

pub const PFAR_EL1_PA_51_48_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const PFAR_EL1_PA_51_48_SHIFT: i32 = 48;

pub const PFAR_EL1_PA_51_48_WIDTH: i32 = 4;

pub const PFAR_EL1_PA_55_52: crate::ctypes::c_ulong = 67553994410557440;

pub const PFAR_EL1_PA_55_52_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const PFAR_EL1_PA_55_52_SHIFT: i32 = 52;

pub const PFAR_EL1_PA_55_52_WIDTH: i32 = 4;

pub const PFAR_EL1_PA_MASK: crate::ctypes::c_ulong = 281474976710655;

pub const PFAR_EL1_PA_SHIFT: i32 = 0;

pub const PFAR_EL1_PA_WIDTH: i32 = 48;

pub const PFAR_EL1_RES0: u64 = 4539628424389459968;

pub const PFAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PFAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PGD_TABLE_AF: u64 = 1024;

pub const PG_mte_lock: i32 = 25;

pub const PG_mte_tagged: i32 = 24;

pub const PIE_E0: crate::ctypes::c_ulong = 5769270003974144000;

pub const PMBMAR_EL1_Attr: crate::ctypes::c_ulong = 255;

pub const PMBMAR_EL1_Attr_MASK: crate::ctypes::c_ulong = 255;

pub const PMBMAR_EL1_Attr_SHIFT: i32 = 0;

pub const PMBMAR_EL1_Attr_WIDTH: i32 = 8;

pub const PMBMAR_EL1_RES0: u64 = 18446744073709550592;

pub const PMBMAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMBMAR_EL1_SH: crate::ctypes::c_ulong = 768;

pub const PMBMAR_EL1_SH_MASK: crate::ctypes::c_ulong = 768;

pub const PMBMAR_EL1_SH_SHIFT: i32 = 8;

pub const PMBMAR_EL1_SH_WIDTH: i32 = 2;

pub const PMBMAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMCCNTSVR_EL1_CCNT: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMCCNTSVR_EL1_CCNT_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMCCNTSVR_EL1_CCNT_SHIFT: i32 = 0;

pub const PMCCNTSVR_EL1_CCNT_WIDTH: i32 = 64;

pub const PMCCNTSVR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMCCNTSVR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMCCNTSVR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMD_TABLE_AF: u64 = 1024;

pub const PMECR_EL1_KPME: crate::ctypes::c_ulong = 4;

pub const PMECR_EL1_KPME_MASK: crate::ctypes::c_ulong = 4;

pub const PMECR_EL1_KPME_SHIFT: i32 = 2;

pub const PMECR_EL1_KPME_WIDTH: i32 = 1;

pub const PMECR_EL1_PMEE: crate::ctypes::c_ulong = 3;

pub const PMECR_EL1_PMEE_MASK: crate::ctypes::c_ulong = 3;

pub const PMECR_EL1_PMEE_SHIFT: i32 = 0;

pub const PMECR_EL1_PMEE_WIDTH: i32 = 2;

pub const PMECR_EL1_RES0: u64 = 18446744073709551584;

pub const PMECR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMECR_EL1_SSE: crate::ctypes::c_ulong = 24;

pub const PMECR_EL1_SSE_MASK: crate::ctypes::c_ulong = 24;

pub const PMECR_EL1_SSE_SHIFT: i32 = 3;

pub const PMECR_EL1_SSE_WIDTH: i32 = 2;

pub const PMECR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMIAR_EL1_ADDRESS: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMIAR_EL1_ADDRESS_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMIAR_EL1_ADDRESS_SHIFT: i32 = 0;

pub const PMIAR_EL1_ADDRESS_WIDTH: i32 = 64;

pub const PMIAR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMIAR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMIAR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMICNTSVR_EL1_ICNT: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMICNTSVR_EL1_ICNT_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMICNTSVR_EL1_ICNT_SHIFT: i32 = 0;

pub const PMICNTSVR_EL1_ICNT_WIDTH: i32 = 64;

pub const PMICNTSVR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMICNTSVR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMICNTSVR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSDSFR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PMSDSFR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSDSFR_EL1_S: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSDSFR_EL1_S_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const PMSDSFR_EL1_S_SHIFT: i32 = 0;

pub const PMSDSFR_EL1_S_WIDTH: i32 = 64;

pub const PMSDSFR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMSFCR_EL1_Bm: crate::ctypes::c_ulong = 281474976710656;

pub const PMSFCR_EL1_Bm_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const PMSFCR_EL1_Bm_SHIFT: i32 = 48;

pub const PMSFCR_EL1_Bm_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FDS: crate::ctypes::c_ulong = 16;

pub const PMSFCR_EL1_FDS_MASK: crate::ctypes::c_ulong = 16;

pub const PMSFCR_EL1_FDS_SHIFT: i32 = 4;

pub const PMSFCR_EL1_FDS_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FP: crate::ctypes::c_ulong = 524288;

pub const PMSFCR_EL1_FP_MASK: crate::ctypes::c_ulong = 524288;

pub const PMSFCR_EL1_FP_SHIFT: i32 = 19;

pub const PMSFCR_EL1_FP_WIDTH: i32 = 1;

pub const PMSFCR_EL1_FPm: crate::ctypes::c_ulong = 2251799813685248;

pub const PMSFCR_EL1_FPm_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const PMSFCR_EL1_FPm_SHIFT: i32 = 51;

pub const PMSFCR_EL1_FPm_WIDTH: i32 = 1;

pub const PMSFCR_EL1_LDm: crate::ctypes::c_ulong = 562949953421312;

pub const PMSFCR_EL1_LDm_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const PMSFCR_EL1_LDm_SHIFT: i32 = 49;

pub const PMSFCR_EL1_LDm_WIDTH: i32 = 1;

pub const PMSFCR_EL1_RES0: u64 = 18438018349429489632;

pub const PMSFCR_EL1_SIMD: crate::ctypes::c_ulong = 1048576;

pub const PMSFCR_EL1_SIMD_MASK: crate::ctypes::c_ulong = 1048576;

pub const PMSFCR_EL1_SIMD_SHIFT: i32 = 20;

pub const PMSFCR_EL1_SIMD_WIDTH: i32 = 1;

pub const PMSFCR_EL1_SIMDm: crate::ctypes::c_ulong = 4503599627370496;

pub const PMSFCR_EL1_SIMDm_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const PMSFCR_EL1_SIMDm_SHIFT: i32 = 52;

pub const PMSFCR_EL1_SIMDm_WIDTH: i32 = 1;

pub const PMSFCR_EL1_STm: crate::ctypes::c_ulong = 1125899906842624;

pub const PMSFCR_EL1_STm_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const PMSFCR_EL1_STm_SHIFT: i32 = 50;

pub const PMSFCR_EL1_STm_WIDTH: i32 = 1;

pub const PMSIDR_EL1_ALTCLK: crate::ctypes::c_ulong = 4026531840;

pub const PMSIDR_EL1_ALTCLK_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_ALTCLK_IMPDEF: crate::ctypes::c_ulong = 15;

pub const PMSIDR_EL1_ALTCLK_MASK: crate::ctypes::c_ulong = 4026531840;

pub const PMSIDR_EL1_ALTCLK_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_ALTCLK_SHIFT: i32 = 28;

pub const PMSIDR_EL1_ALTCLK_SIGNED: i32 = 0;

pub const PMSIDR_EL1_ALTCLK_WIDTH: i32 = 4;

pub const PMSIDR_EL1_CRR: crate::ctypes::c_ulong = 33554432;

pub const PMSIDR_EL1_CRR_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_CRR_MASK: crate::ctypes::c_ulong = 33554432;

pub const PMSIDR_EL1_CRR_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_CRR_SHIFT: i32 = 25;

pub const PMSIDR_EL1_CRR_SIGNED: i32 = 0;

pub const PMSIDR_EL1_CRR_WIDTH: i32 = 1;

pub const PMSIDR_EL1_EFT: crate::ctypes::c_ulong = 67108864;

pub const PMSIDR_EL1_EFT_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_EFT_MASK: crate::ctypes::c_ulong = 67108864;

pub const PMSIDR_EL1_EFT_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_EFT_SHIFT: i32 = 26;

pub const PMSIDR_EL1_EFT_SIGNED: i32 = 0;

pub const PMSIDR_EL1_EFT_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FDS: crate::ctypes::c_ulong = 128;

pub const PMSIDR_EL1_FDS_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_FDS_MASK: crate::ctypes::c_ulong = 128;

pub const PMSIDR_EL1_FDS_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_FDS_SHIFT: i32 = 7;

pub const PMSIDR_EL1_FDS_SIGNED: i32 = 0;

pub const PMSIDR_EL1_FDS_WIDTH: i32 = 1;

pub const PMSIDR_EL1_FPF: crate::ctypes::c_ulong = 134217728;

pub const PMSIDR_EL1_FPF_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_FPF_MASK: crate::ctypes::c_ulong = 134217728;

pub const PMSIDR_EL1_FPF_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_FPF_SHIFT: i32 = 27;

pub const PMSIDR_EL1_FPF_SIGNED: i32 = 0;

pub const PMSIDR_EL1_FPF_WIDTH: i32 = 1;

pub const PMSIDR_EL1_RES0: u64 = 18446744065119617024;

pub const PMSIDR_EL1_SME: crate::ctypes::c_ulong = 4294967296;

pub const PMSIDR_EL1_SME_IMP: crate::ctypes::c_ulong = 1;

pub const PMSIDR_EL1_SME_MASK: crate::ctypes::c_ulong = 4294967296;

pub const PMSIDR_EL1_SME_NI: crate::ctypes::c_ulong = 0;

pub const PMSIDR_EL1_SME_SHIFT: i32 = 32;

pub const PMSIDR_EL1_SME_SIGNED: i32 = 0;

pub const PMSIDR_EL1_SME_WIDTH: i32 = 1;

pub const PMSSCR_EL1_NC: crate::ctypes::c_ulong = 4294967296;

pub const PMSSCR_EL1_NC_MASK: crate::ctypes::c_ulong = 4294967296;

pub const PMSSCR_EL1_NC_SHIFT: i32 = 32;

pub const PMSSCR_EL1_NC_WIDTH: i32 = 1;

pub const PMSSCR_EL1_RES0: u64 = 18446744069414584318;

pub const PMSSCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMSSCR_EL1_SS: crate::ctypes::c_ulong = 1;

pub const PMSSCR_EL1_SS_MASK: crate::ctypes::c_ulong = 1;

pub const PMSSCR_EL1_SS_SHIFT: i32 = 0;

pub const PMSSCR_EL1_SS_WIDTH: i32 = 1;

pub const PMSSCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMUACR_EL1_C: crate::ctypes::c_ulong = 2147483648;

pub const PMUACR_EL1_C_MASK: crate::ctypes::c_ulong = 2147483648;

pub const PMUACR_EL1_C_SHIFT: i32 = 31;

pub const PMUACR_EL1_C_WIDTH: i32 = 1;

pub const PMUACR_EL1_F0: crate::ctypes::c_ulong = 4294967296;

pub const PMUACR_EL1_F0_MASK: crate::ctypes::c_ulong = 4294967296;

pub const PMUACR_EL1_F0_SHIFT: i32 = 32;

pub const PMUACR_EL1_F0_WIDTH: i32 = 1;

pub const PMUACR_EL1_P: crate::ctypes::c_ulong = 2147483647;

pub const PMUACR_EL1_P_MASK: crate::ctypes::c_ulong = 2147483647;

pub const PMUACR_EL1_P_SHIFT: i32 = 0;

pub const PMUACR_EL1_P_WIDTH: i32 = 31;

pub const PMUACR_EL1_RES0: u64 = 18446744065119617024;

pub const PMUACR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PMUACR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PMZR_EL0_C: crate::ctypes::c_ulong = 2147483648;

pub const PMZR_EL0_C_MASK: crate::ctypes::c_ulong = 2147483648;

pub const PMZR_EL0_C_SHIFT: i32 = 31;

pub const PMZR_EL0_C_WIDTH: i32 = 1;

pub const PMZR_EL0_F0: crate::ctypes::c_ulong = 4294967296;

pub const PMZR_EL0_F0_MASK: crate::ctypes::c_ulong = 4294967296;

pub const PMZR_EL0_F0_SHIFT: i32 = 32;

pub const PMZR_EL0_F0_WIDTH: i32 = 1;

pub const PMZR_EL0_P: crate::ctypes::c_ulong = 2147483647;

pub const PMZR_EL0_P_MASK: crate::ctypes::c_ulong = 2147483647;

pub const PMZR_EL0_P_SHIFT: i32 = 0;

pub const PMZR_EL0_P_WIDTH: i32 = 31;

pub const PMZR_EL0_RES0: u64 = 18446744065119617024;

pub const PMZR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const PMZR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const PR_CFI_BRANCH_LANDING_PADS: i32 = 0;

pub const PR_CFI_DISABLE: crate::ctypes::c_ulong = 2;

pub const PR_CFI_ENABLE: crate::ctypes::c_ulong = 1;

pub const PR_CFI_LOCK: crate::ctypes::c_ulong = 4;

pub const PR_FUTEX_HASH: i32 = 78;

pub const PR_FUTEX_HASH_GET_SLOTS: i32 = 2;

pub const PR_FUTEX_HASH_SET_SLOTS: i32 = 1;

pub const PR_GET_CFI: i32 = 80;

pub const PR_GET_SHADOW_STACK_STATUS: i32 = 74;

pub const PR_LOCK_SHADOW_STACK_STATUS: i32 = 76;

pub const PR_MTE_STORE_ONLY: crate::ctypes::c_ulong = 524288;

pub const PR_PMLEN_MASK: crate::ctypes::c_ulong = 2130706432;

pub const PR_PMLEN_SHIFT: i32 = 24;

pub const PR_RSEQ_SLICE_EXTENSION: i32 = 79;

pub const PR_RSEQ_SLICE_EXTENSION_GET: i32 = 1;

pub const PR_RSEQ_SLICE_EXTENSION_SET: i32 = 2;

pub const PR_RSEQ_SLICE_EXT_ENABLE: i32 = 1;

pub const PR_SET_CFI: i32 = 81;

pub const PR_SET_SHADOW_STACK_STATUS: i32 = 75;

pub const PR_SHADOW_STACK_ENABLE: crate::ctypes::c_ulong = 1;

pub const PR_SHADOW_STACK_PUSH: crate::ctypes::c_ulong = 4;

pub const PR_SHADOW_STACK_WRITE: crate::ctypes::c_ulong = 2;

pub const PR_SYS_DISPATCH_EXCLUSIVE_ON: i32 = 1;

pub const PR_SYS_DISPATCH_INCLUSIVE_ON: i32 = 2;

pub const PR_THP_DISABLE_EXCEPT_ADVISED: i32 = 2;

pub const PR_TIMER_CREATE_RESTORE_IDS: i32 = 77;

pub const PR_TIMER_CREATE_RESTORE_IDS_GET: i32 = 2;

pub const PR_TIMER_CREATE_RESTORE_IDS_OFF: i32 = 0;

pub const PR_TIMER_CREATE_RESTORE_IDS_ON: i32 = 1;

pub const PTDESC_ORDER: i32 = 3;

pub const PTDESC_TABLE_SHIFT: i32 = 9;

pub const PTRS_PER_PGD_48_VA: crate::ctypes::c_ulong = 1;

pub const PTRS_PER_PGD_52_VA: crate::ctypes::c_ulong = 16;

pub const PTRS_PER_PGD_EXTRA: crate::ctypes::c_ulong = 15;

pub const PUD_TABLE_AF: u64 = 1024;

pub const RQ_nr_pinned: i32 = 4400;

pub const RSI_ABI_VERSION: crate::ctypes::c_ulong = 65536;

pub const RSI_ABI_VERSION_MAJOR: crate::ctypes::c_ulong = 1;

pub const RSI_ABI_VERSION_MINOR: crate::ctypes::c_ulong = 0;

pub const RSI_ACCEPT: crate::ctypes::c_ulong = 0;

pub const RSI_ATTEST_CHALLENGE_MAX_SIZE: i32 = 64;

pub const RSI_ATTEST_CHALLENGE_MIN_SIZE: i32 = 32;

pub const RSI_CHANGE_DESTROYED: crate::ctypes::c_ulong = 1;

pub const RSI_ERROR_INPUT: crate::ctypes::c_ulong = 1;

pub const RSI_ERROR_STATE: crate::ctypes::c_ulong = 2;

pub const RSI_ERROR_UNKNOWN: crate::ctypes::c_ulong = 4;

pub const RSI_GRANULE_SHIFT: i32 = 12;

pub const RSI_GRANULE_SIZE: crate::ctypes::c_ulong = 4096;

pub const RSI_INCOMPLETE: crate::ctypes::c_ulong = 3;

pub const RSI_NO_CHANGE_DESTROYED: crate::ctypes::c_ulong = 0;

pub const RSI_PDEV_NAME: &[u8; 12] = b"arm-cca-dev\0";

pub const RSI_REJECT: crate::ctypes::c_ulong = 1;

pub const RSI_RIPAS_DESTROYED: ripas = 2;

pub const RSI_RIPAS_DEV: ripas = 3;

pub const RSI_RIPAS_EMPTY: ripas = 0;

pub const RSI_RIPAS_RAM: ripas = 1;

pub const RSI_SUCCESS: crate::ctypes::c_ulong = 0;

pub const SCTLR2MASK_EL1_CPTA0: crate::ctypes::c_ulong = 1024;

pub const SCTLR2MASK_EL1_CPTA0_MASK: crate::ctypes::c_ulong = 1024;

pub const SCTLR2MASK_EL1_CPTA0_SHIFT: i32 = 10;

pub const SCTLR2MASK_EL1_CPTA0_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_CPTA: crate::ctypes::c_ulong = 512;

pub const SCTLR2MASK_EL1_CPTA_MASK: crate::ctypes::c_ulong = 512;

pub const SCTLR2MASK_EL1_CPTA_SHIFT: i32 = 9;

pub const SCTLR2MASK_EL1_CPTA_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_CPTM0: crate::ctypes::c_ulong = 4096;

pub const SCTLR2MASK_EL1_CPTM0_MASK: crate::ctypes::c_ulong = 4096;

pub const SCTLR2MASK_EL1_CPTM0_SHIFT: i32 = 12;

pub const SCTLR2MASK_EL1_CPTM0_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_CPTM: crate::ctypes::c_ulong = 2048;

pub const SCTLR2MASK_EL1_CPTM_MASK: crate::ctypes::c_ulong = 2048;

pub const SCTLR2MASK_EL1_CPTM_SHIFT: i32 = 11;

pub const SCTLR2MASK_EL1_CPTM_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EASE: crate::ctypes::c_ulong = 32;

pub const SCTLR2MASK_EL1_EASE_MASK: crate::ctypes::c_ulong = 32;

pub const SCTLR2MASK_EL1_EASE_SHIFT: i32 = 5;

pub const SCTLR2MASK_EL1_EASE_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EnADERR: crate::ctypes::c_ulong = 8;

pub const SCTLR2MASK_EL1_EnADERR_MASK: crate::ctypes::c_ulong = 8;

pub const SCTLR2MASK_EL1_EnADERR_SHIFT: i32 = 3;

pub const SCTLR2MASK_EL1_EnADERR_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EnANERR: crate::ctypes::c_ulong = 16;

pub const SCTLR2MASK_EL1_EnANERR_MASK: crate::ctypes::c_ulong = 16;

pub const SCTLR2MASK_EL1_EnANERR_SHIFT: i32 = 4;

pub const SCTLR2MASK_EL1_EnANERR_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EnIDCP128: crate::ctypes::c_ulong = 64;

pub const SCTLR2MASK_EL1_EnIDCP128_MASK: crate::ctypes::c_ulong = 64;

pub const SCTLR2MASK_EL1_EnIDCP128_SHIFT: i32 = 6;

pub const SCTLR2MASK_EL1_EnIDCP128_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EnPACM0: crate::ctypes::c_ulong = 256;

pub const SCTLR2MASK_EL1_EnPACM0_MASK: crate::ctypes::c_ulong = 256;

pub const SCTLR2MASK_EL1_EnPACM0_SHIFT: i32 = 8;

pub const SCTLR2MASK_EL1_EnPACM0_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_EnPACM: crate::ctypes::c_ulong = 128;

pub const SCTLR2MASK_EL1_EnPACM_MASK: crate::ctypes::c_ulong = 128;

pub const SCTLR2MASK_EL1_EnPACM_SHIFT: i32 = 7;

pub const SCTLR2MASK_EL1_EnPACM_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_NMEA: crate::ctypes::c_ulong = 4;

pub const SCTLR2MASK_EL1_NMEA_MASK: crate::ctypes::c_ulong = 4;

pub const SCTLR2MASK_EL1_NMEA_SHIFT: i32 = 2;

pub const SCTLR2MASK_EL1_NMEA_WIDTH: i32 = 1;

pub const SCTLR2MASK_EL1_RES0: u64 = 18446744073709543427;

pub const SCTLR2MASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR2MASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR2_EL1_CPTA0: crate::ctypes::c_ulong = 1024;

pub const SCTLR2_EL1_CPTA0_MASK: crate::ctypes::c_ulong = 1024;

pub const SCTLR2_EL1_CPTA0_SHIFT: i32 = 10;

pub const SCTLR2_EL1_CPTA0_WIDTH: i32 = 1;

pub const SCTLR2_EL1_CPTA: crate::ctypes::c_ulong = 512;

pub const SCTLR2_EL1_CPTA_MASK: crate::ctypes::c_ulong = 512;

pub const SCTLR2_EL1_CPTA_SHIFT: i32 = 9;

pub const SCTLR2_EL1_CPTA_WIDTH: i32 = 1;

pub const SCTLR2_EL1_CPTM0: crate::ctypes::c_ulong = 4096;

pub const SCTLR2_EL1_CPTM0_MASK: crate::ctypes::c_ulong = 4096;

pub const SCTLR2_EL1_CPTM0_SHIFT: i32 = 12;

pub const SCTLR2_EL1_CPTM0_WIDTH: i32 = 1;

pub const SCTLR2_EL1_CPTM: crate::ctypes::c_ulong = 2048;

pub const SCTLR2_EL1_CPTM_MASK: crate::ctypes::c_ulong = 2048;

pub const SCTLR2_EL1_CPTM_SHIFT: i32 = 11;

pub const SCTLR2_EL1_CPTM_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EASE: crate::ctypes::c_ulong = 32;

pub const SCTLR2_EL1_EASE_MASK: crate::ctypes::c_ulong = 32;

pub const SCTLR2_EL1_EASE_SHIFT: i32 = 5;

pub const SCTLR2_EL1_EASE_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EnADERR: crate::ctypes::c_ulong = 8;

pub const SCTLR2_EL1_EnADERR_MASK: crate::ctypes::c_ulong = 8;

pub const SCTLR2_EL1_EnADERR_SHIFT: i32 = 3;

pub const SCTLR2_EL1_EnADERR_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EnANERR: crate::ctypes::c_ulong = 16;

pub const SCTLR2_EL1_EnANERR_MASK: crate::ctypes::c_ulong = 16;

pub const SCTLR2_EL1_EnANERR_SHIFT: i32 = 4;

pub const SCTLR2_EL1_EnANERR_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EnIDCP128: crate::ctypes::c_ulong = 64;

pub const SCTLR2_EL1_EnIDCP128_MASK: crate::ctypes::c_ulong = 64;

pub const SCTLR2_EL1_EnIDCP128_SHIFT: i32 = 6;

pub const SCTLR2_EL1_EnIDCP128_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EnPACM0: crate::ctypes::c_ulong = 256;

pub const SCTLR2_EL1_EnPACM0_MASK: crate::ctypes::c_ulong = 256;

pub const SCTLR2_EL1_EnPACM0_SHIFT: i32 = 8;

pub const SCTLR2_EL1_EnPACM0_WIDTH: i32 = 1;

pub const SCTLR2_EL1_EnPACM: crate::ctypes::c_ulong = 128;

pub const SCTLR2_EL1_EnPACM_MASK: crate::ctypes::c_ulong = 128;

pub const SCTLR2_EL1_EnPACM_SHIFT: i32 = 7;

pub const SCTLR2_EL1_EnPACM_WIDTH: i32 = 1;

pub const SCTLR2_EL1_NMEA: crate::ctypes::c_ulong = 4;

pub const SCTLR2_EL1_NMEA_MASK: crate::ctypes::c_ulong = 4;

pub const SCTLR2_EL1_NMEA_SHIFT: i32 = 2;

pub const SCTLR2_EL1_NMEA_WIDTH: i32 = 1;

pub const SCTLR2_EL1_RES0: u64 = 18446744073709543427;

pub const SCTLR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLRMASK_EL1_A: crate::ctypes::c_ulong = 2;

pub const SCTLRMASK_EL1_ATA0: crate::ctypes::c_ulong = 4398046511104;

pub const SCTLRMASK_EL1_ATA0_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const SCTLRMASK_EL1_ATA0_SHIFT: i32 = 42;

pub const SCTLRMASK_EL1_ATA0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_ATA: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLRMASK_EL1_ATA_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLRMASK_EL1_ATA_SHIFT: i32 = 43;

pub const SCTLRMASK_EL1_ATA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_A_MASK: crate::ctypes::c_ulong = 2;

pub const SCTLRMASK_EL1_A_SHIFT: i32 = 1;

pub const SCTLRMASK_EL1_A_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_BT0: crate::ctypes::c_ulong = 34359738368;

pub const SCTLRMASK_EL1_BT0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const SCTLRMASK_EL1_BT0_SHIFT: i32 = 35;

pub const SCTLRMASK_EL1_BT0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_BT1: crate::ctypes::c_ulong = 68719476736;

pub const SCTLRMASK_EL1_BT1_MASK: crate::ctypes::c_ulong = 68719476736;

pub const SCTLRMASK_EL1_BT1_SHIFT: i32 = 36;

pub const SCTLRMASK_EL1_BT1_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_C: crate::ctypes::c_ulong = 4;

pub const SCTLRMASK_EL1_CMOW: crate::ctypes::c_ulong = 4294967296;

pub const SCTLRMASK_EL1_CMOW_MASK: crate::ctypes::c_ulong = 4294967296;

pub const SCTLRMASK_EL1_CMOW_SHIFT: i32 = 32;

pub const SCTLRMASK_EL1_CMOW_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_CP15BEN: crate::ctypes::c_ulong = 32;

pub const SCTLRMASK_EL1_CP15BEN_MASK: crate::ctypes::c_ulong = 32;

pub const SCTLRMASK_EL1_CP15BEN_SHIFT: i32 = 5;

pub const SCTLRMASK_EL1_CP15BEN_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_C_MASK: crate::ctypes::c_ulong = 4;

pub const SCTLRMASK_EL1_C_SHIFT: i32 = 2;

pub const SCTLRMASK_EL1_C_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_DSSBS: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLRMASK_EL1_DSSBS_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLRMASK_EL1_DSSBS_SHIFT: i32 = 44;

pub const SCTLRMASK_EL1_DSSBS_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_DZE: crate::ctypes::c_ulong = 16384;

pub const SCTLRMASK_EL1_DZE_MASK: crate::ctypes::c_ulong = 16384;

pub const SCTLRMASK_EL1_DZE_SHIFT: i32 = 14;

pub const SCTLRMASK_EL1_DZE_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_E0E: crate::ctypes::c_ulong = 16777216;

pub const SCTLRMASK_EL1_E0E_MASK: crate::ctypes::c_ulong = 16777216;

pub const SCTLRMASK_EL1_E0E_SHIFT: i32 = 24;

pub const SCTLRMASK_EL1_E0E_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EE: crate::ctypes::c_ulong = 33554432;

pub const SCTLRMASK_EL1_EE_MASK: crate::ctypes::c_ulong = 33554432;

pub const SCTLRMASK_EL1_EE_SHIFT: i32 = 25;

pub const SCTLRMASK_EL1_EE_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EIS: crate::ctypes::c_ulong = 4194304;

pub const SCTLRMASK_EL1_EIS_MASK: crate::ctypes::c_ulong = 4194304;

pub const SCTLRMASK_EL1_EIS_SHIFT: i32 = 22;

pub const SCTLRMASK_EL1_EIS_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EOS: crate::ctypes::c_ulong = 2048;

pub const SCTLRMASK_EL1_EOS_MASK: crate::ctypes::c_ulong = 2048;

pub const SCTLRMASK_EL1_EOS_SHIFT: i32 = 11;

pub const SCTLRMASK_EL1_EOS_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EPAN: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLRMASK_EL1_EPAN_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLRMASK_EL1_EPAN_SHIFT: i32 = 57;

pub const SCTLRMASK_EL1_EPAN_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnALS: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLRMASK_EL1_EnALS_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLRMASK_EL1_EnALS_SHIFT: i32 = 56;

pub const SCTLRMASK_EL1_EnALS_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnAS0: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLRMASK_EL1_EnAS0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLRMASK_EL1_EnAS0_SHIFT: i32 = 55;

pub const SCTLRMASK_EL1_EnAS0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnASR: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLRMASK_EL1_EnASR_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLRMASK_EL1_EnASR_SHIFT: i32 = 54;

pub const SCTLRMASK_EL1_EnASR_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnDA: crate::ctypes::c_ulong = 134217728;

pub const SCTLRMASK_EL1_EnDA_MASK: crate::ctypes::c_ulong = 134217728;

pub const SCTLRMASK_EL1_EnDA_SHIFT: i32 = 27;

pub const SCTLRMASK_EL1_EnDA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnDB: crate::ctypes::c_ulong = 8192;

pub const SCTLRMASK_EL1_EnDB_MASK: crate::ctypes::c_ulong = 8192;

pub const SCTLRMASK_EL1_EnDB_SHIFT: i32 = 13;

pub const SCTLRMASK_EL1_EnDB_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnFPM: crate::ctypes::c_ulong = 17179869184;

pub const SCTLRMASK_EL1_EnFPM_MASK: crate::ctypes::c_ulong = 17179869184;

pub const SCTLRMASK_EL1_EnFPM_SHIFT: i32 = 34;

pub const SCTLRMASK_EL1_EnFPM_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnIA: crate::ctypes::c_ulong = 2147483648;

pub const SCTLRMASK_EL1_EnIA_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SCTLRMASK_EL1_EnIA_SHIFT: i32 = 31;

pub const SCTLRMASK_EL1_EnIA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnIB: crate::ctypes::c_ulong = 1073741824;

pub const SCTLRMASK_EL1_EnIB_MASK: crate::ctypes::c_ulong = 1073741824;

pub const SCTLRMASK_EL1_EnIB_SHIFT: i32 = 30;

pub const SCTLRMASK_EL1_EnIB_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnRCTX: crate::ctypes::c_ulong = 1024;

pub const SCTLRMASK_EL1_EnRCTX_MASK: crate::ctypes::c_ulong = 1024;

pub const SCTLRMASK_EL1_EnRCTX_SHIFT: i32 = 10;

pub const SCTLRMASK_EL1_EnRCTX_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_EnTP2: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLRMASK_EL1_EnTP2_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLRMASK_EL1_EnTP2_SHIFT: i32 = 60;

pub const SCTLRMASK_EL1_EnTP2_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_I: crate::ctypes::c_ulong = 4096;

pub const SCTLRMASK_EL1_IESB: crate::ctypes::c_ulong = 2097152;

pub const SCTLRMASK_EL1_IESB_MASK: crate::ctypes::c_ulong = 2097152;

pub const SCTLRMASK_EL1_IESB_SHIFT: i32 = 21;

pub const SCTLRMASK_EL1_IESB_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_ITD: crate::ctypes::c_ulong = 128;

pub const SCTLRMASK_EL1_ITD_MASK: crate::ctypes::c_ulong = 128;

pub const SCTLRMASK_EL1_ITD_SHIFT: i32 = 7;

pub const SCTLRMASK_EL1_ITD_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_ITFSB: crate::ctypes::c_ulong = 137438953472;

pub const SCTLRMASK_EL1_ITFSB_MASK: crate::ctypes::c_ulong = 137438953472;

pub const SCTLRMASK_EL1_ITFSB_SHIFT: i32 = 37;

pub const SCTLRMASK_EL1_ITFSB_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_I_MASK: crate::ctypes::c_ulong = 4096;

pub const SCTLRMASK_EL1_I_SHIFT: i32 = 12;

pub const SCTLRMASK_EL1_I_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_LSMAOE: crate::ctypes::c_ulong = 536870912;

pub const SCTLRMASK_EL1_LSMAOE_MASK: crate::ctypes::c_ulong = 536870912;

pub const SCTLRMASK_EL1_LSMAOE_SHIFT: i32 = 29;

pub const SCTLRMASK_EL1_LSMAOE_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_M: crate::ctypes::c_ulong = 1;

pub const SCTLRMASK_EL1_MSCEn: crate::ctypes::c_ulong = 8589934592;

pub const SCTLRMASK_EL1_MSCEn_MASK: crate::ctypes::c_ulong = 8589934592;

pub const SCTLRMASK_EL1_MSCEn_SHIFT: i32 = 33;

pub const SCTLRMASK_EL1_MSCEn_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_M_MASK: crate::ctypes::c_ulong = 1;

pub const SCTLRMASK_EL1_M_SHIFT: i32 = 0;

pub const SCTLRMASK_EL1_M_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_NMI: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLRMASK_EL1_NMI_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLRMASK_EL1_NMI_SHIFT: i32 = 61;

pub const SCTLRMASK_EL1_NMI_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_RES0: u64 = 987911197687808;

pub const SCTLRMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLRMASK_EL1_SA0: crate::ctypes::c_ulong = 16;

pub const SCTLRMASK_EL1_SA0_MASK: crate::ctypes::c_ulong = 16;

pub const SCTLRMASK_EL1_SA0_SHIFT: i32 = 4;

pub const SCTLRMASK_EL1_SA0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_SA: crate::ctypes::c_ulong = 8;

pub const SCTLRMASK_EL1_SA_MASK: crate::ctypes::c_ulong = 8;

pub const SCTLRMASK_EL1_SA_SHIFT: i32 = 3;

pub const SCTLRMASK_EL1_SA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_SED: crate::ctypes::c_ulong = 256;

pub const SCTLRMASK_EL1_SED_MASK: crate::ctypes::c_ulong = 256;

pub const SCTLRMASK_EL1_SED_SHIFT: i32 = 8;

pub const SCTLRMASK_EL1_SED_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_SPAN: crate::ctypes::c_ulong = 8388608;

pub const SCTLRMASK_EL1_SPAN_MASK: crate::ctypes::c_ulong = 8388608;

pub const SCTLRMASK_EL1_SPAN_SHIFT: i32 = 23;

pub const SCTLRMASK_EL1_SPAN_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_SPINTMASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLRMASK_EL1_SPINTMASK_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLRMASK_EL1_SPINTMASK_SHIFT: i32 = 62;

pub const SCTLRMASK_EL1_SPINTMASK_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TCF0: crate::ctypes::c_ulong = 274877906944;

pub const SCTLRMASK_EL1_TCF0_MASK: crate::ctypes::c_ulong = 274877906944;

pub const SCTLRMASK_EL1_TCF0_SHIFT: i32 = 38;

pub const SCTLRMASK_EL1_TCF0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TCF: crate::ctypes::c_ulong = 1099511627776;

pub const SCTLRMASK_EL1_TCF_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const SCTLRMASK_EL1_TCF_SHIFT: i32 = 40;

pub const SCTLRMASK_EL1_TCF_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TCSO0: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLRMASK_EL1_TCSO0_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLRMASK_EL1_TCSO0_SHIFT: i32 = 58;

pub const SCTLRMASK_EL1_TCSO0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TCSO: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLRMASK_EL1_TCSO_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLRMASK_EL1_TCSO_SHIFT: i32 = 59;

pub const SCTLRMASK_EL1_TCSO_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TIDCP: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLRMASK_EL1_TIDCP_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLRMASK_EL1_TIDCP_SHIFT: i32 = 63;

pub const SCTLRMASK_EL1_TIDCP_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TME0: crate::ctypes::c_ulong = 4503599627370496;

pub const SCTLRMASK_EL1_TME0_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const SCTLRMASK_EL1_TME0_SHIFT: i32 = 52;

pub const SCTLRMASK_EL1_TME0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TME: crate::ctypes::c_ulong = 9007199254740992;

pub const SCTLRMASK_EL1_TME_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const SCTLRMASK_EL1_TME_SHIFT: i32 = 53;

pub const SCTLRMASK_EL1_TME_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TMT0: crate::ctypes::c_ulong = 1125899906842624;

pub const SCTLRMASK_EL1_TMT0_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const SCTLRMASK_EL1_TMT0_SHIFT: i32 = 50;

pub const SCTLRMASK_EL1_TMT0_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TMT: crate::ctypes::c_ulong = 2251799813685248;

pub const SCTLRMASK_EL1_TMT_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const SCTLRMASK_EL1_TMT_SHIFT: i32 = 51;

pub const SCTLRMASK_EL1_TMT_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TSCXT: crate::ctypes::c_ulong = 1048576;

pub const SCTLRMASK_EL1_TSCXT_MASK: crate::ctypes::c_ulong = 1048576;

pub const SCTLRMASK_EL1_TSCXT_SHIFT: i32 = 20;

pub const SCTLRMASK_EL1_TSCXT_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TWEDEL: crate::ctypes::c_ulong = 70368744177664;

pub const SCTLRMASK_EL1_TWEDEL_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const SCTLRMASK_EL1_TWEDEL_SHIFT: i32 = 46;

pub const SCTLRMASK_EL1_TWEDEL_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_TWEDEn: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLRMASK_EL1_TWEDEn_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLRMASK_EL1_TWEDEn_SHIFT: i32 = 45;

pub const SCTLRMASK_EL1_TWEDEn_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_UCI: crate::ctypes::c_ulong = 67108864;

pub const SCTLRMASK_EL1_UCI_MASK: crate::ctypes::c_ulong = 67108864;

pub const SCTLRMASK_EL1_UCI_SHIFT: i32 = 26;

pub const SCTLRMASK_EL1_UCI_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_UCT: crate::ctypes::c_ulong = 32768;

pub const SCTLRMASK_EL1_UCT_MASK: crate::ctypes::c_ulong = 32768;

pub const SCTLRMASK_EL1_UCT_SHIFT: i32 = 15;

pub const SCTLRMASK_EL1_UCT_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_UMA: crate::ctypes::c_ulong = 512;

pub const SCTLRMASK_EL1_UMA_MASK: crate::ctypes::c_ulong = 512;

pub const SCTLRMASK_EL1_UMA_SHIFT: i32 = 9;

pub const SCTLRMASK_EL1_UMA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLRMASK_EL1_WXN: crate::ctypes::c_ulong = 524288;

pub const SCTLRMASK_EL1_WXN_MASK: crate::ctypes::c_ulong = 524288;

pub const SCTLRMASK_EL1_WXN_SHIFT: i32 = 19;

pub const SCTLRMASK_EL1_WXN_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_nAA: crate::ctypes::c_ulong = 64;

pub const SCTLRMASK_EL1_nAA_MASK: crate::ctypes::c_ulong = 64;

pub const SCTLRMASK_EL1_nAA_SHIFT: i32 = 6;

pub const SCTLRMASK_EL1_nAA_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_nTLSMD: crate::ctypes::c_ulong = 268435456;

pub const SCTLRMASK_EL1_nTLSMD_MASK: crate::ctypes::c_ulong = 268435456;

pub const SCTLRMASK_EL1_nTLSMD_SHIFT: i32 = 28;

pub const SCTLRMASK_EL1_nTLSMD_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_nTWE: crate::ctypes::c_ulong = 262144;

pub const SCTLRMASK_EL1_nTWE_MASK: crate::ctypes::c_ulong = 262144;

pub const SCTLRMASK_EL1_nTWE_SHIFT: i32 = 18;

pub const SCTLRMASK_EL1_nTWE_WIDTH: i32 = 1;

pub const SCTLRMASK_EL1_nTWI: crate::ctypes::c_ulong = 65536;

pub const SCTLRMASK_EL1_nTWI_MASK: crate::ctypes::c_ulong = 65536;

pub const SCTLRMASK_EL1_nTWI_SHIFT: i32 = 16;

pub const SCTLRMASK_EL1_nTWI_WIDTH: i32 = 1;

pub const SCTLR_EL1_RES0: u64 = 16888498602770432;

pub const SCTLR_EL2_A: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL2_ATA0: crate::ctypes::c_ulong = 4398046511104;

pub const SCTLR_EL2_ATA0_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const SCTLR_EL2_ATA0_SHIFT: i32 = 42;

pub const SCTLR_EL2_ATA0_WIDTH: i32 = 1;

pub const SCTLR_EL2_ATA: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLR_EL2_ATA_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const SCTLR_EL2_ATA_SHIFT: i32 = 43;

pub const SCTLR_EL2_ATA_WIDTH: i32 = 1;

pub const SCTLR_EL2_A_MASK: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL2_A_SHIFT: i32 = 1;

pub const SCTLR_EL2_A_WIDTH: i32 = 1;

pub const SCTLR_EL2_BT0: crate::ctypes::c_ulong = 34359738368;

pub const SCTLR_EL2_BT0_MASK: crate::ctypes::c_ulong = 34359738368;

pub const SCTLR_EL2_BT0_SHIFT: i32 = 35;

pub const SCTLR_EL2_BT0_WIDTH: i32 = 1;

pub const SCTLR_EL2_BT_MASK: crate::ctypes::c_ulong = 68719476736;

pub const SCTLR_EL2_BT_SHIFT: i32 = 36;

pub const SCTLR_EL2_BT_WIDTH: i32 = 1;

pub const SCTLR_EL2_C: crate::ctypes::c_ulong = 4;

pub const SCTLR_EL2_CMOW: crate::ctypes::c_ulong = 4294967296;

pub const SCTLR_EL2_CMOW_MASK: crate::ctypes::c_ulong = 4294967296;

pub const SCTLR_EL2_CMOW_SHIFT: i32 = 32;

pub const SCTLR_EL2_CMOW_WIDTH: i32 = 1;

pub const SCTLR_EL2_CP15BEN: crate::ctypes::c_ulong = 32;

pub const SCTLR_EL2_CP15BEN_MASK: crate::ctypes::c_ulong = 32;

pub const SCTLR_EL2_CP15BEN_SHIFT: i32 = 5;

pub const SCTLR_EL2_CP15BEN_WIDTH: i32 = 1;

pub const SCTLR_EL2_C_MASK: crate::ctypes::c_ulong = 4;

pub const SCTLR_EL2_C_SHIFT: i32 = 2;

pub const SCTLR_EL2_C_WIDTH: i32 = 1;

pub const SCTLR_EL2_DSSBS: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLR_EL2_DSSBS_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const SCTLR_EL2_DSSBS_SHIFT: i32 = 44;

pub const SCTLR_EL2_DSSBS_WIDTH: i32 = 1;

pub const SCTLR_EL2_DZE: crate::ctypes::c_ulong = 16384;

pub const SCTLR_EL2_DZE_MASK: crate::ctypes::c_ulong = 16384;

pub const SCTLR_EL2_DZE_SHIFT: i32 = 14;

pub const SCTLR_EL2_DZE_WIDTH: i32 = 1;

pub const SCTLR_EL2_E0E: crate::ctypes::c_ulong = 16777216;

pub const SCTLR_EL2_E0E_MASK: crate::ctypes::c_ulong = 16777216;

pub const SCTLR_EL2_E0E_SHIFT: i32 = 24;

pub const SCTLR_EL2_E0E_WIDTH: i32 = 1;

pub const SCTLR_EL2_EE: crate::ctypes::c_ulong = 33554432;

pub const SCTLR_EL2_EE_MASK: crate::ctypes::c_ulong = 33554432;

pub const SCTLR_EL2_EE_SHIFT: i32 = 25;

pub const SCTLR_EL2_EE_WIDTH: i32 = 1;

pub const SCTLR_EL2_EIS: crate::ctypes::c_ulong = 4194304;

pub const SCTLR_EL2_EIS_MASK: crate::ctypes::c_ulong = 4194304;

pub const SCTLR_EL2_EIS_SHIFT: i32 = 22;

pub const SCTLR_EL2_EIS_WIDTH: i32 = 1;

pub const SCTLR_EL2_EOS: crate::ctypes::c_ulong = 2048;

pub const SCTLR_EL2_EOS_MASK: crate::ctypes::c_ulong = 2048;

pub const SCTLR_EL2_EOS_SHIFT: i32 = 11;

pub const SCTLR_EL2_EOS_WIDTH: i32 = 1;

pub const SCTLR_EL2_EPAN: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLR_EL2_EPAN_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const SCTLR_EL2_EPAN_SHIFT: i32 = 57;

pub const SCTLR_EL2_EPAN_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnALS: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLR_EL2_EnALS_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const SCTLR_EL2_EnALS_SHIFT: i32 = 56;

pub const SCTLR_EL2_EnALS_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnAS0: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLR_EL2_EnAS0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const SCTLR_EL2_EnAS0_SHIFT: i32 = 55;

pub const SCTLR_EL2_EnAS0_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnASR: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLR_EL2_EnASR_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const SCTLR_EL2_EnASR_SHIFT: i32 = 54;

pub const SCTLR_EL2_EnASR_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnDA: crate::ctypes::c_ulong = 134217728;

pub const SCTLR_EL2_EnDA_MASK: crate::ctypes::c_ulong = 134217728;

pub const SCTLR_EL2_EnDA_SHIFT: i32 = 27;

pub const SCTLR_EL2_EnDA_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnDB: crate::ctypes::c_ulong = 8192;

pub const SCTLR_EL2_EnDB_MASK: crate::ctypes::c_ulong = 8192;

pub const SCTLR_EL2_EnDB_SHIFT: i32 = 13;

pub const SCTLR_EL2_EnDB_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnFPM: crate::ctypes::c_ulong = 17179869184;

pub const SCTLR_EL2_EnFPM_MASK: crate::ctypes::c_ulong = 17179869184;

pub const SCTLR_EL2_EnFPM_SHIFT: i32 = 34;

pub const SCTLR_EL2_EnFPM_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnIA: crate::ctypes::c_ulong = 2147483648;

pub const SCTLR_EL2_EnIA_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SCTLR_EL2_EnIA_SHIFT: i32 = 31;

pub const SCTLR_EL2_EnIA_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnIB: crate::ctypes::c_ulong = 1073741824;

pub const SCTLR_EL2_EnIB_MASK: crate::ctypes::c_ulong = 1073741824;

pub const SCTLR_EL2_EnIB_SHIFT: i32 = 30;

pub const SCTLR_EL2_EnIB_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnRCTX: crate::ctypes::c_ulong = 1024;

pub const SCTLR_EL2_EnRCTX_MASK: crate::ctypes::c_ulong = 1024;

pub const SCTLR_EL2_EnRCTX_SHIFT: i32 = 10;

pub const SCTLR_EL2_EnRCTX_WIDTH: i32 = 1;

pub const SCTLR_EL2_EnTP2: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLR_EL2_EnTP2_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const SCTLR_EL2_EnTP2_SHIFT: i32 = 60;

pub const SCTLR_EL2_EnTP2_WIDTH: i32 = 1;

pub const SCTLR_EL2_I: crate::ctypes::c_ulong = 4096;

pub const SCTLR_EL2_IESB: crate::ctypes::c_ulong = 2097152;

pub const SCTLR_EL2_IESB_MASK: crate::ctypes::c_ulong = 2097152;

pub const SCTLR_EL2_IESB_SHIFT: i32 = 21;

pub const SCTLR_EL2_IESB_WIDTH: i32 = 1;

pub const SCTLR_EL2_ITD: crate::ctypes::c_ulong = 128;

pub const SCTLR_EL2_ITD_MASK: crate::ctypes::c_ulong = 128;

pub const SCTLR_EL2_ITD_SHIFT: i32 = 7;

pub const SCTLR_EL2_ITD_WIDTH: i32 = 1;

pub const SCTLR_EL2_ITFSB: crate::ctypes::c_ulong = 137438953472;

pub const SCTLR_EL2_ITFSB_MASK: crate::ctypes::c_ulong = 137438953472;

pub const SCTLR_EL2_ITFSB_SHIFT: i32 = 37;

pub const SCTLR_EL2_ITFSB_WIDTH: i32 = 1;

pub const SCTLR_EL2_I_MASK: crate::ctypes::c_ulong = 4096;

pub const SCTLR_EL2_I_SHIFT: i32 = 12;

pub const SCTLR_EL2_I_WIDTH: i32 = 1;

pub const SCTLR_EL2_LSMAOE: crate::ctypes::c_ulong = 536870912;

pub const SCTLR_EL2_LSMAOE_MASK: crate::ctypes::c_ulong = 536870912;

pub const SCTLR_EL2_LSMAOE_SHIFT: i32 = 29;

pub const SCTLR_EL2_LSMAOE_WIDTH: i32 = 1;

pub const SCTLR_EL2_M: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL2_MSCEn: crate::ctypes::c_ulong = 8589934592;

pub const SCTLR_EL2_MSCEn_MASK: crate::ctypes::c_ulong = 8589934592;

pub const SCTLR_EL2_MSCEn_SHIFT: i32 = 33;

pub const SCTLR_EL2_MSCEn_WIDTH: i32 = 1;

pub const SCTLR_EL2_M_MASK: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL2_M_SHIFT: i32 = 0;

pub const SCTLR_EL2_M_WIDTH: i32 = 1;

pub const SCTLR_EL2_NMI: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLR_EL2_NMI_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const SCTLR_EL2_NMI_SHIFT: i32 = 61;

pub const SCTLR_EL2_NMI_WIDTH: i32 = 1;

pub const SCTLR_EL2_RES0: u64 = 16888498602770944;

pub const SCTLR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL2_SA0: crate::ctypes::c_ulong = 16;

pub const SCTLR_EL2_SA0_MASK: crate::ctypes::c_ulong = 16;

pub const SCTLR_EL2_SA0_SHIFT: i32 = 4;

pub const SCTLR_EL2_SA0_WIDTH: i32 = 1;

pub const SCTLR_EL2_SA: crate::ctypes::c_ulong = 8;

pub const SCTLR_EL2_SA_MASK: crate::ctypes::c_ulong = 8;

pub const SCTLR_EL2_SA_SHIFT: i32 = 3;

pub const SCTLR_EL2_SA_WIDTH: i32 = 1;

pub const SCTLR_EL2_SED: crate::ctypes::c_ulong = 256;

pub const SCTLR_EL2_SED_MASK: crate::ctypes::c_ulong = 256;

pub const SCTLR_EL2_SED_SHIFT: i32 = 8;

pub const SCTLR_EL2_SED_WIDTH: i32 = 1;

pub const SCTLR_EL2_SPAN: crate::ctypes::c_ulong = 8388608;

pub const SCTLR_EL2_SPAN_MASK: crate::ctypes::c_ulong = 8388608;

pub const SCTLR_EL2_SPAN_SHIFT: i32 = 23;

pub const SCTLR_EL2_SPAN_WIDTH: i32 = 1;

pub const SCTLR_EL2_SPINTMASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLR_EL2_SPINTMASK_MASK: crate::ctypes::c_ulong = 4611686018427387904;

pub const SCTLR_EL2_SPINTMASK_SHIFT: i32 = 62;

pub const SCTLR_EL2_SPINTMASK_WIDTH: i32 = 1;

pub const SCTLR_EL2_TCF0: crate::ctypes::c_ulong = 824633720832;

pub const SCTLR_EL2_TCF0_ASYMM: crate::ctypes::c_ulong = 3;

pub const SCTLR_EL2_TCF0_ASYNC: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL2_TCF0_MASK: crate::ctypes::c_ulong = 824633720832;

pub const SCTLR_EL2_TCF0_NONE: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL2_TCF0_SHIFT: i32 = 38;

pub const SCTLR_EL2_TCF0_SYNC: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL2_TCF0_WIDTH: i32 = 2;

pub const SCTLR_EL2_TCF: crate::ctypes::c_ulong = 3298534883328;

pub const SCTLR_EL2_TCF_ASYMM: crate::ctypes::c_ulong = 3;

pub const SCTLR_EL2_TCF_ASYNC: crate::ctypes::c_ulong = 2;

pub const SCTLR_EL2_TCF_MASK: crate::ctypes::c_ulong = 3298534883328;

pub const SCTLR_EL2_TCF_NONE: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL2_TCF_SHIFT: i32 = 40;

pub const SCTLR_EL2_TCF_SYNC: crate::ctypes::c_ulong = 1;

pub const SCTLR_EL2_TCF_WIDTH: i32 = 2;

pub const SCTLR_EL2_TCSO0: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLR_EL2_TCSO0_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const SCTLR_EL2_TCSO0_SHIFT: i32 = 58;

pub const SCTLR_EL2_TCSO0_WIDTH: i32 = 1;

pub const SCTLR_EL2_TCSO: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLR_EL2_TCSO_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const SCTLR_EL2_TCSO_SHIFT: i32 = 59;

pub const SCTLR_EL2_TCSO_WIDTH: i32 = 1;

pub const SCTLR_EL2_TIDCP: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLR_EL2_TIDCP_MASK: crate::ctypes::c_ulong = 9223372036854775808;

pub const SCTLR_EL2_TIDCP_SHIFT: i32 = 63;

pub const SCTLR_EL2_TIDCP_WIDTH: i32 = 1;

pub const SCTLR_EL2_TSCXT: crate::ctypes::c_ulong = 1048576;

pub const SCTLR_EL2_TSCXT_MASK: crate::ctypes::c_ulong = 1048576;

pub const SCTLR_EL2_TSCXT_SHIFT: i32 = 20;

pub const SCTLR_EL2_TSCXT_WIDTH: i32 = 1;

pub const SCTLR_EL2_TWEDEL: crate::ctypes::c_ulong = 1055531162664960;

pub const SCTLR_EL2_TWEDEL_MASK: crate::ctypes::c_ulong = 1055531162664960;

pub const SCTLR_EL2_TWEDEL_SHIFT: i32 = 46;

pub const SCTLR_EL2_TWEDEL_WIDTH: i32 = 4;

pub const SCTLR_EL2_TWEDEn: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLR_EL2_TWEDEn_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const SCTLR_EL2_TWEDEn_SHIFT: i32 = 45;

pub const SCTLR_EL2_TWEDEn_WIDTH: i32 = 1;

pub const SCTLR_EL2_UCI: crate::ctypes::c_ulong = 67108864;

pub const SCTLR_EL2_UCI_MASK: crate::ctypes::c_ulong = 67108864;

pub const SCTLR_EL2_UCI_SHIFT: i32 = 26;

pub const SCTLR_EL2_UCI_WIDTH: i32 = 1;

pub const SCTLR_EL2_UCT: crate::ctypes::c_ulong = 32768;

pub const SCTLR_EL2_UCT_MASK: crate::ctypes::c_ulong = 32768;

pub const SCTLR_EL2_UCT_SHIFT: i32 = 15;

pub const SCTLR_EL2_UCT_WIDTH: i32 = 1;

pub const SCTLR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL2_WXN: crate::ctypes::c_ulong = 524288;

pub const SCTLR_EL2_WXN_MASK: crate::ctypes::c_ulong = 524288;

pub const SCTLR_EL2_WXN_SHIFT: i32 = 19;

pub const SCTLR_EL2_WXN_WIDTH: i32 = 1;

pub const SCTLR_EL2_nAA: crate::ctypes::c_ulong = 64;

pub const SCTLR_EL2_nAA_MASK: crate::ctypes::c_ulong = 64;

pub const SCTLR_EL2_nAA_SHIFT: i32 = 6;

pub const SCTLR_EL2_nAA_WIDTH: i32 = 1;

pub const SCTLR_EL2_nTLSMD: crate::ctypes::c_ulong = 268435456;

pub const SCTLR_EL2_nTLSMD_MASK: crate::ctypes::c_ulong = 268435456;

pub const SCTLR_EL2_nTLSMD_SHIFT: i32 = 28;

pub const SCTLR_EL2_nTLSMD_WIDTH: i32 = 1;

pub const SCTLR_EL2_nTWE: crate::ctypes::c_ulong = 262144;

pub const SCTLR_EL2_nTWE_MASK: crate::ctypes::c_ulong = 262144;

pub const SCTLR_EL2_nTWE_SHIFT: i32 = 18;

pub const SCTLR_EL2_nTWE_WIDTH: i32 = 1;

pub const SCTLR_EL2_nTWI: crate::ctypes::c_ulong = 65536;

pub const SCTLR_EL2_nTWI_MASK: crate::ctypes::c_ulong = 65536;

pub const SCTLR_EL2_nTWI_SHIFT: i32 = 16;

pub const SCTLR_EL2_nTWI_WIDTH: i32 = 1;

pub const SMC_RSI_ABI_VERSION: u32 = 3288334736;

pub const SMC_RSI_ATTESTATION_TOKEN_CONTINUE: u32 = 3288334741;

pub const SMC_RSI_ATTESTATION_TOKEN_INIT: u32 = 3288334740;

pub const SMC_RSI_FEATURES: u32 = 3288334737;

pub const SMC_RSI_HOST_CALL: u32 = 3288334745;

pub const SMC_RSI_IPA_STATE_GET: u32 = 3288334744;

pub const SMC_RSI_IPA_STATE_SET: u32 = 3288334743;

pub const SMC_RSI_MEASUREMENT_EXTEND: u32 = 3288334739;

pub const SMC_RSI_MEASUREMENT_READ: u32 = 3288334738;

pub const SMC_RSI_REALM_CONFIG: u32 = 3288334742;

pub const SMIDR_EL1_AFFINITY2: crate::ctypes::c_ulong = 4503595332403200;

pub const SMIDR_EL1_AFFINITY2_MASK: crate::ctypes::c_ulong = 4503595332403200;

pub const SMIDR_EL1_AFFINITY2_SHIFT: i32 = 32;

pub const SMIDR_EL1_AFFINITY2_WIDTH: i32 = 20;

pub const SMIDR_EL1_HIP: crate::ctypes::c_ulong = 67553994410557440;

pub const SMIDR_EL1_HIP_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const SMIDR_EL1_HIP_SHIFT: i32 = 52;

pub const SMIDR_EL1_HIP_WIDTH: i32 = 4;

pub const SMIDR_EL1_NSMC: crate::ctypes::c_ulong = 1080863910568919040;

pub const SMIDR_EL1_NSMC_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const SMIDR_EL1_NSMC_SHIFT: i32 = 56;

pub const SMIDR_EL1_NSMC_WIDTH: i32 = 4;

pub const SMIDR_EL1_RES0: u64 = 17293822569102708736;

pub const SMIDR_EL1_SH: crate::ctypes::c_ulong = 24576;

pub const SMIDR_EL1_SH_MASK: crate::ctypes::c_ulong = 24576;

pub const SMIDR_EL1_SH_SHIFT: i32 = 13;

pub const SMIDR_EL1_SH_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P0: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P0_MASK: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P0_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P0_SHIFT: i32 = 0;

pub const SPMACCESSR_EL1_P0_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P0_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P0_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P0_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P10: crate::ctypes::c_ulong = 3145728;

pub const SPMACCESSR_EL1_P10_MASK: crate::ctypes::c_ulong = 3145728;

pub const SPMACCESSR_EL1_P10_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P10_SHIFT: i32 = 20;

pub const SPMACCESSR_EL1_P10_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P10_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P10_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P10_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P11: crate::ctypes::c_ulong = 12582912;

pub const SPMACCESSR_EL1_P11_MASK: crate::ctypes::c_ulong = 12582912;

pub const SPMACCESSR_EL1_P11_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P11_SHIFT: i32 = 22;

pub const SPMACCESSR_EL1_P11_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P11_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P11_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P11_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P12: crate::ctypes::c_ulong = 50331648;

pub const SPMACCESSR_EL1_P12_MASK: crate::ctypes::c_ulong = 50331648;

pub const SPMACCESSR_EL1_P12_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P12_SHIFT: i32 = 24;

pub const SPMACCESSR_EL1_P12_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P12_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P12_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P12_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P13: crate::ctypes::c_ulong = 201326592;

pub const SPMACCESSR_EL1_P13_MASK: crate::ctypes::c_ulong = 201326592;

pub const SPMACCESSR_EL1_P13_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P13_SHIFT: i32 = 26;

pub const SPMACCESSR_EL1_P13_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P13_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P13_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P13_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P14: crate::ctypes::c_ulong = 805306368;

pub const SPMACCESSR_EL1_P14_MASK: crate::ctypes::c_ulong = 805306368;

pub const SPMACCESSR_EL1_P14_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P14_SHIFT: i32 = 28;

pub const SPMACCESSR_EL1_P14_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P14_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P14_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P14_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P15: crate::ctypes::c_ulong = 3221225472;

pub const SPMACCESSR_EL1_P15_MASK: crate::ctypes::c_ulong = 3221225472;

pub const SPMACCESSR_EL1_P15_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P15_SHIFT: i32 = 30;

pub const SPMACCESSR_EL1_P15_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P15_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P15_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P15_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P16: crate::ctypes::c_ulong = 12884901888;

pub const SPMACCESSR_EL1_P16_MASK: crate::ctypes::c_ulong = 12884901888;

pub const SPMACCESSR_EL1_P16_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P16_SHIFT: i32 = 32;

pub const SPMACCESSR_EL1_P16_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P16_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P16_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P16_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P17: crate::ctypes::c_ulong = 51539607552;

pub const SPMACCESSR_EL1_P17_MASK: crate::ctypes::c_ulong = 51539607552;

pub const SPMACCESSR_EL1_P17_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P17_SHIFT: i32 = 34;

pub const SPMACCESSR_EL1_P17_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P17_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P17_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P17_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P18: crate::ctypes::c_ulong = 206158430208;

pub const SPMACCESSR_EL1_P18_MASK: crate::ctypes::c_ulong = 206158430208;

pub const SPMACCESSR_EL1_P18_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P18_SHIFT: i32 = 36;

pub const SPMACCESSR_EL1_P18_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P18_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P18_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P18_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P19: crate::ctypes::c_ulong = 824633720832;

pub const SPMACCESSR_EL1_P19_MASK: crate::ctypes::c_ulong = 824633720832;

pub const SPMACCESSR_EL1_P19_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P19_SHIFT: i32 = 38;

pub const SPMACCESSR_EL1_P19_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P19_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P19_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P19_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P1: crate::ctypes::c_ulong = 12;

pub const SPMACCESSR_EL1_P1_MASK: crate::ctypes::c_ulong = 12;

pub const SPMACCESSR_EL1_P1_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P1_SHIFT: i32 = 2;

pub const SPMACCESSR_EL1_P1_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P1_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P1_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P1_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P20: crate::ctypes::c_ulong = 3298534883328;

pub const SPMACCESSR_EL1_P20_MASK: crate::ctypes::c_ulong = 3298534883328;

pub const SPMACCESSR_EL1_P20_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P20_SHIFT: i32 = 40;

pub const SPMACCESSR_EL1_P20_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P20_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P20_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P20_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P21: crate::ctypes::c_ulong = 13194139533312;

pub const SPMACCESSR_EL1_P21_MASK: crate::ctypes::c_ulong = 13194139533312;

pub const SPMACCESSR_EL1_P21_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P21_SHIFT: i32 = 42;

pub const SPMACCESSR_EL1_P21_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P21_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P21_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P21_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P22: crate::ctypes::c_ulong = 52776558133248;

pub const SPMACCESSR_EL1_P22_MASK: crate::ctypes::c_ulong = 52776558133248;

pub const SPMACCESSR_EL1_P22_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P22_SHIFT: i32 = 44;

pub const SPMACCESSR_EL1_P22_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P22_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P22_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P22_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P23: crate::ctypes::c_ulong = 211106232532992;

pub const SPMACCESSR_EL1_P23_MASK: crate::ctypes::c_ulong = 211106232532992;

pub const SPMACCESSR_EL1_P23_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P23_SHIFT: i32 = 46;

pub const SPMACCESSR_EL1_P23_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P23_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P23_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P23_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P24: crate::ctypes::c_ulong = 844424930131968;

pub const SPMACCESSR_EL1_P24_MASK: crate::ctypes::c_ulong = 844424930131968;

pub const SPMACCESSR_EL1_P24_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P24_SHIFT: i32 = 48;

pub const SPMACCESSR_EL1_P24_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P24_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P24_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P24_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P25: crate::ctypes::c_ulong = 3377699720527872;

pub const SPMACCESSR_EL1_P25_MASK: crate::ctypes::c_ulong = 3377699720527872;

pub const SPMACCESSR_EL1_P25_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P25_SHIFT: i32 = 50;

pub const SPMACCESSR_EL1_P25_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P25_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P25_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P25_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P26: crate::ctypes::c_ulong = 13510798882111488;

pub const SPMACCESSR_EL1_P26_MASK: crate::ctypes::c_ulong = 13510798882111488;

pub const SPMACCESSR_EL1_P26_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P26_SHIFT: i32 = 52;

pub const SPMACCESSR_EL1_P26_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P26_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P26_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P26_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P27: crate::ctypes::c_ulong = 54043195528445952;

pub const SPMACCESSR_EL1_P27_MASK: crate::ctypes::c_ulong = 54043195528445952;

pub const SPMACCESSR_EL1_P27_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P27_SHIFT: i32 = 54;

pub const SPMACCESSR_EL1_P27_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P27_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P27_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P27_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P28: crate::ctypes::c_ulong = 216172782113783808;

pub const SPMACCESSR_EL1_P28_MASK: crate::ctypes::c_ulong = 216172782113783808;

pub const SPMACCESSR_EL1_P28_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P28_SHIFT: i32 = 56;

pub const SPMACCESSR_EL1_P28_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P28_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P28_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P28_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P29: crate::ctypes::c_ulong = 864691128455135232;

pub const SPMACCESSR_EL1_P29_MASK: crate::ctypes::c_ulong = 864691128455135232;

pub const SPMACCESSR_EL1_P29_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P29_SHIFT: i32 = 58;

pub const SPMACCESSR_EL1_P29_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P29_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P29_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P29_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P2: crate::ctypes::c_ulong = 48;

pub const SPMACCESSR_EL1_P2_MASK: crate::ctypes::c_ulong = 48;

pub const SPMACCESSR_EL1_P2_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P2_SHIFT: i32 = 4;

pub const SPMACCESSR_EL1_P2_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P2_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P2_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P2_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P30: crate::ctypes::c_ulong = 3458764513820540928;

pub const SPMACCESSR_EL1_P30_MASK: crate::ctypes::c_ulong = 3458764513820540928;

pub const SPMACCESSR_EL1_P30_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P30_SHIFT: i32 = 60;

pub const SPMACCESSR_EL1_P30_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P30_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P30_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P30_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P31: crate::ctypes::c_ulong = 13835058055282163712;

pub const SPMACCESSR_EL1_P31_MASK: crate::ctypes::c_ulong = 13835058055282163712;

pub const SPMACCESSR_EL1_P31_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P31_SHIFT: i32 = 62;

pub const SPMACCESSR_EL1_P31_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P31_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P31_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P31_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P3: crate::ctypes::c_ulong = 192;

pub const SPMACCESSR_EL1_P3_MASK: crate::ctypes::c_ulong = 192;

pub const SPMACCESSR_EL1_P3_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P3_SHIFT: i32 = 6;

pub const SPMACCESSR_EL1_P3_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P3_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P3_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P3_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P4: crate::ctypes::c_ulong = 768;

pub const SPMACCESSR_EL1_P4_MASK: crate::ctypes::c_ulong = 768;

pub const SPMACCESSR_EL1_P4_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P4_SHIFT: i32 = 8;

pub const SPMACCESSR_EL1_P4_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P4_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P4_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P4_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P5: crate::ctypes::c_ulong = 3072;

pub const SPMACCESSR_EL1_P5_MASK: crate::ctypes::c_ulong = 3072;

pub const SPMACCESSR_EL1_P5_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P5_SHIFT: i32 = 10;

pub const SPMACCESSR_EL1_P5_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P5_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P5_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P5_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P6: crate::ctypes::c_ulong = 12288;

pub const SPMACCESSR_EL1_P6_MASK: crate::ctypes::c_ulong = 12288;

pub const SPMACCESSR_EL1_P6_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P6_SHIFT: i32 = 12;

pub const SPMACCESSR_EL1_P6_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P6_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P6_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P6_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P7: crate::ctypes::c_ulong = 49152;

pub const SPMACCESSR_EL1_P7_MASK: crate::ctypes::c_ulong = 49152;

pub const SPMACCESSR_EL1_P7_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P7_SHIFT: i32 = 14;

pub const SPMACCESSR_EL1_P7_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P7_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P7_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P7_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P8: crate::ctypes::c_ulong = 196608;

pub const SPMACCESSR_EL1_P8_MASK: crate::ctypes::c_ulong = 196608;

pub const SPMACCESSR_EL1_P8_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P8_SHIFT: i32 = 16;

pub const SPMACCESSR_EL1_P8_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P8_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P8_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P8_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_P9: crate::ctypes::c_ulong = 786432;

pub const SPMACCESSR_EL1_P9_MASK: crate::ctypes::c_ulong = 786432;

pub const SPMACCESSR_EL1_P9_NOTRAP: crate::ctypes::c_ulong = 3;

pub const SPMACCESSR_EL1_P9_SHIFT: i32 = 18;

pub const SPMACCESSR_EL1_P9_SIGNED: i32 = 0;

pub const SPMACCESSR_EL1_P9_TRAP_RW: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_P9_TRAP_W: crate::ctypes::c_ulong = 1;

pub const SPMACCESSR_EL1_P9_WIDTH: i32 = 2;

pub const SPMACCESSR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMCFGR_EL1_EX: crate::ctypes::c_ulong = 65536;

pub const SPMCFGR_EL1_EX_MASK: crate::ctypes::c_ulong = 65536;

pub const SPMCFGR_EL1_EX_SHIFT: i32 = 16;

pub const SPMCFGR_EL1_EX_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_FZO: crate::ctypes::c_ulong = 2097152;

pub const SPMCFGR_EL1_FZO_MASK: crate::ctypes::c_ulong = 2097152;

pub const SPMCFGR_EL1_FZO_SHIFT: i32 = 21;

pub const SPMCFGR_EL1_FZO_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_HDBG: crate::ctypes::c_ulong = 16777216;

pub const SPMCFGR_EL1_HDBG_MASK: crate::ctypes::c_ulong = 16777216;

pub const SPMCFGR_EL1_HDBG_SHIFT: i32 = 24;

pub const SPMCFGR_EL1_HDBG_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_MSI: crate::ctypes::c_ulong = 1048576;

pub const SPMCFGR_EL1_MSI_MASK: crate::ctypes::c_ulong = 1048576;

pub const SPMCFGR_EL1_MSI_SHIFT: i32 = 20;

pub const SPMCFGR_EL1_MSI_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_N: crate::ctypes::c_ulong = 255;

pub const SPMCFGR_EL1_NA: crate::ctypes::c_ulong = 131072;

pub const SPMCFGR_EL1_NA_MASK: crate::ctypes::c_ulong = 131072;

pub const SPMCFGR_EL1_NA_SHIFT: i32 = 17;

pub const SPMCFGR_EL1_NA_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_NCG: crate::ctypes::c_ulong = 4026531840;

pub const SPMCFGR_EL1_NCG_MASK: crate::ctypes::c_ulong = 4026531840;

pub const SPMCFGR_EL1_NCG_SHIFT: i32 = 28;

pub const SPMCFGR_EL1_NCG_WIDTH: i32 = 4;

pub const SPMCFGR_EL1_N_MASK: crate::ctypes::c_ulong = 255;

pub const SPMCFGR_EL1_N_SHIFT: i32 = 0;

pub const SPMCFGR_EL1_N_WIDTH: i32 = 8;

pub const SPMCFGR_EL1_RAO: crate::ctypes::c_ulong = 524288;

pub const SPMCFGR_EL1_RAO_MASK: crate::ctypes::c_ulong = 524288;

pub const SPMCFGR_EL1_RAO_SHIFT: i32 = 19;

pub const SPMCFGR_EL1_RAO_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_RAZ: crate::ctypes::c_ulong = 49152;

pub const SPMCFGR_EL1_RAZ_MASK: crate::ctypes::c_ulong = 49152;

pub const SPMCFGR_EL1_RAZ_SHIFT: i32 = 14;

pub const SPMCFGR_EL1_RAZ_WIDTH: i32 = 2;

pub const SPMCFGR_EL1_RES0: u64 = 18446744069649727488;

pub const SPMCFGR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMCFGR_EL1_SIZE: crate::ctypes::c_ulong = 16128;

pub const SPMCFGR_EL1_SIZE_MASK: crate::ctypes::c_ulong = 16128;

pub const SPMCFGR_EL1_SIZE_SHIFT: i32 = 8;

pub const SPMCFGR_EL1_SIZE_WIDTH: i32 = 6;

pub const SPMCFGR_EL1_SS: crate::ctypes::c_ulong = 4194304;

pub const SPMCFGR_EL1_SS_MASK: crate::ctypes::c_ulong = 4194304;

pub const SPMCFGR_EL1_SS_SHIFT: i32 = 22;

pub const SPMCFGR_EL1_SS_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_TRO: crate::ctypes::c_ulong = 8388608;

pub const SPMCFGR_EL1_TRO_MASK: crate::ctypes::c_ulong = 8388608;

pub const SPMCFGR_EL1_TRO_SHIFT: i32 = 23;

pub const SPMCFGR_EL1_TRO_WIDTH: i32 = 1;

pub const SPMCFGR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMCNTENCLR_EL0_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMCNTENCLR_EL0_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMCNTENCLR_EL0_P_SHIFT: i32 = 0;

pub const SPMCNTENCLR_EL0_P_WIDTH: i32 = 64;

pub const SPMCNTENCLR_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const SPMCNTENCLR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMCNTENCLR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMCNTENSET_EL0_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMCNTENSET_EL0_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMCNTENSET_EL0_P_SHIFT: i32 = 0;

pub const SPMCNTENSET_EL0_P_WIDTH: i32 = 64;

pub const SPMCNTENSET_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const SPMCNTENSET_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMCNTENSET_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMCR_EL0_E: crate::ctypes::c_ulong = 1;

pub const SPMCR_EL0_EX: crate::ctypes::c_ulong = 16;

pub const SPMCR_EL0_EX_MASK: crate::ctypes::c_ulong = 16;

pub const SPMCR_EL0_EX_SHIFT: i32 = 4;

pub const SPMCR_EL0_EX_WIDTH: i32 = 1;

pub const SPMCR_EL0_E_MASK: crate::ctypes::c_ulong = 1;

pub const SPMCR_EL0_E_SHIFT: i32 = 0;

pub const SPMCR_EL0_E_WIDTH: i32 = 1;

pub const SPMCR_EL0_FZO: crate::ctypes::c_ulong = 512;

pub const SPMCR_EL0_FZO_MASK: crate::ctypes::c_ulong = 512;

pub const SPMCR_EL0_FZO_SHIFT: i32 = 9;

pub const SPMCR_EL0_FZO_WIDTH: i32 = 1;

pub const SPMCR_EL0_HDBG: crate::ctypes::c_ulong = 1024;

pub const SPMCR_EL0_HDBG_MASK: crate::ctypes::c_ulong = 1024;

pub const SPMCR_EL0_HDBG_SHIFT: i32 = 10;

pub const SPMCR_EL0_HDBG_WIDTH: i32 = 1;

pub const SPMCR_EL0_NA: crate::ctypes::c_ulong = 256;

pub const SPMCR_EL0_NA_MASK: crate::ctypes::c_ulong = 256;

pub const SPMCR_EL0_NA_SHIFT: i32 = 8;

pub const SPMCR_EL0_NA_WIDTH: i32 = 1;

pub const SPMCR_EL0_P: crate::ctypes::c_ulong = 2;

pub const SPMCR_EL0_P_MASK: crate::ctypes::c_ulong = 2;

pub const SPMCR_EL0_P_SHIFT: i32 = 1;

pub const SPMCR_EL0_P_WIDTH: i32 = 1;

pub const SPMCR_EL0_RES0: u64 = 18446744073709547756;

pub const SPMCR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMCR_EL0_TRO: crate::ctypes::c_ulong = 2048;

pub const SPMCR_EL0_TRO_MASK: crate::ctypes::c_ulong = 2048;

pub const SPMCR_EL0_TRO_SHIFT: i32 = 11;

pub const SPMCR_EL0_TRO_WIDTH: i32 = 1;

pub const SPMCR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMDEVAFF_EL1_Aff0: crate::ctypes::c_ulong = 255;

pub const SPMDEVAFF_EL1_Aff0_MASK: crate::ctypes::c_ulong = 255;

pub const SPMDEVAFF_EL1_Aff0_SHIFT: i32 = 0;

pub const SPMDEVAFF_EL1_Aff0_WIDTH: i32 = 8;

pub const SPMDEVAFF_EL1_Aff1: crate::ctypes::c_ulong = 65280;

pub const SPMDEVAFF_EL1_Aff1_MASK: crate::ctypes::c_ulong = 65280;

pub const SPMDEVAFF_EL1_Aff1_SHIFT: i32 = 8;

pub const SPMDEVAFF_EL1_Aff1_WIDTH: i32 = 8;

pub const SPMDEVAFF_EL1_Aff2: crate::ctypes::c_ulong = 16711680;

pub const SPMDEVAFF_EL1_Aff2_MASK: crate::ctypes::c_ulong = 16711680;

pub const SPMDEVAFF_EL1_Aff2_SHIFT: i32 = 16;

pub const SPMDEVAFF_EL1_Aff2_WIDTH: i32 = 8;

pub const SPMDEVAFF_EL1_Aff3: crate::ctypes::c_ulong = 1095216660480;

pub const SPMDEVAFF_EL1_Aff3_MASK: crate::ctypes::c_ulong = 1095216660480;

pub const SPMDEVAFF_EL1_Aff3_SHIFT: i32 = 32;

pub const SPMDEVAFF_EL1_Aff3_WIDTH: i32 = 8;

pub const SPMDEVAFF_EL1_F0V: crate::ctypes::c_ulong = 2147483648;

pub const SPMDEVAFF_EL1_F0V_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SPMDEVAFF_EL1_F0V_SHIFT: i32 = 31;

pub const SPMDEVAFF_EL1_F0V_WIDTH: i32 = 1;

pub const SPMDEVAFF_EL1_MT: crate::ctypes::c_ulong = 16777216;

pub const SPMDEVAFF_EL1_MT_MASK: crate::ctypes::c_ulong = 16777216;

pub const SPMDEVAFF_EL1_MT_SHIFT: i32 = 24;

pub const SPMDEVAFF_EL1_MT_WIDTH: i32 = 1;

pub const SPMDEVAFF_EL1_RES0: u64 = 18446742975238111232;

pub const SPMDEVAFF_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMDEVAFF_EL1_U: crate::ctypes::c_ulong = 1073741824;

pub const SPMDEVAFF_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMDEVAFF_EL1_U_MASK: crate::ctypes::c_ulong = 1073741824;

pub const SPMDEVAFF_EL1_U_SHIFT: i32 = 30;

pub const SPMDEVAFF_EL1_U_WIDTH: i32 = 1;

pub const SPMDEVARCH_EL1_ARCHITECT: crate::ctypes::c_ulong = 4292870144;

pub const SPMDEVARCH_EL1_ARCHITECT_MASK: crate::ctypes::c_ulong = 4292870144;

pub const SPMDEVARCH_EL1_ARCHITECT_SHIFT: i32 = 21;

pub const SPMDEVARCH_EL1_ARCHITECT_WIDTH: i32 = 11;

pub const SPMDEVARCH_EL1_ARCHPART: crate::ctypes::c_ulong = 4095;

pub const SPMDEVARCH_EL1_ARCHPART_MASK: crate::ctypes::c_ulong = 4095;

pub const SPMDEVARCH_EL1_ARCHPART_SHIFT: i32 = 0;

pub const SPMDEVARCH_EL1_ARCHPART_WIDTH: i32 = 12;

pub const SPMDEVARCH_EL1_ARCHVER: crate::ctypes::c_ulong = 61440;

pub const SPMDEVARCH_EL1_ARCHVER_MASK: crate::ctypes::c_ulong = 61440;

pub const SPMDEVARCH_EL1_ARCHVER_SHIFT: i32 = 12;

pub const SPMDEVARCH_EL1_ARCHVER_WIDTH: i32 = 4;

pub const SPMDEVARCH_EL1_PRESENT: crate::ctypes::c_ulong = 1048576;

pub const SPMDEVARCH_EL1_PRESENT_MASK: crate::ctypes::c_ulong = 1048576;

pub const SPMDEVARCH_EL1_PRESENT_SHIFT: i32 = 20;

pub const SPMDEVARCH_EL1_PRESENT_WIDTH: i32 = 1;

pub const SPMDEVARCH_EL1_RES0: u64 = 18446744069414584320;

pub const SPMDEVARCH_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMDEVARCH_EL1_REVISION: crate::ctypes::c_ulong = 983040;

pub const SPMDEVARCH_EL1_REVISION_MASK: crate::ctypes::c_ulong = 983040;

pub const SPMDEVARCH_EL1_REVISION_SHIFT: i32 = 16;

pub const SPMDEVARCH_EL1_REVISION_WIDTH: i32 = 4;

pub const SPMDEVARCH_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMIIDR_EL1_Implementer: crate::ctypes::c_ulong = 4095;

pub const SPMIIDR_EL1_Implementer_MASK: crate::ctypes::c_ulong = 4095;

pub const SPMIIDR_EL1_Implementer_SHIFT: i32 = 0;

pub const SPMIIDR_EL1_Implementer_WIDTH: i32 = 12;

pub const SPMIIDR_EL1_ProductID: crate::ctypes::c_ulong = 4293918720;

pub const SPMIIDR_EL1_ProductID_MASK: crate::ctypes::c_ulong = 4293918720;

pub const SPMIIDR_EL1_ProductID_SHIFT: i32 = 20;

pub const SPMIIDR_EL1_ProductID_WIDTH: i32 = 12;

pub const SPMIIDR_EL1_RES0: u64 = 18446744069414584320;

pub const SPMIIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMIIDR_EL1_Revision: crate::ctypes::c_ulong = 61440;

pub const SPMIIDR_EL1_Revision_MASK: crate::ctypes::c_ulong = 61440;

pub const SPMIIDR_EL1_Revision_SHIFT: i32 = 12;

pub const SPMIIDR_EL1_Revision_WIDTH: i32 = 4;

pub const SPMIIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMIIDR_EL1_Variant: crate::ctypes::c_ulong = 983040;

pub const SPMIIDR_EL1_Variant_MASK: crate::ctypes::c_ulong = 983040;

pub const SPMIIDR_EL1_Variant_SHIFT: i32 = 16;

pub const SPMIIDR_EL1_Variant_WIDTH: i32 = 4;

pub const SPMINTENCLR_EL1_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMINTENCLR_EL1_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMINTENCLR_EL1_P_SHIFT: i32 = 0;

pub const SPMINTENCLR_EL1_P_WIDTH: i32 = 64;

pub const SPMINTENCLR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const SPMINTENCLR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMINTENCLR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMINTENSET_EL1_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMINTENSET_EL1_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMINTENSET_EL1_P_SHIFT: i32 = 0;

pub const SPMINTENSET_EL1_P_WIDTH: i32 = 64;

pub const SPMINTENSET_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const SPMINTENSET_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMINTENSET_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMOVSCLR_EL0_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMOVSCLR_EL0_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMOVSCLR_EL0_P_SHIFT: i32 = 0;

pub const SPMOVSCLR_EL0_P_WIDTH: i32 = 64;

pub const SPMOVSCLR_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const SPMOVSCLR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMOVSCLR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMOVSSET_EL0_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMOVSSET_EL0_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMOVSSET_EL0_P_SHIFT: i32 = 0;

pub const SPMOVSSET_EL0_P_WIDTH: i32 = 64;

pub const SPMOVSSET_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const SPMOVSSET_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMOVSSET_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMSCR_EL1_IMPDEF: crate::ctypes::c_ulong = 18446744069414584320;

pub const SPMSCR_EL1_IMPDEF_MASK: crate::ctypes::c_ulong = 18446744069414584320;

pub const SPMSCR_EL1_IMPDEF_SHIFT: i32 = 32;

pub const SPMSCR_EL1_IMPDEF_WIDTH: i32 = 32;

pub const SPMSCR_EL1_NAO: crate::ctypes::c_ulong = 16;

pub const SPMSCR_EL1_NAO_MASK: crate::ctypes::c_ulong = 16;

pub const SPMSCR_EL1_NAO_SHIFT: i32 = 4;

pub const SPMSCR_EL1_NAO_WIDTH: i32 = 1;

pub const SPMSCR_EL1_RAO: crate::ctypes::c_ulong = 2147483648;

pub const SPMSCR_EL1_RAO_MASK: crate::ctypes::c_ulong = 2147483648;

pub const SPMSCR_EL1_RAO_SHIFT: i32 = 31;

pub const SPMSCR_EL1_RAO_WIDTH: i32 = 1;

pub const SPMSCR_EL1_RES0: u64 = 2147483630;

pub const SPMSCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SPMSCR_EL1_SO: crate::ctypes::c_ulong = 1;

pub const SPMSCR_EL1_SO_MASK: crate::ctypes::c_ulong = 1;

pub const SPMSCR_EL1_SO_SHIFT: i32 = 0;

pub const SPMSCR_EL1_SO_WIDTH: i32 = 1;

pub const SPMSCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMSELR_EL0_BANK: crate::ctypes::c_ulong = 3;

pub const SPMSELR_EL0_BANK_MASK: crate::ctypes::c_ulong = 3;

pub const SPMSELR_EL0_BANK_SHIFT: i32 = 0;

pub const SPMSELR_EL0_BANK_WIDTH: i32 = 2;

pub const SPMSELR_EL0_RES0: u64 = 18446744073709550604;

pub const SPMSELR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMSELR_EL0_SYSPMUSEL: crate::ctypes::c_ulong = 1008;

pub const SPMSELR_EL0_SYSPMUSEL_MASK: crate::ctypes::c_ulong = 1008;

pub const SPMSELR_EL0_SYSPMUSEL_SHIFT: i32 = 4;

pub const SPMSELR_EL0_SYSPMUSEL_WIDTH: i32 = 6;

pub const SPMSELR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMZR_EL0_P: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMZR_EL0_P_MASK: crate::ctypes::c_ulong = 18446744073709551615;

pub const SPMZR_EL0_P_SHIFT: i32 = 0;

pub const SPMZR_EL0_P_WIDTH: i32 = 64;

pub const SPMZR_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const SPMZR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const SPMZR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const SYS_ACTLRALIAS_EL1: i32 = 1578144;

pub const SYS_ACTLRALIAS_EL1_CRm: i32 = 4;

pub const SYS_ACTLRALIAS_EL1_CRn: i32 = 1;

pub const SYS_ACTLRALIAS_EL1_Op0: i32 = 3;

pub const SYS_ACTLRALIAS_EL1_Op1: i32 = 0;

pub const SYS_ACTLRALIAS_EL1_Op2: i32 = 5;

pub const SYS_ACTLRMASK_EL12: i32 = 1905696;

pub const SYS_ACTLRMASK_EL12_CRm: i32 = 4;

pub const SYS_ACTLRMASK_EL12_CRn: i32 = 1;

pub const SYS_ACTLRMASK_EL12_Op0: i32 = 3;

pub const SYS_ACTLRMASK_EL12_Op1: i32 = 5;

pub const SYS_ACTLRMASK_EL12_Op2: i32 = 1;

pub const SYS_ACTLRMASK_EL1: i32 = 1578016;

pub const SYS_ACTLRMASK_EL1_CRm: i32 = 4;

pub const SYS_ACTLRMASK_EL1_CRn: i32 = 1;

pub const SYS_ACTLRMASK_EL1_Op0: i32 = 3;

pub const SYS_ACTLRMASK_EL1_Op1: i32 = 0;

pub const SYS_ACTLRMASK_EL1_Op2: i32 = 1;

pub const SYS_ACTLR_EL12: i32 = 1904672;

pub const SYS_ACTLR_EL12_CRm: i32 = 0;

pub const SYS_ACTLR_EL12_CRn: i32 = 1;

pub const SYS_ACTLR_EL12_Op0: i32 = 3;

pub const SYS_ACTLR_EL12_Op1: i32 = 5;

pub const SYS_ACTLR_EL12_Op2: i32 = 1;

pub const SYS_ACTLR_EL1_CRm: i32 = 0;

pub const SYS_ACTLR_EL1_CRn: i32 = 1;

pub const SYS_ACTLR_EL1_Op0: i32 = 3;

pub const SYS_ACTLR_EL1_Op1: i32 = 0;

pub const SYS_ACTLR_EL1_Op2: i32 = 1;

pub const SYS_BRBCR_EL12_CRm: i32 = 0;

pub const SYS_BRBCR_EL12_CRn: i32 = 9;

pub const SYS_BRBCR_EL12_Op0: i32 = 2;

pub const SYS_BRBCR_EL12_Op1: i32 = 5;

pub const SYS_BRBCR_EL12_Op2: i32 = 0;

pub const SYS_BRBCR_EL1_CRm: i32 = 0;

pub const SYS_BRBCR_EL1_CRn: i32 = 9;

pub const SYS_BRBCR_EL1_Op0: i32 = 2;

pub const SYS_BRBCR_EL1_Op1: i32 = 1;

pub const SYS_BRBCR_EL1_Op2: i32 = 0;

pub const SYS_BRBCR_EL2_CRm: i32 = 0;

pub const SYS_BRBCR_EL2_CRn: i32 = 9;

pub const SYS_BRBCR_EL2_Op0: i32 = 2;

pub const SYS_BRBCR_EL2_Op1: i32 = 4;

pub const SYS_BRBCR_EL2_Op2: i32 = 0;

pub const SYS_BRBFCR_EL1_CRm: i32 = 0;

pub const SYS_BRBFCR_EL1_CRn: i32 = 9;

pub const SYS_BRBFCR_EL1_Op0: i32 = 2;

pub const SYS_BRBFCR_EL1_Op1: i32 = 1;

pub const SYS_BRBFCR_EL1_Op2: i32 = 1;

pub const SYS_BRBIDR0_EL1_CRm: i32 = 2;

pub const SYS_BRBIDR0_EL1_CRn: i32 = 9;

pub const SYS_BRBIDR0_EL1_Op0: i32 = 2;

pub const SYS_BRBIDR0_EL1_Op1: i32 = 1;

pub const SYS_BRBIDR0_EL1_Op2: i32 = 0;

pub const SYS_BRBINFINJ_EL1_CRm: i32 = 1;

pub const SYS_BRBINFINJ_EL1_CRn: i32 = 9;

pub const SYS_BRBINFINJ_EL1_Op0: i32 = 2;

pub const SYS_BRBINFINJ_EL1_Op1: i32 = 1;

pub const SYS_BRBINFINJ_EL1_Op2: i32 = 0;

pub const SYS_BRBSRCINJ_EL1_CRm: i32 = 1;

pub const SYS_BRBSRCINJ_EL1_CRn: i32 = 9;

pub const SYS_BRBSRCINJ_EL1_Op0: i32 = 2;

pub const SYS_BRBSRCINJ_EL1_Op1: i32 = 1;

pub const SYS_BRBSRCINJ_EL1_Op2: i32 = 1;

pub const SYS_BRBTGTINJ_EL1_CRm: i32 = 1;

pub const SYS_BRBTGTINJ_EL1_CRn: i32 = 9;

pub const SYS_BRBTGTINJ_EL1_Op0: i32 = 2;

pub const SYS_BRBTGTINJ_EL1_Op1: i32 = 1;

pub const SYS_BRBTGTINJ_EL1_Op2: i32 = 2;

pub const SYS_BRBTS_EL1_CRm: i32 = 0;

pub const SYS_BRBTS_EL1_CRn: i32 = 9;

pub const SYS_BRBTS_EL1_Op0: i32 = 2;

pub const SYS_BRBTS_EL1_Op1: i32 = 1;

pub const SYS_BRBTS_EL1_Op2: i32 = 2;

pub const SYS_CPACRALIAS_EL1: i32 = 1578112;

pub const SYS_CPACRALIAS_EL1_CRm: i32 = 4;

pub const SYS_CPACRALIAS_EL1_CRn: i32 = 1;

pub const SYS_CPACRALIAS_EL1_Op0: i32 = 3;

pub const SYS_CPACRALIAS_EL1_Op1: i32 = 0;

pub const SYS_CPACRALIAS_EL1_Op2: i32 = 4;

pub const SYS_CPACRMASK_EL12: i32 = 1905728;

pub const SYS_CPACRMASK_EL12_CRm: i32 = 4;

pub const SYS_CPACRMASK_EL12_CRn: i32 = 1;

pub const SYS_CPACRMASK_EL12_Op0: i32 = 3;

pub const SYS_CPACRMASK_EL12_Op1: i32 = 5;

pub const SYS_CPACRMASK_EL12_Op2: i32 = 2;

pub const SYS_CPACRMASK_EL1: i32 = 1578048;

pub const SYS_CPACRMASK_EL1_CRm: i32 = 4;

pub const SYS_CPACRMASK_EL1_CRn: i32 = 1;

pub const SYS_CPACRMASK_EL1_Op0: i32 = 3;

pub const SYS_CPACRMASK_EL1_Op1: i32 = 0;

pub const SYS_CPACRMASK_EL1_Op2: i32 = 2;

pub const SYS_ERXGSR_EL1: i32 = 1594176;

pub const SYS_ERXGSR_EL1_CRm: i32 = 3;

pub const SYS_ERXGSR_EL1_CRn: i32 = 5;

pub const SYS_ERXGSR_EL1_Op0: i32 = 3;

pub const SYS_ERXGSR_EL1_Op1: i32 = 0;

pub const SYS_ERXGSR_EL1_Op2: i32 = 2;

pub const SYS_FPCR: i32 = 1786880;

pub const SYS_FPCR_CRm: i32 = 4;

pub const SYS_FPCR_CRn: i32 = 4;

pub const SYS_FPCR_Op0: i32 = 3;

pub const SYS_FPCR_Op1: i32 = 3;

pub const SYS_FPCR_Op2: i32 = 0;

pub const SYS_FPSR: i32 = 1786912;

pub const SYS_FPSR_CRm: i32 = 4;

pub const SYS_FPSR_CRn: i32 = 4;

pub const SYS_FPSR_Op0: i32 = 3;

pub const SYS_FPSR_Op1: i32 = 3;

pub const SYS_FPSR_Op2: i32 = 1;

pub const SYS_HCR_EL2_CRm: i32 = 1;

pub const SYS_HCR_EL2_CRn: i32 = 1;

pub const SYS_HCR_EL2_Op0: i32 = 3;

pub const SYS_HCR_EL2_Op1: i32 = 4;

pub const SYS_HCR_EL2_Op2: i32 = 0;

pub const SYS_HDBSSBR_EL2: i32 = 1844032;

pub const SYS_HDBSSBR_EL2_CRm: i32 = 3;

pub const SYS_HDBSSBR_EL2_CRn: i32 = 2;

pub const SYS_HDBSSBR_EL2_Op0: i32 = 3;

pub const SYS_HDBSSBR_EL2_Op1: i32 = 4;

pub const SYS_HDBSSBR_EL2_Op2: i32 = 2;

pub const SYS_HDBSSPROD_EL2: i32 = 1844064;

pub const SYS_HDBSSPROD_EL2_CRm: i32 = 3;

pub const SYS_HDBSSPROD_EL2_CRn: i32 = 2;

pub const SYS_HDBSSPROD_EL2_Op0: i32 = 3;

pub const SYS_HDBSSPROD_EL2_Op1: i32 = 4;

pub const SYS_HDBSSPROD_EL2_Op2: i32 = 3;

pub const SYS_HPFAR_EL2_CRm: i32 = 0;

pub const SYS_HPFAR_EL2_CRn: i32 = 6;

pub const SYS_HPFAR_EL2_Op0: i32 = 3;

pub const SYS_HPFAR_EL2_Op1: i32 = 4;

pub const SYS_HPFAR_EL2_Op2: i32 = 4;

pub const SYS_ICC_APR_EL1: i32 = 1687552;

pub const SYS_ICC_APR_EL1_CRm: i32 = 0;

pub const SYS_ICC_APR_EL1_CRn: i32 = 12;

pub const SYS_ICC_APR_EL1_Op0: i32 = 3;

pub const SYS_ICC_APR_EL1_Op1: i32 = 1;

pub const SYS_ICC_APR_EL1_Op2: i32 = 0;

pub const SYS_ICC_CR0_EL1: i32 = 1687584;

pub const SYS_ICC_CR0_EL1_CRm: i32 = 0;

pub const SYS_ICC_CR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_CR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_CR0_EL1_Op1: i32 = 1;

pub const SYS_ICC_CR0_EL1_Op2: i32 = 1;

pub const SYS_ICC_HPPIR_EL1: i32 = 1624672;

pub const SYS_ICC_HPPIR_EL1_CRm: i32 = 10;

pub const SYS_ICC_HPPIR_EL1_CRn: i32 = 12;

pub const SYS_ICC_HPPIR_EL1_Op0: i32 = 3;

pub const SYS_ICC_HPPIR_EL1_Op1: i32 = 0;

pub const SYS_ICC_HPPIR_EL1_Op2: i32 = 3;

pub const SYS_ICC_IAFFIDR_EL1: i32 = 1624736;

pub const SYS_ICC_IAFFIDR_EL1_CRm: i32 = 10;

pub const SYS_ICC_IAFFIDR_EL1_CRn: i32 = 12;

pub const SYS_ICC_IAFFIDR_EL1_Op0: i32 = 3;

pub const SYS_ICC_IAFFIDR_EL1_Op1: i32 = 0;

pub const SYS_ICC_IAFFIDR_EL1_Op2: i32 = 5;

pub const SYS_ICC_ICSR_EL1: i32 = 1624704;

pub const SYS_ICC_ICSR_EL1_CRm: i32 = 10;

pub const SYS_ICC_ICSR_EL1_CRn: i32 = 12;

pub const SYS_ICC_ICSR_EL1_Op0: i32 = 3;

pub const SYS_ICC_ICSR_EL1_Op1: i32 = 0;

pub const SYS_ICC_ICSR_EL1_Op2: i32 = 4;

pub const SYS_ICC_IDR0_EL1: i32 = 1624640;

pub const SYS_ICC_IDR0_EL1_CRm: i32 = 10;

pub const SYS_ICC_IDR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_IDR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_IDR0_EL1_Op1: i32 = 0;

pub const SYS_ICC_IDR0_EL1_Op2: i32 = 2;

pub const SYS_ICC_PCR_EL1: i32 = 1687616;

pub const SYS_ICC_PCR_EL1_CRm: i32 = 0;

pub const SYS_ICC_PCR_EL1_CRn: i32 = 12;

pub const SYS_ICC_PCR_EL1_Op0: i32 = 3;

pub const SYS_ICC_PCR_EL1_Op1: i32 = 1;

pub const SYS_ICC_PCR_EL1_Op2: i32 = 2;

pub const SYS_ICC_PPI_CACTIVER0_EL1: i32 = 1625344;

pub const SYS_ICC_PPI_CACTIVER0_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_CACTIVER0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_CACTIVER0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_CACTIVER0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_CACTIVER0_EL1_Op2: i32 = 0;

pub const SYS_ICC_PPI_CACTIVER1_EL1: i32 = 1625376;

pub const SYS_ICC_PPI_CACTIVER1_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_CACTIVER1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_CACTIVER1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_CACTIVER1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_CACTIVER1_EL1_Op2: i32 = 1;

pub const SYS_ICC_PPI_CPENDR0_EL1: i32 = 1625472;

pub const SYS_ICC_PPI_CPENDR0_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_CPENDR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_CPENDR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_CPENDR0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_CPENDR0_EL1_Op2: i32 = 4;

pub const SYS_ICC_PPI_CPENDR1_EL1: i32 = 1625504;

pub const SYS_ICC_PPI_CPENDR1_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_CPENDR1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_CPENDR1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_CPENDR1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_CPENDR1_EL1_Op2: i32 = 5;

pub const SYS_ICC_PPI_ENABLER0_EL1: i32 = 1624768;

pub const SYS_ICC_PPI_ENABLER0_EL1_CRm: i32 = 10;

pub const SYS_ICC_PPI_ENABLER0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_ENABLER0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_ENABLER0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_ENABLER0_EL1_Op2: i32 = 6;

pub const SYS_ICC_PPI_ENABLER1_EL1: i32 = 1624800;

pub const SYS_ICC_PPI_ENABLER1_EL1_CRm: i32 = 10;

pub const SYS_ICC_PPI_ENABLER1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_ENABLER1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_ENABLER1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_ENABLER1_EL1_Op2: i32 = 7;

pub const SYS_ICC_PPI_HMR0_EL1: i32 = 1624576;

pub const SYS_ICC_PPI_HMR0_EL1_CRm: i32 = 10;

pub const SYS_ICC_PPI_HMR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_HMR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_HMR0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_HMR0_EL1_Op2: i32 = 0;

pub const SYS_ICC_PPI_HMR1_EL1: i32 = 1624608;

pub const SYS_ICC_PPI_HMR1_EL1_CRm: i32 = 10;

pub const SYS_ICC_PPI_HMR1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_HMR1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_HMR1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_HMR1_EL1_Op2: i32 = 1;

pub const SYS_ICC_PPI_PRIORITYR0_EL1: i32 = 1625600;

pub const SYS_ICC_PPI_PRIORITYR0_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR0_EL1_Op2: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR10_EL1: i32 = 1625920;

pub const SYS_ICC_PPI_PRIORITYR10_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR10_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR10_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR10_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR10_EL1_Op2: i32 = 2;

pub const SYS_ICC_PPI_PRIORITYR11_EL1: i32 = 1625952;

pub const SYS_ICC_PPI_PRIORITYR11_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR11_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR11_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR11_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR11_EL1_Op2: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR12_EL1: i32 = 1625984;

pub const SYS_ICC_PPI_PRIORITYR12_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR12_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR12_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR12_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR12_EL1_Op2: i32 = 4;

pub const SYS_ICC_PPI_PRIORITYR13_EL1: i32 = 1626016;

pub const SYS_ICC_PPI_PRIORITYR13_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR13_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR13_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR13_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR13_EL1_Op2: i32 = 5;

pub const SYS_ICC_PPI_PRIORITYR14_EL1: i32 = 1626048;

pub const SYS_ICC_PPI_PRIORITYR14_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR14_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR14_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR14_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR14_EL1_Op2: i32 = 6;

pub const SYS_ICC_PPI_PRIORITYR15_EL1: i32 = 1626080;

pub const SYS_ICC_PPI_PRIORITYR15_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR15_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR15_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR15_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR15_EL1_Op2: i32 = 7;

pub const SYS_ICC_PPI_PRIORITYR1_EL1: i32 = 1625632;

pub const SYS_ICC_PPI_PRIORITYR1_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR1_EL1_Op2: i32 = 1;

pub const SYS_ICC_PPI_PRIORITYR2_EL1: i32 = 1625664;

pub const SYS_ICC_PPI_PRIORITYR2_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR2_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR2_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR2_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR2_EL1_Op2: i32 = 2;

pub const SYS_ICC_PPI_PRIORITYR3_EL1: i32 = 1625696;

pub const SYS_ICC_PPI_PRIORITYR3_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR3_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR3_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR3_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR3_EL1_Op2: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR4_EL1: i32 = 1625728;

pub const SYS_ICC_PPI_PRIORITYR4_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR4_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR4_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR4_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR4_EL1_Op2: i32 = 4;

pub const SYS_ICC_PPI_PRIORITYR5_EL1: i32 = 1625760;

pub const SYS_ICC_PPI_PRIORITYR5_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR5_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR5_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR5_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR5_EL1_Op2: i32 = 5;

pub const SYS_ICC_PPI_PRIORITYR6_EL1: i32 = 1625792;

pub const SYS_ICC_PPI_PRIORITYR6_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR6_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR6_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR6_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR6_EL1_Op2: i32 = 6;

pub const SYS_ICC_PPI_PRIORITYR7_EL1: i32 = 1625824;

pub const SYS_ICC_PPI_PRIORITYR7_EL1_CRm: i32 = 14;

pub const SYS_ICC_PPI_PRIORITYR7_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR7_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR7_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR7_EL1_Op2: i32 = 7;

pub const SYS_ICC_PPI_PRIORITYR8_EL1: i32 = 1625856;

pub const SYS_ICC_PPI_PRIORITYR8_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR8_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR8_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR8_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR8_EL1_Op2: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR9_EL1: i32 = 1625888;

pub const SYS_ICC_PPI_PRIORITYR9_EL1_CRm: i32 = 15;

pub const SYS_ICC_PPI_PRIORITYR9_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_PRIORITYR9_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_PRIORITYR9_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_PRIORITYR9_EL1_Op2: i32 = 1;

pub const SYS_ICC_PPI_SACTIVER0_EL1: i32 = 1625408;

pub const SYS_ICC_PPI_SACTIVER0_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_SACTIVER0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_SACTIVER0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_SACTIVER0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_SACTIVER0_EL1_Op2: i32 = 2;

pub const SYS_ICC_PPI_SACTIVER1_EL1: i32 = 1625440;

pub const SYS_ICC_PPI_SACTIVER1_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_SACTIVER1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_SACTIVER1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_SACTIVER1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_SACTIVER1_EL1_Op2: i32 = 3;

pub const SYS_ICC_PPI_SPENDR0_EL1: i32 = 1625536;

pub const SYS_ICC_PPI_SPENDR0_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_SPENDR0_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_SPENDR0_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_SPENDR0_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_SPENDR0_EL1_Op2: i32 = 6;

pub const SYS_ICC_PPI_SPENDR1_EL1: i32 = 1625568;

pub const SYS_ICC_PPI_SPENDR1_EL1_CRm: i32 = 13;

pub const SYS_ICC_PPI_SPENDR1_EL1_CRn: i32 = 12;

pub const SYS_ICC_PPI_SPENDR1_EL1_Op0: i32 = 3;

pub const SYS_ICC_PPI_SPENDR1_EL1_Op1: i32 = 0;

pub const SYS_ICC_PPI_SPENDR1_EL1_Op2: i32 = 7;

pub const SYS_ICH_APR_EL2: i32 = 1886336;

pub const SYS_ICH_APR_EL2_CRm: i32 = 8;

pub const SYS_ICH_APR_EL2_CRn: i32 = 12;

pub const SYS_ICH_APR_EL2_Op0: i32 = 3;

pub const SYS_ICH_APR_EL2_Op1: i32 = 4;

pub const SYS_ICH_APR_EL2_Op2: i32 = 4;

pub const SYS_ICH_CONTEXTR_EL2: i32 = 1887168;

pub const SYS_ICH_CONTEXTR_EL2_CRm: i32 = 11;

pub const SYS_ICH_CONTEXTR_EL2_CRn: i32 = 12;

pub const SYS_ICH_CONTEXTR_EL2_Op0: i32 = 3;

pub const SYS_ICH_CONTEXTR_EL2_Op1: i32 = 4;

pub const SYS_ICH_CONTEXTR_EL2_Op2: i32 = 6;

pub const SYS_ICH_HCR_EL2_CRm: i32 = 11;

pub const SYS_ICH_HCR_EL2_CRn: i32 = 12;

pub const SYS_ICH_HCR_EL2_Op0: i32 = 3;

pub const SYS_ICH_HCR_EL2_Op1: i32 = 4;

pub const SYS_ICH_HCR_EL2_Op2: i32 = 0;

pub const SYS_ICH_HFGITR_EL2: i32 = 1886688;

pub const SYS_ICH_HFGITR_EL2_CRm: i32 = 9;

pub const SYS_ICH_HFGITR_EL2_CRn: i32 = 12;

pub const SYS_ICH_HFGITR_EL2_Op0: i32 = 3;

pub const SYS_ICH_HFGITR_EL2_Op1: i32 = 4;

pub const SYS_ICH_HFGITR_EL2_Op2: i32 = 7;

pub const SYS_ICH_HFGRTR_EL2: i32 = 1886592;

pub const SYS_ICH_HFGRTR_EL2_CRm: i32 = 9;

pub const SYS_ICH_HFGRTR_EL2_CRn: i32 = 12;

pub const SYS_ICH_HFGRTR_EL2_Op0: i32 = 3;

pub const SYS_ICH_HFGRTR_EL2_Op1: i32 = 4;

pub const SYS_ICH_HFGRTR_EL2_Op2: i32 = 4;

pub const SYS_ICH_HFGWTR_EL2: i32 = 1886656;

pub const SYS_ICH_HFGWTR_EL2_CRm: i32 = 9;

pub const SYS_ICH_HFGWTR_EL2_CRn: i32 = 12;

pub const SYS_ICH_HFGWTR_EL2_Op0: i32 = 3;

pub const SYS_ICH_HFGWTR_EL2_Op1: i32 = 4;

pub const SYS_ICH_HFGWTR_EL2_Op2: i32 = 6;

pub const SYS_ICH_MISR_EL2_CRm: i32 = 11;

pub const SYS_ICH_MISR_EL2_CRn: i32 = 12;

pub const SYS_ICH_MISR_EL2_Op0: i32 = 3;

pub const SYS_ICH_MISR_EL2_Op1: i32 = 4;

pub const SYS_ICH_MISR_EL2_Op2: i32 = 2;

pub const SYS_ICH_PPI_ACTIVER0_EL2: i32 = 1886912;

pub const SYS_ICH_PPI_ACTIVER0_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_ACTIVER0_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_ACTIVER0_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_ACTIVER0_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_ACTIVER0_EL2_Op2: i32 = 6;

pub const SYS_ICH_PPI_ACTIVER1_EL2: i32 = 1886944;

pub const SYS_ICH_PPI_ACTIVER1_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_ACTIVER1_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_ACTIVER1_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_ACTIVER1_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_ACTIVER1_EL2_Op2: i32 = 7;

pub const SYS_ICH_PPI_DVIR0_EL2: i32 = 1886720;

pub const SYS_ICH_PPI_DVIR0_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_DVIR0_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_DVIR0_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_DVIR0_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_DVIR0_EL2_Op2: i32 = 0;

pub const SYS_ICH_PPI_DVIR1_EL2: i32 = 1886752;

pub const SYS_ICH_PPI_DVIR1_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_DVIR1_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_DVIR1_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_DVIR1_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_DVIR1_EL2_Op2: i32 = 1;

pub const SYS_ICH_PPI_ENABLER0_EL2: i32 = 1886784;

pub const SYS_ICH_PPI_ENABLER0_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_ENABLER0_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_ENABLER0_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_ENABLER0_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_ENABLER0_EL2_Op2: i32 = 2;

pub const SYS_ICH_PPI_ENABLER1_EL2: i32 = 1886816;

pub const SYS_ICH_PPI_ENABLER1_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_ENABLER1_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_ENABLER1_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_ENABLER1_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_ENABLER1_EL2_Op2: i32 = 3;

pub const SYS_ICH_PPI_PENDR0_EL2: i32 = 1886848;

pub const SYS_ICH_PPI_PENDR0_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_PENDR0_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PENDR0_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PENDR0_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PENDR0_EL2_Op2: i32 = 4;

pub const SYS_ICH_PPI_PENDR1_EL2: i32 = 1886880;

pub const SYS_ICH_PPI_PENDR1_EL2_CRm: i32 = 10;

pub const SYS_ICH_PPI_PENDR1_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PENDR1_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PENDR1_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PENDR1_EL2_Op2: i32 = 5;

pub const SYS_ICH_PPI_PRIORITYR0_EL2: i32 = 1887744;

pub const SYS_ICH_PPI_PRIORITYR0_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR0_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR0_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR0_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR0_EL2_Op2: i32 = 0;

pub const SYS_ICH_PPI_PRIORITYR10_EL2: i32 = 1888064;

pub const SYS_ICH_PPI_PRIORITYR10_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR10_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR10_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR10_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR10_EL2_Op2: i32 = 2;

pub const SYS_ICH_PPI_PRIORITYR11_EL2: i32 = 1888096;

pub const SYS_ICH_PPI_PRIORITYR11_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR11_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR11_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR11_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR11_EL2_Op2: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR12_EL2: i32 = 1888128;

pub const SYS_ICH_PPI_PRIORITYR12_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR12_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR12_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR12_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR12_EL2_Op2: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR13_EL2: i32 = 1888160;

pub const SYS_ICH_PPI_PRIORITYR13_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR13_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR13_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR13_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR13_EL2_Op2: i32 = 5;

pub const SYS_ICH_PPI_PRIORITYR14_EL2: i32 = 1888192;

pub const SYS_ICH_PPI_PRIORITYR14_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR14_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR14_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR14_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR14_EL2_Op2: i32 = 6;

pub const SYS_ICH_PPI_PRIORITYR15_EL2: i32 = 1888224;

pub const SYS_ICH_PPI_PRIORITYR15_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR15_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR15_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR15_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR15_EL2_Op2: i32 = 7;

pub const SYS_ICH_PPI_PRIORITYR1_EL2: i32 = 1887776;

pub const SYS_ICH_PPI_PRIORITYR1_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR1_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR1_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR1_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR1_EL2_Op2: i32 = 1;

pub const SYS_ICH_PPI_PRIORITYR2_EL2: i32 = 1887808;

pub const SYS_ICH_PPI_PRIORITYR2_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR2_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR2_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR2_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR2_EL2_Op2: i32 = 2;

pub const SYS_ICH_PPI_PRIORITYR3_EL2: i32 = 1887840;

pub const SYS_ICH_PPI_PRIORITYR3_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR3_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR3_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR3_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR3_EL2_Op2: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR4_EL2: i32 = 1887872;

pub const SYS_ICH_PPI_PRIORITYR4_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR4_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR4_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR4_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR4_EL2_Op2: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR5_EL2: i32 = 1887904;

pub const SYS_ICH_PPI_PRIORITYR5_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR5_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR5_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR5_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR5_EL2_Op2: i32 = 5;

pub const SYS_ICH_PPI_PRIORITYR6_EL2: i32 = 1887936;

pub const SYS_ICH_PPI_PRIORITYR6_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR6_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR6_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR6_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR6_EL2_Op2: i32 = 6;

pub const SYS_ICH_PPI_PRIORITYR7_EL2: i32 = 1887968;

pub const SYS_ICH_PPI_PRIORITYR7_EL2_CRm: i32 = 14;

pub const SYS_ICH_PPI_PRIORITYR7_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR7_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR7_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR7_EL2_Op2: i32 = 7;

pub const SYS_ICH_PPI_PRIORITYR8_EL2: i32 = 1888000;

pub const SYS_ICH_PPI_PRIORITYR8_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR8_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR8_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR8_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR8_EL2_Op2: i32 = 0;

pub const SYS_ICH_PPI_PRIORITYR9_EL2: i32 = 1888032;

pub const SYS_ICH_PPI_PRIORITYR9_EL2_CRm: i32 = 15;

pub const SYS_ICH_PPI_PRIORITYR9_EL2_CRn: i32 = 12;

pub const SYS_ICH_PPI_PRIORITYR9_EL2_Op0: i32 = 3;

pub const SYS_ICH_PPI_PRIORITYR9_EL2_Op1: i32 = 4;

pub const SYS_ICH_PPI_PRIORITYR9_EL2_Op2: i32 = 1;

pub const SYS_ICH_VCTLR_EL2: i32 = 1887104;

pub const SYS_ICH_VCTLR_EL2_CRm: i32 = 11;

pub const SYS_ICH_VCTLR_EL2_CRn: i32 = 12;

pub const SYS_ICH_VCTLR_EL2_Op0: i32 = 3;

pub const SYS_ICH_VCTLR_EL2_Op1: i32 = 4;

pub const SYS_ICH_VCTLR_EL2_Op2: i32 = 4;

pub const SYS_ICH_VMCR_EL2_CRm: i32 = 11;

pub const SYS_ICH_VMCR_EL2_CRn: i32 = 12;

pub const SYS_ICH_VMCR_EL2_Op0: i32 = 3;

pub const SYS_ICH_VMCR_EL2_Op1: i32 = 4;

pub const SYS_ICH_VMCR_EL2_Op2: i32 = 7;

pub const SYS_ICH_VTR_EL2_CRm: i32 = 11;

pub const SYS_ICH_VTR_EL2_CRn: i32 = 12;

pub const SYS_ICH_VTR_EL2_Op0: i32 = 3;

pub const SYS_ICH_VTR_EL2_Op1: i32 = 4;

pub const SYS_ICH_VTR_EL2_Op2: i32 = 1;

pub const SYS_ID_AA64DFR2_EL1: i32 = 1574208;

pub const SYS_ID_AA64DFR2_EL1_CRm: i32 = 5;

pub const SYS_ID_AA64DFR2_EL1_CRn: i32 = 0;

pub const SYS_ID_AA64DFR2_EL1_Op0: i32 = 3;

pub const SYS_ID_AA64DFR2_EL1_Op1: i32 = 0;

pub const SYS_ID_AA64DFR2_EL1_Op2: i32 = 2;

pub const SYS_MDCR_EL2_CRm: i32 = 1;

pub const SYS_MDCR_EL2_CRn: i32 = 1;

pub const SYS_MDCR_EL2_Op0: i32 = 3;

pub const SYS_MDCR_EL2_Op1: i32 = 4;

pub const SYS_MDCR_EL2_Op2: i32 = 1;

pub const SYS_MDSELR_EL1: i32 = 1049664;

pub const SYS_MDSELR_EL1_CRm: i32 = 4;

pub const SYS_MDSELR_EL1_CRn: i32 = 0;

pub const SYS_MDSELR_EL1_Op0: i32 = 2;

pub const SYS_MDSELR_EL1_Op1: i32 = 0;

pub const SYS_MDSELR_EL1_Op2: i32 = 2;

pub const SYS_MDSTEPOP_EL1: i32 = 1049920;

pub const SYS_MDSTEPOP_EL1_CRm: i32 = 5;

pub const SYS_MDSTEPOP_EL1_CRn: i32 = 0;

pub const SYS_MDSTEPOP_EL1_Op0: i32 = 2;

pub const SYS_MDSTEPOP_EL1_Op1: i32 = 0;

pub const SYS_MDSTEPOP_EL1_Op2: i32 = 2;

pub const SYS_MPAM0_EL1: i32 = 1615136;

pub const SYS_MPAM0_EL1_CRm: i32 = 5;

pub const SYS_MPAM0_EL1_CRn: i32 = 10;

pub const SYS_MPAM0_EL1_Op0: i32 = 3;

pub const SYS_MPAM0_EL1_Op1: i32 = 0;

pub const SYS_MPAM0_EL1_Op2: i32 = 1;

pub const SYS_MPAM1_EL12: i32 = 1942784;

pub const SYS_MPAM1_EL12_CRm: i32 = 5;

pub const SYS_MPAM1_EL12_CRn: i32 = 10;

pub const SYS_MPAM1_EL12_Op0: i32 = 3;

pub const SYS_MPAM1_EL12_Op1: i32 = 5;

pub const SYS_MPAM1_EL12_Op2: i32 = 0;

pub const SYS_MPAM1_EL1: i32 = 1615104;

pub const SYS_MPAM1_EL1_CRm: i32 = 5;

pub const SYS_MPAM1_EL1_CRn: i32 = 10;

pub const SYS_MPAM1_EL1_Op0: i32 = 3;

pub const SYS_MPAM1_EL1_Op1: i32 = 0;

pub const SYS_MPAM1_EL1_Op2: i32 = 0;

pub const SYS_MPAM2_EL2_CRm: i32 = 5;

pub const SYS_MPAM2_EL2_CRn: i32 = 10;

pub const SYS_MPAM2_EL2_Op0: i32 = 3;

pub const SYS_MPAM2_EL2_Op1: i32 = 4;

pub const SYS_MPAM2_EL2_Op2: i32 = 0;

pub const SYS_MPAMHCR_EL2_CRm: i32 = 4;

pub const SYS_MPAMHCR_EL2_CRn: i32 = 10;

pub const SYS_MPAMHCR_EL2_Op0: i32 = 3;

pub const SYS_MPAMHCR_EL2_Op1: i32 = 4;

pub const SYS_MPAMHCR_EL2_Op2: i32 = 0;

pub const SYS_MPAMIDR_EL1: i32 = 1614976;

pub const SYS_MPAMIDR_EL1_CRm: i32 = 4;

pub const SYS_MPAMIDR_EL1_CRn: i32 = 10;

pub const SYS_MPAMIDR_EL1_Op0: i32 = 3;

pub const SYS_MPAMIDR_EL1_Op1: i32 = 0;

pub const SYS_MPAMIDR_EL1_Op2: i32 = 4;

pub const SYS_MPAMSM_EL1: i32 = 1615200;

pub const SYS_MPAMSM_EL1_CRm: i32 = 5;

pub const SYS_MPAMSM_EL1_CRn: i32 = 10;

pub const SYS_MPAMSM_EL1_Op0: i32 = 3;

pub const SYS_MPAMSM_EL1_Op1: i32 = 0;

pub const SYS_MPAMSM_EL1_Op2: i32 = 3;

pub const SYS_MPAMVPM0_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM0_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM0_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM0_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM0_EL2_Op2: i32 = 0;

pub const SYS_MPAMVPM1_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM1_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM1_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM1_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM1_EL2_Op2: i32 = 1;

pub const SYS_MPAMVPM2_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM2_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM2_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM2_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM2_EL2_Op2: i32 = 2;

pub const SYS_MPAMVPM3_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM3_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM3_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM3_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM3_EL2_Op2: i32 = 3;

pub const SYS_MPAMVPM4_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM4_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM4_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM4_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM4_EL2_Op2: i32 = 4;

pub const SYS_MPAMVPM5_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM5_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM5_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM5_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM5_EL2_Op2: i32 = 5;

pub const SYS_MPAMVPM6_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM6_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM6_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM6_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM6_EL2_Op2: i32 = 6;

pub const SYS_MPAMVPM7_EL2_CRm: i32 = 6;

pub const SYS_MPAMVPM7_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPM7_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPM7_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPM7_EL2_Op2: i32 = 7;

pub const SYS_MPAMVPMV_EL2_CRm: i32 = 4;

pub const SYS_MPAMVPMV_EL2_CRn: i32 = 10;

pub const SYS_MPAMVPMV_EL2_Op0: i32 = 3;

pub const SYS_MPAMVPMV_EL2_Op1: i32 = 4;

pub const SYS_MPAMVPMV_EL2_Op2: i32 = 1;

pub const SYS_PFAR_EL12: i32 = 1925280;

pub const SYS_PFAR_EL12_CRm: i32 = 0;

pub const SYS_PFAR_EL12_CRn: i32 = 6;

pub const SYS_PFAR_EL12_Op0: i32 = 3;

pub const SYS_PFAR_EL12_Op1: i32 = 5;

pub const SYS_PFAR_EL12_Op2: i32 = 5;

pub const SYS_PFAR_EL1: i32 = 1597600;

pub const SYS_PFAR_EL1_CRm: i32 = 0;

pub const SYS_PFAR_EL1_CRn: i32 = 6;

pub const SYS_PFAR_EL1_Op0: i32 = 3;

pub const SYS_PFAR_EL1_Op1: i32 = 0;

pub const SYS_PFAR_EL1_Op2: i32 = 5;

pub const SYS_PIRE0_EL2: i32 = 1876544;

pub const SYS_PIRE0_EL2_CRm: i32 = 2;

pub const SYS_PIRE0_EL2_CRn: i32 = 10;

pub const SYS_PIRE0_EL2_Op0: i32 = 3;

pub const SYS_PIRE0_EL2_Op1: i32 = 4;

pub const SYS_PIRE0_EL2_Op2: i32 = 2;

pub const SYS_PMBMAR_EL1: i32 = 1612448;

pub const SYS_PMBMAR_EL1_CRm: i32 = 10;

pub const SYS_PMBMAR_EL1_CRn: i32 = 9;

pub const SYS_PMBMAR_EL1_Op0: i32 = 3;

pub const SYS_PMBMAR_EL1_Op1: i32 = 0;

pub const SYS_PMBMAR_EL1_Op2: i32 = 5;

pub const SYS_PMCCNTSVR_EL1: i32 = 1108960;

pub const SYS_PMCCNTSVR_EL1_CRm: i32 = 11;

pub const SYS_PMCCNTSVR_EL1_CRn: i32 = 14;

pub const SYS_PMCCNTSVR_EL1_Op0: i32 = 2;

pub const SYS_PMCCNTSVR_EL1_Op1: i32 = 0;

pub const SYS_PMCCNTSVR_EL1_Op2: i32 = 7;

pub const SYS_PMECR_EL1: i32 = 1613472;

pub const SYS_PMECR_EL1_CRm: i32 = 14;

pub const SYS_PMECR_EL1_CRn: i32 = 9;

pub const SYS_PMECR_EL1_Op0: i32 = 3;

pub const SYS_PMECR_EL1_Op1: i32 = 0;

pub const SYS_PMECR_EL1_Op2: i32 = 5;

pub const SYS_PMIAR_EL1: i32 = 1613536;

pub const SYS_PMIAR_EL1_CRm: i32 = 14;

pub const SYS_PMIAR_EL1_CRn: i32 = 9;

pub const SYS_PMIAR_EL1_Op0: i32 = 3;

pub const SYS_PMIAR_EL1_Op1: i32 = 0;

pub const SYS_PMIAR_EL1_Op2: i32 = 7;

pub const SYS_PMICNTSVR_EL1: i32 = 1108992;

pub const SYS_PMICNTSVR_EL1_CRm: i32 = 12;

pub const SYS_PMICNTSVR_EL1_CRn: i32 = 14;

pub const SYS_PMICNTSVR_EL1_Op0: i32 = 2;

pub const SYS_PMICNTSVR_EL1_Op1: i32 = 0;

pub const SYS_PMICNTSVR_EL1_Op2: i32 = 0;

pub const SYS_PMSDSFR_EL1: i32 = 1612416;

pub const SYS_PMSDSFR_EL1_CRm: i32 = 10;

pub const SYS_PMSDSFR_EL1_CRn: i32 = 9;

pub const SYS_PMSDSFR_EL1_Op0: i32 = 3;

pub const SYS_PMSDSFR_EL1_Op1: i32 = 0;

pub const SYS_PMSDSFR_EL1_Op2: i32 = 4;

pub const SYS_PMSSCR_EL1: i32 = 1613152;

pub const SYS_PMSSCR_EL1_CRm: i32 = 13;

pub const SYS_PMSSCR_EL1_CRn: i32 = 9;

pub const SYS_PMSSCR_EL1_Op0: i32 = 3;

pub const SYS_PMSSCR_EL1_Op1: i32 = 0;

pub const SYS_PMSSCR_EL1_Op2: i32 = 3;

pub const SYS_PMUACR_EL1: i32 = 1613440;

pub const SYS_PMUACR_EL1_CRm: i32 = 14;

pub const SYS_PMUACR_EL1_CRn: i32 = 9;

pub const SYS_PMUACR_EL1_Op0: i32 = 3;

pub const SYS_PMUACR_EL1_Op1: i32 = 0;

pub const SYS_PMUACR_EL1_Op2: i32 = 4;

pub const SYS_PMZR_EL0: i32 = 1809792;

pub const SYS_PMZR_EL0_CRm: i32 = 13;

pub const SYS_PMZR_EL0_CRn: i32 = 9;

pub const SYS_PMZR_EL0_Op0: i32 = 3;

pub const SYS_PMZR_EL0_Op1: i32 = 3;

pub const SYS_PMZR_EL0_Op2: i32 = 4;

pub const SYS_POR_EL2: i32 = 1876608;

pub const SYS_POR_EL2_CRm: i32 = 2;

pub const SYS_POR_EL2_CRn: i32 = 10;

pub const SYS_POR_EL2_Op0: i32 = 3;

pub const SYS_POR_EL2_Op1: i32 = 4;

pub const SYS_POR_EL2_Op2: i32 = 4;

pub const SYS_SCTLR2ALIAS_EL1: i32 = 1578208;

pub const SYS_SCTLR2ALIAS_EL1_CRm: i32 = 4;

pub const SYS_SCTLR2ALIAS_EL1_CRn: i32 = 1;

pub const SYS_SCTLR2ALIAS_EL1_Op0: i32 = 3;

pub const SYS_SCTLR2ALIAS_EL1_Op1: i32 = 0;

pub const SYS_SCTLR2ALIAS_EL1_Op2: i32 = 7;

pub const SYS_SCTLR2MASK_EL12: i32 = 1905760;

pub const SYS_SCTLR2MASK_EL12_CRm: i32 = 4;

pub const SYS_SCTLR2MASK_EL12_CRn: i32 = 1;

pub const SYS_SCTLR2MASK_EL12_Op0: i32 = 3;

pub const SYS_SCTLR2MASK_EL12_Op1: i32 = 5;

pub const SYS_SCTLR2MASK_EL12_Op2: i32 = 3;

pub const SYS_SCTLR2MASK_EL1: i32 = 1578080;

pub const SYS_SCTLR2MASK_EL1_CRm: i32 = 4;

pub const SYS_SCTLR2MASK_EL1_CRn: i32 = 1;

pub const SYS_SCTLR2MASK_EL1_Op0: i32 = 3;

pub const SYS_SCTLR2MASK_EL1_Op1: i32 = 0;

pub const SYS_SCTLR2MASK_EL1_Op2: i32 = 3;

pub const SYS_SCTLR2_EL12_CRm: i32 = 0;

pub const SYS_SCTLR2_EL12_CRn: i32 = 1;

pub const SYS_SCTLR2_EL12_Op0: i32 = 3;

pub const SYS_SCTLR2_EL12_Op1: i32 = 5;

pub const SYS_SCTLR2_EL12_Op2: i32 = 3;

pub const SYS_SCTLR2_EL1: i32 = 1577056;

pub const SYS_SCTLR2_EL1_CRm: i32 = 0;

pub const SYS_SCTLR2_EL1_CRn: i32 = 1;

pub const SYS_SCTLR2_EL1_Op0: i32 = 3;

pub const SYS_SCTLR2_EL1_Op1: i32 = 0;

pub const SYS_SCTLR2_EL1_Op2: i32 = 3;

pub const SYS_SCTLRALIAS_EL1: i32 = 1578176;

pub const SYS_SCTLRALIAS_EL1_CRm: i32 = 4;

pub const SYS_SCTLRALIAS_EL1_CRn: i32 = 1;

pub const SYS_SCTLRALIAS_EL1_Op0: i32 = 3;

pub const SYS_SCTLRALIAS_EL1_Op1: i32 = 0;

pub const SYS_SCTLRALIAS_EL1_Op2: i32 = 6;

pub const SYS_SCTLRMASK_EL12: i32 = 1905664;

pub const SYS_SCTLRMASK_EL12_CRm: i32 = 4;

pub const SYS_SCTLRMASK_EL12_CRn: i32 = 1;

pub const SYS_SCTLRMASK_EL12_Op0: i32 = 3;

pub const SYS_SCTLRMASK_EL12_Op1: i32 = 5;

pub const SYS_SCTLRMASK_EL12_Op2: i32 = 0;

pub const SYS_SCTLRMASK_EL1: i32 = 1577984;

pub const SYS_SCTLRMASK_EL1_CRm: i32 = 4;

pub const SYS_SCTLRMASK_EL1_CRn: i32 = 1;

pub const SYS_SCTLRMASK_EL1_Op0: i32 = 3;

pub const SYS_SCTLRMASK_EL1_Op1: i32 = 0;

pub const SYS_SCTLRMASK_EL1_Op2: i32 = 0;

pub const SYS_SCTLR_EL12_CRm: i32 = 0;

pub const SYS_SCTLR_EL12_CRn: i32 = 1;

pub const SYS_SCTLR_EL12_Op0: i32 = 3;

pub const SYS_SCTLR_EL12_Op1: i32 = 5;

pub const SYS_SCTLR_EL12_Op2: i32 = 0;

pub const SYS_SCTLR_EL2_CRm: i32 = 0;

pub const SYS_SCTLR_EL2_CRn: i32 = 1;

pub const SYS_SCTLR_EL2_Op0: i32 = 3;

pub const SYS_SCTLR_EL2_Op1: i32 = 4;

pub const SYS_SCTLR_EL2_Op2: i32 = 0;

pub const SYS_SPMACCESSR_EL12: i32 = 1416544;

pub const SYS_SPMACCESSR_EL12_CRm: i32 = 13;

pub const SYS_SPMACCESSR_EL12_CRn: i32 = 9;

pub const SYS_SPMACCESSR_EL12_Op0: i32 = 2;

pub const SYS_SPMACCESSR_EL12_Op1: i32 = 5;

pub const SYS_SPMACCESSR_EL12_Op2: i32 = 3;

pub const SYS_SPMACCESSR_EL1: i32 = 1088864;

pub const SYS_SPMACCESSR_EL1_CRm: i32 = 13;

pub const SYS_SPMACCESSR_EL1_CRn: i32 = 9;

pub const SYS_SPMACCESSR_EL1_Op0: i32 = 2;

pub const SYS_SPMACCESSR_EL1_Op1: i32 = 0;

pub const SYS_SPMACCESSR_EL1_Op2: i32 = 3;

pub const SYS_SPMCFGR_EL1: i32 = 1088992;

pub const SYS_SPMCFGR_EL1_CRm: i32 = 13;

pub const SYS_SPMCFGR_EL1_CRn: i32 = 9;

pub const SYS_SPMCFGR_EL1_Op0: i32 = 2;

pub const SYS_SPMCFGR_EL1_Op1: i32 = 0;

pub const SYS_SPMCFGR_EL1_Op2: i32 = 7;

pub const SYS_SPMCNTENCLR_EL0: i32 = 1285184;

pub const SYS_SPMCNTENCLR_EL0_CRm: i32 = 12;

pub const SYS_SPMCNTENCLR_EL0_CRn: i32 = 9;

pub const SYS_SPMCNTENCLR_EL0_Op0: i32 = 2;

pub const SYS_SPMCNTENCLR_EL0_Op1: i32 = 3;

pub const SYS_SPMCNTENCLR_EL0_Op2: i32 = 2;

pub const SYS_SPMCNTENSET_EL0: i32 = 1285152;

pub const SYS_SPMCNTENSET_EL0_CRm: i32 = 12;

pub const SYS_SPMCNTENSET_EL0_CRn: i32 = 9;

pub const SYS_SPMCNTENSET_EL0_Op0: i32 = 2;

pub const SYS_SPMCNTENSET_EL0_Op1: i32 = 3;

pub const SYS_SPMCNTENSET_EL0_Op2: i32 = 1;

pub const SYS_SPMCR_EL0: i32 = 1285120;

pub const SYS_SPMCR_EL0_CRm: i32 = 12;

pub const SYS_SPMCR_EL0_CRn: i32 = 9;

pub const SYS_SPMCR_EL0_Op0: i32 = 2;

pub const SYS_SPMCR_EL0_Op1: i32 = 3;

pub const SYS_SPMCR_EL0_Op2: i32 = 0;

pub const SYS_SPMDEVAFF_EL1: i32 = 1088960;

pub const SYS_SPMDEVAFF_EL1_CRm: i32 = 13;

pub const SYS_SPMDEVAFF_EL1_CRn: i32 = 9;

pub const SYS_SPMDEVAFF_EL1_Op0: i32 = 2;

pub const SYS_SPMDEVAFF_EL1_Op1: i32 = 0;

pub const SYS_SPMDEVAFF_EL1_Op2: i32 = 6;

pub const SYS_SPMDEVARCH_EL1: i32 = 1088928;

pub const SYS_SPMDEVARCH_EL1_CRm: i32 = 13;

pub const SYS_SPMDEVARCH_EL1_CRn: i32 = 9;

pub const SYS_SPMDEVARCH_EL1_Op0: i32 = 2;

pub const SYS_SPMDEVARCH_EL1_Op1: i32 = 0;

pub const SYS_SPMDEVARCH_EL1_Op2: i32 = 5;

pub const SYS_SPMIIDR_EL1: i32 = 1088896;

pub const SYS_SPMIIDR_EL1_CRm: i32 = 13;

pub const SYS_SPMIIDR_EL1_CRn: i32 = 9;

pub const SYS_SPMIIDR_EL1_Op0: i32 = 2;

pub const SYS_SPMIIDR_EL1_Op1: i32 = 0;

pub const SYS_SPMIIDR_EL1_Op2: i32 = 4;

pub const SYS_SPMINTENCLR_EL1: i32 = 1089088;

pub const SYS_SPMINTENCLR_EL1_CRm: i32 = 14;

pub const SYS_SPMINTENCLR_EL1_CRn: i32 = 9;

pub const SYS_SPMINTENCLR_EL1_Op0: i32 = 2;

pub const SYS_SPMINTENCLR_EL1_Op1: i32 = 0;

pub const SYS_SPMINTENCLR_EL1_Op2: i32 = 2;

pub const SYS_SPMINTENSET_EL1: i32 = 1089056;

pub const SYS_SPMINTENSET_EL1_CRm: i32 = 14;

pub const SYS_SPMINTENSET_EL1_CRn: i32 = 9;

pub const SYS_SPMINTENSET_EL1_Op0: i32 = 2;

pub const SYS_SPMINTENSET_EL1_Op1: i32 = 0;

pub const SYS_SPMINTENSET_EL1_Op2: i32 = 1;

pub const SYS_SPMOVSCLR_EL0: i32 = 1285216;

pub const SYS_SPMOVSCLR_EL0_CRm: i32 = 12;

pub const SYS_SPMOVSCLR_EL0_CRn: i32 = 9;

pub const SYS_SPMOVSCLR_EL0_Op0: i32 = 2;

pub const SYS_SPMOVSCLR_EL0_Op1: i32 = 3;

pub const SYS_SPMOVSCLR_EL0_Op2: i32 = 3;

pub const SYS_SPMOVSSET_EL0: i32 = 1285728;

pub const SYS_SPMOVSSET_EL0_CRm: i32 = 14;

pub const SYS_SPMOVSSET_EL0_CRn: i32 = 9;

pub const SYS_SPMOVSSET_EL0_Op0: i32 = 2;

pub const SYS_SPMOVSSET_EL0_Op1: i32 = 3;

pub const SYS_SPMOVSSET_EL0_Op2: i32 = 3;

pub const SYS_SPMSCR_EL1: i32 = 1548000;

pub const SYS_SPMSCR_EL1_CRm: i32 = 14;

pub const SYS_SPMSCR_EL1_CRn: i32 = 9;

pub const SYS_SPMSCR_EL1_Op0: i32 = 2;

pub const SYS_SPMSCR_EL1_Op1: i32 = 7;

pub const SYS_SPMSCR_EL1_Op2: i32 = 7;

pub const SYS_SPMSELR_EL0: i32 = 1285280;

pub const SYS_SPMSELR_EL0_CRm: i32 = 12;

pub const SYS_SPMSELR_EL0_CRn: i32 = 9;

pub const SYS_SPMSELR_EL0_Op0: i32 = 2;

pub const SYS_SPMSELR_EL0_Op1: i32 = 3;

pub const SYS_SPMSELR_EL0_Op2: i32 = 5;

pub const SYS_SPMZR_EL0: i32 = 1285248;

pub const SYS_SPMZR_EL0_CRm: i32 = 12;

pub const SYS_SPMZR_EL0_CRn: i32 = 9;

pub const SYS_SPMZR_EL0_Op0: i32 = 2;

pub const SYS_SPMZR_EL0_Op1: i32 = 3;

pub const SYS_SPMZR_EL0_Op2: i32 = 4;

pub const SYS_TCR2ALIAS_EL1: i32 = 1583072;

pub const SYS_TCR2ALIAS_EL1_CRm: i32 = 7;

pub const SYS_TCR2ALIAS_EL1_CRn: i32 = 2;

pub const SYS_TCR2ALIAS_EL1_Op0: i32 = 3;

pub const SYS_TCR2ALIAS_EL1_Op1: i32 = 0;

pub const SYS_TCR2ALIAS_EL1_Op2: i32 = 7;

pub const SYS_TCR2MASK_EL12: i32 = 1910624;

pub const SYS_TCR2MASK_EL12_CRm: i32 = 7;

pub const SYS_TCR2MASK_EL12_CRn: i32 = 2;

pub const SYS_TCR2MASK_EL12_Op0: i32 = 3;

pub const SYS_TCR2MASK_EL12_Op1: i32 = 5;

pub const SYS_TCR2MASK_EL12_Op2: i32 = 3;

pub const SYS_TCR2MASK_EL1: i32 = 1582944;

pub const SYS_TCR2MASK_EL1_CRm: i32 = 7;

pub const SYS_TCR2MASK_EL1_CRn: i32 = 2;

pub const SYS_TCR2MASK_EL1_Op0: i32 = 3;

pub const SYS_TCR2MASK_EL1_Op1: i32 = 0;

pub const SYS_TCR2MASK_EL1_Op2: i32 = 3;

pub const SYS_TCRALIAS_EL1: i32 = 1583040;

pub const SYS_TCRALIAS_EL1_CRm: i32 = 7;

pub const SYS_TCRALIAS_EL1_CRn: i32 = 2;

pub const SYS_TCRALIAS_EL1_Op0: i32 = 3;

pub const SYS_TCRALIAS_EL1_Op1: i32 = 0;

pub const SYS_TCRALIAS_EL1_Op2: i32 = 6;

pub const SYS_TCRMASK_EL12: i32 = 1910592;

pub const SYS_TCRMASK_EL12_CRm: i32 = 7;

pub const SYS_TCRMASK_EL12_CRn: i32 = 2;

pub const SYS_TCRMASK_EL12_Op0: i32 = 3;

pub const SYS_TCRMASK_EL12_Op1: i32 = 5;

pub const SYS_TCRMASK_EL12_Op2: i32 = 2;

pub const SYS_TCRMASK_EL1: i32 = 1582912;

pub const SYS_TCRMASK_EL1_CRm: i32 = 7;

pub const SYS_TCRMASK_EL1_CRn: i32 = 2;

pub const SYS_TCRMASK_EL1_Op0: i32 = 3;

pub const SYS_TCRMASK_EL1_Op1: i32 = 0;

pub const SYS_TCRMASK_EL1_Op2: i32 = 2;

pub const SYS_TCR_EL12_CRm: i32 = 0;

pub const SYS_TCR_EL12_CRn: i32 = 2;

pub const SYS_TCR_EL12_Op0: i32 = 3;

pub const SYS_TCR_EL12_Op1: i32 = 5;

pub const SYS_TCR_EL12_Op2: i32 = 2;

pub const SYS_TCR_EL1_CRm: i32 = 0;

pub const SYS_TCR_EL1_CRn: i32 = 2;

pub const SYS_TCR_EL1_Op0: i32 = 3;

pub const SYS_TCR_EL1_Op1: i32 = 0;

pub const SYS_TCR_EL1_Op2: i32 = 2;

pub const SYS_TRBMPAM_EL1: i32 = 1612704;

pub const SYS_TRBMPAM_EL1_CRm: i32 = 11;

pub const SYS_TRBMPAM_EL1_CRn: i32 = 9;

pub const SYS_TRBMPAM_EL1_Op0: i32 = 3;

pub const SYS_TRBMPAM_EL1_Op1: i32 = 0;

pub const SYS_TRBMPAM_EL1_Op2: i32 = 5;

pub const SYS_TRCITECR_EL12: i32 = 1905248;

pub const SYS_TRCITECR_EL12_CRm: i32 = 2;

pub const SYS_TRCITECR_EL12_CRn: i32 = 1;

pub const SYS_TRCITECR_EL12_Op0: i32 = 3;

pub const SYS_TRCITECR_EL12_Op1: i32 = 5;

pub const SYS_TRCITECR_EL12_Op2: i32 = 3;

pub const SYS_TRCITECR_EL1_CRm: i32 = 2;

pub const SYS_TRCITECR_EL1_CRn: i32 = 1;

pub const SYS_TRCITECR_EL1_Op0: i32 = 3;

pub const SYS_TRCITECR_EL1_Op1: i32 = 0;

pub const SYS_TRCITECR_EL1_Op2: i32 = 3;

pub const SYS_TRFCR_EL12_CRm: i32 = 2;

pub const SYS_TRFCR_EL12_CRn: i32 = 1;

pub const SYS_TRFCR_EL12_Op0: i32 = 3;

pub const SYS_TRFCR_EL12_Op1: i32 = 5;

pub const SYS_TRFCR_EL12_Op2: i32 = 1;

pub const SYS_TRFCR_EL1_CRm: i32 = 2;

pub const SYS_TRFCR_EL1_CRn: i32 = 1;

pub const SYS_TRFCR_EL1_Op0: i32 = 3;

pub const SYS_TRFCR_EL1_Op1: i32 = 0;

pub const SYS_TRFCR_EL1_Op2: i32 = 1;

pub const SYS_TRFCR_EL2_CRm: i32 = 2;

pub const SYS_TRFCR_EL2_CRn: i32 = 1;

pub const SYS_TRFCR_EL2_Op0: i32 = 3;

pub const SYS_TRFCR_EL2_Op1: i32 = 4;

pub const SYS_TRFCR_EL2_Op2: i32 = 1;

pub const SYS_VNCR_EL2_CRm: i32 = 2;

pub const SYS_VNCR_EL2_CRn: i32 = 2;

pub const SYS_VNCR_EL2_Op0: i32 = 3;

pub const SYS_VNCR_EL2_Op1: i32 = 4;

pub const SYS_VNCR_EL2_Op2: i32 = 0;

pub const SYS_VTCR_EL2_CRm: i32 = 1;

pub const SYS_VTCR_EL2_CRn: i32 = 2;

pub const SYS_VTCR_EL2_Op0: i32 = 3;

pub const SYS_VTCR_EL2_Op1: i32 = 4;

pub const SYS_VTCR_EL2_Op2: i32 = 2;

pub const TCR2MASK_EL1_A2: crate::ctypes::c_ulong = 65536;

pub const TCR2MASK_EL1_A2_MASK: crate::ctypes::c_ulong = 65536;

pub const TCR2MASK_EL1_A2_SHIFT: i32 = 16;

pub const TCR2MASK_EL1_A2_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_AIE: crate::ctypes::c_ulong = 16;

pub const TCR2MASK_EL1_AIE_MASK: crate::ctypes::c_ulong = 16;

pub const TCR2MASK_EL1_AIE_SHIFT: i32 = 4;

pub const TCR2MASK_EL1_AIE_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_D128: crate::ctypes::c_ulong = 32;

pub const TCR2MASK_EL1_D128_MASK: crate::ctypes::c_ulong = 32;

pub const TCR2MASK_EL1_D128_SHIFT: i32 = 5;

pub const TCR2MASK_EL1_D128_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_DisCH0: crate::ctypes::c_ulong = 16384;

pub const TCR2MASK_EL1_DisCH0_MASK: crate::ctypes::c_ulong = 16384;

pub const TCR2MASK_EL1_DisCH0_SHIFT: i32 = 14;

pub const TCR2MASK_EL1_DisCH0_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_DisCH1: crate::ctypes::c_ulong = 32768;

pub const TCR2MASK_EL1_DisCH1_MASK: crate::ctypes::c_ulong = 32768;

pub const TCR2MASK_EL1_DisCH1_SHIFT: i32 = 15;

pub const TCR2MASK_EL1_DisCH1_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_E0POE: crate::ctypes::c_ulong = 4;

pub const TCR2MASK_EL1_E0POE_MASK: crate::ctypes::c_ulong = 4;

pub const TCR2MASK_EL1_E0POE_SHIFT: i32 = 2;

pub const TCR2MASK_EL1_E0POE_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_FNG0: crate::ctypes::c_ulong = 131072;

pub const TCR2MASK_EL1_FNG0_MASK: crate::ctypes::c_ulong = 131072;

pub const TCR2MASK_EL1_FNG0_SHIFT: i32 = 17;

pub const TCR2MASK_EL1_FNG0_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_FNG1: crate::ctypes::c_ulong = 262144;

pub const TCR2MASK_EL1_FNG1_MASK: crate::ctypes::c_ulong = 262144;

pub const TCR2MASK_EL1_FNG1_SHIFT: i32 = 18;

pub const TCR2MASK_EL1_FNG1_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_FNGNA0: crate::ctypes::c_ulong = 1048576;

pub const TCR2MASK_EL1_FNGNA0_MASK: crate::ctypes::c_ulong = 1048576;

pub const TCR2MASK_EL1_FNGNA0_SHIFT: i32 = 20;

pub const TCR2MASK_EL1_FNGNA0_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_FNGNA1: crate::ctypes::c_ulong = 2097152;

pub const TCR2MASK_EL1_FNGNA1_MASK: crate::ctypes::c_ulong = 2097152;

pub const TCR2MASK_EL1_FNGNA1_SHIFT: i32 = 21;

pub const TCR2MASK_EL1_FNGNA1_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_HAFT: crate::ctypes::c_ulong = 2048;

pub const TCR2MASK_EL1_HAFT_MASK: crate::ctypes::c_ulong = 2048;

pub const TCR2MASK_EL1_HAFT_SHIFT: i32 = 11;

pub const TCR2MASK_EL1_HAFT_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_PIE: crate::ctypes::c_ulong = 2;

pub const TCR2MASK_EL1_PIE_MASK: crate::ctypes::c_ulong = 2;

pub const TCR2MASK_EL1_PIE_SHIFT: i32 = 1;

pub const TCR2MASK_EL1_PIE_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_POE: crate::ctypes::c_ulong = 8;

pub const TCR2MASK_EL1_POE_MASK: crate::ctypes::c_ulong = 8;

pub const TCR2MASK_EL1_POE_SHIFT: i32 = 3;

pub const TCR2MASK_EL1_POE_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_PTTWI: crate::ctypes::c_ulong = 1024;

pub const TCR2MASK_EL1_PTTWI_MASK: crate::ctypes::c_ulong = 1024;

pub const TCR2MASK_EL1_PTTWI_SHIFT: i32 = 10;

pub const TCR2MASK_EL1_PTTWI_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_PnCH: crate::ctypes::c_ulong = 1;

pub const TCR2MASK_EL1_PnCH_MASK: crate::ctypes::c_ulong = 1;

pub const TCR2MASK_EL1_PnCH_SHIFT: i32 = 0;

pub const TCR2MASK_EL1_PnCH_WIDTH: i32 = 1;

pub const TCR2MASK_EL1_RES0: u64 = 18446744073705894848;

pub const TCR2MASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2MASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR2_EL1_A2: crate::ctypes::c_ulong = 65536;

pub const TCR2_EL1_A2_MASK: crate::ctypes::c_ulong = 65536;

pub const TCR2_EL1_A2_SHIFT: i32 = 16;

pub const TCR2_EL1_A2_WIDTH: i32 = 1;

pub const TCR2_EL1_AIE: crate::ctypes::c_ulong = 16;

pub const TCR2_EL1_AIE_MASK: crate::ctypes::c_ulong = 16;

pub const TCR2_EL1_AIE_SHIFT: i32 = 4;

pub const TCR2_EL1_AIE_WIDTH: i32 = 1;

pub const TCR2_EL1_D128: crate::ctypes::c_ulong = 32;

pub const TCR2_EL1_D128_MASK: crate::ctypes::c_ulong = 32;

pub const TCR2_EL1_D128_SHIFT: i32 = 5;

pub const TCR2_EL1_D128_WIDTH: i32 = 1;

pub const TCR2_EL1_DisCH0: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL1_DisCH0_MASK: crate::ctypes::c_ulong = 16384;

pub const TCR2_EL1_DisCH0_SHIFT: i32 = 14;

pub const TCR2_EL1_DisCH0_WIDTH: i32 = 1;

pub const TCR2_EL1_DisCH1: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL1_DisCH1_MASK: crate::ctypes::c_ulong = 32768;

pub const TCR2_EL1_DisCH1_SHIFT: i32 = 15;

pub const TCR2_EL1_DisCH1_WIDTH: i32 = 1;

pub const TCR2_EL1_E0POE: crate::ctypes::c_ulong = 4;

pub const TCR2_EL1_E0POE_MASK: crate::ctypes::c_ulong = 4;

pub const TCR2_EL1_E0POE_SHIFT: i32 = 2;

pub const TCR2_EL1_E0POE_WIDTH: i32 = 1;

pub const TCR2_EL1_FNG0: crate::ctypes::c_ulong = 131072;

pub const TCR2_EL1_FNG0_MASK: crate::ctypes::c_ulong = 131072;

pub const TCR2_EL1_FNG0_SHIFT: i32 = 17;

pub const TCR2_EL1_FNG0_WIDTH: i32 = 1;

pub const TCR2_EL1_FNG1: crate::ctypes::c_ulong = 262144;

pub const TCR2_EL1_FNG1_MASK: crate::ctypes::c_ulong = 262144;

pub const TCR2_EL1_FNG1_SHIFT: i32 = 18;

pub const TCR2_EL1_FNG1_WIDTH: i32 = 1;

pub const TCR2_EL1_FNGNA0: crate::ctypes::c_ulong = 1048576;

pub const TCR2_EL1_FNGNA0_MASK: crate::ctypes::c_ulong = 1048576;

pub const TCR2_EL1_FNGNA0_SHIFT: i32 = 20;

pub const TCR2_EL1_FNGNA0_WIDTH: i32 = 1;

pub const TCR2_EL1_FNGNA1: crate::ctypes::c_ulong = 2097152;

pub const TCR2_EL1_FNGNA1_MASK: crate::ctypes::c_ulong = 2097152;

pub const TCR2_EL1_FNGNA1_SHIFT: i32 = 21;

pub const TCR2_EL1_FNGNA1_WIDTH: i32 = 1;

pub const TCR2_EL1_HAFT: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL1_HAFT_MASK: crate::ctypes::c_ulong = 2048;

pub const TCR2_EL1_HAFT_SHIFT: i32 = 11;

pub const TCR2_EL1_HAFT_WIDTH: i32 = 1;

pub const TCR2_EL1_PIE: crate::ctypes::c_ulong = 2;

pub const TCR2_EL1_PIE_MASK: crate::ctypes::c_ulong = 2;

pub const TCR2_EL1_PIE_SHIFT: i32 = 1;

pub const TCR2_EL1_PIE_WIDTH: i32 = 1;

pub const TCR2_EL1_POE: crate::ctypes::c_ulong = 8;

pub const TCR2_EL1_POE_MASK: crate::ctypes::c_ulong = 8;

pub const TCR2_EL1_POE_SHIFT: i32 = 3;

pub const TCR2_EL1_POE_WIDTH: i32 = 1;

pub const TCR2_EL1_PTTWI: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL1_PTTWI_MASK: crate::ctypes::c_ulong = 1024;

pub const TCR2_EL1_PTTWI_SHIFT: i32 = 10;

pub const TCR2_EL1_PTTWI_WIDTH: i32 = 1;

pub const TCR2_EL1_PnCH: crate::ctypes::c_ulong = 1;

pub const TCR2_EL1_PnCH_MASK: crate::ctypes::c_ulong = 1;

pub const TCR2_EL1_PnCH_SHIFT: i32 = 0;

pub const TCR2_EL1_PnCH_WIDTH: i32 = 1;

pub const TCR2_EL1_RES0: u64 = 18446744073705894848;

pub const TCR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR2_EL2_A2: crate::ctypes::c_ulong = 65536;

pub const TCR2_EL2_A2_MASK: crate::ctypes::c_ulong = 65536;

pub const TCR2_EL2_A2_SHIFT: i32 = 16;

pub const TCR2_EL2_A2_WIDTH: i32 = 1;

pub const TCR2_EL2_FNG0: crate::ctypes::c_ulong = 131072;

pub const TCR2_EL2_FNG0_MASK: crate::ctypes::c_ulong = 131072;

pub const TCR2_EL2_FNG0_SHIFT: i32 = 17;

pub const TCR2_EL2_FNG0_WIDTH: i32 = 1;

pub const TCR2_EL2_FNG1: crate::ctypes::c_ulong = 262144;

pub const TCR2_EL2_FNG1_MASK: crate::ctypes::c_ulong = 262144;

pub const TCR2_EL2_FNG1_SHIFT: i32 = 18;

pub const TCR2_EL2_FNG1_WIDTH: i32 = 1;

pub const TCR2_EL2_RES0: u64 = 18446744073709028288;

pub const TCRMASK_EL1_A1: crate::ctypes::c_ulong = 4194304;

pub const TCRMASK_EL1_A1_MASK: crate::ctypes::c_ulong = 4194304;

pub const TCRMASK_EL1_A1_SHIFT: i32 = 22;

pub const TCRMASK_EL1_A1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_AS: crate::ctypes::c_ulong = 68719476736;

pub const TCRMASK_EL1_AS_MASK: crate::ctypes::c_ulong = 68719476736;

pub const TCRMASK_EL1_AS_SHIFT: i32 = 36;

pub const TCRMASK_EL1_AS_WIDTH: i32 = 1;

pub const TCRMASK_EL1_DS: crate::ctypes::c_ulong = 576460752303423488;

pub const TCRMASK_EL1_DS_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const TCRMASK_EL1_DS_SHIFT: i32 = 59;

pub const TCRMASK_EL1_DS_WIDTH: i32 = 1;

pub const TCRMASK_EL1_E0PD0: crate::ctypes::c_ulong = 36028797018963968;

pub const TCRMASK_EL1_E0PD0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const TCRMASK_EL1_E0PD0_SHIFT: i32 = 55;

pub const TCRMASK_EL1_E0PD0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_E0PD1: crate::ctypes::c_ulong = 72057594037927936;

pub const TCRMASK_EL1_E0PD1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const TCRMASK_EL1_E0PD1_SHIFT: i32 = 56;

pub const TCRMASK_EL1_E0PD1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_EPD0: crate::ctypes::c_ulong = 128;

pub const TCRMASK_EL1_EPD0_MASK: crate::ctypes::c_ulong = 128;

pub const TCRMASK_EL1_EPD0_SHIFT: i32 = 7;

pub const TCRMASK_EL1_EPD0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_EPD1: crate::ctypes::c_ulong = 8388608;

pub const TCRMASK_EL1_EPD1_MASK: crate::ctypes::c_ulong = 8388608;

pub const TCRMASK_EL1_EPD1_SHIFT: i32 = 23;

pub const TCRMASK_EL1_EPD1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HA: crate::ctypes::c_ulong = 549755813888;

pub const TCRMASK_EL1_HA_MASK: crate::ctypes::c_ulong = 549755813888;

pub const TCRMASK_EL1_HA_SHIFT: i32 = 39;

pub const TCRMASK_EL1_HA_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HD: crate::ctypes::c_ulong = 1099511627776;

pub const TCRMASK_EL1_HD_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const TCRMASK_EL1_HD_SHIFT: i32 = 40;

pub const TCRMASK_EL1_HD_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HPD0: crate::ctypes::c_ulong = 2199023255552;

pub const TCRMASK_EL1_HPD0_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const TCRMASK_EL1_HPD0_SHIFT: i32 = 41;

pub const TCRMASK_EL1_HPD0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HPD1: crate::ctypes::c_ulong = 4398046511104;

pub const TCRMASK_EL1_HPD1_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const TCRMASK_EL1_HPD1_SHIFT: i32 = 42;

pub const TCRMASK_EL1_HPD1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU059: crate::ctypes::c_ulong = 8796093022208;

pub const TCRMASK_EL1_HWU059_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const TCRMASK_EL1_HWU059_SHIFT: i32 = 43;

pub const TCRMASK_EL1_HWU059_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU060: crate::ctypes::c_ulong = 17592186044416;

pub const TCRMASK_EL1_HWU060_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const TCRMASK_EL1_HWU060_SHIFT: i32 = 44;

pub const TCRMASK_EL1_HWU060_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU061: crate::ctypes::c_ulong = 35184372088832;

pub const TCRMASK_EL1_HWU061_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const TCRMASK_EL1_HWU061_SHIFT: i32 = 45;

pub const TCRMASK_EL1_HWU061_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU062: crate::ctypes::c_ulong = 70368744177664;

pub const TCRMASK_EL1_HWU062_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const TCRMASK_EL1_HWU062_SHIFT: i32 = 46;

pub const TCRMASK_EL1_HWU062_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU159: crate::ctypes::c_ulong = 140737488355328;

pub const TCRMASK_EL1_HWU159_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const TCRMASK_EL1_HWU159_SHIFT: i32 = 47;

pub const TCRMASK_EL1_HWU159_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU160: crate::ctypes::c_ulong = 281474976710656;

pub const TCRMASK_EL1_HWU160_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const TCRMASK_EL1_HWU160_SHIFT: i32 = 48;

pub const TCRMASK_EL1_HWU160_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU161: crate::ctypes::c_ulong = 562949953421312;

pub const TCRMASK_EL1_HWU161_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const TCRMASK_EL1_HWU161_SHIFT: i32 = 49;

pub const TCRMASK_EL1_HWU161_WIDTH: i32 = 1;

pub const TCRMASK_EL1_HWU162: crate::ctypes::c_ulong = 1125899906842624;

pub const TCRMASK_EL1_HWU162_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const TCRMASK_EL1_HWU162_SHIFT: i32 = 50;

pub const TCRMASK_EL1_HWU162_WIDTH: i32 = 1;

pub const TCRMASK_EL1_IPS: crate::ctypes::c_ulong = 4294967296;

pub const TCRMASK_EL1_IPS_MASK: crate::ctypes::c_ulong = 4294967296;

pub const TCRMASK_EL1_IPS_SHIFT: i32 = 32;

pub const TCRMASK_EL1_IPS_WIDTH: i32 = 1;

pub const TCRMASK_EL1_IRGN0: crate::ctypes::c_ulong = 256;

pub const TCRMASK_EL1_IRGN0_MASK: crate::ctypes::c_ulong = 256;

pub const TCRMASK_EL1_IRGN0_SHIFT: i32 = 8;

pub const TCRMASK_EL1_IRGN0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_IRGN1: crate::ctypes::c_ulong = 16777216;

pub const TCRMASK_EL1_IRGN1_MASK: crate::ctypes::c_ulong = 16777216;

pub const TCRMASK_EL1_IRGN1_SHIFT: i32 = 24;

pub const TCRMASK_EL1_IRGN1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_MTX0: crate::ctypes::c_ulong = 1152921504606846976;

pub const TCRMASK_EL1_MTX0_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const TCRMASK_EL1_MTX0_SHIFT: i32 = 60;

pub const TCRMASK_EL1_MTX0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_MTX1: crate::ctypes::c_ulong = 2305843009213693952;

pub const TCRMASK_EL1_MTX1_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const TCRMASK_EL1_MTX1_SHIFT: i32 = 61;

pub const TCRMASK_EL1_MTX1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_NFD0: crate::ctypes::c_ulong = 9007199254740992;

pub const TCRMASK_EL1_NFD0_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const TCRMASK_EL1_NFD0_SHIFT: i32 = 53;

pub const TCRMASK_EL1_NFD0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_NFD1: crate::ctypes::c_ulong = 18014398509481984;

pub const TCRMASK_EL1_NFD1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const TCRMASK_EL1_NFD1_SHIFT: i32 = 54;

pub const TCRMASK_EL1_NFD1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_ORGN0: crate::ctypes::c_ulong = 1024;

pub const TCRMASK_EL1_ORGN0_MASK: crate::ctypes::c_ulong = 1024;

pub const TCRMASK_EL1_ORGN0_SHIFT: i32 = 10;

pub const TCRMASK_EL1_ORGN0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_ORGN1: crate::ctypes::c_ulong = 67108864;

pub const TCRMASK_EL1_ORGN1_MASK: crate::ctypes::c_ulong = 67108864;

pub const TCRMASK_EL1_ORGN1_SHIFT: i32 = 26;

pub const TCRMASK_EL1_ORGN1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_RES0: u64 = 13835058118267939454;

pub const TCRMASK_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCRMASK_EL1_SH0: crate::ctypes::c_ulong = 4096;

pub const TCRMASK_EL1_SH0_MASK: crate::ctypes::c_ulong = 4096;

pub const TCRMASK_EL1_SH0_SHIFT: i32 = 12;

pub const TCRMASK_EL1_SH0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_SH1: crate::ctypes::c_ulong = 268435456;

pub const TCRMASK_EL1_SH1_MASK: crate::ctypes::c_ulong = 268435456;

pub const TCRMASK_EL1_SH1_SHIFT: i32 = 28;

pub const TCRMASK_EL1_SH1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_T0SZ: crate::ctypes::c_ulong = 1;

pub const TCRMASK_EL1_T0SZ_MASK: crate::ctypes::c_ulong = 1;

pub const TCRMASK_EL1_T0SZ_SHIFT: i32 = 0;

pub const TCRMASK_EL1_T0SZ_WIDTH: i32 = 1;

pub const TCRMASK_EL1_T1SZ: crate::ctypes::c_ulong = 65536;

pub const TCRMASK_EL1_T1SZ_MASK: crate::ctypes::c_ulong = 65536;

pub const TCRMASK_EL1_T1SZ_SHIFT: i32 = 16;

pub const TCRMASK_EL1_T1SZ_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TBI0: crate::ctypes::c_ulong = 137438953472;

pub const TCRMASK_EL1_TBI0_MASK: crate::ctypes::c_ulong = 137438953472;

pub const TCRMASK_EL1_TBI0_SHIFT: i32 = 37;

pub const TCRMASK_EL1_TBI0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TBI1: crate::ctypes::c_ulong = 274877906944;

pub const TCRMASK_EL1_TBI1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const TCRMASK_EL1_TBI1_SHIFT: i32 = 38;

pub const TCRMASK_EL1_TBI1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TBID0: crate::ctypes::c_ulong = 2251799813685248;

pub const TCRMASK_EL1_TBID0_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const TCRMASK_EL1_TBID0_SHIFT: i32 = 51;

pub const TCRMASK_EL1_TBID0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TBID1: crate::ctypes::c_ulong = 4503599627370496;

pub const TCRMASK_EL1_TBID1_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const TCRMASK_EL1_TBID1_SHIFT: i32 = 52;

pub const TCRMASK_EL1_TBID1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TCMA0: crate::ctypes::c_ulong = 144115188075855872;

pub const TCRMASK_EL1_TCMA0_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const TCRMASK_EL1_TCMA0_SHIFT: i32 = 57;

pub const TCRMASK_EL1_TCMA0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TCMA1: crate::ctypes::c_ulong = 288230376151711744;

pub const TCRMASK_EL1_TCMA1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const TCRMASK_EL1_TCMA1_SHIFT: i32 = 58;

pub const TCRMASK_EL1_TCMA1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TG0: crate::ctypes::c_ulong = 16384;

pub const TCRMASK_EL1_TG0_MASK: crate::ctypes::c_ulong = 16384;

pub const TCRMASK_EL1_TG0_SHIFT: i32 = 14;

pub const TCRMASK_EL1_TG0_WIDTH: i32 = 1;

pub const TCRMASK_EL1_TG1: crate::ctypes::c_ulong = 1073741824;

pub const TCRMASK_EL1_TG1_MASK: crate::ctypes::c_ulong = 1073741824;

pub const TCRMASK_EL1_TG1_SHIFT: i32 = 30;

pub const TCRMASK_EL1_TG1_WIDTH: i32 = 1;

pub const TCRMASK_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_A1: crate::ctypes::c_ulong = 4194304;

pub const TCR_EL1_A1_MASK: crate::ctypes::c_ulong = 4194304;

pub const TCR_EL1_A1_SHIFT: i32 = 22;

pub const TCR_EL1_A1_WIDTH: i32 = 1;

pub const TCR_EL1_AS: crate::ctypes::c_ulong = 68719476736;

pub const TCR_EL1_AS_MASK: crate::ctypes::c_ulong = 68719476736;

pub const TCR_EL1_AS_SHIFT: i32 = 36;

pub const TCR_EL1_AS_WIDTH: i32 = 1;

pub const TCR_EL1_DS: crate::ctypes::c_ulong = 576460752303423488;

pub const TCR_EL1_DS_MASK: crate::ctypes::c_ulong = 576460752303423488;

pub const TCR_EL1_DS_SHIFT: i32 = 59;

pub const TCR_EL1_DS_WIDTH: i32 = 1;

pub const TCR_EL1_E0PD0: crate::ctypes::c_ulong = 36028797018963968;

pub const TCR_EL1_E0PD0_MASK: crate::ctypes::c_ulong = 36028797018963968;

pub const TCR_EL1_E0PD0_SHIFT: i32 = 55;

pub const TCR_EL1_E0PD0_WIDTH: i32 = 1;

pub const TCR_EL1_E0PD1: crate::ctypes::c_ulong = 72057594037927936;

pub const TCR_EL1_E0PD1_MASK: crate::ctypes::c_ulong = 72057594037927936;

pub const TCR_EL1_E0PD1_SHIFT: i32 = 56;

pub const TCR_EL1_E0PD1_WIDTH: i32 = 1;

pub const TCR_EL1_EPD0: crate::ctypes::c_ulong = 128;

pub const TCR_EL1_EPD0_MASK: crate::ctypes::c_ulong = 128;

pub const TCR_EL1_EPD0_SHIFT: i32 = 7;

pub const TCR_EL1_EPD0_WIDTH: i32 = 1;

pub const TCR_EL1_EPD1: crate::ctypes::c_ulong = 8388608;

pub const TCR_EL1_EPD1_MASK: crate::ctypes::c_ulong = 8388608;

pub const TCR_EL1_EPD1_SHIFT: i32 = 23;

pub const TCR_EL1_EPD1_WIDTH: i32 = 1;

pub const TCR_EL1_HA: crate::ctypes::c_ulong = 549755813888;

pub const TCR_EL1_HA_MASK: crate::ctypes::c_ulong = 549755813888;

pub const TCR_EL1_HA_SHIFT: i32 = 39;

pub const TCR_EL1_HA_WIDTH: i32 = 1;

pub const TCR_EL1_HD: crate::ctypes::c_ulong = 1099511627776;

pub const TCR_EL1_HD_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const TCR_EL1_HD_SHIFT: i32 = 40;

pub const TCR_EL1_HD_WIDTH: i32 = 1;

pub const TCR_EL1_HPD0: crate::ctypes::c_ulong = 2199023255552;

pub const TCR_EL1_HPD0_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const TCR_EL1_HPD0_SHIFT: i32 = 41;

pub const TCR_EL1_HPD0_WIDTH: i32 = 1;

pub const TCR_EL1_HPD1: crate::ctypes::c_ulong = 4398046511104;

pub const TCR_EL1_HPD1_MASK: crate::ctypes::c_ulong = 4398046511104;

pub const TCR_EL1_HPD1_SHIFT: i32 = 42;

pub const TCR_EL1_HPD1_WIDTH: i32 = 1;

pub const TCR_EL1_HWU059: crate::ctypes::c_ulong = 8796093022208;

pub const TCR_EL1_HWU059_MASK: crate::ctypes::c_ulong = 8796093022208;

pub const TCR_EL1_HWU059_SHIFT: i32 = 43;

pub const TCR_EL1_HWU059_WIDTH: i32 = 1;

pub const TCR_EL1_HWU060: crate::ctypes::c_ulong = 17592186044416;

pub const TCR_EL1_HWU060_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const TCR_EL1_HWU060_SHIFT: i32 = 44;

pub const TCR_EL1_HWU060_WIDTH: i32 = 1;

pub const TCR_EL1_HWU061: crate::ctypes::c_ulong = 35184372088832;

pub const TCR_EL1_HWU061_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const TCR_EL1_HWU061_SHIFT: i32 = 45;

pub const TCR_EL1_HWU061_WIDTH: i32 = 1;

pub const TCR_EL1_HWU062: crate::ctypes::c_ulong = 70368744177664;

pub const TCR_EL1_HWU062_MASK: crate::ctypes::c_ulong = 70368744177664;

pub const TCR_EL1_HWU062_SHIFT: i32 = 46;

pub const TCR_EL1_HWU062_WIDTH: i32 = 1;

pub const TCR_EL1_HWU159: crate::ctypes::c_ulong = 140737488355328;

pub const TCR_EL1_HWU159_MASK: crate::ctypes::c_ulong = 140737488355328;

pub const TCR_EL1_HWU159_SHIFT: i32 = 47;

pub const TCR_EL1_HWU159_WIDTH: i32 = 1;

pub const TCR_EL1_HWU160: crate::ctypes::c_ulong = 281474976710656;

pub const TCR_EL1_HWU160_MASK: crate::ctypes::c_ulong = 281474976710656;

pub const TCR_EL1_HWU160_SHIFT: i32 = 48;

pub const TCR_EL1_HWU160_WIDTH: i32 = 1;

pub const TCR_EL1_HWU161: crate::ctypes::c_ulong = 562949953421312;

pub const TCR_EL1_HWU161_MASK: crate::ctypes::c_ulong = 562949953421312;

pub const TCR_EL1_HWU161_SHIFT: i32 = 49;

pub const TCR_EL1_HWU161_WIDTH: i32 = 1;

pub const TCR_EL1_HWU162: crate::ctypes::c_ulong = 1125899906842624;

pub const TCR_EL1_HWU162_MASK: crate::ctypes::c_ulong = 1125899906842624;

pub const TCR_EL1_HWU162_SHIFT: i32 = 50;

pub const TCR_EL1_HWU162_WIDTH: i32 = 1;

pub const TCR_EL1_IPS: crate::ctypes::c_ulong = 30064771072;

pub const TCR_EL1_IPS_MASK: crate::ctypes::c_ulong = 30064771072;

pub const TCR_EL1_IPS_SHIFT: i32 = 32;

pub const TCR_EL1_IPS_WIDTH: i32 = 3;

pub const TCR_EL1_IRGN0: crate::ctypes::c_ulong = 768;

pub const TCR_EL1_IRGN0_MASK: crate::ctypes::c_ulong = 768;

pub const TCR_EL1_IRGN0_NC: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_IRGN0_SHIFT: i32 = 8;

pub const TCR_EL1_IRGN0_WBWA: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_IRGN0_WBnWA: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_IRGN0_WIDTH: i32 = 2;

pub const TCR_EL1_IRGN0_WT: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_IRGN1: crate::ctypes::c_ulong = 50331648;

pub const TCR_EL1_IRGN1_MASK: crate::ctypes::c_ulong = 50331648;

pub const TCR_EL1_IRGN1_NC: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_IRGN1_SHIFT: i32 = 24;

pub const TCR_EL1_IRGN1_WBWA: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_IRGN1_WBnWA: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_IRGN1_WIDTH: i32 = 2;

pub const TCR_EL1_IRGN1_WT: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_MTX0: crate::ctypes::c_ulong = 1152921504606846976;

pub const TCR_EL1_MTX0_MASK: crate::ctypes::c_ulong = 1152921504606846976;

pub const TCR_EL1_MTX0_SHIFT: i32 = 60;

pub const TCR_EL1_MTX0_WIDTH: i32 = 1;

pub const TCR_EL1_MTX1: crate::ctypes::c_ulong = 2305843009213693952;

pub const TCR_EL1_MTX1_MASK: crate::ctypes::c_ulong = 2305843009213693952;

pub const TCR_EL1_MTX1_SHIFT: i32 = 61;

pub const TCR_EL1_MTX1_WIDTH: i32 = 1;

pub const TCR_EL1_NFD0: crate::ctypes::c_ulong = 9007199254740992;

pub const TCR_EL1_NFD0_MASK: crate::ctypes::c_ulong = 9007199254740992;

pub const TCR_EL1_NFD0_SHIFT: i32 = 53;

pub const TCR_EL1_NFD0_WIDTH: i32 = 1;

pub const TCR_EL1_NFD1: crate::ctypes::c_ulong = 18014398509481984;

pub const TCR_EL1_NFD1_MASK: crate::ctypes::c_ulong = 18014398509481984;

pub const TCR_EL1_NFD1_SHIFT: i32 = 54;

pub const TCR_EL1_NFD1_WIDTH: i32 = 1;

pub const TCR_EL1_ORGN0: crate::ctypes::c_ulong = 3072;

pub const TCR_EL1_ORGN0_MASK: crate::ctypes::c_ulong = 3072;

pub const TCR_EL1_ORGN0_NC: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_ORGN0_SHIFT: i32 = 10;

pub const TCR_EL1_ORGN0_WBWA: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_ORGN0_WBnWA: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_ORGN0_WIDTH: i32 = 2;

pub const TCR_EL1_ORGN0_WT: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_ORGN1: crate::ctypes::c_ulong = 201326592;

pub const TCR_EL1_ORGN1_MASK: crate::ctypes::c_ulong = 201326592;

pub const TCR_EL1_ORGN1_NC: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_ORGN1_SHIFT: i32 = 26;

pub const TCR_EL1_ORGN1_WBWA: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_ORGN1_WBnWA: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_ORGN1_WIDTH: i32 = 2;

pub const TCR_EL1_ORGN1_WT: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_RES0: u64 = 13835058089641902144;

pub const TCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_SH0: crate::ctypes::c_ulong = 12288;

pub const TCR_EL1_SH0_INNER: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_SH0_MASK: crate::ctypes::c_ulong = 12288;

pub const TCR_EL1_SH0_NONE: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_SH0_OUTER: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_SH0_SHIFT: i32 = 12;

pub const TCR_EL1_SH0_WIDTH: i32 = 2;

pub const TCR_EL1_SH1: crate::ctypes::c_ulong = 805306368;

pub const TCR_EL1_SH1_INNER: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_SH1_MASK: crate::ctypes::c_ulong = 805306368;

pub const TCR_EL1_SH1_NONE: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_SH1_OUTER: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_SH1_SHIFT: i32 = 28;

pub const TCR_EL1_SH1_WIDTH: i32 = 2;

pub const TCR_EL1_T0SZ: crate::ctypes::c_ulong = 63;

pub const TCR_EL1_T0SZ_MASK: crate::ctypes::c_ulong = 63;

pub const TCR_EL1_T0SZ_SHIFT: i32 = 0;

pub const TCR_EL1_T0SZ_WIDTH: i32 = 6;

pub const TCR_EL1_T1SZ: crate::ctypes::c_ulong = 4128768;

pub const TCR_EL1_T1SZ_MASK: crate::ctypes::c_ulong = 4128768;

pub const TCR_EL1_T1SZ_SHIFT: i32 = 16;

pub const TCR_EL1_T1SZ_WIDTH: i32 = 6;

pub const TCR_EL1_TBI0: crate::ctypes::c_ulong = 137438953472;

pub const TCR_EL1_TBI0_MASK: crate::ctypes::c_ulong = 137438953472;

pub const TCR_EL1_TBI0_SHIFT: i32 = 37;

pub const TCR_EL1_TBI0_WIDTH: i32 = 1;

pub const TCR_EL1_TBI1: crate::ctypes::c_ulong = 274877906944;

pub const TCR_EL1_TBI1_MASK: crate::ctypes::c_ulong = 274877906944;

pub const TCR_EL1_TBI1_SHIFT: i32 = 38;

pub const TCR_EL1_TBI1_WIDTH: i32 = 1;

pub const TCR_EL1_TBID0: crate::ctypes::c_ulong = 2251799813685248;

pub const TCR_EL1_TBID0_MASK: crate::ctypes::c_ulong = 2251799813685248;

pub const TCR_EL1_TBID0_SHIFT: i32 = 51;

pub const TCR_EL1_TBID0_WIDTH: i32 = 1;

pub const TCR_EL1_TBID1: crate::ctypes::c_ulong = 4503599627370496;

pub const TCR_EL1_TBID1_MASK: crate::ctypes::c_ulong = 4503599627370496;

pub const TCR_EL1_TBID1_SHIFT: i32 = 52;

pub const TCR_EL1_TBID1_WIDTH: i32 = 1;

pub const TCR_EL1_TCMA0: crate::ctypes::c_ulong = 144115188075855872;

pub const TCR_EL1_TCMA0_MASK: crate::ctypes::c_ulong = 144115188075855872;

pub const TCR_EL1_TCMA0_SHIFT: i32 = 57;

pub const TCR_EL1_TCMA0_WIDTH: i32 = 1;

pub const TCR_EL1_TCMA1: crate::ctypes::c_ulong = 288230376151711744;

pub const TCR_EL1_TCMA1_MASK: crate::ctypes::c_ulong = 288230376151711744;

pub const TCR_EL1_TCMA1_SHIFT: i32 = 58;

pub const TCR_EL1_TCMA1_WIDTH: i32 = 1;

pub const TCR_EL1_TG0: crate::ctypes::c_ulong = 49152;

pub const TCR_EL1_TG0_16K: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_TG0_4K: crate::ctypes::c_ulong = 0;

pub const TCR_EL1_TG0_64K: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_TG0_MASK: crate::ctypes::c_ulong = 49152;

pub const TCR_EL1_TG0_SHIFT: i32 = 14;

pub const TCR_EL1_TG0_WIDTH: i32 = 2;

pub const TCR_EL1_TG1: crate::ctypes::c_ulong = 3221225472;

pub const TCR_EL1_TG1_16K: crate::ctypes::c_ulong = 1;

pub const TCR_EL1_TG1_4K: crate::ctypes::c_ulong = 2;

pub const TCR_EL1_TG1_64K: crate::ctypes::c_ulong = 3;

pub const TCR_EL1_TG1_MASK: crate::ctypes::c_ulong = 3221225472;

pub const TCR_EL1_TG1_SHIFT: i32 = 30;

pub const TCR_EL1_TG1_WIDTH: i32 = 2;

pub const TCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TIF_FOREIGN_FPSTATE: i32 = 4;

pub const TIF_LAZY_MMU_PENDING: i32 = 31;

pub const TIF_NEED_RESCHED_LAZY: i32 = 2;

pub const TIF_NOTIFY_RESUME: i32 = 3;

pub const TIF_RSEQ: i32 = 3;

pub const TIF_UPROBE: i32 = 5;

pub const TRBIDR_EL1_MPAM: crate::ctypes::c_ulong = 61440;

pub const TRBIDR_EL1_MPAM_DEFAULT: crate::ctypes::c_ulong = 1;

pub const TRBIDR_EL1_MPAM_IMP: crate::ctypes::c_ulong = 2;

pub const TRBIDR_EL1_MPAM_MASK: crate::ctypes::c_ulong = 61440;

pub const TRBIDR_EL1_MPAM_NI: crate::ctypes::c_ulong = 0;

pub const TRBIDR_EL1_MPAM_SHIFT: i32 = 12;

pub const TRBIDR_EL1_MPAM_SIGNED: i32 = 0;

pub const TRBIDR_EL1_MPAM_WIDTH: i32 = 4;

pub const TRBIDR_EL1_RES0: u64 = 18446744073709486272;

pub const TRBMPAM_EL1_EN: crate::ctypes::c_ulong = 67108864;

pub const TRBMPAM_EL1_EN_MASK: crate::ctypes::c_ulong = 67108864;

pub const TRBMPAM_EL1_EN_SHIFT: i32 = 26;

pub const TRBMPAM_EL1_EN_WIDTH: i32 = 1;

pub const TRBMPAM_EL1_MPAM_SP: crate::ctypes::c_ulong = 50331648;

pub const TRBMPAM_EL1_MPAM_SP_MASK: crate::ctypes::c_ulong = 50331648;

pub const TRBMPAM_EL1_MPAM_SP_SHIFT: i32 = 24;

pub const TRBMPAM_EL1_MPAM_SP_WIDTH: i32 = 2;

pub const TRBMPAM_EL1_PARTID: crate::ctypes::c_ulong = 65535;

pub const TRBMPAM_EL1_PARTID_MASK: crate::ctypes::c_ulong = 65535;

pub const TRBMPAM_EL1_PARTID_SHIFT: i32 = 0;

pub const TRBMPAM_EL1_PARTID_WIDTH: i32 = 16;

pub const TRBMPAM_EL1_PMG: crate::ctypes::c_ulong = 16711680;

pub const TRBMPAM_EL1_PMG_MASK: crate::ctypes::c_ulong = 16711680;

pub const TRBMPAM_EL1_PMG_SHIFT: i32 = 16;

pub const TRBMPAM_EL1_PMG_WIDTH: i32 = 8;

pub const TRBMPAM_EL1_RES0: u64 = 18446744073575333888;

pub const TRBMPAM_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRBMPAM_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRCITECR_EL1_E0E: crate::ctypes::c_ulong = 1;

pub const TRCITECR_EL1_E0E_MASK: crate::ctypes::c_ulong = 1;

pub const TRCITECR_EL1_E0E_SHIFT: i32 = 0;

pub const TRCITECR_EL1_E0E_WIDTH: i32 = 1;

pub const TRCITECR_EL1_E1E: crate::ctypes::c_ulong = 2;

pub const TRCITECR_EL1_E1E_MASK: crate::ctypes::c_ulong = 2;

pub const TRCITECR_EL1_E1E_SHIFT: i32 = 1;

pub const TRCITECR_EL1_E1E_WIDTH: i32 = 1;

pub const TRCITECR_EL1_RES0: u64 = 18446744073709551612;

pub const TRCITECR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRCITECR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL1_E0TRE: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL1_E0TRE_MASK: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL1_E0TRE_SHIFT: i32 = 0;

pub const TRFCR_EL1_E0TRE_WIDTH: i32 = 1;

pub const TRFCR_EL1_ExTRE: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL1_ExTRE_MASK: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL1_ExTRE_SHIFT: i32 = 1;

pub const TRFCR_EL1_ExTRE_WIDTH: i32 = 1;

pub const TRFCR_EL1_RES0: u64 = 18446744073709551516;

pub const TRFCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL1_TS: crate::ctypes::c_ulong = 96;

pub const TRFCR_EL1_TS_GUEST_PHYSICAL: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL1_TS_MASK: crate::ctypes::c_ulong = 96;

pub const TRFCR_EL1_TS_PHYSICAL: crate::ctypes::c_ulong = 3;

pub const TRFCR_EL1_TS_SHIFT: i32 = 5;

pub const TRFCR_EL1_TS_SIGNED: i32 = 0;

pub const TRFCR_EL1_TS_VIRTUAL: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL1_TS_WIDTH: i32 = 2;

pub const TRFCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL2_CX_MASK: crate::ctypes::c_ulong = 8;

pub const TRFCR_EL2_CX_SHIFT: i32 = 3;

pub const TRFCR_EL2_CX_WIDTH: i32 = 1;

pub const TRFCR_EL2_E0HTRE: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL2_E0HTRE_MASK: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL2_E0HTRE_SHIFT: i32 = 0;

pub const TRFCR_EL2_E0HTRE_WIDTH: i32 = 1;

pub const TRFCR_EL2_E2TRE: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL2_E2TRE_MASK: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL2_E2TRE_SHIFT: i32 = 1;

pub const TRFCR_EL2_E2TRE_WIDTH: i32 = 1;

pub const TRFCR_EL2_RES0: u64 = 18446744073709551508;

pub const TRFCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL2_TS: crate::ctypes::c_ulong = 96;

pub const TRFCR_EL2_TS_GUEST_PHYSICAL: crate::ctypes::c_ulong = 2;

pub const TRFCR_EL2_TS_MASK: crate::ctypes::c_ulong = 96;

pub const TRFCR_EL2_TS_PHYSICAL: crate::ctypes::c_ulong = 3;

pub const TRFCR_EL2_TS_SHIFT: i32 = 5;

pub const TRFCR_EL2_TS_SIGNED: i32 = 0;

pub const TRFCR_EL2_TS_USE_TRFCR_EL1_TS: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL2_TS_VIRTUAL: crate::ctypes::c_ulong = 1;

pub const TRFCR_EL2_TS_WIDTH: i32 = 2;

pub const TRFCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const VNCR_EL2_BADDR: crate::ctypes::c_ulong = 144115188075851776;

pub const VNCR_EL2_BADDR_MASK: crate::ctypes::c_ulong = 144115188075851776;

pub const VNCR_EL2_BADDR_SHIFT: i32 = 12;

pub const VNCR_EL2_BADDR_WIDTH: i32 = 45;

pub const VNCR_EL2_RES0: u64 = 4095;

pub const VNCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const VNCR_EL2_RESS: crate::ctypes::c_ulong = 18302628885633695744;

pub const VNCR_EL2_RESS_MASK: crate::ctypes::c_ulong = 18302628885633695744;

pub const VNCR_EL2_RESS_SHIFT: i32 = 57;

pub const VNCR_EL2_RESS_WIDTH: i32 = 7;

pub const VNCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_AssuredOnly: crate::ctypes::c_ulong = 17179869184;

pub const VTCR_EL2_AssuredOnly_MASK: crate::ctypes::c_ulong = 17179869184;

pub const VTCR_EL2_AssuredOnly_SHIFT: i32 = 34;

pub const VTCR_EL2_AssuredOnly_WIDTH: i32 = 1;

pub const VTCR_EL2_D128: crate::ctypes::c_ulong = 274877906944;

pub const VTCR_EL2_D128_MASK: crate::ctypes::c_ulong = 274877906944;

pub const VTCR_EL2_D128_SHIFT: i32 = 38;

pub const VTCR_EL2_D128_WIDTH: i32 = 1;

pub const VTCR_EL2_DS_MASK: crate::ctypes::c_ulong = 4294967296;

pub const VTCR_EL2_DS_SHIFT: i32 = 32;

pub const VTCR_EL2_DS_WIDTH: i32 = 1;

pub const VTCR_EL2_GCSH: crate::ctypes::c_ulong = 1099511627776;

pub const VTCR_EL2_GCSH_MASK: crate::ctypes::c_ulong = 1099511627776;

pub const VTCR_EL2_GCSH_SHIFT: i32 = 40;

pub const VTCR_EL2_GCSH_WIDTH: i32 = 1;

pub const VTCR_EL2_HA: crate::ctypes::c_ulong = 2097152;

pub const VTCR_EL2_HAFT: crate::ctypes::c_ulong = 17592186044416;

pub const VTCR_EL2_HAFT_MASK: crate::ctypes::c_ulong = 17592186044416;

pub const VTCR_EL2_HAFT_SHIFT: i32 = 44;

pub const VTCR_EL2_HAFT_WIDTH: i32 = 1;

pub const VTCR_EL2_HA_MASK: crate::ctypes::c_ulong = 2097152;

pub const VTCR_EL2_HA_SHIFT: i32 = 21;

pub const VTCR_EL2_HA_WIDTH: i32 = 1;

pub const VTCR_EL2_HD: crate::ctypes::c_ulong = 4194304;

pub const VTCR_EL2_HDBSS: crate::ctypes::c_ulong = 35184372088832;

pub const VTCR_EL2_HDBSS_MASK: crate::ctypes::c_ulong = 35184372088832;

pub const VTCR_EL2_HDBSS_SHIFT: i32 = 45;

pub const VTCR_EL2_HDBSS_WIDTH: i32 = 1;

pub const VTCR_EL2_HD_MASK: crate::ctypes::c_ulong = 4194304;

pub const VTCR_EL2_HD_SHIFT: i32 = 22;

pub const VTCR_EL2_HD_WIDTH: i32 = 1;

pub const VTCR_EL2_HWU59: crate::ctypes::c_ulong = 33554432;

pub const VTCR_EL2_HWU59_MASK: crate::ctypes::c_ulong = 33554432;

pub const VTCR_EL2_HWU59_SHIFT: i32 = 25;

pub const VTCR_EL2_HWU59_WIDTH: i32 = 1;

pub const VTCR_EL2_HWU60: crate::ctypes::c_ulong = 67108864;

pub const VTCR_EL2_HWU60_MASK: crate::ctypes::c_ulong = 67108864;

pub const VTCR_EL2_HWU60_SHIFT: i32 = 26;

pub const VTCR_EL2_HWU60_WIDTH: i32 = 1;

pub const VTCR_EL2_HWU61: crate::ctypes::c_ulong = 134217728;

pub const VTCR_EL2_HWU61_MASK: crate::ctypes::c_ulong = 134217728;

pub const VTCR_EL2_HWU61_SHIFT: i32 = 27;

pub const VTCR_EL2_HWU61_WIDTH: i32 = 1;

pub const VTCR_EL2_HWU62: crate::ctypes::c_ulong = 268435456;

pub const VTCR_EL2_HWU62_MASK: crate::ctypes::c_ulong = 268435456;

pub const VTCR_EL2_HWU62_SHIFT: i32 = 28;

pub const VTCR_EL2_HWU62_WIDTH: i32 = 1;

pub const VTCR_EL2_IRGN0: crate::ctypes::c_ulong = 768;

pub const VTCR_EL2_IRGN0_NC: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_IRGN0_SHIFT: i32 = 8;

pub const VTCR_EL2_IRGN0_WBWA: crate::ctypes::c_ulong = 1;

pub const VTCR_EL2_IRGN0_WBnWA: crate::ctypes::c_ulong = 3;

pub const VTCR_EL2_IRGN0_WIDTH: i32 = 2;

pub const VTCR_EL2_IRGN0_WT: crate::ctypes::c_ulong = 2;

pub const VTCR_EL2_NSA: crate::ctypes::c_ulong = 1073741824;

pub const VTCR_EL2_NSA_MASK: crate::ctypes::c_ulong = 1073741824;

pub const VTCR_EL2_NSA_SHIFT: i32 = 30;

pub const VTCR_EL2_NSA_WIDTH: i32 = 1;

pub const VTCR_EL2_NSW: crate::ctypes::c_ulong = 536870912;

pub const VTCR_EL2_NSW_MASK: crate::ctypes::c_ulong = 536870912;

pub const VTCR_EL2_NSW_SHIFT: i32 = 29;

pub const VTCR_EL2_NSW_WIDTH: i32 = 1;

pub const VTCR_EL2_ORGN0: crate::ctypes::c_ulong = 3072;

pub const VTCR_EL2_ORGN0_NC: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_ORGN0_SHIFT: i32 = 10;

pub const VTCR_EL2_ORGN0_WBWA: crate::ctypes::c_ulong = 1;

pub const VTCR_EL2_ORGN0_WBnWA: crate::ctypes::c_ulong = 3;

pub const VTCR_EL2_ORGN0_WIDTH: i32 = 2;

pub const VTCR_EL2_ORGN0_WT: crate::ctypes::c_ulong = 2;

pub const VTCR_EL2_PS: crate::ctypes::c_ulong = 458752;

pub const VTCR_EL2_PS_MASK: crate::ctypes::c_ulong = 458752;

pub const VTCR_EL2_PS_WIDTH: i32 = 3;

pub const VTCR_EL2_RES0: u64 = 18446687448886935552;

pub const VTCR_EL2_RES1: u64 = 2147483648;

pub const VTCR_EL2_S2PIE: crate::ctypes::c_ulong = 68719476736;

pub const VTCR_EL2_S2PIE_MASK: crate::ctypes::c_ulong = 68719476736;

pub const VTCR_EL2_S2PIE_SHIFT: i32 = 36;

pub const VTCR_EL2_S2PIE_WIDTH: i32 = 1;

pub const VTCR_EL2_S2POE: crate::ctypes::c_ulong = 137438953472;

pub const VTCR_EL2_S2POE_MASK: crate::ctypes::c_ulong = 137438953472;

pub const VTCR_EL2_S2POE_SHIFT: i32 = 37;

pub const VTCR_EL2_S2POE_WIDTH: i32 = 1;

pub const VTCR_EL2_SH0: crate::ctypes::c_ulong = 12288;

pub const VTCR_EL2_SH0_INNER: crate::ctypes::c_ulong = 3;

pub const VTCR_EL2_SH0_NONE: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_SH0_OUTER: crate::ctypes::c_ulong = 1;

pub const VTCR_EL2_SH0_SHIFT: i32 = 12;

pub const VTCR_EL2_SH0_WIDTH: i32 = 2;

pub const VTCR_EL2_SL0: crate::ctypes::c_ulong = 192;

pub const VTCR_EL2_SL0_MASK: crate::ctypes::c_ulong = 192;

pub const VTCR_EL2_SL0_WIDTH: i32 = 2;

pub const VTCR_EL2_SL2: crate::ctypes::c_ulong = 8589934592;

pub const VTCR_EL2_SL2_MASK: crate::ctypes::c_ulong = 8589934592;

pub const VTCR_EL2_SL2_SHIFT: i32 = 33;

pub const VTCR_EL2_SL2_WIDTH: i32 = 1;

pub const VTCR_EL2_T0SZ: crate::ctypes::c_ulong = 63;

pub const VTCR_EL2_T0SZ_MASK: crate::ctypes::c_ulong = 63;

pub const VTCR_EL2_T0SZ_SHIFT: i32 = 0;

pub const VTCR_EL2_T0SZ_WIDTH: i32 = 6;

pub const VTCR_EL2_TG0: crate::ctypes::c_ulong = 49152;

pub const VTCR_EL2_TG0_16K: crate::ctypes::c_ulong = 2;

pub const VTCR_EL2_TG0_64K: crate::ctypes::c_ulong = 1;

pub const VTCR_EL2_TG0_SHIFT: i32 = 14;

pub const VTCR_EL2_TG0_WIDTH: i32 = 2;

pub const VTCR_EL2_TL0: crate::ctypes::c_ulong = 2199023255552;

pub const VTCR_EL2_TL0_MASK: crate::ctypes::c_ulong = 2199023255552;

pub const VTCR_EL2_TL0_SHIFT: i32 = 41;

pub const VTCR_EL2_TL0_WIDTH: i32 = 1;

pub const VTCR_EL2_TL1: crate::ctypes::c_ulong = 34359738368;

pub const VTCR_EL2_TL1_MASK: crate::ctypes::c_ulong = 34359738368;

pub const VTCR_EL2_TL1_SHIFT: i32 = 35;

pub const VTCR_EL2_TL1_WIDTH: i32 = 1;

pub const VTCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_VS: crate::ctypes::c_ulong = 524288;

pub const VTCR_EL2_VS_16BIT: crate::ctypes::c_ulong = 1;

pub const VTCR_EL2_VS_8BIT: crate::ctypes::c_ulong = 0;

pub const VTCR_EL2_VS_MASK: crate::ctypes::c_ulong = 524288;

pub const VTCR_EL2_VS_WIDTH: i32 = 1;

pub const _PAGE_GCS: u64 = 20266198323171139;

pub const _PAGE_GCS_RO: u64 = 18014398509485891;

pub const _TIF_FOREIGN_FPSTATE: i32 = 16;

pub const _TIF_NEED_RESCHED_LAZY: i32 = 4;

pub const _TIF_NOTIFY_RESUME: i32 = 8;

pub const _TIF_RSEQ: i32 = 8;

pub const _TIF_UPROBE: i32 = 32;

pub const __FPSIMD_PREAMBLE: &[u8; 41] = b".arch_extension fp\n.arch_extension simd\n\0";

pub const __SME_PREAMBLE: &[u8; 21] = b".arch_extension sme\n\0";

pub const __SVE_PREAMBLE: &[u8; 21] = b".arch_extension sve\n\0";

pub type lock_local_lock_irq_t = local_lock_t;

pub type lock_local_lock_irqsave_t = local_lock_t;

pub type lock_local_lock_nested_bh_t = local_lock_t;

pub type lock_local_lock_t = local_lock_t;

pub type ripas = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_PROT_NS_SHARED"]
    pub fn PROT_NS_SHARED() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_PTE_PRESENT_VALID_KERNEL"]
    pub fn PTE_PRESENT_VALID_KERNEL() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___hrtimer_rearm_deferred"]
    pub fn __hrtimer_rearm_deferred();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sme_load_za"]
    pub fn __sme_load_za(state: *const arm64_sme_state, svl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sme_load_zt"]
    pub fn __sme_load_zt(state: *const arm64_sme_state, svl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sme_save_za"]
    pub fn __sme_save_za(state: *mut arm64_sme_state, svl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sme_save_zt"]
    pub fn __sme_save_zt(state: *mut arm64_sme_state, svl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sme_state_size"]
    pub fn __sme_state_size(sme_vl: crate::ctypes::c_uint) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sve_load_p"]
    pub fn __sve_load_p(
        state: *const arm64_sve_state,
        vl: crate::ctypes::c_ulong,
        ffr: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sve_load_z"]
    pub fn __sve_load_z(state: *const arm64_sve_state, vl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sve_save_p"]
    pub fn __sve_save_p(
        state: *mut arm64_sve_state,
        vl: crate::ctypes::c_ulong,
        ffr: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sve_save_z"]
    pub fn __sve_save_z(state: *mut arm64_sve_state, vl: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___sve_state_size"]
    pub fn __sve_state_size(
        sve_vl: crate::ctypes::c_uint,
        sme_vl: crate::ctypes::c_uint,
    ) -> usize;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_load_acq_value"]
    pub fn aarch64_insn_get_load_acq_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_store_rel_value"]
    pub fn aarch64_insn_get_store_rel_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_load_acq"]
    pub fn aarch64_insn_is_load_acq(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_nop"]
    pub fn aarch64_insn_is_nop(insn: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_store_rel"]
    pub fn aarch64_insn_is_store_rel(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_compact_of_hwid"]
    pub fn arch_compact_of_hwid(id: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_sync_dma_flush"]
    pub fn arch_sync_dma_flush();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_local_lock_constructor"]
    pub fn class_local_lock_constructor(
        _T: *mut lock_local_lock_t,
    ) -> class_local_lock_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_local_lock_irq_constructor"]
    pub fn class_local_lock_irq_constructor(
        _T: *mut lock_local_lock_irq_t,
    ) -> class_local_lock_irq_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_local_lock_irqsave_constructor"]
    pub fn class_local_lock_irqsave_constructor(
        _T: *mut lock_local_lock_irqsave_t,
    ) -> class_local_lock_irqsave_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_class_local_lock_nested_bh_constructor"]
    pub fn class_local_lock_nested_bh_constructor(
        _T: *mut lock_local_lock_nested_bh_t,
    ) -> class_local_lock_nested_bh_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_addr_sz_fault"]
    pub fn esr_fsc_is_addr_sz_fault(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_excl_atomic_fault"]
    pub fn esr_fsc_is_excl_atomic_fault(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_sea_ttw"]
    pub fn esr_fsc_is_sea_ttw(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_esr_fsc_is_secc_ttw"]
    pub fn esr_fsc_is_secc_ttw(esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_set_hugetlb_mte_tagged"]
    pub fn folio_set_hugetlb_mte_tagged(folio: *mut folio);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_hugetlb_mte_tagged"]
    pub fn folio_test_hugetlb_mte_tagged(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_try_hugetlb_mte_tagging"]
    pub fn folio_try_hugetlb_mte_tagging(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_load_common"]
    pub fn fpsimd_load_common(state: *const user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_load_state"]
    pub fn fpsimd_load_state(state: *const user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_load_vregs"]
    pub fn fpsimd_load_vregs(state: *const user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_save_common"]
    pub fn fpsimd_save_common(state: *mut user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_save_state"]
    pub fn fpsimd_save_state(state: *mut user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpsimd_save_vregs"]
    pub fn fpsimd_save_vregs(state: *mut user_fpsimd_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_realm_world"]
    pub fn is_realm_world() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_attestation_token_continue"]
    pub fn rsi_attestation_token_continue(
        granule: phys_addr_t,
        offset: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        len: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_attestation_token_init"]
    pub fn rsi_attestation_token_init(
        challenge: *const u8_,
        size: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_get_realm_config"]
    pub fn rsi_get_realm_config(cfg: *mut realm_config) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_ipa_state_get"]
    pub fn rsi_ipa_state_get(
        start: phys_addr_t,
        end: phys_addr_t,
        state: *mut ripas,
        top: *mut phys_addr_t,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_request_version"]
    pub fn rsi_request_version(
        req: crate::ctypes::c_ulong,
        out_lower: *mut crate::ctypes::c_ulong,
        out_higher: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_set_addr_range_state"]
    pub fn rsi_set_addr_range_state(
        start: phys_addr_t,
        end: phys_addr_t,
        state: ripas,
        flags: crate::ctypes::c_ulong,
        top: *mut phys_addr_t,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_set_memory_range"]
    pub fn rsi_set_memory_range(
        start: phys_addr_t,
        end: phys_addr_t,
        state: ripas,
        flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_set_memory_range_protected"]
    pub fn rsi_set_memory_range_protected(
        start: phys_addr_t,
        end: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_set_memory_range_protected_safe"]
    pub fn rsi_set_memory_range_protected_safe(
        start: phys_addr_t,
        end: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rsi_set_memory_range_shared"]
    pub fn rsi_set_memory_range_shared(
        start: phys_addr_t,
        end: phys_addr_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smccc_res_to_uuid"]
    pub fn smccc_res_to_uuid(r0: u32_, r1: u32_, r2: u32_, r3: u32_) -> uuid_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_smccc_uuid_to_reg"]
    pub fn smccc_uuid_to_reg(uuid: *const uuid_t, reg: crate::ctypes::c_int) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_enter_from_user_mode"]
    pub fn sme_enter_from_user_mode();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_exit_to_user_mode"]
    pub fn sme_exit_to_user_mode();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_load_state"]
    pub fn sme_load_state(state: *const arm64_sme_state, zt: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_save_state"]
    pub fn sme_save_state(state: *mut arm64_sme_state, zt: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_user_disable"]
    pub fn sme_user_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_user_enable"]
    pub fn sme_user_enable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_flush_live"]
    pub fn sve_flush_live();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_get_vl"]
    pub fn sve_get_vl() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_load_state"]
    pub fn sve_load_state(state: *const arm64_sve_state, ffr: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_save_state"]
    pub fn sve_save_state(state: *mut arm64_sve_state, ffr: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sve_state_size"]
    pub fn sve_state_size(task: *const task_struct) -> usize;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_load_acq_store_rel(
        reg: aarch64_insn_register,
        base: aarch64_insn_register,
        size: aarch64_insn_size_type,
        type_: aarch64_insn_ldst_type,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn apply_alternatives_module(
        start: *mut crate::ctypes::c_void,
        length: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arm64_rsi_init();
}

unsafe extern "C" {
    pub fn arm64_rsi_is_protected(base: phys_addr_t, size: usize) -> bool_;
}

unsafe extern "C" {
    pub fn arm_smccc_hypervisor_has_uuid(uuid: *const uuid_t) -> bool_;
}

unsafe extern "C" {
    pub fn fixup_exception(regs: *mut pt_regs, esr: crate::ctypes::c_ulong) -> bool_;
}

unsafe extern "C" {
    pub fn fpsimd_save_and_flush_current_state();
}

unsafe extern "C" {
    pub fn fpsimd_sync_from_effective_state(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn fpsimd_sync_to_effective_state_zeropad(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn insn_may_access_user(
        addr: crate::ctypes::c_ulong,
        esr: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn kernel_fastforward_single_step(regs: *mut pt_regs);
}

unsafe extern "C" {
    pub fn kpti_install_ng_mappings();
}

unsafe extern "C" {
    pub fn linear_map_maybe_split_to_ptes();
}

unsafe extern "C" {
    pub fn mte_enable_kernel_store_only() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pkvm_force_reclaim_guest_page(phys: phys_addr_t) -> bool_;
}

unsafe extern "C" {
    pub fn sme_alloc(task: *mut task_struct, flush: bool_);
}

unsafe extern "C" {
    pub fn sme_clear_active();
}

unsafe extern "C" {
    pub fn sme_enable_dvmsync();
}

unsafe extern "C" {
    pub fn sme_get_current_vl() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sme_set_active();
}

unsafe extern "C" {
    pub fn sme_set_current_vl(arg: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn sme_setup();
}

unsafe extern "C" {
    pub fn sme_suspend_exit();
}

unsafe extern "C" {
    pub fn spectre_print_disabled_mitigations();
}

unsafe extern "C" {
    pub fn split_kernel_leaf_mapping(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn task_smstop_sm(task: *mut task_struct);
}

unsafe extern "C" {
    pub static mut __hyp_data_end: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut __hyp_data_start: [crate::ctypes::c_char; 0usize];
}

unsafe extern "C" {
    pub static mut page_alloc_available: bool_;
}

unsafe extern "C" {
    pub static mut prot_ns_shared: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut rsi_present: static_key_false;
}

#[repr(C)]
pub struct clocksource {
    pub read: ::core::option::Option<unsafe extern "C" fn(cs: *mut clocksource) -> u64_>,
    pub mask: u64_,
    pub mult: u32_,
    pub shift: u32_,
    pub max_idle_ns: u64_,
    pub maxadj: u32_,
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
    pub read_snapshot: ::core::option::Option<
        unsafe extern "C" fn(
            cs: *mut clocksource,
            chs: *mut clocksource_hw_snapshot,
        ) -> u64_,
    >,
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

pub const FIXADDR_SIZE: i32 = 4251648;

pub const FIXADDR_START: crate::ctypes::c_ulong = 18446744073696911360;

pub const FIXADDR_TOT_SIZE: i32 = 6135808;

pub const FIXADDR_TOT_START: crate::ctypes::c_ulong = 18446744073695027200;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 1030;

pub const FIX_APEI_GHES_SDEI_CRITICAL: fixed_addresses = 1033;

pub const FIX_APEI_GHES_SDEI_NORMAL: fixed_addresses = 1032;

pub const FIX_APEI_GHES_SEA: fixed_addresses = 1031;

pub const FIX_BTMAP_BEGIN: fixed_addresses = 1492;

pub const FIX_BTMAP_END: fixed_addresses = 1038;

pub const FIX_ENTRY_TRAMP_TEXT1: fixed_addresses = 1037;

pub const FIX_ENTRY_TRAMP_TEXT2: fixed_addresses = 1036;

pub const FIX_ENTRY_TRAMP_TEXT3: fixed_addresses = 1035;

pub const FIX_ENTRY_TRAMP_TEXT4: fixed_addresses = 1034;

pub const FIX_P4D: fixed_addresses = 1496;

pub const FIX_PGD: fixed_addresses = 1497;

pub const FIX_PMD: fixed_addresses = 1494;

pub const FIX_PTE: fixed_addresses = 1493;

pub const FIX_PUD: fixed_addresses = 1495;

pub const FIX_VNCR: fixed_addresses = 1029;

pub const FIX_VNCR_END: fixed_addresses = 517;

pub const TRAMP_VALIAS: crate::ctypes::c_ulong = 18446744073696915456;

pub const __end_of_fixed_addresses: fixed_addresses = 1498;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 1038;

unsafe extern "C" {
    pub fn memcpy_fromio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    pub fn memcpy_toio(
        dst: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        count: usize,
    );
}

unsafe extern "C" {
    pub fn memset_io(
        addr: *mut crate::ctypes::c_void,
        val: crate::ctypes::c_int,
        count: usize,
    );
}

pub const COW_KSM: vm_event_item = 99;

pub const KSM_SWPIN_COPY: vm_event_item = 98;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 103;

pub const SWPIN_ZERO: vm_event_item = 96;

pub const SWPOUT_ZERO: vm_event_item = 97;

pub const ZSWPIN: vm_event_item = 100;

pub const ZSWPOUT: vm_event_item = 101;

pub const ZSWPWB: vm_event_item = 102;

unsafe extern "C" {
    pub fn mul_u64_add_u64_div_u64(a: u64_, b: u64_, c: u64_, d: u64_) -> u64_;
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
pub struct kimage {
    pub head: kimage_entry_t,
    pub entry: *mut kimage_entry_t,
    pub last_entry: *mut kimage_entry_t,
    pub start: crate::ctypes::c_ulong,
    pub control_code_page: *mut page,
    pub swap_page: *mut page,
    pub vmcoreinfo_data_copy: *mut crate::ctypes::c_void,
    pub nr_segments: crate::ctypes::c_ulong,
    pub segment: [kexec_segment; 16usize],
    pub segment_cma: [*mut page; 16usize],
    pub control_pages: list_head,
    pub dest_pages: list_head,
    pub unusable_pages: list_head,
    pub control_page: crate::ctypes::c_ulong,
    pub _bits_type_: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub arch: kimage_arch,
    pub kho: kimage__kho,
    pub elf_headers: *mut crate::ctypes::c_void,
    pub elf_headers_sz: crate::ctypes::c_ulong,
    pub elf_load_addr: crate::ctypes::c_ulong,
    pub dm_crypt_keys_addr: crate::ctypes::c_ulong,
    pub dm_crypt_keys_sz: crate::ctypes::c_ulong,
}
impl kimage {
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn type_(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<0usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_type(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<0usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn type__raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    0usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_type_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                0usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn preserve_context(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<1usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_preserve_context(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<1usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn preserve_context_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    1usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_preserve_context_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                1usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn file_mode(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<2usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_file_mode(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<2usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn file_mode_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    2usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_file_mode_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                2usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn no_cma(&self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(self._bits_type_.get_const::<3usize, 1u8>() as u32)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub fn set_no_cma(&mut self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            self._bits_type_.set_const::<3usize, 1u8>(val as u64)
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn no_cma_raw(this: *const Self) -> crate::ctypes::c_uint {
        unsafe {
            ::core::mem::transmute(
                <__BindgenBitfieldUnit<
                    [u8; 1usize],
                >>::raw_get_const::<
                    3usize,
                    1u8,
                >(::core::ptr::addr_of!((* this)._bits_type_)) as u32,
            )
        }
    }
    #[inline]
    #[allow(unnecessary_transmutes)]
    pub unsafe fn set_no_cma_raw(this: *mut Self, val: crate::ctypes::c_uint) {
        unsafe {
            let val: u32 = ::core::mem::transmute(val);
            <__BindgenBitfieldUnit<
                [u8; 1usize],
            >>::raw_set_const::<
                3usize,
                1u8,
            >(::core::ptr::addr_of_mut!((* this)._bits_type_), val as u64)
        }
    }
}

pub const CPTR_NVHE_EL2_RES1: crate::ctypes::c_ulong = 8959;

pub const HCR_BSU: crate::ctypes::c_ulong = 3072;

pub const HCR_BSU_IS: crate::ctypes::c_ulong = 1;

pub const HCR_GUEST_FLAGS: crate::ctypes::c_ulong = 36515439167;

pub const HCR_HOST_NVHE_FLAGS: crate::ctypes::c_ulong = 3300682366976;

pub const HCR_HOST_NVHE_PROTECTED_FLAGS: crate::ctypes::c_ulong = 3300682891264;

pub const HCR_HOST_VHE_FLAGS: crate::ctypes::c_ulong = 19461570616;

pub const MPAMHCR_HOST_FLAGS: i32 = 0;

pub const TCR_EL2_HA: i32 = 2097152;

pub const TCR_EL2_MASK: crate::ctypes::c_ulong = 65280;

pub const __HCRX_EL2_MASK: u64 = 64;

pub const __HCRX_EL2_RES1: u64 = 0;

pub const __NR_compat32_file_getattr: i32 = 468;

pub const __NR_compat32_file_setattr: i32 = 469;

pub const __NR_compat32_getxattrat: i32 = 464;

pub const __NR_compat32_listns: i32 = 470;

pub const __NR_compat32_listxattrat: i32 = 465;

pub const __NR_compat32_open_tree_attr: i32 = 467;

pub const __NR_compat32_removexattrat: i32 = 466;

pub const __NR_compat32_rseq_slice_yield: i32 = 471;

pub const __NR_compat32_setxattrat: i32 = 463;

pub const __NR_compat32_syscalls: i32 = 472;

unsafe extern "C" {
    #[link_name = "kmod_shim_ftrace_regs_get_return_address"]
    pub fn ftrace_regs_get_return_address(
        fregs: *const ftrace_regs,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn arch_ftrace_get_symaddr(
        fentry_ip: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn dcache_clean_poc_nosync(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn dcache_inval_poc_nosync(
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
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
    pub mm_cid: mm_mm_cid,
    pub sc_stat: sched_cache_stat,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 54usize],
    pub rss_stat: [percpu_counter; 4usize],
    pub binfmt: *mut linux_binfmt,
    pub context: mm_context_t,
    pub flags: mm_flags_t,
    pub ioctx_lock: spinlock_t,
    pub ioctx_table: *mut kioctx_table,
    pub owner: *mut task_struct,
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
    pub mm_id: mm_id_t,
}

#[repr(C)]
#[repr(align(64))]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub vm_lock_seq: crate::ctypes::c_uint,
    pub anon_vma_chain: list_head,
    pub anon_vma: *mut anon_vma,
    pub vm_ops: *const vm_operations_struct,
    pub vm_pgoff: crate::ctypes::c_ulong,
    pub vm_file: *mut file,
    pub vm_private_data: *mut crate::ctypes::c_void,
    pub swap_readahead_info: atomic_long_t,
    pub vm_policy: *mut mempolicy,
    pub numab_state: *mut vma_numab_state,
    pub vm_refcnt: refcount_t,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 103usize],
}

pub const AT_VECTOR_SIZE: i32 = 54;

pub const MAX_FOLIO_VMEMMAP_ALIGN: crate::ctypes::c_ulong = 0;

pub const MM_CID_STATIC_SIZE: crate::ctypes::c_ulong = 128;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 67108863;

pub const PAGE_FLAGS_CHECK_AT_FREE: crate::ctypes::c_ulong = 962074042659;

pub const PG_arch_3: pageflags = 25;

pub const PROCESS_PAGES_NON_PREEMPT_BATCH: i32 = 1;

pub const VMA_SHADOW_STACK_BIT: crate::ctypes::c_uint = 38;

pub const VM_ARCH_CLEAR: crate::ctypes::c_ulong = 16777216;

pub const VM_ARM64_BTI: crate::ctypes::c_ulong = 16777216;

pub const VM_SHADOW_STACK: crate::ctypes::c_ulong = 274877906944;

pub const __NR_PAGEFLAGS: pageflags = 26;

pub const smp_cond_time_check_count: i32 = 200;

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_hugetlb_tlb_range"]
    pub fn __flush_hugetlb_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        stride: crate::ctypes::c_ulong,
        flags: tlbf_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_calc_vm_flag_bits"]
    pub fn arch_calc_vm_flag_bits(
        file: *mut file,
        flags: crate::ctypes::c_ulong,
    ) -> vm_flags_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_calc_vm_prot_bits"]
    pub fn arch_calc_vm_prot_bits(
        prot: crate::ctypes::c_ulong,
        pkey: crate::ctypes::c_ulong,
    ) -> vm_flags_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_validate_flags"]
    pub fn arch_validate_flags(vm_flags: vm_flags_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_force_dma_unencrypted"]
    pub fn force_dma_unencrypted(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pagetable_free_kernel"]
    pub fn pagetable_free_kernel(pt: *mut ptdesc);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfnmap_setup_cachemode"]
    pub fn pfnmap_setup_cachemode(
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        prot: *mut pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfnmap_track"]
    pub fn pfnmap_track(
        pfn: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        prot: *mut pgprot_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pfnmap_untrack"]
    pub fn pfnmap_untrack(pfn: crate::ctypes::c_ulong, size: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sparse_vmemmap_init_nid_early"]
    pub fn sparse_vmemmap_init_nid_early(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sparse_vmemmap_init_nid_late"]
    pub fn sparse_vmemmap_init_nid_late(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn realm_register_memory_enc_ops() -> crate::ctypes::c_int;
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
    pub scx: sched_ext_entity,
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
    pub preferred_llc: crate::ctypes::c_int,
    pub pref_llc_queued: crate::ctypes::c_int,
    pub rseq: rseq_data,
    pub mm_cid: sched_mm_cid,
    pub tlb_ubc: tlbflush_unmap_batch,
    pub splice_pipe: *mut pipe_inode_info,
    pub task_frag: page_frag,
    pub lazy_mmu_state: lazy_mmu_state,
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
    pub stack_vm_area: *mut vm_struct,
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub bpf_net_context: *mut bpf_net_context,
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

#[repr(C)]
pub struct gic_kvm_info {
    pub type_: gic_type,
    pub vcpu: resource,
    pub gicc_base: *mut crate::ctypes::c_void,
    pub maint_irq: crate::ctypes::c_uint,
    pub no_maint_irq_mask: bool_,
    pub vctrl: resource,
    pub has_v4: bool_,
    pub has_v4_1: bool_,
    pub no_hw_deactivation: bool_,
}

pub const GIC_V5: gic_type = 2;

pub const PR_SHADOW_STACK_SUPPORTED_STATUS_MASK: crate::ctypes::c_ulong = 7;

unsafe extern "C" {
    #[link_name = "kmod_shim___task_cpu_possible_mask"]
    pub fn __task_cpu_possible_mask(
        p: *mut task_struct,
        mask: *const cpumask,
    ) -> *const cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcs_check_locked"]
    pub fn gcs_check_locked(
        task: *mut task_struct,
        new_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcsb_dsync"]
    pub fn gcsb_dsync();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcsss1"]
    pub fn gcsss1(Xt: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcsss2"]
    pub fn gcsss2() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcsstr"]
    pub fn gcsstr(addr: *mut u64_, val: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gcssttr"]
    pub fn gcssttr(
        addr: *mut crate::ctypes::c_ulong,
        val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_user_gcs"]
    pub fn get_user_gcs(
        addr: *mut crate::ctypes::c_ulong,
        err: *mut crate::ctypes::c_int,
    ) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pop_user_gcs"]
    pub fn pop_user_gcs(err: *mut crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_push_user_gcs"]
    pub fn push_user_gcs(val: crate::ctypes::c_ulong, err: *mut crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_put_user_gcs"]
    pub fn put_user_gcs(
        val: crate::ctypes::c_ulong,
        addr: *mut crate::ctypes::c_ulong,
        err: *mut crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sched_clock_stable"]
    pub fn sched_clock_stable() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_gcs_el0_enabled"]
    pub fn task_gcs_el0_enabled(task: *mut task_struct) -> bool_;
}

unsafe extern "C" {
    pub fn gcs_alloc_thread_stack(
        tsk: *mut task_struct,
        args: *const kernel_clone_args,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn gcs_free(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn gcs_preserve_current_state();
}

unsafe extern "C" {
    pub fn gcs_set_el0_mode(task: *mut task_struct);
}

unsafe extern "C" {
    pub fn task_cpu_fallback_mask(p: *mut task_struct) -> *const cpumask;
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
    pub ovmf_debug_log: crate::ctypes::c_ulong,
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

pub const EFI_MEM_ATTR: i32 = 9;

pub const EFI_MEM_NO_SOFT_RESERVE: i32 = 10;

pub const EFI_PRESERVE_BS_REGIONS: i32 = 11;

pub const EFI_SECURE_BOOT: i32 = 12;

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_enable_gpe_cond"]
    pub fn acpi_enable_gpe_cond(
        gpe_device: acpi_handle,
        gpe_number: u32_,
        dispatch_type: u8_,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_irq_get_affinity(
        handle: acpi_handle,
        index: crate::ctypes::c_uint,
    ) -> *const cpumask;
}

unsafe extern "C" {
    pub fn acpi_pptt_get_cpumask_from_cache_id(
        cache_id: u32_,
        cpus: *mut cpumask_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_pptt_get_cpus_from_container(acpi_cpu_id: u32_, cpus: *mut cpumask_t);
}

unsafe extern "C" {
    pub fn efi_memattr_init();
}

unsafe extern "C" {
    pub fn efi_runtime_assert_lock_held();
}

unsafe extern "C" {
    pub fn find_acpi_cache_level_from_id(cache_id: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn get_cpu_for_acpi_id(uid: u32_) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_alias_get_id(
        np: *const device_node,
        stem: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_changeset_update_prop_string(
        ocs: *mut of_changeset,
        np: *mut device_node,
        prop_name: *const crate::ctypes::c_char,
        str_: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_console_check(
        dn: *const device_node,
        name: *mut crate::ctypes::c_char,
        index: crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn of_genpd_add_child_ids(
        np: *mut device_node,
        data: *mut genpd_onecell_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_genpd_remove_child_ids(
        np: *mut device_node,
        data: *mut genpd_onecell_data,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_genpd_sync_state(np: *mut device_node);
}

unsafe extern "C" {
    pub fn of_get_available_child_by_name(
        node: *const device_node,
        name: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_get_cpu_state_node(
        cpu_node: *const device_node,
        index: crate::ctypes::c_int,
    ) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_get_next_child_with_prefix(
        node: *const device_node,
        prev: *mut device_node,
        prefix: *const crate::ctypes::c_char,
    ) -> *mut device_node;
}

unsafe extern "C" {
    pub fn of_imap_parser_init(
        parser: *mut of_imap_parser,
        node: *mut device_node,
        item: *mut of_imap_item,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_imap_parser_one(
        parser: *mut of_imap_parser,
        item: *mut of_imap_item,
    ) -> *mut of_imap_item;
}

unsafe extern "C" {
    pub fn of_irq_get_affinity(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> *const cpumask;
}

unsafe extern "C" {
    pub fn of_machine_get_match(matches: *const of_device_id) -> *const of_device_id;
}

unsafe extern "C" {
    pub fn of_machine_get_match_data(
        matches: *const of_device_id,
    ) -> *const crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn of_machine_read_compatible(
        compatible: *mut *const crate::ctypes::c_char,
        index: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_machine_read_model(
        model: *mut *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_map_id(
        np: *const device_node,
        id: u32_,
        map_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
        map_mask_name: *const crate::ctypes::c_char,
        filter_np: *const *mut device_node,
        arg: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_map_iommu_id(
        np: *const device_node,
        id: u32_,
        arg: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_map_msi_id(
        np: *const device_node,
        id: u32_,
        filter_np: *const *mut device_node,
        arg: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_msi_configure(dev: *mut device, np: *const device_node);
}

unsafe extern "C" {
    pub fn of_msi_get_domain(
        dev: *mut device,
        np: *const device_node,
        token: irq_domain_bus_token,
    ) -> *mut irq_domain;
}

unsafe extern "C" {
    pub fn of_msi_xlate(
        dev: *mut device,
        msi_np: *mut *mut device_node,
        id_in: u32_,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn of_overlay_fdt_apply(
        overlay_fdt: *const crate::ctypes::c_void,
        overlay_fdt_size: u32_,
        ovcs_id: *mut crate::ctypes::c_int,
        target_base: *const device_node,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_overlay_notifier_register(nb: *mut notifier_block) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_overlay_notifier_unregister(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_overlay_remove(ovcs_id: *mut crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_overlay_remove_all() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_pci_range_to_resource(
        range: *const of_pci_range,
        np: *const device_node,
        res: *mut resource,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_prop_next_string(
        prop: *const property,
        cur: *const crate::ctypes::c_char,
    ) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn of_prop_next_u32(
        prop: *const property,
        cur: *const __be32,
        pu: *mut u32_,
    ) -> *const __be32;
}

unsafe extern "C" {
    pub fn of_property_read_bool(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn of_property_read_u16_index(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: u32_,
        out_value: *mut u16_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn of_property_read_u8_index(
        np: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: u32_,
        out_value: *mut u8_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ovmf_log_probe(
        ovmf_debug_log_table: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
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
    pub resend_node: hlist_node,
}

pub const MSI_ALLOC_FLAGS_FIXED_MSG_DATA: crate::ctypes::c_ulong = 2;

unsafe extern "C" {
    #[link_name = "kmod_shim_irq_can_move_in_process_context"]
    pub fn irq_can_move_in_process_context(data: *mut irq_data) -> bool_;
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
    pub dsa_ptr: *mut dsa_port,
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
    pub _padding_after_hwprov: [u8; 16usize],
    pub priv_: __IncompleteArrayField<u8_>,
}
bits net_device
    pcpu_stat_type: netdev_stat_type as u32 = _bits_pcpu_stat_type 0 8
    see_all_hwtstamp_requests: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 0 1
    change_proto_down: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 1 1
    netns_immutable: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 2 1
    fcoe_mtu: crate::ctypes::c_ulong as u64 = _bits_see_all_hwtstamp_requests 3 1

unsafe extern "C" {
    pub fn gnet_stats_add_basic(
        bstats: *mut gnet_stats_basic_sync,
        cpu: *const gnet_stats_basic_sync,
        b: *const gnet_stats_basic_sync,
        running: bool_,
    );
}

unsafe extern "C" {
    pub fn gnet_stats_copy_basic(
        d: *mut gnet_dump,
        cpu: *const gnet_stats_basic_sync,
        b: *const gnet_stats_basic_sync,
        running: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gnet_stats_copy_basic_hw(
        d: *mut gnet_dump,
        cpu: *const gnet_stats_basic_sync,
        b: *const gnet_stats_basic_sync,
        running: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn gnet_stats_copy_queue(
        d: *mut gnet_dump,
        cpu_q: *const gnet_stats_queue,
        q: *const gnet_stats_queue,
        qlen: __u32,
    ) -> crate::ctypes::c_int;
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
    pub uhs2_sd_tran: bool_,
    pub uhs2_app_cmd: bool_,
    pub uhs2_caps: sd_uhs2_caps,
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
    pub max_sd_hs_hz: u32_,
    pub _padding_after_max_sd_hs_hz: __BindgenOpaqueArray<[u8; 60usize]>,
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1
    undervoltage: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 6 1

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
    native_cxl_error: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 9 1
    preserve_config: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 10 1
    size_windows: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 11 1
    msi_domain: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 12 1
    broken_l1ss_resume: crate::ctypes::c_uint as u32 = _bits_ignore_reset_delay 13 1

#[repr(C)]
pub struct pci_bus {
    pub node: list_head,
    pub parent: *mut pci_bus,
    pub children: list_head,
    pub devices: list_head,
    pub self_: *mut pci_dev,
    pub slots: list_head,
    pub resource: [*mut resource; 4usize],
    pub resources: list_head,
    pub busn_res: resource,
    pub ops: *mut pci_ops,
    pub sysdata: *mut crate::ctypes::c_void,
    pub procdir: *mut proc_dir_entry,
    pub number: crate::ctypes::c_uchar,
    pub primary: crate::ctypes::c_uchar,
    pub max_bus_speed: crate::ctypes::c_uchar,
    pub cur_bus_speed: crate::ctypes::c_uchar,
    pub domain_nr: crate::ctypes::c_int,
    pub name: [crate::ctypes::c_char; 48usize],
    pub bridge_ctl: crate::ctypes::c_ushort,
    pub bus_flags: pci_bus_flags_t,
    pub bridge: *mut device,
    pub dev: device,
    pub _bits_is_added: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_added: [u8; 7usize],
}
bits pci_bus
    is_added: crate::ctypes::c_uint as u32 = _bits_is_added 0 1
    unsafe_warn: crate::ctypes::c_uint as u32 = _bits_is_added 1 1
    flit_mode: crate::ctypes::c_uint as u32 = _bits_is_added 2 1

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
        ) -> crate::ctypes::c_int,
    >,
    pub set_multiple: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            mask: *mut crate::ctypes::c_ulong,
            bits: *mut crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
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
    pub of_gpio_n_cells: crate::ctypes::c_uint,
    pub of_node_instance_match: ::core::option::Option<
        unsafe extern "C" fn(gc: *mut gpio_chip, i: crate::ctypes::c_uint) -> bool_,
    >,
    pub of_xlate: ::core::option::Option<
        unsafe extern "C" fn(
            gc: *mut gpio_chip,
            gpiospec: *const of_phandle_args,
            flags: *mut u32_,
        ) -> crate::ctypes::c_int,
    >,
}

#[repr(C)]
pub struct i2c_client {
    pub flags: crate::ctypes::c_ushort,
    pub addr: crate::ctypes::c_ushort,
    pub name: [crate::ctypes::c_char; 20usize],
    pub adapter: *mut i2c_adapter,
    pub dev: device,
    pub init_irq: crate::ctypes::c_int,
    pub irq: crate::ctypes::c_int,
    pub detected: list_head,
    pub slave_cb: i2c_slave_cb_t,
    pub devres_group_id: *mut crate::ctypes::c_void,
    pub debugfs: *mut dentry,
}

unsafe extern "C" {
    pub fn devm_mux_state_get_from_np(
        dev: *mut device,
        mux_name: *const crate::ctypes::c_char,
        np: *mut device_node,
    ) -> *mut mux_state;
}

unsafe extern "C" {
    pub fn devm_mux_state_get_optional(
        dev: *mut device,
        mux_name: *const crate::ctypes::c_char,
    ) -> *mut mux_state;
}

unsafe extern "C" {
    pub fn devm_mux_state_get_optional_selected(
        dev: *mut device,
        mux_name: *const crate::ctypes::c_char,
    ) -> *mut mux_state;
}

unsafe extern "C" {
    pub fn devm_mux_state_get_selected(
        dev: *mut device,
        mux_name: *const crate::ctypes::c_char,
    ) -> *mut mux_state;
}

unsafe extern "C" {
    pub fn devm_of_regulator_get(
        dev: *mut device,
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    pub fn devm_of_regulator_get_optional(
        dev: *mut device,
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    pub fn mux_control_get_optional(
        dev: *mut device,
        mux_name: *const crate::ctypes::c_char,
    ) -> *mut mux_control;
}

unsafe extern "C" {
    pub fn of_find_serdev_controller_by_node(
        node: *mut device_node,
    ) -> *mut serdev_controller;
}

unsafe extern "C" {
    pub fn of_find_spi_controller_by_node(node: *mut device_node) -> *mut spi_controller;
}

unsafe extern "C" {
    pub fn of_regulator_get(
        dev: *mut device,
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

unsafe extern "C" {
    pub fn of_regulator_get_optional(
        dev: *mut device,
        node: *mut device_node,
        id: *const crate::ctypes::c_char,
    ) -> *mut regulator;
}

#[repr(C)]
pub struct thermal_cooling_device {
    pub id: crate::ctypes::c_int,
    pub type_: *const crate::ctypes::c_char,
    pub max_state: crate::ctypes::c_ulong,
    pub device: device,
    pub devdata: *mut crate::ctypes::c_void,
    pub stats: *mut crate::ctypes::c_void,
    pub ops: *const thermal_cooling_device_ops,
    pub updated: bool_,
    pub lock: mutex,
    pub thermal_instances: list_head,
    pub node: list_head,
    pub np: *mut device_node,
    pub cdev_id: u32_,
}

pub const IIO_DMA_MINALIGN: crate::ctypes::c_ulong = 128;

unsafe extern "C" {
    pub fn devm_thermal_of_child_cooling_device_register(
        dev: *mut device,
        np: *mut device_node,
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    pub fn devm_thermal_of_cooling_device_register(
        dev: *mut device,
        cdev_id: u32_,
        type_: *const crate::ctypes::c_char,
        devdata: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

unsafe extern "C" {
    pub fn thermal_of_cooling_device_register(
        np: *mut device_node,
        cdev_id: u32_,
        type_: *const crate::ctypes::c_char,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_cooling_device_ops,
    ) -> *mut thermal_cooling_device;
}

#[repr(C)]
pub union poly1305_block_state__opaque_r {
    pub opaque_r: [poly1305_key; 9usize],
    pub core_r: poly1305_core_key,
}

unsafe extern "C" {
    pub fn ce_aes_cbc_cts_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        iv: *const u8_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_cbc_cts_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        iv: *const u8_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_cbc_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_cbc_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_ctr_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        ctr: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_ecb_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn ce_aes_ecb_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn ce_aes_essiv_cbc_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
        rk2: *const u32_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_essiv_cbc_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
        rk2: *const u32_,
    );
}

unsafe extern "C" {
    pub fn ce_aes_expandkey(
        ctx: *mut crypto_aes_ctx,
        in_key: *const u8_,
        key_len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ce_aes_mac_update(
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: usize,
        dg: *mut u8_,
        enc_before: crate::ctypes::c_int,
        enc_after: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn ce_aes_xctr_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        ctr: *mut u8_,
        byte_ctr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn ce_aes_xts_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        rk2: *const u32_,
        iv: *mut u8_,
        first: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn ce_aes_xts_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        rk2: *const u32_,
        iv: *mut u8_,
        first: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn neon_aes_cbc_cts_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        iv: *const u8_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_cbc_cts_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        iv: *const u8_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_cbc_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_cbc_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_ctr_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        ctr: *mut u8_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_ecb_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn neon_aes_ecb_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn neon_aes_essiv_cbc_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
        rk2: *const u32_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_essiv_cbc_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        blocks: crate::ctypes::c_int,
        iv: *mut u8_,
        rk2: *const u32_,
    );
}

unsafe extern "C" {
    pub fn neon_aes_xctr_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        ctr: *mut u8_,
        byte_ctr: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn neon_aes_xts_decrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        rk2: *const u32_,
        iv: *mut u8_,
        first: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn neon_aes_xts_encrypt(
        out: *mut u8_,
        in_: *const u8_,
        rk1: *const u32_,
        rounds: crate::ctypes::c_int,
        bytes: crate::ctypes::c_int,
        rk2: *const u32_,
        iv: *mut u8_,
        first: crate::ctypes::c_int,
    );
}

#[repr(C)]
pub struct ftrace_ret_stack {
    pub ret: crate::ctypes::c_ulong,
    pub func: crate::ctypes::c_ulong,
    pub fp: crate::ctypes::c_ulong,
    pub retp: *mut crate::ctypes::c_ulong,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_perf_arch_guest_misc_flags"]
    pub fn perf_arch_guest_misc_flags(regs: *mut pt_regs) -> crate::ctypes::c_ulong;
}

#[repr(C)]
pub struct arm64_sme_state {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct arm64_sve_state {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct target_impl_cpu {
    pub midr: u64_,
    pub revidr: u64_,
    pub aidr: u64_,
}

#[repr(C)]
pub struct user_gcs {
    pub features_enabled: __u64,
    pub features_locked: __u64,
    pub gcspr_el0: __u64,
}

pub const ARM64_CPUCAP_EARLY_LOCAL_CPU_FEATURE: i32 = 145;

pub const ARM64_CPUCAP_MATCH_ALL_EARLY_CPUS: u16 = 128;

pub const ARM_CPU_PART_C1_PRO: i32 = 3467;

pub const ARM_CPU_PART_CORTEX_A720AE: i32 = 3465;

pub const BRB_IALL_INSN: &[u8; 100] = b".inst (0xd5000000 | (((1) << 19) | ((1) << 16) | ((7) << 12) | ((2) << 8) | ((4) << 5)) | (0x1f))\n\t\0";

pub const BRB_INJ_INSN: &[u8; 100] = b".inst (0xd5000000 | (((1) << 19) | ((1) << 16) | ((7) << 12) | ((2) << 8) | ((5) << 5)) | (0x1f))\n\t\0";

pub const GCS_CAP_ADDR_MASK: crate::ctypes::c_ulong = 18446744073709547520;

pub const GCS_CAP_ADDR_SHIFT: i32 = 12;

pub const GCS_CAP_ADDR_WIDTH: i32 = 52;

pub const GCS_CAP_IN_PROGRESS_TOKEN: i32 = 5;

pub const GCS_CAP_TOKEN_MASK: crate::ctypes::c_ulong = 4095;

pub const GCS_CAP_TOKEN_SHIFT: i32 = 0;

pub const GCS_CAP_TOKEN_WIDTH: i32 = 12;

pub const GCS_CAP_VALID_TOKEN: i32 = 1;

pub const GICV5_GICR_CDNMIA_ID_MASK: u64 = 16777215;

pub const GICV5_GICR_CDNMIA_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GICR_CDNMIA_VALID_MASK: u64 = 4294967296;

pub const GICV5_GIC_CDAFF_IAFFID_MASK: u64 = 281470681743360;

pub const GICV5_GIC_CDAFF_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDAFF_IRM_MASK: u64 = 268435456;

pub const GICV5_GIC_CDAFF_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDDIS_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDDIS_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDDI_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDDI_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDEN_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDEN_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDHM_HM_MASK: u64 = 4294967296;

pub const GICV5_GIC_CDHM_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDHM_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDIA_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDIA_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDIA_VALID_MASK: u64 = 4294967296;

pub const GICV5_GIC_CDPEND_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDPEND_PENDING_MASK: u64 = 4294967296;

pub const GICV5_GIC_CDPEND_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDPRI_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDPRI_PRIORITY_MASK: u64 = 1065151889408;

pub const GICV5_GIC_CDPRI_TYPE_MASK: u64 = 3758096384;

pub const GICV5_GIC_CDRCFG_ID_MASK: u64 = 16777215;

pub const GICV5_GIC_CDRCFG_TYPE_MASK: u64 = 3758096384;

pub const GICV5_OP_GICR_CDIA: i32 = 574208;

pub const GICV5_OP_GICR_CDNMIA: i32 = 574240;

pub const GICV5_OP_GIC_CDAFF: i32 = 573792;

pub const GICV5_OP_GIC_CDDI: i32 = 573952;

pub const GICV5_OP_GIC_CDDIS: i32 = 573696;

pub const GICV5_OP_GIC_CDEN: i32 = 573728;

pub const GICV5_OP_GIC_CDEOI: i32 = 573920;

pub const GICV5_OP_GIC_CDHM: i32 = 573984;

pub const GICV5_OP_GIC_CDPEND: i32 = 573824;

pub const GICV5_OP_GIC_CDPRI: i32 = 573760;

pub const GICV5_OP_GIC_CDRCFG: i32 = 573856;

pub const GSB_ACK_BARRIER_INSN: &[u8; 118] = b".inst (0xd5000000 | ((((1)) << 19) | (((0)) << 16) | (((12)) << 12) | (((0)) << 8) | (((1)) << 5)) | ((31) & 0x1f))\n\t\0";

pub const GSB_SYS_BARRIER_INSN: &[u8; 118] = b".inst (0xd5000000 | ((((1)) << 19) | (((0)) << 16) | (((12)) << 12) | (((0)) << 8) | (((0)) << 5)) | ((31) & 0x1f))\n\t\0";

pub const HISI_CPU_PART_HIP12: i32 = 3334;

pub const HWCAP3_F16F32DOT: crate::ctypes::c_ulong = 512;

pub const HWCAP3_F16F32MM: crate::ctypes::c_ulong = 1024;

pub const HWCAP3_F16MM: crate::ctypes::c_ulong = 256;

pub const HWCAP3_LS64: crate::ctypes::c_ulong = 8;

pub const HWCAP3_LSFE: crate::ctypes::c_ulong = 4;

pub const HWCAP3_MTE_FAR: crate::ctypes::c_ulong = 1;

pub const HWCAP3_MTE_STORE_ONLY: crate::ctypes::c_ulong = 2;

pub const HWCAP3_SME2P3: crate::ctypes::c_ulong = 128;

pub const HWCAP3_SME_LUT6: crate::ctypes::c_ulong = 64;

pub const HWCAP3_SVE2P3: crate::ctypes::c_ulong = 32;

pub const HWCAP3_SVE_B16MM: crate::ctypes::c_ulong = 16;

pub const HWCAP3_SVE_LUT6: crate::ctypes::c_ulong = 2048;

pub const HWCAP_CMPBR: crate::ctypes::c_ulong = 8589934592;

pub const HWCAP_F8MM4: crate::ctypes::c_ulong = 68719476736;

pub const HWCAP_F8MM8: crate::ctypes::c_ulong = 34359738368;

pub const HWCAP_FPRCVT: crate::ctypes::c_ulong = 17179869184;

pub const HWCAP_GCS: crate::ctypes::c_ulong = 4294967296;

pub const HWCAP_SME2P2: crate::ctypes::c_ulong = 4398046511104;

pub const HWCAP_SME_AES: crate::ctypes::c_ulong = 17592186044416;

pub const HWCAP_SME_SBITPERM: crate::ctypes::c_ulong = 8796093022208;

pub const HWCAP_SME_SFEXPA: crate::ctypes::c_ulong = 35184372088832;

pub const HWCAP_SME_SMOP4: crate::ctypes::c_ulong = 140737488355328;

pub const HWCAP_SME_STMOP: crate::ctypes::c_ulong = 70368744177664;

pub const HWCAP_SVE2P2: crate::ctypes::c_ulong = 2199023255552;

pub const HWCAP_SVE_AES2: crate::ctypes::c_ulong = 549755813888;

pub const HWCAP_SVE_BFSCALE: crate::ctypes::c_ulong = 1099511627776;

pub const HWCAP_SVE_ELTPERM: crate::ctypes::c_ulong = 274877906944;

pub const HWCAP_SVE_F16MM: crate::ctypes::c_ulong = 137438953472;

pub const INIT_SCTLR_EL2_MMU_OFF: crate::ctypes::c_ulong = 0;

pub const INIT_SCTLR_EL2_MMU_ON: crate::ctypes::c_ulong = 137445775373;

pub const IPI_CALL_FUNC: ipi_msg_type = 1;

pub const IPI_CPU_BACKTRACE: ipi_msg_type = 6;

pub const IPI_CPU_STOP: ipi_msg_type = 2;

pub const IPI_CPU_STOP_NMI: ipi_msg_type = 3;

pub const IPI_IRQ_WORK: ipi_msg_type = 5;

pub const IPI_KGDB_ROUNDUP: ipi_msg_type = 7;

pub const IPI_RESCHEDULE: ipi_msg_type = 0;

pub const IPI_TIMER: ipi_msg_type = 4;

pub const MAX_CPU_FEATURES: i32 = 192;

pub const MAX_IPI: ipi_msg_type = 8;

pub const MIDR_C1_PRO: u32 = 1091557552;

pub const MIDR_CORTEX_A720AE: u32 = 1091557520;

pub const MIDR_HISI_HIP12: u32 = 1208995936;

pub const MIDR_QCOM_ORYON_X1: u32 = 1359937552;

pub const MTE_CTRL_STORE_ONLY: crate::ctypes::c_ulong = 524288;

pub const NR_IPI: ipi_msg_type = 6;

pub const PIE_MASK: crate::ctypes::c_ulong = 15;

pub const PIRx_ELx_BITS_PER_IDX: i32 = 4;

pub const POE_RWX: crate::ctypes::c_ulong = 7;

pub const POE_WX: crate::ctypes::c_ulong = 6;

pub const POR_ELx_BITS_PER_IDX: i32 = 4;

pub const QCOM_CPU_PART_ORYON_X1: i32 = 1;

pub const SB_BARRIER_INSN: &[u8; 117] = b".inst (0xd5000000 | ((((0)) << 19) | (((3)) << 16) | (((3)) << 12) | (((0)) << 8) | (((7)) << 5)) | ((31) & 0x1f))\n\t\0";

pub const SCTLR_USER_MASK: crate::ctypes::c_ulong = 288231204140883968;

pub const SYS_AARCH32_CNTVCT: i32 = 69120;

pub const SYS_AARCH32_CNTVCTSS: i32 = 593408;

pub const SYS_CNTVCT_EL0: i32 = 1826880;

pub const SYS_CNTV_TVAL_EL0: i32 = 1827584;

pub const SYS_DC_CIGDVAPS: i32 = 556960;

pub const SYS_DC_CIVAPS: i32 = 556832;

pub const TLBF_NOBROADCAST: u32 = 8;

pub const TLBF_NONE: u32 = 0;

pub const TLBF_NONOTIFY: u32 = 4;

pub const TLBF_NOSYNC: u32 = 2;

pub const TLBF_NOWALKCACHE: u32 = 1;

pub type ipi_msg_type = crate::ctypes::c_uint;

pub type tlbi_op = ::core::option::Option<unsafe extern "C" fn(arg: u64_)>;

unsafe extern "C" {
    #[link_name = "kmod_shim_COMPAT_ELF_HWCAP3"]
    pub fn COMPAT_ELF_HWCAP3() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ELF_HWCAP3"]
    pub fn ELF_HWCAP3() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___do_flush_tlb_range"]
    pub fn __do_flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        stride: crate::ctypes::c_ulong,
        tlb_level: crate::ctypes::c_int,
        flags: tlbf_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_page"]
    pub fn __flush_tlb_page(
        vma: *mut vm_area_struct,
        uaddr: crate::ctypes::c_ulong,
        flags: tlbf_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_range"]
    pub fn __flush_tlb_range(
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        stride: crate::ctypes::c_ulong,
        tlb_level: crate::ctypes::c_int,
        flags: tlbf_t,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_range_limit_excess"]
    pub fn __flush_tlb_range_limit_excess(
        pages: crate::ctypes::c_ulong,
        stride: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_range_op"]
    pub fn __flush_tlb_range_op(
        lop: tlbi_op,
        rop: tlbi_op,
        start: u64_,
        pages: usize,
        stride: u64_,
        asid: u16_,
        level: u32_,
        lpa2: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___pte_flags_need_flush"]
    pub fn __pte_flags_need_flush(oldval: ptval_t, newval: ptval_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_clear_flush_young"]
    pub fn __ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_get_and_clear_anysz"]
    pub fn __ptep_get_and_clear_anysz(
        mm: *mut mm_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pgsize: crate::ctypes::c_ulong,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_set_access_flags"]
    pub fn __ptep_set_access_flags(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        dirty: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___ptep_test_and_clear_young"]
    pub fn __ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pmds"]
    pub fn __set_pmds(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
        pmd: pmd_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_pte_complete"]
    pub fn __set_pte_complete(pte: pte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_ptes_anysz"]
    pub fn __set_ptes_anysz(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
        pgsize: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___set_puds"]
    pub fn __set_puds(
        mm: *mut mm_struct,
        addr: crate::ctypes::c_ulong,
        pudp: *mut pud_t,
        pud: pud_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_level"]
    pub fn __tlbi_level(op: tlbi_op, addr: u64_, level: u32_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_level_asid"]
    pub fn __tlbi_level_asid(op: tlbi_op, addr: u64_, level: u32_, asid: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_range"]
    pub fn __tlbi_range(
        op: tlbi_op,
        addr: u64_,
        asid: u16_,
        scale: crate::ctypes::c_int,
        num: crate::ctypes::c_int,
        level: u32_,
        lpa2: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_sync_s1ish"]
    pub fn __tlbi_sync_s1ish(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_sync_s1ish_batch"]
    pub fn __tlbi_sync_s1ish_batch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim___tlbi_sync_s1ish_kernel"]
    pub fn __tlbi_sync_s1ish_kernel();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_tlbbatch_add_pending"]
    pub fn arch_tlbbatch_add_pending(
        batch: *mut arch_tlbflush_unmap_batch,
        mm: *mut mm_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arm64_is_protected_mmio"]
    pub fn arm64_is_protected_mmio(phys_addr: phys_addr_t, size: usize) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpucap_match_all_early_cpus"]
    pub fn cpucap_match_all_early_cpus(cap: *const arm64_cpu_capabilities) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_emit_pte_barriers"]
    pub fn emit_pte_barriers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_id_aa64pfr0_mpam"]
    pub fn id_aa64pfr0_mpam(pfr0: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_id_aa64pfr1_mpamfrac"]
    pub fn id_aa64pfr1_mpamfrac(pfr1: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ioremap_prot"]
    pub fn ioremap_prot(
        phys: phys_addr_t,
        size: usize,
        user_prot: pgprot_t,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ipas2e1"]
    pub fn ipas2e1(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ipas2e1is"]
    pub fn ipas2e1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmd_mknoncont"]
    pub fn pmd_mknoncont(pmd: pmd_t) -> pmd_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pmdp_test_and_clear_young"]
    pub fn pmdp_test_and_clear_young(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        pmdp: *mut pmd_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_mkvalid_k"]
    pub fn pte_mkvalid_k(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_clear_flush_young"]
    pub fn ptep_clear_flush_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ptep_test_and_clear_young"]
    pub fn ptep_test_and_clear_young(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queue_pte_barriers"]
    pub fn queue_pte_barriers();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_regs_irqs_disabled"]
    pub fn regs_irqs_disabled(regs: *const pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ripas2e1is"]
    pub fn ripas2e1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rvaale1is"]
    pub fn rvaale1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rvae1is"]
    pub fn rvae1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rvale1"]
    pub fn rvale1(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rvale1is"]
    pub fn rvale1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_smp_ipi_range"]
    pub fn set_smp_ipi_range(ipi_base: crate::ctypes::c_int, n: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_dvmsync"]
    pub fn sme_dvmsync(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sme_dvmsync_batch"]
    pub fn sme_dvmsync_batch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_start_thread_common"]
    pub fn start_thread_common(
        regs: *mut pt_regs,
        pc: crate::ctypes::c_ulong,
        pstate: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_bbml2_noabort"]
    pub fn system_supports_bbml2_noabort() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_gcs"]
    pub fn system_supports_gcs() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_haft"]
    pub fn system_supports_haft() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_mpam"]
    pub fn system_supports_mpam() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_mpam_hcr"]
    pub fn system_supports_mpam_hcr() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_pmuv3"]
    pub fn system_supports_pmuv3() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vaale1is"]
    pub fn vaale1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vae1is"]
    pub fn vae1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vae2is"]
    pub fn vae2is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vale1"]
    pub fn vale1(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vale1is"]
    pub fn vale1is(arg: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vale2is"]
    pub fn vale2is(arg: u64_);
}

unsafe extern "C" {
    pub fn __ptep_set_access_flags_anysz(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        entry: pte_t,
        dirty: crate::ctypes::c_int,
        pgsize: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn contpte_clear_flush_young_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn contpte_test_and_clear_young_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn cpu_errata_set_target_impl(
        num: u64_,
        impl_cpus: *mut crate::ctypes::c_void,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn cpu_get_elf_hwcap3() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn cpu_supports_bbml2_noabort() -> bool_;
}

unsafe extern "C" {
    pub fn fallback_32bit_el0_cpumask() -> *const cpumask;
}

unsafe extern "C" {
    pub fn is_midr_in_range_list(ranges: *const midr_range) -> bool_;
}

unsafe extern "C" {
    pub fn kvm_arm_target_impl_cpu_init();
}

unsafe extern "C" {
    pub fn modify_prot_commit_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        old_pte: pte_t,
        pte: pte_t,
        nr: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn modify_prot_start_ptes(
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
        nr: crate::ctypes::c_uint,
    ) -> pte_t;
}

unsafe extern "C" {
    pub fn pgattr_change_is_safe(old: pteval_t, new: pteval_t) -> bool_;
}

unsafe extern "C" {
    pub fn set_smp_ipi_range_percpu(
        ipi_base: crate::ctypes::c_int,
        nr_ipi: crate::ctypes::c_int,
        ncpus: crate::ctypes::c_int,
    );
}

unsafe extern "C" {
    pub fn sme_do_dvmsync(mask: *const cpumask);
}

unsafe extern "C" {
    pub fn tag_clear_highpages(
        to: *mut page,
        numpages: crate::ctypes::c_int,
        clear_pages: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    pub static mut compat_elf_hwcap3: crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub static mut sme_active_cpus: cpumask_t;
}
