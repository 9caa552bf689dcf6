// What 7.3.4-aarch64-4b45162b brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[repr(align(16))]
#[derive(Copy, Clone)]
pub struct user_fpsimd_state {
    pub vregs: [__u128; 32usize],
    pub fpsr: __u32,
    pub fpcr: __u32,
    pub __reserved: [__u32; 2usize],
}

#[repr(C)]
#[repr(align(16))]
pub struct fpsimd_context {
    pub head: _aarch64_ctx,
    pub fpsr: __u32,
    pub fpcr: __u32,
    pub vregs: [__u128; 32usize],
}

pub const AARCH64_INSN_EXTEND_SXTB: aarch64_insn_extend_type = 4;

pub const AARCH64_INSN_EXTEND_SXTH: aarch64_insn_extend_type = 5;

pub const AARCH64_INSN_EXTEND_SXTW: aarch64_insn_extend_type = 6;

pub const AARCH64_INSN_EXTEND_SXTX: aarch64_insn_extend_type = 7;

pub const AARCH64_INSN_EXTEND_UXTB: aarch64_insn_extend_type = 0;

pub const AARCH64_INSN_EXTEND_UXTH: aarch64_insn_extend_type = 1;

pub const AARCH64_INSN_EXTEND_UXTW: aarch64_insn_extend_type = 2;

pub const AARCH64_INSN_EXTEND_UXTX: aarch64_insn_extend_type = 3;

pub const ACTLRALIAS_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ACTLRALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ACTLRALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ACTLRMASK_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const ACTLRMASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const ACTLRMASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const ACTLR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const ARM64_HAFT: i32 = 68;

pub const ARM64_HAS_BBML3: i32 = 11;

pub const ARM64_HAS_CACHE_DIC: i32 = 12;

pub const ARM64_HAS_CACHE_IDC: i32 = 13;

pub const ARM64_HAS_CNP: i32 = 14;

pub const ARM64_HAS_CRC32: i32 = 15;

pub const ARM64_HAS_DCPODP: i32 = 16;

pub const ARM64_HAS_DCPOP: i32 = 17;

pub const ARM64_HAS_DIT: i32 = 18;

pub const ARM64_HAS_E0PD: i32 = 19;

pub const ARM64_HAS_ECV: i32 = 20;

pub const ARM64_HAS_ECV_CNTPOFF: i32 = 21;

pub const ARM64_HAS_EPAN: i32 = 22;

pub const ARM64_HAS_EVT: i32 = 23;

pub const ARM64_HAS_FGT2: i32 = 26;

pub const ARM64_HAS_FGT: i32 = 25;

pub const ARM64_HAS_FPMR: i32 = 24;

pub const ARM64_HAS_FPSIMD: i32 = 27;

pub const ARM64_HAS_GCS: i32 = 28;

pub const ARM64_HAS_GENERIC_AUTH: i32 = 29;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA3: i32 = 30;

pub const ARM64_HAS_GENERIC_AUTH_ARCH_QARMA5: i32 = 31;

pub const ARM64_HAS_GENERIC_AUTH_IMP_DEF: i32 = 32;

pub const ARM64_HAS_GICV3_CPUIF: i32 = 33;

pub const ARM64_HAS_GICV5_CPUIF: i32 = 34;

pub const ARM64_HAS_GICV5_LEGACY: i32 = 35;

pub const ARM64_HAS_GIC_PRIO_MASKING: i32 = 36;

pub const ARM64_HAS_GIC_PRIO_RELAXED_SYNC: i32 = 37;

pub const ARM64_HAS_HCR_NV1: i32 = 39;

pub const ARM64_HAS_HCX: i32 = 40;

pub const ARM64_HAS_ICH_HCR_EL2_TDIR: i32 = 38;

pub const ARM64_HAS_LDAPR: i32 = 41;

pub const ARM64_HAS_LPA2: i32 = 42;

pub const ARM64_HAS_LS64: i32 = 44;

pub const ARM64_HAS_LS64_V: i32 = 45;

