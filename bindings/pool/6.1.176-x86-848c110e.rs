// What 6.1.176-x86-848c110e brought that no older set had. Written by `cargo generator`, not to be edited.
// keys/*.set say which records make a set; the form is described in docs/architecture.md.

#[repr(C)]
#[derive(Copy, Clone)]
pub struct ioapic_alloc_info {
    pub pin: crate::ctypes::c_int,
    pub node: crate::ctypes::c_int,
    pub _bits_is_level: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_level: [u8; 3usize],
}
bits ioapic_alloc_info
    is_level: u32_ as u32 = _bits_is_level 0 1
    active_low: u32_ as u32 = _bits_is_level 1 1
    valid: u32_ as u32 = _bits_is_level 2 1

#[repr(C)]
#[derive(Copy, Clone)]
pub struct irq_alloc_info {
    pub type_: irq_alloc_type,
    pub flags: u32_,
    pub devid: u32_,
    pub hwirq: irq_hw_number_t,
    pub mask: *const cpumask,
    pub desc: *mut msi_desc,
    pub data: *mut crate::ctypes::c_void,
    pub anon__ioapic: irq_alloc_info__ioapic,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union irq_alloc_info__ioapic {
    pub ioapic: ioapic_alloc_info,
    pub uv: uv_alloc_info,
}

#[repr(C)]
#[repr(align(64))]
pub struct fpstate {
    pub size: crate::ctypes::c_uint,
    pub user_size: crate::ctypes::c_uint,
    pub xfeatures: u64_,
    pub user_xfeatures: u64_,
    pub xfd: u64_,
    pub _bits_is_valloc: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub regs: fpregs_state,
}
bits fpstate
    is_valloc: crate::ctypes::c_uint as u32 = _bits_is_valloc 0 1
    is_guest: crate::ctypes::c_uint as u32 = _bits_is_valloc 1 1
    is_confidential: crate::ctypes::c_uint as u32 = _bits_is_valloc 2 1
    in_use: crate::ctypes::c_uint as u32 = _bits_is_valloc 3 1

#[repr(C)]
#[repr(align(64))]
pub struct fpu {
    pub last_cpu: crate::ctypes::c_uint,
    pub avx512_timestamp: crate::ctypes::c_ulong,
    pub fpstate: *mut fpstate,
    pub __task_fpstate: *mut fpstate,
    pub perm: fpu_state_perm,
    pub guest_perm: fpu_state_perm,
    pub __fpstate: fpstate,
}

#[repr(C)]
#[repr(align(64))]
pub struct thread_struct {
    pub tls_array: [desc_struct; 3usize],
    pub sp0: crate::ctypes::c_ulong,
    pub sp: crate::ctypes::c_ulong,
    pub sysenter_cs: crate::ctypes::c_ulong,
    pub fs: crate::ctypes::c_ulong,
    pub gs: crate::ctypes::c_ulong,
    pub ptrace_bps: [*mut perf_event; 4usize],
    pub virtual_dr6: crate::ctypes::c_ulong,
    pub ptrace_dr7: crate::ctypes::c_ulong,
    pub cr2: crate::ctypes::c_ulong,
    pub trap_nr: crate::ctypes::c_ulong,
    pub error_code: crate::ctypes::c_ulong,
    pub io_bitmap: *mut io_bitmap,
    pub iopl_emul: crate::ctypes::c_ulong,
    pub _bits_iopl_warn: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pkru: u32_,
    pub fpu: fpu,
}
bits thread_struct
    iopl_warn: crate::ctypes::c_uint as u32 = _bits_iopl_warn 0 1

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
    pub flags: [crate::ctypes::c_ulong; 1usize],
}
bits device
    offline_disabled: bool_ as u8 = _bits_offline_disabled 0 1
    offline: bool_ as u8 = _bits_offline_disabled 1 1
    of_node_reused: bool_ as u8 = _bits_offline_disabled 2 1
    state_synced: bool_ as u8 = _bits_offline_disabled 3 1
    can_match: bool_ as u8 = _bits_offline_disabled 4 1

#[repr(C)]
pub struct fpu_state_perm {
    pub __state_perm: u64_,
    pub __state_size: crate::ctypes::c_uint,
    pub __user_state_size: crate::ctypes::c_uint,
}

#[repr(C)]
pub struct mm_context_t {
    pub ctx_id: u64_,
    pub tlb_gen: atomic64_t,
    pub next_trim_cpumask: crate::ctypes::c_ulong,
    pub ldt_usr_sem: rw_semaphore,
    pub ldt: *mut ldt_struct,
    pub lock: mutex,
    pub vdso: *mut crate::ctypes::c_void,
    pub vdso_image: *const vdso_image,
    pub perf_rdpmc_allowed: atomic_t,
}

#[repr(C)]
pub struct restart_block {
    pub arch_data: crate::ctypes::c_ulong,
    pub fn_: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut restart_block) -> crate::ctypes::c_long,
    >,
    pub anon__futex: restart_block__futex,
}

#[repr(C)]
pub struct srcu_struct {
    pub node: *mut srcu_node,
    pub level: [*mut srcu_node; 3usize],
    pub srcu_size_state: crate::ctypes::c_int,
    pub srcu_cb_mutex: mutex,
    pub lock: spinlock_t,
    pub srcu_gp_mutex: mutex,
    pub srcu_idx: crate::ctypes::c_uint,
    pub srcu_gp_seq: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed: crate::ctypes::c_ulong,
    pub srcu_gp_seq_needed_exp: crate::ctypes::c_ulong,
    pub srcu_gp_start: crate::ctypes::c_ulong,
    pub srcu_last_gp_end: crate::ctypes::c_ulong,
    pub srcu_size_jiffies: crate::ctypes::c_ulong,
    pub srcu_n_lock_retries: crate::ctypes::c_ulong,
    pub srcu_n_exp_nodelay: crate::ctypes::c_ulong,
    pub sda: *mut srcu_data,
    pub sda_is_static: bool_,
    pub srcu_barrier_seq: crate::ctypes::c_ulong,
    pub srcu_barrier_mutex: mutex,
    pub srcu_barrier_completion: completion,
    pub srcu_barrier_cpu_cnt: atomic_t,
    pub reschedule_jiffies: crate::ctypes::c_ulong,
    pub reschedule_count: crate::ctypes::c_ulong,
    pub work: delayed_work,
    pub dep_map: lockdep_map,
}

#[repr(C)]
pub struct syscall_user_dispatch {
    pub selector: *mut crate::ctypes::c_char,
    pub offset: crate::ctypes::c_ulong,
    pub len: crate::ctypes::c_ulong,
    pub on_dispatch: bool_,
}

#[repr(C)]
pub struct thread_info {
    pub flags: crate::ctypes::c_ulong,
    pub syscall_work: crate::ctypes::c_ulong,
    pub status: u32_,
    pub cpu: u32_,
}