pub const ARM64_HAS_LSE_ATOMICS: i32 = 43;

pub const ARM64_HAS_LSUI: i32 = 46;

pub const ARM64_HAS_MOPS: i32 = 47;

pub const ARM64_HAS_NESTED_VIRT: i32 = 48;

pub const ARM64_HAS_NV2P1: i32 = 49;

pub const ARM64_HAS_NV3: i32 = 50;

pub const ARM64_HAS_PAN: i32 = 51;

pub const ARM64_HAS_PMUV3: i32 = 52;

pub const ARM64_HAS_RASV1P1_EXTN: i32 = 57;

pub const ARM64_HAS_RAS_EXTN: i32 = 56;

pub const ARM64_HAS_RNG: i32 = 58;

pub const ARM64_HAS_S1PIE: i32 = 53;

pub const ARM64_HAS_S1POE: i32 = 54;

pub const ARM64_HAS_SB: i32 = 59;

pub const ARM64_HAS_SCTLR2: i32 = 55;

pub const ARM64_HAS_STAGE2_FWB: i32 = 60;

pub const ARM64_HAS_TCR2: i32 = 61;

pub const ARM64_HAS_TIDCP1: i32 = 62;

pub const ARM64_HAS_TLB_RANGE: i32 = 63;

pub const ARM64_HAS_VA52: i32 = 64;

pub const ARM64_HAS_VIRT_HOST_EXTN: i32 = 65;

pub const ARM64_HAS_WFXT: i32 = 66;

pub const ARM64_HAS_XNX: i32 = 67;

pub const ARM64_HW_DBM: i32 = 69;

pub const ARM64_KVM_HVHE: i32 = 70;

pub const ARM64_KVM_PROTECTED_MODE: i32 = 71;

pub const ARM64_MISMATCHED_CACHE_TYPE: i32 = 72;

pub const ARM64_MPAM: i32 = 73;

pub const ARM64_MPAM_HCR: i32 = 74;

pub const ARM64_MTE: i32 = 75;

pub const ARM64_MTE_ASYMM: i32 = 76;

pub const ARM64_MTE_FAR: i32 = 77;

pub const ARM64_MTE_STORE_ONLY: i32 = 78;

pub const ARM64_NCAPS: i32 = 129;

pub const ARM64_SME2: i32 = 81;

pub const ARM64_SME: i32 = 79;

pub const ARM64_SME_FA64: i32 = 80;

pub const ARM64_SPECTRE_BHB: i32 = 85;

pub const ARM64_SPECTRE_V2: i32 = 82;

pub const ARM64_SPECTRE_V3A: i32 = 83;

pub const ARM64_SPECTRE_V4: i32 = 84;

pub const ARM64_SSBS: i32 = 86;

pub const ARM64_SVE: i32 = 87;

pub const ARM64_UNMAP_KERNEL_AT_EL0: i32 = 88;

pub const ARM64_WORKAROUND_1418040: i32 = 93;

pub const ARM64_WORKAROUND_1463225: i32 = 94;

pub const ARM64_WORKAROUND_1508412: i32 = 95;

pub const ARM64_WORKAROUND_1542419: i32 = 96;

pub const ARM64_WORKAROUND_1742098: i32 = 97;

pub const ARM64_WORKAROUND_1902691: i32 = 98;

pub const ARM64_WORKAROUND_2038923: i32 = 99;

pub const ARM64_WORKAROUND_2064142: i32 = 100;

pub const ARM64_WORKAROUND_2077057: i32 = 101;

pub const ARM64_WORKAROUND_2645198: i32 = 102;

pub const ARM64_WORKAROUND_2658417: i32 = 103;

pub const ARM64_WORKAROUND_4193714: i32 = 104;

pub const ARM64_WORKAROUND_4311569: i32 = 105;

pub const ARM64_WORKAROUND_834220: i32 = 89;

pub const ARM64_WORKAROUND_843419: i32 = 90;

pub const ARM64_WORKAROUND_845719: i32 = 91;