#[repr(C)]
pub struct x86_hyper_init {
    pub init_platform: ::core::option::Option<unsafe extern "C" fn()>,
    pub guest_late_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub x2apic_available: ::core::option::Option<unsafe extern "C" fn() -> bool_>,
    pub msi_ext_dest_id: ::core::option::Option<unsafe extern "C" fn() -> bool_>,
    pub init_mem_mapping: ::core::option::Option<unsafe extern "C" fn()>,
    pub init_after_bootmem: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
#[repr(align(4096))]
pub struct debug_store {
    pub bts_buffer_base: u64_,
    pub bts_index: u64_,
    pub bts_absolute_maximum: u64_,
    pub bts_interrupt_threshold: u64_,
    pub pebs_buffer_base: u64_,
    pub pebs_index: u64_,
    pub pebs_absolute_maximum: u64_,
    pub pebs_interrupt_threshold: u64_,
    pub pebs_event_reset: [u64_; 48usize],
}

#[repr(C)]
pub struct exception_table_entry {
    pub insn: crate::ctypes::c_int,
    pub fixup: crate::ctypes::c_int,
    pub data: crate::ctypes::c_int,
}

#[repr(C)]
pub struct paravirt_patch_template {
    pub cpu: pv_cpu_ops,
    pub irq: pv_irq_ops,
    pub mmu: pv_mmu_ops,
    pub lock: pv_lock_ops,
}

#[repr(C)]
pub struct pv_mmu_ops {
    pub flush_tlb_user: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_tlb_kernel: ::core::option::Option<unsafe extern "C" fn()>,
    pub flush_tlb_one_user: ::core::option::Option<
        unsafe extern "C" fn(addr: crate::ctypes::c_ulong),
    >,
    pub flush_tlb_multi: ::core::option::Option<
        unsafe extern "C" fn(cpus: *const cpumask, info: *const flush_tlb_info),
    >,
    pub tlb_remove_table: ::core::option::Option<
        unsafe extern "C" fn(tlb: *mut mmu_gather, table: *mut crate::ctypes::c_void),
    >,
    pub exit_mmap: ::core::option::Option<unsafe extern "C" fn(mm: *mut mm_struct)>,
    pub notify_page_enc_status_changed: ::core::option::Option<
        unsafe extern "C" fn(
            pfn: crate::ctypes::c_ulong,
            npages: crate::ctypes::c_int,
            enc: bool_,
        ),
    >,
}

#[repr(C)]
pub struct rcu_segcblist {
    pub head: *mut callback_head,
    pub tails: [*mut *mut callback_head; 4usize],
    pub gp_seq: [crate::ctypes::c_ulong; 4usize],
    pub len: crate::ctypes::c_long,
    pub seglen: [crate::ctypes::c_long; 4usize],
    pub flags: u8_,
}

#[repr(C)]
pub struct vdso_image {
    pub data: *mut crate::ctypes::c_void,
    pub size: crate::ctypes::c_ulong,
    pub alt: crate::ctypes::c_ulong,
    pub alt_len: crate::ctypes::c_ulong,
    pub extable_base: crate::ctypes::c_ulong,
    pub extable_len: crate::ctypes::c_ulong,
    pub extable: *const crate::ctypes::c_void,
    pub sym_vvar_start: crate::ctypes::c_long,
    pub sym_vvar_page: crate::ctypes::c_long,
    pub sym_pvclock_page: crate::ctypes::c_long,
    pub sym_hvclock_page: crate::ctypes::c_long,
    pub sym_timens_page: crate::ctypes::c_long,
    pub sym_VDSO32_NOTE_MASK: crate::ctypes::c_long,
    pub sym___kernel_sigreturn: crate::ctypes::c_long,
    pub sym___kernel_rt_sigreturn: crate::ctypes::c_long,
    pub sym___kernel_vsyscall: crate::ctypes::c_long,
    pub sym_int80_landing_pad: crate::ctypes::c_long,
    pub sym_vdso32_sigreturn_landing_pad: crate::ctypes::c_long,
    pub sym_vdso32_rt_sigreturn_landing_pad: crate::ctypes::c_long,
}

pub const ARCH_DMA_MINALIGN: u32 = 8;

pub const ASM_NOP1: &[u8; 15] = b" .byte 0x90 ; \0";

pub const ASM_NOP2: &[u8; 20] = b" .byte 0x89,0xf6 ; \0";

pub const ASM_NOP3: &[u8; 25] = b" .byte 0x8d,0x76,0x00 ; \0";

pub const ASM_NOP4: &[u8; 30] = b" .byte 0x8d,0x74,0x26,0x00 ; \0";

pub const ASM_NOP5: &[u8; 35] = b" .byte 0x3e,0x8d,0x74,0x26,0x00 ; \0";

pub const ASM_NOP6: &[u8; 40] = b" .byte 0x8d,0xb6,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_NOP7: &[u8; 45] = b" .byte 0x8d,0xb4,0x26,0x00,0x00,0x00,0x00 ; \0";

pub const ASM_NOP8: &[u8; 50] = b" .byte 0x3e,0x8d,0xb4,0x26,0x00,0x00,0x00,0x00 ; \0";

pub const AT_VECTOR_SIZE_ARCH: i32 = 3;

pub const BYTES_NOP1: i32 = 144;

pub const CC_ATTR_GUEST_SEV_SNP: cc_attr = 5;

pub const CC_ATTR_GUEST_UNROLL_STRING_IO: cc_attr = 4;

pub const CC_ATTR_HOTPLUG_DISABLED: cc_attr = 6;

pub const DEFINE_EXTABLE_TYPE_REG: &[u8; 533] = b".macro extable_type_reg type:req reg:req\n.set .Lfound, 0\n.set .Lregnr, 0\n.irp rs,rax,rcx,rdx,rbx,rsp,rbp,rsi,rdi,r8,r9,r10,r11,r12,r13,r14,r15\n.ifc \\reg, %%\\rs\n.set .Lfound, .Lfound+1\n.long \\type + (.Lregnr << 8)\n.endif\n.set .Lregnr, .Lregnr+1\n.endr\n.set .Lregnr, 0\n.irp rs,eax,ecx,edx,ebx,esp,ebp,esi,edi,r8d,r9d,r10d,r11d,r12d,r13d,r14d,r15d\n.ifc \\reg, %%\\rs\n.set .Lfound, .Lfound+1\n.long \\type + (.Lregnr << 8)\n.endif\n.set .Lregnr, .Lregnr+1\n.endr\n.if (.Lfound != 1)\n.error \"extable_type_reg: bad register argument\"\n.endif\n.endm\n\0";

pub const DISABLED_MASK8: i32 = 4194304;

pub const DISABLED_MASK9: i32 = 4;

pub const DISABLE_SGX: i32 = 4;

pub const DISABLE_TDX_GUEST: i32 = 4194304;

pub const ENDBR_INSN_SIZE: i32 = 0;

pub const EX_DATA_FLAG_MASK: i32 = 61440;

pub const EX_DATA_FLAG_SHIFT: i32 = 12;

pub const EX_DATA_IMM_MASK: i32 = -65536;

pub const EX_DATA_IMM_SHIFT: i32 = 16;

pub const EX_DATA_REG_MASK: i32 = 3840;

pub const EX_DATA_REG_SHIFT: i32 = 8;

pub const EX_DATA_TYPE_MASK: i32 = 255;

pub const EX_FLAG_CLEAR_AX: i32 = 4096;

pub const EX_FLAG_CLEAR_AX_DX: i32 = 12288;

pub const EX_FLAG_CLEAR_DX: i32 = 8192;

pub const EX_REG_DS: i32 = 2048;

pub const EX_REG_ES: i32 = 2304;

pub const EX_REG_FS: i32 = 2560;

pub const EX_REG_GS: i32 = 2816;

pub const EX_TYPE_BPF: i32 = 7;

pub const EX_TYPE_CLEAR_FS: i32 = 5;

pub const EX_TYPE_COPY: i32 = 4;

pub const EX_TYPE_DEFAULT: i32 = 1;

pub const EX_TYPE_DEFAULT_MCE_SAFE: i32 = 14;

pub const EX_TYPE_EFAULT_REG: i32 = -917487;

pub const EX_TYPE_FAULT: i32 = 2;

pub const EX_TYPE_FAULT_MCE_SAFE: i32 = 15;

pub const EX_TYPE_FAULT_SGX: i32 = 18;

pub const EX_TYPE_FPU_RESTORE: i32 = 6;

pub const EX_TYPE_IMM_REG: i32 = 17;

pub const EX_TYPE_NONE: i32 = 0;

pub const EX_TYPE_ONE_REG: i32 = 65553;

pub const EX_TYPE_POP_REG: i32 = 16;

pub const EX_TYPE_POP_ZERO: i32 = 16;

pub const EX_TYPE_RDMSR: i32 = 9;

pub const EX_TYPE_RDMSR_IN_MCE: i32 = 13;

pub const EX_TYPE_RDMSR_SAFE: i32 = 11;

pub const EX_TYPE_UACCESS: i32 = 3;

pub const EX_TYPE_UCOPY_LEN1: i32 = 65555;

pub const EX_TYPE_UCOPY_LEN4: i32 = 262163;

pub const EX_TYPE_UCOPY_LEN8: i32 = 524307;

pub const EX_TYPE_UCOPY_LEN: i32 = 19;

pub const EX_TYPE_WRMSR: i32 = 8;

pub const EX_TYPE_WRMSR_IN_MCE: i32 = 12;

pub const EX_TYPE_WRMSR_SAFE: i32 = 10;

pub const EX_TYPE_ZEROPAD: i32 = 20;

pub const EX_TYPE_ZERO_REG: i32 = 17;

pub const FIXADDR_SIZE: i32 = 2387968;

pub const FIX_APEI_GHES_IRQ: fixed_addresses = 581;

pub const FIX_APEI_GHES_NMI: fixed_addresses = 582;

pub const FIX_KMAP_END: fixed_addresses = 579;

pub const FIX_PCIE_MCFG: fixed_addresses = 580;

pub const HAS_KERNEL_IBT: i32 = 0;

pub const JUMP_TABLE_ENTRY: &[u8; 122] = b".pushsection __jump_table,  \"aw\" \n\t .balign 4 \n\t.long 1b - . \n\t.long %l[l_yes] - . \n\t .long %c0 + %c1 - .\n\t.popsection \n\t\0";

pub const MAX_FIXED_PEBS_EVENTS: i32 = 16;

pub const MAX_PEBS_EVENTS: i32 = 32;

pub const MAX_PEBS_EVENTS_FMT4: i32 = 8;

pub const MM_CONTEXT_HAS_VSYSCALL: crate::ctypes::c_ulong = 2;

pub const MM_CONTEXT_UPROBE_IA32: crate::ctypes::c_ulong = 1;

pub const NVMXINTS: i32 = 5;

pub const PP_SIGNATURE: crate::ctypes::c_ulong = 64;

pub const PREEMPT_LOCK_OFFSET: crate::ctypes::c_ulong = 1;

pub const SECCOMP_ARCH_NATIVE: i32 = 1073741827;

pub const SECCOMP_ARCH_NATIVE_NAME: &[u8; 5] = b"ia32\0";

pub const SECCOMP_ARCH_NATIVE_NR: i32 = 451;

pub const SOFTIRQ_LOCK_OFFSET: crate::ctypes::c_ulong = 513;

pub const SYSCALL_WORK_BIT_SECCOMP: syscall_work_bit = 0;

pub const SYSCALL_WORK_BIT_SYSCALL_AUDIT: syscall_work_bit = 4;

pub const SYSCALL_WORK_BIT_SYSCALL_EMU: syscall_work_bit = 3;

pub const SYSCALL_WORK_BIT_SYSCALL_EXIT_TRAP: syscall_work_bit = 6;

pub const SYSCALL_WORK_BIT_SYSCALL_TRACE: syscall_work_bit = 2;

pub const SYSCALL_WORK_BIT_SYSCALL_TRACEPOINT: syscall_work_bit = 1;

pub const SYSCALL_WORK_BIT_SYSCALL_USER_DISPATCH: syscall_work_bit = 5;

pub const SYSCALL_WORK_SECCOMP: crate::ctypes::c_ulong = 1;

pub const SYSCALL_WORK_SYSCALL_AUDIT: crate::ctypes::c_ulong = 16;

pub const SYSCALL_WORK_SYSCALL_EMU: crate::ctypes::c_ulong = 8;

pub const SYSCALL_WORK_SYSCALL_EXIT_TRAP: crate::ctypes::c_ulong = 64;

pub const SYSCALL_WORK_SYSCALL_TRACE: crate::ctypes::c_ulong = 4;

pub const SYSCALL_WORK_SYSCALL_TRACEPOINT: crate::ctypes::c_ulong = 2;

pub const SYSCALL_WORK_SYSCALL_USER_DISPATCH: crate::ctypes::c_ulong = 32;

pub const TIF_NOTIFY_SIGNAL: i32 = 17;

pub const TIF_SPEC_FORCE_UPDATE: i32 = 23;

pub const TIF_SPEC_L1D_FLUSH: i32 = 10;

pub const UAPI_SA_FLAGS: u32 = 3690989575;

pub const UNDEFINE_EXTABLE_TYPE_REG: &[u8; 26] = b".purgem extable_type_reg\n\0";

pub const UNWIND_HINT_FUNC: &[u8; 3] = b"\n\t\0";

pub const VMX_FEATURE_BUS_LOCK_DETECTION: i32 = 94;

pub const VMX_FEATURE_IPI_VIRT: i32 = 100;

pub const VMX_FEATURE_NOTIFY_VM_EXITING: i32 = 95;

pub const VMX_FEATURE_TERTIARY_CONTROLS: i32 = 49;

pub const X86_CR4_CET: crate::ctypes::c_ulong = 8388608;

pub const X86_CR4_CET_BIT: i32 = 23;

pub const _PAGE_SOFTW4: u64 = 288230376151711744;

pub const _TIF_NOTIFY_SIGNAL: i32 = 131072;

pub const _TIF_SPEC_FORCE_UPDATE: i32 = 8388608;

pub const _TIF_SPEC_L1D_FLUSH: i32 = 1024;

pub const _TIF_WORK_CTXSW: i32 = 42041888;

pub const _TIF_WORK_CTXSW_BASE: i32 = 42041376;

pub const _TIF_WORK_CTXSW_NEXT: i32 = 42041888;

pub const _TIF_WORK_CTXSW_PREV: i32 = 46238240;

pub const __ARCH_UAPI_SA_FLAGS: i32 = 67108864;

pub const __end_of_permanent_fixed_addresses: fixed_addresses = 583;

pub const pageblock_order: u32 = 9;

pub type syscall_work_bit = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim___flush_tlb_multi"]
    pub fn __flush_tlb_multi(cpumask: *const cpumask, info: *const flush_tlb_info);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___try_cmpxchg64"]
    pub fn __try_cmpxchg64(ptr: *mut u64_, pold: *mut u64_, new: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_cpumask_clear_cpu"]
    pub fn arch_cpumask_clear_cpu(cpu: crate::ctypes::c_int, dstp: *mut cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_wants_rethunk"]
    pub fn cpu_wants_rethunk() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_wants_rethunk_at"]
    pub fn cpu_wants_rethunk_at(addr: *mut crate::ctypes::c_void) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_early_set_mem_enc_dec_hypercall"]
    pub fn early_set_mem_enc_dec_hypercall(
        vaddr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        enc: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ex_handler_bpf"]
    pub fn ex_handler_bpf(x: *const exception_table_entry, regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_next_bit"]
    pub fn find_next_bit(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_find_next_zero_bit"]
    pub fn find_next_zero_bit(
        addr: *const crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_freq_invariance_set_perf_ratio"]
    pub fn freq_invariance_set_perf_ratio(ratio: u64_, turbo_disabled: bool_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ibt_restore"]
    pub fn ibt_restore(save: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_ibt_save"]
    pub fn ibt_save() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_endbr"]
    pub fn is_endbr(val: u32_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_its_fini_mod"]
    pub fn its_fini_mod(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_its_free_mod"]
    pub fn its_free_mod(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_its_init_mod"]
    pub fn its_init_mod(mod_: *mut module);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_its_return_thunk"]
    pub fn its_return_thunk();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_its_static_thunk"]
    pub fn its_static_thunk(reg: crate::ctypes::c_int) -> *mut u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_notify_page_enc_status_changed"]
    pub fn notify_page_enc_status_changed(
        pfn: crate::ctypes::c_ulong,
        npages: crate::ctypes::c_int,
        enc: bool_,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_paravirt_sched_clock"]
    pub fn paravirt_sched_clock() -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_schedule_dynamic_disabled"]
    pub fn preempt_schedule_dynamic_disabled() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_schedule_dynamic_enabled"]
    pub fn preempt_schedule_dynamic_enabled();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_schedule_notrace_dynamic_disabled"]
    pub fn preempt_schedule_notrace_dynamic_disabled() -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_preempt_schedule_notrace_dynamic_enabled"]
    pub fn preempt_schedule_notrace_dynamic_enabled();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_queued_rwlock_is_contended"]
    pub fn queued_rwlock_is_contended(lock: *mut qrwlock) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_irq_work_resched"]
    pub fn rcu_irq_work_resched();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_nocb_cpu_deoffload"]
    pub fn rcu_nocb_cpu_deoffload(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_rcu_nocb_cpu_offload"]
    pub fn rcu_nocb_cpu_offload(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_sev_setup_arch"]
    pub fn sev_setup_arch();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable__ffs"]
    pub fn variable__ffs(word: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable_ffs"]
    pub fn variable_ffs(x: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_variable_ffz"]
    pub fn variable_ffz(word: crate::ctypes::c_ulong) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __SCT__pv_sched_clock() -> u64_;
}

unsafe extern "C" {
    pub fn __SCT__pv_steal_clock(arg1: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    pub fn add_encrypt_protection_map();
}

unsafe extern "C" {
    pub fn apply_ibt_endbr(start: *mut s32, end: *mut s32);
}

unsafe extern "C" {
    pub fn arch_jump_entry_size(entry: *mut jump_entry) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_arch_prctl_common(
        option: crate::ctypes::c_int,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn dummy_sched_clock() -> u64_;
}

unsafe extern "C" {
    pub fn dummy_steal_clock(cpu: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    pub fn ex_get_fixup_type(ip: crate::ctypes::c_ulong) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ex_handler_msr_mce(regs: *mut pt_regs, wrmsr: bool_) -> !;
}

unsafe extern "C" {
    pub fn fixup_vdso_exception(
        regs: *mut pt_regs,
        trapnr: crate::ctypes::c_int,
        error_code: crate::ctypes::c_ulong,
        fault_addr: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn ia32_sys_call(
        arg1: *const pt_regs,
        nr: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn lookup_address_in_pgd_attr(
        pgd: *mut pgd_t,
        address: crate::ctypes::c_ulong,
        level: *mut crate::ctypes::c_uint,
        nx: *mut bool_,
        rw: *mut bool_,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn memchr(
        cs: *const crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        count: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memcmp(
        arg1: *const crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn memcpy(
        arg1: *mut crate::ctypes::c_void,
        arg2: *const crate::ctypes::c_void,
        arg3: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memmove(
        dest: *mut crate::ctypes::c_void,
        src: *const crate::ctypes::c_void,
        n: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memscan(
        addr: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        size: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn memset(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn native_flush_tlb_multi(cpumask: *const cpumask, info: *const flush_tlb_info);
}

unsafe extern "C" {
    pub fn paravirt_BUG();
}

unsafe extern "C" {
    pub fn paravirt_patch(
        type_: u8_,
        insn_buff: *mut crate::ctypes::c_void,
        addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn paravirt_ret0() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn paravirt_set_cap();
}

unsafe extern "C" {
    pub fn paravirt_set_sched_clock(
        func: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    );
}

unsafe extern "C" {
    pub fn pcpu_embed_first_chunk(
        reserved_size: usize,
        dyn_size: usize,
        atom_size: usize,
        cpu_distance_fn: pcpu_fc_cpu_distance_fn_t,
        cpu_to_nd_fn: pcpu_fc_cpu_to_node_fn_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcpu_page_first_chunk(
        reserved_size: usize,
        cpu_to_nd_fn: pcpu_fc_cpu_to_node_fn_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn pcpu_populate_pte(addr: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    pub fn set_syscall_user_dispatch(
        mode: crate::ctypes::c_ulong,
        offset: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
        selector: *mut crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn strcat(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strcpy(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strlen(s: *const crate::ctypes::c_char) -> usize;
}

unsafe extern "C" {
    pub fn strncat(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        count: usize,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strncpy(
        dest: *mut crate::ctypes::c_char,
        src: *const crate::ctypes::c_char,
        count: usize,
    ) -> *mut crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn strnlen(s: *const crate::ctypes::c_char, count: usize) -> usize;
}

unsafe extern "C" {
    pub fn x32_sys_call(
        arg1: *const pt_regs,
        nr: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn x64_sys_call(
        arg1: *const pt_regs,
        nr: crate::ctypes::c_uint,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub static mut __SCK__preempt_schedule: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK__preempt_schedule_notrace: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK__pv_sched_clock: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK__pv_steal_clock: static_call_key;
}

unsafe extern "C" {
    pub static mut switch_mm_cond_l1d_flush: static_key_false;
}

unsafe extern "C" {
    pub static x86_nops: [*const crate::ctypes::c_uchar; 0usize];
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_clock_base: [u8; 8usize],
    pub csd: call_single_data_t,
}
bits hrtimer_cpu_base
    hres_active: crate::ctypes::c_uint as u32 = _bits_hres_active 0 1
    in_hrtirq: crate::ctypes::c_uint as u32 = _bits_hres_active 1 1
    hang_detected: crate::ctypes::c_uint as u32 = _bits_hres_active 2 1
    softirq_activated: crate::ctypes::c_uint as u32 = _bits_hres_active 3 1
    online: crate::ctypes::c_uint as u32 = _bits_hres_active 4 1

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
    pub name: *const crate::ctypes::c_char,
    pub list: list_head,
    pub rating: crate::ctypes::c_int,
    pub id: clocksource_ids,
    pub vdso_clock_mode: vdso_clock_mode,
    pub flags: crate::ctypes::c_ulong,
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
    pub wd_list: list_head,
    pub cs_last: u64_,
    pub wd_last: u64_,
    pub owner: *mut module,
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inb"]
    pub fn __inb(port: u16_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inl"]
    pub fn __inl(port: u16_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___inw"]
    pub fn __inw(port: u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outb"]
    pub fn __outb(value: u8_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outl"]
    pub fn __outl(value: u32_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim___outw"]
    pub fn __outw(value: u16_, port: u16_);
}

#[repr(C)]
pub struct x86_guest {
    pub enc_status_change_prepare: ::core::option::Option<
        unsafe extern "C" fn(
            vaddr: crate::ctypes::c_ulong,
            npages: crate::ctypes::c_int,
            enc: bool_,
        ) -> bool_,
    >,
    pub enc_status_change_finish: ::core::option::Option<
        unsafe extern "C" fn(
            vaddr: crate::ctypes::c_ulong,
            npages: crate::ctypes::c_int,
            enc: bool_,
        ) -> bool_,
    >,
    pub enc_tlb_flush_required: ::core::option::Option<
        unsafe extern "C" fn(enc: bool_) -> bool_,
    >,
    pub enc_cache_flush_required: ::core::option::Option<
        unsafe extern "C" fn() -> bool_,
    >,
}

#[repr(C)]
pub struct x86_init_resources {
    pub probe_roms: ::core::option::Option<unsafe extern "C" fn()>,
    pub reserve_resources: ::core::option::Option<unsafe extern "C" fn()>,
    pub memory_setup: ::core::option::Option<
        unsafe extern "C" fn() -> *mut crate::ctypes::c_char,
    >,
    pub dmi_setup: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct x86_msi_ops {
    _unused: [u8; 0],
}

#[repr(C)]
pub struct x86_platform_ops {
    pub calibrate_cpu: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub calibrate_tsc: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_ulong,
    >,
    pub get_wallclock: ::core::option::Option<unsafe extern "C" fn(ts: *mut timespec64)>,
    pub set_wallclock: ::core::option::Option<
        unsafe extern "C" fn(ts: *const timespec64) -> crate::ctypes::c_int,
    >,
    pub iommu_shutdown: ::core::option::Option<unsafe extern "C" fn()>,
    pub is_untracked_pat_range: ::core::option::Option<
        unsafe extern "C" fn(start: u64_, end: u64_) -> bool_,
    >,
    pub nmi_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub get_nmi_reason: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_uchar,
    >,
    pub save_sched_clock_state: ::core::option::Option<unsafe extern "C" fn()>,
    pub restore_sched_clock_state: ::core::option::Option<unsafe extern "C" fn()>,
    pub apic_post_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub legacy: x86_legacy_features,
    pub set_legacy_features: ::core::option::Option<unsafe extern "C" fn()>,
    pub realmode_reserve: ::core::option::Option<unsafe extern "C" fn()>,
    pub realmode_init: ::core::option::Option<unsafe extern "C" fn()>,
    pub hyper: x86_hyper_runtime,
    pub guest: x86_guest,
}

pub const BALLOON_DEFLATE: vm_event_item = 90;

pub const BALLOON_INFLATE: vm_event_item = 89;

pub const BALLOON_MIGRATE: vm_event_item = 91;

pub const CC_VENDOR_AMD: cc_vendor = 1;

pub const CC_VENDOR_HYPERV: cc_vendor = 2;

pub const CC_VENDOR_INTEL: cc_vendor = 3;

pub const CC_VENDOR_NONE: cc_vendor = 0;

pub const COW_KSM: vm_event_item = 95;

pub const DIRECT_MAP_LEVEL2_SPLIT: vm_event_item = 98;

pub const DIRECT_MAP_LEVEL3_SPLIT: vm_event_item = 99;

pub const HTLB_BUDDY_PGALLOC: vm_event_item = 60;

pub const HTLB_BUDDY_PGALLOC_FAIL: vm_event_item = 61;

pub const KSM_SWPIN_COPY: vm_event_item = 94;

pub const NR_VM_EVENT_ITEMS: vm_event_item = 100;

pub const SWAP_RA: vm_event_item = 92;

pub const SWAP_RA_HIT: vm_event_item = 93;

pub const THP_COLLAPSE_ALLOC: vm_event_item = 72;

pub const THP_COLLAPSE_ALLOC_FAILED: vm_event_item = 73;

pub const THP_DEFERRED_SPLIT_PAGE: vm_event_item = 80;

pub const THP_FAULT_ALLOC: vm_event_item = 69;

pub const THP_FAULT_FALLBACK: vm_event_item = 70;

pub const THP_FAULT_FALLBACK_CHARGE: vm_event_item = 71;

pub const THP_FILE_ALLOC: vm_event_item = 74;

pub const THP_FILE_FALLBACK: vm_event_item = 75;

pub const THP_FILE_FALLBACK_CHARGE: vm_event_item = 76;

pub const THP_FILE_MAPPED: vm_event_item = 77;

pub const THP_SCAN_EXCEED_NONE_PTE: vm_event_item = 82;

pub const THP_SCAN_EXCEED_SHARED_PTE: vm_event_item = 84;

pub const THP_SCAN_EXCEED_SWAP_PTE: vm_event_item = 83;

pub const THP_SPLIT_PAGE: vm_event_item = 78;

pub const THP_SPLIT_PAGE_FAILED: vm_event_item = 79;

pub const THP_SPLIT_PMD: vm_event_item = 81;

pub const THP_SWPOUT: vm_event_item = 87;

pub const THP_SWPOUT_FALLBACK: vm_event_item = 88;

pub const THP_ZERO_PAGE_ALLOC: vm_event_item = 85;

pub const THP_ZERO_PAGE_ALLOC_FAILED: vm_event_item = 86;

pub const ZSWPIN: vm_event_item = 96;

pub const ZSWPOUT: vm_event_item = 97;

pub type cc_vendor = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_mkdec"]
    pub fn cc_mkdec(val: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_mkenc"]
    pub fn cc_mkenc(val: u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cc_random_init"]
    pub fn cc_random_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_might_resched"]
    pub fn might_resched();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pkru_write_default"]
    pub fn pkru_write_default();
}

unsafe extern "C" {
    pub fn __SCT__might_resched() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn add_vmfork_randomness(unique_vm_id: *const crate::ctypes::c_void, len: usize);
}

unsafe extern "C" {
    pub fn register_random_vmfork_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unregister_random_vmfork_notifier(
        nb: *mut notifier_block,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __SCK__might_resched: static_call_key;
}

unsafe extern "C" {
    pub static mut cc_vendor: cc_vendor;
}

#[repr(C)]
#[repr(align(64))]
pub struct module {
    pub state: module_state,
    pub list: list_head,
    pub name: [crate::ctypes::c_char; 60usize],
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
    pub _padding_after_init: __BindgenOpaqueArray<[u8; 48usize]>,
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
    pub tracepoints_ptrs: *const crate::ctypes::c_int,
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
#[repr(align(64))]
pub struct psi_group_cpu {
    pub seq: seqcount_t,
    pub tasks: [crate::ctypes::c_uint; 4usize],
    pub state_mask: u32_,
    pub times: [u32_; 7usize],
    pub state_start: u64_,
    pub _padding_after_state_start: [u8; 4usize],
    pub times_prev: [[u32_; 7usize]; 2usize],
}

#[repr(C)]
#[repr(align(8))]
pub struct taskstats {
    pub version: __u16,
    pub ac_exitcode: __u32,
    pub ac_flag: __u8,
    pub ac_nice: __u8,
    pub _padding_after_ac_nice: [u8; 6usize],
    pub cpu_count: __u64,
    pub cpu_delay_total: __u64,
    pub blkio_count: __u64,
    pub blkio_delay_total: __u64,
    pub swapin_count: __u64,
    pub swapin_delay_total: __u64,
    pub cpu_run_real_total: __u64,
    pub cpu_run_virtual_total: __u64,
    pub ac_comm: [crate::ctypes::c_char; 32usize],
    pub ac_sched: __u8,
    pub ac_pad: [__u8; 3usize],
    pub _padding_after_ac_pad: [u8; 4usize],
    pub ac_uid: __u32,
    pub ac_gid: __u32,
    pub ac_pid: __u32,
    pub ac_ppid: __u32,
    pub ac_btime: __u32,
    pub _padding_after_ac_btime: [u8; 4usize],
    pub ac_etime: __u64,
    pub ac_utime: __u64,
    pub ac_stime: __u64,
    pub ac_minflt: __u64,
    pub ac_majflt: __u64,
    pub coremem: __u64,
    pub virtmem: __u64,
    pub hiwater_rss: __u64,
    pub hiwater_vm: __u64,
    pub read_char: __u64,
    pub write_char: __u64,
    pub read_syscalls: __u64,
    pub write_syscalls: __u64,
    pub read_bytes: __u64,
    pub write_bytes: __u64,
    pub cancelled_write_bytes: __u64,
    pub nvcsw: __u64,
    pub nivcsw: __u64,
    pub ac_utimescaled: __u64,
    pub ac_stimescaled: __u64,
    pub cpu_scaled_run_real_total: __u64,
    pub freepages_count: __u64,
    pub freepages_delay_total: __u64,
    pub thrashing_count: __u64,
    pub thrashing_delay_total: __u64,
    pub ac_btime64: __u64,
    pub compact_count: __u64,
    pub compact_delay_total: __u64,
    pub ac_tgid: __u32,
    pub _padding_after_ac_tgid: [u8; 4usize],
    pub ac_tgetime: __u64,
    pub ac_exe_dev: __u64,
    pub ac_exe_inode: __u64,
    pub wpcopy_count: __u64,
    pub wpcopy_delay_total: __u64,
}

#[repr(C)]
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
    pub root: *mut cgroup_root,
    pub cset_links: list_head,
    pub e_csets: [list_head; 14usize],
    pub dom_cgrp: *mut cgroup,
    pub old_dom_cgrp: *mut cgroup,
    pub rstat_cpu: *mut cgroup_rstat_cpu,
    pub rstat_css_list: list_head,
    pub last_bstat: cgroup_base_stat,
    pub bstat: cgroup_base_stat,
    pub prev_cputime: prev_cputime,
    pub pidlists: list_head,
    pub pidlist_mutex: mutex,
    pub offline_waitq: wait_queue_head_t,
    pub release_agent_work: work_struct,
    pub psi: *mut psi_group,
    pub bpf: cgroup_bpf,
    pub congestion_count: atomic_t,
    pub freezer: cgroup_freezer_state,
    pub ancestors: __IncompleteArrayField<*mut cgroup>,
}

#[repr(C)]
pub struct compat_ipc64_perm {
    pub key: compat_key_t,
    pub uid: __compat_uid32_t,
    pub gid: __compat_gid32_t,
    pub cuid: __compat_uid32_t,
    pub cgid: __compat_gid32_t,
    pub mode: compat_mode_t,
    pub __pad1: [crate::ctypes::c_uchar; 2usize],
    pub seq: compat_ushort_t,
    pub __pad2: compat_ushort_t,
    pub unused1: compat_ulong_t,
    pub unused2: compat_ulong_t,
}

#[repr(C)]
pub struct context_tracking {
    pub state: atomic_t,
    pub dynticks_nesting: crate::ctypes::c_long,
    pub dynticks_nmi_nesting: crate::ctypes::c_long,
}

#[repr(C)]
pub struct css_set {
    pub subsys: [*mut cgroup_subsys_state; 14usize],
    pub refcount: refcount_t,
    pub dom_cset: *mut css_set,
    pub dfl_cgrp: *mut cgroup,
    pub nr_tasks: crate::ctypes::c_int,
    pub tasks: list_head,
    pub mg_tasks: list_head,
    pub dying_tasks: list_head,
    pub task_iters: list_head,
    pub e_cset_node: [list_head; 14usize],
    pub threaded_csets: list_head,
    pub threaded_csets_node: list_head,
    pub hlist: hlist_node,
    pub cgrp_links: list_head,
    pub mg_src_preload_node: list_head,
    pub mg_dst_preload_node: list_head,
    pub mg_node: list_head,
    pub mg_src_cgrp: *mut cgroup,
    pub mg_dst_cgrp: *mut cgroup,
    pub mg_dst_cset: *mut css_set,
    pub dead: bool_,
    pub callback_head: callback_head,
}

pub const ARCH_IMPLEMENTS_FLUSH_DCACHE_FOLIO: i32 = 0;

pub const CGROUP_SUBSYS_COUNT: cgroup_subsys_id = 14;

pub const misc_cgrp_id: cgroup_subsys_id = 13;

unsafe extern "C" {
    #[link_name = "kmod_shim_flush_dcache_folio"]
    pub fn flush_dcache_folio(folio: *mut folio);
}

unsafe extern "C" {
    pub fn __static_call_return0() -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn text_poke_copy(
        addr: *mut crate::ctypes::c_void,
        opcode: *const crate::ctypes::c_void,
        len: usize,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn text_poke_set(
        addr: *mut crate::ctypes::c_void,
        c: crate::ctypes::c_int,
        len: usize,
    ) -> *mut crate::ctypes::c_void;
}

#[repr(C)]
#[repr(align(64))]
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
#[repr(align(64))]
pub struct per_cpu_pages {
    pub lock: spinlock_t,
    pub count: crate::ctypes::c_int,
    pub high: crate::ctypes::c_int,
    pub batch: crate::ctypes::c_int,
    pub free_factor: crate::ctypes::c_short,
    pub lists: [list_head; 14usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct pglist_data {
    pub node_zones: [zone; 4usize],
    pub node_zonelists: [zonelist; 1usize],
    pub nr_zones: crate::ctypes::c_int,
    pub node_mem_map: *mut page,
    pub node_page_ext: *mut page_ext,
    pub node_start_pfn: crate::ctypes::c_ulong,
    pub node_present_pages: crate::ctypes::c_ulong,
    pub node_spanned_pages: crate::ctypes::c_ulong,
    pub node_id: crate::ctypes::c_int,
    pub kswapd_wait: wait_queue_head_t,
    pub pfmemalloc_wait: wait_queue_head_t,
    pub reclaim_wait: [wait_queue_head_t; 4usize],
    pub nr_writeback_throttled: atomic_t,
    pub nr_reclaim_start: crate::ctypes::c_ulong,
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
    pub deferred_split_queue: deferred_split,
    pub __lruvec: lruvec,
    pub flags: crate::ctypes::c_ulong,
    pub mm_walk: lru_gen_mm_walk,
    pub _pad2_: cacheline_padding,
    pub per_cpu_nodestats: *mut per_cpu_nodestat,
    pub vm_stat: [atomic_long_t; 41usize],
}

#[repr(C)]
#[repr(align(64))]
pub struct zone {
    pub _watermark: [crate::ctypes::c_ulong; 4usize],
    pub watermark_boost: crate::ctypes::c_ulong,
    pub nr_reserved_highatomic: crate::ctypes::c_ulong,
    pub lowmem_reserve: [crate::ctypes::c_long; 4usize],
    pub zone_pgdat: *mut pglist_data,
    pub per_cpu_pageset: *mut per_cpu_pages,
    pub per_cpu_zonestats: *mut per_cpu_zonestat,
    pub pageset_high: crate::ctypes::c_int,
    pub pageset_batch: crate::ctypes::c_int,
    pub pageblock_flags: *mut crate::ctypes::c_ulong,
    pub zone_start_pfn: crate::ctypes::c_ulong,
    pub managed_pages: atomic_long_t,
    pub spanned_pages: crate::ctypes::c_ulong,
    pub present_pages: crate::ctypes::c_ulong,
    pub name: *const crate::ctypes::c_char,
    pub nr_isolate_pageblock: crate::ctypes::c_ulong,
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
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct page {
    pub flags: crate::ctypes::c_ulong,
    pub anon__lru: page__lru,
    pub anon___mapcount: page___mapcount,
    pub _refcount: atomic_t,
    pub memcg_data: crate::ctypes::c_ulong,
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
    pub cgroup_files_dfl: [cftype; 8usize],
    pub cgroup_files_legacy: [cftype; 10usize],
    pub name: [crate::ctypes::c_char; 32usize],
}

#[repr(C)]
pub struct hugetlb_vma_lock {
    pub refs: kref,
    pub rw_sema: rw_semaphore,
    pub vma: *mut vm_area_struct,
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
    pub saved_auxv: [crate::ctypes::c_ulong; 48usize],
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
    pub tlb_flush_batched: atomic_t,
    pub uprobes_state: uprobes_state,
    pub hugetlb_usage: atomic_long_t,
    pub async_put_work: work_struct,
    pub ksm_merging_pages: crate::ctypes::c_ulong,
    pub ksm_rmap_items: crate::ctypes::c_ulong,
    pub lru_gen: mm_struct__mm_mt__lru_gen,
}

#[repr(C)]
pub struct resv_map {
    pub refs: kref,
    pub lock: spinlock_t,
    pub regions: list_head,
    pub adds_in_progress: crate::ctypes::c_long,
    pub region_cache: list_head,
    pub region_cache_count: crate::ctypes::c_long,
    pub rw_sema: rw_semaphore,
    pub reservation_counter: *mut page_counter,
    pub pages_per_hpage: crate::ctypes::c_ulong,
    pub css: *mut cgroup_subsys_state,
}

#[repr(C)]
pub struct vm_event_state {
    pub event: [crate::ctypes::c_ulong; 100usize],
}

pub const AT_VECTOR_SIZE: i32 = 48;

pub const MAGIC_HWPOISON: u32 = 1213681747;

pub const MAX_PTRS_PER_PMD: i32 = 512;

pub const MAX_SWAPFILES: i32 = 27;

pub const NR_PCP_LISTS: i32 = 14;

pub const NR_PCP_THP: i32 = 2;

pub const PAGEFLAGS_MASK: crate::ctypes::c_ulong = 16777215;

pub const PG_has_hwpoisoned: pageflags = 8;

pub const SUBPAGE_INDEX_CGROUP: crate::ctypes::c_uint = 2;

pub const SUBPAGE_INDEX_CGROUP_RSVD: crate::ctypes::c_uint = 3;

pub const SUBPAGE_INDEX_HWPOISON: crate::ctypes::c_uint = 4;

pub const SUBPAGE_INDEX_SUBPOOL: crate::ctypes::c_uint = 1;

pub const SWP_HWPOISON: i32 = 27;

pub const __MAX_CGROUP_SUBPAGE_INDEX: crate::ctypes::c_uint = 3;

pub const __NR_USED_SUBPAGE: crate::ctypes::c_uint = 5;

unsafe extern "C" {
    #[link_name = "kmod_shim_PageHasHWPoisoned"]
    pub fn PageHasHWPoisoned(page: *mut page) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_make_huge_pte"]
    pub fn arch_make_huge_pte(
        entry: pte_t,
        shift: crate::ctypes::c_uint,
        flags: vm_flags_t,
    ) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_can_set_direct_map"]
    pub fn can_set_direct_map() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_inb"]
    pub fn dma_inb(port: u16_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dma_outb"]
    pub fn dma_outb(value: u8_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_file_thp_enabled"]
    pub fn file_thp_enabled(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_clear_hwpoison"]
    pub fn folio_test_clear_hwpoison(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_double_map"]
    pub fn folio_test_double_map(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_has_hwpoisoned"]
    pub fn folio_test_has_hwpoisoned(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_hugetlb"]
    pub fn folio_test_hugetlb(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_hwpoison"]
    pub fn folio_test_hwpoison(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_set_hwpoison"]
    pub fn folio_test_set_hwpoison(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_transhuge"]
    pub fn folio_test_transhuge(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_folio_test_uncached"]
    pub fn folio_test_uncached(folio: *mut folio) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_page_size"]
    pub fn huge_page_size(h: *const hstate) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_clear_uffd_wp"]
    pub fn huge_pte_clear_uffd_wp(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_mkuffd_wp"]
    pub fn huge_pte_mkuffd_wp(pte: pte_t) -> pte_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_none_mostly"]
    pub fn huge_pte_none_mostly(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_huge_pte_uffd_wp"]
    pub fn huge_pte_uffd_wp(pte: pte_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_folio_subpool"]
    pub fn hugetlb_folio_subpool(folio: *mut folio) -> *mut hugepage_subpool;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_set_folio_subpool"]
    pub fn hugetlb_set_folio_subpool(folio: *mut folio, subpool: *mut hugepage_subpool);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hugetlb_set_page_subpool"]
    pub fn hugetlb_set_page_subpool(hpage: *mut page, subpool: *mut hugepage_subpool);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_hwpoison_entry"]
    pub fn is_hwpoison_entry(entry: swp_entry_t) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_pages_per_huge_page"]
    pub fn pages_per_huge_page(h: *const hstate) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ClearPageHWPoisonTakenOff(page: *mut page);
}

unsafe extern "C" {
    pub fn SetPageHWPoisonTakenOff(page: *mut page);
}

unsafe extern "C" {
    pub fn __alloc_bootmem_huge_page(
        h: *mut hstate,
        nid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __migration_entry_wait_huge(ptep: *mut pte_t, ptl: *mut spinlock_t);
}

unsafe extern "C" {
    pub fn __split_huge_pmd(
        vma: *mut vm_area_struct,
        pmd: *mut pmd_t,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        folio: *mut folio,
    );
}

unsafe extern "C" {
    pub fn __unmap_hugepage_range_final(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        ref_page: *mut page,
        zap_flags: zap_flags_t,
    );
}

unsafe extern "C" {
    pub fn __vma_private_lock(vma: *mut vm_area_struct) -> bool_;
}

unsafe extern "C" {
    pub fn alloc_bootmem_huge_page(
        h: *mut hstate,
        nid: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn can_split_folio(
        folio: *mut folio,
        pextra_pins: *mut crate::ctypes::c_int,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn clear_vma_resv_huge_pages(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn copy_hugetlb_page_range(
        arg1: *mut mm_struct,
        arg2: *mut mm_struct,
        arg3: *mut vm_area_struct,
        arg4: *mut vm_area_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn do_huge_pmd_numa_page(vmf: *mut vm_fault) -> vm_fault_t;
}

unsafe extern "C" {
    pub fn folio_isolate_hugetlb(
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn folio_putback_hugetlb(page: *mut page);
}

unsafe extern "C" {
    pub fn get_hwpoison_huge_page(
        page: *mut page,
        hugetlb: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn huge_pmd_share(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        pud: *mut pud_t,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn huge_pmd_unshare(
        tlb: *mut mmu_gather,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        ptep: *mut pte_t,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn huge_pte_alloc(
        mm: *mut mm_struct,
        vma: *mut vm_area_struct,
        addr: crate::ctypes::c_ulong,
        sz: crate::ctypes::c_ulong,
    ) -> *mut pte_t;
}

unsafe extern "C" {
    pub fn hugepage_vma_check(
        vma: *mut vm_area_struct,
        vm_flags: crate::ctypes::c_ulong,
        smaps: bool_,
        in_pf: bool_,
        enforce_sysfs: bool_,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn hugetlb_add_to_page_cache(
        page: *mut page,
        mapping: *mut address_space,
        idx: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hugetlb_change_protection(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
        newprot: pgprot_t,
        cp_flags: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn hugetlb_clear_page_hwpoison(hpage: *mut page);
}

unsafe extern "C" {
    pub fn hugetlb_dup_vma_private(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn hugetlb_file_setup(
        name: *const crate::ctypes::c_char,
        size: usize,
        acct: vm_flags_t,
        creat_flags: crate::ctypes::c_int,
        page_size_log: crate::ctypes::c_int,
    ) -> *mut file;
}

unsafe extern "C" {
    pub fn hugetlb_mask_last_page(h: *mut hstate) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn hugetlb_mcopy_atomic_pte(
        dst_mm: *mut mm_struct,
        dst_pte: *mut pte_t,
        dst_vma: *mut vm_area_struct,
        dst_addr: crate::ctypes::c_ulong,
        src_addr: crate::ctypes::c_ulong,
        mode: mcopy_atomic_mode,
        pagep: *mut *mut page,
        wp_copy: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hugetlb_node_alloc_supported() -> bool_;
}

unsafe extern "C" {
    pub fn hugetlb_show_meminfo_node(nid: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn hugetlb_vma_assert_locked(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn hugetlb_vma_lock_read(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn hugetlb_vma_lock_release(kref: *mut kref);
}

unsafe extern "C" {
    pub fn hugetlb_vma_lock_write(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn hugetlb_vma_trylock_write(vma: *mut vm_area_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn hugetlb_vma_unlock_read(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn hugetlb_vma_unlock_write(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn isolate_or_dissolve_huge_page(
        page: *mut page,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn madvise_collapse(
        vma: *mut vm_area_struct,
        prev: *mut *mut vm_area_struct,
        start: crate::ctypes::c_ulong,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn migration_entry_wait_huge(vma: *mut vm_area_struct, pte: *mut pte_t);
}

unsafe extern "C" {
    pub fn move_hugetlb_page_tables(
        vma: *mut vm_area_struct,
        new_vma: *mut vm_area_struct,
        old_addr: crate::ctypes::c_ulong,
        new_addr: crate::ctypes::c_ulong,
        len: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn put_page_back_buddy(page: *mut page) -> bool_;
}

unsafe extern "C" {
    pub fn restore_reserve_on_error(
        h: *mut hstate,
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        page: *mut page,
    );
}

unsafe extern "C" {
    pub fn split_huge_pmd_address(
        vma: *mut vm_area_struct,
        address: crate::ctypes::c_ulong,
        freeze: bool_,
        folio: *mut folio,
    );
}

unsafe extern "C" {
    pub fn track_pfn_copy(
        dst_vma: *mut vm_area_struct,
        src_vma: *mut vm_area_struct,
        pfn: *mut crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unmap_hugepage_range(
        arg1: *mut vm_area_struct,
        arg2: crate::ctypes::c_ulong,
        arg3: crate::ctypes::c_ulong,
        arg4: *mut page,
        arg5: zap_flags_t,
    );
}

unsafe extern "C" {
    pub fn untrack_pfn_clear(vma: *mut vm_area_struct);
}

unsafe extern "C" {
    pub fn untrack_pfn_copy(dst_vma: *mut vm_area_struct, pfn: crate::ctypes::c_ulong);
}

#[repr(C)]
#[repr(align(64))]
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
#[repr(align(64))]
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
#[repr(align(64))]
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
    pub rcu_read_lock_nesting: crate::ctypes::c_int,
    pub rcu_read_unlock_special: rcu_special,
    pub rcu_node_entry: list_head,
    pub rcu_blocked_node: *mut rcu_node,
    pub rcu_tasks_nvcsw: crate::ctypes::c_ulong,
    pub rcu_tasks_holdout: u8_,
    pub rcu_tasks_idx: u8_,
    pub rcu_tasks_idle_cpu: crate::ctypes::c_int,
    pub rcu_tasks_holdout_list: list_head,
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
    pub thread_group: list_head,
    pub thread_node: list_head,
    pub vfork_done: *mut completion,
    pub set_child_tid: *mut crate::ctypes::c_int,
    pub clear_child_tid: *mut crate::ctypes::c_int,
    pub worker_private: *mut crate::ctypes::c_void,
    pub utime: u64_,
    pub stime: u64_,
    pub gtime: u64_,
    pub prev_cputime: prev_cputime,
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
    pub closid: u32_,
    pub rmid: u32_,
    pub robust_list: *mut robust_list_head,
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
    pub stack_refcount: refcount_t,
    pub security: *mut crate::ctypes::c_void,
    pub bpf_storage: *mut bpf_local_storage,
    pub bpf_ctx: *mut bpf_run_ctx,
    pub kstack_offset: u32_,
    pub mce_vaddr: *mut crate::ctypes::c_void,
    pub mce_kflags: __u64,
    pub mce_addr: u64_,
    pub _bits_mce_ripv: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub mce_kill_me: callback_head,
    pub mce_count: crate::ctypes::c_int,
    pub kretprobe_instances: llist_head,
    pub rethooks: llist_head,
    pub l1d_flush_kill: callback_head,
    pub thread: thread_struct,
}
bits task_struct
    sched_reset_on_fork: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 0 1
    sched_contributes_to_load: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 1 1
    sched_migrated: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 2 1
    sched_task_hot: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 3 1
    sched_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 32 1
    user_dumpable: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 33 1
    in_execve: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 34 1
    in_iowait: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 35 1
    restore_sigmask: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 36 1
    in_user_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 37 1
    in_lru_fault: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 38 1
    no_cgroup_migration: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 39 1
    frozen: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 40 1
    use_memdelay: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 41 1
    in_memstall: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 42 1
    in_eventfd: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 43 1
    reported_split_lock: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 44 1
    in_thrashing: crate::ctypes::c_uint as u32 = _bits_sched_reset_on_fork 45 1
    mce_ripv: __u64 as u64 = _bits_mce_ripv 0 1
    mce_whole_page: __u64 as u64 = _bits_mce_ripv 1 1
    __mce_reserved: __u64 as u64 = _bits_mce_ripv 2 62

#[repr(C)]
pub struct kmap_ctrl {
    pub idx: crate::ctypes::c_int,
    pub pteval: [pte_t; 16usize],
}

#[repr(C)]
pub struct ldt_struct {
    pub entries: *mut desc_struct,
    pub nr_entries: crate::ctypes::c_uint,
    pub slot: crate::ctypes::c_int,
}

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
    pub posix_timers: list_head,
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

pub const ARCH_DEFAULT_PKEY: i32 = 0;

pub const ARCH_VM_PKEY_FLAGS: i32 = 0;

pub const DR6_RESERVED: u32 = 4294905840;

pub const DR_BUS_LOCK: i32 = 2048;

pub const DR_CONTROL: i32 = 7;

pub const DR_CONTROL_RESERVED: i32 = 64512;

pub const DR_CONTROL_SHIFT: i32 = 16;

pub const DR_CONTROL_SIZE: i32 = 4;

pub const DR_ENABLE_SIZE: i32 = 2;

pub const DR_FIRSTADDR: i32 = 0;

pub const DR_GLOBAL_ENABLE: i32 = 2;

pub const DR_GLOBAL_ENABLE_MASK: i32 = 170;

pub const DR_GLOBAL_ENABLE_SHIFT: i32 = 1;

pub const DR_GLOBAL_SLOWDOWN: i32 = 512;

pub const DR_LASTADDR: i32 = 3;

pub const DR_LEN_1: i32 = 0;

pub const DR_LEN_2: i32 = 4;

pub const DR_LEN_4: i32 = 12;

pub const DR_LEN_8: i32 = 8;

pub const DR_LOCAL_ENABLE: i32 = 1;

pub const DR_LOCAL_ENABLE_MASK: i32 = 85;

pub const DR_LOCAL_ENABLE_SHIFT: i32 = 0;

pub const DR_LOCAL_SLOWDOWN: i32 = 256;

pub const DR_RW_EXECUTE: i32 = 0;

pub const DR_RW_READ: i32 = 3;

pub const DR_RW_WRITE: i32 = 1;

pub const DR_STATUS: i32 = 6;

pub const DR_STEP: i32 = 16384;

pub const DR_SWITCH: i32 = 32768;

pub const DR_TRAP0: i32 = 1;

pub const DR_TRAP1: i32 = 2;

pub const DR_TRAP2: i32 = 4;

pub const DR_TRAP3: i32 = 8;

pub const DR_TRAP_BITS: i32 = 15;

pub const PKEY_DEDICATED_EXECUTE_ONLY: i32 = 0;

pub const PREEMPT_LOCK_RESCHED_OFFSETS: crate::ctypes::c_ulong = 1;

pub const tick_nohz_enabled: i32 = 0;

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_dup_pkeys"]
    pub fn arch_dup_pkeys(oldmm: *mut mm_struct, mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_pkeys_enabled"]
    pub fn arch_pkeys_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_set_user_pkey_access"]
    pub fn arch_set_user_pkey_access(
        tsk: *mut task_struct,
        pkey: crate::ctypes::c_int,
        init_val: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_arch_update_thermal_pressure"]
    pub fn arch_update_thermal_pressure(
        cpus: *const cpumask,
        capped_frequency: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_check_trace_callback_type_tlb_flush"]
    pub fn check_trace_callback_type_tlb_flush(
        cb: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: crate::ctypes::c_int,
                arg3: crate::ctypes::c_ulong,
            ),
        >,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_cluster_flags"]
    pub fn cpu_cluster_flags() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_exception_enter"]
    pub fn exception_enter() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_idle_time_us"]
    pub fn get_cpu_idle_time_us(cpu: crate::ctypes::c_int, unused: *mut u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_cpu_iowait_time_us"]
    pub fn get_cpu_iowait_time_us(cpu: crate::ctypes::c_int, unused: *mut u64_) -> u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hw_breakpoint_active"]
    pub fn hw_breakpoint_active() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_hw_breakpoint_disable"]
    pub fn hw_breakpoint_disable();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_init_new_context_ldt"]
    pub fn init_new_context_ldt(mm: *mut mm_struct);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_is_64bit_mm"]
    pub fn is_64bit_mm(mm: *mut mm_struct) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_db_restore"]
    pub fn local_db_restore(dr7: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_local_db_save"]
    pub fn local_db_save() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pkey_alloc"]
    pub fn mm_pkey_alloc(mm: *mut mm_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pkey_free"]
    pub fn mm_pkey_free(
        mm: *mut mm_struct,
        pkey: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_mm_pkey_is_allocated"]
    pub fn mm_pkey_is_allocated(mm: *mut mm_struct, pkey: crate::ctypes::c_int) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_get_debugreg"]
    pub fn native_get_debugreg(regno: crate::ctypes::c_int) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_set_debugreg"]
    pub fn native_set_debugreg(
        regno: crate::ctypes::c_int,
        value: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_trace_prio_tlb_flush"]
    pub fn register_trace_prio_tlb_flush(
        probe: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: crate::ctypes::c_int,
                arg3: crate::ctypes::c_ulong,
            ),
        >,
        data: *mut crate::ctypes::c_void,
        prio: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_register_trace_tlb_flush"]
    pub fn register_trace_tlb_flush(
        probe: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: crate::ctypes::c_int,
                arg3: crate::ctypes::c_ulong,
            ),
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_set_debugreg"]
    pub fn set_debugreg(value: crate::ctypes::c_ulong, reg: crate::ctypes::c_int);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_task_cputime"]
    pub fn task_cputime(
        t: *mut task_struct,
        utime: *mut u64_,
        stime: *mut u64_,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_get_next_hrtimer"]
    pub fn tick_nohz_get_next_hrtimer() -> ktime_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_get_sleep_length"]
    pub fn tick_nohz_get_sleep_length(delta_next: *mut ktime_t) -> ktime_t;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_enter"]
    pub fn tick_nohz_idle_enter();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_exit"]
    pub fn tick_nohz_idle_exit();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_got_tick"]
    pub fn tick_nohz_idle_got_tick() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_restart_tick"]
    pub fn tick_nohz_idle_restart_tick();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_retain_tick"]
    pub fn tick_nohz_idle_retain_tick();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_idle_stop_tick"]
    pub fn tick_nohz_idle_stop_tick();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_tick_stopped"]
    pub fn tick_nohz_tick_stopped() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tick_nohz_tick_stopped_cpu"]
    pub fn tick_nohz_tick_stopped_cpu(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_tlb_flush"]
    pub fn trace_tlb_flush(reason: crate::ctypes::c_int, pages: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_trace_tlb_flush_enabled"]
    pub fn trace_tlb_flush_enabled() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_unregister_trace_tlb_flush"]
    pub fn unregister_trace_tlb_flush(
        probe: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
                arg2: crate::ctypes::c_int,
                arg3: crate::ctypes::c_ulong,
            ),
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_vma_pkey"]
    pub fn vma_pkey(vma: *mut vm_area_struct) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __SCT__cond_resched() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __SCT__tp_func_tlb_flush(
        arg1: *mut crate::ctypes::c_void,
        arg2: crate::ctypes::c_int,
        arg3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn __get_current_cr3_fast() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __traceiter_tlb_flush(
        __data: *mut crate::ctypes::c_void,
        reason: crate::ctypes::c_int,
        pages: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn cr4_update_pce(ignored: *mut crate::ctypes::c_void);
}

unsafe extern "C" {
    pub fn destroy_context_ldt(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn enter_lazy_tlb(mm: *mut mm_struct, tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn free_time_ns(ns: *mut time_namespace);
}

unsafe extern "C" {
    pub fn hw_breakpoint_restore();
}

unsafe extern "C" {
    pub fn ldt_arch_exit_mmap(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn ldt_dup_context(
        oldmm: *mut mm_struct,
        mm: *mut mm_struct,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn load_mm_ldt(mm: *mut mm_struct);
}

unsafe extern "C" {
    pub fn preempt_model_full() -> bool_;
}

unsafe extern "C" {
    pub fn preempt_model_none() -> bool_;
}

unsafe extern "C" {
    pub fn preempt_model_voluntary() -> bool_;
}

unsafe extern "C" {
    pub fn set_dr_addr_mask(mask: crate::ctypes::c_ulong, dr: crate::ctypes::c_int);
}

unsafe extern "C" {
    pub fn sigaltstack_size_valid(ss_size: usize) -> bool_;
}

unsafe extern "C" {
    pub fn switch_ldt(prev: *mut mm_struct, next: *mut mm_struct);
}

unsafe extern "C" {
    pub fn switch_mm(prev: *mut mm_struct, next: *mut mm_struct, tsk: *mut task_struct);
}

unsafe extern "C" {
    pub fn switch_mm_irqs_off(
        prev: *mut mm_struct,
        next: *mut mm_struct,
        tsk: *mut task_struct,
    );
}

unsafe extern "C" {
    pub fn timens_on_fork(nsproxy: *mut nsproxy, tsk: *mut task_struct);
}

unsafe extern "C" {
    pub static mut __SCK__cond_resched: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK__tp_func_tlb_flush: static_call_key;
}

unsafe extern "C" {
    pub static mut __tracepoint_tlb_flush: tracepoint;
}

unsafe extern "C" {
    pub static mut cpu_dr7: crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub static mut last_mm_ctx_id: atomic64_t;
}

unsafe extern "C" {
    pub static mut rdpmc_always_available_key: static_key_false;
}

unsafe extern "C" {
    pub static mut rdpmc_never_available_key: static_key_false;
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_s_stack_depth: [u8; 12usize],
    pub s_inode_list_lock: spinlock_t,
    pub s_inodes: list_head,
    pub s_inode_wblist_lock: spinlock_t,
    pub s_inodes_wb: list_head,
}

#[repr(C)]
#[repr(align(8))]
pub struct io_uring_files_update {
    pub offset: __u32,
    pub resv: __u32,
    pub fds: __u64,
}

#[repr(C)]
#[repr(align(8))]
pub struct io_uring_rsrc_register {
    pub nr: __u32,
    pub flags: __u32,
    pub resv2: __u64,
    pub data: __u64,
    pub tags: __u64,
}

#[repr(C)]
#[repr(align(8))]
pub struct io_uring_rsrc_update {
    pub offset: __u32,
    pub resv: __u32,
    pub data: __u64,
}

#[repr(C)]
#[repr(align(8))]
pub struct io_uring_rsrc_update2 {
    pub offset: __u32,
    pub resv: __u32,
    pub data: __u64,
    pub tags: __u64,
    pub nr: __u32,
    pub resv2: __u32,
}

#[repr(C)]
pub struct kernfs_global_locks {
    pub open_file_mutex: [mutex; 1024usize],
}

pub const NR_KERNFS_LOCKS: i32 = 1024;

pub const NR_KERNFS_LOCK_BITS: i32 = 10;

#[repr(C)]
pub struct acpi_bus_type {
    pub list: list_head,
    pub name: *const crate::ctypes::c_char,
    pub match_: ::core::option::Option<unsafe extern "C" fn(dev: *mut device) -> bool_>,
    pub find_companion: ::core::option::Option<
        unsafe extern "C" fn(arg1: *mut device) -> *mut acpi_device,
    >,
    pub setup: ::core::option::Option<unsafe extern "C" fn(arg1: *mut device)>,
}

#[repr(C)]
pub struct acpi_dep_data {
    pub node: list_head,
    pub supplier: acpi_handle,
    pub consumer: acpi_handle,
    pub honor_dep: bool_,
}

#[repr(C)]
pub struct acpi_device {
    pub pld_crc: u32_,
    pub device_type: crate::ctypes::c_int,
    pub handle: acpi_handle,
    pub fwnode: fwnode_handle,
    pub wakeup_list: list_head,
    pub del_list: list_head,
    pub status: acpi_device_status,
    pub flags: acpi_device_flags,
    pub pnp: acpi_device_pnp,
    pub power: acpi_device_power,
    pub wakeup: acpi_device_wakeup,
    pub performance: acpi_device_perf,
    pub dir: acpi_device_dir,
    pub data: acpi_device_data,
    pub handler: *mut acpi_scan_handler,
    pub hp: *mut acpi_hotplug_context,
    pub driver_gpios: *const acpi_gpio_mapping,
    pub driver_data: *mut crate::ctypes::c_void,
    pub dev: device,
    pub physical_node_count: crate::ctypes::c_uint,
    pub dep_unmet: crate::ctypes::c_uint,
    pub physical_node_list: list_head,
    pub physical_node_lock: mutex,
    pub remove: ::core::option::Option<unsafe extern "C" fn(arg1: *mut acpi_device)>,
}

#[repr(C)]
pub struct acpi_device_flags {
    pub _bindgen_align: [u32; 0],
    pub _bits_dynamic_status: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits acpi_device_flags
    dynamic_status: u32_ as u32 = _bits_dynamic_status 0 1
    removable: u32_ as u32 = _bits_dynamic_status 1 1
    ejectable: u32_ as u32 = _bits_dynamic_status 2 1
    power_manageable: u32_ as u32 = _bits_dynamic_status 3 1
    match_driver: u32_ as u32 = _bits_dynamic_status 4 1
    initialized: u32_ as u32 = _bits_dynamic_status 5 1
    visited: u32_ as u32 = _bits_dynamic_status 6 1
    hotplug_notify: u32_ as u32 = _bits_dynamic_status 7 1
    is_dock_station: u32_ as u32 = _bits_dynamic_status 8 1
    of_compatible_ok: u32_ as u32 = _bits_dynamic_status 9 1
    coherent_dma: u32_ as u32 = _bits_dynamic_status 10 1
    cca_seen: u32_ as u32 = _bits_dynamic_status 11 1
    enumeration_by_parent: u32_ as u32 = _bits_dynamic_status 12 1
    honor_deps: u32_ as u32 = _bits_dynamic_status 13 1
    reserved: u32_ as u32 = _bits_dynamic_status 14 18

#[repr(C)]
pub struct acpi_device_power {
    pub state: crate::ctypes::c_int,
    pub flags: acpi_device_power_flags,
    pub states: [acpi_device_power_state; 5usize],
    pub state_for_enumeration: u8_,
}

#[repr(C)]
pub struct acpi_device_properties {
    pub guid: *const guid_t,
    pub properties: *mut acpi_object,
    pub list: list_head,
    pub bufs: *mut *mut crate::ctypes::c_void,
}

#[repr(C)]
pub struct acpi_pci_root {
    pub device: *mut acpi_device,
    pub bus: *mut pci_bus,
    pub segment: u16_,
    pub bridge_type: crate::ctypes::c_int,
    pub secondary: resource,
    pub osc_support_set: u32_,
    pub osc_control_set: u32_,
    pub osc_ext_support_set: u32_,
    pub osc_ext_control_set: u32_,
    pub mcfg_addr: phys_addr_t,
}

#[repr(C)]
pub struct acpi_pnp_type {
    pub _bindgen_align: [u32; 0],
    pub _bits_hardware_id: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits acpi_pnp_type
    hardware_id: u32_ as u32 = _bits_hardware_id 0 1
    bus_address: u32_ as u32 = _bits_hardware_id 1 1
    platform_id: u32_ as u32 = _bits_hardware_id 2 1
    backlight: u32_ as u32 = _bits_hardware_id 3 1
    reserved: u32_ as u32 = _bits_hardware_id 4 28

#[repr(C)]
pub struct acpi_s2idle_dev_ops {
    pub list_node: list_head,
    pub prepare: ::core::option::Option<unsafe extern "C" fn()>,
    pub check: ::core::option::Option<unsafe extern "C" fn()>,
    pub restore: ::core::option::Option<unsafe extern "C" fn()>,
}

#[repr(C)]
pub struct acpi_subtable_proc {
    pub id: crate::ctypes::c_int,
    pub handler: acpi_tbl_entry_handler,
    pub handler_arg: acpi_tbl_entry_handler_arg,
    pub arg: *mut crate::ctypes::c_void,
    pub count: crate::ctypes::c_int,
}

#[repr(C)]
pub struct cper_ia_proc_ctx {
    _unused: [u8; 0],
}

#[repr(C)]
pub union acpi_subtable_headers {
    pub common: acpi_subtable_header,
    pub hmat: acpi_hmat_structure,
    pub prmt: acpi_prmt_module_header,
    pub cedt: acpi_cedt_header,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct acpi_cedt_header {
    pub type_: u8_,
    pub reserved: u8_,
    pub length: u16_,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct acpi_prmt_module_header {
    pub revision: u16_,
    pub length: u16_,
}

pub const ACPI_BRIDGE_TYPE_CXL: acpi_bridge_type = 2;

pub const ACPI_BRIDGE_TYPE_PCIE: acpi_bridge_type = 1;

pub const ACPI_IRQ_MODEL_COUNT: acpi_irq_model_id = 6;

pub const ACPI_IRQ_MODEL_LPIC: acpi_irq_model_id = 5;

pub const OSC_CXL_1_1_PORT_REG_ACCESS_SUPPORT: i32 = 1;

pub const OSC_CXL_2_0_PORT_DEV_REG_ACCESS_SUPPORT: i32 = 2;

pub const OSC_CXL_CAPABILITY_DWORDS: i32 = 5;

pub const OSC_CXL_ERROR_REPORTING_CONTROL: i32 = 1;

pub const OSC_CXL_NATIVE_HP_SUPPORT: i32 = 8;

pub const OSC_CXL_PROTOCOL_ERR_REPORTING_SUPPORT: i32 = 4;

pub const OSC_EXT_CONTROL_DWORD: i32 = 4;

pub const OSC_EXT_SUPPORT_DWORD: i32 = 3;

pub const OSC_PCI_CAPABILITY_DWORDS: i32 = 3;

pub const OSC_SB_CPC_FLEXIBLE_ADR_SPACE: i32 = 16384;

pub const OSC_SB_GENERIC_INITIATOR_SUPPORT: i32 = 131072;

pub const OSC_SB_NATIVE_USB4_SUPPORT: i32 = 262144;

pub const OSC_SB_PRM_SUPPORT: i32 = 2097152;

pub const OSC_USB_DP_TUNNELING: i32 = 2;

pub const OSC_USB_PCIE_TUNNELING: i32 = 4;

pub const OSC_USB_USB3_TUNNELING: i32 = 1;

pub const OSC_USB_XDOMAIN: i32 = 8;

pub const X86_IRQ_ALLOC_TYPE_AMDVI: irq_alloc_type = 6;

pub const X86_IRQ_ALLOC_TYPE_UV: irq_alloc_type = 7;

pub type acpi_bridge_type = crate::ctypes::c_uint;

pub type acpi_tbl_entry_handler_arg = ::core::option::Option<
    unsafe extern "C" fn(
        header: *mut acpi_subtable_headers,
        arg: *mut crate::ctypes::c_void,
        end: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int,
>;

unsafe extern "C" {
    #[link_name = "kmod_shim___of_get_address"]
    pub fn __of_get_address(
        dev: *mut device_node,
        index: crate::ctypes::c_int,
        bar_no: crate::ctypes::c_int,
        size: *mut u64_,
        flags: *mut crate::ctypes::c_uint,
    ) -> *const __be32;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___of_parse_phandle_with_args"]
    pub fn __of_parse_phandle_with_args(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
        cell_count: crate::ctypes::c_int,
        index: crate::ctypes::c_int,
        out_args: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_arch_dma_setup"]
    pub fn acpi_arch_dma_setup(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_get"]
    pub fn acpi_dev_get(adev: *mut acpi_device) -> *mut acpi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_dev_parent"]
    pub fn acpi_dev_parent(adev: *mut acpi_device) -> *mut acpi_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_put_acpi_dev"]
    pub fn acpi_put_acpi_dev(adev: *mut acpi_device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_acpi_skip_set_wakeup_address"]
    pub fn acpi_skip_set_wakeup_address() -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_get_of_node"]
    pub fn dev_pm_opp_get_of_node(opp: *mut dev_pm_opp) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_add_table"]
    pub fn dev_pm_opp_of_add_table(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_add_table_indexed"]
    pub fn dev_pm_opp_of_add_table_indexed(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_cpumask_add_table"]
    pub fn dev_pm_opp_of_cpumask_add_table(
        cpumask: *const cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_cpumask_remove_table"]
    pub fn dev_pm_opp_of_cpumask_remove_table(cpumask: *const cpumask);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_find_icc_paths"]
    pub fn dev_pm_opp_of_find_icc_paths(
        dev: *mut device,
        opp_table: *mut opp_table,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_get_opp_desc_node"]
    pub fn dev_pm_opp_of_get_opp_desc_node(dev: *mut device) -> *mut device_node;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_get_sharing_cpus"]
    pub fn dev_pm_opp_of_get_sharing_cpus(
        cpu_dev: *mut device,
        cpumask: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_register_em"]
    pub fn dev_pm_opp_of_register_em(
        dev: *mut device,
        cpus: *mut cpumask,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_dev_pm_opp_of_remove_table"]
    pub fn dev_pm_opp_of_remove_table(dev: *mut device);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_opp_of_add_table"]
    pub fn devm_pm_opp_of_add_table(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_pm_opp_of_add_table_indexed"]
    pub fn devm_pm_opp_of_add_table_indexed(
        dev: *mut device,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_add_property"]
    pub fn of_add_property(
        np: *mut device_node,
        prop: *mut property,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_count_phandle_with_args"]
    pub fn of_count_phandle_with_args(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        cells_name: *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_device_compatible_match"]
    pub fn of_device_compatible_match(
        device: *const device_node,
        compat: *const *const crate::ctypes::c_char,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_required_opp_performance_state"]
    pub fn of_get_required_opp_performance_state(
        np: *mut device_node,
        index: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_init"]
    pub fn of_irq_init(matches: *const of_device_id);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_irq_parse_one"]
    pub fn of_irq_parse_one(
        device: *mut device_node,
        index: crate::ctypes::c_int,
        out_irq: *mut of_phandle_args,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_match_device"]
    pub fn of_match_device(
        matches: *const of_device_id,
        dev: *const device,
    ) -> *const of_device_id;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_platform_device_create"]
    pub fn of_platform_device_create(
        np: *mut device_node,
        bus_id: *const crate::ctypes::c_char,
        parent: *mut device,
    ) -> *mut platform_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_platform_device_destroy"]
    pub fn of_platform_device_destroy(
        dev: *mut device,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_property_check_flag"]
    pub fn of_property_check_flag(
        p: *const property,
        flag: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_bus_for_each_dev(
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut device,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_create_platform_device(
        arg1: *mut acpi_device,
        arg2: *const property_entry,
    ) -> *mut platform_device;
}

unsafe extern "C" {
    pub fn acpi_data_add_props(
        data: *mut acpi_device_data,
        guid: *const guid_t,
        properties: *mut acpi_object,
    ) -> *mut acpi_device_properties;
}

unsafe extern "C" {
    pub fn acpi_dev_clear_dependencies(supplier: *mut acpi_device);
}

unsafe extern "C" {
    pub fn acpi_dev_for_each_child(
        adev: *mut acpi_device,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut acpi_device,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_dev_for_each_child_reverse(
        adev: *mut acpi_device,
        fn_: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut acpi_device,
                arg2: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        data: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_dev_get_memory_resources(
        adev: *mut acpi_device,
        list: *mut list_head,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_dev_get_next_consumer_dev(
        supplier: *mut acpi_device,
        start: *mut acpi_device,
    ) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn acpi_dev_get_next_match_dev(
        adev: *mut acpi_device,
        hid: *const crate::ctypes::c_char,
        uid: *const crate::ctypes::c_char,
        hrv: s64,
    ) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn acpi_dev_gpio_irq_wake_get_by(
        adev: *mut acpi_device,
        name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        wake_capable: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_dev_irq_flags(
        triggering: u8_,
        polarity: u8_,
        shareable: u8_,
        wake_capable: u8_,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn acpi_dev_power_state_for_wake(adev: *mut acpi_device) -> u8_;
}

unsafe extern "C" {
    pub fn acpi_dev_power_up_children_with_adr(adev: *mut acpi_device);
}

unsafe extern "C" {
    pub fn acpi_dev_ready_for_enumeration(device: *const acpi_device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_dev_state_d0(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_dev_uid_to_integer(
        adev: *mut acpi_device,
        integer: *mut u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_device_fix_up_power_extended(adev: *mut acpi_device);
}

unsafe extern "C" {
    pub fn acpi_device_notify(dev: *mut device);
}

unsafe extern "C" {
    pub fn acpi_device_notify_remove(dev: *mut device);
}

unsafe extern "C" {
    pub fn acpi_dma_get_range(
        dev: *mut device,
        map: *mut *const bus_dma_region,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_dma_supported(adev: *const acpi_device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_evaluation_failure_warn(
        handle: acpi_handle,
        name: *const crate::ctypes::c_char,
        status: acpi_status,
    );
}

unsafe extern "C" {
    pub fn acpi_execute_reg_methods(
        device: acpi_handle,
        nax_depth: u32_,
        space_id: acpi_adr_space_type,
    ) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_fetch_acpi_dev(handle: acpi_handle) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn acpi_find_child_by_adr(
        adev: *mut acpi_device,
        adr: acpi_bus_address,
    ) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn acpi_get_acpi_dev(handle: acpi_handle) -> *mut acpi_device;
}

unsafe extern "C" {
    pub fn acpi_get_local_address(
        handle: acpi_handle,
        addr: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_get_subsystem_id(handle: acpi_handle) -> *const crate::ctypes::c_char;
}

unsafe extern "C" {
    pub fn acpi_gpio_get_io_resource(
        ares: *mut acpi_resource,
        agpio: *mut *mut acpi_resource_gpio,
    ) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_hw_disable_all_gpes() -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_physical_table(address: acpi_physical_address) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_install_table(table: *mut acpi_table_header) -> acpi_status;
}

unsafe extern "C" {
    pub fn acpi_iommu_fwspec_init(
        dev: *mut device,
        id: u32_,
        fwnode: *mut fwnode_handle,
        ops: *const iommu_ops,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_quirk_skip_acpi_ac_and_battery() -> bool_;
}

unsafe extern "C" {
    pub fn acpi_quirk_skip_i2c_client_enumeration(adev: *mut acpi_device) -> bool_;
}

unsafe extern "C" {
    pub fn acpi_quirk_skip_serdev_enumeration(
        controller_parent: *mut device,
        skip: *mut bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_reduced_hardware() -> bool_;
}

unsafe extern "C" {
    pub fn acpi_register_lps0_dev(arg: *mut acpi_s2idle_dev_ops) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_set_gsi_to_irq_fallback(
        arg1: ::core::option::Option<unsafe extern "C" fn(arg1: u32_) -> u32_>,
    );
}

unsafe extern "C" {
    pub fn acpi_set_irq_model(
        model: acpi_irq_model_id,
        arg1: ::core::option::Option<
            unsafe extern "C" fn(arg1: u32_) -> *mut fwnode_handle,
        >,
    );
}

unsafe extern "C" {
    pub fn acpi_table_parse_cedt(
        id: acpi_cedt_type,
        handler_arg: acpi_tbl_entry_handler_arg,
        arg: *mut crate::ctypes::c_void,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_unregister_lps0_dev(arg: *mut acpi_s2idle_dev_ops);
}

unsafe extern "C" {
    pub fn arch_apei_report_x86_error(
        ctx_info: *mut cper_ia_proc_ctx,
        lapic_id: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_check_s4_hw_signature: crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut acpi_gbl_use_global_lock: u8_;
}

unsafe extern "C" {
    pub static mut osc_cpc_flexible_adr_space_confirmed: bool_;
}

unsafe extern "C" {
    pub static mut osc_sb_cppc2_support_acked: bool_;
}

unsafe extern "C" {
    pub static mut osc_sb_native_usb4_control: u32_;
}

unsafe extern "C" {
    pub static mut osc_sb_native_usb4_support_confirmed: bool_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct x86_msi_addr_lo__reserved_0__dmar_reserved_0 {
    pub _bindgen_align: [u32; 0],
    pub _bits_dmar_reserved_0: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits x86_msi_addr_lo__reserved_0__dmar_reserved_0
    dmar_reserved_0: u32_ as u32 = _bits_dmar_reserved_0 0 2
    dmar_index_15: u32_ as u32 = _bits_dmar_reserved_0 2 1
    dmar_subhandle_valid: u32_ as u32 = _bits_dmar_reserved_0 3 1
    dmar_format: u32_ as u32 = _bits_dmar_reserved_0 4 1
    dmar_index_0_14: u32_ as u32 = _bits_dmar_reserved_0 5 15
    dmar_base_address: u32_ as u32 = _bits_dmar_reserved_0 20 12

#[repr(C)]
#[derive(Copy, Clone)]
pub struct x86_msi_addr_lo__reserved_0__reserved_0 {
    pub _bindgen_align: [u32; 0],
    pub _bits_reserved_0: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits x86_msi_addr_lo__reserved_0__reserved_0
    reserved_0: u32_ as u32 = _bits_reserved_0 0 2
    dest_mode_logical: u32_ as u32 = _bits_reserved_0 2 1
    redirect_hint: u32_ as u32 = _bits_reserved_0 3 1
    reserved_1: u32_ as u32 = _bits_reserved_0 4 1
    virt_destid_8_14: u32_ as u32 = _bits_reserved_0 5 7
    destid_0_7: u32_ as u32 = _bits_reserved_0 12 8
    base_address: u32_ as u32 = _bits_reserved_0 20 12

#[repr(C)]
#[derive(Copy, Clone)]
pub struct x86_msi_data__vector__vector {
    pub _bindgen_align: [u32; 0],
    pub _bits_vector: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub _padding_after__bits_vector: u16,
}
bits x86_msi_data__vector__vector
    vector: u32_ as u32 = _bits_vector 0 8
    delivery_mode: u32_ as u32 = _bits_vector 8 3
    dest_mode_logical: u32_ as u32 = _bits_vector 11 1
    reserved: u32_ as u32 = _bits_vector 12 2
    active_low: u32_ as u32 = _bits_vector 14 1
    is_level: u32_ as u32 = _bits_vector 15 1

#[repr(C)]
#[derive(Copy, Clone)]
pub union x86_msi_addr_lo__reserved_0 {
    pub anon__reserved_0: x86_msi_addr_lo__reserved_0__reserved_0,
    pub anon__dmar_reserved_0: x86_msi_addr_lo__reserved_0__dmar_reserved_0,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub union x86_msi_data__vector {
    pub anon__vector: x86_msi_data__vector__vector,
    pub dmar_subhandle: u32_,
}

#[repr(C)]
pub struct msi_desc {
    pub irq: crate::ctypes::c_uint,
    pub nvec_used: crate::ctypes::c_uint,
    pub dev: *mut device,
    pub msg: msi_msg,
    pub affinity: *mut irq_affinity_desc,
    pub _bits_iommu_msi_iova: __BindgenBitfieldUnit<[u8; 8usize]>,
    pub sysfs_attrs: *mut device_attribute,
    pub write_msi_msg: ::core::option::Option<
        unsafe extern "C" fn(entry: *mut msi_desc, data: *mut crate::ctypes::c_void),
    >,
    pub write_msi_msg_data: *mut crate::ctypes::c_void,
    pub msi_index: u16_,
    pub pci: pci_msi_desc,
}
bits msi_desc
    iommu_msi_iova: u64_ as u64 = _bits_iommu_msi_iova 0 58
    iommu_msi_shift: u64_ as u64 = _bits_iommu_msi_iova 58 6

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct x86_msi_addr_hi {
    pub _bits_reserved: __BindgenBitfieldUnit<[u8; 4usize]>,
}
bits x86_msi_addr_hi
    reserved: u32_ as u32 = _bits_reserved 0 8
    destid_8_31: u32_ as u32 = _bits_reserved 8 24

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct x86_msi_addr_lo {
    pub anon__reserved_0: x86_msi_addr_lo__reserved_0,
}

#[repr(C, packed)]
#[derive(Copy, Clone)]
pub struct x86_msi_data {
    pub anon__vector: x86_msi_data__vector,
}

pub const X86_MSI_BASE_ADDRESS_HIGH: i32 = 0;

pub const X86_MSI_BASE_ADDRESS_LOW: u32 = 4078;

pub type arch_msi_msg_addr_hi_t = x86_msi_addr_hi;

pub type arch_msi_msg_addr_lo_t = x86_msi_addr_lo;

pub type arch_msi_msg_data_t = x86_msi_data;

unsafe extern "C" {
    pub fn msi_device_destroy_sysfs(dev: *mut device);
}

unsafe extern "C" {
    pub fn msi_device_populate_sysfs(dev: *mut device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_fwspec_is_hpet(fwspec: *mut irq_fwspec) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_fwspec_is_ioapic(fwspec: *mut irq_fwspec) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn x86_msi_msg_get_destid(msg: *mut msi_msg, extid: bool_) -> u32_;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct mptcp_ext {
    pub anon__data_ack: mptcp_ext__data_ack,
    pub data_seq: u64_,
    pub subflow_seq: u32_,
    pub data_len: u16_,
    pub csum: __sum16,
    pub _bits_use_map: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub _padding_after__bits_use_map: u16,
}
bits mptcp_ext
    use_map: u8_ as u8 = _bits_use_map 0 1
    dsn64: u8_ as u8 = _bits_use_map 1 1
    data_fin: u8_ as u8 = _bits_use_map 2 1
    use_ack: u8_ as u8 = _bits_use_map 3 1
    ack64: u8_ as u8 = _bits_use_map 4 1
    mpc_map: u8_ as u8 = _bits_use_map 5 1
    frozen: u8_ as u8 = _bits_use_map 6 1
    reset_transient: u8_ as u8 = _bits_use_map 7 1
    reset_reason: u8_ as u8 = _bits_use_map 8 4
    csum_reqd: u8_ as u8 = _bits_use_map 12 1
    infinite_map: u8_ as u8 = _bits_use_map 13 1

#[repr(C)]
#[repr(align(64))]
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
    pub wireless_handlers: *mut iw_handler_def,
    pub wireless_data: *mut iw_public_data,
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
    pub atalk_ptr: *mut crate::ctypes::c_void,
    pub ax25_ptr: *mut ax25_dev,
    pub ieee80211_ptr: *mut wireless_dev,
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
    pub _padding_after_index_hlist: __BindgenOpaqueArray<[u8; 44usize]>,
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
#[repr(align(64))]
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
    pub _padding_after_xdp_mem_id: [u8; 12usize],
    pub alloc: pp_alloc_cache,
    pub ring: ptr_ring,
    pub pages_state_release_cnt: atomic_t,
    pub user_cnt: refcount_t,
    pub destroy_cnt: u64_,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_xmit: __BindgenOpaqueArray<[u8; 52usize]>,
    pub input_queue_head: crate::ctypes::c_uint,
    pub _padding_after_input_queue_head: __BindgenOpaqueArray<[u8; 60usize]>,
    pub csd: call_single_data_t,
    pub rps_ipi_next: *mut softnet_data,
    pub cpu: crate::ctypes::c_uint,
    pub input_queue_tail: crate::ctypes::c_uint,
    pub dropped: crate::ctypes::c_uint,
    pub input_pkt_queue: sk_buff_head,
    pub backlog: napi_struct,
    pub _padding_after_backlog: __BindgenOpaqueArray<[u8; 60usize]>,
    pub defer_lock: spinlock_t,
    pub defer_count: crate::ctypes::c_int,
    pub defer_ipi_scheduled: crate::ctypes::c_int,
    pub defer_list: *mut sk_buff,
    pub defer_csd: call_single_data_t,
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_gro_complete: __BindgenOpaqueArray<[u8; 52usize]>,
    pub reader_queue: sk_buff_head,
    pub forward_deficit: crate::ctypes::c_int,
}

#[repr(C)]
#[repr(align(8))]
pub struct neighbour {
    pub next: *mut neighbour,
    pub tbl: *mut neigh_table,
    pub parms: *mut neigh_parms,
    pub confirmed: crate::ctypes::c_ulong,
    pub updated: crate::ctypes::c_ulong,
    pub lock: rwlock_t,
    pub refcnt: refcount_t,
    pub arp_queue_len_bytes: crate::ctypes::c_uint,
    pub arp_queue: sk_buff_head,
    pub timer: timer_list,
    pub used: crate::ctypes::c_ulong,
    pub probes: atomic_t,
    pub nud_state: u8_,
    pub type_: u8_,
    pub dead: u8_,
    pub protocol: u8_,
    pub flags: u32_,
    pub ha_lock: seqlock_t,
    pub ha: [crate::ctypes::c_uchar; 32usize],
    pub hh: hh_cache,
    pub output: ::core::option::Option<
        unsafe extern "C" fn(
            arg1: *mut neighbour,
            arg2: *mut sk_buff,
        ) -> crate::ctypes::c_int,
    >,
    pub ops: *const neigh_ops,
    pub gc_list: list_head,
    pub managed_list: list_head,
    pub rcu: callback_head,
    pub dev: *mut net_device,
    pub dev_tracker: netdevice_tracker,
    pub primary_key: __IncompleteArrayField<u8_>,
}

#[repr(C)]
#[repr(align(8))]
pub struct sk_buff {
    pub anon__next: sk_buff__next,
    pub sk: *mut sock,
    pub anon__tstamp: sk_buff__tstamp,
    pub cb: [crate::ctypes::c_char; 48usize],
    pub anon___skb_refdst: sk_buff___skb_refdst,
    pub _nfct: crate::ctypes::c_ulong,
    pub len: crate::ctypes::c_uint,
    pub data_len: crate::ctypes::c_uint,
    pub mac_len: __u16,
    pub hdr_len: __u16,
    pub queue_mapping: __u16,
    pub __cloned_offset: __IncompleteArrayField<__u8>,
    pub _bits_cloned: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub active_extensions: __u8,
    pub anon____pkt_type_offset: sk_buff____pkt_type_offset,
    pub tail: sk_buff_data_t,
    pub end: sk_buff_data_t,
    pub head: *mut crate::ctypes::c_uchar,
    pub data: *mut crate::ctypes::c_uchar,
    pub truesize: crate::ctypes::c_uint,
    pub users: refcount_t,
    pub extensions: *mut skb_ext,
}
bits sk_buff
    cloned: __u8 as u8 = _bits_cloned 0 1
    nohdr: __u8 as u8 = _bits_cloned 1 1
    fclone: __u8 as u8 = _bits_cloned 2 2
    peeked: __u8 as u8 = _bits_cloned 4 1
    head_frag: __u8 as u8 = _bits_cloned 5 1
    pfmemalloc: __u8 as u8 = _bits_cloned 6 1
    pp_recycle: __u8 as u8 = _bits_cloned 7 1

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_ethtool_stats_get"]
    pub fn page_pool_ethtool_stats_get(
        data: *mut u64_,
        stats: *mut crate::ctypes::c_void,
    ) -> *mut u64_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_ethtool_stats_get_count"]
    pub fn page_pool_ethtool_stats_get_count() -> crate::ctypes::c_int;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_page_pool_ethtool_stats_get_strings"]
    pub fn page_pool_ethtool_stats_get_strings(data: *mut u8_) -> *mut u8_;
}

unsafe extern "C" {
    pub fn ip6_dst_check(arg1: *mut dst_entry, arg2: u32_) -> *mut dst_entry;
}

unsafe extern "C" {
    pub fn ip6_mtu(arg1: *const dst_entry) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ipv4_dst_check(arg1: *mut dst_entry, arg2: u32_) -> *mut dst_entry;
}

unsafe extern "C" {
    pub fn ipv4_mtu(arg1: *const dst_entry) -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn ipv6_gro_complete(
        arg1: *mut sk_buff,
        arg2: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn ipv6_gro_receive(arg1: *mut list_head, arg2: *mut sk_buff) -> *mut sk_buff;
}

unsafe extern "C" {
    pub fn tcp_v6_do_rcv(sk: *mut sock, skb: *mut sk_buff) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn udpv6_rcv(arg1: *mut sk_buff) -> crate::ctypes::c_int;
}

#[repr(C)]
#[repr(align(64))]
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
    pub _padding_after_off_arr: [u8; 28usize],
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
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__link_create__target_btf_id__kprobe_multi {
    pub flags: __u32,
    pub cnt: __u32,
    pub syms: __u64,
    pub addrs: __u64,
    pub cookies: __u64,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__prog_type {
    pub prog_type: __u32,
    pub insn_cnt: __u32,
    pub insns: __u64,
    pub license: __u64,
    pub log_level: __u32,
    pub log_size: __u32,
    pub log_buf: __u64,
    pub kern_version: __u32,
    pub prog_flags: __u32,
    pub prog_name: [crate::ctypes::c_char; 16usize],
    pub prog_ifindex: __u32,
    pub expected_attach_type: __u32,
    pub prog_btf_fd: __u32,
    pub func_info_rec_size: __u32,
    pub func_info: __u64,
    pub func_info_cnt: __u32,
    pub line_info_rec_size: __u32,
    pub line_info: __u64,
    pub line_info_cnt: __u32,
    pub attach_btf_id: __u32,
    pub anon__attach_prog_fd: bpf_attr__prog_type__attach_prog_fd,
    pub core_relo_cnt: __u32,
    pub fd_array: __u64,
    pub core_relos: __u64,
    pub core_relo_rec_size: __u32,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__query {
    pub target_fd: __u32,
    pub attach_type: __u32,
    pub query_flags: __u32,
    pub attach_flags: __u32,
    pub prog_ids: __u64,
    pub prog_cnt: __u32,
    pub _padding_after_prog_cnt: [u8; 4usize],
    pub prog_attach_flags: __u64,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_attr__test {
    pub prog_fd: __u32,
    pub retval: __u32,
    pub data_size_in: __u32,
    pub data_size_out: __u32,
    pub data_in: __u64,
    pub data_out: __u64,
    pub repeat: __u32,
    pub duration: __u32,
    pub ctx_size_in: __u32,
    pub ctx_size_out: __u32,
    pub ctx_in: __u64,
    pub ctx_out: __u64,
    pub flags: __u32,
    pub cpu: __u32,
    pub batch_size: __u32,
}

#[repr(C)]
#[repr(align(8))]
#[derive(Copy, Clone)]
pub struct bpf_link_info__raw_tracepoint__iter {
    pub target_name: __u64,
    pub target_name_len: __u32,
    pub anon__map: bpf_link_info__raw_tracepoint__iter__map,
    pub anon__cgroup: bpf_link_info__raw_tracepoint__iter__cgroup,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_btf_info {
    pub btf: __u64,
    pub btf_size: __u32,
    pub id: __u32,
    pub name: __u64,
    pub name_len: __u32,
    pub kernel_btf: __u32,
}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_map_info {
    pub type_: __u32,
    pub id: __u32,
    pub key_size: __u32,
    pub value_size: __u32,
    pub max_entries: __u32,
    pub map_flags: __u32,
    pub name: [crate::ctypes::c_char; 16usize],
    pub ifindex: __u32,
    pub btf_vmlinux_value_type_id: __u32,
    pub netns_dev: __u64,
    pub netns_ino: __u64,
    pub btf_id: __u32,
    pub btf_key_type_id: __u32,
    pub btf_value_type_id: __u32,
    pub _bits_after_btf_value_type_id: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub map_extra: __u64,
}
impl bpf_map_info {}

#[repr(C)]
#[repr(align(8))]
pub struct bpf_prog_info {
    pub type_: __u32,
    pub id: __u32,
    pub tag: [__u8; 8usize],
    pub jited_prog_len: __u32,
    pub xlated_prog_len: __u32,
    pub jited_prog_insns: __u64,
    pub xlated_prog_insns: __u64,
    pub load_time: __u64,
    pub created_by_uid: __u32,
    pub nr_map_ids: __u32,
    pub map_ids: __u64,
    pub name: [crate::ctypes::c_char; 16usize],
    pub ifindex: __u32,
    pub _bits_gpl_compatible: __BindgenBitfieldUnit<[u8; 4usize]>,
    pub netns_dev: __u64,
    pub netns_ino: __u64,
    pub nr_jited_ksyms: __u32,
    pub nr_jited_func_lens: __u32,
    pub jited_ksyms: __u64,
    pub jited_func_lens: __u64,
    pub btf_id: __u32,
    pub func_info_rec_size: __u32,
    pub func_info: __u64,
    pub nr_func_info: __u32,
    pub nr_line_info: __u32,
    pub line_info: __u64,
    pub jited_line_info: __u64,
    pub nr_jited_line_info: __u32,
    pub line_info_rec_size: __u32,
    pub jited_line_info_rec_size: __u32,
    pub nr_prog_tags: __u32,
    pub prog_tags: __u64,
    pub run_time_ns: __u64,
    pub run_cnt: __u64,
    pub recursion_misses: __u64,
    pub verified_insns: __u32,
    pub attach_btf_obj_id: __u32,
    pub attach_btf_id: __u32,
}
bits bpf_prog_info
    gpl_compatible: __u32 as u32 = _bits_gpl_compatible 0 1

#[repr(C)]
pub struct bpf_dispatcher {
    pub mutex: mutex,
    pub func: *mut crate::ctypes::c_void,
    pub progs: [bpf_dispatcher_prog; 48usize],
    pub num_progs: crate::ctypes::c_int,
    pub image: *mut crate::ctypes::c_void,
    pub rw_image: *mut crate::ctypes::c_void,
    pub image_off: u32_,
    pub ksym: bpf_ksym,
    pub sc_key: *mut static_call_key,
    pub sc_tramp: *mut crate::ctypes::c_void,
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
    pub err_stats: [u32_; 15usize],
    pub _padding_after_err_stats: [u8; 24usize],
    pub private: __IncompleteArrayField<crate::ctypes::c_ulong>,
}
bits mmc_host
    use_spi_crc: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 0 1
    doing_init_tune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 1 1
    doing_retune: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 2 1
    retune_crc_disable: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 3 1
    can_dma_map_merge: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 4 1
    vqmmc_enabled: crate::ctypes::c_uint as u32 = _bits_use_spi_crc 5 1

pub const BIO_RESET_BYTES: u32 = 82;

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
    pub _padding_after_align_resource: __BindgenOpaqueArray<[u8; 60usize]>,
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
    pub name: [crate::ctypes::c_char; 48usize],
    pub bridge_ctl: crate::ctypes::c_ushort,
    pub bus_flags: pci_bus_flags_t,
    pub bridge: *mut device,
    pub dev: device,
    pub legacy_io: *mut bin_attribute,
    pub legacy_mem: *mut bin_attribute,
    pub _bits_is_added: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_is_added: [u8; 3usize],
}
bits pci_bus
    is_added: crate::ctypes::c_uint as u32 = _bits_is_added 0 1
    unsafe_warn: crate::ctypes::c_uint as u32 = _bits_is_added 1 1

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
    pub _bits_imm_ready: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pm_cap: u8_,
    pub _bits_pme_support: __BindgenBitfieldUnit<[u8; 3usize]>,
    pub d3hot_delay: crate::ctypes::c_uint,
    pub d3cold_delay: crate::ctypes::c_uint,
    pub link_state: *mut pcie_link_state,
    pub _bits_ltr_path: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub l1ss: u16_,
    pub _bits_pasid_no_tlp: __BindgenBitfieldUnit<[u8; 1usize]>,
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
    pub rom_attr_enabled: crate::ctypes::c_int,
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
    pub pri_cap: u16_,
    pub pri_reqs_alloc: u32_,
    pub _bits_pasid_required: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub pasid_cap: u16_,
    pub pasid_features: u16_,
    pub acs_cap: u16_,
    pub rom: phys_addr_t,
    pub romlen: usize,
    pub driver_override: *const crate::ctypes::c_char,
    pub priv_flags: crate::ctypes::c_ulong,
    pub reset_methods: [u8_; 7usize],
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
    skip_bus_pm: crate::ctypes::c_uint as u32 = _bits_pme_support 14 1
    ignore_hotplug: crate::ctypes::c_uint as u32 = _bits_pme_support 15 1
    hotplug_user_indicators: crate::ctypes::c_uint as u32 = _bits_pme_support 16 1
    clear_retrain_link: crate::ctypes::c_uint as u32 = _bits_pme_support 17 1
    ltr_path: crate::ctypes::c_uint as u32 = _bits_ltr_path 0 1
    pasid_no_tlp: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 0 1
    eetlp_prefix_path: crate::ctypes::c_uint as u32 = _bits_pasid_no_tlp 1 1
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
    broken_cmd_compl: crate::ctypes::c_uint as u32 = _bits_broken_cmd_compl 0 1
    ptm_root: crate::ctypes::c_uint as u32 = _bits_ptm_root 0 1
    ptm_enabled: crate::ctypes::c_uint as u32 = _bits_ptm_root 1 1
    dpc_rp_extensions: crate::ctypes::c_uint as u32 = _bits_dpc_rp_extensions 0 1
    pasid_required: crate::ctypes::c_uint as u32 = _bits_pasid_required 0 1

unsafe extern "C" {
    #[link_name = "kmod_shim_pci_host_of_has_msi_map"]
    pub fn pci_host_of_has_msi_map(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn arch_pci_dev_is_removable(pdev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn pci_iov_get_pf_drvdata(
        dev: *mut pci_dev,
        pf_driver: *mut pci_driver,
    ) -> *mut crate::ctypes::c_void;
}

unsafe extern "C" {
    pub fn pci_iov_vf_id(dev: *mut pci_dev) -> crate::ctypes::c_int;
}

#[repr(C)]
pub struct usb_device {
    pub devnum: crate::ctypes::c_int,
    pub devpath: [crate::ctypes::c_char; 16usize],
    pub route: u32_,
    pub state: usb_device_state,
    pub speed: usb_device_speed,
    pub rx_lanes: crate::ctypes::c_uint,
    pub tx_lanes: crate::ctypes::c_uint,
    pub ssp_rate: usb_ssp_rate,
    pub tt: *mut usb_tt,
    pub ttport: crate::ctypes::c_int,
    pub toggle: [crate::ctypes::c_uint; 2usize],
    pub parent: *mut usb_device,
    pub bus: *mut usb_bus,
    pub ep0: usb_host_endpoint,
    pub dev: device,
    pub descriptor: usb_device_descriptor,
    pub bos: *mut usb_host_bos,
    pub config: *mut usb_host_config,
    pub actconfig: *mut usb_host_config,
    pub ep_in: [*mut usb_host_endpoint; 16usize],
    pub ep_out: [*mut usb_host_endpoint; 16usize],
    pub rawdescriptors: *mut *mut crate::ctypes::c_char,
    pub bus_mA: crate::ctypes::c_ushort,
    pub portnum: u8_,
    pub level: u8_,
    pub devaddr: u8_,
    pub _bits_can_submit: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub string_langid: crate::ctypes::c_int,
    pub product: *mut crate::ctypes::c_char,
    pub manufacturer: *mut crate::ctypes::c_char,
    pub serial: *mut crate::ctypes::c_char,
    pub filelist: list_head,
    pub maxchild: crate::ctypes::c_int,
    pub quirks: u32_,
    pub urbnum: atomic_t,
    pub active_duration: crate::ctypes::c_ulong,
    pub connect_time: crate::ctypes::c_ulong,
    pub _bits_do_remote_wakeup: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub wusb_dev: *mut wusb_dev,
    pub slot_id: crate::ctypes::c_int,
    pub l1_params: usb2_lpm_parameters,
    pub u1_params: usb3_lpm_parameters,
    pub u2_params: usb3_lpm_parameters,
    pub lpm_disable_count: crate::ctypes::c_uint,
    pub hub_delay: u16_,
    pub _bits_use_generic_driver: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_use_generic_driver: u8,
}
bits usb_device
    can_submit: crate::ctypes::c_uint as u32 = _bits_can_submit 0 1
    persist_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 1 1
    reset_in_progress: crate::ctypes::c_uint as u32 = _bits_can_submit 2 1
    have_langid: crate::ctypes::c_uint as u32 = _bits_can_submit 3 1
    authorized: crate::ctypes::c_uint as u32 = _bits_can_submit 4 1
    authenticated: crate::ctypes::c_uint as u32 = _bits_can_submit 5 1
    wusb: crate::ctypes::c_uint as u32 = _bits_can_submit 6 1
    lpm_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 7 1
    lpm_devinit_allow: crate::ctypes::c_uint as u32 = _bits_can_submit 8 1
    usb2_hw_lpm_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 9 1
    usb2_hw_lpm_besl_capable: crate::ctypes::c_uint as u32 = _bits_can_submit 10 1
    usb2_hw_lpm_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 11 1
    usb2_hw_lpm_allowed: crate::ctypes::c_uint as u32 = _bits_can_submit 12 1
    usb3_lpm_u1_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 13 1
    usb3_lpm_u2_enabled: crate::ctypes::c_uint as u32 = _bits_can_submit 14 1
    do_remote_wakeup: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 0 1
    reset_resume: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 1 1
    port_is_suspended: crate::ctypes::c_uint as u32 = _bits_do_remote_wakeup 2 1
    use_generic_driver: crate::ctypes::c_uint as u32 = _bits_use_generic_driver 0 1

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
    pub devres_group_id: *mut crate::ctypes::c_void,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_gpiod_get_from_of_node"]
    pub fn gpiod_get_from_of_node(
        node: *const device_node,
        propname: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        dflags: gpiod_flags,
        label: *const crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_of_get_named_gpio_flags"]
    pub fn of_get_named_gpio_flags(
        np: *const device_node,
        list_name: *const crate::ctypes::c_char,
        index: crate::ctypes::c_int,
        flags: *mut of_gpio_flags,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_get_and_request_gpiod(
        path: *mut crate::ctypes::c_char,
        pin: crate::ctypes::c_uint,
        label: *mut crate::ctypes::c_char,
    ) -> *mut gpio_desc;
}

unsafe extern "C" {
    pub fn acpi_spi_count_resources(adev: *mut acpi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn acpi_spi_device_alloc(
        ctlr: *mut spi_controller,
        adev: *mut acpi_device,
        index: crate::ctypes::c_int,
    ) -> *mut spi_device;
}

unsafe extern "C" {
    pub fn i2c_acpi_client_count(adev: *mut acpi_device) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn i2c_acpi_new_device_by_fwnode(
        fwnode: *mut fwnode_handle,
        index: crate::ctypes::c_int,
        info: *mut i2c_board_info,
    ) -> *mut i2c_client;
}

unsafe extern "C" {
    pub fn i2c_acpi_waive_d0_probe(dev: *mut device) -> bool_;
}

unsafe extern "C" {
    pub fn serdev_acpi_get_uart_resource(
        ares: *mut acpi_resource,
        uart: *mut *mut acpi_resource_uart_serialbus,
    ) -> bool_;
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
    pub bl_dev: *mut backlight_device,
    pub bl_curve_mutex: mutex,
    pub bl_curve: [u8_; 128usize],
    pub deferred_work: delayed_work,
    pub npagerefs: crate::ctypes::c_ulong,
    pub pagerefs: *mut fb_deferred_io_pageref,
    pub fbdefio: *mut fb_deferred_io,
    pub fbdefio_state: *mut fb_deferred_io_state,
    pub fbops: *const fb_ops,
    pub device: *mut device,
    pub dev: *mut device,
    pub class_flag: crate::ctypes::c_int,
    pub tileops: *mut fb_tile_ops,
    pub anon__screen_base: fb_info__screen_base,
    pub screen_size: crate::ctypes::c_ulong,
    pub pseudo_palette: *mut crate::ctypes::c_void,
    pub state: u32_,
    pub fbcon_par: *mut crate::ctypes::c_void,
    pub par: *mut crate::ctypes::c_void,
    pub apertures: *mut apertures_struct,
    pub skip_vt_switch: bool_,
}

pub const FTRACE_MCOUNT_MAX_OFFSET: i32 = 0;

pub const IIO_DMA_MINALIGN: u32 = 8;

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_of_zone_register"]
    pub fn devm_thermal_of_zone_register(
        dev: *mut device,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_devm_thermal_of_zone_unregister"]
    pub fn devm_thermal_of_zone_unregister(
        dev: *mut device,
        tz: *mut thermal_zone_device,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_field_set"]
    pub fn insn_field_set(
        p: *mut insn_field,
        v: insn_value_t,
        n: crate::ctypes::c_uchar,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insn_set_byte"]
    pub fn insn_set_byte(p: *mut insn_field, n: crate::ctypes::c_uchar, v: insn_byte_t);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_of_zone_register"]
    pub fn thermal_of_zone_register(
        sensor: *mut device_node,
        id: crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
        ops: *const thermal_zone_device_ops,
    ) -> *mut thermal_zone_device;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_thermal_of_zone_unregister"]
    pub fn thermal_of_zone_unregister(tz: *mut thermal_zone_device);
}

unsafe extern "C" {
    pub fn rethook_flush_task(tk: *mut task_struct);
}

#[repr(C)]
#[repr(align(8))]
pub struct crypto_tfm {
    pub refcnt: refcount_t,
    pub crt_flags: u32_,
    pub node: crate::ctypes::c_int,
    pub exit: ::core::option::Option<unsafe extern "C" fn(tfm: *mut crypto_tfm)>,
    pub __crt_alg: *mut crypto_alg,
    pub _padding_after___crt_alg: [u8; 4usize],
    pub __crt_ctx: __IncompleteArrayField<*mut crate::ctypes::c_void>,
}

#[repr(C)]
pub struct kpp_instance {
    pub free: ::core::option::Option<unsafe extern "C" fn(inst: *mut kpp_instance)>,
    pub anon__s: kpp_instance__s,
}

#[repr(C)]
pub struct kpp_instance__s__s {
    pub head: [crate::ctypes::c_char; 32usize],
    pub base: crypto_instance,
}

#[repr(C)]
pub union kpp_instance__s {
    pub s: ::core::mem::ManuallyDrop<kpp_instance__s__s>,
    pub alg: ::core::mem::ManuallyDrop<kpp_alg>,
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_mem_data_src__mem_op {
    pub _bindgen_align: [u32; 0],
    pub _bits_mem_op: __BindgenBitfieldUnit<[u8; 8usize]>,
}
bits perf_mem_data_src__mem_op
    mem_op: __u64 as u64 = _bits_mem_op 0 5
    mem_lvl: __u64 as u64 = _bits_mem_op 5 14
    mem_snoop: __u64 as u64 = _bits_mem_op 19 5
    mem_lock: __u64 as u64 = _bits_mem_op 24 2
    mem_dtlb: __u64 as u64 = _bits_mem_op 26 7
    mem_lvl_num: __u64 as u64 = _bits_mem_op 33 4
    mem_remote: __u64 as u64 = _bits_mem_op 37 1
    mem_snoopx: __u64 as u64 = _bits_mem_op 38 2
    mem_blk: __u64 as u64 = _bits_mem_op 40 3
    mem_hops: __u64 as u64 = _bits_mem_op 43 3
    mem_rsvd: __u64 as u64 = _bits_mem_op 46 18

#[repr(C)]
#[derive(Copy, Clone)]
pub struct perf_output_handle__flags__skip_read {
    pub _bindgen_align: [u32; 0],
    pub _bits_skip_read: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_skip_read: [u8; 3usize],
}
bits perf_output_handle__flags__skip_read
    skip_read: u64_ as u64 = _bits_skip_read 0 1

#[repr(C)]
pub struct kprobe {
    pub hlist: hlist_node,
    pub list: list_head,
    pub nmissed: crate::ctypes::c_ulong,
    pub addr: *mut kprobe_opcode_t,
    pub symbol_name: *const crate::ctypes::c_char,
    pub offset: crate::ctypes::c_uint,
    pub pre_handler: kprobe_pre_handler_t,
    pub post_handler: kprobe_post_handler_t,
    pub opcode: kprobe_opcode_t,
    pub ainsn: arch_specific_insn,
    pub flags: u32_,
}

#[repr(C)]
pub struct kretprobe {
    pub kp: kprobe,
    pub handler: kretprobe_handler_t,
    pub entry_handler: kretprobe_handler_t,
    pub maxactive: crate::ctypes::c_int,
    pub nmissed: crate::ctypes::c_int,
    pub data_size: usize,
    pub rh: *mut rethook,
}

#[repr(C)]
pub struct kretprobe_instance {
    pub node: rethook_node,
    pub data: __IncompleteArrayField<crate::ctypes::c_char>,
}

unsafe extern "C" {
    #[link_name = "kmod_shim_get_stack_guard_info"]
    pub fn get_stack_guard_info(
        stack: *mut crate::ctypes::c_ulong,
        info: *mut stack_info,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kretprobe_find_ret_addr"]
    pub fn kretprobe_find_ret_addr(
        tsk: *mut task_struct,
        fp: *mut crate::ctypes::c_void,
        cur: *mut *mut llist_node,
    ) -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kthread_frame_init"]
    pub fn kthread_frame_init(
        frame: *mut inactive_task_frame,
        fun: ::core::option::Option<
            unsafe extern "C" fn(
                arg1: *mut crate::ctypes::c_void,
            ) -> crate::ctypes::c_int,
        >,
        arg: *mut crate::ctypes::c_void,
    );
}

unsafe extern "C" {
    pub fn __SCT____perf_guest_get_ip() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn __SCT____perf_guest_handle_intel_pt_intr() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn __SCT____perf_guest_state() -> crate::ctypes::c_uint;
}

unsafe extern "C" {
    pub fn kprobe_ftrace_handler(
        ip: crate::ctypes::c_ulong,
        parent_ip: crate::ctypes::c_ulong,
        ops: *mut ftrace_ops,
        fregs: *mut ftrace_regs,
    );
}

unsafe extern "C" {
    pub fn modify_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn modify_ftrace_direct_multi_nolock(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn perf_register_guest_info_callbacks(cbs: *mut perf_guest_info_callbacks);
}

unsafe extern "C" {
    pub fn perf_unregister_guest_info_callbacks(cbs: *mut perf_guest_info_callbacks);
}

unsafe extern "C" {
    pub fn register_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn unregister_ftrace_direct_multi(
        ops: *mut ftrace_ops,
        addr: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub static mut __SCK____perf_guest_get_ip: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK____perf_guest_handle_intel_pt_intr: static_call_key;
}

unsafe extern "C" {
    pub static mut __SCK____perf_guest_state: static_call_key;
}

#[repr(C)]
#[derive(Copy, Clone)]
pub struct cpuid_0x80000022_ebx__split {
    pub _bindgen_align: [u32; 0],
    pub _bits_num_core_pmc: __BindgenBitfieldUnit<[u8; 2usize]>,
    pub _padding_after__bits_num_core_pmc: u16,
}
bits cpuid_0x80000022_ebx__split
    num_core_pmc: crate::ctypes::c_uint as u32 = _bits_num_core_pmc 0 4
    lbr_v2_stack_sz: crate::ctypes::c_uint as u32 = _bits_num_core_pmc 4 6
    num_df_pmc: crate::ctypes::c_uint as u32 = _bits_num_core_pmc 10 6

#[repr(C)]
pub struct apic {
    pub eoi_write: ::core::option::Option<unsafe extern "C" fn(reg: u32_, v: u32_)>,
    pub native_eoi_write: ::core::option::Option<
        unsafe extern "C" fn(reg: u32_, v: u32_),
    >,
    pub write: ::core::option::Option<unsafe extern "C" fn(reg: u32_, v: u32_)>,
    pub read: ::core::option::Option<unsafe extern "C" fn(reg: u32_) -> u32_>,
    pub wait_icr_idle: ::core::option::Option<unsafe extern "C" fn()>,
    pub safe_wait_icr_idle: ::core::option::Option<unsafe extern "C" fn() -> u32_>,
    pub send_IPI: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int, vector: crate::ctypes::c_int),
    >,
    pub send_IPI_mask: ::core::option::Option<
        unsafe extern "C" fn(mask: *const cpumask, vector: crate::ctypes::c_int),
    >,
    pub send_IPI_mask_allbutself: ::core::option::Option<
        unsafe extern "C" fn(msk: *const cpumask, vec: crate::ctypes::c_int),
    >,
    pub send_IPI_allbutself: ::core::option::Option<
        unsafe extern "C" fn(vector: crate::ctypes::c_int),
    >,
    pub send_IPI_all: ::core::option::Option<
        unsafe extern "C" fn(vector: crate::ctypes::c_int),
    >,
    pub send_IPI_self: ::core::option::Option<
        unsafe extern "C" fn(vector: crate::ctypes::c_int),
    >,
    pub disable_esr: u32_,
    pub delivery_mode: apic_delivery_modes,
    pub dest_mode_logical: bool_,
    pub calc_dest_apicid: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_uint) -> u32_,
    >,
    pub icr_read: ::core::option::Option<unsafe extern "C" fn() -> u64_>,
    pub icr_write: ::core::option::Option<unsafe extern "C" fn(low: u32_, high: u32_)>,
    pub probe: ::core::option::Option<unsafe extern "C" fn() -> crate::ctypes::c_int>,
    pub acpi_madt_oem_check: ::core::option::Option<
        unsafe extern "C" fn(
            oem_id: *mut crate::ctypes::c_char,
            oem_table_id: *mut crate::ctypes::c_char,
        ) -> crate::ctypes::c_int,
    >,
    pub apic_id_valid: ::core::option::Option<
        unsafe extern "C" fn(apicid: u32_) -> crate::ctypes::c_int,
    >,
    pub apic_id_registered: ::core::option::Option<
        unsafe extern "C" fn() -> crate::ctypes::c_int,
    >,
    pub check_apicid_used: ::core::option::Option<
        unsafe extern "C" fn(
            map: *mut physid_mask_t,
            apicid: crate::ctypes::c_int,
        ) -> bool_,
    >,
    pub init_apic_ldr: ::core::option::Option<unsafe extern "C" fn()>,
    pub ioapic_phys_id_map: ::core::option::Option<
        unsafe extern "C" fn(phys_map: *mut physid_mask_t, retmap: *mut physid_mask_t),
    >,
    pub setup_apic_routing: ::core::option::Option<unsafe extern "C" fn()>,
    pub cpu_present_to_apicid: ::core::option::Option<
        unsafe extern "C" fn(mps_cpu: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub apicid_to_cpu_present: ::core::option::Option<
        unsafe extern "C" fn(
            phys_apicid: crate::ctypes::c_int,
            retmap: *mut physid_mask_t,
        ),
    >,
    pub check_phys_apicid_present: ::core::option::Option<
        unsafe extern "C" fn(phys_apicid: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub phys_pkg_id: ::core::option::Option<
        unsafe extern "C" fn(
            cpuid_apic: crate::ctypes::c_int,
            index_msb: crate::ctypes::c_int,
        ) -> crate::ctypes::c_int,
    >,
    pub get_apic_id: ::core::option::Option<
        unsafe extern "C" fn(x: crate::ctypes::c_ulong) -> u32_,
    >,
    pub set_apic_id: ::core::option::Option<
        unsafe extern "C" fn(id: crate::ctypes::c_uint) -> u32_,
    >,
    pub wakeup_secondary_cpu: ::core::option::Option<
        unsafe extern "C" fn(
            apicid: crate::ctypes::c_int,
            start_eip: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub wakeup_secondary_cpu_64: ::core::option::Option<
        unsafe extern "C" fn(
            apicid: crate::ctypes::c_int,
            start_eip: crate::ctypes::c_ulong,
        ) -> crate::ctypes::c_int,
    >,
    pub inquire_remote_apic: ::core::option::Option<
        unsafe extern "C" fn(apicid: crate::ctypes::c_int),
    >,
    pub x86_32_early_logical_apicid: ::core::option::Option<
        unsafe extern "C" fn(cpu: crate::ctypes::c_int) -> crate::ctypes::c_int,
    >,
    pub name: *mut crate::ctypes::c_char,
}

#[repr(C)]
pub struct arch_lbr_state {
    pub lbr_ctl: u64_,
    pub lbr_depth: u64_,
    pub ler_from: u64_,
    pub ler_to: u64_,
    pub ler_info: u64_,
    pub entries: __IncompleteArrayField<lbr_entry>,
}

#[repr(C)]
pub struct cpuinfo_x86 {
    pub x86: __u8,
    pub x86_vendor: __u8,
    pub x86_model: __u8,
    pub x86_stepping: __u8,
    pub vmx_capability: [__u32; 5usize],
    pub x86_virt_bits: __u8,
    pub x86_phys_bits: __u8,
    pub x86_coreid_bits: __u8,
    pub cu_id: __u8,
    pub extended_cpuid_level: __u32,
    pub cpuid_level: crate::ctypes::c_int,
    pub anon__x86_capability: cpuinfo_x86__x86_capability,
    pub x86_vendor_id: [crate::ctypes::c_char; 16usize],
    pub x86_model_id: [crate::ctypes::c_char; 64usize],
    pub x86_cache_size: crate::ctypes::c_uint,
    pub x86_cache_alignment: crate::ctypes::c_int,
    pub x86_cache_max_rmid: crate::ctypes::c_int,
    pub x86_cache_occ_scale: crate::ctypes::c_int,
    pub x86_cache_mbm_width_offset: crate::ctypes::c_int,
    pub x86_power: crate::ctypes::c_int,
    pub loops_per_jiffy: crate::ctypes::c_ulong,
    pub ppin: u64_,
    pub x86_max_cores: u16_,
    pub apicid: u16_,
    pub initial_apicid: u16_,
    pub x86_clflush_size: u16_,
    pub booted_cores: u16_,
    pub phys_proc_id: u16_,
    pub logical_proc_id: u16_,
    pub cpu_core_id: u16_,
    pub cpu_die_id: u16_,
    pub logical_die_id: u16_,
    pub cpu_index: u16_,
    pub smt_active: bool_,
    pub microcode: u32_,
    pub x86_cache_bits: u8_,
    pub _bits_initialized: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_initialized: u16,
}
bits cpuinfo_x86
    initialized: crate::ctypes::c_uint as u32 = _bits_initialized 0 1

#[repr(C)]
pub struct fpu_guest {
    pub xfeatures: u64_,
    pub perm: u64_,
    pub xfd_err: u64_,
    pub uabi_size: crate::ctypes::c_uint,
    pub fpstate: *mut fpstate,
}

#[repr(C)]
pub struct fpu_state_config {
    pub max_size: crate::ctypes::c_uint,
    pub default_size: crate::ctypes::c_uint,
    pub max_features: u64_,
    pub default_features: u64_,
    pub legacy_features: u64_,
    pub independent_features: u64_,
}

#[repr(C)]
pub struct reg_1024_byte {
    pub regbytes: [u8_; 1024usize],
}

#[repr(C)]
pub struct tdx_hypercall_args {
    pub r10: u64_,
    pub r11: u64_,
    pub r12: u64_,
    pub r13: u64_,
    pub r14: u64_,
    pub r15: u64_,
}

#[repr(C)]
pub struct tdx_module_output {
    pub rcx: u64_,
    pub rdx: u64_,
    pub r8: u64_,
    pub r9: u64_,
    pub r10: u64_,
    pub r11: u64_,
}

#[repr(C)]
pub struct ve_info {
    pub exit_reason: u64_,
    pub exit_qual: u64_,
    pub gla: u64_,
    pub gpa: u64_,
    pub instr_len: u32_,
    pub instr_info: u32_,
}

#[repr(C)]
pub struct x86_pmu_capability {
    pub version: crate::ctypes::c_int,
    pub num_counters_gp: crate::ctypes::c_int,
    pub num_counters_fixed: crate::ctypes::c_int,
    pub bit_width_gp: crate::ctypes::c_int,
    pub bit_width_fixed: crate::ctypes::c_int,
    pub events_mask: crate::ctypes::c_uint,
    pub events_mask_len: crate::ctypes::c_int,
    pub _bits_pebs_ept: __BindgenBitfieldUnit<[u8; 1usize]>,
    pub _padding_after__bits_pebs_ept: [u8; 3usize],
}
bits x86_pmu_capability
    pebs_ept: crate::ctypes::c_uint as u32 = _bits_pebs_ept 0 1

#[repr(C)]
pub union cpuid_0x80000022_ebx {
    pub split: cpuid_0x80000022_ebx__split,
    pub full: crate::ctypes::c_uint,
}

#[repr(C)]
pub union local_apic__icr2__dest {
    pub _bindgen_align: [u32; 0],
    pub _bits___reserved_1: __BindgenBitfieldUnit<[u8; 1usize]>,
}
bits local_apic__icr2__dest
    __reserved_1: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 24
    phys_dest: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 4
    __reserved_2: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 4
    __reserved_3: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 24
    logical_dest: crate::ctypes::c_uint as u32 = _bits___reserved_1 0 8

#[repr(C, packed)]
pub struct boot_params {
    pub screen_info: screen_info,
    pub apm_bios_info: apm_bios_info,
    pub _pad2: [__u8; 4usize],
    pub tboot_addr: __u64,
    pub ist_info: ist_info,
    pub acpi_rsdp_addr: __u64,
    pub _pad3: [__u8; 8usize],
    pub hd0_info: [__u8; 16usize],
    pub hd1_info: [__u8; 16usize],
    pub sys_desc_table: sys_desc_table,
    pub olpc_ofw_header: olpc_ofw_header,
    pub ext_ramdisk_image: __u32,
    pub ext_ramdisk_size: __u32,
    pub ext_cmd_line_ptr: __u32,
    pub _pad4: [__u8; 112usize],
    pub cc_blob_address: __u32,
    pub edid_info: edid_info,
    pub efi_info: efi_info,
    pub alt_mem_k: __u32,
    pub scratch: __u32,
    pub e820_entries: __u8,
    pub eddbuf_entries: __u8,
    pub edd_mbr_sig_buf_entries: __u8,
    pub kbd_status: __u8,
    pub secure_boot: __u8,
    pub _pad5: [__u8; 2usize],
    pub sentinel: __u8,
    pub _pad6: [__u8; 1usize],
    pub hdr: setup_header,
    pub _pad7: [__u8; 36usize],
    pub edd_mbr_sig_buffer: [__u32; 16usize],
    pub e820_table: [boot_e820_entry; 128usize],
    pub _pad8: [__u8; 48usize],
    pub eddbuf: [edd_info; 6usize],
    pub _pad9: [__u8; 276usize],
}

#[repr(C, packed)]
pub struct ima_setup_data {
    pub addr: __u64,
    pub size: __u64,
}

#[repr(C, packed)]
pub struct xtile_cfg {
    pub tcfg: [u64_; 8usize],
}

#[repr(C, packed)]
pub struct xtile_data {
    pub tmm: reg_1024_byte,
}

pub const AMD64_PERFMON_V2_EVENTSEL_EVENT_NB: u64 = 270582939903;

pub const AMD64_PERFMON_V2_EVENTSEL_UMASK_NB: u64 = 251723520;

pub const AMD64_PERFMON_V2_RAW_EVENT_MASK_NB: u64 = 270834663423;

pub const APIC_DELIVERY_MODE_EXTINT: apic_delivery_modes = 7;

pub const APIC_DELIVERY_MODE_FIXED: apic_delivery_modes = 0;

pub const APIC_DELIVERY_MODE_INIT: apic_delivery_modes = 5;

pub const APIC_DELIVERY_MODE_LOWESTPRIO: apic_delivery_modes = 1;

pub const APIC_DELIVERY_MODE_NMI: apic_delivery_modes = 4;

pub const APIC_DELIVERY_MODE_SMI: apic_delivery_modes = 2;

pub const ARCH_CAP_BHI_NO: crate::ctypes::c_ulong = 1048576;

pub const ARCH_CAP_XAPIC_DISABLE: crate::ctypes::c_ulong = 2097152;

pub const CET_ENDBR_EN: u64 = 4;

pub const CET_LEG_IW_EN: u64 = 8;

pub const CET_NO_TRACK_EN: u64 = 16;

pub const CET_RESERVED: u64 = 960;

pub const CET_SHSTK_EN: u64 = 1;

pub const CET_SUPPRESS: u64 = 1024;

pub const CET_SUPPRESS_DISABLE: u64 = 32;

pub const CET_WAIT_ENDBR: u64 = 2048;

pub const CET_WRSS_EN: u64 = 2;

pub const DBG_EXTN_CFG_LBRV2EN: u64 = 64;

pub const DEBUGCTLMSR_BUS_LOCK_DETECT: crate::ctypes::c_ulong = 4;

pub const DEBUGCTLMSR_RTM_DEBUG: crate::ctypes::c_ulong = 32768;

pub const ELF_CLASS: i32 = 1;

pub const EXT_PERFMON_DEBUG_FEATURES: u32 = 2147483682;

pub const FEAT_CTL_SGX_ENABLED: crate::ctypes::c_ulong = 262144;

pub const FEAT_CTL_SGX_LC_ENABLED: crate::ctypes::c_ulong = 131072;

pub const FPU_GUEST_PERM_LOCKED: u64 = 9223372036854775808;

pub const IA32_NR_syscalls: i32 = 451;

pub const IBS_CAPS_ZEN4: u32 = 2048;

pub const IBS_FETCH_L3MISSONLY: u64 = 576460752303423488;

pub const IBS_OP_L3MISSONLY: u64 = 65536;

pub const INTEL_PMC_IDX_METRIC_END: i32 = 55;

pub const INTEL_PMC_IDX_TD_BR_MISPREDICT: i32 = 53;

pub const INTEL_PMC_IDX_TD_FETCH_LAT: i32 = 54;

pub const INTEL_PMC_IDX_TD_HEAVY_OPS: i32 = 52;

pub const INTEL_PMC_IDX_TD_MEM_BOUND: i32 = 55;

pub const INTEL_PMC_MAX_FIXED: i32 = 16;

pub const INTEL_PMC_MSK_TOPDOWN: u64 = 71776153420955648;

pub const INTEL_TD_METRIC_BR_MISPREDICT: i32 = 34048;

pub const INTEL_TD_METRIC_FETCH_LAT: i32 = 34304;

pub const INTEL_TD_METRIC_HEAVY_OPS: i32 = 33792;

pub const INTEL_TD_METRIC_MAX: i32 = 34560;

pub const INTEL_TD_METRIC_MEM_BOUND: i32 = 34560;

pub const INTEL_TD_METRIC_NUM: i32 = 8;

pub const KVM_FEATURE_HC_MAP_GPA_RANGE: i32 = 16;

pub const KVM_FEATURE_MIGRATION_CONTROL: i32 = 17;

pub const KVM_MAP_GPA_RANGE_DECRYPTED: i32 = 0;

pub const KVM_MAP_GPA_RANGE_ENCRYPTED: i32 = 16;

pub const KVM_MAP_GPA_RANGE_PAGE_SZ_1G: i32 = 2;

pub const KVM_MAP_GPA_RANGE_PAGE_SZ_2M: i32 = 1;

pub const KVM_MAP_GPA_RANGE_PAGE_SZ_4K: i32 = 0;

pub const KVM_MIGRATION_READY: i32 = 1;

pub const KVM_SIGNATURE: &[u8; 13] = b"KVMKVMKVM\0\0\0\0";

pub const LEGACY_XAPIC_DISABLED: crate::ctypes::c_ulong = 1;

pub const MSR_AMD64_LBR_SELECT: u32 = 3221225742;

pub const MSR_AMD64_PERF_CNTR_GLOBAL_CTL: u32 = 3221226241;

pub const MSR_AMD64_PERF_CNTR_GLOBAL_STATUS: u32 = 3221226240;

pub const MSR_AMD64_PERF_CNTR_GLOBAL_STATUS_CLR: u32 = 3221226242;

pub const MSR_AMD64_SEV_SNP_ENABLED: u64 = 4;

pub const MSR_AMD64_SEV_SNP_ENABLED_BIT: i32 = 2;

pub const MSR_AMD64_SNP_ALT_INJ: u64 = 64;

pub const MSR_AMD64_SNP_BTB_ISOLATION: u64 = 512;

pub const MSR_AMD64_SNP_DEBUG_SWAP: u64 = 128;

pub const MSR_AMD64_SNP_IBPB_ON_ENTRY: u64 = 8388608;

pub const MSR_AMD64_SNP_IBPB_ON_ENTRY_BIT: i32 = 23;

pub const MSR_AMD64_SNP_IBS_VIRT: u64 = 16384;

pub const MSR_AMD64_SNP_PREVENT_HOST_IBS: u64 = 256;

pub const MSR_AMD64_SNP_REFLECT_VC: u64 = 16;

pub const MSR_AMD64_SNP_RESERVED_BIT13: u64 = 8192;

pub const MSR_AMD64_SNP_RESERVED_BIT15: u64 = 32768;

pub const MSR_AMD64_SNP_RESERVED_BITS18_22: u64 = 8126464;

pub const MSR_AMD64_SNP_RESERVED_MASK: u64 = 18446744073692774400;

pub const MSR_AMD64_SNP_RESTRICTED_INJ: u64 = 32;

pub const MSR_AMD64_SNP_SECURE_TSC: u64 = 2048;

pub const MSR_AMD64_SNP_SMT_PROTECTION: u64 = 131072;

pub const MSR_AMD64_SNP_VMGEXIT_PARAM: u64 = 4096;

pub const MSR_AMD64_SNP_VMPL_SSS: u64 = 1024;

pub const MSR_AMD64_SNP_VMSA_REG_PROTECTION: u64 = 65536;

pub const MSR_AMD64_SNP_VTOM: u64 = 8;

pub const MSR_AMD64_SVM_AVIC_DOORBELL: u32 = 3221291291;

pub const MSR_AMD64_SYSCFG: u32 = 3221291024;

pub const MSR_AMD64_SYSCFG_MEM_ENCRYPT: u64 = 8388608;

pub const MSR_AMD64_SYSCFG_MEM_ENCRYPT_BIT: i32 = 23;

pub const MSR_AMD_CORE_ENERGY_STATUS: u32 = 3221291674;

pub const MSR_AMD_CPPC_CAP1: u32 = 3221291696;

pub const MSR_AMD_CPPC_CAP2: u32 = 3221291698;

pub const MSR_AMD_CPPC_ENABLE: u32 = 3221291697;

pub const MSR_AMD_CPPC_REQ: u32 = 3221291699;

pub const MSR_AMD_CPPC_STATUS: u32 = 3221291700;

pub const MSR_AMD_DBG_EXTN_CFG: u32 = 3221225743;

pub const MSR_AMD_SAMP_BR_FROM: u32 = 3221291776;

pub const MSR_ERROR_CONTROL: i32 = 383;

pub const MSR_IA32_CORE_CAPS_INTEGRITY_CAPS: crate::ctypes::c_ulong = 4;

pub const MSR_IA32_CORE_CAPS_INTEGRITY_CAPS_BIT: i32 = 2;

pub const MSR_IA32_HW_FEEDBACK_CONFIG: i32 = 6097;

pub const MSR_IA32_HW_FEEDBACK_PTR: i32 = 6096;

pub const MSR_IA32_INT_SSP_TAB: i32 = 1704;

pub const MSR_IA32_PL0_SSP: i32 = 1700;

pub const MSR_IA32_PL1_SSP: i32 = 1701;

pub const MSR_IA32_PL2_SSP: i32 = 1702;

pub const MSR_IA32_PL3_SSP: i32 = 1703;

pub const MSR_IA32_SGXLEPUBKEYHASH0: i32 = 140;

pub const MSR_IA32_SGXLEPUBKEYHASH1: i32 = 141;

pub const MSR_IA32_SGXLEPUBKEYHASH2: i32 = 142;

pub const MSR_IA32_SGXLEPUBKEYHASH3: i32 = 143;

pub const MSR_IA32_S_CET: i32 = 1698;

pub const MSR_IA32_U_CET: i32 = 1696;

pub const MSR_IA32_VMX_PROCBASED_CTLS3: i32 = 1170;

pub const MSR_IA32_XAPIC_DISABLE_STATUS: i32 = 189;

pub const MSR_IA32_XFD: i32 = 452;

pub const MSR_IA32_XFD_ERR: i32 = 453;

pub const MSR_INTEGRITY_CAPS: i32 = 729;

pub const MSR_INTEGRITY_CAPS_PERIODIC_BIST: crate::ctypes::c_ulong = 16;

pub const MSR_INTEGRITY_CAPS_PERIODIC_BIST_BIT: i32 = 4;

pub const MSR_KVM_MIGRATION_CONTROL: i32 = 1263947016;

pub const MSR_SECONDARY_TURBO_RATIO_LIMIT: i32 = 1616;

pub const MSR_TFA_SDV_ENABLE_RTM: u64 = 4;

pub const MSR_TFA_SDV_ENABLE_RTM_BIT: i32 = 2;

pub const MSR_TFA_TSX_CPUID_CLEAR: u64 = 2;

pub const MSR_TFA_TSX_CPUID_CLEAR_BIT: i32 = 1;

pub const MSR_VR_CURRENT_CONFIG: i32 = 1537;

pub const NR_EXTERNAL_VECTORS: i32 = 204;

pub const NR_SYSTEM_VECTORS: i32 = 20;

pub const NR_syscalls: i32 = 451;

pub const N_SMCA_BANK_TYPES: smca_bank_types = 33;

pub const PACKAGE_THERM_INT_HFI_ENABLE: i32 = 33554432;

pub const PACKAGE_THERM_STATUS_HFI_UPDATED: i32 = 67108864;

pub const PERF_CAP_ARCH_REG: u64 = 128;

pub const PERF_CAP_METRICS_IDX: i32 = 15;

pub const PERF_CAP_PEBS_BASELINE: u64 = 16384;

pub const PERF_CAP_PEBS_FORMAT: i32 = 3840;

pub const PERF_CAP_PEBS_MASK: u64 = 20416;

pub const PERF_CAP_PEBS_TRAP: u64 = 64;

pub const PERF_CAP_PT_IDX: i32 = 16;

pub const RTIT_CTL_EVENT_EN: crate::ctypes::c_ulong = 2147483648;

pub const RTIT_CTL_NOTNT: u64 = 36028797018963968;

pub const RTM_ALLOW: crate::ctypes::c_ulong = 2;

pub const SETUP_CC_BLOB: i32 = 7;

pub const SETUP_ENUM_MAX: i32 = 9;

pub const SETUP_IMA: i32 = 8;

pub const SETUP_RNG_SEED: i32 = 9;

pub const SETUP_TYPE_MAX: i32 = -2147483639;

pub const SMCA_GMI_PCS: smca_bank_types = 29;

pub const SMCA_GMI_PHY: smca_bank_types = 32;

pub const SMCA_MP5: smca_bank_types = 19;

pub const SMCA_MPDMA: smca_bank_types = 20;

pub const SMCA_NBIF: smca_bank_types = 25;

pub const SMCA_NBIO: smca_bank_types = 21;

pub const SMCA_PB: smca_bank_types = 14;

pub const SMCA_PCIE: smca_bank_types = 22;

pub const SMCA_PCIE_V2: smca_bank_types = 23;

pub const SMCA_PSP: smca_bank_types = 15;

pub const SMCA_PSP_V2: smca_bank_types = 16;

pub const SMCA_SATA: smca_bank_types = 27;

pub const SMCA_SHUB: smca_bank_types = 26;

pub const SMCA_SMU: smca_bank_types = 17;

pub const SMCA_SMU_V2: smca_bank_types = 18;

pub const SMCA_UMC_V2: smca_bank_types = 13;

pub const SMCA_USB: smca_bank_types = 28;

pub const SMCA_WAFL_PHY: smca_bank_types = 31;

pub const SMCA_XGMI_PCS: smca_bank_types = 24;

pub const SMCA_XGMI_PHY: smca_bank_types = 30;

pub const TDX_CPUID_LEAF_ID: i32 = 33;

pub const TDX_HCALL_HAS_OUTPUT: crate::ctypes::c_ulong = 1;

pub const TDX_HCALL_ISSUE_STI: crate::ctypes::c_ulong = 2;

pub const TDX_HYPERCALL_STANDARD: i32 = 0;

pub const TDX_IDENT: &[u8; 13] = b"IntelTDX    \0";

pub const TLB_GENERATION_INVALID: i32 = 0;

pub const X86_BUG_BHI: i32 = 739;

pub const X86_BUG_GDS: i32 = 734;

pub const X86_BUG_IBPB_NO_RET: i32 = 740;

pub const X86_BUG_ITS: i32 = 741;

pub const X86_BUG_ITS_NATIVE_ONLY: i32 = 742;

pub const X86_BUG_SMT_RSB: i32 = 733;

pub const X86_BUG_TSA: i32 = 745;

pub const X86_BUG_VMSCAPE: i32 = 746;

pub const X86_CAP_FMT_NUM: &[u8; 6] = b"%d:%d\0";

pub const X86_FEATURE_AMD_LBR_PMC_FREEZE: i32 = 672;

pub const X86_FEATURE_AMD_LBR_V2: i32 = 113;

pub const X86_FEATURE_AMX_BF16: i32 = 598;

pub const X86_FEATURE_AMX_INT8: i32 = 601;

pub const X86_FEATURE_AMX_TILE: i32 = 600;

pub const X86_FEATURE_AVX512_FP16: i32 = 599;

pub const X86_FEATURE_AVX_VNNI: i32 = 388;

pub const X86_FEATURE_BHI_CTRL: i32 = 674;

pub const X86_FEATURE_BRS: i32 = 447;

pub const X86_FEATURE_BUS_LOCK_DETECT: i32 = 536;

pub const X86_FEATURE_CLEAR_BHB_HW: i32 = 675;

pub const X86_FEATURE_CLEAR_BHB_LOOP: i32 = 673;

pub const X86_FEATURE_CLEAR_BHB_LOOP_ON_VMEXIT: i32 = 676;

pub const X86_FEATURE_CLEAR_CPU_BUF: i32 = 370;

pub const X86_FEATURE_CLEAR_CPU_BUF_VM: i32 = 685;

pub const X86_FEATURE_COHERENCY_SFW_NO: i32 = 261;

pub const X86_FEATURE_CPPC: i32 = 443;

pub const X86_FEATURE_HFI: i32 = 467;

pub const X86_FEATURE_HYBRID_CPU: i32 = 591;

pub const X86_FEATURE_IBPB_EXIT_TO_USER: i32 = 686;

pub const X86_FEATURE_IBT: i32 = 596;

pub const X86_FEATURE_INDIRECT_THUNK_ITS: i32 = 677;

pub const X86_FEATURE_MSR_TSX_CTRL: i32 = 372;

pub const X86_FEATURE_PERFMON_V2: i32 = 244;

pub const X86_FEATURE_PVUNLOCK: i32 = 276;

pub const X86_FEATURE_RAPL: i32 = 125;

pub const X86_FEATURE_RTM_ALWAYS_ABORT: i32 = 587;

pub const X86_FEATURE_SGX1: i32 = 360;

pub const X86_FEATURE_SGX2: i32 = 361;

pub const X86_FEATURE_SGX: i32 = 290;

pub const X86_FEATURE_SGX_LC: i32 = 542;

pub const X86_FEATURE_SVME_ADDR_CHK: i32 = 508;

pub const X86_FEATURE_TDX_GUEST: i32 = 278;

pub const X86_FEATURE_TSA_L1_NO: i32 = 684;

pub const X86_FEATURE_TSA_SQ_NO: i32 = 683;

pub const X86_FEATURE_VCPUPREEMPT: i32 = 277;

pub const X86_FEATURE_V_SPEC_CTRL: i32 = 500;

pub const X86_FEATURE_V_TSC_AUX: i32 = 617;

pub const X86_FEATURE_X2AVIC: i32 = 498;

pub const X86_FEATURE_XCOMPACTED: i32 = 234;

pub const X86_FEATURE_XFD: i32 = 324;

pub const X86_VENDOR_NUM: i32 = 12;

pub const X86_VENDOR_VORTEX: i32 = 11;

pub const XFEATURE_MASK_XTILE: i32 = 0;

pub const XFEATURE_MASK_XTILE_CFG: i32 = 131072;

pub const XFEATURE_MASK_XTILE_DATA: i32 = 262144;

pub const XFEATURE_MAX: xfeature = 19;

pub const XFEATURE_RSRVD_COMP_16: xfeature = 16;

pub const XFEATURE_XTILE_CFG: xfeature = 17;

pub const XFEATURE_XTILE_DATA: xfeature = 18;

pub const __NR_memfd_secret: i32 = 447;

pub const __NR_syscalls: i32 = 451;

pub type apic_delivery_modes = crate::ctypes::c_uint;

unsafe extern "C" {
    #[link_name = "kmod_shim_TDX_ERROR"]
    pub fn TDX_ERROR() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TDX_SEAMCALL_VMFAILINVALID"]
    pub fn TDX_SEAMCALL_VMFAILINVALID() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_TDX_SW_ERROR"]
    pub fn TDX_SW_ERROR() -> crate::ctypes::c_ulonglong;
}

unsafe extern "C" {
    #[link_name = "kmod_shim___native_tlb_flush_global"]
    pub fn __native_tlb_flush_global(cr4: crate::ctypes::c_ulong);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_cpu_l2c_shared_mask"]
    pub fn cpu_l2c_shared_mask(cpu: crate::ctypes::c_int) -> *mut cpumask;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpstate_free"]
    pub fn fpstate_free(fpu: *mut fpu);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpstate_init_soft"]
    pub fn fpstate_init_soft(soft: *mut swregs_state);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpstate_is_confidential"]
    pub fn fpstate_is_confidential(gfpu: *mut fpu_guest) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpstate_set_confidential"]
    pub fn fpstate_set_confidential(gfpu: *mut fpu_guest);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpu_sync_guest_vmexit_xfd_state"]
    pub fn fpu_sync_guest_vmexit_xfd_state();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_fpu_update_guest_xfd"]
    pub fn fpu_update_guest_xfd(guest_fpu: *mut fpu_guest, xfd: u64_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inb_p"]
    pub fn inb_p(port: u16_) -> u8_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inl_p"]
    pub fn inl_p(port: u16_) -> u32_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insb"]
    pub fn insb(
        port: u16_,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insl"]
    pub fn insl(
        port: u16_,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_insw"]
    pub fn insw(
        port: u16_,
        addr: *mut crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_inw_p"]
    pub fn inw_p(port: u16_) -> u16_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_kvm_sev_hypercall3"]
    pub fn kvm_sev_hypercall3(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
        p3: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_load_gs_index"]
    pub fn load_gs_index(selector: crate::ctypes::c_uint);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_gdt_invalidate"]
    pub fn native_gdt_invalidate();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_native_idt_invalidate"]
    pub fn native_idt_invalidate();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outb_p"]
    pub fn outb_p(value: u8_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outl_p"]
    pub fn outl_p(value: u32_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsb"]
    pub fn outsb(
        port: u16_,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsl"]
    pub fn outsl(
        port: u16_,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outsw"]
    pub fn outsw(
        port: u16_,
        addr: *const crate::ctypes::c_void,
        count: crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    #[link_name = "kmod_shim_outw_p"]
    pub fn outw_p(value: u16_, port: u16_);
}

unsafe extern "C" {
    #[link_name = "kmod_shim_phys_mem_access_encrypted"]
    pub fn phys_mem_access_encrypted(
        phys_addr: crate::ctypes::c_ulong,
        size: crate::ctypes::c_ulong,
    ) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tdx_early_handle_ve"]
    pub fn tdx_early_handle_ve(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tdx_early_init"]
    pub fn tdx_early_init();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tdx_kvm_hypercall"]
    pub fn tdx_kvm_hypercall(
        nr: crate::ctypes::c_uint,
        p1: crate::ctypes::c_ulong,
        p2: crate::ctypes::c_ulong,
        p3: crate::ctypes::c_ulong,
        p4: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tdx_safe_halt"]
    pub fn tdx_safe_halt();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_tile_release"]
    pub fn tile_release();
}

unsafe extern "C" {
    #[link_name = "kmod_shim_use_fixed_pseudo_encoding"]
    pub fn use_fixed_pseudo_encoding(code: u64_) -> bool_;
}

unsafe extern "C" {
    #[link_name = "kmod_shim_xen_initdom_restore_msi"]
    pub fn xen_initdom_restore_msi(dev: *mut pci_dev) -> bool_;
}

unsafe extern "C" {
    pub fn __irq_msi_compose_msg(cfg: *mut irq_cfg, msg: *mut msi_msg, dmar: bool_);
}

unsafe extern "C" {
    pub fn __tdx_hypercall(
        args: *mut tdx_hypercall_args,
        flags: crate::ctypes::c_ulong,
    ) -> u64_;
}

unsafe extern "C" {
    pub fn __tdx_hypercall_failed();
}

unsafe extern "C" {
    pub fn amd_get_highest_perf() -> u32_;
}

unsafe extern "C" {
    pub fn apei_smca_report_x86_error(
        ctx_info: *mut cper_ia_proc_ctx,
        lapic_id: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn arch_syscall_is_vdso_sigreturn(regs: *mut pt_regs) -> bool_;
}

unsafe extern "C" {
    pub fn compat_arch_setup_additional_pages(
        bprm: *mut linux_binprm,
        uses_interp: crate::ctypes::c_int,
        x32: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpstate_clear_xstate_component(
        fps: *mut fpstate,
        xfeature: crate::ctypes::c_uint,
    );
}

unsafe extern "C" {
    pub fn fpu__exception_code(
        fpu: *mut fpu,
        trap_nr: crate::ctypes::c_int,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpu__init_check_bugs();
}

unsafe extern "C" {
    pub fn fpu__init_cpu();
}

unsafe extern "C" {
    pub fn fpu__init_system();
}

unsafe extern "C" {
    pub fn fpu__resume_cpu();
}

unsafe extern "C" {
    pub fn fpu_alloc_guest_fpstate(gfpu: *mut fpu_guest) -> bool_;
}

unsafe extern "C" {
    pub fn fpu_copy_guest_fpstate_to_uabi(
        gfpu: *mut fpu_guest,
        buf: *mut crate::ctypes::c_void,
        size: crate::ctypes::c_uint,
        xfeatures: u64_,
        pkru: u32_,
    );
}

unsafe extern "C" {
    pub fn fpu_copy_uabi_to_guest_fpstate(
        gfpu: *mut fpu_guest,
        buf: *const crate::ctypes::c_void,
        xcr0: u64_,
        vpkru: *mut u32_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpu_enable_guest_xfd_features(
        guest_fpu: *mut fpu_guest,
        xfeatures: u64_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpu_free_guest_fpstate(gfpu: *mut fpu_guest);
}

unsafe extern "C" {
    pub fn fpu_idle_fpregs();
}

unsafe extern "C" {
    pub fn fpu_reset_from_exception_fixup();
}

unsafe extern "C" {
    pub fn fpu_swap_kvm_fpstate(
        gfpu: *mut fpu_guest,
        enter_guest: bool_,
    ) -> crate::ctypes::c_int;
}

unsafe extern "C" {
    pub fn fpu_sync_fpstate(fpu: *mut fpu);
}

unsafe extern "C" {
    pub fn fpu_thread_struct_whitelist(
        offset: *mut crate::ctypes::c_ulong,
        size: *mut crate::ctypes::c_ulong,
    );
}

unsafe extern "C" {
    pub fn fpu_xstate_prctl(
        option: crate::ctypes::c_int,
        arg2: crate::ctypes::c_ulong,
    ) -> crate::ctypes::c_long;
}

unsafe extern "C" {
    pub fn get_llc_id(cpu: crate::ctypes::c_uint) -> u16_;
}

unsafe extern "C" {
    pub fn get_sigframe_size() -> crate::ctypes::c_ulong;
}

unsafe extern "C" {
    pub fn idt_invalidate();
}

unsafe extern "C" {
    pub fn mem_map_via_hcall(boot_params_p: *mut boot_params);
}

unsafe extern "C" {
    pub fn perf_clear_dirty_counters();
}

unsafe extern "C" {
    pub fn perf_get_hw_event_config(hw_event: crate::ctypes::c_int) -> u64_;
}

unsafe extern "C" {
    pub fn perf_guest_get_msrs(
        nr: *mut crate::ctypes::c_int,
        data: *mut crate::ctypes::c_void,
    ) -> *mut perf_guest_switch_msr;
}

unsafe extern "C" {
    pub fn smca_get_bank_type(
        cpu: crate::ctypes::c_uint,
        bank: crate::ctypes::c_uint,
    ) -> smca_bank_types;
}

unsafe extern "C" {
    pub fn smp_kick_mwait_play_dead();
}

unsafe extern "C" {
    pub fn smp_prepare_cpus_common();
}

unsafe extern "C" {
    pub fn x86_perf_get_lbr(lbr: *mut x86_pmu_lbr);
}

unsafe extern "C" {
    pub fn xen_pvh_init(boot_params: *mut boot_params);
}

unsafe extern "C" {
    pub fn xstate_get_guest_group_perm() -> u64_;
}

unsafe extern "C" {
    pub static mut cpu_l2c_id: crate::ctypes::c_ushort;
}

unsafe extern "C" {
    pub static mut cpu_l2c_shared_map: [cpumask; 1usize];
}

unsafe extern "C" {
    pub static mut fpu_fpregs_owner_ctx: *mut fpu;
}

unsafe extern "C" {
    pub static mut fpu_kernel_cfg: fpu_state_config;
}

unsafe extern "C" {
    pub static mut fpu_user_cfg: fpu_state_config;
}