pub const ARM64_WORKAROUND_858921: i32 = 92;

pub const ARM64_WORKAROUND_AMPERE_AC03_CPU_38: i32 = 106;

pub const ARM64_WORKAROUND_AMPERE_AC04_CPU_23: i32 = 107;

pub const ARM64_WORKAROUND_BROKEN_AMU_CONSTCNT: i32 = 128;

pub const ARM64_WORKAROUND_CAVIUM_23154: i32 = 111;

pub const ARM64_WORKAROUND_CAVIUM_27456: i32 = 112;

pub const ARM64_WORKAROUND_CAVIUM_30115: i32 = 113;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_PRFM: i32 = 114;

pub const ARM64_WORKAROUND_CAVIUM_TX2_219_TVM: i32 = 115;

pub const ARM64_WORKAROUND_CLEAN_CACHE: i32 = 116;

pub const ARM64_WORKAROUND_DEVICE_LOAD_ACQUIRE: i32 = 117;

pub const ARM64_WORKAROUND_DISABLE_CNP: i32 = 118;

pub const ARM64_WORKAROUND_GICv3_BROKEN_SEIS: i32 = 119;

pub const ARM64_WORKAROUND_NVIDIA_OLYMPUS_1027: i32 = 120;

pub const ARM64_WORKAROUND_PMUV3_IMPDEF_TRAPS: i32 = 121;

pub const ARM64_WORKAROUND_QCOM_FALKOR_E1003: i32 = 122;

pub const ARM64_WORKAROUND_QCOM_ORYON_CNTVOFF: i32 = 123;

pub const ARM64_WORKAROUND_REPEAT_TLBI_SYNC: i32 = 124;

pub const ARM64_WORKAROUND_SPECULATIVE_AT: i32 = 125;

pub const ARM64_WORKAROUND_SPECULATIVE_SSBS: i32 = 126;

pub const ARM64_WORKAROUND_SPECULATIVE_UNPRIV_LOAD: i32 = 127;

pub const ARM64_WORKAROUND_TRBE_OVERWRITE_FILL_MODE: i32 = 108;

pub const ARM64_WORKAROUND_TRBE_WRITE_OUT_OF_RANGE: i32 = 110;

pub const ARM64_WORKAROUND_TSB_FLUSH_FAILURE: i32 = 109;

pub const BRBCR_EL12_RES0: u64 = 18446744073696967812;

pub const BRBCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const BRBCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBCR_EL1_RES0: u64 = 18446744073696967812;

pub const BRBCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBCR_EL2_RES0: u64 = 18446744073696967812;

pub const BRBCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const BRBCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const BRBINFINJ_EL1_RES0: u64 = 18446603340515950620;

pub const BRBINFINJ_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const BRBINFINJ_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL12_RES0: u64 = 18446744069414584320;

pub const CONTEXTIDR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL1_RES0: u64 = 18446744069414584320;

pub const CONTEXTIDR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL2_RES0: u64 = 18446744069414584320;

pub const CONTEXTIDR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const CONTEXTIDR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACRALIAS_EL1_RES0: u64 = 18446744069629345791;

pub const CPACRALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const CPACRALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACRMASK_EL12_RES0: u64 = 18446744069665128447;

pub const CPACRMASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const CPACRMASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const CPACR_EL12_RES0: u64 = 18446744069629345791;

pub const CPACR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const CPACR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL12_RES0: u64 = 18446744073709550750;

pub const GCSCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL1_RES0: u64 = 18446744073709550750;

pub const GCSCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL2_RES0: u64 = 18446744073709550750;

pub const GCSCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const GCSCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL0_RES0: u64 = 7;

pub const GCSPR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL12_RES0: u64 = 7;

pub const GCSPR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL1_RES0: u64 = 7;

pub const GCSPR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL2_RES0: u64 = 7;

pub const GCSPR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const GCSPR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const HCRX_EL2_NVTGE: crate::ctypes::c_ulong = 134217728;

pub const HCRX_EL2_NVTGE_MASK: crate::ctypes::c_ulong = 134217728;

pub const HCRX_EL2_NVTGE_SHIFT: i32 = 27;

pub const HCRX_EL2_NVTGE_WIDTH: i32 = 1;

pub const HCRX_EL2_NVnTTLB: crate::ctypes::c_ulong = 4294967296;

pub const HCRX_EL2_NVnTTLBIS: crate::ctypes::c_ulong = 8589934592;

pub const HCRX_EL2_NVnTTLBIS_MASK: crate::ctypes::c_ulong = 8589934592;

pub const HCRX_EL2_NVnTTLBIS_SHIFT: i32 = 33;

pub const HCRX_EL2_NVnTTLBIS_WIDTH: i32 = 1;

pub const HCRX_EL2_NVnTTLBOS: crate::ctypes::c_ulong = 17179869184;

pub const HCRX_EL2_NVnTTLBOS_MASK: crate::ctypes::c_ulong = 17179869184;

pub const HCRX_EL2_NVnTTLBOS_SHIFT: i32 = 34;

pub const HCRX_EL2_NVnTTLBOS_WIDTH: i32 = 1;

pub const HCRX_EL2_NVnTTLB_MASK: crate::ctypes::c_ulong = 4294967296;

pub const HCRX_EL2_NVnTTLB_SHIFT: i32 = 32;

pub const HCRX_EL2_NVnTTLB_WIDTH: i32 = 1;

pub const HCRX_EL2_RES0: u64 = 18446744043409911808;

pub const HCRX_EL2_SRMASKEn: crate::ctypes::c_ulong = 67108864;

pub const HCRX_EL2_SRMASKEn_MASK: crate::ctypes::c_ulong = 67108864;

pub const HCRX_EL2_SRMASKEn_SHIFT: i32 = 26;

pub const HCRX_EL2_SRMASKEn_WIDTH: i32 = 1;

pub const ICC_PPI_CACTIVER0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CACTIVER0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CACTIVER0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CACTIVER1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CACTIVER1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CACTIVER1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_CPENDR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_ENABLER1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_HMR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR0_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR10_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR10_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR10_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR11_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR11_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR11_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR12_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR12_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR12_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR13_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR13_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR13_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR14_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR14_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR14_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR15_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR15_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR15_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR1_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR2_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR3_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR3_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR3_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR4_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR4_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR4_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR5_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR5_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR5_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR6_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR6_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR6_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR7_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR7_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR7_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR8_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR8_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR8_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR9_EL1_RES0: u64 = 16204198715729174752;

pub const ICC_PPI_PRIORITYR9_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_PRIORITYR9_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SACTIVER1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ICC_PPI_SPENDR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER1_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ACTIVER1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR1_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_DVIR1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER1_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_ENABLER1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR1_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PENDR1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR0_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR10_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR10_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR10_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR11_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR11_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR11_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR12_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR12_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR12_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR13_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR13_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR13_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR14_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR14_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR14_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR15_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR15_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR15_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR1_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR1_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR1_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR2_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR3_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR3_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR3_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR4_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR4_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR4_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR5_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR5_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR5_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR6_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR6_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR6_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR7_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR7_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR7_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR8_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR8_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR8_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR9_EL2_RES0: u64 = 16204198715729174752;

pub const ICH_PPI_PRIORITYR9_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ICH_PPI_PRIORITYR9_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR2_EL1_BBM_3: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR4_EL1_EAESR: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR4_EL1_EAESR_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_EAESR_MASK: crate::ctypes::c_ulong = 64424509440;

pub const ID_AA64MMFR4_EL1_EAESR_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_EAESR_SHIFT: i32 = 32;

pub const ID_AA64MMFR4_EL1_EAESR_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_EAESR_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_MTEFGT: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR4_EL1_MTEFGT_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_MTEFGT_MASK: crate::ctypes::c_ulong = 17293822569102704640;

pub const ID_AA64MMFR4_EL1_MTEFGT_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_MTEFGT_SHIFT: i32 = 60;

pub const ID_AA64MMFR4_EL1_MTEFGT_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_MTEFGT_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_NV_frac_NV3: crate::ctypes::c_ulong = 3;

pub const ID_AA64MMFR4_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_SCRX: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR4_EL1_SCRX_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_SCRX_MASK: crate::ctypes::c_ulong = 1080863910568919040;

pub const ID_AA64MMFR4_EL1_SCRX_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_SCRX_SHIFT: i32 = 56;

pub const ID_AA64MMFR4_EL1_SCRX_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_SCRX_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_SRMASK_SRMASK2: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR4_EL1_TEV: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR4_EL1_TEV_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_TEV_MASK: crate::ctypes::c_ulong = 67553994410557440;

pub const ID_AA64MMFR4_EL1_TEV_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_TEV_SHIFT: i32 = 52;

pub const ID_AA64MMFR4_EL1_TEV_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_TEV_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_TLBID: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR4_EL1_TLBID_IMP: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_TLBID_MASK: crate::ctypes::c_ulong = 16492674416640;

pub const ID_AA64MMFR4_EL1_TLBID_NI: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_TLBID_SHIFT: i32 = 40;

pub const ID_AA64MMFR4_EL1_TLBID_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_TLBID_WIDTH: i32 = 4;

pub const ID_AA64MMFR4_EL1_TPS: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR4_EL1_TPS_MASK: crate::ctypes::c_ulong = 4222124650659840;

pub const ID_AA64MMFR4_EL1_TPS_SHIFT: i32 = 48;

pub const ID_AA64MMFR4_EL1_TPS_SIGNED: i32 = 0;

pub const ID_AA64MMFR4_EL1_TPS_VAL_0000: crate::ctypes::c_ulong = 0;

pub const ID_AA64MMFR4_EL1_TPS_VAL_0001: crate::ctypes::c_ulong = 1;

pub const ID_AA64MMFR4_EL1_TPS_VAL_0010: crate::ctypes::c_ulong = 2;

pub const ID_AA64MMFR4_EL1_TPS_WIDTH: i32 = 4;

pub const MAIR2_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const MAIR2_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const MAIR2_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const MAIR2_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const MAIR2_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const MAIR2_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const NVHCR_EL2_RES0: u64 = 824633720832;

pub const NVHCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const NVHCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const PFAR_EL12_RES0: u64 = 4539628424389459968;

pub const PFAR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const PFAR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const PIRE0_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const PIR_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const PIR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const PIR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const PIR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const PIR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const PIR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const PIR_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const PIR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const PIR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const POR_EL0_RES0: crate::ctypes::c_ulong = 0;

pub const POR_EL0_RES1: crate::ctypes::c_ulong = 0;

pub const POR_EL0_UNKN: crate::ctypes::c_ulong = 0;

pub const POR_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const POR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const POR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const POR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const POR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const POR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const POR_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const POR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const POR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const PTE_SWP_UFFD: u64 = 8;

pub const PTE_UFFD: u64 = 288230376151711744;

pub const RQ_nr_pinned: i32 = 4656;

pub const S2PIR_EL2_RES0: crate::ctypes::c_ulong = 0;

pub const S2PIR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const S2PIR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const S2POR_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const S2POR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const S2POR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR2ALIAS_EL1_RES0: u64 = 18446744073709543427;

pub const SCTLR2ALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR2ALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR2MASK_EL12_RES0: u64 = 18446744073709543427;

pub const SCTLR2MASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR2MASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR2_EL12_RES0: u64 = 18446744073709543427;

pub const SCTLR2_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR2_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLRALIAS_EL1_RES0: u64 = 16888498602770432;

pub const SCTLRALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLRALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLRMASK_EL12_RES0: u64 = 987911197687808;

pub const SCTLRMASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLRMASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL12_RES0: u64 = 16888498602770432;

pub const SCTLR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SCTLR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SMCR_EL12_RES0: u64 = 18446744070488325632;

pub const SMCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SMCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SMCR_EL1_RES0: u64 = 18446744070488325632;

pub const SMCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const SMCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const SMCR_EL2_RES0: u64 = 18446744070488325632;

pub const SMCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const SMCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL12_RES0: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const SPMACCESSR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const SYS_NVHCR_EL2: i32 = 1840384;

pub const SYS_NVHCR_EL2_CRm: i32 = 5;

pub const SYS_NVHCR_EL2_CRn: i32 = 1;

pub const SYS_NVHCR_EL2_Op0: i32 = 3;

pub const SYS_NVHCR_EL2_Op1: i32 = 4;

pub const SYS_NVHCR_EL2_Op2: i32 = 0;

pub const TCR2ALIAS_EL1_RES0: u64 = 18446744073705894848;

pub const TCR2ALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2ALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR2MASK_EL12_RES0: u64 = 18446744073705894848;

pub const TCR2MASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2MASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR2_EL12_RES0: u64 = 18446744073705894848;

pub const TCR2_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TCR2_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TCRALIAS_EL1_RES0: u64 = 13835058089641902144;

pub const TCRALIAS_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TCRALIAS_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TCRMASK_EL12_RES0: u64 = 13835058118267939454;

pub const TCRMASK_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TCRMASK_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TCR_EL12_RES0: u64 = 13835058089641902144;

pub const TCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TRCITECR_EL12_RES0: u64 = 18446744073709551612;

pub const TRCITECR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TRCITECR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL12_RES0: u64 = 18446744073709551516;

pub const TRFCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const TRFCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const TTBR0_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const TTBR0_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TTBR0_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const TTBR1_EL1_RES0: crate::ctypes::c_ulong = 0;

pub const TTBR1_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const TTBR1_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ZCR_EL12_RES0: u64 = 18446744073709551104;

pub const ZCR_EL12_RES1: crate::ctypes::c_ulong = 0;

pub const ZCR_EL12_UNKN: crate::ctypes::c_ulong = 0;

pub const ZCR_EL1_RES0: u64 = 18446744073709551104;

pub const ZCR_EL1_RES1: crate::ctypes::c_ulong = 0;

pub const ZCR_EL1_UNKN: crate::ctypes::c_ulong = 0;

pub const ZCR_EL2_RES0: u64 = 18446744073709551104;

pub const ZCR_EL2_RES1: crate::ctypes::c_ulong = 0;

pub const ZCR_EL2_UNKN: crate::ctypes::c_ulong = 0;

pub type aarch64_insn_extend_type = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_add_ext_value"]
    pub fn aarch64_insn_get_add_ext_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_adds_ext_value"]
    pub fn aarch64_insn_get_adds_ext_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_sub_ext_value"]
    pub fn aarch64_insn_get_sub_ext_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_get_subs_ext_value"]
    pub fn aarch64_insn_get_subs_ext_value() -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_add_ext"]
    pub fn aarch64_insn_is_add_ext(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_adds_ext"]
    pub fn aarch64_insn_is_adds_ext(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_sub_ext"]
    pub fn aarch64_insn_is_sub_ext(code: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_aarch64_insn_is_subs_ext"]
    pub fn aarch64_insn_is_subs_ext(code: u32_) -> bool_;
}

unsafe extern "C" {
    pub fn aarch64_insn_gen_add_sub_extended_reg(
        dst: aarch64_insn_register,
        src: aarch64_insn_register,
        reg: aarch64_insn_register,
        extend: aarch64_insn_extend_type,
        shift: crate::ctypes::c_int,
        variant: aarch64_insn_variant,
        type_: aarch64_insn_adsb_type,
    ) -> u32_;
}

unsafe extern "C" {
    pub fn queued_spin_release_traced(lock: *mut qspinlock);
}

unsafe extern "C" {
    pub static mut __tracepoint_contended_release: tracepoint;
}

pub const NRSWPIN: vm_event_item = 103;

pub const NRSWPOUT: vm_event_item = 104;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 105;

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

pub const VCPU_RESET_PSTATE_EL1: i32 = 965;

pub const VCPU_RESET_PSTATE_EL2: i32 = 969;

pub const VCPU_RESET_PSTATE_SVC: i32 = 467;

pub const __NR_compat32_fchroot: i32 = 472;

pub const __NR_compat32_syscalls: i32 = 473;

#[repr(C)]
#[repr(align(64))]
pub struct vm_area_struct {
    pub anon__vm_start: vm_area_struct__vm_start,
    pub vm_mm: *mut mm_struct,
    pub vm_page_prot: pgprot_t,
    pub anon__vm_flags: vm_area_struct__vm_flags,
    pub vm_lock_seq: crate::ctypes::c_uint,
    pub __vm_anon_pgoff_lo: crate::ctypes::c_uint,
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
    pub __vm_anon_pgoff_hi: crate::ctypes::c_uint,
    pub shared: vm_area_struct__shared,
    pub vm_userfaultfd_ctx: vm_userfaultfd_ctx,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 105usize],
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
    pub real_fs: *mut fs_struct,
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
    pub ipi_mask: task_ipi_mask,
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

pub const arch_task_struct_size: crate::ctypes::c_ulong = 4864;

unsafe extern "C" {
    #[link_name = "kmod_shim_gic_unmask_pnmis"]
    pub fn gic_unmask_pnmis();
}

#[repr(C)]
pub struct dma_async_tx_descriptor {
    pub cookie: dma_cookie_t,
    pub flags: dma_ctrl_flags,
    pub phys: dma_addr_t,
    pub chan: *mut dma_chan,
    pub tx_submit: ::core::option::Option<
        unsafe extern "C" fn(tx: *mut dma_async_tx_descriptor) -> dma_cookie_t,
    >,
    pub desc_free: ::core::option::Option<
        unsafe extern "C" fn(tx: *mut dma_async_tx_descriptor) -> crate::ctypes::c_int,
    >,
    pub callback: dma_async_tx_callback,
    pub callback_result: dma_async_tx_callback_result,
    pub callback_param: *mut crate::ctypes::c_void,
    pub unmap: *mut dmaengine_unmap_data,
    pub desc_metadata_mode: dma_desc_metadata_mode,
    pub metadata_ops: *const dma_descriptor_metadata_ops,
    pub next: *mut dma_async_tx_descriptor,
    pub parent: *mut dma_async_tx_descriptor,
    pub lock: spinlock_t,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_efi_guid_to_str"]
    pub fn efi_guid_to_str(
        guid: *const efi_guid_t,
        out: *mut crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn efi_rts_park_worker() -> !;
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
#[repr(align(16))]
pub struct user_pac_address_keys {
    pub apiakey: __u128,
    pub apibkey: __u128,
    pub apdakey: __u128,
    pub apdbkey: __u128,
}

#[repr(C)]
#[repr(align(16))]
pub struct user_pac_generic_keys {
    pub apgakey: __u128,
}

pub const ARM_CPU_PART_C1_NANO: i32 = 3466;

pub const ARM_CPU_PART_CORTEX_A520AE: i32 = 3464;

pub const MIDR_C1_NANO: u32 = 1091557536;

pub const MIDR_CORTEX_A520AE: u32 = 1091557504;

unsafe extern "C" {
    #[link_name = "kmod_shim_is_protected_kvm_guest"]
    pub fn is_protected_kvm_guest() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pte_present"]
    pub fn pte_present(pte: pte_t) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_system_supports_bbml3"]
    pub fn system_supports_bbml3() -> bool_;
}

unsafe extern "C" {
    pub fn cpu_supports_bbml3() -> bool_;
}

unsafe extern "C" {
    pub static mut boot_cpucaps: [crate::ctypes::c_ulong; 3usize];
}

unsafe extern "C" {
    pub static mut id_aa64mmfr4_override: arm64_ftr_override;
}

unsafe extern "C" {
    pub static mut pkvm_guest: static_key_false;
}

unsafe extern "C" {
    pub static mut system_cpucaps: [crate::ctypes::c_ulong; 3usize];
}
